//! TimeML out: what stands in it, that it is XML whatever the text, and that it reads back as it was.

use dateline::evaluate::{self, Gold};
use dateline::{Document, Event, Mention, timeml};
use proptest::prelude::*;

use crate::command::dateline;
use crate::{EXTRACTOR, document, here, read, report};

/// The document with all its mentions and events.
fn written(document: &Document<'_>) -> String {
    let reading = EXTRACTOR.read(document);
    timeml::to_string(document, &reading.mentions, &reading.events)
}

/// The document with the events of its timeline.
fn timeline(text: &str, published: Option<&str>) -> String {
    let document = document(text, published);
    let mentions: Vec<_> = EXTRACTOR.mentions(&document).collect();
    let timeline = EXTRACTOR.timeline(&document);
    let tellings = timeline.entries().chain(timeline.vague()).flat_map(|entry| entry.tellings());
    timeml::to_string(&document, &mentions, tellings.map(|telling| &telling.event))
}

/// The lines or elements of a name, as they are written.
fn elements<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    xml.match_indices(&format!("<{name} "))
        .map(|(at, _)| xml[at..].split_inclusive('>').next().expect("a tag"))
        .collect()
}

/// An attribute of an element.
fn attribute<'x>(element: &'x str, name: &str) -> Option<&'x str> {
    element.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// The text with what XML cannot say replaced, as the writer has it.
fn sayable(text: &str) -> String {
    let gone = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || c == '\u{FFFE}' || c == '\u{FFFF}';
    text.chars().map(|c| if gone(c) { '\u{FFFD}' } else { c }).collect()
}

/// What is wrong with the TimeML of a document when it is read back.
fn wrong(document: &Document<'_>) -> Option<String> {
    let xml = written(document);
    let gold = match Gold::from_timeml("a", &xml) {
        Ok(gold) => gold,
        Err(error) => return Some(format!("{:?}: {error}\n{xml}", document.text())),
    };
    let (text, want) = (sayable(document.text()), evaluate::timexes(&EXTRACTOR, document));
    if gold.text() != text || gold.anchor() != document.anchor() {
        return Some(format!("{:?}: read back as {:?}, published {:?}", document.text(), gold.text(), gold.anchor()));
    }
    // A character that XML cannot say is shorter than the one in its place.
    let place = |at: usize| sayable(&document.text()[..at]).len();
    let words = |at: dateline::Span| &text[place(at.start)..place(at.end)];
    let want: Vec<_> =
        want.iter().map(|label| (place(label.span.start), words(label.span), label.kind, &label.value)).collect();
    let got: Vec<_> = gold
        .labels()
        .iter()
        .map(|label| (label.span.start, &text[label.span.range()], label.kind, &label.value))
        .collect();
    (got != want).then(|| format!("{:?}:\n  wrote {want:?}\n   read {got:?}", document.text()))
}

/// What is wrong with ids: each stands once, and what is named is there.
fn dangling(xml: &str) -> Vec<String> {
    let ids = |name: &str, id: &str| -> Vec<String> {
        elements(xml, name).iter().filter_map(|e| attribute(e, id)).map(str::to_owned).collect()
    };
    let (times, events, instances) = (ids("TIMEX3", "tid"), ids("EVENT", "eid"), ids("MAKEINSTANCE", "eiid"));
    let mut wrong = Vec::new();
    for all in [&times, &events, &instances, &ids("TLINK", "lid")] {
        let twice = all.iter().filter(|id| all.iter().filter(|other| other == id).count() > 1);
        wrong.extend(twice.map(|id| format!("{id} stands twice")));
    }
    let uses = [
        ("TIMEX3", "beginPoint", &times),
        ("TIMEX3", "endPoint", &times),
        ("TIMEX3", "anchorTimeID", &times),
        ("MAKEINSTANCE", "eventID", &events),
        ("TLINK", "eventInstanceID", &instances),
        ("TLINK", "relatedToTime", &times),
    ];
    for (name, id, there) in uses {
        wrong.extend(ids(name, id).iter().filter(|id| !there.contains(id)).map(|id| format!("{name} names {id}")));
    }
    wrong
}

