//! Values in JSON and in all that serde writes.
//!
//! What has a string form is that string; an [`Extent`] is a map of its two sides, a [`Temporal`] a
//! map of its type and value. What is read is checked as strictly as by `FromStr`.

use std::fmt::{self, Display};

use chrono::NaiveDate;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::anchor::Anchor;
use super::clock::{Clock, Time, TimeOfDay};
use super::date::Date;
use super::duration::Duration;
use super::edtf::Edtf;
use super::extent::Extent;
use super::interval::{Bound, Interval, Point};
use super::partial::Partial;
use super::recurrence::{Freq, Pattern, Quant, Recurrence};
use super::temporal::{Temporal, TimexType};

/// Reads a string without taking it over, by a function that says what is wrong with it.
struct Text<T>(fn(&str) -> Result<T, String>);

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        self.0(text).map_err(E::custom)
    }
}

fn parse<T: std::str::FromStr<Err: Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// As the string that `Display` prints, which the function reads.
macro_rules! as_string {
    ($($type:ident $read:expr),* $(,)?) => {$(
        impl Serialize for $type {
            /// Writes the string that `Display` prints.
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            /// Reads the string that `Display` prints.
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
                deserializer.deserialize_str(Text($read))
            }
        }
    )*};
}

as_string! {
    Freq parse, Date parse, Clock parse, TimeOfDay parse, Time parse, Point parse,
    Duration parse, Partial parse, Interval parse, Pattern parse, Edtf parse,
    Anchor |text| {
        Anchor::from_iso(text).ok_or_else(|| format!("{text:?} is no ISO 8601 date, such as 2025-01-08T10:00+03:00"))
    },
}

/// The fields of an [`Extent`].
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Extent")]
struct Sides {
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
}

impl Serialize for Extent {
    /// Writes `{"start": "2025-01-08", "end": "2025-01-09"}`, null on an open side.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(&Sides { start: self.start(), end: self.end() }, serializer)
    }
}

impl<'de> Deserialize<'de> for Extent {
    /// Reads what is written, and refuses an end that is not after the start.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Extent, D::Error> {
        let Sides { start, end } = Deserialize::deserialize(deserializer)?;
        let extent = Extent::new(start, end);
        if (extent.start(), extent.end()) == (start, end) {
            Ok(extent)
        } else {
            Err(de::Error::custom("the end of an extent is after its start"))
        }
    }
}

/// The fields of a [`Temporal`].
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Temporal")]
struct Fields {
    r#type: TimexType,
    value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quant: Option<Quant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    freq: Option<Freq>,
}

impl Serialize for Temporal {
    /// Writes `{"type": "DATE", "value": "2025-01-08"}`, with `quant` and `freq` if a `SET` has them.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let set = self.as_recurrence();
        let fields = Fields {
            r#type: self.timex_type(),
            value: self.to_string(),
            quant: set.and_then(|set| set.quant),
            freq: set.and_then(|set| set.freq),
        };
        Serialize::serialize(&fields, serializer)
    }
}

impl<'de> Deserialize<'de> for Temporal {
    /// Reads what is written; other fields are passed over, so that a whole mention can be read.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Temporal, D::Error> {
        let Fields { r#type, value, quant, freq } = Deserialize::deserialize(deserializer)?;
        match Temporal::of_type(r#type, &value).map_err(de::Error::custom)? {
            Temporal::Recurrence(mut set) => {
                (set.quant, set.freq) = (quant, freq);
                Ok(Temporal::Recurrence(set))
            }
            _ if quant.is_some() || freq.is_some() => Err(de::Error::custom("only a SET has quant and freq")),
            value => Ok(value),
        }
    }
}

impl Serialize for Recurrence {
    /// Writes what a [`Temporal`] of type `SET` is.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Temporal::Recurrence(*self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Recurrence {
    /// Reads what is written, and refuses other types.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Recurrence, D::Error> {
        let value = Temporal::deserialize(deserializer)?;
        value.as_recurrence().ok_or_else(|| de::Error::custom(format!("{value} is no SET")))
    }
}

impl Serialize for Bound {
    /// Writes the point, `..` where the side is open, nothing where it is not known.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Bound::At(point) => point.serialize(serializer),
            Bound::Open => serializer.serialize_str(".."),
            Bound::Unknown => serializer.serialize_str(""),
        }
    }
}

