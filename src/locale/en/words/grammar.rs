//! The small words of time: deictics, steps, edges, sets, prepositions; and words beside a time that tell
//! what it is or is not. Rows only.

use super::*;

pub(super) static DEICTICS: &[Word] = &[
    Word { alt: -1, ..n("overnight", DEICTIC_PART, PartOfDay::Night as i32) },
    n("today", DEICTIC_DAY, 0),
    n("tomorrow", DEICTIC_DAY, 1),
    n("tonight", DEICTIC_PART, PartOfDay::Night as i32),
    n("yesterday", DEICTIC_DAY, -1),
];

pub(super) static VAGUES: &[Word] = &[
    n("currently", VAGUE, 0),
    n("date", VAGUE_ADJECTIVE, 3),
    n("former", VAGUE_ADJECTIVE, -2),
    n("formerly", VAGUE, -1),
    n("future", VAGUE_NOUN.or(STRETCH), 1),
    n("lately", VAGUE, -1),
    n("moment", VAGUE_NOUN, 0),
    n("now", VAGUE.or(AMBIGUOUS), 0),
    n("nowadays", VAGUE, 0),
    n("past", VAGUE_NOUN, -1),
    n("present", VAGUE_NOUN, 0),
    n("presently", VAGUE, 0),
    n("recently", VAGUE, -1),
    n("term", VAGUE_ADJECTIVE, 2),
];

pub(super) static STEPS: &[Word] = &[
    n("after", ORDER, 1),
    n("afterward", LATER.or(ORDER), 1),
    n("afterwards", LATER.or(ORDER), 1),
    n("ago", AGO, -1),
    n("before", ORDER, -1),
    n("coming", STEP.or(STRETCH), 1),
    n("comparable", STORY_STEP, 0),
    n("corresponding", STORY_STEP, 0),
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
    n("recent", STRETCH.or(VAGUE_ADJECTIVE), -1),
    n("same", STORY_STEP, 0),
    n("that", STORY_STEP, 0),
    n("this", STEP, 0),
];

pub(super) static EDGES: &[Word] = &[
    edge("beginning", EDGE_NOUN, Modifier::Start),
    edge("close", EDGE_NOUN, Modifier::End),
    edge("early", EDGE, Modifier::Start),
    edge("end", EDGE_NOUN, Modifier::End),
    edge("late", EDGE, Modifier::End),
    edge("mid", EDGE, Modifier::Mid),
    edge("middle", EDGE_NOUN, Modifier::Mid),
    edge("start", EDGE_NOUN, Modifier::Start),
];

pub(super) static SETS: &[Word] = &[
    n("annually", EVERY_UNIT, 1).unit(Granularity::Year as u8),
    n("biennially", EVERY_UNIT, 2).unit(Granularity::Year as u8),
    n("biweekly", EVERY_UNIT.or(KIND), 2).unit(Granularity::Week as u8),
    n("daily", EVERY_UNIT, 1).unit(Granularity::Day as u8),
    n("daylong", EVERY_UNIT, -1).unit(Granularity::Day as u8),
    n("decadelong", EVERY_UNIT, -1).unit(Granularity::Decade as u8),
    n("each", EVERY, 1),
    n("every", EVERY, 0),
    n("fortnightly", EVERY_UNIT, 2).unit(Granularity::Week as u8),
    n("hourlong", EVERY_UNIT, -1).unit(Granularity::Hour as u8),
    n("hourly", EVERY_UNIT, 1).unit(Granularity::Hour as u8),
    n("monthlong", EVERY_UNIT, -1).unit(Granularity::Month as u8),
    n("monthly", EVERY_UNIT, 1).unit(Granularity::Month as u8),
    n("nightly", EVERY_UNIT, 1).unit(Granularity::Day as u8),
    n("once", TIMES, 1),
    n("other", OTHER, 2),
    w("per", PER),
    n("quarterly", EVERY_UNIT.or(KIND), 1).unit(Granularity::Quarter as u8),
    n("semiannually", EVERY_UNIT, 6).unit(Granularity::Month as u8),
    n("thrice", TIMES, 3),
    literal("times", literals::TIMES),
    n("twice", TIMES, 2),
    n("weeklong", EVERY_UNIT, -1).unit(Granularity::Week as u8),
    n("weekly", EVERY_UNIT, 1).unit(Granularity::Week as u8),
    n("yearlong", EVERY_UNIT, -1).unit(Granularity::Year as u8),
    n("yearly", EVERY_UNIT, 1).unit(Granularity::Year as u8),
];

