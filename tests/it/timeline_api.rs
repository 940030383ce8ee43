//! What holds of every timeline, whatever the texts: merging, order, places, filters, storage, text.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use dateline::chrono::NaiveDate;
use dateline::text::{self, Layout};
use dateline::{Confidence, Entry, Event, EventClass, Extent, Order, Span, Status, Telling, Temporal, Timeline};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

use crate::{EXTRACTOR, document, read, report};

/// The same texts in every run: a failure is there for everybody.
fn config() -> Config {
    Config { cases: 200, rng_seed: RngSeed::Fixed(0xDA7E), failure_persistence: None, ..Config::default() }
}

/// Sentences that stories are made of; some tell the same event in other words, some nothing.
const SENTENCES: &[&str] = &[
    "The old bridge over the river Tarn collapsed on Monday.",
    "On Monday the bridge over the river Tarn collapsed, the mayor said.",
    "The bridge collapsed on Monday.",
    "The stadium roof collapsed on Monday after heavy snow.",
    "“It collapsed on Monday,” said Ana Ruiz, who runs a shop nearby.",
    "The bridge did not collapse on Monday, according to the ministry.",
    "The collapse of the bridge over the Tarn shook the town.",
    "The bridge has collapsed before.",
    "Nine people were killed in Albi on Monday.",
    "The killing of two people in Torvik on Monday shook the town.",
    "The council will vote on Friday.",
    "The council voted in 2018 and in May 2019.",
    "The  council\nvoted on a new bridge in 2018.",
    "A vote is set for next Tuesday.",
    "If it rains this weekend, the road could stay shut until April.",
    "He has been mayor since 1994.",
    "The works ran from Jan. 8 to 31, 2019.",
    "The bridge was built in the early 1980s.",
    "It reopened two weeks later.",
    "Recently, traffic grew again.",
    "Trains run every Monday.",
    "The strike lasted three days.",
    "Bürgermeister Özil trat am 3. Mai zurück; “ça va”, said Élodie on 3 May 2018 — 日本 fell silent.",
    "No one was there.",
    "Nothing more is known (yet",
    "\u{1b}[31m It burned on Tuesday. \u{200b}",
];

const GLUE: &[&str] = &[" ", "\n", "\n\n", "  ", "\r\n"];

/// A story: its text, publication date and source, where they are known.
type Story = (String, Option<&'static str>, Option<&'static str>);

fn texts() -> impl Strategy<Value = String> {
    let sentence = (prop::sample::select(SENTENCES), prop::sample::select(GLUE));
    prop::collection::vec(sentence, 0..7)
        .prop_map(|parts| parts.iter().flat_map(|(sentence, glue)| [*sentence, *glue]).collect())
}

/// Each source with its day: one that publishes the same text on two days is a case of its own, below.
fn stories() -> impl Strategy<Value = Story> {
    let sources = [
        (Some("2019-03-06"), Some("Morning Post")),
        (Some("2018-12-31"), Some("Evening Mail")),
        (Some("2019-03-07"), Some("Daily Bugle")),
        (None, None),
    ];
    (texts(), prop::sample::select(sources.to_vec())).prop_map(|(text, (published, source))| (text, published, source))
}

fn timeline((text, published, source): &Story) -> Timeline {
    let document = document(text, *published);
    EXTRACTOR.timeline(&source.map_or(document, |source| document.source(source)))
}

fn events(text: &str, published: Option<&str>) -> Vec<Event> {
    EXTRACTOR.events(&document(text, published)).collect()
}

fn tellings(timeline: &Timeline) -> Vec<Telling> {
    timeline.entries().chain(timeline.vague()).flat_map(Entry::tellings).cloned().collect()
}

/// All events of a story, those whose time is inferred or told before too.
fn all_told((text, published, source): &Story) -> Vec<Telling> {
    let telling = |event| Telling { source: source.map(str::to_owned), event };
    events(text, *published).into_iter().map(telling).collect()
}

fn merged(timelines: impl IntoIterator<Item = Timeline>) -> Timeline {
    timelines.into_iter().fold(Timeline::default(), Timeline::merge)
}

