//! Who or what a verb tells of: the word that heads the subject of a verb group.
//!
//! A subject is looked for before its verb, what stands between passed over; then within the group ("did he say");
//! then behind it, where the order of words is turned ("said the mayor"). A verb that is joined to another and has
//! none of its own shares that one's. Knows tags, functions and marks, no word.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables, and move only within \
                  them"
    )
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};

use super::group::Group;
use super::stretch::Stretch;
use super::word::Word;

/// Words that are looked through before a verb at the most, and behind it.
const REACH: usize = 60;
const NEAR: usize = 12;

/// A noun phrase, with the phrases that depend on its noun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    pub(crate) start: usize,
    pub(crate) head: usize,
}

impl Phrase {
    const fn of(word: usize) -> Phrase {
        Phrase { start: word, head: word }
    }
}

impl Stretch {
    /// The subject that is the group's alone; of one behind its verb, or within its group, the head only.
    pub(crate) fn own_subject(&self, group: usize) -> Option<Phrase> {
        let (first, head) = (self.groups[group].first, self.groups[group].head);
        if let Some(inside) = self.inside(first, head) {
            return Some(Phrase::of(inside));
        }
        let at = self.passed(first);
        let before = at.checked_sub(1).map(|i| &self.words[i]);
        if before.is_some_and(exists) {
            return self.behind(head + 1).map(Phrase::of);
        }
        if self.groups[group].copula
            && self.asks(at, head)
            && let Some(behind) = self.behind(head + 1)
        {
            return Some(Phrase::of(behind));
        }
        // "the results we got are", "what it depends on is"
        let mut end = at;
        while end > 0 && leads(&self.words[end - 1]) {
            end -= 1;
        }
        let described = end.checked_sub(1).filter(|i| self.group_of(*i).is_some());
        let phrase = match described {
            Some(verb) => self.antecedent(verb, REACH),
            None => self.phrase(at, REACH, false),
        };
        // "In May, said the mayor": what a comma parts from its verb depends on no preposition.
        let parted = at < first && self.words[at].mark.is_some();
        let phrase = phrase.filter(|p| {
            !parted || p.start == 0 || begins(&self.words[p.start - 1]) || !leads(&self.words[p.start - 1])
        });
        if phrase.is_some() {
            return phrase;
        }
        let quoted = before.is_some_and(|w| w.is_mark(Mark::Quote));
        if quoted && let Some(name) = self.before_quote(at - 1).filter(|_| self.tells(head)) {
            return Some(name);
        }
        let told = before.is_some_and(|w| w.is_mark(Mark::Comma)) && self.tells(head);
        if (quoted || told) && self.closes(head) { self.behind(head + 1).map(Phrase::of) } else { None }
    }

    /// The phrase alone before a quotation that stands between it and its verb: "Berg, “it fell,” told the court".
    fn before_quote(&self, close: usize) -> Option<Phrase> {
        let open = (close.saturating_sub(REACH)..close).rev().find(|i| self.words[*i].is_mark(Mark::Quote))?;
        let comma = open.checked_sub(1).filter(|i| self.words[*i].is_mark(Mark::Comma))?;
        let phrase = self.noun_phrase(comma).filter(|p| names(&self.words[p.head]) && !self.words[p.head].time)?;
        phrase.start.checked_sub(1).is_none_or(|i| self.words[i].mark.is_some()).then_some(phrase)
    }

    /// Whether a verb opens a question: "is he ill", "where is the mayor", "who is it".
    fn asks(&self, at: usize, head: usize) -> bool {
        let Some(word) = at.checked_sub(1).map(|i| &self.words[i]) else { return true };
        let pronoun = self.words.get(head + 1).is_some_and(|w| w.tag == Tag::Pronoun && !w.is_determiner());
        match word.tag {
            Tag::WhAdverb => true,
            Tag::Relative => pronoun && (at == 1 || self.words[at - 2].is_mark(Mark::Quote)),
            _ => false,
        }
    }

