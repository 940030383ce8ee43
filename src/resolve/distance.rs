//! The operator that moves a date by an amount: what it moves, by how much, to which granularity.
//!
//! The pure calendar is in `neighbour`; knows no word.

use chrono::{TimeDelta, Timelike};

use crate::basis::Basis;
use crate::grammar::expression::{Grain, Reference, UNKNOWN};
use crate::token::span::Span;
use crate::value::{Count, Date, Duration, Granularity, Partial, Point, Time};

use super::machine::{Kind, Machine, Slot};
use super::neighbour;
use super::step::{clock, vague};

/// How far, and which way.
#[derive(Clone, Copy)]
struct Distance {
    sign: i64,
    duration: Duration,
    unit: Granularity,
    /// The number of the unit, where the amount is a whole number of one.
    count: Option<i64>,
}

impl Distance {
    /// Whole seconds of it; none where a unit of days or more is in it, or a number is not said.
    fn seconds(&self) -> Option<i64> {
        if let Some(count) = self.count {
            return count.checked_mul(seconds_of(self.unit)?)?.checked_mul(self.sign);
        }
        let thousandths = self.duration.amounts().try_fold(0_i64, |sum, amount| {
            let count = match amount.count {
                Count::Exact(n) => i64::try_from(n).ok()?.checked_mul(1000)?,
                Count::Decimal(n) => i64::try_from(n).ok()?,
                Count::Unknown => return None,
            };
            sum.checked_add(count.checked_mul(seconds_of(amount.unit)?)?)
        });
        (thousandths? / 1000).checked_mul(self.sign)
    }
}

fn seconds_of(unit: Granularity) -> Option<i64> {
    match unit {
        Granularity::Hour => Some(3600),
        Granularity::Minute => Some(60),
        Granularity::Second => Some(1),
        _ => None,
    }
}

