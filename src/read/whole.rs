//! The proof that a timeline and all events tell the same of one event: who, where and who says so do not depend on what
//! else was read. For the tests only.

use crate::document::Document;
use crate::event::Event;

use super::Extractor;
use super::testing::{Sample, hostile, report, samples};

/// What depends on the sentences before.
fn told(event: &Event) -> String {
    let (participants, place) = (event.participants(), event.place());
    format!("{:?} {participants:?} {place:?} {:?} {:?}", event.trigger(), event.attribution(), event.summary())
}

fn differences(samples: &[Sample]) -> (usize, Vec<String>) {
    let extractor = Extractor::new();
    let (mut compared, mut wrong) = (0, Vec::new());
    for sample in samples {
        let document = Document::new(&sample.text).published(sample.published.parse().expect("a date"));
        let all: Vec<String> = extractor.events(&document).map(|event| told(&event)).collect();
        let timeline = extractor.timeline(&document);
        for event in timeline.entries().chain(timeline.vague()).flat_map(|entry| entry.tellings()) {
            compared += 1;
            let alone = told(&event.event);
            if !all.contains(&alone) {
                wrong.push(format!("{}: {alone}", sample.name));
            }
        }
    }
    (compared, wrong)
}

#[test]
fn a_timeline_tells_what_all_events_tell() {
    let (compared, mut wrong) = differences(&samples(3));
    assert!(compared > 500, "only {compared} events were compared");
    // A sentence that a cut or a line break ends elsewhere where it is read from its beginning: one in two hundred.
    let few = wrong.len() * 200 < compared;
    wrong.retain(|_| !few);
    report(&wrong);
}

#[test]
fn hostile_texts_do_so_too() {
    let (compared, wrong) = differences(&hostile(3_000, "2025-01-09"));
    assert!(wrong.len() * 50 < compared, "{} of {compared}: {:?}", wrong.len(), wrong.first());
}
