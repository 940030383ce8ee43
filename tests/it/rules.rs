//! Every row of the grammar: its examples as they stand and inside a longer text, its
//! counterexamples, and the proof that the row is needed. One report for all.

use std::collections::HashSet;
use std::fmt::Write;

use dateline::{Document, Extractor, Mention, Rule, Style};

/// The one anchor of all examples, a Wednesday.
const PUBLISHED: &str = "2019-03-06";

/// A text without its brackets, and where they stood.
struct Marked {
    text: String,
    spans: Vec<(usize, usize)>,
}

fn marked(example: &str) -> Marked {
    let (mut text, mut spans, mut open) = (String::new(), Vec::new(), 0);
    for c in example.chars() {
        match c {
            '[' => open = text.len(),
            ']' => spans.push((open, text.len())),
            _ => text.push(c),
        }
    }
    Marked { text, spans }
}

/// Value, modifier, quant and freq as the examples write them.
pub(crate) fn said(mention: &Mention<'_>) -> String {
    let mut said = mention
        .value()
        .map_or_else(|| mention.underspecified().map_or("-".into(), |p| p.to_string()), |v| v.to_string());
    let set = mention.value().and_then(|v| v.as_recurrence());
    let more = [
        mention.modifier().map(|m| m.to_string()),
        set.and_then(|s| s.quant).map(|q| q.to_string()),
        set.and_then(|s| s.freq).map(|f| f.to_string()),
    ];
    for part in more.into_iter().flatten() {
        let _ = write!(said, " {part}");
    }
    said
}

/// What is wrong with an example, when it stands between `before` and `after`.
fn wrong(
    extractor: &Extractor,
    rule: Option<&str>,
    example: &str,
    values: &str,
    before: &str,
    after: &str,
) -> Option<String> {
    let Marked { text, spans } = marked(example);
    let text = format!("{before}{text}{after}");
    let spans: Vec<_> = spans.iter().map(|(a, b)| (a + before.len(), b + before.len())).collect();
    let first = spans.first().map_or(0, |s| s.0);
    // Sentences before the one with the first bracket give context; their mentions do not count.
    let sentence = text[..first].rfind(". ").map_or(before.len(), |at| at + 2).max(before.len());
    let doc = Document::new(&text).published(PUBLISHED.parse().expect("a date"));
    let found: Vec<_> = extractor.mentions(&doc).filter(|m| m.span().start >= sentence).collect();
    let want: Vec<_> = spans.iter().zip(values.split("; ")).map(|((a, b), v)| (&text[*a..*b], v.to_string())).collect();
    let got: Vec<_> = found.iter().map(|m| (m.text(), said(m))).collect();
    if want != got {
        return Some(format!(
            "{text:?}: want {want:?}, got {got:?} by {:?}",
            found.iter().map(|m| m.rule()).collect::<Vec<_>>()
        ));
    }
    let other = found.iter().find(|m| rule.is_some_and(|name| m.rule() != name))?;
    Some(format!("{text:?}: right, but by {:?}", other.rule()))
}

/// An extractor of the style that a rule reads, without the rules of some names.
fn reader(rule: &Rule, without: &[&str]) -> Extractor {
    let builder = Extractor::builder().style(rule.style().unwrap_or_default());
    without.iter().fold(builder, |builder, name| builder.without_rule(*name)).build().expect("rules' own names")
}

/// The rules of all styles: no rule is for news alone.
pub(crate) fn all_rules() -> Vec<Rule> {
    let rules = |style| {
        let extractor = Extractor::builder().style(style).build().expect("no option can fail");
        extractor.rules().copied().collect::<Vec<_>>()
    };
    assert!(rules(Style::News).iter().all(|rule| rule.style().is_none()));
    let own = |style| rules(style).into_iter().filter(move |rule| rule.style() == Some(style));
    rules(Style::News).into_iter().chain(Style::ALL.into_iter().flat_map(own)).collect()
}

#[test]
fn every_row_is_proved() {
    let (news, mut report, mut names) = (Extractor::new(), String::new(), HashSet::new());
    for rule in &all_rules() {
        let name = rule.name();
        let own = rule.style().map(|_| reader(rule, &[]));
        let extractor = own.as_ref().unwrap_or(&news);
        let mut say = |what: String| writeln!(report, "{name}: {what}").expect("a string takes all");
        for former in rule.formerly().iter().filter(|former| !names.insert(**former)) {
            say(format!("the former name {former} stands twice"));
        }
        if !names.insert(name) {
            say("the name stands twice".into());
        }
        if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            say("the name is not kebab-case".into());
        }
        if rule.examples().len() < 3 || rule.counterexamples().is_empty() {
            say("needs three examples and a counterexample".into());
        }
        let by = (!rule.is_latent()).then_some(name);
        for (example, values) in rule.examples() {
            let bare = example.starts_with('[') && example.ends_with(']');
            let carrier =
                if bare { ("Their words: ", ", in short.") } else { ("A plain line.\n\n", "\n\nAnother plain line.") };
            for (before, after) in [("", ""), carrier] {
                if let Some(what) = wrong(extractor, by, example, values, before, after) {
                    say(what);
                }
            }
        }
        for text in rule.counterexamples() {
            let doc = Document::new(text).published(PUBLISHED.parse().expect("a date"));
            for m in extractor.mentions(&doc).filter(|m| m.rule() == name) {
                say(format!("must not find {:?} in {text:?}", m.text()));
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_row_is_needed() {
    let idle: Vec<_> = all_rules()
        .into_iter()
        .filter(|rule| {
            let (all, without) = (reader(rule, &[]), reader(rule, &[rule.name()]));
            // An amount may stand without its row and yet not know the days it covers.
            rule.examples().iter().all(|(example, values)| {
                let days = |extractor: &Extractor| {
                    let text = marked(example).text;
                    let doc = Document::new(&text).published(PUBLISHED.parse().expect("a date"));
                    extractor.mentions(&doc).map(|m| m.extent()).collect::<Vec<_>>()
                };
                wrong(&without, None, example, values, "", "").is_none() && days(&all) == days(&without)
            })
        })
        .map(|rule| rule.name())
        .collect();
    assert!(idle.is_empty(), "these rows change nothing in their own examples: {idle:?}");
}
