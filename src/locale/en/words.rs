//! Words: what each can mean, a row a word, sorted within each table. Rows only.
//!
//! A word that stands in two tables has the senses of both.

use crate::lexicon::sense::word::*;
use crate::lexicon::{Senses, Word};
use crate::value::{Granularity, Modifier, PartOfDay};

const fn w(text: &'static str, senses: Senses) -> Word {
    Word::new(text, senses)
}

const fn month(text: &'static str, number: i32) -> Word {
    Word::new(text, MONTH).value(number)
}

const fn weekday(text: &'static str, number: i32) -> Word {
    Word::new(text, WEEKDAY).value(number)
}

const fn unit(text: &'static str, unit: Granularity) -> Word {
    Word::new(text, UNIT).unit(unit as u8)
}

const fn units(text: &'static str, unit: Granularity) -> Word {
    Word::new(text, UNIT.or(PLURAL)).unit(unit as u8)
}

const fn n(text: &'static str, senses: Senses, value: i32) -> Word {
    Word::new(text, senses).value(value)
}

const fn edge(text: &'static str, senses: Senses, modifier: Modifier) -> Word {
    Word::new(text, senses).value(modifier as i32)
}

const fn part(text: &'static str, part: PartOfDay) -> Word {
    Word::new(text, DAY_PART).value(part as i32)
}

const fn parts(text: &'static str, part: PartOfDay) -> Word {
    Word::new(text, DAY_PART.or(PLURAL)).value(part as i32)
}

const fn zone(text: &'static str, minutes: i32) -> Word {
    Word::new(text, ZONE).value(minutes).capital()
}

pub(super) static TABLES: &[&[Word]] = &[
    MONTHS, WEEKDAYS, UNITS, NUMBERS, ORDINALS, ENDINGS, SEASONS, DAY_PARTS, CLOCKS, ZONES, ERAS, DEICTICS, VAGUES,
    STEPS, EDGES, AMOUNTS, SETS, GRAMMAR, LABELS, MEASURES,
];

static MONTHS: &[Word] = &[
    n("apr", MONTH, 4).capital().abbreviation(),
    month("april", 4),
    n("aug", MONTH, 8).capital().abbreviation(),
    n("august", MONTH, 8).capital(),
    n("dec", MONTH, 12).capital().abbreviation(),
    month("december", 12),
    n("feb", MONTH, 2).capital().abbreviation(),
    month("february", 2),
    n("jan", MONTH.or(AMBIGUOUS), 1).capital().abbreviation(),
    month("january", 1),
    n("jul", MONTH, 7).capital().abbreviation(),
    month("july", 7),
    n("jun", MONTH.or(AMBIGUOUS), 6).capital().abbreviation(),
    month("june", 6),
    n("mar", MONTH.or(AMBIGUOUS), 3).capital().abbreviation(),
    n("march", MONTH.or(AMBIGUOUS), 3).capital(),
    n("may", MONTH.or(AMBIGUOUS), 5).capital(),
    n("nov", MONTH, 11).capital().abbreviation(),
    month("november", 11),
    n("oct", MONTH, 10).capital().abbreviation(),
    month("october", 10),
    n("sep", MONTH, 9).capital().abbreviation(),
    n("sept", MONTH, 9).capital().abbreviation(),
    month("september", 9),
];

