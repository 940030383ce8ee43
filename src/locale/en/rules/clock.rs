//! Clock times, noon and midnight, with the date they hang on.

use super::*;
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
const PAST_OR_TO: Pattern = either(&[&[num(word::STRETCH, -1, -1)], &[is(word::TO).at(Slot::Step)]]);

/// What a clock shows, in seconds, and how exactly: "10:30", "10.30", "ten".
fn reading(c: &Captures<'_>) -> (i32, Granularity) {
    let (value, second) = (c.value(Slot::Clock), c.alt(Slot::Clock));
    if c.is(Slot::Clock, word::CLOCK) {
        (value, if second == 1 { Granularity::Second } else { Granularity::Minute })
    } else if c.is(Slot::Clock, word::DECIMAL) {
        (second * MINUTE, Granularity::Minute)
    } else {
        (value * HOUR, Granularity::Minute)
    }
}

/// The time with its zone, where one is captured.
fn zoned(c: &Captures<'_>, time: Expr) -> Expr {
    if c.has(Slot::Zone) { time.then(Op::Zone(c.value(Slot::Zone) as i16)) } else { time }
}

/// A clock time on the day of the story.
fn on_the_day(c: &Captures<'_>) -> Expr {
    let (seconds, precision) = reading(c);
    zoned(c, Expr::reference(Reference::Day).then(Op::Clock { seconds, precision }))
}

/// Hours of a twelve-hour clock as seconds; refused (none) beyond it. Midnight is the end of the day it is named with.
fn twelve_hours(seconds: i32, afternoon: bool) -> Option<i32> {
    if !(HOUR..13 * HOUR).contains(&seconds) {
        return None;
    }
    let seconds = seconds % NOON;
    Some(if afternoon { seconds + NOON } else { seconds })
}

/// The expression of a clock phrase without the date it falls back to.
fn on(date: Expr, time: Expr) -> Expr {
    // A clock phrase begins with the day of the story; a date in the phrase takes its place.
    time.ops().iter().skip(1).fold(date, |e, op| e.then(*op))
}

/// "eight o'clock on Tuesday evening" is no morning; "2 a.m. last night" is.
fn clock_in_dated_part(c: &Captures<'_>) -> Expr {
    let dated = c.expr(Slot::Date);
    let [day @ .., Op::PartOfDay(part)] = dated.ops() else { return Expr::REFUSED };
    let day = day.iter().fold(Expr::EMPTY, |e, op| e.then(*op));
    let part = PartOfDay::ALL.get(usize::from(*part));
    let late = matches!(part, Some(PartOfDay::Afternoon | PartOfDay::Evening | PartOfDay::Night));
    let said = c.holds(Slot::Time, word::MERIDIEM.or(word::CLOCK_NAME));
    let time = c.expr(Slot::Time);
    match time.clock() {
        Some(seconds) if late && !said && (HOUR..NOON).contains(&seconds) => on(day, time.at_clock(seconds + NOON)),
        _ => on(day, time),
    }
}

/// "ten in the evening", "3 at night".
fn clock_in_part(c: &Captures<'_>) -> Expr {
    let (seconds, precision) = reading(c);
    let part = PartOfDay::ALL.get(c.value(Slot::DayPart) as usize);
    let afternoon = match (part, c.is(Slot::Mark, word::AT)) {
        (Some(PartOfDay::Morning), false) => false,
        (Some(PartOfDay::Afternoon | PartOfDay::Evening), false) => true,
        (Some(PartOfDay::Night), true) => (6 * HOUR..12 * HOUR).contains(&seconds),
        _ => return Expr::REFUSED,
    };
    match twelve_hours(seconds, afternoon) {
        Some(seconds) => Expr::reference(Reference::Day).then(Op::Clock { seconds, precision }),
        None => Expr::REFUSED,
    }
}

