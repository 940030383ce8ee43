//! What the crate's reading of sentences is worth, from raw text: words, finite verbs, verb groups, governors.
//!
//! A group is found where the crate has one with the right head; its tense and the rest are asked of those found. A
//! governor is right where the crate attaches a labelled time to the verb that it depends on in the tree. The head of a subject is
//! found where the crate tells the word of the tree, of all finite groups that have one there, found or not; subjects that
//! are clauses are left out, and what only holds the place of one ("it is clear that", "there is").

use std::collections::BTreeMap;

use dateline::inspect::{self, Group, Stretch, Time, Word};

use crate::causes;
use crate::corpus::{Document, Sentence};
use crate::gold;
use crate::learn::{Settings, Sources, learn};
use crate::lexicon::tag::Tag;
use crate::measure::percent;
use crate::report::is_measured;

type Pair = (u32, u32);

/// Counts, pairs of right and all.
#[derive(Default)]
struct Figures {
    pairs: BTreeMap<&'static str, Pair>,
}

impl Figures {
    fn add(&mut self, what: &'static str, right: bool) {
        let pair = self.pairs.entry(what).or_default();
        *pair = (pair.0 + u32::from(right), pair.1 + 1);
    }

    fn pair(&self, what: &str) -> Pair {
        self.pairs.get(what).copied().unwrap_or_default()
    }

    /// The mean of precision and recall: of `told` how many are right, of `gold` how many are told.
    fn f1(&self, told: &str, gold: &str) -> f64 {
        let (told, gold) = (self.pair(told), self.pair(gold));
        percent((told.0 + gold.0, told.1 + gold.1))
    }
}

/// A document with the places of its words in the crate's reading: start, end, stretch, word.
pub struct Read<'d> {
    pub document: &'d Document,
    pub stretches: &'d [Stretch],
    places: Vec<(usize, usize, usize, usize)>,
}

impl<'d> Read<'d> {
    fn new(document: &'d Document, stretches: &'d [Stretch]) -> Self {
        let places = stretches.iter().enumerate().flat_map(|(at, stretch)| {
            stretch.words.iter().enumerate().map(move |(i, word)| (word.span.start, word.span.end, at, i))
        });
        Self { document, stretches, places: places.collect() }
    }

    /// The stretch and word that hold the last byte of a word of the corpus.
    pub fn holds(&self, (_, end): (u32, u32)) -> Option<(usize, usize)> {
        let at = self.places.partition_point(|place| place.1 < end as usize);
        self.places.get(at).filter(|place| place.0 < end as usize).map(|place| (place.2, place.3))
    }

    /// The same of a word that the crate splits as the corpus does.
    pub fn same(&self, (start, end): (u32, u32)) -> Option<&'d Word> {
        let (stretch, word) = self.holds((start, end))?;
        let word = &self.stretches[stretch].words[word];
        (word.span == (start as usize..end as usize)).then_some(word)
    }

    /// The group whose head a word of the corpus is.
    pub fn headed(&self, token: (u32, u32)) -> Option<&'d Group> {
        let (stretch, word) = self.holds(token)?;
        self.stretches[stretch].groups.iter().find(|group| group.head == word)
    }

    /// The same of a verb, or of a word that counts for it.
    pub fn group(&self, sentence: &Sentence, verb: &gold::Verb) -> Option<&'d Group> {
        let others = verb.others.iter().copied();
        let heads = [verb.head].into_iter().chain(others);
        heads.filter_map(|head| self.headed(sentence.tokens[head])).max_by_key(|group| group.finite)
    }

    /// The word that the crate tells as the head of the subject of a group of the tree.
    pub fn subject(&self, sentence: &Sentence, gold: &gold::Group) -> Option<&'d Word> {
        let heads = [gold.verb.head].into_iter().chain(gold.verb.others.iter().copied());
        // "The answer is that we do not know": the first is the group's own, though others may head one too.
        let of = |at: usize| {
            let (stretch, word) = self.holds(sentence.tokens[at])?;
            let stretch = &self.stretches[stretch];
            let group = stretch.groups.iter().position(|group| group.head == word && group.finite)?;
            Some((stretch, group))
        };
        let (stretch, group) = heads.into_iter().find_map(of)?;
        Some(&stretch.words[stretch.subject(group)?.0])
    }

    /// Whether it is the one of the tree.
    pub fn is_subject(&self, sentence: &Sentence, gold: &gold::Group, subject: &gold::Subject) -> bool {
        let Some(told) = self.subject(sentence, gold) else { return false };
        let mut heads = subject.heads.iter().filter_map(|at| self.holds(sentence.tokens[*at]));
        heads.any(|(stretch, word)| self.stretches[stretch].words[word].span == told.span)
    }

    /// The stretch that a time stands in, and the group there that governs it.
    pub fn governor(&self, time: &gold::Time) -> Option<(&'d Stretch, Option<usize>)> {
        let stretch = self.stretches.iter().find(|stretch| time.start < stretch.span.end)?;
        Some((stretch, stretch.governor(time.start..time.end)))
    }

    /// Whether the crate hangs a time on its verb.
    pub fn is_governed(&self, sentence: &Sentence, time: &gold::Time) -> bool {
        let Some((stretch, Some(group))) = self.governor(time) else { return false };
        let head = stretch.groups[group].head;
        let heads = [time.verb.head].into_iter().chain(time.verb.others.iter().copied());
        let told = stretch.words[head].span.start;
        heads.into_iter().any(|at| {
            let holds = self.holds(sentence.tokens[at]);
            holds.is_some_and(|(s, word)| self.stretches[s].words[word].span.start == told)
        })
    }
}

