//! The rules of English, a row each, by what they make. Shared here: the elements that many rows
//! name and the small words of their meanings.
//!
//! Order matters only where two rows make the same class of the same words: then the earlier wins.

mod amounts;
mod clock;
mod colloquial;
mod dates;
mod dayparts;
mod deictic;
mod durations;
mod histories;
mod holidays;
mod modified;
mod nested;
mod offsets;
mod quarters_seasons;
mod ranges;
mod reports;
mod sets;
mod vague;
mod weekdays;
mod years;

use crate::grammar::change::Change;
use crate::grammar::expression::{Grain, Half, Op, Reference, Step};
use crate::grammar::feature;
use crate::grammar::meaning::{Term, says};
use crate::grammar::pattern::{Pattern, a, either, is, literal, num, opt};
use crate::grammar::rule::Evidence::{self, *};
use crate::grammar::rule::Rule;
use crate::grammar::sides::Sides;
use crate::grammar::slot::Slot;
use crate::lexicon::Senses;
use crate::lexicon::sense::{phrase, word};
use crate::locale::en::words::literals;
use crate::options::Style;
use crate::value::{Granularity, Modifier};

pub(super) static TABLES: &[&[Rule]] = &[
    // "0615 hrs" is no duration there.
    colloquial::RULES,
    crate::locale::common::RULES,
    dates::RULES,
    quarters_seasons::RULES,
    holidays::RULES,
    years::RULES,
    weekdays::RULES,
    reports::RULES,
    deictic::RULES,
    offsets::RULES,
    nested::RULES,
    modified::RULES,
    clock::RULES,
    dayparts::RULES,
    sets::RULES,
    amounts::RULES,
    durations::RULES,
    ranges::RULES,
    vague::RULES,
    histories::RULES,
];

/// Names of rules that are gone, sorted; one that another row took over stands there, in `formerly`.
pub(super) static GONE: &[&str] = &["once"];

// Elements.
const MONTH: Pattern = is(word::MONTH).at(Slot::Month);
/// The number of a day: in digits, or an ordinal.
const DAY_NUMBER: Pattern = num(word::DIGITS.or(word::ORDINAL), 1, 31).at(Slot::Day);
const YEAR: Pattern = is(word::YEAR.or(word::SHORT_YEAR)).at(Slot::Year);
const COMMA: Pattern = opt(&[is(word::COMMA)]);
const THE: Pattern = opt(&[is(word::THE).at(Slot::The)]);
/// "last", "this", "next"; "previous", "same", "following".
const STEP_WORD: Senses = word::STEP.or(word::STORY_STEP);
const STEP: Pattern = is(STEP_WORD).at(Slot::Step);
/// "early", "mid", "late"; "earlier", "later".
const EDGE: Pattern = either(&[&[is(word::EDGE).at(Slot::Modifier)], &[is(word::LATER).at(Slot::Step)]]);
/// A preposition that puts one date inside another.
const OF: Pattern = is(word::OF.or(word::IN));
const MAYBE_OF: Pattern = opt(&[is(word::OF)]);
const UNIT: Pattern = is(word::UNIT).at(Slot::Unit);
const AMOUNT: Pattern = a(phrase::AMOUNT).at(Slot::Amount);
/// What a time of day can be on.
const DAY: Pattern = a(phrase::DAY.or(phrase::WEEKDAY_DATE)).at(Slot::Date);
/// What comes on days; "Monday" is none.
const SET_OF_DAYS: Pattern =
    a(phrase::SET).holding(word::EVERY.or(word::EVERY_UNIT).or(word::PLURAL)).without(feature::HAS_CLOCK);
/// An hour that nothing but what stands beside it tells from a count.
const BARE_HOUR: Pattern = num(word::NUMBER, 1, 12).at(Slot::Clock);
const DAY_PART: Pattern = is(word::DAY_PART).singular().at(Slot::DayPart);

// Terms.
const APPROX: Term = modified(Modifier::Approx);
const OR_MORE: Term = modified(Modifier::EqualOrMore);
const OR_LESS: Term = modified(Modifier::EqualOrLess);
const WITHIN: Term = Term::Op(Op::Within);
/// An amount onwards from a day.
const FORWARD: Term = Term::Op(Op::Shift { sign: 1, grain: Grain::Amount });
/// Its year is one of accounts, where that is said.
const IN_ACCOUNTS: Term = Term::If(Slot::Fiscal, &[Term::Op(Op::Fiscal)], &[]);
/// The day that a time depends on where it names none.
const ITS_DAY: Term = Term::Op(Op::Ref(Reference::Day));
const PUBLICATION: Term = Term::Op(Op::Ref(Reference::Publication));
/// From an hour.
const HALF_AN_HOUR: Term = Term::Change(Change::Minutes(30));
/// The amount of a phrase, or of a unit alone.
const AN_AMOUNT: Term = Term::If(Slot::Amount, &[Term::Phrase(Slot::Amount)], &[Term::Amount]);

const fn modified(modifier: Modifier) -> Term {
    Term::Op(Op::Modifier(modifier))
}

/// Prepositions and the like that announce a time.
const ANNOUNCING: Senses = word::IN
    .or(word::ON)
    .or(word::BY)
    .or(word::FROM)
    .or(word::UNTIL)
    .or(word::SINCE)
    .or(word::BETWEEN)
    .or(word::THROUGH)
    .or(word::DURING)
    .or(word::ORDER)
    .or(word::EDGE)
    .or(word::STEP)
    .or(word::STORY_STEP)
    .or(word::EVERY);

/// The phrase opens its sentence.
const OPENS: Evidence = NotBefore(Senses::ALL.without(word::BREAK));

/// Something of its sentence stands before it.
const GOES_ON: Evidence = Before(Senses::ALL.without(word::BREAK));

/// Its first word has a capital only where a sentence begins; elsewhere it is a name.
const NO_CAPITAL_INSIDE: Evidence = AnyOf(&[Lacks(word::CAPITAL), OPENS]);

/// It is the first half of no name: "Friday Night Lights", "the Winter Games".
const NO_HALF_OF_A_NAME: Evidence = AnyOf(&[LastLacks(word::CAPITAL), NotAfter(word::CAPITAL)]);

/// It describes nothing behind it, as in "the midday heat", "at dawn patrols".
const STANDS_ALONE: Evidence = NotAfter(word::PLAIN.or(word::CAPITAL).or(word::HYPHEN).or(word::OF));

/// A name that begins like a date has a capital behind it and nothing, an article or a quote before:
/// "April Jones won", "The Sunday Times".
const NO_NAME: Evidence = AnyOf(&[
    All(&[NotAfter(word::CAPITAL), NotBefore(word::TITLE)]),
    All(&[GOES_ON, NotBefore(word::THE.or(word::QUOTE).or(word::ARTICLE))]),
]);

/// What stands behind a bare number is nothing that it counts.
const NO_COUNT: Evidence = NotAfter(
    word::MEASURE
        .or(word::PLAIN)
        .or(word::CAPITAL)
        .or(word::UNIT)
        .or(word::NUMBER)
        .or(word::DECIMAL)
        .or(word::SLASH_DATE)
        .or(word::MONEY)
        .or(word::MERIDIEM)
        .or(word::OCLOCK)
        .or(word::HYPHEN)
        .or(word::SLASH)
        .or(word::POSSESSIVE),
);
