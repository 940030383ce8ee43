//! The tense of the clause that governs a mention, from closed classes and endings: no tagger.
//!
//! Asks the verb table of the lexicon; knows no word itself, and no date.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "the word is longer than four bytes"))]

use crate::lexicon::sense::word;
use crate::lexicon::{Form, Function, Key, Lean, Senses, Verb};

use super::clause::{self, Piece, REACH};
use super::span::Span;
use super::token::Lexicon;

/// What the governing clause says of when it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    /// A past that is over by the time it names: a past perfect, or any past verb behind the mention.
    Told,
    /// A past verb of putting off: what it leads to lies ahead.
    Postponed,
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

/// A stretch of text that has been read and says nothing of tense.
#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    start: usize,
    end: usize,
    /// The first comma or word of the verb table in it; its end where it has none.
    edge: usize,
    /// What a reader that comes from its end has to its right at its start, if it has passed the edge.
    right: Option<Verb>,
}

impl Stretch {
    fn empty(at: usize) -> Stretch {
        Stretch { start: at, end: at, edge: at, right: None }
    }
}

/// What the mentions before have read and found silent, towards the start of their clause and
/// towards its end: mentions side by side do not read it again and again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Silence {
    before: Stretch,
    behind: Stretch,
}

/// The tense of the clause around `span`: its verb before the mention, else the one behind it. An
/// auxiliary right behind the mention governs it whatever stands before ("the meeting Friday will").
/// `silence` is what the mentions before have found out.
pub(crate) fn of(lexicon: &Lexicon, text: &str, span: Span, silence: &mut Silence) -> Tense {
    let mut reader = Reader { lexicon, bytes: text.as_bytes(), silence, apart: false };
    if !reader.ends_a_relative(span.start)
        && let Some(tense) = reader.adjacent(span.end)
    {
        return tense;
    }
    match reader.back(span.start) {
        Tense::Unknown => match reader.forward(span.end) {
            Tense::Unknown if reader.is_headline(span.start) => Tense::Future,
            Tense::Unknown => reader.bracket(span.start).map_or(Tense::Unknown, |at| reader.back(at)),
            Tense::Past => Tense::Told,
            found => found,
        },
        found => found,
    }
}

/// The tense of the verb before `span` in its clause.
pub(crate) fn before(lexicon: &Lexicon, text: &str, span: Span, silence: &mut Silence) -> Tense {
    Reader { lexicon, bytes: text.as_bytes(), silence, apart: false }.back(span.start)
}

/// Words between a cue and the past perfect that it hangs on, and between a mention and a verb that is
/// told by its looks.
const NEAR: u8 = 6;

/// What of the word to the right is still to the right behind a word that is no verb: "to", as a
/// date may stand between ("agreed on Tuesday to meet").
fn past_word(right: Option<Verb>) -> Option<Verb> {
    right.filter(|verb| *verb == Verb::Infinitive)
}

/// Whether a verb leaves the tense open whatever stands to its right.
fn never_governs(verb: Verb) -> bool {
    matches!(verb, Verb::Infinitive | Verb::Goal | Verb::Not | Verb::Bare)
}

