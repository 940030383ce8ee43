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

    /// Its words, as the text has them.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its type as TimeML's TIMEX3 has it, known even where the value is not.
    pub const fn timex_type(&self) -> TimexType {
        self.kind
    }

    /// What it means; none where the document does not date it.
    pub const fn value(&self) -> Option<&Temporal> {
        self.value.as_ref()
    }

    /// What is known of the value where the document does not date it: `XXXX-01-08`. None where there is a value.
    pub const fn underspecified(&self) -> Option<Partial> {
        self.underspecified
    }

    /// How the value is meant, as the TIMEX3 attribute `mod` says it: START in "from early 1994". None where it is meant as it
    /// stands.
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