static WEEKDAYS: &[Word] = &[
    n("fri", WEEKDAY.or(AMBIGUOUS), 5).capital().abbreviation(),
    weekday("friday", 5),
    n("fridays", WEEKDAY.or(PLURAL), 5),
    n("mon", WEEKDAY.or(AMBIGUOUS), 1).capital().abbreviation(),
    weekday("monday", 1),
    n("mondays", WEEKDAY.or(PLURAL), 1),
    n("sat", WEEKDAY.or(AMBIGUOUS), 6).capital().abbreviation(),
    weekday("saturday", 6),
    n("saturdays", WEEKDAY.or(PLURAL), 6),
    n("sun", WEEKDAY.or(AMBIGUOUS), 7).capital().abbreviation(),
    weekday("sunday", 7),
    n("sundays", WEEKDAY.or(PLURAL), 7),
    n("thu", WEEKDAY.or(AMBIGUOUS), 4).capital().abbreviation(),
    n("thur", WEEKDAY.or(AMBIGUOUS), 4).capital().abbreviation(),
    n("thurs", WEEKDAY.or(AMBIGUOUS), 4).capital().abbreviation(),
    weekday("thursday", 4),
    n("thursdays", WEEKDAY.or(PLURAL), 4),
    n("tue", WEEKDAY.or(AMBIGUOUS), 2).capital().abbreviation(),
    n("tues", WEEKDAY.or(AMBIGUOUS), 2).capital().abbreviation(),
    weekday("tuesday", 2),
    n("tuesdays", WEEKDAY.or(PLURAL), 2),
    n("wed", WEEKDAY.or(AMBIGUOUS), 3).capital().abbreviation(),
    weekday("wednesday", 3),
    n("wednesdays", WEEKDAY.or(PLURAL), 3),
];

static UNITS: &[Word] = &[
    units("centuries", Granularity::Century),
    unit("century", Granularity::Century),
    unit("day", Granularity::Day),
    units("days", Granularity::Day),
    unit("decade", Granularity::Decade),
    units("decades", Granularity::Decade),
    w("half", HALF).unit(Granularity::Half as u8),
    w("halves", HALF.or(PLURAL)).unit(Granularity::Half as u8),
    unit("hour", Granularity::Hour),
    units("hours", Granularity::Hour),
    unit("hr", Granularity::Hour).abbreviation(),
    units("hrs", Granularity::Hour).abbreviation(),
    units("millennia", Granularity::Millennium),
    unit("millennium", Granularity::Millennium),
    unit("min", Granularity::Minute).abbreviation(),
    units("mins", Granularity::Minute).abbreviation(),
    unit("minute", Granularity::Minute),
    units("minutes", Granularity::Minute),
    unit("month", Granularity::Month),
    units("months", Granularity::Month),
    unit("quarter", Granularity::Quarter),
    units("quarters", Granularity::Quarter),
    unit("sec", Granularity::Second).abbreviation(),
    unit("second", Granularity::Second),
    units("seconds", Granularity::Second),
    units("secs", Granularity::Second).abbreviation(),
    unit("week", Granularity::Week),
    unit("weekend", Granularity::Weekend),
    units("weekends", Granularity::Weekend),
    units("weeks", Granularity::Week),
    unit("year", Granularity::Year),
    units("years", Granularity::Year),
    unit("yr", Granularity::Year).abbreviation(),
    units("yrs", Granularity::Year).abbreviation(),
];

static NUMBERS: &[Word] = &[
    n("billion", NUMBER, 1_000_000_000),
    n("dozen", NUMBER, 12),
    n("eight", NUMBER, 8),
    n("eighteen", NUMBER, 18),
    n("eighty", NUMBER, 80),
    n("eleven", NUMBER, 11),
    n("fifteen", NUMBER, 15),
    n("fifty", NUMBER, 50),
    n("five", NUMBER, 5),
    n("forty", NUMBER, 40),
    n("four", NUMBER, 4),
    n("fourteen", NUMBER, 14),
    n("hundred", NUMBER, 100),
    n("million", NUMBER, 1_000_000),
    n("nine", NUMBER, 9),
    n("nineteen", NUMBER, 19),
    n("ninety", NUMBER, 90),
    n("one", NUMBER, 1),
    n("seven", NUMBER, 7),
    n("seventeen", NUMBER, 17),
    n("seventy", NUMBER, 70),
    n("six", NUMBER, 6),
    n("sixteen", NUMBER, 16),
    n("sixty", NUMBER, 60),
    n("ten", NUMBER, 10),
    n("thirteen", NUMBER, 13),
    n("thirty", NUMBER, 30),
    n("thousand", NUMBER, 1_000),
    n("three", NUMBER, 3),
    n("twelve", NUMBER, 12),
    n("twenty", NUMBER, 20),
    n("two", NUMBER, 2),
];

