//! Learns a model: the dictionary from all words, the weights from GUM alone.

use std::collections::{BTreeMap, HashMap};

use crate::corpus::{Document, Sentence};
use crate::forms::Forms;
use crate::lexicon::tag::Tag;
use crate::tagger::{
    ANY_CAPITAL, ANY_SMALL, CAPITAL, ENDINGS, FEATURES, LANES, MAGIC, OUTSIDE, Past, Scratch, Seen, Tagger, UNKNOWN,
    block, ending_key, features, look,
};

const TAGS: usize = Tag::ALL.len();
type Counts = [u32; TAGS];

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

/// How often a word was seen with each tag: in small letters and with a capital, in GUM and in MASC.
#[derive(Clone, Default)]
struct Uses {
    ending: u32,
    gum: [Counts; 2],
    masc: [Counts; 2],
}

impl Uses {
    fn total(&self) -> u32 {
        self.gum.iter().chain(&self.masc).flatten().sum()
    }

    fn both(&self, side: usize) -> Counts {
        std::array::from_fn(|tag| self.gum[side][tag] + self.masc[side][tag])
    }

    /// What it can be, one way written, and how often it was seen so. A sure word has one tag.
    fn set(&self, side: usize, settings: &Settings) -> (u32, u32) {
        let gum: u32 = self.gum[side].iter().sum();
        let both = self.both(side);
        let total: u32 = both.iter().sum();
        let (counts, all) = if gum >= settings.gum_alone * 2 { (self.gum[side], gum) } else { (both, total) };
        let (most, first) = (0..TAGS).map(|tag| (counts[tag], TAGS - tag)).max().expect("tags");
        if all >= settings.settled_min * if side == 1 { settings.large_times } else { 1 } && most * 1000 >= all * settings.settled {
            return (1 << (TAGS - first), total);
        }
        let can = |tag: &usize| {
            let (own, other) = (self.gum[side][*tag], self.masc[side][*tag]);
            own > 0 && own * 400 >= gum || other > 1 && (own + other) * 50 >= total && (gum < settings.gum_alone || OPEN >> tag & 1 == 1) || gum == 0 && other > 0
        };
        ((0..TAGS).filter(can).map(|tag| 1 << tag).sum(), total)
    }
}

/// Forms that are always alike: the base and the present, the past and the participle in "-ed".
fn closed(mut set: u32, ending: u32) -> u32 {
    let both = |set: &mut u32, a: Tag, b: Tag| {
        if *set & (a.bit() | b.bit()) != 0 {
            *set |= a.bit() | b.bit();
        }
    };
    if ending >> 16 == u32::from(u16::from_le_bytes(*b"ed")) {
        both(&mut set, Tag::VerbPast, Tag::VerbParticiple);
    }
    if ending >> 24 != u32::from(b's') {
        both(&mut set, Tag::VerbPresent, Tag::VerbBase);
    }
    set
}

pub struct Dictionary {
    /// Class in small letters and with a capital, by the hash of a word or ending.
    entries: BTreeMap<u32, [u32; 2]>,
    any: [u32; 2],
    /// How often each word was seen, both ways written.
    weights: BTreeMap<u32, [u32; 2]>,
}

impl Dictionary {
    pub fn learn(documents: &[&Document], masc: &[(String, Tag)], forms: &Forms, settings: &Settings) -> Self {
        let mut uses: BTreeMap<u32, Uses> = BTreeMap::new();
        let mut count = |seen: Seen, tag: Tag, gum: bool| {
            let uses = uses.entry(seen.word).or_default();
            uses.ending = seen.ending;
            let side = usize::from(seen.shape & CAPITAL);
            let counts = if gum { &mut uses.gum } else { &mut uses.masc };
            counts[side][tag.index()] += 1;
        };
        for sentence in documents.iter().flat_map(|document| &document.sentences) {
            for ((start, end), tag) in sentence.tokens.iter().zip(&sentence.tags) {
                count(look(&sentence.text, *start as usize, *end as usize), *tag, true);
            }
        }
        for (word, tag) in masc.iter().filter(|_| settings.masc) {
            count(look(word, 0, word.len()), *tag, false);
        }
        let forms = forms.iter().map(|(form, set)| {
            let seen = look(form, 0, form.len());
            uses.entry(seen.word).or_default().ending = seen.ending;
            (seen.word, *set)
        });
        let forms = forms.collect();
        Self::of(&uses, &forms, settings)
    }

    fn of(uses: &BTreeMap<u32, Uses>, forms: &HashMap<u32, u32>, settings: &Settings) -> Self {
        let (endings, any) = endings(uses, settings);
        let ending_set = |ending: u32, side: usize| {
            let known = ENDINGS.iter().find_map(|length| endings.get(&ending_key(ending, *length)));
            known.map_or(any[side], |sets| sets[side])
        };
        let mut entries: BTreeMap<u32, [u32; 2]> =
            endings.iter().map(|(key, sets)| (*key, sets.map(|set| set | UNKNOWN))).collect();
        for (hash, word) in uses {
            let gum: u32 = word.gum.iter().flatten().sum();
            let form = forms.get(hash).copied().filter(|_| settings.forms & 1 != 0).unwrap_or_default();
            let known = gum >= 2 || word.total() > settings.word_min;
            if !known && (form == 0 || settings.forms & 2 == 0) {
                continue;
            }
            let (small, seen_small) = word.set(0, settings);
            let (large, seen_large) = word.set(1, settings);
            let mut small_set = small;
            if seen_small < settings.sure_min {
                small_set |= if form != 0 { form } else { ending_set(word.ending, 0) };
            } else if seen_small < settings.form_until {
                small_set |= form & if settings.forms & 4 != 0 { u32::MAX } else { VERBS };
            }
            let mut large_set = large;
            if seen_large < settings.sure_min {
                large_set |= Tag::ProperNoun.bit() | if seen_small > 0 || form != 0 { small_set } else { ending_set(word.ending, 1) };
            }
            let sure = |total: u32| total >= settings.closed_until;
            let close = |set: u32, total: u32| if set.count_ones() == 1 && sure(total) { set } else { closed(set, word.ending) };
            entries.insert(*hash, [close(small_set, seen_small), close(large_set, seen_large)]);
        }
        let weights = uses.iter().map(|(hash, word)| (*hash, [0, 1].map(|side| word.both(side).iter().sum())));
        Self { entries, any, weights: weights.collect() }
    }
}

