//! Parts of years by their numbers and names: quarters, halves, seasons. Rows; which year they are of is
//! the business of `resolve`.

use super::*;

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "quarter-year",
        makes: phrase::PART_OF_YEAR,
        pattern: &[is(word::QUARTER_NAME), opt(&[YEAR])],
        meaning: |c| {
            // "H1" alone is a road, a visa, a virus.
            let quarter = match c.value(0) {
                half @ 5..=6 if c.has(1) => Expr::fields_of(Fields { sub: (half + 35) as u8, ..Fields::NONE }),
                5..=6 => Expr::REFUSED,
                quarter => Expr::quarter(quarter),
            };
            if c.has(1) { quarter.in_year(year(c, 1)) } else { quarter }
        },
        examples: &[
            ("[Q3 2018]", "2018-Q3"),
            ("Sales fell in [Q4].", "2018-Q4"),
            ("It lost money in [Q1 2017].", "2017-Q1"),
            ("Sales rose in [H1 2018].", "2018-H1"),
        ],
        counterexamples: &["Model Q5 sold well.", "He drove on the H1 to the port."],
        ..Rule::ROW
    },
    Rule {
        name: "quarter",
        makes: phrase::PART_OF_YEAR,
        pattern: &[
            THE,
            opt(&[is(word::FISCAL)]),
            num(word::ORDINAL, 1, 4),
            opt(&[is(word::FISCAL)]),
            HYPHEN,
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Quarter as u8, hi: Granularity::Quarter as u8 },
        ],
        meaning: |c| {
            // "the third-quarter loss": the article belongs to the loss.
            if c.is(0, word::THE) && c.has(4) {
                return Expr::REFUSED;
            }
            let quarter = Expr::quarter(c.value(2));
            if c.has(1) || c.has(3) { quarter.then(Op::Fiscal) } else { quarter }
        },
        // Games have quarters of their own.
        evidence: Evidence::All(&[Evidence::NotAfter(word::CAPITAL), Evidence::NoneNear(literals::GAME)]),
        examples: &[
            ("Profit rose in [the third quarter].", "2018-Q3"),
            ("Its [fourth-quarter] loss widened.", "2018-Q4"),
            ("It earned less in [the fiscal second quarter].", "2018-Q2"),
        ],
        counterexamples: &[
            "A quarter of the land burned.",
            "It stands in the Latin quarter.",
            "He scored in the fourth quarter.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "season",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, is(word::SEASON)],
        meaning: |c| Expr::season(c.value(1)),
        evidence: Evidence::All(&[
            Evidence::Lacks(word::PLURAL),
            Evidence::AnyOf(&[
                Evidence::Before(ANNOUNCING),
                Evidence::All(&[Evidence::Begins(word::THE), Evidence::LastLacks(word::AMBIGUOUS)]),
            ]),
            Evidence::NotAfter(word::OF),
            // "the Winter Games"
            Evidence::AnyOf(&[Evidence::LastLacks(word::CAPITAL), Evidence::NotAfter(word::CAPITAL)]),
        ]),
        examples: &[
            ("It rained in [the summer].", "2018-SU"),
            ("By [autumn] the house was sold.", "2018-FA"),
            ("It will reopen in [the spring].", "2019-SP"),
        ],
        counterexamples: &[
            "Prices fall.",
            "The bed has a spring.",
            "The fall of Rome was long.",
            "The Winter Games opened.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "season-adjective",
        makes: phrase::LONE_DATE,
        pattern: &[Pattern::Not { senses: word::SEASON, without: word::PLURAL }],
        meaning: |c| Expr::season(c.value(0)),
        evidence: Evidence::All(&[
            Evidence::After(word::PLAIN.or(word::PLAIN_PLURAL)),
            Evidence::AnyOf(&[
                Evidence::Lacks(word::AMBIGUOUS),
                Evidence::Before(word::THE.or(word::ARTICLE).or(word::OWNER).or(word::POSSESSIVE)),
            ]),
        ]),
        only: Some(Style::Narrative),
        examples: &[
            ("They met in May 1942. Their [summer] offensive failed.", "1942-SU"),
            ("He fled in November 1812. Then [winter] storms came.", "1812-WI"),
            ("It was March 1918. The [spring] attacks began.", "1918-SP"),
        ],
        counterexamples: &["They fall back.", "The summer was hot."],
        ..Rule::ROW
    },
    Rule {
        name: "season-years",
        makes: phrase::PART_OF_YEAR,
        pattern: &[
            THE,
            is(word::SEASON),
            MAYBE_OF,
            is(word::YEAR),
            either(&[&[is(word::DASH)], &[is(word::HYPHEN)], &[is(word::SLASH)]]),
            either(&[&[is(word::YEAR)], &[num(word::DIGITS, 0, 99)]]),
        ],
        // A winter is named by the year in which it begins.
        meaning: |c| {
            let next = if c.is(5, word::YEAR) { c.value(5) } else { c.value(3) - c.value(3) % 100 + c.value(5) };
            let follows = next == c.value(3) + 1 || c.value(3) % 100 == 99 && c.value(5) == 0;
            if follows { Expr::season(c.value(1)).in_year(c.value(3)) } else { Expr::REFUSED }
        },
        examples: &[
            ("[winter 1939–40]", "1939-WI"),
            ("Many froze in [the winter of 1941-1942].", "1941-WI"),
            ("In [the winter of 1962-63] it snowed.", "1962-WI"),
        ],
        counterexamples: &["In the summer of 1914-18 they fought."],
        ..Rule::ROW
    },
    Rule {
        name: "season-year",
        makes: phrase::PART_OF_YEAR,
        pattern: &[
            THE,
            is(word::SEASON),
            MAYBE_OF,
            either(&[&[is(word::YEAR)], &[is(word::SHORT_YEAR)], &[a(phrase::YEAR_DATE)]]),
        ],
        meaning: |c| match c.expr(3).fields() {
            Some(fields) if fields.has_year() => Expr::season(c.value(1)).in_year(fields.year),
            _ if c.is(3, word::YEAR.or(word::SHORT_YEAR)) => Expr::season(c.value(1)).in_year(year(c, 3)),
            _ => Expr::REFUSED,
        },
        examples: &[
            ("[summer 2017]", "2017-SU"),
            ("He fell in [the spring of 1917].", "1917-SP"),
            ("It closed in [fall 2018].", "2018-FA"),
            ("It snowed in [the winter of nineteen ninety-four].", "1994-WI"),
        ],
        counterexamples: &["Of the winter 2,000 recall little."],
        ..Rule::ROW
    },
];
