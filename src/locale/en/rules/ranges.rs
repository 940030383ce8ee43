//! Two dates in one: from … to, between … and, dashes, since, until; and lists that share fields.

use super::*;

/// What a range can run between. Amounts away from something are too often no side of a range.
const SIDE: Pattern = a(phrase::POINT.without(phrase::PART_TIME));
const POINT: Pattern = SIDE.at(Slot::Date);
/// The side that says less: the number of a day.
const A_DAY: Pattern = DAY_NUMBER;
const FIRST: Pattern = either(&[&[SIDE.at(Slot::First)], &[A_DAY.at(Slot::First)]]);
const LAST: Pattern = either(&[&[SIDE.at(Slot::Last)], &[A_DAY.at(Slot::Last)]]);
/// The year behind a side that is a number alone: "from Jan. 3 to 7, 2018".
const OWN_YEAR: Pattern = opt(&[is(word::COMMA.or(word::IN)), is(word::YEAR).at(Slot::LastYear)]);
const TO: Pattern = is(word::TO.or(word::THROUGH).or(word::UNTIL));
const A_CLOCK: Pattern = a(phrase::CLOCK_TIME.or(phrase::DATE_TIME)).with(feature::HAS_CLOCK);
const TO_OR_DASH: Senses = word::TO.or(word::DASH).or(word::HYPHEN);
const TO_A_CLOCK: Pattern = is(TO_OR_DASH);
const DASHES: Senses = word::DASH.or(word::HYPHEN).or(word::SLASH);
const MONTHS: Pattern = a(phrase::MONTH_DATE.or(phrase::PART_OF_YEAR)).with(feature::FIELDS);

