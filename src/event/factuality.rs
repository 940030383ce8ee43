//! Whether an event happened, as far as the words around it say: its verb group, what it hangs on, and what that hangs on
//! in turn. The signs are put together from the outside in: what a denied refusal governs has happened.
//!
//! Knows no words, and of time only whether it lies behind the day of publication or ahead of it.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::clauses::Kind;
use crate::clause::group::{Group, Tense};
use crate::clause::hangs::{Link, Ties};
use crate::clause::trigger::Found;
use crate::clause::word::Word;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Bearing, Function, Hangs};
use crate::token::span::Span;

use super::outcome::Outcome;

/// How many words that govern are asked, one above the other.
const DEEP: usize = 3;
/// Words in which the denial of a verb is looked for.
const NEAR: usize = 8;
/// Later verbs that may call off what a plan says.
const LATER: usize = 3;

/// What the words say of an event, before its time is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fate {
    pub(crate) outcome: Outcome,
    /// The first and the last of the words that say so; none where tense and time decide.
    words: Option<(usize, usize)>,
    /// The verb group with a tense that it goes back to.
    pub(crate) verb: Option<usize>,
    /// It goes on where its verb is no past: "continues to rise".
    pub(crate) lasting: bool,
    /// A modal of its own verb puts it so: "may", "would".
    pub(crate) modal: bool,
}

impl Fate {
    const HAPPENED: Fate = Fate { outcome: Outcome::Happened, words: None, verb: None, lasting: false, modal: false };

    /// Whether another word than its verb decided: "tried to leave".
    pub(crate) const fn is_planned(&self) -> bool {
        self.words.is_some()
    }

    fn said(self, outcome: Outcome, word: usize) -> Fate {
        Fate { outcome, words: Some((word, word)), ..self }
    }
}

/// What tells the fate of the events of a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Fates<'a> {
    pub(crate) ties: Ties<'a>,
    /// The reporting verbs of the sentence.
    pub(crate) reports: &'a [Found],
}

