//! The XML of a TimeML document. Decides nothing about times and events.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event as Xml};

use super::events::Events;
use super::times::{Attribute, Times};
use crate::document::Document;
use crate::event::Event;
use crate::mention::Mention;
use crate::token::span::Span;

/// Where the schema of TimeML 1.2.1 is.
const SCHEMA: [(&str, &str); 2] = [
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xsi:noNamespaceSchemaLocation", "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"),
];

/// A document with its mentions and those of its events that are given, as TimeML 1.2.1.
///
/// Nothing fails: a mention or event that is not of this text, or cuts another in two, is left out.
/// The source of the document is its DOCID.
///
/// ```
/// use dateline::{Document, Extractor, timeml};
///
/// let extractor = Extractor::new();
/// let doc = Document::new("It began on Jan. 8.").published("2025-01-09".parse()?);
/// let reading = extractor.read(&doc);
/// let xml = timeml::to_string(&doc, &reading.mentions, &reading.events);
/// assert!(xml.contains(
///     r#"<TEXT>It <EVENT eid="e1" class="ASPECTUAL">began</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2025-01-08""#
/// ));
/// assert!(xml.contains(r#"<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/>"#));
/// # Ok::<(), dateline::Error>(())
/// ```
///
/// The events of the timeline alone:
///
/// ```
/// # use dateline::{Document, Extractor, timeml};
/// # let extractor = Extractor::new();
/// # let doc = Document::new("It began on Jan. 8.").published("2025-01-09".parse()?);
/// let mentions: Vec<_> = extractor.mentions(&doc).collect();
/// let timeline = extractor.timeline(&doc);
/// let tellings = timeline.entries().chain(timeline.vague()).flat_map(|entry| entry.tellings());
/// let xml = timeml::to_string(&doc, &mentions, tellings.map(|telling| &telling.event));
/// # assert!(xml.contains("<MAKEINSTANCE"));
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn to_string<'e>(
    document: &Document<'_>,
    mentions: &[Mention<'_>],
    events: impl IntoIterator<Item = &'e Event>,
) -> String {
    let times = Times::new(document.text(), document.anchor(), mentions);
    let events = Events::new(document.text(), document.anchor(), &times, events);
    let mut page = Page { out: Writer::new(Vec::new()) };
    // A vector takes all that is written to it, and all of it is UTF-8.
    let _ = page.document(document, &times, &events);
    String::from_utf8_lossy(&page.out.into_inner()).into_owned()
}

struct Page {
    out: Writer<Vec<u8>>,
}

/// An element in the text.
struct Mark<'m> {
    span: Span,
    name: &'static str,
    attributes: &'m [Attribute],
    /// Empty TIMEX3 right behind it.
    implied: &'m [Vec<Attribute>],
}

impl Page {
    fn document(&mut self, document: &Document<'_>, times: &Times<'_>, events: &Events) -> io::Result<()> {
        self.out.write_event(Xml::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        self.line()?;
        let root = BytesStart::new("TimeML").with_attributes(SCHEMA);
        self.out.write_event(Xml::Start(root))?;
        self.line()?;
        if let Some(source) = document.source_name() {
            self.open("DOCID", &[])?;
            self.say(source)?;
            self.close("DOCID")?;
            self.line()?;
        }
        if let (Some(attributes), Some(anchor)) = (times.published(), document.anchor()) {
            self.open("DCT", &[])?;
            self.open("TIMEX3", &attributes)?;
            self.say(&anchor.to_string())?;
            self.close("TIMEX3")?;
            self.close("DCT")?;
            self.line()?;
        }
        self.open("TEXT", &[])?;
        self.text(document.text(), &marks(times, events))?;
        self.close("TEXT")?;
        self.line()?;
        let below = events.instances.iter().map(|instance| ("MAKEINSTANCE", instance));
        for (name, attributes) in below.chain(events.links.iter().map(|link| ("TLINK", link))) {
            self.empty(name, attributes)?;
            self.line()?;
        }
        self.close("TimeML")?;
        self.line()
    }

    /// The text with its marks, which are sorted and lie within or beside each other.
    fn text(&mut self, text: &str, marks: &[Mark<'_>]) -> io::Result<()> {
        let mut open: Vec<&Mark<'_>> = Vec::new();
        let mut at = 0;
        for mark in marks {
            while let Some(done) = open.pop_if(|outer| outer.span.end <= mark.span.start) {
                at = self.leave(text, at, done)?;
            }
            self.say(text.get(at..mark.span.start).unwrap_or_default())?;
            at = mark.span.start;
            self.open(mark.name, mark.attributes)?;
            open.push(mark);
        }
        while let Some(done) = open.pop() {
            at = self.leave(text, at, done)?;
        }
        self.say(text.get(at..).unwrap_or_default())
    }

    /// The rest of an element, and what stands behind it; returns where that is.
    fn leave(&mut self, text: &str, at: usize, mark: &Mark<'_>) -> io::Result<usize> {
        self.say(text.get(at..mark.span.end).unwrap_or_default())?;
        self.close(mark.name)?;
        for attributes in mark.implied {
            self.empty("TIMEX3", attributes)?;
        }
        Ok(mark.span.end)
    }

    fn open(&mut self, name: &str, attributes: &[Attribute]) -> io::Result<()> {
        self.out.write_event(Xml::Start(tag(name, attributes)))
    }

    fn empty(&mut self, name: &str, attributes: &[Attribute]) -> io::Result<()> {
        self.out.write_event(Xml::Empty(tag(name, attributes)))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.out.write_event(Xml::End(BytesEnd::new(name)))
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        self.out.write_event(Xml::Text(BytesText::new(&sayable(text))))
    }

    fn line(&mut self) -> io::Result<()> {
        self.say("\n")
    }
}

/// All elements of the text, outer ones before those in them.
fn marks<'m>(times: &'m Times<'_>, events: &'m Events) -> Vec<Mark<'m>> {
    let timexes = times.timexes.iter().map(|timex| Mark {
        span: timex.span,
        name: "TIMEX3",
        attributes: &timex.attributes,
        implied: &timex.implied,
    });
    let triggers = events.triggers.iter().map(|trigger| Mark {
        span: trigger.span,
        name: "EVENT",
        attributes: &trigger.attributes,
        implied: &[],
    });
    let mut marks: Vec<_> = timexes.chain(triggers).collect();
    // The sort is stable: of two on the same words the time is the outer.
    marks.sort_by_key(|mark| (mark.span.start, Reverse(mark.span.end)));
    marks
}

fn tag<'n>(name: &'n str, attributes: &[Attribute]) -> BytesStart<'n> {
    let mut tag = BytesStart::new(name);
    for (name, value) in attributes {
        tag.push_attribute((*name, &*sayable(value)));
    }
    tag
}

/// The text with U+FFFD for each character that XML 1.0 has no way to write.
fn sayable(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| matches!(c, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\u{FFFE}' | '\u{FFFF}');
    if text.contains(forbidden) { text.replace(forbidden, "\u{FFFD}").into() } else { text.into() }
}
