//! Look-up tables from a word to what it can mean: an exact table and a filter in front of it.
//!
//! Holds no words and knows no language; a locale brings the rows. Words are of any script and length, compared
//! without case.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "slots are masked by the length of their table, and entries come from slots; lengths are at most `Key::MAX`"
    )
)]

use super::class::Closed;
use super::sense::{Literal, Senses, word};

/// A word without its case, as a number: up to sixteen bytes of ASCII stand for themselves; of any other word it
/// is a hash of 127 bits, so that two words of one key are not to be met with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Key(u128);

/// The bytes of a key that a word of each length has.
static MASKS: [u128; Key::MAX + 1] = {
    let mut masks = [0; Key::MAX + 1];
    let mut len = 1;
    while len <= Key::MAX {
        masks[len] = u128::MAX >> (8 * (Key::MAX - len));
        len += 1;
    }
    masks
};

impl Key {
    /// Bytes of the longest word that stands for itself.
    pub(crate) const MAX: usize = 16;
    /// The highest bit of each byte: set in none of ASCII.
    const WIDE: u128 = 0x8080_8080_8080_8080_8080_8080_8080_8080;
    /// Sets the bit that tells small letters from capitals; digits have it already.
    const SMALL: u128 = 0x2020_2020_2020_2020_2020_2020_2020_2020;

    /// The key of the `len` bytes from `start`; none where there are none or they are out of bounds.
    #[inline]
    pub(crate) fn of(bytes: &[u8], start: usize, len: usize) -> Option<Key> {
        Key::narrow(bytes, start, len).or_else(|| Key::hashed(bytes.get(start..start + len)?))
    }

    /// The same of a word that stands for itself; none for any other.
    #[inline]
    pub(crate) fn narrow(bytes: &[u8], start: usize, len: usize) -> Option<Key> {
        Key::near(bytes, start, len).filter(|_| len > 0).or_else(|| Key::at_end(bytes, start, len))
    }

    /// The same where the text goes on far enough; an empty word has a key that no table has.
    #[inline]
    fn near(bytes: &[u8], start: usize, len: usize) -> Option<Key> {
        let raw = u128::from_le_bytes(*bytes.get(start..)?.first_chunk()?);
        let mask = *MASKS.get(len)?;
        if raw & mask & Key::WIDE != 0 { None } else { Some(Key((raw | Key::SMALL) & mask)) }
    }

    /// The same of a word near the end of the text.
    #[inline(never)]
    fn at_end(bytes: &[u8], start: usize, len: usize) -> Option<Key> {
        if len == 0 || len > Key::MAX {
            return None;
        }
        let mut buffer = [0u8; Key::MAX];
        buffer[..len].copy_from_slice(bytes.get(start..start + len)?);
        Key::near(&buffer, 0, len)
    }

    /// The last four bytes of a word of `len` bytes that stands for itself, the last one on top.
    pub(crate) fn tail(self, len: usize) -> u32 {
        match len.checked_sub(4) {
            Some(before) => self.0.checked_shr(8 * before as u32).unwrap_or(0) as u32,
            None => (self.0 as u32) << (8 * (4 - len)),
        }
    }

    /// The word of its first `keep` bytes and an ending of up to four, both of words that stand for themselves; none
    /// where that would be too long to be one.
    pub(crate) fn ending(self, keep: usize, ending: &str) -> Option<Key> {
        let tail = ending.bytes().rev().fold(0u32, |tail, byte| tail << 8 | u32::from(byte));
        let head = self.0 & MASKS.get(keep)?;
        (keep + ending.len() <= Key::MAX)
            .then(|| Key(head | u128::from(tail).checked_shl(8 * keep as u32).unwrap_or(0)))
    }

    /// The key of a word that is long or not of ASCII; none for an empty one.
    #[inline(never)]
    fn hashed(word: &[u8]) -> Option<Key> {
        let word = std::str::from_utf8(word).ok().filter(|word| !word.is_empty())?;
        let (mut low, mut high) = (0x9E37_79B9_7F4A_7C15u64, 0xC2B2_AE3D_27D4_EB4Fu64);
        // An apostrophe within a word is one, however it is written.
        let straight = |letter| if matches!(letter, '\u{2019}' | '\u{2BC}') { '\'' } else { letter };
        for letter in word.chars().flat_map(char::to_lowercase).map(straight) {
            low = (low ^ u64::from(u32::from(letter))).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(23);
            high = (high ^ u64::from(u32::from(letter))).wrapping_mul(0xD6E8_FEB8_6659_FD93).rotate_left(31);
        }
        Some(Key(u128::from(low) | u128::from(high) << 64 | 1 << 127))
    }

