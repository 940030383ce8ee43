//! Presents and headlines: which way a day lies that the verb of its clause leaves open. The answers are those of
//! readers who had not seen the program's; half of the sentences were set aside while it was built.

use crate::halves::judge;
use crate::{EXTRACTOR, document};

const PUBLISHED: &str = "2019-03-06";

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
fn faults(line: &str) -> [Vec<String>; 2] {
    let case = case(line);
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
    // A sentence is right in all of its mentions.
    [values, triggers].map(|faults| if faults.is_empty() { vec![] } else { vec![faults.join("\n")] })
}

#[test]
fn presents_and_headlines() {
    judge("presents", [60, 60], [("values", [58, 56]), ("triggers and status", [57, 52])], faults);
}
