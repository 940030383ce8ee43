//! The Chinese calendar, as far as its new year needs it.
//!
//! It depends on the true moon and sun over Beijing, so the days are a table; beyond it there is no day, never a guessed
//! one. They are those of the Purple Mountain and Hong Kong observatories, taken from the crate `icu_calendar` 2.4.0 and
//! compared with it by a test.

use chrono::{Days, NaiveDate};

/// The first year of the table.
const FIRST_YEAR: i32 = 1900;

/// The days from January 1 to the new year, counted from one, a year each.
#[rustfmt::skip]
static DAYS: [u8; 201] = [
    31, 50, 39, 29, 47, 35, 25, 44, 33, 22, 41, 30, 49, 37, 26, 45, 34, 23, 42, 32,
    51, 39, 28, 47, 36, 24, 44, 33, 23, 41, 30, 48, 37, 26, 45, 35, 24, 42, 31, 50,
    39, 27, 46, 36, 25, 44, 33, 22, 41, 29, 48, 37, 27, 45, 34, 24, 43, 31, 49, 39,
    28, 46, 36, 25, 44, 33, 21, 40, 30, 48, 37, 27, 46, 34, 23, 42, 31, 49, 38, 28,
    47, 36, 25, 44, 33, 51, 40, 29, 48, 37, 27, 46, 35, 23, 41, 31, 50, 38, 28, 47,
    36, 24, 43, 32, 22, 40, 29, 49, 38, 26, 45, 34, 23, 41, 31, 50, 39, 28, 47, 36,
    25, 43, 32, 22, 41, 29, 48, 37, 26, 44, 34, 23, 42, 31, 50, 39, 28, 46, 35, 24,
    43, 32, 22, 41, 30, 48, 37, 26, 45, 33, 23, 42, 32, 50, 39, 28, 46, 35, 24, 43,
    33, 21, 40, 29, 48, 36, 26, 45, 34, 23, 42, 31, 50, 38, 27, 46, 36, 24, 43, 33,
    22, 40, 29, 48, 37, 26, 45, 34, 24, 41, 30, 49, 38, 27, 46, 36, 25, 43, 32, 21,
    40,
];

/// The first day of the Chinese year that begins in a year of ours; `None` if that is not 1900 to 2100.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::chinese::new_year;
///
/// assert_eq!(new_year(2020), NaiveDate::from_ymd_opt(2020, 1, 25));
/// assert_eq!(new_year(2101), None);
/// ```
pub fn new_year(year: i32) -> Option<NaiveDate> {
    let days = *DAYS.get(usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?)?;
    NaiveDate::from_ymd_opt(year, 1, 1)?.checked_add_days(Days::new(u64::from(days).checked_sub(1)?))
}
