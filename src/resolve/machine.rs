//! The stack machine that turns an expression into values: its entries and how they are settled.
//!
//! Where fields are left open it asks [`fields`](super::fields); where a date is moved,
//! [`neighbour`](super::neighbour). Knows no word.

use crate::basis::{Basis, Conflict};
use crate::grammar::expression::{Fields, Reference};
use crate::lexicon::NamedDay;
use crate::token::span::Span;
use crate::value::{Date, Duration, Extent, Granularity, Modifier, Partial, Point, Temporal, TimexType};

use super::context::Context;
use super::direction::{Clause, Direction};
use super::feast;
use super::fields::{self, Settled};

/// One entry of the stack; at the end, the answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) kind: Kind,
    /// What the text said, kept for the other side of a range.
    pub(crate) fields: Fields,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) basis: Basis,
    /// The days that a duration covers, where it depends on a date.
    pub(crate) extent: Option<Extent>,
    pub(crate) conflict: Option<Conflict>,
    pub(crate) parts: Parts,
    /// Only compared with what the story is about ("from $2 million a year earlier"): nothing that
    /// follows depends on it.
    pub(crate) aside: bool,
}

/// What a slot holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// Fields that no operator has asked for yet.
    Open,
    /// A named day of the locale, in the year of the slot's fields.
    Named(u16),
    /// An anchor that takes its granularity from the operator above.
    Reference(Reference),
    Value(Temporal),
    /// An amount in the unit it was said in.
    Amount {
        duration: Duration,
        unit: Granularity,
        count: i64,
    },
    /// What an undated document leaves of a date.
    Partial(Partial),
    /// So far from what comes before it, after it or before it, and no value says where: "eighteen months later" of a year.
    Apart {
        sign: i8,
        duration: Duration,
        partial: Option<Partial>,
    },
    /// Nothing is known; the mention stands without a value.
    Nothing,
}

/// Mentions inside a mention, as a range of the machine's parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parts {
    None,
    /// The sides of an interval, which stays one mention.
    Endpoints(u16, u16),
    /// Mentions of their own.
    Separate(u16, u16),
}

impl Slot {
    pub(crate) fn new(kind: Kind, basis: Basis) -> Slot {
        Slot {
            kind,
            fields: Fields::NONE,
            modifier: None,
            basis,
            extent: None,
            conflict: None,
            parts: Parts::None,
            aside: false,
        }
    }

    pub(crate) fn value(value: impl Into<Temporal>, basis: Basis) -> Slot {
        Slot::new(Kind::Value(value.into()), basis)
    }

    /// The value, once all is resolved.
    pub(crate) fn temporal(&self) -> Option<Temporal> {
        match self.kind {
            Kind::Value(value) => Some(value),
            Kind::Amount { duration, .. } => Some(duration.into()),
            _ => None,
        }
    }

    /// Whether it is one day of the calendar.
    pub(crate) fn is_day(&self) -> bool {
        self.temporal().and_then(|value| value.as_point()).is_some_and(|point| match point {
            Point::Date(date) => date.as_day().is_some(),
            Point::Time(_) => false,
        })
    }

    /// What an undated document leaves of it.
    pub(crate) fn partial(&self) -> Option<Partial> {
        match self.kind {
            Kind::Partial(partial) => Some(partial),
            Kind::Apart { partial, .. } => partial,
            _ => None,
        }
    }

    /// How far it lies from what comes before it, and which way, where no value says it.
    pub(crate) fn apart(&self) -> Option<(i8, Duration)> {
        match self.kind {
            Kind::Apart { sign, duration, .. } => Some((sign, duration)),
            _ => None,
        }
    }

    /// The TIMEX3 type of what is known of it.
    pub(crate) fn timex_type(&self) -> TimexType {
        match (self.temporal(), self.partial()) {
            (Some(value), _) => value.timex_type(),
            (None, Some(partial)) if partial.time_of_day().is_some() => TimexType::Time,
            _ => TimexType::Date,
        }
    }

    pub(crate) fn point(&self) -> Option<Point> {
        self.temporal().and_then(|v| v.as_point())
    }

    /// The date; of a time, its day.
    pub(crate) fn date(&self) -> Option<Date> {
        match self.point()? {
            Point::Date(date) => Some(date),
            Point::Time(time) => Some(Date::day(time.date())),
        }
    }
}

/// What the machine works with: one mention of one document.
pub(crate) struct Machine<'a> {
    pub(crate) context: &'a mut Context,
    pub(crate) named_days: &'a [NamedDay],
    pub(crate) clause: Clause<'a>,
    /// Kept by the caller, so that they allocate once.
    pub(crate) stack: &'a mut Vec<Slot>,
    pub(crate) parts: &'a mut Vec<Slot>,
}

