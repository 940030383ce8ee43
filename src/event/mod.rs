//! What happens in a sentence, and when: events with their status, source and inferred times.
//!
//! Knows what a clause says, not how it was read; and values, not how they came.

pub(crate) mod attribution;
#[allow(clippy::module_inception)]
mod event;
pub(crate) mod infer;
pub(crate) mod reader;
pub(crate) mod status;
mod subject;

pub use event::{Attribution, Event, EventTime, Polarity, Subject, Trigger};
pub use status::Status;
