//! Measures a model on documents, from their raw text: what the tokenizer splits wrongly counts as wrong.

use std::collections::BTreeMap;

use crate::corpus::Document;
use crate::lexicon::tag::Tag;
use crate::tagger::{Scratch, Tagger, UNKNOWN};
use crate::tokenize::{Hyphens, tokenize};

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

/// What a model makes of documents; their own tokens where no way to split is given.
pub fn measure<'a>(
    tagger: &Tagger,
    documents: impl IntoIterator<Item = &'a Document>,
    hyphens: Option<Hyphens>,
) -> Figures {
    let (mut figures, mut scratch, mut out) = (Figures::default(), Scratch::default(), Vec::new());
    for sentence in documents.into_iter().flat_map(|document| &document.sentences) {
        let tokens = hyphens.map_or_else(|| sentence.tokens.clone(), |hyphens| tokenize(&sentence.text, hyphens));
        out.clear();
        tagger.tag(&sentence.text, &tokens, &mut scratch, &mut out);
        figures.told_finite += out.iter().filter(|tag| tag.is_finite()).count() as u32;
        for (span, gold) in sentence.tokens.iter().zip(&sentence.tags) {
            let at = tokens.binary_search(span).ok();
            let told = at.map(|at| out[at]);
            let right = u32::from(told == Some(*gold));
            let add = |pair: &mut (u32, u32), part: u32| *pair = (pair.0 + part, pair.1 + 1);
            add(&mut figures.words, right);
            add(&mut figures.bounds, u32::from(at.is_some()));
            if let Some(at) = at {
                let class = scratch.words()[at].class;
                let several = (tagger.set(class) & !UNKNOWN).count_ones() > 1;
                if several {
                    add(&mut figures.ambiguous, right);
                }
                if tagger.set(class) & UNKNOWN != 0 {
                    add(&mut figures.unknown, right);
                }
            }
            figures.gold_finite += u32::from(gold.is_finite());
            figures.finite += u32::from(gold.is_finite() && told.is_some_and(Tag::is_finite));
            figures.finite_form += u32::from(gold.is_finite() && right == 1);
            if right == 0 {
                *figures.confused.entry((*gold, told)).or_default() += 1;
            }
            match gold {
                Tag::VerbPast => add(&mut figures.past, u32::from(told == Some(Tag::VerbParticiple))),
                Tag::VerbParticiple => add(&mut figures.participle, u32::from(told == Some(Tag::VerbPast))),
                Tag::VerbBase | Tag::AuxBase => add(&mut figures.base, right),
                _ => {}
            }
        }
    }
    figures
}
