//! Which clause a verb group gets: one that waits for a verb, one that goes on, or one of its own.
//!
//! Forms with tense are sorted by where their subject begins and by what stands between them and the verb before; of those
//! without, a participle may describe a noun, go with a clause, or be a past that the tagger took for one. Knows tags,
//! functions and marks, no word.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::clauses::{Clause, Clauses, Kind};
use super::group::{Group, Tense};
use super::stretch::Stretch;
use super::subject::{self, Phrase};
use super::word::Word;

/// Later verbs that are asked for their subject.
pub(super) const LATER: usize = 4;

/// What cuts a stretch into clauses.
pub(super) struct Cutter<'s, 'c> {
    pub(super) stretch: &'s Stretch,
    pub(super) clauses: &'c mut Clauses,
    /// The word behind the last verb group or conjunction: what joins a clause to the next stands there or later.
    pub(super) opened: usize,
    /// Verb groups that have been read.
    pub(super) read: usize,
}

impl Cutter<'_, '_> {
    /// Gives a verb group its clause.
    pub(super) fn verb(&mut self, index: usize) {
        let group = self.stretch.groups[index];
        if group.finite() {
            let subject = self.subject(index).map(|phrase| phrase.start).filter(|start| *start < group.first);
            // "there were many"
            let there = group.first.checked_sub(1).filter(|i| subject::exists(&self.stretch.words[*i]));
            let subject = subject.or(there);
            self.finite(index, subject);
            self.clauses.give_verb(index);
        } else if self.infinite(index) {
            self.clauses.give_verb(index);
        }
    }

    /// A form with tense, whose subject begins at a word.
    fn finite(&mut self, index: usize, subject: Option<usize>) {
        let group = self.stretch.groups[index];
        let mut begins = subject.unwrap_or(group.first);
        let floor = self.clauses.floor();
        self.unmake(index, begins);
        // What opened behind the beginning of the subject stands within it: "the man who fled was caught".
        let comma = self.last(Mark::Comma, self.opened..group.first);
        while self.clauses.open_count() > floor && begins < self.clauses.top().from {
            self.clauses.close(comma.unwrap_or(group.first));
        }
        self.mend(index);
        let Some(verb) = self.clauses.top().verb.map(|i| self.stretch.groups[i].head) else {
            return self.aside_or_own(index, begins);
        };
        // A comma or conjunction behind the verb before ends what has the same subject.
        let shared = begins <= verb;
        if shared {
            begins = group.first;
        }
        let subject = subject.filter(|_| !shared);
        let behind = self.stretch.groups[..index].partition_point(|g| g.head < begins);
        let behind = behind.checked_sub(1).map_or(0, |i| self.stretch.groups[i].head + 1).max(self.clauses.top().from);
        let between = behind.min(begins)..begins;
        // "Short of food and fuel, the army fled": the conjunction joins nouns.
        let last = self.last(Mark::Comma, between.clone());
        let fronted = |w: &Word| w.is_mark(Mark::Comma) || w.is_preposition() || w.is_adverb() || w.time;
        let joins = |i: &usize| last.is_none_or(|comma| comma < *i) || fronted(&self.stretch.words[*i + 1]);
        let joint = between.clone().rev().find(|i| self.is_joint(*i)).filter(joins);
        if let Some(joint) = joint {
            let parted = self.stretch.comma_before(joint);
            return self.joined(index, joint, parted && subject.is_some());
        }
        match last {
            Some(comma) => self.behind_comma(index, comma, subject),
            None => self.beside_nothing(index, subject),
        }
    }

