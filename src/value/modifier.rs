//! What a mention says about its value without changing it: TIMEX3's `mod`.
//!
//! It is a part of the mention, not of the value. It knows extents, and no words.

use std::{fmt, str::FromStr};

use super::extent::Extent;
use crate::error::{Error, Result};

/// What a mention says about its value: TIMEX3's `mod` attribute (TimeML 1.2.1, table of `mod`).
///
/// Points in time take the first four, durations the next four, both the rest.
///
/// # Example
///
/// ```
/// use dateline::value::Modifier;
///
/// assert_eq!(Modifier::OnOrAfter.to_string(), "ON_OR_AFTER");
/// assert_eq!("APPROX".parse::<Modifier>()?, Modifier::Approx);
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modifier {
    /// `BEFORE`: "more than a decade ago".
    Before,
    /// `AFTER`: "less than a year ago".
    After,
    /// `ON_OR_BEFORE`: "no less than a year ago".
    OnOrBefore,
    /// `ON_OR_AFTER`: "no more than a year ago", "1990 or later".
    OnOrAfter,
    /// `LESS_THAN`: "nearly two years".
    LessThan,
    /// `MORE_THAN`: "more than four hours".
    MoreThan,
    /// `EQUAL_OR_LESS`: "up to 180 days".
    EqualOrLess,
    /// `EQUAL_OR_MORE`: "at least 72 hours".
    EqualOrMore,
    /// `START`: "early 1980s".
    Start,
    /// `MID`: "mid-1990s".
    Mid,
    /// `END`: "late last week".
    End,
    /// `APPROX`: "about three years".
    Approx,
}

impl Modifier {
    /// All of them.
    pub const ALL: [Modifier; 12] = [
        Modifier::Before,
        Modifier::After,
        Modifier::OnOrBefore,
        Modifier::OnOrAfter,
        Modifier::LessThan,
        Modifier::MoreThan,
        Modifier::EqualOrLess,
        Modifier::EqualOrMore,
        Modifier::Start,
        Modifier::Mid,
        Modifier::End,
        Modifier::Approx,
    ];

    /// The TIMEX3 name, upper case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Modifier::Before => "BEFORE",
            Modifier::After => "AFTER",
            Modifier::OnOrBefore => "ON_OR_BEFORE",
            Modifier::OnOrAfter => "ON_OR_AFTER",
            Modifier::LessThan => "LESS_THAN",
            Modifier::MoreThan => "MORE_THAN",
            Modifier::EqualOrLess => "EQUAL_OR_LESS",
            Modifier::EqualOrMore => "EQUAL_OR_MORE",
            Modifier::Start => "START",
            Modifier::Mid => "MID",
            Modifier::End => "END",
            Modifier::Approx => "APPROX",
        }
    }

    /// The days that a modified value covers, from those of the value.
    ///
    /// The first four open a side; the others change nothing, since nobody says where the early
    /// 1980s end. None stays none.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::{Date, Modifier};
    ///
    /// let year = Date::year(1990).extent();
    /// let since = Modifier::OnOrAfter.apply(year);
    /// assert_eq!((since.start(), since.end()), (NaiveDate::from_ymd_opt(1990, 1, 1), None));
    /// assert_eq!(Modifier::Start.apply(year), year);
    /// ```
    pub fn apply(self, extent: Extent) -> Extent {
        match self {
            Modifier::Before => Extent::new(None, extent.start()),
            Modifier::After => Extent::new(extent.end(), None),
            Modifier::OnOrBefore => Extent::new(None, extent.end()),
            Modifier::OnOrAfter => Extent::new(extent.start(), None),
            _ => extent,
        }
    }
}

impl fmt::Display for Modifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Modifier {
    type Err = Error;

    /// Reads the TIMEX3 name.
    ///
    /// # Errors
    ///
    /// [`Error::is_format`] for any other string.
    fn from_str(text: &str) -> Result<Modifier> {
        Modifier::ALL
            .into_iter()
            .find(|modifier| modifier.as_str() == text)
            .ok_or_else(|| Error::format("a modifier", text, 0, "a TIMEX3 mod, such as START or ON_OR_BEFORE"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip() {
        for modifier in Modifier::ALL {
            assert_eq!(modifier.as_str().parse::<Modifier>().ok(), Some(modifier));
        }
        assert!("approx".parse::<Modifier>().is_err());
    }

    #[test]
    fn extents() {
        let day = |day| chrono::NaiveDate::from_ymd_opt(2025, 1, day);
        let whole = Extent::new(day(8), day(15));
        let rows = [
            (Modifier::Before, Extent::new(None, day(8))),
            (Modifier::After, Extent::new(day(15), None)),
            (Modifier::OnOrBefore, Extent::new(None, day(15))),
            (Modifier::OnOrAfter, Extent::new(day(8), None)),
            (Modifier::Start, whole),
            (Modifier::Mid, whole),
            (Modifier::End, whole),
            (Modifier::Approx, whole),
            (Modifier::MoreThan, whole),
        ];
        for (modifier, extent) in rows {
            assert_eq!(modifier.apply(whole), extent, "{modifier}");
            assert_eq!(modifier.apply(Extent::NONE), Extent::NONE, "{modifier}");
        }
    }
}
