//! The rows that an extractor reads by: those of its languages, and what is added to them.
//!
//! Names no language, and owns its rows: an extractor may have some that no locale has.

use std::collections::HashSet;

use crate::grammar::rule::Rule;
use crate::lexicon::sense::word;
use crate::lexicon::{NamedDay, Word};
use crate::options::Style;

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
    /// The rows of languages in their order, with those that a style adds; a table of rules that two of them share stands once.
    pub(crate) fn of(all: &[&'static Tables], style: Style) -> Rows {
        let mut shared: Vec<&'static [Rule]> = Vec::new();
        for table in all.iter().flat_map(|tables| tables.rules) {
            if !shared.iter().any(|known| std::ptr::eq(*known, *table)) {
                shared.push(table);
            }
        }
        let dialects = || all.iter().flat_map(|tables| tables.dialects).filter(|dialect| dialect.style == style);
        let own: Vec<Word> = dialects().flat_map(|dialect| dialect.words).copied().flatten().flat_map(forms).collect();
        let told: HashSet<&str> = own.iter().map(|word| word.text).collect();
        let lexemes = all.iter().flat_map(|tables| tables.words).copied().flatten();
        let keys = all.iter().flat_map(|tables| tables.name_keys.split_whitespace()).map(key);
        let usual = lexemes.flat_map(forms).chain(keys).filter(|word| !told.contains(word.text));
        let days = all.iter().flat_map(|tables| tables.named_days);
        Rows {
            rules: shared.into_iter().flatten().copied().collect(),
            words: own.iter().copied().chain(usual).collect(),
            days: dialects().flat_map(|dialect| dialect.named_days).chain(days).copied().collect(),
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

/// A row for each form of a lexeme.
fn forms(row: &'static Word) -> impl Iterator<Item = Word> {
    row.text.split_whitespace().map(move |text| Word { text, ..*row })
}

/// A word at which the scan stops, as a name may hold it.
fn key(text: &'static str) -> Word {
    Word::new(text, word::PIECE).capital()
}
