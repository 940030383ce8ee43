//! Words of time: a row a lexeme with all its forms.

use crate::lexicon::Word;
use crate::lexicon::sense::word::*;
use crate::locale::word::{n, unit, units, w};
use crate::value::{Granularity, Modifier};

pub(super) static TABLES: &[&[Word]] = &[&[
    n("січень січня січню січнем січні", MONTH, 1),
    n("лютий лютого лютому лютим", MONTH, 2),
    n("березень березня березню березнем березні", MONTH, 3),
    n("травень травня травню травнем травні", MONTH, 5),
    n("серпень серпня серпню серпнем серпні", MONTH, 8),
    n("листопад листопада листопаду листопадом листопаді", MONTH, 11),
    n("понеділок понеділка понеділку", WEEKDAY, 1),
    n("вівторок вівторка вівторку", WEEKDAY, 2),
    n("четвер четверга", WEEKDAY, 4),
    n("п'ятниця п'ятниці п'ятницю", WEEKDAY, 5),
    n("неділя неділі неділю", WEEKDAY, 7),
    unit("день дня", Granularity::Day),
    units("дні днів", Granularity::Day),
    unit("тиждень тижня", Granularity::Week),
    units("тижні тижнів", Granularity::Week),
    unit("місяць місяця", Granularity::Month),
    unit("рік року році", Granularity::Year),
    units("роки років", Granularity::Year),
    unit("годині", Granularity::Hour),
    n("влітку літо", SEASON, 2),
    n("два дві", NUMBER, 2),
    n("три", NUMBER, 3),
    n("вчора", DEICTIC_DAY, -1),
    n("сьогодні", DEICTIC_DAY, 0),
    n("завтра", DEICTIC_DAY, 1),
    n("післязавтра", DEICTIC_DAY, 2),
    n("минулий минулого", STEP, -1),
    n("цей цього", STEP, 0),
    n("наступний наступного", STEP, 1),
    n("початок початку", EDGE_NOUN, Modifier::Start as i32),
    w("щороку", EVERY_UNIT).unit(Granularity::Year as u8),
    w("тому", AGO),
    w("через", IN),
    w("о", AT),
    w("до", UNTIL),
    w("з", FROM),
]];
