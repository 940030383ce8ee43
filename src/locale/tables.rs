//! What a language brings: words, functions, verb groups, habits, named days and rules, all of them rows; and how the
//! rows of one language, or of several, become a lexicon.
//!
//! Names no language.

use crate::clause::group::Link;
use crate::grammar::rule::Rule;
use crate::lexicon::sense::word;
use crate::lexicon::tag::Tag;
use crate::lexicon::{
    Bearing, Bearings, Closed, Cue, Dependence, Ending, EventClass, Filter, Function, Habit, Habits, Inflections, Key,
    Kind, Lean, Lemma, Lexicon, Literal, NamedDay, Names, Parts, Senses, Table, Word, WordForm,
};
use crate::options::Style;

/// What a language says besides in texts of one style alone.
#[derive(Debug)]
pub(crate) struct Dialect {
    pub(crate) style: Style,
    /// A row for each form; what it says stands in place of all that the language's own words say of that form.
    pub(crate) words: &'static [&'static [Word]],
    pub(crate) named_days: &'static [NamedDay],
}

/// A language, as constant tables.
#[derive(Debug)]
pub(crate) struct Tables {
    /// Lexemes of time. The text of a row is all its forms, separated by spaces.
    pub(crate) words: &'static [&'static [Word]],
    /// Closed classes: what a word does, and the words, separated by spaces; so below.
    pub(crate) functions: &'static [(Function, &'static str)],
    /// What stands before something that is known: "the", "that".
    pub(crate) definite: &'static str,
    /// Words that are two, and the byte at which the second begins: "can|not".
    pub(crate) two_words: &'static [(u8, &'static str)],
    /// What with a hyphen and the word behind it makes one word: "re-elected".
    pub(crate) prefixes: &'static str,
    /// What looks ahead.
    pub(crate) cues: &'static [(Cue, &'static str)],
    /// What the present of a verb is used for, by lemma.
    pub(crate) habits_of_verbs: &'static [(Habit, &'static str)],
    /// What words say of the events that depend on them, by lemma.
    pub(crate) governors: &'static [(Bearing, &'static [Dependence], &'static str)],
    /// The same of modals.
    pub(crate) modals: &'static [(Bearing, &'static [Dependence], &'static str)],
    /// Verbs that say when their subject was, where that is an event: the word that must stand behind, then lemmas.
    pub(crate) happening: &'static [(&'static str, &'static str)],
    /// How verb groups go on.
    pub(crate) links: &'static [Link],
    pub(crate) verb_lemmas: &'static [(Lean, &'static str)],
    /// Lemma, then the forms of it that have the tag. (Of English a past may be a participle.)
    pub(crate) forms: &'static [(Tag, &'static [&'static str])],
    pub(crate) endings: &'static [Ending],
    pub(crate) event_nouns: &'static str,
    /// Words that share a stem, which comes first.
    pub(crate) stems: &'static [&'static str],
    pub(crate) verb_classes: &'static [(EventClass, &'static str)],
    /// Lemmas of verbs that do something in words: "urge".
    pub(crate) speech: &'static str,
    /// Lemmas of verbs that are of their class only where an event depends on them: "appear".
    pub(crate) outward: &'static str,
    pub(crate) noun_classes: &'static [(EventClass, &'static str)],
    /// What nouns and pronouns stand for.
    pub(crate) kinds: &'static [(Kind, &'static str)],
    /// Days with names, sorted by name.
    pub(crate) named_days: &'static [NamedDay],
    /// A word of each such name that holds no word of time by itself: there the scan stops.
    pub(crate) name_keys: &'static str,
    pub(crate) rules: &'static [&'static [Rule]],
    /// Names of rules that are gone and that none took over.
    pub(crate) gone_rules: &'static [&'static str],
    /// What styles of writing add, at most one for each.
    pub(crate) dialects: &'static [Dialect],
    /// How it is written.
    pub(crate) habits: Habits,
    /// The model of the tagger: its file says what is in it. A language without one is read by its lexemes, endings and
    /// rows alone.
    pub(crate) tagger: Option<&'static [u8]>,
}

impl Tables {
    /// What a language has that brings nothing yet.
    pub(crate) const NONE: Tables = Tables {
        words: &[],
        functions: &[],
        definite: "",
        two_words: &[],
        prefixes: "",
        cues: &[],
        habits_of_verbs: &[],
        governors: &[],
        modals: &[],
        happening: &[],
        links: &[],
        verb_lemmas: &[],
        forms: &[],
        endings: &[],
        event_nouns: "",
        stems: &[],
        verb_classes: &[],
        speech: "",
        outward: "",
        noun_classes: &[],
        kinds: &[],
        named_days: &[],
        name_keys: "",
        rules: &[],
        gone_rules: &[],
        dialects: &[],
        habits: Habits::PLAIN,
        tagger: None,
    };

