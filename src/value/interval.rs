//! From one point in time to another; a side may be open or unknown.
//!
//! It knows days and clock times; that a text said "since" or "until" it does not.

use super::clock::Time;
use super::date::Date;
use super::extent::Extent;
use super::granularity::Granularity;

/// A date or a time: an end of an [`Interval`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Point {
    /// A date.
    Date(Date),
    /// A clock time or part of day on a day.
    Time(Time),
}

impl Point {
    /// The days it covers.
    pub fn extent(self) -> Extent {
        match self {
            Point::Date(date) => date.extent(),
            Point::Time(time) => time.extent(),
        }
    }

    /// How finely it is known.
    pub const fn granularity(self) -> Granularity {
        match self {
            Point::Date(date) => date.granularity(),
            Point::Time(time) => time.granularity(),
        }
    }

    fn day_numbers(self) -> (i64, i64) {
        match self {
            Point::Date(date) => date.day_numbers(),
            Point::Time(time) => Date::day(time.date()).day_numbers(),
        }
    }
}

impl From<Date> for Point {
    fn from(date: Date) -> Point {
        Point::Date(date)
    }
}

impl From<Time> for Point {
    fn from(time: Time) -> Point {
        Point::Time(time)
    }
}

/// One side of an [`Interval`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<T = Point> {
    /// It begins or ends there; all of that point is inside.
    At(T),
    /// It has no such end: "since 1994" goes on. Written `..`.
    Open,
    /// It has an end that nobody told. Written as nothing.
    Unknown,
}

impl<T> Bound<T> {
    /// The point, if there is one.
    pub fn at(self) -> Option<T> {
        match self {
            Bound::At(point) => Some(point),
            Bound::Open | Bound::Unknown => None,
        }
    }
}

impl From<Point> for Bound {
    fn from(point: Point) -> Bound {
        Bound::At(point)
    }
}

impl From<Date> for Bound {
    fn from(date: Date) -> Bound {
        Bound::At(Point::Date(date))
    }
}

impl From<Time> for Bound {
    fn from(time: Time) -> Bound {
        Bound::At(Point::Time(time))
    }
}

/// The time from one point to another, both inside; a side may be open or unknown.
///
/// It is never turned round: the end does not lie before the start.
///
/// # Example
///
/// ```
/// use dateline::value::{Bound, Date, Interval};
///
/// let (start, end) = (Date::from_ymd(2025, 1, 8).unwrap(), Date::from_ymd(2025, 1, 31).unwrap());
/// let interval = Interval::new(start.into(), end.into()).unwrap();
/// assert_eq!(interval.to_string(), "2025-01-08/2025-01-31");
/// assert_eq!(interval.extent().days(), Some(24));
/// assert_eq!(Interval::new(end.into(), start.into()), None);
///
/// let since = Interval::new(Date::year(1994).into(), Bound::Open).unwrap();
/// assert_eq!(since.to_string(), "1994/..");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    start: Bound,
    end: Bound,
}

impl Interval {
    /// From `start` to `end`.
    ///
    /// `None` if the end lies wholly before the start, or if neither side is a point. Clock times on
    /// one day are compared too, by UTC if both have an offset and as they are if neither has.
    pub fn new(start: Bound, end: Bound) -> Option<Interval> {
        match (start, end) {
            (Bound::At(from), Bound::At(to)) if is_before(to, from) => None,
            (Bound::At(_), _) | (_, Bound::At(_)) => Some(Interval { start, end }),
            _ => None,
        }
    }

    /// Where it begins.
    pub const fn start(self) -> Bound {
        self.start
    }

    /// Where it ends.
    pub const fn end(self) -> Bound {
        self.end
    }

    /// The finer of its two points: a day in `2024/2025-01-08`.
    pub fn granularity(self) -> Granularity {
        let (start, end) = (self.start.at(), self.end.at());
        start.into_iter().chain(end).map(Point::granularity).min().unwrap_or(Granularity::Day)
    }

