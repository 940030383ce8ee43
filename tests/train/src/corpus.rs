//! The labelled texts: reads them, and turns their tags into ours.

use std::path::Path;

use dateline::inspect::Stretch;

use crate::lexicon::tag::Tag;

/// The genres of GUM that may be learned from.
pub const LEARNED: [&str; 6] = ["academic", "court", "interview", "news", "speech", "textbook"];

/// A sentence; its places are those of its document's text.
#[derive(Default)]
pub struct Sentence {
    pub tokens: Vec<(u32, u32)>,
    pub tags: Vec<Tag>,
    pub nodes: Vec<Node>,
    /// The words, half-open, of each expression that is labelled as a time.
    pub times: Vec<(usize, usize)>,
    /// What is labelled as an event: the number that it shares with what names the same, and its words, half-open.
    pub events: Vec<(String, usize, usize)>,
}

/// A word in the tree of its sentence.
pub struct Node {
    pub lemma: String,
    pub penn: String,
    /// The word that it depends on; none for the root.
    pub head: Option<usize>,
    pub relation: String,
}

pub struct Document {
    pub name: String,
    pub genre: String,
    /// The day of the text, where it is known.
    pub published: Option<String>,
    /// Put together again from its words.
    pub text: String,
    pub sentences: Vec<Sentence>,
    /// What the crate reads in the text.
    pub stretches: Vec<Stretch>,
    /// Which fifth of its genre it is of, by sorted name.
    pub fifth: usize,
}

impl Document {
    /// Set apart from training: the last of every five documents of its genre, by sorted name.
    pub fn is_apart(&self) -> bool {
        self.fifth == 4
    }

    pub fn is_learned(&self) -> bool {
        LEARNED.contains(&self.genre.as_str())
    }
}

/// All documents of GUM, sorted by name.
pub fn gum(folder: &Path) -> Vec<Document> {
    let mut documents: Vec<Document> = Vec::new();
    for path in files(&folder.join("gum")) {
        let name = path.file_stem().expect("a name").to_string_lossy().replace("GUM_", "");
        let genre = name.split('_').next().unwrap_or_default().to_owned();
        let fifth = documents.iter().filter(|other| other.genre == genre).count() % 5;
        let (mut text, mut sentences) = (String::new(), Vec::new());
        let source = std::fs::read_to_string(&path).expect("a text");
        let published = source.lines().find_map(|line| line.strip_prefix("# meta::dateCreated = "));
        let published = published.map(|day| day.trim().to_owned());
        for block in source.split("\n\n") {
            if block.contains("# newpar") && !text.is_empty() {
                text.truncate(text.trim_end().len());
                text += "\n\n";
            }
            sentences.push(sentence(block, &mut text));
        }
        sentences.retain(|sentence| !sentence.tags.is_empty());
        let stretches = dateline::inspect::read(&text);
        documents.push(Document { name, genre, published, text, sentences, stretches, fifth });
    }
    documents
}

/// The files of a folder, by name.
pub fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = folder.read_dir().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

/// Reads a sentence, and puts its words behind the text.
fn sentence(block: &str, text: &mut String) -> Sentence {
    let (mut sentence, mut entities) = (Sentence::default(), Entities::default());
    let mut joined_until = 0;
    let mut space_behind_joined = true;
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, universal, penn, features, head, relation, _, rest] = columns[..] else { continue };
        let space = !rest.contains("SpaceAfter=No");
        if let Some((_, last)) = id.split_once('-') {
            (joined_until, space_behind_joined) = (last.parse().expect("a number"), space);
            continue;
        }
        let Ok(id) = id.parse::<usize>() else { continue };
        let start = text.len();
        *text += form;
        sentence.tokens.push((start as u32, text.len() as u32));
        sentence.tags.push(tag(form, lemma, universal, penn, features));
        let head = head.parse::<usize>().ok().and_then(|head| head.checked_sub(1));
        let node = Node { lemma: lemma.to_owned(), penn: penn.to_owned(), head, relation: relation.to_owned() };
        sentence.nodes.push(node);
        let labels = rest.split('|').find_map(|part| part.strip_prefix("Entity="));
        entities.read(labels.unwrap_or_default(), sentence.tokens.len() - 1);
        let space = if id < joined_until {
            false
        } else if id == joined_until {
            space_behind_joined
        } else {
            space
        };
        if space {
            text.push(' ');
        }
    }
    (sentence.times, sentence.events) = (entities.times, entities.events);
    sentence
}

