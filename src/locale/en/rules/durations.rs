//! Amounts that stand as mentions: three days, the past three months, a year-long strike, 27-year-old. Rows;
//! the amounts by themselves are in `amounts`.

use super::amounts::amount;
use super::*;
use crate::grammar::expression::UNKNOWN;

const UNIT: Pattern = is(word::UNIT);
const UNITS: Pattern =
    Pattern::Unit { senses: word::PLURAL, lo: Granularity::Day as u8, hi: Granularity::Century as u8 };

/// The phrase opens its sentence.
const OPENS: Evidence = Evidence::NotBefore(Senses::ALL.without(word::BREAK));

/// "months of talks", "days after the fire"; what says which they are ("the days of", "both years of", "days of the week") does
/// not fill them.
const FILLED: Evidence = Evidence::All(&[
    Evidence::NotBefore(
        word::THE.or(word::OWNER).or(word::ORDINAL).or(word::NUMBER).or(word::STEP).or(word::OR).or(word::HYPHEN),
    ),
    Evidence::AnyOf(&[Evidence::NotBefore(word::CAPITAL), Evidence::Before(word::FUNCTION)]),
    Evidence::AnyOf(&[
        Evidence::All(&[
            Evidence::NotBefore(word::PLAIN),
            Evidence::After(word::OF),
            Evidence::NotSecondAfter(word::THE.or(word::CAPITAL).or(word::NUMBER).or(word::STEP).or(word::STORY_STEP)),
        ]),
        // "it came months after", but no "school days after"
        Evidence::All(&[
            Evidence::After(word::ORDER),
            Evidence::AnyOf(&[Evidence::NotBefore(word::PLAIN), Evidence::LastLacks(word::AMBIGUOUS)]),
        ]),
    ]),
]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "duration",
        makes: phrase::DURATION,
        pattern: &[THE, opt(&[a(phrase::QUALIFIER)]), AMOUNT],
        meaning: |c| {
            // "the nine months", but "the two-day talks": the article belongs to what is described.
            let several = !c.holds(2, word::HYPHEN) && c.expr(2).amount().is_some_and(|(_, count)| count > 1);
            // "it grew over several years"
            if c.holds(1, word::DURING) && c.expr(2).amount().is_some_and(|(_, count)| count == UNKNOWN) {
                return Expr::REFUSED;
            }
            if c.has(0) && !several { Expr::REFUSED } else { c.expr(2).and(c.expr(1)) }
        },
        evidence: Evidence::AnyOf(&[
            // An age is no stretch of time, "a year-long" none of its first two words; "60 Minutes" is
            // a show.
            Evidence::All(&[
                Evidence::Lacks(word::UNIT.or(word::ARTICLE)),
                Evidence::NotAfter(word::OLD.or(word::AGO)),
                Evidence::NotSecondAfter(word::OLD),
                Evidence::NotBefore(word::OLD.or(word::AS)),
                // "phased in over five years", but "it lasted over five years"
                Evidence::AnyOf(&[
                    Evidence::Lacks(word::DURING),
                    Evidence::Before(word::TAKING.or(word::FOR).or(word::OF).or(word::ORDER).or(word::CLAUSE)),
                ]),
                // "three quarters of the homes"
                Evidence::AnyOf(&[
                    Evidence::LastLacks(word::SHARE),
                    Evidence::NotAfter(word::OF),
                    Evidence::NotSecondAfter(word::THE.or(word::STORY_STEP).or(word::STEP).or(word::NUMBER)),
                ]),
                Evidence::AnyOf(&[
                    Evidence::LastLacks(word::CAPITAL),
                    // Nor is the Thirty Years' War a time.
                    Evidence::All(&[
                        Evidence::NotBefore(word::ARTICLE.or(word::ON).or(word::POSSESSIVE).or(word::QUOTE)),
                        Evidence::NotAfter(word::POSSESSIVE.or(word::CAPITAL)),
                    ]),
                ]),
            ]),
            Evidence::All(&[
                Evidence::Begins(word::ARTICLE),
                // "$20 an hour or so" is a rate, "a month or two weeks" is two.
                Evidence::NotBefore(word::MONEY),
                Evidence::NotAfter(word::OLD.or(word::HYPHEN).or(word::UNIT).or(word::MEASURE)),
            ]),
            // A bare plural needs what takes a stretch before it ("for years", "spent weeks") or what fills
            // it behind ("months of talks").
            Evidence::All(&[
                Evidence::Begins(word::PLURAL),
                Evidence::AnyOf(&[Evidence::LastLacks(word::CAPITAL), OPENS]),
                Evidence::AnyOf(&[Evidence::Before(word::FOR.or(word::IN).or(word::DURING).or(word::TAKING)), FILLED]),
            ]),
        ]),
        examples: &[
            ("[three days]", "P3D"),
            ("It took [a year and a half] to build.", "P1Y6M"),
            ("He waited [at least 72 hours].", "PT72H EQUAL_OR_MORE"),
            ("A [two-week] strike hurt it.", "P2W"),
            ("It lasted [nearly two years].", "P2Y LESS_THAN"),
            ("They waited for [years].", "PXY"),
            ("It ended after [months] of talks.", "PXM"),
            ("He spent [years] in jail.", "PXY"),
            ("It fell [weeks] after he left.", "PXW"),
            ("They stayed [a few days].", "PXD"),
            ("It took [a couple of years].", "P2Y APPROX"),
            ("They spoke for [half an hour].", "PT30M"),
            ("He served [two years and three months].", "P2Y3M"),
            ("In [the nine months] it lost money.", "P9M"),
        ],
        counterexamples: &[
            "A second man came.",
            "The years were hard.",
            "Three quarters of the homes burned.",
            "On both days of talks it rained.",
            "She is 52 years old.",
            "Boys aged 16 years came.",
            "It is the third in as many months.",
            "He spoke on 60 Minutes.",
            "The Thirty Years' War was long.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "the-units",
        makes: phrase::DURATION,
        pattern: &[
            is(word::THE),
            opt(&[either(&[&[num(word::ORDINAL, -1, 1)], &[is(word::EDGE)]])]),
            UNITS,
            opt(&[literal(literals::AHEAD)]),
        ],
        meaning: |c| if c.value(1) == 0 && c.is(1, word::ORDINAL) { Expr::REFUSED } else { amount(c, UNKNOWN, 2) },
        // "over the years", "in the days before the vote", "in the months ahead", "in the first weeks of the strike"
        evidence: Evidence::All(&[
            Evidence::Before(word::IN.or(word::DURING).or(word::FOR)),
            Evidence::AnyOf(&[
                Evidence::LastHas(word::LITERAL),
                Evidence::After(word::ORDER.or(word::SINCE)),
                // "over the years 2005 to 2015"
                Evidence::All(&[Evidence::Before(word::DURING), Evidence::NotAfter(word::NUMBER.or(word::OF))]),
                // Which days they are, what follows says: "the first days of the strike".
                Evidence::All(&[
                    Evidence::After(word::OF),
                    Evidence::NotSecondAfter(word::NUMBER.or(word::MONTH).or(word::STEP)),
                    Evidence::SecondHas(word::ORDINAL.or(word::EDGE)),
                ]),
            ]),
        ]),
        examples: &[
            ("Over [the years], it lost its trade.", "PXY"),
            ("Prices may rise in [the months ahead].", "PXM"),
            ("In [the days] before the vote it was calm.", "PXD"),
            ("In [the first days] of the strike nothing moved.", "PXD"),
        ],
        counterexamples: &["The years were hard.", "In the days of kings it was so."],
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
        counterexamples: &["She is 18 years old."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-long",
        makes: phrase::DURATION,
        pattern: &[either(&[&[AMOUNT], &[UNIT]]), is(word::HYPHEN), literal(literals::LONG)],
        meaning: |c| {
            if !c.expr(0).ops().is_empty() {
                return if c.holds(0, word::HYPHEN) { c.expr(0) } else { Expr::REFUSED };
            }
            if c.is(0, word::PLURAL) { amount(c, UNKNOWN, 0) } else { amount(c, 1, 0) }
        },
        examples: &[
            ("The [year-long] strike is over.", "P1Y"),
            ("She began a [three-year-long] term.", "P3Y"),
            ("After a [day-long] hunt he was found.", "P1D"),
            ("A [decades-long] feud ended.", "PXDE"),
        ],
        counterexamples: &["A year-round school opened."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-long-word",
        makes: phrase::DURATION,
        pattern: &[num(word::EVERY_UNIT, 1, 1)],
        meaning: |c| Expr::amount_of(1, c.unit(0)),
        examples: &[
            ("The [weeklong] strike is over.", "P1W"),
            ("After a [daylong] hunt he was found.", "P1D"),
            ("A [yearlong] inquiry found nothing.", "P1Y"),
        ],
        counterexamples: &["A weekly long talk."],
        unguarded: "one word, read as a time wherever it stands",
        ..Rule::ROW
    },
    Rule {
        name: "all-unit",
        makes: phrase::DURATION,
        pattern: &[
            literal(literals::ALL),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Day as u8, hi: Granularity::Century as u8 },
        ],
        meaning: |c| {
            let part = matches!(c.unit(1), Granularity::Weekend | Granularity::Quarter | Granularity::Half);
            if c.is(1, word::PLURAL) || part { Expr::REFUSED } else { Expr::amount_of(1, c.unit(1)) }
        },
        evidence: Evidence::All(&[
            Evidence::NotAfter(word::HYPHEN.or(word::PLAIN).or(word::NUMBER)),
            Evidence::NotBefore(word::OF),
        ]),
        examples: &[
            ("It rained [all day].", "P1D"),
            ("They talked [all week].", "P1W"),
            ("Snow lies there [all year].", "P1Y"),
        ],
        counterexamples: &["All days are alike.", "All day care centres are shut."],
        ..Rule::ROW
    },
    Rule {
        name: "stretch",
        makes: phrase::DURATION,
        pattern: &[
            opt(&[a(phrase::QUALIFIER)]),
            THE,
            num(word::STRETCH, -1, 1),
            // "a recent SEC filing" has no second.
            either(&[&[AMOUNT], &[Pattern::Not { senses: word::UNIT, without: word::PLURAL.or(word::CAPITAL) }]]),
            opt(&[is(word::OR), literal(literals::SO)]),
        ],
        // "it could last two years", "to last ten days"
        evidence: Evidence::AnyOf(&[
            Evidence::Lacks(word::STEP),
            Evidence::NotBefore(word::MODAL.or(word::TO).or(word::SUBJECT)),
        ]),
        meaning: |c| {
            // "following ten years of war": after them; "over the past year": in it.
            if c.holds(0, word::DURING) || c.is(2, word::STORY_STEP) && !c.has(1) {
                return Expr::REFUSED;
            }
            let amount = if c.expr(3).ops().is_empty() {
                // "the last year" is a date; "the past year" is the twelve months up to now, and "the last
                // decade" ten years.
                let decade = c.is(2, word::STEP) && c.has(1) && c.value(2) < 0 && c.unit(3) == Granularity::Decade;
                if c.is(2, word::STEP.or(word::STORY_STEP)) && !decade {
                    return Expr::REFUSED;
                }
                amount(c, 1, 3)
            } else {
                c.expr(3)
            };
            let end = if c.value(2) < 0 { Op::Ending } else { Op::Beginning };
            let stretch = amount.and(Expr::publication()).then(end);
            if c.has(0) {
                stretch.and(c.expr(0))
            } else if c.has(4) {
                stretch.modifier(Modifier::Approx)
            } else {
                stretch
            }
        },
        examples: &[
            ("[the past three months]", "P3M"),
            ("Over [the last two years] it grew.", "P2Y"),
            ("It will close in [the next few days].", "PXD"),
            ("In [recent years] it shrank.", "PXY"),
            ("[The past decade] was dry.", "P10Y"),
            ("Over [the last decade] it doubled.", "P10Y"),
            ("It has run for [roughly the past year].", "P1Y APPROX"),
            ("It lost money for [at least the past 18 months].", "P18M EQUAL_OR_MORE"),
            ("It will run for [the next two years or so].", "P2Y APPROX"),
        ],
        counterexamples: &["Following ten days of rain it fell.", "They passed the past.", "It could last two years."],
        ..Rule::ROW
    },
    Rule {
        name: "first-amount",
        makes: phrase::DURATION,
        pattern: &[
            THE,
            num(word::ORDINAL, -1, 1),
            AMOUNT,
            opt(&[either(&[&[is(word::OF), a(phrase::DATE)], &[is(word::IN), a(phrase::DATE)]])]),
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
        pattern: &[opt(&[is(word::THE)]), AMOUNT, is(word::TO), a(phrase::MONTH_DATE.or(phrase::DAY))],
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
