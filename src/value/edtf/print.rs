//! Values as strings: what EDTF can say of them, and why it cannot say the rest.
//!
//! Nothing is made finer than the value: a time to the minute is written `T14:00`, a reduced form of
//! ISO 8601-1. How a string is read back it does not know.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use super::super::clock::{Time, TimeOfDay};
use super::super::date::Date;
use super::super::granularity::Granularity;
use super::super::interval::{Bound, Point};
use super::super::modifier::Modifier;
use super::super::partial::{Partial, Slots};
use super::super::temporal::Temporal;
use crate::error::{Error, Result};

/// Why a value has no form; becomes an [`Error`] with the value in it.
pub(super) type Form<T> = std::result::Result<T, &'static str>;

/// The EDTF form of a value.
///
/// # Errors
///
/// [`Error::is_format`] if it has none: durations, recurrences, vague values, parts of day, and years
/// beyond ±9999 with a month or day.
///
/// # Example
///
/// ```
/// use dateline::value::{Temporal, edtf};
///
/// assert_eq!(edtf::to_string(&"2025-Q1".parse::<Temporal>()?)?, "2025-33");
/// assert_eq!(edtf::to_string(&"2026-W11".parse::<Temporal>()?)?, "2026-03-09/2026-03-15");
/// assert_eq!(edtf::to_string(&"198".parse::<Temporal>()?)?, "198X");
/// assert!(edtf::to_string(&"P3D".parse::<Temporal>()?).is_err());
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn to_string(value: &Temporal) -> Result<String> {
    with_modifier(value, None)
}

/// The EDTF form of a value and what a mention says about it.
///
/// `APPROX` is `~`. `BEFORE`, `AFTER`, `ON_OR_BEFORE` and `ON_OR_AFTER` make intervals with an open
/// side. `START`, `MID` and `END` have no form: the whole unit is written.
///
/// # Errors
///
/// [`Error::is_format`] if the value has no form (see [`to_string`]), or the modifier has none with
/// this value: those of durations, `BEFORE` and `AFTER` a clock time, `APPROX` of a clock time, and
/// `BEFORE` or `AFTER` an interval without that side.
///
/// # Example
///
/// ```
/// use dateline::value::{Date, Modifier, Temporal, edtf};
///
/// let year = Temporal::from(Date::year(1990));
/// assert_eq!(edtf::with_modifier(&year, Some(Modifier::Approx))?, "1990~");
/// assert_eq!(edtf::with_modifier(&year, Some(Modifier::Before))?, "../1989");
/// assert_eq!(edtf::with_modifier(&year, Some(Modifier::OnOrAfter))?, "1990/..");
/// assert_eq!(edtf::with_modifier(&year, Some(Modifier::Start))?, "1990");
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn with_modifier(value: &Temporal, modifier: Option<Modifier>) -> Result<String> {
    let form = match value {
        Temporal::Date(date) => sides(Bound::At(Point::Date(*date)), Bound::At(Point::Date(*date)), modifier),
        Temporal::Time(time) => sides(Bound::At(Point::Time(*time)), Bound::At(Point::Time(*time)), modifier),
        Temporal::Interval(interval) => sides(interval.start(), interval.end(), modifier),
        Temporal::Duration(_) => Err("a duration that depends on nothing"),
        Temporal::Recurrence(_) => Err("a recurrence"),
        Temporal::Vague(_) => Err("no date is known"),
    };
    form.map_err(|reason| Error::unwritable("EDTF", &value.to_string(), reason))
}

/// The EDTF form of a date with holes.
///
/// # Errors
///
/// [`Error::is_format`] if it has none: weeks, weekdays, quarters and halves that are not known,
/// decades and more, and dates with a time of day.
///
/// # Example
///
/// ```
/// use dateline::value::{Partial, edtf};
///
/// assert_eq!(edtf::partial(&"XXXX-01-08".parse::<Partial>()?)?, "XXXX-01-08");
/// assert_eq!(edtf::partial(&"XXXX-SU".parse::<Partial>()?)?, "XXXX-22");
/// assert!(edtf::partial(&"XXXX-WXX-3".parse::<Partial>()?).is_err());
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn partial(value: &Partial) -> Result<String> {
    partial_form(value).map_err(|reason| Error::unwritable("EDTF", &value.to_string(), reason))
}

