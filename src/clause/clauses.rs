//! The clauses of a stretch: where each begins and ends, which verb it has, and which clause it stands in.
//!
//! Words are read from left to right over a stack of the clauses that are open. A word that opens a clause (a conjunction,
//! a relative pronoun, a mark) pushes one without a verb; a verb group goes to the open clause that waits for it, closes
//! clauses that its subject stands before, or opens a clause of its own. Knows tags, functions and marks, no word.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words and groups come from the stretch, those of clauses from the table that holds them"
    )
)]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::group::{Group, Tense};
use super::stretch::Stretch;
use super::word::Word;

/// How a clause hangs on the one it stands in or beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It hangs on none, or stands beside one of its kind: "he came and she left".
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
    /// The clause that it stands in or hangs on.
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
}

impl Clauses {
    /// Reads the clauses of a stretch.
    pub(crate) fn read(&mut self, stretch: &Stretch) {
        self.all.clear();
        self.open.clear();
        let mut cutter = Cutter { stretch, clauses: self, opened: 0, read: 0 };
        cutter.push(Kind::Main, 0, 0);
        let mut at = 0;
        while at < stretch.words.len() {
            at = cutter.step(at);
        }
        cutter.close_to(0, stretch.words.len());
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Clause> {
        self.all.get(index)
    }

    /// The innermost clause that a word stands in.
    pub(crate) fn of(&self, word: usize) -> usize {
        let holds = |c: &&Clause| c.from <= word && word < c.to;
        let found = self.all.iter().enumerate().filter(|(_, c)| holds(c));
        found.min_by_key(|(_, c)| c.to - c.from).map_or(0, |(index, _)| index)
    }

    /// The first of the clauses that stand beside one another.
    pub(crate) fn first_of(&self, mut index: usize) -> usize {
        while let Some(before) = self.all.get(index).and_then(|clause| clause.beside) {
            index = before;
        }
        index
    }

    /// The clauses that hang on one.
    pub(crate) fn within(&self, parent: usize) -> impl DoubleEndedIterator<Item = &Clause> {
        self.all.iter().filter(move |c| c.parent == Some(parent))
    }

    fn top(&self) -> usize {
        self.open.last().copied().unwrap_or(0)
    }
}

/// What cuts a stretch into clauses.
struct Cutter<'s, 'c> {
    stretch: &'s Stretch,
    clauses: &'c mut Clauses,
    /// Where the last words began that may open a clause: behind the last verb group or opening word.
    opened: usize,
    /// Verb groups that have been read.
    read: usize,
}

impl Cutter<'_, '_> {
    /// Reads the word at a place, or the verb group there; returns the next place.
    fn step(&mut self, at: usize) -> usize {
        let stretch = self.stretch;
        if let Some(group) = stretch.group_from(at) {
            self.verb(group);
            self.read = group + 1;
            self.opened = stretch.groups[group].head + 1;
            return self.opened;
        }
        let word = &stretch.words[at];
        match word.mark {
            None => self.conjunction(at),
            Some(Mark::Quote) => self.quote(at),
            Some(Mark::Comma) => self.comma(at),
            Some(Mark::Semicolon) => self.part(at),
            // "Jan. 8: talks begin"
            Some(Mark::Colon) if !at.checked_sub(1).is_some_and(|i| stretch.words[i].time) => self.part(at),
            Some(Mark::Dash) => self.dash(at),
            Some(Mark::Open) => self.push(Kind::Aside, at, at + 1),
            Some(Mark::Close) => self.leave(Kind::Aside, at),
            Some(_) => {}
        }
        at + 1
    }

    fn clause(&self, index: usize) -> &Clause {
        &self.clauses.all[index]
    }

    fn top(&self) -> &Clause {
        self.clause(self.clauses.top())
    }

    /// Opens a clause within the innermost one.
    fn push(&mut self, kind: Kind, at: usize, from: usize) {
        let parent = self.clauses.open.last().copied();
        self.add(Clause { kind, at, from, to: from, verb: None, parent, beside: None });
    }

