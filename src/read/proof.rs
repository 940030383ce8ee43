//! The proof that the counterexamples can fail: each row has one that comes as far as the row, and
//! what stops it there can be named. For the tests only.

use crate::document::Document;
use crate::grammar::chart::Chart;
use crate::grammar::pattern::Pattern;
use crate::grammar::rule::{Evidence, LENGTH, RANGE, Rule, Standing};
use crate::lexicon::sense::word;
use crate::locale::Locale;
use crate::options::Style;
use crate::token::typed::Token;

use super::Extractor;

/// A window as the rows see it.
struct Window<'w> {
    tokens: &'w [Token],
    chart: &'w Chart,
}

impl Window<'_> {
    /// How many of the elements that a row cannot do without match one after another, at the best start.
    fn reach(&self, way: &[Pattern]) -> usize {
        (0..self.tokens.len()).map(|start| self.reach_from(way, start)).max().unwrap_or_default()
    }

    fn reach_from(&self, way: &[Pattern], start: usize) -> usize {
        let (mut ends, mut reached) = (vec![start], 0);
        for element in way {
            ends = self.ends(element, &ends);
            if ends.is_empty() {
                break;
            }
            reached += usize::from(is_needed(element));
        }
        reached
    }

    /// Where an element can end that begins at one of these tokens.
    fn ends(&self, element: &Pattern, starts: &[usize]) -> Vec<usize> {
        let in_turn = |way: &[Pattern]| way.iter().fold(starts.to_vec(), |at, element| self.ends(element, &at));
        let mut ends = match element {
            Pattern::Opt(way) => [starts, &in_turn(way)].concat(),
            Pattern::Either(ways) => ways.iter().flat_map(|way| in_turn(way)).collect(),
            one => starts.iter().flat_map(|start| self.ends_of_one(one, *start)).collect(),
        };
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    /// The same for an element that takes one token or phrase. Only the kind is asked for: what the row asks beyond that (a
    /// number, a plural, a feature) is what may stop a sentence that nearly is a mention.
    fn ends_of_one(&self, element: &Pattern, start: usize) -> Vec<usize> {
        let asked = element.asked();
        // An element passes over a hyphen that it does not ask for.
        let hyphen = |token: &Token| token.senses.meets(word::HYPHEN.without(asked.senses));
        let start = start + usize::from(self.tokens.get(start).is_some_and(hyphen));
        let Some(token) = self.tokens.get(start) else { return Vec::new() };
        let token = token.senses.meets(asked.senses).then_some(start + 1);
        let phrases = self.chart.at(start).iter().filter(|phrase| phrase.class.meets(asked.classes));
        token.into_iter().chain(phrases.map(|phrase| usize::from(phrase.to))).collect()
    }
}

/// Whether a row cannot do without the element.
fn is_needed(element: &Pattern) -> bool {
    !element.first().1
}

/// The ways in which a row can go, each without alternatives.
fn ways(row: &[Pattern]) -> Vec<Vec<Pattern>> {
    row.iter().fold(vec![Vec::new()], |before, element| {
        let own = match element {
            Pattern::Either(ways_of_it) => ways_of_it.iter().flat_map(|way| ways(way)).collect(),
            one => vec![vec![*one]],
        };
        before.iter().flat_map(|way| own.iter().map(|more| [way.as_slice(), more].concat())).collect()
    })
}

/// How far a text brings a row, and how far the row is: of the way, at the best of all windows that the text opens.
fn reach(extractor: &Extractor, row: &Rule, text: &str) -> (usize, usize) {
    let document = document(text);
    let (mut mentions, mut best) = (extractor.mentions(&document), (0, 1));
    let ways = ways(row.pattern);
    while let Some(candidate) = mentions.scan.next(&extractor.engine.lexicon) {
        mentions.window(candidate);
        let window = Window { tokens: &mentions.scratch.tokens, chart: &mentions.scratch.chart };
        for way in &ways {
            let of = way.iter().filter(|element| is_needed(element)).count();
            let reached = window.reach(way);
            if reached * best.1 > best.0 * of {
                best = (reached, of);
            }
        }
        mentions.scan.skip_to(mentions.resume);
    }
    best
}

/// A text, published on the day of all examples.
fn document(text: &str) -> Document<'_> {
    Document::new(text).published("2019-03-06".parse().expect("a date"))
}

