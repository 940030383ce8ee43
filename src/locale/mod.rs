//! What a language brings: words, verbs, named days and rules, all of them rows.
//!
//! Names no language; each has a folder of its own, and only the extractor picks one.

use crate::grammar::rule::Rule;
use crate::lexicon::{VerbRow, Word};

pub(crate) mod en;

/// A language, as constant tables.
#[derive(Debug)]
pub(crate) struct Locale {
    pub(crate) words: &'static [&'static [Word]],
    pub(crate) verbs: &'static [&'static [VerbRow]],
    pub(crate) named_days: &'static [NamedDay],
    pub(crate) rules: &'static [&'static [Rule]],
    /// The ending by which an unknown word looks like a past form.
    pub(crate) past_ending: &'static str,
    /// The ending by which an unknown word looks like a plural.
    pub(crate) plural_ending: &'static str,
}

/// A day with a name, and when it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedDay {
    /// The word by which it is found.
    pub(crate) word: &'static str,
    pub(crate) when: Yearly,
}

/// When a named day is, year by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Yearly {
    /// A month and a day.
    Fixed { month: u8, day: u8 },
    /// Days from western Easter Sunday.
    Easter { offset: i16 },
    /// The n-th weekday (1 Monday … 7 Sunday) of a month; −1 the last.
    Weekday { month: u8, n: i8, weekday: u8 },
}