struct Reader<'a> {
    lexicon: &'a Lexicon,
    bytes: &'a [u8],
    silence: &'a mut Silence,
    /// Words stand between the verb and a mention that no preposition leads.
    apart: bool,
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

    /// The same of a piece, with where it stands.
    fn verb_of(&self, piece: Piece) -> Option<(Verb, usize, usize)> {
        let Piece::Word(start, len) = piece else { return None };
        Some((self.verb(start, len)?, start, len))
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
    fn back(&mut self, from: usize) -> Tense {
        let known = self.silence.before;
        let mut silent = Stretch::empty(from);
        let (mut at, mut right) = (from, None);
        // Words so far: only near the mention is a verb told by its looks.
        let mut words = 0;
        let tense = loop {
            if known.start < at && at <= known.end {
                right = if known.edge < at { known.right } else { past_word(right) };
                if silent.start == at {
                    let edge = if known.edge < at { known.edge } else { silent.edge };
                    silent = Stretch { start: known.start, edge, right, ..silent };
                }
                at = known.start;
                words = NEAR;
            }
            let (piece, next) = clause::before(self.lexicon, self.bytes, at);
            if piece == Piece::End || from - next > REACH {
                break Tense::Unknown;
            }
            let verb = self.verb_of(piece);
            self.apart = words > 2 && !self.is_led(from);
            let alone = |start| words == 0 && known.end < from && !self.follows_past(start);
            let verb = verb.filter(|(verb, start, _)| *verb != Verb::CueBeforeDate || alone(*start));
            if let Some(tense) = verb.and_then(|(verb, start, len)| self.governs(verb, right, start, len)) {
                break tense;
            }
            if let (Piece::Word(start, len), None) = (piece, verb)
                && words < NEAR
                && right.is_none()
                && self.looks_present(start, len)
            {
                break Tense::Present;
            }
            words += 1;
            let verb = verb.map(|(verb, ..)| verb);
            right = match verb {
                _ if piece == Piece::Comma => None,
                // "told the committee for security to report on Monday"
                Some(Verb::Goal) if right == Some(Verb::Infinitive) => right,
                _ => verb.or(past_word(right)),
            };
            if silent.start == at && verb.is_none_or(never_governs) {
                let edge = if verb.is_some() || piece == Piece::Comma { next } else { silent.edge };
                silent = Stretch { start: next, edge, right, ..silent };
            }
            at = next;
        };
        self.silence.before = silent;
        tense
    }

    /// The tense that a verb before the mention gives it, with what stands to its right; none where
    /// it gives none. Nothing before a boundary governs the mention.
    fn governs(&self, verb: Verb, right: Option<Verb>, start: usize, len: usize) -> Option<Tense> {
        Some(match verb {
            Verb::CueOrCause if self.is_cause(start + len) => return None,
            // "it opened as planned Saturday"
            Verb::Cue if self.follows(start, word::AS.or(word::THAN).or(word::ARTICLE)) => return None,
            // "the flooded valley", "to cut prices"
            Verb::Past | Verb::Postponed if self.is_no_past(start) => return None,
            Verb::Cue | Verb::CueOrCause if self.was_planned(start) => Tense::Past,
            Verb::Future | Verb::Cue | Verb::CueOrCause | Verb::CueBeforeDate => Tense::Future,
            Verb::Postponed => match self.chain(start, Tense::Past) {
                Tense::Past | Tense::Perfect => Tense::Postponed,
                other => other,
            },
            Verb::Modal if right == Some(Verb::Not) || self.has_no_subject(start) => Tense::Denied,
            Verb::Modal | Verb::Condition => Tense::Modal,
            // "agreed to a deal Tuesday"
            Verb::CueBeforeInfinitive if self.is_cause(start + len) && self.is_past_form(start, len) => {
                self.chain(start, Tense::Past)
            }
            Verb::CueBeforeInfinitive if self.is_cause(start + len) => return None,
            // "decided to acquit him Friday": a day without a preposition says when it was decided.
            Verb::CueBeforeInfinitive
                if self.apart && right == Some(Verb::Infinitive) && self.is_past_form(start, len) =>
            {
                self.chain(start, Tense::Past)
            }
            Verb::CueBeforeInfinitive if matches!(right, Some(Verb::Infinitive | Verb::Goal)) => {
                if self.was_planned(start) { Tense::Past } else { Tense::Future }
            }
            Verb::CueBeforeInfinitive if self.is_past_form(start, len) => self.chain(start, Tense::Past),
            // "is to meet", "has to leave"
            Verb::PresentBe | Verb::PresentHave if right == Some(Verb::Infinitive) => Tense::Future,
            // "he is charged with robbing a bank Friday": such a day is none of the verb's.
            Verb::PresentBe if self.apart => Tense::Unknown,
            Verb::PresentBe | Verb::Present => Tense::Present,
            Verb::Past => self.chain(start, Tense::Past),
            Verb::PresentHave => Tense::Perfect,
            Verb::Boundary => Tense::Unknown,
            _ => return None,
        })
    }

    /// Whether what stands behind a word is "to" and no verb: "due to a fault", not "due to speak".
    fn is_cause(&self, at: usize) -> bool {
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
    fn follows_past(&self, at: usize) -> bool {
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, at) else { return false };
        self.verb(start, len) == Some(Verb::Past)
    }

    /// Whether a participle with no auxiliary ends right before the mention: "those arrested Monday will".
    fn ends_a_relative(&self, at: usize) -> bool {
        let (Piece::Word(start, len), next) = clause::before(self.lexicon, self.bytes, at) else { return false };
        let past = self.verb(start, len) == Some(Verb::Past) && self.is_past_form(start, len);
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
        past && !auxiliary
    }

    /// The bracket that the mention opens: "he leaves at four (10 a.m. Thursday)" has the verb before it.
    fn bracket(&self, from: usize) -> Option<usize> {
        let before = self.bytes.get(..from)?.trim_ascii_end();
        (before.last() == Some(&b'(')).then_some(before.len().checked_sub(1)?)
    }

    /// Whether the clause begins with a capital and has an infinitive for a verb: "Judge to rule Friday".
    fn is_headline(&self, from: usize) -> bool {
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
    fn can_be_verb(&self, start: usize, len: usize) -> bool {
        match self.lexicon.analyse(self.bytes, start, len).verb {
            Some((Some(lemma), Form::Base)) => lemma.verb >= Some(Lean::Hardly),
            _ => self.lexicon.verb(self.bytes, start, len) == Some(Verb::Bare),
        }
    }

    /// Whether a word of some senses stands right before.
    fn follows(&self, at: usize, senses: Senses) -> bool {
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, at) else { return false };
        let word = Key::of(self.bytes, start, len).and_then(|key| self.lexicon.words.get(key));
        word.is_some_and(|word| word.senses.meets(senses))
    }

    /// Whether a form of the past is an adjective or noun behind its article, or an infinitive.
    fn is_no_past(&self, at: usize) -> bool {
        self.follows(at, word::THE.or(word::ARTICLE).or(word::OWNER).or(word::TO))
    }

    /// Whether a word may stand between an auxiliary and its verb.
    fn is_adverb(&self, start: usize, len: usize) -> bool {
        let ending = self.lexicon.adverb_ending.as_bytes();
        self.lexicon.function(self.bytes, start, len) == Some(Function::Adverb)
            || self.bytes.get(start..start + len).is_some_and(|word| word.ends_with(ending))
    }

    /// The piece before `at`, past an aside between commas: "would, he said, be held".
    fn before_aside(&self, at: usize) -> (Piece, usize) {
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
    fn is_led(&self, at: usize) -> bool {
        let (Piece::Word(start, len), _) = clause::before(self.lexicon, self.bytes, at) else { return false };
        use Function::{By, For, Preposition, Since, Until};
        matches!(self.lexicon.function(self.bytes, start, len), Some(By | For | Preposition | Since | Until))
    }

    /// Whether nobody is the subject of a verb: "none of them could be reached".
    fn has_no_subject(&self, verb: usize) -> bool {
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
    fn was_planned(&self, cue: usize) -> bool {
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
    fn looks_present(&self, start: usize, len: usize) -> bool {
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
    fn is_past_form(&self, start: usize, len: usize) -> bool {
        let regular =
            self.bytes.get(start..start + len).is_some_and(|w| w.ends_with(self.lexicon.past_ending.as_bytes()));
        regular || Key::of(self.bytes, start, len).is_some_and(|key| self.lexicon.irregular.get(key).is_some())
    }

    /// The tense of a form that may be a participle: what its auxiliaries say, else `alone`.
    fn chain(&self, participle: usize, alone: Tense) -> Tense {
        let mut at = participle;
        let (mut passive, mut denied) = (false, false);
        for _ in 0..NEAR {
            let (Piece::Word(start, len), next) = self.before_aside(at) else { return alone };
            at = next;
            match self.lexicon.verb(self.bytes, start, len) {
                Some(Verb::Bare) => passive = true,
                Some(Verb::Not) => denied = true,
                Some(Verb::Modal) if denied || self.has_no_subject(start) => return Tense::Denied,
                Some(Verb::Future) => return Tense::Future,
                Some(Verb::Modal) => return Tense::Modal,
                // "to be held": what is still to be done.
                Some(Verb::Infinitive) if passive => return Tense::Future,
                Some(Verb::PresentBe) if self.apart => return Tense::Unknown,
                Some(Verb::PresentBe) => return Tense::Present,
                Some(Verb::PresentHave) => return Tense::Perfect,
                Some(Verb::Past) if self.lexicon.function(self.bytes, start, len) == Some(Function::HavePast) => {
                    return Tense::Told;
                }
                Some(Verb::Past) => return Tense::Past,
                _ if self.is_adverb(start, len) => {}
                _ => return alone,
            }
        }
        alone
    }

    /// Reads from the mention towards the end of its clause.
    fn forward(&mut self, from: usize) -> Tense {
        let known = self.silence.behind;
        let mut at = from;
        let tense = loop {
            if known.start <= at && at < known.end {
                at = known.end;
            }
            let (piece, next) = clause::after(self.lexicon, self.bytes, at);
            if piece == Piece::End || next - from > REACH {
                break Tense::Unknown;
            }
            if let Some(tense) = self.verb_of(piece).and_then(|(verb, ..)| self.governs_back(verb, next)) {
                break tense;
            }
            at = next;
        };
        self.silence.behind = Stretch { end: at, ..Stretch::empty(from) };
        tense
    }

    /// The tense that a verb behind the mention gives it; `end` is the byte behind the verb.
    fn governs_back(&self, verb: Verb, end: usize) -> Option<Tense> {
        Some(match verb {
            Verb::Future => Tense::Future,
            Verb::Modal => Tense::Modal,
            Verb::PresentBe if self.cue_behind(end) => Tense::Future,
            Verb::CueBeforeInfinitive if self.cue_behind(end) => Tense::Future,
            Verb::PresentBe | Verb::Present => Tense::Present,
            Verb::Past | Verb::Postponed => Tense::Past,
            Verb::PresentHave => Tense::Perfect,
            Verb::Boundary | Verb::Condition => Tense::Unknown,
            _ => return None,
        })
    }
}
