//! Which phrases of a chart are mentions: from left to right the longest whose evidence holds; and
//! which day behind it a time without one takes.
//!
//! Knows no text and no anchor.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a phrase holds the index of a rule of the grammar that filled the chart"
    )
)]

use crate::lexicon::Senses;
use crate::lexicon::sense::{phrase, word};
use crate::token::typed::Token;

use super::chart::Chart;
use super::expression::Expr;
use super::pattern::Phrase;
use super::rule::{Evidence, Grammar, Standing};

/// The phrase that is a mention and begins at token `from`, the longest there is.
#[inline]
pub(crate) fn at<'c>(chart: &'c Chart, grammar: &Grammar, tokens: &[Token], from: usize) -> Option<&'c Phrase> {
    let phrases = chart.at(from);
    if phrases.is_empty() { None } else { longest(phrases, grammar, tokens, from) }
}

fn longest<'c>(phrases: &'c [Phrase], grammar: &Grammar, tokens: &[Token], from: usize) -> Option<&'c Phrase> {
    phrases
        .iter()
        .filter(|phrase| {
            let rule = &grammar.rules[usize::from(phrase.rule)];
            rule.standing == Standing::Mention && holds(&rule.evidence, tokens, from, usize::from(phrase.to))
        })
        .max_by_key(|phrase| (phrase.to, std::cmp::Reverse(phrase.rule)))
}

/// The day that stands behind a time that names none, with nothing but zones, brackets and other
/// times between: "at 10 a.m. ET (1500 GMT) on Tuesday".
pub(crate) fn day_behind(chart: &Chart, phrase: &Phrase, tokens: &[Token]) -> Option<Expr> {
    const REACH: usize = 8;
    const NAMES: usize = 2;
    const BETWEEN: Senses = word::OPEN
        .or(word::CLOSE)
        .or(word::COMMA)
        .or(word::ON)
        .or(word::ZONE)
        .or(word::ZONE_NAME)
        .or(word::LOCAL)
        .or(word::TIME)
        .or(word::CLOCK)
        .or(word::MERIDIEM)
        .or(word::NUMBER)
        .or(word::AT);
    if !phrase.expr.depends_on_a_day() {
        return None;
    }
    let mut names = 0;
    for at in usize::from(phrase.to)..tokens.len().min(usize::from(phrase.to) + REACH) {
        let days = chart.at(at).iter().filter(|p| p.class.meets(phrase::DAY.or(phrase::WEEKDAY_DATE)));
        let day = days.max_by_key(|p| p.to);
        // "on" or a bracket leads to it: "at 10 a.m., Tuesday was far" does not.
        let led = at.checked_sub(1).is_some_and(|i| tokens[i].senses.meets(word::ON.or(word::CLOSE)));
        if let Some(day) = day.filter(|_| led) {
            return Some(day.expr);
        }
        names += usize::from(tokens[at].senses == word::CAPITAL);
        // "at 09:30 and again at 17:00 on Tuesday"
        let is = |at: usize, senses| tokens.get(at).is_some_and(|t| t.senses.meets(senses));
        let and = if is(at, word::PLAIN.or(word::THEN)) { at - 1 } else { at };
        let again = is(and, word::AND) && (at..=at + 2).any(|at| is(at, word::AT));
        let name = tokens[at].senses == word::CAPITAL && names <= NAMES;
        if !tokens[at].senses.meets(BETWEEN) && !name && !again {
            return None;
        }
    }
    None
}

/// Whether the evidence holds for the tokens `from..to`.
fn holds(evidence: &Evidence, tokens: &[Token], from: usize, to: usize) -> bool {
    let senses = |index: Option<usize>| index.and_then(|i| tokens.get(i)).map_or(Senses::NONE, |t| t.senses);
    match evidence {
        Evidence::Any => true,
        Evidence::Before(asked) => senses(from.checked_sub(1)).meets(*asked),
        Evidence::NotBefore(asked) => !senses(from.checked_sub(1)).meets(*asked),
        Evidence::SecondBefore(asked) => senses(from.checked_sub(2)).meets(*asked),
        Evidence::NotSecondBefore(asked) => !senses(from.checked_sub(2)).meets(*asked),
        Evidence::SecondAfter(asked) => senses(to.checked_add(1)).meets(*asked),
        Evidence::NotSecondAfter(asked) => !senses(to.checked_add(1)).meets(*asked),
        Evidence::After(asked) => senses(Some(to)).meets(*asked),
        Evidence::NotAfter(asked) => !senses(Some(to)).meets(*asked),
        Evidence::Begins(asked) => senses(Some(from)).meets(*asked),
        Evidence::Lacks(asked) => !senses(Some(from)).meets(*asked),
        Evidence::SecondHas(asked) => from + 1 < to && senses(from.checked_add(1)).meets(*asked),
        Evidence::LastLacks(asked) => !senses(to.checked_sub(1)).meets(*asked),
        Evidence::LastHas(asked) => senses(to.checked_sub(1)).meets(*asked),
        Evidence::NoneNear(which) => !tokens.iter().any(|token| token.literal == *which),
        Evidence::All(all) => all.iter().all(|e| holds(e, tokens, from, to)),
        Evidence::AnyOf(any) => any.iter().any(|e| holds(e, tokens, from, to)),
    }
}
