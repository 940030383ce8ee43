//! EDTF: what is printed is read back, the tables of the module's docs say what is kept, and another
//! reader of levels 0 and 1 accepts and refuses the same strings, but for a table of differences.

use std::collections::{BTreeMap, HashMap};

use ::edtf::level_1 as theirs;
use dateline::chrono::{FixedOffset, NaiveDate, Weekday};
use dateline::value::edtf::{self, Edtf};
use dateline::value::{
    Bound, Clock, Date, Extent, Granularity, Interval, Modifier, PartOfDay, Partial, Point, Season, Temporal, Time,
};

use crate::random::Random;
use crate::{read, report};

/// How many values or strings a property sees.
const MANY: usize = if cfg!(debug_assertions) { 40_000 } else { 400_000 };

/// The rows of the table of the module's docs whose head begins with that word: what stands in
/// backticks in each cell, or the whole cell where nothing does.
fn table(head: &str) -> Vec<Vec<Vec<String>>> {
    let docs = read("src/value/edtf/mod.rs");
    let lines = docs.lines().map(|line| line.trim_start_matches("//!").trim());
    let rows = lines.skip_while(|line| !line.starts_with(&format!("| {head} |"))).skip(2);
    let rows: Vec<_> = rows
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell_words(cell.trim())).collect())
        .collect();
    assert!(rows.len() > 5, "the table {head:?} has its rows: {rows:?}");
    rows
}

fn cell_words(cell: &str) -> Vec<String> {
    let words: Vec<_> = cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    if words.is_empty() { vec![cell.to_owned()] } else { words }
}

/// A value or a date with holes, from its TIMEX3 form.
fn timex3(text: &str) -> (Option<Temporal>, Option<Partial>) {
    match text.parse::<Partial>() {
        Ok(partial) => (None, Some(partial)),
        Err(_) => (Some(text.parse().unwrap_or_else(|error| panic!("{error}"))), None),
    }
}

/// What an EDTF string says, in TIMEX3.
fn said(edtf: Edtf) -> String {
    edtf.value()
        .map(|value| value.to_string())
        .or(edtf.partial().map(|partial| partial.to_string()))
        .unwrap_or_default()
}

#[test]
fn the_table_of_kinds_is_true() {
    let mut wrong = Vec::new();
    for row in table("kind") {
        let [kind, value, form, back, keeps] = [0, 1, 2, 3, 4].map(|n| row[n][0].as_str());
        let form_got = match timex3(value) {
            (Some(value), _) => edtf::to_string(&value),
            (_, partial) => edtf::partial(&partial.expect("one of both")),
        };
        let again = edtf::parse(form).map(|read| (said(read), read.to_string()));
        let extent = timex3(value).0.map_or(Extent::NONE, |value| value.extent());
        let right = form_got.as_deref().ok() == Some(form)
            && again.as_ref().ok() == Some(&(back.to_owned(), form.to_owned()))
            && keeps == if back == value { "value" } else { "extent" }
            && edtf::parse(form).is_ok_and(|read| read.extent() == extent)
            && timex3(value).0.is_none_or(|value| kind_of(&value) == Some(kind));
        if !right {
            wrong.push(format!("{kind} {value}: {form_got:?}, {again:?}"));
        }
    }
    report(&wrong);
}

#[test]
fn the_table_of_modifiers_is_true() {
    let mut wrong = Vec::new();
    for row in table("modifier") {
        let [modifier, value, form, back, modifier_back] = [0, 1, 2, 3, 4].map(|n| row[n][0].as_str());
        let (modifier, value) = (modifier.parse::<Modifier>().expect("a modifier"), timex3(value).0.expect("a value"));
        let form_got = edtf::with_modifier(&value, Some(modifier));
        let read = edtf::parse(form);
        let right = form_got.as_deref().ok() == Some(form)
            && read.as_ref().is_ok_and(|read| {
                said(*read) == back
                    && read.modifier().map_or("none", Modifier::as_str) == modifier_back
                    && read.extent() == modifier.apply(value.extent())
            });
        if !right {
            wrong.push(format!("{modifier} {value}: {form_got:?}, {read:?}"));
        }
    }
    report(&wrong);
}

