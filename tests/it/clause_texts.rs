//! The words that tell an event: its clause, as readers who had not seen the program's answers cut it out of its sentence;
//! half of the sentences were set aside while the program was built.
//!
//!     cargo test --test it clause_texts -- --nocapture    # prints how many are right

use crate::halves::judge;
use crate::{EXTRACTOR, document};

/// What the program says of a case that a reader says otherwise: of the trigger, and of the clause.
fn faults(line: &str) -> [Vec<String>; 2] {
    let (marked, want) = line.split_once('\t').expect("a tab before the trigger");
    let (trigger, clause) = want.split_once(" | ").expect("a bar before the clause");
    let (open, close) = (marked.find('[').expect("a date"), marked.find(']').expect("a closing bracket"));
    let text = [&marked[..open], &marked[open + 1..close], &marked[close + 1..]].concat();
    let events: Vec<_> = EXTRACTOR.events(&document(&text, Some("2024-03-06"))).collect();
    let spans = |e: &&dateline::Event| {
        let mention = e.time().and_then(|time| time.mention());
        mention.is_some_and(|m| m.span().start < close - 1 && open < m.span().end)
    };
    let dated = || events.iter().filter(spans);
    let event = dated().find(|e| e.trigger().text == trigger).or_else(|| dated().next());
    let (got, told) = event.map_or(("nothing", "nothing"), |e| (&*e.trigger().text, e.text()));
    [
        (got != trigger).then(|| format!("{text}: {got}, not {trigger}")),
        (told != clause).then(|| format!("{text}\n  want {clause}\n  got  {told}")),
    ]
    .map(Vec::from_iter)
}

#[test]
fn clauses_are_cut_as_readers_cut_them() {
    judge("clause-texts", [60, 60], [("triggers", [58, 59]), ("clauses", [58, 50])], faults);
}
