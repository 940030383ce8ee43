//! What the clause of a mention says of when the things happen that it dates: over, ahead, or neither.
//!
//! A function of the governing verb group, of the groups that this one depends on, and of the words beside them that
//! look ahead. Knows no date; asks the lexicon for the class of a verb, and knows none.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables"
    )
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Cue, EventClass, Function, Habit};

use super::governor::{Governor, Place};
use super::group::{Group, Tense};
use super::stretch::Stretch;
use super::word::Word;

/// Words of a subject that are searched for one that denies, at the most.
const SUBJECT: usize = 10;

/// What the governing clause says of when it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Orientation {
    Past,
    /// A past that is over by the time it names: a past perfect, or any past verb behind the mention.
    Before,
    /// A past verb of putting off: what it leads to lies ahead.
    Postponed,
    /// A perfect: past, but open towards now.
    Perfect,
    Present,
    /// A future auxiliary, or a word that makes what depends on it lie ahead.
    Future,
    /// A past that plans: "was expected to open". It lies near, on either side.
    Due,
    /// A modal: what it governs has not happened, or may not have.
    Modal,
    /// A denied modal: "could not be reached" tells what was, "would not close until May" what will be.
    Denied,
    /// No verb was found, or none that tells.
    Unknown,
}

/// What is asked of a verb by its lemma.
pub(crate) trait Verbs {
    /// The class of the verb at a word.
    fn class(&self, word: usize) -> EventClass;
    /// What a present of it is in news: scheduled, or told.
    fn habit(&self, word: usize) -> Option<Habit>;
}

/// Words between a verb and a day without a preposition beyond which the day is not the verb's own.
const APART: usize = 3;

impl Stretch {
    /// What the clause of a mention says.
    pub(crate) fn told(&self, verbs: &impl Verbs, mention: Place) -> Orientation {
        let governor = self.verb_of(mention);
        let behind = governor.is_some_and(|g| g.behind);
        let from = governor.filter(|g| !g.behind).map_or(0, |g| self.groups[g.group].head + 1);
        if let Some(told) = self.cue_before(from, mention) {
            return told;
        }
        let Some(governor) = governor else { return Orientation::Unknown };
        match self.tense(verbs, governor.group, mention) {
            Orientation::Present if self.owns_what_is_ahead(mention) => Orientation::Future,
            Orientation::Present if self.names(governor, mention) => Orientation::Unknown,
            Orientation::Past | Orientation::Before if self.is_aim(mention) => Orientation::Unknown,
            // "by Friday they were poised to strike"
            Orientation::Future | Orientation::Due if behind && self.is_past_by(governor.group, mention) => {
                Orientation::Before
            }
            // A verb behind is over by the time that it names, whatever it puts off or plans.
            Orientation::Past | Orientation::Postponed if behind => Orientation::Before,
            Orientation::Future if behind && self.is_plain_past(governor.group) => Orientation::Before,
            told => told,
        }
    }

    /// Whether the mention is the subject of a present or a part of it, or what the present says that it is: neither
    /// looks ahead. "The posts Monday are rude", "Black Monday comes from trade", "it is 5 a.m. on Monday".
    fn names(&self, governor: Governor, mention: Place) -> bool {
        let group = &self.groups[governor.group];
        let before = mention.from.checked_sub(1).map(|i| &self.words[i]);
        if governor.behind {
            return before.is_some_and(|w| w.is_nominal() && !w.time && !self.words[mention.from].is_preposition());
        }
        let between = &self.words[(group.head + 1).min(mention.from)..mention.from];
        let mut between = between.iter().skip_while(|w| w.is_adverb());
        let subject = group.first.checked_sub(1).is_some_and(|i| self.words[i].is(Function::SubjectSingular));
        let first = between.clone().next().is_none_or(|w| w.time);
        group.copula && subject && first && between.all(|w| w.is_nominal() || w.is_adverb() || w.is_preposition())
    }

