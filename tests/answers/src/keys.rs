//! Scores timelines of real stories against keys that readers wrote before they saw an answer (`tests/corpus/keys`).

use std::path::Path;

use serde_json::Value;

use crate::texts::{self, Document};
use crate::{Result, write};

/// An entry as a reader writes it: "time | trigger | status | who | offset".
struct Line<'a> {
    time: &'a str,
    denied: bool,
    /// Where the trigger stands, in bytes, with those of further tellings.
    triggers: Vec<(usize, &'a str)>,
    status: &'a str,
    who: &'a str,
    whole: &'a str,
}

fn line(whole: &str) -> Result<Line<'_>> {
    let fields: Vec<&str> = whole.split(" | ").collect();
    let &[time, trigger, status, who, offset] = fields.as_slice() else {
        return Err(format!("an entry has five fields: {whole:?}"));
    };
    let denied = trigger.starts_with("not ");
    let (word, more) =
        trigger.trim_start_matches("not ").split_once(" (").unwrap_or((trigger.trim_start_matches("not "), ""));
    let number = |text: &str| text.parse::<usize>().map_err(|_| format!("an offset is a number of bytes: {whole:?}"));
    let mut triggers = vec![(number(offset)?, word)];
    for other in more.split(['(', ')', '=', ',', ' ']).filter(|part| part.contains('@')) {
        let (word, at) = other.split_once('@').unwrap_or((other, ""));
        triggers.push((number(at)?, word));
    }
    Ok(Line { time, denied, triggers, status, who, whole })
}

/// What a key counts.
#[derive(Clone, Copy, Default)]
struct Shares {
    wanted: usize,
    given: usize,
    /// Time and trigger.
    dated: usize,
    /// Status too.
    right: usize,
    /// Who too.
    whole: usize,
    /// Of each step of confidence, how many the program gives, and how many are right, as `right` has it.
    steps: [(usize, usize); STEPS.len()],
}

/// The steps of confidence.
const STEPS: [&str; 3] = ["high", "medium", "low"];

impl Shares {
    fn add(&mut self, other: Shares) {
        self.wanted += other.wanted;
        self.given += other.given;
        self.dated += other.dated;
        self.right += other.right;
        self.whole += other.whole;
        for (own, other) in self.steps.iter_mut().zip(other.steps) {
            *own = (own.0 + other.0, own.1 + other.1);
        }
    }

    /// Counts an entry where its confidence says.
    fn step(&mut self, entry: &Value, right: bool) {
        let confidence = &entry["tellings"][0]["event"]["confidence"];
        if let Some(at) = STEPS.iter().position(|step| confidence == step) {
            self.steps[at] = (self.steps[at].0 + 1, self.steps[at].1 + usize::from(right));
        }
    }

    fn shown(&self) -> String {
        let Shares { wanted, given, dated, right, whole, steps } = *self;
        let share = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        let step = |(name, (all, right)): (&str, (usize, usize))| {
            format!("{name} {right} of {all} ({:.0} %, of all {:.0} %)", share(right, all), share(all, given))
        };
        let steps: Vec<String> = STEPS.into_iter().zip(steps).map(step).collect();
        format!(
            "{wanted} entries of a reader, {given} of the program; time and trigger right {dated}, status too {right} ({:.0} % of the \
             reader's, {:.0} % of the program's), who too {whole} ({:.0} %); right by confidence: {}",
            share(right, wanted),
            share(right, given),
            share(whole, wanted),
            steps.join(", ")
        )
    }
}

/// Prints the shares of each folder of keys; of those that may be read also what is wrong.
pub fn keys(shared: &Path, with: Option<&Path>) -> Result<()> {
    let program = write::program(with)?;
    let documents = texts::documents(shared)?;
    let wikinews: Vec<&Document> = documents.iter().filter(|d| d.id.starts_with("text/")).collect();
    for (folder, tell) in [("read", true), ("aside", false), ("later", true), ("third", false)] {
        let mut all = Shares::default();
        for path in texts::files(&texts::root().join("tests/corpus/keys").join(folder), "txt")? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let document = match name.split_once('-') {
                Some(("wikinews", number)) => number.parse().ok().and_then(|n: usize| wikinews.get(n - 1).copied()),
                Some((_, tree)) => documents.iter().find(|d| d.id.ends_with(&format!("/{tree}.conllu"))),
                None => None,
            };
            let document = document.ok_or_else(|| format!("{name}: no such text"))?;
            all.add(story(&name, &path, document, &program, tell)?);
        }
        println!("keys {folder}: {}", all.shown());
    }
    Ok(())
}

