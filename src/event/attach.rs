//! Which verb or noun a mention hangs on, how the event lies to it, and the clause that tells it.
//!
//! Knows functions and marks, no words. The mention's own text is not looked into.

use crate::lexicon::{EventClass, Function};
use crate::token::span::Span;
use crate::token::token::Lexicon;

use super::detect::{self, Found};
use super::relation::Relation;
use super::verbs::{Group, Tense};
use super::words::{Kind, Mark, Word};

/// A sentence that has been read.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) span: Span,
    pub(crate) words: &'a [Word],
    pub(crate) groups: &'a [Group],
    pub(crate) found: &'a [Found],
}

/// What attachment asks of a mention beside its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hanging {
    /// Index of the mention's word.
    pub(crate) word: usize,
    /// It lies wholly before the publication day, so that no present verb governs it.
    pub(crate) past: bool,
    /// It says only past, present or future, and stands like an adverb: "recently".
    pub(crate) adverb: bool,
    /// It is a length of time.
    pub(crate) length: bool,
}

impl Sentence<'_> {
    /// The event that a mention hangs on; none where the sentence has none.
    pub(crate) fn governor(&self, mention: Hanging) -> Option<Found> {
        let at = mention.word;
        if let Some(index) = self.enclosing(mention) {
            return Some(self.carrier(index));
        }
        if let Some(noun) = self.modified_noun(at).or_else(|| self.noun_before(mention)) {
            return Some(noun);
        }
        if mention.length && self.describes_a_thing(at) {
            return None;
        }
        let initial = self.opens_clause(at);
        let ahead = || self.ahead(at);
        let behind = || self.behind(mention);
        let verb = if initial { ahead().or_else(behind) } else { behind().or_else(ahead) };
        let verb = verb.map(|index| self.carrier(index));
        verb.or_else(|| self.nearest_noun(at))
    }

    /// The group that the mention stands in ("has recently been sold") or, of an adverb, right before.
    fn enclosing(&self, mention: Hanging) -> Option<usize> {
        let at = mention.word;
        let inside = self.groups.iter().position(|g| g.first < at && at < g.head);
        inside.or_else(|| self.groups.iter().position(|g| g.first == at + 1 && mention.adverb))
    }

    /// "after his arrest on Friday": the noun between such a preposition and the mention, where no
    /// verb stands between; and "three days of mourning".
    fn noun_before(&self, mention: Hanging) -> Option<Found> {
        const REACH: usize = 10;
        let at = mention.word;
        if mention.length && self.words.get(at + 1).is_some_and(Word::is_preposition) {
            let phrase = at + 2..at + 6;
            let noun = |f: &&Found| self.words[f.word].analysis().is_some_and(|a| a.noun.is_some());
            let near = self.found.iter().filter(noun).find(|f| phrase.contains(&f.word))?;
            let direct = self.words[at + 2..near.word]
                .iter()
                .all(|w| matches!(w.kind, Kind::Open(_) | Kind::Name) || w.is_determiner());
            let named = detect::noun(&self.words[near.word], near.word);
            return named.filter(|_| direct && self.words[at + 1].is(Function::Preposition));
        }
        let mut noun = None;
        for i in (at.saturating_sub(REACH)..at).rev() {
            let word = &self.words[i];
            match word.kind {
                Kind::Function(Function::After | Function::Before | Function::Until | Function::Since)
                    if noun.is_some() =>
                {
                    return noun;
                }
                Kind::Function(f) if f.is_preposition() || f.is_determiner() => {}
                Kind::Open(_) | Kind::Name | Kind::Number | Kind::Mark(Mark::Possessive) => {}
                _ => return None,
            }
            if self.groups.iter().any(|g| g.first <= i && i <= g.head) {
                return None;
            }
            noun = self.found.iter().find(|f| f.word == i && f.group.is_none()).copied().or(noun);
        }
        None
    }

    /// Whether a length of time only describes the thing behind it: "a four-minute film", a
    /// "14-year-old son".
    fn describes_a_thing(&self, at: usize) -> bool {
        let determined =
            at.checked_sub(1).is_some_and(|i| self.words[i].is_determiner() || self.words[i].is_mark(Mark::Possessive));
        let behind = self.words.get(at + 1);
        let noun = behind.is_some_and(|w| matches!(w.kind, Kind::Open(_) | Kind::Name))
            && !self.groups.iter().any(|g| g.first == at + 1);
        determined && noun
    }

    /// The event of a verb group; of a bare "is" the noun before it: "the vote is on Friday".
    fn carrier(&self, index: usize) -> Found {
        let group = &self.groups[index];
        let verb = detect::verb(self.lexicon, self.words, group, index);
        let subject = self.words[..group.first].iter().rposition(|w| !w.is(Function::Adverb));
        let noun = subject.and_then(|at| self.found.iter().find(|f| f.word == at && f.group.is_none()));
        match noun {
            // The noun is what happens, the verb says when.
            Some(noun) if group.copula => Found { group: Some(index), ..*noun },
            _ => verb,
        }
    }

    /// "the 2015 quake", "Friday's vote": the noun that the mention describes, where a determiner
    /// stands before the mention or a possessive behind it.
    fn modified_noun(&self, at: usize) -> Option<Found> {
        let possessive = self.words.get(at + 1).is_some_and(|w| w.is_mark(Mark::Possessive));
        // "the 2008 and 2012 campaigns": dates that share a determiner and a noun.
        let listed =
            |w: &Word| matches!(w.kind, Kind::Mention(_)) || w.is(Function::Coordinator) || w.is_mark(Mark::Comma);
        let before = self.words[..at].iter().rev().find(|w| !listed(w));
        let determined = before.is_some_and(|w| w.is_determiner() || w.is_mark(Mark::Possessive));
        if !possessive && !determined {
            return None;
        }
        let more = self.words[at + 1..].iter().take_while(|w| listed(w)).count();
        let more = if self.words.get(at + more).is_some_and(|w| matches!(w.kind, Kind::Mention(_))) { more } else { 0 };
        let start = at + 1 + more + usize::from(possessive);
        let phrase = self
            .words
            .get(start..)?
            .iter()
            .take(4)
            .take_while(|w| matches!(w.kind, Kind::Open(_) | Kind::Name))
            .count();
        self.found.iter().rev().find(|f| f.group.is_none() && (start..start + phrase).contains(&f.word)).copied()
    }

    /// Whether nothing but small words stands between the mention and the beginning of its clause.
    fn opens_clause(&self, at: usize) -> bool {
        for i in (0..at).rev() {
            let word = &self.words[i];
            match word.kind {
                Kind::Function(f) if f.is_preposition() || f.is_determiner() || f == Function::Adverb => {}
                Kind::Number => {}
                Kind::Function(
                    Function::Coordinator
                    | Function::Subordinator
                    | Function::Relative
                    | Function::That
                    | Function::Conditional,
                ) => return true,
                Kind::Mark(Mark::Comma) => return !self.groups.iter().any(|g| g.finite() && g.head < i),
                Kind::Mark(Mark::Colon) => return true,
                // An opening one; a mention behind a closing one goes on with the clause.
                Kind::Mark(Mark::Quote) => {
                    return self.words[..=i].iter().filter(|w| w.is_mark(Mark::Quote)).count() % 2 == 1;
                }
                Kind::Mention(_) => {}
                _ => return false,
            }
        }
        true
    }

    /// The main verb behind a fronted mention: the first finite group that is in no clause inside.
    fn ahead(&self, at: usize) -> Option<usize> {
        let quote = self.quote_depth(at);
        let mut open = false;
        for i in at + 1..self.words.len() {
            let word = &self.words[i];
            match word.kind {
                Kind::Function(Function::Subordinator | Function::Relative | Function::Conditional) => open = true,
                Kind::Mark(Mark::Comma) => open = false,
                // "Jan. 8: talks begin"
                Kind::Mark(Mark::Colon) if i > at + 1 => return None,
                _ => {}
            }
            let group = self.groups.iter().position(|g| g.first == i && g.finite());
            if let Some(index) = group.filter(|_| !open && self.quote_depth(i) == quote) {
                return Some(self.real_head(index));
            }
        }
        None
    }

    /// The verb that carries the meaning: "hold" of "is set to hold".
    fn real_head(&self, index: usize) -> usize {
        match self.groups.get(index + 1) {
            Some(next) if next.planned => self.real_head(index + 1),
            _ => index,
        }
    }

    /// The nearest verb before the mention that can govern it, quotes with verbs of their own left out.
    fn behind(&self, mention: Hanging) -> Option<usize> {
        let quote = self.quote_depth(mention.word);
        let mut fallback = None;
        for index in (0..self.groups.len()).rev() {
            let group = &self.groups[index];
            if group.head >= mention.word || self.quote_depth(group.head) != quote {
                continue;
            }
            // A date of the past does not hang on "is" or "says now".
            if mention.past && group.tense == Tense::Present && !group.perfect {
                fallback = fallback.or(Some(index));
                continue;
            }
            return Some(index);
        }
        fallback
    }

    /// Which quote a word stands in: 0 outside; a quote without a verb counts as outside.
    fn quote_depth(&self, at: usize) -> usize {
        let mut opened = None;
        let mut count = 0;
        for (i, word) in self.words.iter().enumerate() {
            if !word.is_mark(Mark::Quote) {
                continue;
            }
            match opened.take() {
                None => {
                    opened = Some(i);
                    count += 1;
                }
                Some(start) if start < at && at < i => return if self.has_verb(start, i) { count } else { 0 },
                Some(_) => {}
            }
        }
        // A quote that is never closed, or was opened in an earlier sentence.
        match opened {
            Some(start) if start < at && self.has_verb(start, self.words.len()) => count,
            _ => 0,
        }
    }

    fn has_verb(&self, from: usize, to: usize) -> bool {
        self.groups.iter().any(|g| from < g.head && g.head < to)
    }

    fn nearest_noun(&self, at: usize) -> Option<Found> {
        self.found.iter().filter(|f| f.group.is_none()).min_by_key(|f| f.word.abs_diff(at)).copied()
    }

    /// How the event lies to the mention, by the preposition before it.
    pub(crate) fn relation(&self, at: usize, length: bool) -> Relation {
        // "for roughly the past year"
        let small = |w: &&Word| w.is(Function::Adverb) || w.is_determiner();
        match self.words[..at].iter().rev().find(|w| !small(w)).map(|w| w.kind) {
            Some(Kind::Function(Function::By)) => Relation::By,
            Some(Kind::Function(Function::Before)) => Relation::Before,
            Some(Kind::Function(Function::After)) => Relation::After,
            Some(Kind::Function(Function::Since)) => Relation::Since,
            Some(Kind::Function(Function::Until)) => Relation::Until,
            // "for two weeks" fills them; "scheduled for Friday" is on it.
            Some(Kind::Function(Function::For)) if length => Relation::Throughout,
            _ => Relation::On,
        }
    }

    /// The words of the clause around a trigger and a mention: from the beginning of the trigger's
    /// clause to the end of the later one's.
    pub(crate) fn clause(&self, trigger: usize, mention: Option<usize>) -> Span {
        let (first, last) = match mention {
            Some(at) => (trigger.min(at), trigger.max(at)),
            None => (trigger, trigger),
        };
        let mut from = first;
        while from > 0 && !self.begins_clause(from, first) {
            from -= 1;
        }
        let mut to = last;
        let next = |to: usize| mention.is_some_and(|at| at > trigger && self.next_of_list(to));
        while to + 1 < self.words.len() && !self.begins_clause(to + 1, last) && !next(to + 1) {
            to += 1;
        }
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
        let (lo, hi) = if ahead { (at, self.words.len()) } else { (0, at) };
        let verbs = |from: usize, to: usize| self.groups.iter().any(|g| g.finite() && from <= g.first && g.head < to);
        match word.kind {
            Kind::Mark(Mark::Colon) => {
                !matches!(self.words.get(at.wrapping_sub(1)).map(|w| w.kind), Some(Kind::Mention(_)))
            }
            Kind::Mark(Mark::Quote) => self.quote_depth(at + 1) != self.quote_depth(at.saturating_sub(1)),
            Kind::Function(Function::Coordinator) => verbs(lo, hi) && self.comma_before(at) | self.subject_behind(at),
            Kind::Function(Function::Subordinator | Function::Conditional) => verbs(lo, hi),
            Kind::Mark(Mark::Dash) => verbs(lo, hi) && ahead,
            // ", according to the ministry"
            Kind::Function(Function::Source) => true,
            _ => false,
        }
    }

    /// Whether a comma begins the next entry of a list of times: "once in May, another in June".
    fn next_of_list(&self, at: usize) -> bool {
        let ahead = self.words.get(at + 1..).unwrap_or_default();
        let near = ahead.iter().take(4).position(|w| matches!(w.kind, Kind::Mention(_)));
        self.words[at].is_mark(Mark::Comma)
            && near.is_some_and(|n| !self.groups.iter().any(|g| (at..=at + n).contains(&g.head)))
    }

    fn comma_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|i| self.words[i].is_mark(Mark::Comma))
    }

    /// Whether a verb stands right behind, or a subject with one.
    fn subject_behind(&self, at: usize) -> bool {
        self.groups.iter().any(|g| g.finite() && g.first == at + 1)
            || self.words.get(at + 1).is_some_and(|w| w.is(Function::SubjectSingular) || w.is(Function::SubjectPlural))
    }

    /// The span of the words without conjunctions and marks at its ends, quotes balanced.
    fn trimmed(&self, mut from: usize, mut to: usize, first: usize, last: usize) -> Span {
        let loose = |w: &Word| {
            matches!(w.kind, Kind::Mark(m) if m != Mark::Close && m != Mark::Quote)
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

    /// Whether the trigger's clause is under a condition.
    pub(crate) fn conditional(&self, trigger: usize) -> bool {
        let mut i = trigger;
        while i > 0 {
            i -= 1;
            let word = &self.words[i];
            if word.is(Function::Conditional) {
                return true;
            }
            if word.is_mark(Mark::Comma) || word.is_mark(Mark::Colon) || word.is(Function::Relative) {
                return false;
            }
        }
        false
    }

    /// Whether the clause denies the event: its verb does, its subject does, or "no" stands before it.
    pub(crate) fn denied(&self, found: &Found) -> bool {
        if let Some(group) = found.group.and_then(|g| self.groups.get(g)) {
            // "No vote was held", "none of the men left": somewhere in the subject.
            let nominal = |w: &&Word| match w.kind {
                Kind::Function(f) => {
                    f.is_preposition() || f.is_determiner() || matches!(f, Function::Nobody | Function::Adverb)
                }
                Kind::Open(_) | Kind::Name | Kind::Number | Kind::Mention(_) => true,
                Kind::Mark(mark) => mark == Mark::Possessive,
            };
            let heads = |i: usize| self.groups.iter().any(|g| g.first <= i && i <= g.head);
            let subject =
                self.words[..group.first].iter().enumerate().rev().take_while(|(i, w)| nominal(w) && !heads(*i));
            let denied = subject.map(|(_, w)| w).any(|w| w.is(Function::No) || w.is(Function::Nobody));
            // "there is no threat", "paid no dividend", "did nothing"
            let none = self.words.get(group.head + 1).is_some_and(|w| w.is(Function::No) || w.is(Function::Nobody));
            return group.negative || none || denied;
        }
        let before = self.words[..found.word].iter().rev().take(2);
        before.take_while(|w| !matches!(w.kind, Kind::Mark(_))).any(|w| w.is(Function::No))
    }

    /// The group of a reporting verb that the word's clause hangs on, if any.
    pub(crate) fn reporting(&self, trigger: usize) -> Option<&Found> {
        let verbs =
            || self.found.iter().filter(|f| f.class == EventClass::Reporting && f.group.is_some() && f.word != trigger);
        let quoted = self.quote_depth(trigger) != 0;
        verbs().rfind(|f| f.word < trigger && (quoted || self.quote_depth(f.word) == 0)).or_else(|| {
            verbs().find(|f| f.word > trigger && self.quote_depth(f.word) == 0 && (quoted || self.tail(f.word)))
        })
    }

    /// Whether the verb closes the sentence: "…, the ministry said."
    fn tail(&self, at: usize) -> bool {
        let group = self.groups.iter().find(|g| g.head == at);
        let mut subject = self.words[..at].iter().rev().take(8).take_while(|w| !w.is(Function::Coordinator));
        subject.any(|w| w.is_mark(Mark::Comma))
            && group.is_some_and(|g| !self.groups.iter().any(|other| other.head > g.head))
    }
}
