//! The events of one stretch, made side by side: what they are made of is found of all of them before the next thing is
//! looked for, so that what finds it is at hand.
//!
//! Knows what a stretch says and which of its words are dated; knows no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "groups and dated events are those of the stretch"))]

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::behind::Behind;
use crate::clause::bounds::Bounds;
use crate::clause::dependency::Ties;
use crate::clause::orientation::Orientation;
use crate::clause::phrase::NounPhrase;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::lexicon::EventClass;
use crate::mention::Mention;
use crate::token::compose;
use crate::token::line;
use crate::token::span::Span;
use crate::value::Extent;

use super::anchored::{Event, Polarity};
use super::anchors::Dated;
use super::antecedent::{Kinds, Named};
use super::attach;
use super::attribution::{self, Sources};
use super::confidence::{self, Case};
use super::count;
use super::factuality::{Fate, Fates};
use super::infer::Undated;
use super::memory::{self, Memory, Retold};
use super::outcome::{Confidence, Factuality, Outcome};
use super::participants::{Roles, Scene};
use super::parts::{self, Attribution, Participant, Participants, Subject, Trigger};
use super::place::Where;
use super::status::{self, Circumstance, Status};
use super::summary::{Scratch, Summary};
use super::time::{EventTime, TimeSource};
use super::verb::{self, Aspect, Tense};
use super::when::Times;

/// Days before the publication day within which what happens is news from where the story was written.
const NEWS: i64 = 7;

/// An event that is to be made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    found: TriggerWord,
    /// Which of all that are dated in the stretch it is.
    dated: Option<usize>,
    /// It is one of the triggers of the stretch.
    listed: bool,
    roles: Roles,
    /// Its line is its clause.
    whole: bool,
}

impl Draft {
    fn new(found: &TriggerWord, dated: Option<usize>, listed: bool) -> Draft {
        Draft { found: *found, dated, listed, roles: Roles::default(), whole: false }
    }

    /// Whether its line is that of another: one event has one line, however many times it has.
    fn is_told_like(&self, other: &Draft) -> bool {
        self.found == other.found && !self.whole && !other.whole
    }
}

/// Whether an event happened, and where it stands.
#[derive(Clone, Copy)]
struct Standing {
    status: Status,
    denied: bool,
    said: Factuality,
}

/// The words of a pronoun, half-open, and what it stands for.
pub(super) type Stood = ((usize, usize), Option<Span>);

/// When an event is, where it stands, and how its time came to it.
type Timed = (Option<EventTime>, Standing, Option<confidence::Kind>);

/// Makes the events of one stretch.
pub(super) struct Maker<'a, 'b, 'e, 't> {
    pub(super) text: &'a str,
    pub(super) triggers: Triggers<'a>,
    pub(super) bounds: Bounds<'a>,
    pub(super) scene: Scene<'a>,
    pub(super) times: &'a Times,
    pub(super) scratch: &'a Scratch,
    /// The words of the stretch stand one space apart, with no other white space.
    pub(super) spaced: bool,
    pub(super) sources: Sources<'a>,
    pub(super) mentions: &'a [Mention<'a>],
    pub(super) published: Option<NaiveDate>,
    pub(super) home: Option<Span>,
    pub(super) behind: RefCell<&'b mut Behind<'e, 't>>,
    pub(super) named: RefCell<&'b mut Named>,
    /// The pronouns of the stretch that were asked about.
    pub(super) stood: RefCell<&'b mut Vec<Stood>>,
    /// All that is dated in it.
    pub(super) dated: &'b [Dated],
    pub(super) undated: Undated<'b>,
    /// Who says a quotation that an earlier sentence opened.
    pub(super) continued: OnceCell<Option<Span>>,
}