impl Fates<'_> {
    /// What the words say of an event.
    pub(crate) fn of(&self, found: &Found) -> Fate {
        let stretch = self.ties.bounds.stretch;
        let Some(index) = found.group else { return self.noun(found.word, DEEP) };
        let fate = self.verb(index, DEEP);
        let past = |verb: usize| stretch.groups[verb].tense == Tense::Past;
        let open = matches!(fate.outcome, Outcome::Scheduled | Outcome::Unknown);
        match fate.verb.filter(|verb| open && past(*verb)).and_then(|verb| self.called_off(verb, index)) {
            Some(word) => fate.said(Outcome::NotHappened, word),
            None => fate,
        }
    }

    /// The words that decided.
    pub(crate) fn span(&self, fate: &Fate) -> Option<Span> {
        let (first, last) = fate.words?;
        let words = &self.ties.bounds.stretch.words;
        Some(Span::new(words.get(first)?.span().start, words.get(last)?.span().end))
    }

    fn group(&self, index: usize) -> &Group {
        &self.ties.bounds.stretch.groups[index]
    }

    fn word(&self, index: usize) -> &Word {
        &self.ties.bounds.stretch.words[index]
    }

    /// The fate of what a verb group names.
    fn verb(&self, index: usize, deep: usize) -> Fate {
        let group = self.group(index);
        let own = if group.finite() { self.finite(index) } else { Fate::HAPPENED };
        let Some(link) = deep.checked_sub(1).and_then(|_| self.ties.of_verb(index)) else { return own };
        let above = self.below(link, deep - 1);
        if group.finite() {
            return match (own.outcome, above.outcome) {
                (Outcome::Happened, _) => Fate { verb: own.verb, ..above },
                (Outcome::NotHappened, Outcome::Unlikely) => {
                    Fate { outcome: Outcome::Possible, verb: own.verb, ..above }
                }
                (_, Outcome::Unlikely | Outcome::NotHappened) => Fate { verb: own.verb, ..above },
                _ => own,
            };
        }
        if group.negative { self.denied(above, index) } else { above }
    }

    /// The fate of what hangs on a word.
    fn below(&self, link: Link, deep: usize) -> Fate {
        apply(link, self.governor(link, deep), self)
    }

    /// The fate of the word itself that governs.
    fn governor(&self, link: Link, deep: usize) -> Fate {
        if let Some(group) = link.group {
            return self.verb(group, deep);
        }
        let word = self.word(link.word);
        if word.tag.is_noun() {
            return if deep == 0 { Fate::HAPPENED } else { self.noun(link.word, deep) };
        }
        // "is unlikely to", "was not ready to"
        let stretch = self.ties.bounds.stretch;
        let before = stretch.groups.partition_point(|g| g.head < link.word).checked_sub(1);
        let near = before.filter(|g| {
            let group = &stretch.groups[*g];
            let between = &stretch.words[group.head + 1..link.word];
            group.finite() && between.iter().all(|w| w.is_filler() || w.is(Function::As) || w.tag == Tag::Adjective)
        });
        near.map_or(Fate::HAPPENED, |g| self.finite(g))
    }

    /// What a verb with a tense says of itself.
    fn finite(&self, index: usize) -> Fate {
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
        if let Some(word) = self.condition(group.head).filter(|_| fate.outcome != Outcome::NotHappened) {
            return fate.said(Outcome::Possible, word);
        }
        match self.awaited(index) {
            Some(word) if fate.outcome == Outcome::Happened => fate.said(Outcome::Scheduled, word),
            _ => fate,
        }
    }

    /// "is to meet", "was to meet", "was to have met"
    fn planned(&self, group: &Group, fate: Fate) -> Fate {
        let words = Some((group.first, (group.first + 1).min(group.head)));
        let outcome = match group.tense {
            Tense::Past if group.perfect => Outcome::NotHappened,
            Tense::Past => Outcome::Unknown,
            _ => Outcome::Scheduled,
        };
        Fate { outcome, words, ..fate }
    }

    /// What a modal makes of its verb.
    fn modal(&self, index: usize, denial: Option<usize>, fate: Fate) -> Fate {
        let group = self.group(index);
        let Some(modal) = (group.first..group.head).find(|i| self.word(*i).tag == Tag::Modal) else {
            // "had to leave"
            return if group.tense == Tense::Past {
                fate
            } else {
                Fate { modal: true, ..fate.said(Outcome::Possible, group.first) }
            };
        };
        let reported = || self.ties.bounds.reporting(self.reports, group.head).is_some();
        let (outcome, word) = match (self.ties.triggers.bearings(modal).get(Hangs::Infinitive), denial) {
            (Some(Bearing::Open), _) => (Outcome::Possible, modal),
            (_, Some(denial)) => (Outcome::NotHappened, denial),
            // "would have won"
            (Some(Bearing::Ahead), _) if group.perfect => (Outcome::NotHappened, modal),
            // "said it would close"
            (Some(Bearing::Ahead), _) if reported() => (Outcome::Scheduled, modal),
            _ => (Outcome::Possible, modal),
        };
        Fate { modal: true, ..fate.said(outcome, word) }
    }

    /// The word that denies a verb, if one does.
    fn denial(&self, index: usize) -> Option<usize> {
        let (stretch, group) = (self.ties.bounds.stretch, self.group(index));
        let found = Found { group: Some(index), ..self.ties.triggers.verb(index) };
        if !stretch.denied(&found) {
            return None;
        }
        let denies = |w: &Word| {
            w.tag == Tag::Negation || matches!(w.function, Some(Function::Negation | Function::No | Function::Nobody))
        };
        let range = group.first.saturating_sub(NEAR)..(group.head + 2).min(stretch.words.len());
        Some(range.rev().find(|i| denies(self.word(*i))).unwrap_or(group.first))
    }

    /// A denied form without a tense: "plans not to attend".
    fn denied(&self, above: Fate, index: usize) -> Fate {
        let word = self.denial(index).unwrap_or(self.group(index).first);
        match above.outcome {
            Outcome::NotHappened | Outcome::Unlikely => above.said(Outcome::Happened, word),
            Outcome::Possible => above,
            _ => above.said(Outcome::NotHappened, word),
        }
    }

    /// The word that puts a verb under a condition.
    fn condition(&self, verb: usize) -> Option<usize> {
        let bounds = self.ties.bounds;
        if !bounds.conditional(verb) {
            return None;
        }
        (verb.saturating_sub(4 * NEAR)..verb).rev().find(|i| self.word(*i).is(Function::Conditional))
    }

    /// The word that makes a present lie ahead: "until he leaves", "when it opens" beside a future.
    fn awaited(&self, index: usize) -> Option<usize> {
        let (bounds, group) = (self.ties.bounds, self.group(index));
        let clause = bounds.clauses.get(bounds.clauses.first_of(bounds.clauses.of(group.head)))?;
        if group.tense != Tense::Present || clause.kind != Kind::Adverbial {
            return None;
        }
        let opens = self.word(clause.at);
        let above = clause.parent.and_then(|parent| bounds.clauses.get(parent)).and_then(|c| c.verb);
        let ahead = above.is_some_and(|g| self.group(g).tense == Tense::Future || self.group(g).modal);
        let waits = opens.is(Function::Until) || opens.is(Function::Before);
        (waits || ahead && opens.tag == Tag::WhAdverb).then_some(clause.at)
    }

    /// The word of a later clause that calls off what a past plan says: "was due to open but was cancelled", "talks that
    /// were to begin were called off".
    fn called_off(&self, plan: usize, event: usize) -> Option<usize> {
        let (bounds, stretch) = (self.ties.bounds, self.ties.bounds.stretch);
        let subject = bounds.subject(plan)?.word;
        let later = (event + 1..stretch.groups.len()).filter(|g| stretch.groups[*g].finite()).take(LATER);
        for index in later {
            let group = self.group(index);
            if bounds.subject(index).is_none_or(|own| own.word != subject) {
                continue;
            }
            if group.passive && self.ties.calls_off(group.head) {
                return Some(group.head);
            }
            let but = (self.group(event).head + 1..group.first).rev().any(|i| self.word(i).is(Function::Coordinator));
            if let Some(word) = self.denial(index).filter(|_| but) {
                return Some(word);
            }
        }
        None
    }

    /// The fate of what a noun names.
    fn noun(&self, word: usize, deep: usize) -> Fate {
        let phrase = self.ties.phrase(word);
        if let Some(no) = phrase.denied {
            return Fate::HAPPENED.said(Outcome::NotHappened, no);
        }
        let deep = deep.saturating_sub(1);
        let own = || self.ties.described(word, phrase).map(|link| apply(link, Fate::HAPPENED, self));
        let outer = match self.ties.of_subject(word) {
            Some(link) => self.subject(link, deep),
            None => self.ties.of_noun(word, phrase).and_then(|link| self.object(link, deep)),
        };
        match outer {
            Some(fate) if fate.outcome != Outcome::Happened || fate.words.is_some() => fate,
            Some(fate) => own().unwrap_or(fate),
            None => own().unwrap_or(Fate::HAPPENED),
        }
    }

    /// What its verb says of a noun that is its subject.
    fn subject(&self, link: Link, deep: usize) -> Option<Fate> {
        if link.bearing.is_some() {
            return Some(self.below(link, deep));
        }
        let group = link.group?;
        let above = self.governor(link, deep);
        let carries =
            matches!(self.ties.triggers.bearings(link.word).get(Hangs::Object), Some(Bearing::Same | Bearing::Lasting));
        let carries = self.group(group).copula || carries && !self.group(group).passive;
        (carries || matches!(above.outcome, Outcome::Scheduled | Outcome::Possible)).then_some(above)
    }

    /// What is said of a noun by what it hangs on.
    fn object(&self, link: Link, deep: usize) -> Option<Fate> {
        if link.bearing.is_some() {
            return Some(self.below(link, deep));
        }
        Some(self.governor(link, deep)).filter(|fate| !matches!(fate.outcome, Outcome::Happened | Outcome::Unknown))
    }

    /// Whether a verb is one of a plan that was: "had hoped to", "had been expected to".
    fn was(&self, fate: Fate) -> bool {
        fate.verb.map(|g| self.group(g)).is_some_and(|g| g.tense == Tense::Past && g.perfect)
    }
}

