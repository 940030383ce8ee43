//! The house: which file may know which, how long files and functions may be, where words may stand.
//! Each check is a function of the files, and is proved on a small house with faults in it.

use std::collections::HashSet;

use crate::report;
use crate::source::{File, House, Text};

/// The floors from the ground up, and in each folder the files in their order. A file may take only
/// from lower floors and, in its own folder, from files before it. `mod.rs` is outside the order.
const FLOORS: &[(u8, &str, &str)] = &[
    (0, "error.rs", ""),
    (1, "named.rs", ""),
    (
        2,
        "value",
        "cursor granularity calendar chinese hebrew islamic extent date clock duration modifier partial interval recurrence temporal \
         anchor timex3 edtf json",
    ),
    (2, "value/timex3", "decades print read parse"),
    (2, "value/edtf", "print read parse"),
    (3, "options.rs", ""),
    (3, "lexicon", "mark tag sense bearing class habits kind table inflection names lookup"),
    (4, "token", "span typed number scan line compose naming lexeme sentence"),
    (5, "basis.rs", ""),
    (5, "grammar", "names window preposition expression feature slot pattern sides change meaning rule chart select"),
    (
        6,
        "clause",
        "tagger word maker group missing repair untaught stretch behind subject phrase opening governor loose orientation trigger class clauses verbs cut bounds whose relation claim dependency",
    ),
    (7, "locale", "tables rows word common en"),
    (7, "locale/en", "words holidays colloquial verbs functions cues governors groups nouns kinds stems rules"),
    (7, "locale/en/verbs", "irregular lemmas classes"),
    (7, "locale/en/words", "calendar literals numbers grammar"),
    (
        7,
        "locale/en/rules",
        "dates quarters_seasons holidays years weekdays reports deictic offsets nested modified clock dayparts amounts durations sets \
         ranges vague histories colloquial",
    ),
    (
        7,
        "resolve",
        "context direction neighbour feast fields machine step distance range amount set convention interpreter other",
    ),
    (7, "published", "protocols words lexer written parse"),
    (7, "document.rs", ""),
    (7, "endpoint.rs", ""),
    (8, "mention.rs", ""),
    (
        9,
        "event",
        "verb outcome parts time factuality mood status anchored likeness subject attribution participants place antecedent when summary content rest ends adrift anchors landing distance lasting infer reach attach count known memory confidence maker reader",
    ),
    (10, "timeline", "order telling identity entries"),
    (11, "format", "text timeml"),
    (11, "format/timeml", "times events write"),
    (12, "read", "engine mentions events extractor proof testing agreement whole twice inspect tour"),
    (13, "evaluate", "gold timeml score compare"),
    (13, "input", ""),
];

/// What stands above all floors and may take from any.
const ROOF: [&str; 2] = ["lib.rs", "bin/"];

/// The one folder that picks languages.
const PICKS_A_LANGUAGE: &str = "read/";

/// Code lines of a file, and lines of a function.
const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 50;

/// Lines inside the template that a meaning is, and what it is handed to.
const LONGEST_MEANING: usize = 12;
const SAYS: &str = "says";

/// Where words of a language may stand, beside the names that JSON writes: in the locale, in metadata, which is English by
/// protocol, and in what the standards (TimeML, ISO 8601-2) and the tool's help write in English.
const MAY_HOLD_WORDS: [&str; 6] = ["basis.rs", "bin/", "format/", "locale/", "published/", "value/"];

/// The files of a language whose words stand nowhere else: those of time and number, and the closed classes.
const WORDS: [&str; 2] = ["words/", "functions.rs"];

/// The files of a language that are nothing but sorted rows of words. (The names of days have more than one word; a test of the
/// locale sees to their order.)
const ROWS: [&str; 7] = ["words/", "verbs/", "functions.rs", "cues.rs", "governors.rs", "nouns.rs", "kinds.rs"];

/// What reads a text byte by byte or character by character.
const READERS: [&str; 14] = [
    "as_bytes",
    "bytes",
    "chars",
    "char_indices",
    "is_alphabetic",
    "is_alphanumeric",
    "is_digit",
    "is_lowercase",
    "is_numeric",
    "is_uppercase",
    "is_whitespace",
    "split_ascii_whitespace",
    "split_whitespace",
    "to_digit",
];

