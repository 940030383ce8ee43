//! The tense of the clause that governs a mention, from closed classes and endings: no tagger.
//!
//! Walks from word to word; what the words beside a verb do to it is in `cue`. Knows no word, no date.

use crate::lexicon::sense::word;
use crate::lexicon::{Function, Verb};

use super::clause::{self, Piece, REACH};
use super::cue::{NEAR, Words};
use crate::lexicon::Lexicon;
use crate::token::span::Span;

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
    let mut reader = Reader { words: Words { lexicon, bytes: text.as_bytes() }, silence, apart: false };
    if !reader.words.ends_a_relative(span.start)
        && let Some(tense) = reader.adjacent(span.end)
    {
        return tense;
    }
    match reader.back(span.start) {
        Tense::Unknown => match reader.forward(span.end) {
            Tense::Unknown if reader.words.is_headline(span.start) => Tense::Future,
            Tense::Unknown => reader.words.bracket(span.start).map_or(Tense::Unknown, |at| reader.back(at)),
            Tense::Past => Tense::Told,
            found => found,
        },
        found => found,
    }
}

/// The tense of the verb before `span` in its clause.
pub(crate) fn before(lexicon: &Lexicon, text: &str, span: Span, silence: &mut Silence) -> Tense {
    Reader { words: Words { lexicon, bytes: text.as_bytes() }, silence, apart: false }.back(span.start)
}

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
    words: Words<'a>,
    silence: &'a mut Silence,
    /// Words stand between the verb and a mention that no preposition leads.
    apart: bool,
}

impl Reader<'_> {
    /// The verb of an auxiliary that follows the mention at once.
    fn adjacent(&self, at: usize) -> Option<Tense> {
        let (Piece::Word(start, len), end) = clause::after(self.words.lexicon, self.words.bytes, at) else {
            return None;
        };
        match self.words.lexicon.verb(self.words.bytes, start, len)? {
            Verb::Future => Some(Tense::Future),
            Verb::PresentBe => self.words.cue_behind(end).then_some(Tense::Future),
            _ => None,
        }
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
            let (piece, next) = clause::before(self.words.lexicon, self.words.bytes, at);
            if piece == Piece::End || from - next > REACH {
                break Tense::Unknown;
            }
            let verb = self.words.verb_of(piece);
            self.apart = words > 2 && !self.words.is_led(from);
            let alone = |start| words == 0 && known.end < from && !self.words.follows_past(start);
            let verb = verb.filter(|(verb, start, _)| *verb != Verb::CueBeforeDate || alone(*start));
            if let Some(tense) = verb.and_then(|(verb, start, len)| self.governs(verb, right, start, len)) {
                break tense;
            }
            if let (Piece::Word(start, len), None) = (piece, verb)
                && words < NEAR
                && right.is_none()
                && self.words.looks_present(start, len)
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
            Verb::CueOrCause if self.words.is_cause(start + len) => return None,
            // "it opened as planned Saturday"
            Verb::Cue if self.words.follows(start, word::AS.or(word::THAN).or(word::ARTICLE)) => return None,
            // "the flooded valley", "to cut prices"
            Verb::Past | Verb::Postponed if self.words.is_no_past(start) => return None,
            Verb::Cue | Verb::CueOrCause if self.words.was_planned(start) => Tense::Past,
            Verb::Future | Verb::Cue | Verb::CueOrCause | Verb::CueBeforeDate => Tense::Future,
            Verb::Postponed => match self.chain(start, Tense::Past) {
                Tense::Past | Tense::Perfect => Tense::Postponed,
                other => other,
            },
            Verb::Modal if right == Some(Verb::Not) || self.words.has_no_subject(start) => Tense::Denied,
            Verb::Modal | Verb::Condition => Tense::Modal,
            // "agreed to a deal Tuesday"
            Verb::CueBeforeInfinitive if self.words.is_cause(start + len) && self.words.is_past_form(start, len) => {
                self.chain(start, Tense::Past)
            }
            Verb::CueBeforeInfinitive if self.words.is_cause(start + len) => return None,
            // "decided to acquit him Friday": a day without a preposition says when it was decided.
            Verb::CueBeforeInfinitive
                if self.apart && right == Some(Verb::Infinitive) && self.words.is_past_form(start, len) =>
            {
                self.chain(start, Tense::Past)
            }
            Verb::CueBeforeInfinitive if matches!(right, Some(Verb::Infinitive | Verb::Goal)) => {
                if self.words.was_planned(start) { Tense::Past } else { Tense::Future }
            }
            Verb::CueBeforeInfinitive if self.words.is_past_form(start, len) => self.chain(start, Tense::Past),
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

    /// The tense of a form that may be a participle: what its auxiliaries say, else `alone`.
    fn chain(&self, participle: usize, alone: Tense) -> Tense {
        let mut at = participle;
        let (mut passive, mut denied) = (false, false);
        for _ in 0..NEAR {
            let (Piece::Word(start, len), next) = self.words.before_aside(at) else { return alone };
            at = next;
            match self.words.lexicon.verb(self.words.bytes, start, len) {
                Some(Verb::Bare) => passive = true,
                Some(Verb::Not) => denied = true,
                Some(Verb::Modal) if denied || self.words.has_no_subject(start) => return Tense::Denied,
                Some(Verb::Future) => return Tense::Future,
                Some(Verb::Modal) => return Tense::Modal,
                // "to be held": what is still to be done.
                Some(Verb::Infinitive) if passive => return Tense::Future,
                Some(Verb::PresentBe) if self.apart => return Tense::Unknown,
                Some(Verb::PresentBe) => return Tense::Present,
                Some(Verb::PresentHave) => return Tense::Perfect,
                Some(Verb::Past)
                    if self.words.lexicon.function(self.words.bytes, start, len) == Some(Function::HavePast) =>
                {
                    return Tense::Told;
                }
                Some(Verb::Past) => return Tense::Past,
                _ if self.words.is_adverb(start, len) => {}
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
            let (piece, next) = clause::after(self.words.lexicon, self.words.bytes, at);
            if piece == Piece::End || next - from > REACH {
                break Tense::Unknown;
            }
            if let Some(tense) = self.words.verb_of(piece).and_then(|(verb, ..)| self.governs_back(verb, next)) {
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
            Verb::PresentBe if self.words.cue_behind(end) => Tense::Future,
            Verb::CueBeforeInfinitive if self.words.cue_behind(end) => Tense::Future,
            Verb::PresentBe | Verb::Present => Tense::Present,
            Verb::Past | Verb::Postponed => Tense::Past,
            Verb::PresentHave => Tense::Perfect,
            Verb::Boundary | Verb::Condition => Tense::Unknown,
            _ => return None,
        })
    }
}
