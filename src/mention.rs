//! A mention of a time in a text: where it stands, what it means, and why. Resolves nothing itself.

use std::borrow::Cow;

use crate::basis::{Basis, Conflict};
use crate::endpoint::Endpoint;
use crate::grammar::preposition::Preposition;
use crate::token::span::Span;
use crate::value::{Duration, Extent, Granularity, Modifier, Partial, Temporal, TimexType, edtf};

/// A stretch of text that speaks of a time, with its value and the reason for it.
///
/// It borrows the text; [`into_owned`](Mention::into_owned) makes one that lives by itself.
///
/// ```
/// use dateline::{Basis, Document, Extractor, Granularity};
///
/// let extractor = Extractor::new();
/// let doc = Document::new("It ended last week.").published("2019-03-06".parse()?);
/// let mention = extractor.mentions(&doc).next().unwrap();
/// assert_eq!(mention.text(), "last week");
/// assert_eq!(mention.value().unwrap().to_string(), "2019-W09");
/// assert_eq!(mention.value().unwrap().granularity(), Granularity::Week);
/// assert_eq!(mention.basis(), Basis::Publication);
/// assert_eq!(mention.rule(), "step-week");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone)]
pub struct Mention<'t> {
    pub(crate) span: Span,
    pub(crate) text: Cow<'t, str>,
    pub(crate) kind: TimexType,
    pub(crate) value: Option<Temporal>,
    pub(crate) underspecified: Option<Partial>,
    pub(crate) modifier: Option<Modifier>,
    /// The days that a duration covers, where it is anchored to a date.
    pub(crate) covers: Option<Extent>,
    pub(crate) basis: Basis,
    pub(crate) rule: Cow<'static, str>,
    pub(crate) conflict: Option<Conflict>,
    pub(crate) other: Option<Temporal>,
    pub(crate) endpoints: Vec<Endpoint<'t>>,
    /// The preposition that leads it: for the relation of the event that it dates. One read from JSON has lost it.
    pub(crate) preposition: Option<Preposition>,
    /// How far it lies from what comes before it, and which way, where it has no value; lost in JSON likewise.
    pub(crate) apart: Option<Box<(i8, Duration)>>,
}

impl PartialEq for Mention<'_> {
    /// What is written as JSON is compared, and no more.
    fn eq(&self, with: &Self) -> bool {
        let Mention { span, text, kind, value, underspecified, modifier, covers, basis, rule, .. } = self;
        (span, text, kind, value) == (&with.span, &with.text, &with.kind, &with.value)
            && (underspecified, modifier, covers) == (&with.underspecified, &with.modifier, &with.covers)
            && (basis, rule, self.conflict, self.other) == (&with.basis, &with.rule, with.conflict, with.other)
            && self.endpoints == with.endpoints
    }
}

impl<'t> Mention<'t> {
    /// Where it stands: bytes of the UTF-8 text, half-open, on character boundaries.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The words of the mention, as the text has them: `doc.text()[mention.span().range()]`.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its type as TimeML's TIMEX3 has it: DATE, TIME, DURATION or SET. An interval is a DATE, or a TIME where its sides are. The
    /// type is known even where the value is not.
    pub const fn timex_type(&self) -> TimexType {
        self.kind
    }

    /// What the mention means. None where the document has no publication day and the words alone do not say it
    /// ([`underspecified`](Mention::underspecified) then tells what they do say), and where the calendar has no such date:
    /// "Feb. 30", "Diwali".
    ///
    /// Its text form ([`Display`](std::fmt::Display)) is that of the TIMEX3 attribute `value`.
    pub const fn value(&self) -> Option<&Temporal> {
        self.value.as_ref()
    }