    /// Whether a verb is one of telling.
    pub(crate) fn tells(&self, verb: usize) -> bool {
        self.class_of(verb) == Some(EventClass::Reporting)
    }

    /// Whether a verb is one on which another clause can depend: of telling, seeing, thinking, trying.
    pub(crate) fn holds_content(&self, verb: usize) -> bool {
        use EventClass::{IAction, IState, Perception, Reporting};
        matches!(self.class_of(verb), Some(Reporting | Perception | IAction | IState))
    }

    /// The class of the events that a verb names; none where it is in no table.
    fn class_of(&self, verb: usize) -> Option<EventClass> {
        self.analysis(verb)?.verb.and_then(|(lemma, _)| lemma).map(|lemma| lemma.verb_class)
    }

    /// Whether no clause depends on a verb, so that what stands behind it may be its subject.
    fn closes(&self, verb: usize) -> bool {
        let behind = self.words.get(verb + 1..).unwrap_or_default();
        !behind.iter().take(NEAR).take_while(|w| w.mark.is_none()).any(|w| w.is(Function::That))
    }

    /// Whether a word opens a clause.
    fn opens(&self, at: usize) -> bool {
        let at = (0..at).rev().find(|i| !self.words[*i].is_adverb()).map_or(0, |i| i + 1);
        let Some(before) = at.checked_sub(1).map(|i| &self.words[i]) else { return true };
        // What goes on behind nouns goes on with them; what stands behind a verb may be its object.
        let listed = before.is(Function::Coordinator) && at > 1 && names(&self.words[at - 2]);
        let depends = leads(before) && before.tag != Tag::Subordinator;
        let object = self.group_of(at - 1).is_some() && !self.tells(at - 1) || before.tag == Tag::Pronoun;
        !(listed || depends || object)
    }

    /// A subject between a verb and its helper: "did he say".
    fn inside(&self, first: usize, head: usize) -> Option<usize> {
        let from = (first + 1..head).find(|i| {
            let word = &self.words[*i];
            !word.tag.is_verb() && (names(word) || word.is_determiner()) && !word.time
        })?;
        self.behind(from).filter(|found| *found < head)
    }

    /// The head of the phrase that begins at a word, or behind small words there.
    fn behind(&self, from: usize) -> Option<usize> {
        let mut at = from;
        while self.words.get(at).is_some_and(|w| w.is_filler() && !w.is_nominal()) {
            at += 1;
        }
        let first = self.words.get(at)?;
        if first.tag == Tag::Pronoun && !first.is_determiner() {
            return Some(at);
        }
        let inside = |i: &usize| {
            let word = &self.words[*i];
            let describes = self.group_of(*i).is_none() && word.tag.is_verb();
            word.is_nominal()
                || word.is_determiner()
                || word.tag == Tag::Possessive
                || describes
                || glue(word)
                || word.is_adverb()
        };
        let end = (at..self.words.len().min(at + NEAR)).take_while(inside).last()? + 1;
        (at..end)
            .rev()
            .find(|i| self.words[*i].tag.is_noun())
            .or_else(|| (at..end).rev().find(|i| names(&self.words[*i])))
    }

    /// The end of the phrase before a verb: adverbs and what stands between commas, dashes or brackets passed over.
    fn passed(&self, verb: usize) -> usize {
        let mut at = verb;
        while let Some(word) = at.checked_sub(1).map(|i| &self.words[i]) {
            match word.mark {
                Some(Mark::Comma | Mark::Dash | Mark::Close) => match self.aside(at - 1) {
                    Some(opening) => at = opening,
                    None => return at,
                },
                Some(Mark::Quote) if at > 1 && (self.words[at - 2].mark.is_none() || self.opens_quote(at - 1)) => {
                    at -= 1
                }
                // A helper that the tagger takes for none.
                None if !word.time && matches!(word.function, Some(Function::Modal | Function::Will)) => at -= 1,
                None if word.is_adverb() && !word.is_preposition() && !exists(word) => at -= 1,
                None if word.tag == Tag::Negation => at -= 1,
                None if word.time => match self.time_aside(at) {
                    Some(start) => at = start,
                    None => return at,
                },
                _ => return at,
            }
        }
        at
    }

