//! Sentences with their times as a careful reader gives them: the conventions of news English, and
//! what users of such tools complain about. `tests/corpus/conventions.txt` says how a case is written.

use crate::rules::said;
use crate::{mentions, read, report};

const FILES: [&str; 2] = ["tests/corpus/conventions.txt", "tests/corpus/pains.txt"];
const PUBLISHED: Option<&str> = Some("2026-03-12");

/// The line of a file below which stand the cases that fail today.
const NOT_YET: &str = "# not yet";

/// The line without its marks, and what it says of each mention: text and value.
fn unmarked(line: &str) -> (String, Vec<String>) {
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
    assert!(cases >= 115, "the corpus has shrunk to {cases} cases");
}
