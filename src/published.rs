//! `FromStr` for [`Anchor`]: dates of publication as people, feeds, HTTP and HTML metadata write them.
//!
//! Three readers in turn: ISO 8601 and RFC 3339 (on chrono), RFC 2822 (chrono's), and, with feature
//! `dateparser`, what people write. [`dateparser`] is behind a gate: it fills what is missing from
//! the clock, takes unknown zones for UTC and panics on some offsets, so it sees only strings of a
//! known shape that the gate has spelled out, with a year of four digits and without a zone.
//!
//! Dates in metadata are English by protocol (RFC 2822, RFC 9110): the small word tables below are
//! the one exception to the rule that words live in `locale/`. Nothing here reads the clock.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset};

use crate::error::{Error, Result};
use crate::value::Anchor;

/// What is read, for messages.
#[cfg(feature = "dateparser")]
const ACCEPTED: &str = "2025-01-08, 2025-01-08T10:00+03:00, Wed, 08 Jan 2025 10:00:00 GMT, \
     January 8, 2025, 10:00 a.m. EST, 8 January 2025, 01/08/2025, 08.01.2025";
/// What is read, for messages.
#[cfg(not(feature = "dateparser"))]
const ACCEPTED: &str = "2025-01-08, 2025-01-08T10:00+03:00, Wed, 08 Jan 2025 10:00:00 GMT";

/// No date is longer; bytes.
const LONGEST: usize = 100;

/// Offsets from UTC in use, in seconds either way: Kiribati has +14:00.
const FARTHEST: i32 = 14 * 3_600;

/// Which comes first in `01/08/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayOrder {
    /// January 8, as in the United States.
    MonthFirst,
    /// August 1, as nearly everywhere else.
    DayFirst,
}

impl FromStr for Anchor {
    type Err = Error;

    /// Reads a date of publication, perhaps with its time and zone.
    ///
    /// The day is the writer's: `2025-01-08T00:30+03:00` is January 8. Accepted are the forms of ISO
    /// 8601, RFC 3339 and RFC 2822; with feature `dateparser` also `January 8, 2025`, `Sept. 8, 2025`,
    /// `8 January 2025`, `8-Jan-2025`, `2025/01/08`, `01/08/2025` (month first), `08.01.2025` (day
    /// first), each with a weekday before it and a time behind it or before it, to the second, by 24
    /// or 12 hours, with an offset or one of UTC, UT, GMT, Z, EST, EDT, CST, CDT, MST, MDT, PST, PDT.
    ///
    /// # Errors
    ///
    /// [`Error::is_date`] for all else: no year of four digits, a day that is not in the calendar, a
    /// weekday that is not that of the date, a zone that is not known, an offset beyond ±14:00.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Anchor;
    ///
    /// let anchor: Anchor = "Wed, 08 Jan 2025 22:00:00 GMT".parse()?;
    /// assert_eq!(anchor.to_string(), "2025-01-08T22:00Z");
    /// # #[cfg(feature = "dateparser")]
    /// # {
    /// let anchor: Anchor = "Wednesday, Jan. 8, 2025, 10 p.m. EST".parse()?;
    /// assert_eq!(anchor.to_string(), "2025-01-08T22:00-05:00");
    /// # }
    /// assert!("Jan. 8".parse::<Anchor>().unwrap_err().is_date());
    /// # Ok::<(), dateline::Error>(())
    /// ```
    fn from_str(text: &str) -> Result<Anchor> {
        parse(text, DayOrder::MonthFirst)
    }
}

impl Anchor {
    /// The date of publication that a string says, with slash dates read by the order given.
    ///
    /// # Errors
    ///
    /// [`Error::is_date`], as for `FromStr`, which reads the month first.
    ///
    /// # Example
    ///
    /// ```
    /// # #[cfg(feature = "dateparser")]
    /// # {
    /// use dateline::{Anchor, DayOrder};
    ///
    /// let day = |order| Anchor::parse("01/08/2025", order).map(|anchor| anchor.to_string());
    /// assert_eq!(day(DayOrder::MonthFirst)?, "2025-01-08");
    /// assert_eq!(day(DayOrder::DayFirst)?, "2025-08-01");
    /// # }
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn parse(text: &str, order: DayOrder) -> Result<Anchor> {
        parse(text, order)
    }
}

