//! The same story as feeds, mails and editors lay it out: wrapped, with CRLF, indented, quoted. What
//! happened when is no matter of layout, so the timeline is that of the story as it is stored, which
//! is a line a paragraph. Below it, the rule for the break of a line itself.

use dateline::{Event, Polarity, Timeline};

use crate::{EXTRACTOR, document, mentions, read, report};

const PUBLISHED: Option<&str> = Some("2019-03-06");

const STORIES: [&str; 10] =
    ["politics", "court", "disaster", "sport", "earnings", "science", "obituary", "weather", "culture", "crime"];

/// Lays out a text anew.
type Dress = fn(&str) -> String;

/// A layout: its name, the columns its paragraphs are wrapped at, and what else is done to each line.
const LAYOUTS: [(&str, Option<usize>, Dress); 12] = [
    ("64", Some(64), plain),
    ("72", Some(72), plain),
    ("80", Some(80), plain),
    ("CRLF", None, crlf),
    ("72, CRLF", Some(72), crlf),
    ("indented", None, indented),
    ("72, indented", Some(72), indented),
    ("tabs", None, tabbed),
    ("72, tabs", Some(72), tabbed),
    ("quoted", None, quoted),
    ("72, quoted", Some(72), quoted),
    // As mail comes.
    ("72, quoted, CRLF", Some(72), |text| crlf(&quoted(text))),
];

/// What is wrong today: a layout, and the stories that read otherwise in it, since any line break ends
/// a sentence, and ">" and the indent of "1." are words. A pair that is mended fails until it is dropped.
const KNOWN: &[(&str, &[&str])] = &[];

fn plain(text: &str) -> String {
    text.to_owned()
}

fn crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}

fn indented(text: &str) -> String {
    prefixed(text, "    ")
}

fn tabbed(text: &str) -> String {
    prefixed(text, "\t")
}

/// As a reply quotes a mail: on a blank line stands the mark alone.
fn quoted(text: &str) -> String {
    prefixed(text, "> ")
}

fn prefixed(text: &str, prefix: &str) -> String {
    let lines = text.lines().map(|line| format!("{prefix}{line}").trim_end().to_owned() + "\n");
    lines.collect()
}

/// The text with no line longer than that many characters, as editors fill a paragraph: a word goes to
/// the next line when it does not fit. Only paragraphs are that long, as
/// [`the_stories_hold_what_layouts_break`] sees to, so that tables and lists stay as they are.
fn wrapped(text: &str, columns: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if length(line) <= columns {
            out.push_str(line);
        } else {
            fill(&mut out, line, columns);
        }
        out.push('\n');
    }
    out
}

/// Adds the words of a line, with breaks where they do not fit.
fn fill(out: &mut String, line: &str, columns: usize) {
    let mut column = 0;
    for word in line.split(' ') {
        let fits = column + 1 + length(word) <= columns;
        if column > 0 {
            out.push(if fits { ' ' } else { '\n' });
        }
        column = if column > 0 && fits { column + 1 + length(word) } else { length(word) };
        out.push_str(word);
    }
}

/// Columns: a dash is one, though three bytes.
fn length(text: &str) -> usize {
    text.chars().count()
}

fn story(name: &str) -> String {
    read(&format!("tests/corpus/layouts/{name}.txt"))
}

/// The words alone: white space is single, and the marks of quoted lines are gone. No story has such
/// a mark of its own.
fn words(text: &str) -> String {
    text.split_whitespace().filter(|word| *word != ">").collect::<Vec<_>>().join(" ")
}

/// All that an event says, the clause included; no places, which differ with the layout.
fn facts(event: &Event) -> String {
    let when = event.time().map_or("-".into(), |time| {
        let modifier = time.modifier().map(|m| format!(" {m}")).unwrap_or_default();
        format!("{time}{modifier} {:?}", time.relation())
    });
    let denied = if event.polarity() == Polarity::Negative { "not " } else { "" };
    let source = event.attribution().map_or("-".into(), |a| words(&a.text));
    let (trigger, clause) = (words(&event.trigger().text), words(event.text()));
    format!("{when} | {} | {} | {denied}{trigger} | {source} | {clause}", event.status(), event.class())
}

/// The entries in order, and behind them those without a place in the calendar.
fn entries(text: &str) -> Vec<String> {
    let timeline: Timeline = EXTRACTOR.timeline(&document(text, PUBLISHED));
    timeline.entries().chain(timeline.vague()).map(|entry| facts(entry.event())).collect()
}

