//! When an event is: by a mention, by a length that is counted from another event or from the day of publication, or by a
//! time that no words say. Finds none.

use crate::basis::Basis;
use crate::clause::Relation;
use crate::mention::Mention;
use crate::value::{Extent, Modifier, Temporal, TimexType};

/// When an event is: a mention, a distance from another event, or a time that no words say and that follows from the clause
/// or from an earlier telling of the same event.
#[derive(Clone, Debug, PartialEq)]
pub struct EventTime {
    pub(crate) source: TimeSource,
    pub(crate) relation: Relation,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TimeSource {
    Mention(Box<Mention<'static>>),
    /// Words that say how far it lies from another event, or how far it reaches to or from the day of publication.
    Distance(Box<Landing>),
    /// No words say it. The basis is `Inferred`, or the mention that dates an earlier telling.
    Unsaid(Temporal, Basis),
}

/// Where a length lands that is counted from a time: "a month after the coup of June 3", "for the last 18 years".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Landing {
    /// The length, as a mention by itself: a duration.
    pub(crate) distance: Mention<'static>,
    /// None where what it is counted from has no date.
    pub(crate) value: Option<Temporal>,
    /// What it is counted from: the day of publication, or a mention; inferred where that has no date.
    pub(crate) basis: Basis,
}

impl EventTime {
    /// The mention; of a distance ("a month after the coup") the mention of the length, whose value is the length. None
    /// where no words say the time.
    pub fn mention(&self) -> Option<&Mention<'static>> {
        match &self.source {
            TimeSource::Mention(mention) => Some(mention),
            TimeSource::Distance(landing) => Some(&landing.distance),
            TimeSource::Unsaid(..) => None,
        }
    }

    /// How far the event lies from another, where words say its time so: the length of "a month after the coup". What
    /// it lands on is the [value](EventTime::value), as coarse as the text and none where the other event has no date; what
    /// it is counted from is the mention of its [basis](EventTime::basis). A length that reaches to the day of publication
    /// or begins with it, as in "for the last 18 years", is counted from that day, and the value is the stretch it covers.
    ///
    /// ```
    /// use dateline::{Basis, Document, Extractor};
    ///
    /// let text = "She left Peru a month after the coup of June 3, 1968.";
    /// let timeline = Extractor::new().timeline(&Document::new(text).published("2019-03-06".parse()?));
    /// let left = timeline.entries().find(|entry| entry.event().trigger().text == "left").unwrap();
    /// let time = left.time().unwrap();
    /// assert_eq!(time.to_string(), "1968-07");
    /// assert_eq!(time.distance().unwrap().to_string(), "P1M");
    /// assert_eq!(time.mention().unwrap().text(), "a month");
    /// let Basis::Mention(from) = time.basis() else { panic!("it is counted from a mention") };
    /// assert_eq!(&text[from], "June 3, 1968");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn distance(&self) -> Option<&Temporal> {
        match &self.source {
            TimeSource::Distance(landing) => landing.distance.value(),
            _ => None,
        }
    }

    /// The value; none where the mention has none.
    pub fn value(&self) -> Option<&Temporal> {
        match &self.source {
            TimeSource::Mention(mention) => mention.value(),
            TimeSource::Distance(landing) => landing.value.as_ref(),
            TimeSource::Unsaid(value, _) => Some(value),
        }
    }

    /// The local days it covers, half-open.
    pub fn extent(&self) -> Extent {
        match &self.source {
            TimeSource::Mention(mention) => mention.extent(),
            TimeSource::Distance(landing) => landing.value.map_or(Extent::NONE, |value| value.extent()),
            TimeSource::Unsaid(value, _) => value.extent(),
        }
    }

    /// TIMEX3 `mod` of the mention.
    pub fn modifier(&self) -> Option<Modifier> {
        match &self.source {
            TimeSource::Mention(mention) => mention.modifier(),
            TimeSource::Distance(landing) => landing.distance.modifier(),
            TimeSource::Unsaid(..) => None,
        }
    }

    /// The TIMEX3 type.
    pub fn timex_type(&self) -> TimexType {
        match &self.source {
            TimeSource::Mention(mention) => mention.timex_type(),
            TimeSource::Distance(landing) => landing.value.map_or(TimexType::Date, |value| value.timex_type()),
            TimeSource::Unsaid(value, _) => value.timex_type(),
        }
    }

    /// How it was reached: as the mention was; of a distance, and of an event that an earlier telling dates, from the
    /// mention that stands there; else inferred.
    pub fn basis(&self) -> Basis {
        match &self.source {
            TimeSource::Mention(mention) => mention.basis(),
            TimeSource::Distance(landing) => landing.basis,
            TimeSource::Unsaid(_, basis) => *basis,
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
        // An interval says by itself how it lies.
        let told = matches!(self.relation, Relation::By | Relation::Before | Relation::After);
        let relation = if told { format!("{} ", self.relation) } else { String::new() };
        let modifier = self.modifier().map(|m| format!(" {m}")).unwrap_or_default();
        format!("{relation}{self}{modifier}")
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

#[cfg(feature = "serde")]
mod json {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    use super::*;
    use crate::mention::json::MentionJson;

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "EventTime")]
    struct TimeJson<'a> {
        #[serde(flatten, borrow)]
        time: MentionJson<'a>,
        /// The value of the mention, of an event that is dated by a distance.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        distance: Option<Cow<'a, str>>,
        relation: Relation,
    }

    impl Serialize for EventTime {
        /// Writes the fields of the mention and `relation`, of a distance `distance` too; a time that no words say has no
        /// span, text and rule.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let time = match &self.source {
                TimeSource::Mention(mention) => MentionJson::of(mention),
                TimeSource::Distance(landing) => {
                    MentionJson::unsaid(landing.value, self.basis()).said_by(&landing.distance)
                }
                TimeSource::Unsaid(value, basis) => MentionJson::unsaid(Some(*value), *basis),
            };
            let distance = self.distance().map(|length| length.to_string().into());
            TimeJson { time, distance, relation: self.relation }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for EventTime {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<EventTime, D::Error> {
            let TimeJson { time, distance, relation } = TimeJson::deserialize(deserializer)?;
            let basis = time.basis();
            let source = match (distance, time.is_said()) {
                (Some(length), _) => {
                    let length = Temporal::of_type(TimexType::Duration, &length).map_err(de::Error::custom)?;
                    let value = time.value()?;
                    TimeSource::Distance(Box::new(Landing { distance: time.length(length)?, value, basis }))
                }
                (None, true) => TimeSource::Mention(Box::new(time.mention()?)),
                (None, false) => {
                    TimeSource::Unsaid(time.value()?.ok_or_else(|| de::Error::missing_field("value"))?, basis)
                }
            };
            Ok(EventTime { source, relation })
        }
    }
}