#[test]
fn the_tables_of_reading_are_true() {
    let mut wrong = Vec::new();
    for row in table("string") {
        let (text, canonical) = (&row[0][0], &row[1][0]);
        match edtf::parse(text) {
            Ok(read) if read.to_string() == *canonical && text != canonical => {}
            other => wrong.push(format!("{text}: {other:?}, not {canonical}")),
        }
    }
    for row in table("feature") {
        for text in &row[1] {
            match edtf::parse(text) {
                Err(error) if error.is_format() && error.to_string().contains("have no value") => {}
                other => wrong.push(format!("{text}: {other:?}")),
            }
        }
    }
    report(&wrong);
}

/// The examples of the specification (Library of Congress, 2019) that are read, and some more.
#[test]
fn strings_and_what_they_say() {
    let rows = [
        // Level 0: dates, times, intervals.
        ("1985-04-12", "1985-04-12"),
        ("1985-04", "1985-04"),
        ("1985", "1985"),
        ("0000", "BC0001"),
        ("0001-01-01", "0001-01-01"),
        ("9999-12-31", "9999-12-31"),
        ("2000-02-29", "2000-02-29"),
        ("1985-04-12T23:20:30", "1985-04-12T23:20:30"),
        ("1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z"),
        ("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00"),
        ("1985-04-12T23:20:30+04:30", "1985-04-12T23:20:30+04:30"),
        ("1985-04-12T23:20:30+00", "1985-04-12T23:20:30Z"),
        ("1964/2008", "1964/2008"),
        ("2004-06/2006-08", "2004-06/2006-08"),
        ("2004-02-01/2005-02-08", "2004-02-01/2005-02-08"),
        ("2004-02-01/2005-02", "2004-02-01/2005-02"),
        ("2004-02-01/2005", "2004-02-01/2005"),
        ("2005/2006-02", "2005/2006-02"),
        // Level 1: letter-prefixed and negative years, seasons, approximation, holes, open intervals.
        ("Y170000002", "+170000002"),
        ("Y-170000002", "BC170000003"),
        ("Y2147483647", "+2147483647"),
        ("Y-2147483648", "BC2147483649"),
        ("Y12345~", "+12345 APPROX"),
        ("-1985", "BC1986"),
        ("-0001-02", "BC0002-02"),
        ("2001-21", "2001-SP"),
        ("2001-22", "2001-SU"),
        ("2001-23", "2001-FA"),
        ("2001-24~", "2001-WI APPROX"),
        ("1984~", "1984 APPROX"),
        ("2004-06~", "2004-06 APPROX"),
        ("2004-06-11~", "2004-06-11 APPROX"),
        ("201X", "201"),
        ("20XX", "20"),
        ("20XX~", "20 APPROX"),
        ("2004-XX", "2004-XX"),
        ("1985-04-XX", "1985-04-XX"),
        ("1985-XX-XX", "1985-XX-XX"),
        ("1985-XX-XX~", "1985-XX-XX APPROX"),
        ("1985-04-12/..", "1985-04-12/.."),
        ("1985-04/..", "1985-04/.."),
        ("../1985", "../1985"),
        ("1985-04-12/", "1985-04-12/"),
        ("/1985-04-12", "/1985-04-12"),
        ("1984~/2004-06", "1984/2004-06 APPROX-"),
        ("1984/2004-06~", "1984/2004-06 -APPROX"),
        ("1984~/2004~", "1984/2004 APPROX"),
        ("../2004~", "../2004 APPROX"),
        ("201X/..", "201/.."),
        ("-0489/-048X", "BC0490/BC0481"),
        ("000X/199X", "BC0001/199"),
        ("-01XX", "BC0200/BC0101"),
        ("-1XXX~", "BC2000/BC1001 APPROX"),
        ("00XX", "BC0001/0099"),
        // Level 2, as far as values reach.
        ("2XXX", "2"),
        ("2001-25", "2001-SP"),
        ("2001-28", "2001-WI"),
        ("2001-33", "2001-Q1"),
        ("2001-36", "2001-Q4"),
        ("2001-40", "2001-H1"),
        ("2001-41~", "2001-H2 APPROX"),
        ("XXXX", "XXXX"),
        ("XXXX-XX", "XXXX-XX"),
        ("XXXX-XX-XX", "XXXX-XX-XX"),
        ("XXXX-02-29", "XXXX-02-29"),
        ("XXXX-12-XX", "XXXX-12-XX"),
        ("XXXX-26", "XXXX-SU"),
        ("XXXX-35", "XXXX-Q3"),
        ("XXXX-41", "XXXX-H2"),
        ("2025-XX-08", "2025-XX-08"),
        // ISO 8601-1, as we print it: reduced times, times in intervals.
        ("2025-01-08T14", "2025-01-08T14"),
        ("2025-01-08T24:00:00", "2025-01-08T24:00:00"),
        ("-0479-01-08T14:00+14", "BC0480-01-08T14:00+14:00"),
        ("2025-01-08T14:00/2025-01-08T16", "2025-01-08T14:00/2025-01-08T16"),
        ("../2025-01-08T14:00Z", "../2025-01-08T14:00Z"),
        ("Y-12345~/Y12345", "BC12346/+12345 APPROX-"),
    ];
    let got = rows.map(|(text, _)| {
        let line = edtf::parse(text).map(|read| {
            let about = match (read.modifier(), read.modifiers()) {
                (Some(modifier), _) => format!(" {modifier}"),
                (None, [Some(start), None]) => format!(" {start}-"),
                (None, [None, Some(end)]) => format!(" -{end}"),
                (None, _) => String::new(),
            };
            format!("{}{about}", said(read))
        });
        (text, line.unwrap_or_else(|error| error.to_string()))
    });
    let wrong: Vec<_> = got
        .iter()
        .zip(rows)
        .filter(|(got, row)| got.1 != row.1)
        .map(|(got, row)| format!("{}: {}, not {}", row.0, got.1, row.1))
        .collect();
    report(&wrong);
}

