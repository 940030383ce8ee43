//! What protocols write: ISO 8601 and its relatives, RFC 2822, seconds since 1970. All of it on
//! chrono alone; knows no shape that people write.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};

use crate::value::Anchor;

/// ISO 8601 and RFC 3339, perhaps with the name of a zone behind it in brackets (RFC 9557), or all
/// in digits, as archives of the web and news APIs have it: `20250108103000`.
pub(super) fn iso(text: &str) -> Option<Anchor> {
    Anchor::from_iso(text).or_else(|| bracketed(text)).or_else(|| compact(text))
}

/// `2025-01-08T10:00+01:00[Europe/Paris]`: the offset says all that is asked for.
fn bracketed(text: &str) -> Option<Anchor> {
    let (moment, zone) = text.strip_suffix(']')?.split_once('[')?;
    let named = !zone.is_empty() && zone.bytes().all(|byte| byte.is_ascii_graphic());
    Anchor::from_iso(moment).filter(|anchor| named && anchor.time().is_some() && anchor.offset().is_some())
}

/// Year, month, day, hour, minute and perhaps second, in digits without a mark.
fn compact(text: &str) -> Option<Anchor> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (day, time) = text.split_at_checked(8)?;
    matches!(digits, 12 | 14).then(|| Anchor::from_iso(&format!("{day}T{time}")))?
}

/// Seconds since 1970 in ten digits, as APIs have them, or as thousandths or billionths in 13 or
/// 19: a moment of UTC. Nothing if the string is of another length, or not of digits alone.
///
/// Ten digits that may as well be a year, month, day and hour are an error: the two are years apart.
pub(super) fn unix(text: &str) -> Option<Result<Anchor, &'static str>> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    let moment = match text.len() {
        10 if is_day_and_hour(text) => {
            return Some(Err("it may be seconds since 1970 or a year, month, day and hour"));
        }
        10 => DateTime::from_timestamp(number, 0)?,
        13 => DateTime::from_timestamp_millis(number)?,
        19 => DateTime::from_timestamp_nanos(number),
        _ => return None,
    };
    Some(Ok(Anchor::from(moment.fixed_offset())))
}

/// Whether ten digits are a day of the 20th or 21st century and an hour: `2025010810`.
fn is_day_and_hour(digits: &str) -> bool {
    let field = |from: usize, to: usize| digits.get(from..to).and_then(|field| field.parse::<u32>().ok());
    let day = || NaiveDate::from_ymd_opt(i32::try_from(field(0, 4)?).ok()?, field(4, 6)?, field(6, 8)?);
    day().is_some_and(|day| (1900..2100).contains(&day.year())) && field(8, 10).is_some_and(|hour| hour < 24)
}

/// Mail and feeds. Refuses two things the standard knows and that are mistakes today: years of fewer
/// than four digits and zones of one letter.
pub(super) fn rfc2822(text: &str) -> Option<Anchor> {
    let moment: DateTime<FixedOffset> = DateTime::parse_from_rfc2822(text).ok()?;
    let before_comment = text.split('(').next().unwrap_or_default();
    let zone = before_comment.split_whitespace().next_back().unwrap_or_default();
    let letter = zone.len() == 1 && !zone.eq_ignore_ascii_case("z");
    let anchor = Anchor::from(moment);
    let year = format!("{:04}", anchor.date().year());
    let spelled_out = before_comment.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == year);
    (spelled_out && !letter).then_some(anchor)
}
