//! `dateline evaluate`: how well the extractor does on labelled documents. Counts nothing itself.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

use dateline::Extractor;
use dateline::evaluate::{self, Counts, Criterion, Fault, Gold, Label, Mistake, Score};
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::gold;
use crate::options::Options;

/// Characters of the text shown on either side of a mistake.
const CONTEXT: usize = 40;

/// How the figures are written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// Tables.
    Text,
    /// One object with the figures, and the errors where they are asked for.
    Json,
}

/// A document that was scored.
struct Scored {
    gold: Gold,
    score: Score,
    mistakes: Vec<Mistake>,
}

/// Scores all documents of the paths; false where some file could not be read.
pub(crate) fn run(paths: &[PathBuf], options: &Options, errors: usize, format: Format) -> io::Result<bool> {
    let extractor = options.extractor().map_err(io::Error::other)?;
    let mut good = true;
    let mut tell = |what: String| {
        good = false;
        eprintln!("dateline: {what}");
    };
    let mut files = Vec::new();
    for path in paths {
        match gold::files(path) {
            Ok(found) => files.extend(found),
            Err(what) => tell(what),
        }
    }
    let results: Vec<_> = files.par_iter().map(|file| Ok(scored(&extractor, gold::read(file)?))).collect();
    let mut documents = Vec::new();
    for result in results {
        match result {
            Ok(document) => documents.push(document),
            Err(what) => tell(what),
        }
    }
    if !documents.is_empty() {
        let total: Score = documents.iter().map(|document| document.score).sum();
        let groups = commonest(&documents, errors);
        let mut out = io::stdout().lock();
        match format {
            Format::Text => write_text(&mut out, documents.len(), &total, &groups)?,
            Format::Json => {
                serde_json::to_writer(&mut out, &as_json(documents.len(), &total, &groups))?;
                out.write_all(b"\n")?;
            }
        }
    }
    Ok(good)
}

fn scored(extractor: &Extractor, gold: Gold) -> Scored {
    let compared = evaluate::score(extractor, &gold);
    Scored { gold, score: compared.score, mistakes: compared.mistakes }
}

/// Mistakes of one kind on the same words.
struct Group<'d> {
    count: usize,
    /// The first of them and where it is.
    document: &'d Gold,
    mistake: &'d Mistake,
}

/// The groups with most mistakes, those of equal size in the order of the documents.
fn commonest(documents: &[Scored], most: usize) -> Vec<Group<'_>> {
    if most == 0 {
        return Vec::new();
    }
    type Key = (Fault, Option<String>, Option<String>);
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    let mut groups: Vec<Group<'_>> = Vec::new();
    for document in documents {
        for mistake in &document.mistakes {
            let words = |label: &Option<Label>| label.as_ref().map(|label| words(&document.gold, label).to_lowercase());
            let key = (mistake.fault, words(&mistake.gold), words(&mistake.system));
            let place = *places.entry(key).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.count += 1,
                None => groups.push(Group { count: 1, document: &document.gold, mistake }),
            }
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    groups.truncate(most);
    groups
}

/// The words of a label, white space made single.
fn words(gold: &Gold, label: &Label) -> String {
    single(gold.text().get(label.span.range()).unwrap_or_default())
}

