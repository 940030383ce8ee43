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
use crate::lexicon::{Analysis, EventClass, Function, Lean, Lexicon};

use super::word::Word;

/// Words behind a participle among which the verb of its noun stands, at the most.
const ASIDE: usize = 20;

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
                && let Some((verb, tag)) =
                    self.verb_of_past(first + 2..end).or_else(|| self.hidden_present(first + 2..end))
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

    /// In a clause without a finite verb, a present right behind a noun that agrees with it, and before what no noun of a
    /// phrase stands before: "as the class erupts in protest".
    fn hidden_present(&self, mut range: Range<usize>) -> Option<(usize, Tag)> {
        let subject = |at: usize| {
            let before = &self.words[at - 1];
            let verb = || self.analysis(at).present().and_then(|lemma| lemma.verb) == Some(Lean::Verb);
            before.tag.is_noun() && !before.time && self.is_present_of(at - 1, at) && verb()
        };
        range
            .find(|at| self.words[*at].tag.is_noun() && self.ends_noun(*at) && subject(*at))
            .map(|at| (at, Tag::VerbPresent))
    }

    /// Whether a word is the last of a phrase, and no phrase goes on with it by "of" or a conjunction.
    fn ends_noun(&self, at: usize) -> bool {
        self.words.get(at + 1).is_none_or(|w| {
            let led = w.is_preposition() && !w.is(Function::Of);
            led || w.is_determiner() || w.is_subject() || w.is_adverb() || w.mark.is_some_and(|m| m != Mark::Hyphen)
        })
    }

    /// Whether a past only describes the noun before it, the subject of a verb behind: "a user registered in Lisk shared
    /// the file", "a man sentenced to two years was released".
    pub(super) fn describes_subject(&self, at: usize, found: &Analysis) -> bool {
        let noun = self.before(at).is_some_and(|w| w.tag.is_noun() && !w.time);
        let tells = found.verb.and_then(|(lemma, _)| lemma).is_some_and(|l| l.verb_class == EventClass::Reporting);
        // What opens a clause as well as a phrase may have a subject behind it: "fell after shares were sold".
        let opens = |w: &Word| {
            matches!(w.function, Some(Function::After | Function::Before | Function::Since | Function::Until))
        };
        let leads = |w: &Word| w.is_preposition() || w.is(Function::To) && w.tag != Tag::InfinitiveTo;
        let part = |w: &&Word| {
            (w.is_nominal() || leads(w) || w.is_determiner() || w.is_preposition() || w.time)
                && !opens(w)
                && !w.tag.is_verb()
        };
        let rest = &self.words[at + 1..];
        let count = rest.iter().take(ASIDE).take_while(part).count();
        let (Some(verb), Some(led)) = (rest.get(count), rest.first().filter(|w| leads(w))) else {
            return false;
        };
        let last = rest[..count].iter().rposition(leads).map_or(0, |i| i + 1);
        let phrase = &rest[last..count];
        // "fell on the day Hill was born": a name behind another noun is a subject.
        let subject = phrase
            .windows(2)
            .any(|pair| (pair[0].time || !pair[0].is_name()) && pair[0].tag.is_noun() && !pair[1].time);
        let object = || {
            rest.get(count + 1)
                .is_some_and(|w| w.is_determiner() || w.is_adverb() || w.is_subject() || w.is(Function::Owner))
        };
        let goes_on = verb.mark.is_none()
            && (matches!(verb.tag, Tag::AuxPast | Tag::AuxPresent | Tag::Modal)
                || matches!(verb.tag, Tag::VerbPast | Tag::VerbParticiple) && object());
        // "the bill that the council passed on Monday is", "the bill the council passed"
        let names = self.words[..at].iter().rev().take_while(|w| w.is_nominal()).count();
        let articles = self.words[..at - names].iter().rev().take_while(|w| w.is_determiner()).count();
        let lead = self.before(at - names - articles);
        let own = lead.is_none_or(|w| !w.tag.is_noun() && w.tag != Tag::Relative && !w.is(Function::That));
        noun && own
            && (!tells || phrase.iter().all(|w| w.time || w.tag == Tag::Number))
            && led.mark.is_none()
            && !phrase.is_empty()
            && !subject
            && goes_on
    }

    /// The participle that opens a sentence, where the tagger takes it for a name: "Born Ada Hill in Lisk in 1941, she left".
    pub(super) fn opening_participle(&mut self) {
        let named = self.words.first().is_some_and(|w| w.tag == Tag::ProperNoun) && !self.line;
        if !named || !self.words.get(1).is_some_and(|w| w.is_name() || w.is_preposition()) {
            return;
        }
        let found = self.analysis(0);
        let part = |w: &&Word| w.is_nominal() || w.is_preposition() || w.time || w.is_mark(Mark::Comma);
        let goes_on = || {
            let front = self.words.iter().take_while(part).count();
            let behind = self.words.get(front).is_some_and(|w| w.is_subject() || w.is_determiner());
            behind && front > 2 && self.words[front - 1].is_mark(Mark::Comma)
        };
        if found.is_past() && found.base.is_none() && found.noun.is_none() && goes_on() {
            self.words[0].tag = Tag::VerbParticiple;
        }
    }

    /// Short clauses that a relative word opens and that have no finite verb: "the plan, which the office today rejects".
    /// The verb ends the clause, or times and small words do that follow it. Or it stands right behind that word: "who acts
    /// for the town".
    pub(super) fn relative(&mut self) {
        let small = |w: &Word| w.time || w.is_adverb();
        let part = |w: &Word| w.is_nominal() || w.is_determiner() || w.is_subject() || small(w);
        for first in 0..self.words.len() {
            let lead = &self.words[first];
            let leads = lead.tag == Tag::Relative && lead.is(Function::Relative);
            if !leads || self.before(first).is_some_and(Word::is_preposition) {
                continue;
            }
            if self.opens_with_present(first) {
                self.words[first + 1].tag = Tag::VerbPresent;
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

    /// Whether a present stands right behind a relative word, which stands behind a noun or comma: "who acts for the town".
    fn opens_with_present(&self, relative: usize) -> bool {
        let described = self.before(relative).is_some_and(|w| w.tag.is_noun() || w.is_mark(Mark::Comma));
        let Some(word) = self.words.get(relative + 1).filter(|w| w.tag == Tag::NounPlural) else { return false };
        let found = self.analysis(relative + 1);
        let third = found.verb.is_some_and(|(_, form)| form.is_present());
        let lean = found.present().and_then(|lemma| lemma.verb);
        described && third && lean >= Some(Lean::Even) && !word.capital && self.ends_noun(relative + 1)
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
            let described = || self.describes_subject(*at, &self.analysis(*at));
            (noun && word.tag == Tag::VerbParticiple || hidden && self.is_hidden_past(*at, open)) && !described()
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
            // "lights a lamp": no phrase goes on with an article.
            let object = self.words.get(at + 1).is_some_and(|w| w.is_determiner() && !w.is(Function::That));
            let known = |lean: &Lean| *lean >= least || *lean >= Lean::Hardly && object || lemma.habit.is_some();
            let lean = lemma.verb.filter(known)?;
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