/// Reads the brackets around what is labelled: "(4-time-new-…", "4)".
#[derive(Default)]
struct Entities<'t> {
    open: Vec<(&'t str, &'t str, usize)>,
    times: Vec<(usize, usize)>,
    events: Vec<(String, usize, usize)>,
}

impl<'t> Entities<'t> {
    /// Takes the brackets of one word.
    fn read(&mut self, mut labels: &'t str, word: usize) {
        while !labels.is_empty() {
            let opens = labels.starts_with('(');
            let label = labels.trim_start_matches('(');
            let end = label.find(['(', ')']).unwrap_or(label.len());
            let (label, rest) = label.split_at(end);
            let closes = rest.starts_with(')');
            labels = rest.strip_prefix(')').unwrap_or(rest);
            let mut parts = label.split('-');
            let (id, kind) = (parts.next().unwrap_or_default(), parts.next());
            if opens {
                self.open.push((id, kind.unwrap_or_default(), word));
            }
            if closes && let Some(at) = self.open.iter().rposition(|open| open.0 == id) {
                let (_, kind, from) = self.open.remove(at);
                match kind {
                    "time" => self.times.push((from, word + 1)),
                    "event" => self.events.push((id.to_owned(), from, word + 1)),
                    _ => {}
                }
            }
        }
    }
}

/// A sentence of MASC. Its words with hyphens are split, as in GUM.
#[derive(Default)]
pub struct Tagged {
    pub text: String,
    pub tokens: Vec<(u32, u32)>,
    pub tags: Vec<Tag>,
    /// Whether the tag is that of MASC: not of parts of words, nor of a tag that we do not know.
    pub sure: Vec<bool>,
}

impl Tagged {
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|(start, end)| &self.text[*start as usize..*end as usize])
    }

    /// The words with their tags, where these are sure.
    pub fn known(&self) -> impl Iterator<Item = (&str, Tag)> {
        let words = self.words().zip(&self.tags).zip(&self.sure);
        words.filter(|(_, sure)| **sure).map(|((word, tag), _)| (word, *tag))
    }

    fn add(&mut self, word: &str, tag: Tag, sure: bool) {
        let start = self.text.len() as u32;
        self.text += word;
        self.tokens.push((start, self.text.len() as u32));
        self.tags.push(tag);
        self.sure.push(sure);
    }
}

/// The sentences of MASC.
pub fn masc(folder: &Path) -> Vec<Tagged> {
    let mut sentences = Vec::new();
    for path in files(&folder.join("masc")) {
        let text = String::from_utf8_lossy(&std::fs::read(&path).expect("a text")).into_owned();
        sentences.extend(text.lines().map(tagged).filter(|sentence| !sentence.tags.is_empty()));
    }
    sentences
}

/// Reads a line of MASC: words with their tags of Penn behind "_".
fn tagged(line: &str) -> Tagged {
    let mut sentence = Tagged::default();
    for (word, penn) in line.split_whitespace().filter_map(|word| word.rsplit_once('_')) {
        let universal = match penn {
            "IN" | "RP" => "ADP",
            "UH" => "INTJ",
            "DT" | "PDT" => "DET",
            "FW" | "LS" => "X",
            "EX" | "PRP" | "PRP$" => "PRON",
            "SYM" | "#" | "$" => "SYM",
            _ => "",
        };
        for (at, part) in word.split('-').enumerate() {
            if at > 0 {
                sentence.add("-", Tag::Punctuation, false);
            }
            if !part.is_empty() {
                let tag = tag(part, &part.to_lowercase(), universal, penn, "");
                let known = tag != Tag::Other || universal == "X";
                sentence.add(part, tag, known && !word.contains(['-', '_']));
            }
        }
        sentence.text.push(' ');
    }
    sentence
}

