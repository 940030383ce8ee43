//! One sentence after another to events: reads the words, hangs each mention on its trigger, and
//! gives the rest an inferred time where that is asked for.
//!
//! Keeps what the story has said so far; knows no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a `Dated` holds the index of a mention that `hang` was given; spans lie in the text"
    )
)]

use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::lexicon::Function;
use crate::lexicon::Lexicon;
use crate::mention::{Basis, Mention};
use crate::token::span::Span;
use crate::value::{Extent, Granularity, Temporal, TimexType};

use super::attach::Hanging;
use super::attribution;
use super::detect::{self, Found};
use super::event::{Attribution, Event, EventTime, Polarity, TimeSource, Trigger};
use super::infer::{self, Story};
use super::relation::Relation;
use super::sentence::{Places, Sentence};
use super::status::{self, Circumstance, Status};
use super::verbs::{self, Group};
use super::words::{self, Kind, Word};

/// Which events of a sentence are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Those with a mention.
    Dated,
    All,
}

/// Reads sentences; its buffers are allocated once.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    lexicon: &'a Lexicon,
    published: Option<NaiveDate>,
    scope: Scope,
    words: Vec<Word>,
    groups: Vec<Group>,
    found: Vec<Found>,
    places: Places,
    spans: Vec<Span>,
    /// The day of the last past event of this paragraph that a mention dates.
    paragraph: Option<NaiveDate>,
    /// The end of the sentence before.
    end: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(lexicon: &'a Lexicon, published: Option<NaiveDate>, scope: Scope) -> Reader<'a> {
        let (words, groups, found, spans) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let places = Places::default();
        Reader { lexicon, published, scope, words, groups, found, places, spans, paragraph: None, end: 0 }
    }

    /// Adds the events of a sentence to `out`, in the order of their triggers.
    pub(crate) fn read(&mut self, text: &str, span: Span, mentions: &[Mention<'_>], out: &mut VecDeque<Event>) {
        if text.get(self.end..span.start).is_some_and(|gap| gap.contains('\n')) {
            self.paragraph = None;
        }
        self.end = span.end;
        self.spans.clear();
        self.spans.extend(mentions.iter().map(Mention::span));
        words::read(self.lexicon, text, span, &self.spans, &mut self.words);
        verbs::read(&self.words, &mut self.groups);
        detect::read(self.lexicon, &self.words, &self.groups, &mut self.found);
        self.places.fill(&self.words, &self.groups, &self.found);
        let sentence = Sentence {
            lexicon: self.lexicon,
            span,
            words: &self.words,
            groups: &self.groups,
            found: &self.found,
            places: &self.places,
        };
        let maker = Maker { text, sentence, published: self.published };
        let mut dated = maker.hang(mentions);
        dated.sort_by_key(|d| (d.found.word, d.word));
        let mut story = Story { published: self.published, sentence: None, paragraph: self.paragraph };
        let mut dated = dated.into_iter().peekable();
        for found in &self.found {
            while let Some(d) = dated.next_if(|d| d.found.word < found.word) {
                out.push_back(maker.dated(&d, mentions, &mut story));
            }
            let mut any = false;
            while let Some(d) = dated.next_if(|d| d.found.word == found.word) {
                out.push_back(maker.dated(&d, mentions, &mut story));
                any = true;
            }
            if !any && self.scope == Scope::All {
                out.push_back(maker.inferred(found, story));
            }
        }
        for d in dated {
            out.push_back(maker.dated(&d, mentions, &mut story));
        }
        self.paragraph = story.sentence.or(story.paragraph);
    }
}

/// A mention and the trigger it hangs on.
struct Dated {
    found: Found,
    /// Indexes of the mention's word and of the mention.
    word: usize,
    mention: usize,
}

/// Makes the events of one sentence.
struct Maker<'a> {
    text: &'a str,
    sentence: Sentence<'a>,
    published: Option<NaiveDate>,
}

