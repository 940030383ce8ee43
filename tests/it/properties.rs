//! What holds of every text: of any string, and of strings made of the pieces that dates are made of.

use dateline::chrono::{Days, NaiveDate};
use dateline::{Extractor, Mention};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

use crate::{document, mentions};

/// The same strings in every run: a failure is there for everybody.
pub(crate) fn config() -> Config {
    Config { cases: 400, rng_seed: RngSeed::Fixed(0xDA7E), failure_persistence: None, ..Config::default() }
}

/// Words, numbers and marks that dates are made of, and what stands in their way.
const PIECES: &[&str] = &[
    "Jan.",
    "January",
    "May",
    "march",
    "Sept.",
    "Dec",
    "Monday",
    "wed",
    "Sunday's",
    "1",
    "8",
    "31",
    "32",
    "0",
    "00",
    "1994",
    "2025",
    "99999",
    "'99",
    "1980s",
    "3rd",
    "21st",
    "twenty-one",
    "two",
    "a",
    "half",
    "a half",
    "1.5",
    "2,000",
    "10:30",
    "24:00",
    "10",
    "p.m.",
    "a.m.",
    "EST",
    "noon",
    "midnight",
    "2025-01-08",
    "01/08/2025",
    "8.1.2025",
    "12/31",
    "the",
    "of",
    "in",
    "on",
    "at",
    "by",
    "from",
    "to",
    "until",
    "since",
    "between",
    "and",
    "or",
    "through",
    "before",
    "after",
    "ago",
    "later",
    "earlier",
    "last",
    "next",
    "this",
    "that",
    "same",
    "past",
    "coming",
    "early",
    "mid",
    "late",
    "end",
    "about",
    "almost",
    "more than",
    "at least",
    "every",
    "each",
    "twice",
    "daily",
    "first",
    "second",
    "week",
    "weeks",
    "day",
    "days",
    "month",
    "quarter",
    "Q3",
    "year",
    "years",
    "decade",
    "century",
    "weekend",
    "morning",
    "night",
    "tonight",
    "tomorrow",
    "now",
    "recently",
    "once",
    "Christmas",
    "Easter",
    "spring",
    "the fall",
    "BC",
    "A.D.",
    "fiscal",
    "ended",
    "old",
    "may",
    "will",
    "said",
    "is set to",
    "$",
    "%",
    "people",
    "Mr.",
    "U.S.",
    "KYIV",
    "€",
    "é",
    "ß",
    "İ",
    "日本",
    "\u{301}",
    "\u{200b}",
    "\u{feff}",
    "🎉",
    "\u{a0}",
    "\u{202f}",
    "“",
    "”",
    "’",
    "–",
    "—",
    "…",
];

/// What may stand between two pieces.
const GLUE: &[&str] = &[
    " ", " ", " ", " ", " ", "", "-", "–", " – ", "/", ", ", ",", ". ", ".", ": ", "\n", "\n\n", " (", ") ", "'s ",
    "\t", "\0",
];

/// A string of pieces.
fn pieces() -> impl Strategy<Value = String> {
    let piece = (prop::sample::select(PIECES), prop::sample::select(GLUE));
    prop::collection::vec(piece, 0..40)
        .prop_map(|parts| parts.iter().flat_map(|(piece, glue)| [*piece, *glue]).collect())
}

/// Any string, and more often one of pieces.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![1 => any::<String>(), 4 => pieces()]
}

/// Any day of four centuries, or none.
fn published() -> impl Strategy<Value = Option<String>> {
    prop::option::weighted(0.8, days().prop_map(|day| day.to_string()))
}

fn days() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1800, 1, 1).expect("a day");
    (0_u64..146_000).prop_map(move |n| first + Days::new(n))
}

