//! Whose event it is: the words that name the subject of its verb. They are those that a source would have
//! (`attribution.rs`). Knows no words.

use crate::clause::bounds::Bounds;
use crate::clause::trigger::Found;
use crate::token::span::Span;

use super::attribution;

/// Where the subject of an event's verb stands; none of a noun, and where no clause says it.
pub(super) fn of(bounds: Bounds<'_>, found: &Found) -> Option<Span> {
    let subject = bounds.subject(found.group?).filter(|subject| subject.word != found.word)?;
    attribution::subject(bounds.stretch, subject.verb, subject.word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::clauses::Clauses;
    use crate::read::testing::{Marked, Table, check};

    /// The subject of the event whose verb stands in brackets.
    fn subject(case: &str) -> String {
        let (marked, mut all, mut clauses) = (Marked::new(case), Vec::new(), Clauses::default());
        marked.triggers().all(&mut all);
        let found = all.into_iter().find(|found| found.word == marked.place.from);
        let span = found.and_then(|found| of(marked.bounds(&mut clauses), &found));
        span.map(|span| marked.text.as_str()[span].to_owned()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("The council of Lisk [met] on Monday.", "The council of Lisk"),
        ("She was born in Oslo in 1931 and [died] in Bergen on Sunday.", "She"),
        ("He opened a school in 1950, closed it in 1961 and [died] in 1970.", "He"),
        ("The mayor, who had [fled] in May, was caught.", "The mayor"),
        ("The mayor, who had fled in May, was [caught].", "The mayor"),
        ("Rebels attacked the town, [killing] two on Friday.", "Rebels"),
        ("The firm, [founded] in 1998, was sold.", "The firm"),
        ("12 people were [hurt].", "12 people"),
        ("Some 300 soldiers [left] on May 3.", "Some 300 soldiers"),
        ("On May 3 police [left].", "police"),
        ("In 2020 voters [left].", "voters"),
        ("The council voted to [close] the mill.", "The council"),
        ("He asked the men to [leave].", ""),
        ("The [quake] killed many.", ""),
        ("The mayor said the bridge [fell].", "the bridge"),
        ("Citing a report, the bank [cut] its rate.", "the bank"),
    ];

    #[test]
    fn events_have_their_subjects() {
        check(subject, TABLE, &[]);
    }
}
