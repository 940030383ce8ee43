//! Reads news text and the day it was published, and returns a timeline: every time that the text
//! speaks of, found and normalized, and every event anchored to one, with exact spans and the
//! reason for each answer.
//!
//! ```
//! use dateline::{Document, Extractor, Granularity};
//!
//! let text = "PARIS, March 5 - The minister resigned on Tuesday. A vote is due next Tuesday.";
//! let doc = Document::new(text).published("2019-03-06".parse()?);
//! let extractor = Extractor::new(); // English news; build once, share freely
//!
//! let mentions: Vec<_> = extractor.mentions(&doc).collect();
//! let m = &mentions[1];
//! assert_eq!(m.text(), "Tuesday");
//! assert_eq!(&text[m.span()], "Tuesday"); // byte offsets, half-open
//! assert_eq!(m.value().unwrap().to_string(), "2019-03-05"); // Display is the TIMEX3 value
//! assert_eq!(m.value().unwrap().granularity(), Granularity::Day);
//! assert_eq!(m.rule(), "weekday"); // every answer names its rule
//!
//! for entry in extractor.timeline(&doc).entries() {
//!     println!("{:<12} {:<8} {}", entry.time().unwrap(), entry.status(), entry.event().text());
//! }
//! # Ok::<(), dateline::Error>(())
//! ```
//!
//! The main types: [`Document`], what goes in; [`Mention`], a time that the text speaks of, with its
//! [`Temporal`] value; [`Event`], what happens then; [`Timeline`], all of it in order. [`Extractor`]
//! makes the last three from the first. The [guide] goes the whole way; [evaluate] scores the
//! mentions against labelled documents.
//!
//! What it does not do: other languages than English, calendars other than the Gregorian, time zones
//! of places; and it guesses nothing finer than the text says.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
// What could panic is proved not to, where it stands or at the head of its file.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

mod basis;
mod clause;
mod document;
mod endpoint;
mod error;
pub mod evaluate;
mod event;
mod format;
mod grammar;
mod lexicon;
mod locale;
mod mention;
mod named;
mod options;
mod published;
mod read;
mod resolve;
mod timeline;
mod token;
pub mod value;

/// Longer texts: how the parts work together.
pub mod guide {
    #[doc = include_str!("guide/timeline.md")]
    pub mod timeline {}
    #[doc = include_str!("guide/terms.md")]
    pub mod terms {}
    #[doc = include_str!("guide/rules.md")]
    pub mod rules {}
    #[doc = include_str!("guide/architecture.md")]
    pub mod architecture {}
    #[doc = include_str!("guide/adding.md")]
    pub mod adding {}
    #[doc = include_str!("guide/languages.md")]
    pub mod languages {}
}

pub use basis::{Basis, Conflict};
pub use chrono;
pub use clause::Relation;
pub use document::Document;
pub use endpoint::Endpoint;
pub use error::{Error, Result};
pub use event::{
    Aspect, Attribution, Confidence, Event, EventTime, Factuality, Outcome, Participant, Participants, Place, Polarity,
    Status, Subject, Tense, Trigger,
};
pub use format::text;
#[cfg(feature = "timeml")]
pub use format::timeml;
pub use grammar::rule::Rule;
pub use lexicon::EventClass;
pub use locale::Locale;
pub use mention::Mention;
pub use options::{DayOrder, Style, Toward};
#[cfg(feature = "inspect")]
#[doc(hidden)]
pub use read::inspect;
pub use read::{Builder, Events, Extractor, Mentions, Reading, timeline};
pub use timeline::{Entry, Order, Telling, Timeline};
pub use token::span::Span;
pub use value::{
    Anchor, Date, Duration, Extent, Granularity, Interval, Modifier, Partial, Recurrence, Temporal, Time, TimexType,
    edtf, timex3::DecadeForm,
};
