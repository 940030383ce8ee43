//! How fast hostile texts are read, and whether time stays in proportion: for each kind of text and
//! each task MB/s at 1, 2 and 4 MB, and how much longer 4 MB take than four times 1 MB. What is
//! under the floor or out of proportion bears a mark.
//!
//!     cargo bench --bench hostile              # all kinds; some minutes
//!     cargo bench --bench hostile -- quotes    # those whose name has the word
//!
//! `cargo test --benches` reads each text once, at a small size.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock; no answer depends on it")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use dateline::{Anchor, Document, Extractor};

#[path = "../tests/it/hostile_texts.rs"]
mod hostile_texts;

use hostile_texts::FAMILIES;

/// Sizes of a text in MB of 1,000,000 bytes.
const SIZES: [usize; 3] = [1, 2, 4];

/// MB/s that no text may fall below.
const FLOOR: f64 = 3.0;

/// How much longer than in proportion the largest may take.
const SLACK: f64 = 1.15;

/// Rounds over the sizes, of which the best run of each counts: at least so many, then more until
/// there was time enough.
const ROUNDS: usize = 3;
const ENOUGH: Duration = Duration::from_millis(800);

/// Reads a text in one way; what comes back is counted, so that nothing is left out.
type Task = fn(&Extractor, &Input) -> usize;

/// A text as a document and as a file of one JSON line.
struct Input {
    text: String,
    file: std::path::PathBuf,
}

fn published() -> Anchor {
    "2025-01-09".parse().expect("a date")
}

const TASKS: [(&str, Task); 4] = [
    ("mentions", |extractor, input| extractor.mentions(&Document::new(&input.text).published(published())).count()),
    ("timeline", |extractor, input| extractor.timeline(&Document::new(&input.text).published(published())).len()),
    ("events", |extractor, input| extractor.events(&Document::new(&input.text).published(published())).count()),
    ("tag", |_, input| tag(&input.file)),
];

/// `dateline tag` as a whole: start, reading, and all the JSON that it writes, which nobody keeps.
fn tag(file: &Path) -> usize {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    let status = command.arg("tag").arg(file).stdout(Stdio::null()).status().expect("the command starts");
    assert!(status.success(), "{}: {status}", file.display());
    1
}

/// The seconds of the best run of each input. The sizes take turns, so that whatever else the machine
/// does meets all of them.
fn best(inputs: &[Input], run: impl Fn(&Input) -> usize) -> Vec<f64> {
    let begun = Instant::now();
    let mut least = vec![f64::MAX; inputs.len()];
    for round in 0.. {
        if round >= ROUNDS && begun.elapsed() > ENOUGH {
            break;
        }
        for (input, least) in inputs.iter().zip(&mut least) {
            let start = Instant::now();
            std::hint::black_box(run(input));
            *least = least.min(start.elapsed().as_secs_f64());
        }
    }
    least
}

/// The text of a family at each size, its file beside it.
fn inputs(family: fn(usize) -> String, unit: usize, folder: &Path) -> Vec<Input> {
    let input = |size: usize| {
        let text = family(size * unit);
        let file = folder.join(format!("{size}.jsonl"));
        let line = serde_json::json!({ "id": size, "published": "2025-01-09", "text": text });
        std::fs::write(&file, line.to_string()).expect("a file can be written");
        Input { text, file }
    };
    SIZES.map(input).into()
}

fn main() {
    // Cargo says so when it measures, and does not when it tests.
    let measured = std::env::args().any(|argument| argument == "--bench");
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let extractor = Extractor::new();
    let folder = std::env::temp_dir().join(format!("dateline-hostile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    if measured {
        println!("{:<24} {:<9} {:>8} {:>8} {:>8}  4 MB : 4 x 1 MB", "MB/s", "", "1 MB", "2 MB", "4 MB");
    }
    for (name, family) in FAMILIES.iter().filter(|(name, _)| name.contains(&wanted)) {
        let inputs = inputs(*family, if measured { 1_000_000 } else { 1_000 }, &folder);
        for (task, run) in TASKS {
            if !measured {
                run(&extractor, &inputs[0]);
                continue;
            }
            let seconds = best(&inputs, |input| run(&extractor, input));
            let speeds: Vec<f64> = inputs.iter().zip(seconds).map(|(i, s)| i.text.len() as f64 / 1e6 / s).collect();
            let ratio = speeds[0] / speeds[2];
            let slow = if speeds.iter().any(|speed| *speed < FLOOR) { "  SLOW" } else { "" };
            let bent = if ratio > SLACK { "  NOT LINEAR" } else { "" };
            let [one, two, four] = [speeds[0], speeds[1], speeds[2]];
            println!("{name:<24} {task:<9} {one:>8.1} {two:>8.1} {four:>8.1}  {ratio:.2}{slow}{bent}");
        }
    }
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}
