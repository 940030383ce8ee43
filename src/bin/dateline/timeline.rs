//! `dateline timeline`: one article in, its timeline out.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use dateline::text::{self, Layout};
use dateline::{Anchor, Document, timeml};

use crate::options::Options;

/// How a timeline is written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// Two lines an entry.
    Text,
    /// One object, {"format": 1, "entries": […]}.
    Json,
    /// The text with times, events and links marked, as TimeML 1.2.1.
    Timeml,
}

/// Writes the timeline of a file; "-" is standard input.
pub(crate) fn run(
    file: &Path,
    published: Option<Anchor>,
    options: Options,
    format: Format,
    layout: Layout,
) -> io::Result<bool> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", file.display()));
    let text = match file == Path::new("-") {
        true => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map(|_| text)
        }
        false => fs::read_to_string(file),
    };
    let text = text.map_err(named)?;
    let mut document = Document::new(&text);
    if let Some(published) = published {
        document = document.published(published);
    }
    let extractor = options.extractor().map_err(io::Error::other)?;
    let timeline = extractor.timeline(&document);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        Format::Text => out.write_all(text::to_string(&timeline, layout).as_bytes())?,
        Format::Json => {
            serde_json::to_writer(&mut out, &timeline)?;
            out.write_all(b"\n")?;
        }
        Format::Timeml => {
            let mentions: Vec<_> = extractor.mentions(&document).collect();
            let tellings = timeline.entries().chain(timeline.vague()).flat_map(|entry| entry.tellings());
            let xml = timeml::to_string(&document, &mentions, tellings.map(|telling| &telling.event));
            out.write_all(xml.as_bytes())?;
        }
    }
    out.flush()?;
    Ok(true)
}
