//! Noun phrases: the words that name somebody or something, from the first to the last, with what depends on the noun.
//!
//! Read forward from where one begins. What is more than a phrase is left out: "Smith, the minister,", "the man who
//! fled", "the bank on Monday". Knows tags, functions and marks, no word.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words and move only within them"
    )
)]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::token::span::Span;

use super::stretch::Stretch;
use super::word::Word;

/// Words of a noun phrase at the most, of what depends on it, and parts of a list.
const LONGEST: usize = 14;
const WHOLE: usize = 24;
const PARTS: usize = 6;

/// A noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NounPhrase {
    /// Its words, half-open.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Its noun; of several that are joined the first.
    pub(crate) head: usize,
    /// The end of the part that holds the head, without what depends on it.
    pub(crate) bare: usize,
    /// It names several that a conjunction joins.
    pub(crate) joined: bool,
}

/// What depends on a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Postmodifiers {
    /// Nothing but "of …".
    Of,
    /// "For …" too: "a spokesman for the bank".
    For,
    /// Whatever a preposition leads.
    All,
}

impl Stretch {
    /// The noun phrase that begins at a word and ends before another.
    pub(crate) fn noun_phrase_at(&self, from: usize, end: usize, with: Postmodifiers) -> Option<NounPhrase> {
        let end = end.min(self.words.len());
        let mut phrase = self.modified(from, end, with)?;
        for _ in 0..PARTS {
            let Some(next) = self.next_part(&phrase, end, with) else { break };
            (phrase.to, phrase.joined) = (next.to, true);
        }
        self.balanced(phrase)
    }

    /// The phrase of a head that stands before its verb, or behind it: `start` is where it begins, `end` the verb.
    pub(crate) fn noun_phrase_of(&self, start: usize, end: usize, with: Postmodifiers) -> Option<NounPhrase> {
        // "On May 3 police", "in 2020 voters": what a date ends with is none of it.
        let number = |at: usize| self.words.get(at).is_some_and(|w| w.tag == Tag::Number);
        let dates = |at: usize| {
            number(at) && !self.counts(at) || self.words[at].time && self.words[at].capital && number(at + 1)
        };
        let start = (start..end).find(|at| !dates(*at)).unwrap_or(start);
        let start = self.behind_time(start, end);
        let start = self.with_degree(self.with_measure(start));
        self.noun_phrase_at(start, end, with)
    }

    /// The word behind a time that opens with its own article: "this Monday Norwegian police", "last year King Ola",
    /// or that is a word of its own: "yesterday police".
    fn behind_time(&self, start: usize, end: usize) -> usize {
        let word = |at: usize| self.words.get(at).filter(|_| at < end);
        let time = |at: usize| word(at).is_some_and(|w| w.time && w.tag.is_noun());
        let own = |w: &Word| !w.time && w.capital && (w.is_name() || w.tag == Tag::Adjective);
        let opens = word(start).is_some_and(|w| w.is_determiner() || w.tag == Tag::Adjective);
        let same = word(start + 1).is_some_and(|w| w.tag == Tag::Adjective && !w.capital);
        let last = start + 1 + usize::from(same);
        match () {
            () if opens && time(last) && word(last + 1).is_some_and(own) => last + 1,
            () if start == 0 && time(0) && self.words[0].tag == Tag::Noun && word(1).is_some_and(Word::is_nominal) => 1,
            () => start,
        }
    }

    /// Whether a number counts what is named, or numbers it, and is no part of a date: "12 people", "the 2022 law".
    fn counts(&self, at: usize) -> bool {
        let year = is_year(&self.words[at]);
        match at.checked_sub(1).map(|i| &self.words[i]) {
            None => !year,
            Some(before) if before.time && before.tag != Tag::Number => false,
            Some(before) => !year || before.is_determiner(),
        }
    }

