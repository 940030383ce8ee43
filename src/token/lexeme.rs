//! The one tokenizer: a text as words, numbers and marks, one after another, and what the white space between
//! them ends.
//!
//! Knows shapes; asks no lexicon and gives no meaning. What is read around a mention (the window of the grammar)
//! and what is read of its sentence (the words of the clause) are read by this.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "positions are compared with the length of the text before they are read"
    )
)]

use crate::lexicon::Habits;
use crate::lexicon::mark::{self, Mark};

use super::line::{Break, Lines};

/// A word, number or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lexeme {
    /// First byte, and the byte behind the last.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) shape: Shape,
}

/// What a lexeme is by its looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Letters, and digits behind them, of any script.
    Word,
    /// Letters with stops between them: "p.m.", "U.S."
    Dotted,
    /// An apostrophe right behind a word and the letters behind it: "'s", "'ll", "’"; and of a negation the letter
    /// before it too: "n't".
    Tail,
    /// A digit and what is glued to it: "8", "3rd", "1,998.5", "10:30", "5pm".
    Number,
    Mark(Mark),
}

/// Reads a text from a place on.
#[derive(Clone, Debug)]
pub(crate) struct Lexer<'e, 't> {
    habits: &'e Habits,
    text: &'t str,
    /// The byte to go on at.
    pub(crate) at: usize,
    lines: Lines,
}

impl<'e, 't> Lexer<'e, 't> {
    pub(crate) fn new(text: &'t str, habits: &'e Habits) -> Lexer<'e, 't> {
        Lexer { habits, text, at: 0, lines: Lines::default() }
    }

    /// Passes over white space, and the marks before quoted lines; what it ends.
    #[inline]
    pub(crate) fn gap(&mut self) -> Break {
        let bytes = self.text.as_bytes();
        // Nearly always a single space, or none.
        match bytes.get(self.at..).unwrap_or_default() {
            [b'!'..=b'{', ..] if self.at > 0 => Break::Space,
            [b' ', b'!'..=b'{', ..] => {
                self.at += 1;
                Break::Space
            }
            _ => self.wide_gap(),
        }
    }

    /// The same of more than a space.
    #[inline(never)]
    fn wide_gap(&mut self) -> Break {
        let bytes = self.text.as_bytes();
        if self.at == 0 {
            self.at = super::line::head_of_line(self.text);
        }
        let start = self.at;
        let mut ends = Break::Space;
        loop {
            let Some(byte) = bytes.get(self.at) else { return ends };
            if *byte == b'\n' {
                if ends < Break::Paragraph {
                    ends = ends.max(self.lines.at(self.text, self.at));
                }
                self.at += 1;
                self.at += self.text.get(self.at..).map_or(0, super::line::head_of_line);
                continue;
            }
            match mark::space(bytes, self.at) {
                0 => break,
                len => self.at += len,
            }
        }
        // Between the cells of a row: a tab, a pipe, three spaces.
        let cell = bytes.get(self.at) == Some(&b'|') || self.at - start > 2 || bytes[start..self.at].contains(&b'\t');
        if cell && ends == Break::Space && self.at > start && self.lines.in_row(self.text, self.at) {
            while bytes.get(self.at).is_some_and(|b| matches!(b, b'|' | b' ' | b'\t')) {
                self.at += 1;
            }
            ends = Break::Line;
        }
        ends
    }

