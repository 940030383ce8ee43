//! Who takes part in an event: who does it, and whom or what it is done to.
//!
//! Of a verb by its voice, its subject, what stands right behind it and behind "by"; of a noun by its possessor and by
//! what "of" and "by" depend on it. Knows functions, marks and kinds of words, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use std::cell::Cell;

use crate::clause::bounds::Bounds;
use crate::clause::clauses::{Clause, Kind as Clausal};
use crate::clause::phrase::{NounPhrase, Postmodifiers};
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function, Kind};

use super::subject;

/// Words between a verb or noun and "by" at the most.
const NEAR: usize = 12;

/// Who takes part, as phrases of the stretch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles {
    pub(super) agent: Option<NounPhrase>,
    pub(super) patient: Option<NounPhrase>,
}

/// What is known of a verb group already: many ask.
#[derive(Clone, Debug, Default)]
pub(super) struct OfVerb {
    subject: Cell<Option<Option<NounPhrase>>>,
    object: Cell<Option<Option<NounPhrase>>>,
    passive: Cell<Option<bool>>,
}

/// A stretch with its clauses and the words that tell what nouns stand for.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) bounds: Bounds<'a>,
    pub(super) triggers: Triggers<'a>,
    /// One for each verb group.
    pub(super) known: &'a [OfVerb],
}

/// What a cell holds, or what it is filled with now.
fn known<T: Copy>(cell: &Cell<Option<T>>, find: impl FnOnce() -> T) -> T {
    let found = cell.get().unwrap_or_else(find);
    cell.set(Some(found));
    found
}

