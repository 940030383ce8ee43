//! `Display` and `Debug` of all values.
//!
//! It knows how values are written; that they can be read is shown in `parse`.

use std::fmt::{self, Display, Formatter, Write};

use chrono::{Datelike, FixedOffset, NaiveDate, Weekday};

use super::super::clock::{Clock, Time, TimeOfDay};
use super::super::date::Date;
use super::super::duration::{Count, Duration};
use super::super::granularity::Granularity;
use super::super::interval::{Bound, Interval, Point};
use super::super::partial::{Partial, Slots};
use super::super::recurrence::{Pattern, Recurrence};
use super::super::temporal::Temporal;

/// Something that is written in TIMEX3, straight into any sink.
trait Timex {
    fn write(&self, out: &mut dyn Write) -> fmt::Result;
}

/// Writes without a buffer, unless the caller asked for a width.
fn pad(value: &dyn Timex, f: &mut Formatter<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return value.write(f);
    }
    let mut text = String::new();
    value.write(&mut text)?;
    f.pad(&text)
}

/// `Display` by way of [`Timex`].
macro_rules! display {
    ($($type:ident),*) => {$(
        impl Display for $type {
            /// Prints the TIMEX3 form, and honours width.
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                pad(self, f)
            }
        }
    )*};
}

/// `Debug` as the name of the type around the TIMEX3 form: `Date(2025-01-08)`.
macro_rules! debug {
    ($($type:ident),*) => {$(
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self)
            }
        }
    )*};
}

display!(Date, Clock, TimeOfDay, Time, Duration, Partial, Point, Interval, Pattern, Recurrence, Temporal);
debug!(Date, Clock, Time, Duration, Partial, Interval);

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TimeOfDay::Clock(clock) => fmt::Debug::fmt(clock, f),
            TimeOfDay::Part(part) => write!(f, "Part({part})"),
        }
    }
}

impl fmt::Debug for Point {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Point::Date(date) => fmt::Debug::fmt(date, f),
            Point::Time(time) => fmt::Debug::fmt(time, f),
        }
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Pattern::Period(duration) => fmt::Debug::fmt(duration, f),
            Pattern::Partial(partial) => fmt::Debug::fmt(partial, f),
        }
    }
}

impl fmt::Debug for super::super::recurrence::Freq {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Freq({self})")
    }
}

impl fmt::Debug for Recurrence {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Recurrence({self}")?;
        if let Some(quant) = self.quant {
            write!(f, " {quant}")?;
        }
        if let Some(freq) = self.freq {
            write!(f, " {freq}")?;
        }
        f.write_char(')')
    }
}

impl fmt::Debug for Temporal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Temporal::Date(date) => fmt::Debug::fmt(date, f),
            Temporal::Time(time) => fmt::Debug::fmt(time, f),
            Temporal::Duration(duration) => fmt::Debug::fmt(duration, f),
            Temporal::Interval(interval) => fmt::Debug::fmt(interval, f),
            Temporal::Recurrence(recurrence) => fmt::Debug::fmt(recurrence, f),
            Temporal::Vague(vague) => write!(f, "Vague({vague})"),
        }
    }
}

/// A year: four digits, `BC` and four, or a sign and five or more.
fn year(year: i32, out: &mut dyn Write) -> fmt::Result {
    match year {
        1..=9_999 => write!(out, "{year:04}"),
        10_000.. => write!(out, "+{year}"),
        _ => write!(out, "BC{:04}", 1_i64.saturating_sub(i64::from(year))),
    }
}

/// A decade, century or millennium in so many digits.
fn era(number: i32, digits: usize, out: &mut dyn Write) -> fmt::Result {
    if number >= 0 {
        write!(out, "{number:0digits$}")
    } else {
        // `!n` is −1 − n: number −1 is BC 000.
        write!(out, "BC{:0digits$}", !number)
    }
}

fn day(day: NaiveDate, out: &mut dyn Write) -> fmt::Result {
    year(day.year(), out)?;
    write!(out, "-{:02}-{:02}", day.month(), day.day())
}

fn offset(offset: FixedOffset, out: &mut dyn Write) -> fmt::Result {
    match offset.local_minus_utc() {
        0 => out.write_char('Z'),
        _ => write!(out, "{offset}"),
    }
}

impl Timex for Date {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        if let Some(date) = self.as_day() {
            return day(date, out);
        }
        if let Some(number) = self.era_number() {
            let digits = match self.granularity() {
                Granularity::Decade => 3,
                Granularity::Century => 2,
                _ => 1,
            };
            return era(number, digits, out);
        }
        // All that is left has a year.
        year(self.year_number().unwrap_or_default(), out)?;
        let number = self.number().unwrap_or_default();
        match self.granularity() {
            Granularity::Weekend => write!(out, "-W{number:02}-WE"),
            Granularity::Week => write!(out, "-W{number:02}"),
            Granularity::Month => write!(out, "-{number:02}"),
            Granularity::Quarter => write!(out, "-Q{number}"),
            Granularity::Half => write!(out, "-H{number}"),
            _ => self.as_season().map_or(Ok(()), |season| write!(out, "-{season}")),
        }
    }
}

