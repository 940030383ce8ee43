//! The words that rules name: those of single constructions, and those that tell what is no time. Numbers only;
//! how each is written is a row of `grammar` and `numbers`.

use crate::lexicon::Literal;

/// The number of the language.
const ENGLISH: u8 = 1;

/// Numbers them, a row each.
macro_rules! literals {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { NONE, $($name),+ }
        const _: () = assert!(Number::NONE as u16 == 0 && [$(Number::$name),+].len() <= 255);
        $($(#[$doc])* pub(in crate::locale::en) const $name: Literal = Literal::new(ENGLISH, Number::$name as u8);)+
    };
}

literals! {
    /// "the months ahead"
    AHEAD,
    /// "all week"
    ALL,
    /// "back in May"
    BACK,
    /// "the time being"
    BEING,
    /// "eod"
    END_OF,
    /// "a fortnight ago"
    FORTNIGHT,
    /// A word of games: their quarters are none of a year.
    GAME,
    /// A word of the weather: its sixties are degrees.
    HEAT,
    /// "two weeks hence"
    HENCE,
    /// "as little as"
    LITTLE,
    /// "year-long"
    LONG,
    /// "as much as"
    MUCH,
    /// "the near future"
    NEAR,
    /// "no more than"
    NO,
    /// "onward"
    ONWARD,
    /// "the rest of the day"
    REST,
    /// "right now"
    RIGHT,
    /// "the short term"
    SHORT,
    /// "a single-day fall"
    SINGLE,
    /// "a week or so"
    SO,
    /// "these days"
    THESE,
    /// "three times a week"
    TIMES,
    /// "up to"
    UP,
}
