//! A time for events that no mention dates: that of a verb beside it in the sentence, else what class and tense tell.
//!
//! Nothing is made finer than the text: of a past event without a date no more is known than that it lies before the day
//! of publication or on it. Only a report is taken for one of that day: of the reports without a date in labelled news
//! 85 of 100 are. Knows no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use chrono::NaiveDate;

use crate::clause::Relation;
use crate::clause::bounds::Bounds;
use crate::clause::clauses::{Clause, Kind};
use crate::clause::group::{Group, Tense};
use crate::clause::trigger::TriggerWord;
use crate::clause::word::Word;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::mention::Mention;
use crate::value::{Bound, Date, Granularity, Interval, Modifier, Temporal, Vague};

use super::anchors::Dated;
use super::status::Status;

/// A verb of the stretch that words date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    /// Index of its group.
    group: usize,
    value: Temporal,
    /// The words of the time, half-open.
    from: usize,
    until: usize,
}

impl Said {
    /// The time of a dated verb, where another may share it: one at which something lies, with both its ends known.
    pub(super) fn of(one: &Dated, mentions: &[Mention<'_>]) -> Option<Said> {
        let group = one.found.group?;
        let (value, modifier, relation) = match (&one.landing, one.mention) {
            (Some((landing, relation)), _) => (landing.value?, landing.distance.modifier(), *relation),
            (None, Some(mention)) => {
                let mention = &mentions[mention];
                (*mention.value()?, mention.modifier(), one.relation(mention))
            }
            (None, None) => return None,
        };
        let edge = modifier.is_none_or(|m| matches!(m, Modifier::Start | Modifier::Mid | Modifier::End));
        let known = edge && relation == Relation::On && value.extent().days().is_some();
        known.then_some(Said { group, value, from: one.place.from, until: one.place.to })
    }
}

/// What is known of a stretch when its undated events are given their times.
pub(super) struct Undated<'a> {
    pub(super) bounds: Bounds<'a>,
    pub(super) published: Option<NaiveDate>,
    /// Its dated verbs.
    pub(super) said: &'a [Said],
    /// Its reporting verbs.
    pub(super) reports: &'a [TriggerWord],
}

/// Words between a noun and the time that it shares with its verb, at the most.
const NEAR: usize = 4;

