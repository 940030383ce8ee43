//! What rows may ask of a phrase beside its class: whether its year is open, whether its number is said, how long it is.
//!
//! Knows expressions, and no word: features are read off an expression once, when its phrase is made.

use crate::value::Granularity;

use super::expression::{Expr, Fields, Op, Reference, UNKNOWN};

/// A set of features.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Features(u32);

impl Features {
    pub(crate) const NONE: Features = Features(0);

    pub(crate) const fn or(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }

    pub(crate) const fn meets(self, other: Features) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all of the others are among these.
    pub(crate) const fn have(self, others: Features) -> bool {
        self.0 & others.0 == others.0
    }

    const fn when(self, holds: bool) -> Features {
        if holds { self } else { Features::NONE }
    }
}

/// The features by their names.
macro_rules! features {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $($name),+ }
        $($(#[$doc])* pub(crate) const $name: Features = Features(1 << Bit::$name as u32);)+
    };
}

features! {
    /// A date said by its fields alone: "March 3", "2018", not "last year".
    FIELDS,
    /// Its fields say the year.
    HAS_YEAR,
    /// They say what stands inside the year: a month, a quarter, a season.
    HAS_PART,
    /// That is a month or a season.
    NAMED_PART,
    /// That is a quarter or a half.
    NUMBERED_PART,
    HAS_DAY,
    HAS_WEEKDAY,
    /// A named day by itself: "Easter".
    NAMED_DAY,
    /// A named day somewhere in it.
    HOLDS_NAMED_DAY,
    /// A decade or more.
    ERA,
    /// A neighbour of a year: "last year".
    STEPPED_YEAR,
    /// A neighbour of a day of the story: "the day before".
    STEPPED_DAY,
    /// An amount by itself.
    AMOUNT,
    /// Its number is said.
    COUNTED,
    /// Its number is not said.
    UNCOUNTED,
    /// It is more than one.
    SEVERAL,
    /// Its unit is a week or more.
    WEEKS,
    /// Its unit is the year.
    YEARS,
    /// Its unit is the week.
    OF_WEEKS,
    /// It is one year.
    ONE_YEAR,
    /// A clock time in it.
    HAS_CLOCK,
    /// A part of a day in it.
    HAS_DAY_PART,
    /// Its day is the story's: "at 8 a.m.".
    ON_NO_DAY,
    /// A list already.
    LISTED,
    /// Its beginning, middle or end, or about then.
    MODIFIED,
    /// The n-th unit of a date: "the end of the month".
    NTH,
}

/// Which date it is, is said by its own words.
pub(crate) const NAMED: Features = HAS_PART.or(HAS_YEAR).or(NAMED_DAY).or(NTH);

impl Features {
    /// The features of a phrase with this expression.
    pub(crate) fn of(expr: &Expr) -> Features {
        let mut all = match expr.ops() {
            [Op::Named(_)] => NAMED_DAY,
            [op] => op.fields().map_or(Features::NONE, of_fields).or(of_amount(op)),
            [Op::Ref(_), Op::Step { unit: Granularity::Day, .. }] => STEPPED_DAY,
            [.., Op::Step { unit: Granularity::Year, .. }] => STEPPED_YEAR,
            [.., Op::List] => LISTED,
            [.., Op::Nth { .. }] => NTH,
            _ => Features::NONE,
        };
        for op in expr.ops() {
            all = all.or(match op {
                Op::Named(_) => HOLDS_NAMED_DAY,
                Op::Span { .. } | Op::ShortDecade(_) => ERA,
                Op::Step { unit, .. } if *unit >= Granularity::Decade => ERA,
                Op::Modifier(_) => MODIFIED,
                Op::Clock { .. } => HAS_CLOCK,
                Op::PartOfDay(_) => HAS_DAY_PART,
                Op::Ref(Reference::Day) => ON_NO_DAY,
                _ => Features::NONE,
            });
        }
        all
    }
}

fn of_fields(fields: Fields) -> Features {
    let Fields { sub, day, weekday, .. } = fields;
    FIELDS
        .or(HAS_YEAR.when(fields.has_year()))
        .or(HAS_PART.when(sub != 0))
        .or(NAMED_PART.when((1..=24).contains(&sub)))
        .or(NUMBERED_PART.when(sub > 32))
        .or(HAS_DAY.when(day != 0))
        .or(HAS_WEEKDAY.when(weekday != 0))
}

fn of_amount(op: &Op) -> Features {
    let Op::Amount { unit, count } = *op else { return Features::NONE };
    AMOUNT
        .or(COUNTED.when(count != UNKNOWN))
        .or(UNCOUNTED.when(count == UNKNOWN))
        .or(SEVERAL.when(count > 1))
        .or(WEEKS.when(unit >= Granularity::Week))
        .or(YEARS.when(unit == Granularity::Year))
        .or(OF_WEEKS.when(unit == Granularity::Week))
        .or(ONE_YEAR.when(unit == Granularity::Year && count == 1))
}
