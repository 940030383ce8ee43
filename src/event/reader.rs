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
use crate::value::{Extent, Granularity, Temporal, TimexType};

use super::attribution::Sources;
use super::count;
use super::event::{Event, Polarity};
use super::infer::{self, Story};
use super::memory::{Memory, Retold};
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
    /// The day of the last past event of this paragraph that a mention dates.
    paragraph: Option<NaiveDate>,
    /// The dated events so far, where all are wanted: what no mention dates is none of a timeline.
    memory: Memory,
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
            paragraph: None,
            memory: Memory::default(),
        }
    }

    /// Adds the events of a stretch to `out`, in the order of their triggers.
    pub(crate) fn read(&mut self, text: &str, stretch: &Stretch, mentions: &[Mention<'_>], out: &mut VecDeque<Event>) {
        if stretch.opens_paragraph {
            self.paragraph = None;
        }
        cut(stretch, &mut self.clauses);
        let bounds = Bounds { stretch, clauses: &self.clauses };
        let triggers = Triggers { stretch, lexicon: self.lexicon, text };
        triggers.all(&mut self.found);
        self.reports.clear();
        let reports = |f: &&Found| f.group.is_some() && f.class == EventClass::Reporting;
        self.reports.extend(self.found.iter().filter(reports));
        self.tellers.clear();
        let sources = Sources { bounds, reports: &self.reports, known: RefCell::new(&mut self.tellers) };
        let maker = Maker { text, triggers, bounds, sources, mentions, published: self.published };
        let mut dated = maker.hang(mentions);
        dated.sort_by_key(|d| (d.found.word, d.place.from));
        let mut story = Story { published: self.published, sentence: None, paragraph: self.paragraph };
        let mut dated = dated.into_iter().peekable();
        for found in &self.found {
            while let Some(d) = dated.next_if(|d| d.found.word < found.word) {
                out.push_back(maker.dated(&d, mentions, &mut story));
            }
            let mut any = false;
            while let Some(d) = dated.next_if(|d| d.found.word == found.word) {
                let event = maker.dated(&d, mentions, &mut story);
                if self.scope == Scope::All {
                    self.memory.keep(&event);
                    if let Some((stem, noun)) = maker.happening(&d.found) {
                        self.memory.keep_subject(&event, stem, noun);
                    }
                }
                out.push_back(event);
                any = true;
            }
            let word = stretch.words[found.word].span();
            let said = mentions.iter().any(|m| m.span().overlaps(word));
            if !any && !said && self.scope == Scope::All {
                let event = maker.inferred(found, story);
                let told = self.memory.told(&maker.triggers, found, &event);
                out.push_back(match told {
                    Some(told) => maker.retold(event, found, &told),
                    None => event,
                });
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
    place: Place,
    /// Index of the mention.
    mention: usize,
}

/// Makes the events of one stretch.
struct Maker<'a> {
    text: &'a str,
    triggers: Triggers<'a>,
    bounds: Bounds<'a>,
    sources: Sources<'a>,
    mentions: &'a [Mention<'a>],
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
                d.found.word == found.word && from <= d.place.to + 1 && repeats(&mentions[d.mention], mention)
            });
            match same {
                Some(d) if finer(mention, &mentions[d.mention]) => (d.place, d.mention) = (place, index),
                Some(_) => {}
                None => dated.push(Dated { found, place, mention: index }),
            }
        }
        dated
    }

    fn dated(&self, dated: &Dated, mentions: &[Mention<'_>], story: &mut Story) -> Event {
        let mention = &mentions[dated.mention];
        let led = Relation::of(mention.preposition, mention.timex_type() == TimexType::Duration);
        let relation = match (mention.timex_type(), mention.value().and_then(|v| v.as_interval())) {
            (TimexType::Interval, Some(interval)) if interval.end().at().is_none() => Relation::Since,
            (TimexType::Interval, Some(interval)) if interval.start().at().is_none() => Relation::Until,
            (TimexType::Interval, None) if mention.endpoints().len() == 1 => {
                if led == Relation::Until {
                    Relation::Until
                } else {
                    Relation::Since
                }
            }
            (TimexType::Interval, _) => Relation::Throughout,
            _ => led,
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
        self.event(&dated.found, Some(time), status, Some((dated.place.from, dated.place.to)))
    }

    fn inferred(&self, found: &Found, story: Story) -> Event {
        let status = self.status(found, Extent::NONE, Relation::On, false);
        let verb = found.group.and_then(|g| self.triggers.stretch.groups.get(g));
        let time = infer::time(verb, found.class, status, story);
        let time =
            time.map(|value| EventTime { source: TimeSource::Unsaid(value, Basis::Inferred), relation: Relation::On });
        self.event(found, time, status, None)
    }

    /// The stem of the noun whose verb says no more than that it happened, and the noun.
    fn happening(&self, found: &Found) -> Option<(&'static str, &str)> {
        let (lexicon, words) = (self.triggers.lexicon, &self.triggers.stretch.words);
        let behind = lexicon.happens(found.lemma?)?;
        if !behind.is_empty() && self.text.get(words.get(found.word + 1)?.span().range()) != Some(behind) {
            return None;
        }
        let noun = self.triggers.noun(self.bounds.subject(found.group?)?.word)?;
        let word = self.text.get(words[noun.word].span().range())?;
        Some((lexicon.stem(noun.lemma?), word))
    }

    /// An event with the time of an earlier telling.
    fn retold(&self, event: Event, found: &Found, told: &Retold) -> Event {
        let fills = matches!(told.relation, Relation::Since | Relation::Until | Relation::Throughout);
        let status = self.status(found, told.value.extent(), told.relation, fills);
        let source = TimeSource::Unsaid(told.value, Basis::Mention(told.mention));
        Event { time: Some(EventTime { source, relation: told.relation }), status, ..event }
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
        let lemma = found.lemma.map_or_else(|| text.to_lowercase(), str::to_owned);
        Event {
            time,
            trigger: Trigger {
                span: trigger,
                text: text.into(),
                stem: self.triggers.lexicon.stem(&lemma).to_owned(),
                lemma,
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
            numbers: count::beside(&self.triggers, self.mentions, found),
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

/// Whether one of two mentions says the day of the other again ("8 p.m. on Friday").
fn repeats(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    let (x, y) = (a.extent(), b.extent());
    !x.is_none() && x == y && a.timex_type() != b.timex_type()
}

fn finer(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    a.granularity() < b.granularity()
}
