//! Times that date nothing that happens: what a comparison is made with, the end of a length of time, the day that a
//! record reaches back to.
//!
//! Knows functions, tags and marks, no words; the mention's own text is not looked into.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words come from the stretch's words"))]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Cue, Function};

use super::governor::Place;
use super::group::ends_a_period;
use super::stretch::Stretch;
use super::word::Word;

/// Words of a sum or of what a record is of, at the most.
const LONGEST: usize = 14;

impl Stretch {
    /// Whether a mention dates nothing that happens. `since`: it says from when on.
    pub(crate) fn is_loose(&self, mention: Place, since: bool) -> bool {
        let past = |i: usize| self.words[i].tag.is_past() || self.words[i].tag.is_participle();
        let before = mention.from.checked_sub(1).filter(|i| past(*i));
        before.is_some_and(|i| ends_a_period(&self.words, i))
            || mention.from < mention.to && (self.is_compared(mention) || self.is_of_source(mention))
            || mention.from == 0 && self.is_glued(mention)
            || self.is_ranked(mention)
            || self.is_apposed(mention)
            || self.record_from(mention, since).is_some_and(|from| self.is_record(from))
    }

    /// Where stands what a record is told from: "since April", "since Otto in 2004"; what happened has its
    /// own time: "since the flood of 2004".
    fn record_from(&self, mention: Place, since: bool) -> Option<usize> {
        if since {
            return Some(mention.from);
        }
        let led = mention.from.checked_sub(1).filter(|i| self.words[*i].is_preposition())?;
        let names = self.words[..led].iter().rev().take(LONGEST).take_while(|w| w.is_name()).count();
        (led - names).checked_sub(1).filter(|i| names > 0 && self.words[*i].is(Function::Since))
    }

    /// "Compared with $6 million a year earlier", "from $5.9 million, or 32 cents, in 2018", "more than in 2018".
    fn is_compared(&self, mention: Place) -> bool {
        let words = &self.words;
        let led = mention.from.checked_sub(1).is_some_and(|i| {
            words[i].is_preposition()
                && words[i].function.is_some_and(Function::is_plain)
                && !words[i].is(Function::From)
        });
        let end = mention.from - usize::from(led);
        let sum = |w: &Word| {
            w.is_nominal()
                || w.is_determiner()
                || w.is(Function::Coordinator)
                || matches!(w.mark, Some(Mark::Money | Mark::Hyphen | Mark::Comma))
        };
        let start = end
            - words[..end]
                .iter()
                .rev()
                .take(LONGEST)
                .take_while(|w| sum(w) && (!w.time || w.tag == Tag::Number))
                .count();
        let Some(lead) = start.checked_sub(1).map(|i| &words[i]) else { return false };
        let counted = words[start..end].iter().any(|w| w.tag == Tag::Number);
        let compared = start > 1 && words[start - 2].is(Function::Comparison);
        match lead.function {
            _ if compared && lead.is_preposition() => true,
            // "from a year earlier", "from $6 million a year earlier", but "from the bank in 2018"
            Some(Function::From) => counted || start == mention.from && words[mention.to - 1].is_adverb(),
            Some(Function::Comparative) => start == end,
            _ => false,
        }
    }

    /// "Monday, May 6 On Friday the mayor": the line of a date that stands over a sentence, with no stop of its own.
    fn is_glued(&self, mention: Place) -> bool {
        let Some(next) = self.words.get(mention.to).filter(|next| next.capital) else { return false };
        mention.to > 1 && (next.is_preposition() || next.is_determiner() || next.is_subject())
    }

    /// "The worst this year", "the second this week": it says among which.
    fn is_ranked(&self, mention: Place) -> bool {
        let Some([determiner, rank]) = mention.from.checked_sub(2).and_then(|at| self.words.get(at..mention.from))
        else {
            return false;
        };
        let rank = rank.cue == Some(Cue::Extreme) || rank.time && rank.tag == Tag::Adjective;
        let led = mention.from.checked_sub(3).is_some_and(|at| self.words[at].is_preposition());
        rank && !led && determiner.is_determiner() && self.words.get(mention.to).is_none_or(|w| !w.is_nominal())
    }

