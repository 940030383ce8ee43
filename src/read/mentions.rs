//! The mentions of a document, one after another: the scan stops, a window is read, the chart finds its phrases, and
//! each is resolved where it stands.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        clippy::string_slice,
        reason = "a phrase holds the index of a rule of this grammar; spans come from tokens of this text"
    )
)]

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::VecDeque;

use crate::clause::governor::Place as WordPlace;
use crate::clause::orientation::Orientation;
use crate::clause::stretch::{StretchReader, Wanted};
use crate::clause::trigger::Triggers;
use crate::document::Document;
use crate::endpoint::Endpoint;
use crate::grammar::chart::Chart;
use crate::grammar::pattern::{Capture, Phrase};
use crate::grammar::preposition::Preposition;
use crate::grammar::select;
use crate::grammar::window::{self, MAX_TOKENS};
use crate::lexicon::Lexicon;
use crate::lexicon::sense::word;
use crate::mention::Mention;
use crate::resolve::context::Context;
use crate::resolve::direction::{Clause, Frame, LocalContext};
use crate::resolve::machine::{Machine, Parts, Slot};
use crate::resolve::other::other;
use crate::token::lexeme::Lexer;
use crate::token::scan::Scan;
use crate::token::sentence;
use crate::token::span::Span;
use crate::token::typed::Token;
use crate::value::{Temporal, TimexType};

use super::engine::Engine;

/// The mentions of a document, in text order and without overlap: the iterator of
/// [`Extractor::mentions`](crate::Extractor::mentions).
///
/// It reads as far as it is asked to, so the first mention of a long text costs no more than that of a short one. A clone
/// goes on by itself from the same place.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let extractor = Extractor::new();
/// let doc = Document::new("It opened on Monday and closed two days later.").published("2019-03-06".parse()?);
/// let mut mentions = extractor.mentions(&doc);
/// assert_eq!(mentions.next().unwrap().text(), "Monday");
/// let rest: Vec<_> = mentions.map(|mention| mention.text().to_owned()).collect();
/// assert_eq!(rest, ["two days later"]);
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone)]
pub struct Mentions<'e, 't> {
    engine: &'e Engine,
    text: &'t str,
    pub(super) scan: Scan<'t>,
    /// A word that the scan has found, behind what was asked for.
    pending: Option<usize>,
    context: Context,
    lexer: Lexer<'e, 't>,
    /// Reads the sentences of mentions that ask for them.
    pub(super) reader: StretchReader<'e, 't>,
    /// Candidates before this byte have been read.
    pub(super) resume: usize,
    /// The end of the last mention.
    emitted: usize,
    /// Where the next window may begin, behind one that was full.
    floor: usize,
    /// Where the last tokens of the last window begin.
    beside: usize,
    ready: VecDeque<Mention<'t>>,
    /// The mention that is being read begins a sentence.
    fronted: bool,
    pub(super) scratch: Scratch,
}

/// What is allocated once for all windows of a document.
#[derive(Clone)]
pub(super) struct Scratch {
    pub(super) tokens: Vec<Token>,
    pub(super) chart: Chart,
    stack: Vec<Slot>,
    parts: Vec<Slot>,
}

impl std::fmt::Debug for Mentions<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mentions").field("resume", &self.resume).finish_non_exhaustive()
    }
}

impl<'t> Iterator for Mentions<'_, 't> {
    type Item = Mention<'t>;

    fn next(&mut self) -> Option<Mention<'t>> {
        self.before(usize::MAX)
    }
}

impl std::iter::FusedIterator for Mentions<'_, '_> {}

/// Tokens before a phrase that its evidence asks.
const BESIDE: usize = 2;

