//! One date inside another: June of last year, the first week of January, the week of March 3.

use super::*;

const INNER: Pattern =
    a(phrase::DAY.or(phrase::MONTH_DATE).or(phrase::PART_OF_YEAR)).without(feature::HAS_YEAR).at(Slot::Date);
/// What leaves its year or month open can lie inside another date.
const OPEN: Pattern = INNER.with_any(feature::FIELDS.or(feature::NAMED_DAY));
const OPEN_DAY: Pattern = INNER.with_any(feature::HAS_DAY.or(feature::NAMED_DAY));
const OUTER: Pattern =
    a(phrase::YEAR_DATE.or(phrase::MONTH_DATE).or(phrase::SHIFTED_DATE).or(phrase::ERA_DATE)).at(Slot::Outer);
const NTH: Pattern = is(word::ORDINAL).at(Slot::Ordinal);
const NTH_UNIT: Pattern =
    is(word::UNIT.or(word::HALF)).singular().units(Granularity::Day, Granularity::Century).at(Slot::Unit);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "within",
        makes: phrase::SHIFTED_DATE,
        pattern: &[either(&[
            // Beside a plain year a month or a day has a row of its own.
            &[
                OPEN.without(feature::NAMED_PART),
                COMMA,
                opt(&[OF]),
                OUTER.with(feature::HAS_YEAR).without(feature::HAS_PART),
            ],
            &[OPEN_DAY, COMMA, opt(&[OF]), OUTER.with(feature::HAS_YEAR.or(feature::HAS_PART))],
            &[OPEN, opt(&[COMMA, OF]), OUTER.without(feature::FIELDS.or(feature::ERA))],
            // No decade has a second quarter.
            &[OPEN.without(feature::NUMBERED_PART), opt(&[COMMA, OF]), OUTER.with(feature::ERA)],
            // "Dec. 22, last year"; "Jan. 3, Jan. 10" is a list.
            &[OPEN_DAY, is(word::COMMA), OUTER.with(feature::STEPPED_YEAR)],
        ])],
        meaning: says(&[Term::Phrase(Slot::Outer), Term::Phrase(Slot::Date), WITHIN]),
        // "after a fall the previous year"
        evidence: AnyOf(&[
            Lacks(word::AMBIGUOUS),
            Begins(word::CAPITAL),
            Before(ANNOUNCING.or(word::THE).or(word::OWNER).or(word::BREAK)),
        ]),
        examples: &[
            ("[June next year]", "2020-06"),
            ("It was hot in [the summer of last year].", "2018-SU"),
            ("He left in 2012. [March of that year] was cold.", "2012-03"),
            ("It grew in [the third quarter of 2017].", "2017-Q3"),
            ("He came on [Jan. 8 of this year].", "2019-01-08"),
        ],
        counterexamples: &["In June 2018 next year was far.", "It grew after a fall last year."],
        ..Rule::ROW
    },
    Rule {
        name: "year-in-month",
        makes: phrase::LIST,
        pattern: &[
            a(phrase::YEAR_DATE).at(Slot::First),
            is(word::IN),
            a(phrase::MONTH_DATE).with(feature::FIELDS).without(feature::HAS_YEAR).at(Slot::Last),
        ],
        meaning: says(&[
            Term::Phrase(Slot::First),
            Term::Phrase(Slot::First),
            Term::Phrase(Slot::Last),
            WITHIN,
            Term::Op(Op::List),
        ]),
        parts: &[&[Slot::First], &[Slot::Last]],
        evidence: NotAfter(word::NUMBER.or(word::CAPITAL).or(word::HYPHEN)),
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
        pattern: &[
            is(word::THE),
            num(word::ORDINAL, 1, 31).at(Slot::Day),
            is(word::OF),
            a(phrase::MONTH_DATE).at(Slot::Outer),
        ],
        meaning: says(&[Term::Phrase(Slot::Outer), Term::Date, WITHIN]),
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
            is(word::ORDINAL).at(Slot::Ordinal),
            is(word::WEEKDAY).singular().at(Slot::Weekday),
            OF,
            a(phrase::DATE).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::NthWeekday]),
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
            // "last year in October" is no year of October.
            either(&[
                &[is(word::THE), NTH, NTH_UNIT, OF],
                &[NTH.lacking(word::STEP), NTH_UNIT, OF],
                &[NTH.and(word::STEP), NTH_UNIT, is(word::OF)],
            ]),
            a(phrase::DATE).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Change(Change::NthUnit)]),
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
            UNIT.units(Granularity::Weekend, Granularity::Week),
            is(word::OF),
            a(phrase::DAY).at(Slot::Date),
            // Its other days: "the weekend of March 2-3".
            opt(&[is(word::DASH.or(word::HYPHEN).or(word::AND).or(word::TO)), DAY_NUMBER]),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Containing]),
        examples: &[
            ("They met on [the weekend of March 2-3].", "2019-W09-WE"),
            ("[the week of March 3]", "2019-W09"),
            ("It is due [the week of Feb. 27].", "2019-W09"),
            ("They met on [the weekend of March 2].", "2019-W09-WE"),
        ],
        counterexamples: &["The week of rain is over."],
        ..Rule::ROW
    },
];
