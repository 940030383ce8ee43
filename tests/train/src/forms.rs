//! The forms of the crate's verbs, which come from WordNet: what they can be, whatever the corpora show.

use std::collections::BTreeMap;

use crate::lexicon::tag::Tag;

/// Sets of tags by form.
pub type Forms = BTreeMap<String, u32>;

/// Rows of the crate: the texts between quotes, each with what stands before it.
fn texts(source: &str) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut parts = source.split('"');
    while let (Some(before), Some(text)) = (parts.next(), parts.next()) {
        rows.push((before.to_owned(), text.replace("\\\n", " ")));
    }
    rows
}

/// All forms of all verbs. What is hardly a verb is left out.
pub fn verbs(lemmas: &str, irregular: &str) -> Forms {
    let mut forms = Forms::new();
    let mut add = |form: &str, set: u32| *forms.entry(form.to_owned()).or_default() |= set;
    let own: BTreeMap<String, Vec<String>> = texts(irregular)
        .into_iter()
        .map(|(_, row)| {
            let mut words = row.split_whitespace().map(str::to_owned);
            (words.next().unwrap_or_default(), words.collect())
        })
        .collect();
    for (before, row) in texts(lemmas) {
        let lean = before.rsplit("Lean::").next().unwrap_or_default().to_owned();
        let lean = lean.trim().trim_end_matches(',');
        if lean == "Noun" {
            continue;
        }
        let noun = if lean == "Verb" { 0 } else { Tag::Noun.bit() };
        for lemma in row.split_whitespace().filter(|lemma| !matches!(*lemma, "be" | "have" | "do")) {
            add(lemma, Tag::VerbBase.bit() | Tag::VerbPresent.bit() | noun);
            add(&with_s(lemma), Tag::VerbPresent.bit() | Tag::NounPlural.bit());
            add(&with(lemma, "ing"), Tag::VerbGerund.bit() | Tag::Noun.bit() | Tag::Adjective.bit());
            let past = Tag::VerbPast.bit() | Tag::VerbParticiple.bit();
            match own.get(lemma) {
                Some(forms) => match &forms[..] {
                    [] => {}
                    [both] => add(both, past),
                    [old, rest @ ..] => {
                        add(old, Tag::VerbPast.bit());
                        rest.iter().for_each(|form| add(form, Tag::VerbParticiple.bit()));
                    }
                },
                None => add(&with(lemma, "ed"), past | Tag::Adjective.bit()),
            }
        }
    }
    forms
}

fn is_vowel(byte: u8) -> bool {
    b"aeiou".contains(&byte)
}

fn with_s(lemma: &str) -> String {
    match lemma.as_bytes() {
        [.., before, b'y'] if !is_vowel(*before) => format!("{}ies", &lemma[..lemma.len() - 1]),
        [.., b's' | b'x' | b'z'] | [.., b'c' | b's', b'h'] | [.., b'o'] => format!("{lemma}es"),
        _ => format!("{lemma}s"),
    }
}

fn with(lemma: &str, ending: &str) -> String {
    let stem = &lemma[..lemma.len() - 1];
    match lemma.as_bytes() {
        [.., b'i', b'e'] if ending == "ing" => format!("{}ying", &lemma[..lemma.len() - 2]),
        [.., b'e', b'e' | b'o' | b'y'] if ending == "ing" => format!("{lemma}{ending}"),
        [.., b'e'] => format!("{stem}{ending}"),
        [.., before, b'y'] if ending == "ed" && !is_vowel(*before) => format!("{stem}ied"),
        [.., a, b, c] if !is_vowel(*a) && is_vowel(*b) && !is_vowel(*c) && !b"wxyh".contains(c) && lemma.len() <= 4 => {
            format!("{lemma}{}{ending}", *c as char)
        }
        _ => format!("{lemma}{ending}"),
    }
}
