//! What a word can mean: sets of senses, and look-up tables from words to them.
//!
//! Holds no words: those are rows of a locale.

mod bearing;
mod class;
mod habits;
mod inflection;
mod kind;
mod lookup;
pub(crate) mod mark;
mod names;
pub(crate) mod sense;
mod table;
pub(crate) mod tag;

pub(crate) use bearing::{Bearing, Bearings, Dependence};
pub use class::EventClass;
pub(crate) use class::{Closed, Cue, Ending, Form, Function, Habit, Lean, Lemma};
pub(crate) use habits::Habits;
#[cfg(test)]
pub(crate) use habits::Looks;
pub(crate) use inflection::Inflections;
pub(crate) use kind::Kind;
pub(crate) use lookup::{Analysis, Lexicon};
pub(crate) use names::{NamedDay, Names, Yearly};
pub(crate) use sense::{Classes, Literal, Senses};
pub(crate) use table::{Filter, Key, Parts, Table, Word, WordForm};
