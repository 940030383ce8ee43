//! Texts and dates that are made to break a reader: nothing panics, what holds of every text holds
//! of them, time grows with the text and no faster, and an impossible date has a stated outcome.

use std::panic::catch_unwind;

use dateline::{Anchor, Conflict, Mention, Timeline};

use crate::fuzz::drives;
use crate::hostile_texts::FAMILIES;
use crate::{EXTRACTOR, document, mentions, report};

/// Bytes of a text that is read and checked in full.
const SIZE: usize = if cfg!(debug_assertions) { 3_000 } else { 60_000 };

#[test]
fn hostile_texts_are_texts() {
    let mut wrong = Vec::new();
    for (name, text) in FAMILIES {
        let text = text(SIZE);
        assert!(text.len() >= SIZE, "{name} is too short");
        for published in [Some("2025-01-09"), None] {
            match catch_unwind(|| drives::document(&document(&text, published).source(name))) {
                Ok(found) => {
                    wrong.extend(found.into_iter().take(3).map(|w| format!("{name}, {published:?}: {w:.400}")))
                }
                Err(_) => wrong.push(format!("{name}, {published:?}: panicked")),
            }
        }
    }
    report(&wrong);
}

/// Time in release only: what is not optimized says nothing of it.
#[cfg(not(debug_assertions))]
mod time {
    use std::time::{Duration, Instant};

    use super::*;

    /// The smaller of two texts, in bytes, and how much larger the other is.
    const SMALL: usize = 200_000;
    const TIMES: u32 = 4;

    /// How much slower the larger may be than in proportion: what is quadratic is [`TIMES`] times
    /// slower, what a busy machine does to the best of a few runs is less.
    const SLACK: u32 = 2;

    /// How often what was too slow is measured again.
    const AGAIN: usize = 3;

    /// Less is noise.
    const LEAST: Duration = Duration::from_millis(2);

    /// The best of a few runs, which others on the machine disturb least.
    #[expect(clippy::disallowed_methods, reason = "a test of time reads the clock; no answer depends on it")]
    fn best(run: impl Fn() -> usize) -> Duration {
        let one = || {
            let start = Instant::now();
            std::hint::black_box(run());
            start.elapsed()
        };
        (0..4).map(|_| one()).min().unwrap_or_default()
    }

    #[test]
    fn time_is_linear() {
        let mut wrong = Vec::new();
        for (name, text) in FAMILIES {
            let (small, large) = (text(SMALL), text(SMALL * TIMES as usize));
            let tasks: [(&str, fn(&str) -> usize); 3] = [
                ("mentions", |text| EXTRACTOR.mentions(&document(text, Some("2025-01-09"))).count()),
                ("events", |text| EXTRACTOR.events(&document(text, Some("2025-01-09"))).count()),
                ("timeline", |text| EXTRACTOR.timeline(&document(text, Some("2025-01-09"))).len()),
            ];
            for (task, count) in tasks {
                let measured = || (best(|| count(&small)).max(LEAST) * TIMES * SLACK, best(|| count(&large)));
                let (mut allowed, mut taken) = measured();
                // A machine that was busy for a moment is given others.
                for _ in 0..AGAIN {
                    if taken <= allowed {
                        break;
                    }
                    (allowed, taken) = measured();
                }
                if taken > allowed {
                    wrong.push(format!("{name}: {task} takes {taken:?} for what should take half of {allowed:?}"));
                }
            }
        }
        report(&wrong);
    }
}

/// Many timelines of one day that tell the same and other things: however they are merged, each telling is there, and
/// merging one by one says what merging at once says.
#[test]
fn many_timelines_are_merged() {
    let count = if cfg!(debug_assertions) { 300 } else { 1_000 };
    let story = |n: usize| {
        let text = format!("Ann Lee resigned on Jan. 8. On Jan. 8 a bomb killed {} men in V{}efgh.", n % 7 + 2, n % 50);
        EXTRACTOR.timeline(&document(&text, Some("2025-01-09")).source(&format!("paper {n}")))
    };
    let timelines: Vec<Timeline> = (0..count).map(story).collect();
    let all: Timeline = timelines.iter().cloned().collect();
    let one_by_one = timelines.into_iter().fold(Timeline::default(), Timeline::merge);
    assert!(all == one_by_one, "{all}\n{one_by_one}");
    let tellings: Vec<usize> = all.entries().map(|entry| entry.tellings().len()).collect();
    assert_eq!(tellings.iter().sum::<usize>(), 2 * count);
    assert_eq!(tellings.iter().max(), Some(&count), "the resignation is one event");
}

