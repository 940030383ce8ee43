//! What an extractor says of a document against the labels: pairs, counts and mistakes. Reads no file.

use crate::document::Document;
use crate::read::Extractor;
use crate::value::{Partial, Temporal, TimexType};

use super::gold::{Gold, Label};
use super::score::{Counts, Score};
use crate::named::named;

named! {
    /// What is wrong with a mention or a pair; of several faults the first counts.
    #[non_exhaustive]
    Fault "a fault" {
        /// No mention shares a character with the label.
        Missed "missed",
        /// No label shares a character with the mention.
        Spurious "spurious",
        /// The values differ.
        Value "value",
        /// The types differ.
        Type "type",
        /// The spans differ.
        Span "span",
    }
}

/// A label or a mention that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// What is wrong.
    pub fault: Fault,
    /// The label; none for a spurious mention.
    pub gold: Option<Label>,
    /// What the system said; none for a missed label.
    pub system: Option<Label>,
}

/// How two readings of one text compare.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Comparison {
    /// The counts.
    pub score: Score,
    /// All that does not fit: pairs and missed labels in text order, then spurious mentions.
    pub mistakes: Vec<Mistake>,
}

/// What an extractor says of a labelled document, compared with its labels.
pub fn score(extractor: &Extractor, gold: &Gold) -> Comparison {
    let mut document = Document::new(gold.text());
    if let Some(published) = gold.anchor() {
        document = document.published(published);
    }
    // What is left open has no value that could be right.
    compare(gold.labels(), &labels(extractor, &document, false))
}

/// The mentions of a document as TIMEX3 sees them, by their starts. It has no ranges: an interval is
/// its endpoints, without the prepositions. What is left open has the value with holes (`XXXX-01-08`);
/// a mention of which nothing is known has an empty one.
///
/// ```
/// use dateline::{Document, Extractor, evaluate};
///
/// let doc = Document::new("It is shut from Jan. 8 to 31.").published("2025-01-09".parse()?);
/// let labels = evaluate::timexes(&Extractor::new(), &doc);
/// let values: Vec<_> = labels.iter().map(|label| label.value.as_str()).collect();
/// assert_eq!(values, ["2025-01-08", "2025-01-31"]);
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn timexes(extractor: &Extractor, document: &Document<'_>) -> Vec<Label> {
    labels(extractor, document, true)
}

/// The mentions as labels, those left open with their holes or without a value.
fn labels(extractor: &Extractor, document: &Document<'_>, holes: bool) -> Vec<Label> {
    let said = |value: Option<&Temporal>, open: Option<Partial>| {
        let open = open.filter(|_| holes);
        value.map(ToString::to_string).or_else(|| open.map(|open| open.to_string())).unwrap_or_default()
    };
    let mut labels = Vec::new();
    for mention in extractor.mentions(document) {
        if mention.timex_type() == TimexType::Interval && !mention.endpoints().is_empty() {
            let sides = mention.endpoints().iter();
            labels.extend(
                sides.map(|side| Label::new(side.span(), side.timex_type(), said(side.value(), side.underspecified()))),
            );
        } else {
            labels.push(Label::new(
                mention.span(),
                // "Ramadan 2024" has no endpoints in the text.
                if mention.timex_type() == TimexType::Interval { TimexType::Date } else { mention.timex_type() },
                said(mention.value(), mention.underspecified()),
            ));
        }
    }
    labels.sort_by_key(|label| label.span.start);
    labels
}

/// Two readings of one text, both by their starts. Labels and mentions that share a character are
/// paired one to one: each label, from left to right, with the first such mention that is left.
pub fn compare(gold: &[Label], system: &[Label]) -> Comparison {
    let mut comparison = Comparison::default();
    let mut free = vec![true; system.len()];
    // Mentions before this one end before all labels to come.
    let mut first = 0;
    for label in gold {
        let behind = |mention: &&Label| mention.span.end <= label.span.start;
        first += system.iter().skip(first).take_while(behind).count();
        // No further than where mentions begin behind the label.
        let reach = system.partition_point(|mention| mention.span.start < label.span.end);
        let near = system.get(first..reach).into_iter().flatten();
        let left = free.get_mut(first..reach).into_iter().flatten();
        let pair = near.zip(left).find(|(mention, free)| **free && mention.span.overlaps(label.span));
        let pair = pair.map(|(mention, free)| {
            *free = false;
            mention
        });
        let same = pair.filter(|mention| mention.kind == label.kind);
        comparison.score.count(label.kind, counts(label, pair), counts(label, same));
        if let Some(fault) = fault(label, pair) {
            comparison.mistakes.push(Mistake { fault, gold: Some(label.clone()), system: pair.cloned() });
        }
    }
    for (mention, free) in system.iter().zip(free) {
        let one = Counts { system: 1, ..Counts::default() };
        comparison.score.count(mention.kind, one, one);
        if free {
            let (fault, system) = (Fault::Spurious, Some(mention.clone()));
            comparison.mistakes.push(Mistake { fault, gold: None, system });
        }
    }
    comparison
}

