//! The line of an event, who does it and whom it is done to. The answers are a reader's who had not seen the program's;
//! half of the sentences were set aside while it was mended.

use dateline::Participant;

use crate::halves::judge;
use crate::{EXTRACTOR, document};

const PUBLISHED: &str = "2019-03-06";

/// What the program says of a case that a reader says otherwise.
fn faults(case: &str) -> Vec<String> {
    let mut fields = case.split('\t');
    let marked = fields.next().expect("a sentence");
    let text = marked.replace(['[', ']'], "");
    let event = EXTRACTOR
        .events(&document(&text, Some(PUBLISHED)))
        .find(|event| Some(event.trigger().span.start) == marked.find('['));
    let said = |who: &Option<Participant>| who.as_ref().map_or("-".into(), |who| who.text.clone());
    let got = event.map_or(["", "", ""].map(String::from), |event| {
        let who = event.participants();
        [event.summary().to_owned(), said(&who.agent), said(&who.patient)]
    });
    let wrong = fields.zip(got).filter(|(want, got)| !want.split(" | ").any(|want| want == got));
    wrong.map(|(want, got)| format!("{marked}: {got:?}, not {want:?}")).collect()
}

/// Twenty lines, agents and patients in each half.
#[test]
fn lines_and_who_takes_part() {
    judge("lines", [60, 60], [("answers", [55, 53])], |case| [faults(case)]);
}
