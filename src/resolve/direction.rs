//! What the clause and the tokens beside a mention say of it: above all past or future, which way a date
//! that leaves it open lies from its anchor.
//!
//! Read only where an expression asks, the tense at most once for a mention. Knows no word.

use std::cell::Cell;

use crate::lexicon::Senses;
use crate::lexicon::sense::word;
use crate::options::Toward;
use crate::token::clause;
use crate::token::span::Span;
use crate::token::tense::{self, Silence, Tense};
use crate::{lexicon::Lexicon, token::token::Token};

/// Which way from the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
    /// A past verb and a word that looks ahead from it: "the deal was delayed until May".
    Near,
    /// A present verb: "the vote is on Friday" looks ahead, but "is shut since May" does not.
    Present,
    /// The clause does not say; habit decides.
    Open,
}

/// What the tokens beside a mention say of its direction.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beside {
    /// It follows "until" or its like: it lies ahead unless the verb says past, and then near.
    pub(crate) ahead: bool,
    /// It follows "by": it lies ahead unless the verb says past, and near where that is not over by then.
    pub(crate) by: bool,
    /// It follows "to" or "for": ahead of what was put off.
    pub(crate) to: bool,
    /// It follows "back in" or "as of": past unless the verb says otherwise.
    pub(crate) back: bool,
    /// It follows "from", which looks ahead only where the verb does not look back.
    pub(crate) from: bool,
    /// A possessive follows it.
    pub(crate) owns: bool,
    /// An amount of money or a share stands near it.
    pub(crate) money: bool,
    /// It begins with an article: "the nine months".
    pub(crate) the: bool,
    /// The option that overrules the clause.
    pub(crate) toward: Toward,
}

impl Beside {
    /// What the tokens beside those of a mention, `from..to`, say.
    pub(crate) fn of(tokens: &[Token], from: usize, to: usize, toward: Toward) -> Beside {
        const AHEAD: Senses = word::UNTIL.or(word::THROUGH);
        let before = |n| from.checked_sub(n).and_then(|i| tokens.get(i));
        let is = |token: Option<&Token>, senses| token.is_some_and(|t| t.senses.meets(senses));
        let led_by = |senses| is(before(1), senses) || is(tokens.get(from), senses);
        Beside {
            ahead: led_by(AHEAD),
            by: led_by(word::BY),
            to: is(before(1), word::TO.or(word::FOR)),
            back: before(2).is_some_and(|t| t.senses.meets(word::BACKWARD))
                || is(before(2), word::AS) && is(before(1), word::OF),
            from: led_by(word::FROM),
            owns: is(tokens.get(to), word::POSSESSIVE),
            money: tokens.iter().any(|t| t.senses.meets(word::MONEY)),
            the: is(tokens.get(from), word::THE),
            toward,
        }
    }
}

/// The place of a mention in its text, asked for a direction.
#[derive(Debug)]
pub(crate) struct Clause<'a> {
    lexicon: &'a Lexicon,
    text: &'a str,
    span: Span,
    beside: Beside,
    silence: &'a Cell<Silence>,
    read: Cell<Option<Direction>>,
}

impl<'a> Clause<'a> {
    pub(crate) fn new(
        lexicon: &'a Lexicon,
        text: &'a str,
        span: Span,
        beside: Beside,
        silence: &'a Cell<Silence>,
    ) -> Clause<'a> {
        Clause { lexicon, text, span, beside, silence, read: Cell::new(None) }
    }

    /// Whether an option overrules the clause.
    pub(crate) fn is_told(&self) -> bool {
        self.beside.toward != Toward::Tense
    }

    /// Where the mention stands.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// Whether the mention may only be compared with: "up from a year earlier", "$2 million a year earlier".
    pub(crate) fn compares(&self) -> bool {
        self.beside.money || self.beside.from
    }

    /// The byte of the quotation mark before the quoted words in which the mention stands.
    pub(crate) fn speech(&self) -> Option<usize> {
        clause::speech(self.text.as_bytes(), self.span.start)
    }

    /// Whether another mention stands in the sentence that leads up to a quotation mark.
    pub(crate) fn shares_sentence(&self, other: Span, speech: usize) -> bool {
        other.end <= speech && clause::same_sentence(self.lexicon, self.text.as_bytes(), other.end, speech)
    }

    /// Whether an article begins the mention.
    pub(crate) fn is_definite(&self) -> bool {
        self.beside.the
    }

    /// Whether "from" leads the mention.
    pub(crate) fn follows_from(&self) -> bool {
        self.beside.from
    }

    /// Whether an amount of money or a share stands near the mention.
    pub(crate) fn money(&self) -> bool {
        self.beside.money
    }

    /// The direction of the governing clause.
    pub(crate) fn direction(&self) -> Direction {
        if let Some(known) = self.read.get() {
            return known;
        }
        match self.beside.toward {
            Toward::Past => return Direction::Past,
            Toward::Future => return Direction::Future,
            Toward::Tense => {}
        }
        let mut silence = self.silence.get();
        let read = if self.beside.owns { tense::before } else { tense::of };
        let tense = read(self.lexicon, self.text, self.span, &mut silence);
        self.silence.set(silence);
        let direction = match tense {
            // "Wednesday's ruling": what a date belongs to hangs on no verb but one before it that looks
            // ahead ("expected at Sunday's rally").
            Tense::Future if self.beside.owns => Direction::Future,
            _ if self.beside.owns => Direction::Open,
            Tense::Future | Tense::Modal => Direction::Future,
            // "extended until mid-November": the nearest there is.
            Tense::Past if self.beside.ahead || self.beside.by => Direction::Near,
            Tense::Told if self.beside.ahead => Direction::Near,
            Tense::Postponed if self.beside.ahead || self.beside.by || self.beside.to => Direction::Future,
            Tense::Past | Tense::Told | Tense::Postponed => Direction::Past,
            Tense::Present | Tense::Unknown if self.beside.back => Direction::Past,
            Tense::Perfect | Tense::Denied if self.beside.ahead || self.beside.by => Direction::Future,
            Tense::Present | Tense::Unknown if self.beside.ahead || self.beside.by || self.beside.from => {
                Direction::Future
            }
            Tense::Perfect | Tense::Denied => Direction::Past,
            Tense::Present => Direction::Present,
            Tense::Unknown => Direction::Open,
        };
        self.read.set(Some(direction));
        direction
    }
}
