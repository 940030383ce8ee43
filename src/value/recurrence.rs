//! What comes again and again: TIMEX3's SET.
//!
//! It knows the pattern, who is quantified and how often; which days these are it does not.

use std::{fmt, str::FromStr};

use super::cursor::Cursor;
use super::duration::Duration;
use super::granularity::Granularity;
use super::partial::Partial;
use crate::error::{Error, Result};
use crate::named::named;

/// What recurs.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// Once in each such length of time: "daily" is `P1D`, "every two weeks" `P2W`.
    Period(Duration),
    /// On each such date: "every Thursday" is `XXXX-WXX-4`.
    Partial(Partial),
}

named! {
    /// Which of them: TIMEX3's `quant`.
    #[non_exhaustive]
    Quant "a quantifier" {
        /// `EVERY`.
        Every "EVERY",
        /// `EACH`.
        Each "EACH",
        /// `SOME`.
        Some "SOME",
    }
}

/// How often in each: TIMEX3's `freq`. `2X` is twice, `3D` is on three days.
///
/// # Example
///
/// ```
/// use dateline::value::{Freq, Granularity};
///
/// assert_eq!(Freq::times(2).to_string(), "2X");
/// assert_eq!(Freq::of(3, Granularity::Day).unwrap().to_string(), "3D");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Freq {
    count: Option<u32>,
    unit: Option<Granularity>,
}

impl Freq {
    /// Several times, `XX`.
    pub const SEVERAL: Freq = Freq { count: None, unit: None };

    /// So many times.
    pub const fn times(count: u32) -> Freq {
        Freq { count: Some(count), unit: None }
    }

    /// For so many hours (`2H`), days (`D`), weekends (`WE`), weeks (`W`), months (`M`), quarters
    /// (`Q`) or years (`Y`); `None` for other units.
    pub fn of(count: u32, unit: Granularity) -> Option<Freq> {
        letters(unit).map(|_| Freq { count: Some(count), unit: Some(unit) })
    }

    /// How many; `None` for "several".
    pub const fn count(self) -> Option<u32> {
        self.count
    }

    /// The unit; `None` for plain times.
    pub const fn unit(self) -> Option<Granularity> {
        self.unit
    }
}

/// The units a frequency can have, and how they are written.
const LETTERS: [(Granularity, &str); 7] = [
    (Granularity::Hour, "H"),
    (Granularity::Day, "D"),
    (Granularity::Weekend, "WE"),
    (Granularity::Week, "W"),
    (Granularity::Month, "M"),
    (Granularity::Quarter, "Q"),
    (Granularity::Year, "Y"),
];

fn letters(unit: Granularity) -> Option<&'static str> {
    LETTERS.into_iter().find(|(of, _)| *of == unit).map(|(_, letters)| letters)
}

impl fmt::Display for Freq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit.and_then(letters).unwrap_or("X");
        match self.count {
            Some(count) => f.pad(&format!("{count}{unit}")),
            None => f.pad("XX"),
        }
    }
}

impl FromStr for Freq {
    type Err = Error;

    /// Reads `2X`, `3D`, `XX`.
    ///
    /// # Errors
    ///
    /// [`Error::is_format`] for any other string, with leading zeros too.
    fn from_str(text: &str) -> Result<Freq> {
        const WHAT: &str = "a frequency";
        if text == "XX" {
            return Ok(Freq::SEVERAL);
        }
        let mut cursor = Cursor::new(text);
        let zeros = cursor.peek() == Some(b'0') && cursor.count_digits() > 1;
        let count = cursor.number().filter(|_| !zeros).and_then(|count| u32::try_from(count).ok());
        let Some(count) = count else {
            return Err(Error::format(WHAT, text, 0, "a number without leading zeros, or XX"));
        };
        let unit = text.get(cursor.position()..).unwrap_or_default();
        if unit == "X" {
            return Ok(Freq::times(count));
        }
        LETTERS
            .into_iter()
            .find(|(_, letters)| *letters == unit)
            .and_then(|(unit, _)| Freq::of(count, unit))
            .ok_or_else(|| Error::format(WHAT, text, cursor.position(), "X or one of H, D, WE, W, M, Q, Y"))
    }
}

/// What comes again and again: TIMEX3's SET, with its `quant` and `freq`.
///
/// `Display` prints the value alone, as TIMEX3 keeps the other two in attributes of their own.
///
/// # Example
///
/// ```
/// use dateline::chrono::Weekday;
/// use dateline::value::{Duration, Freq, Granularity, Partial, Quant, Recurrence};
///
/// let thursdays = Recurrence::from(Partial::weekday(None, Weekday::Thu)).quant(Quant::Every);
/// assert_eq!(thursdays.to_string(), "XXXX-WXX-4");
/// let twice_a_week = Recurrence::from(Duration::of(1, Granularity::Week)).freq(Freq::times(2));
/// assert_eq!(format!("{twice_a_week:?}"), "Recurrence(P1W 2X)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recurrence {
    /// What recurs.
    pub pattern: Pattern,
    /// Which of them, if it was said.
    pub quant: Option<Quant>,
    /// How often in each, if it was said.
    pub freq: Option<Freq>,
}

impl Recurrence {
    /// A recurrence of its three parts.
    pub const fn new(pattern: Pattern, quant: Option<Quant>, freq: Option<Freq>) -> Recurrence {
        Recurrence { pattern, quant, freq }
    }

    /// The same with a quantifier.
    pub const fn quant(self, quant: Quant) -> Recurrence {
        Recurrence { quant: Some(quant), ..self }
    }

    /// The same with a frequency.
    pub const fn freq(self, freq: Freq) -> Recurrence {
        Recurrence { freq: Some(freq), ..self }
    }

    /// The finest unit of its pattern.
    pub fn granularity(self) -> Granularity {
        match self.pattern {
            Pattern::Period(duration) => duration.granularity(),
            Pattern::Partial(partial) => partial.granularity(),
        }
    }
}

impl From<Duration> for Recurrence {
    fn from(period: Duration) -> Recurrence {
        Recurrence::new(Pattern::Period(period), None, None)
    }
}

impl From<Partial> for Recurrence {
    fn from(partial: Partial) -> Recurrence {
        Recurrence::new(Pattern::Partial(partial), None, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies_round_trip() {
        let good = ["1X", "2X", "3D", "0X", "4W", "1WE", "2M", "1Q", "10Y", "2H", "XX", "4294967295X"];
        let bad = ["", "X", "2", "02X", "2x", "2S", "4294967296X", "2XX", "XXX", "-2X", "é"];
        let wrong: Vec<_> = good
            .iter()
            .filter(|text| text.parse::<Freq>().ok().map(|freq| freq.to_string()).as_deref() != Some(**text))
            .chain(bad.iter().filter(|text| text.parse::<Freq>().is_ok()))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert_eq!(Freq::of(1, Granularity::Decade), None);
    }
}
