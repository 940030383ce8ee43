//! Times that only say past, present or future, and what points back to one. Rows; none knows a date.

use super::*;
use crate::grammar::expression::{Reference, UNKNOWN};

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "vague",
        makes: phrase::VAGUE_DATE,
        pattern: &[opt(&[either(&[&[particle(Particle::Right)], &[num(word::MORE, 1, 1)]])]), is(word::VAGUE)],
        meaning: |c| match (c.is(0, word::PARTICLE), c.is(0, word::MORE), c.value(1)) {
            // "right now", "more recently"
            (true, _, -1 | 1..) | (_, true, 0..) => Expr::REFUSED,
            (.., 1) => Expr::op(Op::Upcoming),
            (.., n) => Expr::op(Op::Vague(n as i8)),
        },
        // "as soon as"
        evidence: Evidence::NotBefore(word::AS),
        examples: &[
            ("[recently]", "PAST_REF"),
            ("It is [now] shut.", "PRESENT_REF"),
            ("It will open [soon].", "FUTURE_REF"),
            ("As of [right now], it is quiet.", "PRESENT_REF"),
            ("[More recently] it grew.", "PAST_REF"),
        ],
        counterexamples: &["He knows it.", "He was soon released.", "He left as soon as he could."],
        ..Rule::ROW
    },
    Rule {
        name: "in-the-past",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::THE), num(word::VAGUE_NOUN, -1, -1)],
        meaning: |_| Expr::op(Op::Vague(-1)),
        evidence: Evidence::All(&[
            Evidence::Before(word::IN.or(word::OF).or(word::FOR)),
            Evidence::NotAfter(
                word::NUMBER.or(word::UNIT).or(word::SOME).or(word::CAPITAL).or(word::WHOLE).or(word::HYPHEN),
            ),
        ]),
        examples: &[
            ("He said that in [the past] it had failed.", "PAST_REF"),
            ("Fires have in [the past] been set there.", "PAST_REF"),
            ("In [the past] they met here.", "PAST_REF"),
        ],
        counterexamples: &["In the past year it fell."],
        ..Rule::ROW
    },
    Rule {
        name: "vague-noun",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::THE), opt(&[particle(Particle::Near)]), is(word::VAGUE_NOUN)],
        meaning: |c| Expr::op(Op::Vague(c.value(2) as i8)),
        evidence: Evidence::All(&[
            Evidence::Before(word::IN.or(word::OF).or(word::FOR)),
            Evidence::NotAfter(word::PLAIN.or(word::NUMBER).or(word::UNIT).or(word::CAPITAL)),
        ]),
        examples: &[
            ("It was so in [the distant past].", "PAST_REF"),
            ("They fear for [the future].", "FUTURE_REF"),
            ("In [the future], it will be dry.", "FUTURE_REF"),
            ("It may be sold in [the near future].", "FUTURE_REF"),
        ],
        counterexamples: &["He walked past.", "In the past year it fell.", "The future king came."],
        ..Rule::ROW
    },
    Rule {
        name: "vague-adjective",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::VAGUE_ADJECTIVE)],
        meaning: |c| Expr::op(Op::Vague(c.value(0) as i8)),
        evidence: Evidence::All(&[
            // A capital where no sentence begins is a name.
            Evidence::AnyOf(&[Evidence::Lacks(word::CAPITAL), Evidence::NotBefore(Senses::ALL.without(word::BREAK))]),
            Evidence::After(word::PLAIN.or(word::CAPITAL).or(word::NUMBER)),
        ]),
        examples: &[
            ("The [current] rules are old.", "PRESENT_REF"),
            ("A [recent] study says so.", "PAST_REF"),
            ("Under its [current] owner it has grown.", "PRESENT_REF"),
        ],
        counterexamples: &["In the current of the river it sank.", "It is the most recent."],
        ..Rule::ROW
    },
    Rule {
        name: "at-present",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::AT), THE, num(word::VAGUE_NOUN, 0, 0)],
        meaning: |_| Expr::op(Op::Vague(0)),
        evidence: Evidence::NotAfter(word::CAPITAL),
        examples: &[
            ("[At present] it is shut.", "PRESENT_REF"),
            ("It is shut [at present].", "PRESENT_REF"),
            ("No one lives there [at the moment], he said.", "PRESENT_REF"),
        ],
        counterexamples: &["He looked at presents."],
        ..Rule::ROW
    },
    Rule {
        name: "these-days",
        makes: phrase::VAGUE_DATE,
        pattern: &[
            particle(Particle::These),
            Pattern::Unit { senses: word::PLURAL, lo: Granularity::Day as u8, hi: Granularity::Day as u8 },
        ],
        meaning: |_| Expr::op(Op::Vague(0)),
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
        meaning: |_| Expr::op(Op::Vague(-1)),
        // "the once rich town"; elsewhere the word is "one time" or "as soon as" far more often.
        evidence: Evidence::All(&[
            Evidence::Before(word::THE.or(word::ARTICLE)),
            Evidence::After(word::PLAIN.or(word::HYPHEN)),
        ]),
        examples: &[
            ("The [once] rich town is poor.", "PAST_REF"),
            ("It is a [once] proud club.", "PAST_REF"),
            ("The [once]-feared boss is in jail.", "PAST_REF"),
        ],
        counterexamples: &["Once he left, it was quiet.", "It rang once.", "They meet once a week."],
        ..Rule::ROW
    },
    Rule {
        name: "then",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::THEN)],
        meaning: |_| Expr::reference(Reference::Mention),
        evidence: Evidence::Before(word::BY.or(word::ORDER)),
        examples: &[
            ("The bridge opened in 2012. By [then], it was late.", "2012"),
            ("It fell on Jan. 8. He had left by [then].", "2019-01-08"),
            ("The bridge opened in 2012. By [then] the mayor had left.", "2012"),
        ],
        counterexamples: &["He rose, then fell.", "By then all were gone."],
        ..Rule::ROW
    },
    Rule {
        name: "some-time",
        makes: phrase::DURATION,
        pattern: &[is(word::SOME), is(word::TIME)],
        meaning: |_| Expr::amount_of(UNKNOWN, Granularity::Month),
        // "at some time", "some time in June" say when, not how long.
        evidence: Evidence::All(&[
            Evidence::NotBefore(word::AT.or(word::IN).or(word::ON).or(word::BY)),
            Evidence::NotAfter(
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