    /// Opens a clause beside the innermost one, which ends before a word.
    fn join(&mut self, end: usize, from: usize) {
        let beside = self.clauses.top();
        self.close(end);
        let next = self.clauses.all.len();
        self.add(Clause { at: end, from, to: from, verb: None, beside: Some(beside), ..*self.clause(beside) });
        // What stands behind its beginning hung on the one before.
        let own = |c: &&mut Clause| c.parent == Some(beside) && c.at >= end;
        self.clauses.all[..next].iter_mut().filter(own).for_each(|c| c.parent = Some(next));
    }

    fn add(&mut self, clause: Clause) {
        self.clauses.open.push(self.clauses.all.len());
        self.clauses.all.push(clause);
    }

    /// Closes the innermost clause before a word.
    fn close(&mut self, end: usize) {
        if let Some(last) = self.clauses.open.pop() {
            let clause = &mut self.clauses.all[last];
            clause.to = end.max(clause.from);
        }
    }

    /// Closes clauses until so many are open.
    fn close_to(&mut self, depth: usize, end: usize) {
        while self.clauses.open.len() > depth {
            self.close(end);
        }
    }

    /// The innermost open clause that has no verb yet.
    fn waiting(&self) -> Option<usize> {
        let waits = |depth: &usize| self.clause(self.clauses.open[*depth]).verb.is_none();
        (self.floor() - 1..self.clauses.open.len()).rev().find(waits)
    }

    /// How many of the open clauses are closed by nothing that stands within the innermost quote or brackets.
    fn floor(&self) -> usize {
        let within = |index: &usize| matches!(self.clause(*index).kind, Kind::Quoted | Kind::Aside);
        self.clauses.open.iter().rposition(within).map_or(1, |i| i + 1)
    }

    /// Closes what is open down to the innermost clause of a kind, and that one too, if there is one.
    fn leave(&mut self, kind: Kind, end: usize) {
        let found = self.clauses.open.iter().rposition(|index| self.clause(*index).kind == kind);
        if let Some(depth) = found.filter(|depth| *depth > 0) {
            self.close_to(depth, end);
        }
    }

    /// A mark that parts whole clauses.
    fn part(&mut self, at: usize) {
        let floor = self.floor();
        self.close_to(floor, at);
        if self.top().verb.is_some() || self.stretch.finite_before(at) {
            self.join(at, at + 1);
        }
    }

    fn quote(&mut self, at: usize) {
        let (before, behind) = (self.stretch.quote_depth(at.saturating_sub(1)), self.stretch.quote_depth(at + 1));
        if before == behind && at > 0 {
            return;
        }
        self.leave(Kind::Quoted, at);
        if behind > 0 {
            self.push(Kind::Quoted, at, at + 1);
        }
    }

    fn dash(&mut self, at: usize) {
        let words = &self.stretch.words;
        let time = |at: Option<usize>| at.and_then(|i| words.get(i)).is_some_and(|w| w.time);
        let open = self.clauses.open.iter().any(|index| self.clause(*index).kind == Kind::Aside);
        if time(at.checked_sub(1)) && time(Some(at + 1)) {
            // "from 8 – 10 May"
        } else if open {
            self.leave(Kind::Aside, at);
        } else if self.stretch.has_verb(at + 1, self.stretch.words.len()) {
            self.push(Kind::Aside, at, at + 1);
        }
    }

    /// A comma ends what names a source.
    fn comma(&mut self, at: usize) {
        if self.top().kind == Kind::Telling {
            self.close(at);
        }
    }

