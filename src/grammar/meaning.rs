//! What a row means: a template over the names of its elements. A row holds no function: what needs one is a term.
//!
//! Knows no word: a term asks for numbers and phrases by the names under which the row has captured them.

use crate::lexicon::sense::word;
use crate::token::number;
use crate::value::{Granularity, Modifier};

use super::change::{Change, modifier};
use super::expression::{Expr, Fields, Grain, HOUR, Half, MINUTE, NOON, Op, Quantity, Reference, Step, UNKNOWN};
use super::pattern::Captures;
use super::sides::{Sides, side};
use super::slot::Slot;

/// How the expression of a row comes from what it has captured: each term in turn, in the reverse Polish order of the algebra.
#[derive(Clone, Copy)]
pub(crate) struct Meaning(&'static [Term]);

/// A template: see [`Meaning`].
pub(crate) const fn says(terms: &'static [Term]) -> Meaning {
    Meaning(terms)
}

/// A step of a template.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Term {
    /// An operator as it stands.
    Op(Op),
    /// The expression of a phrase; nothing where the row can do without it.
    Phrase(Slot),
    /// The fields that the slots of a date hold: year, quarter, season, month, day, weekday.
    Date,
    /// The date of a token that is one, in figures: "2019-03-01", "3/1/19"; where its numbers do not say which of them is
    /// the month, habit does.
    Figures,
    /// Takes fields: the same with those that the slots of a date hold besides.
    Refine,
    /// A side of a range or of a list: the expression of a phrase, or the day, weekday or month that a token says.
    Side(Slot),
    /// Both sides, where they make one range or list.
    Sides(Sides),
    /// The named day.
    NamedDay,
    /// The decade, century or the like that is captured by its index or as the n-th; "the '80s" leave their century open.
    Span,
    /// A number of the unit, with its decimals; where none is captured, one of a singular, and of a plural a number that is
    /// not said.
    Amount,
    /// This number of the unit.
    AmountOf(i32),
    /// All of this unit but one.
    Others(Granularity),
    /// So many of the unit as its word says by itself: "fortnightly".
    Period,
    /// Where a step starts: with the story for its own words ("the following year", "the next year"), else with
    /// publication.
    Start,
    /// Where a step by days starts: with publication for "this" and "last", else with the story ("the next morning").
    DayStart,
    /// Takes a date: the neighbour that the step says, in the unit that is captured.
    Step,
    /// Takes fields: the neighbour that has them, seen from where the step starts.
    StepFields,
    /// The same, seen from this reference whatever the word.
    StepFieldsFrom(Reference),
    /// Takes a base and an amount: the base moved by it, the way the step says.
    Shift(Grain),
    /// Takes an amount and a date: up to it where the step goes back, else from it.
    Stretch,
    /// Takes a date: the part of the day that is captured.
    DayPart,
    /// Takes a day: the one that lies as many days away as the word for the part of a day says ("tonight" none).
    DaysAway,
    /// Takes a date: its n-th of the weekday.
    NthWeekday,
    /// Takes a day: the nearest of the weekday before or after it, as the step says.
    NearestWeekday,
    /// Takes a date: the clock time that is captured, in its zone; refused where no clock shows it. Which half of the
    /// day it is of, where neither it nor the date says so.
    Clock(Half),
    /// Takes a date: the time of a phrase, on it.
    Time(Slot),
    /// Takes anything: what qualifies it; "earlier" in a date is its beginning, "later" its end.
    Modifier,
    /// PAST_REF, PRESENT_REF or FUTURE_REF, as the step says.
    Vague,
    /// Takes a year: before or after Christ.
    Era,
    /// Takes a date: the unit that holds it.
    Containing,
    /// Takes a date: the unit that ends with it, and it.
    Ended,
    /// Takes an amount or fields: each of them, as the word says; just each of them where there is no such word.
    Every,
    /// Takes a set: how often in each.
    Times,
    /// Takes all that is said so far.
    Change(Change),
    /// The first terms where something is captured under the name, else the others.
    If(Slot, &'static [Term], &'static [Term]),
}

impl Meaning {
    /// The expression of a row with these captures; refused where they make no sense together.
    pub(crate) fn of(self, c: &Captures<'_>) -> Expr {
        let mut expr = Expr::EMPTY;
        add(self.0, &mut expr, c);
        expr
    }
}

fn add(terms: &[Term], expr: &mut Expr, c: &Captures<'_>) {
    for term in terms {
        term.add(expr, c);
    }
}

