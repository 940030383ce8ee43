//! The extractor and its builder: what a program calls.
//!
//! Reads nothing itself; `mentions` and `events` do.

use chrono::Weekday;

use crate::clause::stretch::Wanted;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::event::reader::Scope;
use crate::grammar::rule::Rule;
use crate::locale::Locale;
use crate::locale::rows::Rows;
use crate::mention::Mention;
use crate::options::{DayOrder, Options, Style, Toward};
use crate::timeline::{Telling, Timeline};
use crate::value::{Anchor, Temporal};

use super::engine::Engine;
use super::events::Events;
use super::mentions::Mentions;

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
    pub(super) engine: Engine,
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
    /// That of the first language, where none is said.
    day_order: Option<DayOrder>,
    /// English, where none is said.
    locales: Option<Vec<Locale>>,
}

impl Builder {
    /// Turns a rule off, by the name that [`Mention::rule`] gives, or by one that it had [formerly](Rule::formerly). The name of a
    /// rule of an earlier version that is gone is taken too, and changes nothing: what that rule found is no mention now.
    /// May be said more than once.
    pub fn without_rule(mut self, name: impl Into<String>) -> Builder {
        self.without.push(name.into());
        self
    }

    /// How the dates of a text are read: as news, as a history, or as what people write to each other. See [`Style`].
    pub fn style(mut self, style: Style) -> Builder {
        self.options.style = style;
        self
    }

    /// Which number of a numeric date is the day. See [`DayOrder`].
    pub fn day_order(mut self, order: DayOrder) -> Builder {
        self.day_order = Some(order);
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

    /// Whether ages in years are marked, as durations: "a 27-year-old man", "she is 18 years old". By default they are in
    /// histories and not in news, as labelled texts have it; with `true` they are in both. Shorter ones ("the nine-month-old
    /// talks") are always marked.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let doc = Document::new("A 27-year-old man was hurt.");
    /// assert_eq!(Extractor::new().mentions(&doc).count(), 0);
    /// let extractor = Extractor::builder().ages(true).build()?;
    /// assert_eq!(extractor.mentions(&doc).next().unwrap().value().unwrap().to_string(), "P27Y");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn ages(mut self, marked: bool) -> Builder {
        self.options.ages = marked;
        self
    }

    /// The languages that it reads, instead of English alone. Times are found by the words and rules of all of them; of a
    /// word that means different things to two, the first counts first. Clauses, and with them events and the side on
    /// which an open date lies, are read by the first, whatever the text is written in: for texts of several languages
    /// whose events are wanted, build an extractor for each.
    ///
    /// ```
    /// use dateline::{Document, Extractor, Locale};
    ///
    /// let extractor = Extractor::builder().locales([Locale::English]).build()?;
    /// let doc = Document::new("A vote is due next Tuesday.").published("2019-03-06".parse()?);
    /// assert_eq!(extractor.mentions(&doc).count(), 1);
    /// assert!(Extractor::builder().locales([]).build().is_err());
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn locales(mut self, locales: impl IntoIterator<Item = Locale>) -> Builder {
        self.locales = Some(locales.into_iter().collect());
        self
    }

    /// The extractor.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`](crate::Error::is_config) where an option names what is not there: a
    /// rule that no locale has or had, a month that no year has.
    pub fn build(self) -> Result<Extractor> {
        let locales = self.locales.unwrap_or_else(|| vec![Locale::English]);
        let tables: Vec<_> = locales.iter().map(|locale| locale.tables()).collect();
        let Some(first) = tables.first() else {
            return Err(Error::config("an extractor reads one language at least"));
        };
        let rows = Rows::of(&tables, self.options.style);
        let known = |name: &str| {
            let gone = tables.iter().flat_map(|tables| tables.gone_rules).any(|gone| *gone == name);
            gone || rows.rules.iter().any(|rule| rule.is_called(name))
        };
        if let Some(unknown) = self.without.iter().find(|name| !known(name)) {
            return Err(Error::config(format!("no rule is called {unknown:?}; Extractor::rules lists them")));
        }
        if !(1..=12).contains(&self.options.fiscal_start) {
            return Err(Error::config(format!(
                "a fiscal year begins with a month from 1 to 12, not {}",
                self.options.fiscal_start
            )));
        }
        let wanted = |rule: &Rule| !self.without.iter().any(|name| rule.is_called(name));
        let usual = if first.habits.day_first { DayOrder::DayFirst } else { DayOrder::MonthFirst };
        let options = Options { day_order: self.day_order.unwrap_or(usual), ..self.options };
        Ok(Extractor { engine: Engine::with(&tables, rows, options, wanted) })
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
        Extractor { engine: Engine::new(&[Locale::English.tables()], Options::default()) }
    }

    /// An extractor with options.
    pub fn builder() -> Builder {
        Builder::default()
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
        Mentions::new(&self.engine, document, Wanted::Asked)
    }

    /// The events of a document in text order, those without a mention too: their times are inferred
    /// from tense, class and sentence ([`Basis::Inferred`](crate::Basis::Inferred)), or none.
    ///
    /// An inferred time is no finer than the text. One that has happened, nobody says when, has happened by the day of
    /// publication (`../2019-03-06`); a report without a date is taken for one of that day; a verb beside a dated one shares
    /// its time ("In May the council met and voted"). What
    /// the story has dated before and tells again ("the strike", "his resignation", "has resigned") has the time of that telling
    /// ([`Basis::Mention`](crate::Basis::Mention), with the place of the mention that dates it).
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
        Events::new(&self.engine, document, Scope::All)
    }

    /// The timeline of a document: the events that a mention dates, in order. Only sentences with a mention are read: what
    /// one of them tells again of an entry is a further telling of it; what another sentence tells again is one of
    /// [`Extractor::events`], and a telling of that entry in a timeline that is made of them.
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
        let events = Events::new(&self.engine, document, Scope::Dated);
        Timeline::new(events.map(|event| Telling { source: source.map(str::to_owned), event }))
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
        let (mentions, events) = Events::new(&self.engine, document, Scope::All).with_mentions();
        Reading { mentions, events }
    }

    /// The rules that read texts of the extractor's [`Style`], in the order in which they are tried.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.engine.grammar.rules.iter()
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

const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Extractor>();
    shared::<Mention<'_>>();
    shared::<Temporal>();
    shared::<Event>();
    shared::<Timeline>();
};
