//! A calendar date known to some granularity, from a day to a millennium.
//!
//! Every unit is a number on a line (days, ISO weeks, months …), so that to shift is to add and to
//! compare is to compare days. It knows nothing of clocks, and not how it is written.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate, Weekday};

use super::calendar::{self, Season};
use super::extent::Extent;
use super::granularity::Granularity;

/// A calendar date known to some granularity: a day, ISO week, weekend, month, quarter, half,
/// season, year, decade, century or millennium.
///
/// Years are astronomical (1 BC is 0). Units that lie outside chrono's range (years −262143 to
/// 262142) exist, weeks and days excepted, but have no days. The order is that of time: by first
/// day, then by last day, so a month comes after its first day and before its quarter.
///
/// # Example
///
/// ```
/// use dateline::value::{Date, Granularity};
///
/// let quarter = Date::quarter(2025, 1).unwrap();
/// assert_eq!(quarter.to_string(), "2025-Q1");
/// assert_eq!(quarter.shift(-4), Date::quarter(2024, 1));
/// assert_eq!(quarter.coarsen(Granularity::Year), Some(Date::year(2025)));
/// assert!(Date::month(2025, 1).unwrap() < quarter);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    granularity: Granularity,
    /// Counts units of the granularity. Day 1 is January 1 of year 1, a Monday, whose week is 0;
    /// month 0 is January of year 0, season 0 its spring; other units begin at year 0. Decades and
    /// more count as they are written, see [`first_year`].
    index: i64,
}

/// How to make one.
impl Date {
    /// A day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let day = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
    /// assert_eq!(Date::day(day).as_day(), Some(day));
    /// ```
    pub fn day(day: NaiveDate) -> Date {
        Date { granularity: Granularity::Day, index: calendar::day_number(day) }
    }