impl Maker<'_, '_, '_, '_> {
    /// What is to be made, in the order of the triggers; what no mention dates only where it is wanted.
    pub(super) fn drafts(&self, found: &[TriggerWord], wanted: impl Fn(&TriggerWord) -> bool, drafts: &mut Vec<Draft>) {
        drafts.clear();
        let mut dated = self.dated.iter().enumerate().peekable();
        for found in found {
            while let Some((index, d)) = dated.next_if(|(_, d)| d.found.word < found.word) {
                drafts.push(Draft::new(&d.found, Some(index), false));
            }
            let before = drafts.len();
            while let Some((index, d)) = dated.next_if(|(_, d)| d.found.word == found.word) {
                drafts.push(Draft::new(&d.found, Some(index), true));
            }
            let word = self.triggers.stretch.words[found.word].span();
            let said = || drafts.len() > before || self.mentions.iter().any(|m| m.span().overlaps(word));
            if wanted(found) && !said() && self.triggers.tells(found) {
                drafts.push(Draft::new(found, None, true));
            }
        }
        drafts.extend(dated.map(|(index, d)| Draft::new(&d.found, Some(index), false)));
    }

    /// Makes the events, and adds them to `out`.
    pub(super) fn make(&self, drafts: &mut [Draft], out: &mut VecDeque<Event>) {
        let first = out.len();
        out.extend(drafts.iter_mut().map(|draft| self.timed(draft)));
        for (event, draft) in out.range_mut(first..).zip(drafts.iter_mut()) {
            draft.roles = self.scene.roles(&draft.found);
            event.subject = self.subject(&draft.found);
        }
        for (event, draft) in out.range_mut(first..).zip(drafts.iter()) {
            event.participants = self.participants(&draft.roles);
        }
        for (event, draft) in out.range_mut(first..).zip(drafts.iter()) {
            event.place = self.place(&draft.found, event);
            event.numbers = count::beside(&self.triggers, self.mentions, &draft.found);
        }
        for (event, draft) in out.range_mut(first..).zip(drafts.iter()) {
            event.attribution = self.attribution(&draft.found);
        }
        for (event, draft) in out.range_mut(first..).zip(drafts.iter()) {
            let place = draft.dated.map(|index| self.dated[index].place);
            event.span = self.bounds.of(&draft.found, place.map(|place| (place.from, place.to)));
            event.text = self.quoted(event.span);
        }
        for (at, draft) in drafts.iter().enumerate() {
            let event = &out[first + at];
            let before = at.checked_sub(1).filter(|before| drafts[*before].is_told_like(draft));
            let summary = match before {
                _ if draft.whole => compose::with_capital(event.text.clone()),
                Some(before) => out[first + before].summary.clone(),
                None => self.summary(&draft.found, &draft.roles, event.attribution.as_ref()),
            };
            out[first + at].summary = summary;
        }
    }

    /// Keeps in the memory of the story what is dated, and gives what is told again its time. Of the events from the `first`
    /// on those that nothing dates stay only where `all` are wanted.
    pub(super) fn remember(
        &self,
        drafts: &[Draft],
        memory: &mut Memory,
        out: &mut VecDeque<Event>,
        (first, all): (usize, bool),
    ) {
        let mut undated = false;
        for (event, draft) in out.range_mut(first..).zip(drafts).filter(|(_, draft)| draft.listed) {
            if draft.dated.is_none() {
                match memory.told(&self.triggers, &draft.found, event) {
                    Some(told) => self.retell(event, &draft.found, &told),
                    None if all => {}
                    None => (event.time, undated) = (None, true),
                }
                continue;
            }
            memory.keep(event);
            if let Some((stem, noun)) = memory::happening(self.triggers, self.bounds, &draft.found) {
                memory.keep_subject(event, stem, noun);
            }
        }
        if undated {
            let mut drafts = drafts.iter();
            let mut at = 0;
            out.retain(|event| {
                at += 1;
                at <= first || drafts.next().is_none_or(|draft| draft.dated.is_some() || event.time.is_some())
            });
        }
    }

