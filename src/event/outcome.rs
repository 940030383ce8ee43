//! Whether an event happened, as far as the text says, and how sure the answer about it is. Decides neither.

use crate::named::named;
use crate::token::span::Span;

named! {
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
    #[non_exhaustive]
    #[derive(Default)]
    Outcome "an outcome" {
        /// It did, or is going on: "managed to leave".
        Happened "happened",
        /// It is to happen: "agreed to leave".
        Scheduled "scheduled",
        /// It may have, or may yet, or would if: "threatened to leave".
        Possible "possible",
        /// It probably did not, or will not: "few believe that he left".
        Unlikely "unlikely",
        /// It did not, or will not: "refused to leave", "a plan to leave was rejected".
        NotHappened "not_happened",
        /// The text leaves it open: a plan of the past of which nothing more is said, a question, an accusation.
        #[default]
        Unknown "unknown",
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

named! {
    /// How often the time and status of such an event are right: the share that was right of those whose time came to them in
    /// the same way, counted in labelled texts. It says nothing of one answer, only of its kind.
    ///
    /// Of the entries of a timeline of real news about two in five are `High`; an interview, where people speak freely, has few
    /// of them. In ten stories that were not counted 16 of 20 such entries were right, and 7 of 18 `Low` ones.
    #[non_exhaustive]
    #[derive(Default)]
    Confidence "a confidence" {
        /// Fewer than six in ten were: a noun names it, it is how something is, it stands in direct speech, a verb has two
        /// times, a time is counted from another, it may or is to be. Also of an event without a time.
        #[default]
        Low "low",
        /// In between: "the treaty signed on Monday", "has met since May", "did not meet on Monday"; and all times that no words
        /// say.
        Medium "medium",
        /// Nine in ten were right, or more, where they were counted: "The council met on Monday", "On Monday the council met",
        /// "will meet on Friday", where nothing else could have the time.
        High "high",
    }
}
