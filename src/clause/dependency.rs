//! What an event depends on: the word that governs it, and how. "To meet" of "plans to meet" depends on the plan, the visit of
//! "called off the visit" on the calling off.
//!
//! Knows tags, functions and marks, and which words govern at all; not what they say.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables, and move only within them"
    )
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Bearing, Dependence, Function};

use super::bounds::Bounds;
use super::clauses::Kind;
use super::group::Tense;
use super::trigger::Triggers;
use super::word::Word;

/// Words between an event and what governs it, at the most.
const REACH: usize = 10;
/// Words between a verb and a preposition that goes with it, as in "warned the town of floods".
const NEAR: usize = 4;
/// Infinitives that are joined to one another, at the most.
const JOINED: usize = 8;
/// Verbs behind a noun that are asked whether it is their subject.
const LATER: usize = 4;

/// What an event depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    /// The word that governs.
    pub(crate) word: usize,
    /// Its verb group; none of a noun, adjective or preposition.
    pub(crate) group: Option<usize>,
    /// What it says of the event; none where it says nothing, and the event is as the verb is.
    pub(crate) bearing: Option<Bearing>,
}

/// A noun phrase before its noun: where it begins, and what stands in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Before {
    /// Its first word.
    pub(crate) start: usize,
    /// "the", "his": what it names is known.
    pub(crate) definite: bool,
    /// "no", "neither".
    pub(crate) denied: Option<usize>,
}

/// A sentence whose clauses are known, with what tells its lemmas.
#[derive(Clone, Copy)]
pub(crate) struct Ties<'a> {
    pub(crate) bounds: Bounds<'a>,
    pub(crate) triggers: Triggers<'a>,
}

