//! The Hebrew calendar, as far as days of feasts need it: from a date of it to ours.
//!
//! The fixed arithmetic calendar in use since the fourth century: a mean new moon, and the rules that
//! keep the new year off three weekdays. It knows no feast by name.

use chrono::NaiveDate;

use super::calendar::from_day_number;

/// A month of the Hebrew calendar, in the order of the year that begins with Tishri.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::hebrew::{HebrewMonth, to_gregorian};
///
/// // A leap year has an Adar more; feasts are in the second.
/// assert_eq!(to_gregorian(5784, HebrewMonth::AdarI, 14), NaiveDate::from_ymd_opt(2024, 2, 23));
/// assert_eq!(to_gregorian(5784, HebrewMonth::Adar, 14), NaiveDate::from_ymd_opt(2024, 3, 24));
/// assert_eq!(to_gregorian(5785, HebrewMonth::AdarI, 14), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HebrewMonth {
    /// The first month of the civil year, September or October.
    Tishri,
    /// 29 or 30 days.
    Heshvan,
    /// 29 or 30 days.
    Kislev,
    /// 29 days.
    Tevet,
    /// 30 days.
    Shevat,
    /// 30 days, in leap years only.
    AdarI,
    /// 29 days; in leap years the second Adar.
    Adar,
    /// 30 days, March or April.
    Nisan,
    /// 29 days.
    Iyar,
    /// 30 days.
    Sivan,
    /// 29 days.
    Tammuz,
    /// 30 days.
    Av,
    /// 29 days.
    Elul,
}

impl HebrewMonth {
    /// All thirteen, from Tishri to Elul.
    pub const ALL: [HebrewMonth; 13] = [
        HebrewMonth::Tishri,
        HebrewMonth::Heshvan,
        HebrewMonth::Kislev,
        HebrewMonth::Tevet,
        HebrewMonth::Shevat,
        HebrewMonth::AdarI,
        HebrewMonth::Adar,
        HebrewMonth::Nisan,
        HebrewMonth::Iyar,
        HebrewMonth::Sivan,
        HebrewMonth::Tammuz,
        HebrewMonth::Av,
        HebrewMonth::Elul,
    ];

    /// How many days it has in a year of so many days; none where the year lacks it.
    const fn days(self, year: i64) -> i64 {
        match self {
            HebrewMonth::Heshvan if year % 10 == 5 => 30,
            HebrewMonth::Kislev if year % 10 == 3 => 29,
            HebrewMonth::AdarI if year < 380 => 0,
            HebrewMonth::Heshvan
            | HebrewMonth::Tevet
            | HebrewMonth::Adar
            | HebrewMonth::Iyar
            | HebrewMonth::Tammuz
            | HebrewMonth::Elul => 29,
            _ => 30,
        }
    }
}

/// The years that are computed: from the first to the last with four digits.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// The day number (1 is January 1 of year 1) of the day before the first year.
const EPOCH: i64 = -1_373_428;

/// The day whose daylight belongs to a date of the Hebrew calendar.
///
/// A Hebrew day begins on the evening before; the civil day after that evening is given. `None` if
/// the year is not 1 to 9999 or the month has no such day in it.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::hebrew::{HebrewMonth, to_gregorian};
///
/// assert_eq!(to_gregorian(5785, HebrewMonth::Tishri, 1), NaiveDate::from_ymd_opt(2024, 10, 3));
/// assert_eq!(to_gregorian(5785, HebrewMonth::Tishri, 31), None);
/// ```
#[expect(clippy::arithmetic_side_effects, reason = "years below 10,000: nothing comes near the limits of i64")]
pub fn to_gregorian(year: i32, month: HebrewMonth, day: u32) -> Option<NaiveDate> {
    if !YEARS.contains(&year) {
        return None;
    }
    let first = new_year(i64::from(year));
    let length = new_year(i64::from(year) + 1) - first;
    if !(1..=month.days(length)).contains(&i64::from(day)) {
        return None;
    }
    let before: i64 = HebrewMonth::ALL.iter().take_while(|m| **m != month).map(|m| m.days(length)).sum();
    from_day_number(first + before + i64::from(day) - 1)
}

/// The day number of the first of Tishri.
#[expect(clippy::arithmetic_side_effects, reason = "years below 10,001: nothing comes near the limits of i64")]
fn new_year(year: i64) -> i64 {
    let (last, this, next) = (moon(year - 1), moon(year), moon(year + 1));
    // A year would be too long, or the one before it too short.
    let late = match (next - this, this - last) {
        (356, _) => 2,
        (_, 382) => 1,
        _ => 0,
    };
    EPOCH + 1 + this + late
}

/// Days from the epoch to the new moon of Tishri, moved off Sunday, Wednesday and Friday and past noon.
#[expect(clippy::arithmetic_side_effects, reason = "years below 10,002: nothing comes near the limits of i64")]
fn moon(year: i64) -> i64 {
    // Nineteen years have 235 months. An hour has 1,080 parts; a month 29 days and 13,753 parts.
    let months = (235 * year - 234).div_euclid(19);
    let parts = 12_084 + 13_753 * months;
    let day = 29 * months + parts.div_euclid(25_920);
    if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day }
}