static ORDINALS: &[Word] = &[
    n("eighteenth", ORDINAL, 18),
    n("eighth", ORDINAL, 8),
    n("eleventh", ORDINAL, 11),
    n("fifteenth", ORDINAL, 15),
    n("fifth", ORDINAL, 5),
    n("final", ORDINAL, -1),
    n("first", ORDINAL, 1),
    n("fourteenth", ORDINAL, 14),
    n("fourth", ORDINAL, 4),
    n("last", ORDINAL, -1),
    n("nineteenth", ORDINAL, 19),
    n("ninth", ORDINAL, 9),
    n("q1", QUARTER_NAME, 1),
    n("q2", QUARTER_NAME, 2),
    n("q3", QUARTER_NAME, 3),
    n("q4", QUARTER_NAME, 4),
    n("second", ORDINAL, 2),
    n("seventeenth", ORDINAL, 17),
    n("seventh", ORDINAL, 7),
    n("sixteenth", ORDINAL, 16),
    n("sixth", ORDINAL, 6),
    n("tenth", ORDINAL, 10),
    n("third", ORDINAL, 3),
    n("thirteenth", ORDINAL, 13),
    n("thirtieth", ORDINAL, 30),
    n("twelfth", ORDINAL, 12),
    n("twentieth", ORDINAL, 20),
];

// Endings of digits ("3rd", "1980s") and decades in words.
static ENDINGS: &[Word] = &[
    n("eighties", SHORT_DECADE, 8),
    n("fifties", SHORT_DECADE, 5),
    n("forties", SHORT_DECADE, 4),
    w("nd", ORDINAL),
    n("nineties", SHORT_DECADE, 9),
    w("rd", ORDINAL),
    w("s", DECADE),
    n("seventies", SHORT_DECADE, 7),
    n("sixties", SHORT_DECADE, 6),
    w("st", ORDINAL),
    w("th", ORDINAL),
    n("thirties", SHORT_DECADE, 3),
    n("twenties", SHORT_DECADE, 2),
];

static SEASONS: &[Word] = &[
    n("autumn", SEASON, 3),
    n("autumns", SEASON.or(PLURAL).or(AMBIGUOUS), 3),
    n("fall", SEASON.or(AMBIGUOUS), 3),
    n("falls", SEASON.or(PLURAL).or(AMBIGUOUS), 3),
    n("spring", SEASON.or(AMBIGUOUS), 1),
    n("springs", SEASON.or(PLURAL).or(AMBIGUOUS), 1),
    n("summer", SEASON, 2),
    n("summers", SEASON.or(PLURAL).or(AMBIGUOUS), 2),
    n("winter", SEASON, 4),
    n("winters", SEASON.or(PLURAL).or(AMBIGUOUS), 4),
];

static DAY_PARTS: &[Word] = &[
    part("afternoon", PartOfDay::Afternoon),
    parts("afternoons", PartOfDay::Afternoon),
    part("dawn", PartOfDay::Morning),
    part("daytime", PartOfDay::Daytime),
    part("dusk", PartOfDay::Evening),
    part("evening", PartOfDay::Evening),
    parts("evenings", PartOfDay::Evening),
    part("midday", PartOfDay::Midday),
    part("morning", PartOfDay::Morning),
    parts("mornings", PartOfDay::Morning),
    part("night", PartOfDay::Night),
    parts("nights", PartOfDay::Night),
];

static CLOCKS: &[Word] = &[
    n("am", MERIDIEM, 0),
    n("midnight", CLOCK_NAME, 24),
    n("noon", CLOCK_NAME, 12),
    w("o", PIECE),
    w("oclock", OCLOCK),
    n("pm", MERIDIEM, 1),
];

