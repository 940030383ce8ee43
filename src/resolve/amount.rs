//! Amounts: sums and halves, and the days that an amount covers up to a date or from one.
//!
//! Knows no word.

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::grammar::expression::{Reference, UNKNOWN};
use crate::value::{Date, Duration, Extent, Granularity, calendar};

use super::direction::Direction;
use super::machine::{Kind, Machine, Parts, Slot};

impl Machine<'_> {
    pub(crate) fn half_more(&mut self) -> Option<Slot> {
        let slot = self.pop()?;
        let Kind::Amount { duration, unit, count } = slot.kind else { return None };
        let (duration, unit) = match count {
            0 => (half_of(unit), half_of(unit).granularity()),
            _ => (duration.half_more(), unit),
        };
        // The half makes it no whole number of units to move a date by.
        Some(Slot { kind: Kind::Amount { duration, unit, count: i64::from(UNKNOWN) }, ..slot })
    }

    pub(crate) fn sum(&mut self) -> Option<Slot> {
        let (b, a) = (self.pop()?, self.pop()?);
        let (Kind::Amount { duration: first, .. }, Kind::Amount { duration: second, unit, .. }) = (a.kind, b.kind)
        else {
            return None;
        };
        Some(Slot { kind: Kind::Amount { duration: first.plus(second)?, unit, count: i64::from(UNKNOWN) }, ..a })
    }

    /// "the quarter ended Dec. 31": the unit, and the day. A year that ends on another day than the
    /// calendar's is twelve months, and no year of ours.
    pub(crate) fn ended(&mut self, unit: Granularity) -> Option<Slot> {
        let slot = self.pop()?;
        let date = self.settle(slot, Some(Direction::Past));
        let held = date.date().and_then(|d| ended_unit(d.last_day()?, unit));
        let whole = held.is_some_and(|held| held.last_day() == date.date().and_then(Date::last_day));
        if unit == Granularity::Year && !whole {
            self.report_on(held);
            let year = Slot::new(Kind::Amount { duration: Duration::of(1, unit), unit, count: 1 }, Basis::Explicit);
            return Some(self.up_to(year, date));
        }
        let unit = held.map_or(Slot::new(Kind::Nothing, date.basis), |d| Slot::value(d, date.basis));
        // The report speaks of the unit; nothing depends on the day that closes it.
        let date = Slot { aside: true, ..date };
        let (unit_part, date_part) = (self.add_part(unit), self.add_part(date));
        Some(Slot { parts: Parts::Separate(unit_part, date_part), ..unit })
    }

    /// "the nine months ended Sept. 30": the amount, and the day.
    pub(crate) fn ended_amount(&mut self) -> Option<Slot> {
        let slot = self.pop()?;
        let date = self.settle(slot, Some(Direction::Past));
        let amount = self.pop()?;
        self.report_on(date.date().and_then(|d| Date::containing(d.last_day()?, Granularity::Year)));
        Some(self.up_to(amount, date))
    }

    /// An amount up to a date, or from one: the value stays a duration, the extent is known.
    pub(crate) fn stretch(&mut self, toward: Direction) -> Option<Slot> {
        let slot = self.pop()?;
        let anchored = matches!(slot.kind, Kind::Reference(Reference::Publication));
        let at = self.settle(slot, Some(Direction::Past));
        let amount = self.pop()?;
        let Kind::Amount { duration, .. } = amount.kind else { return None };
        let extent = at.date().and_then(|date| {
            let (first, last) = (date.first_day()?, date.last_day()?);
            Some(match toward {
                // From publication back, the day itself counts beside the amount.
                Direction::Past if anchored => Extent::new(Some(duration.subtract_from(first)?), last.succ_opt()),
                Direction::Past => up_to(duration, last)?,
                _ => Extent::new(Some(first), Some(duration.add_to(first)?)),
            })
        });
        let basis = if at.date().is_some() { at.basis } else { Basis::Explicit };
        Some(Slot { basis, extent, ..amount })
    }

    /// The story reports on a period that ended in this year.
    fn report_on(&mut self, year: Option<Date>) {
        if let Some(year) = year {
            self.context.report_on(year, self.clause.span());
        }
    }

    /// An amount that ends with a date, and the date: two mentions.
    fn up_to(&mut self, amount: Slot, date: Slot) -> Slot {
        let Kind::Amount { duration, .. } = amount.kind else { return date };
        let extent = date.date().and_then(|d| up_to(duration, d.last_day()?));
        let basis = if extent.is_some() { date.basis } else { amount.basis };
        let amount = Slot { extent, basis, ..amount };
        let (amount_part, date_part) = (self.add_part(amount), self.add_part(date));
        Slot { parts: Parts::Separate(amount_part, date_part), ..amount }
    }
}

/// The days of a length of time whose last day is given; beyond the calendar it is open.
fn up_to(duration: Duration, last: NaiveDate) -> Option<Extent> {
    let behind = last.succ_opt();
    Some(Extent::new(Some(duration.subtract_from(behind.unwrap_or(last))?), behind))
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

/// The unit of the calendar that one which ends on this day is: a quarter that ended in July lies for
/// the most part in the second.
fn ended_unit(day: NaiveDate, unit: Granularity) -> Option<Date> {
    let middle = match unit {
        Granularity::Quarter => calendar::add(day, -1, Granularity::Month)?,
        _ => day,
    };
    Date::containing(middle, unit)
}
