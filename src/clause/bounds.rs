//! The clause that tells an event: which words belong to it.
//!
//! Knows functions and marks, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "`from` and `to` begin at words of the stretch and move only within them"
    )
)]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::token::span::Span;

use super::group::{Group, Tense};
use super::stretch::Stretch;
use super::word::Word;

/// Words that a clause goes on at the most, before its trigger and mention and behind them.
const REACH: usize = 60;

impl Stretch {
    /// The words of the clause around a trigger and a mention: from the beginning of the trigger's
    /// clause to the end of the later one's.
    pub(crate) fn clause(&self, trigger: usize, mention: Option<(usize, usize)>) -> Span {
        let (first, last) = match mention {
            Some((from, to)) => (trigger.min(from), trigger.max(to.saturating_sub(1))),
            None => (trigger, trigger),
        };
        let last = last.min(self.words.len().saturating_sub(1));
        let (before, _) = self.bounds.split_at(self.bounds.partition_point(|bound| usize::from(*bound) <= first));
        let (_, behind) = self.bounds.split_at(self.bounds.partition_point(|bound| usize::from(*bound) <= last));
        let low = first.saturating_sub(REACH);
        let mut near = before.iter().rev().map(|bound| usize::from(*bound)).take_while(|bound| *bound > low);
        let from = near.find(|bound| self.begins_clause(*bound, first)).unwrap_or(low);
        let high = (last + REACH).min(self.words.len().saturating_sub(1));
        let listed = mention.is_some_and(|(at, _)| at > trigger);
        let mut near = behind.iter().map(|bound| usize::from(*bound)).take_while(|bound| *bound <= high);
        let end = near.find(|bound| self.begins_clause(*bound, last) || listed && self.next_of_list(*bound));
        let mut to = end.map_or(high, |end| end - 1);
        // "When the war ended in 1945, he was nine": a fronted clause ends at its comma.
        let fronted = self.words[from].is(Function::Subordinator) || self.words[from].is(Function::Conditional);
        if fronted && let Some(comma) = (last..=to).find(|i| self.words[*i].is_mark(Mark::Comma)) {
            to = comma;
        }
        self.trimmed(from, to, first, last)
    }

    /// Whether a new clause begins at the word: a mark, or a conjunction with a verb of its own.
    fn begins_clause(&self, at: usize, from: usize) -> bool {
        let word = &self.words[at];
        let ahead = at > from;
        let verbs = || if ahead { self.finite_from(at) } else { self.finite_before(at) };
        match (word.mark, word.function) {
            (Some(Mark::Semicolon), _) => true,
            // "Jan. 8: talks begin"
            (Some(Mark::Colon), _) => !at.checked_sub(1).is_some_and(|i| self.words[i].time),
            (Some(Mark::Quote), _) => self.quote_depth(at + 1) != self.quote_depth(at.saturating_sub(1)),
            (Some(Mark::Dash), _) => verbs() && ahead,
            // A verb right behind opens a clause even where the tagger takes it for a participle.
            (_, Some(Function::Coordinator)) if ahead && self.verb_behind(at) => true,
            (_, Some(Function::Coordinator)) => verbs() && self.comma_before(at) | self.subject_behind(at),
            (_, Some(Function::Subordinator | Function::Conditional)) => verbs(),
            // ", according to the ministry"
            (_, Some(Function::Source)) => true,
            _ => false,
        }
    }

    /// Whether a comma begins the next entry of a list of times: "once in May, another in June".
    fn next_of_list(&self, at: usize) -> bool {
        let ahead = self.words.get(at + 1..).unwrap_or_default();
        // "April 3, 1779"
        let inside = at.checked_sub(1).is_some_and(|i| self.words[i].time) && ahead.first().is_some_and(|w| w.time);
        let near = ahead.iter().take(4).position(|w| w.time).filter(|_| !inside);
        self.words[at].is_mark(Mark::Comma) && near.is_some_and(|n| !self.has_verb(at, at + n + 1))
    }

