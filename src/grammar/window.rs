//! The tokens around a candidate: as much text as a mention can reach, no more.
//!
//! A window begins a few words before the candidate and ends where two words in a row say nothing
//! of time, or where the sentence ends. Knows no word and no rule.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "positions in the text are compared with its length, or come from a token, before they are read"
    )
)]

use crate::lexicon::sense::word;
use crate::lexicon::{Key, Literal, Senses};

use super::names;
use crate::token::number;
use crate::token::scan::is_word;
use crate::lexicon::Lexicon;
use crate::token::token::Token;

/// The most tokens a window holds. Patterns are shorter; the bound keeps the chart linear.
pub(crate) const MAX_TOKENS: usize = 64;
/// Words that a window reaches back from its candidate: the longest phrase in front of a trigger
/// ("in the first two and a half years") and the word before it.
const WORDS_BACK: usize = 8;
/// Bytes that it reaches back at the most, whatever stands there.
const BYTES_BACK: usize = 120;
/// Bytes of the longest word that a window goes back for.
const LONGEST_WORD: usize = 40;
/// Words that say nothing of time, one after another, that close a window.
const SENSELESS: usize = 2;

/// Reads a window's tokens into `tokens`, which is cleared first. `candidate` is the byte where
/// the scan stopped; nothing before `floor` is read. Gives the byte behind the last token.
pub(crate) fn read(lexicon: &Lexicon, text: &str, candidate: usize, floor: usize, tokens: &mut Vec<Token>) -> usize {
    tokens.clear();
    let mut reader =
        Reader { lexicon, bytes: text.as_bytes(), text, at: reach_back(text.as_bytes(), candidate, floor), tokens };
    let mut senseless = 0;
    while reader.tokens.len() < MAX_TOKENS && reader.next() {
        if reader.at <= candidate {
            continue;
        }
        let Some(last) = reader.tokens.last() else { continue };
        let lexical = last.senses.without(word::SHAPES);
        if last.senses.meets(word::BREAK) {
            break;
        } else if last.senses.meets(word::PUNCTUATION) {
            continue;
        } else if lexical.is_empty() {
            senseless += 1;
            if senseless == SENSELESS {
                break;
            }
        } else if !lexical.without(word::FUNCTION).is_empty() {
            senseless = 0;
        }
    }
    reader.at
}

/// The byte at which a window around `candidate` begins: a few words back, behind white space.
fn reach_back(bytes: &[u8], candidate: usize, floor: usize) -> usize {
    let limit = floor.max(candidate.saturating_sub(BYTES_BACK));
    let (mut at, mut words, mut best) = (candidate, 0, candidate);
    while at > limit && words <= WORDS_BACK {
        at -= 1;
        if bytes[at].is_ascii_whitespace() {
            if at + 1 < bytes.len() && !bytes[at + 1].is_ascii_whitespace() {
                best = at + 1;
                words += 1;
            }
            if bytes[at] == b'\n' && at > 0 && bytes[at - 1] == b'\n' {
                return best;
            }
        }
    }
    // A limit inside a word leaves that word out; one at a true start does not, unless no space stands
    // between for longer than any word.
    let far = words == 0 && candidate - at > LONGEST_WORD;
    if at == limit && (limit == 0 || limit == floor) && !far { limit } else { best }
}

struct Reader<'a> {
    lexicon: &'a Lexicon,
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    tokens: &'a mut Vec<Token>,
}

