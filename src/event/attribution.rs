//! Who vouches for an event: the subject of the verb that reports it, or a source named beside it; and which words a
//! phrase takes that names somebody or something.
//!
//! Knows functions and marks, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words; `first` and `last` move only within them"
    )
)]

use std::cell::RefCell;

use crate::clause::bounds::Bounds;
use crate::clause::clauses::Kind;
use crate::clause::stretch::Stretch;
use crate::clause::trigger::Found;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;

/// Words of a name or noun phrase at the most, on either side of its head.
const LONGEST: usize = 12;

/// Words between a passive and the one who acts.
const NEAR: usize = 5;

/// The sources of the events of one stretch.
pub(crate) struct Sources<'a> {
    pub(crate) bounds: Bounds<'a>,
    /// Its reporting verbs.
    pub(crate) reports: &'a [Found],
    /// What was found of reporting verbs already: many events hang on one.
    pub(crate) known: RefCell<&'a mut Vec<(usize, Option<Span>)>>,
}

impl Sources<'_> {
    /// Where the source of an event is named, if it is.
    pub(crate) fn of(&self, found: &Found) -> Option<Span> {
        if found.class == EventClass::Reporting && found.group.is_some() {
            let outer = || self.bounds.reporting(self.reports, found.word).and_then(|report| self.teller(report.word));
            return self.teller(found.word).or_else(outer);
        }
        let report = || self.bounds.reporting(self.reports, found.word);
        according(self.bounds.stretch, found.word).or_else(|| self.teller(report()?.word))
    }

    fn teller(&self, verb: usize) -> Option<Span> {
        let mut known = self.known.borrow_mut();
        if let Some((_, span)) = known.iter().rev().find(|(word, _)| *word == verb) {
            return *span;
        }
        let span = teller(self.bounds, verb);
        known.push((verb, span));
        span
    }
}

/// The subject of a reporting verb, with what belongs to it.
fn teller(bounds: Bounds<'_>, verb: usize) -> Option<Span> {
    let stretch = bounds.stretch;
    let words = &stretch.words;
    let index = stretch.group_of(verb)?;
    let group = &stretch.groups[index];
    let participle = words[group.head].tag.is_participle();
    // "numbers reported by the bank", "it was announced on Friday by the bank"; of "it was announced" nobody is named.
    if participle {
        let near = words.get(verb + 1..).unwrap_or_default().iter().take(NEAR);
        let mut near = near.take_while(|w| w.is_adverb() || w.is_preposition() || w.time);
        if let Some(by) = near.position(|w| w.is(Function::By)) {
            return phrase_behind(words, verb + 2 + by);
        }
        if group.passive {
            return None;
        }
    }
    // "documents related to the case": what a participle describes tells nothing.
    let clause = bounds.clauses.get(bounds.clauses.of(verb));
    if participle && !group.finite() && clause.is_some_and(|clause| clause.kind == Kind::Relative) {
        return None;
    }
    let found = bounds.subject(index);
    if group.finite() || participle {
        return found.and_then(|found| subject(stretch, found.verb, found.word));
    }
    // "a letter by the bank saying", "groups on Friday claiming"
    let end = before_times(words, group.first);
    let gerund = words[group.first].tag.is_gerund();
    if gerund && end > 0 && words[end - 1].is_nominal() {
        return phrase_around(words, end - 1, end);
    }
    // "He answered them, saying", "he used it to explain"; "Citing a report, he left"
    let finite = |i: &usize| stretch.groups[*i].finite();
    let behind = || (index + 1..stretch.groups.len()).find(finite).filter(|_| gerund);
    let above = (0..index).rev().find(finite).or_else(behind)?;
    let found = bounds.subject(above)?;
    subject(stretch, found.verb, found.word)
}

/// The end of what stands before a word without the times and adverbs there.
fn before_times(words: &[Word], mut end: usize) -> usize {
    while end > 0 && (words[end - 1].is_adverb() || dated(words, end - 1)) {
        end -= 1;
    }
    end
}

