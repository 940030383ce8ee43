//! Counts how often answers are right, by how their time came to their event, and prints the rows of
//! `src/event/confidence.rs`; then the shares by step, and the same where the steps of one half of the texts come from the
//! other half.

use std::collections::BTreeMap;
use std::path::Path;

use dateline::chrono::NaiveDate;
use dateline::inspect::{self, Attached};
use dateline::{Document, Event, Polarity, Relation, Status};
use serde_json::Value;

use crate::{corpus, home};

/// As in `src/event/confidence.rs`.
const FEW: usize = 30;
const HIGH: usize = 90;
const MEDIUM: usize = 60;

/// An answer: of which text, of which kind, and whether it is right.
struct Case {
    set: &'static str,
    text: String,
    /// The half that its text is of.
    half: usize,
    kind: String,
    right: bool,
}

/// Cases and right ones.
type Share = (usize, usize);

/// What a reader wrote: time, trigger, status.
struct Line {
    time: String,
    denied: bool,
    /// Words that may name it; where they stand, if that is written.
    triggers: Vec<(String, Option<usize>)>,
    status: String,
}

/// An entry of a story of ours: "time | trigger (=other) | status | who | summary".
fn told(line: &str) -> Line {
    let fields: Vec<&str> = line.split(" | ").collect();
    let trigger = fields[1].trim_start_matches("not ");
    let words = trigger.split([' ', '(', ')', '=', ',']).filter(|word| !word.is_empty());
    let triggers = words.map(|word| (word.to_lowercase(), None)).collect();
    Line { time: day(fields[0]), denied: fields[1] != trigger, triggers, status: fields[2].into() }
}

/// An entry of a real story: "time | trigger | status | who | offset (further tellings: word@offset)".
fn placed(line: &str) -> Line {
    let fields: Vec<&str> = line.split(" | ").collect();
    let trigger = fields[1].trim_start_matches("not ");
    let (first, more) = fields[4].split_once(' ').unwrap_or((fields[4], ""));
    let number = |at: &str| Some(at.parse().unwrap_or_else(|_| panic!("a number of bytes: {line}")));
    let word = trigger.split(" (").next().unwrap_or(trigger).to_lowercase();
    let mut triggers = vec![(word, number(first))];
    for other in more.split(['(', ')', '=', ',', ' ']) {
        triggers.extend(other.split_once('@').map(|(word, at)| (word.to_lowercase(), number(at))));
    }
    Line { time: day(fields[0]), denied: fields[1] != trigger, triggers, status: fields[2].into() }
}

/// A time without the time of day.
fn day(time: &str) -> String {
    time.split('T').next().unwrap_or(time).to_owned()
}

impl Line {
    fn agrees(&self, event: &Event) -> bool {
        let (word, at) = (event.trigger().text.to_lowercase(), event.trigger().span.start);
        let named = self.triggers.iter().any(|(name, place)| *name == word && place.is_none_or(|place| place == at));
        named
            && (self.time == time(event) || self.covers(event))
            && self.status == event.status().as_str()
            && self.denied == (event.polarity() == Polarity::Negative)
    }

    fn covers(&self, event: &Event) -> bool {
        let time = event.time().filter(|time| !is_beside(time.relation()));
        let days = time.and_then(|time| Some((time.extent().start()?, time.extent().end()?.pred_opt()?)));
        days.is_some_and(|(first, last)| format!("{first}/{last}") == self.time)
    }
}

fn is_beside(relation: Relation) -> bool {
    matches!(relation, Relation::By | Relation::Before | Relation::After)
}

fn time(event: &Event) -> String {
    let Some(time) = event.time() else { return String::new() };
    let relation = match time.relation() {
        Relation::By => "by ",
        Relation::Before => "before ",
        Relation::After => "after ",
        _ => "",
    };
    let value = time.to_string();
    relation.to_owned() + &value.split('/').map(day).collect::<Vec<_>>().join("/")
}

/// Adds the entries of a story that has a key.
fn count_story(set: &'static str, name: &str, half: usize, story: (&str, &str), key: Vec<Line>, cases: &mut Vec<Case>) {
    let (text, published) = story;
    let mut key: Vec<Option<Line>> = key.into_iter().map(Some).collect();
    for Attached { told, kind } in inspect::attached(&document(text, published), false) {
        let agrees =
            |line: &&mut Option<Line>| line.as_ref().is_some_and(|line| told.iter().any(|event| line.agrees(event)));
        let right = key.iter_mut().find(agrees).and_then(Option::take).is_some();
        let kind = kind.expect("an entry has a time");
        cases.push(Case { set, text: name.to_owned(), half, kind, right });
    }
}

