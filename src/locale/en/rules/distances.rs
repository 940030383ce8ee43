//! Dates by their distance: three days ago, two weeks later, a week ago Tuesday, the day before. Rows;
//! they count nothing themselves.

use super::*;
use crate::grammar::expression::{Grain, Reference, UNKNOWN};

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "ago",
        makes: phrase::SHIFTED_DATE,
        pattern: &[opt(&[either(&[&[is(word::APPROX)], &[a(phrase::QUALIFIER)]])]), AMOUNT, is(word::AGO)],
        meaning: |c| {
            // "twice as long as two years ago"
            if c.holds(0, word::AS) {
                return Expr::REFUSED;
            }
            let (amount, grain) = match c.expr(1).amount() {
                Some((Granularity::Year, 1)) => (c.expr(1), Grain::Focus),
                // "more than a decade ago" counts the years.
                Some((Granularity::Decade, n)) if c.has(0) && n != UNKNOWN => {
                    (Expr::amount_of(n.saturating_mul(10), Granularity::Year), Grain::Amount)
                }
                _ => (c.expr(1), Grain::Amount),
            };
            let point = Expr::publication().and(amount).then(Op::Shift { sign: -1, grain });
            // "almost four years ago" is about then.
            if c.is(0, word::APPROX) && modifier(c.value(0)) == Modifier::LessThan {
                return point.modifier(Modifier::Approx);
            }
            let qualifier =
                if c.is(0, word::APPROX) { Expr::op(Op::Modifier(modifier(c.value(0)))) } else { c.expr(0) };
            qualified_point(point, qualifier, true)
        },
        examples: &[
            ("[three days ago]", "2019-03-03"),
            ("He left [two weeks ago].", "2019-W08"),
            ("It was sold [almost four years ago].", "2015 APPROX"),
            ("It began [more than a decade ago].", "2009 BEFORE"),
            ("It was shut [a year ago].", "2018"),
        ],
        counterexamples: &["It took three days."],
        ..Rule::ROW
    },
    Rule {
        name: "ago-day",
        makes: phrase::DAY,
        pattern: &[AMOUNT, is(word::AGO), is(word::DEICTIC_DAY)],
        meaning: |c| {
            if c.expr(0).amount().is_none_or(|(_, count)| count == UNKNOWN) {
                return Expr::REFUSED;
            }
            let day = Expr::amount_of(c.value(2), Granularity::Day).after(Expr::publication());
            day.and(c.expr(0)).then(Op::Shift { sign: -1, grain: Grain::Base })
        },
        examples: &[
            ("[three years ago today]", "2016-03-06"),
            ("It fell [a year ago yesterday].", "2018-03-05"),
            ("It was founded [two months ago tomorrow].", "2019-01-07"),
        ],
        counterexamples: &["Years ago today was a rare word."],
        ..Rule::ROW
    },
    Rule {
        name: "ago-unit",
        makes: phrase::SHIFTED_DATE,
        pattern: &[AMOUNT, is(word::AGO), a(phrase::WEEK_DATE.or(phrase::MONTH_DATE).or(phrase::PART_OF_YEAR))],
        meaning: |c| match c.expr(0).amount() {
            Some((Granularity::Year, n)) if n != UNKNOWN => {
                c.expr(2).and(c.expr(0)).then(Op::Shift { sign: -1, grain: Grain::Base })
            }
            _ => Expr::REFUSED,
        },
        examples: &[
            ("[two years ago this week]", "2017-W10"),
            ("It was founded [150 years ago this month].", "1869-03"),
            ("He left [a year ago last month].", "2018-02"),
        ],
        counterexamples: &["It was two years ago. This week it rained."],
        ..Rule::ROW
    },
    Rule {
        name: "ago-weekday",
        makes: phrase::DAY,
        pattern: &[
            AMOUNT,
            is(word::AGO),
            Pattern::Not { senses: word::WEEKDAY, without: word::PLURAL.or(word::AMBIGUOUS) },
        ],
        meaning: |c| match c.expr(0).amount() {
            // "a week ago Tuesday" is the Tuesday of that week.
            Some((Granularity::Week, n)) if n != UNKNOWN => Expr::weekday(c.value(2))
                .then(Op::StepFields { step: Step::This, from: Reference::Publication })
                .and(c.expr(0))
                .then(Op::Shift { sign: -1, grain: Grain::Base }),
            _ => Expr::REFUSED,
        },
        examples: &[
            ("[a week ago Tuesday]", "2019-02-26"),
            ("He left [two weeks ago Monday].", "2019-02-18"),
            ("It fell [a week ago Friday] here.", "2019-03-01"),
        ],
        counterexamples: &["Weeks ago Tuesday was free."],
        ..Rule::ROW
    },
    Rule {
        name: "from-now",
        makes: phrase::SHIFTED_DATE,
        pattern: &[AMOUNT, is(word::FROM), either(&[&[num(word::VAGUE, 0, 0)], &[num(word::DEICTIC_DAY, 0, 0)]])],
        meaning: |c| c.expr(0).after(Expr::publication()),
        examples: &[
            ("[two weeks from now]", "2019-W12"),
            ("It ends [three days from today].", "2019-03-09"),
            ("[A year from now] all will be well.", "2020"),
        ],
        counterexamples: &["The camp is three days from town."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-later",
        makes: phrase::SHIFTED_DATE,
        pattern: &[opt(&[a(phrase::QUALIFIER)]), AMOUNT, is(word::LATER)],
        meaning: |c| {
            let back = c.value(2) < 0;
            let grain = match c.expr(1).amount() {
                Some((Granularity::Year, 1)) => Grain::Focus,
                _ => Grain::Amount,
            };
            let sign = if back { -1 } else { 1 };
            let point = Expr::reference(Reference::Mention).and(c.expr(1)).then(Op::Shift { sign, grain });
            qualified_point(point, c.expr(0), back)
        },
        // "two hours earlier than planned"
        evidence: Evidence::NotAfter(word::THAN),
        examples: &[
            ("He fell on Jan. 8. [Two weeks later] he died.", "2019-W04"),
            ("He fell on Jan. 8. [Two days later] he died.", "2019-01-10"),
            ("He fell in January 2018. [Two months later] he died.", "2018-03"),
            ("Sales were flat in the third quarter. [A year earlier] they had grown.", "2017-Q3"),
        ],
        counterexamples: &["It took two days.", "He came two hours later than planned."],
        ..Rule::ROW
    },
    Rule {
        name: "before-last",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            is(word::THE),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Weekend as u8, hi: Granularity::Century as u8 },
            num(word::ORDER, -1, -1),
            num(word::STEP, -1, -1),
        ],
        meaning: |c| {
            let unit = c.unit(1);
            if c.is(1, word::PLURAL) {
                return Expr::REFUSED;
            }
            Expr::publication().step(Step::Last, unit).step(Step::Last, unit)
        },
        evidence: Evidence::NotAfter(word::UNIT.or(word::WEEKDAY).or(word::MONTH)),
        examples: &[
            ("[the week before last]", "2019-W08"),
            ("He left [the year before last].", "2017"),
            ("It rained on [the weekend before last].", "2019-W08-WE"),
        ],
        counterexamples: &["It was the week before last Christmas.", "It fell in the week before last month's vote."],
        ..Rule::ROW
    },
    Rule {
        name: "day-before",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            is(word::THE),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Day as u8, hi: Granularity::Day as u8 },
            is(word::ORDER),
        ],
        meaning: |c| {
            let step = Step::of(c.value(2));
            if c.is(1, word::PLURAL) {
                Expr::REFUSED
            } else {
                Expr::reference(Reference::Focus).step(step, Granularity::Day)
            }
        },
        evidence: Evidence::After(word::COMMA.or(word::BREAK)),
        examples: &[
            ("It fell on Jan. 8. [The day before], it had snowed.", "2019-01-07"),
            ("He came on Jan. 8. She had left [the day before].", "2019-01-07"),
            ("They met on Jan. 8. [The day after], they wed.", "2019-01-09"),
        ],
        counterexamples: &["The day before he left was dry."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-before",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            either(&[&[AMOUNT], &[is(word::THE), Pattern::Not { senses: word::UNIT, without: word::PLURAL }]]),
            is(word::ORDER),
            either(&[&[a(phrase::DATE)]]),
        ],
        meaning: |c| {
            let amount = if c.expr(0).ops().is_empty() { Expr::amount_of(1, c.unit(0)) } else { c.expr(0) };
            c.expr(2).and(amount).then(Op::Shift { sign: c.value(1).signum() as i8, grain: Grain::Amount })
        },
        // "the week following last month's audit" hangs on the audit; "the day before Tuesday's vote" may
        // count from the day.
        evidence: Evidence::AnyOf(&[
            Evidence::NotAfter(word::POSSESSIVE),
            Evidence::All(&[
                Evidence::Begins(word::THE),
                Evidence::LastHas(word::WEEKDAY.or(word::DEICTIC_DAY).or(word::DIGITS)),
            ]),
        ]),
        examples: &[
            ("[two days before Christmas]", "2018-12-23"),
            ("It shut [the day before Jan. 8].", "2019-01-07"),
            ("They met [the day after tomorrow].", "2019-03-08"),
            ("He left [the week after Jan. 8].", "2019-W03"),
        ],
        counterexamples: &["They met two days or so.", "It fell the week after last month's vote."],
        ..Rule::ROW
    },
];
