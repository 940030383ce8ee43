//! What people write: the gate before dateparser. It knows the shapes that are read, and spells the
//! date and time out for dateparser, which sees nothing else.

use std::borrow::Cow;

use chrono::{Datelike, FixedOffset, NaiveDateTime, NaiveTime, Timelike, Utc, Weekday};

use super::lexer::{Cursor, Piece, pieces};
use super::words;
use crate::options::DayOrder;
use crate::value::Anchor;

/// What was read, or what is wrong.
type Read<T> = Result<T, Cow<'static, str>>;

/// What the gate found, date and time spelled for dateparser.
#[derive(Default)]
struct Written {
    weekday: Option<Weekday>,
    date: Option<Day>,
    time: Option<Clock>,
    offset: Option<FixedOffset>,
}

/// A day as written.
struct Day {
    /// `jan 8, 2025`.
    spelled: String,
    /// Whether its month and day could change places.
    ambiguous: bool,
}

/// A time as written.
struct Clock {
    /// `10:00:05 PM`.
    spelled: String,
    nanos: u32,
}

/// Reads what people write.
pub(super) fn written(text: &str, order: DayOrder) -> Read<Anchor> {
    let pieces = pieces(without_comment(text))?;
    let found = shape(&mut Cursor { rest: &pieces }, order).map_err(|problem| reason(&pieces, problem))?;
    let Some(date) = found.date else {
        return Err(reason(&pieces, Problem::Shape));
    };
    let spelled = match &found.time {
        Some(time) => format!("{} {}", date.spelled, time.spelled),
        None => date.spelled.clone(),
    };
    let Some((one, two)) = at(&spelled, 0).zip(at(&spelled, 12)) else {
        let day = at(&date.spelled, 0).is_some();
        return Err(if day { "there is no such time of day" } else { "there is no such day in the calendar" }.into());
    };
    // Two default times: where they make no difference, the string had a time.
    let time = (one == two).then(|| one.time());
    let nanos = found.time.map_or(0, |time| time.nanos);
    // A leap second has more than a second's billionths of its own.
    let time = time.map(|time| time.with_nanosecond(time.nanosecond().saturating_add(nanos)).unwrap_or(time));
    if found.weekday.is_some_and(|weekday| weekday != one.weekday()) {
        return Err(format!("its weekday is not that of the date, {}", one.format("%A")).into());
    }
    let anchor = Anchor::new(one.date(), time, found.offset);
    Ok(if date.ambiguous { anchor.read_either_way() } else { anchor })
}

/// What dateparser reads where a missing time is that hour.
fn at(spelled: &str, hour: u32) -> Option<NaiveDateTime> {
    let default = NaiveTime::from_hms_opt(hour, 0, 0)?;
    dateparser::parse_with(spelled, &Utc, default).ok().map(|moment| moment.naive_utc())
}

/// The string without the name of the zone in parentheses that browsers write behind an offset,
/// in the language of the reader: `… GMT+0100 (Central European Standard Time)`.
fn without_comment(text: &str) -> &str {
    let Some((head, comment)) = text.trim_end().split_once('(') else {
        return text;
    };
    let head = head.trim_end();
    let closed = comment.strip_suffix(')').is_some_and(|name| !name.contains(['(', ')']));
    let timed = head.rsplit_once(['+', '-']).is_some_and(|(before, offset)| {
        let digits = offset.bytes().filter(u8::is_ascii_digit).count();
        before.contains(':') && digits == 4 && matches!(offset.len(), 4 | 5)
    });
    if closed && timed { head } else { text }
}

/// Why a string was not read, as its shape says.
enum Problem {
    /// Another form than those known.
    Shape,
    /// A zone was due, and this word stands there.
    Zone(String),
    /// Known to the letter.
    Orientation(&'static str),
}

impl From<&'static str> for Problem {
    fn from(problem: &'static str) -> Problem {
        Problem::Orientation(problem)
    }
}

