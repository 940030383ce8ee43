//! Which days a value covers, how values of unlike granularity lie to each other, and what happens at
//! the ends of the calendar: the rules of "Extents" in the design, a row each.

use std::fmt::Write;

use dateline::chrono::{Datelike, Days, NaiveDate, Weekday};
use dateline::value::{Clock, Granularity, Interval, Modifier, Point, Season, calendar, edtf};
use dateline::{Date, Duration, Extent, Order, Temporal, Time};

use crate::random::Random;
use crate::{mentions, report};

/// The days of an extent: `2025-01-08..2025-01-09`, nothing on an open side, `none`.
fn days(extent: Extent) -> String {
    format!("{extent:?}").trim_start_matches("Extent(").trim_end_matches(')').to_owned()
}

fn value(text: &str) -> Temporal {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_kind_of_value_covers_its_days() {
    let rows = [
        // Days, weeks and weekends.
        ("2025-01-08", "2025-01-08..2025-01-09"),
        ("2024-02-29", "2024-02-29..2024-03-01"),
        ("2024-12-31", "2024-12-31..2025-01-01"),
        ("2025-W01", "2024-12-30..2025-01-06"),
        ("2020-W53", "2020-12-28..2021-01-04"),
        ("2025-W02-WE", "2025-01-11..2025-01-13"),
        ("2026-W53-WE", "2027-01-02..2027-01-04"),
        // Parts of a year; winter ends in the next.
        ("2024-02", "2024-02-01..2024-03-01"),
        ("2023-02", "2023-02-01..2023-03-01"),
        ("2024-12", "2024-12-01..2025-01-01"),
        ("2024-Q1", "2024-01-01..2024-04-01"),
        ("2024-Q4", "2024-10-01..2025-01-01"),
        ("2024-H1", "2024-01-01..2024-07-01"),
        ("2024-H2", "2024-07-01..2025-01-01"),
        ("2024-SP", "2024-03-01..2024-06-01"),
        ("2024-SU", "2024-06-01..2024-09-01"),
        ("2024-FA", "2024-09-01..2024-12-01"),
        ("2024-WI", "2024-12-01..2025-03-01"),
        ("2023-WI", "2023-12-01..2024-03-01"),
        // Years and more; the century `19` is 1900 to 1999; there is no year 0 before year 1.
        ("1994", "1994-01-01..1995-01-01"),
        ("198", "1980-01-01..1990-01-01"),
        ("19", "1900-01-01..2000-01-01"),
        ("2", "2000-01-01..3000-01-01"),
        ("000", "0001-01-01..0010-01-01"),
        ("00", "0001-01-01..0100-01-01"),
        ("0", "0001-01-01..1000-01-01"),
        // 1 BC is the astronomical year 0, 480 BC is −479.
        ("BC0001", "0000-01-01..0001-01-01"),
        ("BC0480", "-0479-01-01..-0478-01-01"),
        ("BC0480-01-08", "-0479-01-08..-0479-01-09"),
        ("BC0001-02-29", "0000-02-29..0000-03-01"),
        ("BC000", "-0008-01-01..0001-01-01"),
        ("BC048", "-0488-01-01..-0478-01-01"),
        ("BC04", "-0498-01-01..-0398-01-01"),
        ("BC0", "-0998-01-01..0001-01-01"),
        // A time covers its local day, whatever its offset; midnight is on the day it ends.
        ("2025-01-08T14:00", "2025-01-08..2025-01-09"),
        ("2025-01-08T00:30+14:00", "2025-01-08..2025-01-09"),
        ("2025-01-08T24:00", "2025-01-08..2025-01-09"),
        ("2025-01-08TMO", "2025-01-08..2025-01-09"),
        ("2025-01-08TNI", "2025-01-08..2025-01-09"),
        // Both ends of an interval are inside; a side that is open or unknown is open.
        ("2025-01-08/2025-01-31", "2025-01-08..2025-02-01"),
        ("2025-01-08/2025", "2025-01-08..2026-01-01"),
        ("2024-WI/2025-W10-WE", "2024-12-01..2025-03-10"),
        ("2025-01-08T22:00/2025-01-09T02:00", "2025-01-08..2025-01-10"),
        ("2025-01-08TMO/2025-01-08TEV", "2025-01-08..2025-01-09"),
        ("BC048/198", "-0488-01-01..1990-01-01"),
        ("1994/..", "1994-01-01.."),
        ("1994/", "1994-01-01.."),
        ("../1994", "..1995-01-01"),
        ("/1994-02", "..1994-03-01"),
        // What depends on nothing covers nothing.
        ("P3D", "none"),
        ("P1Y6M", "none"),
        ("PXX", "none"),
        ("PT2H", "none"),
        ("XXXX-WXX-1", "none"),
        ("XXXX-01-08", "none"),
        ("1998-XX", "none"),
        ("PAST_REF", "none"),
        ("PRESENT_REF", "none"),
        ("FUTURE_REF", "none"),
        // Beyond chrono's range, years −262143 to 262142, a side is none.
        ("+262142", "+262142-01-01.."),
        ("+262142-12-31", "+262142-12-31.."),
        ("+262142-12-30", "+262142-12-30..+262142-12-31"),
        ("+262142-WI", "+262142-12-01.."),
        ("+262142-FA", "+262142-09-01..+262142-12-01"),
        ("+262143", "none"),
        ("+2147483647", "none"),
        ("BC262144", "-262143-01-01..-262142-01-01"),
        ("BC262144-01-01", "-262143-01-01..-262143-01-02"),
        ("BC262145", "..-262143-01-01"),
        ("BC262145-WI", "..-262143-03-01"),
        ("BC262146", "none"),
        ("BC2147483649", "none"),
        ("+262142/+300000", "+262142-01-01.."),
        ("BC300000/BC262144", "..-262142-01-01"),
        ("+300000/+300001", "none"),
        ("BC300000/+300000", "none"),
        ("+262142-12-31T24:00", "+262142-12-31.."),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, want)| (text, want, days(value(text).extent())))
        .filter(|(_, want, got)| got != *want)
        .map(|(text, want, got)| format!("{text}: {got}, not {want}"))
        .collect();
    report(&wrong);
}

