//! What a row means: a template over the names of its elements, or, where no template can say it, a function of them.
//!
//! Knows no word: a term asks for numbers and phrases by the names under which the row has captured them.

use crate::lexicon::sense::word;
use crate::value::{Granularity, Modifier};

use super::expression::{Expr, Fields, Grain, Op, Quantity, Reference, Step, UNKNOWN};
use super::pattern::Captures;
use super::slot::Slot;

/// How the expression of a row comes from what it has captured.
#[derive(Clone, Copy)]
pub(crate) enum Meaning {
    /// Each term in turn, in the reverse Polish order of the algebra.
    Says(&'static [Term]),
    /// What no template can say: numbers are computed or compared.
    Computed(fn(&Captures<'_>) -> Expr),
}

/// A template: see [`Meaning::Says`].
pub(crate) const fn says(terms: &'static [Term]) -> Meaning {
    Meaning::Says(terms)
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
    /// The named day.
    NamedDay,
    /// The decade, century or the like that is captured by its index or as the n-th.
    Span,
    /// A number of the unit; where none is captured, one of a singular, and of a plural a number that is not said.
    Amount,
    /// This number of the unit.
    AmountOf(i32),
    /// Where a step starts: with the story for its own words ("the following year", "the next year"), else with
    /// publication.
    Start,
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
    /// Takes anything: what qualifies it; "earlier" in a date is its beginning, "later" its end.
    Modifier,
    /// PAST_REF, PRESENT_REF or FUTURE_REF, as the step says.
    Vague,
    /// Takes a year: before or after Christ.
    Era,
    /// Takes a date: the unit that holds it.
    Containing,
    /// Takes an amount or fields: each of them, as the word says; just each of them where there is no such word.
    Every,
    /// Takes a set: how often in each.
    Times,
    /// The first terms where something is captured under the name, else the others.
    If(Slot, &'static [Term], &'static [Term]),
}

impl Meaning {
    /// The expression of a row with these captures; refused where they make no sense together.
    pub(crate) fn of(self, c: &Captures<'_>) -> Expr {
        match self {
            Meaning::Says(terms) => {
                let mut expr = Expr::EMPTY;
                add(terms, &mut expr, c);
                expr
            }
            Meaning::Computed(meaning) => meaning(c),
        }
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
        let (step, unit) = (|| Step::of(number(Slot::Step)), || c.unit(Slot::Unit));
        let op = match self {
            Term::Phrase(slot) => return c.phrase(slot).map_or((), |phrase| expr.extend(&phrase.expr)),
            Term::If(slot, taken, missing) => return add(if c.has(slot) { taken } else { missing }, expr, c),
            Term::Date => fields(c),
            Term::Op(op) => op,
            Term::NamedDay => Op::Named(number(Slot::NamedDay) as u16),
            Term::Span => span(c),
            Term::Amount => amount(c),
            Term::AmountOf(count) => Op::Amount { unit: unit(), count },
            Term::Start => Op::Ref(start(c)),
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
            Term::Containing => Op::Containing { unit: unit() },
            Term::Every => Op::Every(quantity(c)),
            Term::Times => Op::Times(number(Slot::Times) as u16),
        };
        expr.push(op);
    }
}

/// The fields that the slots of a date hold.
pub(crate) fn date(c: &Captures<'_>) -> Expr {
    Expr::op(fields(c))
}

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

/// The year of a token or of a phrase, or its last two digits; `NO_YEAR` where none is captured.
fn year(c: &Captures<'_>) -> i32 {
    match c.phrase(Slot::Year).and_then(|phrase| phrase.expr.fields()) {
        Some(fields) => fields.year,
        None if c.is(Slot::Year, word::SHORT_YEAR) => Fields::SHORT + c.value(Slot::Year),
        None if c.has(Slot::Year) => c.value(Slot::Year),
        None if c.has(Slot::ShortYear) => Fields::SHORT + c.value(Slot::ShortYear),
        None => Fields::NO_YEAR,
    }
}

/// A decade by its index (198), a century or millennium as the n-th. The 1st century has the index 0, and the first before
/// Christ −1.
fn span(c: &Captures<'_>) -> Op {
    let unit = if c.has(Slot::Unit) { c.unit(Slot::Unit) } else { Granularity::Decade };
    let index = if c.has(Slot::Ordinal) { c.value(Slot::Ordinal) - 1 } else { c.value(Slot::Index) };
    Op::Span { unit, index: if c.value(Slot::Era) < 0 { -index - 1 } else { index } }
}

fn amount(c: &Captures<'_>) -> Op {
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
pub(crate) fn start(c: &Captures<'_>) -> Reference {
    let the_next = c.has(Slot::The) && c.value(Slot::Step) == 1;
    if the_next || c.is(Slot::Step, word::STORY_STEP) { Reference::Focus } else { Reference::Publication }
}

/// "each" says so; "every" is the common case.
pub(crate) fn quantity(c: &Captures<'_>) -> Quantity {
    match (c.has(Slot::Every), c.value(Slot::Every)) {
        (false, _) => Quantity::None,
        (true, 1) => Quantity::Each,
        (true, _) => Quantity::Every,
    }
}

/// The modifier that a word's number stands for.
pub(crate) fn modifier(value: i32) -> Modifier {
    usize::try_from(value).ok().and_then(|v| Modifier::ALL.get(v)).copied().unwrap_or(Modifier::Approx)
}
