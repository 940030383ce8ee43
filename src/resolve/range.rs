//! Ranges and lists: two dates in one, each of which takes from the other what it does not say.
//!
//! Knows no word.

use chrono::{Datelike, NaiveDate};

use crate::basis::{Basis, Conflict};
use crate::grammar::expression::Fields;
use crate::value::{Bound, Date, Granularity, Interval, Point, Time, calendar};

use super::direction::Direction;
use super::feast;
use super::machine::{Kind, Machine, Parts, Slot};
use super::neighbour;

/// The side of an interval that the text leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    Start,
    End,
}

impl Machine<'_> {
    /// Two sides of a range; each takes from the other what it does not say.
    pub(crate) fn range(&mut self) -> Option<Slot> {
        let (mut to, mut from) = (self.pop()?, self.pop()?);
        let said = (from.fields, to.fields);
        share(&mut from, &mut to);
        over_the_year(&mut from, &mut to, said);
        self.around_the_story(&mut from, &mut to);
        // "open Monday through Friday" is this week's rather than next week's.
        let present = matches!(from.kind, Kind::Open) && self.clause.direction() == Direction::Present;
        let from = match (from.kind, to.date().and_then(Date::last_day)) {
            // "from Christmas to Easter 2005": only one side can say the year.
            (Kind::Named(named), Some(last)) if !from.fields.has_year() => {
                let named = self.named_days.get(usize::from(named))?;
                let day = feast::last_until(named.when, last).map(Date::day);
                day.map_or(Slot::new(Kind::Nothing, to.basis), |day| Slot::value(day, to.basis))
            }
            _ => self.settle(from, present.then_some(Direction::Open)),
        };
        let ahead = from.date().and_then(Date::first_day);
        let to = match (to.kind, ahead) {
            // The second side is the first one that does not lie before the first.
            // "from Sept. 14 to Thursday": the Thursday that the story speaks of.
            (Kind::Open, Some(_)) if from.fields.sub != 0 && to.fields.sub == 0 && to.fields.weekday != 0 => {
                self.settle(to, None)
            }
            (Kind::Open | Kind::Named(_), Some(first)) if !to.fields.has_year() => self.not_before(to, first),
            _ => self.settle(to, Some(Direction::Past)),
        };
        let to = past_midnight(&from, to);
        let basis = if from.basis == Basis::Explicit { to.basis } else { from.basis };
        // "Labor Day - September 2": one day, said twice.
        let same = from.point().is_some() && from.point() == to.point();
        if let Some(day) = from.date().filter(|day| same && day.granularity() == Granularity::Day) {
            return Some(Slot { conflict: to.conflict, ..Slot::value(day, basis) });
        }
        let value = from.point().zip(to.point()).and_then(|(a, b)| Interval::new(a.into(), b.into()));
        let parts = Parts::Endpoints(self.add_part(from), self.add_part(to));
        // What has begun may still go on: only its end speaks against a clause that looks ahead.
        let conflict = from.conflict.filter(|c| *c != Conflict::Direction).or(to.conflict);
        let kind = value.map_or(Kind::Nothing, |v| Kind::Value(v.into()));
        Some(Slot { conflict, parts, ..Slot::new(kind, basis) })
    }

    /// "from October to March" in a history that has come to one of these months: the ones around it.
    fn around_the_story(&self, from: &mut Slot, to: &mut Slot) {
        let Some((story, span)) = self.context.story().filter(|(date, _)| date.granularity() < Granularity::Year)
        else {
            return;
        };
        let open = |slot: &Slot| matches!(slot.kind, Kind::Open) && !slot.fields.has_year();
        if !open(from) || !open(to) || !run_over(from.fields, to.fields) {
            return;
        }
        let sides = |year: i32| {
            Some((neighbour::in_year(from.fields, year.checked_sub(1)?)?, neighbour::in_year(to.fields, year)?))
        };
        let holds = |(a, b): &(Date, Date)| a.first_day() <= story.first_day() && story.first_day() <= b.last_day();
        let years = story.year_number().map(|year| year..=year.saturating_add(1));
        if let Some((first, last)) = years.into_iter().flatten().filter_map(sides).find(holds) {
            let told = |slot: &Slot, date| Slot { fields: slot.fields, ..Slot::value(date, Basis::Mention(span)) };
            (*from, *to) = (told(from, first), told(to, last));
        }
    }

    /// "since 1994", "until Friday": one side is open.
    pub(crate) fn open_range(&mut self, hint: Option<Direction>, open: Open) -> Option<Slot> {
        let slot = self.pop()?;
        let slot = self.settle(slot, hint);
        let slot = self.passed(slot, hint);
        let value = slot.point().and_then(|p| match open {
            Open::End => Interval::new(Bound::At(p), Bound::Open),
            Open::Start => Interval::new(Bound::Open, Bound::At(p)),
        });
        let part = self.add_part(slot);
        let kind = value.map_or(Kind::Nothing, |v| Kind::Value(v.into()));
        Some(Slot { parts: Parts::Endpoints(part, part), conflict: slot.conflict, ..Slot::new(kind, slot.basis) })
    }

    /// Two mentions that share fields; the first may be a list already.
    pub(crate) fn list(&mut self) -> Option<Slot> {
        let (mut second, mut first) = (self.pop()?, self.pop()?);
        if let Parts::Separate(_, last) = first.parts {
            let before = self.parts.get(usize::from(last)).copied()?;
            inherit(&mut second, before.fields);
        } else {
            share(&mut first, &mut second);
            first = self.settle(first, None);
        }
        // "Jan. 8, 9 and 31, 2017": the year is that of all.
        if let (Parts::Separate(from, last), true) = (first.parts, second.fields.has_year()) {
            self.date_back(from, second.fields.year);
            self.date_back(last, second.fields.year);
        }
        let second = match (second.kind, first.date().and_then(Date::first_day)) {
            (Kind::Open, Some(day)) if first.parts == Parts::None && !second.fields.has_year() => {
                self.not_before(second, day)
            }
            _ => self.settle(second, None),
        };
        let from = self.add_part(first);
        let to = self.add_part(second);
        Some(Slot { parts: Parts::Separate(from, to), ..first })
    }

    /// Fields as the first date that does not end before `first`.
    pub(crate) fn not_before(&mut self, slot: Slot, first: NaiveDate) -> Slot {
        let fields = slot.fields;
        let date = if let Kind::Named(named) = slot.kind {
            let named = self.named_days.get(usize::from(named));
            named.and_then(|named| feast::first_from(named.when, first)).map(Date::day)
        } else if fields.sub == 0 && fields.day == 0 {
            neighbour::weekday(fields.weekday).and_then(|w| calendar::weekday_on_or_after(first, w)).map(Date::day)
        } else {
            (0..=8)
                .filter_map(|n| first.year().checked_add(n))
                .filter_map(|y| neighbour::in_year(fields, y))
                .find(|d| d.last_day().is_some_and(|last| last >= first))
        };
        match date {
            Some(date) => Slot { fields, modifier: slot.modifier, ..Slot::value(date, Basis::Publication) },
            None => self.settle(slot, None),
        }
    }

    /// "since year-end": the one that is over, where a day of a year to come is looked back on.
    fn passed(&self, slot: Slot, hint: Option<Direction>) -> Slot {
        let ahead = slot.date().and_then(Date::as_day).filter(|day| self.context.today().is_some_and(|t| *day > t));
        match ahead.and_then(|day| calendar::add(day, -1, Granularity::Year)) {
            Some(day) if hint == Some(Direction::Past) && slot.basis == Basis::Publication => {
                Slot { kind: Kind::Value(Date::day(day).into()), ..slot }
            }
            _ => slot,
        }
    }

    /// Gives the entries of a list that named no year the one that its end names.
    fn date_back(&mut self, index: u16, year: i32) {
        let Some(part) = self.parts.get(usize::from(index)).copied() else { return };
        if let Parts::Separate(from, last) = part.parts {
            self.date_back(from, year);
            self.date_back(last, year);
        } else if part.fields.sub != 0 && !part.fields.has_year() {
            let fields = Fields { year, ..part.fields };
            let dated = self.settle(Slot { fields, kind: Kind::Open, ..part }, None);
            if let Some(slot) = self.parts.get_mut(usize::from(index)) {
                *slot = dated;
            }
        }
    }

    pub(crate) fn add_part(&mut self, slot: Slot) -> u16 {
        self.parts.push(slot);
        u16::try_from(self.parts.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }
}

