//! The source of the crate as tokens, which is how `layering.rs` reads it: no comments, no docs, no
//! tests. It looks at names and lines only and knows no rule of the house.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// A file of `src/`.
pub(crate) struct File {
    /// From `src/`, with slashes.
    pub(crate) path: String,
    /// The path of its module: `value/timex3/read.rs` is `[value, timex3, read]`.
    module: Vec<String>,
    tokens: Vec<TokenTree>,
}

/// A name that a file takes from elsewhere in the crate.
pub(crate) struct Import {
    pub(crate) line: usize,
    /// As it is written.
    pub(crate) written: String,
    /// The module or item meant, from the root of the crate.
    target: Vec<String>,
    /// Under which name it is handed on, where it is a `use`.
    name: Option<String>,
}

/// A function that is called or named by its path.
pub(crate) struct Use {
    pub(crate) line: usize,
    pub(crate) content: String,
    /// What it gives is an argument as it is, and not the last one.
    pub(crate) handed_on: bool,
}

/// The macro that declares enums of names.
const NAMED: &str = "named";

/// A string literal, without its quotes.
pub(crate) struct Text {
    pub(crate) line: usize,
    pub(crate) content: String,
}

impl File {
    pub(crate) fn new(path: &str, source: &str) -> File {
        let tokens: TokenStream = source.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut module: Vec<String> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
            module.pop();
        }
        File { path: path.to_owned(), module, tokens: code_of(tokens) }
    }

    /// The lines on which code stands.
    pub(crate) fn code_lines(&self) -> BTreeSet<usize> {
        let mut lines = BTreeSet::new();
        visit(&self.tokens, &mut |tokens| {
            for token in tokens {
                match token {
                    TokenTree::Group(group) => {
                        lines.extend([group.span_open().start().line, group.span_close().end().line]);
                    }
                    _ => lines.extend(lines_of(token)),
                }
            }
        });
        lines
    }

    /// The functions with a body, each with the lines from its name to its closing brace.
    pub(crate) fn functions(&self) -> Vec<(String, RangeInclusive<usize>)> {
        let mut functions = Vec::new();
        visit(&self.tokens, &mut |tokens| {
            for (i, pair) in tokens.windows(2).enumerate() {
                let [TokenTree::Ident(keyword), TokenTree::Ident(name)] = pair else { continue };
                let rest = || tokens[i..].iter().take_while(|t| !is_mark(t, ';'));
                let body = rest().find_map(|t| group_of(t, Delimiter::Brace));
                if let (true, Some(body)) = (keyword == "fn", body) {
                    let lines = keyword.span().start().line..=body.span_close().end().line;
                    functions.push((name.to_string(), lines));
                }
            }
        });
        functions
    }

    /// The functions that are called, `x.name(…)`, `name(…)`, or named, `path::name`.
    pub(crate) fn uses(&self) -> Vec<Use> {
        let mut uses = Vec::new();
        visit(&self.tokens, &mut |tokens| {
            for (i, token) in tokens.iter().enumerate() {
                let TokenTree::Ident(name) = token else { continue };
                let arguments = tokens.get(i + 1).and_then(|t| group_of(t, Delimiter::Parenthesis));
                let by_path = i >= 2 && is_path(tokens, i - 2);
                let defined = i >= 1 && matches!(&tokens[i - 1], TokenTree::Ident(word) if word == "fn");
                if defined || arguments.is_none() && !by_path {
                    continue;
                }
                let handed_on = arguments.is_some() && tokens.get(i + 2).is_some_and(|t| is_mark(t, ','));
                uses.push(Use { line: name.span().start().line, content: name.to_string(), handed_on });
            }
        });
        uses
    }

    /// The string literals, those in attributes and macros included.
    pub(crate) fn texts(&self) -> Vec<Text> {
        let mut texts = Vec::new();
        visit(&self.tokens, &mut |tokens| texts.extend(tokens.iter().filter_map(text_of)));
        texts
    }

    /// The string literals of enums whose variants have names, which JSON writes.
    pub(crate) fn names(&self) -> Vec<Text> {
        let mut names = Vec::new();
        visit(&self.tokens, &mut |tokens| {
            for three in tokens.windows(3) {
                let [TokenTree::Ident(name), mark, TokenTree::Group(body)] = three else { continue };
                if name == NAMED && is_mark(mark, '!') {
                    let body: Vec<_> = body.stream().into_iter().collect();
                    visit(&body, &mut |tokens| names.extend(tokens.iter().filter_map(text_of)));
                }
            }
        });
        names
    }

    /// The tables, `static NAME: … = …`, as sequences that can be sorted: a table of rows by the first
    /// word of each; a row that is itself a list of words in one string, and a string alone, by its words.
    pub(crate) fn tables(&self) -> Vec<(String, Vec<Text>)> {
        let mut tables = Vec::new();
        visit(&self.tokens, &mut |tokens| {
            for (i, pair) in tokens.windows(2).enumerate() {
                let [TokenTree::Ident(keyword), TokenTree::Ident(name)] = pair else { continue };
                if keyword != "static" {
                    continue;
                }
                let mut value = tokens[i..].iter().skip_while(|t| !is_mark(t, '=')).take_while(|t| !is_mark(t, ';'));
                let value = value.find(|t| matches!(t, TokenTree::Literal(_) | TokenTree::Group(_)));
                let sequences = value.map(sequences).unwrap_or_default();
                tables.extend(sequences.into_iter().map(|words| (name.to_string(), words)));
            }
        });
        tables
    }

    /// All that the file takes from the crate, in `use` lines and in paths amid the code.
    pub(crate) fn imports(&self) -> Vec<Import> {
        let mut imports = Vec::new();
        imports_in(&self.tokens, &self.module, &mut imports);
        imports
    }
}

