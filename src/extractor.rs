//! From a document to its mentions, events and timeline: the one file that knows all floors, and
//! picks the locale.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        clippy::string_slice,
        reason = "a phrase holds the index of a rule of this grammar; spans come from tokens of this text"
    )
)]

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::VecDeque;
use std::iter::Peekable;

use chrono::Weekday;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::event::reader::{Reader, Scope};
use crate::grammar::chart::Chart;
use crate::grammar::pattern::{Capture, Phrase};
use crate::grammar::rule::{Grammar, Rule};
use crate::grammar::select;
use crate::grammar::window::{self, MAX_TOKENS};
use crate::lexicon::sense::word;
use crate::locale::{Locale, en};
use crate::mention::{Basis, Conflict, Endpoint, Mention};
use crate::options::{DayOrder, Options, Style, Toward};
use crate::resolve::context::Context;
use crate::resolve::direction::{Beside, Clause};
use crate::resolve::machine::{Machine, Parts, Slot};
use crate::resolve::settle::{Contradiction, Ground};
use crate::timeline::{Telling, Timeline};
use crate::token::lexeme::Lexer;
use crate::token::scan::Scan;
use crate::token::sentence::Sentences;
use crate::token::span::Span;
use crate::token::tense::Silence;
use crate::value::{Anchor, Temporal, TimexType};
use crate::{lexicon::Lexicon, token::token::Token};

#[cfg(test)]
mod proof;

/// Reads texts. Build it once and share it: it is immutable, `Send` and `Sync`, and keeps nothing
/// of what it has read.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let extractor = Extractor::new();
/// let doc = Document::new("A vote is due next Tuesday.").published("2019-03-06".parse()?);
/// let mentions: Vec<_> = extractor.mentions(&doc).collect();
/// assert_eq!(mentions.len(), 1);
/// assert_eq!(mentions[0].value().unwrap().to_string(), "2019-03-12");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Debug)]
pub struct Extractor {
    locale: &'static Locale,
    options: Options,
    lexicon: Lexicon,
    grammar: Grammar,
}

/// Sets what an [`Extractor`] is to do otherwise than by default.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let extractor = Extractor::builder().without_rule("vague").build()?;
/// let doc = Document::new("It is now shut.").published("2019-03-06".parse()?);
/// assert_eq!(extractor.mentions(&doc).count(), 0);
///
/// let error = Extractor::builder().without_rule("vauge").build().unwrap_err();
/// assert!(error.is_config());
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Builder {
    without: Vec<String>,
    options: Options,
}

impl Builder {
    /// Turns a rule off, by the name that [`Mention::rule`] gives. May be said more than once.
    pub fn without_rule(mut self, name: impl Into<String>) -> Builder {
        self.without.push(name.into());
        self
    }

    /// How the dates of a text are read: as news, or as a history. See [`Style`].
    pub fn style(mut self, style: Style) -> Builder {
        self.options.style = style;
        self
    }

    /// Which number of a numeric date is the day. See [`DayOrder`].
    pub fn day_order(mut self, order: DayOrder) -> Builder {
        self.options.day_order = order;
        self
    }

    /// Which way an open date lies. See [`Toward`].
    pub fn toward(mut self, toward: Toward) -> Builder {
        self.options.toward = toward;
        self
    }