/// The same of ASCII, by the beginning of the name: `is_ascii_digit` and its like, but not `is_ascii`.
const READERS_OF_ASCII: &str = "is_ascii_";

/// The places that make words of characters, and those whose texts are no news: values, dates of publication, formats.
const MAY_READ_TEXT: [&str; 14] = [
    "bin/",
    "clause/maker.rs",
    "clause/stretch.rs",
    "document.rs",
    "error.rs",
    "evaluate/",
    "format/",
    "grammar/window.rs",
    "lexicon/",
    "locale/rows.rs",
    "locale/tables.rs",
    "published/",
    "token/",
    "value/",
];

/// A file above the text that may read characters all the same, the names that it may use, and what for.
const READS_FOR: &[(&str, &str, &str)] = &[
    (
        "clause/tagger.rs",
        "as_bytes bytes chars is_ascii_digit is_uppercase",
        "what a word looks like, as the model learned it",
    ),
    (
        "event/likeness.rs",
        "chars is_alphanumeric is_numeric is_uppercase",
        "the words of two stored events are compared, without a lexicon",
    ),
    ("timeline/entries.rs", "chars", "what steers a terminal is not printed"),
];

/// The languages that prove that one is a folder: they stand on no floor, so that this file need not know them.
const SMALL_LANGUAGES: &str = "locale/mini_";

/// Files that are compiled for tests only: they read what they like, in the words that they like.
const FOR_TESTS: [&str; 6] =
    [SMALL_LANGUAGES, "read/agreement.rs", "read/proof.rs", "read/testing.rs", "read/tour.rs", "read/twice.rs"];

type Check = fn(&[File]) -> Vec<String>;

/// Floors: no file takes from its own floor or a higher one, nor from a later file of its folder.
fn floors(files: &[File]) -> Vec<String> {
    let house = House::new(files);
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| !on_the_roof(&file.path)) {
        if floor(&file.path).is_none() {
            wrong.push(format!("{}: stands on no floor; give it its place in the table", file.path));
        }
        for import in file.imports() {
            let Some(home) = house.home(&import).filter(|home| home.path != file.path) else { continue };
            if let Some(fault) = fault(&file.path, &home.path) {
                wrong.push(format!("{}:{}: {} {fault}", file.path, import.line, import.written));
            }
        }
    }
    wrong
}

fn on_the_roof(path: &str) -> bool {
    ROOF.iter().any(|roof| path.starts_with(roof)) || path.starts_with(SMALL_LANGUAGES)
}

/// What is wrong with one file taking from another.
fn fault(from: &str, home: &str) -> Option<String> {
    let (a, b) = (from.split('/').collect::<Vec<_>>(), home.split('/').collect::<Vec<_>>());
    let common = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    if common == 0 {
        let (own, other) = (floor(from)?, floor(home));
        let below = other.is_some_and(|other| other < own);
        return (!below).then(|| match other {
            Some(other) => format!("is of {home} on floor {other}, and this is floor {own}"),
            None => format!("is of {home}, above all floors"),
        });
    }
    let folder = a[..common].join("/");
    let (own, other) = (a[common].trim_end_matches(".rs"), b[common].trim_end_matches(".rs"));
    let order = FLOORS.iter().find(|row| row.1 == folder)?.2;
    let place = |name| order.split(' ').position(|file| file == name);
    // A file without a place is reported by itself.
    let (own_place, other_place) = (place(own)?, place(other)?);
    (other_place >= own_place).then(|| format!("is of {home}, which comes after {own}"))
}

/// The floor of a file that has its place: on the ground of `src/`, or in the order of its folder.
fn floor(path: &str) -> Option<u8> {
    if let Some(row) = FLOORS.iter().find(|row| row.1 == path) {
        return Some(row.0);
    }
    let (folder, name) = path.rsplit_once('/')?;
    let row = FLOORS.iter().find(|row| row.1 == folder)?;
    let name = name.trim_end_matches(".rs");
    (name == "mod" || row.2.split(' ').any(|file| file == name)).then_some(row.0)
}

/// The file of the list of languages.
const LIST: &str = "locale/mod.rs";

/// The folder of the language that a file belongs to, and its place in there.
fn in_a_language(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("locale/")?.split_once('/')
}

/// The languages that the list has, by their folders.
fn folders(files: &[File]) -> Vec<&str> {
    let places = files.iter().filter_map(|file| in_a_language(&file.path));
    places.filter(|(_, place)| *place == "mod.rs").map(|(folder, _)| folder).collect()
}

