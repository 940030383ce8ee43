//! Whose time it is, in the sentences that news is full of: participles that open a sentence or stand behind a noun,
//! nouns that happen, what is counted from a time. Half of the sentences were set aside while it was built.

use dateline::Polarity;

use crate::halves::judge;
use crate::{EXTRACTOR, document};

/// What the program says of a sentence, in the notation of the answers.
fn events(text: &str) -> String {
    let document = document(text, Some("2019-03-06"));
    let told = EXTRACTOR.events(&document).filter_map(|event| {
        let time = event.time().filter(|time| time.mention().is_some())?;
        let denied = if event.polarity() == Polarity::Negative { " not" } else { "" };
        Some(format!("{time} {} {}{denied}", event.trigger().text, event.status()))
    });
    let told: Vec<_> = told.collect();
    if told.is_empty() { "-".into() } else { told.join(", ") }
}

/// What the program says of a case that a reader says otherwise.
fn fault(line: &str) -> Option<String> {
    let (text, want) = line.split_once('\t').expect("a tab before the events");
    let got = events(&text.replace(" / ", "\n\n"));
    (got != want).then(|| format!("{text}\n  want {want}\n  got  {got}"))
}

#[test]
fn times_date_what_a_reader_dates() {
    judge("times", [29, 27], [("events", [24, 22])], |line| [Vec::from_iter(fault(line))]);
}
