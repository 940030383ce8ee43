//! Where a distance lands that is counted from a time: as coarse as the text, never finer.
//!
//! Pure calendar; knows no words and no sentence.

use chrono::{NaiveDate, TimeDelta};

use crate::value::{Bound, Count, Date, Duration, Granularity, Interval, Point, Temporal};

/// How far from a time, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) length: Duration,
    /// Before the time, not after it.
    pub(super) back: bool,
    /// What lies that far or less: "within six weeks", "for two years after".
    pub(super) spans: bool,
}

/// What a step lands on; none where the time has no place in the calendar.
pub(super) fn land(from: &Temporal, step: Step) -> Option<Temporal> {
    let base = edge(from, step.back)?;
    let length = whole(step.length);
    let unit = length.unwrap_or(step.length).granularity();
    // The hours of a day are not known, but those of a clock are.
    if unit < Granularity::Day {
        let day = on_the_clock(from, step).map(Date::day);
        return Some(day.unwrap_or(base).into());
    }
    let (first, last) = (base.first_day()?, base.last_day()?);
    let moved = |day: NaiveDate| if step.back { length?.subtract_from(day) } else { length?.add_to(day) };
    let Some((first, last)) = moved(first).zip(moved(last)) else {
        // "weeks after the vote": nobody says how many.
        let (known, open) = (Bound::from(base), Bound::Unknown);
        let (start, end) = if step.back { (open, known) } else { (known, open) };
        return Interval::new(start, end).map(Temporal::from);
    };
    if step.spans {
        let grain = base.granularity();
        let (start, end) = match step.back {
            true => (Date::containing(first, grain)?, base),
            false => (base, Date::containing(last, grain)?),
        };
        return Interval::new(start.into(), end.into()).map(Temporal::from);
    }
    let grain = base.granularity().max(unit);
    let (start, end) = (Date::containing(first, grain)?, Date::containing(last, grain)?);
    match start == end {
        true => Some(start.into()),
        false => Interval::new(start.into(), end.into()).map(Temporal::from),
    }
}

/// The date from which is counted: of what lasts, the end it is left by.
fn edge(from: &Temporal, back: bool) -> Option<Date> {
    let point = match from {
        Temporal::Interval(interval) => {
            let (start, end) = (interval.start().at(), interval.end().at());
            if back { start.or(end)? } else { end.or(start)? }
        }
        other => other.as_point()?,
    };
    Some(match point {
        Point::Date(date) => date,
        Point::Time(time) => Date::day(time.date()),
    })
}

/// The day that hours and minutes from a clock time lie on.
fn on_the_clock(from: &Temporal, step: Step) -> Option<NaiveDate> {
    let seconds = step.length.amounts().try_fold(0_i64, |sum, amount| {
        let Count::Exact(count) = amount.count else { return None };
        let each = match amount.unit {
            Granularity::Hour => 3600,
            Granularity::Minute => 60,
            Granularity::Second => 1,
            _ => return None,
        };
        sum.checked_add(i64::try_from(count).ok()?.checked_mul(each)?)
    })?;
    let start = from.as_time()?.start_time()?;
    let moved = TimeDelta::try_seconds(if step.back { -seconds } else { seconds })?;
    Some(start.checked_add_signed(moved)?.date())
}

/// The length in whole units: two and a half years are 30 months. None where it has no such units.
fn whole(length: Duration) -> Option<Duration> {
    let mut amounts = length.amounts();
    let (Some(amount), None) = (amounts.next(), amounts.next()) else { return Some(length) };
    let Count::Decimal(thousandths) = amount.count else { return Some(length) };
    let (each, unit) = match amount.unit {
        Granularity::Year => (12, Granularity::Month),
        Granularity::Decade => (10, Granularity::Year),
        Granularity::Week => (7, Granularity::Day),
        _ => return None,
    };
    let count = thousandths.checked_mul(each)?.checked_div(1000)?;
    Some(Duration::of(u32::try_from(count).ok()?, unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check};

    /// "2019-03-06 + P1M", "2019 - P1Y"; "~" where all on the way is meant.
    fn landed(case: &str) -> String {
        let parts: Vec<_> = case.split(' ').collect();
        let [from, way, length] = parts[..] else { panic!("{case:?}") };
        let length = length.parse::<Temporal>().expect("a length").as_duration().expect("a length");
        let step = Step { length, back: way.contains('-'), spans: way.contains('~') };
        land(&from.parse().expect("a time"), step).map(|value| value.to_string()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        // As coarse as the length.
        ("1968-06-03 + P1M", "1968-07"),
        ("1968-06-03 + P2D", "1968-06-05"),
        ("1968-06-03 - P1D", "1968-06-02"),
        ("1968-06-03 + P2W", "1968-W25"),
        ("1968-06-03 + P1Y", "1969"),
        ("1968-06-03 + P1Y6M", "1969-12"),
        ("1968-06-03 + P2.5Y", "1970-12"),
        ("1968-06-03 + P10Y", "1978"),
        ("1968-06-03 + PT3H", "1968-06-03"),
        ("1968-06-03T02:30 - PT4H", "1968-06-02"),
        ("1968-06-03T14:00 + PT90M", "1968-06-03"),
        // As coarse as the time it is counted from.
        ("1968-06 + P2D", "1968-06/1968-07"),
        ("1968-06 + P2M", "1968-08"),
        ("1990 + P18M", "1991/1992"),
        ("1990 - P1Y", "1989"),
        ("1968-06-03T14:00 + P1D", "1968-06-04"),
        // All on the way.
        ("2017-06-09 ~+ P6W", "2017-06-09/2017-07-21"),
        ("2017-06-09 ~- P3D", "2017-06-06/2017-06-09"),
        ("1990 ~+ P2Y", "1990/1992"),
        // Of what lasts, the end.
        ("1990-05-01/1990-05-09 + P1D", "1990-05-10"),
        ("1990-05-01/1990-05-09 - P1D", "1990-04-30"),
        ("1994/.. + P1Y", "1995"),
        // Nobody says how many.
        ("1968-06-03 + PXW", "1968-06-03/"),
        ("1968-06-03 - PXW", "/1968-06-03"),
        // No place in the calendar, or none that it has room for.
        ("PAST_REF + P1Y", ""),
        ("P2D + P1Y", ""),
        ("2019 + P999999Y", "2019/"),
    ];

    #[test]
    fn distances_land_as_coarse_as_the_text() {
        check(landed, TABLE, &[]);
    }
}
