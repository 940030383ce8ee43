//! Words: what each can mean, a row a word, sorted within each table. Here: how a row is said.
//!
//! A word that stands in two tables has the senses of both.

mod calendar;
mod grammar;
pub(super) mod literals;
mod numbers;

use crate::lexicon::sense::word::*;
use crate::lexicon::{Literal, Senses, Word};
use crate::locale::word::{n, unit, units, w};
use crate::value::{Granularity, Modifier, PartOfDay};

const fn month(text: &'static str, number: i32) -> Word {
    Word::new(text, MONTH).value(number)
}

const fn weekday(text: &'static str, number: i32) -> Word {
    Word::new(text, WEEKDAY).value(number)
}

const fn literal(text: &'static str, which: Literal) -> Word {
    Word::new(text, Senses::NONE).named(which)
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

const fn bare_part(text: &'static str, part: PartOfDay) -> Word {
    Word::new(text, DAY_PART.or(BARE_PART)).value(part as i32)
}

pub(super) static TABLES: &[&[Word]] = &[
    calendar::MONTHS,
    calendar::WEEKDAYS,
    calendar::UNITS,
    calendar::SEASONS,
    calendar::DAY_PARTS,
    calendar::CLOCKS,
    calendar::ZONES,
    calendar::ZONE_NAMES,
    calendar::ERAS,
    numbers::NUMBERS,
    numbers::ORDINALS,
    numbers::ENDINGS,
    numbers::AMOUNTS,
    numbers::LABELS,
    numbers::MEASURES,
    numbers::TITLES,
    numbers::ABBREVIATIONS,
    grammar::DEICTICS,
    grammar::VAGUES,
    grammar::STEPS,
    grammar::EDGES,
    grammar::SETS,
    grammar::GRAMMAR,
    grammar::WHOLES,
    grammar::TAKING_WORDS,
    grammar::MODALS,
    grammar::SUBJECTS,
    grammar::OWNERS,
    grammar::GAMES,
    grammar::DEGREES,
    grammar::CLAUSES,
    grammar::DELIVERIES,
];
