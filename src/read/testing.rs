//! What the tests of the lower floors need to read a sentence: an engine for English, marked sentences, tables.
//! For the tests only, which may look above their floor.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::basis::Basis;
use crate::clause::bounds::Bounds;
use crate::clause::clauses::Clauses;
use crate::clause::cut::cut;
use crate::clause::governor::Place;
use crate::clause::group::Group;
use crate::clause::stretch::{Language, Stretch, StretchReader, Wanted};
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::document::Document;
use crate::event::reader::Scope;
use crate::event::{Event, EventTime};
use crate::grammar::preposition::Preposition;
use crate::grammar::window;
use crate::lexicon::Lexicon;
use crate::locale::Locale;
use crate::mention::Mention;
use crate::options::Options;
use crate::resolve::direction::LocalContext;
use crate::token::lexeme::Lexer;
use crate::token::span::Span;
use crate::token::typed::Token;

use super::engine::Engine;
use super::events::Events;
use super::extractor::{Extractor, Reading};

#[path = "../../tests/it/hostile_texts.rs"]
mod hostile_texts;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(&[Locale::English.tables()], Options::default()));

/// An extractor for certain languages, asked of stories of Wednesday, 2019-03-06.
pub(crate) struct Foreign(Extractor);

impl Foreign {
    pub(crate) fn new(locales: &[Locale]) -> Foreign {
        Foreign(Extractor::builder().locales(locales.iter().copied()).build().expect("an extractor"))
    }

    fn read<'t>(&self, text: &'t str) -> Reading<'t> {
        self.0.read(&Document::new(text).published("2019-03-06".parse().expect("a day")))
    }

    /// The value of the mention in brackets, with its modifier; what is found where it is another.
    pub(crate) fn value(&self, case: &str) -> String {
        let (open, close) = (case.find('[').expect("a bracket"), case.find(']').expect("a bracket"));
        let text = [&case[..open], &case[open + 1..close], &case[close + 1..]].concat();
        let mentions = self.read(&text).mentions;
        let said = |m: &Mention<'_>| {
            let modifier = m.modifier().map(|m| format!(" {m}")).unwrap_or_default();
            m.value().map_or_else(|| "-".into(), |value| format!("{value}{modifier}"))
        };
        match mentions.as_slice() {
            [one] if one.span() == Span::new(open, close - 1) => said(one),
            all => all.iter().map(|m| format!("[{}] {}", m.text(), said(m))).collect::<Vec<_>>().join(", "),
        }
    }

    /// Trigger, time and status of the events that a mention dates.
    pub(crate) fn event(&self, case: &str) -> String {
        let events = self.read(case).events;
        let dated = events.iter().filter(|event| event.time().is_some_and(|time| time.mention().is_some()));
        let said = |event: &Event| {
            let time = event.time().map(EventTime::described).unwrap_or_default();
            format!("{} {time} {}", event.trigger().text, event.status())
        };
        dated.map(said).collect::<Vec<_>>().join("; ")
    }
}

/// Sentences in a language with a reader's answers.
pub(crate) struct Sentences {
    /// A mention in brackets and its value; open dates go by the verb.
    pub(crate) values: &'static [&'static Table],
    /// The trigger, the time and the status of each event that a mention dates.
    pub(crate) events: &'static [&'static Table],
    /// Mentions with a word that the locale lacks: known mistakes.
    pub(crate) lacking: &'static Table,
}

impl Sentences {
    /// Fails with all that is answered otherwise.
    #[track_caller]
    pub(crate) fn check(&self, language: &Foreign) {
        self.values.iter().for_each(|table| check(|case| language.value(case), table, &[]));
        self.events.iter().for_each(|table| check(|case| language.event(case), table, &[]));
        check(|case| language.value(case), &[], self.lacking);
    }
}

/// Rows of a table: a case, and the answer that a careful reader gives.
pub(crate) type Table = [(&'static str, &'static str)];

/// Fails with all rows that are answered otherwise, and with the known mistakes that are none any more.
#[track_caller]
pub(crate) fn check(answer: impl Fn(&str) -> String, table: &Table, known: &Table) {
    let wrong = table.iter().filter_map(|(case, want)| {
        let got = answer(case);
        (got != *want).then(|| format!("{case}\n  want {want}\n  got  {got}"))
    });
    let mended = known.iter().filter(|(case, want)| answer(case) == *want);
    let mended = mended.map(|(case, _)| format!("{case}\n  is mended: move it up"));
    report(&wrong.chain(mended).collect::<Vec<_>>());
}

/// Fails with all that is wrong; passes where nothing is.
#[track_caller]
pub(crate) fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// All of English.
pub(super) fn engine() -> &'static Engine {
    &ENGINE
}