    /// What words say by themselves, a fact a row; the table merges them.
    fn closed(&'static self) -> impl Iterator<Item = (&'static str, Closed)> {
        let functions = rows(self.functions).map(|(text, f)| (text, Closed { function: Some(f), ..Closed::NONE }));
        let cues = rows(self.cues).map(|(text, cue)| (text, Closed { cue: Some(cue), ..Closed::NONE }));
        let definite = self.definite.split_whitespace().map(|text| (text, Closed { definite: true, ..Closed::NONE }));
        functions.chain(cues).chain(definite)
    }

    /// Each word that shares a stem with others, with the stem.
    fn stems(&'static self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let rows = self.stems.iter().filter_map(|row| Some((*row, row.split_whitespace().next()?)));
        rows.flat_map(|(row, stem)| row.split_whitespace().map(move |word| (word, stem)))
    }

    /// All that the tables say of lemmas, a fact a row; the table merges them.
    fn lemmas(&'static self) -> impl Iterator<Item = (&'static str, Lemma)> {
        let verbs = rows(self.verb_lemmas).map(|(text, lean)| (text, Lemma { verb: Some(lean), ..Lemma::new(text) }));
        let nouns = self.event_nouns.split_whitespace().map(|text| (text, Lemma { noun: true, ..Lemma::new(text) }));
        let verb_classes =
            rows(self.verb_classes).map(|(text, verb_class)| (text, Lemma { verb_class, ..Lemma::new(text) }));
        let noun_classes =
            rows(self.noun_classes).map(|(text, noun_class)| (text, Lemma { noun_class, ..Lemma::new(text) }));
        let habits = rows(self.habits_of_verbs)
            .map(|(text, habit)| (text, Lemma { verb: Some(Lean::Hardly), habit: Some(habit), ..Lemma::new(text) }));
        let governors = self.governors.iter().chain(self.modals).flat_map(|(bearing, ways, words)| {
            let bearings = Bearings::of(*bearing, ways);
            words.split_whitespace().map(move |text| (text, Lemma { bearings, ..Lemma::new(text) }))
        });
        let speech = self.speech.split_whitespace().map(|text| (text, Lemma { speech: true, ..Lemma::new(text) }));
        let outward = self.outward.split_whitespace().map(|text| (text, Lemma { outward: true, ..Lemma::new(text) }));
        let classes = verb_classes.chain(noun_classes);
        verbs.chain(nouns).chain(classes).chain(habits).chain(governors).chain(speech).chain(outward)
    }
}

