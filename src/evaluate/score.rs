//! The measures: counts of one or many documents, and precision, recall and F1 from them. Compares
//! nothing itself.

use std::iter::Sum;
use std::ops::AddAssign;

use crate::named::named;
use crate::value::TimexType;

named! {
    /// What a system's mention must have in common with a label to count.
    #[non_exhaustive]
    Criterion "a criterion" {
        /// The same span.
        Strict "strict",
        /// A character.
        Relaxed "relaxed",
        /// A character, and the type is the same: relaxed, times the share of pairs of which that is true.
        Type "type",
        /// A character, and the value is the same string: relaxed, times the share of pairs of which that
        /// is true. Pairs whose label has no value are left out of the share.
        Value "value",
        /// The same span and the same value.
        StrictValue "strict+value",
    }
}

/// Precision, recall and their harmonic mean, in per cent; 0 where there is nothing to divide by.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Measure {
    /// Of what the system found, the share that counts.
    pub precision: f64,
    /// Of the labels, the share that was found.
    pub recall: f64,
    /// 2 · precision · recall / (precision + recall).
    pub f1: f64,
}

impl Measure {
    fn of(hits: usize, system: usize, gold: usize) -> Measure {
        let (precision, recall) = (percent(hits, system), percent(hits, gold));
        let sum = precision + recall;
        Measure { precision, recall, f1: if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 } }
    }

    fn times(self, share: f64) -> Measure {
        Measure { precision: self.precision * share, recall: self.recall * share, f1: self.f1 * share }
    }
}

/// What share `part` is of `whole`, in per cent.
fn percent(part: usize, whole: usize) -> f64 {
    // Counts of documents are far below 2^52, from where on a float cannot hold them.
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}

/// How many labels and mentions there are, and how many have what in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Counts {
    /// Labels.
    pub gold: usize,
    /// Mentions of the system.
    pub system: usize,
    /// Pairs of the two that share a character; each is in one pair at the most.
    pub relaxed: usize,
    /// Pairs of the same span.
    pub strict: usize,
    /// Pairs of the same type.
    pub kind: usize,
    /// Pairs of the same value.
    pub value: usize,
    /// Pairs of the same span and the same value.
    pub strict_value: usize,
    /// Pairs whose label has no value.
    pub valueless: usize,
}

impl Counts {
    /// Precision, recall and F1 by a criterion.
    pub fn measure(&self, criterion: Criterion) -> Measure {
        let of = |hits| Measure::of(hits, self.system, self.gold);
        match criterion {
            Criterion::Strict => of(self.strict),
            Criterion::Relaxed => of(self.relaxed),
            Criterion::Type => of(self.kind),
            Criterion::Value => {
                let valued = self.relaxed.saturating_sub(self.valueless);
                of(self.relaxed).times(percent(self.value, valued) / 100.0)
            }
            Criterion::StrictValue => of(self.strict_value),
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        let add = |a: &mut usize, b: usize| *a = a.saturating_add(b);
        add(&mut self.gold, other.gold);
        add(&mut self.system, other.system);
        add(&mut self.relaxed, other.relaxed);
        add(&mut self.strict, other.strict);
        add(&mut self.kind, other.kind);
        add(&mut self.value, other.value);
        add(&mut self.strict_value, other.strict_value);
        add(&mut self.valueless, other.valueless);
    }
}

/// The counts of one document, or of many added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Score {
    total: Counts,
    by_type: [Counts; Score::TYPES.len()],
    /// The same with only those pairs of which both have the type.
    alone: [Counts; Score::TYPES.len()],
}

impl Score {
    /// The types of TIMEX3, in the order of tables.
    pub const TYPES: [TimexType; 4] = [TimexType::Date, TimexType::Time, TimexType::Duration, TimexType::Set];

    /// The counts of all types.
    pub fn total(&self) -> Counts {
        self.total
    }

    /// The counts of one type: labels and pairs by the type of the label, mentions by their own.
    /// Nothing for INTERVAL, which no label has.
    pub fn of_type(&self, kind: TimexType) -> Counts {
        Score::TYPES.iter().zip(self.by_type).find(|(own, _)| **own == kind).map_or(Counts::default(), |(_, c)| c)
    }

    /// Precision, recall and F1 by a criterion, over all types.
    ///
    /// ```
    /// use dateline::evaluate::{Criterion, Score};
    ///
    /// assert_eq!(Score::default().measure(Criterion::Strict).f1, 0.0); // nothing was found of nothing
    /// ```
    pub fn measure(&self, criterion: Criterion) -> Measure {
        self.total.measure(criterion)
    }

    /// Precision, recall and F1 of one type by a criterion: its labels against the mentions of the same
    /// type, as if there were no others. Zero for INTERVAL, which no label has.
    ///
    /// ```
    /// use dateline::evaluate::{Criterion, Score};
    /// use dateline::TimexType;
    ///
    /// assert_eq!(Score::default().measure_of(TimexType::Set, Criterion::Value).f1, 0.0);
    /// ```
    pub fn measure_of(&self, kind: TimexType, criterion: Criterion) -> Measure {
        let own = Score::TYPES.iter().zip(self.alone).find(|(own, _)| **own == kind);
        own.map_or(Measure::default(), |(_, counts)| counts.measure(criterion))
    }

    /// Adds counts that belong to a type; `alone`: what of them is left without the other types.
    pub(crate) fn count(&mut self, kind: TimexType, counts: Counts, alone: Counts) {
        self.total += counts;
        if let Some(at) = Score::TYPES.iter().position(|own| *own == kind) {
            let (of_type, only) = (self.by_type.get_mut(at), self.alone.get_mut(at));
            of_type.into_iter().for_each(|own| *own += counts);
            only.into_iter().for_each(|own| *own += alone);
        }
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Score) {
        self.total += other.total;
        let own = self.by_type.iter_mut().chain(&mut self.alone);
        own.zip(other.by_type.into_iter().chain(other.alone)).for_each(|(own, other)| *own += other);
    }
}

impl Sum for Score {
    fn sum<I: Iterator<Item = Score>>(scores: I) -> Score {
        scores.fold(Score::default(), |mut sum, score| {
            sum += score;
            sum
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_by_hand() {
        // 10 labels, 8 mentions, 6 pairs; two of their labels have no value, three of the other four fit.
        let counts =
            Counts { gold: 10, system: 8, relaxed: 6, strict: 4, kind: 5, value: 3, strict_value: 2, valueless: 2 };
        let rows = [
            (Criterion::Strict, [50.0, 40.0, 44.444]),
            (Criterion::Relaxed, [75.0, 60.0, 66.667]),
            (Criterion::Type, [62.5, 50.0, 55.556]),
            (Criterion::Value, [56.25, 45.0, 50.0]),
            (Criterion::StrictValue, [25.0, 20.0, 22.222]),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .map(|(criterion, want)| (criterion, want, counts.measure(*criterion)))
            .filter(|(_, want, m)| {
                [m.precision, m.recall, m.f1].iter().zip(*want).any(|(got, want)| (got - want).abs() > 0.001)
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn nothing_divides_by_nothing() {
        for criterion in Criterion::ALL {
            assert_eq!(Counts::default().measure(criterion), Measure::default());
            assert_eq!(Counts { gold: 3, ..Counts::default() }.measure(criterion), Measure::default());
        }
    }
}
