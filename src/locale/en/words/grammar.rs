//! The small words of time: deictics, steps, edges, sets, prepositions. Rows only.

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

pub(super) static STEPS: &[Word] = &[
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

pub(super) static GRAMMAR: &[Word] = &[
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
