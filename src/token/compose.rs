//! A line made of words of a text: those that are neighbours stand as they do there, others a space apart.
//!
//! Knows spans and letters, no words.

use super::line::is_single_spaced;
use super::span::Span;

/// A line that is being made.
#[derive(Debug)]
pub(crate) struct Line<'t> {
    text: &'t str,
    out: String,
    /// Where the last word of the text ended.
    end: usize,
    /// The next word stands right behind the last one.
    glued: bool,
    /// The words of the text are known to stand one space apart.
    spaced: bool,
}

impl<'t> Line<'t> {
    /// `spaced`: what will be pushed holds no other white space than single spaces.
    pub(crate) fn new(text: &'t str, spaced: bool) -> Line<'t> {
        Line { text, out: String::with_capacity(120), end: 0, glued: true, spaced }
    }

    /// Adds a word or mark of the text.
    pub(crate) fn push(&mut self, span: Span) {
        if !self.glued {
            let gap = self.text.get(self.end..span.start).unwrap_or(" ");
            // "M&S": what is no word stands there all the same.
            let near = gap != " " && gap.len() < 3 && !gap.contains(char::is_whitespace) && !self.out.is_empty();
            self.out.push_str(if near { gap } else { " " });
        }
        self.add(self.text.get(span.range()).unwrap_or_default(), span.end, self.spaced);
    }

    /// The same, in small letters at its beginning.
    pub(crate) fn push_small(&mut self, span: Span) {
        let from = self.out.len();
        self.push(span);
        let from = from + usize::from(self.out.get(from..).is_some_and(|new| new.starts_with(' ')));
        if let Some(first) = self.out.get(from..).and_then(|new| new.chars().next()) {
            let small: String = first.to_lowercase().collect();
            self.out.replace_range(from..from + first.len_utf8(), &small);
        }
    }

    /// Adds a mark of the text that closes what stands before it.
    pub(crate) fn close(&mut self, span: Span) {
        self.glued = true;
        self.push(span);
    }

    /// Adds a mark of the text that opens what stands behind it.
    pub(crate) fn open(&mut self, span: Span) {
        self.push(span);
        self.glued = true;
    }

    /// Adds words that stand elsewhere, a space apart.
    pub(crate) fn word(&mut self, word: &str) {
        if !self.glued {
            self.out.push(' ');
        }
        self.add(word, usize::MAX, false);
    }

    fn add(&mut self, words: &str, end: usize, spaced: bool) {
        if spaced || is_single_spaced(words) {
            self.out.push_str(words);
        } else {
            let mut words = words.split_whitespace();
            self.out.extend(words.next());
            words.for_each(|word| self.out.extend([" ", word]));
        }
        (self.end, self.glued) = (end, false);
    }

    /// The line, with a capital at its beginning.
    pub(crate) fn finish(self) -> String {
        with_capital(self.out)
    }
}

/// A line with a capital at its beginning.
pub(crate) fn with_capital(mut line: String) -> String {
    match line.char_indices().find(|(_, c)| c.is_alphanumeric()) {
        Some((at, first)) if first.is_ascii() => {
            line.get_mut(at..=at).into_iter().for_each(str::make_ascii_uppercase);
        }
        Some((at, first)) => {
            let capital: String = first.to_uppercase().collect();
            line.replace_range(at..at + first.len_utf8(), &capital);
        }
        None => {}
    }
    line
}

/// A line with a source before it, where it does not name that itself.
pub(crate) fn led(source: &str, line: String) -> String {
    let mut letters = source.chars();
    match letters.next() {
        Some(first) if !line.contains(letters.as_str()) => {
            let mut led = String::with_capacity(source.len() + 3 + line.len());
            led.extend(first.to_uppercase());
            [letters.as_str(), ": ", &line].iter().for_each(|part| led.push_str(part));
            led
        }
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_composed() {
        let text = "the  mayor, élu\nlast, fled";
        let mut line = Line::new(text, false);
        line.push(Span::new(0, 3));
        line.push(Span::new(5, 10));
        line.push(Span::new(10, 11));
        line.push_small(Span::new(12, 16));
        line.push(Span::new(23, 27));
        line.word("from town");
        assert_eq!(line.finish(), "The mayor, élu fled from town");
    }
}
