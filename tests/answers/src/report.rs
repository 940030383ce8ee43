//! Prints the counts, and a sample to read.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::io::Write as _;

use crate::answers::Answer;
use crate::compare::{Difference, differences};
use crate::texts::{self, Document};
use crate::{Compare, Result};

/// Characters of the text that are shown on either side.
const AROUND: usize = 200;

pub fn report(asked: &Compare) -> Result<()> {
    let read =
        |path: &std::path::Path| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let (old, new) = (read(&asked.old)?, read(&asked.new)?);
    let (mut found, [before, after]) = differences(&old, &new)?;
    found.retain(|one| asked.rule.as_deref().is_none_or(|rule| one.rules().contains(&rule)));
    found.retain(|one| asked.kind.as_deref().is_none_or(|kind| one.some().kind == kind));
    let mut out = String::new();
    let _ = writeln!(out, "answers: {before} before, {after} after");
    for kind in ["mention", "event", "entry"] {
        counts(&mut out, kind, &found.iter().filter(|one| one.some().kind == kind).collect::<Vec<_>>());
    }
    if asked.sample > 0 {
        sample(&mut out, &found, asked)?;
    }
    // Whoever reads through `head` has read enough.
    let _ = std::io::stdout().write_all(out.as_bytes());
    Ok(())
}

/// Counts of one kind of answer, the most frequent first.
fn counts(out: &mut String, kind: &str, found: &[&Difference]) {
    let number = |verdict: &str| found.iter().filter(|one| one.verdict() == verdict).count();
    let _ =
        writeln!(out, "\n{kind}: {} added, {} lost, {} changed", number("added"), number("lost"), number("changed"));
    table(out, "by field", found.iter().flat_map(|one| one.fields.iter().cloned()));
    let rule = |one: &&Difference| {
        let verdict = one.verdict();
        format!("{} {verdict}", one.rules().join(" -> "))
    };
    table(out, "by rule", found.iter().map(rule));
    table(out, "by cause", found.iter().flat_map(|one| one.causes.iter().cloned()));
}

fn table(out: &mut String, title: &str, names: impl Iterator<Item = String>) {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    names.for_each(|name| *counted.entry(name).or_default() += 1);
    let mut rows: Vec<(String, usize)> = counted.into_iter().collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    if !rows.is_empty() {
        let _ = writeln!(out, "  {title}");
    }
    for (name, count) in rows {
        let _ = writeln!(out, "  {count:>8}  {name}");
    }
}

/// Whether a difference is of the sort that `--only` names.
fn wanted(one: &Difference, only: Option<&str>) -> bool {
    only.is_none_or(|only| one.verdict() == only || one.fields.iter().any(|field| field == only))
}

fn sample(out: &mut String, found: &[Difference], asked: &Compare) -> Result<()> {
    let mut of: Vec<&Difference> = found.iter().filter(|one| wanted(one, asked.only.as_deref())).collect();
    // A history is read in two styles, which mostly differ in the same way.
    let mut seen = HashSet::new();
    of.retain(|one| seen.insert((one.doc.trim_end_matches(":narrative"), lines(one))));
    let all = of.len();
    draw(&mut of, asked.sample, asked.seed);
    let _ = writeln!(out, "\nsample: {} of {all}, seed {}", of.len(), asked.seed);
    let read = asked.texts.as_deref().map(texts::documents).transpose()?.unwrap_or_default();
    let read: HashMap<&str, &Document> = read.iter().map(|document| (&*document.id, document)).collect();
    for (number, one) in of.iter().enumerate() {
        show(out, number + 1, one, read.get(&*one.doc).copied());
    }
    Ok(())
}

/// Keeps so many by chance, in the order in which they stood: the head of a shuffle.
fn draw(from: &mut Vec<&Difference>, number: usize, seed: u64) {
    let mut state = seed;
    let mut indices: Vec<usize> = (0..from.len()).collect();
    let number = number.min(indices.len());
    for place in 0..number {
        let rest = (indices.len() - place) as u64;
        indices.swap(place, place + (next(&mut state) % rest) as usize);
    }
    indices.truncate(number);
    indices.sort_unstable();
    *from = indices.into_iter().map(|index| from[index]).collect();
}

/// SplitMix64: the next number of the row that begins with this state.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// What both sides say, in a line each.
fn lines(one: &Difference) -> [String; 2] {
    [&one.old, &one.new].map(|side| side.as_ref().map_or("-".into(), Answer::line))
}

fn show(out: &mut String, number: usize, one: &Difference, document: Option<&Document>) {
    let what = if one.fields.is_empty() { one.verdict().to_owned() } else { one.fields.join(", ") };
    let causes = if one.causes.is_empty() { String::new() } else { format!(" ({})", one.causes.join("; ")) };
    let _ = writeln!(out, "\n{number}. {} {}: {what}{causes}", one.some().kind, one.doc);
    if let Some(document) = document {
        let _ = writeln!(out, "  published {}", document.published.as_deref().unwrap_or("-"));
        let _ = writeln!(out, "  …{}…", marked(&document.text, one));
    }
    let [old, new] = lines(one);
    let _ = writeln!(
        out,
        "  old: {old}
  new: {new}"
    );
}

/// The text around the answer, with the mentions and triggers of both sides marked, on one line.
fn marked(text: &str, one: &Difference) -> String {
    let mut marks: Vec<(usize, usize, &str)> = Vec::new();
    let mut spans = Vec::new();
    for answer in [&one.old, &one.new].into_iter().flatten() {
        spans.extend(answer.mention.map(|span| (span, "[[", "]]")));
        spans.extend(answer.trigger.map(|span| (span, "{{", "}}")));
    }
    spans.sort_unstable();
    spans.dedup();
    for ((start, end), open, close) in spans.iter().copied() {
        // A mark that closes stands before one that opens at the same place.
        marks.push((end as usize, 0, close));
        marks.push((start as usize, 1, open));
    }
    marks.sort_unstable();
    let (Some(first), Some(last)) = (marks.first(), marks.last()) else { return String::new() };
    let (Some(head), Some(tail)) = (text.get(..first.0), text.get(last.0..)) else { return "(another text)".into() };
    let from = head.char_indices().rev().take(AROUND).last().map_or(head.len(), |(at, _)| at);
    let to = last.0 + tail.char_indices().nth(AROUND).map_or(tail.len(), |(at, _)| at);
    let (mut shown, mut at) = (String::new(), from);
    for (place, _, mark) in marks {
        shown.push_str(text.get(at..place).unwrap_or_default());
        shown.push_str(mark);
        at = place;
    }
    shown.push_str(&text[at..to]);
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
