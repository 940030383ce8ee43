//! Regular forms of words, undone: which lemmas a word may be a form of, by its ending.
//!
//! Knows no ending and no lemma: a locale brings the rows.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a byte is an index of a table of 256, which holds ranges of rows; lengths of stems are compared before"
    )
)]

use super::class::{Ending, Lemma};
use super::table::{Key, Table};

/// The regular endings of a locale, ready for use.
#[derive(Debug)]
pub(crate) struct Inflections {
    rows: Vec<Row>,
    /// For each last byte of a word the rows that it may be of, which stand together; few words end like any.
    of_last: [(u8, u8); 256],
}

#[derive(Debug)]
struct Row {
    ending: &'static Ending,
    /// The ending as the last of four bytes, and which of these it has.
    tail: u32,
    mask: u32,
}

impl Inflections {
    /// Endings of one to four bytes of ASCII, at most 255.
    pub(crate) fn new(endings: impl Iterator<Item = &'static Ending>) -> Inflections {
        let mut endings: Vec<_> = endings.collect();
        let last = |ending: &Ending| ending.ending.bytes().last().unwrap_or_default();
        // Those of one last byte keep their order.
        endings.sort_by_key(|ending| last(ending));
        let mut of_last = [(0, 0); 256];
        for (index, ending) in (0..).zip(&endings) {
            let (from, to) = &mut of_last[usize::from(last(ending))];
            *from = if *to == 0 { index } else { *from };
            *to = index + 1;
        }
        let row = |ending: &'static Ending| {
            let tail = ending.ending.bytes().fold(0, |tail, byte| tail >> 8 | u32::from(byte) << 24);
            let mask = u32::MAX.checked_shl(8 * 4u32.saturating_sub(ending.ending.len() as u32)).unwrap_or(0);
            Row { ending, tail, mask }
        };
        Inflections { rows: endings.into_iter().map(row).collect(), of_last }
    }

    /// Calls `each` with the lemmas of the table that a word may be a form of, and the ending, in the order of the
    /// rows. `key` is the word's, where it stands for itself.
    #[inline]
    pub(crate) fn undo(
        &self,
        lemmas: &Table<Lemma>,
        word: &[u8],
        key: Option<Key>,
        each: impl FnMut(&'static Ending, &Lemma),
    ) {
        let (from, to) = word.last().map_or((0, 0), |last| self.of_last[usize::from(last.to_ascii_lowercase())]);
        if from < to {
            Self::undo_ending(lemmas, &self.rows[usize::from(from)..usize::from(to)], word, key, each);
        }
    }

    fn undo_ending(
        lemmas: &Table<Lemma>,
        rows: &[Row],
        word: &[u8],
        key: Option<Key>,
        mut each: impl FnMut(&'static Ending, &Lemma),
    ) {
        let tail = key.map_or_else(|| tail(word), |key| key.tail(word.len()));
        for row in rows.iter().filter(|row| tail & row.mask == row.tail) {
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
    use super::Key;
    use crate::read::testing::{Table, check, lexicon};

    /// The lemmas of a word's endings; the word stands at the end of the text and before more of it, alike.
    fn undone(word: &str) -> String {
        let lemmas = |text: &str| {
            let (lexicon, mut all) = (lexicon(), Vec::new());
            let key = Key::narrow(text.as_bytes(), 2, word.len());
            lexicon.inflections.undo(&lexicon.lemmas, word.as_bytes(), key, |_, lemma| all.push(lemma.text));
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