    /// Where a phrase begins with what stands before an adverb in it: "one highly placed source".
    fn with_degree(&self, start: usize) -> usize {
        let Some(adverb) = start.checked_sub(1).filter(|at| self.describes(*at) && self.words[*at].is_adverb()) else {
            return start;
        };
        let opens = |w: &Word| w.is_determiner() || w.tag == Tag::Number && !w.time;
        adverb.checked_sub(1).filter(|at| opens(&self.words[*at])).unwrap_or(start)
    }

    /// A phrase with the phrases that depend on it.
    fn modified(&self, from: usize, end: usize, with: Postmodifiers) -> Option<NounPhrase> {
        let mut phrase = self.bare_phrase(from, end)?;
        while phrase.to < end && phrase.to - from < WHOLE {
            let word = &self.words[phrase.to];
            // "groups such as Tarn"
            let such = matches!(word.tag, Tag::Adjective | Tag::Determiner) && with == Postmodifiers::All;
            if such
                && self.words[phrase.head].tag == Tag::NounPlural
                && self.words.get(phrase.to + 1).is_some_and(|w| w.is(Function::Equative))
            {
                let Some(named) = self.bare_phrase(phrase.to + 2, end) else { break };
                phrase.to = named.to;
                continue;
            }
            let hung = match word.function {
                Some(Function::Of) => true,
                Some(Function::For) => with != Postmodifiers::Of,
                // "the woman from Lisk", but "the bank as of May", "the bank before the vote"
                Some(Function::Preposition | Function::In | Function::On | Function::Away | Function::From) => {
                    with == Postmodifiers::All
                }
                Some(Function::To) => with == Postmodifiers::All && word.tag != Tag::InfinitiveTo,
                _ => false,
            };
            let pronoun = self.words[phrase.head].tag == Tag::Pronoun && !word.is(Function::Of);
            if !hung || pronoun || word.tag.is_verb() {
                break;
            }
            match self.bare_phrase(phrase.to + 1, end).filter(|next| !self.is_time(next)) {
                Some(next) => phrase.to = next.to,
                None => break,
            }
        }
        Some(phrase)
    }

    /// Whether a phrase is a time: "the first quarter".
    fn is_time(&self, phrase: &NounPhrase) -> bool {
        self.words[phrase.head].time
    }

    /// What a conjunction joins to a phrase, or a comma before one: "tin, lead and zinc".
    fn next_part(&self, phrase: &NounPhrase, end: usize, with: Postmodifiers) -> Option<NounPhrase> {
        let words = &self.words;
        let comma = words.get(phrase.to).is_some_and(|w| w.is_mark(Mark::Comma));
        let mut at = phrase.to + usize::from(comma);
        let joins = |i: usize| words.get(i).is_some_and(|w| w.is(Function::Coordinator) && w.tag == Tag::Conjunction);
        let joint = joins(at);
        at += usize::from(joint);
        if !joint && !comma || at >= end || words[at].is_subject() && words[at].tag == Tag::Pronoun {
            return None;
        }
        let next = self.modified(at, end, with).filter(|next| !self.is_time(next))?;
        // "closed the mill and the union left": a verb behind makes it the subject of another clause.
        if self.leads_verb(next.to, end) {
            return None;
        }
        if joint && !comma {
            return Some(next);
        }
        // A comma makes a list only where a conjunction closes it: "Smith, the mayor," is none.
        let listed = if joint { phrase.joined } else { self.closes_list(&next, end, with) };
        listed.then_some(next)
    }

    /// Whether a finite verb stands at a word, adverbs before it passed over.
    fn leads_verb(&self, from: usize, end: usize) -> bool {
        let small = |at: &usize| self.words[*at].is_adverb() || self.words[*at].tag == Tag::Negation;
        let verb = (from..end).find(|at| !small(at)).and_then(|at| self.group_of(at));
        verb.is_some_and(|group| self.groups[group].finite())
    }

