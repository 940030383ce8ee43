//! One row of a grammar: what it is called, what it matches, what it means, and its proof.
//!
//! Knows no language: rows are constants of a locale.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "there is a list for each bit of a set"))]

use crate::lexicon::{Classes, Literal, Senses};
use crate::options::Style;

use super::meaning::{Meaning, says};
use super::pattern::{Asked, Pattern, first_of};
use super::slot::Slot;

/// The names of two rules, the same in every language: events find ranges and lengths of their own, which bear them.
pub(crate) const RANGE: &str = "from-to";
pub(crate) const LENGTH: &str = "duration";

/// Whether a phrase can be a mention by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is a mention where its evidence holds.
    Mention,
    /// Only other rows use it: a bare "1994".
    Latent,
}

/// What must stand, or must not stand, beside a phrase for it to be a mention. A condition is
/// asked of one token; the edge of the window counts as a token without senses.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Evidence {
    /// Nothing is asked.
    Any,
    /// The token right before has one of these.
    Before(Senses),
    /// The token right behind has one of these.
    After(Senses),
    NotBefore(Senses),
    NotAfter(Senses),
    /// The token two before has one of these.
    SecondBefore(Senses),
    /// The token two before has none of these.
    NotSecondBefore(Senses),
    /// The token two behind has one of these.
    SecondAfter(Senses),
    /// The token two behind has none of these.
    NotSecondAfter(Senses),
    /// The phrase's first token has one of these.
    Begins(Senses),
    /// The phrase's first token has none of these.
    Lacks(Senses),
    /// The phrase's second token has one of these.
    SecondHas(Senses),
    /// The phrase's last token has none of these.
    LastLacks(Senses),
    /// The phrase's last token has one of these.
    LastHas(Senses),
    /// No token of the window is this small word.
    NoneNear(Literal),
    All(&'static [Evidence]),
    AnyOf(&'static [Evidence]),
}

/// A row: stable public name, pattern, meaning, and the examples that prove it.
#[derive(Clone, Copy)]
pub struct Rule {
    pub(crate) name: &'static str,
    /// Names of the rows that it took over.
    pub(crate) formerly: &'static [&'static str],
    /// The phrase class it makes.
    pub(crate) makes: Classes,
    pub(crate) pattern: &'static [Pattern],
    /// Numbers and sub-expressions in, an expression out.
    pub(crate) meaning: Meaning,
    pub(crate) standing: Standing,
    pub(crate) evidence: Evidence,
    /// The style of texts that alone it reads; none where it reads all.
    pub(crate) only: Option<Style>,
    /// What it reads is an age in years: [`Builder::ages`](crate::Builder::ages) wants it in every style.
    pub(crate) of_ages: bool,
    /// What is a mention of its own, each from the first to the last of these names: the sides of a range, the entries
    /// of a list. Two at the most.
    pub(crate) parts: &'static [&'static [Slot]],
    /// Sentences with the mention in [brackets], and its value under the one fixed anchor,
    /// Wednesday 2019-03-06. Sentences before the one with brackets give context.
    pub(crate) examples: &'static [(&'static str, &'static str)],
    /// Sentences in which this row makes no mention. One of them nearly is one: the row with its
    /// evidence switched off finds it, or half of the row's elements match.
    pub(crate) counterexamples: &'static [&'static str],
    /// Why no sentence can nearly be one, where the row asks nothing that could be switched off.
    #[cfg_attr(not(test), expect(dead_code, reason = "a mark for the proof of the rows"))]
    pub(crate) unguarded: &'static str,
}

impl Rule {
    /// What a row says where it says nothing else.
    pub(crate) const ROW: Rule = Rule {
        name: "",
        formerly: &[],
        makes: Classes::NONE,
        pattern: &[],
        meaning: says(&[]),
        standing: Standing::Mention,
        evidence: Evidence::Any,
        only: None,
        of_ages: false,
        parts: &[],
        examples: &[],
        counterexamples: &[],
        unguarded: "",
    };