    /// Where a time begins that ends before a word and stands by itself behind a mark: "Smith, the mayor, on Monday".
    fn time_aside(&self, end: usize) -> Option<usize> {
        let start = (0..end).rev().find(|i| !self.words[*i].time && !self.words[*i].is_determiner())?;
        let led = usize::from(leads(&self.words[start]));
        let mark = start.checked_sub(led).and_then(|i| self.words[i].mark)?;
        matches!(mark, Mark::Comma | Mark::Close | Mark::Dash).then_some(start + 1 - led)
    }

    fn opens_quote(&self, mark: usize) -> bool {
        self.words[..mark].iter().filter(|w| w.is_mark(Mark::Quote)).count() % 2 == 0
    }

    /// Where an aside begins that ends with a mark: a comma to a comma, a bracket to a bracket.
    fn aside(&self, closing: usize) -> Option<usize> {
        let opening = match self.words[closing].mark? {
            Mark::Close => Mark::Open,
            mark => mark,
        };
        let from = closing.saturating_sub(REACH);
        let found = (from..closing).rev().find(|i| self.words[*i].is_mark(opening))?;
        // What stands before it is a noun, or closes one.
        let before = found.checked_sub(1).map(|i| &self.words[i])?;
        // "would, he said, be held"
        let helper = matches!(before.function, Some(Function::Modal | Function::Will));
        let closes = helper || names(before) || before.is_mark(Mark::Quote) || before.is_mark(Mark::Close);
        // "He came, saw the town, left": a verb between is one of those that share the subject.
        let opened = self.words[found + 1..closing].iter().take(3).any(joins);
        let behind = self.groups.partition_point(|g| g.head <= found);
        let told = self.group_from(closing + 1).is_some_and(|g| self.tells(self.groups[g].head));
        // "Smith, rumored to leave, said": a participle.
        let passive = |g: &Group| told && g.first == found + 1 && g.first == g.head;
        let mut verbs = self.groups[behind..].iter().take_while(|g| g.head < closing);
        let finite = |g: &Group| g.finite() && !self.tells(g.head) && !passive(g);
        let listed = opening == Mark::Comma && !opened && verbs.any(finite);
        // "Berg, a painter, singer, and now a poet, said"
        let joint = opening == Mark::Comma && self.words[found + 1].is(Function::Coordinator);
        let apposed = |i: &usize| self.words[*i].is_mark(Mark::Comma) && self.words[*i - 1].is_name();
        let whole =
            (from + 1..found).rev().filter(|_| joint).find(|i| apposed(i) && self.words[*i + 1].is_determiner());
        let whole = whole.filter(|i| !self.groups[..behind].iter().any(|g| g.head > *i && g.finite()));
        (closes && before.tag != Tag::Adjective && !listed).then(|| whole.unwrap_or(found))
    }

    /// The phrase that ends before a word, with the phrases that depend on its noun: "the head of the bank".
    fn phrase(&self, end: usize, reach: usize, list: bool) -> Option<Phrase> {
        let mut phrase = self.noun_phrase(end)?;
        let stop = end.saturating_sub(reach);
        while phrase.start > stop {
            let before = phrase.start - 1;
            let (word, head) = (&self.words[before], &self.words[phrase.head]);
            // "after they left", "and who left"
            let alone = head.tag == Tag::Relative || head.is_subject() && !word.is(Function::Coordinator);
            if let Some(named) = self.exampled(before) {
                phrase = named;
                continue;
            }
            // "as the bank fell", "the day after Easter"
            if alone || begins(word) && !(head.time && leads(word)) {
                break;
            }
            let next = if leads(word) {
                let holder = self.holder(before, reach);
                // "In May" alone is none; "at the moment Smith is" has one all the same.
                if holder.is_none() && (head.time || !self.opens(before)) {
                    return None;
                }
                holder
            } else if word.is(Function::Coordinator) || list && word.is_mark(Mark::Comma) {
                self.joined(before, reach)
            } else if let Some(group) = self.group_of(before) {
                // "who robbed the bank", "to rob the bank", "we celebrate today", but not "he said the bank"
                let loose =
                    head.time || !self.groups[group].finite() || self.relates(self.passed(self.groups[group].first));
                if loose { self.antecedent(before, reach) } else { None }
            } else {
                self.doubled(before, phrase)
            };
            match next {
                Some(next) => phrase = next,
                None => break,
            }
        }
        Some(phrase)
    }