fn single(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text around a mistake, the words in brackets.
fn context(gold: &Gold, label: &Label) -> String {
    let (before, rest) = gold.text().split_at_checked(label.span.start).unwrap_or_default();
    let (there, after) = rest.split_at_checked(label.span.len()).unwrap_or_default();
    let start = before.char_indices().rev().nth(CONTEXT).map_or(0, |(at, c)| at + c.len_utf8());
    let before = before.get(start..).unwrap_or_default();
    let after: String = after.chars().take(CONTEXT).collect();
    // One line, whatever the text: control characters would move the terminal.
    let shown = single(&format!("{before}[{there}]{after}"));
    shown.chars().filter(|c| !c.is_control()).collect()
}

/// The columns of F1 by type; relaxed and type are one there.
const F1_BY_TYPE: [(Criterion, usize); 4] =
    [(Criterion::Strict, 9), (Criterion::Relaxed, 9), (Criterion::Value, 9), (Criterion::StrictValue, 14)];

fn write_text(out: &mut impl Write, documents: usize, score: &Score, groups: &[Group<'_>]) -> io::Result<()> {
    let total = score.total();
    writeln!(out, "documents {documents}   labels {}   mentions {}", total.gold, total.system)?;
    writeln!(out, "\n{:<13}{:>10}{:>10}{:>10}", "", "precision", "recall", "F1")?;
    for criterion in Criterion::ALL {
        let m = score.measure(criterion);
        writeln!(out, "{criterion:<13}{:>10.2}{:>10.2}{:>10.2}", m.precision, m.recall, m.f1)?;
    }
    let heads = ["labels", "mentions", "found", "strict", "type", "value"];
    writeln!(
        out,
        "\n{:<10}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}",
        "", heads[0], heads[1], heads[2], heads[3], heads[4], heads[5]
    )?;
    for kind in Score::TYPES {
        let c = score.of_type(kind);
        write!(out, "{kind:<10}{:>9}{:>9}", c.gold, c.system)?;
        for part in [c.relaxed, c.strict, c.kind, c.value] {
            // Nothing is no share of nothing.
            match c.gold {
                0 => write!(out, "{:>9}", "-")?,
                gold => write!(out, "{:>8.2}%", 100.0 * part as f64 / gold as f64)?,
            }
        }
        writeln!(out)?;
    }
    writeln!(out, "\nF1 by type{:>9}{:>9}{:>9}{:>14}", "strict", "relaxed", "value", "strict+value")?;
    for kind in Score::TYPES {
        write!(out, "{kind:<10}")?;
        for (criterion, width) in F1_BY_TYPE {
            match score.of_type(kind) {
                Counts { gold: 0, system: 0, .. } => write!(out, "{:>width$}", "-")?,
                _ => write!(out, "{:>width$.2}", score.measure_of(kind, criterion).f1)?,
            }
        }
        writeln!(out)?;
    }
    for (i, group) in groups.iter().enumerate() {
        if i == 0 {
            writeln!(out, "\nThe commonest errors, each with its first place:")?;
        }
        write_group(out, group)?;
    }
    Ok(())
}

fn write_group(out: &mut impl Write, group: &Group<'_>) -> io::Result<()> {
    let Mistake { fault, gold, system, .. } = group.mistake;
    let shown = |label: &Option<Label>| {
        label.as_ref().map_or_else(
            || "-".into(),
            |label| format!("{:?} {} {}", words(group.document, label), label.kind, none_as_dash(&label.value)),
        )
    };
    writeln!(out, "\n{:>5} x {fault:<9} label {}, mention {}", group.count, shown(gold), shown(system))?;
    let published = group.document.anchor().map_or_else(|| "-".into(), |anchor| anchor.date().to_string());
    let id = group.document.id();
    if let Some(label) = gold.as_ref().or(system.as_ref()) {
        writeln!(out, "        {id} ({published}): {}", context(group.document, label))?;
    }
    Ok(())
}

fn none_as_dash(value: &str) -> &str {
    if value.is_empty() { "-" } else { value }
}

fn as_json(documents: usize, score: &Score, groups: &[Group<'_>]) -> Value {
    let measure = |c: Criterion| {
        let m = score.measure(c);
        (c.as_str().to_owned(), json!({"precision": m.precision, "recall": m.recall, "f1": m.f1}))
    };
    let measures: serde_json::Map<String, Value> = Criterion::ALL.into_iter().map(measure).collect();
    let f1 = |kind, criterion: Criterion| (criterion.as_str().to_owned(), score.measure_of(kind, criterion).f1.into());
    let of_type = |kind| {
        let mut written = counts(score.of_type(kind));
        written["f1"] = Value::Object(F1_BY_TYPE.iter().map(|(criterion, _)| f1(kind, *criterion)).collect());
        (kind.to_string(), written)
    };
    let types: serde_json::Map<String, Value> = Score::TYPES.into_iter().map(of_type).collect();
    let label = |gold: &Gold, label: &Option<Label>| {
        label
            .as_ref()
            .map(|label| json!({"text": words(gold, label), "type": label.kind.as_str(), "value": label.value}))
    };
    let errors: Vec<Value> = groups
        .iter()
        .map(|Group { count, document, mistake }| {
            let at = mistake.gold.as_ref().or(mistake.system.as_ref());
            json!({
                "count": count, "fault": mistake.fault.as_str(), "id": document.id(),
                "label": label(document, &mistake.gold), "mention": label(document, &mistake.system),
                "context": at.map(|at| context(document, at)),
            })
        })
        .collect();
    json!({
        "documents": documents, "counts": counts(score.total()), "measures": measures, "types": types, "errors": errors,
    })
}

fn counts(c: Counts) -> Value {
    json!({
        "gold": c.gold, "system": c.system, "relaxed": c.relaxed, "strict": c.strict, "type": c.kind, "value": c.value,
        "strict+value": c.strict_value, "valueless": c.valueless,
    })
}