    /// Whether a list that goes on with a phrase comes to its conjunction.
    fn closes_list(&self, phrase: &NounPhrase, end: usize, with: Postmodifiers) -> bool {
        let mut at = phrase.to;
        for _ in 0..PARTS {
            let Some(word) = self.words.get(at).filter(|_| at < end) else { return false };
            let comma = word.is_mark(Mark::Comma);
            let joint = self.words.get(at + usize::from(comma)).is_some_and(|w| w.is(Function::Coordinator));
            if !comma && !joint {
                return false;
            }
            let from = at + usize::from(comma) + usize::from(joint);
            let Some(next) = self.modified(from, end, with) else { return false };
            if joint {
                // "according to the bank, the mill or the mine is shut"; "Smith, the mayor and a poet, left"
                let aside = next.to + 1 == end && self.words[next.to].is_mark(Mark::Comma);
                return !aside && !self.leads_verb(next.to, end);
            }
            at = next.to;
        }
        false
    }

    /// A noun phrase without what depends on it.
    pub(crate) fn bare_phrase(&self, from: usize, end: usize) -> Option<NounPhrase> {
        let words = &self.words;
        let first = words.get(from).filter(|_| from < end)?;
        let alone = |to: usize| NounPhrase { from, to, head: from, bare: to, joined: false };
        let pronoun = first.tag == Tag::Pronoun && !first.is_determiner() || first.is_subject();
        if pronoun && self.group_of(from).is_none() {
            return Some(alone(from + 1));
        }
        let mut at = self.behind_measure(from, end);
        let mut noun = None;
        while at < end && at - from < LONGEST && (is_noun(&words[at]) || self.goes_on(from, at, end, noun)) {
            if words[at].tag.is_noun() && !words[at].time {
                noun = Some(at);
            }
            at += 1;
        }
        while at > from && self.is_loose_end(from, at - 1) {
            at -= 1;
        }
        let run = from..at;
        let possessed = |i: usize| i + 1 < at && words[i + 1].tag == Tag::Possessive;
        let noun = |i: &usize| words[*i].tag.is_noun() && !possessed(*i);
        let named = run.clone().rev().find(|i| noun(i) && !words[*i].time);
        let head = named
            .or_else(|| run.clone().rev().find(noun))
            .or_else(|| run.clone().rev().find(|i| matches!(words[*i].tag, Tag::Number | Tag::Adjective)))
            .or_else(|| run.clone().rev().find(|i| words[*i].is_determiner() && !words[*i].is(Function::Owner)))
            .or_else(|| run.clone().find(|i| words[*i].is(Function::NegativePronoun)))?;
        // "The" alone names nothing, "both" and "this" do.
        let article = at - from == 1 && words[head].tag == Tag::Determiner && words[head].is_determiner() && {
            let next = words.get(at);
            next.is_some_and(|w| w.is_mark(Mark::Quote) || w.tag == Tag::Adjective)
        };
        (!article).then_some(NounPhrase { from, to: at, head, bare: at, joined: false })
    }

