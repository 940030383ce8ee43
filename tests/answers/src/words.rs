//! Whether a trigger is a verb or a noun: a guess, as answers do not say. It is made of the form, its
//! base, and the word before it.

use serde_json::Value;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Word {
    Verb,
    Noun,
}

/// Words that a noun follows.
const BEFORE_NOUNS: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "of", "in",
    "on", "for", "with", "from", "into", "no", "any", "some", "another", "each", "new", "first", "second", "last",
    "next", "more", "two", "three", "'s", "’s", "during", "after", "before", "between", "against", "until",
];

/// Words that a verb follows.
const BEFORE_VERBS: &[&str] = &[
    "to", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "not", "n't", "he", "she", "it",
    "they", "we", "i", "you", "who", "which", "do", "does", "did", "has", "have", "had", "is", "are", "was", "were",
    "be", "been", "being", "also", "then",
];

/// What only nouns end with.
const NOUN_ENDINGS: &[&str] = &["tion", "sion", "ment", "ance", "ence", "ship", "ism", "ity", "ness", "ery", "ure"];

/// What the trigger of an event seems to be.
pub fn word(event: &Value) -> Option<Word> {
    let trigger = &event["trigger"];
    let (form, base) = (trigger["text"].as_str()?.to_lowercase(), trigger["lemma"].as_str()?.to_lowercase());
    Some(guess(&form, &base, before(event).as_deref().unwrap_or_default()))
}

/// The word before the trigger in the clause.
fn before(event: &Value) -> Option<String> {
    let clause = event["text"].as_str()?;
    let at = event["trigger"]["span"]["start"].as_u64()?.checked_sub(event["span"]["start"].as_u64()?)?;
    let head = clause.get(..usize::try_from(at).ok()?)?;
    // Where the clause is not its span to the letter, the trigger does not stand there.
    let there = clause[head.len()..].starts_with(event["trigger"]["text"].as_str()?);
    there.then(|| head.split_whitespace().last().unwrap_or_default().to_lowercase())
}

fn guess(form: &str, base: &str, before: &str) -> Word {
    let plural = form.strip_suffix('s').is_some_and(|one| {
        !form.ends_with("ss") && one.trim_end_matches('e').starts_with(base.trim_end_matches(['e', 'y']))
    });
    if BEFORE_NOUNS.contains(&before) || before.ends_with("'s") || before.ends_with("’s") {
        return Word::Noun;
    }
    if BEFORE_VERBS.contains(&before) || before.ends_with("n't") || before.ends_with("ly") {
        return Word::Verb;
    }
    if NOUN_ENDINGS.iter().any(|ending| base.ends_with(ending)) {
        return Word::Noun;
    }
    // "raised", "rose" and "raising" have another base; "talks" and "talk" may be either.
    if form != base && !plural { Word::Verb } else { Word::Noun }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_and_nouns() {
        let rows = [
            ("raised", "raise", "council", Word::Verb),
            ("talks", "talk", "peace", Word::Noun),
            ("talks", "talk", "he", Word::Verb),
            ("explosion", "explosion", "huge", Word::Noun),
            ("building", "build", "the", Word::Noun),
            ("parties", "party", "two", Word::Noun),
            ("buy", "buy", "to", Word::Verb),
        ];
        for (form, base, before, want) in rows {
            assert_eq!(guess(form, base, before), want, "{before} {form}");
        }
    }
}
