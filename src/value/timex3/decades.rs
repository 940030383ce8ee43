//! Decades and centuries in the form that a reader asks for; `Display` knows only one.

use std::fmt;
use std::str::FromStr;

use super::super::date::Date;
use super::super::granularity::Granularity;
use super::super::interval::{Bound, Point};
use super::super::temporal::Temporal;
use crate::error::{Error, Result};

/// How decades and centuries are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DecadeForm {
    /// The digits that are known: `198`, `19`.
    #[default]
    Digits,
    /// An X for each that is not: `198X`, `19XX`.
    Masked,
}

impl DecadeForm {
    /// Both, the default first.
    pub const ALL: &[DecadeForm] = &[DecadeForm::Digits, DecadeForm::Masked];

    /// The name, as the command line writes it.
    pub const fn name(self) -> &'static str {
        match self {
            DecadeForm::Digits => "digits",
            DecadeForm::Masked => "masked",
        }
    }
}

impl fmt::Display for DecadeForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for DecadeForm {
    type Err = Error;

    /// Reads the name.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] for any other string.
    fn from_str(name: &str) -> Result<DecadeForm> {
        DecadeForm::ALL.iter().find(|form| form.name() == name).copied().ok_or_else(|| {
            Error::config(format!("unknown form of decades {name:?}; expected \"digits\" or \"masked\""))
        })
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