    /// Whether what is the mention's own lies ahead: "racing to meet Tuesday's deadline".
    fn owns_what_is_ahead(&self, mention: Place) -> bool {
        let behind = self.words.get(mention.to..).unwrap_or_default();
        matches!(behind, [own, of, ..] if own.tag == Tag::Possessive && of.cue == Some(Cue::Ahead))
    }

    /// Whether a mention describes what something is for: "the call for October polls failed".
    fn is_aim(&self, mention: Place) -> bool {
        self.is_led_by(mention, Function::For) && self.words.get(mention.to).is_some_and(|w| w.is_nominal() && !w.time)
    }

    /// Whether "by" leads a mention before a past verb.
    fn is_past_by(&self, group: usize, mention: Place) -> bool {
        self.is_led_by(mention, Function::By) && self.groups[group].tense == Tense::Past
    }

    /// Whether a group is a past of the active voice and nothing more: "planned".
    fn is_plain_past(&self, group: usize) -> bool {
        let group = &self.groups[group];
        group.tense == Tense::Past && group.first == group.head && !group.copula
    }

    /// What a verb says that has no tense, by what it depends on, or the present of a headline; of others nothing.
    pub(crate) fn told_alone(&self, verbs: &impl Verbs, group: usize) -> Orientation {
        let behind = self.groups[group].head + 1;
        let before = self.groups[group].first.checked_sub(1);
        match self.groups[group].tense {
            // "her intention to leave"
            Tense::Infinitive if before.is_some_and(|i| self.words[i].tag.is_noun()) => Orientation::Unknown,
            // "is expected to leave": the leaving lies ahead, it is expected now.
            Tense::Present
                if self.groups[group].cue && self.groups.get(group + 1).is_some_and(|g| g.planned && !g.finite()) =>
            {
                Orientation::Present
            }
            Tense::Present if !self.headline => Orientation::Unknown,
            Tense::Participle if self.words[behind - 1].cue.is_some() => Orientation::Unknown,
            Tense::Participle if self.stands_alone(&self.groups[group]) => Orientation::Unknown,
            Tense::Past | Tense::Future => Orientation::Unknown,
            _ => self.tense(verbs, group, Place { from: behind, to: behind, past: false, adverb: false }),
        }
    }

    /// What the verb before a mention says, whatever stands behind it.
    pub(crate) fn told_before(&self, verbs: &impl Verbs, mention: Place) -> Orientation {
        match self.verb_of(mention) {
            Some(governor) if !governor.behind => self.told(verbs, mention),
            _ => Orientation::Unknown,
        }
    }

    /// The preposition that leads the mention: "on Friday", "by Friday".
    fn lead(&self, at: usize) -> Option<&Word> {
        // "around August 1": of some mentions it is the first word.
        let inside = self.words.get(at).filter(|w| w.is_preposition());
        inside.or_else(|| at.checked_sub(1).map(|i| &self.words[i]).filter(|w| w.is_preposition()))
    }

    /// Whether a certain one does.
    pub(super) fn is_led_by(&self, mention: Place, preposition: Function) -> bool {
        self.lead(mention.from).is_some_and(|w| w.is(preposition))
    }

    /// Whether words stand between a verb and a mention behind it that no preposition leads. Other times are none of them: "are
    /// on Monday and Tuesday".
    fn is_apart(&self, group: &Group, mention: Place) -> bool {
        let joins = |w: &Word| w.is(Function::Coordinator) || w.is_mark(Mark::Comma);
        let listed = |w: &Word| w.time || w.is_preposition() || w.is_adverb() || joins(w);
        mention.from.saturating_sub(group.head) > APART
            && self.lead(mention.from).is_none()
            && !self.words[group.head + 1..mention.from].iter().all(listed)
    }

