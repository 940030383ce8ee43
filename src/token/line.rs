//! Which line breaks end something. Wire copy is wrapped by hand: there a break is a space. A heading, an item
//! of a list and a row of a table end with their line.
//!
//! Here too the text of lines becomes one line again, to be quoted.
//!
//! A break is a space where the first word of the next line would not have fitted on its line, as the longest
//! line of the block shows, and the next line begins no item and is no row. Knows columns, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::string_slice,
        reason = "lines begin and end at line breaks, which are one byte, or at the text's ends"
    )
)]

use crate::lexicon::mark;

/// What a line break ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// Nothing: the line was wrapped.
    Space,
    /// The sentence.
    Line,
    /// The paragraph too.
    Paragraph,
}

/// Columns of the widest lines that somebody wraps; wider ones are paragraphs.
const WIDEST: usize = 132;

/// Columns of the narrowest lines that somebody wraps.
const NARROWEST: usize = 40;
/// Lines that an item of a numbered list may have, at which the item before it is looked for.
const ITEM_LINES: usize = 4;

/// The lines around a place: the last block and line that were asked about, so that none is measured twice.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    /// Bytes of the block, from its first line to the blank one behind it.
    block: (usize, usize),
    /// Columns of its longest line.
    longest: usize,
    /// Bytes of a line, and whether it is a row of a table.
    row: (usize, usize, bool),
    /// The last line break that was asked about, and what it ends.
    last: Option<(usize, Break)>,
}

impl Lines {
    /// What the line break at `newline` ends. White space, marks of quotation and further breaks may follow.
    pub(crate) fn at(&mut self, text: &str, newline: usize) -> Break {
        match self.last {
            Some((last, ends)) if last == newline => ends,
            _ => {
                let ends = self.ended(text, newline);
                self.last = Some((newline, ends));
                ends
            }
        }
    }

    fn ended(&mut self, text: &str, newline: usize) -> Break {
        let from = newline + 1 + head(&text[newline + 1..]);
        if text[newline + 1..from].contains('\n') || from == text.len() {
            return Break::Paragraph;
        }
        let ended = if ends_with_stop(text, newline) { Break::Paragraph } else { Break::Line };
        if ends_wide(text, newline) {
            return ended;
        }
        let longest = self.longest_around(text, newline);
        if longest > WIDEST {
            return ended;
        }
        let start = start_of(text, newline);
        let next = &text[newline + 1..end_of(text, newline + 1)];
        let head = from - newline - 1;
        let line = text[start..newline].trim_end();
        let next = next[head..].trim_end();
        if begins_item(text, newline, next) || is_row(line) || is_row(next) {
            return Break::Line;
        }
        let word = next.split_whitespace().next().unwrap_or_default();
        // A short line above a capital is a heading, though the line below be shorter.
        let heads = columns(line) < NARROWEST && word.starts_with(char::is_uppercase) && ended == Break::Line;
        if !heads && columns(line) + 1 + columns(word) > longest { Break::Space } else { ended }
    }

    /// Whether the line around a byte is a row of a table: two tabs, two pipes or two runs of three spaces.
    pub(crate) fn in_row(&mut self, text: &str, at: usize) -> bool {
        if !(self.row.0..self.row.1).contains(&at) {
            let (start, end) = (start_of(text, at), end_of(text, at));
            self.row = (start, end.max(at + 1), is_row(&text[start..end]));
        }
        self.row.2
    }

    /// Columns of the longest line of the block around a byte; of a block with lines wider than anybody wraps, some
    /// number beyond that.
    fn longest_around(&mut self, text: &str, at: usize) -> usize {
        if (self.block.0..self.block.1).contains(&at) {
            return self.longest;
        }
        let floor = if self.block.1 <= at { self.block.1 } else { 0 };
        let start = block_start(text, at, floor);
        if start <= floor && floor > 0 && self.longest > WIDEST {
            // The same block goes on, and is as wide as it was.
            self.block.1 = at + 1;
            return self.longest;
        }
        let start = if start <= floor && floor > 0 { self.block.0 } else { start };
        (self.block, self.longest) = ((start, start), 0);
        for line in text[start..].split_inclusive('\n') {
            let blank = line[head(line)..].is_empty();
            if self.block.1 > at && (blank || self.longest > WIDEST) {
                break;
            }
            self.block.1 += line.len();
            self.longest = self.longest.max(columns(line.trim_end()));
        }
        self.block.1 = self.block.1.max(at + 1);
        self.longest
    }
}

/// The byte behind the last blank line before `at`; `floor` where none is found down to it.
fn block_start(text: &str, at: usize, floor: usize) -> usize {
    let mut start = start_of(text, at);
    while let Some(end) = start.checked_sub(1) {
        if start <= floor {
            return floor;
        }
        let before = start_of(text, end);
        if text[before + head(&text[before..end])..end].is_empty() {
            break;
        }
        start = before;
    }
    start
}

/// Where the line begins that byte `at` belongs to.
fn start_of(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |i| i + 1)
}

/// The byte of the line break, or the end of the text, that ends the line of `at`.
fn end_of(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |i| at + i)
}

/// The length of what stands before a line's first word: white space, and the marks with which mail quotes.
pub(crate) fn head(line: &str) -> usize {
    let mut at = 0;
    let bytes = line.as_bytes();
    loop {
        match bytes.get(at) {
            Some(b'>') => at += 1,
            _ => match mark::space(bytes, at) {
                0 => return at,
                len => at += len,
            },
        }
    }
}

/// The length of the marks of quotation before the first word of the line that `text` begins with; white space
/// behind the last of them is none of it.
pub(crate) fn head_of_line(text: &str) -> usize {
    let head = text.bytes().take_while(|b| matches!(b, b'>' | b' ' | b'\t'));
    head.zip(1..).filter(|(byte, _)| *byte == b'>').last().map_or(0, |(_, end)| end)
}

