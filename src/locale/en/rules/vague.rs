//! Times that only say past, present or future, and what points back to one. Rows; none knows a date.

use super::*;
use crate::grammar::expression::UNKNOWN;

/// Which time it is, is not said behind it: "the time of", "the time she left".
pub(super) const AT_A_TIME: Evidence =
    NotAfter(word::OF.or(word::SUBJECT).or(word::THE).or(word::ARTICLE).or(word::OWNER).or(word::CAPITAL));

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "vague",
        makes: phrase::VAGUE_DATE,
        pattern: &[either(&[
            // "right now", "more recently"
            &[literal(literals::RIGHT), num(word::VAGUE, 0, 0).at(Slot::Step)],
            &[num(word::MORE, 1, 1), num(word::VAGUE, i32::MIN, -1).at(Slot::Step)],
            &[num(word::VAGUE, 1, 1).at(Slot::Mark)],
            &[num(word::VAGUE, i32::MIN, 0).at(Slot::Step)],
        ])],
        meaning: says(&[Term::If(Slot::Mark, &[Term::Op(Op::Upcoming)], &[Term::Vague])]),
        // "as soon as"
        evidence: All(&[
            NotBefore(word::AS),
            // "soon after the vote", "soon afterwards"
            AnyOf(&[NotAfter(word::ORDER), LastLacks(word::AMBIGUOUS)]),
        ]),
        examples: &[
            ("[recently]", "PAST_REF"),
            ("It is [now] shut.", "PRESENT_REF"),
            ("It will open [soon].", "FUTURE_REF"),
            ("As of [right now], it is quiet.", "PRESENT_REF"),
            ("[More recently] it grew.", "PAST_REF"),
        ],
        counterexamples: &[
            "He knows it.",
            "He was soon released.",
            "It will shut soon after the vote.",
            "He will leave as soon as he can.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "in-the-past",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::THE), num(word::VAGUE_NOUN, -1, -1)],
        meaning: says(&[Term::Op(Op::Vague(-1))]),
        evidence: All(&[
            Before(word::IN.or(word::OF).or(word::FOR)),
            NotAfter(word::NUMBER.or(word::UNIT).or(word::SOME).or(word::CAPITAL).or(word::WHOLE).or(word::HYPHEN)),
        ]),
        examples: &[
            ("He said that in [the past] it had failed.", "PAST_REF"),
            ("Fires have in [the past] been set there.", "PAST_REF"),
            ("In [the past] they met here.", "PAST_REF"),
        ],
        counterexamples: &["In the past year it fell.", "She taught the past tense."],
        ..Rule::ROW
    },
    Rule {
        name: "vague-noun",
        makes: phrase::VAGUE_DATE,
        pattern: &[
            is(word::THE),
            either(&[
                &[opt(&[literal(literals::NEAR)]), num(word::VAGUE_NOUN, 1, 1).at(Slot::Step)],
                &[literal(literals::NEAR), num(word::VAGUE_NOUN, -1, -1).at(Slot::Step)],
            ]),
        ],
        meaning: says(&[Term::Vague]),
        evidence: All(&[
            NotAfter(word::PLAIN.or(word::NUMBER).or(word::UNIT).or(word::CAPITAL).or(word::OF)),
            // "Back to the Future"
            LastLacks(word::CAPITAL),
        ]),
        examples: &[
            ("It was so in [the distant past].", "PAST_REF"),
            ("They fear for [the future].", "FUTURE_REF"),
            ("In [the future], it will be dry.", "FUTURE_REF"),
            ("It may be sold in [the near future].", "FUTURE_REF"),
            ("He worries about [the future], she said.", "FUTURE_REF"),
        ],
        counterexamples: &[
            "He walked past.",
            "In the past year it fell.",
            "The future king came.",
            "The future of the port is dark.",
            "They saw Back to the Future.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "vague-adjective",
        makes: phrase::VAGUE_DATE,
        pattern: &[num(word::VAGUE_ADJECTIVE, -1, 0).at(Slot::Step)],
        meaning: says(&[Term::Vague]),
        evidence: All(&[
            // A capital where no sentence begins is a name.
            AnyOf(&[Lacks(word::CAPITAL), NotBefore(Senses::ALL.without(word::BREAK))]),
            After(word::PLAIN.or(word::CAPITAL).or(word::NUMBER).or(word::LABEL)),
        ]),
        examples: &[
            ("The [current] rules are old.", "PRESENT_REF"),
            ("A [recent] study says so.", "PAST_REF"),
            ("Under its [current] owner it has grown.", "PRESENT_REF"),
        ],
        counterexamples: &[
            "In the current of the river it sank.",
            "It is the most recent.",
            "She reads Current Affairs weekly.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "at-present",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::AT), THE, num(word::VAGUE_NOUN, 0, 0)],
        meaning: says(&[Term::Op(Op::Vague(0))]),
        evidence: NotAfter(word::CAPITAL.or(word::OF).or(word::IN)),
        examples: &[
            ("[At present] it is shut.", "PRESENT_REF"),
            ("It is shut [at present].", "PRESENT_REF"),
            ("No one lives there [at the moment], he said.", "PRESENT_REF"),
        ],
        counterexamples: &["He looked at presents.", "At the moment of the blast he slept."],
        ..Rule::ROW
    },
    Rule {
        name: "these-days",
        makes: phrase::VAGUE_DATE,
        pattern: &[literal(literals::THESE), is(word::PLURAL).unit(Granularity::Day)],
        meaning: says(&[Term::Op(Op::Vague(0))]),
        examples: &[
            ("[These days] it is quiet.", "PRESENT_REF"),
            ("He rarely goes out [these days].", "PRESENT_REF"),
            ("Shops are busy [these days], she said.", "PRESENT_REF"),
        ],
        counterexamples: &["These men came days later."],
        ..Rule::ROW
    },
    Rule {
        name: "once",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::ONCE)],
        meaning: says(&[Term::Op(Op::Vague(-1))]),
        // "the once rich town"; elsewhere the word is "one time" or "as soon as" far more often.
        evidence: All(&[
            Before(word::THE.or(word::ARTICLE)),
            After(word::PLAIN.or(word::HYPHEN)),
            // "the once-a-year sale"
            NotSecondAfter(word::ARTICLE),
        ]),
        examples: &[
            ("The [once] rich town is poor.", "PAST_REF"),
            ("It is a [once] proud club.", "PAST_REF"),
            ("The [once]-feared boss is in jail.", "PAST_REF"),
        ],
        counterexamples: &[
            "Once he left, it was quiet.",
            "It rang once.",
            "They meet once a week.",
            "The once-a-year sale is on.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "back-then",
        makes: phrase::VAGUE_DATE,
        pattern: &[either(&[
            &[literal(literals::BACK), is(word::THEN)],
            &[literal(literals::LONG), is(word::AGO)],
            &[is(word::THE), is(word::OTHER), is(word::UNIT).unit(Granularity::Day)],
        ])],
        meaning: says(&[Term::Op(Op::Vague(-1))]),
        evidence: All(&[LastLacks(word::PLURAL), AnyOf(&[Lacks(word::THE), NotAfter(word::PLAIN.or(word::OF))])]),
        examples: &[
            ("[Back then] it was quiet.", "PAST_REF"),
            ("The mine closed [long ago].", "PAST_REF"),
            ("He was here [the other day].", "PAST_REF"),
        ],
        counterexamples: &["The other days were dry.", "He went back, then left.", "The other day care centre shut."],
        ..Rule::ROW
    },
    Rule {
        name: "at-the-time",
        makes: phrase::VAGUE_DATE,
        pattern: &[either(&[&[is(word::THE)], &[num(word::STORY_STEP, 0, 0)]]), is(word::TIME)],
        meaning: says(&[Term::Op(Op::Vague(-1))]),
        evidence: All(&[
            Before(word::AT),
            NotAfter(word::OF.or(word::PLAIN).or(word::STORY_STEP).or(word::AND)),
            AnyOf(&[Lacks(word::THE), AT_A_TIME]),
            // "at the same time" is mostly "but".
            NotBefore(word::STORY_STEP),
        ]),
        examples: &[
            ("He was mayor at [the time].", "PAST_REF"),
            ("At [the time], it was a village.", "PAST_REF"),
            ("Few at [that time] had a car.", "PAST_REF"),
        ],
        counterexamples: &[
            "At the time of the fire he slept.",
            "At the time she left, it rained.",
            "He lost track of the time.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "then",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::THEN)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Mention))]),
        evidence: Before(word::BY.or(word::ORDER)),
        examples: &[
            ("The bridge opened in 2012. By [then], it was late.", "2012"),
            ("It fell on Jan. 8. He had left by [then].", "2019-01-08"),
            ("The bridge opened in 2012. By [then] the mayor had left.", "2012"),
        ],
        counterexamples: &["By then all were gone.", "He rose on Monday, then fell."],
        ..Rule::ROW
    },
    Rule {
        name: "some-time",
        makes: phrase::DURATION,
        pattern: &[is(word::SOME), is(word::TIME)],
        meaning: says(&[Term::Op(Op::Amount { unit: Granularity::Month, count: UNKNOWN })]),
        // "at some time", "some time in June" say when, not how long.
        evidence: All(&[
            NotBefore(word::AT.or(word::IN).or(word::ON).or(word::BY)),
            NotAfter(
                word::IN
                    .or(word::ON)
                    .or(word::DURING)
                    .or(word::MONTH)
                    .or(word::WEEKDAY)
                    .or(word::STEP)
                    .or(word::DEICTIC_DAY)
                    .or(word::AGO)
                    .or(word::LATER)
                    .or(word::ORDER),
            ),
        ]),
        examples: &[
            ("He stayed for [some time].", "PXM"),
            ("They will be there for [some time] yet.", "PXM"),
            ("It has been known for [some time].", "PXM"),
        ],
        counterexamples: &["It was at some time there.", "It fell some time in June."],
        ..Rule::ROW
    },
];