const OPEN: u32 = VERBS | Tag::Noun.bit() | Tag::NounPlural.bit() | Tag::Adjective.bit() | Tag::ProperNoun.bit() | Tag::Adverb.bit();
const VERBS: u32 = Tag::VerbPast.bit()
    | Tag::VerbPresent.bit()
    | Tag::VerbBase.bit()
    | Tag::VerbGerund.bit()
    | Tag::VerbParticiple.bit();

/// What rare words with an ending can be.
fn endings(uses: &BTreeMap<u32, Uses>, settings: &Settings) -> (BTreeMap<u32, [u32; 2]>, [u32; 2]) {
    let mut counts: BTreeMap<u32, [Counts; 2]> = BTreeMap::new();
    let mut all = [[0; TAGS]; 2];
    for word in uses.values().filter(|word| word.total() <= 3) {
        for side in 0..2 {
            let own = word.both(side);
            for tag in (0..TAGS).filter(|tag| own[*tag] > 0) {
                for length in ENDINGS {
                    counts.entry(ending_key(word.ending, length)).or_default()[side][tag] += own[tag];
                }
                all[side][tag] += own[tag];
            }
        }
    }
    let set = |counts: &Counts, ending: u32| {
        let total: u32 = counts.iter().sum();
        let set = (0..TAGS).filter(|tag| counts[*tag] > 1 && counts[*tag] * 100 >= total * settings.ending_share);
        closed(set.map(|tag| 1 << tag).sum(), ending)
    };
    let any = [set(&all[0], 0), set(&all[1], 0)];
    let mut sets = BTreeMap::new();
    for word in uses.values() {
        for length in ENDINGS {
            let key = ending_key(word.ending, length);
            let Some(counts) = counts.get(&key) else { continue };
            let least = if length == 4 { 15 } else { 10 };
            let own = [0, 1].map(|side| {
                let enough = counts[side].iter().sum::<u32>() >= least;
                let set = if enough { set(&counts[side], word.ending) } else { 0 };
                // The runtime takes the first ending that it finds, so both ways of writing must be there.
                if set == 0 { any[side] } else { set }
            });
            if counts.iter().flatten().sum::<u32>() >= least {
                sets.insert(key, own);
            }
        }
    }
    (sets, any)
}

/// The model without weights, and how many classes it has.
fn model(dictionary: &Dictionary, blocks: &[u8]) -> Vec<u8> {
    let mut used: HashMap<u32, u32> = HashMap::new();
    for (hash, sets) in &dictionary.entries {
        let weights = dictionary.weights.get(hash).copied().unwrap_or([1; 2]);
        for (set, weight) in sets.iter().zip(weights) {
            *used.entry(*set).or_default() += weight;
        }
    }
    if std::env::var("SHOW").is_ok() {
        eprintln!("{} sets", used.len());
    }
    let mut by_use: Vec<_> = used.into_iter().map(|(set, count)| (std::cmp::Reverse(count), set)).collect();
    by_use.sort();
    let mut classes = vec![Tag::Other.bit(), Tag::Other.bit(), dictionary.any[0] | UNKNOWN, dictionary.any[1] | UNKNOWN];
    classes.extend(by_use.iter().map(|(_, set)| *set).take(256 - classes.len()));
    let class = |set: u32| -> u8 {
        let exact = classes.iter().skip(4).position(|other| *other == set).map(|at| at + 4);
        let wider = || {
            let wider = classes.iter().enumerate().skip(2).filter(|(_, other)| *other & set == set & !UNKNOWN || **other & set == set);
            wider.min_by_key(|(_, other)| other.count_ones()).map(|(at, _)| at)
        };
        exact.or_else(wider).unwrap_or(usize::from(ANY_CAPITAL)) as u8
    };
    debug_assert!(OUTSIDE == 1 && ANY_SMALL == 2);
    let bits = 12u32;
    let mut out = MAGIC.to_vec();
    let counts = [bits, dictionary.entries.len() as u32, classes.len() as u32, (blocks.len() / LANES) as u32];
    out.extend(counts.iter().flat_map(|count| count.to_le_bytes()));
    out.extend(classes.iter().flat_map(|set| set.to_le_bytes()));
    let hashes: Vec<u32> = dictionary.entries.keys().copied().collect();
    for bucket in 0..=(1u64 << bits) {
        let start = hashes.partition_point(|hash| u64::from(*hash) < bucket << (32 - bits));
        out.extend((start as u16).to_le_bytes());
    }
    out.extend(hashes.iter().flat_map(|hash| (*hash as u16).to_le_bytes()));
    for side in [0, 1] {
        out.extend(dictionary.entries.values().map(|sets| class(sets[side])));
    }
    if std::env::var("SHOW").is_ok() {
        eprintln!("{} entries", hashes.len());
    }
    out.extend(blocks);
    out
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
