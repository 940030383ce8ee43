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
