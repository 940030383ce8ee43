//! The command `dateline` as a shell sees it: what goes in, what comes out, and the exit code.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// What a run of the command left behind.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// The answers, a line each.
    pub(crate) fn answers(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"))).collect()
    }

    fn ids(&self) -> Vec<Value> {
        self.answers().iter().map(|answer| answer["id"].clone()).collect()
    }
}

/// Runs the command; the input is written beside the reading, so that no pipe fills up.
pub(crate) fn dateline(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(OsStr::new(env!("CARGO_BIN_EXE_dateline")))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        // A command that does not read its input closes the pipe; that is no failure here.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the command ends")
    });
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A file of this test run.
fn temporary(name: &str, content: &[u8]) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("a place for files");
    path.to_str().expect("a plain path").to_owned()
}

#[test]
fn an_answer_is_the_contract() {
    let run = dateline(&["tag"], br#"{"id":"a","published":"2025-01-09","text":"It began on Wednesday, Jan. 8."}"#);
    let mention = json!({
        "span": {"start": 12, "end": 29}, "text": "Wednesday, Jan. 8", "type": "DATE", "value": "2025-01-08",
        "mod": null, "quant": null, "freq": null, "edtf": "2025-01-08",
        "extent": {"start": "2025-01-08", "end": "2025-01-09"}, "granularity": "day",
        "basis": {"kind": "publication"}, "rule": "weekday-date", "endpoints": [],
    });
    let mut time = mention.clone();
    time["relation"] = json!("on");
    let event = json!({
        "time": time, "trigger": {"span": {"start": 3, "end": 8}, "text": "began", "lemma": "begin"},
        "class": "ASPECTUAL", "tense": "past", "aspect": null, "modality": null, "status": "past", "polarity": "positive",
        "factuality": {"value": "happened", "span": null},
        "subject": {"span": {"start": 0, "end": 2}, "text": "It"},
        "participants": {
            "agent": {"span": {"start": 0, "end": 2}, "text": "It", "basis": {"kind": "explicit"}}, "patient": null,
        },
        "place": null, "attribution": null, "confidence": "high", "summary": "It began",
        "text": "It began on Wednesday, Jan. 8", "span": {"start": 0, "end": 29}, "sentence": {"start": 0, "end": 30},
    });
    let want = json!({"id": "a", "mentions": [mention], "events": [event]});
    assert_eq!((run.code, run.err.as_str(), run.answers()), (Some(0), "", vec![want]));
}

#[test]
fn order_is_kept() {
    // Now and then a long text, so that those after it are ready before it.
    let more = |i: usize| " Nothing happened in the town.".repeat(if i.is_multiple_of(97) { 200 } else { i % 3 });
    let text = |i: usize| format!("It opened on Jan. {}.{}", i % 31 + 1, more(i));
    let line = |i| json!({"id": i, "published": "2025-02-15", "text": text(i)}).to_string() + "\n";
    let run = dateline(&["tag"], (0..2_000).map(line).collect::<String>().as_bytes());
    let wrong: Vec<_> = run
        .answers()
        .iter()
        .enumerate()
        .filter(|(i, answer)| {
            answer["id"] != *i || answer["mentions"][0]["value"] != format!("2025-01-{:02}", i % 31 + 1)
        })
        .map(|(i, answer)| format!("{i}: {answer}"))
        .collect();
    crate::report(&wrong);
    assert_eq!((run.code, run.err.as_str(), run.answers().len()), (Some(0), "", 2_000));
}

#[test]
fn a_bad_line_stops_no_other() {
    let lines: &[&[u8]] = &[
        br#"{"id":1,"published":"2025-01-09","text":"It began on Jan. 8."}"#,
        b"It began on Jan. 8.",
        br#"{"id":3,"published":"2025-01-09"}"#,
        br#"{"id":4,"published":"three days ago","text":"Today."}"#,
        b"{\"id\":5,\"text\":\"\xff\"}",
        br#"{"id":6,"style":"gothic","text":"Today."}"#,
        br#"{"text":"Today."}"#,
        br#"["id",8]"#,
        br#"{"id":9,"text":42}"#,
        br#"{"id":10,"published":"2025-01-09","text":"It ended yesterday."}"#,
    ];
    let run = dateline(&["tag"], &lines.join(&b'\n'));
    assert_eq!((run.code, run.ids()), (Some(1), vec![json!(1), json!(10)]), "{}", run.err);
    let messages: Vec<_> = run.err.lines().collect();
    let wants = [
        ("line 2:", "not a document"),
        ("line 3:", "missing field `text`"),
        ("line 4:", "three days ago"),
        ("line 5:", "not UTF-8"),
        ("line 6:", "cannot read \"gothic\" as a style"),
        ("line 7:", "missing field `id`"),
        ("line 8:", "not a document"),
        ("line 9:", "expected"),
    ];
    assert_eq!(messages.len(), wants.len(), "{}", run.err);
    let wrong: Vec<_> = wants
        .iter()
        .zip(&messages)
        .filter(|((line, part), message)| !message.contains(line) || !message.contains(part))
        .map(|(want, message)| format!("want {want:?}: {message}"))
        .collect();
    crate::report(&wrong);
}

#[test]
fn what_may_be_missing() {
    let lines = [
        r#"{"id":null,"text":"It began on Jan. 8."}"#,
        "",
        r#"  {"id":{"deep":[1]},"published":null,"text":"It began on Jan. 8."}  "#,
        "\t",
        r#"{"id":"","published":"2025-01-09","text":""}"#,
        r#"{"id":"more","published":"2025-01-09","title":"unread","style":"news","text":"It began on Jan. 8."}"#,
        r#"{"id":"escapes","published":"9 January 2025","text":"\u0049t began\non \"Jan. 8\"."}"#,
    ];
    let run = dateline(&["tag", "-"], lines.join("\r\n").as_bytes());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let said: Vec<_> = run.answers().iter().map(|a| (a["id"].clone(), a["mentions"].clone())).collect();
    let value = |i: usize, field: &str| said[i].1[0][field].clone();
    assert_eq!(run.ids(), [json!(null), json!({"deep": [1]}), json!(""), json!("more"), json!("escapes")]);
    for undated in [0, 1] {
        assert_eq!((value(undated, "value"), value(undated, "underspecified")), (json!(null), json!("XXXX-01-08")));
    }
    assert_eq!(said[2].1, json!([]));
    assert_eq!((value(3, "value"), value(4, "value")), (json!("2025-01-08"), json!("2025-01-08")));
    assert_eq!(value(4, "span"), json!({"start": 13, "end": 19}));
    let nothing = dateline(&["tag"], b"");
    assert_eq!((nothing.code, nothing.out.as_str(), nothing.err.as_str()), (Some(0), "", ""));
}

#[test]
fn files() {
    let one = temporary("one.jsonl", br#"{"id":1,"published":"2025-01-09","text":"Today."}"#);
    let two = temporary("two.jsonl", b"\n{\"id\":2,\"text\":\"\"}\nno document\n");
    let run = dateline(&["tag", &one, "-", &two], br#"{"id":"in","text":""}"#);
    assert_eq!((run.code, run.ids()), (Some(1), vec![json!(1), json!("in"), json!(2)]), "{}", run.err);
    assert!(run.err.contains("two.jsonl, line 3:"), "{}", run.err);

    let run = dateline(&["tag", "no-such-file.jsonl"], b"");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("no-such-file.jsonl"), "{}", run.err);
}

#[test]
fn help_is_enough_to_begin() {
    let table: &[(&[&str], i32, &[&str])] = &[
        (&["--help"], 0, &["tag", "--version"]),
        (
            &["tag", "--help"],
            0,
            &[
                "JSON Lines",
                "\"id\"",
                "\"text\"",
                "\"published\"",
                "ISO 8601",
                "RFC 2822",
                "mentions",
                "exit code",
                "Example",
            ],
        ),
        (&["--version"], 0, &[env!("CARGO_PKG_VERSION")]),
        (&[], 2, &["Usage"]),
        (&["tell"], 2, &["tell"]),
        (&["tag", "--no-such-option"], 2, &["--no-such-option"]),
    ];
    let mut wrong = Vec::new();
    for (arguments, code, parts) in table {
        let run = dateline(arguments, b"");
        let said = format!("{}{}", run.out, run.err);
        let missing: Vec<_> = parts.iter().filter(|part| !said.contains(**part)).collect();
        if run.code != Some(*code) || !missing.is_empty() {
            wrong.push(format!("{arguments:?}: code {:?}, without {missing:?}:\n{said}", run.code));
        }
    }
    crate::report(&wrong);
}

/// The README shows a run of the command as it is, the answer set on several lines.
#[test]
fn the_readme_does_not_lie() {
    let readme = crate::read("README.md");
    let (_, rest) = readme.split_once("$ echo '").expect("an example");
    let (input, rest) = rest.split_once("' | dateline tag\n").expect("an example of `tag`");
    let answer = rest.split("\n\n").next().expect("an answer");
    let run = dateline(&["tag"], input.as_bytes());
    let want: Value = serde_json::from_str(answer).expect("JSON");
    assert_eq!((run.code, run.answers()), (Some(0), vec![want]));
}

const ARTICLE: &str = "examples/articles/belarus.txt";

/// `dateline timeline`: a file, or standard input with "-" or without an argument, is the same article.
#[test]
fn a_timeline_of_a_file_or_of_standard_input() {
    let article = crate::read(ARTICLE);
    let path = crate::here(ARTICLE);
    let path = path.to_str().expect("a plain path");
    let file = dateline(&["timeline", path, "--published", "2025-01-09"], b"");
    assert_eq!((file.code, file.err.as_str()), (Some(0), ""));
    for arguments in [
        &["timeline", "-", "--published", "2025-01-09"][..],
        &["timeline", "--published", "9 January 2025"],
        &["timeline", "--style", "news", "--format", "text", "--width", "100", "--published", "20250109"],
    ] {
        let piped = dateline(arguments, article.as_bytes());
        assert_eq!((piped.code, piped.out.as_str(), piped.err.as_str()), (Some(0), file.out.as_str(), ""));
    }
    // Two lines an entry, or more where a clause is wrapped; nothing vague unless asked for.
    let heads = |run: &Run| run.out.lines().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(heads(&file), 9, "{}", file.out);
    assert!(
        file.out.starts_with("1994/..                 ongoing       STATE       been\n    Lukashenko"),
        "{}",
        file.out
    );
    let vague = dateline(&["timeline", path, "--published", "2025-01-09", "--vague"], b"");
    assert_eq!(heads(&vague), 11, "{}", vague.out);
    assert!(vague.out.starts_with(&file.out) && vague.out.contains("PAST_REF"), "{}", vague.out);
    let undated = dateline(&["timeline", path], b"");
    assert!(undated.code == Some(0) && !undated.out.contains("2025-01-08"), "{}", undated.out);
    let nothing = dateline(&["timeline"], b"");
    assert_eq!((nothing.code, nothing.out.as_str(), nothing.err.as_str()), (Some(0), "", ""));
}

#[test]
fn a_timeline_as_json() {
    let run = dateline(&["timeline", "--published", "2025-01-09", "--format", "json"], crate::read(ARTICLE).as_bytes());
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 1));
    assert!(run.out.starts_with("{\"format\":1,"), "{}", run.out);
    // It is what the library stores, vague entries included.
    let stored: dateline::Timeline = serde_json::from_str(&run.out).expect("a timeline");
    let article = crate::read(ARTICLE);
    assert_eq!(stored, crate::EXTRACTOR.timeline(&crate::document(&article, Some("2025-01-09"))));
    let nothing = dateline(&["timeline", "--format", "json"], b"");
    assert_eq!(nothing.out, "{\"format\":1,\"entries\":[]}\n");
}

