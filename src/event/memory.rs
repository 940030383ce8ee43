//! What a story has dated so far: an event dated once is dated where it is told again. Of each stem the last few are kept.
//!
//! Knows no words.
use std::collections::BTreeMap;

use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::token::span::Span;
use crate::value::Temporal;

use super::anchored::{Event, Polarity};
use super::known::Known;
use super::likeness::Named;
use super::time::{EventTime, TimeSource};
use super::verb::Tense;

/// Dated events of a stem that are kept.
const KEPT: usize = 8;

/// Stems that are kept: more than a story has.
const STEMS: usize = 4_096;

/// The dated events of a story, by stem.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    dated: BTreeMap<String, Vec<Dated>>,
}

/// An event that a mention dates.
#[derive(Clone, Debug)]
struct Dated {
    value: Temporal,
    relation: Relation,
    mention: Span,
    /// The trigger as written.
    word: String,
    named: Named,
}

/// The time that an event takes from an earlier telling.
pub(super) struct Retold {
    pub(super) value: Temporal,
    pub(super) relation: Relation,
    pub(super) mention: Span,
}

impl Memory {
    /// Keeps an event that a mention dates, where others may be told by it.
    pub(super) fn keep(&mut self, event: &Event) {
        self.add(event, &event.trigger.stem, &event.trigger.text, event.named());
    }

    /// Keeps what a noun names, whose verb says no more than that it happened: "the attack took place on Monday".
    pub(super) fn keep_subject(&mut self, event: &Event, stem: &str, word: &str) {
        self.add(event, stem, word, event.named().without_agent());
    }

    fn add(&mut self, event: &Event, stem: &str, word: &str, named: Named) {
        let Some(EventTime { source: TimeSource::Mention(mention), relation }) = &event.time else { return };
        let Some(value) = mention.value().filter(|value| !value.extent().is_none()).copied() else { return };
        // What is wished or may be dates nothing.
        if event.polarity == Polarity::Negative || event.tense == Some(Tense::Infinitive) || event.modality.is_some() {
            return;
        }
        let kept = Dated { value, relation: *relation, mention: mention.span(), word: word.to_owned(), named };
        let room = self.dated.len() < STEMS;
        match self.dated.get_mut(stem) {
            Some(dated) => {
                dated.drain(..(dated.len() + 1).saturating_sub(KEPT));
                dated.push(kept);
            }
            None if room => {
                self.dated.insert(stem.to_owned(), vec![kept]);
            }
            None => {}
        }
    }

    /// Whether an event of the stem of a word is kept.
    pub(super) fn knows(&self, triggers: &Triggers<'_>, found: &TriggerWord) -> bool {
        let known = |lemma| self.dated.contains_key(triggers.lexicon.stem(lemma));
        !self.dated.is_empty() && found.lemma.is_some_and(known)
    }

    /// The time of the event that a word tells again; none where none is known, and where two would fit.
    pub(super) fn told(&self, triggers: &Triggers<'_>, found: &TriggerWord, event: &Event) -> Option<Retold> {
        if self.dated.is_empty() || event.polarity == Polarity::Negative || found.lemma.is_none() {
            return None;
        }
        let dated = self.dated.get(&*event.trigger.stem)?;
        let known = Known::of(triggers, found)?;
        let likeness = event.likeness();
        let fits = |one: &&Dated| {
            let whole = !known.plural || one.word == event.trigger.text;
            whole && one.named.may_be(&likeness, known.verb) && known.by.iter().all(|words| one.named.says(words))
        };
        let mut fitting = dated.iter().filter(fits);
        let first = fitting.next()?;
        let told = Retold { value: first.value, relation: first.relation, mention: first.mention };
        fitting.all(|other| other.value == first.value).then_some(told)
    }
}

/// The stem of the noun whose verb says no more than that it happened ("the vote was held"), and the noun.
pub(super) fn happening<'t>(
    triggers: Triggers<'t>,
    bounds: Bounds<'_>,
    found: &TriggerWord,
) -> Option<(&'static str, &'t str)> {
    let (lexicon, words) = (triggers.lexicon, &triggers.stretch.words);
    let behind = lexicon.happens(found.lemma?)?;
    if !behind.is_empty() && triggers.text.get(words.get(found.word + 1)?.span().range()) != Some(behind) {
        return None;
    }
    let noun = triggers.noun(bounds.subject(found.group?)?.word)?;
    let word = triggers.text.get(words.get(noun.word)?.span().range())?;
    Some((lexicon.stem(noun.lemma?), word))
}