    /// The day on which "this week" begins; Monday by default. Values stay the weeks of ISO 8601,
    /// which begin on Monday: the days before count to the week that follows.
    ///
    /// ```
    /// use dateline::chrono::Weekday;
    /// use dateline::{Document, Extractor};
    ///
    /// // Published on a Sunday.
    /// let doc = Document::new("They meet this week.").published("2019-03-10".parse()?);
    /// let week = |first| {
    ///     let extractor = Extractor::builder().week_start(first).build()?;
    ///     let mention = extractor.mentions(&doc).next().unwrap();
    ///     Ok::<_, dateline::Error>(mention.value().unwrap().to_string())
    /// };
    /// assert_eq!(week(Weekday::Mon)?, "2019-W10");
    /// assert_eq!(week(Weekday::Sun)?, "2019-W11");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn week_start(mut self, first: Weekday) -> Builder {
        self.options.week_start = first;
        self
    }

    /// The month with which a fiscal year begins, 1 to 12; January by default, so that fiscal years
    /// are years. A fiscal year is named by the year in which it ends; its value is the interval of
    /// its months, that of a fiscal quarter the calendar's quarter where the two agree.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let doc = Document::new("It made a profit in fiscal 2018.").published("2019-03-06".parse()?);
    /// let fiscal = |month| {
    ///     let extractor = Extractor::builder().fiscal_year_start(month).build()?;
    ///     let mention = extractor.mentions(&doc).next().unwrap();
    ///     Ok::<_, dateline::Error>(mention.value().unwrap().to_string())
    /// };
    /// assert_eq!(fiscal(1)?, "2018");
    /// assert_eq!(fiscal(10)?, "2017-10/2018-09");
    /// assert!(Extractor::builder().fiscal_year_start(13).build().is_err());
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn fiscal_year_start(mut self, month: u8) -> Builder {
        self.options.fiscal_start = month;
        self
    }

    /// The extractor.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`](crate::Error::is_config) where an option names what is not there: a
    /// rule that no locale has, a month that no year has.
    pub fn build(self) -> Result<Extractor> {
        let locale = &en::EN;
        let all = || locale.rules.iter().copied().flatten().copied();
        if let Some(unknown) = self.without.iter().find(|name| !all().any(|rule| rule.name == **name)) {
            return Err(Error::config(format!("no rule is called {unknown:?}; Extractor::rules lists them")));
        }
        if !(1..=12).contains(&self.options.fiscal_start) {
            return Err(Error::config(format!(
                "a fiscal year begins with a month from 1 to 12, not {}",
                self.options.fiscal_start
            )));
        }
        Ok(Extractor::of(locale, self.options, |rule| !self.without.iter().any(|name| name == rule.name)))
    }
}

impl Default for Extractor {
    fn default() -> Extractor {
        Extractor::new()
    }
}

impl Extractor {
    /// An extractor for English news. Takes well under a millisecond.
    pub fn new() -> Extractor {
        Extractor::of(&en::EN, Options::default(), |_| true)
    }

    /// An extractor with options.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// An extractor with those rules of a locale that are wanted and read texts of the style.
    fn of(locale: &'static Locale, options: Options, wanted: impl Fn(&Rule) -> bool) -> Extractor {
        let all = locale.rules.iter().copied().flatten().copied();
        let rules = all.filter(|rule| rule.only.is_none_or(|style| style == options.style) && wanted(rule)).collect();
        Extractor { locale, options, lexicon: locale.lexicon(), grammar: Grammar::new(rules) }
    }

