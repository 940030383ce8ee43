//! How finely a time is known: the scale from second to millennium.
//!
//! It knows the order and the names of the units, not their lengths (see [`calendar`](super::calendar)).

use crate::named::named;

named! {
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
    #[repr(u8)]
    Granularity "a granularity" {
        /// A second of the clock.
        Second "second",
        /// A minute of the clock.
        Minute "minute",
        /// An hour of the clock.
        Hour "hour",
        /// Morning, midday, afternoon, evening, night or daytime.
        PartOfDay "part-of-day",
        /// A day of the calendar.
        Day "day",
        /// Saturday and Sunday of one ISO week.
        Weekend "weekend",
        /// An ISO 8601 week, Monday to Sunday.
        Week "week",
        /// A month of the calendar.
        Month "month",
        /// Three months that begin in March, June, September or December.
        Season "season",
        /// Three months that begin in January, April, July or October.
        Quarter "quarter",
        /// Six months that begin in January or July.
        Half "half",
        /// A year of the calendar.
        Year "year",
        /// Ten years.
        Decade "decade",
        /// A hundred years.
        Century "century",
        /// A thousand years.
        Millennium "millennium",
    }
}

impl Granularity {
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
