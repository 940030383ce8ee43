//! A file of answers, a document at a time, and an answer as fields that can be compared.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::Result;

/// What every line has.
#[derive(Deserialize)]
struct Head {
    doc: String,
}

/// The lines of each document, in order.
pub fn by_document(file: &str) -> Result<BTreeMap<String, Vec<&str>>> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (number, line) in file.lines().enumerate() {
        let head: Head = serde_json::from_str(line).map_err(|error| format!("line {}: {error}", number + 1))?;
        found.entry(head.doc).or_default().push(line);
    }
    Ok(found)
}

/// Bytes of the text, half-open.
pub type Span = (u64, u64);

/// A mention, an event, or an entry: its first telling, and how many more there are.
#[derive(Clone, PartialEq)]
pub struct Answer {
    pub kind: String,
    /// The mention or event as it was said; of an entry its first telling.
    pub said: Value,
    /// Name and value of all that can change.
    pub fields: BTreeMap<String, Value>,
    /// The mention, or the one that an event depends on.
    pub mention: Option<Span>,
    pub trigger: Option<Span>,
    pub rule: Option<String>,
}

/// The two numbers of a span.
fn span(of: &Value) -> Option<Span> {
    Some((of["start"].as_u64()?, of["end"].as_u64()?))
}

impl Answer {
    pub fn parse(line: &str) -> Result<Answer> {
        let mut said: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let object = said.as_object_mut().ok_or("an answer is no object")?;
        object.remove("doc");
        let kind = object.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default();
        let answer = match &*kind {
            "mention" => Answer::mention(said),
            "event" => Answer::event(said),
            _ => Answer::entry(said),
        };
        Ok(Answer { kind, ..answer })
    }

    fn mention(said: Value) -> Answer {
        let fields: BTreeMap<String, Value> =
            said.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())).collect();
        Answer {
            kind: String::new(),
            mention: span(&said["span"]),
            trigger: None,
            rule: said["rule"].as_str().map(str::to_owned),
            said,
            fields,
        }
    }

    /// The fields of the time stand beside those of the event, but that `time` is the mention itself:
    /// its span and words. `clause` is what is told, with its span.
    fn event(said: Value) -> Answer {
        let mut fields = BTreeMap::new();
        for (name, value) in said.as_object().into_iter().flatten() {
            match &**name {
                "time" | "text" | "span" => {}
                _ => drop(fields.insert(name.clone(), value.clone())),
            }
        }
        let time = &said["time"];
        for (name, value) in time.as_object().into_iter().flatten() {
            if !matches!(&**name, "span" | "text") {
                fields.insert(name.clone(), value.clone());
            }
        }
        fields.insert("time".into(), time["span"].clone());
        fields.insert("clause".into(), serde_json::json!([said["text"], said["span"]]));
        Answer {
            kind: String::new(),
            mention: span(&time["span"]),
            trigger: span(&said["trigger"]["span"]),
            rule: time["rule"].as_str().map(str::to_owned),
            fields,
            said,
        }
    }

    /// An entry is its first telling; `tellings` are the triggers and sources of all.
    fn entry(said: Value) -> Answer {
        let all = said["tellings"].as_array().cloned().unwrap_or_default();
        let first = all.first().map_or(Value::Null, |telling| telling["event"].clone());
        let tellings = all.iter().map(|telling| {
            serde_json::json!([
                telling["source"],
                telling["event"]["trigger"]["span"],
                telling["event"]["time"]["span"]
            ])
        });
        let tellings = Value::Array(tellings.skip(1).collect());
        let mut answer = Answer::event(first);
        answer.fields.insert("tellings".into(), tellings);
        answer
    }

    /// A field as a string; nothing where it has none.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name)?.as_str()
    }

    /// The mention or event in a line, for reading.
    pub fn line(&self) -> String {
        let say = |name: &str| match self.fields.get(name) {
            None | Some(Value::Null) => "-".to_owned(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        let basis = self.fields.get("basis").and_then(|basis| basis["kind"].as_str()).unwrap_or("-");
        if self.kind == "mention" {
            let text = say("text");
            return format!(
                "{text:?} {} {} mod {} basis {basis} rule {}",
                say("type"),
                say("value"),
                say("mod"),
                say("rule")
            );
        }
        let event = &self.said;
        let text = |of: &Value| of.as_str().unwrap_or("-").to_owned();
        format!(
            "{:?} {} {} {} source {} | {} {} of {:?}, basis {basis} rule {} | {:?}",
            text(&event["trigger"]["text"]),
            say("class"),
            say("status"),
            say("polarity"),
            text(&event["attribution"]["text"]),
            say("relation"),
            say("value"),
            text(&event["time"]["text"]),
            say("rule"),
            text(&event["text"]),
        )
    }
}
