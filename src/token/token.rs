//! A typed token, and the words it is typed by. Knows no text: only offsets, senses, numbers.

use crate::lexicon::{Key, Senses, Table, Triggers, Verb, Word};

/// A word, number or mark of a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Token {
    /// First byte in the text.
    pub(crate) start: u32,
    /// The byte behind the last.
    pub(crate) end: u32,
    pub(crate) senses: Senses,
    /// The number of every sense but `UNIT`.
    pub(crate) value: i32,
    /// The number of `UNIT`; a second number of some shapes.
    pub(crate) alt: i16,
}

const _: () = assert!(size_of::<Token>() <= 32);

/// The words of a locale, ready for look-up; built once for an extractor.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) words: Table<Word>,
    pub(crate) verbs: Table<Verb>,
    pub(crate) triggers: Triggers,
    /// Endings by which an unknown word looks like a past form.
    pub(crate) past_ending: &'static str,
    /// Endings by which an unknown word looks like a plural.
    pub(crate) plural_ending: &'static str,
}

impl Lexicon {
    /// The row of the word at `start..start + len`.
    #[inline]
    pub(crate) fn word(&self, bytes: &[u8], start: usize, len: usize) -> Option<&Word> {
        Key::of(bytes, start, len).and_then(|key| self.words.get(key))
    }

    /// What the verb table says of the word at `start..start + len`.
    #[inline]
    pub(crate) fn verb(&self, bytes: &[u8], start: usize, len: usize) -> Option<Verb> {
        Key::of(bytes, start, len).and_then(|key| self.verbs.get(key)).copied()
    }
}