/// The text with each run of white space as one space.
fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with the places of an event.
fn misplaced(text: &str, event: &Event) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut demand = |holds: bool, what: &str| {
        if !holds {
            wrong.push(format!("{what}: {event:?}"));
        }
    };
    let within = |inner: Span, outer: Span| outer.start <= inner.start && inner.end <= outer.end;
    let slice = |span: Span| text.get(span.range());
    let (clause, sentence, trigger) = (event.span(), event.sentence(), event.trigger());
    demand(slice(sentence).is_some_and(|s| !s.is_empty() && s.trim() == s), "the sentence is a trimmed slice");
    demand(within(clause, sentence) && !clause.is_empty(), "the clause is in the sentence");
    demand(slice(clause).map(single_spaced).as_deref() == Some(event.text()), "the text is that of the clause");
    demand(within(trigger.span, sentence), "the trigger is in the sentence");
    demand(within(trigger.span, clause), "the trigger is in the clause");
    demand(slice(trigger.span) == Some(&trigger.text), "the trigger is what stands there");
    demand(trigger.lemma == trigger.lemma.to_lowercase() && !trigger.lemma.is_empty(), "the lemma is in small letters");
    if let Some(mention) = event.time().and_then(|time| time.mention()) {
        demand(within(mention.span(), sentence), "the mention is in the sentence");
        demand(within(mention.span(), clause), "the mention is in the clause");
        demand(slice(mention.span()) == Some(mention.text()), "the mention is what stands there");
    }
    if let Some(source) = event.attribution() {
        demand(within(source.span, sentence), "the source is in the sentence");
        demand(slice(source.span).map(single_spaced).as_deref() == Some(&source.text), "the source stands there");
    }
    wrong
}

