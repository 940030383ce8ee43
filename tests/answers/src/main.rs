//! What one version of `dateline` answers on all texts at hand, and what another answers differently.
//!
//! From the root of the repository:
//!
//!     cargo run --release --manifest-path tests/answers/Cargo.toml -- write ../shared NEW.jsonl
//!     cargo run --release --manifest-path tests/answers/Cargo.toml -- \
//!         write --with OLD/dateline ../shared OLD.jsonl
//!     cargo run --release --manifest-path tests/answers/Cargo.toml -- \
//!         compare OLD.jsonl NEW.jsonl --sample 30 --seed 1 --only value --texts ../shared
//!
//! `write` asks a `dateline` command; without `--with` it builds the one of this repository first, so
//! the answers are never those of a stale build. It writes a JSON line for each mention, event and
//! entry of a timeline: `{"doc":…,"kind":"mention|event|entry",…}`, then what the command said, as it
//! said it. Documents and answers stand in a fixed order. What is read is listed in `texts.rs`.
//!
//! `compare` pairs the answers of each document, and counts what was added, lost and changed: by
//! field, by rule of the mention, and by what seems to be the cause. A mention is the same where its
//! span is; where spans overlap, its span has changed. Events and entries are the same where trigger
//! and mention are, else where the trigger is, else where the mention is. Answers that are the same to
//! the letter are not looked at.
//!
//! - `--rule NAME`: only what that rule found, before or after.
//! - `--kind mention|event|entry`: only such answers.
//! - `--only WHAT`: only answers whose field of that name changed (`value`, `relation`, `status`,
//!   `trigger`, `attribution`, `class`, `polarity`, `clause`, `time` …: the names of the table of
//!   fields), or `added`, `lost` or `changed`. For the sample alone; the counts are of everything.
//! - `--sample N --seed S`: so many of them by chance, the same for the same seed, each with what was
//!   said before and after; with `--texts FOLDER` also with the text around it, in which `[[ ]]` holds
//!   the mention and `{{ }}` the trigger. For reading by hand.
//!
//!     cargo run --release --manifest-path tests/answers/Cargo.toml -- keys ../shared
//!
//! `keys` compares the timelines of fifty real stories with those that readers wrote before they saw an answer; twenty of the
//! stories were set aside (ten of them later), and of those only the shares are printed.
//!
//! Whether a trigger is a verb or a noun is guessed from its form and the word before it: the command
//! does not say. Of the counts by cause, those are right most of the time only.

mod answers;
mod cause;
mod compare;
mod keys;
mod report;
mod texts;
mod words;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser};

/// What goes wrong is told in a sentence; nobody looks into it.
type Result<T> = std::result::Result<T, String>;

/// Writes down what a `dateline` answers on all texts at hand, and compares two such files.
#[derive(Parser)]
enum Command {
    /// Reads all texts with a `dateline` command, and writes a JSON line for each answer.
    Write(Write),
    /// Scores timelines of real stories against keys that readers wrote.
    Keys(Keys),
    /// Counts and shows what one file of answers has and the other has not.
    Compare(Compare),
}

#[derive(Args)]
struct Write {
    /// The folder with `eval`, `train` and `articles`; what is not there is passed over, and said so.
    shared: PathBuf,
    /// The file to write.
    out: PathBuf,
    /// Another version's command; without it, this repository's is built and asked.
    #[arg(long, value_name = "DATELINE")]
    with: Option<PathBuf>,
}

#[derive(Args)]
struct Keys {
    /// The folder with the texts.
    shared: PathBuf,
    /// Another version's command; without it, this repository's is built and asked.
    #[arg(long, value_name = "DATELINE")]
    with: Option<PathBuf>,
}

#[derive(Args)]
struct Compare {
    /// Answers of the version before.
    old: PathBuf,
    /// Answers of the version after.
    new: PathBuf,
    /// Only what this rule found, before or after.
    #[arg(long, value_name = "NAME")]
    rule: Option<String>,
    /// Only answers of this kind.
    #[arg(long, value_parser = ["mention", "event", "entry"])]
    kind: Option<String>,
    /// Shows so many of the differences, drawn by chance.
    #[arg(long, value_name = "N", default_value_t = 0)]
    sample: usize,
    /// The same seed draws the same.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Draws only from what was `added`, `lost` or `changed`, or changed in the field of this name.
    #[arg(long, value_name = "WHAT")]
    only: Option<String>,
    /// The folder that was read, for the text around what is shown.
    #[arg(long, value_name = "FOLDER")]
    texts: Option<PathBuf>,
}

fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Write(asked) => write::write(&asked.shared, &asked.out, asked.with.as_deref()),
        Command::Compare(asked) => report::report(&asked),
        Command::Keys(asked) => keys::keys(&asked.shared, asked.with.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("answers: {error}");
            ExitCode::FAILURE
        }
    }
}