    /// Whether a phrase goes on with a word.
    fn goes_on(&self, from: usize, at: usize, end: usize, noun: Option<usize>) -> bool {
        let words = &self.words;
        let word = &words[at];
        if word.group != Word::NO_GROUP {
            return false;
        }
        let next = words.get(at + 1).filter(|_| at + 1 < end);
        let nominal = |w: &Word| w.is_nominal() && !w.time || w.is_mark(Mark::Hyphen) || w.is_mark(Mark::Money);
        let goes = || next.is_some_and(|w| nominal(w) || w.tag == Tag::Number && !is_year(w) || self.describes(at + 1));
        let before = at.checked_sub(1).filter(|_| at > from).map(|i| &words[i]);
        match word.mark {
            Some(Mark::Hyphen | Mark::Money) => return true,
            Some(Mark::Quote) => return at == from || noun.is_some() || goes(),
            Some(_) => return false,
            None => {}
        }
        if word.tag == Tag::Possessive {
            return at > from;
        }
        if word.is_determiner() || word.is(Function::Owner) || word.is(Function::NegativePronoun) {
            // An article opens a phrase; "all the men", "the bank's own".
            return noun.is_none() || before.is_some_and(|w| w.tag == Tag::Possessive);
        }
        if word.is(Function::That) {
            return at == from && word.tag == Tag::Determiner && goes();
        }
        if word.tag == Tag::Number {
            return self.is_label(at, end) || self.counts_on(before, word, next, noun.is_some());
        }
        if word.time {
            let led = before.is_some_and(|w| !w.tag.is_noun() || w.tag == Tag::Possessive) || at == from;
            // "for several days the bank", but "the day", "a week", "the May vote"; a day behind a name is none of it.
            let several = word.tag == Tag::NounPlural && noun.is_none() && goes();
            let alone = goes() && !word.capital || at > from && noun.is_none();
            return at == from && self.owns(at) || !several && (led && alone || self.names_on(at, end));
        }
        if word.tag == Tag::Adjective {
            // "a water main broke"
            let whole = || at + 1 == end && self.group_of(end).is_some();
            return noun.is_none() || goes() || whole() || before.is_some_and(|w| w.is_mark(Mark::Hyphen));
        }
        if word.tag.is_noun() || word.tag == Tag::Symbol || word.tag == Tag::Other {
            return !word.is_preposition();
        }
        // "old and new mills", "black and white"
        if word.is(Function::Coordinator) {
            let small = before.is_some_and(|w| w.tag == Tag::Adjective || w.tag == Tag::Number);
            return small && noun.is_none() && goes();
        }
        if word.is_preposition() || word.tag == Tag::Pronoun {
            return false;
        }
        self.describes(at) && (goes() || next.is_some_and(Word::is_adverb)) || half(words, at)
    }

    /// Whether a time owns what stands behind it: "yesterday's vote", "last week's vote".
    fn owns(&self, at: usize) -> bool {
        let possessive = |i: usize| self.words.get(i).is_some_and(|w| w.tag == Tag::Possessive);
        possessive(at + 1) || self.words.get(at + 1).is_some_and(|w| w.time) && possessive(at + 2)
    }

    /// "Lisk Fair 2019 opened": right before its verb a year is part of the name.
    fn is_label(&self, at: usize, end: usize) -> bool {
        let name = at.checked_sub(1).is_some_and(|i| self.words[i].is_name());
        name && at + 1 == end && self.group_of(end).is_some()
    }

    /// Whether a phrase goes on with a number, which stands between two words; `named`: behind a noun.
    fn counts_on(&self, before: Option<&Word>, word: &Word, next: Option<&Word>, named: bool) -> bool {
        let nominal = |w: &Word| w.is_nominal() && !w.time || w.is_mark(Mark::Hyphen) || w.is_mark(Mark::Money);
        let counts = next.is_some_and(|w| nominal(w) || w.tag == Tag::Number && !is_year(w));
        let bare = before.is_none_or(|w| !w.tag.is_noun()) && !is_year(word);
        let led = before.is_some_and(|w| w.is_determiner() || w.is_mark(Mark::Hyphen) || w.is_mark(Mark::Money));
        let label = before.is_some_and(|w| w.tag == Tag::ProperNoun && !w.time) && !is_year(word);
        let timed = next.is_some_and(|w| w.time && w.tag != Tag::Number);
        !timed && (bare && (counts || !named) || led && (counts || !is_year(word)) || label)
    }

    /// Whether a capital that looks like a time is part of a name: "Black Friday protests", "Monday magazine".
    fn names_on(&self, at: usize, end: usize) -> bool {
        let behind = self.words.get(at + 1).filter(|_| at + 1 < end);
        self.words[at].tag == Tag::ProperNoun
            && behind.is_some_and(|w| w.is_name())
            && at.checked_sub(1).is_some_and(|i| self.words[i].is_name())
    }

