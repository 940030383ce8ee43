//! The tagger: gives each word of a sentence its part of speech, from left to right.
//!
//! A dictionary says what a word can be; most words can be one thing only. For the others, and only
//! among what they can be, the weights of an averaged perceptron decide, which are added as small
//! integers: the answer is the same on every machine.
//!
//! Knows no word and no language: all that it knows stands in a model, one file of bytes that a
//! locale brings and that `tests/train` writes. A damaged model gives wrong tags, never a panic.
//!
//! # The file
//!
//! All numbers are little-endian. [`MAGIC`]; four counts of four bytes: the bits of a bucket's
//! number, entries, classes, blocks; the classes, four bytes each: the set of tags, and
//! [`UNKNOWN`]; where each bucket starts, two bytes each, and the end of the last; the entries, four
//! bytes each: two of the word's hash, its class in small letters, its class with a capital; the
//! blocks, [`LANES`] bytes each: for one feature the weight of each tag, where 128 is none.

#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a lane is taken modulo their number, a kind counted up to theirs, a block's place is below theirs"
    )
)]

use crate::lexicon::tag::Tag;

/// What a model begins with; the last byte is the version.
pub(crate) const MAGIC: [u8; 4] = *b"dlt\x02";
pub(crate) const HEADER: usize = 20;

/// Weights of a feature, one for each tag.
pub(crate) const LANES: usize = 32;
type Block = [u8; LANES];

/// The weights of a model that has none.
static NONE: [Block; 1] = [[128; LANES]];

/// In a class: its words are not in the dictionary; it was told by their ending.
pub(crate) const UNKNOWN: u32 = 1 << 31;

/// Classes with a meaning of their own: what a dictionary lacks, what is outside the sentence, and
/// words of which nothing is known.
pub(crate) const NO_CLASS: u8 = 0;
pub(crate) const OUTSIDE: u8 = 1;
pub(crate) const ANY_SMALL: u8 = 2;
pub(crate) const ANY_CAPITAL: u8 = 3;

/// Shapes of a word.
pub(crate) const CAPITAL: u8 = 1;
const ALL_CAPITALS: u8 = 2;
const DIGIT: u8 = 4;

/// How long, in bytes, the endings are by which words are told that the dictionary lacks.
pub(crate) const ENDINGS: [u32; 3] = [4, 3, 2];

/// As many bytes of a word count; longer ones share a hash with those that begin alike.
const LONGEST: usize = 32;

/// What is seen of one word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// Hash of the word in small letters, each of its digits as 0.
    pub(crate) word: u32,
    /// Its last bytes, the last one on top.
    pub(crate) ending: u32,
    pub(crate) class: u8,
    pub(crate) shape: u8,
}

/// What stands before the first word and behind the last one.
const EDGE: Seen = Seen { word: 0, ending: 0, class: OUTSIDE, shape: 0 };

/// Room for the words of a sentence; keep it from call to call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scratch {
    seen: Vec<Seen>,
}

#[allow(dead_code, reason = "for `tests/train`, which shares this file")]
impl Scratch {
    /// The words of the last sentence, in order, with two places before and two behind them.
    pub(crate) fn padded(&self) -> &[Seen] {
        &self.seen
    }

    /// The words of the last sentence, in order.
    pub(crate) fn words(&self) -> &[Seen] {
        self.seen.get(2..self.seen.len().saturating_sub(2)).unwrap_or_default()
    }
}

/// A model, ready for use.
#[derive(Clone, Debug)]
pub(crate) struct Tagger {
    /// The tags that words of a class can have, and [`UNKNOWN`].
    classes: [u32; 256],
    starts: &'static [[u8; 2]],
    entries: &'static [[u8; 4]],
    /// At least one.
    blocks: &'static [Block],
    bits: u32,
}

impl Tagger {
    /// Reads the head of a model. One that is damaged knows nothing.
    pub(crate) fn new(model: &'static [u8]) -> Self {
        Self::read(model).unwrap_or(Self {
            classes: [Tag::Other.bit(); 256],
            starts: &[],
            entries: &[],
            blocks: &NONE,
            bits: 1,
        })
    }

