//! The timeline: entries in order, the same event once, filters, merging. Knows no text.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

use crate::event::{Event, EventTime, Status};
use crate::lexicon::EventClass;
use crate::value::Extent;

use super::order::Order;

/// An event as one document tells it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Telling {
    /// Where the document is from, as it was given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: Option<String>,
    /// The event; its spans are those of that document.
    pub event: Event,
}

/// An event of a timeline, with all that tell it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Entry {
    /// Never empty; the first is the entry's own.
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
}

/// Events in order of time: by the start of their extent, then its end, then as the texts tell them.
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
    pub fn new(tellings: impl IntoIterator<Item = Telling>) -> Timeline {
        let mut tellings: Vec<Telling> = tellings.into_iter().collect();
        tellings.sort_by(compare);
        tellings.dedup();
        let mut entries: Vec<Entry> = Vec::with_capacity(tellings.len());
        for group in tellings.chunk_by(|a, b| key(a) == key(b)) {
            entries.extend(same_events(group));
        }
        entries.sort_by(|a, b| compare(&a.tellings[0], &b.tellings[0]));
        Timeline { entries }
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

    /// The entries that a source tells; other tellings of them are kept.
    #[must_use]
    pub fn from_source(&self, source: &str) -> Timeline {
        self.filter(|e| e.tellings.iter().any(|t| t.source.as_deref() == Some(source)))
    }

    /// The entries for which a condition holds.
    #[must_use]
    pub fn filter(&self, keep: impl Fn(&Entry) -> bool) -> Timeline {
        Timeline { entries: self.entries.iter().filter(|e| keep(e)).cloned().collect() }
    }

    /// The timeline of all that the two tell. The order of the two does not matter, and merging a
    /// timeline with itself changes nothing.
    #[must_use]
    pub fn merge(self, other: Timeline) -> Timeline {
        Timeline::new(self.entries.into_iter().chain(other.entries).flat_map(|e| e.tellings))
    }
}

/// What two tellings of one event have in common to the letter.
fn key(telling: &Telling) -> (Extent, String, &str, EventClass, bool) {
    let event = &telling.event;
    let (extent, value) = event.time().map_or((Extent::NONE, String::new()), |t| (t.extent(), t.to_string()));
    (extent, value, &event.trigger().lemma, event.class(), event.polarity() == crate::event::Polarity::Positive)
}

/// A total order: time first, then all that tells two tellings apart.
fn compare(a: &Telling, b: &Telling) -> Ordering {
    let time = |t: &Telling| {
        let extent = t.event.time().map_or(Extent::NONE, EventTime::extent);
        // An open start is before all, an open end behind all; no extent at all comes last.
        (extent.is_none(), extent.start(), extent.end().is_none(), extent.end())
    };
    let value = |t: &Telling| t.event.time().map(ToString::to_string);
    let place = |t: &Telling| (t.event.sentence(), t.event.trigger().span, t.event.span());
    time(a)
        .cmp(&time(b))
        .then_with(|| value(a).cmp(&value(b)))
        .then_with(|| {
            (&a.event.trigger().lemma, a.event.class(), a.event.polarity()).cmp(&(
                &b.event.trigger().lemma,
                b.event.class(),
                b.event.polarity(),
            ))
        })
        .then_with(|| a.source.cmp(&b.source))
        .then_with(|| place(a).cmp(&place(b)))
        .then_with(|| a.event.text().cmp(b.event.text()))
}

/// The entries of tellings that have their key in common: those whose clauses share at least half
/// of their words, directly or through others, are one. Connected in this way the answer does not
/// depend on the order in which timelines are merged.
fn same_events(group: &[Telling]) -> Vec<Entry> {
    let words: Vec<BTreeSet<&str>> = group.iter().map(|t| content(t.event.text())).collect();
    let mut root: Vec<usize> = (0..group.len()).collect();
    for i in 0..group.len() {
        for j in i + 1..group.len() {
            let shared = words[i].intersection(&words[j]).count();
            if shared * 2 >= words[i].len().min(words[j].len()).max(1) {
                let (a, b) = (find(&root, i), find(&root, j));
                root[a.max(b)] = a.min(b);
            }
        }
    }
    let mut entries: Vec<(usize, Entry)> = Vec::new();
    for (i, telling) in group.iter().enumerate() {
        let of = find(&root, i);
        match entries.iter_mut().find(|(r, _)| *r == of) {
            Some((_, entry)) => entry.tellings.push(telling.clone()),
            None => entries.push((of, Entry { tellings: vec![telling.clone()] })),
        }
    }
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn find(root: &[usize], mut i: usize) -> usize {
    while root[i] != i {
        i = root[i];
    }
    i
}

/// The words of a clause that say what it is about: the longer ones.
fn content(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() > 3).collect()
}

/// A line an entry: when, status, class, trigger, clause; dated entries first.
impl fmt::Display for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in self.entries().chain(self.vague()) {
            let event = entry.event();
            let when = entry.time().map(ToString::to_string).unwrap_or_default();
            let lemma = &event.trigger().text;
            writeln!(f, "{when:<22} {:<12} {:<10} {lemma:<14} {}", entry.status(), event.class(), event.text())?;
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
mod json {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    use super::*;

    /// The number of the stored form that this version writes and reads.
    const FORMAT: u32 = 1;

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "Timeline")]
    struct Stored<E> {
        format: u32,
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
            let stored = Stored::<Vec<Entry>>::deserialize(deserializer)?;
            if stored.format != FORMAT {
                return Err(de::Error::custom(format!(
                    "a timeline of format {}; this version reads format {FORMAT}",
                    stored.format
                )));
            }
            if stored.entries.iter().any(|entry| entry.tellings.is_empty()) {
                return Err(de::Error::custom("an entry of a timeline has no telling"));
            }
            Ok(Timeline { entries: stored.entries })
        }
    }
}