    /// An event with its time and how sure it is, without what else the stretch says of it.
    fn timed(&self, draft: &mut Draft) -> Event {
        let (time, standing, kind) = match draft.dated {
            Some(index) => self.dated(draft, &self.dated[index]),
            None => self.inferred(&draft.found),
        };
        let mut event = self.event(&draft.found, time, standing);
        confidence::judge(&mut event, kind);
        event
    }

    /// The time and standing of what is dated in the stretch.
    fn dated(&self, draft: &mut Draft, dated: &Dated) -> Timed {
        let mut time = attach::time(self.text, dated, self.mentions);
        let relation = time.as_ref().map_or(Relation::On, EventTime::relation);
        let mut fills = relation.fills();
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
        let case =
            Case { triggers: self.triggers, bounds: self.bounds, mentions: self.mentions, all: self.dated, dated };
        let kind = time.as_ref().map(|time| case.kind(time, standing.status, standing.denied));
        // Without its time "did not leave until 1962" would deny what came to be; and who did not is told by "nobody".
        let group = dated.found.group.and_then(|group| self.triggers.stretch.groups.get(group));
        let bare = || group.is_some_and(|group| relation == Relation::Until || !group.negative);
        let nobody = || bare() && self.triggers.stretch.denied(&dated.found);
        draft.whole = begins.is_some() || nobody();
        (time, standing, kind)
    }

    /// The time and standing of what no mention dates.
    fn inferred(&self, found: &TriggerWord) -> Timed {
        let standing = self.standing(found, self.fates().of(found), Extent::NONE, false);
        let time = self.undated.time(found, standing.status);
        let time =
            time.map(|value| EventTime { source: TimeSource::Unsaid(value, Basis::Inferred), relation: Relation::On });
        let kind = time.as_ref().and_then(|time| time.kind_unsaid(self.published));
        (time, standing, kind)
    }

    /// Gives an event the time of an earlier telling.
    fn retell(&self, event: &mut Event, found: &TriggerWord, told: &Retold) {
        let standing = self.standing(found, self.fates().of(found), told.value.extent(), told.relation.fills());
        let source = TimeSource::Unsaid(told.value, Basis::Mention(told.mention));
        let time = EventTime { source, relation: told.relation };
        let kind = time.kind_unsaid(self.published);
        (event.time, event.status) = (Some(time), standing.status);
        confidence::judge(event, kind);
    }

