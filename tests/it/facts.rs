//! Whether what a sentence names happened, and how it stands to the day of publication. The answers are a reader's who had
//! not seen the program's; half of the sentences were set aside while it was mended.

use crate::halves::judge;
use crate::{EXTRACTOR, document};

const PUBLISHED: &str = "2019-03-06";

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
    judge("facts", [60, 60], [("answers", [59, 54])], |line| [Vec::from_iter(fault(line))]);
}
