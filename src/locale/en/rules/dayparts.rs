//! Parts of days, with the date they depend on: Monday morning, last night, the night of Feb. 27. Rows;
//! hours and minutes are in `clock`.

use super::*;
use crate::value::PartOfDay;

/// A time or a part of a day.
const TIME: Pattern = a(phrase::DATE_TIME.or(phrase::PART_TIME)).at(Slot::Time);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "day-part",
        makes: phrase::PART_TIME,
        pattern: &[is(word::THE), DAY_PART],
        meaning: says(&[Term::Op(Op::Ref(Reference::Day)), Term::DayPart]),
        evidence: All(&[
            Before(word::IN.or(word::DURING).or(word::THROUGH).or(word::BY).or(word::UNTIL)),
            NotAfter(word::OF),
            // "Late in the Evening" is a song.
            LastLacks(word::CAPITAL),
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
        name: "deictic-part",
        makes: phrase::DATE_TIME,
        pattern: &[is(word::DEICTIC_PART).at(Slot::DayPart)],
        meaning: says(&[PUBLICATION, Term::DaysAway, Term::DayPart]),
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
        pattern: &[
            // "this morning" and "last night" are seen from today, all others from the story.
            either(&[&[THE, num(STEP_WORD, 1, 1).at(Slot::Step)], &[THE, num(STEP_WORD, i32::MIN, 0).at(Slot::Step)]]),
            DAY_PART,
        ],
        meaning: says(&[Term::DayStart, Term::Step, Term::DayPart]),
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
        meaning: says(&[Term::Phrase(Slot::Date), Term::DayPart]),
        evidence: NO_HALF_OF_A_NAME,
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
            num(word::DEICTIC_PART, PartOfDay::Night as i32, PartOfDay::Night as i32).second(-1).at(Slot::DayPart),
            opt(&[is(word::ON)]),
            DAY,
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::DayPart]),
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
        pattern: &[is(word::BARE_PART).at(Slot::DayPart)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Day)), Term::DayPart]),
        evidence: All(&[
            Before(word::AT.or(word::BY).or(word::UNTIL).or(word::SINCE).or(word::ORDER).or(word::APPROX)),
            STANDS_ALONE,
            Lacks(word::CAPITAL),
        ]),
        examples: &[
            ("It fell on Feb. 27. At [dawn], it burned.", "2019-02-27TMO"),
            ("They left before [dusk].", "2019-03-06TEV"),
            ("All was quiet by [daybreak].", "2019-03-06TMO"),
        ],
        counterexamples: &["It was the dawn of a new age.", "The raid at dawn patrols failed."],
        ..Rule::ROW
    },
    Rule {
        name: "bare-part-date",
        makes: phrase::DATE_TIME,
        pattern: &[is(word::BARE_PART).at(Slot::DayPart), opt(&[is(word::ON)]), DAY],
        meaning: says(&[Term::Phrase(Slot::Date), Term::DayPart]),
        // "Dawn Monday" may be a name, but not where a sentence begins.
        evidence: All(&[NotBefore(word::THE.or(word::ARTICLE)), NO_CAPITAL_INSIDE]),
        examples: &[
            ("It burned at [dawn Monday].", "2019-03-04TMO"),
            ("As of [daybreak Tuesday], it was shut.", "2019-03-05TMO"),
            ("They left at [dusk on Feb. 27].", "2019-02-27TEV"),
        ],
        counterexamples: &["It was dawn. Monday was far.", "The singer Dawn Monday left."],
        ..Rule::ROW
    },
    Rule {
        name: "day-part-of-date",
        makes: phrase::DATE_TIME,
        pattern: &[THE, DAY_PART, opt(&[is(word::OF.or(word::ON))]), DAY],
        meaning: says(&[Term::Phrase(Slot::Date), Term::DayPart]),
        evidence: Begins(word::THE),
        examples: &[
            ("[the morning of Jan. 8]", "2019-01-08TMO"),
            ("It fell on [the night of Feb. 27].", "2019-02-27TNI"),
            ("On [the evening of March 1] it burned.", "2019-03-01TEV"),
        ],
        counterexamples: &["Morning of Monday blues."],
        ..Rule::ROW
    },
    Rule {
        name: "part-beside-day",
        makes: phrase::DATE_TIME,
        pattern: &[is(word::THE), DAY_PART, is(word::ORDER).at(Slot::Step), DAY],
        meaning: says(&[
            Term::Phrase(Slot::Date),
            Term::Op(Op::Amount { unit: Granularity::Day, count: 1 }),
            Term::Shift(Grain::Amount),
            Term::DayPart,
        ]),
        examples: &[
            ("[the night before Christmas]", "2018-12-24TNI"),
            ("They left [the morning after March 1].", "2019-03-02TMO"),
            ("It snowed on [the evening before Thanksgiving].", "2018-11-21TEV"),
        ],
        counterexamples: &["The morning after he left was dry."],
        ..Rule::ROW
    },
    Rule {
        name: "edge-time",
        makes: phrase::DATE_TIME,
        pattern: &[
            EDGE,
            // "later in the morning", but no "late the morning".
            either(&[
                &[is(word::IN), TIME.with(feature::ON_NO_DAY)],
                &[TIME.without(feature::ON_NO_DAY)],
                &[is(word::DAY_PART).at(Slot::DayPart), DAY],
            ]),
        ],
        meaning: says(&[
            Term::If(Slot::Time, &[Term::Phrase(Slot::Time)], &[Term::Phrase(Slot::Date), Term::DayPart]),
            Term::Modifier,
        ]),
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
        pattern: &[opt(&[is(word::THE)]), is(word::EDGE).at(Slot::Modifier), DAY_PART],
        meaning: says(&[Term::Op(Op::Ref(Reference::Day)), Term::DayPart, Term::Modifier]),
        evidence: All(&[
            Before(word::BY.or(word::IN).or(word::UNTIL).or(word::SINCE)),
            NotAfter(word::PLAIN.or(word::CAPITAL)),
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
