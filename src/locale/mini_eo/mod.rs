//! A few words of Esperanto, for tests only: the smallest locale that is one, as the guide shows it.

use crate::grammar::expression::{Grain, Op, Reference};
use crate::grammar::meaning::{Term, says};
use crate::grammar::pattern::{is, opt};
use crate::grammar::rule::Rule;
use crate::grammar::slot::Slot;
use crate::lexicon::sense::{phrase, word};
use crate::lexicon::tag::Tag;
use crate::lexicon::{Function, Habits, Looks, Word};

use super::Tables;

pub(crate) static TABLES: Tables = Tables {
    words: &[&[
        Word::new("januaro januaron", word::MONTH).value(1),
        Word::new("majo majon", word::MONTH).value(5),
        Word::new("lundo lundon", word::WEEKDAY).value(1),
        Word::new("vendredo vendredon", word::WEEKDAY).value(5),
        Word::new("hieraŭ", word::DEICTIC_DAY).value(-1),
        Word::new("morgaŭ", word::DEICTIC_DAY).value(1),
    ]],
    functions: &[(Function::Definite, "la"), (Function::In, "en"), (Function::Coordinator, "kaj")],
    habits: Habits {
        decimal: b',',
        thousands: b'.',
        day_first: true,
        endings: &[
            Looks { tag: Tag::VerbPast, ending: "is", last: false },
            Looks { tag: Tag::VerbPresent, ending: "as", last: false },
            Looks { tag: Tag::VerbFuture, ending: "os", last: false },
        ],
        ..Habits::PLAIN
    },
    rules: &[super::common::RULES, RULES],
    ..Tables::NONE
};

static RULES: &[Rule] = &[
    Rule {
        name: "month",
        makes: phrase::MONTH_DATE,
        pattern: &[is(word::MONTH).at(Slot::Month), opt(&[is(word::YEAR).at(Slot::Year)])],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "weekday",
        makes: phrase::WEEKDAY_DATE,
        pattern: &[is(word::WEEKDAY).at(Slot::Weekday)],
        meaning: says(&[Term::Date]),
        ..Rule::ROW
    },
    Rule {
        name: "deictic-day",
        makes: phrase::DAY,
        pattern: &[is(word::DEICTIC_DAY).at(Slot::Count)],
        meaning: says(&[
            Term::Op(Op::Ref(Reference::Speech)),
            Term::Amount,
            Term::Op(Op::Shift { sign: 1, grain: Grain::Amount }),
        ]),
        ..Rule::ROW
    },
];

#[cfg(test)]
mod tests {
    use crate::locale::Locale;
    use crate::read::testing::{Foreign, Table, check, report};

    const PHRASES: &Table = &[
        ("La kunveno okazis en [majo 2018].", "2018-05"),
        ("La kunveno okazis [hieraŭ].", "2019-03-05"),
        // The ending of the verb says which Monday.
        ("La kunveno okazis [lundon].", "2019-03-04"),
        ("La kunveno okazos [lundon].", "2019-03-11"),
        ("Ili skribis tion [2019-03-01].", "2019-03-01"),
    ];

    const EVENTS: &Table = &[
        ("La kunveno okazos lundon.", "okazos 2019-03-11 planned"),
        ("La kunveno okazis vendredon.", "okazis 2019-03-01 past"),
    ];

    #[test]
    fn the_smallest_locale_reads() {
        let language = Foreign::new(&[Locale::MiniEsperanto]);
        check(|case| language.value(case), PHRASES, &[]);
        check(|case| language.event(case), EVENTS, &[]);
    }

    /// The guide shows this file as it is, but for these tests.
    #[test]
    fn the_guide_shows_it() {
        let (page, file) = (include_str!("../../guide/languages.md"), include_str!("mod.rs"));
        let shown = file.split("\n#[cfg(test)]").next().unwrap_or_default();
        report(&if page.contains(shown.trim()) { vec![] } else { vec!["the page shows another locale".to_owned()] });
    }
}
