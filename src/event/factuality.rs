//! Whether an event happened, as far as the words around it say: its verb group, what it depends on, and what that depends on
//! in turn. The signs are put together from the outside in: what a denied refusal governs has happened.
//!
//! Knows no words, and of time only whether it lies behind the day of publication or ahead of it.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::clauses::Kind;
use crate::clause::dependency::{Link, Ties};
use crate::clause::group::{Group, Tense};
use crate::clause::trigger::TriggerWord;
use crate::clause::word::Word;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Bearing, Dependence, EventClass, Function};
use crate::token::span::Span;

use super::outcome::Outcome;

/// How many words that govern are asked, one above the other.
const DEEP: usize = 3;
/// Later verbs that may call off what a plan says.
const LATER: usize = 3;

/// What the words say of an event, before its time is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fate {
    pub(crate) outcome: Outcome,
    /// The first and the last of the words that say so; none where tense and time decide.
    pub(super) words: Option<(usize, usize)>,
    /// The verb group with a tense that it goes back to.
    pub(crate) verb: Option<usize>,
    /// It goes on where its verb is no past: "continues to rise".
    pub(crate) lasting: bool,
    /// A modal of its own verb puts it so: "may", "would".
    pub(crate) modal: bool,
    /// Where a denied modal puts it: "could not be reached" behind, "would not close" ahead.
    pub(crate) side: Option<Tense>,
    /// It is asked about: "did he leave?"
    pub(crate) asked: bool,
}

impl Fate {
    pub(super) const HAPPENED: Fate = Fate {
        outcome: Outcome::Happened,
        words: None,
        verb: None,
        lasting: false,
        modal: false,
        side: None,
        asked: false,
    };

    /// Whether another word than its verb decided: "tried to leave".
    pub(crate) const fn is_planned(&self) -> bool {
        self.words.is_some()
    }

    /// Whether it came to nothing, or nothing is known of what came of it.
    pub(crate) const fn is_over(&self) -> bool {
        matches!(self.outcome, Outcome::Unknown | Outcome::NotHappened)
    }

    pub(super) fn said(self, outcome: Outcome, word: usize) -> Fate {
        Fate { outcome, words: Some((word, word)), ..self }
    }
}

/// What tells the fate of the events of a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Fates<'a> {
    pub(crate) ties: Ties<'a>,
    /// The reporting verbs of the sentence.
    pub(crate) reports: &'a [TriggerWord],
}

