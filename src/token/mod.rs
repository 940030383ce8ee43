//! What stands in a text: spans, the scan for words that may open a window, the one tokenizer, which line breaks end
//! something, numbers, ends of sentences.
//!
//! Knows shapes (digits, dashes, capitals) and asks a [`Lexicon`](crate::lexicon::Lexicon) for words; it
//! knows no language and no date.

pub(crate) mod compose;
pub(crate) mod lexeme;
pub(crate) mod line;
pub(crate) mod naming;
pub(crate) mod number;
pub(crate) mod scan;
pub(crate) mod sentence;
pub(crate) mod span;
pub(crate) mod typed;
