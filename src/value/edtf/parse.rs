//! EDTF strings as values: single dates, intervals, and what both sides say.
//!
//! It reads what `print` writes and more; what it gives back always has a printed form.

use std::fmt;
use std::str::FromStr;

use super::super::cursor::{Cursor, Miss};
use super::super::extent::Extent;
use super::super::interval::{Bound, Interval};
use super::super::modifier::Modifier;
use super::super::partial::Partial;
use super::super::temporal::Temporal;
use super::print::{APPROXIMATE, Form, marked, partial_form};
use super::read::{Item, Read, expression};
use crate::error::{Error, Result};

/// What an EDTF string says: a value or a date with holes, each side of it approximate or not.
///
/// `Display` gives the canonical string, which [`parse`] reads as the same again.
///
/// # Example
///
/// ```
/// use dateline::value::{Modifier, edtf};
///
/// let about: edtf::Edtf = "1990~/1995".parse()?;
/// assert_eq!(about.value().map(|value| value.to_string()), Some("1990/1995".to_owned()));
/// assert_eq!((about.modifier(), about.modifiers()), (None, [Some(Modifier::Approx), None]));
/// assert_eq!(about.to_string(), "1990~/1995");
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edtf {
    said: Said,
    /// Start and end, which are the same for what is no interval; false on a side that is open.
    approximate: [bool; 2],
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Said {
    Value(Temporal),
    Partial(Partial),
}

impl Edtf {
    /// The date, time or interval; `None` for a date with holes.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Date, Temporal, edtf};
    ///
    /// assert_eq!(edtf::parse("198X")?.value(), Date::decade(198).map(Temporal::from));
    /// assert_eq!(edtf::parse("1985-XX")?.value(), None);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub const fn value(self) -> Option<Temporal> {
        match self.said {
            Said::Value(value) => Some(value),
            Said::Partial(_) => None,
        }
    }

    /// The date with holes, if it is one.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Partial, edtf};
    ///
    /// assert_eq!(edtf::parse("XXXX-01-08")?.partial(), Partial::month_day(None, Some(1), 8));
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub const fn partial(self) -> Option<Partial> {
        match self.said {
            Said::Value(_) => None,
            Said::Partial(partial) => Some(partial),
        }
    }

    /// [`Modifier::Approx`] if all of it is approximate (`~`), an open or unknown side aside.
    pub fn modifier(self) -> Option<Modifier> {
        (self.approximate == self.given()).then_some(Modifier::Approx)
    }

    /// [`Modifier::Approx`] for the start and for the end if it is approximate; both are the same for
    /// what is no interval.
    pub fn modifiers(self) -> [Option<Modifier>; 2] {
        self.approximate.map(|approximate| approximate.then_some(Modifier::Approx))
    }

    /// The local days it covers; [`Extent::NONE`] for a date with holes.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::edtf;
    ///
    /// assert_eq!(edtf::parse("2024-02~")?.extent().days(), Some(29));
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn extent(self) -> Extent {
        self.value().map_or(Extent::NONE, |value| value.extent())
    }

    /// Whether there is a start and an end: one date counts as both.
    fn given(self) -> [bool; 2] {
        match self.said {
            Said::Value(Temporal::Interval(interval)) => {
                [interval.start(), interval.end()].map(|side| side.at().is_some())
            }
            _ => [true; 2],
        }
    }

    fn form(self) -> Form<String> {
        match self.said {
            Said::Partial(partial) => {
                let mark = if self.approximate == [true; 2] { APPROXIMATE } else { "" };
                partial_form(&partial).map(|text| format!("{text}{mark}"))
            }
            Said::Value(Temporal::Interval(interval)) => marked(interval.start(), interval.end(), self.approximate),
            Said::Value(value) => {
                let side = Bound::At(value.as_point().ok_or("only points and intervals are read")?);
                marked(side, side, self.approximate)
            }
        }
    }
}

/// Prints the canonical string; honours width.
impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whatever is read has a form: the fields are private, and `parse` makes nothing else.
        f.pad(&self.form().map_err(|_| fmt::Error)?)
    }
}

/// Prints `Edtf(1990~)`.
impl fmt::Debug for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Edtf({self})")
    }
}