    /// The key of the two parts of a word that something stands between: "o'clock", "didn't".
    pub(crate) fn joined(head: &[u8], tail: &[u8]) -> Option<Key> {
        let mut buffer = [0u8; Key::MAX];
        let len = head.len() + tail.len();
        buffer.get_mut(..head.len())?.copy_from_slice(head);
        buffer.get_mut(head.len()..len)?.copy_from_slice(tail);
        Key::of(&buffer, 0, len)
    }

    /// The key of a whole word; none for an empty one.
    pub(crate) fn new(word: &str) -> Option<Key> {
        Key::of(word.as_bytes(), 0, word.len())
    }

    #[inline]
    fn hash(self) -> u64 {
        let folded = (self.0 as u64) ^ ((self.0 >> 64) as u64).rotate_left(29);
        let product = u128::from(folded ^ 0x9E37_79B9_7F4A_7C15) * 0xD6E8_FEB8_6659_FD93;
        (product as u64) ^ ((product >> 64) as u64)
    }
}

/// One row of a word table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: &'static str,
    pub(crate) senses: Senses,
    /// The number of every sense but `UNIT`.
    pub(crate) value: i32,
    /// The number of `UNIT` (a granularity), so that "second" can be an ordinal and a unit.
    pub(crate) alt: i16,
    /// Which word it is, where rules name it.
    pub(crate) literal: Literal,
    pub(crate) form: WordForm,
    /// What it says by itself, where it is of a closed class.
    pub(crate) closed: Closed,
    pub(crate) parts: Parts,
}

/// Whether a word is one in a sentence, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parts {
    One,
    /// It is two, and the second begins at this byte: "can|not".
    Two(u8),
    /// With a hyphen and the word behind it it is one: "re-elected".
    Prefix,
}

/// How a word must be written to have its senses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordForm {
    /// Any way.
    Free,
    /// A full stop may belong to it: "Jan."
    Abbreviation,
    /// Only with a capital, because the small word means something else: "may", "march".
    Capital,
    /// Both: "Mar.", "Sun."
    CapitalAbbreviation,
}

impl Word {
    pub(crate) const fn new(text: &'static str, senses: Senses) -> Word {
        Word {
            text,
            senses,
            value: 0,
            alt: 0,
            literal: Literal::NONE,
            form: WordForm::Free,
            closed: Closed::NONE,
            parts: Parts::One,
        }
    }

    pub(crate) const fn value(mut self, value: i32) -> Word {
        self.value = value;
        self
    }

    pub(crate) const fn unit(mut self, unit: u8) -> Word {
        self.alt = unit as i16;
        self
    }

    /// It is of a closed class.
    pub(crate) const fn closed(mut self, closed: Closed) -> Word {
        self.closed = closed;
        self
    }

    pub(crate) const fn parts(mut self, parts: Parts) -> Word {
        self.parts = parts;
        self
    }

    /// Rules name it.
    pub(crate) const fn named(mut self, literal: Literal) -> Word {
        self.senses = self.senses.or(word::LITERAL);
        self.literal = literal;
        self
    }

    pub(crate) const fn abbreviation(mut self) -> Word {
        self.form = match self.form {
            WordForm::Free | WordForm::Abbreviation => WordForm::Abbreviation,
            WordForm::Capital | WordForm::CapitalAbbreviation => WordForm::CapitalAbbreviation,
        };
        self
    }

    pub(crate) const fn capital(mut self) -> Word {
        self.form = match self.form {
            WordForm::Free | WordForm::Capital => WordForm::Capital,
            WordForm::Abbreviation | WordForm::CapitalAbbreviation => WordForm::CapitalAbbreviation,
        };
        self
    }

    /// Whether it says more than its closed class does.
    pub(crate) fn says_more(&self) -> bool {
        !self.senses.is_empty() || self.takes_stop()
    }

    pub(crate) fn needs_capital(&self) -> bool {
        matches!(self.form, WordForm::Capital | WordForm::CapitalAbbreviation)
    }

