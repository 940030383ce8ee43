//! Where sentences end, as far as a mark can tell. Date-aware: the stop of "Jan. 8" ends none.
//!
//! Knows marks and capitals, and asks the lexicon for abbreviations; it knows no word itself.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a mark stands at `at`, and `follows` and `start` are checked against the length or stop at it"
    )
)]

use crate::lexicon::mark::{self, Mark};
use crate::lexicon::sense::word as sense;

use crate::lexicon::Lexicon;
use crate::lexicon::mark::is_letter as is_word;

/// Whether the stop, question or exclamation mark at `at` ends a sentence.
pub(crate) fn ends_at(lexicon: &Lexicon, text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let Some((Mark::Stop, len)) = mark::at(text, at) else { return false };
    // Of several stops the last one counts.
    if bytes[at] == b'.' && bytes.get(at + 1) == Some(&b'.') {
        let dots = bytes[at..].iter().take_while(|b| **b == b'.').take(LONGEST_WORD).count();
        return ends_behind(lexicon, text, at + dots - 1, at + dots);
    }
    ends_behind(lexicon, text, at, at + len)
}

/// The same of a mark that ends at `end`.
fn ends_behind(lexicon: &Lexicon, text: &str, at: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    // Quotes and brackets close with the sentence.
    let next = mark::closing(text, end);
    if next == bytes.len() {
        return true;
    }
    if mark::space(bytes, next) == 0 {
        return false;
    }
    let (mut follows, mut lines) = (next, 0);
    while mark::space(bytes, follows) > 0 {
        lines += usize::from(bytes[follows] == b'\n');
        follows += mark::space(bytes, follows);
    }
    // Behind a blank line begins another paragraph, whatever it begins with.
    if follows == bytes.len() || lines > 1 {
        return true;
    }
    // "he left!" she said; but "eBay" begins a sentence all the same.
    let mut letters = text.get(follows..).unwrap_or_default().chars();
    let small = letters.next().is_some_and(char::is_lowercase) && !letters.next().is_some_and(char::is_uppercase);
    if small || bytes[follows] == b',' {
        return false;
    }
    if bytes[at] != b'.' {
        return true;
    }
    match abbreviated(lexicon, text, at) {
        Abbreviation::No => true,
        // "Gen. Smith", "No. 5"
        Abbreviation::Title => false,
        // "at 5 p.m. He left": a new sentence begins where a small word has a capital.
        Abbreviation::Other => {
            let len = mark::word_end(text, follows) - follows;
            let small_word = lexicon.function(bytes, follows, len).is_some();
            small_word && text.get(follows..).and_then(|t| t.chars().next()).is_some_and(char::is_uppercase)
        }
    }
}

/// Bytes that are searched back for the end of a sentence.
pub(crate) const BACK: usize = 1_600;
/// Bytes of the longest word that is looked up.
const LONGEST_WORD: usize = 20;

/// What the word before a stop is.
enum Abbreviation {
    No,
    /// Never the end of a sentence.
    Title,
    Other,
}

/// Where the word begins that goes on at a byte.
fn word_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default().char_indices().rev().take(LONGEST_WORD);
    before.take_while(|(_, c)| c.is_alphanumeric()).last().map_or(at, |(start, _)| start)
}

fn abbreviated(lexicon: &Lexicon, text: &str, stop: usize) -> Abbreviation {
    let bytes = text.as_bytes();
    let start = (0..stop).rev().take(LONGEST_WORD).take_while(|i| is_word(bytes[*i])).last().unwrap_or(stop);
    let start = if start > 0 && bytes[start - 1] >= 0x80 { word_start(text, start) } else { start };
    let len = stop - start;
    let word = lexicon.word(bytes, start, len).filter(|w| w.takes_stop());
    if word.is_some_and(|w| w.senses.meets(sense::TITLE)) {
        return Abbreviation::Title;
    }
    let before = start.checked_sub(1).map_or(b' ', |i| bytes[i]);
    // "1. He left": the number of a list.
    let head = bytes[..start].iter().rev().find(|b| !matches!(b, b' ' | b'\t' | b'>'));
    if (1..3).contains(&len) && bytes[start..stop].iter().all(u8::is_ascii_digit) && head.is_none_or(|b| *b == b'\n') {
        return Abbreviation::Title;
    }
    let digits = (1..3).contains(&len) && bytes[start..stop].iter().all(u8::is_ascii_digit);
    if digits && lexicon.habits.ordinal_stop {
        return Abbreviation::Other;
    }
    // An initial has a capital; "a.m." need not.
    let mut letters = text.get(start..stop).unwrap_or_default().chars();
    let initial = letters.next().filter(|_| letters.next().is_none());
    let capital = initial.is_some_and(char::is_uppercase);
    let letter = initial.is_some_and(char::is_alphabetic)
        && match before {
            b'.' => true,
            b'(' => capital,
            other => capital && other.is_ascii_whitespace(),
        };
    let dotted = letter && before == b'.';
    match (word, letter, dotted) {
        // "J. Smith"; but "p.m. He", "U.S. The" and "Plan B. It" may end one.
        (_, true, false) if lexicon.habits.no_initial == Some(bytes[start]) => Abbreviation::No,
        (Some(_), ..) | (_, true, _) => Abbreviation::Other,
        _ => Abbreviation::No,
    }
}

