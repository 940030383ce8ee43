//! How a verb puts its own event: by a modal, a denial, an adverb, as a plan, under a condition, in a question.
//!
//! Knows no words, and nothing of what the verb depends on.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::bounds::Bounds;
use crate::clause::clauses::Kind;
use crate::clause::group::{Group, Tense};
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Bearing, Cue, Dependence, Function};

use super::factuality::{Fate, Fates};
use super::outcome::Outcome;

/// Words in which the denial of a verb is looked for.
const NEAR: usize = 8;

impl Fates<'_> {
    /// The adverb beside a verb, or before its clause, that leaves open or denies that it is so: "allegedly stabbed",
    /// "nearly drowned".
    pub(super) fn hedge(&self, group: &Group) -> Option<(Outcome, usize)> {
        let bounds = self.ties.bounds;
        let near = group.first.saturating_sub(1)..(group.head + 2).min(bounds.stretch.words.len());
        // "perhaps it rained", but "perhaps more important, it rained"
        let alone =
            |at: &usize| bounds.stretch.words.get(*at + 1).is_some_and(|w| !w.is_adverb() && w.tag != Tag::Adjective);
        let opens = bounds.clauses.get(bounds.clauses.of(group.head)).map(|clause| clause.from).filter(alone);
        let itself = |at: usize| self.ties.triggers.bearings(at).get(Dependence::Itself);
        let adverbs = near.chain(opens).filter(|at| self.word(*at).is_adverb());
        adverbs.into_iter().find_map(|at| match itself(at)? {
            Bearing::Open => Some((Outcome::Possible, at)),
            Bearing::Alleged => Some((Outcome::Unknown, at)),
            // What nearly doubled has risen all the same.
            Bearing::Never if at < group.head && itself(group.head).is_none() => Some((Outcome::NotHappened, at)),
            _ => None,
        })
    }

    /// Whether a form tells what is still to be done with the noun before it: "a plan to be unveiled this week".
    pub(super) fn is_to_be(&self, group: &Group) -> bool {
        let to_be = group.marked && group.passive && !group.perfect;
        let comma = usize::from(self.ties.bounds.stretch.comma_before(group.first));
        let noun = (group.first - comma).checked_sub(1).filter(|_| to_be);
        noun.is_some_and(|noun| self.word(noun).tag.is_noun())
    }

    /// What a verb with a tense says of itself.
    pub(super) fn finite(&self, index: usize) -> Fate {
        let group = self.group(index);
        let fate = Fate { verb: Some(index), ..Fate::HAPPENED };
        let denial = self.denial(index);
        let fate = if group.modal { self.modal(index, denial, fate) } else { fate };
        let fate = match denial {
            _ if fate.modal => fate,
            Some(word) => fate.said(Outcome::NotHappened, word),
            None if group.tense == Tense::Future => Fate { outcome: Outcome::Scheduled, ..fate },
            None if group.planned => self.planned(group, fate),
            None => fate,
        };
        if let Some(word) = self.condition(group) {
            return fate.said(Outcome::Possible, word);
        }
        if let Some(word) = self.asked(group).filter(|_| !matches!(fate.outcome, Outcome::Possible)) {
            return Fate { asked: true, ..fate.said(Outcome::Unknown, word) };
        }
        match self.awaited(index) {
            Some(word) if fate.outcome == Outcome::Happened => fate.said(Outcome::Scheduled, word),
            _ => fate,
        }
    }

    /// "is to meet", "was to meet", "was to have met"
    pub(super) fn planned(&self, group: &Group, fate: Fate) -> Fate {
        let words = Some((group.first, (group.first + 1).min(group.head)));
        let outcome = match group.tense {
            Tense::Past if group.perfect => Outcome::NotHappened,
            Tense::Past => Outcome::Unknown,
            _ => Outcome::Scheduled,
        };
        Fate { outcome, words, ..fate }
    }

    /// What a modal makes of its verb.
    pub(super) fn modal(&self, index: usize, denial: Option<usize>, fate: Fate) -> Fate {
        let group = self.group(index);
        let Some(modal) = (group.first..group.head).find(|i| self.word(*i).tag == Tag::Modal) else {
            // "had to leave", "has to leave"
            let words = Some((group.first, (group.first + 1).min(group.head)));
            let open = Fate { outcome: Outcome::Possible, words, modal: true, ..fate };
            return if group.tense == Tense::Past { fate } else { open };
        };
        let reported = || self.ties.bounds.reporting(self.reports, group.head).is_some() || self.is_framed(index);
        let bearing = self.ties.triggers.bearings(modal).get(Dependence::Infinitive);
        let side = match (bearing, denial) {
            _ if group.perfect => Some(Tense::Past),
            (Some(Bearing::Ahead), Some(_)) => Some(Tense::Future),
            (Some(Bearing::Over), Some(_)) => Some(Tense::Past),
            _ => None,
        };
        let (outcome, word) = match (bearing, denial) {
            (Some(Bearing::Open), _) => (Outcome::Possible, modal),
            // "would not have survived"
            (Some(Bearing::Ahead), Some(denial)) if group.perfect => (Outcome::Possible, denial),
            (_, Some(denial)) => (Outcome::NotHappened, denial),
            // "would have won"
            (Some(Bearing::Ahead), _) if group.perfect => (Outcome::NotHappened, modal),
            // "said it would close"
            (Some(Bearing::Ahead), _) if reported() => (Outcome::Scheduled, modal),
            _ => (Outcome::Possible, modal),
        };
        Fate { modal: true, side, ..fate.said(outcome, word) }
    }

    /// Whether a verb tells what a plan says that its clause begins with: "under the plan, they would leave".
    pub(super) fn is_framed(&self, index: usize) -> bool {
        let (clauses, group) = (self.ties.bounds.clauses, self.group(index));
        let from = clauses.get(clauses.of(group.head)).map_or(group.first, |clause| clause.from);
        let mut frame = (from + 1..group.first).take(NEAR).skip_while(|i| self.word(*i).is_determiner());
        let plan = frame.find(|i| !self.word(*i).is_nominal() || self.word(*i + 1).mark.is_some());
        let ahead = |i: usize| self.ties.triggers.bearings(i).get(Dependence::Infinitive) == Some(Bearing::Ahead);
        self.word(from).is_preposition() && plan.is_some_and(|i| self.word(i).tag.is_noun() && ahead(i))
    }

    /// The stop of a question that a verb asks with.
    pub(super) fn asked(&self, group: &Group) -> Option<usize> {
        let Bounds { stretch, clauses } = self.ties.bounds;
        let clause = clauses.get(clauses.of(group.head)).filter(|_| stretch.asks)?;
        let asks = |w: &Word| matches!(w.tag, Tag::WhAdverb | Tag::Relative);
        let asks = stretch.words[clause.from..group.first].iter().any(asks) || self.leads_subject(group);
        let last = asks
            && (matches!(clause.kind, Kind::Main | Kind::Quoted) || clause.from <= 1)
            && stretch.words.get(clause.to..).unwrap_or_default().iter().all(|w| w.mark.is_some());
        stretch.words.iter().rposition(|w| w.is_mark(Mark::Stop)).filter(|_| last)
    }

    /// The word that says that hardly anybody is the subject of a verb: "few believe".
    pub(super) fn scarce(&self, index: usize) -> Option<usize> {
        let Bounds { stretch, clauses } = self.ties.bounds;
        let subject = clauses.subject(stretch, index)?;
        (subject.start.saturating_sub(1)..=subject.head).find(|i| self.word(*i).cue == Some(Cue::Scarce))
    }

    /// The word that denies a verb, if one does.
    pub(super) fn denial(&self, index: usize) -> Option<usize> {
        let (stretch, group) = (self.ties.bounds.stretch, self.group(index));
        if !stretch.verb_denied(group) {
            return None;
        }
        let before = (group.first.saturating_sub(NEAR)..group.head).rev().find(|i| self.denies(*i));
        let behind = || Some(group.head + 1).filter(|i| *i < stretch.words.len() && self.denies(*i));
        before.or_else(behind).or(Some(group.first))
    }

    /// Whether a word denies: "not", "no", "nobody".
    pub(super) fn denies(&self, word: usize) -> bool {
        let word = self.word(word);
        let denies = matches!(word.function, Some(Function::Negation | Function::No | Function::NegativePronoun));
        denies || word.tag == Tag::Negation || matches!(word.cue, Some(Cue::Denied | Cue::Scarce))
    }

    /// A denied form without a tense: "plans not to attend".
    pub(super) fn denied(&self, above: Fate, index: usize) -> Fate {
        let word = self.denial(index).unwrap_or(self.group(index).first);
        match above.outcome {
            Outcome::NotHappened | Outcome::Unlikely => above.said(Outcome::Happened, word),
            Outcome::Possible => above,
            Outcome::Scheduled => Fate { side: Some(Tense::Future), ..above.said(Outcome::NotHappened, word) },
            _ => above.said(Outcome::NotHappened, word),
        }
    }

    /// The word that puts a verb under a condition.
    pub(super) fn condition(&self, group: &Group) -> Option<usize> {
        let (bounds, verb) = (self.ties.bounds, group.head);
        if !bounds.conditional(verb) {
            return Some(group.first).filter(|_| self.is_inverted(group));
        }
        (verb.saturating_sub(4 * NEAR)..verb).rev().find(|i| self.word(*i).is(Function::Conditional))
    }

    /// Whether a verb stands before its subject, as one of a condition does: "had it rained", "were he to leave".
    pub(super) fn is_inverted(&self, group: &Group) -> bool {
        let stretch = self.ties.bounds.stretch;
        let helps =
            matches!(self.word(group.first).function, Some(Function::HavePast | Function::BePast | Function::Modal));
        let small = |w: &Word| w.is_mark(Mark::Quote) || w.is(Function::Coordinator);
        let opens = stretch.words[..group.first].iter().all(small);
        helps && opens && !stretch.asks && self.leads_subject(group)
    }

    /// Whether the first word of a verb stands right before a subject.
    pub(super) fn leads_subject(&self, group: &Group) -> bool {
        let subject = self.ties.bounds.stretch.words.get(group.first + 1);
        subject.is_some_and(|w| w.is_determiner() || w.is_subject() || w.is_nominal())
    }

    /// The word that makes a present lie ahead: "until he leaves", "when it opens" beside a future.
    pub(super) fn awaited(&self, index: usize) -> Option<usize> {
        let (bounds, group) = (self.ties.bounds, self.group(index));
        let clause = bounds.clauses.get(bounds.clauses.first_of(bounds.clauses.of(group.head)))?;
        if group.tense != Tense::Present || clause.kind != Kind::Adverbial {
            return None;
        }
        let opens = self.word(clause.at);
        let above = clause.parent.and_then(|parent| bounds.clauses.get(parent)).and_then(|c| c.verb);
        let ahead = above.is_some_and(|g| self.group(g).tense == Tense::Future || self.group(g).modal);
        let waits = opens.is(Function::Until) || opens.is(Function::Before);
        let when = opens.tag == Tag::WhAdverb || opens.is(Function::Equative);
        (waits || ahead && when).then_some(clause.at)
    }
}
