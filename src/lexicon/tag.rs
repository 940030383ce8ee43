//! Parts of speech, as a tagger gives them to the words of a sentence.
//!
//! Names no word and no language. Which tags of a labelled corpus become which of these is known to
//! the program that trains the tagger (`tests/train`).

/// What a word is in its sentence: the universal part of speech, with form and tense of verbs.
///
/// The verbs that help others ("to be", "to have", "to do") are told by the word, not by its use:
/// "she has a car" and "she has gone" both have an [`AuxPresent`](Tag::AuxPresent). Whether it
/// helps a verb is for whoever reads the verb group.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Tag {
    /// Whatever has no better tag: foreign words, numbers of lists.
    Other,
    Adjective,
    Adverb,
    /// A preposition, or the particle of a verb ("give up").
    Preposition,
    /// "And", "or".
    Conjunction,
    Determiner,
    Interjection,
    /// A noun in the singular.
    Noun,
    NounPlural,
    ProperNoun,
    Number,
    /// The "to" of an infinitive.
    InfinitiveTo,
    /// "Not" and its short form.
    Negation,
    /// The mark of the genitive.
    Possessive,
    Pronoun,
    /// A pronoun or determiner that asks or relates: "who", "which", the "that" of "a law that failed".
    Relative,
    /// An adverb that asks or relates: "when", "where".
    WhAdverb,
    /// A conjunction that opens a clause: "because", the "that" of "said that".
    Subordinator,
    Punctuation,
    Symbol,
    /// "Fell": finite.
    VerbPast,
    /// "Falls", "they fall": finite.
    VerbPresent,
    /// An infinitive, an imperative, or a verb after a modal.
    VerbBase,
    /// The form in "-ing", as a verb.
    VerbGerund,
    /// The past participle, as a verb.
    VerbParticiple,
    AuxPast,
    AuxPresent,
    AuxBase,
    AuxGerund,
    AuxParticiple,
    /// "Will", "can", "would": finite.
    Modal,
    /// A form that is a future by itself, as some languages have: finite. No model of a tagger knows it.
    VerbFuture,
}

impl Tag {
    /// All tags, each at its own index.
    pub(crate) const ALL: [Self; 32] = [
        Self::Other,
        Self::Adjective,
        Self::Adverb,
        Self::Preposition,
        Self::Conjunction,
        Self::Determiner,
        Self::Interjection,
        Self::Noun,
        Self::NounPlural,
        Self::ProperNoun,
        Self::Number,
        Self::InfinitiveTo,
        Self::Negation,
        Self::Possessive,
        Self::Pronoun,
        Self::Relative,
        Self::WhAdverb,
        Self::Subordinator,
        Self::Punctuation,
        Self::Symbol,
        Self::VerbPast,
        Self::VerbPresent,
        Self::VerbBase,
        Self::VerbGerund,
        Self::VerbParticiple,
        Self::AuxPast,
        Self::AuxPresent,
        Self::AuxBase,
        Self::AuxGerund,
        Self::AuxParticiple,
        Self::Modal,
        Self::VerbFuture,
    ];

    /// The set of verbs that are no auxiliaries, a bit a tag.
    pub(crate) const FULL_VERBS: u32 = (Self::AuxPast.bit() - Self::VerbPast.bit()) | Self::VerbFuture.bit();

    /// The set of verbs of any form.
    pub(crate) const VERBS: u32 = u32::MAX - (Self::VerbPast.bit() - 1);

    /// The tag at an index of [`ALL`](Self::ALL); beyond its end, [`Tag::Other`].
    pub(crate) fn from_index(index: usize) -> Self {
        Self::ALL.get(index).copied().unwrap_or(Self::Other)
    }

    /// Its place in [`ALL`](Self::ALL).
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// The set that holds this tag alone, a bit a tag.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u32
    }

    const fn is_among(self, first: Self, last: Self) -> bool {
        first as u8 <= self as u8 && self as u8 <= last as u8
    }

    /// A verb of any form: full, auxiliary or modal.
    pub(crate) const fn is_verb(self) -> bool {
        self.is_among(Self::VerbPast, Self::VerbFuture)
    }

    /// What may open a clause: "who", "when", "because".
    pub(crate) const fn is_of_clause(self) -> bool {
        self.is_among(Self::Relative, Self::Subordinator)
    }

    /// A verb of any form that is no modal nor "to be", "to have", "to do".
    pub(crate) const fn is_full_verb(self) -> bool {
        Self::FULL_VERBS & self.bit() != 0
    }

    /// A form of "to be", "to have" or "to do".
    pub(crate) const fn is_aux(self) -> bool {
        self.is_among(Self::AuxPast, Self::AuxParticiple)
    }

    /// What a verb group can be made of: a verb of any form, the mark of an infinitive.
    pub(crate) const fn is_of_group(self) -> bool {
        self.is_verb() || matches!(self, Self::InfinitiveTo)
    }

    /// A verb with a tense of its own, or a modal.
    pub(crate) const fn is_finite(self) -> bool {
        matches!(
            self,
            Self::VerbPast | Self::VerbPresent | Self::AuxPast | Self::AuxPresent | Self::Modal | Self::VerbFuture
        )
    }

    pub(crate) const fn is_past(self) -> bool {
        matches!(self, Self::VerbPast | Self::AuxPast)
    }

    pub(crate) const fn is_present(self) -> bool {
        matches!(self, Self::VerbPresent | Self::AuxPresent)
    }

    /// An infinitive or imperative.
    pub(crate) const fn is_base(self) -> bool {
        matches!(self, Self::VerbBase | Self::AuxBase)
    }

    pub(crate) const fn is_gerund(self) -> bool {
        matches!(self, Self::VerbGerund | Self::AuxGerund)
    }

    pub(crate) const fn is_participle(self) -> bool {
        matches!(self, Self::VerbParticiple | Self::AuxParticiple)
    }

    /// A common noun or a name.
    pub(crate) const fn is_noun(self) -> bool {
        self.is_among(Self::Noun, Self::ProperNoun)
    }
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn each_stands_at_its_index() {
        for (index, tag) in Tag::ALL.into_iter().enumerate() {
            assert_eq!(tag.index(), index);
            assert_eq!(Tag::from_index(index), tag);
        }
        assert_eq!(Tag::from_index(99), Tag::Other);
    }

    #[test]
    fn verbs_are_full_or_auxiliary_or_modal() {
        for tag in Tag::ALL {
            let kinds = [tag.is_full_verb(), tag.is_aux(), tag == Tag::Modal];
            assert_eq!(kinds.iter().filter(|is| **is).count(), usize::from(tag.is_verb()), "{tag:?}");
            let forms = [
                tag.is_past(),
                tag.is_present(),
                tag.is_base(),
                tag.is_gerund(),
                tag.is_participle(),
                tag == Tag::Modal,
                tag == Tag::VerbFuture,
            ];
            assert_eq!(forms.iter().filter(|is| **is).count(), usize::from(tag.is_verb()), "{tag:?}");
        }
    }
}
