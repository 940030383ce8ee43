//! Clock times, noon and midnight, with the date they depend on.

use super::*;
use crate::grammar::meaning::Meaning;
use crate::grammar::rule::Standing;
use crate::value::PartOfDay;

const CLOCK: Pattern = a(phrase::CLOCK_TIME).at(Slot::Time);
const ZONE: Pattern = opt(&[either(&[
    &[is(word::ZONE).at(Slot::Zone)],
    &[is(word::OPEN), is(word::ZONE).at(Slot::Zone), is(word::CLOSE)],
    // It says no zone, and is part of the time.
    &[is(word::LOCAL), is(word::TIME)],
    &[is(word::ZONE_NAME), is(word::TIME)],
    &[is(word::ZONE_NAME)],
])]);
const PAST: Pattern = num(word::STRETCH, -1, -1).lacking(word::STEP.or(word::STORY_STEP).or(word::VAGUE_ADJECTIVE));
const PAST_OR_TO: Pattern = either(&[&[PAST], &[is(word::TO).at(Slot::Step)]]);

/// What it shows, on the day that it depends on.
const SHOWN: Meaning = says(&[ITS_DAY, Term::Clock(Half::Open)]);
/// Takes a day or a set of them: the time that is captured, on it.
const THE_TIME: Term = Term::If(Slot::Time, &[Term::Time(Slot::Time)], &[Term::Clock(Half::Waking)]);
// From an hour.
const MINUTES: Term = Term::Change(Change::CountedMinutes);
const QUARTER_OF_AN_HOUR: Term = Term::Change(Change::Minutes(15));
/// A day, or a part of one.
const A_DAY: Pattern = a(phrase::DAY.or(phrase::WEEKDAY_DATE).or(phrase::DATE_TIME)).without(feature::HAS_CLOCK);
/// What leads to an hour that stands alone.
const TOLD_BY: Senses = word::AT.or(word::UNTIL).or(word::ORDER);
const IN_PART: Pattern = a(phrase::DATE_TIME).with(feature::HAS_DAY_PART).without(feature::HAS_CLOCK).at(Slot::Date);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "clock-meridiem",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[
                &[is(word::CLOCK).at(Slot::Clock)],
                &[num(word::NUMBER, 1, 12).at(Slot::Clock)],
                &[is(word::DECIMAL).second_at_least(0).at(Slot::Clock)],
            ]),
            is(word::MERIDIEM).at(Slot::Meridiem),
            ZONE,
        ],
        meaning: SHOWN,
        examples: &[
            ("It shut at [10:30 a.m. (GMT)].", "2019-03-06T10:30Z"),
            ("It shut at [4pm CET] in Bonn.", "2019-03-06T16:00+01:00"),
            ("[10 p.m.]", "2019-03-06T22:00"),
            ("It opened at [9:30 a.m.] and shut.", "2019-03-06T09:30"),
            ("The shop shuts at [5pm].", "2019-03-06T17:00"),
            ("It began at [12:15 a.m. EST] or so.", "2019-03-06T00:15-05:00"),
        ],
        counterexamples: &["I am 10 or so.", "At 13 p.m. it chimed.", "The 9-10 PM met."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-zone",
        makes: phrase::CLOCK_TIME,
        // Four digits before a zone are hours and minutes, as wires write them.
        pattern: &[num(word::DIGITS, 0, 2359).second(4).at(Slot::Clock), is(word::ZONE).at(Slot::Zone)],
        meaning: SHOWN,
        examples: &[
            ("[1000 GMT]", "2019-03-06T10:00Z"),
            ("It struck at [0040 UTC] off the coast.", "2019-03-06T00:40Z"),
            ("The vote opened at [1330 EST] in town.", "2019-03-06T13:30-05:00"),
        ],
        counterexamples: &["Code 1999 GMT is free.", "It cost 500 GMT coins."],
        ..Rule::ROW
    },
    Rule {
        name: "clock",
        makes: phrase::CLOCK_TIME,
        pattern: &[is(word::CLOCK).at(Slot::Clock), ZONE],
        meaning: SHOWN,
        evidence: AnyOf(&[
            LastLacks(word::CLOCK),
            All(&[
                Before(word::AT.or(word::BY).or(word::UNTIL).or(word::SINCE).or(word::APPROX).or(word::ORDER)),
                NotAfter(word::MEASURE.or(word::UNIT).or(word::OF)),
            ]),
        ]),
        examples: &[
            ("The doors open at [19:30] sharp.", "2019-03-06T19:30"),
            ("It struck at [04:17:32 UTC] near the coast.", "2019-03-06T04:17:32Z"),
            ("It struck at [04:17 GMT+5:30] off the coast.", "2019-03-06T04:17+05:30"),
            ("It struck at [04:17 (UTC-3)] in the hills.", "2019-03-06T04:17-03:00"),
            ("By [14:00] all was quiet.", "2019-03-06T14:00"),
            ("Soon after [19:30] it fell.", "2019-03-06T19:30"),
        ],
        counterexamples: &[
            "She ran it in 2:15 flat.",
            "The vote was 10:12 against.",
            "At 25:61 the display froze.",
            "He scored at 12:34 of the second half.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "clock-oclock",
        makes: phrase::CLOCK_TIME,
        pattern: &[num(word::NUMBER, 1, 12).at(Slot::Clock), is(word::OCLOCK).apart()],
        meaning: SHOWN,
        examples: &[
            ("[nine o'clock]", "2019-03-06T09:00"),
            ("It rang at [7 o'clock].", "2019-03-06T07:00"),
            ("By [ten o’clock] it was over.", "2019-03-06T10:00"),
        ],
        counterexamples: &["She reads the ten-o'clock news."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-name",
        makes: phrase::CLOCK_TIME,
        pattern: &[is(word::CLOCK_NAME).at(Slot::Clock), ZONE],
        meaning: SHOWN,
        examples: &[
            ("[noon]", "2019-03-06T12:00"),
            ("It closes at [midnight].", "2019-03-06T24:00"),
            ("By [noon] it was sold.", "2019-03-06T12:00"),
            ("All was quiet by [midday].", "2019-03-06T12:00"),
            ("The bus left at [noontime].", "2019-03-06T12:00"),
        ],
        // "the midday heat"
        evidence: AnyOf(&[
            Lacks(word::AMBIGUOUS),
            All(&[
                Before(
                    word::AT
                        .or(word::BY)
                        .or(word::UNTIL)
                        .or(word::SINCE)
                        .or(word::ORDER)
                        .or(word::APPROX)
                        .or(word::FROM),
                ),
                STANDS_ALONE,
            ]),
        ]),
        counterexamples: &[
            "An afternoon of rain followed.",
            "They fled the midday heat.",
            "The raid at midday prayers failed.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "clock-part",
        makes: phrase::DATE_TIME,
        pattern: &[CLOCK, opt(&[is(word::ON)]), IN_PART],
        // "eight o'clock on Tuesday evening" is no morning; "2 a.m. last night" is.
        meaning: says(&[Term::Phrase(Slot::Date), Term::Time(Slot::Time)]),
        examples: &[
            ("[9 p.m. last night]", "2019-03-05T21:00"),
            ("It rang at [eight o'clock on Tuesday evening].", "2019-03-05T20:00"),
            ("They met at [10 a.m. yesterday morning].", "2019-03-05T10:00"),
        ],
        counterexamples: &["At noon he slept. Last night he did not."],
        ..Rule::ROW
    },
    Rule {
        name: "date-clock",
        formerly: &["clock-date"],
        makes: phrase::DATE_TIME,
        pattern: &[either(&[
            &[DAY, COMMA, CLOCK],
            &[CLOCK, COMMA, DAY],
            &[DAY.without(feature::HAS_YEAR), CLOCK.lacking(word::MERIDIEM), is(word::YEAR).at(Slot::Year)],
        ])],
        meaning: says(&[
            Term::If(Slot::Year, &[Term::Date, Term::Phrase(Slot::Date), WITHIN], &[Term::Phrase(Slot::Date)]),
            Term::Time(Slot::Time),
        ]),
        examples: &[
            ("[Tuesday 10 p.m.]", "2019-03-05T22:00"),
            ("It began [Jan. 8, 9:30 a.m.] on the square.", "2019-01-08T09:30"),
            ("Log of [2019-02-27 10:30] is lost.", "2019-02-27T10:30"),
            ("Log of [2019-02-27T10:30:05-0530] is lost.", "2019-02-27T10:30:05-05:30"),
            ("Sent: [Thu Oct 26 11:00:09 EDT 2017]", "2017-10-26T11:00:09-04:00"),
            ("Sent: [Tue, 05 Mar 2019 17:20:11 +0100]", "2019-03-05T17:20:11+01:00"),
            ("The log of [Jan. 8 • 9:30 a.m.] is lost.", "2019-01-08T09:30"),
            ("[10 p.m. Wednesday]", "2019-03-06T22:00"),
            ("It will open [noon Saturday].", "2019-03-09T12:00"),
            ("It shut at [5 p.m. EST, Nov. 6].", "2018-11-06T17:00-05:00"),
            ("He died at [midnight Friday].", "2019-03-01T24:00"),
            ("Posted at [9:15 PM · Jul 9, 2018]", "2018-07-09T21:15"),
        ],
        counterexamples: &["On Tuesday it was 10:30 in the race.", "At 10 p.m. he slept. Wednesday came."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-in-part",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[&[num(word::NUMBER, 1, 12).at(Slot::Clock)], &[CLOCK]]),
            either(&[
                &[is(word::IN), THE, num(word::DAY_PART, 0, PartOfDay::Evening as i32).singular().at(Slot::DayPart)],
                &[
                    is(word::AT),
                    num(word::DAY_PART, PartOfDay::Night as i32, PartOfDay::Night as i32).at(Slot::DayPart),
                ],
            ]),
        ],
        meaning: says(&[
            ITS_DAY,
            Term::DayPart,
            Term::If(Slot::Time, &[Term::Time(Slot::Time)], &[Term::Clock(Half::Open)]),
        ]),
        examples: &[
            ("[5 o'clock in the afternoon]", "2019-03-06T17:00"),
            ("He was woken at [four in the morning].", "2019-03-06T04:00"),
            ("It rang at [10:30 at night].", "2019-03-06T22:30"),
            ("He left at [half past three in the afternoon].", "2019-03-06T15:30"),
        ],
        counterexamples: &["Of ten in the night shift, five left."],
        ..Rule::ROW
    },
    Rule {
        name: "bare-hour",
        makes: phrase::LONE_DATE,
        pattern: &[either(&[
            &[BARE_HOUR, either(&[&[opt(&[is(word::ON)]), IN_PART], &[DAY]])],
            &[is(word::DECIMAL).second_at_least(0).at(Slot::Clock), opt(&[is(word::ON)]), IN_PART],
            &[num(word::DIGITS, 0, 2359).second(4).at(Slot::Clock), UNIT.unit(Granularity::Hour).plural()],
        ])],
        meaning: says(&[Term::If(Slot::Date, &[Term::Phrase(Slot::Date)], &[ITS_DAY]), Term::Clock(Half::Waking)]),
        evidence: All(&[
            // "11 tonight" where a line begins with it.
            AnyOf(&[Before(TOLD_BY), All(&[LastLacks(word::UNIT), NotBefore(Senses::ALL)])]),
            NO_COUNT,
            NotAfter(word::OF),
        ]),
        examples: &[
            ("They play at [8 tonight].", "2019-03-06T20:00"),
            ("He landed at [7.30 yesterday evening].", "2019-03-05T19:30"),
            ("The gates open at [9 tomorrow] in town.", "2019-03-07T09:00"),
            ("They left at [0600 hours].", "2019-03-06T06:00"),
        ],
        counterexamples: &["It won 8 last night.", "It was done at 1200 hours of work."],
        ..Rule::ROW
    },
    Rule {
        name: "day-hour",
        makes: phrase::LIST,
        pattern: &[either(&[
            &[SET_OF_DAYS.at(Slot::First), is(TOLD_BY), either(&[&[CLOCK], &[BARE_HOUR]])],
            &[A_DAY.at(Slot::First), either(&[&[is(TOLD_BY)], &[is(word::APPROX).at(Slot::Modifier)]]), BARE_HOUR],
        ])],
        meaning: says(&[
            Term::Phrase(Slot::First),
            Term::Phrase(Slot::First),
            THE_TIME,
            Term::If(Slot::Modifier, &[APPROX], &[]),
            Term::Op(Op::List),
        ]),
        parts: &[&[Slot::First], &[Slot::Modifier, Slot::Time, Slot::Clock]],
        evidence: AnyOf(&[LastLacks(word::NUMBER), NO_COUNT]),
        examples: &[
            ("The choir will sing on [Monday] at [5].", "2019-03-11; 2019-03-11T17:00"),
            ("They play [tonight] at [eight].", "2019-03-06TNI; 2019-03-06T20:00"),
            ("He left [Sunday night] [around 11].", "2019-03-03TNI; 2019-03-03T23:00 APPROX"),
            ("They meet [every Monday] at [4 p.m.] here.", "XXXX-WXX-1 EVERY; XXXX-WXX-1T16:00 EVERY"),
            ("He is fed [every morning] at [seven].", "XXXX-XX-XXTMO EVERY; XXXX-XX-XXT07:00 EVERY"),
            ("It opens on [weekdays] at [9].", "P1W 5D; XXXX-XX-XXT09:00 5D"),
        ],
        counterexamples: &["On Monday at 5 shops it rained.", "On Monday at 5 Main Street it rained."],
        ..Rule::ROW
    },
    Rule {
        name: "hour-day",
        makes: phrase::LIST,
        pattern: &[either(&[
            &[CLOCK, is(word::ON), SET_OF_DAYS.at(Slot::Last)],
            &[BARE_HOUR, is(word::ON), either(&[&[SET_OF_DAYS.at(Slot::Last)], &[A_DAY.at(Slot::Last)]])],
        ])],
        meaning: says(&[Term::Phrase(Slot::Last), THE_TIME, Term::Phrase(Slot::Last), Term::Op(Op::List)]),
        parts: &[&[Slot::Time, Slot::Clock], &[Slot::Last]],
        evidence: Before(TOLD_BY),
        examples: &[
            ("They met at [5] on [Monday].", "2019-03-04T17:00; 2019-03-04"),
            ("It opens at [7:30 p.m.] on [Fridays].", "XXXX-WXX-5T19:30; XXXX-WXX-5"),
            ("It shuts at [four] on [weekdays].", "XXXX-XX-XXT16:00 5D; P1W 5D"),
        ],
        counterexamples: &["It won four on Sundays."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-past",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[
                &[is(word::HALF).at(Slot::Mark), PAST],
                &[opt(&[is(word::ARTICLE)]), is(word::UNIT).unit(Granularity::Quarter), PAST_OR_TO],
                // "ten to six", but no "from 9 to 5".
                &[num(word::NUMBER, 5, 25).lacking(word::DIGITS).at(Slot::Count), PAST_OR_TO],
                &[num(word::NUMBER, 1, 59).at(Slot::Count), UNIT.unit(Granularity::Minute), PAST_OR_TO],
            ]),
            either(&[&[num(word::NUMBER, 1, 12).at(Slot::Clock)], &[is(word::CLOCK_NAME).at(Slot::Clock)]]),
            opt(&[is(word::MERIDIEM).at(Slot::Meridiem)]),
        ],
        meaning: says(&[
            ITS_DAY,
            Term::Clock(Half::Open),
            Term::If(Slot::Mark, &[HALF_AN_HOUR], &[Term::If(Slot::Count, &[MINUTES], &[QUARTER_OF_AN_HOUR])]),
        ]),
        evidence: All(&[
            // A number of minutes past or to an hour is nothing else.
            AnyOf(&[
                Before(word::AT.or(word::UNTIL).or(word::SINCE)),
                All(&[SecondHas(word::UNIT), NotBefore(word::FROM.or(word::BY).or(word::BETWEEN))]),
            ]),
            NotAfter(word::MEASURE.or(word::PLAIN_PLURAL).or(word::UNIT)),
        ]),
        examples: &[
            ("It rang at [half past five].", "2019-03-06T05:30"),
            ("They met at [quarter to six p.m.] here.", "2019-03-06T17:45"),
            ("He left at [ten past nine].", "2019-03-06T09:10"),
            ("It opens at [a quarter past eight].", "2019-03-06T08:15"),
            ("It was [20 minutes past 3] when it fell.", "2019-03-06T03:20"),
            ("They met at [two minutes to midnight].", "2019-03-06T23:58"),
        ],
        counterexamples: &[
            "On Monday they voted ten to six for it.",
            "On Monday it was aimed at five to ten workers.",
            "It cut the ride from 12 minutes to 9.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "approximate-clock",
        makes: phrase::DATE_TIME,
        pattern: &[is(word::APPROX), a(phrase::CLOCK_TIME.or(phrase::DATE_TIME)).at(Slot::Time)],
        meaning: says(&[Term::Phrase(Slot::Time), APPROX]),
        standing: Standing::Mention,
        examples: &[
            ("It fell [around 7:15 p.m.] on the road.", "2019-03-06T19:15 APPROX"),
            ("It rang [about noon].", "2019-03-06T12:00 APPROX"),
            ("He left [around 10 p.m. Tuesday].", "2019-03-05T22:00 APPROX"),
        ],
        counterexamples: &["About ten men came at noon."],
        ..Rule::ROW
    },
];
