//! Dates of publication as feeds, HTTP, HTML metadata and people write them: what is read, and what
//! is refused rather than guessed. The rows marked "guessed" are what the crate dateparser, by
//! itself, fills from the clock, shifts, or takes for a date.

use dateline::Anchor;

use crate::report;

/// Strings with their ISO 8601 form.
const READ: &[(&str, &str)] = &[
    // ISO 8601 and RFC 3339: the writer's local day is kept.
    ("2025-01-08", "2025-01-08"),
    ("20250108", "2025-01-08"),
    ("2025-01-08T10:00", "2025-01-08T10:00"),
    ("1999-04-10T06:27", "1999-04-10T06:27"),
    ("2025-01-08T10:00:00", "2025-01-08T10:00"),
    ("2025-01-08 10:00:30", "2025-01-08T10:00:30"),
    ("2025-01-08T10:00:00Z", "2025-01-08T10:00Z"),
    ("2025-01-08T10:00:00.250Z", "2025-01-08T10:00:00.250Z"),
    ("2025-01-08T00:30:00+03:00", "2025-01-08T00:30+03:00"),
    ("2025-01-08T23:30:00-05:00", "2025-01-08T23:30-05:00"),
    ("2025-01-08 10:00 +1400", "2025-01-08T10:00+14:00"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
    ("  2025-01-08\t\n", "2025-01-08"),
    // RFC 2822, as feeds and HTTP have it.
    ("Wed, 08 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
    ("Wed, 8 Jan 2025 10:00:00 +0300", "2025-01-08T10:00+03:00"),
    ("8 Jan 2025 22:15 EST", "2025-01-08T22:15-05:00"),
    ("Wed, 8 Jan 2025 10:00:00 +0000 (UTC)", "2025-01-08T10:00Z"),
    // The month in letters.
    ("January 8, 2025", "2025-01-08"),
    ("january 8 2025", "2025-01-08"),
    ("Jan. 8, 2025", "2025-01-08"),
    ("Sept. 8, 2025", "2025-09-08"),
    ("May 8th, 2025", "2025-05-08"),
    ("8 January 2025", "2025-01-08"),
    ("8th of January 2025", "2025-01-08"),
    ("08-Jan-2025", "2025-01-08"),
    ("Wednesday, January 8, 2025", "2025-01-08"),
    ("Wed 8 Jan 2025", "2025-01-08"),
    ("Thurs., Jan. 9, 2025", "2025-01-09"),
    ("February 29, 2024", "2024-02-29"),
    // With a time, by 24 and 12 hours, with and without a zone.
    ("January 8, 2025 22:00", "2025-01-08T22:00"),
    ("January 8, 2025 10:00 p.m.", "2025-01-08T22:00"),
    ("January 8, 2025, 12:00 a.m.", "2025-01-08T00:00"),
    ("January 8, 2025 at 10 PM", "2025-01-08T22:00"),
    ("Jan 8, 2025 10:00 AM EST", "2025-01-08T10:00-05:00"),
    ("Jan 8, 2025 10:00 AM PDT", "2025-01-08T10:00-07:00"),
    ("8 January 2025 10:00 GMT+3", "2025-01-08T10:00+03:00"),
    ("10:15 AM EST, Wed January 8, 2025", "2025-01-08T10:15-05:00"),
    ("Wed Jan  8 10:00:00 UTC 2025", "2025-01-08T10:00Z"),
    // In figures: month first with slashes, day first with full stops.
    ("01/08/2025", "2025-01-08"),
    ("1/8/2025 9:05 am", "2025-01-08T09:05"),
    ("12/31/2024", "2024-12-31"),
    ("08.01.2025", "2025-01-08"),
    ("31.12.2024, 14:30", "2024-12-31T14:30"),
    ("2025/01/08", "2025-01-08"),
    ("2025-1-8", "2025-01-08"),
];

/// Strings with what the message must say.
const REFUSED: &[(&str, &str)] = &[
    ("", "empty"),
    (" \n", "empty"),
    // Guessed: no year, or no day.
    ("Jan. 8", "no year of four digits"),
    ("January 8", "no year of four digits"),
    ("April 2024", "form is not known"),
    ("2024", "form is not known"),
    ("2024.04", "form is not known"),
    ("2024-04", "form is not known"),
    ("9:00 AM EST", "no year of four digits"),
    ("10:00", "no year of four digits"),
    ("May 6 at 9:24 PM", "no year of four digits"),
    // Guessed: years of one to three digits.
    ("1.10.2", "form is not known"),
    ("12.12", "form is not known"),
    ("January 8, 202", ""),
    ("January 8, 25", ""),
    ("1/8/25", "form is not known"),
    ("Wed, 08 Jan 25 10:00:00 GMT", ""),
    // Guessed: zones that are several, or none, taken for UTC.
    ("January 8, 2025 10:00 AM MSK", "time zone is not known"),
    ("January 8, 2025 10:00 AM CET", "time zone is not known"),
    ("January 8, 2025 10:00 AM IST", "time zone is not known"),
    ("January 8, 2025 10:00 AM XYZ", "time zone is not known"),
    // Panics of dateparser.
    ("2025-01-08 10:00 +25:00", "offset from UTC"),
    ("2025-01-08 +2400", "form is not known"),
    ("2025-01-08T10:00+14:01", "beyond 14 hours"),
    // Seconds since 1970: a number is no date.
    ("1736330400", ""),
    ("1736330400000", ""),
    ("1736330400000000000", ""),
    // Days that are not in the calendar, or contradict themselves.
    ("2025-02-29", ""),
    ("February 29, 2025", "no such day"),
    ("January 32, 2025", "no such day"),
    ("Thursday, January 8, 2025", "weekday is not that of the date"),
    ("Thu, 08 Jan 2025 10:00:00 GMT", "weekday is not that of the date"),
    ("25/12/2025", "the other way round"),
    ("January 8, 2025 25:00", "no such day or time"),
    // Relative.
    ("now", "form is not known"),
    ("today", "form is not known"),
    ("yesterday", "form is not known"),
    ("three days ago", "form is not known"),
    ("last Tuesday", "form is not known"),
    // Not English.
    ("8 января 2025", "a character that no date has"),
    ("2025年01月08日", "a character that no date has"),
    ("8 janvier 2025", "no such day"),
];

#[test]
fn what_is_read() {
    let wrong: Vec<_> = READ
        .iter()
        .filter_map(|(text, want)| match text.parse::<Anchor>() {
            Ok(anchor) if anchor.to_string() == *want => None,
            Ok(anchor) => Some(format!("{text:?}: want {want}, got {anchor}")),
            Err(error) => Some(error.to_string()),
        })
        .collect();
    report(&wrong);
}

#[test]
fn what_is_refused() {
    let wrong: Vec<_> = REFUSED
        .iter()
        .filter_map(|(text, part)| match text.parse::<Anchor>() {
            Ok(anchor) => Some(format!("{text:?}: read as {anchor}")),
            Err(error) => {
                let message = error.to_string();
                let shown = format!("cannot read {text:?} as a date: ");
                let right =
                    error.is_date() && message.starts_with(&shown) && message.contains("(accepted: 2025-01-08,");
                (!right || !message.contains(part)).then(|| format!("want {part:?}: {message}"))
            }
        })
        .collect();
    report(&wrong);
}
