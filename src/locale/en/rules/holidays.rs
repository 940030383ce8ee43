//! Named days in longer phrases, and named periods. The days by themselves are in `dates`.

use super::*;

/// A name that stands for something else beside other names, or as a word ("Lent"), needs a word that announces a time.
const ANNOUNCED: Evidence = AnyOf(&[LastLacks(word::AMBIGUOUS), Before(ANNOUNCING)]);

/// A named period, of several days.
const PERIOD: Pattern = is(word::NAMED_DAY).second_at_least(1).at(Slot::NamedDay);
const WEEKEND: Pattern = is(word::UNIT).singular().unit(Granularity::Weekend);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "named-period",
        formerly: &["named-period-year"],
        makes: phrase::INTERVAL,
        pattern: &[PERIOD, opt(&[COMMA, YEAR])],
        meaning: says(&[Term::If(Slot::Year, &[Term::Date, Term::NamedDay, WITHIN], &[Term::NamedDay])]),
        evidence: ANNOUNCED,
        examples: &[
            ("[Ramadan]", "2019-05-06/2019-06-03"),
            ("They fast during [Lent].", "2019-03-06/2019-04-20"),
            ("It is quiet in [Holy Week].", "2019-04-14/2019-04-20"),
            ("[Ramadan 2024]", "2024-03-11/2024-04-09"),
            ("The souks were full in [Ramadan, 2017].", "2017-05-27/2017-06-24"),
            ("It was cold in [Lent 2018].", "2018-02-14/2018-03-31"),
        ],
        counterexamples: &["Lent to a friend, it was lost."],
        ..Rule::ROW
    },
    Rule {
        name: "step-named-period",
        makes: phrase::INTERVAL,
        pattern: &[STEP, PERIOD],
        meaning: says(&[Term::NamedDay, Term::StepFields]),
        examples: &[
            ("[last Ramadan]", "2018-05-16/2018-06-14"),
            ("It will end before [next Ramadan].", "2019-05-06/2019-06-03"),
            ("It fell in price [this Lent].", "2019-03-06/2019-04-20"),
        ],
        counterexamples: &["He last lent it to her.", "They met last Christmas."],
        ..Rule::ROW
    },
    Rule {
        name: "holiday-weekend",
        makes: phrase::WEEK_DATE,
        pattern: &[
            THE,
            either(&[
                &[
                    a(phrase::DAY).with(feature::HOLDS_NAMED_DAY).at(Slot::Date),
                    UNIT.singular().unit(Granularity::Week),
                ],
                &[a(phrase::DAY).with(feature::HOLDS_NAMED_DAY).at(Slot::Date), WEEKEND],
                &[a(phrase::DAY).with(feature::HAS_PART).without(feature::HAS_WEEKDAY).at(Slot::Date), WEEKEND],
            ]),
        ],
        meaning: says(&[
            Term::Phrase(Slot::Date),
            // "Easter week" ends with the day. The nearest weekend: a Monday or Tuesday has the one before it, all others
            // that of their week.
            Term::If(
                Slot::Unit,
                &[Term::Containing],
                &[
                    Term::Op(Op::Amount { unit: Granularity::Day, count: 2 }),
                    Term::Op(Op::Shift { sign: -1, grain: Grain::Amount }),
                    Term::Op(Op::Containing { unit: Granularity::Weekend }),
                ],
            ),
        ]),
        examples: &[
            ("[Memorial Day weekend]", "2019-W21-WE"),
            ("Traffic was heavy over [the Thanksgiving weekend].", "2018-W47-WE"),
            ("He died on [Easter weekend].", "2019-W16-WE"),
            ("It is shut in [Easter week].", "2019-W16"),
            ("They married on [the Fourth of July weekend].", "2018-W27-WE"),
        ],
        counterexamples: &["On Labor Day weekends are long gone."],
        ..Rule::ROW
    },
];
