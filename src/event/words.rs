//! A sentence as words with what each can be. Decides nothing that needs a neighbour.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "`at` is below `end`, which is the end of a sentence of the same text")
)]

use crate::lexicon::mark::is_letter as is_word;
use crate::lexicon::{Analysis, Lexicon};
use crate::lexicon::{Function, Key};
use crate::token::span::Span;

/// Words of a sentence that are read; what stands behind them is left out, so that time stays linear.
const MOST: usize = 400;

/// A word, a mark, or a whole mention.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: Kind,
    /// It carries a negation: "isn't".
    pub(crate) denies: bool,
    /// It makes what hangs on it lie ahead: "set", "due".
    pub(crate) cue: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Function(Function),
    /// A word of an open class.
    Open(Analysis),
    /// A word with a capital inside a sentence.
    Name,
    Number,
    /// The mention of this index.
    Mention(u16),
    Mark(Mark),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Comma,
    /// A colon or semicolon.
    Colon,
    Dash,
    Open,
    Close,
    Quote,
    Possessive,
    Other,
}

impl Word {
    pub(crate) fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(crate) fn is(&self, function: Function) -> bool {
        matches!(self.kind, Kind::Function(f) if f == function)
    }

    pub(crate) fn is_preposition(&self) -> bool {
        matches!(self.kind, Kind::Function(f) if f.is_preposition())
    }

    pub(crate) fn is_determiner(&self) -> bool {
        matches!(self.kind, Kind::Function(f) if f.is_determiner())
    }

    pub(crate) fn is_mark(&self, mark: Mark) -> bool {
        matches!(self.kind, Kind::Mark(m) if m == mark)
    }

    pub(crate) fn analysis(&self) -> Option<&Analysis> {
        match &self.kind {
            Kind::Open(analysis) => Some(analysis),
            _ => None,
        }
    }
}

/// Reads the words of a sentence into `words`, which is cleared first. `mentions` are the spans of
/// its mentions in order.
pub(crate) fn read(lexicon: &Lexicon, text: &str, sentence: Span, mentions: &[Span], words: &mut Vec<Word>) {
    words.clear();
    let mut reader = Reader { lexicon, bytes: text.as_bytes(), text, at: sentence.start, end: sentence.end, words };
    let mut next = 0;
    while reader.at < reader.end && reader.words.len() < MOST {
        match mentions.get(next) {
            Some(span) if span.start <= reader.at => {
                reader.push(span.start, span.end, Kind::Mention(next as u16));
                reader.at = span.end.max(reader.at);
                next += 1;
            }
            _ => reader.next(),
        }
    }
}

struct Reader<'a> {
    lexicon: &'a Lexicon,
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    end: usize,
    words: &'a mut Vec<Word>,
}

