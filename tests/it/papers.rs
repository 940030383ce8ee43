//! What README shows is what the crate does.

use dateline::text::{self, Layout};

#[test]
fn readme_shows_the_real_timeline() {
    let article = crate::read("examples/articles/belarus.txt");
    let timeline = dateline::timeline(&article, "2025-01-09".parse().expect("a date"));
    let shown: String = text::to_string(&timeline, Layout { who: true, ..Layout::default() })
        .lines()
        .map(|line| format!("    {line}\n"))
        .collect();
    assert!(crate::read("README.md").contains(&shown), "README should show:\n{shown}");
}

#[test]
fn readme_and_the_crate_open_with_one_example() {
    let readme = crate::read("README.md");
    let example =
        readme.split("```").nth(1).and_then(|block| block.strip_prefix("rust\n")).expect("README's first block");
    let docs = crate::read("src/lib.rs");
    let wrong: Vec<_> =
        example.lines().filter(|line| !docs.contains(&format!("//! {line}").trim_end().to_owned())).collect();
    crate::report(&wrong);
}

/// Rows and words in the page on adding them stand so in the locale.
#[test]
fn the_guide_shows_real_rows() {
    let rows =
        ["rules/dates.rs", "words/grammar.rs", "holidays.rs"].map(|file| crate::read(&format!("src/locale/en/{file}")));
    let guide = crate::read("src/guide/adding.md");
    let shown = guide.split("```text\n").skip(1).filter_map(|block| block.split("```").next());
    let stands = |line: &&str| rows.iter().any(|file| file.lines().any(|row| row.trim() == line.trim()));
    let wrong: Vec<_> = shown.flat_map(str::lines).filter(|line| !stands(line)).collect();
    assert!(guide.contains("```text\n"), "nothing is shown");
    crate::report(&wrong);
}

/// Lines of the public files, without their tests, that are docs: at least so many in a hundred.
const DOCS: usize = 30;

/// Public files say what they hold: those with a public item, but for the tool and the rows of languages.
#[test]
fn public_files_are_documented() {
    let public = |line: &str| line.starts_with("pub ") && !line.starts_with("pub use") || line.starts_with("named! {");
    let (mut docs, mut all) = (0, 0);
    for (path, source) in crate::source::sources() {
        let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        if path.starts_with("bin/") || path.starts_with("locale/") || !source.lines().map(str::trim).any(public) {
            continue;
        }
        all += source.lines().count();
        docs += source.lines().filter(|line| matches!(line.trim().get(..3), Some("///" | "//!"))).count();
    }
    let share = docs * 100 / all;
    println!("docs: {docs} of {all} lines of public files, {share} %");
    assert!(share >= DOCS, "{share} % of the lines of public files are docs, {DOCS} are the least");
}
