//! Any value a mention can have: the sum of the types of this floor.
//!
//! It knows what is common to all of them, type, granularity and extent, and leaves the rest to each.

use chrono::NaiveDate;

use super::clock::Time;
use super::date::Date;
use super::duration::Duration;
use super::extent::Extent;
use super::granularity::Granularity;
use super::interval::{Interval, Point};
use super::recurrence::Recurrence;
use crate::named::named;

named! {
    /// A time of which no more is said than how it lies to now.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Vague;
    ///
    /// assert_eq!(Vague::Past.to_string(), "PAST_REF");
    /// ```
    Vague "a TIMEX3 value" {
        /// `PAST_REF`: "recently", "formerly".
        Past "PAST_REF",
        /// `PRESENT_REF`: "now", "currently".
        Present "PRESENT_REF",
        /// `FUTURE_REF`: "soon", "eventually".
        Future "FUTURE_REF",
    }
}

named! {
    /// The type of a value: TIMEX3's `type`, and INTERVAL, which TIMEX3 has not.
    #[non_exhaustive]
    TimexType "a type of value" {
        /// A day or coarser, or vague; `DATE`.
        Date "DATE",
        /// Finer than a day; `TIME`.
        Time "TIME",
        /// A length of time; `DURATION`.
        Duration "DURATION",
        /// What recurs; `SET`.
        Set "SET",
        /// From a point to a point; `INTERVAL`.
        Interval "INTERVAL",
    }
}

/// Any value a mention can have.
///
/// `Display` is its TIMEX3 value, and `FromStr` reads it; see [`timex3`](super::timex3).
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::{Granularity, Temporal, TimexType};
///
/// let value: Temporal = "2019-W07".parse()?;
/// assert_eq!(value.timex_type(), TimexType::Date);
/// assert_eq!(value.granularity(), Granularity::Week);
/// assert_eq!(value.extent().start(), NaiveDate::from_ymd_opt(2019, 2, 11));
/// assert_eq!(value.to_string(), "2019-W07");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Temporal {
    /// A calendar date known to some granularity.
    Date(Date),
    /// A clock time or part of day on a day.
    Time(Time),
    /// A length of time that is anchored to nothing.
    Duration(Duration),
    /// From a point to a point.
    Interval(Interval),
    /// What comes again and again.
    Recurrence(Recurrence),
    /// Past, present or future, and no more.
    Vague(Vague),
}

impl Temporal {
    /// Its TIMEX3 type; a vague value is a `DATE`.
    pub const fn timex_type(&self) -> TimexType {
        match self {
            Temporal::Date(_) | Temporal::Vague(_) => TimexType::Date,
            Temporal::Time(_) => TimexType::Time,
            Temporal::Duration(_) => TimexType::Duration,
            Temporal::Interval(_) => TimexType::Interval,
            Temporal::Recurrence(_) => TimexType::Set,
        }
    }