/// The first entry that differs, and how many entries there are; none where all are the same.
fn otherwise(want: &[String], got: &[String]) -> Option<String> {
    let at = (0..want.len().max(got.len())).find(|i| want.get(*i) != got.get(*i))?;
    let entry = |side: &[String]| side.get(at).cloned().unwrap_or_else(|| "nothing".into());
    let (lost, more) = (missing(want, got), missing(got, want));
    Some(format!("{lost} lost, {more} more, entry {at}\n  want {}\n   got {}", entry(want), entry(got)))
}

/// How many entries of one side the other lacks.
fn missing(these: &[String], those: &[String]) -> usize {
    these.iter().filter(|entry| !those.contains(entry)).count()
}

#[test]
fn a_story_reads_the_same_in_every_layout() {
    let texts = STORIES.map(|name| (name, story(name)));
    let texts = texts.map(|(name, text)| (name, entries(&text), text));
    let mut wrong = Vec::new();
    for (layout, columns, dress) in LAYOUTS {
        let known = KNOWN.iter().find(|row| row.0 == layout).map_or(&[][..], |row| row.1);
        for (name, want, text) in &texts {
            let text = columns.map_or_else(|| text.clone(), |columns| wrapped(text, columns));
            match (otherwise(want, &entries(&dress(&text))), known.contains(name)) {
                (Some(how), false) => wrong.push(format!("{name}, {layout}: {how}")),
                (None, true) => wrong.push(format!("{name}, {layout} is mended: drop it")),
                _ => {}
            }
        }
    }
    report(&wrong);
}

#[test]
fn what_is_known_to_be_wrong_is_there() {
    let layouts: Vec<&str> = LAYOUTS.iter().map(|layout| layout.0).collect();
    let rows = KNOWN.iter().flat_map(|(layout, stories)| stories.iter().map(move |story| (*layout, *story)));
    let strays = rows.filter(|(layout, story)| !layouts.contains(layout) || !STORIES.contains(story));
    report(&strays.map(|row| format!("{row:?} is no layout or no story")).collect::<Vec<_>>());
}

/// Whether a line is a row of a table: two tabs, two pipes, or two runs of three spaces.
fn is_row(line: &str) -> bool {
    let gaps = line.split("   ").filter(|cell| !cell.trim().is_empty()).count();
    line.matches('\t').count() >= 2 || line.matches('|').count() >= 2 || gaps > 2
}

fn is_item(line: &str) -> bool {
    let number = line.split_once(". ").is_some_and(|(n, _)| n.len() == 1 && n.as_bytes()[0].is_ascii_digit());
    line.starts_with("- ") || number
}

/// Tells whether a line is of a kind.
type Kind = fn(&str) -> bool;

/// What a story has to hold for the layouts to have something to break: name, how many lines at the
/// least, and which.
const HOLDS: [(&str, usize, Kind); 6] = [
    ("paragraphs", 5, |line| length(line) > 80),
    ("items of a list", 3, is_item),
    ("rows of a table", 3, is_row),
    ("captions", 1, |line| line.starts_with("Photo: ")),
    ("cries", 1, |line| line.ends_with('!') && line.to_uppercase() == line),
    ("paragraphs with a dateline", 1, |line| line.contains(", March 5 — ")),
];

#[test]
fn the_stories_hold_what_layouts_break() {
    let mut wrong = Vec::new();
    for name in STORIES {
        let text = story(name);
        for (what, least, is) in HOLDS {
            let lines = text.lines().filter(|line| is(line)).count();
            if lines < least {
                wrong.push(format!("{name} has {lines} {what}"));
            }
        }
        if !text.lines().next().is_some_and(|first| length(first) <= 64 && !first.ends_with('.')) {
            wrong.push(format!("{name}: the headline is too long, or a sentence"));
        }
        let other = text.lines().filter(|line| length(line) > 64 && !line.ends_with('.'));
        wrong.extend(other.map(|line| format!("{name}: wrapping breaks what is no paragraph: {line:?}")));
        let dated = entries(&text).len();
        if dated < 15 {
            wrong.push(format!("{name} has only {dated} entries"));
        }
    }
    report(&wrong);
}

/// Columns, and how many dates wrapping at them breaks at the least: in two, and behind the stop of an
/// abbreviation, as "Jan." and "p.m." are. A layout that breaks no date tests nothing.
const BROKEN_DATES: [(usize, usize, usize); 3] = [(64, 20, 1), (72, 20, 2), (80, 20, 2)];