pub(crate) fn lexicon() -> &'static Lexicon {
    &ENGINE.lexicon
}

pub(crate) fn language() -> Language<'static> {
    ENGINE.language()
}

/// A reader of the stretches of a text.
pub(crate) fn reader(text: &str, wanted: Wanted) -> StretchReader<'static, '_> {
    StretchReader::new(ENGINE.language(), text, 0, wanted)
}

/// All stretches of a text.
pub(crate) fn stretches(text: &str) -> Vec<Stretch> {
    let mut reader = reader(text, Wanted::All);
    let mut all = Vec::new();
    while let Some(stretch) = reader.first().cloned() {
        all.push(stretch);
        reader.drop_first();
    }
    all
}

/// A text with a mention, and the stretch in which it stands.
pub(crate) struct Marked {
    pub(crate) text: String,
    pub(crate) stretch: Stretch,
    pub(crate) place: Place,
}

impl Marked {
    /// Reads a text in which brackets stand around a mention: "[Monday]"; "{recently}" where it says only past, present or
    /// future; "<1994>" where the text says it whole and it is over by the day of publication.
    pub(crate) fn new(case: &str) -> Marked {
        let (open, close) = (case.find(['[', '{', '<']), case.find([']', '}', '>']));
        let (open, close) = open.zip(close).unwrap_or_else(|| panic!("{case:?} marks no mention"));
        let text = [&case[..open], &case[open + 1..close], &case[close + 1..]].concat();
        let mention = Span::new(open, close - 1);
        let stretch = reader(&text, Wanted::All).around(mention).cloned().expect("a mention stands in a stretch");
        let (from, to) = stretch.range(mention);
        let kind = case.as_bytes()[open];
        Marked { place: Place { from, to, past: kind == b'<', adverb: kind == b'{' }, stretch, text }
    }

    pub(crate) fn triggers(&self) -> Triggers<'_> {
        Triggers { stretch: &self.stretch, lexicon: lexicon(), text: &self.text }
    }

    fn events(&self) -> Vec<TriggerWord> {
        let mut all = Vec::new();
        self.triggers().all(&mut all);
        all
    }

    /// The event whose trigger stands in brackets.
    pub(crate) fn found(&self) -> Option<TriggerWord> {
        self.events().into_iter().find(|found| found.word == self.place.from)
    }

    /// The event that a mention dates.
    pub(crate) fn dated(&self, mention: Place, length: bool) -> Option<TriggerWord> {
        self.triggers().dated(mention, length, &self.events())
    }

    /// The stretch with its clauses.
    pub(crate) fn bounds<'a>(&'a self, clauses: &'a mut Clauses) -> Bounds<'a> {
        cut(&self.stretch, clauses);
        Bounds { stretch: &self.stretch, clauses }
    }

    /// A word as it stands in the text.
    pub(crate) fn word(&self, index: usize) -> &str {
        &self.text[self.stretch.words[index].span().range()]
    }

    /// The words of a group, from its first to its verb.
    pub(crate) fn group(&self, index: usize) -> &str {
        words_of(&self.text, &self.stretch, &self.stretch.groups[index])
    }
}

/// The time of the event whose trigger stands in brackets, in a story of Wednesday, 2019-03-06; of the first, where two have
/// that trigger. "none" where it has none, "?" where no event is found.
pub(crate) fn time_of(case: &str) -> String {
    told_at(case, |time, _| time.described())
}

/// The same of a distance: what it lands on, its length, and the time that it is counted from: "1968-07 = P1M from May 3";
/// a time that is no distance stands alone.
pub(crate) fn distance_of(case: &str) -> String {
    told_at(case, |time, text| {
        let Some(length) = time.distance() else { return time.described() };
        let from = if let Basis::Mention(span) = time.basis() { &text[span] } else { "-" };
        format!("{} = {length} from {from}", time.described())
    })
}

fn told_at(case: &str, shown: impl Fn(&EventTime, &str) -> String) -> String {
    let (open, close) = (case.find('[').expect("a bracket"), case.find(']').expect("a bracket"));
    let text = [&case[..open], &case[open + 1..close], &case[close + 1..]].concat();
    let document = Document::new(&text).published("2019-03-06".parse().expect("a day"));
    let (_, events) = Events::new(&ENGINE, &document, Scope::All).with_mentions();
    let event = events.iter().find(|event| event.trigger().span.start == open);
    event.map_or_else(|| "?".into(), |event| event.time().map_or_else(|| "none".into(), |time| shown(time, &text)))
}

/// What stands beside the word at a byte.
pub(crate) fn beside(text: &str, at: usize) -> LocalContext {
    let (tokens, word) = window_at(text, at);
    LocalContext::of(&tokens, (word, word + 1), led_by(text, &tokens, word), Options::default())
}

