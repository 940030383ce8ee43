//! Which events each mention dates: the one it depends on, and those that share it: the other verbs of "was arrested and
//! charged on Monday", the clause behind "in March, when".
//!
//! Knows what clauses say, no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of words, groups and mentions come from what holds them")
)]

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::governor::Place;
use crate::clause::group::{Group, Tense};
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::grammar::preposition::Preposition;
use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::mention::Mention;
use crate::value::{Extent, Granularity, Temporal, TimexType};

use super::adrift::{Adrift, Attachment};
use super::anchors::{Dated, relation};
use super::reach;
use super::time::{EventTime, TimeSource};

/// Verbs behind one that may share its date, at the most.
const MOST: usize = 6;

/// Attaches the mentions of one stretch.
#[derive(Clone, Copy)]
pub(super) struct Attacher<'a> {
    pub(super) triggers: Triggers<'a>,
    pub(super) bounds: Bounds<'a>,
    pub(super) published: Option<NaiveDate>,
    pub(super) adrift: &'a Adrift,
    /// All events of the stretch.
    pub(super) events: &'a [TriggerWord],
}

impl Attacher<'_> {
    /// What the mentions date, in the order of the words; a date that a time beside it repeats is left out.
    pub(super) fn all(&self, mentions: &[Mention<'_>]) -> Vec<Dated> {
        let mut dated: Vec<Dated> = Vec::with_capacity(mentions.len());
        for (index, mention) in mentions.iter().enumerate() {
            let place = self.place(mention);
            let since = relation(mention, mention.preposition) == Relation::Since;
            let length = mention.timex_type() == TimexType::Duration;
            // "sentenced to nine years" tells how long, not when.
            let led_to = length && mention.preposition == Some(Preposition::To);
            if led_to || self.adrift.holds(mention) || self.triggers.stretch.is_loose(place, since) {
                continue;
            }
            let Some(found) = self.triggers.dated(place, length, self.events) else { continue };
            #[cfg(test)]
            crate::read::agreement::dated(mention.span(), self.triggers.stretch, &found);
            let extent = mention.extent();
            let ahead = self.published.is_some_and(|day| !extent.is_none() && extent.is_after_day(day));
            let side = self.triggers.moved(&found, place).is_some();
            let found = self.triggers.carried(found, place, ahead);
            let over = mention.timex_type() != TimexType::Duration
                && relation(mention, mention.preposition) == Relation::On
                && self.published.is_some_and(|day| extent.is_before_day(day));
            let found = if over { self.triggers.over(found, place) } else { found };
            let Attacher { triggers, bounds, .. } = *self;
            if (Attachment { triggers, bounds, mention, found: &found }).is_adrift() {
                continue;
            }
            let same = dated.iter().position(|d| {
                let beside = place.from <= d.place.to + 1;
                d.found.word == found.word && d.mention.is_some_and(|other| repeats(&mentions[other], mention, beside))
            });
            match same {
                Some(at) if dated[at].mention.is_some_and(|other| says_more(mention, &mentions[other])) => {
                    (dated[at].place, dated[at].mention) = (place, Some(index));
                }
                Some(_) => {}
                None if self.is_of_noun(&dated, &found, place, mention, mentions) => {}
                None => dated.push(Dated { found, place, mention: Some(index), landing: None, side, until: None }),
            }
        }
        self.leave_to_subject(&mut dated);
        leave_to_finer(&mut dated, mentions);
        reach::find(self.triggers.stretch, mentions, &mut dated);
        for at in 0..dated.len() {
            self.share(at, &mut dated, mentions);
        }
        dated.sort_by_key(|d| (d.found.word, d.place.from));
        dated
    }

    fn place(&self, mention: &Mention<'_>) -> Place {
        let (from, to) = self.triggers.stretch.range(mention.span());
        // Without a publication date a time that is said whole is taken for past: most are.
        let whole = mention.basis() == Basis::Explicit && mention.extent().days().is_some();
        let past = whole && self.published.is_none_or(|day| mention.extent().is_before_day(day));
        let adverb = matches!(mention.value(), Some(Temporal::Vague(_)));
        Place { from, to, past, adverb }
    }

    /// Whether a second day of one verb belongs to a noun between: "will pay it on May 14 to holders of record on May 3".
    fn is_of_noun(
        &self,
        dated: &[Dated],
        found: &TriggerWord,
        place: Place,
        mention: &Mention<'_>,
        mentions: &[Mention<'_>],
    ) -> bool {
        let words = &self.triggers.stretch.words;
        let day = |m: &Mention<'_>| m.granularity() == Some(Granularity::Day) && m.timex_type() == TimexType::Date;
        let before = dated.iter().rev().find(|d| d.found.word == found.word && d.place.from > found.word);
        let Some(before) = before.filter(|d| {
            day(mention) && d.mention.is_some_and(|other| day(&mentions[other])) && d.place.to < place.from
        }) else {
            return false;
        };
        let between = &words[before.place.to..place.from];
        let led = between.last().is_some_and(|w| w.is_preposition());
        let joined = |w: &Word| w.is(Function::Coordinator) || w.mark.is_some_and(|m| m != Mark::Hyphen);
        led && between.iter().any(|w| w.tag.is_noun()) && !between.iter().any(joined)
    }

    /// Leaves out the times that stand in the subject of a verb that has another: "the war of 1912 ended in 1914", "Hill,
    /// mayor from 1990 to 1997, died on Monday".
    fn leave_to_subject(&self, dated: &mut Vec<Dated>) {
        let inside = |d: &Dated| {
            let group = d.found.group.filter(|group| self.triggers.stretch.groups[*group].first >= d.place.to)?;
            let subject = self.bounds.clauses.subject(self.triggers.stretch, group)?;
            Some(subject.head < d.place.from)
        };
        let words: Vec<(usize, bool)> = dated.iter().map(|d| (d.found.word, inside(d) == Some(true))).collect();
        let other = |word: usize| words.iter().any(|(at, inside)| *at == word && !inside);
        let mut kept = words.iter().map(|(word, inside)| !inside || !other(*word));
        dated.retain(|_| kept.next().unwrap_or(true));
    }

    /// Adds the events that share the mention of one.
    fn share(&self, at: usize, dated: &mut Vec<Dated>, mentions: &[Mention<'_>]) {
        let Dated { found, place, mention, .. } = dated[at];
        let free = |dated: &[Dated], word: usize| dated.iter().all(|d| d.found.word != word);
        if let Some(verb) = self.when(place) {
            let found = self.triggers.verb(verb);
            if free(dated, found.word) {
                dated.push(Dated { found, place, mention, landing: None, side: true, until: None });
            }
        }
        let Some(group) = found.group else { return };
        let before = self.joined_before(group, place);
        let listed = self.listed_before(group, place);
        let behind = if place.to <= self.triggers.stretch.groups[group].first {
            self.joined_behind(group, place)
        } else {
            Vec::new()
        };
        for verb in listed.iter().copied().chain(before).chain(behind) {
            let found = self.triggers.verb(verb);
            let own = |m: &Mention<'_>| {
                let (from, _) = self.triggers.stretch.range(m.span());
                self.bounds.clauses.of(from) == self.bounds.clauses.of(found.word) && from > found.word
            };
            let right = Some(verb) == before || listed.contains(&verb);
            if free(dated, found.word) && (right || !mentions.iter().any(own)) {
                dated.push(Dated { found, place, mention, landing: None, side: false, until: None });
            }
        }
    }

    /// The verb of the clause that "when" opens right behind a mention.
    fn when(&self, place: Place) -> Option<usize> {
        let stretch = self.triggers.stretch;
        let comma = usize::from(stretch.words.get(place.to).is_some_and(|w| w.is_mark(Mark::Comma)));
        let word = stretch.words.get(place.to + comma)?;
        if word.tag != Tag::WhAdverb || !word.is(Function::Subordinator) {
            return None;
        }
        let clause = self.bounds.clauses.get(self.bounds.clauses.of(place.to + comma + 1))?;
        let verb = clause.verb.filter(|_| clause.at == place.to + comma)?;
        stretch.groups.get(verb).filter(|group| group.finite() && !group.copula).map(|_| verb)
    }

    /// The verb right before one that a date behind both dates too: "was arrested and charged on Monday".
    fn joined_before(&self, group: usize, place: Place) -> Option<usize> {
        let stretch = self.triggers.stretch;
        let verb = &stretch.groups[group];
        let before = group.checked_sub(1)?;
        let between = &stretch.words[stretch.groups[before].head + 1..verb.first];
        let joins = matches!(between, [word] if word.is(Function::Coordinator));
        (joins && place.from > verb.head && alike(&stretch.groups[before], verb)).then_some(before)
    }

    /// The verbs of a list that a date behind its last dates too: "walked in, sat down and told all on May 9".
    fn listed_before(&self, group: usize, place: Place) -> Vec<usize> {
        let (stretch, clauses) = (self.triggers.stretch, self.bounds.clauses);
        let verb = &stretch.groups[group];
        let mut listed = Vec::new();
        if place.from <= verb.head || verb.tense != Tense::Past {
            return listed;
        }
        let mut last = clauses.of(verb.head);
        while let Some(clause) = clauses.get(last).filter(|_| listed.len() < MOST) {
            let Some((before, other)) = clause.beside.and_then(|at| Some((at, clauses.get(at)?.verb?))) else { break };
            let joint = &stretch.words[clause.at.min(clause.from)..=clause.from];
            let joined = joint.iter().any(|w| w.is(Function::Coordinator)) == listed.is_empty();
            let own = clause.verb.is_some_and(|verb| clauses.subject(stretch, verb).is_some());
            // "left the town and was arrested on Friday": done and suffered are two.
            let one = alike(&stretch.groups[other], verb) && stretch.groups[other].passive == verb.passive;
            if own || !joined || !one {
                break;
            }
            listed.push(other);
            last = before;
        }
        // Of two it is not known.
        if listed.len() < 2 { Vec::new() } else { listed }
    }

    /// The verbs behind one that a date before it dates too: "on May 9 he fell and broke a leg"; also those with subjects of
    /// their own, where the date opens the sentence: "On May 9 he fell, and she left".
    fn joined_behind(&self, group: usize, place: Place) -> Vec<usize> {
        let (stretch, clauses) = (self.triggers.stretch, self.bounds.clauses);
        let own = clauses.first_of(clauses.of(stretch.groups[group].head));
        // "Back in 2018"
        let mut lead = stretch.words[..place.from].iter().filter(|w| w.mark.is_none());
        let opens = lead.clone().count() <= 1 || lead.next().is_some_and(Word::is_adverb) && lead.count() == 1;
        let first = &stretch.groups[group];
        let shares = |verb: &usize| {
            let second = &stretch.groups[*verb];
            let at = clauses.of(second.head);
            let clause = clauses.get(at).filter(|c| c.verb == Some(*verb) && c.beside.is_some());
            let Some(clause) = clause.filter(|_| clauses.first_of(at) == own && alike(first, second)) else {
                return false;
            };
            let Some(subject) = clauses.subject(stretch, *verb) else { return true };
            // "wounded ten, another attack claimed by the rebels": that is a clause of its own only behind a conjunction.
            let joins = |w: &Word| w.is(Function::Coordinator) || w.is_mark(Mark::Semicolon);
            let joined = subject.head < clause.at
                || stretch.words[clause.at..second.first].iter().any(joins)
                || clauses.subject(stretch, group).is_none();
            opens && joined && (first.perfect || !second.perfect)
        };
        (group + 1..stretch.groups.len().min(group + MOST)).filter(shares).collect()
    }
}

/// Leaves out the times that hold another of the same event: "on the holiday, May 6, this year".
fn leave_to_finer(dated: &mut Vec<Dated>, mentions: &[Mention<'_>]) {
    let times: Vec<(usize, Extent)> = dated
        .iter()
        .filter_map(|d| {
            Some((d.found.word, &mentions[d.mention?])).filter(|(_, m)| m.timex_type() != TimexType::Duration)
        })
        .filter(|(_, m)| relation(m, m.preposition) == Relation::On)
        .map(|(word, m)| (word, m.extent()))
        .collect();
    let holds = |(outer, inner): (Extent, Extent)| {
        outer.days() > inner.days() && inner.days().is_some() && outer.intersection(inner) == inner
    };
    let held = |d: &Dated| {
        let Some(mention) = d.mention.map(|mention| &mentions[mention]) else { return false };
        let on = d.relation(mention) == Relation::On && mention.timex_type() == TimexType::Date;
        on && times.iter().any(|(word, inner)| *word == d.found.word && holds((mention.extent(), *inner)))
    };
    dated.retain(|d| !held(d));
}

/// The time of what was dated; none of a distance that lands nowhere.
pub(super) fn time(text: &str, dated: &Dated, mentions: &[Mention<'_>]) -> Option<EventTime> {
    if let Some((landing, relation)) = &dated.landing {
        return Some(EventTime { source: TimeSource::Distance(Box::new(landing.clone())), relation: *relation });
    }
    let whole = &mentions[dated.mention?];
    let side = whole.endpoints().last().filter(|_| dated.side).map(|side| whole.side(side));
    let relation = dated.relation(whole);
    let mention = match dated.until {
        Some(until) => reach::range(text, whole, &mentions[until]),
        None => side.unwrap_or_else(|| whole.clone()).into_owned(),
    };
    Some(EventTime { source: TimeSource::Mention(Box::new(mention)), relation })
}

/// Whether two verbs are said in one way, so that a date of the one can be the other's: the second of "was arrested and
/// charged" has no helper of its own.
fn alike(first: &Group, second: &Group) -> bool {
    let bare = second.first == second.head;
    // "announced a plan to open it, and close the mill": that goes on with what stands between.
    let bare = bare && (second.tense != Tense::Infinitive || first.first < first.head);
    second.tense == first.tense && second.finite()
        || first.finite() && bare && !second.marked && second.tense != Tense::Present
}

/// Whether one of two mentions says the day of the other again: "8 p.m. on Friday"; "on Friday at the old mill shortly
/// before 8 p.m."
fn repeats(a: &Mention<'_>, b: &Mention<'_>, beside: bool) -> bool {
    let (x, y) = (a.extent(), b.extent());
    let clock = |m: &Mention<'_>| m.timex_type() == TimexType::Time;
    let other = a.timex_type() != b.timex_type();
    !x.is_none() && x == y && (beside && other || (clock(a) || clock(b)) && x.days() == Some(1))
}

/// Whether a mention says more of the time than another of the same day: it is finer, and the event lies at it.
fn says_more(a: &Mention<'_>, b: &Mention<'_>) -> bool {
    a.granularity() < b.granularity() && relation(a, a.preposition) == Relation::On
}