    /// What a word says that is no verb and looks ahead from between the verb and the mention: "due", "deadline".
    fn cue_before(&self, from: usize, mention: Place) -> Option<Orientation> {
        if !self.cued {
            return None;
        }
        let from = from.min(mention.from);
        for i in (from..mention.from).rev() {
            let word = &self.words[i];
            if matches!(
                word.mark,
                Some(Mark::Colon | Mark::Semicolon | Mark::Quote | Mark::Dash | Mark::Open | Mark::Close)
            ) {
                return None;
            }
            let Some(cue) = word.cue.filter(|_| self.group_of(i).is_none()) else { continue };
            let before = i.checked_sub(1).map(|i| &self.words[i]);
            let compared = before.is_some_and(|w| w.is(Function::Equative) || w.is(Function::Comparative));
            match cue {
                // "it opened as planned Saturday"
                Cue::Ahead if compared => {}
                Cue::Ahead => return Some(self.ahead_or_past(i)),
                Cue::AheadOrCause if !self.leads_to_noun(i + 1) => return Some(self.ahead_or_past(i)),
                Cue::Leading if self.leads(i, mention) => {
                    return Some(self.ahead_or_past(i));
                }
                Cue::AtOnce if i + 1 == mention.from && !self.follows_past(i) => return Some(Orientation::Future),
                Cue::BeforeInfinitive | Cue::Arranged if self.words.get(i + 1).is_some_and(|w| w.is(Function::For)) => {
                    return Some(self.ahead_or_past(i));
                }
                _ => {}
            }
        }
        None
    }

    /// Whether "of" stands behind a cue and nothing parts it from the mention: "ahead of Friday's vote".
    fn leads(&self, cue: usize, mention: Place) -> bool {
        let behind = &self.words[cue + 1..mention.from];
        behind.first().is_some_and(|w| w.is(Function::Of)) && behind.iter().all(|w| w.mark.is_none())
    }

    /// Past where a past perfect stands right before a cue: "had been due to expire" tells what was.
    fn ahead_or_past(&self, cue: usize) -> Orientation {
        let group = self.groups[..self.groups.partition_point(|g| g.head < cue)].last();
        let predicate =
            |g: &Group| !self.words[g.head + 1..cue].iter().any(|w| w.is_determiner() || w.is_preposition());
        let was = group.is_some_and(|g| g.perfect && g.tense == Tense::Past && cue - g.head <= APART && predicate(g));
        if was { Orientation::Past } else { Orientation::Future }
    }

    /// Whether "to" and no verb stands behind a cue: "due to a fault".
    fn leads_to_noun(&self, at: usize) -> bool {
        let verb = self.words.get(at + 1).is_some_and(|w| w.tag.is_verb());
        self.words.get(at).is_some_and(|w| w.is(Function::To) && !verb)
    }

    fn follows_past(&self, at: usize) -> bool {
        let group = at.checked_sub(1).and_then(|i| self.group_of(i)).map(|i| &self.groups[i]);
        group.is_some_and(|g| g.tense == Tense::Past)
    }