impl Term {
    /// Puts this term behind an expression.
    #[inline]
    fn add(self, expr: &mut Expr, c: &Captures<'_>) {
        let number = |slot| c.value(slot);
        let weekday = || number(Slot::Weekday) as u8;
        let (step, unit) = (|| Step::of(number(Slot::Step)), || c.unit(Slot::Unit));
        let op = match self {
            Term::Phrase(slot) => return c.phrase(slot).map_or((), |phrase| expr.extend(&phrase.expr)),
            Term::Figures => return figures(expr, c),
            Term::Side(slot) => return expr.extend(&side(c, slot)),
            Term::Sides(sides) => return expr.extend(&sides.of(c)),
            Term::Refine => return *expr = expr.with(|fields| refine(fields, c)),
            Term::Change(change) => return *expr = change.of(*expr, c),
            Term::DaysAway => return days_away(expr, c),
            Term::If(slot, taken, missing) => return add(if c.has(slot) { taken } else { missing }, expr, c),
            Term::Date => fields(c),
            Term::Op(op) => op,
            Term::Clock(half) => return clock(c, half, expr),
            Term::Time(slot) => return c.phrase(slot).map_or((), |time| expr.put_on_day(&time.expr)),
            Term::NamedDay => Op::Named(number(Slot::NamedDay) as u16),
            Term::Span => span(c),
            Term::Amount => amount(c),
            Term::AmountOf(count) => Op::Amount { unit: unit(), count },
            Term::Others(unit) => Op::Amount { unit, count: number(Slot::Count) - 1 },
            Term::Period => Op::Amount { unit: unit(), count: number(Slot::Unit) },
            Term::Start => Op::Ref(start(c)),
            Term::DayStart if number(Slot::Step) <= 0 && !c.is(Slot::Step, word::STORY_STEP) => {
                Op::Ref(Reference::Publication)
            }
            Term::DayStart => Op::Ref(Reference::Focus),
            Term::Step => Op::Step { step: step(), unit: unit() },
            Term::StepFields => Op::StepFields { step: step(), from: start(c) },
            Term::StepFieldsFrom(from) => Op::StepFields { step: step(), from },
            Term::Shift(grain) => Op::Shift { sign: number(Slot::Step).signum() as i8, grain },
            Term::Stretch if step() == Step::Last => Op::Ending,
            Term::Stretch => Op::Beginning,
            Term::DayPart => Op::PartOfDay(number(Slot::DayPart) as u8),
            Term::Modifier if c.has(Slot::Modifier) => Op::Modifier(modifier(number(Slot::Modifier))),
            Term::Modifier if step() == Step::Last => Op::Modifier(Modifier::Start),
            Term::Modifier => Op::Modifier(Modifier::End),
            Term::Vague => Op::Vague(number(Slot::Step) as i8),
            Term::Era => Op::Era(number(Slot::Era) as i8),
            Term::NthWeekday => Op::NthWeekday { n: number(Slot::Ordinal).clamp(-1, 53) as i8, weekday: weekday() },
            Term::NearestWeekday => Op::Neighbour { weekday: weekday(), sign: number(Slot::Step).signum() as i8 },
            Term::Ended => Op::Ended { unit: unit() },
            Term::Containing => Op::Containing { unit: unit() },
            Term::Every => Op::Every(quantity(c)),
            Term::Times => Op::Times(number(Slot::Times) as u16),
        };
        expr.push(op);
    }
}

/// The fields that the slots of a date hold.
fn fields(c: &Captures<'_>) -> Op {
    let sub = if c.has(Slot::Month) {
        c.value(Slot::Month)
    } else if c.has(Slot::Season) {
        c.value(Slot::Season) + 20
    } else if c.has(Slot::Quarter) {
        // ISO 8601-2: the quarters are 33 to 36, the halves 40 and 41.
        c.value(Slot::Quarter) + if c.value(Slot::Quarter) > 4 { 35 } else { 32 }
    } else {
        0
    };
    let (day, weekday) = (c.value(Slot::Day), c.value(Slot::Weekday));
    Op::Fields { year: year(c), sub: sub as u8, day: day as u8, weekday: weekday as u8 }
}

fn figures(expr: &mut Expr, c: &Captures<'_>) {
    let (value, order) = (c.value(Slot::Date), c.alt(Slot::Date));
    let year = match value / 10_000 {
        short @ ..100 => Fields::SHORT + short,
        year => year,
    };
    expr.push(Op::Fields { year, sub: (value / 100 % 100) as u8, day: (value % 100) as u8, weekday: 0 });
    if order == i32::from(number::OPEN_ORDER) {
        expr.push(Op::Numeric);
    }
}

fn days_away(expr: &mut Expr, c: &Captures<'_>) {
    expr.push(Op::Amount { unit: Granularity::Day, count: c.alt(Slot::DayPart) });
    expr.push(Op::Shift { sign: 1, grain: Grain::Amount });
}

fn refine(fields: &mut Fields, c: &Captures<'_>) {
    if year(c) != Fields::NO_YEAR {
        fields.year = year(c);
    }
    if c.has(Slot::Weekday) {
        fields.weekday = c.value(Slot::Weekday) as u8;
    }
}

