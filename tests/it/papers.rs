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
