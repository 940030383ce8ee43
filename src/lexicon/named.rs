//! Days with names, and when each year has them. Knows no name and computes nothing.

/// A day with a name, and when it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedDay {
    /// The word by which it is found.
    pub(crate) word: &'static str,
    pub(crate) when: Yearly,
}

/// When a named day is, year by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Yearly {
    /// A month and a day.
    Fixed { month: u8, day: u8 },
    /// Days from western Easter Sunday.
    Easter { offset: i16 },
    /// The n-th weekday (1 Monday … 7 Sunday) of a month; −1 the last.
    Weekday { month: u8, n: i8, weekday: u8 },
}
