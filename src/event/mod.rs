//! What happens in a sentence, and when: events with their status, source and inferred times.
//!
//! Knows what a clause says, not how it was read; and values, not how they came.

pub(crate) mod attribution;
mod count;
#[allow(clippy::module_inception)]
mod event;
pub(crate) mod infer;
mod known;
pub(crate) mod likeness;
mod memory;
mod outcome;
mod parts;
pub(crate) mod reader;
pub(crate) mod status;
mod subject;
mod time;
mod verb;

pub use event::{Event, Polarity};
pub use outcome::{Confidence, Factuality, Outcome};
pub use parts::{Attribution, Participant, Participants, Place, Subject, Trigger};
pub use status::Status;
pub use time::EventTime;
pub use verb::{Aspect, Tense};