#[test]
fn wrapping_breaks_dates() {
    for (columns, in_two, behind_a_stop) in BROKEN_DATES {
        let mut counts = (0, 0);
        for text in STORIES.map(story) {
            // A break takes the place of a space, so that places stay.
            let broken = wrapped(&text, columns);
            for mention in mentions(&text, PUBLISHED) {
                let date = &broken[mention.span().range()];
                counts.0 += usize::from(date.contains('\n'));
                counts.1 += usize::from(date.contains(".\n"));
            }
        }
        assert!(counts.0 >= in_two && counts.1 >= behind_a_stop, "at {columns} columns only {counts:?} dates break");
    }
}

/// What a break is: the reason, the text, and the first event that a mention dates, as "value trigger",
/// where that shows which words belong together.
///
/// "⏎" is a break that is a space, "¦" one that ends the stretch; either is a line break in the text.
const BREAKS: &[(&str, &str, &str)] = &[
    // The next word would not have fitted.
    (
        "verb on the next line",
        "The mayor of Torvik told the council in a letter that she will⏎resign on Friday.",
        "2019-03-08 resign",
    ),
    (
        "date on the next line",
        "The mayor of Torvik told the council that she will resign on⏎Friday, her spokesman wrote.",
        "2019-03-08 resign",
    ),
    (
        "date in two",
        "The mayor of Torvik told the council that she will resign on March⏎8, her spokesman wrote.",
        "2019-03-08 resign",
    ),
    (
        "stop of a month",
        "The mayor of Torvik told the council that she resigned on Jan.⏎14, her spokesman wrote.",
        "2019-01-14 resigned",
    ),
    (
        "stop of a clock time",
        "The mayor of Torvik told the council that she will resign at 5 p.m.⏎on Friday.",
        "2019-03-08T17:00 resign",
    ),
    (
        "stop of a title",
        "The mayor of Torvik told the council on Monday that she and Mr.⏎Holm left.",
        "2019-03-04 told",
    ),
    // "8." and "2018." look like the number of an item.
    (
        "day before a stop",
        "The mayor of Torvik told the council that she will resign on March⏎8. The judge stayed.",
        "2019-03-08 resign",
    ),
    (
        "year before a stop",
        "The mayor of Torvik told the council that she had resigned in May⏎2018. The judge stayed.",
        "2018-05 resigned",
    ),
    (
        "three lines",
        "The mayor of Torvik told the council in⏎a letter of two pages that she will not⏎resign on Friday.",
        "2019-03-08 resign",
    ),
    // The block ends at the blank line: the long line below it is of another.
    (
        "long line in another block",
        "The mayor told the council that she will⏎resign on Friday.\n\nThe judge stayed in the town until the end of the week and then left.",
        "2019-03-08 resign",
    ),
    (
        "name on the next line",
        "The mayor of Torvik told the council on Monday that the old judge⏎Holm left.",
        "2019-03-04 told",
    ),
    // Layout is no word.
    (
        "CRLF",
        "The mayor of Torvik told the council in a letter that she will\r⏎resign on Friday.\r\n",
        "2019-03-08 resign",
    ),
    (
        "indented",
        "    The mayor of Torvik told the council in a letter that she will⏎    resign on Friday.",
        "2019-03-08 resign",
    ),
    (
        "tabs",
        "\tThe mayor of Torvik told the council in a letter that she will⏎\tresign on Friday.",
        "2019-03-08 resign",
    ),
    (
        "quoted",
        "> The mayor of Torvik told the council in a letter that she will⏎> resign on Friday.",
        "2019-03-08 resign",
    ),
    (
        "quoted, date in two",
        "> The mayor of Torvik told the council that she will resign on March⏎> 8, she wrote.",
        "2019-03-08 resign",
    ),
    // It would have fitted.
    (
        "short line",
        "The mayor left¦A judge in Molde ruled on Friday that the vote of the council was void.",
        "2019-03-01 ruled",
    ),
    (
        "headline",
        "Mayor quits after vote fails¦The mayor of Torvik left the town hall on Monday and told nobody why.",
        "2019-03-04 left",
    ),
    (
        "cry",
        "THE DAM BROKE¦The river rose on Monday and the bells of Torvik rang until the morning came.",
        "2019-03-04 rose",
    ),
    (
        "caption",
        "Photo: The harbour burned on Monday¦The mayor of Torvik told the council in a letter that she will resign.",
        "2019-03-04 burned",
    ),
    ("verse", "Rain fell¦Dogs slept¦The river rose on Monday and the bells of Torvik rang", "2019-03-04 rose"),
    // It would not have fitted, but the line ends a sentence.
    (
        "stop",
        "The mayor of Torvik told the council in a letter that she had left.¦She will resign on Friday.",
        "2019-03-08 resign",
    ),
    (
        "stop in quotes",
        "The mayor of Torvik told the council: “I left the town for good.”¦She will resign on Friday.",
        "2019-03-08 resign",
    ),
    (
        "stop, quoted",
        "> The mayor of Torvik told the council in a letter that she had left.¦> She will resign on Friday.",
        "2019-03-08 resign",
    ),
    // It would not have fitted, but an item begins.
    (
        "hyphen",
        "The mayor of Torvik and the council of Molde agreed that they meet¦- The judge rules on Friday",
        "2019-03-08 rules",
    ),
    (
        "star",
        "The mayor of Torvik and the council of Molde agreed that they meet¦* The judge rules on Friday",
        "2019-03-08 rules",
    ),
    (
        "bullet",
        "The mayor of Torvik and the council of Molde agreed that they meet¦• The judge rules on Friday",
        "2019-03-08 rules",
    ),
    (
        "number",
        "The mayor of Torvik and the council of Molde agreed that they meet¦1. The judge rules on Friday",
        "2019-03-08 rules",
    ),
    (
        "items",
        "- The mayor of Torvik leaves the hall on Friday¦- The judge rules¦- The council meets",
        "2019-03-08 leaves",
    ),
    (
        "item, indented",
        "    The mayor of Torvik and the council agreed that they meet¦    - The judge rules on Friday",
        "2019-03-08 rules",
    ),
    (
        "item, quoted",
        "> The mayor of Torvik and the council agreed that they meet¦> - The judge rules on Friday",
        "2019-03-08 rules",
    ),
    // A blank line ends all.
    (
        "blank line",
        "The mayor of Torvik told the council in a letter that she left¦\nThe judge will rule on Friday.",
        "2019-03-08 rule",
    ),
    (
        "blank line, CRLF",
        "The mayor of Torvik told the council in a letter that she left\r¦\r\nThe judge will rule on Friday.",
        "2019-03-08 rule",
    ),
    (
        "blank line, quoted",
        "> The mayor of Torvik told the council in a letter that she left¦>\n> The judge will rule on Friday.",
        "2019-03-08 rule",
    ),
    // Rows end with their lines, the longest too.
    ("row with tabs", "The mayor spoke\tMonday\tThe old town hall¦The judge ruled\tFriday\tMolde", ""),
    ("row with pipes", "The mayor spoke | Monday | The old town hall¦The judge ruled | Friday | Molde", ""),
    ("row with spaces", "The mayor spoke   Monday   The old town hall¦The judge ruled   Friday   Molde", ""),
];

