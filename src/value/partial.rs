//! A date with holes: what recurs, and what an undated text leaves open.
//!
//! It knows which fields are given and which are not; what would fill the holes it does not know.

use chrono::Weekday;

use super::calendar::{Season, days_in_month};
use super::clock::TimeOfDay;
use super::granularity::Granularity;

/// A date with at least one hole, perhaps with a time of day: "January 8" of no year, "Tuesday" of
/// no week.
///
/// The text of an undated document means such a date until its day of publication is known; a
/// recurrence ("every Tuesday") means all that fit. Holes are written X in TIMEX3.
///
/// # Example
///
/// ```
/// use dateline::chrono::Weekday;
/// use dateline::value::{Clock, Partial};
///
/// let day = Partial::month_day(None, Some(1), 8).unwrap();
/// assert_eq!(day.to_string(), "XXXX-01-08");
/// let time = Partial::weekday(None, Weekday::Wed).at(Clock::NOON.into());
/// assert_eq!(time.to_string(), "XXXX-WXX-3T12:00");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Partial {
    pub(super) year: Option<i32>,
    pub(super) slots: Slots,
    pub(super) time: Option<TimeOfDay>,
}

/// The fields behind the year.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Slots {
    /// Nothing is known of a unit but what it is: a decade, a year, a quarter, a week …
    Unit(Granularity),
    /// A month, of no year.
    Month(u8),
    /// A day of a month; month or day may be a hole.
    Day(Option<u8>, Option<u8>),
    /// A day of an unknown week.
    Weekday(Weekday),
    /// A quarter, of no year.
    Quarter(u8),
    /// A half, of no year.
    Half(u8),
    /// A season, of no year.
    Season(Season),
}

/// How to make one.
impl Partial {
    /// A month of an unknown year, `XXXX-01`.
    ///
    /// `None` unless the month is 1 to 12, and if the year is given: that is no partial date but
    /// [`Date::month`](super::Date::month).
    pub fn month(year: Option<i32>, month: u32) -> Option<Partial> {
        Partial::of_no_year(year, month, 12, Slots::Month)
    }

    /// A day of a month, of an unknown year (`XXXX-01-08`) or month (`2025-XX-08`) or both.
    ///
    /// `None` unless the calendar knows such a day in some year, and if year and month are given.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Partial;
    ///
    /// assert_eq!(Partial::month_day(None, None, 8).unwrap().to_string(), "XXXX-XX-08");
    /// assert_eq!(Partial::month_day(None, Some(2), 29).unwrap().to_string(), "XXXX-02-29");
    /// assert_eq!(Partial::month_day(None, Some(2), 30), None);
    /// ```
    pub fn month_day(year: Option<i32>, month: Option<u32>, day: u32) -> Option<Partial> {
        let longest = match month {
            // In a leap year.
            Some(month) => days_in_month(2000, month)?,
            None => 31,
        };
        if day == 0 || day > longest || (year.is_some() && month.is_some()) {
            return None;
        }
        let slots = Slots::Day(month.and_then(narrow), narrow(day));
        Some(Partial { year, slots, time: None })
    }

    /// Some day of a month, `XXXX-05-XX` or `1998-05-XX`; `None` unless the month is 1 to 12.
    pub fn day_in_month(year: Option<i32>, month: u32) -> Option<Partial> {
        days_in_month(2000, month)?;
        Some(Partial { year, slots: Slots::Day(narrow(month), None), time: None })
    }

    /// A weekday of an unknown week, `XXXX-WXX-3` or `1998-WXX-3`.
    pub fn weekday(year: Option<i32>, weekday: Weekday) -> Partial {
        Partial { year, slots: Slots::Weekday(weekday), time: None }
    }

    /// A unit of which nothing else is known, perhaps within a year.
    ///
    /// `XXXX-XX-XX` (day), `XXXX-WE`, `XXXX-WXX`, `XXXX-XX`, `XXXX-QX`, `XXXX-HX`, `XXXX`, `XXX`
    /// (decade), `XX`, `X`. `None` for units finer than a day and for a season, which have no such
    /// form, and for a year or coarser within a year.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Granularity, Partial};
    ///
    /// let week = Partial::unit(Some(1998), Granularity::Week).unwrap();
    /// assert_eq!(week.to_string(), "1998-WXX");
    /// assert_eq!(Partial::unit(None, Granularity::Decade).unwrap().to_string(), "XXX");
    /// ```
    pub fn unit(year: Option<i32>, unit: Granularity) -> Option<Partial> {
        let slots = match unit {
            Granularity::Second | Granularity::Minute | Granularity::Hour | Granularity::PartOfDay => return None,
            Granularity::Season => return None,
            Granularity::Day => Slots::Day(None, None),
            unit if unit >= Granularity::Year && year.is_some() => return None,
            unit => Slots::Unit(unit),
        };
        Some(Partial { year, slots, time: None })
    }

    /// A quarter of an unknown year, `XXXX-Q3`; `None` unless it is 1 to 4, and if the year is given.
    pub fn quarter(year: Option<i32>, quarter: u32) -> Option<Partial> {
        Partial::of_no_year(year, quarter, 4, Slots::Quarter)
    }

