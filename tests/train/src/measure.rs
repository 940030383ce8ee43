//! Measures a model on documents, from their raw text: what the crate splits otherwise counts as wrong.

use std::collections::BTreeMap;

use dateline::inspect::Stretch;

use crate::corpus::Document;
use crate::lexicon::tag::Tag;
use crate::tagger::{Scratch, Tagger, UNKNOWN};

/// Counts of one measurement, pairs of right and all.
#[derive(Clone, Default, Debug)]
pub struct Figures {
    pub words: (u32, u32),
    /// Words whose bounds the tokenizer found.
    pub bounds: (u32, u32),
    pub ambiguous: (u32, u32),
    pub unknown: (u32, u32),
    pub gold_finite: u32,
    pub told_finite: u32,
    pub finite: u32,
    /// Of those found, with the right tag.
    pub finite_form: u32,
    /// Pasts read as participles, and the reverse.
    pub past: (u32, u32),
    pub participle: (u32, u32),
    pub base: (u32, u32),
    /// How often a tag was taken for which other; none where the tokenizer split otherwise.
    pub confused: BTreeMap<(Tag, Option<Tag>), u32>,
}

impl Figures {
    pub fn add(&mut self, other: &Self) {
        let pair = |a: &mut (u32, u32), b: (u32, u32)| *a = (a.0 + b.0, a.1 + b.1);
        pair(&mut self.words, other.words);
        pair(&mut self.bounds, other.bounds);
        pair(&mut self.ambiguous, other.ambiguous);
        pair(&mut self.unknown, other.unknown);
        pair(&mut self.past, other.past);
        pair(&mut self.participle, other.participle);
        pair(&mut self.base, other.base);
        for (pair, count) in &other.confused {
            *self.confused.entry(*pair).or_default() += count;
        }
        self.gold_finite += other.gold_finite;
        self.told_finite += other.told_finite;
        self.finite += other.finite;
        self.finite_form += other.finite_form;
    }

    /// The mean of precision and recall of finite verbs, for those counted as right.
    pub fn f1(&self, right: u32) -> f64 {
        200.0 * f64::from(right) / f64::from((self.gold_finite + self.told_finite).max(1))
    }
}

pub fn percent((part, whole): (u32, u32)) -> f64 {
    100.0 * f64::from(part) / f64::from(whole.max(1))
}

/// Whose words are tagged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Those that the crate makes of the raw text.
    Read,
    /// Those of the corpus.
    Given,
}

/// The places of a stretch's words.
pub fn tokens(stretch: &Stretch) -> Vec<(u32, u32)> {
    stretch.words.iter().map(|word| (word.span.start as u32, word.span.end as u32)).collect()
}

/// A document as a model tags it: words in text order, with their tags and classes.
struct Tagged {
    words: Vec<(u32, u32)>,
    tags: Vec<Tag>,
    classes: Vec<u8>,
}

fn tagged(tagger: &Tagger, document: &Document, words: Words) -> Tagged {
    let mut scratch = Scratch::default();
    let mut all = Tagged { words: Vec::new(), tags: Vec::new(), classes: Vec::new() };
    let mut add = |tokens: &[(u32, u32)], marks: &dyn Fn(usize) -> Option<Tag>| {
        let from = all.tags.len();
        tagger.see(&document.text, tokens.iter().copied(), &mut scratch);
        tagger.tag(&scratch, |tag| all.tags.push(tag));
        for (at, tag) in all.tags[from..].iter_mut().enumerate() {
            *tag = marks(at).unwrap_or(*tag);
        }
        all.words.extend(tokens);
        all.classes.extend(scratch.words().iter().map(|seen| seen.class));
    };
    match words {
        Words::Given => document.sentences.iter().for_each(|sentence| add(&sentence.tokens, &|_| None)),
        Words::Read => {
            for stretch in &document.stretches {
                // What a mark is, the crate knows without a tagger.
                let mark = |at: usize| stretch.words[at].mark.then(|| Tag::from_index(stretch.words[at].raw));
                add(&tokens(stretch), &mark);
            }
        }
    }
    all
}

/// What a model makes of documents.
pub fn measure<'a>(tagger: &Tagger, documents: impl IntoIterator<Item = &'a Document>, words: Words) -> Figures {
    let mut figures = Figures::default();
    for document in documents {
        let tagged = tagged(tagger, document, words);
        figures.told_finite += tagged.tags.iter().filter(|tag| tag.is_finite()).count() as u32;
        for sentence in &document.sentences {
            for (span, gold) in sentence.tokens.iter().zip(&sentence.tags) {
                let at = tagged.words.binary_search(span).ok();
                let class = at.map(|at| tagger.set(tagged.classes[at]));
                figures.count(*gold, at.map(|at| tagged.tags[at]), class);
            }
        }
    }
    figures
}

impl Figures {
    /// Counts a word of the corpus: its right tag, the one that it was given, and the set of those that it can have.
    fn count(&mut self, gold: Tag, told: Option<Tag>, set: Option<u32>) {
        let right = u32::from(told == Some(gold));
        let add = |pair: &mut (u32, u32), part: u32| *pair = (pair.0 + part, pair.1 + 1);
        add(&mut self.words, right);
        add(&mut self.bounds, u32::from(told.is_some()));
        if set.is_some_and(|set| (set & !UNKNOWN).count_ones() > 1) {
            add(&mut self.ambiguous, right);
        }
        if set.is_some_and(|set| set & UNKNOWN != 0) {
            add(&mut self.unknown, right);
        }
        self.gold_finite += u32::from(gold.is_finite());
        self.finite += u32::from(gold.is_finite() && told.is_some_and(Tag::is_finite));
        self.finite_form += u32::from(gold.is_finite() && right == 1);
        if right == 0 {
            *self.confused.entry((gold, told)).or_default() += 1;
        }
        match gold {
            Tag::VerbPast => add(&mut self.past, u32::from(told == Some(Tag::VerbParticiple))),
            Tag::VerbParticiple => add(&mut self.participle, u32::from(told == Some(Tag::VerbPast))),
            Tag::VerbBase | Tag::AuxBase => add(&mut self.base, right),
            _ => {}
        }
    }
}
