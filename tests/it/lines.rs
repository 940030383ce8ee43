//! The line of an event, who does it and whom it is done to. The answers are a reader's who had not seen the program's;
//! half of the sentences were set aside while it was mended.

use dateline::Participant;

use crate::{EXTRACTOR, cases, document, read, report};

const PUBLISHED: &str = "2019-03-06";

/// The halves, and how many of their sixty answers (twenty lines, agents, patients) must be right.
const ENOUGH: [(&str, usize); 2] = [("lines", 54), ("lines-aside", 52)];

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

#[test]
fn lines_and_who_takes_part() {
    let mut wrong = Vec::new();
    for (name, enough) in ENOUGH {
        let file = read(&format!("tests/corpus/{name}.txt"));
        let cases: Vec<_> = cases(&file).collect();
        assert_eq!(cases.len(), 20, "{name}");
        let faults: Vec<_> = cases.iter().flat_map(|case| faults(case)).collect();
        let right = 3 * cases.len() - faults.len();
        println!("{name}: {right} of {}", 3 * cases.len());
        if right < enough {
            wrong.push(format!("{name}: {right} of {} are right, not {enough}", 3 * cases.len()));
            wrong.extend(faults.iter().filter(|_| name == "lines").cloned());
        }
    }
    report(&wrong);
}