impl Reader<'_> {
    /// Adds the next token; false at the end of the text.
    fn next(&mut self) -> bool {
        let Some(byte) = self.white_space() else { return false };
        match byte {
            b'0'..=b'9' => self.digits(),
            b'a'..=b'z' | b'A'..=b'Z' => self.letters(),
            0x80.. => self.foreign(),
            _ => self.mark(byte),
        }
        true
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn push(&mut self, start: usize, senses: Senses, value: i32, alt: i16) {
        self.tokens.push(Token {
            start: start as u32,
            end: self.at as u32,
            senses,
            value,
            alt,
            literal: Literal::NONE,
        });
    }

    /// Passes over white space, and marks the end of a paragraph; the byte that follows.
    fn white_space(&mut self) -> Option<u8> {
        let start = self.at;
        let mut lines = 0;
        while let Some(byte) = self.bytes.get(self.at) {
            let wide = self.wide_space();
            if !byte.is_ascii_whitespace() && wide == 0 {
                break;
            }
            lines += usize::from(*byte == b'\n');
            self.at += wide.max(1);
        }
        let next = self.bytes.get(self.at).copied();
        // One line break may be a wrapped line; it ends the phrase where a capital follows words
        // that do not reach forward.
        let ends = lines > 1 || lines == 1 && next.is_some_and(|b| b.is_ascii_uppercase()) && !self.reaches_forward();
        if ends && !self.tokens.is_empty() {
            let at = std::mem::replace(&mut self.at, start);
            self.push(start, word::BREAK, 0, 0);
            self.at = at;
        }
        next
    }

    /// The length of a space that is not ASCII (no-break, thin, narrow), else 0.
    fn wide_space(&self) -> usize {
        match (self.byte(self.at), self.byte(self.at + 1), self.byte(self.at + 2)) {
            (0xC2, 0xA0, _) => 2,
            (0xE2, 0x80, 0x80..=0x8B | 0xAF) | (0xE3, 0x80, 0x80) => 3,
            _ => 0,
        }
    }

    /// Whether the last token wants something behind it: a comma, preposition or number.
    fn reaches_forward(&self) -> bool {
        const FORWARD: Senses = word::FUNCTION
            .or(word::COMMA)
            .or(word::STEP)
            .or(word::STORY_STEP)
            .or(word::EDGE)
            .or(word::NUMBER)
            .or(word::APPROX);
        self.tokens.last().is_some_and(|t| t.senses.meets(FORWARD))
    }

    /// A run of digits with what is glued to it.
    fn digits(&mut self) {
        let start = self.at;
        let read = number::read(self.bytes, start);
        self.at = read.end;
        let (mut senses, mut value, mut alt) = (read.senses, read.value, read.alt);
        if self.byte(self.at) == b'%' {
            self.at += 1;
            senses = word::MONEY;
        }
        if self.tokens.last().is_some_and(|t| t.senses == word::MONEY && t.end as usize == start && t.value == -1) {
            senses = word::MONEY;
            value = 0;
        }
        if self.glued_to_a_name(start) {
            senses = Senses::NONE;
        }
        if self.byte(self.at).is_ascii_alphabetic() || self.byte(self.at) == b'_' || self.foreign_letter_at(self.at) {
            (senses, value, alt) = self.ending(start, senses, value, alt);
        }
        // "'99", "'80s": the apostrophe stands for the century.
        let short = senses.meets(word::SHORT_DECADE) || senses.meets(word::DIGITS) && read.alt == 2;
        let mut from = start;
        // The clock of "2019-03-06T10:30" begins behind the letter.
        if let Some(date) = self.tokens.last().filter(|t| t.start as usize == start) {
            from = date.end as usize + 1;
        }
        if let Some(mark) = self.opening_apostrophe(start).filter(|_| short) {
            self.tokens.pop();
            from = mark;
            if !senses.meets(word::SHORT_DECADE) {
                senses = word::SHORT_YEAR;
            }
        }
        self.push(from, senses, value, alt);
    }

    /// Whether the byte before digits makes them part of a name or path: "#2012", "/2012", "v.2".
    fn glued_to_a_name(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1).map(|i| self.bytes[i]) else { return false };
        // "1999/00" is a year of two halves.
        let second_half = matches!(self.tokens.as_slice(), [.., year, _] if year.senses.meets(word::YEAR));
        matches!(before, b'#' | b'@' | b'_' | b'.' | b'~' | b'=' | b'&' | b'+' | b'*') || before == b'/' && !second_half
    }

    /// The start of the apostrophe right before `start`, where it closes no word.
    fn opening_apostrophe(&self, start: usize) -> Option<usize> {
        let last = self.tokens.last()?;
        (last.senses.meets(word::QUOTE) && last.value == 1 && last.end as usize == start).then_some(last.start as usize)
    }

    /// Letters right behind digits: "3rd", "1980s"; what is in no table takes the number's sense.
    fn ending(&mut self, start: usize, senses: Senses, value: i32, alt: i16) -> (Senses, i32, i16) {
        let from = self.at;
        while is_word(self.byte(self.at)) || self.byte(self.at) == b'_' {
            self.at += 1;
        }
        let end = self.at;
        if self.foreign_letter_at(end) {
            return (Senses::NONE, 0, 0);
        }
        let Some(row) = self.lexicon.word(self.bytes, from, end - from) else {
            // "2019-03-06T10:30" goes on behind the letter.
            if senses.meets(word::ISO_DATE) && self.byte(from) == b'T' && self.byte(from + 1).is_ascii_digit() {
                self.at = from;
                self.push(start, senses, value, alt);
                self.at = from + 1;
                let clock = number::read(self.bytes, from + 1);
                self.at = clock.end;
                return (clock.senses, clock.value, clock.alt);
            }
            return (Senses::NONE, 0, 0);
        };
        let digits = senses.meets(word::DIGITS);
        if digits && row.senses.meets(word::ORDINAL) && !row.senses.meets(word::UNIT) {
            // The 1 tells it from an ordinal in words.
            return (word::ORDINAL, value, 1);
        }
        if digits && row.senses.meets(word::DECADE) && value % 10 == 0 {
            match alt {
                3 | 4 => return (word::DECADE, value / 10, 0),
                2 => return (word::SHORT_DECADE, value / 10, 0),
                _ => {}
            }
        }
        if row.senses.meets(word::MERIDIEM | word::UNIT | word::ZONE) {
            // "5pm", "10h": two tokens without a space.
            self.at = from;
            return (senses, value, alt);
        }
        (Senses::NONE, 0, 0)
    }

    /// A word, a dotted abbreviation, a contraction.
    fn letters(&mut self) {
        let start = self.at;
        if self.byte(start + 1) == b'.' && self.byte(start + 2).is_ascii_alphabetic() && !is_word(self.byte(start + 3))
        {
            return self.dotted();
        }
        while is_word(self.byte(self.at)) {
            self.at += 1;
        }
        let end = self.at;
        let capital = self.bytes[start].is_ascii_uppercase();
        let foreign = self.foreign_letter_at(end) || self.byte(end) == b'_' || self.foreign_letter_before(start);
        if !foreign && let Some(name) = names::read(self.lexicon, self.bytes, self.tokens, start, end) {
            self.at = name.end as usize;
            return self.tokens.push(name);
        }
        let mut row = if foreign { None } else { self.lexicon.word(self.bytes, start, end - start).copied() };
        if let Some((_, tail)) = self.apostrophe(end).filter(|(_, t)| self.byte(*t).is_ascii_alphabetic())
            && let Some((joined, at)) = self.contraction(start, end, tail)
        {
            self.at = at;
            row = joined;
        }
        let shape = if capital { word::CAPITAL } else { Senses::NONE };
        match row.filter(|row| (capital || !row.needs_capital()) && !row.senses.meets(word::ENDING)) {
            Some(row) => {
                if row.takes_stop() && self.byte(self.at) == b'.' {
                    self.at += 1;
                }
                self.push(start, row.senses | shape, row.value, row.alt);
                if let Some(token) = self.tokens.last_mut() {
                    token.literal = row.literal;
                }
                self.compose();
            }
            None => {
                let plural = self.bytes[start..end].ends_with(self.lexicon.plural_ending.as_bytes());
                let plain = if plural { word::PLAIN | word::PLAIN_PLURAL } else { word::PLAIN };
                self.push(start, if capital { shape } else { plain }, 0, 0);
            }
        }
    }

    /// "p.m.", "U.S.": letters with stops between them are one word, looked up without the stops.
    fn dotted(&mut self) {
        let start = self.at;
        let (mut letters, mut len) = ([0u8; Key::MAX], 0);
        while self.byte(self.at).is_ascii_alphabetic() && !is_word(self.byte(self.at + 1)) && len < Key::MAX {
            letters[len] = self.byte(self.at);
            len += 1;
            self.at += 1;
            if self.byte(self.at) != b'.' {
                break;
            }
            self.at += 1;
        }
        let row = self.lexicon.word(&letters, 0, len).copied();
        match row {
            Some(row) => self.push(start, row.senses, row.value, row.alt),
            None => self.push(start, word::CAPITAL, 0, 0),
        }
    }

    /// Where an apostrophe stands at `at`: its own start and the byte behind it.
    fn apostrophe(&self, at: usize) -> Option<(usize, usize)> {
        match (self.byte(at), self.byte(at + 1), self.byte(at + 2)) {
            (b'\'', ..) => Some((at, at + 1)),
            (0xE2, 0x80, 0x99) => Some((at, at + 3)),
            _ => None,
        }
    }

    /// "o'clock", "didn't": the joined word and the byte behind it; none for a possessive, which
    /// is a token of its own.
    fn contraction(&self, start: usize, end: usize, tail: usize) -> Option<(Option<crate::lexicon::Word>, usize)> {
        let mut at = tail;
        while is_word(self.byte(at)) {
            at += 1;
        }
        if at - tail == 1 && self.byte(tail) | 0x20 == b's' {
            return None;
        }
        let key = Key::joined(&self.bytes[start..end], &self.bytes[tail..at]);
        Some((key.and_then(|key| self.lexicon.words.get(key)).copied(), at))
    }

    /// Number words that make one number: "twenty-one", "two hundred and fifty", "twenty-first".
    fn compose(&mut self) {
        let [.., last] = self.tokens.as_slice() else { return };
        let last = *last;
        let words = word::NUMBER | word::ORDINAL;
        if !last.senses.meets(words) || last.senses.meets(word::DIGITS) {
            return;
        }
        let before = self.tokens.len() - 1;
        let mut head = before;
        while head > 0 && self.tokens[head - 1].senses.meets(word::HYPHEN | word::AND) && before - head < 1 {
            head -= 1;
        }
        let Some(base) = head.checked_sub(1).and_then(|i| self.tokens.get(i)).copied() else { return };
        if !base.senses.meets(word::NUMBER | word::MONEY) || base.senses.meets(word::UNIT) {
            return;
        }
        let by_and = head < before && self.tokens[head].senses.meets(word::AND);
        let Some(value) = number::joined(base, last, by_and) else { return };
        self.tokens.truncate(head);
        if let Some(token) = self.tokens.last_mut() {
            token.end = last.end;
            token.value = value;
            let kind = if base.senses.meets(word::MONEY) { word::MONEY } else { last.senses.without(word::UNIT) };
            token.senses = kind.without(word::DIGITS | word::YEAR);
            token.alt = 0;
            token.literal = Literal::NONE;
        }
    }

    /// Punctuation and symbols.
    fn mark(&mut self, byte: u8) {
        let start = self.at;
        self.at += 1;
        let glued = start > 0 && is_word(self.bytes[start - 1]) && is_word(self.byte(self.at));
        let senses = match byte {
            b',' => word::COMMA,
            b'-' if glued => word::HYPHEN,
            b'-' => {
                while self.byte(self.at) == b'-' {
                    self.at += 1;
                }
                word::DASH
            }
            b'/' => word::SLASH,
            b'(' | b'[' => word::OPEN,
            b')' | b']' => word::CLOSE,
            b'"' => word::QUOTE,
            b'\'' => return self.apostrophe_mark(start, 1),
            b'$' => return self.push(start, word::MONEY, -1, 0),
            b'.' | b'!' | b'?' | b';' => {
                let next = self.byte(self.at);
                if next == 0 || next.is_ascii_whitespace() || matches!(next, b'"' | b'\'' | b')' | b']') || next >= 0x80
                {
                    word::BREAK
                } else {
                    Senses::NONE
                }
            }
            _ => Senses::NONE,
        };
        self.push(start, senses, 0, 0);
    }

    /// An apostrophe of `len` bytes: a possessive, or a quote (value 1: it may open "'99").
    fn apostrophe_mark(&mut self, start: usize, len: usize) {
        self.at = start + len;
        let follows_word = start > 0 && is_word(self.bytes[start - 1]);
        if follows_word && self.byte(self.at) | 0x20 == b's' && !is_word(self.byte(self.at + 1)) {
            self.at += 1;
            self.push(start, word::POSSESSIVE, 0, 0);
        } else if follows_word && self.bytes[start - 1] | 0x20 == b's' {
            self.push(start, word::POSSESSIVE, 0, 0);
        } else {
            self.push(start, word::QUOTE, 1, 0);
        }
    }

    /// A character beyond ASCII: a dash, a quote, a currency sign, or a word of letters.
    fn foreign(&mut self) {
        let start = self.at;
        let Some(ch) = self.text.get(start..).and_then(|t| t.chars().next()) else {
            self.at += 1;
            return;
        };
        self.at += ch.len_utf8();
        match ch {
            '\u{2010}' | '\u{2011}' => self.push(start, word::HYPHEN, 0, 0),
            '\u{2012}'..='\u{2015}' | '\u{2212}' => self.push(start, word::DASH, 0, 0),
            '\u{2019}' | '\u{2018}' => self.apostrophe_mark(start, ch.len_utf8()),
            '\u{201C}'..='\u{201F}' | '«' | '»' => self.push(start, word::QUOTE, 0, 0),
            '€' | '£' | '¥' => self.push(start, word::MONEY, -1, 0),
            '½' => self.push(start, word::HALF, 0, 0),
            _ if ch.is_alphanumeric() => {
                let rest = self.text.get(self.at..).unwrap_or_default();
                self.at += rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                self.push(start, if ch.is_uppercase() { word::CAPITAL } else { word::PLAIN }, 0, 0);
            }
            _ => {}
        }
    }

    fn foreign_letter_at(&self, at: usize) -> bool {
        self.byte(at) >= 0x80 && self.text.get(at..).and_then(|t| t.chars().next()).is_some_and(char::is_alphanumeric)
    }

    fn foreign_letter_before(&self, at: usize) -> bool {
        at > 0
            && (matches!(self.bytes[at - 1], b'_' | b'@' | b'#')
                || self.bytes[at - 1] >= 0x80
                    && self.text.get(..at).and_then(|t| t.chars().next_back()).is_some_and(char::is_alphanumeric))
    }
}
