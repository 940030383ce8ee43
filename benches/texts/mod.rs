//! The texts that are measured, and what is asked of them: `extract.rs` takes the time of it,
//! `instructions.rs` counts instructions.

use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use dateline::{Anchor, Document, Extractor};

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
pub struct Case {
    pub text: String,
    pub published: Anchor,
    pub mentions: usize,
    /// Dated entries of the timeline: what a text repeats is one.
    pub entries: usize,
    /// The value of the first mention.
    pub first: &'static str,
}

impl Case {
    pub fn document(&self) -> Document<'_> {
        Document::new(&self.text).published(self.published)
    }

    /// A fast wrong answer is none: what the first mention says, and how much was found.
    pub fn check(&self, extractor: &Extractor, task: Task, found: usize) {
        let first = extractor.mentions(&self.document()).next().and_then(|m| m.value().map(ToString::to_string));
        assert_eq!(first.as_deref(), Some(self.first));
        match task {
            Task::Mentions => assert_eq!(found, self.mentions),
            Task::Timeline => assert_eq!(found, self.entries),
            Task::Events => assert!(found > self.mentions),
        }
    }
}

/// The Belarus article again and again: a mention in 250 bytes.
pub static DENSE: LazyLock<Case> = LazyLock::new(|| {
    let article = read("examples/articles/belarus.txt").expect("the article is part of the repository");
    let times = SIZE.div_ceil(article.len());
    let text = format!("{article}\n\n").repeat(times);
    Case { text, published: day("2025-01-09"), mentions: 11 * times, entries: 9, first: "2025-01-08" }
});

/// Prose with under one mention in 5 KB.
pub static FEW: LazyLock<Case> = LazyLock::new(|| {
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
pub static WIKINEWS: LazyLock<Option<Vec<(String, Anchor)>>> = LazyLock::new(|| {
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

/// What is asked of a document.
#[derive(Clone, Copy, PartialEq)]
pub enum Task {
    Mentions,
    Timeline,
    Events,
}

impl Task {
    /// How many there are: mentions, dated entries, events.
    pub fn count(self, extractor: &Extractor, document: &Document<'_>) -> usize {
        match self {
            Task::Mentions => extractor.mentions(document).count(),
            Task::Timeline => extractor.timeline(document).entries().count(),
            Task::Events => extractor.events(document).count(),
        }
    }
}
