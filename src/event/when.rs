//! Which words of a sentence say when: times with the prepositions that lead them, but no time that a noun holds.
//!
//! Knows functions, marks and tags, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::stretch::Stretch;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Cue, Function};
use crate::mention::Mention;
use crate::value::{Granularity, Temporal, TimexType};

/// Which words of a stretch say when, and are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Times {
    out: Vec<bool>,
}

impl Times {
    /// Reads the times of a stretch.
    pub(super) fn read(&mut self, stretch: &Stretch, mentions: &[Mention<'_>]) {
        self.out.clear();
        self.out.resize(stretch.words.len(), false);
        for mention in mentions {
            let said = matches!(mention.timex_type(), TimexType::Date | TimexType::Time | TimexType::Interval);
            let vague = matches!(mention.value(), Some(Temporal::Vague(_)));
            let (from, to) = stretch.range(mention.span());
            if !said || vague || from >= to || !self.stands_alone(stretch, from, to) {
                continue;
            }
            // "entered June" names what was entered, "met Monday" and "met last June" say when.
            let month =
                matches!(mention.value(), Some(Temporal::Date(date)) if date.granularity() == Granularity::Month);
            if month && to - from == 1 && from > 0 && stretch.group_of(from - 1).is_some() {
                continue;
            }
            let of = self.led_by_of(stretch, from);
            let mut first = of.unwrap_or(from);
            // "took off on Monday": one preposition leads, but "from about 1990", "through to Monday".
            if of.is_none() && first > 0 && self.leads(stretch, first - 1) && !is_particle(stretch, first - 1, to) {
                first -= 1;
                let word = &stretch.words[first];
                let more = word.is(Function::To) || word.tag == Tag::Adverb;
                first -= usize::from(first > 0 && more && self.leads(stretch, first - 1));
            }
            // "the first since 1990" is not "the first".
            let since = stretch.words[first].is(Function::Since);
            if since && stretch.words[..first].iter().any(|w| w.cue == Some(Cue::Extreme)) {
                continue;
            }
            self.out[first..to].fill(true);
        }
    }

    /// Whether a time stands by itself, and no noun holds it: "Monday's vote", "the 2015 quake".
    fn stands_alone(&self, stretch: &Stretch, from: usize, to: usize) -> bool {
        let words = &stretch.words;
        let before = from.checked_sub(1).map(|i| &words[i]);
        // "this Monday police said", "last year the king fled": what has its own article belongs to no noun behind it.
        let led = before.is_some_and(|w| w.is(Function::On) || w.is(Function::By))
            || to - from > 1
                && (words[from].is_determiner() || words[from].tag == Tag::Adjective)
                && words.get(to).is_some_and(|w| w.capital);
        let quoted = before.is_some_and(Word::is_name) && words.get(to).is_some_and(|w| w.is_mark(Mark::Quote));
        let inside = before.is_some_and(|w| {
            w.is_determiner()
                || w.tag == Tag::Adjective
                || w.tag == Tag::Possessive
                || w.is(Function::Equative)
                || w.is_mark(Mark::Hyphen)
                || w.is_mark(Mark::Open)
                || w.is(Function::Of) && self.led_by_of(stretch, from).is_none()
        });
        let holds = words.get(to).is_some_and(|w| {
            let noun = (w.tag.is_noun() || w.tag == Tag::Adjective) && w.group == Word::NO_GROUP && !w.time && !led;
            let of = w.is(Function::Of) && !words.iter().skip(to + 1).take(2).any(|w| w.time);
            w.tag == Tag::Possessive || w.is_mark(Mark::Hyphen) || of || noun
        });
        !inside && !holds && !quoted
    }

    /// Where a time begins that "of" leads: "as of Monday", "July 13 to 17 of last year".
    fn led_by_of(&self, stretch: &Stretch, from: usize) -> Option<usize> {
        let before = from.checked_sub(2).filter(|i| stretch.words[*i + 1].is(Function::Of))?;
        let leads = stretch.words[before].is(Function::Equative).then_some(before);
        leads.or_else(|| self.out[before].then_some(before + 1))
    }

    /// Whether a word only leads the time behind it: "on".
    fn leads(&self, stretch: &Stretch, at: usize) -> bool {
        let word = &stretch.words[at];
        !self.out[at]
            && !word.is(Function::Equative)
            && !word.tag.is_of_group()
            && (word.is_preposition() || word.is(Function::To))
    }

    pub(super) fn holds(&self, word: usize) -> bool {
        self.out.get(word).copied().unwrap_or(false)
    }
}

/// Whether a word before a time belongs to the verb, as the time needs none: "came in early on Friday", "sworn in last
/// week".
fn is_particle(stretch: &Stretch, at: usize, end: usize) -> bool {
    let words = &stretch.words;
    let says_where = |w: &Word| matches!(w.function, Some(Function::In | Function::On));
    let alone = words[at + 1..end].iter().any(says_where) || words[at + 1].tag == Tag::Adjective && end > at + 2;
    says_where(&words[at]) && alone && at > 0 && stretch.group_of(at - 1).is_some()
}
