//! Dates by their distance from others: so many units away, the neighbour, the n-th inside.
//!
//! Pure calendar; knows no context.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::grammar::expression::{Fields, Step};
use crate::value::{Date, Granularity, Season, calendar};

/// The weekday of an ISO number.
pub(crate) fn weekday(number: u8) -> Option<Weekday> {
    Weekday::try_from(number.checked_sub(1)?).ok()
}

/// The date that fields name in a year; none where the calendar has no such date.
pub(crate) fn in_year(fields: Fields, year: i32) -> Option<Date> {
    match (fields.sub, fields.day) {
        (0, 0) => Some(Date::year(year)),
        (month @ 1..=12, 0) => Date::month(year, u32::from(month)),
        (month @ 1..=12, day) => Date::from_ymd(year, u32::from(month), u32::from(day)),
        (season @ 21..=24, 0) => Date::season(year, Season::from_number(u32::from(season).saturating_sub(20))?),
        (quarter @ 33..=36, 0) => Date::quarter(year, u32::from(quarter).saturating_sub(32)),
        (half @ 40..=41, 0) => Date::half(year, u32::from(half).saturating_sub(39)),
        _ => None,
    }
}

/// `count` units from the base, at granularity `grain`. None where the base is too coarse to
/// say: two months from a year are no known month.
pub(crate) fn by(base: Date, count: i64, unit: Granularity, grain: Granularity) -> Option<Date> {
    if base.granularity() > unit && base.granularity() > grain {
        return None;
    }
    if base.granularity() == unit && unit == grain {
        return base.shift(count);
    }
    // A week lies where its Thursday does (ISO 8601).
    let day = match base.granularity() {
        Granularity::Week => base.first_day()?.checked_add_days(Days::new(3))?,
        _ => base.first_day()?,
    };
    Date::containing(calendar::add(day, count, unit)?, grain)
}

/// The neighbour of `day` that has the weekday, strictly before or after it; `This`: of its ISO week.
pub(crate) fn weekday_step(day: NaiveDate, wanted: Weekday, step: Step) -> Option<NaiveDate> {
    match step {
        Step::Last => calendar::weekday_before(day, wanted),
        Step::Next => calendar::weekday_after(day, wanted),
        Step::This | Step::Open => calendar::weekday_on_or_after(day.week(Weekday::Mon).checked_first_day()?, wanted),
    }
}

/// The neighbour of `day` that has the fields (a part of a year, or a day of it): the last one
/// over before it, the first one begun after it, the one of its year or, left open, the one that is
/// the next to end.
pub(crate) fn fields_step(day: NaiveDate, at: impl Fn(i32) -> Option<Date>, step: Step) -> Option<Date> {
    let years = || (-8..=8).filter_map(|n| day.year().checked_add(n)).filter_map(&at);
    match step {
        Step::Last => years().filter(|d| d.last_day().is_some_and(|last| last < day)).last(),
        Step::Next => years().find(|d| d.first_day().is_some_and(|first| first > day)),
        Step::This => years().find(|d| d.contains(day)).or_else(|| at(day.year())),
        Step::Open => years().find(|d| d.last_day().is_some_and(|last| last >= day)),
    }
}

/// The n-th unit of a date, from 1; −1 is the last.
pub(crate) fn nth(date: Date, n: i8, unit: Granularity) -> Option<Date> {
    let (first, last) = (date.first_day()?, date.last_day()?);
    if unit >= date.granularity() {
        return None;
    }
    let found = match unit {
        Granularity::Weekend if n < 0 => Date::containing(calendar::weekday_on_or_before(last, Weekday::Sat)?, unit)?,
        Granularity::Weekend => Date::containing(calendar::weekday_on_or_after(first, Weekday::Sat)?, unit)?
            .shift(i64::from(n).saturating_sub(1))?,
        _ if n < 0 => Date::containing(last, unit)?,
        // A season or week that began before the date is its first all the same.
        _ => Date::containing(first, unit)?.shift(i64::from(n).saturating_sub(1))?,
    };
    let inside = found.last_day()? >= first && found.first_day()? <= last;
    (inside && n != 0).then_some(found)
}

/// The n-th of a weekday in a date; −1 is the last.
pub(crate) fn nth_weekday(date: Date, n: i8, wanted: Weekday) -> Option<Date> {
    let (first, last) = (date.first_day()?, date.last_day()?);
    let day = match n {
        0 => return None,
        ..0 => calendar::weekday_on_or_before(last, wanted)?,
        _ => calendar::add(
            calendar::weekday_on_or_after(first, wanted)?,
            i64::from(n).saturating_sub(1),
            Granularity::Week,
        )?,
    };
    (first <= day && day <= last).then_some(Date::day(day))
}
