//! Enums of a few names: one macro gives each of them all that such an enum has. Knows none of them.

/// Declares an enum whose variants have names: the name is what `as_str` and `Display` give, what `FromStr` reads, and what
/// JSON has. The string behind the type says what it is, with its article, for messages: `Status "a status" { … }`.
///
/// The variants stand in the order of `ALL`. One that is there under a condition alone says so behind its name: `"mini" if test`.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident $what:literal { $($(#[$variant_doc:meta])* $variant:ident $name:literal $(if $when:meta)?),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub enum $type {
            $($(#[cfg($when)])? $(#[$variant_doc])* #[cfg_attr(feature = "serde", serde(rename = $name))] $variant),+
        }

        impl $type {
            /// All of them, in the order in which they are listed here.
            pub const ALL: [$type; [$($(#[cfg($when)])? $name),+].len()] = [$($(#[cfg($when)])? $type::$variant),+];

            /// The name, as `Display` and JSON write it.
            pub const fn as_str(self) -> &'static str {
                match self { $($(#[cfg($when)])? $type::$variant => $name),+ }
            }
        }

        impl std::fmt::Display for $type {
            /// Writes the name, and honours width.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::error::Error;

            /// Reads the name.
            ///
            /// # Errors
            ///
            /// [`Error::is_format`](crate::Error::is_format) for any other string; the message lists the names.
            fn from_str(name: &str) -> $crate::error::Result<$type> {
                let found = $type::ALL.into_iter().find(|one| one.as_str() == name);
                found.ok_or_else(|| $crate::error::Error::name($what, name, &$type::ALL.map($type::as_str)))
            }
        }
    };
}

pub(crate) use named;

#[cfg(test)]
mod tests {
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    use crate::error::Error;

    fn round_trip<T: Copy + Debug + Display + PartialEq + FromStr<Err = Error>>(all: &[T]) {
        for one in all {
            assert_eq!(one.to_string().parse::<T>().ok(), Some(*one), "{one}");
        }
        let error = "nothing".parse::<T>().expect_err("no name");
        assert!(error.is_format() && error.to_string().contains(&all[0].to_string()), "{error}");
    }

    #[test]
    fn names_are_read_back_and_honour_width() {
        use crate::evaluate::{Criterion, Fault};
        use crate::value::{Granularity, Modifier, PartOfDay, Quant, Season, TimexType, Vague};
        use crate::{
            Aspect, Confidence, Conflict, DayOrder, DecadeForm, EventClass, Locale, Order, Outcome, Polarity, Relation,
            Status, Style, Tense, Toward,
        };
        macro_rules! each { ($($type:ident)+) => { $(round_trip(&$type::ALL);)+ } }
        each!(Criterion Fault DecadeForm Granularity Modifier PartOfDay Quant Season TimexType Vague);
        each!(Aspect Confidence Conflict DayOrder EventClass Locale Order Outcome Polarity Relation Status Style Tense);
        each!(Toward);
        assert_eq!(format!("{:>6}|", Granularity::Day), "   day|");
        assert_eq!(
            "later".parse::<Status>().expect_err("no status").to_string(),
            r#"cannot read "later" as a status: at byte 0, expected past, ongoing, planned or hypothetical"#
        );
    }
}
