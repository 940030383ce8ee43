//! How rules are said: expressions, patterns, rules, and the chart that reads them.
//!
//! Knows no language (rules are rows of a locale) and no anchor (`resolve` has that).

pub(crate) mod change;
pub(crate) mod chart;
pub(crate) mod expression;
pub(crate) mod feature;
pub(crate) mod meaning;
mod names;
pub(crate) mod pattern;
pub(crate) mod preposition;
pub(crate) mod rule;
pub(crate) mod select;
pub(crate) mod sides;
pub(crate) mod slot;
pub(crate) mod window;
