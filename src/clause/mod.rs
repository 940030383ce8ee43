//! What the words of a sentence are, before anything is asked of its times.
//!
//! Knows no word and no language: a locale brings the tables.

pub(crate) mod tagger;