/// The files together: finds in which one a name is at home.
pub(crate) struct House<'f> {
    modules: BTreeMap<&'f [String], &'f File>,
    /// What modules hand on: module and name, and what that is.
    exports: BTreeMap<(&'f [String], String), Vec<String>>,
}

impl<'f> House<'f> {
    pub(crate) fn new(files: &'f [File]) -> House<'f> {
        let modules = files.iter().map(|file| (&file.module[..], file)).collect();
        let handed = |file: &'f File| {
            let imports = file.imports().into_iter();
            imports.filter_map(|import| Some(((&file.module[..], import.name?), import.target)))
        };
        House { modules, exports: files.iter().flat_map(handed).collect() }
    }

    /// The file in which an import is at home, whoever hands it on; none where it is not of the crate.
    pub(crate) fn home(&self, import: &Import) -> Option<&'f File> {
        let mut target = import.target.clone();
        // A name handed on in a circle does not compile; the limit is for broken sources.
        for _ in 0..16 {
            let inner = (0..=target.len()).rev().find(|n| self.modules.contains_key(&target[..*n]))?;
            let Some(name) = target.get(inner) else { return self.modules.get(&target[..]).copied() };
            match self.exports.get(&(&target[..inner], name.clone())) {
                Some(other) => target = other.iter().chain(&target[inner + 1..]).cloned().collect(),
                None => return self.modules.get(&target[..inner]).copied(),
            }
        }
        None
    }
}

/// The tokens without docs and without what is compiled for tests only.
fn code_of(tokens: TokenStream) -> Vec<TokenTree> {
    let mut code = Vec::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        if is_mark(&token, '#') {
            let inner = rest.next_if(|t| is_mark(t, '!'));
            let attribute = rest.next();
            let said = attribute.as_ref().and_then(|t| group_of(t, Delimiter::Bracket)).map(|g| g.stream().to_string());
            match said.as_deref().map(|said| said.replace(' ', "")) {
                Some(said) if said.starts_with("doc=") => {}
                Some(said) if said.starts_with("cfg(test") || said.starts_with("cfg(all(test") => {
                    // The item goes up to its semicolon or its body.
                    while rest.next().is_some_and(|t| !is_mark(&t, ';') && group_of(&t, Delimiter::Brace).is_none()) {}
                }
                _ => code.extend([Some(token), inner, attribute].into_iter().flatten()),
            }
        } else if let TokenTree::Group(group) = &token {
            let mut inner = Group::new(group.delimiter(), code_of(group.stream()).into_iter().collect());
            // `Group` keeps the span of its delimiters only as a whole, which is all that is asked of it.
            inner.set_span(group.span());
            code.push(TokenTree::Group(inner));
        } else {
            code.push(token);
        }
    }
    code
}

/// The sequences of the value of a table: see [`File::tables`].
fn sequences(value: &TokenTree) -> Vec<Vec<Text>> {
    let Some(rows) = group_of(value, Delimiter::Bracket) else {
        return text_of(value).map(words).into_iter().collect();
    };
    let rows: Vec<_> = rows.stream().into_iter().collect();
    let (mut firsts, mut lists) = (Vec::new(), Vec::new());
    for row in rows.split(|t| is_mark(t, ',')) {
        let Some(text) = first_text(row) else { continue };
        let words = words(text);
        if words.len() > 1 && !matches!(row, [TokenTree::Literal(_)]) {
            lists.push(words);
        } else {
            firsts.extend(words.into_iter().next());
        }
    }
    if lists.is_empty() { vec![firsts] } else { lists }
}

