//! What chrono lacks: seasons, weekdays around a day, movable feasts, steps of any unit.
//!
//! All of it is the proleptic Gregorian calendar with astronomical years (1 BC is year 0), and
//! `None` beyond chrono's range (years −262143 to 262142). It knows no holidays by name.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::granularity::Granularity;
use crate::named::named;

named! {
    /// A season of the northern hemisphere, in the order of the year it is named after.
    ///
    /// Spring is March to May, summer June to August, fall September to November; winter is December
    /// of the named year to the end of February of the next. TIMEX3 writes them `SP`, `SU`, `FA`, `WI`.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Season;
    ///
    /// assert_eq!(Season::Autumn.to_string(), "FA");
    /// assert_eq!(Season::from_number(4), Some(Season::Winter));
    /// ```
    Season "a season" {
        /// March to May, `SP`.
        Spring "SP",
        /// June to August, `SU`.
        Summer "SU",
        /// September to November, `FA`.
        Autumn "FA",
        /// December to February, `WI`.
        Winter "WI",
    }
}

impl Season {
    /// 1 for spring to 4 for winter.
    pub const fn number(self) -> u32 {
        match self {
            Season::Spring => 1,
            Season::Summer => 2,
            Season::Autumn => 3,
            Season::Winter => 4,
        }
    }

    /// The season of a number from 1 (spring) to 4 (winter); else `None`.
    pub const fn from_number(number: u32) -> Option<Season> {
        Some(match number {
            1 => Season::Spring,
            2 => Season::Summer,
            3 => Season::Autumn,
            4 => Season::Winter,
            _ => return None,
        })
    }
}

/// The day `count` units after a day (before it, if negative).
///
/// A weekend counts as a week and a season as three months. Steps of months and more clamp to the
/// last day of the month they reach, as chrono does: January 31 and one month is February 28.
/// `None` for units finer than a day, and beyond chrono's range.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::{Granularity, calendar};
///
/// let day = NaiveDate::from_ymd_opt(2024, 3, 31).unwrap();
/// assert_eq!(calendar::add(day, -1, Granularity::Month), NaiveDate::from_ymd_opt(2024, 2, 29));
/// assert_eq!(calendar::add(day, 2, Granularity::Week), NaiveDate::from_ymd_opt(2024, 4, 14));
/// assert_eq!(calendar::add(day, 1, Granularity::Hour), None);
/// ```
pub fn add(date: NaiveDate, count: i64, unit: Granularity) -> Option<NaiveDate> {
    let days = match unit {
        Granularity::Second | Granularity::Minute | Granularity::Hour | Granularity::PartOfDay => {
            return None;
        }
        Granularity::Day => 1,
        Granularity::Weekend | Granularity::Week => 7,
        _ => return add_months(date, count.checked_mul(months_in(unit)?)?),
    };
    from_day_number(day_number(date).checked_add(count.checked_mul(days)?)?)
}

fn add_months(date: NaiveDate, count: i64) -> Option<NaiveDate> {
    let month = month_number(date).checked_add(count)?;
    let (year, month) = (i32::try_from(month.div_euclid(12)).ok()?, u32::try_from(month.rem_euclid(12)).ok()?);
    let month = month.checked_add(1)?;
    NaiveDate::from_ymd_opt(year, month, date.day().min(days_in_month(year, month)?))
}

/// How many days a month has; `None` unless the month is 1 to 12.
///
/// # Example
///
/// ```
/// use dateline::value::calendar::days_in_month;
///
/// assert_eq!(days_in_month(1900, 2), Some(28));
/// assert_eq!(days_in_month(2000, 2), Some(29));
/// assert_eq!(days_in_month(2000, 13), None);
/// ```
pub const fn days_in_month(year: i32, month: u32) -> Option<u32> {
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    })
}

/// How many weeks an ISO 8601 week year has, 52 or 53; `None` beyond chrono's range.
///
/// # Example
///
/// ```
/// use dateline::value::calendar::weeks_in_iso_year;
///
/// assert_eq!(weeks_in_iso_year(2020), Some(53));
/// assert_eq!(weeks_in_iso_year(2025), Some(52));
/// ```
pub fn weeks_in_iso_year(iso_year: i32) -> Option<u32> {
    // December 28 is always in the last week of its year (ISO 8601-1, 4.3.2.2).
    Some(NaiveDate::from_ymd_opt(iso_year, 12, 28)?.iso_week().week())
}

