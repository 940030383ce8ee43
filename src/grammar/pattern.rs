//! The shapes a rule can ask for, over tokens and phrases alike.
//!
//! How two words are joined says nothing in most rows: an element stands behind a blank or a hyphen alike, and no row
//! says so. One that asks for a hyphen takes it ("half-hour", the dash of a range); one that is [`apart`](Pattern::apart)
//! stands behind none. That is why a hyphen still is a token: ten rows of ranges ask for it as they ask for a dash or a
//! "to", and some thirty conditions of evidence ask for it as for any other neighbour. Were it a mark on the word behind
//! it, each of them would ask twice.
//!
//! Knows no text: a pattern sees senses and numbers.

use crate::lexicon::sense::word;
use crate::lexicon::{Classes, Literal, Senses};
use crate::token::typed::Token;
use crate::value::Granularity;

use super::expression::Expr;
use super::feature::Features;
use super::slot::Slot;

/// One element of a pattern: a token, a phrase or a group of elements. What it captures goes by the name of its
/// [`Slot`]; an element without one is asked for and forgotten.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pattern {
    Token(TokenElement),
    Phrase(PhraseElement),
    /// All of these, or nothing.
    Opt(&'static [Pattern]),
    /// One of these sequences.
    Either(&'static [&'static [Pattern]]),
}

/// What an element asks of a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TokenElement {
    /// It has one of these.
    pub(crate) senses: Senses,
    /// It has one of these too, unless there are none.
    also: Senses,
    /// It has none of these.
    without: Senses,
    /// Its number lies between these, both of them in it.
    numbers: (i32, i32),
    /// Its second number, the unit of those that have one, does.
    units: (i16, i16),
    /// It is this word; any where `NONE`.
    literal: Literal,
    /// It may stand behind a hyphen that no element takes.
    pub(crate) passes_hyphens: bool,
    pub(crate) slot: Slot,
}

/// What an element asks of a phrase.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PhraseElement {
    /// It is of one of these classes.
    pub(crate) classes: Classes,
    /// It has all of these features.
    with: Features,
    /// It has one of these, unless there are none.
    any: Features,
    /// It has none of these.
    without: Features,
    /// One of its tokens has one of these, unless there are none.
    holding: Senses,
    /// None of its tokens has one of these.
    lacking: Senses,
    pub(crate) slot: Slot,
}

/// Matches nothing: what is asked of an element that cannot have it (a feature of a token, a name of a group). The
/// examples of its row fail.
const NEVER: Pattern = Pattern::Either(&[]);

/// A token with one of the senses.
pub(crate) const fn is(senses: Senses) -> Pattern {
    Pattern::Token(TokenElement {
        senses,
        also: Senses::NONE,
        without: Senses::NONE,
        numbers: (i32::MIN, i32::MAX),
        units: (i16::MIN, i16::MAX),
        literal: Literal::NONE,
        passes_hyphens: !senses.meets(word::HYPHEN),
        slot: Slot::None,
    })
}

/// A phrase of one of the classes.
pub(crate) const fn a(classes: Classes) -> Pattern {
    Pattern::Phrase(PhraseElement {
        classes,
        with: Features::NONE,
        any: Features::NONE,
        without: Features::NONE,
        holding: Senses::NONE,
        lacking: Senses::NONE,
        slot: Slot::None,
    })
}

/// The word itself.
pub(crate) const fn literal(literal: Literal) -> Pattern {
    match is(word::LITERAL) {
        Pattern::Token(element) => Pattern::Token(TokenElement { literal, ..element }),
        other => other,
    }
}

/// A token with one of the senses and a number from `lo` to `hi`.
pub(crate) const fn num(senses: Senses, lo: i32, hi: i32) -> Pattern {
    match is(senses) {
        Pattern::Token(element) => Pattern::Token(TokenElement { numbers: (lo, hi), ..element }),
        other => other,
    }
}

/// All of these, or nothing.
pub(crate) const fn opt(patterns: &'static [Pattern]) -> Pattern {
    Pattern::Opt(patterns)
}

/// One of these sequences.
pub(crate) const fn either(patterns: &'static [&'static [Pattern]]) -> Pattern {
    Pattern::Either(patterns)
}