fn document<'t>(text: &'t str, published: &str) -> Document<'t> {
    Document::new(text).published(published.parse().expect("a date of publication"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn lines(key: &str) -> impl Iterator<Item = &str> {
    key.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The sixteen stories.
fn stories(cases: &mut Vec<Case>) {
    for path in corpus::files(&home("tests/corpus/timelines")) {
        let (name, file) = (stem(&path), read(&path));
        let (first, rest) = file.split_once('\n').expect("a day, then a story");
        let published = first.strip_prefix("published: ").expect("a day first");
        let (text, key) = rest.split_once("====\n").expect("a key behind the story");
        let half = usize::from(name.ends_with("-2"));
        count_story("stories", &name, half, (text, published), lines(key).map(told).collect(), cases);
    }
}

/// The real stories that were read.
fn keys(shared: &Path, cases: &mut Vec<Case>) {
    let gum = corpus::gum(&shared.join("train"));
    let wikinews = read(&shared.join("eval/text/wikinews.jsonl"));
    let wikinews: Vec<Value> = wikinews.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    for (at, path) in corpus::files(&home("tests/corpus/keys/read")).iter().enumerate() {
        let (name, key) = (stem(path), read(path));
        let (text, published) = match name.split_once('-') {
            Some(("wikinews", number)) => {
                let story = &wikinews[number.parse::<usize>().expect("a line") - 1];
                (story["text"].as_str().unwrap_or_default(), story["published"].as_str().unwrap_or_default())
            }
            _ => {
                let name = name.trim_start_matches("gum-GUM_");
                let document = gum.iter().find(|document| document.name == name).expect("a document of that name");
                (&*document.text, document.published.as_deref().unwrap_or_default())
            }
        };
        let key = lines(&key).map(placed).collect();
        count_story("read", &name, at % 2, (text, published.get(..10).unwrap_or(published)), key, cases);
    }
}

/// The labelled events.
fn times(shared: &Path, cases: &mut Vec<Case>) {
    for (at, path) in corpus::files(&shared.join("eval/event-times")).iter().enumerate() {
        let labelled: Value = serde_json::from_str(&read(path)).expect("JSON");
        let published = &labelled["published"].as_str().expect("a day")[..10];
        let text = labelled["text"].as_str().expect("a text");
        // Its places are counted in characters.
        let byte = |place: &Value| {
            let place = place.as_u64().and_then(|place| usize::try_from(place).ok()).expect("a place");
            text.char_indices().nth(place).map_or(text.len(), |(byte, _)| byte)
        };
        let mut gold: Vec<(usize, usize, &Value)> = labelled["events"]
            .as_array()
            .expect("events")
            .iter()
            .map(|event| (byte(&event["start"]), byte(&event["end"]), &event["time"]))
            .collect();
        for Attached { told, kind } in inspect::attached(&document(text, published), true) {
            let (event, Some(kind)) = (&told[0], kind) else { continue };
            let span = event.trigger().span;
            let Some(at_gold) = gold.iter().position(|(start, end, _)| *start < span.end && span.start < *end) else {
                continue;
            };
            let (_, _, want) = gold.remove(at_gold);
            if want.is_object() {
                let right = fits(event, want, published);
                cases.push(Case { set: "event-times", text: stem(path), half: at % 2, kind, right });
            }
        }
    }
}

/// Whether an event is when the labels say, and its status fits: a day lies within its time, and a bound is not broken.
/// What has no place in the calendar is judged by its status alone.
fn fits(event: &Event, want: &Value, published: &str) -> bool {
    let status = match event.status() {
        Status::Hypothetical => Status::Planned,
        status => status,
    };
    let fitting = statuses(want, published);
    let extent = event.time().map(|time| time.extent()).unwrap_or_default();
    if extent.is_none() {
        return fitting.contains(&status);
    }
    let first = extent.start().unwrap_or(NaiveDate::MIN);
    let last = extent.end().and_then(|end| end.pred_opt()).unwrap_or(NaiveDate::MAX);
    let date = |day: Option<&str>| day.and_then(|day| day.parse::<NaiveDate>().ok());
    let when = match at(want, "on") {
        Some(day) => date(Some(day)).is_some_and(|day| first <= day && day <= last),
        None => {
            let (begin, end) = match want["kind"].as_str() {
                Some("single") => (at(want, "after"), at(want, "before")),
                _ => (
                    at(&want["begin"], "on").or(at(&want["begin"], "after")),
                    at(&want["end"], "on").or(at(&want["end"], "before")),
                ),
            };
            first != last && date(begin).is_none_or(|day| day <= last) && date(end).is_none_or(|day| first <= day)
        }
    };
    when && (fitting.is_empty() || fitting.contains(&status))
}

/// A day of a labelled time.
fn at<'v>(time: &'v Value, side: &str) -> Option<&'v str> {
    time[side].as_str().map(|day| &day[..10])
}

/// The statuses that fit a labelled time; none where it does not say.
fn statuses(time: &Value, published: &str) -> Vec<Status> {
    if time["kind"] == "single" {
        return match (at(time, "on"), at(time, "after"), at(time, "before")) {
            (Some(day), ..) if day < published => vec![Status::Past],
            (Some(day), ..) if day > published => vec![Status::Planned],
            (Some(_), ..) => vec![Status::Past, Status::Ongoing],
            (_, Some(after), _) if after >= published => vec![Status::Planned],
            (.., Some(before)) if before <= published => vec![Status::Past],
            _ => Vec::new(),
        };
    }
    let (begin, end) = (&time["begin"], &time["end"]);
    let holds = |day: Option<&str>, holds: fn(&str, &str) -> bool| day.is_some_and(|day| holds(day, published));
    if holds(at(end, "on").or(at(end, "before")), |day, now| day <= now) {
        vec![Status::Past]
    } else if holds(at(begin, "on").or(at(begin, "after")), |day, now| day >= now) {
        vec![Status::Planned]
    } else if holds(at(begin, "on").or(at(begin, "before")), |day, now| day <= now)
        && holds(at(end, "on").or(at(end, "after")), |day, now| day >= now)
    {
        vec![Status::Ongoing]
    } else {
        Vec::new()
    }
}

/// The step of each kind, with what was counted of it. A half has half the cases.
fn steps<'c>(cases: impl Iterator<Item = &'c Case>, few: usize) -> BTreeMap<String, (&'static str, Share)> {
    let (kinds, mut counted) = (inspect::kinds(), BTreeMap::<&str, Share>::new());
    for case in cases {
        let (kind, family) = kinds.iter().find(|(kind, _)| *kind == case.kind).expect("a kind of the table");
        for name in [kind, family] {
            let share = counted.entry(name).or_default();
            *share = (share.0 + 1, share.1 + usize::from(case.right));
        }
    }
    let share = |name: &str| counted.get(name).copied().unwrap_or_default();
    let step = |(kind, family): &(String, String)| {
        let own = share(kind);
        let (cases, right) = if own.0 < few { share(family) } else { own };
        let step = match right * 100 {
            right if cases > 0 && right >= HIGH * cases => "high",
            right if cases > 0 && right >= MEDIUM * cases => "medium",
            _ => "low",
        };
        (kind.clone(), (step, own))
    };
    kinds.iter().map(step).collect()
}

