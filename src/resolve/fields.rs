//! From fields to a date: which year, which week, where the text leaves it open.
//!
//! The calendar habits of news live here, and nowhere else. Knows no word.
//!
//! "Jan. 8", published on 2025-12-20, may be of 2025 or of 2026. What is said decides first: "Thursday, Jan. 8" is of 2026, since
//! no other near year has that weekday. Then what the document has settled: Jan. 8, 2025, four sentences ago. Then the nearest
//! year: 2026, in 19 days. A verb moves it only where the nearest lies on the wrong side by more than sixty days.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::basis::{Basis, Conflict};
use crate::grammar::expression::Fields;
use crate::lexicon::Yearly;
use crate::value::{Date, Granularity, Partial, Season, calendar};

use super::context::Context;
use super::direction::{Clause, Direction};
use super::feast;
use super::neighbour::{in_year, weekday};

/// Days on the wrong side of the anchor beyond which a tense moves a month-day by a year. Of 156
/// month-days without a year in news, 147 lie within half a year; a cue that disagrees with a
/// nearer day is more often about something else.
const WRONG_SIDE: i64 = 60;
/// Years searched for a month-day on a given weekday: the calendar repeats after at most twelve,
/// except across a century without a leap day.
const WEEKDAY_YEARS: i32 = 14;

/// A date, or what is known of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settled {
    pub(crate) date: Option<Date>,
    /// What an undated document leaves of it.
    pub(crate) partial: Option<Partial>,
    pub(crate) basis: Basis,
    pub(crate) conflict: Option<Conflict>,
}

impl Settled {
    fn at(date: Option<Date>, basis: Basis) -> Settled {
        let conflict = if date.is_none() { Some(Conflict::Impossible) } else { None };
        Settled { date, partial: None, basis, conflict }
    }

    fn open(partial: Option<Partial>) -> Settled {
        Settled { date: None, partial, basis: Basis::Publication, conflict: None }
    }
}

/// The date that the fields mean here. `hint` overrules the clause: a range's second side looks
/// ahead of its first, "since" looks back.
pub(crate) fn fields(context: &mut Context, fields: Fields, hint: Option<Direction>, clause: &Clause<'_>) -> Settled {
    let fields = Fields { year: expand(context, fields), ..fields };
    if fields.has_year() {
        return with_year(context, fields);
    }
    if context.manner().of_story {
        return narrative(context, fields);
    }
    let direction = || hint.unwrap_or_else(|| clause.direction());
    let Some(today) = context.today() else { return undated(context, fields) };
    match fields {
        Fields { sub: month @ 1..=12, day: 1.., .. } => {
            month_day(context, today, u32::from(month), fields, hint, clause)
        }
        Fields { sub: 1..=12, .. } => Settled::at(month(today, fields, direction()), Basis::Publication),
        Fields { sub: 21.., .. } => {
            Settled::at(part_of_year(today, fields, direction(), clause.is_inside()), Basis::Publication)
        }
        Fields { day: 1.., weekday: 1.., .. } => {
            Settled::at(weekday_day(today, fields, direction()).map(Date::day), Basis::Publication)
        }
        Fields { day: 1.., .. } => day_only(context, today, fields, direction),
        Fields { weekday: 1.., .. } => {
            let day = weekday(fields.weekday).and_then(|w| match direction() {
                Direction::Future | Direction::Present => calendar::weekday_on_or_after(today, w),
                Direction::Past | Direction::Near | Direction::Open => calendar::weekday_on_or_before(today, w),
                Direction::Due => due(today, w),
            });
            Settled::at(day.map(Date::day), Basis::Publication)
        }
        _ => Settled::open(None),
    }
}

/// Days from a weekday to which the next one is no nearer.
const JUST_OVER: i64 = 3;

/// The weekday that a past verb plans, the nearest: "the storm was expected on Friday".
fn due(today: NaiveDate, wanted: Weekday) -> Option<NaiveDate> {
    let over = |day: &NaiveDate| today.signed_duration_since(*day).num_days() <= JUST_OVER;
    let last = calendar::weekday_on_or_before(today, wanted).filter(over);
    last.or_else(|| calendar::weekday_on_or_after(today, wanted))
}

