//! How an event lies to the time that its clause names. Knows the prepositions that lead times, no word and no time.

use crate::grammar::preposition::Preposition;
use crate::named::named;

named! {
    /// How an event lies to its time.
    #[non_exhaustive]
    Relation "a relation" {
        /// At the time, or somewhere within it.
        On "on",
        /// From the time on.
        Since "since",
        /// Up to the time.
        Until "until",
        /// All of the time.
        Throughout "throughout",
        /// Not after the time.
        By "by",
        /// Before the time.
        Before "before",
        /// After the time.
        After "after",
    }
}

impl Relation {
    /// How an event lies to a time that a preposition leads. `length`: the time is a length of time.
    pub(crate) fn of(preposition: Option<Preposition>, length: bool) -> Relation {
        match preposition {
            Some(Preposition::By) => Relation::By,
            Some(Preposition::Before) => Relation::Before,
            Some(Preposition::After) => Relation::After,
            Some(Preposition::Since) => Relation::Since,
            Some(Preposition::Until) => Relation::Until,
            Some(Preposition::Throughout) => Relation::Throughout,
            // "for two weeks" fills them; "scheduled for Friday" is on it.
            Some(Preposition::For) if length => Relation::Throughout,
            Some(Preposition::For | Preposition::To | Preposition::From) | None => Relation::On,
        }
    }

    /// Whether the event fills the time.
    pub(crate) fn fills(self) -> bool {
        matches!(self, Relation::Since | Relation::Until | Relation::Throughout)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prepositions_say_how_an_event_lies() {
        use Preposition::{After, Before, By, For, From, Since, Throughout, To, Until};
        let table = [
            (None, Relation::On),
            (Some(By), Relation::By),
            (Some(Before), Relation::Before),
            (Some(After), Relation::After),
            (Some(Since), Relation::Since),
            (Some(Until), Relation::Until),
            (Some(For), Relation::On),
            (Some(Throughout), Relation::Throughout),
            (Some(To), Relation::On),
            (Some(From), Relation::On),
        ];
        for (preposition, want) in table {
            assert_eq!(Relation::of(preposition, false), want, "{preposition:?}");
            let want = if preposition == Some(For) { Relation::Throughout } else { want };
            assert_eq!(Relation::of(preposition, true), want, "{preposition:?} of a length");
        }
    }
}
