//! What a term makes of all that its row has said before it: another minute of the hour, a point that is qualified, a part of
//! a year.
//!
//! Knows no word and no calendar: a row says by its slots what to change, and by which number.

use crate::value::{Granularity, Modifier};

use super::expression::{Expr, Grain, Half, MINUTE, NOON, Op, Reference, Step, UNKNOWN};
use super::feature;
use super::pattern::Captures;
use super::slot::Slot;

/// A change of what is said.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    /// Takes a time: so many minutes past it; before it where a step is captured ("to").
    Minutes(i32),
    /// The same, as many as are captured; a number without its unit is one of those that people tell a clock by.
    CountedMinutes,
    /// Takes an amount: where something qualifies it, a decade counts as its years.
    InYears,
    /// Takes a point that is moved by an amount: what qualifies the amount, seen from the point.
    Qualified,
    /// Takes a whole number of a unit: the fraction that is captured, besides.
    Fraction,
    /// Takes one of a unit: so many quarters of it as are captured, in a finer unit.
    Quarters,
    /// Takes a date: refused where the year behind it, or its last two digits, are not of the next one.
    IntoNextYear,
    /// Takes a year or a longer time: its n-th unit.
    NthUnit,
    /// Takes a year: the part of it that is captured, or that the story reports on.
    Likewise,
}

impl Change {
    /// What is said after it; refused where it makes no sense.
    pub(super) fn of(self, said: Expr, c: &Captures<'_>) -> Expr {
        match self {
            Change::Minutes(count) => minutes(said, count, c),
            Change::CountedMinutes => match c.value(Slot::Count) {
                count if c.has(Slot::Unit) || matches!(count, 5 | 10 | 20 | 25) => minutes(said, count, c),
                _ => Expr::REFUSED,
            },
            Change::InYears => in_years(said, c),
            Change::Qualified => qualified(said, c),
            Change::Fraction => fraction(said, c),
            Change::Quarters => quarters(said, c),
            Change::IntoNextYear => into_next_year(said, c),
            Change::NthUnit => nth_unit(said, c),
            Change::Likewise => likewise(said, c),
        }
    }
}

/// The modifier that a word's number stands for.
pub(super) fn modifier(value: i32) -> Modifier {
    usize::try_from(value).ok().and_then(|v| Modifier::ALL.get(v)).copied().unwrap_or(Modifier::Approx)
}

/// "half past ten", "a quarter to six", "two minutes to midnight". Where the hour says which half of the day it is of, that is
/// said beside the minutes.
fn minutes(time: Expr, count: i32, c: &Captures<'_>) -> Expr {
    let moved = MINUTE * if c.has(Slot::Step) { -count } else { count };
    match time.clock() {
        Some((hour, half)) => {
            let half = if half == Half::Said { Half::Named } else { half };
            time.at_clock((hour + moved).rem_euclid(2 * NOON), half)
        }
        None => time,
    }
}

/// "more than a decade ago" counts the years.
fn in_years(said: Expr, c: &Captures<'_>) -> Expr {
    match said.ops() {
        [base @ .., Op::Amount { unit: Granularity::Decade, count }]
            if *count != UNKNOWN && (c.has(Slot::Modifier) || c.has(Slot::Qualifier)) =>
        {
            let years = Op::Amount { unit: Granularity::Year, count: count.saturating_mul(10) };
            base.iter().fold(Expr::EMPTY, |all, op| all.then(*op)).then(years)
        }
        _ => said,
    }
}

/// An amount moved from a point takes its qualifier the other way round: what is more than a year ago lies before that
/// year. A word that is no phrase says little: "almost four years ago" is about then.
fn qualified(point: Expr, c: &Captures<'_>) -> Expr {
    let word = c.has(Slot::Modifier).then(|| modifier(c.value(Slot::Modifier)));
    let (qualifier, moved) = (c.expr(Slot::Qualifier), point.ops().last());
    let back = matches!(moved, Some(Op::Shift { sign: ..0, .. }));
    let said = match (word, qualifier.ops().first()) {
        (Some(Modifier::LessThan), _) => Modifier::Approx,
        (Some(word), _) => word,
        (None, Some(Op::Modifier(phrase))) => *phrase,
        _ => return point,
    };
    point.modifier(match (said, back) {
        (Modifier::MoreThan, true) | (Modifier::LessThan, false) => Modifier::Before,
        (Modifier::LessThan, true) | (Modifier::MoreThan, false) => Modifier::After,
        (Modifier::EqualOrMore, true) | (Modifier::EqualOrLess, false) => Modifier::OnOrBefore,
        (Modifier::EqualOrLess, true) | (Modifier::EqualOrMore, false) => Modifier::OnOrAfter,
        (other, _) => other,
    })
}

fn fraction(whole: Expr, c: &Captures<'_>) -> Expr {
    match (whole.amount(), c.value(Slot::Fraction)) {
        (Some(_), 500) => whole.then(Op::HalfMore),
        (Some((unit, count)), part) => Expr::op(Op::Decimal { unit, thousandths: count * 1000 + part }),
        (None, _) => Expr::REFUSED,
    }
}

fn quarters(one: Expr, c: &Captures<'_>) -> Expr {
    let (part, unit) = match one.amount() {
        Some((Granularity::Hour, _)) => (15, Granularity::Minute),
        Some((Granularity::Year, _)) => (3, Granularity::Month),
        Some((Granularity::Century, _)) => (25, Granularity::Year),
        _ => return Expr::REFUSED,
    };
    Expr::amount_of(part * c.value(Slot::Count).max(1), unit)
}

/// "winter 1939–40" goes from one year into the next.
fn into_next_year(date: Expr, c: &Captures<'_>) -> Expr {
    let (next, last) = (c.value(Slot::Year) + 1, c.value(Slot::Last));
    if last == next || last < 100 && last == next % 100 { date } else { Expr::REFUSED }
}

/// The n-th unit of a date. Half a century is no half of a year: its beginning, middle or end.
fn nth_unit(date: Expr, c: &Captures<'_>) -> Expr {
    let (n, unit) = (c.value(Slot::Ordinal), c.unit(Slot::Unit));
    let last = match unit {
        Granularity::Quarter if c.has_feature(Slot::Date, feature::ERA) => 4,
        Granularity::Half if c.has_feature(Slot::Date, feature::ERA) => 2,
        _ => return date.then(Op::Nth { n: n.clamp(-1, 99) as i8, unit }),
    };
    date.modifier(match n {
        1 => Modifier::Start,
        n if n == -1 || n == last => Modifier::End,
        2 | 3 => Modifier::Mid,
        _ => return Expr::REFUSED,
    })
}

/// The part of the year `outer` that is captured: a unit, or the story's own.
fn likewise(outer: Expr, c: &Captures<'_>) -> Expr {
    let unit = if c.has(Slot::Unit) { c.unit(Slot::Unit) } else { Granularity::Quarter };
    match outer.ops() {
        // "a year earlier" than the story's own.
        [_, Op::Amount { unit: Granularity::Year, count }, Op::Shift { sign: -1, .. }] => {
            let own = match unit {
                Granularity::Quarter | Granularity::Half => Expr::reference(Reference::Period),
                _ => Expr::reference(Reference::Focus).step(Step::This, unit),
            };
            own.and(Expr::amount_of(*count, Granularity::Year)).then(Op::Shift { sign: -1, grain: Grain::Base })
        }
        _ => outer.then(Op::Likewise { unit }),
    }
}
