//! What seems to have changed an answer, in a few words that can be counted.

use crate::answers::Answer;
use crate::words::{Word, word};

/// Why a mention changed: on what it hangs, and which way and how far its value moved.
pub fn mention(old: &Answer, new: &Answer) -> Vec<String> {
    let basis =
        |answer: &Answer| answer.fields.get("basis").and_then(|b| b["kind"].as_str()).unwrap_or("none").to_owned();
    let mut causes = Vec::new();
    if basis(old) != basis(new) {
        causes.push(format!("basis: {} to {}", basis(old), basis(new)));
    } else if old.fields.get("basis") != new.fields.get("basis") {
        causes.push(format!("basis: another {}", basis(old)));
    }
    if old.field("value") != new.field("value") {
        causes.push(format!("value: {}", moved(old, new)));
    }
    causes
}

/// Which way a value moved and how far, by the day on which it begins, or, where it is open, ends.
fn moved(old: &Answer, new: &Answer) -> String {
    match (old.field("value"), new.field("value")) {
        (None, _) => return "had none".into(),
        (_, None) => return "has none now".into(),
        _ => {}
    }
    let day = |answer: &Answer, side: &str| answer.fields.get("extent").and_then(|extent| day(extent[side].as_str()?));
    let both = |side| Some(day(new, side)? - day(old, side)?);
    let days = match (both("start"), both("end")) {
        (Some(0), _) => return "begins on the same day".into(),
        (Some(days), _) | (None, Some(days)) => days,
        (None, None) if day(old, "start").or(day(old, "end")).is_some() => return "has no days now".into(),
        (None, None) if day(new, "start").or(day(new, "end")).is_some() => return "had no days".into(),
        (None, None) => return "has no days".into(),
    };
    let way = if days > 0 { "forward" } else { "back" };
    let far = match days.abs() {
        1 => "a day",
        2..=6 => "two to six days",
        7 => "a week",
        28..=31 => "a month",
        365 | 366 => "a year",
        _ => "other",
    };
    format!("{way}, {far}")
}

/// The number of a day `-0044-03-15` in the calendar that has no beginning.
fn day(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let [year, month, day] = digits.splitn(3, '-').collect::<Vec<_>>()[..] else { return None };
    let (mut year, month, day): (i64, i64, i64) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    if text.starts_with('-') {
        year = -year;
    }
    // A year that begins in March has its odd day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (month * 153 + 2) / 5 + day)
}

/// Why an event or entry changed: what its trigger became, and whether it gained or lost a time.
pub fn event(old: &Answer, new: &Answer) -> Vec<String> {
    let mut causes = Vec::new();
    if old.trigger != new.trigger {
        let became = match (word(&old.said), word(&new.said)) {
            (Some(Word::Verb), Some(Word::Noun)) => "verb to noun",
            (Some(Word::Noun), Some(Word::Verb)) => "noun to verb",
            (Some(Word::Verb), Some(Word::Verb)) => "another verb",
            (Some(Word::Noun), Some(Word::Noun)) => "another noun",
            _ => "unknown",
        };
        causes.push(format!("trigger: {became}"));
    } else if old.fields.get("trigger") != new.fields.get("trigger") {
        causes.push("trigger: another base form".into());
    }
    match (old.mention, new.mention) {
        (None, Some(_)) => causes.push("time: gained a mention".into()),
        (Some(_), None) => causes.push("time: lost its mention".into()),
        (Some(was), Some(is)) if was != is => causes.push("time: another mention".into()),
        _ => causes.extend(mention(old, new)),
    }
    causes
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_counted() {
        let between = |a: &str, b: &str| day(b).zip(day(a)).map(|(b, a)| b - a);
        assert_eq!(between("2024-02-28", "2024-03-01"), Some(2));
        assert_eq!(between("1900-02-28", "1900-03-01"), Some(1));
        assert_eq!(between("2024-12-31", "2025-01-01"), Some(1));
        assert_eq!(between("-0001-12-31", "0000-01-01"), Some(1));
        assert_eq!(between("2023-01-01", "2024-01-01"), Some(365));
        assert_eq!(between("+10000-01-01", "+10000-01-08"), Some(7));
        assert_eq!(day("2024"), None);
    }
}
