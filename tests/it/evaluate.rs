//! Scoring: documents of labels are read as they are meant, the figures are those computed by hand,
//! and bad gold is an error that says where and what was expected.

use dateline::evaluate::{self, Criterion, Gold, Label, Score};
use dateline::{Span, TimexType};

use crate::command::dateline;
use crate::{EXTRACTOR, here, read, report};

/// A document of the corpus.
fn gold(name: &str) -> Gold {
    let file = read(&format!("tests/corpus/timeml/{name}.tml"));
    Gold::from_timeml(name, &file).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The labels as words, type and value.
fn labels(gold: &Gold) -> Vec<(&str, TimexType, &str)> {
    gold.labels().iter().map(|label| (&gold.text()[label.span], label.kind, label.value.as_str())).collect()
}

/// A folder of this test run with these files in it.
fn folder(name: &str, files: &[(&str, &[u8])]) -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    for (file, content) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a place for files");
        std::fs::write(path, content).expect("a place for files");
    }
    folder.to_str().expect("a plain path").to_owned()
}

#[test]
fn timeml_is_read() {
    use TimexType::{Date, Duration, Set, Time};
    let harbour = gold("harbour");
    let want = [
        ("Tuesday", Date, "2019-03-05"),
        ("Jan. 8", Date, "2019-01-08"),
        ("31", Date, "2019-01-31"),
        ("two weeks", Duration, "P2W"),
        ("Every Monday", Set, "XXXX-WXX-1"),
        ("8 p.m. Friday", Time, "2019-03-01T20:00"),
        ("former", Date, "PAST_REF"),
        ("three months", Duration, "P3M"),
        ("last week", Date, "2019-W9"),
        ("next month", Date, ""),
        ("noon Friday", Date, "2019-03-01T12:00"),
    ];
    assert_eq!(labels(&harbour), want);
    assert_eq!(harbour.anchor(), "2019-03-06".parse().ok());
    let text = harbour.text();
    assert!(text.starts_with("\n\nThe ferry \"Zvaigzne & Co\" sank on Tuesday off Rīga, the"), "{text}");
    assert!(text.contains("“whole” <sic>.\n") && text.ends_with("\nNo <TIMEX3> is one in here.\n\n"), "{text}");

    let wire = gold("wire");
    assert_eq!(labels(&wire), [("10/30/89", Date, "1989-10-30"), ("Friday", Date, "1989-10-27")]);
    assert_eq!(wire.text(), "\n wire \n = 10/30/89 \n\nThe board met Friday.\n\n");
}

#[test]
fn line_ends_and_marks_of_encoding_change_nothing() {
    let file = read("tests/corpus/timeml/harbour.tml");
    let want = gold("harbour");
    for (what, file) in [("CRLF", file.replace('\n', "\r\n")), ("a mark", format!("\u{FEFF}{file}"))] {
        assert_eq!(Gold::from_timeml("harbour", &file).ok().as_ref(), Some(&want), "{what}");
    }
}