/// The weekday behind it is not the first of a range of its own: "9am-5pm Monday to Friday".
const NO_OTHER_DAY: Evidence = AnyOf(&[LastLacks(word::WEEKDAY), NotAfter(TO_OR_DASH.or(word::THROUGH))]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "from-to-clock",
        makes: phrase::INTERVAL,
        pattern: &[
            opt(&[is(word::FROM)]),
            opt(&[DAY]),
            either(&[
                &[num(word::DIGITS, 1, 12).at(Slot::First), TO_A_CLOCK, A_CLOCK.at(Slot::Last)],
                &[A_CLOCK.holding(word::MERIDIEM).at(Slot::First), TO_A_CLOCK, num(word::DIGITS, 1, 12).at(Slot::Last)],
            ]),
        ],
        meaning: says(&[Term::Sides(Sides::Hours)]),
        parts: &[&[Slot::Date, Slot::First], &[Slot::Last]],
        evidence: AnyOf(&[LastLacks(word::DIGITS), All(&[NO_COUNT, NotAfter(word::OF)])]),
        examples: &[
            ("[from 2 to 5 p.m.]", "2019-03-06T14:00/2019-03-06T17:00"),
            ("It is open [9 to 11 a.m.] here.", "2019-03-06T09:00/2019-03-06T11:00"),
            ("It was open [Friday 10-2 a.m.] here.", "2019-03-01T22:00/2019-03-02T02:00"),
            ("It is open [1pm-3].", "2019-03-06T13:00/2019-03-06T15:00"),
            ("It is open [from 8pm to 2].", "2019-03-06T20:00/2019-03-07T02:00"),
            ("It is open [9-5 p.m.] here.", "2019-03-06T09:00/2019-03-06T17:00"),
        ],
        counterexamples: &["From 2 to 5 men came at noon.", "It shut at 8 pm - 11 men came."],
        ..Rule::ROW
    },
    Rule {
        name: "from-to",
        formerly: &["between-and"],
        makes: phrase::INTERVAL,
        pattern: &[either(&[&[is(word::FROM), FIRST, TO], &[is(word::BETWEEN), FIRST, is(word::AND)]]), LAST, OWN_YEAR],
        meaning: says(&[Term::Sides(Sides::Range)]),
        parts: &[&[Slot::First], &[Slot::Last, Slot::LastYear]],
        examples: &[
            ("[From Jan. 8 to 31]", "2019-01-08/2019-01-31"),
            ("It ran [from Jan. 3 to 7, 2018].", "2018-01-03/2018-01-07"),
            ("It ran [from 3 to 5 March 2018].", "2018-03-03/2018-03-05"),
            ("He ruled [from 1994 until 2003].", "1994/2003"),
            ("They met [from Monday through Wednesday].", "2019-03-04/2019-03-06"),
            ("It ran [from Dec. 28 to Jan. 5].", "2018-12-28/2019-01-05"),
            ("It ran [from January to March 2018].", "2018-01/2018-03"),
            ("It ran [from December to May 2012].", "2011-12/2012-05"),
            ("It ran [from Dec. 30 to Jan. 4, 2018].", "2017-12-30/2018-01-04"),
            ("It ran [from 26 June to 28 June in 2010].", "2010-06-26/2010-06-28"),
            ("Polls were open [from 8 a.m. to 8 p.m. Tuesday].", "2019-03-05T08:00/2019-03-05T20:00"),
            ("It was open [from 11am to 1am].", "2019-03-06T11:00/2019-03-07T01:00"),
            ("It was open [from 3:30 to 6 p.m. Monday].", "2019-03-04T15:30/2019-03-04T18:00"),
            ("[between 2010 and 2013]", "2010/2013"),
            ("It rained [between Jan. 8 and 12].", "2019-01-08/2019-01-12"),
            ("It rained [between Jan. 8 and 12, 2018].", "2018-01-08/2018-01-12"),
            ("It fell [between January and March 2018].", "2018-01/2018-03"),
        ],
        counterexamples: &[
            "He went from Paris to Rome in 1994.",
            "On Monday it fell from 8 to 31 points.",
            "On Monday between 8 and 31 men came.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "from-year-short",
        makes: phrase::INTERVAL,
        pattern: &[
            opt(&[is(word::FROM)]),
            num(word::YEAR, 1000, 2099).at(Slot::First),
            is(word::DASH.or(word::HYPHEN).or(word::SLASH).or(word::TO)),
            num(word::DIGITS, 0, 99).second(2).at(Slot::Last),
        ],
        meaning: says(&[Term::Sides(Sides::Years)]),
        parts: &[&[Slot::First], &[Slot::Last]],
        evidence: All(&[
            NotAfter(word::HYPHEN.or(word::MEASURE).or(word::NUMBER)),
            NotBefore(word::HYPHEN.or(word::MONEY)),
        ]),
        examples: &[
            ("[2017-18]", "2017/2018"),
            ("The war of [1939–45] was long.", "1939/1945"),
            ("The [1999/00] season was short.", "1999/2000"),
        ],
        counterexamples: &[
            "Call 1999-12-3-4.",
            "A 1999-98 model.",
            "They counted 1950-60 votes.",
            "Part 2200-25 failed.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "era-range",
        makes: phrase::INTERVAL,
        pattern: &[
            opt(&[is(word::FROM)]),
            num(word::NUMBER, 1, 9999).at(Slot::First),
            is(word::DASH.or(word::HYPHEN).or(word::TO)),
            num(word::NUMBER, 1, 9999).at(Slot::Last),
            is(word::ERA).at(Slot::Era),
        ],
        meaning: says(&[Term::Sides(Sides::Years)]),
        parts: &[&[Slot::First], &[Slot::Last, Slot::Era]],
        examples: &[
            ("[499–493 BC]", "BC0499/BC0493"),
            ("It lasted [from 66 to 73 AD].", "0066/0073"),
            ("The war (of [431-404 BC]) was long.", "BC0431/BC0404"),
        ],
        counterexamples: &["From 3 to 5 BC papers."],
        ..Rule::ROW
    },
    Rule {
        name: "dash-range",
        makes: phrase::INTERVAL,
        pattern: &[FIRST, is(DASHES), LAST, OWN_YEAR],
        meaning: says(&[Term::Sides(Sides::Range)]),
        parts: &[&[Slot::First], &[Slot::Last, Slot::LastYear]],
        evidence: All(&[NotBefore(word::HYPHEN.or(word::LABEL).or(word::MONEY)), NO_OTHER_DAY]),
        examples: &[
            ("[Jan. 8-31]", "2019-01-08/2019-01-31"),
            ("He ruled ([1919–1921]) from afar.", "1919/1921"),
            ("The fair of [3-5 March 2018] was small.", "2018-03-03/2018-03-05"),
            ("It ran [Dec. 28 – Jan. 5] here.", "2018-12-28/2019-01-05"),
            ("It ran [Nov.–Feb. 2017] here.", "2016-11/2017-02"),
            ("Open [Tuesday, Jan. 15, 1:00 PM – 1:15 PM] only.", "2019-01-15T13:00/2019-01-15T13:15"),
            ("It is open [10:30 – 1:15 p.m.] here.", "2019-03-06T10:30/2019-03-06T13:15"),
        ],
        counterexamples: &["They won 3-2.", "Pages 1994-2003 are lost.", "The 2012-1400 was sold."],
        ..Rule::ROW
    },
    Rule {
        name: "to-range",
        makes: phrase::INTERVAL,
        pattern: &[FIRST, is(word::TO.or(word::THROUGH)), LAST, OWN_YEAR],
        meaning: says(&[Term::Sides(Sides::Range)]),
        parts: &[&[Slot::First], &[Slot::Last, Slot::LastYear]],
        evidence: All(&[NotAfter(word::MEASURE.or(word::PLAIN_PLURAL)), NotBefore(word::MONEY), NO_OTHER_DAY]),
        examples: &[
            ("[3 to 5 March 2020]", "2020-03-03/2020-03-05"),
            ("It is open [Monday through Wednesday].", "2019-03-04/2019-03-06"),
            ("It ran [Jan. 8 to 31] in town.", "2019-01-08/2019-01-31"),
        ],
        counterexamples: &["They hired 1950 to 2000 workers."],
        ..Rule::ROW
    },
    Rule {
        name: "since",
        makes: phrase::INTERVAL,
        pattern: &[is(word::SINCE), POINT],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Op(Op::Since)]),
        parts: &[&[Slot::Date]],
        examples: &[
            ("[since 1994]", "1994/.."),
            ("It has been shut [since Jan. 8].", "2019-01-08/.."),
            ("He has been here [since last week].", "2019-W09/.."),
            ("It has grown [since September].", "2018-09/.."),
            ("He died on Jan. 8. [Since then] she has lived alone.", "2019-01-08/.."),
        ],
        counterexamples: &["Since he left on Monday it is quiet."],
        ..Rule::ROW
    },
    Rule {
        name: "until",
        makes: phrase::INTERVAL,
        pattern: &[is(word::UNTIL.or(word::THROUGH)), POINT],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Op(Op::Until)]),
        parts: &[&[Slot::Date]],
        examples: &[
            ("[until 2003]", "../2003"),
            ("It is shut [until Friday].", "../2019-03-08"),
            ("The show runs [through March 17].", "../2019-03-17"),
            ("It will stay [till next month].", "../2019-04"),
            ("The sale ends on April 30. [Until then], all is cheap.", "../2019-04-30"),
        ],
        counterexamples: &["Until he left on Monday it was loud."],
        ..Rule::ROW
    },
    Rule {
        name: "from-on",
        makes: phrase::INTERVAL,
        pattern: &[is(word::FROM), POINT, either(&[&[is(word::ON)], &[literal(literals::ONWARD)]])],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Op(Op::Onward)]),
        parts: &[&[Slot::Date]],
        evidence: NotAfter(word::THE.or(word::ARTICLE)),
        examples: &[
            ("[from 1994 on]", "1994/.."),
            ("[From Jan. 8 onward] it was shut.", "2019-01-08/.."),
            ("It is free [from Friday onwards].", "2019-03-08/.."),
        ],
        counterexamples: &["He ran it from 1994 on a shoestring."],
        ..Rule::ROW
    },
    Rule {
        name: "day-list",
        makes: phrase::LIST,
        pattern: &[
            a(phrase::DAY.or(phrase::LIST)).at(Slot::First),
            either(&[&[is(word::COMMA), is(word::AND)], &[is(word::COMMA.or(word::AND).or(word::OR))]]),
            A_DAY.at(Slot::Last),
            OWN_YEAR,
        ],
        meaning: says(&[Term::Sides(Sides::List)]),
        parts: &[&[Slot::First], &[Slot::Last, Slot::LastYear]],
        evidence: NotAfter(
            word::MEASURE.or(word::PLAIN_PLURAL).or(word::UNIT).or(word::MERIDIEM).or(word::MONTH).or(word::NUMBER),
        ),
        examples: &[
            ("[Jan. 8], [9] and [31]", "2019-01-08; 2019-01-09; 2019-01-31"),
            ("They met on [Jan. 8], [9] and [31, 2017].", "2017-01-08; 2017-01-09; 2017-01-31"),
            ("They met on [Feb. 3] and [4].", "2019-02-03; 2019-02-04"),
            ("It is on [May 1], [2] or [3].", "2019-05-01; 2019-05-02; 2019-05-03"),
        ],
        counterexamples: &["On Jan. 8 and 9 men came."],
        ..Rule::ROW
    },
    Rule {
        name: "list-day",
        makes: phrase::LIST,
        pattern: &[
            A_DAY.at(Slot::First),
            is(word::AND.or(word::OR)),
            A_DAY.at(Slot::Day),
            MAYBE_OF,
            MONTH,
            opt(&[YEAR]),
        ],
        meaning: says(&[Term::Side(Slot::First), Term::Date, Term::Op(Op::List)]),
        parts: &[&[Slot::First], &[Slot::Day, Slot::Month, Slot::Year]],
        examples: &[
            ("[8] and [9 January 2019]", "2019-01-08; 2019-01-09"),
            ("They met on [3] and [4 March].", "2019-03-03; 2019-03-04"),
            ("It is on [1] or [2 April].", "2019-04-01; 2019-04-02"),
        ],
        counterexamples: &["All 8 and Jan. 9 are gone."],
        ..Rule::ROW
    },
    Rule {
        name: "month-list",
        makes: phrase::LIST,
        pattern: &[either(&[
            &[MONTHS.with(feature::HAS_YEAR).at(Slot::First), is(word::AND.or(word::OR)), MONTHS.at(Slot::Last)],
            &[MONTHS.at(Slot::First), is(word::AND.or(word::OR)), MONTHS.with(feature::HAS_YEAR).at(Slot::Last)],
        ])],
        meaning: says(&[Term::Phrase(Slot::First), Term::Phrase(Slot::Last), Term::Op(Op::List)]),
        parts: &[&[Slot::First], &[Slot::Last]],
        examples: &[
            ("[January] and [February 2024]", "2024-01; 2024-02"),
            ("It rained in [May] and [June 2017].", "2017-05; 2017-06"),
            ("It is due in [April] or [May 2020].", "2020-04; 2020-05"),
            ("They voted in [November 2017] and [January 2018].", "2017-11; 2018-01"),
        ],
        counterexamples: &["January and he left in February."],
        ..Rule::ROW
    },
];