/// A named day: as a month-day whose month and day change with the year.
pub(crate) fn named(
    context: &Context,
    when: Yearly,
    year: i32,
    hint: Option<Direction>,
    clause: &Clause<'_>,
) -> Settled {
    let days = |year| feast::days(when, year).into_iter().flatten();
    if year != Fields::NO_YEAR {
        let year = expand(context, Fields { year, ..Fields::NONE });
        if when == Yearly::Never {
            return Settled::open(Partial::unit(Some(year), Granularity::Day));
        }
        let mut found = days(year);
        return match (found.next(), found.next()) {
            // Two in one year: the year alone does not say which.
            (Some(_), Some(_)) => {
                Settled { basis: Basis::Explicit, ..Settled::open(Partial::unit(Some(year), Granularity::Day)) }
            }
            (day, _) => Settled::at(day.map(Date::day), Basis::Explicit),
        };
    }
    if let Some((date, span)) = context.story() {
        let near = |y| days(y).map(Date::day).min_by_key(|day| away(date, *day));
        return Settled::at(by_story(context.held(), date, near), Basis::Mention(span));
    }
    let today = context.today().filter(|_| !context.manner().of_story);
    let Some(today) = today.filter(|today| feast::known(when, today.year())) else {
        let partial = match when {
            Yearly::Fixed { month, day } => Partial::month_day(None, Some(u32::from(month)), u32::from(day)),
            Yearly::Never => None,
            _ => Partial::unit(None, Granularity::Day),
        };
        return Settled::open(partial);
    };
    Settled::at(nearest(today, days, hint, clause).0.map(Date::day), Basis::Publication)
}

/// Fields without a year in a history: the story's own time says which.
fn narrative(context: &Context, fields: Fields) -> Settled {
    let Some((date, span)) = context.story() else { return undated(context, fields) };
    let found = match fields {
        Fields { sub: 1.., .. } => by_story(context.held(), date, |y| in_year(fields, y)),
        Fields { day: 1.., .. } => context
            .focus(Granularity::Month)
            .and_then(|(month, _)| month.first_day()?.with_day(u32::from(fields.day)).map(Date::day)),
        // A weekday follows the day that the story has come to.
        _ => date
            .as_day()
            .zip(weekday(fields.weekday))
            .and_then(|(day, wanted)| calendar::weekday_on_or_after(day, wanted))
            .map(Date::day),
    };
    match found {
        Some(_) => Settled::at(found, Basis::Mention(span)),
        None => undated(context, fields),
    }
}

/// How much nearer a date before the story's time must be than one behind it: stories go forward.
const BACKWARD: i64 = 2;

/// The year's own date where the story has just named a year, else the date nearest to the story's
/// last, which rolls over the year with the story; never one before the year that it is `held` in.
fn by_story(held: Option<i32>, last: Date, at: impl Fn(i32) -> Option<Date>) -> Option<Date> {
    let year = last.year_number()?;
    if last.granularity() == Granularity::Year {
        return at(year);
    }
    let back = if held == Some(year) { 0 } else { -1 };
    (back..=1).filter_map(|n| at(year.checked_add(n)?)).min_by_key(|date| away(last, *date))
}

/// How far a date is from the story's time, those before it the farther.
fn away(last: Date, date: Date) -> i64 {
    match date.first_day().zip(last.first_day()).map(|(day, from)| day.signed_duration_since(from).num_days()) {
        Some(days @ ..0) => days.saturating_neg().saturating_mul(BACKWARD),
        Some(days) => days,
        None => i64::MAX,
    }
}

/// The full year of a short one: the latest that is not more than twenty years ahead.
fn expand(context: &Context, fields: Fields) -> i32 {
    let Some(short) = fields.short_year() else { return fields.year };
    // Without an anchor two digits are read as in the century that most texts speak of.
    let Some(now) = context.today().map(|d| d.year()) else {
        return short.saturating_add(if short < 30 { 2000 } else { 1900 });
    };
    let same = now.div_euclid(100).saturating_mul(100).saturating_add(short);
    if same > now.saturating_add(20) { same.saturating_sub(100) } else { same }
}

