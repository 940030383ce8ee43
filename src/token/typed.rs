//! A typed token: a word, number or mark with what it can mean. Knows no text: only offsets, senses, numbers.

use crate::lexicon::{Literal, Senses};

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
    /// Which word it is, where rules name it.
    pub(crate) literal: Literal,
}

const _: () = assert!(size_of::<Token>() <= 32);
