//! Times that only say past, present or future.

use super::*;
use crate::grammar::rule::Evidence;

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "vague",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::VAGUE)],
        meaning: |c| Expr::op(Op::Vague(c.value(0) as i8)),
        examples: &[
            ("[recently]", "PAST_REF"),
            ("It is [now] shut.", "PRESENT_REF"),
            ("It will open [soon].", "FUTURE_REF"),
            ("As of [now], it is quiet.", "PRESENT_REF"),
        ],
        counterexamples: &["He knows it."],
        ..Rule::ROW
    },
    Rule {
        name: "vague-noun",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::THE), is(word::VAGUE_NOUN)],
        meaning: |c| Expr::op(Op::Vague(c.value(1) as i8)),
        evidence: Evidence::All(&[
            Evidence::Before(word::IN.or(word::OF).or(word::FOR)),
            Evidence::NotAfter(word::PLAIN.or(word::NUMBER).or(word::UNIT).or(word::CAPITAL)),
        ]),
        examples: &[
            ("It was so in [the past].", "PAST_REF"),
            ("They fear for [the future].", "FUTURE_REF"),
            ("In [the future], it will be dry.", "FUTURE_REF"),
        ],
        counterexamples: &["He walked past.", "In the past year it fell.", "The future king came."],
        ..Rule::ROW
    },
];
