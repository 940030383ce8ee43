//! What only histories say: times that depend on the year or the day that the story has reached. Rows; each is read in the
//! narrative style alone.

use super::vague::AT_A_TIME;
use super::*;
use crate::value::PartOfDay;

const SAME: Pattern = num(word::STORY_STEP, 0, 0);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "season-adjective",
        makes: phrase::LONE_DATE,
        pattern: &[is(word::SEASON).singular().at(Slot::Season)],
        meaning: says(&[Term::Date]),
        evidence: All(&[
            After(word::PLAIN.or(word::PLAIN_PLURAL)),
            AnyOf(&[Lacks(word::AMBIGUOUS), Before(word::THE.or(word::ARTICLE).or(word::OWNER).or(word::POSSESSIVE))]),
        ]),
        only: Some(Style::Narrative),
        examples: &[
            ("They met in May 1942. Their [summer] offensive failed.", "1942-SU"),
            ("He fled in November 1812. Then [winter] storms came.", "1812-WI"),
            ("It was March 1918. The [spring] attacks began.", "1918-SP"),
        ],
        counterexamples: &["They fall back.", "The summer was hot."],
        ..Rule::ROW
    },
    Rule {
        name: "at-night",
        makes: phrase::LONE_DATE,
        pattern: &[num(word::DAY_PART, PartOfDay::Night as i32, PartOfDay::Night as i32).at(Slot::DayPart)],
        meaning: says(&[Term::Date, Term::DayPart]),
        evidence: All(&[Before(word::AT.or(word::BY)), LastLacks(word::PLURAL)]),
        only: Some(Style::Narrative),
        examples: &[
            ("They marched at [night].", "XXXX-XX-XXTNI"),
            ("By [night], the guns were heard.", "XXXX-XX-XXTNI"),
            ("Lights were put out at [night].", "XXXX-XX-XXTNI"),
        ],
        counterexamples: &["It was a cold night."],
        ..Rule::ROW
    },
    Rule {
        name: "story-time",
        makes: phrase::SHIFTED_DATE,
        pattern: &[either(&[
            &[is(word::THE), is(word::TIME)],
            &[is(word::THE), SAME, is(word::TIME.or(word::PERIOD))],
            &[either(&[&[SAME], &[num(word::STEP, 0, 0)]]), opt(&[SAME]), is(word::TIME.or(word::PERIOD))],
        ])],
        meaning: says(&[Term::Op(Op::Ref(Reference::Mention))]),
        evidence: All(&[
            Before(word::AT.or(word::BY).or(word::DURING).or(word::IN).or(word::SINCE).or(word::UNTIL)),
            NotAfter(word::OF.or(word::AS)),
            AnyOf(&[Lacks(word::THE), AT_A_TIME]),
        ]),
        only: Some(Style::Narrative),
        examples: &[
            ("In May 1940 the town fell. At [this time], few had left.", "1940-05"),
            ("In 1812 he fled. During [that period] he wrote much.", "1812"),
            ("It burned on 3 June 1790. At [the same time], it was besieged.", "1790-06-03"),
        ],
        counterexamples: &["At the time of the siege he was ill.", "In May 1940 he feared that time was short."],
        ..Rule::ROW
    },
    Rule {
        name: "former",
        makes: phrase::VAGUE_DATE,
        pattern: &[num(word::VAGUE_ADJECTIVE, -2, -2)],
        meaning: says(&[Term::Op(Op::Vague(-1))]),
        evidence: After(word::PLAIN.or(word::CAPITAL).or(word::LABEL)),
        only: Some(Style::Narrative),
        examples: &[
            ("The [former] king had fled.", "PAST_REF"),
            ("He was a [former] officer of the guard.", "PAST_REF"),
            ("Two [former] allies met.", "PAST_REF"),
        ],
        counterexamples: &["Of the two, the former, a smith, was hanged."],
        ..Rule::ROW
    },
    Rule {
        name: "future-adjective",
        makes: phrase::VAGUE_DATE,
        pattern: &[num(word::VAGUE_NOUN, 1, 1)],
        meaning: says(&[Term::Op(Op::Vague(1))]),
        evidence: All(&[After(word::PLAIN.or(word::CAPITAL)), Lacks(word::CAPITAL)]),
        only: Some(Style::Narrative),
        examples: &[
            ("There the [future] emperor was born.", "FUTURE_REF"),
            ("He feared [future] wars.", "FUTURE_REF"),
            ("Her [future] husband led the guard.", "FUTURE_REF"),
        ],
        counterexamples: &["He had no future."],
        ..Rule::ROW
    },
];