impl<'a> Scene<'a> {
    pub(super) fn words(&self) -> &'a [Word] {
        &self.bounds.stretch.words
    }

    /// What the word alone says it stands for.
    pub(super) fn kind(&self, word: usize) -> Option<Kind> {
        let (start, end) = (self.words()[word].start as usize, self.words()[word].end as usize);
        self.triggers.lexicon.kind(self.triggers.text.as_bytes(), start, end - start)
    }

    /// Who takes part in an event.
    pub(super) fn roles(&self, found: &TriggerWord) -> Roles {
        let stretch = self.bounds.stretch;
        match found.group.filter(|group| stretch.groups[*group].head == found.word) {
            Some(group) => self.of_verb(group, found.class),
            None => self.of_noun(found.word),
        }
    }

    fn of_verb(&self, group: usize, class: EventClass) -> Roles {
        let verb = &self.bounds.stretch.groups[group];
        let subject = self.subject(group);
        if self.is_passive(group) {
            // "called to the building, located in Lisk": what it describes is not sure.
            let patient = subject.filter(|_| !self.is_loose(group));
            return Roles { agent: self.by(verb.head + 1), patient };
        }
        let agent = subject.or_else(|| self.told_to(group));
        if verb.copula {
            return Roles { agent, patient: None };
        }
        let patient = self.object(group).or_else(|| self.related(group, subject));
        // "rose 5 percent": how much is no matter.
        let measures = |p: &NounPhrase| matches!(self.words()[p.from].tag, Tag::Number | Tag::Symbol);
        let undirected = || self.triggers.verb(group).lemma.is_some_and(|lemma| self.is_undirected(lemma));
        let patient = patient.filter(|p| !(measures(p) && undirected()));
        // What stands behind a report may be who tells it.
        let turned = subject.is_some_and(|subject| subject.from > verb.head);
        // "took place"
        let bound = |p: &NounPhrase| p.to - p.from == 1 && self.kind(p.head) == Some(Kind::Bound);
        let patient = patient.filter(|p| !(bound(p) || turned && class == EventClass::Reporting));
        Roles { agent, patient: patient.filter(|patient| subject.is_none_or(|s| s.head != patient.head)) }
    }

    /// The phrase of the subject of a verb group.
    pub(super) fn subject(&self, group: usize) -> Option<NounPhrase> {
        // "set himself on fire in an area called the park": "himself" does nothing.
        let acts = |p: &NounPhrase| {
            let word = &self.words()[p.from];
            let pronoun = p.to - p.from == 1 && word.tag == Tag::Pronoun && !word.is_subject() && !word.is_determiner();
            !(pronoun && self.kind(p.from).is_some_and(Kind::is_pronoun))
        };
        known(&self.known[group].subject, || subject::phrase(self.bounds, group).filter(acts))
    }

    /// Whether what a verb tells is done to its subject: a passive, or a participle that describes a noun.
    pub(super) fn is_passive(&self, group: usize) -> bool {
        known(&self.known[group].passive, || self.finds_passive(group))
    }

    fn finds_passive(&self, group: usize) -> bool {
        let (stretch, clauses) = (self.bounds.stretch, self.bounds.clauses);
        let verb = &stretch.groups[group];
        let bare = verb.first == verb.head && stretch.words[verb.head].tag.is_participle() && !verb.perfect;
        let undirected = || self.triggers.verb(group).lemma.is_some_and(|lemma| self.is_undirected(lemma));
        if verb.passive || !bare || self.object(group).is_some() || undirected() {
            return verb.passive;
        }
        let Some(clause) = clauses.get(clauses.of(verb.head)) else { return false };
        // "was bought in May and sold in June"
        let beside = clause.beside.and_then(|index| clauses.get(index)).and_then(|clause| clause.verb);
        let shares = |other: usize| stretch.groups[other].passive || stretch.groups[other].copula;
        let right = group.checked_sub(1).filter(|_| clause.verb != Some(group));
        let describes = matches!(clause.kind, Clausal::Relative | Clausal::Participle | Clausal::Adverbial);
        beside.or(right).is_some_and(shares)
            || describes
                && clause.beside.is_none()
                && clause.verb == Some(group)
                && self.opener(clause).is_none_or(|w| w.tag != Tag::Relative && !w.is(Function::That))
    }

    /// Whether a participle stands behind a comma and the verb before: it may describe the subject or what is nearest.
    pub(super) fn is_loose(&self, group: usize) -> bool {
        let (stretch, clauses) = (self.bounds.stretch, self.bounds.clauses);
        let clause = clauses.get(clauses.of(stretch.groups[group].head)).filter(|c| c.kind == Clausal::Participle);
        let above = clause.and_then(|c| c.parent).and_then(|index| clauses.get(index)).and_then(|c| c.verb);
        above.is_some_and(|above| above < group) && !stretch.groups[group].finite()
    }

    /// Whether what a word names is done to nobody.
    fn is_undirected(&self, lemma: &str) -> bool {
        self.triggers.lexicon.kind(lemma.as_bytes(), 0, lemma.len()) == Some(Kind::Undirected)
    }

    /// The word that opens a clause, behind a comma.
    fn opener(&self, clause: &Clause) -> Option<&'a Word> {
        let words = self.words();
        let comma = words.get(clause.at).is_some_and(|w| w.is_mark(Mark::Comma));
        words.get(clause.at + usize::from(comma))
    }

    /// The noun phrase right behind an active verb.
    pub(super) fn object(&self, group: usize) -> Option<NounPhrase> {
        known(&self.known[group].object, || self.finds_object(group))
    }

    fn finds_object(&self, group: usize) -> Option<NounPhrase> {
        let (stretch, words) = (self.bounds.stretch, self.words());
        let head = stretch.groups[group].head;
        let own = self.bounds.clauses.of(head);
        let small = |w: &Word| (w.is_adverb() || w.tag == Tag::Negation) && !w.is_preposition() && !w.time;
        let at = (head + 1..words.len()).find(|at| !small(&words[*at]))?;
        let mut phrase = stretch.noun_phrase_at(at, words.len(), Postmodifiers::Of)?;
        // "made public the list"
        let word = &words[phrase.from];
        let small = phrase.to == phrase.from + 1 && word.tag == Tag::Noun && !word.capital && !word.time;
        if small && words.get(phrase.to).is_some_and(|w| w.is_determiner() || w.is(Function::Owner)) {
            phrase = stretch.noun_phrase_at(phrase.to, words.len(), Postmodifiers::Of).unwrap_or(phrase);
        }
        let first = &words[phrase.head];
        // "met Monday", "said he left", "said the bridge fell"
        let named = first.tag.is_noun()
            || matches!(first.tag, Tag::Pronoun | Tag::Number)
            // "quit the following month" has no object
            || words[phrase.from].is_determiner() && phrase.from < phrase.head;
        // "transmits every ten seconds"
        let timed = words.get(phrase.to).is_some_and(|w| w.tag == Tag::Number || w.time && !first.tag.is_noun());
        let time = first.time && first.tag != Tag::Number || self.is_dated(phrase.from) || timed;
        let next = stretch.group_of(phrase.to).filter(|g| stretch.groups[*g].finite());
        let told = || stretch.holds_content(head) && self.leads_content(&phrase, own);
        let verb = next.and_then(|g| self.bounds.clauses.subject(stretch, g)).is_some_and(|s| s.start >= at) || told();
        (named && !time && !verb && self.bounds.clauses.of(phrase.head) == own).then_some(phrase)
    }

    /// Whether a phrase behind a verb that tells belongs to what is told: "said two men from Lisk fled".
    fn leads_content(&self, phrase: &NounPhrase, own: usize) -> bool {
        let (stretch, clauses) = (self.bounds.stretch, self.bounds.clauses);
        let next = stretch.groups.get(stretch.groups.partition_point(|g| g.head < phrase.to));
        let Some(next) = next.filter(|next| next.finite()) else { return false };
        let clause = clauses.get(clauses.of(next.head));
        let subject = stretch.group_of(next.head).and_then(|g| clauses.subject(stretch, g));
        clause.is_some_and(|c| {
            let right = c.kind == Clausal::Content && c.parent == Some(own) && c.from > phrase.head;
            right && subject.is_some_and(|s| s.start <= phrase.head)
        })
    }

    /// Whether a date begins at a word: a year, a number behind or before a month.
    fn is_dated(&self, at: usize) -> bool {
        let words = self.words();
        let time = |at: usize| words.get(at).is_some_and(|w| w.time && w.tag != Tag::Number);
        let year = crate::clause::phrase::is_year(&words[at]) && !words.get(at + 1).is_some_and(|w| w.tag.is_noun());
        year || words[at].tag == Tag::Number && time(at + 1)
    }

    /// What a clause describes whose verb has no object of its own: "the mill that they shut", "the town he took".
    pub(super) fn related(&self, group: usize, subject: Option<NounPhrase>) -> Option<NounPhrase> {
        let (stretch, clauses) = (self.bounds.stretch, self.bounds.clauses);
        let verb = &stretch.groups[group];
        let relates = |c: &&Clause| c.kind == Clausal::Relative && verb.finite() && !verb.copula;
        let clause = clauses.get(clauses.of(verb.head)).filter(relates)?;
        let subject = subject.filter(|subject| subject.from >= clause.at)?;
        let opener = self.opener(clause)?;
        let right = stretch.words[clause.at..subject.from].iter().all(|w| {
            w.is_mark(Mark::Comma) || w.tag == Tag::Relative || w.is(Function::Relative) || w.is(Function::That)
        });
        if !right || opener.is(Function::Where) || clause.beside.is_some() {
            return None;
        }
        let behind = stretch.words.get(verb.head + 1);
        // "the town from which he came", "the town he came from"
        let before = clause.at.checked_sub(1).is_some_and(|at| stretch.words[at].is_preposition());
        if before || behind.is_some_and(|w| w.is_preposition() && !w.is(Function::By) && self.ends_with(verb.head + 1))
        {
            return None;
        }
        let start = stretch.described_from(clause.at)?;
        subject::described(self.bounds, start, clause.at).filter(|p| !stretch.words[p.head].time)
    }

    /// Whether a clause ends behind a word.
    fn ends_with(&self, at: usize) -> bool {
        self.bounds.clauses.of(at) != self.bounds.clauses.of(at + 1) || at + 1 >= self.words().len()
    }

    /// Who is told or asked to do what an infinitive names: "asked the men to leave".
    fn told_to(&self, group: usize) -> Option<NounPhrase> {
        let stretch = self.bounds.stretch;
        let before = group.checked_sub(1).filter(|_| stretch.groups[group].marked)?;
        let asked = self.object(before).filter(|object| object.to == stretch.groups[group].first);
        asked.filter(|_| stretch.holds_content(stretch.groups[before].head))
    }

    /// Who stands behind "by", from a word on: no time, no measure, no means.
    fn by(&self, from: usize) -> Option<NounPhrase> {
        let (stretch, words) = (self.bounds.stretch, self.words());
        let near = words.get(from..)?.iter().take(NEAR);
        let own = |w: &&Word| w.group == Word::NO_GROUP && (w.mark.is_none() || w.is_mark(Mark::Hyphen));
        let at = from + near.take_while(own).position(|w| w.is(Function::By))?;
        let phrase = stretch.noun_phrase_at(at + 1, words.len(), Postmodifiers::For)?;
        let (first, head) = (&words[phrase.from], &words[phrase.head]);
        let measure = matches!(first.tag, Tag::Number | Tag::Symbol) && !self.is_people(&phrase);
        let means = phrase.to - phrase.from == 1
            && head.tag == Tag::Noun
            && !head.capital
            && !self.kind(phrase.head).is_some_and(|kind| kind == Kind::People || kind == Kind::Body);
        (!measure && !means && !head.time && self.words()[phrase.head].tag != Tag::Number).then_some(phrase)
    }

    /// Whether a phrase names several people.
    fn is_people(&self, phrase: &NounPhrase) -> bool {
        self.kind(phrase.head).is_some_and(|kind| kind.is_person() || kind == Kind::People)
            || self.words()[phrase.head].tag == Tag::NounPlural
    }

    fn of_noun(&self, noun: usize) -> Roles {
        let (stretch, words) = (self.bounds.stretch, self.words());
        let owner = self.owner(noun);
        let of = words.get(noun + 1).filter(|w| w.is(Function::Of));
        let of = of.and_then(|_| stretch.noun_phrase_at(noun + 2, words.len(), Postmodifiers::Of));
        let of = of.filter(|phrase| !words[phrase.head].time);
        let by = self.by(of.map_or(noun + 1, |phrase| phrase.to));
        match self.kind(noun) {
            Some(Kind::Undergone) => Roles { agent: by.or(owner.filter(|_| of.is_some())), patient: of.or(owner) },
            Some(Kind::Undirected) => Roles { agent: owner.or(of).or(by), patient: None },
            // "its takeover by a rival"
            _ if of.is_none() && owner.is_some() && by.is_some() => Roles { agent: by, patient: owner },
            _ => Roles { agent: owner.or(by), patient: of },
        }
    }

    /// Whose event a noun names: "the mayor's resignation", "his arrest".
    pub(super) fn owner(&self, noun: usize) -> Option<NounPhrase> {
        let (stretch, words) = (self.bounds.stretch, self.words());
        let inside = |w: &Word| w.is_nominal() && !w.time || w.is_mark(Mark::Hyphen) || w.is_adverb();
        let at = (0..noun).rev().take(NEAR).find(|at| !inside(&words[*at]))?;
        if words[at].is(Function::Owner) {
            let bare = at + 1;
            return Some(NounPhrase { from: at, to: bare, head: at, bare, joined: false });
        }
        if words[at].tag != Tag::Possessive {
            return None;
        }
        let start = stretch.phrase_before(at)?;
        stretch
            .noun_phrase_of(start, at, Postmodifiers::All)
            .filter(|phrase| !words[phrase.head].time && phrase.to == at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::clauses::Clauses;
    use crate::read::testing::{Marked, Table, check};

    /// Who takes part in the event whose word stands in brackets: agent, arrow, patient.
    fn roles(case: &str) -> String {
        let (marked, mut clauses) = (Marked::new(case), Clauses::default());
        let Some(found) = marked.found() else { return "no event".into() };
        let known = vec![OfVerb::default(); marked.stretch.groups.len()];
        let scene = Scene { bounds: marked.bounds(&mut clauses), triggers: marked.triggers(), known: &known };
        let roles = scene.roles(&found);
        let said = |phrase: Option<NounPhrase>| {
            phrase.map_or("-", |phrase| &marked.text[marked.stretch.span_of(&phrase).range()]).to_owned()
        };
        format!("{} > {}", said(roles.agent), said(roles.patient))
    }

    const TABLE: &Table = &[
        ("The city [closed] the old bridge on Monday.", "The city > the old bridge"),
        ("The old bridge was [closed] by the city on Monday.", "the city > The old bridge"),
        ("The old bridge was [closed] on Monday by the city.", "the city > The old bridge"),
        ("The bridge was [closed] by Friday.", "- > The bridge"),
        ("The mayor [resigned] on Monday.", "The mayor > -"),
        ("The head of the bank in Lisk [bought] two mills.", "The head of the bank in Lisk > two mills"),
        ("Smith, the mayor of Lisk, [met] the king.", "Smith > the king"),
        ("Ada Quill and Tom Berg [opened] the fair.", "Ada Quill and Tom Berg > the fair"),
        ("She was born in Oslo and [died] in Bergen.", "She > -"),
        ("He opened a school, [closed] it and died.", "He > it"),
        ("The council voted to [close] the mill.", "The council > the mill"),
        ("He asked the men to [leave].", "the men > -"),
        ("Rebels attacked the town, [killing] two guards.", "Rebels > two guards"),
        ("The firm, [founded] in 1998 by Ola Berg, was sold.", "Ola Berg > The firm"),
        ("The mayor [said] the bridge fell.", "The mayor > -"),
        ("The mayor said the bridge [fell].", "the bridge > -"),
        ("“It fell,” [said] the mayor.", "the mayor > -"),
        ("The mayor [told] reporters that it fell.", "The mayor > reporters"),
        ("The ministry [announced] a new plan on Monday.", "The ministry > a new plan"),
        ("The fund [lost] $5 million in May.", "The fund > $5 million"),
        ("The bomb [killed] at least 12 people.", "The bomb > at least 12 people"),
        ("The man who [robbed] the bank was caught.", "The man > the bank"),
        ("The man who robbed the bank was [caught].", "- > The man"),
        ("The bill that the council [passed] on Monday is short.", "the council > The bill"),
        ("The mill they [shut] in May reopened.", "they > The mill"),
        ("The [resignation] of the mayor on Monday came late.", "the mayor > -"),
        ("The mayor's [resignation] came late.", "The mayor > -"),
        ("Police confirmed his [arrest] on Friday.", "- > his"),
        ("The [arrest] of three men by police on Friday was a surprise.", "police > three men"),
        ("After its [takeover] by a rival, the bank shut.", "a rival > its"),
        ("The town from which he [came] in May is old.", "he > -"),
        ("The army's [invasion] of the island began.", "The army > the island"),
        ("Output was [cut] by 5 percent.", "- > Output"),
        ("The goods were [sent] by train.", "- > The goods"),
        ("The talks [met] Monday.", "The talks > -"),
        ("The vote [took] place on Monday.", "The vote > -"),
        ("They [met] in 2015.", "They > -"),
        ("Profit [rose] 5 percent in the quarter ended May 3.", "Profit > -"),
        ("The firm made [public] the list.", "no event"),
        ("The firm [made] public the list.", "The firm > the list"),
        ("In a note [signed] by the king, the bank denied it.", "the king > a note"),
        ("The council of Brenn [bought] the mill and the union wept.", "The council of Brenn > the mill"),
        ("He was arrested and [charged] with theft.", "- > He"),
        ("The truce [signed] in May was broken.", "- > The truce"),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn events_have_their_participants() {
        check(roles, TABLE, KNOWN);
    }
}
