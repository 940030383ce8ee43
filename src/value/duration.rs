//! A length of time that depends on nothing: three days, a year and a half, some weeks.
//!
//! It keeps calendar units apart, since a month is not a number of days. It does not know when it
//! begins, and not how it is written.

use std::hash::{Hash, Hasher};

use chrono::NaiveDate;

use super::calendar;
use super::granularity::Granularity;

/// A length of time in calendar and clock units: up to four amounts, coarse to fine.
///
/// Some units are written as multiples of others in the corpora, and are kept so: a decade is ten
/// years (`P10Y`), a century a hundred, a millennium a thousand, half a year six months, a season
/// three months (TIMEX3 has signs for each season, but none for seasons), a part of day a day. Only
/// an unknown number of decades, centuries or millennia keeps its unit (`PXDE`). Durations are equal
/// if they are written the same; they have no order, since no one knows whether four weeks are a
/// month.
///
/// # Example
///
/// ```
/// use dateline::value::{Duration, Granularity};
///
/// assert_eq!(Duration::of(3, Granularity::Day).to_string(), "P3D");
/// assert_eq!(Duration::of(2, Granularity::Decade).to_string(), "P20Y");
/// assert_eq!(Duration::of(1, Granularity::Minute).half_more().to_string(), "PT1M30S");
/// assert_eq!(Duration::unknown(Some(Granularity::Week)).to_string(), "PXW");
/// ```
#[derive(Clone, Copy)]
pub struct Duration {
    /// Thousandths of each unit, coarse to fine, or [`UNKNOWN`]; 0 beyond `len`.
    counts: [u64; Duration::MOST],
    /// The unit of each count, one of [`WRITTEN`]; seconds beyond `len`.
    units: [Granularity; Duration::MOST],
    /// None at all is `PXX`.
    len: u8,
    /// The unit of the last amount as it was said, for [`Duration::half_more`] alone.
    said: Granularity,
}

/// A count that is not known, X.
const UNKNOWN: u64 = u64::MAX;

/// Thousandths above this are cut off. Far above all that can be said, far below [`UNKNOWN`].
const LARGEST: u64 = 1_000_000_000_000_000_000;

/// The units that a duration keeps, coarse to fine: the order in which it is written.
const WRITTEN: [Granularity; 12] = [
    Granularity::Millennium,
    Granularity::Century,
    Granularity::Decade,
    Granularity::Year,
    Granularity::Quarter,
    Granularity::Month,
    Granularity::Week,
    Granularity::Weekend,
    Granularity::Day,
    Granularity::Hour,
    Granularity::Minute,
    Granularity::Second,
];

/// How many of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Count {
    /// A whole number.
    Exact(u64),
    /// A number with a fraction, in thousandths: 2500 is 2.5.
    Decimal(u64),
    /// Some: X in TIMEX3.
    Unknown,
}

/// So many of one unit: a part of a [`Duration`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Amount {
    /// How many.
    pub count: Count,
    /// Of what.
    pub unit: Granularity,
}

/// How to make one.
impl Duration {
    /// How many amounts one may have.
    pub const MOST: usize = 4;

    /// So many of a unit.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Duration, Granularity};
    ///
    /// assert_eq!(Duration::of(2, Granularity::Hour).to_string(), "PT2H");
    /// assert_eq!(Duration::of(2, Granularity::Half).to_string(), "P12M");
    /// ```
    pub fn of(count: u32, unit: Granularity) -> Duration {
        Duration::decimal(u64::from(count).saturating_mul(1_000), unit)
    }