/// The preposition that leads the time behind a bar.
pub(crate) fn preposition(case: &str) -> String {
    let (before, behind) = case.split_once('|').expect("a bar");
    let text = [before, behind].concat();
    let (tokens, word) = window_at(&text, before.len());
    led_by(&text, &tokens, word).map(|found| format!("{found:?}")).unwrap_or_default()
}

fn led_by(text: &str, tokens: &[Token], from: usize) -> Option<Preposition> {
    Preposition::of(tokens, from, |start, end| lexicon().is_small(text, start, end))
}

/// A window of tokens, and which of them begins at a byte.
fn window_at(text: &str, at: usize) -> (Vec<Token>, usize) {
    let mut tokens = Vec::new();
    window::read(lexicon(), text, &mut Lexer::new(text, &lexicon().habits), at, 0, &mut tokens);
    let word = tokens.iter().position(|token| token.start as usize == at).expect("a token");
    (tokens, word)
}

/// The words of a group as they stand in the text.
pub(crate) fn words_of<'t>(text: &'t str, stretch: &Stretch, group: &Group) -> &'t str {
    &text[Span::new(stretch.words[group.first].span().start, stretch.words[group.head].span().end)]
}

/// What a group says, in words: "future passive".
pub(crate) fn said(group: &Group) -> String {
    let more = [
        (group.perfect, "perfect"),
        (group.progressive, "progressive"),
        (group.passive, "passive"),
        (group.modal, "modal"),
        (group.negative, "not"),
        (group.copula, "copula"),
        (group.planned, "planned"),
    ];
    let more = more.iter().filter(|(is, _)| *is).map(|(_, name)| *name);
    [group.tense.as_str()].into_iter().chain(more).collect::<Vec<_>>().join(" ")
}

/// A text to read, with its day of publication, or none.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) published: String,
}

/// The texts of the corpus and of the examples, and of the stories beside the checkout, where there are any, each
/// `step`th.
pub(crate) fn samples(step: usize) -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in ["tests/corpus", "examples/articles"] {
        walk(&root.join(folder), &mut paths);
    }
    let mut samples = Vec::new();
    for path in paths {
        let source = std::fs::read_to_string(&path).expect("a text");
        let name = path.strip_prefix(root).expect("under the root").display().to_string();
        let (published, text) = match source.strip_prefix("published: ").and_then(|rest| rest.split_once('\n')) {
            Some((day, rest)) => (day, rest),
            None => ("2019-03-06", &*source),
        };
        let text = unmarked(text);
        // A file of cases is read a line at a time too.
        let lines = text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>();
        let sample = |text: &str| Sample { name: name.clone(), text: text.to_owned(), published: published.to_owned() };
        samples.extend(lines.into_iter().map(sample));
        samples.push(sample(&text));
    }
    if let Ok(stories) = std::fs::read_to_string(root.join("../shared/eval/text/wikinews.jsonl")) {
        samples.extend(stories.lines().step_by(step).map(|line| {
            let story: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let field = |name: &str| story[name].as_str().expect("a string").to_owned();
            Sample { name: field("id"), text: field("text"), published: field("published") }
        }));
    }
    samples
}

/// The hostile texts, so many bytes each.
pub(crate) fn hostile(size: usize, published: &str) -> Vec<Sample> {
    let sample = |(name, text): &hostile_texts::Family| Sample {
        name: (*name).to_owned(),
        text: text(size),
        published: published.to_owned(),
    };
    hostile_texts::FAMILIES.iter().map(sample).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = folder.read_dir().expect("a folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        match path.is_dir() {
            true => walk(&path, paths),
            false => paths.push(path),
        }
    }
}

/// A text of the corpus without what it is labelled with: remarks, "[mention|value]", what stands behind a tab, tags.
fn unmarked(source: &str) -> String {
    let mut text = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let mut rest = line.split_once('\t').filter(|_| line.contains("|")).map_or(line, |(case, _)| case);
        while let Some((before, label, behind)) = label(rest) {
            text.extend([before, label]);
            rest = behind;
        }
        text.extend([rest, "\n"]);
    }
    text
}

/// The first label of a line: what stands before it, what it is about, what stands behind it.
fn label(line: &str) -> Option<(&str, &str, &str)> {
    let open = line.find(['[', '<'])?;
    let (before, rest) = line.split_at(open);
    let close = rest.find(if rest.starts_with('[') { ']' } else { '>' })?;
    let inner = if rest.starts_with('[') { rest[1..close].split('|').next()? } else { "" };
    Some((before, inner, &rest[close + 1..]))
}