    /// Whether a verb form or adverb stands before a noun and describes it: "a highly placed source".
    fn describes(&self, at: usize) -> bool {
        let word = &self.words[at];
        let verb = word.tag.is_full_verb() && self.group_of(at).is_none();
        verb || word.is_adverb()
            && !word.is_preposition()
            && !word.time
            && self.words.get(at + 1).is_some_and(|w| {
                matches!(w.tag, Tag::Adjective | Tag::Number) || w.tag.is_full_verb() && w.group == Word::NO_GROUP
            })
    }

    /// The word behind what measures a number: "about 300", "at least 12", "more than 40", "up to 5".
    fn behind_measure(&self, from: usize, end: usize) -> usize {
        let number = |i: usize| {
            let money = self.words.get(i).is_some_and(|w| w.is_mark(Mark::Money));
            i < end && (money || self.words.get(i).is_some_and(|w| w.tag == Tag::Number && !is_year(w)))
        };
        if !number(from + 1) && !number(from + 2) {
            return from;
        }
        let leads = |i: usize| self.words.get(i).is_some_and(|w| w.is_preposition() || w.is(Function::To));
        // "about 300", but "with 300"
        let near = |i: usize| self.words.get(i).is_some_and(|w| w.tag == Tag::Adverb);
        let least = |i: usize| self.words.get(i).is_some_and(|w| w.is(Function::In));
        let small = |i: usize| self.words.get(i).is_some_and(|w| w.mark.is_none() && !w.tag.is_noun() && !w.time);
        match (leads(from), leads(from + 1)) {
            (true, _) if number(from + 1) && near(from) => from + 1,
            (true, false) if (least(from) || near(from)) && small(from + 1) && number(from + 2) => from + 2,
            (_, true) if small(from) && number(from + 2) => from + 2,
            _ => from,
        }
    }

    /// Where a phrase begins with what measures its number.
    fn with_measure(&self, start: usize) -> usize {
        let number = |at: &usize| self.words.get(*at).is_some_and(|w| w.tag == Tag::Number || w.is_mark(Mark::Money));
        // "at least 51 people": the measure may have been taken for the first word.
        let Some(at) = [start, start + 1].into_iter().find(number) else { return start };
        for back in [2, 1] {
            let from = at.checked_sub(back).filter(|from| *from < start && self.behind_measure(*from, at + 1) == at);
            let own = |w: &Word| w.group == Word::NO_GROUP && !w.is(Function::Coordinator);
            let free = from.filter(|from| self.words[*from..start].iter().all(own));
            if let Some(from) = free {
                return from;
            }
        }
        start
    }

    /// A word that no phrase ends with.
    fn is_loose_end(&self, from: usize, at: usize) -> bool {
        let word = &self.words[at];
        let article = word.is_determiner() && at > from;
        let possessive = word.tag == Tag::Possessive && self.words.get(at + 1).is_some_and(|w| w.mark.is_none());
        let verbal = word.tag.is_full_verb() && !half(&self.words, at);
        word.is_mark(Mark::Hyphen)
            || word.is_mark(Mark::Money)
            || article
            || possessive
            || verbal
            || word.is_preposition()
            || word.is(Function::To)
            || word.is_adverb() && at > from && !word.is_nominal()
    }

    /// A phrase whose quotes and brackets open and close within it.
    fn balanced(&self, mut phrase: NounPhrase) -> Option<NounPhrase> {
        let quotes = |from: usize, to: usize| self.words[from..to].iter().filter(|w| w.is_mark(Mark::Quote)).count();
        while quotes(phrase.from, phrase.to) % 2 == 1 {
            let mark = |i: &usize| self.words[*i].is_mark(Mark::Quote);
            let at = (phrase.from..phrase.to).find(mark)?;
            let closing = self.words.get(phrase.to).is_some_and(|w| w.is_mark(Mark::Quote));
            match () {
                () if closing => phrase.to += 1,
                () if at <= phrase.head && at == phrase.from => phrase.from += 1,
                () if at > phrase.head => phrase.to = at,
                () => phrase.from = at + 1,
            }
        }
        (phrase.from <= phrase.head && phrase.head < phrase.to)
            .then(|| NounPhrase { bare: phrase.bare.clamp(phrase.head + 1, phrase.to), ..phrase })
    }

