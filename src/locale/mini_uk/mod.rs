//! Some words of Ukrainian, for tests only: the proof that a language is one folder.

mod rules;
mod tests;
mod words;

use crate::clause::group::{Adds, Link, Order, Role};
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function, Habits, Lean, NamedDay, Yearly};

use super::Tables;
use super::mini_common::looks;

pub(crate) static TABLES: Tables = Tables {
    words: words::TABLES,
    functions: FUNCTIONS,
    links: LINKS,
    verb_lemmas: &[(
        Lean::Verb,
        "відбутися закінчитися засідати зустріти повідомити подати початися підписати сказати",
    )],
    forms: FORMS,
    event_nouns: "вибори зустріч напад саміт страйк суд",
    verb_classes: &[(EventClass::Reporting, "повідомити сказати"), (EventClass::Aspectual, "закінчитися початися")],
    named_days: &[NamedDay::new("Різдво", Yearly::Julian { month: 12, day: 25 })],
    name_keys: "різдво",
    rules: &[super::common::RULES, super::mini_common::RULES, rules::RULES],
    habits: HABITS,
    ..Tables::NONE
};

const HABITS: Habits = Habits {
    decimal: b',',
    thousands: b'.',
    day_first: true,
    inner_apostrophe: true,
    // Tense by ending.
    endings: &[
        looks("тися", Tag::VerbBase),
        looks("ти", Tag::VerbBase),
        looks("вся", Tag::VerbPast),
        looks("лася", Tag::VerbPast),
        looks("лося", Tag::VerbPast),
        looks("лися", Tag::VerbPast),
        looks("в", Tag::VerbPast),
        looks("ла", Tag::VerbPast),
        looks("ло", Tag::VerbPast),
        looks("ли", Tag::VerbPast),
        looks("є", Tag::VerbPresent),
        looks("ють", Tag::VerbPresent),
        looks("уть", Tag::VerbFuture),
        looks("ить", Tag::VerbFuture),
    ],
    auxiliaries: ["бути", "мати", ""],
    passive: ["був", "були"],
    ..Habits::PLAIN
};

static FUNCTIONS: &[(Function, &str)] = &[
    (Function::Preposition, "через"),
    (Function::In, "в у о"),
    (Function::On, "на"),
    (Function::From, "з"),
    (Function::Until, "до"),
    (Function::SubjectSingular, "вона він"),
    (Function::SubjectPlural, "вони ми"),
    (Function::Coordinator, "але і й та"),
    (Function::That, "що"),
    (Function::Subordinator, "бо"),
    (Function::Negation, "не"),
    (Function::BePast, "була були було був"),
    (Function::Will, "буде будуть"),
    (Function::HavePresent, "має мають"),
    (Function::Modal, "може можуть"),
];

static LINKS: &[Link] = &[
    link(Role::Will, Adds::Nothing),
    link(Role::Modal, Adds::Nothing),
    // "має початися"
    link(Role::Have, Adds::Plan),
];

const fn link(behind: Role, adds: Adds) -> Link {
    Link { behind, takes: &[Tag::VerbBase], adds, order: Order::Near }
}

static FORMS: &[(Tag, &[&str])] = &[
    (
        Tag::VerbPast,
        &[
            "закінчитися закінчився",
            "зустріти зустрів",
            "повідомити повідомив",
            "подати подав подала подали",
            "початися почався почалася почалися",
            "підписати підписали",
            "сказати сказав",
        ],
    ),
    (Tag::VerbPresent, &["засідати засідає"]),
    // The present of a perfective verb.
    (
        Tag::VerbFuture,
        &["відбутися відбудуться", "почати почнемо", "початися почнеться почнуться", "підписати підпишуть"],
    ),
    (Tag::VerbBase, &["засідати засідати", "початися початися"]),
];
