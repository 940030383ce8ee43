//! What a mention says about its value without changing it: TIMEX3's `mod`.
//!
//! It is a part of the mention, not of the value. It knows extents, and no words.

use super::extent::Extent;
use crate::named::named;

named! {
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
    Modifier "a modifier" {
        /// `BEFORE`: "more than a decade ago".
        Before "BEFORE",
        /// `AFTER`: "less than a year ago".
        After "AFTER",
        /// `ON_OR_BEFORE`: "no less than a year ago".
        OnOrBefore "ON_OR_BEFORE",
        /// `ON_OR_AFTER`: "no more than a year ago", "1990 or later".
        OnOrAfter "ON_OR_AFTER",
        /// `LESS_THAN`: "nearly two years".
        LessThan "LESS_THAN",
        /// `MORE_THAN`: "more than four hours".
        MoreThan "MORE_THAN",
        /// `EQUAL_OR_LESS`: "up to 180 days".
        EqualOrLess "EQUAL_OR_LESS",
        /// `EQUAL_OR_MORE`: "at least 72 hours".
        EqualOrMore "EQUAL_OR_MORE",
        /// `START`: "early 1980s".
        Start "START",
        /// `MID`: "mid-1990s".
        Mid "MID",
        /// `END`: "late last week".
        End "END",
        /// `APPROX`: "about three years".
        Approx "APPROX",
    }
}

impl Modifier {
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

#[cfg(test)]
mod tests {
    use super::*;

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
