//! What "now" is for a text: the local day it was published, perhaps with the time and the offset.
//!
//! It knows the forms of ISO 8601; what people and metadata write is read in `published`.

use std::fmt;
use std::hash::{Hash, Hasher};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::cursor::Cursor;

/// The local day on which a text was published, perhaps with its time and its offset from UTC.
///
/// It is not a moment of UTC: a story filed at half past midnight in Moscow on January 8 is of
/// January 8, though it was still the 7th in London.
///
/// # Example
///
/// ```
/// use dateline::chrono::NaiveDate;
/// use dateline::value::Anchor;
///
/// let anchor: Anchor = "2025-01-08T00:30+03:00".parse()?;
/// assert_eq!(Some(anchor.date()), NaiveDate::from_ymd_opt(2025, 1, 8));
/// assert_eq!(anchor.to_string(), "2025-01-08T00:30+03:00");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Anchor {
    date: NaiveDate,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
    /// Whether the string it was read from could as well mean day and month the other way round.
    ambiguous: bool,
}

impl Anchor {
    /// A day, its time unknown.
    pub const fn day(date: NaiveDate) -> Anchor {
        Anchor { date, time: None, offset: None, ambiguous: false }
    }

    /// A local day, perhaps with a local time and the offset of that place.
    pub const fn new(date: NaiveDate, time: Option<NaiveTime>, offset: Option<FixedOffset>) -> Anchor {
        Anchor { date, time, offset, ambiguous: false }
    }

    /// The local day.
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// The local time, if it is known.
    pub const fn time(self) -> Option<NaiveTime> {
        self.time
    }

    /// The offset from UTC, if it is known.
    pub const fn offset(self) -> Option<FixedOffset> {
        self.offset
    }

    /// True if it was read from a string such as `01/08/2025`, which is January 8 or August 1 as its
    /// writer's habit has it, whichever was asked for.
    ///
    /// It says how the anchor was come by and is no part of what the anchor is: anchors of one day
    /// are equal, and what is printed or stored does not keep it.
    ///
    /// # Example
    ///
    /// ```
    /// # #[cfg(feature = "dateparser")]
    /// # {
    /// use dateline::Anchor;
    ///
    /// let anchor: Anchor = "01/08/2025".parse()?;
    /// assert!(anchor.is_ambiguous());
    /// assert_eq!(anchor.other_reading().map(|day| day.to_string()).as_deref(), Some("2025-08-01"));
    /// assert_eq!(anchor, "2025-01-08".parse()?);
    /// assert!(!"01/25/2025".parse::<Anchor>()?.is_ambiguous());
    /// # }
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub const fn is_ambiguous(self) -> bool {
        self.ambiguous
    }

    /// The other day that an ambiguous string may mean; none where there is only one.
    pub fn other_reading(self) -> Option<NaiveDate> {
        let swapped = || NaiveDate::from_ymd_opt(self.date.year(), self.date.day(), self.date.month());
        self.ambiguous.then(swapped)?
    }

    /// The same anchor, read from a string that could as well mean day and month the other way round.
    #[cfg(feature = "dateparser")]
    pub(crate) const fn read_either_way(self) -> Anchor {
        Anchor { ambiguous: true, ..self }
    }

    /// What it is, without how it was come by.
    const fn parts(&self) -> (NaiveDate, Option<NaiveTime>, Option<FixedOffset>) {
        (self.date, self.time, self.offset)
    }

    /// Reads the ISO 8601 forms of a day or moment: `2025-01-08`, `20250108`, with a time after `T`
    /// or a space to the minute, second or a fraction, and with `Z` or an offset. Reads whatever
    /// `Display` prints.
    pub(crate) fn from_iso(text: &str) -> Option<Anchor> {
        let mut cursor = Cursor::new(text);
        let date = iso_date(&mut cursor)?;
        let time = match cursor.peek() {
            Some(mark @ (b'T' | b't' | b' ')) => {
                cursor.bump();
                let time = iso_time(&mut cursor)?;
                // In "2025-01-08 2025" the second number is no time.
                let colon = text.get(..cursor.position()).is_some_and(|read| read.contains(':'));
                (mark != b' ' || colon).then_some(())?;
                Some(time)
            }
            _ => None,
        };
        let offset = if cursor.at_end() { None } else { Some(iso_offset(&mut cursor)?) };
        cursor.at_end().then_some(Anchor::new(date, time, offset))
    }
}

