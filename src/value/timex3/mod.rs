//! TIMEX3 values as strings: `Display` and `FromStr` of all values, exact inverses of each other.
//!
//! After TimeML 1.2.1 and the TIDES 2001 grammar, as the TimeBank corpora use them. Only the one
//! canonical form of a value is read: `2025-1-8`, `2025-W02-3` and `T09` of no day are errors, which
//! say where and what was expected.
//!
//! ```text
//! temporal   date | time | duration | interval | partial | PAST_REF | PRESENT_REF | FUTURE_REF
//! date       year ["-" (MM ["-" DD] | "W"ww ["-WE"] | "Q"q | "H"h | SP | SU | FA | WI)]
//!            | decade | century | millennium
//! year       0001 … 9999 | "BC" 0001 … (1 BC is the astronomical year 0) | "+" 10000 …
//! decade     three digits, or "BC" and three; century two, millennium one
//! time       date of a day "T" (hh [":"mm [":"ss]] | MO | MI | AF | EV | NI | DT) ["Z" | ("+"|"-")hh":"mm]
//! duration   "P" (n ("ML"|"CE"|"DE"|"Y"|"Q"|"M"|"W"|"WE"|"D"))* ["T" (n ("H"|"M"|"S"))*] | "PXX"
//!            n is a number, one with up to three decimals, or X
//! interval   side "/" side; a side is a date, a time, ".." if open, nothing if unknown
//! partial    XXXX | XXX (decade) | XX (century) | X (millennium)
//!            | (year | XXXX) "-" (fields of a date, at least one digit group X) ["T" …]
//! ```
//!
//! Years beyond 9999 and the units `ML`, `CE` and `DE`, which are written only where their count is
//! X, follow the same pattern where the guides are silent. `Display` honours width and alignment.
//!
//! ```
//! use dateline::value::Temporal;
//!
//! let value: Temporal = "2025-01-08T24:00".parse()?;
//! assert_eq!(format!("{value:>18}|"), "  2025-01-08T24:00|");
//! let error = "2025-02-30".parse::<Temporal>().unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "cannot read \"2025-02-30\" as a TIMEX3 value: at byte 8, expected a day of that month",
//! );
//! # Ok::<(), dateline::Error>(())
//! ```

mod decades;
mod parse;
mod print;
mod read;

pub use decades::{DecadeForm, with_decades};
