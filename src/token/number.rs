//! Digits as they stand in text: a run of digits and the marks inside it is read whole, so that
//! no part of a phone number, version or score is taken for a date.
//!
//! Knows shapes, not words: endings ("3rd", "1980s", "5pm") and number words are looked up by the
//! window; here is how they add up.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "`start` is a byte of the text, and the parts of a run are counted by it"
    )
)]

use crate::lexicon::sense::word;
use crate::lexicon::{Habits, Senses};

use super::typed::Token;

/// What a run of digits was found to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number {
    /// The byte behind the run.
    pub(crate) end: usize,
    pub(crate) senses: Senses,
    pub(crate) value: i32,
    pub(crate) alt: i16,
}

/// Years that four digits can name. Earlier ones need an era beside them.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=2999;

/// Whether digits at `start` may open a window by themselves: four of them, or two parts that a
/// date or clock mark joins; three with two letters behind them where a clock is written `terse`.
#[inline]
pub(crate) fn may_open(bytes: &[u8], start: usize, len: usize, terse: bool) -> bool {
    let digits = bytes[start..].iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    match digits {
        4 => true,
        // "730pm"
        3 => terse && len == 5,
        1 | 2 => {
            let after = bytes.get(start + digits).copied().unwrap_or(0);
            let next = bytes.get(start + digits + 1).copied().unwrap_or(0);
            let joined = matches!(after, b':' | b'/' | b'.' | b'-') && next.is_ascii_digit();
            // "'99", "'80s", "5pm"
            joined || len > digits || (start > 0 && matches!(bytes[start - 1], b'\'' | 0x98 | 0x99))
        }
        _ => false,
    }
}

/// The longest run of parts that a shape may have; a longer one is no date.
const PARTS: usize = 8;

/// A run of digits split at its marks.
struct Run {
    /// Value and number of digits of each part.
    parts: [(i32, u8); PARTS],
    /// The mark in front of each part but the first.
    marks: [u8; PARTS],
    len: usize,
    end: usize,
}

/// Reads the run that begins at `start`, where a digit stands.
fn run(bytes: &[u8], start: usize) -> Run {
    let mut run = Run { parts: [(0, 0); PARTS], marks: [0; PARTS], len: 0, end: start };
    let mut at = start;
    loop {
        let (mut value, from) = (0i64, at);
        while let Some(b) = bytes.get(at).filter(|b| b.is_ascii_digit()) {
            value = (value * 10 + i64::from(b - b'0')).min(i64::from(i32::MAX));
            at += 1;
        }
        if let Some(part) = run.parts.get_mut(run.len) {
            *part = (value as i32, (at - from).min(99) as u8);
        }
        run.len += 1;
        run.end = at;
        let mark = bytes.get(at).copied().unwrap_or(0);
        // "3:30-4:30": what follows a clock is another, or its zone.
        let clock = mark == b'-' && run.marks.get(1) == Some(&b':');
        let more = !clock
            && matches!(mark, b'-' | b'/' | b'.' | b':' | b',')
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if !more {
            return run;
        }
        if let Some(slot) = run.marks.get_mut(run.len) {
            *slot = mark;
        }
        at += 1;
    }
}

