//! Named days by year: the days of a rule of the calendar, and the neighbour that a step goes to.
//!
//! Pure calendar; knows no name and no context.

use chrono::{Datelike, NaiveDate};

use crate::grammar::expression::Step;
use crate::lexicon::{NamedDay, Yearly};
use crate::value::hebrew::{self, HebrewMonth};
use crate::value::{Bound, Date, Granularity, Interval, Temporal, calendar, chinese, islamic};

use super::neighbour::weekday;

/// The days of a named day in a year, earliest first. The lunar year is shorter than ours: some have two.
pub(crate) fn days(when: Yearly, year: i32) -> [Option<NaiveDate>; 2] {
    let ymd = |month, day| NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day));
    let away = |day, offset: i8| calendar::add(day, i64::from(offset), Granularity::Day);
    let one = match when {
        Yearly::Never => None,
        Yearly::Fixed { month, day } => ymd(month, day),
        Yearly::AfterLeapYear { month, day } if year.rem_euclid(4) == 1 => ymd(month, day),
        Yearly::AfterLeapYear { .. } => None,
        Yearly::Easter { offset } => calendar::easter(year).and_then(|day| away(day, offset)),
        Yearly::OrthodoxEaster { offset } => calendar::easter_orthodox(year).and_then(|day| away(day, offset)),
        Yearly::ChineseNewYear { offset } => chinese::new_year(year).and_then(|day| away(day, offset)),
        Yearly::Weekday { month, n, weekday: w, offset } => weekday(w)
            .and_then(|w| calendar::nth_weekday(year, u32::from(month), w, n))
            .and_then(|day| away(day, offset)),
        Yearly::WeekdayBefore { month, day, weekday: w } => {
            weekday(w).zip(ymd(month, day)).and_then(|(w, day)| calendar::weekday_on_or_before(day, w))
        }
        Yearly::Julian { month, day } => {
            // The calendars are less than a year apart.
            return of_year(year, year.saturating_sub(1), |y| {
                calendar::from_julian(y, u32::from(month), u32::from(day))
            });
        }
        Yearly::Hebrew { month, day } => return hebrew_days(year, month, day, Some),
        Yearly::HebrewWeekday { month, day } => {
            return hebrew_days(year, month, day, |day| {
                if day.weekday() == chrono::Weekday::Sat { day.succ_opt() } else { Some(day) }
            });
        }
        Yearly::Islamic { month, day } => return islamic_days(year, month, day),
    };
    [one, None]
}

/// Whether the days around a year are known: a table of them has ends, and the nearest day that it holds may be far
/// from the nearest there is.
pub(crate) fn known(when: Yearly, year: i32) -> bool {
    let mut around = (-1..=1).filter_map(|n| year.checked_add(n));
    matches!(when, Yearly::AfterLeapYear { .. }) || around.all(|year| days(when, year).iter().any(Option::is_some))
}

/// Those of three years of another calendar, from `first` on, that lie in our year.
fn of_year(year: i32, first: i32, at: impl Fn(i32) -> Option<NaiveDate>) -> [Option<NaiveDate>; 2] {
    let mut found = (0..3).filter_map(|n| first.checked_add(n)).filter_map(at).filter(|day| day.year() == year);
    [found.next(), found.next()]
}

fn hebrew_days(
    year: i32,
    month: HebrewMonth,
    day: u8,
    moved: impl Fn(NaiveDate) -> Option<NaiveDate>,
) -> [Option<NaiveDate>; 2] {
    // The Hebrew year that begins in the autumn of year 1 is 3762.
    of_year(year, year.saturating_add(3760), |y| hebrew::to_gregorian(y, month, u32::from(day)).and_then(&moved))
}

fn islamic_days(year: i32, month: u8, day: u8) -> [Option<NaiveDate>; 2] {
    // 33 lunar years are 32 of ours; the first year of three may already be over.
    let first = year.saturating_sub(622).saturating_mul(33).div_euclid(32).saturating_sub(1);
    of_year(year, first, |y| {
        let first = islamic::to_gregorian(y, u32::from(month), 1)?;
        calendar::add(first, i64::from(day).saturating_sub(1), Granularity::Day)
    })
}