/// Reads a date of publication; slash dates by the order given. See [`Anchor`]'s `FromStr`.
fn parse(text: &str, order: DayOrder) -> Result<Anchor> {
    let fail = |problem: &str| Error::date(text, problem, ACCEPTED);
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(fail("it is empty"));
    }
    if trimmed.len() > LONGEST {
        return Err(fail("it is too long for a date"));
    }
    let anchor = match Anchor::from_iso(trimmed).or_else(|| rfc2822(trimmed)) {
        Some(anchor) => anchor,
        None => written(trimmed, order).map_err(fail)?,
    };
    match anchor.offset() {
        Some(offset) if offset.local_minus_utc().saturating_abs() > FARTHEST => {
            Err(fail("its offset from UTC is beyond 14 hours"))
        }
        _ => Ok(anchor),
    }
}

/// Mail and feeds. Refuses two things the standard knows and that are mistakes today: years of fewer
/// than four digits and zones of one letter.
fn rfc2822(text: &str) -> Option<Anchor> {
    let moment: DateTime<FixedOffset> = DateTime::parse_from_rfc2822(text).ok()?;
    let before_comment = text.split('(').next().unwrap_or_default();
    let zone = before_comment.split_whitespace().next_back().unwrap_or_default();
    let letter = zone.len() == 1 && !zone.eq_ignore_ascii_case("z");
    let anchor = Anchor::from(moment);
    let year = format!("{:04}", anchor.date().year());
    let spelled_out = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == year);
    (spelled_out && !letter).then_some(anchor)
}

/// Without dateparser nothing more is read.
#[cfg(not(feature = "dateparser"))]
fn written(_: &str, _: DayOrder) -> std::result::Result<Anchor, &'static str> {
    Err("its form is not known (the feature dateparser, which knows more, is off)")
}

#[cfg(feature = "dateparser")]
use gate::written;

/// What stands before dateparser.
#[cfg(feature = "dateparser")]
mod gate {
    use super::{Anchor, DayOrder};
    use chrono::{Datelike, FixedOffset, NaiveTime, Utc, Weekday};

    /// What was read, or what is wrong.
    type Read<T> = Result<T, &'static str>;

    const SHAPE: &str = "its form is not known";
    const YEAR: &str = "it has no year of four digits";
    const DAY: &str = "there is no such day or time";

    /// Beginnings of the names of weekdays; a longer word must begin the full name.
    const WEEKDAYS: [(&str, &str, Weekday); 7] = [
        ("mon", "monday", Weekday::Mon),
        ("tue", "tuesday", Weekday::Tue),
        ("wed", "wednesday", Weekday::Wed),
        ("thu", "thursday", Weekday::Thu),
        ("fri", "friday", Weekday::Fri),
        ("sat", "saturday", Weekday::Sat),
        ("sun", "sunday", Weekday::Sun),
    ];

    /// The zones that stand for one offset, in hours. Others (CET, IST, BST, ET) stand for several or
    /// change with the season, and a wrong guess moves the day.
    const ZONES: [(&str, i32); 12] = [
        ("utc", 0),
        ("gmt", 0),
        ("ut", 0),
        ("z", 0),
        ("est", -5),
        ("edt", -4),
        ("cst", -6),
        ("cdt", -5),
        ("mst", -7),
        ("mdt", -6),
        ("pst", -8),
        ("pdt", -7),
    ];

    /// A piece of the string.
    #[derive(Clone, Debug, PartialEq, Eq)]
    enum Piece {
        /// A run of ASCII digits.
        Digits(String),
        /// A run of ASCII letters, lower case.
        Word(String),
        /// One of `, . / - + :`.
        Mark(char),
    }

    fn pieces(text: &str) -> Read<Vec<Piece>> {
        let mut pieces: Vec<Piece> = Vec::new();
        // Whether the last piece can grow.
        let mut open = false;
        for c in text.chars() {
            match (c, pieces.last_mut()) {
                ('0'..='9', Some(Piece::Digits(digits))) if open => digits.push(c),
                ('a'..='z' | 'A'..='Z', Some(Piece::Word(word))) if open => word.push(c.to_ascii_lowercase()),
                ('0'..='9', _) => pieces.push(Piece::Digits(c.into())),
                ('a'..='z' | 'A'..='Z', _) => pieces.push(Piece::Word(c.to_ascii_lowercase().into())),
                (',' | '.' | '/' | '-' | '+' | ':', _) => pieces.push(Piece::Mark(c)),
                _ if c.is_whitespace() => {}
                _ => return Err("it has a character that no date has"),
            }
            open = !c.is_whitespace();
        }
        Ok(pieces)
    }