impl Ties<'_> {
    fn word(&self, at: usize) -> &Word {
        &self.bounds.stretch.words[at]
    }

    fn bearing(&self, word: usize, way: Dependence) -> Option<Bearing> {
        self.triggers.bearings(word).get(way)
    }

    fn governed(&self, word: usize, way: Dependence) -> Option<Link> {
        let bearing = self.bearing(word, way)?;
        Some(Link { word, group: self.bounds.stretch.group_of(word), bearing: Some(bearing) })
    }

    /// What a word says of what a preposition behind it leads.
    fn led(&self, word: usize, preposition: &Word) -> Option<Link> {
        let way = led_by(preposition);
        let any = || self.governed(word, Dependence::Led).filter(|_| matches!(way, Dependence::Of | Dependence::From));
        self.governed(word, way).or_else(any)
    }

    fn same(&self, group: usize) -> Link {
        let word = self.bounds.stretch.groups[group].head;
        Link { word, group: Some(group), bearing: None }
    }

    /// The last word before a place that is no adverb, negation or time.
    fn before(&self, at: usize) -> Option<usize> {
        let small = |w: &Word| (w.is_adverb() || w.tag == Tag::Negation) && w.mark.is_none() && !is_particle(w);
        (at.saturating_sub(REACH)..at).rev().find(|i| !small(self.word(*i)))
    }

    /// The last verb group before a word, with nothing that ends a clause between them.
    pub(crate) fn verb_before(&self, at: usize) -> Option<usize> {
        let stretch = self.bounds.stretch;
        let group = stretch.groups.partition_point(|g| g.head < at).checked_sub(1)?;
        let between = &stretch.words[stretch.groups[group].head + 1..at];
        let ends = |w: &Word| {
            matches!(w.mark, Some(Mark::Comma | Mark::Colon | Mark::Semicolon | Mark::Dash | Mark::Open | Mark::Close))
                || w.tag.is_of_clause()
        };
        (between.len() <= REACH && !between.iter().any(ends)).then_some(group)
    }

    /// What a verb group depends on.
    pub(crate) fn of_verb(&self, index: usize) -> Option<Link> {
        let group = &self.bounds.stretch.groups[index];
        match group.tense {
            Tense::Infinitive if group.marked => self.of_infinitive(index),
            Tense::Infinitive => self.of_bare(index),
            Tense::Participle if group.perfect => None,
            Tense::Participle if self.word(group.first).tag.is_gerund() => self.of_gerund(index),
            Tense::Participle => None,
            _ => self.of_clause(group.head),
        }
    }

    /// "plans to meet", "asked him to leave", "to meet and to talk"
    fn of_infinitive(&self, mut index: usize) -> Option<Link> {
        let stretch = self.bounds.stretch;
        // "to meet and talk": the second depends on what the first depends on.
        let end = index.saturating_sub(JOINED);
        while let Some(first) = index.checked_sub(1).filter(|i| *i >= end).map(|i| &stretch.groups[i]) {
            let joint =
                stretch.groups[index].first.checked_sub(1).is_some_and(|i| self.word(i).is(Function::Coordinator));
            if !joint || first.tense != Tense::Infinitive || !first.marked {
                break;
            }
            index -= 1;
        }
        let at = stretch.groups[index].first;
        // "is about to leave": what stands right before may be an adverb elsewhere.
        let right = at.checked_sub(1).and_then(|i| self.governed(i, Dependence::Infinitive));
        let before = self.before(at)?;
        if let Some(link) = right.or_else(|| self.governed(before, Dependence::Infinitive)) {
            return Some(link);
        }
        // "whether to hold a vote"
        if before + 1 == at && self.word(before).tag.is_of_clause() {
            return Some(Link { word: before, group: None, bearing: Some(Bearing::Open) });
        }
        let parent = self.verb_before(at);
        if let Some(link) = parent.and_then(|g| self.governed(stretch.groups[g].head, Dependence::Infinitive)) {
            return Some(link);
        }
        // "was said to have left"
        if stretch.groups[index].perfect || self.is_first(before) {
            return parent.map(|g| self.same(g));
        }
        match parent {
            // "left the town to see the king": what something is done for.
            Some(parent) => {
                let open = stretch.groups[parent].tense == Tense::Present;
                let bearing = if open { Bearing::Open } else { Bearing::Tried };
                Some(Link { word: at, group: Some(parent), bearing: Some(bearing) })
            }
            // "Judge to rule Friday"
            None if stretch.groups.iter().all(|g| !g.finite()) && self.word(0).capital => {
                Some(Link { word: at, group: None, bearing: Some(Bearing::Ahead) })
            }
            // "Efforts to end it"
            None => {
                let link = Link { word: at, group: None, bearing: Some(Bearing::Open) };
                // "the plan, to be unveiled in May": that tells of itself.
                let group = &stretch.groups[index];
                Some(link).filter(|_| self.word(before).tag.is_noun() && (group.perfect || !group.passive))
            }
        }
    }

    /// "the first man to climb it"
    fn is_first(&self, noun: usize) -> bool {
        let phrase = self.phrase(noun);
        (phrase.start..noun).any(|i| self.bearing(i, Dependence::Itself) == Some(Bearing::Same))
    }

    /// An infinitive without its mark: "to meet and talk", "let him go"; what is joined depends on what the first depends on.
    fn of_bare(&self, index: usize) -> Option<Link> {
        let stretch = self.bounds.stretch;
        let at = stretch.groups[index].first;
        let parent = index.checked_sub(1)?;
        if at > 0 && self.word(at - 1).is(Function::Coordinator) {
            return match stretch.groups[parent].tense {
                Tense::Infinitive => self.of_verb(parent),
                _ => Some(self.same(parent)),
            };
        }
        let parent = self.verb_before(at)?;
        let head = stretch.groups[parent].head;
        Some(self.governed(head, Dependence::Infinitive).unwrap_or_else(|| self.same(parent)))
    }

    /// "avoided paying", "hopes of winning", "kept him from leaving"; others go with the verb before.
    fn of_gerund(&self, index: usize) -> Option<Link> {
        let stretch = self.bounds.stretch;
        let at = stretch.groups[index].first;
        let before = self.before(at)?;
        let word = self.word(before);
        if leads(word) {
            if let Some(link) = self.governed(before, Dependence::Object) {
                return Some(link);
            }
            let held = before.checked_sub(1).and_then(|i| self.before(i + 1));
            let noun = held.and_then(|i| self.led(i, word));
            let verb = || self.verb_before(at).and_then(|g| self.led(stretch.groups[g].head, word));
            return noun.or_else(verb).or_else(|| self.verb_before(at).map(|g| self.same(g)));
        }
        if let Some(link) = self.governed(before, Dependence::Gerund) {
            return Some(link);
        }
        // "left the town, burning the bridge": what the clause depends on that it is the verb of.
        let clauses = self.bounds.clauses;
        let clause = clauses.get(clauses.of(stretch.groups[index].head)).filter(|c| c.verb == Some(index));
        let above = clause.filter(|c| c.kind == Kind::Participle).and_then(|c| clauses.get(c.parent?)?.verb);
        // "did not come, saying it rained", "while playing": that was so all the same.
        let aside = self.bounds.stretch.comma_before(before + 1) || self.word(before).tag.is_of_clause();
        let denied = |g: usize| aside && stretch.groups[g].negative;
        let parted = |g: &usize| {
            let between = &stretch.words[stretch.groups[*g].head + 1..at];
            between.iter().any(|w| matches!(w.mark, Some(Mark::Semicolon | Mark::Colon | Mark::Dash)))
        };
        let comma = self.bounds.stretch.comma_before(before + 1);
        let told = |g: &usize| !comma || stretch.groups[*g].finite();
        let back = || (0..index).rev().take(LATER).find(told).filter(|g| !parted(g));
        let ahead = || Some(index + 1).filter(|next| *next < stretch.groups.len());
        let parent = above.filter(|g| *g != index).or_else(back).or_else(ahead).filter(|g| !denied(*g))?;
        Some(self.same(parent))
    }

    /// What the clause depends on that a word stands in: "hoped that he left", "the fear that it fell".
    fn of_clause(&self, word: usize) -> Option<Link> {
        let bounds = self.bounds;
        let index = bounds.clauses.first_of(bounds.clauses.of(word));
        let clause = bounds.clauses.get(index)?;
        let before = clause.at.checked_sub(1)?;
        match clause.kind {
            Kind::Content => {
                let verb = self.verb_before(clause.at)?;
                self.governed(before, Dependence::Clause)
                    .or_else(|| self.governed(bounds.stretch.groups[verb].head, Dependence::Clause))
            }
            Kind::Relative if self.word(clause.at).is(Function::That) => self.governed(before, Dependence::Clause),
            _ => None,
        }
    }

    /// The phrase that a noun ends.
    pub(crate) fn phrase(&self, noun: usize) -> Before {
        let mut found = Before { start: noun, definite: false, denied: None };
        for i in (noun.saturating_sub(REACH)..noun).rev() {
            let word = self.word(i);
            let inside = word.is_nominal()
                || word.is_determiner()
                || word.tag == Tag::Possessive
                || word.is_mark(Mark::Hyphen)
                || word.tag.is_full_verb()
                || word.is_adverb() && found.start == i + 1 && !is_particle(word)
                || self.lists(i);
            if !inside || self.bounds.stretch.group_of(i).is_some() {
                break;
            }
            if word.is_determiner() || word.tag == Tag::Possessive {
                found.definite |= !word.is(Function::Determiner) && !word.is(Function::No);
                found.denied = found.denied.or(Some(i).filter(|_| word.is(Function::No)));
            }
            found.start = i;
        }
        found
    }

    /// Whether a word joins nouns: "talks and a vote".
    fn lists(&self, at: usize) -> bool {
        let word = self.word(at);
        let joins = word.is(Function::Coordinator);
        joins && at > 0 && self.word(at - 1).is_nominal()
    }

    /// Whether a noun or participle names by itself what goes on: "the siege", "trapped".
    pub(crate) fn lasts(&self, noun: usize) -> bool {
        self.bearing(noun, Dependence::Itself) == Some(Bearing::Lasting)
    }

    /// The adjective of a noun that says whether it is: "a planned visit".
    pub(crate) fn described(&self, noun: usize, phrase: Before) -> Option<Link> {
        let adjective = |i: &usize| {
            let word = self.word(*i);
            word.tag == Tag::Adjective || word.tag.is_full_verb()
        };
        let found = (phrase.start..noun).rev().filter(adjective).find_map(|i| self.governed(i, Dependence::Object));
        found.map(|link| Link { group: None, ..link })
    }

    /// What a noun is the object of, or what leads to it: "called off the visit", "plans for a visit".
    pub(crate) fn of_noun(&self, noun: usize, phrase: Before) -> Option<Link> {
        let stretch = self.bounds.stretch;
        let before = self.before(phrase.start)?;
        let word = self.word(before);
        if stretch.group_of(before).is_some_and(|g| stretch.groups[g].head == before) {
            let bare = || self.governed(before, Dependence::Bare).filter(|_| !self.word(phrase.start).is_determiner());
            let object = self.governed(before, Dependence::Object).or_else(bare);
            return object.or_else(|| self.follows(noun, phrase));
        }
        if !leads(word) && !word.is(Function::To) {
            return self.follows(noun, phrase);
        }
        if let Some(link) = self.governed(before, Dependence::Object) {
            return Some(Link { group: None, ..link });
        }
        let held = before.checked_sub(1).filter(|i| self.word(*i).mark.is_none());
        if let Some(link) = held.and_then(|i| self.led(i, word)) {
            return Some(link);
        }
        let near = |g: &usize| word.is(Function::For) || before - stretch.groups[*g].head <= NEAR;
        let verb = self.verb_before(before).filter(near);
        let verb = verb.and_then(|g| self.led(stretch.groups[g].head, word));
        verb.or_else(|| self.follows(noun, phrase))
    }

    /// What is not known yet is as the verb before it: "will hold a vote".
    fn follows(&self, _noun: usize, phrase: Before) -> Option<Link> {
        if phrase.definite { None } else { self.verb_before(phrase.start).map(|g| self.same(g)) }
    }

    /// The verb whose subject a noun is, and what that says of it: "the visit was called off", "a vote is likely".
    pub(crate) fn of_subject(&self, noun: usize) -> Option<Link> {
        let stretch = self.bounds.stretch;
        let next = stretch.groups.partition_point(|g| g.first <= noun);
        let mut described = None;
        for index in (next..stretch.groups.len()).take(LATER) {
            let group = &stretch.groups[index];
            // "the vote planned for Monday"
            if !group.finite() || self.reduced(index, noun) {
                let form = self.word(group.head).tag;
                let right = group.first == noun + 1 && (form.is_participle() || form.is_past());
                described = described.or(right.then(|| self.of_passive(group.head)).flatten());
                continue;
            }
            // A verb with a subject behind the noun tells of something else; "that" is none.
            let subject = self.bounds.clauses.subject(stretch, index).filter(|phrase| phrase.start > noun);
            if subject.is_some_and(|phrase| self.word(phrase.head).tag.is_noun()) {
                break;
            }
            if !self.owns(noun, index) {
                continue;
            }
            // What is called off is not, whatever was planned.
            if described.is_some() && !(group.passive && self.calls_off(group.head)) {
                return described;
            }
            if group.passive || group.cue {
                return Some(self.of_passive(group.head).unwrap_or_else(|| self.same(index)));
            }
            if group.copula {
                let said = (group.head + 1..stretch.words.len()).find(|i| !self.word(*i).is_adverb())?;
                return Some(self.judged(said).unwrap_or_else(|| self.same(index)));
            }
            return Some(self.same(index));
        }
        described
    }

    /// What an adjective behind "is" says of its subject: "a vote is likely".
    fn judged(&self, adjective: usize) -> Option<Link> {
        let link =
            self.governed(adjective, Dependence::Object).or_else(|| self.governed(adjective, Dependence::Clause));
        link.filter(|_| self.word(adjective).tag == Tag::Adjective)
    }

    /// Whether a noun is the subject of a verb: its own, or the noun that its clause begins with, where none is found.
    fn owns(&self, noun: usize, verb: usize) -> bool {
        let Bounds { stretch, clauses } = self.bounds;
        if let Some(subject) = clauses.subject(stretch, verb) {
            // "a recession next year is likely"
            let dates = |i: usize| self.word(i).time || self.word(i).tag == Tag::Adjective;
            return subject.head == noun || noun < subject.head && (noun + 1..=subject.head).all(dates);
        }
        let of = clauses.of(noun);
        let first = |own: usize| own == verb || !stretch.groups[own].finite() || self.reduced(own, noun);
        let own = clauses.get(of).is_some_and(|c| c.verb.is_some_and(first) && self.phrase(noun).start <= c.from);
        own && clauses.of(stretch.groups[verb].head) == of
    }

    /// Whether a past right behind an event has no object, and a word with a tense stands behind it: what happens plans
    /// nothing.
    fn reduced(&self, index: usize, noun: usize) -> bool {
        let group = &self.bounds.stretch.groups[index];
        let behind = self.bounds.stretch.words.get(group.head + 1);
        let object = behind.is_none_or(|w| !(w.is_preposition() || w.time || w.tag.is_verb()));
        group.first == noun + 1 && group.first == group.head && group.tense == Tense::Past && !object
    }

    /// Whether a passive says that its subject is not to be: "was cancelled", "has been put off".
    pub(crate) fn calls_off(&self, head: usize) -> bool {
        let bearing = self.of_passive(head).and_then(|link| link.bearing);
        matches!(bearing, Some(Bearing::Never | Bearing::PutOff))
    }

    /// Whether it is said until when: "postponed until Monday".
    pub(crate) fn says_until(&self, word: usize) -> bool {
        let behind = self.bounds.stretch.words.iter().skip(word + 1).take(REACH);
        behind.take_while(|w| w.mark.is_none()).any(|w| w.is(Function::Until) || w.is(Function::To))
    }

    /// What a passive says of its subject.
    fn of_passive(&self, head: usize) -> Option<Link> {
        let behind = self.bounds.stretch.words.get(head + 1).filter(|w| leads(w) && !w.is(Function::For));
        let led = behind.and_then(|word| self.led(head, word));
        let led = led.filter(|_| behind.is_some_and(is_particle) || self.bearing(head, Dependence::Object).is_none());
        led.or_else(|| self.governed(head, Dependence::Object))
    }
}

/// Whether a word leads to a noun: a preposition or a particle.
fn leads(word: &Word) -> bool {
    word.is_preposition() || word.tag == Tag::Preposition || is_particle(word)
}

/// A word that makes one with the verb before it: "off" of "called off".
fn is_particle(word: &Word) -> bool {
    matches!(word.function, Some(Function::Away | Function::Outward | Function::Downward))
}

/// How what stands behind a preposition depends on the word before it.
fn led_by(preposition: &Word) -> Dependence {
    match preposition.function {
        Some(Function::For) => Dependence::For,
        Some(Function::Of) => Dependence::Of,
        Some(Function::From) => Dependence::From,
        Some(Function::Away) => Dependence::Away,
        Some(Function::Outward) => Dependence::Outward,
        Some(Function::Downward) => Dependence::Downward,
        _ => Dependence::Led,
    }
}
