//! Trains and measures the tagger.
use std::path::Path;

mod corpus;
mod dictionary;
mod forms;
mod learn;
mod measure;
mod speed;
mod tokenize;
#[path = "../../../src/lexicon"]
#[allow(dead_code)]
mod lexicon {
    pub mod tag;
}
#[path = "../../../src/clause/tagger.rs"]
#[allow(dead_code)]
mod tagger;

use corpus::Document;
use learn::{Settings, learn};
use measure::{Figures, measure, percent};
use tagger::Tagger;
use tokenize::Hyphens;

const MEASURED: [&str; 3] = ["interview", "news", "speech"];

fn row(name: &str, f: &Figures) {
    println!(
        "{name:<28} words {:.2}  bounds {:.2}  amb {:.2}  unk {:.2} ({})  finite F1 {:.2}  VBD>VBN {}/{}  VBN>VBD {}/{}  base {:.1}  scored {:.1}%",
        percent(f.words), percent(f.bounds), percent(f.ambiguous), percent(f.unknown), f.unknown.1, f.f1(),
        f.past.0, f.past.1, f.participle.0, f.participle.1, percent(f.base), percent(f.scored)
    );
}

fn set(settings: &mut Settings, argument: &str) {
    let (name, value) = argument.split_once('=').expect("name=value");
    let number: u64 = value.parse().expect("a number");
    match name {
        "blocks" => settings.blocks = number as usize,
        "epochs" => settings.epochs = number as usize,
        "feature_min" => settings.feature_min = number as u32,
        "word_min" => settings.word_min = number as u32,
        "settled" => settings.settled = number as u32,
        "settled_min" => settings.settled_min = number as u32,
        "sure_min" => settings.sure_min = number as u32,
        "ending_share" => settings.ending_share = number as u32,
        "seeds" => settings.seeds = number,
        "seed" => settings.seed = number,
        "forms" => settings.forms = number as u32,
        "form_until" => settings.form_until = number as u32,
        "closed_until" => settings.closed_until = number as u32,
        "gum_alone" => settings.gum_alone = number as u32,
        "floor" => settings.floor = number as i64,
        "large" => settings.large_times = number as u32,
        "masc" => settings.masc = number != 0,
        _ => panic!("no setting {name}"),
    }
}

/// Trains without one fifth at a time, and without those set apart, and measures that fifth.
fn tune(documents: &[Document], masc: &[(String, lexicon::tag::Tag)], forms: &forms::Forms, settings: &Settings) {
    let folds: Vec<(Figures, Figures, usize, usize)> = std::thread::scope(|scope| {
        let folds: Vec<_> = (0..4)
            .map(|fold| {
                scope.spawn(move || {
                    let usable = || documents.iter().filter(|d| d.is_learned() && !d.is_apart());
                    let learned: Vec<_> = usable().filter(|d| d.fifth != fold).collect();
                    let model: &'static [u8] = learn(&learned, masc, forms, settings).leak();
                    let tagger = Tagger::new(model);
                    let held = || usable().filter(|d| d.fifth == fold && MEASURED.contains(&&*d.genre));
                    let show = fold == 0 && std::env::var("SHOW").is_ok();
                    let figures = measure(&tagger, held(), Some(Hyphens::Split), |text, at, gold, told| {
                        if show {
                            let word = text[at..].split(' ').next().unwrap_or_default();
                            eprintln!("{gold:?}\t{}\t{word}\t{text}", told.map_or("-".to_owned(), |t| format!("{t:?}")));
                        }
                    });
                    let gold = measure(&tagger, held(), None, |_, _, _, _| ());
                    (figures, gold, model.len(), gzipped(model))
                })
            })
            .collect();
        folds.into_iter().map(|fold| fold.join().expect("a fold")).collect()
    });
    let (mut raw, mut gold) = (Figures::default(), Figures::default());
    for fold in &folds {
        raw.add(&fold.0);
        gold.add(&fold.1);
    }
    row("tune, from text", &raw);
    row("tune, gold tokens", &gold);
    println!("bytes {} gz {}", folds[0].2, folds[0].3);
    let r = |f: &Figures| format!("{:.2} fin {:.2} amb {:.2} unk {:.2}", percent(f.words), f.f1(), percent(f.ambiguous), percent(f.unknown));
    eprintln!("{}  | gz {}", r(&raw), folds[0].3);
}

fn gzipped(bytes: &[u8]) -> usize {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory").len()
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(&arguments[1]);
    let documents = corpus::gum(folder);
    let masc = corpus::masc(folder);
    let rows = |name: &str| std::fs::read_to_string(format!("{}/../../src/locale/en/verbs/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name);
    let forms = forms::verbs(&rows("lemmas.rs"), &rows("irregular.rs"));
    let mut settings = Settings::default();
    for argument in &arguments[2..] {
        set(&mut settings, argument);
    }
    match arguments[0].as_str() {
        "quick" => {
            let learned: Vec<_> = documents.iter().filter(|d| d.is_learned() && !d.is_apart()).collect();
            let model: &'static [u8] = learn(&learned, &masc, &forms, &settings).leak();
            let tagger = Tagger::new(model);
            let mut genres: Vec<_> = documents.iter().map(|d| d.genre.clone()).collect();
            genres.dedup();
            for genre in genres {
                let held = documents.iter().filter(|d| (d.is_apart() || !d.is_learned()) && d.genre == genre);
                row(&genre, &measure(&tagger, held, Some(Hyphens::Split), |_, _, _, _| ()));
            }
            for d in documents.iter().filter(|d| d.is_apart() && MEASURED.contains(&&*d.genre)) {
                row(&d.name, &measure(&tagger, [d], Some(Hyphens::Split), |_, _, _, _| ()));
            }
            let held = || documents.iter().filter(|d| d.is_apart() && MEASURED.contains(&&*d.genre));
            row("apart", &measure(&tagger, held(), Some(Hyphens::Split), |_, _, _, _| ()));
            row("apart, gold tokens", &measure(&tagger, held(), None, |_, _, _, _| ()));
            println!("bytes {} gz {}", model.len(), gzipped(model));
            let s = speed::speed(model, &folder.join("../eval/text/wikinews.jsonl"));
            println!("tagging {:.1} MB/s, seeing {:.1}, with tokenizer {:.1}, new {:?}, {} tokens", s.tagging, s.seeing, s.all, s.new, s.tokens);
        }
        "tune" => tune(&documents, &masc, &forms, &settings),
        _ => {}
    }
}
