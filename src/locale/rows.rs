//! The rows that an extractor reads by: those of a locale, and what is added to them.
//!
//! Names no language, and owns its rows: an extractor may have some that its locale has not.

use crate::grammar::rule::Rule;
use crate::lexicon::sense::word;
use crate::lexicon::{NamedDay, Word};

use super::Locale;

/// Rules, words and named days; of two rules that read the same words as the same kind of phrase the first one counts.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) rules: Vec<Rule>,
    pub(crate) words: Vec<Word>,
    pub(crate) days: Vec<NamedDay>,
}

impl Rows {
    pub(crate) fn of(locale: &Locale) -> Rows {
        let keys = locale.keys().map(key);
        Rows {
            rules: locale.rules.iter().copied().flatten().copied().collect(),
            words: locale.words.iter().copied().flatten().copied().chain(keys).collect(),
            days: locale.named_days.to_vec(),
        }
    }

    /// These and a day more, whatever words its name is made of.
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests add rows as yet"))]
    pub(crate) fn and_day(mut self, day: NamedDay) -> Rows {
        self.words.push(key(day.head()));
        self.days.push(day);
        self
    }
}

/// A word at which the scan stops, as a name may hold it.
fn key(text: &'static str) -> Word {
    Word::new(text, word::PIECE).capital()
}
