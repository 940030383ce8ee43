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

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::behind::Behind;
use crate::clause::bounds::Bounds;
use crate::clause::clauses::Clauses;
use crate::clause::cut::cut;
use crate::clause::hangs::Ties;
use crate::clause::phrase::NounPhrase;
use crate::clause::stretch::Stretch;
use crate::clause::told::Told;
use crate::clause::trigger::{Found, Triggers};
use crate::lexicon::{EventClass, Lexicon};
use crate::mention::Mention;
use crate::token::compose;
use crate::token::line;
use crate::token::span::Span;
use crate::value::Extent;

use super::anchors::{Anchors, Dated};
use super::antecedent::{Kinds, Named};
use super::attribution::{self, Sources};
use super::confidence::{self, Case};
use super::count;
use super::distance::Distances;
use super::event::{Event, Polarity};
use super::factuality::{Fate, Fates};
use super::hang::{self, Hanger};
use super::infer::{Said, Undated};
use super::lasting::Lasting;
use super::memory::{self, Memory, Retold};
use super::outcome::{Confidence, Factuality, Outcome};
use super::participants::{OfVerb, Roles, Scene};
use super::parts::{self, Attribution, Participant, Participants, Subject, Trigger};
use super::place::Where;
use super::status::{self, Circumstance, Status};
use super::summary::{Scratch, Summary};
use super::time::{EventTime, TimeSource};
use super::verb::{self, Aspect, Tense};
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
    verbs: Vec<OfVerb>,
    scratch: Scratch,
    /// What pronouns may stand for, where one asks.
    named: Named,
    /// The dated verbs of the stretch.
    said: Vec<Said>,
    /// What the story has dated so far.
    known: Anchors,
    /// The dated events so far, where all are wanted: what no mention dates is none of a timeline.
    memory: Memory,
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
            verbs: Vec::new(),
            scratch: Scratch::default(),
            named: Named::default(),
            said: Vec::new(),
            known: Anchors::default(),
            memory: Memory::default(),
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
        cut(stretch, &mut self.clauses);
        let bounds = Bounds { stretch, clauses: &self.clauses };
        let triggers = Triggers { stretch, lexicon: self.lexicon, text };
        triggers.all(&mut self.found);
        self.reports.clear();
        self.reports.extend(self.found.iter().filter(|f| f.group.is_some() && f.class == EventClass::Reporting));
        self.tellers.clear();
        let sources = Sources { bounds, reports: &self.reports, known: RefCell::new(&mut self.tellers) };
        self.verbs.clear();
        self.verbs.resize(stretch.groups.len(), OfVerb::default());
        let scene = Scene { bounds, triggers, known: &self.verbs };
        self.times.read(stretch, mentions);
        let maker = Maker {
            text,
            triggers,
            bounds,
            scene,
            times: &self.times,
            scratch: &self.scratch,
            spaced: !self.found.is_empty() && line::is_single_spaced(text.get(stretch.span.range()).unwrap_or("\n")),
            sources,
            mentions,
            published: self.published,
            home: self.home,
            behind: RefCell::new(behind),
            named: RefCell::new(&mut self.named),
            stood: Cell::new(None),
            continued: OnceCell::new(),
        };
        self.known.adrift.read(mentions);
        let mut dated =
            Hanger { triggers, bounds, published: self.published, adrift: &self.known.adrift }.all(mentions);
        Distances { bounds, triggers, mentions, published: self.published, known: &self.known }.land(&mut dated);
        Lasting { stretch, mentions, published: self.published }.place(&mut dated);
        self.known.keep(bounds, &triggers, mentions, &dated);
        dated.sort_by_key(|d| (d.found.word, d.place.from));
        self.said.clear();
        self.said.extend(dated.iter().filter_map(|d| Said::of(d, mentions)));
        let undated = Undated { bounds, published: self.published, said: &self.said, reports: &self.reports };
        let memory = (self.scope == Scope::All).then_some(&mut self.memory);
        maker.all(&self.found, &dated, &undated, memory, out);
    }
}

/// Whether an event happened, and where it stands.
#[derive(Clone, Copy)]
struct Standing {
    status: Status,
    denied: bool,
    said: Factuality,
}

/// The first word of a pronoun and the end of it, and what it stands for.
type Stood = ((usize, usize), Option<Span>);

/// Makes the events of one stretch.
struct Maker<'a, 'b, 'e, 't> {
    text: &'a str,
    triggers: Triggers<'a>,
    bounds: Bounds<'a>,
    scene: Scene<'a>,
    times: &'a Times,
    scratch: &'a Scratch,
    /// The words of the stretch stand one space apart, with no other white space.
    spaced: bool,
    sources: Sources<'a>,
    mentions: &'a [Mention<'a>],
    published: Option<NaiveDate>,
    home: Option<Span>,
    behind: RefCell<&'b mut Behind<'e, 't>>,
    named: RefCell<&'b mut Named>,
    /// The last pronoun that was asked about, and what it stands for.
    stood: Cell<Option<Stood>>,
    /// Who says a quotation that an earlier sentence opened.
    continued: OnceCell<Option<Span>>,
}

