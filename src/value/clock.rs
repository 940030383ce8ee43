//! Clock times and parts of the day, and either of them on a day.
//!
//! They are local, as the text says them; an offset from UTC is kept where it was said and never
//! applied. Nothing here knows the names of time zones.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::extent::Extent;
use super::granularity::Granularity;
use crate::named::named;

/// A clock time known to the hour, the minute or the second, from 0 to 24 o'clock.
///
/// 24 stands for the midnight that ends a day (ISO 8601-1:2019/Amd 1), so it has no minutes but 00.
///
/// # Example
///
/// ```
/// use dateline::value::{Clock, Granularity};
///
/// let clock = Clock::new(14, Some(30), None).unwrap();
/// assert_eq!(clock.to_string(), "14:30");
/// assert_eq!(clock.granularity(), Granularity::Minute);
/// assert_eq!(Clock::new(24, Some(1), None), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Clock {
    hour: u8,
    minute: Option<u8>,
    second: Option<u8>,
}

impl Clock {
    /// The midnight that ends a day, `24:00`.
    pub const MIDNIGHT: Clock = Clock { hour: 24, minute: Some(0), second: None };

    /// Noon, `12:00`.
    pub const NOON: Clock = Clock { hour: 12, minute: Some(0), second: None };

    /// An hour from 0 to 24, perhaps with a minute and a second from 0 to 59.
    ///
    /// `None` beyond these, for a second without a minute, and for anything after 24:00:00.
    pub fn new(hour: u32, minute: Option<u32>, second: Option<u32>) -> Option<Clock> {
        let rest = minute.unwrap_or(0).max(second.unwrap_or(0));
        if hour > 24 || rest > 59 || (hour == 24 && rest > 0) || (minute.is_none() && second.is_some()) {
            return None;
        }
        let narrow = |n: u32| u8::try_from(n).ok();
        Some(Clock { hour: narrow(hour)?, minute: minute.and_then(narrow), second: second.and_then(narrow) })
    }

    /// The hour, 0 to 24.
    pub const fn hour(self) -> u32 {
        self.hour as u32
    }

    /// The minute, 0 to 59, if it was said.
    pub fn minute(self) -> Option<u32> {
        self.minute.map(u32::from)
    }

    /// The second, 0 to 59, if it was said.
    pub fn second(self) -> Option<u32> {
        self.second.map(u32::from)
    }

    /// Hour, minute or second: the finest that was said.
    pub const fn granularity(self) -> Granularity {
        match (self.minute, self.second) {
            (_, Some(_)) => Granularity::Second,
            (Some(_), None) => Granularity::Minute,
            (None, None) => Granularity::Hour,
        }
    }

    /// Seconds from the beginning of the day, and how many seconds the time may be meant to last.
    fn seconds(self) -> (i64, i64) {
        let [hour, minute, second] = [self.hour, self.minute.unwrap_or(0), self.second.unwrap_or(0)].map(i64::from);
        let start = hour.saturating_mul(60).saturating_add(minute).saturating_mul(60).saturating_add(second);
        let length = match self.granularity() {
            Granularity::Second => 1,
            Granularity::Minute => 60,
            _ => 3_600,
        };
        (start, length)
    }
}

named! {
    /// A part of the day, as TIMEX3 names them. Their hours differ from writer to writer: they have none.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::PartOfDay;
    ///
    /// assert_eq!(PartOfDay::Night.to_string(), "NI");
    /// ```
    PartOfDay "a part of day" {
        /// `MO`.
        Morning "MO",
        /// `MI`, about noon.
        Midday "MI",
        /// `AF`.
        Afternoon "AF",
        /// `EV`.
        Evening "EV",
        /// `NI`, the night that follows the day.
        Night "NI",
        /// `DT`, working hours or daylight.
        Daytime "DT",
    }
}

/// When in a day: by the clock or by a part of the day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeOfDay {
    /// By the clock.
    Clock(Clock),
    /// By a part of the day.
    Part(PartOfDay),
}

impl TimeOfDay {
    /// Second, minute, hour or part of day.
    pub const fn granularity(self) -> Granularity {
        match self {
            TimeOfDay::Clock(clock) => clock.granularity(),
            TimeOfDay::Part(_) => Granularity::PartOfDay,
        }
    }

    /// The clock time, if it is one.
    pub const fn as_clock(self) -> Option<Clock> {
        match self {
            TimeOfDay::Clock(clock) => Some(clock),
            TimeOfDay::Part(_) => None,
        }
    }
}

impl From<Clock> for TimeOfDay {
    fn from(clock: Clock) -> TimeOfDay {
        TimeOfDay::Clock(clock)
    }
}

impl From<PartOfDay> for TimeOfDay {
    fn from(part: PartOfDay) -> TimeOfDay {
        TimeOfDay::Part(part)
    }
}

