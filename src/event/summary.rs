//! The event in a line that stands alone: subject, verb, object and place in the words of the text.
//!
//! Times, asides and clauses of their own are left out, what is too long is cut where a phrase ends. Knows tags,
//! functions and marks, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use std::cell::RefCell;

use crate::clause::clauses::Kind as Clausal;
use crate::clause::group::{Group, Tense};
use crate::clause::phrase::{NounPhrase, Postmodifiers};
use crate::clause::stretch::Stretch;
use crate::clause::subject::exists;
use crate::clause::trigger::TriggerWord;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};
use crate::token::compose::Line;
use crate::token::span::Span;

use super::participants::{Roles, Scene};
use super::when::Times;

/// Verbs that are gone up to one with a tense.
const UP: usize = 4;
/// Words behind a verb of being that are taken with their times.
const WHOLE: usize = 10;
/// Words between a subject and its verb that say which is meant.
const WHICH: usize = 12;
/// Words between a subject and its verb that may belong to the verb.
const SMALL: usize = 3;

/// A part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Word(usize),
    /// A word that loses the capital of its sentence.
    Small(usize),
    /// A closing mark that stands elsewhere.
    Close(usize),
    /// A word of the locale.
    Said(&'static str),
    /// What a pronoun stands for.
    Name(Span),
}

/// What is allocated once for all lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Scratch {
    parts: RefCell<Vec<Part>>,
    pub(super) kept: RefCell<Vec<usize>>,
}

/// Makes the lines of one stretch.
pub(super) struct Summary<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) times: &'a Times,
    pub(super) scratch: &'a Scratch,
    /// The words of the stretch stand one space apart.
    pub(super) spaced: bool,
}