/// The number that begins at `start`. Where only its first part can be read alone (the sides of
/// "8-31"), the end is behind that part and the rest is read by the next call.
pub(crate) fn read(bytes: &[u8], start: usize, habits: &Habits) -> Number {
    let run = run(bytes, start);
    let end = run.end;
    let number = |senses, value, alt| Number { end, senses, value, alt };
    let none = number(Senses::NONE, 0, 0);
    let date = |sense, y: &i32, m: &i32, d: &i32| number(sense, figures(*y, *m, *d), 0);
    if run.len > PARTS {
        return none;
    }
    let parts = &run.parts[..run.len];
    let marks = &run.marks[1..run.len.max(1)];
    match (parts, marks) {
        ([one], []) => plain(*one, end),
        // The sides of a range are tokens of their own: "8-31", "1999-2003", "2024-25".
        ([a @ (_, 1..=4), (_, 1..=4)], b"-") => {
            let month = a.1 == 4 && parts[1].1 == 2 && (1..=12).contains(&parts[1].0);
            // "the 2003-04 season" rather than April
            let season = parts[1].0 == (a.0 + 1) % 100;
            if month && bytes.get(start + 5) == Some(&b'0') && !season {
                return date(word::ISO_MONTH, &a.0, &parts[1].0, &0);
            }
            let cut = start + a.1 as usize;
            plain(*a, cut)
        }
        ([(y, 4), (m @ 1..=12, 2), (d @ 1..=31, 2)], b"--" | b"//" | b"..") => date(word::ISO_DATE, y, m, d),
        ([(y, 4), (m @ 1..=12, 1 | 2), (d @ 1..=31, 1 | 2)], b"--" | b"//") if YEARS.contains(y) => {
            date(word::ISO_DATE, y, m, d)
        }
        ([(m @ 1..=12, 1 | 2), (y, 4)], b"/") if YEARS.contains(y) => date(word::SLASH_MONTH, y, m, &0),
        // A version: "1.10.30".
        ([(_, n), (_, m), (_, 2)], b"..") if *n < 2 || *m < 2 => none,
        ([(a @ 1..=31, 1 | 2), (b @ 1..=31, 1 | 2), (y, 2 | 4)], b"//" | b"--" | b"..") if *a.min(b) <= 12 => {
            numeric(*a, *b, *y, marks == b"..", end)
        }
        // "9/11" alone is as often a score.
        ([(a @ 1..=31, 1 | 2), (b @ 1..=31, 1 | 2)], b"/") if 1000 % b == 0 => number(word::FRACTION, 1000 / b * a, 0),
        // "2019/20": a year and the end of the next.
        ([a @ (_, 4), (_, 2 | 4)], b"/") => plain(*a, start + 4),
        ([(h @ 0..=24, 1 | 2), (m @ 0..=59, 2)], b":") => number(word::CLOCK, h * 3600 + m * 60, 0),
        ([(h @ 0..=24, 1 | 2), (m @ 0..=59, 2), (s @ 0..=59, 2), ..], b"::" | b"::.") => {
            number(word::CLOCK, h * 3600 + m * 60 + s, 1)
        }
        ([(_, 1..=3), rest @ ..], [mark, ..])
            if *mark == habits.thousands && marks.iter().all(|m| m == mark) && rest.iter().all(|p| p.1 == 3) =>
        {
            let value = parts.iter().fold(0i64, |v, p| (v * 1000 + i64::from(p.0)).min(i64::from(i32::MAX)));
            number(word::NUMBER, value as i32, 0)
        }
        // With a stop it may be a clock time wherever there are decimals.
        ([(whole, _), (tenth, n @ 1..=3)], [mark]) if *mark == habits.decimal || *mark == b'.' => {
            decimal(*whole, *tenth, *n, end)
        }
        // "8,9": a list without spaces; the first part stands alone.
        ([a @ (_, 1..=4), ..], _) if marks.iter().all(|m| *m == b',') => plain(*a, start + a.1 as usize),
        _ => none,
    }
}

/// A date in figures whose parts do not say what they are. Where dates are dotted, they are day first.
fn numeric(a: i32, b: i32, year: i32, dotted: bool, end: usize) -> Number {
    let day_first = if dotted { b <= 12 } else { a > 12 };
    let (month, day) = if day_first { (b, a) } else { (a, b) };
    let open = !dotted && a.max(b) <= 12;
    let alt = if open { OPEN_ORDER } else { 0 };
    Number { end, senses: word::SLASH_DATE, value: figures(year, month, day), alt }
}

/// The minutes that a number says behind the sign of an offset: "+1", "+0100", "+01:00".
pub(crate) fn offset(number: &Number) -> Option<i32> {
    let minutes = match (number.value, number.alt) {
        (seconds, 0) if number.senses == word::CLOCK => seconds / 60,
        (hours, 1 | 2) if number.senses.meets(word::DIGITS) => hours * 60,
        (written, 4) if number.senses.meets(word::DIGITS) && written % 100 < 60 => written / 100 * 60 + written % 100,
        _ => return None,
    };
    (minutes <= 14 * 60).then_some(minutes)
}

/// Digits without a mark.
fn plain((value, digits): (i32, u8), end: usize) -> Number {
    let mut senses = word::NUMBER | word::DIGITS;
    if digits == 4 && YEARS.contains(&value) {
        senses = senses | word::YEAR;
    }
    if digits > 9 {
        senses = Senses::NONE;
    }
    Number { end, senses, value, alt: i16::from(digits) }
}

