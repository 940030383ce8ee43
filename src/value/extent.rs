//! The range of days a value covers.
//!
//! It knows days only; which value covers which days is said by the value.

use std::fmt;

use chrono::NaiveDate;

use super::calendar::day_number;

/// A half-open range of local days, `start <= day < end`; either side may be open.
///
/// A range that is open on both sides is none: it says nothing about when. This is what values
/// have that are anchored to nothing (`P3D`, `PAST_REF`, a recurrence). Neither is an empty range kept.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::Date;
///
/// let extent = Date::month(2024, 2).unwrap().extent();
/// assert_eq!(extent.start(), NaiveDate::from_ymd_opt(2024, 2, 1));
/// assert_eq!(extent.end(), NaiveDate::from_ymd_opt(2024, 3, 1));
/// assert_eq!(extent.days(), Some(29));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Extent {
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
}

impl Extent {
    /// The extent of what covers no days in particular.
    pub const NONE: Extent = Extent { start: None, end: None };

    /// The days from `start` up to, and without, `end`; `None` leaves a side open.
    ///
    /// [`Extent::NONE`] if `end` is not after `start`.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Extent;
    ///
    /// let day = NaiveDate::from_ymd_opt(1994, 1, 1);
    /// assert_eq!(Extent::new(day, None).start(), day);
    /// assert_eq!(Extent::new(day, day), Extent::NONE);
    /// ```
    pub fn new(start: Option<NaiveDate>, end: Option<NaiveDate>) -> Extent {
        match (start, end) {
            (Some(start), Some(end)) if end <= start => Extent::NONE,
            _ => Extent { start, end },
        }
    }

    /// One day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Extent;
    ///
    /// let day = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
    /// assert_eq!(Extent::day(day).end(), day.succ_opt());
    /// ```
    pub fn day(day: NaiveDate) -> Extent {
        Extent { start: Some(day), end: day.succ_opt() }
    }

    /// The first day; `None` if the side is open.
    pub const fn start(self) -> Option<NaiveDate> {
        self.start
    }

    /// The day after the last; `None` if the side is open.
    pub const fn end(self) -> Option<NaiveDate> {
        self.end
    }

    /// True if both sides are open: nothing is said.
    pub const fn is_none(self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    /// True if the day lies inside; never true of [`Extent::NONE`].
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::{Date, Extent};
    ///
    /// let day = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
    /// assert!(Date::year(2024).extent().contains(day));
    /// assert!(!Extent::NONE.contains(day));
    /// ```
    pub fn contains(self, day: NaiveDate) -> bool {
        !self.is_none() && !self.is_before_day(day) && !self.is_after_day(day)
    }

    /// True if all of it lies before the day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let day = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
    /// assert!(Date::year(2024).extent().is_before_day(day));
    /// assert!(!Date::year(2025).extent().is_before_day(day));
    /// ```
    pub fn is_before_day(self, day: NaiveDate) -> bool {
        self.end.is_some_and(|end| end <= day)
    }

    /// True if all of it lies after the day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let day = NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
    /// assert!(Date::year(2025).extent().is_after_day(day));
    /// ```
    pub fn is_after_day(self, day: NaiveDate) -> bool {
        self.start.is_some_and(|start| start > day)
    }

    /// How many days it covers, at least 1; `None` if a side is open.
    pub fn days(self) -> Option<i64> {
        day_number(self.end?).checked_sub(day_number(self.start?))
    }

    /// The days that lie in both; [`Extent::NONE`] if there are none, or if either is none.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// let (week, january) = (Date::week(2025, 5).unwrap(), Date::month(2025, 1).unwrap());
    /// assert_eq!(week.extent().intersection(january.extent()).days(), Some(5));
    /// ```
    pub fn intersection(self, other: Extent) -> Extent {
        if self.is_none() || other.is_none() {
            return Extent::NONE;
        }
        let end = match (self.end, other.end) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        // An open start is `None`, which is below any day.
        Extent::new(self.start.max(other.start), end)
    }
}

/// Prints `Extent(2025-01-08..2025-01-09)`, nothing on an open side, `Extent(none)` for none.
impl fmt::Debug for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() {
            return f.write_str("Extent(none)");
        }
        f.write_str("Extent(")?;
        if let Some(start) = self.start {
            write!(f, "{start}")?;
        }
        f.write_str("..")?;
        if let Some(end) = self.end {
            write!(f, "{end}")?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2025, 1, day)
    }

    #[test]
    fn sides() {
        // extent; contains the 1st, 8th, 9th; before and after the 8th; days; Debug
        let rows = [
            (
                Extent::new(day(8), day(9)),
                [false, true, false],
                (false, false),
                Some(1),
                "Extent(2025-01-08..2025-01-09)",
            ),
            (Extent::new(None, day(8)), [true, false, false], (true, false), None, "Extent(..2025-01-08)"),
            (Extent::new(day(9), None), [false, false, true], (false, true), None, "Extent(2025-01-09..)"),
            (Extent::NONE, [false, false, false], (false, false), None, "Extent(none)"),
            (Extent::new(day(9), day(8)), [false, false, false], (false, false), None, "Extent(none)"),
        ];
        for (extent, contains, sides, days, debug) in rows {
            let eighth = day(8).unwrap();
            assert_eq!([1, 8, 9].map(|n| extent.contains(day(n).unwrap())), contains, "{extent:?}");
            assert_eq!((extent.is_before_day(eighth), extent.is_after_day(eighth)), sides, "{extent:?}");
            assert_eq!((extent.days(), format!("{extent:?}").as_str()), (days, debug));
        }
        assert_eq!(Extent::day(NaiveDate::MAX), Extent::new(Some(NaiveDate::MAX), None));
    }

    #[test]
    fn intersections() {
        let rows = [
            ((1, 9), (5, 12), Extent::new(day(5), day(9))),
            ((1, 5), (5, 9), Extent::NONE),
            ((1, 9), (2, 3), Extent::new(day(2), day(3))),
        ];
        for ((a, b), (c, d), both) in rows {
            let (one, two) = (Extent::new(day(a), day(b)), Extent::new(day(c), day(d)));
            assert_eq!((one.intersection(two), two.intersection(one)), (both, both));
        }
        let since = Extent::new(day(5), None);
        assert_eq!(since.intersection(Extent::new(None, day(8))), Extent::new(day(5), day(8)));
        assert_eq!(since.intersection(Extent::NONE), Extent::NONE);
    }
}