    fn comma_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|i| self.words[i].is_mark(Mark::Comma))
    }

    /// Whether a verb stands right behind that can be one of a clause.
    fn verb_behind(&self, at: usize) -> bool {
        let verb = |g: &Group| g.finite() || g.tense == Tense::Participle && !self.words[g.head].tag.is_gerund();
        self.group_from(at + 1).is_some_and(|g| verb(&self.groups[g]))
    }

    /// Whether a verb stands right behind, or a subject with one.
    fn subject_behind(&self, at: usize) -> bool {
        self.verb_behind(at) || self.words.get(at + 1).is_some_and(Word::is_subject)
    }

    /// The span of the words without conjunctions and marks at its ends, quotes balanced.
    fn trimmed(&self, mut from: usize, mut to: usize, first: usize, last: usize) -> Span {
        let loose = |w: &Word| {
            w.mark.is_some_and(|m| m != Mark::Close && m != Mark::Quote && m != Mark::Money)
                || w.is(Function::Coordinator)
                || w.is(Function::Subordinator)
        };
        while from < first
            && (loose(&self.words[from]) || self.words[from].is_mark(Mark::Quote) && self.odd_quotes(from, to))
        {
            from += 1;
        }
        while to > last
            && (loose(&self.words[to])
                || self.words[to].is(Function::Source)
                || self.words[to].is_mark(Mark::Quote) && self.odd_quotes(from, to))
        {
            to -= 1;
        }
        let span = |i: usize| self.words.get(i).map_or(self.span, Word::span);
        Span::new(span(from).start, span(to).end)
    }

    fn odd_quotes(&self, from: usize, to: usize) -> bool {
        self.words[from..=to].iter().filter(|w| w.is_mark(Mark::Quote)).count() % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Marked, Table, check};

    /// The clause of the event that the mention dates.
    fn clause(case: &str) -> String {
        let marked = Marked::new(case);
        let found = marked.triggers().dated(marked.place, false).expect("an event");
        let span = marked.stretch.clause(found.word, Some((marked.place.from, marked.place.to)));
        marked.text.as_str()[span].to_owned()
    }

    const TABLE: &Table = &[
        ("The council met on [Monday].", "The council met on Monday"),
        ("The council met on [Monday], and the mayor resigned.", "The council met on Monday"),
        ("The council met, and the mayor resigned on [Monday].", "the mayor resigned on Monday"),
        ("The council met on [Monday] and voted.", "The council met on Monday"),
        ("The council met and voted on [Monday].", "voted on Monday"),
        ("He resigned on [Friday], according to the ministry.", "He resigned on Friday"),
        ("When the war ended in [1945], he was nine.", "the war ended in 1945"),
        ("He was nine when the war ended in [1945].", "the war ended in 1945"),
        ("He left on [Monday] because the talks had failed.", "He left on Monday"),
        ("“We will win on [Friday],” he said.", "We will win on Friday"),
        ("“We will win on Friday,” he said [Tuesday].", "he said Tuesday"),
        ("Rain fell on [Monday] in Lisk; the river rose.", "Rain fell on Monday in Lisk"),
        ("Rain fell; the river rose on [Monday].", "the river rose on Monday"),
        ("The bread and the wine were sold on [Monday].", "The bread and the wine were sold on Monday"),
        ("On [Monday], the council met.", "On Monday, the council met"),
        ("It shut at 10:30 on [Monday].", "It shut at 10:30 on Monday"),
        ("He called for talks once in [May], another in June.", "He called for talks once in May"),
        ("Rain fell on [Monday]; the river rose.", "Rain fell on Monday"),
        ("He left on [Monday] because the talks failed.", "He left on Monday"),
    ];

    const KNOWN: &Table = &[
        // "Once" is an adverb here.
        ("Once in [May], another in June, he called for talks.", "Once in May, another in June, he called for talks"),
        // A past that the tagger takes for an adverb is no verb of a clause.
        ("The council met on [Monday], and the mayor left.", "The council met on Monday"),
    ];

    #[test]
    fn clauses_end_where_a_reader_ends_them() {
        check(clause, TABLE, KNOWN);
    }

    /// A clause is no longer than it may be: 60 words before its trigger, 60 behind it.
    #[test]
    fn a_clause_without_end_is_cut() {
        let case = format!("{}he left [Monday] {}.", "the old hall ".repeat(30), "in the old hall".repeat(30));
        let clause = clause(&case);
        assert_eq!(clause.split(' ').count().min(123), clause.split(' ').count(), "{clause}");
        assert!(clause.contains("he left Monday"), "{clause}");
    }
}
