//! Calendar dates by their numbers and names: days, months, named days; parts of years are in `quarters_seasons`.

use super::*;
use crate::locale::common::TWO_DIGITS;

/// Before its month: "2018 March".
const LONG_YEAR: Pattern = is(word::YEAR).at(Slot::Year);

/// What stands between the entries of a list.
const LISTING: Senses = word::AND.or(word::OR).or(word::COMMA);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "month-day-year",
        makes: phrase::DAY,
        pattern: &[MONTH, THE, DAY_NUMBER, COMMA, YEAR],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[Jan. 8, 2019]", "2019-01-08"),
            ("It opened on [September 11, 2001].", "2001-09-11"),
            ("It ended [May 5th 2018].", "2018-05-05"),
            ("It was [July 4, '76].", "1976-07-04"),
            ("It fell on [August-10, 2012].", "2012-08-10"),
        ],
        counterexamples: &["Section 8, 2019 May be read.", "On Jan. 8, 2,019 people came."],
        ..Rule::ROW
    },
    Rule {
        name: "day-month-year",
        makes: phrase::DAY,
        pattern: &[THE, DAY_NUMBER, MAYBE_OF, MONTH, COMMA, YEAR],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[8 January 2019]", "2019-01-08"),
            ("He died on [the 11th of September, 2001].", "2001-09-11"),
            ("By [1 Dec 2018] it was law.", "2018-12-01"),
            ("It fell on [10-August 2012].", "2012-08-10"),
        ],
        counterexamples: &[
            "Of 8 workers, 2019 came.",
            "At 45 January 2019 had passed.",
            "By 8 January, 2,019 people had signed.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "year-month-day",
        makes: phrase::DAY,
        pattern: &[LONG_YEAR, MONTH, DAY_NUMBER],
        meaning: says(&[Term::Date]),
        evidence: NotAfter(word::YEAR.or(word::MEASURE)),
        examples: &[
            ("[2018 March 18]", "2018-03-18"),
            ("The note of [2017 Nov 3] is lost.", "2017-11-03"),
            ("It was signed on [2016 June 21] in Rome.", "2016-06-21"),
        ],
        counterexamples: &["Of those born before 2018 March 18 percent lived."],
        ..Rule::ROW
    },
    Rule {
        name: "month-day",
        makes: phrase::DAY,
        pattern: &[MONTH, THE, DAY_NUMBER],
        meaning: says(&[Term::Date]),
        // "you may 2 of you have"
        evidence: All(&[
            NotAfter(word::MEASURE),
            AnyOf(&[Lacks(word::AMBIGUOUS), Begins(word::CAPITAL), NotBefore(word::SUBJECT)]),
        ]),
        examples: &[
            ("[Feb. 27]", "2019-02-27"),
            ("The strike began on [January 8] at the port.", "2019-01-08"),
            ("It will open on [Sept. 3].", "2019-09-03"),
            ("The trial ended [Dec. 28].", "2018-12-28"),
            ("The fair opens [May 1st].", "2019-05-01"),
        ],
        counterexamples: &["You may 8 times out of 10 lose.", "In January 40 ships came.", "In June 20 people died."],
        ..Rule::ROW
    },
    Rule {
        name: "day-month",
        makes: phrase::DAY,
        pattern: &[THE, DAY_NUMBER, MAYBE_OF, MONTH],
        meaning: says(&[Term::Date]),
        evidence: NotBefore(word::MONTH.or(word::MONEY).or(word::LABEL)),
        examples: &[
            ("[27 February]", "2019-02-27"),
            ("It ended on [the 3rd of March].", "2019-03-03"),
            ("The vote on [1 April] will be close.", "2019-04-01"),
        ],
        counterexamples: &["All 40 March in line.", "Page 8 April tells."],
        ..Rule::ROW
    },
    Rule {
        name: "the-day",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::THE), num(word::ORDINAL, 1, 31).second(1).at(Slot::Day)],
        // "5th" rather than "fifth": in words it counts as often.
        meaning: says(&[Term::Date]),
        evidence: All(&[
            Before(word::ON.or(word::BY).or(word::UNTIL).or(word::SINCE)),
            NotAfter(
                word::PLAIN
                    .or(word::CAPITAL)
                    .or(word::UNIT)
                    .or(word::OF)
                    .or(word::HYPHEN)
                    .or(word::NUMBER)
                    .or(word::MONTH),
            ),
        ]),
        examples: &[
            ("In January 2019 they met. On [the 5th], the mayor left.", "2019-01-05"),
            ("It opened in March 2019. By [the 4th], it was shut.", "2019-03-04"),
            ("In May 2018 it rained. It stopped on [the 12th].", "2018-05-12"),
        ],
        counterexamples: &["They live on the 5th floor."],
        ..Rule::ROW
    },
    Rule {
        name: "month-year",
        makes: phrase::MONTH_DATE,
        pattern: &[either(&[
            &[MONTH, opt(&[is(word::COMMA.or(word::OF))]), YEAR],
            &[LONG_YEAR, MONTH.lacking(word::AMBIGUOUS)],
        ])],
        meaning: says(&[Term::Date]),
        // "In 2018 April Jones won", "In 2018 January 6 was forgotten"
        evidence: AnyOf(&[Begins(word::MONTH), NotAfter(word::CAPITAL.or(word::NUMBER).or(word::HYPHEN))]),
        examples: &[
            ("[April 2024]", "2024-04"),
            ("He left in [September of 2018].", "2018-09"),
            ("It fell in [December, 2018], again.", "2018-12"),
            ("The file of [2018 August] is lost.", "2018-08"),
        ],
        counterexamples: &["The April 2,024 came.", "It may 2019 times fail.", "In 2018 April Jones won."],
        ..Rule::ROW
    },
    Rule {
        name: "two-digit-year",
        makes: phrase::LONE_DATE,
        pattern: &[either(&[
            &[DAY_NUMBER, MONTH, TWO_DIGITS.at(Slot::ShortYear)],
            // Above 31 it is no day.
            &[MONTH, opt(&[DAY_NUMBER, is(word::COMMA)]), num(word::DIGITS, 32, 99).second(2).at(Slot::ShortYear)],
        ])],
        meaning: says(&[Term::Date]),
        evidence: All(&[
            AnyOf(&[After(word::BREAK.or(word::COMMA).or(word::CLOSE)), NotAfter(Senses::ALL)]),
            NotBefore(word::NUMBER),
        ]),
        examples: &[
            ("It was taken on [3 Aug 96].", "1996-08-03"),
            ("It is dated [Aug 96], he said.", "1996-08"),
            ("[Aug 96]", "1996-08"),
            ("The bill is of [Aug 9, 96].", "1996-08-09"),
        ],
        counterexamples: &["In June 40 ships came.", "On 3 Aug 96 men left."],
        ..Rule::ROW
    },
    Rule {
        name: "month-spoken-year",
        makes: phrase::MONTH_DATE,
        pattern: &[
            MONTH,
            opt(&[is(word::COMMA.or(word::OF))]),
            a(phrase::YEAR_DATE).with(feature::HAS_YEAR).holding(word::SPOKEN).at(Slot::Year),
        ],
        meaning: says(&[Term::Date]),
        // "in July twenty ten-pound notes"
        evidence: NotAfter(word::HYPHEN),
        examples: &[
            ("[March nineteen ninety-seven]", "1997-03"),
            ("It shut in [May of nineteen eighty-two].", "1982-05"),
            ("He left in [July, twenty fifteen], she said.", "2015-07"),
        ],
        counterexamples: &["In March nineteen men came.", "In July twenty ten-pound notes were found."],
        ..Rule::ROW
    },
    Rule {
        name: "month-delivery",
        makes: phrase::LONE_DATE,
        pattern: &[MONTH],
        meaning: says(&[Term::Date, Term::Op(Op::StepFields { step: Step::Open, from: Reference::Publication })]),
        evidence: AnyOf(&[
            All(&[After(word::DELIVERY), AnyOf(&[After(word::PLURAL), Before(word::FOR)])]),
            All(&[After(word::PLAIN), SecondAfter(word::DELIVERY), SecondAfter(word::PLURAL)]),
        ]),
        examples: &[
            ("[December] futures fell.", "2019-12"),
            ("Oil for [May] delivery rose to $61.", "2019-05"),
            ("[January] wheat futures fell.", "2020-01"),
        ],
        counterexamples: &["The February delivery was late."],
        ..Rule::ROW
    },
    Rule {
        name: "month",
        makes: phrase::MONTH_DATE,
        pattern: &[MONTH],
        meaning: says(&[Term::Date]),
        evidence: AnyOf(&[
            All(&[Lacks(word::AMBIGUOUS), NO_NAME]),
            All(&[Before(ANNOUNCING.or(word::OF)), NotAfter(word::CAPITAL)]),
            // "the March vote", "in April or May", "for March or April"
            All(&[
                Begins(word::CAPITAL),
                AnyOf(&[
                    All(&[Before(word::THE.or(word::ARTICLE)), After(word::PLAIN)]),
                    All(&[Before(LISTING), SecondBefore(word::MONTH)]),
                    All(&[After(LISTING), SecondAfter(word::MONTH)]),
                ]),
            ]),
        ]),
        examples: &[
            ("It may open in [April] or [May].", "2019-04; 2019-05"),
            ("The [March] vote was close.", "2019-03"),
            ("[January]", "2019-01"),
            ("Prices fell in [February].", "2019-02"),
            ("The team will meet in [May].", "2019-05"),
            ("He was arrested in [September].", "2018-09"),
        ],
        counterexamples: &[
            "April Jones won.",
            "They may go.",
            "They march on.",
            "In Jan Smith it has a friend.",
            "An august body met.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "named-day",
        makes: phrase::DAY,
        pattern: &[is(word::NAMED_DAY).second(0).at(Slot::NamedDay), opt(&[COMMA, YEAR])],
        meaning: says(&[Term::If(Slot::Year, &[Term::Date, Term::NamedDay, Term::Op(Op::Within)], &[Term::NamedDay])]),
        // "Christmas Carol" is another thing; "on Christmas Eve Paris was dark" is the day.
        // and "the Labor Day Committee" is none.
        evidence: AnyOf(&[
            All(&[LastLacks(word::AMBIGUOUS), NotBefore(word::THE.or(word::ARTICLE).or(word::OWNER))]),
            NotAfter(word::CAPITAL),
            Before(word::ON),
        ]),
        examples: &[
            ("[Christmas]", "2018-12-25"),
            ("They met at [Easter 2019].", "2019-04-21"),
            ("It was shut on [Thanksgiving].", "2018-11-22"),
            ("On [New Year’s Eve 1999] Paris was bright.", "1999-12-31"),
            ("It opened on [St. Patrick's Day].", "2019-03-17"),
            ("They fasted on [Yom Kippur].", "2018-09-19"),
        ],
        counterexamples: &[
            "They sold christening gowns.",
            "The Good Friday Agreement ended it.",
            "He read A Christmas Carol.",
            "The Labor Day Committee met.",
            "It was Independence Day there.",
            "He spoke on Holocaust Remembrance Day.",
        ],
        ..Rule::ROW
    },
];