/// The subject of a verb group, with what belongs to it.
pub(super) fn subject(stretch: &Stretch, index: usize, subject: usize) -> Option<Span> {
    let (words, group) = (&stretch.words, &stretch.groups[index]);
    if subject > group.head {
        return phrase_behind(words, group.head + 1);
    }
    if words[subject].tag != Tag::Relative {
        return phrase_around(words, subject, group.first);
    }
    // "Smith, who said": the name stands before the pronoun.
    let comma = subject.checked_sub(1).is_some_and(|i| words[i].is_mark(Mark::Comma));
    let noun = subject.checked_sub(1 + usize::from(comma)).filter(|i| nominal(&words[*i]))?;
    phrase_around(words, noun, noun + 1)
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

/// The noun phrase around its head, with what follows it before the word at `end`: "the head of the bank". What is more
/// than a phrase is left out: "Smith, the minister,", "the man who fled".
fn phrase_around(words: &[Word], head: usize, end: usize) -> Option<Span> {
    let mut last = before_times(words, end).max(head + 1);
    let within = |w: &Word| nominal(w) || w.tag == Tag::Number || w.is_preposition() || w.is(Function::Coordinator);
    if last - head > LONGEST || !words[head + 1..last].iter().all(within) {
        last = head + 1;
        while last < end && (nominal(&words[last]) || counts(words, last) || links(words, last)) {
            last += 1;
        }
    }
    let mut first = head;
    let pronoun = words[head].is_subject();
    // "the state-owned mill"
    let hyphen = |i: usize| words.get(i).is_some_and(|w| w.is_mark(Mark::Hyphen));
    let half = |i: usize| i > 0 && hyphen(i - 1) && words[i].tag.is_full_verb();
    // "one highly placed source"
    let describes =
        |i: usize| words[i].tag.is_full_verb() && words[i].group == Word::NO_GROUP && nominal(&words[i + 1]);
    let described = |i: usize| words[i].tag == Tag::Adjective || describes(i);
    let degree = |i: usize| i > 0 && words[i].is_adverb() && described(i + 1) && nominal(&words[i - 1]);
    while first > 0
        && !pronoun
        && head - first < LONGEST
        && (nominal(&words[first - 1])
            || counts(words, first - 1)
            || links(words, first - 1)
            || hyphen(first)
            || hyphen(first - 1)
            || half(first - 1)
            || describes(first - 1)
            || degree(first - 1))
    {
        first -= 1;
    }
    trimmed(words, first, last)
}

/// A number that counts what is named, or numbers it, and is no part of a date: "12 people", "Flight 370", "the 2022 law".
fn counts(words: &[Word], at: usize) -> bool {
    if words[at].tag != Tag::Number {
        return false;
    }
    let year = words[at].end - words[at].start == 4;
    match at.checked_sub(1).map(|i| &words[i]) {
        None => !year,
        Some(before) if before.time && before.tag != Tag::Number => false,
        Some(before) => !year || before.is_determiner(),
    }
}

/// A word of a time, or the preposition before one: "the ministry on Monday said".
fn dated(words: &[Word], at: usize) -> bool {
    let time = |i: usize| words.get(i).is_some_and(|w| w.time);
    time(at) || words[at].is_preposition() && time(at + 1)
}

/// The noun phrase that begins at `start`.
fn phrase_behind(words: &[Word], start: usize) -> Option<Span> {
    let mut last = start;
    while last < words.len()
        && last - start < LONGEST
        && (nominal(&words[last]) || counts(words, last) || last > start && links(words, last))
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
    while last > first && (words[last - 1].is_preposition() || last > first + 1 && words[last - 1].is_determiner()) {
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
    // "Both left", "12 were hurt"
    let alone = |w: &Word| w.is_determiner() || w.tag == Tag::Pronoun || w.tag == Tag::Number;
    let says = phrase.iter().any(head) || matches!(phrase, [word] if alone(word));
    let (start, end) = (phrase.first()?.span().start, phrase.last()?.span().end);
    says.then_some(Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::clauses::Clauses;
    use crate::read::testing::{Marked, Table, check};

    /// The source of the event whose verb stands in brackets.
    fn source(case: &str) -> String {
        let (marked, mut all, mut known) = (Marked::new(case), Vec::new(), Vec::new());
        marked.triggers().all(&mut all);
        let found = all.iter().find(|found| found.word == marked.place.from).copied();
        all.retain(|found| found.group.is_some() && found.class == EventClass::Reporting);
        let mut clauses = Clauses::default();
        let bounds = marked.bounds(&mut clauses);
        let sources = Sources { bounds, reports: &all, known: RefCell::new(&mut known) };
        let span = found.and_then(|found| sources.of(&found));
        span.map(|span| marked.text.as_str()[span].to_owned()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("The head of the bank in Lisk [said] so.", "The head of the bank in Lisk"),
        ("The judge hearing the case [said] so.", "The judge"),
        ("Smith, the mayor of Lisk, on Monday [said] so.", "Smith"),
        ("Smith, who [said] so, is ill.", "Smith"),
        ("The book he [said] was lost is here.", "he"),
        ("The mayor said the bridge [collapsed].", "The mayor"),
        ("“It collapsed,” [said] the mayor.", "the mayor"),
        ("He answered them, [saying] it was late.", "He"),
        ("The bank sent a letter [saying] it was late.", "a letter"),
        ("Citing a report, the bank [said] it was late.", "the bank"),
        ("The bridge [collapsed], according to the police.", "the police"),
        // Who acts in a passive tells; what is told does not.
        ("The sums [reported] by the bank are wrong.", "the bank"),
        ("The sale was [announced] on Friday by the new owner.", "the new owner"),
        ("No cause was [announced].", ""),
        ("One highly placed source [said] so.", "One highly placed source"),
        ("The bridge [collapsed].", ""),
    ];

    const KNOWN: &Table = &[
        // A name that is a word of time is none of the phrase.
        ("Monday magazine [said] so.", "Monday magazine"),
    ];

    #[test]
    fn reports_have_their_sources() {
        check(source, TABLE, KNOWN);
    }
}
