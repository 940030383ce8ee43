//! Sixteen stories with the timelines that a careful reader wrote before the program was run: how many entries are right.
//! The first story of each kind was read while the program was built, of the second only the shares were looked at while its
//! rules were written; the table of confidence was counted on both.
//!
//!     cargo test --test it signed -- --nocapture    # prints the shares and, of the first stories, what is wrong

use std::fmt::Write;

use dateline::{Confidence, Entry, Event, Polarity, Relation, Timeline};

use crate::{EXTRACTOR, document, read};

const KINDS: [&str; 8] = ["politics", "disaster", "court", "business", "sport", "science", "obituary", "culture"];

/// An entry as a reader writes it: "time | trigger (=other) | status | who | summary".
struct Line<'a> {
    time: &'a str,
    /// Denied where it begins with "not ".
    denied: bool,
    triggers: Vec<&'a str>,
    status: &'a str,
    who: &'a str,
    whole: &'a str,
}

fn line(whole: &str) -> Line<'_> {
    let fields: Vec<&str> = whole.split(" | ").collect();
    let &[time, trigger, status, who, _] = fields.as_slice() else { panic!("five fields: {whole}") };
    let denied = trigger.starts_with("not ");
    let words = trigger.trim_start_matches("not ").split([' ', '(', ')', '=', ',']);
    Line { time, denied, triggers: words.filter(|w| !w.is_empty()).collect(), status, who, whole }
}

/// The time of an event as a reader writes it, without a time of day.
fn time(event: &Event) -> String {
    let Some(time) = event.time() else { return String::new() };
    let relation = match time.relation() {
        Relation::By => "by ",
        Relation::Before => "before ",
        Relation::After => "after ",
        _ => "",
    };
    let value = time.to_string();
    let days: Vec<&str> = value.split('/').map(|side| side.split('T').next().unwrap_or(side)).collect();
    format!("{relation}{}", days.join("/"))
}

/// Who does it as the program says it.
fn who(event: &Event) -> String {
    event.participants().agent.as_ref().map_or("-".into(), |agent| agent.text.clone())
}

/// Without an article and capitals.
fn bare(text: &str) -> String {
    let text = text.to_lowercase();
    let articles = ["the ", "a ", "an "];
    articles.iter().find_map(|article| text.strip_prefix(article)).unwrap_or(&text).to_owned()
}

impl Line<'_> {
    fn triggers_agree(&self, event: &Event) -> bool {
        self.triggers.iter().any(|trigger| event.trigger().text.eq_ignore_ascii_case(trigger))
    }

    /// Time, trigger and status.
    fn agrees(&self, event: &Event) -> bool {
        let denied = event.polarity() == Polarity::Negative;
        self.triggers_agree(event)
            && (self.time.split('T').next() == Some(&*time(event)) || self.covers(event))
            && self.status == event.status().as_str()
            && self.denied == denied
    }

    /// Whether a range of days is what the event's time covers: a weekend has a value of its own.
    fn covers(&self, event: &Event) -> bool {
        let Some(time) =
            event.time().filter(|time| !matches!(time.relation(), Relation::By | Relation::Before | Relation::After))
        else {
            return false;
        };
        let (start, end) = (time.extent().start(), time.extent().end().and_then(|end| end.pred_opt()));
        start.zip(end).is_some_and(|(start, end)| format!("{start}/{end}") == self.time)
    }

    fn who_agrees(&self, event: &Event) -> bool {
        let want = self.who.split(" (").next().unwrap_or(self.who);
        let antecedent = self.who.split_once(" (").map(|(_, rest)| rest.trim_end_matches(')'));
        let got = who(event);
        bare(&got) == bare(want) || antecedent.is_some_and(|name| bare(&got) == bare(name))
    }
}

/// Of a story: entries of the reader, entries of the program, right in time, trigger and status, right in who too.
#[derive(Clone, Copy, Default)]
struct Shares {
    wanted: usize,
    given: usize,
    right: usize,
    whole: usize,
    /// Of each confidence, low first: entries of the program, and those that are right in time, trigger and status.
    steps: [(usize, usize); 3],
}

impl Shares {
    fn add(&mut self, other: Shares) {
        self.wanted += other.wanted;
        self.given += other.given;
        self.right += other.right;
        self.whole += other.whole;
        for (own, other) in self.steps.iter_mut().zip(other.steps) {
            *own = (own.0 + other.0, own.1 + other.1);
        }
    }

    /// Counts an entry where its confidence says.
    fn step(&mut self, entry: &Entry, right: bool) {
        let step = &mut self.steps[entry.event().confidence() as usize];
        *step = (step.0 + 1, step.1 + usize::from(right));
    }

