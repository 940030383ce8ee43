//! The shapes a rule can ask for, over tokens and phrases alike.
//!
//! Knows no text: a pattern sees senses and numbers.

use crate::lexicon::sense::word;
use crate::lexicon::{Classes, Literal, Senses};
use crate::token::token::Token;
use crate::value::Granularity;

use super::expression::Expr;

/// One element of a pattern. Its position in the row is its capture slot; a group captures the
/// last element that matched in it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pattern {
    /// A token with one of the senses.
    Is(Senses),
    /// A phrase of one of the classes.
    Phrase(Classes),
    /// One word that the row names.
    Literal(Literal),
    /// A token with one of the senses and a number in `lo..=hi`.
    Num { senses: Senses, lo: i32, hi: i32 },
    /// A token with one of the senses whose unit lies in `lo..=hi` (granularities).
    Unit { senses: Senses, lo: u8, hi: u8 },
    /// A token with one of the senses and none of the others.
    Not { senses: Senses, without: Senses },
    /// All of these, or nothing.
    Opt(&'static [Pattern]),
    /// One of these sequences.
    Either(&'static [&'static [Pattern]]),
}

pub(crate) const fn is(senses: Senses) -> Pattern {
    Pattern::Is(senses)
}

/// A phrase of one of the classes.
pub(crate) const fn a(classes: Classes) -> Pattern {
    Pattern::Phrase(classes)
}

/// The word itself.
pub(crate) const fn literal(literal: Literal) -> Pattern {
    Pattern::Literal(literal)
}

pub(crate) const fn num(senses: Senses, lo: i32, hi: i32) -> Pattern {
    Pattern::Num { senses, lo, hi }
}

pub(crate) const fn opt(patterns: &'static [Pattern]) -> Pattern {
    Pattern::Opt(patterns)
}

pub(crate) const fn either(patterns: &'static [&'static [Pattern]]) -> Pattern {
    Pattern::Either(patterns)
}

/// What a token or a phrase must have one of: senses for the one, classes for the other. Of a place in
/// a window: what stands there, and the phrases that begin there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) senses: Senses,
    pub(crate) classes: Classes,
}

impl Asked {
    pub(crate) const NONE: Asked = Asked { senses: Senses::NONE, classes: Classes::NONE };
    pub(crate) const ALL: Asked = Asked { senses: Senses::ALL, classes: Classes::ALL };

    const fn senses(senses: Senses) -> Asked {
        Asked { senses, classes: Classes::NONE }
    }

    pub(crate) const fn or(self, other: Asked) -> Asked {
        Asked { senses: self.senses.or(other.senses), classes: self.classes.or(other.classes) }
    }

    #[inline]
    pub(crate) const fn meets(self, other: Asked) -> bool {
        self.senses.meets(other.senses) || self.classes.meets(other.classes)
    }
}

impl Pattern {
    /// What a token or phrase must have one of to be this element; nothing for a group.
    #[inline]
    pub(crate) const fn asked(&self) -> Asked {
        match self {
            Pattern::Is(senses)
            | Pattern::Num { senses, .. }
            | Pattern::Unit { senses, .. }
            | Pattern::Not { senses, .. } => Asked::senses(*senses),
            Pattern::Phrase(classes) => Asked { senses: Senses::NONE, classes: *classes },
            Pattern::Literal(_) => Asked::senses(word::LITERAL),
            Pattern::Opt(_) | Pattern::Either(_) => Asked::NONE,
        }
    }

    /// What the first token or phrase of a match must have one of, and whether the element can match
    /// nothing.
    pub(crate) fn first(&self) -> (Asked, bool) {
        match self {
            Pattern::Opt(inner) => (first_of(inner).0, true),
            Pattern::Either(ways) => ways.iter().fold((Asked::NONE, false), |(all, empty), way| {
                let (first, may_be_empty) = first_of(way);
                (all.or(first), empty || may_be_empty)
            }),
            _ => (self.asked(), false),
        }
    }
}