    /// A word that may open a clause.
    fn conjunction(&mut self, at: usize) {
        let word = &self.stretch.words[at];
        let hyphen = |at: usize| self.stretch.words.get(at).is_some_and(|w| w.is_mark(Mark::Hyphen));
        let Some(kind) = self.opens(at).filter(|_| !hyphen(at + 1)) else { return };
        let verb = self.stretch.groups.get(self.read);
        // "When asked", "as a boy": what is opened needs a verb before the next word that opens one.
        if kind != Kind::Telling && !verb.is_some_and(|g| self.reaches(at, g)) {
            return;
        }
        let joined = at.checked_sub(1).is_some_and(|i| self.stretch.words[i].is(Function::Coordinator));
        if joined && self.beside(kind, at - 1, at + 1) {
            self.opened = at + 1;
            return;
        }
        // "The bridge fell, according to the mayor, and …"
        if kind == Kind::Telling {
            let floor = self.floor();
            self.close_to(floor, at);
        }
        let kept = matches!(kind, Kind::Telling | Kind::Relative) || word.is(Function::Conditional);
        self.push(kind, at, at + usize::from(!kept));
        self.opened = at + 1;
    }

    /// Whether the verb of a group may be that of a clause that opens at a word: no end of a clause stands between; a form
    /// without tense stands right behind ("while crossing").
    fn reaches(&self, at: usize, group: &Group) -> bool {
        if !group.finite() && !self.stretch.words[group.head].tag.is_participle() && group.first > at + 2 {
            return false;
        }
        let between = self.stretch.words.get(at + 1..group.first).unwrap_or_default();
        !between.iter().any(|w| matches!(w.mark, Some(Mark::Semicolon | Mark::Close)))
    }

    /// Opens a clause beside one of a kind that is open ("that he came and that she left"); false where there is none.
    fn beside(&mut self, kind: Kind, end: usize, from: usize) -> bool {
        let floor = self.floor();
        let open = self.clauses.open.iter().rposition(|index| self.clause(*index).kind == kind);
        let Some(depth) = open.filter(|depth| *depth >= floor) else { return false };
        self.close_to(depth + 1, end);
        self.join(end, from);
        true
    }

    /// Gives a verb group its clause.
    fn verb(&mut self, index: usize) {
        let group = self.stretch.groups[index];
        if group.finite() {
            let subject =
                self.stretch.own_subject(index).map(|phrase| phrase.start).filter(|start| *start < group.first);
            self.finite(index, subject);
            self.takes(index);
        } else if self.infinite(index) {
            self.takes(index);
        }
    }

    /// The innermost clause has the verb, if it had none.
    fn takes(&mut self, index: usize) {
        let top = self.clauses.top();
        self.clauses.all[top].verb.get_or_insert(index);
    }

