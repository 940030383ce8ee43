//! Which verb or noun a mention hangs on, and how the event lies to it.
//!
//! Knows functions and marks, no words. The mention's own text is not looked into.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the sentence's words, those of groups and events from its tables"
    )
)]

use crate::lexicon::Function;

use super::detect::{self, Found};
use super::relation::Relation;
use super::sentence::Sentence;
use super::verbs::Tense;
use super::words::{Kind, Mark, Word};

/// Words between a mention and its trigger at the most; far more than a writer would put there.
const REACH: usize = 100;

/// What attachment asks of a mention beside its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hanging {
    /// Index of the mention's word.
    pub(crate) word: usize,
    /// It lies wholly before the publication day, so that no present verb governs it.
    pub(crate) past: bool,
    /// It says only past, present or future, and stands like an adverb: "recently".
    pub(crate) adverb: bool,
    /// It is a length of time.
    pub(crate) length: bool,
}

impl Sentence<'_> {
    /// The event that a mention hangs on; none where the sentence has none.
    pub(crate) fn governor(&self, mention: Hanging) -> Option<Found> {
        let at = mention.word;
        if let Some(index) = self.enclosing(mention) {
            return Some(self.carrier(index));
        }
        if let Some(noun) = self.modified_noun(at).or_else(|| self.noun_before(mention)) {
            return Some(noun);
        }
        if mention.length && self.describes_a_thing(at) {
            return None;
        }
        let initial = self.opens_clause(at);
        let ahead = || self.ahead(at);
        let behind = || self.behind(mention);
        let verb = if initial { ahead().or_else(behind) } else { behind().or_else(ahead) };
        let verb = verb.map(|index| self.carrier(index));
        verb.or_else(|| self.nearest_noun(at))
    }

    /// The group that the mention stands in ("has recently been sold") or, of an adverb, right before.
    fn enclosing(&self, mention: Hanging) -> Option<usize> {
        let at = mention.word;
        let inside = self.group_of(at).filter(|i| self.groups[*i].first < at && at < self.groups[*i].head);
        inside.or_else(|| self.group_from(at + 1).filter(|_| mention.adverb))
    }

    /// "after his arrest on Friday": the noun between such a preposition and the mention, where no
    /// verb stands between; and "three days of mourning".
    fn noun_before(&self, mention: Hanging) -> Option<Found> {
        const NEAR: usize = 10;
        let at = mention.word;
        if mention.length && self.words.get(at + 1).is_some_and(Word::is_preposition) {
            let phrase = at + 2..at + 6;
            let from = self.found.partition_point(|f| f.word < phrase.start);
            let noun = |f: &&Found| self.words[f.word].analysis().is_some_and(|a| a.noun.is_some());
            let near = self.found[from..].iter().take_while(|f| f.word < phrase.end).find(noun)?;
            let direct = self.words[at + 2..near.word]
                .iter()
                .all(|w| matches!(w.kind, Kind::Open(_) | Kind::Name) || w.is_determiner());
            let named = detect::noun(&self.words[near.word], near.word);
            return named.filter(|_| direct && self.words[at + 1].is(Function::Preposition));
        }
        let mut noun = None;
        for i in (at.saturating_sub(NEAR)..at).rev() {
            let word = &self.words[i];
            match word.kind {
                Kind::Function(Function::After | Function::Before | Function::Until | Function::Since)
                    if noun.is_some() =>
                {
                    return noun;
                }
                Kind::Function(f) if f.is_preposition() || f.is_determiner() => {}
                Kind::Open(_) | Kind::Name | Kind::Number | Kind::Mark(Mark::Possessive) => {}
                _ => return None,
            }
            if self.group_of(i).is_some() {
                return None;
            }
            noun = self.noun_at(i).or(noun);
        }
        None
    }

    /// Whether a length of time only describes the thing behind it: "a four-minute film", a
    /// "14-year-old son".
    fn describes_a_thing(&self, at: usize) -> bool {
        let determined =
            at.checked_sub(1).is_some_and(|i| self.words[i].is_determiner() || self.words[i].is_mark(Mark::Possessive));
        let behind = self.words.get(at + 1);
        let noun =
            behind.is_some_and(|w| matches!(w.kind, Kind::Open(_) | Kind::Name)) && self.group_from(at + 1).is_none();
        determined && noun
    }

    /// The event of a verb group; of a bare "is" the noun before it: "the vote is on Friday".
    fn carrier(&self, index: usize) -> Found {
        let group = &self.groups[index];
        let verb = detect::verb(self.lexicon, self.words, group, index);
        let subject = self.words[..group.first].iter().rposition(|w| !w.is(Function::Adverb));
        match subject.and_then(|at| self.noun_at(at)) {
            // The noun is what happens, the verb says when.
            Some(noun) if group.copula => Found { group: Some(index), ..noun },
            _ => verb,
        }
    }

    /// "the 2015 quake", "Friday's vote": the noun that the mention describes, where a determiner
    /// stands before the mention or a possessive behind it.
    fn modified_noun(&self, at: usize) -> Option<Found> {
        let possessive = self.words.get(at + 1).is_some_and(|w| w.is_mark(Mark::Possessive));
        // "the 2008 and 2012 campaigns": dates that share a determiner and a noun.
        let listed =
            |w: &Word| matches!(w.kind, Kind::Mention(_)) || w.is(Function::Coordinator) || w.is_mark(Mark::Comma);
        let before = self.words[..at].iter().rev().find(|w| !listed(w));
        let determined = before.is_some_and(|w| w.is_determiner() || w.is_mark(Mark::Possessive));
        if !possessive && !determined {
            return None;
        }
        let more = self.words[at + 1..].iter().take_while(|w| listed(w)).count();
        let more = if self.words.get(at + more).is_some_and(|w| matches!(w.kind, Kind::Mention(_))) { more } else { 0 };
        let start = at + 1 + more + usize::from(possessive);
        let phrase = self
            .words
            .get(start..)?
            .iter()
            .take(4)
            .take_while(|w| matches!(w.kind, Kind::Open(_) | Kind::Name))
            .count();
        (start..start + phrase).rev().find_map(|i| self.noun_at(i))
    }

    /// Whether nothing but small words stands between the mention and the beginning of its clause.
    fn opens_clause(&self, at: usize) -> bool {
        for i in (0..at).rev() {
            let word = &self.words[i];
            match word.kind {
                Kind::Function(f) if f.is_preposition() || f.is_determiner() || f == Function::Adverb => {}
                Kind::Number => {}
                Kind::Function(
                    Function::Coordinator
                    | Function::Subordinator
                    | Function::Relative
                    | Function::That
                    | Function::Conditional,
                ) => return true,
                Kind::Mark(Mark::Comma) => return !self.finite_before(i),
                Kind::Mark(Mark::Colon) => return true,
                // An opening one; a mention behind a closing one goes on with the clause.
                Kind::Mark(Mark::Quote) => {
                    return self.words[..=i].iter().filter(|w| w.is_mark(Mark::Quote)).count() % 2 == 1;
                }
                Kind::Mention(_) => {}
                _ => return false,
            }
        }
        true
    }

    /// The main verb behind a fronted mention: the first finite group that is in no clause inside.
    fn ahead(&self, at: usize) -> Option<usize> {
        let quote = self.quote_depth(at);
        let mut open = false;
        for i in at + 1..self.words.len().min(at + REACH) {
            let word = &self.words[i];
            match word.kind {
                Kind::Function(Function::Subordinator | Function::Relative | Function::Conditional) => open = true,
                Kind::Mark(Mark::Comma) => open = false,
                // "Jan. 8: talks begin"
                Kind::Mark(Mark::Colon) if i > at + 1 => return None,
                _ => {}
            }
            let group = self.group_from(i).filter(|index| self.groups[*index].finite());
            if let Some(index) = group.filter(|_| !open && self.quote_depth(i) == quote) {
                return Some(self.real_head(index));
            }
        }
        None
    }

    /// The verb that carries the meaning: "hold" of "is set to hold".
    fn real_head(&self, index: usize) -> usize {
        match self.groups.get(index + 1) {
            Some(next) if next.planned => self.real_head(index + 1),
            _ => index,
        }
    }

    /// The nearest verb before the mention that can govern it, quotes with verbs of their own left out.
    fn behind(&self, mention: Hanging) -> Option<usize> {
        let quote = self.quote_depth(mention.word);
        let mut fallback = None;
        let before = self.groups.partition_point(|g| g.head < mention.word);
        for index in (0..before).rev() {
            let group = &self.groups[index];
            if mention.word - group.head > REACH {
                break;
            }
            if self.quote_depth(group.head) != quote {
                continue;
            }
            // A date of the past does not hang on "is" or "says now".
            if mention.past && group.tense == Tense::Present && !group.perfect {
                fallback = fallback.or(Some(index));
                continue;
            }
            return Some(index);
        }
        fallback
    }

    fn nearest_noun(&self, at: usize) -> Option<Found> {
        self.found.iter().filter(|f| f.group.is_none()).min_by_key(|f| f.word.abs_diff(at)).copied()
    }

    /// How the event lies to the mention, by the preposition before it.
    pub(crate) fn relation(&self, at: usize, length: bool) -> Relation {
        // "for roughly the past year"
        let small = |w: &&Word| w.is(Function::Adverb) || w.is_determiner();
        match self.words[..at].iter().rev().find(|w| !small(w)).map(|w| w.kind) {
            Some(Kind::Function(Function::By)) => Relation::By,
            Some(Kind::Function(Function::Before)) => Relation::Before,
            Some(Kind::Function(Function::After)) => Relation::After,
            Some(Kind::Function(Function::Since)) => Relation::Since,
            Some(Kind::Function(Function::Until)) => Relation::Until,
            // "for two weeks" fills them; "scheduled for Friday" is on it.
            Some(Kind::Function(Function::For)) if length => Relation::Throughout,
            _ => Relation::On,
        }
    }

    /// Whether the trigger's clause is under a condition.
    pub(crate) fn conditional(&self, trigger: usize) -> bool {
        let mut i = trigger;
        while i > 0 {
            i -= 1;
            let word = &self.words[i];
            if word.is(Function::Conditional) {
                return true;
            }
            if word.is_mark(Mark::Comma) || word.is_mark(Mark::Colon) || word.is(Function::Relative) {
                return false;
            }
        }
        false
    }

    /// Whether the clause denies the event: its verb does, its subject does, or "no" stands before it.
    pub(crate) fn denied(&self, found: &Found) -> bool {
        if let Some(group) = found.group.and_then(|g| self.groups.get(g)) {
            // "No vote was held", "none of the men left": somewhere in the subject.
            let nominal = |w: &&Word| match w.kind {
                Kind::Function(f) => {
                    f.is_preposition() || f.is_determiner() || matches!(f, Function::Nobody | Function::Adverb)
                }
                Kind::Open(_) | Kind::Name | Kind::Number | Kind::Mention(_) => true,
                Kind::Mark(mark) => mark == Mark::Possessive,
            };
            let subject = self.words[..group.first]
                .iter()
                .enumerate()
                .rev()
                .take_while(|(i, w)| nominal(w) && self.group_of(*i).is_none());
            let denied = subject.map(|(_, w)| w).any(|w| w.is(Function::No) || w.is(Function::Nobody));
            // "there is no threat", "paid no dividend", "did nothing"
            let none = self.words.get(group.head + 1).is_some_and(|w| w.is(Function::No) || w.is(Function::Nobody));
            return group.negative || none || denied;
        }
        let before = self.words[..found.word].iter().rev().take(2);
        before.take_while(|w| !matches!(w.kind, Kind::Mark(_))).any(|w| w.is(Function::No))
    }

    /// The group of a reporting verb that the word's clause hangs on, if any.
    pub(crate) fn reporting(&self, trigger: usize) -> Option<&Found> {
        let quoted = self.quote_depth(trigger) != 0;
        let outside = |f: &&Found| self.quote_depth(f.word) == 0;
        let before = self.reports().rfind(|f| f.word < trigger && (quoted || outside(f)));
        before.or_else(|| self.reports().find(|f| f.word > trigger && outside(f) && (quoted || self.tail(f.word))))
    }

    /// Whether the verb closes the sentence: "…, the ministry said."
    fn tail(&self, at: usize) -> bool {
        let last = self.groups.last().is_some_and(|g| g.head == at);
        let mut subject = self.words[..at].iter().rev().take(8).take_while(|w| !w.is(Function::Coordinator));
        last && subject.any(|w| w.is_mark(Mark::Comma))
    }
}