    /// A day by year, month and day of the month; `None` if the calendar has no such day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::from_ymd(2025, 1, 8).unwrap().to_string(), "2025-01-08");
    /// assert_eq!(Date::from_ymd(2025, 2, 29), None);
    /// ```
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date::day)
    }

    /// An ISO 8601 week, Monday to Sunday; `None` if that ISO year has no such week.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let week = Date::week(2025, 1).unwrap();
    /// assert_eq!(week.first_day(), NaiveDate::from_ymd_opt(2024, 12, 30));
    /// assert_eq!(Date::week(2025, 53), None);
    /// ```
    pub fn week(iso_year: i32, week: u32) -> Option<Date> {
        let monday = monday(iso_year, week)?;
        Date::containing(monday, Granularity::Week)
    }

    /// Saturday and Sunday of an ISO 8601 week; `None` if that ISO year has no such week.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let weekend = Date::weekend(2025, 2).unwrap();
    /// assert_eq!(weekend.to_string(), "2025-W02-WE");
    /// assert_eq!(weekend.first_day(), NaiveDate::from_ymd_opt(2025, 1, 11));
    /// ```
    pub fn weekend(iso_year: i32, week: u32) -> Option<Date> {
        let monday = monday(iso_year, week)?;
        Date::containing(monday, Granularity::Weekend)
    }

    /// A month of a year; `None` unless the month is 1 to 12.
    pub fn month(year: i32, month: u32) -> Option<Date> {
        Date::part_of_year(Granularity::Month, year, month, 12)
    }

    /// A quarter of a calendar year; `None` unless it is 1 to 4.
    pub fn quarter(year: i32, quarter: u32) -> Option<Date> {
        Date::part_of_year(Granularity::Quarter, year, quarter, 4)
    }

    /// A half of a calendar year; `None` unless it is 1 or 2.
    pub fn half(year: i32, half: u32) -> Option<Date> {
        Date::part_of_year(Granularity::Half, year, half, 2)
    }

    /// A northern season; winter begins in December of the year it is named after.
    ///
    /// Always `Some`; an `Option` like its sisters.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::{Date, Season};
    ///
    /// let winter = Date::season(2024, Season::Winter).unwrap();
    /// assert_eq!(winter.to_string(), "2024-WI");
    /// assert_eq!(winter.last_day(), NaiveDate::from_ymd_opt(2025, 2, 28));
    /// ```
    pub fn season(year: i32, season: Season) -> Option<Date> {
        Date::part_of_year(Granularity::Season, year, season.number(), 4)
    }

    /// A year, astronomical: 1 BC is 0.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::year(1994).to_string(), "1994");
    /// assert_eq!(Date::year(-479).to_string(), "BC0480");
    /// ```
    pub fn year(year: i32) -> Date {
        Date { granularity: Granularity::Year, index: i64::from(year) }
    }

    /// A decade by its number, the year without its last digit: 198 is 1980 to 1989.
    ///
    /// Numbers below 0 go by years BC, as they are written: −1 is 9 BC to 1 BC (`BC000`), −49 is
    /// 489 BC to 480 BC (`BC048`). `None` outside −1000 to 999 (10 000 BC to 9999).
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// let eighties = Date::decade(198).unwrap();
    /// assert_eq!(eighties.to_string(), "198");
    /// assert!(eighties < Date::decade(199).unwrap());
    /// ```
    pub fn decade(number: i32) -> Option<Date> {
        Date::from_index(Granularity::Decade, i64::from(number))
    }

    /// A century by its number, the year without its last two digits: 19 is 1900 to 1999.
    ///
    /// This is the reckoning of TIMEX3, in which the 20th century begins in 1900. Numbers below 0
    /// go by years BC: −5 is 499 BC to 400 BC (`BC04`). `None` outside −100 to 99.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let century = Date::century(19).unwrap();
    /// assert_eq!(century.first_day(), NaiveDate::from_ymd_opt(1900, 1, 1));
    /// ```
    pub fn century(number: i32) -> Option<Date> {
        Date::from_index(Granularity::Century, i64::from(number))
    }

    /// A millennium by its number, the year without its last three digits: 2 is 2000 to 2999.
    ///
    /// `None` outside −10 to 9.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::millennium(2).unwrap().to_string(), "2");
    /// ```
    pub fn millennium(number: i32) -> Option<Date> {
        Date::from_index(Granularity::Millennium, i64::from(number))
    }

    /// The unit of a granularity that holds a day; of weekends, the one in the same ISO week.
    ///
    /// January and February belong to the winter of the year before. `None` for units finer than a
    /// day, and if the unit does not begin within chrono's range (weeks) or ±9999 (decades and more).
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::{Date, Granularity, Season};
    ///
    /// let day = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
    /// assert_eq!(Date::containing(day, Granularity::Week), Date::week(2025, 2));
    /// assert_eq!(Date::containing(day, Granularity::Season), Date::season(2024, Season::Winter));
    /// assert_eq!(Date::containing(day, Granularity::Hour), None);
    /// ```
    pub fn containing(day: NaiveDate, granularity: Granularity) -> Option<Date> {
        Date::holding(calendar::day_number(day), calendar::month_number(day), granularity)
    }

    /// The unit that holds the day and the month of these numbers.
    fn holding(day: i64, month: i64, granularity: Granularity) -> Option<Date> {
        let year = month.div_euclid(12);
        let index = match granularity {
            Granularity::Second | Granularity::Minute | Granularity::Hour | Granularity::PartOfDay => return None,
            Granularity::Day => day,
            Granularity::Weekend | Granularity::Week => day.saturating_sub(1).div_euclid(7),
            Granularity::Month => month,
            Granularity::Season => month.saturating_sub(2).div_euclid(3),
            Granularity::Quarter => month.div_euclid(3),
            Granularity::Half => month.div_euclid(6),
            Granularity::Year => year,
            Granularity::Decade => written_number(year, 10),
            Granularity::Century => written_number(year, 100),
            Granularity::Millennium => written_number(year, 1_000),
        };
        Date::from_index(granularity, index)
    }

    /// The `number`-th (from 1) of the `count` equal parts of a year.
    fn part_of_year(granularity: Granularity, year: i32, number: u32, count: u32) -> Option<Date> {
        if number > count {
            return None;
        }
        let before = i64::from(number.checked_sub(1)?);
        let index = i64::from(year).checked_mul(i64::from(count))?.checked_add(before)?;
        Date::from_index(granularity, index)
    }

    /// The unit of an index, if it lies in the range of its granularity.
    fn from_index(granularity: Granularity, index: i64) -> Option<Date> {
        let date = Date { granularity, index };
        let fits = match granularity {
            Granularity::Second | Granularity::Minute | Granularity::Hour | Granularity::PartOfDay => false,
            // Without a first day a week has no number.
            Granularity::Day => calendar::from_day_number(index).is_some(),
            Granularity::Weekend | Granularity::Week => {
                let monday = index.checked_mul(7)?.checked_add(1)?;
                let first = if granularity == Granularity::Weekend { monday.checked_add(5)? } else { monday };
                [monday, first].into_iter().all(|day| calendar::from_day_number(day).is_some())
            }
            Granularity::Decade => (-1000..=999).contains(&index),
            Granularity::Century => (-100..=99).contains(&index),
            Granularity::Millennium => (-10..=9).contains(&index),
            _ => i32::try_from(index.div_euclid(date.units_a_year())).is_ok(),
        };
        fits.then_some(date)
    }
}