pub(super) fn partial_form(value: &Partial) -> Form<String> {
    if value.time.is_some() {
        return Err("a time of day on a date with holes");
    }
    let year = match value.year {
        Some(year) => short_year(year)?,
        None => "XXXX".to_owned(),
    };
    let field = |field: Option<u8>| field.map_or_else(|| "XX".to_owned(), |number| format!("{number:02}"));
    Ok(match value.slots {
        Slots::Unit(Granularity::Year) => year,
        Slots::Unit(Granularity::Month) => format!("{year}-XX"),
        Slots::Unit(_) => return Err("a unit of which nothing is known"),
        Slots::Weekday(_) => return Err("a weekday of no week"),
        Slots::Month(month) => format!("{year}-{month:02}"),
        Slots::Day(month, day) => format!("{year}-{}-{}", field(month), field(day)),
        Slots::Quarter(quarter) => {
            format!("{year}-{}", QUARTERS.saturating_add(u32::from(quarter)))
        }
        Slots::Half(half) => format!("{year}-{}", HALVES.saturating_add(u32::from(half))),
        Slots::Season(season) => format!("{year}-{}", SEASONS.saturating_add(season.number())),
    })
}

/// What is added to the number of a sub-year grouping for its code (ISO 8601-2:2019, 4.8).
pub(super) const SEASONS: u32 = 20;
pub(super) const QUARTERS: u32 = 32;
pub(super) const HALVES: u32 = 39;

/// What stands behind an approximate date.
pub(super) const APPROXIMATE: &str = "~";

/// A point in EDTF: one expression, or the first and the last day where it has none.
enum Shape {
    One(String),
    Days(String, String),
}

impl Shape {
    fn first(self) -> String {
        match self {
            Shape::One(text) | Shape::Days(text, _) => text,
        }
    }

    fn last(self) -> String {
        match self {
            Shape::One(text) | Shape::Days(_, text) => text,
        }
    }
}

/// A single value, both of whose sides are the same point, or an interval, with its modifier.
fn sides(start: Bound, end: Bound, modifier: Option<Modifier>) -> Form<String> {
    const SIDE: &str = "there is nothing before or after a side that is open";
    match modifier {
        None | Some(Modifier::Start | Modifier::Mid | Modifier::End) => marked(start, end, [false; 2]),
        Some(Modifier::Approx) if is_time(start) || is_time(end) => Err("an approximate clock time"),
        Some(Modifier::Approx) => marked(start, end, [true; 2]),
        Some(Modifier::OnOrBefore) => Ok(format!("../{}", shape(end.at().ok_or(SIDE)?)?.last())),
        Some(Modifier::OnOrAfter) => Ok(format!("{}/..", shape(start.at().ok_or(SIDE)?)?.first())),
        Some(Modifier::Before) => Ok(format!("../{}", date_shape(before(start.at().ok_or(SIDE)?)?)?.last())),
        Some(Modifier::After) => Ok(format!("{}/..", date_shape(after(end.at().ok_or(SIDE)?)?)?.first())),
        Some(_) => Err("a modifier of durations"),
    }
}

fn is_time(bound: Bound) -> bool {
    matches!(bound, Bound::At(Point::Time(_)))
}

/// Both sides, with a mark behind those that are approximate; one side alone if they are the same.
pub(super) fn marked(start: Bound, end: Bound, approximate: [bool; 2]) -> Form<String> {
    let [first_mark, last_mark] = approximate.map(|approximate| if approximate { APPROXIMATE } else { "" });
    if let (Bound::At(point), true) = (start, start == end && first_mark == last_mark) {
        return Ok(match shape(point)? {
            Shape::One(text) => format!("{text}{last_mark}"),
            Shape::Days(first, last) => format!("{first}{first_mark}/{last}{last_mark}"),
        });
    }
    let side = |bound, text: fn(Shape) -> String, mark| -> Form<String> {
        match bound {
            Bound::At(point) => Ok(format!("{}{mark}", text(shape(point)?))),
            Bound::Open => Ok("..".to_owned()),
            Bound::Unknown => Ok(String::new()),
        }
    };
    Ok(format!("{}/{}", side(start, Shape::first, first_mark)?, side(end, Shape::last, last_mark)?))
}

/// The unit, or the day or year, that ends where the point begins.
fn before(point: Point) -> Form<Date> {
    let Point::Date(date) = point else {
        return Err("what is before or after a clock time");
    };
    let date = match date.granularity() {
        Granularity::Week | Granularity::Weekend => date.first_day().and_then(|day| day.pred_opt()).map(Date::day),
        Granularity::Decade | Granularity::Century | Granularity::Millennium => {
            date.years().and_then(|(first, _)| year_of(first.checked_sub(1)?))
        }
        _ => date.shift(-1),
    };
    date.ok_or("beyond the calendar")
}

/// The unit, or the day or year, that begins where the point ends.
fn after(point: Point) -> Form<Date> {
    let Point::Date(date) = point else {
        return Err("what is before or after a clock time");
    };
    let date = match date.granularity() {
        Granularity::Week | Granularity::Weekend => date.last_day().and_then(|day| day.succ_opt()).map(Date::day),
        Granularity::Decade | Granularity::Century | Granularity::Millennium => {
            date.years().and_then(|(_, last)| year_of(last.checked_add(1)?))
        }
        _ => date.shift(1),
    };
    date.ok_or("beyond the calendar")
}