/// The n-th such weekday of a month, counted from 1, or from the end with −1 as the last.
///
/// `None` if the month has no such day, and for `n` 0.
///
/// # Example
///
/// ```
/// use dateline::chrono::{NaiveDate, Weekday};
/// use dateline::value::calendar::nth_weekday;
///
/// assert_eq!(nth_weekday(2024, 11, Weekday::Thu, 4), NaiveDate::from_ymd_opt(2024, 11, 28));
/// assert_eq!(nth_weekday(2024, 5, Weekday::Mon, -1), NaiveDate::from_ymd_opt(2024, 5, 27));
/// assert_eq!(nth_weekday(2024, 2, Weekday::Mon, 5), None);
/// ```
pub fn nth_weekday(year: i32, month: u32, weekday: Weekday, n: i8) -> Option<NaiveDate> {
    let weeks = i64::from(n.unsigned_abs().checked_sub(1)?);
    let date = if n > 0 {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        add(weekday_on_or_after(first, weekday)?, weeks, Granularity::Week)?
    } else {
        let last = NaiveDate::from_ymd_opt(year, month, days_in_month(year, month)?)?;
        add(weekday_on_or_before(last, weekday)?, weeks.checked_neg()?, Granularity::Week)?
    };
    (date.year() == year && date.month() == month).then_some(date)
}

/// The day with that weekday that is nearest: the day itself, or at most three days away.
///
/// # Example
///
/// ```
/// use dateline::chrono::{NaiveDate, Weekday};
/// use dateline::value::calendar::nearest_weekday;
///
/// let wednesday = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
/// assert_eq!(nearest_weekday(wednesday, Weekday::Sat), NaiveDate::from_ymd_opt(2025, 1, 11));
/// assert_eq!(nearest_weekday(wednesday, Weekday::Sun), NaiveDate::from_ymd_opt(2025, 1, 5));
/// ```
pub fn nearest_weekday(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    match days_until(date.weekday(), weekday) {
        ahead @ 0..=3 => date.checked_add_days(Days::new(ahead)),
        ahead => date.checked_sub_days(Days::new(7_u64.checked_sub(ahead)?)),
    }
}

/// The last day with that weekday up to a day, itself included.
///
/// # Example
///
/// ```
/// use dateline::chrono::{NaiveDate, Weekday};
/// use dateline::value::calendar::weekday_on_or_before;
///
/// let wednesday = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
/// assert_eq!(weekday_on_or_before(wednesday, Weekday::Wed), Some(wednesday));
/// assert_eq!(weekday_on_or_before(wednesday, Weekday::Thu), NaiveDate::from_ymd_opt(2025, 1, 2));
/// ```
pub fn weekday_on_or_before(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(days_until(weekday, date.weekday())))
}

/// The first day with that weekday from a day on, itself included.
///
/// # Example
///
/// ```
/// use dateline::chrono::{NaiveDate, Weekday};
/// use dateline::value::calendar::weekday_on_or_after;
///
/// let wednesday = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
/// assert_eq!(weekday_on_or_after(wednesday, Weekday::Wed), Some(wednesday));
/// assert_eq!(weekday_on_or_after(wednesday, Weekday::Tue), NaiveDate::from_ymd_opt(2025, 1, 14));
/// ```
pub fn weekday_on_or_after(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(days_until(date.weekday(), weekday)))
}

/// The last day with that weekday before a day, one to seven days away.
///
/// # Example
///
/// ```
/// use dateline::chrono::{NaiveDate, Weekday};
/// use dateline::value::calendar::weekday_before;
///
/// let wednesday = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
/// assert_eq!(weekday_before(wednesday, Weekday::Wed), NaiveDate::from_ymd_opt(2025, 1, 1));
/// ```
pub fn weekday_before(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    weekday_on_or_before(date.pred_opt()?, weekday)
}

/// The first day with that weekday after a day, one to seven days away.
///
/// # Example
///
/// ```
/// use dateline::chrono::{NaiveDate, Weekday};
/// use dateline::value::calendar::weekday_after;
///
/// let wednesday = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
/// assert_eq!(weekday_after(wednesday, Weekday::Wed), NaiveDate::from_ymd_opt(2025, 1, 15));
/// ```
pub fn weekday_after(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    weekday_on_or_after(date.succ_opt()?, weekday)
}

/// How many days from one weekday on to the other, 0 to 6.
fn days_until(from: Weekday, to: Weekday) -> u64 {
    u64::from(to.days_since(from))
}

/// Easter Sunday of the western churches.
///
/// The Gregorian computus (Meeus, Jones and Butcher), for years from 1583, the first Easter after
/// the calendar was reformed; `None` before that and beyond chrono's range.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::calendar::easter;
///
/// assert_eq!(easter(2025), NaiveDate::from_ymd_opt(2025, 4, 20));
/// assert_eq!(easter(1500), None);
/// ```
#[expect(clippy::arithmetic_side_effects, reason = "0 < year < 262,143: nothing comes near the limits of i32")]
pub fn easter(year: i32) -> Option<NaiveDate> {
    if !(1583..=NaiveDate::MAX.year()).contains(&year) {
        return None;
    }
    let (golden, century, in_century) = (year % 19, year / 100, year % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let march = epact + to_sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(march / 31).ok()?, u32::try_from(march % 31 + 1).ok()?)
}

