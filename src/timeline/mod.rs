//! Events in order of time, from one document or many. Finds no events and knows no text.

mod order;
#[allow(clippy::module_inception)]
mod timeline;

pub use order::Order;
pub(crate) use timeline::visible;
pub use timeline::{Entry, Telling, Timeline};
