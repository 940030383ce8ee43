//! Regular forms of words, undone: which lemmas a word may be a form of, by its ending.
//!
//! Knows no ending and no lemma: a locale brings the rows.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "a stem has at least two bytes of its word"))]

use super::class::{Ending, Lemma};
use super::table::{Key, Table};

/// The regular endings of a locale, ready for use.
#[derive(Debug)]
pub(crate) struct Inflections {
    pub(crate) endings: &'static [Ending],
    /// The same as keys.
    keys: Vec<Option<Key>>,
    /// Which bytes an ending ends with; few words do.
    last: [bool; 256],
}

impl Inflections {
    pub(crate) fn new(endings: &'static [Ending]) -> Inflections {
        let mut last = [false; 256];
        for byte in endings.iter().filter_map(|ending| ending.ending.bytes().last()) {
            last[usize::from(byte)] = true;
        }
        Inflections { endings, keys: endings.iter().map(|ending| Key::new(ending.ending)).collect(), last }
    }

    /// The lemmas of the table that the word may be a form of, each with its ending, in the order of the rows.
    #[inline]
    pub(crate) fn undone<'a>(
        &'a self,
        lemmas: &'a Table<Lemma>,
        word: &'a [u8],
    ) -> impl Iterator<Item = (&'static Ending, Lemma)> + 'a {
        let last = word.last().map_or(0, u8::to_ascii_lowercase);
        let any = self.last[usize::from(last)];
        let key = if any { Key::narrow(word, 0, word.len()) } else { None };
        let rows = if any { self.endings } else { &[] };
        rows.iter().zip(&self.keys).filter_map(move |(ending, tail)| {
            let stem = word.len().checked_sub(ending.ending.len()).filter(|stem| *stem > 1)?;
            let ends = match key {
                Some(key) => Some(key.behind(stem)) == *tail,
                None => word[stem..].eq_ignore_ascii_case(ending.ending.as_bytes()),
            };
            let twice = word[stem - 1] == word[stem - 2];
            if !ends || ending.doubled && !twice {
                return None;
            }
            let keep = stem - usize::from(ending.doubled);
            let lemma = match key {
                Some(key) => lemmas.get(key.ending(keep, ending.lemma)?),
                None => lemmas.joined(&word[..keep], ending.lemma.as_bytes()),
            };
            Some((ending, *lemma?))
        })
    }
}