/// Fields with their year: nothing is open but whether they agree.
fn with_year(context: &mut Context, fields: Fields) -> Settled {
    let date = in_year(fields, fields.year);
    let mut settled = Settled::at(date, Basis::Explicit);
    if let Some(day) = date.and_then(Date::as_day) {
        context.settle(day.month(), day.day(), day.year());
        if weekday(fields.weekday).is_some_and(|w| w != day.weekday()) {
            settled.conflict = Some(Conflict::Weekday);
        }
    }
    settled
}

/// A month-day without a year. Order of evidence: a weekday beside it, the year this document has
/// given it, the nearest year, and the tense where the nearest is far on the wrong side.
fn month_day(
    context: &mut Context,
    today: NaiveDate,
    month: u32,
    fields: Fields,
    hint: Option<Direction>,
    clause: &Clause<'_>,
) -> Settled {
    let in_year = |year| in_year(fields, year).and_then(Date::as_day);
    if let Some(wanted) = weekday(fields.weekday) {
        let years = (-WEEKDAY_YEARS..=WEEKDAY_YEARS).filter_map(|n| today.year().checked_add(n)).filter_map(in_year);
        let found = years
            .filter(|d| d.weekday() == wanted)
            .min_by_key(|d| (d.signed_duration_since(today).num_days().abs(), *d > today));
        if let Some(day) = found {
            context.settle(day.month(), day.day(), day.year());
        }
        return Settled::at(found.map(Date::day), Basis::Publication);
    }
    let year = context.settled(month, u32::from(fields.day));
    if let Some(day) = year.and_then(in_year) {
        return Settled::at(Some(Date::day(day)), Basis::Publication);
    }
    let (day, conflict) = nearest(today, in_year, hint, clause);
    Settled {
        conflict: if day.is_none() { Some(Conflict::Impossible) } else { conflict },
        ..Settled::at(day.map(Date::day), Basis::Publication)
    }
}

/// The candidate nearest to today, or its neighbour where the clause is far from it.
fn nearest<D: IntoIterator<Item = NaiveDate>>(
    today: NaiveDate,
    in_year: impl Fn(i32) -> D,
    hint: Option<Direction>,
    clause: &Clause<'_>,
) -> (Option<NaiveDate>, Option<Conflict>) {
    let away = |d: &NaiveDate| d.signed_duration_since(today).num_days();
    let around = |years: RangeInclusive<i32>| years.filter_map(|n| today.year().checked_add(n)).flat_map(&in_year);
    let nearest = |years| around(years).min_by_key(|d| away(d).abs());
    // Eight years either way: a leap day has its next one within eight. Most have one next year.
    let candidates = || around(-8..=8);
    let Some(near) = nearest(-1..=1).or_else(|| nearest(-8..=8)) else { return (None, None) };
    if away(&near) == 0 {
        return (Some(near), None);
    }
    let direction = hint.unwrap_or_else(|| clause.direction());
    let forced = hint.is_some() || clause.is_told();
    match (direction, away(&near)) {
        (Direction::Future | Direction::Due, ..0) if forced || away(&near) < -WRONG_SIDE => {
            (candidates().find(|d| *d >= today), None)
        }
        (Direction::Past, 1..) if forced || away(&near) > WRONG_SIDE => {
            (candidates().filter(|d| *d <= today).last(), None)
        }
        (Direction::Future | Direction::Due, ..0) | (Direction::Past, 1..) => (Some(near), Some(Conflict::Direction)),
        _ => (Some(near), None),
    }
}

/// A month without a year: the last one unless the clause looks ahead or is silent and the month is the
/// next (of 50 bare months in news none lies eleven or twelve back); this month is this year's.
/// A present verb says neither ("the case is heard in May"): the nearest.
fn month(today: NaiveDate, fields: Fields, direction: Direction) -> Option<Date> {
    let this = in_year(fields, today.year())?;
    if this.contains(today) {
        return Some(this);
    }
    let past = this.last_day()? < today;
    let (next, last) = (today.year().checked_add(1)?, today.year().checked_sub(1)?);
    let months = i64::from(this.number()?).saturating_sub(i64::from(today.month()));
    match (direction, past) {
        (Direction::Future | Direction::Due, true) => in_year(fields, next),
        // "a cut in September", said in August
        (Direction::Open, false) if months == 1 => Some(this),
        (Direction::Past | Direction::Open, false) => in_year(fields, last),
        (Direction::Near | Direction::Present, true) if months < -6 => in_year(fields, next),
        (Direction::Near | Direction::Present, false) if months > 6 => in_year(fields, last),
        _ => Some(this),
    }
}