static ZONES: &[Word] = &[
    zone("cdt", -300),
    zone("cst", -360),
    zone("edt", -240),
    zone("est", -300),
    zone("gmt", 0),
    zone("mdt", -360),
    zone("mst", -420),
    zone("pdt", -420),
    zone("pst", -480),
    zone("utc", 0),
];

static ERAS: &[Word] =
    &[n("ad", ERA, 1).capital(), n("bc", ERA, -1).capital(), n("bce", ERA, -1).capital(), n("ce", ERA, 1).capital()];

static DEICTICS: &[Word] = &[
    Word { alt: -1, ..n("overnight", DEICTIC_PART, PartOfDay::Night as i32) },
    n("today", DEICTIC_DAY, 0),
    n("tomorrow", DEICTIC_DAY, 1),
    n("tonight", DEICTIC_PART, PartOfDay::Night as i32),
    n("yesterday", DEICTIC_DAY, -1),
];

static VAGUES: &[Word] = &[
    n("currently", VAGUE, 0),
    n("eventually", VAGUE, 1),
    n("formerly", VAGUE, -1),
    n("future", VAGUE_NOUN, 1),
    n("lately", VAGUE, -1),
    n("now", VAGUE, 0),
    n("nowadays", VAGUE, 0),
    n("past", VAGUE_NOUN, -1),
    n("present", VAGUE_NOUN, 0),
    n("presently", VAGUE, 0),
    n("previously", VAGUE, -1),
    n("recently", VAGUE, -1),
    n("soon", VAGUE, 1),
];

static STEPS: &[Word] = &[
    n("after", ORDER, 1),
    w("ago", AGO),
    n("before", ORDER, -1),
    n("coming", STEP.or(STRETCH), 1),
    n("current", STEP, 0),
    n("earlier", LATER, -1),
    n("following", STORY_STEP.or(STRETCH).or(ORDER), 1),
    n("last", STEP.or(STRETCH), -1),
    n("later", LATER, 1),
    n("latest", STEP.or(STRETCH), -1),
    n("next", STEP.or(STRETCH), 1),
    n("past", STRETCH, -1),
    n("preceding", STORY_STEP.or(STRETCH), -1),
    n("previous", STORY_STEP.or(STRETCH), -1),
    n("prior", STORY_STEP.or(STRETCH).or(ORDER), -1),
    n("recent", STRETCH, -1),
    n("same", STORY_STEP, 0),
    n("that", STORY_STEP, 0),
    n("this", STEP, 0),
];

static EDGES: &[Word] = &[
    edge("beginning", EDGE_NOUN, Modifier::Start),
    edge("close", EDGE_NOUN, Modifier::End),
    edge("early", EDGE, Modifier::Start),
    edge("end", EDGE_NOUN, Modifier::End),
    edge("late", EDGE, Modifier::End),
    edge("mid", EDGE, Modifier::Mid),
    edge("middle", EDGE_NOUN, Modifier::Mid),
    edge("start", EDGE_NOUN, Modifier::Start),
];

static AMOUNTS: &[Word] = &[
    edge("about", APPROX, Modifier::Approx),
    edge("almost", APPROX, Modifier::LessThan),
    edge("approximately", APPROX, Modifier::Approx),
    edge("around", APPROX, Modifier::Approx),
    n("couple", SOME, 2),
    w("dozens", SOME),
    w("few", SOME),
    n("fewer", MORE, -1),
    w("hundreds", SOME),
    n("least", LEAST, 1),
    n("less", MORE, -1),
    n("longer", MORE, 1),
    w("many", SOME),
    n("more", MORE, 1),
    n("most", LEAST, -1),
    edge("nearly", APPROX, Modifier::LessThan),
    w("no", NO),
    w("old", OLD),
    edge("over", APPROX.or(DURING), Modifier::MoreThan),
    edge("roughly", APPROX, Modifier::Approx),
    w("several", SOME),
    w("some", SOME),
    w("than", THAN),
    w("thousands", SOME),
    edge("under", APPROX, Modifier::LessThan),
    w("up", UP),
];

