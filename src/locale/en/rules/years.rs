//! Years and longer: plain, short, fiscal, of an era; decades, centuries, millennia.

use super::*;

/// What speaks against a four-digit number being a year: it counts, prices or names something.
const NO_YEAR: Evidence = All(&[
    NotAfter(word::MEASURE.or(word::UNIT).or(word::MONEY).or(word::NUMBER).or(word::HYPHEN)),
    NotBefore(word::MONEY.or(word::LABEL).or(word::MONTH).or(word::HYPHEN).or(word::NUMBER).or(word::SLASH)),
]);

/// What makes a number of our time a year: little is needed, as most such numbers are.
const YEAR_EVIDENCE: Evidence = All(&[
    NO_YEAR,
    AnyOf(&[
        Before(ANNOUNCING),
        // "the 2008 and 2012 campaigns"
        All(&[Before(word::AND.or(word::COMMA).or(word::OR)), SecondBefore(word::YEAR)]),
        // "the 2015 quake", "a 2003 law", "won in Rome, 1960"; a plural behind it is counted.
        All(&[NotAfter(word::PLAIN_PLURAL), NotBefore(word::CAPITAL.or(word::MORE).or(word::THAN).or(word::AT))]),
        // "a 1912 atlas": one, however it ends.
        Before(word::ARTICLE),
        // "the 1992 flood", "its 2015 report"
        All(&[NotAfter(word::PLAIN_PLURAL), Before(word::THE.or(word::OWNER))]),
        // "For 2020 the party hopes for more"
        All(&[NotAfter(word::PLAIN_PLURAL), Before(word::FOR)]),
    ]),
]);

