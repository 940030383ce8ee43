//! Labelled documents out of TimeML 1.2.1. Reads TIMEX3 and the text around it; EVENT, SIGNAL and
//! links are passed over, and no value is looked into but that of the publication date.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::gold::{Gold, Label, TYPES};
use crate::error::{Error, Result};
use crate::token::span::Span;
use crate::value::{Anchor, Granularity, Temporal, TimexType};

impl Gold {
    /// A TimeML document, with `id` as its name.
    ///
    /// The text is that of the element TEXT, to the letter, with references resolved and line ends
    /// made `\n` as XML has it; in a document without TEXT it is all but DOCID and DCT. Its labels
    /// are the TIMEX3 in it that have a text; those without one stand for times that no words say.
    /// The publication date is the value of the TIMEX3 whose `functionInDocument` is CREATION_TIME,
    /// else PUBLICATION_TIME, else of one in DCT.
    ///
    /// # Errors
    ///
    /// [`Error::is_gold`], with the line, if the XML is broken, the root is not TimeML, a TIMEX3 has
    /// none of the four types, or the publication date is coarser than a day.
    ///
    /// # Example
    ///
    /// ```
    /// use dateline::evaluate::Gold;
    ///
    /// let file = r#"<TimeML>
    /// <DCT><TIMEX3 tid="t0" type="DATE" value="2019-03-06" functionInDocument="CREATION_TIME">March 6</TIMEX3></DCT>
    /// <TEXT>It <EVENT eid="e1" class="ASPECTUAL">began</EVENT> on
    /// <TIMEX3 tid="t1" type="DATE" value="2019-03-05">Tuesday</TIMEX3>.</TEXT>
    /// </TimeML>"#;
    /// let gold = Gold::from_timeml("a", file)?;
    /// assert_eq!(gold.text(), "It began on\nTuesday.");
    /// assert_eq!(&gold.text()[gold.labels()[0].span], "Tuesday");
    /// assert_eq!(gold.anchor(), Some("2019-03-06".parse()?));
    ///
    /// let error = Gold::from_timeml("a", &file.replace("</TEXT>", "")).unwrap_err();
    /// assert!(error.is_gold() && error.to_string().starts_with("line 5: "));
    /// # Ok::<(), dateline::Error>(())
    /// ```
    pub fn from_timeml(id: impl Into<String>, xml: &str) -> Result<Gold> {
        let xml = xml.trim_start_matches('\u{FEFF}');
        let has_text = {
            let mut parse = Parse::new(xml, false);
            parse.run()?;
            parse.saw_text
        };
        let mut parse = Parse::new(xml, !has_text);
        parse.run()?;
        let published = [parse.created, parse.issued, parse.headed].into_iter().flatten().next();
        let gold = Gold::new(id, parse.text, parse.labels)?;
        Ok(match published {
            Some(anchor) => gold.published(anchor),
            None => gold,
        })
    }
}

/// What an open element is to the reader.
#[derive(Clone, Copy, PartialEq)]
enum Element {
    Text,
    /// DOCID, DCT: no text, whatever is read as text.
    Head,
    /// A TIMEX3 that is a label, by its place in the list.
    Timex(usize),
    Other,
}

/// One run over a document.
struct Parse<'x> {
    xml: &'x str,
    reader: Reader<&'x [u8]>,
    open: Vec<Element>,
    /// Whether all is text that is not head.
    all: bool,
    saw_text: bool,
    saw_root: bool,
    text: String,
    labels: Vec<Label>,
    created: Option<Anchor>,
    issued: Option<Anchor>,
    headed: Option<Anchor>,
}