/// What is wrong, for people: the first thing that is wrong with any string of its kind.
fn reason(pieces: &[Piece], problem: Problem) -> Cow<'static, str> {
    match problem {
        Problem::Orientation(problem) => return problem.into(),
        Problem::Zone(name) if words::is_seasonal(&name) => {
            let name = name.to_uppercase();
            return format!("its time zone, {name}, changes its offset with the season: write that offset").into();
        }
        Problem::Zone(name) => {
            let name = name.to_uppercase();
            return format!("its time zone is not known: {name:?}; write its offset from UTC").into();
        }
        Problem::Shape => {}
    }
    let strange = pieces.iter().find_map(|piece| match piece {
        Piece::Word(word) if !words::is_known(word) => Some(word),
        _ => None,
    });
    if let Some(word) = strange {
        return format!("{word:?} is no word of a date that is read").into();
    }
    let count = |test: fn(&Piece) -> bool| pieces.iter().filter(|piece| test(piece)).count();
    if count(|piece| matches!(piece, Piece::Digits(digits) if digits.len() == 4)) == 0 {
        return "it has no year of four digits".into();
    }
    let named = count(|piece| matches!(piece, Piece::Word(word) if words::month(word).is_some()));
    let short = count(|piece| matches!(piece, Piece::Digits(digits) if digits.len() < 3));
    let long = count(|piece| matches!(piece, Piece::Digits(digits) if digits.len() > 4));
    if named.saturating_add(short) < 2 && long == 0 {
        return "it names no day".into();
    }
    "its form is not known".into()
}

/// Weekday, date, time and zone, in one of the orders in use: the date first, the time first
/// ("10:15 AM EST, Wed January 8, 2025"), or the year last ("Wed Jan 8 10:00:00 EST 2025").
fn shape(reader: &mut Cursor<'_>, order: DayOrder) -> Result<Written, Problem> {
    let mut found = Written::default();
    label(reader);
    if let Some(time) = clock(reader) {
        found.time = Some(time);
        found.offset = zone(reader)?;
        reader.apart();
        reader.eat("on");
    }
    if let Some(weekday) = reader.word(words::weekday) {
        found.weekday = Some(weekday);
        reader.mark(',');
        reader.eat("the");
    }
    if let Some(date) = date(reader, order) {
        found.date = Some(date?);
        if found.time.is_none() {
            reader.attempt(|reader| {
                reader.apart();
                let _ = reader.eat("at") || reader.eat("t");
                found.time = Some(clock(reader)?);
                Some(())
            });
            if found.time.is_some() {
                found.offset = zone(reader)?;
            }
        }
    } else if found.time.is_none() {
        year_last(reader, &mut found)?;
    }
    match reader.rest {
        [] if found.date.is_some() => Ok(found),
        [Piece::Word(name), ..] if found.time.is_some() && found.offset.is_none() && !words::is_known(name) => {
            Err(Problem::Zone(name.clone()))
        }
        _ => Err(Problem::Shape),
    }
}

/// "Published:", "Last updated on", "Last-Modified: ".
fn label(reader: &mut Cursor<'_>) {
    while reader.word(|word| words::is_label(word).then_some(())).is_some() {
        let _ = [':', '-', '|'].into_iter().any(|mark| reader.mark(mark));
    }
    reader.eat("at");
}

/// "Jan 8 10:00:00 EST 2025", "Jan 8 10:00:00 2025 -0500": C, Unix, git.
fn year_last(reader: &mut Cursor<'_>, found: &mut Written) -> Result<(), Problem> {
    let Some((month, day)) = reader.attempt(month_day) else {
        return Ok(());
    };
    found.time = clock(reader);
    found.offset = zone(reader)?;
    let Some(year) = reader.digits(4..=4) else {
        return Ok(());
    };
    if found.time.is_some() && found.offset.is_none() {
        found.offset = zone(reader)?;
    }
    found.date = Some(Day { spelled: format!("{month} {day}, {year}"), ambiguous: false });
    Ok(())
}

