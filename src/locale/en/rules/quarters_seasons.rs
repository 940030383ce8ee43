//! Parts of years by their numbers and names: quarters, halves, seasons. Rows; which year they are of is
//! the business of `resolve`.

use super::*;

const IN_ACCOUNTS: Pattern = opt(&[is(word::FISCAL).at(Slot::Fiscal)]);
const NTH: Pattern = num(word::ORDINAL, 1, 4).at(Slot::Quarter);
const QUARTER: Pattern = is(word::UNIT).unit(Granularity::Quarter);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "quarter-year",
        makes: phrase::PART_OF_YEAR,
        pattern: &[
            // "H1" alone is a road, a visa, a virus.
            either(&[
                &[num(word::QUARTER_NAME, 1, 6).at(Slot::Quarter), YEAR],
                &[num(word::QUARTER_NAME, 1, 4).at(Slot::Quarter)],
            ]),
        ],
        meaning: says(&[Term::Date]),
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
        pattern: &[either(&[
            &[is(word::THE), IN_ACCOUNTS, NTH, IN_ACCOUNTS, QUARTER.apart()],
            // "the third-quarter loss": the article belongs to the loss.
            &[IN_ACCOUNTS, NTH, IN_ACCOUNTS, QUARTER],
        ])],
        meaning: says(&[Term::Date, super::IN_ACCOUNTS]),
        // Games have quarters of their own.
        evidence: All(&[NotAfter(word::CAPITAL), NoneNear(literals::GAME)]),
        examples: &[
            ("Profit rose in [the third quarter].", "2018-Q3"),
            ("Its [fourth-quarter] loss widened.", "2018-Q4"),
            ("The [third-quarter] loss was small.", "2018-Q3"),
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
        pattern: &[THE, is(word::SEASON).at(Slot::Season)],
        meaning: says(&[Term::Date]),
        evidence: All(&[
            Lacks(word::PLURAL),
            AnyOf(&[Before(ANNOUNCING), All(&[Begins(word::THE), LastLacks(word::AMBIGUOUS)])]),
            NotAfter(word::OF),
            NO_HALF_OF_A_NAME,
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
        name: "season-years",
        makes: phrase::PART_OF_YEAR,
        pattern: &[
            THE,
            is(word::SEASON).at(Slot::Season),
            MAYBE_OF,
            is(word::YEAR).at(Slot::Year),
            is(word::DASH.or(word::HYPHEN).or(word::SLASH)),
            either(&[&[is(word::YEAR).at(Slot::Last)], &[num(word::DIGITS, 0, 99).at(Slot::Last)]]),
        ],
        // A winter is named by the year in which it begins.
        meaning: says(&[Term::Date, Term::Change(Change::IntoNextYear)]),
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
            is(word::SEASON).at(Slot::Season),
            MAYBE_OF,
            either(&[&[YEAR], &[a(phrase::YEAR_DATE).with(feature::HAS_YEAR).at(Slot::Year)]]),
        ],
        meaning: says(&[Term::Date]),
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
