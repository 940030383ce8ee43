//! What a word can mean: sets of senses, and look-up tables from words to them.
//!
//! Holds no words: those are rows of a locale.

mod class;
mod named;
pub(crate) mod sense;
mod table;
#[expect(dead_code, reason = "not all of its questions are asked yet")]
pub(crate) mod tag;

pub use class::EventClass;
pub(crate) use class::{Ending, Form, Function, Lean, Lemma};
pub(crate) use named::{NamedDay, Names, Yearly};
pub(crate) use sense::Senses;
pub(crate) use table::{Key, Table, Triggers, Verb, VerbRow, Word, WordForm};
