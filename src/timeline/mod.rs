//! Events in order of time, from one document or many. Finds no events and knows no text.

mod entries;
mod identity;
mod order;
mod telling;

pub(crate) use entries::visible;
pub use entries::{Entry, Timeline};
pub use order::Order;
pub use telling::Telling;
