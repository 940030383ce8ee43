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

use std::cell::RefCell;

use crate::clause::bounds::Bounds;
use crate::clause::clauses::{Clauses, Kind};
use crate::clause::cut::cut;
use crate::clause::phrase::Postmodifiers;
use crate::clause::stretch::Stretch;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::{EventClass, Function, Kind as LexicalKind};
use crate::token::compose;
use crate::token::span::Span;

use super::parts::Attribution;
use super::subject;

/// Words between a passive and the one who acts.
const NEAR: usize = 5;

/// The sources of the events of one stretch.
pub(crate) struct Sources<'a> {
    pub(crate) bounds: Bounds<'a>,
    /// Its reporting verbs.
    pub(crate) reports: &'a [TriggerWord],
    /// What was found of reporting verbs already: many events depend on one.
    pub(crate) known: RefCell<&'a mut Vec<(usize, Option<Span>)>>,
}

impl Sources<'_> {
    /// Where the source of an event is named, if it is.
    pub(crate) fn of(&self, found: &TriggerWord) -> Option<Span> {
        if found.class == EventClass::Reporting && found.group.is_some() {
            let outer = || self.bounds.reporting(self.reports, found.word).and_then(|report| self.source(report.word));
            return self.source(found.word).or_else(outer);
        }
        let report = || self.bounds.reporting(self.reports, found.word);
        according(self.bounds.stretch, found.word).or_else(|| self.source(report()?.word))
    }

    fn source(&self, verb: usize) -> Option<Span> {
        let mut known = self.known.borrow_mut();
        if let Some((_, span)) = known.iter().rev().find(|(word, _)| *word == verb) {
            return *span;
        }
        let span = subject_of_report(self.bounds, verb);
        known.push((verb, span));
        span
    }
}

/// The subject of a reporting verb, with what belongs to it.
fn subject_of_report(bounds: Bounds<'_>, verb: usize) -> Option<Span> {
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
            return phrase_behind(stretch, verb + 2 + by);
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
    if group.finite() || participle {
        return subject::phrase(bounds, index).map(|phrase| stretch.span_of(&phrase));
    }
    // "a letter by the bank saying", "groups on Friday claiming"
    let end = before_times(words, group.first);
    let gerund = words[group.first].tag.is_gerund();
    if gerund && end > 0 && words[end - 1].is_nominal() {
        let start = stretch.described_from(end).or_else(|| stretch.phrase_before(end))?;
        return subject::described(bounds, start, end).map(|phrase| stretch.span_of(&phrase));
    }
    // "He answered them, saying", "he used it to explain"; "Citing a report, he left"
    let finite = |i: &usize| stretch.groups[*i].finite();
    let behind = || (index + 1..stretch.groups.len()).find(finite).filter(|_| gerund);
    let above = (0..index).rev().find(finite).or_else(behind)?;
    subject::phrase(bounds, above).map(|phrase| stretch.span_of(&phrase))
}

/// A line with who says so before it, where it does not say that itself.
pub(super) fn lead(line: String, source: &Attribution, triggers: Triggers<'_>) -> String {
    let (from, to) = triggers.stretch.range(source.span);
    // "He" and "I" say nothing outside their sentence; what another sentence names is a name where it is long.
    let named = match triggers.stretch.words.get(from..to) {
        Some(words) if !words.is_empty() => words.iter().any(|w| w.tag.is_noun()),
        _ => {
            let (start, len) = (source.span.start, source.span.end - source.span.start);
            let kind = triggers.lexicon.kind(triggers.text.as_bytes(), start, len);
            len > 1 && !kind.is_some_and(LexicalKind::is_pronoun)
        }
    };
    if named { compose::led(&source.text, line) } else { line }
}

/// Whether a word may stand in a quotation that an earlier sentence opened.
pub(super) fn goes_on(stretch: &Stretch, word: usize) -> bool {
    let open = || stretch.words[0].is_mark(Mark::Quote) || quotes(stretch) % 2 == 1;
    !stretch.opens_paragraph && stretch.quote_depth(word) > 0 && open()
}

/// Who says the quotation that goes on in a stretch, by the sentences before it, the nearest first.
pub(super) fn of_quote<'s>(stretch: &Stretch, before: impl Iterator<Item = &'s Stretch>) -> Option<Span> {
    let mut bare = !stretch.words[0].is_mark(Mark::Quote);
    for sentence in before {
        let report = (0..sentence.groups.len()).rev().find(|group| {
            let group = &sentence.groups[*group];
            group.finite() && sentence.quote_depth(group.head) == 0 && sentence.tells(group.head)
        });
        let (count, open) = (quotes(sentence), quotes(sentence) % 2 == 1);
        match report {
            // What has no mark of its own goes on only behind a quotation that was not closed.
            Some(_) if count == 0 || bare && !open => return None,
            Some(group) => return spoken(sentence, group),
            None if count == 0 => bare = true,
            None if bare && !open => return None,
            None => bare = false,
        }
    }
    None
}

/// The subject of a verb that tells, beside a quotation.
fn spoken(stretch: &Stretch, group: usize) -> Option<Span> {
    let mut clauses = Clauses::default();
    cut(stretch, &mut clauses);
    let phrase = subject::phrase(Bounds { stretch, clauses: &clauses }, group)?;
    Some(stretch.span_of(&phrase))
}

/// How many marks of quotation a stretch has.
pub(super) fn quotes(stretch: &Stretch) -> usize {
    stretch.words.iter().filter(|w| w.is_mark(Mark::Quote)).count()
}

/// The end of what stands before a word without the times and adverbs there.
fn before_times(words: &[Word], mut end: usize) -> usize {
    while end > 0 && (words[end - 1].is_adverb() || dated(words, end - 1)) {
        end -= 1;
    }
    end
}

/// A word of a time, or the preposition before one: "the ministry on Monday said".
fn dated(words: &[Word], at: usize) -> bool {
    let time = |i: usize| words.get(i).is_some_and(|w| w.time);
    time(at) || words[at].is_preposition() && time(at + 1)
}

/// "according to the ministry": the phrase behind, where it names a source of this clause.
fn according(stretch: &Stretch, trigger: usize) -> Option<Span> {
    let words = &stretch.words;
    if !stretch.sourced {
        return None;
    }
    let sources = (0..words.len()).filter(|i| words[*i].is(Function::Source));
    let at = sources.min_by_key(|i| i.abs_diff(trigger))?;
    // "visited a school and, according to aides, signed": it stands in the next one.
    let before = words[..at].iter().rev().find(|w| !w.is_mark(Mark::Comma));
    if trigger < at && before.is_some_and(|w| w.is(Function::Coordinator)) {
        return None;
    }
    // Another clause stands between: "…, according to the bank, but the union said".
    let (from, to) = (at.min(trigger), at.max(trigger));
    let other = words[from..to].iter().any(|w| w.is(Function::Coordinator));
    let verbs = stretch.groups.iter().filter(|g| g.finite() && from < g.head && g.head <= to).count();
    if other && verbs > usize::from(trigger == to) {
        return None;
    }
    words.get(at + 1).filter(|w| w.is(Function::To))?;
    phrase_behind(stretch, at + 2)
}

/// The noun phrase of a source that begins at a word.
fn phrase_behind(stretch: &Stretch, start: usize) -> Option<Span> {
    stretch.noun_phrase_at(start, stretch.words.len(), Postmodifiers::All).map(|phrase| stretch.span_of(&phrase))
}

#[cfg(test)]
mod tests {
    use super::*;
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
