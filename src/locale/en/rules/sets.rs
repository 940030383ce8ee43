//! Recurrences: every Monday, daily, twice a year, $10 a year.

use super::*;
use crate::grammar::expression::Quantity;

const EVERY: Pattern = is(word::EVERY).at(Slot::Every);
/// Which of the units: "every other week", "every three months".
const BETWEEN: Pattern = opt(&[either(&[
    &[is(word::OTHER).at(Slot::Count)],
    &[num(word::NUMBER.or(word::ORDINAL), 2, 1000).at(Slot::Count)],
])]);
/// "twice a week", "once every two months", "three times per year".
const IN_EACH: Pattern = either(&[&[is(word::ARTICLE)], &[EVERY], &[is(word::PER)]]);

const PERIOD: Term = Term::If(Slot::Count, &[Term::Amount], &[Term::AmountOf(1)]);
const EACH: Term = Term::If(Slot::Every, &[Term::Every], &[Term::Op(Op::Every(Quantity::Each))]);

/// "first", "first and third".
const ORDINALS: Pattern = either(&[&[is(word::ORDINAL)], &[is(word::ORDINAL), is(word::AND), is(word::ORDINAL)]]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "every-unit",
        makes: phrase::SET,
        pattern: &[
            EVERY,
            BETWEEN,
            // "every second" is mostly every other one.
            either(&[&[UNIT.units(Granularity::Minute, Granularity::Millennium).apart()], &[UNIT.plural()]]),
        ],
        meaning: says(&[PERIOD, Term::Every]),
        examples: &[
            ("[every day]", "P1D EVERY"),
            ("They meet [each month].", "P1M EACH"),
            ("It is held [every other year].", "P2Y EVERY"),
            ("A bus runs [every 20 minutes].", "PT20M EVERY"),
        ],
        counterexamples: &["Every second man left.", "Every 4-year term is long."],
        ..Rule::ROW
    },
    Rule {
        name: "every-date",
        makes: phrase::SET,
        pattern: &[
            EVERY,
            opt(&[is(word::OTHER.or(word::ORDINAL))]),
            either(&[
                &[is(word::WEEKDAY).at(Slot::Weekday), opt(&[DAY_PART])],
                &[MONTH],
                &[is(word::SEASON).at(Slot::Season)],
                &[is(word::DAY_PART).at(Slot::DayPart)],
                &[a(phrase::DAY).with_any(feature::FIELDS.or(feature::NAMED_DAY)).at(Slot::Date)],
            ]),
        ],
        meaning: says(&[
            Term::If(Slot::Date, &[Term::Phrase(Slot::Date)], &[Term::Date]),
            Term::If(Slot::DayPart, &[Term::DayPart], &[]),
            Term::Every,
        ]),
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
            EVERY,
            is(word::WEEKDAY.or(word::MONTH)).at(Slot::First),
            is(word::AND.or(word::OR)),
            is(word::WEEKDAY.or(word::MONTH)).at(Slot::Last),
        ],
        meaning: says(&[Term::Side(Slot::First), Term::Every, Term::Side(Slot::Last), Term::Every, Term::Op(Op::List)]),
        parts: &[&[Slot::Every, Slot::First], &[Slot::Last]],
        evidence: NotAfter(word::POSSESSIVE.or(word::CLAUSE)),
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
            either(&[
                &[THE, ORDINALS, is(word::WEEKDAY).at(Slot::Weekday), OF, EVERY, opt(&[is(word::OTHER)])],
                &[EVERY, ORDINALS, is(word::WEEKDAY).at(Slot::Weekday), OF, is(word::THE.or(word::ARTICLE))],
            ]),
            is(word::UNIT).units(Granularity::Month, Granularity::Year),
        ],
        // TIMEX3 has no word for which of the month: the weekday alone.
        meaning: says(&[Term::Date, Term::Every]),
        examples: &[
            ("They meet on [the first Monday of every month].", "XXXX-WXX-1 EVERY"),
            ("It is shut on [the last Friday of each month].", "XXXX-WXX-5 EACH"),
            ("The market is held [the second Sunday of every other month].", "XXXX-WXX-7 EVERY"),
            ("They meet on [the first and third Mondays of each month].", "XXXX-WXX-1 EACH"),
            ("They meet [every first Monday of the month].", "XXXX-WXX-1 EVERY"),
        ],
        counterexamples: &["The first Monday of a month is free."],
        ..Rule::ROW
    },
    Rule {
        name: "every-some",
        makes: phrase::SET,
        pattern: &[
            EVERY,
            either(&[&[num(word::SOME, 2, 2).at(Slot::Count)], &[is(word::SOME)]]),
            MAYBE_OF,
            UNIT.plural().units(Granularity::Second, Granularity::Century),
        ],
        meaning: says(&[Term::Amount, Term::Every]),
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
            is(word::WEEKDAY).lacking(word::AMBIGUOUS).at(Slot::Weekday),
            opt(&[is(word::DAY_PART).at(Slot::DayPart)]),
        ],
        meaning: says(&[Term::Date, Term::If(Slot::DayPart, &[Term::DayPart], &[]), Term::Every]),
        evidence: LastHas(word::PLURAL),
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
        pattern: &[is(word::PLURAL).unit(Granularity::Weekend).at(Slot::Unit)],
        meaning: says(&[Term::AmountOf(1), Term::Every]),
        evidence: AnyOf(&[
            Before(word::ON.or(word::AT).or(word::DURING)),
            // "nights and weekends"
            All(&[Before(word::AND.or(word::OR)), SecondBefore(word::PLURAL)]),
        ]),
        examples: &[
            ("She works nights and [weekends].", "XXXX-WE"),
            ("It is open on [weekends].", "XXXX-WE"),
            ("They fish at [weekends].", "XXXX-WE"),
            ("He works on [weekends] too.", "XXXX-WE"),
        ],
        counterexamples: &["Two weekends later it shut.", "Their weekends were quiet."],
        ..Rule::ROW
    },
    Rule {
        name: "workdays",
        makes: phrase::SET,
        pattern: &[opt(&[EVERY]), is(word::WORKDAYS)],
        // Five days of each week.
        meaning: says(&[
            Term::Op(Op::Amount { unit: Granularity::Week, count: 1 }),
            Term::Every,
            Term::Op(Op::Days(5)),
        ]),
        // "five weekdays", "the weekdays of the fair"
        evidence: AnyOf(&[
            Begins(word::EVERY),
            All(&[
                LastHas(word::PLURAL),
                NotBefore(word::NUMBER.or(word::SOME).or(word::THE).or(word::OWNER).or(STEP_WORD).or(word::POSSESSIVE)),
                NotAfter(word::POSSESSIVE.or(word::HYPHEN).or(word::OF)),
            ]),
        ]),
        examples: &[
            ("[every weekday]", "P1W EVERY 5D"),
            ("It is shut on [weekdays].", "P1W 5D"),
            ("It is open [weekdays].", "P1W 5D"),
            ("They march [each weekday] in the town.", "P1W EACH 5D"),
        ],
        counterexamples: &["It was a weekday.", "He worked five weekdays."],
        ..Rule::ROW
    },
    Rule {
        name: "clock-every",
        makes: phrase::SET,
        pattern: &[a(phrase::CLOCK_TIME).at(Slot::Time), COMMA, SET_OF_DAYS.at(Slot::Date)],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Time(Slot::Time)]),
        // A name before bare figures: chapter and verse.
        evidence: AnyOf(&[NotBefore(word::CAPITAL), SecondHas(word::MERIDIEM)]),
        examples: &[
            ("They meet at [4 p.m. every Monday].", "XXXX-WXX-1T16:00 EVERY"),
            ("It is shown at [8:30 p.m. daily].", "XXXX-XX-XXT20:30 1X"),
            ("It rings at [noon each day] in town.", "XXXX-XX-XXT12:00 EACH"),
        ],
        counterexamples: &["It rang at noon. Each day it rings.", "She reads Luke 5:30 daily."],
        ..Rule::ROW
    },
    Rule {
        name: "every-unit-adverb",
        makes: phrase::SET,
        pattern: &[num(word::EVERY_UNIT, 1, i32::MAX).at(Slot::Unit)],
        meaning: says(&[Term::Period, Term::Every, Term::Op(Op::Times(1))]),
        // "its quarterly dividend": a kind of thing rather than how often.
        evidence: All(&[
            NotAfter(word::CAPITAL),
            // "bi-monthly" is no month.
            NotBefore(word::HYPHEN),
            AnyOf(&[Lacks(word::KIND), NotAfter(word::PLAIN.or(word::OF))]),
        ]),
        examples: &[
            ("[daily]", "P1D 1X"),
            ("It is paid [monthly].", "P1M 1X"),
            ("The [weekly] list is out.", "P1W 1X"),
            ("She is paid [fortnightly].", "P2W 1X"),
        ],
        counterexamples: &["The Daily Star wrote so.", "It cut its quarterly dividend.", "The bi-monthly list is out."],
        ..Rule::ROW
    },
    Rule {
        name: "times-adverb",
        makes: phrase::SET,
        pattern: &[is(word::TIMES).at(Slot::Times), num(word::EVERY_UNIT, 1, i32::MAX).at(Slot::Unit)],
        meaning: says(&[Term::Period, Term::Every, Term::Times]),
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
        formerly: &["number-times-unit"],
        makes: phrase::SET,
        pattern: &[
            either(&[
                &[is(word::TIMES).at(Slot::Times)],
                &[num(word::NUMBER, 1, 1000).at(Slot::Times), literal(literals::TIMES)],
            ]),
            IN_EACH,
            BETWEEN,
            UNIT.singular(),
        ],
        meaning: says(&[PERIOD, EACH, Term::Times]),
        examples: &[
            ("[twice a year]", "P1Y EACH 2X"),
            ("He came [once a week].", "P1W EACH 1X"),
            ("They eat [twice every day].", "P1D EVERY 2X"),
            ("[three times a week]", "P1W EACH 3X"),
            ("It rings [24 times a day].", "P1D EACH 24X"),
            ("She ran [four times every month].", "P1M EVERY 4X"),
        ],
        counterexamples: &["Once a king ruled here.", "He was fined three times a judge's daily pay."],
        ..Rule::ROW
    },
    Rule {
        name: "per-unit",
        makes: phrase::SET,
        pattern: &[is(word::PER), UNIT.singular().units(Granularity::Day, Granularity::Year)],
        meaning: says(&[Term::Amount, EACH]),
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
        pattern: &[is(word::ARTICLE), UNIT.singular().units(Granularity::Hour, Granularity::Year)],
        meaning: says(&[Term::Amount, EACH]),
        evidence: All(&[
            // "it killed 12 people a day before the vote"
            NotAfter(
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
const RATED: Evidence = AnyOf(&[
    Before(word::MONEY.or(word::MEASURE).or(word::NUMBER)),
    // "24 hours a day"
    All(&[Before(word::PLURAL), SecondBefore(word::NUMBER)]),
    // "four flights a week", "dozens of tests a day"
    All(&[Before(word::PLAIN_PLURAL), SecondBefore(word::NUMBER.or(word::SOME).or(word::OF))]),
    // "one meal a day", "he smoked a pack a day."
    All(&[Before(word::PLAIN), SecondBefore(word::NUMBER)]),
    All(&[
        Before(word::PLAIN),
        SecondBefore(word::ARTICLE),
        After(word::BREAK.or(word::COMMA).or(word::QUOTE).or(word::CLOSE)),
    ]),
]);