    /// The lexeme at the place, which white space does not begin; none at the end of the text.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Lexeme> {
        let start = self.at;
        let shape = match *self.text.as_bytes().get(start)? {
            b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' => self.word(),
            byte => self.other(byte),
        };
        #[cfg(test)]
        HANDED_OUT.with_borrow_mut(|all| all.push(super::span::Span::new(start, self.at)));
        Some(Lexeme { start, end: self.at, shape })
    }

    /// What begins with no letter or digit of ASCII.
    #[inline(never)]
    fn other(&mut self, byte: u8) -> Shape {
        match mark::at(self.text, self.at) {
            Some((found, len)) => self.mark(found, len),
            None if mark::is_word_at(self.text, self.at) => self.word(),
            // White space that a caller has not passed over, or half a character.
            None => {
                self.at += if byte < 0x80 { 1 } else { self.width() };
                Shape::Mark(Mark::Other)
            }
        }
    }

    fn width(&self) -> usize {
        self.text.get(self.at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8)
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    fn number(&mut self) -> Shape {
        let bytes = self.text.as_bytes();
        loop {
            let from = self.at;
            self.at = mark::word_end(self.text, from);
            // Behind letters no number goes on: "00:1A" ends there, whatever stands behind.
            let joins = matches!(self.byte(self.at), b'.' | b',' | b':' | b'/')
                && self.byte(self.at + 1).is_ascii_digit()
                && bytes[from..self.at].iter().all(u8::is_ascii_digit);
            if !joins {
                return Shape::Number;
            }
            self.at += 1;
        }
    }

    /// A word; of one that a negation is contracted with ("isn't") what stands before the negation.
    #[inline(always)]
    fn word(&mut self) -> Shape {
        let start = self.at;
        if self.byte(start + 1) == b'.'
            && let Some(end) = dotted(self.text, start)
        {
            self.at = end;
            return Shape::Dotted;
        }
        self.at = mark::word_end(self.text, start);
        if matches!(self.byte(self.at), b' ' | b',' | b'.') {
            return Shape::Word;
        }
        let apostrophe = mark::apostrophe(self.text.as_bytes(), self.at);
        if apostrophe == 0 {
            return Shape::Word;
        }
        let tail = self.at + apostrophe;
        if self.habits.inner_apostrophe && mark::is_word_at(self.text, tail) {
            self.at = mark::word_end(self.text, tail);
            return Shape::Word;
        }
        // "O'Neil", "D'Amato"
        if self.at - start == 1 && self.byte(start).is_ascii_uppercase() && self.byte(tail).is_ascii_uppercase() {
            self.at = mark::word_end(self.text, tail);
            return Shape::Word;
        }
        let letters = (self.byte(self.at - 1) | 0x20, self.byte(tail) | 0x20);
        let denies = self.habits.denial() == Some(letters) && !mark::is_word_at(self.text, tail + 1);
        match (denies, self.at - start) {
            (false, _) => Shape::Word,
            (true, 1) if mark::is_word_before(self.text, start) => {
                self.at = tail + 1;
                Shape::Tail
            }
            (true, 1) => Shape::Word,
            (true, _) => {
                self.at -= 1;
                Shape::Word
            }
        }
    }

    fn mark(&mut self, found: Mark, len: usize) -> Shape {
        let start = self.at;
        self.at += len;
        match found {
            Mark::Apostrophe if self.byte(start) == b'`' || mark::quote(self.text.as_bytes(), start) == 2 => {
                // Two of them are how wires write quotes.
                while matches!(self.byte(self.at), b'\'' | b'`') {
                    self.at += 1;
                }
                Shape::Mark(if self.at - start > 1 { Mark::Quote } else { Mark::Apostrophe })
            }
            Mark::Apostrophe if mark::is_word_before(self.text, start) || self.owns(start, self.at) => {
                self.at = mark::word_end(self.text, self.at);
                Shape::Tail
            }
            Mark::Hyphen => {
                let glued = mark::is_word_before(self.text, start) && mark::is_word_at(self.text, self.at);
                while self.byte(self.at) == b'-' {
                    self.at += 1;
                }
                Shape::Mark(if glued { Mark::Hyphen } else { Mark::Dash })
            }
            Mark::Stop => {
                while self.byte(start) == b'.' && self.byte(self.at) == b'.' {
                    self.at += 1;
                }
                Shape::Mark(Mark::Stop)
            }
            other => Shape::Mark(other),
        }
    }

    /// Whether an apostrophe behind the stop of an abbreviation makes a possessive: "Inc.'s".
    fn owns(&self, start: usize, letter: usize) -> bool {
        let stop = start > 1 && self.byte(start - 1) == b'.' && mark::is_word_before(self.text, start - 1);
        stop && self.habits.owns(&[self.byte(letter)]) && !mark::is_word_at(self.text, letter + 1)
    }
}

/// The byte behind a dotted abbreviation: single letters with a stop between each two, and one behind the last.
fn dotted(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic) && !mark::is_word_at(text, at + 1);
    if !(letter(start) && bytes.get(start + 1) == Some(&b'.') && letter(start + 2)) {
        return None;
    }
    let mut at = start;
    while letter(at) {
        at += 1;
        if bytes.get(at) != Some(&b'.') {
            break;
        }
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
thread_local! {
    /// Where the lexemes stand that this thread has been given.
    static HANDED_OUT: std::cell::RefCell<Vec<super::span::Span>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// The lexemes that this thread has been given since it last asked: a text is to be read at most twice.
#[cfg(test)]
pub(crate) fn handed_out() -> Vec<super::span::Span> {
    HANDED_OUT.take()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::lexicon;

    /// The lexemes of a text, a bar between two; what ends a sentence or paragraph as "/" and "//".
    fn read(text: &str) -> String {
        let mut lexer = Lexer::new(text, &lexicon().habits);
        let mut out = Vec::new();
        loop {
            match lexer.gap() {
                Break::Space => {}
                Break::Line => out.push("/"),
                Break::Paragraph => out.push("//"),
            }
            let Some(lexeme) = lexer.next() else { return out.join("|") };
            out.push(&text[lexeme.start..lexeme.end]);
        }
    }

    #[test]
    fn lexemes() {
        let table = [
            ("He didn't go.", "He|did|n't|go|."),
            ("The mayor’s men’ll stay", "The|mayor|’s|men|’ll|stay"),
            ("Acme Inc.'s car", "Acme|Inc|.|'s|car"),
            ("Tom O'Neil left", "Tom|O'Neil|left"),
            ("the Joneses' car", "the|Joneses|'|car"),
            ("at 5 p.m. Monday", "at|5|p.m.|Monday"),
            ("the U.S. on Jan. 8", "the|U.S.|on|Jan|.|8"),
            ("the mid-1990s, 10:30 and 1,998.5", "the|mid|-|1990s|,|10:30|and|1,998.5"),
            ("``Go,'' he said -- \"now\"", "``|Go|,|''|he|said|--|\"|now|\""),
            ("Škoda’s „Ende“ …", "Škoda|’s|„|Ende|“|…"),
            ("8 січня 5pm 3rd", "8|січня|5pm|3rd"),
            ("a\n\nb", "a|//|b"),
            ("> It is a line that\n> was wrapped here", "It|is|a|line|that|was|wrapped|here"),
            ("one\ttwo\tthree", "one|/|two|/|three"),
            ("one | two | three", "one|/|two|/|three"),
            ("", ""),
        ];
        let wrong: Vec<_> =
            table.iter().map(|(t, want)| (t, read(t), want)).filter(|(_, got, want)| got != *want).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
