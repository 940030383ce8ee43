//! The periods of reports: the year-earlier quarter, the same period last year, the full year, the
//! nine months ended Sept. 30. Rows; which period the story reports on is the business of `resolve`.

use super::*;
use crate::grammar::expression::{Grain, Reference};

const ONE_UNIT: Pattern = Pattern::Not { senses: word::UNIT, without: word::PLURAL };
/// What a report calls its period: "quarter", "half", "period".
const PERIOD: Pattern = either(&[
    &[Pattern::Unit { senses: word::UNIT, lo: Granularity::Quarter as u8, hi: Granularity::Half as u8 }],
    &[is(word::PERIOD)],
]);
const YEAR_UNIT: Pattern =
    Pattern::Unit { senses: word::UNIT, lo: Granularity::Year as u8, hi: Granularity::Year as u8 };
/// "earlier" or "ago" behind a unit.
const BACK: Pattern = either(&[&[num(word::LATER, -1, -1)], &[is(word::AGO)]]);
/// A year, or the one before the story's.
const OF_YEAR: Pattern = a(phrase::YEAR_DATE.or(phrase::SHIFTED_DATE));

/// The unit in a slot, a year back from the story's period where the unit is a year.
fn back(c: &Captures<'_>, slot: usize) -> Expr {
    let unit = c.unit(slot);
    let grain = if unit == Granularity::Year { Grain::Focus } else { Grain::Amount };
    if unit < Granularity::Day || c.is(slot, word::PLURAL) {
        return Expr::REFUSED;
    }
    Expr::publication().and(Expr::amount_of(1, unit)).then(Op::Shift { sign: -1, grain })
}