impl Fates<'_> {
    /// What the words say of an event.
    pub(crate) fn of(&self, found: &TriggerWord) -> Fate {
        let stretch = self.ties.bounds.stretch;
        let Some(index) = found.group else { return self.noun(found.word, DEEP) };
        let fate = self.verb(index, DEEP);
        let group = &stretch.groups[index];
        // "a vote planned for May was called off"
        let plans = matches!(group.tense, Tense::Participle | Tense::Past)
            && group.first == group.head
            && self.ties.triggers.bearings(group.head).get(Dependence::Object) == Some(Bearing::Ahead);
        let past = |verb: &usize| stretch.groups[*verb].tense == Tense::Past;
        let open = matches!(fate.outcome, Outcome::Scheduled | Outcome::Unknown);
        let plan = if plans { Some(index) } else { fate.verb.filter(|verb| open && past(verb)) };
        let gone = plan.and_then(|plan| self.antecedent(plan)).filter(|fate| fate.outcome == Outcome::NotHappened);
        match gone.and_then(|gone| gone.words) {
            Some((_, word)) => fate.said(Outcome::NotHappened, word),
            None => self.unless_called_off(fate, plan, index),
        }
    }

    /// The fate of the noun that the clause of a verb describes: "shelved the works that were to start in May".
    fn antecedent(&self, verb: usize) -> Option<Fate> {
        let clauses = self.ties.bounds.clauses;
        let clause = clauses.get(clauses.of(self.group(verb).head)).filter(|clause| clause.kind == Kind::Relative)?;
        let noun = (clause.at.saturating_sub(2)..clause.at).rev().find(|i| self.word(*i).tag.is_noun())?;
        Some(self.noun(noun, DEEP))
    }

    /// The fate of a plan, or of what depends on it.
    fn unless_called_off(&self, fate: Fate, plan: Option<usize>, event: usize) -> Fate {
        match plan.and_then(|plan| self.called_off(plan, event)) {
            Some(word) => fate.said(Outcome::NotHappened, word),
            None => fate,
        }
    }

    /// The fate of an event that is denied until a time, which has then come; none where it is not.
    pub(crate) fn begins(&self, found: &TriggerWord, mention: usize) -> Option<Fate> {
        let index = found.group?;
        let group = self.group(index);
        // "did not expect it until May": what is expected is not until May.
        let other = self.ties.triggers.bearings(group.head).get(Dependence::Object).is_some_and(Bearing::looks_ahead);
        if other {
            return None;
        }
        // "not until 1994"
        let before = mention.checked_sub(1).filter(|i| self.word(*i).tag == Tag::Negation);
        let word = before.or_else(|| self.denial(index).filter(|_| group.finite()))?;
        let fate = self.verb(index, DEEP);
        let ahead = group.tense == Tense::Future || fate.side == Some(Tense::Future);
        let outcome = if ahead { Outcome::Scheduled } else { Outcome::Happened };
        Some(Fate { side: None, modal: false, ..fate.said(outcome, word) })
    }

    /// The words that decided.
    pub(crate) fn span(&self, fate: &Fate) -> Option<Span> {
        let (first, last) = fate.words?;
        let words = &self.ties.bounds.stretch.words;
        Some(Span::new(words.get(first)?.span().start, words.get(last)?.span().end))
    }

    pub(super) fn group(&self, index: usize) -> &Group {
        &self.ties.bounds.stretch.groups[index]
    }

    pub(super) fn word(&self, index: usize) -> &Word {
        &self.ties.bounds.stretch.words[index]
    }

    /// The fate of what a verb group names.
    fn verb(&self, index: usize, deep: usize) -> Fate {
        let group = self.group(index);
        let own = if group.finite() { self.finite(index) } else { Fate::HAPPENED };
        // "If approved, the merger will close"
        let asked = group.first.checked_sub(1).filter(|i| self.word(*i).is(Function::Conditional));
        if let Some(word) = asked.filter(|_| group.tense == Tense::Participle) {
            return own.said(Outcome::Possible, word);
        }
        if group.tense == Tense::Participle && self.ties.lasts(group.head) {
            return Fate { lasting: true, ..own };
        }
        let own = match self.hedge(group) {
            Some((outcome, word)) if own.outcome == Outcome::Happened => own.said(outcome, word),
            _ => own,
        };
        let link = deep.checked_sub(1).and_then(|_| self.ties.of_verb(index));
        let Some(above) = link.map(|link| self.below(link, deep - 1)) else {
            return if self.is_to_be(group) { own.said(Outcome::Scheduled, group.first) } else { own };
        };
        if group.finite() {
            return match (own.outcome, above.outcome) {
                (Outcome::Happened, _) => Fate { verb: own.verb, ..above },
                (Outcome::NotHappened, Outcome::Unlikely) => {
                    Fate { outcome: Outcome::Possible, verb: own.verb, ..above }
                }
                (Outcome::Scheduled, Outcome::Possible) | (_, Outcome::Unlikely | Outcome::NotHappened) => {
                    Fate { verb: own.verb, ..above }
                }
                _ => own,
            };
        }
        let open = matches!(above.outcome, Outcome::Happened | Outcome::Unknown);
        if open && self.is_to_be(group) {
            return above.said(Outcome::Scheduled, group.first);
        }
        if group.negative { self.denied(above, index) } else { above }
    }

    /// The fate of what depends on a word.
    fn below(&self, link: Link, deep: usize) -> Fate {
        apply(link, self.governor(link, deep), self)
    }

    /// The fate of the word itself that governs.
    fn governor(&self, link: Link, deep: usize) -> Fate {
        if let Some(group) = link.group {
            let fate = self.verb(group, deep);
            let scarce = self.scarce(group).filter(|_| fate.outcome == Outcome::Happened);
            return scarce.map_or(fate, |word| fate.said(Outcome::NotHappened, word));
        }
        let word = self.word(link.word);
        if word.tag.is_noun() {
            let Some(deep) = deep.checked_sub(1) else { return Fate::HAPPENED };
            return self.lost(link.word, deep).unwrap_or_else(|| self.noun(link.word, deep + 1));
        }
        if word.is_preposition() {
            let verb = self.ties.verb_before(link.word).filter(|_| deep > 0);
            return verb.map_or(Fate::HAPPENED, |g| self.verb(g, deep - 1));
        }
        // "is unlikely to", "was not ready to"
        let stretch = self.ties.bounds.stretch;
        let before = stretch.groups.partition_point(|g| g.head < link.word).checked_sub(1);
        let near = before.filter(|g| {
            let group = &stretch.groups[*g];
            let between = &stretch.words[group.head + 1..link.word];
            group.finite()
                && between.iter().all(|w| w.is_filler() || w.is(Function::Equative) || w.tag == Tag::Adjective)
        });
        near.map_or(Fate::HAPPENED, |g| self.finite(g))
    }

    /// The word of a later clause that calls off what a past plan says: "was due to open but was cancelled", "talks that
    /// were to begin were called off".
    fn called_off(&self, plan: usize, event: usize) -> Option<usize> {
        let (bounds, stretch) = (self.ties.bounds, self.ties.bounds.stretch);
        let subject = bounds.subject(plan)?.word;
        let later = (event + 1..stretch.groups.len()).filter(|g| stretch.groups[*g].finite()).take(LATER);
        for index in later {
            let group = self.group(index);
            // "Talks that were to begin were called off"
            let clause = bounds.clauses.get(bounds.clauses.of(self.group(plan).head));
            let relative = clause.filter(|c| c.kind == Kind::Relative).and_then(|c| c.parent);
            let of = bounds.clauses.of(group.head);
            let holds = relative == Some(of) || bounds.clauses.of(self.group(plan).head) == of;
            if bounds.subject(index).map_or(!holds, |own| own.word != subject) {
                continue;
            }
            if group.passive && self.ties.calls_off(group.head) {
                return Some(group.head);
            }
            let but = (self.group(event).head + 1..group.first).rev().any(|i| self.word(i).is(Function::Coordinator));
            if let Some(word) = self.denial(index).filter(|_| but) {
                return Some(word);
            }
        }
        None
    }

    /// The fate of what a noun names.
    fn noun(&self, word: usize, deep: usize) -> Fate {
        let phrase = self.ties.phrase(word);
        if let Some(no) = phrase.denied {
            let link = self.ties.of_subject(word).and_then(|link| link.group);
            let verb = link.or_else(|| self.ties.verb_before(phrase.start)).filter(|g| self.group(*g).finite());
            return Fate { verb, ..Fate::HAPPENED.said(Outcome::NotHappened, no) };
        }
        let deep = deep.saturating_sub(1);
        let own = || self.ties.described(word, phrase).map(|link| apply(link, Fate::HAPPENED, self));
        // "the search", but "the search of 1996", "the three-year war"
        let dated = (phrase.start..word).any(|i| self.word(i).time);
        let lasting = Fate { lasting: self.ties.lasts(word) && !dated, ..Fate::HAPPENED };
        let outer = match self.ties.of_subject(word) {
            Some(link) if self.is_refused(link, word) => None,
            Some(link) => self.subject(link, deep, phrase.definite),
            None => {
                let link = self.ties.of_noun(word, phrase).filter(|link| !self.is_refused(*link, word));
                let said = link.and_then(|link| self.object(link, deep));
                // "They will discuss the war": it goes on all the same.
                let ahead = said.is_some_and(|f| matches!(f.outcome, Outcome::Possible | Outcome::Scheduled));
                if ahead && lasting.lasting && phrase.definite { Some(lasting) } else { said }
            }
        };
        match outer {
            Some(fate) if fate.outcome != Outcome::Happened || fate.words.is_some() => fate,
            // A search that is over lasts no more.
            outer => own().or(outer).unwrap_or(lasting),
        }
    }

    /// The fate of what a noun was for, where it came to nothing: "a plan to build it was rejected", "a failed bid to buy".
    fn lost(&self, noun: usize, deep: usize) -> Option<Fate> {
        let phrase = self.ties.phrase(noun);
        let loses = |word: &usize| self.ties.triggers.bearings(*word).get(Dependence::Itself) == Some(Bearing::Lost);
        if let Some(word) = (phrase.start..noun).find(loses) {
            return Some(Fate::HAPPENED.said(Outcome::NotHappened, word));
        }
        let subject = self.ties.of_subject(noun);
        let fails = subject.is_some_and(|link| link.bearing.is_none() && loses(&link.word));
        let link = subject.or_else(|| self.ties.of_noun(noun, phrase))?;
        let above = self.governor(link, deep);
        let happened = above.outcome == Outcome::Happened && (fails || self.is_refused(link, noun));
        happened.then(|| above.said(Outcome::NotHappened, link.word))
    }

    /// Whether what is asked for is refused: "rejected the plan", "denied a request".
    fn is_refused(&self, link: Link, noun: usize) -> bool {
        let asks = || self.ties.triggers.bearings(noun).get(Dependence::Infinitive) == Some(Bearing::Open);
        link.bearing == Some(Bearing::Lost) || link.bearing == Some(Bearing::Doubted) && asks()
    }

    /// What its verb says of a noun that is its subject.
    fn subject(&self, link: Link, deep: usize, definite: bool) -> Option<Fate> {
        let plan = link.group.filter(|g| self.group(*g).planned && self.group(*g).tense == Tense::Past);
        if let Some(group) = plan {
            return Some(self.unless_called_off(self.below(link, deep), plan, group));
        }
        if link.bearing.is_some() {
            return Some(self.below(link, deep));
        }
        let group = link.group?;
        let above = self.governor(link, deep);
        let bearing = self.ties.triggers.bearings(link.word).get(Dependence::Object);
        if bearing == Some(Bearing::Ended) && above.outcome == Outcome::Happened && self.is_past(above) {
            return Some(Fate { words: Some((link.word, link.word)), ..Fate::HAPPENED });
        }
        let carries = matches!(bearing, Some(Bearing::Same | Bearing::Lasting));
        let carries = self.group(group).copula || carries && !self.group(group).passive;
        let open = !definite && matches!(above.outcome, Outcome::Scheduled | Outcome::Possible);
        (carries || open).then_some(above)
    }

    /// What is said of a noun by what it depends on.
    fn object(&self, link: Link, deep: usize) -> Option<Fate> {
        if link.bearing.is_some() {
            return Some(self.below(link, deep));
        }
        Some(self.governor(link, deep)).filter(|fate| !matches!(fate.outcome, Outcome::Happened | Outcome::Unknown))
    }

    fn is_past(&self, fate: Fate) -> bool {
        fate.verb.map(|g| self.group(g)).is_none_or(|g| g.tense == Tense::Past || g.perfect)
    }

    /// "is designed to": what something is for, not what somebody is at.
    fn is_passive(&self, fate: Fate) -> bool {
        fate.verb.is_some_and(|g| self.group(g).passive)
    }

    /// Whether a plan that was is not what somebody had in mind, but what was arranged: "had been due to".
    fn was_arranged(&self, fate: Fate) -> bool {
        let arranged = |g: &Group| g.tense == Tense::Past && g.perfect && (g.cue || g.passive);
        fate.verb.is_some_and(|index| arranged(self.group(index)))
    }

    /// Whether a verb is one of a plan that was: "had hoped to", "had been expected to".
    fn was(&self, fate: Fate) -> bool {
        fate.verb.is_some_and(|index| {
            let group = self.group(index);
            let state = self.ties.triggers.verb(index).class == EventClass::IState;
            group.tense == Tense::Past && group.perfect && (state || group.passive || group.cue)
        })
    }
}

