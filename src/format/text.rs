//! A timeline as text for a terminal or a page: two lines an entry, wrapped. No colour.

use std::fmt::Write;

use crate::event::{Event, EventTime, Participants};
use crate::timeline::{Entry, Timeline, visible};

/// What the text shows and how wide it is.
///
/// ```
/// use dateline::text::Layout;
///
/// let style = Layout { width: 60, ..Layout::default() };
/// assert_eq!(Layout::default().width, 100);
/// assert!(!style.vague);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Columns of a line at the most: the first line of an entry is cut to it, the clause is wrapped; a
    /// longer word stands alone on its line.
    pub width: usize,
    /// Whether entries without a place in the calendar are shown too, behind the others.
    pub vague: bool,
    /// Whether a line below the clause says who does it, what it is done to, and where; none where the text says none of it.
    pub who: bool,
}

impl Default for Layout {
    /// A hundred columns, no vague entries, two lines an entry.
    fn default() -> Layout {
        Layout { width: 100, vague: false, who: false }
    }
}

/// Columns by which a clause is indented.
const INDENT: usize = 4;

/// A timeline as text: for each entry when, status, class, trigger and source; below it the clause,
/// indented and wrapped, behind its subject in brackets where that stands before the clause, a pronoun's name
/// where the text says it: "\[Ada Quill\] died in Bergen". Ends with a line break where there is an entry, else empty.
///
/// ```
/// let timeline = dateline::timeline("The mayor said on Tuesday it will rain.", "2019-03-06".parse()?);
/// let text = dateline::text::to_string(&timeline, dateline::text::Layout::default());
/// assert!(text.starts_with("2019-03-05              past          REPORTING   said"));
/// # Ok::<(), dateline::Error>(())
/// ```
pub fn to_string(timeline: &Timeline, style: Layout) -> String {
    let mut out = String::new();
    let vague = timeline.vague().filter(|_| style.vague);
    for entry in timeline.entries().chain(vague) {
        push(&mut out, entry, style.width);
        let who = Some(who(entry.event())).filter(|who| style.who && !who.is_empty());
        if let Some(who) = who {
            wrap(&mut out, &visible(&who), style.width, INDENT);
        }
    }
    out
}

fn push(out: &mut String, entry: &Entry, width: usize) {
    let event = entry.event();
    let when = entry.time().map_or_else(|| "-".into(), EventTime::described);
    let trigger = event.described();
    let mut line = format!("{when:<22}  {:<12}  {:<10}  {trigger:<14}", entry.status(), event.class());
    let tellings = match entry.tellings().len() {
        0 | 1 => String::new(),
        n => format!("  ({n} tellings)"),
    };
    if let Some(source) = event.attribution() {
        let room = width.saturating_sub(line.chars().count() + 2 + tellings.chars().count());
        let _ = write!(line, "  {}", shortened(&source.text, room));
    }
    line.push_str(&tellings);
    let _ = writeln!(out, "{}", shortened(visible(&line).trim_end(), width));
    // "[She] died in Bergen": the subject that stands with another verb; of a pronoun the name, where the text says whose.
    let subject = event.subject();
    let Participants { agent, patient } = event.participants();
    let parts = [agent, patient].into_iter().flatten();
    let named = subject.and_then(|s| parts.into_iter().find(|part| part.span == s.span)?.antecedent.as_deref());
    let shared = subject.filter(|subject| subject.span.end <= event.span().start).map(|subject| &*subject.text);
    let subject = shared.map(|text| format!("[{}] ", named.unwrap_or(text))).unwrap_or_default();
    wrap(out, &visible(&[&subject, event.text()].concat()), width, INDENT);
}

/// Who, what and where, as far as the text says.
fn who(event: &Event) -> String {
    let Participants { agent, patient } = event.participants();
    let place = event.place().map(|place| &*place.text);
    let parts =
        [("who", agent.as_ref().map(|a| a.name())), ("what", patient.as_ref().map(|p| p.name())), ("where", place)];
    let said = parts.into_iter().filter_map(|(what, said)| Some(format!("{what}: {}", said?)));
    said.collect::<Vec<_>>().join("; ")
}

/// The text, cut to `room` columns where it is longer.
fn shortened(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.into();
    }
    let mut cut: String = text.chars().take(room.saturating_sub(1)).collect();
    cut.push('…');
    cut
}

/// Adds the text as lines of at most `width` columns, each indented; its own inner spaces are kept
/// where it fits one line.
fn wrap(out: &mut String, text: &str, width: usize, indent: usize) {
    let room = width.saturating_sub(indent).max(1);
    if text.chars().count() <= room {
        let _ = writeln!(out, "{:indent$}{text}", "");
        return;
    }
    let (mut line, mut columns) = (String::new(), 0);
    for word in text.split(' ') {
        let len = word.chars().count();
        if columns > 0 && columns + 1 + len > room {
            let _ = writeln!(out, "{:indent$}{}", "", line.trim_end());
            line.clear();
            columns = 0;
        } else if columns > 0 || !line.is_empty() {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += len;
    }
    let _ = writeln!(out, "{:indent$}{}", "", line.trim_end());
}