    /// What a word brings an example of: "groups such as".
    fn exampled(&self, at: usize) -> Option<Phrase> {
        let such = at.checked_sub(2).filter(|_| self.words[at].is(Function::Equative))?;
        let describes = matches!(self.words[such + 1].tag, Tag::Adjective | Tag::Determiner);
        let several = self.words[such].tag == Tag::NounPlural && self.group_of(such).is_none();
        if describes && several { self.noun_phrase(such + 1) } else { None }
    }

    /// The noun before a preposition that its phrase depends on.
    fn holder(&self, preposition: usize, reach: usize) -> Option<Phrase> {
        let mut at = preposition;
        while at > 0 && (leads(&self.words[at - 1]) || self.words[at - 1].is_adverb()) {
            at -= 1;
        }
        match self.group_of(at.checked_sub(1)?) {
            Some(_) => self.antecedent(at - 1, reach),
            None => self.noun_phrase(at),
        }
    }

    /// The first of nouns that a conjunction joins, or a comma before it, where they open a clause.
    fn joined(&self, at: usize, reach: usize) -> Option<Phrase> {
        let comma = at > 0 && self.words[at].is(Function::Coordinator) && self.words[at - 1].is_mark(Mark::Comma);
        // ", and he" goes on with a clause.
        if reach == 0 || comma && self.words.get(at + 1).is_some_and(Word::is_subject) {
            return None;
        }
        let end = if comma { at - 1 } else { at };
        let left = self.phrase(end, reach / 2, true)?;
        // "A, B, and C" are a list; "A, and B" are two clauses.
        let listed = !comma || self.words[left.start..end].iter().any(|w| w.is_mark(Mark::Comma));
        (listed && self.opens(left.start) && !self.words[left.head].time).then_some(left)
    }

    /// The noun that a clause describes which holds a verb: "the man who fled", "the man he saw", "a plan to close".
    fn antecedent(&self, verb: usize, reach: usize) -> Option<Phrase> {
        let group = self.group_of(verb).filter(|_| reach > 0)?;
        let first = self.groups[group].first;
        let at = self.passed(first);
        let mut end = if self.relates(at) {
            at
        } else if self.groups[group].finite() {
            self.noun_phrase(at)?.start
        } else {
            // "a plan for closing the mill"
            first - usize::from(first > 0 && leads(&self.words[first - 1]))
        };
        // "a man suspected to have fled"
        let outer = end.checked_sub(1).filter(|i| self.group_of(*i).is_some_and(|g| !self.groups[g].finite()));
        if let Some(outer) = outer {
            return self.antecedent(outer, reach / 2);
        }
        if self.relates(end) {
            let relative = end - 1;
            end = relative;
            while end > 0 && (leads(&self.words[end - 1]) || self.words[end - 1].is_mark(Mark::Comma)) {
                end -= 1;
            }
            // "what he did", "who fled": the word is the noun itself.
            if end == 0 || !names(&self.words[end - 1]) {
                return Some(Phrase { start: relative, head: relative });
            }
        }
        let left = self.phrase(end, reach / 2, false)?;
        self.opens(left.start).then_some(left)
    }