    pub(crate) fn takes_stop(&self) -> bool {
        matches!(self.form, WordForm::Abbreviation | WordForm::CapitalAbbreviation)
    }
}

/// A hash table from words to rows; read-only once built. The slots hold two bytes each, so that a
/// miss, the common case, touches little memory.
#[derive(Debug)]
pub(crate) struct Table<T> {
    /// A bit for each hash of a word of the table: nearly all others end here.
    bits: Vec<u64>,
    /// 0 where free, else one more than the index of an entry.
    slots: Vec<u16>,
    entries: Vec<(Key, T)>,
    /// First bytes of its words that are long or not of ASCII, whatever their case.
    wide: Box<[bool; 256]>,
}

/// Bits of a table for each of its words.
const BITS_A_WORD: usize = 16;

impl<T: Copy> Table<T> {
    /// A table of the rows (at most 65,535 words); of two rows for one word, `merge` makes one.
    pub(crate) fn new(rows: impl Iterator<Item = (&'static str, T)>, merge: impl Fn(T, T) -> T) -> Table<T> {
        let rows: Vec<_> = rows.filter_map(|(text, row)| Some((text, Key::new(text)?, row))).collect();
        // At most a quarter full, so that a hit is nearly always one probe.
        let size = (rows.len() * 4).next_power_of_two().max(16);
        let bits = vec![0; (rows.len() * BITS_A_WORD).next_power_of_two().max(64) / 64];
        let wide = Box::new([false; 256]);
        let mut table = Table { bits, slots: vec![0; size], entries: Vec::with_capacity(rows.len()), wide };
        for (text, key, row) in rows {
            if Key::narrow(text.as_bytes(), 0, text.len()).is_none() {
                table.widen(text);
            }
            let (word, bit) = table.bit(key.hash());
            table.bits[word] |= bit;
            match table.find(key, key.hash()) {
                Ok(index) => table.entries[index].1 = merge(table.entries[index].1, row),
                Err(slot) => {
                    table.entries.push((key, row));
                    table.slots[slot] = u16::try_from(table.entries.len()).unwrap_or(0);
                }
            }
        }
        table
    }

    /// Notes the first byte of a word in both cases.
    fn widen(&mut self, word: &str) {
        let first = word.chars().next();
        for letter in first.iter().flat_map(|c| c.to_lowercase().chain(c.to_uppercase())) {
            let mut bytes = [0; 4];
            letter.encode_utf8(&mut bytes);
            self.wide[usize::from(bytes[0])] = true;
        }
    }

    /// The index of a key's entry, or the free slot where it would go.
    #[inline]
    fn find(&self, key: Key, hash: u64) -> Result<usize, usize> {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match usize::from(self.slots[slot]).checked_sub(1) {
                None => return Err(slot),
                Some(index) if self.entries[index].0 == key => return Ok(index),
                Some(_) => slot = (slot + 1) & mask,
            }
        }
    }

    /// The place of a hash among the bits.
    #[inline]
    fn bit(&self, hash: u64) -> (usize, u64) {
        let place = (hash >> 40) as usize;
        ((place / 64) & (self.bits.len() - 1), 1 << (place % 64))
    }

    #[inline(always)]
    pub(crate) fn get(&self, key: Key) -> Option<&T> {
        let hash = key.hash();
        let (word, bit) = self.bit(hash);
        if self.bits[word] & bit == 0 {
            return None;
        }
        self.find(key, hash).ok().map(|index| &self.entries[index].1)
    }

    /// The row of the word of the `len` bytes from `start`.
    #[inline]
    pub(crate) fn word(&self, bytes: &[u8], start: usize, len: usize) -> Option<&T> {
        match Key::near(bytes, start, len) {
            Some(key) => self.get(key),
            None => self.other_word(bytes, start, len),
        }
    }

    /// The same of a word that ends near the end of the text, is long or not of ASCII.
    #[inline(never)]
    fn other_word(&self, bytes: &[u8], start: usize, len: usize) -> Option<&T> {
        match Key::narrow(bytes, start, len) {
            Some(key) => self.get(key),
            None if self.wide[usize::from(*bytes.get(start)?)] => self.get(Key::of(bytes, start, len)?),
            None => None,
        }
    }

