//! How the verb of an event is said: its tense and its aspect, as TimeML has them. Reads no clause.

use crate::clause::group;
use crate::clause::stretch::Stretch;
use crate::lexicon::tag::Tag;
use crate::named::named;
use crate::token::span::Span;

named! {
    /// The tense of the verb that names an event, as TimeML has it (1.2.1, `MAKEINSTANCE tense`): the answer of
    /// [`Event::tense`](crate::Event::tense).
    ///
    /// ```
    /// use dateline::{Document, Extractor, Tense};
    ///
    /// let doc = Document::new("The council will vote on Friday.").published("2019-03-06".parse()?);
    /// let event = Extractor::new().events(&doc).next().unwrap();
    /// assert_eq!(event.tense(), Some(Tense::Future));
    /// assert_eq!(event.tense().unwrap().to_string(), "future");
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[non_exhaustive]
    Tense "a tense" {
        /// "met", "was meeting", "had met"
        Past "past",
        /// "meets", "is meeting", "has met"; also with a modal: "may meet".
        Present "present",
        /// "will meet"
        Future "future",
        /// "to meet", "to have met"
        Infinitive "infinitive",
        /// "meeting"
        PresentParticiple "present_participle",
        /// "met" without a helper: "the treaty signed in May".
        PastParticiple "past_participle",
    }
}

named! {
    /// The aspect of the verb that names an event, as TimeML has it (1.2.1, `MAKEINSTANCE aspect`): the answer of
    /// [`Event::aspect`](crate::Event::aspect), none of a plain form.
    ///
    /// ```
    /// use dateline::{Aspect, Document, Extractor};
    ///
    /// let event = Extractor::new().events(&Document::new("The river is rising.")).next().unwrap();
    /// assert_eq!(event.aspect(), Some(Aspect::Progressive));
    /// assert_eq!(event.aspect().unwrap().to_string(), "progressive");
    /// ```
    #[non_exhaustive]
    Aspect "an aspect" {
        /// "is meeting"
        Progressive "progressive",
        /// "has met"
        Perfective "perfective",
        /// "has been meeting"
        PerfectiveProgressive "perfective_progressive",
    }
}

impl Tense {
    /// The tense of a verb group; of a form without one, what form it is.
    pub(super) fn of(group: &group::Group, gerund: bool) -> Tense {
        match group.tense {
            group::Tense::Past => Tense::Past,
            group::Tense::Present => Tense::Present,
            group::Tense::Future => Tense::Future,
            group::Tense::Infinitive => Tense::Infinitive,
            group::Tense::Participle if gerund => Tense::PresentParticiple,
            group::Tense::Participle => Tense::PastParticiple,
        }
    }
}

impl Aspect {
    /// The aspect of a verb group; none where it has neither.
    pub(super) fn of(group: &group::Group) -> Option<Aspect> {
        match (group.perfect, group.progressive) {
            (true, true) => Some(Aspect::PerfectiveProgressive),
            (true, false) => Some(Aspect::Perfective),
            (false, true) => Some(Aspect::Progressive),
            (false, false) => None,
        }
    }
}

/// Where the modal of a verb group stands, or what stands for one: "may", "has to".
pub(super) fn modality(stretch: &Stretch, group: &group::Group) -> Option<Span> {
    let words = stretch.words.get(group.first..group.head).filter(|_| group.modal)?;
    if let Some(modal) = words.iter().find(|w| w.tag == Tag::Modal) {
        return Some(modal.span());
    }
    let to = words.iter().position(|w| w.tag == Tag::InfinitiveTo)?;
    let has = words.get(to.checked_sub(1)?)?;
    Some(Span::new(has.span().start, words.get(to)?.span().end))
}