fn year_of(year: i64) -> Option<Date> {
    i32::try_from(year).ok().map(Date::year)
}

fn shape(point: Point) -> Form<Shape> {
    match point {
        Point::Date(date) => date_shape(date),
        Point::Time(time) => time_form(time).map(Shape::One),
    }
}

fn date_shape(date: Date) -> Form<Shape> {
    const BEYOND: &str = "beyond the calendar";
    let grouping = |base: u32| -> Form<String> {
        let (year, number) = date.year_number().zip(date.number()).ok_or(BEYOND)?;
        Ok(format!("{}-{:02}", short_year(year)?, base.saturating_add(number)))
    };
    Ok(Shape::One(match date.granularity() {
        Granularity::Week | Granularity::Weekend => {
            let (first, last) = date.first_day().zip(date.last_day()).ok_or(BEYOND)?;
            return Ok(Shape::Days(day(first)?, day(last)?));
        }
        Granularity::Month => grouping(0)?,
        Granularity::Season => grouping(SEASONS)?,
        Granularity::Quarter => grouping(QUARTERS)?,
        Granularity::Half => grouping(HALVES)?,
        Granularity::Decade => return era(date, "X"),
        Granularity::Century => return era(date, "XX"),
        Granularity::Millennium => return era(date, "XXX"),
        Granularity::Year => year(date.year_number().ok_or(BEYOND)?),
        _ => day(date.as_day().ok_or(BEYOND)?)?,
    }))
}

/// A decade or more: its digits and X, where the years that this names are those of the value. Those
/// of years BC are not, nor is the first after, which has no year 0.
fn era(date: Date, holes: &str) -> Form<Shape> {
    match (date.era_number(), date.years()) {
        (Some(number @ 1..), _) => {
            Ok(Shape::One(format!("{number:0digits$}{holes}", digits = 4_usize.saturating_sub(holes.len()))))
        }
        (_, Some((first, last))) => {
            let side = |number: i64| i32::try_from(number).map(year).map_err(|_| "beyond the calendar");
            Ok(Shape::Days(side(first)?, side(last)?))
        }
        _ => Err("beyond the calendar"),
    }
}

/// A year alone; beyond four digits it bears a `Y`.
fn year(year: i32) -> String {
    short_year(year).unwrap_or_else(|_| format!("Y{year}"))
}

/// A year of four digits, as other fields may follow; negative before 1 BC.
fn short_year(year: i32) -> Form<String> {
    match year {
        0..=9_999 => Ok(format!("{year:04}")),
        -9_999..0 => Ok(format!("-{:04}", year.unsigned_abs())),
        _ => Err("a year of more than four digits with a part of it"),
    }
}

fn day(day: NaiveDate) -> Form<String> {
    Ok(format!("{}-{:02}-{:02}", short_year(day.year())?, day.month(), day.day()))
}