fn measure(reads: &[Read<'_>]) -> Figures {
    let mut figures = Figures::default();
    for read in reads {
        for word in read.stretches.iter().flat_map(|stretch| &stretch.words) {
            let token = (word.span.start as u32, word.span.end as u32);
            let gold = gold_tag(read.document, token).is_some_and(Tag::is_finite);
            for (what, tag) in [("raw told", word.raw), ("told", word.tag)] {
                if Tag::from_index(tag).is_finite() {
                    figures.add(what, gold);
                }
            }
        }
        for sentence in &read.document.sentences {
            words(read, sentence, &mut figures);
            groups(read, sentence, &mut figures);
            governors(read, sentence, &mut figures);
        }
    }
    figures
}

/// The right tag of a word that the corpus splits as the crate does.
fn gold_tag(document: &Document, token: (u32, u32)) -> Option<Tag> {
    let sentence = document.sentences.partition_point(|s| s.tokens[0].0 <= token.0).checked_sub(1)?;
    let sentence = &document.sentences[sentence];
    sentence.tokens.binary_search(&token).ok().map(|at| sentence.tags[at])
}

fn words(read: &Read<'_>, sentence: &Sentence, figures: &mut Figures) {
    for (token, gold) in sentence.tokens.iter().zip(&sentence.tags) {
        let word = read.same(*token);
        let tag = |index: fn(&Word) -> usize| word.map(|word| Tag::from_index(index(word)));
        let (raw, told) = (tag(|word| word.raw), tag(|word| word.tag));
        figures.add("bounds", word.is_some());
        figures.add("raw words", raw == Some(*gold));
        figures.add("words", told == Some(*gold));
        // A mark that the crate passes over says nothing; of a word in pieces the last one counts.
        let silent = matches!(gold, Tag::Punctuation | Tag::Symbol) && read.holds(*token).is_none();
        let piece = read.holds(*token).map(|(s, word)| read.stretches[s].words[word].tag);
        figures.add("lenient", silent || piece.map(Tag::from_index) == Some(*gold));
        if gold.is_finite() {
            figures.add("raw finite", raw.is_some_and(Tag::is_finite));
            figures.add("finite", told.is_some_and(Tag::is_finite));
        }
    }
}

/// Whether the crate tells the head of the subject of a group of the tree; none where the tree has none.
fn subject(read: &Read<'_>, sentence: &Sentence, gold: &gold::Group, figures: &mut Figures) {
    let Some(subject) = sentence.subject(gold) else { return };
    let right = read.is_subject(sentence, gold, &subject);
    figures.add("subjects", right);
    if read.group(sentence, &gold.verb).is_some_and(|group| group.finite) {
        figures.add("subjects of groups found", right);
    }
    let kind = match (subject.shared, subject.pronoun) {
        (true, _) => "shared subjects",
        (_, true) => "subjects: pronouns",
        _ => "subjects: nouns",
    };
    figures.add(kind, right);
}

fn groups(read: &Read<'_>, sentence: &Sentence, figures: &mut Figures) {
    for gold in sentence.groups() {
        subject(read, sentence, &gold, figures);
        let found = read.group(sentence, &gold.verb);
        figures.add("groups", found.is_some());
        figures.add("finite groups", found.is_some_and(|group| group.finite));
        let Some(group) = found else { continue };
        figures.add("tense of all", group.tense == gold.tense);
        if !group.finite {
            continue;
        }
        figures.add("tense", group.tense == gold.tense);
        figures.add("passive", group.passive == gold.passive);
        figures.add("perfect", group.perfect == gold.perfect);
        figures.add("progressive", group.progressive == gold.progressive);
        figures.add("modal", group.modal == gold.modal);
        figures.add("negative", group.negative == gold.negative);
        if gold.passive {
            figures.add("passives", group.passive);
        }
    }
}

fn governors(read: &Read<'_>, sentence: &Sentence, figures: &mut Figures) {
    for time in sentence.governed(read.document) {
        let right = read.is_governed(sentence, &time);
        figures.add(if time.copula { "governor of be" } else { "governor" }, right);
        let stretch = read.governor(&time).map(|found| found.0);
        let overlaps = |found: &Time| found.span.start < time.end && time.start < found.span.end;
        if !time.copula && stretch.is_some_and(|stretch| stretch.times.iter().any(overlaps)) {
            figures.add("governor of a time found", right);
        }
    }
}

/// Columns of the table: a head, and its figure.
type Column = (&'static str, fn(&Figures) -> String);

fn share(pair: Pair) -> String {
    format!("{:.2}", percent(pair))
}

const COLUMNS: [Column; 21] = [
    ("tokens", |f| f.pair("words").1.to_string()),
    ("bounds", |f| share(f.pair("bounds"))),
    ("words, raw", |f| share(f.pair("raw words"))),
    ("words", |f| share(f.pair("words"))),
    ("words, by last pieces", |f| share(f.pair("lenient"))),
    ("finite F1, raw", |f| format!("{:.2}", f.f1("raw told", "raw finite"))),
    ("finite F1", |f| format!("{:.2}", f.f1("told", "finite"))),
    ("groups", |f| f.pair("groups").1.to_string()),
    ("found", |f| share(f.pair("groups"))),
    ("found finite", |f| share(f.pair("finite groups"))),
    ("tense of the finite", |f| share(f.pair("tense"))),
    ("tense of all found", |f| share(f.pair("tense of all"))),
    ("passive (passives found)", |f| format!("{} ({})", share(f.pair("passive")), share(f.pair("passives")))),
    ("perfect, progressive", |f| format!("{}, {}", share(f.pair("perfect")), share(f.pair("progressive")))),
    ("modal, negative", |f| format!("{}, {}", share(f.pair("modal")), share(f.pair("negative")))),
    ("heads of subjects (of)", |f| format!("{} ({})", share(f.pair("subjects")), f.pair("subjects").1)),
    ("of groups found finite", |f| share(f.pair("subjects of groups found"))),
    ("pronouns, nouns, shared", |f| {
        let kinds = ["subjects: pronouns", "subjects: nouns", "shared subjects"];
        kinds.map(|kind| share(f.pair(kind))).join(", ")
    }),
    ("governor (of)", |f| format!("{} ({})", share(f.pair("governor")), f.pair("governor").1)),
    ("of times the crate finds", |f| {
        format!("{} ({})", share(f.pair("governor of a time found")), f.pair("governor of a time found").1)
    }),
    ("beside a copula", |f| format!("{} ({})", share(f.pair("governor of be")), f.pair("governor of be").1)),
];

fn row(name: &str, reads: &[Read<'_>]) -> Vec<String> {
    let figures = measure(reads);
    [name.to_owned()].into_iter().chain(COLUMNS.iter().map(|column| (column.1)(&figures))).collect()
}

/// Documents that are not set apart, each fifth read with a model that has learned from the others; those of the genres
/// that the crate is for, or of all that are learned from.
fn held_out(sources: &Sources, all: bool) -> Vec<(&Document, Vec<Stretch>)> {
    let learned = sources.to_learn();
    let fold = |fifth: usize| {
        let others: Vec<_> = learned.iter().copied().filter(|d| d.fifth != fifth).collect();
        let read = inspect::reader(learn(&others, sources, &Settings::default()));
        let held = learned.iter().copied().filter(|d| d.fifth == fifth && (all || is_measured(d)));
        held.map(|document| (document, read(&document.text))).collect::<Vec<_>>()
    };
    (0..4).flat_map(fold).collect()
}

fn reads<'d>(documents: &'d [(&'d Document, Vec<Stretch>)]) -> Vec<Read<'d>> {
    documents.iter().map(|(document, stretches)| Read::new(document, stretches)).collect()
}

/// The table, a figure a line; with `errors` the causes of errors instead, with so many examples of each, in
/// all documents that are learned from.
pub fn all(sources: &Sources, errors: Option<usize>) {
    let held = held_out(sources, errors.is_some());
    if let Some(most) = errors {
        return causes::print(&reads(&held), most.max(1));
    }
    let of = |wanted: &dyn Fn(&Document) -> bool| -> Vec<_> {
        let apart = sources.gum.iter().filter(|d| (d.is_apart() || !d.is_learned()) && wanted(d));
        apart.map(|document| Read::new(document, &document.stretches)).collect()
    };
    let mut rows = vec![
        row("news, interview, speech", &of(&|d| is_measured(&d))),
        row("the others of these, held out in turn", &reads(&held)),
    ];
    let mut genres: Vec<&str> = sources.gum.iter().map(|d| d.genre.as_str()).collect();
    genres.dedup();
    rows.extend(genres.into_iter().map(|genre| row(genre, &of(&|d| d.genre == genre))));
    println!("Documents set apart, and genres that nothing is learned from (bio, vlog, voyage):\n");
    let heads = [""].into_iter().chain(COLUMNS.iter().map(|column| column.0));
    for (at, head) in heads.enumerate() {
        let cells: Vec<_> = rows.iter().map(|row| row[at].as_str()).collect();
        println!("| {head} | {} |", cells.join(" | "));
        if at == 0 {
            println!("|---|{}", "---|".repeat(rows.len()));
        }
    }
}
