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

use crate::lexicon::mark::{self, Mark};
use crate::lexicon::sense::word;
use crate::lexicon::{Key, Lexicon, Literal, Senses, Word};
use crate::token::lexeme::{Lexeme, Lexer, Shape};
use crate::token::line::Break;
use crate::token::number;
use crate::token::sentence;
use crate::token::typed::Token;

use super::names;

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
pub(crate) fn read(
    lexicon: &Lexicon,
    text: &str,
    lexer: &mut Lexer<'_, '_>,
    candidate: usize,
    floor: usize,
    tokens: &mut Vec<Token>,
) -> usize {
    tokens.clear();
    let bytes = text.as_bytes();
    lexer.at = reach_back(lexicon, bytes, candidate, floor);
    let mut reader = WindowReader { lexicon, bytes, text, lexer, tokens };
    let mut senseless = 0;
    while reader.tokens.len() < MAX_TOKENS && reader.next() {
        if reader.lexer.at <= candidate {
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
    reader.lexer.at
}

/// Whether no white space stands between two bytes.
pub(crate) fn is_glued(text: &str, from: usize, to: usize) -> bool {
    !text.as_bytes().get(from..to).unwrap_or_default().iter().any(u8::is_ascii_whitespace)
}

/// The byte at which a window around `candidate` begins, behind white space: a few words back, or before two words
/// that say nothing of time.
fn reach_back(lexicon: &Lexicon, bytes: &[u8], candidate: usize, floor: usize) -> usize {
    let limit = floor.max(candidate.saturating_sub(BYTES_BACK));
    let (mut at, mut words, mut best, mut senseless) = (candidate, 0, candidate, 0);
    while at > limit && words <= WORDS_BACK {
        at -= 1;
        if bytes[at].is_ascii_whitespace() {
            if at + 1 < bytes.len() && !bytes[at + 1].is_ascii_whitespace() {
                senseless = match meaning(lexicon, bytes, at + 1, candidate.min(best)) {
                    Meaning::None => senseless + 1,
                    Meaning::Some => 0,
                    Meaning::Unsure => senseless,
                };
                best = at + 1;
                words += 1;
                if senseless == SENSELESS {
                    return best;
                }
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

/// Whether a word says something of time.
enum Meaning {
    None,
    Some,
    Unsure,
}

/// The meaning of what stands at `start` and ends with white space before `limit`. Only a plain word in small letters
/// surely has none: others may be of the name of a day, or of a number, and small words are between all.
fn meaning(lexicon: &Lexicon, bytes: &[u8], start: usize, limit: usize) -> Meaning {
    let len = bytes[start..limit].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    let word = lexicon.words.word(bytes, start, len);
    match bytes[start + len..limit].first() {
        _ if len == 0 => Meaning::Unsure,
        Some(b' ' | b',') | None => match word {
            None => Meaning::None,
            Some(word) if !word.senses.without(word::FUNCTION).is_empty() => Meaning::Some,
            Some(_) => Meaning::Unsure,
        },
        Some(_) => Meaning::Unsure,
    }
}

struct WindowReader<'a, 'e, 't> {
    lexicon: &'a Lexicon,
    bytes: &'a [u8],
    text: &'a str,
    lexer: &'a mut Lexer<'e, 't>,
    tokens: &'a mut Vec<Token>,
}

impl<'a> WindowReader<'a, '_, '_> {
    /// Adds the next token; false at the end of the text.
    fn next(&mut self) -> bool {
        let behind = self.lexer.at;
        // What reaches forward goes on in the next line, and a small letter goes on with the line before.
        let ends = match self.lexer.gap() {
            Break::Space => false,
            Break::Line if self.bytes[behind..self.lexer.at].contains(&b'\n') => {
                !self.reaches_forward() && !self.is_small(self.lexer.at)
            }
            // The border of a cell.
            Break::Line => true,
            Break::Paragraph => true,
        };
        if ends && !self.tokens.is_empty() {
            self.push(behind, behind + 1, word::BREAK, 0, 0);
        }
        let Some(lexeme) = self.lexer.next() else { return false };
        match lexeme.shape {
            Shape::Number => self.digits(lexeme.start),
            Shape::Word => self.letters(lexeme),
            Shape::Dotted => self.dotted(lexeme),
            Shape::Tail => self.tail(lexeme),
            Shape::Mark(found) => self.mark(found, lexeme),
        }
        true
    }

    /// Whether a small letter stands there.
    fn is_small(&self, at: usize) -> bool {
        self.text.get(at..).and_then(|text| text.chars().next()).is_some_and(char::is_lowercase)
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn push(&mut self, start: usize, end: usize, senses: Senses, value: i32, alt: i16) {
        let (start, end) = (start as u32, end as u32);
        self.tokens.push(Token { start, end, senses, value, alt, literal: Literal::NONE });
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
    fn digits(&mut self, start: usize) {
        let read = number::read(self.bytes, start, &self.lexicon.habits);
        if let Some((from, minutes)) = self.offset(start, &read) {
            self.lexer.at = read.end;
            return self.push(from, read.end, word::ZONE, minutes, 0);
        }
        let (mut senses, mut value, mut alt) = (read.senses, read.value, read.alt);
        let mut end = read.end;
        if self.byte(end) == b'%' {
            end += 1;
            senses = word::MONEY;
        }
        if self.tokens.last().is_some_and(|t| t.senses == word::MONEY && t.end as usize == start && t.value == -1) {
            senses = word::MONEY;
            value = 0;
        }
        if self.glued_to_a_name(start) {
            senses = Senses::NONE;
        }
        self.lexer.at = end;
        if self.byte(end) == b'_' || mark::is_word_at(self.text, end) && !self.byte(end).is_ascii_digit() {
            (senses, value, alt) = self.ending(start, end, senses, value, alt);
        }
        if self.lexicon.habits.ordinal_stop && senses.meets(word::DIGITS) && alt < 3 && self.byte(self.lexer.at) == b'.'
        {
            // "am 8. Januar"
            let stop = self.lexer.at;
            if !sentence::ends_at(self.lexicon, self.text, stop) {
                (senses, alt) = (word::ORDINAL, 1);
                self.lexer.at += 1;
            }
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
        self.push(from, self.lexer.at, senses, value, alt);
    }

    /// Where an offset from UTC begins whose digits stand at `start`, and its minutes; its sign, and the zone that it is
    /// counted from, are no tokens of their own: "GMT-5", "17:20 +0100", "T08:15:30-05:30".
    fn offset(&mut self, start: usize, number: &number::Number) -> Option<(usize, i32)> {
        let [.., time, sign] = self.tokens.as_slice() else { return None };
        let back = match self.bytes[sign.start as usize..start] {
            [b'+'] => false,
            [b'-'] => true,
            _ => return None,
        };
        // "10:30-11" is a range, but not behind the day and the T of a clock that computers write.
        let behind = |date: &Token| date.senses.meets(word::ISO_DATE) && date.end + 1 == time.start;
        let stamp =
            time.senses.meets(word::CLOCK) && matches!(self.tokens.as_slice(), [.., date, _, _] if behind(date));
        let zone = time.senses.meets(word::ZONE);
        if !(zone || stamp || !back && time.senses.meets(word::CLOCK.or(word::MERIDIEM))) {
            return None;
        }
        let minutes = number::offset(number)?;
        let (from, base, taken) = if zone { (time.start, time.value, 2) } else { (sign.start, 0, 1) };
        self.tokens.truncate(self.tokens.len() - taken);
        Some((from as usize, base + if back { -minutes } else { minutes }))
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

    /// Letters right behind digits, from `from` on: "3rd", "1980s"; what is in no table takes the number's sense.
    fn ending(&mut self, start: usize, from: usize, senses: Senses, value: i32, alt: i16) -> (Senses, i32, i16) {
        let mut end = mark::word_end(self.text, from);
        while self.byte(end) == b'_' {
            end = mark::word_end(self.text, end + 1);
        }
        self.lexer.at = end;
        // "2nite" is a word.
        if let Some(whole) = self.lexicon.word(self.bytes, start, end - start) {
            return (whole.senses, whole.value, whole.alt);
        }
        let Some(row) = self.lexicon.word(self.bytes, from, end - from) else {
            // "2019-03-06T10:30" goes on behind the letter.
            if senses.meets(word::ISO_DATE) && self.byte(from) == b'T' && self.byte(from + 1).is_ascii_digit() {
                self.push(start, from, senses, value, alt);
                let clock = number::read(self.bytes, from + 1, &self.lexicon.habits);
                self.lexer.at = clock.end;
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
            self.lexer.at = from;
            return (senses, value, alt);
        }
        (Senses::NONE, 0, 0)
    }

    /// Whether a byte right before a word makes it part of a name: "@monday", "#monday" where the language is not terse.
    fn joins(&self, byte: u8) -> bool {
        matches!(byte, b'_' | b'@') || byte == b'#' && !self.lexicon.habits.terse
    }

    /// A word, with the contraction behind it.
    fn letters(&mut self, word: Lexeme) {
        let Lexeme { start, end, .. } = word;
        let capital = match self.bytes[start] {
            b if b.is_ascii() => b.is_ascii_uppercase(),
            _ => self.text.get(start..).and_then(|t| t.chars().next()).is_some_and(char::is_uppercase),
        };
        let glued = self.byte(end) == b'_' || start > 0 && self.joins(self.bytes[start - 1]);
        if !glued && let Some(name) = names::read(self.lexicon, self.bytes, self.tokens, start, end) {
            self.lexer.at = name.end as usize;
            return self.tokens.push(name);
        }
        let mut row = if glued { None } else { self.lexicon.word(self.bytes, start, end - start) };
        let mut at = end;
        // Behind a space stands no contraction.
        if self.byte(end) != b' '
            && let Some((joined, tail)) = self.contraction(start, end)
        {
            at = tail;
            row = joined;
        }
        self.lexer.at = at;
        let shape = if capital { word::CAPITAL } else { Senses::NONE };
        match row.filter(|row| (capital || !row.needs_capital()) && !row.senses.meets(word::ENDING)) {
            Some(row) => {
                let stop = usize::from(row.takes_stop() && self.byte(at) == b'.');
                self.lexer.at += stop;
                self.push(start, at + stop, row.senses | shape, row.value, row.alt);
                if let Some(token) = self.tokens.last_mut() {
                    token.literal = row.literal;
                }
                self.compose();
            }
            None => {
                let plural = self.lexicon.looks_plural(self.bytes, start, end);
                let plain = if plural { word::PLAIN | word::PLAIN_PLURAL } else { word::PLAIN };
                self.push(start, at, if capital { shape } else { plain }, 0, 0);
            }
        }
    }

    /// "o'clock", "didn't": the joined word and the byte behind it; none for a possessive, which
    /// is a token of its own.
    fn contraction(&self, start: usize, end: usize) -> Option<(Option<&'a Word>, usize)> {
        // The lexer leaves the letter of a negation to its tail.
        let end = if mark::is_word_at(self.text, end) { mark::word_end(self.text, end) } else { end };
        let tail = end + Some(mark::apostrophe(self.bytes, end)).filter(|len| *len > 0)?;
        let at = mark::word_end(self.text, tail);
        if !self.byte(tail).is_ascii_alphabetic() || self.lexicon.habits.owns(&self.bytes[tail..at]) {
            return None;
        }
        Some((self.lexicon.joined(&self.bytes[start..end], &self.bytes[tail..at]), at))
    }

    /// "p.m.", "U.S.": looked up without the stops.
    fn dotted(&mut self, word: Lexeme) {
        let (mut letters, mut len) = ([0u8; Key::MAX], 0);
        for letter in self.bytes[word.start..word.end].iter().filter(|b| **b != b'.').take(Key::MAX) {
            letters[len] = *letter;
            len += 1;
        }
        match self.lexicon.word(&letters, 0, len).copied() {
            Some(row) => self.push(word.start, word.end, row.senses, row.value, row.alt),
            None => self.push(word.start, word.end, word::CAPITAL, 0, 0),
        }
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

    /// What stands behind a word and its apostrophe: a possessive, or a quote that the word closes.
    fn tail(&mut self, tail: Lexeme) {
        let letters = tail.start + mark::apostrophe(self.bytes, tail.start);
        let habits = &self.lexicon.habits;
        let owner = tail.start > 0 && habits.owns(&self.bytes[tail.start - 1..tail.start]);
        match &self.bytes[letters..tail.end] {
            own if habits.owns(own) => self.push(tail.start, tail.end, word::POSSESSIVE, 0, 0),
            [] if owner => self.push(tail.start, tail.end, word::POSSESSIVE, 0, 0),
            _ => {
                self.lexer.at = letters;
                self.push(tail.start, letters, word::QUOTE, 1, 0);
            }
        }
    }

    /// Punctuation and symbols.
    fn mark(&mut self, found: Mark, Lexeme { start, end, .. }: Lexeme) {
        let (senses, value) = match found {
            Mark::Comma | Mark::Dot => (word::COMMA, 0),
            Mark::Hyphen => (word::HYPHEN, 0),
            Mark::Dash => (word::DASH, 0),
            Mark::Slash => (word::SLASH, 0),
            Mark::Open => (word::OPEN, 0),
            Mark::Close => (word::CLOSE, 0),
            Mark::Quote => (word::QUOTE, 0),
            // It may open "'99".
            Mark::Apostrophe => (word::QUOTE, 1),
            Mark::Money => (word::MONEY, -1),
            Mark::Stop if self.ends(end) => (word::BREAK, 0),
            Mark::Semicolon if self.ends(end) => (word::BREAK, 0),
            _ => (Senses::NONE, 0),
        };
        self.push(start, end, senses, value, 0);
    }

    /// Whether a stop before this byte can end something.
    fn ends(&self, at: usize) -> bool {
        let next = self.byte(at);
        next == 0 || next.is_ascii_whitespace() || matches!(next, b'"' | b'\'' | b')' | b']') || next >= 0x80
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, lexicon};

    /// What a window around the word behind the bar begins with.
    fn begun(case: &str) -> String {
        let at = case.find('|').expect("a bar");
        let text = case.replace('|', "");
        text[reach_back(lexicon(), text.as_bytes(), at, 0)..].to_owned()
    }

    const TABLE: &Table = &[
        ("|Monday", "Monday"),
        ("on |Monday", "on Monday"),
        // Two words that say nothing end it; small words, names and numbers do not.
        ("the bridge by the river mill fell |Monday", "mill fell Monday"),
        ("the bridge fell here in |May", "bridge fell here in May"),
        ("the early part of the first half of |2019", "the early part of the first half of 2019"),
        ("it rained on Martin Luther King |Day", "it rained on Martin Luther King Day"),
        ("it rained for 2 1/2 |years", "it rained for 2 1/2 years"),
        // A blank line does, too.
        ("the first\n\nhalf of |2019", "half of 2019"),
        // Words of other scripts may be anything.
        ("дощ ішов довго |2019", "дощ ішов довго 2019"),
        // And no more than so many of any.
        ("A A A A A A A A A A A A |May", "A A A A A A A A May"),
    ];

    #[test]
    fn windows_reach_back_as_far_as_a_phrase_may() {
        check(begun, TABLE, &[]);
    }
}
