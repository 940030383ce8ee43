//! What the clause and the tokens beside a mention say of it: above all past or future, which way a date
//! that leaves it open lies from its anchor.
//!
//! Asked only where an expression leaves the side open, at most once for a mention. Reads no text and knows no word.
//!
//! "Friday" in a text of a Wednesday is two days ahead or five days back. In "will meet on Friday" the verb looks ahead; in
//! "met on Friday" it looks back; in "was set for Friday" it may be either, and the nearer one is taken; "Friday: the vote"
//! says nothing, and the habit of news is the past. "next Friday" never asks.

use std::cell::Cell;

use crate::clause::orientation::Orientation;
use crate::grammar::preposition::Preposition;
use crate::lexicon::sense::word;
use crate::options::{Options, Toward};
use crate::token::span::Span;
use crate::token::typed::Token;

/// Which way from the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
    /// A past verb and a word that looks ahead from it: "the deal was delayed until May".
    Near,
    /// A past verb that plans: "the vote was set for Friday" may lie ahead or have just been.
    Due,
    /// A present verb: "the vote is on Friday" looks ahead, but "is shut since May" does not.
    Present,
    /// The clause does not say; habit decides.
    Open,
}

/// What the tokens beside a mention say of its direction.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LocalContext {
    /// The preposition that leads it.
    pub(crate) led_by: Option<Preposition>,
    /// It follows "back in" or "as of": past unless the verb says otherwise.
    pub(crate) back: bool,
    /// A possessive follows it.
    pub(crate) owns: bool,
    /// "in" leads it: "in two weeks".
    pub(crate) inside: bool,
    /// That opens the sentence.
    pub(crate) opens: bool,
    /// An amount of money or a share stands near it.
    pub(crate) money: bool,
    /// It begins with an article: "the nine months".
    pub(crate) the: bool,
    /// The option that overrules the clause.
    pub(crate) toward: Toward,
    /// What the clause leaves open lies ahead, by the habit of the style.
    pub(crate) ahead: bool,
}

impl LocalContext {
    /// What the tokens beside those of a mention, `from..to`, say.
    pub(crate) fn of(
        tokens: &[Token],
        (from, to): (usize, usize),
        led_by: Option<Preposition>,
        options: Options,
    ) -> LocalContext {
        let before = |n| from.checked_sub(n).and_then(|i| tokens.get(i));
        let is = |token: Option<&Token>, senses| token.is_some_and(|t| t.senses.meets(senses));
        LocalContext {
            led_by,
            back: before(2).is_some_and(|t| t.senses.meets(word::BACKWARD))
                || is(before(2), word::AS) && is(before(1), word::OF),
            owns: is(tokens.get(to), word::POSSESSIVE),
            inside: is(before(1), word::IN),
            opens: before(2).is_none_or(|t| t.senses.meets(word::BREAK)),
            money: tokens.iter().any(|t| t.senses.meets(word::MONEY)),
            the: is(tokens.get(from), word::THE),
            toward: options.toward,
            ahead: options.style.manner().ahead,
        }
    }
}

/// What the text around a mention says, worked out where it is asked.
pub(crate) trait Frame {
    /// What the clause that governs the mention says of when.
    fn told(&self) -> Orientation;

    /// The same, but only of a verb before the mention.
    fn told_before(&self) -> Orientation;

    /// Where the quotation begins in which the mention stands.
    fn speech(&self) -> Option<usize>;

    /// Whether another mention stands in the sentence that leads up to a quotation.
    fn shares_sentence(&self, other: Span, speech: usize) -> bool;
}

/// A mention in its clause, asked for a direction.
pub(crate) struct Clause<'a> {
    frame: &'a dyn Frame,
    span: Span,
    beside: LocalContext,
    read: Cell<Option<Direction>>,
}

