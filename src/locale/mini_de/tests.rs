//! What a reader of German answers: sixty sentences, written before any row of the locale.
//!
//! A mention stands in brackets; its value is that of a text published on Wednesday, 2019-03-06.

use crate::locale::Locale;
use crate::read::testing::{Foreign, Sentences, Table, check};

/// Spans and values.
const PHRASES: &Table = &[
    ("Das Treffen begann am [8. Januar 2019].", "2019-01-08"),
    ("Der Vertrag vom [3. Oktober 1990] gilt noch.", "1990-10-03"),
    ("Am [27. Februar] endete der Streik.", "2019-02-27"),
    ("Am [1. April] wird das Museum öffnen.", "2019-04-01"),
    ("Der 8. Bezirk lag am [8. Januar] im Dunkeln.", "2019-01-08"),
    ("Sie gewann den 3. Preis. Am [Dienstag] feierte sie.", "2019-03-05"),
    ("Dr. Müller kam am [Montag].", "2019-03-04"),
    ("Sie kam im [März 2018] nach Bonn.", "2018-03"),
    ("Das Werk wurde [1987] gebaut.", "1987"),
    ("Er starb im [Jahr 1999] in Wien.", "1999"),
    ("Der Gipfel ist [heute].", "2019-03-06"),
    ("[Gestern] endete die Messe.", "2019-03-05"),
    ("[Übermorgen] beginnt die Messe.", "2019-03-08"),
    ("Der Angriff war [vor drei Tagen].", "2019-03-03"),
    ("[Vor zwei Wochen] begann der Streik.", "2019-W08"),
    ("Das Werk wurde [vor 20 Jahren] gebaut.", "1999"),
    ("Das Treffen endet [in zwei Wochen].", "2019-W12"),
    ("[Letzte Woche] traf er den Minister.", "2019-W09"),
    ("Im [nächsten Jahr] wird gewählt.", "2020"),
    ("Im [vergangenen Monat] stieg der Preis.", "2019-02"),
    ("Das Spiel endete um [20:30 Uhr].", "2019-03-06T20:30"),
    ("Um [17 Uhr] war der Saal leer.", "2019-03-06T17:00"),
    ("Die Wahl ist am [Sonntag, dem 24. März 2019].", "2019-03-24"),
    ("Der Streik dauerte [zwei Wochen].", "P2W"),
    ("Er blieb [1,5 Jahre] im Amt.", "P1.5Y"),
    ("Rund 1.500 Menschen kamen am [Freitag].", "2019-03-01"),
    ("Der Preis stieg [2018] um 2.019 Euro.", "2018"),
    ("Im [Sommer 2018] war es heiß.", "2018-SU"),
    ("An [Weihnachten] war er in Rom.", "2018-12-25"),
    ("Er ist [seit 1994] im Amt.", "1994/.."),
    ("[Vom 8. bis 31. Januar] war die Brücke gesperrt.", "2019-01-08/2019-01-31"),
    ("[Anfang Januar] schloss das Werk.", "2019-01 START"),
    ("Stand: [06.03.2019].", "2019-03-06"),
    ("„Wir beginnen am [Montag]“, sagte er.", "2019-03-11"),
];

/// Which way an open date lies, by the verb of its clause.
const DIRECTIONS: &Table = &[
    // The bracket of the auxiliary, and what stands at its end.
    ("Das Treffen wird am [3. November] beginnen.", "2019-11-03"),
    ("Der Gipfel soll am [Freitag] enden.", "2019-03-08"),
    ("Das Parlament hat am [Montag] den Präsidenten gewählt.", "2019-03-04"),
    ("Der Vertrag wurde am [Freitag] unterzeichnet.", "2019-03-01"),
    ("Der Vertrag wird am [Freitag] unterzeichnet.", "2019-03-08"),
    // The verb of a clause that depends on another stands last.
    ("Die Regierung sagte, dass das Treffen am [3. November] begann.", "2018-11-03"),
    ("Der Minister sagte, dass das Treffen am [Freitag] beginnen wird.", "2019-03-08"),
    ("Er sagte, dass der Streik am [Donnerstag] begonnen hat.", "2019-02-28"),
    ("Weil der Streik am [Montag] beginnen wird, schließt das Museum.", "2019-03-11"),
    ("Am [Donnerstag] tritt der Minister zurück.", "2019-03-07"),
];

