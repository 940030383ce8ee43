//! Recurrences: every Monday, daily, twice a year, $10 a year.

use super::*;
use crate::grammar::expression::{Quantity, UNKNOWN};

/// "each" says so; "every" is the common case.
fn quantity(value: i32) -> Quantity {
    if value == 1 { Quantity::Each } else { Quantity::Every }
}

/// Two of a unit where "other" stands before it: "every other week".
fn period(c: &Captures<'_>, other: usize, unit: usize) -> Expr {
    let count = if c.is(other, word::OTHER) {
        2
    } else if c.has(other) {
        c.value(other)
    } else {
        1
    };
    Expr::amount_of(count, c.unit(unit))
}

const UNIT: Pattern = is(word::UNIT);
const BETWEEN: Pattern = opt(&[either(&[&[is(word::OTHER)], &[num(word::NUMBER.or(word::ORDINAL), 2, 1000)]])]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "every-unit",
        makes: phrase::SET,
        pattern: &[is(word::EVERY), BETWEEN, UNIT],
        meaning: |c| {
            if c.unit(2) == Granularity::Second && !c.is(2, word::PLURAL) {
                Expr::REFUSED
            } else {
                period(c, 1, 2).every(quantity(c.value(0)))
            }
        },
        examples: &[
            ("[every day]", "P1D EVERY"),
            ("They meet [each month].", "P1M EACH"),
            ("It is held [every other year].", "P2Y EVERY"),
            ("A bus runs [every 20 minutes].", "PT20M EVERY"),
        ],
        counterexamples: &["Every second man left."],
        ..Rule::ROW
    },
    Rule {
        name: "every-date",
        makes: phrase::SET,
        pattern: &[
            is(word::EVERY),
            opt(&[either(&[&[is(word::OTHER)], &[is(word::ORDINAL)]])]),
            either(&[
                &[is(word::WEEKDAY)],
                &[is(word::MONTH)],
                &[is(word::SEASON)],
                &[is(word::DAY_PART)],
                &[a(phrase::DAY)],
            ]),
            opt(&[DAY_PART]),
        ],
        meaning: |c| {
            let pattern = if c.is(2, word::WEEKDAY) {
                Expr::weekday(c.value(2))
            } else if c.is(2, word::MONTH) {
                Expr::month(c.value(2))
            } else if c.is(2, word::SEASON) {
                Expr::season(c.value(2))
            } else if c.is(2, word::DAY_PART) {
                Expr::fields_of(Fields::NONE).then(Op::PartOfDay(c.value(2) as u8))
            } else {
                c.expr(2)
            };
            let pattern = match (c.has(3), c.is(2, word::WEEKDAY)) {
                (true, true) => pattern.then(Op::PartOfDay(c.value(3) as u8)),
                (true, false) => return Expr::REFUSED,
                (false, _) => pattern,
            };
            pattern.every(quantity(c.value(0)))
        },
        examples: &[
            ("It is shut [every Saturday morning].", "XXXX-WXX-6TMO EVERY"),
            ("[every Monday]", "XXXX-WXX-1 EVERY"),
            ("They march [each July].", "XXXX-07 EACH"),
            ("It floods [every spring].", "XXXX-SP EVERY"),
            ("They meet [every March 17] here.", "XXXX-03-17 EVERY"),
            ("He wakes [every night].", "XXXX-XX-XXTNI EVERY"),
            ("They sing [every Christmas].", "XXXX-12-25 EVERY"),
            // TIMEX3 has no word for "other": the pattern alone.
            ("They play [every other Friday].", "XXXX-WXX-5 EVERY"),
        ],
        counterexamples: &["Every man on Monday left."],
        ..Rule::ROW
    },
    Rule {
        name: "every-dates",
        makes: phrase::LIST,
        pattern: &[
            is(word::EVERY),
            either(&[&[is(word::WEEKDAY)], &[is(word::MONTH)]]),
            either(&[&[is(word::AND)], &[is(word::OR)]]),
            either(&[&[is(word::WEEKDAY)], &[is(word::MONTH)]]),
        ],
        meaning: |c| {
            let pattern = |slot| {
                if c.is(slot, word::WEEKDAY) { Expr::weekday(c.value(slot)) } else { Expr::month(c.value(slot)) }
            };
            let each = |slot| pattern(slot).every(quantity(c.value(0)));
            each(1).and(each(3)).then(Op::List)
        },
        parts: &[(0, 1), (3, 3)],
        evidence: Evidence::NotAfter(word::POSSESSIVE.or(word::CLAUSE)),
        examples: &[
            ("They meet [every Monday] and [Thursday].", "XXXX-WXX-1 EVERY; XXXX-WXX-4 EVERY"),
            ("It is held [each May] and [October].", "XXXX-05 EACH; XXXX-10 EACH"),
            ("He runs [every Friday] or [Saturday].", "XXXX-WXX-5 EVERY; XXXX-WXX-6 EVERY"),
        ],
        counterexamples: &["Every Monday. And Thursday came.", "She ran every Friday and Saturday was for rest."],
        ..Rule::ROW
    },
    Rule {
        name: "every-nth-weekday",
        makes: phrase::SET,
        pattern: &[
            THE,
            is(word::ORDINAL),
            is(word::WEEKDAY),
            OF,
            is(word::EVERY),
            opt(&[is(word::OTHER)]),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Month as u8, hi: Granularity::Year as u8 },
        ],
        // TIMEX3 has no word for which of the month: the weekday alone.
        meaning: |c| Expr::weekday(c.value(2)).every(quantity(c.value(4))),
        examples: &[
            ("They meet on [the first Monday of every month].", "XXXX-WXX-1 EVERY"),
            ("It is shut on [the last Friday of each month].", "XXXX-WXX-5 EACH"),
            ("The market is held [the second Sunday of every other month].", "XXXX-WXX-7 EVERY"),
        ],
        counterexamples: &["The first Monday of a month is free."],
        ..Rule::ROW
    },
    Rule {
        name: "every-some",
        makes: phrase::SET,
        pattern: &[
            is(word::EVERY),
            is(word::SOME),
            MAYBE_OF,
            Pattern::Unit { senses: word::PLURAL, lo: Granularity::Second as u8, hi: Granularity::Century as u8 },
        ],
        meaning: |c| {
            let count = if c.value(1) == 2 { 2 } else { UNKNOWN };
            Expr::amount_of(count, c.unit(3)).every(quantity(c.value(0)))
        },
        examples: &[
            ("It floods [every few years].", "PXY EVERY"),
            ("He is fed [every couple of hours].", "PT2H EVERY"),
            ("They meet [every few weeks].", "PXW EVERY"),
        ],
        counterexamples: &["Every few miles that day he stopped."],
        ..Rule::ROW
    },
    Rule {
        name: "weekdays",
        makes: phrase::SET,
        pattern: &[
            either(&[&[Pattern::Not { senses: word::WEEKDAY, without: word::AMBIGUOUS }]]),
            opt(&[is(word::DAY_PART)]),
        ],
        meaning: |c| {
            let day = Expr::weekday(c.value(0));
            let day = if c.has(1) { day.then(Op::PartOfDay(c.value(1) as u8)) } else { day };
            day.every(Quantity::None)
        },
        evidence: Evidence::LastHas(word::PLURAL),
        examples: &[
            ("It is shut on [Mondays].", "XXXX-WXX-1"),
            ("They play [Friday nights].", "XXXX-WXX-5TNI"),
            ("[Saturdays] are quiet.", "XXXX-WXX-6"),
        ],
        counterexamples: &["On Monday it was shut.", "He reads the Sunday Times."],
        ..Rule::ROW
    },
    Rule {
        name: "weekends",
        makes: phrase::SET,
        pattern: &[Pattern::Unit {
            senses: word::PLURAL,
            lo: Granularity::Weekend as u8,
            hi: Granularity::Weekend as u8,
        }],
        meaning: |c| Expr::amount_of(1, c.unit(0)).every(Quantity::None),
        evidence: Evidence::Before(word::ON.or(word::AT)),
        examples: &[
            ("It is open on [weekends].", "P1WE"),
            ("They fish at [weekends].", "P1WE"),
            ("He works on [weekends] too.", "P1WE"),
        ],
        counterexamples: &["Two weekends later it shut.", "Their weekends were quiet."],
        ..Rule::ROW
    },
    Rule {
        name: "workdays",
        makes: phrase::SET,
        pattern: &[opt(&[is(word::EVERY)]), is(word::WORKDAYS)],
        // Five days of each week.
        meaning: |c| {
            let quantity = if c.has(0) { quantity(c.value(0)) } else { Quantity::None };
            Expr::amount_of(1, Granularity::Week).every(quantity).then(Op::Days(5))
        },
        evidence: Evidence::AnyOf(&[
            Evidence::Begins(word::EVERY),
            Evidence::All(&[Evidence::LastHas(word::PLURAL), Evidence::Before(word::ON.or(word::DURING))]),
        ]),
        examples: &[
            ("[every weekday]", "P1W EVERY 5D"),
            ("It is shut on [weekdays].", "P1W 5D"),
            ("They march [each weekday] in the town.", "P1W EACH 5D"),
        ],
        counterexamples: &["It was a weekday."],
        ..Rule::ROW
    },
    Rule {
        name: "every-unit-adverb",
        makes: phrase::SET,
        pattern: &[num(word::EVERY_UNIT, 0, 0)],
        meaning: |c| Expr::amount_of(1, c.unit(0)).every(Quantity::None).then(Op::Times(1)),
        // "its quarterly dividend": a kind of thing rather than how often.
        evidence: Evidence::All(&[
            Evidence::NotAfter(word::CAPITAL),
            // "bi-monthly" is no month.
            Evidence::NotBefore(word::HYPHEN),
            Evidence::AnyOf(&[Evidence::Lacks(word::KIND), Evidence::NotAfter(word::PLAIN.or(word::OF))]),
        ]),
        examples: &[
            ("[daily]", "P1D 1X"),
            ("It is paid [monthly].", "P1M 1X"),
            ("The [weekly] list is out.", "P1W 1X"),
        ],
        counterexamples: &["The Daily Star wrote so.", "It cut its quarterly dividend.", "The bi-monthly list is out."],
        ..Rule::ROW
    },
    Rule {
        name: "times-adverb",
        makes: phrase::SET,
        pattern: &[is(word::TIMES), HYPHEN, num(word::EVERY_UNIT, 0, 0)],
        meaning: |c| Expr::amount_of(1, c.unit(2)).every(Quantity::None).then(Op::Times(c.value(0) as u16)),
        examples: &[
            ("[twice daily]", "P1D 2X"),
            ("The [twice-weekly] train is late.", "P1W 2X"),
            ("It is checked [once yearly].", "P1Y 1X"),
        ],
        counterexamples: &["He came twice. Daily life went on."],
        ..Rule::ROW
    },
    Rule {
        name: "times-unit",
        makes: phrase::SET,
        pattern: &[
            either(&[&[is(word::TIMES)], &[num(word::NUMBER, 1, 1000), literal(literals::TIMES)]]),
            either(&[&[is(word::ARTICLE)], &[is(word::EVERY)], &[is(word::PER)]]),
            BETWEEN,
            Pattern::Not { senses: word::UNIT, without: word::PLURAL },
        ],
        // A group captures its last element; "three times" is counted in the row below.
        meaning: |c| {
            if !c.is(0, word::TIMES) {
                return Expr::REFUSED;
            }
            let quantity = if c.is(1, word::EVERY) { quantity(c.value(1)) } else { Quantity::Each };
            period(c, 2, 3).every(quantity).then(Op::Times(c.value(0) as u16))
        },
        examples: &[
            ("[twice a year]", "P1Y EACH 2X"),
            ("He came [once a week].", "P1W EACH 1X"),
            ("They eat [twice every day].", "P1D EVERY 2X"),
        ],
        counterexamples: &["Once a king ruled here."],
        ..Rule::ROW
    },
    Rule {
        name: "number-times-unit",
        makes: phrase::SET,
        pattern: &[
            num(word::NUMBER, 1, 1000),
            literal(literals::TIMES),
            either(&[&[is(word::ARTICLE)], &[is(word::EVERY)], &[is(word::PER)]]),
            BETWEEN,
            Pattern::Not { senses: word::UNIT, without: word::PLURAL },
        ],
        meaning: |c| {
            let quantity = if c.is(2, word::EVERY) { quantity(c.value(2)) } else { Quantity::Each };
            period(c, 3, 4).every(quantity).then(Op::Times(c.value(0) as u16))
        },
        examples: &[
            ("[three times a week]", "P1W EACH 3X"),
            ("It rings [24 times a day].", "P1D EACH 24X"),
            ("She ran [four times every month].", "P1M EVERY 4X"),
        ],
        counterexamples: &["He was fined three times a judge's daily pay."],
        ..Rule::ROW
    },
    Rule {
        name: "per-unit",
        makes: phrase::SET,
        pattern: &[
            is(word::PER),
            HYPHEN,
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Day as u8, hi: Granularity::Year as u8 },
        ],
        meaning: |c| {
            if c.is(2, word::PLURAL) { Expr::REFUSED } else { Expr::amount_of(1, c.unit(2)).every(Quantity::Each) }
        },
        examples: &[
            ("The [per-day] cost rose.", "P1D EACH"),
            ("[per day]", "P1D EACH"),
            ("It kills 40 people [per week].", "P1W EACH"),
            ("They earn $300 [per month].", "P1M EACH"),
        ],
        counterexamples: &["He drove 90 miles per hour."],
        ..Rule::ROW
    },
    Rule {
        name: "rate",
        makes: phrase::SET,
        pattern: &[
            is(word::ARTICLE),
            Pattern::Unit { senses: word::UNIT, lo: Granularity::Hour as u8, hi: Granularity::Year as u8 },
        ],
        meaning: |c| {
            if c.is(1, word::PLURAL) { Expr::REFUSED } else { Expr::amount_of(1, c.unit(1)).every(Quantity::Each) }
        },
        evidence: Evidence::All(&[
            // "it killed 12 people a day before the vote"
            Evidence::NotAfter(
                word::AGO
                    .or(word::LATER)
                    .or(word::ORDER)
                    .or(word::EDGE)
                    .or(word::OF)
                    .or(word::FROM)
                    .or(word::HYPHEN)
                    .or(word::POSSESSIVE),
            ),
            RATED,
        ]),
        examples: &[
            ("It costs $10 [a year].", "P1Y EACH"),
            ("Prices rose 5% [a month].", "P1M EACH"),
            ("It kills 40 people [a day].", "P1D EACH"),
            ("It runs four trains [a week].", "P1W EACH"),
            ("He eats one meal [a day].", "P1D EACH"),
            ("They make jobs at a rate of 300,000 [a month].", "P1M EACH"),
        ],
        counterexamples: &["It took a year.", "He was paid for a day.", "It killed 12 people a day before the vote."],
        ..Rule::ROW
    },
];

/// What comes so often: money, a number of things, one thing.
const RATED: Evidence = Evidence::AnyOf(&[
    Evidence::Before(word::MONEY.or(word::MEASURE).or(word::NUMBER)),
    // "24 hours a day"
    Evidence::All(&[Evidence::Before(word::PLURAL), Evidence::SecondBefore(word::NUMBER)]),
    // "four flights a week", "dozens of tests a day"
    Evidence::All(&[
        Evidence::Before(word::PLAIN_PLURAL),
        Evidence::SecondBefore(word::NUMBER.or(word::SOME).or(word::OF)),
    ]),
    // "one meal a day", "he smoked a pack a day."
    Evidence::All(&[Evidence::Before(word::PLAIN), Evidence::SecondBefore(word::NUMBER)]),
    Evidence::All(&[
        Evidence::Before(word::PLAIN),
        Evidence::SecondBefore(word::ARTICLE),
        Evidence::After(word::BREAK.or(word::COMMA).or(word::QUOTE).or(word::CLOSE)),
    ]),
]);