/// What makes a number of another time a year: a preposition of times, brackets, another year.
const DISTANT_YEAR_EVIDENCE: Evidence = All(&[
    NO_YEAR,
    NotAfter(word::PLAIN_PLURAL),
    AnyOf(&[
        Before(
            word::IN
                .or(word::BY)
                .or(word::FROM)
                .or(word::UNTIL)
                .or(word::SINCE)
                .or(word::BETWEEN)
                .or(word::EDGE)
                .or(word::DURING),
        ),
        All(&[Before(word::OPEN), After(word::CLOSE.or(word::DASH).or(word::COMMA))]),
        All(&[Before(word::COMMA.or(word::DASH).or(word::AND)), SecondBefore(word::YEAR)]),
        All(&[Before(word::ORDER.or(word::OF)), NotAfter(word::PLAIN)]),
    ]),
]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "era-year",
        makes: phrase::YEAR_DATE,
        pattern: &[num(word::NUMBER, 1, 9999).at(Slot::Year), is(word::ERA).at(Slot::Era)],
        meaning: says(&[Term::Date, Term::Era]),
        examples: &[
            ("[480 BC]", "BC0480"),
            ("The wall is from [79 A.D.] or so.", "0079"),
            ("It fell in [146 BCE].", "BC0146"),
        ],
        counterexamples: &["Flight BC 480 landed."],
        ..Rule::ROW
    },
    Rule {
        name: "era-before-year",
        makes: phrase::YEAR_DATE,
        pattern: &[num(word::ERA, 1, 1), num(word::NUMBER, 1, 2100).at(Slot::Year)],
        meaning: says(&[Term::Date]),
        evidence: NotAfter(word::MEASURE.or(word::PLAIN_PLURAL).or(word::UNIT)),
        examples: &[
            ("[AD 14]", "0014"),
            ("The mountain burst in [A.D. 79].", "0079"),
            ("By [AD 410] the legions had left.", "0410"),
        ],
        counterexamples: &["An AD 20 ships cost."],
        ..Rule::ROW
    },
    Rule {
        name: "year",
        makes: phrase::YEAR_DATE,
        pattern: &[num(word::YEAR, 1900, 2099).at(Slot::Year)],
        meaning: says(&[Term::Date]),
        evidence: YEAR_EVIDENCE,
        examples: &[
            ("It began in [1994].", "1994"),
            ("The [2015] quake killed many.", "2015"),
            ("For [2017] the firm saw no growth.", "2017"),
            ("Under the law of [2003] nothing changed.", "2003"),
            ("Her first book (\"Home\", [1987]) sold well.", "1987"),
            ("A [1912] atlas shows it.", "1912"),
        ],
        counterexamples: &[
            "They sold 2000 cars.",
            "It cost $1994.",
            "Flight 1994 landed.",
            "It weighs 1950 kg.",
            "The army of 2000 men left.",
            "Room 2012 is shut.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "year-of-plural",
        makes: phrase::LONE_DATE,
        // A round number counts, or is a name: "the 2000 refugees", "Windows 2000".
        pattern: &[either(&[
            &[num(word::YEAR, 1901, 1999).at(Slot::Year)],
            &[num(word::YEAR, 2001, 2099).at(Slot::Year)],
        ])],
        meaning: says(&[Term::Date]),
        evidence: All(&[
            NO_YEAR,
            AnyOf(&[
                All(&[Before(word::THE.or(word::OWNER)), After(word::PLAIN_PLURAL)]),
                // "the star of Euro 1996"
                All(&[Before(word::CAPITAL), After(word::BREAK.or(word::COMMA).or(word::CLOSE))]),
            ]),
        ]),
        examples: &[
            ("The [1992] floods were worse.", "1992"),
            ("He won the [2012] elections.", "2012"),
            ("They recalled the [1968] riots.", "1968"),
            ("He was the star of Euro [1996].", "1996"),
        ],
        counterexamples: &["The 2000 refugees were fed.", "They sold 1992 lamps.", "The Peugeot 2008 is a car."],
        ..Rule::ROW
    },
    Rule {
        name: "older-year",
        makes: phrase::YEAR_DATE,
        pattern: &[num(word::YEAR, 1700, 1899).at(Slot::Year)],
        meaning: says(&[Term::Date]),
        evidence: AnyOf(&[
            DISTANT_YEAR_EVIDENCE,
            All(&[
                NO_YEAR,
                NotAfter(word::PLAIN_PLURAL),
                AnyOf(&[
                    Before(word::OF),
                    All(&[Before(word::COMMA), After(word::BREAK.or(word::CLOSE))]),
                    // "his 1791 address"
                    All(&[Before(word::OWNER.or(word::THE).or(word::ARTICLE)), After(word::PLAIN)]),
                ]),
            ]),
        ]),
        examples: &[
            ("The war of [1812] had begun.", "1812"),
            ("A map of the port (Riga, [1848]) is lost.", "1848"),
            ("The election of [1860] split the land.", "1860"),
            ("His [1791] address is famous.", "1791"),
        ],
        counterexamples: &["A force of 1860 men came."],
        ..Rule::ROW
    },
    Rule {
        name: "distant-year",
        makes: phrase::YEAR_DATE,
        pattern: &[either(&[
            &[num(word::YEAR, 1000, 1699).at(Slot::Year)],
            &[num(word::YEAR, 2100, 2999).at(Slot::Year)],
        ])],
        meaning: says(&[Term::Date]),
        evidence: DISTANT_YEAR_EVIDENCE,
        examples: &[
            ("It fell in [1453].", "1453"),
            ("He died ([1521]) on an island.", "1521"),
            ("By [2150] the ice will be gone.", "2150"),
        ],
        counterexamples: &["They sold 1500 cars.", "The hall seats 1200.", "Some 1450 came."],
        ..Rule::ROW
    },
    Rule {
        name: "era-decade",
        makes: phrase::ERA_DATE,
        pattern: &[THE, is(word::DECADE.or(word::SHORT_DECADE)).at(Slot::Index), is(word::ERA).at(Slot::Era)],
        meaning: says(&[Term::Span]),
        examples: &[
            ("[the 470s BC]", "BC047"),
            ("It fell in [the 80s AD].", "008"),
            ("Of [the 460s BC] little is known.", "BC046"),
        ],
        counterexamples: &["In the 1890s AC power spread."],
        ..Rule::ROW
    },
    Rule {
        name: "centuries",
        makes: phrase::LIST,
        pattern: &[
            THE,
            num(word::ORDINAL, 1, 30).at(Slot::First),
            is(word::AND.or(word::TO).or(word::DASH).or(word::HYPHEN)),
            opt(&[is(word::THE).at(Slot::LastThe)]),
            num(word::ORDINAL, 1, 30).at(Slot::Last),
            is(word::UNIT).unit(Granularity::Century).at(Slot::Unit),
        ],
        meaning: says(&[Term::Sides(Sides::Nths)]),
        parts: &[&[Slot::The, Slot::First], &[Slot::LastThe, Slot::Last, Slot::Unit]],
        examples: &[
            ("[the 18th] and [19th centuries]", "17; 18"),
            ("It was built in [the 12th] and [13th centuries].", "11; 12"),
            ("From [the 14th] to [the 16th centuries] it grew.", "13; 15"),
        ],
        counterexamples: &["The first and second man of the century."],
        ..Rule::ROW
    },
    Rule {
        name: "short-year",
        makes: phrase::YEAR_DATE,
        pattern: &[is(word::SHORT_YEAR).at(Slot::Year)],
        meaning: says(&[Term::Date]),
        evidence: AnyOf(&[
            Before(ANNOUNCING.or(word::OF)),
            All(&[Before(word::AND.or(word::OR).or(word::COMMA)), SecondBefore(word::YEAR.or(word::SHORT_YEAR))]),
        ]),
        examples: &[
            ("It was the class of ['99].", "1999"),
            ("Back in ['08] banks failed.", "2008"),
            ("The floods of ['53] were worse.", "1953"),
        ],
        counterexamples: &["He wore number '99 there."],
        ..Rule::ROW
    },
    Rule {
        name: "spoken-year",
        makes: phrase::YEAR_DATE,
        pattern: &[
            num(word::SPOKEN, 0, 20).lacking(word::DIGITS).at(Slot::Year),
            num(word::NUMBER, 10, 99).lacking(word::DIGITS).at(Slot::ShortYear),
        ],
        meaning: says(&[Term::Date]),
        evidence: All(&[
            Before(ANNOUNCING.or(word::OF).or(word::THE).or(word::ARTICLE).or(word::COMMA)),
            NotAfter(word::MEASURE.or(word::UNIT)),
        ]),
        examples: &[
            ("The [nineteen ninety-four] fire was worse.", "1994"),
            ("It fell in [nineteen eighty-nine].", "1989"),
            ("By [nineteen forty] it was gone.", "1940"),
            ("Since the law of [twenty ten] it is banned.", "2010"),
        ],
        counterexamples: &["Nineteen forty-niners came."],
        ..Rule::ROW
    },
    Rule {
        name: "year-number",
        makes: phrase::YEAR_DATE,
        pattern: &[
            is(word::THE),
            is(word::UNIT).singular().unit(Granularity::Year),
            num(word::NUMBER, 1000, 2999).at(Slot::Year),
        ],
        meaning: says(&[Term::Date]),
        evidence: NotAfter(word::MEASURE.or(word::PLAIN_PLURAL)),
        examples: &[
            ("[the year 2000]", "2000"),
            ("It fell in [the year two thousand].", "2000"),
            ("By [the year 2050] it will be gone.", "2050"),
        ],
        counterexamples: &["It was the year 2,000 people came."],
        ..Rule::ROW
    },
    Rule {
        name: "decade",
        makes: phrase::ERA_DATE,
        pattern: &[THE, num(word::DECADE, 100, 999).at(Slot::Index)],
        meaning: says(&[Term::Span]),
        examples: &[
            ("[the 1990s]", "199"),
            ("It closed in [the 1860s].", "186"),
            ("Ships of [the 1800s] were slow.", "18"),
            ("Cars of [the 1930s] were loud.", "193"),
        ],
        counterexamples: &["It has 1994s of them."],
        unguarded: "a decade in digits is one token: nothing but the number scanner guards it",
        ..Rule::ROW
    },
    Rule {
        name: "short-decade",
        makes: phrase::ERA_DATE,
        pattern: &[THE, is(word::SHORT_DECADE).at(Slot::Index)],
        meaning: says(&[Term::Span]),
        // "temperatures in the 60s"
        evidence: All(&[
            NoneNear(literals::HEAT),
            AnyOf(&[Begins(word::THE), All(&[Before(ANNOUNCING), NotSecondBefore(word::OWNER)])]),
        ]),
        examples: &[
            ("[the '80s]", "198"),
            ("Pop of [the nineties] is back.", "199"),
            ("He grew up in [the '60s].", "196"),
        ],
        counterexamples: &[
            "She is in her eighties.",
            "A man in his late 50s.",
            "A man of eighty.",
            "Temperatures are in the 60s.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "decades",
        makes: phrase::LIST,
        pattern: &[
            THE,
            either(&[&[num(word::DECADE, 100, 999).at(Slot::First)], &[is(word::SHORT_DECADE).at(Slot::First)]]),
            either(&[
                &[is(word::AND.or(word::OR).or(word::TO)), opt(&[is(word::THE).at(Slot::LastThe)])],
                &[is(word::COMMA)],
            ]),
            is(word::SHORT_DECADE).at(Slot::Last),
        ],
        meaning: says(&[Term::Sides(Sides::Decades)]),
        // "women in their 40s and 50s"
        parts: &[&[Slot::The, Slot::First], &[Slot::LastThe, Slot::Last]],
        evidence: All(&[Begins(word::THE.or(word::DECADE)), NoneNear(literals::HEAT)]),
        examples: &[
            ("[the 1920s] and ['30s]", "192; 193"),
            ("It was made in [the 1960s] or [70s].", "196; 197"),
            ("Pop of [the seventies] and [eighties] is back.", "197; 198"),
        ],
        counterexamples: &[
            "In the 1920s and in 30 towns it was so.",
            "They are in their 40s and 50s.",
            "Temperatures in the 50s and 60s are rare.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "century",
        makes: phrase::ERA_DATE,
        pattern: &[
            THE,
            num(word::ORDINAL, 1, 30).at(Slot::Ordinal),
            UNIT.units(Granularity::Century, Granularity::Millennium),
            opt(&[is(word::ERA).at(Slot::Era)]),
        ],
        meaning: says(&[Term::Span]),
        evidence: AnyOf(&[LastLacks(word::CAPITAL), NotAfter(word::CAPITAL), Before(ANNOUNCING)]),
        examples: &[
            ("[the 20th century]", "19"),
            ("In [the eighteenth century] it burned.", "17"),
            ("A [19th-century] house stands there.", "18"),
        ],
        counterexamples: &["The first man of the century.", "It took a century.", "He left the 20th Century Fox lot."],
        ..Rule::ROW
    },
];
