//! `dateline tag`: JSON Lines in, JSON Lines out, in input order, on all cores.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use dateline::value::{Temporal, timex3};
use dateline::{Anchor, DecadeForm, Document, Event, Extractor, Mention, Reading};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::options::{LineOptions, Options};

/// Bytes of input that are read before they are answered: enough work for all cores, little memory.
const BATCH: usize = 8 << 20;

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow, default)]
    published: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    style: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    day_order: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    toward: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    week_start: Option<Cow<'a, str>>,
    #[serde(default)]
    fiscal_year_start: Option<u8>,
    #[serde(default)]
    ages: Option<bool>,
    #[serde(borrow, default)]
    decades: Option<Cow<'a, str>>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a RawValue,
    mentions: Vec<Mention<'a>>,
    events: Vec<Event>,
}

/// Answers all lines of the files; false where some line could not be read.
pub(crate) fn run(files: &[PathBuf], options: &Options, decades: DecadeForm) -> io::Result<bool> {
    let extractor = options.extractor().map_err(io::Error::other)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut good = true;
    let stdin = [PathBuf::from("-")];
    for file in if files.is_empty() { &stdin } else { files } {
        let reader: Box<dyn BufRead> = if file == Path::new("-") {
            Box::new(BufReader::new(io::stdin().lock()))
        } else {
            match File::open(file) {
                Ok(open) => Box::new(BufReader::new(open)),
                Err(error) => {
                    // The other files are still answered.
                    eprintln!("dateline: {}: {error}", file.display());
                    good = false;
                    continue;
                }
            }
        };
        good &= answer_all((&extractor, options, decades), reader, file, &mut out)?;
    }
    out.flush()?;
    Ok(good)
}

/// Answers the lines of one file, a batch at a time.
fn answer_all(
    (extractor, options, decades): (&Extractor, &Options, DecadeForm),
    mut reader: Box<dyn BufRead>,
    file: &Path,
    out: &mut impl Write,
) -> io::Result<bool> {
    let (mut good, mut first) = (true, 1);
    loop {
        let mut lines: Vec<Vec<u8>> = Vec::new();
        let mut size = 0;
        while size < BATCH {
            let mut line = Vec::new();
            match reader.read_until(b'\n', &mut line)? {
                0 => break,
                n => size += n,
            }
            lines.push(line);
        }
        if lines.is_empty() {
            return Ok(good);
        }
        let answers: Vec<_> = lines.par_iter().map(|line| answer((extractor, options, decades), line)).collect();
        for (i, answer) in answers.into_iter().enumerate() {
            match answer {
                Ok(Some(json)) => {
                    out.write_all(&json)?;
                    out.write_all(b"\n")?;
                }
                Ok(None) => {}
                Err(reason) => {
                    good = false;
                    let name =
                        if file == Path::new("-") { Cow::Borrowed("standard input") } else { file.to_string_lossy() };
                    eprintln!("dateline: {name}, line {}: {reason}", first + i);
                }
            }
        }
        first += lines.len();
    }
}

/// What a line has to be.
const EXPECTED: &str = r#"{"id", "text", "published"?, "style"?, …}"#;

/// What serde says without its own line number, which is always 1.
fn reason(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.split(" at line ").next().unwrap_or(&said).to_owned()
}

/// The answer to one line; none for an empty one.
fn answer(
    (extractor, flags, decades): (&Extractor, &Options, DecadeForm),
    line: &[u8],
) -> Result<Option<Vec<u8>>, String> {
    let line = std::str::from_utf8(line).map_err(|e| format!("not UTF-8 from byte {}", e.valid_up_to()))?;
    // Some editors begin a file with a mark of its encoding.
    let line = line.trim_start_matches('\u{FEFF}').trim();
    if line.is_empty() {
        return Ok(None);
    }
    if !line.starts_with('{') {
        return Err(format!("not a document: expected {EXPECTED}"));
    }
    let line: Line<'_> =
        serde_json::from_str(line).map_err(|e| format!("not a document: {}; expected {EXPECTED}", reason(&e)))?;
    let said = LineOptions {
        style: line.style.as_deref(),
        day_order: line.day_order.as_deref(),
        toward: line.toward.as_deref(),
        week_start: line.week_start.as_deref(),
        fiscal_year_start: line.fiscal_year_start,
        ages: line.ages,
    };
    let told = |error: dateline::Error| error.to_string();
    // A line with options of its own is read by an extractor of its own: to make one is cheap.
    let own = said.over(flags)?;
    let made = own.as_ref().map(|options| options.extractor().map_err(told)).transpose()?;
    let (extractor, options) = (made.as_ref().unwrap_or(extractor), own.as_ref().unwrap_or(flags));
    let decades = line.decades.as_deref().map_or(Ok(decades), str::parse).map_err(told)?;
    let mut document = Document::new(&line.text);
    if let Some(published) = line.published.as_deref() {
        document = document.published(Anchor::parse(published, options.day_order).map_err(told)?);
    }
    let Reading { mentions, events } = extractor.read(&document);
    let answer = Answer { id: line.id, mentions, events };
    match decades {
        DecadeForm::Digits => serde_json::to_vec(&answer),
        DecadeForm::Masked => masked(&answer),
    }
    .map(Some)
    .map_err(|e| e.to_string())
}

/// The answer with its decades and centuries as 198X and 19XX.
fn masked(answer: &Answer<'_>) -> serde_json::Result<Vec<u8>> {
    fn mask(mention: &mut Value, value: Option<&Temporal>) {
        if let Some(value) = value.filter(|_| mention["value"].is_string()) {
            mention["value"] = timex3::with_decades(value, DecadeForm::Masked).into();
        }
    }
    let mut json = serde_json::json!({ "id": answer.id, "mentions": answer.mentions, "events": answer.events });
    let all = |json: &mut Value, path: &str| json[path].as_array_mut().map(std::mem::take).unwrap_or_default();
    let mut mentions = all(&mut json, "mentions");
    for (written, mention) in mentions.iter_mut().zip(&answer.mentions) {
        mask(written, mention.value());
        let sides = written["endpoints"].as_array_mut().into_iter().flatten();
        sides.zip(mention.endpoints()).for_each(|(side, endpoint)| mask(side, endpoint.value()));
    }
    let mut events = all(&mut json, "events");
    for (written, event) in events.iter_mut().zip(&answer.events) {
        mask(&mut written["time"], event.time().and_then(|time| time.value()));
    }
    (json["mentions"], json["events"]) = (mentions.into(), events.into());
    serde_json::to_vec(&json)
}
