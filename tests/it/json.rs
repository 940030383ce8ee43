//! What is stored: every public type as JSON and back, the outward contract as one snapshot, and
//! what an older or newer version may have written.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::Path;
use std::sync::LazyLock;

use dateline::evaluate::{Criterion, Fault};
use dateline::value::edtf::{self, Edtf};
use dateline::value::{Granularity, Modifier, PartOfDay, Quant, Season, TimexType, Vague};
use dateline::{
    Aspect, Basis, Confidence, Conflict, DayOrder, DecadeForm, Entry, Event, EventClass, Locale, Mention, Order,
    Outcome, Polarity, Relation, Span, Status, Style, Telling, Tense, Timeline, Toward,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::timex3 as values;
use crate::{EXTRACTOR, document, here, mentions, report};

/// A day for the texts below.
const PUBLISHED: Option<&str> = Some("2025-01-09");

/// Sentences whose mentions and events have between them all fields and all kinds.
const TEXT: &str = "Training began on Wednesday, Jan. 8. The show runs from Jan. 8 to 31. \
    It has been closed since 1994. Police did not arrest anyone last week, according to the ministry. \
    The army may withdraw by April 2024. He fled in the early 1980s. It met on Monday, Jan. 8, 2025. \
    The strike lasted almost three days. They meet every Monday and train twice a week. \
    The firm lost money in the past three months. It rained on Feb. 30. Recently, it grew. It opens at 10 p.m. Friday. \
    The next day she resigned. He will speak. “It fell on Tuesday,” said Ana Ruiz. It starts after May 1. \
    She left Peru a month after the coup of June 3, 1968. He fell ill a year after he joined. The day before the coup it rained.";

static TIMELINE: LazyLock<Timeline> = LazyLock::new(|| {
    let dated = EXTRACTOR.timeline(&document(TEXT, PUBLISHED).source("Morning Post"));
    dated.merge(EXTRACTOR.timeline(&document(TEXT, None)))
});

static MENTIONS: LazyLock<Vec<Mention<'static>>> =
    LazyLock::new(|| [PUBLISHED, None].into_iter().flat_map(|published| mentions(TEXT, published)).collect());

static EVENTS: LazyLock<Vec<Event>> =
    LazyLock::new(|| [PUBLISHED, None].into_iter().flat_map(|day| EXTRACTOR.events(&document(TEXT, day))).collect());

fn entries() -> Vec<Entry> {
    TIMELINE.entries().chain(TIMELINE.vague()).cloned().collect()
}

fn tellings() -> Vec<Telling> {
    entries().iter().flat_map(|entry| entry.tellings().to_vec()).collect()
}

/// What is wrong with a value that does not come back from JSON, or comes back and is written otherwise.
fn changed<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Option<String> {
    let json = match serde_json::to_string(value) {
        Ok(json) => json,
        Err(error) => return Some(format!("{value:?} is not written: {error}")),
    };
    // From text, from bytes as they come, and from JSON that has been read already.
    let ways = [
        ("text", serde_json::from_str::<T>(&json)),
        ("bytes", serde_json::from_reader(json.as_bytes())),
        ("a value", serde_json::to_value(value).and_then(serde_json::from_value)),
    ];
    ways.into_iter().find_map(|(way, read)| match read {
        Err(error) => Some(format!("{json} from {way}: {error}")),
        Ok(again) if again != *value => Some(format!("{json} from {way}: {again:?}, not {value:?}")),
        Ok(again) => {
            let twice = serde_json::to_string(&again).unwrap_or_default();
            (twice != json).then(|| format!("{json} is written again as {twice}"))
        }
    })
}

/// A type with what came of its values.
type Row = (&'static str, Result<(), String>);

/// The values of a strategy, written and read.
fn any_of<T>(name: &'static str, strategy: impl Strategy<Value = T>) -> Row
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let run = TestRunner::new(ProptestConfig { cases: 300, ..values::config() })
        .run(&strategy, |value| changed(&value).map_or(Ok(()), |wrong| Err(TestCaseError::fail(wrong))));
    (name, run.map_err(|error| error.to_string()))
}

/// All values given, written and read.
fn each<T>(name: &'static str, values: impl IntoIterator<Item = T>) -> Row
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let mut count = 0;
    let wrong: Vec<String> = values.into_iter().inspect(|_| count += 1).filter_map(|value| changed(&value)).collect();
    let told = if count == 0 { vec!["there is none to try".to_owned()] } else { wrong };
    (name, if told.is_empty() { Ok(()) } else { Err(told.join("\n")) })
}

/// Every public type that is stored, a line a type.
fn types() -> Vec<Row> {
    let place =
        EXTRACTOR.events(&document("The council met in Bergen.", None)).find_map(|event| event.place().cloned());
    let spans = (any::<u32>(), any::<u32>()).prop_map(|(a, b)| Span::new(a.min(b) as usize, a.max(b) as usize));
    let bases = prop_oneof![
        select(vec![Basis::Explicit, Basis::Publication, Basis::Inferred]),
        spans.clone().prop_map(Basis::Mention),
    ];
    vec![
        each("Granularity", Granularity::ALL),
        each("Season", Season::ALL),
        each("PartOfDay", PartOfDay::ALL),
        each("Modifier", Modifier::ALL),
        each("Quant", Quant::ALL),
        each("Vague", Vague::ALL),
        each("TimexType", TimexType::ALL),
        each("EventClass", EventClass::ALL),
        each("Status", Status::ALL),
        each("Polarity", Polarity::ALL),
        each("Tense", Tense::ALL),
        each("Aspect", Aspect::ALL),
        each("Outcome", Outcome::ALL),
        each("Confidence", Confidence::ALL),
        each("Relation", Relation::ALL),
        each("Conflict", Conflict::ALL),
        each("Order", Order::ALL),
        each("Style", Style::ALL),
        each("DayOrder", DayOrder::ALL),
        each("Locale", Locale::ALL),
        each("Toward", Toward::ALL),
        each("DecadeForm", DecadeForm::ALL),
        each("Criterion", Criterion::ALL),
        each("Fault", Fault::ALL),
        any_of("Freq", values::freqs()),
        any_of("Date", values::dates()),
        any_of("Clock", values::clocks()),
        any_of("TimeOfDay", values::times_of_day()),
        any_of("Time", values::times()),
        any_of("Point", values::points()),
        any_of("Duration", values::durations()),
        any_of("Partial", values::partials()),
        any_of(
            "Edtf",
            values::dates().prop_filter_map("has a form", |d| edtf::to_string(&d.into()).ok()?.parse::<Edtf>().ok()),
        ),
        any_of("Interval", values::intervals()),
        any_of("Bound", values::intervals().prop_map(|interval| interval.start())),
        any_of("Amount", values::durations().prop_filter_map("has parts", |d| d.amounts().next())),
        any_of("Count", values::durations().prop_filter_map("has parts", |d| Some(d.amounts().next()?.count))),
        any_of("Recurrence", values::temporals().prop_filter_map("is a set", |value| value.as_recurrence())),
        any_of("Pattern", values::patterns()),
        any_of("Temporal", values::temporals()),
        any_of("Extent", values::extents()),
        any_of("Anchor", values::anchors()),
        any_of("Span", spans),
        any_of("Basis", bases),
        each("Mention", MENTIONS.clone()),
        each("Endpoint", MENTIONS.iter().flat_map(|m| m.endpoints().to_vec())),
        each("Trigger", EVENTS.iter().map(|event| event.trigger().clone())),
        each("Factuality", EVENTS.iter().map(Event::factuality)),
        each("Participants", EVENTS.iter().map(|event| event.participants().clone())),
        each("Participant", EVENTS.iter().filter_map(|event| event.participants().agent.clone())),
        each("Place", EVENTS.iter().filter_map(|event| event.place().cloned()).chain(place)),
        each("Subject", EVENTS.iter().filter_map(|event| event.subject().cloned())),
        each("Attribution", EVENTS.iter().filter_map(|event| event.attribution().cloned())),
        each("EventTime", EVENTS.iter().filter_map(|event| event.time().cloned())),
        each("Event", EVENTS.clone()),
        each("Telling", tellings()),
        each("Entry", entries()),
        each("Timeline", [TIMELINE.clone(), Timeline::default()]),
    ]
}

#[test]
fn every_type_comes_back_from_json() {
    let wrong = types().into_iter().filter_map(|(name, run)| Some(format!("{name}: {}", run.err()?)));
    report(&wrong.collect::<Vec<_>>());
}

/// The public types that the source makes `Serialize`, by its text: those that derive it, those
/// that implement it, and those of the table of strings. Types behind a `mod json` are helpers.
fn stored_in_the_source() -> BTreeSet<String> {
    fn walk(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in folder.read_dir().expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.ends_with("bin") {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                names(&std::fs::read_to_string(&path).expect("a file"), found);
            }
        }
    }
    fn names(source: &str, found: &mut BTreeSet<String>) {
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric()).collect::<String>();
        let mut lines = source.lines();
        while let Some(line) = lines.next() {
            if let Some(rest) = line.trim_start().strip_prefix("impl Serialize for ") {
                found.insert(word(rest));
            } else if line.starts_with("#[cfg_attr(feature = \"serde\", derive(serde::Serialize") {
                let item = lines.find(|line| !line.starts_with("#["));
                found.extend(item.and_then(|line| line.strip_prefix("pub ")?.split(' ').nth(1)).map(word));
            } else if line == "named! {" {
                // The first line that is neither a comment nor an attribute: `Status "a status" {`.
                let head = lines.find(|line| !line.trim_start().starts_with(['/', '#']));
                found.extend(head.map(|line| word(line.trim_start())));
            } else if line.starts_with("as_string! {") {
                let table = lines.by_ref().take_while(|line| *line != "}").collect::<String>();
                let heads = table.split(',').filter_map(|row| row.split_whitespace().next());
                found.extend(heads.filter(|name| name.starts_with(char::is_uppercase)).map(word));
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&here("src"), &mut found);
    // What the macro of the table calls its types.
    found.retain(|name| !name.is_empty() && name != "type");
    found
}

#[test]
fn no_stored_type_is_forgotten() {
    let tried: BTreeSet<String> = types().into_iter().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(tried, stored_in_the_source());
}

/// The outward contract: what is in this snapshot, byte for byte, is public.
#[test]
fn contract() {
    let mention = |text: &'static str, published| mentions(text, published).remove(0);
    let event = |text: &str| EXTRACTOR.events(&document(text, PUBLISHED)).next().expect("an event");
    let timeline = EXTRACTOR
        .timeline(&document("The ministry said on Jan. 8 that it will open by May.", PUBLISHED).source("Morning Post"));
    let parts: [(&str, String); 19] = [
        ("a mention", pretty(&mention("On Wednesday, Jan. 8, it began.", PUBLISHED))),
        (
            "a mention that depends on an earlier one",
            pretty(&mentions("He left on Jan. 8. The next day she left.", PUBLISHED)[1]),
        ),
        ("a modifier", pretty(&mention("He fled in the early 1980s.", PUBLISHED))),
        ("an interval", pretty(&mention("It runs from Jan. 8 to 31.", PUBLISHED))),
        ("an open interval", pretty(&mention("It has been shut since 1994.", PUBLISHED))),
        ("a duration that covers days", pretty(&mention("It fell in the past three months.", PUBLISHED))),
        ("a set", pretty(&mention("They meet every Monday.", PUBLISHED))),
        ("a reference without a place", pretty(&mention("Recently, it grew.", PUBLISHED))),
        ("an undated document", pretty(&mention("It began on Jan. 8.", None))),
        ("an interval of an undated document", pretty(&mention("It ran from Jan. 8 to 31.", None))),
        ("a conflict", pretty(&mention("It met on Monday, Jan. 8, 2025.", PUBLISHED))),
        ("an impossible date", pretty(&mention("It rained on Feb. 30.", PUBLISHED))),
        (
            "an event with a mention",
            pretty(&event("Police did not arrest anyone last week, according to the ministry.")),
        ),
        ("an event with an inferred time", pretty(&event("The council will vote."))),
        ("an event that has happened, nobody says when", pretty(&event("The bridge fell."))),
        ("an event dated by a distance", pretty(&event("She left Peru a month after the coup of June 3, 1968."))),
        ("an event dated by a distance from one without a date", pretty(&event("He left a year after he joined."))),
        ("an event without a time", pretty(&EVENTS.iter().find(|event| event.time().is_none()))),
        ("a timeline", pretty(&timeline)),
    ];
    let whole: Vec<String> = parts.iter().map(|(name, json)| format!("# {name}\n{json}\n")).collect();
    insta::assert_snapshot!("contract", whole.join("\n"));
}

fn pretty<T: Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).expect("JSON")
}

