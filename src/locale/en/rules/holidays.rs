//! Named days in longer phrases, and named periods. The days by themselves are in `dates`.

use super::*;
use crate::grammar::expression::{Grain, Reference};
use crate::grammar::rule::Evidence;

/// A name that stands for something else beside other names, or as a word ("Lent"), needs a word that announces a time.
const ANNOUNCED: Evidence = Evidence::AnyOf(&[Evidence::LastLacks(word::AMBIGUOUS), Evidence::Before(ANNOUNCING)]);

/// "last Christmas": the neighbour of the day of publication.
pub(super) fn step(c: &Captures<'_>) -> Expr {
    Expr::op(Op::Named(c.value(1) as u16))
        .then(Op::StepFields { step: Step::of(c.value(0)), from: Reference::Publication })
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "named-period",
        makes: phrase::INTERVAL,
        pattern: &[is(word::NAMED_DAY)],
        meaning: |c| if c.alt(0) != 0 { Expr::op(Op::Named(c.value(0) as u16)) } else { Expr::REFUSED },
        evidence: ANNOUNCED,
        examples: &[
            ("[Ramadan]", "2019-05-06/2019-06-03"),
            ("They fast during [Lent].", "2019-03-06/2019-04-20"),
            ("It is quiet in [Holy Week].", "2019-04-14/2019-04-20"),
        ],
        counterexamples: &["Lent to a friend, it was lost."],
        ..Rule::ROW
    },
    Rule {
        name: "named-period-year",
        makes: phrase::INTERVAL,
        pattern: &[is(word::NAMED_DAY), COMMA, YEAR],
        meaning: |c| {
            let period = Expr::op(Op::Named(c.value(0) as u16));
            if c.alt(0) != 0 { period.within(Expr::year(year(c, 2))) } else { Expr::REFUSED }
        },
        examples: &[
            ("[Ramadan 2024]", "2024-03-11/2024-04-09"),
            ("The souks were full in [Ramadan, 2017].", "2017-05-27/2017-06-24"),
            ("It was cold in [Lent 2018].", "2018-02-14/2018-03-31"),
        ],
        counterexamples: &["Ramadan is here; 2024 came."],
        ..Rule::ROW
    },
    Rule {
        name: "step-named-period",
        makes: phrase::INTERVAL,
        pattern: &[is(word::STEP.or(word::STORY_STEP)), is(word::NAMED_DAY)],
        meaning: |c| if c.alt(1) != 0 { step(c) } else { Expr::REFUSED },
        examples: &[
            ("[last Ramadan]", "2018-05-16/2018-06-14"),
            ("It will end before [next Ramadan].", "2019-05-06/2019-06-03"),
            ("It fell in price [this Lent].", "2019-03-06/2019-04-20"),
        ],
        counterexamples: &["He last lent it to her.", "They met last Christmas."],
        ..Rule::ROW
    },
    Rule {
        name: "holiday-weekend",
        makes: phrase::WEEK_DATE,
        pattern: &[
            THE,
            a(phrase::DAY),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Weekend as u8, hi: Granularity::Week as u8 },
        ],
        meaning: |c| {
            let expr = c.expr(1);
            let named = expr.ops().iter().any(|op| matches!(op, Op::Named(_)));
            let month_day = expr.fields().is_some_and(|f| f.sub != 0 && f.weekday == 0);
            if c.is(2, word::PLURAL) || !named && !month_day {
                return Expr::REFUSED;
            }
            // "Easter week" ends with the day.
            if c.unit(2) == Granularity::Week {
                return if named { expr.then(Op::Containing { unit: Granularity::Week }) } else { Expr::REFUSED };
            }
            // The nearest: a Monday or Tuesday has the weekend before it, all others that of their week.
            expr.and(Expr::amount_of(2, Granularity::Day))
                .then(Op::Shift { sign: -1, grain: Grain::Amount })
                .then(Op::Containing { unit: Granularity::Weekend })
        },
        examples: &[
            ("[Memorial Day weekend]", "2019-W21-WE"),
            ("Traffic was heavy over [the Thanksgiving weekend].", "2018-W47-WE"),
            ("He died on [Easter weekend].", "2019-W16-WE"),
            ("It is shut in [Easter week].", "2019-W16"),
            ("They married on [the Fourth of July weekend].", "2018-W27-WE"),
        ],
        counterexamples: &["On Labor Day weekends are long gone."],
        ..Rule::ROW
    },
];
