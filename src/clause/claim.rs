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

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::stretch::Stretch;
use super::trigger::Found;
use super::word::Word;

impl Stretch {
    /// Whether the trigger's clause is under a condition.
    pub(crate) fn conditional(&self, trigger: usize) -> bool {
        for word in self.words.get(..trigger).unwrap_or_default().iter().rev() {
            if word.is(Function::Conditional) {
                return true;
            }
            if matches!(word.mark, Some(Mark::Comma | Mark::Colon | Mark::Semicolon)) || word.is(Function::Relative) {
                return false;
            }
        }
        false
    }

    /// Whether the clause denies the event: its verb does, its subject does, or "no" stands before it.
    pub(crate) fn denied(&self, found: &Found) -> bool {
        if let Some(group) = found.group.and_then(|g| self.groups.get(g)) {
            // "No vote was held", "none of the men left": somewhere in the subject.
            let nominal = |w: &Word| {
                w.is_nominal()
                    || w.tag == Tag::Pronoun
                    || w.is_preposition()
                    || w.is_determiner()
                    || w.is_adverb()
                    || w.time
                    || w.tag == Tag::Possessive
                    || w.is(Function::Nobody)
                    || w.is(Function::No)
            };
            let subject = self.words[..group.first].iter().enumerate().rev();
            let mut subject = subject.take_while(|(i, w)| nominal(w) && self.group_of(*i).is_none()).map(|(_, w)| w);
            let denied = subject.any(|w| w.is(Function::No) || w.is(Function::Nobody));
            // "there is no threat", "paid no dividend", "did nothing"
            let none = self.words.get(group.head + 1).is_some_and(|w| w.is(Function::No) || w.is(Function::Nobody));
            return group.negative || none || denied;
        }
        let before = self.words[..found.word].iter().rev().take(2);
        before.take_while(|w| w.mark.is_none()).any(|w| w.is(Function::No))
    }

    /// The one of the reporting verbs, in text order, that the word's clause hangs on, if any.
    pub(crate) fn reporting<'f>(&self, reports: &'f [Found], trigger: usize) -> Option<&'f Found> {
        let quoted = self.quote_depth(trigger) != 0;
        let outside = |f: &&Found| self.quote_depth(f.word) == 0;
        let before = reports.iter().rfind(|f| f.word < trigger && (quoted || outside(f)));
        before.or_else(|| reports.iter().find(|f| f.word > trigger && outside(f) && (quoted || self.tail(f.word))))
    }

    /// Whether the verb closes the sentence: "…, the ministry said."
    fn tail(&self, at: usize) -> bool {
        let last = self.groups.last().is_some_and(|g| g.head == at);
        let mut subject = self.words[..at].iter().rev().take(8).take_while(|w| !w.is(Function::Coordinator));
        last && subject.any(|w| w.is_mark(Mark::Comma))
    }
}

#[cfg(test)]
mod tests {
    use crate::clause::trigger::Found;
    use crate::lexicon::EventClass;
    use crate::read::testing::{Marked, Table, check};

    /// The event of the word in brackets.
    fn found(marked: &Marked) -> Option<Found> {
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
        ("We would leave if they ever [came] back.", "true"),
    ];

    /// A comma ends the search for "if", also that of an aside.
    const KNOWN_CONDITIONS: &Table = &[("If the river, he said, [rises], we leave.", "true")];

    #[test]
    fn conditions_reach_their_clause() {
        let answer = |case: &str| {
            let marked = Marked::new(case);
            marked.stretch.conditional(marked.place.from).to_string()
        };
        check(answer, CONDITIONS, KNOWN_CONDITIONS);
    }

    const DENIALS: &Table = &[
        ("He did not [leave].", "true"),
        ("He never [resigned].", "true"),
        ("No vote was [held].", "true"),
        ("None of the men [left].", "true"),
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
        ("“I said so,” he told them, and the bridge [fell].", "told"),
        ("The bridge [fell].", ""),
    ];

    #[test]
    fn reports_are_found() {
        let answer = |case: &str| {
            let marked = Marked::new(case);
            let mut all = Vec::new();
            marked.triggers().all(&mut all);
            all.retain(|found| found.group.is_some() && found.class == EventClass::Reporting);
            let report = marked.stretch.reporting(&all, marked.place.from);
            report.map(|found| marked.word(found.word).to_owned()).unwrap_or_default()
        };
        check(answer, REPORTS, &[]);
    }
}