    /// A verb takes the clause that waits for one; ", he said," stands aside of it, "he left" of "the town he left was
    /// burned" in it.
    fn aside_or_own(&mut self, index: usize, begins: usize) {
        let noun =
            begins.checked_sub(1).is_some_and(|i| self.stretch.words[i].tag.is_noun() && !self.stretch.words[i].time);
        if noun && begins > self.clauses.top().from {
            let next = (index + 1..self.stretch.groups.len()).find(|i| self.stretch.groups[*i].finite());
            let outer = next.and_then(|i| self.subject(i)).is_some_and(|subject| subject.start < begins);
            if outer {
                return self.clauses.push(Kind::Relative, begins, begins);
            }
        }
        let (words, head) = (&self.stretch.words, self.stretch.groups[index].head);
        let comma = begins.checked_sub(1).filter(|i| words[*i].is_mark(Mark::Comma) && *i > self.clauses.top().from);
        let turned = self.subject(index).is_some_and(|subject| subject.head > head);
        let depth = self.stretch.quote_depth(head);
        let alike = |g: &Group| g.finite() && self.stretch.quote_depth(g.head) == depth;
        let later = self.stretch.groups[index + 1..].iter().any(alike);
        let small = |w: &Word| w.is_mark(Mark::Comma) || w.time || w.is_preposition();
        let next = self.stretch.groups.get(index + 1).map_or(words.len(), |g| g.first);
        let parted = self.last(Mark::Comma, head + 1..next.max(head + 1)).is_some();
        let right = words.get(head + 1).is_some_and(|w| w.is_mark(Mark::Comma));
        let closed = turned || parted && words.get(head + 1).is_some_and(small);
        let named = comma.is_some_and(|i| words[self.clauses.top().from..i].iter().any(|w| w.tag.is_noun() && !w.time));
        if let Some(comma) = comma.filter(|_| later && (right || closed && named) && self.stretch.tells(head)) {
            self.clauses.push(Kind::Telling, comma, comma + 1);
        }
    }

    /// A verb behind a conjunction that joins it to one before; `whole`: with a subject, behind a comma.
    fn joined(&mut self, index: usize, joint: usize, whole: bool) {
        let end = joint - usize::from(self.stretch.comma_before(joint));
        let floor = self.clauses.floor();
        // "He said it fell and told them so": one who tells goes on to tell.
        let tells = |index: usize| self.stretch.tells(self.stretch.groups[index].head);
        let alike = || self.clauses.depth_of(|clause| clause.verb.is_some_and(tells));
        if whole {
            self.clauses.close_to(floor, end);
        } else if let Some(depth) = tells(index).then(alike).flatten() {
            self.clauses.close_to(depth + 1, end);
        }
        // What waits for its verb waits on: "When it rained, and …"
        while self.clauses.open_count() > floor && matches!(self.clauses.top().kind, Kind::Participle | Kind::Telling) {
            self.clauses.close(end);
        }
        if self.clauses.top().verb.is_some() {
            self.clauses.join(end, joint + 1);
        }
    }

    /// A verb with nothing but a comma between it and the one before.
    fn behind_comma(&mut self, index: usize, comma: usize, subject: Option<usize>) {
        let floor = self.clauses.floor();
        let group = self.stretch.groups[index];
        match (self.clauses.waiting(), subject) {
            // "When the war ended, he was nine"
            (Some(depth), _) => self.clauses.close_to(depth + 1, comma),
            (None, Some(_)) if self.stretch.tells(group.head) => {
                self.clauses.close_to(floor, comma);
                self.clauses.push(Kind::Telling, comma, comma + 1);
            }
            (None, Some(_)) => {
                self.clauses.close_to(floor, comma);
                self.clauses.join(comma, comma + 1);
            }
            // "opened a school, closed it and died"
            (None, None) => self.clauses.join(comma, comma + 1),
        }
    }

    /// A verb with nothing between it and the one before.
    fn beside_nothing(&mut self, index: usize, subject: Option<usize>) {
        let group = &self.stretch.groups[index];
        if let (Some(depth), None) = (self.clauses.waiting(), subject) {
            return self.clauses.close_to(depth + 1, group.first);
        }
        let Some(begins) = subject else { return };
        // "fell 12 percent in the three months ended May 3": it says which time, no more.
        if group.first > 0 && self.stretch.words[group.first - 1].time && !self.told() {
            return;
        }
        let before = begins.checked_sub(1).map(|i| &self.stretch.words[i]);
        // "the results we got", "the town he left"
        let verb = self.stretch.groups[..index].iter().rfind(|g| g.head < begins);
        let told = verb.is_some_and(|g| self.stretch.holds_content(g.head));
        let describes = !told && before.is_some_and(|w| w.tag.is_noun() && !w.time);
        self.clauses.push(if describes { Kind::Relative } else { Kind::Content }, begins, begins);
    }