fn time_form(time: Time) -> Form<String> {
    let TimeOfDay::Clock(clock) = time.time_of_day() else {
        return Err("a part of day");
    };
    let mut text = format!("{}T{clock}", day(time.date())?);
    match time.offset() {
        None => {}
        Some(offset) if offset.local_minus_utc() == 0 => text.push('Z'),
        Some(offset) if offset.local_minus_utc() % 60 != 0 => return Err("an offset with seconds"),
        // A `String` takes all that is written to it.
        Some(offset) => write!(text, "{offset}").map_err(|_| "no memory")?,
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values() {
        let rows = [
            ("2025-01-08", "2025-01-08"),
            ("2025-01", "2025-01"),
            ("2025", "2025"),
            ("BC0480", "-0479"),
            ("BC0001", "0000"),
            ("BC0480-01-08", "-0479-01-08"),
            ("+12345", "Y12345"),
            ("BC12345", "Y-12344"),
            ("2026-W11", "2026-03-09/2026-03-15"),
            ("2025-W02-WE", "2025-01-11/2025-01-12"),
            ("1985-Q1", "1985-33"),
            ("1985-Q4", "1985-36"),
            ("1985-H1", "1985-40"),
            ("1985-H2", "1985-41"),
            ("2001-SP", "2001-21"),
            ("2001-WI", "2001-24"),
            ("198", "198X"),
            ("012", "012X"),
            ("000", "0001/0009"),
            ("BC048", "-0488/-0479"),
            ("19", "19XX"),
            ("BC04", "-0498/-0399"),
            ("2", "2XXX"),
            ("2025-01-08T14:00", "2025-01-08T14:00"),
            ("2025-01-08T23:20:30Z", "2025-01-08T23:20:30Z"),
            ("2025-01-08T14+03:00", "2025-01-08T14+03:00"),
            ("2025-01-08T24:00", "2025-01-08T24:00"),
            ("1964/2008", "1964/2008"),
            ("1985/1985", "1985"),
            ("1985-04-12/..", "1985-04-12/.."),
            ("../1985", "../1985"),
            ("1985/", "1985/"),
            ("/1985", "/1985"),
            ("2025-W02/2025-W03", "2025-01-06/2025-01-19"),
            ("2025-W02/..", "2025-01-06/.."),
            ("BC048/198", "-0488/198X"),
        ];
        let got: Vec<_> = rows
            .iter()
            .map(|(text, _)| (*text, to_string(&text.parse().unwrap()).unwrap_or_else(|error| error.to_string())))
            .collect();
        assert_eq!(got, rows.map(|(text, form)| (text, form.to_owned())));
    }

    #[test]
    fn what_has_no_form() {
        let rows = [
            ("P3D", "\"P3D\" has no form in EDTF: a duration that depends on nothing"),
            ("XXXX-WXX-3", "\"XXXX-WXX-3\" has no form in EDTF: a recurrence"),
            ("PAST_REF", "\"PAST_REF\" has no form in EDTF: no date is known"),
            ("2025-01-08TMO", "\"2025-01-08TMO\" has no form in EDTF: a part of day"),
            ("+12345-01", "\"+12345-01\" has no form in EDTF: a year of more than four digits with a part of it"),
        ];
        for (text, message) in rows {
            let error = to_string(&text.parse().unwrap()).unwrap_err();
            assert_eq!((error.to_string().as_str(), error.is_format()), (message, true));
        }
    }

    #[test]
    fn modifiers() {
        use Modifier::*;
        let rows = [
            ("1990", Before, Some("../1989")),
            ("1990", After, Some("1991/..")),
            ("1990", OnOrBefore, Some("../1990")),
            ("1990", OnOrAfter, Some("1990/..")),
            ("1990", Approx, Some("1990~")),
            ("1990", Start, Some("1990")),
            ("1990", MoreThan, None),
            ("2025-01-01", Before, Some("../2024-12-31")),
            ("2025-Q1", Before, Some("../2024-36")),
            ("198", Before, Some("../1979")),
            ("198", After, Some("1990/..")),
            ("198", OnOrBefore, Some("../198X")),
            ("BC000", After, Some("0001/..")),
            ("2026-W11", Before, Some("../2026-03-08")),
            ("2026-W11", After, Some("2026-03-16/..")),
            ("2026-W11", OnOrBefore, Some("../2026-03-15")),
            ("2026-W11", Approx, Some("2026-03-09~/2026-03-15~")),
            ("2026-W11-WE", After, Some("2026-03-16/..")),
            ("1990/1995", Approx, Some("1990~/1995~")),
            ("1990/1995", After, Some("1996/..")),
            ("1990/..", Approx, Some("1990~/..")),
            ("1990/..", After, None),
            ("2025-01-08T14:00", OnOrAfter, Some("2025-01-08T14:00/..")),
            ("2025-01-08T14:00", Before, None),
            ("2025-01-08T14:00", Approx, None),
            ("2025-01-08T14:00", End, Some("2025-01-08T14:00")),
        ];
        let got: Vec<_> = rows
            .iter()
            .map(|(text, modifier, _)| (*text, *modifier, with_modifier(&text.parse().unwrap(), Some(*modifier)).ok()))
            .collect();
        assert_eq!(got, rows.map(|(text, modifier, form)| (text, modifier, form.map(str::to_owned))));
    }

    #[test]
    fn partials() {
        let rows = [
            ("XXXX-01-08", Some("XXXX-01-08")),
            ("XXXX-01", Some("XXXX-01")),
            ("XXXX", Some("XXXX")),
            ("1998-XX", Some("1998-XX")),
            ("2025-XX-08", Some("2025-XX-08")),
            ("BC0480-05-XX", Some("-0479-05-XX")),
            ("XXXX-XX-XX", Some("XXXX-XX-XX")),
            ("XXXX-Q3", Some("XXXX-35")),
            ("XXXX-H1", Some("XXXX-40")),
            ("XXXX-WI", Some("XXXX-24")),
            ("XXXX-WXX", None),
            ("XXXX-WXX-3", None),
            ("1998-QX", None),
            ("XXX", None),
            ("XXXX-01-08T22:00", None),
            ("+12345-XX", None),
        ];
        let got: Vec<_> = rows.iter().map(|(text, _)| (*text, partial(&text.parse().unwrap()).ok())).collect();
        assert_eq!(got, rows.map(|(text, form)| (text, form.map(str::to_owned))));
    }
}