/// What it says.
impl Date {
    /// How finely it is known.
    pub const fn granularity(self) -> Granularity {
        self.granularity
    }

    /// The year: the ISO year of a week or weekend, the year a winter is named after.
    ///
    /// `None` for a decade and coarser.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::week(2025, 1).unwrap().year_number(), Some(2025));
    /// assert_eq!(Date::decade(198).unwrap().year_number(), None);
    /// ```
    pub fn year_number(self) -> Option<i32> {
        match self.granularity {
            Granularity::Day => Some(self.as_day()?.year()),
            Granularity::Week | Granularity::Weekend => Some(self.first_day()?.iso_week().year()),
            Granularity::Decade | Granularity::Century | Granularity::Millennium => None,
            _ => i32::try_from(self.index.div_euclid(self.units_a_year())).ok(),
        }
    }

    /// Which of its kind in the year, from 1: the month, the quarter, the half, the season (spring
    /// is 1), the ISO week (also of a weekend).
    ///
    /// `None` for days, years and coarser.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::month(2025, 4).unwrap().number(), Some(4));
    /// assert_eq!(Date::year(2025).number(), None);
    /// ```
    pub fn number(self) -> Option<u32> {
        match self.granularity {
            Granularity::Week | Granularity::Weekend => Some(self.first_day()?.iso_week().week()),
            Granularity::Month | Granularity::Season | Granularity::Quarter | Granularity::Half => {
                u32::try_from(self.index.rem_euclid(self.units_a_year())).ok()?.checked_add(1)
            }
            _ => None,
        }
    }

    /// The number of a decade, century or millennium, as [`Date::decade`] and its sisters take it.
    ///
    /// `None` for all finer units.
    pub fn era_number(self) -> Option<i32> {
        match self.granularity {
            Granularity::Decade | Granularity::Century | Granularity::Millennium => i32::try_from(self.index).ok(),
            _ => None,
        }
    }

    /// The season; `None` for all other units.
    pub fn as_season(self) -> Option<Season> {
        match self.granularity {
            Granularity::Season => Season::from_number(self.number()?),
            _ => None,
        }
    }

    /// The day, if it is known to the day.
    pub fn as_day(self) -> Option<NaiveDate> {
        match self.granularity {
            Granularity::Day => calendar::from_day_number(self.index),
            _ => None,
        }
    }

    /// The first day; `None` beyond chrono's range.
    pub fn first_day(self) -> Option<NaiveDate> {
        calendar::from_day_number(self.day_numbers().0)
    }

    /// The last day; `None` beyond chrono's range.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::month(2024, 2).unwrap().last_day(), NaiveDate::from_ymd_opt(2024, 2, 29));
    /// ```
    pub fn last_day(self) -> Option<NaiveDate> {
        calendar::from_day_number(self.day_numbers().1.checked_sub(1)?)
    }

    /// The days it covers; a side beyond chrono's range is open.
    pub fn extent(self) -> Extent {
        let (start, end) = self.day_numbers();
        let first = calendar::from_day_number(start);
        // Most are days, and the next day is sooner found than one of a number.
        let next = if self.granularity == Granularity::Day {
            first.and_then(|day| day.succ_opt())
        } else {
            calendar::from_day_number(end)
        };
        Extent::new(first, next)
    }

    /// True if the day lies in it.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Date;
    ///
    /// let day = NaiveDate::from_ymd_opt(2024, 12, 31).unwrap();
    /// assert!(Date::week(2025, 1).unwrap().contains(day));
    /// assert!(!Date::year(2025).contains(day));
    /// ```
    pub fn contains(self, day: NaiveDate) -> bool {
        let (start, end) = self.day_numbers();
        (start..end).contains(&calendar::day_number(day))
    }