/// Whether a file is one of these of its language, be it which it will; those that are for tests only are not asked.
fn is_of_a_language(path: &str, places: &[&str]) -> bool {
    let place = in_a_language(path).filter(|_| !path.starts_with(SMALL_LANGUAGES));
    place.is_some_and(|(_, place)| places.iter().any(|of| place.starts_with(of)))
}

/// The engine names no language: it is picked by its name in the list, in one folder; its own folder is known to the list
/// alone. So another language is a folder and lines in the list.
fn languages(files: &[File]) -> Vec<String> {
    let (house, folders) = (House::new(files), folders(files));
    let of =
        |path: &str| folders.iter().copied().find(|folder| in_a_language(path).is_some_and(|(of, _)| of == *folder));
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.path != LIST) {
        let own = of(&file.path);
        let names = |home: &str| of(home).is_some_and(|language| own != Some(language));
        let named = file.imports().into_iter().filter(|i| house.home(i).is_some_and(|home| names(&home.path)));
        wrong.extend(named.map(|i| format!("{}:{}: {} names a language", file.path, i.line, i.written)));
        let picks = own.is_some() || stands_in(&file.path, &[PICKS_A_LANGUAGE, "bin/", "lib.rs", "locale/"]);
        let picked = file.imports().into_iter().filter(|i| !picks && i.written.ends_with("locale::Locale"));
        wrong.extend(picked.map(|i| format!("{}:{}: {} picks a language", file.path, i.line, i.written)));
    }
    wrong
}

fn sizes(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        let lines = file.code_lines();
        if lines.len() > LONGEST_FILE {
            wrong.push(format!("{}: {} code lines, {LONGEST_FILE} are the most", file.path, lines.len()));
        }
        for (name, range) in file.functions() {
            let (first, count) = (*range.start(), lines.range(range).count());
            if count > LONGEST_FUNCTION {
                wrong.push(format!(
                    "{}:{first}: fn {name} has {count} code lines, {LONGEST_FUNCTION} are the most",
                    file.path
                ));
            }
        }
    }
    wrong
}

/// No meaning of a rule is longer: what needs more lines is an operator that the algebra lacks.
fn meanings(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("locale/")) {
        let code = file.code_lines();
        let templates = file.calls_with('&', SAYS).into_iter().map(|lines| ("a template".to_owned(), lines));
        let functions = file.functions().into_iter().filter(|_| file.path.contains("/rules/"));
        for (name, lines) in templates.chain(functions) {
            let (first, body) = (*lines.start(), code.range(lines).count().saturating_sub(2));
            if body > LONGEST_MEANING {
                wrong.push(format!(
                    "{}:{first}: {name} means in {body} lines, {LONGEST_MEANING} are the most",
                    file.path
                ));
            }
        }
    }
    wrong
}

fn is_rows(path: &str) -> bool {
    is_of_a_language(path, &ROWS) && !path.ends_with("mod.rs")
}

/// Word tables are sorted, and no word stands twice in one.
fn rows(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| is_rows(&file.path)) {
        for (name, rows) in file.tables() {
            let misplaced = rows.windows(2).filter(|pair| pair[0].content >= pair[1].content);
            wrong.extend(misplaced.map(|pair| {
                let (before, row) = (&pair[0].content, &pair[1]);
                format!("{}:{}: {:?} stands after {before:?} in {name}", file.path, row.line, row.content)
            }));
        }
    }
    wrong
}

/// Whether a file stands in one of the places, or is for tests only.
fn stands_in(path: &str, places: &[&str]) -> bool {
    places.iter().chain(&FOR_TESTS).any(|place| path.starts_with(place))
}

/// The words of a language stand in its tables.
fn words(files: &[File]) -> Vec<String> {
    let tables = files.iter().filter(|file| is_of_a_language(&file.path, &WORDS));
    let words: HashSet<String> =
        tables.flat_map(File::tables).flat_map(|(_, rows)| rows).map(|row| row.content).collect();
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| !stands_in(&file.path, &MAY_HOLD_WORDS)) {
        let names = file.names();
        let is_name = |text: &Text| names.iter().any(|name| (name.line, &name.content) == (text.line, &text.content));
        let strays =
            file.texts().into_iter().filter(|text| words.contains(&text.content.to_lowercase()) && !is_name(text));
        wrong.extend(
            strays.map(|text| format!("{}:{}: {:?} is a word of a language", file.path, text.line, text.content)),
        );
    }
    wrong
}

