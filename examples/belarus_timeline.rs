//! The main job: a news article and the day it was published, read as a timeline.
//!
//!     cargo run --example belarus_timeline [-- --vague] [PUBLISHED]
//!
//! `--vague` adds what has no place in the calendar ("recently"); PUBLISHED is 2025-01-09 unless given.

use std::error::Error;

use dateline::text::{self, Layout};
use dateline::{Anchor, Document, Extractor};

/// The article as it was published, 9 January 2025; see `articles/README.md`.
const ARTICLE: &str = include_str!("articles/belarus.txt");

fn main() -> Result<(), Box<dyn Error>> {
    let mut layout = Layout { who: true, ..Layout::default() };
    let mut published: Anchor = "2025-01-09".parse()?;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--vague" => layout.vague = true,
            date => published = date.parse()?,
        }
    }
    let document = Document::new(ARTICLE).published(published).source("Kyiv Post");
    let timeline = Extractor::new().timeline(&document);
    print!("{}", text::to_string(&timeline, layout));
    Ok(())
}