/// The part of the year `outer` that a slot names: a unit, or the story's own.
fn likewise(c: &Captures<'_>, slot: usize, outer: Expr) -> Expr {
    let unit = if c.is(slot, word::UNIT) { c.unit(slot) } else { Granularity::Quarter };
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

/// Whether an expression is a part of a year that leaves the year open.
fn open_part(expr: Expr) -> bool {
    expr.fields().is_some_and(|f| (33..=41).contains(&f.sub) && !f.has_year())
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "unit-earlier",
        makes: phrase::SHIFTED_DATE,
        pattern: &[ONE_UNIT, is(word::HYPHEN), BACK],
        meaning: |c| back(c, 0),
        examples: &[
            ("[year-earlier]", "2018"),
            ("In the third quarter it lost money. The [year-earlier] loss was $2 million.", "2017-Q3"),
            ("The [month-earlier] figures were worse.", "2019-02"),
        ],
        counterexamples: &["It was a year of earlier losses.", "The hour-earlier reading was lost."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-earlier-period",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, opt(&[is(word::STORY_STEP)]), ONE_UNIT, is(word::HYPHEN), BACK, PERIOD],
        meaning: |c| {
            if c.unit(2) != Granularity::Year {
                return Expr::REFUSED;
            }
            Expr::reference(Reference::Period)
                .and(Expr::amount_of(1, Granularity::Year))
                .then(Op::Shift { sign: -1, grain: Grain::Base })
        },
        examples: &[
            ("In [the year-earlier quarter] it lost money.", "2017-Q4"),
            ("The third quarter was good. In [the year-ago period] it lost money.", "2017-Q3"),
            ("It lost less than in [the comparable year-earlier period].", "2017-Q4"),
        ],
        counterexamples: &["It lost less than in the month-earlier period."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-earlier-part",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, opt(&[is(word::STORY_STEP)]), ONE_UNIT, is(word::HYPHEN), BACK, a(phrase::PART_OF_YEAR)],
        meaning: |c| {
            if c.unit(2) != Granularity::Year || !open_part(c.expr(5)) {
                return Expr::REFUSED;
            }
            c.expr(5).and(Expr::amount_of(1, Granularity::Year)).then(Op::Shift { sign: -1, grain: Grain::Base })
        },
        examples: &[
            ("[the year-ago third quarter]", "2017-Q3"),
            ("In [the year-earlier fourth quarter] it lost money.", "2017-Q4"),
            ("It had a gain in [the comparable year-earlier second quarter].", "2017-Q2"),
        ],
        counterexamples: &["The year-earlier third place was a surprise."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-earlier-amount",
        makes: phrase::DURATION,
        pattern: &[THE, opt(&[is(word::STORY_STEP)]), ONE_UNIT, is(word::HYPHEN), BACK, AMOUNT],
        meaning: |c| match c.expr(5).amount() {
            Some((unit, 2..)) if unit >= Granularity::Week && c.unit(2) == Granularity::Year => c.expr(5),
            _ => Expr::REFUSED,
        },
        examples: &[
            ("[the year-ago nine months]", "P9M"),
            ("It lost less than in [the year-earlier six months].", "P6M"),
            ("[The year-earlier 12 weeks] had a gain.", "P12W"),
        ],
        counterexamples: &["The year-ago three men."],
        ..Rule::ROW
    },
    Rule {
        name: "latest-period",
        makes: phrase::PART_OF_YEAR,
        pattern: &[is(word::THE), num(word::STEP, -1, -1), is(word::PERIOD)],
        meaning: |_| Expr::reference(Reference::Period).step(Step::This, Granularity::Quarter),
        examples: &[
            ("[The latest period] had a profit of $2 million.", "2018-Q4"),
            ("It lost $3 million in [the latest period].", "2018-Q4"),
            ("The third quarter of 2018 was bad. [The latest period] has a charge.", "2018-Q3"),
        ],
        counterexamples: &["In the latest such period it lost money."],
        ..Rule::ROW
    },
    Rule {
        name: "same-period",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            is(word::THE),
            opt(&[is(word::STORY_STEP)]),
            either(&[&[ONE_UNIT], &[is(word::PERIOD)]]),
            opt(&[either(&[&[is(word::OF)], &[is(word::IN)], &[is(word::COMMA)]])]),
            OF_YEAR,
        ],
        meaning: |c| {
            let period = c.is(2, word::PERIOD) || matches!(c.unit(2), Granularity::Quarter | Granularity::Half);
            let same = c.has(1) && c.value(1) == 0;
            // "the quarter a year ago" and "the same month of 2018", but no "the day last year".
            let says = if c.has(1) { same } else { period && !c.has(3) };
            let unit = period || c.unit(2) < Granularity::Year;
            if says && unit { likewise(c, 2, c.expr(4)) } else { Expr::REFUSED }
        },
        examples: &[
            ("In [the same period last year] it lost money.", "2018-Q4"),
            ("The third quarter was good. It lost money in [the corresponding quarter of 2016].", "2016-Q3"),
            ("It rained on Feb. 3. In [the same month last year] it snowed.", "2018-02"),
            ("For [the quarter a year ago] it reported a loss.", "2017-Q4"),
        ],
        counterexamples: &["He recalls the day last year when it shut."],
        ..Rule::ROW
    },
    Rule {
        name: "year-period",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::THE), is(word::YEAR), PERIOD],
        meaning: |c| likewise(c, 2, Expr::year(c.value(1))),
        examples: &[
            ("In [the 2017 period] it had lost money.", "2017-Q4"),
            ("The third quarter was good. In [the 2016 quarter] it lost money.", "2016-Q3"),
            ("It earned more in [the 2018 period] than it hoped.", "2018-Q4"),
        ],
        counterexamples: &["The 2017 quake."],
        ..Rule::ROW
    },
    Rule {
        name: "year-part",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, is(word::YEAR), a(phrase::PART_OF_YEAR)],
        meaning: |c| if open_part(c.expr(2)) { c.expr(2).in_year(c.value(1)) } else { Expr::REFUSED },
        examples: &[
            ("[the 2018 second quarter]", "2018-Q2"),
            ("It took a charge in [the 2017 first quarter].", "2017-Q1"),
            ("Its [2016 fourth-quarter] loss was small.", "2016-Q4"),
        ],
        counterexamples: &["The 2018 plan."],
        ..Rule::ROW
    },
    Rule {
        name: "years-part",
        makes: phrase::PART_OF_YEAR,
        pattern: &[a(phrase::YEAR_DATE), is(word::POSSESSIVE), a(phrase::PART_OF_YEAR)],
        meaning: |c| if open_part(c.expr(2)) { c.expr(2).within(c.expr(0)) } else { Expr::REFUSED },
        examples: &[
            ("[last year's third quarter]", "2018-Q3"),
            ("It may be ready by [next year's first quarter].", "2020-Q1"),
            ("It fell in [2017's fourth quarter].", "2017-Q4"),
        ],
        counterexamples: &["Last year's third man."],
        ..Rule::ROW
    },
    Rule {
        name: "full-year",
        makes: phrase::YEAR_DATE,
        pattern: &[is(word::THE), either(&[&[is(word::WHOLE)], &[is(word::FISCAL)]]), YEAR_UNIT],
        meaning: |c| {
            if c.is(2, word::PLURAL) {
                return Expr::REFUSED;
            }
            let year = Expr::reference(Reference::Period).step(Step::This, Granularity::Year);
            if c.is(1, word::FISCAL) { year.then(Op::Fiscal) } else { year }
        },
        evidence: Evidence::NotAfter(word::OF.or(word::ENDED)),
        examples: &[
            ("Sales for [the full year] were flat.", "2019"),
            ("It lost money in the fourth quarter. For [the full year] it made a profit.", "2018"),
            ("It expects less for [the fiscal year].", "2019"),
        ],
        counterexamples: &["He has served the full year of his ban."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-ended",
        makes: phrase::LIST,
        pattern: &[
            THE,
            opt(&[either(&[&[is(word::FISCAL)], &[is(word::STRETCH)], &[num(word::ORDINAL, 1, 1)]])]),
            AMOUNT,
            is(word::ENDED),
            opt(&[is(word::ON)]),
            a(phrase::DAY.or(phrase::MONTH_DATE)),
        ],
        meaning: |c| match c.expr(2).amount() {
            Some((unit, count)) if count > 0 && unit >= Granularity::Week => {
                c.expr(2).and(c.expr(5)).then(Op::EndedAmount)
            }
            _ => Expr::REFUSED,
        },
        parts: &[(0, 2), (5, 5)],
        examples: &[
            ("It lost money in [the nine months] ended [Sept. 30].", "P9M; 2018-09-30"),
            ("Sales rose in [the three months] ended [Dec. 31, 2018].", "P3M; 2018-12-31"),
            ("For [the 12 months] ended [February] it lost money.", "P12M; 2019-02"),
        ],
        counterexamples: &["The 48 hours ended on May 1 without a deal."],
        ..Rule::ROW
    },
];