/// Easter Sunday of the Orthodox churches, as a Gregorian date.
///
/// The Julian computus (Meeus), for years from 326, the first Easter after the council of Nicaea;
/// `None` before that and beyond chrono's range.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::calendar::easter_orthodox;
///
/// assert_eq!(easter_orthodox(2024), NaiveDate::from_ymd_opt(2024, 5, 5));
/// ```
#[expect(clippy::arithmetic_side_effects, reason = "0 < year < 262,143: nothing comes near the limits of i32")]
pub fn easter_orthodox(year: i32) -> Option<NaiveDate> {
    if !(326..=NaiveDate::MAX.year()).contains(&year) {
        return None;
    }
    let moon = (19 * (year % 19) + 15) % 30;
    let to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    let march = moon + to_sunday + 114;
    from_julian(year, u32::try_from(march / 31).ok()?, u32::try_from(march % 31 + 1).ok()?)
}

/// The day that a date of the Julian calendar names, by which Orthodox churches keep their feasts.
///
/// `None` if the Julian calendar has no such date, before the year 1 and beyond chrono's range.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::calendar::from_julian;
///
/// assert_eq!(from_julian(2023, 12, 25), NaiveDate::from_ymd_opt(2024, 1, 7));
/// assert_eq!(from_julian(1900, 2, 29), NaiveDate::from_ymd_opt(1900, 3, 13));
/// assert_eq!(from_julian(1901, 2, 29), None);
/// ```
#[expect(clippy::arithmetic_side_effects, reason = "0 < year < 262,143, and a day of it")]
pub fn from_julian(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    if !(1..=NaiveDate::MAX.year()).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let leap = month == 2 && year % 4 == 0;
    if !(1..=days_in_month(1, month)? + u32::from(leap)).contains(&day) {
        return None;
    }
    // Counted from March 1, so that the leap day is the last of its year; 153 days in five months.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let in_year = (153 * i64::from(month) + 2) / 5 + i64::from(day) - 1;
    // March 1 of the year 0 in the Julian calendar is February 28 of year 0 in ours, two days before
    // its March 1: the leap day lies between.
    from_day_number(365 * i64::from(year) + i64::from(year / 4) + in_year - 307)
}

/// How many months a unit lasts; `None` for a week or finer.
pub(super) const fn months_in(unit: Granularity) -> Option<i64> {
    Some(match unit {
        Granularity::Month => 1,
        Granularity::Season | Granularity::Quarter => 3,
        Granularity::Half => 6,
        Granularity::Year => 12,
        Granularity::Decade => 120,
        Granularity::Century => 1_200,
        Granularity::Millennium => 12_000,
        _ => return None,
    })
}

/// The number of a day: 1 is January 1 of year 1, a Monday.
pub(super) fn day_number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

/// The day of a number; `None` beyond chrono's range.
pub(super) fn from_day_number(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?)
}

/// The number of a month: 0 is January of year 0.
pub(super) fn month_number(date: NaiveDate) -> i64 {
    i64::from(date.year()).saturating_mul(12).saturating_add(i64::from(date.month0()))
}

/// The number of the first day of a month, for months of all years an `i32` can name, and beyond.
///
/// Counts in years that begin in March, so that the leap day comes last (Howard Hinnant,
/// "chrono-compatible low-level date algorithms", `days_from_civil`).
#[expect(
    clippy::arithmetic_side_effects,
    reason = "month numbers come from years within i32 or a few thousand years more: |month| < 2^36"
)]
pub(super) fn first_day_number(month: i64) -> i64 {
    let from_march = month - 2;
    let (year, month) = (from_march.div_euclid(12), from_march.rem_euclid(12));
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let days = year * 365 + year / 4 - year / 100 + (153 * month + 2) / 5;
    // March 1 of year 0 is day −305.
    era * 146_097 + days - 305
}

#[cfg(test)]
mod tests {
    use super::*;
    use Granularity::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn every_day() -> impl Iterator<Item = NaiveDate> {
        ymd(1600, 1, 1).iter_days().take_while(|day| day.year() <= 2400)
    }

    #[test]
    fn every_day_agrees_with_chrono() {
        for day in every_day() {
            assert_eq!(from_day_number(day_number(day)), Some(day));
            let first = day.with_day(1).unwrap();
            assert_eq!(first_day_number(month_number(day)), day_number(first), "{day}");
            for (unit, months) in [(Month, 1), (Season, 3), (Quarter, 3), (Half, 6), (Year, 12), (Decade, 120)] {
                assert_eq!(add(day, 1, unit), day.checked_add_months(chrono::Months::new(months)), "{day} {unit}");
                assert_eq!(add(day, -1, unit), day.checked_sub_months(chrono::Months::new(months)), "{day} {unit}");
            }
            assert_eq!(add(day, 3, Day), day.checked_add_days(Days::new(3)));
            assert_eq!(add(day, -1, Weekend), day.checked_sub_days(Days::new(7)));
        }
    }

