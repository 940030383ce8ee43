//! A text with the day it was published and where it is from. Reads no dates.
#![cfg_attr(
    not(test),
    expect(
        clippy::string_slice,
        reason = "every index comes from `find`, `char_indices` or the length of a part of the same text"
    )
)]

use crate::token::span::Span;
use crate::value::Anchor;

/// A text to read, with what is known about it.
///
/// ```
/// use dateline::{Anchor, Document};
///
/// let text = "KYIV, Jan. 9 — Training began on Wednesday.";
/// let published: Anchor = "2025-01-09".parse()?;
/// let doc = Document::new(text).published(published);
/// assert_eq!(doc.anchor(), Some(published));
/// assert_eq!(doc.dateline().map(|span| &text[span]), Some("KYIV, Jan. 9"));
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Document<'t> {
    text: &'t str,
    anchor: Option<Anchor>,
    source: Option<&'t str>,
}

/// Bytes of a text's beginning in which a dateline is looked for.
const DATELINE: usize = 120;

impl<'t> Document<'t> {
    /// A document of which no publication date is known: what is anchored to it stays unresolved,
    /// never "now".
    pub const fn new(text: &'t str) -> Document<'t> {
        Document { text, anchor: None, source: None }
    }

    /// The same document, published then.
    #[must_use]
    pub const fn published(mut self, anchor: Anchor) -> Document<'t> {
        self.anchor = Some(anchor);
        self
    }

    /// The same document, from that source (a name or address, handed through untouched).
    #[must_use]
    pub const fn source(mut self, source: &'t str) -> Document<'t> {
        self.source = Some(source);
        self
    }

    /// The text.
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The publication date, where one is known.
    pub const fn anchor(&self) -> Option<Anchor> {
        self.anchor
    }

    /// Where the document is from, where that is known.
    pub const fn source_name(&self) -> Option<&'t str> {
        self.source
    }

    /// The place of the line that opens a story.
    pub(crate) fn dateline_place(&self) -> Option<Span> {
        let line = self.dateline()?;
        let place = self.text[line.range()].split([',', '(']).next()?.trim_end();
        Some(Span::new(line.start, line.start + place.len()))
    }

    /// The line that opens a news story and says where and when it was written, without the dash
    /// after it; none where the text does not begin with one.
    ///
    /// It begins with a word in capitals and ends at a dash on the first line: "KYIV, Jan. 9 —",
    /// "NEW YORK (AP) --".
    pub fn dateline(&self) -> Option<Span> {
        let start = self.text.len() - self.text.trim_start().len();
        let line = self.text[start..].lines().next()?;
        let head = line
            .char_indices()
            .take_while(|(i, _)| *i < DATELINE)
            .last()
            .map_or("", |(i, c)| &line[..i + c.len_utf8()]);
        // Most texts begin with a word in small letters, or with one capital: that is no place.
        if head.chars().nth(1).is_some_and(char::is_lowercase) {
            return None;
        }
        let end = [" — ", " – ", " -- ", " - ", "—", "--"].iter().filter_map(|dash| head.find(dash)).min()?;
        let place = head[..end].split([',', '(']).next()?;
        let first = place.split_whitespace().next()?;
        let shouted = first.chars().filter(|c| c.is_alphabetic()).count() > 1 && !first.chars().any(char::is_lowercase);
        (shouted && (head[..end].contains(',') || !head[..end].contains(". "))).then(|| Span::new(start, start + end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines() {
        let table = [
            ("KYIV, Jan. 9 — It began.", Some("KYIV, Jan. 9")),
            ("NEW YORK (AP) -- Shares fell.", Some("NEW YORK (AP)")),
            ("\n\n WASHINGTON - He spoke.", Some("WASHINGTON")),
            ("Paris is a town — and old.", None),
            ("A man came - and left.", None),
            ("NO DASH HERE.", None),
            ("", None),
        ];
        let wrong: Vec<_> =
            table.iter().filter(|(text, want)| Document::new(text).dateline().map(|s| &text[s]) != *want).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
