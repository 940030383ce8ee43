//! Every row of the grammar: its examples as they stand and inside a longer text, its
//! counterexamples, and the proof that the row is needed. One report for all.

use std::collections::HashSet;
use std::fmt::Write;

use dateline::{Document, Extractor, Mention, Rule, Style};

use crate::read;

/// The names of the rules of version 0.1.
const RULES_OF_0_1: &str = "\
    about-date ago ago-day ago-unit ago-weekday all-unit amount amount-and-half amount-and-half-joined amount-before \
    amount-decimal amount-ended amount-fraction amount-half amount-later amount-one amount-or amount-quarter \
    amount-range amount-some amount-sum amount-to amount-units approximate-clock at-night at-present at-the-time \
    back-then bare-part bare-part-date before-last between-and centuries century clock clock-date clock-in-part \
    clock-meridiem clock-name clock-oclock clock-part clock-past clock-zone dash-range date-clock date-day-part \
    date-gloss day-before day-list day-month day-month-hyphen day-month-year day-of-month day-part day-part-of-date \
    decade decades deictic-day deictic-part deictic-part-date distant-year duration duration-old edge edge-hours \
    edge-later edge-noun edge-part edge-time edge-units era-before-year era-decade era-range era-year every-date \
    every-dates every-nth-weekday every-some every-unit every-unit-adverb first-amount fiscal-year for-the-last-unit \
    former from-now from-on from-to from-to-clock from-year-short full-year future-adjective holiday-weekend in-the-past \
    iso-date iso-month later-in-day latest-period list-day month month-day month-day-year month-delivery month-list \
    month-spoken-year month-year named-day named-period named-period-year nth-unit nth-weekday number-times-unit \
    older-year once one-day or-later per-unit qualifier qualifier-as qualifier-at qualifier-than qualifier-up-to quarter \
    quarter-year rate same-period season season-adjective season-year season-years short-decade short-year since \
    slash-date some-time spoken-year step-day step-day-part step-era step-month step-month-day step-month-name \
    step-named-day step-named-period step-quarter step-season step-week step-weekday step-year story-time stretch \
    the-day the-era the-month the-quarter the-units the-units-own the-week the-weekend the-year then these-days \
    this-past times-adverb times-unit to-range unit-earlier unit-earlier-amount unit-earlier-part unit-earlier-period \
    unit-end unit-ended unit-long unit-long-word until vague vague-adjective vague-noun week-of weekday \
    weekday-beside-day weekday-date weekday-day weekday-of-week weekdays weekends within workdays year year-in-month \
    year-number year-of-plural year-part year-period years-part";

/// Those of them that are gone: what they found is no mention now.
const GONE: [&str; 1] = ["once"];

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

/// A name that a rule had turns that rule off, and no other.
#[test]
fn former_names_turn_off_their_rules() {
    let mut wrong = Vec::new();
    for rule in &all_rules() {
        let names = |without: &[&str]| reader(rule, without).rules().map(Rule::name).collect::<Vec<_>>();
        for former in rule.formerly() {
            let others: Vec<_> = names(&[]).into_iter().filter(|name| *name != rule.name()).collect();
            if names(&[*former]) != others {
                wrong.push(format!("{former} does not turn off {} alone", rule.name()));
            }
        }
    }
    crate::report(&wrong);
}

/// Whoever upgrades finds the new name of each rule in the table of CHANGELOG.
#[test]
fn former_names_are_in_the_changelog() {
    let changelog = read("CHANGELOG.md");
    let rows: Vec<_> = changelog.lines().filter(|line| line.trim_start().starts_with("| `")).collect();
    let cell = |name: &str| format!("`{name}`");
    let is_told = |rule: &Rule, former: &str| {
        let of_rule = |row: &&&str| row.trim_start().starts_with(&format!("| {} |", cell(rule.name())));
        rows.iter().filter(of_rule).any(|row| row.rsplit(" | ").next().is_some_and(|was| was.contains(&cell(former))))
    };
    let rules = all_rules();
    let formers = rules.iter().flat_map(|rule| rule.formerly().iter().map(move |former| (rule, *former)));
    let untold = formers.filter(|(rule, former)| !is_told(rule, former));
    crate::report(
        &untold.map(|(rule, former)| format!("no row says {} was {former}", rule.name())).collect::<Vec<_>>(),
    );
}

/// No name of an earlier version is an error: it is a rule's, or was, or that of a rule that is gone.
#[test]
fn earlier_names_are_known() {
    let rules = all_rules();
    let mut wrong = Vec::new();
    for name in RULES_OF_0_1.split(' ') {
        let is_there = rules.iter().any(|rule| rule.name() == name || rule.formerly().contains(&name));
        if is_there == GONE.contains(&name) {
            wrong.push(format!("{name}: neither a rule's name nor gone, or both"));
        }
        if let Err(error) = Extractor::builder().without_rule(name).build() {
            wrong.push(format!("{name}: {error}"));
        }
    }
    crate::report(&wrong);
    // What is gone changes nothing, and a mistake is told still.
    for gone in GONE {
        let without = Extractor::builder().without_rule(gone).build().expect("a name that was one");
        assert_eq!(without.rules().count(), Extractor::new().rules().count(), "{gone}");
    }
    assert!(Extractor::builder().without_rule("onec").build().is_err_and(|error| error.is_config()));
}
