//! Some words of German, for tests only: the proof that a language is one folder.

mod rules;
mod tests;
mod words;

use crate::clause::group::{Adds, Link, Order, Role};
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function, Habits, Lean, Looks, NamedDay, Yearly};

use super::Tables;
use super::mini_common::looks;

pub(crate) static TABLES: Tables = Tables {
    words: words::TABLES,
    functions: FUNCTIONS,
    definite: "das dem den der des die",
    links: LINKS,
    verb_lemmas: &[(
        Lean::Verb,
        "beginnen bauen dauern enden kommen öffnen sagen schließen steigen treffen treten unterzeichnen wählen",
    )],
    forms: FORMS,
    event_nouns: "angriff gipfel messe streik treffen wahl",
    verb_classes: &[(EventClass::Reporting, "sagen"), (EventClass::Aspectual, "beginnen enden")],
    named_days: &[NamedDay::new("Weihnachten", Yearly::Fixed { month: 12, day: 25 })],
    name_keys: "weihnachten",
    rules: &[super::common::RULES, super::mini_common::RULES, rules::RULES],
    habits: HABITS,
    ..Tables::NONE
};

const HABITS: Habits = Habits {
    decimal: b',',
    thousands: b'.',
    ordinal_stop: true,
    day_first: true,
    noun_capitals: true,
    closing_quote: Some('“'),
    endings: &[
        looks("te", Tag::VerbPast),
        looks("ten", Tag::VerbPast),
        Looks { tag: Tag::VerbBase, ending: "en", last: true },
        Looks { tag: Tag::VerbParticiple, ending: "t", last: true },
    ],
    unknown: Tag::Adverb,
    auxiliaries: ["sein", "haben", "tun"],
    passive: ["wurde", "wurden"],
    ..Habits::PLAIN
};

static FUNCTIONS: &[(Function, &str)] = &[
    (Function::Determiner, "ein eine einem einen einer"),
    (Function::Definite, "das dem den der des die"),
    (Function::Preposition, "um vom vor"),
    (Function::In, "im in"),
    (Function::On, "am an"),
    (Function::Until, "bis"),
    (Function::Since, "seit"),
    (Function::SubjectSingular, "er es sie"),
    (Function::SubjectPlural, "wir"),
    (Function::Coordinator, "oder und"),
    (Function::Subordinator, "dass weil"),
    (Function::Negation, "nicht"),
    (Function::BePresent, "ist sind"),
    (Function::BePast, "war waren"),
    (Function::HavePresent, "haben hat"),
    (Function::HavePast, "hatte hatten"),
    (Function::Become, "wurde wurden"),
    (Function::Will, "soll sollen werden wird"),
    (Function::Modal, "kann können muss müssen"),
];

/// The helper opens the bracket or stands last.
static LINKS: &[Link] = &[
    link(Role::Will, Tag::VerbBase, Adds::Nothing),
    link(Role::Will, Tag::VerbParticiple, Adds::Passive),
    link(Role::Modal, Tag::VerbBase, Adds::Nothing),
    link(Role::Have, Tag::VerbParticiple, Adds::Perfect),
    link(Role::Be, Tag::VerbParticiple, Adds::Perfect),
    link(Role::Become, Tag::VerbParticiple, Adds::Passive),
    // "wir beginnen am Montag"
    link(Role::Alone, Tag::VerbBase, Adds::Present),
];

const fn link(behind: Role, takes: Tag, adds: Adds) -> Link {
    const fn one(tag: Tag) -> &'static [Tag] {
        match tag {
            Tag::VerbBase => &[Tag::VerbBase],
            _ => &[Tag::VerbParticiple],
        }
    }
    Link { behind, takes: one(takes), adds, order: Order::Bracket }
}

static FORMS: &[(Tag, &[&str])] = &[
    (
        Tag::VerbPast,
        &[
            "beginnen begann begannen",
            "kommen kam kamen",
            "sagen sagte",
            "schließen schloss",
            "steigen stieg",
            "treffen traf trafen",
            "treten trat traten",
        ],
    ),
    (Tag::VerbPresent, &["beginnen beginnt", "enden endet", "schließen schließt", "treten tritt"]),
    (Tag::VerbBase, &["beginnen beginnen", "enden enden", "öffnen öffnen"]),
    (Tag::VerbParticiple, &["bauen gebaut", "beginnen begonnen", "unterzeichnen unterzeichnet", "wählen gewählt"]),
];
