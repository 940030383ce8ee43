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

use std::cell::{OnceCell, RefCell};
use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::behind::{self, Behind};
use crate::clause::bounds::Bounds;
use crate::clause::clauses::Clauses;
use crate::clause::cut::cut;
use crate::clause::governor::Place;
use crate::clause::group::Group;
use crate::clause::phrase::NounPhrase;
use crate::clause::stretch::Stretch;
use crate::clause::told::Told;
use crate::clause::trigger::{Found, Triggers};
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Lexicon};
use crate::mention::Mention;
use crate::token::line;
use crate::token::span::Span;
use crate::value::{Extent, Granularity, Temporal, TimexType};

use super::antecedent::{Candidate, Kinds};
use super::attribution::{self, Sources};
use super::event::{Event, Polarity};
use super::infer::{self, Story};
use super::outcome::{Confidence, Factuality};
use super::participants::{Known, Roles, Scene};
use super::parts::{self, Attribution, Participant, Participants, Subject, Trigger};
use super::place::Where;
use super::status::{self, Circumstance, Status};
use super::summary::{Scratch, Summary};
use super::time::{EventTime, TimeSource};
use super::verb::{Aspect, Tense};
use super::when::Times;

/// Days before the publication day within which what happens is news from where the story was written.
const NEWS: i64 = 7;

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
    /// The place of the line that opens the story.
    home: Option<Span>,
    scope: Scope,
    found: Vec<Found>,
    reports: Vec<Found>,
    /// The sources of reporting verbs.
    tellers: Vec<(usize, Option<Span>)>,
    clauses: Clauses,
    times: Times,
    /// What is found of verbs.
    known: Vec<Known>,
    scratch: Scratch,
    /// The day of the last past event of this paragraph that a mention dates.
    paragraph: Option<NaiveDate>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(
        lexicon: &'a Lexicon,
        published: Option<NaiveDate>,
        home: Option<Span>,
        scope: Scope,
    ) -> Reader<'a> {
        Reader {
            lexicon,
            published,
            home,
            scope,
            found: Vec::new(),
            reports: Vec::new(),
            tellers: Vec::new(),
            clauses: Clauses::default(),
            times: Times::default(),
            known: Vec::new(),
            scratch: Scratch::default(),
            paragraph: None,
        }
    }

    /// Adds the events of a stretch to `out`, in the order of their triggers. `behind` has what stands before it.
    pub(crate) fn read(
        &mut self,
        text: &str,
        stretch: &Stretch,
        mentions: &[Mention<'_>],
        behind: &mut Behind<'_, '_>,
        out: &mut VecDeque<Event>,
    ) {
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
        self.known.clear();
        self.known.resize(stretch.groups.len(), Known::default());
        let scene = Scene { bounds, triggers, known: &self.known };
        self.times.read(stretch, mentions);
        let maker = Maker {
            text,
            triggers,
            bounds,
            scene,
            times: &self.times,
            scratch: &self.scratch,
            sources,
            published: self.published,
            home: self.home,
            behind: RefCell::new(behind),
            candidates: RefCell::default(),
            continued: OnceCell::new(),
        };
        let mut story = Story { published: self.published, sentence: None, paragraph: self.paragraph };
        maker.all(&self.found, mentions, self.scope, &mut story, out);
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
struct Maker<'a, 'b, 'e, 't> {
    text: &'a str,
    triggers: Triggers<'a>,
    bounds: Bounds<'a>,
    scene: Scene<'a>,
    times: &'a Times,
    scratch: &'a Scratch,
    sources: Sources<'a>,
    published: Option<NaiveDate>,
    home: Option<Span>,
    behind: RefCell<&'b mut Behind<'e, 't>>,
    /// What pronouns may stand for, where one asks: what this sentence names, and those before it.
    candidates: RefCell<Vec<Vec<Candidate>>>,
    /// Who says a quotation that an earlier sentence opened.
    continued: OnceCell<Option<Span>>,
}

impl Maker<'_, '_, '_, '_> {
    /// Adds the events of the stretch, in the order of their triggers.
    fn all(
        &self,
        found: &[Found],
        mentions: &[Mention<'_>],
        scope: Scope,
        story: &mut Story,
        out: &mut VecDeque<Event>,
    ) {
        let mut dated = self.hang(mentions);
        dated.sort_by_key(|d| (d.found.word, d.place.from));
        let mut dated = dated.into_iter().peekable();
        for found in found {
            while let Some(d) = dated.next_if(|d| d.found.word < found.word) {
                out.push_back(self.dated(&d, mentions, story));
            }
            let mut any = false;
            while let Some(d) = dated.next_if(|d| d.found.word == found.word) {
                out.push_back(self.dated(&d, mentions, story));
                any = true;
            }
            let word = self.triggers.stretch.words[found.word].span();
            let said = mentions.iter().any(|m| m.span().overlaps(word));
            if !any && !said && scope == Scope::All {
                out.push_back(self.inferred(found, *story));
            }
        }
        for d in dated {
            out.push_back(self.dated(&d, mentions, story));
        }
    }

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
        let roles = self.scene.roles(found);
        let place = self.place(found, time.as_ref(), status);
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
            participants: self.participants(&roles),
            place,
            confidence: Confidence::default(),
            summary: self.summary(found, &roles),
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
        let phrase = self.scene.subject(found.group?)?;
        let names = phrase.from <= found.word && found.word < phrase.to;
        let span = Some(self.triggers.stretch.span_of(&phrase)).filter(|_| !names)?;
        Some(Subject { span, text: self.quoted(span) })
    }

    fn attribution(&self, found: &Found) -> Option<Attribution> {
        let span = self.sources.of(found).or_else(|| self.continued(found))?;
        Some(Attribution { span, text: self.quoted(span) })
    }

    /// Who says a quotation that goes on from the sentence before.
    fn continued(&self, found: &Found) -> Option<Span> {
        let stretch = self.triggers.stretch;
        if !attribution::goes_on(stretch, found.word) {
            return None;
        }
        *self.continued.get_or_init(|| attribution::of_quote(stretch, self.behind.borrow_mut().before(stretch)))
    }

    fn summary(&self, found: &Found, roles: &Roles) -> String {
        let summary = Summary { scene: self.scene, times: self.times, scratch: self.scratch };
        summary.of(found, roles, |phrase| self.antecedent(phrase))
    }

    fn participants(&self, roles: &Roles) -> Participants {
        let participant = |phrase: NounPhrase| self.participant(&phrase);
        Participants { agent: roles.agent.map(participant), patient: roles.patient.map(participant) }
    }

    fn participant(&self, phrase: &NounPhrase) -> Participant {
        let span = self.triggers.stretch.span_of(phrase);
        let antecedent = self.antecedent(phrase);
        let basis = antecedent.map_or(Basis::Explicit, Basis::Mention);
        Participant { span, text: self.quoted(span), basis, antecedent: antecedent.map(|span| self.single(span)) }
    }

    /// What a pronoun or "the company" stands for, where one thing fits.
    fn antecedent(&self, phrase: &NounPhrase) -> Option<Span> {
        let stretch = self.triggers.stretch;
        let kinds = Kinds { text: self.text, lexicon: self.triggers.lexicon };
        let asks = kinds.asks(stretch, phrase)?;
        let mut sentences = self.candidates.borrow_mut();
        for back in 0..=behind::MOST {
            if sentences.len() <= back {
                let named = match back.checked_sub(1) {
                    None => Some(kinds.named(stretch)),
                    Some(before) => self.behind.borrow_mut().before(stretch).nth(before).map(|s| kinds.named(s)),
                };
                sentences.push(named.unwrap_or_default());
            }
            if let Some(found) = kinds.choose(stretch, phrase, asks, (back, &sentences[back])) {
                return found;
            }
        }
        None
    }

    /// Where an event is: where the clause says it, else where the story was written, of what is new and names no other
    /// place.
    fn place(&self, found: &Found, time: Option<&EventTime>, status: Status) -> Option<parts::Place> {
        match self.scene.place(found, self.home.is_some()) {
            Where::Named(phrase) => {
                let span = self.triggers.stretch.span_of(&phrase);
                Some(parts::Place { span, text: self.quoted(span), basis: Basis::Explicit })
            }
            Where::Unsure => None,
            Where::Unsaid => {
                let (span, published) = (self.home?, self.published?);
                let start = time.and_then(|time| time.extent().start());
                let new = start.is_some_and(|day| (0..NEWS).contains(&(published - day).num_days()));
                let told = matches!(status, Status::Past | Status::Ongoing);
                (new && told).then(|| parts::Place { span, text: self.single(span), basis: Basis::Inferred })
            }
        }
    }

    /// The words of a span of any sentence as one line.
    fn single(&self, span: Span) -> String {
        line::single_spaced(self.text.get(span.range()).unwrap_or_default())
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
