//! What the options of a reader say: the order of a date in figures, and the months of a fiscal year.
//!
//! Knows no word.

use chrono::Datelike;

use crate::basis::Basis;
use crate::options::DayOrder;
use crate::value::{Bound, Date, Granularity, Interval};

use super::machine::{Machine, Slot};

impl Machine<'_> {
    /// A numeric date in the order of the options.
    pub(crate) fn numeric(&mut self) -> Option<Slot> {
        let mut slot = self.pop()?;
        if self.context.options().day_order == DayOrder::DayFirst {
            std::mem::swap(&mut slot.fields.sub, &mut slot.fields.day);
        }
        Some(slot)
    }

    /// A fiscal year or quarter as the months that it is. Left as it is where fiscal years are years.
    pub(crate) fn fiscal(&mut self) -> Option<Slot> {
        let slot = self.pop()?;
        let start = u32::from(self.context.options().fiscal_start);
        if start == 1 {
            return Some(slot);
        }
        let slot = self.settle(slot, None);
        let Some(date) = slot.date() else { return Some(slot) };
        let (mut year, number) = (date.year_number()?, date.number());
        // "this fiscal year" is the one that holds the day of publication.
        let begun = self.context.today().is_some_and(|today| today.month() >= start);
        if number.is_none() && slot.basis == Basis::Publication && begun {
            year = year.checked_add(1)?;
        }
        let first = Date::month(year.checked_sub(1)?, start)?;
        let (from, months) = match number {
            Some(quarter) => (first.shift(i64::from(quarter).checked_sub(1)?.checked_mul(3)?)?, 3),
            None => (first, 12),
        };
        let last = from.shift(i64::from(months).checked_sub(1)?)?;
        if months == 3 && from.coarsen(Granularity::Quarter) == last.coarsen(Granularity::Quarter) {
            return Some(Slot::value(from.coarsen(Granularity::Quarter)?, slot.basis));
        }
        let value = Interval::new(Bound::At(from.into()), Bound::At(last.into()))?;
        Some(Slot::value(value, slot.basis))
    }
}
