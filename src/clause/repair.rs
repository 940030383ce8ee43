//! What the tagger is told by others: the lexicon, which knows what a word cannot be, and the order of words, where
//! a verb is missing or one too many.
//!
//! Knows tags and places, no word.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words are checked by the loops that count them"))]

use crate::lexicon::tag::Tag;
use crate::lexicon::{Function, Lean, Lexicon};

use super::word::Word;

/// Mends the tags of a stretch's words.
pub(crate) fn read(lexicon: &Lexicon, text: &str, words: &mut [Word]) {
    for i in 0..words.len() {
        let word = words[i];
        if word.tag.is_full_verb() && word.function.is_none() {
            words[i].tag = checked(lexicon, text, words, i);
        }
    }
    if !words.iter().any(|w| w.tag.is_finite()) {
        find_verb(words);
    }
}

/// The tag of a word that was taken for a verb: a noun's where no verb has such a form, or no verb can stand there.
fn checked(lexicon: &Lexicon, text: &str, words: &[Word], at: usize) -> Tag {
    let word = &words[at];
    let found = lexicon.analyse(text.as_bytes(), word.start as usize, (word.end - word.start) as usize);
    let past = found.base.is_some() || found.verb.is_some_and(|(_, form)| form.is_past());
    let present = found.base.or(found.verb.and_then(|(lemma, form)| lemma.filter(|_| form.is_present())));
    let before = at.checked_sub(1).map(|i| &words[i]);
    let noun = match (word.tag, present.and_then(|lemma| lemma.verb)) {
        (Tag::VerbPast | Tag::VerbParticiple, _) => !past,
        (Tag::VerbPresent | Tag::VerbBase, None) => true,
        // "886 million shares", "its plans"
        (Tag::VerbPresent | Tag::VerbBase, Some(_)) if before.is_some_and(ends_before_noun) => true,
        // "Acme shares fell": one of two verbs side by side is a noun.
        (Tag::VerbPresent, Some(lean)) => lean < Lean::Verb && words.get(at + 1).is_some_and(follows_subject),
        _ => false,
    };
    match noun {
        false => word.tag,
        true if lexicon.looks_plural(text.as_bytes(), word.start as usize, word.end as usize) => Tag::NounPlural,
        true => Tag::Noun,
    }
}

/// Behind such a word stands no verb in the present.
fn ends_before_noun(word: &Word) -> bool {
    matches!(word.tag, Tag::Determiner | Tag::Possessive | Tag::Number) && !word.is(Function::That)
}

/// A verb of the past that needs a subject right before it.
fn follows_subject(word: &Word) -> bool {
    word.function.is_none() && matches!(word.tag, Tag::VerbPast | Tag::VerbParticiple)
}

/// Where a sentence has no finite verb, a participle right behind a noun is one: "Output surged 5 percent."
fn find_verb(words: &mut [Word]) {
    let behind_noun = |i: &usize| {
        let subject = &words[i - 1];
        words[*i].tag == Tag::VerbParticiple && (subject.tag.is_noun() && !subject.time || subject.is_subject())
    };
    if let Some(at) = (1..words.len()).find(behind_noun) {
        words[at].tag = Tag::VerbPast;
    }
}