/// A date with its year; an error inside if its numbers are in another order than asked for.
fn date(reader: &mut Cursor<'_>, order: DayOrder) -> Option<Result<Day, &'static str>> {
    let spelled = |month: &str, day: &str, year: &str| {
        Some(Ok(Day { spelled: format!("{month} {day}, {year}"), ambiguous: false }))
    };
    reader
        .attempt(|reader| {
            let (month, day) = month_day(reader)?;
            reader.mark(',');
            spelled(month, day, reader.digits(4..=4)?)
        })
        .or_else(|| {
            reader.attempt(|reader| {
                let day = day(reader)?;
                let hyphen = reader.mark('-');
                reader.eat("of");
                let month = month(reader)?;
                let _ = if hyphen { reader.mark('-') } else { reader.mark(',') };
                spelled(month, day, reader.digits(4..=4)?)
            })
        })
        .or_else(|| {
            reader.attempt(|reader| {
                let year = reader.digits(4..=4)?;
                let hyphen = reader.mark('-');
                let month = month(reader)?;
                let _ = if hyphen { reader.mark('-') } else { reader.mark(',') };
                spelled(month, reader.digits(1..=2)?, year)
            })
        })
        .or_else(|| reader.attempt(|reader| numbers(reader, order)))
}

/// Three numbers, joined by one mark: the year first or last, and in front of it month and day in
/// the order asked for. With full stops the day comes first whatever was asked: nobody writes
/// months first so.
fn numbers(reader: &mut Cursor<'_>, order: DayOrder) -> Option<Result<Day, &'static str>> {
    let first = reader.digits(1..=4)?;
    let mark = ['/', '-', '.'].into_iter().find(|mark| reader.mark(*mark))?;
    let second = reader.digits(1..=2)?;
    if !reader.mark(mark) {
        return None;
    }
    let (year, month, day) = if first.len() == 4 {
        (first, second, reader.digits(1..=2)?)
    } else if first.len() > 2 {
        return None;
    } else {
        let year = reader.digits(4..=4)?;
        match (mark, order) {
            ('.', _) | (_, DayOrder::DayFirst) => (year, second, first),
            (_, DayOrder::MonthFirst) => (year, first, second),
        }
    };
    let (month_number, day_number): (u32, u32) = (month.parse().ok()?, day.parse().ok()?);
    let swapped = month_number > 12 && (1..=12).contains(&day_number);
    let Some(name) = words::month_name(month_number) else {
        return Some(Err(match (swapped, first.len() == 4 || mark == '.') {
            (true, false) => "its month is above 12: are its day and month the other way round (DayOrder)?",
            _ => "its month is not one from 1 to 12",
        }));
    };
    let ambiguous = first.len() < 4 && mark != '.' && month_number != day_number && (1..=12).contains(&day_number);
    Some(Ok(Day { spelled: format!("{name} {day}, {year}"), ambiguous }))
}

/// "January 8", "Sept. 8th".
fn month_day<'p>(reader: &mut Cursor<'p>) -> Option<(&'static str, &'p str)> {
    Some((month(reader)?, day(reader)?))
}

/// "January", "Sept.", in three letters.
fn month(reader: &mut Cursor<'_>) -> Option<&'static str> {
    reader.word(words::month).and_then(words::month_name)
}

/// "8", "8th".
fn day<'p>(reader: &mut Cursor<'p>) -> Option<&'p str> {
    let day = reader.digits(1..=2)?;
    let _ = ["st", "nd", "rd", "th"].into_iter().any(|ending| reader.eat(ending));
    Some(day)
}

