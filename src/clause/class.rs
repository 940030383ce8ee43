//! The class of an event in its sentence: that of its word, where the sentence bears it out. An act that brings another
//! event into play is one only where it says which: "tried to leave", but "tried the cake" (TimeML 1.2.1, I_ACTION).
//!
//! Knows functions and tags, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables"
    )
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Bearing, Dependence, EventClass, Function};

use super::group::{Group, Tense};
use super::trigger::{TriggerWord, Triggers, is_base};
use super::word::Word;

/// Words behind a verb among which its argument begins, at the most.
const NEAR: usize = 12;

/// What an event brings into play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Argument {
    None,
    /// A noun that names an event.
    Noun,
    /// An infinitive or gerund.
    Form,
    /// A clause.
    Clause,
    /// None, but the verb of another clause stands behind it.
    Beyond,
}

impl Triggers<'_> {
    /// The class of an event in its sentence.
    pub(crate) fn class_in_sentence(&self, found: &TriggerWord) -> EventClass {
        let Some(group) = found.group.map(|group| &self.stretch.groups[group]) else { return self.noun_class(found) };
        let lemma = self.verb_lemma(group.head, is_base(group));
        let (outward, acts) = lemma.map_or((false, false), |lemma| (lemma.outward, lemma.speech));
        match found.class {
            // Who warns tells, and does something that looks to another event.
            EventClass::Reporting if acts => EventClass::IAction,
            EventClass::IAction if !self.acts_on(group) => EventClass::Occurrence,
            class if outward && !self.bears_out(class, group) => EventClass::Occurrence,
            class => class,
        }
    }

    /// Whether an act brings an event into play: it says which, it is one for something ("called for help"), or it has its
    /// goal as an object ("sought help").
    fn acts_on(&self, group: &Group) -> bool {
        let bearings = self.bearings(group.head);
        let behind = self.stretch.words.get(group.head + 1);
        !matches!(self.argument(group), Argument::None | Argument::Beyond)
            || bearings.get(Dependence::For).is_some() && behind.is_some_and(|w| w.is(Function::For))
            || bearings.get(Dependence::Object) == Some(Bearing::Tried)
    }

    /// Whether an event depends on a verb that does something else where none does.
    fn bears_out(&self, class: EventClass, group: &Group) -> bool {
        let argument = self.argument(group);
        match class {
            // "talks stopped", "stopped the talks", but "stopped the car"
            EventClass::Aspectual => matches!(argument, Argument::Form | Argument::Noun) || !self.has_object(group),
            // "he added", "added that it rained", but "added three rooms", "was added"
            EventClass::Reporting => {
                matches!(argument, Argument::Form | Argument::Clause) || !self.has_object(group) && !group.passive
            }
            _ => {
                let near = self.stretch.words.iter().skip(group.head + 1).find(|w| !w.is_adverb());
                let calm =
                    near.is_some_and(|w| w.tag == Tag::Adjective || w.tag.is_verb() || w.tag == Tag::InfinitiveTo);
                calm || argument == Argument::Clause
            }
        }
    }

    /// Whether a noun phrase stands right behind a verb.
    fn has_object(&self, group: &Group) -> bool {
        let names = |w: &&Word| w.is_nominal() || w.is_determiner() || w.tag == Tag::Pronoun;
        let behind = self.stretch.words.iter().skip(group.head + 1).skip_while(|w| w.is_adverb());
        // "stopped two hours later", "started last Monday"
        let time = |w: &Word| w.time && w.tag != Tag::Number;
        let mut phrase = behind.take_while(names).take(NEAR).peekable();
        !group.passive && phrase.peek().is_some() && !phrase.any(time)
    }

    /// The class of a noun: "a call to leave" brings an event into play, "a call" is one; an attempt always does.
    fn noun_class(&self, found: &TriggerWord) -> EventClass {
        let words = &self.stretch.words;
        let behind = words.get(found.word + 1);
        let argument = behind.is_some_and(|w| w.tag == Tag::InfinitiveTo || w.tag == Tag::Subordinator);
        let tries = || self.bearings(found.word).get(Dependence::Infinitive) == Some(Bearing::Tried);
        if found.class == EventClass::IAction && !argument && !tries() { EventClass::Occurrence } else { found.class }
    }

    /// What a verb brings into play: the first event among the words behind it.
    fn argument(&self, group: &Group) -> Argument {
        let words = &self.stretch.words;
        let behind = group.head + 1;
        for at in behind..words.len().min(behind + NEAR) {
            let word = &words[at];
            if let Some(next) = self.stretch.group_from(at).map(|index| &self.stretch.groups[index]) {
                return match next.tense {
                    Tense::Infinitive => Argument::Form,
                    Tense::Participle if words[next.head].tag.is_gerund() => Argument::Form,
                    Tense::Participle => Argument::None,
                    // "agreed he would go"
                    _ if at <= behind + 3 => Argument::Clause,
                    _ => Argument::Beyond,
                };
            }
            if matches!(word.mark, Some(mark) if mark != Mark::Quote && mark != Mark::Hyphen && mark != Mark::Money) {
                return Argument::None;
            }
            match word.tag {
                Tag::Subordinator => return Argument::Clause,
                Tag::Conjunction => return Argument::None,
                Tag::Relative | Tag::WhAdverb if at == behind => return Argument::Clause,
                Tag::Relative => return Argument::None,
                _ if word.is(Function::That) && at == behind => return Argument::Clause,
                _ if self.noun(at).is_some() => return Argument::Noun,
                _ => {}
            }
        }
        Argument::None
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Marked, Table, check};

    /// The class of the word in brackets.
    fn class(case: &str) -> String {
        let marked = Marked::new(case);
        let (triggers, at) = (marked.triggers(), marked.place.from);
        let found = marked.stretch.group_of(at).map(|group| triggers.verb(group)).or_else(|| triggers.noun(at));
        found.map(|found| triggers.class_in_sentence(&found).to_string()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("He [tried] to leave.", "I_ACTION"),
        ("He [tried] the cake.", "OCCURRENCE"),
        ("The firm [proposed] a merger.", "I_ACTION"),
        ("The firm [proposed] a chairman.", "OCCURRENCE"),
        ("They [agreed] that it was late.", "I_ACTION"),
        ("They [agreed] he would go.", "I_ACTION"),
        ("He was [urged] to leave.", "I_ACTION"),
        // What brings about another event is one like any other.
        ("He was [forced] to leave.", "OCCURRENCE"),
        ("Rain [caused] a flood.", "OCCURRENCE"),
        ("She [warned] that it would rain.", "I_ACTION"),
        ("The union [called] for a new chairman.", "I_ACTION"),
        ("The firm is [seeking] partners.", "I_ACTION"),
        // Some are of their class only where an event depends on them.
        ("He [appeared] to leave.", "I_STATE"),
        ("He [appeared] in court.", "OCCURRENCE"),
        ("They [kept] walking.", "ASPECTUAL"),
        ("They [kept] the boy in Lisk.", "OCCURRENCE"),
        ("He [added] that it rained.", "REPORTING"),
        ("It rained, he [added].", "REPORTING"),
        ("The hotel [added] three rooms.", "OCCURRENCE"),
        ("She [wrote] a book.", "OCCURRENCE"),
        ("He [vowed] to “go on with the work”.", "I_ACTION"),
        ("She [refused], and the men left.", "OCCURRENCE"),
        ("An [attempt] to leave failed.", "I_ACTION"),
        ("The [attempt] failed.", "I_ACTION"),
        ("The talks [ended].", "ASPECTUAL"),
        ("It [began] to rain.", "ASPECTUAL"),
        ("It [began] its invasion.", "ASPECTUAL"),
        ("He [said] so.", "REPORTING"),
        ("He [hopes] for rain.", "I_STATE"),
        ("The river [rose].", "OCCURRENCE"),
    ];

    #[test]
    fn classes_are_those_of_the_sentence() {
        check(class, TABLE, &[]);
    }
}
