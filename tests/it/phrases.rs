//! Phrases that people use, by the classes of `tests/corpus/phrases.txt`. The answers are a reader's who had not seen the
//! program's; half of the sentences were set aside while it was mended.

use std::sync::LazyLock;

use dateline::{Extractor, Style};

use crate::conventions::unmarked;
use crate::rules::said;
use crate::{EXTRACTOR, cases, document, read, report};

const PUBLISHED: &str = "2019-03-06";

/// The halves, and how many of their two hundred sentences must be right in their spans, and in their values too.
const ENOUGH: [(&str, [usize; 2]); 2] = [("phrases", [160, 143]), ("phrases-aside", [164, 144])];

static NARRATIVE: LazyLock<Extractor> =
    LazyLock::new(|| Extractor::builder().style(Style::Narrative).build().expect("options that can be"));

/// The extractor that a case asks for, its day, and the case without what asks for them.
fn asked(case: &str) -> (&Extractor, &str, &str) {
    match case.strip_prefix('@').and_then(|rest| rest.split_once(' ')) {
        Some(("narrative", rest)) => (&NARRATIVE, PUBLISHED, rest),
        Some((day, rest)) => (&EXTRACTOR, day, rest),
        None => (&EXTRACTOR, PUBLISHED, case),
    }
}

/// Whether spans, and values too, are as the reader says, and what the program says.
fn judged(case: &str) -> ([bool; 2], String) {
    let (extractor, day, marked) = asked(case);
    let (text, want) = unmarked(marked);
    let got: Vec<String> =
        extractor.mentions(&document(&text, Some(day))).map(|m| format!("{} = {}", m.text(), said(&m))).collect();
    let pairs = || want.iter().zip(&got);
    let span = |answer: &str| answer.rsplit_once(" = ").map(|(span, _)| span.to_owned());
    let spans = want.len() == got.len() && pairs().all(|(want, got)| span(want) == span(got));
    let values = pairs().all(|(want, got)| want == got || want.ends_with(" = ?"));
    ([spans, spans && values], format!("{case}\n  got {got:?}"))
}

#[test]
fn phrases_are_read_as_a_reader_does() {
    let mut wrong = Vec::new();
    for (name, enough) in ENOUGH {
        let file = read(&format!("tests/corpus/{name}.txt"));
        let cases: Vec<_> = cases(&file).map(judged).collect();
        assert_eq!(cases.len(), 200, "{name}");
        let right = [0, 1].map(|what| cases.iter().filter(|(right, _)| right[what]).count());
        println!("{name}: {} of 200 right in spans, {} in values too", right[0], right[1]);
        if right[0] < enough[0] || right[1] < enough[1] {
            wrong.push(format!("{name}: {right:?} are right, not {enough:?}"));
            let faults = cases.iter().filter(|(right, _)| name == "phrases" && !right[1]);
            wrong.extend(faults.map(|(_, fault)| fault.clone()));
        }
    }
    report(&wrong);
}