    /// Some of a unit; without one, some time (`PXX`).
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Duration, Granularity};
    ///
    /// assert_eq!(Duration::unknown(Some(Granularity::Minute)).to_string(), "PTXM");
    /// assert_eq!(Duration::unknown(Some(Granularity::Decade)).to_string(), "PXDE");
    /// assert_eq!(Duration::unknown(None).to_string(), "PXX");
    /// ```
    pub fn unknown(unit: Option<Granularity>) -> Duration {
        let said = unit.unwrap_or(Granularity::Day);
        let Some(unit) = unit else {
            return Duration::empty(said);
        };
        let unit = match unit {
            Granularity::Decade | Granularity::Century | Granularity::Millennium => unit,
            _ => written_as(unit).1,
        };
        Duration::single(UNKNOWN, unit, said)
    }

    /// So many thousandths of a unit: 2500 is two and a half. Cut off at 10^15 units.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Duration, Granularity};
    ///
    /// assert_eq!(Duration::decimal(2_500, Granularity::Week).to_string(), "P2.5W");
    /// assert_eq!(Duration::decimal(1_500, Granularity::Decade).to_string(), "P15Y");
    /// ```
    pub fn decimal(thousandths: u64, unit: Granularity) -> Duration {
        let (factor, written) = written_as(unit);
        Duration::single(thousandths.saturating_mul(factor).min(LARGEST), written, unit)
    }

    /// Both together, coarse units before fine ones; counts of the same unit add up.
    ///
    /// `None` if it would have more than four amounts, if a count grows beyond 10^15, and if one of
    /// them is `PXX`, to which nothing can be added.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Duration, Granularity};
    ///
    /// let sum = Duration::of(6, Granularity::Month).plus(Duration::of(1, Granularity::Year)).unwrap();
    /// assert_eq!(sum.to_string(), "P1Y6M");
    /// assert_eq!(sum.plus(sum).unwrap().to_string(), "P2Y12M");
    /// ```
    pub fn plus(self, other: Duration) -> Option<Duration> {
        if self.len == 0 || other.len == 0 {
            return None;
        }
        let said = if other.granularity() <= self.granularity() { other.said } else { self.said };
        let mut sum = Duration::empty(said);
        for unit in WRITTEN {
            let count = match (self.thousandths(unit), other.thousandths(unit)) {
                (None, None) => continue,
                (Some(count), None) | (None, Some(count)) => count,
                (Some(UNKNOWN), Some(_)) | (Some(_), Some(UNKNOWN)) => UNKNOWN,
                (Some(one), Some(two)) => one.checked_add(two).filter(|sum| *sum <= LARGEST)?,
            };
            sum.push(count, unit)?;
        }
        Some(sum)
    }

    /// "And a half": half a unit more, of the last unit that was said.
    ///
    /// Half a year is six months, half a decade five years, half a day twelve hours, half an hour 30
    /// minutes and half a minute 30 seconds; other units get a decimal. An unknown count stays as it
    /// is. A duration read back from its string has forgotten that ten years were called a decade.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Duration, Granularity};
    ///
    /// assert_eq!(Duration::of(1, Granularity::Year).half_more().to_string(), "P1Y6M");
    /// assert_eq!(Duration::of(1, Granularity::Decade).half_more().to_string(), "P15Y");
    /// assert_eq!(Duration::of(2, Granularity::Day).half_more().to_string(), "P2DT12H");
    /// assert_eq!(Duration::of(2, Granularity::Week).half_more().to_string(), "P2.5W");
    /// ```
    pub fn half_more(self) -> Duration {
        if self.amounts().last().is_none_or(|last| last.count == Count::Unknown) {
            return self;
        }
        let half = match self.said {
            Granularity::Year => Duration::of(6, Granularity::Month),
            Granularity::Day | Granularity::PartOfDay => Duration::of(12, Granularity::Hour),
            Granularity::Hour => Duration::of(30, Granularity::Minute),
            Granularity::Minute => Duration::of(30, Granularity::Second),
            unit => Duration::decimal(500, unit),
        };
        // A fifth amount does not fit; then the last one bears the half.
        self.plus(half).or_else(|| self.plus(Duration::decimal(500, self.said))).unwrap_or(self)
    }

    const fn empty(said: Granularity) -> Duration {
        Duration { counts: [0; Duration::MOST], units: [Granularity::Second; Duration::MOST], len: 0, said }
    }

    fn single(count: u64, unit: Granularity, said: Granularity) -> Duration {
        let mut duration = Duration::empty(said);
        // An empty one has room.
        let _ = duration.push(count, unit);
        duration
    }

    /// Puts an amount after the others; `None` if there is no room.
    fn push(&mut self, count: u64, unit: Granularity) -> Option<()> {
        let place = usize::from(self.len);
        *self.counts.get_mut(place)? = count;
        *self.units.get_mut(place)? = unit;
        self.len = self.len.saturating_add(1);
        Some(())
    }
}