/// What a text is found to say: each mention in brackets with its value, with what an undated
/// document leaves of it ("open XXXX"), or with "impossible", or "none".
fn outcome(text: &str, published: Option<&str>) -> String {
    let one = |mention: Mention<'_>| {
        let said = match (mention.value(), mention.conflict(), mention.underspecified()) {
            (Some(value), _, _) => value.to_string(),
            (None, Some(Conflict::Impossible), _) => "impossible".to_owned(),
            (None, _, Some(partial)) => format!("open {partial}"),
            (None, _, None) => "none".to_owned(),
        };
        format!("[{}] {said}", mention.text())
    };
    mentions(text, published).into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What is wrong with a row: the outcome, or what holds of every text.
fn wrong(published: &str, text: &str, want: &str) -> Vec<String> {
    let published = Some(published).filter(|day| !day.is_empty());
    let shown = format!("{text:?} of {published:?}");
    let read = || (outcome(text, published), drives::document(&document(text, published)));
    let Ok((got, faults)) = catch_unwind(read) else { return vec![format!("{shown}: panicked")] };
    let other = (got != want).then(|| format!("{shown}: want {want:?}, got {got:?}"));
    other.into_iter().chain(faults.into_iter().map(|fault| format!("{shown}: {fault}"))).collect()
}

