//! A date as written, cut into numbers, words and marks, and a reader over them. Knows no shape.

use std::ops::RangeInclusive;

/// A piece of the string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A run of ASCII digits.
    Digits(String),
    /// A run of ASCII letters, lower case.
    Word(String),
    /// One of `, . / - + : ( )`, or `|` for all that sets parts of a line apart.
    Mark(char),
}

/// The pieces of a string; what is wrong where it has a character that no date has.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces: Vec<Piece> = Vec::new();
    // Whether the last piece can grow.
    let mut open = false;
    for (at, c) in text.char_indices() {
        match (c, pieces.last_mut()) {
            ('0'..='9', Some(Piece::Digits(digits))) if open => digits.push(c),
            ('a'..='z' | 'A'..='Z', Some(Piece::Word(word))) if open => word.push(c.to_ascii_lowercase()),
            ('0'..='9', _) => pieces.push(Piece::Digits(c.into())),
            ('a'..='z' | 'A'..='Z', _) => pieces.push(Piece::Word(c.to_ascii_lowercase().into())),
            // "2025 - 10:00" sets apart what "2025 -10:00" joins.
            ('-', _) if !open && text.get(at..).is_some_and(|rest| rest.starts_with("- ")) => {
                pieces.push(Piece::Mark('|'));
            }
            (',' | '.' | '/' | '-' | '+' | ':' | '(' | ')', _) => pieces.push(Piece::Mark(c)),
            ('|' | '–' | '—' | '·' | '•', _) => pieces.push(Piece::Mark('|')),
            // The sign of offsets in typeset text.
            ('\u{2212}', _) => pieces.push(Piece::Mark('-')),
            _ if c.is_whitespace() => {}
            _ => return Err(format!("it has {c:?} at byte {at}, a character that no date has")),
        }
        open = !c.is_whitespace();
    }
    Ok(pieces)
}

/// Reads pieces from left to right.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'p> {
    pub(super) rest: &'p [Piece],
}

impl<'p> Cursor<'p> {
    /// True, and stepped over, if that mark comes next.
    pub(super) fn mark(&mut self, mark: char) -> bool {
        match self.rest {
            [Piece::Mark(found), rest @ ..] if *found == mark => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Steps over a mark that sets two parts of a date apart, if one comes next.
    pub(super) fn apart(&mut self) {
        let _ = [',', '|', '/'].into_iter().any(|mark| self.mark(mark));
    }

    /// A word that passes the test; a full stop behind it goes with it.
    pub(super) fn word<T>(&mut self, test: impl Fn(&str) -> Option<T>) -> Option<T> {
        let [Piece::Word(word), rest @ ..] = self.rest else {
            return None;
        };
        let found = test(word)?;
        self.rest = rest;
        self.mark('.');
        Some(found)
    }

    /// True, and stepped over, if that word comes next.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        self.word(|found| (found == word).then_some(())).is_some()
    }

    /// A number with that many digits.
    pub(super) fn digits(&mut self, lengths: RangeInclusive<usize>) -> Option<&'p str> {
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
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.rest;
        let found = read(self);
        if found.is_none() {
            self.rest = before;
        }
        found
    }
}