impl PartialEq for Anchor {
    fn eq(&self, other: &Anchor) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Anchor {}

impl Hash for Anchor {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

fn iso_date(cursor: &mut Cursor<'_>) -> Option<NaiveDate> {
    let negative = cursor.peek() == Some(b'-');
    let signed = negative || cursor.peek() == Some(b'+');
    if signed {
        cursor.bump();
    }
    let digits = cursor.count_digits();
    let zero = cursor.peek() == Some(b'0');
    let number = i32::try_from(cursor.number()?).ok()?;
    if !signed && digits == 8 {
        let day = |n: i32| u32::try_from(n.rem_euclid(100)).ok();
        return NaiveDate::from_ymd_opt(number.div_euclid(10_000), day(number.div_euclid(100))?, day(number)?);
    }
    if (signed && (digits < 4 || digits > 4 && zero)) || (!signed && digits != 4) {
        return None;
    }
    let year = if negative { number.checked_neg()? } else { number };
    let month = cursor.eat("-").then(|| cursor.two_digits())??;
    let day = cursor.eat("-").then(|| cursor.two_digits())??;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn iso_time(cursor: &mut Cursor<'_>) -> Option<NaiveTime> {
    let hour = cursor.two_digits()?;
    let extended = cursor.eat(":");
    let minute = cursor.two_digits()?;
    if !(if extended { cursor.eat(":") } else { cursor.peek().is_some_and(|byte| byte.is_ascii_digit()) }) {
        return NaiveTime::from_hms_opt(hour, minute, 0);
    }
    let second = cursor.two_digits()?;
    let mut nanos = 0_u32;
    if cursor.eat(".") || cursor.eat(",") {
        // Digits beyond the ninth are read and dropped.
        let mut place = 100_000_000_u32;
        cursor.peek().filter(u8::is_ascii_digit)?;
        while let Some(digit) = cursor.peek().filter(u8::is_ascii_digit) {
            nanos = nanos.checked_add(place.checked_mul(u32::from(digit.wrapping_sub(b'0')))?)?;
            place = place.div_euclid(10);
            cursor.bump();
        }
    }
    // chrono counts a leap second as more than a second's nanoseconds of second 59.
    match second {
        60 => NaiveTime::from_hms_nano_opt(hour, minute, 59, nanos.checked_add(1_000_000_000)?),
        second => NaiveTime::from_hms_nano_opt(hour, minute, second, nanos),
    }
}

fn iso_offset(cursor: &mut Cursor<'_>) -> Option<FixedOffset> {
    // "10:00 +03:00" is met as often as without the space.
    cursor.eat(" ");
    if cursor.eat("Z") || cursor.eat("z") {
        return FixedOffset::east_opt(0);
    }
    let west = match cursor.peek()? {
        b'+' => false,
        b'-' => true,
        _ => return None,
    };
    cursor.bump();
    let hours = cursor.two_digits()?;
    let extended = cursor.eat(":");
    let minutes = if extended || !cursor.at_end() { cursor.two_digits()? } else { 0 };
    let seconds = if extended && cursor.eat(":") { cursor.two_digits()? } else { 0 };
    if minutes > 59 || seconds > 59 {
        return None;
    }
    let total = hours.checked_mul(60)?.checked_add(minutes)?.checked_mul(60)?.checked_add(seconds)?;
    let total = i32::try_from(total).ok()?;
    if west { FixedOffset::west_opt(total) } else { FixedOffset::east_opt(total) }
}

/// Prints ISO 8601: `2025-01-08`, `2025-01-08T10:00+03:00`; seconds only if there are any.
impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.date.to_string();
        if let Some(time) = self.time {
            let whole_minute = time.second() == 0 && time.nanosecond() == 0;
            let time = time.to_string();
            text.push('T');
            text.push_str(if whole_minute { time.get(..5).unwrap_or(&time) } else { &time });
        }
        match self.offset {
            None => {}
            Some(offset) if offset.local_minus_utc() == 0 => text.push('Z'),
            Some(offset) => text.push_str(&offset.to_string()),
        }
        f.pad(&text)
    }
}

impl fmt::Debug for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Anchor({self})")
    }
}

impl From<NaiveDate> for Anchor {
    fn from(date: NaiveDate) -> Anchor {
        Anchor::day(date)
    }
}

impl From<NaiveDateTime> for Anchor {
    fn from(moment: NaiveDateTime) -> Anchor {
        Anchor::new(moment.date(), Some(moment.time()), None)
    }
}

