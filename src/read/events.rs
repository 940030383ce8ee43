//! The events of a document, stretch by stretch: each with the mentions that stand in it.

use std::collections::VecDeque;

use crate::clause::behind::Behind;
use crate::clause::stretch::{Stretch, Wanted};
use crate::document::Document;
use crate::event::Event;
use crate::event::reader::{EventReader, Scope};
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::Anchor;

use super::engine::Engine;
use super::mentions::Mentions;

/// The events of a document, in the order of their triggers: the iterator of [`Extractor::events`](crate::Extractor::events).
///
/// It reads a sentence at a time. What a sentence says by itself is ready before the next one is read, so an event never
/// depends on what follows its sentence.
///
/// ```
/// use dateline::{Document, Extractor};
///
/// let extractor = Extractor::new();
/// let doc = Document::new("The bridge reopened on Monday. The mayor resigned.").published("2019-03-06".parse()?);
/// let told: Vec<_> = extractor.events(&doc).map(|event| event.trigger().text.to_string()).collect();
/// assert_eq!(told, ["reopened", "resigned"]);
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Events<'e, 't> {
    text: &'t str,
    /// A mention in it dates the story, not an event.
    dateline: Option<Span>,
    mentions: Mentions<'e, 't>,
    reader: EventReader<'e>,
    behind: Behind<'e, 't>,
    scope: Scope,
    /// The mentions of the stretch being read.
    stretch: Vec<Mention<'t>>,
    /// The mentions so far, where they are wanted too.
    kept: Option<Vec<Mention<'t>>>,
    /// Room for a stretch to be read.
    spare: Option<Stretch>,
    ready: VecDeque<Event>,
}

impl<'e, 't> Events<'e, 't> {
    pub(super) fn new(engine: &'e Engine, document: &Document<'t>, scope: Scope) -> Events<'e, 't> {
        Events {
            text: document.text(),
            dateline: document.dateline(),
            mentions: Mentions::new(engine, document, if scope == Scope::All { Wanted::All } else { Wanted::Dated }),
            reader: EventReader::new(
                &engine.lexicon,
                document.anchor().map(Anchor::date),
                document.dateline_place(),
                scope,
            ),
            behind: Behind::new(engine.language(), document.text(), document.dateline().map_or(0, |d| d.end)),
            scope,
            stretch: Vec::new(),
            kept: None,
            spare: None,
            ready: VecDeque::new(),
        }
    }

    /// The stretch of the next mention.
    fn dated(&mut self) -> Option<&Stretch> {
        let next = self.mentions.peek()?;
        self.mentions.reader.around(next)?;
        self.mentions.reader.drop_until(next.start);
        self.mentions.reader.first()
    }

    /// The next stretch, with the mentions of all that have been read with it.
    fn next_stretch(&mut self) -> Option<&Stretch> {
        self.mentions.reader.first()?;
        self.mentions.read_to(self.mentions.reader.end());
        self.mentions.reader.first()
    }

    /// All mentions, and all events.
    pub(super) fn with_mentions(mut self) -> (Vec<Mention<'t>>, Vec<Event>) {
        self.kept = Some(Vec::new());
        let events = self.by_ref().collect();
        (self.kept.unwrap_or_default(), events)
    }

    /// Makes the events of the next stretch ready; false at the end of the text.
    fn read(&mut self) -> bool {
        self.stretch.clear();
        let first = match self.scope {
            Scope::All => self.next_stretch(),
            Scope::Dated => self.dated(),
        };
        let Some(mut end) = first.map(|s| s.span.end) else { return false };
        while let Some(mention) = self.mentions.before(end) {
            // A stretch that a mention runs over goes on.
            end = self.mentions.reader.first().map_or(end, |s| s.span.end);
            if mention.span().start >= end {
                // The stretch was cut again before the mention.
                self.mentions.put_back(mention);
                break;
            }
            if let Some(kept) = &mut self.kept {
                kept.push(mention.clone());
            }
            if !self.dateline.is_some_and(|d| d.overlaps(mention.span())) {
                self.stretch.push(mention);
            }
        }
        if let Some(stretch) = self.mentions.reader.first()
            && self.dateline.is_none_or(|d| stretch.span.end > d.end)
            && (self.scope == Scope::All || !self.stretch.is_empty())
        {
            self.reader.read(self.text, stretch, &self.stretch, &mut self.behind, &mut self.ready);
        }
        let spare = std::mem::take(&mut self.spare);
        if let Some(stretch) = self.mentions.reader.take_first(spare) {
            self.spare = self.behind.push(stretch);
        }
        true
    }
}

impl Iterator for Events<'_, '_> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            if !self.read() {
                return None;
            }
        }
    }
}

impl std::iter::FusedIterator for Events<'_, '_> {}
