//! Locales made ready for reading: their words for look-up, those of their rules that are wanted, the tagger.
//!
//! Immutable once built; reads nothing.

use crate::clause::stretch::Language;
use crate::clause::tagger::Tagger;
use crate::grammar::rule::{Grammar, Rule};
use crate::lexicon::Lexicon;
use crate::locale::{self, Locale, Tables};
use crate::options::Options;

/// What an extractor is made of.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(super) options: Options,
    pub(super) lexicon: Lexicon,
    pub(super) grammar: Grammar,
    /// The tables by which clauses are read: those of the first locale.
    first: &'static Tables,
    tagger: Option<Tagger>,
}

/// The rules of locales in the order in which they are tried; what two of them share stands once.
pub(super) fn rules(tables: &[&'static Tables]) -> impl Iterator<Item = &'static Rule> {
    let tables = tables.iter().flat_map(|tables| tables.rules).copied();
    let mut known: Vec<&'static [Rule]> = Vec::new();
    let mut is_new = move |table: &'static [Rule]| {
        let new = !known.iter().any(|other| std::ptr::eq(*other, table));
        known.extend(Some(table).filter(|_| new));
        new
    };
    tables.filter(move |table| is_new(table)).flatten()
}

impl Engine {
    /// An engine with those rules of the locales that are wanted and read texts of the style.
    pub(super) fn new(locales: &[Locale], options: Options, wanted: impl Fn(&Rule) -> bool) -> Engine {
        Engine::of(&locales.iter().map(|locale| locale.tables()).collect::<Vec<_>>(), options, wanted)
    }

    /// The same of tables.
    pub(super) fn of(tables: &[&'static Tables], options: Options, wanted: impl Fn(&Rule) -> bool) -> Engine {
        let all = rules(tables).copied();
        let rules = all.filter(|rule| rule.only.is_none_or(|style| style == options.style) && wanted(rule)).collect();
        let first = *tables.first().unwrap_or(&&Tables::NONE);
        let (lexicon, grammar) = (locale::lexicon(tables), Grammar::new(rules));
        Engine { options, lexicon, grammar, first, tagger: first.tagger.map(Tagger::new) }
    }

    /// What the reading of a sentence asks.
    pub(super) fn language(&self) -> Language<'_> {
        Language { lexicon: &self.lexicon, tagger: self.tagger.as_ref(), links: self.first.links }
    }
}
