//! What EDTF strings are made of: years, fields, clock times and marks, read from a cursor.
//!
//! A feature without a value is an error that names it. How the parts make up intervals is said in
//! `parse`.

use chrono::{FixedOffset, NaiveDate};

use super::super::calendar::Season;
use super::super::clock::{Clock, Time};
use super::super::cursor::{Cursor, Miss};
use super::super::date::Date;
use super::super::granularity::Granularity;
use super::super::interval::Point;
use super::super::partial::Partial;
use super::print::{APPROXIMATE, HALVES, QUARTERS, SEASONS};

/// What a function that reads one form gives.
pub(super) type Read<T> = std::result::Result<T, Miss>;

/// One date or time, as it stands alone or on one side of an interval.
#[derive(Clone, Copy)]
pub(super) enum Item {
    /// From the first to the last, which are the same for what one point can say.
    Points(Point, Point),
    Partial(Partial),
}

impl Item {
    fn date(date: Date) -> Item {
        Item::Points(Point::Date(date), Point::Date(date))
    }
}

/// The features that have no value. Each message says what was expected, then which feature stands there.
const UNCERTAIN: &str = "~, / or the end: uncertain dates (?) have no value";
const BOTH: &str = "~, / or the end: dates both uncertain and approximate (%) have no value";
const PARTS: &str = "no mark but at the end of a date: marks on parts of a date (level 2) have no value";
const SETS: &str = "a date or an interval: sets ([] one of, {} all of; level 2) have no value";
const DURATIONS: &str = "a date or an interval of dates: EDTF has no durations (P)";
const MASKS: &str = "digits, or X for all from some digit on: unspecified digits elsewhere (level 2) have no value";
const MASKED_YEAR: &str = "/ or the end: fields behind unspecified digits of the year (level 2) have no value";
const FAR_FIELDS: &str = "/ or the end: years beyond ±9999 with a month or day have no value";
const EXPONENTS: &str = "/ or the end: exponential years (E, level 2) have no value";
const SIGNIFICANT: &str = "/ or the end: significant digits (S, level 2) have no value";
const SOUTHERN: &str = "a part of the year: southern seasons (29 to 32, level 2) have no value, seasons are northern";
const QUADRIMESTERS: &str = "a part of the year: quadrimesters (37 to 39, level 2) have no value";
const HOLE_TIMES: &str = "/ or the end: a time of day on a date with unspecified digits has no value";
const ABOUT_TIMES: &str = "/ or the end: approximate clock times have no value";
const LEAP_SECOND: &str = "seconds from 00 to 59: leap seconds (60) have no value";
const FRACTIONS: &str = "an offset, / or the end: fractions of a second have no value";

/// A date, date with holes or time, and whether it is approximate.
pub(super) fn expression(cursor: &mut Cursor<'_>) -> Read<(Item, bool)> {
    let item = item(cursor)?;
    let at = *cursor;
    if matches!(item, Item::Points(Point::Time(_), _)) {
        return if cursor.eat(APPROXIMATE) { Err(at.miss(ABOUT_TIMES)) } else { Ok((item, false)) };
    }
    let approximate = cursor.eat(APPROXIMATE);
    if approximate && cursor.peek() == Some(b'-') {
        return Err(at.miss(PARTS));
    }
    uncertain(*cursor)?;
    Ok((item, approximate))
}

/// Fails before a mark of uncertainty.
fn uncertain(cursor: Cursor<'_>) -> Read<()> {
    match cursor.peek() {
        Some(b'?') => Err(cursor.miss(UNCERTAIN)),
        Some(b'%') => Err(cursor.miss(BOTH)),
        _ => Ok(()),
    }
}

/// Fails before any mark: it would hold for the part of the date that follows.
fn unmarked(cursor: Cursor<'_>) -> Read<()> {
    if matches!(cursor.peek(), Some(b'~' | b'?' | b'%')) { Err(cursor.miss(PARTS)) } else { Ok(()) }
}

