//! Tables of what models are worth.

use std::cmp::Reverse;
use std::io::Write;
use std::path::Path;

use crate::corpus::Document;
use crate::home;
use crate::learn::{Settings, Sources, learn};
use crate::measure::{Figures, Words, measure, percent};
use crate::speed::speed;
use crate::tagger::Tagger;

/// The genres that the crate is for.
pub const MEASURED: [&str; 3] = ["interview", "news", "speech"];

pub fn is_measured(document: &&Document) -> bool {
    MEASURED.contains(&document.genre.as_str())
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory").len()
}

const HEAD: &str = "\
    | | tokens | bounds | all words | ambiguous | unknown (of all) | finite F1 | finite, form right | VBD as VBN | VBN as VBD | base |\n\
    |---|---|---|---|---|---|---|---|---|---|---|";

fn row(name: &str, f: &Figures) {
    println!(
        "| {name} | {} | {:.2} | {:.2} | {:.2} | {:.1} ({:.1}) | {:.2} | {:.2} | {}/{} | {}/{} | {:.1} |",
        f.words.1,
        percent(f.bounds),
        percent(f.words),
        percent(f.ambiguous),
        percent(f.unknown),
        percent((f.unknown.1, f.words.1)),
        f.f1(f.finite),
        f.f1(f.finite_form),
        f.past.0,
        f.past.1,
        f.participle.0,
        f.participle.1,
        percent(f.base)
    );
}

/// Each of some fifths held out in turn, of the documents of the measured genres; and the bytes of a model.
fn crossed(sources: &Sources, settings: &Settings, fifths: &[usize], apart: bool) -> (Figures, Figures, usize, usize) {
    let folds: Vec<_> = std::thread::scope(|scope| {
        let fold = |fold: usize| {
            let may = move |d: &&Document| d.is_learned() && (apart || !d.is_apart());
            let learned: Vec<_> = sources.gum.iter().filter(may).filter(|d| d.fifth != fold).collect();
            let model: &'static [u8] = learn(&learned, sources, settings).leak();
            let tagger = Tagger::new(model);
            let held = || sources.gum.iter().filter(is_measured).filter(|d| d.fifth == fold);
            let raw = measure(&tagger, held(), Words::Read);
            (raw, measure(&tagger, held(), Words::Given), model.len(), gzipped(model))
        };
        let folds: Vec<_> = fifths.iter().map(|at| scope.spawn(move || fold(*at))).collect();
        folds.into_iter().map(|fold| fold.join().expect("a fold")).collect()
    });
    let (mut raw, mut gold) = (Figures::default(), Figures::default());
    for fold in &folds {
        raw.add(&fold.0);
        gold.add(&fold.1);
    }
    (raw, gold, folds[0].2, folds[0].3)
}

/// One line for settings, without a look at the documents that are set apart.
pub fn tune(sources: &Sources, settings: &Settings) {
    let (f, _, bytes, zipped) = crossed(sources, settings, &[0, 1, 2, 3], false);
    println!(
        "{:.2} fin {:.2} {:.2} amb {:.2} unk {:.2} VBD {} VBN {} base {:.1} | {bytes} gz {zipped}",
        percent(f.words),
        f.f1(f.finite),
        f.f1(f.finite_form),
        percent(f.ambiguous),
        percent(f.unknown),
        f.past.0,
        f.participle.0,
        percent(f.base)
    );
}

pub fn all(sources: &Sources, texts: Option<&Path>) {
    let model = std::fs::read(home("src/locale/en/tagger.bin")).expect("a model; train one first");
    let same = learn(&sources.to_learn(), sources, &Settings::default()) == model;
    let model: &'static [u8] = model.leak();
    let tagger = Tagger::new(model);
    println!("The model: {} bytes, {} gzipped; trained again it is the same: {same}.\n", model.len(), gzipped(model));
    apart(sources, &tagger);
    println!("\nEach fifth of news, interview and speech held out in turn:\n\n{HEAD}");
    let (raw, gold, ..) = crossed(sources, &Settings::default(), &[0, 1, 2, 3, 4], true);
    row("from text", &raw);
    row("tokens given", &gold);
    let mut confused: Vec<_> = raw.confused.iter().map(|(pair, count)| (Reverse(*count), *pair)).collect();
    confused.sort();
    let often = confused.iter().take(24).map(|(count, (gold, told))| {
        let told = told.map_or("split otherwise".to_owned(), |told| format!("{told:?}"));
        format!("{gold:?} as {told} {}", count.0)
    });
    println!("\nMost often wrong: {}.", often.collect::<Vec<_>>().join(", "));
    compare(sources);
    if let Some(texts) = texts {
        let speed = speed(model, texts);
        println!(
            "\nWhole articles, {} tokens: {:.0} MB/s tagged with tokens given (of which looking at words alone would be \
             {:.0} MB/s); `Tagger::new` {:?}.",
            speed.tokens, speed.tagging, speed.seeing, speed.new
        );
    }
}

fn apart(sources: &Sources, tagger: &Tagger) {
    let apart = || sources.gum.iter().filter(|d| d.is_apart() || !d.is_learned());
    let whole = |words| measure(tagger, apart().filter(is_measured), words);
    let names = sources.gum.iter().filter(|d| d.is_apart() && d.is_learned()).map(|d| d.name.as_str());
    println!("Documents set apart: {}.\n\n{HEAD}", names.collect::<Vec<_>>().join(", "));
    row("news, interview, speech", &whole(Words::Read));
    row("the same, tokens given", &whole(Words::Given));
    let mut genres: Vec<&str> = sources.gum.iter().map(|d| d.genre.as_str()).collect();
    genres.dedup();
    for genre in genres {
        let name = if apart().any(|d| d.genre == genre && !d.is_learned()) { " (none learned)" } else { "" };
        let figures = measure(tagger, apart().filter(|d| d.genre == genre), Words::Read);
        row(&format!("{genre}{name}"), &figures);
    }
}

/// Other taggers, measured as [`tune`] does.
fn compare(sources: &Sources) {
    let usual = Settings::default;
    let rows = [
        ("as it is", usual()),
        ("dictionary, endings and the word alone", Settings { context: false, ..usual() }),
        ("2^16 bytes of weights", Settings { blocks: 1 << 11, ..usual() }),
        ("2^17", Settings { blocks: 1 << 12, ..usual() }),
        ("2^18", Settings { blocks: 1 << 13, ..usual() }),
        ("2^19", Settings { blocks: 1 << 14, ..usual() }),
        ("weights in 127 steps", Settings { levels: 127, least: 0, ..usual() }),
        ("MASC for words alone", Settings { masc: 2, feature_min: 3, ..usual() }),
        ("MASC for words alone, its tags as they are", Settings { masc: 1, feature_min: 3, ..usual() }),
        ("without MASC", Settings { masc: 0, feature_min: 3, ..usual() }),
        ("without forms of WordNet's verbs", Settings { forms: 0, ..usual() }),
        ("words as the crate splits them", Settings { own_words: true, ..usual() }),
        ("one perceptron", Settings { seeds: 1, ..usual() }),
    ];
    println!("\nOther taggers, four fifths held out in turn and the fifth set apart never seen:\n");
    println!(
        "{} bytes | gzipped |\n{}---|---|",
        HEAD.lines().next().unwrap_or_default(),
        HEAD.lines().nth(1).unwrap_or_default()
    );
    for (name, settings) in rows {
        let (raw, _, bytes, zipped) = crossed(sources, &settings, &[0, 1, 2, 3], false);
        row(&format!("{name}: {} KB, {} KB gzipped", bytes / 1000, zipped / 1000), &raw);
    }
}
