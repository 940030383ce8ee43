//! The EVENT, MAKEINSTANCE and TLINK of a document: ids and attributes. Knows no XML.

use crate::basis::Basis;
use crate::clause::Relation;
use crate::event::{Aspect, Event, EventTime, Polarity, Status, Tense};
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Anchor, Extent, Granularity, Temporal, TimexType};

use super::times::{Attribute, PUBLISHED, Place, Times};

/// A trigger in the text.
pub(super) struct Trigger {
    pub(super) span: Span,
    pub(super) attributes: Vec<Attribute>,
}

/// What stands in the text and below it.
#[derive(Default)]
pub(super) struct Events {
    /// In text order, without overlaps.
    pub(super) triggers: Vec<Trigger>,
    pub(super) instances: Vec<Vec<Attribute>>,
    pub(super) links: Vec<Vec<Attribute>>,
}

impl Events {
    /// The events that can be written: their triggers are words of the text, and neither cut a time or
    /// another trigger in two.
    pub(super) fn new<'e>(
        text: &str,
        published: Option<Anchor>,
        times: &Times<'_>,
        events: impl IntoIterator<Item = &'e Event>,
    ) -> Events {
        let mut sorted: Vec<&Event> = events.into_iter().collect();
        sorted.sort_by_key(|event| event.trigger().span);
        let mut written = Events::default();
        for event in sorted {
            if written.trigger(text, times, event) {
                written.instance(published, times, event);
            }
        }
        written
    }

    /// Adds the trigger of an event, if it is not there; false where it cannot be.
    fn trigger(&mut self, text: &str, times: &Times<'_>, event: &Event) -> bool {
        let span = event.trigger().span;
        let taken = self.triggers.last().map(|trigger| trigger.span);
        if taken == Some(span) {
            return true;
        }
        let free = taken.is_none_or(|taken| taken.end <= span.start);
        let words = text.get(span.range()).is_some_and(|words| !words.is_empty());
        if !free || !words || cuts(times, span) {
            return false;
        }
        let id = format!("e{}", self.triggers.len().saturating_add(1));
        self.triggers.push(Trigger { span, attributes: vec![("eid", id), ("class", event.class().to_string())] });
        true
    }

    /// Adds an instance of the last trigger, and its links.
    fn instance(&mut self, published: Option<Anchor>, times: &Times<'_>, event: &Event) {
        let id = format!("ei{}", self.instances.len().saturating_add(1));
        let polarity = match event.polarity() {
            Polarity::Positive => "POS",
            Polarity::Negative => "NEG",
        };
        let mut attributes = vec![
            ("eiid", id.clone()),
            ("eventID", format!("e{}", self.triggers.len())),
            ("tense", tense(event).into()),
            ("aspect", aspect(event).into()),
            ("polarity", polarity.into()),
            ("pos", if event.tense().is_some() { "VERB" } else { "NOUN" }.into()),
        ];
        attributes.extend(event.modality().map(|modal| ("modality", modal.to_owned())));
        self.instances.push(attributes);
        let time = event.time();
        let mention = time.filter(|time| !is_apart(time)).and_then(|time| time.mention());
        let place = mention.and_then(|mention| Some((mention, times.place(mention.span())?)));
        if let (Some((mention, place)), Some(time)) = (place, time) {
            // An event that goes on since then fills the length that says since when.
            let filled = time.distance().is_some() && time.relation() == Relation::Since;
            let relation = if filled { Relation::Throughout } else { time.relation() };
            for (to, how) in to_time(relation, mention, place) {
                self.link(&id, to, how);
            }
        }
        if let Some((to, how)) = time.and_then(|time| to_antecedent(time, times)) {
            self.link(&id, to, how);
        }
        if let Some(how) = published.and_then(|anchor| to_published(event, anchor)) {
            self.link(&id, PUBLISHED, how);
        }
    }

    fn link(&mut self, instance: &str, time: &str, how: &str) {
        let id = format!("l{}", self.links.len().saturating_add(1));
        self.links.push(vec![
            ("lid", id),
            ("relType", how.into()),
            ("eventInstanceID", instance.into()),
            ("relatedToTime", time.into()),
        ]);
    }
}

