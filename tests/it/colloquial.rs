//! Messages of chats, posts, search boxes and notes, with a reader's answers: `tests/corpus/colloquial.txt`. Half of them
//! were set aside before a row of the colloquial style was written.

use std::sync::LazyLock;

use dateline::{Extractor, Style};

use crate::conventions::unmarked;
use crate::document;
use crate::halves::judge;
use crate::rules::said;

static COLLOQUIAL: LazyLock<Extractor> =
    LazyLock::new(|| Extractor::builder().style(Style::Colloquial).build().expect("options that can be"));

/// What is wrong with a case, and what is found where a reader sees no time at all.
fn faults(case: &str) -> [Vec<String>; 2] {
    let asked = case.strip_prefix('@').and_then(|rest| rest.split_once(' '));
    let (moment, marked) = asked.unwrap_or(("2019-03-06", case));
    let (text, want) = unmarked(marked);
    let mentions = COLLOQUIAL.mentions(&document(&text, Some(moment)));
    let got: Vec<String> = mentions.map(|m| format!("{} = {}", m.text(), said(&m))).collect();
    let right = want.len() == got.len() && want.iter().zip(&got).all(|(want, got)| want == got);
    let quiet = !want.is_empty() || got.is_empty();
    [right, quiet].map(|fine| if fine { vec![] } else { vec![format!("{case}\n  got {got:?}")] })
}

#[test]
fn messages_are_read_as_a_reader_does() {
    judge("colloquial", [69, 69], [("messages", [68, 59]), ("without a time where none is", [69, 67])], faults);
}
