//! The dictionary: what each word can be, by the corpora and by the verbs of WordNet.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use crate::corpus::Document;
use crate::learn::{Settings, Sources, TAGS};
use crate::lexicon::tag::Tag;
use crate::tagger::{ANY_CAPITAL, CAPITAL, ENDINGS, LANES, MAGIC, Seen, UNKNOWN, ending_key, look};

type Counts = [u32; TAGS];

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
        if all >= settings.settled_min * if side == 1 { settings.large_times } else { 1 }
            && most * 1000 >= all * settings.settled
        {
            return (1 << (TAGS - first), total);
        }
        let can = |tag: &usize| {
            let (own, other) = (self.gum[side][*tag], self.masc[side][*tag]);
            let trusted = gum < settings.gum_alone || OPEN >> tag & 1 == 1;
            own > 0 && own * 400 >= gum || other > 1 && (own + other) * 50 >= total && trusted || gum == 0 && other > 0
        };
        ((0..TAGS).filter(can).map(|tag| 1 << tag).sum(), total)
    }

    /// What it can be in small letters and with a capital, by all that is known of it.
    fn sets(&self, form: u32, by_ending: impl Fn(u32, usize) -> u32, settings: &Settings) -> [u32; 2] {
        let [(mut small, seen_small), (mut large, seen_large)] = [0, 1].map(|side| self.set(side, settings));
        if seen_small < settings.sure_min {
            small |= if form != 0 { form } else { by_ending(self.ending, 0) };
        } else if seen_small < settings.form_until {
            small |= form & VERBS;
        }
        if seen_large < settings.sure_min {
            let otherwise = if seen_small > 0 || form != 0 { small } else { by_ending(self.ending, 1) };
            large |= Tag::ProperNoun.bit() | otherwise;
        }
        let close = |set: u32, seen: u32| {
            let is_sure = set.count_ones() == 1 && seen >= settings.closed_until;
            if is_sure { set } else { closed(set, self.ending) }
        };
        [close(small, seen_small), close(large, seen_large)]
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
    /// Of words of documents and of MASC, and of the verbs.
    pub fn learn<'t>(
        documents: &[&Document],
        masc: impl Iterator<Item = (&'t str, Tag)>,
        sources: &Sources,
        settings: &Settings,
    ) -> Self {
        let mut uses: BTreeMap<u32, Uses> = BTreeMap::new();
        let mut count = |seen: Seen, tag: Tag, gum: bool| {
            let uses = uses.entry(seen.word).or_default();
            uses.ending = seen.ending;
            let side = usize::from(seen.shape & CAPITAL);
            let counts = if gum { &mut uses.gum } else { &mut uses.masc };
            counts[side][tag.index()] += 1;
        };
        for document in documents {
            let words = document.sentences.iter().flat_map(|sentence| sentence.tokens.iter().zip(&sentence.tags));
            for ((start, end), tag) in words {
                count(look(&document.text, *start as usize, *end as usize), *tag, true);
            }
        }
        for (word, tag) in masc {
            count(look(word, 0, word.len()), tag, false);
        }
        let forms = sources.forms.iter().map(|(form, set)| {
            let seen = look(form, 0, form.len());
            uses.entry(seen.word).or_default().ending = seen.ending;
            (seen.word, *set)
        });
        let forms = forms.filter(|_| settings.forms != 0).collect();
        Self::of(&uses, &forms, settings)
    }

    fn of(uses: &BTreeMap<u32, Uses>, forms: &HashMap<u32, u32>, settings: &Settings) -> Self {
        let (endings, any) = endings(uses, settings);
        let by_ending = |ending: u32, side: usize| {
            let known = ENDINGS.iter().find_map(|length| endings.get(&ending_key(ending, *length)));
            known.map_or(any[side], |sets| sets[side])
        };
        let mut entries: BTreeMap<u32, [u32; 2]> =
            endings.iter().map(|(key, sets)| (*key, sets.map(|set| set | UNKNOWN))).collect();
        for (hash, word) in uses {
            let gum: u32 = word.gum.iter().flatten().sum();
            let form = forms.get(hash).copied().unwrap_or_default();
            let is_known = gum >= 2 || word.total() > settings.word_min || form != 0 && settings.forms & 2 != 0;
            if is_known {
                entries.insert(*hash, word.sets(form, by_ending, settings));
            }
        }
        let of_word = |word: &Uses| [0, 1].map(|side| word.both(side).iter().sum::<u32>());
        let mut weights: BTreeMap<u32, [u32; 2]> = uses.iter().map(|(hash, word)| (*hash, of_word(word))).collect();
        for word in uses.values().filter(|word| word.total() <= 3) {
            let key =
                ENDINGS.map(|length| ending_key(word.ending, length)).into_iter().find(|key| endings.contains_key(key));
            let (key, own) = (key.unwrap_or_default(), of_word(word));
            let weights = weights.entry(key).or_default();
            *weights = [0, 1].map(|side| weights[side] + own[side] * settings.ending_weight);
        }
        Self { entries, any, weights }
    }
}