#[test]
fn strings_are_padded_and_kept_in_json() {
    let read: Edtf = "2001-25~".parse().expect("EDTF");
    assert_eq!((format!("{read:>9}|"), format!("{read:?}")), (" 2001-21~|".to_owned(), "Edtf(2001-21~)".to_owned()));
    let json = serde_json::to_string(&read).expect("a string");
    assert_eq!((json.as_str(), serde_json::from_str(&json).ok()), ("\"2001-21~\"", Some(read)));
    let error = serde_json::from_str::<Edtf>("\"1984?\"").expect_err("no value");
    assert!(error.to_string().contains("uncertain dates (?)"), "{error}");
}

#[test]
fn errors_say_where_and_what() {
    let rows = [
        ("", 0, "a date or an interval"),
        ("now", 0, "a year of four digits"),
        ("198", 0, "a year of four digits"),
        ("12345", 0, "a year of four digits"),
        ("198x", 0, "a year of four digits"),
        ("199u", 0, "a year of four digits"),
        ("20250108", 0, "a year of four digits"),
        ("+2025", 0, "a year of four digits"),
        ("-XXXX", 0, "a year below 0 behind the minus"),
        ("-0000", 0, "a year below 0 behind the minus"),
        ("-00XX", 0, "a year below 0 behind the minus"),
        ("1985-", 5, "a month from 01 to 12"),
        ("1985-4-12", 5, "a month from 01 to 12"),
        ("1985-13", 5, "a month from 01 to 12"),
        ("1985-00", 5, "a month from 01 to 12"),
        ("1985-20", 5, "the code of another part of the year"),
        ("1985-42", 5, "the code of another part of the year"),
        ("1985-W02", 5, "a month from 01 to 12"),
        ("1985-04-", 8, "a day of that month"),
        ("1985-02-29", 8, "a day of that month"),
        ("XXXX-02-30", 8, "a day of that month"),
        ("1985-123", 7, "/ or the end"),
        ("1985-04-12 ", 10, "/ or the end"),
        ("1985 ", 4, "/ or the end"),
        ("1985~~", 5, "/ or the end"),
        ("1985-21-01", 7, "a season, quarter or half has no days"),
        ("XXXX-21-XX", 7, "a season, quarter or half has no days"),
        ("1985-04-12T", 11, "a clock time from 00 to 24:00:00"),
        ("1985-04-12T25", 11, "a clock time from 00 to 24:00:00"),
        ("1985-04-12T24:01", 11, "a clock time from 00 to 24:00:00"),
        ("1985-04-12T23:60", 14, "two digits from 00 to 59"),
        ("1985-04-12T2320", 13, "/ or the end"),
        ("1985-04-12T23:20:30+24", 19, "an offset such as Z"),
        ("1985-04-12T23:20:30-00:00", 19, "zero without minus"),
        ("1985-04-12T23:20:30+04:", 19, "an offset such as Z"),
        ("1985-04T23:20:30", 7, "/ or the end"),
        ("1985/1984", 5, "an end that is not before the start"),
        ("198X/1979", 5, "an end that is not before the start"),
        ("..", 2, "/ or the end"),
        ("/", 0, "a date on one side at least"),
        ("../", 0, "a date on one side at least"),
        ("../..", 0, "a date on one side at least"),
        ("1985/1986/1987", 9, "the end"),
        ("1985/...", 7, "the end"),
        ("open/1985", 0, "a year of four digits"),
        // Features without a value, each by its name.
        ("1984?", 4, "uncertain dates (?)"),
        ("2004-06-11?", 10, "uncertain dates (?)"),
        ("1984~?", 5, "uncertain dates (?)"),
        ("2004?-06-11", 4, "uncertain dates (?)"),
        ("1984/2004?", 9, "uncertain dates (?)"),
        ("2004-06%", 7, "dates both uncertain and approximate (%)"),
        ("?2004-06-11", 0, "marks on parts of a date (level 2)"),
        ("~2004", 0, "marks on parts of a date (level 2)"),
        ("2004-%06", 5, "marks on parts of a date (level 2)"),
        ("2004-06-~11", 8, "marks on parts of a date (level 2)"),
        ("2004-06~-11", 7, "marks on parts of a date (level 2)"),
        ("[1667,1668,1670..1672]", 0, "sets ([] one of, {} all of; level 2)"),
        ("{1960,1961-12}", 0, "sets ([] one of, {} all of; level 2)"),
        ("P3D", 0, "EDTF has no durations"),
        ("1985/P3D", 5, "EDTF has no durations"),
        ("156X-12-25", 4, "fields behind unspecified digits of the year (level 2)"),
        ("1XXX-XX", 4, "fields behind unspecified digits of the year (level 2)"),
        ("1X84", 2, "unspecified digits elsewhere (level 2)"),
        ("X984", 1, "unspecified digits elsewhere (level 2)"),
        ("1984-1X", 5, "unspecified digits elsewhere (level 2)"),
        ("1984-X1", 5, "unspecified digits elsewhere (level 2)"),
        ("1984-10-3X", 8, "unspecified digits elsewhere (level 2)"),
        ("2004-06-XX/2004-07-03", 0, "unspecified months and days in intervals (level 2)"),
        ("2004/2005-XX", 5, "unspecified months and days in intervals (level 2)"),
        ("2001-29", 5, "southern seasons (29 to 32, level 2)"),
        ("XXXX-32", 5, "southern seasons (29 to 32, level 2)"),
        ("2001-37", 5, "quadrimesters (37 to 39, level 2)"),
        ("Y-17E7", 4, "exponential years (E, level 2)"),
        ("1985E2", 4, "exponential years (E, level 2)"),
        ("1950S2", 4, "significant digits (S, level 2)"),
        ("Y171010000S3", 10, "significant digits (S, level 2)"),
        ("Y3388E2S3", 5, "exponential years (E, level 2)"),
        ("Y1985", 1, "a year of more than four digits"),
        ("Y012345", 1, "a year of more than four digits"),
        ("Y-", 1, "a year of more than four digits"),
        ("Y2147483648", 1, "a year from -2147483648 to 2147483647"),
        ("Y-99999999999999999999", 1, "a year from -2147483648 to 2147483647"),
        ("Y12345-06", 6, "years beyond ±9999 with a month or day"),
        ("2016-12-31T23:59:60Z", 17, "leap seconds (60)"),
        ("1985-04-12T23:20:30.5", 19, "fractions of a second"),
        ("1985-04-12T23:20:30~", 19, "approximate clock times"),
        ("1985-04-XXT23:20:30", 10, "a time of day on a date with unspecified digits"),
        ("é", 0, "a year of four digits"),
        ("1985é", 4, "/ or the end"),
    ];
    let wrong: Vec<_> = rows
        .iter()
        .filter_map(|(text, position, expected)| {
            let got = edtf::parse(text).map_or_else(|error| error.to_string(), |read| format!("{read:?}"));
            let start = format!("cannot read {text:?} as EDTF: at byte {position}, expected ");
            let right = got.starts_with(&start) && got.contains(expected) && text.parse::<Edtf>().is_err();
            (!right).then(|| format!("{text}: {got}"))
        })
        .collect();
    report(&wrong);
}

