//! Events that are dated by their distance from another: "a month after the coup", "within six weeks", "the day before he
//! was stopped". Finds the words behind which the other event stands, the event, and the time that dates it.
//!
//! Knows functions of words, no word.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words; a `Dated` holds the index of a mention of its stretch"
    )
)]

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::clauses::Kind;
use crate::clause::governor::Place;
use crate::clause::group::Tense;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::grammar::preposition::Preposition;
use crate::grammar::rule::LENGTH;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Amount, Count, Duration, Granularity, Modifier, Temporal, TimexType};

use super::anchors::{Anchor, Anchors, Dated, anchor, is_report};
use super::landing::{self, Step};
use super::time::Landing;

/// Words of a noun phrase behind "after" and "before", at the most.
const LONGEST: usize = 10;

/// Bytes between what a length is counted from and its sentence, at the most, where nothing tells that it is.
const NEAR: usize = 200;

/// Where the event stands that a distance is counted from.
#[derive(Clone, Copy)]
enum From {
    /// Behind the word at an index: "after", "of".
    Behind(usize),
    /// Before the distance: "two years later", "within a week".
    Earlier,
    /// It is what the length leads to: "fell after three days of fighting".
    End,
}

/// The event behind "after" or "before".
struct Behind {
    found: Option<TriggerWord>,
    /// Its words end here.
    to: usize,
}

/// An event that a distance dates.
struct Counted {
    found: TriggerWord,
    anchor: Option<Anchor>,
    step: Step,
    /// It is the event behind "after", counted back from the one before it.
    turned: bool,
}

/// A stretch whose distances are looked for.
pub(super) struct Distances<'a> {
    pub(super) bounds: Bounds<'a>,
    pub(super) triggers: Triggers<'a>,
    pub(super) mentions: &'a [Mention<'a>],
    pub(super) published: Option<NaiveDate>,
    pub(super) known: &'a Anchors,
    /// All events of the stretch.
    pub(super) events: &'a [TriggerWord],
}

