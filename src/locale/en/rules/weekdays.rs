//! Weekdays: bare, stepped, beside a date.

use super::*;

const WEEKDAY: Pattern = is(word::WEEKDAY).singular().at(Slot::Weekday);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "weekday",
        makes: phrase::WEEKDAY_DATE,
        pattern: &[WEEKDAY],
        meaning: says(&[Term::Date]),
        evidence: AnyOf(&[
            All(&[Lacks(word::AMBIGUOUS), NO_NAME]),
            All(&[
                Before(word::ON.or(word::UNTIL).or(word::SINCE).or(word::THROUGH).or(word::ORDER).or(word::EDGE)),
                NotAfter(word::CAPITAL.or(word::POSSESSIVE)),
            ]),
        ]),
        examples: &[
            ("[Tuesday]", "2019-03-05"),
            ("Police said [Wednesday] that it was over.", "2019-03-06"),
            ("He was arrested [Friday].", "2019-03-01"),
            ("The vote is scheduled for [Friday].", "2019-03-08"),
            ("The vote is on [Friday].", "2019-03-08"),
            ("The court will rule on [Monday].", "2019-03-11"),
            ("It was shut on [Thurs.], he wrote.", "2019-02-28"),
        ],
        counterexamples: &[
            "The sun sat low.",
            "The Sunday Times said so.",
            "They met at Sun Valley.",
            "He likes Mondays.",
            "It led to losses in Sun shares.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "weekday-date",
        makes: phrase::DAY,
        pattern: &[WEEKDAY, COMMA, a(phrase::DAY).with(feature::HAS_DAY).without(feature::HAS_WEEKDAY).at(Slot::Date)],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Refine]),
        examples: &[
            ("[Wednesday, Jan. 8]", "2020-01-08"),
            ("It fell on [Tuesday, September 11, 2001].", "2001-09-11"),
            ("He said so on [Friday 1 March].", "2019-03-01"),
        ],
        counterexamples: &["On Monday, in January, it snowed."],
        ..Rule::ROW
    },
    Rule {
        name: "weekday-day",
        makes: phrase::DAY,
        pattern: &[
            opt(&[num(word::STEP, 0, 1)]),
            WEEKDAY,
            COMMA,
            is(word::THE),
            num(word::ORDINAL, 1, 31).at(Slot::Day),
        ],
        meaning: says(&[Term::Date]),
        evidence: NotAfter(word::PLAIN.or(word::UNIT).or(word::CAPITAL)),
        examples: &[
            ("[Friday the 8th]", "2019-03-08"),
            ("It opened on [Monday, the 4th].", "2019-03-04"),
            ("It was on [Friday the 1st].", "2019-03-01"),
            ("The court sits [this Friday, the 8th].", "2019-03-08"),
        ],
        counterexamples: &[
            "On Monday the first train left.",
            "On Friday 31 people came.",
            "Of Friday, 31, a ship, little is known.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "weekday-number",
        makes: phrase::LONE_DATE,
        pattern: &[WEEKDAY, num(word::DIGITS, 1, 31).at(Slot::Day)],
        meaning: says(&[Term::Date]),
        evidence: After(word::BREAK.or(word::COMMA).or(word::CLOSE)),
        examples: &[
            ("The fair begins on [Friday 29].", "2019-03-29"),
            ("On [Monday 4], the court sat.", "2019-03-04"),
            ("It shuts on [Saturday 30], he said.", "2019-03-30"),
        ],
        counterexamples: &["On Friday 31 people came."],
        ..Rule::ROW
    },
    Rule {
        name: "step-weekday",
        makes: phrase::WEEKDAY_DATE,
        pattern: &[
            // "following Monday's vote": after it.
            either(&[&[is(word::THE), STEP], &[STEP.lacking(word::ORDER)]]),
            is(word::WEEKDAY).lacking(word::PLURAL.or(word::AMBIGUOUS)).at(Slot::Weekday),
        ],
        meaning: says(&[Term::Date, Term::StepFields]),
        examples: &[
            ("[last Monday]", "2019-03-04"),
            ("They meet [next Monday].", "2019-03-11"),
            ("It ends [this Friday].", "2019-03-08"),
            ("He fell on Jan. 8. [The following Monday] he died.", "2019-01-14"),
        ],
        counterexamples: &["It is said that Fridays are dull.", "Following Monday's vote he left."],
        ..Rule::ROW
    },
    Rule {
        name: "weekday-beside-day",
        makes: phrase::DAY,
        pattern: &[
            is(word::THE),
            opt(&[num(word::ORDINAL, 1, 1)]),
            WEEKDAY,
            is(word::ORDER).at(Slot::Step),
            either(&[
                &[a(phrase::DAY).with(feature::HOLDS_NAMED_DAY).at(Slot::Date)],
                &[a(phrase::DAY).with(feature::HAS_PART.or(feature::HAS_DAY)).at(Slot::Date)],
            ]),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::NearestWeekday]),
        examples: &[
            ("[the Monday after Easter]", "2019-04-22"),
            ("They vote on [the first Tuesday after Nov. 1, 2018].", "2018-11-06"),
            ("It snowed on [the Friday before Christmas].", "2018-12-21"),
        ],
        counterexamples: &["The Monday after he left was dry."],
        ..Rule::ROW
    },
    Rule {
        name: "weekday-week",
        makes: phrase::DAY,
        pattern: &[either(&[
            // "a week on Monday", "two weeks on Friday"
            &[
                a(phrase::AMOUNT).with(feature::OF_WEEKS).at(Slot::Amount),
                is(word::ON),
                is(word::WEEKDAY).singular().at(Slot::Weekday),
            ],
            // "Monday week"
            &[WEEKDAY, UNIT.singular().unit(Granularity::Week)],
        ])],
        // The coming one, and as many weeks more.
        meaning: says(&[
            Term::Date,
            Term::Op(Op::StepFields { step: Step::Next, from: Reference::Publication }),
            AN_AMOUNT,
            Term::Op(Op::Shift { sign: 1, grain: Grain::Base }),
        ]),
        evidence: All(&[
            // "after a week on Monday's list"
            NotBefore(word::ORDER.or(word::FOR).or(word::IN).or(word::NUMBER).or(STEP_WORD).or(word::EVERY)),
            NO_COUNT,
        ]),
        examples: &[
            ("They meet [a week on Monday].", "2019-03-18"),
            ("The fair opens on [Friday week].", "2019-03-15"),
            ("The court will rule on [Tuesday week].", "2019-03-19"),
        ],
        counterexamples: &["He left after a week on Monday.", "The Monday week plan failed."],
        ..Rule::ROW
    },
    Rule {
        name: "weekday-of-week",
        makes: phrase::WEEKDAY_DATE,
        pattern: &[either(&[
            &[WEEKDAY, COMMA, MAYBE_OF, a(phrase::WEEK_DATE).at(Slot::Outer)],
            &[a(phrase::WEEK_DATE).at(Slot::Outer), COMMA, is(word::ON), WEEKDAY],
        ])],
        meaning: says(&[Term::Phrase(Slot::Outer), Term::Date, Term::Op(Op::Within)]),
        examples: &[
            ("[Friday next week]", "2019-03-15"),
            ("It was on [Monday of last week].", "2019-02-25"),
            ("They met [Thursday last week].", "2019-02-28"),
            ("They meet [next week on Thursday].", "2019-03-14"),
            ("He fell [last week, on Monday], at home.", "2019-02-25"),
        ],
        counterexamples: &["Friday in a week of rain it fell."],
        ..Rule::ROW
    },
];
