//! Whether an event happened, as far as the text says, and how sure the answer about it is. Decides neither.

use std::fmt;

use crate::token::span::Span;

/// Whether an event happened, as far as the text says: the answer of [`Event::factuality`](crate::Event::factuality).
///
/// The values are those of FactBank (Saurí and Pustejovsky 2009) with one more for what lies ahead: `happened` and
/// `not_happened` are its certain ones, `possible` and `unlikely` its possible and probable ones, `unknown` the one that it
/// leaves open. A question is unknown, and so is what somebody tried or is accused of.
///
/// ```
/// use dateline::{Document, Extractor, Outcome};
///
/// let extractor = Extractor::new();
/// let told = |text: &str| {
///     let doc = Document::new(text);
///     extractor.events(&doc).last().map(|event| event.factuality().value)
/// };
/// assert_eq!(told("The firm refused to pay."), Some(Outcome::NotHappened));
/// assert_eq!(told("The firm agreed to pay."), Some(Outcome::Scheduled));
/// assert_eq!(told("Did the firm pay?"), Some(Outcome::Unknown));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Outcome {
    /// It did, or is going on: "managed to leave".
    Happened,
    /// It is to happen: "agreed to leave".
    Scheduled,
    /// It may have, or may yet, or would if: "threatened to leave".
    Possible,
    /// It probably did not, or will not: "few believe that he left".
    Unlikely,
    /// It did not, or will not: "refused to leave", "a plan to leave was rejected".
    NotHappened,
    /// The text leaves it open: a plan of the past of which nothing more is said, a question, an accusation.
    #[default]
    Unknown,
}

impl Outcome {
    /// The word for it, in small letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Happened => "happened",
            Outcome::Scheduled => "scheduled",
            Outcome::Possible => "possible",
            Outcome::Unlikely => "unlikely",
            Outcome::NotHappened => "not_happened",
            Outcome::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Whether an event happened, and where the words stand that say so.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let text = "The union called off the strike.";
/// let event = Extractor::new().events(&Document::new(text)).last().unwrap();
/// let said = event.factuality();
/// assert_eq!(said.value.as_str(), "not_happened");
/// assert_eq!(&text[said.span.unwrap().range()], "called");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Factuality {
    /// The answer.
    pub value: Outcome,
    /// The words that decided it ("not", "failed", "may", "was to"): bytes, half-open. None where it follows from the
    /// tense and the time alone.
    pub span: Option<Span>,
}

/// How often the time and status of such an event are right: the share that was right of those whose time came to them in
/// the same way, counted in labelled texts. It says nothing of one answer, only of its kind.
///
/// Of the entries of a timeline of real news about two in five are `High`; an interview, where people speak freely, has few
/// of them. In ten stories that were not counted 16 of 20 such entries were right, and 7 of 18 `Low` ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Confidence {
    /// Fewer than six in ten were: a noun names it, it is how something is, it stands in direct speech, a verb has two
    /// times, a time is counted from another, it may or is to be. Also of an event without a time.
    #[default]
    Low,
    /// In between: "the treaty signed on Monday", "has met since May", "did not meet on Monday"; and all times that no words
    /// say.
    Medium,
    /// Nine in ten were right, or more, where they were counted: "The council met on Monday", "On Monday the council met",
    /// "will meet on Friday", where nothing else could have the time.
    High,
}

impl Confidence {
    /// The word for it, in small letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