impl Machine<'_> {
    pub(crate) fn pop(&mut self) -> Option<Slot> {
        self.stack.pop()
    }

    /// Resolves what is still open in an entry.
    pub(crate) fn settle(&mut self, slot: Slot, hint: Option<Direction>) -> Slot {
        let settled = match slot.kind {
            Kind::Open => fields::fields(self.context, slot.fields, hint, &self.clause),
            Kind::Named(day) => match self.named_days.get(usize::from(day)) {
                Some(named) => {
                    let settled = fields::named(self.context, named.when, slot.fields.year, hint, &self.clause);
                    let first = settled.date.and_then(Date::as_day).filter(|_| named.until.is_some());
                    if let Some(period) = first.and_then(|first| feast::value(named, first)) {
                        return Slot { fields: slot.fields, ..Slot::value(period, settled.basis) };
                    }
                    settled
                }
                None => return Slot { kind: Kind::Nothing, ..slot },
            },
            Kind::Reference(reference) => return self.reference(reference, Granularity::Day),
            _ => return slot,
        };
        Slot { modifier: slot.modifier, fields: slot.fields, parts: slot.parts, ..settled_slot(settled) }
    }

    /// The top of the stack, resolved.
    pub(crate) fn pop_settled(&mut self) -> Option<Slot> {
        let slot = self.pop()?;
        Some(self.settle(slot, None))
    }

    /// An anchor as a date of the granularity that is asked for.
    pub(crate) fn reference(&mut self, reference: Reference, unit: Granularity) -> Slot {
        if reference == Reference::Speech
            && let Some((date, span)) = self.spoken()
        {
            return Slot::value(date, Basis::Mention(span));
        }
        let today = || self.context.this(unit).map(|d| (d, Basis::Publication));
        let story = |found: Option<(Date, Span)>| found.map(|(d, span)| (d, Basis::Mention(span)));
        let found = match reference {
            Reference::Publication | Reference::Speech => today(),
            // "the next day" is never the day after publication.
            Reference::Focus if unit <= Granularity::Day => story(self.context.focus(Granularity::Day)),
            Reference::Focus => story(self.context.focus(unit)).or_else(today),
            Reference::Period => story(self.context.period()).or_else(|| {
                if unit >= Granularity::Year {
                    return today();
                }
                let quarter = Date::containing(self.context.today()?, Granularity::Quarter)?.shift(-1)?;
                Some((quarter, Basis::Publication))
            }),
            Reference::Day => match self.context.last() {
                Some((point, span)) if point.granularity() <= Granularity::Day => {
                    point.extent().start().map(|d| (Date::day(d), Basis::Mention(span)))
                }
                // A year in between does not change the day.
                _ => story(self.context.focus(Granularity::Day)).or_else(today),
            },
            Reference::Mention => match self.context.last() {
                Some((Point::Date(date), span)) => Some((date, Basis::Mention(span))),
                Some((Point::Time(time), span)) => Some((Date::day(time.date()), Basis::Mention(span))),
                // The story has said no time yet: nothing to depend on.
                None => None,
            },
        };
        match self.governed(found, reference, unit) {
            Some((date, basis)) => Slot::value(date, basis),
            None => Slot::new(Partial::unit(None, unit).map_or(Kind::Nothing, Kind::Partial), Basis::Publication),
        }
    }

    /// The day on which the quoted words around the mention were spoken, where their sentence says it.
    fn spoken(&mut self) -> Option<(Date, Span)> {
        let speech = self.clause.speech()?;
        if let Some(known) = self.context.spoken(speech) {
            return Some(known);
        }
        let (Point::Date(date), span) = self.context.last()? else { return None };
        let over = date.as_day().is_some_and(|day| self.context.today().is_none_or(|today| day <= today));
        if !over || !self.clause.shares_sentence(span, speech) {
            return None;
        }
        self.context.speak(speech, date, span);
        Some((date, span))
    }

    /// The anchor that the governing clause can depend on, in place of one that it cannot.
    fn governed(&self, found: Option<(Date, Basis)>, reference: Reference, unit: Granularity) -> Option<(Date, Basis)> {
        if self.context.manner().of_story {
            return found;
        }
        let today = || self.context.this(unit).map(|d| (d, Basis::Publication));
        let story = |found: Option<(Date, Span)>| found.map(|(d, span)| (d, Basis::Mention(span)));
        // A clause of the past does not depend on a day that lies ahead, however late it was mentioned.
        let ahead =
            |date: Date| unit <= Granularity::Day && self.context.today().is_some_and(|t| date.first_day() > Some(t));
        let over = |date: Date| {
            unit > Granularity::Day
                && self.context.today().is_some_and(|t| date.last_day().is_some_and(|last| last < t))
        };
        match found {
            Some((date, Basis::Mention(_))) if ahead(date) && self.clause.direction() == Direction::Past => {
                story(self.context.last_past()).or_else(today)
            }
            // Nor does one of the future on a week or month that is over: "by the end of the month".
            Some((date, Basis::Mention(_)))
                if matches!(reference, Reference::Focus | Reference::Period)
                    && over(date)
                    && matches!(self.clause.direction(), Direction::Future | Direction::Due) =>
            {
                today()
            }
            other => other,
        }
    }
}

fn settled_slot(settled: Settled) -> Slot {
    let kind = match (settled.date, settled.partial) {
        (Some(date), _) => Kind::Value(date.into()),
        (None, Some(partial)) => Kind::Partial(partial),
        (None, None) => Kind::Nothing,
    };
    Slot { conflict: settled.conflict, ..Slot::new(kind, settled.basis) }
}