/// "10:00", "10.30", "10:00:05", "10:00 p.m.", "10pm": spelled `10:00:05 PM`.
fn clock(reader: &mut Cursor<'_>) -> Option<Clock> {
    reader.attempt(|reader| {
        let hour = reader.digits(1..=2)?;
        let colon = reader.mark(':');
        let minute = if colon {
            Some(reader.digits(2..=2)?)
        } else {
            reader.attempt(|reader| reader.mark('.').then(|| reader.digits(2..=2))?)
        };
        let mut spelled = format!("{hour}:{}", minute.unwrap_or("00"));
        let mut nanos = 0;
        if colon && reader.mark(':') {
            spelled.push(':');
            spelled.push_str(reader.digits(2..=2)?);
            nanos = reader.attempt(fraction).unwrap_or(0);
        }
        // "31.12.2024" is a date.
        if minute.is_some() && matches!(reader.rest, [Piece::Mark('.' | ':'), ..]) {
            return None;
        }
        let half = half_of_day(reader);
        spelled.push_str(half.unwrap_or_default());
        (minute.is_some() || half.is_some()).then_some(Clock { spelled, nanos })
    })
}

/// ".250" of a second, in billionths; digits beyond the ninth are dropped.
fn fraction(reader: &mut Cursor<'_>) -> Option<u32> {
    let digits = reader.mark('.').then(|| reader.digits(1..=usize::MAX))??;
    let digits: String = digits.chars().chain("000000000".chars()).take(9).collect();
    digits.parse().ok()
}

/// "AM", "p.m.".
fn half_of_day(reader: &mut Cursor<'_>) -> Option<&'static str> {
    reader.attempt(|reader| {
        let half = |word: &str| match word {
            "am" | "a" => Some((" AM", word.len())),
            "pm" | "p" => Some((" PM", word.len())),
            _ => None,
        };
        let (half, length) = reader.word(half)?;
        (length == 2 || reader.eat("m")).then_some(half)
    })
}

/// What is wrong with an offset.
const OFFSET: &str = "its offset from UTC is not one";

/// A zone, perhaps in parentheses. Nothing if none stands here: a name that is not known is left for
/// the caller to refuse.
fn zone(reader: &mut Cursor<'_>) -> Result<Option<FixedOffset>, &'static str> {
    let named = reader.attempt(|reader| {
        let hours = reader.mark('(').then(|| reader.word(words::zone))??;
        reader.mark(')').then_some(hours)
    });
    if let Some(hours) = named {
        return Ok(FixedOffset::east_opt(hours.saturating_mul(3_600)));
    }
    let named = reader.word(words::zone).map(|hours| hours.saturating_mul(3_600));
    let Some(seconds) = offset(reader)? else {
        return Ok(named.and_then(FixedOffset::east_opt));
    };
    // "GMT+3" is met, "EST+3" says two things.
    if named.is_some_and(|named| named != 0) {
        return Err(OFFSET);
    }
    // Go and Ruby name the zone behind its offset: "-0500 EST".
    match reader.word(words::zone) {
        Some(hours) if hours.saturating_mul(3_600) != seconds => Err("its offset is not that of its time zone"),
        _ => FixedOffset::east_opt(seconds).map(Some).ok_or(OFFSET),
    }
}

/// "+3", "+03", "+0300", "+03:00", in seconds.
fn offset(reader: &mut Cursor<'_>) -> Result<Option<i32>, &'static str> {
    let sign = match reader.rest {
        [Piece::Mark('+'), ..] => 1_i32,
        [Piece::Mark('-'), Piece::Digits(_), ..] => -1,
        _ => return Ok(None),
    };
    reader.mark(if sign > 0 { '+' } else { '-' });
    let digits = reader.digits(1..=4).ok_or(OFFSET)?;
    let number: i32 = digits.parse().map_err(|_| OFFSET)?;
    let (hours, minutes): (i32, i32) = match digits.len() {
        1 | 2 if reader.mark(':') => {
            let minutes = reader.digits(2..=2).ok_or(OFFSET)?;
            (number, minutes.parse().map_err(|_| OFFSET)?)
        }
        1 | 2 => (number, 0),
        4 => (number.div_euclid(100), number.rem_euclid(100)),
        _ => return Err(OFFSET),
    };
    if minutes > 59 {
        return Err(OFFSET);
    }
    let seconds = hours.saturating_mul(60).saturating_add(minutes).saturating_mul(60);
    Ok(Some(seconds.saturating_mul(sign)))
}
