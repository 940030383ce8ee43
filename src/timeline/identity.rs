//! Which tellings are of one event. They are put in order first, so that it does not matter in which order or in how many
//! parts they came.
//!
//! Compares few tellings with each, however many there are: time is linear. Knows no text.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes count the tellings given, and the entries made of them")
)]

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};

use crate::event::likeness::{Agreement, Likeness};
use crate::token::span::Span;
use crate::value::Time;

use super::telling::{Telling, When};

/// Entries of one time and stem that a telling is compared with.
const ENTRIES: usize = 16;

/// Entries that are kept for each word by which they are found, and those that are compared in any case.
const FOUND: usize = 4;

/// Tellings of an entry that say different things, which others are compared with.
const KEPT: usize = 4;

/// The tellings of each event: those of one time, value and stem that agree and do not conflict. In order of time, each
/// with its first telling first; of equal tellings one is kept.
pub(super) fn joined(tellings: Vec<Telling>) -> Vec<Vec<Telling>> {
    let keys: Vec<(When, u64)> = tellings.iter().map(|telling| (telling.time(), value(telling))).collect();
    let stem = |at: usize| &*tellings[at].event.trigger().stem;
    let mut order: Vec<usize> = (0..tellings.len()).collect();
    order.sort_unstable_by(|a, b| {
        let same = || stem(*a).cmp(stem(*b)).then_with(|| tellings[*a].compare(&tellings[*b])).then(a.cmp(b));
        keys[*a].cmp(&keys[*b]).then_with(same)
    });
    order.dedup_by(|a, b| tellings[*a] == tellings[*b]);
    let said = Said::of(&tellings, &order);
    let retold: Vec<usize> = order.iter().copied().filter(|at| said.base(*at).is_some()).collect();
    order.retain(|at| said.base(*at).is_none());
    let mut entries: Vec<Vec<usize>> = Vec::with_capacity(order.len());
    for group in order.chunk_by(|a, b| keys[*a] == keys[*b] && stem(*a) == stem(*b)) {
        match group {
            [one] => entries.push(vec![*one]),
            _ => Events::of(&tellings, group, &mut entries),
        }
    }
    said.join(&retold, &mut entries);
    // By time alone: what has the same time keeps the order of the texts.
    entries.sort_by(|a, b| {
        let (a, b) = (a[0], b[0]);
        keys[a].0.cmp(&keys[b].0).then_with(|| tellings[a].compare(&tellings[b]))
    });
    let mut rest: Vec<Option<Telling>> = tellings.into_iter().map(Some).collect();
    entries.into_iter().map(|entry| entry.into_iter().filter_map(|at| rest[at].take()).collect()).collect()
}

/// The tellings of each event of two lists that [`joined`] made: only what the shorter one tells too is put together
/// again. The lists have the order of [`joined`].
pub(super) fn merged(one: Vec<Vec<Telling>>, other: Vec<Vec<Telling>>) -> Vec<Vec<Telling>> {
    let (mut many, few) = if one.len() < other.len() { (other, one) } else { (one, other) };
    // What is told again depends on a telling of any stem.
    if many.iter().chain(&few).flatten().any(|telling| telling.dated_by().is_some()) {
        return joined(many.into_iter().chain(few).flatten().collect());
    }
    let mut touched: Vec<usize> = few.iter().flat_map(|entry| alike(&many, &entry[0])).collect();
    touched.sort_unstable();
    touched.dedup();
    let mut tellings: Vec<Telling> = few.into_iter().flatten().collect();
    touched.iter().for_each(|at| tellings.append(&mut many[*at]));
    many.retain(|entry| !entry.is_empty());
    let mut all = Vec::with_capacity(many.len() + tellings.len());
    let places: Vec<_> = joined(tellings).into_iter().map(|entry| (place(&many, &entry[0]), entry)).collect();
    let (mut rest, mut taken) = (many.into_iter(), 0);
    for (place, entry) in places {
        all.extend(rest.by_ref().take(place - taken));
        all.push(entry);
        taken = place;
    }
    all.extend(rest);
    all
}