/// What a label, with the mention it is paired with, adds to the counts.
fn counts(label: &Label, pair: Option<&Label>) -> Counts {
    let Some(mention) = pair else { return Counts { gold: 1, ..Counts::default() } };
    let (strict, value) = (mention.span == label.span, has_value(label, mention));
    Counts {
        gold: 1,
        system: 0,
        relaxed: 1,
        strict: strict.into(),
        kind: (mention.kind == label.kind).into(),
        value: value.into(),
        strict_value: (strict && value).into(),
        valueless: label.value.is_empty().into(),
    }
}

fn has_value(label: &Label, mention: &Label) -> bool {
    !label.value.is_empty() && label.value == mention.value
}

fn fault(label: &Label, pair: Option<&Label>) -> Option<Fault> {
    let Some(mention) = pair else { return Some(Fault::Missed) };
    if !label.value.is_empty() && !has_value(label, mention) {
        return Some(Fault::Value);
    }
    if mention.kind != label.kind {
        return Some(Fault::Type);
    }
    (mention.span != label.span).then_some(Fault::Span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::span::Span;

    /// Labels from "3-9" and the like, with the value given.
    fn labels(spans: &str, value: &str) -> Vec<Label> {
        let ends = spans.split_whitespace().map(|span| span.split_once('-').unwrap());
        ends.map(|(a, b)| Span::new(a.parse().unwrap(), b.parse().unwrap()))
            .map(|span| Label::new(span, TimexType::Date, value))
            .collect()
    }

    #[test]
    fn pairs() {
        // Labels, mentions, pairs, pairs of the same span.
        let rows = [
            ("0-4", "0-4", 1, 1),
            ("0-4", "3-9", 1, 0),
            ("0-4", "4-9", 0, 0),
            // Two labels in one mention, two mentions in one label: one pair each.
            ("0-4 5-9", "0-9", 1, 0),
            ("0-9", "0-4 5-9", 1, 0),
            // Greedy, from left to right: the first label takes the mention that fits the second.
            ("0-6 4-6", "4-6", 1, 0),
            ("0-6 4-9", "4-6 7-9", 2, 0),
            ("0-20 2-4 6-8", "2-4 6-8", 2, 1),
            ("0-4", "", 0, 0),
            ("", "0-4", 0, 0),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .map(|row| (row, compare(&labels(row.0, "2019"), &labels(row.1, "2019")).score.total()))
            .filter(|((_, _, relaxed, strict), got)| (got.relaxed, got.strict) != (*relaxed, *strict))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_fault_has_a_name() {
        let label = |span, kind, value: &str| Label::new(span, kind, value);
        let (date, set) = (TimexType::Date, TimexType::Set);
        let (here, near, far) = (Span::new(0, 4), Span::new(2, 6), Span::new(8, 9));
        let rows = [
            (label(here, date, "2019"), label(here, date, "2019"), vec![]),
            (label(here, date, "2019"), label(near, set, "2018"), vec![Fault::Value]),
            (label(here, date, "2019"), label(near, set, "2019"), vec![Fault::Type]),
            (label(here, date, "2019"), label(near, date, "2019"), vec![Fault::Span]),
            (label(here, date, ""), label(here, date, "2018"), vec![]),
            (label(here, date, ""), label(near, date, ""), vec![Fault::Span]),
            (label(here, date, "2019"), label(here, date, ""), vec![Fault::Value]),
            (label(here, date, "2019"), label(far, date, "2019"), vec![Fault::Missed, Fault::Spurious]),
        ];
        let faults = |a: &Label, b: &Label| {
            let compared = compare(std::slice::from_ref(a), std::slice::from_ref(b));
            compared.mistakes.iter().map(|m| m.fault).collect::<Vec<_>>()
        };
        let wrong: Vec<_> = rows.iter().filter(|(a, b, want)| faults(a, b) != *want).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