    /// What a group says, and where it has no tense of its own, what the one says that it depends on.
    fn tense(&self, verbs: &impl Verbs, index: usize, mention: Place) -> Orientation {
        let group = &self.groups[index];
        let cue = self.words[group.head].cue;
        match group.tense {
            Tense::Future => Orientation::Future,
            // "may have left on Tuesday"
            _ if group.modal && group.perfect => Orientation::Perfect,
            _ if group.modal => {
                if group.negative || self.has_no_subject(group.first) {
                    Orientation::Denied
                } else {
                    Orientation::Modal
                }
            }
            // "was to open on Thursday, but"
            Tense::Past if group.planned => Orientation::Past,
            _ if group.planned || matches!(cue, Some(Cue::Ahead | Cue::AheadOrCause)) => self.plan(index, cue),
            _ if cue.is_some_and(Cue::needs_infinitive) && self.is_planned_for(index, mention)
                // "set the hearing for January 9"
                || cue == Some(Cue::Arranged) && self.is_led_by(mention, Function::For) =>
            {
                self.plan(index, cue)
            }
            // "is thought to have left"
            Tense::Infinitive if group.marked && group.perfect => Orientation::Perfect,
            // "to be held": what is still to be done.
            Tense::Infinitive if group.marked && group.passive && !group.perfect => Orientation::Future,
            Tense::Infinitive | Tense::Participle if !self.stands_alone(group) => self.inherited(verbs, index, mention),
            Tense::Participle if cue == Some(Cue::Postponed) => Orientation::Postponed,
            Tense::Past | Tense::Participle if group.perfect => Orientation::Before,
            // "was suspended until May 3", but "were suspended by May 3"
            Tense::Past if cue == Some(Cue::Postponed) && !(group.passive && self.is_led_by(mention, Function::By)) => {
                Orientation::Postponed
            }
            Tense::Past | Tense::Participle => Orientation::Past,
            Tense::Present if group.perfect && cue == Some(Cue::Postponed) => Orientation::Postponed,
            Tense::Present if group.perfect => Orientation::Perfect,
            // "he is charged with robbing a bank Friday": such a day is none of the verb's.
            Tense::Present if (group.copula || group.passive) && self.is_apart(group, mention) => Orientation::Unknown,
            Tense::Present => self.present(verbs, group),
            Tense::Infinitive => Orientation::Unknown,
        }
    }

    /// "planned for Friday", "is preparing for a vote on Friday", but "asked for time on Friday": what a plain past is for does
    /// not move its day.
    fn is_planned_for(&self, index: usize, mention: Place) -> bool {
        let behind = self.groups[index].head + 1;
        let told = self.is_plain_past(index) && !self.is_led_by(mention, Function::For);
        self.words.get(behind).is_some_and(|w| w.is(Function::For)) && !told
    }

    /// A plan lies ahead, unless it was one: "had been due to expire".
    fn plan(&self, index: usize, cue: Option<Cue>) -> Orientation {
        let group = &self.groups[index];
        let above = index.checked_sub(1).filter(|_| group.planned && !group.finite()).map(|i| &self.groups[i]);
        let past = |g: &Group| g.tense == Tense::Past && g.first < g.head;
        let was = group.tense == Tense::Past;
        let head = cue.map_or(group.first, |_| group.head);
        match self.ahead_or_past(head) {
            _ if was && group.perfect => Orientation::Past,
            Orientation::Future if past(group) || above.is_some_and(past) => Orientation::Due,
            told => told,
        }
    }

    /// Whether a form without tense tells by itself: a participle of the past does.
    fn stands_alone(&self, group: &Group) -> bool {
        group.tense == Tense::Participle && self.words[group.head].tag.is_participle() && !group.marked
    }

    /// What the group says that an infinitive or gerund depends on: the one before it in its clause.
    fn inherited(&self, verbs: &impl Verbs, index: usize, mention: Place) -> Orientation {
        let group = &self.groups[index];
        // "a summit due to be held on May 9 was cancelled"
        let due = group.first.checked_sub(1).filter(|i| group.marked && self.group_of(*i).is_none());
        let adjective = |i: &usize| {
            matches!(self.words[*i].cue, Some(Cue::Ahead | Cue::AheadOrCause)) && !self.words[*i].tag.is_noun()
        };
        if let Some(due) = due.filter(adjective) {
            return self.ahead_or_past(due);
        }
        let Some(parent) = index.checked_sub(1) else {
            if let Some(after) = (index + 1..self.groups.len()).find(|i| self.groups[*i].finite()) {
                return self.tense(verbs, after, mention);
            }
            // "Sign up in May!"
            if group.first == 0 && !group.marked && group.tense == Tense::Infinitive {
                return Orientation::Future;
            }
            // "Judge to rule Friday"
            let heads = group.marked && group.first > 0 && self.words[0].capital && group.first <= 8;
            return if heads { Orientation::Future } else { Orientation::Unknown };
        };
        let above = &self.groups[parent];
        let between = &self.words[above.head + 1..group.first];
        if between.iter().any(|w| matches!(w.mark, Some(Mark::Colon | Mark::Semicolon | Mark::Quote))) {
            return Orientation::Unknown;
        }
        // "voted to ban it, starting Jan. 1"
        if self.words[group.head].cue == Some(Cue::AtOnce) && above.tense == Tense::Infinitive && above.marked {
            return Orientation::Future;
        }
        let cue = self.words[above.head].cue.is_some_and(Cue::looks_ahead)
            || between.iter().any(|w| w.cue.is_some_and(Cue::looks_ahead) && !w.tag.is_noun());
        if cue && group.marked {
            // "decided to acquit him Friday": a day without a preposition says when it was decided.
            let past = above.tense == Tense::Past && !above.copula && self.words[above.head].tag != Tag::Adjective;
            if past && !above.passive && self.is_apart(above, mention) {
                return Orientation::Past;
            }
            return self.plan(parent, Some(Cue::BeforeInfinitive));
        }
        self.tense(verbs, parent, mention)
    }

