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