/// "from 8 p.m. to 5 a.m.": the second of two times on one day that lies before the first is one of the next day.
fn past_midnight(from: &Slot, to: Slot) -> Slot {
    let (Some(Point::Time(first)), Some(Point::Time(last))) = (from.point(), to.point()) else { return to };
    let back = first.date() == last.date() && last.start_time() < first.start_time();
    match last.date().succ_opt().filter(|_| back) {
        // The story stays on the day on which it began.
        Some(day) => {
            let time = Time::new(day, last.time_of_day(), last.offset());
            Slot { kind: Kind::Value(time.into()), aside: true, ..to }
        }
        None => to,
    }
}

/// Gives each side the fields that only the other says.
fn share(a: &mut Slot, b: &mut Slot) {
    let (from, to) = (a.fields, b.fields);
    inherit(a, to);
    inherit(b, from);
}

/// "December to May 2012": where only one side has said a year, and the first month is the later one, a year's end lies
/// between them.
fn over_the_year(a: &mut Slot, b: &mut Slot, (from, to): (Fields, Fields)) {
    if !run_over(from, to) {
        return;
    }
    match (from.has_year(), to.has_year()) {
        (false, true) => a.fields.year = a.fields.year.saturating_sub(1),
        (true, false) => b.fields.year = b.fields.year.saturating_add(1),
        _ => (),
    }
}

/// Whether the first of two months is the later one in a year.
fn run_over(from: Fields, to: Fields) -> bool {
    let month = |fields: Fields| (1..=12).contains(&fields.sub);
    month(from) && month(to) && (from.sub, from.day) > (to.sub, to.day)
}

/// Fills what a side does not say from the other: the month of a day, the year of a month.
fn inherit(slot: &mut Slot, other: Fields) {
    if !matches!(slot.kind, Kind::Open | Kind::Named(_)) {
        return;
    }
    let fields = &mut slot.fields;
    if fields.day != 0 && fields.sub == 0 && fields.weekday == 0 {
        fields.sub = other.sub;
    }
    if !fields.has_year() && fields.sub != 0 && (other.sub != 0 || other.day != 0) {
        fields.year = other.year;
    }
}