impl Distances<'_> {
    /// Lands the distances among what was dated, and adds those that are no mentions.
    pub(super) fn land(&self, dated: &mut Vec<Dated>) {
        self.unmentioned(dated);
        let mut order: Vec<usize> = (0..dated.len()).filter(|i| self.step(&dated[*i]).is_some()).collect();
        order.sort_by_key(|i| dated[*i].place.from);
        for index in order {
            let Some((step, from, relation)) = self.step(&dated[index]) else { continue };
            let Some(counted) = self.counted(index, step, from, dated) else { continue };
            // "He died two days later", and nothing before it; "stayed for a year before he left" is a length.
            let point = matches!(from, From::Behind(at) if self.is_side(at)) && relation == Relation::On;
            if counted.anchor.is_none() && !point {
                continue;
            }
            // "swung into orbit on Wednesday, 14 months after it was launched": it has a day of its own.
            let from = counted.anchor.map(|anchor| anchor.span);
            let own = |(at, other): (usize, &Dated)| {
                let day = || anchor(self.mentions, other).is_some_and(|day| Some(day.span) != from);
                at != index && other.found.word == counted.found.word && day()
            };
            if dated.iter().enumerate().any(own) {
                continue;
            }
            let value = counted.anchor.and_then(|anchor| landing::land(&anchor.value, counted.step));
            let one = &mut dated[index];
            let distance = match (&one.landing, one.mention) {
                (Some((landing, _)), _) => landing.distance.clone(),
                (None, Some(mention)) => length_of(&self.mentions[mention], step.length),
                (None, None) => continue,
            };
            if counted.turned {
                one.place = Place { from: counted.found.word, to: counted.found.word + 1, ..one.place };
            }
            one.found = counted.found;
            let basis = from.map_or(Basis::Inferred, Basis::Mention);
            one.landing = Some((Landing { distance, value, basis }, relation));
        }
        self.drop_empty(dated);
    }

    /// The event that a distance dates, and what it is counted from.
    fn counted(&self, index: usize, step: Step, from: From, dated: &[Dated]) -> Option<Counted> {
        let one = &dated[index];
        let (found, anchor) = match from {
            From::Behind(at) => {
                let behind = self.behind(at);
                let found = self.outside(one, at, &behind)?;
                // "He left six months after."
                let alone = behind.found.is_none() && behind.to == at + 1 && self.is_side(at);
                let anchor = match alone {
                    true => self.earlier(index, Step { spans: true, ..step }, dated),
                    false => self.dated_behind(at, &behind, dated),
                };
                if let Some(turned) = behind.found.filter(|_| anchor.is_none() && self.is_side(at) && !step.spans) {
                    let told = self.told_beside(&found, dated).filter(|_| step.length.is_exact());
                    if let Some(anchor) = told {
                        let step = Step { back: !step.back, ..step };
                        return Some(Counted { found: turned, anchor: Some(anchor), step, turned: true });
                    }
                }
                (found, anchor)
            }
            From::Earlier => (one.found, self.earlier(index, step, dated)),
            From::End => (one.found, self.nearest(index, dated)),
        };
        // What lies not ahead is counted from something else.
        let anchor = anchor.filter(|anchor| self.may_be(&found, &anchor.value, step));
        Some(Counted { found, anchor, step, turned: false })
    }

    /// What dates an event beside its distance from another: "left on May 3, two days after the vote" dates the vote.
    fn told_beside(&self, found: &TriggerWord, dated: &[Dated]) -> Option<Anchor> {
        let said = dated.iter().filter(|one| one.landing.is_none() && one.found.word == found.word);
        said.filter_map(|one| anchor(self.mentions, one)).find(|anchor| anchor.value.extent().days().is_some())
    }

    /// Drops the distances that say less than a time beside them ("on July 2, weeks after the vote"), and those that are no
    /// mentions and land nowhere.
    fn drop_empty(&self, dated: &mut Vec<Dated>) {
        if dated.iter().all(|one| one.landing.is_none()) {
            return;
        }
        let closed = |value: &Temporal| value.extent().days().is_some();
        let said: Vec<usize> = dated
            .iter()
            .filter(|one| one.landing.is_none())
            .filter(|one| one.mention.and_then(|mention| self.mentions[mention].value()).is_some_and(closed))
            .map(|one| one.found.word)
            .collect();
        dated.retain(|one| {
            let Some((landing, _)) = &one.landing else { return true };
            let lands = landing.value.is_some_and(|value| closed(&value));
            (one.mention.is_some() || landing.basis != Basis::Inferred) && (lands || !said.contains(&one.found.word))
        });
    }

    /// Whether an event may lie so far from a time: what is told in no future is over by the day of publication.
    fn may_be(&self, found: &TriggerWord, from: &Temporal, step: Step) -> bool {
        let future = |group: usize| {
            let group = &self.bounds.stretch.groups[group];
            matches!(group.tense, Tense::Future | Tense::Present) || group.modal || group.planned
        };
        if found.group.is_some_and(future) || found.group.is_none() {
            return true;
        }
        // "weeks later" is two weeks later at the least.
        let least = if step.length.is_exact() { step.length } else { Duration::of(2, step.length.granularity()) };
        let value = landing::land(from, Step { length: least, ..step });
        !self.published.zip(value).is_some_and(|(day, value)| value.extent().is_after_day(day))
    }

    /// Whether a word says on which side of an event something lies: "after", "before".
    fn is_side(&self, at: usize) -> bool {
        let word = &self.bounds.stretch.words[at];
        word.is(Function::After) || word.is(Function::Before)
    }

    /// How far a dated event lies from another, and from which; none where its time is no distance.
    fn step(&self, one: &Dated) -> Option<(Step, From, Relation)> {
        let words = &self.bounds.stretch.words;
        let Some(mention) = one.mention.map(|mention| &self.mentions[mention]) else {
            let length = one.landing.as_ref()?.0.distance.value()?.as_duration()?;
            return Some(self.beside(one.place, length, None)).flatten();
        };
        if let Some((sign, length)) = mention.apart.as_deref().copied() {
            return Some((Step { length, back: sign < 0, spans: false }, From::Earlier, Relation::On));
        }
        let length = mention.value().and_then(|value| value.as_duration())?;
        if mention.timex_type() != TimexType::Duration || !mention.extent().is_none() {
            return None;
        }
        let beside = self.beside(one.place, length, mention.modifier());
        if beside.is_some() {
            return beside;
        }
        let lead = one.place.from.checked_sub(1).map(|i| &words[i]);
        if lead.is_some_and(|w| w.is(Function::Within)) && (self.tells(&one.found) || one.found.group.is_none()) {
            let of = words.get(one.place.to).is_some_and(Word::is_preposition);
            let from = if of { From::Behind(one.place.to) } else { From::Earlier };
            return Some((Step { length, back: false, spans: true }, from, Relation::On));
        }
        // "took the town after three days of fighting"
        let lasted = mention.preposition == Some(Preposition::After) && one.found.group.is_none();
        lasted.then_some((Step { length, back: true, spans: true }, From::End, Relation::Throughout))
    }

    /// The same of a length with "after" or "before" behind it.
    fn beside(&self, place: Place, length: Duration, modifier: Option<Modifier>) -> Option<(Step, From, Relation)> {
        let words = &self.bounds.stretch.words;
        let back = match words.get(place.to)?.function {
            Some(Function::After) => false,
            Some(Function::Before) => true,
            _ => return None,
        };
        let determined = |at: usize| at - usize::from(at > 0 && words[at - 1].is_determiner());
        let lead = determined(place.from).checked_sub(1).and_then(|i| words[i].function);
        let one_day = length == Duration::of(1, Granularity::Day);
        // "in the weeks after", "for a year after", but "on the day after"
        let within = lead.is_some_and(|f| f.is_plain() || matches!(f, Function::Within | Function::For)) && !one_day;
        let less = matches!(modifier, Some(Modifier::LessThan | Modifier::EqualOrLess));
        let relation = if lead == Some(Function::For) { Relation::Throughout } else { Relation::On };
        Some((Step { length, back, spans: within || less }, From::Behind(place.to), relation))
    }

    /// Adds lengths of one unit that are no mentions: "the day before he left".
    fn unmentioned(&self, dated: &mut Vec<Dated>) {
        let words = &self.bounds.stretch.words;
        for at in 2..words.len() {
            if !self.is_side(at) || !words[at - 1].time || !words[at - 2].is_determiner() {
                continue;
            }
            let (unit, span) = (words[at - 1].span(), Span::new(words[at - 2].span().start, words[at - 1].span().end));
            let Some(unit) = self.triggers.lexicon.unit(self.triggers.text, unit.start, unit.end) else { continue };
            if self.mentions.iter().any(|mention| mention.span().overlaps(span)) || self.behind(at).found.is_none() {
                continue;
            }
            let place = Place { from: at - 2, to: at, past: false, adverb: false };
            let Some(found) = self.triggers.dated(place, true, self.events) else { continue };
            let text = self.triggers.text.get(span.range()).unwrap_or_default();
            let distance = length_at(span, text.to_owned().into(), Duration::of(1, unit));
            let landing = Landing { distance, value: None, basis: Basis::Inferred };
            dated.push(Dated {
                found,
                place,
                mention: None,
                landing: Some((landing, Relation::On)),
                side: false,
                until: None,
            });
        }
    }

    /// The event behind a word: of a clause its verb, of a noun phrase the noun that names it.
    fn behind(&self, at: usize) -> Behind {
        let stretch = self.bounds.stretch;
        let mut index = self.bounds.clauses.of(at + 1);
        while let Some(clause) = self.bounds.clauses.get(index).filter(|clause| clause.from > at) {
            if let (Kind::Adverbial, true, Some(verb)) = (clause.kind, clause.at == at, clause.verb) {
                return Behind { found: Some(self.triggers.verb(verb)), to: clause.to };
            }
            let Some(parent) = clause.parent else { break };
            index = parent;
        }
        // "a month after joining"
        if let Some(group) = stretch.group_from(at + 1) {
            return Behind { found: Some(self.triggers.verb(group)), to: stretch.groups[group].head + 1 };
        }
        let (mut found, mut to) = (None, at + 1);
        let phrase = |(i, w): &(usize, &Word)| {
            let opens = w.is_determiner() || w.is_subject();
            let goes_on = w.tag == Tag::Possessive || w.is_nominal() || w.time || w.is_adverb();
            stretch.group_of(*i).is_none() && (opens && *i == at + 1 || goes_on && !opens)
        };
        for (i, _) in stretch.words.iter().enumerate().skip(at + 1).take(LONGEST).take_while(phrase) {
            found = self.triggers.noun(i).or(found);
            to = i + 1;
        }
        match self.verb_of_phrase(to).filter(|_| found.is_none() && to > at + 1) {
            Some(group) => Behind { found: Some(self.triggers.verb(group)), to: self.end_behind(group) },
            None => Behind { found, to },
        }
    }

    /// The verb behind a noun phrase and what depends on it, of a clause that no word was seen to open: "after he left".
    fn verb_of_phrase(&self, from: usize) -> Option<usize> {
        let stretch = self.bounds.stretch;
        let more = |i: &usize| {
            let word = &stretch.words[*i];
            word.is_preposition() || word.is_nominal() || word.is_determiner() || word.is_adverb() || word.time
        };
        let end = (from..stretch.words.len()).take(LONGEST).find(|i| stretch.group_from(*i).is_some() || !more(i))?;
        stretch.group_from(end).filter(|group| self.bounds.stretch.groups[*group].finite())
    }

    /// Where the words behind a verb end: at a mark, or at the next verb.
    fn end_behind(&self, group: usize) -> usize {
        let stretch = self.bounds.stretch;
        let from = stretch.groups[group].head + 1;
        let ends = |i: &usize| stretch.words[*i].mark.is_some() || stretch.group_of(*i).is_some();
        (from..stretch.words.len()).find(ends).unwrap_or(stretch.words.len())
    }

    /// The verb or noun that a distance dates: none within the words that it is counted from.
    fn outside(&self, one: &Dated, at: usize, behind: &Behind) -> Option<TriggerWord> {
        let to = behind.to;
        if one.found.word < at || one.found.word >= to {
            return Some(one.found);
        }
        let groups = &self.bounds.stretch.groups;
        let before = groups.iter().rposition(|g| g.head < one.place.from && g.finite());
        let next = |from: usize| groups.iter().position(|g| g.first >= from && g.finite());
        // "the day before he left he sold the car": no mark ends the clause
        let within = || behind.found.and_then(|found| next(found.word + 1));
        before.or_else(|| next(to)).or_else(within).map(|group| self.triggers.verb(group))
    }

    /// What dates the event behind a word: a time among its words, its own time, or that of the last such event.
    fn dated_behind(&self, at: usize, behind: &Behind, dated: &[Dated]) -> Option<Anchor> {
        let mut anchors = dated.iter().filter_map(|one| anchor(self.mentions, one));
        let own = behind.found.and_then(|found| anchors.find(|anchor| anchor.found.word == found.word));
        own.or_else(|| self.among(at, behind, dated)).or_else(|| {
            let words = &self.bounds.stretch.words;
            // One that is so many times, "was", is no event.
            let found = behind.found.filter(|found| found.group.is_none() || found.class != EventClass::State)?;
            let text = |span: Span| self.triggers.text.get(span.range());
            let fits = |anchor: &Anchor| match found.group {
                // "after the king left": another's leaving is another event
                Some(group) => self.bounds.subject(group).is_none_or(|subject| {
                    let word = &words[subject.word];
                    word.is_subject() || anchor.who.is_some_and(|who| text(who) == text(word.span()))
                }),
                // "after a vote": none that was told before
                None => !words
                    .get(at + 1)
                    .map(|w| w.span())
                    .is_some_and(|word| self.triggers.lexicon.is_article(self.triggers.text, word.start, word.end)),
            };
            self.known.named(self.triggers.lexicon, found.lemma?, fits).copied()
        })
    }

    /// A date among the words behind, or with no more than a preposition between: "the May 3 deadline", "the coup of May 3".
    fn among(&self, at: usize, behind: &Behind, dated: &[Dated]) -> Option<Anchor> {
        self.mentions.iter().enumerate().find_map(|(index, mention)| {
            let place = self.bounds.stretch.range(mention.span());
            let value = *mention.value().filter(|value| value.as_point().is_some())?;
            let inside = at < place.0 && place.0 <= behind.to + 1;
            let found = dated.iter().find(|one| one.mention == Some(index))?.found;
            let anchor = Anchor { found, subject: None, who: None, value, span: mention.span(), place };
            (inside && !value.extent().is_none()).then_some(anchor)
        })
    }

    /// The last dated event before a distance, in its sentence or before it.
    fn earlier(&self, index: usize, step: Step, dated: &[Dated]) -> Option<Anchor> {
        // "built in 1987 and last inspected two months earlier": a year is too coarse to go back less than a year from.
        let short = |amount: Amount| matches!(amount.count, Count::Exact(count) if count < 12);
        let unit = match step.length.granularity() {
            Granularity::Month if step.back && step.length.amounts().all(short) => Granularity::Day,
            unit => unit,
        };
        let one = &dated[index];
        let before =
            |anchor: &Anchor| anchor.place.1 <= one.place.from && !is_report(&anchor.found) && anchor.carries(unit);
        let anchors = dated.iter().filter_map(|other| anchor(self.mentions, other)).filter(before);
        let said = one.mention.map(|mention| self.mentions[mention].basis());
        let counted = || match said {
            Some(Basis::Mention(span)) => self.known.dated_by(span).copied().filter(|anchor| anchor.carries(unit)),
            _ => None,
        };
        // "within a week" is counted from what has just been told.
        let near =
            |anchor: &Anchor| !step.spans || self.bounds.stretch.span.start.saturating_sub(anchor.span.end) <= NEAR;
        let last = || self.known.last(unit).copied().filter(near);
        anchors.max_by_key(|anchor| anchor.place.1).or_else(counted).or_else(last)
    }

    /// The dated event of the sentence that stands nearest.
    fn nearest(&self, index: usize, dated: &[Dated]) -> Option<Anchor> {
        let place = dated[index].place.from;
        let anchors = dated.iter().filter_map(|other| anchor(self.mentions, other));
        anchors.filter(|anchor| !is_report(&anchor.found)).min_by_key(|anchor| anchor.place.0.abs_diff(place))
    }

    /// Whether an event is told as over.
    fn tells(&self, found: &TriggerWord) -> bool {
        found.group.is_some_and(|group| {
            let group = &self.bounds.stretch.groups[group];
            matches!(group.tense, Tense::Past | Tense::Participle) && !group.modal && !group.perfect
        })
    }
}

