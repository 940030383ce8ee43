//! What a document has said so far: its anchor, and the last date at each granularity.
//!
//! Knows no text; spans are kept only to say what an answer depends on.
//!
//! In "He left in May 1990. Two years later he came back. That year …", published in 2019, "two years later" asks for the
//! last date as it was and finds May 1990; "that year" asks for the last year, which by then is 1992. Publication is asked only
//! by what is said to depend on it: "last year" is 2018 all the while.

use chrono::{Days, NaiveDate};

use crate::options::{Manner, Options};
use crate::token::span::Span;
use crate::value::{Anchor, Date, Granularity, Point};

/// Granularities that have a focus of their own.
const GRANULARITIES: usize = Granularity::Millennium as usize + 1;
/// Month-days whose year the document has settled that are remembered.
const SETTLED: usize = 32;

/// Years that a history moves on without a sentence that begins with the new one.
const AHEAD: i32 = 3;

/// The state of a document between two mentions.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    anchor: Option<Anchor>,
    options: Options,
    focus: [Option<(Date, Span)>; GRANULARITIES],
    last: Option<(Point, Span)>,
    /// The time that a history has come to; asides do not move it.
    story: Option<(Date, Span)>,
    /// The year that a history has named by itself and is still in.
    held: Option<i32>,
    /// The period that the story reports on: the last begun quarter or half mentioned, or the year that
    /// "the year ended" named.
    period: Option<(Date, Span)>,
    /// The last day that was not ahead of publication.
    last_past: Option<(Date, Span)>,
    /// Where quoted words begin, and the day on which they were spoken.
    speech: Option<(usize, Date, Span)>,
    /// Month, day and the year they were given, oldest first.
    settled: Vec<(u32, u32, i32)>,
}

impl Context {
    pub(crate) fn new(anchor: Option<Anchor>, options: Options) -> Context {
        Context {
            anchor,
            options,
            focus: [None; GRANULARITIES],
            last: None,
            story: None,
            held: None,
            period: None,
            last_past: None,
            speech: None,
            settled: Vec::new(),
        }
    }

    /// The day of publication.
    pub(crate) fn today(&self) -> Option<NaiveDate> {
        self.anchor.map(Anchor::date)
    }

    /// The unit that holds the day of publication. Weeks are those of ISO 8601; where they are said
    /// to begin on another day, the days before its Monday count to it.
    pub(crate) fn this(&self, unit: Granularity) -> Option<Date> {
        let day = self.today()?;
        let early = match unit {
            Granularity::Week | Granularity::Weekend => {
                7_u32.saturating_sub(self.options.week_start.num_days_from_monday()).checked_rem(7)?
            }
            _ => 0,
        };
        Date::containing(day.checked_add_days(Days::new(early.into()))?, unit)
    }

    pub(crate) fn options(&self) -> Options {
        self.options
    }

    /// What texts of the style are used to.
    pub(crate) fn manner(&self) -> Manner {
        self.options.style.manner()
    }

    /// The story's own time, where dates depend on it.
    pub(crate) fn story(&self) -> Option<(Date, Span)> {
        self.story.filter(|_| self.manner().of_story)
    }

    /// The year that the story has named by itself and is still in.
    pub(crate) fn held(&self) -> Option<i32> {
        self.held
    }

    /// Moves the story's time to a date, unless the date is an aside: one that looks back, or far
    /// ahead. Where a sentence begins with it, the story itself has moved.
    fn tell(&mut self, date: Date, span: Span, fronted: bool) {
        let Some(year) = date.year_number() else { return };
        let moved = match self.story {
            None => true,
            Some((now, _)) => {
                let years = now.year_number().and_then(|now| year.checked_sub(now)).unwrap_or(0);
                let again = years == 0 && date.granularity() == Granularity::Year;
                // "the offensive planned for 1976": inside a sentence only a whole day is the story's own.
                let on = years == 0 || (0..=AHEAD).contains(&years) && date.granularity() <= Granularity::Day;
                !again && (fronted || on)
            }
        };
        if moved {
            self.story = Some((date, span));
            // "In 1066": what follows lies in that year or behind it, until another is named.
            self.held = match date.granularity() {
                Granularity::Year => Some(year),
                _ => self.held.filter(|held| *held == year),
            };
        }
    }

