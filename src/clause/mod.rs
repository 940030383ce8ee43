//! What the words of a sentence are, before anything is asked of its times.
//!
//! Knows no word and no language: a locale brings the tables.

#[expect(dead_code, reason = "the reader of clauses is not there yet")]
pub(crate) mod tagger;
