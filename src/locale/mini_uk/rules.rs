//! Rules of Ukrainian, by the same elements as those of any language.

use crate::grammar::expression::{Half, Op};
use crate::grammar::feature;
use crate::grammar::meaning::{Term, says};
use crate::grammar::pattern::{Pattern, a, either, is, num, opt};
use crate::grammar::rule::{Evidence, Rule};
use crate::grammar::sides::Sides;
use crate::grammar::slot::Slot;
use crate::lexicon::sense::{phrase, word};
use crate::value::Granularity;

use super::super::mini_common::{AMOUNT, BACK, ITS_DAY, MONTH, PUBLICATION, YEAR};

const DAY: Pattern = num(word::DIGITS, 1, 31).at(Slot::Day);
/// "2019 року"
const OF_YEAR: Pattern = opt(&[is(word::UNIT).singular().unit(Granularity::Year)]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "day-month",
        makes: phrase::DAY,
        pattern: &[DAY, MONTH, opt(&[YEAR, OF_YEAR])],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "month",
        makes: phrase::MONTH_DATE,
        pattern: &[MONTH, opt(&[YEAR, OF_YEAR])],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "season-year",
        makes: phrase::PART_OF_YEAR,
        pattern: &[is(word::SEASON).at(Slot::Season), YEAR, OF_YEAR],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "year",
        makes: phrase::YEAR_DATE,
        pattern: &[YEAR, OF_YEAR],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "weekday-date",
        makes: phrase::DAY,
        pattern: &[
            is(word::WEEKDAY).at(Slot::Weekday),
            opt(&[is(word::COMMA)]),
            a(phrase::DAY).with(feature::HAS_DAY).without(feature::HAS_WEEKDAY).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Refine]),
        ..Rule::ROW
    },
    Rule {
        name: "duration",
        makes: phrase::DURATION,
        pattern: &[AMOUNT],
        meaning: says(&[Term::Phrase(Slot::Amount)]),
        // "о 17 годині"
        evidence: Evidence::NotBefore(word::AT),
        ..Rule::ROW
    },
    Rule {
        name: "ago",
        makes: phrase::SHIFTED_DATE,
        pattern: &[AMOUNT, is(word::AGO)],
        meaning: says(&[PUBLICATION, Term::Phrase(Slot::Amount), BACK]),
        ..Rule::ROW
    },
    Rule {
        name: "clock",
        makes: phrase::CLOCK_TIME,
        pattern: &[either(&[
            &[is(word::CLOCK).at(Slot::Clock)],
            &[num(word::DIGITS, 0, 24).at(Slot::Clock), is(word::UNIT).unit(Granularity::Hour)],
        ])],
        meaning: says(&[ITS_DAY, Term::Clock(Half::Said)]),
        evidence: Evidence::Before(word::AT),
        ..Rule::ROW
    },
    Rule {
        name: "since",
        makes: phrase::INTERVAL,
        pattern: &[is(word::FROM), a(phrase::YEAR_DATE).at(Slot::Date)],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Op(Op::Since)]),
        parts: &[&[Slot::Date]],
        ..Rule::ROW
    },
    Rule {
        name: "every-unit-adverb",
        makes: phrase::SET,
        pattern: &[is(word::EVERY_UNIT).at(Slot::Unit)],
        meaning: says(&[Term::AmountOf(1), Term::Every]),
        ..Rule::ROW
    },
    Rule {
        name: "from-to",
        makes: phrase::INTERVAL,
        pattern: &[
            is(word::FROM),
            num(word::DIGITS, 1, 31).at(Slot::First),
            is(word::UNTIL),
            a(phrase::DAY).with(feature::HAS_DAY).at(Slot::Last),
        ],
        meaning: says(&[Term::Sides(Sides::Range)]),
        parts: &[&[Slot::First], &[Slot::Last]],
        evidence: Evidence::Any,
        ..Rule::ROW
    },
];
