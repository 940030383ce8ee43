//! Text as typed tokens: spans, the scan for words that may open a window, and the window's tokens.
//!
//! Knows shapes (digits, dashes, capitals) and asks a [`Lexicon`](token::Lexicon) for words; it
//! knows no language and no date.

pub(crate) mod clause;
mod cue;
mod named;
pub(crate) mod number;
pub(crate) mod scan;
pub(crate) mod sentence;
pub(crate) mod span;
pub(crate) mod tense;
#[allow(clippy::module_inception)]
pub(crate) mod token;
pub(crate) mod window;
