//! An event: what happens, when, how sure, who says so. Finds nothing itself.

use crate::basis::Basis;
use crate::lexicon::EventClass;
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Extent, Modifier, Temporal, TimexType};

use super::status::Status;
use crate::clause::Relation;

/// Whether the clause says that it is so or that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Polarity {
    /// It is so.
    Positive,
    /// It is not.
    Negative,
}

/// The word that names an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Trigger {
    /// Where it stands: bytes, half-open.
    pub span: Span,
    /// The word as written.
    pub text: String,
    /// Its base form, in small letters.
    pub lemma: String,
}

/// Who vouches for an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Attribution {
    /// Where the source is named: bytes, half-open.
    pub span: Span,
    /// The source as written.
    pub text: String,
}

/// Who or what a verb tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Subject {
    /// Where it is named: bytes, half-open; not always within the clause: "She was born in Oslo and died in Bergen."
    pub span: Span,
    /// The words as written, white space made single.
    pub text: String,
}

/// When an event is: a mention, or a time that no words say and that follows from the clause.
#[derive(Clone, Debug, PartialEq)]
pub struct EventTime {
    pub(crate) source: TimeSource,
    pub(crate) relation: Relation,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TimeSource {
    Mention(Box<Mention<'static>>),
    Inferred(Temporal),
}

impl EventTime {
    /// The mention; none where the time is inferred.
    pub fn mention(&self) -> Option<&Mention<'static>> {
        match &self.source {
            TimeSource::Mention(mention) => Some(mention),
            TimeSource::Inferred(_) => None,
        }
    }

    /// The value; none where the mention has none.
    pub fn value(&self) -> Option<&Temporal> {
        match &self.source {
            TimeSource::Mention(mention) => mention.value(),
            TimeSource::Inferred(value) => Some(value),
        }
    }

    /// The local days it covers, half-open.
    pub fn extent(&self) -> Extent {
        match &self.source {
            TimeSource::Mention(mention) => mention.extent(),
            TimeSource::Inferred(value) => value.extent(),
        }
    }

    /// TIMEX3 `mod` of the mention.
    pub fn modifier(&self) -> Option<Modifier> {
        self.mention().and_then(Mention::modifier)
    }

    /// The TIMEX3 type.
    pub fn timex_type(&self) -> TimexType {
        match &self.source {
            TimeSource::Mention(mention) => mention.timex_type(),
            TimeSource::Inferred(value) => value.timex_type(),
        }
    }

    /// How it was reached: inferred, or as the mention was.
    pub fn basis(&self) -> Basis {
        match &self.source {
            TimeSource::Mention(mention) => mention.basis(),
            TimeSource::Inferred(_) => Basis::Inferred,
        }
    }

    /// How the event lies to it.
    pub const fn relation(&self) -> Relation {
        self.relation
    }
}

impl EventTime {
    /// The time as tables show it: a relation other than "on", the value, the modifier.
    pub(crate) fn described(&self) -> String {
        let relation = match self.relation {
            // An interval says by itself how it lies.
            Relation::On | Relation::Since | Relation::Until | Relation::Throughout => "",
            Relation::By => "by ",
            Relation::Before => "before ",
            Relation::After => "after ",
        };
        let modifier = self.modifier().map(|m| format!(" {m}")).unwrap_or_default();
        format!("{relation}{self}{modifier}")
    }
}

impl Event {
    /// The trigger as tables show it, with "not" where it is denied.
    pub(crate) fn described(&self) -> String {
        let denied = if self.polarity == Polarity::Negative { "not " } else { "" };
        format!("{denied}{}", self.trigger.text)
    }
}

impl EventTime {
    /// What an undated document leaves of an interval: `XXXX-01-08/XXXX-01-31`, `../XXXX-04-05`.
    fn open_interval(&self) -> Option<String> {
        let mention = self.mention()?;
        let side = |i: usize| {
            let endpoint = mention.endpoints().get(i)?;
            endpoint.value().map(ToString::to_string).or_else(|| endpoint.underspecified().map(|p| p.to_string()))
        };
        Some(match (side(0)?, side(1), self.relation) {
            (from, Some(to), _) => format!("{from}/{to}"),
            (to, None, Relation::Until) => format!("../{to}"),
            (from, None, _) => format!("{from}/.."),
        })
    }
}

/// The TIMEX3 value, or what is known of it, or nothing; honours width.
impl std::fmt::Display for EventTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.value(), self.mention().and_then(Mention::underspecified)) {
            (Some(value), _) => value.fmt(f),
            (None, Some(partial)) => partial.fmt(f),
            (None, None) => f.pad(&self.open_interval().unwrap_or_else(|| "-".into())),
        }
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
    pub(crate) status: Status,
    pub(crate) polarity: Polarity,
    pub(crate) subject: Option<Subject>,
    pub(crate) attribution: Option<Attribution>,
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

    /// Where it stands on the day of publication.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether the clause says that it is so.
    pub fn polarity(&self) -> Polarity {
        self.polarity
    }

    /// Who or what its verb tells of: a noun phrase or pronoun as it stands in the text. A clause that is joined to another and
    /// has no subject of its own shares that one's; so does a participle behind a comma. None where a noun names the event,
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

#[cfg(feature = "serde")]
mod json {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    use super::*;
    use crate::mention::json::MentionJson;

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "EventTime")]
    struct TimeJson<'a> {
        #[serde(flatten, borrow)]
        time: MentionJson<'a>,
        relation: Relation,
    }

    impl Serialize for EventClass {
        /// Writes the name in TimeML.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }

    impl<'de> Deserialize<'de> for EventClass {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<EventClass, D::Error> {
            let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
            name.parse().map_err(de::Error::custom)
        }
    }

    impl Serialize for EventTime {
        /// Writes the fields of the mention and `relation`; an inferred time has no span, text and rule.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let time = match &self.source {
                TimeSource::Mention(mention) => MentionJson::of(mention),
                TimeSource::Inferred(value) => MentionJson::inferred(*value),
            };
            TimeJson { time, relation: self.relation }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for EventTime {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<EventTime, D::Error> {
            let TimeJson { time, relation } = TimeJson::deserialize(deserializer)?;
            let source = match time.is_said() {
                true => TimeSource::Mention(Box::new(time.mention()?)),
                false => TimeSource::Inferred(time.value()?.ok_or_else(|| de::Error::missing_field("value"))?),
            };
            Ok(EventTime { source, relation })
        }
    }
}
