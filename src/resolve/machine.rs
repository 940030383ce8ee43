//! The stack machine that turns an expression into values: one operator after another.
//!
//! Where fields are left open it asks [`settle`](super::settle); where a date is moved,
//! [`shift`](super::shift). Knows no word.

use chrono::{Datelike, FixedOffset, NaiveDate};

use crate::grammar::expression::{Expr, Fields, Grain, Op, Quantity, Reference, Step, UNKNOWN};
use crate::locale::NamedDay;
use crate::value::{
    Bound, Clock, Date, Duration, Extent, Freq, Granularity, Interval, Modifier, PartOfDay, Partial, Pattern, Point,
    Quant, Recurrence, Temporal, Time, TimeOfDay, Vague,
};

use super::context::Context;
use super::direction::{Clause, Direction};
use super::settle::{self, Contradiction, Ground, Settled};
use super::shift;

/// One entry of the stack; at the end, the answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) kind: Kind,
    /// What the text said, kept for the other side of a range.
    fields: Fields,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) ground: Ground,
    /// The days that a duration covers, where it hangs on a date.
    pub(crate) extent: Option<Extent>,
    pub(crate) contradiction: Option<Contradiction>,
    pub(crate) parts: Parts,
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
    fn new(kind: Kind, ground: Ground) -> Slot {
        Slot {
            kind,
            fields: Fields::NONE,
            modifier: None,
            ground,
            extent: None,
            contradiction: None,
            parts: Parts::None,
        }
    }

    fn value(value: impl Into<Temporal>, ground: Ground) -> Slot {
        Slot::new(Kind::Value(value.into()), ground)
    }

    /// The value, once all is resolved.
    pub(crate) fn temporal(&self) -> Option<Temporal> {
        match self.kind {
            Kind::Value(value) => Some(value),
            Kind::Amount { duration, .. } => Some(duration.into()),
            _ => None,
        }
    }

    fn point(&self) -> Option<Point> {
        self.temporal().and_then(|v| v.as_point())
    }

    /// The date; of a time, its day.
    fn date(&self) -> Option<Date> {
        match self.point()? {
            Point::Date(date) => Some(date),
            Point::Time(time) => Some(Date::day(time.date())),
        }
    }
}

