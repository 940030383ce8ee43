//! Rules without words, which all languages share: dates that are digits and marks. Rows only.

use crate::grammar::feature;
use crate::grammar::meaning::{Term, says};
use crate::grammar::pattern::{Pattern, a, either, is, num};
use crate::grammar::rule::Evidence::*;
use crate::grammar::rule::Rule;
use crate::grammar::slot::Slot;
use crate::lexicon::sense::{phrase, word};

/// The last two digits of a year.
pub(in crate::locale) const TWO_DIGITS: Pattern = num(word::DIGITS, 0, 99).second(2);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "iso-date",
        makes: phrase::DAY,
        pattern: &[is(word::ISO_DATE).at(Slot::Date)],
        meaning: says(&[Term::Figures]),
        examples: &[
            ("[2019-02-27]", "2019-02-27"),
            ("The log of [2018-12-31] is lost.", "2018-12-31"),
            ("Updated [2019/03/01].", "2019-03-01"),
            ("It is a copy of [2015-3-3].", "2015-03-03"),
        ],
        counterexamples: &["Call 555-2019-03.", "Build 2019-02-27-1 failed."],
        unguarded: "an ISO date is one token: nothing but the number scanner guards it",
        ..Rule::ROW
    },
    Rule {
        name: "iso-month",
        makes: phrase::MONTH_DATE,
        pattern: &[is(word::ISO_MONTH).at(Slot::Date)],
        meaning: says(&[Term::Figures]),
        evidence: NotBefore(word::HYPHEN.or(word::MONEY).or(word::LABEL)),
        examples: &[
            ("[2019-02]", "2019-02"),
            ("The series ends in [2018-09].", "2018-09"),
            ("Of [2018-07] little is known.", "2018-07"),
        ],
        counterexamples: &["Form 555-2019-02.", "It is in section 2018-05 of the code."],
        ..Rule::ROW
    },
    Rule {
        name: "slash-month",
        makes: phrase::MONTH_DATE,
        pattern: &[is(word::SLASH_MONTH).at(Slot::Date)],
        meaning: says(&[Term::Figures]),
        evidence: NotBefore(word::HYPHEN.or(word::MONEY).or(word::LABEL)),
        examples: &[
            ("It ends in [04/2020].", "2020-04"),
            ("The report of [11/2018] is lost.", "2018-11"),
            ("[02/2019] was cold.", "2019-02"),
            ("It was due on [9/2018].", "2018-09"),
        ],
        counterexamples: &["It is in section 04/2018 of the code.", "He scored 13/2016 points."],
        ..Rule::ROW
    },
    Rule {
        name: "slash-date",
        makes: phrase::DAY,
        pattern: &[num(word::SLASH_DATE, 0, i32::MAX).at(Slot::Date)],
        // "Version 3.4.2019", "Version: 10.11.30"
        evidence: All(&[NotBefore(word::HYPHEN.or(word::LABEL)), NotSecondBefore(word::LABEL)]),
        meaning: says(&[Term::Figures]),
        examples: &[
            ("[3/1/2019]", "2019-03-01"),
            ("It expired on [12/31/18].", "2018-12-31"),
            ("Signed [27/2/2019].", "2019-02-27"),
            ("Signed [05.03.2019].", "2019-03-05"),
        ],
        counterexamples: &[
            "They won 3/1.",
            "A ratio of 13/40/2019.",
            "Lot A-3/1/2019 was sold.",
            "Version: 10.11.30",
            "Version 3.4.2019 is out.",
        ],
        ..Rule::ROW
    },
    Rule {
        name: "date-gloss",
        makes: phrase::SHIFTED_DATE,
        pattern: &[
            a(phrase::DAY.or(phrase::MONTH_DATE)).with(feature::HAS_PART).without(feature::HAS_YEAR).at(Slot::Date),
            is(word::OPEN),
            is(word::YEAR).at(Slot::Year),
            is(word::CLOSE),
        ],
        // An editor's year: "on June 27 [2018]".
        meaning: says(&[Term::Phrase(Slot::Date), Term::Refine]),
        examples: &[
            ("It burned on [June 27 (2016)] and again.", "2016-06-27"),
            ("“He left in [October (2015)],” she said.", "2015-10"),
            ("By [May 5 (2014)] it stood.", "2014-05-05"),
        ],
        counterexamples: &["In June (she said so) it fell."],
        ..Rule::ROW
    },
    Rule {
        name: "month-hyphen",
        makes: phrase::MONTH_DATE,
        pattern: &[either(&[
            &[is(word::YEAR).at(Slot::Year), is(word::HYPHEN), is(word::MONTH).at(Slot::Month)],
            &[is(word::MONTH).at(Slot::Month), is(word::HYPHEN), is(word::YEAR).at(Slot::Year)],
        ])],
        meaning: says(&[Term::Date]),
        evidence: All(&[NotAfter(word::HYPHEN), NotBefore(word::HYPHEN)]),
        examples: &[
            ("[2018-August]", "2018-08"),
            ("The file of [Sep-2012] is lost.", "2012-09"),
            ("The log of [2017-Jan] is short.", "2017-01"),
        ],
        counterexamples: &["The 2018-August-B model failed."],
        ..Rule::ROW
    },
    Rule {
        name: "day-month-hyphen",
        makes: phrase::DAY,
        pattern: &[
            num(word::DIGITS, 1, 31).at(Slot::Day),
            is(word::HYPHEN),
            is(word::MONTH).at(Slot::Month),
            is(word::HYPHEN),
            either(&[&[is(word::YEAR).at(Slot::Year)], &[TWO_DIGITS.at(Slot::ShortYear)]]),
        ],
        meaning: says(&[Term::Date]),
        examples: &[
            ("[19-Nov-12]", "2012-11-19"),
            ("It was signed on [3-Mar-2019] here.", "2019-03-03"),
            ("Filed [08-Jan-18] and lost.", "2018-01-08"),
        ],
        counterexamples: &["A 19-May-pole dance."],
        ..Rule::ROW
    },
];
