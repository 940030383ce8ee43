//! Which words of a stretch name events: the heads of verb groups, and nouns that name what happens; and which of
//! them a time dates.
//!
//! Knows no word: the lexicon has lemmas and their classes.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables"
    )
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Bearing, Bearings, Cue, Dependence, EventClass, Function, Habit, Lemma, Lexicon};

use super::governor::Place;
use super::group::{Group, Tense};
use super::orientation::Verbs;
use super::stretch::Stretch;
use super::word::Word;

/// Words before a mention among which a noun or a plan may stand that it belongs to.
const NEAR: usize = 10;

/// A word that names an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TriggerWord {
    /// Index of the word.
    pub(crate) word: usize,
    pub(crate) class: EventClass,
    /// None where the word is in no table; then it is its own lemma.
    pub(crate) lemma: Option<&'static str>,
    /// Index of its verb group; none for a noun.
    pub(crate) group: Option<usize>,
    /// It is told, or done in words: a verb that reports or is news of its day.
    pub(crate) speech: bool,
}

/// A stretch with the text and lexicon that tell its lemmas.
#[derive(Clone, Copy)]
pub(crate) struct Triggers<'a> {
    pub(crate) stretch: &'a Stretch,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) text: &'a str,
}

impl Verbs for Triggers<'_> {
    fn class(&self, word: usize) -> EventClass {
        self.verb_lemma(word, false).map_or(EventClass::Occurrence, |lemma| lemma.verb_class)
    }

    fn habit(&self, word: usize) -> Option<Habit> {
        self.verb_lemma(word, false).and_then(|lemma| lemma.habit)
    }
}

