//! `FromStr` for [`Anchor`](crate::value::Anchor): dates of publication as people, feeds, HTTP and
//! HTML metadata write them.
//!
//! Readers in turn: ISO 8601 and RFC 3339 (on chrono), seconds since 1970, RFC 2822 (chrono's), and,
//! with feature `dateparser`, what people write. [`dateparser`] is behind a gate: it fills what is
//! missing from the clock, takes unknown zones for UTC and panics on some offsets, so it sees only
//! strings of one shape that the gate has spelled out, with a year of four digits and without a zone.
//!
//! Dates in metadata are English by protocol (RFC 2822, RFC 9110): the small word tables here are
//! the one exception to the rule that words live in `locale/`. Nothing here reads the clock.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

#[cfg(feature = "dateparser")]
mod lexer;
mod parse;
mod protocols;
#[cfg(feature = "dateparser")]
mod words;
#[cfg(feature = "dateparser")]
mod written;
