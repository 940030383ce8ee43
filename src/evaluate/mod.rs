//! How well an extractor does on documents that people have labelled, with the measures of
//! TempEval-3: strict, relaxed, type and value.
//!
//! Three steps: a [`Gold`] document is read or made, [`score`] compares what an extractor says of it
//! with its labels, and the [`Score`]s of many documents are added up.
//!
//! ```
//! use dateline::evaluate::{self, Criterion, Gold, Label, Score};
//! use dateline::{Extractor, Span, TimexType};
//!
//! let labels = vec![
//!     Label::new(Span::new(10, 16), TimexType::Date, "2019-03-01"),
//!     Label::new(Span::new(21, 30), TimexType::Date, "2019-03-11"),
//! ];
//! let gold = Gold::new("a", "It opened Friday and next week it shuts.", labels)?.published("2019-03-06".parse()?);
//!
//! let extractor = Extractor::new();
//! let total: Score = [gold].iter().map(|gold| evaluate::score(&extractor, gold).score).sum();
//! assert_eq!(total.measure(Criterion::Strict).f1, 100.0);
//! assert_eq!(total.measure(Criterion::Value).f1, 50.0); // "next week" is 2019-W11
//! # Ok::<(), dateline::Error>(())
//! ```

mod compare;
mod gold;
mod score;
#[cfg(feature = "timeml")]
mod timeml;

pub use compare::{Comparison, Fault, Mistake, compare, score, timexes};
pub use gold::{Gold, Label};
pub use score::{Counts, Criterion, Measure, Score};