/// The fate of what hangs on a word that has a fate of its own.
fn apply(link: Link, above: Fate, fates: &Fates<'_>) -> Fate {
    use Outcome::{Happened, NotHappened, Possible, Scheduled, Unknown, Unlikely};
    let Some(bearing) = link.bearing else { return above };
    let outcome = match (bearing, above.outcome) {
        (Bearing::Same, _) => return above,
        (Bearing::Lasting, _) => return Fate { lasting: true, ..above },
        (Bearing::Over, _) => return Fate::HAPPENED,
        (Bearing::Ahead | Bearing::Open, Happened) if fates.was(above) => Unknown,
        (Bearing::Ahead, Happened | Scheduled) => Scheduled,
        (Bearing::Open, Happened | Scheduled) => Possible,
        (Bearing::Ahead | Bearing::Open, Unlikely | NotHappened) => Unlikely,
        (Bearing::Doubted, Happened | Scheduled) => Unlikely,
        (Bearing::Doubted, _) => Possible,
        (Bearing::PutOff, Happened | Scheduled) if fates.ties.says_until(link.word) => Scheduled,
        (Bearing::Never | Bearing::PutOff, Happened | Scheduled) => NotHappened,
        (Bearing::Never | Bearing::PutOff, Unlikely | NotHappened) => {
            let first = above.words.map_or(link.word, |(first, _)| first.min(link.word));
            return Fate { outcome: Happened, words: Some((first, link.word)), modal: false, ..above };
        }
        (_, open) => open,
    };
    Fate { modal: false, ..above.said(outcome, link.word) }
}