pub(super) static GRAMMAR: &[Word] = &[
    n("a", ARTICLE, 1),
    literal("ahead", literals::AHEAD),
    literal("all", literals::ALL),
    n("an", ARTICLE, 1),
    w("and", AND),
    w("as", AS),
    w("at", AT),
    w("back", BACKWARD).named(literals::BACK),
    literal("being", literals::BEING),
    w("between", BETWEEN),
    w("by", BY),
    literal("distant", literals::NEAR),
    w("during", DURING),
    n("ended", ENDED, -1),
    n("ending", ENDED, 1),
    w("fiscal", FISCAL),
    w("for", FOR),
    literal("foreseeable", literals::NEAR),
    n("from", FROM, 1),
    literal("hence", literals::HENCE),
    literal("immediate", literals::NEAR),
    w("in", IN),
    w("local", LOCAL),
    w("long", WHOLE).named(literals::LONG),
    literal("near", literals::NEAR),
    literal("not", literals::NO),
    w("of", OF),
    w("on", ON),
    literal("onward", literals::ONWARD),
    literal("onwards", literals::ONWARD),
    w("or", OR),
    w("period", PERIOD),
    literal("rest", literals::REST),
    literal("right", literals::RIGHT),
    literal("short", literals::SHORT),
    w("since", SINCE),
    w("the", THE),
    w("then", THEN),
    literal("these", literals::THESE),
    w("through", THROUGH),
    w("throughout", DURING.or(THROUGHOUT)),
    w("till", UNTIL),
    w("time", TIME),
    w("to", TO),
    w("until", UNTIL),
    w("within", DURING),
];

/// What may stand between a number and its unit: "two full years", "eight trading days".
pub(super) static WHOLES: &[Word] = &[
    w("additional", WHOLE),
    w("business", WHOLE),
    w("calendar", WHOLE),
    w("consecutive", WHOLE),
    w("entire", WHOLE),
    w("extra", WHOLE),
    w("full", WHOLE),
    w("single", WHOLE).named(literals::SINGLE),
    w("solid", WHOLE),
    w("straight", WHOLE),
    w("successive", WHOLE),
    w("trading", WHOLE),
    w("whole", WHOLE),
    w("working", WHOLE),
];

/// Verbs and prepositions that take a stretch of time: "spent years in jail", "amid weeks of talks".
pub(super) static TAKING_WORDS: &[Word] = &[
    w("amid", TAKING),
    w("despite", TAKING),
    w("follow", TAKING),
    w("followed", TAKING),
    w("follows", TAKING),
    w("lasted", TAKING),
    w("lasting", TAKING),
    w("lasts", TAKING),
    w("require", TAKING),
    w("required", TAKING),
    w("requires", TAKING),
    w("spend", TAKING),
    w("spending", TAKING),
    w("spends", TAKING),
    w("spent", TAKING),
    w("take", TAKING),
    w("taken", TAKING),
    w("takes", TAKING),
    w("taking", TAKING),
    w("took", TAKING),
    w("wait", TAKING),
    w("waited", TAKING),
    w("waiting", TAKING),
    w("waits", TAKING),
];

/// Auxiliaries behind which "last" is a verb.
pub(super) static MODALS: &[Word] = &[
    w("can", MODAL),
    w("could", MODAL),
    w("did", MODAL),
    w("does", MODAL),
    w("might", MODAL),
    w("must", MODAL),
    w("should", MODAL),
    w("will", MODAL),
    w("would", MODAL),
];

/// Pronouns that are subjects.
pub(super) static SUBJECTS: &[Word] = &[
    w("he", SUBJECT),
    w("i", SUBJECT),
    w("it", SUBJECT),
    w("she", SUBJECT),
    w("they", SUBJECT),
    w("we", SUBJECT),
    w("you", SUBJECT),
];

/// Possessive determiners.
pub(super) static OWNERS: &[Word] = &[
    w("her", OWNER),
    w("his", OWNER),
    w("its", OWNER),
    w("my", OWNER),
    w("our", OWNER),
    w("their", OWNER),
    w("your", OWNER),
];

/// What is delivered in a month still to come.
pub(super) static DELIVERIES: &[Word] = &[w("delivery", DELIVERY), w("futures", DELIVERY.or(PLURAL))];

/// What no noun phrase goes on with.
pub(super) static CLAUSES: &[Word] = &[
    w("although", CLAUSE),
    w("are", CLAUSE),
    w("because", CLAUSE),
    w("but", CLAUSE),
    w("had", CLAUSE),
    w("has", CLAUSE),
    w("have", CLAUSE),
    w("if", CLAUSE),
    w("is", CLAUSE),
    w("though", CLAUSE),
    w("unless", CLAUSE),
    w("was", CLAUSE),
    w("were", CLAUSE),
    w("when", CLAUSE),
    w("where", CLAUSE),
    w("which", CLAUSE),
    w("who", CLAUSE),
];

/// Words beside which a quarter is one of a game.
pub(super) static GAMES: &[Word] = &[
    literal("halftime", literals::GAME),
    literal("inning", literals::GAME),
    literal("innings", literals::GAME),
    literal("quarterback", literals::GAME),
    literal("scored", literals::GAME),
    literal("scoreless", literals::GAME),
    literal("touchdown", literals::GAME),
    literal("touchdowns", literals::GAME),
];

/// Words beside which sixties are degrees.
pub(super) static DEGREES: &[Word] = &[
    literal("celsius", literals::HEAT),
    literal("fahrenheit", literals::HEAT),
    literal("temperature", literals::HEAT),
    literal("temperatures", literals::HEAT),
    literal("thermometer", literals::HEAT),
    literal("thermometers", literals::HEAT),
];