/// More that an element asks, and the name of what it captures.
impl Pattern {
    /// What the element takes, as the meaning of the row calls it. Of a group its elements have names, not the group.
    pub(crate) const fn at(self, slot: Slot) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { slot, ..element }),
            Pattern::Phrase(element) => Pattern::Phrase(PhraseElement { slot, ..element }),
            Pattern::Opt(_) | Pattern::Either(_) => NEVER,
        }
    }

    /// The token, or each token of the phrase, has none of the senses.
    pub(crate) const fn lacking(self, senses: Senses) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { without: element.without.or(senses), ..element }),
            Pattern::Phrase(element) => {
                Pattern::Phrase(PhraseElement { lacking: element.lacking.or(senses), ..element })
            }
            Pattern::Opt(_) | Pattern::Either(_) => NEVER,
        }
    }

    /// A token of the phrase has one of the senses.
    pub(crate) const fn holding(self, holding: Senses) -> Pattern {
        match self {
            Pattern::Phrase(element) => Pattern::Phrase(PhraseElement { holding, ..element }),
            _ => NEVER,
        }
    }

    /// The token has one of the senses too.
    pub(crate) const fn and(self, also: Senses) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { also, ..element }),
            _ => NEVER,
        }
    }

    /// No hyphen joins the token to what stands before: "each long term", but no "long-term".
    pub(crate) const fn apart(self) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { passes_hyphens: false, ..element }),
            _ => NEVER,
        }
    }

    /// The token is a plural.
    pub(crate) const fn plural(self) -> Pattern {
        self.and(word::PLURAL)
    }

    /// The token is no plural.
    pub(crate) const fn singular(self) -> Pattern {
        self.lacking(word::PLURAL)
    }

    /// The unit of the token lies between these, both of them in it.
    pub(crate) const fn units(self, lo: Granularity, hi: Granularity) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { units: (lo as i16, hi as i16), ..element }),
            _ => NEVER,
        }
    }

    /// The unit of the token is this one.
    pub(crate) const fn unit(self, unit: Granularity) -> Pattern {
        self.units(unit, unit)
    }

    /// The second number of the token is this one.
    pub(crate) const fn second(self, number: i16) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { units: (number, number), ..element }),
            _ => NEVER,
        }
    }

    /// The second number of the token is this one or more.
    pub(crate) const fn second_at_least(self, number: i16) -> Pattern {
        match self {
            Pattern::Token(element) => Pattern::Token(TokenElement { units: (number, i16::MAX), ..element }),
            _ => NEVER,
        }
    }

    /// The phrase has all of the features.
    pub(crate) const fn with(self, with: Features) -> Pattern {
        match self {
            Pattern::Phrase(element) => Pattern::Phrase(PhraseElement { with: element.with.or(with), ..element }),
            _ => NEVER,
        }
    }

    /// The phrase has one of the features.
    pub(crate) const fn with_any(self, any: Features) -> Pattern {
        match self {
            Pattern::Phrase(element) => Pattern::Phrase(PhraseElement { any, ..element }),
            _ => NEVER,
        }
    }

    /// The phrase has none of the features.
    pub(crate) const fn without(self, without: Features) -> Pattern {
        match self {
            Pattern::Phrase(element) => {
                Pattern::Phrase(PhraseElement { without: element.without.or(without), ..element })
            }
            _ => NEVER,
        }
    }
}

impl TokenElement {
    pub(crate) fn fits(&self, token: &Token) -> bool {
        token.senses.meets(self.senses)
            && (self.also.is_empty() || token.senses.meets(self.also))
            && !token.senses.meets(self.without)
            && (self.numbers.0..=self.numbers.1).contains(&token.value)
            && (self.units.0..=self.units.1).contains(&token.alt)
            && (self.literal == Literal::NONE || self.literal == token.literal)
    }
}