impl<'e, 't> Mentions<'e, 't> {
    pub(super) fn new(engine: &'e Engine, document: &Document<'t>, wanted: Wanted) -> Mentions<'e, 't> {
        let text = document.text();
        Mentions {
            engine,
            text,
            scan: Scan::new(text),
            pending: None,
            context: Context::new(document.anchor(), engine.options),
            lexer: Lexer::new(text, &engine.lexicon.habits),
            reader: StretchReader::new(engine.language(), text, document.dateline().map_or(0, |d| d.end), wanted),
            resume: 0,
            emitted: 0,
            floor: 0,
            beside: 0,
            ready: VecDeque::new(),
            fronted: false,
            scratch: Scratch {
                tokens: Vec::with_capacity(MAX_TOKENS),
                chart: Chart::new(),
                stack: Vec::new(),
                parts: Vec::new(),
            },
        }
    }

    /// Where the next mention stands.
    pub(super) fn peek(&mut self) -> Option<Span> {
        while self.ready.is_empty() {
            let candidate = self.pending.take().or_else(|| self.scan.next(&self.engine.lexicon))?;
            self.window(candidate);
            self.scan.skip_to(self.resume);
        }
        self.ready.front().map(Mention::span)
    }

    /// A mention is wanted later.
    pub(super) fn put_back(&mut self, mention: Mention<'t>) {
        self.ready.push_front(mention);
    }

    /// Makes all mentions ready that begin before a byte.
    pub(super) fn read_to(&mut self, limit: usize) {
        while let Some(candidate) = self.pending.take().or_else(|| self.scan.next(&self.engine.lexicon)) {
            if candidate >= limit {
                self.pending = Some(candidate);
                return;
            }
            self.window(candidate);
            self.scan.skip_to(self.resume);
        }
    }

