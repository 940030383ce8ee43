//! The texts at hand, each with its day of publication. The German, Ukrainian and Russian corpora are
//! left out: the crate reads English.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Result;

/// A document as `dateline tag` reads it.
#[derive(Serialize, Clone, Default, PartialEq, Eq, Hash)]
pub struct Document {
    /// Folder, name and, where it is not news, style: `wikiwars-dev/05_Civil_War:narrative`.
    pub id: String,
    pub published: Option<String>,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toward: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_order: Option<&'static str>,
}

/// The fields of a labelled document, a Wikinews line and a phrase that matter here.
#[derive(Deserialize)]
struct Labelled {
    id: String,
    published: Option<String>,
    /// What a phrase calls the moment at which it is said.
    #[serde(rename = "ref")]
    said: Option<String>,
    text: String,
    /// Of a phrase: read so that what is left open lies ahead.
    forward: Option<bool>,
    /// Of a phrase: `8/5` is the eighth of May.
    day_first: Option<bool>,
}

impl Labelled {
    fn document(self, folder: &str) -> Document {
        Document {
            id: format!("{folder}/{}", self.id),
            published: self.published.or(self.said),
            text: self.text,
            toward: self.forward.and_then(|forward| forward.then_some("future")),
            day_order: self.day_first.and_then(|first| first.then_some("day-first")),
            ..Document::default()
        }
    }
}

/// Articles that do not say when they were published, and the day.
const PUBLISHED: [(&str, &str); 1] = [("belarus.txt", "2025-01-09")];

/// How a folder or a file is read.
type Reader = fn(&Path, &str) -> Result<Vec<Document>>;

/// Under the shared folder: where, what its documents are called, and how it is read.
const SHARED: [(&str, &str, Reader); 8] = [
    ("eval/timebank", "timebank", labelled),
    ("eval/aquaint", "aquaint", labelled),
    ("eval/wikiwars-dev", "wikiwars-dev", histories),
    ("eval/event-times", "event-times", labelled),
    ("eval/text", "text", lines),
    ("eval/phrases", "phrases", lines),
    ("train/gum", "gum", trees),
    ("articles", "articles", articles),
];

/// In the repository.
const OWN: [(&str, &str, Reader); 2] =
    [("tests/corpus/stories", "stories", articles), ("examples/articles", "examples", articles)];

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All documents, in the order of the folders and of the names in them. Of those that are the same to
/// the letter (`event-times` is part of TimeBank) the first alone, or its answers would count twice.
pub fn documents(shared: &Path) -> Result<Vec<Document>> {
    let root = root();
    let here = OWN.iter().map(|place| (root.join(place.0), place));
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for (folder, (_, name, reader)) in SHARED.iter().map(|place| (shared.join(place.0), place)).chain(here) {
        if !folder.is_dir() {
            eprintln!("answers: no texts at {}", folder.display());
            continue;
        }
        for document in reader(&folder, name)? {
            let same = Document { id: String::new(), ..document.clone() };
            if seen.insert(same) {
                all.push(document);
            }
        }
    }
    Ok(all)
}

/// The files of a folder whose names end so, by name.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    Ok(paths)
}

pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn parse(json: &str, path: &Path) -> Result<Labelled> {
    serde_json::from_str(json).map_err(|error| format!("{}: {error}", path.display()))
}

/// A JSON file a document.
fn labelled(folder: &Path, name: &str) -> Result<Vec<Document>> {
    files(folder, "json")?.iter().map(|path| Ok(parse(&read(path)?, path)?.document(name))).collect()
}

/// Histories are read as what they are, and as news, which depends on the publication date.
fn histories(folder: &Path, name: &str) -> Result<Vec<Document>> {
    let twice = |news: Document| {
        let id = format!("{}:narrative", news.id);
        [Document { id, style: Some("narrative"), ..news.clone() }, news]
    };
    Ok(labelled(folder, name)?.into_iter().flat_map(twice).collect())
}

/// A JSON line a document.
fn lines(folder: &Path, name: &str) -> Result<Vec<Document>> {
    let mut found = Vec::new();
    for path in files(folder, "jsonl")? {
        for line in read(&path)?.lines().filter(|line| !line.trim().is_empty()) {
            found.push(parse(line, &path)?.document(name));
        }
    }
    Ok(found)
}

/// A text a document; a first line `published: 2024-10-31` is no part of it.
fn articles(folder: &Path, folder_name: &str) -> Result<Vec<Document>> {
    let one = |path: &PathBuf| {
        let (name, whole) = (name(path), read(path)?);
        let head = whole.strip_prefix("published: ").and_then(|rest| rest.split_once('\n'));
        let known = PUBLISHED.iter().find(|(known, _)| *known == name).map(|(_, day)| (*day).to_owned());
        let (published, text) = match head {
            Some((day, text)) => (Some(day.trim().to_owned()), text.to_owned()),
            None => (known, whole),
        };
        Ok(Document { id: format!("{folder_name}/{name}"), published, text, ..Document::default() })
    };
    files(folder, "txt")?.iter().map(one).collect()
}

/// CoNLL-U, from which the text is made again.
fn trees(folder: &Path, folder_name: &str) -> Result<Vec<Document>> {
    let one = |path: &PathBuf| {
        let (published, text) = raw_text(&read(path)?);
        Ok(Document { id: format!("{folder_name}/{}", name(path)), published, text, ..Document::default() })
    };
    files(folder, "conllu")?.iter().map(one).collect()
}

/// The day of a CoNLL-U document and its text: a word and the space that follows it unless it says
/// `SpaceAfter=No`; before a paragraph a blank line. A word that is written as one and analysed as two
/// ("don't") has a line of its own, `3-4`, which is the one that counts.
fn raw_text(conllu: &str) -> (Option<String>, String) {
    let (mut published, mut text, mut covered) = (None, String::new(), 0);
    for line in conllu.lines() {
        if let Some(day) = line.strip_prefix("# meta::dateCreated = ") {
            published = Some(day.trim().to_owned());
        } else if line.starts_with("# newpar") && !text.is_empty() {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        } else if line.starts_with("# sent_id") {
            covered = 0;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [number, word, .., other] = columns[..] else { continue };
        let last = match number.split_once('-') {
            Some((_, last)) => last.parse().unwrap_or(0),
            // Not a number: a word that is understood and not written, `5.1`.
            None => match number.parse::<usize>() {
                Ok(number) if number > covered => number,
                _ => continue,
            },
        };
        covered = last;
        text.push_str(word);
        if !other.split('|').any(|part| part == "SpaceAfter=No") {
            text.push(' ');
        }
    }
    text.truncate(text.trim_end().len());
    (published, text)
}

#[cfg(test)]
mod tests {
    use super::raw_text;

    #[test]
    fn text_of_trees() {
        let conllu = "# meta::dateCreated = 2017-07-18\n# newpar\n# sent_id = 1\n1\tIt\t_\t_\n2-3\tdidn't\t_\t_\n\
            2\tdid\t_\t_\n3\tn't\t_\t_\n3.1\tnever\t_\t_\n4\tend\t_\tSpaceAfter=No\n5\t.\t_\t_\n\n# sent_id = 2\n\
            1\tWho\t_\t_\n\n# newpar\n# sent_id = 3\n1\tNext\t_\tEntity=1|SpaceAfter=No\n";
        assert_eq!(raw_text(conllu), (Some("2017-07-18".into()), "It didn't end. Who\n\nNext".into()));
    }
}