    fn shown(&self) -> String {
        let share = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        format!(
            "{} entries of a reader, {} of the program; right in time, trigger and status {} ({:.0} % of the reader's, {:.0} % of \
             the program's), in who too {} ({:.0} %)",
            self.wanted,
            self.given,
            self.right,
            share(self.right, self.wanted),
            share(self.right, self.given),
            self.whole,
            share(self.whole, self.wanted)
        )
    }
}

/// The timeline of a story, and the reader's.
fn story(name: &str) -> (Timeline, String) {
    let file = read(&format!("tests/corpus/timelines/{name}.txt"));
    let (first, rest) = file.split_once('\n').expect("more than one line");
    let published = first.strip_prefix("published: ").expect("a publication date in the first line");
    let (text, signed) = rest.split_once("====\n").expect("a timeline behind the story");
    (EXTRACTOR.timeline(&document(text, Some(published))), signed.to_owned())
}

fn compared(timeline: &Timeline, signed: &str, wrong: &mut String) -> Shares {
    let mut entries: Vec<&Entry> = timeline.entries().collect();
    let mut shares = Shares { given: entries.len(), ..Shares::default() };
    let lines: Vec<Line> = signed.lines().map(line).collect();
    let mut missed = Vec::new();
    for line in &lines {
        shares.wanted += 1;
        let told = |entry: &&Entry| entry.tellings().iter().any(|telling| line.agrees(&telling.event));
        let Some(at) = entries.iter().position(told) else {
            missed.push(line);
            continue;
        };
        let entry = entries.remove(at);
        shares.right += 1;
        shares.step(entry, true);
        if entry.tellings().iter().any(|telling| line.who_agrees(&telling.event)) {
            shares.whole += 1;
        } else {
            let _ = writeln!(wrong, "who   {}\n      {}", line.whole, who(entry.event()));
        }
    }
    for entry in &entries {
        shares.step(entry, false);
    }
    for line in missed {
        let near = entries.iter().position(|entry| line.triggers_agree(entry.event()));
        let _ = writeln!(wrong, "want  {}", line.whole);
        if let Some(at) = near {
            let _ = writeln!(wrong, "got   {}", shown(entries.remove(at).event()));
        }
    }
    for entry in entries {
        let _ = writeln!(wrong, "more  {}", shown(entry.event()));
    }
    shares
}

fn shown(event: &Event) -> String {
    let denied = if event.polarity() == Polarity::Negative { "not " } else { "" };
    let trigger = &event.trigger().text;
    format!("{} | {denied}{trigger} | {} | {} | {}", time(event), event.status(), who(event), event.text())
}

/// An entry as the program says it, and its line.
fn lines(timeline: &Timeline) -> String {
    let line = |entry: &Entry| {
        let event = entry.event();
        let denied = if event.polarity() == Polarity::Negative { "not " } else { "" };
        let (trigger, status) = (&event.trigger().text, event.status());
        format!("{} | {denied}{trigger} | {status} | {} | {}\n", time(event), who(event), event.summary())
    };
    timeline.entries().map(line).collect()
}

#[test]
fn signed_timelines() {
    let mut both = Shares::default();
    for (half, name) in [(1, "read"), (2, "set aside")] {
        let (mut all, mut report) = (Shares::default(), String::new());
        for kind in KINDS {
            let (timeline, signed) = story(&format!("{kind}-{half}"));
            let mut wrong = String::new();
            let shares = compared(&timeline, &signed, &mut wrong);
            insta::assert_snapshot!(format!("signed_{kind}-{half}"), lines(&timeline));
            if half == 1 {
                let _ = writeln!(report, "{kind}-{half}: {}\n{wrong}", shares.shown());
            }
            all.add(shares);
        }
        println!("{report}stories {name}: {}", all.shown());
        both.add(all);
    }
    // What was asked of all sixteen: 85 of 100 right in time, trigger and status, 70 in who too.
    assert!(both.right * 100 >= both.wanted * 85 && both.whole * 100 >= both.wanted * 70, "{}", both.shown());
    let [low, medium, high] = both.steps;
    for (step, (all, right)) in [(Confidence::High, high), (Confidence::Medium, medium), (Confidence::Low, low)] {
        println!("{step}: {right} of {all} right");
    }
    // Else `src/event/confidence.rs` is out of date: its head has the command that counts again.
    assert!(high.1 * 100 >= high.0 * 92 && high.0 * 2 >= both.given, "high: {high:?} of {}", both.given);
    assert!(low.1 * medium.0 < medium.1 * low.0, "low: {low:?}, medium: {medium:?}");
}
