//! What the forms are made of: dates, clock times, points and durations, read from a cursor.
//!
//! Only what `print` writes is read; how forms make up values is said in `parse`.

use chrono::{FixedOffset, NaiveDate};

use super::super::calendar::Season;
use super::super::clock::{Clock, PartOfDay, Time, TimeOfDay};
use super::super::cursor::{Cursor, Miss};
use super::super::date::Date;
use super::super::duration::Duration;
use super::super::granularity::Granularity;
use super::super::interval::Point;
use super::print::unit_letters;

/// What a function that reads one form gives.
pub(super) type Read<T> = std::result::Result<T, Miss>;

/// What stands before the first hyphen of a date.
pub(super) enum Head {
    Year(i32),
    Era(Date),
}

pub(super) fn head(cursor: &mut Cursor<'_>) -> Read<Head> {
    let at = *cursor;
    let (bc, far) = (cursor.eat("BC"), cursor.eat("+"));
    let zero = cursor.peek() == Some(b'0');
    let digits = cursor.count_digits();
    let wrong = at.miss("a year, decade or century: 1994, 198, 19, BC0480, +12345");
    let number = cursor.number().and_then(|number| i64::try_from(number).ok()).ok_or(wrong)?;
    let year = if bc { 1_i64.checked_sub(number).ok_or(wrong)? } else { number };
    let year = i32::try_from(year).map_err(|_| wrong)?;
    // Eras BC count down from −1, as years BC do from 0.
    let era = if bc { year.saturating_sub(2) } else { year };
    let date = match (bc, far, digits) {
        (false, true, 5..) if !zero => return Ok(Head::Year(year)),
        (true, false, 5..) if !zero => return Ok(Head::Year(year)),
        (_, false, 4) if number > 0 => return Ok(Head::Year(year)),
        (_, false, 3) => Date::decade(era),
        (_, false, 2) => Date::century(era),
        (_, false, 1) => Date::millennium(era),
        _ => None,
    };
    date.map(Head::Era).ok_or(wrong)
}

pub(super) fn date(cursor: &mut Cursor<'_>) -> Read<Date> {
    let year = match head(cursor)? {
        Head::Era(date) => return Ok(date),
        Head::Year(year) => year,
    };
    if !cursor.eat("-") {
        return Ok(Date::year(year));
    }
    if let Some(season) = season(cursor) {
        return Date::season(year, season).ok_or_else(|| cursor.miss("a year within the calendar"));
    }
    if cursor.eat("W") {
        return week(cursor, year);
    }
    if cursor.eat("Q") {
        return one_digit(cursor, "a quarter from 1 to 4", |quarter| Date::quarter(year, quarter));
    }
    if cursor.eat("H") {
        return one_digit(cursor, "a half, 1 or 2", |half| Date::half(year, half));
    }
    if cursor.count_digits() == 0 {
        return Err(cursor.miss("a month, week (W), quarter (Q), half (H) or season (SP, SU, FA, WI)"));
    }
    let month = two_digits(cursor, "a month from 01 to 12", |month| (1..=12).contains(&month))?;
    if !cursor.eat("-") {
        return Date::month(year, month).ok_or_else(|| cursor.miss("a year within the calendar"));
    }
    let at = *cursor;
    let day = cursor.two_digits().and_then(|day| Date::from_ymd(year, month, day));
    day.ok_or_else(|| at.miss("a day of that month"))
}

fn week(cursor: &mut Cursor<'_>, year: i32) -> Read<Date> {
    let at = *cursor;
    let wrong = || at.miss("a week of that ISO year, from 01 to 52 or 53");
    let number = cursor.two_digits().ok_or_else(wrong)?;
    let date = if cursor.eat("-WE") { Date::weekend(year, number) } else { Date::week(year, number) };
    date.ok_or_else(wrong)
}

pub(super) fn season(cursor: &mut Cursor<'_>) -> Option<Season> {
    Season::ALL.into_iter().find(|season| cursor.eat(season.as_str()))
}

/// Reads one digit that makes something.
pub(super) fn one_digit<T>(
    cursor: &mut Cursor<'_>,
    expected: &'static str,
    make: impl Fn(u32) -> Option<T>,
) -> Read<T> {
    let digit = cursor.peek().filter(u8::is_ascii_digit).map(|digit| u32::from(digit.wrapping_sub(b'0')));
    let made = digit.and_then(make).ok_or_else(|| cursor.miss(expected))?;
    cursor.bump();
    Ok(made)
}

/// Reads two digits that pass a test.
pub(super) fn two_digits(cursor: &mut Cursor<'_>, expected: &'static str, fits: impl Fn(u32) -> bool) -> Read<u32> {
    let at = *cursor;
    cursor.two_digits().filter(|number| fits(*number)).ok_or_else(|| at.miss(expected))
}

pub(super) fn clock(cursor: &mut Cursor<'_>) -> Read<Clock> {
    const EXPECTED: &str = "a clock time from 00 to 24:00:00";
    let at = *cursor;
    let hour = two_digits(cursor, EXPECTED, |_| true)?;
    let mut rest = [None; 2];
    for part in &mut rest {
        if !cursor.eat(":") {
            break;
        }
        *part = Some(two_digits(cursor, "two digits from 00 to 59", |number| number < 60)?);
    }
    let [minute, second] = rest;
    Clock::new(hour, minute, second).ok_or_else(|| at.miss(EXPECTED))
}

pub(super) fn time_of_day(cursor: &mut Cursor<'_>) -> Read<TimeOfDay> {
    if cursor.count_digits() > 0 {
        return clock(cursor).map(TimeOfDay::Clock);
    }
    let part = PartOfDay::ALL.into_iter().find(|part| cursor.eat(part.as_str()));
    part.map(TimeOfDay::Part).ok_or_else(|| cursor.miss("a clock time, or MO, MI, AF, EV, NI or DT"))
}