/// Bytes that speech reaches back at the most.
const SPEECH: usize = 400;

/// The quotation mark that opens the speech in which byte `at` stands, not far before it and in its paragraph.
pub(crate) fn speech(lexicon: &Lexicon, text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    for place in (at.saturating_sub(SPEECH)..at).rev() {
        if bytes[place] == b'\n' && bytes.get(place + 1) == Some(&b'\n') {
            return None;
        }
        if mark::quote(bytes, place) > 0 {
            return opens(lexicon, text, place).then_some(place);
        }
    }
    None
}

/// Whether a quotation mark opens, by what it is or, where it looks both ways, by its place: it closes behind a word.
fn opens(lexicon: &Lexicon, text: &str, at: usize) -> bool {
    let closes = lexicon.habits.closing_quote;
    if closes.is_some() && text.get(at..).and_then(|t| t.chars().next()) == closes {
        return false;
    }
    match text.as_bytes().get(at..).unwrap_or_default() {
        [b'`', ..] | [0xC2, 0xAB, ..] | [0xE2, 0x80, 0x9C | 0x9E, ..] => true,
        [b'"', ..] => {
            let before = text.get(..at).and_then(|t| t.chars().next_back());
            before.is_none_or(|c| c.is_whitespace() || c == '(')
        }
        _ => false,
    }
}

/// Whether no sentence ends between two bytes.
pub(crate) fn same_sentence(lexicon: &Lexicon, text: &str, from: usize, to: usize) -> bool {
    let bytes = text.as_bytes();
    to.saturating_sub(from) <= SPEECH
        && (from..to).all(|at| match bytes.get(at) {
            Some(b'.' | b'!' | b'?') => !ends_at(lexicon, text, at),
            Some(b'\n') => bytes.get(at + 1) != Some(&b'\n'),
            _ => true,
        })
}

/// The end of the last word before a place, not far back.
pub(crate) fn last_word(text: &str, place: usize) -> usize {
    let low = (place.saturating_sub(BACK)..=place).find(|at| text.is_char_boundary(*at)).unwrap_or(place);
    let before = text.get(low..place).unwrap_or_default();
    low + before.trim_end_matches(|c: char| !c.is_alphanumeric()).len()
}