impl Undated<'_> {
    /// The time of an event, or none where nothing says enough.
    pub(super) fn time(&self, found: &TriggerWord, status: Status) -> Option<Temporal> {
        let today = || {
            let told = self.is_told_now(found) || status == Status::Past && self.is_joined_to_report(found);
            self.published.filter(|_| told).map(|day| Date::day(day).into())
        };
        if let Some(value) = self.shared(found, status).or_else(today) {
            return Some(value);
        }
        let day = self.published?;
        match status {
            Status::Ongoing => Some(Vague::Present.into()),
            Status::Planned | Status::Hypothetical => Some(Vague::Future.into()),
            Status::Past => before(day),
        }
    }

    /// The time of a dated verb that an event shares: the nearest one's.
    fn shared(&self, found: &TriggerWord, status: Status) -> Option<Temporal> {
        let past = status == Status::Past;
        let shares = |said: &&Said| match found.group {
            Some(group) => self.leads(group, said, past) || past && self.shares(group, said),
            None => past && self.tells(said.group) && self.is_between(found.word, said),
        };
        let near = |said: &&Said| self.bounds.stretch.groups[said.group].head.abs_diff(found.word);
        self.said.iter().filter(shares).min_by_key(near).map(|said| said.value)
    }

    /// Whether a verb leads right to a dated one without tense: "began digging on Friday", and in the past "voted to sell".
    fn leads(&self, index: usize, said: &Said, past: bool) -> bool {
        let groups = &self.bounds.stretch.groups;
        let (verb, dated) = (&groups[index], &groups[said.group]);
        let gerund = self.bounds.stretch.words[dated.head].tag.is_gerund();
        let over = || past && self.published.is_none_or(|day| !said.value.extent().is_after_day(day));
        let plan = verb.cue || verb.passive || dated.planned;
        verb.finite() && !dated.finite() && verb.head + 1 == dated.first && (gerund || !plan && over())
    }

    /// Whether a noun stands between a dated verb and its time, beside the time and behind a preposition: "spoke at a meeting on
    /// Friday", but not "ended his campaign on Friday".
    fn is_between(&self, noun: usize, said: &Said) -> bool {
        let words = self.bounds.stretch.words.get(noun + 1..said.from).unwrap_or_default();
        let verb = self.bounds.stretch.groups[said.group].head;
        let before = self.bounds.stretch.words.get(verb + 1..noun).unwrap_or_default();
        verb < noun
            && noun < said.from
            && words.len() <= NEAR
            && before.iter().rev().find(|w| !w.is_nominal() && !w.is_determiner()).is_some_and(Word::is_preposition)
            && words.iter().all(|w| w.is_preposition() || w.is_nominal() || w.is_determiner())
    }

    /// Whether a verb happens at the time of another: it stands beside it, or goes with it ("killing two", "when the rope
    /// broke").
    fn shares(&self, index: usize, said: &Said) -> bool {
        let groups = &self.bounds.stretch.groups;
        let (verb, dated) = (&groups[index], &groups[said.group]);
        let (own, other) = (self.bounds.clauses.of(verb.head), self.bounds.clauses.of(dated.head));
        if self.bounds.stretch.words[verb.head].tag.is_gerund() && !verb.finite() {
            return dated.tense != Tense::Present && self.depends(own, other, |clause| clause.kind == Kind::Participle);
        }
        if own == other || !self.tells(index) || !self.tells(said.group) {
            return false;
        }
        let grain = said.value.granularity();
        // A year or more leads its sentence, or tells of one subject.
        let (wide, fronted) = (grain >= Granularity::Year, said.until <= verb.first.min(dated.first));
        if self.first(own) == self.first(other) {
            // "In May the council met and voted", "met and voted in May"; but "was born in Oslo and died in May".
            let together = said.group < index || fronted || self.is_joined(verb, dated);
            return together && (!wide || fronted || self.whose(index) == self.whose(said.group));
        }
        let when = |clause: &Clause| {
            clause.kind == Kind::Adverbial && self.bounds.stretch.words[clause.at].tag == Tag::WhAdverb
        };
        if self.depends(own, other, when) || self.depends(other, own, when) {
            return true;
        }
        // A time of more than a day leaves room for all that the sentence tells in one tense.
        let open = |index: usize| {
            self.bounds.clauses.get(index).is_some_and(|clause| matches!(clause.kind, Kind::Main | Kind::Adverbial))
        };
        grain > Granularity::Day && (!wide || fronted) && open(own) && open(other)
    }

    /// Whether a verb shares its subject with an undated report of the day: "he opposed the plan and said".
    fn is_joined_to_report(&self, found: &TriggerWord) -> bool {
        let Some(group) = found.group.filter(|group| self.tells(*group)) else { return false };
        let clause = |word: usize| self.bounds.clauses.of(word);
        self.reports.iter().any(|report| {
            let beside = clause(report.word) != clause(found.word)
                && self.first(clause(report.word)) == self.first(clause(found.word));
            beside
                && report.group.is_some_and(|other| {
                    let dated = self.said.iter().any(|said| said.group == other);
                    let one = self.whose(group).is_some() && self.whose(group) == self.whose(other);
                    !dated && one && self.tells(other) && self.is_told_now(report)
                })
        })
    }

    /// Whether a clause of a kind depends on another, or on one beside it.
    fn depends(&self, own: usize, other: usize, kind: impl Fn(&Clause) -> bool) -> bool {
        let clause = self.bounds.clauses.get(self.first(own)).filter(|clause| kind(clause));
        clause.and_then(|clause| clause.parent).is_some_and(|parent| self.first(parent) == self.first(other))
    }

    /// The word of a verb's subject.
    fn whose(&self, group: usize) -> Option<usize> {
        self.bounds.subject(group).map(|subject| subject.word)
    }

    fn first(&self, clause: usize) -> usize {
        self.bounds.clauses.first_of(clause)
    }

    /// Whether nothing but a conjunction stands between two verbs.
    fn is_joined(&self, verb: &Group, next: &Group) -> bool {
        let between = self.bounds.stretch.words.get(verb.head + 1..next.first).unwrap_or_default();
        between.iter().all(|w| w.is(Function::Coordinator) || w.is_adverb())
    }

    /// Whether an event is a report that the story itself makes, or what is done in words: none that is told by another,
    /// or from which something else follows.
    fn is_told_now(&self, found: &TriggerWord) -> bool {
        let Some(group) = found.group.filter(|_| found.speech) else { return false };
        let verb = &self.bounds.stretch.groups[group];
        let report = found.class == EventClass::Reporting;
        let clause = self.bounds.clauses.get(self.first(self.bounds.clauses.of(verb.head)));
        let kind = clause.map_or(Kind::Main, |clause| clause.kind);
        if self.bounds.stretch.words[verb.head].tag.is_gerund() && !verb.finite() {
            return report && matches!(kind, Kind::Main | Kind::Participle);
        }
        // "a species called the guanaco", "was questioned at the trial"
        let own = || self.bounds.clauses.get(self.bounds.clauses.of(verb.head)).and_then(|clause| clause.verb);
        if !report && (verb.passive || own() != Some(group)) {
            return false;
        }
        // "The mayor says": it is what he says today.
        let now = report && verb.tense == Tense::Present && !(verb.perfect || verb.modal || verb.passive);
        (self.tells(group) || now) && matches!(kind, Kind::Main | Kind::Telling)
    }

    /// Whether a verb tells what happened; also a past that is taken for a participle, where its clause has no other verb.
    fn tells(&self, index: usize) -> bool {
        let verb = &self.bounds.stretch.groups[index];
        let bare = || {
            let clause = self.bounds.clauses.get(self.bounds.clauses.of(verb.head));
            let main = clause.is_some_and(|c| c.verb == Some(index) && matches!(c.kind, Kind::Main | Kind::Telling));
            main && verb.first == verb.head && self.bounds.stretch.words[verb.head].tag.is_participle()
        };
        let gerund = self.bounds.stretch.words[verb.head].tag.is_gerund();
        let past = verb.tense == Tense::Past || verb.tense == Tense::Participle && !gerund && bare();
        // Beside "was" the time may be a noun's.
        past && !verb.perfect && !verb.modal && !verb.copula
    }
}