impl Triggers<'_> {
    /// The events of the stretch into `found`, which is cleared first, in text order.
    pub(crate) fn all(&self, found: &mut Vec<TriggerWord>) {
        found.clear();
        for index in 0..self.stretch.words.len() {
            let Some(group) = self.stretch.group_of(index) else {
                if self.stretch.words[index].tag.is_noun() {
                    found.extend(self.noun(index));
                }
                continue;
            };
            // A form of "be" alone is an event only where a time depends on it.
            if self.stretch.groups[group].head == index && !self.stretch.groups[group].copula {
                found.push(self.verb(group));
            }
        }
    }

    /// The event of a verb group.
    pub(crate) fn verb(&self, index: usize) -> TriggerWord {
        let [be, have, does] = self.lexicon.habits.auxiliaries;
        let group = &self.stretch.groups[index];
        let word = &self.stretch.words[group.head];
        use Function::{DoPast, DoPresent, HaveBare, HavePast, HavePresent};
        let mut speech = false;
        let (class, lemma) = match word.function {
            Some(HavePast | HavePresent | HaveBare) => (EventClass::State, Some(have)),
            Some(DoPast | DoPresent) => (EventClass::Occurrence, Some(does)),
            _ if group.copula => (EventClass::State, Some(be)),
            _ => match self.verb_lemma(group.head, is_base(group)) {
                Some(lemma) => {
                    speech = lemma.speech || lemma.verb_class == EventClass::Reporting;
                    (lemma.verb_class, Some(lemma.text))
                }
                None => (EventClass::Occurrence, None),
            },
        };
        TriggerWord { word: group.head, class, lemma, group: Some(index), speech }
    }

    /// What a word says of the events that depend on it.
    pub(crate) fn bearings(&self, word: usize) -> Bearings {
        let group = self.stretch.group_of(word).map(|g| &self.stretch.groups[g]);
        if let Some(group) = group.filter(|g| g.head == word && self.stretch.words[word].tag.is_full_verb()) {
            let verb = self.verb_lemma(word, is_base(group)).map_or(Bearings::NONE, |lemma| lemma.bearings);
            // "is unwilling", which the tagger may take for a verb.
            if !verb.is_none() {
                return verb;
            }
        }
        let known = self.stretch.analysis(word);
        let word = &self.stretch.words[word];
        if word.mark.is_some() || word.tag == Tag::ProperNoun || word.tag == Tag::Number {
            return Bearings::NONE;
        }
        if let Some(known) = known {
            return known.bearings;
        }
        self.lexicon.bearings(self.text.as_bytes(), word.start as usize, (word.end - word.start) as usize)
    }

    pub(super) fn verb_lemma(&self, word: usize, base: bool) -> Option<Lemma> {
        let known = self.stretch.analysis(word);
        let word = &self.stretch.words[word];
        let unknown;
        let analysis = match known {
            Some(known) => known,
            None => {
                let (start, len) = (word.start as usize, (word.end - word.start) as usize);
                unknown = self.lexicon.analyse(self.text.as_bytes(), start, len);
                &unknown
            }
        };
        let form = analysis.verb.and_then(|(lemma, _)| lemma);
        if base || word.tag.is_base() { analysis.base.or(form) } else { form.or(analysis.base) }
    }

    /// The event that a noun names.
    pub(crate) fn noun(&self, index: usize) -> Option<TriggerWord> {
        let word = self.stretch.words.get(index)?;
        // The first word has a capital whatever it is.
        let common = matches!(word.tag, Tag::Noun | Tag::NounPlural) || index == 0 && word.tag == Tag::ProperNoun;
        if !common || self.stretch.group_of(index).is_some() || word.time || self.stretch.is_half(index) {
            return None;
        }
        let (start, len) = (word.start as usize, (word.end - word.start) as usize);
        let lemma = self.lexicon.event_noun(self.text.as_bytes(), start, len)?;
        Some(TriggerWord { word: index, class: lemma.noun_class, lemma: Some(lemma.text), group: None, speech: false })
    }

    /// Whether an event that no mention dates is worth telling: no noun that only names a kind of thing ("by sale"), and no
    /// participle that says how something is ("a firm based in Lisk").
    pub(crate) fn tells(&self, found: &TriggerWord) -> bool {
        match found.group.map(|group| &self.stretch.groups[group]) {
            Some(group) => found.class != EventClass::State || group.tense != Tense::Participle,
            // "in a statement" is a text, "the statement that he left" an act.
            None if found.class == EventClass::Reporting => self
                .stretch
                .words
                .get(found.word + 1)
                .is_some_and(|w| w.tag == Tag::Subordinator || w.is(Function::That)),
            None => !self.stretch.is_kind(found.word),
        }
    }

    /// The event that a mention dates, one of `all`; none where the stretch has none. `length`: it is a length of time.
    pub(crate) fn dated(&self, mention: Place, length: bool, all: &[TriggerWord]) -> Option<TriggerWord> {
        let verb = self.stretch.verb_of(mention);
        if let Some(verb) = verb.filter(|v| self.encloses(v.group, mention)) {
            return Some(self.governing(verb.group, mention));
        }
        let behind = verb.is_some_and(|verb| verb.behind);
        if let Some(thing) = self.thing_for(mention).filter(|_| !length && !behind) {
            return self.noun(thing);
        }
        // "the flood of 2016 could have been avoided", "the class of 2010 met"
        if let Some(noun) = self.noun_of(mention).filter(|_| !length) {
            return self.noun(noun);
        }
        let described = || self.stretch.described(mention).find_map(|i| self.noun(i));
        // "declared Monday a day of mourning"
        let named = || {
            let [determiner, unit, of, _] = words_at(&self.stretch.words, mention.to)?;
            let day = determiner.is_determiner() && unit.time && unit.tag.is_noun() && of.is(Function::Of);
            let right = verb.is_some_and(|verb| self.stretch.groups[verb.group].head + 1 == mention.from);
            self.noun(mention.to + 3).filter(|_| day && right && !length)
        };
        let felt = || verb.filter(|_| !length).and_then(|verb| self.felt(verb.group, mention));
        if let Some(noun) = described().or_else(|| self.noun_before(mention, length)).or_else(felt).or_else(named) {
            return Some(noun);
        }
        // "Saturday's sinking"
        let owned = self.stretch.words.get(mention.to).is_some_and(|w| w.tag == Tag::Possessive);
        let gerund = self.stretch.group_from(mention.to + 1).filter(|_| owned);
        if let Some(gerund) = gerund.filter(|g| self.stretch.words[self.stretch.groups[*g].head].tag.is_gerund()) {
            return Some(TriggerWord { group: None, ..self.verb(gerund) });
        }
        // "debated next year's rules": what the time describes does not happen.
        let thing = |i: usize| self.stretch.words[i].tag.is_noun() && !self.stretch.words[i].time;
        if length && self.stretch.describes_a_thing(mention) || self.stretch.described(mention).any(thing) {
            return None;
        }
        verb.map(|v| self.governing(v.group, mention)).or_else(|| nearest_noun(mention, all))
    }

    /// The noun that a time is meant for, where no verb plans it: "announced its programme for 2020", "a vote for May 3".
    fn thing_for(&self, mention: Place) -> Option<usize> {
        let words = &self.stretch.words;
        let lead = mention.from.checked_sub(1).filter(|i| words[*i].is(Function::For))?;
        let noun = lead.checked_sub(1).filter(|i| words[*i].tag.is_noun() && !words[*i].time)?;
        let plans = words[..noun]
            .iter()
            .rev()
            .take(NEAR)
            .any(|w| w.cue.is_some_and(|cue| !matches!(cue, Cue::Extreme | Cue::Scarce)));
        (!plans && self.stretch.group_of(noun).is_none()).then_some(noun)
    }

    /// The noun that a time right behind it belongs to by "of".
    fn noun_of(&self, mention: Place) -> Option<usize> {
        let words = &self.stretch.words;
        let owns = words.get(mention.to).is_some_and(|w| w.tag == Tag::Possessive);
        let lead = mention.from.checked_sub(1).filter(|i| words[*i].is(Function::Of) && !owns)?;
        lead.checked_sub(1)
            .filter(|i| words[*i].tag.is_noun() && !words[*i].time && self.stretch.group_of(*i).is_none())
    }

    /// The noun that a verb tells an opinion of, where a time stands behind what it is of: "regretted the killing of nine men
    /// in 2012".
    fn felt(&self, group: usize, mention: Place) -> Option<TriggerWord> {
        let (words, verb) = (&self.stretch.words, self.verb(group));
        let opinion = verb.class == EventClass::IState || verb.speech && verb.class != EventClass::Reporting;
        let led = self.stretch.is_led_by(mention, Function::On) || self.stretch.is_led_by(mention, Function::In);
        if !opinion || !led || mention.from <= verb.word {
            return None;
        }
        let phrase =
            |i: &usize| words[*i].is_nominal() || words[*i].is_determiner() || words[*i].tag == Tag::Possessive;
        let last = (verb.word + 1..mention.from).take_while(phrase).last()?;
        let more = words.get(last + 1..mention.from - 1)?;
        let (of, rest) = more.split_first()?;
        let whole = of.is(Function::Of) && rest.iter().all(|w| w.is_nominal() || w.is_determiner());
        self.noun(last)
            .filter(|_| whole && words[verb.word + 1..last].iter().any(|w| !w.is_nominal() || w.is_determiner()))
    }

    /// The noun that a time of the past belongs to in the subject of a verb that tells of now: "news of the flood last week
    /// has moved many".
    pub(crate) fn over(&self, found: TriggerWord, mention: Place) -> TriggerWord {
        let now = found
            .group
            .map(|group| &self.stretch.groups[group])
            .filter(|verb| verb.perfect && verb.tense == Tense::Present && !verb.modal && mention.to <= verb.first);
        let phrase = |i: &usize| self.stretch.words[*i].mark.is_none() && self.stretch.group_of(*i).is_none();
        let mut before = (mention.from.saturating_sub(NEAR)..mention.from).rev().take_while(phrase);
        now.and_then(|_| before.find_map(|i| self.noun(i))).unwrap_or(found)
    }

    fn encloses(&self, group: usize, mention: Place) -> bool {
        let group = &self.stretch.groups[group];
        group.first < mention.from && mention.to <= group.head || mention.adverb && group.first == mention.to
    }

    /// The event of a verb group; of a bare "is" the noun before it ("the vote is on Friday"), where it says no more than when.
    fn governing(&self, index: usize, mention: Place) -> TriggerWord {
        let group = &self.stretch.groups[index];
        let subject = self.stretch.words[..group.first].iter().rposition(|w| !w.is_adverb());
        // "a recession next year is likely": what is judged stands before its time.
        let real = |head: usize| if mention.from <= head { mention.from.saturating_sub(1) } else { head };
        let judged =
            || self.stretch.own_subject(index).filter(|_| self.is_judged(group)).map(|phrase| real(phrase.head));
        match subject.and_then(|at| self.noun(at)) {
            // The noun is what happens, the verb says when.
            Some(noun) if group.copula && self.says_when(group.head + 1, mention) => {
                TriggerWord { group: Some(index), ..noun }
            }
            _ => judged().and_then(|at| self.noun(at)).unwrap_or_else(|| self.verb(index)),
        }
    }

    /// Whether a verb says no more than whether its subject is to be: "a vote in May is likely".
    fn is_judged(&self, group: &Group) -> bool {
        let words = &self.stretch.words;
        let said = (group.head + 1..words.len()).find(|i| !words[*i].is_filler());
        let plain = group.copula && !group.modal && !group.perfect;
        let adjective = said.filter(|i| plain && words[*i].tag == Tag::Adjective);
        adjective
            .map(|i| self.bearings(i))
            .is_some_and(|b| b.get(Dependence::Object).or(b.get(Dependence::Clause)).is_some())
    }

    /// What a verb that puts off dates by the new day: the noun that it puts off, else itself. "The vote was moved from May
    /// 3 to May 10"
    pub(crate) fn moved(&self, found: &TriggerWord, mention: Place) -> Option<TriggerWord> {
        let group = self.stretch.groups.get(found.group?).filter(|group| group.head < mention.from)?;
        let lasts = self.bearings(group.head).get(Dependence::Object) == Some(Bearing::Lasting);
        let words = &self.stretch.words;
        words[group.head].cue.filter(|cue| *cue == Cue::Postponed && !lasts)?;
        let object = || (group.head + 1..mention.from).find_map(|i| self.noun(i));
        let subject = || self.noun(self.stretch.own_subject(found.group?)?.head).filter(|_| group.passive);
        let noun = object().or_else(subject);
        let to = words[mention.from - 1].is(Function::To) || words[mention.from].is(Function::From);
        if to { noun.or(Some(*found)) } else { noun.filter(|_| self.stretch.is_led_by(mention, Function::Until)) }
    }

    /// The noun of what is due to be, where a form without tense says no more of it: "a rally due to take place on May 9".
    fn due(&self, index: usize) -> Option<TriggerWord> {
        let (words, group) = (&self.stretch.words, &self.stretch.groups[index]);
        let behind = self.lexicon.happens(self.verb(index).lemma?).filter(|_| group.marked)?;
        if !behind.is_empty() && self.text.get(words.get(group.head + 1)?.span().range()) != Some(behind) {
            return None;
        }
        let plan = group.first.checked_sub(1).filter(|i| words[*i].cue.is_some_and(Cue::is_plan))?;
        self.noun(plan.checked_sub(1)?)
    }

    /// The event that carries the time of one that goes on with it: "is to begin mapping in May" begins then; "a hearing
    /// set for May 9" is then, not the setting; and of "on Friday he plans to meet them" the meeting, where that day lies
    /// ahead.
    pub(crate) fn carried(&self, found: TriggerWord, mention: Place, ahead: bool) -> TriggerWord {
        let Some(index) = found.group else { return found };
        let (group, groups) = (&self.stretch.groups[index], &self.stretch.groups);
        if mention.to <= group.first {
            let plans = ahead && self.stretch.words[group.head].cue.is_some_and(Cue::looks_ahead);
            let next = groups.get(index + 1).filter(|next| plans && next.marked && next.first == group.head + 1);
            return next.map_or(found, |_| self.verb(index + 1));
        }
        if group.head >= mention.from {
            return found;
        }
        let goes_on = || groups[index + 1..].iter().any(Group::finite);
        if let Some(noun) = self.moved(&found, mention).or_else(|| self.due(index).filter(|_| goes_on())) {
            return noun;
        }
        // "a hearing in a suit, which had been set for May 9, was called off"
        let outer = || {
            let next = (index + 1..groups.len()).find(|next| groups[*next].finite())?;
            self.noun(self.stretch.own_subject(next)?.head).filter(|noun| noun.word < group.first)
        };
        // The tagger takes many a participle for a past.
        let bare = group.first == group.head && self.stretch.words[group.head].cue.is_some_and(Cue::is_plan);
        let right = bare && group.head + 2 == mention.from && self.noun(group.first.wrapping_sub(1)).is_some();
        let plan = group.cue || right || bare && outer().is_some();
        if plan && self.stretch.is_led_by(mention, Function::For) {
            let object = (group.head + 1..mention.from).find_map(|i| self.noun(i));
            let subject = || self.noun(self.stretch.own_subject(index)?.head);
            let described = || self.noun(group.first.checked_sub(1)?);
            return object.or_else(described).or_else(subject).or_else(outer).unwrap_or(found);
        }
        let before = index.checked_sub(1).filter(|before| groups[*before].head + 1 == group.first);
        match before.map(|before| self.verb(before)) {
            Some(phase) if !group.finite() && phase.class == EventClass::Aspectual => phase,
            _ => found,
        }
    }

    /// Whether nothing but small words stands between a verb and the mention behind it, or right behind the verb.
    fn says_when(&self, behind: usize, mention: Place) -> bool {
        let words = &self.stretch.words;
        let small =
            |w: &Word| w.is_preposition() || w.is_adverb() || w.time || w.is_determiner() || w.tag == Tag::Negation;
        match words.get(behind..mention.from) {
            Some(between) => between.iter().all(small),
            None => words.get(behind).is_none_or(|w| small(w) || w.mark.is_some()),
        }
    }

    /// "after his arrest on Friday": the noun between such a preposition and the mention, where no
    /// verb stands between; and "three days of mourning".
    fn noun_before(&self, mention: Place, length: bool) -> Option<TriggerWord> {
        let words = &self.stretch.words;
        if length && words.get(mention.to).is_some_and(Word::is_preposition) {
            let phrase = mention.to + 1..(mention.to + 5).min(words.len());
            let near = phrase.clone().take_while(|i| words[*i].is_nominal() || words[*i].is_determiner());
            let noun = near.into_iter().find_map(|i| self.noun(i));
            let plain = words[mention.to].function.is_some_and(Function::is_plain);
            return noun.filter(|_| plain);
        }
        let mut noun = None;
        for i in (mention.from.saturating_sub(NEAR)..mention.from).rev() {
            let word = &words[i];
            use Function::{After, Before, From, Of, Since, Until, Within};
            match word.function {
                Some(After | Before | Until | Since) if noun.is_some() => return noun,
                // "injuries from a crash on Friday", but "returned from a visit on Friday"
                Some(From) if noun.is_some() && i > 0 && words[i - 1].tag.is_noun() => return noun,
                // "within weeks of his arrest on Friday"
                Some(Of) if noun.is_some() && words[i.saturating_sub(4)..i].iter().any(|w| w.is(Within)) => {
                    return noun;
                }
                _ if word.is_preposition()
                    || word.is_determiner()
                    || word.is_nominal()
                    || word.tag == Tag::Possessive => {}
                _ if word.is_mark(Mark::Hyphen) || word.time => {}
                _ => return None,
            }
            if self.stretch.group_of(i).is_some() {
                return None;
            }
            noun = self.noun(i).or(noun);
        }
        None
    }
}

