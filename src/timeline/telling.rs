//! An event as one document tells it, and the order in which tellings stand. Joins none.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::event::{Event, EventTime};
use crate::token::span::Span;
use crate::value::Extent;

/// An event as one document tells it.
///
/// ```
/// use dateline::{Document, Extractor, Timeline};
///
/// let extractor = Extractor::new();
/// let published = "2019-03-06".parse()?;
/// let timelines = ["The mill burned down on Monday.", "On Monday the old mill burned down."]
///     .map(|text| extractor.timeline(&Document::new(text).published(published)));
/// let timeline: Timeline = timelines.into_iter().collect();
/// let entry = timeline.entries().next().unwrap();
/// assert_eq!(entry.tellings().len(), 2); // one event, told twice
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Telling {
    /// Where the document is from, as it was given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: Option<String>,
    /// The event; its spans are those of that document.
    pub event: Event,
}

/// The order of times: by the first day; where the start is open, by the last ("until May 3" stands at May 3); then by the end,
/// an open one after all; no extent at all last.
pub(super) type When = (bool, Option<NaiveDate>, bool, Option<NaiveDate>);

impl Telling {
    pub(super) fn time(&self) -> When {
        let extent = self.event.time().map_or(Extent::NONE, EventTime::extent);
        let last = || extent.end().and_then(|end| end.pred_opt());
        (extent.is_none(), extent.start().or_else(last), extent.end().is_none(), extent.end())
    }

    /// The mention of another telling that dates it, where no words of its own do.
    pub(super) fn dated_by(&self) -> Option<Span> {
        let time = self.event.time().filter(|time| time.mention().is_none())?;
        if let Basis::Mention(span) = time.basis() { Some(span) } else { None }
    }

    /// The order of tellings of one time: what has words for its time first, then as the texts tell them, then all that
    /// tells two apart.
    pub(super) fn compare(&self, other: &Telling) -> Ordering {
        let unsaid = |t: &Telling| t.event.time().is_some_and(|time| time.mention().is_none());
        let place = |t: &Telling| (t.event.sentence(), t.event.trigger().span, t.event.span());
        let time = |t: &Telling| t.event.time().and_then(|time| Some(time.mention()?.span()));
        unsaid(self)
            .cmp(&unsaid(other))
            .then_with(|| self.source.cmp(&other.source))
            .then_with(|| place(self).cmp(&place(other)))
            .then_with(|| time(self).cmp(&time(other)))
            .then_with(|| self.event.text().cmp(other.event.text()))
            .then_with(|| if self == other { Ordering::Equal } else { self.whole().cmp(&other.whole()) })
    }

    /// All that it says, for the rare case that everything else is the same: only equal tellings are equal in the order,
    /// so that merging depends on no order.
    fn whole(&self) -> String {
        let event = &self.event;
        let time = event.time().map(|t| (t.basis(), t.extent(), t.relation(), t.mention().and_then(|m| m.conflict())));
        format!("{event:?} {time:?}")
    }
}