impl<'de> Deserialize<'de> for Bound {
    /// Reads what is written.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bound, D::Error> {
        deserializer.deserialize_str(Text(|text| match text {
            ".." => Ok(Bound::Open),
            "" => Ok(Bound::Unknown),
            point => parse(point).map(Bound::At),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Granularity, Modifier, PartOfDay, Quant, Season, Vague};
    use std::fmt::Debug;

    fn round_trip<T: Serialize + for<'de> Deserialize<'de> + PartialEq + Debug>(json: &str) -> Option<String> {
        let value: T = match serde_json::from_str(json) {
            Ok(value) => value,
            Err(error) => return Some(format!("{json}: {error}")),
        };
        let again = serde_json::to_string(&value).unwrap();
        (again != json).then(|| format!("{json}: {again}"))
    }

    #[test]
    fn all_round_trip() {
        let wrong: Vec<String> = [
            round_trip::<Granularity>(r#""part-of-day""#),
            round_trip::<Season>(r#""SU""#),
            round_trip::<PartOfDay>(r#""MO""#),
            round_trip::<Modifier>(r#""ON_OR_BEFORE""#),
            round_trip::<Quant>(r#""EVERY""#),
            round_trip::<Freq>(r#""2X""#),
            round_trip::<Vague>(r#""PAST_REF""#),
            round_trip::<TimexType>(r#""SET""#),
            round_trip::<Date>(r#""2025-W02-WE""#),
            round_trip::<Clock>(r#""14:00""#),
            round_trip::<TimeOfDay>(r#""NI""#),
            round_trip::<Time>(r#""2025-01-08T14:00+03:00""#),
            round_trip::<Point>(r#""2025-01-08TMO""#),
            round_trip::<Duration>(r#""P1Y6M""#),
            round_trip::<Partial>(r#""XXXX-01-08""#),
            round_trip::<Interval>(r#""1994/..""#),
            round_trip::<Pattern>(r#""P2W""#),
            round_trip::<Anchor>(r#""2025-01-08T10:00+03:00""#),
            round_trip::<Extent>(r#"{"start":"2025-01-08","end":"2025-01-09"}"#),
            round_trip::<Extent>(r#"{"start":null,"end":"2025-01-09"}"#),
            round_trip::<Extent>(r#"{"start":null,"end":null}"#),
            round_trip::<Temporal>(r#"{"type":"DATE","value":"2025-01-08"}"#),
            round_trip::<Temporal>(r#"{"type":"DATE","value":"PRESENT_REF"}"#),
            round_trip::<Temporal>(r#"{"type":"TIME","value":"2025-01-08T24:00"}"#),
            round_trip::<Temporal>(r#"{"type":"DURATION","value":"P3D"}"#),
            round_trip::<Temporal>(r#"{"type":"INTERVAL","value":"2025-01-08/2025-01-31"}"#),
            round_trip::<Temporal>(r#"{"type":"SET","value":"P1W","freq":"2X"}"#),
            round_trip::<Temporal>(r#"{"type":"SET","value":"XXXX-WXX-4","quant":"EVERY"}"#),
        ]
        .into_iter()
        .flatten()
        .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_is_wrong_is_refused() {
        let rows = [
            (r#"{"type":"DATE","value":"P3D"}"#, "expected a year"),
            (r#"{"type":"DATE","value":"2025","freq":"2X"}"#, "only a SET"),
            (r#"{"type":"date","value":"2025"}"#, "expected one of `DATE`"),
            (r#"{"value":"2025"}"#, "missing field"),
            (r#""2025""#, "expected struct"),
        ];
        for (json, part) in rows {
            let message = serde_json::from_str::<Temporal>(json).unwrap_err().to_string();
            assert!(message.contains(part), "{json}: {message}");
        }
        assert!(serde_json::from_str::<Extent>(r#"{"start":"2025-01-09","end":"2025-01-08"}"#).is_err());
        assert!(serde_json::from_str::<Date>("2025").is_err());
        assert!(serde_json::from_str::<Anchor>(r#""Jan. 8, 2025""#).is_err());
        let more = r#"{"span":{"start":0,"end":4},"type":"DATE","value":"2025","mod":null,"quant":null}"#;
        assert_eq!(serde_json::from_str::<Temporal>(more).ok(), Some(Temporal::from(Date::year(2025))));
    }
}