impl Reader<'_> {
    fn byte(&self, at: usize) -> u8 {
        if at < self.end { self.bytes[at] } else { 0 }
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind) {
        self.words.push(Word { start: start as u32, end: end as u32, kind, denies: false, cue: false });
    }

    fn next(&mut self) {
        let start = self.at;
        match self.bytes[start] {
            b if b.is_ascii_whitespace() => self.at += 1,
            b if b.is_ascii_digit() => {
                while is_word(self.byte(self.at))
                    || matches!(self.byte(self.at), b'.' | b',') && self.byte(self.at + 1).is_ascii_digit()
                {
                    self.at += 1;
                }
                self.push(start, self.at, Kind::Number);
            }
            b if is_word(b) => self.word(),
            0x80.. => self.foreign(),
            b => {
                self.at += 1;
                let joined = start > 0 && is_word(self.bytes[start - 1]) && is_word(self.byte(self.at));
                match b {
                    b',' => self.mark(start, Mark::Comma),
                    b':' | b';' => self.mark(start, Mark::Colon),
                    b'-' if joined => {}
                    b'-' => {
                        while self.byte(self.at) == b'-' {
                            self.at += 1;
                        }
                        self.mark(start, Mark::Dash);
                    }
                    b'(' | b'[' => self.mark(start, Mark::Open),
                    b')' | b']' => self.mark(start, Mark::Close),
                    b'"' => self.mark(start, Mark::Quote),
                    b'\'' | b'`' => self.apostrophe(start),
                    b'.' if is_word(self.byte(self.at)) => {}
                    _ => self.mark(start, Mark::Other),
                }
            }
        }
    }

    fn mark(&mut self, start: usize, mark: Mark) {
        self.push(start, self.at, Kind::Mark(mark));
    }

    /// A word of letters; a hyphenated one is read by its last part, so "re-elected" is a verb.
    fn word(&mut self) {
        let start = self.at;
        while is_word(self.byte(self.at)) {
            self.at += 1;
        }
        let (mut denies, mut end) = (false, self.at);
        let mut function = self.lexicon.function(self.bytes, start, end - start);
        if let Some(tail) = self.tail() {
            let mut at = tail;
            while is_word(self.byte(at)) {
                at += 1;
            }
            let joined = self.joined(start, end, tail, at);
            if joined.is_some() {
                // "isn't", "won't": the auxiliary, and its negation.
                (function, denies) = (joined, self.byte(at - 1) == b't');
                self.at = at;
                end = at;
            }
        }
        // "Jan." and the like never come here: a stop inside a sentence belongs to its word.
        let capital = self.bytes[start].is_ascii_uppercase();
        let kind = match function {
            Some(Function::Cue) | None => {
                let analysis = self.lexicon.analyse(self.bytes, start, end - start);
                let adverb = analysis.verb.is_none()
                    && analysis.noun.is_none()
                    && self.lexicon.looks_like_adverb(self.bytes, start, end - start);
                match capital && !self.opens_sentence() {
                    true => Kind::Name,
                    false if adverb => Kind::Function(Function::Adverb),
                    false => Kind::Open(analysis),
                }
            }
            // "May", "Will" inside a sentence are names.
            Some(function)
                if capital && !self.opens_sentence() && matches!(function, Function::Modal | Function::Will) =>
            {
                Kind::Name
            }
            Some(function) => Kind::Function(function),
        };
        self.push(start, end, kind);
        if let Some(word) = self.words.last_mut() {
            word.denies = denies;
            word.cue = function == Some(Function::Cue);
        }
    }

    /// Whether the word to come is the first of the sentence, or of a quote.
    fn opens_sentence(&self) -> bool {
        self.words.last().is_none_or(|w| w.is_mark(Mark::Quote) || w.is_mark(Mark::Colon))
    }

    /// The byte behind an apostrophe at which letters go on.
    fn tail(&self) -> Option<usize> {
        let at = match (self.byte(self.at), self.byte(self.at + 1), self.byte(self.at + 2)) {
            (b'\'', ..) => self.at + 1,
            (0xE2, 0x80, 0x99) => self.at + 3,
            _ => return None,
        };
        is_word(self.byte(at)).then_some(at)
    }

    /// The function of a word and its contracted tail, taken as one.
    fn joined(&self, start: usize, end: usize, tail: usize, at: usize) -> Option<Function> {
        let key = Key::joined(&self.bytes[start..end], &self.bytes[tail..at])?;
        self.lexicon.functions.get(key).copied()
    }

    fn apostrophe(&mut self, start: usize) {
        let after_word = start > 0 && is_word(self.bytes[start - 1]);
        let mut at = self.at;
        while is_word(self.byte(at)) {
            at += 1;
        }
        let tail = &self.bytes[self.at..at];
        if after_word && (tail.is_empty() || tail.eq_ignore_ascii_case(b"s")) {
            self.at = at;
            return self.mark(start, Mark::Possessive);
        }
        if after_word && let Some(function) = self.lexicon.function(self.bytes, self.at, tail.len()) {
            // "he'll", "we've"
            self.at = at;
            return self.push(start, at, Kind::Function(function));
        }
        // Two of them are how wires write quotes.
        while matches!(self.byte(self.at), b'\'' | b'`') {
            self.at += 1;
        }
        if self.at - start > 1 {
            self.mark(start, Mark::Quote);
        }
    }

    /// A character beyond ASCII, or a word that begins with one.
    fn foreign(&mut self) {
        let start = self.at;
        let Some(ch) = self.text.get(start..).and_then(|t| t.chars().next()) else {
            self.at += 1;
            return;
        };
        self.at += ch.len_utf8();
        match ch {
            '\u{2012}'..='\u{2015}' => self.mark(start, Mark::Dash),
            '\u{201C}'..='\u{201F}' | '«' | '»' => self.mark(start, Mark::Quote),
            '\u{2018}' | '\u{2019}' => self.apostrophe(start),
            _ if ch.is_alphabetic() => {
                let rest = self.text.get(self.at..self.end).unwrap_or_default();
                self.at += rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                self.push(start, self.at, Kind::Name);
            }
            _ => {}
        }
    }
}
