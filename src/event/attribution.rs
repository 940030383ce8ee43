//! Who vouches for an event: the subject of the verb that reports it, or a source named beside it.
//!
//! Knows functions and marks, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the sentence's words; `first` and `last` move only within them"
    )
)]

use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;

use super::detect::Found;
use super::sentence::Sentence;
use super::words::{Kind, Mark, Word};

/// Words of a name or noun phrase that are taken for a source.
const LONGEST: usize = 12;

/// Where the source of an event is named in its sentence, if it is.
pub(crate) fn source(sentence: &Sentence<'_>, found: &Found) -> Option<Span> {
    if found.class == EventClass::Reporting && found.group.is_some() {
        return teller(sentence, found.word);
    }
    according(sentence, found.word).or_else(|| teller(sentence, sentence.reporting(found.word)?.word))
}

/// The subject of a reporting verb: before it or, where nothing stands there ("said the head"), behind it.
fn teller(sentence: &Sentence<'_>, verb: usize) -> Option<Span> {
    let words = sentence.words;
    let index = sentence.group_of(verb)?;
    let group = &sentence.groups[index];
    if let Some(before) = phrase_before(words, group.first) {
        return Some(before);
    }
    let word = group.first.checked_sub(1).map(|i| &words[i])?;
    if word.is(Function::Coordinator) {
        // "… spoke and said": the subject of the verb before.
        let other = sentence.groups[..index].iter().rfind(|g| g.finite())?;
        return phrase_before(words, other.first);
    }
    // Behind the verb stands its subject only after a quote: "…," said the mayor.
    let inverted = word.is_mark(Mark::Comma) || word.is_mark(Mark::Quote);
    let clause = words.get(verb + 1..)?.iter().take(LONGEST).any(|w| w.is(Function::That));
    if inverted && !clause { phrase_behind(words, verb + 1) } else { None }
}

/// "according to the ministry": the phrase behind, where it names a source of this clause.
fn according(sentence: &Sentence<'_>, trigger: usize) -> Option<Span> {
    let at = sentence.sources().min_by_key(|i| i.abs_diff(trigger))?;
    // Another clause stands between: "…, according to the bank, but the union said".
    let (from, to) = (at.min(trigger), at.max(trigger));
    let other = sentence.words[from..to].iter().any(|w| w.is(Function::Coordinator));
    let verbs = sentence.groups.iter().filter(|g| g.finite() && from < g.head && g.head <= to).count();
    if other && verbs > usize::from(trigger == to) {
        return None;
    }
    sentence.words.get(at + 1).filter(|w| w.is(Function::To))?;
    phrase_behind(sentence.words, at + 2)
}

/// A word that can stand in a noun phrase.
fn nominal(word: &Word) -> bool {
    match word.kind {
        Kind::Name | Kind::Open(_) | Kind::Number => true,
        Kind::Function(f) => {
            f.is_determiner() || matches!(f, Function::SubjectSingular | Function::SubjectPlural | Function::Nobody)
        }
        Kind::Mark(mark) => matches!(mark, Mark::Possessive | Mark::Quote),
        Kind::Mention(_) => false,
    }
}

/// The noun phrase that ends right before `end`, adverbs and mentions passed over.
fn phrase_before(words: &[Word], end: usize) -> Option<Span> {
    let mut last = end;
    while last > 0 && (words[last - 1].is(Function::Adverb) || dated(words, last - 1)) {
        last -= 1;
    }
    // "Roscosmos, the space agency, said": the name stands before what is between commas.
    if let Some(opening) = last.checked_sub(1).and_then(|closing| aside(words, closing)) {
        last = opening;
    }
    let mut first = last;
    while first > 0 && last - first < LONGEST && (nominal(&words[first - 1]) || links(words, first - 1)) {
        first -= 1;
    }
    trimmed(words, first, last)
}

/// A mention, or the preposition before one: "the ministry on Monday said".
fn dated(words: &[Word], at: usize) -> bool {
    let mention = |i: usize| words.get(i).is_some_and(|w| matches!(w.kind, Kind::Mention(_)));
    mention(at) || words[at].is_preposition() && mention(at + 1)
}

/// Where an aside begins that ends with the mark at `closing`: a comma to a comma, a bracket to a bracket.
fn aside(words: &[Word], closing: usize) -> Option<usize> {
    let opening = match words[closing].kind {
        Kind::Mark(Mark::Comma) => Mark::Comma,
        Kind::Mark(Mark::Close) => Mark::Open,
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
    let names = |i: Option<usize>| {
        i.and_then(|i| words.get(i)).is_some_and(|w| matches!(w.kind, Kind::Name) || w.is_determiner())
    };
    (words[at].is(Function::Preposition) || words[at].is(Function::Coordinator))
        && names(at.checked_sub(1))
        && names(Some(at + 1))
}

/// The span of a phrase that holds a name, noun or pronoun.
fn trimmed(words: &[Word], mut first: usize, mut last: usize) -> Option<Span> {
    while last > first && (words[last - 1].is_preposition() || words[last - 1].is_determiner()) {
        last -= 1;
    }
    // A quote that opens or closes outside the phrase is none of it.
    let quotes = |first: usize, last: usize| words[first..last].iter().filter(|w| w.is_mark(Mark::Quote)).count();
    while quotes(first, last) % 2 == 1 {
        first += words[first..last].iter().position(|w| w.is_mark(Mark::Quote))? + 1;
    }
    let phrase = words.get(first..last)?;
    let says = phrase.iter().any(|w| match w.kind {
        Kind::Name => true,
        Kind::Open(_) => w.end - w.start > 1,
        Kind::Function(f) => matches!(f, Function::SubjectSingular | Function::SubjectPlural),
        _ => false,
    });
    let (start, end) = (phrase.first()?.span().start, phrase.last()?.span().end);
    says.then_some(Span::new(start, end))
}
