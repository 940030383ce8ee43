//! The tests of the crate as its users see it: one binary, a module a subject. Here stands what
//! more than one of them needs.

mod belarus;
mod catalogue;
mod clause_texts;
mod colloquial;
mod command;
mod conventions;
mod edtf;
mod evaluate;
mod extents;
mod facts;
mod fuzz;
mod halves;
mod holidays;
mod hostile;
mod hostile_texts;
mod json;
mod layering;
mod layouts;
mod lines;
mod negative;
mod other;
mod papers;
mod phrases;
mod presents;
mod properties;
mod published;
mod random;
mod readings;
mod rules;
mod sentences;
mod signed;
mod source;
mod timeline_api;
mod timelines;
mod timeml;
mod times;
mod timex3;

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dateline::{Document, Extractor, Mention};

/// A path from the root of the crate.
fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of the crate.
fn read(path: &str) -> String {
    std::fs::read_to_string(here(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The cases of a table: its lines without the empty ones and those of comment.
fn cases(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The document, published on that day where one is given.
fn document<'t>(text: &'t str, published: Option<&str>) -> Document<'t> {
    let document = Document::new(text);
    match published {
        Some(day) => document.published(day.parse().unwrap_or_else(|error| panic!("{error}"))),
        None => document,
    }
}

/// The one extractor that all tests share, as programs should.
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// All mentions of a text.
fn mentions<'t>(text: &'t str, published: Option<&str>) -> Vec<Mention<'t>> {
    EXTRACTOR.mentions(&document(text, published)).collect()
}

/// Fails with all that is wrong, a line each; passes where nothing is.
#[track_caller]
fn report<T: AsRef<str> + Debug>(wrong: &[T]) {
    let lines: Vec<&str> = wrong.iter().map(AsRef::as_ref).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), lines.join("\n"));
}