/// The words of languages, with these of time and these named days, ready for look-up. Costs well under a millisecond; done
/// once for an extractor. Where two of them say different things of a word, the first does; the habits are those of the first.
pub(crate) fn lexicon(all: &[&'static Tables], words: &[Word], days: Vec<NamedDay>) -> Lexicon {
    let each = || all.iter().copied();
    let closed = each().flat_map(Tables::closed).map(|(text, closed)| Word::new(text, Senses::NONE).closed(closed));
    let two = each().flat_map(|t| rows(t.two_words));
    let two = two.map(|(text, at)| Word::new(text, Senses::NONE).parts(Parts::Two(at)));
    let prefixes = each().flat_map(|t| t.prefixes.split_whitespace());
    let prefixes = prefixes.map(|text| Word::new(text, Senses::NONE).parts(Parts::Prefix));
    let words: Vec<Word> = words.iter().copied().chain(closed).chain(two).chain(prefixes).collect();
    let merge = |a: Word, b: Word| Word {
        senses: a.senses | b.senses,
        value: if a.value != 0 { a.value } else { b.value },
        alt: if a.alt != 0 { a.alt } else { b.alt },
        literal: if a.literal != Literal::NONE { a.literal } else { b.literal },
        // A row that says how the word is written says more than one that does not.
        form: if a.form == WordForm::Free { b.form } else { a.form },
        closed: a.closed.merge(b.closed),
        parts: if a.parts == Parts::One { b.parts } else { a.parts },
        text: a.text,
    };
    let lemmas = Table::new(each().flat_map(Tables::lemmas), Lemma::merge);
    let lemma = |text| Key::new(text).and_then(|key| lemmas.get(key)).copied().unwrap_or(Lemma::new(text));
    let forms = each().flat_map(|t| t.forms.iter()).flat_map(|(tag, rows)| rows.iter().map(move |row| (*tag, *row)));
    let forms = forms.filter_map(|(tag, row)| row.split_once(' ').map(|(lemma, forms)| (tag, lemma, forms)));
    let forms = forms.flat_map(|(tag, lemma, forms)| forms.split_whitespace().map(move |form| (form, (tag, lemma))));
    let forms = Table::new(forms.map(|(form, (tag, text))| (form, (lemma(text), tag))), |first, _| first);
    let endings = || each().flat_map(|t| t.endings.iter());
    // Before an apostrophe that is a letter the scan sees a word of its own.
    let pieces = words.iter().filter_map(|w| Some((w.text.split_once('\'')?.0, w.senses)));
    let pieces = pieces.filter(|(_, senses)| senses.meets(word::TRIGGERS));
    let pieces: Vec<Word> = pieces.map(|(head, _)| Word::new(head, word::PIECE)).collect();
    let words = || words.iter().chain(&pieces);
    Lexicon {
        triggers: Filter::new(words().filter(|w| w.senses.meets(word::TRIGGERS)).map(|w| w.text)),
        words: Table::new(words().map(|w| (w.text, *w)), merge),
        names: Names::new(days),
        forms,
        kinds: Table::new(each().flat_map(|t| rows(t.kinds)), |first, _| first),
        happening: Table::new(each().flat_map(|t| rows(t.happening)), |first, _| first),
        stems: Table::new(each().flat_map(Tables::stems), |first, _| first),
        inflections: Inflections::new(endings()),
        plurals: Inflections::new(endings().filter(|ending| ending.plural)),
        lemmas,
        habits: all.first().map_or(Habits::PLAIN, |first| first.habits),
    }
}

/// A row for each word of rows that hold many.
fn rows<T: Copy>(rows: &'static [(T, &'static str)]) -> impl Iterator<Item = (&'static str, T)> {
    rows.iter().flat_map(|(value, words)| words.split_whitespace().map(move |word| (word, *value)))
}

#[cfg(test)]
mod tests {
    use crate::lexicon::{Bearing, Dependence};
    use crate::locale::en::TABLES as EN;

    /// The second of two words that are written as one begins within it.
    #[test]
    fn two_words_have_two_parts() {
        for (text, at) in super::rows(EN.two_words) {
            let at = usize::from(at);
            assert!(0 < at && at < text.len() && text.is_char_boundary(at), "{text}: {at}");
        }
    }

    /// What looks ahead denies nothing: the two tables say different things of a word, and not the contrary.
    #[test]
    fn what_looks_ahead_does_not_deny() {
        let lexicon = crate::read::testing::lexicon();
        for (text, _) in super::rows(EN.cues).filter(|(_, cue)| cue.looks_ahead()) {
            let bearing = lexicon.bearings(text.as_bytes(), 0, text.len()).get(Dependence::Infinitive);
            assert!(!matches!(bearing, Some(Bearing::Never | Bearing::Doubted | Bearing::Over)), "{text}: {bearing:?}");
        }
    }

    /// A stem is a word of the tables, and no word has two.
    #[test]
    fn a_word_has_one_stem() {
        let lexicon = crate::read::testing::lexicon();
        let words: Vec<&str> = EN.stems.iter().flat_map(|row| row.split_whitespace()).collect();
        let twice = words.iter().filter(|word| words.iter().filter(|other| other == word).count() > 1);
        assert_eq!(twice.collect::<Vec<_>>(), Vec::<&&str>::new());
        let stems = EN.stems.iter().filter_map(|row| row.split(' ').next());
        let known = |stem: &str| crate::lexicon::Key::new(stem).is_some_and(|key| lexicon.lemmas.get(key).is_some());
        assert_eq!(stems.filter(|stem| !known(stem)).collect::<Vec<_>>(), Vec::<&str>::new());
        assert!(EN.stems.is_sorted());
    }

    /// Names with one first word, small or not, stand together, and none twice.
    #[test]
    fn names_are_sorted() {
        let small = |row: &crate::lexicon::NamedDay| row.name.to_lowercase();
        for pair in EN.named_days.windows(2) {
            assert!(small(&pair[0]) < small(&pair[1]), "{:?} stands after {:?}", pair[1].name, pair[0].name);
        }
    }
}