fn item(cursor: &mut Cursor<'_>) -> Read<Item> {
    match cursor.peek() {
        Some(b'[' | b'{') => return Err(cursor.miss(SETS)),
        Some(b'P') => return Err(cursor.miss(DURATIONS)),
        _ => unmarked(*cursor)?,
    }
    let year = if cursor.eat("Y") { far_year(cursor)? } else { year(cursor)? };
    if cursor.peek() != Some(b'-') {
        return match year {
            Year::Known(year) | Year::Far(year) => Ok(Item::date(Date::year(year))),
            Year::Digits(item) => Ok(item),
            Year::Unknown => unit(*cursor, None, Granularity::Year),
        };
    }
    let year = match year {
        Year::Known(year) => Some(year),
        Year::Unknown => None,
        Year::Far(_) => return Err(cursor.miss(FAR_FIELDS)),
        Year::Digits(_) => return Err(cursor.miss(MASKED_YEAR)),
    };
    cursor.bump();
    fields(cursor, year)
}

/// What stands before the first hyphen.
enum Year {
    /// Four digits.
    Known(i32),
    /// Behind a `Y`.
    Far(i32),
    /// Its last digits are not specified.
    Digits(Item),
    /// No digit is specified.
    Unknown,
}

/// What follows a `Y`.
fn far_year(cursor: &mut Cursor<'_>) -> Read<Year> {
    const EXPECTED: &str = "a year of more than four digits, without leading zeros, behind Y";
    const TOO_FAR: &str = "a year from -2147483648 to 2147483647: years beyond have no value";
    let at = *cursor;
    let negative = cursor.eat("-");
    let (zero, digits) = (cursor.peek() == Some(b'0'), cursor.count_digits());
    let number = cursor.number();
    match cursor.peek() {
        Some(b'E') if number.is_some() => return Err(cursor.miss(EXPONENTS)),
        Some(b'S') if number.is_some() => return Err(cursor.miss(SIGNIFICANT)),
        _ if digits < 5 || zero => return Err(at.miss(EXPECTED)),
        _ => {}
    }
    let signed = number.and_then(|number| {
        let number = i64::try_from(number).ok()?;
        i32::try_from(if negative { number.checked_neg()? } else { number }).ok()
    });
    signed.map(Year::Far).ok_or_else(|| at.miss(TOO_FAR))
}

/// A year of four digits, the last of which may be X.
fn year(cursor: &mut Cursor<'_>) -> Read<Year> {
    const EXPECTED: &str = "a year of four digits, such as 1985, -0479 or 198X; a longer one begins with Y";
    const MINUS_ZERO: &str = "a year below 0 behind the minus";
    let at = *cursor;
    let negative = cursor.eat("-");
    let (mut number, mut scale) = (0_i32, 1_i32);
    for _ in 0..4 {
        match cursor.peek() {
            Some(b'X') => scale = scale.saturating_mul(10),
            Some(digit @ b'0'..=b'9') if scale == 1 => {
                number = number.saturating_mul(10).saturating_add(i32::from(digit.wrapping_sub(b'0')));
            }
            Some(b'0'..=b'9') => return Err(cursor.miss(MASKS)),
            _ => return Err(at.miss(EXPECTED)),
        }
        cursor.bump();
    }
    match cursor.peek() {
        Some(b'0'..=b'9' | b'X') => return Err(at.miss(EXPECTED)),
        Some(b'S') => return Err(cursor.miss(SIGNIFICANT)),
        Some(b'E') => return Err(cursor.miss(EXPONENTS)),
        _ if negative && number == 0 => return Err(at.miss(MINUS_ZERO)),
        _ => {}
    }
    let era = match scale {
        1 => return Ok(Year::Known(if negative { number.saturating_neg() } else { number })),
        10 => Date::decade(number),
        100 => Date::century(number),
        1_000 => Date::millennium(number),
        _ => return Ok(Year::Unknown),
    };
    Ok(Year::Digits(match era {
        Some(era) if number > 0 && !negative => Item::date(era),
        _ => years(number, scale, negative),
    }))
}

