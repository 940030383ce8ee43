//! The two sides of a range or of a list: what each says, what they take from each other, and when they make no sense together.
//!
//! Knows no word: a row says where its sides stand, and in which words.

use crate::lexicon::sense::word;
use crate::value::Granularity;

use super::expression::{Expr, Fields, HOUR, Half, NOON, Op, Reference};
use super::feature;
use super::pattern::Captures;
use super::slot::Slot;

/// What the sides of a row make; refused where they make none.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sides {
    /// From the first to the last.
    Range,
    /// From one hour to another, of which one is a number alone, on the day that may stand before them.
    Hours,
    /// The first and the last, which is a day that takes its month from the first.
    List,
}

impl Sides {
    /// The expression of a row with these captures.
    pub(super) fn of(self, c: &Captures<'_>) -> Expr {
        match self {
            Sides::Range => range(c),
            Sides::Hours => hours(c),
            Sides::List => list(c),
        }
    }
}

/// What a side of a range or a list says: the expression of a phrase, or the day, weekday or month that a token says.
pub(super) fn side(c: &Captures<'_>, slot: Slot) -> Expr {
    match c.phrase(slot) {
        Some(phrase) => phrase.expr,
        None if c.is(slot, word::WEEKDAY) => Expr::weekday(c.value(slot)),
        None if c.is(slot, word::MONTH) => Expr::month(c.value(slot)),
        None => Expr::month_day(0, c.value(slot)),
    }
}

/// The last side, in the year that may stand behind it: "7, 2018".
fn last(c: &Captures<'_>) -> Expr {
    let expr = side(c, Slot::Last);
    match expr.fields() {
        _ if !c.has(Slot::LastYear) => expr,
        Some(fields) if fields.day != 0 && !fields.has_year() => expr.in_year(c.value(Slot::LastYear)),
        _ => Expr::REFUSED,
    }
}

/// Two hours, of which one is a bare number, on the day that may stand before them.
fn hours(c: &Captures<'_>) -> Expr {
    let side = |slot| match c.expr(slot) {
        hour if hour.ops().is_empty() => {
            let (seconds, precision) = (c.value(slot) * HOUR, Granularity::Minute);
            Expr::reference(Reference::Day).then(Op::Clock { seconds, precision, half: Half::Open })
        }
        time => time,
    };
    let last = side(Slot::Last);
    let (a, b) = on_one_day(side(Slot::First), if c.has(Slot::Date) { last.on_day(&c.expr(Slot::Date)) } else { last });
    a.and(b).then(Op::Range)
}

/// "8 a.m. to 8 p.m. Tuesday", "Tuesday, 1 to 2 p.m.": the day of one clock time is that of both.
fn on_one_day(a: Expr, b: Expr) -> (Expr, Expr) {
    match (a.day_of_clock(), b.day_of_clock()) {
        (Some(_), Some(day)) if a.depends_on_a_day() => in_halves(a.on_day(&day), b),
        (Some(day), Some(_)) if b.depends_on_a_day() => in_halves(a, b.on_day(&day)),
        _ => (a, b),
    }
}

/// "3:30 to 6 p.m.", "11 a.m. to 1": the half of the day that only one of two clock times says is the one in which they
/// lie nearest.
fn in_halves(a: Expr, b: Expr) -> (Expr, Expr) {
    let (Some((from, first)), Some((to, last))) = (a.clock(), b.clock()) else { return (a, b) };
    match (first, last) {
        // "10 to 11 at night"
        _ if a.ops().iter().any(|op| matches!(op, Op::PartOfDay(_))) => (a, b),
        (Half::Open, Half::Named) => (a.at_clock(half(from, |early| early < to && to <= early + NOON), Half::Said), b),
        (_, Half::Open) => (a, b.at_clock(half(to, |early| early > from || early + NOON <= from), Half::Said)),
        // A score: no night is longer than the day.
        (Half::Said, Half::Said) if to < from && from - to < NOON => (Expr::REFUSED, b),
        _ => (a, b),
    }
}

/// What a twelve-hour clock shows, before noon where that fits.
fn half(seconds: i32, fits: impl Fn(i32) -> bool) -> i32 {
    let early = seconds % NOON;
    if fits(early) { early } else { early + NOON }
}

fn range(c: &Captures<'_>) -> Expr {
    let (a, b) = (side(c, Slot::First), last(c));
    let (a, b) = on_one_day(a, b);
    if alike(a, b) && shares(a, b) { a.and(b).then(Op::Range) } else { Expr::REFUSED }
}

/// "from Friday to December" is two phrases, and "Monday through Friday, 9 a.m. to 5 p.m." two ranges.
fn alike(a: Expr, b: Expr) -> bool {
    let weekday = |e: Expr| e.fields().is_some_and(|f| f.weekday != 0 && f.sub == 0 && f.day == 0);
    let coarse = |e: Expr| e.fields().is_some_and(|f| f.day == 0 && (f.sub != 0 || f.has_year()));
    let clock = b.clock().is_some() && a.clock().is_none();
    !(clock || weekday(a) && coarse(b) || coarse(a) && weekday(b))
}

/// A side that only says a day needs one with a month beside it; years go on, as those of "2012-1400" do not.
fn shares(a: Expr, b: Expr) -> bool {
    let day_only = |e: Expr| e.fields().is_some_and(|f| f.sub == 0 && f.weekday == 0 && f.day != 0);
    let has_day = |e: Expr| e.fields().is_some_and(|f| f.day != 0 && f.sub != 0);
    let year = |e: Expr| e.fields().filter(|f| f.sub == 0 && f.short_year().is_none()).map(|f| f.year);
    let turned = year(a).zip(year(b)).is_some_and(|(a, b)| a != Fields::NO_YEAR && b != Fields::NO_YEAR && a >= b);
    !turned && (!day_only(a) || has_day(b)) && (!day_only(b) || has_day(a))
}

/// What is a list already goes on.
fn list(c: &Captures<'_>) -> Expr {
    let (first, day) = (c.expr(Slot::First), last(c));
    let fits = c.has_feature(Slot::First, feature::LISTED) || shares(first, day);
    if fits { first.and(day).then(Op::List) } else { Expr::REFUSED }
}
