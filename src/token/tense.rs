//! The tense of the clause that governs a mention, from closed classes and endings: no tagger.
//!
//! Asks the verb table of the lexicon; knows no word itself, and no date.

use crate::lexicon::{Key, Verb};

use super::clause::{self, Piece, REACH};
use super::span::Span;
use super::token::Lexicon;

/// What the governing clause says of when it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    /// A perfect: past, but open towards now.
    Perfect,
    Present,
    /// A future auxiliary, or a word that makes what hangs on it lie ahead.
    Future,
    /// A modal: what it governs has not happened, or may not have.
    Modal,
    /// A denied modal: "could not be reached" tells what was, "would not close until May" what will be.
    Denied,
    /// No verb was found.
    Unknown,
}

/// The tense of the clause around `span`: its verb before the mention, else the one behind it. An
/// auxiliary right behind the mention governs it whatever stands before ("the meeting Friday will").
pub(crate) fn of(lexicon: &Lexicon, text: &str, span: Span) -> Tense {
    let reader = Reader { lexicon, bytes: text.as_bytes() };
    if let Some(tense) = reader.adjacent(span.end) {
        return tense;
    }
    match reader.back(span.start) {
        Tense::Unknown => reader.forward(span.end),
        found => found,
    }
}

struct Reader<'a> {
    lexicon: &'a Lexicon,
    bytes: &'a [u8],
}

impl Reader<'_> {
    /// What the verb table or the ending says of a word.
    fn verb(&self, start: usize, len: usize) -> Option<Verb> {
        if let Some(verb) = self.lexicon.verb(self.bytes, start, len) {
            return Some(verb);
        }
        let word = self.bytes.get(start..start + len)?;
        let past = len > 4 && word[0].is_ascii_lowercase() && word.ends_with(self.lexicon.past_ending.as_bytes());
        past.then_some(Verb::Past)
    }

    /// The verb of an auxiliary that follows the mention at once.
    fn adjacent(&self, at: usize) -> Option<Tense> {
        let (Piece::Word(start, len), end) = clause::after(self.lexicon, self.bytes, at) else { return None };
        match self.lexicon.verb(self.bytes, start, len)? {
            Verb::Future => Some(Tense::Future),
            Verb::PresentBe => self.cue_behind(end).then_some(Tense::Future),
            _ => None,
        }
    }

    /// Whether the word behind `at` makes a form of "be" a plan: "is set", "is to".
    fn cue_behind(&self, at: usize) -> bool {
        let (Piece::Word(start, len), _) = clause::after(self.lexicon, self.bytes, at) else { return false };
        matches!(
            self.lexicon.verb(self.bytes, start, len),
            Some(Verb::Cue | Verb::CueBeforeInfinitive | Verb::Infinitive)
        )
    }

    /// Reads from the mention towards the start of its clause.
    fn back(&self, from: usize) -> Tense {
        let mut at = from;
        let mut right = None;
        for _ in 0..REACH {
            let (piece, next) = clause::before(self.lexicon, self.bytes, at);
            at = next;
            let Piece::Word(start, len) = piece else {
                if piece == Piece::End {
                    return Tense::Unknown;
                }
                right = None;
                continue;
            };
            let verb = self.verb(start, len);
            match verb {
                Some(Verb::Future | Verb::Cue) => return Tense::Future,
                Some(Verb::Modal) if right == Some(Verb::Not) => return Tense::Denied,
                Some(Verb::Modal) => return Tense::Modal,
                Some(Verb::CueBeforeInfinitive) if matches!(right, Some(Verb::Infinitive | Verb::Goal)) => {
                    return Tense::Future;
                }
                Some(Verb::CueBeforeInfinitive) if self.is_past_form(start, len) => {
                    return self.chain(start, Tense::Past);
                }
                // "is to meet", "has to leave"
                Some(Verb::PresentBe | Verb::PresentHave) if right == Some(Verb::Infinitive) => return Tense::Future,
                Some(Verb::PresentBe) => return Tense::Present,
                Some(Verb::Past) => return self.chain(start, Tense::Past),
                Some(Verb::PresentHave) => return Tense::Perfect,
                Some(Verb::Present) => return Tense::Present,
                Some(Verb::Condition) => return Tense::Modal,
                Some(Verb::Boundary) => return Tense::Unknown,
                _ => {}
            }
            // A date may stand between: "agreed on Tuesday to meet".
            right = verb.or(right.filter(|v| *v == Verb::Infinitive));
        }
        Tense::Unknown
    }

    /// Whether a word has the form of a past, regular or not.
    fn is_past_form(&self, start: usize, len: usize) -> bool {
        let regular =
            self.bytes.get(start..start + len).is_some_and(|w| w.ends_with(self.lexicon.past_ending.as_bytes()));
        regular || Key::of(self.bytes, start, len).is_some_and(|key| self.lexicon.irregular.get(key).is_some())
    }

    /// The tense of a form that may be a participle: what its auxiliaries say, else `alone`.
    fn chain(&self, participle: usize, alone: Tense) -> Tense {
        let mut at = participle;
        let (mut passive, mut denied) = (false, false);
        for _ in 0..4 {
            let (Piece::Word(start, len), next) = clause::before(self.lexicon, self.bytes, at) else { return alone };
            at = next;
            match self.lexicon.verb(self.bytes, start, len) {
                Some(Verb::Bare) => passive = true,
                Some(Verb::Not) => denied = true,
                Some(Verb::Modal) if denied => return Tense::Denied,
                Some(Verb::Future) => return Tense::Future,
                Some(Verb::Modal) => return Tense::Modal,
                // "to be held": what is still to be done.
                Some(Verb::Infinitive) if passive => return Tense::Future,
                Some(Verb::PresentBe) => return Tense::Present,
                Some(Verb::PresentHave) => return Tense::Perfect,
                Some(Verb::Past) => return Tense::Past,
                _ if self
                    .bytes
                    .get(start..start + len)
                    .is_some_and(|w| w.ends_with(self.lexicon.adverb_ending.as_bytes())) => {}
                _ => return alone,
            }
        }
        alone
    }

    /// Reads from the mention towards the end of its clause.
    fn forward(&self, from: usize) -> Tense {
        let mut at = from;
        for _ in 0..REACH {
            let (piece, next) = clause::after(self.lexicon, self.bytes, at);
            at = next;
            let Piece::Word(start, len) = piece else {
                if piece == Piece::End {
                    return Tense::Unknown;
                }
                continue;
            };
            match self.verb(start, len) {
                Some(Verb::Future) => return Tense::Future,
                Some(Verb::Modal) => return Tense::Modal,
                Some(Verb::PresentBe) => return if self.cue_behind(at) { Tense::Future } else { Tense::Present },
                Some(Verb::CueBeforeInfinitive) if self.cue_behind(at) => return Tense::Future,
                Some(Verb::Past) => return Tense::Past,
                Some(Verb::PresentHave) => return Tense::Perfect,
                Some(Verb::Present) => return Tense::Present,
                Some(Verb::Boundary | Verb::Condition) => return Tense::Unknown,
                _ => {}
            }
        }
        Tense::Unknown
    }
}