    /// The span of the words of a phrase.
    pub(crate) fn span_of(&self, phrase: &NounPhrase) -> Span {
        Span::new(self.words[phrase.from].span().start, self.words[phrase.to - 1].span().end)
    }
}

/// A number of four digits.
pub(crate) fn is_year(word: &Word) -> bool {
    word.tag == Tag::Number && word.time && word.end - word.start == 4
}

/// Whether a word is nothing but a noun, as most words of a phrase are: the phrase goes on with it.
fn is_noun(word: &Word) -> bool {
    word.tag.is_noun() && word.group == Word::NO_GROUP && word.mark.is_none() && word.function.is_none() && !word.time
}

/// Half of a word that a hyphen joins: "state-owned".
fn half(words: &[Word], at: usize) -> bool {
    let hyphen = |i: Option<usize>| i.and_then(|i| words.get(i)).is_some_and(|w| w.is_mark(Mark::Hyphen));
    hyphen(Some(at + 1)) || hyphen(at.checked_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check};

    /// The noun phrase that begins with the word in brackets; braces: before a verb, with all that depends on it.
    fn phrase(case: &str) -> String {
        let marked = Marked::new(case);
        let with = if marked.place.adverb { Postmodifiers::All } else { Postmodifiers::Of };
        let verb = marked.stretch.groups.iter().find(|g| g.first > marked.place.from).filter(|_| marked.place.adverb);
        let end = verb.map_or(usize::MAX, |g| g.first);
        let found = marked.stretch.noun_phrase_at(marked.place.from, end, with);
        found.map(|found| marked.text[marked.stretch.span_of(&found).range()].to_owned()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("They shut [the] old mill in Lisk.", "the old mill"),
        ("They shut {the} old mill in Lisk.", "the old mill in Lisk"),
        ("{The} head of the bank in Lisk said so.", "The head of the bank in Lisk"),
        ("[The] head of the bank in Lisk said so.", "The head of the bank"),
        ("{Ada} Quill and Tom Berg said so.", "Ada Quill and Tom Berg"),
        ("{Tin}, lead and zinc rose.", "Tin, lead and zinc"),
        ("[Smith], the mayor, said so.", "Smith"),
        ("It killed [three] people on Monday.", "three people"),
        ("It killed [at] least 12 people.", "at least 12 people"),
        ("It hurt [more] than 40 people.", "more than 40 people"),
        ("It cost [$5] million.", "$5 million"),
        ("They closed [the] mill and the union wept.", "the mill"),
        ("They closed [the] mill and the mine.", "the mill and the mine"),
        ("{The} ministry on Monday announced it.", "The ministry"),
        ("{The} council of Brenn met.", "The council of Brenn"),
        ("[The] bank's new head left.", "The bank's new head"),
        ("[One] highly placed source said so.", "One highly placed source"),
        ("[The] state-owned mill burned.", "The state-owned mill"),
        ("[Flight] 370 vanished.", "Flight 370"),
        ("[The] 2022 law failed.", "The 2022 law"),
        ("They gave [the] town a school.", "the town"),
        ("They arrested [him] on Friday.", "him"),
        ("[Old] and new mills burned.", "Old and new mills"),
        ("[The] man who fled was caught.", "The man"),
        ("[Both] were hurt.", "Both"),
        ("He read [the] “Lisk Gazette” daily.", "the “Lisk Gazette”"),
        ("[One] of them, Ada Quill, left.", "One of them"),
        ("{Officials} in Torvik said so.", "Officials in Torvik"),
    ];

    #[test]
    fn phrases_are_whole() {
        check(phrase, TABLE, &[]);
    }
}