    /// The numbers of the first day and of the day after the last, in a calendar without bounds.
    pub(super) fn day_numbers(self) -> (i64, i64) {
        let days = |first: i64, count: i64| (first, first.saturating_add(count));
        let months = |first: i64, count: i64| {
            (calendar::first_day_number(first), calendar::first_day_number(first.saturating_add(count)))
        };
        let years = |length| {
            let (first, last) = written_years(self.index, length);
            (
                calendar::first_day_number(first.saturating_mul(12)),
                calendar::first_day_number(last.saturating_add(1).saturating_mul(12)),
            )
        };
        let index = self.index;
        match self.granularity {
            Granularity::Day => days(index, 1),
            Granularity::Week => days(index.saturating_mul(7).saturating_add(1), 7),
            Granularity::Weekend => days(index.saturating_mul(7).saturating_add(6), 2),
            Granularity::Month => months(index, 1),
            Granularity::Season => months(index.saturating_mul(3).saturating_add(2), 3),
            Granularity::Quarter => months(index.saturating_mul(3), 3),
            Granularity::Half => months(index.saturating_mul(6), 6),
            Granularity::Year => months(index.saturating_mul(12), 12),
            Granularity::Decade => years(10),
            Granularity::Century => years(100),
            Granularity::Millennium => years(1_000),
            // Never built.
            Granularity::Second | Granularity::Minute | Granularity::Hour | Granularity::PartOfDay => (0, 0),
        }
    }

    /// How many such units a year has, for those that divide it.
    const fn units_a_year(self) -> i64 {
        match self.granularity {
            Granularity::Month => 12,
            Granularity::Season | Granularity::Quarter => 4,
            Granularity::Half => 2,
            _ => 1,
        }
    }

    /// The first and last year of a decade or coarser, else of its own year; astronomical.
    pub(super) fn years(self) -> Option<(i64, i64)> {
        match self.granularity {
            Granularity::Decade => Some(written_years(self.index, 10)),
            Granularity::Century => Some(written_years(self.index, 100)),
            Granularity::Millennium => Some(written_years(self.index, 1_000)),
            _ => self.year_number().map(|year| (i64::from(year), i64::from(year))),
        }
    }
}

/// How to reach others.
impl Date {
    /// The unit of the same granularity `count` further on (back, if negative).
    ///
    /// `None` if the calendar does not reach so far.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Date;
    ///
    /// assert_eq!(Date::week(2025, 1).unwrap().shift(-1), Date::week(2024, 52));
    /// assert_eq!(Date::month(2024, 11).unwrap().shift(3), Date::month(2025, 2));
    /// ```
    pub fn shift(self, count: i64) -> Option<Date> {
        Date::from_index(self.granularity, self.index.checked_add(count)?)
    }

    /// The unit of a coarser granularity that holds its first day; `None` for a finer one.
    ///
    /// Its own granularity gives the date itself. See [`Date::containing`].
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Date, Granularity};
    ///
    /// let day = Date::from_ymd(1987, 10, 19).unwrap();
    /// assert_eq!(day.coarsen(Granularity::Quarter), Date::quarter(1987, 4));
    /// assert_eq!(day.coarsen(Granularity::Decade), Date::decade(198));
    /// assert_eq!(Date::year(1987).coarsen(Granularity::Month), None);
    /// ```
    pub fn coarsen(self, granularity: Granularity) -> Option<Date> {
        if granularity <= self.granularity {
            return (granularity == self.granularity).then_some(self);
        }
        let (day, month) = self.day_and_month()?;
        Date::holding(day, month, granularity)
    }

    /// All coarser units that hold it, finest first.
    pub(crate) fn coarser(self) -> impl Iterator<Item = Date> {
        let units = self.day_and_month();
        let coarser = (self.granularity as u8..=Granularity::Millennium as u8).skip(1).filter_map(Granularity::from_u8);
        coarser.filter_map(move |granularity| units.and_then(|(day, month)| Date::holding(day, month, granularity)))
    }

    /// The numbers of its first day and month.
    fn day_and_month(self) -> Option<(i64, i64)> {
        let day = self.day_numbers().0;
        let month = match self.granularity {
            Granularity::Day | Granularity::Weekend | Granularity::Week => calendar::month_number(self.first_day()?),
            Granularity::Month => self.index,
            Granularity::Season => self.index.checked_mul(3)?.checked_add(2)?,
            Granularity::Quarter => self.index.checked_mul(3)?,
            Granularity::Half => self.index.checked_mul(6)?,
            _ => self.years()?.0.checked_mul(12)?,
        };
        Some((day, month))
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Date {
        Date::day(day)
    }
}

