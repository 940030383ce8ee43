//! TIMEX3 strings as users read and write them: `Display` and `FromStr` undo each other for every
//! public type of value; what TimeML 1.2.1 has is read; what is no value is refused with its place.
//!
//! Sections are those of the TimeML 1.2.1 annotation guidelines (2.2 is the tag TIMEX3, 2.2.3 its
//! attributes); TIDES is the TIDES 2001 standard, to which the guidelines leave the form of values.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use dateline::chrono::{Days, FixedOffset, NaiveDate, NaiveTime, Weekday};
use dateline::value::{
    Anchor, Bound, Clock, Date, Duration, Freq, Granularity, Interval, Modifier, PartOfDay, Partial, Pattern, Point,
    Quant, Recurrence, Season, Temporal, Time, TimeOfDay, TimexType, Vague,
};
use dateline::{Error, EventClass, Extent, Status};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};

use crate::report;

/// The same values in every run.
pub fn config() -> Config {
    Config { cases: 1_000, rng_seed: RngSeed::Fixed(0xDA7E), failure_persistence: None, ..Config::default() }
}

/// Any day that chrono has, and more often one of a text.
pub fn days() -> BoxedStrategy<NaiveDate> {
    let day = |n: i32| NaiveDate::from_num_days_from_ce_opt(n);
    let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
    prop_oneof![
        4 => (650_000..800_000_i32).prop_filter_map("a day", day),
        2 => (-95_000_000..95_000_000_i32).prop_filter_map("a day", day),
        1 => (0..9_u64).prop_map(move |n| first + Days::new(n)),
        1 => (0..9_u64).prop_map(move |n| last - Days::new(n)),
    ]
    .boxed()
}

pub fn offsets(most: i32) -> BoxedStrategy<Option<FixedOffset>> {
    let whole = select(vec![-12, -5, 0, 1, 3, 14]).prop_map(|hours| hours * 3_600);
    proptest::option::of(prop_oneof![whole, -most..=most]).prop_map(|east| east.and_then(FixedOffset::east_opt)).boxed()
}

pub fn anchors() -> BoxedStrategy<Anchor> {
    let time =
        (0..86_400_u32, prop_oneof![Just(0_u32), 0..2_000_000_000_u32, (0..2_000_u32).prop_map(|n| n * 1_000_000)])
            .prop_filter_map("a time", |(second, nanos)| NaiveTime::from_num_seconds_from_midnight_opt(second, nanos));
    (days(), proptest::option::of(time), offsets(14 * 3_600))
        .prop_map(|(day, time, offset)| Anchor::new(day, time, offset))
        .boxed()
}

pub fn seasons() -> BoxedStrategy<Season> {
    select(Season::ALL.to_vec()).boxed()
}

pub fn units() -> BoxedStrategy<Granularity> {
    select(Granularity::ALL.to_vec()).boxed()
}

pub fn dates() -> BoxedStrategy<Date> {
    let years = prop_oneof![4 => 1600..2400_i32, 2 => -300_000..300_000_i32, 1 => any::<i32>()];
    let made =
        (years, 0..11_u8, 1..=54_u32, seasons()).prop_filter_map("a date", |(year, kind, n, season)| match kind {
            0 => Date::week(year, n),
            1 => Date::weekend(year, n),
            2 => Date::month(year, n),
            3 => Date::quarter(year, n % 4 + 1),
            4 => Date::half(year, n % 2 + 1),
            5 => Date::season(year, season),
            6 => Some(Date::year(year)),
            7 => Date::decade(year % 1_000),
            8 => Date::century(year % 100),
            9 => Date::millennium(year % 10),
            _ => Date::from_ymd(year, n, n),
        });
    prop_oneof![1 => days().prop_map(Date::day), 2 => made].boxed()
}

pub fn clocks() -> BoxedStrategy<Clock> {
    let part = || proptest::option::of(0..60_u32);
    (0..=24_u32, part(), part())
        .prop_filter_map("a clock time", |(hour, minute, second)| Clock::new(hour, minute, second))
        .boxed()
}

pub fn times_of_day() -> BoxedStrategy<TimeOfDay> {
    prop_oneof![clocks().prop_map(TimeOfDay::Clock), select(PartOfDay::ALL.to_vec()).prop_map(TimeOfDay::Part)].boxed()
}