fn offset(cursor: &mut Cursor<'_>) -> Read<Option<FixedOffset>> {
    const EXPECTED: &str = "an offset such as Z or +03:00, under 24 hours";
    let at = *cursor;
    if cursor.eat("Z") {
        return Ok(FixedOffset::east_opt(0));
    }
    let sign: i32 = match cursor.peek() {
        Some(b'+') => 1,
        Some(b'-') => -1,
        _ => return Ok(None),
    };
    cursor.bump();
    let hours = two_digits(cursor, EXPECTED, |hours| hours < 24)?;
    cursor.expect(":", EXPECTED)?;
    let minutes = two_digits(cursor, EXPECTED, |minutes| minutes < 60)?;
    let seconds = if cursor.eat(":") { two_digits(cursor, EXPECTED, |seconds| (1..60).contains(&seconds))? } else { 0 };
    let total = hours.saturating_mul(60).saturating_add(minutes).saturating_mul(60).saturating_add(seconds);
    let east = i32::try_from(total).ok().filter(|total| *total > 0).and_then(|total| total.checked_mul(sign));
    east.and_then(FixedOffset::east_opt).map(Some).ok_or_else(|| at.miss(EXPECTED))
}

/// What follows a day and `T`.
fn time_on(cursor: &mut Cursor<'_>, day: NaiveDate) -> Read<Time> {
    let time = time_of_day(cursor)?;
    Ok(Time::new(day, time, offset(cursor)?))
}

pub(super) fn time(cursor: &mut Cursor<'_>) -> Read<Time> {
    let at = *cursor;
    let day = date(cursor)?.as_day().ok_or_else(|| at.miss("a day, such as 2025-01-08"))?;
    cursor.expect("T", "T and a time of day")?;
    time_on(cursor, day)
}

pub(super) fn point(cursor: &mut Cursor<'_>) -> Read<Point> {
    let date = date(cursor)?;
    match date.as_day() {
        Some(day) if cursor.eat("T") => time_on(cursor, day).map(Point::Time),
        _ => Ok(Point::Date(date)),
    }
}

/// The units of a duration before and after the `T`, those of two letters first.
const CALENDAR_UNITS: [Granularity; 9] = [
    Granularity::Millennium,
    Granularity::Century,
    Granularity::Decade,
    Granularity::Weekend,
    Granularity::Year,
    Granularity::Quarter,
    Granularity::Month,
    Granularity::Week,
    Granularity::Day,
];
const CLOCK_UNITS: [Granularity; 3] = [Granularity::Hour, Granularity::Minute, Granularity::Second];

pub(super) fn duration(cursor: &mut Cursor<'_>) -> Read<Duration> {
    cursor.expect("P", "P and an amount, such as P3D")?;
    if cursor.eat("XX") {
        return Ok(Duration::unknown(None));
    }
    let mut sum: Option<Duration> = None;
    let mut units = CALENDAR_UNITS.as_slice();
    loop {
        if units.len() == CALENDAR_UNITS.len() && cursor.eat("T") {
            units = CLOCK_UNITS.as_slice();
        } else if sum.is_some() && (cursor.at_end() || cursor.count_digits() == 0 && cursor.peek() != Some(b'X')) {
            // What stands here is for the caller to refuse.
            return sum.ok_or_else(|| cursor.miss("an amount"));
        }
        let at = *cursor;
        let amount = amount(cursor, units)?;
        sum = match sum {
            None => Some(amount),
            Some(before) if amount.granularity() >= before.granularity() => {
                return Err(at.miss("a unit finer than the one before"));
            }
            Some(before) => Some(before.plus(amount).ok_or_else(|| at.miss("the end, after four amounts at most"))?),
        };
    }
}

/// A count and one of the units, as a duration of its own.
fn amount(cursor: &mut Cursor<'_>, units: &[Granularity]) -> Read<Duration> {
    let thousandths = if cursor.eat("X") { None } else { Some(thousandths(cursor)?) };
    let at = *cursor;
    let unit = units.iter().copied().find(|unit| cursor.eat(unit_letters(*unit)));
    let unit = unit.ok_or_else(|| at.miss("a unit: Y, Q, M, W, WE or D, and after T one of H, M, S"))?;
    match thousandths {
        None => Ok(Duration::unknown(Some(unit))),
        Some(_) if unit >= Granularity::Decade => Err(at.miss("years: decades and more are written as years")),
        Some(thousandths) => Ok(Duration::decimal(thousandths, unit)),
    }
}

/// A number, whole or with one to three decimals, in thousandths; up to 10^15.
fn thousandths(cursor: &mut Cursor<'_>) -> Read<u64> {
    let wrong = cursor.miss("a number up to 10^15 without leading zeros, or X");
    let zeros = cursor.peek() == Some(b'0') && cursor.count_digits() > 1;
    let whole = cursor.number().filter(|number| !zeros && *number <= 1_000_000_000_000_000).ok_or(wrong)?;
    let whole = whole.checked_mul(1_000).ok_or(wrong)?;
    if !cursor.eat(".") {
        return Ok(whole);
    }
    let wrong = cursor.miss("one to three decimals, the last not 0");
    let scale = match cursor.count_digits() {
        1 => 100,
        2 => 10,
        3 => 1,
        _ => return Err(wrong),
    };
    let decimals = cursor.number().filter(|decimals| !decimals.is_multiple_of(10)).ok_or(wrong)?;
    let sum = decimals.checked_mul(scale).and_then(|decimals| whole.checked_add(decimals));
    sum.filter(|sum| *sum <= 1_000_000_000_000_000_000).ok_or(wrong)
}
