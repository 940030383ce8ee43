//! The words of a locale, ready for look-up, and what a word can be by its lemma and its ending.
//!
//! Knows no word: a locale brings the rows. Knows no neighbour of a word.

use super::bearing::Bearings;
use super::class::{Ending, Form, Function, Lemma};
use super::habits::{Habits, Looks};
use super::inflection::Inflections;
use super::kind::Kind;
use super::names::Names;
use super::sense::word;
use super::table::{Filter, Key, Table, Word};
use super::tag::Tag;
use crate::value::Granularity;

/// The words of a locale, ready for look-up; built once for an extractor.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) words: Table<Word>,
    /// Words that may open a window.
    pub(crate) triggers: Filter,
    pub(crate) lemmas: Table<Lemma>,
    /// Forms with the lemma that they are of, and their tag.
    pub(crate) forms: Table<(Lemma, Tag)>,
    /// Of lemmas that share one with others.
    pub(crate) stems: Table<&'static str>,
    /// Verbs that say when their subject was, with the word that must stand behind them.
    pub(crate) happening: Table<&'static str>,
    pub(crate) inflections: Inflections,
    /// Those that make plurals of nouns.
    pub(crate) plurals: Inflections,
    /// What nouns and pronouns stand for.
    pub(crate) kinds: Table<Kind>,
    /// Names of days, of one word or more.
    pub(crate) names: Names,
    /// How the language is written.
    pub(crate) habits: Habits,
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
    /// What it says of the events that depend on it.
    pub(crate) bearings: Bearings,
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

    /// Whether what stands behind a word is known: "the", "that".
    pub(crate) fn is_definite(&self, bytes: &[u8], start: usize, len: usize) -> bool {
        self.words.word(bytes, start, len).is_some_and(|word| word.closed.definite)
    }

    /// Whether a word may stand between a preposition and a time: "only", "another", the "so" of "so many".
    pub(crate) fn is_small(&self, text: &str, start: usize, end: usize) -> bool {
        let function = self.function(text.as_bytes(), start, end - start);
        function.is_some_and(|f| {
            f.is_determiner() || f.is_adverb() || matches!(f, Function::Subordinator | Function::Where)
        })
    }

    /// What a noun or pronoun stands for; of a plural what its singular does, several for one.
    pub(crate) fn kind(&self, bytes: &[u8], start: usize, mut len: usize) -> Option<Kind> {
        // "Mr."
        len -= usize::from(len > 1 && bytes.get(start + len - 1) == Some(&b'.'));
        let known = self.kinds.word(bytes, start, len).copied();
        known.or_else(|| {
            let one = len
                .checked_sub(self.habits.plural_ending?.len())
                .filter(|_| self.looks_plural(bytes, start, start + len))?;
            match self.kinds.word(bytes, start, one)? {
                Kind::Person | Kind::Man | Kind::Woman => Some(Kind::People),
                kind => (!kind.is_pronoun()).then_some(*kind),
            }
        })
    }

    /// Whether a word of more than one letter stands in capitals.
    pub(crate) fn is_in_capitals(&self, text: &str, start: usize, end: usize) -> bool {
        text.get(start..end).is_some_and(|word| word.len() > 1 && word.chars().all(char::is_uppercase))
    }

    /// Whether a word is an article that tells of something new: "a".
    pub(crate) fn is_article(&self, text: &str, start: usize, end: usize) -> bool {
        let row = self.word(text.as_bytes(), start, end - start);
        row.is_some_and(|row| row.senses.meets(word::ARTICLE))
    }

    /// The unit that a word names, in the singular.
    pub(crate) fn unit(&self, text: &str, start: usize, end: usize) -> Option<Granularity> {
        let word = self.word(text.as_bytes(), start, end - start)?;
        let one = word.senses.meets(word::UNIT) && !word.senses.meets(word::PLURAL);
        u8::try_from(word.alt).ok().filter(|_| one).and_then(Granularity::from_u8)
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
        let form = || self.forms.word(bytes, start, len).filter(|(lemma, tag)| lemma.noun && tag.is_noun());
        found.or_else(|| form().map(|(lemma, _)| *lemma))
    }

    /// The tag of a form that its locale lists.
    pub(crate) fn form(&self, bytes: &[u8], start: usize, len: usize) -> Option<Tag> {
        self.forms.word(bytes, start, len).map(|(_, tag)| *tag)
    }

    /// What a word of no table is by its ending; `last`: it stands at the end of a clause.
    pub(crate) fn looks(&self, word: &[u8], last: bool) -> Option<Tag> {
        let fits = |row: &&Looks| {
            (last || !row.last) && word.len() > row.ending.len() + 2 && word.ends_with(row.ending.as_bytes())
        };
        self.habits.endings.iter().find(fits).map(|row| row.tag)
    }

    /// What a word says of the events that depend on it.
    pub(crate) fn bearings(&self, bytes: &[u8], start: usize, len: usize) -> Bearings {
        let key = Key::narrow(bytes, start, len);
        let (lemma, form) = match key {
            Some(key) => (self.lemmas.get(key), self.forms.get(key)),
            None => (self.lemmas.word(bytes, start, len), self.forms.word(bytes, start, len)),
        };
        let mut found = lemma.or(form.map(|(lemma, _)| lemma)).map_or(Bearings::NONE, |lemma| lemma.bearings);
        if found.is_none() {
            let word = bytes.get(start..start + len).unwrap_or_default();
            self.inflections.undo(&self.lemmas, word, key, |_, lemma| {
                if found.is_none() {
                    found = lemma.bearings;
                }
            });
        }
        found
    }

    /// What the word at `start..start + len` can be, by its lemma and its ending.
    pub(crate) fn analyse(&self, bytes: &[u8], start: usize, len: usize) -> Analysis {
        let mut found = Analysis::default();
        let Some(word) = bytes.get(start..start + len) else { return found };
        let key = Key::narrow(bytes, start, len);
        let (lemma, form) = match key {
            Some(key) => (self.lemmas.get(key), self.forms.get(key)),
            None => (self.lemmas.word(bytes, start, len), self.forms.word(bytes, start, len)),
        };
        if let Some(lemma) = lemma {
            found.base = lemma.verb.map(|_| *lemma);
            found.noun = lemma.noun.then_some(*lemma);
        }
        match form {
            Some((lemma, tag)) if tag.is_noun() => found.noun = found.noun.or(Some(*lemma)),
            Some((lemma, tag)) => found.verb = Some((Some(*lemma), Form::of(*tag))),
            None => {}
        }
        found.bearings = lemma.or(form.map(|(lemma, _)| lemma)).map_or(Bearings::NONE, |lemma| lemma.bearings);
        self.inflections.undo(&self.lemmas, word, key, |ending, lemma| {
            if found.bearings.is_none() {
                found.bearings = lemma.bearings;
            }
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
                let bearings = found.bearings;
                return Analysis { bearings, ..self.analyse(bytes, start + hyphen + 1, len - hyphen - 1) };
            }
            let past = self.habits.past_ending.is_some_and(|past| word.ends_with(past.as_bytes()));
            found.verb = past.then_some((None, Form::Past));
        }
        if found.verb.is_none() {
            found.verb = found.base.map(|lemma| (Some(lemma), Form::Base));
        }
        found
    }

    /// What a lemma has in common with the words that name the same: that of the verb for a noun that comes from it, of one
    /// of two words of nearly the same meaning; of most lemmas itself.
    pub(crate) fn stem<'a>(&self, lemma: &'a str) -> &'a str {
        Key::new(lemma).and_then(|key| self.stems.get(key)).copied().unwrap_or(lemma)
    }

    /// Whether a noun names what a verb does.
    pub(crate) fn has_noun(&self, lemma: &str) -> bool {
        let noun = |key: Key| self.stems.get(key).is_some() || self.lemmas.get(key).is_some_and(|lemma| lemma.noun);
        Key::new(lemma).is_some_and(noun)
    }

    /// Whether a verb says when its subject was, where that is an event; and the word that must stand behind it for that,
    /// which may be none.
    pub(crate) fn happens(&self, lemma: &str) -> Option<&'static str> {
        Key::new(lemma).and_then(|key| self.happening.get(key)).copied()
    }

    /// How much a number is, in digits or a word; none of "one", which counts as often as it points.
    pub(crate) fn amount(&self, bytes: &[u8], start: usize, len: usize) -> Option<f64> {
        let word = bytes.get(start..start + len)?;
        if word.first().is_some_and(u8::is_ascii_digit) {
            let digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
            let digits = word.iter().take_while(|byte| digit(byte)).filter(|byte| **byte != b',');
            let digits: String = digits.map(|byte| char::from(*byte)).collect();
            return digits.trim_end_matches('.').parse().ok();
        }
        let number = self.words.word(bytes, start, len).filter(|word| word.senses.meets(word::NUMBER))?;
        Some(number.value).filter(|value| *value > 1).map(f64::from)
    }

    /// Whether a word counts in a row: "third".
    pub(crate) fn is_ordinal(&self, bytes: &[u8], start: usize, len: usize) -> bool {
        self.words.word(bytes, start, len).is_some_and(|word| word.senses.meets(word::ORDINAL))
    }

    /// Whether a word ends like a regular past or gerund.
    pub(crate) fn looks_verbal(&self, bytes: &[u8], start: usize, end: usize) -> bool {
        let word = bytes.get(start..end).unwrap_or_default();
        let verbal = |ending: &Ending| matches!(ending.form, Form::Past | Form::Participle);
        word.len() > 4 && self.inflections.ends(word, verbal)
    }

    /// Whether a word ends like a plural.
    pub(crate) fn looks_plural(&self, bytes: &[u8], start: usize, end: usize) -> bool {
        let Some((word, plural)) = bytes.get(start..end).zip(self.habits.plural_ending) else { return false };
        let singular = || self.habits.singular_endings.iter().any(|ending| word.ends_with(ending.as_bytes()));
        word.ends_with(plural.as_bytes()) && !singular()
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, lexicon};

    const STEMS: &Table = &[
        ("resign", "resign"),
        ("resignation", "resign"),
        ("strike", "strike"),
        ("kill", "kill"),
        ("killing", "kill"),
        ("slay", "kill"),
        ("close", "close"),
        ("closure", "close"),
        ("shut", "close"),
        ("shutdown", "close"),
        ("death", "die"),
        ("election", "elect"),
        ("arrest", "arrest"),
        ("visit", "visit"),
        ("arrival", "arrive"),
        ("settlement", "settle"),
        ("seizure", "seize"),
        ("attendance", "attend"),
        ("bombing", "bomb"),
        ("invasion", "invade"),
        ("extradition", "extradite"),
        ("start", "begin"),
        ("finish", "end"),
        ("sale", "sell"),
        ("purchase", "buy"),
        ("wedding", "marry"),
        // Nouns that have gone their own way, and words of no table.
        ("revolution", "revolution"),
        ("mission", "mission"),
        ("conference", "conference"),
        ("surgery", "surgery"),
        ("zorbation", "zorbation"),
        ("їed", "їed"),
        ("", ""),
    ];

    #[test]
    fn nouns_share_the_stems_of_their_verbs() {
        check(|lemma| lexicon().stem(lemma).to_owned(), STEMS, &[]);
    }
}
