//! Whether a name is asked for by another form of it. Knows letters and words' ends, no name.

/// Whether a name is that which is asked for, whatever the case of its letters: the name itself, its last word or words
/// ("Quill" of "Ada Quill"), or the first letters of its words that begin with a capital ("WHO").
pub(crate) fn names(name: &str, asked: &str) -> bool {
    let asked = asked.trim();
    if asked.is_empty() {
        return false;
    }
    let initials = || name.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.chars().next());
    let mut initials = initials().filter(|first| first.is_uppercase()).flat_map(char::to_lowercase);
    let small = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    let (words, wanted) = (small(name), small(asked));
    let stop = |word: &String| word.trim_end_matches('.').to_owned();
    let alike = |a: &String, b: &String| a == b || stop(a) == stop(b);
    let last = words.len().checked_sub(wanted.len()).and_then(|from| words.get(from..));
    let last = last.is_some_and(|last| last.iter().zip(&wanted).all(|(a, b)| alike(a, b)));
    // One letter is the initial of too many.
    last || asked.chars().nth(1).is_some() && {
        let mut letters = asked.chars().filter(|c| *c != '.').flat_map(char::to_lowercase);
        letters.by_ref().all(|letter| initials.next() == Some(letter)) && initials.next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_forms() {
        let table = [
            ("Ada Quill", "Ada Quill", true),
            ("Ada Quill", "ada quill", true),
            ("Ada Quill", "Quill", true),
            ("Ada Quill", "Ada", false),
            ("The mayor of Lisk", "mayor of Lisk", true),
            ("World Health Organization", "WHO", true),
            ("the United Nations", "U.N.", true),
            ("the United Nations", "un", true),
            ("United Kingdom of Lisk", "UK", false),
            ("Acme Corp.", "Acme Corp", true),
            ("Acme", "A", false),
            ("Acme", "", false),
            ("", "Acme", false),
        ];
        let wrong: Vec<_> = table.iter().filter(|(name, asked, is)| names(name, asked) != *is).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
