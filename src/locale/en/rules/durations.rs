//! Amounts that stand as mentions: three days, the past three months, a year-long strike, 27-year-old. Rows;
//! the amounts by themselves are in `amounts`.

use super::*;

const QUALIFIER: Pattern = a(phrase::QUALIFIER).at(Slot::Qualifier);
const SEVERAL: Pattern = AMOUNT.with(feature::SEVERAL);
const A_DATE: Pattern = a(phrase::DATE).at(Slot::Date);
const STRETCH: Pattern = num(word::STRETCH, -1, 1).at(Slot::Step);
/// One of a unit; "a recent SEC filing" has no second.
const ONE: Pattern = UNIT.lacking(word::PLURAL.or(word::CAPITAL));

/// "months of talks", "days after the fire"; what says which they are ("the days of", "both years of", "days of the week") does
/// not fill them.
const FILLED: Evidence = All(&[
    NotBefore(
        word::THE.or(word::OWNER).or(word::ORDINAL).or(word::NUMBER).or(word::STEP).or(word::OR).or(word::HYPHEN),
    ),
    AnyOf(&[NotBefore(word::CAPITAL), Before(word::FUNCTION)]),
    AnyOf(&[
        All(&[
            NotBefore(word::PLAIN),
            After(word::OF),
            NotSecondAfter(word::THE.or(word::CAPITAL).or(word::NUMBER).or(word::STEP).or(word::STORY_STEP)),
        ]),
        // "it came months after", but no "school days after"
        All(&[After(word::ORDER), AnyOf(&[NotBefore(word::PLAIN), LastLacks(word::AMBIGUOUS)])]),
    ]),
]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "duration",
        makes: phrase::DURATION,
        pattern: &[either(&[
            // "the nine months", but "the two-day talks": the article belongs to what is described.
            &[is(word::THE), opt(&[QUALIFIER]), AMOUNT.with(feature::SEVERAL).lacking(word::HYPHEN)],
            &[opt(&[QUALIFIER.lacking(word::DURING)]), AMOUNT],
            // but "it grew over several years"
            &[QUALIFIER.holding(word::DURING), AMOUNT.without(feature::UNCOUNTED)],
        ])],
        meaning: says(&[Term::Phrase(Slot::Amount), Term::Phrase(Slot::Qualifier)]),
        evidence: AnyOf(&[
            // An age is no stretch of time, "a year-long" none of its first two words; "60 Minutes" is
            // a show.
            All(&[
                Lacks(word::UNIT.or(word::ARTICLE)),
                NotAfter(word::OLD.or(word::AGO)),
                NotSecondAfter(word::OLD),
                NotBefore(word::OLD.or(word::AS)),
                // "phased in over five years", but "it lasted over five years"
                AnyOf(&[
                    Lacks(word::DURING),
                    Before(word::TAKING.or(word::FOR).or(word::OF).or(word::ORDER).or(word::CLAUSE)),
                ]),
                // "three quarters of the homes"
                AnyOf(&[
                    LastLacks(word::SHARE),
                    NotAfter(word::OF),
                    NotSecondAfter(word::THE.or(word::STORY_STEP).or(word::STEP).or(word::NUMBER)),
                ]),
                AnyOf(&[
                    LastLacks(word::CAPITAL),
                    // Nor is the Thirty Years' War a time.
                    All(&[
                        NotBefore(word::ARTICLE.or(word::ON).or(word::POSSESSIVE).or(word::QUOTE)),
                        NotAfter(word::POSSESSIVE.or(word::CAPITAL)),
                    ]),
                ]),
            ]),
            All(&[
                Begins(word::ARTICLE),
                // "$20 an hour or so" is a rate, "a month or two weeks" is two.
                NotBefore(word::MONEY),
                NotAfter(word::OLD.or(word::HYPHEN).or(word::UNIT).or(word::MEASURE)),
            ]),
            // A bare plural needs what takes a stretch before it ("for years", "spent weeks") or what fills
            // it behind ("months of talks").
            All(&[
                Begins(word::PLURAL),
                AnyOf(&[LastLacks(word::CAPITAL), OPENS]),
                AnyOf(&[Before(word::FOR.or(word::IN).or(word::DURING).or(word::TAKING)), FILLED]),
            ]),
        ]),
        examples: &[
            ("[three days]", "P3D"),
            ("It took [a year and a half] to build.", "P1Y6M"),
            ("He waited [at least 72 hours].", "PT72H EQUAL_OR_MORE"),
            ("A [two-week] strike hurt it.", "P2W"),
            ("It lasted [nearly two years].", "P2Y LESS_THAN"),
            ("They waited for [years].", "PXY"),
            ("It ended after [months] of talks.", "PXM"),
            ("He spent [years] in jail.", "PXY"),
            ("It fell [weeks] after he left.", "PXW"),
            ("They stayed [a few days].", "PXD"),
            ("It took [a couple of years].", "P2Y APPROX"),
            ("They spoke for [half an hour].", "PT30M"),
            ("He served [two years and three months].", "P2Y3M"),
            ("In [the nine months] it lost money.", "P9M"),
        ],
        counterexamples: &[
            "A second man came.",
            "The years were hard.",
            "Three quarters of the homes burned.",
            "On both days of talks it rained.",
            "She is 52 years old.",
            "Boys aged 16 years came.",
            "It is the third in as many months.",
            "He spoke on 60 Minutes.",
            "The Thirty Years' War was long.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "amounts-between",
        makes: phrase::LIST,
        pattern: &[
            either(&[&[is(word::FROM)], &[is(word::BETWEEN)]]),
            num(word::NUMBER, 1, 1_000_000_000).lacking(word::YEAR).at(Slot::First),
            is(word::TO.or(word::AND)),
            num(word::NUMBER, 1, 1_000_000_000).lacking(word::YEAR).at(Slot::Last),
            UNIT.plural().at(Slot::Unit),
        ],
        meaning: says(&[Term::Sides(Sides::Amounts)]),
        parts: &[&[Slot::First], &[Slot::Last, Slot::Unit]],
        evidence: NotAfter(word::AGO.or(word::OLD).or(word::LATER).or(word::ORDER)),
        examples: &[
            ("It will take from [six] to [eight months].", "P6M; P8M"),
            ("He faces between [10] and [20 years] in jail.", "P10Y; P20Y"),
            ("They rest between [two] and [three hours].", "PT2H; PT3H"),
        ],
        counterexamples: &[
            "From two to three men came for days.",
            "It fell from nine to six days.",
            "Between nine and fifteen years ago it fell.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "the-units",
        makes: phrase::DURATION,
        pattern: &[
            is(word::THE),
            opt(&[either(&[
                &[num(word::ORDINAL, -1, -1)],
                &[num(word::ORDINAL, 1, 1)],
                &[is(word::EDGE).lacking(word::ORDINAL)],
            ])]),
            UNIT.plural().units(Granularity::Day, Granularity::Century),
            opt(&[literal(literals::AHEAD)]),
        ],
        meaning: says(&[Term::Amount]),
        // "over the years", "in the days before the vote", "in the months ahead", "in the first weeks of the strike"
        evidence: All(&[
            Before(word::IN.or(word::DURING).or(word::FOR)),
            AnyOf(&[
                LastHas(word::LITERAL),
                After(word::ORDER.or(word::SINCE)),
                // "over the years 2005 to 2015"
                All(&[Before(word::DURING), NotAfter(word::NUMBER.or(word::OF))]),
                // Which days they are, what follows says: "the first days of the strike".
                All(&[
                    After(word::OF),
                    NotSecondAfter(word::NUMBER.or(word::MONTH).or(word::STEP)),
                    SecondHas(word::ORDINAL.or(word::EDGE)),
                ]),
            ]),
        ]),
        examples: &[
            ("Over [the years], it lost its trade.", "PXY"),
            ("Prices may rise in [the months ahead].", "PXM"),
            ("In [the days] before the vote it was calm.", "PXD"),
            ("In [the first days] of the strike nothing moved.", "PXD"),
        ],
        counterexamples: &["The years were hard.", "In the days of kings it was so."],
        ..Rule::ROW
    },
    Rule {
        name: "duration-old",
        makes: phrase::DURATION,
        // Years are an age.
        pattern: &[
            either(&[
                &[AMOUNT.without(feature::YEARS), is(word::HYPHEN)],
                &[AMOUNT.without(feature::YEARS).lacking(word::PLURAL)],
            ]),
            is(word::OLD),
        ],
        meaning: says(&[Term::Phrase(Slot::Amount)]),
        examples: &[
            ("The [nine-month-old] talks failed.", "P9M"),
            ("It ended the [six-week-old] siege.", "P6W"),
            ("The [two-day-old] strike ended.", "P2D"),
        ],
        counterexamples: &["The wine is 18 months old.", "Her 27-year-old son left."],
        ..Rule::ROW
    },
    Rule {
        name: "age",
        makes: phrase::DURATION,
        pattern: &[AMOUNT.with(feature::YEARS.or(feature::COUNTED)), is(word::OLD)],
        meaning: says(&[Term::Phrase(Slot::Amount)]),
        only: Some(Style::Narrative),
        of_ages: true,
        examples: &[
            ("The [27-year-old] king fled.", "P27Y"),
            ("She was [18 years old] when he died.", "P18Y"),
            ("Their [two-year-old] heir was crowned.", "P2Y"),
        ],
        counterexamples: &["Two years, old or new, were lost."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-long",
        makes: phrase::DURATION,
        pattern: &[either(&[&[AMOUNT.holding(word::HYPHEN)], &[UNIT]]), is(word::HYPHEN), literal(literals::LONG)],
        meaning: says(&[AN_AMOUNT]),
        examples: &[
            ("The [year-long] strike is over.", "P1Y"),
            ("She began a [three-year-long] term.", "P3Y"),
            ("After a [day-long] hunt he was found.", "P1D"),
            ("A [decades-long] feud ended.", "PXDE"),
        ],
        counterexamples: &["A year-round school opened."],
        ..Rule::ROW
    },
    Rule {
        name: "unit-long-word",
        makes: phrase::DURATION,
        pattern: &[num(word::EVERY_UNIT, -1, -1).at(Slot::Unit)],
        meaning: says(&[Term::AmountOf(1)]),
        examples: &[
            ("The [weeklong] strike is over.", "P1W"),
            ("After a [daylong] hunt he was found.", "P1D"),
            ("A [yearlong] inquiry found nothing.", "P1Y"),
        ],
        counterexamples: &["A weekly long talk."],
        ..Rule::ROW
    },
    Rule {
        name: "all-unit",
        makes: phrase::DURATION,
        pattern: &[
            literal(literals::ALL),
            either(&[
                &[UNIT.singular().unit(Granularity::Day)],
                &[UNIT.singular().units(Granularity::Week, Granularity::Season)],
                &[UNIT.singular().units(Granularity::Year, Granularity::Century)],
            ]),
        ],
        meaning: says(&[Term::Amount]),
        evidence: All(&[NotAfter(word::HYPHEN.or(word::PLAIN).or(word::NUMBER)), NotBefore(word::OF)]),
        examples: &[
            ("It rained [all day].", "P1D"),
            ("They talked [all week].", "P1W"),
            ("Snow lies there [all year].", "P1Y"),
        ],
        counterexamples: &["All days are alike.", "All day care centres are shut."],
        ..Rule::ROW
    },
    Rule {
        name: "stretch",
        makes: phrase::DURATION,
        pattern: &[
            opt(&[QUALIFIER.lacking(word::DURING)]),
            either(&[
                &[is(word::THE).at(Slot::The), STRETCH, AMOUNT],
                // "following ten years of war": after them.
                &[STRETCH.lacking(word::STORY_STEP), AMOUNT],
                // "the last year" is a date; "the past year" is the twelve months up to now, and "the last decade" ten
                // years.
                &[THE, STRETCH.lacking(word::STEP.or(word::STORY_STEP)), ONE],
                &[
                    is(word::THE).at(Slot::The),
                    num(word::STRETCH, -1, -1).and(word::STEP).at(Slot::Step),
                    ONE.unit(Granularity::Decade),
                ],
            ]),
            opt(&[is(word::OR), literal(literals::SO).at(Slot::Mark)]),
        ],
        // "it could last two years", "to last ten days"
        evidence: AnyOf(&[Lacks(word::STEP), NotBefore(word::MODAL.or(word::TO).or(word::SUBJECT))]),
        meaning: says(&[
            AN_AMOUNT,
            Term::Op(Op::Ref(Reference::Publication)),
            Term::Stretch,
            Term::If(Slot::Qualifier, &[Term::Phrase(Slot::Qualifier)], &[Term::If(Slot::Mark, &[APPROX], &[])]),
        ]),
        examples: &[
            ("[the past three months]", "P3M"),
            ("Over [the last two years] it grew.", "P2Y"),
            ("It will close in [the next few days].", "PXD"),
            ("In [recent years] it shrank.", "PXY"),
            ("[The past decade] was dry.", "P10Y"),
            ("Over [the last decade] it doubled.", "P10Y"),
            ("It has run for [roughly the past year].", "P1Y APPROX"),
            ("It lost money for [at least the past 18 months].", "P18M EQUAL_OR_MORE"),
            ("It will run for [the next two years or so].", "P2Y APPROX"),
        ],
        counterexamples: &["Following ten days of rain it fell.", "They passed the past.", "It could last two years."],
        ..Rule::ROW
    },
    Rule {
        name: "first-amount",
        makes: phrase::DURATION,
        pattern: &[
            THE,
            either(&[
                // Without the year the words only measure; "the last" of them is a stretch.
                &[num(word::ORDINAL, 1, 1).at(Slot::Mark), SEVERAL, opt(&[OF, A_DATE])],
                &[num(word::ORDINAL, -1, -1).at(Slot::Step), SEVERAL, OF, A_DATE],
            ]),
        ],
        meaning: says(&[
            Term::Phrase(Slot::Amount),
            Term::If(Slot::Date, &[Term::Phrase(Slot::Date), Term::Stretch], &[]),
        ]),
        examples: &[
            ("[the first nine months of 2025]", "P9M"),
            ("Profit fell in [the first six months].", "P6M"),
            ("It rained in [the last two weeks of January].", "P2W"),
        ],
        counterexamples: &["The first day was cold."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-to",
        makes: phrase::DURATION,
        pattern: &[
            opt(&[is(word::THE)]),
            AMOUNT.with(feature::COUNTED.or(feature::WEEKS)),
            is(word::TO),
            a(phrase::MONTH_DATE.or(phrase::DAY)).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Amount), Term::Phrase(Slot::Date), Term::Op(Op::Ending)]),
        examples: &[
            ("In [the two years to March 2018] it doubled.", "P2Y"),
            ("Sales in [the 12 months to January] fell.", "P12M"),
            ("It grew in [the three months to Feb. 28].", "P3M"),
        ],
        counterexamples: &["It took two days to March there."],
        ..Rule::ROW
    },
];
