//! The words of a locale, ready for look-up, and what a word can be by its lemma and its ending.
//!
//! Knows no word: a locale brings the rows. Knows no neighbour of a word.

use super::class::{Ending, Form, Function, Lemma};
use super::inflection::Inflections;
use super::kind::Kind;
use super::names::Names;
use super::table::{Filter, Key, Table, Word};

/// The words of a locale, ready for look-up; built once for an extractor.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) words: Table<Word>,
    /// Words that may open a window.
    pub(crate) triggers: Filter,
    pub(crate) lemmas: Table<Lemma>,
    pub(crate) irregular: Table<Lemma>,
    pub(crate) inflections: Inflections,
    /// Those that make plurals of nouns.
    pub(crate) plurals: Inflections,
    /// Lemmas of the verbs that are auxiliaries too: to be, to have, to do.
    pub(crate) auxiliaries: [&'static str; 3],
    /// The past of "to be", of one and of several: what a participle lacks to be told as a sentence.
    pub(crate) passive: [&'static str; 2],
    /// Endings by which an unknown word looks like a past form.
    pub(crate) past_ending: &'static str,
    /// Endings by which an unknown word looks like a plural.
    pub(crate) plural_ending: &'static str,
    /// What nouns and pronouns stand for.
    pub(crate) kinds: Table<Kind>,
    /// Names of days, of one word or more.
    pub(crate) names: Names,
}

impl Lexicon {
    /// The row of the word at `start..start + len`, where it says more than its closed class does.
    #[inline]
    pub(crate) fn word(&self, bytes: &[u8], start: usize, len: usize) -> Option<&Word> {
        self.words.word(bytes, start, len).filter(|word| word.says_more())
    }

    /// The same of a word of two parts.
    pub(crate) fn joined(&self, head: &[u8], tail: &[u8]) -> Option<&Word> {
        self.words.joined(head, tail).filter(|word| word.says_more())
    }
}

/// What an open-class word can be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Analysis {
    /// As a verb: its lemma (none where the word is unknown but ends like a past form), and the form.
    pub(crate) verb: Option<(Option<Lemma>, Form)>,
    /// As a verb in its base form, where it can be that beside another form ("put").
    pub(crate) base: Option<Lemma>,
    /// As a noun that names an event.
    pub(crate) noun: Option<Lemma>,
}

impl Analysis {
    /// Whether it can be a past or a past participle.
    pub(crate) fn is_past(&self) -> bool {
        self.verb.is_some_and(|(_, form)| form.is_past())
    }

    /// Whether it has the form of a gerund, perhaps of a verb that is in no table.
    pub(crate) fn is_gerund(&self) -> bool {
        self.verb.is_some_and(|(_, form)| form == Form::Participle)
    }

    /// The lemma where it can be a present.
    pub(crate) fn present(&self) -> Option<Lemma> {
        self.base.or_else(|| self.verb.and_then(|(lemma, form)| lemma.filter(|_| form.is_present())))
    }
}

impl Lexicon {
    /// What a word of a closed class does.
    pub(crate) fn function(&self, bytes: &[u8], start: usize, len: usize) -> Option<Function> {
        self.words.word(bytes, start, len).and_then(|word| word.closed.function)
    }

    /// Whether a word may stand between a preposition and a time: "only", "another", the "so" of "so many".
    pub(crate) fn is_small(&self, text: &str, start: usize, end: usize) -> bool {
        let function = self.function(text.as_bytes(), start, end - start);
        function.is_some_and(|f| {
            f.is_determiner() || matches!(f, Function::Adverb | Function::Subordinator | Function::Where)
        })
    }

    /// What a noun or pronoun stands for; of a plural what its singular does, several for one.
    pub(crate) fn kind(&self, bytes: &[u8], start: usize, mut len: usize) -> Option<Kind> {
        // "Mr."
        len -= usize::from(len > 1 && bytes.get(start + len - 1) == Some(&b'.'));
        let known = self.kinds.word(bytes, start, len).copied();
        known.or_else(|| {
            let one =
                len.checked_sub(self.plural_ending.len()).filter(|_| self.looks_plural(bytes, start, start + len))?;
            match self.kinds.word(bytes, start, one)? {
                Kind::Person | Kind::Man | Kind::Woman => Some(Kind::People),
                kind => (!kind.is_pronoun()).then_some(*kind),
            }
        })
    }

    /// The lemma of a noun that names an event, in the singular or plural.
    pub(crate) fn event_noun(&self, bytes: &[u8], start: usize, len: usize) -> Option<Lemma> {
        let key = Key::narrow(bytes, start, len);
        let singular = match key {
            Some(key) => self.lemmas.get(key),
            None => self.lemmas.word(bytes, start, len),
        };
        if let Some(lemma) = singular.filter(|lemma| lemma.noun) {
            return Some(*lemma);
        }
        let mut found = None;
        self.plurals.undo(&self.lemmas, bytes.get(start..start + len).unwrap_or_default(), key, |_, lemma| {
            found = found.or(Some(*lemma).filter(|lemma| lemma.noun));
        });
        found
    }

    /// What the word at `start..start + len` can be, by its lemma and its ending.
    pub(crate) fn analyse(&self, bytes: &[u8], start: usize, len: usize) -> Analysis {
        let mut found = Analysis::default();
        let Some(word) = bytes.get(start..start + len) else { return found };
        let key = Key::narrow(bytes, start, len);
        let (lemma, irregular) = match key {
            Some(key) => (self.lemmas.get(key), self.irregular.get(key)),
            None => (self.lemmas.word(bytes, start, len), self.irregular.word(bytes, start, len)),
        };
        if let Some(lemma) = lemma {
            found.base = lemma.verb.map(|_| *lemma);
            found.noun = lemma.noun.then_some(*lemma);
        }
        found.verb = irregular.map(|lemma| (Some(*lemma), Form::Past));
        self.inflections.undo(&self.lemmas, word, key, |ending, lemma| {
            if found.verb.is_none() && lemma.verb.is_some() {
                found.verb = Some((Some(*lemma), ending.form));
            }
            if found.noun.is_none() && lemma.noun && ending.plural {
                found.noun = Some(*lemma);
            }
        });
        if found.verb.is_none() && found.base.is_none() && found.noun.is_none() && len > 4 {
            // "re-elected" is what "elected" is.
            if let Some(hyphen) = word.iter().position(|byte| *byte == b'-') {
                return self.analyse(bytes, start + hyphen + 1, len - hyphen - 1);
            }
            let past = word.ends_with(self.past_ending.as_bytes());
            found.verb = past.then_some((None, Form::Past));
        }
        if found.verb.is_none() {
            found.verb = found.base.map(|lemma| (Some(lemma), Form::Base));
        }
        found
    }

    /// Whether a word ends like a regular past or gerund.
    pub(crate) fn looks_verbal(&self, bytes: &[u8], start: usize, end: usize) -> bool {
        let word = bytes.get(start..end).unwrap_or_default();
        let verbal = |ending: &Ending| matches!(ending.form, Form::Past | Form::Participle);
        word.len() > 4 && self.inflections.ends(word, verbal)
    }

    /// Whether a word ends like a plural.
    pub(crate) fn looks_plural(&self, bytes: &[u8], start: usize, end: usize) -> bool {
        bytes.get(start..end).is_some_and(|word| word.ends_with(self.plural_ending.as_bytes()))
    }
}