    /// A form without tense: most go on with the clause that they stand in. True where it is the verb of one.
    fn infinite(&mut self, index: usize) -> bool {
        let group = self.stretch.groups[index];
        let bare = group.tense == Tense::Infinitive && !group.marked;
        match self.top().kind {
            _ if self.top().verb.is_some() => {}
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
                self.push(Kind::Participle, 0, 0);
            }
            return opens;
        };
        let word = &self.stretch.words[before];
        if word.is(Function::Coordinator) && before >= self.opened && !group.marked {
            self.join(before, before + 1);
            return true;
        }
        if group.tense != Tense::Participle || self.attributive(&group) || word.is_mark(Mark::Hyphen) {
            return false;
        }
        let noun = |w: &Word| w.tag.is_noun() && !w.time;
        let subject = word.is_nominal() || word.tag == Tag::Pronoun || word.is_mark(Mark::Comma);
        if subject && !word.time && self.lacks(index) {
            self.finite(index, self.stretch.own_subject(index).map(|phrase| phrase.start));
            return true;
        }
        match word.mark {
            // "The truce, signed in May, broke"
            Some(Mark::Comma) => {
                let described = before > 0 && noun(&self.stretch.words[before - 1]) && self.top().verb.is_none();
                let kind = if described { Kind::Relative } else { Kind::Participle };
                self.push(kind, before, before + 1);
            }
            None if noun(word) => self.push(Kind::Relative, at, at),
            // "said fixing the plant may take a year"
            None if before + 1 == group.first && self.told() && self.stretch.group_of(before).is_some() => {
                self.push(Kind::Content, at, at);
            }
            // "after crossing the river"
            None if matches!(word.function, Some(Function::After | Function::Before | Function::Since)) => {
                self.push(Kind::Adverbial, before, before + 1);
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
        let waits = self.top().verb.is_none();
        let behind = group.first.checked_sub(1).is_some_and(|i| self.stretch.words[i].is_mark(Mark::Comma));
        if behind {
            // "the day, which was cold, ended"
            let waiting = self.waiting().is_some_and(|depth| depth + 1 < self.clauses.open.len());
            return waiting && next.is_none();
        }
        match self.top().kind {
            Kind::Relative | Kind::Adverbial | Kind::Content if waits => next.is_none_or(comma),
            _ if waits => next.is_none(),
            _ => {
                let start = self.stretch.own_subject(index).and_then(|phrase| phrase.start.checked_sub(1));
                let told = |w: &Word| w.is_mark(Mark::Comma) && self.stretch.tells(group.head);
                let joins = |w: &Word| w.is(Function::Coordinator) || told(w);
                next.is_none() && start.is_some_and(|i| joins(&self.stretch.words[i]))
            }
        }
    }

    /// The first of the adverbs and times that stand right before a word.
    fn behind_small(&self, mut at: usize) -> usize {
        let small = |w: &Word| (w.is_adverb() || w.time) && !w.is_preposition();
        while at > self.opened && small(&self.stretch.words[at - 1]) {
            at -= 1;
        }
        at
    }

    /// A form with tense, whose subject begins at a word.
    fn finite(&mut self, index: usize, subject: Option<usize>) {
        let group = self.stretch.groups[index];
        let mut begins = subject.unwrap_or(group.first);
        let floor = self.floor();
        self.unmake(index, begins);
        // What opened behind the beginning of the subject stands within it: "the man who fled was caught".
        let comma = self.last(Mark::Comma, self.opened..group.first);
        while self.clauses.open.len() > floor && begins < self.top().from {
            self.close(comma.unwrap_or(group.first));
        }
        self.mend(index);
        let Some(verb) = self.top().verb.map(|i| self.stretch.groups[i].head) else {
            return self.aside_or_own(index, begins);
        };
        // A comma or conjunction behind the verb before ends what has the same subject.
        let shared = begins <= verb;
        if shared {
            begins = group.first;
        }
        let subject = subject.filter(|_| !shared);
        let behind = self.stretch.groups[..index].partition_point(|g| g.head < begins);
        let behind = behind.checked_sub(1).map_or(0, |i| self.stretch.groups[i].head + 1).max(self.top().from);
        let between = behind.min(begins)..begins;
        // "Short of food and fuel, the army fled": the conjunction joins nouns.
        let last = self.last(Mark::Comma, between.clone());
        let fronted = |w: &Word| w.is_mark(Mark::Comma) || w.is_preposition() || w.is_adverb() || w.time;
        let joins = |i: &usize| last.is_none_or(|comma| comma < *i) || fronted(&self.stretch.words[*i + 1]);
        let joint = between.clone().rev().find(|i| self.stretch.words[*i].is(Function::Coordinator)).filter(joins);
        if let Some(joint) = joint {
            let parted = joint.checked_sub(1).is_some_and(|i| self.stretch.words[i].is_mark(Mark::Comma));
            return self.joined(joint, parted && subject.is_some());
        }
        match last {
            Some(comma) => self.behind_comma(index, comma, subject),
            None => self.beside_nothing(index, subject),
        }
    }

    /// A participle right before a subject describes it and has no clause: "the accredited reporter John Smith wrote".
    fn unmake(&mut self, index: usize, begins: usize) {
        let top = self.clauses.top();
        let describes = index.checked_sub(1).filter(|i| self.clauses.all[top].verb == Some(*i));
        let kind = self.clauses.all[top].kind;
        if describes.is_some_and(|i| self.stretch.groups[i].head + 1 == begins)
            && matches!(kind, Kind::Relative | Kind::Participle)
            && self.stretch.words[begins - 1].tag.is_participle()
        {
            self.close(self.clauses.all[top].from);
        }
    }

    /// Where a conjunction stands right before a verb, and a participle is all that its clause has before, that one was
    /// its verb: the tagger takes many a past for a participle.
    fn mend(&mut self, index: usize) {
        let top = self.clauses.top();
        let Clause { from, verb, .. } = self.clauses.all[top];
        let joint = self.behind_small(self.stretch.groups[index].first).checked_sub(1);
        let joint = joint.filter(|i| self.stretch.words[*i].is(Function::Coordinator));
        let before = self.stretch.groups[..index].iter().rposition(|g| self.stretch.words[g.head].tag.is_participle());
        if let (None, Some(_), Some(before)) = (verb, joint, before)
            && self.stretch.groups[before].first > from
        {
            self.clauses.all[top].verb = Some(before);
        }
    }

    /// A verb takes the clause that waits for one; ", he said," stands aside of it, "he left" of "the town he left was
    /// burned" in it.
    fn aside_or_own(&mut self, index: usize, begins: usize) {
        let noun =
            begins.checked_sub(1).is_some_and(|i| self.stretch.words[i].tag.is_noun() && !self.stretch.words[i].time);
        if noun && begins > self.top().from {
            let next = (index + 1..self.stretch.groups.len()).find(|i| self.stretch.groups[*i].finite());
            let outer = next.and_then(|i| self.stretch.own_subject(i)).is_some_and(|subject| subject.start < begins);
            if outer {
                return self.push(Kind::Relative, begins, begins);
            }
        }
        let (words, head) = (&self.stretch.words, self.stretch.groups[index].head);
        let comma = begins.checked_sub(1).filter(|i| words[*i].is_mark(Mark::Comma) && *i > self.top().from);
        let turned = self.stretch.own_subject(index).is_some_and(|subject| subject.head > head);
        let depth = self.stretch.quote_depth(head);
        let alike = |g: &Group| g.finite() && self.stretch.quote_depth(g.head) == depth;
        let later = self.stretch.groups[index + 1..].iter().any(alike);
        let small = |w: &Word| w.is_mark(Mark::Comma) || w.time || w.is_preposition();
        let next = self.stretch.groups.get(index + 1).map_or(words.len(), |g| g.first);
        let parted = self.last(Mark::Comma, head + 1..next.max(head + 1)).is_some();
        let closed = turned || parted && words.get(head + 1).is_some_and(small);
        let named = comma.is_some_and(|i| words[self.top().from..i].iter().any(|w| w.tag.is_noun() && !w.time));
        if let Some(comma) = comma.filter(|_| later && closed && named && self.stretch.tells(head)) {
            self.push(Kind::Telling, comma, comma + 1);
        }
    }

    /// The last such mark among some words.
    fn last(&self, mark: Mark, among: std::ops::Range<usize>) -> Option<usize> {
        among.rev().find(|i| self.stretch.words[*i].is_mark(mark))
    }

    /// A verb behind a conjunction that joins it to one before; `whole`: with a subject, behind a comma.
    fn joined(&mut self, joint: usize, whole: bool) {
        let end = joint - usize::from(joint > 0 && self.stretch.words[joint - 1].is_mark(Mark::Comma));
        let floor = self.floor();
        if whole {
            self.close_to(floor, end);
        }
        // What waits for its verb waits on: "When it rained, and …"
        while self.clauses.open.len() > floor && matches!(self.top().kind, Kind::Participle | Kind::Telling) {
            self.close(end);
        }
        if self.top().verb.is_some() {
            self.join(end, joint + 1);
        }
    }

    /// A verb with nothing but a comma between it and the one before.
    fn behind_comma(&mut self, index: usize, comma: usize, subject: Option<usize>) {
        let floor = self.floor();
        let group = self.stretch.groups[index];
        match (self.waiting(), subject) {
            // "When the war ended, he was nine"
            (Some(depth), _) => self.close_to(depth + 1, comma),
            (None, Some(_)) if self.stretch.tells(group.head) => {
                self.close_to(floor, comma);
                self.push(Kind::Telling, comma, comma + 1);
            }
            (None, Some(_)) => {
                self.close_to(floor, comma);
                self.join(comma, comma + 1);
            }
            // "opened a school, closed it and died"
            (None, None) => self.join(comma, comma + 1),
        }
    }

    /// A verb with nothing between it and the one before.
    fn beside_nothing(&mut self, index: usize, subject: Option<usize>) {
        let group = &self.stretch.groups[index];
        if let (Some(depth), None) = (self.waiting(), subject) {
            return self.close_to(depth + 1, group.first);
        }
        let Some(begins) = subject else { return };
        let before = begins.checked_sub(1).map(|i| &self.stretch.words[i]);
        // "the results we got", "the town he left"
        let verb = self.stretch.groups[..index].iter().rfind(|g| g.head < begins);
        let told = verb.is_some_and(|g| self.stretch.holds_content(g.head));
        let describes = !told && before.is_some_and(|w| w.tag.is_noun() && !w.time);
        self.push(if describes { Kind::Relative } else { Kind::Content }, begins, begins);
    }

    /// The kind of clause that a word opens, if it does.
    fn opens(&self, at: usize) -> Option<Kind> {
        let word = &self.stretch.words[at];
        let before = at.checked_sub(1).map(|i| &self.stretch.words[i]);
        // "in that cycle"
        if word.is(Function::That) && before.is_some_and(Word::is_preposition) {
            return None;
        }
        let noun = before.is_some_and(|w| w.tag.is_noun() && !w.time);
        use Function::{After, Before, Conditional, Relative, Since, Source, Subordinator, That, Until, Where};
        match (word.function, word.tag) {
            (Some(Source), _) => Some(Kind::Telling),
            (Some(Conditional), _) => Some(Kind::Adverbial),
            // "a drug that regulators had turned away", but "told the court that he left"
            (Some(That), Tag::Subordinator) => Some(if noun && !self.told() { Kind::Relative } else { Kind::Content }),
            (Some(Where), _) if noun => Some(Kind::Relative),
            (_, Tag::Relative) | (Some(Relative), _) => Some(Kind::Relative),
            (Some(Subordinator | Where), _) | (_, Tag::Subordinator | Tag::WhAdverb) => Some(Kind::Adverbial),
            // "after the bridge fell", but "after the fall"
            (Some(After | Before | Since | Until), _) => {
                let next = self.stretch.groups.get(self.read).filter(|g| g.finite())?;
                let subject = self.stretch.own_subject(self.read)?.start;
                let parted = self.last(Mark::Comma, at..next.first).is_some();
                (!parted && at < subject && subject <= at + 2 && next.first > at + 1).then_some(Kind::Adverbial)
            }
            _ => None,
        }
    }

    /// Whether the last verb is one that tells or thinks of another event.
    fn told(&self) -> bool {
        self.read.checked_sub(1).is_some_and(|i| self.stretch.holds_content(self.stretch.groups[i].head))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, stretches};

    /// The clauses of a sentence with their kinds.
    fn shown(text: &str) -> String {
        let stretch = stretches(text).swap_remove(0);
        let mut clauses = Clauses::default();
        clauses.read(&stretch);
        let words = |c: &Clause| {
            let words = stretch.words[c.from..c.to].iter().map(|w| &text[w.span()]).filter(|word| *word != ".");
            format!("{:?}: {}", c.kind, words.collect::<Vec<_>>().join(" "))
        };
        clauses.all.iter().map(words).collect::<Vec<_>>().join(" / ")
    }

    const TABLE: &Table = &[
        ("The council met on Monday and voted.", "Main: The council met on Monday / Main: voted"),
        ("The council met, and the mayor resigned.", "Main: The council met / Main: the mayor resigned"),
        (
            "He opened a school in 1950, closed it in 1961 and died in 1970.",
            "Main: He opened a school in 1950 / Main: closed it in 1961 / Main: died in 1970",
        ),
        (
            "The bridge was built in 1950; it fell in 1977.",
            "Main: The bridge was built in 1950 / Main: it fell in 1977",
        ),
        (
            "The man who fled in May was caught on Monday.",
            "Main: The man who fled in May was caught on Monday / Relative: who fled in May",
        ),
        (
            "The mayor, who had fled in May, was caught on Monday.",
            "Main: The mayor , who had fled in May , was caught on Monday / Relative: who had fled in May",
        ),
        (
            "The mayor said the bridge fell on Monday.",
            "Main: The mayor said the bridge fell on Monday / Content: the bridge fell on Monday",
        ),
        (
            "The mayor said that the bridge fell and that two men died.",
            "Main: The mayor said that the bridge fell and that two men died / Content: the bridge fell / Content: two men died",
        ),
        (
            "The bridge fell on Monday, the mayor said.",
            "Main: The bridge fell on Monday , the mayor said / Telling: the mayor said",
        ),
        (
            "The mayor resigned on Sunday, the palace said, ending a row that began in May.",
            "Main: The mayor resigned on Sunday , the palace said , ending a row that began in May / Telling: the palace said / Participle: ending a row that began in May / Relative: that began in May",
        ),
        (
            "When the war ended in 1945, he was nine.",
            "Main: When the war ended in 1945 , he was nine / Adverbial: the war ended in 1945",
        ),
        (
            "He said that when the war ended, he was nine.",
            "Main: He said that when the war ended , he was nine / Content: when the war ended , he was nine / Adverbial: the war ended",
        ),
        (
            "He left because the talks failed and the men were tired.",
            "Main: He left because the talks failed and the men were tired / Adverbial: the talks failed / Adverbial: the men were tired",
        ),
        ("“We will win,” he said on Friday.", "Main: “ We will win , ” he said on Friday / Quoted: We will win ,"),
        ("The town he left in May was burned.", "Main: The town he left in May was burned / Relative: he left in May"),
        (
            "The truce, signed in May, broke in June.",
            "Main: The truce , signed in May , broke in June / Relative: signed in May",
        ),
        (
            "Killed in May, he was buried in June.",
            "Main: Killed in May , he was buried in June / Participle: Killed in May",
        ),
        (
            "The mill – nobody was ever charged – burned in 1903.",
            "Main: The mill – nobody was ever charged – burned in 1903 / Aside: nobody was ever charged",
        ),
        (
            "According to the mayor, the bridge fell.",
            "Main: According to the mayor , the bridge fell / Telling: According to the mayor",
        ),
        ("If it rains on Friday, we stay.", "Main: If it rains on Friday , we stay / Adverbial: If it rains on Friday"),
        ("Short of food and fuel, the army fled in May.", "Main: Short of food and fuel , the army fled in May"),
        (
            "The bridge, he said on Friday, would be closed.",
            "Main: The bridge , he said on Friday , would be closed / Telling: he said on Friday",
        ),
        (
            "The currency, which had lost a fifth since the spring, fell and the bank cut its rate.",
            "Main: The currency , which had lost a fifth since the spring , fell / Relative: which had lost a fifth since the spring / Main: the bank cut its rate",
        ),
        (
            "The actor, whose first marriage ended in 1979, is survived by two sons.",
            "Main: The actor , whose first marriage ended in 1979 , is survived by two sons / Relative: whose first marriage ended in 1979",
        ),
        (
            "By early December, freshly mobilized reserves allowed the men to advance.",
            "Main: By early December , freshly mobilized reserves allowed the men to advance",
        ),
        (
            "He left after the bridge fell in May.",
            "Main: He left after the bridge fell in May / Adverbial: the bridge fell in May",
        ),
        (
            "He stayed in the house where she died in 1990.",
            "Main: He stayed in the house where she died in 1990 / Relative: where she died in 1990",
        ),
    ];

    const KNOWN: &Table = &[
        // The tagger takes the past for a participle.
        (
            "It was halted after the company warned of irregularities.",
            "Main: It was halted after the company warned of irregularities / Adverbial: the company warned of irregularities",
        ),
    ];

    #[test]
    fn sentences_fall_into_clauses() {
        check(shown, TABLE, KNOWN);
    }
}
