//! What a time is: typed values, their order and arithmetic, and how they are written.
//!
//! Everything here is a small value on top of [`chrono`]'s proleptic Gregorian calendar. Nothing
//! here knows a word of any language, a text, or the clock of the machine. Years are astronomical:
//! 1 BC is year 0. No call panics or overflows; what lies beyond the calendar is `None`.
//!
//! | type | is | written (TIMEX3) |
//! |---|---|---|
//! | [`Date`] | a calendar date known to some granularity | `2025-01-08`, `2025-W02`, `2025-Q3`, `198` |
//! | [`Time`] | a clock time or part of day on a day | `2025-01-08T14:00`, `2025-01-08TMO` |
//! | [`Duration`] | a length of time that depends on nothing | `P3D`, `PT1M30S`, `PXW` |
//! | [`Interval`] | from a point to a point, a side may be open | `2025-01-08/2025-01-31`, `1994/..` |
//! | [`Recurrence`] | what comes again and again | `P1D`, `XXXX-WXX-4` |
//! | [`Vague`] | past, present or future, no more is said | `PAST_REF` |
//! | [`Temporal`] | one of these | |
//! | [`Partial`] | a date with holes | `XXXX-01-08`, `XXXX-WXX-3` |
//! | [`Modifier`] | what a mention says about its value | `START`, `APPROX` |
//! | [`Extent`] | the half-open range of days a value covers | |
//! | [`Anchor`] | what "now" is for a text | `2025-01-08T10:00+03:00` |
//!
//! `Display` and `FromStr` are exact inverses for all of them; the grammar is in [`timex3`], the
//! forms of ISO 8601-2, written and read, in [`edtf`].
//!
//! A file imports only from those before it: cursor, granularity, calendar, chinese, hebrew, islamic, extent, date, clock,
//! duration, modifier, partial, interval, recurrence, temporal, anchor, timex3 (print, read, parse),
//! edtf (print, read, parse), json.
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

mod anchor;
pub mod calendar;
pub mod chinese;
mod clock;
mod cursor;
mod date;
mod duration;
pub mod edtf;
mod extent;
mod granularity;
pub mod hebrew;
mod interval;
pub mod islamic;
#[cfg(feature = "serde")]
mod json;
mod modifier;
mod partial;
mod recurrence;
mod temporal;
pub mod timex3;

pub use anchor::Anchor;
pub use calendar::Season;
pub use clock::{Clock, PartOfDay, Time, TimeOfDay};
pub use date::Date;
pub use duration::{Amount, Amounts, Count, Duration};
pub use extent::Extent;
pub use granularity::Granularity;
pub use interval::{Bound, Interval, Point};
pub use modifier::Modifier;
pub use partial::Partial;
pub use recurrence::{Freq, Pattern, Quant, Recurrence};
pub use temporal::{Temporal, TimexType, Vague};