/// Texts of many kinds: the stories, the article, the examples of all rules.
fn texts() -> Vec<String> {
    let stories = here("tests/corpus/stories").read_dir().expect("a folder");
    let mut texts: Vec<String> = stories
        .map(|story| std::fs::read_to_string(story.expect("a story").path()).expect("a file"))
        .chain([read("examples/articles/belarus.txt")])
        .collect();
    texts.sort();
    texts.extend(EXTRACTOR.rules().flat_map(|rule| rule.examples()).map(|(text, _)| text.replace(['[', ']'], "")));
    texts
}

#[test]
fn what_is_written_reads_back() {
    let texts = texts();
    assert!(texts.len() > 400, "{}", texts.len());
    let mut failures = Vec::new();
    for text in &texts {
        for published in [Some("2019-03-06"), Some("2019-03-06T08:30+02:00"), None] {
            let document = document(text, published);
            failures.extend(wrong(&document));
            failures.extend(dangling(&written(&document)).into_iter().map(|what| format!("{text:?}: {what}")));
        }
    }
    report(&failures);
}

#[test]
fn every_event_of_the_timeline_is_an_instance() {
    let mut wrong = Vec::new();
    for text in texts() {
        let document = document(&text, Some("2019-03-06"));
        let tellings: usize = {
            let timeline = EXTRACTOR.timeline(&document);
            timeline.entries().chain(timeline.vague()).map(|entry| entry.tellings().len()).sum()
        };
        let xml = timeline(&text, Some("2019-03-06"));
        if elements(&xml, "MAKEINSTANCE").len() != tellings {
            wrong.push(format!("{text:?}: {tellings} events\n{xml}"));
        }
    }
    report(&wrong);
}