pub fn times() -> BoxedStrategy<Time> {
    (days(), times_of_day(), offsets(86_399)).prop_map(|(day, time, offset)| Time::new(day, time, offset)).boxed()
}

pub fn points() -> BoxedStrategy<Point> {
    prop_oneof![dates().prop_map(Point::Date), times().prop_map(Point::Time)].boxed()
}

pub fn durations() -> BoxedStrategy<Duration> {
    let one = (any::<u32>(), any::<u64>(), units(), 0..4_u8).prop_map(|(n, thousandths, unit, kind)| match kind {
        0 => Duration::of(n, unit),
        1 => Duration::decimal(u64::from(n), unit),
        2 => Duration::decimal(thousandths, unit),
        _ => Duration::unknown(Some(unit)),
    });
    let sum = |parts: Vec<Duration>| parts.into_iter().reduce(|sum, part| sum.plus(part).unwrap_or(sum));
    prop_oneof![
        1 => Just(Duration::unknown(None)),
        9 => (proptest::collection::vec(one, 1..6), any::<bool>()).prop_filter_map("an amount", move |(parts, half)| {
            sum(parts).map(|sum| if half { sum.half_more() } else { sum })
        }),
    ]
    .boxed()
}

pub fn partials() -> BoxedStrategy<Partial> {
    let year = proptest::option::of(prop_oneof![1600..2400_i32, any::<i32>()]);
    let weekday = (0..7_u8).prop_filter_map("a weekday", |n| Weekday::try_from(n).ok());
    let hole = proptest::option::of(times_of_day());
    (year, 0..9_u8, 1..32_u32, (units(), seasons(), weekday), hole)
        .prop_filter_map("partial", |(year, kind, n, (unit, season, weekday), time)| {
            let partial = match kind {
                0 => Partial::month(year, n),
                1 => Partial::month_day(year, Some(n % 12 + 1), n),
                2 => Partial::month_day(year, None, n),
                3 => Partial::day_in_month(year, n % 12 + 1),
                4 => Some(Partial::weekday(year, weekday)),
                5 => Partial::unit(year, unit),
                6 => Partial::quarter(year, n % 5),
                7 => Partial::half(year, n % 3),
                _ => Partial::season(year, season),
            }?;
            Some(time.map_or(partial, |time| partial.at(time)))
        })
        .boxed()
}

pub fn intervals() -> BoxedStrategy<Interval> {
    let side = || prop_oneof![6 => points().prop_map(Bound::At), 1 => Just(Bound::Open), 1 => Just(Bound::Unknown)];
    (side(), side())
        .prop_filter_map("an interval", |(a, b)| Interval::new(a, b).or_else(|| Interval::new(b, a)))
        .boxed()
}

pub fn patterns() -> BoxedStrategy<Pattern> {
    prop_oneof![durations().prop_map(Pattern::Period), partials().prop_map(Pattern::Partial)].boxed()
}

pub fn freqs() -> BoxedStrategy<Freq> {
    prop_oneof![
        Just(Freq::SEVERAL),
        any::<u32>().prop_map(Freq::times),
        (any::<u32>(), units()).prop_filter_map("a frequency", |(count, unit)| Freq::of(count, unit)),
    ]
    .boxed()
}

pub fn recurrences() -> BoxedStrategy<Recurrence> {
    let quant = proptest::option::of(select(Quant::ALL.to_vec()));
    (patterns(), quant, proptest::option::of(freqs()))
        .prop_map(|(pattern, quant, freq)| Recurrence::new(pattern, quant, freq))
        .boxed()
}

pub fn temporals() -> BoxedStrategy<Temporal> {
    prop_oneof![
        dates().prop_map(Temporal::Date),
        times().prop_map(Temporal::Time),
        durations().prop_map(Temporal::Duration),
        intervals().prop_map(Temporal::Interval),
        recurrences().prop_map(Temporal::Recurrence),
        select(Vague::ALL.to_vec()).prop_map(Temporal::Vague),
    ]
    .boxed()
}