impl FromStr for Edtf {
    type Err = Error;

    /// Reads an EDTF string, see [`parse`].
    ///
    /// # Errors
    ///
    /// Those of [`parse`].
    fn from_str(text: &str) -> Result<Edtf> {
        parse(text)
    }
}

/// The value, or the date with holes, that an EDTF string says, and what of it is approximate.
///
/// Levels 0 and 1 and a part of level 2; the [module](super) has the tables.
///
/// # Errors
///
/// [`Error::is_format`], with the byte and what was expected there, for what is no EDTF and for
/// features that have no value: uncertain dates, sets, exponential years and others that the message
/// names. Also for an interval whose end lies before its start, or with no date on either side.
///
/// # Example
///
/// ```
/// use dateline::value::edtf;
///
/// let week = edtf::parse("2026-03-09/2026-03-15")?;
/// assert_eq!(week.extent().days(), Some(7));
/// assert_eq!(edtf::parse("1985-04-12T23:20:30-04")?.to_string(), "1985-04-12T23:20:30-04:00");
///
/// let error = edtf::parse("156X-12-25").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "cannot read \"156X-12-25\" as EDTF: at byte 4, expected / or the end: \
///      fields behind unspecified digits of the year (level 2) have no value",
/// );
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn parse(text: &str) -> Result<Edtf> {
    whole(&mut Cursor::new(text)).map_err(|miss| miss.into_error("EDTF", text))
}

/// One side of an interval, and where it stands.
struct Side<'a> {
    at: Cursor<'a>,
    said: Bound<(Item, bool)>,
}

fn whole(cursor: &mut Cursor<'_>) -> Read<Edtf> {
    if cursor.at_end() {
        return Err(cursor.miss("a date or an interval"));
    }
    let start = side(cursor)?;
    if let (Bound::At((item, approximate)), true) = (start.said, cursor.at_end()) {
        return single(item, approximate, start.at);
    }
    cursor.expect("/", "/ or the end")?;
    let end = side(cursor)?;
    cursor.end()?;
    interval(&start, &end)
}

fn side<'a>(cursor: &mut Cursor<'a>) -> Read<Side<'a>> {
    let at = *cursor;
    let said = if cursor.eat("..") {
        Bound::Open
    } else if cursor.at_end() || cursor.peek() == Some(b'/') {
        Bound::Unknown
    } else {
        Bound::At(expression(cursor)?)
    };
    Ok(Side { at, said })
}

/// What is said without a `/`.
fn single(item: Item, approximate: bool, at: Cursor<'_>) -> Read<Edtf> {
    let said = match item {
        Item::Partial(partial) => Said::Partial(partial),
        Item::Points(first, last) if first == last => Said::Value(first.into()),
        Item::Points(first, last) => {
            let interval = Interval::new(first.into(), last.into()).ok_or_else(|| at.miss("a date"))?;
            Said::Value(interval.into())
        }
    };
    Ok(Edtf { said, approximate: [approximate; 2] })
}

fn interval(start: &Side<'_>, end: &Side<'_>) -> Read<Edtf> {
    let (from, from_approximate) = start.bound(true)?;
    let (to, to_approximate) = end.bound(false)?;
    let interval = Interval::new(from, to).ok_or_else(|| match (from, to) {
        (Bound::At(_), Bound::At(_)) => end.at.miss("an end that is not before the start"),
        _ => start.at.miss("a date on one side at least"),
    })?;
    Ok(Edtf { said: Said::Value(interval.into()), approximate: [from_approximate, to_approximate] })
}

impl Side<'_> {
    /// Where the interval begins or ends, and whether it does so approximately.
    fn bound(&self, first: bool) -> std::result::Result<(Bound, bool), Miss> {
        const HOLES: &str = "a date without XX: unspecified months and days in intervals (level 2) have no value";
        match self.said {
            Bound::Open => Ok((Bound::Open, false)),
            Bound::Unknown => Ok((Bound::Unknown, false)),
            Bound::At((Item::Points(from, to), approximate)) => {
                Ok((Bound::At(if first { from } else { to }), approximate))
            }
            Bound::At((Item::Partial(_), _)) => Err(self.at.miss(HOLES)),
        }
    }
}
