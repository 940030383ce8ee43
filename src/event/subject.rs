//! Whose event it is: the subject of its verb, where the clause has one or shares one. The words of the phrase are those that
//! a source would have (`attribution.rs`). Knows no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::bounds::Bounds;
use crate::clause::clauses::Kind;
use crate::clause::group::Tense;
use crate::clause::trigger::Found;
use crate::lexicon::mark::Mark;
use crate::token::span::Span;

use super::attribution;

/// Clauses that are asked one after the other for a subject to share.
const SHARED: usize = 6;

/// Where the subject of an event's verb stands; none of a noun, and where no clause says it.
pub(super) fn of(bounds: Bounds<'_>, found: &Found) -> Option<Span> {
    let (group, word) = head(bounds, found.group?).filter(|(_, word)| *word != found.word)?;
    attribution::subject(bounds.stretch, group, word)
}

/// The head of a verb's subject, with the verb whose own it is: of "he came and left" the same for both.
fn head(bounds: Bounds<'_>, group: usize) -> Option<(usize, usize)> {
    let stretch = bounds.stretch;
    let own = |group: usize| bounds.clauses.subject(stretch, group).map(|subject| (group, subject.head));
    let verb = &stretch.groups[group];
    if let Some(own) = own(group).filter(|_| verb.finite()) {
        return Some(own);
    }
    let mut index = bounds.clauses.of(verb.head);
    let first = bounds.clauses.get(index)?.verb;
    // "voted to close the mill", but "asked him to leave"
    let right = || group.checked_sub(1).is_some_and(|before| stretch.groups[before].head + 1 == verb.first);
    if first != Some(group) && !(verb.tense == Tense::Infinitive && right()) {
        return None;
    }
    for _ in 0..SHARED {
        let clause = bounds.clauses.get(index)?;
        if let Some(own) = clause.verb.filter(|v| *v != group && stretch.groups[*v].finite()).and_then(own) {
            return Some(own);
        }
        index = match (clause.beside, clause.kind) {
            (Some(before), _) => before,
            (None, Kind::Participle | Kind::Adverbial) => clause.parent?,
            // "the firm, founded in 1998": what it describes
            (None, Kind::Relative) => {
                let comma = usize::from(stretch.words[clause.at].is_mark(Mark::Comma));
                let noun = (clause.at + comma).checked_sub(1 + comma)?;
                return stretch.words[noun].tag.is_noun().then_some((group, noun));
            }
            _ => return None,
        };
    }
    None
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
