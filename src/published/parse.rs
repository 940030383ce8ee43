//! The readers in turn, and what is said where none of them reads the string.

use std::borrow::Cow;
use std::str::FromStr;

use super::protocols;
use crate::error::{Error, Result};
use crate::options::DayOrder;
use crate::value::Anchor;

#[cfg(feature = "dateparser")]
use super::written::written;

/// What is read, for messages.
#[cfg(feature = "dateparser")]
const ACCEPTED: &str = "2025-01-08, 2025-01-08T10:00+03:00, Wed, 08 Jan 2025 10:00:00 GMT, \
     January 8, 2025, 10:00 a.m. EST, 8 January 2025, 01/08/2025, 08.01.2025";
/// What is read, for messages.
#[cfg(not(feature = "dateparser"))]
const ACCEPTED: &str = "2025-01-08, 2025-01-08T10:00+03:00, Wed, 08 Jan 2025 10:00:00 GMT";

/// No date is longer; bytes.
const LONGEST: usize = 100;

/// Offsets from UTC in use, in seconds either way: Kiribati has +14:00.
const FARTHEST: i32 = 14 * 3_600;

impl FromStr for Anchor {
    type Err = Error;

    /// Reads a date of publication, perhaps with its time and zone.
    ///
    /// The day is the writer's: `2025-01-08T00:30+03:00` is January 8. Accepted are the forms of ISO
    /// 8601, RFC 3339, RFC 9557 (`…+01:00[Europe/Paris]`) and RFC 2822, `20250108103000`, and seconds,
    /// thousandths or billionths since 1970 in 10, 13 or 19 digits, whose day is that of UTC.
    ///
    /// With feature `dateparser` also `January 8, 2025`, `Sept. 8, 2025`, `8 January 2025`,
    /// `8-Jan-2025`, `2025/01/08`, `01/08/2025` (month first; see [`Anchor::is_ambiguous`]),
    /// `08.01.2025` (day first), each with a weekday before it and a time behind it or before it, by 24
    /// or 12 hours, with an offset or one of UTC, UT, GMT, Z, EST, EDT, CST, CDT, MST, MDT, PST, PDT.
    /// A label before all that ("Published:", "Last updated") is passed over.
    ///
    /// Whatever `Display` prints is read back as the same anchor, but for offsets beyond ±14:00.
    ///
    /// # Errors
    ///
    /// [`Error::is_date`] for all else: no year of four digits, a day that is not in the calendar, a
    /// weekday that is not that of the date, a zone that is not known, an offset beyond ±14:00.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Anchor;
    ///
    /// let anchor: Anchor = "Wed, 08 Jan 2025 22:00:00 GMT".parse()?;
    /// assert_eq!(anchor.to_string(), "2025-01-08T22:00Z");
    /// # #[cfg(feature = "dateparser")]
    /// # {
    /// let anchor: Anchor = "Published Wednesday, Jan. 8, 2025, 10 p.m. EST".parse()?;
    /// assert_eq!(anchor.to_string(), "2025-01-08T22:00-05:00");
    /// # }
    /// assert!("Jan. 8".parse::<Anchor>().unwrap_err().is_date());
    /// # Ok::<(), dateline::Error>(())
    /// ```
    fn from_str(text: &str) -> Result<Anchor> {
        parse(text, DayOrder::MonthFirst)
    }
}

impl Anchor {
    /// The date of publication that a string says, with slash dates read by the order given.
    ///
    /// # Errors
    ///
    /// [`Error::is_date`], as for `FromStr`, which reads the month first.
    ///
    /// # Example
    ///
    /// ```
    /// # #[cfg(feature = "dateparser")]
    /// # {
    /// use dateline::{Anchor, DayOrder};
    ///
    /// let day = |order| Anchor::parse("01/08/2025", order).map(|anchor| anchor.to_string());
    /// assert_eq!(day(DayOrder::MonthFirst)?, "2025-01-08");
    /// assert_eq!(day(DayOrder::DayFirst)?, "2025-08-01");
    /// # }
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn parse(text: &str, order: DayOrder) -> Result<Anchor> {
        parse(text, order)
    }
}

/// Reads a date of publication; slash dates by the order given. See [`Anchor`]'s `FromStr`.
fn parse(text: &str, order: DayOrder) -> Result<Anchor> {
    let anchor = read(text, order).map_err(|problem| Error::date(text, problem, ACCEPTED))?;
    match anchor.offset() {
        Some(offset) if offset.local_minus_utc().saturating_abs() > FARTHEST => {
            let problem = format!("its offset from UTC, {offset}, is beyond 14 hours");
            Err(Error::date(text, problem, ACCEPTED))
        }
        _ => Ok(anchor),
    }
}

/// What was read, or what is wrong.
fn read(whole: &str, order: DayOrder) -> std::result::Result<Anchor, Cow<'static, str>> {
    let text = whole.trim();
    if text.is_empty() {
        return Err("it is empty".into());
    }
    if text.len() > LONGEST {
        return Err(format!("it has {} bytes, too long for a date", text.len()).into());
    }
    if let Some(anchor) = protocols::iso(text).or_else(|| protocols::rfc2822(text)) {
        return Ok(anchor);
    }
    match protocols::unix(text) {
        Some(moment) => moment.map_err(Cow::from),
        // Positions in messages are those of the whole string.
        None => written(whole, order),
    }
}

/// Without dateparser nothing more is read.
#[cfg(not(feature = "dateparser"))]
fn written(_: &str, _: DayOrder) -> std::result::Result<Anchor, Cow<'static, str>> {
    Err("its form is not known (the feature dateparser, which knows more, is off)".into())
}

/// What must hold without dateparser too; the rest is tested as users see it.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_need_no_feature() {
        let rows = [
            ("2025-01-08", "2025-01-08"),
            (" 2025-01-08\n", "2025-01-08"),
            ("20250108", "2025-01-08"),
            ("2025-01-08T10:00:00Z", "2025-01-08T10:00Z"),
            ("1999-04-10T06:27", "1999-04-10T06:27"),
            ("2025-01-08T00:30:00+03:00", "2025-01-08T00:30+03:00"),
            ("2025-01-08 10:00 +1400", "2025-01-08T10:00+14:00"),
            ("2025-01-08T10:00+01:00[Europe/Paris]", "2025-01-08T10:00+01:00"),
            ("20250108103000", "2025-01-08T10:30"),
            ("1736330400", "2025-01-08T10:00Z"),
            ("Wed, 08 Jan 2025 10:00:00 GMT", "2025-01-08T10:00Z"),
            ("8 Jan 2025 10:00 EST", "2025-01-08T10:00-05:00"),
            ("Wed, 8 Jan 2025 10:00:00 +0000 (UTC)", "2025-01-08T10:00Z"),
        ];
        let read = |text: &str| text.parse::<Anchor>().map(|anchor| anchor.to_string());
        let wrong: Vec<_> = rows.iter().filter(|(text, want)| read(text).ok().as_deref() != Some(want)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        let refused =
            ["", "2024", "now", "Wed, 08 Jan 25 10:00:00 GMT", "2025010810", "2025-01-08T10:00+15:00", "8 Jan 2025 A"];
        let wrong: Vec<_> = refused.iter().filter(|text| read(text).is_ok()).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[cfg(not(feature = "dateparser"))]
    #[test]
    fn without_dateparser_the_message_says_so() {
        let message = "January 8, 2025".parse::<Anchor>().unwrap_err().to_string();
        assert!(message.contains("(the feature dateparser, which knows more, is off)"), "{message}");
    }
}