    /// Reads pieces from left to right.
    struct Reader<'p> {
        rest: &'p [Piece],
    }

    impl<'p> Reader<'p> {
        fn mark(&mut self, mark: char) -> bool {
            match self.rest {
                [Piece::Mark(found), rest @ ..] if *found == mark => {
                    self.rest = rest;
                    true
                }
                _ => false,
            }
        }

        /// A word that passes the test; a full stop behind it goes with it.
        fn word<T>(&mut self, test: impl Fn(&str) -> Option<T>) -> Option<T> {
            let [Piece::Word(word), rest @ ..] = self.rest else {
                return None;
            };
            let found = test(word)?;
            self.rest = rest;
            self.mark('.');
            Some(found)
        }

        fn digits(&mut self, lengths: std::ops::RangeInclusive<usize>) -> Option<&'p str> {
            let [Piece::Digits(digits), rest @ ..] = self.rest else {
                return None;
            };
            if !lengths.contains(&digits.len()) {
                return None;
            }
            self.rest = rest;
            Some(digits)
        }

        /// Reads by a function, or nothing at all.
        fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
            let before = self.rest;
            let found = read(self);
            if found.is_none() {
                self.rest = before;
            }
            found
        }
    }

    /// What the gate found, date and time spelled for dateparser.
    #[derive(Default)]
    struct Found {
        weekday: Option<Weekday>,
        date: Option<String>,
        time: Option<String>,
        offset: Option<FixedOffset>,
    }

    /// Reads what people write.
    pub(super) fn written(text: &str, order: DayOrder) -> Read<Anchor> {
        let pieces = pieces(text)?;
        let found = shape(&mut Reader { rest: &pieces }, order)?;
        let mut spelled = found.date.ok_or(SHAPE)?;
        if let Some(time) = found.time {
            spelled.push(' ');
            spelled.push_str(&time);
        }
        // Two default times: where they make no difference, the string had a time.
        let read = |hour| {
            let default = NaiveTime::from_hms_opt(hour, 0, 0)?;
            let moment = dateparser::parse_with(&spelled, &Utc, default).ok()?;
            Some(moment.naive_utc())
        };
        let (one, two) = read(0).zip(read(12)).ok_or(DAY)?;
        let time = (one == two).then(|| one.time());
        if found.weekday.is_some_and(|weekday| weekday != one.weekday()) {
            return Err("its weekday is not that of the date");
        }
        Ok(Anchor::new(one.date(), time, found.offset))
    }

    /// Weekday, date, time and zone, in one of the orders in use: the date first, the time first
    /// ("10:15 AM EST, Wed January 8, 2025"), or the year last ("Wed Jan 8 10:00:00 EST 2025").
    fn shape(reader: &mut Reader<'_>, order: DayOrder) -> Read<Found> {
        let mut found = Found::default();
        if let Some(time) = clock(reader) {
            found.time = Some(time);
            found.offset = zone(reader)?;
            reader.mark(',');
        }
        if let Some(weekday) = reader.word(weekday) {
            found.weekday = Some(weekday);
            reader.mark(',');
        }
        if let Some(date) = date(reader, order) {
            found.date = Some(date?);
            if found.time.is_none() {
                reader.mark(',');
                reader.word(|word| (word == "at").then_some(()));
                if let Some(time) = clock(reader) {
                    found.time = Some(time);
                    found.offset = zone(reader)?;
                }
            }
        } else if let (None, Some((month, day))) = (&found.time, reader.attempt(month_day)) {
            found.time = clock(reader);
            found.offset = zone(reader)?;
            let year = reader.digits(4..=4).ok_or(YEAR)?;
            found.date = Some(format!("{month} {day}, {year}"));
        }
        match reader.rest {
            [] if found.date.is_some() => Ok(found),
            [] => Err(YEAR),
            [Piece::Word(_)] if found.time.is_some() => Err("its time zone is not known"),
            _ => Err(SHAPE),
        }
    }

    /// A date with its year; an error inside if its numbers are in another order than asked for.
    fn date(reader: &mut Reader<'_>, order: DayOrder) -> Option<Read<String>> {
        let spelled = |month: &str, day: &str, year: &str| Some(Ok(format!("{month} {day}, {year}")));
        reader
            .attempt(|reader| {
                let (month, day) = month_day(reader)?;
                reader.mark(',');
                spelled(&month, day, reader.digits(4..=4)?)
            })
            .or_else(|| {
                reader.attempt(|reader| {
                    let day = day(reader)?;
                    let hyphen = reader.mark('-');
                    reader.word(|word| (word == "of").then_some(()));
                    let month = reader.word(month)?;
                    let _ = if hyphen { reader.mark('-') } else { reader.mark(',') };
                    spelled(&month, day, reader.digits(4..=4)?)
                })
            })
            .or_else(|| reader.attempt(|reader| numbers(reader, order)))
    }

    /// Three numbers, joined by one mark: the year first or last, and in front of it month and day in
    /// the order asked for. With full stops the day comes first whatever was asked: nobody writes
    /// months first so.
    fn numbers(reader: &mut Reader<'_>, order: DayOrder) -> Option<Read<String>> {
        let first = reader.digits(1..=4)?;
        let mark = ['/', '-', '.'].into_iter().find(|mark| reader.mark(*mark))?;
        let second = reader.digits(1..=2)?;
        if !reader.mark(mark) {
            return None;
        }
        if first.len() == 4 {
            let day = reader.digits(1..=2)?;
            return Some(Ok(format!("{first}/{second}/{day}")));
        }
        let (year, true) = (reader.digits(4..=4)?, first.len() <= 2) else {
            return None;
        };
        let (month, day) = match (mark, order) {
            ('.', _) | (_, DayOrder::DayFirst) => (second, first),
            (_, DayOrder::MonthFirst) => (first, second),
        };
        let (month_number, day_number): (u32, u32) = (month.parse().ok()?, day.parse().ok()?);
        if month_number > 12 && day_number <= 12 && mark != '.' {
            return Some(Err("its month is above 12: are its day and month the other way round?"));
        }
        Some(Ok(format!("{month}/{day}/{year}")))
    }

    /// "January 8", "Sept. 8th".
    fn month_day<'p>(reader: &mut Reader<'p>) -> Option<(String, &'p str)> {
        Some((reader.word(month)?, day(reader)?))
    }

    /// "8", "8th".
    fn day<'p>(reader: &mut Reader<'p>) -> Option<&'p str> {
        let day = reader.digits(1..=2)?;
        reader.word(|word| ["st", "nd", "rd", "th"].contains(&word).then_some(()));
        Some(day)
    }

    /// A word that may be a month; which one dateparser says. It does not know "Sept".
    fn month(word: &str) -> Option<String> {
        match word {
            "sept" => Some("sep".to_owned()),
            "at" | "of" => None,
            _ => (3..=9).contains(&word.len()).then(|| word.to_owned()),
        }
    }

    fn weekday(word: &str) -> Option<Weekday> {
        let name = |(short, long, _): &(&str, &str, Weekday)| word.starts_with(short) && long.starts_with(word);
        // "Weds" begins no weekday, but is written.
        if word == "weds" {
            return Some(Weekday::Wed);
        }
        WEEKDAYS.iter().find(|row| name(row)).map(|(_, _, weekday)| *weekday)
    }

    /// "10:00", "10:00:05", "10:00 p.m.", "10pm": spelled `10:00:05 PM`. Fractions are dropped.
    fn clock(reader: &mut Reader<'_>) -> Option<String> {
        reader.attempt(|reader| {
            let hour = reader.digits(1..=2)?;
            let mut spelled = hour.to_owned();
            let minute = if reader.mark(':') { Some(reader.digits(2..=2)?) } else { None };
            spelled.push(':');
            spelled.push_str(minute.unwrap_or("00"));
            if minute.is_some() && reader.mark(':') {
                spelled.push(':');
                spelled.push_str(reader.digits(2..=2)?);
                reader.attempt(|reader| reader.mark('.').then(|| reader.digits(1..=9))?);
            }
            let half = reader.attempt(half_of_day);
            if let Some(half) = half {
                spelled.push_str(half);
            }
            (minute.is_some() || half.is_some()).then_some(spelled)
        })
    }

    /// "AM", "p.m.".
    fn half_of_day(reader: &mut Reader<'_>) -> Option<&'static str> {
        let half = |word: &str| match word {
            "am" | "a" => Some((" AM", word.len())),
            "pm" | "p" => Some((" PM", word.len())),
            _ => None,
        };
        let (half, length) = reader.word(half)?;
        if length == 1 {
            reader.word(|word| (word == "m").then_some(()))?;
        }
        Some(half)
    }

    /// An offset, or a name of the table, perhaps with an offset behind it ("GMT+3"). Nothing if
    /// neither stands here: a name that is not known is left for the caller to refuse.
    fn zone(reader: &mut Reader<'_>) -> Read<Option<FixedOffset>> {
        const WRONG: &str = "its offset from UTC is not one";
        let named = reader.word(|word| ZONES.into_iter().find(|(name, _)| *name == word).map(|(_, hours)| hours));
        let west = match reader.rest {
            [Piece::Mark('+'), ..] => false,
            [Piece::Mark('-'), Piece::Digits(_), ..] => true,
            _ => {
                let seconds = named.map(|hours| hours.saturating_mul(3_600));
                return Ok(seconds.and_then(FixedOffset::east_opt));
            }
        };
        if named.is_some_and(|hours| hours != 0) {
            return Err(WRONG);
        }
        reader.mark(if west { '-' } else { '+' });
        let digits = reader.digits(1..=4).ok_or(WRONG)?;
        let number: i32 = digits.parse().map_err(|_| WRONG)?;
        let (hours, minutes) = match digits.len() {
            1 | 2 if reader.mark(':') => {
                let minutes = reader.digits(2..=2).ok_or(WRONG)?;
                (number, minutes.parse().map_err(|_| WRONG)?)
            }
            1 | 2 => (number, 0),
            4 => (number.div_euclid(100), number.rem_euclid(100)),
            _ => return Err(WRONG),
        };
        if minutes > 59 {
            return Err(WRONG);
        }
        let seconds = hours.saturating_mul(60).saturating_add(minutes).saturating_mul(60);
        let offset = if west { FixedOffset::west_opt(seconds) } else { FixedOffset::east_opt(seconds) };
        offset.map(Some).ok_or(WRONG)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(rows: &[(&str, &str)], order: DayOrder) -> Vec<String> {
        rows.iter()
            .filter_map(|(text, want)| match parse(text, order) {
                Ok(anchor) => (anchor.to_string() != *want).then(|| format!("{text}: {anchor}")),
                Err(error) => Some(error.to_string()),
            })
            .collect()
    }

    #[test]
    fn protocols() {
        let rows = [
            ("2025-01-08", "2025-01-08"),
            (" 2025-01-08\n", "2025-01-08"),
            ("20250108", "2025-01-08"),
            ("2025-01-08T10:00:00Z", "2025-01-08T10:00Z"),
            ("2025-01-08T10:00", "2025-01-08T10:00"),
            ("1999-04-10T06:27", "1999-04-10T06:27"),
            ("2025-01-08T00:30:00+03:00", "2025-01-08T00:30+03:00"),
            ("2025-01-08T10:00:00.123Z", "2025-01-08T10:00:00.123Z"),
            ("2025-01-08 10:00 +1400", "2025-01-08T10:00+14:00"),
            ("Wed, 08 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
            ("Wed, 8 Jan 2025 10:00:00 -0500", "2025-01-08T10:00-05:00"),
            ("8 Jan 2025 10:00 EST", "2025-01-08T10:00-05:00"),
            ("Wed, 8 Jan 2025 10:00:00 +0000 (UTC)", "2025-01-08T10:00Z"),
        ];
        let wrong = wrong(&rows, DayOrder::MonthFirst);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[cfg(feature = "dateparser")]
    #[test]
    fn people() {
        let rows = [
            ("January 8, 2025", "2025-01-08"),
            ("JANUARY 8, 2025", "2025-01-08"),
            ("January 8 2025", "2025-01-08"),
            ("Jan. 8, 2025", "2025-01-08"),
            ("Jan 8, 2025", "2025-01-08"),
            ("Sept. 8, 2025", "2025-09-08"),
            ("Sept 8, 2025", "2025-09-08"),
            ("May 8th, 2025", "2025-05-08"),
            ("8 January 2025", "2025-01-08"),
            ("8 Sept. 2025", "2025-09-08"),
            ("8th of January, 2025", "2025-01-08"),
            ("08-Jan-2025", "2025-01-08"),
            ("Wednesday, January 8, 2025", "2025-01-08"),
            ("Wed Jan 8, 2025", "2025-01-08"),
            ("Weds. 8 January 2025", "2025-01-08"),
            ("Tues., Jan. 7, 2025", "2025-01-07"),
            ("Thurs, 9 Jan 2025", "2025-01-09"),
            ("January 8, 2025 22:00", "2025-01-08T22:00"),
            ("January 8, 2025 10:00 p.m.", "2025-01-08T22:00"),
            ("January 8, 2025, 10:00 PM", "2025-01-08T22:00"),
            ("January 8, 2025 at 10:00\u{202f}PM", "2025-01-08T22:00"),
            ("January 8, 2025 10pm", "2025-01-08T22:00"),
            ("January 8, 2025, 12:00 a.m.", "2025-01-08T00:00"),
            ("Jan 8, 2025 10:00 AM EST", "2025-01-08T10:00-05:00"),
            ("Jan. 8, 2025, 10:00:05 a.m. PDT", "2025-01-08T10:00:05-07:00"),
            ("8 January 2025, 10:00 pm UTC", "2025-01-08T22:00Z"),
            ("8 January 2025 10:00 GMT+3", "2025-01-08T10:00+03:00"),
            ("8 January 2025 10:00 UTC-03:30", "2025-01-08T10:00-03:30"),
            ("January 8, 2025 10:00 +0300", "2025-01-08T10:00+03:00"),
            ("January 8, 2025 10:00:05.123 -05", "2025-01-08T10:00:05-05:00"),
            ("10:15 AM EST, Wed January 8, 2025", "2025-01-08T10:15-05:00"),
            ("Wed Jan  8 10:00:00 2025", "2025-01-08T10:00"),
            ("Wed Jan  8 10:00:00 EST 2025", "2025-01-08T10:00-05:00"),
            ("01/08/2025", "2025-01-08"),
            ("1/8/2025", "2025-01-08"),
            ("1-8-2025", "2025-01-08"),
            ("01/08/2025 10:00 PM", "2025-01-08T22:00"),
            ("08.01.2025", "2025-01-08"),
            ("08.01.2025, 14:30", "2025-01-08T14:30"),
            ("2025/01/08", "2025-01-08"),
            ("2025.1.8", "2025-01-08"),
            ("2025-1-8", "2025-01-08"),
            ("2025/01/08 10:00:00", "2025-01-08T10:00"),
            ("February 29, 2024", "2024-02-29"),
            ("January 8, 2025 00:00", "2025-01-08T00:00"),
            ("January 8, 2025 12:00", "2025-01-08T12:00"),
        ];
        let wrong = wrong(&rows, DayOrder::MonthFirst);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[cfg(feature = "dateparser")]
    #[test]
    fn day_first() {
        let rows = [
            ("08/01/2025", "2025-01-08"),
            ("25/12/2025", "2025-12-25"),
            ("8-1-2025 14:00", "2025-01-08T14:00"),
            ("08.01.2025", "2025-01-08"),
            ("2025/01/08", "2025-01-08"),
            ("January 8, 2025", "2025-01-08"),
        ];
        let wrong = wrong(&rows, DayOrder::DayFirst);
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(parse("12/25/2025", DayOrder::DayFirst).is_err());
    }

    #[test]
    fn refused() {
        let rows = [
            ("", "empty"),
            ("   ", "empty"),
            ("now", ""),
            ("today", ""),
            ("yesterday", ""),
            ("the day before", ""),
            ("10:00", ""),
            ("9:00 AM EST", ""),
            ("May 6 at 9:24 PM", ""),
            ("Jan. 8", ""),
            ("January 8", ""),
            ("April 2024", ""),
            ("2024", ""),
            ("2024.04", ""),
            ("2024-04", ""),
            ("1.10.2", ""),
            ("12.12", ""),
            ("January 8, 202", ""),
            ("January 8, 25", ""),
            ("1/8/25", ""),
            ("Wed, 08 Jan 25 10:00:00 GMT", ""),
            ("Wed, 08 Jan 202 10:00:00 GMT", ""),
            ("Wed, 08 Jan 2025 10:00:00 A", ""),
            ("Thu, 08 Jan 2025 10:00:00 GMT", ""),
            ("January 8, 2025 10:00 AM MSK", ""),
            ("January 8, 2025 10:00 CET", ""),
            ("January 8, 2025 10:00 IST", ""),
            ("January 8, 2025 10:00 ET", ""),
            ("January 8, 2025 10:00 XYZ", ""),
            ("January 8, 2025 13:00 PM", ""),
            ("January 8, 2025 24:00", ""),
            ("January 8, 2025 10:60", ""),
            ("January 8, 2025 10", ""),
            ("January 8, 2025 EST", ""),
            ("February 29, 2025", ""),
            ("January 32, 2025", ""),
            ("Foouary 8, 2025", ""),
            ("Thursday, January 8, 2025", ""),
            ("25/12/2025", ""),
            ("13/13/2025", ""),
            ("32.01.2025", ""),
            ("1/8-2025", ""),
            ("2025-01-08 10:00 +25:00", ""),
            ("2025-01-08 +2400", ""),
            ("2025-01-08T10:00+15:00", "14 hours"),
            ("January 8, 2025 10:00 EST+3", ""),
            ("January 8, 2025 10:00 +03:60", ""),
            ("2025-02-29", ""),
            ("1736330400", ""),
            ("8 января 2025", ""),
            ("2025年01月08日", ""),
            ("January 8, 2025 January 8, 2025", ""),
            ("250108 10:00:00", ""),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter_map(|(text, part)| match parse(text, DayOrder::MonthFirst) {
                Ok(anchor) => Some(format!("{text}: {anchor}")),
                Err(error) => {
                    let message = error.to_string();
                    (!error.is_date() || !message.contains(part)).then_some(message)
                }
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(parse(&"1".repeat(10_000), DayOrder::MonthFirst).unwrap_err().to_string().contains("too long"));
    }

    #[cfg(feature = "dateparser")]
    #[test]
    fn errors_say_what_is_wrong() {
        let rows = [
            ("Jan. 8", "no year of four digits"),
            ("January 8, 2025 10:00 AM MSK", "time zone is not known"),
            ("Thursday, January 8, 2025", "weekday is not that of the date"),
            ("25/12/2025", "the other way round"),
            ("February 29, 2025", "no such day"),
            ("8 января 2025", "a character that no date has"),
            ("three days ago", "form is not known"),
        ];
        for (text, part) in rows {
            let message = parse(text, DayOrder::MonthFirst).unwrap_err().to_string();
            assert!(
                message.contains(part) && message.contains(text) && message.contains("accepted: 2025"),
                "{message}"
            );
        }
    }

    #[cfg(feature = "dateparser")]
    #[test]
    fn every_week_of_two_centuries_reads_back() {
        let first = chrono::NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
        let forms = ["%A, %B %-d, %Y", "%d %b %Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%a %b %e 07:05:09 %Y"];
        for day in first.iter_days().step_by(7).take_while(|day| day.year() < 2100) {
            for form in forms {
                let text = day.format(form).to_string();
                let anchor = parse(&text, DayOrder::MonthFirst).unwrap();
                assert_eq!((anchor.date(), anchor.time().is_some()), (day, form.contains(':')), "{text}");
            }
        }
    }

    /// Structured random strings: dateparser alone panicked on one in 7,000 of such.
    #[test]
    fn no_string_panics() {
        const PARTS: [&str; 48] = [
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
            "th",
            ",",
            ".",
            "/",
            "-",
            ":",
            "T",
            " ",
            " ",
            "\u{202f}",
            "é",
            "年",
            "2025-01-08",
        ];
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let mut read = 0;
        for _ in 0..250_000 {
            let mut text = String::new();
            for _ in 0..next() % 9 + 1 {
                text.push_str(PARTS[(next() % 48) as usize]);
                text.push_str([" ", "", " "][(next() % 3) as usize]);
            }
            let order = if next() % 2 == 0 { DayOrder::MonthFirst } else { DayOrder::DayFirst };
            if let Ok(anchor) = parse(&text, order) {
                read += 1;
                assert_eq!(Anchor::from_iso(&anchor.to_string()), Some(anchor), "{text}");
            }
        }
        assert!(read > 100, "{read}");
    }
}
