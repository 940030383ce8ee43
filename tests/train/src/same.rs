//! Measures events on GUM: which labelled ones the crate finds, and whether what is told again gets the time of its first
//! telling. What is labelled is mostly named by nouns; two labels of one number name the same.

use std::collections::BTreeMap;

use dateline::{Basis, Document, Event, Extractor, Span};

use crate::corpus;
use crate::measure::percent;

/// Pairs of those that hold and all.
#[derive(Default)]
struct Figures {
    /// Labelled events that a trigger overlaps, and those whose head is a trigger.
    overlapped: (u32, u32),
    headed: (u32, u32),
    /// Later members of chains whose first member is dated by a mention: those that got its value.
    dated: (u32, u32),
    /// The same, where the crate finds them and no mention of their own dates them.
    open: (u32, u32),
    /// Times given by an earlier telling where both are labelled: those whose labels differ.
    wrong: (u32, u32),
    /// All times given by an earlier telling.
    given: u32,
}

/// A labelled event in the text.
struct Label<'d> {
    id: &'d str,
    span: Span,
    head: Span,
}

/// The labels of a document, in text order.
fn labels(document: &corpus::Document) -> Vec<Label<'_>> {
    let mut labels = Vec::new();
    for sentence in &document.sentences {
        let place = |at: usize| sentence.tokens[at];
        for (id, from, to) in &sentence.events {
            let outside = |at: &usize| sentence.nodes[*at].head.is_none_or(|head| head < *from || head >= *to);
            let head = place((*from..*to).find(outside).unwrap_or(*to - 1));
            let span = Span::new(place(*from).0 as usize, place(*to - 1).1 as usize);
            labels.push(Label { id, span, head: Span::new(head.0 as usize, head.1 as usize) });
        }
    }
    labels.sort_by_key(|label| (label.span.start, label.span.end));
    labels
}

impl Figures {
    fn add(&mut self, document: &corpus::Document, events: &[Event], errors: bool) {
        let labels = labels(document);
        let add = |pair: &mut (u32, u32), part: bool| *pair = (pair.0 + u32::from(part), pair.1 + 1);
        let at = |span: Span| events.iter().find(|event| event.trigger().span == span);
        for label in &labels {
            add(&mut self.overlapped, events.iter().any(|event| event.trigger().span.overlaps(label.span)));
            add(&mut self.headed, at(label.head).is_some());
        }
        let mut chains: BTreeMap<&str, Vec<&Label<'_>>> = BTreeMap::new();
        labels.iter().for_each(|label| chains.entry(label.id).or_default().push(label));
        let value = |event: &Event| event.time().and_then(|time| time.value().copied());
        for chain in chains.values() {
            let said = |label: &&&Label<'_>| at(label.head).is_some_and(|event| mention(event).is_some());
            let Some(first) = chain.iter().find(said).and_then(|label| at(label.head)) else { continue };
            for later in chain.iter().filter(|label| label.head.start > first.trigger().span.start) {
                let event = at(later.head);
                let same = event.is_some_and(|event| value(event) == value(first));
                add(&mut self.dated, same);
                if event.is_some_and(|event| mention(event).is_none()) {
                    add(&mut self.open, same);
                }
            }
        }
        let id = |span: Span| labels.iter().find(|label| label.head == span).map(|label| label.id);
        for event in events {
            let Some(base) = base(event, events) else { continue };
            self.given += 1;
            let labelled = id(event.trigger().span).zip(id(base.trigger().span));
            if let Some((one, other)) = labelled {
                add(&mut self.wrong, one != other);
            }
            if errors {
                let judged = labelled.map_or("?", |(one, other)| if one == other { "right" } else { "wrong" });
                let shown = |event: &Event| format!("[{}] {}", event.trigger().text, event.text());
                println!("{judged} {}: {}\n    {}", document.name, shown(event), shown(base));
            }
        }
    }
}

fn mention(event: &Event) -> Option<Span> {
    event.time().and_then(|time| time.mention()).map(|mention| mention.span())
}

/// The earlier telling from which an event has its time.
fn base<'e>(event: &Event, events: &'e [Event]) -> Option<&'e Event> {
    let time = event.time().filter(|time| time.mention().is_none())?;
    let Basis::Mention(span) = time.basis() else { return None };
    let stem = &event.trigger().stem;
    events.iter().find(|other| mention(other) == Some(span) && other.trigger().stem == *stem)
}

/// Prints the figures, of news alone and of all genres.
pub fn all(documents: &[corpus::Document], errors: bool) {
    let extractor = Extractor::new();
    let (mut news, mut all) = (Figures::default(), Figures::default());
    for document in documents {
        let published = document.published.as_ref().and_then(|day| day.parse().ok());
        let text = Document::new(&document.text);
        let text = published.map_or(text, |published| text.published(published));
        let events: Vec<_> = extractor.events(&text).collect();
        all.add(document, &events, errors);
        if document.genre == "news" {
            news.add(document, &events, false);
        }
    }
    println!("| | news | all genres |\n|---|---|---|");
    type Row = (&'static str, fn(&Figures) -> (u32, u32));
    let rows: [Row; 5] = [
        ("labelled events that a trigger overlaps", |figures| figures.overlapped),
        ("whose head is a trigger", |figures| figures.headed),
        ("later tellings of a dated event that get its value", |figures| figures.dated),
        ("of those found that no mention dates", |figures| figures.open),
        ("given by a telling and wrong, where both are labelled", |figures| figures.wrong),
    ];
    for (name, pair) in rows {
        let cell = |figures| format!("{:.1} % of {}", percent(pair(figures)), pair(figures).1);
        println!("| {name} | {} | {} |", cell(&news), cell(&all));
    }
    println!("| times given by an earlier telling | {} | {} |", news.given, all.given);
}