#[test]
fn modifiers_open_a_side_or_change_nothing() {
    use Modifier::*;
    let rows = [
        ("1990", Before, "..1990-01-01"),
        ("1990", After, "1991-01-01.."),
        ("1990", OnOrBefore, "..1991-01-01"),
        ("1990", OnOrAfter, "1990-01-01.."),
        ("1990", Start, "1990-01-01..1991-01-01"),
        ("198", Mid, "1980-01-01..1990-01-01"),
        ("2025-01", End, "2025-01-01..2025-02-01"),
        ("2024-WI", Approx, "2024-12-01..2025-03-01"),
        ("2024-WI", Before, "..2024-12-01"),
        ("2024-WI", After, "2025-03-01.."),
        ("2025-W02-WE", OnOrBefore, "..2025-01-13"),
        ("BC0001", After, "0001-01-01.."),
        ("2025-01-08T24:00", Before, "..2025-01-08"),
        ("2025-01-08TMO", OnOrAfter, "2025-01-08.."),
        ("1990/1995", Before, "..1990-01-01"),
        ("1990/1995", OnOrBefore, "..1996-01-01"),
        // Nothing is before an open side.
        ("../1995", Before, "none"),
        ("1990/..", After, "none"),
        ("1990/..", OnOrBefore, "none"),
        ("1990/..", OnOrAfter, "1990-01-01.."),
        ("P3D", MoreThan, "none"),
        ("P3D", Before, "none"),
        ("PAST_REF", After, "none"),
        ("1990", LessThan, "1990-01-01..1991-01-01"),
        ("1990", MoreThan, "1990-01-01..1991-01-01"),
        ("1990", EqualOrLess, "1990-01-01..1991-01-01"),
        ("1990", EqualOrMore, "1990-01-01..1991-01-01"),
        // At the ends of the calendar.
        ("+262142", After, "none"),
        ("+262142", Before, "..+262142-01-01"),
        ("BC262144", Before, "..-262143-01-01"),
        ("BC262145", OnOrAfter, "none"),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, modifier, want)| (text, modifier, want, days(modifier.apply(value(text).extent()))))
        .filter(|(_, _, want, got)| got != *want)
        .map(|(text, modifier, want, got)| format!("{text} {modifier}: {got}, not {want}"))
        .collect();
    report(&wrong);
    let seen = |modifier| rows.iter().any(|row| row.1 == modifier);
    assert!(Modifier::ALL.into_iter().all(seen));
}

