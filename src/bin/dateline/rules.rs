//! `dateline rules`: the catalogue, each rule with its examples. Knows no rule.

use std::fmt::Write as _;
use std::io::{self, Write};

use dateline::{Extractor, Rule, Style};
use serde_json::{Value, json};

/// How the catalogue is written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// The name of a rule, and below it its examples.
    Text,
    /// One object a line: {"rule", "formerly", "latent", "style", "examples": [{"text", "value"}], "counterexamples"}.
    Json,
    /// A page of the guide.
    Markdown,
}

/// Writes the catalogue, or the one rule of that name; false where there is none.
pub(crate) fn run(name: Option<&str>, format: Format) -> io::Result<bool> {
    let all = all();
    let rules: Vec<&Rule> = all.iter().filter(|rule| name.is_none_or(|name| is_called(rule, name))).collect();
    if let Some(name) = name.filter(|_| rules.is_empty()) {
        // A name that no rule has or had, and that is no mistake, is that of a rule that is gone.
        if Extractor::builder().without_rule(name).build().is_ok() {
            eprintln!("dateline: the rule {name:?} is gone: what it found is no mention now");
            return Ok(false);
        }
        let near = nearest(&all, name);
        eprintln!(
            "dateline: no rule is called {name:?}; expected a name that `dateline rules` lists, such as {near:?}"
        );
        return Ok(false);
    }
    let written = match format {
        Format::Text => text(&rules),
        Format::Json => rules.iter().fold(String::new(), |out, rule| format!("{out}{}\n", as_json(rule))),
        Format::Markdown => markdown(&rules),
    };
    io::stdout().lock().write_all(written.as_bytes())?;
    Ok(true)
}

/// The rules of all texts, and behind them those that each style alone has.
fn all() -> Vec<Rule> {
    let read_by = |style| Extractor::builder().style(style).build().into_iter();
    let own = |style| {
        let rules = read_by(style).flat_map(|extractor| extractor.rules().copied().collect::<Vec<_>>());
        rules.filter(move |rule| rule.style() == Some(style))
    };
    Extractor::new().rules().copied().chain(Style::ALL.into_iter().flat_map(own)).collect()
}

/// Whether this is the name of a rule, or was.
fn is_called(rule: &Rule, name: &str) -> bool {
    rule.name() == name || rule.formerly().contains(&name)
}

/// The first name that has the longest beginning in common.
fn nearest(rules: &[Rule], name: &str) -> &'static str {
    let shared = |rule: &str| rule.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
    let names = rules.iter().map(Rule::name);
    names.fold("", |best, rule| if best.is_empty() || shared(rule) > shared(best) { rule } else { best })
}

/// What is said of a rule that makes no mention.
const LATENT: &str = "only makes parts of longer phrases";

fn text(rules: &[&Rule]) -> String {
    let mut out = String::new();
    for (i, rule) in rules.iter().enumerate() {
        let gap = if i == 0 { "" } else { "\n" };
        let only = rule.style().map(|style| format!("  (only in the style {style})")).unwrap_or_default();
        let _ = writeln!(out, "{gap}{}{only}", rule.name());
        if !rule.formerly().is_empty() {
            let _ = writeln!(out, "    formerly: {}", rule.formerly().join(", "));
        }
        if rule.is_latent() {
            let _ = writeln!(out, "    latent: {LATENT}");
        }
        let columns = rule.examples().iter().map(|(text, _)| text.chars().count()).max().unwrap_or_default();
        for (text, value) in rule.examples() {
            let _ = writeln!(out, "    {text:<columns$}  {value}");
        }
        for text in rule.counterexamples() {
            let _ = writeln!(out, "    not: {text}");
        }
    }
    out
}

fn as_json(rule: &Rule) -> Value {
    let examples: Vec<Value> =
        rule.examples().iter().map(|(text, value)| json!({"text": text, "value": value})).collect();
    json!({
        "rule": rule.name(),
        "formerly": rule.formerly(),
        "latent": rule.is_latent(),
        "style": rule.style().map(Style::as_str),
        "examples": examples,
        "counterexamples": rule.counterexamples(),
    })
}

/// What stands above the rules of the page.
const PREFACE: &str = "\
The catalogue: every rule with its examples.

A [`Mention`](crate::Mention) names the [rule](crate::Mention::rule) that found it, and
[`Builder::without_rule`](crate::Builder::without_rule) turns one off. The names are public: to change one is a breaking
change, and the names that a rule had formerly are known still. The rules stand in the order in which they are tried; of two
that read the same words as the same kind of phrase the first one counts.

The words in brackets are the mention, and the value is what it means in a text published on Wednesday 2019-03-06, with
modifier, quant and freq behind it; values of two mentions are set apart by a semicolon. Sentences before the one with
brackets give context. The examples of a latent rule, which only makes parts of longer phrases, are mentions that bear the name
of the rule for the whole. In the sentences under \"not\" the rule finds nothing.

This page is written by `dateline rules --format markdown > src/guide/rules.md`.
";

/// The page of the guide: for each rule a table of its examples.
fn markdown(rules: &[&Rule]) -> String {
    let cell = |text: &str| format!("`{}`", text.replace('|', "\\|"));
    let mut out = String::from(PREFACE);
    for rule in rules {
        let _ = writeln!(out, "\n# `{}`\n", rule.name());
        if let Some(style) = rule.style() {
            let _ = writeln!(out, "Only in the style `{style}`.\n");
        }
        if !rule.formerly().is_empty() {
            let _ = writeln!(out, "Formerly `{}`.\n", rule.formerly().join("`, `"));
        }
        if rule.is_latent() {
            let _ = writeln!(out, "Latent: {LATENT}.\n");
        }
        let _ = writeln!(out, "| in the text | value |\n|---|---|");
        for (text, value) in rule.examples() {
            let _ = writeln!(out, "| {} | {} |", cell(text), cell(value));
        }
        let _ = writeln!(out);
        for text in rule.counterexamples() {
            let _ = writeln!(out, "- not: {}", cell(text));
        }
    }
    out
}
