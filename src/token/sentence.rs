//! Where sentences end, as far as a mark can tell. Date-aware: the stop of "Jan. 8" ends none.
//!
//! Knows marks and capitals, and asks the lexicon for abbreviations; it knows no word itself.

use super::scan::is_word;
use super::token::Lexicon;

/// Whether the stop, question or exclamation mark at `at` ends a sentence.
pub(crate) fn ends_at(lexicon: &Lexicon, bytes: &[u8], at: usize) -> bool {
    let mut next = at + 1;
    // Quotes and brackets close with the sentence.
    while let Some(b) = bytes.get(next) {
        match b {
            b'"' | b'\'' | b')' | b']' => next += 1,
            0xE2 if matches!(bytes.get(next + 1..next + 3), Some([0x80, 0x99 | 0x9D])) => next += 3,
            _ => break,
        }
    }
    let Some(space) = bytes.get(next) else { return true };
    if !space.is_ascii_whitespace() {
        return false;
    }
    if bytes[at] != b'.' {
        return true;
    }
    let start_of_word = (0..at).rev().take_while(|i| is_word(bytes[*i])).last().unwrap_or(at);
    let follows = bytes[next..].iter().find(|b| !b.is_ascii_whitespace()).copied().unwrap_or(0);
    if follows.is_ascii_lowercase() || follows == b',' {
        return false;
    }
    let word = at - start_of_word;
    let initial = word == 1 && bytes[start_of_word].is_ascii_alphabetic();
    let abbreviation = lexicon.word(bytes, start_of_word, word).is_some_and(|w| w.takes_stop());
    !(initial || abbreviation)
}