#[test]
fn what_a_timeline_cannot_be_made_of() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let broken = temporary("broken.txt", b"It fell on \xff Monday.");
    let table: &[(&[&str], i32, &[&str])] = &[
        (&["timeline", "--published", "soon"], 2, &["--published", "soon", "2025-01-08"]),
        (&["timeline", "--published", "2025-02-30"], 2, &["2025-02-30"]),
        (&["timeline", "--published", ""], 2, &["--published"]),
        (&["timeline", "--format", "yaml"], 2, &["yaml", "text", "json"]),
        (&["timeline", "--style", "gothic"], 2, &["gothic", "news"]),
        (&["timeline", "--width", "wide"], 2, &["--width", "wide"]),
        (&["timeline", "no-such-article.txt"], 1, &["no-such-article.txt"]),
        (&["timeline", folder], 1, &[folder]),
        (&["timeline", &broken], 1, &["broken.txt", "UTF-8"]),
        (&["timeline", "one.txt", "two.txt"], 2, &["two.txt"]),
    ];
    let mut wrong = Vec::new();
    for (arguments, code, parts) in table {
        let run = dateline(arguments, b"");
        let missing: Vec<_> = parts.iter().filter(|part| !run.err.contains(**part)).collect();
        if run.code != Some(*code) || !missing.is_empty() || !run.out.is_empty() {
            wrong.push(format!("{arguments:?}: code {:?}, without {missing:?}:\n{}{}", run.code, run.err, run.out));
        }
    }
    crate::report(&wrong);
}

