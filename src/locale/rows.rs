//! The rows that an extractor reads by: those of its languages, and what is added to them.
//!
//! Names no language, and owns its rows: an extractor may have some that no locale has.

use crate::grammar::rule::Rule;
use crate::lexicon::sense::word;
use crate::lexicon::{NamedDay, Word};

use super::Tables;

/// Rules, words and named days; of two rules that read the same words as the same kind of phrase the first one counts.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) rules: Vec<Rule>,
    /// A form each.
    pub(crate) words: Vec<Word>,
    pub(crate) days: Vec<NamedDay>,
}

impl Rows {
    /// The rows of languages in their order; a table of rules that two of them share stands once.
    pub(crate) fn of(all: &[&'static Tables]) -> Rows {
        let mut shared: Vec<&'static [Rule]> = Vec::new();
        for table in all.iter().flat_map(|tables| tables.rules) {
            if !shared.iter().any(|known| std::ptr::eq(*known, *table)) {
                shared.push(table);
            }
        }
        let lexemes = all.iter().flat_map(|tables| tables.words).copied().flatten();
        let forms = lexemes.flat_map(|row| row.text.split_whitespace().map(move |text| Word { text, ..*row }));
        let keys = all.iter().flat_map(|tables| tables.name_keys.split_whitespace()).map(key);
        Rows {
            rules: shared.into_iter().flatten().copied().collect(),
            words: forms.chain(keys).collect(),
            days: all.iter().flat_map(|tables| tables.named_days).copied().collect(),
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
