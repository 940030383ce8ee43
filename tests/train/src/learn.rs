//! Learns the weights, from GUM alone, by averaged perceptrons.

use std::collections::HashMap;

use crate::corpus::{Document, Sentence};
use crate::dictionary::{Dictionary, model};
use crate::forms::Forms;
use crate::lexicon::tag::Tag;
use crate::tagger::{
    ANY_CAPITAL, ANY_SMALL, CAPITAL, ENDINGS, FEATURES, LANES, MAGIC, OUTSIDE, Past, Scratch, Seen, Tagger, UNKNOWN,
    block, ending_key, features, look,
};

pub const TAGS: usize = Tag::ALL.len();

/// What may be turned.
#[derive(Clone, Debug)]
pub struct Settings {
    pub blocks: usize,
    pub epochs: usize,
    /// A feature seen less often gets no weight.
    pub feature_min: u32,
    /// A word seen less often is not in the dictionary.
    pub word_min: u32,
    /// Permille of the uses of a word from which on its first tag is taken for sure.
    pub settled: u32,
    pub settled_min: u32,
    /// A word seen less often can also be what words with its ending can be.
    pub sure_min: u32,
    /// Percent of the rare words with an ending from which on a tag is possible.
    pub ending_share: u32,
    pub seed: u64,
    /// How many perceptrons are averaged.
    pub seeds: u64,
    pub masc: bool,
    pub large_times: u32,
    /// A weight below this is none.
    pub floor: i64,
    /// From how many uses in GUM on a word has only those tags of the closed classes that it has there.
    pub gum_alone: u32,
    /// 1: forms of verbs widen what a word can be; 2: they are words of the dictionary.
    pub forms: u32,
    /// Until how many uses forms widen it.
    pub form_until: u32,
    /// Until how many uses a verb that was seen in one form can have those that look alike.
    pub closed_until: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            blocks: (1 << 18) / LANES,
            epochs: 8,
            feature_min: 3,
            word_min: 3,
            settled: 995,
            settled_min: 8,
            sure_min: 4,
            ending_share: 4,
            seed: 1,
            seeds: 3,
            masc: true,
            large_times: 4,
            floor: 1,
            gum_alone: 10,
            forms: 3,
            form_until: 50,
            closed_until: 200,
        }
    }
}

/// A sentence as the perceptron sees it.
struct Lesson {
    seen: Vec<Seen>,
    gold: Vec<Tag>,
}

fn lesson(tagger: &Tagger, sentence: &Sentence) -> Lesson {
    let mut scratch = Scratch::default();
    tagger.see(&sentence.text, &sentence.tokens, &mut scratch);
    Lesson { seen: scratch.padded().to_vec(), gold: sentence.tags.clone() }
}

/// Weights that remember their sum over time.
struct Weights {
    now: Vec<i32>,
    sum: Vec<i64>,
    since: Vec<i64>,
}

impl Weights {
    fn add(&mut self, at: usize, by: i32, time: i64) {
        self.sum[at] += (time - self.since[at]) * i64::from(self.now[at]);
        self.since[at] = time;
        self.now[at] += by;
    }
}

/// Learns a model: its bytes.
pub fn learn(documents: &[&Document], masc: &[(String, Tag)], forms: &Forms, settings: &Settings) -> Vec<u8> {
    let dictionary = Dictionary::learn(documents, masc, forms, settings);
    let plain: &'static [u8] = model(&dictionary, &[]).leak();
    let tagger = Tagger::new(plain);
    let mut lessons: Vec<Lesson> =
        documents.iter().flat_map(|document| &document.sentences).map(|sentence| lesson(&tagger, sentence)).collect();
    if settings.epochs == 0 {
        return plain.to_vec();
    }
    let weights = perceptron(&tagger, &mut lessons, settings);
    model(&dictionary, &weights)
}

/// How often each feature is seen beside the right tags.
fn frequencies(tagger: &Tagger, lessons: &[Lesson]) -> HashMap<u32, u32> {
    let mut counts = HashMap::new();
    for lesson in lessons {
        let mut past = Past::default();
        for (window, gold) in lesson.seen.windows(5).zip(&lesson.gold) {
            if tagger.set(window[2].class).count_ones() > 1 {
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
        let mut weights = Weights { now: vec![0; size], sum: vec![0; size], since: vec![0; size] };
        let (mut time, mut random) = (0, settings.seed + seed);
        for _ in 0..settings.epochs {
            shuffle(lessons, &mut random);
            for lesson in &*lessons {
                practise(tagger, lesson, settings, &counts, &mut weights, &mut time);
            }
        }
        for at in 0..size {
            weights.add(at, 0, time);
            sums[at] += weights.sum[at];
        }
    }
    let largest = sums.iter().map(|sum| sum.abs()).max().unwrap_or(1).max(1);
    let small = |sum: &i64| {
        let weight = (sum * 254 + largest * sum.signum()) / (2 * largest);
        (if weight.abs() < settings.floor { 128 } else { 128 + weight }) as u8
    };
    if std::env::var("SHOW").is_ok() {
        let mut by: Vec<_> = sums.iter().map(|sum| (sum * 127 / largest).abs()).collect();
        by.sort();
        by.reverse();
        eprintln!("weights {:?}", by.iter().step_by(size / 40).collect::<Vec<_>>());
        eprintln!("top {:?}", &by[..40]);
    }
    sums.iter().map(small).collect()
}

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
        let set = tagger.set(window[2].class);
        if set.count_ones() == 1 {
            past.step(Tag::from_index(set.trailing_zeros() as usize));
            continue;
        }
        let features = window_features(window, past);
        let bases: [usize; FEATURES] = std::array::from_fn(|at| block(features[at], settings.blocks) * LANES);
        let score = |tag: usize| (0..FEATURES).map(|at| weights.now[bases[at] + tag]).sum::<i32>();
        let guess = (0..TAGS).filter(|tag| set >> tag & 1 == 1).map(|tag| (score(tag), std::cmp::Reverse(tag))).max();
        let guess = guess.expect("a set").1.0;
        *time += 1;
        if guess != gold.index() && set & gold.bit() != 0 {
            for at in (0..FEATURES) {
                if counts.get(&features[at]).is_some_and(|count| *count >= settings.feature_min) {
                    weights.add(bases[at] + gold.index(), 1, *time);
                    weights.add(bases[at] + guess, -1, *time);
                }
            }
        }
        past.step(Tag::from_index(guess));
    }
}

fn shuffle(lessons: &mut [Lesson], random: &mut u64) {
    for at in (1..lessons.len()).rev() {
        *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        lessons.swap(at, (*random >> 33) as usize % (at + 1));
    }
}
