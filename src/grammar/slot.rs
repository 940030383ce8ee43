//! The names under which a row's elements are captured: what each is to the meaning of the row.
//!
//! Knows no pattern and no meaning, only what there is to tell apart.

/// What an element of a row is to its meaning. Several elements of a row may share a name where only one of them can
/// stand ("in 1994" or "in '94"): the name then holds the one that does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Slot {
    /// It says nothing by itself, and is not captured.
    None,
    // What a date is made of.
    Year,
    /// Its last two digits.
    ShortYear,
    /// The name of a quarter or half: "Q3".
    Quarter,
    Season,
    Month,
    Day,
    Weekday,
    NamedDay,
    /// A decade, century or the like by its number.
    Index,
    /// Before or after Christ.
    Era,
    /// Its year is one of accounts, not of the calendar.
    Fiscal,
    // What a time of day is made of.
    DayPart,
    Clock,
    /// Before or after noon.
    Meridiem,
    Zone,
    // What an amount is made of.
    Count,
    Unit,
    /// "1/2" behind a whole number.
    Fraction,
    /// "more than", as a phrase.
    Qualifier,
    /// An amount as a phrase.
    Amount,
    // How one time is told from another.
    /// "last", "this", "next"; "ago", "later"; "before", "after".
    Step,
    /// "first", "second", "last" of something.
    Ordinal,
    /// "early", "about": a word whose number is that of a modifier.
    Modifier,
    /// "every", "each".
    Every,
    /// How often.
    Times,
    // Phrases.
    /// The date that the row says more of.
    Date,
    /// The date that holds another.
    Outer,
    /// A time of day.
    Time,
    /// The first side of a range, the first entry of a list.
    First,
    /// The last of them.
    Last,
    /// The article before the last of them.
    LastThe,
    /// The year behind the last side.
    LastYear,
    // Small words and marks that decide how the rest is meant.
    The,
    /// A word that turns the meaning: "or so", "no" more than.
    Mark,
}

impl Slot {
    /// How many there are.
    pub(crate) const COUNT: usize = Slot::Mark as usize + 1;
}
