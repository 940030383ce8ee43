//! From a document to its mentions, events and timeline: the one place that knows all floors, and picks the locale.

#[cfg(test)]
pub(crate) mod agreement;
mod engine;
mod events;
mod extractor;
#[cfg(feature = "inspect")]
#[doc(hidden)]
pub mod inspect;
mod mentions;
#[cfg(test)]
mod proof;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tour;
#[cfg(test)]
mod twice;
#[cfg(test)]
mod whole;

pub use events::Events;
pub use extractor::{Builder, Extractor, Reading, timeline};
pub use mentions::Mentions;