fn first_text(row: &[TokenTree]) -> Option<Text> {
    row.iter().find_map(|token| match token {
        TokenTree::Group(group) => first_text(&group.stream().into_iter().collect::<Vec<_>>()),
        _ => text_of(token),
    })
}

/// The words of a string, each with the line on which the string begins.
fn words(text: Text) -> Vec<Text> {
    // A backslash at the end of a line joins it to the next.
    let words = text.content.split_whitespace().filter(|word| *word != "\\");
    words.map(|word| Text { line: text.line, content: word.to_owned() }).collect()
}

/// Calls the function on these tokens and on those of all groups within.
fn visit(tokens: &[TokenTree], see: &mut impl FnMut(&[TokenTree])) {
    see(tokens);
    for token in tokens {
        if let TokenTree::Group(group) = token {
            visit(&group.stream().into_iter().collect::<Vec<_>>(), see);
        }
    }
}

fn imports_in(tokens: &[TokenTree], module: &[String], imports: &mut Vec<Import>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Ident(word) if word == "mod" => {
                // A module inside the file: `super` means one more.
                if let [TokenTree::Ident(name), body, ..] = &tokens[at..]
                    && let Some(body) = group_of(body, Delimiter::Brace)
                {
                    let inner: Vec<_> = module.iter().cloned().chain([name.to_string()]).collect();
                    imports_in(&body.stream().into_iter().collect::<Vec<_>>(), &inner, imports);
                    at += 2;
                }
            }
            TokenTree::Ident(word) if word == "use" => {
                let end = tokens[at..].iter().position(|t| is_mark(t, ';')).map_or(tokens.len(), |n| at + n);
                paths(&tokens[at..end], &[], &mut |path, name| imports.push(import(token, module, path, Some(name))));
                at = end;
            }
            TokenTree::Ident(word) if ["crate", "super", "self"].iter().any(|w| word == w) && is_path(tokens, at) => {
                let start = at - 1;
                while is_path(tokens, at) && matches!(tokens.get(at + 2), Some(TokenTree::Ident(_))) {
                    at += 3;
                }
                paths(&tokens[start..at], &[], &mut |path, _| imports.push(import(token, module, path, None)));
            }
            TokenTree::Group(group) => imports_in(&group.stream().into_iter().collect::<Vec<_>>(), module, imports),
            _ => {}
        }
    }
}

/// The import that a path means, seen from a module. What is of another crate looks like a child of
/// the module, and is at home there for all that the house knows.
fn import(at: &TokenTree, module: &[String], path: &[String], name: Option<&str>) -> Import {
    let mut target = module.to_vec();
    for word in path {
        match word.as_str() {
            "crate" => target.clear(),
            "super" => drop(target.pop()),
            "self" | "*" => {}
            // Without one of those before it: a child of this module, or another crate.
            _ => target.push(word.clone()),
        }
    }
    let name = name.filter(|name| *name != "*" && *name != "_").map(str::to_owned);
    Import { line: at.span().start().line, written: path.join("::"), target, name }
}

/// Each path of a use tree, or the one path of an expression, with the name it is given.
fn paths(tokens: &[TokenTree], before: &[String], found: &mut impl FnMut(&[String], &str)) {
    let mut path = before.to_vec();
    let mut renamed = None;
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if word == "as" => {
                renamed = tokens.get(i + 1).map(ToString::to_string);
                break;
            }
            TokenTree::Ident(word) => path.push(word.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == '*' => path.push("*".to_owned()),
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                for branch in inner.split(|t| is_mark(t, ',')).filter(|branch| !branch.is_empty()) {
                    paths(branch, &path, found);
                }
                return;
            }
            _ => {}
        }
    }
    // `use a::{self}` names a.
    if path.len() > 1 && path.last().is_some_and(|word| word == "self") {
        path.pop();
    }
    if let Some(last) = path.last() {
        found(&path, renamed.as_deref().unwrap_or(last));
    }
}

fn is_path(tokens: &[TokenTree], at: usize) -> bool {
    let two = tokens.get(at).zip(tokens.get(at + 1));
    two.is_some_and(|(a, b)| {
        matches!(a, TokenTree::Punct(p) if p.as_char() == ':' && p.spacing() == Spacing::Joint) && is_mark(b, ':')
    })
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn group_of(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

fn lines_of(token: &TokenTree) -> RangeInclusive<usize> {
    token.span().start().line..=token.span().end().line
}

fn text_of(token: &TokenTree) -> Option<Text> {
    let TokenTree::Literal(literal) = token else { return None };
    let written = literal.to_string();
    let (prefix, rest) = written.split_once('"')?;
    let content = rest.rsplit_once('"')?.0.to_owned();
    prefix.chars().all(|c| "bcr#".contains(c)).then(|| Text { line: literal.span().start().line, content })
}
