//! Where sentences end, as far as a mark can tell. Date-aware: the stop of "Jan. 8" ends none.
//!
//! Knows marks and capitals, and asks the lexicon for abbreviations; it knows no word itself.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a mark stands at `at`, and `follows` and `start` are checked against the length or stop at it"
    )
)]

use crate::lexicon::sense::word as sense;

use super::span::Span;
use crate::lexicon::Lexicon;
use crate::lexicon::mark::is_letter as is_word;

/// Whether the stop, question or exclamation mark at `at` ends a sentence.
pub(crate) fn ends_at(lexicon: &Lexicon, bytes: &[u8], at: usize) -> bool {
    // Quotes and brackets close with the sentence.
    let next = closing(bytes, at + 1);
    if next == bytes.len() {
        return true;
    }
    if space(bytes, next) == 0 {
        return false;
    }
    let mut follows = next;
    while space(bytes, follows) > 0 {
        follows += space(bytes, follows);
    }
    if follows == bytes.len() {
        return true;
    }
    // "he left!" she said; but "eBay" begins a sentence all the same.
    let small = bytes[follows].is_ascii_lowercase() && !bytes.get(follows + 1).is_some_and(u8::is_ascii_uppercase);
    if small || bytes[follows] == b',' {
        return false;
    }
    if bytes[at] != b'.' {
        return true;
    }
    match abbreviated(lexicon, bytes, at) {
        Abbreviation::No => true,
        // "Gen. Smith", "No. 5"
        Abbreviation::Title => false,
        // "at 5 p.m. He left": a new sentence begins where a small word has a capital.
        Abbreviation::Other => {
            let len = bytes[follows..].iter().take_while(|b| is_word(**b)).count();
            let small_word = lexicon.function(bytes, follows, len).is_some();
            bytes[follows].is_ascii_uppercase() && small_word
        }
    }
}

/// Bytes of the longest word that is looked up.
const LONGEST_WORD: usize = 20;

/// The length of the white space at a byte, ASCII or wider; 0 where there is none.
fn space(bytes: &[u8], at: usize) -> usize {
    match (bytes.get(at), bytes.get(at + 1), bytes.get(at + 2)) {
        (Some(b), ..) if b.is_ascii_whitespace() => 1,
        (Some(0xC2), Some(0xA0), _) => 2,
        (Some(0xE2), Some(0x80), Some(0x80..=0x8B | 0xAF)) | (Some(0xE3), Some(0x80), Some(0x80)) => 3,
        _ => 0,
    }
}

/// What the word before a stop is.
enum Abbreviation {
    No,
    /// Never the end of a sentence.
    Title,
    Other,
}

fn abbreviated(lexicon: &Lexicon, bytes: &[u8], stop: usize) -> Abbreviation {
    let start = (0..stop).rev().take(LONGEST_WORD).take_while(|i| is_word(bytes[*i])).last().unwrap_or(stop);
    let len = stop - start;
    let word = lexicon.word(bytes, start, len).filter(|w| w.takes_stop());
    if word.is_some_and(|w| w.senses.meets(sense::TITLE)) {
        return Abbreviation::Title;
    }
    let before = start.checked_sub(1).map_or(b' ', |i| bytes[i]);
    // "1. He left": the number of a list.
    let listed = bytes[start..stop].iter().all(u8::is_ascii_digit) && len < 3 && (start == 0 || before == b'\n');
    if len > 0 && listed {
        return Abbreviation::Title;
    }
    // An initial has a capital; "a.m." need not.
    let capital = bytes.get(start).is_some_and(u8::is_ascii_uppercase);
    let letter = len == 1
        && bytes[start].is_ascii_alphabetic()
        && match before {
            b'.' => true,
            b'(' => capital,
            other => capital && other.is_ascii_whitespace(),
        };
    let dotted = letter && before == b'.';
    match (word, letter, dotted) {
        // "J. Smith"; but "p.m. He", "U.S. The" and "Plan B. It" may end one.
        (_, true, false) if bytes[start] == b'I' => Abbreviation::No,
        (Some(_), ..) | (_, true, _) => Abbreviation::Other,
        _ => Abbreviation::No,
    }
}

/// Bytes of a sentence at the most; a longer one is cut at white space.
const LONGEST: usize = 6_000;

/// The sentences of a text in order, white space at their ends left out. A line break ends one.
#[derive(Clone, Debug)]
pub(crate) struct Sentences<'l, 't> {
    lexicon: &'l Lexicon,
    text: &'t str,
    at: usize,
}

impl<'l, 't> Sentences<'l, 't> {
    pub(crate) fn new(lexicon: &'l Lexicon, text: &'t str) -> Sentences<'l, 't> {
        Sentences { lexicon, text, at: 0 }
    }

    /// Goes on at `offset`, where a mention has run over the end of a sentence.
    pub(crate) fn skip_to(&mut self, offset: usize) {
        self.at = self.at.max(offset);
    }

    /// The byte behind the sentence that begins at `start`, its closing quotes included.
    fn end(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut cut = None;
        for (at, byte) in bytes.iter().enumerate().skip(start) {
            match byte {
                b'\n' => return at,
                // The ellipsis of one character.
                0xE2 if bytes.get(at + 1..at + 3) == Some(&[0x80, 0xA6]) && ends_at(self.lexicon, bytes, at + 2) => {
                    return closing(bytes, at + 3);
                }
                b'.' | b'!' | b'?' if ends_at(self.lexicon, bytes, at) => return closing(bytes, at + 1),
                b' ' if at - start <= LONGEST => cut = Some(at),
                _ if at - start > LONGEST && self.text.is_char_boundary(at) => return cut.unwrap_or(at),
                _ => {}
            }
        }
        bytes.len()
    }
}

impl Iterator for Sentences<'_, '_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(|c: char| !c.is_whitespace())?;
        let end = self.end(start).max(start + 1);
        self.at = end;
        Some(Span::new(start, start + self.text.get(start..end).map_or(end - start, |t| t.trim_end().len())))
    }
}

/// The byte behind the quotes and brackets that close a sentence.
fn closing(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b) = bytes.get(at) {
        match b {
            b'"' | b'\'' | b')' | b']' => at += 1,
            0xE2 if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x99 | 0x9D])) => at += 3,
            // A closing guillemet.
            0xC2 if bytes.get(at + 1) == Some(&0xBB) => at += 2,
            _ => break,
        }
    }
    at
}