    fn fates(&self) -> Fates<'_> {
        Fates { ties: Ties { bounds: self.bounds, triggers: self.triggers }, reports: self.sources.reports }
    }

    /// Whether an event of some time happened, and its status.
    fn standing(&self, found: &TriggerWord, fate: Fate, extent: Extent, fills: bool) -> Standing {
        let stretch = self.triggers.stretch;
        let verb = found.group.and_then(|g| stretch.groups.get(g));
        let told = match fate.verb {
            Some(group) if stretch.headline => stretch.told_alone(&self.triggers, group),
            _ => Orientation::Unknown,
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
    fn denied(&self, found: &TriggerWord, outcome: Outcome) -> bool {
        match outcome {
            Outcome::NotHappened => true,
            Outcome::Happened => false,
            _ => self.triggers.stretch.denied(found),
        }
    }

    /// An event without what the stretch says around its trigger.
    fn event(&self, found: &TriggerWord, time: Option<EventTime>, standing: Standing) -> Event {
        let stretch = self.triggers.stretch;
        let group = found.group.and_then(|group| stretch.groups.get(group));
        let trigger = stretch.words.get(found.word).map_or(stretch.span, |w| w.span());
        let text = self.text.get(trigger.range()).unwrap_or_default();
        let lexicon = self.triggers.lexicon;
        let (lemma, stem) = match found.lemma {
            Some(lemma) => (Cow::Borrowed(lemma), Cow::Borrowed(lexicon.stem(lemma))),
            None => {
                let lemma = text.to_lowercase();
                let stem = lexicon.stem(&lemma).to_owned();
                (Cow::Owned(lemma), Cow::Owned(stem))
            }
        };
        Event {
            time,
            trigger: Trigger { span: trigger, text: text.into(), lemma, stem },
            class: self.triggers.class_in_sentence(found),
            tense: group.map(|group| Tense::of(group, stretch.words[group.head].tag.is_gerund())),
            aspect: group.and_then(Aspect::of),
            modality: group.and_then(|group| Some(self.quoted(verb::modality(stretch, group)?))),
            status: standing.status,
            polarity: if standing.denied { Polarity::Negative } else { Polarity::Positive },
            factuality: standing.said,
            subject: None,
            participants: Participants::default(),
            place: None,
            numbers: Vec::new(),
            attribution: None,
            confidence: Confidence::default(),
            summary: String::new(),
            text: String::new(),
            span: trigger,
            sentence: stretch.span,
        }
    }

    /// The words of a span as one line.
    fn quoted(&self, span: Span) -> String {
        let text = self.text.get(span.range()).unwrap_or_default();
        if self.triggers.stretch.plain { text.to_owned() } else { line::single_spaced(text) }
    }

    fn subject(&self, found: &TriggerWord) -> Option<Subject> {
        let phrase = self.scene.subject(found.group?)?;
        let names = phrase.from <= found.word && found.word < phrase.to;
        let span = Some(self.triggers.stretch.span_of(&phrase)).filter(|_| !names)?;
        Some(Subject { span, text: self.quoted(span) })
    }

    fn attribution(&self, found: &TriggerWord) -> Option<Attribution> {
        let span = self.sources.of(found).or_else(|| self.continued(found))?;
        Some(Attribution { span, text: self.quoted(span) })
    }

    /// Who says a quotation that goes on from the sentence before.
    fn continued(&self, found: &TriggerWord) -> Option<Span> {
        let stretch = self.triggers.stretch;
        if !attribution::goes_on(stretch, found.word) {
            return None;
        }
        *self.continued.get_or_init(|| attribution::of_quote(stretch, self.behind.borrow_mut().before(stretch)))
    }

    fn summary(&self, found: &TriggerWord, roles: &Roles, attribution: Option<&Attribution>) -> String {
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
        if let Some((_, known)) = self.stood.borrow().iter().find(|(known, _)| *known == key) {
            return *known;
        }
        let kinds = Kinds { text: self.text, lexicon: self.triggers.lexicon };
        let asks = kinds.asks(self.triggers.stretch, phrase)?;
        let (mut named, mut behind) = (self.named.borrow_mut(), self.behind.borrow_mut());
        let found = named.stands_for(kinds, self.triggers.stretch, phrase, asks, &mut behind);
        self.stood.borrow_mut().push((key, found));
        found
    }

    /// Where an event is: where the clause says it, else where the story was written, of what is new, happened and names
    /// no other place.
    fn place(&self, found: &TriggerWord, event: &Event) -> Option<parts::Place> {
        match self.scene.place(found, self.home.is_some()) {
            Where::Named(phrase) => {
                let span = self.triggers.stretch.span_of(&phrase);
                Some(parts::Place { span, text: self.quoted(span), basis: Basis::Explicit })
            }
            Where::Unsure => None,
            Where::Unsaid => {
                let (span, published) = (self.home?, self.published?);
                let start = event.time().and_then(|time| time.extent().start());
                let new = start.is_some_and(|day| (0..NEWS).contains(&(published - day).num_days()));
                let told =
                    matches!(event.status, Status::Past | Status::Ongoing) && event.polarity != Polarity::Negative;
                (new && told).then(|| parts::Place { span, text: self.single(span), basis: Basis::Inferred })
            }
        }
    }

    /// The words of a span of any sentence as one line.
    fn single(&self, span: Span) -> String {
        line::single_spaced(self.text.get(span.range()).unwrap_or_default())
    }
}
