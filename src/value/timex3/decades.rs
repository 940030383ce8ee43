//! Decades and centuries in the form that a reader asks for; `Display` knows only one.

use super::super::date::Date;
use super::super::granularity::Granularity;
use super::super::interval::{Bound, Point};
use super::super::temporal::Temporal;
use crate::named::named;

named! {
    /// How decades and centuries are written.
    #[derive(Default)]
    DecadeForm "a form of decades" {
        /// The digits that are known: `198`, `19`.
        #[default]
        Digits "digits",
        /// An X for each that is not: `198X`, `19XX`.
        Masked "masked",
    }
}

/// The TIMEX3 value with decades, centuries and millennia in the form asked for: `198` as `Display`
/// prints it, or `198X`, as some corpora have it. All other values are as `Display` prints them.
///
/// ```
/// use dateline::DecadeForm;
/// use dateline::value::{Temporal, timex3};
///
/// let reign: Temporal = "198/2003".parse()?;
/// assert_eq!(timex3::with_decades(&reign, DecadeForm::Masked), "198X/2003");
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn with_decades(value: &Temporal, form: DecadeForm) -> String {
    let masked = |text: String, date: Date| match date.granularity() {
        Granularity::Decade => text + "X",
        Granularity::Century => text + "XX",
        Granularity::Millennium => text + "XXX",
        _ => text,
    };
    match (form, value) {
        (DecadeForm::Masked, Temporal::Date(date)) => masked(value.to_string(), *date),
        (DecadeForm::Masked, Temporal::Interval(interval)) => {
            let side = |bound: Bound| match bound {
                Bound::At(Point::Date(date)) => masked(date.to_string(), date),
                Bound::At(Point::Time(time)) => time.to_string(),
                Bound::Open => "..".to_owned(),
                Bound::Unknown => String::new(),
            };
            format!("{}/{}", side(interval.start()), side(interval.end()))
        }
        _ => value.to_string(),
    }
}