/// The kind of a value in the first column of the docs' table; `None` if the table has none.
fn kind_of(value: &Temporal) -> Option<&'static str> {
    match value {
        Temporal::Date(date) => Some(match (date.granularity(), date.era_number()) {
            (Granularity::Decade, Some(..=0)) => "decade not after year 9",
            (Granularity::Century, Some(..=0)) => "century not after year 99",
            (Granularity::Millennium, Some(..=0)) => "millennium not after year 999",
            (granularity, _) => granularity.as_str(),
        }),
        Temporal::Time(_) => Some("time"),
        Temporal::Interval(interval) => {
            let sides = [interval.start(), interval.end()];
            let keeps = |side: &Bound| {
                side.at().is_none_or(|point| {
                    let kind = kind_of(&Temporal::from(point)).unwrap_or_default();
                    !kind.contains(' ') && !kind.starts_with("week")
                })
            };
            Some(if !sides.iter().all(keeps) {
                "interval with a side that keeps its extent only"
            } else if sides[0] == sides[1] {
                "interval of equal sides"
            } else {
                "interval"
            })
        }
        _ => None,
    }
}

/// A year: any of four digits, near the ends and turns of the reckoning, or far out.
fn year(random: &mut Random) -> i32 {
    const EDGES: [i32; 14] = [0, 1, -1, 9, 10, 99, -99, 100, 9_999, -9_999, 10_000, -10_000, 262_142, -262_143];
    match random.below(8) {
        0 => random.pick(&EDGES),
        1 => random.next() as i32,
        2 => random.pick(&[i32::MAX, i32::MIN, 262_143, -262_144]),
        _ => random.below(19_999) as i32 - 9_999,
    }
}

