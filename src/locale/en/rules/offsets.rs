//! Dates by their distance: three days ago, two weeks later, a week ago Tuesday, the day before. Rows;
//! they count nothing themselves.

use super::*;

const QUALIFIER: Pattern = a(phrase::QUALIFIER).at(Slot::Qualifier);

/// As exactly as the amount is said.
const QUALIFIED: Term = Term::Change(Change::Qualified);
const A_WEEK: Term = Term::Op(Op::Amount { unit: Granularity::Week, count: 1 });
const BACK: Term = Term::Op(Op::Shift { sign: -1, grain: Grain::Base });
const ON: Term = Term::Op(Op::Shift { sign: 1, grain: Grain::Base });
const NEXT: Term = Term::Op(Op::StepFields { step: Step::Next, from: Reference::Publication });
const THIS: Term = Term::Op(Op::StepFields { step: Step::This, from: Reference::Publication });

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "ago",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            opt(&[either(&[
                &[is(word::APPROX).lacking(word::AS).at(Slot::Modifier)],
                // "twice as long as two years ago"
                &[QUALIFIER.lacking(word::AS)],
            ])]),
            AMOUNT,
            either(&[&[is(word::AGO)], &[literal(literals::BACK)]]),
        ],
        meaning: says(&[
            PUBLICATION,
            Term::Phrase(Slot::Amount),
            Term::Change(Change::InYears),
            Term::Op(Op::Shift { sign: -1, grain: Grain::Focus }),
            QUALIFIED,
        ]),
        // "They want two years back."
        evidence: AnyOf(&[LastHas(word::AGO), NotBefore(Senses::ALL)]),
        examples: &[
            ("[three days ago]", "2019-03-03"),
            ("He left [two weeks ago].", "2019-W08"),
            ("It was sold [almost four years ago].", "2015 APPROX"),
            ("It began [more than a decade ago].", "2009 BEFORE"),
            ("It was shut [a year ago].", "2018"),
            ("[Two years back] he left.", "2017"),
            ("He came [a year-and-a-half ago].", "2017"),
        ],
        counterexamples: &["It took three days.", "They set it two weeks back."],
        ..Rule::ROW
    },
    Rule {
        name: "ago-day",
        makes: phrase::DAY,
        pattern: &[
            AMOUNT.with(feature::COUNTED),
            is(word::AGO.or(word::FROM)).at(Slot::Step),
            is(word::DEICTIC_DAY).at(Slot::Count),
        ],
        meaning: says(&[PUBLICATION, Term::Amount, FORWARD, Term::Phrase(Slot::Amount), Term::Shift(Grain::Base)]),
        examples: &[
            ("[three years ago today]", "2016-03-06"),
            ("It fell [a year ago yesterday].", "2018-03-05"),
            ("It was founded [two months ago tomorrow].", "2019-01-07"),
            ("It will shut [a month from today].", "2019-04-06"),
            ("They meet [three weeks from tomorrow].", "2019-03-28"),
        ],
        counterexamples: &["Years ago today was a rare word."],
        ..Rule::ROW
    },
    Rule {
        name: "ago-unit",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            AMOUNT.with(feature::COUNTED.or(feature::YEARS)),
            is(word::AGO),
            a(phrase::WEEK_DATE.or(phrase::MONTH_DATE).or(phrase::PART_OF_YEAR)).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Phrase(Slot::Amount), BACK]),
        examples: &[
            ("[two years ago this week]", "2017-W10"),
            ("It was founded [150 years ago this month].", "1869-03"),
            ("He left [a year ago last month].", "2018-02"),
        ],
        counterexamples: &["It was two years ago. This week it rained."],
        ..Rule::ROW
    },
    Rule {
        name: "ago-weekday",
        makes: phrase::DAY,
        pattern: &[
            AMOUNT.with(feature::COUNTED.or(feature::OF_WEEKS)),
            either(&[&[is(word::AGO), opt(&[is(word::ON)])], &[is(word::FROM).at(Slot::Mark)]]),
            is(word::WEEKDAY).lacking(word::PLURAL.or(word::AMBIGUOUS)).at(Slot::Weekday),
        ],
        // "a week ago Tuesday" counts from this week's, "a week from Saturday" from the coming one.
        meaning: says(&[
            Term::Date,
            Term::If(Slot::Mark, &[NEXT], &[THIS]),
            Term::Phrase(Slot::Amount),
            Term::If(Slot::Mark, &[ON], &[BACK]),
        ]),
        examples: &[
            ("[a week ago Tuesday]", "2019-02-26"),
            ("He left [two weeks ago Monday].", "2019-02-18"),
            ("He left [a week ago on Tuesday].", "2019-02-26"),
            ("It fell [a week ago Friday] here.", "2019-03-01"),
            ("The final is [a week from Saturday].", "2019-03-16"),
            ("They vote [two weeks from Monday].", "2019-03-25"),
        ],
        counterexamples: &["Weeks ago Tuesday was free."],
        ..Rule::ROW
    },
    Rule {
        name: "weekdays-ago",
        makes: phrase::DAY,
        pattern: &[
            num(word::NUMBER, 2, 12).at(Slot::Count),
            is(word::WEEKDAY).plural().lacking(word::AMBIGUOUS).at(Slot::Weekday),
            either(&[&[is(word::AGO).at(Slot::Step)], &[is(word::FROM).at(Slot::Step), num(word::VAGUE, 0, 0)]]),
        ],
        // The last or next of them, and the others weeks before or behind.
        meaning: says(&[
            Term::Date,
            Term::StepFieldsFrom(Reference::Publication),
            Term::Others(Granularity::Week),
            Term::Shift(Grain::Base),
        ]),
        examples: &[
            ("He left [two Sundays ago].", "2019-02-24"),
            ("[Three Fridays ago] it rained.", "2019-02-15"),
            ("It was sold [two Wednesdays ago].", "2019-02-20"),
            ("They meet [three Fridays from now].", "2019-03-22"),
        ],
        counterexamples: &["Two Sundays he slept."],
        ..Rule::ROW
    },
    Rule {
        name: "from-now",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            AMOUNT,
            either(&[&[is(word::FROM), num(word::VAGUE.or(word::DEICTIC_DAY), 0, 0)], &[literal(literals::HENCE)]]),
        ],
        meaning: says(&[PUBLICATION, Term::Phrase(Slot::Amount), FORWARD]),
        examples: &[
            ("[two weeks from now]", "2019-W12"),
            ("It ends [three days from now].", "2019-03-09"),
            ("It is due [three weeks hence].", "2019-W13"),
            ("[A year from now] all will be well.", "2020"),
        ],
        counterexamples: &["The camp is three days from town."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-later",
        makes: phrase::SHIFTED_DATE,
        pattern: &[opt(&[QUALIFIER]), AMOUNT, is(word::LATER).apart().at(Slot::Step)],
        meaning: says(&[
            Term::Op(Op::Ref(Reference::Mention)),
            Term::Phrase(Slot::Amount),
            Term::Shift(Grain::Focus),
            QUALIFIED,
        ]),
        // "two hours earlier than planned"
        evidence: NotAfter(word::THAN),
        examples: &[
            ("He fell on Jan. 8. [Two weeks later] he died.", "2019-W04"),
            ("He fell on Jan. 8. [Two days later] he died.", "2019-01-10"),
            ("He fell in January 2018. [Two months later] he died.", "2018-03"),
            ("Sales were flat in the third quarter. [A year earlier] they had grown.", "2017-Q3"),
        ],
        counterexamples: &["It took two days.", "He came two hours later than planned.", "It had a year-earlier loss."],
        ..Rule::ROW
    },
    Rule {
        name: "before-last",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            is(word::THE),
            either(&[
                &[UNIT.singular().units(Granularity::Weekend, Granularity::Century)],
                &[is(word::WEEKDAY).singular().lacking(word::AMBIGUOUS).at(Slot::Weekday)],
            ]),
            either(&[
                &[num(word::ORDER, -1, -1), num(word::STEP, -1, -1).at(Slot::Step)],
                &[num(word::ORDER, 1, 1), num(word::STEP, 1, 1).at(Slot::Step)],
            ]),
        ],
        meaning: says(&[Term::If(
            Slot::Unit,
            &[PUBLICATION, Term::Step, Term::Step],
            &[Term::Date, Term::StepFieldsFrom(Reference::Publication), A_WEEK, Term::Shift(Grain::Base)],
        )]),
        evidence: NotAfter(word::UNIT.or(word::WEEKDAY).or(word::MONTH)),
        examples: &[
            ("[the week before last]", "2019-W08"),
            ("He left [the year before last].", "2017"),
            ("It rained on [the weekend before last].", "2019-W08-WE"),
            ("They will meet on [the Monday after next].", "2019-03-18"),
            ("He will be back [the week after next].", "2019-W12"),
            ("It shut on [the Friday before last].", "2019-02-22"),
        ],
        counterexamples: &["It was the week before last Christmas.", "It fell in the week before last month's vote."],
        ..Rule::ROW
    },
    Rule {
        name: "day-before",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            is(word::THE),
            UNIT.singular().units(Granularity::Day, Granularity::Year),
            is(word::ORDER).at(Slot::Step),
        ],
        meaning: says(&[Term::Op(Op::Ref(Reference::Focus)), Term::Step]),
        evidence: After(word::COMMA.or(word::BREAK)),
        examples: &[
            ("It fell on Jan. 8. [The day before], it had snowed.", "2019-01-07"),
            ("He came on Jan. 8. She had left [the day before].", "2019-01-07"),
            ("They met on Jan. 8. [The day after], they wed.", "2019-01-09"),
            ("They rose in January. There was a fall [the month before].", "2018-12"),
        ],
        counterexamples: &["The day before he left was dry."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-before",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            either(&[&[AMOUNT], &[is(word::THE), UNIT.singular()]]),
            is(word::ORDER).at(Slot::Step),
            a(phrase::DATE).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), AN_AMOUNT, Term::Shift(Grain::Amount)]),
        // "the week following last month's audit" depends on the audit; "the day before Tuesday's vote" may
        // count from the day.
        evidence: AnyOf(&[
            NotAfter(word::POSSESSIVE),
            All(&[Begins(word::THE), LastHas(word::WEEKDAY.or(word::DEICTIC_DAY).or(word::DIGITS))]),
        ]),
        examples: &[
            ("[two days before Christmas]", "2018-12-23"),
            ("It shut [the day before Jan. 8].", "2019-01-07"),
            ("They met [the day after tomorrow].", "2019-03-08"),
            ("He left [the week after Jan. 8].", "2019-W03"),
        ],
        counterexamples: &["They met two days or so.", "It fell the week after last month's vote."],
        ..Rule::ROW
    },
];
