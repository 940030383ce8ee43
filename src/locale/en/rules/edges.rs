//! Parts of dates that name no unit: early, mid, late, the beginning, the end; or later.

use super::*;
use crate::grammar::expression::Reference;
use crate::value::PartOfDay;

/// What can be early or late.
const EDGED: Pattern = a(phrase::DATE.without(phrase::EDGED_DATE));

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "edge",
        makes: phrase::EDGED_DATE,
        pattern: &[
            THE,
            is(word::EDGE),
            opt(&[either(&[&[is(word::HYPHEN)], &[is(word::IN)], &[is(word::ON)]])]),
            EDGED,
        ],
        meaning: |c| c.expr(3).modifier(modifier(c.value(1))),
        // "a woman in her late 50s"
        evidence: Evidence::AnyOf(&[
            Evidence::LastLacks(word::SHORT_DECADE),
            Evidence::All(&[Evidence::NotBefore(word::OWNER), Evidence::NoneNear(literals::HEAT)]),
        ]),
        examples: &[
            ("[early 2018]", "2018 START"),
            ("It rained [late last week].", "2019-W09 END"),
            ("They meet [early next week].", "2019-W11 START"),
            ("It grew in [the mid-1990s].", "199 MID"),
            ("Of [the early 1980s] little is left.", "198 START"),
            ("He was found [late Tuesday].", "2019-03-05 END"),
            ("It opened in [mid-January].", "2019-01 MID"),
        ],
        counterexamples: &[
            "The early bird came on Monday.",
            "She is in her late 50s.",
            "Temperatures stayed in the mid-60s.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "edge-later",
        makes: phrase::EDGED_DATE,
        pattern: &[is(word::LATER), opt(&[is(word::IN)]), EDGED],
        meaning: |c| {
            // "later in the day before": the day has a row of its own.
            let day_beside = matches!(c.expr(2).ops(), [Op::Ref(_), Op::Step { unit: Granularity::Day, .. }]);
            if c.has(1) && day_beside {
                return Expr::REFUSED;
            }
            c.expr(2).modifier(if c.value(0) < 0 { Modifier::Start } else { Modifier::End })
        },
        examples: &[
            ("[earlier this week]", "2019-W10 START"),
            ("It opens [later this year].", "2019 END"),
            ("It was sold [earlier this month].", "2019-03 START"),
            ("He spoke [earlier Tuesday].", "2019-03-05 START"),
        ],
        counterexamples: &["He spoke later in the same day."],
        ..Rule::ROW
    },
    Rule {
        name: "later-in-day",
        makes: phrase::EDGED_DATE,
        pattern: &[
            either(&[&[is(word::LATER)], &[is(word::EDGE)]]),
            is(word::IN),
            is(word::THE),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Day as u8, hi: Granularity::Day as u8 },
        ],
        meaning: |c| {
            let edge = match (c.is(0, word::EDGE), c.value(0)) {
                (true, value) => modifier(value),
                (false, ..0) => Modifier::Start,
                (false, _) => Modifier::End,
            };
            Expr::reference(Reference::Day).step(Step::This, Granularity::Day).modifier(edge)
        },
        evidence: Evidence::All(&[
            Evidence::LastLacks(word::PLURAL.or(word::CAPITAL)),
            Evidence::NotAfter(word::HYPHEN),
        ]),
        examples: &[
            ("They met on Jan. 8. [Later in the day] it rained.", "2019-01-08 END"),
            ("She spoke [earlier in the day].", "2019-03-06 START"),
            ("It was shut [late in the day].", "2019-03-06 END"),
        ],
        counterexamples: &["She read \"Late in the Day\" twice."],
        ..Rule::ROW
    },
    Rule {
        name: "edge-noun",
        makes: phrase::EDGED_DATE,
        pattern: &[THE, is(word::EDGE_NOUN), is(word::OF), EDGED],
        meaning: |c| c.expr(3).modifier(modifier(c.value(1))),
        examples: &[
            ("[the end of 2018]", "2018 END"),
            ("By [the end of the year] it will be gone.", "2019 END"),
            ("It closed at [the beginning of the year].", "2019 START"),
            ("It opened at [the beginning of February].", "2019-02 START"),
            ("It is due in [the middle of next week].", "2019-W11 MID"),
        ],
        counterexamples: &["On Monday the end of the road was flooded."],
        ..Rule::ROW
    },
    Rule {
        name: "edge-units",
        makes: phrase::EDGED_DATE,
        pattern: &[
            is(word::THE),
            either(&[&[is(word::EDGE)], &[num(word::ORDINAL, -1, 1)]]),
            Pattern::Unit { senses: word::PLURAL, lo: Granularity::Day as u8, hi: Granularity::Month as u8 },
            is(word::OF),
            EDGED,
        ],
        meaning: |c| {
            let edge = match (c.is(1, word::EDGE), c.value(1)) {
                (true, value) => modifier(value),
                (false, -1) => Modifier::End,
                (false, 1) => Modifier::Start,
                _ => return Expr::REFUSED,
            };
            c.expr(4).modifier(edge)
        },
        examples: &[
            ("[the final days of October 2018]", "2018-10 END"),
            ("It fell in [the early months of 2017].", "2017 START"),
            ("In [the first weeks of January] it rained.", "2019-01 START"),
        ],
        counterexamples: &["The final days of the king."],
        ..Rule::ROW
    },
    Rule {
        name: "edge-hours",
        makes: phrase::DATE_TIME,
        pattern: &[
            THE,
            num(word::EDGE, Modifier::Start as i32, Modifier::Start as i32),
            opt(&[DAY_PART]),
            Pattern::Unit { senses: word::PLURAL, lo: Granularity::Hour as u8, hi: Granularity::Hour as u8 },
            is(word::OF),
            either(&[&[DAY], &[a(phrase::DATE_TIME)]]),
        ],
        meaning: |c| {
            let timed = c.expr(5).ops().iter().any(|op| matches!(op, Op::PartOfDay(_) | Op::Clock { .. }));
            let part = if c.has(2) { c.value(2) as u8 } else { PartOfDay::Morning as u8 };
            let time = if timed { c.expr(5) } else { c.expr(5).then(Op::PartOfDay(part)) };
            time.modifier(Modifier::Start)
        },
        examples: &[
            ("[the early hours of Monday]", "2019-03-04TMO START"),
            ("It burned in [the early hours of this morning].", "2019-03-06TMO START"),
            ("He died in [the early morning hours of March 1].", "2019-03-01TMO START"),
        ],
        counterexamples: &["The early hours were quiet."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-end",
        makes: phrase::DAY,
        pattern: &[
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Month as u8, hi: Granularity::Year as u8 },
            opt(&[either(&[&[is(word::HYPHEN)], &[is(word::POSSESSIVE)]])]),
            num(word::EDGE_NOUN, Modifier::End as i32, Modifier::End as i32),
            opt(&[is(word::YEAR)]),
        ],
        meaning: |c| {
            let unit = match (c.has(3), c.unit(0)) {
                (true, Granularity::Year) => Expr::year(c.value(3)),
                (true, _) => return Expr::REFUSED,
                (false, unit) => Expr::publication().step(Step::This, unit),
            };
            unit.then(Op::Nth { n: -1, unit: Granularity::Day })
        },
        examples: &[
            ("[year-end]", "2019-12-31"),
            ("It will close by [year-end].", "2019-12-31"),
            ("The [month-end] figures are due.", "2019-03-31"),
            ("It should be law by [year's end].", "2019-12-31"),
            ("It had no debt at [year-end 2016].", "2016-12-31"),
        ],
        counterexamples: &["A year of ends."],
        ..Rule::ROW
    },
    Rule {
        name: "about-date",
        makes: phrase::EDGED_DATE,
        pattern: &[
            Pattern::Not { senses: word::APPROX, without: word::DURING },
            a(phrase::DAY
                .or(phrase::MONTH_DATE)
                .or(phrase::YEAR_DATE)
                .or(phrase::WEEKDAY_DATE)
                .or(phrase::PART_OF_YEAR)
                .or(phrase::EDGED_DATE)),
        ],
        meaning: |c| {
            // "around the beginning of May" is its beginning above all.
            let edged = c.expr(1).ops().iter().any(|op| matches!(op, Op::Modifier(_)));
            // "it may turn around next year", "hanging around Tuesday"
            let named = edged
                || c.expr(1).fields().is_some_and(|f| f.sub != 0 || f.has_year())
                || matches!(c.expr(1).ops(), [Op::Named(_)] | [.., Op::Nth { .. }]);
            match modifier(c.value(0)) {
                _ if !named => Expr::REFUSED,
                Modifier::Approx if edged => c.expr(1),
                Modifier::Approx => c.expr(1).modifier(Modifier::Approx),
                _ => Expr::REFUSED,
            }
        },
        // "around Friday's vote"; "a film about 1984"
        evidence: Evidence::All(&[
            Evidence::NotAfter(word::POSSESSIVE.or(word::MEASURE).or(word::PLAIN_PLURAL).or(word::UNIT)),
            Evidence::AnyOf(&[Evidence::Lacks(word::AMBIGUOUS), Evidence::Before(ANNOUNCING)]),
            // "around 1300 route kilometres"
            Evidence::AnyOf(&[
                Evidence::LastLacks(word::YEAR),
                Evidence::NotAfter(word::PLAIN.or(word::CAPITAL).or(word::LABEL)),
            ]),
        ]),
        examples: &[
            ("[around 1970]", "1970 APPROX"),
            ("It will open [around Aug. 1].", "2019-08-01 APPROX"),
            ("It was built [circa 1860] on a hill.", "1860 APPROX"),
            ("They met [around March 1], he said.", "2019-03-01 APPROX"),
        ],
        counterexamples: &[
            "Around 2,000 people came.",
            "It may turn around next year.",
            "It has around 1900 route miles.",
            "Nearly 2018 was lost.",
            "He saw a film about 1984.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "or-later",
        makes: phrase::EDGED_DATE,
        pattern: &[EDGED, is(word::OR), is(word::LATER)],
        meaning: |c| c.expr(0).modifier(if c.value(2) < 0 { Modifier::OnOrBefore } else { Modifier::OnOrAfter }),
        evidence: Evidence::Any,
        examples: &[
            ("[1990 or later]", "1990 ON_OR_AFTER"),
            ("It needs a car of [2005 or later].", "2005 ON_OR_AFTER"),
            ("Books from [1850 or earlier] are rare.", "1850 ON_OR_BEFORE"),
        ],
        counterexamples: &["It will land on Monday or soon after."],
        ..Rule::ROW
    },
];