/// All that lies before the day of publication, and the day itself.
fn before(day: NaiveDate) -> Option<Temporal> {
    Interval::new(Bound::Open, Date::day(day).into()).map(Temporal::from)
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, time_of};

    const TABLE: &Table = &[
        // Nobody says when: before the story was published, or on that day.
        ("The firm [bought] a boat.", "../2019-03-06"),
        ("The quake [killed] many.", "../2019-03-06"),
        ("The [quake] killed many.", "../2019-03-06"),
        ("The firm has [bought] a boat.", "../2019-03-06"),
        ("The firm had [bought] a boat.", "../2019-03-06"),
        ("Rain fell on Monday. The river [rose].", "../2019-03-06"),
        ("The firm will [buy] a boat.", "FUTURE_REF"),
        ("The firm may [buy] a boat.", "FUTURE_REF"),
        ("The river is [rising].", "PRESENT_REF"),
        // A report is of the day, and so is what is done in words.
        ("The mayor [said] it rained.", "2019-03-06"),
        ("It rained, the mayor [said].", "2019-03-06"),
        ("The mayor [says] it rained.", "2019-03-06"),
        ("The bridge fell on Monday, the mayor [said].", "2019-03-06"),
        ("The mayor said the bridge [fell] on Monday.", "2019-03-04"),
        ("The mayor [criticized] the plan.", "2019-03-06"),
        ("The mayor [opened] a school and said it was late.", "2019-03-06"),
        ("The mayor has [said] so.", "../2019-03-06"),
        ("She was [questioned] at the trial.", "../2019-03-06"),
        ("The bomb was placed in a car, the mayor said, and was [left] there.", "../2019-03-06"),
        // One that is told by another is none, nor one from which something follows.
        ("The guard admitted he [told] a friend.", "../2019-03-06"),
        ("The man who [told] the police fled.", "../2019-03-06"),
        ("“He [told] a friend,” the guard said.", "../2019-03-06"),
        ("The mayor will [say] so.", "FUTURE_REF"),
        // What stands beside a dated verb shares its time.
        ("In May the council met and [voted].", "2018-05"),
        ("In 1994 he left Lisk and [married] a singer.", "1994"),
        ("The firm closed the mill on Monday and [sold] its trucks.", "2019-03-04"),
        ("The council [met] and voted on Monday.", "2019-03-04"),
        ("She was [born] in Oslo and died in Bergen on Sunday.", "../2019-03-06"),
        ("The mayor met the guild on Monday and [resigned].", "2019-03-04"),
        // So does what goes with it.
        ("Rebels attacked the town on Friday, [killing] two.", "2019-03-01"),
        ("The climbers [died] when the rope broke on Friday.", "2019-03-01"),
        ("The climbers died on Friday when the rope [broke].", "2019-03-01"),
        ("The city [began] digging on Monday.", "2019-03-04"),
        ("The council [voted] to sell the mill on Monday.", "2019-03-04"),
        ("The mayor spoke at a [meeting] on Monday.", "2019-03-04"),
        ("The mayor ended her [campaign] on Monday.", "../2019-03-06"),
        ("The storm was [forecast] to reach the coast on Tuesday.", "../2019-03-06"),
        // What is reported lies before the report, what a noun is described by before the noun's verb.
        ("The mayor said on Monday the bridge [fell].", "../2019-03-06"),
        ("The man who [fled] was caught on Monday.", "../2019-03-06"),
        ("The mayor said on Monday he had [left].", "../2019-03-06"),
        ("He left on Monday after the talks [failed].", "../2019-03-06"),
        ("He has [left] the firm that he joined in 1994.", "../2019-03-06"),
        ("The firm, which was sold in May, [closed] the mill.", "../2019-03-06"),
        // A time of more than a day leaves room for the rest of the sentence.
        ("He left the firm in May because the owner [shut] it.", "2018-05"),
        ("The firm will close in May, but the owner [sold] it.", "../2019-03-06"),
        ("The 1973 building was home to many; a part was [damaged].", "../2019-03-06"),
        ("He used data from 2004, but the firm [changed] its mind.", "../2019-03-06"),
    ];

    const KNOWN: &Table = &[
        // "As" opens no clause.
        ("The crowd cheered on Friday as the king [arrived].", "2019-03-01"),
        // The tagger takes the past for an adverb.
        ("The mayor said on Monday it was late and [left].", "2019-03-04"),
    ];

    #[test]
    fn undated_events_are_no_finer_than_the_text() {
        check(time_of, TABLE, KNOWN);
    }
}