/// What it says.
impl Duration {
    /// The amounts, coarse to fine; none for `PXX`.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Amount, Count, Duration, Granularity};
    ///
    /// let duration: Duration = "P1Y6M".parse()?;
    /// let amounts: Vec<_> = duration.amounts().collect();
    /// assert_eq!(amounts[1], Amount { count: Count::Exact(6), unit: Granularity::Month });
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn amounts(self) -> Amounts {
        Amounts { duration: self, next: 0 }
    }

    /// The coarsest unit; `None` for `PXX`.
    pub fn unit(self) -> Option<Granularity> {
        self.amounts().next().map(|amount| amount.unit)
    }

    /// The finest unit; a day for `PXX`, which says none.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::value::{Duration, Granularity};
    ///
    /// let duration: Duration = "P1Y6M".parse()?;
    /// assert_eq!(duration.unit(), Some(Granularity::Year));
    /// assert_eq!(duration.granularity(), Granularity::Month);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn granularity(self) -> Granularity {
        self.amounts().last().map_or(Granularity::Day, |amount| amount.unit)
    }

    /// True if every count is a whole number.
    pub fn is_exact(self) -> bool {
        self.len > 0 && self.amounts().all(|amount| matches!(amount.count, Count::Exact(_)))
    }

    /// The day so much after a day; `None` unless every count is whole and of days or more, and
    /// beyond chrono's range.
    ///
    /// Coarse units are added first; months clamp as in [`calendar::add`].
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::Duration;
    ///
    /// let duration: Duration = "P1M1D".parse()?;
    /// let day = NaiveDate::from_ymd_opt(2025, 1, 31).unwrap();
    /// assert_eq!(duration.add_to(day), NaiveDate::from_ymd_opt(2025, 3, 1));
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn add_to(self, day: NaiveDate) -> Option<NaiveDate> {
        self.step(day, 1)
    }

    /// The day so much before a day; `None` unless every count is whole and of days or more, and
    /// beyond chrono's range.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::chrono::NaiveDate;
    /// use dateline::value::{Duration, Granularity};
    ///
    /// let day = NaiveDate::from_ymd_opt(2025, 5, 31).unwrap();
    /// let quarter = Duration::of(3, Granularity::Month);
    /// assert_eq!(quarter.subtract_from(day), NaiveDate::from_ymd_opt(2025, 2, 28));
    /// assert_eq!(Duration::of(3, Granularity::Hour).subtract_from(day), None);
    /// ```
    pub fn subtract_from(self, day: NaiveDate) -> Option<NaiveDate> {
        self.step(day, -1)
    }

    fn step(self, day: NaiveDate, sign: i64) -> Option<NaiveDate> {
        if self.len == 0 {
            return None;
        }
        self.amounts().try_fold(day, |day, amount| match amount.count {
            Count::Exact(count) => calendar::add(day, i64::try_from(count).ok()?.checked_mul(sign)?, amount.unit),
            Count::Decimal(_) | Count::Unknown => None,
        })
    }

    fn thousandths(self, unit: Granularity) -> Option<u64> {
        self.parts().find(|(_, of)| *of == unit).map(|(count, _)| count)
    }

    fn parts(&self) -> impl Iterator<Item = (u64, Granularity)> {
        self.counts.into_iter().zip(self.units).take(usize::from(self.len))
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Duration) -> bool {
        (self.len, self.counts, self.units) == (other.len, other.counts, other.units)
    }
}

impl Eq for Duration {}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.len, self.counts, self.units).hash(state);
    }
}

/// The amounts of a [`Duration`], coarse to fine; see [`Duration::amounts`].
#[derive(Clone, Copy, Debug)]
pub struct Amounts {
    duration: Duration,
    next: usize,
}

impl Iterator for Amounts {
    type Item = Amount;

    fn next(&mut self) -> Option<Amount> {
        let (count, unit) = self.duration.parts().nth(self.next)?;
        self.next = self.next.saturating_add(1);
        let count = match count {
            UNKNOWN => Count::Unknown,
            whole if whole.is_multiple_of(1_000) => Count::Exact(whole.div_euclid(1_000)),
            decimal => Count::Decimal(decimal),
        };
        Some(Amount { count, unit })
    }
}

