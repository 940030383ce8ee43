//! Turns the tags of MASC, whose guidelines are others, into those that GUM would give.
//!
//! One tagger learns MASC, and gives GUM such tags as MASC would. Another one learns from these, and from the words,
//! what GUM says; it then reads MASC, where it knows the tags of people.

use crate::corpus::Tagged;
use crate::dictionary::{Dictionary, model};
use crate::learn::{Settings, Sources};
use crate::lexicon::tag::Tag;
use crate::perceptron::{self, Lesson, of_text};
use crate::tagger::{FEATURES, Past, Scratch, Tagger};

/// What MASC alone teaches.
pub fn masc_weights(sources: &Sources) -> Vec<i64> {
    let settings = Settings::default();
    let settings =
        Settings { blocks: settings.teacher_blocks, seeds: 2, feature_min: settings.teacher_min, ..settings };
    let words = sources.masc.iter().flat_map(Tagged::known);
    let tagger = Tagger::new(model(&Dictionary::learn(&[], words, sources, &settings), &[]).leak());
    let mut lessons: Vec<_> = sources.masc.iter().map(|s| lesson(&tagger, s, s.tags.clone())).collect();
    perceptron::weights(&mut lessons, &settings, of_text)
}

pub fn lesson(tagger: &Tagger, sentence: &Tagged, gold: Vec<Tag>) -> Lesson {
    let mut scratch = Scratch::default();
    tagger.see(&sentence.text, sentence.tokens.iter().copied(), &mut scratch);
    Lesson::new(tagger, scratch.padded(), gold)
}

const HINTED: usize = FEATURES + 12;

/// Features of a word whose tag by MASC is known, and those of the words around it.
fn of_hints(lesson: &Lesson, at: usize, past: Past) -> [u32; HINTED] {
    let [before, last, own, next, after] = lesson.hints[at..at + 5] else { unreachable!("windows of five") };
    let (this, coming) = (&lesson.seen[at + 2], &lesson.seen[at + 3]);
    let mut all = [0; HINTED];
    all[..FEATURES].copy_from_slice(&of_text(lesson, at, past));
    all[FEATURES..].copy_from_slice(&[
        pair(101, own, 0),
        pair(102, own, this.word),
        pair(103, own, u32::from(this.class)),
        pair(104, own, next),
        pair(105, own, last),
        pair(106, own | last << 8, next),
        pair(107, next, after),
        pair(108, own | next << 8, after),
        pair(109, own | last << 8, before),
        pair(110, own | next << 8, this.word),
        pair(111, own, coming.word),
        pair(112, own, past.last()),
    ]);
    all
}

fn hints(tags: &[Tag]) -> Vec<u32> {
    let edge = [0; 2];
    edge.into_iter().chain(tags.iter().map(|tag| tag.index() as u32 + 1)).chain(edge).collect()
}

/// The tags that GUM would give the sentences of MASC.
pub fn adapted(tagger: &Tagger, gum: &mut [Lesson], sources: &Sources, settings: &Settings) -> Vec<Vec<Tag>> {
    for lesson in &mut *gum {
        lesson.hints = hints(&perceptron::tag(lesson, &sources.masc_weights, of_text));
    }
    let settings = Settings {
        blocks: settings.teacher_blocks,
        seeds: settings.teacher_seeds,
        feature_min: settings.teacher_min,
        ..settings.clone()
    };
    let weights = perceptron::weights(gum, &settings, of_hints);
    let adapt = |sentence: &Tagged| {
        let mut lesson = lesson(tagger, sentence, Vec::new());
        lesson.hints = hints(&sentence.tags);
        for (at, tag) in sentence.tags.iter().enumerate() {
            // What MASC says can be, too, but where all is known of a word.
            if sentence.sure[at] && lesson.sets[at].count_ones() > 1 {
                lesson.sets[at] |= tag.bit();
            }
        }
        perceptron::tag(&lesson, &weights, of_hints)
    };
    sources.masc.iter().map(adapt).collect()
}

/// A hash of two things, another one for each kind of feature.
fn pair(kind: u32, a: u32, b: u32) -> u32 {
    let mixed = (a ^ kind.wrapping_mul(0x9e37_79b9)).wrapping_mul(0x85eb_ca6b) ^ b.wrapping_mul(0xc2b2_ae35);
    (mixed ^ mixed >> 15).wrapping_mul(0x2c1b_3c6d)
}