    /// "A dividend of 5 cents, payable Sept. 1": how something is.
    fn is_apposed(&self, mention: Place) -> bool {
        let at = mention.from.checked_sub(2).filter(|at| self.words[*at].is_mark(Mark::Comma));
        let word = at.map(|at| &self.words[at + 1]).filter(|w| w.tag == Tag::Adjective && w.cue.is_none());
        word.is_some_and(|w| !w.time && w.group == Word::NO_GROUP)
    }

    /// "According to a March 14 press release": it dates the source.
    fn is_of_source(&self, mention: Place) -> bool {
        let named = |w: &&Word| w.is_nominal() || w.is_determiner() || w.tag == Tag::Possessive;
        let start = mention.from - self.words[..mention.from].iter().rev().take_while(named).count();
        start > 1 && self.words[start - 1].is(Function::To) && self.words[start - 2].is(Function::Source)
    }

    /// "Its first loaf since April", "the lowest since 2009", "the first to win since 2009", "for the third time since May".
    fn is_record(&self, from: usize) -> bool {
        let led = from.checked_sub(1).is_some_and(|at| self.words[at].is(Function::Since));
        let from = from - usize::from(led);
        if let Some([led, article, count, noun]) = from.checked_sub(4).and_then(|at| self.words.get(at..from))
            && led.is(Function::For)
            && article.is_determiner()
            && count.tag == Tag::Adjective
            && count.time
            && noun.tag.is_noun()
        {
            return true;
        }
        let tells = |w: &Word| self.groups.get(usize::from(w.group)).is_some_and(|group| !group.marked);
        let inside = |w: &&Word| w.mark.is_none_or(|m| m == Mark::Hyphen) && !tells(w);
        self.words[..from].iter().rev().take(LONGEST).take_while(inside).any(|w| w.cue == Some(Cue::Extreme))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check};

    /// Whether the mention dates nothing; one in angles says from when on.
    fn loose(case: &str) -> String {
        let marked = Marked::new(case);
        marked.stretch.is_loose(Place { past: false, ..marked.place }, marked.place.past).to_string()
    }

    const TABLE: &Table = &[
        ("Rainfall for the month ended [Feb. 15] was a record.", "true"),
        ("Profit for the quarter ended [Sept. 30] rose.", "true"),
        ("The war ended [Monday].", "false"),
        ("The year ended [Tuesday] with rain.", "false"),
        ("It fell silent for three weeks in [2014].", "false"),
        ("Turnover was $4 million, compared with $6 million [a year earlier].", "true"),
        ("Turnover rose to $4 million from $3 million in [2018].", "true"),
        ("Net income was $4.1 million, down from $5.9 million, or 32 cents, [a year earlier].", "true"),
        ("Profit rose 5 percent from [a year earlier].", "true"),
        ("Sales were higher than in [2018].", "true"),
        ("He moved from the bank in [2018].", "false"),
        ("The bank fined him for 20 thefts in [2018].", "false"),
        ("It killed more than 20 people in [2018].", "false"),
        ("The study compared two towns in [2018].", "false"),
        ("According to a [March 14] report, the river rose.", "true"),
        ("According to the mayor, on [March 14] the river rose.", "false"),
        ("The bakery sold its first loaf since <April>.", "true"),
        ("The crown slid to its weakest level since <2009>.", "true"),
        ("[Monday, May 6, 2019] On Friday, the river rose.", "true"),
        ("[May 6, 2019] The river rose.", "true"),
        ("[May 6, 2019], the river rose.", "false"),
        ("[Monday] the river rose.", "false"),
        ("The fire was the second [this year].", "true"),
        ("It was the worst [this year].", "true"),
        ("It was the second fire [this year].", "false"),
        ("It was planned for the worst [summer of 1989].", "false"),
        ("It lost the final [two years ago].", "false"),
        ("The bakery shut for the second time since <April>.", "true"),
        ("She is the first woman to win the cup since <1988>.", "true"),
        ("She is the first woman to win the cup since Maria Dahl in [1988].", "true"),
        ("It was the worst flood since the disaster of [March 9].", "false"),
        ("He has held the second post since <1988>.", "false"),
        ("The first to win moved there since <1988>.", "false"),
        ("It pays 5 cents, payable [Sept. 1].", "true"),
        ("It said a report, due [Sept. 1], was late.", "false"),
        ("He has been in office since <1994>.", "false"),
        ("The first men have been here since <1994>.", "false"),
    ];

    #[test]
    fn what_dates_nothing_is_known() {
        check(loose, TABLE, &[]);
    }
}
