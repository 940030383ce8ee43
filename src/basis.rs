//! How a value was reached, and what speaks against it. Reaches none.

use crate::named::named;
use crate::token::span::Span;

/// How a value was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// The text says all of it.
    Explicit,
    /// It is anchored to the day of publication.
    Publication,
    /// It is anchored to an earlier mention, which stands there.
    Mention(Span),
    /// No words say it; it follows from the clause.
    Inferred,
}

named! {
    /// What speaks against a value that was kept all the same.
    #[non_exhaustive]
    Conflict "a conflict" {
        /// The weekday beside the date is not the date's.
        Weekday "weekday",
        /// The clause speaks of the future and the date is past, or the other way round: a month and day without a
        /// year are the nearest, and those that lie so by 60 days or less stay.
        Direction "direction",
        /// The calendar has no such date ("Feb. 30"); the mention has no value.
        Impossible "impossible",
    }
}
