//! How fast mentions, timelines and events are read, in MB/s of text, on one core: dense news, long prose with few dates,
//! and Wikinews where its file is at hand. Each bench asserts its answers: a fast wrong one is none.
//!
//!     cargo bench --bench extract
//!
//! `cargo test --benches` runs each of them once.

use dateline::{Anchor, Document, Extractor};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

mod texts;

use texts::{Case, DENSE, FEW, Task, WIKINEWS};

fn main() {
    divan::main();
}

#[divan::bench]
fn new() -> Extractor {
    let extractor = Extractor::new();
    assert!(extractor.rules().count() > 50);
    extractor
}

/// One long text.
fn one(bencher: Bencher<'_, '_>, case: &Case, task: Task) {
    let extractor = Extractor::new();
    let document = case.document();
    let count = task.count(&extractor, &document);
    case.check(&extractor, task, count);
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
