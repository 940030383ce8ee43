//! The preposition that leads a time: "by Friday", "for roughly two weeks". Read once, when the mention is; the
//! direction of an open date and the relation of an event both go by it.
//!
//! Knows senses of tokens; no word, and no clause.

use crate::lexicon::Senses;
use crate::lexicon::sense::word;
use crate::token::typed::Token;

/// A preposition that says how what happens lies to the time behind it. One that only says that it lies there ("on",
/// "in", "at") is none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preposition {
    By,
    Before,
    After,
    Since,
    /// "until", "through"
    Until,
    For,
    Throughout,
    To,
    From,
}

/// Words that it stands before a time at the most.
const NEAR: usize = 4;

impl Preposition {
    /// The one that leads the tokens from an index on: their first, as in an interval, or one before them with small
    /// words between at the most. `is_small` tells whether a word that no sense tells of is one, by its bytes.
    pub(crate) fn of(tokens: &[Token], from: usize, is_small: impl Fn(usize, usize) -> bool) -> Option<Preposition> {
        const SMALL: Senses = word::THE.or(word::ARTICLE).or(word::OWNER).or(word::APPROX);
        // "a few hundred years", but not "by the hundreds today"
        let small = |t: &Token| t.senses.meets(SMALL) || t.senses.meets(word::SOME) && t.value != 0;
        if let Some(inside) = tokens.get(from).and_then(Preposition::is) {
            return Some(inside);
        }
        let before = tokens.get(from.saturating_sub(NEAR)..from)?;
        let at = before.iter().rposition(|token| !small(token) && !token.senses.meets(word::PLAIN | word::LITERAL))?;
        let (leads, between) = before.get(at..)?.split_first()?;
        let found = Preposition::is(leads)?;
        // "for only six months", but not "for talks Monday"
        between.iter().all(|token| small(token) || is_small(token.start as usize, token.end as usize)).then_some(found)
    }

    /// What a token is.
    fn is(token: &Token) -> Option<Preposition> {
        const ROWS: [(Senses, Preposition); 8] = [
            (word::BY, Preposition::By),
            (word::SINCE, Preposition::Since),
            (word::UNTIL, Preposition::Until),
            (word::THROUGH, Preposition::Until),
            (word::FOR, Preposition::For),
            (word::THROUGHOUT, Preposition::Throughout),
            (word::TO, Preposition::To),
            (word::FROM, Preposition::From),
        ];
        if token.senses.meets(word::ORDER) {
            // "following", "prior", "afterwards" lead nothing.
            let leads = !token.senses.meets(word::STORY_STEP.or(word::LATER));
            let side = if token.value < 0 { Preposition::Before } else { Preposition::After };
            return leads.then_some(side);
        }
        ROWS.iter().find(|row| token.senses.meets(row.0)).map(|row| row.1)
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, preposition};

    const TABLE: &Table = &[
        ("It opened on |Monday.", ""),
        ("It opened |Monday.", ""),
        ("It opened in |May.", ""),
        ("|Monday it opened.", ""),
        ("It is shut since |May.", "Since"),
        ("It is shut until |May.", "Until"),
        ("It is shut through |May.", "Until"),
        ("It must be done by |Friday.", "By"),
        ("It fell before |May 2019.", "Before"),
        ("It fell shortly before |noon.", "Before"),
        ("It fell after |May 3.", "After"),
        ("It fell afterwards |Monday.", ""),
        ("It rained for |two weeks.", "For"),
        ("It rained throughout |May.", "Throughout"),
        ("It rained during |May.", ""),
        ("It was moved to |Friday.", "To"),
        ("It is shut from |Friday.", "From"),
        // Small words stand between.
        ("It has grown ever since the |1990s.", "Since"),
        ("It rained for only |two weeks.", "For"),
        ("It rained for so |many weeks.", "For"),
        ("It rained for another |two weeks.", "For"),
        ("It rained after either |two or four weeks.", "After"),
        ("It ended by about |May 2019.", "By"),
        ("It stood for a few |hundred years.", "For"),
        // Others do not.
        ("It called for talks |Monday.", ""),
        ("They came by the hundreds |Monday.", ""),
        ("He left for Lisk |Monday.", ""),
        ("It shut after the vote |Monday.", ""),
    ];

    #[test]
    fn times_are_led_by_prepositions() {
        check(preposition, TABLE, &[]);
    }
}