    /// How finely it is known: the finest unit of a duration or recurrence, the finer end of an
    /// interval. A vague value, which says none, gives a day, as does the duration `PXX`.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Granularity, Temporal};
    ///
    /// assert_eq!("2025-Q1".parse::<Temporal>()?.granularity(), Granularity::Quarter);
    /// assert_eq!("P1Y6M".parse::<Temporal>()?.granularity(), Granularity::Month);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn granularity(&self) -> Granularity {
        match self {
            Temporal::Date(date) => date.granularity(),
            Temporal::Time(time) => time.granularity(),
            Temporal::Duration(duration) => duration.granularity(),
            Temporal::Interval(interval) => interval.granularity(),
            Temporal::Recurrence(recurrence) => recurrence.granularity(),
            Temporal::Vague(_) => Granularity::Day,
        }
    }

    /// The local days it covers; [`Extent::NONE`] for what is anchored to nothing: durations, recurrences
    /// and vague values.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Extent, Temporal};
    ///
    /// assert_eq!("2024-02".parse::<Temporal>()?.extent().days(), Some(29));
    /// assert_eq!("P3D".parse::<Temporal>()?.extent(), Extent::NONE);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn extent(&self) -> Extent {
        match self {
            Temporal::Date(date) => date.extent(),
            Temporal::Time(time) => time.extent(),
            Temporal::Interval(interval) => interval.extent(),
            Temporal::Duration(_) | Temporal::Recurrence(_) | Temporal::Vague(_) => Extent::NONE,
        }
    }

    /// The date, if it is one.
    pub const fn as_date(&self) -> Option<Date> {
        match self {
            Temporal::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The time, if it is one.
    pub const fn as_time(&self) -> Option<Time> {
        match self {
            Temporal::Time(time) => Some(*time),
            _ => None,
        }
    }

    /// The duration, if it is one.
    pub const fn as_duration(&self) -> Option<Duration> {
        match self {
            Temporal::Duration(duration) => Some(*duration),
            _ => None,
        }
    }

    /// The interval, if it is one.
    pub const fn as_interval(&self) -> Option<Interval> {
        match self {
            Temporal::Interval(interval) => Some(*interval),
            _ => None,
        }
    }

    /// The recurrence, if it is one.
    pub const fn as_recurrence(&self) -> Option<Recurrence> {
        match self {
            Temporal::Recurrence(recurrence) => Some(*recurrence),
            _ => None,
        }
    }

    /// The date or time, if it is one: what can be an end of an interval.
    pub const fn as_point(&self) -> Option<Point> {
        match self {
            Temporal::Date(date) => Some(Point::Date(*date)),
            Temporal::Time(time) => Some(Point::Time(*time)),
            _ => None,
        }
    }
}

impl From<NaiveDate> for Temporal {
    fn from(day: NaiveDate) -> Temporal {
        Temporal::Date(Date::day(day))
    }
}

impl From<Date> for Temporal {
    fn from(date: Date) -> Temporal {
        Temporal::Date(date)
    }
}

impl From<Time> for Temporal {
    fn from(time: Time) -> Temporal {
        Temporal::Time(time)
    }
}

impl From<Point> for Temporal {
    fn from(point: Point) -> Temporal {
        match point {
            Point::Date(date) => Temporal::Date(date),
            Point::Time(time) => Temporal::Time(time),
        }
    }
}

impl From<Duration> for Temporal {
    fn from(duration: Duration) -> Temporal {
        Temporal::Duration(duration)
    }
}

impl From<Interval> for Temporal {
    fn from(interval: Interval) -> Temporal {
        Temporal::Interval(interval)
    }
}

impl From<Recurrence> for Temporal {
    fn from(recurrence: Recurrence) -> Temporal {
        Temporal::Recurrence(recurrence)
    }
}

impl From<Vague> for Temporal {
    fn from(vague: Vague) -> Temporal {
        Temporal::Vague(vague)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_common() {
        let rows = [
            ("2025-01-08", TimexType::Date, Granularity::Day, Some(1)),
            ("198", TimexType::Date, Granularity::Decade, Some(3653)),
            ("PAST_REF", TimexType::Date, Granularity::Day, None),
            ("2025-01-08T14:00", TimexType::Time, Granularity::Minute, Some(1)),
            ("2025-01-08TMO", TimexType::Time, Granularity::PartOfDay, Some(1)),
            ("P3D", TimexType::Duration, Granularity::Day, None),
            ("PXX", TimexType::Duration, Granularity::Day, None),
            ("2025-01-08/2025-01-31", TimexType::Interval, Granularity::Day, Some(24)),
            ("XXXX-WXX-4", TimexType::Set, Granularity::Day, None),
        ];
        let got: Vec<_> = rows
            .iter()
            .map(|(text, ..)| {
                let value: Temporal = text.parse().unwrap();
                (*text, value.timex_type(), value.granularity(), value.extent().days())
            })
            .collect();
        assert_eq!(got, rows);
    }

    #[test]
    fn names_round_trip() {
        for kind in TimexType::ALL {
            assert_eq!(kind.as_str().parse::<TimexType>().ok(), Some(kind));
        }
        for vague in Vague::ALL {
            assert_eq!(vague.as_str().parse::<Vague>().ok(), Some(vague));
        }
        assert!("date".parse::<TimexType>().is_err() && "PAST".parse::<Vague>().is_err());
    }

    #[test]
    fn values_are_small_and_shared() {
        fn shared<T: Copy + Send + Sync + std::fmt::Debug + Eq + std::hash::Hash>() {}
        shared::<Temporal>();
        assert!(size_of::<Date>() <= 16, "{}", size_of::<Date>());
        assert!(size_of::<Temporal>() <= 80, "{}", size_of::<Temporal>());
    }
}