    /// A present of a scheduled act looks ahead, one that tells looks back; a headline tells unless the act is one of
    /// those that are scheduled.
    fn present(&self, verbs: &impl Verbs, group: &Group) -> Orientation {
        if group.copula || group.passive || group.progressive {
            return Orientation::Present;
        }
        match verbs.habit(group.head) {
            Some(Habit::Scheduled) => Orientation::Present,
            Some(Habit::Narrative) => Orientation::Past,
            None if matches!(verbs.class(group.head), EventClass::Reporting | EventClass::Perception) => {
                Orientation::Past
            }
            None if self.headline => Orientation::Past,
            None => Orientation::Present,
        }
    }

    /// Whether nobody, or hardly anybody, is the subject of a verb: "none of them could be reached".
    fn has_no_subject(&self, verb: usize) -> bool {
        let before = self.words[..verb].iter().rev().take(SUBJECT);
        before
            .take_while(|w| !w.tag.is_verb() && w.mark.is_none())
            .any(|w| w.is(Function::NegativePronoun) || w.is(Function::No) || w.cue == Some(Cue::Scarce))
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Marked, Table, check};

    fn told(case: &str) -> String {
        let marked = Marked::new(case);
        format!("{:?}", marked.stretch.told(&marked.triggers(), marked.place))
    }