/// The order in which entries are promised: by start, where an open one is first, then by end, where
/// an open one is last; entries without a place behind all others.
fn promised(a: &Entry, b: &Entry) -> Ordering {
    let key = |e: &Entry| {
        let extent = e.extent();
        let last = extent.end().and_then(|end| end.pred_opt());
        (extent.is_none(), extent.start().or(last), extent.end().is_none(), extent.end())
    };
    key(a).cmp(&key(b))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn merging_does_not_depend_on_the_order(
        (stories, shuffled) in prop::collection::vec(stories(), 1..6)
            .prop_flat_map(|stories| (Just(stories.clone()), Just(stories).prop_shuffle())),
        cut in 0_usize..6,
    ) {
        let lines: Vec<Timeline> = stories.iter().map(timeline).collect();
        let all = merged(lines.clone());
        prop_assert_eq!(&merged(shuffled.iter().map(timeline)), &all);
        let cut = cut.min(lines.len());
        prop_assert_eq!(&merged(lines[..cut].to_vec()).merge(merged(lines[cut..].to_vec())), &all);
        prop_assert_eq!(&merged(lines[cut..].to_vec()).merge(merged(lines[..cut].to_vec())), &all);
        prop_assert_eq!(&all.clone().merge(all.clone()), &all);
        prop_assert_eq!(&all.clone().merge(Timeline::default()), &all);
        for line in lines {
            prop_assert_eq!(&all.clone().merge(line), &all);
        }
    }

    /// One by one, at once, telling by telling, in parts of any size: the same bytes.
    #[test]
    fn tellings_may_come_in_any_way(
        stories in prop::collection::vec(stories(), 1..8),
        cuts in prop::collection::vec(0_usize..60, 0..4),
        inferred in any::<bool>(),
    ) {
        let told = |story: &Story| -> Vec<Telling> {
            match inferred {
                true => all_told(story),
                false => tellings(&timeline(story)),
            }
        };
        let told: Vec<Telling> = stories.iter().flat_map(told).collect();
        let whole = serde_json::to_string(&Timeline::new(told.clone())).expect("a timeline is always JSON");
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(told.len())).chain([0, told.len()]).collect();
        cuts.sort_unstable();
        let parts = || cuts.windows(2).map(|cut| Timeline::new(told[cut[0]..cut[1]].to_vec()));
        let mut extended = Timeline::default();
        extended.extend(told.iter().rev().cloned());
        extended.extend(parts());
        let ways: [(&str, Timeline); 5] = [
            ("collected tellings", told.iter().rev().cloned().collect()),
            ("collected timelines", parts().collect()),
            ("merged timelines", merged(parts())),
            ("merged backwards", parts().rev().fold(Timeline::default(), |all, part| part.merge(all))),
            ("extended", extended),
        ];
        for (way, timeline) in ways {
            prop_assert_eq!(serde_json::to_string(&timeline).expect("JSON"), whole.clone(), "{}", way);
        }
    }

    #[test]
    fn no_telling_is_lost_or_made_up(stories in prop::collection::vec(stories(), 1..6)) {
        let lines: Vec<Timeline> = stories.iter().map(timeline).collect();
        let all = merged(lines.clone());
        for telling in lines.iter().flat_map(tellings) {
            prop_assert!(tellings(&all).contains(&telling), "{:?} is lost", telling);
        }
        for telling in tellings(&all) {
            prop_assert!(lines.iter().any(|line| tellings(line).contains(&telling)), "{:?} is made up", telling);
        }
        let mut entries = all.entries().chain(all.vague());
        let key = |t: &Telling| (t.event.time().map(ToString::to_string), t.event.trigger().stem.clone());
        prop_assert!(entries.all(|e| e.tellings().iter().all(|t| key(t) == key(&e.tellings()[0]))));
    }

    #[test]
    fn entries_stand_in_order(stories in prop::collection::vec(stories(), 1..5)) {
        let all = merged(stories.iter().map(timeline));
        let entries: Vec<&Entry> = all.entries().chain(all.vague()).collect();
        prop_assert_eq!(entries.len(), all.len());
        prop_assert_eq!(entries.is_empty(), all.is_empty());
        prop_assert!(entries.windows(2).all(|pair| promised(pair[0], pair[1]) != Ordering::Greater), "{}", all);
        let backwards = Timeline::new(tellings(&all).into_iter().rev());
        prop_assert_eq!(&backwards, &all);
    }

    #[test]
    fn events_stand_in_the_text(text in texts(), published in prop::sample::select(vec![Some("2019-03-06"), None])) {
        let events = events(&text, published);
        let wrong: Vec<String> = events.iter().flat_map(|event| misplaced(&text, event)).collect();
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let place = |e: &Event| (e.sentence().start, e.trigger().span.start);
        prop_assert!(events.windows(2).all(|pair| place(&pair[0]) <= place(&pair[1])), "{:?}", events);
    }

    #[test]
    fn events_stand_in_any_text(text in any::<String>(), piece in prop::sample::select(SENTENCES), at in any::<prop::sample::Index>()) {
        let at = (0..=text.len()).rev().find(|i| *i <= at.index(text.len() + 1) && text.is_char_boundary(*i)).unwrap_or(0);
        let text = format!("{} {piece} {}", &text[..at], &text[at..]);
        let wrong: Vec<String> = events(&text, Some("2019-03-06")).iter().flat_map(|e| misplaced(&text, e)).collect();
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_timeline_is_the_dated_events(story in stories()) {
        let timeline = timeline(&story);
        let mut dated: Vec<Event> = events(&story.0, story.1);
        dated.retain(|event| event.time().is_some_and(|time| time.mention().is_some()));
        let told = tellings(&timeline);
        prop_assert_eq!(told.len(), dated.len());
        prop_assert!(dated.iter().all(|event| told.iter().any(|t| t.event == *event && t.source.as_deref() == story.2)));
        prop_assert_eq!(&self::timeline(&story), &timeline);
    }

    #[test]
    fn json_keeps_all(story in stories()) {
        let timeline = timeline(&story);
        let json = serde_json::to_string(&timeline).expect("a timeline is always JSON");
        prop_assert!(json.starts_with("{\"format\":1,"), "{}", json);
        let again: Timeline = serde_json::from_str(&json).map_err(|e| TestCaseError::fail(format!("{json}: {e}")))?;
        prop_assert_eq!(&again, &timeline);
        for event in events(&story.0, story.1) {
            let json = serde_json::to_string(&event).expect("an event is always JSON");
            let again: Event = serde_json::from_str(&json).map_err(|e| TestCaseError::fail(format!("{json}: {e}")))?;
            prop_assert_eq!(&again, &event, "{}", json);
        }
    }

    #[test]
    fn text_keeps_its_width(story in stories(), width in 90_usize..140) {
        let timeline = timeline(&story);
        let text = text::to_string(&timeline, Layout { width, vague: true, ..Layout::default() });
        let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > width).collect();
        prop_assert!(wide.is_empty(), "{} columns: {:?}", width, wide);
        prop_assert_eq!(text.is_empty(), timeline.is_empty());
        prop_assert!(text.is_empty() || text.ends_with('\n'));
        prop_assert!(text.lines().all(|line| line.trim_end() == line), "{:?}", text);
        let dated = text::to_string(&timeline, Layout { width, ..Layout::default() });
        prop_assert!(text.starts_with(&dated));
    }

    #[test]
    fn order_is_the_same_from_both_sides(a in extents(), b in extents(), c in extents()) {
        prop_assert_eq!(Order::of(b, a), Order::of(a, b).inverse());
        prop_assert_eq!(Order::of(a, b).inverse().inverse(), Order::of(a, b));
        prop_assert_eq!(Order::of(a, b) == Order::Equal, a == b && !a.is_none());
        for order in [Order::Before, Order::During, Order::Equal] {
            let chained = Order::of(a, b) == order && Order::of(b, c) == order;
            prop_assert!(!chained || Order::of(a, c) == order, "{:?} {:?} {:?} {:?}", order, a, b, c);
        }
    }
}

