//! A reader over the bytes of one short string that knows where it is.
//!
//! The parsers of this floor share it. It never splits a character, never panics, and does not know
//! what it reads.

use crate::error::Error;

/// What a parser wanted, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Miss {
    position: usize,
    expected: &'static str,
}

impl Miss {
    pub(super) fn into_error(self, what: &'static str, input: &str) -> Error {
        Error::format(what, input, self.position, self.expected)
    }
}

/// Where a parser stands. `Copy`, so that a parser can look ahead on a copy.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    position: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Cursor<'a> {
        Cursor { bytes: text.as_bytes(), position: 0 }
    }

    /// The byte position from the start of the string.
    pub(super) fn position(self) -> usize {
        self.position
    }

    /// What is still unread.
    fn rest(self) -> &'a [u8] {
        self.bytes.get(self.position..).unwrap_or_default()
    }

    /// The next byte, left where it is.
    pub(super) fn peek(self) -> Option<u8> {
        self.rest().first().copied()
    }

    /// Steps over one byte.
    pub(super) fn bump(&mut self) {
        self.position = self.position.saturating_add(1).min(self.bytes.len());
    }

    /// True, and stepped over, if the string goes on with `text`.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text.as_bytes());
        if found {
            self.position = self.position.saturating_add(text.len());
        }
        found
    }

    /// True if nothing is left.
    pub(super) fn at_end(self) -> bool {
        self.rest().is_empty()
    }

    /// An error here.
    pub(super) fn miss(self, expected: &'static str) -> Miss {
        Miss { position: self.position, expected }
    }

    /// Steps over `text` or fails.
    pub(super) fn expect(&mut self, text: &str, expected: &'static str) -> Result<(), Miss> {
        if self.eat(text) { Ok(()) } else { Err(self.miss(expected)) }
    }

    /// Fails unless nothing is left.
    pub(super) fn end(self) -> Result<(), Miss> {
        if self.at_end() { Ok(()) } else { Err(self.miss("the end")) }
    }

    /// How many ASCII digits come next.
    pub(super) fn count_digits(self) -> usize {
        self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// The number written in all the digits that come next; `None` (nothing read) if there is none
    /// or if it is above `u64`.
    pub(super) fn number(&mut self) -> Option<u64> {
        let digits = self.count_digits();
        let value =
            self.rest().iter().take(digits).try_fold(0_u64, |value, digit| {
                value.checked_mul(10)?.checked_add(u64::from(digit.wrapping_sub(b'0')))
            })?;
        self.position = self.position.saturating_add(digits);
        (digits > 0).then_some(value)
    }

    /// The number of exactly two digits that comes next; nothing is read if there is none.
    pub(super) fn two_digits(&mut self) -> Option<u32> {
        let [tens, ones, ..] = self.rest() else {
            return None;
        };
        if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
            return None;
        }
        self.position = self.position.saturating_add(2);
        let digit = |byte: &u8| u32::from(byte.wrapping_sub(b'0'));
        Some(digit(tens).saturating_mul(10).saturating_add(digit(ones)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_and_knows_where_it_is() {
        let mut cursor = Cursor::new("2025-W07é");
        assert_eq!((cursor.number(), cursor.position()), (Some(2025), 4));
        assert!(!cursor.eat("W") && cursor.eat("-W"));
        assert_eq!((cursor.two_digits(), cursor.position()), (Some(7), 8));
        assert_eq!((cursor.two_digits(), cursor.number(), cursor.position()), (None, None, 8));
        assert!(cursor.end().is_err() && cursor.eat("é") && cursor.end().is_ok());
        cursor.bump();
        assert_eq!((cursor.position(), cursor.peek()), (10, None));
    }

    #[test]
    fn numbers_too_large_are_not_read() {
        let mut cursor = Cursor::new("18446744073709551616");
        assert_eq!((cursor.number(), cursor.position()), (None, 0));
    }
}
