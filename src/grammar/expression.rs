//! What a phrase says of time, before anything is known of where it stands: a small closed
//! algebra in reverse Polish.
//!
//! Every operator takes expressions and gives one. Knows no word, no calendar and no anchor:
//! `resolve` alone turns an expression into a value.
//!
//! "the week before last Christmas" is read from the inside, and written as it is computed, operands first:
//!
//! | term | what lies on the stack after it, published on 2019-03-06 |
//! |---|---|
//! | `Named(Christmas)` | Christmas |
//! | `StepFields { Last, Publication }` | 2018-12-25 |
//! | `Amount { Week, 1 }` | 2018-12-25, one week |
//! | `Shift { sign: -1, grain: Amount }` | 2018-W51 |
//!
//! An expression of another phrase can stand wherever a date can: that is how "the first Monday of …" goes with any month.

use crate::value::{Granularity, Modifier};

/// Which anchor a reference means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Reference {
    /// The day of publication.
    Publication,
    /// The day on which these words are spoken: in quotes, the day that their sentence says ("he said on
    /// Tuesday: …"), else publication.
    Speech,
    /// The last mention of the story, at the granularity that the operator above asks for.
    Focus,
    /// The last mention as it was, whatever its granularity.
    Mention,
    /// The period that the story reports on: its last quarter or half, else the one that publication
    /// follows.
    Period,
    /// The day that a time of day depends on: the last day of the story, else publication.
    Day,
}

/// Which neighbour a step goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i8)]
pub(crate) enum Step {
    Last = -1,
    This = 0,
    Next = 1,
    /// Not said: "the weekend". Direction decides.
    Open = 2,
}

impl Step {
    /// The step of −1, 0 or +1, as words carry it.
    pub(crate) const fn of(value: i32) -> Step {
        match value {
            ..=-1 => Step::Last,
            0 => Step::This,
            _ => Step::Next,
        }
    }
}

/// What is known of a date: any of its fields. A field that is not said is `NONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fields {
    /// A year, `NONE`, or a short year (see [`Fields::SHORT`]).
    pub(crate) year: i32,
    /// What stands inside the year: a month 1–12, or the sub-year codes of ISO 8601-2 (21–24
    /// seasons, 33–36 quarters, 40–41 halves). 0 where nothing was said.
    pub(crate) sub: u8,
    /// 1–31, or 0.
    pub(crate) day: u8,
    /// 1–7, Monday first, or 0.
    pub(crate) weekday: u8,
}

impl Fields {
    pub(crate) const NO_YEAR: i32 = i32::MIN;
    /// Two-digit years stand above this base; the century is the anchor's business.
    pub(crate) const SHORT: i32 = i32::MIN + 1000;
    pub(crate) const NONE: Fields = Fields { year: Fields::NO_YEAR, sub: 0, day: 0, weekday: 0 };

    /// The two digits of a short year.
    pub(crate) fn short_year(self) -> Option<i32> {
        (Fields::SHORT..Fields::SHORT + 100).contains(&self.year).then(|| self.year - Fields::SHORT)
    }

    pub(crate) fn has_year(self) -> bool {
        self.year != Fields::NO_YEAR
    }
}