/// The noun of events, which are in text order, that stands nearest to a mention.
fn nearest_noun(mention: Place, all: &[TriggerWord]) -> Option<TriggerWord> {
    let (before, behind) = all.split_at(all.partition_point(|found| found.word < mention.from));
    let noun = |found: &&TriggerWord| found.group.is_none();
    let near = [before.iter().rfind(noun), behind.iter().find(noun)];
    near.into_iter().flatten().min_by_key(|found| found.word.abs_diff(mention.from)).copied()
}

impl Stretch {
    /// Whether a noun only describes the word behind it: "sale price", "trade-union".
    fn is_half(&self, noun: usize) -> bool {
        let next = self.words.get(noun + 1).filter(|w| !w.time && w.group == Word::NO_GROUP);
        next.is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::NounPlural) || w.is_mark(Mark::Hyphen))
    }

    /// Whether a noun stands for a kind of thing: one behind a preposition, in the singular, that nothing describes or
    /// determines, before or behind it.
    fn is_kind(&self, noun: usize) -> bool {
        let led = noun.checked_sub(1).map(|i| &self.words[i]);
        let plain = |function: Function| {
            function.is_plain() || matches!(function, Function::For | Function::Equative | Function::Comparative)
        };
        let led = led.is_some_and(|w| w.function.is_some_and(plain));
        let more = self.words.get(noun + 1).is_some_and(Word::is_preposition);
        self.words[noun].tag == Tag::Noun && led && !more
    }
}

