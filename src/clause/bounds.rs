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

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;

use super::clauses::{Clause, Clauses, Kind};
use super::stretch::Stretch;
use super::trigger::TriggerWord;
use super::word::Word;

/// Words that a clause goes on at the most, before its trigger and mention and behind them.
const REACH: usize = 60;

/// A stretch with its clauses.
#[derive(Clone, Copy)]
pub(crate) struct Bounds<'a> {
    pub(crate) stretch: &'a Stretch,
    pub(crate) clauses: &'a Clauses,
}

impl Bounds<'_> {
    /// The words that tell an event: its clause, with its mention.
    pub(crate) fn of(&self, found: &TriggerWord, mention: Option<(usize, usize)>) -> Span {
        let words = &self.stretch.words;
        let (mut first, mut last) = (found.word, found.word);
        let mut own = self.clauses.of(found.word);
        if let Some((from, to)) = mention {
            (first, last) = (first.min(from), last.max(to.saturating_sub(1)));
            // What is dated from outside its clause is told by the clause that holds both; "now that she leads" is one.
            let apart = |clause: &Clause| first < clause.at && to < clause.at || clause.to <= last;
            while let Some(above) =
                self.clauses.get(own).filter(|clause| apart(clause)).and_then(|clause| clause.parent)
            {
                own = above;
            }
        }
        last = last.min(words.len().saturating_sub(1));
        let report = found.class == EventClass::Reporting && found.group.is_some();
        let (mut from, mut to) = self.range(own, first, last);
        let told = self.clauses.get(own).filter(|c| report && c.kind == Kind::Telling).and_then(|c| c.parent);
        if let Some((begin, end)) = told.map(|parent| self.range(parent, first, last)) {
            (from, to) = (from.min(begin), to.max(end));
        }
        let listed = mention.filter(|(at, _)| *at > found.word);
        if listed.is_some()
            && let Some(comma) = (last + 1..to).find(|i| self.next_of_list(*i))
        {
            to = comma;
        }
        if from > first {
            let led = first.checked_sub(1).is_some_and(|i| words[i].is_preposition());
            from = first - usize::from(led);
        }
        from = from.max(first.saturating_sub(REACH));
        to = to.min(last + 1 + REACH).max(last + 1);
        self.trimmed(from, to - 1, first, last)
    }

    /// The words of a clause, half-open, without the clauses at its ends that tell something else.
    fn range(&self, index: usize, first: usize, last: usize) -> (usize, usize) {
        let Some(clause) = self.clauses.get(index) else { return (first, last + 1) };
        let (mut from, mut to) = (clause.from, clause.to);
        for child in self.clauses.within(index) {
            let comma = self.stretch.words.get(child.to).is_some_and(|w| w.is_mark(Mark::Comma));
            let leads =
                matches!(child.kind, Kind::Adverbial | Kind::Telling) || child.kind == Kind::Participle && comma;
            if leads && child.at <= from && child.to <= first {
                from = child.to;
            }
        }
        for child in self.clauses.within(index).rev() {
            let closes = child.to <= to && self.stretch.words[child.to..to].iter().all(|w| w.mark.is_some());
            // "three days after he left": the length goes with the clause.
            let measured = matches!(self.stretch.words[child.at].function, Some(Function::After | Function::Before));
            let length = self.stretch.words[..child.at]
                .iter()
                .rev()
                .take_while(|w| measured && (w.time || w.tag == Tag::Number))
                .count();
            if closes && child.from > last && child.at - length > last && self.tells_another(child) {
                to = child.at - length;
                // "ruled on whether": what led the clause leads nothing now.
                while to > last + 1 && self.stretch.words[to - 1].is_preposition() {
                    to -= 1;
                }
            }
        }
        if clause.kind == Kind::Relative && clause.beside.is_none() {
            from = self.stretch.described_from(clause.at).unwrap_or(from);
        }
        (from, to)
    }

    /// Whether a clause at the end of another is left out there: it tells something of its own.
    fn tells_another(&self, clause: &Clause) -> bool {
        match clause.kind {
            Kind::Adverbial | Kind::Participle | Kind::Telling => true,
            Kind::Aside => clause.verb.is_some(),
            Kind::Relative => {
                let words = &self.stretch.words;
                let parted = words[..clause.from].iter().rev().take(2).any(|w| w.is_mark(Mark::Comma));
                parted || words[clause.from..clause.to].iter().any(|w| w.time)
            }
            Kind::Main | Kind::Content | Kind::Quoted => false,
        }
    }

    /// Whether a comma begins the next entry of a list of times: "once in May, another in June".
    fn next_of_list(&self, at: usize) -> bool {
        let words = &self.stretch.words;
        if !words[at].is_mark(Mark::Comma) {
            return false;
        }
        let ahead = words.get(at + 1..).unwrap_or_default();
        // "April 3, 1779"
        let inside = at.checked_sub(1).is_some_and(|i| words[i].time) && ahead.first().is_some_and(|w| w.time);
        let near = ahead.iter().take(4).position(|w| w.time).filter(|_| !inside);
        near.is_some_and(|n| n > 0 && words[at + n].is_preposition() && !self.stretch.has_verb(at, at + n + 1))
    }

    /// The span of the words without conjunctions and marks at its ends, quotes and brackets balanced.
    fn trimmed(&self, mut from: usize, mut to: usize, first: usize, last: usize) -> Span {
        let words = &self.stretch.words;
        let subordinates = |w: &Word| w.is(Function::Subordinator) || w.is(Function::Where);
        let loose = |w: &Word| {
            w.mark.is_some_and(|m| m != Mark::Close && m != Mark::Quote && m != Mark::Money)
                || w.is(Function::Coordinator)
                || subordinates(w) && w.tag.is_of_clause()
        };
        while from < first && (loose(&words[from]) || words[from].is_mark(Mark::Quote) && self.odd_quotes(from, to)) {
            from += 1;
        }
        while to > last
            && (loose(&words[to])
                || subordinates(&words[to])
                || words[to].is(Function::Source)
                || words[to].is_mark(Mark::Quote) && self.odd_quotes(from, to))
        {
            to -= 1;
        }
        // A bracket that opens or closes outside is none of it: "Hill) The vote fell (by".
        let has = |range: std::ops::Range<usize>, mark| words[range].iter().any(|w| w.is_mark(mark));
        let (brackets, span) =
            (Mark::Open.bit() | Mark::Close.bit(), |i: usize| words.get(i).map_or(self.stretch.span, Word::span));
        if self.stretch.marks & brackets == 0 {
            return Span::new(span(from).start, span(to).end);
        }
        if let Some(close) = (from..first).rfind(|i| words[*i].is_mark(Mark::Close) && !has(from..*i, Mark::Open)) {
            from = close + 1;
        }
        if let Some(open) = (last + 1..=to).find(|i| words[*i].is_mark(Mark::Open) && !has(*i..to + 1, Mark::Close)) {
            to = if words.get(to + 1).is_some_and(|w| w.is_mark(Mark::Close)) { to + 1 } else { open - 1 };
        }
        Span::new(span(from).start, span(to).end)
    }

    fn odd_quotes(&self, from: usize, to: usize) -> bool {
        self.stretch.words[from..=to].iter().filter(|w| w.is_mark(Mark::Quote)).count() % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check};

    /// The clause of the event that the mention dates.
    fn clause(case: &str) -> String {
        let marked = Marked::new(case);
        let found = marked.dated(marked.place, false).expect("an event");
        let mut clauses = Clauses::default();
        let span = marked.bounds(&mut clauses).of(&found, Some((marked.place.from, marked.place.to)));
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
        ("“We will win on Friday,” he said [Tuesday].", "“We will win on Friday,” he said Tuesday"),
        ("Rain fell on [Monday] in Lisk; the river rose.", "Rain fell on Monday in Lisk"),
        ("Rain fell; the river rose on [Monday].", "the river rose on Monday"),
        ("The bread and the wine were sold on [Monday].", "The bread and the wine were sold on Monday"),
        ("On [Monday], the council met.", "On Monday, the council met"),
        ("It shut at 10:30 on [Monday].", "It shut at 10:30 on Monday"),
        ("He called for talks once in [May], another in June.", "He called for talks once in May"),
        ("Rain fell on [Monday]; the river rose.", "Rain fell on Monday"),
        // Brackets are balanced.
        ("The heir (he died on [Monday] in Lisk) was nine.", "he died on Monday in Lisk"),
        ("(Hill) The vote fell on [Monday].", "The vote fell on Monday"),
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
        assert!(clause.split(' ').count() <= 123, "{clause}");
        assert!(clause.contains("he left Monday"), "{clause}");
    }
}