    /// What is known of the value where the document does not date it: "Jan. 8" is `XXXX-01-08`. None where there is a value.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let undated = extractor.mentions(&Document::new("It opened on Jan. 8.")).next().unwrap();
    /// assert_eq!(undated.value(), None);
    /// assert_eq!(undated.underspecified().unwrap().to_string(), "XXXX-01-08");
    /// ```
    pub const fn underspecified(&self) -> Option<Partial> {
        self.underspecified
    }

    /// How the value is meant, as the TIMEX3 attribute `mod` says it: "early March" is `2019-03` and START, "about three days" is
    /// `P3D` and APPROX. None where the value is meant as it stands.
    pub const fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// The local days that it covers, half-open: the first day, and the day after the last. A side may be open ("since 1994").
    /// [`Extent::NONE`] where it covers no days that are known.
    ///
    /// The modifiers BEFORE and AFTER open a side. A duration covers days only where a date anchors it ("the past three
    /// months").
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let doc = Document::new("It rained in February.").published("2019-03-06".parse()?);
    /// let days = extractor.mentions(&doc).next().unwrap().extent();
    /// assert_eq!(days.start().unwrap().to_string(), "2019-02-01");
    /// assert_eq!(days.end().unwrap().to_string(), "2019-03-01");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn extent(&self) -> Extent {
        let own = self.covers.or_else(|| self.value.as_ref().map(Temporal::extent)).unwrap_or(Extent::NONE);
        match self.modifier {
            Some(modifier) if self.covers.is_none() => modifier.apply(own),
            _ => own,
        }
    }

    /// How fine the value is: day, month, year, … None where there is no value, and for times that are only past, present or
    /// future ("recently").
    pub fn granularity(&self) -> Option<Granularity> {
        self.value.filter(|v| !matches!(v, Temporal::Vague(_))).map(|v| v.granularity())
    }

    /// What the value was computed from: the words alone, the publication day, or another mention of the story, whose span it
    /// tells.
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The name of the rule that found it: lower-case words with hyphens, stable from version to version.
    /// [`Builder::without_rule`](crate::Builder::without_rule) takes it, and [the guide](crate::guide::rules) lists all.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// What speaks against the value: the weekday beside it is not the date's, the verb looks the other way, or the calendar has
    /// no such date. None where all agrees.
    pub const fn conflict(&self) -> Option<Conflict> {
        self.conflict
    }

    /// The other reading, where the text leaves open which is meant: of a weekday, a month with or without its day, a season, a
    /// quarter or a half, each also with a time of day, the nearest value of the same words on the other side of the
    /// publication day.
    ///
    /// None where the words say the year or a step ("last Monday"), where a weekday beside the date or the story itself fixes
    /// the year, where the value holds the publication day, and in histories.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let doc = Document::new("The court heard the case on Friday.").published("2019-03-06".parse()?);
    /// let friday = extractor.mentions(&doc).next().unwrap();
    /// assert_eq!(friday.value().unwrap().to_string(), "2019-03-01");
    /// assert_eq!(friday.other().unwrap().to_string(), "2019-03-08");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub const fn other(&self) -> Option<&Temporal> {
        self.other.as_ref()
    }

    /// The sides of an interval in the order of the text, without their prepositions; one where a side is open ("since 1994"),
    /// none for all else.
    ///
    /// ```
    /// use dateline::{Document, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let doc = Document::new("The fair runs from Jan. 8 to 31.").published("2019-01-03".parse()?);
    /// let fair = extractor.mentions(&doc).next().unwrap();
    /// let sides: Vec<_> = fair.endpoints().iter().map(|side| side.text()).collect();
    /// assert_eq!(sides, ["Jan. 8", "31"]);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn endpoints(&self) -> &[Endpoint<'t>] {
        &self.endpoints
    }

    /// The mention as a side of an interval.
    pub(crate) fn endpoint(&self) -> Endpoint<'static> {
        Endpoint {
            span: self.span,
            text: self.text.to_string().into(),
            kind: self.kind,
            value: self.value,
            underspecified: self.underspecified,
            modifier: self.modifier,
        }
    }

    /// One of its sides as a mention by itself.
    pub(crate) fn side(&self, side: &Endpoint<'t>) -> Mention<'t> {
        let Endpoint { span, text, kind, value, underspecified, modifier } = side.clone();
        let (covers, conflict, other, endpoints, preposition, apart) = (None, None, None, Vec::new(), None, None);
        let (basis, rule) = (self.basis, self.rule.clone());
        Mention {
            span,
            text,
            kind,
            value,
            underspecified,
            modifier,
            covers,
            basis,
            rule,
            conflict,
            other,
            endpoints,
            preposition,
            apart,
        }
    }

    /// The value with its modifier in the Extended Date/Time Format of ISO 8601-2: `1990~`, `1994/..`, `2019-21`. None where
    /// there is no value, or the format has no form for it: sets, weekends, parts of days.
    pub fn edtf(&self) -> Option<String> {
        self.value.as_ref().and_then(|v| edtf::with_modifier(v, self.modifier).ok())
    }

    /// The same mention with a text of its own, so that it can outlive the document.
    pub fn into_owned(self) -> Mention<'static> {
        Mention {
            text: Cow::Owned(self.text.into_owned()),
            endpoints: self.endpoints.into_iter().map(Endpoint::into_owned).collect(),
            ..Mention {
                span: self.span,
                text: Cow::Borrowed(""),
                kind: self.kind,
                value: self.value,
                underspecified: self.underspecified,
                modifier: self.modifier,
                covers: self.covers,
                basis: self.basis,
                rule: self.rule,
                conflict: self.conflict,
                other: self.other,
                endpoints: Vec::new(),
                preposition: self.preposition,
                apart: self.apart,
            }
        }
    }
}

