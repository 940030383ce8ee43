//! Regular forms of words, undone: which lemmas a word may be a form of, by its ending.
//!
//! Knows no ending and no lemma: a locale brings the rows.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "lengths of stems are compared before"))]

use std::ops::Range;

use super::class::{Ending, Lemma};
use super::table::{Key, Table};

/// The regular endings of a locale, ready for use.
#[derive(Debug)]
pub(crate) struct Inflections {
    rows: Vec<Row>,
    /// Which bytes an ending ends with; few words do.
    last: [bool; 256],
}

#[derive(Debug)]
struct Row {
    ending: &'static Ending,
    /// The ending as the last of four bytes, and which of these it has.
    tail: u32,
    mask: u32,
}

impl Inflections {
    /// Endings of one to four bytes of ASCII.
    pub(crate) fn new(endings: &'static [Ending]) -> Inflections {
        let mut last = [false; 256];
        for byte in endings.iter().filter_map(|ending| ending.ending.bytes().last()) {
            last[usize::from(byte)] = true;
        }
        let row = |ending: &'static Ending| {
            let tail = ending.ending.bytes().fold(0, |tail, byte| tail >> 8 | u32::from(byte) << 24);
            let mask = u32::MAX.checked_shl(8 * 4u32.saturating_sub(ending.ending.len() as u32)).unwrap_or(0);
            Row { ending, tail, mask }
        };
        Inflections { rows: endings.iter().map(row).collect(), last }
    }

    /// Calls `each` with the lemmas of the table that a word of the bytes may be a form of, and the ending, in the order
    /// of the rows.
    #[inline]
    pub(crate) fn undo(
        &self,
        lemmas: &Table<Lemma>,
        (bytes, word): (&[u8], Range<usize>),
        each: impl FnMut(&'static Ending, &Lemma),
    ) {
        let last = word.end.checked_sub(1).and_then(|last| bytes.get(last));
        if last.is_some_and(|last| self.last[usize::from(last.to_ascii_lowercase())]) {
            let key = Key::narrow(bytes, word.start, word.len());
            self.undo_ending(lemmas, bytes.get(word).unwrap_or_default(), key, each);
        }
    }

    fn undo_ending(
        &self,
        lemmas: &Table<Lemma>,
        word: &[u8],
        key: Option<Key>,
        mut each: impl FnMut(&'static Ending, &Lemma),
    ) {
        let tail = key.map_or_else(|| tail(word), |key| key.tail(word.len()));
        for row in self.rows.iter().filter(|row| tail & row.mask == row.tail) {
            let stem = word.len().saturating_sub(row.ending.ending.len());
            // "d|ying" leaves one letter and takes two; "b|ed" is no form of "be".
            let whole = stem > 1 || stem == 1 && row.ending.lemma.len() > 1;
            if !whole || row.ending.doubled && (stem < 2 || word[stem - 1] != word[stem - 2]) {
                continue;
            }
            let keep = stem - usize::from(row.ending.doubled);
            let lemma = match key {
                Some(key) => key.ending(keep, row.ending.lemma).and_then(|key| lemmas.get(key)),
                None => lemmas.joined(&word[..keep], row.ending.lemma.as_bytes()),
            };
            if let Some(lemma) = lemma {
                each(row.ending, lemma);
            }
        }
    }

    /// Whether a word ends like a form that some ending makes.
    pub(crate) fn ends(&self, word: &[u8], form: impl Fn(&Ending) -> bool) -> bool {
        self.rows.iter().any(|row| form(row.ending) && word.ends_with(row.ending.ending.as_bytes()))
    }
}

/// The last four bytes of a word, in small letters, the last one on top.
fn tail(word: &[u8]) -> u32 {
    word.iter().rev().take(4).rev().fold(0, |tail, byte| tail >> 8 | u32::from(byte.to_ascii_lowercase()) << 24)
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, lexicon};

    /// The lemmas of a word's endings; the word stands at the end of the text and before more of it, alike.
    fn undone(word: &str) -> String {
        let lemmas = |text: &str| {
            let (lexicon, mut all) = (lexicon(), Vec::new());
            lexicon
                .inflections
                .undo(&lexicon.lemmas, (text.as_bytes(), 2..2 + word.len()), |_, lemma| all.push(lemma.text));
            all.join(" ")
        };
        let (last, inside) = (lemmas(&format!("a {word}")), lemmas(&format!("a {word}, and so on and on")));
        assert_eq!(last, inside, "{word}");
        last
    }

    const TABLE: &Table = &[
        ("met", ""),
        ("opened", "open"),
        ("OPENED", "open"),
        ("closes", "close"),
        ("carries", "carry"),
        ("carried", "carry"),
        ("planned", "plan"),
        ("planning", "plan"),
        ("closing", "close"),
        ("dying", "die dye"),
        ("bed", ""),
        ("reaches", "reach"),
        // What is too short, or of another script.
        ("s", ""),
        ("ed", ""),
        ("їed", ""),
    ];

    #[test]
    fn endings_are_undone() {
        check(undone, TABLE, &[]);
    }
}