/// One tokenizer: above the text nothing looks at its bytes or characters. To hand the bytes on to the lexicon with the
/// place of a word, `text.as_bytes(), start, …`, is no reading.
fn readers(files: &[File]) -> Vec<String> {
    let reads = |name: &str| READERS.contains(&name) || name.starts_with(READERS_OF_ASCII);
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| !stands_in(&file.path, &MAY_READ_TEXT)) {
        let allowed = READS_FOR.iter().find(|row| row.0 == file.path).map_or("", |row| row.1);
        let strays = file.uses().into_iter().filter(|name| reads(&name.content) && !name.handed_on);
        let strays = strays.filter(|name| !allowed.split(' ').any(|allowed| allowed == name.content));
        wrong.extend(strays.map(|name| format!("{}:{}: {} reads a text", file.path, name.line, name.content)));
    }
    wrong
}

const CHECKS: [(&str, Check); 7] = [
    ("floors", floors),
    ("languages", languages),
    ("sizes", sizes),
    ("meanings", meanings),
    ("rows", rows),
    ("words", words),
    ("readers", readers),
];

/// All files of `src/`.
fn files() -> Vec<File> {
    crate::source::sources().iter().map(|(path, source)| File::new(path, source)).collect()
}

#[test]
fn the_house_stands() {
    let files = files();
    report(&CHECKS.iter().flat_map(|(_, check)| check(&files)).collect::<Vec<_>>());
    // The words are still found where the check looks for them.
    for folder in folders(&files).into_iter().filter(|folder| !format!("locale/{folder}").starts_with(SMALL_LANGUAGES))
    {
        for words in WORDS {
            let of = files.iter().filter(|file| file.path.starts_with(&format!("locale/{folder}/{words}")));
            let rows = of.flat_map(File::tables).map(|(_, rows)| rows.len());
            assert!(rows.sum::<usize>() > 100, "locale/{folder}/{words} has few words");
        }
    }
}

/// A small house that stands, but for what a row puts into it.
const SMALL: &[(&str, &str)] = &[
    ("lib.rs", "mod error; mod read; mod mention; mod value; pub use mention::Mention; pub use error::Error;"),
    ("error.rs", "pub struct Error;"),
    ("value/mod.rs", "mod date; mod extent; pub use date::Date; pub use extent::Extent;"),
    ("value/extent.rs", "use crate::error::Error; pub struct Extent;"),
    ("value/date.rs", "use std::fmt; use super::extent::Extent; pub struct Date;"),
    ("locale/mod.rs", "pub mod en; pub struct Locale;"),
    ("locale/en/mod.rs", "mod words; use super::Locale; pub static EN: Locale = Locale;"),
    ("locale/en/functions.rs", "static FUNCTIONS: &[(F, &str)] = &[(Of, \"of\")];"),
    ("locale/en/words/calendar.rs", "static MONTHS: &[W] = &[m(\"april\", 4), m(\"may\", 5)];"),
    ("mention.rs", "use crate::value::{Date, Extent}; pub struct Mention;"),
    (
        "read/extractor.rs",
        "use crate::locale::Locale; use crate::{mention::Mention}; fn new() { Locale::English; \"du\" }",
    ),
];

