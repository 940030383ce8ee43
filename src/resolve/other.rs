//! The other reading of a date that the text leaves open: "Jan. 8" of next year where that of this year was taken.
//!
//! Knows the calendar and the day of publication, and no word. Which of the two is meant, [`fields`](super::fields) has decided.

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::grammar::expression::{Expr, Fields, Op};
use crate::value::{Date, Point, Temporal, Time, calendar};

use super::context::Context;
use super::machine::Slot;
use super::neighbour::{in_year, weekday};

/// Years searched: after a leap day the next one comes within eight.
const YEARS: i32 = 8;

/// The nearest value of the same words on the other side of the day of publication. None where they say the year or a step
/// ("last Monday"), where a weekday beside the date or the document itself fixes the year, and where the value holds that day.
pub(crate) fn other(expr: &Expr, slot: &Slot, context: &Context) -> Option<Temporal> {
    let [Op::Fields { year, sub, day, weekday }, rest @ ..] = expr.ops() else { return None };
    let fields = Fields { year: *year, sub: *sub, day: *day, weekday: *weekday };
    let plain = |op: &Op| matches!(op, Op::PartOfDay(_) | Op::Clock { .. } | Op::Zone(_) | Op::Modifier(_));
    let said = fields.has_year() || context.settled(u32::from(fields.sub), u32::from(fields.day)).is_some();
    if said || slot.basis != Basis::Publication || !rest.iter().all(plain) {
        return None;
    }
    let (today, own) = (context.today()?, slot.date()?);
    let date = if own.first_day()? > today {
        before(fields, today)?
    } else if own.last_day()? < today {
        after(fields, today)?
    } else {
        return None;
    };
    Some(match slot.point()? {
        Point::Date(_) => date.into(),
        Point::Time(time) => Time::new(date.as_day()?, time.time_of_day(), time.offset()).into(),
    })
}

/// The last date with these fields that lies wholly before a day.
fn before(fields: Fields, today: NaiveDate) -> Option<Date> {
    match (fields.sub, weekday(fields.weekday)) {
        (0, Some(wanted)) if fields.day == 0 => {
            calendar::weekday_on_or_before(today.pred_opt()?, wanted).map(Date::day)
        }
        (1.., None) => in_years(fields, today).rfind(|date| date.last_day().is_some_and(|last| last < today)),
        _ => None,
    }
}

/// The first date with these fields that lies wholly after a day.
fn after(fields: Fields, today: NaiveDate) -> Option<Date> {
    match (fields.sub, weekday(fields.weekday)) {
        (0, Some(wanted)) if fields.day == 0 => calendar::weekday_on_or_after(today.succ_opt()?, wanted).map(Date::day),
        (1.., None) => in_years(fields, today).find(|date| date.first_day().is_some_and(|first| first > today)),
        _ => None,
    }
}

/// The dates with these fields in the years around a day.
fn in_years(fields: Fields, today: NaiveDate) -> impl DoubleEndedIterator<Item = Date> {
    let year = chrono::Datelike::year(&today);
    (-YEARS..=YEARS).filter_map(move |n| in_year(fields, year.checked_add(n)?))
}