fn date(random: &mut Random) -> Option<Date> {
    let (year, number) = (year(random), random.below(60) as u32);
    match random.below(11) {
        0 => Date::week(year, number),
        1 => Date::weekend(year, number),
        2 => Date::month(year, number % 13),
        3 => Date::season(year, random.pick(&Season::ALL)),
        4 => Date::quarter(year, number % 5),
        5 => Date::half(year, number % 3),
        6 => Some(Date::year(year)),
        7 => Date::decade(random.below(2_000) as i32 - 1_000),
        8 => Date::century(random.below(200) as i32 - 100),
        9 => Date::millennium(random.below(20) as i32 - 10),
        _ => Date::from_ymd(year, number % 13, random.below(32) as u32),
    }
}

fn time(random: &mut Random) -> Option<Time> {
    let day = NaiveDate::from_ymd_opt(year(random), random.below(13) as u32, random.below(32) as u32)?;
    let mut part = |below| random.below(below) as u32;
    let (hour, minute, second) = (part(25), part(60), part(60));
    let clock = match random.below(3) {
        0 => Clock::new(hour, None, None),
        1 => Clock::new(hour, Some(if hour == 24 { 0 } else { minute }), None),
        _ => Clock::new(hour % 24, Some(minute), Some(second)),
    };
    let offset = match random.below(4) {
        0 => FixedOffset::east_opt(0),
        1 => FixedOffset::east_opt((random.below(2_879) as i32 - 1_439) * 60),
        2 if random.below(20) == 0 => FixedOffset::east_opt(random.below(9_999) as i32),
        _ => None,
    };
    let time_of_day = if random.below(20) == 0 { PartOfDay::Night.into() } else { clock?.into() };
    Some(Time::new(day, time_of_day, offset))
}

fn point(random: &mut Random) -> Option<Point> {
    if random.below(4) == 0 { time(random).map(Point::Time) } else { date(random).map(Point::Date) }
}

fn bound(random: &mut Random) -> Option<Bound> {
    match random.below(6) {
        0 => Some(Bound::Open),
        1 => Some(Bound::Unknown),
        _ => point(random).map(Bound::At),
    }
}

fn value(random: &mut Random) -> Option<Temporal> {
    match random.below(3) {
        0 => {
            let start = bound(random)?;
            let end = if random.below(6) == 0 { start } else { bound(random)? };
            Interval::new(start, end).map(Temporal::Interval)
        }
        _ => point(random).map(Temporal::from),
    }
}

fn partial(random: &mut Random) -> Option<Partial> {
    let year = (random.below(2) == 0).then(|| year(random));
    let number = random.below(32) as u32;
    let month = (random.below(2) == 0).then(|| random.below(13) as u32);
    match random.below(8) {
        0 => Partial::month(year, number % 13),
        1 => Partial::month_day(year, month, number),
        2 => Partial::day_in_month(year, number % 13),
        3 => Partial::unit(year, random.pick(&Granularity::ALL)),
        4 => Partial::quarter(year, number % 5),
        5 => Partial::half(year, number % 3),
        6 => Partial::season(year, random.pick(&Season::ALL)),
        _ => Some(Partial::weekday(year, Weekday::Wed)),
    }
}

