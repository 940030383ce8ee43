//! Where a clause opens, and whether a time opens one: it stands before the verb of its own clause then, and not behind
//! that of another.
//!
//! Knows functions, tags and marks, no words; the mention's own text is not looked into.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables"
    )
)]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::stretch::Stretch;
use super::word::Word;

/// Words between a time that opens a clause and its verb.
const NEAR: usize = 10;

/// Words of a phrase that ends with a time, at the most.
const PHRASE: usize = 24;

impl Stretch {
    /// Whether nothing but small words stands between the mention and the beginning of its clause.
    pub(crate) fn opens_clause(&self, at: usize) -> bool {
        for i in (0..at).rev() {
            let word = &self.words[i];
            match word.mark {
                // A comma closes a fronted phrase before it, or opens an aside; "who, years ago, left"; "and, in 1922,
                // fell"; "that, in May, it fell".
                Some(Mark::Comma) => {
                    let joins = |w: &Word| w.is(Function::Relative) || w.is(Function::Coordinator) || holds(w);
                    return !self.finite_before(i) || i > 0 && joins(&self.words[i - 1]);
                }
                Some(Mark::Colon | Mark::Semicolon | Mark::Dash) => return true,
                // An opening one; a mention behind a closing one goes on with the clause.
                Some(Mark::Quote) => {
                    let opens = self.words[..=i].iter().filter(|w| w.is_mark(Mark::Quote)).count() % 2 == 1;
                    // A quote without a verb opens nothing.
                    if !opens || self.quote_depth(at) > 0 {
                        return opens;
                    }
                    continue;
                }
                Some(Mark::Hyphen) => continue,
                Some(_) => return false,
                None => {}
            }
            // "on Monday and Tuesday"
            let listed = word.is(Function::Coordinator) && i.checked_sub(1).is_some_and(|i| self.words[i].time);
            if word.is_preposition() || word.is_determiner() || word.is_adverb() || word.time || listed {
                continue;
            }
            return joins(word) || word.is(Function::That);
        }
        true
    }

    /// Whether a phrase that ends with the mention opens a clause whose subject and verb stand right behind it: "as he
    /// said, today the port reopens", "but in a letter on Friday the bank denied it".
    pub(crate) fn opens_main(&self, from: usize, to: usize) -> bool {
        let start = self.phrase_start(from);
        let led = |w: &Word| w.is_preposition() || w.is_adverb() || w.time;
        let parted = match start.checked_sub(1).map(|i| &self.words[i]) {
            None => true,
            // A longer phrase behind a comma may go on with the clause before it.
            Some(word) if word.is_mark(Mark::Comma) => {
                self.words[start..from].iter().all(led) || !self.finite_before(start - 1)
            }
            Some(word) => joins(word) || matches!(word.mark, Some(Mark::Colon | Mark::Semicolon | Mark::Dash)),
        };
        parted && (start == from || led(&self.words[start])) && self.clause_from(to)
    }

    /// Whether a mention opens what is told and a quote goes on with it: "told the court that, over the years, “they lied”".
    pub(crate) fn opens_told_quote(&self, from: usize, to: usize) -> bool {
        let comma = |w: &Word| w.is_mark(Mark::Comma);
        let start = self.phrase_start(from).saturating_sub(1);
        let told = start > 0 && comma(&self.words[start]) && holds(&self.words[start - 1]);
        let behind = self.words[to..].iter().take(NEAR).position(|w| w.mark.is_some()).map(|at| to + at);
        told && behind
            .is_some_and(|at| comma(&self.words[at]) && self.words.get(at + 1).is_some_and(|w| w.is_mark(Mark::Quote)))
    }

    /// Whether a subject and its finite verb stand right behind a time, a comma between at the most.
    fn clause_from(&self, at: usize) -> bool {
        let comma = self.words.get(at).is_some_and(|w| w.is_mark(Mark::Comma));
        let from = at + usize::from(comma);
        let Some(first) = self.words.get(from) else { return false };
        if !(first.is_subject() || first.is_determiner() || comma && first.is_nominal()) {
            return false;
        }
        let verb = (from + 1..self.words.len().min(from + NEAR))
            .take_while(|i| self.words[*i].mark.is_none_or(|m| m == Mark::Hyphen))
            .find_map(|i| self.group_from(i).filter(|g| self.groups[*g].finite()));
        // What ends the sentence behind two commas says who told it: "it passed, on Friday, officials said".
        let goes_on = |at: usize| self.words.get(at + 1).is_some_and(|w| w.mark.is_none());
        verb.map(|g| &self.groups[g]).is_some_and(|g| !comma || g.first < g.head || goes_on(g.head))
    }

