//! One stretch after another to events: hangs each mention on its trigger, and gives the rest an inferred time where
//! that is asked for.
//!
//! Keeps what the story has said so far; knows no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a `Dated` holds the index of a mention that `hang` was given; groups are those of the stretch"
    )
)]

use std::cell::RefCell;
use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::clauses::Clauses;
use crate::clause::cut::cut;
use crate::clause::governor::Place;
use crate::clause::group::Group;
use crate::clause::stretch::Stretch;
use crate::clause::told::Told;
use crate::clause::trigger::{Found, Triggers};
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Lexicon};
use crate::mention::Mention;
use crate::token::line;
use crate::token::span::Span;
use crate::value::{Extent, Temporal, TimexType};

use super::attribution::Sources;
use super::distance::Distances;
use super::event::{Event, Polarity};
use super::infer::{Said, Undated};
use super::known::{Dated, Known};
use super::outcome::{Confidence, Factuality};
use super::parts::{Attribution, Participants, Subject, Trigger};
use super::status::{self, Circumstance, Status};
use super::subject;
use super::time::{EventTime, TimeSource};
use super::verb::{Aspect, Tense};

/// Which events of a sentence are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Those with a mention.
    Dated,
    All,
}

/// Reads stretches; its buffers are allocated once.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    lexicon: &'a Lexicon,
    published: Option<NaiveDate>,
    scope: Scope,
    found: Vec<Found>,
    reports: Vec<Found>,
    /// The sources of reporting verbs.
    tellers: Vec<(usize, Option<Span>)>,
    clauses: Clauses,
    /// The dated verbs of the stretch.
    said: Vec<Said>,
    /// What the story has dated so far.
    known: Known,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(lexicon: &'a Lexicon, published: Option<NaiveDate>, scope: Scope) -> Reader<'a> {
        Reader {
            lexicon,
            published,
            scope,
            found: Vec::new(),
            reports: Vec::new(),
            tellers: Vec::new(),
            clauses: Clauses::default(),
            said: Vec::new(),
            known: Known::default(),
        }
    }

    /// Adds the events of a stretch to `out`, in the order of their triggers.
    pub(crate) fn read(&mut self, text: &str, stretch: &Stretch, mentions: &[Mention<'_>], out: &mut VecDeque<Event>) {
        cut(stretch, &mut self.clauses);
        let bounds = Bounds { stretch, clauses: &self.clauses };
        let triggers = Triggers { stretch, lexicon: self.lexicon, text };
        triggers.all(&mut self.found);
        self.reports.clear();
        let reports = |f: &&Found| f.group.is_some() && f.class == EventClass::Reporting;
        self.reports.extend(self.found.iter().filter(reports));
        self.tellers.clear();
        let sources = Sources { bounds, reports: &self.reports, known: RefCell::new(&mut self.tellers) };
        let maker = Maker { text, triggers, bounds, sources, published: self.published };
        let mut dated = maker.hang(mentions);
        Distances { bounds, triggers, mentions, published: self.published, known: &self.known }.land(&mut dated);
        self.known.keep(bounds, &triggers, mentions, &dated);
        dated.sort_by_key(|d| (d.found.word, d.place.from));
        self.said.clear();
        self.said.extend(dated.iter().filter_map(|d| Said::of(d, mentions)));
        let undated = Undated { bounds, published: self.published, said: &self.said, reports: &self.reports };
        let mut dated = dated.into_iter().peekable();
        for found in &self.found {
            while let Some(d) = dated.next_if(|d| d.found.word < found.word) {
                out.push_back(maker.dated(&d, mentions));
            }
            let mut any = false;
            while let Some(d) = dated.next_if(|d| d.found.word == found.word) {
                out.push_back(maker.dated(&d, mentions));
                any = true;
            }
            let word = stretch.words[found.word].span();
            let said = mentions.iter().any(|m| m.span().overlaps(word));
            if !any && !said && self.scope == Scope::All {
                out.push_back(maker.inferred(found, &undated));
            }
        }
        for d in dated {
            out.push_back(maker.dated(&d, mentions));
        }
    }
}

/// Makes the events of one stretch.
struct Maker<'a> {
    text: &'a str,
    triggers: Triggers<'a>,
    bounds: Bounds<'a>,
    sources: Sources<'a>,
    published: Option<NaiveDate>,
}