/// Rows of [`BREAKS`] that are wrong today, by their reason; one that is mended fails until it is dropped.
const BREAKS_KNOWN: &[&str] = &[];

/// The breaks of a row, each with whether it is a space.
fn breaks(row: &str) -> (String, Vec<(usize, bool)>) {
    let mut places = Vec::new();
    let mut text = String::new();
    for char in row.chars() {
        match char {
            '⏎' | '¦' => {
                places.push((text.len(), char == '⏎'));
                text.push('\n');
            }
            _ => text.push(char),
        }
    }
    (text, places)
}

/// What is wrong with a row; none where all is as it says.
fn broken_otherwise((_, row, said): (&str, &str, &str)) -> Option<String> {
    let (text, places) = breaks(row);
    let events: Vec<Event> = EXTRACTOR.events(&document(&text, PUBLISHED)).collect();
    let sentences: Vec<_> = events.iter().map(|event| event.sentence().range()).collect();
    for (at, space) in places {
        let over = sentences.iter().any(|s| s.contains(&at));
        if over != space || sentences.is_empty() {
            let told: Vec<&str> = sentences.iter().map(|s| &text[s.clone()]).collect();
            return Some(format!("break at {at} of {row:?}: the sentences are {told:?}"));
        }
    }
    let dated = events.iter().find_map(|event| {
        let time = event.time().filter(|time| time.mention().is_some())?;
        Some(format!("{time} {}", event.trigger().text))
    });
    let dated = dated.unwrap_or_default();
    (!said.is_empty() && dated != said).then(|| format!("{row:?}: want {said:?}, got {dated:?}"))
}

#[test]
fn a_break_is_a_space_or_an_end() {
    let mut wrong = Vec::new();
    for row in BREAKS {
        match (broken_otherwise(*row), BREAKS_KNOWN.contains(&row.0)) {
            (Some(how), false) => wrong.push(format!("{}: {how}", row.0)),
            (None, true) => wrong.push(format!("{:?} is mended: drop it", row.0)),
            _ => {}
        }
    }
    let strays = BREAKS_KNOWN.iter().filter(|known| BREAKS.iter().all(|row| row.0 != **known));
    report(&wrong.into_iter().chain(strays.map(|known| format!("{known:?} is no row"))).collect::<Vec<_>>());
}