/// What is wrong with reading back the form of a value, with a modifier or without.
fn not_kept(value: &Temporal, modifier: Option<Modifier>, keeps: &HashMap<String, String>) -> Result<bool, String> {
    let Ok(form) = edtf::with_modifier(value, modifier) else { return Ok(false) };
    let read = edtf::parse(&form).map_err(|error| format!("{value} {modifier:?}: {error}"))?;
    let extent = modifier.map_or(value.extent(), |modifier| modifier.apply(value.extent()));
    let approximate = modifier.filter(|modifier| *modifier == Modifier::Approx);
    if read.to_string() != form || read.extent() != extent || read.modifier() != approximate {
        return Err(format!(
            "{value} {modifier:?}: {form}, read back {read:?} with {:?}, not {extent:?}",
            read.extent()
        ));
    }
    let kept = read.value() == Some(*value);
    let opens = [Modifier::Before, Modifier::After, Modifier::OnOrBefore, Modifier::OnOrAfter];
    let opened = modifier.is_some_and(|modifier| opens.contains(&modifier));
    let said = kind_of(value).and_then(|kind| keeps.get(kind)).ok_or_else(|| format!("{value}: no row of its kind"))?;
    if !opened && (said == "value") != kept {
        return Err(format!("{value} {modifier:?}: {form}, read back {read:?}, and the table says {said}"));
    }
    Ok(true)
}

#[test]
fn values_are_kept_as_the_table_says() {
    let keeps: HashMap<_, _> = table("kind").iter().map(|row| (row[0][0].clone(), row[4][0].clone())).collect();
    let (mut random, mut wrong, mut written) = (Random::new(0xED7F), Vec::new(), HashMap::new());
    for _ in 0..MANY {
        let Some(value) = value(&mut random) else { continue };
        let modifier = (random.below(2) == 0).then(|| random.pick(&Modifier::ALL));
        match not_kept(&value, modifier, &keeps) {
            Ok(true) => *written.entry(kind_of(&value)).or_insert(0) += 1,
            Ok(false) => {}
            Err(line) => wrong.push(line),
        }
    }
    wrong.truncate(20);
    report(&wrong);
    // Every kind of the table was seen, "date with holes" apart.
    assert_eq!(written.len(), keeps.len() - 1, "{written:?}");
}

#[test]
fn dates_with_holes_are_kept() {
    let (mut random, mut wrong, mut written) = (Random::new(0xED7F), Vec::new(), 0);
    for _ in 0..MANY {
        let Some(partial) = partial(&mut random) else { continue };
        let Ok(form) = edtf::partial(&partial) else { continue };
        written += 1;
        match edtf::parse(&form) {
            Ok(read) if read.partial() == Some(partial) && read.to_string() == form => {}
            other => wrong.push(format!("{partial}: {form}, read back {other:?}")),
        }
    }
    wrong.truncate(20);
    report(&wrong);
    assert!(written > MANY / 10, "{written}");
}

/// A string of levels 0 and 1, mostly right.
fn string(random: &mut Random) -> String {
    let date = |random: &mut Random| {
        let mut text = String::new();
        match random.below(12) {
            0 => text.push_str(random.pick(&["20XX", "198X", "2XXX", "-048X", "000X", "-00XX", "XXXX", "00XX"])),
            1 => text.push_str(random.pick(&["Y12345", "Y-170000002", "Y9999", "Y99999999999", "Y012345", "Y10000"])),
            2 => text.push_str(&format!("-{:04}", random.below(10_000))),
            _ => text.push_str(&format!("{:04}", if random.below(9) == 0 { 0 } else { 1_900 + random.below(150) })),
        }
        let fields: &[&str] = match random.below(10) {
            0..3 => &[],
            3..6 => &["-"],
            _ => &["-", "-"],
        };
        let mut top = 14;
        for hyphen in fields {
            text.push_str(hyphen);
            match random.below(12) {
                0..2 => text.push_str("XX"),
                2 => text.push_str(&(20 + random.below(23)).to_string()),
                _ => text.push_str(&format!("{:02}", random.below(top))),
            }
            top = 33;
        }
        if fields.len() == 2 && random.below(4) == 0 {
            let clock = match random.below(9) {
                0 => random.pick(&["23:59:60", "22:59:60", "24:00:00", "24:00:01"]).to_owned(),
                parts => {
                    let clock = [random.below(26), random.below(61), random.below(62)].map(|n| format!("{n:02}"));
                    clock[..parts.min(3) as usize].join(":")
                }
            };
            text.push_str(&format!("T{clock}"));
            text.push_str(random.pick(&["", "", "Z", "+04", "-04:30", "+00:00", "-00:00", "+24", "+23:59", "-00"]));
        }
        text.push_str(random.pick(&["", "", "", "", "~", "?", "%"]));
        text
    };
    let side =
        |random: &mut Random| if random.below(5) == 0 { random.pick(&["..", ""]).to_string() } else { date(random) };
    let text = if random.below(2) == 0 { date(random) } else { format!("{}/{}", side(random), side(random)) };
    mutated(text, random)
}

