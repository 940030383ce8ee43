//! Parts of days, with the date they hang on: Monday morning, last night, the night of Feb. 27. Rows;
//! hours and minutes are in `clock`.

use super::*;
use crate::grammar::expression::Reference;
use crate::value::PartOfDay;

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "day-part",
        makes: phrase::PART_TIME,
        pattern: &[is(word::THE), DAY_PART],
        meaning: |c| Expr::reference(Reference::Day).then(Op::PartOfDay(c.value(1) as u8)),
        evidence: Evidence::All(&[
            Evidence::Before(word::IN.or(word::DURING).or(word::THROUGH).or(word::BY).or(word::UNTIL)),
            Evidence::NotAfter(word::OF),
            // "Late in the Evening" is a song.
            Evidence::LastLacks(word::CAPITAL),
        ]),
        examples: &[
            ("It opened on Jan. 8. In [the morning] it rained.", "2019-01-08TMO"),
            ("He slept in [the afternoon].", "2019-03-06TAF"),
            ("They met in [the evening].", "2019-03-06TEV"),
        ],
        counterexamples: &[
            "The night is young.",
            "In the morning of life he left.",
            "She sang \"In the Evening\" again.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "at-night",
        makes: phrase::LONE_DATE,
        pattern: &[num(word::DAY_PART, PartOfDay::Night as i32, PartOfDay::Night as i32)],
        meaning: |c| Expr::fields_of(Fields::NONE).then(Op::PartOfDay(c.value(0) as u8)),
        evidence: Evidence::All(&[Evidence::Before(word::AT.or(word::BY)), Evidence::LastLacks(word::PLURAL)]),
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
        name: "deictic-part",
        makes: phrase::DATE_TIME,
        pattern: &[is(word::DEICTIC_PART)],
        meaning: |c| {
            Expr::amount_of(c.alt(0), Granularity::Day).after(Expr::publication()).then(Op::PartOfDay(c.value(0) as u8))
        },
        examples: &[
            ("[tonight]", "2019-03-06TNI"),
            ("It snowed [overnight].", "2019-03-05TNI"),
            ("They play [tonight] at home.", "2019-03-06TNI"),
        ],
        counterexamples: &["A nightly show."],
        unguarded: "one word, read as a time wherever it stands",
        ..Rule::ROW
    },
    Rule {
        name: "step-day-part",
        makes: phrase::DATE_TIME,
        pattern: &[THE, is(word::STEP.or(word::STORY_STEP)), DAY_PART],
        meaning: |c| {
            // "this morning" and "last night" are seen from today, all others from the story.
            let story = c.is(1, word::STORY_STEP) || c.value(1) > 0;
            let from = if story { Reference::Focus } else { Reference::Publication };
            Expr::reference(from).step(Step::of(c.value(1)), Granularity::Day).then(Op::PartOfDay(c.value(2) as u8))
        },
        examples: &[
            ("[this morning]", "2019-03-06TMO"),
            ("It burned [last night].", "2019-03-05TNI"),
            ("It opened on Jan. 8. [The next morning] it burned.", "2019-01-09TMO"),
            ("It opened on Jan. 8. [That night] it burned.", "2019-01-08TNI"),
        ],
        counterexamples: &["The last nights were cold."],
        ..Rule::ROW
    },
    Rule {
        name: "date-day-part",
        makes: phrase::DATE_TIME,
        pattern: &[DAY, DAY_PART],
        meaning: |c| c.expr(0).then(Op::PartOfDay(c.value(1) as u8)),
        // "Friday Night Lights" is a name.
        evidence: Evidence::AnyOf(&[Evidence::LastLacks(word::CAPITAL), Evidence::NotAfter(word::CAPITAL)]),
        examples: &[
            ("[Monday morning]", "2019-03-04TMO"),
            ("It burned [yesterday afternoon].", "2019-03-05TAF"),
            ("They meet [tomorrow night].", "2019-03-07TNI"),
            ("It fell on [Feb. 27 evening].", "2019-02-27TEV"),
        ],
        counterexamples: &["On Monday mornings it is shut.", "He saw Friday Night Lights."],
        ..Rule::ROW
    },
    Rule {
        name: "deictic-part-date",
        makes: phrase::DATE_TIME,
        pattern: &[
            num(word::DEICTIC_PART, PartOfDay::Night as i32, PartOfDay::Night as i32),
            opt(&[is(word::ON)]),
            DAY,
        ],
        meaning: |c| if c.alt(0) < 0 { c.expr(2).then(Op::PartOfDay(c.value(0) as u8)) } else { Expr::REFUSED },
        examples: &[
            ("[overnight Sunday]", "2019-03-03TNI"),
            ("Snow fell [overnight on Monday] in the hills.", "2019-03-04TNI"),
            ("He fled [overnight Feb. 27] by boat.", "2019-02-27TNI"),
        ],
        counterexamples: &["They meet tonight. Sunday is free."],
        ..Rule::ROW
    },
    Rule {
        name: "bare-part",
        makes: phrase::PART_TIME,
        pattern: &[is(word::BARE_PART)],
        meaning: |c| Expr::reference(Reference::Day).then(Op::PartOfDay(c.value(0) as u8)),
        evidence: Evidence::All(&[
            Evidence::Before(word::AT.or(word::BY).or(word::UNTIL).or(word::SINCE).or(word::ORDER).or(word::APPROX)),
            Evidence::NotAfter(word::PLAIN.or(word::CAPITAL).or(word::HYPHEN).or(word::OF)),
            Evidence::Lacks(word::CAPITAL),
        ]),
        examples: &[
            ("It fell on Feb. 27. At [dawn], it burned.", "2019-02-27TMO"),
            ("They left before [dusk].", "2019-03-06TEV"),
            ("All was quiet by [midday].", "2019-03-06TMI"),
        ],
        counterexamples: &["It was the dawn of a new age.", "The raid at dawn patrols failed."],
        ..Rule::ROW
    },
    Rule {
        name: "bare-part-date",
        makes: phrase::DATE_TIME,
        pattern: &[is(word::BARE_PART), opt(&[is(word::ON)]), DAY],
        meaning: |c| c.expr(2).then(Op::PartOfDay(c.value(0) as u8)),
        // "Dawn Monday" may be a name, but not where a sentence begins.
        evidence: Evidence::All(&[
            Evidence::NotBefore(word::THE.or(word::ARTICLE)),
            Evidence::AnyOf(&[Evidence::Lacks(word::CAPITAL), Evidence::NotBefore(Senses::ALL.without(word::BREAK))]),
        ]),
        examples: &[
            ("It burned at [dawn Monday].", "2019-03-04TMO"),
            ("As of [midday Tuesday], it was shut.", "2019-03-05TMI"),
            ("They left at [dusk on Feb. 27].", "2019-02-27TEV"),
        ],
        counterexamples: &["It was dawn. Monday was far.", "The singer Dawn Monday left."],
        ..Rule::ROW
    },
    Rule {
        name: "day-part-of-date",
        makes: phrase::DATE_TIME,
        pattern: &[THE, DAY_PART, either(&[&[is(word::OF)], &[is(word::ON)], &[]]), DAY],
        meaning: |c| c.expr(3).then(Op::PartOfDay(c.value(1) as u8)),
        evidence: Evidence::Begins(word::THE),
        examples: &[
            ("[the morning of Jan. 8]", "2019-01-08TMO"),
            ("It fell on [the night of Feb. 27].", "2019-02-27TNI"),
            ("On [the evening of March 1] it burned.", "2019-03-01TEV"),
        ],
        counterexamples: &["Morning of Monday blues."],
        ..Rule::ROW
    },
    Rule {
        name: "edge-time",
        makes: phrase::DATE_TIME,
        pattern: &[
            either(&[&[is(word::EDGE)], &[is(word::LATER)]]),
            opt(&[either(&[&[is(word::HYPHEN)], &[is(word::IN)]])]),
            either(&[&[a(phrase::DATE_TIME)], &[a(phrase::PART_TIME)], &[is(word::DAY_PART)]]),
            opt(&[DAY]),
        ],
        meaning: |c| {
            let edge = if c.is(0, word::LATER) {
                if c.value(0) < 0 { Modifier::Start } else { Modifier::End }
            } else {
                modifier(c.value(0))
            };
            // "later in the morning", but no "late the morning".
            if c.expr(2).hangs_on_a_day() != c.is(1, word::IN) {
                return Expr::REFUSED;
            }
            let time = match (c.expr(2).ops().is_empty(), c.has(3)) {
                (false, false) => c.expr(2),
                (true, true) => c.expr(3).then(Op::PartOfDay(c.value(2) as u8)),
                _ => return Expr::REFUSED,
            };
            time.modifier(edge)
        },
        examples: &[
            ("[late Monday night]", "2019-03-04TNI END"),
            ("They meet [later this afternoon].", "2019-03-06TAF END"),
            ("It was shut [earlier in the morning].", "2019-03-06TMO START"),
            ("It rose in [mid-afternoon yesterday].", "2019-03-05TAF MID"),
            ("He came [early this morning].", "2019-03-06TMO START"),
        ],
        counterexamples: &["A late night."],
        ..Rule::ROW
    },
    Rule {
        name: "edge-part",
        makes: phrase::PART_TIME,
        pattern: &[opt(&[is(word::THE)]), is(word::EDGE), HYPHEN, DAY_PART],
        meaning: |c| {
            Expr::reference(Reference::Day).then(Op::PartOfDay(c.value(3) as u8)).modifier(modifier(c.value(1)))
        },
        evidence: Evidence::All(&[
            Evidence::Before(word::BY.or(word::IN).or(word::UNTIL).or(word::SINCE)),
            Evidence::NotAfter(word::PLAIN.or(word::CAPITAL)),
        ]),
        examples: &[
            ("By [mid afternoon], all was quiet.", "2019-03-06TAF MID"),
            ("It fell on Feb. 27. In [the early evening], it rained.", "2019-02-27TEV START"),
            ("They talked until [late evening].", "2019-03-06TEV END"),
        ],
        counterexamples: &["An early morning raid.", "In late night shows."],
        ..Rule::ROW
    },
];