/// The side of an interval that the text leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Start,
    End,
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
    /// The answer of an expression; none where it is ill-formed.
    pub(crate) fn run(&mut self, expr: &Expr) -> Option<Slot> {
        self.stack.clear();
        self.parts.clear();
        let ops = expr.ops();
        for (i, op) in ops.iter().enumerate() {
            let slot = self.step(*op, matches!(ops.get(i + 1), Some(Op::Every(_))))?;
            self.stack.push(slot);
        }
        let slot = self.pop()?;
        Some(self.settle(slot, None))
    }

    fn pop(&mut self) -> Option<Slot> {
        self.stack.pop()
    }

    /// The entry that an operator makes. `pattern`: the next one makes a set of it, so that its
    /// fields stay open.
    fn step(&mut self, op: Op, pattern: bool) -> Option<Slot> {
        Some(match op {
            Op::Fields { year, sub, day, weekday } => {
                let fields = Fields { year, sub, day, weekday };
                Slot { fields, ..Slot::new(Kind::Open, Ground::Explicit) }
            }
            Op::Span { unit, index } => self.span_of_years(unit, index),
            Op::ShortDecade(digit) => self.short_decade(digit),
            Op::Named(day) => Slot::new(Kind::Named(day), Ground::Publication),
            Op::Ref(reference) => Slot::new(Kind::Reference(reference), Ground::Publication),
            Op::Vague(n) => Slot::value(vague(n), Ground::Publication),
            Op::Amount { unit, count } => amount(unit, count),
            Op::Decimal { unit, thousandths } => {
                let duration = Duration::decimal(u64::try_from(thousandths).unwrap_or(0), unit);
                Slot::new(Kind::Amount { duration, unit, count: i64::from(UNKNOWN) }, Ground::Explicit)
            }
            Op::Shift { sign, grain } => self.shift(sign, grain)?,
            Op::Step { step, unit } => self.step_unit(step, unit)?,
            Op::StepFields { step, from } => self.step_fields(step, from)?,
            Op::Within => self.within()?,
            Op::Nth { n, unit } => self.inside(|date| shift::nth(date, n, unit), unit)?,
            Op::NthWeekday { n, weekday } => {
                let wanted = shift::weekday(weekday)?;
                self.inside(|date| shift::nth_weekday(date, n, wanted), Granularity::Day)?
            }
            Op::Containing { unit } => self.inside(|date| Date::containing(date.first_day()?, unit), unit)?,
            Op::PartOfDay(part) => self.time(TimeOfDay::Part(part_of_day(part)), pattern)?,
            Op::Clock { seconds, precision } => self.time(TimeOfDay::Clock(clock(seconds, precision)?), pattern)?,
            Op::Zone(minutes) => self.zone(minutes)?,
            Op::Modifier(modifier) => Slot { modifier: Some(modifier), ..self.pop()? },
            Op::Era(sign) => {
                let mut slot = self.pop()?;
                if sign < 0 {
                    // Years are astronomical: 1 BC is 0.
                    slot.fields.year = 1i32.checked_sub(slot.fields.year)?;
                }
                slot
            }
            Op::HalfMore => self.half_more()?,
            Op::Range => self.range()?,
            Op::Since => self.open_range(Some(Direction::Past), Open::End)?,
            Op::Onward => self.open_range(None, Open::End)?,
            Op::Until => self.open_range(None, Open::Start)?,
            Op::List => self.list()?,
            Op::On => self.on()?,
            Op::Ended { unit } => self.ended(unit)?,
            Op::Sum => self.sum()?,
            Op::Ending => self.stretch(Direction::Past)?,
            Op::Beginning => self.stretch(Direction::Future)?,
            Op::Every(quantity) => self.every(quantity)?,
            Op::Times(times) => {
                let slot = self.pop()?;
                let set = slot.temporal()?.as_recurrence()?;
                Slot { kind: Kind::Value(set.freq(Freq::times(u32::from(times))).into()), ..slot }
            }
        })
    }

    /// Resolves what is still open in an entry.
    fn settle(&mut self, slot: Slot, hint: Option<Direction>) -> Slot {
        let settled = match slot.kind {
            Kind::Open => settle::fields(self.context, slot.fields, hint, &self.clause),
            Kind::Named(day) => match self.named_days.get(usize::from(day)) {
                Some(named) => settle::named(self.context, named.when, slot.fields.year, hint, &self.clause),
                None => return Slot { kind: Kind::Nothing, ..slot },
            },
            Kind::Reference(reference) => return self.reference(reference, Granularity::Day),
            _ => return slot,
        };
        Slot { modifier: slot.modifier, fields: slot.fields, parts: slot.parts, ..settled_slot(settled) }
    }

    /// The top of the stack, resolved.
    fn pop_settled(&mut self) -> Option<Slot> {
        let slot = self.pop()?;
        Some(self.settle(slot, None))
    }

    /// An anchor as a date of the granularity that is asked for.
    fn reference(&mut self, reference: Reference, unit: Granularity) -> Slot {
        let today =
            || self.context.today().and_then(|day| Date::containing(day, unit)).map(|d| (d, Ground::Publication));
        let story = |found: Option<(Date, crate::token::span::Span)>| found.map(|(d, span)| (d, Ground::Mention(span)));
        let found = match reference {
            Reference::Publication => today(),
            Reference::Focus => story(self.context.focus(unit)).or_else(today),
            Reference::Day => match self.context.last() {
                Some((point, span)) if point.granularity() <= Granularity::Day => {
                    point.extent().start().map(|d| (Date::day(d), Ground::Mention(span)))
                }
                _ => today(),
            },
            Reference::Mention => match self.context.last() {
                Some((Point::Date(date), span)) => Some((date, Ground::Mention(span))),
                Some((Point::Time(time), span)) => Some((Date::day(time.date()), Ground::Mention(span))),
                None => today(),
            },
        };
        match found {
            Some((date, ground)) => Slot::value(date, ground),
            None => Slot::new(Partial::unit(None, unit).map_or(Kind::Nothing, Kind::Partial), Ground::Publication),
        }
    }

    fn span_of_years(&mut self, unit: Granularity, index: i32) -> Slot {
        let date = match unit {
            Granularity::Decade => Date::decade(index),
            Granularity::Century => Date::century(index),
            _ => Date::millennium(index),
        };
        date.map_or(Slot::new(Kind::Nothing, Ground::Explicit), |d| Slot::value(d, Ground::Explicit))
    }

    /// The latest decade with the digit that is not ahead; without an anchor, of the twentieth century.
    fn short_decade(&mut self, digit: u8) -> Slot {
        let digit = i32::from(digit);
        let index = match self.context.today() {
            Some(today) => {
                let now = today.year().div_euclid(10);
                let same = now.div_euclid(10) * 10 + digit;
                if same > now { same - 10 } else { same }
            }
            None => 190 + digit,
        };
        Slot { ground: Ground::Publication, ..self.span_of_years(Granularity::Decade, index) }
    }

    /// The base moved by an amount.
    fn shift(&mut self, sign: i8, grain: Grain) -> Option<Slot> {
        let amount = self.pop()?;
        let base = self.pop()?;
        let Kind::Amount { unit, count, .. } = amount.kind else { return None };
        let unknown = count == i64::from(UNKNOWN);
        // "a year earlier" after a quarter means that quarter of the year before.
        let part =
            self.context.last().filter(|(p, _)| matches!(p.granularity(), Granularity::Quarter | Granularity::Half));
        let base = match (grain, part) {
            (Grain::Focus, Some((Point::Date(date), span))) => Slot::value(date, Ground::Mention(span)),
            _ => match base.kind {
                Kind::Reference(reference @ Reference::Focus) => self.reference(reference, unit),
                _ => self.settle(base, None),
            },
        };
        let grain = match (grain, base.date()) {
            (Grain::Base, Some(date)) => date.granularity(),
            (Grain::Focus, Some(date)) if part.is_some() => date.granularity(),
            _ => unit,
        };
        let modifier = amount.modifier.or(base.modifier);
        if unknown {
            return Some(Slot { modifier, ..Slot::value(vague(sign), base.ground) });
        }
        let moved = match (unit < Granularity::Day, base.date()) {
            (true, Some(_)) => return Some(Slot { modifier, ..self.shift_clock(base, i64::from(sign), count, unit) }),
            (false, Some(date)) => shift::by(date, i64::from(sign).checked_mul(count)?, unit, grain),
            (_, None) => None,
        };
        Some(match moved {
            Some(date) => Slot { modifier, ..Slot::value(date, base.ground) },
            None => Slot {
                modifier,
                ..Slot::new(Partial::unit(None, grain).map_or(Kind::Nothing, Kind::Partial), base.ground)
            },
        })
    }

    /// Hours and minutes from a time; from a day, whose time is not known, that day where it must be.
    fn shift_clock(&mut self, base: Slot, sign: i64, count: i64, unit: Granularity) -> Slot {
        let seconds = count.saturating_mul(match unit {
            Granularity::Hour => 3600,
            Granularity::Minute => 60,
            _ => 1,
        });
        let clock = match base.point() {
            Some(Point::Time(time)) => time.start_time(),
            _ => self
                .context
                .anchor()
                .filter(|a| base.date() == Some(Date::day(a.date())))
                .and_then(|a| Some(a.date().and_time(a.time()?))),
        };
        let moved =
            clock.and_then(|c| c.checked_add_signed(chrono::TimeDelta::try_seconds(sign.checked_mul(seconds)?)?));
        match moved {
            Some(at) => {
                use chrono::Timelike;
                let precision = if unit == Granularity::Hour && clock.is_some_and(|c| c.minute() == 0) {
                    Granularity::Minute
                } else {
                    unit.min(Granularity::Minute)
                };
                let seconds = i32::try_from(at.num_seconds_from_midnight()).unwrap_or(0);
                match self::clock(seconds, precision) {
                    Some(clock) => Slot::value(Time::new(at.date(), clock.into(), None), base.ground),
                    None => Slot::new(Kind::Nothing, base.ground),
                }
            }
            None if seconds < 86_400 => match base.date() {
                Some(day) => Slot { modifier: Some(Modifier::Approx), ..Slot::value(day, base.ground) },
                None => Slot::new(Kind::Nothing, base.ground),
            },
            None => Slot::new(Kind::Nothing, base.ground),
        }
    }

    fn step_unit(&mut self, step: Step, unit: Granularity) -> Option<Slot> {
        let base = self.pop()?;
        let base = match base.kind {
            Kind::Reference(reference) => self.reference(reference, unit),
            _ => self.settle(base, None),
        };
        let Some(date) = base.date() else { return Some(base) };
        let held = if date.granularity() == unit { Some(date) } else { Date::containing(date.first_day()?, unit) };
        let steps = match step {
            Step::Last => -1,
            Step::This => 0,
            Step::Next => 1,
            Step::Open => return Some(self.open_unit(held?, unit)),
        };
        Some(
            held.and_then(|d| d.shift(steps))
                .map_or(Slot::new(Kind::Nothing, base.ground), |d| Slot::value(d, base.ground)),
        )
    }

    /// "the weekend", "the quarter": the one the story is about, else the last or the next.
    fn open_unit(&mut self, this: Date, unit: Granularity) -> Slot {
        if unit != Granularity::Weekend {
            if let Some((date, span)) = self.context.focus(unit).filter(|(d, _)| d.granularity() == unit) {
                let said = self.context.last().is_some_and(|(p, _)| p.granularity() >= unit);
                if said {
                    return Slot::value(date, Ground::Mention(span));
                }
            }
        }
        let begun = this
            .first_day()
            .zip(self.context.today())
            .is_some_and(|(first, today)| first <= today && unit == Granularity::Weekend);
        let back = self.clause.direction() != Direction::Future;
        let date = if back && !begun { this.shift(-1) } else { Some(this) };
        date.map_or(Slot::new(Kind::Nothing, Ground::Publication), |d| Slot::value(d, Ground::Publication))
    }

    /// "last Monday", "next January", "that summer", "last Christmas".
    fn step_fields(&mut self, step: Step, from: Reference) -> Option<Slot> {
        let slot = self.pop()?;
        let base = self.reference(from, Granularity::Day);
        let Some(day) = base.date().and_then(Date::first_day) else {
            let partial = settle::partial(slot.fields);
            return Some(Slot {
                fields: slot.fields,
                ..Slot::new(partial.map_or(Kind::Nothing, Kind::Partial), Ground::Publication)
            });
        };
        let date = match slot.kind {
            Kind::Named(named) => {
                let when = self.named_days.get(usize::from(named))?.when;
                shift::fields_step(day, |y| settle::yearly(when, y), step)
            }
            _ if slot.fields.weekday != 0 => {
                shift::weekday_step(day, shift::weekday(slot.fields.weekday)?, step).map(Date::day)
            }
            _ => shift::fields_step(self.story_day(from, day), |y| shift::in_year(slot.fields, y), step),
        };
        Some(date.map_or(Slot::new(Kind::Nothing, base.ground), |d| Slot::value(d, base.ground)))
    }

    /// The day by which a month or season of the story is found: that of its last date, which may
    /// be coarser than a day.
    fn story_day(&self, from: Reference, day: NaiveDate) -> NaiveDate {
        match (from, self.context.last()) {
            (Reference::Focus, Some((point, _))) => point.extent().start().unwrap_or(day),
            _ => day,
        }
    }

    /// The inner expression inside the outer.
    fn within(&mut self) -> Option<Slot> {
        let inner = self.pop()?;
        let outer = self.pop_settled()?;
        let Some(date) = outer.date() else {
            return Some(Slot { kind: settle::partial(inner.fields).map_or(Kind::Nothing, Kind::Partial), ..outer });
        };
        let mut fields = inner.fields;
        if fields.weekday != 0 && matches!(date.granularity(), Granularity::Week | Granularity::Weekend) {
            let found = shift::weekday_step(date.first_day()?, shift::weekday(fields.weekday)?, Step::This);
            return Some(
                found.map_or(Slot::new(Kind::Nothing, outer.ground), |d| Slot::value(Date::day(d), outer.ground)),
            );
        }
        let explicit = outer.ground == Ground::Explicit;
        match (date.granularity(), date.year_number()) {
            (Granularity::Year, Some(year)) => fields.year = year,
            (Granularity::Month, Some(year)) if fields.sub == 0 => {
                fields.year = year;
                fields.sub = date.number().and_then(|n| u8::try_from(n).ok())?;
            }
            _ => return Some(Slot::new(Kind::Nothing, outer.ground)),
        }
        let slot = self.settle(Slot { fields, ..inner }, None);
        Some(Slot { ground: if explicit { Ground::Explicit } else { outer.ground }, ..slot })
    }

    /// A part of the date on the stack.
    fn inside(&mut self, part: impl Fn(Date) -> Option<Date>, unit: Granularity) -> Option<Slot> {
        let outer = self.pop_settled()?;
        let kind = match outer.date() {
            Some(date) => part(date).map_or(Kind::Nothing, |d| Kind::Value(d.into())),
            None => Partial::unit(None, unit).map_or(Kind::Nothing, Kind::Partial),
        };
        Some(Slot::new(kind, outer.ground))
    }

    /// A time on the day on the stack.
    fn time(&mut self, time: TimeOfDay, pattern: bool) -> Option<Slot> {
        let slot = self.pop()?;
        if pattern && matches!(slot.kind, Kind::Open) {
            return Some(Slot { kind: Kind::Partial(settle::partial(slot.fields)?.at(time)), ..slot });
        }
        let slot = match slot.kind {
            Kind::Reference(reference) => self.reference(reference, Granularity::Day),
            _ => self.settle(slot, None),
        };
        let kind = match (slot.kind, slot.date().and_then(Date::as_day)) {
            (_, Some(day)) => Kind::Value(Time::new(day, time, None).into()),
            (Kind::Partial(partial), None) => Kind::Partial(partial.at(time)),
            _ => Kind::Nothing,
        };
        Some(Slot { kind, ..slot })
    }

    fn zone(&mut self, minutes: i16) -> Option<Slot> {
        let slot = self.pop()?;
        let kind = match slot.kind {
            Kind::Value(Temporal::Time(time)) => {
                let offset = FixedOffset::east_opt(i32::from(minutes) * 60)?;
                Kind::Value(Time::new(time.date(), time.time_of_day(), Some(offset)).into())
            }
            other => other,
        };
        Some(Slot { kind, ..slot })
    }

    fn half_more(&mut self) -> Option<Slot> {
        let slot = self.pop()?;
        let Kind::Amount { duration, unit, count } = slot.kind else { return None };
        let duration = if count == 0 { half_of(unit) } else { duration.half_more() };
        // The half makes it no whole number of units to move a date by.
        Some(Slot { kind: Kind::Amount { duration, unit, count: i64::from(UNKNOWN) }, ..slot })
    }

    fn sum(&mut self) -> Option<Slot> {
        let (b, a) = (self.pop()?, self.pop()?);
        let (Kind::Amount { duration: first, .. }, Kind::Amount { duration: second, unit, .. }) = (a.kind, b.kind)
        else {
            return None;
        };
        Some(Slot { kind: Kind::Amount { duration: first.plus(second)?, unit, count: i64::from(UNKNOWN) }, ..a })
    }

    /// Two sides of a range; each takes from the other what it does not say.
    fn range(&mut self) -> Option<Slot> {
        let (mut to, mut from) = (self.pop()?, self.pop()?);
        share(&mut from, &mut to);
        let from = self.settle(from, None);
        let ahead = from.date().and_then(Date::first_day);
        let to = match (to.kind, ahead) {
            // The second side is the first one that does not lie before the first.
            (Kind::Open, Some(first)) if !to.fields.has_year() => self.not_before(to, first),
            _ => self.settle(to, Some(Direction::Past)),
        };
        let value = from.point().zip(to.point()).and_then(|(a, b)| Interval::new(a.into(), b.into()));
        let ground = if from.ground == Ground::Explicit { to.ground } else { from.ground };
        let parts = Parts::Endpoints(self.add_part(from), self.add_part(to));
        let contradiction = from.contradiction.or(to.contradiction);
        let kind = value.map_or(Kind::Nothing, |v| Kind::Value(v.into()));
        Some(Slot { contradiction, parts, ..Slot::new(kind, ground) })
    }

    /// Fields as the first date that does not end before `first`.
    fn not_before(&mut self, slot: Slot, first: NaiveDate) -> Slot {
        let fields = slot.fields;
        let date = if fields.sub == 0 && fields.day == 0 {
            shift::weekday(fields.weekday)
                .and_then(|w| crate::value::calendar::weekday_on_or_after(first, w))
                .map(Date::day)
        } else {
            (0..=8)
                .filter_map(|n| first.year().checked_add(n))
                .filter_map(|y| shift::in_year(fields, y))
                .find(|d| d.last_day().is_some_and(|last| last >= first))
        };
        match date {
            Some(date) => Slot { fields, modifier: slot.modifier, ..Slot::value(date, Ground::Publication) },
            None => self.settle(slot, None),
        }
    }

    fn add_part(&mut self, slot: Slot) -> u16 {
        self.parts.push(slot);
        u16::try_from(self.parts.len() - 1).unwrap_or(u16::MAX)
    }

    /// "since 1994", "until Friday": one side is open.
    fn open_range(&mut self, hint: Option<Direction>, open: Open) -> Option<Slot> {
        let slot = self.pop()?;
        let slot = self.settle(slot, hint);
        let value = slot.point().and_then(|p| match open {
            Open::End => Interval::new(Bound::At(p), Bound::Open),
            Open::Start => Interval::new(Bound::Open, Bound::At(p)),
        });
        let part = self.add_part(slot);
        let kind = value.map_or(Kind::Nothing, |v| Kind::Value(v.into()));
        Some(Slot {
            parts: Parts::Endpoints(part, part),
            contradiction: slot.contradiction,
            ..Slot::new(kind, slot.ground)
        })
    }

    /// Two mentions that share fields; the first may be a list already.
    fn list(&mut self) -> Option<Slot> {
        let (mut second, mut first) = (self.pop()?, self.pop()?);
        if let Parts::Separate(_, last) = first.parts {
            let before = self.parts.get(usize::from(last)).copied()?;
            inherit(&mut second, before.fields);
        } else {
            share(&mut first, &mut second);
            first = self.settle(first, None);
        }
        let second = match (second.kind, first.date().and_then(Date::first_day)) {
            (Kind::Open, Some(day)) if first.parts == Parts::None && !second.fields.has_year() => {
                self.not_before(second, day)
            }
            _ => self.settle(second, None),
        };
        let from = self.add_part(first);
        let to = self.add_part(second);
        Some(Slot { parts: Parts::Separate(from, to), ..first })
    }

    /// "3:45 a.m. on Jan. 7": the time, and the date it is on.
    fn on(&mut self) -> Option<Slot> {
        let date = self.pop_settled()?;
        let time = self.pop_settled()?;
        let (time_part, date_part) = (self.add_part(time), self.add_part(date));
        Some(Slot { parts: Parts::Separate(time_part, date_part), ..time })
    }

    /// "the quarter ended Dec. 31": the unit, and the day.
    fn ended(&mut self, unit: Granularity) -> Option<Slot> {
        let slot = self.pop()?;
        let date = self.settle(slot, Some(Direction::Past));
        let held = date.date().and_then(|d| Date::containing(d.last_day()?, unit));
        let unit = held.map_or(Slot::new(Kind::Nothing, date.ground), |d| Slot::value(d, date.ground));
        let (unit_part, date_part) = (self.add_part(unit), self.add_part(date));
        Some(Slot { parts: Parts::Separate(unit_part, date_part), ..unit })
    }

    /// An amount up to a date, or from one: the value stays a duration, the extent is known.
    fn stretch(&mut self, toward: Direction) -> Option<Slot> {
        let slot = self.pop()?;
        let anchored = matches!(slot.kind, Kind::Reference(Reference::Publication));
        let at = self.settle(slot, Some(Direction::Past));
        let amount = self.pop()?;
        let Kind::Amount { duration, .. } = amount.kind else { return None };
        let extent = at.date().and_then(|date| {
            let (first, last) = (date.first_day()?, date.last_day()?);
            let behind = last.succ_opt()?;
            Some(match toward {
                // From publication back, the day itself counts beside the amount.
                Direction::Past => {
                    Extent::new(Some(duration.subtract_from(if anchored { first } else { behind })?), Some(behind))
                }
                _ => Extent::new(Some(first), Some(duration.add_to(first)?)),
            })
        });
        let ground = if at.date().is_some() { at.ground } else { Ground::Explicit };
        Some(Slot { ground, extent, ..amount })
    }

    fn every(&mut self, quantity: Quantity) -> Option<Slot> {
        let slot = self.pop()?;
        let pattern = match slot.kind {
            Kind::Amount { duration, .. } => Pattern::Period(duration),
            Kind::Partial(partial) => Pattern::Partial(partial),
            Kind::Open => Pattern::Partial(settle::partial(slot.fields)?),
            _ => return None,
        };
        let quant = match quantity {
            Quantity::Every => Some(Quant::Every),
            Quantity::Each => Some(Quant::Each),
            Quantity::None => None,
        };
        Some(Slot { modifier: slot.modifier, ..Slot::value(Recurrence::new(pattern, quant, None), Ground::Explicit) })
    }
}