impl Ord for Date {
    /// By first day, then by last day, then by granularity.
    fn cmp(&self, other: &Date) -> Ordering {
        self.day_numbers().cmp(&other.day_numbers()).then(self.granularity.cmp(&other.granularity))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The first day of an ISO week.
fn monday(iso_year: i32, week: u32) -> Option<NaiveDate> {
    // chrono steps to the year before, and does not look whether there is one.
    iso_year.checked_sub(1)?;
    NaiveDate::from_isoywd_opt(iso_year, week, Weekday::Mon)
}

/// The number of the decade (`length` 10), century or millennium of a year: the year, or the year
/// BC, without its last digits. Years BC count down from −1, so that numbers follow each other.
fn written_number(year: i64, length: i64) -> i64 {
    if year > 0 {
        year.div_euclid(length)
    } else {
        let bc = 1_i64.saturating_sub(year);
        (-1_i64).saturating_sub(bc.div_euclid(length))
    }
}

/// The first and last year of such a number, the inverse of [`written_number`]. There is no year 0
/// in writing: number 0 begins in AD 1, number −1 ends in 1 BC.
fn written_years(number: i64, length: i64) -> (i64, i64) {
    let span = length.saturating_sub(1);
    if number >= 0 {
        let first = number.saturating_mul(length);
        (first.max(1), first.saturating_add(span))
    } else {
        let bc = (-1_i64).saturating_sub(number).saturating_mul(length);
        (1_i64.saturating_sub(bc.saturating_add(span)), 1_i64.saturating_sub(bc.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::calendar::Season;
    use super::*;
    use Granularity::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn first_and_last_days() {
        let rows = [
            (Date::from_ymd(2024, 2, 29), (2024, 2, 29), (2024, 2, 29)),
            (Date::week(2025, 1), (2024, 12, 30), (2025, 1, 5)),
            (Date::week(2020, 53), (2020, 12, 28), (2021, 1, 3)),
            (Date::weekend(2025, 1), (2025, 1, 4), (2025, 1, 5)),
            (Date::month(2024, 2), (2024, 2, 1), (2024, 2, 29)),
            (Date::month(2024, 12), (2024, 12, 1), (2024, 12, 31)),
            (Date::quarter(2024, 4), (2024, 10, 1), (2024, 12, 31)),
            (Date::half(2024, 1), (2024, 1, 1), (2024, 6, 30)),
            (Date::season(2024, Season::Spring), (2024, 3, 1), (2024, 5, 31)),
            (Date::season(2024, Season::Winter), (2024, 12, 1), (2025, 2, 28)),
            (Some(Date::year(1994)), (1994, 1, 1), (1994, 12, 31)),
            (Some(Date::year(0)), (0, 1, 1), (0, 12, 31)),
            (Date::decade(198), (1980, 1, 1), (1989, 12, 31)),
            (Date::decade(0), (1, 1, 1), (9, 12, 31)),
            (Date::decade(-1), (-8, 1, 1), (0, 12, 31)),
            (Date::decade(-49), (-488, 1, 1), (-479, 12, 31)),
            (Date::century(19), (1900, 1, 1), (1999, 12, 31)),
            (Date::century(-5), (-498, 1, 1), (-399, 12, 31)),
            (Date::millennium(2), (2000, 1, 1), (2999, 12, 31)),
            (Date::millennium(-1), (-998, 1, 1), (0, 12, 31)),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(date, first, last)| {
                let date = date.unwrap();
                let (first, last) = (ymd(first.0, first.1, first.2), ymd(last.0, last.1, last.2));
                (date.first_day(), date.last_day()) != (Some(first), Some(last))
                    || date.extent() != Extent::new(Some(first), last.succ_opt())
                    || !date.contains(first)
                    || !date.contains(last)
                    || date.contains(first.pred_opt().unwrap())
                    || date.contains(last.succ_opt().unwrap())
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_is_not_in_the_calendar_is_not_built() {
        let rows = [
            Date::from_ymd(2025, 2, 29),
            Date::week(2025, 53),
            Date::week(2025, 0),
            Date::weekend(2025, 53),
            Date::month(2025, 0),
            Date::month(2025, 13),
            Date::quarter(2025, 5),
            Date::half(2025, 3),
            Date::decade(1000),
            Date::decade(-1001),
            Date::century(100),
            Date::millennium(-11),
            Date::week(i32::MAX, 1),
            Date::week(i32::MIN, 1),
            Date::weekend(262_142, 53),
            Date::weekend(262_143, 1),
            Date::containing(NaiveDate::MAX, Decade),
            Date::containing(NaiveDate::MAX, PartOfDay),
        ];
        assert_eq!(rows, [None; 18]);
    }

    #[test]
    fn every_day_is_in_its_units_and_they_tile() {
        let units: Vec<_> = Granularity::ALL.into_iter().filter(|unit| *unit >= Day).collect();
        for day in ymd(1600, 1, 1).iter_days().take_while(|day| day.year() <= 2400) {
            for &unit in &units {
                let date = Date::containing(day, unit).unwrap();
                assert!(unit == Weekend || date.contains(day), "{day} {unit}");
                assert_eq!(Date::day(day).coarsen(unit), Some(date), "{day} {unit}");
                let next = date.shift(1).unwrap();
                assert!(unit == Weekend || next.first_day() == date.last_day().unwrap().succ_opt(), "{day} {unit}");
                assert_eq!(next.shift(-1), Some(date));
                assert!(date < next);
            }
        }
    }

    #[test]
    fn eras_tile_across_year_one() {
        for unit in [Decade, Century, Millennium] {
            let mut date = Date::containing(ymd(-9_000, 6, 1), unit).unwrap();
            while let Some(next) = date.shift(1) {
                assert_eq!(next.first_day(), date.last_day().unwrap().succ_opt(), "{date:?}");
                for day in [date.first_day().unwrap(), date.last_day().unwrap()] {
                    assert_eq!(Date::containing(day, unit), Some(date));
                }
                date = next;
            }
            assert_eq!(date.last_day(), Some(ymd(9_999, 12, 31)));
        }
    }

    #[test]
    fn parts_round_trip() {
        for year in [-479, 0, 1, 1994, 2025, 12_345, -123_456] {
            for n in 1..=4 {
                let season = Season::from_number(n).unwrap();
                for date in [Date::month(year, n), Date::quarter(year, n), Date::season(year, season)] {
                    let date = date.unwrap();
                    assert_eq!((date.year_number(), date.number()), (Some(year), Some(n)), "{date:?}");
                }
            }
            for week in 1..=52 {
                let date = Date::week(year, week).unwrap();
                assert_eq!((date.year_number(), date.number()), (Some(year), Some(week)), "{date:?}");
            }
            assert_eq!(Date::year(year).year_number(), Some(year));
        }
        assert_eq!(Date::season(2024, Season::Winter).unwrap().as_season(), Some(Season::Winter));
        assert_eq!(Date::century(-5).unwrap().era_number(), Some(-5));
    }

    #[test]
    fn order_is_that_of_time() {
        let sorted = [
            Date::year(i32::MIN),
            Date::decade(-1).unwrap(),
            Date::week(2025, 1).unwrap(),
            Date::from_ymd(2025, 1, 1).unwrap(),
            Date::month(2025, 1).unwrap(),
            Date::quarter(2025, 1).unwrap(),
            Date::half(2025, 1).unwrap(),
            Date::year(2025),
            Date::from_ymd(2025, 1, 2).unwrap(),
            Date::year(i32::MAX),
        ];
        assert!(sorted.is_sorted(), "{sorted:?}");
    }

    #[test]
    fn beyond_the_calendar() {
        let far = Date::month(i32::MAX, 12).unwrap();
        assert_eq!((far.first_day(), far.extent(), far.shift(1)), (None, Extent::NONE, None));
        assert_eq!(far.coarsen(Year), Some(Date::year(i32::MAX)));
        assert_eq!(Date::year(NaiveDate::MAX.year()).extent().end(), None);
        assert_eq!(Date::year(NaiveDate::MAX.year()).last_day(), Some(NaiveDate::MAX));
        for unit in Granularity::ALL {
            if let Some(date) = Date::containing(ymd(2025, 1, 1), unit) {
                assert_eq!((date.shift(i64::MAX), date.shift(i64::MIN)), (None, None), "{unit}");
            }
        }
    }
}
