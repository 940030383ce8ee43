//! How fast mentions, timelines and events are read, in MB/s of text, on one core: dense news, long prose with few dates,
//! and Wikinews where its file is at hand. Each bench asserts its answers: a fast wrong one is none.
//!
//!     cargo bench --bench extract
//!
//! `cargo test --benches` runs each of them once.

use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use dateline::{Anchor, Document, Extractor};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Each text has at least so many bytes.
const SIZE: usize = 1_000_000;

/// Bytes from one date to the next in a text with few of them.
const SPARSE: usize = 6_000;

/// Sentences that speak of no time.
const PLAIN: [&str; 16] = [
    "The harbour lies behind two long walls of grey stone.",
    "Fishermen mend their nets on the quay and talk of prices.",
    "A committee was formed to look into the state of the bridges.",
    "Nobody in the village could say who had painted the door.",
    "The minister declined to answer, and her office did not reply.",
    "Bread, salt and oil were handed out to some four hundred families.",
    "Engineers found cracks in the dam and closed the road below it.",
    "“We have nothing to hide,” the owner told a crowd at the gate.",
    "Goats wander over the pass, and the border guards let them.",
    "The choir sang without its conductor, and rather better.",
    "Critics called the plan costly; its authors called it modest.",
    "Rain fell on the vineyards, the roofs and the empty square.",
    "Lawyers for both sides asked the court for more documents.",
    "The ferry carries 240 passengers, a few trucks and the post.",
    "An old map shows a well where the market hall stands.",
    "Voters in the hills want a clinic, and those by the sea a port.",
];

/// A text, when it was published, and what is in it.
struct Case {
    text: String,
    published: Anchor,
    mentions: usize,
    /// Dated entries of the timeline: what a text repeats is one.
    entries: usize,
    /// The value of the first mention.
    first: &'static str,
}

/// The Belarus article again and again: a mention in 250 bytes.
static DENSE: LazyLock<Case> = LazyLock::new(|| {
    let article = read("examples/articles/belarus.txt").expect("the article is part of the repository");
    let times = SIZE.div_ceil(article.len());
    let text = format!("{article}\n\n").repeat(times);
    Case { text, published: day("2025-01-09"), mentions: 11 * times, entries: 9, first: "2025-01-08" }
});

/// Prose with under one mention in 5 KB.
static FEW: LazyLock<Case> = LazyLock::new(|| {
    let (mut text, mut mentions) = (String::new(), 0);
    let mut n = 0;
    while text.len() < SIZE {
        if text.len() >= mentions * SPARSE {
            let _ = write!(text, "The council met on March {}. ", mentions % 28 + 1);
            mentions += 1;
        }
        // Another order in each round, so that no two paragraphs are alike.
        text.push_str(PLAIN[(if n % 7 == 3 { n * n } else { n }) % PLAIN.len()]);
        text.push_str(if n % 5 == 4 { "\n\n" } else { " " });
        n += 1;
    }
    Case { text, published: day("2019-03-06"), mentions, entries: mentions.min(28), first: "2019-03-01" }
});

/// Texts of Wikinews with their dates of publication, many small documents; none where the file is
/// not there.
static WIKINEWS: LazyLock<Option<Vec<(String, Anchor)>>> = LazyLock::new(|| {
    let lines = read("../shared/eval/text/wikinews.jsonl")?;
    let documents = lines.lines().map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).expect("a JSON line");
        let field = |name: &str| line[name].as_str().expect("a string").to_owned();
        (field("text"), day(&field("published")))
    });
    Some(documents.collect())
});

fn read(path: &str) -> Option<String> {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

fn day(text: &str) -> Anchor {
    text.parse().expect("a date")
}

#[divan::bench]
fn new() -> Extractor {
    let extractor = Extractor::new();
    assert!(extractor.rules().count() > 50);
    extractor
}

/// What is asked of a document.
#[derive(Clone, Copy, PartialEq)]
enum Task {
    Mentions,
    Timeline,
    Events,
}

impl Task {
    /// How many there are: mentions, dated entries, events.
    fn count(self, extractor: &Extractor, document: &Document<'_>) -> usize {
        match self {
            Task::Mentions => extractor.mentions(document).count(),
            Task::Timeline => extractor.timeline(document).entries().count(),
            Task::Events => extractor.events(document).count(),
        }
    }
}

/// One long text.
fn one(bencher: Bencher<'_, '_>, case: &Case, task: Task) {
    let extractor = Extractor::new();
    let document = Document::new(&case.text).published(case.published);
    let first = extractor.mentions(&document).next().and_then(|m| m.value().map(ToString::to_string));
    assert_eq!(first.as_deref(), Some(case.first));
    let count = task.count(&extractor, &document);
    match task {
        Task::Mentions => assert_eq!(count, case.mentions),
        Task::Timeline => assert_eq!(count, case.entries),
        Task::Events => assert!(count > case.mentions),
    }
    bencher
        .counter(BytesCount::of_str(&case.text))
        .bench_local(|| assert_eq!(task.count(&extractor, black_box(&document)), count));
}

/// Many short ones.
fn many(bencher: Bencher<'_, '_>, task: Task) {
    let Some(documents) = &*WIKINEWS else { return };
    let extractor = Extractor::new();
    let size: usize = documents.iter().map(|(text, _)| text.len()).sum();
    let count = || -> usize {
        let read =
            |(text, published): &(String, Anchor)| task.count(&extractor, &Document::new(text).published(*published));
        black_box(documents).iter().map(read).sum()
    };
    let found = count();
    assert!(found > 4 * documents.len(), "{found} in {} documents", documents.len());
    // Each story opens with its date in full.
    let (text, published) = &documents[0];
    let head = extractor.mentions(&Document::new(text).published(*published)).next().expect("a date line");
    assert_eq!(head.value().map(ToString::to_string), Some(published.date().to_string()));
    bencher.counter(BytesCount::new(size)).bench_local(|| assert_eq!(count(), found));
}

/// The three texts under one task; Wikinews is shown as ignored where its file is not there.
macro_rules! benches {
    ($($name:ident $task:expr;)+) => {$(
        mod $name {
            use super::*;

            #[divan::bench]
            fn dense(bencher: Bencher<'_, '_>) {
                one(bencher, &DENSE, $task);
            }

            #[divan::bench]
            fn few(bencher: Bencher<'_, '_>) {
                one(bencher, &FEW, $task);
            }

            #[divan::bench(ignore = WIKINEWS.is_none())]
            fn wikinews(bencher: Bencher<'_, '_>) {
                many(bencher, $task);
            }
        }
    )+};
}

benches! {
    mentions Task::Mentions;
    timeline Task::Timeline;
    events Task::Events;
}