/// A quarter, half or season without a year: the last one begun or, where the clause looks ahead,
/// the next one still to come. Reports of a quarter come after it: one just over is meant even by
/// "expects third-quarter profit", unless the next is nearer; what will happen `inside` one has not yet.
fn part_of_year(today: NaiveDate, fields: Fields, direction: Direction, inside: bool) -> Option<Date> {
    let years = || (-2..=2).filter_map(|n| today.year().checked_add(n)).filter_map(|y| in_year(fields, y));
    let last = years().rfind(|d| d.first_day().is_some_and(|first| first <= today));
    // "planting starts in the spring": the nearest.
    let season = (21..=24).contains(&fields.sub);
    let ahead = matches!(direction, Direction::Future | Direction::Due) || season && direction == Direction::Present;
    if !ahead {
        return last;
    }
    let next = years().find(|d| d.last_day().is_some_and(|last| last >= today));
    let since = last.and_then(|d| Some(today.signed_duration_since(d.last_day()?).num_days()));
    let until = next.and_then(|d| Some(d.first_day()?.signed_duration_since(today).num_days()));
    let inside = inside && direction == Direction::Future;
    let told = (33..=36).contains(&fields.sub) && !inside || direction == Direction::Present;
    if told && since.zip(until).is_some_and(|(since, until)| since < until) { last } else { next }
}

/// Months searched for a day on a given weekday.
const WEEKDAY_MONTHS: i64 = 24;

/// A day of a month that is not said, on a weekday: the nearest, on the side to which a tense looks.
fn weekday_day(today: NaiveDate, fields: Fields, direction: Direction) -> Option<NaiveDate> {
    let wanted = weekday(fields.weekday)?;
    let lies = |day: &NaiveDate| match direction {
        Direction::Past => *day <= today,
        Direction::Future => *day >= today,
        _ => true,
    };
    let days = (-WEEKDAY_MONTHS..=WEEKDAY_MONTHS).filter_map(|n| day_of_month(today, n, fields));
    days.filter(|day| day.weekday() == wanted && lies(day))
        .min_by_key(|day| day.signed_duration_since(today).num_days().abs())
}

/// The day of the month that lies so many months from today's.
fn day_of_month(today: NaiveDate, months: i64, fields: Fields) -> Option<NaiveDate> {
    let month = calendar::add(today.with_day(1)?, months, Granularity::Month)?;
    NaiveDate::from_ymd_opt(month.year(), month.month(), u32::from(fields.day))
}

/// A day of a month that is not said: the month of the story, else the nearest one that has it; the next where the style
/// looks ahead and the clause does.
fn day_only(context: &Context, today: NaiveDate, fields: Fields, direction: impl Fn() -> Direction) -> Settled {
    if let Some((month, span)) = context.focus(Granularity::Month) {
        let day = month.first_day().and_then(|first| first.with_day(u32::from(fields.day)));
        return Settled::at(day.map(Date::day), Basis::Mention(span));
    }
    let ahead = context.manner().ahead && direction() == Direction::Future;
    let near = (-1..=1).filter_map(|n| day_of_month(today, n, fields)).filter(|day| !ahead || *day >= today);
    let near = near.min_by_key(|day| day.signed_duration_since(today).num_days().abs());
    Settled::at(near.map(Date::day), Basis::Publication)
}

/// What an undated document leaves of the fields; a month-day whose year the document has said
/// resolves all the same.
fn undated(context: &Context, fields: Fields) -> Settled {
    let sub = u32::from(fields.sub);
    if let (1..=12, 1..) = (fields.sub, fields.day)
        && let Some(year) = context.settled(sub, u32::from(fields.day))
    {
        return Settled::at(in_year(fields, year), Basis::Publication);
    }
    Settled::open(partial(fields))
}