impl Maker<'_, '_, '_, '_> {
    /// Adds the events of the stretch, in the order of their triggers; those that no mention dates where the story is
    /// remembered.
    fn all(
        &self,
        found: &[Found],
        all: &[Dated],
        undated: &Undated<'_>,
        mut memory: Option<&mut Memory>,
        out: &mut VecDeque<Event>,
    ) {
        let mut dated = all.iter().peekable();
        for found in found {
            while let Some(d) = dated.next_if(|d| d.found.word < found.word) {
                out.push_back(self.dated(d, all));
            }
            let mut any = false;
            while let Some(d) = dated.next_if(|d| d.found.word == found.word) {
                let event = self.dated(d, all);
                if let Some(memory) = &mut memory {
                    memory.keep(&event);
                    if let Some((stem, noun)) = memory::happening(self.triggers, self.bounds, &d.found) {
                        memory.keep_subject(&event, stem, noun);
                    }
                }
                out.push_back(event);
                any = true;
            }
            let word = self.triggers.stretch.words[found.word].span();
            let said = any || self.mentions.iter().any(|m| m.span().overlaps(word));
            let Some(memory) = memory.as_deref().filter(|_| !said && self.triggers.tells(found)) else { continue };
            let mut event = self.inferred(found, undated);
            if let Some(told) = memory.told(&self.triggers, found, &event) {
                self.retell(&mut event, found, &told);
            }
            out.push_back(event);
        }
        for d in dated {
            out.push_back(self.dated(d, all));
        }
    }

    /// The event of one of all that are dated in the stretch.
    fn dated(&self, dated: &Dated, all: &[Dated]) -> Event {
        let mut time = hang::time(self.text, dated, self.mentions);
        let relation = time.as_ref().map_or(Relation::On, EventTime::relation);
        let mut fills = matches!(relation, Relation::Since | Relation::Until | Relation::Throughout);
        // "not until 1962": then it happened.
        let fates = self.fates();
        let begins = (relation == Relation::Until).then(|| fates.begins(&dated.found, dated.place.from)).flatten();
        let end = || time.as_ref().and_then(|time| time.mention()?.end_alone());
        let fate = match begins.zip(end()) {
            Some((fate, end)) => {
                time = Some(EventTime { source: TimeSource::Mention(Box::new(end)), relation: Relation::On });
                fills = false;
                fate
            }
            None => fates.of(&dated.found),
        };
        let extent = time.as_ref().map_or(Extent::NONE, EventTime::extent);
        let standing = self.standing(&dated.found, fate, extent, fills);
        let case = Case { triggers: self.triggers, bounds: self.bounds, mentions: self.mentions, all, dated };
        let kind = time.as_ref().map(|time| case.kind(time, standing.status, standing.denied));
        let mut event = self.event(&dated.found, time, standing, Some((dated.place.from, dated.place.to)));
        // Without its time "did not leave until 1962" would deny what came to be; and who did not is told by "nobody".
        let group = dated.found.group.and_then(|group| self.triggers.stretch.groups.get(group));
        let until = relation == Relation::Until;
        let bare = group.is_some_and(|group| until || !group.negative);
        if begins.is_some() || bare && self.triggers.stretch.denied(&dated.found) {
            event.summary = compose::with_capital(event.text.clone());
        }
        confidence::judge(&mut event, kind);
        event
    }

    fn inferred(&self, found: &Found, undated: &Undated<'_>) -> Event {
        let standing = self.standing(found, self.fates().of(found), Extent::NONE, false);
        let time = undated.time(found, standing.status);
        let time =
            time.map(|value| EventTime { source: TimeSource::Unsaid(value, Basis::Inferred), relation: Relation::On });
        let kind = time.as_ref().and_then(|time| time.kind_unsaid(self.published));
        let mut event = self.event(found, time, standing, None);
        confidence::judge(&mut event, kind);
        event
    }

    /// Gives an event the time of an earlier telling.
    fn retell(&self, event: &mut Event, found: &Found, told: &Retold) {
        let &Retold { value, relation, mention } = told;
        let fills = matches!(relation, Relation::Since | Relation::Until | Relation::Throughout);
        event.status = self.standing(found, self.fates().of(found), value.extent(), fills).status;
        let source = TimeSource::Unsaid(value, Basis::Mention(mention));
        let kind = event.time.insert(EventTime { source, relation }).kind_unsaid(self.published);
        confidence::judge(event, kind);
    }