    /// From the first day of its start to the last day of its end; a side that is open or unknown is
    /// open. Across the date line the local days may run the other way: then from the earlier to the
    /// later.
    pub fn extent(self) -> Extent {
        let side = |bound: Bound| bound.at().map_or(Extent::NONE, Point::extent);
        let (from, to) = (side(self.start), side(self.end));
        match from.start().zip(to.end()) {
            Some((start, end)) if end <= start => Extent::new(to.start(), from.end()),
            _ => Extent::new(from.start(), to.end()),
        }
    }
}

/// True if all of `one` lies before `other`.
fn is_before(one: Point, other: Point) -> bool {
    if one.day_numbers().1 <= other.day_numbers().0 {
        // Local days; across the date line a later day may be the earlier moment.
        return utc_order(one, other) != Some(false);
    }
    utc_order(one, other) == Some(true) || local_order(one, other) == Some(true)
}

/// True if `one` is the earlier moment, by UTC; `None` unless both are clock times with offsets.
fn utc_order(one: Point, other: Point) -> Option<bool> {
    let utc = |point| match point {
        Point::Time(time) => time.start_time()?.checked_sub_offset(time.offset()?),
        Point::Date(_) => None,
    };
    Some(utc(one)? < utc(other)?)
}

/// True if `one` is the earlier clock time; `None` unless both are clock times without offsets.
fn local_order(one: Point, other: Point) -> Option<bool> {
    let local = |point| match point {
        Point::Time(time) if time.offset().is_none() => time.start_time(),
        _ => None,
    };
    Some(local(one)? < local(other)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn order_of_the_sides() {
        let built = [
            "2025-01-08/2025-01-31",
            "2025-01-08/2025-01-08",
            "2025-01-08/2025-01",
            "2025-01/2025-01-08",
            "2025/2025-Q1",
            "1994/..",
            "../2020",
            "1985/",
            "/1985",
            "BC0480/1994",
            "2025-01-08T14:00/2025-01-08T16:00",
            "2025-01-08T14/2025-01-08T14:30",
            "2025-01-08TEV/2025-01-08TMO",
            "2025-01-08T14:00/2025-01-08",
            "2025-01-08T22:00+13:00/2025-01-07T23:00-11:00",
            "+300000/+300001",
        ];
        let refused = [
            "2025-01-31/2025-01-08",
            "2025-02/2025-01",
            "1994/BC0480",
            "2025-01-08T14:00/2025-01-08T13:59",
            "2025-01-08T14:00Z/2025-01-08T14:00+01:00",
            "+300001/+300000",
            "../..",
            "/",
        ];
        let wrong: Vec<_> = built
            .iter()
            .filter(|text| text.parse::<Interval>().is_err())
            .chain(refused.iter().filter(|text| text.parse::<Interval>().is_ok()))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn extents() {
        let day = NaiveDate::from_ymd_opt;
        let rows = [
            ("2025-01-08/2025-02", Extent::new(day(2025, 1, 8), day(2025, 3, 1))),
            ("1994/..", Extent::new(day(1994, 1, 1), None)),
            ("../2020-W53", Extent::new(None, day(2021, 1, 4))),
            ("1985/", Extent::new(day(1985, 1, 1), None)),
            ("2025-01-08T22:00/2025-01-09T02:00", Extent::new(day(2025, 1, 8), day(2025, 1, 10))),
            ("2025-01-08T22:00+13:00/2025-01-07T23:00-11:00", Extent::new(day(2025, 1, 7), day(2025, 1, 9))),
            ("+300000/+300001", Extent::NONE),
        ];
        for (text, extent) in rows {
            assert_eq!(text.parse::<Interval>().unwrap().extent(), extent, "{text}");
        }
        assert_eq!("2024/2025-01-08".parse::<Interval>().unwrap().granularity(), Granularity::Day);
    }
}