impl From<DateTime<FixedOffset>> for Anchor {
    /// Keeps the writer's local day and the offset.
    fn from(moment: DateTime<FixedOffset>) -> Anchor {
        // `naive_local` panics where the offset leads out of chrono's range.
        match moment.naive_utc().checked_add_offset(*moment.offset()) {
            Some(local) => Anchor::new(local.date(), Some(local.time()), Some(*moment.offset())),
            None => {
                let utc = moment.naive_utc();
                Anchor::new(utc.date(), Some(utc.time()), FixedOffset::east_opt(0))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_forms() {
        let rows = [
            ("2025-01-08", "2025-01-08"),
            ("20250108", "2025-01-08"),
            ("2025-01-08T10:00", "2025-01-08T10:00"),
            ("2025-01-08 10:00", "2025-01-08T10:00"),
            ("2025-01-08t10:00z", "2025-01-08T10:00Z"),
            ("2025-01-08T10:00:05", "2025-01-08T10:00:05"),
            ("2025-01-08T10:00:05.25", "2025-01-08T10:00:05.250"),
            ("2025-01-08T10:00:05,123456789123Z", "2025-01-08T10:00:05.123456789Z"),
            ("2025-01-08T10:00Z", "2025-01-08T10:00Z"),
            ("2025-01-08T10:00+00:00", "2025-01-08T10:00Z"),
            ("2025-01-08T00:30+03:00", "2025-01-08T00:30+03:00"),
            ("2025-01-08T00:30-0330", "2025-01-08T00:30-03:30"),
            ("2025-01-08 00:30 +03", "2025-01-08T00:30+03:00"),
            ("20250108T103000Z", "2025-01-08T10:30:00Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
            ("20250108 10:00", "2025-01-08T10:00"),
            ("2025-01-08+03:00", "2025-01-08+03:00"),
            ("+12345-01-08", "+12345-01-08"),
            ("-0479-01-08", "-0479-01-08"),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .map(|(text, iso)| (text, Anchor::from_iso(text), iso.replace("10:30:00Z", "10:30Z")))
            .filter(|(_, anchor, iso)| {
                let anchor = anchor.map(|anchor| anchor.to_string());
                anchor.as_deref() != Some(iso) || Anchor::from_iso(iso).map(|a| a.to_string()) != anchor
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn not_iso() {
        let rows = [
            "",
            "2025",
            "2025-01",
            "2025-1-8",
            "2025-02-29",
            "2025-01-08T",
            "2025-01-08T10",
            "2025-01-08T25:00",
            "2025-01-08T10:60",
            "2025-01-08T10:00:05.",
            "2025-01-08T10:00+25:00",
            "2025-01-08T10:00+02:60",
            "2025-01-08T10:00 EST",
            "2025-01-08 ",
            " 2025-01-08",
            "2025-01-08x",
            "2025-01-08 2025",
            "20250108 1030",
            "12345-01-08",
            "-479-01-08",
            "-082025-01-08",
            "99999999",
            "2025-01-08T10:00+é",
            "+99999999999-01-08",
        ];
        let wrong: Vec<_> = rows.iter().filter(|text| Anchor::from_iso(text).is_some()).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn keeps_the_local_day() {
        let moment = DateTime::parse_from_rfc3339("2025-01-08T00:30:00+03:00").unwrap();
        let anchor = Anchor::from(moment);
        assert_eq!(
            (anchor.to_string().as_str(), anchor.date().to_string().as_str()),
            ("2025-01-08T00:30+03:00", "2025-01-08")
        );
        let day = NaiveDate::from_ymd_opt(2025, 1, 8).unwrap();
        assert_eq!(Anchor::from(day), Anchor::new(day, None, None));
        assert_eq!(Anchor::from(day.and_hms_opt(10, 0, 0).unwrap()).to_string(), "2025-01-08T10:00");
        assert_eq!(format!("{anchor:?} {:>12}|", Anchor::day(day)), "Anchor(2025-01-08T00:30+03:00)   2025-01-08|");
    }

    #[test]
    fn edges_of_the_calendar_do_not_panic() {
        let offset = FixedOffset::east_opt(12 * 3600).unwrap();
        let moment = DateTime::from_naive_utc_and_offset(NaiveDateTime::MAX, offset);
        assert_eq!(Anchor::from(moment).date(), NaiveDate::MAX);
    }
}
