//! What is done with bytes of all kinds, and what must hold of the answers. The fuzz targets beside
//! this file and `cargo test` (`../it/fuzz.rs`) both use it. It makes no input and keeps none.
//!
//! A drive returns what is wrong, a line each; it panics only where the crate does.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::sync::LazyLock;

use dateline::chrono::NaiveDate;
use dateline::text::{self, Layout};
use dateline::value::{Clock, Freq, PartOfDay, Pattern, Point, Quant, Season, TimeOfDay, Vague};
use dateline::{
    Anchor, Conflict, Date, DayOrder, Document, Duration, Error, Event, Extent, Extractor, Granularity, Interval,
    Mention, Modifier, Order, Partial, Recurrence, Span, Temporal, Time, Timeline, TimexType, edtf,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is wrong, a line each.
pub type Wrong = Vec<String>;

/// A drive: bytes in, what is wrong out.
pub type Drive = fn(&[u8]) -> Wrong;

/// All drives; each has a fuzz target of its name and a folder of seeds.
pub const DRIVES: [(&str, Drive); 5] =
    [("extract", extract), ("anchor", anchor), ("timex3", timex3), ("edtf", edtf_string), ("json", json)];

/// Runs the drive of that name, and panics where something is wrong: what a fuzzer waits for.
#[allow(dead_code, reason = "the fuzz targets use it, `cargo test` does not")]
pub fn must(name: &str, data: &[u8]) {
    let (_, drive) = DRIVES.into_iter().find(|(known, _)| *known == name).expect("a drive of that name");
    let wrong = drive(data);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// A date of publication on the first line, where it is one, and a text.
pub fn extract(data: &[u8]) -> Wrong {
    let data = String::from_utf8_lossy(data);
    let dated = data.split_once('\n').and_then(|(line, rest)| Some((line.parse::<Anchor>().ok()?, rest)));
    match dated {
        Some((anchor, text)) => document(&Document::new(text).published(anchor).source("a source")),
        None => document(&Document::new(&data)),
    }
}

/// A string that may be a date of publication.
pub fn anchor(data: &[u8]) -> Wrong {
    /// What depends on the day of publication, some of it far away.
    const TEXT: &str = "It was last week, and a century ago. It will be next year, in 300,000 years and on Monday. \
        Since March 3 it rains; by Jan. 8 it will not. The past three months were dry, tomorrow at 5 p.m. it ends. \
        Next weekend, last summer, two decades later, in 999999999999 years, in the fourth quarter, at midnight.";
    let text = String::from_utf8_lossy(data);
    let mut wrong = Wrong::new();
    for order in [DayOrder::MonthFirst, DayOrder::DayFirst] {
        match Anchor::parse(&text, order) {
            Ok(anchor) => {
                let iso = anchor.to_string();
                if iso.parse::<Anchor>().ok() != Some(anchor) {
                    wrong.push(format!("{text:?} is {anchor:?}, and its own form {iso:?} is not"));
                }
                let year = format!("{:04}", dateline::chrono::Datelike::year(&anchor.date()).unsigned_abs());
                // Seconds since 1970 spell no year.
                if !text.contains(&year) && text.trim().contains(|c: char| !c.is_ascii_digit()) {
                    wrong.push(format!("{text:?} is {anchor:?}, a year that it does not name"));
                }
                if anchor.offset().is_some_and(|offset| offset.local_minus_utc().abs() > 14 * 3_600) {
                    wrong.push(format!("{text:?} is {anchor:?}, an offset beyond 14 hours"));
                }
                wrong.extend(document(&Document::new(TEXT).published(anchor)));
                round_trip(&anchor, &mut wrong);
            }
            Err(error) if !error.is_date() => wrong.push(format!("{text:?} is another error: {error}")),
            Err(error) => wrong.extend(told(&text, &error)),
        }
    }
    wrong
}

/// A string that may be a value in TIMEX3, or two, a line each.
pub fn timex3(data: &[u8]) -> Wrong {
    let text = String::from_utf8_lossy(data);
    let mut wrong = Wrong::new();
    for line in text.splitn(2, '\n') {
        inverse::<Temporal>(line, &mut wrong);
        inverse::<Date>(line, &mut wrong);
        inverse::<Clock>(line, &mut wrong);
        inverse::<TimeOfDay>(line, &mut wrong);
        inverse::<PartOfDay>(line, &mut wrong);
        inverse::<Time>(line, &mut wrong);
        inverse::<Point>(line, &mut wrong);
        inverse::<Duration>(line, &mut wrong);
        inverse::<Partial>(line, &mut wrong);
        inverse::<Interval>(line, &mut wrong);
        inverse::<Pattern>(line, &mut wrong);
        inverse::<Recurrence>(line, &mut wrong);
        inverse::<Freq>(line, &mut wrong);
        inverse::<Quant>(line, &mut wrong);
        inverse::<Modifier>(line, &mut wrong);
        inverse::<Vague>(line, &mut wrong);
        inverse::<Granularity>(line, &mut wrong);
        inverse::<Season>(line, &mut wrong);
        inverse::<TimexType>(line, &mut wrong);
        for kind in TimexType::ALL {
            if let Ok(value) = Temporal::of_type(kind, line) {
                wrong.extend(arithmetic(&value));
                if value.timex_type() != kind || value.to_string() != line {
                    wrong.push(format!("{line:?} as {kind} is {value:?} of {}", value.timex_type()));
                }
            }
        }
    }
    let mut values = text.splitn(2, '\n').filter_map(|line| line.parse::<Temporal>().ok());
    if let (Some(a), Some(b)) = (values.next(), values.next()) {
        let (one, other) = (Order::of(a.extent(), b.extent()), Order::of(b.extent(), a.extent()));
        if one.inverse() != other {
            wrong.push(format!("{a} is {one:?} {b}, which is {other:?}"));
        }
        wrong.extend(ordered("an intersection", a.extent().intersection(b.extent())));
    }
    wrong
}

/// A string that may be EDTF.
pub fn edtf_string(data: &[u8]) -> Wrong {
    let text = String::from_utf8_lossy(data);
    let mut wrong = Wrong::new();
    if let Ok(partial) = text.parse::<Partial>()
        && let Ok(printed) = edtf::partial(&partial)
    {
        wrong.extend(alphabet(&printed));
    }
    let Some(value) = value_of(&text) else { return wrong };
    let modifiers = [
        None,
        Some(Modifier::Before),
        Some(Modifier::After),
        Some(Modifier::OnOrBefore),
        Some(Modifier::OnOrAfter),
        Some(Modifier::Approx),
        Some(Modifier::Start),
        Some(Modifier::MoreThan),
    ];
    for modifier in modifiers {
        let printed = match edtf::with_modifier(&value, modifier) {
            Ok(printed) => printed,
            Err(error) if error.is_format() => continue,
            Err(error) => {
                wrong.push(format!("{value} is another error: {error}"));
                continue;
            }
        };
        wrong.extend(alphabet(&printed));
        // What both formats write alike covers the same days in both. Across the date line the later
        // moment may be of the earlier day, and then one side says less than both.
        if value.as_interval().is_some_and(|interval| modifier.is_some() && turned(interval)) {
            continue;
        }
        let extent = modifier.map_or(value.extent(), |modifier| modifier.apply(value.extent()));
        match printed.parse::<Temporal>() {
            Ok(again @ (Temporal::Date(_) | Temporal::Time(_) | Temporal::Interval(_))) if again.extent() != extent => {
                wrong.push(format!("{value} {modifier:?} is {printed}, of {:?} and not {extent:?}", again.extent()));
            }
            _ => {}
        }
    }
    wrong
}

/// Whether the last day of an interval is not behind its first.
fn turned(interval: Interval) -> bool {
    let sides =
        interval.start().at().and_then(|p| p.extent().start()).zip(interval.end().at().and_then(|p| p.extent().end()));
    sides.is_some_and(|(start, end)| end <= start)
}

/// The value that a string says, in EDTF or in TIMEX3.
fn value_of(text: &str) -> Option<Temporal> {
    match edtf::parse(text) {
        Ok(read) => read.value(),
        Err(_) => text.parse().ok(),
    }
}

/// A line that `dateline tag` may be given, or a stored mention, event, timeline or value.
pub fn json(data: &[u8]) -> Wrong {
    let Ok(text) = std::str::from_utf8(data) else { return Wrong::new() };
    let mut wrong = Wrong::new();
    if let Ok(line) = serde_json::from_str::<serde_json::Value>(text)
        && let Some(body) = line["text"].as_str()
    {
        let published = line["published"].as_str().and_then(|published| published.parse().ok());
        let document_ = Document::new(body);
        wrong.extend(document(&published.map_or(document_, |anchor| document_.published(anchor))));
    }
    if let Some(mention) = stored::<Mention<'static>>(text, &mut wrong) {
        let _ = (format!("{mention:?}"), mention.edtf(), mention.granularity());
        wrong.extend(ordered("a stored mention", mention.extent()));
    }
    if let Some(event) = stored::<Event>(text, &mut wrong) {
        let _ = (format!("{event:?}"), event.time().map(ToString::to_string));
    }
    if let Some(timeline) = stored::<Timeline>(text, &mut wrong) {
        let merged = timeline.clone().merge(timeline.clone());
        wrong.extend(shown(&timeline));
        wrong.extend(chronology(&merged));
    }
    stored::<Temporal>(text, &mut wrong);
    stored::<Extent>(text, &mut wrong);
    stored::<Span>(text, &mut wrong);
    stored::<Anchor>(text, &mut wrong);
    stored::<Partial>(text, &mut wrong);
    wrong
}

/// What is wrong with all that is read from a document.
pub fn document(document: &Document<'_>) -> Wrong {
    let text = document.text();
    let mentions: Vec<Mention<'_>> = EXTRACTOR.mentions(document).collect();
    let events: Vec<Event> = EXTRACTOR.events(document).collect();
    let timeline = EXTRACTOR.timeline(document);
    let mut wrong = places(text, &mentions);
    for mention in &mentions {
        wrong.extend(sense(mention));
        // A stored mention owns its text.
        round_trip(&mention.clone().into_owned(), &mut wrong);
    }
    for event in &events {
        wrong.extend(clause(text, event));
        round_trip(event, &mut wrong);
    }
    round_trip(&timeline, &mut wrong);
    wrong.extend(chronology(&timeline));
    wrong.extend(shown(&timeline));
    if document.dateline().is_some_and(|span| text.get(span.range()).is_none()) {
        wrong.push(format!("the dateline is no slice: {:?}", document.dateline()));
    }
    // The timeline has the events that a mention dates, and no others.
    let print = |event: &Event| format!("{event:?}");
    let dated = |event: &&Event| event.time().is_some_and(|time| time.mention().is_some());
    let told: HashSet<String> = events.iter().filter(dated).map(print).collect();
    let entries = timeline.entries().chain(timeline.vague());
    let kept: HashSet<String> = entries.flat_map(|entry| entry.tellings()).map(|t| print(&t.event)).collect();
    wrong.extend(told.symmetric_difference(&kept).map(|event| format!("only the events or the timeline has {event}")));
    let again: Vec<Mention<'_>> = EXTRACTOR.mentions(document).collect();
    let same = again == mentions && EXTRACTOR.events(document).eq(events) && EXTRACTOR.timeline(document) == timeline;
    if !same {
        wrong.push("the second answer is another".to_owned());
    }
    wrong
}

/// What is wrong with the places of mentions and their endpoints.
fn places(text: &str, mentions: &[Mention<'_>]) -> Wrong {
    let (mut wrong, mut end) = (Wrong::new(), 0);
    for mention in mentions {
        let span = mention.span();
        if span.is_empty() || span.start < end || text.get(span.range()) != Some(mention.text()) {
            wrong.push(format!("{mention:?} is empty, begins before {end}, or is not what stands there"));
        }
        end = span.end;
        let mut inner = span.start;
        for endpoint in mention.endpoints() {
            let side = endpoint.span();
            let inside = inner <= side.start && !side.is_empty() && side.end <= span.end;
            if !inside || text.get(side.range()) != Some(endpoint.text()) {
                wrong.push(format!("{mention:?} has {endpoint:?} out of place"));
            }
            inner = side.end;
        }
        if let dateline::Basis::Mention(other) = mention.basis()
            && (other.is_empty() || other.end > span.end || text.get(other.range()).is_none())
        {
            wrong.push(format!("{mention:?} depends on {other:?}, which is no earlier stretch of the text"));
        }
    }
    wrong
}

/// What is wrong with the value of a mention.
fn sense(mention: &Mention<'_>) -> Wrong {
    let mut wrong = ordered(&format!("{mention:?}"), mention.extent());
    if let Some(value) = mention.value() {
        wrong.extend(arithmetic(value));
        let printed = value.to_string();
        if Temporal::of_type(mention.timex_type(), &printed).is_err() {
            wrong.push(format!("{mention:?} has a value that is no {}", mention.timex_type()));
        }
        if mention.conflict() == Some(Conflict::Impossible) {
            wrong.push(format!("{mention:?} is impossible and has a value"));
        }
    }
    if let Some(partial) = mention.underspecified()
        && partial.to_string().parse::<Partial>().ok() != Some(partial)
    {
        wrong.push(format!("{mention:?} has a partial value that does not read itself"));
    }
    if mention.value().is_some() && mention.underspecified().is_some() {
        wrong.push(format!("{mention:?} has a value and is underspecified"));
    }
    wrong
}

/// What is wrong with the places of an event.
fn clause(text: &str, event: &Event) -> Wrong {
    let mut wrong = Wrong::new();
    let (trigger, span, sentence) = (event.trigger(), event.span(), event.sentence());
    let inside = |inner: Span, outer: Span| outer.start <= inner.start && inner.end <= outer.end;
    if trigger.span.is_empty() || text.get(trigger.span.range()) != Some(trigger.text.as_str()) {
        wrong.push(format!("{event:?}: the trigger is not what stands there"));
    }
    if !inside(trigger.span, span) || !inside(span, sentence) || text.get(sentence.range()).is_none() {
        wrong.push(format!("{event:?}: the trigger lies in the clause, the clause in the sentence"));
    }
    let single = |span: Span| text.get(span.range()).map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "));
    if single(span).as_deref() != Some(event.text()) {
        wrong.push(format!("{event:?}: the clause is not what stands there: {:?}", single(span)));
    }
    if let Some(source) = event.attribution()
        && single(source.span).as_deref() != Some(source.text.as_str())
    {
        wrong.push(format!("{event:?}: the source is not what stands there: {:?}", single(source.span)));
    }
    if let Some(time) = event.time() {
        wrong.extend(ordered(&format!("{event:?}"), time.extent()));
    }
    wrong
}

/// What is wrong with the order of a timeline, and with merging it with itself.
fn chronology(timeline: &Timeline) -> Wrong {
    let mut wrong = Wrong::new();
    let key = |extent: Extent| (extent.start(), extent.end().is_none(), extent.end());
    let keys: Vec<_> = timeline.entries().map(|entry| key(entry.extent())).collect();
    if !keys.is_sorted() {
        wrong.push(format!("a timeline out of order: {keys:?}"));
    }
    if timeline.clone().merge(timeline.clone()) != *timeline {
        wrong.push("a timeline merged with itself is another".to_owned());
    }
    wrong
}

/// What is wrong with how a timeline is shown: no control character gets out.
fn shown(timeline: &Timeline) -> Wrong {
    let tables = [
        timeline.to_string(),
        text::to_string(timeline, Layout { width: 0, vague: true, who: true }),
        text::to_string(timeline, Layout { width: 100, ..Layout::default() }),
    ];
    let control = |table: &&String| table.contains(|c: char| c.is_control() && c != '\n');
    tables.iter().filter(control).map(|table| format!("a control character in {table:?}")).collect()
}

/// What is wrong with the sides of an extent.
fn ordered(of: &str, extent: Extent) -> Wrong {
    match (extent.start(), extent.end()) {
        (Some(start), Some(end)) if end <= start => vec![format!("{of}: {extent:?} ends before it begins")],
        _ => Wrong::new(),
    }
}

/// What is wrong with the days, the neighbours and the other forms of a value; nothing in it may panic.
fn arithmetic(value: &Temporal) -> Wrong {
    let mut wrong = ordered(&value.to_string(), value.extent());
    let _ = (value.granularity(), format!("{value:?} {value:>40}"));
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        if let Some(duration) = value.as_duration() {
            let _ = (duration.add_to(day), duration.subtract_from(day), duration.half_more(), duration.plus(duration));
        }
        let _ = (value.extent().contains(day), value.extent().is_before_day(day), value.extent().is_after_day(day));
    }
    if value.as_interval().is_some_and(|interval| turned(interval) && interval.extent().is_none()) {
        wrong.push(format!("{value} covers no days, and each of its sides does"));
    }
    if let Some(time) = value.as_time() {
        let (start, end) = (time.start_time(), time.end_time());
        if start.zip(end).is_some_and(|(start, end)| end < start) {
            wrong.push(format!("{value} ends at {end:?}, before {start:?}"));
        }
    }
    if let Some(date) = value.as_date() {
        for count in [i64::MIN, -1, 1, i64::MAX] {
            let _ = date.shift(count).map(|date| (date.to_string(), date.extent()));
        }
        if let (Some(next), false) = (date.shift(1), date.granularity() == Granularity::Weekend)
            && let (Some(end), Some(start)) = (date.extent().end(), next.extent().start())
            && end != start
        {
            wrong.push(format!("{date} ends on {end}, and {next} begins on {start}"));
        }
        for granularity in (0..=u8::MAX).map_while(Granularity::from_u8) {
            let coarse = date.coarsen(granularity).map_or(Extent::NONE, Date::extent);
            wrong.extend(ordered(&format!("{date} by {granularity}"), coarse));
        }
    }
    round_trip(value, &mut wrong);
    wrong
}

/// What is wrong with a string of EDTF as a string.
fn alphabet(printed: &str) -> Wrong {
    let odd = |c: char| !matches!(c, '0'..='9' | '-' | '+' | ':' | '.' | '/' | 'T' | 'Z' | 'X' | 'Y' | '~');
    let bad = printed.is_empty() || printed.contains(odd) || printed.matches('/').count() > 1;
    bad.then(|| format!("{printed:?} is no EDTF")).into_iter().collect()
}

/// Reads a string as a value: it must print itself again, or be refused with a place in it.
fn inverse<T: FromStr<Err = Error> + Display + PartialEq + Debug>(text: &str, wrong: &mut Wrong) {
    match text.parse::<T>() {
        Ok(value) if value.to_string() != text => wrong.push(format!("{text:?} is {value:?} and prints {value}")),
        Ok(value) if text.parse::<T>().ok().as_ref() != Some(&value) => {
            wrong.push(format!("{text:?} is {value:?}, once"))
        }
        Ok(_) => {}
        Err(error) if !error.is_format() => wrong.push(format!("{text:?} is another error: {error}")),
        Err(error) => wrong.extend(told(text, &error)),
    }
}

/// What is wrong with the message of an error: a place in the string, if any, and fit for a log line.
fn told(text: &str, error: &Error) -> Wrong {
    let message = error.to_string();
    let mut wrong = Wrong::new();
    if message.contains('\n') || message.chars().count() > 1_200 {
        wrong.push(format!("{text:?} has a message that fits no line: {message:?}"));
    }
    // Only an error of a format has a place, behind the string itself, which may say anything.
    let place = message.rsplit_once(": at byte ").filter(|_| error.is_format());
    let place = place.and_then(|(_, rest)| rest.split(',').next()?.parse::<usize>().ok());
    if place.is_some_and(|place| !text.is_char_boundary(place)) {
        wrong.push(format!("{text:?} has a message about a place that it has not: {message}"));
    }
    wrong
}

/// Writes a value as JSON and reads it again.
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, wrong: &mut Wrong) {
    let json = match serde_json::to_string(value) {
        Ok(json) => json,
        Err(error) => return wrong.push(format!("{value:?} is no JSON: {error}")),
    };
    match serde_json::from_str::<T>(&json) {
        Ok(again) if again == *value && serde_json::to_string(&again).is_ok_and(|other| other == json) => {}
        Ok(again) => wrong.push(format!("{value:?} is {json}, which is {again:?}")),
        Err(error) => wrong.push(format!("{value:?} is {json}, which is none: {error}")),
    }
}

/// Reads a stored value, if it is one; it must stay itself when it is stored again.
fn stored<T: Serialize + DeserializeOwned + PartialEq + Debug>(text: &str, wrong: &mut Wrong) -> Option<T> {
    let value = serde_json::from_str(text).ok()?;
    round_trip(&value, wrong);
    Some(value)
}