/// A text, its day of publication, and the days that its first mention covers.
#[test]
fn mentions_cover_the_days_they_say() {
    let rows = [
        // Amounts that depend on the day of publication, which is inside.
        ("Prices rose over the past three months.", "2025-01-08", "2024-10-08..2025-01-09"),
        ("Prices rose over the past three months.", "2024-05-31", "2024-02-29..2024-06-01"),
        ("It rained for the last two weeks.", "2025-01-08", "2024-12-25..2025-01-09"),
        ("It will close in the next three days.", "2025-01-08", "2025-01-08..2025-01-11"),
        ("It ran for the first nine months of 2024.", "2025-01-08", "2024-01-01..2024-10-01"),
        ("He waited for three days.", "2025-01-08", "none"),
        ("Prices rose over the past three months.", "", "none"),
        // Modifiers.
        ("He grew up in the early 1980s.", "2025-01-08", "1980-01-01..1990-01-01"),
        ("It closed in mid-2019.", "2025-01-08", "2019-01-01..2020-01-01"),
        ("It closed in late March.", "2025-01-08", "2024-03-01..2024-04-01"),
        ("It was built in 1990 or later.", "2025-01-08", "1990-01-01.."),
        ("It was built in 1990 or earlier.", "2025-01-08", "..1991-01-01"),
        ("He left more than ten years ago.", "2025-01-08", "..2015-01-01"),
        ("He left less than a year ago.", "2025-01-08", "2025-01-01.."),
        ("He left at least a year ago.", "2025-01-08", "..2025-01-01"),
        // Parts of the day, clock times, midnight.
        ("He spoke on Monday morning.", "2025-01-08", "2025-01-06..2025-01-07"),
        ("He left on Monday night.", "2025-01-08", "2025-01-06..2025-01-07"),
        ("He spoke at 3 p.m. on Tuesday.", "2025-01-08", "2025-01-07..2025-01-08"),
        ("He spoke at midnight Tuesday.", "2025-01-08", "2025-01-07..2025-01-08"),
        // Units.
        ("It rained last weekend.", "2025-01-08", "2025-01-04..2025-01-06"),
        ("It closed last week.", "2025-01-08", "2024-12-30..2025-01-06"),
        ("It snowed last winter.", "2025-01-08", "2023-12-01..2024-03-01"),
        ("It rose in the first half of 2024.", "2025-01-08", "2024-01-01..2024-07-01"),
        ("It happened in the 20th century.", "2025-01-08", "1900-01-01..2000-01-01"),
        ("It was founded in 480 BC.", "2025-01-08", "-0479-01-01..-0478-01-01"),
        // Ranges.
        ("It ran from Jan. 8 to Jan. 31.", "2025-01-20", "2025-01-08..2025-02-01"),
        ("He has lived there since 1994.", "2025-01-08", "1994-01-01.."),
        // What recurs, what is vague, what an undated text leaves open.
        ("He works every Monday.", "2025-01-08", "none"),
        ("It happened recently.", "2025-01-08", "none"),
        ("He left on Jan. 8.", "", "none"),
        ("He left on Tuesday.", "", "none"),
        // At the ends of the calendar.
        ("He spoke today.", "+262142-12-31", "+262142-12-31.."),
        ("He spoke today.", "-262143-01-01", "-262143-01-01..-262143-01-02"),
        ("He will speak next year.", "+262142-12-31", "none"),
        ("He will speak tomorrow.", "+262142-12-31", "none"),
        ("He spoke yesterday.", "-262143-01-01", "none"),
    ];
    let mut wrong = Vec::new();
    for (text, published, want) in rows {
        let found = mentions(text, (!published.is_empty()).then_some(published));
        match found.first().map(|mention| days(mention.extent())) {
            Some(got) if got == want => {}
            got => wrong.push(format!("{text} on {published:?}: {got:?}, not {want}")),
        }
    }
    report(&wrong);
}

