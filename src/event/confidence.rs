//! How often answers of a kind are right: which kind of attachment a time of an event is, and what share of that kind
//! was right in labelled texts.
//!
//! Knows what the reader knows when it makes an event: the form of its verb, where its time stands, what stands between.
//! Knows no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "a `Dated` is of the stretch, and each kind has a row at its own index")
)]

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::clauses;
use crate::clause::group::Tense;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::grammar::preposition::Preposition;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::mention::Mention;
use crate::value::{Granularity, Temporal, TimexType};

use super::anchored::Event;
use super::anchors::Dated;
use super::outcome::Confidence;
use super::status::Status;
use super::time::{EventTime, TimeSource};

/// Words between a verb and its time behind it, at the most, where the time is near.
const NEAR: usize = 6;
/// A kind with fewer cases takes the step of the kinds that it stands among.
const FEW: u32 = 30;
/// Of a hundred, how many are right of a kind whose answers are of high confidence, at the least. The kinds above it together
/// have 95: a bound of 92 would part kinds that two or three cases part.
const HIGH: u32 = 90;
/// The same, for no low confidence.
const MEDIUM: u32 = 60;

/// How a time came to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    // A verb that tells what happened, in the past, and nothing that could have the time instead.
    /// The time stands behind it, near: "The council met on Monday."
    Behind,
    /// Further behind, or behind a phrase that depends on it.
    Far,
    /// Behind a noun that could have the time: "met after the vote on Monday".
    OverNoun,
    /// The time stands before it: "On Monday the council met."
    Before,
    /// Another verb has the time too: "met and voted on Monday".
    Shared,
    /// The same of what will happen: "The council will meet on Monday."
    Will,
    /// A participle with a clause of its own: ", opened on Monday,", "before leaving on Monday".
    Trailing,

    // A verb whose time may be another's.
    /// Another verb or a comma stands between.
    Across,
    /// It describes a noun, without a word that says so: "the clock he made on Monday".
    Reduced,
    /// It did not happen.
    Denied,
    /// The time is where it ends, or begins: "met until May", "from May".
    Edge,
    /// Any other: "the treaty signed on Monday".
    Participle,
    /// "to meet on Monday"
    Infinitive,
    /// It is to happen, or may.
    Ahead,
    /// Now, or until now.
    Present,

    // A time with something that is no act of a verb, or that is no single time.
    /// A noun names the event.
    Noun,
    /// How something is.
    State,
    /// In direct speech.
    Quoted,
    /// A length of time, or a time that is counted from another.
    Length,
    /// A verb with more than one time.
    Second,
    /// A part of a day whose day is not said: "in the evening".
    Evening,

    // A time that no words say, or that has no place in the calendar.
    /// "recently"
    Vague,
    /// The time of an earlier telling.
    Retold,
    /// The day of publication.
    Today,
    /// The time of another verb of the sentence.
    Beside,
    /// Some time before the day of publication.
    Until,
    /// Now, or some time ahead.
    Open,
}

/// Kinds that are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Plain,
    Strained,
    Loose,
    Unsaid,
}

/// A kind, those that it stands among, how many were counted, and how many of them were right.
type Row = (Kind, Family, u32, u32);

/// A row a kind, in their order. A timeline's entry is right where its time, trigger and status are those that a reader
/// wrote; an event of the labelled ones where its time holds theirs and its status fits. Counted in the sixteen stories of
/// `tests/corpus/timelines`, the thirty of `tests/corpus/keys/read`, and the labelled documents `event-times`, by:
///
/// ```text
/// cargo run --release --manifest-path tests/train/Cargo.toml -- confidence ../shared
/// ```
#[rustfmt::skip]
const ROWS: [Row; 27] = [
    (Kind::Behind, Family::Plain, 116, 113), // high
    (Kind::Far, Family::Plain, 36, 36), // high
    (Kind::OverNoun, Family::Plain, 10, 9), // high
    (Kind::Before, Family::Plain, 55, 53), // high
    (Kind::Shared, Family::Plain, 30, 29), // high
    (Kind::Will, Family::Plain, 16, 15), // high
    (Kind::Trailing, Family::Plain, 13, 12), // high
    (Kind::Across, Family::Strained, 13, 11), // medium
    (Kind::Reduced, Family::Strained, 8, 6), // medium
    (Kind::Denied, Family::Strained, 11, 9), // medium
    (Kind::Edge, Family::Strained, 5, 4), // medium
    (Kind::Participle, Family::Strained, 19, 12), // medium
    (Kind::Infinitive, Family::Strained, 18, 12), // medium
    (Kind::Ahead, Family::Strained, 32, 18), // low
    (Kind::Present, Family::Strained, 21, 14), // medium
    (Kind::Noun, Family::Loose, 29, 19), // low
    (Kind::State, Family::Loose, 26, 10), // low
    (Kind::Quoted, Family::Loose, 11, 4), // low
    (Kind::Length, Family::Loose, 62, 39), // medium
    (Kind::Second, Family::Loose, 7, 2), // low
    (Kind::Evening, Family::Loose, 5, 0), // low
    (Kind::Vague, Family::Unsaid, 22, 18), // medium
    (Kind::Retold, Family::Unsaid, 6, 4), // medium
    (Kind::Today, Family::Unsaid, 154, 130), // medium
    (Kind::Beside, Family::Unsaid, 4, 4), // medium
    (Kind::Until, Family::Unsaid, 510, 422), // medium
    (Kind::Open, Family::Unsaid, 506, 361), // medium
];

