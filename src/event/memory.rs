//! What a story has dated so far: an event dated once is dated where it is told again. Of each stem the last few are kept.
//!
//! Knows functions, no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "a trigger is a word of its stretch, and words before it")
)]

use std::collections::BTreeMap;

use crate::clause::Relation;
use crate::clause::trigger::{Found, Triggers};
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;
use crate::value::Temporal;

use super::event::{Event, Polarity};
use super::likeness::Named;
use super::time::{EventTime, TimeSource};

/// Dated events of a stem that are kept.
const KEPT: usize = 8;

/// Words between a noun and what says that it is known.
const NEAR: usize = 5;

/// Stems that are kept: more than a story has.
const STEMS: usize = 4_096;

/// The dated events of a story, by stem.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    dated: BTreeMap<String, Vec<Dated>>,
}

/// An event that a mention dates.
#[derive(Clone, Debug)]
struct Dated {
    value: Temporal,
    relation: Relation,
    mention: Span,
    named: Named,
}

/// The time that an event takes from an earlier telling.
pub(super) struct Retold {
    pub(super) value: Temporal,
    pub(super) relation: Relation,
    pub(super) mention: Span,
}

impl Memory {
    /// Keeps an event that a mention dates, where others may be told by it.
    pub(super) fn keep(&mut self, event: &Event) {
        let Some(EventTime { source: TimeSource::Mention(mention), relation }) = &event.time else { return };
        let Some(value) = mention.value().filter(|value| !value.extent().is_none()).copied() else { return };
        if event.polarity == Polarity::Negative {
            return;
        }
        let kept = Dated { value, relation: *relation, mention: mention.span(), named: event.named() };
        let room = self.dated.len() < STEMS;
        match self.dated.get_mut(&event.trigger.stem) {
            Some(dated) => {
                dated.drain(..(dated.len() + 1).saturating_sub(KEPT));
                dated.push(kept);
            }
            None if room => {
                self.dated.insert(event.trigger.stem.clone(), vec![kept]);
            }
            None => {}
        }
    }

    /// The time of the event that a word tells again; none where none is known, and where two would fit.
    pub(super) fn told(&self, triggers: &Triggers<'_>, found: &Found, event: &Event) -> Option<Retold> {
        if self.dated.is_empty() || event.polarity == Polarity::Negative || !known(triggers, found) {
            return None;
        }
        let dated = self.dated.get(&event.trigger.stem)?;
        let likeness = event.likeness();
        // A verb tells of an event by who does it; "the strike" is enough.
        let fits = |one: &&Dated| one.named.may_be(&likeness, found.group.is_some());
        let mut fitting = dated.iter().filter(fits);
        let first = fitting.next()?;
        let told = Retold { value: first.value, relation: first.relation, mention: first.mention };
        fitting.all(|other| other.value == first.value).then_some(told)
    }
}

/// Whether what a word tells is taken as known: "the strike", "his resignation", "that vote"; "has resigned".
fn known(triggers: &Triggers<'_>, found: &Found) -> bool {
    let stretch = triggers.stretch;
    if let Some(group) = found.group.and_then(|group| stretch.groups.get(group)) {
        return group.perfect && found.class == EventClass::Occurrence;
    }
    let words = &stretch.words[..found.word];
    for word in words.iter().rev().take(NEAR) {
        let whose = word.is(Function::Owner) || word.tag == Tag::Possessive;
        if whose
            || triggers.lexicon.is_definite(
                triggers.text.as_bytes(),
                word.start as usize,
                (word.end - word.start) as usize,
            )
        {
            return true;
        }
        if !word.is_nominal() || word.is_determiner() {
            return false;
        }
    }
    false
}