    /// The finite verb right behind a time that stands between a subject and it: "the ministry on Monday announced",
    /// "the ministry, on Monday, announced".
    pub(crate) fn verb_behind_subject(&self, from: usize, to: usize) -> Option<usize> {
        let start = self.phrase_start(from);
        let aside = start > 1 && self.words[start - 1].is_mark(Mark::Comma) && self.words[start - 2].tag.is_noun();
        let comma = aside && self.words.get(to).is_some_and(|w| w.is_mark(Mark::Comma));
        let to = to + usize::from(comma);
        let at = to + self.words[to.min(self.words.len())..].iter().take_while(|w| w.is_adverb()).count();
        let group = (to..=at).find_map(|i| self.group_from(i)).filter(|g| self.groups[*g].finite())?;
        // "for the quarter ended Sept. 30": the one time is told by the other.
        let bound = |w: &Word| w.time || w.is_preposition();
        let ends = self.groups[group].first == self.groups[group].head
            && self.words[self.groups[group].head].tag.is_past()
            && self.words[self.groups[group].head + 1..].iter().take(2).take_while(|w| bound(w)).any(|w| w.time);
        if ends {
            return None;
        }
        let Some(before) = start.checked_sub(1) else { return Some(group) };
        let word = &self.words[before];
        // "said the ministry on Monday announced", but not "who robbed the bank on Monday was"
        let object = || {
            let Some(above) = self.group_of(before).filter(|g| self.groups[*g].finite()) else { return false };
            let phrase = &self.words[start..from];
            let counts = |w: &Word| matches!(w.tag, Tag::Number | Tag::Symbol);
            // "fell 5 percent in the three months ended May 3" has no second subject.
            let subject = phrase.first().is_some_and(|w| !w.is_preposition() && !counts(w))
                && phrase.iter().any(|w| w.is_nominal() && !w.time)
                && phrase.last().is_some_and(|w| !w.is_determiner());
            subject && !self.is_related(self.groups[above].first)
        };
        let parts = matches!(word.mark, Some(Mark::Comma | Mark::Colon | Mark::Semicolon | Mark::Dash));
        // "a bus carrying nine men from Lisk on Sunday overturned": what the subject is doing has no day of its own.
        let doing = || {
            let Some(above) = self.group_of(before).map(|g| &self.groups[g]) else { return false };
            let noun = above.first.checked_sub(1).is_some_and(|i| self.words[i].tag.is_noun());
            let whole = self.words[start..from].iter().any(|w| w.is_nominal() && !w.time);
            noun && whole && above.first == above.head && self.words[above.head].tag.is_gerund()
        };
        (parts || joins(word) || object() || doing()).then_some(group)
    }

    /// Whether a word that relates opens the clause of a verb: "who robbed", "which the office closed".
    fn is_related(&self, verb: usize) -> bool {
        let before = self.words[..verb].iter().rev().take(NEAR);
        let mut before = before.take_while(|w| w.mark.is_none() && w.group == Word::NO_GROUP);
        before.any(|w| matches!(w.tag, Tag::Relative | Tag::WhAdverb))
    }

    /// The first word of the phrase that ends before a word: nouns, what describes them, prepositions, lists of times.
    fn phrase_start(&self, end: usize) -> usize {
        let part = |i: usize| {
            let w = &self.words[i];
            let mark = w.mark.is_none_or(|m| m == Mark::Hyphen);
            let word = w.is_preposition() || w.is_determiner() || w.is_adverb() || w.is_nominal() || w.is_subject();
            let other = w.time || w.is_mark(Mark::Hyphen) || matches!(w.tag, Tag::Possessive | Tag::Preposition);
            let listed = w.is(Function::Coordinator) && i > 0 && self.words[i - 1].time && i + 1 == end;
            mark && w.group == Word::NO_GROUP && (listed || (word || other) && !joins(w))
        };
        end - (end.saturating_sub(PHRASE)..end).rev().take_while(|i| part(*i)).count()
    }
}

/// Whether a word opens what somebody tells or thinks: "that" of "said that".
fn holds(word: &Word) -> bool {
    word.is(Function::That) && word.tag != Tag::Determiner && word.tag != Tag::Pronoun
}

/// Whether a word joins a clause to another.
fn joins(word: &Word) -> bool {
    use Function::{Conditional, Coordinator, Relative, Subordinator, Where};
    holds(word) || matches!(word.function, Some(Coordinator | Subordinator | Where | Relative | Conditional))
}