/// The entries of a telling's time and stem.
fn alike(entries: &[Vec<Telling>], telling: &Telling) -> impl Iterator<Item = usize> {
    let (time, stem) = (telling.time(), &telling.event.trigger().stem);
    let from = entries.partition_point(|entry| entry[0].time() < time);
    let same = entries[from..].iter().take_while(move |entry| entry[0].time() == time).enumerate();
    same.filter(move |(_, entry)| entry[0].event.trigger().stem == *stem).map(move |(at, _)| from + at)
}

/// Where an entry of this first telling goes.
fn place(entries: &[Vec<Telling>], telling: &Telling) -> usize {
    let time = telling.time();
    entries.partition_point(|entry| entry[0].time().cmp(&time).then_with(|| entry[0].compare(telling)).is_lt())
}

/// A number for the value and how the event lies to it: tellings of one event have the same.
fn value(telling: &Telling) -> u64 {
    let mut number = Number::default();
    if let Some(time) = telling.event.time() {
        // Writing into a number does not fail.
        let _ = match clock(telling) {
            Some(clock) => write!(number, "{} {:?}", clock.date(), time.relation()),
            None => write!(number, "{time} {:?}", time.relation()),
        };
    }
    number.0
}

/// The time of day of a telling; many tell the day alone.
fn clock(telling: &Telling) -> Option<Time> {
    telling.event.time()?.value()?.as_time()
}

/// A number for a word, whatever its case.
fn number(word: &str) -> u64 {
    let mut number = Number::default();
    word.hash(&mut number);
    number.0
}

/// A hash that is the same on every machine (FNV-1a).
struct Number(u64);

