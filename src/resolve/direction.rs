//! What the clause and the tokens beside a mention say of it: above all past or future, which way a date
//! that leaves it open lies from its anchor.
//!
//! Asked only where an expression leaves the side open, at most once for a mention. Reads no text and knows no word.

use std::cell::Cell;

use crate::clause::told::Told;
use crate::lexicon::Senses;
use crate::lexicon::sense::word;
use crate::options::Toward;
use crate::token::span::Span;
use crate::token::token::Token;

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

/// What the text around a mention says, worked out where it is asked.
pub(crate) trait Frame {
    /// What the clause that governs the mention says of when.
    fn told(&self) -> Told;

    /// The same, but only of a verb before the mention.
    fn told_before(&self) -> Told;

    /// Where the quotation begins in which the mention stands.
    fn speech(&self) -> Option<usize>;

    /// Whether another mention stands in the sentence that leads up to a quotation.
    fn shares_sentence(&self, other: Span, speech: usize) -> bool;
}

/// A mention in its clause, asked for a direction.
pub(crate) struct Clause<'a> {
    frame: &'a dyn Frame,
    span: Span,
    beside: Beside,
    read: Cell<Option<Direction>>,
}

impl<'a> Clause<'a> {
    pub(crate) fn new(frame: &'a dyn Frame, span: Span, beside: Beside) -> Clause<'a> {
        Clause { frame, span, beside, read: Cell::new(None) }
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

    /// Where the quotation begins in which the mention stands.
    pub(crate) fn speech(&self) -> Option<usize> {
        self.frame.speech()
    }

    /// Whether another mention stands in the sentence that leads up to a quotation.
    pub(crate) fn shares_sentence(&self, other: Span, speech: usize) -> bool {
        self.frame.shares_sentence(other, speech)
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
        let direction = match self.beside.toward {
            Toward::Past => Direction::Past,
            Toward::Future => Direction::Future,
            Toward::Tense if self.beside.owns => owner(self.frame.told_before()),
            Toward::Tense => self.beside.direction(self.frame.told()),
        };
        self.read.set(Some(direction));
        direction
    }
}

/// "Wednesday's ruling": what a date belongs to hangs on no verb but one before it that looks ahead ("expected at
/// Sunday's rally").
fn owner(told: Told) -> Direction {
    if told == Told::Future { Direction::Future } else { Direction::Open }
}

impl Beside {
    /// The direction that what the clause says and the words beside the mention give together.
    fn direction(&self, told: Told) -> Direction {
        match told {
            Told::Future | Told::Modal => Direction::Future,
            // "extended until mid-November": the nearest there is.
            Told::Past if self.ahead || self.by => Direction::Near,
            Told::Before if self.ahead => Direction::Near,
            Told::Postponed if self.ahead || self.by || self.to => Direction::Future,
            Told::Past | Told::Before | Told::Postponed => Direction::Past,
            Told::Present | Told::Unknown if self.back => Direction::Past,
            Told::Perfect | Told::Denied if self.ahead || self.by => Direction::Future,
            Told::Present | Told::Unknown if self.ahead || self.by || self.from => Direction::Future,
            Told::Perfect | Told::Denied => Direction::Past,
            Told::Present => Direction::Present,
            Told::Unknown => Direction::Open,
        }
    }
}
