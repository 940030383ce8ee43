//! What a character that is no letter and no digit can be: white space, quotes, dashes, apostrophes, stops.
//! Said here once; every reader of text asks here.
//!
//! Knows characters, not their neighbours: whether a quote opens or closes, its place says.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "a byte is an index of a table of 256"))]

/// A mark of punctuation, or a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Comma,
    Colon,
    Semicolon,
    /// A full stop, question or exclamation mark, an ellipsis.
    Stop,
    Hyphen,
    Dash,
    Slash,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A double quotation mark, whichever way it looks.
    Quote,
    /// A single one, which may be an apostrophe.
    Apostrophe,
    /// The sign of a currency.
    Money,
    /// A dot at mid height, which divides like a comma: "9:15 PM · Jul 9".
    Dot,
    Other,
}

impl Mark {
    /// The set that holds this one alone, a bit each.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// Whether a sentence ends with a question mark, whatever closes behind it.
pub(crate) fn asks(sentence: &str) -> bool {
    sentence.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '?').ends_with('?')
}

/// The mark at a byte and its length; none where the text ends or a letter, digit or white space stands there.
#[inline]
pub(crate) fn at(text: &str, at: usize) -> Option<(Mark, usize)> {
    let byte = *text.as_bytes().get(at)?;
    let mark = match byte {
        b',' => Mark::Comma,
        b':' => Mark::Colon,
        b';' => Mark::Semicolon,
        b'.' | b'!' | b'?' => Mark::Stop,
        b'-' => Mark::Hyphen,
        b'/' => Mark::Slash,
        b'(' | b'[' => Mark::Open,
        b')' | b']' => Mark::Close,
        b'"' => Mark::Quote,
        b'\'' | b'`' => Mark::Apostrophe,
        b'$' => Mark::Money,
        0x80.. if wide_letter(text, at) > 0 => return None,
        0x80.. => return wide(text.get(at..)?.chars().next()?),
        b'\t'..=b'\r' | b' ' => return None,
        b if b.is_ascii_alphanumeric() => return None,
        _ => Mark::Other,
    };
    Some((mark, 1))
}

/// The same of a character beyond ASCII.
fn wide(ch: char) -> Option<(Mark, usize)> {
    let mark = match ch {
        '\u{2010}' | '\u{2011}' => Mark::Hyphen,
        '\u{2012}'..='\u{2015}' | '\u{2212}' => Mark::Dash,
        '\u{2018}' | '\u{2019}' => Mark::Apostrophe,
        '\u{201C}'..='\u{201F}' | '«' | '»' => Mark::Quote,
        '…' | '。' | '।' | '॥' => Mark::Stop,
        '€' | '£' | '¥' => Mark::Money,
        '·' | '•' | '‧' | '∙' | '⋅' => Mark::Dot,
        _ if ch.is_whitespace() || ch == '\u{200B}' => return None,
        _ => Mark::Other,
    };
    Some((mark, ch.len_utf8()))
}

/// The length of the white space at a byte, ASCII or wider; 0 where there is none.
#[inline]
pub(crate) fn space(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\t'..=b'\r' | b' ') => 1,
        Some(0xC2 | 0xE1..=0xE3) => match bytes.get(at..).unwrap_or_default() {
            // No-break, next line; the spaces of general punctuation; that of Ogham and the ideographic one.
            [0xC2, 0xA0 | 0x85, ..] => 2,
            [0xE2, 0x80, 0x80..=0x8B | 0xA8 | 0xA9 | 0xAF, ..] | [0xE2, 0x81, 0x9F, ..] => 3,
            [0xE1, 0x9A, 0x80, ..] | [0xE3, 0x80, 0x80, ..] => 3,
            _ => 0,
        },
        _ => 0,
    }
}

/// The length of the apostrophe or single quote at a byte; 0 where there is none.
#[inline]
pub(crate) fn apostrophe(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..).unwrap_or_default() {
        [b'\'', ..] => 1,
        [0xE2, 0x80, 0x98 | 0x99, ..] => 3,
        _ => 0,
    }
}

/// The length of the apostrophe or single quote right before a byte; 0 where there is none.
pub(crate) fn apostrophe_before(bytes: &[u8], at: usize) -> usize {
    let ends = |len: &usize| at.checked_sub(*len).is_some_and(|start| apostrophe(bytes, start) == *len);
    [1, 3].into_iter().find(ends).unwrap_or(0)
}

/// Whether a byte of a character can be of white space that is no single space of ASCII.
#[inline]
pub(crate) fn may_be_wide_space(byte: u8) -> bool {
    byte < b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3)
}

/// The length of the double quotation mark at a byte, as wires write it too (`` ''); 0 where there is none.
pub(crate) fn quote(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..).unwrap_or_default() {
        [b'"', ..] => 1,
        [b'\'', b'\'', ..] | [b'`', b'`', ..] | [0xC2, 0xAB | 0xBB, ..] => 2,
        [0xE2, 0x80, 0x9C..=0x9F, ..] => 3,
        _ => 0,
    }
}

/// A letter or digit of ASCII.
#[inline]
pub(crate) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

/// Whether the character that begins at a byte belongs to a word: a letter or digit of any script.
#[inline]
pub(crate) fn is_word_at(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(b) if b.is_ascii() => b.is_ascii_alphanumeric(),
        Some(_) => wide_letter(text, at) > 0,
        None => false,
    }
}