impl<'t> Mention<'t> {
    /// The time at which an interval ends that has no beginning, in the same place: 1962 of "until 1962". None of others.
    pub(crate) fn end_alone(&self) -> Option<Mention<'t>> {
        let [end] = self.endpoints.as_slice() else { return None };
        Some(self.side(end))
    }
}

/// Short enough to snapshot: `3..20 "Wednesday, Jan. 8" DATE 2025-01-08 (weekday-month-day)`.
impl std::fmt::Debug for Mention<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?} {}", self.span, self.text, self.kind)?;
        match (&self.value, &self.underspecified) {
            (Some(value), _) => write!(f, " {value}")?,
            (None, Some(partial)) => write!(f, " {partial}")?,
            (None, None) => {}
        }
        if let Some(modifier) = self.modifier {
            write!(f, " {modifier}")?;
        }
        write!(f, " ({})", self.rule)
    }
}

#[cfg(feature = "serde")]
pub(crate) mod json {
    //! The JSON of the outward contract: field names and their order are public.

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    use super::*;
    use crate::value::{Freq, Quant};

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "Mention")]
    pub(crate) struct MentionJson<'a> {
        /// Left out, like the text and the rule, where no words say the time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        span: Option<Span>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Cow<'a, str>>,
        r#type: TimexType,
        value: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        underspecified: Option<Partial>,
        #[serde(default)]
        r#mod: Option<Modifier>,
        #[serde(default)]
        quant: Option<Quant>,
        #[serde(default)]
        freq: Option<Freq>,
        #[serde(default)]
        edtf: Option<String>,
        #[serde(default)]
        extent: Option<Extent>,
        #[serde(default)]
        granularity: Option<Granularity>,
        basis: Basis,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rule: Option<Cow<'a, str>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        conflict: Option<Conflict>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        other: Option<String>,
        #[serde(default, deserialize_with = "none_or_some")]
        endpoints: Vec<EndpointJson<'a>>,
    }

    /// The endpoints; null is none of them.
    fn none_or_some<'de, 'a, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<EndpointJson<'a>>, D::Error> {
        Option::<Vec<EndpointJson<'a>>>::deserialize(deserializer).map(Option::unwrap_or_default)
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "Endpoint")]
    struct EndpointJson<'a> {
        span: Span,
        text: Cow<'a, str>,
        r#type: TimexType,
        value: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        underspecified: Option<Partial>,
        #[serde(default)]
        r#mod: Option<Modifier>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "Basis")]
    struct BasisJson<'a> {
        kind: Cow<'a, str>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mention: Option<Span>,
    }

    impl Serialize for Basis {
        /// Writes `{"kind": "publication"}`, with the span of the mention where it is anchored to one.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let (kind, mention) = match self {
                Basis::Explicit => ("explicit", None),
                Basis::Publication => ("publication", None),
                Basis::Mention(span) => ("mention", Some(*span)),
                Basis::Inferred => ("inferred", None),
            };
            BasisJson { kind: kind.into(), mention }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Basis {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Basis, D::Error> {
            let read = BasisJson::deserialize(deserializer)?;
            match (&*read.kind, read.mention) {
                ("explicit", None) => Ok(Basis::Explicit),
                ("publication", None) => Ok(Basis::Publication),
                ("mention", Some(span)) => Ok(Basis::Mention(span)),
                ("inferred", None) => Ok(Basis::Inferred),
                (kind, _) => Err(de::Error::custom(format!(
                    "{kind:?} is no basis: explicit, publication, inferred, or mention with its span"
                ))),
            }
        }
    }

    impl<'a> MentionJson<'a> {
        pub(crate) fn of(mention: &'a Mention<'_>) -> MentionJson<'a> {
            let set = mention.value.and_then(|v| v.as_recurrence());
            MentionJson {
                span: Some(mention.span),
                text: Some(Cow::Borrowed(&mention.text)),
                r#type: mention.kind,
                value: mention.value.map(|v| v.to_string()),
                underspecified: mention.underspecified,
                r#mod: mention.modifier,
                quant: set.and_then(|s| s.quant),
                freq: set.and_then(|s| s.freq),
                edtf: mention.edtf(),
                extent: Some(mention.extent()).filter(|e| !e.is_none()),
                granularity: mention.granularity(),
                basis: mention.basis,
                rule: Some(Cow::Borrowed(&mention.rule)),
                conflict: mention.conflict,
                other: mention.other.map(|v| v.to_string()),
                endpoints: mention.endpoints.iter().map(endpoint_json).collect(),
            }
        }

        /// A time that no words say; a date where there is no value either.
        pub(crate) fn unsaid(value: Option<Temporal>, basis: Basis) -> MentionJson<'a> {
            MentionJson {
                span: None,
                text: None,
                r#type: value.map_or(TimexType::Date, |value| value.timex_type()),
                value: value.map(|value| value.to_string()),
                underspecified: None,
                r#mod: None,
                quant: None,
                freq: None,
                edtf: value.and_then(|value| edtf::to_string(&value).ok()),
                extent: value.map(|value| value.extent()).filter(|e| !e.is_none()),
                granularity: value.filter(|v| !matches!(v, Temporal::Vague(_))).map(|v| v.granularity()),
                basis,
                rule: None,
                conflict: None,
                other: None,
                endpoints: Vec::new(),
            }
        }

        /// The same, said by the words of a mention of a length.
        pub(crate) fn said_by(self, length: &'a Mention<'_>) -> MentionJson<'a> {
            MentionJson {
                span: Some(length.span),
                text: Some(Cow::Borrowed(&length.text)),
                rule: Some(Cow::Borrowed(&length.rule)),
                r#mod: length.modifier,
                ..self
            }
        }

        pub(crate) fn basis(&self) -> Basis {
            self.basis
        }

        /// The mention of a length that says a date: by itself it is explicit, and covers no days.
        pub(crate) fn length<E: de::Error>(self, length: Temporal) -> Result<Mention<'static>, E> {
            let modifier = self.r#mod;
            let said = MentionJson { r#mod: None, endpoints: Vec::new(), ..self }.mention::<E>()?;
            let (kind, value) = (length.timex_type(), Some(length));
            Ok(Mention { kind, value, modifier, covers: None, basis: Basis::Explicit, ..said })
        }

        /// The value alone.
        pub(crate) fn value<E: de::Error>(&self) -> Result<Option<Temporal>, E> {
            value(self.r#type, self.value.as_deref(), self.quant, self.freq)
        }

        /// Whether words say the time: without them it has no basis of its own.
        pub(crate) fn is_said(&self) -> bool {
            let unsaid = matches!(self.basis, Basis::Inferred | Basis::Mention(_)) && self.span.is_none();
            !unsaid
        }

        /// The mention; an error where its span, text or rule is missing.
        pub(crate) fn mention<E: de::Error>(self) -> Result<Mention<'static>, E> {
            let mut mention = Mention {
                span: self.span.ok_or_else(|| E::missing_field("span"))?,
                kind: self.r#type,
                value: self.value()?,
                underspecified: self.underspecified,
                modifier: self.r#mod,
                covers: None,
                basis: self.basis,
                rule: Cow::Owned(self.rule.ok_or_else(|| E::missing_field("rule"))?.into_owned()),
                text: Cow::Owned(self.text.ok_or_else(|| E::missing_field("text"))?.into_owned()),
                conflict: self.conflict,
                other: value(self.r#type, self.other.as_deref(), None, None)?,
                endpoints: Vec::with_capacity(self.endpoints.len()),
                preposition: None,
                apart: None,
            };
            // An extent that does not follow from the value is the mention's own.
            let extent = self.extent.unwrap_or(Extent::NONE);
            mention.covers = Some(extent).filter(|e| !e.is_none() && *e != mention.extent());
            for e in self.endpoints {
                mention.endpoints.push(endpoint(e)?);
            }
            Ok(mention)
        }
    }

    impl Serialize for Mention<'_> {
        /// Writes the fields of the outward contract, nulls included.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            MentionJson::of(self).serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Mention<'static> {
        /// Reads what is written; what follows from the value (granularity, EDTF) is not asked for.
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            MentionJson::deserialize(deserializer)?.mention()
        }
    }

    fn endpoint_json<'a>(e: &'a Endpoint<'_>) -> EndpointJson<'a> {
        EndpointJson {
            span: e.span,
            text: Cow::Borrowed(&e.text),
            r#type: e.kind,
            value: e.value.map(|v| v.to_string()),
            underspecified: e.underspecified,
            r#mod: e.modifier,
        }
    }

    fn endpoint<E: de::Error>(e: EndpointJson<'_>) -> Result<Endpoint<'static>, E> {
        Ok(Endpoint {
            span: e.span,
            kind: e.r#type,
            value: value(e.r#type, e.value.as_deref(), None, None)?,
            text: Cow::Owned(e.text.into_owned()),
            underspecified: e.underspecified,
            modifier: e.r#mod,
        })
    }

    impl Serialize for Endpoint<'_> {
        /// Writes what stands in the `endpoints` of a mention.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            endpoint_json(self).serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Endpoint<'static> {
        /// Reads what is written.
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            endpoint(EndpointJson::deserialize(deserializer)?)
        }
    }

    fn value<E: de::Error>(
        kind: TimexType,
        value: Option<&str>,
        quant: Option<Quant>,
        freq: Option<Freq>,
    ) -> Result<Option<Temporal>, E> {
        let Some(value) = value else { return Ok(None) };
        Ok(Some(match Temporal::of_type(kind, value).map_err(de::Error::custom)? {
            Temporal::Recurrence(mut set) => {
                (set.quant, set.freq) = (quant, freq);
                Temporal::Recurrence(set)
            }
            other => other,
        }))
    }
}
