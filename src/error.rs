//! The one error of the crate, and the questions that can be asked of it.
//!
//! Only dates, formats, labelled documents and configuration can be wrong; a text never is. The kinds of error
//! are private, so that one can be added without breaking anybody. This file knows no other.

use std::borrow::Cow;
use std::fmt;

/// What fallible calls of this crate return.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong, where, and what would have been right.
///
/// There is one opaque type for the whole crate, because few callers do more than show an error;
/// the `is_*` predicates tell the kinds apart. It is cheap to clone.
///
/// # Example
///
/// ```
/// use dateline::value::Temporal;
///
/// let error = "2025-13".parse::<Temporal>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "cannot read \"2025-13\" as a TIMEX3 value: at byte 5, expected a month from 01 to 12",
/// );
/// ```
#[derive(Clone, thiserror::Error)]
#[error(transparent)]
pub struct Error(#[from] Kind);

#[derive(Clone, Debug, thiserror::Error)]
enum Kind {
    #[error("cannot read {input} as a date: {problem} (accepted: {accepted})")]
    Date { input: Quoted, problem: String, accepted: &'static str },
    #[error("cannot read {input} as {what}: at byte {position}, expected {expected}")]
    Format { what: &'static str, input: Quoted, position: usize, expected: Cow<'static, str> },
    #[error("{value} has no form in {format}: {reason}")]
    Unwritable { format: &'static str, value: Quoted, reason: &'static str },
    #[error("{place}: found {found}; expected {expected}")]
    Gold { place: String, found: String, expected: String },
    #[error("wrong configuration: {message}")]
    Config { message: String },
}

/// A foreign string shown in quotes, escaped and cut to a length that fits a log line.
#[derive(Clone, Debug)]
struct Quoted(Box<str>);

impl Quoted {
    const LONGEST: usize = 80;

    fn new(text: &str) -> Quoted {
        let mut shown: String = text.chars().take(Self::LONGEST).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        Quoted(shown.into())
    }
}

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

/// Prints the message: an error is read by people, in `unwrap` above all.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

/// What kind of error it is.
impl Error {
    /// True if a string could not be read as a date of publication.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Anchor;
    ///
    /// assert!("the day before".parse::<Anchor>().unwrap_err().is_date());
    /// ```
    pub fn is_date(&self) -> bool {
        matches!(self.0, Kind::Date { .. })
    }

    /// True if a string breaks the rules of a format (TIMEX3, EDTF, JSON …), or if a value has no
    /// form in the format asked for (EDTF has none for a duration).
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Temporal, edtf};
    ///
    /// assert!("2025-1-8".parse::<Temporal>().unwrap_err().is_format());
    /// let duration: Temporal = "P3D".parse()?;
    /// assert!(edtf::to_string(&duration).unwrap_err().is_format());
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn is_format(&self) -> bool {
        matches!(self.0, Kind::Format { .. } | Kind::Unwritable { .. })
    }

    /// True if a labelled document cannot be scored: its markup is broken, or a label lies outside
    /// the text or has a type that TIMEX3 has not. The message says where (the line of a file, the
    /// number of a label), what was found and what was expected.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::evaluate::{Gold, Label};
    /// use dateline::{Span, TimexType};
    ///
    /// let beyond = Label::new(Span::new(3, 30), TimexType::Date, "2019-03-05");
    /// assert!(Gold::new("a", "On Tuesday.", vec![beyond]).unwrap_err().is_gold());
    /// ```
    pub fn is_gold(&self) -> bool {
        matches!(self.0, Kind::Gold { .. })
    }

    /// True if options contradict each other or are out of range.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::Temporal;
    ///
    /// assert!(!"2025-1-8".parse::<Temporal>().unwrap_err().is_config());
    /// ```
    pub fn is_config(&self) -> bool {
        matches!(self.0, Kind::Config { .. })
    }
}

/// How the crate makes them.
impl Error {
    /// A string that is no date; `accepted` lists forms that are.
    pub(crate) fn date(input: &str, problem: impl Into<String>, accepted: &'static str) -> Error {
        Error(Kind::Date { input: Quoted::new(input), problem: problem.into(), accepted })
    }

    /// A string that breaks a format at a byte position; `what` bears its article ("a TIMEX3 value").
    pub(crate) fn format(what: &'static str, input: &str, position: usize, expected: &'static str) -> Error {
        Error(Kind::Format { what, input: Quoted::new(input), position, expected: expected.into() })
    }

    /// A string that is none of the names of something; `what` bears its article ("a status").
    pub(crate) fn name(what: &'static str, input: &str, names: &[&str]) -> Error {
        let expected = match names {
            [names @ .., last] if !names.is_empty() => format!("{} or {last}", names.join(", ")),
            _ => names.concat(),
        };
        Error(Kind::Format { what, input: Quoted::new(input), position: 0, expected: expected.into() })
    }

    /// A value that a format cannot say.
    pub(crate) fn unwritable(format: &'static str, value: &str, reason: &'static str) -> Error {
        Error(Kind::Unwritable { format, value: Quoted::new(value), reason })
    }

    /// A labelled document that is none; `place` is where ("line 3", "label 1").
    pub(crate) fn gold(place: String, found: impl Into<String>, expected: impl Into<String>) -> Error {
        Error(Kind::Gold { place, found: found.into(), expected: expected.into() })
    }

    /// Options that cannot be.
    pub(crate) fn config(message: impl Into<String>) -> Error {
        Error(Kind::Config { message: message.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_say_what_where_and_what_would_be_right() {
        let rows = [
            (Error::date("x", "no year", "2025-01-08"), r#"cannot read "x" as a date: no year (accepted: 2025-01-08)"#),
            (
                Error::format("a TIMEX3 value", "20x", 2, "a digit"),
                r#"cannot read "20x" as a TIMEX3 value: at byte 2, expected a digit"#,
            ),
            (
                Error::unwritable("EDTF", "P3D", "a duration has no place in the calendar"),
                r#""P3D" has no form in EDTF: a duration has no place in the calendar"#,
            ),
            (Error::gold("line 3".into(), "no type", "DATE"), "line 3: found no type; expected DATE"),
            (Error::config("two anchors"), "wrong configuration: two anchors"),
        ];
        let wrong: Vec<_> = rows.iter().filter(|(error, message)| error.to_string() != *message).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn predicates_tell_kinds_apart() {
        let ask = |e: Error| [e.is_date(), e.is_format(), e.is_gold(), e.is_config()];
        assert_eq!(ask(Error::date("", "", "")), [true, false, false, false]);
        assert_eq!(ask(Error::format("", "", 0, "")), [false, true, false, false]);
        assert_eq!(ask(Error::unwritable("", "", "")), [false, true, false, false]);
        assert_eq!(ask(Error::gold("".into(), "", "")), [false, false, true, false]);
        assert_eq!(ask(Error::config("")), [false, false, false, true]);
    }

    #[test]
    fn long_input_is_cut_on_a_character() {
        let message = Error::format("a TIMEX3 value", &"é".repeat(5_000), 0, "a digit").to_string();
        assert!(message.contains("é…\""), "{message}");
        assert!(message.chars().count() < 200);
    }

    #[test]
    fn threads_may_share_it() {
        fn shared<T: Send + Sync + Clone + std::error::Error>() {}
        shared::<Error>();
    }
}