    /// The next mention that begins before a byte.
    pub(super) fn before(&mut self, limit: usize) -> Option<Mention<'t>> {
        loop {
            if let Some(mention) = self.ready.front() {
                return if mention.span().start < limit { self.ready.pop_front() } else { None };
            }
            let candidate = self.pending.take().or_else(|| self.scan.next(&self.engine.lexicon))?;
            if candidate >= limit {
                self.pending = Some(candidate);
                return None;
            }
            self.window(candidate);
            self.scan.skip_to(self.resume);
        }
    }

    /// Reads the window around a candidate and makes its mentions ready.
    pub(super) fn window(&mut self, candidate: usize) {
        let engine = self.engine;
        let mut tokens = std::mem::take(&mut self.scratch.tokens);
        let tried = self.resume;
        // What is glued to words that have been tried asks for no more of them than what stands beside it.
        let glued = tried > 0 && window::is_glued(self.text, tried, candidate);
        let floor = self.emitted.max(self.floor).max(if glued { self.beside } else { 0 });
        self.resume = window::read(&engine.lexicon, self.text, &mut self.lexer, candidate, floor, &mut tokens);
        // A full window may have cut a phrase at its end; what begins late is read again.
        let limit = if tokens.len() == MAX_TOKENS { MAX_TOKENS / 4 * 3 } else { tokens.len() };
        if let Some(cut) = tokens.get(limit) {
            self.resume = cut.start as usize;
            // All that begins before it has been tried; what stands beside it is still asked.
            self.floor = tokens.get(limit - BESIDE).map_or(0, |t| t.start as usize);
        }
        self.beside = tokens.len().checked_sub(BESIDE).and_then(|at| tokens.get(at)).map_or(0, |t| t.start as usize);
        self.scratch.chart.fill(&engine.grammar, &tokens);
        // What begins before has been tried, with more of the text before it in sight.
        let mut at = tokens.partition_point(|t| (t.start as usize) < tried);
        while at < limit {
            match select::at(&self.scratch.chart, &engine.grammar, &tokens, at).copied() {
                Some(phrase) => {
                    at = usize::from(phrase.to);
                    self.mention(&phrase, &tokens);
                }
                None => at += 1,
            }
        }
        self.resume = self.resume.max(self.emitted).max(candidate + 1);
        self.scratch.tokens = tokens;
    }

    /// Resolves a phrase and makes its mention, or mentions, ready.
    fn mention(&mut self, phrase: &Phrase, tokens: &[Token]) {
        let engine = self.engine;
        let span = span_of(tokens, phrase.from, phrase.to);
        let before = usize::from(phrase.from).checked_sub(1).and_then(|i| tokens.get(i));
        let first = tokens.get(usize::from(phrase.from));
        let led_by = self.preposition(tokens, phrase.from);
        let place = (usize::from(phrase.from), usize::from(phrase.to));
        let beside = LocalContext::of(tokens, place, led_by, engine.options);
        self.emitted = span.end;
        let expr = match select::day_behind(&self.scratch.chart, phrase, tokens) {
            Some(day) => phrase.expr.on_day(&day),
            None => phrase.expr,
        };
        // "In 1941, …": a capital at the phrase or at its preposition begins a sentence.
        self.fronted = before
            .is_some_and(|t| t.senses.meets(word::CAPITAL) && !t.senses.without(word::SHAPES).is_empty())
            || before.is_none_or(|t| t.senses.meets(word::BREAK))
                && first.is_some_and(|t| t.senses.meets(word::CAPITAL));
        self.reader.keep(span);
        let vague = phrase.class.meets(crate::lexicon::sense::phrase::VAGUE_DATE);
        let (lexicon, text, reader) = (&engine.lexicon, self.text, RefCell::new(&mut self.reader));
        let frame = Asked { lexicon, text, span, vague, reader };
        let mut machine = Machine {
            context: &mut self.context,
            named_days: &engine.lexicon.names.rows,
            clause: Clause::new(&frame, span, beside),
            stack: &mut self.scratch.stack,
            parts: &mut self.scratch.parts,
        };
        let Some(mut slot) = machine.run(&expr) else { return };
        let last = self.context.last().map(|(_, last)| last).filter(|_| !slot.aside && slot.is_day());
        slot.aside |= last.is_some_and(|last| frame.shares_sentence(last, span.start) && frame.ends_in_report());
        let rule = engine.grammar.rules[usize::from(phrase.rule)].name;
        let other = other(&expr, &slot, &self.context);
        self.emit(&slot, Place { span, parts: phrase.parts, led_by, other }, tokens, rule);
    }

    /// One mention for a slot, or one for each of its parts.
    fn emit(&mut self, slot: &Slot, place: Place, tokens: &[Token], rule: &'static str) {
        match slot.parts {
            Parts::Separate(a, b) => {
                for (index, capture) in [a, b].into_iter().zip(place.parts) {
                    let Some(part) = self.scratch.parts.get(usize::from(index)).copied() else { continue };
                    let led_by = self.preposition(tokens, capture.from);
                    self.emit(&part, Place { led_by, ..self.place(capture, tokens, &part) }, tokens, rule);
                }
            }
            Parts::Endpoints(a, b) => {
                let mut endpoints = Vec::with_capacity(2);
                let indexes = if a == b { vec![a] } else { vec![a, b] };
                for (index, capture) in indexes.into_iter().zip(place.parts) {
                    let Some(part) = self.scratch.parts.get(usize::from(index)).copied() else { continue };
                    let span = span_of(tokens, capture.from, capture.to);
                    self.remember(&part, span);
                    endpoints.push(self.endpoint(&part, span));
                }
                self.ready.push_back(self.make(slot, place, rule, endpoints));
            }
            Parts::None => {
                self.remember(slot, place.span);
                self.ready.push_back(self.make(slot, place, rule, Vec::new()));
            }
        }
    }

    /// The preposition that leads the tokens from one on.
    fn preposition(&self, tokens: &[Token], from: u8) -> Option<Preposition> {
        let is_small = |start, end| self.engine.lexicon.is_small(self.text, start, end);
        Preposition::of(tokens, usize::from(from), is_small)
    }

    /// Where a part of a phrase stands, its own parts, and the other reading of what it says.
    fn place(&self, capture: Capture, tokens: &[Token], slot: &Slot) -> Place {
        let span = span_of(tokens, capture.from, capture.to);
        let phrase = capture.phrase.and_then(|p| self.scratch.chart.phrases.get(usize::from(p)));
        let other = phrase.and_then(|p| other(&p.expr, slot, &self.context));
        Place { span, parts: phrase.map_or([Capture::NONE; 2], |p| p.parts), led_by: None, other }
    }

    fn remember(&mut self, slot: &Slot, span: Span) {
        if let Some(point) = slot.temporal().and_then(|v| v.as_point()).filter(|_| !slot.aside) {
            self.context.mention(point, span, self.fronted);
        }
    }

    fn make(&self, slot: &Slot, place: Place, rule: &'static str, endpoints: Vec<Endpoint<'t>>) -> Mention<'t> {
        let interval = matches!(slot.parts, Parts::Endpoints(..));
        Mention {
            span: place.span,
            text: Cow::Borrowed(&self.text[place.span]),
            kind: if interval { TimexType::Interval } else { slot.timex_type() },
            value: slot.temporal(),
            underspecified: slot.partial(),
            modifier: slot.modifier,
            covers: slot.extent,
            basis: slot.basis,
            rule: Cow::Borrowed(rule),
            conflict: slot.conflict,
            other: place.other,
            endpoints,
            preposition: place.led_by,
            apart: slot.apart().map(Box::new),
        }
    }

    fn endpoint(&self, slot: &Slot, span: Span) -> Endpoint<'t> {
        Endpoint {
            span,
            text: Cow::Borrowed(&self.text[span]),
            kind: slot.timex_type(),
            value: slot.temporal(),
            underspecified: slot.partial(),
            modifier: slot.modifier,
        }
    }
}

