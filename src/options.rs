//! What a reader can be asked to do otherwise, each with its default. Reads nothing itself.

use chrono::Weekday;

use crate::named::named;

named! {
    /// How the dates of a text are read: what "June 10" is anchored to.
    ///
    /// ```
    /// use dateline::{Document, Extractor, Style};
    ///
    /// let doc = Document::new("In May 1940 the army crossed the river. On June 10 the city fell.");
    /// let june = |style| {
    ///     let extractor = Extractor::builder().style(style).build()?;
    ///     let last = extractor.mentions(&doc.published("2019-03-06".parse()?)).last().unwrap();
    ///     Ok::<_, dateline::Error>(last.value().unwrap().to_string())
    /// };
    /// assert_eq!(june(Style::News)?, "2018-06-10"); // the last one before publication
    /// assert_eq!(june(Style::Narrative)?, "1940-06-10"); // the story's
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[derive(Default)]
    Style "a style" {
        /// They are anchored to the day of publication.
        #[default]
        News "news",
        /// They are anchored to the story's own time: histories, biographies.
        Narrative "narrative",
        /// They are anchored to the moment of writing, in the words of people who write to each other: chats, posts, search
        /// queries, notes to an assistant. Names of days and months may be small, what the text leaves open lies ahead, and
        /// a distance ahead is a point in time, to the minute where [`Anchor`](crate::Anchor) has a time of day.
        ///
        /// ```
        /// use dateline::{Document, Extractor, Style};
        ///
        /// let extractor = Extractor::builder().style(Style::Colloquial).build()?;
        /// let read = |text| {
        ///     let doc = Document::new(text).published("2019-03-06T14:20".parse()?);
        ///     let values = extractor.mentions(&doc).map(|mention| mention.value().unwrap().to_string());
        ///     Ok::<_, dateline::Error>(values.collect::<Vec<_>>().join(" "))
        /// };
        /// assert_eq!(read("dentist tues 3pm")?, "2019-03-12T15:00");
        /// assert_eq!(read("back in 5 min")?, "2019-03-06T14:25");
        /// assert_eq!(read("r u free tmr or #Friday?")?, "2019-03-07 2019-03-08");
        /// assert_eq!(read("i may go")?, "");
        /// # Ok::<(), dateline::Error>(())
        /// ```
        Colloquial "colloquial",
    }
}

/// What texts of a style are used to, a field a habit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// Open dates are anchored to the story's own time, and not to the day of publication.
    pub(crate) of_story: bool,
    /// An open date of which the clause says nothing lies ahead.
    pub(crate) ahead: bool,
    /// "in five minutes" is a point in time wherever no verb looks back.
    pub(crate) lands: bool,
    /// A line without a stop is a headline, where the language has such: its present tells of the past.
    pub(crate) headlines: bool,
    /// It is written tersely: "#tonight", "730pm".
    pub(crate) terse: bool,
}

impl Style {
    /// What texts of it are used to.
    pub(crate) const fn manner(self) -> Manner {
        const NEWS: Manner = Manner { of_story: false, ahead: false, lands: false, headlines: true, terse: false };
        match self {
            Style::News => NEWS,
            Style::Narrative => Manner { of_story: true, ..NEWS },
            Style::Colloquial => Manner { ahead: true, lands: true, headlines: false, terse: true, ..NEWS },
        }
    }
}

named! {
    /// Which number of a numeric date such as `01/08/2025` is the day.
    ///
    /// ```
    /// use dateline::{DayOrder, Document, Extractor};
    ///
    /// let doc = Document::new("It was signed on 01/08/2025.");
    /// let signed = |order| {
    ///     let extractor = Extractor::builder().day_order(order).build()?;
    ///     let mention = extractor.mentions(&doc).next().unwrap();
    ///     Ok::<_, dateline::Error>(mention.value().unwrap().to_string())
    /// };
    /// assert_eq!(signed(DayOrder::MonthFirst)?, "2025-01-08");
    /// assert_eq!(signed(DayOrder::DayFirst)?, "2025-08-01");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[derive(Default)]
    DayOrder "an order of day and month" {
        /// The second: January 8.
        #[default]
        MonthFirst "month-first",
        /// The first: 1 August.
        DayFirst "day-first",
    }
}

named! {
    /// Which way a date lies that the text leaves open: "Friday", "in May".
    ///
    /// ```
    /// use dateline::{Document, Extractor, Toward};
    ///
    /// let doc = Document::new("Friday: the vote.").published("2019-03-06".parse()?);
    /// let friday = |toward| {
    ///     let extractor = Extractor::builder().toward(toward).build()?;
    ///     let mention = extractor.mentions(&doc).next().unwrap();
    ///     Ok::<_, dateline::Error>(mention.value().unwrap().to_string())
    /// };
    /// assert_eq!(friday(Toward::Tense)?, "2019-03-01");
    /// assert_eq!(friday(Toward::Future)?, "2019-03-08");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[derive(Default)]
    Toward "a direction" {
        /// The way that the clause says; the past where it says nothing.
        #[default]
        Tense "tense",
        /// The past, whatever the clause says: archives, logs.
        Past "past",
        /// The future, whatever the clause says: invitations, programmes.
        Future "future",
    }
}

/// The options of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) style: Style,
    pub(crate) day_order: DayOrder,
    pub(crate) toward: Toward,
    /// The first day of "this week".
    pub(crate) week_start: Weekday,
    /// The first month of a fiscal year, 1–12.
    pub(crate) fiscal_start: u8,
    /// Whether ages in years are times in news too.
    pub(crate) ages: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            style: Style::News,
            day_order: DayOrder::MonthFirst,
            toward: Toward::Tense,
            week_start: Weekday::Mon,
            fiscal_start: 1,
            ages: false,
        }
    }
}