/// After "to" and modals the base form is meant even where it is a past form too.
pub(super) fn is_base(group: &Group) -> bool {
    let base = matches!(group.tense, Tense::Infinitive | Tense::Future) || group.modal;
    base && !group.passive && !group.perfect && !group.progressive
}

/// The four words from one on.
fn words_at(words: &[Word], at: usize) -> Option<&[Word; 4]> {
    words.get(at..)?.first_chunk()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check, lexicon, stretches};

    /// An event as "word lemma CLASS"; "noun" behind one that a noun names.
    fn shown(text: &str, stretch: &Stretch, found: &TriggerWord) -> String {
        let word = &text[stretch.words[found.word].span()];
        let noun = if found.group.is_none() { " noun" } else { "" };
        format!("{word} {} {}{noun}", found.lemma.unwrap_or("?"), found.class.as_str())
    }

    /// All events of a sentence.
    fn all(text: &str) -> String {
        let (stretches, mut found) = (stretches(text), Vec::new());
        let one = |stretch: &Stretch| {
            Triggers { stretch, lexicon: lexicon(), text }.all(&mut found);
            found.iter().map(|found| shown(text, stretch, found)).collect::<Vec<_>>().join(", ")
        };
        stretches.iter().map(one).collect::<Vec<_>>().join(" / ")
    }

    const EVENTS: &Table = &[
        ("The council met.", "met meet OCCURRENCE"),
        ("The mayor said the bridge fell.", "said say REPORTING, fell fall OCCURRENCE"),
        ("The quake killed many.", "quake quake OCCURRENCE noun, killed kill OCCURRENCE"),
        ("Talks began on Monday.", "Talks talk I_ACTION noun, began begin ASPECTUAL"),
        ("He has lain ill.", "lain lie STATE"),
        ("She was re-elected in May.", "re-elected elect OCCURRENCE"),
        ("He saw the ship.", "saw see PERCEPTION"),
        ("He wants to leave.", "wants want I_STATE, leave leave OCCURRENCE"),
        ("He tried to leave.", "tried try I_ACTION, leave leave OCCURRENCE"),
        // "To be" alone is none; "to have" is a state.
        ("He is tall.", ""),
        ("He has a car.", "has have STATE"),
        ("He did nothing.", "did do OCCURRENCE"),
        ("It will fell the tree.", "fell fell OCCURRENCE"),
        // "found" is of "find" by itself, of "found" behind a helper.
        ("He found a coin.", "found find OCCURRENCE"),
        // A word of no table is its own lemma.
        ("They zorbed down the hill.", "zorbed ? OCCURRENCE"),
        ("In March the river rose.", "rose rise OCCURRENCE"),
        ("He will found a firm.", "found found OCCURRENCE"),
    ];

    const KNOWN_EVENTS: &Table = &[("The work was done on Friday.", "work work OCCURRENCE noun, done do OCCURRENCE")];

    #[test]
    fn words_name_events() {
        check(all, EVENTS, KNOWN_EVENTS);
    }

    /// The event that the mention dates; one in braces is a length of time.
    fn dated(case: &str) -> String {
        let marked = Marked::new(case);
        let length = marked.place.adverb;
        let found = marked.dated(Place { adverb: false, ..marked.place }, length);
        found.map(|found| marked.word(found.word).to_owned()).unwrap_or_default()
    }

    const DATED: &Table = &[
        ("The council met on [Tuesday].", "met"),
        ("The [2015] quake killed many.", "quake"),
        ("He missed [Friday]'s vote.", "vote"),
        ("After his arrest on [Friday], he stayed.", "arrest"),
        ("The vote is on [Friday].", "vote"),
        ("He is in Rome on [Friday].", "is"),
        ("The king announced {three days} of mourning.", "mourning"),
        ("The {14-year-old} boy said nothing.", ""),
        ("It rained for {two weeks}.", "rained"),
        ("He fled before the trial in [May].", "trial"),
        ("The firm has [recently] been sold.", "sold"),
        ("Fire in the old mill, [Monday].", "Fire"),
        ("The old mill by the river in [May].", ""),
        ("It is set to hold a vote on [March 31].", "hold"),
        ("The museum announced its programme for [2020].", ""),
        ("He called a vote for [May 3].", "vote"),
        ("The judge set the day of the hearing for [May 3].", "set"),
        ("Revenue for [2018] rose.", "rose"),
        ("It rained for {two weeks}.", "rained"),
        ("They debated [next year]'s rules.", ""),
        ("The [2015] budget was passed.", ""),
        ("He lost in [Saturday]'s final.", "final"),
        ("The flood of [2016] could have been avoided.", "flood"),
        ("The class of [2010] met in Lisk.", ""),
        ("He died of injuries from a crash on [Friday].", "crash"),
        ("He returned from a visit on [Friday].", "returned"),
        ("He died within weeks of his arrest on [Friday].", "arrest"),
        ("The mayor declared [Friday] a day of mourning.", "mourning"),
        ("The mayor announced [Friday] a plan of action.", "announced"),
        ("He studied the sailors' [May 2015] deaths.", "deaths"),
        ("Lisk regretted the killing of nine men in [2012].", "killing"),
        ("Lisk condemned Tarn's invasion of Brenn on [Aug. 2].", "invasion"),
        ("Lisk condemned the invasion on [Aug. 2].", "condemned"),
        ("Lisk began the invasion of Brenn on [Aug. 2].", "began"),
        ("He named the cause of [Saturday]'s sinking.", "sinking"),
        ("The bakery launched a plan dubbed “Ada” in [2017].", "launched"),
        ("A plan dubbed “Ada” in [2017] failed.", "dubbed"),
        ("The mill, which opened in 1990 and employs nine, closes in [May].", "closes"),
        ("The mill, which opened in 1990, closes in [May].", "closes"),
        ("On [Monday], the mayor “left the town”, two women said.", "left"),
        ("The match set for [May 10] was called off.", "set"),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn times_date_what_a_reader_dates() {
        check(dated, DATED, KNOWN);
    }
}