/// Tags of the open classes, for which MASC is trusted beside GUM.
const OPEN: u32 =
    VERBS | Tag::Noun.bit() | Tag::NounPlural.bit() | Tag::Adjective.bit() | Tag::ProperNoun.bit() | Tag::Adverb.bit();
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
        for (side, all) in all.iter_mut().enumerate() {
            let own = word.both(side);
            for tag in (0..TAGS).filter(|tag| own[*tag] > 0) {
                for length in ENDINGS {
                    counts.entry(ending_key(word.ending, length)).or_default()[side][tag] += own[tag];
                }
                all[tag] += own[tag];
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

/// The sets that a byte can number: those with a meaning of their own, then the most used.
fn classes(dictionary: &Dictionary) -> Vec<u32> {
    let mut used: HashMap<u32, u32> = HashMap::new();
    for (hash, sets) in &dictionary.entries {
        let weights = dictionary.weights.get(hash).copied().unwrap_or([1; 2]);
        for (set, weight) in sets.iter().zip(weights) {
            *used.entry(*set).or_default() += weight + 1;
        }
    }
    let mut by_use: Vec<_> = used.into_iter().map(|(set, count)| (Reverse(count), set)).collect();
    by_use.sort();
    let nothing = Tag::Other.bit();
    let mut classes = vec![nothing, nothing, dictionary.any[0] | UNKNOWN, dictionary.any[1] | UNKNOWN];
    classes.extend(by_use.iter().map(|(_, set)| *set).take(256 - classes.len()));
    classes
}

/// The class of a set; where it has none, the least that has all its tags.
fn class(classes: &[u32], wanted: u32) -> u8 {
    let fits = |set: &u32| set & wanted == wanted && set & UNKNOWN == wanted & UNKNOWN;
    let best = (2..classes.len()).filter(|at| fits(&classes[*at])).min_by_key(|at| classes[*at].count_ones());
    best.unwrap_or(usize::from(ANY_CAPITAL)) as u8
}

/// The bits of the number of a bucket: some five words in each.
const BITS: u32 = 12;

/// The bytes of a model; `blocks` are its weights.
pub fn model(dictionary: &Dictionary, blocks: &[u8]) -> Vec<u8> {
    let classes = classes(dictionary);
    // In a bucket the words that are met most often come first, so that they are found first.
    let weight = |hash: &u32| dictionary.weights.get(hash).map_or(0, |sides| sides.iter().sum::<u32>());
    let mut hashes: Vec<u32> = dictionary.entries.keys().copied().collect();
    hashes.sort_by_key(|hash| (hash >> (32 - BITS), Reverse(weight(hash)), *hash));
    let mut out = MAGIC.to_vec();
    let counts = [BITS, hashes.len() as u32, classes.len() as u32, (blocks.len() / LANES) as u32];
    out.extend(counts.iter().chain(&classes).flat_map(|number| number.to_le_bytes()));
    for bucket in 0..=1 << BITS {
        let start = hashes.partition_point(|hash| hash >> (32 - BITS) < bucket);
        out.extend((start as u16).to_le_bytes());
    }
    for hash in &hashes {
        out.extend((*hash as u16).to_le_bytes());
        out.extend(dictionary.entries[hash].map(|set| class(&classes, set)));
    }
    out.extend(blocks);
    out
}