    /// Where the noun phrase begins that a clause describes which opens at a word: "a row that began", "the head of the
    /// union, who left".
    pub(crate) fn described_from(&self, opening: usize) -> Option<usize> {
        let mut end = opening;
        // "Quill, 61, who": an age stands between.
        let age = |at: usize| {
            let mark = |i: usize| self.words.get(i).is_some_and(|w| w.is_mark(Mark::Comma));
            self.words[at].tag == Tag::Number && mark(at + 1) && at > 0 && mark(at - 1)
        };
        while end > 0 && (leads(&self.words[end - 1]) || self.words[end - 1].is_mark(Mark::Comma) || age(end - 1)) {
            end -= 1;
        }
        if end == 0 || !self.words[end - 1].is_nominal() {
            return None;
        }
        let noun = self.noun_phrase(end)?;
        let bare = noun.start + 1 == end;
        let name = self.words[noun.head].is_name();
        // "said on Tuesday that"; "in Belarus where it rained" says where, not which.
        if bare && (self.words[end - 1].time || end == opening && name && self.words[opening].is(Function::Where)) {
            return None;
        }
        if let Some(named) = noun.start.checked_sub(1).and_then(|at| self.exampled(at)) {
            return Some(named.start);
        }
        let of = noun.start.checked_sub(1).filter(|i| leads(&self.words[*i]) && !begins(&self.words[*i]));
        // "a decree issued in 1983": what a comma parts describes the whole, what none parts the nearest noun.
        // No name is told from others of its kind: "women in France who left".
        let name = name && !self.words[opening].is(Function::Where);
        let outer = of.filter(|_| end < opening || name).and_then(|i| self.noun_phrase(i));
        // "a place at the finals, which begin in May"
        let outer = outer.filter(|outer| self.agrees(opening, outer.head) || !self.agrees(opening, noun.head));
        Some(outer.filter(|p| self.words[p.head].tag.is_noun() && !self.words[p.head].time).unwrap_or(noun).start)
    }

    /// Whether the present of a clause that opens at a word may have a noun for its subject: "begins" has one, "begin"
    /// several.
    fn agrees(&self, opening: usize, noun: usize) -> bool {
        let group = self.groups.get(self.groups.partition_point(|g| g.head < opening));
        let right = group.filter(|g| g.first == g.head && g.head <= opening + 2);
        let Some(verb) = right.filter(|g| self.words[g.head].tag == Tag::VerbPresent) else { return true };
        let third = self.analysis(verb.head).and_then(|found| found.verb).is_some_and(|(_, form)| form.is_present());
        match self.words[noun].tag {
            Tag::Noun => third,
            Tag::NounPlural => !third,
            _ => true,
        }
    }