/// Stretches of few days, so that they meet; either side may be open.
fn extents() -> impl Strategy<Value = Extent> {
    let day = |n: u64| NaiveDate::from_ymd_opt(2019, 3, 1).expect("a day") + dateline::chrono::Days::new(n);
    let side = || prop::option::weighted(0.9, 0_u64..8);
    (side(), side()).prop_map(move |(a, b)| {
        // An extent holds a day at the least.
        let b = b.map(|b| a.map_or(b, |a| a + 1 + b));
        Extent::new(a.map(day), b.map(day))
    })
}

/// A value whose extent a filter takes.
fn extent(value: &str) -> Extent {
    value.parse::<Temporal>().unwrap_or_else(|error| panic!("{error}")).extent()
}

#[test]
fn filters() {
    let text = "The council voted in 2018. A new vote will be held on Friday. He has been mayor since 1994. \
                Rain may fall on Monday. The mayor said on Tuesday that he is tired. Recently, he slept.";
    let story = |source| (text.to_owned(), Some("2019-03-06"), Some(source));
    let other = ("The bridge collapsed on Tuesday.".to_owned(), Some("2019-03-06"), Some("Evening Mail"));
    let all = timeline(&story("Morning Post")).merge(timeline(&other));
    let triggers = |timeline: Timeline| -> Vec<String> {
        timeline.entries().chain(timeline.vague()).map(|e| e.event().trigger().text.clone()).collect()
    };
    let table: Vec<(&str, Timeline, &[&str])> = vec![
        ("all", all.clone(), &["been", "voted", "collapsed", "said", "held", "fall", "slept"]),
        ("within 2018", all.within(extent("2018")), &["been", "voted"]),
        ("within the day", all.within(extent("2019-03-05")), &["been", "collapsed", "said"]),
        ("within the day after", all.within(extent("2019-03-06")), &["been"]),
        ("within 1993", all.within(extent("1993")), &[]),
        ("within nothing", all.within(Extent::NONE), &[]),
        ("past", all.with_status(Status::Past), &["voted", "collapsed", "said", "slept"]),
        ("ongoing", all.with_status(Status::Ongoing), &["been"]),
        ("planned", all.with_status(Status::Planned), &["held"]),
        ("hypothetical", all.with_status(Status::Hypothetical), &["fall"]),
        ("reporting", all.with_class(EventClass::Reporting), &["said"]),
        ("states", all.with_class(EventClass::State), &["been"]),
        ("perception", all.with_class(EventClass::Perception), &[]),
        ("sure", all.with_confidence(Confidence::High), &["voted", "collapsed", "said", "held"]),
        ("rather sure", all.with_confidence(Confidence::Medium), &["voted", "collapsed", "said", "held", "slept"]),
        (
            "all, sure or not",
            all.with_confidence(Confidence::Low),
            &["been", "voted", "collapsed", "said", "held", "fall", "slept"],
        ),
        ("a source", all.from_source("Evening Mail"), &["collapsed"]),
        ("no source", all.from_source("Weekly World"), &[]),
        ("denied", all.filter(|e| e.event().attribution().is_some()), &["said"]),
    ];
    let wrong = table.into_iter().filter_map(|(name, got, want)| {
        let got = triggers(got);
        (got != want).then(|| format!("{name}: want {want:?}, got {got:?}"))
    });
    report(&wrong.collect::<Vec<_>>());
}

