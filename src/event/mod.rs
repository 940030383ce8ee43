//! What happens in a sentence, and when: events with their status, source and inferred times.
//!
//! Knows what a clause says, not how it was read; and values, not how they came.

mod adrift;
mod anchored;
mod anchors;
mod antecedent;
mod attach;
pub(crate) mod attribution;
pub(crate) mod confidence;
mod content;
mod count;
mod distance;
mod ends;
mod factuality;
pub(crate) mod infer;
mod known;
mod landing;
mod lasting;
pub(crate) mod likeness;
mod maker;
mod memory;
mod mood;
mod outcome;
mod participants;
mod parts;
mod place;
mod reach;
pub(crate) mod reader;
mod rest;
pub(crate) mod status;
mod subject;
mod summary;
mod time;
mod verb;
mod when;

pub use anchored::{Event, Polarity};
pub use outcome::{Confidence, Factuality, Outcome};
pub use parts::{Attribution, Participant, Participants, Place, Subject, Trigger};
pub use status::Status;
pub use time::EventTime;
pub use verb::{Aspect, Tense};
