//! Where an event stands as seen from the day of publication. Knows values and tenses, no words.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::error::Error;
use crate::lexicon::EventClass;
use crate::value::Extent;

use crate::clause::Relation;
use crate::clause::group::{Group, Tense};
use crate::clause::told::Told;

/// Where an event stands on the day of publication.
///
/// ```
/// use dateline::Status;
///
/// assert_eq!(Status::Planned.to_string(), "planned");
/// assert_eq!("past".parse::<Status>()?, Status::Past);
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Status {
    /// It was.
    Past,
    /// It is going on.
    Ongoing,
    /// It lies ahead.
    Planned,
    /// It may be, or would be if.
    Hypothetical,
}

impl Status {
    /// All of them.
    pub const ALL: [Status; 4] = [Status::Past, Status::Ongoing, Status::Planned, Status::Hypothetical];

    /// The word for it, in small letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Past => "past",
            Status::Ongoing => "ongoing",
            Status::Planned => "planned",
            Status::Hypothetical => "hypothetical",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Status {
    type Err = Error;

    /// Reads the word for it.
    ///
    /// # Errors
    ///
    /// [`Error::is_format`] for all else.
    fn from_str(text: &str) -> Result<Status, Error> {
        Status::ALL
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| Error::format("a status", text, 0, "past, ongoing, planned or hypothetical"))
    }
}

/// What decides a status, beside the verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Circumstance {
    pub(crate) published: Option<NaiveDate>,
    pub(crate) extent: Extent,
    pub(crate) relation: Relation,
    /// The event fills its time: an interval, since, until, throughout.
    pub(crate) fills: bool,
    /// The clause is under a condition.
    pub(crate) conditional: bool,
    pub(crate) class: EventClass,
    /// What an infinitive says by what it hangs on, and the present of a headline.
    pub(crate) told: Told,
}

/// The status of an event: by its time where that decides, else by its verb.
pub(crate) fn decide(verb: Option<&Group>, c: Circumstance) -> Status {
    let past_time = c.published.is_some_and(|day| !c.extent.is_none() && c.extent.is_before_day(day));
    let future_time = c.published.is_some_and(|day| !c.extent.is_none() && c.extent.is_after_day(day));
    // "could not be reached on Tuesday" asserts; "may have left on Tuesday" does not.
    let open = verb.is_some_and(|g| g.modal && (g.perfect || !past_time));
    if c.conditional && !past_time || open {
        return Status::Hypothetical;
    }
    match c.relation {
        // "by Friday", "before March": the event itself lies before; "after" it lies behind.
        Relation::Before if past_time => return Status::Past,
        Relation::After if future_time => return Status::Planned,
        _ if past_time => return Status::Past,
        _ if future_time => return Status::Planned,
        _ => {}
    }
    let Some(group) = verb else { return if c.fills { Status::Ongoing } else { by_noun(c) } };
    if c.fills && (c.published.is_some() && !c.extent.is_none() || group.tense == Tense::Present) {
        return Status::Ongoing;
    }
    by_tense(group, c.class, c.told)
}

/// A noun on the day itself, or of no known day, has happened; one that is a state goes on.
fn by_noun(c: Circumstance) -> Status {
    // "the 2020 election" in a story of that year: it may lie on either side.
    let reaches_on =
        c.published.zip(c.extent.end()).is_some_and(|(day, end)| day.succ_opt().is_some_and(|next| next < end));
    match c.class {
        _ if reaches_on => Status::Ongoing,
        EventClass::State => Status::Ongoing,
        _ => Status::Past,
    }
}

/// What the tense alone says.
fn by_tense(group: &Group, class: EventClass, told: Told) -> Status {
    match group.tense {
        Tense::Future => Status::Planned,
        Tense::Infinitive if matches!(told, Told::Past | Told::Before | Told::Perfect) => Status::Past,
        Tense::Infinitive if told == Told::Modal => Status::Hypothetical,
        Tense::Infinitive => Status::Planned,
        Tense::Past => Status::Past,
        Tense::Present if told == Told::Past => Status::Past,
        Tense::Present if told == Told::Present => Status::Ongoing,
        Tense::Present if group.planned || group.cue => Status::Planned,
        Tense::Present if group.perfect && !group.progressive && class != EventClass::State => Status::Past,
        Tense::Present => Status::Ongoing,
        Tense::Participle if matches!(told, Told::Future | Told::Due) => Status::Planned,
        Tense::Participle if told == Told::Modal => Status::Hypothetical,
        Tense::Participle if group.progressive || class == EventClass::State => Status::Ongoing,
        Tense::Participle => Status::Past,
    }
}