/// "1.5": thousandths; also the clock time that some write so ("9.30"), told by two digits.
fn decimal(whole: i32, part: i32, digits: u8, end: usize) -> Number {
    let scale = [0, 100, 10, 1][usize::from(digits)];
    match whole.checked_mul(1000).and_then(|w| w.checked_add(part * scale)) {
        Some(value) => {
            let clock = digits == 2 && whole <= 24 && part < 60;
            let alt = if clock { (whole * 60 + part) as i16 } else { -1 };
            Number { end, senses: word::DECIMAL, value, alt }
        }
        None => Number { end, senses: Senses::NONE, value: 0, alt: 0 },
    }
}

/// The second value of a date in figures whose month may be its first number or its second: habit decides.
pub(crate) const OPEN_ORDER: i16 = 1;

/// A date in figures as one number: 20190301. No day is 0, and a year below 100 was written with two digits.
fn figures(year: i32, month: i32, day: i32) -> i32 {
    year * 10_000 + month * 100 + day
}

/// The number that two number words make together, if they do: "twenty-one", "two hundred", "a hundred and
/// fifty" (`by_and`).
pub(crate) fn joined(base: Token, last: Token, by_and: bool) -> Option<i32> {
    let (b, l) = (base.value, last.value);
    let is_scale = matches!(l, 100 | 1_000 | 1_000_000 | 1_000_000_000 | 12) && !last.senses.meets(word::ORDINAL);
    if base.senses.meets(word::MONEY) {
        return (is_scale && b >= 0).then_some(0);
    }
    if base.senses.meets(word::YEAR) {
        return None;
    }
    if is_scale && !by_and && b < l && b > 0 {
        return b.checked_mul(l);
    }
    // Digits are a number already: "Jan. 20, one" is no 21.
    let tens = b % 100 >= 20 && b % 10 == 0 && !base.senses.meets(word::DIGITS);
    if tens && !by_and && (1..10).contains(&l) {
        return b.checked_add(l);
    }
    let hundreds = b >= 100 && b % 100 == 0 && !base.senses.meets(word::DIGITS);
    if hundreds && (1..100).contains(&l) {
        return b.checked_add(l);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let year = word::NUMBER | word::DIGITS | word::YEAR;
        let plain = word::NUMBER | word::DIGITS;
        let table = [
            ("2019", 4, year, 2019),
            ("0999", 4, plain, 999),
            ("8-31", 1, plain, 8),
            ("2019-21", 4, year, 2019),
            ("2019-03", 7, word::ISO_MONTH, 20_190_300),
            ("2003-04", 4, year, 2003),
            ("2003-05", 7, word::ISO_MONTH, 20_030_500),
            ("2019-03-06", 10, word::ISO_DATE, 20_190_306),
            ("2015-3-3", 8, word::ISO_DATE, 20_150_303),
            ("2015-13-3", 9, Senses::NONE, 0),
            ("04/2016", 7, word::SLASH_MONTH, 20_160_400),
            ("3/6/2019", 8, word::SLASH_DATE, 20_190_306),
            ("9/11", 4, Senses::NONE, 0),
            ("3/4", 3, word::FRACTION, 750),
            ("10:30", 5, word::CLOCK, 37_800),
            ("24:00", 5, word::CLOCK, 86_400),
            ("25:61", 5, Senses::NONE, 0),
            ("1,998", 5, word::NUMBER, 1998),
            ("1.5", 3, word::DECIMAL, 1500),
            ("1.10.2", 6, Senses::NONE, 0),
            ("1.10.30", 7, Senses::NONE, 0),
            ("01.10.30", 8, word::SLASH_DATE, 301_001),
            ("3:30-4:30", 4, word::CLOCK, 12_600),
            ("08:15:30.5-05:00", 10, word::CLOCK, 29_730),
            ("555-123-4567", 12, Senses::NONE, 0),
            ("192.168.0.1", 11, Senses::NONE, 0),
            ("99999999999999999999", 20, Senses::NONE, i32::MAX),
            ("1-1-1-1-1-1-1-1-1-1-1", 21, Senses::NONE, 0),
        ];
        let wrong: Vec<_> = table
            .iter()
            .map(|(text, end, senses, value)| (text, read(text.as_bytes(), 0, &Habits::PLAIN), (*end, *senses, *value)))
            .filter(|(_, got, want)| (got.end, got.senses, got.value) != *want)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
