//! What a noun or pronoun stands for, as far as the word alone says it. Knows no word.

/// What a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A pronoun of a man: "he", "his".
    He,
    /// A pronoun of a woman.
    She,
    /// A pronoun of a thing.
    It,
    /// A pronoun of several.
    They,
    /// A noun or title of a man: "Mr", "father".
    Man,
    Woman,
    /// A noun of a person by what they do: "mayor"; before a name a title.
    Person,
    /// A noun of several people: "people", "police".
    People,
    /// A noun that stands for the name of a body of its kind, behind an article: "the company".
    Firm,
    /// A word of the names of bodies: "ministry", "Inc".
    Body,
    /// A noun of a place: "town", "coast".
    Spot,
    /// A noun that only goes with its verb: "took place".
    Bound,
    /// A noun of an event that is done to its possessor: "his arrest".
    Undergone,
    /// A noun or verb of an event that is done to nobody: "the resignation of the mayor", "died".
    Undirected,
}

impl Kind {
    /// A pronoun.
    pub(crate) const fn is_pronoun(self) -> bool {
        matches!(self, Kind::He | Kind::She | Kind::It | Kind::They)
    }

    /// A noun of one person.
    pub(crate) const fn is_person(self) -> bool {
        matches!(self, Kind::Man | Kind::Woman | Kind::Person)
    }
}
