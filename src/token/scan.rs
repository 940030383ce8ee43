//! One pass over the text for words that may open a window: total, linear, without allocation.
//!
//! Splits the text into words sixty-four bytes at a time and asks the trigger filter of each. What
//! it lets through is a candidate only; the window decides. Knows no word.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "blocks begin in the text, and a word begins where its mask has a bit")
)]

use crate::lexicon::{Lexicon, mark};

use super::number;

/// The positions of a text at which a word stands that may open a window.
#[derive(Debug, Clone)]
pub(crate) struct Scan<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// Start of the block that `starts` and `words` are about.
    block: usize,
    /// Word starts of the block that are still to be looked at.
    starts: u64,
    /// Word bytes of the block.
    words: u64,
}

const BLOCK: usize = 64;
/// The bytes that words of up to four letters have.
const MASKS: [u32; 5] = [0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFF];
/// Bytes of the longest word that is looked up, far more than any has that opens a window.
const LONGEST_WORD: usize = 120;

/// One bit a byte: whether it is part of a word of ASCII; and whether any byte is none of ASCII.
#[inline]
fn word_mask(block: &[u8; BLOCK]) -> (u64, bool) {
    let mut flags = [0u8; BLOCK];
    let mut wide = 0;
    for (flag, byte) in flags.iter_mut().zip(block) {
        // Written without branches so that the compiler can do many bytes at once.
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        let digit = byte.wrapping_sub(b'0') < 10;
        *flag = u8::from(letter | digit);
        wide |= byte;
    }
    let mut mask = 0;
    for (i, eight) in flags.as_chunks::<8>().0.iter().enumerate() {
        // Gathers the low bit of each of eight bytes into one byte.
        let bits = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        mask |= bits << (8 * i);
    }
    (mask, wide >= 0x80)
}

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str) -> Scan<'t> {
        let mut scan = Scan { text, bytes: text.as_bytes(), block: 0, starts: 0, words: 0 };
        scan.load(0, false);
        scan
    }

    /// Reads the block that begins at `block`; `within`: a word goes on in it.
    #[inline]
    fn load(&mut self, block: usize, within: bool) {
        self.block = block;
        let (words, wide) = match self.bytes.get(block..block + BLOCK).and_then(|b| b.first_chunk()) {
            Some(chunk) => word_mask(chunk),
            None => {
                let mut buffer = [0u8; BLOCK];
                let tail = self.bytes.get(block..).unwrap_or_default();
                buffer[..tail.len()].copy_from_slice(tail);
                word_mask(&buffer)
            }
        };
        self.words = if wide { words | self.wide_words() } else { words };
        self.starts = self.words & !(self.words << 1 | u64::from(within));
    }

    /// Whether the character that a byte is of belongs to a word.
    #[inline]
    fn is_word(&self, at: usize) -> bool {
        if self.bytes[at].is_ascii() {
            return self.bytes[at].is_ascii_alphanumeric();
        }
        let start = (at.saturating_sub(3)..=at).rev().find(|i| self.text.is_char_boundary(*i));
        start.is_some_and(|start| mark::wide_letter(self.text, start) > 0)
    }

    /// One bit for each byte of the block that is of a letter or digit beyond ASCII.
    #[inline(never)]
    fn wide_words(&self) -> u64 {
        let end = self.bytes.len().min(self.block + BLOCK);
        // A character that began in the block before.
        let mut at = self.block;
        while at < end && !self.text.is_char_boundary(at) {
            at += 1;
        }
        let mut mask = if at > self.block && self.is_word(self.block) { (1u64 << (at - self.block)) - 1 } else { 0 };
        while at < end {
            let eight = self.bytes.get(at..).and_then(|b| b.first_chunk());
            let ascii = match eight {
                Some(eight) => (u64::from_le_bytes(*eight) & 0x8080_8080_8080_8080).trailing_zeros() / 8,
                None => u32::from(self.bytes[at].is_ascii()),
            };
            if ascii > 0 {
                at += ascii as usize;
                continue;
            }
            let letter = mark::wide_letter(self.text, at);
            for i in at..(at + letter).min(end) {
                mask |= 1 << (i - self.block);
            }
            at += letter.max(1);
            while at < end && !self.text.is_char_boundary(at) {
                at += 1;
            }
        }
        mask
    }

    /// Goes on at `offset`; words that begin before it are passed over.
    pub(crate) fn skip_to(&mut self, offset: usize) {
        let block = offset / BLOCK * BLOCK;
        if block > self.block {
            self.load(block, self.is_word(block - 1));
        }
        if block == self.block {
            self.starts &= u64::MAX << (offset - block);
        }
    }

    /// The byte at which the next candidate begins; none when the text is done.
    #[inline]
    pub(crate) fn next(&mut self, lexicon: &Lexicon) -> Option<usize> {
        loop {
            while self.starts != 0 {
                let bit = self.starts.trailing_zeros();
                self.starts &= self.starts - 1;
                let start = self.block + bit as usize;
                let len = self.word_len(bit, start);
                if self.may_open(lexicon, start, len) {
                    return Some(start);
                }
            }
            let next = self.block + BLOCK;
            if next >= self.bytes.len() {
                return None;
            }
            self.load(next, self.words >> (BLOCK - 1) == 1);
        }
    }

    /// The length of the word that begins at `bit` of the block.
    #[inline]
    fn word_len(&self, bit: u32, start: usize) -> usize {
        let len = (!(self.words >> bit)).trailing_zeros() as usize;
        if bit as usize + len < BLOCK {
            return len;
        }
        let mut end = self.block + BLOCK;
        while end < self.bytes.len() && end - start <= LONGEST_WORD && self.is_word(end) {
            end += 1;
        }
        end - start
    }

    #[inline]
    fn may_open(&self, lexicon: &Lexicon, start: usize, len: usize) -> bool {
        let raw = match self.bytes.get(start..start + 4).and_then(|b| b.first_chunk::<4>()) {
            Some(head) => u32::from_le_bytes(*head),
            None => self.head_at_end(start),
        };
        if raw & 0x8080_8080 != 0 && self.bytes[start..].iter().take(len.min(4)).any(|b| *b >= 0x80) {
            return self.lexicon_opens(lexicon, start, len);
        }
        if raw as u8 <= b'9' {
            return number::may_open(self.bytes, start, len, lexicon.habits.terse);
        }
        let mask = MASKS[len.min(4)];
        if lexicon.triggers.may_hold((raw | 0x2020_2020) & mask, len) {
            return self.lexicon_opens(lexicon, start, len);
        }
        // "p.m.": the letters of a dotted abbreviation make one word.
        len == 1 && self.bytes.get(start + 1) == Some(&b'.') && {
            let second = self.bytes.get(start + 2).copied().unwrap_or(0);
            second.is_ascii_alphabetic()
                && lexicon.triggers.may_hold(u32::from(raw as u8 | 0x20) | u32::from(second | 0x20) << 8, 2)
        }
    }

    fn lexicon_opens(&self, lexicon: &Lexicon, start: usize, len: usize) -> bool {
        let Some(word) = lexicon.word(self.bytes, start, len) else { return false };
        let written = !word.needs_capital() || !self.bytes[start].is_ascii_lowercase();
        // The letter of "it's" is no "s" of "30 s".
        written && (len > 1 || !self.is_tail(start))
    }

    /// Whether a letter stands behind an apostrophe that joins it to a word.
    fn is_tail(&self, start: usize) -> bool {
        let apostrophe = mark::apostrophe_before(self.bytes, start);
        apostrophe > 0 && mark::is_word_before(self.text, start - apostrophe)
    }

    /// The first four bytes of a word so near the end of the text that fewer are left.
    #[cold]
    fn head_at_end(&self, start: usize) -> u32 {
        let mut head = [0u8; 4];
        for (to, from) in head.iter_mut().zip(self.bytes.get(start..).unwrap_or_default()) {
            *to = *from;
        }
        u32::from_le_bytes(head)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, lexicon};

    /// The words at which the scan stops.
    fn candidates(text: &str) -> String {
        let mut scan = Scan::new(text);
        let starts = std::iter::from_fn(|| scan.next(lexicon()));
        starts.map(|at| &text[at..mark::word_end(text, at)]).collect::<Vec<_>>().join(" ")
    }

    const TABLE: &Table = &[
        ("It opened on Monday, May 3, in Lisk.", "Monday May"),
        // A small letter makes another word of it.
        ("It may open.", ""),
        ("It ran for 30 s in the old hall", "s"),
        // What an apostrophe joins to a word is no word.
        ("The mayor's car, the mayor’s car, it's old", ""),
        ("in the '90s", "90s"),
        ("Їжак", ""),
    ];

    #[test]
    fn words_of_time_stop_the_scan() {
        check(candidates, TABLE, &[]);
    }

    #[test]
    fn mask_agrees_with_the_slow_way() {
        let mut block = [0u8; BLOCK];
        for round in 0..=255u8 {
            for (i, byte) in block.iter_mut().enumerate() {
                *byte = round.wrapping_mul(37).wrapping_add((i as u8).wrapping_mul(101));
            }
            let slow = block.iter().enumerate().fold(0u64, |m, (i, b)| m | u64::from(b.is_ascii_alphanumeric()) << i);
            assert_eq!(word_mask(&block).0, slow, "{block:?}");
        }
    }
}