/// The same, or with a character or two changed, lost, added or doubled.
fn mutated(mut text: String, random: &mut Random) -> String {
    const ALPHABET: &[u8] = b"0123456789XX--//..:TZ+~?%YES[]{}, ux";
    for _ in 0..random.below(6).saturating_sub(3) {
        let (at, new) = (random.below(text.len() as u64 + 1) as usize, char::from(random.pick(ALPHABET)));
        match random.below(3) {
            0 => text.insert(at, new),
            1 if at < text.len() => text.replace_range(at..=at, new.encode_utf8(&mut [0; 4])),
            _ if at < text.len() => drop(text.remove(at)),
            _ => {}
        }
    }
    text
}

/// Digits at all these places.
fn digits(text: &str, places: std::ops::Range<usize>) -> Option<u64> {
    text.get(places).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()
}

/// The code behind the year of one date.
fn code(date: &str) -> Option<u64> {
    let date = date.strip_prefix('-').unwrap_or(date);
    digits(date, 5..7).filter(|_| date.as_bytes().get(4) == Some(&b'-'))
}

type Test = fn(&str) -> bool;

/// Is any of the sides so?
fn side_is(text: &str, test: Test) -> bool {
    text.split('/').any(test)
}

/// The string without its marks of uncertainty is read, or differs for another reason.
fn is_uncertain(text: &str) -> bool {
    let certain = text.replace(['?', '%'], "");
    certain != text && (edtf::parse(&certain).is_ok() || THEIRS_ALONE.iter().any(|(_, test)| test(&certain)))
}

/// Both sides are read where they stand alone, and one has holes.
fn has_holes_in_an_interval(text: &str) -> bool {
    let given = |side: &str| !side.is_empty() && side != "..";
    text.contains('/')
        && text.contains("-XX")
        && text.split('/').filter(|side| given(side)).all(|side| edtf::parse(side).is_ok())
}

fn ends_before_it_begins(text: &str) -> bool {
    let sides: Vec<_> = text.split('/').filter_map(|side| edtf::parse(side).ok()).map(Edtf::extent).collect();
    matches!(sides[..], [one, other] if one.start().zip(other.end()).is_some_and(|(start, end)| end <= start))
}

/// A clock time, its offset aside, without seconds.
fn has_no_seconds(text: &str) -> bool {
    let clock = |side: &str| side.split_once('T').map(|(_, time)| time.find(['+', '-', 'Z']).unwrap_or(time.len()));
    text.split('/').filter_map(clock).any(|length| length < 8)
}

fn is_far(text: &str) -> bool {
    let year = text.strip_prefix('Y').and_then(|year| year.parse::<i64>().ok());
    year.is_some_and(|year| i32::try_from(year).is_err())
}

/// What the other reader accepts and ours refuses: why, and which strings.
const THEIRS_ALONE: &[(&str, Test)] = &[
    ("uncertain dates have no value", is_uncertain),
    ("holes in intervals are of level 2, and no bound can be partial", has_holes_in_an_interval),
    ("an interval that ends before it begins is none", ends_before_it_begins),
    ("a season has no days, not even unknown ones", |text| {
        side_is(text, |side| side.trim_end_matches('~').ends_with("-XX") && code(side).is_some_and(|code| code > 12))
    }),
    ("leap seconds have no value", |text| text.contains("T23:59:60")),
    ("-00:00 says that the offset is not known (RFC 3339), and ISO 8601-1 has no minus zero", |text| {
        text.contains('T') && (text.ends_with("-00") || text.ends_with("-00:00"))
    }),
    ("years beyond 32 bits have no value", is_far),
];