/// The fate of what depends on a word that has a fate of its own.
fn apply(link: Link, above: Fate, fates: &Fates<'_>) -> Fate {
    use Outcome::{Happened, NotHappened, Possible, Scheduled, Unknown, Unlikely};
    let Some(bearing) = link.bearing else { return above };
    let outcome = match (bearing, above.outcome) {
        (Bearing::Same, _) => return above,
        (Bearing::Held, NotHappened | Unlikely) => Unlikely,
        (Bearing::Held | Bearing::Lost, _) => return above,
        (Bearing::Lasting, _) => return Fate { lasting: true, ..above },
        // "accused of killing a nurse": whether he did is left open, not when.
        (Bearing::Alleged, _) => {
            return Fate { outcome: Unknown, words: Some((link.word, link.word)), ..Fate::HAPPENED };
        }
        (Bearing::Over, _) => return Fate { words: Some((link.word, link.word)), ..Fate::HAPPENED },
        (Bearing::Ended, outcome) => {
            let lasting = outcome != Happened || !fates.is_past(above);
            return Fate { lasting, words: Some((link.word, link.word)), ..Fate::HAPPENED };
        }
        (Bearing::Tried, Happened) if fates.is_past(above) || fates.is_passive(above) => Unknown,
        (Bearing::Tried, Happened) => Possible,
        // "had been due to open": who says so says that it has not.
        (Bearing::Ahead, Happened) if fates.was_arranged(above) => NotHappened,
        (Bearing::Ahead | Bearing::Open, Happened) if fates.was(above) => Unknown,
        (Bearing::Ahead, Happened | Scheduled) => Scheduled,
        (Bearing::Open, Happened | Scheduled) => Possible,
        (Bearing::Tried, Scheduled) => Possible,
        // "scrapped plans to build"
        (_, NotHappened) if bearing.looks_ahead() && !above.words.is_some_and(|(_, word)| fates.denies(word)) => {
            return Fate { modal: false, ..above };
        }
        (Bearing::Ahead | Bearing::Open | Bearing::Tried, Unlikely | NotHappened) => Unlikely,
        (Bearing::Doubted, Happened | Scheduled) => Unlikely,
        (Bearing::Doubted, _) => Possible,
        (Bearing::PutOff, Happened | Scheduled) if fates.ties.says_until(link.word) => Scheduled,
        (Bearing::Never | Bearing::PutOff, Happened | Scheduled) => NotHappened,
        (Bearing::Never | Bearing::PutOff, Unlikely | NotHappened) => {
            let first = above.words.map_or(link.word, |(first, _)| first.min(link.word));
            return Fate { outcome: Happened, words: Some((first, link.word)), modal: false, ..above };
        }
        (_, open) => open,
    };
    Fate { modal: false, ..above.said(outcome, link.word) }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::event::Polarity;
    use crate::read::Extractor;
    use crate::read::testing::{Table, check};

    /// Whether the event of the word in brackets happened, its status, and the words that say so; "not" before one that is
    /// shown as denied.
    fn fate(case: &str) -> String {
        let (open, close) = (case.find('[').expect("a bracket"), case.find(']').expect("a bracket"));
        let text = case.replace(['[', ']'], "");
        let doc = Document::new(&text).published("2019-03-06".parse().expect("a day"));
        let extractor = Extractor::new();
        let mut events = extractor.events(&doc).filter(|event| event.trigger().span.start == open);
        let Some(event) = events.next() else { return format!("no event at {open}..{close}") };
        let not = if event.polarity() == Polarity::Negative { "not " } else { "" };
        let said = event.factuality();
        let words = said.span.map(|span| format!(": {}", &text[span.range()])).unwrap_or_default();
        format!("{not}{} {}{words}", said.value, event.status())
    }

    const TABLE: &Table = &[
        // Tense and time alone.
        ("The council [met] on Monday.", "happened past"),
        ("The council will [meet] on Friday.", "scheduled planned"),
        ("The shop [opens] on Friday.", "scheduled planned"),
        ("The river is [rising].", "happened ongoing"),
        // Plans.
        ("The firm plans to [close] the mill.", "scheduled planned: plans"),
        ("The firm agreed to [sell] the mill.", "scheduled planned: agreed"),
        ("The firm vowed to [fight] the order.", "scheduled planned: vowed"),
        ("The mayor promised to [resign] by June.", "scheduled planned: promised"),
        ("A judge ordered the firm to [pay] the men.", "scheduled planned: ordered"),
        ("The bridge is due to [open] on April 1.", "scheduled planned: due"),
        ("The bridge is to [open] on April 1.", "scheduled planned: is to"),
        ("The two sides agreed to meet and [sign] a pact.", "scheduled planned: agreed"),
        ("He has a plan to [sell] the mill.", "scheduled planned: plan"),
        ("The king will pay a [visit] to Lisk.", "scheduled planned"),
        // What may be.
        ("The union threatened to [strike].", "possible hypothetical: threatened"),
        ("They urged the council to [stop] the work.", "possible hypothetical: urged"),
        ("The mayor hopes to [run] again.", "scheduled planned: hopes"),
        ("The mayor hopes that it will [rain].", "possible hypothetical: hopes"),
        ("The firm is considering [selling] the mill.", "possible hypothetical: considering"),
        ("The council may [vote] on Friday.", "possible hypothetical: may"),
        ("He may have [left] on Tuesday.", "possible hypothetical: may"),
        ("Rain is likely to [fall] on Friday.", "possible hypothetical: likely"),
        ("If the dam [fails], the town will flood.", "possible hypothetical: If"),
        ("The mayor called for an [inquiry].", "possible hypothetical: called"),
        ("The talks raised hopes of a [deal].", "possible hypothetical: hopes"),
        ("The paper reported a possible [sale] of the mill.", "possible hypothetical: possible"),
        ("The trial could [begin] in May.", "possible hypothetical: could"),
        ("The [trial] could begin in May.", "possible hypothetical: could"),
        // What did not happen.
        ("The crew failed to [raise] the ship.", "not not_happened past: failed"),
        ("The mayor refused to [resign].", "not not_happened past: refused"),
        ("The union cancelled the [strike].", "not not_happened past: cancelled"),
        ("The [strike] was called off.", "not not_happened past: called"),
        ("The truce prevented a [war].", "not not_happened past: prevented"),
        ("The council did not [meet] on Monday.", "not not_happened past: not"),
        ("Police blocked the men from [leaving].", "not not_happened past: blocked"),
        ("No [vote] was held.", "not not_happened past: No"),
        ("He avoided [paying] the fine.", "not not_happened past: avoided"),
        ("The firm abandoned plans to [build] a port.", "not not_happened past: abandoned"),
        ("The firm has no plans to [build] a port.", "unlikely hypothetical: plans"),
        ("The failure to [repair] the dam led to a flood.", "not not_happened past: failure"),
        ("The guard was unable to [stop] him.", "not not_happened past: unable"),
        ("They attacked without a [warning].", "not not_happened past: without"),
        // Signs put together.
        ("He did not fail to [pay].", "happened past: not fail"),
        ("They did not manage to [leave].", "not not_happened past: not"),
        ("He plans not to [attend].", "not not_happened planned: not"),
        ("The mayor denied that he had [taken] money.", "unlikely hypothetical: denied"),
        ("The parade is unlikely to [start] on Saturday.", "unlikely hypothetical: unlikely"),
        ("The parade is not expected to [start] on Saturday.", "unlikely hypothetical: expected"),
        // What happened.
        ("The crew managed to [raise] the ship.", "happened past"),
        ("The army began to [leave] the town.", "happened past"),
        ("The storm continues to [move] north.", "happened ongoing"),
        ("The rain forced the crew to [stop].", "happened past"),
        ("He is accused of [killing] two men.", "unknown past: accused"),
        // Plans that were.
        ("The probe was to have [landed] in 2018.", "not not_happened past: was to"),
        ("The probe was to [land] in 2018.", "unknown past: was to"),
        ("The vote was to be [held] on March 1 but was canceled.", "not not_happened past: canceled"),
        ("The firm had been due to [open] the mine in 2018.", "not not_happened past: due"),
        ("The firm had been scheduled to [open] the mine in 2018.", "not not_happened past: scheduled"),
        ("The firm had hoped to [open] the mine in 2018.", "unknown past: hoped"),
        ("The crew tried to [raise] the ship.", "unknown past: tried"),
        ("The [concert] scheduled for Friday has been cancelled.", "not not_happened planned: cancelled"),
        ("The concert [scheduled] for Friday has been cancelled.", "not not_happened past: cancelled"),
        ("[Talks] that were due to begin on Monday were called off.", "not not_happened past: called"),
        ("The [vote] was to be held on March 1 but was canceled.", "not not_happened past: canceled"),
        ("Lawmakers will decide whether to [hold] a vote.", "possible hypothetical: whether"),
        ("The firm scrapped plans to [open] a port in 2020.", "not not_happened planned: scrapped"),
        ("The king will not attend the [summit].", "happened past"),
        ("Talks that were due to [begin] on Monday were called off.", "not not_happened past: called"),
        ("The council postponed the [vote] until May.", "scheduled planned: postponed"),
        // Until.
        ("The village did not [get] a school until 1962.", "happened past: not"),
        ("Not until 1994 did the town [get] a road.", "happened past: Not"),
        // Reports.
        ("The mayor said the bridge would [reopen] on April 1.", "scheduled planned: would"),
        ("The mayor said he would not [resign].", "not not_happened planned: not"),
        ("He could not be [reached] on Tuesday.", "not not_happened past: not"),
        ("The road is shut because the crew could not [clear] it.", "not not_happened past: not"),
        ("She would have [won] the vote.", "not not_happened past: would"),
        ("The man was declared to have [won] the vote.", "happened past"),
        ("She was the first woman to [lead] the bank.", "happened past"),
        ("The firm had agreed to [open] a mine.", "scheduled planned: agreed"),
        ("They were warned of a [strike].", "possible hypothetical: warned"),
        ("The union put off the [strike].", "not not_happened past: put"),
        ("People [trapped] in the mine were cold.", "happened ongoing"),
        ("The police ended the [search].", "happened past: ended"),
        ("He went on to [serve] as mayor.", "happened past"),
        ("The mayor did not come, [saying] it rained.", "happened past"),
        ("She did not wear a scarf while [playing] on Monday.", "happened past"),
        ("He went to Lisk to [see] the king.", "unknown past: to"),
        ("Schools to [reopen] Monday", "scheduled planned: to"),
        ("The army is believed to have [fled] on Monday.", "happened past"),
        // Nouns.
        ("They announced plans for a [visit].", "scheduled planned: plans"),
        ("The man allegedly [stabbed] his wife on Monday.", "unknown past: allegedly"),
        ("Smith is accused of [killing] a nurse in 2016.", "unknown past: accused"),
        ("Smith was acquitted of [killing] a nurse in 2016.", "unlikely hypothetical: acquitted"),
        ("Smith admitted [killing] a nurse in 2016.", "happened past: admitted"),
        ("He announced a mill to be [opened] this week.", "scheduled planned: to"),
        ("Police sealed the square ahead of Saturday's [summit].", "scheduled planned: ahead"),
        ("The planned [merger] of the two banks is dead.", "scheduled planned: planned"),
        ("The [vote] will be held on Friday.", "scheduled planned"),
        ("A [vote] planned for May was discussed.", "scheduled planned: planned"),
        ("The police [search] for the boy goes on.", "happened ongoing"),
        ("Despite the [attack], he stayed.", "happened past: Despite"),
        ("The troops will stay until the war [ends].", "scheduled planned: until"),
        // Whose subject denies.
        ("Neither the council nor the mayor [resigned].", "not not_happened past: nor"),
        ("None of the men [left].", "not not_happened past: None"),
        ("He neither [confirmed] nor denied it.", "not not_happened past: neither"),
        ("He neither confirmed nor [denied] it.", "not not_happened past: nor"),
        ("Few expect that he will [win].", "unlikely hypothetical: expect"),
        ("Few voters [came].", "happened past"),
        ("He does not believe that it [fell].", "unlikely hypothetical: believe"),
        ("There is no sign that it [fell].", "unlikely hypothetical: sign"),
        // What is refused was asked for all the same.
        ("The court rejected an [appeal].", "happened past"),
        ("The court turned down a request to [stop] the work.", "not not_happened past: turned"),
        ("A bid to [stop] the work failed.", "not not_happened past: failed"),
        ("He ruled out [leaving].", "not not_happened past: ruled"),
        ("They escaped [injury].", "not not_happened past: escaped"),
        ("They escaped the [fire].", "happened past"),
        // Questions and conditions without a word for one.
        ("Did he [leave]?", "unknown past: ?"),
        ("Why did he [leave]?", "unknown past: ?"),
        ("He [left], but did she stay?", "happened past"),
        ("Had it [rained], he would have left.", "possible hypothetical: Had"),
        ("Had he [left] by then?", "unknown past: ?"),
        // Adverbs.
        ("Perhaps he [left] early.", "possible hypothetical: Perhaps"),
        ("Perhaps more important, he [left] early.", "happened past"),
        ("The river nearly [flooded] the town.", "not not_happened past: nearly"),
        ("The price nearly [doubled].", "happened past"),
        ("Under the deal, they would [leave].", "scheduled planned: would"),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn what_happened_is_told_from_what_may() {
        check(fate, TABLE, KNOWN);
    }
}