impl Maker<'_> {
    /// Hangs each mention on its trigger; a date that a time beside it repeats is left out.
    fn hang(&self, mentions: &[Mention<'_>]) -> Vec<Dated> {
        let mut dated: Vec<Dated> = Vec::with_capacity(mentions.len());
        for (word, index) in self.sentence.words.iter().enumerate().filter_map(|(i, w)| match w.kind {
            Kind::Mention(m) => Some((i, usize::from(m))),
            _ => None,
        }) {
            let Some(mention) = mentions.get(index) else { continue };
            // Without a publication date a time that is said whole is taken for past: most are.
            let whole = mention.basis() == Basis::Explicit && mention.extent().days().is_some();
            let past = self.published.map_or(whole, |day| mention.extent().is_before_day(day));
            let adverb = matches!(mention.value(), Some(Temporal::Vague(_)));
            let length = mention.timex_type() == TimexType::Duration;
            let Some(found) = self.sentence.governor(Hanging { word, past, adverb, length }) else { continue };
            let same = dated
                .iter_mut()
                .find(|d| d.found.word == found.word && word - d.word <= 2 && repeats(&mentions[d.mention], mention));
            match same {
                Some(d) if finer(mention, &mentions[d.mention]) => (d.word, d.mention) = (word, index),
                Some(_) => {}
                None => dated.push(Dated { found, word, mention: index }),
            }
        }
        dated
    }

    fn dated(&self, dated: &Dated, mentions: &[Mention<'_>], story: &mut Story) -> Event {
        let mention = &mentions[dated.mention];
        let relation = match (mention.timex_type(), mention.value().and_then(|v| v.as_interval())) {
            (TimexType::Interval, Some(interval)) if interval.end().at().is_none() => Relation::Since,
            (TimexType::Interval, Some(interval)) if interval.start().at().is_none() => Relation::Until,
            (TimexType::Interval, None) if mention.endpoints().len() == 1 => self.opening(mention),
            (TimexType::Interval, _) => Relation::Throughout,
            (kind, _) => self.sentence.relation(dated.word, kind == TimexType::Duration),
        };
        let fills = matches!(relation, Relation::Since | Relation::Until | Relation::Throughout);
        let status = self.status(&dated.found, mention.extent(), relation, fills);
        if status == Status::Past
            && relation == Relation::On
            && mention.granularity().is_some_and(|g| g <= Granularity::Day)
        {
            story.sentence = mention.extent().start().filter(|_| mention.extent().days() == Some(1)).or(story.sentence);
        }
        let time = EventTime { source: TimeSource::Mention(Box::new(mention.clone().into_owned())), relation };
        self.event(&dated.found, Some(time), status, Some(dated.word))
    }

    /// Which side an open interval without a value has, by its first word.
    fn opening(&self, mention: &Mention<'_>) -> Relation {
        let (bytes, start) = (self.text.as_bytes(), mention.span().start);
        let len = bytes[start..mention.span().end].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        match self.sentence.lexicon.function(bytes, start, len) {
            Some(Function::Until) => Relation::Until,
            _ => Relation::Since,
        }
    }

    fn inferred(&self, found: &Found, story: Story) -> Event {
        let status = self.status(found, Extent::NONE, Relation::On, false);
        let verb = found.group.and_then(|g| self.sentence.groups.get(g));
        let time = infer::time(verb, found.class, status, story);
        let time = time.map(|value| EventTime { source: TimeSource::Inferred(value), relation: Relation::On });
        self.event(found, time, status, None)
    }

    fn status(&self, found: &Found, extent: Extent, relation: Relation, fills: bool) -> Status {
        let conditional = found.group.is_some() && self.sentence.conditional(found.word);
        let circumstance =
            Circumstance { published: self.published, extent, relation, fills, conditional, class: found.class };
        status::decide(found.group.and_then(|g| self.sentence.groups.get(g)), circumstance)
    }

    fn event(&self, found: &Found, time: Option<EventTime>, status: Status, mention: Option<usize>) -> Event {
        let span = self.sentence.clause(found.word, mention);
        let trigger = self.sentence.words.get(found.word).map_or(self.sentence.span, Word::span);
        let text = self.text.get(trigger.range()).unwrap_or_default();
        Event {
            time,
            trigger: Trigger {
                span: trigger,
                text: text.into(),
                lemma: found.lemma.map_or_else(|| text.to_lowercase(), str::to_owned),
            },
            class: found.class,
            status,
            polarity: if self.sentence.denied(found) { Polarity::Negative } else { Polarity::Positive },
            attribution: self.attribution(found),
            text: single_spaced(self.text.get(span.range()).unwrap_or_default()),
            span,
            sentence: self.sentence.span,
        }
    }

    fn attribution(&self, found: &Found) -> Option<Attribution> {
        let span = attribution::source(&self.sentence, found)?;
        Some(Attribution { span, text: single_spaced(self.text.get(span.range())?) })
    }
}

/// Whether one of two mentions says the day of the other again ("8 p.m. on Friday").
fn repeats(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    let (x, y) = (a.extent(), b.extent());
    !x.is_none() && x == y && a.timex_type() != b.timex_type()
}

fn finer(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    a.granularity() < b.granularity()
}

/// The text with each run of white space as one space.
fn single_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
