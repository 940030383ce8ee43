//! Lengths that reach to the day of publication or begin with it: "for the last 18 years", "within the next ten days". The
//! mention keeps its length, and the event gets the stretch of the calendar, as coarse as the length: since 2002 where it
//! goes on.
//!
//! Knows what verbs say, no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "a `Dated` holds the index of a mention, a trigger that of its group")
)]

use chrono::NaiveDate;

use crate::clause::Relation;
use crate::clause::group::Tense;
use crate::clause::stretch::Stretch;
use crate::lexicon::EventClass;
use crate::mention::Mention;
use crate::value::{Bound, Date, Extent, Granularity, Interval, Temporal, TimexType};

use super::anchors::Dated;
use super::distance::length_of;
use super::time::Landing;

/// A stretch of the text and its mentions, whose lengths are looked for.
pub(super) struct Lasting<'a> {
    pub(super) stretch: &'a Stretch,
    pub(super) mentions: &'a [Mention<'a>],
    pub(super) published: Option<NaiveDate>,
}

impl Lasting<'_> {
    /// Gives the lengths among what was dated their place in the calendar, and leaves out those that have none where the
    /// event has another time: "scored in the final ten minutes on Saturday".
    pub(super) fn place(&self, dated: &mut Vec<Dated>) {
        let is_length = |one: &Dated| self.length(one).is_some();
        if !dated.iter().any(is_length) {
            return;
        }
        for one in dated.iter_mut().filter(|one| one.landing.is_none()) {
            one.landing = self.landing(one);
        }
        let placed = |one: &Dated| match (&one.landing, one.mention) {
            (Some((landing, _)), _) => landing.value.is_some(),
            (None, mention) => mention.is_some_and(|mention| !self.mentions[mention].extent().is_none()),
        };
        let said: Vec<usize> = dated.iter().filter(|one| placed(one)).map(|one| one.found.word).collect();
        dated.retain(|one| one.landing.is_some() || placed(one) || !is_length(one) || !said.contains(&one.found.word));
    }

    fn length(&self, one: &Dated) -> Option<&Mention<'_>> {
        let mention = one.mention.map(|mention| &self.mentions[mention])?;
        (mention.timex_type() == TimexType::Duration).then_some(mention)
    }

    /// Where a length lies that covers known days, and how the event lies there.
    fn landing(&self, one: &Dated) -> Option<(Landing, Relation)> {
        let mention = self.length(one)?;
        let (length, extent) = (mention.value()?.as_duration()?, mention.extent());
        let relation = one.relation(mention);
        // It ends today.
        let lasts = self.published.is_some_and(|day| extent.end().is_some() && extent.end() == day.succ_opt());
        let lasts = lasts && self.goes_on(one, relation);
        let value = covered(extent, length.granularity(), lasts)?;
        let relation = if lasts { Relation::Since } else { relation };
        Some((Landing { distance: length_of(mention, length), value: Some(value), basis: mention.basis() }, relation))
    }

    /// Whether an event that lasts until today goes on: "have been living", "is working", "have had it for".
    fn goes_on(&self, one: &Dated, relation: Relation) -> bool {
        one.found.group.map(|group| &self.stretch.groups[group]).is_some_and(|verb| {
            let state = verb.copula || matches!(one.found.class, EventClass::State | EventClass::IState);
            let lasting = verb.progressive || state || relation == Relation::Throughout;
            verb.tense == Tense::Present && !verb.modal && (!verb.perfect || lasting)
        })
    }
}

/// The stretch that covers some days, in units no finer than a day and no coarser than they are counted in.
fn covered(extent: Extent, unit: Granularity, lasts: bool) -> Option<Temporal> {
    let grain = if unit < Granularity::Month { Granularity::Day } else { unit };
    let (first, last) = (extent.start()?, extent.end()?.pred_opt()?);
    let (start, end) = (Date::containing(first, grain)?, Date::containing(last, grain)?);
    match start == end && !lasts {
        true => Some(start.into()),
        false => Interval::new(start.into(), if lasts { Bound::Open } else { end.into() }).map(Temporal::from),
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, distance_of, time_of};

    /// Read on 2019-03-06.
    const TABLE: &Table = &[
        // It goes on.
        ("She has been [living] in Lisk for the last 18 years.", "2001/.."),
        ("She has [had] the mill for the past two months.", "2019-01/.."),
        ("He is [digging] there for the past ten days.", "2019-02-24/.."),
        ("The mill has [lain] idle for the past three years.", "2016/.."),
        // It is over.
        ("She [spent] much of the last five months in Lisk.", "2018-10/2019-03"),
        ("Rebels have [killed] nine men in the past three days.", "2019-03-03/2019-03-06"),
        ("The mill [hired] nine men in the past two years.", "2017/2019"),
        // It lies ahead.
        ("The king will [send] a bill within the next ten days.", "2019-03-06/2019-03-15"),
        ("The mill will [hire] nine men over the next two years.", "2019/2021"),
        // It lands there.
        ("The king will [leave] in two weeks.", "2019-03-20"),
        ("The mill will [close] in three months.", "2019-06"),
        ("The mill was [built] in two years.", "P2Y"),
        // It depends on nothing.
        ("The king [ruled] for ten years.", "P10Y"),
        ("He [scored] twice in the final ten minutes on Saturday.", "2019-03-02"),
        ("He was [jailed] for two years in May 2018.", "2018-05"),
    ];

    #[test]
    fn lengths_have_their_place_in_the_calendar() {
        check(time_of, TABLE, &[]);
    }

    #[test]
    fn the_length_is_kept() {
        let table = [("She has been [living] in Lisk for the last 18 years.", "2001/.. = P18Y from -")];
        check(distance_of, &table, &[]);
    }
}
