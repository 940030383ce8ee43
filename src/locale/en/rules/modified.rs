//! Parts of dates that name no unit: early, mid, late, the beginning, the end; or later.

use super::*;
use crate::value::PartOfDay;

/// What can be early or late.
const EDGED: Pattern = a(phrase::DATE.without(phrase::EDGED_DATE)).at(Slot::Date);
const OWN: Pattern = opt(&[is(word::POSSESSIVE)]);
const END_NOUN: Pattern = num(word::EDGE_NOUN, Modifier::End as i32, Modifier::End as i32);
/// What can be said to be about then.
const ABOUT: Pattern = a(phrase::DAY
    .or(phrase::MONTH_DATE)
    .or(phrase::YEAR_DATE)
    .or(phrase::WEEKDAY_DATE)
    .or(phrase::PART_OF_YEAR)
    .or(phrase::EDGED_DATE))
.at(Slot::Date);
const START: Term = modified(Modifier::Start);
const END: Term = modified(Modifier::End);
const MORNING: Term = Term::Op(Op::PartOfDay(PartOfDay::Morning as u8));

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "edge",
        makes: phrase::EDGED_DATE,
        pattern: &[THE, is(word::EDGE).at(Slot::Modifier), opt(&[is(word::IN.or(word::ON))]), EDGED],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Modifier]),
        // "a woman in her late 50s"
        evidence: AnyOf(&[LastLacks(word::SHORT_DECADE), All(&[NotBefore(word::OWNER), NoneNear(literals::HEAT)])]),
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
        pattern: &[
            is(word::LATER).at(Slot::Step),
            // "later in the day before": the day has a row of its own.
            either(&[&[is(word::IN), EDGED.without(feature::STEPPED_DAY)], &[EDGED]]),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Modifier]),
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
        pattern: &[EDGE, is(word::IN), is(word::THE), is(word::UNIT).unit(Granularity::Day)],
        meaning: says(&[
            Term::Op(Op::Ref(Reference::Day)),
            Term::Op(Op::Step { step: Step::This, unit: Granularity::Day }),
            Term::Modifier,
        ]),
        evidence: All(&[LastLacks(word::PLURAL.or(word::CAPITAL)), NotAfter(word::HYPHEN)]),
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
        pattern: &[THE, is(word::EDGE_NOUN).at(Slot::Modifier), is(word::OF), EDGED],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Modifier]),
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
            either(&[
                &[is(word::EDGE).at(Slot::Modifier)],
                &[num(word::ORDINAL, 1, 1).at(Slot::Mark)],
                &[num(word::ORDINAL, -1, -1)],
            ]),
            UNIT.plural().units(Granularity::Day, Granularity::Month),
            is(word::OF),
            EDGED,
        ],
        meaning: says(&[
            Term::Phrase(Slot::Date),
            Term::If(Slot::Modifier, &[Term::Modifier], &[Term::If(Slot::Mark, &[START], &[END])]),
        ]),
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
            UNIT.plural().unit(Granularity::Hour),
            is(word::OF),
            either(&[&[DAY], &[a(phrase::DATE_TIME).at(Slot::Time)]]),
        ],
        meaning: says(&[
            Term::Phrase(Slot::Time),
            Term::If(
                Slot::Date,
                &[Term::Phrase(Slot::Date), Term::If(Slot::DayPart, &[Term::DayPart], &[MORNING])],
                &[],
            ),
            START,
        ]),
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
        pattern: &[either(&[
            &[UNIT.unit(Granularity::Year), OWN, END_NOUN, is(word::YEAR).at(Slot::Year)],
            &[UNIT.units(Granularity::Month, Granularity::Year), OWN, END_NOUN],
        ])],
        meaning: says(&[
            Term::If(Slot::Year, &[Term::Date], &[Term::Start, Term::Step]),
            Term::Op(Op::Nth { n: -1, unit: Granularity::Day }),
        ]),
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
            num(word::APPROX, Modifier::Approx as i32, Modifier::Approx as i32).lacking(word::DURING),
            either(&[
                // "around the beginning of May" is its beginning above all.
                &[ABOUT.with(feature::MODIFIED).at(Slot::Time)],
                // "it may turn around next year", "hanging around Tuesday"
                &[ABOUT.with_any(feature::NAMED).without(feature::MODIFIED)],
            ]),
        ],
        meaning: says(&[Term::If(Slot::Time, &[Term::Phrase(Slot::Time)], &[Term::Phrase(Slot::Date), APPROX])]),
        // "around Friday's vote"; "a film about 1984"
        evidence: All(&[
            NotAfter(word::POSSESSIVE.or(word::MEASURE).or(word::PLAIN_PLURAL).or(word::UNIT)),
            AnyOf(&[Lacks(word::AMBIGUOUS), Before(ANNOUNCING)]),
            // "around 1300 route kilometres"
            AnyOf(&[LastLacks(word::YEAR), NotAfter(word::PLAIN.or(word::CAPITAL).or(word::LABEL))]),
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
        pattern: &[EDGED, is(word::OR), either(&[&[num(word::LATER, -1, -1).at(Slot::Mark)], &[is(word::LATER)]])],
        meaning: says(&[
            Term::Phrase(Slot::Date),
            Term::If(Slot::Mark, &[modified(Modifier::OnOrBefore)], &[modified(Modifier::OnOrAfter)]),
        ]),
        evidence: Any,
        examples: &[
            ("[1990 or later]", "1990 ON_OR_AFTER"),
            ("It needs a car of [2005 or later].", "2005 ON_OR_AFTER"),
            ("Books from [1850 or earlier] are rare.", "1850 ON_OR_BEFORE"),
        ],
        counterexamples: &["It will land on Monday or soon after."],
        ..Rule::ROW
    },
];
