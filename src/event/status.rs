//! Where an event stands as seen from the day of publication. Knows values and tenses, no words.

use chrono::NaiveDate;

use crate::lexicon::EventClass;
use crate::value::Extent;

use crate::clause::group::{Group, Tense};
use crate::clause::orientation::Orientation;

use super::factuality::Fate;
use super::outcome::Outcome;
use crate::named::named;

named! {
    /// Where an event stands on the day of publication: before it, on it, after it, or nowhere for sure.
    ///
    /// Its time decides where it can, else the tense of its verb. What did not happen stands where its time puts it, and
    /// [`Event::factuality`](crate::Event::factuality) says that it did not. Without a day of publication tense alone decides.
    ///
    /// ```
    /// use dateline::{Document, Extractor, Status};
    ///
    /// let doc = Document::new("The council met on Monday and will vote on Friday.").published("2019-03-06".parse()?);
    /// let stands: Vec<Status> = Extractor::new().events(&doc).map(|event| event.status()).collect();
    /// assert_eq!(stands, [Status::Past, Status::Planned]);
    /// assert_eq!("past".parse::<Status>()?, Status::Past);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[non_exhaustive]
    Status "a status" {
        /// It was, or was to be: "met on Monday".
        Past "past",
        /// It is going on: "is rising", "has been shut since May".
        Ongoing "ongoing",
        /// It lies ahead: "will vote", "agreed to sell".
        Planned "planned",
        /// It may be, or would be if, or probably is not: "may strike", "had it rained", "is unlikely to win".
        Hypothetical "hypothetical",
    }
}

/// What decides a status, beside the verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Circumstance<'a> {
    pub(crate) published: Option<NaiveDate>,
    pub(crate) extent: Extent,
    /// The event fills its time: an interval, since, until, throughout.
    pub(crate) fills: bool,
    pub(crate) class: EventClass,
    /// What the words say of it.
    pub(crate) fate: Fate,
    /// The verb with a tense that the event goes back to, where its own has none.
    pub(crate) above: Option<&'a Group>,
    /// The present of a headline.
    pub(crate) told: Orientation,
    /// Somebody tells it: the past perfect of what he tells is a perfect.
    pub(crate) reported: bool,
}

/// Whether an event happened, by what the words say and by its time; and its status, which follows: by its time where
/// that decides, else by its verb.
pub(crate) fn decide(verb: Option<&Group>, c: Circumstance<'_>) -> (Outcome, Status) {
    let known = c.published.filter(|_| !c.extent.is_none());
    let past = known.is_some_and(|day| c.extent.is_before_day(day));
    let ahead = known.is_some_and(|day| c.extent.is_after_day(day));
    let own = verb.filter(|_| c.fate.modal);
    let outcome = match c.fate.outcome {
        // "could not be reached on Tuesday", "would win in 1994" assert; "may have left on Tuesday" does not.
        Outcome::Possible if past && own.is_some_and(|group| !group.perfect) => Outcome::Happened,
        // A plan of the past, and no word of what became of it.
        Outcome::Possible | Outcome::Scheduled if past && own.is_none() && c.fate.is_planned() => Outcome::Unknown,
        Outcome::Scheduled if past => Outcome::Unknown,
        Outcome::Happened | Outcome::Unknown if ahead && !c.fate.asked => Outcome::Scheduled,
        outcome => outcome,
    };
    let status = match outcome {
        Outcome::Possible | Outcome::Unlikely => Status::Hypothetical,
        _ if past => Status::Past,
        _ if ahead => Status::Planned,
        _ if c.fills && is_over(verb, c) => Status::Past,
        _ if c.fills && (known.is_some() || verb.is_none_or(|group| group.tense == Tense::Present)) => Status::Ongoing,
        Outcome::Scheduled => Status::Planned,
        _ => by_tense(verb, c),
    };
    (outcome, status)
}

/// Whether a past tells that what began then, or went on until then, is over: "had held the post since May".
fn is_over(verb: Option<&Group>, c: Circumstance<'_>) -> bool {
    let told = verb.filter(|group| group.finite()).or(c.above);
    told.is_some_and(|group| group.tense == Tense::Past && !group.planned) && !c.reported
}

/// What the tense says, of the event's own verb or of the one that it goes back to.
fn by_tense(verb: Option<&Group>, c: Circumstance<'_>) -> Status {
    let state = c.class == EventClass::State;
    match c.fate.side {
        Some(Tense::Past) => return Status::Past,
        Some(_) => return Status::Planned,
        None => {}
    }
    match (verb, verb.filter(|group| group.finite()).or(c.above)) {
        // "is thought to have left"
        (Some(group), _) if group.tense == Tense::Infinitive && group.perfect => Status::Past,
        (Some(group), Some(above)) if group.finite() => finite(above, c),
        // "continues to rise", but "tried to rise"
        (_, Some(above)) => {
            finite(above, Circumstance { class: if c.fate.lasting { EventClass::State } else { c.class }, ..c })
        }
        (Some(group), None) if group.progressive || state || c.fate.lasting => Status::Ongoing,
        (Some(group), None) if group.tense == Tense::Infinitive && !c.fate.is_over() => Status::Planned,
        (Some(_), None) => Status::Past,
        (None, None) => by_noun(c),
    }
}

/// What a verb with a tense says.
fn finite(group: &Group, c: Circumstance<'_>) -> Status {
    match group.tense {
        Tense::Future => Status::Planned,
        Tense::Present if c.told == Orientation::Past => Status::Past,
        Tense::Present if group.perfect && !group.progressive && c.class != EventClass::State => Status::Past,
        Tense::Present => Status::Ongoing,
        _ => Status::Past,
    }
}

/// A noun on the day itself, or of no known day, has happened; one that is a state goes on.
fn by_noun(c: Circumstance<'_>) -> Status {
    // "the 2020 election" in a story of that year: it may lie on either side.
    let reaches_on =
        c.published.zip(c.extent.end()).is_some_and(|(day, end)| day.succ_opt().is_some_and(|next| next < end));
    if reaches_on || c.fate.lasting || c.class == EventClass::State { Status::Ongoing } else { Status::Past }
}
