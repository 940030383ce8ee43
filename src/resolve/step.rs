//! Operators that move a date or go into it: so many units away, the neighbour, the n-th, the time on it.
//!
//! Knows no word.

use chrono::{Datelike, FixedOffset, NaiveDate};

use crate::basis::Basis;
use crate::grammar::expression::{Fields, HOUR, Half, NOON, Reference, Step};
use crate::value::{
    Clock, Date, Granularity, PartOfDay, Partial, Pattern, Point, Recurrence, Temporal, Time, TimeOfDay, Vague,
};

use super::direction::Direction;
use super::feast;
use super::fields;
use super::machine::{Kind, Machine, Slot};
use super::neighbour;

impl Machine<'_> {
    pub(crate) fn span_of_years(&mut self, unit: Granularity, index: i32) -> Slot {
        let date = match unit {
            Granularity::Decade => Date::decade(index),
            Granularity::Century => Date::century(index),
            _ => Date::millennium(index),
        };
        date.map_or(Slot::new(Kind::Nothing, Basis::Explicit), |d| Slot::value(d, Basis::Explicit))
    }

    /// The latest decade with the digit that is not ahead; without an anchor, of the twentieth century.
    pub(crate) fn short_decade(&mut self, digit: u8) -> Slot {
        let digit = i32::from(digit);
        let index = match self.context.today() {
            Some(today) => {
                let now = today.year().div_euclid(10);
                let same = now.div_euclid(10).saturating_mul(10).saturating_add(digit);
                if same > now { same.saturating_sub(10) } else { same }
            }
            None => digit.saturating_add(190),
        };
        Slot { basis: Basis::Publication, ..self.span_of_years(Granularity::Decade, index) }
    }

    /// The part of the date's year that the story's period is of its own; of any other unit, the one
    /// that holds the story's last date, in that year.
    pub(crate) fn likewise(&mut self, unit: Granularity) -> Option<Slot> {
        let outer = self.pop_settled()?;
        let Some(date) = outer.date() else { return Some(outer) };
        // A comparison has found the period by itself.
        let (Granularity::Year, Some(year)) = (date.granularity(), date.year_number()) else {
            return Some(Slot { aside: true, ..outer });
        };
        let own = match unit {
            Granularity::Quarter | Granularity::Half => self.reference(Reference::Period, unit),
            _ => self.reference(Reference::Focus, unit),
        };
        let found = own.date().and_then(|own| {
            let years = i64::from(year).checked_sub(i64::from(own.year_number()?))?;
            neighbour::by(own, years, Granularity::Year, own.granularity())
        });
        Some(Slot { aside: true, ..Slot::value(found.unwrap_or(date), outer.basis) })
    }

    pub(crate) fn step_unit(&mut self, step: Step, unit: Granularity) -> Option<Slot> {
        let base = self.pop()?;
        let base = match base.kind {
            Kind::Reference(reference) => self.reference(self.told(reference), unit),
            _ => self.settle(base, None),
        };
        let Some(date) = base.date() else { return Some(base) };
        let held = if date.granularity() == unit { Some(date) } else { Date::containing(date.first_day()?, unit) };
        let steps = match step {
            Step::Last => -1,
            // "it rained this weekend", said on a Wednesday
            Step::This if unit == Granularity::Weekend && self.is_over(held) => -1,
            Step::This => 0,
            Step::Next => 1,
            Step::Open => return Some(self.open_unit(held?, unit)),
        };
        Some(
            held.and_then(|d| d.shift(steps))
                .map_or(Slot::new(Kind::Nothing, base.basis), |d| Slot::value(d, base.basis)),
        )
    }

    /// Whether a verb of the past tells of a weekend that has not begun: it tells of the one before.
    fn is_over(&mut self, weekend: Option<Date>) -> bool {
        let coming = weekend.and_then(Date::first_day).zip(self.context.today());
        coming.is_some_and(|(first, today)| today < first) && self.clause.direction() == Direction::Past
    }

    /// What a step is counted from: in a history, the story's own time.
    fn told(&self, reference: Reference) -> Reference {
        let history = self.context.manner().of_story && self.context.last().is_some();
        match reference {
            Reference::Publication | Reference::Period if history => Reference::Focus,
            _ => reference,
        }
    }

    /// "the weekend", "the quarter": the one the story is about, else the last or the next.
    pub(crate) fn open_unit(&mut self, this: Date, unit: Granularity) -> Slot {
        if let Some((date, span)) = self.context.period().filter(|(d, _)| d.granularity() == unit) {
            return Slot::value(date, Basis::Mention(span));
        }
        if unit != Granularity::Weekend
            && let Some((date, span)) = self.context.focus(unit).filter(|(d, _)| d.granularity() == unit)
        {
            let said = self.context.last().is_some_and(|(p, _)| p.granularity() >= unit);
            if said {
                return Slot::value(date, Basis::Mention(span));
            }
        }
        let begun = this
            .first_day()
            .zip(self.context.today())
            .is_some_and(|(first, today)| first <= today && unit == Granularity::Weekend);
        let back = !matches!(self.clause.direction(), Direction::Future | Direction::Due | Direction::Present);
        let date = if back && !begun { this.shift(-1) } else { Some(this) };
        date.map_or(Slot::new(Kind::Nothing, Basis::Publication), |d| Slot::value(d, Basis::Publication))
    }

    /// "last Monday", "next January", "that summer", "last Christmas".
    pub(crate) fn step_fields(&mut self, step: Step, from: Reference) -> Option<Slot> {
        let slot = self.pop()?;
        let from = self.told(from);
        let base = match (self.reference(from, Granularity::Day), from) {
            // "that summer" after a month or a year.
            (base, Reference::Focus) if base.date().is_none() => self.reference(Reference::Mention, Granularity::Day),
            (base, _) => base,
        };
        let Some(day) = base.date().and_then(Date::first_day) else {
            let partial = fields::partial(slot.fields);
            return Some(Slot {
                fields: slot.fields,
                ..Slot::new(partial.map_or(Kind::Nothing, Kind::Partial), Basis::Publication)
            });
        };
        let date = match slot.kind {
            Kind::Named(named) => {
                let named = self.named_days.get(usize::from(named))?;
                let value = feast::step(named, day, step).and_then(|first| feast::value(named, first));
                return Some(
                    value.map_or(Slot::new(Kind::Nothing, base.basis), |value| Slot::value(value, base.basis)),
                );
            }
            _ if slot.fields.weekday != 0 => {
                neighbour::weekday_step(day, neighbour::weekday(slot.fields.weekday)?, step).map(Date::day)
            }
            _ => neighbour::fields_step(self.story_day(from, day, step), |y| neighbour::in_year(slot.fields, y), step),
        };
        Some(date.map_or(Slot::new(Kind::Nothing, base.basis), |d| Slot::value(d, base.basis)))
    }

    /// The day by which a month or season of the story is found: that of its last date, which may
    /// be coarser than a day.
    pub(crate) fn story_day(&self, from: Reference, day: NaiveDate, step: Step) -> NaiveDate {
        match (from, self.context.last()) {
            // "the following February" after a year lies behind all of it.
            (Reference::Focus, Some((point, _))) if step == Step::Next => {
                point.extent().end().and_then(|end| end.pred_opt()).unwrap_or(day)
            }
            (Reference::Focus, Some((point, _))) => point.extent().start().unwrap_or(day),
            _ => day,
        }
    }

    /// The inner expression inside the outer.
    pub(crate) fn within(&mut self) -> Option<Slot> {
        let inner = self.pop()?;
        let outer = self.pop_settled()?;
        let Some(date) = outer.date() else {
            return Some(Slot { kind: fields::partial(inner.fields).map_or(Kind::Nothing, Kind::Partial), ..outer });
        };
        let mut fields = inner.fields;
        if fields.weekday != 0 && matches!(date.granularity(), Granularity::Week | Granularity::Weekend) {
            let found = neighbour::weekday_step(date.first_day()?, neighbour::weekday(fields.weekday)?, Step::This);
            return Some(
                found.map_or(Slot::new(Kind::Nothing, outer.basis), |d| Slot::value(Date::day(d), outer.basis)),
            );
        }
        let explicit = outer.basis == Basis::Explicit;
        match (date.granularity(), date.year_number()) {
            (Granularity::Year, Some(year)) => fields.year = year,
            (Granularity::Month, Some(year)) if fields.sub == 0 => {
                fields.year = year;
                fields.sub = date.number().and_then(|n| u8::try_from(n).ok())?;
            }
            _ => return Some(Slot::new(Kind::Nothing, outer.basis)),
        }
        let slot = self.settle(Slot { fields, ..inner }, None);
        Some(Slot { basis: if explicit { Basis::Explicit } else { outer.basis }, ..slot })
    }

    /// A part of the date on the stack.
    pub(crate) fn inside(&mut self, part: impl Fn(Date) -> Option<Date>, unit: Granularity) -> Option<Slot> {
        let outer = self.pop_settled()?;
        let kind = match outer.date() {
            Some(date) => part(date).map_or(Kind::Nothing, |d| Kind::Value(d.into())),
            None => Partial::unit(None, unit).map_or(Kind::Nothing, Kind::Partial),
        };
        Some(Slot::new(kind, outer.basis))
    }

    /// A time on the day on the stack; of a set, on each of its days.
    pub(crate) fn time(&mut self, time: TimeOfDay, pattern: bool) -> Option<Slot> {
        let slot = self.pop()?;
        if let Some(set) = slot.temporal().and_then(|value| value.as_recurrence()) {
            let day = match set.pattern {
                Pattern::Partial(day) => day,
                Pattern::Period(_) => Partial::unit(None, Granularity::Day)?,
            };
            let pattern = Pattern::Partial(day.at(time));
            return Some(Slot { kind: Kind::Value(Recurrence { pattern, ..set }.into()), ..slot });
        }
        // A set of times, or a time of no day: "every night", "at night".
        if matches!(slot.kind, Kind::Open) && (pattern || slot.fields == Fields::NONE) {
            let day = fields::partial(slot.fields).or_else(|| Partial::unit(None, Granularity::Day))?;
            return Some(Slot { kind: Kind::Partial(day.at(time)), ..slot });
        }
        let slot = match slot.kind {
            Kind::Reference(reference) => self.reference(reference, Granularity::Day),
            _ => self.settle(slot, None),
        };
        let kind = match (slot.partial(), slot.date().and_then(Date::as_day)) {
            (_, Some(day)) => Kind::Value(Time::new(day, time, None).into()),
            (Some(partial), None) => Kind::Partial(partial.at(time)),
            _ => Kind::Nothing,
        };
        Some(Slot { kind, ..slot })
    }

    /// A clock time on the day on the stack: a part of that day says which half of it is meant.
    pub(crate) fn clock(&mut self, seconds: i32, precision: Granularity, half: Half) -> Option<Slot> {
        let open = matches!(half, Half::Open | Half::Waking);
        let part = if open { self.part_of_day() } else { None };
        self.time(TimeOfDay::Clock(clock(in_half(seconds, half, part), precision)?), false)
    }

    /// The part of the day on the stack; of a day that is not named, the part that its sentence has named last.
    fn part_of_day(&self) -> Option<PartOfDay> {
        let slot = self.stack.last()?;
        let time = match (slot.kind, slot.temporal()) {
            (Kind::Reference(Reference::Day), _) => match self.context.last()? {
                (Point::Time(time), span) if self.clause.shares_sentence(span, self.clause.span().start) => {
                    time.time_of_day()
                }
                _ => return None,
            },
            (Kind::Partial(partial), _) => partial.time_of_day()?,
            (_, Some(Temporal::Time(time))) => time.time_of_day(),
            (_, Some(Temporal::Recurrence(Recurrence { pattern: Pattern::Partial(day), .. }))) => day.time_of_day()?,
            _ => return None,
        };
        match time {
            TimeOfDay::Part(part) => Some(part),
            TimeOfDay::Clock(_) => None,
        }
    }

    /// The year on the stack, counted back from the era. Years are astronomical: 1 BC is 0.
    pub(crate) fn era(&mut self, sign: i8) -> Option<Slot> {
        let mut slot = self.pop()?;
        if sign < 0 {
            slot.fields.year = 1i32.checked_sub(slot.fields.year)?;
        }
        Some(slot)
    }

    pub(crate) fn zone(&mut self, minutes: i16) -> Option<Slot> {
        let slot = self.pop()?;
        let kind = match slot.kind {
            Kind::Value(Temporal::Time(time)) => {
                let offset = FixedOffset::east_opt(i32::from(minutes).checked_mul(60)?)?;
                Kind::Value(Time::new(time.date(), time.time_of_day(), Some(offset)).into())
            }
            other => other,
        };
        Some(Slot { kind, ..slot })
    }
}

