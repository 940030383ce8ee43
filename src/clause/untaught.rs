//! Tags of words in a language for which there are no weights of a tagger: by what the lexicon says of each, else by its
//! capital, its ending and whether it stands at the end of a clause.
//!
//! Knows no word; a locale brings functions, forms and endings.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of words are checked by the loops that count them")
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Function, Lexicon};

use super::word::Word;

/// Gives each word of a stretch its tag.
pub(super) fn tag(lexicon: &Lexicon, text: &str, words: &mut [Word]) {
    for at in 0..words.len() {
        words[at].tag = told(lexicon, text, words, at);
    }
}

fn told(lexicon: &Lexicon, text: &str, words: &[Word], at: usize) -> Tag {
    let word = &words[at];
    let letters = text.get(word.span().range()).unwrap_or_default();
    let inside = at.checked_sub(1).is_some_and(|i| words[i].mark.is_none() || words[i].is_mark(Mark::Comma));
    let noun = word.capital && inside && lexicon.habits.noun_capitals;
    let listed = || lexicon.form(letters.as_bytes(), 0, letters.len());
    match (word.mark, word.function) {
        (Some(Mark::Money), _) => Tag::Symbol,
        (Some(_), _) => Tag::Punctuation,
        (_, Some(function)) if !noun => of_function(function),
        _ if word.time && lexicon.amount(letters.as_bytes(), 0, letters.len()).is_some() => Tag::Number,
        _ if word.time || noun => Tag::Noun,
        _ if word.capital && inside => Tag::ProperNoun,
        _ => listed().unwrap_or_else(|| looks(lexicon, letters, words, at)),
    }
}

/// The tag of a word of no table.
fn looks(lexicon: &Lexicon, letters: &str, words: &[Word], at: usize) -> Tag {
    let last = words.get(at + 1).is_none_or(|w| w.is_bound() || w.is_mark(Mark::Stop));
    let capital = words[at].capital;
    // A word in small letters right before a noun describes it.
    let describes = lexicon.habits.noun_capitals && words.get(at + 1).is_some_and(|w| w.capital && !w.time);
    match lexicon.looks(letters.as_bytes(), last) {
        _ if capital && lexicon.habits.noun_capitals => Tag::Noun,
        _ if describes => Tag::Adjective,
        Some(tag) => tag,
        None if capital => Tag::ProperNoun,
        None => lexicon.habits.unknown,
    }
}

/// The tag of a word of a closed class.
fn of_function(function: Function) -> Tag {
    use Function::*;
    match function {
        Determiner | Definite | Owner | No => Tag::Determiner,
        SubjectSingular | SubjectPlural | NegativePronoun | Expletive => Tag::Pronoun,
        Function::Relative => Tag::Relative,
        That | Subordinator | Where | Conditional => Tag::Subordinator,
        Coordinator => Tag::Conjunction,
        Function::Adverb | Outward | Downward => Tag::Adverb,
        Function::Negation => Tag::Negation,
        BePast | HavePast | DoPast | Become => Tag::AuxPast,
        BePresent | HavePresent | DoPresent => Tag::AuxPresent,
        BeBare | HaveBare => Tag::AuxBase,
        Will | Function::Modal => Tag::Modal,
        To => Tag::InfinitiveTo,
        Stay => Tag::VerbPast,
        Source => Tag::Other,
        function if function.is_preposition() => Tag::Preposition,
        _ => Tag::Other,
    }
}