impl PhraseElement {
    pub(crate) fn fits(&self, phrase: &Phrase, tokens: &[Token]) -> bool {
        phrase.class.meets(self.classes)
            && phrase.features.have(self.with)
            && (self.any == Features::NONE || phrase.features.meets(self.any))
            && !phrase.features.meets(self.without)
            && (self.holding.is_empty() || phrase.holds(self.holding, tokens))
            && (self.lacking.is_empty() || !phrase.holds(self.lacking, tokens))
    }
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
    /// What every place has, the end of the window too, and no element asks for.
    pub(crate) const NOTHING: Asked = Asked { senses: Senses::NONE, classes: Classes::bit(31) };
    /// Whatever stands there, and if it is nothing.
    pub(crate) const ALL: Asked = Asked { senses: Senses::ALL, classes: Classes::ALL };

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
            Pattern::Token(element) => Asked { senses: element.senses, classes: Classes::NONE },
            Pattern::Phrase(element) => Asked { senses: Senses::NONE, classes: element.classes },
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

/// A stretch of tokens that a rule has read: an edge of the chart.
#[derive(Clone, Copy)]
pub(crate) struct Phrase {
    /// Token bounds in the window, half-open.
    pub(crate) from: u8,
    pub(crate) to: u8,
    pub(crate) rule: u16,
    pub(crate) class: Classes,
    pub(crate) expr: Expr,
    pub(crate) features: Features,
    /// What the row names as mentions of their own.
    pub(crate) parts: [Capture; 2],
}

impl Phrase {
    /// Whether one of its tokens has one of the senses; the tokens are those of its window.
    fn holds(&self, senses: Senses, tokens: &[Token]) -> bool {
        let own = tokens.get(usize::from(self.from)..usize::from(self.to)).unwrap_or_default();
        own.iter().any(|token| token.senses.meets(senses))
    }
}

/// What a row's meaning is given: numbers and expressions by slot, no text.
pub(crate) struct Captures<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) phrases: &'a [Phrase],
    pub(crate) slots: &'a Slots,
}

/// What each name has captured.
pub(crate) type Slots = [Capture; Slot::COUNT];

impl Captures<'_> {
    fn slot(&self, slot: Slot) -> Capture {
        self.slots.get(slot as usize).copied().unwrap_or(Capture::NONE)
    }

    fn token(&self, slot: Slot) -> Option<&Token> {
        let capture = self.slot(slot);
        if capture.is_empty() || capture.phrase.is_some() {
            return None;
        }
        self.tokens.get(usize::from(capture.from))
    }

    /// The phrase in the slot.
    pub(crate) fn phrase(&self, slot: Slot) -> Option<&Phrase> {
        self.slot(slot).phrase.and_then(|phrase| self.phrases.get(usize::from(phrase)))
    }

    /// Whether the element matched anything.
    pub(crate) fn has(&self, slot: Slot) -> bool {
        !self.slot(slot).is_empty()
    }

    /// Whether the token in the slot has one of the senses.
    pub(crate) fn is(&self, slot: Slot, senses: Senses) -> bool {
        self.token(slot).is_some_and(|t| t.senses.meets(senses))
    }

    /// Whether the phrase in the slot has one of the features.
    pub(crate) fn has_feature(&self, slot: Slot, features: Features) -> bool {
        self.phrase(slot).is_some_and(|phrase| phrase.features.meets(features))
    }

    /// The number of the token in the slot; 0 where there is none.
    pub(crate) fn value(&self, slot: Slot) -> i32 {
        self.token(slot).map_or(0, |t| t.value)
    }

    /// The second number of the token in the slot; 0 where there is none.
    pub(crate) fn alt(&self, slot: Slot) -> i32 {
        self.token(slot).map_or(0, |t| i32::from(t.alt))
    }

    /// The unit of the token in the slot; a day where there is none.
    pub(crate) fn unit(&self, slot: Slot) -> Granularity {
        let unit = self.token(slot).and_then(|token| u8::try_from(token.alt).ok());
        unit.and_then(Granularity::from_u8).unwrap_or(Granularity::Day)
    }

    /// The expression of the phrase in the slot; empty where there is none.
    pub(crate) fn expr(&self, slot: Slot) -> Expr {
        self.phrase(slot).map_or(Expr::EMPTY, |phrase| phrase.expr)
    }
}
