//! A time for events that no mention dates: from tense, class, and what the story speaks of.
//!
//! The priors are those of labelled news: a past report without a date was made on the day of
//! publication in 85 cases of 100; other past events lie before it or on it. Knows no words.

use chrono::NaiveDate;

use crate::lexicon::EventClass;
use crate::value::{Date, Temporal, Vague};

use super::status::Status;
use crate::clause::group::{Group, Tense};

/// What the story has said before an event.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Story {
    pub(crate) published: Option<NaiveDate>,
    /// The day of the sentence's dated event before this one, if it had one.
    pub(crate) sentence: Option<NaiveDate>,
    /// The day of the last past event that was dated, in this paragraph.
    pub(crate) paragraph: Option<NaiveDate>,
}

/// The time of an event, or none where nothing says enough.
pub(crate) fn time(verb: Option<&Group>, class: EventClass, status: Status, story: Story) -> Option<Temporal> {
    let published = story.published?;
    let day = |day: NaiveDate| Some(Temporal::Date(Date::day(day)));
    match (status, verb) {
        (Status::Ongoing, _) => Some(Temporal::Vague(Vague::Present)),
        (Status::Planned | Status::Hypothetical, _) => Some(Temporal::Vague(Vague::Future)),
        // A perfect has happened, nobody says when.
        (Status::Past, Some(group)) if group.perfect => Some(Temporal::Vague(Vague::Past)),
        (Status::Past, Some(group)) if class == EventClass::Reporting && group.tense == Tense::Past => {
            day(story.sentence.unwrap_or(published))
        }
        (Status::Past, Some(group)) if group.tense == Tense::Past => {
            day(story.sentence.or(story.paragraph).unwrap_or(published))
        }
        (Status::Past, _) => story.sentence.or(story.paragraph).map_or(Some(Temporal::Vague(Vague::Past)), day),
    }
}