    const TABLE: &Table = &[
        ("The court ruled in [June].", "Past"),
        ("The court will rule in [June].", "Future"),
        ("The court is to rule in [June].", "Future"),
        ("The hearing is scheduled for [Friday].", "Future"),
        ("The hearing was scheduled for [Friday].", "Due"),
        ("The storm was expected to pass [Friday].", "Due"),
        ("The city was planning to hold a vote on [Friday].", "Due"),
        ("The city planned to hold a vote on [Friday].", "Future"),
        ("The lease had been due to expire in [June].", "Past"),
        ("The hearing was postponed until [Monday].", "Postponed"),
        ("The hearing has been postponed until [Monday].", "Postponed"),
        ("By [March], the virus had spread.", "Before"),
        ("On [Friday], the board decided to close the mill.", "Before"),
        ("The bridge has been shut since [March].", "Perfect"),
        ("He may have left on [Tuesday].", "Perfect"),
        ("The talks may begin on [Monday].", "Modal"),
        ("He could not be reached on [Tuesday].", "Denied"),
        ("None of the four could be reached on [Monday].", "Denied"),
        ("None of the boy's three older cousins could be found on [Monday].", "Denied"),
        ("Few of the guests could be reached on [Monday].", "Denied"),
        ("Few of the guests may come, and the dinner may begin late on [Monday].", "Modal"),
        ("The board asked for more time in [July].", "Past"),
        ("The board planned for [July].", "Future"),
        ("The town agreed to pay for new trains beginning in [January].", "Future"),
        ("The board voted to ban flats in the old town starting [Jan. 1].", "Future"),
        ("The vote is on [Friday].", "Present"),
        ("The talks are on Monday and [Tuesday].", "Present"),
        ("The shop opens on [Friday].", "Present"),
        ("The singer dies on [Friday] in the film.", "Past"),
        // An infinitive says what the verb before it says.
        ("He is expected to leave in [June].", "Future"),
        ("The two sides agreed to meet on [Wednesday].", "Future"),
        ("The two sides agreed to a truce on [Wednesday].", "Past"),
        ("He tried to leave on [Friday].", "Past"),
        ("The cases to be heard by [Friday] are old.", "Future"),
        // What is no verb and looks ahead; what gives a reason looks nowhere.
        ("The bids are due [Friday].", "Future"),
        ("The match was called off due to snow on [Monday].", "Past"),
        ("It shut ahead of [Friday]'s vote.", "Future"),
        ("Ahead of the vote, the mayor on [Friday] resigned.", "Before"),
        ("The army is believed to have left on [Friday].", "Perfect"),
        ("The bank named a chief, effective [April 1].", "Future"),
        // Headlines tell, unless they announce.
        ("Mayor quits [Monday]", "Past"),
        ("Schools reopen [Monday]", "Present"),
        ("Judge to rule [Friday]", "Future"),
        ("Rain, wind, then sun on [Friday].", "Unknown"),
        // What is asked for lies ahead.
        ("Sign up in [May]!", "Future"),
        ("Visit the fair on [Sunday].", "Future"),
        ("Do not miss the fair on [Sunday].", "Future"),
        // What a present names or counts does not lie ahead of it.
        ("It is now [5 a.m.] on Friday.", "Unknown"),
        ("It's 5 a.m. on [Friday].", "Unknown"),
        ("The name Sad [Friday] comes from a flood.", "Unknown"),
        ("He said the mayor's posts [Friday] are rude.", "Unknown"),
        ("It is on [Friday].", "Present"),
        ("The ministry on [Friday] names a chief.", "Present"),
        ("By [Friday], the troops were poised to strike.", "Before"),
        ("The call for [October] polls failed.", "Unknown"),
        // A plan that describes a noun is none that was.
        ("They had been talking about the planned trip in [June].", "Future"),
        ("The list of things to be done by [Friday] is long.", "Future"),
    ];

    #[test]
    fn clauses_tell_what_a_reader_hears() {
        check(told, TABLE, &[]);
    }

    #[test]
    fn what_has_no_tense_is_told_by_what_it_depends_on() {
        let told = |case: &str| {
            let marked = Marked::new(case);
            let group = marked.stretch.group_of(marked.place.from).expect("a verb");
            format!("{:?}", marked.stretch.told_alone(&marked.triggers(), group))
        };
        let table = [
            ("The crew tried to [raise] the ship.", "Past"),
            ("The crew agreed to [raise] the ship.", "Future"),
            ("The crew could help to [raise] the ship.", "Modal"),
            ("The crew stated its intention to [raise] the ship.", "Unknown"),
            ("The crew threatened to [raise] the ship.", "Future"),
            ("The crew will end it by [raising] the ship.", "Future"),
            ("The crew [raised] the ship.", "Unknown"),
            ("The crew is [expected] to raise the ship.", "Present"),
            ("The crew says that it [stays].", "Unknown"),
        ];
        check(told, &table, &[]);
    }

    #[test]
    fn only_a_verb_before_tells_of_what_belongs_to_a_day() {
        let told = |case: &str| {
            let marked = Marked::new(case);
            format!("{:?}", marked.stretch.told_before(&marked.triggers(), marked.place))
        };
        let table = [
            ("He is expected to speak at [Sunday]'s rally.", "Future"),
            ("He spoke at [Sunday]'s rally.", "Past"),
            ("At [Sunday]'s rally he will speak.", "Unknown"),
            ("[Sunday]'s rally will be long.", "Unknown"),
        ];
        check(told, &table, &[]);
    }
}