impl Timex for Clock {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        write!(out, "{:02}", self.hour())?;
        for part in self.minute().into_iter().chain(self.second()) {
            write!(out, ":{part:02}")?;
        }
        Ok(())
    }
}

impl Timex for TimeOfDay {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            TimeOfDay::Clock(clock) => clock.write(out),
            TimeOfDay::Part(part) => out.write_str(part.as_str()),
        }
    }
}

impl Timex for Time {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        day(self.date(), out)?;
        out.write_char('T')?;
        self.time_of_day().write(out)?;
        self.offset().map_or(Ok(()), |utc| offset(utc, out))
    }
}

impl Timex for Duration {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('P')?;
        if self.unit().is_none() {
            return out.write_str("XX");
        }
        let mut in_clock = false;
        for amount in self.amounts() {
            if amount.unit < Granularity::Day && !in_clock {
                in_clock = true;
                out.write_char('T')?;
            }
            match amount.count {
                Count::Exact(count) => write!(out, "{count}")?,
                Count::Decimal(thousandths) => {
                    let fraction = format!("{:03}", thousandths.rem_euclid(1_000));
                    write!(out, "{}.{}", thousandths.div_euclid(1_000), fraction.trim_end_matches('0'))?;
                }
                Count::Unknown => out.write_char('X')?,
            }
            out.write_str(unit_letters(amount.unit))?;
        }
        Ok(())
    }
}

/// How a unit is written in a duration. Decades and more occur with the count X alone; the letters
/// are those of the TimeML 1.2.1 guide, TIDES has `E`, `C` and `L`.
pub(super) const fn unit_letters(unit: Granularity) -> &'static str {
    match unit {
        Granularity::Millennium => "ML",
        Granularity::Century => "CE",
        Granularity::Decade => "DE",
        Granularity::Year => "Y",
        Granularity::Quarter => "Q",
        Granularity::Week => "W",
        Granularity::Weekend => "WE",
        Granularity::Day => "D",
        Granularity::Hour => "H",
        Granularity::Second => "S",
        // Months, and minutes behind the T; no other unit is kept.
        _ => "M",
    }
}

impl Timex for Partial {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match self.slots {
            Slots::Unit(Granularity::Decade) => out.write_str("XXX")?,
            Slots::Unit(Granularity::Century) => out.write_str("XX")?,
            Slots::Unit(Granularity::Millennium) => out.write_str("X")?,
            _ => match self.year {
                Some(number) => year(number, out)?,
                None => out.write_str("XXXX")?,
            },
        }
        match self.slots {
            Slots::Unit(Granularity::Weekend) => out.write_str("-WE")?,
            Slots::Unit(Granularity::Week) => out.write_str("-WXX")?,
            Slots::Unit(Granularity::Month) => out.write_str("-XX")?,
            Slots::Unit(Granularity::Quarter) => out.write_str("-QX")?,
            Slots::Unit(Granularity::Half) => out.write_str("-HX")?,
            Slots::Unit(_) => {}
            Slots::Month(month) => write!(out, "-{month:02}")?,
            Slots::Day(month, day) => {
                for part in [month, day] {
                    match part {
                        Some(part) => write!(out, "-{part:02}")?,
                        None => out.write_str("-XX")?,
                    }
                }
            }
            Slots::Weekday(weekday) => write!(out, "-WXX-{}", weekday_number(weekday))?,
            Slots::Quarter(quarter) => write!(out, "-Q{quarter}")?,
            Slots::Half(half) => write!(out, "-H{half}")?,
            Slots::Season(season) => write!(out, "-{season}")?,
        }
        if let Some(time) = self.time {
            out.write_char('T')?;
            time.write(out)?;
        }
        Ok(())
    }
}

/// ISO: Monday is 1.
fn weekday_number(weekday: Weekday) -> u32 {
    weekday.number_from_monday()
}

impl Timex for Point {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Point::Date(date) => date.write(out),
            Point::Time(time) => time.write(out),
        }
    }
}

impl Timex for Interval {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        side(self.start(), out)?;
        out.write_char('/')?;
        side(self.end(), out)
    }
}

fn side(bound: Bound, out: &mut dyn Write) -> fmt::Result {
    match bound {
        Bound::At(point) => point.write(out),
        Bound::Open => out.write_str(".."),
        Bound::Unknown => Ok(()),
    }
}

impl Timex for Pattern {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Pattern::Period(duration) => duration.write(out),
            Pattern::Partial(partial) => partial.write(out),
        }
    }
}

impl Timex for Recurrence {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        self.pattern.write(out)
    }
}

impl Timex for Temporal {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Temporal::Date(date) => date.write(out),
            Temporal::Time(time) => time.write(out),
            Temporal::Duration(duration) => duration.write(out),
            Temporal::Interval(interval) => interval.write(out),
            Temporal::Recurrence(recurrence) => recurrence.write(out),
            Temporal::Vague(vague) => out.write_str(vague.as_str()),
        }
    }
}