static SETS: &[Word] = &[
    w("annually", EVERY_UNIT).unit(Granularity::Year as u8),
    w("daily", EVERY_UNIT).unit(Granularity::Day as u8),
    n("each", EVERY, 1),
    n("every", EVERY, 0),
    w("hourly", EVERY_UNIT).unit(Granularity::Hour as u8),
    w("monthly", EVERY_UNIT).unit(Granularity::Month as u8),
    w("nightly", EVERY_UNIT).unit(Granularity::Day as u8),
    n("once", TIMES, 1),
    w("other", OTHER),
    w("per", PER),
    w("quarterly", EVERY_UNIT).unit(Granularity::Quarter as u8),
    n("thrice", TIMES, 3),
    w("times", TIMES_WORD),
    n("twice", TIMES, 2),
    w("weekly", EVERY_UNIT).unit(Granularity::Week as u8),
    w("yearly", EVERY_UNIT).unit(Granularity::Year as u8),
];

static GRAMMAR: &[Word] = &[
    n("a", ARTICLE, 1),
    n("an", ARTICLE, 1),
    w("and", AND),
    w("at", AT),
    w("between", BETWEEN),
    w("by", BY),
    w("during", DURING),
    n("ended", ENDED, -1),
    n("ending", ENDED, 1),
    w("fiscal", FISCAL),
    w("for", FOR),
    w("from", FROM),
    w("in", IN),
    w("of", OF),
    w("on", ON),
    w("onward", ONWARD),
    w("onwards", ONWARD),
    w("or", OR),
    w("since", SINCE),
    w("the", THE),
    w("through", THROUGH),
    w("throughout", DURING),
    w("till", UNTIL),
    w("to", TO),
    w("until", UNTIL),
    w("within", DURING),
];

static LABELS: &[Word] = &[
    w("article", LABEL),
    w("channel", LABEL),
    w("chapter", LABEL),
    w("flight", LABEL),
    w("highway", LABEL),
    w("interstate", LABEL),
    w("model", LABEL),
    w("no", LABEL),
    w("number", LABEL),
    w("page", LABEL),
    w("pages", LABEL),
    w("paragraph", LABEL),
    w("room", LABEL),
    w("route", LABEL),
    w("section", LABEL),
    w("title", LABEL),
    w("version", LABEL),
    w("volume", LABEL),
];

static MEASURES: &[Word] = &[
    w("acres", MEASURE),
    w("barrels", MEASURE),
    w("calories", MEASURE),
    w("cases", MEASURE),
    w("children", MEASURE),
    w("copies", MEASURE),
    w("deaths", MEASURE),
    w("degrees", MEASURE),
    w("dollars", MEASURE),
    w("employees", MEASURE),
    w("euros", MEASURE),
    w("feet", MEASURE),
    w("hectares", MEASURE),
    w("homes", MEASURE),
    w("inches", MEASURE),
    w("jobs", MEASURE),
    w("kg", MEASURE),
    w("kilometers", MEASURE),
    w("kilometres", MEASURE),
    w("km", MEASURE),
    w("megawatts", MEASURE),
    w("members", MEASURE),
    w("men", MEASURE),
    w("meters", MEASURE),
    w("metres", MEASURE),
    w("mile", MEASURE),
    w("miles", MEASURE),
    w("passengers", MEASURE),
    w("people", MEASURE),
    w("percent", MEASURE),
    w("percentage", MEASURE),
    w("points", MEASURE),
    w("pounds", MEASURE),
    w("residents", MEASURE),
    w("shares", MEASURE),
    w("soldiers", MEASURE),
    w("students", MEASURE),
    w("tickets", MEASURE),
    w("tonnes", MEASURE),
    w("tons", MEASURE),
    w("troops", MEASURE),
    w("votes", MEASURE),
    w("watts", MEASURE),
    w("women", MEASURE),
    w("workers", MEASURE),
    w("yards", MEASURE),
];