#[test]
fn times() {
    // The text, and the TIMEX3 of it but for t0, without what begins each: `<TIMEX3 tid=`.
    let rows: &[(&str, &[&str])] = &[
        ("It began in 1994.", &[r#""t1" type="DATE" value="1994" temporalFunction="false">"#]),
        ("It began on Friday.", &[r#""t1" type="DATE" value="2019-03-01" temporalFunction="true" anchorTimeID="t0">"#]),
        (
            "It began on Jan. 8, 2018. The next day it ended.",
            &[
                r#""t1" type="DATE" value="2018-01-08" temporalFunction="false">"#,
                r#""t2" type="DATE" value="2018-01-09" temporalFunction="true" anchorTimeID="t1">"#,
            ],
        ),
        ("It is early 2018.", &[r#""t1" type="DATE" value="2018" mod="START" temporalFunction="false">"#]),
        ("It lasted at least two weeks.", &[r#""t1" type="DURATION" value="P2W" mod="EQUAL_OR_MORE">"#]),
        ("They met twice a week.", &[r#""t1" type="SET" value="P1W" quant="EACH" freq="2X">"#]),
        ("They met every Monday.", &[r#""t1" type="SET" value="XXXX-WXX-1" quant="EVERY">"#]),
        (
            "It is shut from Jan. 8 to 31.",
            &[
                r#""t1" type="DATE" value="2019-01-08">"#,
                r#""t2" type="DATE" value="2019-01-31">"#,
                r#""t3" type="DURATION" value="P24D" beginPoint="t1" endPoint="t2" temporalFunction="true"/>"#,
            ],
        ),
        (
            "It lasted from 1914 to 1918.",
            &[
                r#""t1" type="DATE" value="1914" temporalFunction="false">"#,
                r#""t2" type="DATE" value="1918" temporalFunction="false">"#,
                r#""t3" type="DURATION" value="P5Y" beginPoint="t1" endPoint="t2" temporalFunction="true"/>"#,
            ],
        ),
        ("It has run since 1994.", &[r#""t1" type="DATE" value="1994" temporalFunction="false">"#]),
        (
            "Sales fell in the past three months.",
            &[
                r#""t1" type="DURATION" value="P3M" beginPoint="t2" endPoint="t0">"#,
                r#""t2" type="DATE" value="2018-12" temporalFunction="true"/>"#,
            ],
        ),
    ];
    let mut wrong = Vec::new();
    for (text, want) in rows {
        let xml = timeline(text, Some("2019-03-06"));
        let got: Vec<_> = elements(&xml, "TIMEX3")[1..].iter().map(|e| e.replacen("<TIMEX3 tid=", "", 1)).collect();
        if got != *want {
            wrong.push(format!("{text}\n  want {want:#?}\n  got {got:#?}"));
        }
    }
    report(&wrong);
}

#[test]
fn undated_documents() {
    let xml = timeline("It began on Jan. 8 and ended on Feb. 30.", None);
    let got: Vec<_> = elements(&xml, "TIMEX3").iter().filter_map(|e| attribute(e, "value")).collect();
    assert_eq!(got, ["XXXX-01-08", ""], "{xml}");
    assert!(!xml.contains("t0") && !xml.contains("DCT"), "{xml}");
}

#[test]
fn events_and_links() {
    // The text; trigger, class and polarity of each instance; its links as relType and the value linked to.
    let rows = [
        ("It ended on Friday.", "ended ASPECTUAL POS", "IS_INCLUDED 2019-03-01, BEFORE t0"),
        ("It did not end on Friday.", "end ASPECTUAL NEG", "IS_INCLUDED 2019-03-01, BEFORE t0"),
        ("He has been in office since 1994.", "been STATE POS", "BEGUN_BY 1994, INCLUDES t0"),
        ("It will be shut until Friday.", "shut OCCURRENCE POS", "ENDED_BY 2019-03-08, INCLUDES t0"),
        ("The vote will take place before May 1.", "take OCCURRENCE POS", "BEFORE 2019-05-01, AFTER t0"),
        ("He resigned after March 1.", "resigned OCCURRENCE POS", "AFTER 2019-03-01, BEFORE t0"),
        ("It will be built by Friday.", "built OCCURRENCE POS", "BEFORE 2019-03-08, AFTER t0"),
        ("He arrived today.", "arrived OCCURRENCE POS", "IS_INCLUDED 2019-03-06, IS_INCLUDED t0"),
        ("He might resign next week.", "resign OCCURRENCE POS", "IS_INCLUDED 2019-W11"),
        ("He arrived at 3 p.m. Tuesday.", "arrived OCCURRENCE POS", "SIMULTANEOUS 2019-03-05T15:00, BEFORE t0"),
        ("He worked there from 1990 to 1994.", "worked OCCURRENCE POS", "BEGUN_BY 1990, ENDED_BY 1994, BEFORE t0"),
        ("Sales fell in the past three months.", "fell OCCURRENCE POS", "IS_INCLUDED P3M, BEFORE t0"),
        ("They meet every Monday.", "meet OCCURRENCE POS", "IS_INCLUDED XXXX-WXX-1, INCLUDES t0"),
        // A length is no time at which anything is.
        (
            "She left Peru a month after the coup of June 3, 1968.",
            "left OCCURRENCE POS; coup OCCURRENCE POS",
            "AFTER 1968-06-03, BEFORE t0, IS_INCLUDED 1968-06-03, BEFORE t0",
        ),
        (
            "She left Peru two days before the coup of June 3, 1968.",
            "left OCCURRENCE POS; coup OCCURRENCE POS",
            "BEFORE 1968-06-03, BEFORE t0, IS_INCLUDED 1968-06-03, BEFORE t0",
        ),
        // Times that are a side of an interval in the text.
        ("It got no school until 1962.", "got OCCURRENCE POS", "IS_INCLUDED 1962, BEFORE t0"),
        (
            "He has led it since 2001, when he came.",
            "led OCCURRENCE POS; came OCCURRENCE POS",
            "BEGUN_BY 2001, INCLUDES t0, IS_INCLUDED 2001, BEFORE t0",
        ),
        ("He left a year after he joined.", "left OCCURRENCE POS", "BEFORE t0"),
        (
            "He called for talks once in October 2018, another in January 2019.",
            "called I_ACTION POS; called I_ACTION POS",
            "IS_INCLUDED 2018-10, BEFORE t0, IS_INCLUDED 2019-01, BEFORE t0",
        ),
    ];
    let mut wrong = Vec::new();
    for (text, instances, links) in rows {
        let xml = timeline(text, Some("2019-03-06"));
        let with = |name, id, want: Option<&str>| {
            elements(&xml, name).into_iter().find(|e| want.is_some() && attribute(e, id) == want).unwrap_or_default()
        };
        let instance = |e: &&str| {
            let event = with("EVENT", "eid", attribute(e, "eventID"));
            let trigger = xml.split_once(event).and_then(|(_, rest)| rest.split('<').next()).unwrap_or_default();
            let part = |e, name| attribute(e, name).unwrap_or_default();
            format!("{trigger} {} {}", part(event, "class"), part(e, "polarity"))
        };
        let link = |e: &&str| {
            let time = attribute(e, "relatedToTime").unwrap_or_default();
            let value = attribute(with("TIMEX3", "tid", Some(time)), "value").filter(|_| time != "t0");
            format!("{} {}", attribute(e, "relType").unwrap_or_default(), value.unwrap_or(time))
        };
        let got_instances = elements(&xml, "MAKEINSTANCE").iter().map(instance).collect::<Vec<_>>().join("; ");
        let got_links = elements(&xml, "TLINK").iter().map(link).collect::<Vec<_>>().join(", ");
        if (got_instances.as_str(), got_links.as_str()) != (instances, links) {
            wrong.push(format!("{text}\n  want {instances}: {links}\n  got  {got_instances}: {got_links}"));
        }
    }
    report(&wrong);
}

#[test]
fn what_xml_would_misread_is_escaped() {
    let rows = [
        ("R&D <b> \"it\" 'so'", "R&amp;D &lt;b&gt; &quot;it&quot; &apos;so&apos;"),
        ("a &amp; b ]]> c", "a &amp;amp; b ]]&gt; c"),
        ("one\r\ntwo\rthree\n", "one&#13;\ntwo&#13;three\n"),
        ("a\0b\u{1}c\u{B}d\u{1F}e\u{FFFE}f\u{FFFF}g", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g"),
        ("tab\tnext\u{85}\u{2028}é𝔸", "tab\tnext\u{85}\u{2028}é𝔸"),
    ];
    let mut failures = Vec::new();
    for (text, want) in rows {
        let document = Document::new(text).source(text);
        let xml = written(&document);
        let inside =
            |name: &str| xml.split_once(&format!("<{name}>"))?.1.split_once(&format!("</{name}>")).map(|p| p.0);
        for name in ["TEXT", "DOCID"] {
            if inside(name) != Some(want) {
                failures.push(format!("{text:?}: want {want:?}, got {name} {:?}", inside(name)));
            }
        }
        failures.extend(wrong(&document));
    }
    report(&failures);
}

#[test]
fn foreign_mentions_and_events_do_no_harm() {
    let texts = texts();
    let (mut mentions, mut events): (Vec<Mention<'_>>, Vec<Event>) = (Vec::new(), Vec::new());
    for text in &texts {
        let reading = EXTRACTOR.read(&document(text, Some("2019-03-06")));
        mentions.extend(reading.mentions);
        events.extend(reading.events);
    }
    let mut wrong = Vec::new();
    for text in ["", "é", "Ürümqi fell — on “Tuesday”, they said, in 1994.", &"é ".repeat(2_000)] {
        let document = document(text, Some("2019-03-06"));
        let xml = timeml::to_string(&document, &mentions, &events);
        match Gold::from_timeml("a", &xml) {
            Ok(gold) if gold.text() == text => wrong.extend(dangling(&xml)),
            other => wrong.push(format!("{text:?}: {other:?}\n{xml}")),
        }
    }
    report(&wrong);
}

/// A mention and an event of one line of JSON, with other spans.
fn moved(mention: (usize, usize), trigger: (usize, usize)) -> (Mention<'static>, Event) {
    let doc = Document::new("It ended on Friday.").published("2019-03-06".parse().expect("a day"));
    let reading = EXTRACTOR.read(&doc);
    let span = |(start, end)| serde_json::json!({"start": start, "end": end});
    let mut time = serde_json::to_value(&reading.mentions[0]).expect("JSON");
    time["span"] = span(mention);
    let mut event = serde_json::to_value(&reading.events[0]).expect("JSON");
    event["trigger"]["span"] = span(trigger);
    event["time"]["span"] = span(mention);
    (serde_json::from_value(time).expect("a mention"), serde_json::from_value(event).expect("an event"))
}

#[test]
fn triggers_and_times_nest_or_stand_apart() {
    // Of "abcdefghij": where the mention is, where the trigger; what is left of the tags.
    let rows = [
        ((0, 4), (6, 8), "<T>abcd</T>ef<E>gh</E>ij"),
        ((0, 4), (4, 8), "<T>abcd</T><E>efgh</E>ij"),
        ((0, 4), (1, 3), "<T>a<E>bc</E>d</T>efghij"),
        ((0, 4), (0, 2), "<T><E>ab</E>cd</T>efghij"),
        ((1, 3), (0, 4), "<E>a<T>bc</T>d</E>efghij"),
        ((2, 6), (2, 6), "ab<T><E>cdef</E></T>ghij"),
        // What would cut the other in two is left out, the time never.
        ((2, 6), (0, 4), "ab<T>cdef</T>ghij"),
        ((2, 6), (4, 8), "ab<T>cdef</T>ghij"),
        ((2, 6), (8, 30), "ab<T>cdef</T>ghij"),
        ((2, 60), (4, 8), "abcd<E>efgh</E>ij"),
        ((2, 2), (4, 4), "abcdefghij"),
    ];
    let mut wrong = Vec::new();
    for (mention, trigger, want) in rows {
        let (mention, event) = moved(mention, trigger);
        let xml = timeml::to_string(&Document::new("abcdefghij"), &[mention], [&event]);
        let inside = xml.split_once("<TEXT>").and_then(|(_, rest)| rest.split_once("</TEXT>")).expect("TEXT").0;
        let mut got = inside.replace("</TIMEX3>", "</T>").replace("</EVENT>", "</E>");
        for (name, short) in [("TIMEX3", "<T>"), ("EVENT", "<E>")] {
            for element in elements(inside, name) {
                got = got.replace(element, short);
            }
        }
        let instances = elements(&xml, "MAKEINSTANCE").len();
        if got != want || instances != want.matches("<E>").count() || Gold::from_timeml("a", &xml).is_err() {
            wrong.push(format!("want {want}, got {got}, {instances} instances"));
        }
    }
    report(&wrong);
}

#[test]
fn the_command_writes_it() {
    let text = "It began on Jan. 8.";
    let run = dateline(&["timeline", "--published", "2025-01-09", "--format", "timeml"], text.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(run.out, timeline(text, Some("2025-01-09")));
    let gold = Gold::from_timeml("a", &run.out).expect("TimeML");
    assert_eq!((gold.text(), gold.labels().len()), (text, 1));
    let want = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">
<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2025-01-09\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">2025-01-09</TIMEX3></DCT>
<TEXT>It <EVENT eid=\"e1\" class=\"ASPECTUAL\">began</EVENT> on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-01-08\" temporalFunction=\"true\" anchorTimeID=\"t0\">Jan. 8</TIMEX3>.</TEXT>
<MAKEINSTANCE eiid=\"ei1\" eventID=\"e1\" tense=\"PAST\" aspect=\"NONE\" polarity=\"POS\" pos=\"VERB\"/>
<TLINK lid=\"l1\" relType=\"IS_INCLUDED\" eventInstanceID=\"ei1\" relatedToTime=\"t1\"/>
<TLINK lid=\"l2\" relType=\"BEFORE\" eventInstanceID=\"ei1\" relatedToTime=\"t0\"/>
</TimeML>
";
    assert_eq!(run.out, want);
}

/// Pieces of which hostile texts are made.
const PIECES: [&str; 16] = [
    "It ended on Friday. ",
    "from Jan. 8 to 31",
    "<TIMEX3 tid=\"t1\">",
    "</TEXT>",
    "&",
    "&#0;",
    "]]>",
    "<!--",
    "\0",
    "\r",
    "\r\n",
    "\u{FFFF}",
    "é",
    "the past three months",
    "\"",
    "every Monday ",
];

proptest! {
    #![proptest_config(crate::properties::config())]

    #[test]
    fn any_text_is_xml(text in "\\PC*") {
        let failure = wrong(&document(&text, Some("2019-03-06")));
        prop_assert!(failure.is_none(), "{}", failure.unwrap_or_default());
    }

    #[test]
    fn hostile_pieces_are_xml(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..24)) {
        let failure = wrong(&document(&pieces.concat(), Some("2019-03-06")));
        prop_assert!(failure.is_none(), "{}", failure.unwrap_or_default());
    }
}
