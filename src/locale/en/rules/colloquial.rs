//! Times as people write them to each other, without the words that lead to them in news: "half 8", "730pm", "by eod".
//! Rows of the colloquial style only.

use super::*;

const CHAT: Rule = Rule { only: Some(Style::Colloquial), ..Rule::ROW };

/// Nothing stands behind it.
const LAST: Evidence = AnyOf(&[After(word::BREAK.or(word::COMMA).or(word::CLOSE)), NotAfter(Senses::ALL)]);
/// What sets one of two beside the other.
const LISTING: Senses = word::AND.or(word::OR).or(word::COMMA).or(word::SLASH);
/// What leads to a clock time.
const LEADING: Senses = word::AT.or(word::BY).or(word::UNTIL).or(word::SINCE).or(word::ORDER).or(word::APPROX);
/// Behind a number they are what it counts.
const COUNTED: Senses = word::MEASURE.or(word::PLAIN_PLURAL).or(word::UNIT).or(word::NUMBER).or(word::HYPHEN);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "end-of-unit",
        makes: phrase::LONE_DATE,
        pattern: &[literal(literals::END_OF).at(Slot::Unit), opt(&[opt(&[is(word::ON)]), DAY])],
        meaning: says(&[
            Term::If(Slot::Date, &[Term::Phrase(Slot::Date)], &[PUBLICATION, Term::Step]),
            modified(Modifier::End),
        ]),
        // "eom report"
        evidence: NotAfter(word::HYPHEN.or(word::POSSESSIVE)),
        examples: &[
            ("need it by [eod]", "2019-03-06 END"),
            ("slides by [EOW] please", "2019-W10 END"),
            ("rent is due [eom]", "2019-03 END"),
            ("reply by [eod friday]", "2019-03-08 END"),
        ],
        counterexamples: &["the eom-report is late", "the end of it"],
        ..CHAT
    },
    Rule {
        name: "weekday-word",
        makes: phrase::LONE_DATE,
        pattern: &[is(word::WEEKDAY).and(word::AMBIGUOUS).singular().at(Slot::Weekday)],
        meaning: says(&[Term::Date]),
        evidence: All(&[
            NotBefore(word::THE.or(word::ARTICLE).or(word::OWNER).or(word::SUBJECT).or(word::TO)),
            AnyOf(&[
                All(&[Before(LISTING), SecondBefore(word::WEEKDAY)]),
                All(&[After(LISTING), SecondAfter(word::WEEKDAY)]),
                All(&[After(word::AT), SecondAfter(word::NUMBER.or(word::CLOCK).or(word::CLOCK_NAME))]),
            ]),
        ]),
        examples: &[
            ("are you free [sat] or [sun]?", "2019-03-09; 2019-03-10"),
            ("team call [mon] and [wed]", "2019-03-11; 2019-03-06"),
            ("[mon] at 5 pls", "2019-03-11"),
        ],
        counterexamples: &["the sun is out", "we wed and moved", "he sat and wept"],
        ..CHAT
    },
    Rule {
        name: "weekday-ordinal",
        makes: phrase::LONE_DATE,
        pattern: &[is(word::WEEKDAY).singular().at(Slot::Weekday), num(word::ORDINAL, 1, 31).second(1).at(Slot::Day)],
        meaning: says(&[Term::Date]),
        evidence: NotAfter(word::PLAIN.or(word::UNIT).or(word::CAPITAL).or(word::OF).or(word::HYPHEN)),
        examples: &[
            ("bbq [sat 9th]?", "2019-03-09"),
            ("drinks [fri 15th], who's in", "2019-03-15"),
            ("the gig is [Friday 29th]", "2019-03-29"),
        ],
        counterexamples: &["that was on sat 9th street", "on friday 5th grade sings"],
        ..CHAT
    },
    Rule {
        name: "bare-day",
        makes: phrase::LONE_DATE,
        pattern: &[is(word::THE), num(word::ORDINAL, 1, 31).second(1).at(Slot::Day)],
        meaning: says(&[Term::Date]),
        evidence: All(&[LAST, Before(Senses::ALL.without(word::BREAK).without(word::OF))]),
        examples: &[
            ("pay rent [the 1st]", "2019-04-01"),
            ("book a table for [the 12th]", "2019-03-12"),
            ("we fly [the 30th], early", "2019-03-30"),
        ],
        counterexamples: &["sing the 9th one", "the 5th floor please"],
        ..CHAT
    },
    Rule {
        name: "clock-run",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[
                &[num(word::DIGITS, 100, 1259).second(3).at(Slot::Clock)],
                &[num(word::DIGITS, 100, 1259).second(4).at(Slot::Clock)],
            ]),
            is(word::MERIDIEM).at(Slot::Meridiem),
        ],
        meaning: says(&[ITS_DAY, Term::Clock(Half::Open)]),
        examples: &[
            ("train at [730pm]", "2019-03-06T19:30"),
            ("lunch [1230pm] ok?", "2019-03-06T12:30"),
            ("up by [0645 am]", "2019-03-06T06:45"),
        ],
        counterexamples: &["page 760 pm me", "code 1830 pm"],
        ..CHAT
    },
    Rule {
        name: "clock-hours",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            num(word::DIGITS, 0, 2359).second(4).at(Slot::Clock),
            is(word::UNIT).unit(Granularity::Hour).plural(),
        ],
        meaning: says(&[ITS_DAY, Term::Clock(Half::Waking)]),
        evidence: All(&[Before(LEADING.without(word::BY)), NotAfter(word::OF)]),
        examples: &[
            ("parade at [1930hrs] sharp", "2019-03-06T19:30"),
            ("leaving at [0615 hrs] pls", "2019-03-06T06:15"),
            ("after [2200hrs] pls", "2019-03-06T22:00"),
        ],
        counterexamples: &["i spent 1200 hrs on this game", "at 1200 hrs of play it froze"],
        ..CHAT
    },
    Rule {
        name: "clock-half",
        makes: phrase::CLOCK_TIME,
        pattern: &[is(word::HALF), num(word::NUMBER, 1, 12).at(Slot::Clock)],
        // As the British have it: thirty minutes behind the hour.
        meaning: says(&[ITS_DAY, Term::Clock(Half::Waking), HALF_AN_HOUR]),
        evidence: All(&[
            AnyOf(&[Before(LEADING), All(&[LAST, NotBefore(word::ARTICLE.or(word::IN).or(word::OF))])]),
            NotAfter(COUNTED),
        ]),
        examples: &[
            ("pick me up at [half 8]", "2019-03-06T08:30"),
            ("meet at [half eight] outside", "2019-03-06T08:30"),
            ("tea [half 3]?", "2019-03-06T15:30"),
        ],
        counterexamples: &["cut it in half 8 times", "at half 8 people left"],
        ..CHAT
    },
    Rule {
        name: "clock-beside-hour",
        makes: phrase::LONE_DATE,
        pattern: &[a(phrase::CLOCK_TIME).holding(word::UNIT.or(word::HALF)).lacking(word::CLOCK).at(Slot::Time)],
        meaning: says(&[Term::Phrase(Slot::Time)]),
        evidence: All(&[NotBefore(word::FROM.or(word::BETWEEN).or(word::IN)), NotAfter(COUNTED)]),
        examples: &[
            ("[quarter to 9] ok?", "2019-03-06T08:45"),
            ("shall we say [quarter past 10]", "2019-03-06T10:15"),
            ("its [half past 11] already", "2019-03-06T11:30"),
        ],
        counterexamples: &["they ate a quarter to 9 tenths", "from half past 3 men came"],
        ..CHAT
    },
    Rule {
        name: "lone-part",
        makes: phrase::LONE_DATE,
        pattern: &[DAY_PART.lacking(word::BARE_PART)],
        meaning: says(&[ITS_DAY, Term::DayPart]),
        evidence: All(&[
            NotBefore(word::THE.or(word::ARTICLE).or(word::OWNER)),
            AnyOf(&[
                All(&[Before(word::MODAL), NotAfter(word::CAPITAL)]),
                After(word::CLAUSE),
                All(&[Before(LISTING), SecondBefore(word::DAY_PART)]),
                All(&[After(LISTING), SecondAfter(word::DAY_PART)]),
            ]),
        ]),
        examples: &[
            ("can we do [morning] instead", "2019-03-06TMO"),
            ("[afternoon] works for me", "2019-03-06TAF"),
            ("are you free [morning] or [afternoon]", "2019-03-06TMO; 2019-03-06TAF"),
        ],
        counterexamples: &["good morning all", "morning everyone", "what a night that was"],
        ..CHAT
    },
];
