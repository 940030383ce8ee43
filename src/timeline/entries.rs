//! The timeline: entries in order, filters, merging. Knows no text, and not what makes two tellings one event.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "an entry has a telling at the least, which `Deserialize` checks")
)]

use std::collections::BTreeMap;
use std::fmt;

use crate::event::{Confidence, Event, EventTime, Participant, Participants, Status};
use crate::lexicon::EventClass;
use crate::token::naming;
use crate::value::Extent;

use super::identity;
use super::order::Order;
use super::telling::Telling;

/// An event of a timeline, with all that tell it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Entry {
    /// Never empty; the first is the entry's own.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "json::told"))]
    tellings: Vec<Telling>,
}

impl Entry {
    /// The event, as the first telling has it.
    pub fn event(&self) -> &Event {
        // An entry is only made of tellings, and a stored one without any is refused.
        &self.tellings[0].event
    }

    /// When it is.
    pub fn time(&self) -> Option<&EventTime> {
        self.event().time()
    }

    /// The local days it covers, half-open; none where it has no place in the calendar.
    pub fn extent(&self) -> Extent {
        self.time().map_or(Extent::NONE, EventTime::extent)
    }

    /// Where it stands on the day of publication.
    pub fn status(&self) -> Status {
        self.event().status()
    }

    /// All that tell it, the entry's own first.
    pub fn tellings(&self) -> &[Telling] {
        &self.tellings
    }

    /// How often each source tells it; `None` stands for tellings without a source. How many there are says how important
    /// an event is:
    ///
    /// ```
    /// use dateline::{Document, Extractor, Timeline};
    ///
    /// let (extractor, published) = (Extractor::new(), "2019-03-06".parse()?);
    /// let story = |text, source| extractor.timeline(&Document::new(text).published(published).source(source));
    /// let timeline = story("Ann Lee resigned on Monday. Ola Berg fled on Monday.", "Morning Post")
    ///     .merge(story("Ann Lee resigned on Monday.", "Evening Mail"));
    /// let important = timeline.filter(|entry| entry.sources().len() > 1);
    /// assert_eq!(important.entries().next().unwrap().event().trigger().text, "resigned");
    /// assert_eq!(important.len(), 1);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn sources(&self) -> BTreeMap<Option<&str>, usize> {
        let mut sources = BTreeMap::new();
        for telling in &self.tellings {
            *sources.entry(telling.source.as_deref()).or_default() += 1;
        }
        sources
    }
}

/// Events in order of time: by the start of their extent (where that is open, by its last day), then its end, then as the
/// texts tell them.
///
/// `Display` is a table, a line an entry, made for snapshot tests.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let doc = Document::new("The vote is on May 1. The talks began in 2018.").published("2019-03-06".parse()?);
/// let timeline = Extractor::new().timeline(&doc);
/// let lines: Vec<_> = timeline.entries().map(|e| e.event().trigger().text.as_str()).collect();
/// assert_eq!(lines, ["began", "vote"]);
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Timeline {
    entries: Vec<Entry>,
}

impl Timeline {
    /// A timeline of tellings; those of one event become one entry.
    ///
    /// Two tellings are of one event where value and [stem](crate::Trigger::stem) are the same, what they name agrees, and
    /// nothing forbids it: other numbers, another place, other names of those who take part, a denial. Where one source tells
    /// both, it is enough that nothing forbids it; two sources must share a name or half of their words. A telling that another
    /// dates (of [`Extractor::events`](crate::Extractor::events), [`Basis::Mention`](crate::Basis::Mention) without words)
    /// joins the entry of that one.
    ///
    /// Neither the order of the tellings nor how they came together changes the answer.
    pub fn new(tellings: impl IntoIterator<Item = Telling>) -> Timeline {
        Timeline::of(identity::joined(tellings.into_iter().collect()))
    }