/// A clock time or part of day on a day, perhaps with its offset from UTC.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::{Clock, Time};
///
/// let day = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
/// let midnight = Time::new(day, Clock::MIDNIGHT.into(), None);
/// assert_eq!(midnight.to_string(), "2025-01-08T24:00");
/// assert_eq!(midnight.start_time(), NaiveDate::from_ymd_opt(2025, 1, 9).unwrap().and_hms_opt(0, 0, 0));
/// assert_eq!(midnight.extent().start(), Some(day));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Time {
    date: NaiveDate,
    time: TimeOfDay,
    offset: Option<FixedOffset>,
}

impl Time {
    /// A time on a local day; the offset is that of the place meant, if it was said.
    pub const fn new(date: NaiveDate, time: TimeOfDay, offset: Option<FixedOffset>) -> Time {
        Time { date, time, offset }
    }

    /// The local day. Midnight (`24:00`) is on the day it ends.
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// When in the day.
    pub const fn time_of_day(self) -> TimeOfDay {
        self.time
    }

    /// The offset from UTC, if it was said.
    pub const fn offset(self) -> Option<FixedOffset> {
        self.offset
    }

    /// Second, minute, hour or part of day.
    pub const fn granularity(self) -> Granularity {
        self.time.granularity()
    }

    /// The first local moment it may mean; `None` for a part of day and beyond chrono's range.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::{Clock, Time};
    ///
    /// let day = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
    /// let time = Time::new(day, Clock::new(14, None, None).unwrap().into(), None);
    /// assert_eq!(time.start_time(), day.and_hms_opt(14, 0, 0));
    /// assert_eq!(time.end_time(), day.and_hms_opt(15, 0, 0));
    /// ```
    pub fn start_time(self) -> Option<NaiveDateTime> {
        let (start, _) = self.time.as_clock()?.seconds();
        self.moment(start)
    }

    /// The local moment after the last it may mean, by its precision: `14:00` ends at 14:01, `14` at
    /// 15:00. `None` for a part of day and beyond chrono's range.
    pub fn end_time(self) -> Option<NaiveDateTime> {
        let (start, length) = self.time.as_clock()?.seconds();
        self.moment(start.checked_add(length)?)
    }

    /// The moment that many seconds after the day began.
    fn moment(self, seconds: i64) -> Option<NaiveDateTime> {
        self.date.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::try_seconds(seconds)?)
    }

    /// Its local day.
    pub fn extent(self) -> Extent {
        Extent::day(self.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks() {
        let rows = [
            ((0, None, None), Some(Granularity::Hour)),
            ((23, Some(59), Some(59)), Some(Granularity::Second)),
            ((14, Some(30), None), Some(Granularity::Minute)),
            ((24, None, None), Some(Granularity::Hour)),
            ((24, Some(0), Some(0)), Some(Granularity::Second)),
            ((24, Some(0), Some(1)), None),
            ((24, Some(1), None), None),
            ((25, None, None), None),
            ((1, Some(60), None), None),
            ((1, Some(0), Some(60)), None),
            ((1, None, Some(1)), None),
            ((u32::MAX, Some(u32::MAX), Some(u32::MAX)), None),
        ];
        let wrong: Vec<_> =
            rows.iter().filter(|((h, m, s), unit)| Clock::new(*h, *m, *s).map(Clock::granularity) != *unit).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        let clock = Clock::new(7, Some(5), Some(9)).unwrap();
        assert_eq!((clock.hour(), clock.minute(), clock.second()), (7, Some(5), Some(9)));
    }

    #[test]
    fn moments() {
        let day = NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
        let rows = [
            ((14, None, None), "2024-12-31 14:00:00", "2024-12-31 15:00:00"),
            ((14, Some(30), None), "2024-12-31 14:30:00", "2024-12-31 14:31:00"),
            ((23, Some(59), Some(59)), "2024-12-31 23:59:59", "2025-01-01 00:00:00"),
            ((24, Some(0), None), "2025-01-01 00:00:00", "2025-01-01 00:01:00"),
        ];
        for ((h, m, s), start, end) in rows {
            let time = Time::new(day, Clock::new(h, m, s).unwrap().into(), None);
            let moments = (time.start_time().unwrap().to_string(), time.end_time().unwrap().to_string());
            assert_eq!(moments, (start.to_owned(), end.to_owned()));
            assert_eq!(time.extent(), Extent::day(day));
        }
        let night = Time::new(day, PartOfDay::Night.into(), None);
        assert_eq!((night.start_time(), night.end_time(), night.granularity()), (None, None, Granularity::PartOfDay));
        let last = Time::new(NaiveDate::MAX, Clock::MIDNIGHT.into(), None);
        assert_eq!((last.start_time(), last.extent().end()), (None, None));
    }
}