/// How many of which unit stand for one of this.
const fn written_as(unit: Granularity) -> (u64, Granularity) {
    match unit {
        Granularity::PartOfDay => (1, Granularity::Day),
        Granularity::Season => (3, Granularity::Month),
        Granularity::Half => (6, Granularity::Month),
        Granularity::Decade => (10, Granularity::Year),
        Granularity::Century => (100, Granularity::Year),
        Granularity::Millennium => (1_000, Granularity::Year),
        same => (1, same),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Granularity::*;

    #[test]
    fn sums() {
        let rows = [
            (Duration::of(6, Month), Duration::of(1, Year), Some("P1Y6M")),
            (Duration::of(1, Decade), Duration::of(1, Year), Some("P11Y")),
            (Duration::of(1, Day), Duration::unknown(Some(Day)), Some("PXD")),
            (Duration::of(1, Day), Duration::unknown(Some(Hour)), Some("P1DTXH")),
            (Duration::decimal(500, Day), Duration::decimal(500, Day), Some("P1D")),
            (Duration::of(1, Day), Duration::unknown(None), None),
            (Duration::decimal(LARGEST, Day), Duration::of(1, Day), None),
            (Duration::decimal(u64::MAX, Millennium), Duration::of(1, Day), Some("P1000000000000000Y1D")),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .map(|(one, two, sum)| (one.plus(*two), two.plus(*one), *sum))
            .filter(|(one, two, sum)| one != two || one.map(|d| d.to_string()).as_deref() != *sum)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn halves() {
        let rows = [
            (Second, "PT1.5S"),
            (Minute, "PT1M30S"),
            (Hour, "PT1H30M"),
            (PartOfDay, "P1DT12H"),
            (Day, "P1DT12H"),
            (Weekend, "P1.5WE"),
            (Week, "P1.5W"),
            (Month, "P1.5M"),
            (Season, "P4.5M"),
            (Quarter, "P1.5Q"),
            (Half, "P9M"),
            (Year, "P1Y6M"),
            (Decade, "P15Y"),
            (Century, "P150Y"),
            (Millennium, "P1500Y"),
        ];
        let got: Vec<_> =
            rows.iter().map(|(unit, _)| (*unit, Duration::of(1, *unit).half_more().to_string())).collect();
        let want: Vec<_> = rows.iter().map(|(unit, text)| (*unit, (*text).to_owned())).collect();
        assert_eq!(got, want);
        assert_eq!(Duration::unknown(Some(Year)).half_more(), Duration::unknown(Some(Year)));
        assert_eq!(Duration::unknown(None).half_more(), Duration::unknown(None));
    }

    #[test]
    fn no_fifth_amount() {
        let full: Duration = "P1Y1M1DT1H".parse().unwrap();
        assert_eq!(full.plus(Duration::of(1, Minute)), None);
        assert_eq!(full.half_more().to_string(), "P1Y1M1DT1.5H");
        assert_eq!(full.plus(full).unwrap().to_string(), "P2Y2M2DT2H");
    }

    #[test]
    fn days() {
        let day = NaiveDate::from_ymd_opt(2024, 3, 31).unwrap();
        let rows = [
            ("P1M", Some((2024, 4, 30)), Some((2024, 2, 29))),
            ("P1Y1M", Some((2025, 4, 30)), Some((2023, 2, 28))),
            ("P2W", Some((2024, 4, 14)), Some((2024, 3, 17))),
            ("P1Q", Some((2024, 6, 30)), Some((2023, 12, 31))),
            ("P1DT1H", None, None),
            ("P0.5D", None, None),
            ("PXD", None, None),
            ("PXX", None, None),
            ("P1000000Y", None, None),
        ];
        for (text, after, before) in rows {
            let duration: Duration = text.parse().unwrap();
            let ymd = |ymd: Option<(i32, u32, u32)>| ymd.and_then(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d));
            assert_eq!((duration.add_to(day), duration.subtract_from(day)), (ymd(after), ymd(before)), "{text}");
        }
    }

    #[test]
    fn equal_is_written_the_same() {
        assert_eq!(Duration::of(1, Decade), Duration::of(10, Year));
        assert_ne!(Duration::of(1, Year), Duration::of(12, Month));
        assert!(Duration::of(1, Year).is_exact() && !Duration::unknown(None).is_exact());
    }
}