impl Default for Number {
    fn default() -> Number {
        Number(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Number {
    fn write(&mut self, part: &[u8]) {
        for byte in part {
            self.0 = (self.0 ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Write for Number {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.hash(self);
        Ok(())
    }
}

/// The tellings that others are dated by: by source and place of the mention.
struct Said<'a> {
    tellings: &'a [Telling],
    by_mention: BTreeMap<(Option<&'a str>, Span), Vec<usize>>,
}

impl<'a> Said<'a> {
    /// Those of tellings in order; none where no telling is dated by another.
    fn of(tellings: &'a [Telling], order: &[usize]) -> Said<'a> {
        let mut by_mention: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        if order.iter().any(|at| tellings[*at].dated_by().is_some()) {
            for at in order {
                let telling = &tellings[*at];
                if let Some(mention) = telling.event.time().and_then(|time| time.mention()) {
                    by_mention.entry((telling.source.as_deref(), mention.span())).or_default().push(*at);
                }
            }
        }
        Said { tellings, by_mention }
    }

    /// The telling by which another is dated: that of its stem, or the only one of the mention.
    fn base(&self, at: usize) -> Option<usize> {
        let telling = &self.tellings[at];
        let dated = self.by_mention.get(&(telling.source.as_deref(), telling.dated_by()?))?;
        let stem = |at: &&usize| self.tellings[**at].event.trigger().stem == telling.event.trigger().stem;
        let only = || dated.first().filter(|_| dated.len() == 1);
        dated.iter().take(FOUND).find(stem).or_else(only).copied()
    }

    /// Adds what is told again to the entries of what it is dated by.
    fn join(&self, retold: &[usize], entries: &mut [Vec<usize>]) {
        if retold.is_empty() {
            return;
        }
        let mut entry_of: BTreeMap<usize, usize> = BTreeMap::new();
        for (entry, tellings) in entries.iter().enumerate() {
            entry_of.extend(tellings.iter().map(|at| (*at, entry)));
        }
        for at in retold {
            if let Some(entry) = self.base(*at).and_then(|base| entry_of.get(&base)) {
                entries[*entry].push(*at);
            }
        }
    }
}

/// The events of tellings that have time, value and stem in common.
struct Events<'a> {
    tellings: &'a [Telling],
    /// Of each entry its tellings, and what those say that is not the same.
    entries: Vec<(Vec<usize>, Vec<Likeness<'a>>)>,
    /// The first entries that say a word, where there may be more than all are compared with.
    saying: Option<BTreeMap<u64, Vec<usize>>>,
}

impl<'a> Events<'a> {
    /// Adds the entries of a group of tellings, which are in order.
    fn of(tellings: &'a [Telling], group: &[usize], out: &mut Vec<Vec<usize>>) {
        let saying = (group.len() > ENTRIES).then(BTreeMap::new);
        let mut events = Events { tellings, entries: Vec::new(), saying };
        group.iter().for_each(|at| events.add(*at));
        out.extend(events.entries.into_iter().map(|(tellings, _)| tellings));
    }

    /// Adds a telling to the first entry that it agrees with, or as one of its own.
    fn add(&mut self, at: usize) {
        let likeness = self.tellings[at].event.likeness();
        let found = self.near(&likeness).into_iter().find(|entry| self.fits(*entry, at, &likeness));
        let entry = found.unwrap_or(self.entries.len());
        if found.is_none() {
            self.entries.push((Vec::new(), Vec::new()));
        }
        let (tellings, kept) = &mut self.entries[entry];
        tellings.push(at);
        if kept.len() < KEPT && !kept.contains(&likeness) {
            for word in likeness.said() {
                let Some(all) = &mut self.saying else { break };
                let saying = all.entry(number(word)).or_default();
                if saying.len() < FOUND && saying.last() != Some(&entry) {
                    saying.push(entry);
                }
            }
            kept.push(likeness);
        }
    }

    /// The entries that a telling is compared with, in order.
    fn near(&self, likeness: &Likeness<'_>) -> Vec<usize> {
        if self.entries.len() <= ENTRIES {
            return (0..self.entries.len()).collect();
        }
        let saying = likeness.said().filter_map(|word| self.saying.as_ref()?.get(&number(word))).flatten().copied();
        let mut near: Vec<usize> = (0..FOUND).chain(saying).collect();
        near.sort_unstable();
        near.dedup();
        near.truncate(ENTRIES);
        near
    }

    /// Whether a telling agrees with one of an entry's, and conflicts with none that are kept of it.
    fn fits(&self, entry: usize, at: usize, likeness: &Likeness<'_>) -> bool {
        let (tellings, kept) = &self.entries[entry];
        let telling = &self.tellings[at];
        let near = || tellings.iter().take(KEPT).map(|other| &self.tellings[*other]);
        // A word that two times of one value date is one event.
        let word = |other: &Telling| {
            other.source == telling.source && other.event.trigger().span == telling.event.trigger().span
        };
        if tellings.last().is_some_and(|last| word(&self.tellings[*last])) {
            return true;
        }
        let clock = clock(telling);
        if near().any(|other| clock.is_some() && self::clock(other).is_some_and(|other| Some(other) != clock)) {
            return false;
        }
        // What nothing forbids is one event where one story tells it. A time without a place in the calendar says less:
        // two stories never mean the same by it, unless they say it in the same words.
        let vague = telling.time().0;
        let story = near().any(|other| other.source == telling.source);
        if vague && !story && near().all(|other| other.event.text() != telling.event.text()) {
            return false;
        }
        // What it has said already it says again.
        if story && !vague && kept.contains(likeness) {
            return true;
        }
        let mut agrees = false;
        for other in kept {
            match other.agrees(likeness) {
                Agreement::Conflict => return false,
                Agreement::Open => agrees = agrees || story && !vague,
                Agreement::Agree => agrees = true,
            }
        }
        agrees
    }
}