    /// A half of an unknown year, `XXXX-H1`; `None` unless it is 1 or 2, and if the year is given.
    pub fn half(year: Option<i32>, half: u32) -> Option<Partial> {
        Partial::of_no_year(year, half, 2, Slots::Half)
    }

    /// A season of an unknown year, `XXXX-SU`; `None` if the year is given.
    pub fn season(year: Option<i32>, season: Season) -> Option<Partial> {
        year.is_none().then_some(Partial { year, slots: Slots::Season(season), time: None })
    }

    /// The same with a time of day, in place of the one it may have had.
    ///
    /// A month or year becomes a day of it that is not known: `XXXX-01` at night is `XXXX-01-XXTNI`.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Granularity, PartOfDay, Partial};
    ///
    /// let day = Partial::unit(None, Granularity::Day).unwrap();
    /// assert_eq!(day.at(PartOfDay::Night.into()).to_string(), "XXXX-XX-XXTNI");
    /// ```
    pub fn at(self, time: TimeOfDay) -> Partial {
        let slots = match self.slots {
            Slots::Month(month) => Slots::Day(Some(month), None),
            Slots::Unit(Granularity::Month | Granularity::Year) => Slots::Day(None, None),
            slots => slots,
        };
        Partial { year: self.year, slots, time: Some(time) }
    }

    fn of_no_year(year: Option<i32>, number: u32, most: u32, slots: fn(u8) -> Slots) -> Option<Partial> {
        if year.is_some() || number == 0 || number > most {
            return None;
        }
        Some(Partial { year: None, slots: slots(narrow(number)?), time: None })
    }
}

/// What it says.
impl Partial {
    /// How finely it is known, holes counted: a weekday of no week is a day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Granularity, Partial};
    ///
    /// assert_eq!("XXXX-XX-08".parse::<Partial>()?.granularity(), Granularity::Day);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub const fn granularity(self) -> Granularity {
        if let Some(time) = self.time {
            return time.granularity();
        }
        match self.slots {
            Slots::Unit(unit) => unit,
            Slots::Month(_) => Granularity::Month,
            Slots::Day(..) | Slots::Weekday(_) => Granularity::Day,
            Slots::Quarter(_) => Granularity::Quarter,
            Slots::Half(_) => Granularity::Half,
            Slots::Season(_) => Granularity::Season,
        }
    }

    /// The year, if it is known.
    pub const fn year(self) -> Option<i32> {
        self.year
    }

    /// The month, 1 to 12, if it is known.
    pub fn month_number(self) -> Option<u32> {
        match self.slots {
            Slots::Month(month) | Slots::Day(Some(month), _) => Some(u32::from(month)),
            _ => None,
        }
    }

    /// The day of the month, 1 to 31, if it is known.
    pub fn day_number(self) -> Option<u32> {
        match self.slots {
            Slots::Day(_, Some(day)) => Some(u32::from(day)),
            _ => None,
        }
    }

    /// The weekday, if it is known.
    pub const fn as_weekday(self) -> Option<Weekday> {
        match self.slots {
            Slots::Weekday(weekday) => Some(weekday),
            _ => None,
        }
    }

    /// The time of day, if one is said.
    pub const fn time_of_day(self) -> Option<TimeOfDay> {
        self.time
    }
}

fn narrow(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::super::clock::PartOfDay;
    use super::*;

    #[test]
    fn complete_or_impossible_dates_are_not_partial() {
        let none = [
            Partial::month(Some(2025), 1),
            Partial::month(None, 0),
            Partial::month(None, 13),
            Partial::month_day(Some(2025), Some(1), 8),
            Partial::month_day(None, Some(2), 30),
            Partial::month_day(None, Some(13), 1),
            Partial::month_day(None, None, 0),
            Partial::month_day(None, None, 32),
            Partial::day_in_month(None, 0),
            Partial::unit(Some(1998), Granularity::Year),
            Partial::unit(Some(1998), Granularity::Century),
            Partial::unit(None, Granularity::Hour),
            Partial::unit(None, Granularity::Season),
            Partial::quarter(None, 5),
            Partial::quarter(Some(2025), 1),
            Partial::half(None, 3),
            Partial::season(Some(2025), Season::Summer),
        ];
        assert_eq!(none, [None; 17]);
    }

    #[test]
    fn what_is_said() {
        let day = Partial::month_day(None, Some(1), 8).unwrap();
        assert_eq!((day.year(), day.month_number(), day.day_number()), (None, Some(1), Some(8)));
        assert_eq!((day.granularity(), day.as_weekday(), day.time_of_day()), (Granularity::Day, None, None));
        let night = Partial::weekday(Some(1998), Weekday::Mon).at(PartOfDay::Night.into());
        assert_eq!((night.year(), night.as_weekday()), (Some(1998), Some(Weekday::Mon)));
        assert_eq!((night.granularity(), night.month_number()), (Granularity::PartOfDay, None));
    }
}