/// What is wrong with the places of the mentions of a text.
fn misplaced(text: &str, mentions: &[Mention<'_>]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut end = 0;
    for mention in mentions {
        let span = mention.span();
        if span.is_empty() || span.start < end {
            wrong.push(format!("{mention:?} is empty or begins before {end}"));
        }
        if text.get(span.range()) != Some(mention.text()) {
            wrong.push(format!("{mention:?} is not what stands there: {:?}", text.get(span.range())));
        }
        end = span.end;
        let mut inner = span.start;
        for endpoint in mention.endpoints() {
            let side = endpoint.span();
            if side.is_empty()
                || side.start < inner
                || side.end > span.end
                || text.get(side.range()) != Some(endpoint.text())
            {
                wrong.push(format!("{mention:?} has {endpoint:?} out of place"));
            }
            inner = side.end;
        }
    }
    wrong
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn mentions_stand_in_the_text(text in texts(), published in published()) {
        let wrong = misplaced(&text, &mentions(&text, published.as_deref()));
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_answer_is_always_the_same(text in texts(), published in published()) {
        let read = || -> Vec<_> {
            mentions(&text, published.as_deref()).into_iter().map(Mention::into_owned).collect()
        };
        let first = read();
        prop_assert_eq!(&first, &read());
        let (one, other) = std::thread::scope(|scope| {
            let threads = (scope.spawn(read), scope.spawn(read));
            (threads.0.join().expect("no panic"), threads.1.join().expect("no panic"))
        });
        prop_assert_eq!(&first, &one);
        prop_assert_eq!(&first, &other);
        let other = Extractor::new();
        prop_assert_eq!(&first, &other.mentions(&document(&text, published.as_deref())).collect::<Vec<_>>());
    }

    #[test]
    fn what_comes_after_changes_nothing_before(text in pieces(), more in pieces(), published in published()) {
        let text = format!("{text}.\n\n");
        let before = mentions(&text, published.as_deref());
        let longer = format!("{text}{more}");
        let after = mentions(&longer, published.as_deref());
        prop_assert_eq!(&before[..], after.get(..before.len()).unwrap_or(&after));
    }

    #[test]
    fn json_keeps_a_mention(text in pieces(), published in published()) {
        for mention in mentions(&text, published.as_deref()) {
            let mention = mention.into_owned();
            let json = serde_json::to_string(&mention).expect("a mention is always JSON");
            let again: Mention<'static> = serde_json::from_str(&json).map_err(|e| TestCaseError::fail(format!("{json}: {e}")))?;
            prop_assert_eq!(&again, &mention, "{}", json);
        }
    }

    #[test]
    fn a_week_later_the_same_words_mean_a_week_later(day in days()) {
        let wrong: Vec<_> = WEEKLY.iter().filter_map(|text| moves_otherwise(text, day)).collect();
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// What a text says, published on a day and a week later, where the second is not the first moved by a week.
fn moves_otherwise(text: &str, day: NaiveDate) -> Option<String> {
    let sides = |day: NaiveDate| {
        let extents: Vec<_> = mentions(text, Some(&day.to_string())).iter().map(|m| m.extent()).collect();
        extents.iter().map(|e| (e.start(), e.end())).collect::<Vec<_>>()
    };
    let moved = |side: Option<NaiveDate>| side.map(|day| day + Days::new(7));
    let (now, then) = (sides(day), sides(day + Days::new(7)));
    let right = matches!(now[..], [(Some(_), Some(_))])
        && now.iter().map(|e| (moved(e.0), moved(e.1))).eq(then.iter().copied());
    (!right).then(|| format!("{text:?} on {day}: {now:?}, a week later {then:?}"))
}

/// Sentences whose time moves with the week of publication and with nothing else.
const WEEKLY: &[&str] = &[
    "He resigned on Tuesday.",
    "He resigned Friday.",
    "It will open on Saturday.",
    "It opens next Monday.",
    "It shut last Thursday.",
    "They meet this Wednesday.",
    "He came yesterday.",
    "He comes tomorrow.",
    "He is here today.",
    "It shut last week.",
    "It opens next week.",
    "It rains this week.",
    "It rained last weekend.",
    "It shut three days ago.",
    "It shut two weeks ago.",
    "It opens three days from now.",
    "It shut on Sunday morning.",
    "It begins at 8 p.m. Friday.",
];