/// The rows of an extractor, each with its index, that alone this style reads, or all styles.
fn rows(extractor: &Extractor, only: Option<Style>) -> Vec<(usize, Rule)> {
    let rows = extractor.engine.grammar.rules.iter().copied().enumerate();
    rows.filter(|(_, row)| row.only == only).collect()
}

/// Whether the row, asked for no evidence, makes a mention in one of its counterexamples.
fn is_stopped_by_evidence(extractor: &mut Extractor, index: usize, row: &Rule) -> bool {
    let free = Rule { evidence: Evidence::Any, standing: Standing::Mention, ..*row };
    extractor.engine.grammar.rules[index] = free;
    let found = |text: &&str| extractor.mentions(&document(text)).any(|mention| mention.rule() == row.name);
    let stopped = row.counterexamples.iter().any(found);
    extractor.engine.grammar.rules[index] = *row;
    stopped
}

/// What is wrong with the counterexamples of a row.
fn fault(extractor: &mut Extractor, index: usize, row: &Rule) -> Option<String> {
    let reached = row.counterexamples.iter().map(|text| (*text, reach(extractor, row, text))).collect::<Vec<_>>();
    let reaches = reached.iter().any(|(_, (reached, needed))| 2 * reached >= *needed);
    let asks = !matches!(row.evidence, Evidence::Any);
    let fault = match (row.unguarded.is_empty(), asks) {
        (false, true) => "says `unguarded` and asks for evidence",
        (false, false) if reaches => "says `unguarded`, but a counterexample reaches it",
        (true, false) if !reaches => "no counterexample has half of its elements",
        (true, true) if !is_stopped_by_evidence(extractor, index, row) => {
            "without its evidence it finds nothing in its counterexamples either"
        }
        _ => return None,
    };
    let tried =
        reached.iter().map(|(text, (reached, of))| format!("\n    {reached} of {of}: {text}")).collect::<String>();
    Some(format!("{}: {fault}{tried}", row.name))
}

#[test]
fn counterexamples_reach_their_rows() {
    let mut wrong = Vec::new();
    for only in [None].into_iter().chain(Style::ALL.map(Some)) {
        let mut extractor = Extractor::builder().style(only.unwrap_or_default()).build().expect("no option can fail");
        for (index, row) in rows(&extractor, only) {
            wrong.extend(fault(&mut extractor, index, &row));
            // The measure is good: what is a mention brings the row to its end.
            let reaches = |text: &str| {
                let (reached, of) = reach(&extractor, &row, &text.replace(['[', ']'], ""));
                reached == of
            };
            if !row.examples.iter().any(|(text, _)| reaches(text)) {
                wrong.push(format!("{}: no example reaches its end", row.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_rules_that_events_name_are_there() {
    // The smallest language reads no range and no length: it shows what a locale cannot do without.
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::MiniEsperanto) {
        let extractor = Extractor::builder().locales([locale]).build().expect("no option can fail");
        let rows = rows(&extractor, None);
        for name in [RANGE, LENGTH] {
            assert!(rows.iter().any(|(_, row)| row.name == name), "{locale} has no rule {name}");
        }
    }
}

/// A fault put into a row, and what the proof must say of it.
#[test]
fn each_fault_is_seen() {
    let mut extractor = Extractor::new();
    let rows = rows(&extractor, None);
    let row = |name| *rows.iter().find(|(_, row)| row.name == name).expect("a row");
    let (month, date, night, quarter) = (row("iso-month"), row("iso-date"), row("deictic-part"), row("quarter-year"));
    let faults = [
        ((month.0, Rule { counterexamples: &["Form 555-2019-02."], ..month.1 }), "without its evidence"),
        ((month.0, Rule { unguarded: "it is", ..month.1 }), "and asks for evidence"),
        ((date.0, Rule { unguarded: "", ..date.1 }), "no counterexample has half"),
        ((night.0, Rule { counterexamples: &["It rang late tonight."], ..night.1 }), "reaches it"),
        ((quarter.0, Rule { counterexamples: &["Model Q5 sold well on Monday."], ..quarter.1 }), "0 of 1: Model Q5"),
    ];
    for ((index, row), want) in faults {
        let said = fault(&mut extractor, index, &row).unwrap_or_default();
        assert!(said.contains(want), "{}: want {want:?}, got {said:?}", row.name);
    }
    assert!([month, date, night, quarter].iter().all(|(index, row)| fault(&mut extractor, *index, row).is_none()));
}