    /// A participle right before a subject describes it and has no clause: "the accredited reporter John Smith wrote".
    fn unmake(&mut self, index: usize, begins: usize) {
        let Clause { kind, from, verb, .. } = *self.clauses.top();
        let describes = index.checked_sub(1).filter(|i| verb == Some(*i));
        let right = describes.is_some_and(|i| self.stretch.groups[i].head + 1 == begins);
        let describes = right
            && matches!(kind, Kind::Relative | Kind::Participle)
            && self.stretch.words[begins - 1].tag.is_participle();
        // "Training began"
        let first = self.stretch.groups[index].first;
        let subject = kind == Kind::Participle && from == 0 && self.last(Mark::Comma, 0..first).is_none();
        if describes || subject {
            self.clauses.close(from);
        }
    }

    /// Where a conjunction stands right before a verb, and a participle is all that its clause has before, that one was
    /// its verb: the tagger takes many a past for a participle.
    fn mend(&mut self, index: usize) {
        let Clause { from, verb, .. } = *self.clauses.top();
        let joint = self.behind_small(self.stretch.groups[index].first).checked_sub(1);
        let joint = joint.filter(|i| self.is_joint(*i));
        let before = self.stretch.groups[..index].iter().rposition(|g| self.stretch.words[g.head].tag.is_participle());
        if let (None, Some(_), Some(before)) = (verb, joint, before)
            && self.stretch.groups[before].first > from
        {
            self.clauses.give_verb(before);
        }
    }

    /// A form without tense: most go on with the clause that they stand in. True where it is the verb of one.
    fn infinite(&mut self, index: usize) -> bool {
        let group = self.stretch.groups[index];
        let bare = group.tense == Tense::Infinitive && !group.marked;
        match self.clauses.top().kind {
            _ if self.clauses.top().verb.is_some() => {}
            Kind::Adverbial => return true,
            // "demanded that he be heard"
            Kind::Content if bare => return true,
            _ => {}
        }
        let at = self.behind_small(group.first);
        let Some(before) = at.checked_sub(1) else {
            // "Citing a report, he left"
            let opens = group.tense == Tense::Participle && !self.attributive(&group);
            if opens {
                self.clauses.push(Kind::Participle, 0, 0);
            }
            return opens;
        };
        let word = &self.stretch.words[before];
        if self.is_joint(before) && before >= self.opened && !group.marked {
            self.clauses.join(before, before + 1);
            return true;
        }
        if group.tense != Tense::Participle || self.attributive(&group) || word.is_mark(Mark::Hyphen) {
            return false;
        }
        let subject = word.is_nominal() || word.tag == Tag::Pronoun || word.is_mark(Mark::Comma);
        if subject && !word.time && self.lacks(index) || self.resumes(index) {
            self.finite(index, self.subject(index).map(|phrase| phrase.start));
            return true;
        }
        self.own(index, before, at)
    }

    /// Opens the clause that a participle has of its own, behind the word before it and its adverbs; false where it has none.
    fn own(&mut self, index: usize, before: usize, at: usize) -> bool {
        let first = self.stretch.groups[index].first;
        let word = &self.stretch.words[before];
        let noun = |w: &Word| w.tag.is_noun() && !w.time;
        match word.mark {
            // "The truce, signed in May, broke"
            Some(Mark::Comma) => {
                let described =
                    before > 0 && noun(&self.stretch.words[before - 1]) && self.clauses.top().verb.is_none();
                let kind = if described { Kind::Relative } else { Kind::Participle };
                self.clauses.push(kind, before, before + 1);
            }
            None if noun(word) => self.clauses.push(Kind::Relative, at, at),
            // "said fixing the plant may take a year"
            None if before + 1 == first && self.told() && self.stretch.group_of(before).is_some() => {
                self.clauses.push(Kind::Content, at, at);
            }
            // "after crossing the river"
            None if before + 1 == first
                && matches!(word.function, Some(Function::After | Function::Before | Function::Since)) =>
            {
                self.clauses.push(Kind::Adverbial, before, before + 1);
            }
            _ => return false,
        }
        true
    }

