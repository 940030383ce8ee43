//! The English words of dates in metadata. Knows no shape.

use chrono::Weekday;

/// The names of months; the first three letters stand for them too.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The names of weekdays; any beginning of three letters or more stands for them too.
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// The zones that stand for one offset, in hours. Others (CET, IST, BST) stand for several, and a
/// wrong guess moves the day.
const ZONES: [(&str, i32); 12] = [
    ("cdt", -5),
    ("cst", -6),
    ("edt", -4),
    ("est", -5),
    ("gmt", 0),
    ("mdt", -6),
    ("mst", -7),
    ("pdt", -7),
    ("pst", -8),
    ("ut", 0),
    ("utc", 0),
    ("z", 0),
];

/// What sites write for a zone whose offset changes with the season.
const SEASONAL: [&str; 4] = ["ct", "et", "mt", "pt"];

/// What stands before a date and says what it is the date of.
const LABELS: [&str; 14] = [
    "created",
    "date",
    "first",
    "issued",
    "last",
    "modified",
    "on",
    "originally",
    "posted",
    "pubdate",
    "published",
    "released",
    "time",
    "updated",
];

/// What stands between the parts of a date.
const PARTICLES: [&str; 13] = ["a", "am", "at", "m", "nd", "of", "p", "pm", "rd", "st", "t", "th", "the"];

/// The month of a name, 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    let named =
        |name: &&str| **name == *word || word == "sept" && name.starts_with(word) || name.get(..3) == Some(word);
    let at = MONTHS.iter().position(named)?;
    u32::try_from(at).ok()?.checked_add(1)
}

/// The first three letters of a month, 1 to 12.
pub(super) fn month_name(number: u32) -> Option<&'static str> {
    MONTHS.get(usize::try_from(number.checked_sub(1)?).ok()?)?.get(..3)
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    // "Weds" begins no weekday, but is written.
    let word = if word == "weds" { "wed" } else { word };
    WEEKDAYS.iter().find(|(name, _)| word.len() > 2 && name.starts_with(word)).map(|(_, weekday)| *weekday)
}

/// The offset of a zone, in hours.
pub(super) fn zone(word: &str) -> Option<i32> {
    ZONES.into_iter().find(|(name, _)| *name == word).map(|(_, hours)| hours)
}

/// Whether the zone's offset changes with the season.
pub(super) fn is_seasonal(word: &str) -> bool {
    SEASONAL.contains(&word)
}

pub(super) fn is_label(word: &str) -> bool {
    LABELS.contains(&word)
}

/// Whether the word stands in any date that is read.
pub(super) fn is_known(word: &str) -> bool {
    month(word).is_some()
        || weekday(word).is_some()
        || zone(word).is_some()
        || is_label(word)
        || PARTICLES.contains(&word)
}