/// What ours accepts and the other reader refuses: why, and which strings.
const OURS_ALONE: &[(&str, Test)] = &[
    ("codes of level 2", |text| side_is(text, |side| code(side).is_some_and(|code| code > 24))),
    ("holes of level 2: the year, or the month of a known day", |text| {
        side_is(text, |side| side.starts_with("XXXX") || side.contains("-XX-") && !side.contains("-XX-XX"))
    }),
    ("millennia, level 2", |text| side_is(text, |side| side.contains("XXX") && !side.starts_with('X'))),
    ("ISO 8601-1: times known to the hour or minute", has_no_seconds),
    ("ISO 8601-1: 24 o'clock", |text| text.contains("T24:00:00")),
    ("ISO 8601-1: times in intervals", |text| text.contains('/') && text.contains('T')),
    ("times in years before 0", |text| text.starts_with('-') && text.contains('T')),
    ("years behind Y are as good as others: approximate, in intervals", |text| {
        text.contains('Y') && text.contains(['~', '/'])
    }),
];

#[test]
fn another_reader_accepts_and_refuses_the_same() {
    let (mut random, mut wrong) = (Random::new(0x0AC1E), Vec::new());
    let (mut seen, mut both, mut neither) = (BTreeMap::new(), 0, 0);
    for _ in 0..MANY * 5 {
        let text = string(&mut random);
        let rows = match (edtf::parse(&text), theirs::Edtf::parse(&text)) {
            (Ok(ours), Ok(theirs)) => {
                both += 1;
                wrong.extend(otherwise(&text, ours, theirs));
                continue;
            }
            (Err(_), Err(_)) => {
                neither += 1;
                continue;
            }
            (Ok(_), Err(_)) => OURS_ALONE,
            (Err(_), Ok(_)) => THEIRS_ALONE,
        };
        match rows.iter().find(|(_, test)| test(&text)) {
            Some((why, _)) => *seen.entry(*why).or_insert(0) += 1,
            None => {
                wrong.push(format!("{text}: ours {:?}, theirs {:?}", edtf::parse(&text), theirs::Edtf::parse(&text)))
            }
        }
    }
    wrong.truncate(20);
    report(&wrong);
    // Every difference is still one, and the strings are good and bad in like measure.
    assert_eq!(seen.len(), THEIRS_ALONE.len() + OURS_ALONE.len(), "{seen:#?}");
    assert!(both > MANY / 2 && neither > MANY / 2, "{both} {neither} {seen:#?}");
}

/// What both readers accept, they understand alike.
fn otherwise(text: &str, ours: Edtf, theirs: theirs::Edtf) -> Option<String> {
    let point = |date: theirs::Date, last: bool| {
        let read = edtf::parse(&date.to_string()).ok()?;
        let extent = of_precision(date.precision())?;
        (read.extent() == extent).then_some(if last { extent.end() } else { extent.start() })
    };
    let (start, end) = match theirs {
        theirs::Edtf::Date(date) => (point(date, false)?, point(date, true)?),
        theirs::Edtf::Interval(from, to) => (point(from, false)?, point(to, true)?),
        theirs::Edtf::IntervalFrom(from, _) => (point(from, false)?, None),
        theirs::Edtf::IntervalTo(_, to) => (None, point(to, true)?),
        theirs::Edtf::YYear(year) => {
            let extent = Date::year(i32::try_from(year.value()).ok()?).extent();
            (extent.start(), extent.end())
        }
        theirs::Edtf::DateTime(moment) => {
            let date = moment.date();
            let day = NaiveDate::from_ymd_opt(date.year(), date.month(), date.day())?;
            (Some(day), day.succ_opt())
        }
    };
    (ours.extent() != Extent::new(start, end)).then(|| format!("{text}: {ours:?}, theirs {theirs:?}"))
}

fn of_precision(precision: theirs::Precision) -> Option<Extent> {
    use theirs::Precision::*;
    let years = |first: i32, count: i32| {
        // Theirs counts from the digits written, down for years below 0.
        let (from, to) = if first < 0 { (first - count + 1, first + 1) } else { (first, first + count) };
        Some(Extent::new(NaiveDate::from_ymd_opt(from, 1, 1), NaiveDate::from_ymd_opt(to, 1, 1)))
    };
    match precision {
        Century(first) => years(first, 100),
        Decade(first) => years(first, 10),
        Year(year) => years(year, 1),
        Season(year, season) => {
            let month = 3 * (season as u32 - 20);
            let after = NaiveDate::from_ymd_opt(year, month, 1)? + dateline::chrono::Months::new(3);
            Some(Extent::new(NaiveDate::from_ymd_opt(year, month, 1), Some(after)))
        }
        Month(year, month) => Some(Date::month(year, month)?.extent()),
        Day(year, month, day) => Some(Date::from_ymd(year, month, day)?.extent()),
        MonthOfYear(_) | DayOfYear(_) | DayOfMonth(..) => Some(Extent::NONE),
    }
}
