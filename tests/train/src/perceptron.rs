//! Averaged perceptrons: how weights are learned from lessons. Knows no corpus and no file of a model.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::learn::{Settings, TAGS};
use crate::lexicon::tag::Tag;
use crate::tagger::{FEATURES, LANES, Past, Seen, Tagger, UNKNOWN, block, features};

/// A sentence as a perceptron sees it.
#[derive(Clone)]
pub struct Lesson {
    pub seen: Vec<Seen>,
    pub gold: Vec<Tag>,
    /// What each word can be.
    pub sets: Vec<u32>,
    /// The tags that another tagger gave it, and two on either side.
    pub hints: Vec<u32>,
}

impl Lesson {
    pub fn new(tagger: &Tagger, padded: &[Seen], gold: Vec<Tag>) -> Self {
        let words = &padded[2..padded.len() - 2];
        let sets = words.iter().map(|seen| tagger.set(seen.class) & !UNKNOWN).collect();
        Self { seen: padded.to_vec(), gold, sets, hints: Vec::new() }
    }
}

/// The features of a word.
pub type View<const N: usize> = fn(&Lesson, usize, Past) -> [u32; N];

pub fn of_text(lesson: &Lesson, at: usize, past: Past) -> [u32; FEATURES] {
    let [a, b, c, d, e] = &lesson.seen[at..at + 5] else { unreachable!("windows of five") };
    features([a, b, c, d, e], past)
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

/// How often each feature is seen beside the right tags.
fn frequencies<const N: usize>(lessons: &[Lesson], view: View<N>) -> HashMap<u32, u32> {
    let mut counts = HashMap::new();
    for lesson in lessons {
        let mut past = Past::default();
        for (at, gold) in lesson.gold.iter().enumerate() {
            if lesson.sets[at].count_ones() > 1 {
                for feature in view(lesson, at, past) {
                    *counts.entry(feature).or_default() += 1;
                }
            }
            past.step(*gold);
        }
    }
    counts
}

/// The mean of several perceptrons, which saw the sentences in other orders.
pub fn weights<const N: usize>(lessons: &mut [Lesson], settings: &Settings, view: View<N>) -> Vec<i64> {
    let counts = frequencies(lessons, view);
    let size = settings.blocks * LANES;
    let mut sums = vec![0i64; size];
    for seed in 0..settings.seeds {
        let mut weights = Weights { now: vec![0; size], sum: vec![0; size], since: vec![0; size], random: seed };
        let (mut time, mut random) = (0, seed + 1);
        for _ in 0..settings.epochs {
            shuffle(lessons, &mut random);
            for lesson in &*lessons {
                practise(lesson, settings, view, &counts, &mut weights, &mut time);
            }
        }
        for (at, sum) in sums.iter_mut().enumerate() {
            weights.add(at, 0, time);
            *sum += weights.sum[at];
        }
    }
    sums
}

/// The tags that weights give a sentence.
pub fn tag<const N: usize>(lesson: &Lesson, weights: &[i64], view: View<N>) -> Vec<Tag> {
    let mut past = Past::default();
    let tags = (0..lesson.sets.len()).map(|at| {
        let bases = view(lesson, at, past).map(|feature| block(feature, weights.len() / LANES) * LANES);
        let score = |tag: usize| bases.iter().map(|base| weights[base + tag]).sum::<i64>();
        let set = lesson.sets[at];
        let best = (0..TAGS).filter(|tag| set >> tag & 1 == 1).map(|tag| (score(tag), Reverse(tag))).max();
        let tag = Tag::from_index(best.expect("a set").1.0);
        past.step(tag);
        tag
    });
    tags.collect()
}

/// The features that are of the word alone.
const WITHOUT_CONTEXT: [usize; 3] = [0, 1, 8];

/// Guesses the tags of a sentence, and learns from what is wrong.
fn practise<const N: usize>(
    lesson: &Lesson,
    settings: &Settings,
    view: View<N>,
    counts: &HashMap<u32, u32>,
    weights: &mut Weights,
    time: &mut i64,
) {
    let mut past = Past::default();
    for (at, gold) in lesson.gold.iter().enumerate() {
        let set = lesson.sets[at];
        if set.count_ones() == 1 {
            past.step(Tag::from_index(set.trailing_zeros() as usize));
            continue;
        }
        let features = view(lesson, at, past);
        let bases: [usize; N] = std::array::from_fn(|at| block(features[at], settings.blocks) * LANES);
        let kept: [bool; N] = std::array::from_fn(|_| next(&mut weights.random) % 100 >= settings.dropped);
        let score = |tag: usize| {
            let kept = (0..N).filter(|at| kept[*at]);
            kept.map(|at| weights.now[bases[at] + tag]).sum::<i32>()
                - if tag == gold.index() { settings.margin } else { 0 }
        };
        let guess = (0..TAGS).filter(|tag| set >> tag & 1 == 1).map(|tag| (score(tag), Reverse(tag))).max();
        let guess = guess.expect("a set").1.0;
        *time += 1;
        if guess != gold.index() && set & gold.bit() != 0 {
            for at in (0..N).filter(|at| kept[*at]) {
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