impl<'x> Parse<'x> {
    fn new(xml: &'x str, all: bool) -> Parse<'x> {
        let reader = Reader::from_str(xml);
        Parse {
            xml,
            reader,
            open: Vec::new(),
            all,
            saw_text: false,
            saw_root: false,
            text: String::new(),
            labels: Vec::new(),
            created: None,
            issued: None,
            headed: None,
        }
    }

    fn run(&mut self) -> Result<()> {
        loop {
            // A tag is where it begins, a syntax error where it was met.
            let at = self.reader.buffer_position();
            match self.reader.read_event() {
                Ok(Event::Start(tag)) => self.start(&tag, at)?,
                Ok(Event::Empty(tag)) => self.empty(&tag, at)?,
                Ok(Event::End(_)) => self.end(),
                Ok(Event::Text(text)) => self.say(&text.xml10_content(), at)?,
                Ok(Event::CData(text)) => self.say(&text.xml10_content(), at)?,
                Ok(Event::GeneralRef(reference)) => self.refer(&reference, at)?,
                Ok(Event::Eof) => return self.finish(at),
                Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
                Err(error) => {
                    let line = self.line(self.reader.error_position());
                    return Err(Error::gold(line, format!("broken XML: {error}"), "well-formed TimeML"));
                }
            }
        }
    }

    /// The line of a byte, from 1.
    fn line(&self, at: u64) -> String {
        let before = usize::try_from(at).ok().and_then(|at| self.xml.as_bytes().get(..at));
        let breaks = before.unwrap_or(self.xml.as_bytes()).iter().filter(|byte| **byte == b'\n').count();
        format!("line {}", breaks.saturating_add(1))
    }

    fn wrong<T>(&self, at: u64, found: impl Into<String>, expected: &str) -> Result<T> {
        Err(Error::gold(self.line(at), found, expected))
    }

    /// Whether what is read now is part of the text.
    fn is_text(&self) -> bool {
        let inside = |element| self.open.contains(&element);
        inside(Element::Text) || self.all && !self.open.is_empty() && !inside(Element::Head)
    }

    fn start(&mut self, tag: &BytesStart<'_>, at: u64) -> Result<()> {
        let name = tag.name();
        if self.open.is_empty() {
            if name.as_ref() != "TimeML" || self.saw_root {
                return self.wrong(at, format!("the element {}", name.as_ref()), "one element TimeML around all");
            }
            self.saw_root = true;
        }
        let element = match name.as_ref() {
            "TEXT" => Element::Text,
            "DOCID" | "DCT" => Element::Head,
            "TIMEX3" => self.timex(tag, at)?,
            _ => Element::Other,
        };
        self.saw_text |= element == Element::Text;
        self.open.push(element);
        Ok(())
    }

    /// An element without content is opened and closed at once.
    fn empty(&mut self, tag: &BytesStart<'_>, at: u64) -> Result<()> {
        self.start(tag, at)?;
        self.end();
        Ok(())
    }

    fn end(&mut self) {
        if let Some(Element::Timex(index)) = self.open.pop()
            && let Some(label) = self.labels.get_mut(index)
        {
            label.span.end = self.text.len();
        }
    }

    fn say(&mut self, text: &str, at: u64) -> Result<()> {
        if self.open.is_empty() && !text.trim().is_empty() {
            return self.wrong(at, "text outside all elements", "one element TimeML around all");
        }
        if self.is_text() {
            self.text.push_str(text);
        }
        Ok(())
    }

    fn refer(&mut self, reference: &BytesRef<'_>, at: u64) -> Result<()> {
        const EXPECTED: &str = "&amp;, &lt;, &gt;, &quot;, &apos; or a character reference";
        let mut room = [0; 4];
        let character = reference.resolve_char_ref().ok().flatten();
        match character.map(|c| &*c.encode_utf8(&mut room)).or_else(|| resolve_predefined_entity(reference)) {
            Some(text) => self.say(text, at),
            None => self.wrong(at, format!("the reference &{};", &**reference), EXPECTED),
        }
    }

    /// Reads the attributes of a TIMEX3; it becomes a label where it stands in the text.
    fn timex(&mut self, tag: &BytesStart<'_>, at: u64) -> Result<Element> {
        let Some(kind) = self.attribute(tag, "type", at)? else {
            return self.wrong(at, "a TIMEX3 without type", TYPES);
        };
        let Some(kind) = kind.parse().ok().filter(|kind| *kind != TimexType::Interval) else {
            return self.wrong(at, format!("the type {kind:?}"), TYPES);
        };
        let value = self.attribute(tag, "value", at)?.unwrap_or_default();
        let function = self.attribute(tag, "functionInDocument", at)?;
        let place = match function.as_deref() {
            Some("CREATION_TIME") => Some(&mut self.created),
            Some("PUBLICATION_TIME") => Some(&mut self.issued),
            _ if self.open.contains(&Element::Head) => Some(&mut self.headed),
            _ => None,
        };
        if let Some(place) = place.filter(|place| place.is_none() && !value.is_empty()) {
            match anchor(&value) {
                Some(anchor) => *place = Some(anchor),
                None => {
                    let expected = "the day of publication, as in 2019-03-06 or 2019-03-06T08:30";
                    return self.wrong(at, format!("the value {value:?}"), expected);
                }
            }
        }
        if !self.is_text() {
            return Ok(Element::Other);
        }
        let start = self.text.len();
        self.labels.push(Label::new(Span::new(start, start), kind, value));
        Ok(Element::Timex(self.labels.len().saturating_sub(1)))
    }

    fn attribute(&self, tag: &BytesStart<'_>, name: &str, at: u64) -> Result<Option<String>> {
        let broken = |error: &dyn std::fmt::Display| {
            Error::gold(self.line(at), format!("broken attributes: {error}"), "name=\"value\" pairs")
        };
        let Some(attribute) = tag.try_get_attribute(name).map_err(|error| broken(&error))? else { return Ok(None) };
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(|error| broken(&error))?;
        Ok(Some(value.trim().to_owned()))
    }

    fn finish(&mut self, at: u64) -> Result<()> {
        if !self.open.is_empty() {
            return self.wrong(at, "the end of the file", "the end tags of all open elements");
        }
        if !self.saw_root {
            return self.wrong(at, "no element", "one element TimeML around all");
        }
        // What no words say is no label.
        self.labels.retain(|label| !label.span.is_empty());
        Ok(())
    }
}

/// The day of publication: as an anchor writes it, or a TIMEX3 value of a day or finer.
fn anchor(value: &str) -> Option<Anchor> {
    value.parse().ok().or_else(|| match value.parse().ok()? {
        Temporal::Date(date) if date.granularity() == Granularity::Day => Some(Anchor::day(date.extent().start()?)),
        Temporal::Time(time) => Some(Anchor::day(time.date())),
        _ => None,
    })
}