/// One operator. Eight bytes, so that a whole expression is copied like a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Op {
    // Base: nothing taken from the stack.
    /// What is known of a date: see [`Fields`], whose fields stand here so that eight bytes are enough.
    Fields {
        year: i32,
        sub: u8,
        day: u8,
        weekday: u8,
    },
    /// A decade, century or millennium by its index (198, 19, 2).
    Span {
        unit: Granularity,
        index: i32,
    },
    /// "the '80s": the digit of a decade whose century is not said.
    ShortDecade(u8),
    /// A named day of the locale.
    Named(u16),
    Ref(Reference),
    /// PAST_REF −1, PRESENT_REF 0, FUTURE_REF +1.
    Vague(i8),
    /// An amount; `UNKNOWN` where the number is not said.
    Amount {
        unit: Granularity,
        count: i32,
    },
    /// An amount in thousandths.
    Decimal {
        unit: Granularity,
        thousandths: i32,
    },
    // On one.
    /// Takes a base and an amount: the base moved by it. `grain` keeps a granularity other than
    /// the amount's: the day in "three years ago today", the quarter of the focus.
    /// `sign`: −1 back, +1 forward.
    Shift {
        sign: i8,
        grain: Grain,
    },
    /// Takes a base date: the unit `count` steps from the one that holds it.
    Step {
        step: Step,
        unit: Granularity,
    },
    /// Takes fields: the neighbour that has them, seen from the reference.
    StepFields {
        step: Step,
        from: Reference,
    },
    /// Takes an outer and an inner expression: the inner one inside the outer.
    Within,
    /// Takes a date: the part of its year that the story's period is of its own, or its unit that the
    /// story's last date lies in ("the same month last year").
    Likewise {
        unit: Granularity,
    },
    /// Takes a date: its n-th unit (−1 the last).
    Nth {
        n: i8,
        unit: Granularity,
    },
    /// Takes a date: its n-th weekday.
    NthWeekday {
        n: i8,
        weekday: u8,
    },
    /// Takes a day: the nearest of a weekday before (−1) or after it (+1).
    Neighbour {
        weekday: u8,
        sign: i8,
    },
    /// Takes a date: the unit that holds it.
    Containing {
        unit: Granularity,
    },
    /// Takes a date: that part of the day.
    PartOfDay(u8),
    /// Takes a date: that time on it. Seconds since midnight, up to 86,400.
    Clock {
        seconds: i32,
        precision: Granularity,
        half: Half,
    },
    /// Takes a time: minutes east of UTC.
    Zone(i16),
    Modifier(Modifier),
    /// BC −1: takes a year.
    Era(i8),
    /// "and a half" of an amount.
    HalfMore,
    // On two.
    Range,
    Since,
    /// "from … on": like `Since`, but it may lie ahead.
    Onward,
    Until,
    /// Two dates that are two mentions and share fields.
    List,
    /// Takes a unit and a date in it: two mentions ("the quarter ended Dec. 31").
    Ended {
        unit: Granularity,
    },
    /// Takes an amount and a date: two mentions ("the nine months ended Sept. 30").
    EndedAmount,
    /// Two amounts in one.
    Sum,
    /// Takes an amount and a date: the amount up to, or from, that date.
    Ending,
    Beginning,
    // Sets.
    /// Takes an amount or fields: each of them.
    Every(Quantity),
    /// Takes a set: how often in each.
    Times(u16),
    /// Takes the fields of a numeric date with the month first: whether it is, is habit.
    Numeric,
    /// Takes fields of a fiscal year: the months or the quarter that they are.
    Fiscal,
    /// Takes a set: on how many days of each.
    Days(u16),
}

impl Op {
    pub(crate) const fn fields(&self) -> Option<Fields> {
        match *self {
            Op::Fields { year, sub, day, weekday } => Some(Fields { year, sub, day, weekday }),
            _ => None,
        }
    }
}

// Seconds of a clock.
pub(crate) const MINUTE: i32 = 60;
pub(crate) const HOUR: i32 = 60 * MINUTE;
pub(crate) const NOON: i32 = 12 * HOUR;

/// Which half of the day a clock time is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    /// That is said: "15:00", "noon".
    Said,
    /// A word beside it says so: "3 p.m.".
    Named,
    /// It is as written, unless a part of the day stands beside it: "9:30 last night".
    Open,
    /// The same, but an early hour is one of the afternoon: "Monday at 5".
    Waking,
}

/// Which granularity a shifted date has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grain {
    /// The amount's: "two months later" is a month.
    Amount,
    /// The base's: "three years ago today" is a day.
    Base,
    /// The amount's; of one year, the focus's where that is a part of a year ("a year earlier" after a quarter).
    Focus,
}

/// TIMEX3 quant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantity {
    Every,
    Each,
    /// Not said: "daily".
    None,
}

/// The number of an amount that is not said.
pub(crate) const UNKNOWN: i32 = i32::MIN;

const ROOM: usize = 11;

/// An expression: operators in reverse Polish order.
#[derive(Clone, Copy)]
pub(crate) struct Expr {
    ops: [Op; ROOM],
    len: u8,
}

const _: () = assert!(size_of::<Op>() <= 8 && size_of::<Expr>() <= 96);

impl Expr {
    /// Says nothing; the expression of a helper phrase.
    pub(crate) const EMPTY: Expr = Expr { ops: [Op::Vague(0); ROOM], len: 0 };
    /// The row's answer where its words make no sense together.
    pub(crate) const REFUSED: Expr = Expr { ops: [Op::Vague(0); ROOM], len: u8::MAX };

    pub(crate) const fn op(op: Op) -> Expr {
        let mut ops = [Op::Vague(0); ROOM];
        ops[0] = op;
        Expr { ops, len: 1 }
    }

    pub(crate) fn ops(&self) -> &[Op] {
        self.ops.get(..usize::from(self.len)).unwrap_or_default()
    }

    pub(crate) const fn is_refused(&self) -> bool {
        self.len == u8::MAX
    }

    /// This expression, then that operator; refused where there is no room.
    pub(crate) fn then(mut self, op: Op) -> Expr {
        self.push(op);
        self
    }

    /// This expression, then all of the other: both on the stack.
    pub(crate) fn and(mut self, other: Expr) -> Expr {
        self.extend(&other);
        self
    }

