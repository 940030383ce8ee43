//! Whether what a sentence names happened, and how it stands to the day of publication. The answers are a reader's who had
//! not seen the program's; half of the sentences were set aside while it was mended.

use crate::{EXTRACTOR, cases, document, read, report};

const PUBLISHED: &str = "2019-03-06";

/// The halves, and how many of their sixty sentences must be right.
const ENOUGH: [(&str, usize); 2] = [("facts", 57), ("facts-aside", 52)];

/// What the program says of a case that a reader says otherwise.
fn fault(line: &str) -> Option<String> {
    let (marked, want) = line.split_once('\t').expect("a tab before the answer");
    let text = marked.replace(['[', ']'], "");
    let event = EXTRACTOR
        .events(&document(&text, Some(PUBLISHED)))
        .find(|event| Some(event.trigger().span.start) == marked.find('['));
    let got = event.map_or("no event".into(), |event| {
        let said = format!("{} {}", event.factuality().value, event.status());
        let time = event.time().and_then(|time| time.value().map(|value| value.to_string()));
        if want.split(' ').count() == 2 { said } else { format!("{said} {}", time.unwrap_or_default()) }
    });
    (got != want).then(|| format!("{marked}: {got}, not {want}"))
}

#[test]
fn what_happened_and_what_may() {
    let mut wrong = Vec::new();
    for (name, enough) in ENOUGH {
        let file = read(&format!("tests/corpus/{name}.txt"));
        let cases: Vec<_> = cases(&file).collect();
        assert_eq!(cases.len(), 60, "{name}");
        let faults: Vec<_> = cases.iter().filter_map(|line| fault(line)).collect();
        let right = cases.len() - faults.len();
        println!("{name}: {right} of {}", cases.len());
        if right < enough {
            wrong.push(format!("{name}: {right} of {} are right, not {enough}", cases.len()));
            wrong.extend(faults);
        }
    }
    report(&wrong);
}
