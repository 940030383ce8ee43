//! Whose event it is: the phrase that names the subject of its verb. Knows no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::bounds::Bounds;
use crate::clause::phrase::{Hangs, NounPhrase};
use crate::clause::trigger::Found;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::token::span::Span;

/// Where the subject of an event's verb stands; none of a noun, and where no clause says it.
pub(super) fn of(bounds: Bounds<'_>, found: &Found) -> Option<Span> {
    let phrase = phrase(bounds, found.group?)?;
    let names = phrase.from <= found.word && found.word < phrase.to;
    (!names).then(|| bounds.stretch.span_of(&phrase))
}

/// The phrase of the subject of a verb group, its own or the one that it shares.
pub(super) fn phrase(bounds: Bounds<'_>, group: usize) -> Option<NounPhrase> {
    let subject = bounds.subject(group)?;
    named(bounds, subject.verb, subject.word)
}

/// The phrase around the head of the subject of a verb.
pub(super) fn named(bounds: Bounds<'_>, verb: usize, head: usize) -> Option<NounPhrase> {
    let stretch = bounds.stretch;
    let (words, group) = (&stretch.words, &stretch.groups[verb]);
    if head > group.first {
        // "said the mayor", "did the mayor say"
        let (from, end) = if head > group.head { (group.head + 1, words.len()) } else { (group.first + 1, group.head) };
        let small = |at: &usize| words[*at].is_filler() && !words[*at].is_nominal() || words[*at].tag.is_verb();
        let from = (from..=head).find(|at| !small(at)).unwrap_or(head);
        let found = stretch.noun_phrase_at(from, end, Hangs::For).filter(|p| p.from <= head && head < p.to);
        return found.or_else(|| stretch.noun_phrase_at(head, end, Hangs::For));
    }
    if words[head].tag == Tag::Relative {
        // "Smith, who said", "the head of the union, who left"; of "what he did" the word is all.
        let start = stretch.described_from(head);
        return start.and_then(|start| described(bounds, start, head));
    }
    let own = bounds.clauses.subject(stretch, verb).filter(|phrase| phrase.head == head);
    match own {
        Some(own) => {
            let found = stretch.noun_phrase_of(own.start, group.first, Hangs::All)?;
            // "rose 5 percent in the quarter ended": what a verb measures is no subject.
            let before = found.from.checked_sub(1);
            let measured = matches!(words[found.from].tag, Tag::Number | Tag::Symbol);
            let object = measured && before.is_some_and(|i| stretch.group_of(i).is_some() && !stretch.tells(i));
            (!object).then_some(found)
        }
        // "the firm, founded in 1998"
        None => {
            let start = stretch.described_from(head + 1).or_else(|| stretch.phrase_before(head + 1))?;
            described(bounds, start, group.first)
        }
    }
}

/// A phrase that begins at a word and that the clause behind it describes.
pub(super) fn described(bounds: Bounds<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let words = &bounds.stretch.words;
    let mark = |w: &crate::clause::word::Word| matches!(w.mark, Some(Mark::Comma | Mark::Dash | Mark::Open));
    let end = (start..end).find(|at| mark(&words[*at])).unwrap_or(end);
    bounds.stretch.noun_phrase_of(start, end, Hangs::All)
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
