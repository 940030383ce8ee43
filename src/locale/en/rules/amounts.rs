//! Amounts and what qualifies them: three days, a year and a half, 2 1/2 years; about, more than, at least.

use super::*;
use crate::grammar::expression::UNKNOWN;
use crate::grammar::rule::Standing;

const UNIT: Pattern = is(word::UNIT);
const UNITS: Pattern = Pattern::Unit { senses: word::PLURAL, lo: 0, hi: Granularity::Millennium as u8 };
const NUMBER: Pattern = num(word::NUMBER, 1, 1_000_000_000);

/// A number of the unit in a slot.
pub(super) fn amount(c: &Captures<'_>, count: i32, slot: usize) -> Expr {
    if c.is(slot, word::UNIT) { Expr::amount_of(count, c.unit(slot)) } else { Expr::REFUSED }
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "amount",
        makes: phrase::AMOUNT,
        pattern: &[
            NUMBER,
            HYPHEN,
            opt(&[either(&[&[is(word::MORE)], &[is(word::WHOLE)], &[is(word::STRETCH)], &[is(word::OTHER)]])]),
            UNIT,
        ],
        meaning: |c| {
            let plural = c.is(3, word::PLURAL);
            // "three-quarters of them" is a share, "300,000 last year" two phrases, and
            // "1994 days" no amount either.
            let share = c.has(1) && plural && c.unit(3) == Granularity::Quarter;
            let apart = c.is(2, word::STRETCH) && !plural;
            if c.is(0, word::YEAR) || share || apart { Expr::REFUSED } else { amount(c, c.value(0), 3) }
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [three days].", "P3D"),
            ("A [16-hour] flight is long.", "PT16H"),
            ("He waited [two more weeks].", "P2W"),
            ("It rose on [five straight days].", "P5D"),
        ],
        counterexamples: &["Three-quarters of them came.", "Of 300,000 last Sunday none came."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-range",
        makes: phrase::AMOUNT,
        pattern: &[
            NUMBER,
            either(&[&[is(word::TO)], &[is(word::OR)], &[is(word::HYPHEN)], &[is(word::DASH)]]),
            NUMBER,
            HYPHEN,
            UNIT,
        ],
        // TIMEX3 has no range of amounts: the smaller one, and that it may be more.
        meaning: |c| {
            if c.is(0, word::YEAR) || c.value(2) <= c.value(0) {
                Expr::REFUSED
            } else {
                amount(c, c.value(0), 4).modifier(Modifier::EqualOrMore)
            }
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [three to five days].", "P3D EQUAL_OR_MORE"),
            ("He waited [2-3 weeks].", "P2W EQUAL_OR_MORE"),
            ("They stayed for [one or two months].", "P1M EQUAL_OR_MORE"),
        ],
        counterexamples: &["Of three to five men, days later none was left."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-decimal",
        makes: phrase::AMOUNT,
        pattern: &[is(word::DECIMAL), HYPHEN, UNIT],
        meaning: |c| Expr::op(Op::Decimal { unit: c.unit(2), thousandths: c.value(0) }),
        standing: Standing::Latent,
        examples: &[
            ("It took [1.5 hours].", "PT1.5H"),
            ("She ruled for [2.5 years].", "P2.5Y"),
            ("A [3.5-year] term ended.", "P3.5Y"),
        ],
        counterexamples: &["It rose 1.5 points."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-one",
        makes: phrase::AMOUNT,
        pattern: &[is(word::ARTICLE), opt(&[is(word::WHOLE)]), UNIT],
        // "a second" is mostly another one, "a quarter" a fourth part.
        meaning: |c| {
            if c.is(2, word::PLURAL) || matches!(c.unit(2), Granularity::Second | Granularity::Quarter) {
                Expr::REFUSED
            } else {
                amount(c, 1, 2)
            }
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [a week].", "P1W"),
            ("He slept [an hour].", "PT1H"),
            ("It lasted [a century].", "P100Y"),
            ("It runs for [an additional year].", "P1Y"),
        ],
        counterexamples: &["A second man came.", "About a quarter of the homes burned."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-some",
        makes: phrase::AMOUNT,
        pattern: &[
            opt(&[is(word::ARTICLE)]),
            is(word::SOME),
            opt(&[either(&[&[is(word::OF)], &[is(word::MORE)], &[is(word::WHOLE)], &[is(word::HYPHEN)]])]),
            UNIT,
        ],
        meaning: |c| match (c.is(2, word::HYPHEN), c.is(3, word::PLURAL), c.value(1)) {
            (false, true, 2) => amount(c, 2, 3).modifier(Modifier::Approx),
            // "a several-year stay"
            (false, true, _) => amount(c, UNKNOWN, 3),
            (true, _, _) if !c.has(0) => amount(c, UNKNOWN, 3),
            _ => Expr::REFUSED,
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [several weeks].", "PXW"),
            ("They stayed [a few days].", "PXD"),
            ("He waited [a couple of months].", "P2M APPROX"),
            ("After a [several-month] search he was found.", "PXM"),
        ],
        counterexamples: &["He had a few second thoughts."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-units",
        makes: phrase::AMOUNT,
        pattern: &[UNITS],
        meaning: |c| amount(c, UNKNOWN, 0),
        standing: Standing::Latent,
        examples: &[
            ("He waited for [months].", "PXM"),
            ("It was dry for [decades].", "PXDE"),
            ("She left [years ago].", "PAST_REF"),
        ],
        counterexamples: &["The months were dry."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-or",
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[&[is(word::ARTICLE)], &[NUMBER]]),
            UNIT,
            is(word::OR),
            either(&[&[literal(literals::SO)], &[num(word::NUMBER, 2, 2)]]),
        ],
        meaning: |c| {
            let one = c.is(0, word::ARTICLE);
            if one == c.is(1, word::PLURAL) || one && c.unit(1) < Granularity::Minute {
                return Expr::REFUSED;
            }
            let count = if one { 1 } else { c.value(0) };
            match c.is(3, word::LITERAL) {
                true => amount(c, count, 1).modifier(Modifier::Approx),
                false if one => amount(c, count, 1).modifier(Modifier::EqualOrMore),
                false => Expr::REFUSED,
            }
        },
        standing: Standing::Latent,
        examples: &[
            ("It will take [a year or two].", "P1Y EQUAL_OR_MORE"),
            ("They waited [two weeks or so].", "P2W APPROX"),
            ("He was there for [an hour or so].", "PT1H APPROX"),
        ],
        counterexamples: &["In a year or months it ends."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-and-half",
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[&[is(word::ARTICLE)], &[NUMBER]]),
            opt(&[UNIT]),
            is(word::AND),
            is(word::ARTICLE),
            is(word::HALF),
            opt(&[UNIT]),
        ],
        meaning: |c| {
            let slot = if c.has(1) { 1 } else { 5 };
            if c.has(1) == c.has(5) { Expr::REFUSED } else { amount(c, c.value(0), slot).then(Op::HalfMore) }
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [a year and a half].", "P1Y6M"),
            ("They spoke for [two and a half hours].", "PT2H30M"),
            ("He ran [a minute and a half].", "PT1M30S"),
        ],
        counterexamples: &["Two and a half men came on Monday."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-and-half-joined",
        makes: phrase::AMOUNT,
        pattern: &[
            NUMBER,
            is(word::HYPHEN),
            is(word::AND),
            is(word::HYPHEN),
            is(word::ARTICLE),
            is(word::HYPHEN),
            is(word::HALF),
            is(word::HYPHEN),
            UNIT,
        ],
        meaning: |c| amount(c, c.value(0), 8).then(Op::HalfMore),
        standing: Standing::Latent,
        examples: &[
            ("A [three-and-a-half-hour] talk followed.", "PT3H30M"),
            ("He has a [two-and-a-half-year] term.", "P2Y6M"),
            ("The [one-and-a-half-day] hunt ended.", "P1DT12H"),
        ],
        counterexamples: &["A two-and-a-half-acre day camp opened."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-fraction",
        makes: phrase::AMOUNT,
        pattern: &[NUMBER, HYPHEN, is(word::SLASH_DATE), HYPHEN, UNIT],
        // "1/2" is read as a date without a year.
        meaning: |c| match crate::token::number::unpack(c.value(2)) {
            (1, 2, 0) => amount(c, c.value(0), 4).then(Op::HalfMore),
            (part @ (1 | 3), 4, 0) if c.value(0) < 1000 => {
                Expr::op(Op::Decimal { unit: c.unit(4), thousandths: c.value(0) * 1000 + part * 250 })
            }
            _ => Expr::REFUSED,
        },
        standing: Standing::Latent,
        examples: &[
            ("He lived there for [2 1/2 years].", "P2Y6M"),
            ("It took [3 1/2 hours].", "PT3H30M"),
            ("A [1 1/4 hour] talk followed.", "PT1.25H"),
        ],
        counterexamples: &["It is 2 1/2 miles away."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-half",
        makes: phrase::AMOUNT,
        pattern: &[is(word::HALF), either(&[&[is(word::ARTICLE)], &[is(word::HYPHEN)]]), UNIT],
        meaning: |c| amount(c, 0, 2).then(Op::HalfMore),
        standing: Standing::Latent,
        examples: &[
            ("It took [half an hour].", "PT30M"),
            ("A [half-hour] talk followed.", "PT30M"),
            ("It lasted [half a century].", "P50Y"),
        ],
        counterexamples: &["On Monday half a loaf was left."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-quarter",
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[&[is(word::ARTICLE)], &[num(word::NUMBER, 3, 3)]]),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Quarter as u8, hi: Granularity::Quarter as u8 },
            either(&[&[is(word::OF), is(word::ARTICLE)], &[is(word::HYPHEN)]]),
            UNIT,
        ],
        meaning: |c| {
            let (count, unit) = match c.unit(3) {
                Granularity::Hour => (15, Granularity::Minute),
                Granularity::Year => (3, Granularity::Month),
                Granularity::Century => (25, Granularity::Year),
                _ => return Expr::REFUSED,
            };
            let three = c.is(0, word::NUMBER);
            if three != c.is(1, word::PLURAL) || c.is(3, word::PLURAL) {
                return Expr::REFUSED;
            }
            Expr::amount_of(if three { 3 * count } else { count }, unit)
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [a quarter of an hour].", "PT15M"),
            ("It was shut for [a quarter of a century].", "P25Y"),
            ("It ended after [a quarter-century].", "P25Y"),
            ("He spoke for [three quarters of an hour].", "PT45M"),
        ],
        counterexamples: &["A quarter of an army fled."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-sum",
        makes: phrase::AMOUNT,
        pattern: &[AMOUNT, either(&[&[is(word::AND)], &[is(word::COMMA)], &[]]), AMOUNT],
        meaning: |c| match (c.expr(0).amount(), c.expr(2).amount()) {
            // Only a finer unit makes one amount of two: "two years and three months".
            (Some((a, _)), Some((b, n))) if b < a && n != UNKNOWN => c.expr(0).and(c.expr(2)).then(Op::Sum),
            _ => Expr::REFUSED,
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [two hours and 20 minutes].", "PT2H20M"),
            ("He served [one year, six months].", "P1Y6M"),
            ("It lasted [3 days 4 hours].", "P3DT4H"),
        ],
        counterexamples: &["Two days and three men later it ended."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier",
        makes: phrase::QUALIFIER,
        pattern: &[is(word::APPROX)],
        meaning: |c| Expr::op(Op::Modifier(modifier(c.value(0)))),
        standing: Standing::Latent,
        examples: &[
            ("It took [about three days].", "P3D APPROX"),
            ("He waited [nearly two hours].", "PT2H LESS_THAN"),
            ("It lasted [over ten years].", "P10Y MORE_THAN"),
        ],
        counterexamples: &["About three men came on Monday."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier-than",
        makes: phrase::QUALIFIER,
        pattern: &[opt(&[literal(literals::NO)]), is(word::MORE), is(word::THAN)],
        meaning: |c| {
            Expr::op(Op::Modifier(match (c.has(0), c.value(1) > 0) {
                (false, true) => Modifier::MoreThan,
                (false, false) => Modifier::LessThan,
                (true, true) => Modifier::EqualOrLess,
                (true, false) => Modifier::EqualOrMore,
            }))
        },
        standing: Standing::Latent,
        examples: &[
            ("It took [more than three days].", "P3D MORE_THAN"),
            ("It took [less than two hours].", "PT2H LESS_THAN"),
            ("It may take [no more than a week].", "P1W EQUAL_OR_LESS"),
        ],
        counterexamples: &["More than three men came on Monday."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier-at",
        makes: phrase::QUALIFIER,
        pattern: &[is(word::AT), is(word::LEAST)],
        meaning: |c| Expr::op(Op::Modifier(if c.value(1) > 0 { Modifier::EqualOrMore } else { Modifier::EqualOrLess })),
        standing: Standing::Latent,
        examples: &[
            ("It took [at least three days].", "P3D EQUAL_OR_MORE"),
            ("It may take [at most two hours].", "PT2H EQUAL_OR_LESS"),
            ("He waited [at least a week].", "P1W EQUAL_OR_MORE"),
        ],
        counterexamples: &["At least three men came on Monday."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier-as",
        makes: phrase::QUALIFIER,
        pattern: &[
            is(word::AS),
            either(&[
                &[literal(literals::LONG)],
                &[literal(literals::MUCH)],
                &[literal(literals::LITTLE)],
                &[num(word::SOME, -1, 1)],
            ]),
            is(word::AS),
        ],
        meaning: |c| {
            let few = c.is(1, word::SOME) && c.value(1) < 0;
            let little = c.is_literal(1, literals::LITTLE);
            Expr::op(Op::Modifier(if few || little { Modifier::EqualOrMore } else { Modifier::EqualOrLess }))
        },
        standing: Standing::Latent,
        examples: &[
            ("It can take [as long as two years].", "P2Y EQUAL_OR_LESS"),
            ("They lie there for [as many as ten days].", "P10D EQUAL_OR_LESS"),
            ("It is built in [as little as three weeks].", "P3W EQUAL_OR_MORE"),
        ],
        counterexamples: &["As many as three men came on Monday.", "It is the third in as many months."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier-up-to",
        makes: phrase::QUALIFIER,
        pattern: &[literal(literals::UP), is(word::TO)],
        meaning: |_| Expr::op(Op::Modifier(Modifier::EqualOrLess)),
        standing: Standing::Latent,
        examples: &[
            ("It may take [up to three days].", "P3D EQUAL_OR_LESS"),
            ("He faces [up to 20 years].", "P20Y EQUAL_OR_LESS"),
            ("They slept [up to ten hours].", "PT10H EQUAL_OR_LESS"),
        ],
        counterexamples: &["Up to three men came on Monday."],
        ..Rule::ROW
    },
];
