//! An event: what happens, when, how sure, who says so. Finds nothing itself.

use crate::lexicon::EventClass;
use crate::token::span::Span;

use super::outcome::{Confidence, Factuality};
use super::parts::{Attribution, Participants, Place, Subject, Trigger};
use super::status::Status;
use super::time::EventTime;
use super::verb::{Aspect, Tense};
use crate::named::named;

named! {
    /// Whether the clause says that it is so or that it is not.
    Polarity "a polarity" {
        /// It is so.
        Positive "positive",
        /// It is not.
        Negative "negative",
    }
}

impl Event {
    /// The trigger as tables show it, with "not" where it is denied.
    pub(crate) fn described(&self) -> String {
        let denied = if self.polarity == Polarity::Negative { "not " } else { "" };
        format!("{denied}{}", self.trigger.text)
    }
}

/// Something that a sentence says happens, holds, or is said.
///
/// ```
/// use dateline::{Document, EventClass, Extractor, Status};
///
/// let extractor = Extractor::new();
/// let doc = Document::new("The council will vote on Friday.").published("2019-03-06".parse()?);
/// let event = extractor.events(&doc).next().unwrap();
/// assert_eq!(event.trigger().text, "vote");
/// assert_eq!(event.status(), Status::Planned);
/// assert_eq!(event.class(), EventClass::Occurrence);
/// assert_eq!(event.time().unwrap().to_string(), "2019-03-08");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Event {
    pub(crate) time: Option<EventTime>,
    pub(crate) trigger: Trigger,
    pub(crate) class: EventClass,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) tense: Option<Tense>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) aspect: Option<Aspect>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) modality: Option<String>,
    pub(crate) status: Status,
    pub(crate) polarity: Polarity,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) factuality: Factuality,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) subject: Option<Subject>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) participants: Participants,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) place: Option<Place>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) numbers: Vec<String>,
    pub(crate) attribution: Option<Attribution>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) confidence: Confidence,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) summary: String,
    pub(crate) text: String,
    pub(crate) span: Span,
    pub(crate) sentence: Span,
}

impl Event {
    /// When it is; none where nothing says or implies it.
    pub fn time(&self) -> Option<&EventTime> {
        self.time.as_ref()
    }

    /// The word that names it.
    pub fn trigger(&self) -> &Trigger {
        &self.trigger
    }

    /// Its TimeML class.
    pub fn class(&self) -> EventClass {
        self.class
    }

    /// The tense of its verb, or of a form without one, what form it is; none where a noun names the event.
    pub fn tense(&self) -> Option<Tense> {
        self.tense
    }

    /// The aspect of its verb; none where it has none, and where a noun names the event.
    pub fn aspect(&self) -> Option<Aspect> {
        self.aspect
    }

    /// The word of its verb group that makes it something that may or must be, as written: "may", "would", "has to".
    pub fn modality(&self) -> Option<&str> {
        self.modality.as_deref()
    }

    /// Where it stands on the day of publication.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether the clause says that it is so.
    pub fn polarity(&self) -> Polarity {
        self.polarity
    }

    /// Whether it happened, as far as the text says, with the words that say so.
    pub fn factuality(&self) -> Factuality {
        self.factuality
    }

    /// Who or what its verb tells of: a noun phrase or pronoun as it stands in the text. A clause that is joined to another and
    /// has no subject of its own shares that one's; so does a participle after a comma. None where a noun names the event,
    /// and where no clause says it. Of a passive it is what the event happens to.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let doc = Document::new("She was born in Oslo and died in Bergen in 1994.").published("2019-03-06".parse()?);
    /// let event = Extractor::new().timeline(&doc).entries().next().unwrap().event().clone();
    /// assert_eq!(event.text(), "died in Bergen in 1994");
    /// assert_eq!(event.subject().unwrap().text, "She");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn subject(&self) -> Option<&Subject> {
        self.subject.as_ref()
    }

    /// Who does it, and whom or what it is done to.
    pub fn participants(&self) -> &Participants {
        &self.participants
    }

    /// Where it is: what stands beside the trigger ("in Bergen", "near the border of Lisk"), else the place of the line
    /// that opens the story. None where neither says it.
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// The numbers that stand beside its trigger and are none of its time, as digits: "9" of "killed nine people", "3.5" of
    /// "fell 3.5 percent". Two events of one day whose numbers differ are two.
    pub fn numbers(&self) -> &[String] {
        &self.numbers
    }

    /// How often time and status are right of events whose time came to them as this one's did, in three steps.
    ///
    /// ```
    /// use dateline::{Confidence, Document, Extractor};
    ///
    /// let doc = Document::new("The council met on Monday.").published("2019-03-06".parse()?);
    /// let event = Extractor::new().events(&doc).next().unwrap();
    /// assert_eq!(event.confidence(), Confidence::High);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// The event in a line that stands alone: subject, verb, object and place in the words of the text, without the time;
    /// about a hundred characters at the most.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// Who says so; none where the text itself does.
    pub fn attribution(&self) -> Option<&Attribution> {
        self.attribution.as_ref()
    }

    /// The clause that tells it: a stretch of the sentence, white space made single.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the clause stands: bytes, half-open, within the sentence.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Where the sentence stands: bytes, half-open.
    pub fn sentence(&self) -> Span {
        self.sentence
    }
}