/// JSON with each object changed by a function, the innermost first.
fn each_object(value: &Value, change: &dyn Fn(&mut serde_json::Map<String, Value>)) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| each_object(item, change)).collect(),
        Value::Object(fields) => {
            let mut fields = fields.iter().map(|(name, field)| (name.clone(), each_object(field, change))).collect();
            change(&mut fields);
            Value::Object(fields)
        }
        plain => plain.clone(),
    }
}

/// One line if JSON changed so is not read as what it was.
fn read_otherwise<T>(value: &T, change: &dyn Fn(&mut serde_json::Map<String, Value>)) -> Option<String>
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let json = each_object(&serde_json::to_value(value).expect("JSON"), change);
    match serde_json::from_value::<T>(json.clone()) {
        Ok(again) => (again != *value).then(|| format!("{json}: {again:?}")),
        Err(error) => Some(format!("{json}: {error}")),
    }
}

/// Null fields may be left out, fields that are left out may be null, and fields of a later version
/// are passed over.
#[test]
fn fields_may_be_missing_null_or_new() {
    type Change = (&'static str, Box<dyn Fn(&mut serde_json::Map<String, Value>)>);
    let absent: [(&[&str], &[&str]); 3] = [
        // The objects that have all of the first fields get the second.
        (&["type", "span", "text"], &["underspecified", "mod"]),
        (&["type", "basis", "span"], &["conflict", "quant", "freq", "edtf", "granularity"]),
        (&["trigger", "class"], &["attribution", "subject", "time"]),
    ];
    let changes: [Change; 3] = [
        ("missing", Box::new(|fields| fields.retain(|_, field| !field.is_null()))),
        (
            "null",
            Box::new(move |fields| {
                for (kind, names) in absent {
                    if kind.iter().all(|name| fields.contains_key(*name)) {
                        for name in names {
                            fields.entry(*name).or_insert(Value::Null);
                        }
                    }
                }
            }),
        ),
        ("new", Box::new(|fields| drop(fields.insert("a_later_field".into(), json!({"deep": [1, null]}))))),
    ];
    let mut wrong = Vec::new();
    for (name, change) in &changes {
        let found = MENTIONS
            .iter()
            .filter_map(|mention| read_otherwise(mention, change.as_ref()))
            .chain(EVENTS.iter().filter_map(|event| read_otherwise(event, change.as_ref())))
            .chain(read_otherwise(&*TIMELINE, change.as_ref()));
        wrong.extend(found.map(|line| format!("{name}: {line}")));
    }
    report(&wrong);
}

/// A mention that a later version found by a rule unknown to this one is kept as it is.
#[test]
fn rules_of_later_versions_are_kept() {
    const LATER: &str = "rule-of-a-later-version";
    let rename = |fields: &mut serde_json::Map<String, Value>| {
        if let Some(rule) = fields.get_mut("rule") {
            *rule = LATER.into();
        }
    };
    let stored = each_object(&serde_json::to_value(&*TIMELINE).expect("JSON"), &rename);
    let read: Timeline = serde_json::from_value(stored.clone()).expect("a timeline");
    let rules: BTreeSet<_> =
        read.entries().filter_map(|entry| Some(entry.time()?.mention()?.rule().to_owned())).collect();
    assert_eq!(rules, BTreeSet::from([LATER.to_owned()]));
    assert_eq!(serde_json::to_value(&read).expect("JSON"), stored);
    let wrong = MENTIONS.iter().filter_map(|mention| {
        let stored = each_object(&serde_json::to_value(mention).expect("JSON"), &rename);
        let read: Mention<'static> = serde_json::from_value(stored.clone()).expect("a mention");
        let same = read.rule() == LATER
            && read.value() == mention.value()
            && read.extent() == mention.extent()
            && serde_json::to_value(&read).ok() == Some(stored);
        (!same).then(|| format!("{mention:?}: {read:?}"))
    });
    report(&wrong.collect::<Vec<_>>());
}

/// Stored forms of other versions, with the message.
const FORMATS: &[(&str, &str)] = &[
    (r#"{"format":2,"entries":[]}"#, "a timeline of format 2; this version reads format 1"),
    (r#"{"format":2,"entries":{"of":"another shape"}}"#, "a timeline of format 2; this version reads format 1"),
    (r#"{"format":2,"events":[]}"#, "a timeline of format 2; this version reads format 1"),
    (r#"{"format":0,"entries":[]}"#, "a timeline of format 0; this version reads format 1"),
    (r#"{"format":4294967295,"entries":[]}"#, "a timeline of format 4294967295; this version reads format 1"),
    (r#"{"format":null,"entries":[]}"#, "invalid type: null, expected u64"),
    (r#"{"format":"1","entries":[]}"#, "invalid type: string \"1\", expected u64"),
    (r#"{"entries":[]}"#, "missing field `format`"),
];

#[test]
fn formats_of_other_versions_are_refused_by_number() {
    let row = |(json, message): &(&str, &str)| match serde_json::from_str::<Timeline>(json) {
        Ok(_) => Some(format!("{json} is read")),
        Err(error) => (!error.to_string().starts_with(message)).then(|| format!("{json}: {error}")),
    };
    report(&FORMATS.iter().filter_map(row).collect::<Vec<_>>());
}