    fn read(model: &'static [u8]) -> Option<Self> {
        let (head, rest) = model.split_at_checked(HEADER)?;
        let [magic, bits, entries, count, blocks] = head.as_chunks::<4>().0 else { return None };
        let [bits, entries, count, blocks] = [bits, entries, count, blocks].map(|count| u32::from_le_bytes(*count));
        if *magic != MAGIC || !(1..=16).contains(&bits) {
            return None;
        }
        let (sets, rest) = rest.split_at_checked(usize::try_from(count).ok()?.checked_mul(4)?)?;
        let (starts, rest) = rest.split_at_checked(((1 << bits) + 1) * 2)?;
        let (entries, rest) = rest.split_at_checked(usize::try_from(entries).ok()?.checked_mul(4)?)?;
        let weights = rest.get(..usize::try_from(blocks).ok()?.checked_mul(LANES)?)?.as_chunks().0;
        let mut classes = [Tag::Other.bit(); 256];
        for (class, set) in classes.iter_mut().zip(sets.as_chunks().0) {
            *class = u32::from_le_bytes(*set);
        }
        let blocks = if weights.is_empty() { &NONE } else { weights };
        Some(Self { classes, starts: starts.as_chunks().0, entries: entries.as_chunks().0, blocks, bits })
    }

    /// Looks at each word of a sentence by itself.
    ///
    /// Tokens are spans of bytes of `text`, in order: words, numbers and marks, split as in the text that
    /// the model learned from. Short forms stand apart from their words ("do|n't", "he|'s", "city|'s",
    /// "can|not"); abbreviations and initials keep their stop ("Mr.", "U.S.", "p.m."); numbers are whole
    /// ("1,000", "7.2", "5:30", "24th"), signs of money and percent apart; each mark stands alone, but for
    /// runs of one ("...", "--"). A hyphen stands apart from the words that it joins ("two|-|year"), but not
    /// from a mere prefix ("co-founder"); left whole, such a word is told by its ending, no worse for its
    /// neighbours. A span that is none of the text is a word of which nothing is known.
    pub(crate) fn see(&self, text: &str, tokens: impl Iterator<Item = (u32, u32)>, scratch: &mut Scratch) {
        scratch.seen.clear();
        scratch.seen.extend([EDGE; 2]);
        scratch.seen.extend(tokens.map(|(start, end)| {
            let mut seen = look(text, start as usize, end as usize);
            seen.class = self.class(&seen);
            seen
        }));
        scratch.seen.extend([EDGE; 2]);
    }

    /// Gives each word that was seen its tag, one after another.
    pub(crate) fn tag(&self, scratch: &Scratch, mut give: impl FnMut(Tag)) {
        let mut past = Past::default();
        for window in scratch.seen.windows(5) {
            let [before, last, this, next, after] = window else { continue };
            let set = self.set(this.class) & !UNKNOWN;
            let tag = if without_first(set) == 0 {
                set.trailing_zeros()
            } else {
                self.best(&features([before, last, this, next, after], past), set)
            };
            let tag = Tag::from_index(tag as usize);
            past.step(tag);
            give(tag);
        }
    }

    /// The tags that words of a class can have, and [`UNKNOWN`].
    pub(crate) fn set(&self, class: u8) -> u32 {
        self.classes[usize::from(class)]
    }

    /// The class of a word, by the dictionary, or else by its ending.
    #[inline]
    fn class(&self, seen: &Seen) -> u8 {
        match self.find(seen.word, seen.shape & CAPITAL != 0) {
            NO_CLASS => self.class_of_ending(seen),
            class => class,
        }
    }

    #[inline(never)]
    fn class_of_ending(&self, seen: &Seen) -> u8 {
        let capital = seen.shape & CAPITAL != 0;
        let endings = ENDINGS.iter().map(|length| self.find(ending_key(seen.ending, *length), capital));
        let any = if capital { ANY_CAPITAL } else { ANY_SMALL };
        endings.into_iter().find(|class| *class != NO_CLASS).unwrap_or(any)
    }

    #[inline]
    fn find(&self, hash: u32, capital: bool) -> u8 {
        let bucket = (hash >> (32 - self.bits)) as usize;
        let Some(&[start, end]) = self.starts.get(bucket..bucket + 2) else { return NO_CLASS };
        let [start, end] = [start, end].map(|at| usize::from(u16::from_le_bytes(at)));
        let Some(entries) = self.entries.get(start..end) else { return NO_CLASS };
        let found = entries.iter().find(|[low, high, ..]| u16::from_le_bytes([*low, *high]) == hash as u16);
        found.map_or(NO_CLASS, |[_, _, small, large]| if capital { *large } else { *small })
    }