    /// The mentions of a document, left to right, without overlaps. Never fails, whatever the text:
    /// time and memory are linear in it.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let doc = Document::new("From Jan. 8 to 31 it is shut.").published("2025-01-09".parse()?);
    /// let mention = extractor.mentions(&doc).next().unwrap();
    /// assert_eq!(mention.value().unwrap().to_string(), "2025-01-08/2025-01-31");
    /// assert_eq!(mention.endpoints()[1].text(), "31");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn mentions<'e, 't>(&'e self, document: &Document<'t>) -> Mentions<'e, 't> {
        Mentions {
            extractor: self,
            text: document.text(),
            scan: Scan::new(document.text()),
            context: Context::new(document.anchor(), self.options),
            lexer: Lexer::new(document.text()),
            resume: 0,
            emitted: 0,
            floor: 0,
            ready: VecDeque::new(),
            fronted: false,
            scratch: Scratch {
                tokens: Vec::with_capacity(MAX_TOKENS),
                chart: Chart::new(),
                stack: Vec::new(),
                parts: Vec::new(),
                silence: Cell::default(),
            },
        }
    }

    /// The events of a document in text order, those without a mention too: their times are inferred
    /// from tense, class and story ([`Basis::Inferred`]), or none.
    ///
    /// ```
    /// use dateline::{Basis, Document, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let doc = Document::new("He resigned, the ministry said.").published("2019-03-06".parse()?);
    /// let events: Vec<_> = extractor.events(&doc).collect();
    /// assert_eq!(events[1].trigger().lemma, "say");
    /// assert_eq!(events[1].time().unwrap().basis(), Basis::Inferred);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn events<'e, 't>(&'e self, document: &Document<'t>) -> Events<'e, 't> {
        self.read_events(document, Scope::All)
    }

    /// The timeline of a document: the events that a mention dates, in order.
    ///
    /// ```
    /// use dateline::{Document, Extractor, Status};
    ///
    /// let extractor = Extractor::new();
    /// let doc = Document::new("He has been in office since 1994.").published("2019-03-06".parse()?);
    /// let timeline = extractor.timeline(&doc);
    /// assert_eq!(timeline.entries().next().unwrap().status(), Status::Ongoing);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn timeline(&self, document: &Document<'_>) -> Timeline {
        let source = document.source_name();
        Timeline::new(
            self.read_events(document, Scope::Dated).map(|event| Telling { source: source.map(str::to_owned), event }),
        )
    }

    fn read_events<'e, 't>(&'e self, document: &Document<'t>, scope: Scope) -> Events<'e, 't> {
        Events {
            text: document.text(),
            dateline: document.dateline(),
            mentions: self.mentions(document).peekable(),
            sentences: Sentences::new(&self.lexicon, document.text()),
            reader: Reader::new(&self.lexicon, document.anchor().map(Anchor::date), scope),
            scope,
            sentence: Vec::new(),
            kept: None,
            ready: VecDeque::new(),
        }
    }

    /// The mentions and the events of a document, found in one pass: those of
    /// [`Extractor::mentions`] and [`Extractor::events`].
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let doc = Document::new("The talks began on Monday.").published("2019-03-06".parse()?);
    /// let reading = Extractor::new().read(&doc);
    /// assert_eq!(reading.mentions[0].text(), "Monday");
    /// let began = reading.events.iter().find(|event| event.trigger().text == "began").unwrap();
    /// assert_eq!(began.time().and_then(|time| time.mention()), Some(&reading.mentions[0]));
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn read<'t>(&self, document: &Document<'t>) -> Reading<'t> {
        let mut events = self.read_events(document, Scope::All);
        events.kept = Some(Vec::new());
        let found = events.by_ref().collect();
        Reading { mentions: events.kept.unwrap_or_default(), events: found }
    }

    /// The rules that read texts of the extractor's [`Style`], in the order in which they are tried.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.grammar.rules.iter()
    }
}

/// What a document says, as [`Extractor::read`] finds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<'t> {
    /// The mentions, in text order.
    pub mentions: Vec<Mention<'t>>,
    /// The events, in the order of the iterator [`Events`].
    pub events: Vec<Event>,
}

/// The mentions of a document: the iterator of [`Extractor::mentions`].
#[derive(Clone)]
pub struct Mentions<'e, 't> {
    extractor: &'e Extractor,
    text: &'t str,
    scan: Scan<'t>,
    context: Context,
    lexer: Lexer<'t>,
    /// Candidates before this byte have been read.
    resume: usize,
    /// The end of the last mention.
    emitted: usize,
    /// Where the next window may begin, behind one that was full.
    floor: usize,
    ready: VecDeque<Mention<'t>>,
    /// The mention that is being read begins a sentence.
    fronted: bool,
    scratch: Scratch,
}

/// What is allocated once for all windows of a document.
#[derive(Clone)]
struct Scratch {
    tokens: Vec<Token>,
    chart: Chart,
    stack: Vec<Slot>,
    parts: Vec<Slot>,
    /// Text around the mentions before that says nothing of tense.
    silence: Cell<Silence>,
}

impl std::fmt::Debug for Mentions<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mentions").field("resume", &self.resume).finish_non_exhaustive()
    }
}

