//! How timelines are written for people and for other programs. Finds and orders nothing.

pub mod text;
#[cfg(feature = "timeml")]
pub mod timeml;