const HELPERS: &str = "be am is are was were been being 's 're 'm ai have has had having 've do does did \
    \u{2019}s \u{2019}re \u{2019}m \u{2019}ve";

/// Our tag for one of Penn and its universal part of speech.
fn tag(form: &str, lemma: &str, universal: &str, penn: &str, _features: &str) -> Tag {
    let small = form.to_lowercase();
    // "Doing" and "done" help no verb.
    let helper = !matches!(small.as_str(), "doing" | "done")
        && (matches!(lemma, "be" | "have" | "do")
            || HELPERS.split_whitespace().any(|known| known == small || known == lemma));
    let verb = |full, helping| if helper { helping } else { full };
    match penn {
        "NNP" | "NNPS" => Tag::ProperNoun,
        "MD" => Tag::Modal,
        "VBD" => verb(Tag::VerbPast, Tag::AuxPast),
        "VBP" | "VBZ" => verb(Tag::VerbPresent, Tag::AuxPresent),
        "VB" => verb(Tag::VerbBase, Tag::AuxBase),
        "VBG" => verb(Tag::VerbGerund, Tag::AuxGerund),
        "VBN" => verb(Tag::VerbParticiple, Tag::AuxParticiple),
        "TO" if universal == "ADP" => Tag::Preposition,
        "TO" => Tag::InfinitiveTo,
        "POS" => Tag::Possessive,
        "WP" | "WDT" | "WP$" => Tag::Relative,
        "WRB" => Tag::WhAdverb,
        _ => match universal {
            "PART" => Tag::Negation,
            "ADJ" => Tag::Adjective,
            "ADP" => Tag::Preposition,
            "ADV" => Tag::Adverb,
            "CCONJ" => Tag::Conjunction,
            "DET" => Tag::Determiner,
            "INTJ" => Tag::Interjection,
            "NUM" => Tag::Number,
            "PRON" => Tag::Pronoun,
            "SCONJ" if is_preposition(form) => Tag::Preposition,
            "SCONJ" => Tag::Subordinator,
            "PUNCT" => Tag::Punctuation,
            "SYM" => Tag::Symbol,
            "X" => Tag::Other,
            _ => by_penn(form, penn),
        },
    }
}

/// The universal guidelines call a preposition before a clause ("of closing it", "for him to go") a subordinator.
/// We do so only for words that can open a finite clause: with the others nothing is to be told apart.
fn is_preposition(form: &str) -> bool {
    const OPENERS: &str = "after although as because before cause considering cos cuz except given if in lest like \
        once providing provided save since so supposing than that the though till unless until when where whereas \
        whether while whilst albeit rather lest";
    let small = form.to_lowercase();
    small == "in" || !OPENERS.split_whitespace().any(|opener| opener == small)
}

/// For nouns, and where no universal part of speech is given.
fn by_penn(form: &str, penn: &str) -> Tag {
    match penn {
        "NN" => Tag::Noun,
        "NNS" => Tag::NounPlural,
        "JJ" | "JJR" | "JJS" => Tag::Adjective,
        "RB" if matches!(form.to_lowercase().as_str(), "not" | "n't") => Tag::Negation,
        "RB" | "RBR" | "RBS" => Tag::Adverb,
        "CC" => Tag::Conjunction,
        "CD" => Tag::Number,
        _ if !penn.bytes().any(|byte| byte.is_ascii_alphabetic()) => Tag::Punctuation,
        _ => Tag::Other,
    }
}
