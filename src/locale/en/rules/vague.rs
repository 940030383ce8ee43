//! Times that only say past, present or future, and what points back to one. Rows; none knows a date.

use super::*;
use crate::grammar::expression::UNKNOWN;

/// Which time it is, is not said behind it: "the time of", "the time she left".
pub(super) const AT_A_TIME: Evidence =
    NotAfter(word::OF.or(word::SUBJECT).or(word::THE).or(word::ARTICLE).or(word::OWNER).or(word::CAPITAL));

/// How far a term reaches.
const TERM: Pattern = either(&[&[literal(literals::LONG)], &[literal(literals::SHORT)], &[literal(literals::NEAR)]]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "vague",
        makes: phrase::VAGUE_DATE,
        pattern: &[either(&[
            // "right now", "more recently"
            &[literal(literals::RIGHT), num(word::VAGUE, 0, 0).at(Slot::Step)],
            &[num(word::MORE, 1, 1), num(word::VAGUE, -1, -1).at(Slot::Step)],
            &[is(word::VAGUE).at(Slot::Step)],
        ])],
        meaning: says(&[Term::Vague]),
        // "Now, do not get me wrong"
        evidence: AnyOf(&[GOES_ON, NotAfter(word::COMMA), Lacks(word::AMBIGUOUS)]),
        examples: &[
            ("[recently]", "PAST_REF"),
            ("It is [now] shut.", "PRESENT_REF"),
            ("As of [right now], it is quiet.", "PRESENT_REF"),
            ("[More recently] it grew.", "PAST_REF"),
        ],
        counterexamples: &["Now, look who is here.", "It will open soon."],
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
                // "the long term", but "the long-term outlook"
                &[TERM, num(word::VAGUE_ADJECTIVE, 2, 2).apart().at(Slot::Step)],
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
            ("In [the long term] it will pay.", "FUTURE_REF"),
            ("For [the short term], rates will stay.", "FUTURE_REF"),
        ],
        counterexamples: &[
            "He walked past.",
            "In the past year it fell.",
            "The future king came.",
            "The future of the port is dark.",
            "They saw Back to the Future.",
            "He read the long term paper.",
            "The long-term view is better.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "vague-adjective",
        makes: phrase::VAGUE_DATE,
        pattern: &[num(word::VAGUE_ADJECTIVE, -1, -1)],
        meaning: says(&[Term::Op(Op::Vague(-1))]),
        evidence: All(&[
            NO_CAPITAL_INSIDE,
            After(word::PLAIN.or(word::CAPITAL).or(word::NUMBER).or(word::LABEL)),
            // "the most recent study", "Novak's recent album"
            NotBefore(word::LEAST.or(word::POSSESSIVE)),
        ]),
        examples: &[
            ("A [recent] study says so.", "PAST_REF"),
            ("In its [recent] report the bank was wary.", "PAST_REF"),
            ("No [recent] vote was as close.", "PAST_REF"),
        ],
        counterexamples: &[
            "It is the most recent.",
            "It is the most recent study.",
            "Novak's recent album sold badly.",
            "She reads Recent Affairs weekly.",
            "The current rules are old.",
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
        name: "so-far",
        makes: phrase::VAGUE_DATE,
        pattern: &[either(&[
            &[is(word::TO), num(word::VAGUE_ADJECTIVE, 3, 3)],
            &[is(word::THE), is(word::TIME), literal(literals::BEING)],
        ])],
        meaning: says(&[Term::Op(Op::Vague(0))]),
        evidence: AnyOf(&[
            All(&[Begins(word::THE), Before(word::FOR)]),
            All(&[
                Begins(word::TO),
                After(word::BREAK.or(word::COMMA).or(word::CLOSE).or(word::CLAUSE).or(word::QUOTE)),
                // "up to date", "the year to date"
                NotBefore(word::LITERAL.or(word::UNIT).or(word::HYPHEN)),
            ]),
        ]),
        examples: &[
            ("No one has been charged [to date].", "PRESENT_REF"),
            ("[To date], nine have left.", "PRESENT_REF"),
            ("It will stay shut for [the time being].", "PRESENT_REF"),
        ],
        counterexamples: &[
            "He brought it up to date.",
            "It led her to date a spy.",
            "At the time being built, it was a wonder.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "these-days",
        makes: phrase::VAGUE_DATE,
        pattern: &[either(&[
            &[literal(literals::THESE), is(word::PLURAL).unit(Granularity::Day)],
            &[num(word::VAGUE_NOUN, 0, 0), is(word::HYPHEN), UNIT.singular().unit(Granularity::Day)],
        ])],
        meaning: says(&[Term::Op(Op::Vague(0))]),
        examples: &[
            ("[These days] it is quiet.", "PRESENT_REF"),
            ("He rarely goes out [these days].", "PRESENT_REF"),
            ("Shops are busy [these days], she said.", "PRESENT_REF"),
            ("It lies in [present-day] Iraq.", "PRESENT_REF"),
        ],
        counterexamples: &["These men came days later.", "At present, day care is free."],
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
