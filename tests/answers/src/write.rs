//! Asks a `dateline` command for its answers, and writes a line for each.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::Result;
use crate::texts::{self, Document};

/// A line of `dateline tag`.
#[derive(Deserialize)]
struct Tagged {
    id: String,
    mentions: Vec<Box<RawValue>>,
    events: Vec<Box<RawValue>>,
}

/// What `dateline timeline --format json` prints.
#[derive(Deserialize)]
pub struct Timeline {
    pub entries: Vec<Box<RawValue>>,
}

pub fn write(shared: &Path, out: &Path, with: Option<&Path>) -> Result<()> {
    let program = &program(with)?;
    let documents = texts::documents(shared)?;
    let file = File::create(out).map_err(|error| format!("{}: {error}", out.display()))?;
    let mut file = BufWriter::new(file);
    let mut tag = start(Command::new(program).arg("tag").stdin(Stdio::piped()), program)?;
    let input = tag.stdin.take().ok_or("tag has no input")?;
    let output = BufReader::new(tag.stdout.take().ok_or("tag has no output")?);
    // Lines go in while answers come out, or both sides would wait for each other.
    let fed = std::thread::scope(|scope| {
        let feeder = scope.spawn(|| feed(&documents, input));
        let read = answer(&documents, output, program, &mut file);
        read.and(feeder.join().map_err(|_| "the feeder panicked".to_owned())?)
    });
    let status = tag.wait().map_err(|error| error.to_string())?;
    fed?;
    if !status.success() {
        return Err(format!("{} tag: {status}", program.display()));
    }
    file.flush().map_err(|error| error.to_string())
}

/// The command that is asked.
pub fn program(with: Option<&Path>) -> Result<PathBuf> {
    with.map_or_else(build, |program| Ok(program.to_owned()))
}

/// The command of this repository, built anew if it is not what the sources say.
fn build() -> Result<PathBuf> {
    let manifest = texts::root().join("Cargo.toml");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.args(["build", "--release", "--features", "cli", "--bin", "dateline", "--message-format", "json"]);
    let built = cargo.arg("--manifest-path").arg(manifest).stderr(Stdio::inherit()).output();
    let built = built.map_err(|error| format!("cargo: {error}"))?;
    if !built.status.success() {
        return Err("the command does not build".into());
    }
    let messages = String::from_utf8_lossy(&built.stdout);
    let path = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut paths = path.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    paths.next_back().ok_or_else(|| "cargo does not say where the command is".into())
}

fn start(command: &mut Command, program: &Path) -> Result<Child> {
    command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{}: {error}", program.display()))
}

fn feed(documents: &[Document], mut input: ChildStdin) -> Result<()> {
    for document in documents {
        let line = serde_json::to_string(document).map_err(|error| error.to_string())?;
        writeln!(input, "{line}").map_err(|error| format!("tag stopped reading: {error}"))?;
    }
    Ok(())
}

/// Writes what comes back of each document; a document without an answer ends it all.
fn answer(documents: &[Document], output: impl BufRead, program: &Path, file: &mut impl Write) -> Result<()> {
    let mut lines = output.lines();
    for document in documents {
        let line = lines.next().ok_or_else(|| format!("{}: no answer", document.id))?;
        let line = line.map_err(|error| error.to_string())?;
        let tagged: Tagged = serde_json::from_str(&line).map_err(|error| format!("{}: {error}", document.id))?;
        if tagged.id != document.id {
            return Err(format!("{}: the answer is that of {}", document.id, tagged.id));
        }
        let timeline = timeline(document, program)?;
        let kinds = [("mention", tagged.mentions), ("event", tagged.events), ("entry", timeline.entries)];
        for (kind, answers) in kinds {
            for said in answers {
                one(document, kind, said.get(), file).map_err(|error| error.to_string())?;
            }
        }
    }
    Ok(())
}

/// A line: the object of the answer, with two fields before its own.
fn one(document: &Document, kind: &str, said: &str, file: &mut impl Write) -> std::io::Result<()> {
    let id = serde_json::to_string(&document.id)?;
    let fields = said.trim_start().strip_prefix('{').unwrap_or(said);
    writeln!(file, r#"{{"doc":{id},"kind":"{kind}",{fields}"#)
}

/// The timeline of a document: a process each, of a few milliseconds.
pub fn timeline(document: &Document, program: &Path) -> Result<Timeline> {
    let mut command = Command::new(program);
    command.args(["timeline", "--format", "json"]).stdin(Stdio::piped());
    let options = [
        ("--published", document.published.as_deref()),
        ("--style", document.style),
        ("--toward", document.toward),
        ("--day-order", document.day_order),
    ];
    for (option, value) in options {
        command.args(value.map(|value| [option, value]).into_iter().flatten());
    }
    let mut child = start(&mut command, program)?;
    // The whole text is read before a word is written, so nothing waits.
    let mut input = child.stdin.take().ok_or("timeline has no input")?;
    input.write_all(document.text.as_bytes()).map_err(|error| format!("{}: {error}", document.id))?;
    drop(input);
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("{}: timeline: {}", document.id, output.status));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("{}: timeline: {error}", document.id))
}
