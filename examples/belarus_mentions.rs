//! Prints every time that a news article speaks of, one a line, with the reason for each.
//!
//!     cargo run --example belarus_mentions [PUBLISHED]
//!
//! Try other days of publication: `2026-01-20` moves "Jan. 26" and leaves "Wednesday, Jan. 8" where it is.

use std::error::Error;
use std::path::Path;

use dateline::{Basis, Document, Extractor, Mention};

const HEAD: [&str; 7] = ["SPAN", "TEXT", "TYPE", "VALUE", "MOD", "BASIS", "RULE"];

fn main() -> Result<(), Box<dyn Error>> {
    let published = std::env::args().nth(1).unwrap_or_else(|| "2025-01-09".to_owned());
    // Read when it runs: the article is not part of the published package.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles/belarus.txt");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;

    let document = Document::new(&text).published(published.parse()?);
    let extractor = Extractor::new();
    let rows: Vec<_> = [HEAD.map(str::to_owned)].into_iter().chain(extractor.mentions(&document).map(row)).collect();

    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 7] = std::array::from_fn(width);
    for row in &rows {
        let line: String = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}  ")).collect();
        println!("{}", line.trim_end());
    }
    Ok(())
}

/// The cells of a mention.
fn row(mention: Mention<'_>) -> [String; 7] {
    let value = mention.value().map(ToString::to_string);
    let open = mention.underspecified().map(|partial| partial.to_string());
    [
        format!("{:?}", mention.span()),
        mention.text().to_owned(),
        mention.timex_type().to_string(),
        value.or(open).unwrap_or_else(|| "-".to_owned()),
        mention.modifier().map_or_else(|| "-".to_owned(), |modifier| modifier.to_string()),
        basis(mention.basis()),
        mention.rule().to_owned(),
    ]
}

fn basis(basis: Basis) -> String {
    match basis {
        Basis::Explicit => "explicit".to_owned(),
        Basis::Publication => "publication".to_owned(),
        Basis::Mention(span) => format!("mention at {span:?}"),
        _ => "inferred".to_owned(),
    }
}