/// A text whose answer an option changes: the flag and its value, what it is as a field, the day of
/// publication, the text, the value of its first mention without the option and with it.
type OptionRow = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

static OPTIONS: &[OptionRow] = &[
    ("--style", "narrative", "\"narrative\"", "2019-03-06", "Of former kings.", "", "PAST_REF"),
    ("--style", "colloquial", "\"colloquial\"", "2019-03-06T14:20", "back in 5 min", "PT5M", "2019-03-06T14:25"),
    ("--day-order", "day-first", "\"day-first\"", "2019-03-06", "On 01/08/2018.", "2018-01-08", "2018-08-01"),
    ("--toward", "future", "\"future\"", "2019-03-06", "Friday it rained.", "2019-03-01", "2019-03-08"),
    ("--week-start", "sunday", "\"sunday\"", "2019-03-10", "It is this week.", "2019-W10", "2019-W11"),
    ("--fiscal-year-start", "10", "10", "2019-03-06", "In fiscal 2018.", "2018", "2017-10/2018-09"),
    ("--ages", "", "true", "2019-03-06", "A 27-year-old man won.", "", "P27Y"),
    ("--decades", "masked", "\"masked\"", "2019-03-06", "In the 1980s.", "198", "198X"),
];

#[test]
fn every_option_is_a_flag_and_a_field() {
    let mut wrong = Vec::new();
    for (flag, name, json, published, text, without, with) in OPTIONS {
        let field = flag.trim_start_matches("--").replace('-', "_");
        let plain = format!(r#"{{"id":1,"published":"{published}","text":"{text}"}}"#);
        let said = format!(r#"{{"id":1,"published":"{published}","{field}":{json},"text":"{text}"}}"#);
        let bad = format!(r#"{{"id":1,"{field}":"gothic","text":"{text}"}}"#);
        let first = |args: &[&str], line: &str| {
            let answers = dateline(args, line.as_bytes()).answers();
            answers[0]["mentions"][0]["value"].as_str().unwrap_or_default().to_owned()
        };
        let flagged = if name.is_empty() { vec!["tag", flag] } else { vec!["tag", flag, name] };
        let got = [first(&["tag"], &plain), first(&flagged, &plain), first(&["tag"], &said)];
        if got != [*without, *with, *with] {
            wrong.push(format!("{flag} {name}, {text:?}: want {without:?}, then twice {with:?}, got {got:?}"));
        }
        let run = dateline(&["tag"], bad.as_bytes());
        if run.code != Some(1) || !run.err.contains("line 1: ") || !run.err.contains("gothic") {
            wrong.push(format!("{flag}: a bad field gives {:?} {}", run.code, run.err));
        }
    }
    crate::report(&wrong);
}
