//! How a clause puts what it tells: under a condition, denied, reported by somebody.
//!
//! Knows functions, tags and marks, no words.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables"
    )
)]

use crate::lexicon::tag::Tag;
use crate::lexicon::{Cue, Function};

use super::bounds::Bounds;
use super::clauses::{Clause, Kind};
use super::group::Group;
use super::stretch::Stretch;
use super::trigger::TriggerWord;
use super::word::Word;

impl Stretch {
    /// Whether the clause denies the event: its verb does, its subject does, or "no" stands before it.
    pub(crate) fn denied(&self, found: &TriggerWord) -> bool {
        if let Some(group) = found.group.and_then(|g| self.groups.get(g)) {
            return self.verb_denied(group);
        }
        let before = self.words[..found.word].iter().rev().take(2);
        before.take_while(|w| w.mark.is_none()).any(|w| w.is(Function::No))
    }

    /// Whether a verb is denied, by itself or by its subject.
    pub(crate) fn verb_denied(&self, group: &Group) -> bool {
        // "there is no threat", "paid no dividend", "did nothing"
        let none =
            self.words.get(group.head + 1).is_some_and(|w| w.is(Function::No) || w.is(Function::NegativePronoun));
        if group.negative || none || !self.denies {
            return group.negative || none;
        }
        // "No vote was held", "none of the men left": somewhere in the subject.
        let nominal = |w: &Word| {
            w.is_nominal()
                || w.tag == Tag::Pronoun
                || w.is_preposition()
                || w.is_determiner()
                || w.is_adverb()
                || w.time
                || w.tag == Tag::Possessive
                || w.is(Function::NegativePronoun)
                || w.is(Function::No)
                || w.cue == Some(Cue::Denied)
        };
        let subject = self.words[..group.first].iter().enumerate().rev();
        let mut subject = subject.take_while(|(_, w)| w.group == Word::NO_GROUP && nominal(w));
        // "No. 2 seed" denies nothing.
        let counts = |i: usize| self.words[i].capital && self.words.get(i + 1).is_some_and(|w| w.tag == Tag::Number);
        // "no plans to leave" tells of the plans.
        !group.marked
            && subject.any(|(i, w)| {
                w.is(Function::No) && !counts(i) || w.cue == Some(Cue::Denied) || w.is(Function::NegativePronoun)
            })
    }
}