/// Half of a unit, in the unit below it where that is exact.
fn half_of(unit: Granularity) -> Duration {
    match unit {
        Granularity::Year => Duration::of(6, Granularity::Month),
        Granularity::Day => Duration::of(12, Granularity::Hour),
        Granularity::Hour => Duration::of(30, Granularity::Minute),
        Granularity::Minute => Duration::of(30, Granularity::Second),
        _ => Duration::decimal(500, unit),
    }
}

fn settled_slot(settled: Settled) -> Slot {
    let kind = match (settled.date, settled.partial) {
        (Some(date), _) => Kind::Value(date.into()),
        (None, Some(partial)) => Kind::Partial(partial),
        (None, None) => Kind::Nothing,
    };
    Slot { contradiction: settled.contradiction, ..Slot::new(kind, settled.ground) }
}

fn amount(unit: Granularity, count: i32) -> Slot {
    let duration = match u32::try_from(count) {
        Ok(n) => Duration::of(n, unit),
        // Below zero only as a distance ("yesterday"); the sign is kept in the count.
        Err(_) if count != UNKNOWN => Duration::of(count.unsigned_abs(), unit),
        Err(_) => Duration::unknown(Some(unit)),
    };
    Slot::new(Kind::Amount { duration, unit, count: i64::from(count) }, Ground::Explicit)
}

