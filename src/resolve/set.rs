//! Sets: each of what a phrase names, and how often in each.
//!
//! Knows no word.

use crate::basis::Basis;
use crate::grammar::expression::Quantity;
use crate::lexicon::Yearly;
use crate::value::{Freq, Granularity, Partial, Pattern, Quant, Recurrence};

use super::fields;
use super::machine::{Kind, Machine, Slot};

impl Machine<'_> {
    /// A set, so often in each.
    pub(crate) fn freq(&mut self, freq: Freq) -> Option<Slot> {
        let slot = self.pop()?;
        let set = slot.temporal()?.as_recurrence()?;
        Some(Slot { kind: Kind::Value(set.freq(freq).into()), ..slot })
    }

    pub(crate) fn every(&mut self, quantity: Quantity) -> Option<Slot> {
        let slot = self.pop()?;
        let pattern = match slot.kind {
            // "at weekends": which they are rather than how often.
            Kind::Amount { unit: Granularity::Weekend, count: 1, .. } if quantity == Quantity::None => {
                Pattern::Partial(Partial::unit(None, Granularity::Weekend)?)
            }
            Kind::Amount { duration, .. } => Pattern::Period(duration),
            Kind::Partial(partial) | Kind::Apart { partial: Some(partial), .. } => Pattern::Partial(partial),
            Kind::Open => Pattern::Partial(fields::partial(slot.fields)?),
            // "every Christmas": the days that are the same each year.
            Kind::Named(named) => match self.named_days.get(usize::from(named))?.when {
                Yearly::Fixed { month, day } => {
                    Pattern::Partial(Partial::month_day(None, Some(u32::from(month)), u32::from(day))?)
                }
                _ => return None,
            },
            _ => return None,
        };
        let quant = match quantity {
            Quantity::Every => Some(Quant::Every),
            Quantity::Each => Some(Quant::Each),
            Quantity::None => None,
        };
        Some(Slot { modifier: slot.modifier, ..Slot::value(Recurrence::new(pattern, quant, None), Basis::Explicit) })
    }
}