    pub(crate) fn anchor(&self) -> Option<Anchor> {
        self.anchor
    }

    /// The last date of a granularity, or the unit of it that held a finer one.
    pub(crate) fn focus(&self, granularity: Granularity) -> Option<(Date, Span)> {
        self.focus.get(granularity as usize).copied().flatten()
    }

    /// The last mention that was a date or time.
    pub(crate) fn last(&self) -> Option<(Point, Span)> {
        self.last
    }

    /// The day on which the words behind a quotation mark were spoken.
    pub(crate) fn spoken(&self, quote: usize) -> Option<(Date, Span)> {
        self.speech.filter(|(at, ..)| *at == quote).map(|(_, date, span)| (date, span))
    }

    /// Remembers the day on which quoted words were spoken.
    pub(crate) fn speak(&mut self, quote: usize, date: Date, span: Span) {
        self.speech = Some((quote, date, span));
    }

    /// The period that the story reports on.
    pub(crate) fn period(&self) -> Option<(Date, Span)> {
        self.period
    }

    /// Remembers the period that the story reports on.
    pub(crate) fn report_on(&mut self, date: Date, span: Span) {
        self.period = Some((date, span));
    }

    /// The story reports on this, and depends on it.
    pub(crate) fn report_on_all(&mut self, date: Date, span: Span) {
        self.report_on(date, span);
        self.last = Some((Point::Date(date), span));
    }

    /// The last day mentioned that did not lie ahead of publication.
    pub(crate) fn last_past(&self) -> Option<(Date, Span)> {
        self.last_past
    }

    /// Whether a date is the same quarter or half as the one that the story reports on, years before:
    /// what the report compares with.
    fn compares(&self, point: Point) -> bool {
        let (Point::Date(date), Some((period, _))) = (point, self.period) else { return false };
        matches!(date.granularity(), Granularity::Quarter | Granularity::Half)
            && date.granularity() == period.granularity()
            && date.number() == period.number()
            && date.year_number() < period.year_number()
    }

    /// Remembers a mention's date.
    pub(crate) fn mention(&mut self, point: Point, span: Span, fronted: bool) {
        if self.compares(point) {
            return;
        }
        // "at 9 p.m. on Monday": the day is that of the time, which stays.
        let own_day = match (point, self.last) {
            (Point::Date(day), Some((Point::Time(time), _))) => day.as_day() == Some(time.date()),
            _ => false,
        };
        if !own_day {
            self.last = Some((point, span));
        }
        let date = match point {
            Point::Date(date) => date,
            Point::Time(time) => Date::day(time.date()),
        };
        self.tell(date, span, fronted);
        let begun = self.today().is_none_or(|today| date.first_day().is_some_and(|first| first <= today));
        // "after a flat second quarter": the report is on the latest.
        let latest = self.period.is_none_or(|(period, _)| date.first_day() >= period.first_day());
        if begun && latest && matches!(date.granularity(), Granularity::Quarter | Granularity::Half) {
            self.period = Some((date, span));
        }
        let day = date.as_day().filter(|day| self.today().is_none_or(|today| *day <= today));
        self.last_past = day.map(|_| (date, span)).or(self.last_past);
        let coarser = date.coarser().filter(|coarse| coarse.granularity() != Granularity::Weekend);
        for unit in std::iter::once(date).chain(coarser) {
            if let Some(focus) = self.focus.get_mut(unit.granularity() as usize) {
                *focus = Some((unit, span));
            }
        }
    }

    /// Remembers that a month-day belongs to a year: its text said so.
    pub(crate) fn settle(&mut self, month: u32, day: u32, year: i32) {
        if self.settled.len() == SETTLED {
            self.settled.remove(0);
        }
        self.settled.push((month, day, year));
    }

    /// The year that this document has given to a month-day, the last one if it gave two.
    pub(crate) fn settled(&self, month: u32, day: u32) -> Option<i32> {
        self.settled.iter().rev().find(|s| (s.0, s.1) == (month, day)).map(|s| s.2)
    }
}