impl Machine<'_> {
    /// The base moved by an amount.
    pub(crate) fn shift(&mut self, sign: i8, grain: Grain) -> Option<Slot> {
        let amount = self.pop()?;
        let base = self.pop()?;
        let Kind::Amount { duration, unit, count } = amount.kind else { return None };
        // Only a year can lead from one part of a year to another.
        let grain =
            if grain == Grain::Focus && (unit, count) != (Granularity::Year, 1) { Grain::Amount } else { grain };
        let told = matches!(base.kind, Kind::Reference(Reference::Mention));
        // "the year-ago quarter": only compared with the one that the story reports on.
        let year_ago = sign < 0
            && (grain == Grain::Base && matches!(base.kind, Kind::Reference(Reference::Period))
                || grain == Grain::Focus && self.clause.compares());
        let part = if grain == Grain::Focus { self.compared() } else { None };
        let base = match part {
            Some((date, span)) => Slot::value(date, Basis::Mention(span)),
            None => self.base(base, sign, unit),
        };
        let grain = match (grain, base.date()) {
            (Grain::Base, Some(date)) => date.granularity(),
            (Grain::Focus, Some(date)) if part.is_some() => date.granularity(),
            _ => unit,
        };
        let whole = (count != i64::from(UNKNOWN)).then_some(count);
        let modifier = amount.modifier.or(base.modifier);
        let moved = self.away(base, Distance { sign: i64::from(sign), duration, unit, count: whole }, grain);
        let kind = match told && moved.temporal().is_none() {
            true => Kind::Apart { sign, duration, partial: moved.partial() },
            false => moved.kind,
        };
        Some(Slot { kind, modifier, aside: part.is_some() || year_ago, ..moved })
    }

    /// What a distance is counted from.
    fn base(&mut self, base: Slot, sign: i8, unit: Granularity) -> Slot {
        let Kind::Reference(reference) = base.kind else { return self.settle(base, None) };
        match (reference, self.context.last()) {
            (Reference::Mention | Reference::Focus, Some((Point::Time(time), span))) if unit < Granularity::Day => {
                Slot::value(time, Basis::Mention(span))
            }
            (Reference::Focus, _) => self.reference(reference, unit),
            // "two days later" than a year or month is no day that anybody knows: the last day is.
            (Reference::Mention, Some((last, _)))
                if unit <= Granularity::Day && last.granularity() > Granularity::Day =>
            {
                self.reference(Reference::Focus, Granularity::Day)
            }
            // "down from a year earlier", and nothing before it.
            (Reference::Mention, None) if sign < 0 => self.reference(Reference::Publication, unit),
            _ => self.settle(base, None),
        }
    }

    /// The base, a distance away.
    fn away(&self, base: Slot, by: Distance, grain: Granularity) -> Slot {
        let open = || Slot::new(Partial::unit(None, grain).map_or(Kind::Nothing, Kind::Partial), base.basis);
        let moved = match (base.date(), by.count) {
            (Some(_), _) if by.unit < Granularity::Day && by.seconds().is_some() => {
                return self.away_on_the_clock(base, by);
            }
            (Some(date), Some(count)) => {
                by.sign.checked_mul(count).and_then(|count| neighbour::by(date, count, by.unit, grain))
            }
            // "a year and a half ago"
            (Some(date), None) if by.duration.is_exact() => date.first_day().and_then(|day| {
                let to = if by.sign < 0 { by.duration.subtract_from(day) } else { by.duration.add_to(day) };
                Date::containing(to?, grain)
            }),
            // "days later": some day after it, nobody says which.
            (None, None) if by.sign > 0 => None,
            (Some(_), None) if by.sign > 0 && base.basis != Basis::Publication => None,
            (_, None) => return Slot::value(vague(if by.sign < 0 { -1 } else { 1 }), base.basis),
            (None, Some(_)) => None,
        };
        moved.map_or_else(open, |date| Slot::value(date, base.basis))
    }

    /// Hours and minutes from a time; from a day, whose time is not known, that day where it must be.
    fn away_on_the_clock(&self, base: Slot, by: Distance) -> Slot {
        let nothing = Slot::new(Kind::Nothing, base.basis);
        let Some(seconds) = by.seconds() else { return nothing };
        let (from, offset) = match base.point() {
            Some(Point::Time(time)) => (time.start_time(), time.offset()),
            // A day of the story has no clock of ours.
            _ if base.basis != Basis::Publication => (None, None),
            _ => {
                let published = self.context.anchor().filter(|a| base.date() == Some(Date::day(a.date())));
                (published.and_then(|a| Some(a.date().and_time(a.time()?))), None)
            }
        };
        let at = from.and_then(|from| from.checked_add_signed(TimeDelta::try_seconds(seconds)?));
        match (at, base.date()) {
            (Some(at), _) => {
                let second = i32::try_from(at.num_seconds_from_midnight()).unwrap_or(0);
                let precision = if by.unit == Granularity::Second { by.unit } else { Granularity::Minute };
                clock(second, precision)
                    .map_or(nothing, |clock| Slot::value(Time::new(at.date(), clock.into(), offset), base.basis))
            }
            (None, Some(day)) if seconds.abs() < 86_400 => Slot::value(day, base.basis),
            _ => nothing,
        }
    }

    /// "will leave in two weeks": the amount covers the day, or the longer unit, that it lands on; where the style has it so,
    /// it is what it lands on, to the minute.
    pub(crate) fn landed(&mut self, slot: Slot) -> Slot {
        let Kind::Amount { duration, unit, count } = slot.kind else { return slot };
        let known = count != i64::from(UNKNOWN);
        if self.context.manner().lands && self.clause.lands() {
            let today = self.settle(Slot::new(Kind::Reference(Reference::Publication), Basis::Publication), None);
            let there = self.away(today, Distance { sign: 1, duration, unit, count: known.then_some(count) }, unit);
            return Slot { modifier: slot.modifier, ..there };
        }
        let whole = unit >= Granularity::Day && known;
        let near = whole && slot.extent.is_none() && slot.modifier.is_none();
        let today = self.context.today().filter(|_| near && self.clause.lands());
        let grain = if unit < Granularity::Month { Granularity::Day } else { unit };
        match today.and_then(|today| neighbour::by(Date::day(today), count, unit, grain)) {
            Some(date) => Slot { extent: Some(date.extent()), basis: Basis::Publication, ..slot },
            None => slot,
        }
    }

    /// "for the nine months, it lost $7 million": the report now speaks of its year so far.
    pub(crate) fn note_span(&mut self, slot: &Slot) {
        let Kind::Amount { unit: Granularity::Month, count: 6..=11, .. } = slot.kind else { return };
        let year = self.context.period().filter(|_| self.clause.money() && self.clause.is_definite());
        if let Some(year) = year.and_then(|(period, _)| period.coarsen(Granularity::Year)) {
            self.context.report_on_all(year, self.clause.span());
        }
    }

    /// The period that "a year earlier" compares with: the quarter or half just mentioned or, beside
    /// an amount of money, the one that the story reports on unless a year has been named since.
    fn compared(&self) -> Option<(Date, Span)> {
        let part = |date: Date| matches!(date.granularity(), Granularity::Quarter | Granularity::Half);
        match self.context.last() {
            Some((Point::Date(date), span)) if part(date) => Some((date, span)),
            // "sales rose in January from a year earlier"
            Some((Point::Date(date), span))
                if self.clause.follows_from() && date.granularity() == Granularity::Month =>
            {
                Some((date, span))
            }
            Some((Point::Date(date), span)) if self.clause.money() && date.granularity() == Granularity::Year => {
                Some((date, span))
            }
            _ => self.context.period().filter(|_| self.clause.money()),
        }
    }
}
