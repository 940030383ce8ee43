//! One side of an interval that a text speaks of. Resolves nothing.

use std::borrow::Cow;

use crate::token::span::Span;
use crate::value::{Modifier, Partial, Temporal, TimexType};

/// One side of an interval as the text says it: what TIMEX3, which knows no ranges, calls a mention.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint<'t> {
    pub(crate) span: Span,
    pub(crate) text: Cow<'t, str>,
    pub(crate) kind: TimexType,
    pub(crate) value: Option<Temporal>,
    pub(crate) underspecified: Option<Partial>,
    pub(crate) modifier: Option<Modifier>,
}

impl Endpoint<'_> {
    /// Where it stands: bytes of the UTF-8 text, half-open.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The text it stands for.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its TIMEX3 type.
    pub const fn timex_type(&self) -> TimexType {
        self.kind
    }

    /// The value; none where it is open.
    pub const fn value(&self) -> Option<&Temporal> {
        self.value.as_ref()
    }

    /// What is known of the value of an undated document.
    pub const fn underspecified(&self) -> Option<Partial> {
        self.underspecified
    }

    /// TIMEX3 `mod`.
    pub const fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// The same endpoint, with a text of its own.
    pub fn into_owned(self) -> Endpoint<'static> {
        Endpoint {
            span: self.span,
            text: Cow::Owned(self.text.into_owned()),
            kind: self.kind,
            value: self.value,
            underspecified: self.underspecified,
            modifier: self.modifier,
        }
    }
}
