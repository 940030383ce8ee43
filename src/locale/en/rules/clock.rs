//! Clock times, noon and midnight, with the date they hang on.

use super::*;
use crate::grammar::expression::Reference;
use crate::grammar::rule::Standing;
use crate::value::PartOfDay;

const CLOCK: Pattern = a(phrase::CLOCK_TIME);
const ZONE: Pattern = opt(&[either(&[
    &[is(word::ZONE)],
    &[is(word::OPEN), is(word::ZONE), is(word::CLOSE)],
    // It says no zone, and is part of the time.
    &[is(word::LOCAL), is(word::TIME)],
    &[is(word::ZONE_NAME), is(word::TIME)],
    &[is(word::ZONE_NAME)],
])]);

const MINUTE: i32 = 60;
const HOUR: i32 = 60 * MINUTE;
const NOON: i32 = 12 * HOUR;

/// A clock time on whatever stands on the stack, with the zone of a slot.
fn clock(c: &Captures<'_>, seconds: i32, precision: Granularity, zone: usize) -> Expr {
    let time = Expr::op(Op::Clock { seconds, precision });
    if c.is(zone, word::ZONE) { time.then(Op::Zone(c.value(zone) as i16)) } else { time }
}

/// Hours of a twelve-hour clock as seconds; refused (none) beyond it.
fn twelve_hours(seconds: i32, afternoon: bool) -> Option<i32> {
    if !(HOUR..13 * HOUR).contains(&seconds) {
        return None;
    }
    let seconds = seconds % NOON;
    Some(if afternoon { seconds + NOON } else { seconds })
}

/// Midnight is the end of the day it is named with.
fn twelve_hour_clock(c: &Captures<'_>, seconds: i32, precision: Granularity) -> Expr {
    match twelve_hours(seconds, c.value(1) == 1) {
        Some(seconds) => clock(c, seconds, precision, 2),
        None => Expr::REFUSED,
    }
}