    /// The entries that have a place in the calendar, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.extent().is_none())
    }

    /// The entries whose time has no place in the calendar: PAST_REF, durations, sets, what an
    /// undated document leaves open.
    pub fn vague(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.extent().is_none())
    }

    /// How many entries there are, vague ones included.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries that share a day with an extent.
    #[must_use]
    pub fn within(&self, extent: Extent) -> Timeline {
        self.filter(|e| !matches!(Order::of(e.extent(), extent), Order::Before | Order::After | Order::Vague))
    }

    /// The entries of a status.
    #[must_use]
    pub fn with_status(&self, status: Status) -> Timeline {
        self.filter(|e| e.status() == status)
    }

    /// The entries of a class.
    #[must_use]
    pub fn with_class(&self, class: EventClass) -> Timeline {
        self.filter(|e| e.event().class() == class)
    }

    /// The entries whose [confidence](Event::confidence) is so high at the least.
    ///
    /// ```
    /// use dateline::{Confidence, Document, Extractor};
    ///
    /// let text = "The council met on Monday. The way to the 2015 talks was long.";
    /// let timeline = Extractor::new().timeline(&Document::new(text).published("2019-03-06".parse()?));
    /// let sure = timeline.with_confidence(Confidence::High);
    /// assert_eq!((timeline.len(), sure.len()), (2, 1));
    /// assert_eq!(sure.entries().next().unwrap().event().trigger().text, "met");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[must_use]
    pub fn with_confidence(&self, at_least: Confidence) -> Timeline {
        self.filter(|e| e.event().confidence() >= at_least)
    }

    /// The entries that a source tells; other tellings of them are kept.
    #[must_use]
    pub fn from_source(&self, source: &str) -> Timeline {
        self.filter(|e| e.tellings.iter().any(|t| t.source.as_deref() == Some(source)))
    }

    /// The entries in which somebody or something of that name takes part, or vouches: those any of whose tellings has a
    /// [participant](crate::Participant::name) or [source](Event::attribution) of the name. Letters count without their case; the name
    /// itself will do, its last word or words ("Quill" of "Ada Quill"), and the initials of its capitals ("WHO").
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let text = "Ada Quill founded the club in 1990. She left it in 1994. It was sold in 2001.";
    /// let timeline = Extractor::new().timeline(&Document::new(text).published("2019-03-06".parse()?));
    /// let years: Vec<_> = timeline.about("Quill").entries().map(|e| e.time().unwrap().to_string()).collect();
    /// assert_eq!(years, ["1990", "1994"]);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[must_use]
    pub fn about(&self, name: &str) -> Timeline {
        let names = |event: &Event| {
            let Participants { agent, patient } = event.participants();
            let mut parts = [agent, patient].into_iter().flatten().map(Participant::name);
            parts.any(|part| naming::names(part, name))
                || event.attribution().is_some_and(|source| naming::names(&source.text, name))
        };
        self.filter(|entry| entry.tellings.iter().any(|telling| names(&telling.event)))
    }

    /// The entries for which a condition holds.
    #[must_use]
    pub fn filter(&self, keep: impl Fn(&Entry) -> bool) -> Timeline {
        Timeline { entries: self.entries.iter().filter(|e| keep(e)).cloned().collect() }
    }

    /// The timeline of all that the two tell. The order of the two does not matter, and merging a
    /// timeline with itself changes nothing. Many are merged at once by collecting them:
    ///
    /// ```
    /// use dateline::{Document, Extractor, Timeline};
    ///
    /// let (extractor, published) = (Extractor::new(), "2019-03-06".parse()?);
    /// let story = |text, source| extractor.timeline(&Document::new(text).published(published).source(source));
    /// let all: Timeline = [
    ///     story("Ann Lee resigned on Monday.", "Morning Post"),
    ///     story("After the resignation of Ann Lee on Monday, a crowd met.", "Evening Mail"),
    /// ]
    /// .into_iter()
    /// .collect();
    /// assert_eq!(all.entries().next().unwrap().tellings().len(), 2);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[must_use]
    pub fn merge(self, other: Timeline) -> Timeline {
        let tellings = |timeline: Timeline| timeline.entries.into_iter().map(|entry| entry.tellings).collect();
        Timeline::of(identity::merged(tellings(self), tellings(other)))
    }

    fn of(entries: Vec<Vec<Telling>>) -> Timeline {
        Timeline { entries: entries.into_iter().map(|tellings| Entry { tellings }).collect() }
    }
}