/// "half past ten", "a quarter to six": minutes from an hour.
fn past_or_to(c: &Captures<'_>) -> Expr {
    let minutes = match (c.has(Slot::Mark), c.has(Slot::Count)) {
        (true, _) => 30,
        (_, false) => 15,
        _ if matches!(c.value(Slot::Count), 5 | 10 | 20 | 25) => c.value(Slot::Count),
        _ => return Expr::REFUSED,
    };
    let hour = c.value(Slot::Clock) % 12 * HOUR + c.value(Slot::Meridiem) * NOON;
    let sign = if c.has(Slot::Step) { -1 } else { 1 };
    let seconds = (hour + sign * minutes * MINUTE).rem_euclid(24 * HOUR);
    Expr::reference(Reference::Day).then(Op::Clock { seconds, precision: Granularity::Minute })
}

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
        meaning: Computed(|c| {
            let (seconds, precision) = reading(c);
            match twelve_hours(seconds, c.value(Slot::Meridiem) == 1) {
                Some(seconds) => zoned(c, Expr::reference(Reference::Day).then(Op::Clock { seconds, precision })),
                None => Expr::REFUSED,
            }
        }),
        examples: &[
            ("It shut at [10:30 a.m. (GMT)].", "2019-03-06T10:30Z"),
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
        pattern: &[num(word::DIGITS, 0, 2359).second(4).at(Slot::Clock), is(word::ZONE).at(Slot::Zone)],
        // Four digits before a zone are hours and minutes, as wires write them.
        meaning: Computed(|c| {
            let (hour, minute) = (c.value(Slot::Clock) / 100, c.value(Slot::Clock) % 100);
            let time = Op::Clock { seconds: hour * HOUR + minute * MINUTE, precision: Granularity::Minute };
            if minute < 60 { zoned(c, Expr::reference(Reference::Day).then(time)) } else { Expr::REFUSED }
        }),
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
        meaning: Computed(on_the_day),
        evidence: AnyOf(&[
            LastLacks(word::CLOCK),
            All(&[
                Before(word::AT.or(word::BY).or(word::UNTIL).or(word::SINCE).or(word::APPROX)),
                NotAfter(word::MEASURE),
            ]),
        ]),
        examples: &[
            ("The doors open at [19:30] sharp.", "2019-03-06T19:30"),
            ("It struck at [04:17:32 UTC] near the coast.", "2019-03-06T04:17:32Z"),
            ("By [14:00] all was quiet.", "2019-03-06T14:00"),
        ],
        counterexamples: &["She ran it in 2:15 flat.", "The vote was 10:12 against.", "At 25:61 the display froze."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-oclock",
        makes: phrase::CLOCK_TIME,
        pattern: &[num(word::NUMBER, 1, 12).at(Slot::Clock), is(word::OCLOCK)],
        meaning: Computed(on_the_day),
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
        meaning: Computed(on_the_day),
        examples: &[
            ("[noon]", "2019-03-06T12:00"),
            ("It closes at [midnight].", "2019-03-06T24:00"),
            ("By [noon] it was sold.", "2019-03-06T12:00"),
        ],
        counterexamples: &["An afternoon of rain followed."],
        unguarded: "one word, read as a time wherever it stands",
        ..Rule::ROW
    },
    Rule {
        name: "clock-part",
        makes: phrase::DATE_TIME,
        pattern: &[CLOCK, opt(&[is(word::ON)]), a(phrase::DATE_TIME).with(feature::HAS_DAY_PART).at(Slot::Date)],
        meaning: Computed(clock_in_dated_part),
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
        pattern: &[either(&[&[DAY, COMMA, CLOCK], &[CLOCK, COMMA, DAY]])],
        meaning: Computed(|c| on(c.expr(Slot::Date), c.expr(Slot::Time))),
        examples: &[
            ("[Tuesday 10 p.m.]", "2019-03-05T22:00"),
            ("It began [Jan. 8, 9:30 a.m.] on the square.", "2019-01-08T09:30"),
            ("Log of [2019-02-27 10:30] is lost.", "2019-02-27T10:30"),
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
            either(&[
                &[num(word::NUMBER, 1, 12).at(Slot::Clock)],
                &[is(word::CLOCK).lacking(word::CLOCK_NAME).at(Slot::Clock)],
            ]),
            opt(&[is(word::OCLOCK)]),
            is(word::IN.or(word::AT)).at(Slot::Mark),
            THE,
            DAY_PART,
        ],
        meaning: Computed(clock_in_part),
        examples: &[
            ("[5 o'clock in the afternoon]", "2019-03-06T17:00"),
            ("He was woken at [four in the morning].", "2019-03-06T04:00"),
            ("It rang at [10:30 at night].", "2019-03-06T22:30"),
        ],
        counterexamples: &["Of ten in the night shift, five left."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-past",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[
                &[is(word::HALF).at(Slot::Mark), num(word::STRETCH, -1, -1)],
                &[is(word::UNIT).unit(Granularity::Quarter), PAST_OR_TO],
                // "ten to six", but no "from 9 to 5".
                &[num(word::NUMBER, 5, 25).lacking(word::DIGITS).at(Slot::Count), PAST_OR_TO],
            ]),
            num(word::NUMBER, 1, 12).at(Slot::Clock),
            opt(&[is(word::MERIDIEM).at(Slot::Meridiem)]),
        ],
        meaning: Computed(past_or_to),
        evidence: All(&[
            Before(word::AT.or(word::UNTIL).or(word::SINCE)),
            NotAfter(word::MEASURE.or(word::PLAIN_PLURAL).or(word::UNIT)),
        ]),
        examples: &[
            ("It rang at [half past five].", "2019-03-06T05:30"),
            ("They met at [quarter to six p.m.] here.", "2019-03-06T17:45"),
            ("He left at [ten past nine].", "2019-03-06T09:10"),
        ],
        counterexamples: &["On Monday they voted ten to six for it.", "On Monday it was aimed at five to ten workers."],
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
