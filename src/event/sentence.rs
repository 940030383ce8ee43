//! A sentence that has been read, and what is looked up in it again and again, worked out once: which
//! group a word stands in, which noun event it is, which quote is around it.
//!
//! Keeps reading linear however many mentions and events a sentence has. Decides nothing.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "groups and events hold words of the sentence that they were read from; tables are as long as it"
    )
)]

use crate::lexicon::Lexicon;
use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;

use super::detect::Found;
use super::verbs::Group;
use super::words::{Mark, Word};

/// A sentence that has been read.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) span: Span,
    pub(crate) words: &'a [Word],
    /// In text order; no two share a word.
    pub(crate) groups: &'a [Group],
    pub(crate) found: &'a [Found],
    pub(crate) places: &'a Places,
}

/// What stands where in a sentence. Filled anew for each; its buffers are allocated once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// A word's group, from its first word to its head.
    groups: Vec<Option<u16>>,
    /// A word's event, where it is a noun.
    nouns: Vec<Option<u16>>,
    /// The number of the quote that a word stands in, one more than there are words.
    quotes: Vec<u16>,
    /// The events of reporting verbs.
    reports: Vec<u16>,
    /// The words that name a source: "according".
    sources: Vec<u16>,
    /// The head of the first finite group and the first word of the last.
    finite: Option<(usize, usize)>,
}

impl Places {
    /// Works out the places of a sentence.
    pub(crate) fn fill(&mut self, words: &[Word], groups: &[Group], found: &[Found]) {
        self.groups.clear();
        self.groups.resize(words.len(), None);
        for (index, group) in groups.iter().enumerate() {
            self.groups[group.first..=group.head].fill(Some(index as u16));
        }
        self.nouns.clear();
        self.nouns.resize(words.len(), None);
        self.reports.clear();
        for (index, event) in found.iter().enumerate() {
            match event.group {
                None => self.nouns[event.word] = Some(index as u16),
                Some(_) if event.class == EventClass::Reporting => self.reports.push(index as u16),
                Some(_) => {}
            }
        }
        self.sources.clear();
        self.sources.extend((0..words.len()).filter(|i| words[*i].is(Function::Source)).map(|i| i as u16));
        let mut finite = groups.iter().filter(|g| g.finite());
        self.finite = finite.next().map(|g| (g.head, finite.next_back().unwrap_or(g).first));
        self.fill_quotes(words, groups);
    }

    /// Numbers the quotes; 0 is outside, and so is a quote without a verb: "the 'Friday' group".
    fn fill_quotes(&mut self, words: &[Word], groups: &[Group]) {
        self.quotes.clear();
        self.quotes.resize(words.len() + 1, 0);
        let mut count = 0;
        let mut opened = None;
        // A quote that is never closed, or was opened in an earlier sentence, ends with the sentence.
        let marks = (0..words.len()).filter(|i| words[*i].is_mark(Mark::Quote)).chain([words.len() + 1]);
        for mark in marks {
            match opened.take() {
                None => opened = Some(mark),
                Some(start) => {
                    count += 1;
                    if heads(groups, start + 1, mark) {
                        self.quotes[start + 1..mark].fill(count);
                    }
                }
            }
        }
    }
}

/// Whether the head of a group stands in a range of words.
fn heads(groups: &[Group], from: usize, to: usize) -> bool {
    groups.get(groups.partition_point(|g| g.head < from)).is_some_and(|g| g.head < to)
}

impl Sentence<'_> {
    /// The group that a word stands in.
    pub(crate) fn group_of(&self, word: usize) -> Option<usize> {
        self.places.groups.get(word).copied().flatten().map(usize::from)
    }

    /// The group that begins with a word.
    pub(crate) fn group_from(&self, word: usize) -> Option<usize> {
        self.group_of(word).filter(|index| self.groups[*index].first == word)
    }

    /// The event that a noun at a word names.
    pub(crate) fn noun_at(&self, word: usize) -> Option<Found> {
        self.places.nouns.get(word).copied().flatten().map(|index| self.found[usize::from(index)])
    }

    /// Which quote a word stands in: 0 outside; a quote without a verb counts as outside.
    pub(crate) fn quote_depth(&self, word: usize) -> u16 {
        self.places.quotes.get(word).copied().unwrap_or(0)
    }

    /// Whether the head of a group stands in a half-open range of words.
    pub(crate) fn has_verb(&self, from: usize, to: usize) -> bool {
        heads(self.groups, from, to)
    }

    /// Whether a finite verb stands before a word.
    pub(crate) fn finite_before(&self, word: usize) -> bool {
        self.places.finite.is_some_and(|(head, _)| head < word)
    }

    /// Whether a finite verb begins at a word or behind it.
    pub(crate) fn finite_from(&self, word: usize) -> bool {
        self.places.finite.is_some_and(|(_, first)| first >= word)
    }

    /// The events of reporting verbs, in text order.
    pub(crate) fn reports(&self) -> impl DoubleEndedIterator<Item = &Found> {
        self.places.reports.iter().map(|index| &self.found[usize::from(*index)])
    }

    /// The words that name a source, in text order.
    pub(crate) fn sources(&self) -> impl Iterator<Item = usize> {
        self.places.sources.iter().map(|word| usize::from(*word))
    }
}
