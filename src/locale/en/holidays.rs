//! Named days: a row each, by the word that finds them. Rows only.

use crate::lexicon::{NamedDay, Yearly};

const fn fixed(word: &'static str, month: u8, day: u8) -> NamedDay {
    NamedDay { word, when: Yearly::Fixed { month, day } }
}

const fn easter(word: &'static str, offset: i16) -> NamedDay {
    NamedDay { word, when: Yearly::Easter { offset } }
}

const fn weekday(word: &'static str, month: u8, n: i8, weekday: u8) -> NamedDay {
    NamedDay { word, when: Yearly::Weekday { month, n, weekday } }
}

/// Sorted by word.
pub(super) static NAMED_DAYS: &[NamedDay] =
    &[fixed("christmas", 12, 25), easter("easter", 0), fixed("halloween", 10, 31), weekday("thanksgiving", 11, 4, 4)];
