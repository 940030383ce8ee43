//! The clauses of a stretch: where each begins and ends, which verb it has, and which clause it stands in.
//!
//! A table of them, the stack of those that are open while the table is made, and the subjects of verbs, each looked for
//! once. Knows no word.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of clauses come from the table that holds them")
)]

use std::cell::Cell;
use std::cmp::Reverse;

use super::stretch::Stretch;
use super::subject::Phrase;

/// How a clause depends on the one it stands in or beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It depends on none, or stands beside one of its kind: "he came and she left".
    Main,
    /// What is said, thought or asked: "(said) the bridge fell".
    Content,
    /// It describes a noun: "(the man) who fled", "(the law) passed in May".
    Relative,
    /// It says when, why or how: "because it rained", "while sleeping".
    Adverbial,
    /// A form without tense behind a comma: "(he left,) killing two".
    Participle,
    /// It names who says the clause beside it: ", the mayor said", "according to the mayor".
    Telling,
    /// Between quotes.
    Quoted,
    /// Behind a dash or between brackets.
    Aside,
}

/// A clause of a stretch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    pub(crate) kind: Kind,
    /// The word or mark that opens it; its first word where none does.
    pub(crate) at: usize,
    /// Its words, half-open, those of the clauses that it holds among them; without the conjunction that opens it.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Index of its first verb group.
    pub(crate) verb: Option<usize>,
    /// The clause that it stands in or depends on.
    pub(crate) parent: Option<usize>,
    /// What it stands beside, of the same kind: "he came" of "he came and left".
    pub(crate) beside: Option<usize>,
}

/// The clauses of one stretch; its buffers are allocated once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clauses {
    all: Vec<Clause>,
    /// The clauses that are open, the innermost last.
    open: Vec<usize>,
    /// The innermost clause of each word.
    of: Vec<u16>,
    /// The subjects of the verb groups that were asked for.
    subjects: Vec<Cell<Option<Option<Phrase>>>>,
}

impl Clauses {
    /// Forgets all clauses and opens the first, of a stretch with so many verb groups.
    pub(super) fn begin(&mut self, groups: usize) {
        self.subjects.clear();
        self.subjects.resize(groups, Cell::new(None));
        self.all.clear();
        self.open.clear();
        self.push(Kind::Main, 0, 0);
    }

    /// The subject that is a verb group's alone; looked for once.
    pub(crate) fn subject(&self, stretch: &Stretch, group: usize) -> Option<Phrase> {
        let known = self.subjects.get(group)?;
        let subject = known.get().unwrap_or_else(|| stretch.own_subject(group));
        known.set(Some(subject));
        subject
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Clause> {
        self.all.get(index)
    }

    /// The innermost clause that a word stands in.
    pub(crate) fn of(&self, word: usize) -> usize {
        self.of.get(word).map_or(0, |index| usize::from(*index))
    }

    /// The first of the clauses that stand beside one another.
    pub(crate) fn first_of(&self, mut index: usize) -> usize {
        while let Some(before) = self.all.get(index).and_then(|clause| clause.beside) {
            index = before;
        }
        index
    }

    /// The clauses that depend on one.
    pub(crate) fn within(&self, parent: usize) -> impl DoubleEndedIterator<Item = &Clause> {
        self.all.iter().filter(move |c| c.parent == Some(parent))
    }

    fn innermost(&self) -> usize {
        self.open.last().copied().unwrap_or(0)
    }

    /// Whether a clause of a kind is open.
    pub(super) fn is_open(&self, kind: Kind) -> bool {
        self.open.iter().any(|index| self.clause(*index).kind == kind)
    }

    /// How deep the innermost open clause of some sort lies.
    pub(super) fn depth_of(&self, sort: impl Fn(&Clause) -> bool) -> Option<usize> {
        self.open.iter().rposition(|index| sort(self.clause(*index)))
    }

    /// How many are open.
    pub(super) fn open_count(&self) -> usize {
        self.open.len()
    }

    /// The innermost open clause has a verb from now on.
    pub(super) fn give_verb(&mut self, verb: usize) {
        let top = self.innermost();
        self.all[top].verb.get_or_insert(verb);
    }

    /// All, in the order in which they open.
    #[cfg(test)]
    pub(super) fn all(&self) -> &[Clause] {
        &self.all
    }

    fn clause(&self, index: usize) -> &Clause {
        &self.all[index]
    }

    /// Opens a clause within the innermost one.
    pub(super) fn push(&mut self, kind: Kind, at: usize, from: usize) {
        let parent = self.open.last().copied();
        self.add(Clause { kind, at, from, to: from, verb: None, parent, beside: None });
    }

    /// Opens a clause beside the innermost one, which ends before a word.
    pub(super) fn join(&mut self, end: usize, from: usize) {
        let beside = self.innermost();
        self.close(end);
        let next = self.all.len();
        self.add(Clause { at: end, from, to: from, verb: None, beside: Some(beside), ..*self.clause(beside) });
        // What stands behind its beginning hung on the one before.
        let own = |c: &&mut Clause| c.parent == Some(beside) && c.at >= end;
        self.all[..next].iter_mut().filter(own).for_each(|c| c.parent = Some(next));
    }

    fn add(&mut self, clause: Clause) {
        self.open.push(self.all.len());
        self.all.push(clause);
    }

    /// Closes the innermost clause before a word.
    pub(super) fn close(&mut self, end: usize) {
        if let Some(last) = self.open.pop() {
            let clause = &mut self.all[last];
            clause.to = end.max(clause.from);
        }
    }

    /// Closes clauses until so many are open.
    pub(super) fn close_to(&mut self, depth: usize, end: usize) {
        while self.open.len() > depth {
            self.close(end);
        }
    }

    /// How many of the open clauses are closed by nothing that stands within the innermost quote or brackets.
    pub(super) fn floor(&self) -> usize {
        let within = |index: &usize| matches!(self.clause(*index).kind, Kind::Quoted | Kind::Aside);
        self.open.iter().rposition(within).map_or(1, |i| i + 1)
    }

    /// Closes what is open down to the innermost clause of a kind, and that one too, if there is one.
    pub(super) fn leave(&mut self, kind: Kind, end: usize) {
        let found = self.open.iter().rposition(|index| self.clause(*index).kind == kind);
        if let Some(depth) = found.filter(|depth| *depth > 0) {
            self.close_to(depth, end);
        }
    }

    /// Closes all at the end of the words, and notes which clause each word stands in: the shortest one that holds it.
    pub(super) fn end(&mut self, words: usize) {
        self.close_to(0, words);
        self.of.clear();
        self.of.resize(words, 0);
        self.open.extend(0..self.all.len());
        let len = |clause: &Clause| clause.to - clause.from;
        // Of equals the one that opens last.
        self.open.sort_unstable_by_key(|index| (Reverse(len(&self.all[*index])), *index));
        for index in self.open.drain(..) {
            let clause = &self.all[index];
            self.of[clause.from..clause.to].fill(index as u16);
        }
    }

    /// The innermost open clause that has no verb yet.
    pub(super) fn waiting(&self) -> Option<usize> {
        let waits = |depth: &usize| self.clause(self.open[*depth]).verb.is_none();
        (self.floor() - 1..self.open.len()).rev().find(waits)
    }

    /// The innermost open clause.
    pub(super) fn top(&self) -> &Clause {
        self.clause(self.innermost())
    }
}