    /// The tag of a set of several with the highest score; the first of equals. Most words can be two things, and
    /// few more than four: the others are not scored then.
    #[inline]
    fn best(&self, features: &[u32; FEATURES], set: u32) -> u32 {
        let beyond_two = without_first(without_first(set));
        if beyond_two == 0 {
            self.best_of::<2>(features, set)
        } else if without_first(without_first(beyond_two)) == 0 {
            self.best_of::<4>(features, set)
        } else {
            best(&self.score(features), set)
        }
    }

    /// The same of a set of `N` tags or fewer. The features are a slice so that the loop stays one: unrolled, it has
    /// too much to keep.
    #[inline(never)]
    fn best_of<const N: usize>(&self, features: &[u32], mut set: u32) -> u32 {
        let mut lanes = [0; N];
        for lane in &mut lanes {
            *lane = set.trailing_zeros() as usize % LANES;
            // The last one fills the places that are left.
            let rest = without_first(set);
            set = if rest == 0 { set } else { rest };
        }
        let mut scores = [0; N];
        for feature in features {
            let block = self.block(*feature);
            for (score, lane) in scores.iter_mut().zip(lanes) {
                *score += u32::from(block[lane]);
            }
        }
        let (mut best, mut most) = (lanes[0], 0);
        for (lane, score) in lanes.into_iter().zip(scores) {
            if score > most {
                (best, most) = (lane, score);
            }
        }
        best as u32
    }

    /// The weights of a feature.
    #[inline]
    fn block(&self, feature: u32) -> &'static Block {
        &self.blocks[block(feature, self.blocks.len())]
    }

    /// The sum of the weights of all features, for each tag.
    fn score(&self, features: &[u32; FEATURES]) -> [u16; LANES] {
        let mut sums = [0u16; LANES];
        for feature in features {
            for (sum, weight) in sums.iter_mut().zip(self.block(*feature)) {
                *sum = sum.wrapping_add(u16::from(*weight));
            }
        }
        sums
    }
}

/// The tag of a set with the highest score; the first of equals.
fn best(scores: &[u16; LANES], mut set: u32) -> u32 {
    let (mut best, mut most) = (set.trailing_zeros(), 0);
    while set != 0 {
        let tag = set.trailing_zeros();
        let score = scores.get(tag as usize).copied().unwrap_or_default();
        if score > most {
            (best, most) = (tag, score);
        }
        set &= set - 1;
    }
    best
}

/// The key of an ending in the dictionary.
pub(crate) fn ending_key(ending: u32, length: u32) -> u32 {
    (step(u64::from(ending >> (32 - 8 * length)) ^ u64::from(length) << 40, 1) >> 32) as u32
}

/// What the tags before a word tell.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Past {
    last: u32,
    before: u32,
    /// The last tag that opens a clause or is of its verb group, and whether a mark or conjunction came since.
    clause: u32,
}

impl Past {
    /// The last tag, as a number that is 0 at the start.
    #[allow(dead_code, reason = "for `tests/train`, which shares this file")]
    pub(crate) const fn last(self) -> u32 {
        self.last
    }

    pub(crate) fn step(&mut self, tag: Tag) {
        let index = tag.index() as u32 + 1;
        (self.before, self.last) = (self.last, index);
        const OPENS: u32 =
            Tag::VERBS | Tag::Relative.bit() | Tag::Subordinator.bit() | Tag::WhAdverb.bit() | Tag::InfinitiveTo.bit();
        const PARTS: u32 = Tag::Punctuation.bit() | Tag::Conjunction.bit();
        let parted = self.clause | if PARTS & tag.bit() != 0 { 64 } else { 0 };
        self.clause = if OPENS & tag.bit() != 0 { index } else { parted };
    }
}

pub(crate) const FEATURES: usize = 16;

/// What speaks for and against the tags of a word: a hash for each feature. Of the word itself, what it can
/// be and its ending; of two words on each side; and of the tags before it.
pub(crate) fn features([before, last, this, next, after]: [&Seen; 5], past: Past) -> [u32; FEATURES] {
    let Past { last: tag, before: tag_before, clause } = past;
    let (own, coming) = (u32::from(this.class), u32::from(next.class));
    let shape = u32::from(this.shape);
    let first = u32::from(tag == 0) << 3;
    let told = [
        this.word ^ spread(shape),
        own | (shape | first) << 8,
        tag | tag_before << 8,
        last.word,
        next.word,
        coming | own << 8,
        coming | tag << 8,
        this.word ^ spread(coming),
        this.ending >> 8 | shape << 24,
        this.ending >> 16 | tag << 16,
        after.word,
        before.word,
        clause | own << 8,
        tag,
        coming,
        clause | tag << 7 | own << 13,
    ];
    let mut features = [0; FEATURES];
    for (feature, (told, by)) in features.iter_mut().zip(told.into_iter().zip(KINDS)) {
        *feature = told.wrapping_mul(by);
    }
    features
}

