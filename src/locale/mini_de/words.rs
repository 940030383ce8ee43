//! Words of time: a row a lexeme with all its forms.

use crate::lexicon::Word;
use crate::lexicon::sense::word::*;
use crate::locale::word::{n, unit, units, w};
use crate::value::{Granularity, Modifier};

pub(super) static TABLES: &[&[Word]] = &[&[
    n("januar", MONTH, 1),
    n("februar", MONTH, 2),
    n("märz", MONTH, 3),
    n("april", MONTH, 4),
    n("oktober", MONTH, 10),
    n("november", MONTH, 11),
    n("montag", WEEKDAY, 1),
    n("dienstag", WEEKDAY, 2),
    n("donnerstag", WEEKDAY, 4),
    n("freitag", WEEKDAY, 5),
    n("sonntag", WEEKDAY, 7),
    unit("tag", Granularity::Day),
    units("tage tagen", Granularity::Day),
    unit("woche", Granularity::Week),
    units("wochen", Granularity::Week),
    unit("monat monats", Granularity::Month),
    unit("jahr jahres", Granularity::Year),
    units("jahre jahren", Granularity::Year),
    n("sommer", SEASON, 2),
    n("zwei", NUMBER, 2),
    n("drei", NUMBER, 3),
    n("gestern", DEICTIC_DAY, -1),
    n("heute", DEICTIC_DAY, 0),
    n("übermorgen", DEICTIC_DAY, 2),
    n("letzte letzten letzter", STEP, -1),
    n("vergangene vergangenen", STEP, -1),
    n("nächste nächsten nächster", STEP, 1),
    n("anfang", EDGE_NOUN, Modifier::Start as i32),
    w("uhr", OCLOCK),
    n("vor", AGO, -1),
    w("in im", IN),
    w("am an um", ON),
    w("vom", FROM),
    w("bis", UNTIL.or(TO)),
    w("seit", SINCE),
    w("der dem den das die", THE),
    w("dr", TITLE).abbreviation(),
]];
