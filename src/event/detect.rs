//! Which words of a sentence are events: the heads of verb groups, and nouns that name events.
//!
//! Knows no word: lemmas carry their class.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "the head of a group is a word of the sentence that the group was read from"
    )
)]

use crate::lexicon::{Analysis, Lexicon};
use crate::lexicon::{EventClass, Function, Lemma};

use super::verbs::{Group, Tense};
use super::words::{Kind, Word};

/// An event of a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// Index of the word.
    pub(crate) word: usize,
    pub(crate) class: EventClass,
    /// None where the word is in no table; then it is its own lemma.
    pub(crate) lemma: Option<&'static str>,
    /// Index of its verb group; none for a noun.
    pub(crate) group: Option<usize>,
}

/// The events of a sentence into `found`, which is cleared first, in text order.
pub(crate) fn read(lexicon: &Lexicon, words: &[Word], groups: &[Group], found: &mut Vec<Found>) {
    found.clear();
    let mut next = 0;
    for (index, word) in words.iter().enumerate() {
        while groups.get(next).is_some_and(|g| g.head < index) {
            next += 1;
        }
        match groups.get(next) {
            Some(group) if group.head == index => {
                // A form of "be" alone is an event only where a time hangs on it.
                if !group.copula {
                    found.push(verb(lexicon, words, group, next));
                }
            }
            _ => found.extend(noun(word, index)),
        }
    }
}

/// The event of a verb group.
pub(crate) fn verb(lexicon: &Lexicon, words: &[Word], group: &Group, index: usize) -> Found {
    let [be, have, does] = lexicon.auxiliaries;
    let word = &words[group.head];
    let (class, lemma) = match word.kind {
        Kind::Function(Function::HavePast | Function::HavePresent | Function::HaveBare) => {
            (EventClass::State, Some(have))
        }
        Kind::Function(Function::DoPast | Function::DoPresent) => (EventClass::Occurrence, Some(does)),
        Kind::Open(analysis) => match verb_lemma(&analysis, group) {
            Some(lemma) => (lemma.verb_class, Some(lemma.text)),
            None => (EventClass::Occurrence, None),
        },
        _ => (EventClass::State, Some(be)),
    };
    Found { word: group.head, class, lemma, group: Some(index) }
}

/// The lemma of a head; after "to" and modals the base form is meant even where it is a past form too.
fn verb_lemma(analysis: &Analysis, group: &Group) -> Option<Lemma> {
    let base = group.tense == Tense::Infinitive || group.tense == Tense::Future || group.modal;
    match (base && !group.passive && !group.perfect, analysis.base) {
        (true, Some(lemma)) => Some(lemma),
        _ => analysis.verb.and_then(|(lemma, _)| lemma),
    }
}

/// The event that a noun names.
pub(crate) fn noun(word: &Word, index: usize) -> Option<Found> {
    let lemma = word.analysis()?.noun?;
    Some(Found { word: index, class: lemma.noun_class, lemma: Some(lemma.text), group: None })
}
