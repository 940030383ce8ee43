//! Whose time it is, in the sentences that news is full of: participles that open a sentence or stand behind a noun,
//! nouns that happen, what is counted from a time. Half of the sentences were set aside while it was built.

use dateline::Polarity;

use crate::{EXTRACTOR, document, read, report};

/// The sentences that must be right at least, of those to tune on and of those set aside.
const ENOUGH: [(&str, usize); 2] = [("times", 22), ("times-aside", 21)];

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

#[test]
fn times_date_what_a_reader_dates() {
    let mut wrong = Vec::new();
    for (name, enough) in ENOUGH {
        let file = read(&format!("tests/corpus/{name}.txt"));
        let cases: Vec<_> = file.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
        let faults: Vec<_> = cases
            .iter()
            .filter_map(|line| {
                let (text, want) = line.split_once('\t').expect("a tab before the events");
                let got = events(&text.replace(" / ", "\n\n"));
                (got != want).then(|| format!("{text}\n  want {want}\n  got  {got}"))
            })
            .collect();
        let right = cases.len() - faults.len();
        println!("{name}: {right} of {}", cases.len());
        if right < enough {
            wrong.push(format!("{name}: {right} of {} sentences right, not {enough}", cases.len()));
            wrong.extend(faults.into_iter().filter(|_| name == "times"));
        }
    }
    report(&wrong);
}
