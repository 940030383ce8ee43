//! What the small languages of the tests share: rules that name no word, and how their tables are said. For the tests only.

use crate::grammar::expression::{Grain, Op, Reference};
use crate::grammar::meaning::{Term, says};
use crate::grammar::pattern::{Pattern, a, either, is, num};
use crate::grammar::rule::{Rule, Standing};
use crate::grammar::slot::Slot;
use crate::lexicon::Looks;
use crate::lexicon::sense::{phrase, word};
use crate::lexicon::tag::Tag;

pub(super) const MONTH: Pattern = is(word::MONTH).at(Slot::Month);
pub(super) const YEAR: Pattern = is(word::YEAR).at(Slot::Year);
pub(super) const UNIT: Pattern = is(word::UNIT).at(Slot::Unit);
pub(super) const AMOUNT: Pattern = a(phrase::AMOUNT).at(Slot::Amount);
pub(super) const PUBLICATION: Term = Term::Op(Op::Ref(Reference::Publication));
pub(super) const ITS_DAY: Term = Term::Op(Op::Ref(Reference::Day));
pub(super) const FORWARD: Term = Term::Op(Op::Shift { sign: 1, grain: Grain::Amount });
pub(super) const BACK: Term = Term::Op(Op::Shift { sign: -1, grain: Grain::Amount });

/// An ending that shows a tag wherever it stands.
pub(super) const fn looks(ending: &'static str, tag: Tag) -> Looks {
    Looks { tag, ending, last: false }
}

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "weekday",
        makes: phrase::WEEKDAY_DATE,
        pattern: &[is(word::WEEKDAY).at(Slot::Weekday)],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "named-day",
        makes: phrase::DAY,
        pattern: &[is(word::NAMED_DAY).at(Slot::NamedDay)],
        meaning: says(&[Term::NamedDay]),
        ..Rule::ROW
    },
    Rule {
        name: "deictic-day",
        makes: phrase::DAY,
        pattern: &[is(word::DEICTIC_DAY).at(Slot::Count)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Speech)), Term::Amount, FORWARD]),
        ..Rule::ROW
    },
    Rule {
        name: "step-unit",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::STEP).at(Slot::Step), UNIT.singular()],
        meaning: says(&[PUBLICATION, Term::Step]),
        ..Rule::ROW
    },
    Rule {
        name: "amount",
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[
                &[num(word::NUMBER, 1, 1_000_000).lacking(word::YEAR).at(Slot::Count)],
                &[is(word::DECIMAL).at(Slot::Count)],
            ]),
            UNIT,
        ],
        meaning: says(&[Term::Amount]),
        standing: Standing::Latent,
        ..Rule::ROW
    },
    Rule {
        name: "in-amount",
        makes: phrase::SHIFTED_DATE,
        pattern: &[is(word::IN), AMOUNT],
        meaning: says(&[PUBLICATION, Term::Phrase(Slot::Amount), FORWARD]),
        ..Rule::ROW
    },
    Rule {
        name: "edge",
        makes: phrase::EDGED_DATE,
        pattern: &[is(word::EDGE_NOUN).at(Slot::Modifier), a(phrase::MONTH_DATE.or(phrase::YEAR_DATE)).at(Slot::Date)],
        meaning: says(&[Term::Phrase(Slot::Date), Term::Modifier]),
        ..Rule::ROW
    },
];