/// A day of publication, or none; a text; its outcome, as [`outcome`] writes it.
type Row = (&'static str, &'static str, &'static str);

/// A date that the calendar does not have is a mention without a value, `conflict: impossible`;
/// figures that are no date, year or clock at all are no mention.
const IMPOSSIBLE: &[Row] = &[
    ("2025-01-09", "It ends in 999999999999 years.", ""),
    ("2025-01-09", "It ends in 99999999999999999999999999 years.", ""),
    ("2025-01-09", "It ends in 300,000 years.", "[300,000 years] P300000Y"),
    ("2025-01-09", "It ends in 9,999 years.", "[9,999 years] P9999Y"),
    ("2025-01-09", "It lasted 999999999999 days.", ""),
    ("2025-01-09", "It was on Feb. 30.", "[Feb. 30] impossible"),
    ("2025-01-09", "It was on Feb. 30, 2024.", "[Feb. 30, 2024] impossible"),
    ("2025-01-09", "It was on Feb. 29.", "[Feb. 29] 2024-02-29"),
    ("2025-01-09", "It was on Feb. 29, 2023.", "[Feb. 29, 2023] impossible"),
    ("2025-01-09", "It was on Feb. 29, 2024.", "[Feb. 29, 2024] 2024-02-29"),
    ("2025-01-09", "It was on Feb. 29, 1900.", "[Feb. 29, 1900] impossible"),
    ("2025-01-09", "It was on Feb. 29 last year.", "[Feb. 29 last year] 2024-02-29"),
    ("2024-01-09", "It was on Feb. 29 last year.", "[Feb. 29 last year] impossible"),
    ("", "It was on Feb. 29.", "[Feb. 29] open XXXX-02-29"),
    ("2025-01-09", "It was on 31 June.", "[31 June] impossible"),
    ("2025-01-09", "It was on 31 June 2025.", "[31 June 2025] impossible"),
    ("2025-01-09", "It was on June 31st, 2025.", "[June 31st, 2025] impossible"),
    ("2025-01-09", "It was on Wednesday, Feb. 30.", "[Wednesday, Feb. 30] impossible"),
    ("2025-01-09", "It ran from Feb. 30 to March 3.", "[from Feb. 30 to March 3] impossible"),
    ("2025-01-09", "It ran from March 3 to April 31.", "[from March 3 to April 31] impossible"),
    ("2025-01-09", "It was at 25:61.", ""),
    ("2025-01-09", "It was at 25:00 on Monday.", "[Monday] 2025-01-06"),
    ("2025-01-09", "It was at 13 p.m. on Monday.", "[Monday] 2025-01-06"),
    ("2025-01-09", "It was in the year 0.", ""),
    ("2025-01-09", "It was in 0.", ""),
    ("2025-01-09", "It was in the year -1.", ""),
    ("2025-01-09", "It was in 0 BC.", ""),
    ("2025-01-09", "It was in 1 BC.", "[1 BC] BC0001"),
    ("2025-01-09", "It was in 9999.", ""),
    ("2025-01-09", "It was in the year 9999.", ""),
    ("2025-01-09", "It was in 10000.", ""),
    ("2025-01-09", "It was in the year 10000.", ""),
    ("2025-01-09", "It was on Jan. 8, 0000.", "[Jan. 8] 2025-01-08"),
    ("2025-01-09", "It was in 262143.", ""),
    ("2025-01-09", "It was in the year 262143.", ""),
    ("2025-01-09", "It was on 2025-02-30.", "[2025-02-30] impossible"),
    ("2025-01-09", "It was on 2025-13-01.", ""),
    ("2025-01-09", "It was on 02/30/2025.", "[02/30/2025] impossible"),
    ("2025-01-09", "It was on 13/13/2025.", ""),
    ("2025-01-09", "It was on 2025-01-08T25:61.", "[2025-01-08] 2025-01-08"),
    ("2025-01-09", "It was in 262143 BC.", ""),
    ("2025-01-09", "It was in 99999 BC.", ""),
    ("2025-01-09", "It was 53 weeks ago.", "[53 weeks ago] 2024-W01"),
    ("2025-01-09", "It was in the 99th century.", ""),
    ("2025-01-09", "It was in the 0th century.", ""),
    ("2025-01-09", "It was in the 100th century.", ""),
    ("2025-01-09", "It was in the 200th century.", ""),
    ("2025-01-09", "It was in the 9999990s.", ""),
    ("2025-01-09", "The day before Feb. 30 it rained.", "[The day before Feb. 30] open XXXX-XX-XX"),
    ("2025-01-09", "It was three weeks before Feb. 30.", "[three weeks before Feb. 30] open XXXX-WXX"),
    ("2025-01-09", "It was at 24:01 on Monday.", "[Monday] 2025-01-06"),
    ("2025-01-09", "It was on Feb. 30. The next day it ended.", "[Feb. 30] impossible, [The next day] open XXXX-XX-XX"),
    ("2025-01-09", "It was on Monday, Jan. 8, 2025.", "[Monday, Jan. 8, 2025] 2025-01-08"),
];

/// Beyond chrono's years, -262143 to 262142, there are no days: what lies there has no value, at most
/// holes ("open"), or, where it is a year or a part of one, a value whose extent is open on that side.
const EXTREME: &[Row] = &[
    ("2025-01-09", "It began 300,000 years ago.", "[300,000 years ago] open XXXX"),
    ("+262142-12-31", "It began last week.", "[last week] +262142-W52"),
    ("+262142-12-31", "It ends next week.", "[next week] none"),
    ("+262142-12-31", "It ends next weekend.", "[next weekend] open XXXX-WE"),
    ("+262142-12-31", "It ends tomorrow.", "[tomorrow] open XXXX-XX-XX"),
    ("+262142-12-31", "It ends next year.", "[next year] +262143"),
    ("+262142-12-31", "It ends in 300,000 years.", "[300,000 years] P300000Y"),
    ("+262142-12-31", "It ends in two days.", "[two days] P2D"),
    ("+262142-12-31", "It ends next month.", "[next month] +262143-01"),
    ("+262142-12-31", "It ends on Monday.", "[Monday] +262142-12-31"),
    ("+262142-12-31", "It ends next Monday.", "[next Monday] none"),
    ("+262142-12-31", "It began a century ago.", "[a century ago] open XX"),
    ("+262142-12-31", "It was on Jan. 8.", "[Jan. 8] +262142-01-08"),
    ("+262142-12-31", "It will be on Jan. 8.", "[Jan. 8] impossible"),
    ("+262142-12-31", "It ends today.", "[today] +262142-12-31"),
    ("+262142-12-31", "It ends this year.", "[this year] +262142"),
    ("+262142-12-31", "It ends at midnight.", "[midnight] +262142-12-31T24:00"),
    ("+262142-12-31", "It lasts the next three months.", "[the next three months] P3M"),
    ("+262142-12-31", "It ends this winter.", "[this winter] +262142-WI"),
    ("+262142-12-31", "It ends this week.", "[this week] +262143-W01"),
    ("+262142-12-31", "It began on Friday.", "[Friday] +262142-12-28"),
    ("-262143-01-01", "It began last week.", "[last week] open XXXX-WXX"),
    ("-262143-01-01", "It began last weekend.", "[last weekend] open XXXX-WE"),
    ("-262143-01-01", "It began yesterday.", "[yesterday] open XXXX-XX-XX"),
    ("-262143-01-01", "It began last year.", "[last year] BC262145"),
    ("-262143-01-01", "It began 300,000 years ago.", "[300,000 years ago] open XXXX"),
    ("-262143-01-01", "It began a century ago.", "[a century ago] open XX"),
    ("-262143-01-01", "It began last month.", "[last month] BC262145-12"),
    ("-262143-01-01", "It began last Monday.", "[last Monday] none"),
    ("-262143-01-01", "It began on Monday.", "[Monday] impossible"),
    ("-262143-01-01", "It began on Dec. 31.", "[Dec. 31] impossible"),
    ("-262143-01-01", "It ends next week.", "[next week] open XXXX-WXX"),
    ("-262143-01-01", "It ends today.", "[today] BC262144-01-01"),
    ("-262143-01-01", "It ends this year.", "[this year] BC262144"),
    ("-262143-01-01", "It ends this week.", "[this week] open XXXX-WXX"),
    ("-262143-01-01", "It ran for the past three months.", "[the past three months] P3M"),
    ("-262143-01-01", "It began last winter.", "[last winter] none"),
    ("-262143-01-01", "It ends next year.", "[next year] BC262143"),
    ("-262143-01-01", "It ends in 600,000 years.", "[600,000 years] P600000Y"),
    ("0000-02-29", "It began last year.", "[last year] BC0002"),
    ("0001-01-01", "It began last year.", "[last year] BC0001"),
    ("0001-01-01", "It began a decade ago.", "[a decade ago] BC001"),
    ("0001-01-01", "It began last century.", "[last century] BC00"),
    ("9999-12-31", "It ends next year.", "[next year] +10000"),
    ("9999-12-31", "It ends next week.", "[next week] +10000-W01"),
    ("9999-12-31", "It ends next century.", "[next century] none"),
    ("9999-12-31", "It ends tomorrow.", "[tomorrow] +10000-01-01"),
    ("9999-12-31", "It ends next decade.", "[next decade] none"),
];

/// What should be said one day; now something else is. Once mended, a row moves up.
const NOT_YET: &[Row] = &[
    ("2025-01-09", "It began 999999999999 years ago.", ""),
    ("", "It was on Feb. 30.", "[Feb. 30] impossible"),
    ("2025-01-09", "It was on Jan. 8, 9999.", "[Jan. 8, 9999] 9999-01-08"),
    ("2025-01-09", "It was on Jan. 8, 10000.", "[Jan. 8, 10000] +10000-01-08"),
    ("2025-01-09", "It was on Jan. 8, 262143.", "[Jan. 8, 262143] impossible"),
    ("2025-01-09", "It was in the fifth quarter of 2024.", "[the fifth quarter of 2024] impossible"),
    ("2025-01-09", "It was on the sixth Monday of March 2024.", "[the sixth Monday of March 2024] impossible"),
    ("2025-01-09", "It was on the fifth Friday of February 2025.", "[the fifth Friday of February 2025] impossible"),
    ("2025-01-09", "It was a million years ago.", "[a million years ago] open XXXX"),
    ("2025-01-09", "It was five billion years ago.", "[five billion years ago] open XXXX"),
];

#[test]
fn impossible_dates_have_a_stated_outcome() {
    report(&IMPOSSIBLE.iter().flat_map(|(day, text, want)| wrong(day, text, want)).collect::<Vec<_>>());
}

#[test]
fn extreme_dates_have_a_stated_outcome() {
    report(&EXTREME.iter().flat_map(|(day, text, want)| wrong(day, text, want)).collect::<Vec<_>>());
}

#[test]
fn what_is_mended_moves_up() {
    let mended = NOT_YET.iter().filter(|(day, text, want)| wrong(day, text, want).is_empty());
    report(&mended.map(|(day, text, _)| format!("{text:?} of {day:?} is mended: move it up")).collect::<Vec<_>>());
}

/// Values at the ends have extents that are open or in order, never turned round.
#[test]
fn extents_at_the_ends_of_the_calendar() {
    const ROWS: &[(&str, &str, &str)] = &[
        ("+262142-12-31", "It ends today.", "+262142-12-31 .."),
        ("+262142-12-31", "It ends this year.", "+262142-01-01 .."),
        ("+262142-12-31", "It ends next year.", "none"),
        ("+262142-12-31", "It began last week.", "+262142-12-24 +262142-12-31"),
        ("-262143-01-01", "It ends today.", "-262143-01-01 -262143-01-02"),
        ("-262143-01-01", "It began last year.", ".. -262143-01-01"),
        ("-262143-01-01", "It ends this year.", "-262143-01-01 -262142-01-01"),
    ];
    let side = |day: Option<_>| day.map_or("..".to_owned(), |day: dateline::chrono::NaiveDate| day.to_string());
    let got = |day: &str, text: &str| match mentions(text, Some(day)).first().map(Mention::extent) {
        Some(extent) if !extent.is_none() => format!("{} {}", side(extent.start()), side(extent.end())),
        Some(_) => "none".to_owned(),
        None => "no mention".to_owned(),
    };
    let wrong = ROWS.iter().map(|(day, text, want)| (day, text, want, got(day, text))).filter(|r| *r.2 != r.3);
    report(
        &wrong.map(|(day, text, want, got)| format!("{text:?} of {day}: want {want}, got {got}")).collect::<Vec<_>>(),
    );
}

/// The days on which the rows above are published are the ends of chrono's range.
#[test]
fn the_ends_are_the_ends() {
    use dateline::chrono::NaiveDate;
    for (day, end) in [("+262142-12-31", NaiveDate::MAX), ("-262143-01-01", NaiveDate::MIN)] {
        assert_eq!(day.parse::<Anchor>().map(Anchor::date).ok(), Some(end));
    }
}
