//! What the reading of a sentence gives, laid open for `tests/train`, which measures it against labelled text.
//!
//! Plain data, and no part of the API: it changes whenever the reading does. Behind the feature `inspect`.

use std::ops::Range;
use std::sync::LazyLock;

use crate::clause::bounds::Bounds;
use crate::clause::clauses::Clauses;
use crate::clause::cut::cut;
use crate::clause::governor::Place;
use crate::clause::group;
use crate::clause::stretch::{self, Wanted};
use crate::clause::tagger::Scratch;
use crate::document::Document;
use crate::event::Event;
use crate::event::confidence::record;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::locale::{Locale, Tables};
use crate::options::Options;
use crate::timeline::Entry;
use crate::token::span::Span;
use crate::value::Temporal;

use super::engine::Engine;
use super::extractor::Extractor;
use super::mentions::Mentions;

/// All of the English locale, made ready once.
static ENGINE: LazyLock<Engine> = LazyLock::new(|| engine(Locale::English.tables()));

fn engine(tables: &'static Tables) -> Engine {
    Engine::new(&[tables], Options::default())
}

/// A sentence, or a part of a very long one.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Where it stands in the text.
    pub span: Range<usize>,
    /// Its words, numbers and marks; marks that say nothing are left out.
    pub words: Vec<Word>,
    /// Its verb groups, in text order.
    pub groups: Vec<Group>,
    /// The times that the crate finds in it.
    pub times: Vec<Time>,
    read: stretch::Stretch,
}

/// A word, number or mark.
#[derive(Clone, Debug)]
pub struct Word {
    /// Where it stands in the text.
    pub span: Range<usize>,
    /// The name of its tag, mended.
    pub name: String,
    /// The index of its tag, mended.
    pub tag: usize,
    /// The index of the tag that the tagger gave it.
    pub raw: usize,
    /// Whether it is a mark.
    pub mark: bool,
}

/// A verb with the words that help it.
#[derive(Clone, Debug)]
pub struct Group {
    /// Index of its first word.
    pub first: usize,
    /// Index of the verb itself.
    pub head: usize,
    /// "past", "present", "future", "infinitive" or "participle".
    pub tense: &'static str,
    /// "has left"
    pub perfect: bool,
    /// "is leaving"
    pub progressive: bool,
    /// "was left"
    pub passive: bool,
    /// "could leave"
    pub modal: bool,
    /// "did not leave"
    pub negative: bool,
    /// "(is set) to leave"
    pub planned: bool,
    /// A form of "to be" alone.
    pub copula: bool,
    /// It has a tense of its own.
    pub finite: bool,
}

/// A time that the crate finds.
#[derive(Clone, Debug)]
pub struct Time {
    /// Where it stands in the text.
    pub span: Range<usize>,
    /// It says only past, present or future, as an adverb does.
    pub adverb: bool,
}

/// What an entry of a timeline tells, or an event.
#[derive(Clone, Debug)]
pub struct Attached {
    /// All that tell it, the entry's own first.
    pub told: Vec<Event>,
    /// The name of the kind of its attachment; none without a time.
    pub kind: Option<String>,
}

impl Stretch {
    /// Which of the groups governs a time at a span of the text; none where no group does.
    pub fn governor(&self, time: Range<usize>) -> Option<usize> {
        let (from, to) = self.read.range(Span::new(time.start, time.end));
        let adverb = self.times.iter().any(|t| t.adverb && t.span == time);
        self.read.verb_of(Place { from, to, past: false, adverb }).map(|governor| governor.group)
    }

    /// The word that heads the subject of a group, and whether the group shares it with a verb that it is joined to.
    pub fn subject(&self, group: usize) -> Option<(usize, bool)> {
        let mut clauses = Clauses::default();
        cut(&self.read, &mut clauses);
        let subject = Bounds { stretch: &self.read, clauses: &clauses }.subject(group)?;
        Some((subject.word, subject.verb != group))
    }
}

/// Reads all stretches of a text, as a timeline of all its events does.
pub fn read(text: &str) -> Vec<Stretch> {
    read_by(&ENGINE, text)
}

