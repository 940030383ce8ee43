//! Learns the weights, from GUM alone, by averaged perceptrons.

use std::path::Path;

use dateline::inspect::Stretch;

use crate::corpus::{Document, Tagged};
use crate::dictionary::{Dictionary, model};
use crate::forms::{self, Forms};
use crate::lexicon::tag::Tag;
use crate::measure::tokens;
use crate::perceptron::{self, Lesson};
use crate::tagger::{Scratch, Tagger};
use crate::{adapt, corpus, home};

pub const TAGS: usize = Tag::ALL.len();

/// All that can be learned from.
pub struct Sources {
    pub gum: Vec<Document>,
    pub masc: Vec<Tagged>,
    /// Of a perceptron that has learned MASC alone.
    pub masc_weights: Vec<i64>,
    pub forms: Forms,
}

impl Sources {
    pub fn read(folder: &Path) -> Self {
        let rows = |name: &str| std::fs::read_to_string(home("src/locale/en/verbs").join(name)).expect(name);
        let mut sources = Self {
            gum: corpus::gum(folder),
            masc: corpus::masc(folder),
            masc_weights: Vec::new(),
            forms: forms::verbs(&rows("lemmas.rs"), &rows("irregular.rs")),
        };
        sources.masc_weights = adapt::masc_weights(&sources);
        sources
    }

    /// The documents that the crate's model learns from.
    pub fn to_learn(&self) -> Vec<&Document> {
        self.gum.iter().filter(|document| document.is_learned() && !document.is_apart()).collect()
    }
}

macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $value:expr,)+) => {
        /// What may be turned.
        #[derive(Clone, Debug)]
        pub struct Settings {
            $($(#[$doc])* pub $name: $type,)+
        }

        impl Default for Settings {
            fn default() -> Self {
                Self { $($name: $value,)+ }
            }
        }

        impl Settings {
            /// Takes one setting as `name=value`.
            pub fn set(&mut self, setting: &str) {
                let (name, value) = setting.split_once('=').expect("name=value");
                match name {
                    $(stringify!($name) => self.$name = value.parse().expect("a value"),)+
                    _ => panic!("no setting {name}"),
                }
            }
        }
    };
}

settings! {
    /// Of weights, of 32 bytes each.
    blocks: usize = 9500,
    epochs: usize = 4,
    /// How many perceptrons are averaged, which see the sentences in other orders.
    seeds: u64 = 16,
    /// Of 100 features, how many are overlooked by chance while learning.
    dropped: u64 = 20,
    /// By how much the right tag must win while learning.
    margin: i32 = 0,
    /// Steps of a weight from 0 to the largest: fewer of them are smaller when compressed.
    levels: i64 = 40,
    /// Of 100 parts of a step, how many a weight must have to count.
    least: i64 = 70,
    /// Of the tagger that tells what GUM would say of MASC.
    teacher_blocks: usize = 1 << 16,
    teacher_seeds: u64 = 4,
    teacher_min: u32 = 2,
    /// A feature seen less often gets no weight.
    feature_min: u32 = 8,
    /// Whether sentences are learned as the crate splits them, or as the corpus does.
    own_words: bool = false,
    /// Whether the words around count.
    context: bool = true,
    /// 1: the words of MASC are in the dictionary; 2: with tags as GUM would give them; 3: its sentences are learned, too.
    masc: u32 = 3,
    /// 1: forms of verbs widen what a word can be; 3: they are words of the dictionary, too.
    forms: u32 = 3,
    /// A word that GUM has but once must be seen more often than this in all to be in the dictionary.
    word_min: u32 = 3,
    /// A word has one tag if it has it in so many of 1,000 uses, and has so many uses; with a capital, times so many.
    settled: u32 = 998,
    settled_min: u32 = 8,
    large_times: u32 = 4,
    /// A word seen less often can be what its form or ending says, too.
    sure_min: u32 = 4,
    /// Up to so many uses forms of verbs widen what a word can be.
    form_until: u32 = 16,
    /// Up to so many uses a verb seen in one form can have those that look alike.
    closed_until: u32 = 200,
    /// From so many uses in GUM on its tags of closed classes are those of GUM.
    gum_alone: u32 = 10,
    /// How much endings count among words when sets of tags are numbered.
    ending_weight: u32 = 1,
    /// Of 100 rare words with an ending, how many must have a tag for it to be possible.
    ending_share: u32 = 4,
}

/// The sentences of a document as the corpus splits them, or as the crate does.
fn lessons(tagger: &Tagger, document: &Document, settings: &Settings) -> Vec<Lesson> {
    let mut scratch = Scratch::default();
    let mut lesson = |tokens: &[(u32, u32)], gold: Vec<Tag>| {
        tagger.see(&document.text, tokens.iter().copied(), &mut scratch);
        Lesson::new(tagger, scratch.padded(), gold)
    };
    if settings.own_words {
        let stretches = document.stretches.iter();
        return stretches.map(|stretch| lesson(&tokens(stretch), golden(document, stretch))).collect();
    }
    document.sentences.iter().map(|sentence| lesson(&sentence.tokens, sentence.tags.clone())).collect()
}

/// The right tags of the words that the crate splits: those of the words of the corpus that they are, or are parts of;
/// where one holds several, that of the first.
fn golden(document: &Document, stretch: &Stretch) -> Vec<Tag> {
    let words = stretch.words.iter().map(|word| {
        let (start, end) = (word.span.start as u32, word.span.end as u32);
        let sentence = document.sentences.partition_point(|s| s.tokens[0].0 <= start).saturating_sub(1);
        let sentence = &document.sentences[sentence];
        let at = sentence.tokens.partition_point(|token| token.0 <= start).saturating_sub(1);
        if word.mark && sentence.tokens[at] != (start, end) { Tag::Punctuation } else { sentence.tags[at] }
    });
    words.collect()
}

/// Learns a model: its bytes.
pub fn learn(documents: &[&Document], sources: &Sources, settings: &Settings) -> Vec<u8> {
    let lessons = |tagger: &Tagger| -> Vec<Lesson> {
        documents.iter().flat_map(|document| lessons(tagger, document, settings)).collect()
    };
    let plain = |dictionary: &Dictionary| Tagger::new(model(dictionary, &[]).leak());
    let words = sources.masc.iter().filter(|_| settings.masc > 0).flat_map(Tagged::known);
    let mut dictionary = Dictionary::learn(documents, words, sources, settings);
    let mut tagger = plain(&dictionary);
    let mut learned = lessons(&tagger);
    if settings.masc > 1 {
        let adapted = adapt::adapted(&tagger, &mut learned, sources, settings);
        let sentences = || sources.masc.iter().zip(&adapted);
        let words = sentences().flat_map(|(sentence, tags)| sentence.words().zip(tags.iter().copied()));
        dictionary = Dictionary::learn(documents, words, sources, settings);
        tagger = plain(&dictionary);
        learned = lessons(&tagger);
        if settings.masc > 2 {
            // GUM counts twice.
            learned.extend(learned.clone());
            learned.extend(sentences().map(|(sentence, tags)| adapt::lesson(&tagger, sentence, tags.clone())));
        }
    }
    let weights = perceptron::weights(&mut learned, settings, perceptron::of_text);
    model(&dictionary, &small(&weights, settings))
}

/// Weights as bytes: scaled by the largest, so that none is cut off, and those that hardly count as none.
fn small(weights: &[i64], settings: &Settings) -> Vec<u8> {
    let (levels, largest) = (settings.levels, weights.iter().map(|weight| weight.abs()).max().unwrap_or(1).max(1));
    let step = |weight: &i64| {
        let counts = weight.abs() * levels * 100 >= largest * settings.least;
        if counts { (weight * 2 * levels + largest * weight.signum()) / (2 * largest) } else { 0 }
    };
    weights.iter().map(|weight| (128 + step(weight)) as u8).collect()
}