/// The tense as TimeML writes it.
fn tense(event: &Event) -> &'static str {
    match event.tense() {
        Some(Tense::Past) => "PAST",
        Some(Tense::Present) => "PRESENT",
        Some(Tense::Future) => "FUTURE",
        Some(Tense::Infinitive) => "INFINITIVE",
        Some(Tense::PresentParticiple) => "PRESPART",
        Some(Tense::PastParticiple) => "PASTPART",
        None => "NONE",
    }
}

/// The aspect as TimeML writes it.
fn aspect(event: &Event) -> &'static str {
    match event.aspect() {
        Some(Aspect::Progressive) => "PROGRESSIVE",
        Some(Aspect::Perfective) => "PERFECTIVE",
        Some(Aspect::PerfectiveProgressive) => "PERFECTIVE_PROGRESSIVE",
        None => "NONE",
    }
}

/// Whether a trigger shares a part of a time, and neither lies within the other.
fn cuts(times: &Times<'_>, trigger: Span) -> bool {
    let first = times.timexes.partition_point(|timex| timex.span.end <= trigger.start);
    let near = times.timexes.iter().skip(first).take_while(|timex| timex.span.start < trigger.end);
    let within = |a: Span, b: Span| b.start <= a.start && a.end <= b.end;
    near.into_iter().any(|timex| !within(timex.span, trigger) && !within(trigger, timex.span))
}

/// How an event lies to its time, and which of the ids of it that is said of.
fn to_time<'p>(relation: Relation, mention: &Mention<'_>, place: &'p Place) -> Vec<(&'p str, &'static str)> {
    let first = place.ids.first().map(String::as_str);
    let last = place.ids.last().map(String::as_str);
    let link = |to: Option<&'p str>, how| to.map(|to| (to, how)).into_iter().collect();
    match relation {
        // "not until 1962" is in 1962, the one side of an interval.
        Relation::On => {
            link(place.whole.as_deref().or(last), if is_moment(mention) { "SIMULTANEOUS" } else { "IS_INCLUDED" })
        }
        Relation::Since => link(first, "BEGUN_BY"),
        Relation::Until => link(last, "ENDED_BY"),
        Relation::Throughout if mention.timex_type() != TimexType::Interval => link(first, "SIMULTANEOUS"),
        Relation::Throughout => {
            // An interval with one endpoint is open on the other side.
            let interval = mention.value().and_then(|value| value.as_interval());
            let begins = interval.is_none_or(|interval| interval.start().at().is_some());
            let ends = interval.is_none_or(|interval| interval.end().at().is_some());
            let begin = first.filter(|_| begins).map(|id| (id, "BEGUN_BY"));
            begin.into_iter().chain(last.filter(|_| ends).map(|id| (id, "ENDED_BY"))).collect()
        }
        Relation::By => link(last, "BEFORE"),
        Relation::Before => link(first, "BEFORE"),
        Relation::After => link(last, "AFTER"),
    }
}

/// Whether an event lies at a distance from another: the length is no time at which anything is.
fn is_apart(time: &EventTime) -> bool {
    time.distance().is_some() && time.basis() != Basis::Publication
}

/// How an event that is dated by a distance lies to the time that it is counted from, and the id of that time.
fn to_antecedent<'t>(time: &EventTime, times: &'t Times<'_>) -> Option<(&'t str, &'static str)> {
    let (Some(_), Basis::Mention(from)) = (time.distance(), time.basis()) else { return None };
    let (id, counted) = times.written(from)?;
    // An open start lies before all others.
    let before = time.extent().start() < counted.start();
    Some((id, if before { "BEFORE" } else { "AFTER" }))
}

/// Whether a time is a clock time, and no stretch within which something may lie.
fn is_moment(mention: &Mention<'_>) -> bool {
    mention.value().and_then(Temporal::as_time).is_some_and(|time| time.granularity() <= Granularity::Minute)
}

/// How an event lies to the day of publication; none where it may never be.
fn to_published(event: &Event, published: Anchor) -> Option<&'static str> {
    let on = event.time().filter(|time| time.relation() == Relation::On);
    let today = on.is_some_and(|time| time.extent() == Extent::day(published.date()));
    match event.status() {
        Status::Hypothetical => None,
        _ if today => Some("IS_INCLUDED"),
        Status::Past => Some("BEFORE"),
        Status::Ongoing => Some("INCLUDES"),
        Status::Planned => Some("AFTER"),
    }
}
