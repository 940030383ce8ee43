//! Where an event is: the name of a place beside its trigger, behind a preposition that says where.
//!
//! Strict: a place is a name without article, or holds a noun of places. Knows functions, marks and kinds of words, no
//! words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::clauses::Kind as Clausal;
use crate::clause::phrase::{NounPhrase, Postmodifiers};
use crate::clause::trigger::TriggerWord;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Function, Kind};

use super::participants::Scene;

/// Words that are searched for a place behind a trigger, and at the front of its clause.
const REACH: usize = 24;
const FRONT: usize = 8;

/// What is said of where an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Where {
    /// Nothing.
    Unsaid,
    /// A phrase names it.
    Named(NounPhrase),
    /// Names stand beside the trigger that may be places, and tell nothing sure.
    Unsure,
}

impl Scene<'_> {
    /// Where an event is; `others`: whether other names that may be places are asked for.
    pub(super) fn place(&self, found: &TriggerWord, others: bool) -> Where {
        let (from, to) = self.beside(found);
        let mut unsure = !others;
        match self.first_place(from, to, &mut unsure) {
            Some(place) => return Where::Named(place),
            None if found.group.is_none() => {}
            None => {
                if let Some(place) = self.fronted(found.word, &mut unsure) {
                    return Where::Named(place);
                }
            }
        }
        if unsure || found.group.is_some_and(|group| self.is_subject_elsewhere(group)) {
            Where::Unsure
        } else {
            Where::Unsaid
        }
    }

    /// Whether the subject of a verb is said to be at a place: "the talks in Tarn failed".
    fn is_subject_elsewhere(&self, group: usize) -> bool {
        let subject = self.subject(group);
        let hung = subject.map_or(0..0, |phrase| phrase.bare..phrase.to);
        hung.into_iter().any(|at| self.words()[at].is(Function::In) && self.place_at(at).is_some())
    }

    /// The words that are searched behind a trigger: to the next verb, or to the end of its clause; of a noun as far as
    /// its phrase goes on.
    fn beside(&self, found: &TriggerWord) -> (usize, usize) {
        let (stretch, words) = (self.bounds.stretch, self.words());
        let from = found.word + 1;
        let end = words.len().min(from + REACH);
        let own = self.bounds.clauses.of(found.word);
        let ends = |at: &usize| {
            let word = &words[*at];
            let noun = found.group.is_none() && word.mark.is_some_and(|mark| mark != Mark::Hyphen);
            let marks = matches!(word.mark, Some(Mark::Semicolon | Mark::Colon | Mark::Dash | Mark::Open));
            let verb = stretch.group_of(*at).is_some_and(|g| found.group != Some(g));
            // "as one of the largest in Lisk"
            noun || marks
                || verb
                || word.is(Function::Equative)
                || found.group.is_some() && self.bounds.clauses.of(*at) != own
        };
        (from, (from..end).find(ends).unwrap_or(end))
    }

    /// "In Bergen, the council met": a place before the subject.
    fn fronted(&self, trigger: usize, unsure: &mut bool) -> Option<NounPhrase> {
        let clauses = self.bounds.clauses;
        let clause = clauses.get(clauses.of(trigger))?;
        // What stands before a verb that shares its subject stands before the first.
        let first = clauses.get(clauses.first_of(clauses.of(trigger))).unwrap_or(clause);
        let from = if clause.kind == Clausal::Main { first.from } else { clause.from };
        let verb = self.bounds.stretch.groups.iter().map(|g| g.first).find(|first| *first >= from)?;
        let words = self.words();
        let to = verb.min(from + FRONT).min(trigger);
        let small = |w: &Word| w.time || w.mark.is_some() || w.is_adverb() || w.is_preposition();
        let at = (from..to).find(|at| words[*at].is(Function::In) && !words.get(at + 1).is_some_and(|w| w.time))?;
        if !words[from..at].iter().all(small) {
            return None;
        }
        let place = self.place_behind(at, verb, unsure)?;
        // "In Bergen police arrested him"
        (place.to < verb).then_some(place)
    }

    /// The first place among some words.
    fn first_place(&self, from: usize, to: usize, unsure: &mut bool) -> Option<NounPhrase> {
        let words = self.words();
        let leads = |at: &usize| {
            words[*at].is_preposition() || words[*at].is(Function::To) && words[*at].tag != Tag::InfinitiveTo
        };
        (from..to).filter(leads).find_map(|at| self.place_behind(at, words.len(), unsure))
    }

    /// The place behind a preposition, whatever the event.
    pub(super) fn place_at(&self, at: usize) -> Option<NounPhrase> {
        self.place_behind(at, self.words().len(), &mut true)
    }

    /// The place that a preposition leads.
    fn place_behind(&self, at: usize, end: usize, unsure: &mut bool) -> Option<NounPhrase> {
        let (stretch, words) = (self.bounds.stretch, self.words());
        // "off the coast" as "on the coast"
        let leads = words[at].function.map(|f| if f == Function::Away { Function::On } else { f });
        let leads = leads.filter(|f| matches!(f, Function::In | Function::On));
        if leads.is_none() && *unsure || words.get(at + 1).is_some_and(|w| w.time) {
            return None;
        }
        let phrase = stretch.noun_phrase_at(at + 1, end, Postmodifiers::Of)?;
        let head = &words[phrase.head];
        if head.time || words[phrase.from..phrase.to].iter().any(|w| w.tag == Tag::Possessive) && !self.is_spot(&phrase)
        {
            return None;
        }
        let named = words[phrase.from..phrase.to].iter().any(|w| w.is_name() && w.capital);
        let Some(leads) = leads else {
            *unsure |= named;
            return None;
        };
        let spot = self.is_spot(&phrase);
        let article = words[phrase.from].is_determiner();
        let holds = match leads {
            Function::On => spot && named,
            _ => spot && (named || article) || named && !article && self.is_bare_name(&phrase),
        };
        if !holds {
            *unsure |= named;
            return None;
        }
        Some(self.with_region(if named { phrase } else { self.with_name(phrase) }, end))
    }

    /// Whether a noun of places stands in the part of a phrase that holds its head, as its head or before "of".
    fn is_spot(&self, phrase: &NounPhrase) -> bool {
        let words = self.words();
        (phrase.from..phrase.bare).rev().any(|at| words[at].tag.is_noun() && self.kind(at) == Some(Kind::Spot))
            && !matches!(self.kind(phrase.head), Some(kind) if kind != Kind::Spot)
    }

    /// Whether a phrase is nothing but a name: not of a person by their title.
    fn is_bare_name(&self, phrase: &NounPhrase) -> bool {
        let words = self.words();
        let name = |at: usize| {
            let word = &words[at];
            let known = self.kind(at).is_none_or(|kind| !kind.is_person() && !kind.is_pronoun());
            word.tag == Tag::ProperNoun && word.capital && known
                || word.is_mark(Mark::Hyphen)
                || word.is(Function::Of)
                || word.tag == Tag::Adjective && word.capital
                || word.is(Function::Coordinator)
        };
        words[phrase.head].tag == Tag::ProperNoun && (phrase.from..phrase.to).all(name)
    }

    /// A noun of places with the name behind it: "a hospital in Bergen".
    fn with_name(&self, phrase: NounPhrase) -> NounPhrase {
        let words = self.words();
        let leads = words.get(phrase.to).is_some_and(|w| w.is(Function::In) || w.is(Function::On));
        let next =
            leads.then(|| self.bounds.stretch.noun_phrase_at(phrase.to + 1, words.len(), Postmodifiers::Of)).flatten();
        let named = next.filter(|next| {
            let names = words[next.from..next.to].iter().any(|w| w.is_name() && w.capital);
            names && (self.is_bare_name(next) || self.is_spot(next))
        });
        named.map_or(phrase, |next| NounPhrase { to: next.to, ..phrase })
    }

    /// A place with the region behind a comma: "Lisk, Norway".
    fn with_region(&self, phrase: NounPhrase, end: usize) -> NounPhrase {
        let words = self.words();
        if !words.get(phrase.to).is_some_and(|w| w.is_mark(Mark::Comma)) {
            return phrase;
        }
        let Some(next) = self.bounds.stretch.bare_phrase(phrase.to + 1, end) else { return phrase };
        let short = next.to - next.from <= 2 && self.is_bare_name(&next);
        let closed = words.get(next.to).is_none_or(|w| w.mark.is_some() || w.time || w.is_preposition());
        if short && closed { NounPhrase { to: next.to, ..phrase } } else { phrase }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::clauses::Clauses;
    use crate::event::participants::OfVerb;
    use crate::read::testing::{Marked, Table, check};

    /// Where the event is whose word stands in brackets.
    fn place(case: &str) -> String {
        let (marked, mut clauses) = (Marked::new(case), Clauses::default());
        let Some(found) = marked.found() else { return "no event".into() };
        let known = vec![OfVerb::default(); marked.stretch.groups.len()];
        let scene = Scene { bounds: marked.bounds(&mut clauses), triggers: marked.triggers(), known: &known };
        match scene.place(&found, true) {
            Where::Named(phrase) => marked.text[marked.stretch.span_of(&phrase).range()].to_owned(),
            Where::Unsaid => String::new(),
            Where::Unsure => "?".into(),
        }
    }

    const TABLE: &Table = &[
        ("The council [met] in Bergen on Monday.", "Bergen"),
        ("The council [met] on Monday in Bergen.", "Bergen"),
        ("In Bergen, the council [met] on Monday.", "Bergen"),
        ("On Monday in Bergen, the council [met].", "Bergen"),
        ("A bus [crashed] near the town of Lisk.", "the town of Lisk"),
        ("A bus [crashed] in the Gomel region.", "the Gomel region"),
        ("A bus [crashed] outside Kyiv.", "Kyiv"),
        ("The ship [sank] off the coast of Norway.", "the coast of Norway"),
        ("He [died] at a hospital in Bergen.", "a hospital in Bergen"),
        ("He was [stopped] at the airport.", "the airport"),
        ("She [studied] at Lisk University.", "Lisk University"),
        ("The council [met] in May.", ""),
        ("The council [met] in secret.", ""),
        ("He was [killed] in Lisk, Norway, on Monday.", "Lisk, Norway"),
        ("The firm [sold] its mill in the United States.", "the United States"),
        ("He [fired] at the police.", ""),
        ("The king [travelled] to Paris.", "?"),
        ("He [believes] in Smith's plan.", ""),
        ("The council voted in Bergen to [close] the mill.", ""),
        ("The council voted to [close] the mill in Lisk.", "Lisk"),
        ("An [attack] in Kabul killed nine people.", "Kabul"),
        ("The fleet [sailed] on Monday.", ""),
        ("The talks in Lisk [failed] on Monday.", "?"),
        ("He [lives] on the island of Tarn.", "the island of Tarn"),
    ];

    // No row tells a language from a place.
    const KNOWN: &Table = &[("He [spoke] in English.", "?")];

    #[test]
    fn events_have_their_places() {
        check(place, TABLE, KNOWN);
    }
}