/// The year of a token or of a phrase, or its last two digits; `NO_YEAR` where none is captured.
fn year(c: &Captures<'_>) -> i32 {
    match c.phrase(Slot::Year).and_then(|phrase| phrase.expr.fields()) {
        Some(fields) => fields.year,
        None if c.is(Slot::Year, word::SHORT_YEAR) => Fields::SHORT + c.value(Slot::Year),
        // "nineteen ninety-four"
        None if c.has(Slot::Year) && c.has(Slot::ShortYear) => c.value(Slot::Year) * 100 + c.value(Slot::ShortYear),
        None if c.has(Slot::Year) => c.value(Slot::Year),
        None if c.has(Slot::ShortYear) => Fields::SHORT + c.value(Slot::ShortYear),
        None => Fields::NO_YEAR,
    }
}

/// The time that a clock shows: "10:30", "10.30", "ten". Midnight is the end of the day it is named with.
fn clock(c: &Captures<'_>, open: Half, expr: &mut Expr) {
    let (number, second) = (c.value(Slot::Clock), c.alt(Slot::Clock));
    // "0040", "730": hours and minutes without a mark.
    let military = c.is(Slot::Clock, word::DIGITS) && matches!(second, 3 | 4);
    let told = c.has(Slot::Meridiem);
    let (written, precision) = match () {
        () if c.is(Slot::Clock, word::CLOCK) && second == 1 => (number, Granularity::Second),
        () if c.is(Slot::Clock, word::CLOCK) => (number, Granularity::Minute),
        () if c.is(Slot::Clock, word::DECIMAL) => (second * MINUTE, Granularity::Minute),
        // "1000 GMT"
        () if military && number % 100 > 59 => return *expr = Expr::REFUSED,
        () if military => (number / 100 * HOUR + number % 100 * MINUTE, Granularity::Minute),
        () => (number * HOUR, Granularity::Minute),
    };
    let twelve = (HOUR..NOON + HOUR).contains(&written) && (!military || told) && !c.is(Slot::Clock, word::CLOCK_NAME);
    let (seconds, half) = match (told, twelve) {
        (true, false) => return *expr = Expr::REFUSED,
        (true, true) => (written % NOON + c.value(Slot::Meridiem) * NOON, Half::Named),
        (false, _) => (written, if twelve { open } else { Half::Said }),
    };
    expr.push(Op::Clock { seconds, precision, half });
    if c.has(Slot::Zone) {
        expr.push(Op::Zone(c.value(Slot::Zone) as i16));
    }
}

/// A decade by its index (198), a century or millennium as the n-th. The 1st century has the index 0, and the first before
/// Christ −1.
fn span(c: &Captures<'_>) -> Op {
    match c.value(Slot::Index) {
        digit if c.is(Slot::Index, word::SHORT_DECADE) && !c.has(Slot::Era) => return Op::ShortDecade(digit as u8),
        // "the 1800s" are a century; "the 2000s" have been a decade so far.
        decade @ ..200 if decade % 10 == 0 && c.is(Slot::Index, word::DECADE) => {
            return Op::Span { unit: Granularity::Century, index: decade / 10 };
        }
        _ => {}
    }
    let unit = if c.has(Slot::Unit) { c.unit(Slot::Unit) } else { Granularity::Decade };
    let index = if c.has(Slot::Ordinal) { c.value(Slot::Ordinal) - 1 } else { c.value(Slot::Index) };
    Op::Span { unit, index: if c.value(Slot::Era) < 0 { -index - 1 } else { index } }
}

fn amount(c: &Captures<'_>) -> Op {
    if c.is(Slot::Count, word::DECIMAL) {
        return Op::Decimal { unit: c.unit(Slot::Unit), thousandths: c.value(Slot::Count) };
    }
    // A fortnight is a plural that counts by itself.
    let own = if c.is(Slot::Unit, word::PLURAL) { c.value(Slot::Unit) } else { 1 };
    let count = match (c.has(Slot::Count), own) {
        (true, _) => c.value(Slot::Count).saturating_mul(own.max(1)),
        (false, 0) => UNKNOWN,
        (false, own) => own,
    };
    Op::Amount { unit: c.unit(Slot::Unit), count }
}

/// Where a step starts: "the next year he resigned" is the story's.
fn start(c: &Captures<'_>) -> Reference {
    let the_next = c.has(Slot::The) && c.value(Slot::Step) == 1;
    if the_next || c.is(Slot::Step, word::STORY_STEP) { Reference::Focus } else { Reference::Publication }
}

/// "each" says so; "every" is the common case.
fn quantity(c: &Captures<'_>) -> Quantity {
    match (c.has(Slot::Every), c.value(Slot::Every)) {
        (false, _) => Quantity::None,
        (true, 1) => Quantity::Each,
        (true, _) => Quantity::Every,
    }
}