/// The length of the letter or digit beyond ASCII that begins at a byte; 0 where there is none. The marks that news
/// is full of (quotes, dashes, no-break spaces) and the letters of most scripts are told by their first bytes; the vowel
/// signs of a script that has them belong to its words.
#[inline]
pub(crate) fn wide_letter(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at..).unwrap_or_default() {
        [0xE2, 0x80, ..] | [0xC2, 0xA0..=0xA9 | 0xAB..=0xB1, ..] | [0xC3, 0x97 | 0xB7, ..] => 0,
        [0xC3..=0xC9 | 0xD0 | 0xD1, ..] => 2,
        // The stops of Hindi and its neighbours.
        [0xE0, 0xA5, 0xA4 | 0xA5, ..] | [0xE1, 0x9A, 0x80, ..] => 0,
        [0xE0 | 0xE1 | 0xE4..=0xED, ..] | [0xE3, 0x81..=0xBF, ..] => 3,
        _ => other_letter(text, at),
    }
}

#[cold]
fn other_letter(text: &str, at: usize) -> usize {
    let ch = text.get(at..).and_then(|t| t.chars().next());
    ch.filter(|c| c.is_alphanumeric()).map_or(0, char::len_utf8)
}

/// Whether the character before a byte belongs to a word.
#[inline]
pub(crate) fn is_word_before(text: &str, at: usize) -> bool {
    match at.checked_sub(1).and_then(|i| text.as_bytes().get(i)) {
        Some(b) if b.is_ascii() => b.is_ascii_alphanumeric(),
        Some(_) => text.get(..at).and_then(|t| t.chars().next_back()).is_some_and(char::is_alphanumeric),
        None => false,
    }
}

/// The byte behind the word that begins at `at`.
#[inline]
pub(crate) fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        while let Some(eight) = bytes.get(end..).and_then(<[u8]>::first_chunk) {
            let others = others(u64::from_le_bytes(*eight));
            end += (others.trailing_zeros() / 8) as usize;
            if others != 0 {
                break;
            }
        }
        // The last bytes of the text.
        while bytes.get(end).is_some_and(|b| LETTERS[usize::from(*b)]) {
            end += 1;
        }
        if bytes.get(end).is_none_or(u8::is_ascii) {
            return end;
        }
        match wide_letter(text, end) {
            0 => return end,
            len => end += len,
        }
    }
}

/// Which of eight bytes are no letters and digits of ASCII, in the high bit of each. Words are of any length, so that
/// a branch for each byte would often be guessed wrong.
#[inline]
fn others(eight: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let low = eight & (EACH * 127);
    let between =
        |low: u64, first: u8, last: u8| (low + EACH * u64::from(128 - first)) ^ (low + EACH * u64::from(127 - last));
    let found = between(low | (EACH * 0x20), b'a', b'z') | between(low, b'0', b'9');
    (!found | eight) & (EACH * 128)
}

/// Which bytes are letters or digits of ASCII.
static LETTERS: [bool; 256] = {
    let mut letters = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        letters[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    letters
};

/// The byte behind the quotes and brackets that close what ends at `at`.
pub(crate) fn closing(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some((Mark::Quote | Mark::Apostrophe | Mark::Close, len)) = self::at(text, at) {
        // A mark behind white space would open; these are glued to what they close.
        if bytes.get(at) == Some(&b'`') || bytes.get(at..at + 2) == Some(&[0xC2, 0xAB]) {
            break;
        }
        at += len;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks() {
        let table = [
            (",", Some((Mark::Comma, 1))),
            (";", Some((Mark::Semicolon, 1))),
            ("…", Some((Mark::Stop, 3))),
            ("—", Some((Mark::Dash, 3))),
            ("“", Some((Mark::Quote, 3))),
            ("»", Some((Mark::Quote, 2))),
            ("’", Some((Mark::Apostrophe, 3))),
            ("€", Some((Mark::Money, 3))),
            ("·", Some((Mark::Dot, 2))),
            ("\u{301}", Some((Mark::Other, 2))),
            ("🎉", Some((Mark::Other, 4))),
            ("a", None),
            ("ї", None),
            ("\u{a0}", None),
            ("\n", None),
            ("", None),
        ];
        let wrong: Vec<_> = table.iter().filter(|(text, want)| at(text, 0) != *want).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn fast_ways_agree_with_the_slow_one() {
        // Every letter is one, and has its length; below the scripts with vowel signs nothing else is.
        let length = |c: char| wide_letter(&c.to_string(), 0);
        let lost = ('\u{80}'..=char::MAX).filter(|c| c.is_alphanumeric() && length(*c) != c.len_utf8());
        assert!(lost.clone().next().is_none(), "{:?}", lost.collect::<Vec<_>>());
        let found = ('\u{80}'..'\u{600}').filter(|c| !c.is_alphanumeric() && length(*c) != 0);
        assert!(found.clone().next().is_none(), "{:?}", found.collect::<Vec<_>>());
    }

    #[test]
    fn words_are_of_any_script() {
        let table = [("Škoda left", 6), ("понеділок,", 18), ("G8's", 2), ("naïve—", 6), ("e\u{301}a", 1), ("", 0)];
        let wrong: Vec<_> = table.iter().filter(|(text, end)| word_end(text, 0) != *end).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