    fn fates(&self) -> Fates<'_> {
        Fates { ties: Ties { bounds: self.bounds, triggers: self.triggers }, reports: self.sources.reports }
    }

    /// Whether an event of some time happened, and its status.
    fn standing(&self, found: &Found, fate: Fate, extent: Extent, fills: bool) -> Standing {
        let stretch = self.triggers.stretch;
        let verb = found.group.and_then(|g| stretch.groups.get(g));
        let told = match fate.verb {
            Some(group) if stretch.headline => stretch.told_alone(&self.triggers, group),
            _ => Told::Unknown,
        };
        let above = fate.verb.and_then(|g| stretch.groups.get(g));
        let reported = fills && self.bounds.reporting(self.sources.reports, found.word).is_some();
        let circumstance =
            Circumstance { published: self.published, extent, fills, class: found.class, fate, above, told, reported };
        let (outcome, status) = status::decide(verb, circumstance);
        Standing {
            status,
            denied: self.denied(found, outcome),
            said: Factuality { value: outcome, span: self.fates().span(&fate) },
        }
    }

    /// Whether an event is shown as denied: it did not happen, or its own clause denies it.
    fn denied(&self, found: &Found, outcome: Outcome) -> bool {
        match outcome {
            Outcome::NotHappened => true,
            Outcome::Happened => false,
            _ => self.triggers.stretch.denied(found),
        }
    }

    fn event(
        &self,
        found: &Found,
        time: Option<EventTime>,
        standing: Standing,
        mention: Option<(usize, usize)>,
    ) -> Event {
        let stretch = self.triggers.stretch;
        let span = self.bounds.of(found, mention);
        let group = found.group.and_then(|group| stretch.groups.get(group));
        let trigger = stretch.words.get(found.word).map_or(stretch.span, |w| w.span());
        let text = self.text.get(trigger.range()).unwrap_or_default();
        let roles = self.scene.roles(found);
        let place = self.place(found, time.as_ref(), standing);
        let attribution = self.attribution(found);
        let lemma = found.lemma.map_or_else(|| text.to_lowercase(), str::to_owned);
        Event {
            time,
            trigger: Trigger {
                span: trigger,
                text: text.into(),
                stem: self.triggers.lexicon.stem(&lemma).to_owned(),
                lemma,
            },
            class: self.triggers.class_in_sentence(found),
            tense: group.map(|group| Tense::of(group, stretch.words[group.head].tag.is_gerund())),
            aspect: group.and_then(Aspect::of),
            modality: group.and_then(|group| Some(self.quoted(verb::modality(stretch, group)?))),
            status: standing.status,
            polarity: if standing.denied { Polarity::Negative } else { Polarity::Positive },
            factuality: standing.said,
            subject: self.subject(found),
            participants: self.participants(&roles),
            place,
            numbers: count::beside(&self.triggers, self.mentions, found),
            confidence: Confidence::default(),
            summary: self.summary(found, &roles, attribution.as_ref()),
            attribution,
            text: self.quoted(span),
            span,
            sentence: stretch.span,
        }
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

    fn summary(&self, found: &Found, roles: &Roles, attribution: Option<&Attribution>) -> String {
        let summary = Summary { scene: self.scene, times: self.times, scratch: self.scratch, spaced: self.spaced };
        // A line stands alone: what only an object may stand for is not sure enough.
        let acts = |span: &Span| self.named.borrow().acts(self.triggers.stretch.span, *span);
        let line = summary.of(found, roles, |phrase| self.antecedent(phrase).filter(acts));
        match attribution.filter(|_| found.class != EventClass::Reporting) {
            Some(source) => attribution::lead(line, source, self.triggers),
            None => line,
        }
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
        let key = (phrase.from, phrase.to);
        if let Some((_, known)) = self.stood.get().filter(|(known, _)| *known == key) {
            return known;
        }
        let kinds = Kinds { text: self.text, lexicon: self.triggers.lexicon };
        let asks = kinds.asks(self.triggers.stretch, phrase)?;
        let (mut named, mut behind) = (self.named.borrow_mut(), self.behind.borrow_mut());
        let found = named.stands_for(kinds, self.triggers.stretch, phrase, asks, &mut behind);
        self.stood.set(Some((key, found)));
        found
    }

    /// Where an event is: where the clause says it, else where the story was written, of what is new, happened and names
    /// no other place.
    fn place(&self, found: &Found, time: Option<&EventTime>, standing: Standing) -> Option<parts::Place> {
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
                let told = matches!(standing.status, Status::Past | Status::Ongoing) && !standing.denied;
                (new && told).then(|| parts::Place { span, text: self.single(span), basis: Basis::Inferred })
            }
        }
    }

    /// The words of a span of any sentence as one line.
    fn single(&self, span: Span) -> String {
        line::single_spaced(self.text.get(span.range()).unwrap_or_default())
    }
}
