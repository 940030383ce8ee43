//! Trains the tagger of the crate, and measures it. From the root of the crate:
//!
//! ```text
//! cargo run --release --manifest-path tests/train/Cargo.toml -- train ../shared/train
//! cargo run --release --manifest-path tests/train/Cargo.toml -- measure ../shared/train [texts.jsonl]
//! cargo run --release --manifest-path tests/train/Cargo.toml -- clauses ../shared/train [errors [examples]]
//! cargo run --release --manifest-path tests/train/Cargo.toml -- events ../shared/train [errors]
//! cargo run --release --manifest-path tests/train/Cargo.toml -- confidence ../shared [texts to leave out]
//! ```
//!
//! `train` writes `src/locale/en/tagger.bin`, the same bytes each time, from the folder with `gum/*.conllu` and
//! `masc/*.txt`. `measure` prints tables of what it is worth; with a file of whole articles (JSON, a line each, field
//! `text`) also its speed. `clauses` prints what the crate's whole reading of sentences is worth, with `errors` why it
//! errs, in documents that are learned from. `events` prints how many labelled events the crate finds, and how often what
//! is told again gets the time of its first telling, with `errors` each of those that it got. `confidence` prints the rows of
//! `src/event/confidence.rs`, and what they are worth. `tune`, with settings as `name=value`, prints one line for them.
//!
//! # What is learned from what
//!
//! - Weights: from GUM, six genres (academic, court, interview, news, speech, textbook). The last of every five
//!   documents of each genre, by sorted name, is set apart and only measured; so are the other genres. And from the
//!   sentences of MASC, with tags as GUM would give them (`adapt.rs`).
//! - Dictionary: words of those documents; words of MASC; the forms of the crate's verbs (`src/locale/en/verbs`).
//!
//! # Credit
//!
//! - GUM, the Georgetown University Multilayer corpus, by Amir Zeldes and contributors, in the version of Universal
//!   Dependencies; annotations under CC BY 4.0. <https://gucorpling.org/gum>
//! - MASC, the Manually Annotated Sub-Corpus of the American National Corpus. <https://anc.org/data/masc>
//! - WordNet 3.1, by Princeton University: see `src/locale/en/LICENSE-WORDNET`.
//!
//! # How it is measured
//!
//! The text of each document is put together again and read by the crate (`dateline::inspect`), with the words that it
//! splits; a word that it splits otherwise than the corpus is wrong, whatever its tag. `measure` gives these words to
//! a model by itself; `clauses` takes the crate's tags, before and after they are mended, its verb groups, and the verbs
//! that it hangs times on. Finite verbs: how well the words are found that are past, present or modal.

use std::path::{Path, PathBuf};

mod adapt;
mod causes;
mod clauses;
mod confidence;
mod corpus;
mod dictionary;
mod forms;
mod gold;
mod learn;
mod measure;
mod perceptron;
mod report;
mod same;
mod speed;
#[path = "../../../src/lexicon"]
#[allow(dead_code, reason = "the crate uses what this program does not")]
mod lexicon {
    pub mod tag;
}
#[path = "../../../src/clause/tagger.rs"]
#[allow(dead_code, reason = "the crate uses what this program does not")]
mod tagger;
/// A file of the crate.
fn home(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some(command), Some(folder)) = (arguments.first(), arguments.get(1)) else {
        panic!("say what to do (train, measure, clauses, events, confidence or tune) and where the corpora are");
    };
    let rest = &arguments[2..];
    if command == "confidence" {
        return confidence::all(Path::new(folder), rest);
    }
    if command == "events" {
        return same::all(&corpus::gum(Path::new(folder)), rest.iter().any(|word| word == "errors"));
    }
    let sources = learn::Sources::read(Path::new(folder));
    match command.as_str() {
        "train" => {
            let model = learn::learn(&sources.to_learn(), &sources, &learn::Settings::default());
            std::fs::write(home("src/locale/en/tagger.bin"), model).expect("a place for the model");
        }
        "measure" => report::all(&sources, rest.first().map(Path::new)),
        "clauses" => {
            let most = rest.get(1).map_or(8, |most| most.parse().expect("a number of examples"));
            clauses::all(&sources, rest.iter().any(|word| word == "errors").then_some(most));
        }
        "tune" => {
            let mut settings = learn::Settings::default();
            rest.iter().for_each(|setting| settings.set(setting));
            report::tune(&sources, &settings);
        }
        _ => panic!("no command {command}"),
    }
}

/// What the tests of the tagger ask of the crate.
#[cfg(test)]
mod locale {
    pub struct Tables {
        pub tagger: Option<&'static [u8]>,
    }
    pub enum Locale {
        English,
    }
    impl Locale {
        pub fn tables(self) -> Tables {
            Tables { tagger: Some(include_bytes!("../../../src/locale/en/tagger.bin")) }
        }
    }
}

#[cfg(test)]
mod read {
    pub mod testing {
        use std::sync::LazyLock;

        use crate::tagger::Tagger;

        pub struct Language {
            pub tagger: Option<&'static Tagger>,
        }
        pub fn language() -> Language {
            static TAGGER: LazyLock<Tagger> =
                LazyLock::new(|| Tagger::new(crate::locale::Locale::English.tables().tagger.expect("weights")));
            Language { tagger: Some(&TAGGER) }
        }
    }
}
