//! How a row of words is said, in any language. Knows no word.

use crate::lexicon::sense::word::{PLURAL, UNIT};
use crate::lexicon::{Senses, Word};
use crate::value::Granularity;

/// Forms and what they can be.
pub(super) const fn w(text: &'static str, senses: Senses) -> Word {
    Word::new(text, senses)
}

/// The same, and their number.
pub(super) const fn n(text: &'static str, senses: Senses, value: i32) -> Word {
    Word::new(text, senses).value(value)
}

/// The singular of a unit.
pub(super) const fn unit(text: &'static str, unit: Granularity) -> Word {
    Word::new(text, UNIT).unit(unit as u8)
}

/// Its plural.
pub(super) const fn units(text: &'static str, unit: Granularity) -> Word {
    Word::new(text, UNIT.or(PLURAL)).unit(unit as u8)
}
