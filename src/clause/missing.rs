//! The verb that a clause lacks: where the tagger leaves a clause without a finite verb, the word that is one.
//!
//! Here is also what all that mends tags is made of ([`Mender`]; the rest of it stands in `repair.rs`). Knows tags and places,
//! no word.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of words are checked by the loops that count them")
)]

use std::ops::Range;

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Analysis, Function, Lean, Lexicon};

use super::word::Word;

/// Mends the tags of a stretch's words.
pub(super) struct Mender<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) text: &'a str,
    pub(super) words: &'a mut [Word],
    /// The functions of all words, a bit each: most sentences lack what a rule asks for.
    pub(super) heard: u64,
    pub(super) line: bool,
}

impl Mender<'_> {
    pub(super) fn analysis(&self, at: usize) -> Analysis {
        let word = &self.words[at];
        self.lexicon.analyse(self.text.as_bytes(), word.start as usize, (word.end - word.start) as usize)
    }

    pub(super) fn before(&self, at: usize) -> Option<&Word> {
        at.checked_sub(1).and_then(|i| self.words.get(i))
    }

    pub(super) fn looks_plural(&self, at: usize) -> bool {
        let word = &self.words[at];
        self.lexicon.looks_plural(self.text.as_bytes(), word.start as usize, word.end as usize)
    }

    /// Clauses that a conjunction opens and that have no finite verb: "because the talks failed".
    pub(super) fn subordinate(&mut self) {
        let opens = |w: &Word| {
            matches!(w.function, Some(Function::Subordinator | Function::Where | Function::Conditional))
                || w.is(Function::That) && w.tag == Tag::Subordinator
                || matches!(w.mark, Some(Mark::Semicolon | Mark::Quote))
        };
        self.first_clause();
        const OPENS: u64 =
            Function::Subordinator.bit() | Function::Where.bit() | Function::Conditional.bit() | Function::That.bit();
        let marked = |w: &Word| matches!(w.mark, Some(Mark::Semicolon | Mark::Quote));
        if self.heard & OPENS == 0 && !self.words.iter().any(marked) {
            return;
        }
        let mut at = 0;
        while let Some(first) = (at..self.words.len()).find(|i| opens(&self.words[*i])) {
            let end = (first + 1..self.words.len())
                .find(|i| opens(&self.words[*i]) || self.words[*i].mark.is_some_and(|m| m != Mark::Hyphen))
                .unwrap_or(self.words.len());
            if !self.words[first..end].iter().any(|w| w.tag.is_finite())
                && let Some((verb, tag)) = self.verb_of_past(first + 2..end)
            {
                self.words[verb].tag = tag;
            }
            at = end.max(first + 1);
        }
    }

    /// The first of two clauses that a comma and a conjunction join: "The flat opened in May, but the firm sold it."
    fn first_clause(&mut self) {
        let Some(end) = self.words.iter().position(|w| w.mark.is_some_and(|m| m != Mark::Hyphen)) else { return };
        let joined = self.words[end].is_mark(Mark::Comma)
            && self.words.get(end + 1).is_some_and(|w| w.is(Function::Coordinator));
        if joined
            && !self.words[..end].iter().any(|w| w.tag.is_finite())
            && let Some((verb, tag)) = self.verb_of_past(1..end)
        {
            self.words[verb].tag = tag;
        }
    }

    /// Short clauses that a relative word opens and that have no finite verb: "the plan, which the office today rejects".
    /// The verb ends the clause, or times and small words do that follow it.
    pub(super) fn relative(&mut self) {
        let small = |w: &Word| w.time || w.is_adverb();
        let part = |w: &Word| w.is_nominal() || w.is_determiner() || w.is_subject() || small(w);
        for first in 0..self.words.len() {
            let lead = &self.words[first];
            let leads = lead.tag == Tag::Relative && lead.is(Function::Relative);
            if !leads || self.before(first).is_some_and(Word::is_preposition) {
                continue;
            }
            let rest = &self.words[first + 1..];
            let parts = rest.iter().take_while(|w| part(w) && !w.tag.is_finite()).count();
            let clause = &rest[..parts];
            let ends = rest.get(parts).is_none_or(|w| w.mark.is_some());
            let Some(verb) = clause.iter().rposition(|w| !small(w)).filter(|_| ends) else { continue };
            let Some(subject) = clause[..verb].iter().rposition(|w| !small(w)) else { continue };
            if self.is_present_of(first + 1 + subject, first + 1 + verb) {
                self.words[first + 1 + verb].tag = Tag::VerbPresent;
            }
        }
    }

    /// The main clause that goes on behind an aside between commas and has no finite verb: "The mayor, who came in 2001, plans
    /// to leave", "The port, shut since May, hopes to open".
    pub(super) fn behind_aside(&mut self) {
        let comma = |w: &Word| w.is_mark(Mark::Comma);
        let finite = |words: &[Word]| words.iter().any(|w| w.tag.is_finite());
        let Some(first) = self.words.iter().position(comma).map(|at| at + 1).filter(|first| *first > 1) else { return };
        let Some(lead) = self.words.get(first) else { return };
        let relative = lead.tag == Tag::Relative;
        if !relative && !lead.tag.is_participle() && !matches!(lead.tag, Tag::Adjective | Tag::VerbPast) {
            return;
        }
        let Some(end) = (first..self.words.len()).find(|i| comma(&self.words[*i])) else { return };
        // The participle itself may be taken for a past.
        let aside = finite(&self.words[first + 1..end]) == relative;
        let whole = aside && !finite(&self.words[..first]) && !finite(&self.words[end..]);
        let verb = (end + 1..self.words.len()).find(|i| !self.words[*i].is_adverb()).filter(|_| whole);
        let subject = self.words[..first - 1].iter().rposition(|w| w.tag.is_noun() && !w.time);
        let (Some(verb), Some(subject)) = (verb, subject) else { return };
        if self.is_present_of(subject, verb) {
            self.words[verb].tag = Tag::VerbPresent;
        } else if self.is_hidden_past(verb, true) {
            self.words[verb].tag = Tag::VerbPast;
        }
    }

    /// Where a sentence has no finite verb: a participle right behind a noun ("Output surged 5 percent") or a past
    /// right behind a pronoun ("He left").
    pub(super) fn verb_of_past(&self, range: Range<usize>) -> Option<(usize, Tag)> {
        let found = range.into_iter().find(|at| {
            let word = &self.words[*at];
            let Some(subject) = self.words[..*at].iter().rev().find(|w| !w.is_adverb()) else { return false };
            let noun = subject.tag.is_noun() && !subject.time;
            let open = !word.tag.is_noun() || subject.is_name();
            let hidden = (noun || subject.is_subject()) && word.mark.is_none() && (open || !self.line);
            noun && word.tag == Tag::VerbParticiple || hidden && self.is_hidden_past(*at, open)
        });
        found.map(|at| (at, Tag::VerbPast))
    }

    /// Whether a word is the past of a verb; unless it stands `open`, only if it can be nothing else by the lexicon.
    pub(super) fn is_hidden_past(&self, at: usize, open: bool) -> bool {
        let found = self.analysis(at);
        let known = found.verb.is_some_and(|(lemma, _)| lemma.is_some());
        found.is_past() && (open || known && found.base.is_none() && found.noun.is_none())
    }

    /// The same of a present behind a noun that agrees with it: "Mayor quits", "talks resume". Of several the one that
    /// is most of a verb, and the last of equals.
    pub(super) fn verb_of_present(&self) -> Option<(usize, Tag)> {
        let least = if self.line { Lean::Hardly } else { Lean::Rather };
        let candidate = |at: usize| {
            let (subject, word) = (&self.words[at - 1], &self.words[at]);
            let noun = subject.tag.is_noun() || self.line && subject.tag == Tag::VerbPresent;
            let nominal = subject.is_subject() || noun && !subject.time && subject.mark.is_none();
            if !nominal || word.mark.is_some() || word.function.is_some() || word.time || word.capital {
                return None;
            }
            let found = self.analysis(at);
            let third = found.verb.is_some_and(|(_, form)| form.is_present());
            // A name may end like a plural: "Dallas hosts".
            let plural = self.looks_plural(at - 1) && !(third && subject.is_name())
                || self.words.get(at.wrapping_sub(2)).is_some_and(|w| w.is(Function::Coordinator));
            let lemma = found.present()?;
            let lean = lemma.verb.filter(|lean| *lean >= least || lemma.habit.is_some())?;
            (third != plural || subject.is_subject()).then_some((lean, at))
        };
        (1..self.words.len()).filter_map(candidate).max().map(|(_, at)| (at, Tag::VerbPresent))
    }

    /// Whether a word can be the present of a verb that agrees with a subject.
    fn is_present_of(&self, subject: usize, at: usize) -> bool {
        let (who, word) = (&self.words[subject], &self.words[at]);
        let found = self.analysis(at);
        let third = found.verb.is_some_and(|(_, form)| form.is_present());
        let agrees = who.is_subject() || who.tag.is_noun() && third != self.looks_plural(subject);
        let lean = found.present().and_then(|lemma| lemma.verb);
        agrees && lean >= Some(Lean::Even) && word.function.is_none() && !word.capital
    }

    /// The presents but one are nouns.
    pub(super) fn doubt_presents(&mut self, verb: usize) {
        for at in 0..self.words.len() {
            if at != verb && self.words[at].tag == Tag::VerbPresent && self.words[at].function.is_none() {
                self.words[at].tag = if self.looks_plural(at) { Tag::NounPlural } else { Tag::Noun };
            }
        }
    }
}
