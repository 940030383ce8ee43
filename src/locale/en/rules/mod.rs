//! The rules of English, a row each, by what they make. Shared here: the elements that many rows
//! name and the small words of their meanings.
//!
//! Order matters only where two rows make the same class of the same words: then the earlier wins.

mod amounts;
mod clock;
mod dates;
mod dayparts;
mod distances;
mod durations;
mod edges;
mod holidays;
mod parts;
mod periods;
mod ranges;
mod relative;
mod sets;
mod vague;
mod weekdays;
mod within;
mod years;

use crate::grammar::expression::{Expr, Fields, Op, Step};
use crate::grammar::pattern::{Captures, Pattern, a, either, is, literal, num, opt};
use crate::grammar::rule::{Evidence, Rule};
use crate::lexicon::Senses;
use crate::lexicon::sense::{phrase, word};
use crate::locale::en::words::literals;
use crate::options::Style;
use crate::value::{Granularity, Modifier};

pub(super) static TABLES: &[&[Rule]] = &[
    dates::RULES,
    parts::RULES,
    holidays::RULES,
    years::RULES,
    weekdays::RULES,
    periods::RULES,
    relative::RULES,
    distances::RULES,
    within::RULES,
    edges::RULES,
    clock::RULES,
    dayparts::RULES,
    sets::RULES,
    amounts::RULES,
    durations::RULES,
    ranges::RULES,
    vague::RULES,
];

// Elements.
const MONTH: Pattern = is(word::MONTH);
/// The number of a day: in digits, or an ordinal.
const DAY_NUMBER: Pattern = num(word::DIGITS.or(word::ORDINAL), 1, 31);
const YEAR: Pattern = either(&[&[is(word::YEAR)], &[is(word::SHORT_YEAR)]]);
const COMMA: Pattern = opt(&[is(word::COMMA)]);
const THE: Pattern = opt(&[is(word::THE)]);
const HYPHEN: Pattern = opt(&[is(word::HYPHEN)]);
/// A preposition that puts one date inside another.
const OF: Pattern = either(&[&[is(word::OF)], &[is(word::IN)]]);
const MAYBE_OF: Pattern = opt(&[is(word::OF)]);
const AMOUNT: Pattern = a(phrase::AMOUNT);
/// What a time of day can be on.
const DAY: Pattern = a(phrase::DAY.or(phrase::WEEKDAY_DATE));
const DAY_PART: Pattern = Pattern::Not { senses: word::DAY_PART, without: word::PLURAL };

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

/// A name that begins like a date has a capital behind it and nothing, an article or a quote before:
/// "April Jones won", "The Sunday Times".
const NO_NAME: Evidence = Evidence::AnyOf(&[
    Evidence::All(&[Evidence::NotAfter(word::CAPITAL), Evidence::NotBefore(word::TITLE)]),
    Evidence::All(&[
        Evidence::Before(Senses::ALL.without(word::BREAK)),
        Evidence::NotBefore(word::THE.or(word::QUOTE).or(word::ARTICLE)),
    ]),
]);

/// The year of a token that may be a short one.
fn year(c: &Captures<'_>, slot: usize) -> i32 {
    if c.is(slot, word::SHORT_YEAR) { Fields::SHORT + c.value(slot) } else { c.value(slot) }
}

fn modifier(value: i32) -> Modifier {
    usize::try_from(value).ok().and_then(|v| Modifier::ALL.get(v)).copied().unwrap_or(Modifier::Approx)
}

/// The unit `step` away from the publication day or, for words of the story, from its focus.
fn step(c: &Captures<'_>, slot: usize, unit: Granularity) -> Expr {
    // "the next year he resigned" is the story's; where the clause looks ahead, the focus gives way.
    let the_next = c.has(0) && slot == 1 && c.value(slot) == 1;
    let from = if the_next || c.is(slot, word::STORY_STEP) {
        Expr::op(Op::Ref(crate::grammar::expression::Reference::Focus))
    } else {
        Expr::publication()
    };
    from.step(Step::of(c.value(slot)), unit)
}

/// An amount moved from a point takes its qualifier the other way round: what is more than a
/// year ago lies before that year.
fn qualified_point(point: Expr, qualifier: Expr, back: bool) -> Expr {
    let Some(Op::Modifier(m)) = qualifier.ops().first() else { return point };
    let turned = match (m, back) {
        (Modifier::MoreThan, true) | (Modifier::LessThan, false) => Modifier::Before,
        (Modifier::LessThan, true) | (Modifier::MoreThan, false) => Modifier::After,
        (Modifier::EqualOrMore, true) | (Modifier::EqualOrLess, false) => Modifier::OnOrBefore,
        (Modifier::EqualOrLess, true) | (Modifier::EqualOrMore, false) => Modifier::OnOrAfter,
        (other, _) => *other,
    };
    point.modifier(turned)
}