/// The years that a number with so many of them behind it names. Those of astronomical years that are
/// not after year 0 are no decade or century of TIMEX3, which counts years BC.
fn years(number: i32, scale: i32, negative: bool) -> Item {
    let near = number.saturating_mul(scale);
    let far = near.saturating_add(scale.saturating_sub(1));
    let point = |year| Point::Date(Date::year(year));
    if negative {
        Item::Points(point(far.saturating_neg()), point(near.saturating_neg()))
    } else {
        Item::Points(point(near), point(far))
    }
}

/// What follows a year, or the `XXXX` in its place, and a hyphen.
fn fields(cursor: &mut Cursor<'_>, year: Option<i32>) -> Read<Item> {
    const MONTHS: &str = "a month from 01 to 12, XX, or the code of another part of the year, 21 to 41";
    let at = *cursor;
    let code = hole_or_number(cursor, MONTHS)?;
    let part = match code {
        None => None,
        Some(29..=32) => return Err(at.miss(SOUTHERN)),
        Some(37..=39) => return Err(at.miss(QUADRIMESTERS)),
        Some(code) => Some(part(code).ok_or_else(|| at.miss(MONTHS))?),
    };
    if cursor.peek() == Some(b'-') {
        return match part {
            None => day(cursor, year, None),
            Some(Part::Month(month)) => day(cursor, year, Some(month)),
            Some(_) => Err(cursor.miss("/ or the end: a season, quarter or half has no days")),
        };
    }
    let Some(part) = part else { return unit(at, year, Granularity::Month) };
    let item = match (year, part) {
        (Some(year), Part::Month(month)) => Date::month(year, month).map(Item::date),
        (Some(year), Part::Season(season)) => Date::season(year, season).map(Item::date),
        (Some(year), Part::Quarter(quarter)) => Date::quarter(year, quarter).map(Item::date),
        (Some(year), Part::Half(half)) => Date::half(year, half).map(Item::date),
        (None, Part::Month(month)) => Partial::month(None, month).map(Item::Partial),
        (None, Part::Season(season)) => Partial::season(None, season).map(Item::Partial),
        (None, Part::Quarter(quarter)) => Partial::quarter(None, quarter).map(Item::Partial),
        (None, Part::Half(half)) => Partial::half(None, half).map(Item::Partial),
    };
    item.ok_or_else(|| at.miss(MONTHS))
}

/// A part of a year.
enum Part {
    Month(u32),
    Season(Season),
    Quarter(u32),
    Half(u32),
}

/// The part of the year that a code names (ISO 8601-2:2019, 4.8); `None` for those without a value.
fn part(code: u32) -> Option<Part> {
    /// Codes of seasons that are said to be northern: those of any place, and four more.
    const NORTHERN: u32 = SEASONS + 4;
    Some(match code {
        1..=12 => Part::Month(code),
        21..=24 => Part::Season(Season::from_number(code.checked_sub(SEASONS)?)?),
        25..=28 => Part::Season(Season::from_number(code.checked_sub(NORTHERN)?)?),
        33..=36 => Part::Quarter(code.checked_sub(QUARTERS)?),
        40 | 41 => Part::Half(code.checked_sub(HALVES)?),
        _ => return None,
    })
}

/// The hyphen and the day behind a month, and the time behind that.
fn day(cursor: &mut Cursor<'_>, year: Option<i32>, month: Option<u32>) -> Read<Item> {
    const DAYS: &str = "a day of that month, or XX";
    cursor.bump();
    let at = *cursor;
    let day = hole_or_number(cursor, DAYS)?;
    let partial = match (year, month, day) {
        (Some(year), Some(month), Some(day)) => {
            let date = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| at.miss(DAYS))?;
            return time_on(cursor, date);
        }
        (_, None, None) => Partial::unit(year, Granularity::Day),
        (_, Some(month), None) => Partial::day_in_month(year, month),
        (_, month, Some(day)) => Partial::month_day(year, month, day),
    };
    if cursor.peek() == Some(b'T') {
        return Err(cursor.miss(HOLE_TIMES));
    }
    partial.map(Item::Partial).ok_or_else(|| at.miss(DAYS))
}