/// A file put into the small house, the check that must see it, and what the check must say.
/// `good` says that it must see nothing.
fn faults() -> Vec<(&'static str, String, &'static str, &'static str)> {
    let good = "";
    let long = "\nlet _ = ();".repeat(60);
    let table = |rows: &str| format!("static T: &[W] = &[{rows}];");
    let plain = |source: &str| source.to_owned();
    vec![
        (
            "error.rs",
            plain("use crate::value::Date;"),
            "floors",
            "error.rs:1: crate::value::Date is of value/date.rs on floor 2",
        ),
        ("error.rs", plain("\nfn f() -> crate::value::Date {}"), "floors", "error.rs:2: crate::value::Date is of"),
        ("error.rs", plain("use crate::Mention;"), "floors", "is of mention.rs on floor 8"),
        ("error.rs", plain("mod inner { use super::super::{mention::{Mention as M}}; }"), "floors", "is of mention.rs"),
        ("error.rs", plain("macro_rules! m { () => { crate::mention::Mention } }"), "floors", "is of mention.rs"),
        (
            "error.rs",
            plain("/// See [`crate::Mention`].\nfn f() { \"crate::Mention\"; } // crate::Mention"),
            "floors",
            good,
        ),
        ("error.rs", plain("#[cfg(test)] mod tests { use crate::Mention; }"), "floors", good),
        (
            "error.rs",
            plain("#[cfg(test)]\nuse crate::Mention; use crate::mention::Mention as N;"),
            "floors",
            "mention::Mention",
        ),
        ("value/extent.rs", plain("use super::date::Date;"), "floors", "is of value/date.rs, which comes after extent"),
        ("value/extent.rs", plain("use super::Date;"), "floors", "is of value/date.rs, which comes after extent"),
        (
            "value/extent.rs",
            plain("use crate::value::Date;"),
            "floors",
            "is of value/date.rs, which comes after extent",
        ),
        ("value/date.rs", plain("use super::{Extent, *}; use super::extent;"), "floors", good),
        (
            "resolve/neighbour.rs",
            plain("use crate::locale::Locale;"),
            "floors",
            "is of locale/mod.rs on floor 7, and this is floor 7",
        ),
        ("value/fresh.rs", plain(""), "floors", "value/fresh.rs: stands on no floor"),
        ("fresh.rs", plain(""), "floors", "fresh.rs: stands on no floor"),
        ("bin/tool.rs", plain("use crate::Mention;"), "floors", good),
        (
            "mention.rs",
            plain("use crate::locale::en;"),
            "languages",
            "mention.rs:1: crate::locale::en names a language",
        ),
        ("mention.rs", plain("fn f() { crate::locale::en::EN; }"), "languages", "names a language"),
        ("mention.rs", plain("use crate::locale::Locale;"), "languages", "picks a language"),
        ("locale/en/words/calendar.rs", plain("use crate::locale::de;"), "languages", good),
        ("mention.rs", plain("use crate::locale::Tables;"), "languages", good),
        ("read/engine.rs", plain("use crate::locale::en;"), "languages", "names a language"),
        ("error.rs", format!("fn long() {{{long}\n}}"), "sizes", "error.rs:1: fn long has 62 code lines"),
        (
            "error.rs",
            format!("struct S; impl S {{ const fn long<T>(self) -> T where T: A {{{long}\n}} }}"),
            "sizes",
            "fn long",
        ),
        ("error.rs", format!("static T: fn() = || {{{long}\n}};"), "sizes", good),
        ("locale/en/rules/fresh.rs", format!("fn f() {{{long}\n}}"), "meanings", "f means in 60 lines"),
        (
            "locale/en/rules/fresh.rs",
            format!("static R: Rule = Rule {{ meaning: says(&[{}\n]) }};", "\nTerm::Date,".repeat(13)),
            "meanings",
            "rules/fresh.rs:1: a template means in 13 lines, 12 are the most",
        ),
        (
            "locale/en/rules/fresh.rs",
            format!("static R: Rule = Rule {{ meaning: says(&[{}\n]) }};", "\n// A.\nTerm::Date,".repeat(12)),
            "meanings",
            good,
        ),
        ("error.rs", format!("fn f() {{ /*{}*/ }}", "\n".repeat(60)), "sizes", good),
        ("error.rs", "struct S;\n".repeat(401), "sizes", "error.rs: 401 code lines"),
        ("error.rs", "\n// A.\n/// B.\nstruct S;\n".repeat(400), "sizes", good),
        ("error.rs", format!("#[cfg(test)]\nmod tests {{\n{}}}", "struct S;\n".repeat(500)), "sizes", good),
        ("locale/en/verbs/lemmas.rs", table("V(\"go\", A), V(\"be\", B)"), "rows", "\"be\" stands after \"go\" in T"),
        ("locale/en/verbs/lemmas.rs", table("V(\"be\", A), V(\"be\", B)"), "rows", "\"be\" stands after \"be\" in T"),
        (
            "locale/en/words/more.rs",
            table("W { alt: 1, ..n(\"b\", X) }, w(\"a\", X)"),
            "rows",
            "\"a\" stands after \"b\"",
        ),
        (
            "locale/en/functions.rs",
            table("(F, \"of on\"), (F, \"as at \\\n a\")"),
            "rows",
            "\"a\" stands after \"at\" in T",
        ),
        ("locale/en/functions.rs", table("(F, \"of on\"), (F, \"as\")"), "rows", good),
        ("locale/fr/words/days.rs", table("w(\"b\", X), w(\"a\", X)"), "rows", "\"a\" stands after \"b\""),
        ("locale/mini_fr/nouns.rs", table("w(\"b\", X), w(\"a\", X)"), "rows", good),
        ("locale/en/nouns.rs", plain("static N: &str = \"act \\\n aid act\";"), "rows", "\"act\" stands after \"aid\""),
        ("locale/en/verbs/irregular.rs", table("\"sit sat\", \"be was\""), "rows", "\"be\" stands after \"sit\" in T"),
        ("locale/en/verbs/irregular.rs", table("\"be was\", \"sit sat\""), "rows", good),
        (
            "mention.rs",
            plain("fn f(s: &str) -> bool { s == \"May\" }"),
            "words",
            "mention.rs:1: \"May\" is a word of a language",
        ),
        ("mention.rs", plain("fn f(s: &[u8]) -> bool { matches!(s, br\"april\") }"), "words", "\"april\" is a word"),
        ("mention.rs", plain("/// \"may\"\nfn f() { \"maybe\"; \"in may\"; }"), "words", good),
        ("published/words.rs", plain("const M: &str = \"may\";"), "words", good),
        ("event/status.rs", plain("fn f(s: &str) -> bool { s == \"of\" }"), "words", "\"of\" is a word"),
        ("locale/fr/functions.rs", table("(F, \"du\")"), "words", "read/extractor.rs:1: \"du\" is a word"),
        ("locale/mini_fr/functions.rs", table("(F, \"du\")"), "words", good),
        ("event/status.rs", plain("named! { Side \"a side\" { Of \"of\" } }"), "words", good),
        (
            "clause/orientation.rs",
            plain("fn f(t: &str) -> bool {\n t.as_bytes()[0] == b'a' }"),
            "readers",
            "clause/orientation.rs:2: as_bytes reads a text",
        ),
        ("clause/orientation.rs", plain("fn f(t: &str) { let b = t.as_bytes(); }"), "readers", "as_bytes reads a text"),
        (
            "clause/orientation.rs",
            plain("fn f(t: &str) { g(t.as_bytes().first(), 1) }"),
            "readers",
            "as_bytes reads a text",
        ),
        ("grammar/chart.rs", plain("fn f(t: &str) { g(t, str::chars); }"), "readers", "chars reads a text"),
        (
            "resolve/interpreter.rs",
            plain("fn f(b: u8) -> bool { b.is_ascii_digit() }"),
            "readers",
            "is_ascii_digit reads a text",
        ),
        ("event/status.rs", plain("fn f(t: &str) { t.find(char::is_whitespace); }"), "readers", "is_whitespace reads"),
        (
            "timeline/entries.rs",
            plain("fn f(t: &str) { t.chars(); t.bytes(); }"),
            "readers",
            "entries.rs:1: bytes reads",
        ),
        ("clause/orientation.rs", plain("fn f(t: &str) { lexicon.analyse(t.as_bytes(), at, n) }"), "readers", good),
        (
            "clause/orientation.rs",
            plain("/// `t.chars()`\nfn f(bytes: usize) { \"t.chars()\"; x.bytes; }"),
            "readers",
            good,
        ),
        ("clause/orientation.rs", plain("#[cfg(test)] mod tests { fn f(t: &str) { t.chars(); } }"), "readers", good),
        ("token/lexeme.rs", plain("fn f(t: &str) { t.chars(); }"), "readers", good),
    ]
}

#[test]
fn each_check_sees_its_fault() {
    let mut wrong = Vec::new();
    for (path, source, check, want) in faults() {
        let kept = SMALL.iter().filter(|(name, _)| *name != path);
        let mut files: Vec<_> = kept.map(|(name, source)| File::new(name, source)).collect();
        files.push(File::new(path, &source));
        let run = CHECKS.iter().find(|(name, _)| *name == check).expect("a check").1;
        let said = run(&files).join("\n");
        if want.is_empty() != said.is_empty() || !said.contains(want) {
            let start: String = source.chars().take(80).collect();
            wrong.push(format!("{path} with {start:?}: want {want:?} of {check}, got {said:?}"));
        }
    }
    report(&wrong);
}