    /// The row of the word that two parts make.
    pub(crate) fn joined(&self, head: &[u8], tail: &[u8]) -> Option<&T> {
        let mut buffer = [0; Key::MAX];
        let len = head.len() + tail.len();
        buffer.get_mut(..head.len())?.copy_from_slice(head);
        buffer.get_mut(head.len()..len)?.copy_from_slice(tail);
        self.word(&buffer, 0, len)
    }
}

/// A filter in front of a table: the first four letters and the length of every word in it. It lets through few
/// others, and costs one load for each word of a text.
#[derive(Debug)]
pub(crate) struct Filter {
    bits: Box<[u64; 1024]>,
}

impl Filter {
    pub(crate) fn new(words: impl Iterator<Item = &'static str>) -> Filter {
        let mut bits = Box::new([0u64; 1024]);
        for text in words {
            let slot = Filter::slot(Filter::head(text.as_bytes(), 0, text.len()), text.len());
            bits[slot >> 6] |= 1 << (slot & 63);
        }
        Filter { bits }
    }

    /// The first four bytes of a word, small, zero beyond its end.
    #[inline]
    pub(crate) fn head(bytes: &[u8], start: usize, len: usize) -> u32 {
        let mask = if len >= 4 { u32::MAX } else { (1u32 << (8 * len)) - 1 };
        let raw = match bytes.get(start..start + 4).and_then(|b| b.first_chunk::<4>()) {
            Some(head) => u32::from_le_bytes(*head),
            None => bytes.get(start..).unwrap_or_default().iter().rev().fold(0, |head, b| head << 8 | u32::from(*b)),
        };
        (raw | 0x2020_2020) & mask
    }

    #[inline]
    fn slot(head: u32, len: usize) -> usize {
        let mixed = (head ^ (len as u32).wrapping_mul(0x85EB_CA6B)).wrapping_mul(0x9E37_79B1);
        (mixed >> 16) as usize
    }

    /// Whether a word may be in the table, by its [`head`](Filter::head) and length. Not to be asked of a word whose head
    /// is not of ASCII: its capitals are not told from small letters here.
    #[inline]
    pub(crate) fn may_hold(&self, head: u32, len: usize) -> bool {
        let slot = Filter::slot(head, len);
        self.bits[slot >> 6] >> (slot & 63) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_ignore_case_and_what_follows() {
        let text = b"JANUARY 2024 and a long tail";
        assert_eq!(Key::of(text, 0, 7), Key::new("january"));
        assert_eq!(Key::of(b"May", 0, 3), Key::new("may"));
        assert_eq!(Key::of(b"May", 0, 4), None);
        assert_eq!(Key::new("Понеділок"), Key::new("понеділок"));
        assert_eq!(Key::of("März 2019".as_bytes(), 0, 5), Key::new("märz"));
        assert_ne!(Key::new("misunderstandings"), Key::new("misunderstandingz"));
        assert_eq!(Key::new("Misunderstandings"), Key::new("misunderstandings"));
        assert_eq!(Key::new(""), None);
    }

    #[test]
    fn table_finds_each_row_and_no_other() {
        let rows = ["january", "may", "sept", "day", "days"];
        let table = Table::new(rows.iter().enumerate().map(|(i, w)| (*w, i)), |_, new| new);
        for (i, w) in rows.iter().enumerate() {
            assert_eq!(Key::new(w).and_then(|k| table.get(k)), Some(&i), "{w}");
        }
        assert_eq!(Key::new("dayss").and_then(|k| table.get(k)), None);
    }

    /// Words are found wherever they stand, whatever their script and length.
    #[test]
    fn table_finds_words_of_texts() {
        let rows = ["day", "misunderstandings", "понеділок", "½"];
        let table = Table::new(rows.iter().map(|w| (*w, *w)), |_, new| new);
        for (word, row) in [("day", "day"), ("DAY", "day"), ("Понеділок", "понеділок"), ("½", "½")].into_iter().chain([
            ("Misunderstandings", "misunderstandings"),
            ("dayъ", ""),
            ("середа", ""),
            ("misunderstandingz", ""),
            ("", ""),
        ]) {
            for text in [format!("a {word}"), format!("a {word} and so on and so on")] {
                assert_eq!(table.word(text.as_bytes(), 2, word.len()).copied().unwrap_or_default(), row, "{text}");
            }
        }
        assert_eq!(table.joined(b"da", b"y"), Some(&"day"));
        assert_eq!(table.word(b"day", 2, 9), None);
        assert_eq!(table.word(b"day", 9, 1), None);
    }
}
