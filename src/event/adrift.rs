//! Times that date nothing in the calendar, though they have a value: a day counted from one that was told far before, a
//! part of a day in a habit or in somebody's words, what a question asks about.
//!
//! Knows what clauses say, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use std::collections::VecDeque;

use crate::basis::Basis;
use crate::clause::bounds::Bounds;
use crate::clause::group::Tense;
use crate::clause::orientation::Verbs;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Function, Habit};
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Granularity, TimexType};

/// Bytes between a time and the one that it depends on, at the most: half a long story.
const FAR: usize = 4_000;
/// Times without a hold that are kept, for those that depend on them.
const KEPT: usize = 16;
/// Clauses that are asked, one outside the other, for the verb of a question.
const OUTWARD: usize = 4;

/// The last times of a story that depend on nothing near.
#[derive(Clone, Debug, Default)]
pub(super) struct Adrift {
    last: VecDeque<Span>,
}

impl Adrift {
    /// Keeps the times of a stretch that depend on one far before, or on another such.
    pub(super) fn read(&mut self, mentions: &[Mention<'_>]) {
        for mention in mentions {
            let fine = mention.timex_type() == TimexType::Interval
                || mention.granularity().is_some_and(|grain| grain <= Granularity::Day);
            let Basis::Mention(from) = mention.basis() else { continue };
            if fine && (mention.span().start.saturating_sub(from.end) > FAR || self.last.contains(&from)) {
                self.last.drain(..(self.last.len() + 1).saturating_sub(KEPT));
                self.last.push_back(mention.span());
            }
        }
    }

    pub(super) fn holds(&self, mention: &Mention<'_>) -> bool {
        self.last.contains(&mention.span())
    }
}

/// A mention and the event that it depends on.
pub(super) struct Attachment<'a> {
    pub(super) triggers: Triggers<'a>,
    pub(super) bounds: Bounds<'a>,
    pub(super) mention: &'a Mention<'a>,
    pub(super) found: &'a TriggerWord,
}

impl Attachment<'_> {
    /// Whether what is said of the event gives it no time.
    pub(super) fn is_adrift(&self) -> bool {
        let counted = matches!(self.mention.basis(), Basis::Mention(_));
        counted && self.is_of_any_day() || self.is_asked() || self.is_alone()
    }

    /// "Updated 3 March 2019": a line of nothing but a participle and its time is of the page, not of the story.
    fn is_alone(&self) -> bool {
        let stretch = self.triggers.stretch;
        let Some(verb) = self.found.group.map(|group| &stretch.groups[group]) else { return false };
        let small =
            |w: &Word| w.time || w.mark.is_some() || w.is_filler() || w.is_preposition() || w.tag == Tag::Adjective;
        let bare =
            verb.first == verb.head && (stretch.words[verb.head].tag.is_past() || verb.tense == Tense::Participle);
        bare && stretch.opens_paragraph && stretch.words.iter().enumerate().all(|(at, w)| at == verb.head || small(w))
    }

    /// "In the morning all go to work": a part of a day that no day is said of, in what is so on all days, or in words that
    /// are somebody's.
    fn is_of_any_day(&self) -> bool {
        let (stretch, Basis::Mention(from)) = (self.triggers.stretch, self.mention.basis()) else { return false };
        if self.mention.granularity() != Some(Granularity::PartOfDay) {
            return false;
        }
        let outside = from.start < stretch.span.start;
        let habit = self.found.group.map(|group| &stretch.groups[group]).is_some_and(|verb| {
            let now = verb.tense == Tense::Present && !(verb.perfect || verb.progressive || verb.modal || verb.planned);
            now && !stretch.headline && self.triggers.habit(verb.head) != Some(Habit::Scheduled)
        });
        habit || outside && stretch.quote_depth(self.found.word) > 0
    }

    /// "Did he leave on Friday?", but not "Why, when he left on Friday?"
    fn is_asked(&self) -> bool {
        let Bounds { stretch, clauses } = self.bounds;
        if !stretch.asks {
            return false;
        }
        let mut index = clauses.of(self.found.word);
        for _ in 0..OUTWARD {
            let Some(clause) = clauses.get(index) else { return false };
            if let Some(verb) = clause.verb.filter(|verb| stretch.groups[*verb].finite()) {
                return self.is_turned(verb);
            }
            let Some(parent) = clause.parent else { return false };
            index = parent;
        }
        false
    }

    /// Whether a verb opens its clause, or stands behind the word that asks.
    fn is_turned(&self, verb: usize) -> bool {
        let stretch = self.triggers.stretch;
        let verb = &stretch.groups[verb];
        let Some(before) = verb.first.checked_sub(1).map(|at| &stretch.words[at]) else { return true };
        let helper = matches!(
            stretch.words[verb.first].function,
            Some(Function::HavePast | Function::HavePresent | Function::DoPast | Function::DoPresent)
        );
        let opens = before.mark.is_some() && (verb.first != verb.head || verb.copula || helper);
        opens || before.tag == Tag::WhAdverb
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, time_of};

    /// Read on 2019-03-06.
    const TABLE: &Table = &[
        // What is asked about may never have been.
        ("Did the mayor [resign] on Friday?", "../2019-03-06"),
        ("When did the mayor [resign] in May 2018?", "../2019-03-06"),
        ("Why was the town glad when the mayor [resigned] in May 2018?", "2018-05"),
        // What stands on the page is no event of the story.
        ("[Updated] 3 May 2018", "../2019-03-06"),
        ("Last [updated]: 3 May 2018\n\nThe river rose.", "../2019-03-06"),
        ("The bridge was [updated] on 3 May 2018", "2018-05-03"),
        // A habit has no day.
        ("The fair opened on Friday. In the morning, everyone [gets] up and goes to work.", "PRESENT_REF"),
        ("The fair opened on Friday. In the evening, the crowd [left].", "2019-03-01TEV"),
        ("The fair opened on Friday. “In the morning we [washed] the pots,” the cook said.", "../2019-03-06"),
    ];

    #[test]
    fn what_depends_on_nothing_dates_nothing() {
        check(time_of, TABLE, &[]);
    }

    #[test]
    fn a_day_far_before_holds_nothing() {
        let far = "The mill is old. ".repeat(400);
        let case = format!("The fair opened on Friday. {far} The next day he [left].");
        assert_eq!(time_of(&case), "../2019-03-06");
        assert_eq!(time_of("The fair opened on Friday. The next day he [left]."), "2019-03-02");
    }
}