/// The step of each kind.
const STEPS: [Confidence; ROWS.len()] = {
    let mut steps = [Confidence::Low; ROWS.len()];
    let mut at = 0;
    while at < ROWS.len() {
        steps[at] = step(&ROWS, at);
        at += 1;
    }
    steps
};

/// The step of a row: that of its own share, of a kind with few cases that of its family's.
const fn step(rows: &[Row], at: usize) -> Confidence {
    let (_, family, mut cases, mut right) = rows[at];
    if cases < FEW {
        (cases, right) = (0, 0);
        let mut other = 0;
        while other < rows.len() {
            if rows[other].1 as u8 == family as u8 {
                cases += rows[other].2;
                right += rows[other].3;
            }
            other += 1;
        }
    }
    match right * 100 {
        share if share >= HIGH * cases && cases > 0 => Confidence::High,
        share if share >= MEDIUM * cases && cases > 0 => Confidence::Medium,
        _ => Confidence::Low,
    }
}

impl Kind {
    /// How often answers of the kind are right.
    pub(super) const fn confidence(self) -> Confidence {
        STEPS[self as usize]
    }

    /// Whether nothing else could have the time.
    const fn is_plain(self) -> bool {
        matches!(self, Kind::Behind | Kind::Far | Kind::OverNoun | Kind::Before)
    }

    /// The kind of a time that no words say.
    pub(super) fn unsaid(value: Temporal, basis: Basis, published: Option<NaiveDate>) -> Kind {
        let extent = value.extent();
        match (extent.start(), basis) {
            (_, Basis::Mention(_)) => Kind::Retold,
            (Some(day), _) if published == Some(day) && extent.days() == Some(1) => Kind::Today,
            (Some(_), _) => Kind::Beside,
            (None, _) if extent.is_none() => Kind::Open,
            (None, _) => Kind::Until,
        }
    }
}

/// What is known of an event that words date.
pub(super) struct Case<'a> {
    pub(super) triggers: Triggers<'a>,
    pub(super) bounds: Bounds<'a>,
    pub(super) mentions: &'a [Mention<'a>],
    /// All that is dated in the stretch.
    pub(super) all: &'a [Dated],
    pub(super) dated: &'a Dated,
}

