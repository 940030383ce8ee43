//! Values as ISO 8601-2 (EDTF) strings, written and read.
//!
//! After the Library of Congress specification of EDTF (levels 0 to 2, 2019), which ISO 8601-2:2019
//! adopted. [`to_string`], [`with_modifier`] and [`partial()`] write, [`parse`] reads; an [`Edtf`] is
//! what is read, a value or a date with holes, each side approximate or not.
//!
//! # Writing
//!
//! What the standard cannot say is an error: a duration that depends on nothing, a recurrence,
//! `PAST_REF`, a part of day, a year beyond ±9999 with a month or day. Where EDTF has no word for a
//! unit, its first and last day or year are written. A string is *canonical* if printing gives it.
//!
//! In the table, a value printed and read back is the same (*value*), or another one that covers the
//! same days (*extent*).
//!
//! | kind | value (TIMEX3) | EDTF | read back | keeps |
//! |---|---|---|---|---|
//! | day | `2025-01-08` | `2025-01-08` | `2025-01-08` | value |
//! | day | `BC0480-01-08` | `-0479-01-08` | `BC0480-01-08` | value |
//! | weekend | `2025-W02-WE` | `2025-01-11/2025-01-12` | `2025-01-11/2025-01-12` | extent |
//! | week | `2025-W02` | `2025-01-06/2025-01-12` | `2025-01-06/2025-01-12` | extent |
//! | month | `2025-01` | `2025-01` | `2025-01` | value |
//! | season | `2025-SP` | `2025-21` | `2025-SP` | value |
//! | season | `2025-WI` | `2025-24` | `2025-WI` | value |
//! | quarter | `2025-Q1` | `2025-33` | `2025-Q1` | value |
//! | half | `2025-H2` | `2025-41` | `2025-H2` | value |
//! | year | `2025` | `2025` | `2025` | value |
//! | year | `BC0480` | `-0479` | `BC0480` | value |
//! | year | `+12345` | `Y12345` | `+12345` | value |
//! | decade | `198` | `198X` | `198` | value |
//! | century | `19` | `19XX` | `19` | value |
//! | millennium | `2` | `2XXX` | `2` | value |
//! | decade not after year 9 | `BC048` | `-0488/-0479` | `BC0489/BC0480` | extent |
//! | century not after year 99 | `00` | `0001/0099` | `0001/0099` | extent |
//! | millennium not after year 999 | `BC0` | `-0998/0000` | `BC0999/BC0001` | extent |
//! | time | `2025-01-08T14:00` | `2025-01-08T14:00` | `2025-01-08T14:00` | value |
//! | time | `2025-01-08T24:00Z` | `2025-01-08T24:00Z` | `2025-01-08T24:00Z` | value |
//! | interval | `1964/2008` | `1964/2008` | `1964/2008` | value |
//! | interval | `1994/..` | `1994/..` | `1994/..` | value |
//! | interval | `/1985` | `/1985` | `/1985` | value |
//! | interval of equal sides | `1985/1985` | `1985` | `1985` | extent |
//! | interval with a side that keeps its extent only | `2025-W02/..` | `2025-01-06/..` | `2025-01-06/..` | extent |
//! | date with holes | `XXXX-01-08` | `XXXX-01-08` | `XXXX-01-08` | value |
//! | date with holes | `XXXX-Q3` | `XXXX-35` | `XXXX-Q3` | value |
//!
//! With a modifier, what is read back covers the days that the modifier leaves of the value, see
//! [`Modifier::apply`](super::Modifier::apply). Only `APPROX` comes back as a modifier; `BEFORE` and
//! its like come back in the value, and `START`, `MID` and `END` do not come back.
//!
//! | modifier | value (TIMEX3) | EDTF | read back | modifier read back |
//! |---|---|---|---|---|
//! | `BEFORE` | `1990` | `../1989` | `../1989` | none |
//! | `AFTER` | `1990` | `1991/..` | `1991/..` | none |
//! | `ON_OR_BEFORE` | `1990` | `../1990` | `../1990` | none |
//! | `ON_OR_AFTER` | `1990` | `1990/..` | `1990/..` | none |
//! | `START` | `1990` | `1990` | `1990` | none |
//! | `MID` | `199` | `199X` | `199` | none |
//! | `END` | `1990-Q1` | `1990-33` | `1990-Q1` | none |
//! | `APPROX` | `1990` | `1990~` | `1990` | `APPROX` |
//! | `APPROX` | `2026-W11` | `2026-03-09~/2026-03-15~` | `2026-03-09/2026-03-15` | `APPROX` |
//! | `APPROX` | `1990/..` | `1990~/..` | `1990/..` | `APPROX` |
//!
//! # Reading
//!
//! All that is written, all of level 0 but for leap seconds, and level 1 but for `?` and `%`. Of
//! level 2 the codes 25 to 28 (northern seasons, which ours are), 33 to 36 (quarters), 40 and 41
//! (halves), millennia (`2XXX`), and holes of whole fields (`XXXX-01-08`, `2025-XX-08`). Of ISO
//! 8601-1 times to the hour or minute, 24 o'clock, and times as sides of an interval. What comes back
//! of a string that is not canonical:
//!
//! | string | printed again |
//! |---|---|
//! | `2001-25`, a spring said to be northern | `2001-21` |
//! | `-048X`, astronomical −489 to −480, which is no decade BC | `-0489/-0480` |
//! | `000X`, year 0 to 9, where the decade of TIMEX3 has no year 0 | `0000/0009` |
//! | `1985-04-12T23:20:30-04` | `1985-04-12T23:20:30-04:00` |
//! | `1985-04-12T23:20:30+00:00` | `1985-04-12T23:20:30Z` |
//! | `1985/1985` | `1985` |
//!
//! The rest is an error that names the feature and says where it stands:
//!
//! | feature | such as | level |
//! |---|---|---|
//! | uncertain dates | `1984?`, `2004-06%` | 1 |
//! | years beyond ±9999 with a month or day | `Y12345-06` | none |
//! | years that do not fit 32 bits | `Y170000000002` | 1 |
//! | exponential years, significant digits | `Y-17E7`, `1950S2` | 2 |
//! | sets | `[1667,1668]`, `{1960,1961-12}` | 2 |
//! | marks on parts of a date | `2004-06-~11`, `2004~-06` | 2 |
//! | unspecified digits within a date | `156X-12-25`, `1984-1X`, `1X84` | 2 |
//! | unspecified digits in an interval, but those of the year | `2004-06-XX/2004-07` | 2 |
//! | southern seasons (29 to 32): a value is northern, and the year of a southern summer is disputed | `2001-29` | 2 |
//! | quadrimesters (37 to 39), of which there is no value | `2001-37` | 2 |
//! | leap seconds and fractions of a second, of which there is no value | `2016-12-31T23:59:60Z` | 0 |
//!
//! Years from ±10 000 on are read as far as values reach, to ±2³¹. Beyond chrono's range (years
//! −262143 to 262142) they have no days: their extent is none.
//!
//! ```
//! use dateline::value::{Modifier, edtf};
//!
//! let winter = edtf::parse("2024-24~")?;
//! assert_eq!(winter.value().map(|value| value.to_string()), Some("2024-WI".to_owned()));
//! assert_eq!(winter.modifier(), Some(Modifier::Approx));
//! assert_eq!(winter.to_string(), "2024-24~");
//!
//! let error = edtf::parse("2004-06?").unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "cannot read \"2004-06?\" as EDTF: at byte 7, expected ~, / or the end: uncertain dates (?) have no value",
//! );
//! # Ok::<(), dateline::Error>(())
//! ```

mod parse;
mod print;
mod read;

pub use parse::{Edtf, parse};
pub use print::{partial, to_string, with_modifier};