impl<'t> Iterator for Mentions<'_, 't> {
    type Item = Mention<'t>;

    fn next(&mut self) -> Option<Mention<'t>> {
        loop {
            if let Some(mention) = self.ready.pop_front() {
                return Some(mention);
            }
            let candidate = self.scan.next(&self.extractor.lexicon)?;
            self.window(candidate);
            self.scan.skip_to(self.resume);
        }
    }
}

impl std::iter::FusedIterator for Mentions<'_, '_> {}

/// Tokens before a phrase that its evidence asks.
const BESIDE: usize = 2;

impl<'t> Mentions<'_, 't> {
    /// Reads the window around a candidate and makes its mentions ready.
    fn window(&mut self, candidate: usize) {
        let extractor = self.extractor;
        let mut tokens = std::mem::take(&mut self.scratch.tokens);
        let floor = self.emitted.max(self.floor);
        self.resume = window::read(&extractor.lexicon, self.text, &mut self.lexer, candidate, floor, &mut tokens);
        // A full window may have cut a phrase at its end; what begins late is read again.
        let limit = if tokens.len() == MAX_TOKENS { MAX_TOKENS / 4 * 3 } else { tokens.len() };
        if let Some(cut) = tokens.get(limit) {
            self.resume = cut.start as usize;
            // All that begins before it has been tried; what stands beside it is still asked.
            self.floor = tokens.get(limit - BESIDE).map_or(0, |t| t.start as usize);
        }
        self.scratch.chart.fill(&extractor.grammar, &tokens);
        let mut at = 0;
        while at < limit {
            match select::at(&self.scratch.chart, &extractor.grammar, &tokens, at).copied() {
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
        let extractor = self.extractor;
        let span = span_of(tokens, phrase.from, phrase.to);
        let before = usize::from(phrase.from).checked_sub(1).and_then(|i| tokens.get(i));
        let first = tokens.get(usize::from(phrase.from));
        let beside = Beside::of(tokens, usize::from(phrase.from), usize::from(phrase.to), extractor.options.toward);
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
        let mut machine = Machine {
            context: &mut self.context,
            named_days: extractor.locale.named_days,
            clause: Clause::new(&extractor.lexicon, self.text, span, beside, &self.scratch.silence),
            stack: &mut self.scratch.stack,
            parts: &mut self.scratch.parts,
        };
        let Some(slot) = machine.run(&expr) else { return };
        let rule = extractor.grammar.rules[usize::from(phrase.rule)].name;
        self.emit(&slot, Place { span, parts: phrase.parts }, tokens, rule);
    }

    /// One mention for a slot, or one for each of its parts.
    fn emit(&mut self, slot: &Slot, place: Place, tokens: &[Token], rule: &'static str) {
        match slot.parts {
            Parts::Separate(a, b) => {
                for (index, capture) in [a, b].into_iter().zip(place.parts) {
                    let Some(part) = self.scratch.parts.get(usize::from(index)).copied() else { continue };
                    self.emit(&part, self.place(capture, tokens), tokens, rule);
                }
            }
            Parts::Endpoints(a, b) => {
                let mut endpoints = Vec::with_capacity(2);
                let indexes = if a == b { vec![a] } else { vec![a, b] };
                for (index, capture) in indexes.into_iter().zip(place.parts) {
                    let Some(part) = self.scratch.parts.get(usize::from(index)).copied() else { continue };
                    let span = self.place(capture, tokens).span;
                    self.remember(&part, span);
                    endpoints.push(self.endpoint(&part, span));
                }
                self.ready.push_back(self.make(slot, place.span, rule, endpoints));
            }
            Parts::None => {
                self.remember(slot, place.span);
                self.ready.push_back(self.make(slot, place.span, rule, Vec::new()));
            }
        }
    }

    /// Where a part of a phrase stands, and its own parts.
    fn place(&self, capture: Capture, tokens: &[Token]) -> Place {
        let span = span_of(tokens, capture.from, capture.to);
        let phrase = capture.phrase.and_then(|p| self.scratch.chart.phrases.get(usize::from(p)));
        Place { span, parts: phrase.map_or([Capture::NONE; 2], |p| p.parts) }
    }

    fn remember(&mut self, slot: &Slot, span: Span) {
        if let Some(point) = slot.temporal().and_then(|v| v.as_point()).filter(|_| !slot.aside) {
            self.context.mention(point, span, self.fronted);
        }
    }

    fn make(&self, slot: &Slot, span: Span, rule: &'static str, endpoints: Vec<Endpoint<'t>>) -> Mention<'t> {
        let interval = matches!(slot.parts, Parts::Endpoints(..));
        Mention {
            span,
            text: Cow::Borrowed(&self.text[span]),
            kind: if interval { TimexType::Interval } else { slot.timex_type() },
            value: slot.temporal(),
            underspecified: slot.partial(),
            modifier: slot.modifier,
            covers: slot.extent,
            basis: match slot.ground {
                Ground::Explicit => Basis::Explicit,
                Ground::Publication => Basis::Publication,
                Ground::Mention(span) => Basis::Mention(span),
            },
            rule: Cow::Borrowed(rule),
            conflict: slot.contradiction.map(|c| match c {
                Contradiction::Weekday => Conflict::Weekday,
                Contradiction::Direction => Conflict::Direction,
                Contradiction::Impossible => Conflict::Impossible,
            }),
            endpoints,
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

/// The timeline of a text that was published then, read as English news: the one call for those in
/// a hurry. Build an [`Extractor`] to read many.
///
/// ```
/// let timeline = dateline::timeline("The vote is on Friday.", "2019-03-06".parse()?);
/// assert_eq!(timeline.entries().next().unwrap().time().unwrap().to_string(), "2019-03-08");
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn timeline(text: &str, published: Anchor) -> Timeline {
    Extractor::new().timeline(&Document::new(text).published(published))
}

/// The events of a document: the iterator of [`Extractor::events`].
#[derive(Clone, Debug)]
pub struct Events<'e, 't> {
    text: &'t str,
    /// A mention in it dates the story, not an event.
    dateline: Option<Span>,
    mentions: Peekable<Mentions<'e, 't>>,
    sentences: Sentences<'e, 't>,
    reader: Reader<'e>,
    scope: Scope,
    /// The mentions of the sentence being read.
    sentence: Vec<Mention<'t>>,
    /// The mentions so far, where they are wanted too.
    kept: Option<Vec<Mention<'t>>>,
    ready: VecDeque<Event>,
}

impl Iterator for Events<'_, '_> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            let mut span = self.sentences.next()?;
            self.sentence.clear();
            while let Some(mention) = self.mentions.next_if(|m| m.span().start < span.end) {
                if let Some(kept) = &mut self.kept {
                    kept.push(mention.clone());
                }
                // A mention that runs over the end of a sentence shows that it was none.
                span.end = span.end.max(mention.span().end);
                self.sentences.skip_to(span.end);
                if !self.dateline.is_some_and(|d| d.overlaps(mention.span())) {
                    self.sentence.push(mention);
                }
            }
            if let Some(head) = self.dateline.filter(|d| d.overlaps(span)) {
                let dashes = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—');
                let rest = self.text.get(head.end..span.end).unwrap_or_default();
                span.start = span.end - rest.trim_start_matches(dashes).len();
            }
            if self.scope == Scope::All || !self.sentence.is_empty() {
                self.reader.read(self.text, span, &self.sentence, &mut self.ready);
            }
        }
    }
}

impl std::iter::FusedIterator for Events<'_, '_> {}

/// Where a phrase, or a part of one, stands.
#[derive(Clone, Copy)]
struct Place {
    span: Span,
    parts: [Capture; 2],
}

/// The bytes of the tokens `from..to`.
fn span_of(tokens: &[Token], from: u8, to: u8) -> Span {
    let start = tokens.get(usize::from(from)).map_or(0, |t| t.start as usize);
    let end = usize::from(to).checked_sub(1).and_then(|i| tokens.get(i)).map_or(start, |t| t.end as usize);
    Span::new(start, end)
}

const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Extractor>();
    shared::<Mention<'_>>();
    shared::<Temporal>();
    shared::<Event>();
    shared::<Timeline>();
};
