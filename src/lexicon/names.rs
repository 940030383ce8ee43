//! Days with names: how a name is spelled, when each year has its day, and how a name is found in a text.
//!
//! Knows no name and computes no day.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "the table of heads holds ranges of the rows it was made of; a capital is one of 26"
    )
)]

use super::mark;
use super::sense::{Senses, word};
use super::table::{Key, Table};
use crate::value::hebrew::HebrewMonth;

/// A day with a name, and when it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedDay {
    /// How it is spelled: see [`spelled`].
    pub(crate) name: &'static str,
    pub(crate) when: Yearly,
    /// The last day, where the name is that of a period.
    pub(crate) until: Option<Yearly>,
    /// `NAMED_DAY`; with `AMBIGUOUS`, where the name is part of other names too; none where the words
    /// only look like a named day.
    pub(crate) senses: Senses,
    /// Right behind another name it is the day of somebody else: "Holocaust Remembrance Day".
    pub(crate) alone: bool,
}

/// When a named day is, year by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Yearly {
    /// Words that name no day, or one that no rule of ours gives.
    Never,
    /// A month and a day.
    Fixed { month: u8, day: u8 },
    /// A month and a day of every fourth year, the one after a leap year.
    AfterLeapYear { month: u8, day: u8 },
    /// Days from western Easter Sunday.
    Easter { offset: i8 },
    /// Days from Orthodox Easter Sunday.
    OrthodoxEaster { offset: i8 },
    /// Days from the n-th weekday (1 Monday … 7 Sunday) of a month; −1 the last.
    Weekday { month: u8, n: i8, weekday: u8, offset: i8 },
    /// The last such weekday on or before a month and a day.
    WeekdayBefore { month: u8, day: u8, weekday: u8 },
    /// A month and a day of the Julian calendar.
    Julian { month: u8, day: u8 },
    /// A date of the Hebrew calendar: the civil day after the evening on which it begins.
    Hebrew { month: HebrewMonth, day: u8 },
    /// The same, a day later where it is a Saturday.
    HebrewWeekday { month: HebrewMonth, day: u8 },
    /// Days from the Chinese new year.
    ChineseNewYear { offset: i8 },
    /// A date of the calendar of Umm al-Qura; day 0 is the last of the month before.
    Islamic { month: u8, day: u8 },
}

impl NamedDay {
    pub(crate) const fn new(name: &'static str, when: Yearly) -> NamedDay {
        NamedDay { name, when, until: None, senses: word::NAMED_DAY, alone: false }
    }

    /// A period from its first day to that one.
    pub(crate) const fn until(mut self, last: Yearly) -> NamedDay {
        self.until = Some(last);
        self
    }

    pub(crate) const fn ambiguous(mut self) -> NamedDay {
        self.senses = word::NAMED_DAY.or(word::AMBIGUOUS);
        self
    }

    pub(crate) const fn alone(mut self) -> NamedDay {
        self.alone = true;
        self
    }

    /// The first word of its name.
    pub(crate) fn head(&self) -> &'static str {
        self.name.split([' ', '.']).next().unwrap_or(self.name)
    }

    /// Words that hold the name of a day and name none.
    pub(crate) const fn other(name: &'static str) -> NamedDay {
        NamedDay { name, when: Yearly::Never, until: None, senses: Senses::NONE, alone: false }
    }
}

/// The names of a locale, ready for look-up.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) rows: Vec<NamedDay>,
    /// A name begins with a letter beyond ASCII.
    wide: bool,
    /// The first word of a name: the first row that begins with it, and how many do.
    heads: Table<(u16, u16)>,
    /// For each first letter the second letters of these words, a bit each: few words with a capital begin so.
    seconds: [u32; 26],
    /// A name begins with a small letter, which stands for either.
    small: bool,
}

/// A name found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameMatch {
    /// Its row.
    pub(crate) index: u16,
    pub(crate) senses: Senses,
    /// Whether it is a period.
    pub(crate) period: bool,
    /// The byte behind it.
    pub(crate) end: usize,
}

impl Names {
    /// The names of rows (at most 65,535).
    pub(crate) fn new(mut rows: Vec<NamedDay>) -> Names {
        // Those with one first word, small or not, stand together.
        rows.sort_by_cached_key(|row| row.head().to_lowercase());
        let heads = rows.iter().zip(0..).map(|(row, index)| (row.head(), (index, 1)));
        let mut seconds = [0; 26];
        for (first, second) in rows.iter().filter_map(|row| opening(row.name.as_bytes(), true)) {
            seconds[first] |= second;
        }
        let heads = Table::new(heads, |(first, count), (_, more)| (first, count + more));
        let wide = rows.iter().any(|row| !row.name.as_bytes()[..1].is_ascii());
        let small = rows.iter().any(|row| row.name.as_bytes()[0].is_ascii_lowercase());
        Names { rows, wide, heads, seconds, small }
    }

    /// Whether a name may begin at `start`, by its first two letters.
    #[inline]
    pub(crate) fn may_begin(&self, bytes: &[u8], start: usize) -> bool {
        if self.wide && bytes.get(start).is_some_and(|byte| *byte >= 0x80) {
            return true;
        }
        let opening = bytes.get(start..).and_then(|bytes| opening(bytes, self.small));
        opening.is_some_and(|(first, second)| self.seconds[first] & second != 0)
    }

