//! Calendar dates by their numbers and names: days, months, named days; parts of years are in `parts`.

use super::*;
use crate::token::number;

/// What stands between the entries of a list.
const LISTING: Senses = word::AND.or(word::OR).or(word::COMMA);

const TWO_DIGITS: Pattern = num(word::DIGITS, 0, 99).second(2);

/// A numeric date; dotted ones are day first wherever dates are dotted.
fn slash_date(c: &Captures<'_>) -> Expr {
    let (a, b, y) = number::unpack(c.value(Slot::Date));
    let dotted = c.alt(Slot::Date) >= 100;
    let year = match c.alt(Slot::Date) % 100 {
        4 => y,
        2 => Fields::SHORT + y,
        // "9/11" alone is as often a score or a fraction.
        _ => return Expr::REFUSED,
    };
    let (month, day) = if dotted { (b, a) } else { (a, b) };
    let (month, day) = if month > 12 && day <= 12 { (day, month) } else { (month, day) };
    let date = Expr::month_day(month, day).in_year(year);
    match (month > 12, dotted || a > 12 || b > 12) {
        (true, _) => Expr::REFUSED,
        (false, true) => date,
        // Which of the two is the month, habit says.
        (false, false) => date.then(Op::Numeric),
    }
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "iso-date",
        makes: phrase::DAY,
        pattern: &[is(word::ISO_DATE).at(Slot::Date)],
        meaning: Computed(|c| {
            let v = c.value(Slot::Date);
            Expr::month_day(v / 100 % 100, v % 100).in_year(v / 10_000)
        }),
        examples: &[
            ("[2019-02-27]", "2019-02-27"),
            ("The log of [2018-12-31] is lost.", "2018-12-31"),
            ("Updated [2019/03/01].", "2019-03-01"),
        ],
        counterexamples: &["Call 555-2019-03.", "Build 2019-02-27-1 failed."],
        unguarded: "an ISO date is one token: nothing but the number scanner guards it",
        ..Rule::ROW
    },
    Rule {
        name: "iso-month",
        makes: phrase::MONTH_DATE,
        pattern: &[is(word::ISO_MONTH).at(Slot::Date)],
        meaning: Computed(|c| Expr::month(c.value(Slot::Date) % 100).in_year(c.value(Slot::Date) / 100)),
        evidence: NotBefore(word::HYPHEN.or(word::MONEY).or(word::LABEL)),
        examples: &[
            ("[2019-02]", "2019-02"),
            ("The series ends in [2018-09].", "2018-09"),
            ("Of [2018-07] little is known.", "2018-07"),
        ],
        counterexamples: &["Form 555-2019-02.", "It is in section 2018-05 of the code."],
        ..Rule::ROW
    },
    Rule {
        name: "slash-date",
        makes: phrase::DAY,
        pattern: &[num(word::SLASH_DATE, 0, i32::MAX).at(Slot::Date)],
        evidence: NotBefore(word::HYPHEN),
        meaning: Computed(slash_date),
        examples: &[
            ("[3/1/2019]", "2019-03-01"),
            ("It expired on [12/31/18].", "2018-12-31"),
            ("Signed [27/2/2019].", "2019-02-27"),
            ("Signed [05.03.2019].", "2019-03-05"),
        ],
        counterexamples: &["They won 3/1.", "A ratio of 13/40/2019.", "Lot A-3/1/2019 was sold."],
        ..Rule::ROW
    },
    Rule {
        name: "month-day-year",
        makes: phrase::DAY,
        pattern: &[MONTH, THE, DAY_NUMBER, COMMA, YEAR],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[Jan. 8, 2019]", "2019-01-08"),
            ("It opened on [September 11, 2001].", "2001-09-11"),
            ("It ended [May 5th 2018].", "2018-05-05"),
            ("It was [July 4, '76].", "1976-07-04"),
        ],
        counterexamples: &["Section 8, 2019 May be read.", "On Jan. 8, 2,019 people came."],
        ..Rule::ROW
    },
    Rule {
        name: "day-month-year",
        makes: phrase::DAY,
        pattern: &[THE, DAY_NUMBER, MAYBE_OF, MONTH, COMMA, YEAR],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[8 January 2019]", "2019-01-08"),
            ("He died on [the 11th of September, 2001].", "2001-09-11"),
            ("By [1 Dec 2018] it was law.", "2018-12-01"),
        ],
        counterexamples: &[
            "Of 8 workers, 2019 came.",
            "At 45 January 2019 had passed.",
            "By 8 January, 2,019 people had signed.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "date-gloss",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            a(phrase::DAY.or(phrase::MONTH_DATE)).with(feature::HAS_PART).without(feature::HAS_YEAR).at(Slot::Date),
            is(word::OPEN),
            is(word::YEAR).at(Slot::Year),
            is(word::CLOSE),
        ],
        // An editor's year: "on June 27 [2018]".
        meaning: Computed(|c| c.expr(Slot::Date).in_year(c.value(Slot::Year))),
        examples: &[
            ("It burned on [June 27 (2016)] and again.", "2016-06-27"),
            ("“He left in [October (2015)],” she said.", "2015-10"),
            ("By [May 5 (2014)] it stood.", "2014-05-05"),
        ],
        counterexamples: &["In June (she said so) it fell."],
        ..Rule::ROW
    },
    Rule {
        name: "day-month-hyphen",
        makes: phrase::DAY,
        pattern: &[
            num(word::DIGITS, 1, 31).at(Slot::Day),
            is(word::HYPHEN),
            MONTH,
            is(word::HYPHEN),
            either(&[&[is(word::YEAR).at(Slot::Year)], &[TWO_DIGITS.at(Slot::ShortYear)]]),
        ],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[19-Nov-12]", "2012-11-19"),
            ("It was signed on [3-Mar-2019] here.", "2019-03-03"),
            ("Filed [08-Jan-18] and lost.", "2018-01-08"),
        ],
        counterexamples: &["A 19-May-pole dance."],
        ..Rule::ROW
    },
    Rule {
        name: "month-day",
        makes: phrase::DAY,
        pattern: &[MONTH, THE, DAY_NUMBER],
        meaning: says(&[Term::Date]),
        evidence: NotAfter(word::MEASURE),
        examples: &[
            ("[Feb. 27]", "2019-02-27"),
            ("The strike began on [January 8] at the port.", "2019-01-08"),
            ("It will open on [Sept. 3].", "2019-09-03"),
            ("The trial ended [Dec. 28].", "2018-12-28"),
            ("The fair opens [May 1st].", "2019-05-01"),
        ],
        counterexamples: &["You may 8 times out of 10 lose.", "In January 40 ships came.", "In June 20 people died."],
        ..Rule::ROW
    },
    Rule {
        name: "day-month",
        makes: phrase::DAY,
        pattern: &[THE, DAY_NUMBER, MAYBE_OF, MONTH],
        meaning: says(&[Term::Date]),
        evidence: NotBefore(word::MONTH.or(word::MONEY).or(word::LABEL)),
        examples: &[
            ("[27 February]", "2019-02-27"),
            ("It ended on [the 3rd of March].", "2019-03-03"),
            ("The vote on [1 April] will be close.", "2019-04-01"),
        ],
        counterexamples: &["All 40 March in line.", "Page 8 April tells."],
        ..Rule::ROW
    },
    Rule {
        name: "the-day",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::THE), num(word::ORDINAL, 1, 31).second(1).at(Slot::Day)],
        // "5th" rather than "fifth": in words it counts as often.
        meaning: says(&[Term::Date]),
        evidence: All(&[
            Before(word::ON.or(word::BY).or(word::UNTIL).or(word::SINCE)),
            NotAfter(
                word::PLAIN
                    .or(word::CAPITAL)
                    .or(word::UNIT)
                    .or(word::OF)
                    .or(word::HYPHEN)
                    .or(word::NUMBER)
                    .or(word::MONTH),
            ),
        ]),
        examples: &[
            ("In January 2019 they met. On [the 5th], the mayor left.", "2019-01-05"),
            ("It opened in March 2019. By [the 4th], it was shut.", "2019-03-04"),
            ("In May 2018 it rained. It stopped on [the 12th].", "2018-05-12"),
        ],
        counterexamples: &["They live on the 5th floor."],
        ..Rule::ROW
    },
    Rule {
        name: "month-year",
        makes: phrase::MONTH_DATE,
        pattern: &[MONTH, opt(&[is(word::COMMA.or(word::OF))]), YEAR],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[April 2024]", "2024-04"),
            ("He left in [September of 2018].", "2018-09"),
            ("It fell in [December, 2018], again.", "2018-12"),
        ],
        counterexamples: &["The April 2,024 came.", "It may 2019 times fail."],
        ..Rule::ROW
    },
    Rule {
        name: "month-spoken-year",
        makes: phrase::MONTH_DATE,
        pattern: &[
            MONTH,
            opt(&[is(word::COMMA.or(word::OF))]),
            a(phrase::YEAR_DATE).with(feature::HAS_YEAR).holding(word::SPOKEN).at(Slot::Year),
        ],
        meaning: says(&[Term::Date]),
        // "in July twenty ten-pound notes"
        evidence: NotAfter(word::HYPHEN),
        examples: &[
            ("[March nineteen ninety-seven]", "1997-03"),
            ("It shut in [May of nineteen eighty-two].", "1982-05"),
            ("He left in [July, twenty fifteen], she said.", "2015-07"),
        ],
        counterexamples: &["In March nineteen men came.", "In July twenty ten-pound notes were found."],
        ..Rule::ROW
    },
    Rule {
        name: "month-delivery",
        makes: phrase::LONE_DATE,
        pattern: &[MONTH],
        meaning: says(&[Term::Date, Term::Op(Op::StepFields { step: Step::Open, from: Reference::Publication })]),
        evidence: AnyOf(&[
            All(&[After(word::DELIVERY), AnyOf(&[After(word::PLURAL), Before(word::FOR)])]),
            All(&[After(word::PLAIN), SecondAfter(word::DELIVERY), SecondAfter(word::PLURAL)]),
        ]),
        examples: &[
            ("[December] futures fell.", "2019-12"),
            ("Oil for [May] delivery rose to $61.", "2019-05"),
            ("[January] wheat futures fell.", "2020-01"),
        ],
        counterexamples: &["The February delivery was late."],
        ..Rule::ROW
    },
    Rule {
        name: "month",
        makes: phrase::MONTH_DATE,
        pattern: &[MONTH],
        meaning: says(&[Term::Date]),
        evidence: AnyOf(&[
            All(&[Lacks(word::AMBIGUOUS), NO_NAME]),
            All(&[Before(ANNOUNCING.or(word::OF)), NotAfter(word::CAPITAL)]),
            // "the March vote", "in April or May", "for March or April"
            All(&[
                Begins(word::CAPITAL),
                AnyOf(&[
                    All(&[Before(word::THE.or(word::ARTICLE)), After(word::PLAIN)]),
                    All(&[Before(LISTING), SecondBefore(word::MONTH)]),
                    All(&[After(LISTING), SecondAfter(word::MONTH)]),
                ]),
            ]),
        ]),
        examples: &[
            ("It may open in [April] or [May].", "2019-04; 2019-05"),
            ("The [March] vote was close.", "2019-03"),
            ("[January]", "2019-01"),
            ("Prices fell in [February].", "2019-02"),
            ("The team will meet in [May].", "2019-05"),
            ("He was arrested in [September].", "2018-09"),
        ],
        counterexamples: &[
            "April Jones won.",
            "They may go.",
            "They march on.",
            "In Jan Smith it has a friend.",
            "An august body met.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "named-day",
        makes: phrase::DAY,
        pattern: &[is(word::NAMED_DAY).second(0).at(Slot::NamedDay), opt(&[COMMA, YEAR])],
        meaning: says(&[Term::If(Slot::Year, &[Term::Date, Term::NamedDay, Term::Op(Op::Within)], &[Term::NamedDay])]),
        // "Christmas Carol" is another thing; "on Christmas Eve Paris was dark" is the day.
        // and "the Labor Day Committee" is none.
        evidence: AnyOf(&[
            All(&[LastLacks(word::AMBIGUOUS), NotBefore(word::THE.or(word::ARTICLE).or(word::OWNER))]),
            NotAfter(word::CAPITAL),
            Before(word::ON),
        ]),
        examples: &[
            ("[Christmas]", "2018-12-25"),
            ("They met at [Easter 2019].", "2019-04-21"),
            ("It was shut on [Thanksgiving].", "2018-11-22"),
            ("On [New Year’s Eve 1999] Paris was bright.", "1999-12-31"),
            ("It opened on [St. Patrick's Day].", "2019-03-17"),
            ("They fasted on [Yom Kippur].", "2018-09-19"),
        ],
        counterexamples: &[
            "They sold christening gowns.",
            "The Good Friday Agreement ended it.",
            "He read A Christmas Carol.",
            "The Labor Day Committee met.",
            "It was Independence Day there.",
            "He spoke on Holocaust Remembrance Day.",
        ],
        ..Rule::ROW
    },
];