#[test]
fn two_sources_of_one_event() {
    let told = |text: &str, published: &'static str, source| (text.to_owned(), Some(published), Some(source));
    let one = told("The old bridge over the Tarn collapsed on Monday.", "2019-03-06", "Morning Post");
    let two = told("On March 4, the old bridge collapsed into the Tarn.", "2019-03-20", "Evening Mail");
    let other = told("The stadium roof in Albi collapsed on Monday.", "2019-03-06", "Evening Mail");
    let denial = told("The old bridge over the Tarn did not collapse on Monday.", "2019-03-06", "Evening Mail");
    let entries = |stories: &[&Story]| -> Vec<Vec<String>> {
        let all = merged(stories.iter().map(|story| timeline(story)));
        let sources = |e: &Entry| e.tellings().iter().filter_map(|t| t.source.clone()).collect();
        all.entries().map(sources).collect()
    };
    // Each telling is kept, with the spans of its own text.
    assert_eq!(entries(&[&one, &two]), [["Evening Mail", "Morning Post"]]);
    assert_eq!(entries(&[&two, &one]), [["Evening Mail", "Morning Post"]]);
    let both = timeline(&one).merge(timeline(&two));
    let spans: BTreeSet<_> = tellings(&both).iter().map(|t| (t.source.clone(), t.event.trigger().span.start)).collect();
    let at = |story: &Story| (story.2.map(str::to_owned), story.0.find("collapsed").expect("it says so"));
    assert_eq!(spans, [at(&one), at(&two)].into());
    assert!(text::to_string(&both, Layout::default()).contains("(2 tellings)"));
    // The same day and verb do not make one event, and a denial is none.
    assert_eq!(entries(&[&one, &other]), [["Evening Mail"], ["Morning Post"]]);
    assert_eq!(entries(&[&one, &denial]).len(), 2);
}

