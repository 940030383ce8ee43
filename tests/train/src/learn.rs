//! Learns the weights, from GUM alone, by averaged perceptrons.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::path::Path;

use dateline::inspect::Stretch;

use crate::corpus::Document;
use crate::dictionary::{Dictionary, model};
use crate::forms::{self, Forms};
use crate::lexicon::tag::Tag;
use crate::measure::tokens;
use crate::tagger::{FEATURES, LANES, Past, Scratch, Seen, Tagger, UNKNOWN, block, features};
use crate::{corpus, home};

pub const TAGS: usize = Tag::ALL.len();

/// All that can be learned from.
pub struct Sources {
    pub gum: Vec<Document>,
    pub masc: Vec<(String, Tag)>,
    pub forms: Forms,
}

impl Sources {
    pub fn read(folder: &Path) -> Self {
        let rows = |name: &str| std::fs::read_to_string(home("src/locale/en/verbs").join(name)).expect(name);
        Self {
            gum: corpus::gum(folder),
            masc: corpus::masc(folder),
            forms: forms::verbs(&rows("lemmas.rs"), &rows("irregular.rs")),
        }
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
    blocks: usize = 1 << 13,
    epochs: usize = 4,
    /// How many perceptrons are averaged, which see the sentences in other orders.
    seeds: u64 = 16,
    /// Of 100 features, how many are overlooked by chance while learning.
    dropped: u64 = 20,
    /// By how much the right tag must win while learning.
    margin: i32 = 0,
    /// A feature seen less often gets no weight.
    feature_min: u32 = 3,
    /// Whether sentences are learned as the crate splits them, or as the corpus does.
    own_words: bool = false,
    /// Whether the words around count.
    context: bool = true,
    /// Whether the words of MASC are in the dictionary.
    masc: bool = true,
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
    form_until: u32 = 50,
    /// Up to so many uses a verb seen in one form can have those that look alike.
    closed_until: u32 = 200,
    /// From so many uses in GUM on its tags of closed classes are those of GUM.
    gum_alone: u32 = 10,
    /// How much endings count among words when sets of tags are numbered.
    ending_weight: u32 = 1,
    /// Of 100 rare words with an ending, how many must have a tag for it to be possible.
    ending_share: u32 = 4,
}

/// A sentence as the perceptron sees it.
struct Lesson {
    seen: Vec<Seen>,
    gold: Vec<Tag>,
}

/// The sentences of a document as the corpus splits them, or as the crate does.
fn lessons(tagger: &Tagger, document: &Document, settings: &Settings) -> Vec<Lesson> {
    let mut scratch = Scratch::default();
    let mut lesson = |tokens: &[(u32, u32)], gold: Vec<Tag>| {
        tagger.see(&document.text, tokens, &mut scratch);
        Lesson { seen: scratch.padded().to_vec(), gold }
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

/// Weights that remember their sum over time.
struct Weights {
    now: Vec<i32>,
    sum: Vec<i64>,
    since: Vec<i64>,
    random: u64,
}

impl Weights {
    fn add(&mut self, at: usize, by: i32, time: i64) {
        self.sum[at] += (time - self.since[at]) * i64::from(self.now[at]);
        self.since[at] = time;
        self.now[at] += by;
    }
}

/// Learns a model: its bytes.
pub fn learn(documents: &[&Document], sources: &Sources, settings: &Settings) -> Vec<u8> {
    let dictionary = Dictionary::learn(documents, sources, settings);
    let plain: &'static [u8] = model(&dictionary, &[]).leak();
    let tagger = Tagger::new(plain);
    let mut lessons: Vec<Lesson> = documents.iter().flat_map(|document| lessons(&tagger, document, settings)).collect();
    let weights = perceptron(&tagger, &mut lessons, settings);
    model(&dictionary, &weights)
}

/// How often each feature is seen beside the right tags.
fn frequencies(tagger: &Tagger, lessons: &[Lesson]) -> HashMap<u32, u32> {
    let mut counts = HashMap::new();
    for lesson in lessons {
        let mut past = Past::default();
        for (window, gold) in lesson.seen.windows(5).zip(&lesson.gold) {
            if (tagger.set(window[2].class) & !UNKNOWN).count_ones() > 1 {
                for feature in window_features(window, past) {
                    *counts.entry(feature).or_default() += 1;
                }
            }
            past.step(*gold);
        }
    }
    counts
}

fn window_features(window: &[Seen], past: Past) -> [u32; FEATURES] {
    let [a, b, c, d, e] = window else { unreachable!("windows of five") };
    features([a, b, c, d, e], past)
}

/// The mean of several perceptrons, which saw the sentences in other orders.
fn perceptron(tagger: &Tagger, lessons: &mut [Lesson], settings: &Settings) -> Vec<u8> {
    let counts = frequencies(tagger, lessons);
    let size = settings.blocks * LANES;
    let mut sums = vec![0i64; size];
    for seed in 0..settings.seeds {
        let mut weights = Weights { now: vec![0; size], sum: vec![0; size], since: vec![0; size], random: seed };
        let (mut time, mut random) = (0, seed + 1);
        for _ in 0..settings.epochs {
            shuffle(lessons, &mut random);
            for lesson in &*lessons {
                practise(tagger, lesson, settings, &counts, &mut weights, &mut time);
            }
        }
        for (at, sum) in sums.iter_mut().enumerate() {
            weights.add(at, 0, time);
            *sum += weights.sum[at];
        }
    }
    let largest = sums.iter().map(|sum| sum.abs()).max().unwrap_or(1).max(1);
    // Scaled by the largest, so that none is cut off.
    let small = |sum: &i64| (128 + (sum * 254 + largest * sum.signum()) / (2 * largest)) as u8;
    sums.iter().map(small).collect()
}

/// The features that are of the word alone.
const WITHOUT_CONTEXT: [usize; 3] = [0, 1, 8];

/// Guesses the tags of a sentence, and learns from what is wrong.
fn practise(
    tagger: &Tagger,
    lesson: &Lesson,
    settings: &Settings,
    counts: &HashMap<u32, u32>,
    weights: &mut Weights,
    time: &mut i64,
) {
    let mut past = Past::default();
    for (window, gold) in lesson.seen.windows(5).zip(&lesson.gold) {
        let set = tagger.set(window[2].class) & !UNKNOWN;
        if set.count_ones() == 1 {
            past.step(Tag::from_index(set.trailing_zeros() as usize));
            continue;
        }
        let features = window_features(window, past);
        let bases: [usize; FEATURES] = std::array::from_fn(|at| block(features[at], settings.blocks) * LANES);
        let kept: [bool; FEATURES] = std::array::from_fn(|_| next(&mut weights.random) % 100 >= settings.dropped);
        let score = |tag: usize| {
            let kept = (0..FEATURES).filter(|at| kept[*at]);
            kept.map(|at| weights.now[bases[at] + tag]).sum::<i32>()
                - if tag == gold.index() { settings.margin } else { 0 }
        };
        let guess = (0..TAGS).filter(|tag| set >> tag & 1 == 1).map(|tag| (score(tag), Reverse(tag))).max();
        let guess = guess.expect("a set").1.0;
        *time += 1;
        if guess != gold.index() && set & gold.bit() != 0 {
            for at in (0..FEATURES).filter(|at| kept[*at]) {
                let often = counts.get(&features[at]).is_some_and(|count| *count >= settings.feature_min);
                if often && (settings.context || WITHOUT_CONTEXT.contains(&at)) {
                    weights.add(bases[at] + gold.index(), 1, *time);
                    weights.add(bases[at] + guess, -1, *time);
                }
            }
        }
        past.step(Tag::from_index(guess));
    }
}

/// A number that only looks like chance: the same each time.
fn next(random: &mut u64) -> u64 {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *random >> 33
}

fn shuffle(lessons: &mut [Lesson], random: &mut u64) {
    for at in (1..lessons.len()).rev() {
        lessons.swap(at, next(random) as usize % (at + 1));
    }
}
