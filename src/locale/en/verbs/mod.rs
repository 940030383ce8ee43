//! Verbs: lemmas, irregular forms, regular endings, classes. Rows only.

mod classes;
mod irregular;
mod lemmas;

use crate::lexicon::{Ending, Form};

pub(super) use classes::{NOUN_CLASSES, OUTWARD, SPEECH, VERB_CLASSES};
pub(super) use irregular::IRREGULAR;
pub(super) use lemmas::VERBS;

const fn ending(form: Form, ending: &'static str, lemma: &'static str) -> Ending {
    Ending { form, ending, lemma, doubled: false, plural: matches!(form, Form::Present) }
}

const fn doubled(form: Form, ending: &'static str) -> Ending {
    Ending { form, ending, lemma: "", doubled: true, plural: false }
}

/// Regular endings, tried in this order: an ending that leaves more of the word comes first.
pub(super) static ENDINGS: &[Ending] = &[
    ending(Form::Present, "ies", "y"),
    ending(Form::Present, "s", ""),
    ending(Form::Present, "es", ""),
    ending(Form::Past, "ied", "y"),
    ending(Form::Past, "ed", "e"),
    ending(Form::Past, "ed", ""),
    doubled(Form::Past, "ed"),
    ending(Form::Participle, "ying", "ie"),
    ending(Form::Participle, "ing", "e"),
    ending(Form::Participle, "ing", ""),
    doubled(Form::Participle, "ing"),
];
