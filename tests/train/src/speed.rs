//! How fast a model tags whole text.
#![expect(clippy::disallowed_methods, reason = "this program times the reading")]

use std::path::Path;
use std::time::{Duration, Instant};

use crate::tagger::{Scratch, Tagger};
use crate::tokenize::{Hyphens, tokenize};

/// Figures of one run over whole text.
pub struct Speed {
    /// Whole text in millions of bytes a second: tokens known, so look-ups and tagging alone.
    pub tagging: f64,
    /// Of that, the look at each word by itself.
    pub seeing: f64,
    pub new: Duration,
    pub tokens: usize,
}

/// Sentences of text that is no corpus, split at stops and ends of lines.
fn sentences(path: &Path) -> Vec<String> {
    let lines = std::fs::read_to_string(path).expect("a text");
    let texts = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let texts = texts.filter_map(|article| article["text"].as_str().map(str::to_owned));
    let mut out = Vec::new();
    for text in texts.collect::<Vec<_>>() {
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let mut rest = line;
            while let Some(at) = rest.find(". ") {
                out.push(rest[..at + 1].to_owned());
                rest = &rest[at + 2..];
            }
            out.push(rest.to_owned());
        }
    }
    out
}

/// The best of several runs.
pub fn speed(model: &'static [u8], text: &Path) -> Speed {
    let sentences = sentences(text);
    let bytes: usize = sentences.iter().map(|sentence| sentence.len() + 1).sum();
    let tokens: Vec<_> = sentences.iter().map(|sentence| tokenize(sentence, Hyphens::Split)).collect();
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
        for (sentence, tokens) in sentences.iter().zip(&tokens) {
            out.clear();
            tagger.tag(sentence, tokens, &mut scratch, &mut out);
        }
    });
    let seeing = best(&mut || {
        for (sentence, tokens) in sentences.iter().zip(&tokens) {
            tagger.see(sentence, tokens, &mut scratch);
        }
    });
    let start = Instant::now();
    for _ in 0..1000 {
        std::hint::black_box(Tagger::new(std::hint::black_box(model)));
    }
    Speed { tagging, seeing, new: start.elapsed() / 1000, tokens: tokens.iter().map(Vec::len).sum() }
}
