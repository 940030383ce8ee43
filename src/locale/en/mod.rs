//! English: its words, verbs, named days and rules. Rows only; the engine reads them.

mod holidays;
mod rules;
mod verbs;
mod words;

use super::Locale;

/// English as news writes it.
pub(crate) static EN: Locale = Locale {
    words: words::TABLES,
    verbs: verbs::TABLES,
    named_days: holidays::NAMED_DAYS,
    rules: rules::TABLES,
    past_ending: "ed",
    plural_ending: "s",
};