    /// The stable kebab-case name, as [`Mention::rule`](crate::Mention::rule) gives it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Names that it had before, and those of the rules that it took over: [`Builder::without_rule`](crate::Builder::without_rule)
    /// knows them.
    ///
    /// ```
    /// use dateline::{Extractor, Rule};
    ///
    /// let extractor = Extractor::new();
    /// let mut names: Vec<&str> = extractor.rules().flat_map(Rule::formerly).copied().collect();
    /// assert!(names.contains(&"number-times-unit")); // "times-unit" now
    /// ```
    pub fn formerly(&self) -> &'static [&'static str] {
        self.formerly
    }

    /// Whether this is its name, or was.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.formerly.contains(&name)
    }

    /// Whether the rule only makes parts of longer phrases: then its examples are mentions of other
    /// rules, and no [`Mention::rule`](crate::Mention::rule) is this one.
    ///
    /// ```
    /// use dateline::Extractor;
    ///
    /// let extractor = Extractor::new();
    /// let rule = |name| extractor.rules().find(|rule| rule.name() == name).unwrap();
    /// assert!(rule("the-month").is_latent()); // "the end of the month"
    /// assert!(!rule("month").is_latent());
    /// ```
    pub fn is_latent(&self) -> bool {
        self.standing == Standing::Latent
    }

    /// Sentences with the mention in brackets, each with the value it has when published on
    /// Wednesday 2019-03-06.
    pub fn examples(&self) -> &'static [(&'static str, &'static str)] {
        self.examples
    }

    /// The style of the texts that this rule alone reads; none where it reads all.
    pub fn style(&self) -> Option<Style> {
        self.only
    }

    /// Sentences in which this rule finds nothing.
    pub fn counterexamples(&self) -> &'static [&'static str] {
        self.counterexamples
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rule").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The rows of a locale with the indexes by which the chart finds those that can match.
#[derive(Debug)]
pub(crate) struct Grammar {
    pub(crate) rules: Vec<Rule>,
    /// For each sense: the ways in which a row can begin with it.
    pub(crate) by_sense: Vec<Starts>,
    /// The same for each phrase class.
    pub(crate) by_class: Vec<Starts>,
    /// The senses with which no row begins.
    pub(crate) inner: Senses,
}

/// The ways in which rows can begin with one sense or class.
#[derive(Clone, Debug)]
pub(crate) struct Starts {
    pub(crate) ways: Vec<Start>,
    /// What the next token or phrase must have one of for any of them to go on; all where a row may end.
    pub(crate) second: Asked,
}

/// A way in which a row can begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    pub(crate) rule: u16,
    /// The element that the first token or phrase matches; those before it are optional.
    pub(crate) element: u8,
    /// What the next token or phrase must have one of; all where the row may end here.
    pub(crate) second: Asked,
}

impl Starts {
    fn add(&mut self, start: Start) {
        self.ways.push(start);
        self.second = self.second.or(start.second);
    }
}

impl Grammar {
    pub(crate) fn new(rules: Vec<Rule>) -> Grammar {
        let none = Starts { ways: Vec::new(), second: Asked::NONE };
        let (mut by_sense, mut by_class) = (vec![none.clone(); Senses::BITS], vec![none; Classes::BITS]);
        for (index, rule) in rules.iter().enumerate() {
            for (element, pattern) in rule.pattern.iter().enumerate() {
                let (first, may_be_empty) = pattern.first();
                let (after, may_end) = first_of(rule.pattern.get(element + 1..).unwrap_or_default());
                let second = second_of(pattern, if may_end { Asked::ALL } else { after });
                let start = Start { rule: index as u16, element: element as u8, second };
                first.senses.bits().for_each(|bit| by_sense[bit].add(start));
                first.classes.bits().for_each(|bit| by_class[bit].add(start));
                if !may_be_empty {
                    break;
                }
            }
        }
        let closed = by_sense.iter().zip(0..).filter(|(starts, _)| starts.ways.is_empty());
        let inner = closed.fold(Senses::NONE, |all, (_, bit)| all.or(Senses::bit(bit)));
        Grammar { rules, by_sense, by_class, inner }
    }
}

/// What can follow the first token or phrase of `pattern`, where `after` can follow all of it.
fn second_of(pattern: &Pattern, after: Asked) -> Asked {
    match pattern {
        Pattern::Opt(way) => second_in(way, after),
        Pattern::Either(ways) => ways.iter().fold(Asked::NONE, |all, way| all.or(second_in(way, after))),
        _ => after,
    }
}

/// The same for the sequence of a group.
fn second_in(way: &[Pattern], after: Asked) -> Asked {
    let mut all = Asked::NONE;
    for (i, pattern) in way.iter().enumerate() {
        let (inner, may_end) = first_of(way.get(i + 1..).unwrap_or_default());
        all = all.or(second_of(pattern, if may_end { inner.or(after) } else { inner }));
        if !pattern.first().1 {
            break;
        }
    }
    all
}
