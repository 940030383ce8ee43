//! The periods of reports: the year-earlier quarter, the same period last year, the full year, fiscal 2018, the
//! nine months ended Sept. 30. Rows; which period the story reports on is the business of `resolve`.

use super::*;

/// What a report calls its period: "quarter", "half", "period".
const PERIOD: Pattern =
    either(&[&[UNIT.singular().units(Granularity::Quarter, Granularity::Half)], &[is(word::PERIOD)]]);
const YEAR_UNIT: Pattern = UNIT.singular().unit(Granularity::Year);
const STORY: Pattern = opt(&[is(word::STORY_STEP)]);
/// "earlier" or "ago" behind a unit.
const BACK: Pattern = either(&[&[num(word::LATER, -1, -1)], &[is(word::AGO)]]);
/// A year, or the one before the story's.
const OF_YEAR: Pattern = a(phrase::YEAR_DATE.or(phrase::SHIFTED_DATE)).at(Slot::Date);
/// A quarter or a half that leaves its year open.
const OPEN_PART: Pattern =
    a(phrase::PART_OF_YEAR).with(feature::NUMBERED_PART).without(feature::HAS_YEAR).at(Slot::Date);

/// The period that the story reports on.
const REPORTED: Term = Term::Op(Op::Ref(Reference::Period));
const A_YEAR: Term = Term::Op(Op::Amount { unit: Granularity::Year, count: 1 });
const LIKEWISE: Term = Term::Change(Change::Likewise);
const EARLIER: Term = Term::Op(Op::Shift { sign: -1, grain: Grain::Base });

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "unit-earlier",
        makes: phrase::SHIFTED_DATE,
        pattern: &[UNIT.singular().units(Granularity::Day, Granularity::Millennium), is(word::HYPHEN), BACK],
        meaning: says(&[PUBLICATION, Term::AmountOf(1), Term::Op(Op::Shift { sign: -1, grain: Grain::Focus })]),
        examples: &[
            ("[year-earlier]", "2018"),
            ("In the third quarter it lost money. The [year-earlier] loss was $2 million.", "2017-Q3"),
            ("The [month-earlier] figures were worse.", "2019-02"),
        ],
        counterexamples: &["It was a year of earlier losses.", "The hour-earlier reading was lost."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-earlier-period",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, STORY, YEAR_UNIT, BACK, PERIOD],
        meaning: says(&[REPORTED, A_YEAR, EARLIER]),
        examples: &[
            ("In [the year-earlier quarter] it lost money.", "2017-Q4"),
            ("The third quarter was good. In [the year-ago period] it lost money.", "2017-Q3"),
            ("It lost less than in [the comparable year-earlier period].", "2017-Q4"),
        ],
        counterexamples: &["It lost less than in the month-earlier period."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-earlier-part",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, STORY, YEAR_UNIT, BACK, OPEN_PART],
        meaning: says(&[Term::Phrase(Slot::Date), A_YEAR, EARLIER]),
        examples: &[
            ("[the year-ago third quarter]", "2017-Q3"),
            ("In [the year-earlier fourth quarter] it lost money.", "2017-Q4"),
            ("It had a gain in [the comparable year-earlier second quarter].", "2017-Q2"),
        ],
        counterexamples: &["The year-earlier third place was a surprise."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-earlier-amount",
        makes: phrase::DURATION,
        pattern: &[THE, STORY, YEAR_UNIT, BACK, AMOUNT.with(feature::SEVERAL.or(feature::WEEKS))],
        meaning: says(&[Term::Phrase(Slot::Amount)]),
        examples: &[
            ("[the year-ago nine months]", "P9M"),
            ("It lost less than in [the year-earlier six months].", "P6M"),
            ("[The year-earlier 12 weeks] had a gain.", "P12W"),
        ],
        counterexamples: &["The year-ago three men."],
        ..Rule::ROW
    },
    Rule {
        name: "latest-period",
        makes: phrase::PART_OF_YEAR,
        pattern: &[is(word::THE), num(word::STEP, -1, -1), is(word::PERIOD)],
        meaning: says(&[REPORTED, Term::Op(Op::Step { step: Step::This, unit: Granularity::Quarter })]),
        examples: &[
            ("[The latest period] had a profit of $2 million.", "2018-Q4"),
            ("It lost $3 million in [the latest period].", "2018-Q4"),
            ("The third quarter of 2018 was bad. [The latest period] has a charge.", "2018-Q3"),
        ],
        counterexamples: &["In the latest such period it lost money."],
        ..Rule::ROW
    },
    Rule {
        name: "same-period",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            is(word::THE),
            // "the quarter a year ago" and "the same month of 2018", but no "the day last year".
            either(&[
                &[
                    num(word::STORY_STEP, 0, 0),
                    either(&[&[UNIT.singular().units(Granularity::Second, Granularity::Half)], &[is(word::PERIOD)]]),
                    opt(&[is(word::OF.or(word::IN).or(word::COMMA))]),
                ],
                &[PERIOD],
            ]),
            OF_YEAR,
        ],
        meaning: says(&[Term::Phrase(Slot::Date), LIKEWISE]),
        examples: &[
            ("In [the same period last year] it lost money.", "2018-Q4"),
            ("The third quarter was good. It lost money in [the corresponding quarter of 2016].", "2016-Q3"),
            ("It rained on Feb. 3. In [the same month last year] it snowed.", "2018-02"),
            ("For [the quarter a year ago] it reported a loss.", "2017-Q4"),
        ],
        counterexamples: &["He recalls the day last year when it shut."],
        ..Rule::ROW
    },
    Rule {
        name: "year-period",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::THE), is(word::YEAR).at(Slot::Year), PERIOD],
        meaning: says(&[Term::Date, LIKEWISE]),
        examples: &[
            ("In [the 2017 period] it had lost money.", "2017-Q4"),
            ("The third quarter was good. In [the 2016 quarter] it lost money.", "2016-Q3"),
            ("It earned more in [the 2018 period] than it hoped.", "2018-Q4"),
        ],
        counterexamples: &["The 2017 quake."],
        ..Rule::ROW
    },
    Rule {
        name: "year-part",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, is(word::YEAR).at(Slot::Year), OPEN_PART],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Refine]),
        examples: &[
            ("[the 2018 second quarter]", "2018-Q2"),
            ("It took a charge in [the 2017 first quarter].", "2017-Q1"),
            ("Its [2016 fourth-quarter] loss was small.", "2016-Q4"),
        ],
        counterexamples: &["The 2018 plan."],
        ..Rule::ROW
    },
    Rule {
        name: "years-part",
        makes: phrase::PART_OF_YEAR,
        pattern: &[a(phrase::YEAR_DATE).at(Slot::Outer), is(word::POSSESSIVE), OPEN_PART],
        meaning: says(&[Term::Phrase(Slot::Outer), Term::Phrase(Slot::Date), WITHIN]),
        examples: &[
            ("[last year's third quarter]", "2018-Q3"),
            ("It may be ready by [next year's first quarter].", "2020-Q1"),
            ("It fell in [2017's fourth quarter].", "2017-Q4"),
        ],
        counterexamples: &["Last year's third man."],
        ..Rule::ROW
    },
    Rule {
        name: "full-year",
        makes: phrase::YEAR_DATE,
        pattern: &[is(word::THE), either(&[&[is(word::WHOLE)], &[is(word::FISCAL).at(Slot::Fiscal)]]), YEAR_UNIT],
        meaning: says(&[REPORTED, Term::Op(Op::Step { step: Step::This, unit: Granularity::Year }), IN_ACCOUNTS]),
        evidence: NotAfter(word::OF.or(word::ENDED)),
        examples: &[
            ("Sales for [the full year] were flat.", "2019"),
            ("It lost money in the fourth quarter. For [the full year] it made a profit.", "2018"),
            ("It expects less for [the fiscal year].", "2019"),
        ],
        counterexamples: &["He has served the full year of his ban."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-ended",
        makes: phrase::LIST,
        pattern: &[
            THE,
            opt(&[either(&[
                &[is(word::FISCAL).at(Slot::Mark)],
                &[is(word::STRETCH).at(Slot::Mark)],
                &[num(word::ORDINAL, 1, 1).at(Slot::Mark)],
            ])]),
            AMOUNT.with(feature::COUNTED.or(feature::WEEKS)),
            is(word::ENDED),
            opt(&[is(word::ON)]),
            a(phrase::DAY.or(phrase::MONTH_DATE)).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Amount), Term::Phrase(Slot::Date), Term::Op(Op::EndedAmount)]),
        parts: &[&[Slot::The, Slot::Mark, Slot::Amount], &[Slot::Date]],
        examples: &[
            ("It lost money in [the nine months] ended [Sept. 30].", "P9M; 2018-09-30"),
            ("Sales rose in [the three months] ended [Dec. 31, 2018].", "P3M; 2018-12-31"),
            ("For [the 12 months] ended [February] it lost money.", "P12M; 2019-02"),
        ],
        counterexamples: &["The 48 hours ended on May 1 without a deal."],
        ..Rule::ROW
    },
    Rule {
        name: "fiscal-year",
        makes: phrase::YEAR_DATE,
        pattern: &[is(word::FISCAL), opt(&[is(word::UNIT).unit(Granularity::Year)]), is(word::YEAR).at(Slot::Year)],
        meaning: says(&[Term::Date, Term::Op(Op::Fiscal)]),
        examples: &[
            ("[fiscal 2018]", "2018"),
            ("Sales grew in [fiscal year 2017].", "2017"),
            ("The budget for [fiscal 2020] is late.", "2020"),
        ],
        counterexamples: &["A fiscal plan of 2000 words."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-ended",
        makes: phrase::LIST,
        pattern: &[
            THE,
            opt(&[is(word::FISCAL).at(Slot::Fiscal)]),
            UNIT.singular().units(Granularity::Week, Granularity::Year),
            is(word::ENDED),
            opt(&[is(word::ON)]),
            a(phrase::DAY.or(phrase::MONTH_DATE)).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Ended]),
        parts: &[&[Slot::The, Slot::Fiscal, Slot::Unit], &[Slot::Date]],
        examples: &[
            ("It lost money in [the quarter] ended [Dec. 31].", "2018-Q4; 2018-12-31"),
            ("Claims rose in [the week] ended [March 3].", "2019-W09; 2019-03-03"),
            ("It grew in [the year] ended [June 30, 2018].", "P1Y; 2018-06-30"),
            ("It shrank in [the year] ended [Dec. 31].", "2018; 2018-12-31"),
        ],
        counterexamples: &["The week ended on a high note."],
        ..Rule::ROW
    },
    Rule {
        name: "the-year",
        makes: phrase::YEAR_DATE,
        pattern: &[is(word::THE), YEAR_UNIT],
        meaning: says(&[Term::Op(Op::Ref(Reference::Period)), Term::Step]),
        evidence: All(&[
            LastLacks(word::PLURAL),
            Before(word::FOR),
            NotAfter(word::OF.or(word::ENDED).or(word::TO).or(word::ORDER).or(word::HYPHEN).or(word::POSSESSIVE)),
        ]),
        examples: &[
            ("For [the year], sales were flat.", "2019"),
            ("It lost money in the fourth quarter. For [the year] it made a profit.", "2018"),
            ("It has cut its goal for [the year].", "2019"),
        ],
        counterexamples: &["The year was dry.", "It is named for the year of the flood."],
        ..Rule::ROW
    },
];
