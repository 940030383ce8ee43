//! English: its words, verbs, named days and rules. Rows only; the engine reads them.

mod colloquial;
mod cues;
mod functions;
mod governors;
mod groups;
mod holidays;
mod kinds;
mod nouns;
mod rules;
mod stems;
mod verbs;
mod words;

use super::Tables;
use crate::lexicon::Habits;
use crate::lexicon::tag::Tag;

/// English as news writes it.
pub(crate) static TABLES: Tables = Tables {
    words: words::TABLES,
    functions: functions::FUNCTIONS,
    definite: functions::DEFINITE,
    two_words: functions::TWO_WORDS,
    prefixes: functions::PREFIXES,
    cues: cues::CUES,
    habits_of_verbs: cues::HABITS,
    governors: governors::GOVERNORS,
    modals: governors::MODALS,
    happening: cues::HAPPENING,
    links: groups::LINKS,
    verb_lemmas: verbs::VERBS,
    forms: &[(Tag::VerbPast, verbs::IRREGULAR)],
    endings: verbs::ENDINGS,
    event_nouns: nouns::EVENT_NOUNS,
    stems: stems::STEMS,
    verb_classes: verbs::VERB_CLASSES,
    speech: verbs::SPEECH,
    outward: verbs::OUTWARD,
    noun_classes: verbs::NOUN_CLASSES,
    kinds: kinds::KINDS,
    named_days: holidays::NAMED_DAYS,
    name_keys: holidays::KEYS,
    rules: rules::TABLES,
    gone_rules: rules::GONE,
    dialects: &[colloquial::DIALECT],
    habits: HABITS,
    // Written by `tests/train`; see `LICENSE-GUM` beside it.
    tagger: Some(include_bytes!("tagger.bin")),
};

const HABITS: Habits = Habits {
    headlines: true,
    possessive: Some(b's'),
    negation: Some("nt"),
    no_initial: Some(b'I'),
    past_ending: Some("ed"),
    plural_ending: Some("s"),
    singular_endings: &["is", "ss", "us"],
    auxiliaries: ["be", "have", "do"],
    passive: ["was", "were"],
    ..Habits::PLAIN
};
