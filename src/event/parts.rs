//! What an event is made of beside its time: the words that name it, who takes part, who vouches, where. Finds none.

use std::borrow::Cow;

use crate::basis::Basis;
use crate::token::span::Span;

/// The word that names an event.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let doc = Document::new("After his resignation on Monday, a crowd met.").published("2019-03-06".parse()?);
/// let timeline = Extractor::new().timeline(&doc);
/// let trigger = timeline.entries().next().unwrap().event().trigger();
/// assert_eq!((&*trigger.lemma, &*trigger.stem), ("resignation", "resign"));
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// Where it stands: bytes, half-open.
    pub span: Span,
    /// The word as written.
    pub text: String,
    /// Its base form, in small letters.
    pub lemma: Cow<'static, str>,
    /// What it shares with the words that name the same: that of the verb for a noun that comes from it ("resign" of
    /// "resignation"), of one of two words of nearly the same meaning ("close" of "shut"); of most words the lemma. JSON
    /// leaves it out where it is the lemma.
    pub stem: Cow<'static, str>,
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

/// Somebody or something that takes part in an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Participant {
    /// Where it is named: bytes, half-open.
    pub span: Span,
    /// The words as written, white space made single: a name, a noun phrase, a pronoun.
    pub text: String,
    /// [`Basis::Explicit`] where the words name it; [`Basis::Mention`] where they are a pronoun or the like
    /// ("she", "the company"), with the span of the name that they stand for.
    pub basis: Basis,
    /// The name that the words stand for; none where they name it themselves, and where more than one would fit.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub antecedent: Option<String>,
}

impl Participant {
    /// The name: that of the antecedent where the words are a pronoun or the like, else the words.
    pub fn name(&self) -> &str {
        self.antecedent.as_deref().unwrap_or(&self.text)
    }
}

/// Who does it, and whom or what it is done to. Either is none where the clause does not say.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let doc = Document::new("The bridge was closed by the city on Monday.").published("2019-03-06".parse()?);
/// let timeline = Extractor::new().timeline(&doc);
/// let participants = timeline.entries().next().unwrap().event().participants();
/// assert_eq!(participants.agent.as_ref().unwrap().text, "the city");
/// assert_eq!(participants.patient.as_ref().unwrap().text, "The bridge");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Participants {
    /// Who does it: the subject of an active verb, who follows "by" in a passive.
    pub agent: Option<Participant>,
    /// What it is done to: the object of an active verb, the subject of a passive.
    pub patient: Option<Participant>,
}

/// Where an event is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Place {
    /// Where it is named: bytes, half-open.
    pub span: Span,
    /// The place as written, without its preposition.
    pub text: String,
    /// [`Basis::Explicit`] where the clause says it, [`Basis::Inferred`] where it is taken from the line that opens
    /// the story ("KYIV, Jan. 9 —").
    pub basis: Basis,
}

#[cfg(feature = "serde")]
mod json {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::*;

    #[derive(Serialize, Deserialize)]
    #[serde(rename = "Trigger")]
    struct TriggerJson<'a> {
        span: Span,
        text: Cow<'a, str>,
        lemma: Cow<'a, str>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stem: Option<Cow<'a, str>>,
    }

    impl Serialize for Trigger {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let stem = Some(&*self.stem).filter(|stem| *stem != self.lemma).map(Cow::from);
            let (text, lemma) = (self.text.as_str().into(), (&*self.lemma).into());
            TriggerJson { span: self.span, text, lemma, stem }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Trigger {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Trigger, D::Error> {
            let TriggerJson { span, text, lemma, stem } = TriggerJson::deserialize(deserializer)?;
            let stem = stem.unwrap_or_else(|| lemma.clone()).into_owned().into();
            Ok(Trigger { span, text: text.into_owned(), lemma: lemma.into_owned().into(), stem })
        }
    }
}
