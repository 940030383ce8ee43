//! One date inside another: June of last year, the first week of January, the week of March 3.

use super::*;

const INNER: Pattern = a(phrase::DAY.or(phrase::MONTH_DATE).or(phrase::PART_OF_YEAR));
const OUTER: Pattern = a(phrase::YEAR_DATE.or(phrase::MONTH_DATE).or(phrase::SHIFTED_DATE).or(phrase::ERA_DATE));

/// Whether an expression is a decade or more.
fn is_era(expr: Expr) -> bool {
    expr.ops().iter().any(|op| {
        matches!(op, Op::Span { .. } | Op::ShortDecade(_))
            || matches!(op, Op::Step { unit, .. } if *unit >= Granularity::Decade)
    })
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "within",
        makes: phrase::SHIFTED_DATE,
        pattern: &[INNER, COMMA, opt(&[either(&[&[is(word::OF)], &[is(word::IN)]])]), OUTER],
        meaning: |c| {
            // Only what leaves its year or month open can lie inside another date.
            let open = match c.expr(0).fields() {
                Some(fields) => !fields.has_year(),
                None => matches!(c.expr(0).ops(), [Op::Named(_)]),
            };
            let inner_is_month = c.expr(0).fields().is_some_and(|f| f.day == 0);
            // A month or day beside a plain year has a row of its own.
            let plain_year = c.expr(3).fields().is_some_and(|f| f.sub == 0 && f.day == 0);
            let named = c.expr(0).fields().is_some_and(|f| (1..=24).contains(&f.sub));
            // "Dec. 22, last year"
            let last_year =
                !inner_is_month && matches!(c.expr(3).ops().last(), Some(Op::Step { unit: Granularity::Year, .. }));
            let outer_has_month = c.expr(3).fields().is_some_and(|f| f.sub != 0);
            let part = c.expr(0).fields().is_some_and(|f| f.sub > 32);
            // "Jan. 3, Jan. 10" is a list.
            let bare = c.expr(3).fields().is_some_and(|f| !f.has_year());
            if !open
                || bare
                || part && is_era(c.expr(3))
                || plain_year && named
                || inner_is_month && outer_has_month
                || c.has(1) && !c.has(2) && !last_year && c.expr(3).fields().is_none()
            {
                Expr::REFUSED
            } else {
                c.expr(0).within(c.expr(3))
            }
        },
        examples: &[
            ("[June next year]", "2020-06"),
            ("It was hot in [the summer of last year].", "2018-SU"),
            ("He left in 2012. [March of that year] was cold.", "2012-03"),
            ("It grew in [the third quarter of 2017].", "2017-Q3"),
            ("He came on [Jan. 8 of this year].", "2019-01-08"),
        ],
        counterexamples: &["In June 2018 next year was far."],
        ..Rule::ROW
    },
    Rule {
        name: "year-in-month",
        makes: phrase::LIST,
        pattern: &[a(phrase::YEAR_DATE), is(word::IN), a(phrase::MONTH_DATE)],
        meaning: |c| {
            let month = c.expr(2).fields().is_some_and(|f| !f.has_year());
            if month { c.expr(0).and(c.expr(2).within(c.expr(0))).then(Op::List) } else { Expr::REFUSED }
        },
        parts: &[(0, 0), (2, 2)],
        evidence: Evidence::NotAfter(word::NUMBER.or(word::CAPITAL).or(word::HYPHEN)),
        examples: &[
            ("He left [last year] in [October].", "2018; 2018-10"),
            ("It will shut [next year] in [May].", "2020; 2020-05"),
            ("They met [this year] in [February].", "2019; 2019-02"),
        ],
        counterexamples: &["It shut in 2015, in May it opened.", "They met last year in June Miller's kitchen."],
        ..Rule::ROW
    },
    Rule {
        name: "day-of-month",
        makes: phrase::DAY,
        pattern: &[is(word::THE), num(word::ORDINAL, 1, 31), is(word::OF), a(phrase::MONTH_DATE)],
        meaning: |c| Expr::fields_of(Fields { day: c.value(1) as u8, ..Fields::NONE }).within(c.expr(3)),
        examples: &[
            ("[the 5th of last month]", "2019-02-05"),
            ("It shut on [the 2nd of this month].", "2019-03-02"),
            ("It ends on [the 1st of next month].", "2019-04-01"),
        ],
        counterexamples: &["It was the first of many months."],
        ..Rule::ROW
    },
    Rule {
        name: "nth-weekday",
        makes: phrase::DAY,
        pattern: &[
            THE,
            is(word::ORDINAL),
            Pattern::Not { senses: word::WEEKDAY, without: word::PLURAL },
            OF,
            a(phrase::DATE),
        ],
        meaning: |c| c.expr(4).then(Op::NthWeekday { n: c.value(1).clamp(-1, 53) as i8, weekday: c.value(2) as u8 }),
        examples: &[
            ("[the first Monday of March 2024]", "2024-03-04"),
            ("It shut on [the last Friday of the month].", "2019-03-29"),
            ("They vote on [the second Tuesday in November 2018].", "2018-11-13"),
        ],
        counterexamples: &["It was the first Monday I worked."],
        ..Rule::ROW
    },
    Rule {
        name: "nth-unit",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            THE,
            is(word::ORDINAL),
            HYPHEN,
            Pattern::Unit {
                senses: word::UNIT.or(word::HALF),
                lo: Granularity::Day as u8,
                hi: Granularity::Century as u8,
            },
            OF,
            a(phrase::DATE),
        ],
        meaning: |c| {
            let part = matches!(c.unit(3), Granularity::Quarter | Granularity::Half);
            // "last year in October" is no year of October.
            let apart = c.is(1, word::STEP) && !c.has(0) && c.is(4, word::IN);
            if c.is(3, word::PLURAL) || apart {
                Expr::REFUSED
            } else if part && is_era(c.expr(5)) {
                // Half a century is no half of a year: its beginning, middle or end.
                let last = if c.unit(3) == Granularity::Half { 2 } else { 4 };
                c.expr(5).modifier(match c.value(1) {
                    1 => Modifier::Start,
                    n if n == -1 || n == last => Modifier::End,
                    2 | 3 => Modifier::Mid,
                    _ => return Expr::REFUSED,
                })
            } else {
                c.expr(5).then(Op::Nth { n: c.value(1).clamp(-1, 99) as i8, unit: c.unit(3) })
            }
        },
        examples: &[
            ("[the first week of January]", "2019-W01"),
            ("It fell in [the first week of 2018].", "2018-W01"),
            ("It will be cold in [the first half of 2024].", "2024-H1"),
            ("It rose in [the last quarter of 2018].", "2018-Q4"),
            ("On [the last day of 2018] it rained.", "2018-12-31"),
            ("It grew in [the second decade of the century].", "201"),
            ("He lived in [the first half of the 20th century].", "19 START"),
        ],
        counterexamples: &["It is the first week of work."],
        ..Rule::ROW
    },
    Rule {
        name: "week-of",
        makes: phrase::WEEK_DATE,
        pattern: &[
            THE,
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Weekend as u8, hi: Granularity::Week as u8 },
            is(word::OF),
            a(phrase::DAY),
        ],
        meaning: |c| c.expr(3).then(Op::Containing { unit: c.unit(1) }),
        examples: &[
            ("[the week of March 3]", "2019-W09"),
            ("It is due [the week of Feb. 27].", "2019-W09"),
            ("They met on [the weekend of March 2].", "2019-W09-WE"),
        ],
        counterexamples: &["The week of rain is over."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-ended",
        makes: phrase::LIST,
        pattern: &[
            THE,
            opt(&[is(word::FISCAL)]),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Week as u8, hi: Granularity::Year as u8 },
            is(word::ENDED),
            opt(&[is(word::ON)]),
            a(phrase::DAY.or(phrase::MONTH_DATE)),
        ],
        meaning: |c| if c.is(2, word::PLURAL) { Expr::REFUSED } else { c.expr(5).then(Op::Ended { unit: c.unit(2) }) },
        parts: &[(0, 2), (5, 5)],
        examples: &[
            ("It lost money in [the quarter] ended [Dec. 31].", "2018-Q4; 2018-12-31"),
            ("Claims rose in [the week] ended [March 3].", "2019-W09; 2019-03-03"),
            ("It grew in [the year] ended [June 30, 2018].", "P1Y; 2018-06-30"),
            ("It shrank in [the year] ended [Dec. 31].", "2018; 2018-12-31"),
        ],
        counterexamples: &["The week ended on a high note."],
        ..Rule::ROW
    },
];