impl Case<'_> {
    /// The kind of a time that words say.
    pub(super) fn kind(&self, time: &EventTime, status: Status, denied: bool) -> Kind {
        let stretch = self.triggers.stretch;
        let Dated { found, .. } = self.dated;
        if let Some(kind) = self.no_act(found, time) {
            return kind;
        }
        let Some(verb) = found.group.and_then(|group| stretch.groups.get(group)) else { return Kind::Noun };
        match (verb.tense, status) {
            (Tense::Participle, _) if self.has_clause(found) => return Kind::Trailing,
            (Tense::Participle, _) => return Kind::Participle,
            (Tense::Infinitive, _) => return Kind::Infinitive,
            (Tense::Future, Status::Planned) if !denied && self.plain(found).is_plain() => return Kind::Will,
            (Tense::Future, _) | (_, Status::Planned | Status::Hypothetical) => return Kind::Ahead,
            (Tense::Present, _) | (_, Status::Ongoing) => return Kind::Present,
            (Tense::Past, Status::Past) => {}
        }
        if denied {
            return Kind::Denied;
        }
        let mention = self.dated.mention.map(|mention| &self.mentions[mention]);
        let from = mention.is_some_and(|m| m.preposition == Some(Preposition::From));
        if time.relation() == Relation::Until || from && time.relation() == Relation::On {
            return Kind::Edge;
        }
        self.plain(found)
    }

    /// The kind of a time that depends on no act of a verb, or is no single time.
    fn no_act(&self, found: &TriggerWord, time: &EventTime) -> Option<Kind> {
        let Dated { place, mention, landing, .. } = self.dated;
        let stretch = self.triggers.stretch;
        let group = found.group.and_then(|group| stretch.groups.get(group));
        let other = |d: &&Dated| d.found.word == found.word && d.landing.is_none();
        let length = matches!(time.timex_type(), TimexType::Duration | TimexType::Set);
        let led = place.from.checked_sub(1).is_some_and(|i| stretch.words[i].is(Function::In));
        let part = time.timex_type() == TimexType::Time
            && time.value().is_some_and(|v| v.granularity() == Granularity::PartOfDay);
        Some(if landing.is_some() || length {
            Kind::Length
        } else if time.extent().is_none() {
            Kind::Vague
        } else if stretch.quote_depth(found.word) > 0 {
            Kind::Quoted
        } else if group.is_none_or(|group| group.head != found.word) {
            Kind::Noun
        } else if matches!(found.class, EventClass::State | EventClass::IState) || group.is_some_and(|g| g.copula) {
            Kind::State
        } else if mention.is_some() && self.all.iter().filter(other).nth(1).is_some() {
            Kind::Second
        } else if led && part {
            Kind::Evening
        } else {
            return None;
        })
    }

    /// Whether a participle is the verb of a clause that says when or how, or stands behind a comma.
    fn has_clause(&self, found: &TriggerWord) -> bool {
        let clauses = self.bounds.clauses;
        let clause = clauses.get(clauses.of(found.word)).filter(|clause| clause.verb == found.group);
        let gerund = self.triggers.stretch.words[found.word].tag.is_gerund();
        clause.is_some_and(|clause| match clause.kind {
            clauses::Kind::Participle => true,
            clauses::Kind::Adverbial => gerund,
            _ => false,
        })
    }

    /// The kind of a verb that tells what happens, by where its time stands.
    fn plain(&self, found: &TriggerWord) -> Kind {
        let Dated { place, mention, .. } = self.dated;
        let (stretch, clauses) = (self.triggers.stretch, self.bounds.clauses);
        if self.all.iter().any(|d| d.mention == *mention && d.found.word != found.word) {
            return Kind::Shared;
        }
        let behind = place.from > found.word;
        let (from, to) = if behind { (found.word + 1, place.from) } else { (place.to.min(found.word), found.word) };
        let first = found.group.map_or(found.word, |group| stretch.groups[group].first);
        let between = &stretch.words[from..to];
        let comma = behind && between.iter().any(|w| w.is_mark(Mark::Comma));
        if comma || stretch.has_verb(from, to.min(first.max(from))) || behind && stretch.has_verb(from, to) {
            return Kind::Across;
        }
        let describes = clauses.get(clauses.of(found.word)).is_some_and(|c| c.kind == clauses::Kind::Relative);
        let relates = || {
            let subject = found.group.and_then(|group| self.bounds.subject(group));
            subject.is_some_and(|subject| stretch.words[subject.word].tag == Tag::Relative)
        };
        if describes && !relates() {
            return Kind::Reduced;
        }
        if !behind {
            return Kind::Before;
        }
        if between.len() > NEAR || between.iter().filter(|w| w.is_preposition()).count() > 1 {
            return Kind::Far;
        }
        let noun = (from..to).any(|i| self.triggers.noun(i).is_some());
        if noun { Kind::OverNoun } else { Kind::Behind }
    }
}

impl EventTime {
    /// The kind of a time whose words stand elsewhere or nowhere.
    pub(super) fn kind_unsaid(&self, published: Option<NaiveDate>) -> Option<Kind> {
        match &self.source {
            TimeSource::Unsaid(value, basis) => Some(Kind::unsaid(*value, *basis, published)),
            _ => None,
        }
    }
}

/// An event with what is known of times of its kind.
pub(super) fn judge(event: &mut Event, kind: Option<Kind>) {
    let Some(kind) = kind else { return };
    #[cfg(any(test, feature = "inspect"))]
    record::keep(event, kind);
    event.confidence = kind.confidence();
}

/// What the command that counts asks for.
#[cfg(any(test, feature = "inspect"))]
pub(crate) mod record {
    use std::cell::RefCell;
    use std::collections::HashMap;

    use super::Kind;
    use crate::event::Event;

    /// The first bytes of a trigger and of the words that date it.
    pub(crate) type Place = (usize, Option<usize>);

    thread_local! {
        static KINDS: RefCell<HashMap<Place, Kind>> = RefCell::default();
    }

    pub(in crate::event) fn keep(event: &Event, kind: Kind) {
        KINDS.with_borrow_mut(|kinds| kinds.insert(place(event), kind));
    }

    /// What tells an event from the others of its document.
    pub(crate) fn place(event: &Event) -> Place {
        let words = event.time().and_then(|time| Some(time.mention()?.span().start));
        (event.trigger().span.start, words)
    }

