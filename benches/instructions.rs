//! How many instructions a byte of text costs, for each task and text of `extract.rs`. Unlike time,
//! the count is the same on a busy machine and on an idle one, so that what a small change costs can be
//! seen. Needs valgrind.
//!
//!     cargo bench --bench instructions              # all; under a minute
//!     cargo bench --bench instructions -- events    # of one task, or of one text: dense, few, wikinews
//!
//! Each pair of task and text is a run of this program under callgrind, which counts what happens in
//! [`measured`] and nothing else: not the making of the text or of the extractor, nor a first reading
//! that fills what is filled once. Which functions the instructions are in, a run by hand says:
//!
//!     cargo bench --bench instructions --no-run     # prints PROGRAM
//!     valgrind --tool=callgrind --callgrind-out-file=/tmp/out --collect-atstart=no \
//!         --toggle-collect='*instructions::measured*' PROGRAM read events dense
//!     callgrind_annotate /tmp/out | head -60
//!
//! `cargo test --benches` reads each text once, without valgrind.

use std::process::{Command, ExitCode};

use dateline::{Anchor, Document, Extractor};

mod texts;

use texts::{Case, DENSE, FEW, Task, WIKINEWS};

const TASKS: [(&str, Task); 3] = [("mentions", Task::Mentions), ("timeline", Task::Timeline), ("events", Task::Events)];

const TEXTS: [&str; 3] = ["dense", "few", "wikinews"];

/// The documents of a text; none where its file is not at hand.
fn documents(text: &str) -> Vec<(&'static str, Anchor)> {
    let one = |case: &'static Case| vec![(&*case.text, case.published)];
    match text {
        "dense" => one(&DENSE),
        "few" => one(&FEW),
        _ => WIKINEWS.iter().flatten().map(|(text, published)| (&**text, *published)).collect(),
    }
}

/// What is counted. Callgrind knows it by its name, so it may not become part of its caller.
#[inline(never)]
fn measured(task: Task, extractor: &Extractor, documents: &[(&str, Anchor)]) -> usize {
    let count = |(text, published): &(&str, Anchor)| task.count(extractor, &Document::new(text).published(*published));
    documents.iter().map(count).sum()
}

/// Reads a text unmeasured as often as is said, then once measured, and checks that a fast answer is
/// no wrong one.
fn read(task: Task, text: &str, before: usize) {
    let extractor = Extractor::new();
    let documents = documents(text);
    for _ in 0..before {
        for (text, published) in &documents {
            std::hint::black_box(task.count(&extractor, &Document::new(text).published(*published)));
        }
    }
    let found = std::hint::black_box(measured(task, &extractor, &documents));
    match text {
        "dense" => DENSE.check(&extractor, task, found),
        "few" => FEW.check(&extractor, task, found),
        _ => assert!(found > 4 * documents.len() || documents.is_empty()),
    }
}

/// The instructions of a run of this program under callgrind, or why they are not known.
fn count(task: &str, text: &str) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"]);
    valgrind.arg("--toggle-collect=*instructions::measured*").arg(program).args(["read", task, text]);
    let output = valgrind.output().map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(said.into_owned());
    }
    let line = said.lines().find_map(|line| line.split_once("Collected :")).map(|(_, number)| number.trim());
    let number = line.and_then(|number| number.parse().ok()).filter(|number| *number > 0);
    number.ok_or_else(|| format!("callgrind counted nothing:\n{said}"))
}

/// A line for each pair in which the word is, or for all.
fn table(wanted: &str) -> Result<(), String> {
    println!("{:<9} {:<9} {:>14} {:>11} {:>14}", "", "", "instructions", "bytes", "a byte");
    for (task, text) in TASKS.iter().flat_map(|(task, _)| TEXTS.map(|text| (*task, text))) {
        let bytes: usize = documents(text).iter().map(|(text, _)| text.len()).sum();
        if bytes == 0 || !(wanted.is_empty() || wanted == task || wanted == text) {
            continue;
        }
        let instructions = count(task, text)?;
        let each = instructions as f64 / bytes as f64;
        println!("{task:<9} {text:<9} {instructions:>14} {bytes:>11} {each:>14.2}");
    }
    Ok(())
}

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = |name: &str| TASKS.iter().find(|(known, _)| *known == name).map(|(_, task)| *task);
    if let [mode, name, text] = &arguments[..]
        && let ("read", Some(task)) = (&**mode, task(name))
    {
        read(task, text, 1);
        return ExitCode::SUCCESS;
    }
    // Cargo says so when it measures, and does not when it tests.
    if !arguments.iter().any(|argument| argument == "--bench") {
        TASKS.iter().for_each(|(_, task)| TEXTS.iter().for_each(|text| read(*task, text, 0)));
        return ExitCode::SUCCESS;
    }
    arguments.retain(|argument| !argument.starts_with('-'));
    match table(arguments.first().map_or("", String::as_str)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