impl Summary<'_> {
    /// The line of an event. `name`: what the first word of its subject stands for.
    pub(super) fn of(&self, found: &TriggerWord, roles: &Roles, name: impl Fn(&NounPhrase) -> Option<Span>) -> String {
        let mut parts = self.scratch.parts.take();
        parts.clear();
        let verb = found.group.filter(|group| self.stretch().groups[*group].head == found.word);
        let told = match verb {
            Some(group) => self.sentence(group, found, &name, &mut parts),
            None => self.noun(found, roles, &name, &mut parts),
        };
        if !told {
            parts.clear();
            let span = self.scene.bounds.of(found, None);
            let (from, to) = self.stretch().range(span);
            // What leads the clause leads nothing here.
            let leads = |at: &usize| {
                let word = &self.scene.words()[*at];
                word.is_preposition() || word.tag.is_of_clause() || self.times.holds(*at)
            };
            let from = (from..found.word).find(|at| !leads(at)).unwrap_or(found.word);
            self.rest(from, self.scene.bounds.clauses.of(found.word), found.word, to, &mut parts);
            self.trim(&mut parts);
        }
        self.mend(found, told, &mut parts);
        let line = self.line(&parts);
        self.scratch.parts.replace(parts);
        line
    }

    pub(super) fn stretch(&self) -> &Stretch {
        self.scene.bounds.stretch
    }

    fn line(&self, parts: &[Part]) -> String {
        let words = self.scene.words();
        let mut line = Line::new(self.scene.triggers.text, self.spaced);
        let (mut last, mut next) = (None, 0);
        let plain = self.stretch().plain;
        while let Some(part) = parts.get(next) {
            next += 1;
            match *part {
                Part::Word(at) if plain && words[at].mark.is_none() => {
                    // Words that stand side by side are one piece of the text.
                    let mut end = at;
                    while parts.get(next) == Some(&Part::Word(end + 1)) && words[end + 1].mark.is_none() {
                        (end, next) = (end + 1, next + 1);
                    }
                    line.push(Span::new(words[at].span().start, words[end].span().end));
                    last = Some(end);
                }
                Part::Word(at) => {
                    let mark = words[at].is_mark(Mark::Quote);
                    let near = last.is_some_and(|last: usize| last + 1 == at);
                    match words[at].mark {
                        Some(Mark::Comma) => line.close(words[at].span()),
                        Some(Mark::Quote | Mark::Open) if mark && !near && self.opens(at) => {
                            line.open(words[at].span())
                        }
                        _ => line.push(words[at].span()),
                    }
                    last = Some(at);
                }
                Part::Small(at) => {
                    line.push_small(words[at].span());
                    last = Some(at);
                }
                Part::Close(at) => line.close(words[at].span()),
                Part::Said(word) => line.word(word),
                Part::Name(span) => line.word(self.scene.triggers.text.get(span.range()).unwrap_or_default()),
            }
        }
        line.finish()
    }

    /// Whether a mark of quotation opens one.
    pub(super) fn opens(&self, at: usize) -> bool {
        self.stretch().quote_depth(at + 1) > 0
    }

    /// The sentence of a verb; false where it cannot be told as one.
    pub(super) fn sentence(
        &self,
        group: usize,
        found: &TriggerWord,
        name: &impl Fn(&NounPhrase) -> Option<Span>,
        parts: &mut Vec<Part>,
    ) -> bool {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let root = self.main(group);
        let verb = &stretch.groups[root];
        let passive = self.scene.is_passive(root);
        let lacks = !verb.finite() && passive;
        // "There was a vote"
        let before = verb.first.checked_sub(1).filter(|i| exists(&stretch.words[*i]));
        let subject = self.scene.subject(root).filter(|_| before.is_none());
        let Some(subject) = subject.filter(|s| s.to <= verb.first || s.from > verb.head) else {
            let Some(there) = before else { return false };
            parts.push(Part::Word(there));
            self.verb(root, parts);
            self.rest(verb.head + 1, clauses.of(verb.head), found.word, usize::MAX, parts);
            self.trim(parts);
            return parts.len() > 2 + verb.head - verb.first || self.whole(verb.head + 1, parts);
        };
        if self.is_content(&subject, verb) {
            return false;
        }
        let condition = self.condition(verb, &subject);
        parts.extend(condition.map(Part::Word));
        self.name(&subject, name, parts);
        if lacks {
            self.helper(root, &subject, parts);
        }
        self.small(&subject, verb, parts);
        self.verb(root, parts);
        let from = (verb.head + 1).max(if subject.from > verb.head { subject.to } else { 0 });
        let alone = parts.len();
        self.rest(from, clauses.of(verb.head), self.reach(root, found), usize::MAX, parts);
        if group == root && !passive {
            self.described(root, subject, alone, parts);
        }
        let object = self.scene.object(root).map_or(0, |object| object.to - object.from);
        if found.class == EventClass::Reporting && group == root && parts.len() <= alone + object {
            let begins = if subject.from < verb.first { subject.from } else { verb.first };
            self.told(root, begins, found, parts);
        }
        self.trim(parts);
        // A verb of being alone tells nothing: "the deadline is May 3".
        if parts.len() <= alone && verb.copula {
            self.whole(verb.head + 1, parts);
        }
        condition.is_none() || self.then(verb, found, parts)
    }

    /// The word that makes a clause a condition: "if you go" is not "you go".
    fn condition(&self, verb: &Group, subject: &NounPhrase) -> Option<usize> {
        let clauses = self.scene.bounds.clauses;
        let opener = clauses.get(clauses.of(verb.head)).map(|clause| clause.at).filter(|at| *at + 1 == subject.from);
        opener.filter(|at| self.scene.words()[*at].is(Function::Conditional))
    }

    /// Whether what seems a subject behind its verb has a verb of its own: "when it fell, said the roof gave way".
    fn is_content(&self, subject: &NounPhrase, verb: &Group) -> bool {
        let stretch = self.stretch();
        let next = stretch.group_of(subject.to).is_some_and(|group| stretch.groups[group].finite());
        verb.finite() && subject.from > verb.head && next
    }

    /// Puts what a clause describes behind its verb: "the bill that the council passed".
    fn described(&self, root: usize, subject: NounPhrase, alone: usize, parts: &mut Vec<Part>) {
        let noun = |p: &NounPhrase| self.scene.words()[p.head].tag.is_noun();
        let Some(object) = self.scene.related(root, Some(subject)).filter(noun) else { return };
        let at = alone.min(parts.len());
        let small = |at: usize| if at == object.from && self.is_small(at) { Part::Small(at) } else { Part::Word(at) };
        parts.splice(at..at, (object.from..object.to).map(small));
    }

    /// The verb that a line begins with: of what may be the one that says what then is.
    fn main(&self, group: usize) -> usize {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let root = self.root(group);
        // "would run again if he lost" is not "he lost".
        let clause = clauses.get(clauses.of(stretch.groups[root].head));
        let condition = clause.filter(|c| stretch.words.get(c.at).is_some_and(|w| w.is(Function::Conditional)));
        let above = condition.and_then(|c| c.parent).and_then(|index| clauses.get(index)).and_then(|c| c.verb);
        above.filter(|above| *above < root && stretch.groups[*above].finite()).unwrap_or(root)
    }

    /// What stands behind a verb to the next mark, its times too.
    fn whole(&self, from: usize, parts: &mut Vec<Part>) -> bool {
        let words = self.scene.words();
        let behind =
            (from..words.len()).take_while(|at| words[*at].mark.is_none() && words[*at].group == Word::NO_GROUP);
        parts.extend(behind.take(WHOLE).map(Part::Word));
        self.trim(parts);
        true
    }

    /// The verb with a tense that another depends on: "voted" of "voted to close".
    fn root(&self, group: usize) -> usize {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let mut root = group;
        for _ in 0..UP {
            let verb = &stretch.groups[root];
            let bare = self.scene.is_passive(root) && !verb.marked && verb.first == verb.head;
            if verb.finite() || bare && !self.scene.is_loose(root) {
                break;
            }
            let own = clauses.of(verb.head);
            // A participle that the tagger takes for none is the verb of its clause.
            let holds = clauses.get(own).is_some_and(|c| c.verb == Some(root));
            let past = stretch.words[verb.head].tag.is_participle() && verb.first == verb.head;
            if holds && past && !self.scene.is_loose(root) {
                break;
            }
            let near = |other: &usize| {
                let clause = clauses.of(stretch.groups[*other].head);
                clause == own || clauses.get(own).is_some_and(|c| c.parent == Some(clause) || c.beside == Some(clause))
            };
            match root.checked_sub(1).filter(near) {
                Some(before) => root = before,
                None => break,
            }
        }
        root
    }

    /// The word that a line reaches, asides before it passed over: the trigger, of a report the verb of what is told.
    fn reach(&self, root: usize, found: &TriggerWord) -> usize {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let own = clauses.of(stretch.groups[root].head);
        let told = stretch.groups.iter().skip(root + 1).find(|next| {
            let clause = clauses.get(clauses.of(next.head));
            next.finite() && clause.is_some_and(|c| c.kind == Clausal::Content && c.parent == Some(own))
        });
        told.filter(|_| found.class == EventClass::Reporting).map_or(found.word, |next| next.head.max(found.word))
    }

    /// The words of a subject, or the name that its pronoun stands for.
    fn name(&self, subject: &NounPhrase, name: &impl Fn(&NounPhrase) -> Option<Span>, parts: &mut Vec<Part>) {
        match name(subject) {
            Some(span) => parts.push(Part::Name(span)),
            None => {
                let words = self.scene.words();
                let (mut at, timed) = (subject.from, words[subject.head].time);
                while at < subject.to {
                    if words[at].is_mark(Mark::Open) {
                        at = (at..subject.to).find(|i| words[*i].is_mark(Mark::Close)).unwrap_or(subject.to);
                    } else if timed || !self.times.holds(at) {
                        parts.push(Part::Word(at));
                    }
                    at += 1;
                }
            }
        }
    }

    /// Adverbs and negations between a subject and its verb: "never", "reportedly".
    fn small(&self, subject: &NounPhrase, verb: &Group, parts: &mut Vec<Part>) {
        let words = self.scene.words();
        let small = |at: &usize| {
            let word = &words[*at];
            // "tens of thousands of years ago"
            let timed = self.times.holds(*at) || words[at.saturating_sub(1)].time;
            !timed && (word.is_adverb() || word.tag == Tag::Negation) && !word.is_preposition()
        };
        if self.says_which(subject, verb) {
            let before = parts.len();
            parts.extend((subject.to..verb.first).filter(|at| !self.times.holds(*at)).map(Part::Word));
            // "games set for Monday": without its time it says nothing.
            if parts.len() == before + 1 && verb.first - subject.to > 1 {
                parts.pop();
            }
            return;
        }
        let from = subject.to.max(verb.first.saturating_sub(SMALL)).min(verb.first);
        parts.extend((from..verb.first).filter(small).map(Part::Word));
    }

    /// Whether what stands between a subject and its verb says which is meant, behind no comma: "mills built by the sea".
    fn says_which(&self, subject: &NounPhrase, verb: &Group) -> bool {
        let (words, clauses) = (self.scene.words(), self.scene.bounds.clauses);
        if subject.to + 1 >= verb.first || verb.first - subject.to > WHICH {
            return false;
        }
        let clause = clauses.get(clauses.of(subject.to)).filter(|_| clauses.of(subject.to) != clauses.of(verb.head));
        clause.is_some_and(|c| c.kind == Clausal::Relative && c.at >= subject.to && c.to <= verb.first)
            && words[subject.to..verb.first].iter().all(|w| w.mark.is_none() || w.is_mark(Mark::Hyphen))
    }

    /// The words of a verb, with the helpers that it shares with one before.
    fn verb(&self, group: usize, parts: &mut Vec<Part>) {
        let stretch = self.stretch();
        let verb = &stretch.groups[group];
        let shares = verb.first == verb.head && (verb.tense == Tense::Future || verb.modal) && !verb.copula;
        if shares && let Some(before) = group.checked_sub(1).map(|i| &stretch.groups[i]) {
            parts.extend((before.first..before.head).filter(|at| !self.times.holds(*at)).map(Part::Word));
        }
        let own = (verb.first..=verb.head).filter(|at| !self.times.holds(*at));
        let part = |at: usize| if at == 0 && self.is_small(at) { Part::Small(at) } else { Part::Word(at) };
        parts.extend(own.filter(|at| !stretch.words[*at].is_mark(Mark::Quote)).map(part));
    }

    /// What a participle lacks to be told as a sentence: the helpers of the passive it is joined to, or its own.
    fn helper(&self, group: usize, subject: &NounPhrase, parts: &mut Vec<Part>) {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let head = stretch.groups[group].head;
        let clause = clauses.get(clauses.of(head));
        let beside = clause.and_then(|c| c.beside).and_then(|index| clauses.get(index)).and_then(|c| c.verb);
        let before =
            beside.or(group.checked_sub(1).filter(|i| clauses.of(stretch.groups[*i].head) == clauses.of(head)));
        if let Some(before) = before.map(|i| &stretch.groups[i]).filter(|g| g.first < g.head && g.passive) {
            return parts.extend((before.first..before.head).filter(|at| !self.times.holds(*at)).map(Part::Word));
        }
        let several = subject.joined || stretch.words[subject.head].tag == Tag::NounPlural;
        parts.push(Part::Said(self.scene.triggers.lexicon.habits.passive[usize::from(several)]));
    }

    /// Whether a word has its capital only because a sentence begins with it.
    pub(super) fn is_small(&self, at: usize) -> bool {
        let word = &self.scene.words()[at];
        word.tag != Tag::ProperNoun && word.capital && (word.end - word.start > 1 || word.tag == Tag::Determiner)
    }

    /// Whether the phrase of an event says what it is more than its noun does.
    fn is_named(&self, phrase: &NounPhrase, noun: usize) -> bool {
        let words = self.scene.words();
        // "last week's vote"
        let timed = |at: usize| words[at].time || self.times.holds(at) || words.get(at + 1).is_some_and(|w| w.time);
        let says = |at: usize| words[at].is_nominal() && !timed(at);
        (phrase.from..phrase.to).any(|at| at != noun && says(at))
    }

    /// The line of an event that a noun names: its phrase, or where that says little the sentence that holds it.
    fn noun(
        &self,
        found: &TriggerWord,
        roles: &Roles,
        name: &impl Fn(&NounPhrase) -> Option<Span>,
        parts: &mut Vec<Part>,
    ) -> bool {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let words = &stretch.words;
        let pronoun = |p: &NounPhrase| {
            p.to - p.from == 1 && (words[p.from].is(Function::Owner) || words[p.from].tag == Tag::Pronoun)
        };
        let named = [roles.agent, roles.patient].iter().flatten().any(|p| !pronoun(p));
        let own = clauses.of(found.word);
        let verbs = || (0..stretch.groups.len()).filter(|g| clauses.of(stretch.groups[*g].head) == own);
        if !named && found.group.is_none() {
            let before = verbs().rfind(|g| stretch.groups[*g].head < found.word);
            for group in before.into_iter().chain(verbs().find(|g| stretch.groups[*g].head > found.word)) {
                let holds = self.sentence(group, &TriggerWord { class: EventClass::Occurrence, ..*found }, name, parts);
                if holds && parts.contains(&Part::Word(found.word)) {
                    return true;
                }
                parts.clear();
            }
        }
        let Some(from) = stretch.phrase_before(found.word + 1) else { return false };
        // "since the first quake": what leads there is none of it.
        let from = (from..found.word)
            .rfind(|at| words[*at].is_preposition() && !words[*at].is(Function::Of))
            .map_or(from, |at| at + 1);
        // "Sunday vote", but "Sunday's vote"
        let timed = |at: &usize| words[*at].time && words[*at].capital && words[at + 1].tag != Tag::Possessive;
        let first = (from..found.word).find(|at| !timed(at)).unwrap_or(found.word);
        let Some(phrase) = stretch.noun_phrase_of(first, words.len(), Postmodifiers::All) else { return false };
        if !(phrase.from..phrase.to).contains(&found.word) {
            return false;
        }
        let to = [roles.patient, roles.agent].iter().flatten().map(|p| p.to).max().unwrap_or(0).max(phrase.to);
        let whole: Vec<_> = (phrase.from..to).filter(|at| !self.times.holds(*at)).collect();
        self.cut_to(&whole, parts);
        self.trim(parts);
        // "yesterday's vote" says nothing of what was voted on.
        if !named && !self.is_named(&phrase, found.word) {
            self.instead(found, parts);
        }
        !parts.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use crate::Document;
    use crate::read::Extractor;
    use crate::read::testing::{Table, check};

    /// The line of the first event of the timeline.
    fn summary(case: &str) -> String {
        let document = Document::new(case).published("2019-03-06".parse().expect("a date"));
        let timeline = Extractor::new().timeline(&document);
        timeline.entries().last().map(|entry| entry.event().summary().to_owned()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("The council met on Monday.", "The council met"),
        ("On Monday, the council met in Lisk.", "The council met in Lisk"),
        (
            "The council of Lisk met on Monday in the town hall, and the mayor wept.",
            "The council of Lisk met in the town hall",
        ),
        ("Smith, the mayor of Lisk, was arrested on Monday.", "Smith was arrested"),
        ("The mayor, who had fled in May 2018, wept.", "The mayor had fled"),
        ("She was born in Oslo and died in Bergen on Monday.", "She died in Bergen"),
        ("Ada Quill led the party. She died in Bergen on Monday.", "Ada Quill died in Bergen"),
        ("If the mill closes in May 2019, the union will weep.", "If the mill closes, the union will weep"),
        ("Schools were shut on Monday and after.", "Schools were shut"),
        ("The firm on Monday reversed its plan made in Lisk.", "The firm reversed its plan"),
        ("The bank had 900 loans as of Monday.", "The bank had 900 loans"),
        ("The show ran from July 13 to 17 of last year.", "The show ran"),
        ("This Monday King Ola praised the plan.", "King Ola praised the plan"),
        ("Results came in early on Monday.", "Results came in"),
        ("She was sworn in last week.", "She was sworn in"),
        (
            "On Monday, the council praised the pact between Lisk and Tarn in which they agreed.",
            "The council praised the pact between Lisk and Tarn",
        ),
        (
            "On Monday the body declared the flood of May 2018 — the third — to be over.",
            "The body declared the flood of May 2018 to be over",
        ),
        ("In a note issued on Monday, the bank denied it.", "A note was issued"),
        (
            "On Monday the firm launched a plan to meet old and new needs of the towns by the sea.",
            "The firm launched a plan to meet old and new needs of the towns by the sea",
        ),
        ("The plant will close and cut 40 jobs in May 2019.", "The plant will cut 40 jobs"),
        ("The bridge was sold in 2001 and closed in 2010.", "The bridge was closed"),
        ("The council voted on Monday to close the old mill.", "The council voted to close the old mill"),
        ("The council agreed to close the mill on Friday.", "The council agreed to close the mill"),
        ("The firm, founded by Ola Berg in 1998, was sold.", "The firm was founded by Ola Berg"),
        ("The mayor said on Monday that the bridge fell.", "The mayor said that the bridge fell"),
        ("“We shut the mine,” he said on Monday.", "He said “We shut the mine”"),
        ("The mine was shut, the mayor said on Monday.", "The mayor said the mine was shut"),
        ("The plane took off on Monday.", "The plane took off"),
        ("After the resignation of the mayor on Monday, the council wept.", "The resignation of the mayor"),
        ("He broke his hip in a crash on Monday.", "He broke his hip in a crash"),
        ("The mill closed on Monday after the union wept.", "The mill closed"),
        ("The bill that the council passed on Monday is short.", "The council passed the bill"),
        ("There was an attack on the town on Monday.", "There was an attack on the town"),
        ("Rebels on Monday took Lisk, Tarn and Brenn.", "Rebels took Lisk, Tarn and Brenn"),
        ("He reportedly fled on Monday.", "He reportedly fled"),
        ("The bridge did not open on Monday.", "The bridge did not open"),
        ("Monday's vote was close.", "Monday's vote was close"),
        ("He is charged with robbing a bank on Monday.", "He is charged with robbing a bank"),
        ("Talks failed; the deadline is October 31.", "The deadline is October 31"),
        ("The bank has been shut since 2015.", "The bank has been shut"),
        ("He was killed in Lisk, Norway, on Monday.", "He was killed in Lisk, Norway"),
        // No verb without what it leads to.
        ("He tried on Monday to find out which way to go.", "He tried to find out which way to go"),
        (
            "She was freed on Monday on the condition that she left the town.",
            "She was freed on the condition that she left the town",
        ),
        (
            "The mayor said on Monday the bridge itself, which is old, will be closed.",
            "The mayor said the bridge itself will be closed",
        ),
        ("The tour entered June.", "The tour entered June"),
        (
            "The police chief hinted on Monday the hopes of those caught in the mine being freed were already fading.",
            "The police chief hinted the hopes of those caught in the mine being freed were already fading",
        ),
        (
            "On Monday there were reports of men chasing or beating guards.",
            "There were reports of men chasing or beating guards",
        ),
        // No stray word.
        (
            "He left the old mill town of Brenn with all his brothers and moved to the far coast of Norway on Monday due to \
             a quarrel with them.",
            "He moved to the far coast of Norway due to a quarrel with them",
        ),
        ("Berg spoke to the Gazette back in May 2018.", "Berg spoke to the Gazette"),
        ("Firemen put the fire out in May 2018.", "Firemen put the fire out"),
        ("The mayor made the speech on air just after noon on Monday.", "The mayor made the speech on air"),
        ("He led the Tarn–Brenn race in May 2018.", "He led the Tarn–Brenn race"),
        ("The firm built a new, larger hall on Monday.", "The firm built a new, larger hall"),
        // What says which is meant stays.
        ("Mills owned by the state of Norway were closed on Monday.", "Mills owned by the state of Norway were closed"),
        ("Monday saw a march in Lisk.", "Monday saw a march in Lisk"),
        ("Berg named Olsen, a former general, as its head in May 2018.", "Berg named Olsen as its head"),
        ("It was safe not only in Lisk, but also in Tarn on Monday.", "It was safe not only in Lisk, but also in Tarn"),
        (
            "He sang on, making films and later touring Brenn on Monday.",
            "He sang on, making films and later touring Brenn",
        ),
        ("The mayor wept on Monday at the [town hall].", "The mayor wept at the [town hall]"),
        // What a report says, before it or behind it.
        ("The mayor said on Monday: “Lisk will mourn its men.”", "The mayor said “Lisk will mourn its men”"),
        ("The mayor told the Gazette on Monday, “We wept.”", "The mayor told the Gazette “We wept”"),
        ("“The dam,” Olsen, “is old,” told the council on Monday.", "Olsen told the council “is old”"),
        ("After Monday's election, the mayor left Lisk.", "After Monday's election, the mayor left Lisk"),
        ("With Sunday's signings, all have joined the pact.", "With Sunday's signings, all have joined the pact"),
        // Who claims it.
        ("Critics claimed the mill fell on Monday.", "Critics: The mill fell"),
        ("The mill fell on Monday, according to the police.", "The police: The mill fell"),
        ("He claimed the mill fell on Monday.", "The mill fell"),
        // Only a subject is sure enough for a pronoun.
        ("The party chose Ada Quill. She fell ill on Monday.", "She fell ill"),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn lines_stand_alone() {
        check(summary, TABLE, KNOWN);
    }
}
