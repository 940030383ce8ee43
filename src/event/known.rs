//! Whether a word tells of something that the story has told: "the strike", "his resignation", "has resigned"; and the
//! words beside a noun that say which one it is.
//!
//! Knows functions, no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "a trigger is a word of its stretch, and so are its neighbours")
)]

use std::ops::Range;

use crate::clause::group::Tense;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};

/// Words between a noun and what says that it is known, and of what is named beside it.
const NEAR: usize = 6;

/// How a word tells of something known.
#[derive(Clone, Debug, Default)]
pub(super) struct Known<'t> {
    /// A noun may be told by any telling; a verb by one of whoever does it.
    pub(super) verb: bool,
    /// A plural: "the strikes" are not the strike.
    pub(super) plural: bool,
    /// The words that say which one: whose ("the mayor's"), names before it ("the Kuwait"), what it is of ("of the mayor").
    pub(super) by: Vec<Vec<&'t str>>,
}

impl<'t> Known<'t> {
    /// How a trigger tells of something known; none where it tells of something new.
    pub(super) fn of(triggers: &Triggers<'t>, found: &TriggerWord) -> Option<Known<'t>> {
        let stretch = triggers.stretch;
        if let Some(group) = found.group.and_then(|group| stretch.groups.get(group)) {
            let told = group.perfect
                || group.tense == Tense::Past && found.lemma.is_some_and(|lemma| triggers.lexicon.has_noun(lemma));
            let own = found.class == EventClass::Occurrence && !group.modal && !group.copula;
            return (told && own).then_some(Known { verb: true, ..Known::default() });
        }
        let first = opening(triggers, found.word)?;
        let words = &stretch.words;
        let (behind, time) = (found.word + 1, |at: usize| words.get(at).is_some_and(|word| word.time));
        // "The campaign trail" is no campaign.
        if words.get(behind).is_some_and(|word| word.tag.is_noun() || word.is_mark(Mark::Hyphen)) {
            return None;
        }
        let mut known = Known { plural: words[found.word].tag == Tag::NounPlural, ..Known::default() };
        if words[first].tag == Tag::Possessive {
            let whose = words[..first].iter().rev().take(NEAR).take_while(|word| word.is_nominal()).count();
            known.says(triggers, first - whose..first, |word| word.tag.is_noun());
        }
        // "the second quake"
        let counts =
            |word: &Word| spelled(triggers, word, |bytes, at, len| triggers.lexicon.is_ordinal(bytes, at, len));
        known.says(triggers, first + 1..found.word, |word| word.is_name() || word.time || counts(word));
        let end = phrase_behind(triggers, behind);
        // It has a time of its own, whatever that depends on: "the meeting of the two in May".
        if time(end) || words.get(end).is_some_and(Word::is_preposition) && time(end + 1) {
            return None;
        }
        known.says(triggers, behind..end, |word| word.tag.is_noun());
        Some(known)
    }

    /// Adds the words for which a condition holds.
    fn says(&mut self, triggers: &Triggers<'t>, range: Range<usize>, holds: impl Fn(&Word) -> bool) {
        let words = triggers.stretch.words[range].iter().filter(|word| holds(word));
        let said: Vec<&str> = words.filter_map(|word| triggers.text.get(word.span().range())).collect();
        if !said.is_empty() {
            self.by.push(said);
        }
    }
}

/// The end of what a noun is of, or where, from the word behind it: "of nine men in Lisk".
fn phrase_behind(triggers: &Triggers<'_>, behind: usize) -> usize {
    let words = &triggers.stretch.words;
    let leads =
        |at: usize| words.get(at).is_some_and(|w| w.function.is_some_and(Function::is_plain) || w.is(Function::By));
    let mut end = behind;
    while end < words.len().min(behind + NEAR) {
        let word = &words[end];
        let goes_on = if leads(end) {
            !words.get(end + 1).is_some_and(|next| next.time)
        } else {
            end > behind && !word.is_bound() && (word.is_nominal() || word.is_determiner()) && !word.time
        };
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

/// What the lexicon says of a word by its bytes.
fn spelled(triggers: &Triggers<'_>, word: &Word, says: impl Fn(&[u8], usize, usize) -> bool) -> bool {
    let (start, end) = (word.start as usize, word.end as usize);
    says(triggers.text.as_bytes(), start, end - start)
}

/// The word before a noun that says that it is known: "the", "his", "'s".
fn opening(triggers: &Triggers<'_>, noun: usize) -> Option<usize> {
    let words = &triggers.stretch.words;
    let definite = |word: &Word| spelled(triggers, word, |bytes, at, len| triggers.lexicon.is_definite(bytes, at, len));
    for at in (noun.saturating_sub(NEAR)..noun).rev() {
        let word = &words[at];
        if word.is(Function::Owner) || word.tag == Tag::Possessive || definite(word) {
            return Some(at);
        }
        if !word.is_nominal() || word.is_determiner() {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check};

    /// How the trigger in brackets tells of something known, with the words that say which.
    fn known(case: &str) -> String {
        let (marked, mut all) = (Marked::new(case), Vec::new());
        marked.triggers().all(&mut all);
        let Some(found) = all.into_iter().find(|found| found.word == marked.place.from) else {
            return "no trigger".into();
        };
        let Some(known) = Known::of(&marked.triggers(), &found) else { return "new".into() };
        let kind = match (known.verb, known.plural) {
            (true, _) => "verb",
            (_, true) => "plural",
            _ => "noun",
        };
        let by = known.by.iter().map(|words| words.join(" "));
        [kind.to_owned()].into_iter().chain(by).collect::<Vec<_>>().join(", ")
    }

    const TABLE: &Table = &[
        ("The [strike] has cost much.", "noun"),
        ("The second [strike] has cost much.", "noun, second"),
        ("The third [strike] has cost much.", "noun, third"),
        ("A [strike] has cost much.", "new"),
        ("[Strikes] have cost much.", "new"),
        ("This [strike] has cost much.", "noun"),
        ("That long and bitter [strike] has cost much.", "new"),
        ("That bitter [strike] has cost much.", "noun"),
        ("His [resignation] came late.", "noun"),
        ("The mayor's [resignation] came late.", "noun, mayor"),
        ("Ann Lee's sudden [resignation] came late.", "noun, Ann Lee"),
        ("The [resignation] of the mayor came late.", "noun, mayor"),
        ("The [resignation] on Monday came late.", "new"),
        ("The [meeting] of the two mayors in May came late.", "new"),
        ("The [election] results came late.", "no trigger"),
        ("The Lisk [election] shook many.", "noun, Lisk"),
        ("The [killing] of nine men in Lisk shook many.", "noun, men Lisk"),
        ("The [killing] that shook many was solved.", "noun"),
        ("The [killings] shook many.", "plural"),
        ("Every [strike] costs much.", "new"),
        ("No [strike] was called.", "new"),
        ("The mayor has [resigned].", "verb"),
        ("The mayor had [resigned] by then.", "verb"),
        ("The mayor [resigned].", "verb"),
        ("The mayor may have [resigned].", "new"),
        ("The mayor will [resign].", "new"),
        ("The mayor [said] so.", "new"),
        ("The mayor has [said] so.", "new"),
        ("The men were [killed].", "verb"),
        ("He [went] there.", "new"),
        ("He has [gone].", "verb"),
    ];

    const KNOWN: &Table = &[
        // Read as a verb.
        ("The Lisk [bombing] shook many.", "noun, Lisk"),
    ];

    #[test]
    fn known_things_have_their_marks() {
        check(known, TABLE, KNOWN);
    }
}