    /// The longest name that begins with the word at `start..end`. `behind_name` says whether another
    /// name stands right before it.
    pub(crate) fn find(
        &self,
        bytes: &[u8],
        start: usize,
        end: usize,
        behind_name: impl Fn() -> bool,
    ) -> Option<NameMatch> {
        let (first, count) = *self.heads(bytes, start, end)?;
        let rows = first..first + count;
        rows.zip(&self.rows[usize::from(first)..])
            .filter(|(_, row)| !(row.alone && behind_name()))
            .filter_map(|(index, row)| Some((index, row, spelled(row.name, bytes, start)?)))
            .max_by_key(|(_, _, end)| *end)
            .map(|(index, row, end)| NameMatch { index, senses: row.senses, period: row.until.is_some(), end })
    }
}

impl Names {
    /// The rows whose first word stands at `start..end`; perhaps with an ending behind an apostrophe ("Mother's").
    fn heads(&self, bytes: &[u8], start: usize, end: usize) -> Option<&(u16, u16)> {
        let plain = || self.heads.get(Key::of(bytes, start, end - start)?);
        let tail = end + mark::apostrophe(bytes, end);
        if tail == end {
            return plain();
        }
        let letters = bytes.get(tail..)?.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        let joined = Key::joined(&bytes[start..end], &bytes[tail..tail + letters]);
        joined.and_then(|key| self.heads.get(key)).or_else(plain)
    }
}

/// The number of the first letter, which must be a capital where it may not be `small`, and the bit of the second.
#[inline]
fn opening(bytes: &[u8], small: bool) -> Option<(usize, u32)> {
    let (first, rest) = bytes.split_first()?;
    let second = rest.first().filter(|b| b.is_ascii_alphabetic()).map_or(0, |b| b & 31);
    let letter = if small { first.to_ascii_uppercase() } else { *first };
    letter.is_ascii_uppercase().then(|| (usize::from(letter - b'A'), 1 << second))
}

/// The byte behind a name where the text at `start` spells it.
///
/// A capital stands for itself, a small letter for either, a space for white space or a hyphen, and a stop
/// may be missing. Apostrophes are not part of a spelling: the text has them or not ("Presidents'
/// Day", "President's Day", "Presidents Day").
fn spelled(name: &str, bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    for letter in name.chars() {
        let apostrophe = mark::apostrophe(bytes, at);
        let byte = bytes.get(at + apostrophe).copied();
        match letter {
            '.' => at += usize::from(bytes.get(at) == Some(&b'.')),
            ' ' => at = at + apostrophe + gap(&bytes[at + apostrophe..])?,
            'A'..='Z' if byte == Some(letter as u8) => at += apostrophe + 1,
            'a'..='z' if byte.is_some_and(|b| b | 0x20 == letter as u8) => at += apostrophe + 1,
            '\u{80}'.. => at += apostrophe + beyond_ascii(letter, bytes.get(at + apostrophe..)?)?,
            _ => return None,
        }
    }
    let next = bytes.get(at).copied().unwrap_or(b' ');
    // A letter beyond ASCII would go on; punctuation beyond it begins with E2 or C2.
    let ends = !next.is_ascii_alphanumeric() && next != b'_' && (next < 0x80 || next == 0xE2 || next == 0xC2);
    ends.then_some(at)
}

/// The length of a letter beyond ASCII where bytes begin with it, small or as a capital.
fn beyond_ascii(letter: char, bytes: &[u8]) -> Option<usize> {
    let length = letter.len_utf8();
    let there = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
    (there == letter || letter.to_uppercase().eq([there])).then_some(length)
}

/// The length of what may stand between two words of a name: a hyphen, or white space within a paragraph.
fn gap(bytes: &[u8]) -> Option<usize> {
    if bytes.first() == Some(&b'-') {
        return Some(1);
    }
    let (mut at, mut lines) = (0, 0);
    while mark::space(bytes, at) > 0 {
        lines += usize::from(bytes.get(at) == Some(&b'\n'));
        at += mark::space(bytes, at);
    }
    (at > 0 && lines < 2).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        let rows = [
            ("Presidents day", "Presidents' Day", Some(15)),
            ("Presidents day", "President’s day.", Some(17)),
            ("Presidents day", "Presidents Day", Some(14)),
            ("Presidents day", "Presidents  Days", None),
            ("Presidents day", "presidents day", None),
            ("Good Friday", "Good friday", None),
            ("Good Friday", "Good\nFriday,", Some(11)),
            ("Good Friday", "Good\n\nFriday", None),
            ("Good Friday", "Good\u{a0}Friday", Some(12)),
            ("Good Friday", "Good Fridayé", None),
            ("Good Friday", "Good Friday—", Some(11)),
            ("Eid al fitr", "Eid al-Fitr", Some(11)),
            ("Eid al fitr", "Eid-al-Fitr'", Some(11)),
            ("St. Patricks day", "St Patrick's Day", Some(16)),
            ("St. Patricks day", "St. Patrick's Day", Some(17)),
            ("Easter", "Easter", Some(6)),
            ("Easter", "Eastern", None),
        ];
        for (name, text, end) in rows {
            assert_eq!(spelled(name, text.as_bytes(), 0), end, "{name:?} in {text:?}");
        }
    }
}