    #[test]
    fn every_weekday_around_every_day() {
        let weekdays =
            [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
        let offset = |day: NaiveDate, found: Option<NaiveDate>, weekday| {
            let found = found.unwrap();
            assert_eq!(found.weekday(), weekday, "{day}");
            (found - day).num_days()
        };
        for day in every_day().step_by(3) {
            for weekday in weekdays {
                assert!((-6..=0).contains(&offset(day, weekday_on_or_before(day, weekday), weekday)));
                assert!((0..=6).contains(&offset(day, weekday_on_or_after(day, weekday), weekday)));
                assert!((-7..=-1).contains(&offset(day, weekday_before(day, weekday), weekday)));
                assert!((1..=7).contains(&offset(day, weekday_after(day, weekday), weekday)));
                assert!((-3..=3).contains(&offset(day, nearest_weekday(day, weekday), weekday)));
            }
            let n = u8::try_from(day.day0() / 7 + 1).unwrap();
            assert_eq!(nth_weekday(day.year(), day.month(), day.weekday(), n as i8), Some(day));
            let from_end = (days_in_month(day.year(), day.month()).unwrap() - day.day()) / 7 + 1;
            assert_eq!(nth_weekday(day.year(), day.month(), day.weekday(), -(from_end as i8)), Some(day));
        }
    }

    #[test]
    fn nth_weekday_refuses_what_a_month_has_not() {
        let none = [(2024, 2, 0), (2024, 2, 6), (2024, 2, -6), (2024, 13, 1), (2024, 0, -1), (2024, 2, i8::MIN)];
        for (year, month, n) in none {
            assert_eq!(nth_weekday(year, month, Weekday::Mon, n), None, "{year}-{month} {n}");
        }
    }

    #[test]
    fn months_and_iso_years() {
        for day in every_day().filter(|day| day.day() == 1) {
            let next = day.checked_add_months(chrono::Months::new(1)).unwrap();
            assert_eq!(days_in_month(day.year(), day.month()), u32::try_from((next - day).num_days()).ok());
        }
        for year in 1600..=2400 {
            let last = NaiveDate::from_isoywd_opt(year, 53, Weekday::Mon).is_some();
            assert_eq!(weeks_in_iso_year(year), Some(52 + u32::from(last)));
        }
    }

    #[test]
    fn easters() {
        // US Census Bureau, "Easter dates"; Astronomical Society of South Australia (western and Orthodox).
        let rows = [
            (1818, (3, 22), None),
            (1943, (4, 25), None),
            (1981, (4, 19), None),
            (2000, (4, 23), Some((4, 30))),
            (2008, (3, 23), Some((4, 27))),
            (2017, (4, 16), Some((4, 16))),
            (2019, (4, 21), Some((4, 28))),
            (2021, (4, 4), Some((5, 2))),
            (2024, (3, 31), Some((5, 5))),
            (2025, (4, 20), Some((4, 20))),
            (2026, (4, 5), Some((4, 12))),
            (2038, (4, 25), Some((4, 25))),
            (2049, (4, 18), Some((4, 25))),
        ];
        for (year, (month, day), orthodox) in rows {
            assert_eq!(easter(year), Some(ymd(year, month, day)), "{year}");
            if let Some((month, day)) = orthodox {
                assert_eq!(easter_orthodox(year), Some(ymd(year, month, day)), "{year} orthodox");
            }
        }
        for year in 1583..3000 {
            assert_eq!(easter(year).unwrap().weekday(), Weekday::Sun);
            assert_eq!(easter_orthodox(year).unwrap().weekday(), Weekday::Sun);
        }
        assert_eq!((easter(1582), easter_orthodox(325), easter(i32::MAX)), (None, None, None));
    }

    #[test]
    fn beyond_the_calendar_is_none() {
        for unit in Granularity::ALL {
            for count in [i64::MIN, i64::MAX, 1 << 40, -(1 << 40)] {
                assert_eq!(add(NaiveDate::MAX, count, unit), None, "{unit} {count}");
            }
        }
        assert_eq!(add(NaiveDate::MAX, 1, Day), None);
        assert_eq!(add(NaiveDate::MIN, -1, Month), None);
        assert_eq!(weekday_after(NaiveDate::MAX, Weekday::Mon), None);
        assert_eq!(weekday_before(NaiveDate::MIN, Weekday::Mon), None);
    }
}
