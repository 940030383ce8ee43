//! How fast a model tags whole text.
#![expect(clippy::disallowed_methods, reason = "this program times the reading")]

use std::path::Path;
use std::time::{Duration, Instant};

use dateline::inspect;

use crate::measure::tokens;
use crate::tagger::{Scratch, Tagger};

/// Figures of one run over whole text.
pub struct Speed {
    /// Whole text in millions of bytes a second: tokens known, so look-ups and tagging alone.
    pub tagging: f64,
    /// Of that, the look at each word by itself.
    pub seeing: f64,
    pub new: Duration,
    pub tokens: usize,
}

/// The texts of articles.
fn texts(path: &Path) -> Vec<String> {
    let lines = std::fs::read_to_string(path).expect("a text");
    let texts = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    texts.filter_map(|article| article["text"].as_str().map(str::to_owned)).collect()
}

/// The best of several runs.
pub fn speed(model: &'static [u8], text: &Path) -> Speed {
    let texts = texts(text);
    let bytes: usize = texts.iter().map(String::len).sum();
    let read: Vec<_> = texts.iter().map(|text| inspect::read(text)).collect();
    let sentences = || texts.iter().zip(&read).flat_map(|(text, read)| read.iter().map(move |s| (text, s)));
    let sentences: Vec<_> = sentences().map(|(text, stretch)| (text, tokens(stretch))).collect();
    let tagger = Tagger::new(model);
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    let best = |run: &mut dyn FnMut()| {
        let runs = (0..15).map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        });
        bytes as f64 / runs.min().expect("runs").as_secs_f64() / 1e6
    };
    let tagging = best(&mut || {
        for (text, tokens) in &sentences {
            out.clear();
            tagger.see(text, tokens.iter().copied(), &mut scratch);
            tagger.tag(&scratch, |tag| out.push(tag));
        }
    });
    let seeing = best(&mut || {
        for (text, tokens) in &sentences {
            tagger.see(text, tokens.iter().copied(), &mut scratch);
        }
    });
    let start = Instant::now();
    for _ in 0..1000 {
        std::hint::black_box(Tagger::new(std::hint::black_box(model)));
    }
    Speed {
        tagging,
        seeing,
        new: start.elapsed() / 1000,
        tokens: sentences.iter().map(|sentence| sentence.1.len()).sum(),
    }
}
