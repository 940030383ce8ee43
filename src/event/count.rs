//! How many: the numbers beside a trigger that count what takes part. Two bombs that kill nine and two are two events.
//!
//! Knows functions, no words; the lexicon knows what a number is worth.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of words move only within the stretch's words")
)]

use std::ops::Range;

use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::lexicon::Function;
use crate::lexicon::tag::Tag;
use crate::mention::Mention;

/// Words on either side of a trigger that are looked at.
const REACH: usize = 8;

/// The numbers beside a trigger, in its clause and outside of times, as digits: "9", "1200", "3.5".
pub(super) fn beside(triggers: &Triggers<'_>, mentions: &[Mention<'_>], found: &TriggerWord) -> Vec<String> {
    let stretch = triggers.stretch;
    let words = &stretch.words;
    let group = found.group.and_then(|group| stretch.groups.get(group));
    let first = group.map_or(found.word, |group| group.first.min(found.word));
    let (from, to) = (first.saturating_sub(REACH), words.len().min(found.word + 1 + REACH));
    if !words[from..to].iter().any(may_count) {
        return Vec::new();
    }
    let within =
        |at: &usize| !parts(&words[*at]) && (words[*at].group == Word::NO_GROUP || words[*at].tag == Tag::Number);
    let before = (from..first).rev().take_while(within).last().unwrap_or(first);
    let end = (found.word + 1..to).take_while(within).last().map_or(found.word, |last| last + 1);
    let mut numbers = Vec::new();
    if words[before..end.max(before)].iter().any(may_count) {
        read(triggers, mentions, before..first, &mut numbers);
        read(triggers, mentions, found.word + 1..end, &mut numbers);
    }
    numbers
}

/// A number, whatever it is taken for: "6%".
fn may_count(word: &Word) -> bool {
    word.mark.is_none() && (word.time || word.tag == Tag::Number)
}

/// Whether what stands on the other side of a word is told for itself: "and", "who", "after".
fn parts(word: &Word) -> bool {
    use Function::{After, Before, Relative, Since, That, Until};
    word.is_bound() || matches!(word.function, Some(After | Before | Since | Until | That | Relative))
}

/// Adds the numbers among words, each once; words that make one number together are one.
fn read(triggers: &Triggers<'_>, mentions: &[Mention<'_>], range: Range<usize>, numbers: &mut Vec<String>) {
    let words = &triggers.stretch.words;
    // Part of a time: "12 years", "May 3".
    let time = |at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(|w| w.time && w.tag != Tag::Number);
    let said = |at: usize| mentions.iter().any(|mention| mention.span().overlaps(words[at].span()));
    let (mut at, to) = (range.start, range.end);
    while at < to {
        let Some(mut value) = value(triggers, at) else {
            at += 1;
            continue;
        };
        let first = at;
        at += 1;
        while let Some(more) = (at < to).then(|| value_behind(triggers, &mut at, value)).flatten() {
            value = more;
        }
        if !time(first.checked_sub(1)) && !time(Some(at)) && !said(first) {
            let number = value.to_string();
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }
}

/// What a number makes with the word behind it: "two | hundred", "3.5 | million", "twenty | five".
fn value_behind(triggers: &Triggers<'_>, at: &mut usize, value: f64) -> Option<f64> {
    let hyphen = triggers.stretch.words[*at].is_mark(crate::lexicon::mark::Mark::Hyphen);
    let next = self::value(triggers, *at + usize::from(hyphen))?;
    let scale = matches!(next as u64, 12 | 100 | 1_000 | 1_000_000 | 1_000_000_000) && value < next;
    let tens = (value >= 100.0 && next < 100.0 || value % 10.0 == 0.0 && value >= 20.0) && next < 10.0;
    *at += usize::from(hyphen) + 1;
    match (scale, tens) {
        (true, _) => Some(value * next),
        (false, true) => Some(value + next),
        (false, false) => {
            *at -= usize::from(hyphen) + 1;
            None
        }
    }
}

fn value(triggers: &Triggers<'_>, at: usize) -> Option<f64> {
    let word = triggers.stretch.words.get(at).filter(|word| may_count(word))?;
    triggers.lexicon.amount(triggers.text.as_bytes(), word.start as usize, (word.end - word.start) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check};

    /// The numbers beside the trigger in brackets.
    fn numbers(case: &str) -> String {
        let (marked, mut all) = (Marked::new(case), Vec::new());
        let extractor = crate::Extractor::new();
        let mentions: Vec<_> = extractor.mentions(&crate::Document::new(&marked.text)).collect();
        marked.triggers().all(&mut all);
        let found = all.into_iter().find(|found| found.word == marked.place.from);
        found.map_or("no trigger".to_owned(), |found| beside(&marked.triggers(), &mentions, &found).join(" "))
    }

    const TABLE: &Table = &[
        ("A bomb [killed] nine people in Lisk on Monday.", "9"),
        ("A bomb [killed] 12 people and wounded 30.", "12"),
        ("A bomb killed 12 people and [wounded] 30.", "30"),
        ("Nine people were [killed] on Monday.", "9"),
        ("At least twenty-five people [died].", "25"),
        ("Two hundred soldiers [left] on May 3.", "200"),
        ("The firm [lost] 1,200 jobs in 2018.", "1200"),
        ("The bank [lost] $3.5 million on Monday.", "3500000"),
        ("Shares [fell] 6% on Monday.", "6"),
        ("Shares [fell] by three percent.", "3"),
        // Times count nothing.
        ("He [resigned] on May 3.", ""),
        ("He [resigned] after 12 years in office.", ""),
        ("He [ruled] for 12 years.", ""),
        ("He [resigned] after nine people had died.", ""),
        // What another clause counts.
        ("The [blast] that killed nine people shook the town.", ""),
        ("The mayor [resigned], nine people said.", ""),
        ("The [death] of nine people shook the town.", "9"),
        ("One of them [fled].", ""),
        ("The mayor [resigned].", ""),
    ];

    #[test]
    fn numbers_stand_beside_their_triggers() {
        check(numbers, TABLE, &[]);
    }
}
