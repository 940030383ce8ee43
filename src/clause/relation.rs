//! How an event lies to the time that its clause names. Knows prepositions by what they do, no word and no time.

use crate::lexicon::Function;

use super::stretch::Stretch;
use super::word::Word;

/// How an event lies to its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Relation {
    /// At the time, or somewhere within it.
    On,
    /// From the time on.
    Since,
    /// Up to the time.
    Until,
    /// All of the time.
    Throughout,
    /// Not after the time.
    By,
    /// Before the time.
    Before,
    /// After the time.
    After,
}

impl Stretch {
    /// How an event lies to the mention that begins with a word, by the preposition before it. `length`: the mention
    /// is a length of time.
    pub(crate) fn relation(&self, at: usize, length: bool) -> Relation {
        // "for roughly the past year"
        let small = |w: &&Word| w.is_adverb() && !w.is_preposition() || w.is_determiner();
        let before = self.words.get(..at).unwrap_or_default().iter().rev().find(|w| !small(w));
        match before.and_then(|w| w.function) {
            Some(Function::By) => Relation::By,
            Some(Function::Before) => Relation::Before,
            Some(Function::After) => Relation::After,
            Some(Function::Since) => Relation::Since,
            Some(Function::Until) => Relation::Until,
            // "for two weeks" fills them; "scheduled for Friday" is on it.
            Some(Function::For) if length => Relation::Throughout,
            _ => Relation::On,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Marked, Table, check};

    /// How the event lies to the mention; one in braces is a length of time.
    fn relation(case: &str) -> String {
        let marked = Marked::new(case);
        format!("{:?}", marked.stretch.relation(marked.place.from, marked.place.adverb))
    }

    const TABLE: &Table = &[
        ("It opened on [Monday].", "On"),
        ("It opened [Monday].", "On"),
        ("It opened in [May].", "On"),
        ("It has been shut since [May].", "Since"),
        ("It is shut until [May].", "Until"),
        ("It is shut through [May].", "Until"),
        ("It must be done by [Friday].", "By"),
        ("It fell before [2019].", "Before"),
        ("It fell after [May 3].", "After"),
        ("It rained for {two weeks}.", "Throughout"),
        ("It rained for roughly the {past year}.", "Throughout"),
        ("It rained throughout {the week}.", "Throughout"),
        ("It is scheduled for [Friday].", "On"),
        ("It fell {two weeks} ago.", "On"),
        ("It fell shortly before [noon].", "Before"),
        ("It has grown ever since the [1990s].", "Since"),
        ("[Monday] it opened.", "On"),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn prepositions_say_how_an_event_lies() {
        check(relation, TABLE, KNOWN);
    }
}
