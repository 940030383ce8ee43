//! Labelled documents from files and folders: TimeML by the library, and JSON with offsets in code
//! points. Scores nothing.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use dateline::evaluate::{Gold, Label};
use dateline::{Span, TimexType};
use serde::Deserialize;
use serde_json::value::RawValue;

/// What a file of labelled documents may be.
const EXPECTED: &str = "a .tml or .json file, or a folder of them";

/// The labelled files at a path, sorted by name; those of a folder with all folders in it.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    if path.is_dir() {
        walk(path, &mut found)?;
        found.sort();
        if found.is_empty() {
            return Err(format!("{}: found no labelled file; expected {EXPECTED}", path.display()));
        }
    } else if !path.is_file() || is_labelled(path) {
        // What is not there is reported when it is read.
        found.push(path.to_owned());
    } else {
        return Err(format!("{}: expected {EXPECTED}", path.display()));
    }
    Ok(found)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let named = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        // A link to a folder may lead back up.
        if entry.file_type().map_err(named)?.is_dir() {
            walk(&entry.path(), found)?;
        } else if is_labelled(&entry.path()) {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}

fn is_labelled(path: &Path) -> bool {
    has_extension(path, "tml") || has_extension(path, "json")
}

/// The document of a file; an error names the file, where in it, and what was expected.
pub(crate) fn read(path: &Path) -> Result<Gold, String> {
    let named = |what: String| format!("{}: {what}", path.display());
    let bytes = fs::read(path).map_err(|error| named(error.to_string()))?;
    let file = std::str::from_utf8(&bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        named(format!("{}: found a byte that is not UTF-8; expected UTF-8", line(before)))
    })?;
    let id = path.file_stem().unwrap_or_default().to_string_lossy();
    let gold = if has_extension(path, "json") {
        json(&id, file)
    } else {
        Gold::from_timeml(id, file).map_err(|error| error.to_string())
    };
    gold.map_err(named)
}

/// The line on which the text behind `before` begins.
fn line(before: &[u8]) -> String {
    format!("line {}", before.iter().filter(|byte| **byte == b'\n').count() + 1)
}

#[derive(Deserialize)]
struct DocumentJson<'a> {
    #[serde(default)]
    id: Option<String>,
    #[serde(borrow, default)]
    published: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
    #[serde(borrow)]
    timexes: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct TimexJson<'a> {
    start: usize,
    end: usize,
    #[serde(borrow)]
    r#type: Cow<'a, str>,
    #[serde(borrow, default)]
    value: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    text: Option<Cow<'a, str>>,
}

/// Reads `{"id"?, "published"?, "text", "timexes": […]}`.
fn json(stem: &str, file: &str) -> Result<Gold, String> {
    const EXPECTED: &str = r#"{"id"?, "published"?, "text", "timexes": [{"start", "end", "type", "value"?, "text"?}]}"#;
    let file = file.trim_start_matches('\u{FEFF}');
    let document: DocumentJson<'_> = serde_json::from_str(file)
        .map_err(|error| format!("line {}: found {}; expected {EXPECTED}", error.line().max(1), reason(&error)))?;
    let published = document.published.map(|raw| published(file, raw)).transpose()?.flatten();
    // The byte at which each code point begins, and the end.
    let text = &document.text;
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let labels = document.timexes.iter().map(|raw| label(file, text, &bytes, raw)).collect::<Result<_, _>>()?;
    let gold = Gold::new(document.id.as_deref().unwrap_or(stem), &**text, labels).map_err(|error| error.to_string())?;
    Ok(match published {
        Some(anchor) => gold.published(anchor),
        None => gold,
    })
}

fn published(file: &str, raw: &RawValue) -> Result<Option<dateline::Anchor>, String> {
    let expected = || format!("{}: found \"published\": {}; expected a date or null", line_of(file, raw), raw.get());
    let day: Option<String> = serde_json::from_str(raw.get()).map_err(|_| expected())?;
    let parse = |day: String| day.parse().map_err(|error| format!("{}: {error}", line_of(file, raw)));
    day.filter(|day| !day.is_empty()).map(parse).transpose()
}

fn label(file: &str, text: &str, bytes: &[usize], raw: &RawValue) -> Result<Label, String> {
    let wrong = |found: String, expected: &str| format!("{}: found {found}; expected {expected}", line_of(file, raw));
    let timex: TimexJson<'_> = serde_json::from_str(raw.get())
        .map_err(|error| wrong(reason(&error), r#"{"start", "end", "type", "value"?, "text"?}"#))?;
    let ends = bytes.get(timex.start).zip(bytes.get(timex.end)).filter(|(start, end)| start < end);
    let Some((start, end)) = ends else {
        let expected = format!("a part of the text, which has {} code points", bytes.len().saturating_sub(1));
        return Err(wrong(format!("{}..{}", timex.start, timex.end), &expected));
    };
    let there = text.get(*start..*end).unwrap_or_default();
    if let Some(said) = timex.text.as_deref().filter(|said| *said != there) {
        return Err(wrong(format!("{there:?} at {}..{}", timex.start, timex.end), &format!("{said:?}, its \"text\"")));
    }
    let kind = timex.r#type.parse().ok().filter(|kind| *kind != TimexType::Interval);
    let kind = kind.ok_or_else(|| wrong(format!("the type {:?}", timex.r#type), "DATE, TIME, DURATION or SET"))?;
    Ok(Label::new(Span::new(*start, *end), kind, timex.value.unwrap_or_default()))
}

/// The line of a value within its file.
fn line_of(file: &str, raw: &RawValue) -> String {
    // The value borrows the file.
    let at = raw.get().as_ptr().addr().saturating_sub(file.as_ptr().addr());
    line(file.as_bytes().get(..at).unwrap_or_default())
}

/// What serde says, without its own position.
fn reason(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.split(" at line ").next().unwrap_or(&said).to_owned()
}
