//! How two values of unlike granularity lie to each other. Knows only extents.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::named::named;
use crate::value::Extent;

named! {
    /// How one stretch of days lies to another: Allen's relations, as far as days that may be unknown
    /// can tell.
    ///
    /// ```
    /// use dateline::{Date, Order};
    ///
    /// let (year, day) = (Date::year(2025).extent(), Date::from_ymd(2025, 1, 8).unwrap().extent());
    /// assert_eq!(Order::of(year, day), Order::Includes);
    /// assert_eq!(Order::of(day, year), Order::During);
    /// ```
    #[non_exhaustive]
    Order "an order" {
        /// The first is over before the second begins.
        Before "before",
        /// The first begins after the second is over.
        After "after",
        /// The first covers all of the second, and more.
        Includes "includes",
        /// The second covers all of the first, and more.
        During "during",
        /// They share some days, and each has days of its own.
        Overlaps "overlaps",
        /// They cover the same days.
        Equal "equal",
        /// One of them is not known well enough.
        Vague "vague",
    }
}

impl Order {
    /// How the first lies to the second. An open side reaches without end; an extent that is none
    /// is vague to all.
    pub fn of(first: Extent, second: Extent) -> Order {
        if first.is_none() || second.is_none() {
            return Order::Vague;
        }
        let (starts, ends) = (first.start().cmp(&second.start()), reach(first).cmp(&reach(second)));
        match (starts, ends) {
            (Ordering::Equal, Ordering::Equal) => Order::Equal,
            _ if is_over(first, second) => Order::Before,
            _ if is_over(second, first) => Order::After,
            (Ordering::Less | Ordering::Equal, Ordering::Greater | Ordering::Equal) => Order::Includes,
            (Ordering::Greater | Ordering::Equal, Ordering::Less | Ordering::Equal) => Order::During,
            _ => Order::Overlaps,
        }
    }

    /// The same, seen from the second.
    #[must_use]
    pub const fn inverse(self) -> Order {
        match self {
            Order::Before => Order::After,
            Order::After => Order::Before,
            Order::Includes => Order::During,
            Order::During => Order::Includes,
            same => same,
        }
    }
}

/// The end, for comparison: an open one is after all days, as an open start, `None`, is before all.
fn reach(extent: Extent) -> (bool, Option<NaiveDate>) {
    (extent.end().is_none(), extent.end())
}

/// True if the first ends before the second begins; what is open on the side between them does not.
fn is_over(first: Extent, second: Extent) -> bool {
    first.end().zip(second.start()).is_some_and(|(end, start)| end <= start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Temporal;

    #[test]
    fn relations() {
        let table = [
            ("2025-01-08", "2025-01-09", Order::Before),
            ("2025-01-08", "2025-01-08", Order::Equal),
            ("2025", "2025-01-08", Order::Includes),
            ("2025-01", "2025-W05", Order::Overlaps),
            ("2025-W02", "2025-01", Order::During),
            ("2024", "2025-Q1", Order::Before),
            ("1994/..", "2025-01-08", Order::Includes),
            ("../2020", "2020-05", Order::Includes),
            ("../2020", "2019/..", Order::Overlaps),
            ("198", "19", Order::During),
            ("2025-02", "2024-WI", Order::During),
            ("PAST_REF", "2025-01-08", Order::Vague),
            ("P3D", "P3D", Order::Vague),
            // The last day of chrono, whose extent ends beyond it; an open start is before the first.
            ("+262142-12-31", "+262142", Order::During),
            ("+262142-12-31", "+262142-12-30", Order::After),
            ("+262142-12-31", "+262142-12-31", Order::Equal),
            ("BC262144-01-01", "BC262144", Order::During),
            ("../2020", "BC262144/2020", Order::Includes),
        ];
        let extent = |text: &str| text.parse::<Temporal>().map(|v| v.extent()).unwrap_or(Extent::NONE);
        let wrong: Vec<_> = table
            .iter()
            .filter(|(a, b, want)| {
                let (a, b) = (extent(a), extent(b));
                Order::of(a, b) != *want || Order::of(b, a) != want.inverse()
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
