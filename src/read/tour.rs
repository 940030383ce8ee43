//! One sentence on its way through the house: the page of the guide on architecture shows these states, and the test holds
//! it to them. For the tests only.

use crate::clause::clauses::{Clause, Clauses};
use crate::clause::cut::cut;
use crate::clause::governor::Place;
use crate::clause::stretch::Stretch;
use crate::document::Document;
use crate::event::reader::Scope;
use crate::format::text::{self, Layout};
use crate::grammar::chart::Chart;
use crate::grammar::expression::UNKNOWN;
use crate::grammar::select;
use crate::grammar::window;
use crate::lexicon::sense::{phrase as class, word};
use crate::mention::Mention;
use crate::token::lexeme::Lexer;
use crate::token::scan::Scan;
use crate::token::span::Span;
use crate::token::typed::Token;

use super::engine::Engine;
use super::events::Events;
use super::testing;

const TEXT: &str = "The bridge, which closed on Monday, will reopen on April 1, the mayor said.";
const PUBLISHED: &str = "2019-03-06";

/// A column of a table, wide enough for what stands in it.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| Some(row.get(column)?.chars().count())).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

fn document() -> Document<'static> {
    Document::new(TEXT).published(PUBLISHED.parse().expect("a day"))
}

/// Where the scan stops.
fn stops(engine: &Engine) -> String {
    let mut scan = Scan::new(TEXT);
    let stops = std::iter::from_fn(|| scan.next(&engine.lexicon));
    let word = |at: usize| TEXT[at..].split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    table(&stops.map(|at| vec![format!("{at:>2}"), word(at).to_owned()]).collect::<Vec<_>>())
}

/// The window around a byte.
fn tokens(engine: &Engine, at: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    window::read(&engine.lexicon, TEXT, &mut Lexer::new(TEXT, &engine.lexicon.habits), at, 0, &mut tokens);
    tokens
}

fn shown(tokens: &[Token]) -> String {
    let row = |token: &Token| {
        let senses = token.senses.bits().map(|bit| word::NAMES[bit]).collect::<Vec<_>>().join(" ");
        let number = if token.value == 0 { String::new() } else { token.value.to_string() };
        vec![TEXT[token.start as usize..token.end as usize].to_owned(), number, senses]
    };
    table(&tokens.iter().map(row).collect::<Vec<_>>())
}

/// What the chart reads in a window, and which of it is chosen.
fn phrases(engine: &Engine, tokens: &[Token]) -> String {
    let mut chart = Chart::new();
    chart.fill(&engine.grammar, tokens);
    let chosen: Vec<(u8, u16)> = (0..tokens.len())
        .filter_map(|at| select::at(&chart, &engine.grammar, tokens, at).map(|phrase| (phrase.from, phrase.rule)))
        .collect();
    let mut rows = Vec::new();
    for phrase in (0..tokens.len()).flat_map(|at| chart.at(at)) {
        let (first, last) = (tokens[usize::from(phrase.from)], tokens[usize::from(phrase.to) - 1]);
        rows.push(vec![
            TEXT[first.start as usize..last.end as usize].to_owned(),
            engine.grammar.rules[usize::from(phrase.rule)].name.to_owned(),
            phrase.class.bits().map(|bit| class::NAMES[bit]).collect::<Vec<_>>().join(" "),
            format!("{:?}", phrase.expr.ops()).replace(&UNKNOWN.to_string(), "open"),
            if chosen.contains(&(phrase.from, phrase.rule)) { "chosen".to_owned() } else { String::new() },
        ]);
    }
    table(&rows)
}

fn words(stretch: &Stretch) -> String {
    let row = |word: &crate::clause::word::Word| vec![TEXT[word.span()].to_owned(), format!("{:?}", word.tag)];
    table(&stretch.words.iter().map(row).collect::<Vec<_>>())
}

fn groups(stretch: &Stretch) -> String {
    let row = |group| vec![testing::words_of(TEXT, stretch, group).to_owned(), testing::said(group)];
    table(&stretch.groups.iter().map(row).collect::<Vec<_>>())
}

fn clauses(stretch: &Stretch) -> String {
    let mut clauses = Clauses::default();
    cut(stretch, &mut clauses);
    let row = |clause: &Clause| {
        let (first, last) = (&stretch.words[clause.from], &stretch.words[clause.to - 1]);
        let verb = clause.verb.map(|verb| testing::words_of(TEXT, stretch, &stretch.groups[verb]).to_owned());
        let text = TEXT[Span::new(first.span().start, last.span().end)].to_owned();
        vec![format!("{:?}", clause.kind), verb.unwrap_or_default(), text]
    };
    table(&(0..).map_while(|index| clauses.get(index)).map(row).collect::<Vec<_>>())
}

/// Which verb governs each mention, and which way it looks.
fn governors(stretch: &Stretch, mentions: &[Mention<'_>]) -> String {
    let row = |mention: &Mention<'_>| {
        let (from, to) = stretch.range(mention.span());
        let place = Place { from, to, past: false, adverb: false };
        let verb = stretch.verb_of(place).expect("a verb").group;
        let triggers = crate::clause::trigger::Triggers { stretch, lexicon: testing::lexicon(), text: TEXT };
        let told = format!("{:?}", stretch.told(&triggers, place));
        vec![mention.text().to_owned(), testing::words_of(TEXT, stretch, &stretch.groups[verb]).to_owned(), told]
    };
    table(&mentions.iter().map(row).collect::<Vec<_>>())
}

fn values(mentions: &[Mention<'_>]) -> String {
    let row = |mention: &Mention<'_>| {
        let value = mention.value().expect("a value");
        vec![mention.text().to_owned(), value.to_string(), format!("{:?}", mention.basis()), mention.rule().to_owned()]
    };
    table(&mentions.iter().map(row).collect::<Vec<_>>())
}

/// What stands in the blocks of the page, in their order.
fn states() -> Vec<String> {
    let engine = testing::engine();
    let (mentions, events) = Events::new(engine, &document(), Scope::All).with_mentions();
    let stretch = testing::stretches(TEXT).remove(0);
    let monday = tokens(engine, TEXT.find("Monday").expect("it stands there"));
    let event = |event: &crate::event::Event| {
        let time = event.time().map(|time| time.to_string()).unwrap_or_default();
        let subject = event.subject().map(|subject| subject.text.to_string()).unwrap_or_default();
        vec![event.trigger().text.to_string(), time, event.status().to_string(), subject, event.text().to_owned()]
    };
    let timeline = crate::timeline(TEXT, PUBLISHED.parse().expect("a day"));
    vec![
        stops(engine),
        shown(&monday),
        phrases(engine, &monday),
        words(&stretch),
        groups(&stretch),
        clauses(&stretch),
        governors(&stretch, &mentions),
        values(&mentions),
        table(&events.iter().map(event).collect::<Vec<_>>()),
        text::to_string(&timeline, Layout::default()),
    ]
}

#[test]
fn the_guide_shows_the_way_of_a_sentence() {
    let page = include_str!("../guide/architecture.md");
    assert!(page.contains(TEXT), "the page is about {TEXT:?}");
    let shown: Vec<&str> = page.split("```text\n").skip(1).filter_map(|block| block.split("```").next()).collect();
    let states = states();
    let wrong = states.iter().enumerate().filter(|(at, state)| shown.get(*at) != Some(&state.as_str()));
    let wrong: Vec<String> = wrong.map(|(at, state)| format!("block {at} should be:\n{state}")).collect();
    testing::report(&wrong);
    assert_eq!(shown.len(), states.len());
}