/// What each kind of feature is multiplied by, so that the same number is another hash in each. Odd, with half of
/// their bits set; the highest bits of the products are used.
const KINDS: [u32; FEATURES] = {
    let (mut kinds, mut state, mut at) = ([0; FEATURES], 0x9e37_79b9_7f4a_7c15u64, 0);
    while at < FEATURES {
        state = step(state, at as u64);
        if (state as u32).count_ones() == 16 {
            kinds[at] = state as u32 | 1;
            at += 1;
        }
    }
    kinds
};

/// A set without its first tag.
const fn without_first(set: u32) -> u32 {
    set & set.wrapping_sub(1)
}

/// A small number over all bits.
const fn spread(small: u32) -> u32 {
    small.wrapping_mul(0x9e37_79b9)
}

/// Where a feature's weights stand.
pub(crate) fn block(feature: u32, blocks: usize) -> usize {
    ((u64::from(feature) * blocks as u64) >> 32) as usize
}

const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// In the high bit of each byte: whether it is between two ASCII characters.
const fn between(chunk: u64, first: u8, last: u8) -> u64 {
    let low = chunk & !HIGH;
    let (from, beyond) = (low + EACH * (128 - first as u64), low + EACH * (127 - last as u64));
    (from ^ beyond) & !chunk & HIGH
}

/// ASCII in small letters, each digit as 0; which bytes were capitals; which were digits.
const fn small(chunk: u64) -> (u64, u64, u64) {
    let (capitals, digits) = (between(chunk, b'A', b'Z'), between(chunk, b'0', b'9'));
    ((chunk | capitals >> 2) & !((digits >> 7) * 15), capitals, digits)
}