pub(crate) fn vague(n: i8) -> Vague {
    match n {
        ..0 => Vague::Past,
        0 => Vague::Present,
        1.. => Vague::Future,
    }
}

/// What twelve hours of a clock are in a part of the day; where none is named, as written, or in the hours of waking.
fn in_half(seconds: i32, half: Half, part: Option<PartOfDay>) -> i32 {
    let (early, late) = (seconds % NOON, (seconds % NOON).saturating_add(NOON));
    match part {
        Some(PartOfDay::Night) if seconds == NOON => NOON * 2,
        Some(PartOfDay::Night) if early >= 6 * HOUR => late,
        Some(PartOfDay::Morning | PartOfDay::Night) => early,
        Some(PartOfDay::Afternoon | PartOfDay::Evening) => late,
        None if half == Half::Waking && early < 7 * HOUR => late,
        _ => seconds,
    }
}

/// Seconds since midnight as a clock time, down to `precision`.
pub(crate) fn clock(seconds: i32, precision: Granularity) -> Option<Clock> {
    let seconds = u32::try_from(seconds).ok()?;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match precision {
        Granularity::Second => Clock::new(hour, Some(minute), Some(second)),
        Granularity::Minute => Clock::new(hour, Some(minute), None),
        _ => Clock::new(hour, None, None),
    }
}