/// The trigger, the time and the status of the event.
const EVENTS: &Table = &[
    ("Das Treffen wird am 8. Januar 2020 beginnen.", "beginnen 2020-01-08 planned"),
    ("Die Regierung sagte, dass das Treffen am 8. Januar 2019 begann.", "begann 2019-01-08 past"),
    ("Der Vertrag wurde am Freitag unterzeichnet.", "unterzeichnet 2019-03-01 past"),
    ("Das Parlament hat am Montag den Präsidenten gewählt.", "gewählt 2019-03-04 past"),
    ("Der Gipfel soll am Freitag enden.", "enden 2019-03-08 planned"),
    ("Am Montag trat der Minister zurück.", "trat 2019-03-04 past"),
];

/// The same of sentences that need a word which the locale lacks: a verb, told by its ending or its place at best.
const LACKING_DIRECTIONS: &Table = &[
    ("Der Zug entgleiste am [Freitag].", "2019-03-01"),
    ("Der Fluss wird am [Freitag] überlaufen.", "2019-03-08"),
    ("Die Bande hat am [Freitag] eine Bank ausgeraubt.", "2019-03-01"),
    ("Er sagte, dass der Damm am [Freitag] brach.", "2019-03-01"),
];

/// An event of such a verb.
const LACKING_EVENTS: &Table = &[("Der Zug entgleiste am Freitag.", "entgleiste 2019-03-01 past")];

/// The same of a word of time.
const LACKING_PHRASES: &Table = &[
    ("Am [Pfingstmontag] war das Amt zu.", "2018-05-21"),
    ("Er kam [vorvorgestern].", "2019-03-03"),
    ("Im [dritten Quartal 2018] sank der Preis.", "2018-Q3"),
    ("Im [Jänner 2018] kam sie nach Wien.", "2018-01"),
    ("Der Streik dauerte [ein halbes Jahr].", "P6M"),
];

#[test]
fn sentences_are_read_as_a_reader_does() {
    let sentences = Sentences {
        values: &[PHRASES, DIRECTIONS, LACKING_DIRECTIONS],
        events: &[EVENTS, LACKING_EVENTS],
        lacking: LACKING_PHRASES,
    };
    sentences.check(&Foreign::new(&[Locale::MiniGerman]));
}

/// Words and rules of both count, whichever stands first; sides and events go by the first.
#[test]
fn two_languages_are_read_at_once() {
    let english: &Table =
        &[("The strike began on [Jan. 8].", "2019-01-08"), ("It ended [three days ago].", "2019-03-03")];
    let german: &Table = &[
        ("Sie kam im [März 2018] nach Bonn.", "2018-03"),
        ("Im [Sommer 2018] war es heiß.", "2018-SU"),
        ("[Übermorgen] beginnt die Messe.", "2019-03-08"),
        ("Im [vergangenen Monat] stieg der Preis.", "2019-02"),
    ];
    for locales in [[Locale::English, Locale::MiniGerman], [Locale::MiniGerman, Locale::English]] {
        let both = Foreign::new(&locales);
        check(|case| both.value(case), english, &[]);
        check(|case| both.value(case), german, &[]);
    }
    let both = Foreign::new(&[Locale::English, Locale::MiniGerman]);
    check(|case| both.value(case), &[("It will open on [Friday].", "2019-03-08")], &[]);
    let reader = Foreign::new(&[Locale::MiniGerman]);
    check(|case| reader.value(case), &[("Stand: [06/03/2019].", "2019-03-06")], &[]);
}