    /// The kinds of all times of events since it was last asked.
    pub(crate) fn take() -> HashMap<Place, Kind> {
        KINDS.take()
    }

    #[cfg(feature = "inspect")]
    /// The names of kind and family, in the order of the table.
    pub(crate) fn rows() -> impl Iterator<Item = (String, String)> {
        super::ROWS.iter().map(|row| (format!("{:?}", row.0), format!("{:?}", row.1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, time_of};

    #[test]
    fn the_table_is_whole() {
        for (at, row) in ROWS.iter().enumerate() {
            assert_eq!(row.0 as usize, at, "{:?} stands where its kind says", row.0);
            assert!(row.3 <= row.2, "{:?}: more right than there are", row.0);
        }
        // No step depends on a family that has too few cases itself.
        for family in [Family::Plain, Family::Strained, Family::Loose, Family::Unsaid] {
            assert!(ROWS.iter().filter(|row| row.1 == family).map(|row| row.2).sum::<u32>() >= FEW, "{family:?}");
        }
    }

    #[test]
    fn few_cases_take_the_step_of_their_family() {
        let table = [
            ((100, 92), (10, 8), "high high"),
            ((100, 92), (30, 0), "high low"),
            ((100, 70), (10, 10), "medium medium"),
            ((10, 10), (15, 0), "low low"),
            ((0, 0), (0, 0), "low low"),
            ((90, 81), (10, 10), "high high"),
            ((20, 20), (15, 12), "high high"),
            ((90, 80), (10, 10), "medium high"),
        ];
        for ((cases, right), (others, good), want) in table {
            let rows = [(Kind::Behind, Family::Plain, cases, right), (Kind::Far, Family::Plain, others, good)];
            assert_eq!(format!("{} {}", step(&rows, 0), step(&rows, 1)), want, "{right}/{cases}, {good}/{others}");
        }
    }

    /// The kind of the event in brackets.
    fn kind(case: &str) -> String {
        record::take();
        time_of(case);
        let at = case.find('[').expect("a bracket");
        let kinds = record::take();
        let mut kinds: Vec<_> = kinds.into_iter().filter(|((trigger, _), _)| *trigger == at).collect();
        kinds.sort_by_key(|((_, time), _)| *time);
        kinds.last().map_or_else(|| "-".into(), |(_, kind)| format!("{kind:?}"))
    }

    const KINDS: &Table = &[
        ("The council [met] on Monday.", "Behind"),
        ("The mayor [resigned] in 2015.", "Behind"),
        ("She [opened] the new school in May 2018.", "Behind"),
        ("He [wrote] a letter to the head of the port on Monday.", "Far"),
        ("He [missed] the vote on Monday.", "OverNoun"),
        ("On Monday, the council [met].", "Before"),
        ("The council on Monday [met] in Lisk.", "Before"),
        ("He was [arrested] and charged on Monday.", "Shared"),
        ("The council will [meet] on Friday.", "Will"),
        ("On Friday the council will [meet].", "Will"),
        ("He moved to Lisk, [leaving] the firm in 1994.", "Trailing"),
        ("[Built] in 1994, the mill was large.", "Trailing"),
        ("He ate before [leaving] on Monday.", "Trailing"),
        ("She sold the clock he [made] in 1994.", "Reduced"),
        ("The council did not [meet] on Monday.", "Denied"),
        ("He [worked] there until Monday.", "Edge"),
        ("The treaty [signed] in 1994 was long.", "Participle"),
        ("He wanted to [leave] on Monday.", "Infinitive"),
        ("The council may [meet] on Friday.", "Ahead"),
        ("The council is to [meet] on Friday.", "Ahead"),
        ("She has [worked] in Lisk since 1994.", "Present"),
        ("She has [lived] in Lisk since 1994.", "State"),
        ("The 2015 [quake] was strong.", "Noun"),
        ("He [was] in Rome in 2015.", "State"),
        ("“We [met] on Monday,” the mayor said.", "Quoted"),
        ("It [rained] for three days.", "Length"),
        ("The firm [met] on Monday and on Friday.", "Second"),
        ("The mayor [died] in the evening.", "Evening"),
        ("The rent [rose] recently.", "Vague"),
        ("The mayor [said] so.", "Today"),
        ("In May the council met and [voted].", "Shared"),
        ("The firm closed the mill on Monday and [sold] its trucks.", "Beside"),
        ("The quake [killed] many.", "Until"),
        ("The river is [rising].", "Open"),
    ];

    const KNOWN: &Table = &[("The book he [wrote] in 1994 sold well.", "Reduced")];

    #[test]
    fn times_come_to_events_in_ways() {
        check(kind, KINDS, KNOWN);
    }
}