/// Reads the stretches of texts with another model of the tagger, which is never given back.
pub fn reader(model: Vec<u8>) -> impl Fn(&str) -> Vec<Stretch> {
    let tables = Tables { tagger: Some(model.leak()), ..*Locale::English.tables() };
    let engine = engine(Box::leak(Box::new(tables)));
    move |text| read_by(&engine, text)
}

fn read_by(engine: &Engine, text: &str) -> Vec<Stretch> {
    let document = Document::new(text);
    let mut mentions = Mentions::new(engine, &document, Wanted::All);
    let (mut scratch, mut stretches) = (Scratch::default(), Vec::new());
    while let Some(mut end) = mentions.reader.first().map(|s| s.span.end) {
        let mut times = Vec::new();
        while let Some(mention) = mentions.before(end) {
            // A stretch that a mention runs over goes on.
            end = mentions.reader.first().map_or(end, |s| s.span.end);
            let adverb = matches!(mention.value(), Some(Temporal::Vague(_)));
            times.push(Time { span: mention.span().into(), adverb });
        }
        let Some(read) = mentions.reader.first().cloned() else { break };
        let words = words(engine, text, &read, &mut scratch);
        let groups = read.groups.iter().map(plain).collect();
        stretches.push(Stretch { span: read.span.into(), words, groups, times, read });
        mentions.reader.drop_first();
    }
    stretches
}

/// The timeline of a document, or all its events, each with the name of its kind of attachment; none has one without a time.
pub fn attached(document: &Document<'_>, all: bool) -> Vec<Attached> {
    static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);
    record::take();
    let entries: Vec<Vec<Event>> = if all {
        EXTRACTOR.events(document).map(|event| vec![event]).collect()
    } else {
        let timeline = EXTRACTOR.timeline(document);
        let told = |entry: &Entry| entry.tellings().iter().map(|telling| telling.event.clone()).collect();
        timeline.entries().map(told).collect()
    };
    let kinds = record::take();
    let one = |told: Vec<Event>| {
        let kind = told.first().and_then(|event| kinds.get(&record::place(event)));
        Attached { kind: kind.map(|kind| format!("{kind:?}")), told }
    };
    entries.into_iter().map(one).collect()
}

/// The kinds of attachment and their families, in the order of the table.
pub fn kinds() -> Vec<(String, String)> {
    record::rows().collect()
}

fn words(engine: &Engine, text: &str, read: &stretch::Stretch, scratch: &mut Scratch) -> Vec<Word> {
    let (tagger, mut tags) = (engine.language().tagger, Vec::new());
    // The tagger again: the reading keeps mended tags alone.
    if let Some(tagger) = tagger {
        tagger.see(text, read.words.iter().map(|w| (w.start, w.end)), scratch);
        tagger.tag(scratch, |tag| tags.push(tag));
    }
    let raw = |mark: Option<Mark>, tag: Tag| match mark {
        Some(Mark::Money) => Tag::Symbol,
        Some(_) => Tag::Punctuation,
        None => tag,
    };
    let words = read.words.iter().zip(tags).map(|(word, tag)| Word {
        span: word.span().into(),
        name: format!("{:?}", word.tag),
        tag: word.tag.index(),
        raw: raw(word.mark, tag).index(),
        mark: word.mark.is_some(),
    });
    words.collect()
}

fn plain(group: &group::Group) -> Group {
    Group {
        first: group.first,
        head: group.head,
        tense: group.tense.as_str(),
        perfect: group.perfect,
        progressive: group.progressive,
        passive: group.passive,
        modal: group.modal,
        negative: group.negative,
        planned: group.planned,
        copula: group.copula,
        finite: group.finite(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_lies_open() {
        let text = "Talks fail. The vote was not held on Friday.";
        let stretches = read(text);
        let [_, second] = &stretches[..] else { panic!("{stretches:#?}") };
        let [group] = &second.groups[..] else { panic!("{:#?}", second.groups) };
        assert_eq!((group.tense, group.passive, group.negative), ("past", true, true));
        let held = &second.words[group.head];
        assert_eq!((&text[held.span.clone()], &held.name[..]), ("held", "VerbParticiple"));
        let [friday] = &second.times[..] else { panic!("{:#?}", second.times) };
        assert_eq!(&text[friday.span.clone()], "Friday");
        assert_eq!(second.governor(friday.span.clone()), Some(0));
    }
}