#[test]
fn the_day_of_publication() {
    let timex = |value: &str, function: &str| {
        format!(r#"<TIMEX3 tid="t0" type="DATE" value="{value}" functionInDocument="{function}">x</TIMEX3>"#)
    };
    let (created, issued) = (timex("2019-03-06", "CREATION_TIME"), timex("2019-03-07", "PUBLICATION_TIME"));
    // What stands in DCT, what stands in the text, the day.
    let rows = [
        (created.clone(), String::new(), Some("2019-03-06")),
        (issued.clone(), String::new(), Some("2019-03-07")),
        (issued.clone(), created.clone(), Some("2019-03-06")),
        (String::new(), issued.clone(), Some("2019-03-07")),
        (timex("2019-03-08", "NONE"), issued, Some("2019-03-07")),
        (timex("2019-03-08", "NONE"), String::new(), Some("2019-03-08")),
        (String::new(), timex("2019-03-08", "NONE"), None),
        (timex("2019-03-06T08:30", "CREATION_TIME"), String::new(), Some("2019-03-06T08:30")),
        (timex("2019-03-06TEV", "CREATION_TIME"), String::new(), Some("2019-03-06")),
        (timex("20190306", "CREATION_TIME"), String::new(), Some("2019-03-06")),
        (timex("", "CREATION_TIME"), String::new(), None),
        (String::new(), String::new(), None),
    ];
    let mut wrong = Vec::new();
    for (head, text, want) in rows {
        let file = format!("<TimeML><DCT>{head}</DCT><TEXT>A. {text}</TEXT></TimeML>");
        let got = Gold::from_timeml("a", &file).map(|gold| gold.anchor());
        if !got.as_ref().is_ok_and(|got| *got == want.map(|day| day.parse().expect("a day"))) {
            wrong.push(format!("{file}: want {want:?}, got {got:?}"));
        }
    }
    report(&wrong);
}

#[test]
fn scores_are_those_computed_by_hand() {
    // 11 labels, 11 mentions: "former" is missed, "yesterday" spurious, "three months" too short a
    // label, "last week" has another value, "noon Friday" another type, "next month" no value.
    let harbour = evaluate::score(&EXTRACTOR, &gold("harbour"));
    let c = harbour.score.total();
    assert_eq!(
        [c.gold, c.system, c.relaxed, c.strict, c.kind, c.value, c.strict_value, c.valueless],
        [11, 11, 10, 9, 9, 8, 7, 1]
    );
    let third = |kind| {
        let c = harbour.score.of_type(kind);
        [c.gold, c.system, c.relaxed, c.strict, c.kind, c.value]
    };
    let by_type = Score::TYPES.map(third);
    assert_eq!(by_type, [[7, 6, 6, 6, 5, 4], [1, 2, 1, 1, 1, 1], [2, 2, 2, 1, 2, 2], [1, 1, 1, 1, 1, 1]]);
    let faults: Vec<_> = harbour
        .mistakes
        .iter()
        .map(|m| {
            let at = m.gold.as_ref().or(m.system.as_ref()).expect("one of the two");
            (m.fault.as_str(), gold("harbour").text()[at.span].to_owned())
        })
        .collect();
    let want = [
        ("missed", "former"),
        ("span", "three months"),
        ("value", "last week"),
        ("type", "noon Friday"),
        ("spurious", "yesterday"),
    ];
    assert_eq!(faults, want.map(|(fault, words)| (fault, words.to_owned())));

    // With the two labels of the other document, both right: 13 and 13.
    let both: Score = [harbour.score, evaluate::score(&EXTRACTOR, &gold("wire")).score].into_iter().sum();
    let rows = [
        (Criterion::Strict, 11.0 / 13.0),
        (Criterion::Relaxed, 12.0 / 13.0),
        (Criterion::Type, 11.0 / 13.0),
        (Criterion::Value, 12.0 / 13.0 * 10.0 / 11.0),
        (Criterion::StrictValue, 9.0 / 13.0),
    ];
    for (criterion, want) in rows {
        let m = both.measure(criterion);
        let got = [m.precision, m.recall, m.f1];
        assert!(got.iter().all(|got| (got - 100.0 * want).abs() < 1e-9), "{criterion}: {got:?}");
    }
}

#[test]
fn bad_timeml_says_where_and_what() {
    let text = |inner: &str| format!("<TimeML>\n<TEXT>\n{inner}\n</TEXT>\n</TimeML>\n");
    let rows = [
        (text("<TIMEX3 type=\"DATE\">x</TIMEX>"), "line 3: found broken XML:", "well-formed TimeML"),
        (text("<TIMEX3 value=\"2019\">x</TIMEX3>"), "line 3: found a TIMEX3 without type;", "DATE, TIME, DURATION or SET"),
        (text("a\n<TIMEX3 type=\"WEEK\">x</TIMEX3>"), "line 4: found the type \"WEEK\";", "DATE, TIME, DURATION or SET"),
        (text("<TIMEX3 type=\"INTERVAL\">x</TIMEX3>"), "line 3: found the type \"INTERVAL\";", "DATE, TIME"),
        (text("<TIMEX3 type=DATE>x</TIMEX3>"), "line 3: found broken attributes:", "name=\"value\" pairs"),
        (text("<TIMEX3 type=\"&date;\">x</TIMEX3>"), "line 3: found broken attributes:", "pairs"),
        (text("R&D; and"), "line 3: found the reference &D;;", "a character reference"),
        (text("R & D"), "line 3: found broken XML:", "well-formed TimeML"),
        (text("&#xD800;"), "line 3: found the reference &#xD800;;", "a character reference"),
        ("<TimeML>\n<TEXT>\nIt ended".into(), "line 3: found the end of the file;", "end tags"),
        ("<html>\n</html>".into(), "line 1: found the element html;", "one element TimeML around all"),
        ("<TimeML/>\n<TimeML/>".into(), "line 2: found the element TimeML;", "one element TimeML"),
        ("<!-- -->\n".into(), "line 2: found no element;", "one element TimeML"),
        (String::new(), "line 1: found no element;", "one element TimeML"),
        ("It began on Tuesday.".into(), "line 1: found text outside", "one element TimeML"),
        (
            "<TimeML>\n<DCT><TIMEX3 type=\"DATE\" value=\"2019-03\" functionInDocument=\"CREATION_TIME\"/></DCT></TimeML>"
                .into(),
            "line 2: found the value \"2019-03\";",
            "the day of publication, as in 2019-03-06",
        ),
    ];
    let mut wrong = Vec::new();
    for (file, found, expected) in &rows {
        match Gold::from_timeml("a", file) {
            Ok(gold) => wrong.push(format!("{file:?} is read: {gold:?}")),
            Err(error) => {
                let said = error.to_string();
                let tail = said.split_once("; expected ").map(|(_, tail)| tail.to_owned());
                if !said.starts_with(found) || !said.contains(expected) || tail.is_none() || !error.is_gold() {
                    wrong.push(format!("{file:?}: want {found:?} … {expected:?}, got {said:?}"));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn labels_lie_in_the_text() {
    let rows = [
        ("é on Tuesday", 0, 1, TimexType::Date, "label 1: found bytes 0..1;"),
        ("on Tuesday", 3, 11, TimexType::Date, "label 1: found bytes 3..11;"),
        ("on Tuesday", 3, 3, TimexType::Date, "label 1: found bytes 3..3;"),
        ("on Tuesday", 3, 10, TimexType::Interval, "label 1: found the type INTERVAL;"),
    ];
    let mut wrong = Vec::new();
    for (text, start, end, kind, want) in rows {
        let said = Gold::new("a", text, vec![Label::new(Span::new(start, end), kind, "")]).map_err(|e| e.to_string());
        if !said.as_ref().is_err_and(|said| said.starts_with(want)) {
            wrong.push(format!("{text:?} {start}..{end}: want {want:?}, got {said:?}"));
        }
    }
    report(&wrong);
}

#[test]
fn the_command_scores_a_folder() {
    let corpus = here("tests/corpus/timeml");
    let corpus = corpus.to_str().expect("a plain path");
    let run = dateline(&["evaluate", corpus, "--errors", "2"], b"");
    let want = "\
documents 2   labels 13   mentions 13

              precision    recall        F1
strict            84.62     84.62     84.62
relaxed           92.31     92.31     92.31
type              84.62     84.62     84.62
value             83.92     83.92     83.92
strict+value      69.23     69.23     69.23

             labels mentions    found   strict     type    value
DATE              9        8   88.89%   88.89%   77.78%   66.67%
TIME              1        2  100.00%  100.00%  100.00%  100.00%
DURATION          2        2  100.00%   50.00%  100.00%  100.00%
SET               1        1  100.00%  100.00%  100.00%  100.00%

F1 by type   strict  relaxed    value  strict+value
DATE          82.35    82.35    68.63         58.82
TIME          66.67    66.67    66.67         66.67
DURATION      50.00   100.00   100.00         50.00
SET          100.00   100.00   100.00        100.00

The commonest errors, each with its first place:

    1 x missed    label \"former\" DATE PAST_REF, mention -
        harbour (2019-03-06): ";
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.starts_with(want), "{}", run.out);
    let places = ["“whole” <sic>. Its [former] captain left it", "in the past [three months]. It was full last week."];
    let missing: Vec<_> = places.iter().filter(|place| !run.out.contains(**place)).collect();
    assert!(missing.is_empty(), "{missing:?} not in {}", run.out);
    assert_eq!(run.out.matches(" x ").count(), 2);

    let run = dateline(&["evaluate", corpus, "--format", "json", "--errors", "1"], b"");
    let json = &run.answers()[0];
    assert_eq!((json["documents"].as_u64(), json["counts"]["type"].as_u64()), (Some(2), Some(11)), "{json}");
    assert_eq!(json["types"]["DATE"]["relaxed"], 8, "{json}");
    assert_eq!(json["types"]["DURATION"]["f1"]["strict"], 50.0, "{json}");
    assert_eq!(json["errors"][0]["label"]["text"], "former", "{json}");
    let f1 = json["measures"]["value"]["f1"].as_f64();
    assert!(f1.is_some_and(|f1| (f1 - 83.916).abs() < 0.001), "{json}");
}

#[test]
fn readme_shows_the_real_figures() {
    let corpus = here("tests/corpus/timeml");
    let run = dateline(&["evaluate", corpus.to_str().expect("a plain path"), "--errors", "1"], b"");
    let indented = |line: &str| if line.is_empty() { "\n".into() } else { format!("    {line}\n") };
    let shown: String = run.out.lines().map(indented).collect();
    assert!(read("README.md").contains(&shown), "README should show:\n{shown}");
}

#[test]
fn readme_shows_json_that_is_read() {
    let readme = read("README.md");
    let start = readme.find("    {\"id\": \"a\"").expect("the example of a labelled document");
    let example = readme[start..].split("\n\n").next().expect("the example");
    let run = dateline(&["evaluate", &folder("evaluate-readme", &[("a.json", example.as_bytes())])], b"");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.contains("strict+value     100.00    100.00    100.00\n"), "{}", run.out);
}

#[test]
fn equal_errors_are_counted_together() {
    let document = |words: &str| format!("<TimeML><TEXT>{words}</TEXT></TimeML>");
    let former = |word: &str| format!("<TIMEX3 type=\"DATE\" value=\"PAST_REF\">{word}</TIMEX3>");
    let files = [
        ("a.tml", document("It was June 2018.")),
        ("b.tml", document(&format!("His {} wife.", former("former")))),
        ("c/d.tml", document(&format!("{} players met, {} ones too.", former("Former"), former("former")))),
    ];
    let files: Vec<_> = files.iter().map(|(name, content)| (*name, content.as_bytes())).collect();
    let run = dateline(&["evaluate", &folder("evaluate-equal", &files), "--errors", "1"], b"");
    assert!(run.out.contains("    3 x missed    label \"former\" DATE PAST_REF"), "{}", run.out);
    assert!(run.out.ends_with("        b (-): His [former] wife.\n"), "{}", run.out);
}

#[test]
fn json_counts_code_points() {
    let good = r#"{"id": "x", "published": "2019-03-06", "text": "In Rīga 𝔸 on Tuesday.", "events": [], "timexes": [
{"start": 13, "end": 20, "text": "Tuesday", "type": "DATE", "value": "2019-03-05", "mod": "START"}]}"#;
    // No text, no value, no id, no day.
    let bare = r#"{"text": "In 1994.", "timexes": [{"start": 3, "end": 7, "type": "DATE"}]}"#;
    let null = r#"{"published": null, "text": "In 1994.", "timexes": [{"start": 3, "end": 7, "type": "DATE", "value": null}]}"#;
    let files = [("good.json", good.as_bytes()), ("bare.json", bare.as_bytes()), ("null.json", null.as_bytes())];
    let run = dateline(&["evaluate", &folder("evaluate-json", &files)], b"");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines[0], "documents 3   labels 3   mentions 3");
    let all = ["strict", "relaxed", "type", "value"].map(|name| format!("{name:<13}    100.00    100.00    100.00"));
    let missing: Vec<_> = all.iter().filter(|line| !lines.contains(&line.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?} not in {}", run.out);
}

#[test]
fn bad_gold_stops_no_other() {
    let document = |timex: &str| format!("{{\"text\": \"Rīga on Tuesday.\",\n \"timexes\": [\n  {timex}]}}");
    let wire = read("tests/corpus/timeml/wire.tml");
    let rows: [(&str, Vec<u8>, &str, &str); 11] = [
        (
            "a.json",
            document(r#"{"start": 8, "end": 150, "type": "DATE"}"#).into(),
            "line 3: found 8..150",
            "16 code points",
        ),
        (
            "b.json",
            document(r#"{"start": 8, "end": 8, "type": "DATE"}"#).into(),
            "line 3: found 8..8",
            "a part of the text",
        ),
        (
            "c.json",
            document(r#"{"start": 8, "end": 15, "type": "DAY"}"#).into(),
            "line 3: found the type \"DAY\"",
            "SET",
        ),
        (
            "d.json",
            document(r#"{"start": 9, "end": 16, "type": "DATE", "text": "Tuesday"}"#).into(),
            "line 3: found \"uesday.\" at 9..16",
            "\"Tuesday\"",
        ),
        (
            "e.json",
            document(r#"{"start": -8, "end": 15, "type": "DATE"}"#).into(),
            "line 3: found invalid value",
            "\"start\"",
        ),
        ("f.json", b"{\"text\": \"x\",\n}".into(), "line 2: found", "\"timexes\""),
        ("g.json", b"{\"text\": \"x\"}".into(), "line 1: found missing field `timexes`", "\"timexes\""),
        (
            "h.json",
            b"\n{\"published\":\n \"Tuesday\", \"text\": \"x\", \"timexes\": []}".into(),
            "line 3: cannot read \"Tuesday\" as a date",
            "accepted",
        ),
        ("i.json", b"".into(), "line 1: found", "\"timexes\""),
        ("j.tml", b"<TimeML>\n\xff</TimeML>".into(), "line 2: found a byte that is not UTF-8", "UTF-8"),
        ("k.tml", wire.replace("</s>", "").into(), "line 8: found broken XML", "well-formed TimeML"),
    ];
    let mut files: Vec<(&str, &[u8])> = rows.iter().map(|row| (row.0, row.1.as_slice())).collect();
    files.push(("good.tml", wire.as_bytes()));
    files.push(("passed over.txt", b"no gold"));
    let folder = folder("evaluate-bad", &files);
    let run = dateline(&["evaluate", &folder], b"");
    assert_eq!(run.code, Some(1));
    assert!(run.out.starts_with("documents 1   labels 2   mentions 2\n"), "{}", run.out);
    let said: Vec<_> = run.err.lines().collect();
    let mut wrong = Vec::new();
    for ((name, _, found, expected), said) in rows.iter().zip(&said) {
        let want = format!("{name}: {found}");
        if !said.starts_with("dateline: ") || !said.contains(&want) || !said.contains(expected) {
            wrong.push(format!("want {want:?} … {expected:?}, got {said:?}"));
        }
    }
    report(&wrong);
    assert_eq!(said.len(), rows.len(), "{}", run.err);
}

#[test]
fn what_is_no_gold_is_named() {
    let empty = folder("evaluate-none", &[("read.txt", b"no gold")]);
    let text = format!("{empty}/read.txt");
    let absent = format!("{empty}/absent.tml");
    let rows = [
        (&empty, "found no labelled file; expected a .tml or .json file, or a folder of them"),
        (&text, "expected a .tml or .json file, or a folder of them"),
        (&absent, "absent.tml: "),
    ];
    let mut wrong = Vec::new();
    for (path, want) in rows {
        let run = dateline(&["evaluate", path], b"");
        if run.code != Some(1) || !run.out.is_empty() || !run.err.contains(want) || !run.err.contains(path.as_str()) {
            wrong.push(format!("{path}: want {want:?}, got {:?} {:?} {:?}", run.code, run.out, run.err));
        }
    }
    report(&wrong);
}
