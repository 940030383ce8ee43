//! Dates of publication as feeds, HTTP, HTML metadata and people write them: what is read, and what
//! is refused rather than guessed. The rows marked "guessed" are what the crate dateparser, by
//! itself, fills from the clock, shifts, or takes for a date.

use dateline::chrono::{Datelike, NaiveDate, Timelike};
use dateline::{Anchor, DayOrder};

use crate::report;

/// Strings with their ISO 8601 form.
const READ: &[(&str, &str)] = &[
    // ISO 8601 and RFC 3339, as HTML metadata, JSON-LD, Atom and sitemaps have them: the writer's
    // local day is kept.
    ("2025-01-08", "2025-01-08"),
    ("20250108", "2025-01-08"),
    ("2025-01-08T10:00", "2025-01-08T10:00"),
    ("1999-04-10T06:27", "1999-04-10T06:27"),
    ("2025-01-08T10:00:00", "2025-01-08T10:00"),
    ("2025-01-08 10:00", "2025-01-08T10:00"),
    ("2025-01-08 10:00:30", "2025-01-08T10:00:30"),
    ("2025-01-08T10:00Z", "2025-01-08T10:00Z"),
    ("2025-01-08t10:00:00z", "2025-01-08T10:00Z"),
    ("2025-01-08T10:00:00Z", "2025-01-08T10:00Z"),
    ("2025-01-08T10:00:00.250Z", "2025-01-08T10:00:00.250Z"),
    ("2025-01-08T10:00:00.1234567Z", "2025-01-08T10:00:00.123456700Z"),
    ("2025-01-08T10:00:00,5Z", "2025-01-08T10:00:00.500Z"),
    ("2025-01-08T00:30:00+03:00", "2025-01-08T00:30+03:00"),
    ("2025-01-08T23:30:00-05:00", "2025-01-08T23:30-05:00"),
    ("2025-01-08T10:00:00+0100", "2025-01-08T10:00+01:00"),
    ("2025-01-08 10:00:00 +01:00", "2025-01-08T10:00+01:00"),
    ("2025-01-08 10:00:00.123456+00", "2025-01-08T10:00:00.123456Z"),
    ("2025-01-08 10:00 +1400", "2025-01-08T10:00+14:00"),
    ("2025-01-08 10:00 -1200", "2025-01-08T10:00-12:00"),
    ("2025-01-08T10:00+05:45", "2025-01-08T10:00+05:45"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
    ("2025-01-08Z", "2025-01-08Z"),
    ("2025-01-08+01:00", "2025-01-08+01:00"),
    ("  2025-01-08\t\n", "2025-01-08"),
    // The name of the zone behind the offset: RFC 9557 and Java.
    ("2025-01-08T10:00:00+01:00[Europe/Paris]", "2025-01-08T10:00+01:00"),
    ("2025-01-08T10:00Z[UTC]", "2025-01-08T10:00Z"),
    ("2025-01-08T10:00:00-05:00[America/New_York][u-ca=gregory]", "2025-01-08T10:00-05:00"),
    // In digits alone: archives of the web, news APIs, calendars.
    ("20250108T103000Z", "2025-01-08T10:30Z"),
    ("20250108T1030", "2025-01-08T10:30"),
    ("20250108103000", "2025-01-08T10:30"),
    ("202501081030", "2025-01-08T10:30"),
    ("20250108103005Z", "2025-01-08T10:30:05Z"),
    // Seconds since 1970, thousandths and billionths of them.
    ("1736330400", "2025-01-08T10:00Z"),
    ("1736330400000", "2025-01-08T10:00Z"),
    ("1736330400250", "2025-01-08T10:00:00.250Z"),
    ("1736330400000000000", "2025-01-08T10:00Z"),
    // RFC 2822, as RSS has it, and the fixed form of HTTP (RFC 9110, IMF-fixdate).
    ("Wed, 08 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    ("wed, 08 jan 2025 10:00:00 gmt", "2025-01-08T10:00Z"),
    ("Wed, 8 Jan 2025 10:00:00 +0300", "2025-01-08T10:00+03:00"),
    ("Wed, 8 Jan 2025 00:30:00 +0300", "2025-01-08T00:30+03:00"),
    ("Wed, 8 Jan 2025 10:00 -0800", "2025-01-08T10:00-08:00"),
    ("8 Jan 2025 22:15 EST", "2025-01-08T22:15-05:00"),
    ("Wed, 8 Jan 2025 10:00:00 UT", "2025-01-08T10:00Z"),
    ("Wed, 8 Jan 2025 10:00:00 UTC", "2025-01-08T10:00Z"),
    ("Wed, 8 Jan 2025 10:00:00 Z", "2025-01-08T10:00Z"),
    ("Wed, 8 Jan 2025 10:00:00 +0000 (UTC)", "2025-01-08T10:00Z"),
    ("Wed, 08 January 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    ("Wednesday, 8 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    ("Date: Wed, 08 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    ("Last-Modified: Wed, 08 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    // Cookies, C, Unix, git, Go, Ruby, JavaScript.
    ("Wed, 08-Jan-2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    ("Wed Jan  8 10:00:00 2025", "2025-01-08T10:00"),
    ("Wed Jan  8 10:00:00 UTC 2025", "2025-01-08T10:00Z"),
    ("Wed Jan 08 10:00:00 +0000 2025", "2025-01-08T10:00Z"),
    ("Wed Jan 8 10:00:00 2025 -0500", "2025-01-08T10:00-05:00"),
    ("2025-01-08 10:00:00 +0000 UTC", "2025-01-08T10:00Z"),
    ("2025-01-08 10:00:00.25 -0500 EST", "2025-01-08T10:00:00.250-05:00"),
    ("Wed Jan 08 2025 10:00:00 GMT+0000 (Coordinated Universal Time)", "2025-01-08T10:00Z"),
    ("Wed Jan 08 2025 10:00:00 GMT+0100 (Mitteleuropäische Normalzeit)", "2025-01-08T10:00+01:00"),
    ("Wed Jan 08 2025", "2025-01-08"),
    ("1/8/2025, 10:00:00\u{202f}PM", "2025-01-08T22:00"),
    ("2025-01-08 10:00:00 UTC", "2025-01-08T10:00Z"),
    ("2025-01-08T10:00:00 EST", "2025-01-08T10:00-05:00"),
    ("2025-01-08T10:00:00\u{2212}05:00", "2025-01-08T10:00-05:00"),
    ("2025-01-08 10:00 AM", "2025-01-08T10:00"),
    // The month in letters.
    ("January 8, 2025", "2025-01-08"),
    ("january 8 2025", "2025-01-08"),
    ("JANUARY 8, 2025", "2025-01-08"),
    ("Jan. 8, 2025", "2025-01-08"),
    ("Jan 8, 2025", "2025-01-08"),
    ("Sept. 8, 2025", "2025-09-08"),
    ("Sept 8, 2025", "2025-09-08"),
    ("Sep 8, 2025", "2025-09-08"),
    ("8 Sept. 2025", "2025-09-08"),
    ("May 8th, 2025", "2025-05-08"),
    ("8 January 2025", "2025-01-08"),
    ("8 January, 2025", "2025-01-08"),
    ("8th of January 2025", "2025-01-08"),
    ("08-Jan-2025", "2025-01-08"),
    ("2025 January 8", "2025-01-08"),
    ("2025-Jan-08", "2025-01-08"),
    ("Wednesday, January 8, 2025", "2025-01-08"),
    ("Wed 8 Jan 2025", "2025-01-08"),
    ("Wednesday the 8th of January, 2025", "2025-01-08"),
    ("Weds. 8 January 2025", "2025-01-08"),
    ("Tues., Jan. 7, 2025", "2025-01-07"),
    ("Thurs., Jan. 9, 2025", "2025-01-09"),
    ("February 29, 2024", "2024-02-29"),
    // With a time, by 24 and 12 hours, with and without a zone.
    ("January 8, 2025 22:00", "2025-01-08T22:00"),
    ("January 8, 2025 00:00", "2025-01-08T00:00"),
    ("January 8, 2025 12:00", "2025-01-08T12:00"),
    ("January 8, 2025 10:00 p.m.", "2025-01-08T22:00"),
    ("January 8, 2025, 12:00 a.m.", "2025-01-08T00:00"),
    ("January 8, 2025, 12:00 p.m.", "2025-01-08T12:00"),
    ("January 8, 2025 at 10 PM", "2025-01-08T22:00"),
    ("January 8, 2025 10pm", "2025-01-08T22:00"),
    ("January 8, 2025 at 10:00\u{202f}PM", "2025-01-08T22:00"),
    ("January 8, 2025 10:00:05.123 -05", "2025-01-08T10:00:05.123-05:00"),
    ("January 8, 2025 10:00 +0300", "2025-01-08T10:00+03:00"),
    ("Jan. 8, 2025, at 5:30 p.m. EST", "2025-01-08T17:30-05:00"),
    ("8 January 2025 10:00 GMT+3", "2025-01-08T10:00+03:00"),
    ("8 January 2025 10:00 UTC-03:30", "2025-01-08T10:00-03:30"),
    // The twelve zones.
    ("Jan 8, 2025 10:00 AM UTC", "2025-01-08T10:00Z"),
    ("Jan 8, 2025 10:00 AM UT", "2025-01-08T10:00Z"),
    ("Jan 8, 2025 10:00 AM GMT", "2025-01-08T10:00Z"),
    ("Jan 8, 2025 10:00 AM Z", "2025-01-08T10:00Z"),
    ("Jan 8, 2025 10:00 AM EST", "2025-01-08T10:00-05:00"),
    ("Jan 8, 2025 10:00 AM EDT", "2025-01-08T10:00-04:00"),
    ("Jan 8, 2025 10:00 AM CST", "2025-01-08T10:00-06:00"),
    ("Jan 8, 2025 10:00 AM CDT", "2025-01-08T10:00-05:00"),
    ("Jan 8, 2025 10:00 AM MST", "2025-01-08T10:00-07:00"),
    ("Jan 8, 2025 10:00 AM MDT", "2025-01-08T10:00-06:00"),
    ("Jan 8, 2025 10:00 AM PST", "2025-01-08T10:00-08:00"),
    ("Jan 8, 2025 10:00 AM PDT", "2025-01-08T10:00-07:00"),
    // Above articles.
    ("Published 9 January 2025, 14:05 GMT", "2025-01-09T14:05Z"),
    ("Published: 14:05 GMT, 9 January 2025", "2025-01-09T14:05Z"),
    ("Published Jan. 9, 2025", "2025-01-09"),
    ("Updated 5:30 PM EST, Thu January 9, 2025", "2025-01-09T17:30-05:00"),
    ("Updated 5:30 PM GMT-5, January 9, 2025", "2025-01-09T17:30-05:00"),
    ("Last updated: Thu 9 Jan 2025", "2025-01-09"),
    ("First published on Thu 9 Jan 2025 10.30 GMT", "2025-01-09T10:30Z"),
    ("Posted at 10:30 on 9 January 2025", "2025-01-09T10:30"),
    ("Thursday 9 January 2025 10.30 GMT", "2025-01-09T10:30Z"),
    ("9 January 2025 • 10.30am", "2025-01-09T10:30"),
    ("January 9, 2025 / 5:30 PM EST", "2025-01-09T17:30-05:00"),
    ("January 9, 2025 - 5:30 PM", "2025-01-09T17:30"),
    ("Thu, January 9, 2025 at 10:30 AM GMT+1", "2025-01-09T10:30+01:00"),
    ("09 Jan 2025 | 10:30 AM (EST)", "2025-01-09T10:30-05:00"),
    ("10:15 AM EST, Wed January 8, 2025", "2025-01-08T10:15-05:00"),
    // In figures: month first with slashes, day first with full stops.
    ("01/08/2025", "2025-01-08"),
    ("1/8/2025", "2025-01-08"),
    ("1-8-2025", "2025-01-08"),
    ("1/8/2025 9:05 am", "2025-01-08T09:05"),
    ("12/31/2024", "2024-12-31"),
    ("08.01.2025", "2025-01-08"),
    ("31.12.2024, 14:30", "2024-12-31T14:30"),
    ("31.12.2024 14.30", "2024-12-31T14:30"),
    ("10.12.2024", "2024-12-10"),
    ("2025/01/08", "2025-01-08"),
    ("2025/01/08 10:00:00", "2025-01-08T10:00"),
    ("2025.1.8", "2025-01-08"),
    ("2025-1-8", "2025-01-08"),
];

/// Strings with what the message must say.
const REFUSED: &[(&str, &str)] = &[
    ("", "it is empty"),
    (" \n", "it is empty"),
    // Guessed: no year, or no day.
    ("Jan. 8", "it has no year of four digits"),
    ("January 8", "it has no year of four digits"),
    ("April 2024", "it names no day"),
    ("2024", "it names no day"),
    ("2024.04", "it names no day"),
    ("2024-04", "it names no day"),
    ("9:00 AM EST", "it has no year of four digits"),
    ("10:00", "it has no year of four digits"),
    ("May 6 at 9:24 PM", "it has no year of four digits"),
    // Guessed: years of one to three digits.
    ("1.10.2", "it has no year of four digits"),
    ("12.12", "it has no year of four digits"),
    ("January 8, 202", "it has no year of four digits"),
    ("January 8, 25", "it has no year of four digits"),
    ("1/8/25", "it has no year of four digits"),
    ("Wed, 08 Jan 25 10:00:00 GMT", "it has no year of four digits"),
    ("Wed, 08 Jan 202 10:00:00 GMT", "it has no year of four digits"),
    ("Wednesday, 08-Jan-25 10:00:00 GMT", "it has no year of four digits"),
    ("250108 10:00:00", "it has no year of four digits"),
    // Guessed: zones that are several, or none, taken for UTC.
    ("January 8, 2025 10:00 AM MSK", "its time zone is not known: \"MSK\"; write its offset from UTC"),
    ("January 8, 2025 10:00 AM CET", "its time zone is not known: \"CET\""),
    ("January 8, 2025 10:00 AM IST", "its time zone is not known: \"IST\""),
    ("January 8, 2025 10:00 AM XYZ", "its time zone is not known: \"XYZ\""),
    ("Wed, 08 Jan 2025 10:00:00 CET", "its time zone is not known: \"CET\""),
    ("Wed, 08 Jan 2025 10:00:00 A", ""),
    ("10:00 BST, 8 July 2025", "its time zone is not known: \"BST\""),
    ("Jan. 9, 2025 at 5:30 p.m. ET", "its time zone, ET, changes its offset with the season: write that offset"),
    ("January 8, 2025 10:00 EST+3", "its offset from UTC is not one"),
    ("2025-01-08 10:00:00 -0500 UTC", "its offset is not that of its time zone"),
    ("January 8, 2025 EST", "its form is not known"),
    // Panics of dateparser.
    ("2025-01-08 10:00 +25:00", "its offset from UTC is not one"),
    ("2025-01-08 +2400", "its form is not known"),
    ("2025-01-08 2025", "its form is not known"),
    ("20250108 1030", "its form is not known"),
    // Offsets that nobody has.
    ("2025-01-08T10:00+14:01", "its offset from UTC, +14:01, is beyond 14 hours"),
    ("2025-01-08T10:00-15:00", "its offset from UTC, -15:00, is beyond 14 hours"),
    ("Wed, 08 Jan 2025 10:00:00 +2300", "its offset from UTC, +23:00, is beyond 14 hours"),
    ("January 8, 2025 10:00 +03:60", "its offset from UTC is not one"),
    ("Wed, 08 Jan 2025 10:00:00 +9999", "its offset from UTC is not one"),
    // Digits that may be two things, or none.
    ("2025010810", "it may be seconds since 1970 or a year, month, day and hour"),
    ("17363304", "it has no year of four digits"),
    ("173633040", "it has no year of four digits"),
    ("99999999999999999999", "it has no year of four digits"),
    ("20251301103000", "it has no year of four digits"),
    // Days that are not in the calendar, or contradict themselves.
    ("2025-02-29", "there is no such day in the calendar"),
    ("February 29, 2025", "there is no such day in the calendar"),
    ("January 32, 2025", "there is no such day in the calendar"),
    ("32.01.2025", "there is no such day in the calendar"),
    ("June 31, 2025", "there is no such day in the calendar"),
    ("2025-13-08", "its month is not one from 1 to 12"),
    ("13/13/2025", "its month is not one from 1 to 12"),
    ("08.13.2025", "its month is not one from 1 to 12"),
    ("0/8/2025", "its month is not one from 1 to 12"),
    ("25/12/2025", "its month is above 12: are its day and month the other way round (DayOrder)?"),
    ("Thursday, January 8, 2025", "its weekday is not that of the date, Wednesday"),
    ("Thu, 08 Jan 2025 10:00:00 GMT", "its weekday is not that of the date, Wednesday"),
    ("January 8, 2025 25:00", "there is no such time of day"),
    ("January 8, 2025 10:60", "there is no such time of day"),
    ("January 8, 2025 13:00 PM", "there is no such time of day"),
    ("2025-01-08T25:00", "there is no such time of day"),
    // More than a date, or less than a form.
    ("January 8, 2025 January 8, 2025", "its form is not known"),
    ("Published 8 January 2025 Updated 9 January 2025", "its form is not known"),
    ("January 8, 2025 10", "its form is not known"),
    ("1/8-2025", "its form is not known"),
    ("2025-01-08T10:00[Europe/Paris]", "it has '[' at byte 16, a character that no date has"),
    ("January 8, 2025 -05:00", "its form is not known"),
    // Relative.
    ("now", "\"now\" is no word of a date that is read"),
    ("today", "\"today\" is no word of a date that is read"),
    ("yesterday", "\"yesterday\" is no word of a date that is read"),
    ("three days ago", "\"three\" is no word of a date that is read"),
    ("Updated an hour ago", "\"an\" is no word of a date that is read"),
    ("last Tuesday", "it has no year of four digits"),
    // Not English.
    ("8 января 2025", "it has 'я' at byte 2, a character that no date has"),
    (" 2025年01月08日", "it has '年' at byte 5, a character that no date has"),
    ("8 janvier 2025", "\"janvier\" is no word of a date that is read"),
    ("Foouary 8, 2025", "\"foouary\" is no word of a date that is read"),
    ("Janu 8, 2025", "\"janu\" is no word of a date that is read"),
];

/// The same with the day first where numbers leave it open.
const DAY_FIRST: &[(&str, &str)] = &[
    ("01/08/2025", "2025-08-01"),
    ("08/01/2025", "2025-01-08"),
    ("25/12/2025", "2025-12-25"),
    ("8-1-2025 14:00", "2025-01-08T14:00"),
    ("08.01.2025", "2025-01-08"),
    ("2025/01/08", "2025-01-08"),
    ("2025-01-08", "2025-01-08"),
    ("January 8, 2025", "2025-01-08"),
    ("09/01/2025, 10:30:00", "2025-01-09T10:30"),
    ("12/25/2025", ""),
];

/// One line if a string is not read so; an empty form stands for an error.
fn misread(text: &str, order: DayOrder, want: &str) -> Option<String> {
    match Anchor::parse(text, order) {
        Ok(anchor) if anchor.to_string() == want => None,
        Ok(anchor) => Some(format!("{text:?}: want {want}, got {anchor}")),
        Err(error) => (!want.is_empty()).then(|| error.to_string()),
    }
}

#[test]
fn what_is_read() {
    let wrong: Vec<_> = READ.iter().filter_map(|(text, want)| misread(text, DayOrder::MonthFirst, want)).collect();
    report(&wrong);
}

#[test]
fn what_is_read_with_the_day_first() {
    let wrong: Vec<_> = DAY_FIRST.iter().filter_map(|(text, want)| misread(text, DayOrder::DayFirst, want)).collect();
    report(&wrong);
}

#[test]
fn what_is_refused() {
    let wrong: Vec<_> = REFUSED
        .iter()
        .filter_map(|(text, problem)| match text.parse::<Anchor>() {
            Ok(anchor) => Some(format!("{text:?}: read as {anchor}")),
            Err(error) => {
                let message = error.to_string();
                let shown = format!("cannot read {text:?} as a date: {problem}");
                let right = error.is_date()
                    && message.starts_with(&shown)
                    && message.contains("(accepted: 2025-01-08, 2025-01-08T10:00+03:00,");
                (!right).then(|| format!("want {problem:?}: {message}"))
            }
        })
        .collect();
    report(&wrong);
    let long = "1".repeat(10_000).parse::<Anchor>().unwrap_err().to_string();
    assert!(long.contains("it has 10000 bytes, too long for a date") && long.len() < 500, "{long}");
}

/// Strings with the other day they may mean.
const AMBIGUOUS: &[(&str, Option<&str>)] = &[
    ("01/08/2025", Some("2025-08-01")),
    ("1/8/2025 9:05 am", Some("2025-08-01")),
    ("12-11-2025", Some("2025-11-12")),
    ("Wed, 01/08/2025", Some("2025-08-01")),
    ("01/01/2025", None),
    ("01/25/2025", None),
    ("08.01.2025", None),
    ("2025/01/08", None),
    ("2025-01-08", None),
    ("January 8, 2025", None),
];

#[test]
fn an_ambiguous_string_says_so() {
    let row = |(text, other): &(&str, Option<&str>)| {
        let anchor: Anchor = text.parse().expect("a date");
        let got = anchor.other_reading().map(|day| day.to_string());
        let again = Anchor::new(anchor.date(), anchor.time(), anchor.offset());
        let right = got.as_deref() == *other
            && anchor.is_ambiguous() == other.is_some()
            && !again.is_ambiguous()
            && again == anchor
            && std::collections::HashSet::from([again]).contains(&anchor);
        (!right).then(|| format!("{text}: want {other:?}, got {got:?}"))
    };
    report(&AMBIGUOUS.iter().filter_map(row).collect::<Vec<_>>());
    // Asked for one order or the other, the string is the same, and the other reading is the other's.
    let ask = |order| Anchor::parse("01/08/2025", order).expect("a date");
    let (month, day) = (ask(DayOrder::MonthFirst), ask(DayOrder::DayFirst));
    assert_eq!((month.other_reading(), day.other_reading()), (Some(day.date()), Some(month.date())));
}

#[test]
fn every_week_of_two_centuries_reads_back() {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");
    let forms = ["%A, %B %-d, %Y", "%d %b %Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%a %b %e 07:05:09 %Y"];
    let mut wrong = Vec::new();
    for day in first.iter_days().step_by(7).take_while(|day| day.year() < 2100) {
        for form in forms {
            let text = day.format(form).to_string();
            match text.parse::<Anchor>() {
                Ok(anchor) if (anchor.date(), anchor.time().is_some()) == (day, form.contains(':')) => {}
                other => wrong.push(format!("{text}: {other:?}")),
            }
        }
    }
    report(&wrong);
}

/// A run of random bits that is the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[usize::try_from(self.next(from.len() as u64)).expect("in range")]
    }

    /// Pieces of dates in any order.
    fn soup(&mut self) -> String {
        let pieces = self.next(9) + 1;
        (0..pieces).flat_map(|_| [self.pick(PIECES), self.pick(&[" ", "", " "])]).collect()
    }

    /// A form of dates with what its letters stand for, perhaps with something thrown in.
    fn formed(&mut self) -> String {
        let mut text = String::new();
        for c in self.pick(FORMS).chars() {
            match c {
                'Y' => text += &(1_890 + self.next(220)).to_string(),
                'M' => text += &format!("{:02}", self.next(14)),
                'n' => text += &(self.next(13) + 1).to_string(),
                'D' => text += &format!("{:02}", self.next(33)),
                'd' => text += &(self.next(32) + 1).to_string(),
                'H' => text += &format!("{:02}", self.next(25)),
                'h' => text += &self.next(14).to_string(),
                'I' => text += &format!("{:02}", self.next(61)),
                'N' => text += self.pick(NAMES),
                'W' => text += self.pick(WEEKDAYS),
                'Z' => text += self.pick(ZONES),
                'P' => text += self.pick(&["am", "PM", "p.m.", "a.m.", "AM"]),
                'U' => text += &self.next(4_000_000_000).saturating_add(1_000_000_000).to_string(),
                c => text.push(c),
            }
        }
        if self.next(4) == 0 {
            let at = usize::try_from(self.next(text.len() as u64 + 1)).expect("in range");
            let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            match self.next(2) {
                0 => text.insert_str(at, self.pick(PIECES)),
                _ => text.truncate(at),
            }
        }
        text
    }
}

const FORMS: &[&str] = &[
    "Y-M-D",
    "YMD",
    "Y-M-DTH:I:IZ",
    "Y-M-D H:I:I Z",
    "Y-M-DTH:I:I.IZ[Europe/Paris]",
    "YMDTHIIZ",
    "YMDHII",
    "U",
    "U000",
    "W, D N Y H:I:I Z",
    "D N Y H:I Z",
    "N d, Y",
    "W, N d, Y",
    "d N Y",
    "dth of N, Y",
    "D-N-Y",
    "Y-N-D",
    "N d, Y h:I P",
    "N d, Y at h P Z",
    "n/d/Y",
    "n/d/Y, h:I:I P",
    "D.M.Y H.I",
    "Y/M/D",
    "Y.n.d",
    "W N d H:I:I Y",
    "W N d H:I:I Z Y",
    "W N d H:I:I Y Z",
    "h:I P Z, W N d, Y",
    "Published: H:I Z, d N Y",
    "Last updated N d, Y - H:I",
    "Y-M-D H:I:I Z UTC",
    "W N D Y H:I:I Z (Central Time)",
];

const NAMES: &[&str] = &[
    "Jan",
    "January",
    "Feb.",
    "february",
    "MARCH",
    "Apr",
    "April",
    "May",
    "Jun",
    "June",
    "Jul",
    "Aug.",
    "Sept.",
    "September",
    "Oct",
    "Nov",
    "Dec",
    "December",
    "Janu",
    "Mai",
];

const WEEKDAYS: &[&str] = &["Mon", "Tuesday", "Wed", "Thurs.", "Fri", "Saturday", "Sun"];

const ZONES: &[&str] = &[
    "Z", "GMT", "UTC", "EST", "PDT", "+03:00", "-0500", "+14:00", "-05", "GMT+3", "+15:00", "+25:00", "+2400", "MSK",
    "ET", "-00:30", "(EST)",
];

const PIECES: &[&str] = &[
    "Jan",
    "January",
    "Sept.",
    "sep",
    "Wed",
    "Wednesday,",
    "monday",
    "8",
    "08",
    "31",
    "32",
    "2025",
    "1999",
    "0",
    "99999",
    "12",
    "10:00",
    "25:61",
    "10:00:05.5",
    "10.30",
    "AM",
    "p.m.",
    "pm",
    "+03:00",
    "+25:00",
    "-0500",
    "+2400",
    "+9999",
    "-99:99",
    "Z",
    "EST",
    "GMT",
    "MSK",
    "XYZ",
    "at",
    "of",
    "on",
    "th",
    ",",
    ".",
    "/",
    "-",
    " - ",
    ":",
    "T",
    "(",
    ")",
    "[",
    "Published",
    "\u{202f}",
    "é",
    "年",
    "2025-01-08",
    "1736330400",
    "20250108",
];

/// Whether the day of an anchor can be read in the string, and its hour and minute where it has them.
///
/// It looks for numbers and names of months wherever they stand, each used once, and knows nothing
/// of forms but those written in digits alone.
fn stands_in(text: &str, anchor: &Anchor) -> bool {
    let (day, lower) = (anchor.date(), text.to_lowercase());
    let mut runs: Vec<&str> = lower.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    if let ([run], true) = (&runs[..], lower.trim().len() > 9) {
        let since: i64 = run.parse().unwrap_or_default();
        let seconds = match run.len() {
            10 => since,
            13 => since / 1_000,
            19 => since / 1_000_000_000,
            _ => -1,
        };
        if seconds >= 0 {
            return i64::from(day.num_days_from_ce()) - 719_163 == seconds / 86_400
                && anchor.time().map(|time| i64::from(time.num_seconds_from_midnight())) == Some(seconds % 86_400);
        }
    }
    // What is written without marks is cut where its parts begin.
    if let Some(at) = runs.iter().position(|run| matches!(run.len(), 8 | 12 | 14)) {
        let run = runs.remove(at);
        runs.splice(at..at, (0..run.len()).step_by(2).skip(1).map(|i| if i == 2 { &run[..4] } else { &run[i..i + 2] }));
    }
    // And so is a time behind a T: "2025-01-08T1030".
    let parts = lower.split_once('t').filter(|(head, _)| head.ends_with(|c: char| c.is_ascii_digit()));
    let timed = parts.and_then(|(_, tail)| tail.split(|c: char| !c.is_ascii_digit()).next());
    if let Some(run) = timed.filter(|run| matches!(run.len(), 4 | 6)) {
        let at = runs.iter().rposition(|other| *other == run).expect("it is one of them");
        runs.splice(at..=at, (0..run.len()).step_by(2).map(|i| &run[i..i + 2]));
    }
    let mut take = |wanted: &dyn Fn(&str) -> bool| runs.iter().position(|run| wanted(run)).map(|at| runs.remove(at));
    let is = |number: u32| move |run: &str| run.len() < 3 && run.parse() == Ok(number);
    // Before Christ ISO 8601 has a sign.
    let signed = day.year() >= 0 || lower.trim().starts_with(&format!("{:05}", day.year()));
    let year = take(&|run| run == format!("{:04}", day.year().unsigned_abs())).is_some() && signed;
    let name = &MONTHS[day.month0() as usize];
    let named = lower.split(|c: char| !c.is_ascii_lowercase()).any(|word| word.len() > 2 && name.starts_with(word));
    let named_or_number = named || take(&is(day.month())).is_some();
    let number = take(&is(day.day())).is_some();
    let Some(time) = anchor.time() else { return year && named_or_number && number };
    let hour = take(&|run| is(time.hour())(run) || (is((time.hour() + 11) % 12 + 1)(run) && lower.contains('m')));
    let minute = take(&is(time.minute())).is_some() || time.minute() == 0;
    let second = take(&is(time.second() + time.nanosecond() / 1_000_000_000)).is_some() || time.second() == 0;
    year && named_or_number && number && hour.is_some() && minute && second
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// How many random strings are tried.
const TRIED: u64 = if cfg!(debug_assertions) { 40_000 } else { 2_400_000 };

#[test]
fn no_string_panics_and_what_is_read_stands_there() {
    let (mut random, mut read, mut wrong) = (Random(0x9E37_79B9_7F4A_7C15), 0, Vec::new());
    for i in 0..TRIED {
        let text = if i % 3 == 0 { random.soup() } else { random.formed() };
        let order = if random.next(2) == 0 { DayOrder::MonthFirst } else { DayOrder::DayFirst };
        let Ok(anchor) = Anchor::parse(&text, order) else { continue };
        read += 1;
        let near = anchor.offset().is_none_or(|offset| offset.local_minus_utc().abs() <= 14 * 3_600);
        let again = anchor.to_string().parse::<Anchor>().ok();
        if !near || again != Some(anchor) || !stands_in(&text, &anchor) {
            wrong.push(format!("{text:?}: {anchor}"));
        }
    }
    report(&wrong);
    // A fifth of the strings is a date, or the test tells nothing.
    assert!(read > TRIED / 5, "{read} of {TRIED}");
}

/// The checker sees what is not there.
#[test]
fn a_day_that_does_not_stand_there_is_seen() {
    let rows = [
        ("January 8, 2025", "2025-01-09"),
        ("January 8, 2025", "2025-02-08"),
        ("January 8, 2025", "2024-01-08"),
        ("2025-01-08", "-2025-01-08"),
        ("2024.04", "2024-04-22"),
        ("1.10.2", "2002-01-10"),
        ("January 8, 2025", "2025-01-08T10:00"),
        ("January 8, 2025 10:00", "2025-01-08T11:00"),
        ("1736330400", "2025-01-09T10:00Z"),
        ("20250108103000", "2025-01-08T10:31"),
    ];
    let wrong = rows.iter().filter(|(text, iso)| stands_in(text, &iso.parse().expect("a date")));
    report(&wrong.map(|(text, iso)| format!("{text}: {iso}")).collect::<Vec<_>>());
}
