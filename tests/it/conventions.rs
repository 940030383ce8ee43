//! Sentences with their times as a careful reader gives them: the conventions of news English, and
//! what users of such tools complain about. How a case is written stands in `tests/corpus/conventions.txt`.

use dateline::{Extractor, Toward};

use crate::rules::said;
use crate::{EXTRACTOR, document, mentions, read, report};

const FILES: [&str; 3] = ["tests/corpus/conventions.txt", "tests/corpus/clauses.txt", "tests/corpus/pains.txt"];
const PUBLISHED: Option<&str> = Some("2026-03-12");

/// The line of a file below which stand the cases that fail today.
const NOT_YET: &str = "# not yet";

/// The line without its marks, and what it says of each mention: text and value.
pub(crate) fn unmarked(line: &str) -> (String, Vec<String>) {
    let (mut text, mut want) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let (marked, behind) = after.split_once(']').expect("a bracket is closed");
        let (mention, value) = marked.split_once('|').expect("a mention has a value");
        text.extend([before, mention]);
        want.push(format!("{mention} = {value}"));
        rest = behind;
    }
    text.push_str(rest);
    (text, want)
}

#[test]
fn each_time_is_what_a_reader_says() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for file in FILES {
        let mut later = false;
        for (number, line) in (1..).zip(read(file).lines()) {
            later |= line == NOT_YET;
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            cases += 1;
            let (text, want) = unmarked(line);
            let got: Vec<String> =
                mentions(&text, PUBLISHED).iter().map(|m| format!("{} = {}", m.text(), said(m))).collect();
            match (got == want, later) {
                (true, true) => wrong.push(format!("{file}:{number}: is mended: move it up")),
                (false, false) => wrong.push(format!("{file}:{number}: {text}\n  want {want:?}\n  got  {got:?}")),
                _ => {}
            }
        }
    }
    report(&wrong);
    assert!(cases >= 190, "the corpus has shrunk to {cases} cases");
}

#[test]
fn no_option_turns_a_way_that_is_said() {
    let extractor = Extractor::builder().toward(Toward::Future).build().expect("options that can be");
    let text = "It rained two weeks ago and last Friday.";
    let values: Vec<String> = extractor
        .mentions(&document(text, PUBLISHED))
        .map(|m| m.value().map(ToString::to_string).unwrap_or_default())
        .collect();
    assert_eq!(values, ["2026-W09", "2026-03-06"]);
}

#[test]
fn one_extractor_serves_many_threads() {
    let texts = ["He came on Monday.", "She left in 1994.", "They meet next week.", "It ran from Jan. 8 to 31."];
    let read =
        |text: &str| EXTRACTOR.mentions(&document(text, PUBLISHED)).map(|m| format!("{m:?}")).collect::<Vec<_>>();
    let alone: Vec<_> = texts.iter().map(|text| read(text)).collect();
    let together: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = texts.iter().map(|text| scope.spawn(move || read(text))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a thread that ends")).collect()
    });
    assert_eq!(alone, together);
}

/// The work in a window is bounded; no list that somebody writes may reach the bound.
#[test]
fn a_long_list_loses_nothing() {
    let days: Vec<String> = (1..=30).map(|day| format!("Jan. {day}")).collect();
    let ranges: Vec<String> = (1..=9).map(|week| format!("Jan. {week}-{}", week + 9)).collect();
    let years: Vec<String> = (1990..2020).map(|year| format!("{year}-{}", year + 1)).collect();
    let mut wrong = Vec::new();
    for parts in [days, ranges, years] {
        for between in [", ", " and ", "; "] {
            let text = format!("It was open {} here.", parts.join(between));
            let got: Vec<String> = mentions(&text, PUBLISHED).iter().map(|m| m.text().to_owned()).collect();
            if got != parts {
                wrong.push(format!("{text}\n  got {got:?}"));
            }
        }
    }
    report(&wrong);
}