/// The width of a line, in characters.
fn columns(line: &str) -> usize {
    line.as_bytes().chunks(PIECE).map(columns_of).sum()
}

/// Bytes whose characters are counted at once.
const PIECE: usize = 192;

/// The characters of so many bytes at the most: those bytes that begin one, many at a time.
fn columns_of(bytes: &[u8]) -> usize {
    const { assert!(WIDEST + 16 <= PIECE && PIECE <= u8::MAX as usize) };
    usize::from(bytes.iter().fold(0u8, |count, byte| count.wrapping_add(u8::from(byte & 0xC0 != 0x80))))
}

/// "- ", "* ", "• ", "1. ", "a) ": the item of a list. Behind "2." stands an item only where "1." is a few lines
/// above: else it is a day of a month that was wrapped.
fn begins_item(text: &str, newline: usize, line: &str) -> bool {
    let Some((label, _)) = line.split_once([' ', '\t']) else { return false };
    if let "-" | "*" | "•" | "–" | "—" | "·" | "+" = label {
        return true;
    }
    let letter = label.len() < 4 && label.ends_with(')') && label.trim_matches(['(', ')']).len() == 1;
    match number_of(label) {
        None => letter,
        Some(0 | 1) => true,
        Some(number) => {
            let above = text[..newline].rsplit('\n').take(ITEM_LINES);
            above.filter_map(|line| number_of(line[head(line)..].split([' ', '\t']).next()?)).any(|n| n + 1 == number)
        }
    }
}

/// The number of the label of an item: "3.", "3)", "(3)".
fn number_of(label: &str) -> Option<u32> {
    let number = label.trim_start_matches('(').trim_end_matches(['.', ')']);
    (number.len() < label.len() && number.len() < 4).then(|| number.parse().ok()).flatten()
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    let runs = || line.split("   ").filter(|cell| !cell.is_empty()).count() > 2;
    let twice = |mark: char| line.matches(mark).nth(1).is_some();
    twice('\t') || twice('|') || runs()
}

/// Whether the line that ends at a byte is surely wider than anybody wraps: its end alone shows it.
fn ends_wide(text: &str, newline: usize) -> bool {
    // Some room for characters of several bytes.
    let tail = newline.checked_sub(WIDEST + 16).and_then(|low| text.as_bytes().get(low..newline)).unwrap_or_default();
    columns_of(tail) > WIDEST && !tail.contains(&b'\n')
}

/// Whether the line that ends at a byte ends with a stop, quotes and brackets behind it.
fn ends_with_stop(text: &str, newline: usize) -> bool {
    let closes = |c: &char| matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']') || c.is_ascii_whitespace();
    let mut back = text.get(..newline).unwrap_or_default().chars().rev().take(WIDEST);
    back.find(|c| !closes(c)).is_some_and(|c| matches!(c, '.' | '!' | '?' | ':' | '…'))
}

/// The text with each run of white space as one space, the marks before quoted lines left out.
pub(crate) fn single_spaced(text: &str) -> String {
    if is_single_spaced(text) {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let twice = |(a, b): (&u8, &u8)| *a == b' ' && *b == b' ';
    let wide = |(at, byte): (usize, &u8)| mark::may_be_wide_space(*byte) && mark::space(bytes, at) > 0;
    if !bytes.iter().enumerate().any(wide) && !bytes.iter().zip(bytes.iter().skip(1)).any(twice) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for (index, part) in text.split('\n').enumerate() {
        let head = if index == 0 { 0 } else { head_of_line(part) };
        for word in part.get(head..).unwrap_or_default().split_whitespace() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

/// Whether words stand one space apart, with no other white space; never of what holds other letters than ASCII.
pub(crate) fn is_single_spaced(words: &str) -> bool {
    let bytes = words.as_bytes();
    // Two loops without a way out: many bytes are asked at once.
    let odd = bytes.iter().fold(false, |odd, byte| odd | !(b' '..0x7f).contains(byte));
    let twice = bytes.iter().zip(bytes.iter().skip(1)).fold(false, |wide, (a, b)| wide | (*a == b' ') & (*b == b' '));
    !odd && !twice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks() {
        use Break::{Line, Paragraph, Space};
        // The first line break of each text.
        let table = [
            ("The mayor of the town will\nresign on Friday.", Space),
            ("The mayor will\nresign on Friday, he said.", Line),
            ("Mayor quits\nThe mayor of the town quit on Friday.", Line),
            ("The mayor of the town will\r\nresign on Friday.", Space),
            ("> The mayor of the town will\n> resign on Friday.", Space),
            ("    The mayor of the town will\n    resign on Friday.", Space),
            ("The mayor of the town will\n\nresign on Friday.", Paragraph),
            ("The mayor of the town will\n>\nresign on Friday.", Paragraph),
            ("The mayor will go.\nThe council of the town met.", Paragraph),
            ("The council of the town has met.\nThe mayor will go.", Space),
            ("The council of the town has met\n- on Friday", Line),
            ("The council of the town has met\n1. on Friday", Line),
            ("The council of the town has met in May\n12. It was on Friday", Space),
            ("Mayor quits after vote fails\nThe mayor left on Monday.", Line),
            ("The council of the town has met\n2019 was a good year", Space),
            ("one\ttwo\tthree\nfour\tfive\tsix", Line),
            ("one | two | three\nfour | five | six", Line),
            ("one   two   three\nfour   five   six", Line),
        ];
        let found = |text: &str| Lines::default().at(text, text.find('\n').unwrap_or(0));
        let wrong: Vec<_> =
            table.iter().map(|(t, want)| (t, found(t), want)).filter(|(_, got, want)| got != *want).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
