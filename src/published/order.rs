//! Which number comes first in a date of figures. Reads nothing itself.

/// Which comes first in `01/08/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayOrder {
    /// January 8, as in the United States.
    MonthFirst,
    /// August 1, as nearly everywhere else.
    DayFirst,
}