/// A mention, asked what the text around it says.
struct Asked<'r, 'e, 't> {
    lexicon: &'e Lexicon,
    text: &'t str,
    span: Span,
    /// It says only past, present or future.
    vague: bool,
    reader: RefCell<&'r mut StretchReader<'e, 't>>,
}

impl Asked<'_, '_, '_> {
    /// Whether it dates a report behind what is reported: the story goes on from "on Saturday" in "The bridge fell on
    /// Saturday, the mayor said on Sunday."
    fn ends_in_report(&self) -> bool {
        let mut reader = self.reader.borrow_mut();
        reader.around(self.span).is_some_and(|stretch| {
            let (from, to) = stretch.range(self.span);
            stretch.ends_in_report(WordPlace { from, to, past: false, adverb: self.vague })
        })
    }

    fn ask(&self, question: impl Fn(&Triggers<'_>, WordPlace) -> Orientation) -> Orientation {
        let mut reader = self.reader.borrow_mut();
        let Some(stretch) = reader.around(self.span) else { return Orientation::Unknown };
        let (from, to) = stretch.range(self.span);
        let place = WordPlace { from, to, past: false, adverb: self.vague };
        #[cfg(test)]
        super::agreement::asked(self.span, stretch, stretch.verb_of(place));
        question(&Triggers { stretch, lexicon: self.lexicon, text: self.text }, place)
    }
}

impl Frame for Asked<'_, '_, '_> {
    fn told(&self) -> Orientation {
        self.ask(|triggers, place| triggers.stretch.told(triggers, place))
    }

    fn told_before(&self) -> Orientation {
        self.ask(|triggers, place| triggers.stretch.told_before(triggers, place))
    }

    fn speech(&self) -> Option<usize> {
        sentence::speech(self.lexicon, self.text, self.span.start)
    }

    fn shares_sentence(&self, other: Span, speech: usize) -> bool {
        other.end <= speech && sentence::same_sentence(self.lexicon, self.text, other.end, speech)
    }
}

/// Where a phrase, or a part of one, stands.
#[derive(Clone, Copy)]
struct Place {
    span: Span,
    parts: [Capture; 2],
    led_by: Option<Preposition>,
    /// The other reading of its words.
    other: Option<Temporal>,
}

/// The bytes of the tokens `from..to`.
fn span_of(tokens: &[Token], from: u8, to: u8) -> Span {
    let start = tokens.get(usize::from(from)).map_or(0, |t| t.start as usize);
    let end = usize::from(to).checked_sub(1).and_then(|i| tokens.get(i)).map_or(start, |t| t.end as usize);
    Span::new(start, end)
}