    /// Whether a relative pronoun stands before a word.
    fn relates(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|i| &self.words[i]);
        before.is_some_and(|w| w.tag == Tag::Relative || w.is(Function::Relative))
    }

    /// The phrase before a word that only names a time, describes the verb, or sums up: "he Monday said", "they all".
    fn doubled(&self, before: usize, phrase: Phrase) -> Option<Phrase> {
        let head = &self.words[phrase.head];
        let small = head.time || head.tag == Tag::Adjective || head.is_determiner();
        let loose = phrase.start == phrase.head && head.tag != Tag::Pronoun && small;
        if loose && names(&self.words[before]) { self.noun_phrase(before + 1) } else { None }
    }

    /// Where the noun phrase begins that ends before a word, without what depends on it.
    pub(crate) fn phrase_before(&self, end: usize) -> Option<usize> {
        self.noun_phrase(end).map(|phrase| phrase.start)
    }

    /// Where the noun phrase begins that ends before a word, with what depends on it.
    pub(crate) fn whole_phrase_before(&self, end: usize) -> Option<usize> {
        self.phrase(end, REACH, false).map(|phrase| phrase.start)
    }

    /// The noun phrase that ends before a word, without what depends on it.
    fn noun_phrase(&self, end: usize) -> Option<Phrase> {
        let last = end.checked_sub(1)?;
        let word = &self.words[last];
        if word.tag == Tag::Relative
            || word.is(Function::That)
            || word.tag == Tag::Pronoun && !word.is(Function::Owner)
            || word.is_subject()
        {
            return Some(Phrase { start: last, head: last });
        }
        let mut start = end;
        while start > 0 && end - start < NEAR && self.group_of(start - 1).is_none() {
            let word = &self.words[start - 1];
            let behind = self.words.get(start).filter(|_| start < end);
            let describes = (word.tag.is_verb() || word.is_adverb()) && behind.is_some_and(Word::is_nominal);
            let inside = word.is_nominal() || word.tag == Tag::Possessive || describes || glue(word);
            let pronoun = matches!(word.tag, Tag::Pronoun | Tag::Relative);
            let determiner = word.is_determiner() && !pronoun || word.is(Function::Owner);
            if !inside && !determiner {
                break;
            }
            start -= 1;
            // An article opens a phrase; only a possessive behind it goes on before it.
            if determiner && !self.words[..start].last().is_some_and(|w| w.is_determiner()) {
                break;
            }
        }
        let run = start..end;
        let noun = |i: &usize| self.words[*i].tag.is_noun();
        let mut head = run.clone().rev().find(noun).or_else(|| run.clone().rev().find(|i| names(&self.words[*i])));
        head = head.or_else(|| run.clone().rev().find(|i| self.words[*i].is_determiner()));
        let head = head?;
        // "officials Monday"
        let before = head.checked_sub(1).filter(|i| *i >= start).map(|i| &self.words[i]);
        let name = |w: &Word| w.tag == Tag::ProperNoun || self.words[head].capital && w.tag.is_noun();
        let timed = self.words[head].time && before.is_some_and(|w| name(w) && !w.time);
        let head = if timed { head - 1 } else { head };
        // "the coach Tom Hill": the name stands beside the noun.
        let name = run.rev().skip_while(|i| *i > head).find(|i| self.words[*i].tag != Tag::ProperNoun);
        let beside = name.filter(|i| *i < head && matches!(self.words[*i].tag, Tag::Noun) && !self.words[*i].time);
        Some(Phrase { start, head: beside.unwrap_or(head) })
    }
}

/// A word that opens a clause or joins one to another.
fn joins(word: &Word) -> bool {
    use Function::{Conditional, Coordinator, Relative, Subordinator, That, Where};
    let joins = matches!(word.function, Some(Coordinator | Subordinator | Where | Conditional | Relative));
    joins || word.is(That) && word.tag != Tag::Determiner || word.tag == Tag::WhAdverb
}

/// What only holds the place of a subject that stands behind the verb: "there".
pub(crate) fn exists(word: &Word) -> bool {
    word.tag == Tag::Pronoun && matches!(word.function, Some(Function::Expletive | Function::Adverb))
}

/// A word that can head a phrase.
fn names(word: &Word) -> bool {
    word.is_nominal()
        || matches!(word.tag, Tag::Pronoun | Tag::Relative)
        || word.is_subject()
        || word.is(Function::NegativePronoun)
}

/// A word that opens a clause rather than leads a phrase, where a verb follows: "as", "after".
fn begins(word: &Word) -> bool {
    use Function::{After, Before, Equative, Since, Subordinator, Until, Where};
    word.tag == Tag::Subordinator
        || matches!(word.function, Some(After | Equative | Before | Since | Subordinator | Until | Where))
}

/// A preposition, whatever else it is: "including".
fn leads(word: &Word) -> bool {
    word.tag == Tag::Preposition || word.function.is_some_and(Function::is_preposition)
}

/// A mark that stands within a phrase.
fn glue(word: &Word) -> bool {
    matches!(word.mark, Some(Mark::Hyphen | Mark::Money)) || word.tag == Tag::Other && word.mark.is_none()
}
