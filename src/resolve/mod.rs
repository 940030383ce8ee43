//! From an expression and an anchor to a value: the one place where calendar habits live.
//!
//! Knows no word; what the governing clause says comes in as a tense.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod amount;
pub(crate) mod context;
mod convention;
pub(crate) mod direction;
mod distance;
pub(crate) mod feast;
pub(crate) mod fields;
pub(crate) mod interpreter;
pub(crate) mod machine;
pub(crate) mod neighbour;
pub(crate) mod other;
pub(crate) mod range;
mod set;
pub(crate) mod step;
