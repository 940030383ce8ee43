//! Presents and headlines: which way a day lies that the verb of its clause leaves open. The answers are those of
//! readers who had not seen the program's; half of the sentences were set aside while it was built.

use crate::{EXTRACTOR, cases, document, read, report};

const PUBLISHED: &str = "2019-03-06";

/// The share of the sentences that must be right in each half, in percent: of values, and of triggers with status.
const ENOUGH: [usize; 2] = [90, 85];

/// A sentence with its mentions in brackets, and the trigger and status of each.
struct Case {
    text: String,
    mentions: Vec<(String, String)>,
    events: Vec<String>,
}

fn case(line: &str) -> Case {
    let (marked, events) = line.split_once('\t').expect("a tab before the triggers");
    let (mut text, mut mentions) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some((before, behind)) = rest.split_once('[') {
        let (mention, after) = behind.split_once(']').expect("a closing bracket");
        let (said, value) = mention.split_once('|').expect("a value");
        text.push_str(before);
        text.push_str(said);
        mentions.push((said.to_owned(), value.to_owned()));
        rest = after;
    }
    text.push_str(rest);
    Case { text, mentions, events: events.split(", ").map(str::to_owned).collect() }
}

/// What the program says of a case that a reader says otherwise: of values, and of triggers with their status.
fn faults(case: &Case) -> (Vec<String>, Vec<String>) {
    let events: Vec<_> = EXTRACTOR.events(&document(&case.text, Some(PUBLISHED))).collect();
    let (mut values, mut triggers) = (Vec::new(), Vec::new());
    for ((said, value), want) in case.mentions.iter().zip(&case.events) {
        let found =
            EXTRACTOR.mentions(&document(&case.text, Some(PUBLISHED))).find(|m| m.text().ends_with(said.as_str()));
        let got = found.and_then(|m| m.value().map(ToString::to_string)).unwrap_or_else(|| "nothing".into());
        if got.rsplit('/').next() != value.rsplit('/').next() {
            values.push(format!("{}: {said} is {got}, not {value}", case.text));
        }
        let dated = events
            .iter()
            .find(|e| e.time().and_then(|t| t.mention()).is_some_and(|m| m.text().ends_with(said.as_str())));
        let got = dated.map_or("nothing".into(), |e| format!("{} {}", e.trigger().text, e.status()));
        if got != *want {
            triggers.push(format!("{}: {said}: {got}, not {want}", case.text));
        }
    }
    (values, triggers)
}

#[test]
fn presents_and_headlines() {
    let mut wrong = Vec::new();
    for name in ["presents", "presents-aside"] {
        let file = read(&format!("tests/corpus/{name}.txt"));
        let cases: Vec<Case> = cases(&file).map(case).collect();
        assert_eq!(cases.len(), 60, "{name}");
        let found: Vec<_> = cases.iter().map(faults).collect();
        let (values, triggers) = (found.iter().map(|f| &f.0).collect::<Vec<_>>(), found.iter().map(|f| &f.1).collect());
        for ((what, faults), enough) in [("values", values), ("triggers", triggers)].into_iter().zip(ENOUGH) {
            let right = faults.iter().filter(|f| f.is_empty()).count();
            if right * 100 < cases.len() * enough {
                wrong.push(format!("{name}: {what} right in {right} of {} sentences", cases.len()));
                wrong.extend(faults.into_iter().flatten().cloned());
            }
        }
    }
    report(&wrong);
}
