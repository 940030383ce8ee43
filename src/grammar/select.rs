//! Which phrases of a chart are mentions: from left to right the longest whose evidence holds.
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
use crate::token::token::Token;

use super::chart::Chart;
use super::pattern::Phrase;
use super::rule::{Evidence, Grammar, Standing};

/// The phrase that is a mention and begins at token `from`, the longest there is.
pub(crate) fn at<'c>(chart: &'c Chart, grammar: &Grammar, tokens: &[Token], from: usize) -> Option<&'c Phrase> {
    chart
        .at(from)
        .iter()
        .filter(|phrase| {
            let rule = &grammar.rules[usize::from(phrase.rule)];
            rule.standing == Standing::Mention && holds(&rule.evidence, tokens, from, usize::from(phrase.to))
        })
        .max_by_key(|phrase| (phrase.to, std::cmp::Reverse(phrase.rule)))
}

/// Whether the evidence holds for the tokens `from..to`.
fn holds(evidence: &Evidence, tokens: &[Token], from: usize, to: usize) -> bool {
    let senses = |index: Option<usize>| index.and_then(|i| tokens.get(i)).map_or(Senses::NONE, |t| t.senses);
    match evidence {
        Evidence::Any => true,
        Evidence::Before(asked) => senses(from.checked_sub(1)).meets(*asked),
        Evidence::NotBefore(asked) => !senses(from.checked_sub(1)).meets(*asked),
        Evidence::SecondBefore(asked) => senses(from.checked_sub(2)).meets(*asked),
        Evidence::NotSecondAfter(asked) => !senses(to.checked_add(1)).meets(*asked),
        Evidence::After(asked) => senses(Some(to)).meets(*asked),
        Evidence::NotAfter(asked) => !senses(Some(to)).meets(*asked),
        Evidence::Begins(asked) => senses(Some(from)).meets(*asked),
        Evidence::Lacks(asked) => !senses(Some(from)).meets(*asked),
        Evidence::LastLacks(asked) => !senses(to.checked_sub(1)).meets(*asked),
        Evidence::LastHas(asked) => senses(to.checked_sub(1)).meets(*asked),
        Evidence::All(all) => all.iter().all(|e| holds(e, tokens, from, to)),
        Evidence::AnyOf(any) => any.iter().any(|e| holds(e, tokens, from, to)),
    }
}