/// The same for a sequence.
pub(crate) fn first_of(patterns: &[Pattern]) -> (Asked, bool) {
    let mut all = Asked::NONE;
    for pattern in patterns {
        let (first, may_be_empty) = pattern.first();
        all = all.or(first);
        if !may_be_empty {
            return (all, false);
        }
    }
    (all, true)
}

/// What an element of a row captured.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Capture {
    /// Token bounds in the window, half-open; empty where the element matched nothing.
    pub(crate) from: u8,
    pub(crate) to: u8,
    /// Which phrase, where it was one.
    pub(crate) phrase: Option<u16>,
}

impl Capture {
    pub(crate) const NONE: Capture = Capture { from: 0, to: 0, phrase: None };

    pub(crate) const fn is_empty(self) -> bool {
        self.from == self.to
    }
}

/// The most elements a row has.
pub(crate) const SLOTS: usize = 12;

/// A stretch of tokens that a rule has read: an edge of the chart.
#[derive(Clone, Copy)]
pub(crate) struct Phrase {
    /// Token bounds in the window, half-open.
    pub(crate) from: u8,
    pub(crate) to: u8,
    pub(crate) rule: u16,
    pub(crate) class: Classes,
    pub(crate) expr: Expr,
    /// What the row names as mentions of their own.
    pub(crate) parts: [Capture; 2],
}

/// What a row's meaning is given: numbers and expressions by slot, no text.
pub(crate) struct Captures<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) phrases: &'a [Phrase],
    pub(crate) slots: &'a [Capture; SLOTS],
}

impl Captures<'_> {
    fn slot(&self, slot: usize) -> Capture {
        self.slots.get(slot).copied().unwrap_or(Capture::NONE)
    }

    fn token(&self, slot: usize) -> Option<&Token> {
        let capture = self.slot(slot);
        if capture.is_empty() || capture.phrase.is_some() {
            return None;
        }
        self.tokens.get(usize::from(capture.from))
    }

    /// Whether the element matched anything.
    pub(crate) fn has(&self, slot: usize) -> bool {
        !self.slot(slot).is_empty()
    }

    /// Whether the token in the slot has one of the senses.
    pub(crate) fn is(&self, slot: usize, senses: Senses) -> bool {
        self.token(slot).is_some_and(|t| t.senses.meets(senses))
    }

    /// Whether the token in the slot is this word.
    pub(crate) fn is_literal(&self, slot: usize, literal: Literal) -> bool {
        self.token(slot).is_some_and(|t| t.literal == literal)
    }

    /// Whether any token in the slot, of a phrase or alone, has one of the senses.
    pub(crate) fn holds(&self, slot: usize, senses: Senses) -> bool {
        let capture = self.slot(slot);
        let tokens = self.tokens.get(usize::from(capture.from)..usize::from(capture.to)).unwrap_or_default();
        tokens.iter().any(|t| t.senses.meets(senses))
    }

    /// The number of the token in the slot; 0 where there is none.
    pub(crate) fn value(&self, slot: usize) -> i32 {
        self.token(slot).map_or(0, |t| t.value)
    }

    /// The second number of the token in the slot; 0 where there is none.
    pub(crate) fn alt(&self, slot: usize) -> i32 {
        self.token(slot).map_or(0, |t| i32::from(t.alt))
    }

    /// The unit of the token in the slot.
    pub(crate) fn unit(&self, slot: usize) -> Granularity {
        u8::try_from(self.alt(slot)).ok().and_then(Granularity::from_u8).unwrap_or(Granularity::Day)
    }

    /// The expression of the phrase in the slot; empty where there is none.
    pub(crate) fn expr(&self, slot: usize) -> Expr {
        let phrase = self.slot(slot).phrase;
        phrase.and_then(|p| self.phrases.get(usize::from(p))).map_or(Expr::EMPTY, |p| p.expr)
    }
}