    /// Whether a participle only describes the noun behind it: "freshly mobilized reserves".
    fn attributive(&self, group: &Group) -> bool {
        let past = self.stretch.words[group.head].tag.is_participle() && group.first == group.head;
        let common = |w: &Word| matches!(w.tag, Tag::Noun | Tag::NounPlural) && !w.time;
        past && self.stretch.words.get(group.head + 1).is_some_and(common)
    }

    /// Whether a participle is the only verb that the innermost clause, or one joined to it, can have: the tagger takes
    /// many a past for a participle.
    fn lacks(&self, index: usize) -> bool {
        let group = &self.stretch.groups[index];
        if !self.stretch.words[group.head].tag.is_participle() {
            return false;
        }
        let next = self.stretch.groups[index + 1..].iter().find(|g| g.finite()).map(|g| g.first);
        let comma = |next: usize| self.last(Mark::Comma, group.head + 1..next).is_some();
        let waits = self.clauses.top().verb.is_none();
        let behind = self.stretch.comma_before(group.first);
        if behind {
            // "the day, which was cold, ended"
            let waiting = self.clauses.waiting().is_some_and(|depth| depth + 1 < self.clauses.open_count());
            return waiting && next.is_none();
        }
        match self.clauses.top().kind {
            Kind::Relative | Kind::Adverbial | Kind::Content if waits => next.is_none_or(comma) || !self.spanned(index),
            _ if waits => !(self.spanned(index) || next.is_some_and(comma) && self.is_led(index)),
            _ => {
                let start = self.subject(index).and_then(|phrase| phrase.start.checked_sub(1));
                let told = |w: &Word| w.is_mark(Mark::Comma) && self.stretch.tells(group.head);
                next.is_none() && start.is_some_and(|i| self.is_joint(i) || told(&self.stretch.words[i]))
            }
        }
    }

    /// Whether what seems the subject of a verb depends on a preposition: "in findings published in May, the bank said".
    fn is_led(&self, index: usize) -> bool {
        let start = self.subject(index).and_then(|phrase| phrase.start.checked_sub(1));
        start.is_some_and(|i| {
            matches!(self.stretch.words[i].function, Some(Function::In | Function::On | Function::Preposition))
        })
    }

    /// Whether a participle is the verb that a clause waits for behind one that describes its subject.
    fn resumes(&self, index: usize) -> bool {
        let past = self.stretch.words[self.stretch.groups[index].head].tag.is_participle();
        past && self.clauses.top().verb.is_some()
            && self.clauses.waiting().is_some()
            && self.subject(index).is_some_and(|subject| subject.start < self.clauses.top().from)
            && !self.spanned(index)
    }

    /// Whether the subject of a later verb holds a verb group: "the truce signed in May broke".
    fn spanned(&self, index: usize) -> bool {
        let first = self.stretch.groups[index].first;
        let later = (index + 1..self.stretch.groups.len()).filter(|i| self.stretch.groups[*i].finite()).take(LATER);
        let mut subjects = later.into_iter().filter_map(|i| self.subject(i));
        subjects.any(|subject| subject.start < first)
    }

    /// Whether the last verb is one that tells or thinks of another event.
    pub(super) fn told(&self) -> bool {
        self.read.checked_sub(1).is_some_and(|i| self.stretch.holds_content(self.stretch.groups[i].head))
    }

    /// The first of the adverbs and times that stand right before a word.
    fn behind_small(&self, mut at: usize) -> usize {
        let small = |w: &Word| (w.is_adverb() || w.time) && !w.is_preposition();
        while at > self.opened && small(&self.stretch.words[at - 1]) {
            at -= 1;
        }
        at
    }

    /// Whether a word joins what stands beside it; "yet" is an adverb too.
    pub(super) fn is_joint(&self, at: usize) -> bool {
        let word = &self.stretch.words[at];
        word.is(Function::Coordinator) && word.tag != Tag::Adverb
    }

    /// The subject that is a verb group's alone; looked for once.
    pub(super) fn subject(&self, group: usize) -> Option<Phrase> {
        self.clauses.subject(self.stretch, group)
    }

    /// The last such mark among some words.
    pub(super) fn last(&self, mark: Mark, among: std::ops::Range<usize>) -> Option<usize> {
        among.rev().find(|i| self.stretch.words[*i].is_mark(mark))
    }
}
