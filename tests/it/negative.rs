//! Lines without any time, `tests/corpus/negative.txt`: nothing may be found in them.

use std::collections::HashSet;

use crate::{mentions, read, report};

const FILE: &str = "tests/corpus/negative.txt";
const PUBLISHED: Option<&str> = Some("2019-03-06");

/// The line below which stand the cases that fail today.
const NOT_YET: &str = "\n# not yet\n";

/// What is found in each case, with its place in the file: line number, case, answers.
fn found(part: &str, first: usize) -> Vec<(usize, &str, Vec<String>)> {
    let cases = (first..).zip(part.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with("# "));
    cases
        .map(|(number, line)| {
            let answers = mentions(line, PUBLISHED).iter().map(|m| format!("{m:?}")).collect();
            (number, line, answers)
        })
        .collect()
}

#[test]
fn nothing_is_found() {
    let file = read(FILE);
    let (today, later) = file.split_once(NOT_YET).expect("the file has a section for what fails");
    let today = found(today, 1);
    let later = found(later, file.lines().count() - later.lines().count() + 1);
    let false_ones = today.iter().filter(|case| !case.2.is_empty());
    let false_ones = false_ones.map(|(number, line, answers)| format!("{FILE}:{number}: {line:?} has {answers:?}"));
    let mended = later.iter().filter(|case| case.2.is_empty());
    let mended = mended.map(|(number, line, _)| format!("{FILE}:{number}: {line:?} is mended: move it up"));
    let mut seen = HashSet::new();
    let twice = today.iter().chain(&later).filter(|case| !seen.insert(case.1));
    let twice = twice.map(|(number, line, _)| format!("{FILE}:{number}: {line:?} stands twice"));
    report(&false_ones.chain(mended).chain(twice).collect::<Vec<_>>());
    assert!(today.len() >= 300, "the corpus has shrunk to {} cases", today.len());
}