fn story(name: &str, path: &Path, document: &Document, program: &Path, tell: bool) -> Result<Shares> {
    let key = texts::read(path)?;
    let timeline = write::timeline(document, program)?;
    let mut entries = Vec::new();
    for entry in &timeline.entries {
        let entry: Value = serde_json::from_str(entry.get()).map_err(|error| error.to_string())?;
        if !entry["tellings"][0]["event"]["time"]["extent"].is_null() {
            entries.push(entry);
        }
    }
    let mut shares = Shares { given: entries.len(), ..Shares::default() };
    let mut report = String::new();
    for want in key.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(line) {
        let want = want?;
        shares.wanted += 1;
        let tellings = |entry: &Value| entry["tellings"].as_array().cloned().unwrap_or_default();
        let found = entries.iter().position(|entry| tellings(entry).iter().any(|t| want.dates(&t["event"])));
        let near = || entries.iter().position(|entry| tellings(entry).iter().any(|t| want.names(&t["event"])));
        let Some(at) = found.or_else(near) else {
            report += &format!("  want {}\n", want.whole);
            continue;
        };
        let entry = entries.remove(at);
        let events: Vec<Value> = tellings(&entry).into_iter().map(|t| t["event"].clone()).collect();
        let status = events.iter().any(|event| want.dates(event) && want.status(event));
        let who = events.iter().any(|event| want.acts(event));
        shares.step(&entry, status);
        shares.dated += usize::from(found.is_some());
        shares.right += usize::from(status);
        shares.whole += usize::from(status && who);
        if !status {
            report += &format!("  want {}\n  got  {}\n", want.whole, shown(&events[0]));
        } else if !who {
            report += &format!("  who  {}\n       {}\n", want.whole, shown(&events[0]));
        }
    }
    for entry in entries {
        shares.step(&entry, false);
        report += &format!("  more {}\n", shown(&entry["tellings"][0]["event"]));
    }
    if tell {
        println!("{name} ({}): {}\n{report}", document.published.as_deref().unwrap_or("-"), shares.shown());
    }
    Ok(shares)
}

/// The time of an event as a reader writes it, without a time of day.
fn time(event: &Value) -> String {
    let time = &event["time"];
    let relation = match time["relation"].as_str() {
        Some(relation @ ("by" | "before" | "after")) => format!("{relation} "),
        _ => String::new(),
    };
    let value = time["value"].as_str().unwrap_or("-");
    let days: Vec<&str> = value.split('/').map(|side| side.split('T').next().unwrap_or(side)).collect();
    relation + &days.join("/")
}

fn who(event: &Value) -> &str {
    event["participants"]["agent"]["text"].as_str().unwrap_or("-")
}

fn shown(event: &Value) -> String {
    let denied = if event["polarity"] == "negative" { "not " } else { "" };
    let text = |field: &Value| field.as_str().unwrap_or("-").to_owned();
    let (trigger, status) = (text(&event["trigger"]["text"]), text(&event["status"]));
    format!("{} | {denied}{trigger} | {status} | {} | {}", time(event), who(event), text(&event["text"]))
}

/// Without an article and capitals.
fn bare(text: &str) -> String {
    let text = text.to_lowercase();
    let article = ["the ", "a ", "an "].iter().find_map(|article| text.strip_prefix(article));
    article.unwrap_or(&text).to_owned()
}

impl Line<'_> {
    fn names(&self, event: &Value) -> bool {
        let trigger = &event["trigger"];
        let at = trigger["span"]["start"].as_u64().and_then(|at| usize::try_from(at).ok());
        self.triggers.iter().any(|(offset, word)| at == Some(*offset) && trigger["text"] == *word)
    }

    fn dates(&self, event: &Value) -> bool {
        self.names(event) && (self.time.split('T').next() == Some(&*time(event)) || self.covers(event))
    }

    /// Whether a range of days is what the event's time covers: a weekend has a value of its own.
    fn covers(&self, event: &Value) -> bool {
        let extent = &event["time"]["extent"];
        let last = |end: &str| end.parse::<chrono::NaiveDate>().ok()?.pred_opt().map(|day| day.to_string());
        let days = || Some(format!("{}/{}", extent["start"].as_str()?, last(extent["end"].as_str()?)?));
        !self.time.contains(' ') && days().is_some_and(|days| days == self.time)
    }

    fn status(&self, event: &Value) -> bool {
        event["status"] == self.status && (event["polarity"] == "negative") == self.denied
    }

    fn acts(&self, event: &Value) -> bool {
        let (name, antecedent) = self.who.split_once(" (").unwrap_or((self.who, ""));
        let got = bare(who(event));
        got == bare(name) || !antecedent.is_empty() && got == bare(antecedent.trim_end_matches(')'))
    }
}