/// The value of a named day that is, or begins, on that day.
pub(crate) fn value(named: &NamedDay, first: NaiveDate) -> Option<Temporal> {
    let Some(until) = named.until else { return Some(Date::day(first).into()) };
    let interval =
        Interval::new(Bound::At(Date::day(first).into()), Bound::At(Date::day(first_from(until, first)?).into()));
    interval.map(Temporal::from)
}

/// The first such day on or after that one.
pub(crate) fn first_from(when: Yearly, day: NaiveDate) -> Option<NaiveDate> {
    // A day of every fourth year is never more than eight years off.
    let years = (0..=8).filter_map(|n| day.year().checked_add(n));
    years.flat_map(|year| days(when, year)).flatten().find(|found| *found >= day)
}

/// The last such day on or before that one.
pub(crate) fn last_until(when: Yearly, day: NaiveDate) -> Option<NaiveDate> {
    let years = (-8..=0).filter_map(|n| day.year().checked_add(n));
    years.flat_map(|year| days(when, year)).flatten().rfind(|found| *found <= day)
}

/// The first day of the neighbour of `day`: the last one over before it, the first one begun after
/// it, or the one of its year.
pub(crate) fn step(named: &NamedDay, day: NaiveDate, step: Step) -> Option<NaiveDate> {
    let all = || {
        let years = (-8..=8).filter_map(|n| day.year().checked_add(n));
        years.flat_map(|year| days(named.when, year)).flatten()
    };
    if !known(named.when, day.year()) {
        return None;
    }
    let last = |first| named.until.map_or(Some(first), |until| first_from(until, first));
    match step {
        Step::Last => all().rfind(|first| last(*first).is_some_and(|last| last < day)),
        Step::Next => all().find(|first| *first > day),
        Step::This | Step::Open => all()
            .find(|first| *first <= day && last(*first).is_some_and(|last| day <= last))
            .or_else(|| all().find(|first| first.year() == day.year())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_other_calendars_by_our_year() {
        let ramadan = Yearly::Islamic { month: 9, day: 1 };
        let rows = [
            (ramadan, 2024, "2024-03-11 -"),
            // Thirty-three lunar years are thirty-two of ours.
            (ramadan, 2030, "2030-01-05 2030-12-26"),
            (Yearly::Islamic { month: 10, day: 0 }, 2024, "2024-04-09 -"),
            // The table ends in November 2174, and begins in November 1882.
            (ramadan, 2174, "2174-07-30 -"),
            (ramadan, 2175, "- -"),
            (ramadan, 1882, "- -"),
            (Yearly::Julian { month: 12, day: 25 }, 2024, "2024-01-07 -"),
            (Yearly::Julian { month: 12, day: 25 }, 2101, "2101-01-08 -"),
            (Yearly::Hebrew { month: HebrewMonth::Kislev, day: 25 }, 2024, "2024-12-26 -"),
            (Yearly::HebrewWeekday { month: HebrewMonth::Av, day: 9 }, 2022, "2022-08-07 -"),
            (Yearly::HebrewWeekday { month: HebrewMonth::Av, day: 9 }, 2024, "2024-08-13 -"),
            (Yearly::Fixed { month: 2, day: 29 }, 2023, "- -"),
            (Yearly::AfterLeapYear { month: 1, day: 20 }, 2024, "- -"),
            (Yearly::AfterLeapYear { month: 1, day: 20 }, 2025, "2025-01-20 -"),
            (Yearly::Never, 2025, "- -"),
        ];
        for (when, year, want) in rows {
            let said = days(when, year).map(|day| day.map_or("-".to_owned(), |day| day.to_string())).join(" ");
            assert_eq!(said, want, "{when:?} {year}");
        }
    }
}
