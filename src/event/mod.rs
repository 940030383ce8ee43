//! What happens in a sentence, and when: triggers, their verbs, and the mentions they hang on.
//!
//! Knows functions of words (auxiliary, preposition), not words; and values, not how they came.

pub(crate) mod attach;
pub(crate) mod attribution;
pub(crate) mod clause;
pub(crate) mod detect;
#[allow(clippy::module_inception)]
mod event;
pub(crate) mod infer;
pub(crate) mod reader;
mod relation;
pub(crate) mod sentence;
pub(crate) mod status;
pub(crate) mod verbs;
pub(crate) mod words;

pub use event::{Attribution, Event, EventTime, Polarity, Trigger};
pub use relation::Relation;
pub use status::Status;
