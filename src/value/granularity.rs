//! How finely a time is known: the scale from second to millennium.
//!
//! It knows the order and the names of the units, not their lengths (see [`calendar`](super::calendar)).

use std::{fmt, str::FromStr};

use crate::error::{Error, Result};

/// How finely a time is known, from fine to coarse.
///
/// The order is that of the usual length, so `Day < Month`. Between neighbours that no calendar
/// nests it is a convention: a weekend lies between day and week, and a season below a quarter,
/// though both last three months.
///
/// # Example
///
/// ```
/// use dateline::value::Granularity;
///
/// assert!(Granularity::Day < Granularity::Month);
/// assert_eq!(Granularity::PartOfDay.to_string(), "part-of-day");
/// assert_eq!("quarter".parse::<Granularity>()?, Granularity::Quarter);
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Granularity {
    /// A second of the clock.
    Second,
    /// A minute of the clock.
    Minute,
    /// An hour of the clock.
    Hour,
    /// Morning, midday, afternoon, evening, night or daytime.
    PartOfDay,
    /// A day of the calendar.
    Day,
    /// Saturday and Sunday of one ISO week.
    Weekend,
    /// An ISO 8601 week, Monday to Sunday.
    Week,
    /// A month of the calendar.
    Month,
    /// Three months that begin in March, June, September or December.
    Season,
    /// Three months that begin in January, April, July or October.
    Quarter,
    /// Six months that begin in January or July.
    Half,
    /// A year of the calendar.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// A thousand years.
    Millennium,
}

impl Granularity {
    /// All of them, fine to coarse; the place in the list is [`Granularity::as_u8`].
    pub const ALL: [Granularity; 15] = [
        Granularity::Second,
        Granularity::Minute,
        Granularity::Hour,
        Granularity::PartOfDay,
        Granularity::Day,
        Granularity::Weekend,
        Granularity::Week,
        Granularity::Month,
        Granularity::Season,
        Granularity::Quarter,
        Granularity::Half,
        Granularity::Year,
        Granularity::Decade,
        Granularity::Century,
        Granularity::Millennium,
    ];

    /// Its place on the scale, from 0 (second) to 14 (millennium).
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Granularity;
    ///
    /// assert_eq!(Granularity::Day.as_u8(), 4);
    /// ```
    pub const fn as_u8(self) -> u8 {
        self as u8
    }

    /// The unit at a place on the scale; `None` above 14.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Granularity;
    ///
    /// assert_eq!(Granularity::from_u8(4), Some(Granularity::Day));
    /// assert_eq!(Granularity::from_u8(15), None);
    /// ```
    pub const fn from_u8(place: u8) -> Option<Granularity> {
        Some(match place {
            0 => Granularity::Second,
            1 => Granularity::Minute,
            2 => Granularity::Hour,
            3 => Granularity::PartOfDay,
            4 => Granularity::Day,
            5 => Granularity::Weekend,
            6 => Granularity::Week,
            7 => Granularity::Month,
            8 => Granularity::Season,
            9 => Granularity::Quarter,
            10 => Granularity::Half,
            11 => Granularity::Year,
            12 => Granularity::Decade,
            13 => Granularity::Century,
            14 => Granularity::Millennium,
            _ => return None,
        })
    }

    /// The name, lower case, as `Display` prints it.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Granularity;
    ///
    /// assert_eq!(Granularity::Week.as_str(), "week");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Granularity::Second => "second",
            Granularity::Minute => "minute",
            Granularity::Hour => "hour",
            Granularity::PartOfDay => "part-of-day",
            Granularity::Day => "day",
            Granularity::Weekend => "weekend",
            Granularity::Week => "week",
            Granularity::Month => "month",
            Granularity::Season => "season",
            Granularity::Quarter => "quarter",
            Granularity::Half => "half",
            Granularity::Year => "year",
            Granularity::Decade => "decade",
            Granularity::Century => "century",
            Granularity::Millennium => "millennium",
        }
    }
}

impl fmt::Display for Granularity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Granularity {
    type Err = Error;

    /// Reads the name as `Display` prints it.
    ///
    /// # Errors
    ///
    /// [`Error::is_format`] for any other string.
    fn from_str(text: &str) -> Result<Granularity> {
        Granularity::ALL.into_iter().find(|unit| unit.as_str() == text).ok_or_else(|| {
            Error::format("a granularity", text, 0, "a unit from second to millennium, lower case, or part-of-day")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_and_name_round_trip_in_order() {
        for (place, unit) in Granularity::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(unit.as_u8()), place);
            assert_eq!(Granularity::from_u8(unit.as_u8()), Some(unit));
            assert_eq!(unit.as_str().parse::<Granularity>().ok(), Some(unit));
        }
        assert!(Granularity::ALL.is_sorted());
        assert_eq!(format!("{:>6}|", Granularity::Day), "   day|");
        assert!("Day".parse::<Granularity>().is_err() && "".parse::<Granularity>().is_err());
    }
}