const fn step(chunk: u64, hash: u64) -> u64 {
    let mixed = (chunk ^ hash).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

/// Up to eight bytes from a place on, the first one lowest.
fn load(bytes: &[u8], start: usize, length: usize) -> u64 {
    let mask = if length >= 8 { u64::MAX } else { (1 << (8 * length)) - 1 };
    if let Some(chunk) = bytes.get(start..).and_then(<[u8]>::first_chunk) {
        return u64::from_le_bytes(*chunk) & mask;
    }
    let rest = bytes.get(start..).unwrap_or_default().iter().take(8);
    rest.rev().fold(0, |chunk, byte| chunk << 8 | u64::from(*byte)) & mask
}

/// Sees a word, all but its class.
#[inline]
pub(crate) fn look(text: &str, start: usize, end: usize) -> Seen {
    let length = end.wrapping_sub(start);
    // Most words are short, and stand not quite at the end of their text.
    if let 1..=8 = length
        && let Some(chunk) = text.as_bytes().get(start..).and_then(<[u8]>::first_chunk)
    {
        let beyond = 8 * (8 - length as u32);
        let chunk = u64::from_le_bytes(*chunk) << beyond >> beyond;
        if chunk & HIGH == 0 {
            let (word, capitals, digits) = small(chunk);
            return seen((step(word, 0) >> 32) as u32, (word << beyond >> 32) as u32, capitals, digits);
        }
    }
    look_closer(text, start, end)
}

/// The same of any word.
#[inline(never)]
fn look_closer(text: &str, start: usize, end: usize) -> Seen {
    let bytes = text.as_bytes();
    let length = end.saturating_sub(start);
    let chunk = load(bytes, start, length);
    if chunk & HIGH != 0 {
        return read_foreign(text.get(start..end).unwrap_or_default());
    }
    let (word, capitals, mut digits) = small(chunk);
    if length <= 8 {
        let ending = (word << (8 * (8 - length.max(1)))) >> 32;
        return seen((step(word, 0) >> 32) as u32, ending as u32, capitals, digits);
    }
    let mut hash = step(word, 0);
    for at in (8..length.min(LONGEST)).step_by(8) {
        let chunk = load(bytes, start + at, length - at);
        if chunk & HIGH != 0 {
            return read_foreign(text.get(start..end).unwrap_or_default());
        }
        let (word, _, more) = small(chunk);
        (hash, digits) = (step(word, hash), digits | more);
    }
    let (ending, ..) = small(load(bytes, end - 8, 8));
    seen((hash >> 32) as u32, (ending >> 32) as u32, capitals, digits)
}

#[inline]
fn seen(word: u32, ending: u32, capitals: u64, digits: u64) -> Seen {
    let capital = if capitals & 0x80 != 0 { CAPITAL } else { 0 };
    let all = if capitals & 0x8080 == 0x8080 { ALL_CAPITALS } else { 0 };
    let digit = if digits != 0 { DIGIT } else { 0 };
    Seen { word, ending, class: NO_CLASS, shape: capital | all | digit }
}

/// A word that is not all ASCII: folded into a buffer first. Curved quotes are as straight ones.
#[cold]
fn read_foreign(word: &str) -> Seen {
    let (mut folded, mut length) = ([0u8; LONGEST + 4], 0);
    // False where no room is left.
    let mut fold = |letter: char| {
        let room = folded.get_mut(length..LONGEST).filter(|room| room.len() >= letter.len_utf8());
        room.map(|room| length += letter.encode_utf8(room).len()).is_some()
    };
    for letter in word.chars() {
        let fits = match letter {
            '\u{2018}' | '\u{2019}' => fold('\''),
            '\u{201c}' | '\u{201d}' => fold('"'),
            '0'..='9' => fold('0'),
            // The marks of news have no small form, which takes long to find out.
            '\0'..='\x7f' | '\u{2010}'..='\u{2027}' => fold(letter.to_ascii_lowercase()),
            _ => letter.to_lowercase().all(&mut fold),
        };
        if !fits {
            break;
        }
    }
    let hash = (0..length).step_by(8).fold(0, |hash, at| step(load(&folded, at, length - at), hash));
    let ending = load(&folded, length.saturating_sub(4), length.min(4)) << (8 * (4 - length.clamp(1, 4)));
    let mut capitals = word.chars().map(char::is_uppercase);
    let (first, second) = (capitals.next() == Some(true), capitals.next() == Some(true));
    let capitals = u64::from(first) << 7 | u64::from(second) << 15;
    let digits = u64::from(word.bytes().any(|byte| byte.is_ascii_digit()));
    seen((hash >> 32) as u32, ending as u32, capitals, digits)
}

#[cfg(test)]
mod tests {
    use super::{MAGIC, Scratch, Tag, Tagger};
    use crate::read::testing::language;

    fn english() -> &'static Tagger {
        language().tagger.expect("English has weights")
    }

    /// The spans of words that single spaces separate; a mark `|` in the table stands for no space.
    fn tokens(marked: &str) -> (String, Vec<(u32, u32)>) {
        let (mut text, mut spans) = (String::new(), Vec::new());
        for word in marked.split(' ') {
            for part in word.split('|') {
                let start = text.len() as u32;
                text += part;
                spans.push((start, text.len() as u32));
            }
            text.push(' ');
        }
        (text, spans)
    }

    fn told(tagger: &Tagger, text: &str, spans: &[(u32, u32)], scratch: &mut Scratch) -> Vec<Tag> {
        let mut out = Vec::new();
        tagger.see(text, spans.iter().copied(), scratch);
        tagger.tag(scratch, |tag| out.push(tag));
        out
    }

    fn tags(marked: &str) -> Vec<Tag> {
        let (text, spans) = tokens(marked);
        told(english(), &text, &spans, &mut Scratch::default())
    }

    /// Sentences, and for some of their words the tag.
    const SENTENCES: &[(&str, &[(&str, Tag)])] = &[
        (
            "The minister resigned on Tuesday|.",
            &[("The", Tag::Determiner), ("minister", Tag::Noun), ("resigned", Tag::VerbPast), ("on", Tag::Preposition)],
        ),
        ("The minister resigned on Tuesday|.", &[("Tuesday", Tag::ProperNoun), (".", Tag::Punctuation)]),
        ("Two men were arrested on Monday|.", &[("were", Tag::AuxPast), ("arrested", Tag::VerbParticiple)]),
        ("She has lived in Paris since 2011|.", &[("has", Tag::AuxPresent), ("lived", Tag::VerbParticiple)]),
        ("He|'s leaving next week|.", &[("'s", Tag::AuxPresent), ("leaving", Tag::VerbGerund)]),
        ("The city|’s mayor did|n’t answer|.", &[("’s", Tag::Possessive), ("n’t", Tag::Negation)]),
        ("They will vote next year|.", &[("will", Tag::Modal), ("vote", Tag::VerbBase), ("year", Tag::Noun)]),
        ("The vote is due next Tuesday|.", &[("vote", Tag::Noun), ("is", Tag::AuxPresent), ("due", Tag::Adjective)]),
        ("They want to vote|.", &[("want", Tag::VerbPresent), ("to", Tag::InfinitiveTo), ("vote", Tag::VerbBase)]),
        (
            "Prices fell by 5 |%| to 20 dollars|.",
            &[("fell", Tag::VerbPast), ("5", Tag::Number), ("dollars", Tag::NounPlural)],
        ),
        ("The man who shot him fled|.", &[("who", Tag::Relative), ("shot", Tag::VerbPast), ("fled", Tag::VerbPast)]),
        ("She left when the strike began|.", &[("when", Tag::WhAdverb), ("strike", Tag::Noun)]),
        ("He said that it rained because of it|.", &[("said", Tag::VerbPast), ("that", Tag::Subordinator)]),
        ("PARIS |(|Reuters|)| – Oil rose|.", &[("(", Tag::Punctuation), ("rose", Tag::VerbPast)]),
    ];

    #[test]
    fn words_have_their_tags() {
        let mut wrong = Vec::new();
        for (marked, wanted) in SENTENCES {
            let (text, spans) = tokens(marked);
            let told = tags(marked);
            for (word, tag) in *wanted {
                let at = spans.iter().position(|(start, end)| &text[*start as usize..*end as usize] == *word);
                let at = at.expect("a word of the sentence");
                if told[at] != *tag {
                    wrong.push(format!("{marked}: {word} is {tag:?}, told {:?}", told[at]));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// A tag for each token, whatever the text; the scratch is kept.
    #[test]
    fn any_text_has_tags() {
        let mut scratch = Scratch::default();
        let tagger = english();
        let long = "é".repeat(5000);
        let texts =
            ["", "a", "😀", "\u{2019}", "İ", "ǅ", "ß", "0123456789", "日本語日本語日本語", &long, "ABCDEFGHİJKLMNOP"];
        for text in texts {
            let spans = vec![(0, text.len() as u32); 200];
            assert_eq!(told(tagger, text, &spans, &mut scratch).len(), 200, "{text}");
            assert_eq!(scratch.words().len(), 200);
        }
        assert!(told(tagger, "no words", &[], &mut scratch).is_empty() && scratch.words().is_empty());
    }

    /// Spans that are none of this text, or none at all, are words of which nothing is known.
    #[test]
    fn wrong_spans_do_no_harm() {
        let spans = [(3, 1), (0, 99), (90, 99), (1, 2), (u32::MAX, u32::MAX), (0, u32::MAX), (2, 2)];
        for text in ["", "é", "aéb", "a long enough text, é"] {
            let tags = told(english(), text, &spans, &mut Scratch::default());
            assert_eq!(tags.len(), spans.len());
        }
    }

    #[test]
    fn a_damaged_model_gives_tags_too() {
        let model = crate::locale::Locale::English.tables().tagger.expect("English has weights");
        let cut: [&'static [u8]; 5] = [b"", b"dlt", &MAGIC, &model[..30], &model[..model.len() - 1]];
        for model in cut {
            let tags = told(&Tagger::new(model), "He left", &[(0, 2), (3, 7)], &mut Scratch::default());
            assert_eq!(tags, [Tag::Other; 2]);
        }
    }

    /// The same word has the same hash wherever it stands and however its letters are written.
    #[test]
    fn hashes_are_of_words() {
        let hash = |text: &str, start: usize, end: usize| super::look(text, start, end);
        for (a, b) in [("president", "PRESIDENT"), ("It’s", "it's"), ("élysée", "Élysée"), ("24th", "17th")] {
            let (at_end, before) = (hash(a, 0, a.len()), format!("{b}, and more behind it"));
            assert_eq!(at_end.word, hash(&before, 0, b.len()).word, "{a}");
            assert_eq!(at_end.ending, hash(&before, 0, b.len()).ending, "{a}");
        }
        assert_ne!(hash("house", 0, 5).word, hash("houses", 0, 6).word);
    }
}
