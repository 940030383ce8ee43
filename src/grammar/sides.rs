//! The two sides of a range or of a list: what each says, what they take from each other, and when they make no sense together.
//!
//! Knows no word: a row says where its sides stand, and in which words.

use crate::lexicon::sense::word;
use crate::value::{Granularity, Modifier};

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
    /// From a year to another, where the last alone says its era or is short: "431-404 BC", "1999/00".
    Years,
    /// The n-th and the m-th century or the like: "the 18th and 19th centuries".
    Nths,
    /// Two decades, of which the last is short.
    Decades,
    /// Two numbers of a unit, as two amounts.
    Amounts,
    /// Two numbers of a unit, as one amount: no value is a range of them, so that it is the smaller one or more.
    AtLeast,
    /// Two amounts in one: "two years and three months".
    Sum,
}

impl Sides {
    /// The expression of a row with these captures.
    pub(super) fn of(self, c: &Captures<'_>) -> Expr {
        match self {
            Sides::Range => range(c),
            Sides::Hours => hours(c),
            Sides::List => list(c),
            Sides::Years => years(c),
            Sides::Nths => nths(c),
            Sides::Decades => decades(c),
            Sides::Amounts => amounts(c),
            Sides::AtLeast => at_least(c),
            Sides::Sum => sum(c),
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

fn years(c: &Captures<'_>) -> Expr {
    let (from, last, era) = (c.value(Slot::First), c.value(Slot::Last), c.value(Slot::Era));
    let side = |year| match era {
        0 => Expr::year(year),
        era => Expr::year(year).then(Op::Era(era as i8)),
    };
    let to = match last {
        _ if era != 0 => last,
        // "1999/00" ends in the next century.
        0 => from - from % 100 + 100,
        short => from - from % 100 + short,
    };
    let forward = if era < 0 { from > to } else { from < to };
    if forward { side(from).and(side(to)).then(Op::Range) } else { Expr::REFUSED }
}

/// The numbers of both sides, where the first is the smaller one.
fn rising(c: &Captures<'_>) -> Option<(i32, i32)> {
    let (first, last) = (c.value(Slot::First), c.value(Slot::Last));
    (first < last).then_some((first, last))
}

fn nths(c: &Captures<'_>) -> Expr {
    let nth = |n: i32| Expr::op(Op::Span { unit: c.unit(Slot::Unit), index: n - 1 });
    rising(c).map_or(Expr::REFUSED, |(first, last)| nth(first).and(nth(last)).then(Op::List))
}

fn decades(c: &Captures<'_>) -> Expr {
    let (first, last) = (c.value(Slot::First), c.value(Slot::Last));
    let of = |digit| match c.is(Slot::First, word::DECADE) {
        true => Expr::op(Op::Span { unit: Granularity::Decade, index: first / 10 * 10 + digit }),
        false => Expr::op(Op::ShortDecade(digit as u8)),
    };
    if first % 10 < last { of(first % 10).and(of(last)).then(Op::List) } else { Expr::REFUSED }
}

fn amounts(c: &Captures<'_>) -> Expr {
    let of = |count| Expr::amount_of(count, c.unit(Slot::Unit));
    match rising(c) {
        // "between 15 and 70 million years"
        Some((first, last)) if last / first.max(1) < 100 => of(first).and(of(last)).then(Op::List),
        _ => Expr::REFUSED,
    }
}

fn at_least(c: &Captures<'_>) -> Expr {
    let of = |count| Expr::amount_of(count, c.unit(Slot::Unit)).modifier(Modifier::EqualOrMore);
    rising(c).map_or(Expr::REFUSED, |(few, _)| of(few))
}

/// Only a finer unit makes one amount of two.
fn sum(c: &Captures<'_>) -> Expr {
    let unit = |slot| c.expr(slot).amount().map(|(unit, _)| unit);
    let sum = c.expr(Slot::First).and(c.expr(Slot::Last)).then(Op::Sum);
    if unit(Slot::Last) < unit(Slot::First) { sum } else { Expr::REFUSED }
}