/// Two stories, or two sentences of one, and the entries that they make: for each the triggers that tell it.
#[test]
fn one_event_or_two() {
    let table: &[(&[&str], &[&[&str]])] = &[
        // What EVENTS had wrong: numbers and places, subjects, nouns, words of one meaning.
        (
            &["A bomb killed nine people in Torvik on Monday. A bomb killed two people in Brenn on Monday."],
            &[&["killed"], &["killed"]],
        ),
        (&["Acme shares fell in 2018. Industry output fell in 2018."], &[&["fell"], &["fell"]]),
        (
            &["The mayor resigned on Monday. After the mayor's resignation on Monday, a crowd met."],
            &[&["resigned", "resignation"]],
        ),
        (&["The bank closed on Monday. The bank shut its doors on Monday."], &[&["closed", "shut"]]),
        // Across stories more must speak for it.
        (&["Ann Lee resigned on Monday.", "Lee quit on Monday after a row."], &[&["resigned", "quit"]]),
        (&["Ann Lee resigned on Monday.", "Ola Berg resigned on Monday."], &[&["resigned"], &["resigned"]]),
        (&["The council voted on Monday.", "The council voted on Monday after a row."], &[&["voted"], &["voted"]]),
        (&["Ann Lee resigned on Monday.", "Ann Lee did not resign on Monday."], &[&["resigned"], &["resign"]]),
        (&["Ann Lee resigned on Monday.", "Ann Lee resigned on Tuesday."], &[&["resigned"], &["resigned"]]),
        (&["Ann Lee resigned in 2016. Ann Lee resigned before 2016."], &[&["resigned"], &["resigned"]]),
    ];
    let sources = ["Daily Bugle", "Evening Mail", "Morning Post"];
    let wrong = table.iter().filter_map(|(stories, want)| {
        let story =
            |(text, source): (&&str, &'static str)| timeline(&((*text).to_owned(), Some("2019-03-06"), Some(source)));
        let all: Timeline = stories.iter().zip(sources).map(story).collect();
        let words = |e: &Entry| e.tellings().iter().map(|t| t.event.trigger().text.clone()).collect::<Vec<_>>();
        let got: Vec<Vec<String>> = all.entries().map(words).collect();
        (got != *want).then(|| format!("{stories:?}: want {want:?}, got {got:?}"))
    });
    report(&wrong.collect::<Vec<_>>());
}

/// What is told again without a date is a telling of the entry that dates it, never one alone.
#[test]
fn what_is_told_again_is_no_entry() {
    let table = [
        ("The mayor resigned on Sunday. His resignation came late.", "2019-03-03 resigned resignation"),
        ("The vote was held on Sunday. The vote was close.", "2019-03-03 held vote"),
        ("Ann Lee was arrested on Sunday. Lee had been arrested in a park.", "2019-03-03 arrested arrested"),
        // Another one, a new one, one with a time of its own.
        ("The mayor resigned on Sunday. The minister's resignation came late.", "2019-03-03 resigned"),
        ("The mayor resigned on Sunday. A resignation came late.", "2019-03-03 resigned"),
        ("The mayor resigned on Sunday. The resignation in 2018 came late.", "2018 came, 2019-03-03 resigned"),
    ];
    let wrong = table.iter().filter_map(|(text, want)| {
        let told = all_told(&((*text).to_owned(), Some("2019-03-06"), None)).into_iter();
        // Those with a time that is no guess.
        let told = told.filter(|t| t.event.time().is_some_and(|time| time.basis() != dateline::Basis::Inferred));
        let words = |e: &Entry| {
            let words = e.tellings().iter().map(|t| t.event.trigger().text.clone());
            [e.time().map(ToString::to_string).unwrap_or_default()]
                .into_iter()
                .chain(words)
                .collect::<Vec<_>>()
                .join(" ")
        };
        let got = Timeline::new(told).entries().map(words).collect::<Vec<_>>().join(", ");
        (got != *want).then(|| format!("{text:?}: want {want:?}, got {got:?}"))
    });
    report(&wrong.collect::<Vec<_>>());
}

#[test]
fn what_cannot_be_read() {
    let entry = serde_json::to_value(timeline(&("It fell on Monday.".into(), Some("2019-03-06"), None))).expect("JSON");
    let entry = entry["entries"][0].to_string();
    let table = [
        (r#"{"format":2,"entries":[]}"#.to_owned(), vec!["format 2", "format 1"]),
        (r#"{"format":0,"entries":[]}"#.into(), vec!["format 0"]),
        (r#"{"format":"1","entries":[]}"#.into(), vec!["invalid type"]),
        (r#"{"entries":[]}"#.into(), vec!["missing field `format`"]),
        (r#"{"format":1}"#.into(), vec!["missing field `entries`"]),
        (r#"{"format":1,"entries":[{"tellings":[]}]}"#.into(), vec!["no telling"]),
        (format!(r#"{{"format":1,"entries":[{}]}}"#, entry.replace("OCCURRENCE", "ACCIDENT")), vec!["ACCIDENT"]),
        (format!(r#"{{"format":1,"entries":[{}]}}"#, entry.replace("\"past\"", "\"gone\"")), vec!["gone"]),
        (
            format!(
                r#"{{"format":1,"entries":[{}]}}"#,
                entry.replace(r#""value":"2019-03-04""#, r#""value":"2019-13-04""#)
            ),
            vec!["2019-13-04"],
        ),
        // What a later version of the same format adds is passed over.
        (r#"{"format":1,"entries":[],"made_by":"a later version"}"#.into(), vec![]),
    ];
    let wrong = table.iter().filter_map(|(json, parts)| match serde_json::from_str::<Timeline>(json) {
        Ok(_) => (!parts.is_empty()).then(|| format!("{json} is read")),
        Err(error) => {
            let message = error.to_string();
            let told = !parts.is_empty() && parts.iter().all(|part| message.contains(part));
            (!told).then(|| format!("{json}: {message:?} without {parts:?}"))
        }
    });
    report(&wrong.collect::<Vec<_>>());
}

/// A larger number may come with a larger shape: the number is what is complained of.
#[test]
fn the_format_is_read_first() {
    let error = serde_json::from_str::<Timeline>(r#"{"format":2,"entries":{"1994":"a map"}}"#).unwrap_err();
    assert!(error.to_string().contains("format 2"), "{error}");
}

#[test]
fn a_timeline_in_text_is_plain() {
    let timeline = timeline(&(read("examples/articles/belarus.txt"), Some("2025-01-09"), None));
    let text = text::to_string(&timeline, Layout { vague: true, ..Layout::default() });
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
    assert_eq!(text, text::to_string(&timeline, Layout { vague: true, ..Layout::default() }));
    let heads: Vec<&str> = text.lines().filter(|line| !line.starts_with(' ')).collect();
    assert_eq!(heads.len(), timeline.len());
    // All words of a clause are there, however narrow it is.
    let narrow = text::to_string(&timeline, Layout { width: 10, vague: true, who: true });
    for entry in timeline.entries() {
        let words: Vec<&str> = entry.event().text().split(' ').collect();
        assert!(narrow.split_whitespace().collect::<Vec<_>>().windows(words.len()).any(|w| w == words), "{words:?}");
    }
}

/// Escape sequences of a text do not reach a terminal through it.
#[test]
fn no_control_character_gets_through() {
    let story = ("He left on \u{1b}[31m Monday, \u{7}she said.".to_owned(), Some("2019-03-06"), None);
    let text = text::to_string(&timeline(&story), Layout::default());
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "control characters: {text:?}");
}

/// The same text, published twice by one source: tellings whose places are the same and whose
/// statuses are not.
#[test]
fn the_same_text_on_two_days() {
    let told = |published| ("The council voted in May 2019.".to_owned(), Some(published), Some("Morning Post"));
    let (one, two) = (timeline(&told("2018-12-31")), timeline(&told("2019-06-30")));
    let both = one.clone().merge(two.clone());
    assert_eq!(two.merge(one), both, "the order of the two does not matter");
    assert_eq!(both.clone().merge(both.clone()), both, "merging a timeline with itself changes nothing");
}

/// Sixty columns, as in the documentation of `Layout`.
#[test]
fn narrow_heads() {
    let timeline = timeline(&(read("examples/articles/belarus.txt"), Some("2025-01-09"), None));
    let text = text::to_string(&timeline, Layout { width: 60, vague: true, ..Layout::default() });
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > 60).collect();
    assert!(wide.is_empty(), "wider than 60: {wide:?}");
}

/// Where the sides of an interval have no year, its time is still told, and on the right side.
#[test]
fn an_undated_interval_is_told() {
    let table = [
        ("It is shut until April 5.", "../XXXX-04-05 Until"),
        ("It was shut from Jan. 8 to 31.", "XXXX-01-08/XXXX-01-31 Throughout"),
    ];
    let wrong = table.iter().filter_map(|(text, want)| {
        let event = events(text, None).into_iter().find(|e| e.time().is_some_and(|t| t.mention().is_some()));
        let got = event.and_then(|e| e.time().map(|t| format!("{t} {:?}", t.relation())));
        (got.as_deref() != Some(want)).then(|| format!("{text:?}: want {want:?}, got {got:?}"))
    });
    report(&wrong.collect::<Vec<_>>());
}

/// An event that is dated by its distance from another is an entry where it lands; without a date to count from it is a
/// vague one.
#[test]
fn distances_are_entries() {
    let text = "He founded the club in 1990 and left it eighteen months later. She left Peru a month after the coup of \
        June 3, 1968. The firm shut a year after it opened.";
    let timeline = EXTRACTOR.timeline(&document(text, Some("2019-03-06")));
    let layout = dateline::text::Layout { vague: true, ..dateline::text::Layout::default() };
    let shown = dateline::text::to_string(&timeline, layout);
    let got: Vec<_> = shown.lines().filter(|line| !line.starts_with(' ')).map(|line| line.split_whitespace()).collect();
    let got: Vec<_> = got.into_iter().map(|words| words.collect::<Vec<_>>().join(" ")).collect();
    let want = [
        "1968-06-03 past OCCURRENCE coup",
        "1968-07 past OCCURRENCE left",
        "1990 past OCCURRENCE founded",
        "1991/1992 past OCCURRENCE left",
        "- past OCCURRENCE shut",
    ];
    assert_eq!(got, want, "{shown}");
}