    /// Puts an operator behind it; one that is refused stays so.
    #[inline]
    pub(crate) fn push(&mut self, op: Op) {
        match self.ops.get_mut(usize::from(self.len)) {
            Some(room) => {
                *room = op;
                self.len += 1;
            }
            None => *self = Expr::REFUSED,
        }
    }

    /// Puts all of the other behind it.
    pub(crate) fn extend(&mut self, other: &Expr) {
        if other.is_refused() {
            *self = Expr::REFUSED;
        }
        other.ops().iter().for_each(|op| self.push(*op));
    }

    /// Whether a time in it depends on a day that it does not name.
    pub(crate) fn depends_on_a_day(&self) -> bool {
        self.ops().contains(&Op::Ref(Reference::Day))
    }

    /// The same with a day in the place of the one that it does not name; unchanged where there is no room.
    pub(crate) fn on_day(&self, day: &Expr) -> Expr {
        let on = |all: Expr, op: &Op| if *op == Op::Ref(Reference::Day) { all.and(*day) } else { all.then(*op) };
        let dated = self.ops().iter().fold(Expr::EMPTY, on);
        if dated.is_refused() { *self } else { dated }
    }

    /// Its clock time: seconds, and what is known of its half of the day.
    pub(crate) fn clock(&self) -> Option<(i32, Half)> {
        self.ops().iter().find_map(|op| match op {
            Op::Clock { seconds, half, .. } => Some((*seconds, *half)),
            _ => None,
        })
    }

    /// The same at another time, and what is known of its half of the day.
    pub(crate) fn at_clock(&self, seconds: i32, half: Half) -> Expr {
        self.ops().iter().fold(Expr::EMPTY, |all, op| match *op {
            Op::Clock { precision, .. } => all.then(Op::Clock { seconds, precision, half }),
            other => all.then(other),
        })
    }

    /// The day that a clock time in it is on.
    pub(crate) fn day_of_clock(&self) -> Option<Expr> {
        let at = self.ops().iter().position(|op| matches!(op, Op::Clock { .. }))?;
        Some(self.ops().iter().take(at).fold(Expr::EMPTY, |day, op| day.then(*op)))
    }

    /// Puts a time behind a date, which takes the place of the day that the time depends on.
    pub(crate) fn put_on_day(&mut self, time: &Expr) {
        time.ops().iter().skip(1).for_each(|op| self.push(*op));
    }

    /// The fields, where the expression is nothing but fields.
    pub(crate) fn fields(&self) -> Option<Fields> {
        match self.ops() {
            [op] => op.fields(),
            _ => None,
        }
    }

    /// The amount, where the expression is nothing but an amount.
    pub(crate) fn amount(&self) -> Option<(Granularity, i32)> {
        match self.ops() {
            [Op::Amount { unit, count }] => Some((*unit, *count)),
            _ => None,
        }
    }
}

/// The words in which a row says its meaning.
impl Expr {
    pub(crate) fn fields_of(fields: Fields) -> Expr {
        let Fields { year, sub, day, weekday } = fields;
        Expr::op(Op::Fields { year, sub, day, weekday })
    }

    pub(crate) fn year(year: i32) -> Expr {
        Expr::fields_of(Fields { year, ..Fields::NONE })
    }

    pub(crate) fn month(month: i32) -> Expr {
        Expr::fields_of(Fields { sub: month as u8, ..Fields::NONE })
    }

    /// A month and a day of it. Whether the day exists is the calendar's business.
    pub(crate) fn month_day(month: i32, day: i32) -> Expr {
        Expr::fields_of(Fields { sub: month as u8, day: day as u8, ..Fields::NONE })
    }

    pub(crate) fn weekday(weekday: i32) -> Expr {
        Expr::fields_of(Fields { weekday: weekday as u8, ..Fields::NONE })
    }

    pub(crate) fn amount_of(count: i32, unit: Granularity) -> Expr {
        Expr::op(Op::Amount { unit, count })
    }

    pub(crate) fn reference(reference: Reference) -> Expr {
        Expr::op(Op::Ref(reference))
    }

    /// These fields with more of them said; refused where the expression is not fields alone.
    pub(crate) fn with(self, change: impl FnOnce(&mut Fields)) -> Expr {
        match self.fields() {
            Some(mut fields) => {
                change(&mut fields);
                Expr::fields_of(fields)
            }
            None => Expr::REFUSED,
        }
    }

    pub(crate) fn in_year(self, year: i32) -> Expr {
        self.with(|f| f.year = year)
    }

    pub(crate) fn step(self, step: Step, unit: Granularity) -> Expr {
        self.then(Op::Step { step, unit })
    }

    pub(crate) fn modifier(self, modifier: Modifier) -> Expr {
        self.then(Op::Modifier(modifier))
    }
}
