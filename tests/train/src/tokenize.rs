//! A small tokenizer by classes of bytes: words, numbers and marks of one sentence, as GUM splits them.
//!
//! It stands in for that of the crate; whoever replaces it replaces [`tokenize`] alone.

/// Whether hyphenated words are split, as in the corpus, or left whole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hyphens {
    Split,
    Whole,
}

/// Abbreviations that keep their stop, whatever follows.
const ABBREVIATIONS: &str = "mr mrs ms dr st jr sr prof gen col lt sgt capt gov sen rep rev hon no vs v etc cf e.g i.e \
    a.m p.m al ph.d d.c jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp dept est fig vol pp p ed eds ca c \
    messrs mt ft";

/// Beginnings that a hyphen joins to their word for good.
const PREFIXES: &str = "non pro re co anti post semi cross ex pre sub inter multi e mini micro mid un over under ultra \
    vice bio neo counter extra intra trans quasi pseudo socio afro de meta proto super hyper x t u";

/// The spans of the words, numbers and marks of a sentence, in order.
pub fn tokenize(text: &str, hyphens: Hyphens) -> Vec<(u32, u32)> {
    let mut out = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        if letter.is_whitespace() {
            at += letter.len_utf8();
            continue;
        }
        let end = if letter.is_alphanumeric() { word_end(text, at) } else { mark_end(text, at, letter) };
        if letter.is_alphanumeric() {
            word(text, at, end, hyphens, &mut out);
        } else {
            out.push((at as u32, end as u32));
        }
        at = end;
    }
    out
}

/// Marks stand alone, but runs of stops and dashes; an apostrophe takes the ending behind it.
fn mark_end(text: &str, at: usize, letter: char) -> usize {
    let rest = &text[at + letter.len_utf8()..];
    if matches!(letter, '.' | '-' | '*' | '_' | '=') {
        return at + letter.len_utf8() + rest.bytes().take_while(|byte| *byte == letter as u8).count();
    }
    if rest.starts_with(letter) && matches!(letter, '!' | '?' | '\'' | '`') {
        let run = rest.chars().take_while(|next| *next == letter).count();
        return at + letter.len_utf8() * (run + 1);
    }
    at + letter.len_utf8()
}

fn is_joint(letter: char) -> bool {
    matches!(letter, '.' | ',' | ':' | '\'' | '\u{2019}' | '-' | '@' | '_' | '/')
}

/// The end of a run of letters and digits and of what joins them; a stop of an abbreviation too.
fn word_end(text: &str, start: usize) -> usize {
    let address = is_address(&text[start..]);
    let (mut end, mut last) = (start, ' ');
    let mut letters = text[start..].char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |next| next.1);
        let here = &text[start..start + at];
        let goes_on = match letter {
            _ if letter.is_alphanumeric() => true,
            _ if address => !letter.is_whitespace() && (next.is_alphanumeric() || next == '/' || letter == '/'),
            '.' if next.is_alphanumeric() => last.is_ascii_digit() == next.is_ascii_digit() || here.len() < 3,
            '.' => return start + at + usize::from(keeps_stop(here)),
            ',' | ':' => {
                last.is_ascii_digit() && next.is_ascii_digit() && digits_behind(&text[start + at + 1..], letter)
            }
            '/' => last.is_ascii_digit() && next.is_ascii_digit(),
            _ => is_joint(letter) && next.is_alphanumeric(),
        };
        if !goes_on {
            break;
        }
        end = start + at + letter.len_utf8();
        last = letter;
    }
    end
}

fn is_address(rest: &str) -> bool {
    let word = rest.split_whitespace().next().unwrap_or_default();
    word.starts_with("http") || word.starts_with("www.") || word.contains('@') && word.contains('.')
}

fn digits_behind(rest: &str, mark: char) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if mark == ',' { digits == 3 } else { digits == 2 }
}

fn keeps_stop(word: &str) -> bool {
    let last = word.rsplit(['-', '\'']).next().unwrap_or(word);
    let one = last.len() == 1 && last.bytes().all(|byte| byte.is_ascii_uppercase() && byte != b'I');
    let dotted =
        last.contains('.') && last.split('.').all(|part| part.len() == 1 && !part.as_bytes()[0].is_ascii_digit());
    let small = last.to_lowercase();
    one || dotted || ABBREVIATIONS.split_whitespace().any(|known| known == small) && (last.len() > 2 || small != "no")
}

/// Splits a run at its hyphens and apostrophes.
fn word(text: &str, start: usize, end: usize, hyphens: Hyphens, out: &mut Vec<(u32, u32)>) {
    let run = &text[start..end];
    if is_address(run) {
        return out.push((start as u32, end as u32));
    }
    let mut from = start;
    if hyphens == Hyphens::Split && !run.bytes().next().is_some_and(|byte| byte.is_ascii_digit() && run.len() == 10) {
        for (at, _) in run.match_indices('-') {
            let before = text[from..start + at].to_lowercase();
            if PREFIXES.split_whitespace().any(|prefix| prefix == before) {
                continue;
            }
            short_forms(text, from, start + at, out);
            out.push(((start + at) as u32, (start + at + 1) as u32));
            from = start + at + 1;
        }
    }
    short_forms(text, from, end, out);
}

/// Words that are two without an apostrophe, and where they part.
const JOINED: [(&str, usize); 4] = [("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3)];

/// Splits the short form of an auxiliary, of "not" or of the genitive off its word.
fn short_forms(text: &str, start: usize, end: usize, out: &mut Vec<(u32, u32)>) {
    let word = text[start..end].to_lowercase().replace('\u{2019}', "'");
    let curved = text[start..end].len() - word.len();
    let split = if let Some((_, at)) = JOINED.iter().find(|(joined, _)| *joined == word) {
        Some(end - start - at).map(|_| start + at)
    } else if word.ends_with("n't") {
        Some(end - 3 - curved)
    } else {
        ["'s", "'re", "'ve", "'ll", "'d", "'m"]
            .iter()
            .find(|ending| word.ends_with(*ending))
            .map(|ending| end - ending.len() - curved)
    };
    match split {
        Some(at) if at > start && text.is_char_boundary(at) => {
            out.push((start as u32, at as u32));
            out.push((at as u32, end as u32));
        }
        _ if end > start => out.push((start as u32, end as u32)),
        _ => {}
    }
}
