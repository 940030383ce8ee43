//! Pairs the answers of two versions, and says where they differ.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::answers::{Answer, by_document};
use crate::{Result, cause};

/// Fields that follow from others: they count where what they follow from is the same.
const DERIVED: [(&str, &[&str]); 8] = [
    ("edtf", &["value"]),
    ("extent", &["value"]),
    ("granularity", &["value"]),
    ("endpoints", &["span", "value", "time"]),
    ("text", &["span"]),
    ("sentence", &["trigger"]),
    ("type", &["time"]),
    ("rule", &["time"]),
];

/// An answer that one version has and the other has not, or has otherwise.
pub struct Difference {
    pub doc: String,
    pub old: Option<Answer>,
    pub new: Option<Answer>,
    /// The names of the fields that changed.
    pub fields: Vec<String>,
    pub causes: Vec<String>,
}

impl Difference {
    /// `added`, `lost` or `changed`.
    pub fn verdict(&self) -> &'static str {
        match (&self.old, &self.new) {
            (None, _) => "added",
            (_, None) => "lost",
            _ => "changed",
        }
    }

    /// What there is of the answer, the new one first.
    pub fn some(&self) -> &Answer {
        self.new.as_ref().or(self.old.as_ref()).expect("a difference has a side")
    }

    /// The rules of both sides, each once.
    pub fn rules(&self) -> Vec<&str> {
        let sides = [self.old.as_ref(), self.new.as_ref()].into_iter().flatten();
        let mut rules: Vec<&str> = sides.map(|answer| answer.rule.as_deref().unwrap_or("(none)")).collect();
        rules.dedup();
        rules
    }
}

/// All differences, by document, and how many answers each file has.
pub fn differences(old: &str, new: &str) -> Result<(Vec<Difference>, [usize; 2])> {
    let (mut before, mut after) = (by_document(old)?, by_document(new)?);
    let sizes = [before.values().map(Vec::len).sum(), after.values().map(Vec::len).sum()];
    let names: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    let mut found = Vec::new();
    for doc in names {
        // The second time a name comes up, both are gone.
        let (before, after) = (before.remove(&doc).unwrap_or_default(), after.remove(&doc).unwrap_or_default());
        found.extend(document(&doc, &before, &after)?);
    }
    Ok((found, sizes))
}

/// The differences of a document.
fn document(doc: &str, old: &[&str], new: &[&str]) -> Result<Vec<Difference>> {
    let parse = |lines: Vec<&str>| lines.into_iter().map(Answer::parse).collect::<Result<Vec<Answer>>>();
    let (mut old, mut new) = (parse(without(old, new))?, parse(without(new, old))?);
    let mut pairs = Vec::new();
    for key in [both_spans, trigger_span, mention_span] {
        pairs.extend(pair(&mut old, &mut new, key));
    }
    pairs.extend(overlapping(&mut old, &mut new));
    let changed = pairs.into_iter().filter_map(|(old, new)| changed(doc, old, new));
    let alone = |old, new| Difference { doc: doc.into(), old, new, fields: Vec::new(), causes: Vec::new() };
    let lost = old.into_iter().map(|old| alone(Some(old), None));
    let added = new.into_iter().map(|new| alone(None, Some(new)));
    let mut all: Vec<Difference> = changed.chain(lost).chain(added).collect();
    all.sort_by_key(|difference| {
        let answer = difference.some();
        (answer.kind.clone(), answer.trigger.or(answer.mention), answer.mention)
    });
    Ok(all)
}

/// The lines that the other has not: answers that are the same to the letter are settled.
fn without<'l>(lines: &[&'l str], other: &[&str]) -> Vec<&'l str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for line in other {
        *counts.entry(line).or_default() += 1;
    }
    let is_new = |line: &&&str| match counts.get_mut(**line) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    lines.iter().filter(is_new).copied().collect()
}

/// Kind, trigger and mention, as far as they are the same.
type Key = (String, Option<(u64, u64)>, Option<(u64, u64)>);

fn both_spans(answer: &Answer) -> Option<Key> {
    Some((answer.kind.clone(), answer.trigger, answer.mention))
}

fn trigger_span(answer: &Answer) -> Option<Key> {
    Some((answer.kind.clone(), Some(answer.trigger?), None))
}

/// Of events only: mentions without a trigger were paired by their span before.
fn mention_span(answer: &Answer) -> Option<Key> {
    answer.trigger?;
    Some((answer.kind.clone(), None, Some(answer.mention?)))
}

/// Takes those with the same key off both sides, the first with the first.
fn pair<K: Hash + Eq>(
    old: &mut Vec<Answer>,
    new: &mut Vec<Answer>,
    key: fn(&Answer) -> Option<K>,
) -> Vec<(Answer, Answer)> {
    let mut places: HashMap<K, Vec<usize>> = HashMap::new();
    for (index, answer) in new.iter().enumerate().rev() {
        if let Some(key) = key(answer) {
            places.entry(key).or_default().push(index);
        }
    }
    take(old, new, |answer, _| places.get_mut(&key(answer)?)?.pop())
}

/// Pairs mentions whose spans overlap.
fn overlapping(old: &mut Vec<Answer>, new: &mut Vec<Answer>) -> Vec<(Answer, Answer)> {
    let mut taken = HashSet::new();
    take(old, new, |answer, new| {
        let (start, end) = answer.mention.filter(|_| answer.trigger.is_none())?;
        let meets = |other: &Answer| {
            other.kind == answer.kind
                && other.trigger.is_none()
                && other.mention.is_some_and(|(s, e)| s < end && start < e)
        };
        let index = (0..new.len()).find(|index| !taken.contains(index) && meets(&new[*index]))?;
        taken.insert(index);
        Some(index)
    })
}

/// Moves each old answer for which the function names a new one into a pair with it.
fn take(
    old: &mut Vec<Answer>,
    new: &mut Vec<Answer>,
    mut find: impl FnMut(&Answer, &[Answer]) -> Option<usize>,
) -> Vec<(Answer, Answer)> {
    let found: Vec<Option<usize>> = old.iter().map(|answer| find(answer, new)).collect();
    let mut new_slots: Vec<Option<Answer>> = std::mem::take(new).into_iter().map(Some).collect();
    let mut pairs = Vec::new();
    for (answer, index) in std::mem::take(old).into_iter().zip(found) {
        match index.and_then(|index| new_slots[index].take()) {
            Some(other) => pairs.push((answer, other)),
            None => old.push(answer),
        }
    }
    new.extend(new_slots.into_iter().flatten());
    pairs
}

/// What changed between the two, if anything did.
fn changed(doc: &str, old: Answer, new: Answer) -> Option<Difference> {
    let names: HashSet<&String> = old.fields.keys().chain(new.fields.keys()).collect();
    let differs = |name: &str| old.fields.get(name) != new.fields.get(name);
    let own = |name: &str| {
        let from = DERIVED.iter().find(|(derived, _)| *derived == name).map_or(&[][..], |(_, from)| from);
        differs(name) && !from.iter().any(|from| differs(from))
    };
    let mut fields: Vec<String> = names.into_iter().filter(|name| own(name)).cloned().collect();
    fields.sort();
    if fields.is_empty() {
        return None;
    }
    let causes = if old.kind == "mention" { cause::mention(&old, &new) } else { cause::event(&old, &new) };
    Some(Difference { doc: doc.into(), old: Some(old), new: Some(new), fields, causes })
}