/// The fields as a date with holes.
pub(crate) fn partial(fields: Fields) -> Option<Partial> {
    let sub = u32::from(fields.sub);
    match (fields.sub, fields.day, fields.weekday) {
        (1..=12, 0, _) => Partial::month(None, sub),
        (1..=12, day, _) => Partial::month_day(None, Some(sub), u32::from(day)),
        (21..=24, ..) => Partial::season(None, Season::from_number(sub.saturating_sub(20))?),
        (33..=36, ..) => Partial::quarter(None, sub.saturating_sub(32)),
        (40..=41, ..) => Partial::half(None, sub.saturating_sub(39)),
        (0, 1.., _) => Partial::month_day(None, None, u32::from(fields.day)),
        (0, 0, 1..) => Some(Partial::weekday(None, weekday(fields.weekday)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::orientation::Orientation;
    use crate::grammar::preposition::Preposition;
    use crate::options::Options;
    use crate::read::testing::report;
    use crate::resolve::direction::{Frame, LocalContext};
    use crate::token::span::Span;
    use crate::value::Anchor;

    /// A clause that says this.
    struct Says(Orientation);

    impl Frame for Says {
        fn told(&self) -> Orientation {
            self.0
        }

        fn told_before(&self) -> Orientation {
            self.0
        }

        fn speech(&self) -> Option<usize> {
            None
        }

        fn shares_sentence(&self, _: Span, _: usize) -> bool {
            false
        }
    }

    const NONE: Fields = Fields::NONE;

    const fn month_day(sub: u8, day: u8) -> Fields {
        Fields { sub, day, ..NONE }
    }

    const fn part(sub: u8) -> Fields {
        Fields { sub, ..NONE }
    }

    const fn on(weekday: u8) -> Fields {
        Fields { weekday, ..NONE }
    }

    /// The directions in the order of a row.
    const DIRECTIONS: [Direction; 6] =
        [Direction::Past, Direction::Near, Direction::Present, Direction::Future, Direction::Open, Direction::Due];

    /// What the text says of a date, and which date that is in each direction, seen from Wednesday 2019-03-06.
    const FIELDS: &[(&str, Fields, [&str; 6])] = &[
        ("Monday", on(1), ["2019-03-04", "2019-03-04", "2019-03-11", "2019-03-11", "2019-03-04", "2019-03-04"]),
        ("Tuesday", on(2), ["2019-03-05", "2019-03-05", "2019-03-12", "2019-03-12", "2019-03-05", "2019-03-05"]),
        ("Wednesday", on(3), ["2019-03-06"; 6]),
        ("Thursday", on(4), ["2019-02-28", "2019-02-28", "2019-03-07", "2019-03-07", "2019-02-28", "2019-03-07"]),
        // A month: this one is meant whatever the verb says; the clause chooses among the others.
        ("March", part(3), ["2019-03"; 6]),
        ("February", part(2), ["2019-02", "2019-02", "2019-02", "2020-02", "2019-02", "2020-02"]),
        ("April", part(4), ["2018-04", "2019-04", "2019-04", "2019-04", "2019-04", "2019-04"]),
        ("July", part(7), ["2018-07", "2019-07", "2019-07", "2019-07", "2018-07", "2019-07"]),
        ("November", part(11), ["2018-11", "2018-11", "2018-11", "2019-11", "2018-11", "2019-11"]),
        // A month-day: the nearest, unless the tense is far from it.
        ("March 6", month_day(3, 6), ["2019-03-06"; 6]),
        ("March 1", month_day(3, 1), ["2019-03-01"; 6]),
        ("March 20", month_day(3, 20), ["2019-03-20"; 6]),
        (
            "June 10",
            month_day(6, 10),
            ["2018-06-10", "2019-06-10", "2019-06-10", "2019-06-10", "2019-06-10", "2019-06-10"],
        ),
        (
            "Nov. 20",
            month_day(11, 20),
            ["2018-11-20", "2018-11-20", "2018-11-20", "2019-11-20", "2018-11-20", "2019-11-20"],
        ),
        (
            "Feb. 29",
            month_day(2, 29),
            ["2016-02-29", "2020-02-29", "2020-02-29", "2020-02-29", "2020-02-29", "2020-02-29"],
        ),
        ("Feb. 30", month_day(2, 30), ["impossible"; 6]),
        // With a weekday: the nearest year in which they agree.
        ("Friday, March 1", Fields { weekday: 5, ..month_day(3, 1) }, ["2019-03-01"; 6]),
        ("Thursday, March 1", Fields { weekday: 4, ..month_day(3, 1) }, ["2018-03-01"; 6]),
        // Parts of a year: the last begun; the next where the clause looks ahead and the last is not just over.
        ("the first quarter", part(33), ["2019-Q1"; 6]),
        ("the second quarter", part(34), ["2018-Q2", "2018-Q2", "2018-Q2", "2019-Q2", "2018-Q2", "2019-Q2"]),
        ("the fourth quarter", part(36), ["2018-Q4"; 6]),
        ("the first half", part(40), ["2019-H1"; 6]),
        ("the second half", part(41), ["2018-H2", "2018-H2", "2018-H2", "2019-H2", "2018-H2", "2019-H2"]),
        ("the summer", part(22), ["2018-SU", "2018-SU", "2019-SU", "2019-SU", "2018-SU", "2019-SU"]),
        // A day of a month that is not said: the nearest, in no direction.
        ("the 4th", month_day(0, 4), ["2019-03-04"; 6]),
        ("the 28th", month_day(0, 28), ["2019-02-28"; 6]),
        // A year leaves nothing open.
        ("May 3, 2015", Fields { year: 2015, ..month_day(5, 3) }, ["2015-05-03"; 6]),
        ("May '98", Fields { year: Fields::SHORT + 98, ..part(5) }, ["1998-05"; 6]),
        ("May '30", Fields { year: Fields::SHORT + 30, ..part(5) }, ["2030-05"; 6]),
    ];

    fn context(published: Option<&str>) -> Context {
        let anchor = published.map(|day| day.parse::<Anchor>().expect("a date"));
        Context::new(anchor, Options::default())
    }

    /// The clause that gives a direction by itself or with a word beside the mention.
    fn clause(direction: Direction) -> (Orientation, LocalContext) {
        let none = LocalContext::default();
        match direction {
            Direction::Past => (Orientation::Past, none),
            Direction::Near => (Orientation::Past, LocalContext { led_by: Some(Preposition::Until), ..none }),
            Direction::Present => (Orientation::Present, none),
            Direction::Future => (Orientation::Future, none),
            Direction::Due => (Orientation::Due, none),
            Direction::Open => (Orientation::Unknown, none),
        }
    }

    fn settled(context: &mut Context, wanted: Fields, direction: Direction) -> Settled {
        let (told, beside) = clause(direction);
        let frame = Says(told);
        let clause = Clause::new(&frame, Span::new(0, 1), beside);
        assert_eq!(clause.direction(), direction);
        fields(context, wanted, None, &clause)
    }

    fn shown(settled: Settled) -> String {
        match (settled.date, settled.partial) {
            (Some(date), _) => date.to_string(),
            (None, Some(partial)) => format!("open {partial}"),
            (None, None) if settled.conflict == Some(Conflict::Impossible) => "impossible".to_owned(),
            (None, None) => "none".to_owned(),
        }
    }

    #[test]
    fn a_direction_chooses_the_year() {
        let mut wrong = Vec::new();
        for (name, fields, row) in FIELDS {
            for (direction, want) in DIRECTIONS.into_iter().zip(row) {
                let got = shown(settled(&mut context(Some("2019-03-06")), *fields, direction));
                if got != *want {
                    wrong.push(format!("{name} {direction:?}: want {want}, got {got}"));
                }
            }
        }
        report(&wrong);
    }

    #[test]
    fn an_answer_says_what_speaks_against_it() {
        use Conflict as Why;
        use Direction::{Future, Open, Past};
        let friday = Fields { weekday: 5, year: 2019, ..month_day(3, 1) };
        let table = [
            ("Friday, March 1, 2019", friday, Past, None),
            ("Monday, March 1, 2019", Fields { weekday: 1, ..friday }, Past, Some(Why::Weekday)),
            ("will close on March 1", month_day(3, 1), Future, Some(Why::Direction)),
            ("closed on March 20", month_day(3, 20), Past, Some(Why::Direction)),
            ("closed on June 10", month_day(6, 10), Past, None),
            ("March 20", month_day(3, 20), Open, None),
            ("Feb. 30", month_day(2, 30), Open, Some(Why::Impossible)),
            ("Feb. 29, 2019", Fields { year: 2019, ..month_day(2, 29) }, Open, Some(Why::Impossible)),
        ];
        let mut wrong = Vec::new();
        for (name, fields, direction, want) in table {
            let got = settled(&mut context(Some("2019-03-06")), fields, direction).conflict;
            if got != want {
                wrong.push(format!("{name}: want {want:?}, got {got:?}"));
            }
        }
        report(&wrong);
    }

    #[test]
    fn a_hint_overrules_the_clause() {
        let frame = Says(Orientation::Past);
        let clause = Clause::new(&frame, Span::new(0, 1), LocalContext::default());
        let ahead = |wanted| shown(fields(&mut context(Some("2019-03-06")), wanted, Some(Direction::Future), &clause));
        assert_eq!([on(1), part(2), month_day(3, 1)].map(ahead), ["2019-03-11", "2020-02", "2020-03-01"]);
    }

    #[test]
    fn an_undated_text_leaves_holes_and_remembers_years() {
        let mut context = context(None);
        let mut read = |fields| shown(settled(&mut context, fields, Direction::Past));
        let table = [
            (on(1), "open XXXX-WXX-1"),
            (part(5), "open XXXX-05"),
            (month_day(5, 3), "open XXXX-05-03"),
            (part(34), "open XXXX-Q2"),
            (part(22), "open XXXX-SU"),
            (month_day(0, 3), "open XXXX-XX-03"),
            (Fields { year: 2015, ..month_day(5, 3) }, "2015-05-03"),
            // Now the text has said the year.
            (month_day(5, 3), "2015-05-03"),
            (month_day(5, 4), "open XXXX-05-04"),
        ];
        let wrong = table.into_iter().filter_map(|(fields, want)| {
            let got = read(fields);
            (got != want).then(|| format!("{fields:?}: want {want}, got {got}"))
        });
        report(&wrong.collect::<Vec<_>>());
    }

    #[test]
    fn a_history_depends_on_its_own_time() {
        let year = |year| Date::year(year);
        let day = |y, m, d| Date::from_ymd(y, m, d).expect("a day");
        let table = [
            // The nearest, those before the story's time the farther.
            ("June 10", day(1940, 5, 10), month_day(6, 10), "1940-06-10"),
            ("April 9", day(1940, 5, 10), month_day(4, 9), "1940-04-09"),
            ("Jan. 5", day(1940, 12, 20), month_day(1, 5), "1941-01-05"),
            ("March", day(1940, 5, 10), part(3), "1940-03"),
            ("the 14th", day(1940, 5, 10), month_day(0, 14), "1940-05-14"),
            // A weekday follows the day that the story has come to.
            ("Monday", day(1940, 5, 10), on(1), "1940-05-13"),
            // "In 1066 …" holds the story in that year.
            ("Oct. 14", year(1066), month_day(10, 14), "1066-10-14"),
            ("Jan. 6", year(1066), month_day(1, 6), "1066-01-06"),
            ("Monday", year(1066), on(1), "open XXXX-WXX-1"),
        ];
        let mut wrong = Vec::new();
        for (name, story, fields, want) in table {
            let options = Options { style: crate::options::Style::Narrative, ..Options::default() };
            let mut context = Context::new("2019-03-06".parse().ok(), options);
            context.mention(crate::value::Point::Date(story), Span::new(0, 1), true);
            let got = shown(settled(&mut context, fields, Direction::Past));
            if got != want {
                wrong.push(format!("{name}: want {want}, got {got}"));
            }
        }
        report(&wrong);
    }
}
