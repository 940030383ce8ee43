//! Events in order of time, from one document or many. Finds no events and knows no text.

mod identity;
mod order;
mod telling;
#[allow(clippy::module_inception)]
mod timeline;

pub use order::Order;
pub use telling::Telling;
pub(crate) use timeline::visible;
pub use timeline::{Entry, Timeline};
