//! Amounts that stand as mentions: three days, the past three months, a year-long strike, 27-year-old. Rows;
//! the amounts by themselves are in `amounts`.

use super::amounts::amount;
use super::*;
use crate::grammar::expression::UNKNOWN;

const UNIT: Pattern = is(word::UNIT);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "duration",
        makes: phrase::DURATION,
        pattern: &[THE, opt(&[is(phrase::QUALIFIER)]), AMOUNT],
        meaning: |c| {
            // "the nine months", but "the two-day talks": the article belongs to what is described.
            let several = !c.holds(2, word::HYPHEN) && c.expr(2).amount().is_some_and(|(_, count)| count > 1);
            if c.has(0) && !several { Expr::REFUSED } else { c.expr(2).and(c.expr(1)) }
        },
        evidence: Evidence::AnyOf(&[
            // An age is no stretch of time, "a year-long" none of its first two words; "60 Minutes" is
            // a show.
            Evidence::All(&[
                Evidence::Lacks(word::UNIT.or(word::ARTICLE)),
                Evidence::NotAfter(word::OLD),
                Evidence::NotSecondAfter(word::OLD),
                Evidence::NotBefore(word::OLD.or(word::AS)),
                Evidence::AnyOf(&[
                    Evidence::LastLacks(word::CAPITAL),
                    // Nor is the Thirty Years' War a time.
                    Evidence::All(&[
                        Evidence::NotBefore(word::ARTICLE.or(word::ON).or(word::POSSESSIVE).or(word::QUOTE)),
                        Evidence::NotAfter(word::POSSESSIVE.or(word::CAPITAL)),
                    ]),
                ]),
            ]),
            Evidence::All(&[Evidence::Begins(word::ARTICLE), Evidence::NotAfter(word::OLD.or(word::HYPHEN))]),
            // A bare plural needs a preposition of stretches: "for years".
            Evidence::All(&[Evidence::Begins(word::PLURAL), Evidence::Before(word::FOR.or(word::IN).or(word::DURING))]),
        ]),
        examples: &[
            ("[three days]", "P3D"),
            ("It took [a year and a half] to build.", "P1Y6M"),
            ("He waited [at least 72 hours].", "PT72H EQUAL_OR_MORE"),
            ("A [two-week] strike hurt it.", "P2W"),
            ("It lasted [nearly two years].", "P2Y LESS_THAN"),
            ("They waited for [years].", "PXY"),
            ("They stayed [a few days].", "PXD"),
            ("It took [a couple of years].", "P2Y APPROX"),
            ("They spoke for [half an hour].", "PT30M"),
            ("He served [two years and three months].", "P2Y3M"),
            ("In [the nine months] it lost money.", "P9M"),
        ],
        counterexamples: &[
            "A second man came.",
            "The years were hard.",
            "Three men came.",
            "She is 52 years old.",
            "Boys aged 16 years came.",
            "It is the third in as many months.",
            "He spoke on 60 Minutes.",
            "The Thirty Years' War was long.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "duration-old",
        makes: phrase::DURATION,
        pattern: &[AMOUNT, HYPHEN, is(word::OLD)],
        // "18 years old" says what somebody is.
        meaning: |c| if !c.has(1) && c.holds(0, word::PLURAL) { Expr::REFUSED } else { c.expr(0) },
        examples: &[
            ("[27-year-old]", "P27Y"),
            ("A [nine-month-old] boy was found.", "P9M"),
            ("The [two-day-old] strike ended.", "P2D"),
        ],
        counterexamples: &["The old man came."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-long",
        makes: phrase::DURATION,
        pattern: &[UNIT, is(word::HYPHEN), particle(Particle::Long)],
        meaning: |c| if c.is(0, word::PLURAL) { amount(c, UNKNOWN, 0) } else { amount(c, 1, 0) },
        examples: &[
            ("The [year-long] strike is over.", "P1Y"),
            ("After a [day-long] hunt he was found.", "P1D"),
            ("A [decades-long] feud ended.", "PXDE"),
        ],
        counterexamples: &["A year of long talks."],
        ..Rule::ROW
    },
    Rule {
        name: "stretch",
        makes: phrase::DURATION,
        pattern: &[
            opt(&[Pattern::Not { senses: word::APPROX, without: word::DURING }]),
            THE,
            num(word::STRETCH, -1, 1),
            // "a recent SEC filing" has no second.
            either(&[&[AMOUNT], &[Pattern::Not { senses: word::UNIT, without: word::PLURAL.or(word::CAPITAL) }]]),
        ],
        meaning: |c| {
            // "following ten years of war": after them.
            if c.is(2, word::STORY_STEP) && !c.has(1) {
                return Expr::REFUSED;
            }
            let amount = if c.expr(3).ops().is_empty() {
                // "the last year" is a date; "the past year" is the twelve months up to now.
                if c.is(2, word::STEP.or(word::STORY_STEP)) {
                    return Expr::REFUSED;
                }
                amount(c, 1, 3)
            } else {
                c.expr(3)
            };
            let end = if c.value(2) < 0 { Op::Ending } else { Op::Beginning };
            let stretch = amount.and(Expr::publication()).then(end);
            if c.has(0) { stretch.modifier(modifier(c.value(0))) } else { stretch }
        },
        examples: &[
            ("[the past three months]", "P3M"),
            ("Over [the last two years] it grew.", "P2Y"),
            ("It will close in [the next few days].", "PXD"),
            ("In [recent years] it shrank.", "PXY"),
            ("[The past decade] was dry.", "P10Y"),
            ("It has run for [roughly the past year].", "P1Y APPROX"),
        ],
        counterexamples: &["Following ten days of rain it fell.", "The last man came.", "They passed the past."],
        ..Rule::ROW
    },
    Rule {
        name: "first-amount",
        makes: phrase::DURATION,
        pattern: &[
            THE,
            num(word::ORDINAL, -1, 1),
            AMOUNT,
            opt(&[either(&[&[is(word::OF), is(phrase::DATE)], &[is(word::IN), is(phrase::DATE)]])]),
        ],
        meaning: |c| {
            let Some((_, count)) = c.expr(2).amount() else { return Expr::REFUSED };
            if matches!(count, 1 | UNKNOWN) || c.value(1) == 0 {
                return Expr::REFUSED;
            }
            if !c.has(3) {
                // Without the year the words only measure; "the last" of them is a stretch.
                return if c.value(1) == 1 { c.expr(2) } else { Expr::REFUSED };
            }
            c.expr(2).and(c.expr(3)).then(if c.value(1) == 1 { Op::Beginning } else { Op::Ending })
        },
        examples: &[
            ("[the first nine months of 2025]", "P9M"),
            ("Profit fell in [the first six months].", "P6M"),
            ("It rained in [the last two weeks of January].", "P2W"),
        ],
        counterexamples: &["The first day was cold."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-to",
        makes: phrase::DURATION,
        pattern: &[opt(&[is(word::THE)]), AMOUNT, is(word::TO), is(phrase::MONTH_DATE.or(phrase::DAY))],
        meaning: |c| match c.expr(1).amount() {
            Some((unit, count)) if count != UNKNOWN && unit >= Granularity::Week => {
                c.expr(1).and(c.expr(3)).then(Op::Ending)
            }
            _ => Expr::REFUSED,
        },
        examples: &[
            ("In [the two years to March 2018] it doubled.", "P2Y"),
            ("Sales in [the 12 months to January] fell.", "P12M"),
            ("It grew in [the three months to Feb. 28].", "P3M"),
        ],
        counterexamples: &["It took two days to March there."],
        ..Rule::ROW
    },
];