/// The expression of a clock phrase without the date it falls back to.
fn on(date: Expr, time: Expr) -> Expr {
    // A clock phrase begins with the day of the story; a date in the phrase takes its place.
    time.ops().iter().skip(1).fold(date, |e, op| e.then(*op))
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "clock-meridiem",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[&[is(word::CLOCK)], &[num(word::NUMBER, 1, 12)], &[is(word::DECIMAL)]]),
            is(word::MERIDIEM),
            ZONE,
        ],
        meaning: |c| {
            let day = Expr::reference(Reference::Day);
            let time = if c.is(0, word::CLOCK) {
                twelve_hour_clock(c, c.value(0), if c.alt(0) == 1 { Granularity::Second } else { Granularity::Minute })
            } else if c.is(0, word::DECIMAL) {
                if c.alt(0) < 0 { Expr::REFUSED } else { twelve_hour_clock(c, c.alt(0) * MINUTE, Granularity::Minute) }
            } else {
                twelve_hour_clock(c, c.value(0) * HOUR, Granularity::Minute)
            };
            day.and(time)
        },
        examples: &[
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
        pattern: &[num(word::DIGITS, 0, 2359), is(word::ZONE)],
        // Four digits before a zone are hours and minutes, as wires write them.
        meaning: |c| match (c.alt(0), c.value(0) / 100, c.value(0) % 100) {
            (4, hour @ 0..=23, minute @ 0..=59) => {
                let time = clock(c, hour * HOUR + minute * MINUTE, Granularity::Minute, 1);
                Expr::reference(Reference::Day).and(time)
            }
            _ => Expr::REFUSED,
        },
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
        pattern: &[is(word::CLOCK), opt(&[is(word::MERIDIEM)]), ZONE],
        meaning: |c| {
            if c.has(1) {
                return Expr::REFUSED;
            }
            Expr::reference(Reference::Day).and(clock(
                c,
                c.value(0),
                if c.alt(0) == 1 { Granularity::Second } else { Granularity::Minute },
                2,
            ))
        },
        evidence: Evidence::AnyOf(&[
            Evidence::LastLacks(word::CLOCK),
            Evidence::All(&[
                Evidence::Before(word::AT.or(word::BY).or(word::UNTIL).or(word::SINCE).or(word::APPROX)),
                Evidence::NotAfter(word::MEASURE),
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
        pattern: &[num(word::NUMBER, 1, 12), is(word::OCLOCK)],
        meaning: |c| {
            Expr::reference(Reference::Day)
                .then(Op::Clock { seconds: c.value(0) * HOUR, precision: Granularity::Minute })
        },
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
        pattern: &[is(word::CLOCK_NAME), ZONE],
        meaning: |c| Expr::reference(Reference::Day).and(clock(c, c.value(0) * HOUR, Granularity::Minute, 1)),
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
        name: "clock-date",
        makes: phrase::DATE_TIME,
        pattern: &[CLOCK, COMMA, DAY],
        meaning: |c| on(c.expr(2), c.expr(0)),
        examples: &[
            ("[10 p.m. Wednesday]", "2019-03-06T22:00"),
            ("It will open [noon Saturday].", "2019-03-09T12:00"),
            ("It shut at [5 p.m. EST, Nov. 6].", "2018-11-06T17:00-05:00"),
            ("He died at [midnight Friday].", "2019-03-01T24:00"),
            ("Posted at [9:15 PM · Jul 9, 2018]", "2018-07-09T21:15"),
        ],
        counterexamples: &["At 10 p.m. he slept. Wednesday came."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-part",
        makes: phrase::DATE_TIME,
        pattern: &[CLOCK, opt(&[is(word::ON)]), a(phrase::DATE_TIME)],
        meaning: |c| {
            let dated = c.expr(2);
            let [day @ .., Op::PartOfDay(part)] = dated.ops() else { return Expr::REFUSED };
            let day = day.iter().fold(Expr::EMPTY, |e, op| e.then(*op));
            let part = PartOfDay::ALL.get(usize::from(*part)).copied();
            let late = matches!(part, Some(PartOfDay::Afternoon | PartOfDay::Evening | PartOfDay::Night));
            // "eight o'clock on Tuesday evening" is no morning; "2 a.m. last night" is.
            let said = c.holds(0, word::MERIDIEM) || c.holds(0, word::CLOCK_NAME);
            let time = c.expr(0).ops().iter().fold(Expr::EMPTY, |e, op| match op {
                Op::Clock { seconds, precision } if late && !said && (HOUR..NOON).contains(seconds) => {
                    e.then(Op::Clock { seconds: seconds + NOON, precision: *precision })
                }
                other => e.then(*other),
            });
            on(day, time)
        },
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
        makes: phrase::DATE_TIME,
        pattern: &[DAY, COMMA, CLOCK],
        meaning: |c| on(c.expr(0), c.expr(2)),
        examples: &[
            ("[Tuesday 10 p.m.]", "2019-03-05T22:00"),
            ("It began [Jan. 8, 9:30 a.m.] on the square.", "2019-01-08T09:30"),
            ("Log of [2019-02-27 10:30] is lost.", "2019-02-27T10:30"),
            ("The log of [Jan. 8 • 9:30 a.m.] is lost.", "2019-01-08T09:30"),
        ],
        counterexamples: &["On Tuesday it was 10:30 in the race."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-in-part",
        makes: phrase::CLOCK_TIME,
        pattern: &[
            either(&[&[num(word::NUMBER, 1, 12)], &[is(word::CLOCK)], &[is(word::CLOCK_NAME)]]),
            opt(&[is(word::OCLOCK)]),
            either(&[&[is(word::IN)], &[is(word::AT)]]),
            THE,
            DAY_PART,
        ],
        meaning: |c| {
            let seconds = if c.is(0, word::CLOCK) { c.value(0) } else { c.value(0) * HOUR };
            let part = PartOfDay::ALL.get(c.value(4) as usize);
            let afternoon = match part {
                Some(PartOfDay::Morning) => false,
                Some(PartOfDay::Afternoon | PartOfDay::Evening) => true,
                Some(PartOfDay::Night) => (6 * HOUR..12 * HOUR).contains(&seconds),
                _ => return Expr::REFUSED,
            };
            if c.is(0, word::CLOCK_NAME) || c.is(2, word::AT) != matches!(part, Some(PartOfDay::Night)) {
                return Expr::REFUSED;
            }
            match twelve_hours(seconds, afternoon) {
                Some(seconds) => {
                    Expr::reference(Reference::Day).then(Op::Clock { seconds, precision: Granularity::Minute })
                }
                None => Expr::REFUSED,
            }
        },
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
                &[is(word::HALF)],
                &[Pattern::Unit { senses: word::UNIT, lo: Granularity::Quarter as u8, hi: Granularity::Quarter as u8 }],
                &[Pattern::Not { senses: word::NUMBER, without: word::DIGITS }],
            ]),
            either(&[&[num(word::STRETCH, -1, -1)], &[is(word::TO)]]),
            num(word::NUMBER, 1, 12),
            opt(&[is(word::MERIDIEM)]),
        ],
        meaning: |c| {
            let minutes = match (c.is(0, word::HALF), c.is(0, word::NUMBER)) {
                (true, _) if c.is(1, word::TO) => return Expr::REFUSED,
                (true, _) => 30,
                // "ten to six", but no "from 9 to 5".
                (_, true) if matches!(c.value(0), 5 | 10 | 20 | 25) => c.value(0),
                (_, true) => return Expr::REFUSED,
                _ => 15,
            };
            let hour = c.value(2) % 12 * HOUR + if c.has(3) && c.value(3) == 1 { NOON } else { 0 };
            // "ten to six" is ten before.
            let seconds = if c.is(1, word::TO) { hour - minutes * MINUTE } else { hour + minutes * MINUTE };
            let seconds = seconds.rem_euclid(24 * HOUR);
            Expr::reference(Reference::Day).then(Op::Clock { seconds, precision: Granularity::Minute })
        },
        evidence: Evidence::All(&[
            Evidence::Before(word::AT.or(word::UNTIL).or(word::SINCE)),
            Evidence::NotAfter(word::MEASURE.or(word::PLAIN_PLURAL).or(word::UNIT)),
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
        pattern: &[is(word::APPROX), either(&[&[CLOCK], &[a(phrase::DATE_TIME)]])],
        meaning: |c| c.expr(1).modifier(Modifier::Approx),
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
