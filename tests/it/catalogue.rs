//! `dateline rules`: the list, one rule by its name, and the page of the guide that is made from it.

use serde_json::{Value, json};

use crate::command::dateline;
use crate::read;
use crate::rules::all_rules;

/// The page of the guide, and how it is made.
const PAGE: &str = "src/guide/rules.md";
const COMMAND: &str = "cargo run --features cli -- rules --format markdown > src/guide/rules.md";

#[test]
fn the_page_of_the_guide_is_true() {
    let run = dateline(&["rules", "--format", "markdown"], b"");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let page = read(PAGE).replace("\r\n", "\n");
    let line = page.lines().zip(run.out.lines()).position(|(old, new)| old != new);
    let line = line.unwrap_or_else(|| page.lines().count().min(run.out.lines().count()));
    let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
    assert!(
        page == run.out,
        "{PAGE} is not what the rules say, from line {}:\n  there: {}\n  rules: {}\nWrite it again: {COMMAND}",
        line + 1,
        at(&page),
        at(&run.out)
    );
}

#[test]
fn lists_are_whole() {
    let text = dateline(&["rules"], b"").out;
    let lines = dateline(&["rules", "--format", "json"], b"").answers();
    let mut wrong = Vec::new();
    let all = all_rules();
    for (rule, line) in all.iter().zip(&lines) {
        let examples = line["examples"].as_array().map(Vec::len);
        if line["rule"] != rule.name() || examples != Some(rule.examples().len()) {
            wrong.push(format!("{}: {line}", rule.name()));
        }
        for (example, value) in rule.examples() {
            if !text.lines().any(|line| line.contains(example) && line.ends_with(value)) {
                wrong.push(format!("{}: the text has no line with {example:?} and {value:?}", rule.name()));
            }
            let has = |e: &Value| e["text"] == *example && e["value"] == *value;
            if !line["examples"].as_array().is_some_and(|all| all.iter().any(has)) {
                wrong.push(format!("{}: {example:?} is not in {line}", rule.name()));
            }
        }
        let own = text.split("\n\n").find(|own| own.split_whitespace().next() == Some(rule.name())).unwrap_or_default();
        let told = |mark: &str| own.lines().find_map(|line| line.strip_prefix(mark)).unwrap_or_default();
        if told("    formerly: ") != rule.formerly().join(", ") || told("    latent: ").is_empty() == rule.is_latent() {
            wrong.push(format!("{}: other former names, or latent, in {own}", rule.name()));
        }
        if line["formerly"] != json!(rule.formerly()) || line["latent"] != json!(rule.is_latent()) {
            wrong.push(format!("{}: other former names, or latent, in {line}", rule.name()));
        }
        for example in rule.counterexamples() {
            if !text.contains(&format!("    not: {example}\n")) {
                wrong.push(format!("{}: the text has no line with {example:?}", rule.name()));
            }
        }
    }
    crate::report(&wrong);
    assert_eq!(lines.len(), all.len());
}

#[test]
fn one_rule_by_its_name() {
    let run = dateline(&["rules", "iso-month"], b"");
    let want = "\
iso-month
    [2019-02]                      2019-02
    The series ends in [2018-09].  2018-09
    Of [2018-07] little is known.  2018-07
    not: Form 555-2019-02.
    not: It is in section 2018-05 of the code.
";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), want, ""));
    let former = dateline(&["rules", "clock-date"], b"");
    assert!(
        former.code == Some(0) && former.out.starts_with("date-clock\n    formerly: clock-date\n"),
        "{}{}",
        former.out,
        former.err
    );
    let former = dateline(&["rules", "clock-date", "--format", "markdown"], b"");
    assert!(former.out.contains("\n# `date-clock`\n\nFormerly `clock-date`.\n\n| in the text"), "{}", former.out);
    let latent = dateline(&["rules", "the-month", "--format", "markdown"], b"");
    assert!(latent.out.contains("\nLatent: only makes parts of longer phrases.\n\n| in the text"), "{}", latent.out);
    let run = dateline(&["rules", "once"], b"");
    let want = "dateline: the rule \"once\" is gone: what it found is no mention now\n";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(1), "", want));
    let run = dateline(&["rules", "iso-mont"], b"");
    let want = "dateline: no rule is called \"iso-mont\"; expected a name that `dateline rules` lists, such as \"iso-month\"\n";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(1), "", want));
}