/// Gives each side the fields that only the other says.
fn share(a: &mut Slot, b: &mut Slot) {
    let (from, to) = (a.fields, b.fields);
    inherit(a, to);
    inherit(b, from);
}

/// Fills what a side does not say from the other: the month of a day, the year of a month.
fn inherit(slot: &mut Slot, other: Fields) {
    if !matches!(slot.kind, Kind::Open | Kind::Named(_)) {
        return;
    }
    let fields = &mut slot.fields;
    if fields.day != 0 && fields.sub == 0 && fields.weekday == 0 {
        fields.sub = other.sub;
    }
    if !fields.has_year() && fields.sub != 0 && (other.sub != 0 || other.day != 0) {
        fields.year = other.year;
    }
}

fn vague(n: i8) -> Vague {
    match n {
        ..0 => Vague::Past,
        0 => Vague::Present,
        1.. => Vague::Future,
    }
}

fn part_of_day(number: u8) -> PartOfDay {
    PartOfDay::ALL.get(usize::from(number)).copied().unwrap_or(PartOfDay::Daytime)
}

/// Seconds since midnight as a clock time, down to `precision`.
fn clock(seconds: i32, precision: Granularity) -> Option<Clock> {
    let seconds = u32::try_from(seconds).ok()?;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match precision {
        Granularity::Second => Clock::new(hour, Some(minute), Some(second)),
        Granularity::Minute => Clock::new(hour, Some(minute), None),
        _ => Clock::new(hour, None, None),
    }
}
