//! The operators of an expression, one after another: which each is, and the answer at the end.
//!
//! Knows no word.

use crate::basis::Basis;
use crate::grammar::expression::{Expr, Fields, Op, Reference, Step, UNKNOWN};
use crate::value::{Date, Duration, Freq, Granularity, PartOfDay, TimeOfDay};

use super::direction::Direction;
use super::machine::{Kind, Machine, Slot};
use super::neighbour;
use super::range::Open;
use super::step::vague;

impl Machine<'_> {
    /// The answer of an expression; none where it is ill-formed.
    pub(crate) fn run(&mut self, expr: &Expr) -> Option<Slot> {
        self.stack.clear();
        self.parts.clear();
        let ops = expr.ops();
        // "then" needs a time that it points back to.
        let points_back =
            matches!(ops, [Op::Ref(Reference::Mention)] | [Op::Ref(Reference::Mention), Op::Since | Op::Until]);
        if points_back && self.context.last().is_none() {
            return None;
        }
        let following = ops.iter().skip(1).map(Some).chain([None]);
        for (op, next) in ops.iter().zip(following) {
            let slot = self.step(*op, matches!(next, Some(Op::Every(_))))?;
            self.stack.push(slot);
        }
        let slot = self.pop()?;
        let slot = self.settle(slot, None);
        self.note_span(&slot);
        Some(self.landed(slot))
    }

    /// The entry that an operator makes. `pattern`: the next one makes a set of it, so that its
    /// fields stay open.
    fn step(&mut self, op: Op, pattern: bool) -> Option<Slot> {
        Some(match op {
            Op::Fields { year, sub, day, weekday } => {
                let fields = Fields { year, sub, day, weekday };
                Slot { fields, ..Slot::new(Kind::Open, Basis::Explicit) }
            }
            Op::Span { unit, index } => self.span_of_years(unit, index),
            Op::ShortDecade(digit) => self.short_decade(digit),
            Op::Named(day) => Slot::new(Kind::Named(day), Basis::Publication),
            Op::Ref(reference) => Slot::new(Kind::Reference(reference), Basis::Publication),
            Op::Vague(n) => Slot::value(vague(n), Basis::Publication),
            Op::Amount { unit, count } => amount(unit, count),
            Op::Decimal { unit, thousandths } => decimal(unit, thousandths),
            operator => self.operate(operator, pattern)?,
        })
    }

    /// The entry that an operator on one or two makes of what it takes from the stack.
    fn operate(&mut self, op: Op, pattern: bool) -> Option<Slot> {
        match op {
            Op::Shift { sign, grain } => self.shift(sign, grain),
            Op::Step { step, unit } => self.step_unit(step, unit),
            Op::StepFields { step, from } => self.step_fields(step, from),
            Op::Within => self.within(),
            Op::Likewise { unit } => self.likewise(unit),
            Op::Nth { n, unit } => self.inside(|date| neighbour::nth(date, n, unit), unit),
            Op::NthWeekday { n, weekday } => {
                let wanted = neighbour::weekday(weekday)?;
                self.inside(|date| neighbour::nth_weekday(date, n, wanted), Granularity::Day)
            }
            Op::Neighbour { weekday, sign } => {
                let (wanted, step) = (neighbour::weekday(weekday)?, Step::of(i32::from(sign)));
                let near = |date: Date| neighbour::weekday_step(date.as_day()?, wanted, step).map(Date::day);
                self.inside(near, Granularity::Day)
            }
            Op::Containing { unit } => self.inside(|date| Date::containing(date.first_day()?, unit), unit),
            Op::PartOfDay(part) => self.time(TimeOfDay::Part(part_of_day(part)), pattern),
            Op::Clock { seconds, precision, half } => self.clock(seconds, precision, half),
            Op::Zone(minutes) => self.zone(minutes),
            Op::Modifier(modifier) => Some(Slot { modifier: Some(modifier), ..self.pop()? }),
            Op::Era(sign) => self.era(sign),
            Op::Numeric => self.numeric(),
            Op::Fiscal => self.fiscal(),
            Op::HalfMore => self.half_more(),
            Op::Range => self.range(),
            Op::Since => self.open_range(Some(Direction::Past), Open::End),
            Op::Onward => self.open_range(None, Open::End),
            Op::Until => self.open_range(None, Open::Start),
            Op::List => self.list(),
            Op::Ended { unit } => self.ended(unit),
            Op::EndedAmount => self.ended_amount(),
            Op::Sum => self.sum(),
            Op::Ending => self.stretch(Direction::Past),
            Op::Beginning => self.stretch(Direction::Future),
            Op::Every(quantity) => self.every(quantity),
            Op::Times(times) => self.freq(Freq::times(u32::from(times))),
            Op::Days(days) => self.freq(Freq::of(u32::from(days), Granularity::Day)?),
            // The base operators take nothing from the stack; `step` has them.
            _ => None,
        }
    }
}

fn amount(unit: Granularity, count: i32) -> Slot {
    let duration = match u32::try_from(count) {
        Ok(n) => Duration::of(n, unit),
        // Below zero only as a distance ("yesterday"); the sign is kept in the count.
        Err(_) if count != UNKNOWN => Duration::of(count.unsigned_abs(), unit),
        Err(_) => Duration::unknown(Some(unit)),
    };
    Slot::new(Kind::Amount { duration, unit, count: i64::from(count) }, Basis::Explicit)
}

fn decimal(unit: Granularity, thousandths: i32) -> Slot {
    let duration = Duration::decimal(u64::try_from(thousandths).unwrap_or(0), unit);
    Slot::new(Kind::Amount { duration, unit, count: i64::from(UNKNOWN) }, Basis::Explicit)
}

fn part_of_day(number: u8) -> PartOfDay {
    PartOfDay::ALL.get(usize::from(number)).copied().unwrap_or(PartOfDay::Daytime)
}
