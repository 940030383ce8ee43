//! The words around a mention, one after another, up to where its clause ends.
//!
//! Reads raw text both ways without tokens; knows marks, not words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "`at` is above 0 where the byte before it is read"))]

use crate::lexicon::Lexicon;
use crate::lexicon::mark::is_letter as is_word;
use crate::token::sentence;

/// Bytes that a clause reaches either way at the most: some sixty words.
pub(crate) const REACH: usize = 400;

/// What stands next to a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// A word: first byte and length; a contraction's tail is a word of its own.
    Word(usize, usize),
    Comma,
    /// The end of the sentence, a quote, a bracket, a semicolon: what a clause does not cross.
    End,
}

/// The quotation mark that opens the speech in which byte `at` stands, no farther than a clause reaches
/// and in its paragraph.
pub(crate) fn speech(bytes: &[u8], at: usize) -> Option<usize> {
    let low = at.saturating_sub(REACH);
    let before = bytes.get(low..at)?;
    for (i, byte) in before.iter().enumerate().rev() {
        let place = low + i;
        let follows = |mark: &[u8]| bytes.get(place..place + mark.len()) == Some(mark);
        if follows(b"\n\n") || follows("”".as_bytes()) || follows(b"''") {
            return None;
        }
        if follows("“".as_bytes()) || follows(b"``") {
            return Some(place);
        }
        // A straight mark opens behind white space and closes behind a word.
        if *byte == b'"' {
            let opens = place == 0 || bytes.get(place - 1).is_some_and(|b| b.is_ascii_whitespace() || *b == b'(');
            return opens.then_some(place);
        }
    }
    None
}

/// Whether no sentence ends between two bytes.
pub(crate) fn same_sentence(lexicon: &Lexicon, bytes: &[u8], from: usize, to: usize) -> bool {
    to.saturating_sub(from) <= REACH
        && (from..to).all(|at| match bytes.get(at) {
            Some(b'.' | b'!' | b'?') => !sentence::ends_at(lexicon, bytes, at),
            Some(b'\n') => bytes.get(at + 1) != Some(&b'\n'),
            _ => true,
        })
}

/// The piece that ends at or before byte `at`, and the byte at which it begins.
pub(crate) fn before(lexicon: &Lexicon, bytes: &[u8], mut at: usize) -> (Piece, usize) {
    let mut lines = 0;
    while at > 0 {
        let b = bytes[at - 1];
        if is_word(b) || b >= 0x80 && !is_mark(bytes, at) {
            let end = at;
            while at > 0 && (is_word(bytes[at - 1]) || bytes[at - 1] >= 0x80 && !is_mark(bytes, at)) {
                at -= 1;
            }
            return (Piece::Word(at, end - at), at);
        }
        at -= 1;
        match b {
            b'\n' => {
                lines += 1;
                if lines > 1 {
                    return (Piece::End, at);
                }
            }
            b',' => return (Piece::Comma, at),
            b'.' | b'!' | b'?' if sentence::ends_at(lexicon, bytes, at) => return (Piece::End, at),
            b';' | b':' | b'"' | b'(' | b')' => return (Piece::End, at),
            0x80.. => return (Piece::End, at.saturating_sub(2)),
            _ => {}
        }
    }
    (Piece::End, 0)
}

/// The piece that begins at or behind byte `at`, and the byte behind it.
pub(crate) fn after(lexicon: &Lexicon, bytes: &[u8], mut at: usize) -> (Piece, usize) {
    let mut lines = 0;
    while let Some(&b) = bytes.get(at) {
        if is_word(b) || b >= 0x80 && !is_mark(bytes, at + 3) {
            let start = at;
            while bytes.get(at).is_some_and(|b| is_word(*b) || *b >= 0x80 && !is_mark(bytes, at + 3)) {
                at += 1;
            }
            return (Piece::Word(start, at - start), at);
        }
        at += 1;
        match b {
            b'\n' => {
                lines += 1;
                if lines > 1 {
                    return (Piece::End, at);
                }
            }
            b',' => return (Piece::Comma, at),
            b'.' | b'!' | b'?' if sentence::ends_at(lexicon, bytes, at - 1) => return (Piece::End, at),
            b';' | b':' | b'"' | b'(' | b')' => return (Piece::End, at),
            0x80.. => return (Piece::End, at + 2),
            _ => {}
        }
    }
    (Piece::End, bytes.len())
}

/// Whether the three bytes that end at `end` are a dash or a double quote of general punctuation.
fn is_mark(bytes: &[u8], end: usize) -> bool {
    end.checked_sub(3)
        .and_then(|start| bytes.get(start..end))
        .is_some_and(|b| matches!(b, [0xE2, 0x80, 0x93..=0x95 | 0x9C..=0x9F]))
}
