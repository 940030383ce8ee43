//! Makes words of lexemes: what each is and says by itself, which are two and which parts are one.
//!
//! Knows no neighbour but the parts of one word; sees the text only to look words up.

use crate::lexicon::mark::{self, Mark};
use crate::lexicon::sense::word as sense;
use crate::lexicon::{self, Key, Lexicon, Parts, Senses};
use crate::token::lexeme::{Lexeme, Shape};

use super::word::Word;

/// What words of a text are made with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Maker<'e, 't> {
    pub(super) lexicon: &'e Lexicon,
    pub(super) text: &'t str,
}

impl<'e> Maker<'e, '_> {
    /// Adds the word of a lexeme; nothing for a mark that says nothing.
    #[inline]
    pub(super) fn add(&self, lexeme: Lexeme, words: &mut Vec<Word>) {
        let word = Word::at(lexeme.start, lexeme.end);
        match lexeme.shape {
            // "6%"
            Shape::Mark(Mark::Other) => {
                if let Some(number) = words.last_mut().filter(|w| w.time && w.end == word.start) {
                    number.end = word.end;
                }
            }
            Shape::Mark(Mark::Slash | Mark::Dot) => {}
            Shape::Mark(found) => words.push(Word { mark: Some(found), ..word }),
            Shape::Number => words.push(Word { time: true, ..word }),
            Shape::Word | Shape::Dotted | Shape::Tail => {
                let row = self.row(lexeme);
                if let Some(Parts::Two(second)) = row.map(|row| row.parts) {
                    return self.two_words(lexeme, lexeme.start + usize::from(second), words);
                }
                words.push(self.said(word, lexeme.shape, row));
                if lexeme.shape == Shape::Word {
                    self.join(words);
                }
            }
        }
    }

    /// Adds the two words that a lexeme is: "can|not".
    #[cold]
    fn two_words(&self, lexeme: Lexeme, second: usize, words: &mut Vec<Word>) {
        self.add(Lexeme { end: second, ..lexeme }, words);
        self.add(Lexeme { start: second, ..lexeme }, words);
    }

    /// Makes one word of a prefix, a hyphen and the word behind it, which stands last.
    #[inline]
    fn join(&self, words: &mut Vec<Word>) {
        let [.., prefix, hyphen, last] = words.as_mut_slice() else { return };
        if !hyphen.is_mark(Mark::Hyphen) || last.time || prefix.end != hyphen.start || hyphen.end != last.start {
            return;
        }
        let (start, end) = (prefix.start as usize, prefix.end as usize);
        let row = self.lexicon.words.word(self.text.as_bytes(), start, end - start);
        if row.is_some_and(|row| row.parts == Parts::Prefix) {
            *prefix = Word { capital: prefix.capital, ..Word::at(start, last.end as usize) };
            words.truncate(words.len() - 2);
        }
    }

    /// The row of a lexeme in the table of words.
    #[inline]
    fn row(&self, Lexeme { start, end, shape }: Lexeme) -> Option<&'e lexicon::Word> {
        let (bytes, words) = (self.text.as_bytes(), &self.lexicon.words);
        match shape {
            Shape::Word => words.word(bytes, start, end - start),
            // "'ll" is looked up without its apostrophe, "n't" without the one inside.
            Shape::Tail => match mark::apostrophe(bytes, start) {
                0 => self.lexicon.habits.negation.and_then(Key::new).and_then(|key| words.get(key)),
                len => words.word(bytes, start + len, end - start - len),
            },
            _ => None,
        }
    }

    /// A word with what it says by itself.
    #[inline]
    fn said(&self, mut word: Word, shape: Shape, row: Option<&lexicon::Word>) -> Word {
        // "former", "current", "daily" describe people and things.
        const TIMES: Senses = sense::TRIGGERS.without(sense::VAGUE_ADJECTIVE).without(sense::EVERY_UNIT);
        let first = self.text.as_bytes().get(word.start as usize).copied().unwrap_or_default();
        word.capital = match first {
            0x80.. => self.text.get(word.span().range()).and_then(|t| t.chars().next()).is_some_and(char::is_uppercase),
            first => first.is_ascii_uppercase(),
        };
        if let Some(row) = row {
            let written = first.is_ascii_uppercase() || !row.needs_capital();
            word.time = shape == Shape::Word && written && row.senses.meets(TIMES);
            (word.function, word.cue) = (row.closed.function, row.closed.cue);
        }
        word
    }
}
