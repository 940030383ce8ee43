//! The timeline: entries in order, the same event once, filters, merging. Knows no text.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "an entry has a telling at the least, which `Deserialize` checks; other indexes count the same lists"
    )
)]

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

use crate::event::{Event, EventTime, Participant, Participants, Polarity, Status};
use crate::lexicon::EventClass;
use crate::token::naming;
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
        let mut keyed: Vec<Keyed> = tellings.into_iter().map(Keyed::new).collect();
        keyed.sort_by(|a, b| a.key.cmp(&b.key).then_with(|| compare(&a.telling, &b.telling)));
        keyed.dedup_by(|a, b| a.telling == b.telling);
        let mut entries: Vec<Entry> = Vec::with_capacity(keyed.len());
        let mut first = 0;
        let groups: Vec<usize> = keyed.chunk_by(|a, b| a.key == b.key).map(<[Keyed]>::len).collect();
        let mut rest = keyed.into_iter();
        for len in groups {
            same_events(rest.by_ref().take(len).map(|k| k.telling).collect(), &mut entries);
            // Entries of one key stand in the order of their first telling.
            entries[first..].sort_by(|a, b| compare(&a.tellings[0], &b.tellings[0]));
            first = entries.len();
        }
        // By time alone: what has the same time keeps the order of the texts.
        entries.sort_by(|a, b| {
            time(&a.tellings[0]).cmp(&time(&b.tellings[0])).then_with(|| compare(&a.tellings[0], &b.tellings[0]))
        });
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
    /// timeline with itself changes nothing.
    #[must_use]
    pub fn merge(self, other: Timeline) -> Timeline {
        Timeline::new(self.entries.into_iter().chain(other.entries).flat_map(|e| e.tellings))
    }
}

/// A telling with what two tellings of one event have in common to the letter.
struct Keyed {
    key: (Time, String, String, EventClass, Polarity),
    telling: Telling,
}

impl Keyed {
    fn new(telling: Telling) -> Keyed {
        let event = &telling.event;
        let value = event.time().map(ToString::to_string).unwrap_or_default();
        Keyed { key: (time(&telling), value, event.trigger().lemma.clone(), event.class(), event.polarity()), telling }
    }
}

/// The order of times: an open start before all, an open end behind all, no extent at all last.
type Time = (bool, Option<NaiveDate>, bool, Option<NaiveDate>);

fn time(telling: &Telling) -> Time {
    let extent = telling.event.time().map_or(Extent::NONE, EventTime::extent);
    (extent.is_none(), extent.start(), extent.end().is_none(), extent.end())
}

/// The order of tellings of one time: as the texts tell them, then all that tells two apart.
fn compare(a: &Telling, b: &Telling) -> Ordering {
    let place = |t: &Telling| (t.event.sentence(), t.event.trigger().span, t.event.span());
    let time = |t: &Telling| t.event.time().and_then(|time| Some(time.mention()?.span()));
    a.source
        .cmp(&b.source)
        .then_with(|| place(a).cmp(&place(b)))
        .then_with(|| time(a).cmp(&time(b)))
        .then_with(|| a.event.text().cmp(b.event.text()))
        // All that is left, so that only equal tellings are equal here: merging depends on no order.
        .then_with(|| whole(a).cmp(&whole(b)))
}

/// All that a telling says, for the rare case that everything else is the same.
fn whole(telling: &Telling) -> String {
    let event = &telling.event;
    let time = event.time().map(|t| (t.basis(), t.extent(), t.relation(), t.mention().and_then(|m| m.conflict())));
    format!("{event:?} {time:?}")
}

/// Tellings of one key that are compared with each other. Beyond it only clauses of the same words
/// are one event, so that time stays linear however often a text repeats itself.
const COMPARED: usize = 128;

/// Adds the entries of tellings that have their key in common: those whose clauses share at least
/// half of their words, directly or through others, are one. Connected in this way the answer does
/// not depend on the order in which timelines are merged.
fn same_events(group: Vec<Telling>, entries: &mut Vec<Entry>) {
    if let [_] = group.as_slice() {
        entries.push(Entry { tellings: group });
        return;
    }
    // Each different text, and each different set of words, once.
    let mut texts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, telling) in group.iter().enumerate() {
        texts.entry(telling.event.text()).or_default().push(i);
    }
    let mut sets: BTreeMap<Vec<&str>, Vec<usize>> = BTreeMap::new();
    for (text, tellings) in texts {
        sets.entry(content(text)).or_default().extend(tellings);
    }
    let words: Vec<&Vec<&str>> = sets.keys().collect();
    let mut root: Vec<usize> = (0..words.len()).collect();
    if words.len() <= COMPARED {
        for i in 0..words.len() {
            for j in i + 1..words.len() {
                let shared = words[i].iter().filter(|w| words[j].binary_search(w).is_ok()).count();
                if shared * 2 >= words[i].len().min(words[j].len()).max(1) {
                    let (a, b) = (find(&root, i), find(&root, j));
                    root[a.max(b)] = a.min(b);
                }
            }
        }
    }
    let mut event_of = vec![0; group.len()];
    for (i, tellings) in sets.into_values().enumerate() {
        let event = find(&root, i);
        tellings.into_iter().for_each(|telling| event_of[telling] = event);
    }
    let mut joined: BTreeMap<usize, Vec<Telling>> = BTreeMap::new();
    for (telling, event) in group.into_iter().zip(event_of) {
        joined.entry(event).or_default().push(telling);
    }
    entries.extend(joined.into_values().map(|mut tellings| {
        tellings.sort_by(compare);
        Entry { tellings }
    }));
}

fn find(root: &[usize], mut i: usize) -> usize {
    while root[i] != i {
        i = root[i];
    }
    i
}

/// The words of a clause that say what it is about, the longer ones, sorted, each once.
fn content(text: &str) -> Vec<&str> {
    let longer = |word: &&str| word.chars().nth(3).is_some();
    let mut words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(longer).collect();
    words.sort_unstable();
    words.dedup();
    words
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

    /// The number, checked before anything behind it is read.
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
            let stored = Stored::<Vec<Entry>>::deserialize(deserializer)?;
            Ok(Timeline { entries: stored.entries })
        }
    }
}