impl IntoIterator for Entry {
    type Item = Telling;
    type IntoIter = std::vec::IntoIter<Telling>;

    /// All that tell it, the entry's own first.
    fn into_iter(self) -> Self::IntoIter {
        self.tellings.into_iter()
    }
}

impl FromIterator<Telling> for Timeline {
    /// As [`Timeline::new`].
    fn from_iter<I: IntoIterator<Item = Telling>>(tellings: I) -> Timeline {
        Timeline::new(tellings)
    }
}

impl FromIterator<Timeline> for Timeline {
    /// The timeline of all that many tell, in one go: as if merged one by one, and in linear time.
    fn from_iter<I: IntoIterator<Item = Timeline>>(timelines: I) -> Timeline {
        Timeline::new(timelines.into_iter().flat_map(|timeline| timeline.entries).flatten())
    }
}

impl Extend<Telling> for Timeline {
    fn extend<I: IntoIterator<Item = Telling>>(&mut self, tellings: I) {
        let own = std::mem::take(&mut self.entries).into_iter().flatten();
        *self = Timeline::new(own.chain(tellings));
    }
}

impl Extend<Timeline> for Timeline {
    fn extend<I: IntoIterator<Item = Timeline>>(&mut self, timelines: I) {
        self.extend(timelines.into_iter().flat_map(|timeline| timeline.entries).flatten());
    }
}

/// A line an entry: when (with "by", "before" or "after" and the modifier), status, class, trigger
/// (with "not" where it is denied), clause; dated entries first.
impl fmt::Display for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in self.entries().chain(self.vague()) {
            let event = entry.event();
            let when = entry.time().map(EventTime::described).unwrap_or_default();
            let trigger = visible(&event.described());
            writeln!(
                f,
                "{when:<22} {:<12} {:<10} {trigger:<14} {}",
                entry.status(),
                event.class(),
                visible(event.text())
            )?;
        }
        Ok(())
    }
}

/// The text with a mark for each control character, so that no text can steer a terminal.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

#[cfg(feature = "serde")]
mod json {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    use super::*;

    /// The number of the stored form that this version writes and reads.
    const FORMAT: u64 = 1;

    /// The number, checked before anything after it is read.
    fn format<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        match u64::deserialize(deserializer)? {
            FORMAT => Ok(FORMAT),
            other => {
                Err(de::Error::custom(format!("a timeline of format {other}; this version reads format {FORMAT}")))
            }
        }
    }

    /// The tellings of an entry, one at the least.
    pub(super) fn told<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Telling>, D::Error> {
        let tellings = Vec::deserialize(deserializer)?;
        if tellings.is_empty() {
            return Err(de::Error::custom("an entry of a timeline has no telling"));
        }
        Ok(tellings)
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "Timeline")]
    struct Stored<E> {
        #[serde(deserialize_with = "format")]
        format: u64,
        entries: E,
    }

    impl Serialize for Timeline {
        /// Writes `{"format": 1, "entries": […]}`.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Stored { format: FORMAT, entries: &self.entries }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Timeline {
        /// Reads what is written; a form of another number is an error that names both.
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Timeline, D::Error> {
            let mut entries = Stored::<Vec<Entry>>::deserialize(deserializer)?.entries;
            // As it was written; merging trusts the order.
            entries.sort_by(|a, b| {
                let (a, b) = (&a.tellings[0], &b.tellings[0]);
                a.time().cmp(&b.time()).then_with(|| a.compare(b))
            });
            Ok(Timeline { entries })
        }
    }
}
