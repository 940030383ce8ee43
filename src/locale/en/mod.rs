//! English: its words, verbs, named days and rules. Rows only; the engine reads them.

mod closed;
mod cues;
mod governors;
mod groups;
mod holidays;
mod kinds;
mod nouns;
mod rules;
mod stems;
mod verbs;
mod words;

use super::Locale;

/// English as news writes it.
pub(crate) static EN: Locale = Locale {
    words: words::TABLES,
    functions: closed::FUNCTIONS,
    definite: closed::DEFINITE,
    two_words: closed::TWO_WORDS,
    prefixes: closed::PREFIXES,
    cues: cues::CUES,
    habits: cues::HABITS,
    governors: governors::GOVERNORS,
    modals: governors::MODALS,
    happening: cues::HAPPENING,
    links: groups::LINKS,
    verb_lemmas: verbs::VERBS,
    irregular: verbs::IRREGULAR,
    endings: verbs::ENDINGS,
    event_nouns: nouns::EVENT_NOUNS,
    stems: stems::STEMS,
    verb_classes: verbs::VERB_CLASSES,
    speech: verbs::SPEECH,
    outward: verbs::OUTWARD,
    noun_classes: verbs::NOUN_CLASSES,
    auxiliaries: ["be", "have", "do"],
    passive: ["was", "were"],
    kinds: kinds::KINDS,
    named_days: holidays::NAMED_DAYS,
    name_keys: holidays::KEYS,
    rules: rules::TABLES,
    past_ending: "ed",
    plural_ending: "s",
    // Written by `tests/train`; see `LICENSE-GUM` beside it.
    tagger: include_bytes!("tagger.bin"),
};