pub fn extents() -> BoxedStrategy<Extent> {
    let day = || proptest::option::weighted(0.8, days());
    (day(), day())
        .prop_map(|(a, b)| match (a, b) {
            (Some(a), Some(b)) if b < a => Extent::new(Some(b), Some(a)),
            (a, b) => Extent::new(a, b),
        })
        .boxed()
}

/// A value that its string gives back, and a string that its value gives back.
fn same<T: FromStr<Err = Error> + Display + Debug + PartialEq>(value: T) -> Result<(), TestCaseError> {
    let text = value.to_string();
    let again: T = text.parse().map_err(|error: Error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(&again, &value, "{}", text);
    prop_assert_eq!(&again.to_string(), &text);
    // Width is the last thing that is done to a string.
    prop_assert_eq!(format!("{value:>40}"), format!("{text:>40}"));
    Ok(())
}

/// A type of which any string is read or refused, and its name.
macro_rules! readers {
    ($($type:ident),*) => { [$((stringify!($type), |text| Ok(text.parse::<$type>()?.to_string()))),*] };
}

/// How a type reads a string, and prints what it read.
type Reader = fn(&str) -> Result<String, Error>;

/// Every public type with a TIMEX3 form or a part of one.
const READERS: [(&str, Reader); 19] = readers!(
    Temporal,
    Date,
    Clock,
    TimeOfDay,
    Time,
    Point,
    Duration,
    Partial,
    Interval,
    Pattern,
    Recurrence,
    Vague,
    Season,
    PartOfDay,
    Modifier,
    Quant,
    Freq,
    Granularity,
    TimexType
);

/// Strings near to those of values.
fn strings() -> impl Strategy<Value = String> {
    let pieces = [
        "BC",
        "+",
        "-",
        "P",
        "T",
        "X",
        "XX",
        "XXXX",
        "W",
        "WE",
        "Q",
        "H",
        "D",
        "Y",
        "M",
        "S",
        "/",
        "..",
        ".",
        ":",
        "Z",
        "0",
        "1",
        "02",
        "3",
        "12",
        "24",
        "29",
        "198",
        "2025",
        "2025-01-08",
        "T14:00",
        "SU",
        "WI",
        "MO",
        "NI",
        "_REF",
        "PAST_REF",
        "EVERY",
        "START",
        "é",
        " ",
        "week",
    ];
    proptest::collection::vec(select(pieces.to_vec()), 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_printed_reads_back(date in dates(), clock in clocks(), time_of_day in times_of_day(), time in times(),
                                  point in points(), duration in durations(), partial in partials()) {
        same(date)?;
        same(clock)?;
        same(time_of_day)?;
        same(time)?;
        same(point)?;
        same(duration)?;
        same(partial)?;
    }

    #[test]
    fn what_is_made_of_others_reads_back(interval in intervals(), pattern in patterns(), freq in freqs(),
                                         recurrence in recurrences(), anchor in anchors(), value in temporals()) {
        same(interval)?;
        same(pattern)?;
        same(freq)?;
        same(anchor)?;
        // The string of a recurrence is that of its pattern: TIMEX3 has attributes for the rest.
        same(Recurrence::new(recurrence.pattern, None, None))?;
        prop_assert_eq!(recurrence.to_string(), recurrence.pattern.to_string());
        // A recurrence of a period looks like a duration, so a value is read with its type.
        let plain = value.as_recurrence().map_or(value, |set| Recurrence::new(set.pattern, None, None).into());
        let again = Temporal::of_type(value.timex_type(), &value.to_string());
        prop_assert_eq!(again.map_err(|error| TestCaseError::fail(error.to_string()))?, plain);
        if !matches!(value, Temporal::Recurrence(_)) {
            same(value)?;
        }
    }

    #[test]
    fn what_is_read_is_printed_again(text in strings()) {
        for (name, read) in READERS {
            match read(&text) {
                Ok(printed) => prop_assert_eq!(&printed, &text, "{}", name),
                Err(error) => prop_assert!(error.is_format() && error.to_string().contains("at byte "), "{}: {}", name, error),
            }
        }
    }
}

#[test]
fn names_read_back() {
    fn all<T: FromStr<Err = Error> + Display + Debug + PartialEq + Copy>(values: &[T]) -> Vec<String> {
        values.iter().filter_map(|value| same(*value).err()).map(|error| error.to_string()).collect()
    }
    let wrong = [
        all(&Granularity::ALL),
        all(&Season::ALL),
        all(&PartOfDay::ALL),
        all(&Modifier::ALL),
        all(&Quant::ALL),
        all(&Vague::ALL),
        all(&TimexType::ALL),
        all(&["past", "ongoing", "planned", "hypothetical"].map(|name| name.parse::<Status>().expect("a status"))),
        all(&["OCCURRENCE", "STATE", "REPORTING", "ASPECTUAL", "PERCEPTION", "I_ACTION", "I_STATE"]
            .map(|name| name.parse::<EventClass>().expect("a class"))),
    ];
    report(&wrong.concat());
}

/// What TimeML 1.2.1 has: where, the type, the value, and what it is to us.
const TIMEML: &[(&str, TimexType, &str, Granularity)] = &[
    // 2.2.3, attribute `value`, with `type` DATE: ISO 8601 cut where knowledge ends.
    ("2.2.3 value, DATE", TimexType::Date, "1998-10-12", Granularity::Day),
    ("2.2.3 value, DATE", TimexType::Date, "1998-10", Granularity::Month),
    ("2.2.3 value, DATE", TimexType::Date, "1998", Granularity::Year),
    ("TIDES, weeks", TimexType::Date, "1998-W41", Granularity::Week),
    ("TIDES, weekends", TimexType::Date, "1998-W41-WE", Granularity::Weekend),
    ("TIDES, seasons", TimexType::Date, "1998-SP", Granularity::Season),
    ("TIDES, seasons", TimexType::Date, "1998-SU", Granularity::Season),
    ("TIDES, seasons", TimexType::Date, "1998-FA", Granularity::Season),
    ("TIDES, seasons", TimexType::Date, "1998-WI", Granularity::Season),
    ("TIDES, quarters", TimexType::Date, "1998-Q3", Granularity::Quarter),
    ("TIDES, halves", TimexType::Date, "1998-H2", Granularity::Half),
    ("TIDES, decades", TimexType::Date, "198", Granularity::Decade),
    ("TIDES, centuries", TimexType::Date, "19", Granularity::Century),
    ("TIDES, millennia", TimexType::Date, "1", Granularity::Millennium),
    ("TIDES, years before Christ", TimexType::Date, "BC0346", Granularity::Year),
    // 2.2.3, `type` TIME: a day and what is finer.
    ("2.2.3 value, TIME", TimexType::Time, "1998-10-12T09", Granularity::Hour),
    ("2.2.3 value, TIME", TimexType::Time, "1998-10-12T09:20", Granularity::Minute),
    ("2.2.3 value, TIME", TimexType::Time, "1998-10-12T09:20:30", Granularity::Second),
    ("TIDES, midnight", TimexType::Time, "1998-10-12T24:00", Granularity::Minute),
    ("TIDES, zones", TimexType::Time, "1998-10-12T09:20Z", Granularity::Minute),
    ("TIDES, zones", TimexType::Time, "1998-10-12T09:20-05:00", Granularity::Minute),
    ("TIDES, parts of day", TimexType::Time, "1998-10-12TMO", Granularity::PartOfDay),
    ("TIDES, parts of day", TimexType::Time, "1998-10-12TMI", Granularity::PartOfDay),
    ("TIDES, parts of day", TimexType::Time, "1998-10-12TAF", Granularity::PartOfDay),
    ("TIDES, parts of day", TimexType::Time, "1998-10-12TEV", Granularity::PartOfDay),
    ("TIDES, parts of day", TimexType::Time, "1998-10-12TNI", Granularity::PartOfDay),
    ("TIDES, parts of day", TimexType::Time, "1998-10-12TDT", Granularity::PartOfDay),
    // 2.2.3, `type` DURATION: ISO 8601 periods, X for a count that is not said.
    ("2.2.3 value, DURATION", TimexType::Duration, "P2M", Granularity::Month),
    ("2.2.3 value, DURATION", TimexType::Duration, "PT48H", Granularity::Hour),
    ("2.2.3 value, DURATION", TimexType::Duration, "P3W", Granularity::Week),
    ("2.2.3 value, DURATION", TimexType::Duration, "P1Y6M", Granularity::Month),
    ("2.2.3 value, DURATION", TimexType::Duration, "PT1H30M", Granularity::Minute),
    ("2.2.3 value, DURATION", TimexType::Duration, "P2.5Y", Granularity::Year),
    ("2.2.3 value, DURATION", TimexType::Duration, "PXD", Granularity::Day),
    ("2.2.3 value, DURATION", TimexType::Duration, "PXDE", Granularity::Decade),
    ("2.2.3 value, DURATION", TimexType::Duration, "P2Q", Granularity::Quarter),
    ("2.2.3 value, DURATION", TimexType::Duration, "P1WE", Granularity::Weekend),
    // 2.2.3, `type` SET, whose `quant` and `freq` are attributes of their own.
    ("2.2.3 value, SET", TimexType::Set, "P1D", Granularity::Day),
    ("2.2.3 value, SET", TimexType::Set, "P1W", Granularity::Week),
    ("2.2.3 value, SET", TimexType::Set, "XXXX-WXX-2", Granularity::Day),
    ("2.2.3 value, SET", TimexType::Set, "XXXX-10", Granularity::Month),
    ("2.2.3 value, SET", TimexType::Set, "XXXX-WXX-1TMO", Granularity::PartOfDay),
    ("2.2.3 value, SET", TimexType::Set, "1999-XX", Granularity::Month),
    // TIDES, tokens for times that are not in the calendar.
    ("TIDES, tokens", TimexType::Date, "PAST_REF", Granularity::Day),
    ("TIDES, tokens", TimexType::Date, "PRESENT_REF", Granularity::Day),
    ("TIDES, tokens", TimexType::Date, "FUTURE_REF", Granularity::Day),
];

#[test]
fn what_timeml_has_is_read() {
    let row = |(place, kind, text, granularity): &(&str, TimexType, &str, Granularity)| match Temporal::of_type(
        *kind, text,
    ) {
        Ok(value) => {
            let right = value.to_string() == *text
                && value.timex_type() == *kind
                && (matches!(value, Temporal::Vague(_)) || value.granularity() == *granularity);
            (!right).then(|| format!("{place}: {text}: {value:?} {}", value.granularity()))
        }
        Err(error) => Some(format!("{place}: {error}")),
    };
    report(&TIMEML.iter().filter_map(row).collect::<Vec<_>>());
}

/// The attributes with closed lists of values (2.2.2, the BNF of TIMEX3): all of them and no more.
#[test]
fn the_closed_lists_are_those_of_timeml() {
    // 2.2.3: those of points, those of durations, those of both.
    let mods =
        "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX";
    assert_eq!(Modifier::ALL.map(|modifier| modifier.to_string()).join(" "), mods);
    // INTERVAL is ours.
    assert_eq!(TimexType::ALL.map(|kind| kind.to_string()).join(" "), "DATE TIME DURATION SET INTERVAL");
}

/// What most strings miss.
const YEAR: &str = "a TIMEX3 value: at byte 0, expected a year, decade or century: 1994, 198, 19, BC0480, +12345";

/// Strings that are no values, with the type asked for and the whole message behind the string.
const REFUSED: &[(&str, &str, &str)] = &[
    ("Temporal", "", YEAR),
    ("Temporal", "now", YEAR),
    ("Temporal", "20255", YEAR),
    ("Temporal", "0000", YEAR),
    ("Temporal", "BC0000", YEAR),
    ("Temporal", "BC00480", YEAR),
    ("Temporal", "+2025", YEAR),
    ("Temporal", "+2147483648", YEAR),
    ("Temporal", "-2025", YEAR),
    ("Temporal", "２０２５", YEAR),
    (
        "Temporal",
        "2025-",
        "a TIMEX3 value: at byte 5, expected a month, week (W), quarter (Q), half (H) or season (SP, SU, FA, WI)",
    ),
    ("Temporal", "2025-1-8", "a TIMEX3 value: at byte 5, expected a month from 01 to 12"),
    ("Temporal", "2025-13", "a TIMEX3 value: at byte 5, expected a month from 01 to 12"),
    ("Temporal", "2025-02-30", "a TIMEX3 value: at byte 8, expected a day of that month"),
    ("Temporal", "2025-01-08 ", "a TIMEX3 value: at byte 10, expected the end"),
    ("Temporal", "2025-01-08T", "a TIMEX3 value: at byte 11, expected a clock time, or MO, MI, AF, EV, NI or DT"),
    ("Temporal", "2025-01-08T25", "a TIMEX3 value: at byte 11, expected a clock time from 00 to 24:00:00"),
    ("Temporal", "2025-01-08T24:01", "a TIMEX3 value: at byte 11, expected a clock time from 00 to 24:00:00"),
    ("Temporal", "2025-01-08T14:60", "a TIMEX3 value: at byte 14, expected two digits from 00 to 59"),
    (
        "Temporal",
        "2025-01-08T14:00+24:00",
        "a TIMEX3 value: at byte 17, expected an offset such as Z or +03:00, under 24 hours",
    ),
    (
        "Temporal",
        "2025-01-08T14:00+00:00",
        "a TIMEX3 value: at byte 16, expected an offset such as Z or +03:00, under 24 hours",
    ),
    ("Temporal", "2025-01-08T14:00z", "a TIMEX3 value: at byte 16, expected the end"),
    ("Temporal", "2025-W53", "a TIMEX3 value: at byte 6, expected a week of that ISO year, from 01 to 52 or 53"),
    ("Temporal", "2025-W02-3", "a TIMEX3 value: at byte 8, expected the end"),
    ("Temporal", "2025-Q5", "a TIMEX3 value: at byte 6, expected a quarter from 1 to 4"),
    ("Temporal", "2025-H3", "a TIMEX3 value: at byte 6, expected a half, 1 or 2"),
    ("Temporal", "2025-01T14", "a TIMEX3 value: at byte 7, expected the end"),
    (
        "Temporal",
        "2025-AU",
        "a TIMEX3 value: at byte 5, expected a month, week (W), quarter (Q), half (H) or season (SP, SU, FA, WI)",
    ),
    ("Temporal", "P", "a TIMEX3 value: at byte 1, expected a number up to 10^15 without leading zeros, or X"),
    ("Temporal", "P3", "a TIMEX3 value: at byte 2, expected a unit: Y, Q, M, W, WE or D, and after T one of H, M, S"),
    ("Temporal", "P03D", "a TIMEX3 value: at byte 1, expected a number up to 10^15 without leading zeros, or X"),
    ("Temporal", "P3H", "a TIMEX3 value: at byte 2, expected a unit: Y, Q, M, W, WE or D, and after T one of H, M, S"),
    ("Temporal", "P1D1Y", "a TIMEX3 value: at byte 3, expected a unit finer than the one before"),
    ("Temporal", "P1.0D", "a TIMEX3 value: at byte 3, expected one to three decimals, the last not 0"),
    (
        "Temporal",
        "P1000000000000001Y",
        "a TIMEX3 value: at byte 1, expected a number up to 10^15 without leading zeros, or X",
    ),
    ("Temporal", "P1DE", "a TIMEX3 value: at byte 2, expected years: decades and more are written as years"),
    ("Temporal", "P1Y1Q1M1W1D", "a TIMEX3 value: at byte 9, expected the end, after four amounts at most"),
    ("Temporal", "PXXY", "a TIMEX3 value: at byte 3, expected the end"),
    ("Temporal", "P3D é", "a TIMEX3 value: at byte 3, expected the end"),
    (
        "Temporal",
        "2025/2024",
        "a TIMEX3 value: at byte 5, expected an end that is not before the start, one side at least given",
    ),
    (
        "Temporal",
        "../..",
        "a TIMEX3 value: at byte 3, expected an end that is not before the start, one side at least given",
    ),
    (
        "Temporal",
        "/",
        "a TIMEX3 value: at byte 1, expected an end that is not before the start, one side at least given",
    ),
    ("Temporal", "2025/2026/2027", "a TIMEX3 value: at byte 9, expected the end"),
    (
        "Temporal",
        "2025/P3D",
        "a TIMEX3 value: at byte 5, expected a year, decade or century: 1994, 198, 19, BC0480, +12345",
    ),
    (
        "Temporal",
        "XXXX-01-32",
        "a TIMEX3 value: at byte 5, expected a month and day of the calendar, with a hole where the year is given",
    ),
    (
        "Temporal",
        "XXXX-00",
        "a TIMEX3 value: at byte 5, expected a month and day of the calendar, with a hole where the year is given",
    ),
    ("Temporal", "XXXX-WXX-8", "a TIMEX3 value: at byte 9, expected a weekday from 1 (Monday) to 7, or WE"),
    ("Temporal", "XXXX-W02", "a TIMEX3 value: at byte 5, expected a month, XX, WXX, QX, HX, a quarter, half or season"),
    ("Temporal", "XXXXTMO", "a TIMEX3 value: at byte 4, expected -XX before a time of day"),
    ("Temporal", "2025X", "a TIMEX3 value: at byte 4, expected a hole, X: without one it is a date"),
    ("Temporal", "SOON_REF", "a TIMEX3 value: at byte 0, expected PAST_REF, PRESENT_REF or FUTURE_REF"),
    ("Date", "2025-01-08T14", "a TIMEX3 value: at byte 10, expected the end"),
    ("Date", "P3D", YEAR),
    ("Time", "2025-01-08", "a TIMEX3 value: at byte 10, expected T and a time of day"),
    ("Time", "2025-01", "a TIMEX3 value: at byte 0, expected a day, such as 2025-01-08"),
    ("Clock", "9:00", "a TIMEX3 value: at byte 0, expected a clock time from 00 to 24:00:00"),
    ("Clock", "MO", "a TIMEX3 value: at byte 0, expected a clock time from 00 to 24:00:00"),
    ("TimeOfDay", "XX", "a TIMEX3 value: at byte 0, expected a clock time, or MO, MI, AF, EV, NI or DT"),
    ("Point", "1994/..", "a TIMEX3 value: at byte 4, expected the end"),
    ("Duration", "3D", "a TIMEX3 value: at byte 0, expected P and an amount, such as P3D"),
    (
        "Partial",
        "2025-01-08",
        "a TIMEX3 value: at byte 5, expected a month and day of the calendar, with a hole where the year is given",
    ),
    ("Interval", "2025", "a TIMEX3 value: at byte 4, expected / and the end of the interval"),
    ("Pattern", "2025", "a TIMEX3 value: at byte 4, expected a hole, X: without one it is a date"),
    (
        "Recurrence",
        "",
        "a TIMEX3 value: at byte 0, expected a date with holes, such as XXXX-WXX-4, or a period, such as P1W",
    ),
    ("Partial", "now", "a TIMEX3 value: at byte 0, expected a year, or X for each digit that is not known"),
    ("Vague", "past_ref", "a TIMEX3 value: at byte 0, expected PAST_REF, PRESENT_REF or FUTURE_REF"),
    ("Season", "AU", "a season: at byte 0, expected SP, SU, FA or WI"),
    ("PartOfDay", "AM", "a part of day: at byte 0, expected MO, MI, AF, EV, NI or DT"),
    (
        "Modifier",
        "start",
        "a modifier: at byte 0, expected BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, \
         EQUAL_OR_MORE, START, MID, END or APPROX",
    ),
    ("Quant", "ALL", "a quantifier: at byte 0, expected EVERY, EACH or SOME"),
    ("Freq", "02X", "a frequency: at byte 0, expected a number without leading zeros, or XX"),
    ("Freq", "2Z", "a frequency: at byte 1, expected X or one of H, D, WE, W, M, Q, Y"),
    (
        "Granularity",
        "days",
        "a granularity: at byte 0, expected second, minute, hour, part-of-day, day, weekend, week, month, season, quarter, \
         half, year, decade, century or millennium",
    ),
    ("TimexType", "date", "a type of value: at byte 0, expected DATE, TIME, DURATION, SET or INTERVAL"),
];

#[test]
fn what_is_refused_says_where_and_what_was_expected() {
    let row = |(name, text, message): &(&str, &str, &str)| {
        let (_, read) = READERS.iter().find(|(other, _)| other == name).expect("a type");
        match read(text) {
            Ok(value) => Some(format!("{name} {text:?} is read: {value}")),
            Err(error) => {
                let whole = format!("cannot read {text:?} as {message}");
                (error.to_string() != whole || !error.is_format()).then(|| format!("{name} {error}"))
            }
        }
    };
    report(&REFUSED.iter().filter_map(row).collect::<Vec<_>>());
}