/// A unit of which nothing else is known.
fn unit(at: Cursor<'_>, year: Option<i32>, unit: Granularity) -> Read<Item> {
    Partial::unit(year, unit).map(Item::Partial).ok_or_else(|| at.miss("a date"))
}

/// Two digits, or `XX`.
fn hole_or_number(cursor: &mut Cursor<'_>, expected: &'static str) -> Read<Option<u32>> {
    unmarked(*cursor)?;
    if cursor.eat("XX") {
        return Ok(None);
    }
    if let Some(number) = cursor.two_digits() {
        return Ok(Some(number));
    }
    let mut ahead = *cursor;
    ahead.bump();
    match (cursor.peek(), ahead.peek()) {
        (Some(b'0'..=b'9'), Some(b'X')) | (Some(b'X'), Some(b'0'..=b'9')) => Err(cursor.miss(MASKS)),
        _ => Err(cursor.miss(expected)),
    }
}

/// A day, and the time of day if a `T` follows.
fn time_on(cursor: &mut Cursor<'_>, day: NaiveDate) -> Read<Item> {
    if !cursor.eat("T") {
        return Ok(Item::date(Date::day(day)));
    }
    let clock = clock(cursor)?;
    let time = Point::Time(Time::new(day, clock.into(), offset(cursor)?));
    Ok(Item::Points(time, time))
}

fn clock(cursor: &mut Cursor<'_>) -> Read<Clock> {
    const EXPECTED: &str = "a clock time from 00 to 24:00:00";
    const SIXTIETHS: &str = "two digits from 00 to 59";
    let at = *cursor;
    let hour = cursor.two_digits().ok_or_else(|| at.miss(EXPECTED))?;
    let mut rest = [None; 2];
    for (place, part) in rest.iter_mut().enumerate() {
        if !cursor.eat(":") {
            break;
        }
        let here = *cursor;
        *part = match cursor.two_digits() {
            Some(60) if place == 1 => return Err(here.miss(LEAP_SECOND)),
            Some(number @ 0..=59) => Some(number),
            _ => return Err(here.miss(SIXTIETHS)),
        };
    }
    if matches!(cursor.peek(), Some(b'.' | b',')) {
        return Err(cursor.miss(FRACTIONS));
    }
    let [minute, second] = rest;
    Clock::new(hour, minute, second).ok_or_else(|| at.miss(EXPECTED))
}

/// `Z`, hours, or hours and minutes; `None` if nothing of the kind follows. `-00:00` is none: by
/// RFC 3339 it says that the offset is not known.
fn offset(cursor: &mut Cursor<'_>) -> Read<Option<FixedOffset>> {
    const EXPECTED: &str = "an offset such as Z, +03 or -03:30, under 24 hours, zero without minus";
    let at = *cursor;
    if cursor.eat("Z") {
        return Ok(FixedOffset::east_opt(0));
    }
    let negative = cursor.eat("-");
    if !negative && !cursor.eat("+") {
        return Ok(None);
    }
    let wrong = || at.miss(EXPECTED);
    let hours = cursor.two_digits().ok_or_else(wrong)?;
    let minutes = if cursor.eat(":") { cursor.two_digits().ok_or_else(wrong)? } else { 0 };
    if hours > 23 || minutes > 59 || (negative && hours == 0 && minutes == 0) {
        return Err(wrong());
    }
    let seconds = i32::try_from(hours.saturating_mul(60).saturating_add(minutes).saturating_mul(60)).ok();
    let east = seconds.and_then(|seconds| if negative { seconds.checked_neg() } else { Some(seconds) });
    east.and_then(FixedOffset::east_opt).map(Some).ok_or_else(wrong)
}