impl Bounds<'_> {
    /// Whether the trigger's clause is under a condition, or stands in one that is.
    pub(crate) fn conditional(&self, trigger: usize) -> bool {
        let conditional =
            |clause: &Clause| self.stretch.words.get(clause.at).is_some_and(|w| w.is(Function::Conditional));
        let mut next = self.clauses.get(self.clauses.of(trigger));
        while let Some(clause) = next {
            match clause.beside {
                _ if clause.kind == Kind::Adverbial && conditional(clause) => return true,
                // "if it rains and the river rises"
                Some(first) => next = self.clauses.get(first),
                None if clause.kind == Kind::Relative => return false,
                None => next = clause.parent.and_then(|parent| self.clauses.get(parent)),
            }
        }
        false
    }

    /// The one of the reporting verbs, in text order, that the word's clause depends on, if any.
    pub(crate) fn reporting<'f>(&self, reports: &'f [TriggerWord], trigger: usize) -> Option<&'f TriggerWord> {
        if let Some(report) = reports.iter().rfind(|f| f.word < trigger && self.objects(f.word, trigger)) {
            return Some(report);
        }
        let mut index = self.clauses.of(trigger);
        loop {
            let clause = self.clauses.get(self.clauses.first_of(index))?;
            let report = match clause.kind {
                Kind::Telling => return None,
                // "said the bridge fell"
                Kind::Content => reports.iter().rfind(|f| f.word < clause.at).filter(|f| self.holds(f.word, clause.at)),
                Kind::Quoted => self.around(reports, clause),
                _ => None,
            };
            let told = || reports.iter().find(|f| f.word != trigger && self.tells(f.word, index));
            if let Some(report) = report.or_else(told) {
                return Some(report);
            }
            index = clause.parent?;
        }
    }

    /// Whether a noun is what a verb tells: "announced his resignation".
    fn objects(&self, report: usize, noun: usize) -> bool {
        let words = self.stretch.words.get(report + 1..noun + 1).unwrap_or_default();
        let within = |w: &Word| w.is_nominal() || w.is_determiner() || w.tag == Tag::Possessive || w.is_preposition();
        let right = words.first().is_some_and(|w| !w.is_preposition());
        self.stretch.group_of(noun).is_none() && right && words.iter().all(within)
    }

    /// Whether no other verb stands between a report and the clause that depends on it.
    fn holds(&self, report: usize, clause: usize) -> bool {
        !self.stretch.has_verb(report + 1, clause)
    }

    /// The report beside a quote: the nearest before it in its clause, else behind it.
    fn around<'f>(&self, reports: &'f [TriggerWord], quote: &Clause) -> Option<&'f TriggerWord> {
        let outside = |f: &&TriggerWord| self.stretch.quote_depth(f.word) == 0;
        let before = reports.iter().rfind(|f| f.word < quote.at && outside(f));
        before.or_else(|| reports.iter().find(|f| f.word >= quote.to && outside(f)))
    }

    /// Whether a reporting verb tells a clause beside it: ", the mayor said".
    fn tells(&self, report: usize, told: usize) -> bool {
        let clause = self
            .clauses
            .get(self.clauses.of(report))
            .filter(|clause| clause.kind == Kind::Telling && clause.verb.is_some());
        let mut next = clause.and_then(|clause| clause.parent);
        while let Some(index) = next {
            if index == told {
                return true;
            }
            // "The bridge fell and two men died, the mayor said."
            next = self.clauses.get(index).and_then(|clause| clause.beside);
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::clause::clauses::Clauses;
    use crate::clause::trigger::TriggerWord;
    use crate::lexicon::EventClass;
    use crate::read::testing::{Marked, Table, check};

    /// The event of the word in brackets.
    fn found(marked: &Marked) -> Option<TriggerWord> {
        let at = marked.place.from;
        let verb = marked.stretch.group_of(at).map(|group| marked.triggers().verb(group));
        verb.or_else(|| marked.triggers().noun(at))
    }

    const CONDITIONS: &Table = &[
        ("If it [rains], we stay.", "true"),
        ("If it rains, we [stay].", "false"),
        ("We stay if it [rains] on Friday.", "true"),
        ("He asked if the man who [fled] was found.", "false"),
        ("It [rained] and we left.", "false"),
        ("If so: the bank [fell].", "false"),
        ("If the river, he said, [rose], we would leave.", "true"),
        ("If it rains and the river [rises], we leave.", "true"),
        ("We would leave if they ever [came] back.", "true"),
    ];

    #[test]
    fn conditions_reach_their_clause() {
        let answer = |case: &str| {
            let marked = Marked::new(case);
            marked.bounds(&mut Clauses::default()).conditional(marked.place.from).to_string()
        };
        check(answer, CONDITIONS, &[]);
    }

    const DENIALS: &Table = &[
        ("He did not [leave].", "true"),
        ("He never [resigned].", "true"),
        ("No vote was [held].", "true"),
        ("None of the men [left].", "true"),
        ("No. 2 seed Lee [left].", "false"),
        ("Nobody in the old town [came].", "true"),
        ("The firm [paid] no dividend.", "true"),
        ("He [did] nothing.", "true"),
        ("There [is] no threat now.", "true"),
        ("There was no [vote] on Monday.", "true"),
        ("He can't [come].", "true"),
        ("He [left] the town.", "false"),
        ("The man who did not stay at home [resigned].", "false"),
        ("He [said] it was not true.", "false"),
        ("No one came, but he [stayed].", "false"),
        ("The [vote] was not close.", "false"),
        ("He never [left].", "true"),
    ];

    const KNOWN: &Table = &[
        // An adverb and the verb behind it go on with "was not": "was not here resigned" is one group.
        ("The man who was not ill [resigned].", "false"),
        ("The man who was not here [resigned].", "false"),
    ];

    #[test]
    fn denials_are_heard() {
        let answer = |case: &str| {
            let marked = Marked::new(case);
            found(&marked).map_or("no event".to_owned(), |found| marked.stretch.denied(&found).to_string())
        };
        check(answer, DENIALS, KNOWN);
    }

    const REPORTS: &Table = &[
        ("The mayor said the bridge [fell].", "said"),
        ("The bridge [fell], the mayor said.", "said"),
        ("“The bridge [fell],” the mayor said.", "said"),
        ("The bridge [fell] and the mayor said nothing.", ""),
        ("He announced it and she said the bridge [fell].", "said"),
        // A clause of its own behind the report is told by nobody.
        ("“I said so,” he told them, and the bridge [fell].", ""),
        ("The bridge [fell].", ""),
    ];

    #[test]
    fn reports_are_found() {
        let answer = |case: &str| {
            let marked = Marked::new(case);
            let mut all = Vec::new();
            marked.triggers().all(&mut all);
            all.retain(|found| found.group.is_some() && found.class == EventClass::Reporting);
            let mut clauses = Clauses::default();
            let report = marked.bounds(&mut clauses).reporting(&all, marked.place.from);
            report.map(|found| marked.word(found.word).to_owned()).unwrap_or_default()
        };
        check(answer, REPORTS, &[]);
    }
}
