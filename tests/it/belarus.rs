//! The Belarus article under four publication dates: all of its JSON in snapshots, and what a
//! careful reader takes from it in a table of its own, which no new snapshot can change.

use dateline::{Basis, Conflict, Mention};

use crate::{mentions, read, report};

const ARTICLE: &str = "examples/articles/belarus.txt";

/// The publication dates: the day itself, a month later, a year later, not known.
const PUBLISHED: [Option<&str>; 4] = [Some("2025-01-09"), Some("2025-02-15"), Some("2026-01-20"), None];

/// A mention as a reader sees it, and its value under each of [`PUBLISHED`].
struct Row {
    text: &'static str,
    kind: &'static str,
    values: [&'static str; 4],
    basis: Basis,
    endpoints: &'static [&'static str],
}

const fn row(text: &'static str, kind: &'static str, values: [&'static str; 4], basis: Basis) -> Row {
    Row { text, kind, values, basis, endpoints: &[] }
}

const fn same(text: &'static str, kind: &'static str, value: &'static str, basis: Basis) -> Row {
    row(text, kind, [value; 4], basis)
}

const fn first_three(value: &'static str, undated: &'static str) -> [&'static str; 4] {
    [value, value, value, undated]
}

use Basis::{Explicit, Publication};

const ROWS: [Row; 11] = [
    // Jan. 8 is a Wednesday in 2025 and not in 2026: the weekday settles the year.
    row("Wednesday, Jan. 8", "DATE", first_three("2025-01-08", "XXXX-01-08"), Publication),
    same("2025", "DATE", "2025", Explicit),
    // The same month-day, settled above.
    Row {
        endpoints: &["Jan. 8", "31"],
        ..row(
            "From Jan. 8 to 31",
            "INTERVAL",
            first_three("2025-01-08/2025-01-31", "XXXX-01-08/XXXX-01-31"),
            Publication,
        )
    },
    same("Recently", "DATE", "PAST_REF", Publication),
    same("now", "DATE", "PRESENT_REF", Publication),
    same("April 2024", "DATE", "2024-04", Explicit),
    same("September 2023", "DATE", "2023-09", Explicit),
    same("October 2023", "DATE", "2023-10", Explicit),
    same("August 2024", "DATE", "2024-08", Explicit),
    Row { endpoints: &["1994"], ..same("since 1994", "INTERVAL", "1994/..", Explicit) },
    row("Jan. 26", "DATE", ["2025-01-26", "2025-01-26", "2026-01-26", "XXXX-01-26"], Publication),
];

/// The value as far as it is known; the sides where an interval as a whole has none.
fn said(mention: &Mention<'_>) -> String {
    let sides = || -> Vec<String> {
        mention.endpoints().iter().filter_map(|e| e.underspecified()).map(|partial| partial.to_string()).collect()
    };
    match (mention.value(), mention.underspecified()) {
        (Some(value), _) => value.to_string(),
        (None, Some(partial)) => partial.to_string(),
        (None, None) => sides().join("/"),
    }
}

#[test]
fn a_careful_reader() {
    let article = read(ARTICLE);
    let mut wrong = Vec::new();
    for (i, published) in PUBLISHED.into_iter().enumerate() {
        let want: Vec<_> = ROWS.iter().map(|r| (r.text, r.kind, r.values[i], r.basis, r.endpoints)).collect();
        let found = mentions(&article, published);
        let got: Vec<_> = found.iter().map(|m| (m, m.timex_type().to_string(), said(m))).collect();
        for at in 0..want.len().max(got.len()) {
            let got = got.get(at).map(|(m, kind, said)| {
                let endpoints: Vec<_> = m.endpoints().iter().map(|e| e.text()).collect();
                (m.text(), kind.as_str(), said.as_str(), m.basis(), endpoints)
            });
            let want = want.get(at).map(|&(text, kind, value, basis, ends)| (text, kind, value, basis, ends.to_vec()));
            if want != got {
                wrong.push(format!("published {published:?}: want {want:?}\n    got {got:?}"));
            }
        }
    }
    report(&wrong);
}

/// "is set to hold … on Jan. 26" looks ahead; published in February it has to look back.
#[test]
fn a_cue_that_disagrees_is_reported() {
    let article = read(ARTICLE);
    for (published, want) in PUBLISHED.into_iter().zip([None, Some(Conflict::Direction), None, None]) {
        let conflicts: Vec<_> = mentions(&article, published)
            .iter()
            .filter_map(|m| m.conflict().map(|c| (m.text().to_owned(), c)))
            .collect();
        let want: Vec<_> = want.map(|c| ("Jan. 26".to_owned(), c)).into_iter().collect();
        assert_eq!(conflicts, want, "published {published:?}");
    }
}

#[test]
fn snapshots() {
    let article = read(ARTICLE);
    for published in PUBLISHED {
        let name = format!("published_{}", published.unwrap_or("unknown"));
        insta::assert_json_snapshot!(name, mentions(&article, published));
    }
}
