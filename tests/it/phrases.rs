//! Phrases that people use, by the classes of `tests/corpus/phrases.txt`. The answers are a reader's who had not seen the
//! program's; half of the sentences were set aside while it was mended.

use std::sync::LazyLock;

use dateline::{Extractor, Style};

use crate::conventions::unmarked;
use crate::halves::judge;
use crate::rules::said;
use crate::{EXTRACTOR, document};

const PUBLISHED: &str = "2019-03-06";

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

/// What the program says of a case whose spans a reader sees otherwise, and of one whose spans or values.
fn faults(case: &str) -> [Vec<String>; 2] {
    let (extractor, day, marked) = asked(case);
    let (text, want) = unmarked(marked);
    let got: Vec<String> =
        extractor.mentions(&document(&text, Some(day))).map(|m| format!("{} = {}", m.text(), said(&m))).collect();
    let pairs = || want.iter().zip(&got);
    let span = |answer: &str| answer.rsplit_once(" = ").map(|(span, _)| span.to_owned());
    let spans = want.len() == got.len() && pairs().all(|(want, got)| span(want) == span(got));
    let values = spans && pairs().all(|(want, got)| want == got || want.ends_with(" = ?"));
    [spans, values].map(|right| if right { vec![] } else { vec![format!("{case}\n  got {got:?}")] })
}

#[test]
fn phrases_are_read_as_a_reader_does() {
    judge("phrases", [202, 200], [("spans", [196, 189]), ("spans and values", [195, 173])], faults);
}
