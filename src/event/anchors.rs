//! What a story has dated so far, for what is counted from it: the event, its time, the words that say it.
//!
//! Knows no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "a `Dated` holds the index of a mention of its stretch")
)]

use std::collections::VecDeque;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::governor::Place;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::grammar::preposition::Preposition;
use crate::lexicon::{EventClass, Lexicon};
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Granularity, Modifier, Temporal, TimexType};

use super::adrift::Adrift;
use super::time::Landing;

/// Dated events of a story that are kept.
const KEPT: usize = 32;

/// An event and what dates it.
pub(super) struct Dated {
    pub(super) found: TriggerWord,
    pub(super) place: Place,
    /// Index of the mention; none of a distance that is no mention ("the day before he left").
    pub(super) mention: Option<usize>,
    /// Where it lands, of a distance.
    pub(super) landing: Option<(Landing, Relation)>,
    /// The event is on the day that the mention, an interval, begins or ends with: "since May 2001, when he left",
    /// "moved from May 3 to May 10".
    pub(super) side: bool,
    /// Index of the mention that it lasts until, where words stand between: "from 1968 until his retirement in 2018".
    pub(super) until: Option<usize>,
}

impl Dated {
    /// The preposition that leads its time; the one before "the 2014 vote" leads the vote.
    pub(super) fn led_by(&self, mention: &Mention<'_>) -> Option<Preposition> {
        let described = self.found.group.is_none() && self.place.to <= self.found.word;
        mention.preposition.filter(|_| !described)
    }

    /// How the event lies to the mention that dates it.
    pub(super) fn relation(&self, mention: &Mention<'_>) -> Relation {
        match (self.until, self.side) {
            (Some(_), _) => Relation::Throughout,
            (None, true) => Relation::On,
            (None, false) => relation(mention, self.led_by(mention)),
        }
    }
}

/// How an event lies to the mention that it depends on, and that a preposition leads.
pub(super) fn relation(mention: &Mention<'_>, led_by: Option<Preposition>) -> Relation {
    let led = Relation::of(led_by, mention.timex_type() == TimexType::Duration);
    match (mention.timex_type(), mention.value().and_then(|v| v.as_interval())) {
        (TimexType::Interval, Some(interval)) if interval.end().at().is_none() => Relation::Since,
        (TimexType::Interval, Some(interval)) if interval.start().at().is_none() => Relation::Until,
        (TimexType::Interval, None) if mention.endpoints().len() == 1 => {
            if led == Relation::Until {
                Relation::Until
            } else {
                Relation::Since
            }
        }
        (TimexType::Interval, _) => Relation::Throughout,
        _ => led,
    }
}

/// A dated event that a distance can be counted from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchor {
    pub(super) found: TriggerWord,
    /// The noun that is its subject ("the vote was held on Friday"): its lemma, where it names an event, and the word.
    pub(super) subject: Option<&'static str>,
    pub(super) who: Option<Span>,
    pub(super) value: Temporal,
    /// The words that date it, and where they stand in their stretch.
    pub(super) span: Span,
    pub(super) place: (usize, usize),
}

/// The last dated events of a story.
#[derive(Clone, Debug, Default)]
pub(super) struct Anchors {
    events: VecDeque<Anchor>,
    /// The times that nothing is counted from, nor depends on.
    pub(super) adrift: Adrift,
}

impl Anchors {
    /// Keeps what a stretch has dated.
    pub(super) fn keep(
        &mut self,
        bounds: Bounds<'_>,
        triggers: &Triggers<'_>,
        mentions: &[Mention<'_>],
        dated: &[Dated],
    ) {
        for anchor in dated.iter().filter_map(|one| anchor(mentions, one)) {
            if self.events.len() == KEPT {
                self.events.pop_front();
            }
            let subject = anchor.found.group.and_then(|group| bounds.subject(group));
            let who = subject.map(|subject| bounds.stretch.words[subject.word].span());
            let subject = subject.and_then(|subject| triggers.noun(subject.word)?.lemma);
            self.events.push_back(Anchor { subject, who, ..anchor });
        }
    }

    /// The last one that is no report, and fine enough to count such lengths from.
    pub(super) fn last(&self, unit: Granularity) -> Option<&Anchor> {
        self.events.iter().rev().find(|anchor| !is_report(&anchor.found) && anchor.carries(unit))
    }

    /// The last one with a stem ("invade", of "invasion" too) that fits.
    pub(super) fn named(&self, lexicon: &Lexicon, lemma: &str, fits: impl Fn(&Anchor) -> bool) -> Option<&Anchor> {
        let stem = lexicon.stem(lemma);
        let named = |other: Option<&'static str>| other.is_some_and(|other| lexicon.stem(other) == stem);
        self.events.iter().rev().find(|anchor| (named(anchor.found.lemma) || named(anchor.subject)) && fits(anchor))
    }

    pub(super) fn dated_by(&self, span: Span) -> Option<&Anchor> {
        self.events.iter().rev().find(|anchor| anchor.span == span)
    }
}

impl Anchor {
    /// Whether lengths in a unit are counted from it, where nothing says that they are: no days from a year.
    pub(super) fn carries(&self, unit: Granularity) -> bool {
        let coarsest = match unit {
            unit if unit < Granularity::Month => Granularity::Month,
            Granularity::Month => Granularity::Year,
            _ => Granularity::Millennium,
        };
        self.value.granularity() <= coarsest
    }
}

pub(super) fn is_report(found: &TriggerWord) -> bool {
    found.class == EventClass::Reporting
}

/// The anchor that a dated event is, where its time has a place in the calendar and the event lies there.
pub(super) fn anchor(mentions: &[Mention<'_>], one: &Dated) -> Option<Anchor> {
    let place = (one.place.from, one.place.to);
    let (value, span) = match (&one.landing, one.mention) {
        // A stretch that the day of publication ends is no time to count from.
        (Some((landing, _)), _) => {
            (landing.value.filter(|_| landing.basis != Basis::Publication)?, landing.distance.span())
        }
        (None, Some(mention)) => {
            let mention = &mentions[mention];
            let beside = matches!(
                one.led_by(mention),
                Some(Preposition::By | Preposition::Before | Preposition::After | Preposition::Until)
            );
            let open = matches!(mention.modifier(), Some(Modifier::Before | Modifier::After));
            (*mention.value().filter(|_| !beside && !open)?, mention.span())
        }
        (None, None) => return None,
    };
    (!value.extent().is_none()).then_some(Anchor { found: one.found, subject: None, who: None, value, span, place })
}
