//! The proof that reading is linear: each byte of a text becomes part of a token at most twice, once in the window of
//! a mention and once in a stretch, however many mentions ask. For the tests only.

use std::collections::BTreeSet;

use crate::document::Document;
use crate::token::lexeme::handed_out;
use crate::token::span::Span;

use super::Extractor;
use super::testing::{Sample, hostile, report, samples};

/// Bytes of a hostile text: enough for some hundred windows and stretches.
const SIZE: usize = 12_000;

/// How often a byte may be read, in hundredths.
const TWICE: usize = 200;

/// Bytes that a short text may be read over it.
const SLACK: usize = 64;

/// What is read more often today, and how much of it in hundredths at the most. Windows overlap: each reaches back for
/// some words before its candidate, though the window before has read them. And a stretch that ends within a mention is
/// read again once the mention is known (in "one sentence of dates" most of them, at a cut). In a timeline sentences that
/// were passed over are read where a pronoun behind them asks.
const KNOWN: &[(&str, usize)] = &[
    ("glued months", 260),
    ("hexadecimal", 300),
    ("letters and stops", 280),
    ("weekdays", 210),
    ("quoted dates", 230),
    ("NUL between", 225),
    ("emoji and dates", 240),
    ("one sentence of dates", 245),
    ("one day, other words", 220),
    ("few words, many days", 210),
    ("many verbs, each dated", 265),
];

type Way = (&'static str, fn(&Extractor, &Document<'_>) -> usize);

const WAYS: [Way; 3] = [
    ("mentions", |extractor, document| extractor.mentions(document).count()),
    ("timeline", |extractor, document| extractor.timeline(document).len()),
    ("events", |extractor, document| extractor.events(document).count()),
];

/// The bytes read of a text in all, and the one that was read most often, with how often.
fn most(text: &str, lexemes: &[Span]) -> (usize, usize, usize) {
    let mut steps = vec![0_isize; text.len() + 1];
    for lexeme in lexemes {
        steps[lexeme.start] += 1;
        steps[lexeme.end] -= 1;
    }
    let mut times = 0;
    let most = steps.iter().enumerate().map(|(at, step)| {
        times += step;
        (times, at)
    });
    let (times, at) = most.max_by_key(|(times, at)| (*times, usize::MAX - at)).unwrap_or_default();
    (lexemes.iter().map(|lexeme| lexeme.len()).sum(), times.unsigned_abs(), at)
}

/// What is wrong with the reading of a text in one way, if it may be read so often.
fn fault(extractor: &Extractor, sample: &Sample, way: Way, allowed: usize) -> Option<String> {
    let (name, text) = (&sample.name, &*sample.text);
    let document = Document::new(text);
    let document = match &*sample.published {
        "" => document,
        day => document.published(day.parse().expect("a date")),
    };
    handed_out();
    way.1(extractor, &document);
    let (all, times, at) = most(text, &handed_out());
    (all * 100 > allowed * text.len() + SLACK * 100).then(|| {
        let ratio = all * 100 / text.len().max(1);
        let near = text.get(at..).map(|rest| rest.chars().take(30).collect::<String>()).unwrap_or_default();
        let way = way.0;
        format!("{name}, {way}: {ratio} % of {} bytes; {times} times at {at}: {near:?}", text.len())
    })
}

/// What is wrong with the reading of texts: those that are read more often than known, and known ones that are not.
fn faults(samples: &[Sample]) -> Vec<String> {
    let extractor = Extractor::new();
    let (mut wrong, mut again) = (Vec::new(), BTreeSet::new());
    for (sample, way) in samples.iter().flat_map(|sample| WAYS.map(|way| (sample, way))) {
        let known = KNOWN.iter().find(|known| known.0 == sample.name);
        wrong.extend(fault(&extractor, sample, way, known.map_or(TWICE, |known| known.1)));
        if known.is_some() && fault(&extractor, sample, way, TWICE).is_some() {
            again.insert(&*sample.name);
        }
    }
    let read = |name: &str| samples.iter().any(|sample| sample.name == name);
    let mended = KNOWN.iter().filter(|(name, _)| read(name) && !again.contains(name));
    wrong.extend(mended.map(|(name, _)| format!("{name}: is mended, take it out")));
    wrong
}

#[test]
fn hostile_texts_are_read_at_most_twice() {
    report(&faults(&[hostile(SIZE, "2025-01-09"), hostile(SIZE, "")].concat()));
}

#[test]
fn the_corpus_is_read_at_most_twice() {
    report(&faults(&samples(10)));
}

/// The measure sees what is read three times.
#[test]
fn what_is_read_again_is_seen() {
    let read: Way = ("thrice", |extractor, document| (0..3).map(|_| extractor.events(document).count()).sum());
    let text = "The old hall by the river burned down on Monday and the mayor came. ".repeat(9);
    let sample = Sample { name: "a text".to_owned(), text, published: String::new() };
    let said = fault(&Extractor::new(), &sample, read, TWICE).unwrap_or_default();
    assert!(said.contains(" times at "), "{said}");
}
