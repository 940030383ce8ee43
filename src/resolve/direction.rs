//! Past or future: which way a date that leaves it open lies from its anchor.
//!
//! Asked only where an expression is open, and at most once for a mention. Knows no word.

use std::cell::Cell;

use crate::token::span::Span;
use crate::token::tense::{self, Tense};
use crate::token::token::Lexicon;

/// Which way from the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
    /// The clause does not say; habit decides.
    Open,
}

/// The place of a mention in its text, asked for a direction.
#[derive(Debug)]
pub(crate) struct Clause<'a> {
    lexicon: &'a Lexicon,
    text: &'a str,
    span: Span,
    /// The mention follows "until", "by" or their like: it lies ahead unless the verb says past.
    ahead: bool,
    read: Cell<Option<Direction>>,
}

impl<'a> Clause<'a> {
    pub(crate) fn new(lexicon: &'a Lexicon, text: &'a str, span: Span, ahead: bool) -> Clause<'a> {
        Clause { lexicon, text, span, ahead, read: Cell::new(None) }
    }

    /// The direction of the governing clause.
    pub(crate) fn direction(&self) -> Direction {
        if let Some(known) = self.read.get() {
            return known;
        }
        let direction = match tense::of(self.lexicon, self.text, self.span) {
            Tense::Future | Tense::Modal => Direction::Future,
            Tense::Past => Direction::Past,
            Tense::Present | Tense::Unknown if self.ahead => Direction::Future,
            Tense::Present | Tense::Unknown => Direction::Open,
        };
        self.read.set(Some(direction));
        direction
    }
}