/// The last place before `at` at which a sentence surely ends, and whether a paragraph does; `from` or some bytes
/// back at the least.
pub(crate) fn sure_end(lexicon: &Lexicon, text: &str, from: usize, at: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let low = from.max(at.saturating_sub(BACK));
    let mut blank = false;
    for place in (low..at).rev() {
        match bytes[place] {
            b'\n' if blank => return (place, true),
            b'\n' => blank = true,
            b'.' | b'!' | b'?' if ends_at(lexicon, text, place) => {
                let end = mark::closing(text, place + 1);
                return (end.min(at), false);
            }
            b if !b.is_ascii_whitespace() => blank = false,
            _ => {}
        }
    }
    let cut = (low..at).find(|i| bytes[*i].is_ascii_whitespace()).unwrap_or(at);
    (if low == from { from } else { cut }, false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, lexicon};

    const ENDS: &Table = &[
        ("He left.¦ She stayed.", "true"),
        ("He left¦", "false"),
        ("He left!¦ She stayed.", "true"),
        ("“He left!¦” she said.", "false"),
        ("“He left.¦” She stayed.", "true"),
        ("He left.¦ eBay fell.", "true"),
        ("It is 3.¦5 percent.", "false"),
        ("See example.¦com for more.", "false"),
        ("He waited ...¦ and left.", "false"),
        ("He waited ...¦ She left.", "true"),
        ("He waited…¦ She left.", "true"),
        ("on Jan.¦ 8", "false"),
        ("It opened in Jan.¦ The mayor came.", "true"),
        ("Gen.¦ Smith left.", "false"),
        ("J.¦ Smith left.", "false"),
        ("at 5 p.m.¦ Monday", "false"),
        ("at 5 p.m.¦ He left.", "true"),
        ("the U.S.¦ Senate", "false"),
        ("So did I.¦ They left.", "true"),
        ("1.¦ He left.", "false"),
        ("It rose to 1.¦ He left.", "true"),
        ("He left.¦", "true"),
        ("He left.¦  ", "true"),
        ("He left,¦ she said.", "false"),
        ("He left!¦\n\nshe said.", "true"),
        ("He left!¦\nshe said.", "false"),
        ("It was Plan B.¦ It failed.", "true"),
        ("Tools, e.g.¦, hammers", "false"),
    ];

    const KNOWN: &Table = &[("It was Plan B.¦ Sales failed.", "true"), ("The shop (est.¦ 1920) closed.", "false")];

    /// Whether the mark before the bar ends a sentence.
    #[test]
    fn marks_end_sentences() {
        let ends = |case: &str| {
            let (before, behind) = case.split_once('¦').expect("a bar");
            let mark = before.trim_end_matches('.').len().min(before.len() - 1);
            let at = if before.ends_with('.') { mark } else { before.char_indices().last().expect("a mark").0 };
            ends_at(lexicon(), &[before, behind].concat(), at).to_string()
        };
        check(ends, ENDS, KNOWN);
    }

    const SPEECH_TABLE: &Table = &[
        ("He said: “It will open on |Monday.”", "“It will open on Monday.”"),
        ("He said: “It opened.” On |Monday he left.", ""),
        ("He said: \"It will open on |Monday.\"", "\"It will open on Monday.\""),
        ("He said: \"It opened.\" On |Monday he left.", ""),
        ("``It will open on |Monday,'' he said.", "``It will open on Monday,'' he said."),
        ("``It opened,'' he said |Monday.", ""),
        ("«It will open on |Monday», he said.", "«It will open on Monday», he said."),
        ("“It opened.\n\nOn |Monday he left.", ""),
        ("“It opened\nand on |Monday he left.”", "“It opened\nand on Monday he left.”"),
        ("It opened on |Monday.", ""),
        ("(\"On |Monday\")", "\"On Monday\")"),
    ];

    /// The speech in which the byte at the bar stands, from its quotation mark on.
    #[test]
    fn speech_begins_at_its_quotation_mark() {
        let spoken = |case: &str| {
            let (before, behind) = case.split_once('|').expect("a bar");
            let text = [before, behind].concat();
            speech(lexicon(), &text, before.len()).map(|at| text[at..].to_owned()).unwrap_or_default()
        };
        check(spoken, SPEECH_TABLE, &[]);
        let far = format!("“{}", "a ".repeat(SPEECH));
        assert_eq!(speech(lexicon(), &far, far.len()), None, "a quotation mark far before it");
    }

    #[test]
    fn sentences_hold_both_bytes_or_not() {
        let same = |case: &str| {
            let (from, rest) = case.split_once('|').expect("a bar");
            let (inner, to) = rest.split_once('|').expect("another");
            let text = [from, inner, to].concat();
            same_sentence(lexicon(), &text, from.len(), from.len() + inner.len()).to_string()
        };
        let table = [
            ("On Monday| he said: |“It fell.”", "true"),
            ("On Monday| it fell. He said: |“So?”", "false"),
            ("On Jan. 8| Gen. Smith said: |“It fell.”", "true"),
            ("On Monday| he said:\n|“It fell.”", "true"),
            ("On Monday\n\n| he said: |“It fell.”", "true"),
            ("On Monday| he left\n\nand said: |“It fell.”", "false"),
        ];
        check(same, &table, &[]);
    }

    #[test]
    fn a_sure_end_is_found() {
        // Going on near the bar: what is read from there, and whether a paragraph begins.
        let end = |case: &str| {
            let at = case.find('|').expect("a bar");
            let text = case.replacen('|', "", 1);
            let (start, opens) = sure_end(lexicon(), &text, 0, at);
            format!("{}{}", text[start..].trim_start(), if opens { " ¶" } else { "" })
        };
        let table: &Table = &[
            ("It rained. He |left.", "He left."),
            ("It rained on Jan. 8 and |blew.", "It rained on Jan. 8 and blew."),
            ("“It rained.” He |left.", "He left."),
            ("It rained\n\nHe |left.", "He left. ¶"),
            ("It rained\n \nHe |left.", "He left. ¶"),
            ("It rained\nHe |left.", "It rained\nHe left."),
            ("Gen. Smith |left.", "Gen. Smith left."),
            ("It rained. |He left.", "He left."),
            ("He |left.", "He left."),
        ];
        check(end, table, &[]);
        // Where none is near, not too far back, and between two words.
        let text = "rain ".repeat(1_000);
        let (start, _) = sure_end(lexicon(), &text, 0, 4_500);
        assert!((4_500 - BACK..=4_500 - BACK + 5).contains(&start) && text[start..].starts_with(' '), "{start}");
        // What has no space is cut where it is asked about.
        assert_eq!(sure_end(lexicon(), &"a".repeat(5_000), 0, 4_500), (4_500, false));
    }
}
