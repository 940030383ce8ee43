//! Who vouches for an event: the subject of the verb that reports it, or a source named beside it.
//!
//! Knows functions and marks, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words; `first` and `last` move only within them"
    )
)]

use crate::clause::stretch::Stretch;
use crate::clause::trigger::Found;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;

/// Words of a name or noun phrase that are taken for a source.
const LONGEST: usize = 12;

/// Where the source of an event is named in its stretch, if it is. `reports` are the stretch's reporting verbs.
pub(crate) fn source(stretch: &Stretch, reports: &[Found], found: &Found) -> Option<Span> {
    if found.class == EventClass::Reporting && found.group.is_some() {
        return teller(stretch, found.word);
    }
    according(stretch, found.word).or_else(|| teller(stretch, stretch.reporting(reports, found.word)?.word))
}

/// The subject of a reporting verb: before it or, where nothing stands there ("said the head"), behind it.
fn teller(stretch: &Stretch, verb: usize) -> Option<Span> {
    let words = &stretch.words;
    let index = stretch.group_of(verb)?;
    let group = &stretch.groups[index];
    if let Some(before) = phrase_before(words, group.first) {
        return Some(before);
    }
    let word = group.first.checked_sub(1).map(|i| &words[i])?;
    if word.is(Function::Coordinator) {
        // "… spoke and said": the subject of the verb before.
        let other = stretch.groups[..index].iter().rfind(|g| g.finite())?;
        return phrase_before(words, other.first);
    }
    // Behind the verb stands its subject only after a quote: "…," said the mayor.
    let inverted = word.is_mark(Mark::Comma) || word.is_mark(Mark::Quote);
    let clause = words.get(verb + 1..)?.iter().take(LONGEST).any(|w| w.is(Function::That));
    if inverted && !clause { phrase_behind(words, verb + 1) } else { None }
}

/// "according to the ministry": the phrase behind, where it names a source of this clause.
fn according(stretch: &Stretch, trigger: usize) -> Option<Span> {
    let words = &stretch.words;
    if !stretch.sourced {
        return None;
    }
    let sources = (0..words.len()).filter(|i| words[*i].is(Function::Source));
    let at = sources.min_by_key(|i| i.abs_diff(trigger))?;
    // Another clause stands between: "…, according to the bank, but the union said".
    let (from, to) = (at.min(trigger), at.max(trigger));
    let other = words[from..to].iter().any(|w| w.is(Function::Coordinator));
    let verbs = stretch.groups.iter().filter(|g| g.finite() && from < g.head && g.head <= to).count();
    if other && verbs > usize::from(trigger == to) {
        return None;
    }
    words.get(at + 1).filter(|w| w.is(Function::To))?;
    phrase_behind(words, at + 2)
}

/// A word that can stand in a noun phrase.
fn nominal(word: &Word) -> bool {
    match word.mark {
        Some(mark) => matches!(mark, Mark::Quote | Mark::Hyphen | Mark::Money),
        None if word.time => false,
        None => {
            let nominal = word.is_nominal() || word.is_determiner() || word.is_subject() || word.tag == Tag::Possessive;
            nominal || word.is(Function::Nobody)
        }
    }
}

/// The noun phrase that ends right before `end`, adverbs and mentions passed over.
fn phrase_before(words: &[Word], end: usize) -> Option<Span> {
    let mut last = end;
    while last > 0 && (words[last - 1].is_adverb() || dated(words, last - 1)) {
        last -= 1;
    }
    // "Roscosmos, the space agency, said": the name stands before what is between commas.
    if let Some(opening) = last.checked_sub(1).and_then(|closing| aside(words, closing)) {
        last = opening;
    }
    let mut first = last;
    // "the state-owned mill"
    let hyphen = |i: usize| words.get(i).is_some_and(|w| w.is_mark(Mark::Hyphen));
    let half = |i: usize| i > 0 && hyphen(i - 1) && words[i].tag.is_full_verb();
    while first > 0
        && last - first < LONGEST
        && (nominal(&words[first - 1])
            || links(words, first - 1)
            || hyphen(first)
            || hyphen(first - 1)
            || half(first - 1))
    {
        first -= 1;
    }
    trimmed(words, first, last)
}

/// A word of a time, or the preposition before one: "the ministry on Monday said".
fn dated(words: &[Word], at: usize) -> bool {
    let time = |i: usize| words.get(i).is_some_and(|w| w.time);
    time(at) || words[at].is_preposition() && time(at + 1)
}

/// Where an aside begins that ends with the mark at `closing`: a comma to a comma, a bracket to a bracket.
fn aside(words: &[Word], closing: usize) -> Option<usize> {
    let opening = match words[closing].mark {
        Some(Mark::Comma) => Mark::Comma,
        Some(Mark::Close) => Mark::Open,
        _ => return None,
    };
    let from = closing.saturating_sub(LONGEST);
    (from..closing).rev().find(|i| words[*i].is_mark(opening))
}

/// The noun phrase that begins at `start`.
fn phrase_behind(words: &[Word], start: usize) -> Option<Span> {
    let mut last = start;
    while last < words.len() && last - start < LONGEST && (nominal(&words[last]) || last > start && links(words, last))
    {
        last += 1;
    }
    trimmed(words, start, last)
}

/// "of" and the like between two names: "Ministry of Defense".
fn links(words: &[Word], at: usize) -> bool {
    let names =
        |i: Option<usize>| i.and_then(|i| words.get(i)).is_some_and(|w| w.is_name() || w.is_determiner() || w.capital);
    (words[at].is(Function::Preposition) || words[at].is(Function::Coordinator))
        && names(at.checked_sub(1))
        && names(Some(at + 1))
}

/// The span of a phrase that holds a name, noun or pronoun.
fn trimmed(words: &[Word], mut first: usize, mut last: usize) -> Option<Span> {
    while last > first && (words[last - 1].is_preposition() || words[last - 1].is_determiner()) {
        last -= 1;
    }
    while last > first && words[last - 1].is_mark(Mark::Hyphen) {
        last -= 1;
    }
    while last > first && words[first].is_preposition() {
        first += 1;
    }
    // A quote that opens or closes outside the phrase is none of it.
    let quotes = |first: usize, last: usize| words[first..last].iter().filter(|w| w.is_mark(Mark::Quote)).count();
    while quotes(first, last) % 2 == 1 {
        first += words[first..last].iter().position(|w| w.is_mark(Mark::Quote))? + 1;
    }
    let phrase = words.get(first..last)?;
    let head = |w: &Word| (w.tag.is_noun() || w.tag == Tag::Adjective) && w.end - w.start > 1 || w.is_subject();
    let says = phrase.iter().any(head);
    let (start, end) = (phrase.first()?.span().start, phrase.last()?.span().end);
    says.then_some(Span::new(start, end))
}
