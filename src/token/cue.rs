//! The words beside a verb that change what it says of tense: cues that are reasons, participles that
//! are adjectives, plans that were, asides, headlines.
//!
//! Asks the tables of the lexicon; knows no word itself, and no date.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "the word is longer than four bytes"))]

use crate::lexicon::sense::word;
use crate::lexicon::{Form, Function, Key, Lean, Senses, Verb};

use super::clause::{self, Piece};
use crate::lexicon::Lexicon;

/// Words between a cue and the past perfect that it hangs on, and between a mention and a verb that is
/// told by its looks.
pub(super) const NEAR: u8 = 6;

/// The words of a text, asked one by one from where they stand.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) bytes: &'a [u8],
}

impl Words<'_> {
    /// What the verb table or the ending says of a word.
    pub(super) fn verb(&self, start: usize, len: usize) -> Option<Verb> {
        if let Some(verb) = self.lexicon.verb(self.bytes, start, len) {
            return Some(verb);
        }
        let word = self.bytes.get(start..start + len)?;
        let past = len > 4 && word[0].is_ascii_lowercase() && word.ends_with(self.lexicon.past_ending.as_bytes());
        past.then_some(Verb::Past)
    }

    /// The same of a piece, with where it stands.
    pub(super) fn verb_of(&self, piece: Piece) -> Option<(Verb, usize, usize)> {
        let Piece::Word(start, len) = piece else { return None };
        Some((self.verb(start, len)?, start, len))
    }

    /// Whether the word behind `at` makes a form of "be" a plan: "is set", "is to".
    pub(super) fn cue_behind(&self, at: usize) -> bool {
        let (Piece::Word(start, len), _) = clause::after(self.lexicon, self.bytes, at) else { return false };
        matches!(
            self.lexicon.verb(self.bytes, start, len),
            Some(Verb::Cue | Verb::CueBeforeInfinitive | Verb::Infinitive)
        )
    }

    /// Whether what stands behind a word is "to" and no verb: "due to a fault", not "due to speak".
    pub(super) fn is_cause(&self, at: usize) -> bool {
        let (Piece::Word(start, len), end) = clause::after(self.lexicon, self.bytes, at) else { return false };
        if self.lexicon.verb(self.bytes, start, len) != Some(Verb::Infinitive) {
            return false;
        }
        let (Piece::Word(start, len), _) = clause::after(self.lexicon, self.bytes, end) else { return false };
        match self.lexicon.analyse(self.bytes, start, len).verb {
            Some((Some(lemma), Form::Base)) => lemma.verb < Some(Lean::Rather),
            // "to cut": the past is no other word.
            Some((Some(lemma), _)) if Some(lemma.text.as_bytes()) == self.bytes.get(start..start + len) => false,
            Some((None, Form::Base)) => false,
            _ => self.lexicon.verb(self.bytes, start, len) != Some(Verb::Bare),
        }
    }

    /// Whether the word before is a past verb: "became effective".
    pub(super) fn follows_past(&self, at: usize) -> bool {
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, at) else { return false };
        self.verb(start, len) == Some(Verb::Past)
    }

    /// Whether a participle with no auxiliary ends right before the mention: "those arrested Monday will".
    pub(super) fn ends_a_relative(&self, at: usize) -> bool {
        let (Piece::Word(start, len), next) = clause::before(self.lexicon, self.bytes, at) else { return false };
        if self.verb(start, len) != Some(Verb::Past) || !self.is_past_form(start, len) {
            return false;
        }
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, next) else { return false };
        let auxiliary = matches!(
            self.lexicon.verb(self.bytes, start, len),
            Some(
                Verb::PresentBe
                    | Verb::PresentHave
                    | Verb::Past
                    | Verb::Modal
                    | Verb::Future
                    | Verb::Bare
                    | Verb::Not
                    | Verb::Infinitive
            )
        );
        !auxiliary
    }

    /// The bracket that the mention opens: "he leaves at four (10 a.m. Thursday)" has the verb before it.
    pub(super) fn bracket(&self, from: usize) -> Option<usize> {
        let before = self.bytes.get(..from)?.trim_ascii_end();
        (before.last() == Some(&b'(')).then_some(before.len().checked_sub(1)?)
    }

    /// Whether the clause begins with a capital and has an infinitive for a verb: "Judge to rule Friday".
    pub(super) fn is_headline(&self, from: usize) -> bool {
        let (mut at, mut right) = (from, None);
        for words in 0..=NEAR {
            let (Piece::Word(start, len), next) = clause::before(self.lexicon, self.bytes, at) else { return false };
            let verb = self.lexicon.verb(self.bytes, start, len);
            if verb == Some(Verb::Infinitive) {
                let capital = |at| match clause::before(self.lexicon, self.bytes, at) {
                    (Piece::Word(start, _), _) => self.bytes.get(start).is_some_and(u8::is_ascii_uppercase),
                    _ => false,
                };
                return words > 0 && right.is_some_and(|(start, len)| self.can_be_verb(start, len)) && capital(next);
            }
            right = Some((start, len));
            at = next;
        }
        false
    }

    /// Whether a word without an ending is a verb at least as often as not.
    pub(super) fn can_be_verb(&self, start: usize, len: usize) -> bool {
        match self.lexicon.analyse(self.bytes, start, len).verb {
            Some((Some(lemma), Form::Base)) => lemma.verb >= Some(Lean::Hardly),
            _ => self.lexicon.verb(self.bytes, start, len) == Some(Verb::Bare),
        }
    }

    /// Whether a word of some senses stands right before.
    pub(super) fn follows(&self, at: usize, senses: Senses) -> bool {
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, at) else { return false };
        let word = Key::of(self.bytes, start, len).and_then(|key| self.lexicon.words.get(key));
        word.is_some_and(|word| word.senses.meets(senses))
    }

    /// Whether a form of the past is an adjective or noun behind its article, or an infinitive.
    pub(super) fn is_no_past(&self, at: usize) -> bool {
        self.follows(at, word::THE.or(word::ARTICLE).or(word::OWNER).or(word::TO))
    }

    /// Whether a word may stand between an auxiliary and its verb.
    pub(super) fn is_adverb(&self, start: usize, len: usize) -> bool {
        let ending = self.lexicon.adverb_ending.as_bytes();
        self.lexicon.function(self.bytes, start, len) == Some(Function::Adverb)
            || self.bytes.get(start..start + len).is_some_and(|word| word.ends_with(ending))
    }

    /// The piece before `at`, past an aside between commas: "would, he said, be held".
    pub(super) fn before_aside(&self, at: usize) -> (Piece, usize) {
        let found = clause::before(self.lexicon, self.bytes, at);
        let (Piece::Comma, mut open) = found else { return found };
        for _ in 0..NEAR {
            let (piece, next) = clause::before(self.lexicon, self.bytes, open);
            open = next;
            match piece {
                Piece::Comma => return clause::before(self.lexicon, self.bytes, open),
                Piece::End => break,
                Piece::Word(..) => {}
            }
        }
        found
    }

    /// Whether a preposition leads the mention: "on Friday", "by Friday".
    pub(super) fn is_led(&self, at: usize) -> bool {
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, at) else { return false };
        use Function::{By, For, Preposition, Since, Until};
        matches!(self.lexicon.function(self.bytes, start, len), Some(By | For | Preposition | Since | Until))
    }

    /// Whether nobody is the subject of a verb: "none of them could be reached".
    pub(super) fn has_no_subject(&self, verb: usize) -> bool {
        let mut at = verb;
        for _ in 0..NEAR {
            let (Piece::Word(start, len), next) = clause::before(self.lexicon, self.bytes, at) else { return false };
            if matches!(self.lexicon.function(self.bytes, start, len), Some(Function::Nobody | Function::No)) {
                return true;
            }
            if self.lexicon.verb(self.bytes, start, len).is_some() {
                return false;
            }
            at = next;
        }
        false
    }

    /// Whether a past perfect stands before a cue: "had been due to expire" tells what was.
    pub(super) fn was_planned(&self, cue: usize) -> bool {
        let mut at = cue;
        for _ in 0..NEAR {
            let (Piece::Word(start, len), next) = clause::before(self.lexicon, self.bytes, at) else { return false };
            if self.lexicon.function(self.bytes, start, len) == Some(Function::HavePast) {
                return true;
            }
            if self.lexicon.verb(self.bytes, start, len).is_none() {
                return false;
            }
            at = next;
        }
        false
    }

    /// Whether a word in no table of tenses is a verb in the present behind a plural: "talks resume",
    /// "the leaders meet".
    pub(super) fn looks_present(&self, start: usize, len: usize) -> bool {
        let lower = self.bytes.get(start).is_some_and(u8::is_ascii_lowercase);
        let sure = match self.lexicon.analyse(self.bytes, start, len).verb {
            Some((Some(lemma), Form::Base)) => lower && lemma.verb >= Some(Lean::Rather),
            _ => false,
        };
        if !sure {
            return false;
        }
        let (Piece::Word(at, len), _) = clause::before(self.lexicon, self.bytes, start) else { return false };
        let plural = self.lexicon.function(self.bytes, at, len) == Some(Function::SubjectPlural);
        let noun = len > 3
            && self.lexicon.verb(self.bytes, at, len).is_none()
            && self.lexicon.function(self.bytes, at, len).is_none()
            && self.bytes.get(at..at + len).is_some_and(|w| w.ends_with(self.lexicon.plural_ending.as_bytes()));
        plural || noun
    }

    /// Whether a word has the form of a past, regular or not.
    pub(super) fn is_past_form(&self, start: usize, len: usize) -> bool {
        let regular =
            self.bytes.get(start..start + len).is_some_and(|w| w.ends_with(self.lexicon.past_ending.as_bytes()));
        regular || Key::of(self.bytes, start, len).is_some_and(|key| self.lexicon.irregular.get(key).is_some())
    }
}