impl<'a> Clause<'a> {
    pub(crate) fn new(frame: &'a dyn Frame, span: Span, beside: LocalContext) -> Clause<'a> {
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
        self.beside.money || self.follows_from()
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
        self.beside.led_by == Some(Preposition::From)
    }

    /// Whether "in" leads the mention.
    pub(crate) fn is_inside(&self) -> bool {
        self.beside.inside
    }

    /// Whether an amount that "in" leads is how far ahead it lies: its clause looks ahead, or it stands first and no verb
    /// is there; where the style looks ahead, wherever no verb looks back.
    pub(crate) fn lands(&self) -> bool {
        // "it might be built in two years" says how long it takes.
        let ahead = || match self.frame.told() {
            Orientation::Future | Orientation::Due => true,
            Orientation::Unknown => self.beside.opens || self.beside.ahead,
            Orientation::Present | Orientation::Modal => self.beside.ahead,
            _ => false,
        };
        self.beside.inside && ahead()
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

/// "Wednesday's ruling": what a date belongs to depends on no verb but one before it that looks ahead ("expected at
/// Sunday's rally").
fn owner(told: Orientation) -> Direction {
    if matches!(told, Orientation::Future | Orientation::Due) { Direction::Future } else { Direction::Open }
}

impl LocalContext {
    /// The direction that what the clause says and the words beside the mention give together.
    fn direction(&self, told: Orientation) -> Direction {
        use Preposition::{By, For, From, To, Until};
        match (told, self.led_by) {
            (Orientation::Future | Orientation::Modal, _) => Direction::Future,
            (Orientation::Due, Some(Until | By)) => Direction::Future,
            (Orientation::Due, _) => Direction::Due,
            // "extended until mid-November": the nearest there is.
            (Orientation::Past, Some(Until | By)) | (Orientation::Before, Some(Until)) => Direction::Near,
            // "by" and "until" lie ahead of what is not over by then; "to" and "for" of what was put off.
            (Orientation::Postponed, Some(Until | By | To | For)) => Direction::Future,
            (Orientation::Past | Orientation::Before | Orientation::Postponed, _) => Direction::Past,
            (Orientation::Present | Orientation::Unknown, _) if self.back => Direction::Past,
            (Orientation::Perfect | Orientation::Denied, Some(Until | By)) => Direction::Future,
            // "from" looks ahead only where the verb does not look back.
            (Orientation::Present | Orientation::Unknown, Some(Until | By | From)) => Direction::Future,
            (Orientation::Perfect | Orientation::Denied, _) => Direction::Past,
            (Orientation::Present, _) => Direction::Present,
            (Orientation::Unknown, _) if self.ahead => Direction::Future,
            (Orientation::Unknown, _) => Direction::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, report};
    use Direction::{Due, Future, Near, Open, Past, Present};

    const NONE: LocalContext = LocalContext {
        led_by: None,
        back: false,
        owns: false,
        inside: false,
        opens: false,
        money: false,
        the: false,
        toward: Toward::Tense,
        ahead: false,
    };

    /// What stands beside a mention, from nothing to the words that look both ways.
    const CONTEXTS: [(&str, LocalContext); 6] = [
        ("", NONE),
        ("until", LocalContext { led_by: Some(Preposition::Until), ..NONE }),
        ("by", LocalContext { led_by: Some(Preposition::By), ..NONE }),
        ("to", LocalContext { led_by: Some(Preposition::To), ..NONE }),
        ("back in", LocalContext { back: true, ..NONE }),
        ("from", LocalContext { led_by: Some(Preposition::From), ..NONE }),
    ];

    /// What a clause says, and the direction of a mention beside each of those.
    const DIRECTIONS: [(Orientation, [Direction; 6]); 10] = [
        (Orientation::Past, [Past, Near, Near, Past, Past, Past]),
        (Orientation::Before, [Past, Near, Past, Past, Past, Past]),
        (Orientation::Postponed, [Past, Future, Future, Future, Past, Past]),
        (Orientation::Perfect, [Past, Future, Future, Past, Past, Past]),
        (Orientation::Present, [Present, Future, Future, Present, Past, Future]),
        (Orientation::Future, [Future; 6]),
        (Orientation::Due, [Due, Future, Future, Due, Due, Due]),
        (Orientation::Modal, [Future; 6]),
        (Orientation::Denied, [Past, Future, Future, Past, Past, Past]),
        (Orientation::Unknown, [Open, Future, Future, Open, Past, Future]),
    ];

    #[test]
    fn clause_and_words_beside_give_a_direction() {
        let mut wrong = Vec::new();
        for (told, row) in DIRECTIONS {
            for ((word, beside), want) in CONTEXTS.into_iter().zip(row) {
                let got = beside.direction(told);
                if got != want {
                    wrong.push(format!("{told:?} {word:?}: want {want:?}, got {got:?}"));
                }
            }
        }
        report(&wrong);
    }

    /// A clause that says this, and how often it was asked.
    struct Says(Orientation, Cell<usize>);

    impl Frame for Says {
        fn told(&self) -> Orientation {
            self.1.set(self.1.get() + 1);
            self.0
        }

        fn told_before(&self) -> Orientation {
            self.told()
        }

        fn speech(&self) -> Option<usize> {
            None
        }

        fn shares_sentence(&self, _: Span, _: usize) -> bool {
            false
        }
    }

    #[test]
    fn a_clause_is_asked_once_and_an_option_overrules_it() {
        let owner = LocalContext { owns: true, ..NONE };
        let toward = |toward| LocalContext { toward, ..NONE };
        let table = [
            (Orientation::Past, NONE, Past, 1),
            (Orientation::Future, NONE, Future, 1),
            (Orientation::Past, toward(Toward::Future), Future, 0),
            (Orientation::Future, toward(Toward::Past), Past, 0),
            // "Wednesday's ruling": only what looks ahead says something of it.
            (Orientation::Past, owner, Open, 1),
            (Orientation::Modal, owner, Open, 1),
            (Orientation::Present, owner, Open, 1),
            (Orientation::Future, owner, Future, 1),
        ];
        let mut wrong = Vec::new();
        for (told, beside, want, times) in table {
            let frame = Says(told, Cell::new(0));
            let clause = Clause::new(&frame, Span::new(0, 1), beside);
            let got = [clause.direction(), clause.direction()];
            if (got, frame.1.get()) != ([want; 2], times) {
                wrong.push(format!("{told:?} {beside:?}: got {got:?}, asked {} times", frame.1.get()));
            }
            assert_eq!(clause.is_told(), beside.toward != Toward::Tense);
        }
        report(&wrong);
    }

    /// The words beside a day, read from a window around it.
    const WORDS: &Table = &[
        ("it ran until |Monday.", "Until"),
        ("it begins |Monday.", ""),
        ("back in |May it fell.", "back"),
        ("as of |May it is shut.", "back"),
        ("shut from |Monday on.", "From"),
        ("at |Monday's vote.", "owns"),
        ("$2 million on |Monday.", "money"),
        ("he left on |Monday.", ""),
    ];

    #[test]
    fn words_beside_are_seen() {
        let beside = |case: &str| {
            let (before, behind) = case.split_once('|').expect("a bar");
            let text = [before, behind].concat();
            let beside = crate::read::testing::beside(&text, before.len());
            let marks = [(beside.back, "back"), (beside.owns, "owns"), (beside.money, "money"), (beside.the, "the")];
            let led_by = beside.led_by.map(|preposition| format!("{preposition:?}"));
            let marks = marks.iter().filter(|(is, _)| *is).map(|(_, name)| (*name).to_owned());
            led_by.into_iter().chain(marks).collect::<Vec<_>>().join(" ")
        };
        check(beside, WORDS, &[]);
    }
}
