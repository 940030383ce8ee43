//! A word, number or mark of a sentence, with its part of speech and what it does there.
//!
//! Knows no neighbour and no text.

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Cue, Function};
use crate::token::span::Span;

/// A word of a stretch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) tag: Tag,
    /// What it does, where it is of a closed class.
    pub(crate) function: Option<Function>,
    /// What it says of when the things happen that depend on it: "due", "postponed".
    pub(crate) cue: Option<Cue>,
    /// Which mark it is; none for words and numbers.
    pub(crate) mark: Option<Mark>,
    /// It begins with a capital.
    pub(crate) capital: bool,
    /// It can be part of a time: a month, weekday, unit, a number.
    pub(crate) time: bool,
    /// The number of its verb group in the stretch; [`Word::NO_GROUP`] where it is of none.
    pub(crate) group: u16,
}

const _: () = assert!(size_of::<Word>() <= 16);

impl Word {
    pub(crate) const NO_GROUP: u16 = u16::MAX;

    /// A word of which only the place is known.
    pub(crate) fn at(start: usize, end: usize) -> Word {
        let (start, end, group) = (start as u32, end as u32, Word::NO_GROUP);
        Word { start, end, tag: Tag::Other, function: None, cue: None, mark: None, capital: false, time: false, group }
    }

    pub(crate) fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(crate) fn is(&self, function: Function) -> bool {
        self.function == Some(function)
    }

    pub(crate) fn is_mark(&self, mark: Mark) -> bool {
        self.mark == Some(mark)
    }

    /// Whether a clause may begin or end here: a mark or conjunction that parts clauses, or a source named.
    pub(crate) fn is_bound(&self) -> bool {
        const MARKS: u32 =
            Mark::Comma.bit() | Mark::Semicolon.bit() | Mark::Colon.bit() | Mark::Quote.bit() | Mark::Dash.bit();
        const FUNCTIONS: u64 = Function::Coordinator.bit()
            | Function::Subordinator.bit()
            | Function::Where.bit()
            | Function::Conditional.bit()
            | Function::Source.bit();
        self.mark.map_or(0, Mark::bit) & MARKS != 0 || self.function.map_or(0, Function::bit) & FUNCTIONS != 0
    }

    /// Whether it denies what it stands with: "no", "nobody", "hardly".
    pub(crate) fn denies(&self) -> bool {
        const FUNCTIONS: u64 = Function::No.bit() | Function::NegativePronoun.bit();
        self.function.map_or(0, Function::bit) & FUNCTIONS != 0 || self.cue == Some(Cue::Denied)
    }

    pub(crate) fn is_preposition(&self) -> bool {
        self.function.is_some_and(Function::is_preposition) && !self.tag.is_verb()
    }

    pub(crate) fn is_determiner(&self) -> bool {
        self.function.is_some_and(Function::is_determiner) || self.tag == Tag::Determiner
    }

    /// A pronoun that can be a subject: "he", "they", "it".
    pub(crate) fn is_subject(&self) -> bool {
        matches!(self.function, Some(Function::SubjectSingular | Function::SubjectPlural))
    }

    pub(crate) fn is_adverb(&self) -> bool {
        self.tag == Tag::Adverb || self.function.is_some_and(Function::is_adverb)
    }

    /// A name: a proper noun, or a word that only its capital tells.
    pub(crate) fn is_name(&self) -> bool {
        self.tag == Tag::ProperNoun && !self.time
    }

    /// What can stand in a noun phrase between its determiner and its end.
    pub(crate) fn is_nominal(&self) -> bool {
        self.mark.is_none() && (self.tag.is_noun() || matches!(self.tag, Tag::Adjective | Tag::Number | Tag::Symbol))
    }

    /// A small word that neither opens nor closes anything: it may stand between a verb and its helpers.
    pub(crate) fn is_filler(&self) -> bool {
        self.is_adverb() || self.tag == Tag::Negation || self.time
    }
}

/// The indexes of those words for which a condition holds. Sixty-four are asked at once: which words it holds for
/// follows no pattern, so that a branch for each would often be guessed wrong.
pub(crate) fn places(words: &[Word], holds: impl Fn(&Word) -> bool) -> impl Iterator<Item = usize> {
    (0..).step_by(64).zip(words.chunks(64)).flat_map(move |(first, words)| {
        let mut rest = words.iter().rev().fold(0u64, |all, word| all << 1 | u64::from(holds(word)));
        std::iter::from_fn(move || {
            let at = first + rest.trailing_zeros() as usize;
            (rest != 0).then(|| {
                rest &= rest - 1;
                at
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_words() {
        for len in [0, 1, 63, 64, 65, 200] {
            let words: Vec<_> = (0..len).map(|i| Word { time: i % 3 == 0, ..Word::at(i, i + 1) }).collect();
            let found: Vec<_> = places(&words, |word| word.time).collect();
            assert_eq!(found, (0..len).filter(|i| i % 3 == 0).collect::<Vec<_>>());
        }
    }
}