/// Prints the shares by step, each case by the steps that are given for its half.
fn print_shares(cases: &[Case], steps: [&BTreeMap<String, (&'static str, Share)>; 2]) {
    for sets in [&["stories"][..], &["read"], &["stories", "read"], &["event-times"]] {
        let cases: Vec<&Case> = cases.iter().filter(|case| sets.contains(&case.set)).collect();
        let shares = ["high", "medium", "low"].map(|step| {
            let of = || cases.iter().filter(|case| steps[case.half][&case.kind].0 == step);
            let (all, right) = (of().count(), of().filter(|case| case.right).count());
            let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
            format!("{step} {right}/{all} = {:.0} %, of all {:.0} %", share(right, all), share(all, cases.len()))
        });
        println!("{:<14} {}", sets.join(", "), shares.join("; "));
    }
}

/// Prints the rows and the shares; of all texts but those that are named.
pub fn all(shared: &Path, without: &[String]) {
    let mut cases = Vec::new();
    stories(&mut cases);
    keys(shared, &mut cases);
    times(shared, &mut cases);
    cases.retain(|case| !without.contains(&case.text));
    let found = steps(cases.iter(), FEW);
    for (kind, family) in inspect::kinds() {
        let (step, (counted, right)) = found[&kind];
        println!("    (Kind::{kind}, Family::{family}, {counted}, {right}), // {step}");
    }
    println!("\nby step:");
    print_shares(&cases, [&found, &found]);
    println!("\nby the steps of the other half:");
    let [first, second] = [0, 1].map(|half| steps(cases.iter().filter(|case| case.half != half), FEW / 2));
    print_shares(&cases, [&first, &second]);
}