/// The length of a mention as a mention of its own.
pub(super) fn length_of(mention: &Mention<'_>, length: Duration) -> Mention<'static> {
    let own = length_at(mention.span(), mention.text().to_owned().into(), length);
    Mention { modifier: mention.modifier(), rule: mention.rule.clone(), ..own }
}

fn length_at(span: Span, text: Cow<'static, str>, length: Duration) -> Mention<'static> {
    Mention {
        span,
        text,
        kind: TimexType::Duration,
        value: Some(length.into()),
        underspecified: None,
        modifier: None,
        covers: None,
        basis: Basis::Explicit,
        rule: Cow::Borrowed(LENGTH),
        conflict: None,
        other: None,
        endpoints: Vec::new(),
        preposition: None,
        apart: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, distance_of};

    const TABLE: &Table = &[
        // An event noun with its date.
        ("She [left] Peru a month after the coup of June 3, 1968.", "1968-07 = P1M from June 3, 1968"),
        ("A month after the coup of June 3, 1968, she [left] Peru.", "1968-07 = P1M from June 3, 1968"),
        ("Two days after the vote on May 3, 2018, he [resigned].", "2018-05-05 = P2D from May 3, 2018"),
        ("He [resigned] three days before the election of May 8, 2018.", "2018-05-05 = P3D from May 8, 2018"),
        ("He [resigned] a year after the 2014 election.", "2015 = P1Y from 2014"),
        ("He [resigned] two weeks after the fire of May 3, 2018.", "2018-W20 = P2W from May 3, 2018"),
        ("He [died] three hours after the crash on Monday.", "2019-03-04 = PT3H from Monday"),
        // A clause with its date.
        ("He [left] a year after he joined in 1990.", "1991 = P1Y from 1990"),
        ("A year after he joined in 1990, he [left].", "1991 = P1Y from 1990"),
        ("He [fled] two days before the court met on May 3, 2018.", "2018-05-01 = P2D from May 3, 2018"),
        ("He [left] three months after joining on May 3, 2018.", "2018-08 = P3M from May 3, 2018"),
        // Dated earlier in the story.
        (
            "The council voted on May 3, 2018. He [resigned] two days after the vote.",
            "2018-05-05 = P2D from May 3, 2018",
        ),
        ("He joined the firm in 1990. He [left] a year after he joined.", "1991 = P1Y from 1990"),
        (
            "Rebels invaded on May 3, 2018. He [fled] three days after the invasion.",
            "2018-05-06 = P3D from May 3, 2018",
        ),
        (
            "He was stopped on May 3, 2018. The day before he was stopped he [sold] the car.",
            "2018-05-02 = P1D from May 3, 2018",
        ),
        (
            "He was stopped on May 3, 2018. He [sold] the car the day before he was stopped.",
            "2018-05-02 = P1D from May 3, 2018",
        ),
        (
            "The bridge collapsed on May 3, 2018. The day after the collapse he [resigned].",
            "2018-05-04 = P1D from May 3, 2018",
        ),
        ("The mill burned in May 2018. He [sold] it two months after the fire.", "- = P2M from -"),
        ("The mill burned in May 2018. It [shut] two months after it burned.", "2018-07 = P2M from May 2018"),
        (
            "The election was held on May 3, 2018. Days after the election he [fled].",
            "2018-05-03/ = PXD from May 3, 2018",
        ),
        ("Two weeks before the May 8, 2018, deadline he [resigned].", "2018-W17 = P2W from May 8, 2018"),
        (
            "He [resigned] weeks after the total number of votes worldwide passed one million on May 3, 2018.",
            "2018-05-03/ = PXW from May 3, 2018",
        ),
        ("The king left on May 3, 2018. He [died] two days after the queen left.", "- = P2D from -"),
        ("The king left on May 3, 2018. He [died] two days after he left.", "2018-05-05 = P2D from May 3, 2018"),
        ("A vote was held on May 3, 2018. He [resigned] two days after a vote.", "- = P2D from -"),
        ("A vote was held on May 3, 2018. He [resigned] two days after the vote.", "2018-05-05 = P2D from May 3, 2018"),
        // A finer date stands beside it.
        ("He [resigned] on July 2, 2018, weeks after the vote of May 3, 2018.", "2018-07-02"),
        // What stands behind is dated by what stands before.
        ("He left on May 3, 2018, two days after the firm [closed].", "2018-05-01 = P2D from May 3, 2018"),
        ("He [left] on May 3, 2018, two days after the firm closed.", "2018-05-03"),
        ("The fair opened in September 2018, two months after the [vote].", "2018-07 = P2M from September 2018"),
        ("He left on May 3, 2018, weeks after the firm [closed].", "../2019-03-06"),
        ("He [died] within weeks of his capture on May 3, 2018.", "2018-05-03/ = PXW from May 3, 2018"),
        // No date.
        ("He [left] a year after he joined.", "- = P1Y from -"),
        ("She [left] Peru a month after the coup.", "- = P1M from -"),
        ("Weeks after the vote he [resigned].", "- = PXW from -"),
        // Later.
        ("He founded the club in 1990 and [left] it eighteen months later.", "1991/1992 = P18M from 1990"),
        (
            "The bridge fell on May 3, 2018. It had been built in 1987 and was last [inspected] two months earlier.",
            "2018-03 = P2M from May 3, 2018",
        ),
        ("He founded the club in 1990. Eighteen months later he [left] it.", "1991/1992 = P18M from 1990"),
        // What resolves by itself is no distance.
        ("He fell on Jan. 8, 2018. Two days later he [died].", "2018-01-10"),
        ("He [left] the day before Jan. 8.", "2019-01-07"),
        ("He [left] two days before Christmas.", "2018-12-23"),
        ("He founded the club in 1990 and [left] it two years later.", "1992"),
        ("He [died] two days later.", "XXXX-XX-XX"),
        // Within.
        (
            "The truce, signed on June 9, 2017, [collapsed] within six weeks.",
            "2017-06-09/2017-07-21 = P6W from June 9, 2017",
        ),
        (
            "The truce was signed on June 9, 2017. It [collapsed] within six weeks.",
            "2017-06-09/2017-07-21 = P6W from June 9, 2017",
        ),
        ("He [resigned] within a week of the vote on May 3, 2018.", "2018-05-03/2018-05-10 = P1W from May 3, 2018"),
        ("The plant will [shut] within two weeks.", "P2W"),
        // A stretch that begins or ends there.
        ("In the two weeks after the fire on May 3, 2018, he [fled].", "2018-05-03/2018-05-17 = P2W from May 3, 2018"),
        ("He [ruled] for two years after the coup of 1968.", "1968/1970 = P2Y from 1968"),
        (
            "Less than a month after the vote of May 3, 2018, he [fled].",
            "2018-05-03/2018-06-03 LESS_THAN = P1M from May 3, 2018",
        ),
        ("Rebels took the town on Sunday after three days of [fighting].", "2019-02-28/2019-03-03 = P3D from Sunday"),
        ("Rebels [took] the town on Sunday after three days of fighting.", "2019-03-03"),
        // What is counted from is dated by itself.
        ("She left Peru a month after the [coup] of June 3, 1968.", "1968-06-03"),
        ("He left a year after he [joined] in 1990.", "1990"),
        ("The ship was within an hour of its port. It [sank].", "../2019-03-06"),
        ("He was born in 1924. It [sank] within a few days.", "PXD"),
        ("He [stayed] for a year before he left.", "P1Y"),
        ("The fair opened on March 1. A singer was found to [play] years later.", "XXXX"),
        ("The firm was founded in May 2018. The first ship [came] six months after.", "2018-11 = P6M from May 2018"),
        ("The firm will not [meet] until May 3, two weeks before the deadline.", "2019-05-03"),
        ("It was late on May 3, 2018. He [fled] two days before it was light.", "- = P2D from -"),
        // A length is no distance.
        ("He [ruled] for two years.", "P2Y"),
        ("The trial [took] three days.", "P3D"),
        // What is told lies not ahead.
        ("The vote is on Friday. He [fled] two days after the vote.", "- = P2D from -"),
        // Counted from what is planned.
        (
            "The summit is on March 20. The king will [leave] two days after the summit.",
            "2019-03-22 = P2D from March 20",
        ),
    ];

    const KNOWN: &Table = &[
        // Two times of one verb make two events.
        ("In May 2018, two days after the vote of May 3, he [resigned].", "2018-05-05 = P2D from May 3"),
    ];

    #[test]
    fn distances_are_counted_from_events() {
        check(distance_of, TABLE, KNOWN);
    }
}
