//! A labelled document, checked. Knows no file format and no extractor.

use crate::error::{Error, Result};
use crate::token::span::Span;
use crate::value::{Anchor, TimexType};

/// A time expression as TIMEX3 sees it: where it stands, its type and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Label {
    /// Where it stands: bytes of the UTF-8 text, half-open.
    pub span: Span,
    /// Its type; TIMEX3 has no INTERVAL.
    pub kind: TimexType,
    /// Its value as a string; empty where it has none.
    pub value: String,
}

impl Label {
    /// A label; an empty value says that it has none.
    pub fn new(span: Span, kind: TimexType, value: impl Into<String>) -> Label {
        Label { span, kind, value: value.into() }
    }
}

/// A document with the labels that people gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Gold {
    id: String,
    published: Option<Anchor>,
    text: String,
    labels: Vec<Label>,
}

impl Gold {
    /// A document of which no publication date is known. The labels may come in any order and lie
    /// within each other; they are kept by their starts.
    ///
    /// # Errors
    ///
    /// [`Error::is_gold`] if a label is empty, lies outside the text, cuts a character in two, or is
    /// an INTERVAL.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::evaluate::{Gold, Label};
    /// use dateline::{Span, TimexType};
    ///
    /// let label = Label::new(Span::new(12, 19), TimexType::Date, "2019-03-05");
    /// let error = Gold::new("a", "On Tuesday.", vec![label]).unwrap_err();
    /// assert!(error.is_gold());
    /// assert_eq!(error.to_string(), "label 1: found bytes 12..19; expected a part of the text, which has 11 bytes");
    /// ```
    pub fn new(id: impl Into<String>, text: impl Into<String>, mut labels: Vec<Label>) -> Result<Gold> {
        let text = text.into();
        for (index, label) in labels.iter().enumerate() {
            let place = || format!("label {}", index.saturating_add(1));
            match text.get(label.span.range()) {
                None | Some("") => {
                    let expected = format!("a part of the text, which has {} bytes", text.len());
                    return Err(Error::gold(place(), format!("bytes {:?}", label.span), expected));
                }
                Some(_) if label.kind == TimexType::Interval => {
                    return Err(Error::gold(place(), "the type INTERVAL", TYPES));
                }
                Some(_) => {}
            }
        }
        labels.sort_by_key(|label| label.span.start);
        Ok(Gold { id: id.into(), published: None, text, labels })
    }

    /// The same document, published then.
    #[must_use]
    pub fn published(mut self, anchor: Anchor) -> Gold {
        self.published = Some(anchor);
        self
    }

    /// What it is called.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The publication date, where one is known.
    pub fn anchor(&self) -> Option<Anchor> {
        self.published
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The labels, by their starts.
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }
}

/// The types that a label can have.
pub(crate) const TYPES: &str = "DATE, TIME, DURATION or SET";