#[test]
fn times_know_their_first_and_last_moment() {
    let rows = [
        ("2025-01-08T14", "2025-01-08 14:00:00 2025-01-08 15:00:00"),
        ("2025-01-08T14:30", "2025-01-08 14:30:00 2025-01-08 14:31:00"),
        ("2025-01-08T14:30:15", "2025-01-08 14:30:15 2025-01-08 14:30:16"),
        ("2025-01-08T23:59:59", "2025-01-08 23:59:59 2025-01-09 00:00:00"),
        ("2024-12-31T24:00", "2025-01-01 00:00:00 2025-01-01 00:01:00"),
        ("2024-12-31T24", "2025-01-01 00:00:00 2025-01-01 01:00:00"),
        ("2025-01-08T14:00+03:00", "2025-01-08 14:00:00 2025-01-08 14:01:00"),
        ("BC0001-12-31T24:00:00", "0001-01-01 00:00:00 0001-01-01 00:00:01"),
        ("2025-01-08TMO", "none none"),
        ("2025-01-08TNI", "none none"),
        ("BC262144-01-01T00", "-262143-01-01 00:00:00 -262143-01-01 01:00:00"),
        ("+262142-12-31T23:59", "+262142-12-31 23:59:00 none"),
        ("+262142-12-31T24:00", "none none"),
    ];
    let got = |text: &str| {
        let time = value(text).as_time().expect("a time");
        [time.start_time(), time.end_time()]
            .map(|side| side.map_or("none".to_owned(), |side| side.to_string()))
            .join(" ")
    };
    let wrong: Vec<_> = rows
        .iter()
        .filter(|(text, want)| got(text) != *want)
        .map(|(text, want)| format!("{text}: {}, not {want}", got(text)))
        .collect();
    report(&wrong);
}

