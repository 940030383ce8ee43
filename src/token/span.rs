//! A stretch of text in bytes. Knows nothing of what stands there.
#![cfg_attr(
    not(test),
    expect(
        clippy::string_slice,
        reason = "indexing by a span panics where a string's own does, which its documentation says"
    )
)]

use std::fmt;
use std::ops::{Index, Range};

/// A half-open stretch of a text, in bytes of its UTF-8 form.
///
/// Both ends lie on character boundaries of the text it was made for, so slicing that text with
/// it never fails.
///
/// ```
/// let text = "On Jan. 8 it began.";
/// let span = dateline::Span::new(3, 9);
/// assert_eq!(&text[span], "Jan. 8");
/// assert_eq!(format!("{span:?}"), "3..9");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(try_from = "Ends"))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, not including, `end`; empty where `end` is not above `start`.
    pub const fn new(start: usize, end: usize) -> Span {
        Span { start, end: if end < start { start } else { end } }
    }

    /// How many bytes it covers.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The same as a [`Range`].
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the two share a byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether the byte at `offset` lies in it.
    pub const fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}

impl Index<Span> for str {
    type Output = str;
    fn index(&self, span: Span) -> &str {
        &self[span.start..span.end]
    }
}

/// The two ends as they are stored, before they are checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Ends {
    start: usize,
    end: usize,
}

#[cfg(feature = "serde")]
impl TryFrom<Ends> for Span {
    type Error = String;

    fn try_from(Ends { start, end }: Ends) -> Result<Span, String> {
        if start <= end {
            Ok(Span { start, end })
        } else {
            Err(format!("a span from {start} to {end}: the end lies before the start"))
        }
    }
}
