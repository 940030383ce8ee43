//! From a document to its mentions, events and timeline: the one place that knows all floors, and picks the locale.

mod engine;
mod events;
mod extractor;
mod mentions;
#[cfg(test)]
mod proof;

pub use events::Events;
pub use extractor::{Builder, Extractor, Reading, timeline};
pub use mentions::Mentions;