impl Maker<'_> {
    /// Hangs each mention on its trigger; a date that a time beside it repeats is left out.
    fn hang(&self, mentions: &[Mention<'_>]) -> Vec<Dated> {
        let mut dated: Vec<Dated> = Vec::with_capacity(mentions.len());
        for (index, mention) in mentions.iter().enumerate() {
            let (from, to) = self.triggers.stretch.range(mention.span());
            // Without a publication date a time that is said whole is taken for past: most are.
            let whole = mention.basis() == Basis::Explicit && mention.extent().days().is_some();
            let past = whole && self.published.is_none_or(|day| mention.extent().is_before_day(day));
            let adverb = matches!(mention.value(), Some(Temporal::Vague(_)));
            let length = mention.timex_type() == TimexType::Duration;
            let place = Place { from, to, past, adverb };
            let Some(found) = self.triggers.dated(place, length) else { continue };
            #[cfg(test)]
            crate::read::agreement::dated(mention.span(), self.triggers.stretch, &found);
            let same = dated.iter_mut().find(|d| {
                let other = d.mention.map(|other| &mentions[other]);
                d.found.word == found.word
                    && from <= d.place.to + 1
                    && other.is_some_and(|other| repeats(other, mention))
            });
            match same {
                Some(d) if d.mention.is_some_and(|other| finer(mention, &mentions[other])) => {
                    (d.place, d.mention) = (place, Some(index));
                }
                Some(_) => {}
                None => dated.push(Dated { found, place, mention: Some(index), landing: None }),
            }
        }
        dated
    }

    fn dated(&self, dated: &Dated, mentions: &[Mention<'_>]) -> Event {
        let time = time(dated, mentions);
        let relation = time.as_ref().map_or(Relation::On, EventTime::relation);
        let fills = matches!(relation, Relation::Since | Relation::Until | Relation::Throughout);
        let extent = time.as_ref().map_or(Extent::NONE, EventTime::extent);
        let status = self.status(&dated.found, extent, relation, fills);
        self.event(&dated.found, time, status, Some((dated.place.from, dated.place.to)))
    }

    fn inferred(&self, found: &Found, undated: &Undated<'_>) -> Event {
        let status = self.status(found, Extent::NONE, Relation::On, false);
        let time = undated.time(found, status);
        let time =
            time.map(|value| EventTime { source: TimeSource::Unsaid(value, Basis::Inferred), relation: Relation::On });
        self.event(found, time, status, None)
    }

    fn status(&self, found: &Found, extent: Extent, relation: Relation, fills: bool) -> Status {
        let stretch = self.triggers.stretch;
        let conditional = found.group.is_some() && self.bounds.conditional(found.word);
        let told = found.group.map_or(Told::Unknown, |group| stretch.told_alone(&self.triggers, group));
        let circumstance =
            Circumstance { published: self.published, extent, relation, fills, conditional, class: found.class, told };
        status::decide(found.group.and_then(|g| stretch.groups.get(g)), circumstance)
    }

    fn event(&self, found: &Found, time: Option<EventTime>, status: Status, mention: Option<(usize, usize)>) -> Event {
        let stretch = self.triggers.stretch;
        let span = self.bounds.of(found, mention);
        let group = found.group.and_then(|group| stretch.groups.get(group));
        let trigger = stretch.words.get(found.word).map_or(stretch.span, |w| w.span());
        let text = self.text.get(trigger.range()).unwrap_or_default();
        Event {
            time,
            trigger: Trigger {
                span: trigger,
                text: text.into(),
                lemma: found.lemma.map_or_else(|| text.to_lowercase(), str::to_owned),
            },
            class: found.class,
            tense: group.map(|group| Tense::of(group, stretch.words[group.head].tag.is_gerund())),
            aspect: group.and_then(Aspect::of),
            modality: group.and_then(|group| self.modality(group)),
            status,
            polarity: if stretch.denied(found) { Polarity::Negative } else { Polarity::Positive },
            factuality: Factuality::default(),
            subject: self.subject(found),
            participants: Participants::default(),
            place: None,
            confidence: Confidence::default(),
            summary: String::new(),
            attribution: self.attribution(found),
            text: self.quoted(span),
            span,
            sentence: stretch.span,
        }
    }

    /// The modal of a verb group, or what stands for one: "may", "has to".
    fn modality(&self, group: &Group) -> Option<String> {
        if !group.modal {
            return None;
        }
        let words = &self.triggers.stretch.words[group.first..group.head];
        let modal = words.iter().find(|w| w.tag == Tag::Modal);
        let to = || words.iter().position(|w| w.tag == Tag::InfinitiveTo);
        let said = modal.map(|w| w.span()).or_else(|| {
            let to = to()?;
            Some(Span::new(words[to.checked_sub(1)?].span().start, words[to].span().end))
        })?;
        Some(self.quoted(said))
    }

    /// The words of a span as one line.
    fn quoted(&self, span: Span) -> String {
        let text = self.text.get(span.range()).unwrap_or_default();
        if self.triggers.stretch.plain { text.to_owned() } else { line::single_spaced(text) }
    }

    fn subject(&self, found: &Found) -> Option<Subject> {
        let span = subject::of(self.bounds, found)?;
        Some(Subject { span, text: self.quoted(span) })
    }

    fn attribution(&self, found: &Found) -> Option<Attribution> {
        let span = self.sources.of(found)?;
        Some(Attribution { span, text: self.quoted(span) })
    }
}

/// The time that a mention or a distance gives the event that hangs on it.
fn time(dated: &Dated, mentions: &[Mention<'_>]) -> Option<EventTime> {
    if let Some((landing, relation)) = &dated.landing {
        return Some(EventTime { source: TimeSource::Distance(Box::new(landing.clone())), relation: *relation });
    }
    let mention = &mentions[dated.mention?];
    let relation = dated.relation(mention);
    Some(EventTime { source: TimeSource::Mention(Box::new(mention.clone().into_owned())), relation })
}

/// Whether one of two mentions says the day of the other again ("8 p.m. on Friday").
fn repeats(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    let (x, y) = (a.extent(), b.extent());
    !x.is_none() && x == y && a.timex_type() != b.timex_type()
}

fn finer(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    a.granularity() < b.granularity()
}