#[test]
fn values_of_unlike_granularity_lie_so() {
    use Order::*;
    let rows = [
        ("2025-01-08", Equal, "2025-01-08T14:00"),
        ("2025-01-08TMO", Equal, "2025-01-08TNI"),
        ("2025-01-08", Before, "2025-01-09TMO"),
        ("2025-01-08T24:00", Before, "2025-01-09"),
        ("2025-01-08", During, "2025-W02"),
        ("2025-01-11", During, "2025-W02-WE"),
        ("2025-W02-WE", During, "2025-W02"),
        ("2025-W02-WE", Before, "2025-W03"),
        ("2025-W01", Overlaps, "2025-01"),
        ("2025-W01", Overlaps, "2025"),
        ("2025-W01", Overlaps, "2024"),
        ("2025-W02", During, "2025-01"),
        ("2025-01", During, "2025-Q1"),
        ("2025-Q1", During, "2025-H1"),
        ("2025-H1", During, "2025"),
        ("2025-Q1", Overlaps, "2024-WI"),
        ("2025-Q1", Overlaps, "2025-SP"),
        ("2024-WI", Overlaps, "2024"),
        ("2024-WI", Before, "2025-SP"),
        ("2024-WI", After, "2024-H1"),
        ("2025", During, "202"),
        ("202", During, "20"),
        ("20", During, "2"),
        ("BC0001", Before, "0001"),
        ("BC000", Before, "000"),
        ("BC0480", During, "BC048"),
        ("2025-01-01/2025-12-31", Equal, "2025"),
        ("2025-Q1/2025-Q2", Equal, "2025-H1"),
        ("2025-01-08/2025-01-31", During, "2025-01"),
        ("2025-01-08/2025-02", Overlaps, "2025-01"),
        // An open side reaches without end.
        ("1994/..", Includes, "2025"),
        ("1994/..", Includes, "2000/.."),
        ("1994/..", Equal, "1994-01-01/"),
        ("1994/..", After, "1993-12-31"),
        ("1994/..", Overlaps, "1993-12-31/1994-01-01"),
        ("../1994", Before, "1995/.."),
        ("../1994", Overlaps, "1994/.."),
        ("../1994", Includes, "BC0480"),
        // None is vague to all, itself too.
        ("P3D", Vague, "2025"),
        ("PAST_REF", Vague, "PAST_REF"),
        ("XXXX-WXX-1", Vague, "1994/.."),
        ("+300000", Vague, "2025"),
        // The ends of the calendar: what ends beyond it is open, and the last day is not after its year.
        ("+262142-12-31", During, "+262142"),
        ("+262142-12-31", During, "2025/.."),
        ("+262142-12-31", After, "+262142-12-30"),
        ("BC262144-01-01", During, "BC262144"),
        ("BC262144/2020", During, "../2020"),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .filter_map(|(one, want, other)| {
            let (a, b) = (value(one).extent(), value(other).extent());
            let got = (Order::of(a, b), Order::of(b, a));
            (got != (*want, want.inverse())).then(|| format!("{one} {other}: {got:?}, not {want:?}"))
        })
        .collect();
    report(&wrong);
}

/// Extents whose sides lie within twelve days, open and none among them.
fn small_extents() -> Vec<Extent> {
    let first = NaiveDate::from_ymd_opt(2024, 12, 26).expect("a day");
    let sides: Vec<_> = std::iter::once(None).chain((0..12).map(|n| Some(first + Days::new(n)))).collect();
    let all = sides.iter().flat_map(|start| sides.iter().map(|end| Extent::new(*start, *end)));
    let mut extents: Vec<_> = all.filter(|extent| !extent.is_none()).collect();
    extents.push(Extent::NONE);
    extents
}

/// The order by its definition: the days, one by one, the days beyond the window standing for all
/// that an open side reaches.
fn by_days(one: Extent, other: Extent) -> Order {
    let first = NaiveDate::from_ymd_opt(2024, 12, 20).expect("a day");
    let days: Vec<_> = (0..24).map(|n| first + Days::new(n)).collect();
    let (a, b): (Vec<_>, Vec<_>) = (
        days.iter().filter(|day| one.contains(**day)).collect(),
        days.iter().filter(|day| other.contains(**day)).collect(),
    );
    let within = |few: &[&NaiveDate], many: &[&NaiveDate]| few.iter().all(|day| many.contains(day));
    match (a.last().zip(b.first()), b.last().zip(a.first())) {
        (None, _) | (_, None) => Order::Vague,
        _ if a == b => Order::Equal,
        (Some((last, first)), _) if last < first => Order::Before,
        (_, Some((last, first))) if last < first => Order::After,
        _ if within(&b, &a) => Order::Includes,
        _ if within(&a, &b) => Order::During,
        _ => Order::Overlaps,
    }
}

#[test]
fn order_follows_from_the_days() {
    let (extents, mut wrong) = (small_extents(), Vec::new());
    for &one in &extents {
        for &other in &extents {
            let got = Order::of(one, other);
            let both = one.intersection(other);
            let shares = matches!(got, Order::Includes | Order::During | Order::Overlaps | Order::Equal);
            let inverse = Order::of(other, one) == got.inverse() && got.inverse().inverse() == got;
            let apart = matches!(got, Order::Before | Order::After);
            if got != by_days(one, other) || !inverse || shares == both.is_none() || (apart && shares) {
                wrong.push(format!("{one:?} {other:?}: {got:?}, by days {:?}, share {both:?}", by_days(one, other)));
            }
        }
    }
    report(&wrong);
}

#[test]
fn order_is_transitive() {
    let (extents, mut wrong) = (small_extents(), Vec::new());
    let mut random = Random::new(0x0DE2);
    for _ in 0..200_000 {
        let [a, b, c] = [(); 3].map(|()| random.pick(&extents));
        for order in [Order::Before, Order::After, Order::Includes, Order::During, Order::Equal] {
            if Order::of(a, b) == order && Order::of(b, c) == order && Order::of(a, c) != order {
                wrong.push(format!("{order:?}: {a:?} {b:?} {c:?}"));
            }
        }
    }
    report(&wrong);
}

/// A year within some years of an end of chrono's range, or of a turn of the reckoning.
fn year_at_an_end(random: &mut Random) -> i32 {
    const ENDS: [i32; 6] = [262_142, -262_143, 0, 9_999, -9_999, 1_970];
    random.pick(&ENDS) + random.below(7) as i32 - 3
}

fn date_at_an_end(random: &mut Random) -> Option<Date> {
    let (year, number) = (year_at_an_end(random), random.below(56) as u32);
    match random.below(12) {
        0 => Date::week(year, number),
        1 => Date::weekend(year, number),
        2 => Date::month(year, number % 14),
        3 => Date::season(year, random.pick(&Season::ALL)),
        4 => Date::quarter(year, number % 6),
        5 => Date::half(year, number % 4),
        6 => Date::decade(random.pick(&[-1_000, -1, 0, 999]) + number as i32 % 3 - 1),
        7 => Date::century(random.pick(&[-100, -1, 0, 99]) + number as i32 % 3 - 1),
        8 => Date::millennium(random.pick(&[-10, -1, 0, 9]) + number as i32 % 3 - 1),
        // No day has such a year, but its extent is asked for.
        9 => Some(Date::year(random.pick(&[i32::MIN, i32::MIN + 1, i32::MAX - 1, i32::MAX]))),
        10 => Some(Date::year(year)),
        _ => Date::from_ymd(year, random.pick(&[1, 2, 6, 12]), random.pick(&[1, 2, 28, 29, 30, 31])),
    }
}

/// A count of steps: few, many, or as many as there are.
fn count(random: &mut Random) -> i64 {
    match random.below(4) {
        0 => random.pick(&[i64::MIN, i64::MIN + 1, i64::MAX, i64::from(i32::MIN), i64::from(i32::MAX), 0]),
        1 => random.next() as i64,
        2 => random.next() as i32 as i64,
        _ => random.below(9) as i64 - 4,
    }
}

/// What a calculation at the ends of the calendar gives, as a line; its kind is drawn too.
fn line_at_an_end(random: &mut Random) -> String {
    let mut line = String::new();
    let Some(date) = date_at_an_end(random) else { return line };
    let (other, unit) = (date_at_an_end(random).unwrap_or(date), random.pick(&Granularity::ALL));
    let modifier = random.pick(&Modifier::ALL);
    let value = Temporal::from(date);
    let said = |text: dateline::Result<String>| text.unwrap_or_else(|error| error.to_string());
    let outcome = match random.below(8) {
        0 => write!(line, "{date} {:?} {:?}", date.shift(count(random)), date.coarsen(unit)),
        1 => write!(line, "{date} {:?} {:?}", date.extent(), modifier.apply(date.extent())),
        2 => write!(
            line,
            "{date} {} {}",
            said(edtf::to_string(&value)),
            said(edtf::with_modifier(&value, Some(modifier)))
        ),
        3 => {
            let interval = Interval::new(date.into(), other.into());
            write!(line, "{interval:?} {:?}", interval.map(|interval| interval.extent()))
        }
        4 => write!(line, "{date} {other} {:?} {:?}", date.cmp(&other), Order::of(date.extent(), other.extent())),
        5 => day_line(&mut line, date.first_day().or(other.last_day()), unit, random),
        6 => duration_line(&mut line, date.last_day(), unit, random),
        _ => write!(
            line,
            "{date} {:?} {:?}",
            date.to_string().parse::<Date>(),
            edtf::parse(&said(edtf::to_string(&value)))
        ),
    };
    outcome.expect("a string takes all");
    line
}

/// Steps and searches from a day.
fn day_line(line: &mut String, day: Option<NaiveDate>, unit: Granularity, random: &mut Random) -> std::fmt::Result {
    let Some(day) = day else { return Ok(()) };
    let weekday = Weekday::try_from(random.below(7) as u8).expect("a weekday");
    let (year, n) = (year_at_an_end(random), random.next() as i8);
    write!(line, "{day} {:?} {:?} ", calendar::add(day, count(random), unit), calendar::weeks_in_iso_year(year))?;
    write!(line, "{:?} {:?} ", calendar::nearest_weekday(day, weekday), calendar::weekday_before(day, weekday))?;
    write!(line, "{:?} {:?} ", calendar::weekday_after(day, weekday), calendar::weekday_on_or_after(day, weekday))?;
    write!(line, "{:?} {:?} ", calendar::weekday_on_or_before(day, weekday), Date::containing(day, unit))?;
    write!(line, "{:?} {:?} ", calendar::nth_weekday(year, 1 + day.month0(), weekday, n % 7), calendar::easter(year))?;
    write!(line, "{:?} {:?}", calendar::easter_orthodox(year), Extent::day(day))
}

/// Durations from a day on and back, clock times on it.
fn duration_line(
    line: &mut String,
    day: Option<NaiveDate>,
    unit: Granularity,
    random: &mut Random,
) -> std::fmt::Result {
    let Some(day) = day else { return Ok(()) };
    let many = if random.below(2) == 0 { random.next() as u32 } else { random.below(5) as u32 };
    let (duration, half) = (Duration::of(many, unit), Duration::decimal(random.next(), unit).half_more());
    write!(line, "{duration} {half} {:?} {:?} ", duration.add_to(day), duration.subtract_from(day))?;
    write!(line, "{:?} {:?} {:?} ", half.add_to(day), half.subtract_from(day), duration.plus(half))?;
    let clock = random.pick(&[Clock::MIDNIGHT, Clock::NOON]);
    let time = Time::new(day, clock.into(), None);
    write!(line, "{time} {:?} {:?} {:?}", time.start_time(), time.end_time(), Point::from(time).extent())
}

/// FNV-1a, 64 bits.
fn digest<'a>(lines: impl Iterator<Item = &'a str>) -> u64 {
    lines
        .flat_map(|line| line.bytes().chain([b'\n']))
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// The same calculations in every run: none panics, and all give what they gave when the number below
/// was written, in debug and in release builds, which overflow in different ways. A change of any
/// form or error message changes the number: look at the lines, then write the new one.
#[test]
fn calculations_at_the_ends_of_the_calendar_are_the_same_in_every_build() {
    let mut random = Random::new(0xE2D5);
    let lines: Vec<_> = (0..20_000).map(|_| line_at_an_end(&mut random)).collect();
    let filled = lines.iter().filter(|line| !line.is_empty()).count();
    assert!(filled > 10_000, "{filled}");
    assert_eq!(digest(lines.iter().map(String::as_str)), 369_231_443_539_546_801, "{:#?}", &lines[..20]);
}

/// What a unit says of itself agrees at the ends of the calendar: its extent holds its first and last
/// day, steps there and back meet, and what is printed is read.
#[test]
fn units_at_the_ends_of_the_calendar_agree_with_themselves() {
    let (mut random, mut wrong) = (Random::new(0xE2D6), Vec::new());
    for _ in 0..20_000 {
        let Some(date) = date_at_an_end(&mut random) else { continue };
        let (extent, steps) = (date.extent(), count(&mut random));
        let ends = [date.first_day(), date.last_day()];
        let agrees = ends[0] == extent.start()
            && ends.iter().flatten().all(|day| extent.contains(*day) && date.contains(*day))
            && extent.end().is_none_or(|end| ends[1].is_none_or(|last| last.succ_opt() == Some(end)))
            && date
                .shift(steps)
                .is_none_or(|there| steps.checked_neg().is_none_or(|back| there.shift(back) == Some(date)))
            && date.shift(1).is_none_or(|next| next > date)
            && date.to_string().parse::<Date>().is_ok_and(|again| again == date)
            && ends.iter().flatten().all(|day| (-262_143..=262_142).contains(&day.year()));
        if !agrees {
            wrong.push(format!("{date}: {ends:?} {extent:?} {:?}", date.shift(steps)));
        }
    }
    wrong.truncate(20);
    report(&wrong);
}
