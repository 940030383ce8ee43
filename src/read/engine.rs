//! A locale made ready for reading: its words for look-up, those of its rules that are wanted, the tagger.
//!
//! Immutable once built; reads nothing.

use crate::clause::stretch::Language;
use crate::clause::tagger::Tagger;
use crate::grammar::rule::{Grammar, Rule};
use crate::lexicon::Lexicon;
use crate::locale::Locale;
use crate::options::Options;

/// What an extractor is made of.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(super) locale: &'static Locale,
    pub(super) options: Options,
    pub(super) lexicon: Lexicon,
    pub(super) grammar: Grammar,
    tagger: Tagger,
}

impl Engine {
    /// An engine with those rules of a locale that are wanted and read texts of the style.
    pub(super) fn new(locale: &'static Locale, options: Options, wanted: impl Fn(&Rule) -> bool) -> Engine {
        let all = locale.rules.iter().copied().flatten().copied();
        let rules = all.filter(|rule| rule.only.is_none_or(|style| style == options.style) && wanted(rule)).collect();
        let (lexicon, grammar) = (locale.lexicon(), Grammar::new(rules));
        Engine { locale, options, lexicon, grammar, tagger: Tagger::new(locale.tagger) }
    }

    /// What the reading of a sentence asks.
    pub(super) fn language(&self) -> Language<'_> {
        Language { lexicon: &self.lexicon, tagger: &self.tagger, links: self.locale.links }
    }
}
