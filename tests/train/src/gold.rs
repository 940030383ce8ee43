//! What the trees of the corpus say of verb groups, and of the verbs that times depend on.
//!
//! A finite group is a word with a tense of its own, with the verb that it helps. Its head is that verb; of a form of
//! "to be" beside a noun or adjective it is that form. What other words may count as the head, as grammars differ
//! there, is in [`Verb::others`].

use crate::corpus::{Document, Node, Sentence};
use crate::lexicon::tag::Tag;

/// A verb, by the index of its word, and the words that may be taken for it.
pub struct Verb {
    pub head: usize,
    /// "has to leave": the infinitive; "is open": the adjective.
    pub others: Vec<usize>,
}

/// A finite verb group.
pub struct Group {
    /// The word that has the tense.
    pub finite: usize,
    pub verb: Verb,
    pub tense: &'static str,
    pub perfect: bool,
    pub progressive: bool,
    pub passive: bool,
    pub modal: bool,
    pub negative: bool,
}

/// The subject of a finite group.
pub struct Subject {
    /// The word that heads it; of a name in more words, which the tree has side by side, all of them.
    pub heads: Vec<usize>,
    /// It depends on another verb, which this one is joined to.
    pub shared: bool,
    pub pronoun: bool,
}

/// A time that depends on a verb.
pub struct Time {
    /// Its bytes.
    pub start: usize,
    pub end: usize,
    pub verb: Verb,
    /// The verb is a form of "to be" beside a noun or adjective.
    pub copula: bool,
}

/// The tense that the crate calls a group which one of these words of Penn's tags opens, and whether it is a modal.
const TENSES: [(&str, &str, bool); 6] = [
    ("MD will", "future", false),
    ("MD shall", "future", false),
    ("MD", "present", true),
    ("VBD", "past", false),
    ("VBP", "present", false),
    ("VBZ", "present", false),
];

fn tense(node: &Node) -> (&'static str, bool) {
    let known = format!("{} {}", node.penn, node.lemma);
    let row = TENSES.iter().find(|row| row.0 == known).or_else(|| TENSES.iter().find(|row| row.0 == node.penn));
    row.map_or(("", false), |row| (row.1, row.2))
}

impl Sentence {
    /// The words that depend on a word by one of the relations.
    pub fn children<'s>(&'s self, of: usize, relations: &'s [&str]) -> impl Iterator<Item = usize> + 's {
        let hangs = move |at: &usize| {
            self.nodes[*at].head == Some(of) && relations.contains(&self.nodes[*at].relation.as_str())
        };
        (0..self.nodes.len()).filter(hangs)
    }

    /// The verb whose tense a finite word, or a word that times depend on, is of.
    fn verb(&self, word: usize) -> Verb {
        let node = &self.nodes[word];
        let helps = matches!(node.relation.as_str(), "aux" | "aux:pass");
        let predicate = node.head.filter(|_| helps).unwrap_or(word);
        let copula = self.children(predicate, &["cop"]).next();
        let head = copula.unwrap_or(predicate);
        let mut others = Vec::new();
        if head != predicate || node.relation == "cop" {
            others.extend(if head == predicate { node.head } else { Some(predicate) });
        }
        if matches!(self.nodes[head].lemma.as_str(), "have" | "be") {
            others.extend(self.children(head, &["xcomp"]));
        }
        Verb { head, others }
    }

    /// Its finite groups.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for word in (0..self.tags.len()).filter(|at| self.tags[*at].is_finite()) {
            let verb = self.verb(word);
            // Of more helpers the first has the tense. A modal alone ("if they could") is no group of the crate's.
            if self.tags[verb.head] == Tag::Modal || groups.iter().any(|group| group.verb.head == verb.head) {
                continue;
            }
            let (tense, modal) = tense(&self.nodes[word]);
            let on = verb.others.first().copied().unwrap_or(verb.head);
            let on = if self.nodes[verb.head].relation == "cop" { on } else { verb.head };
            let helped = |lemma: &str| self.children(on, &["aux"]).any(|at| self.nodes[at].lemma == lemma);
            let gerund = self.tags[verb.head].is_gerund();
            groups.push(Group {
                finite: word,
                tense,
                modal,
                perfect: helped("have"),
                progressive: gerund && helped("be"),
                passive: self.children(on, &["aux:pass"]).next().is_some(),
                negative: self.children(on, &["advmod"]).any(|at| self.tags[at] == Tag::Negation),
                verb,
            });
        }
        groups
    }

    /// The subject of a finite group; none where it is a clause, where only a word without meaning stands there ("it is
    /// clear that"), and where the verb has none.
    pub fn subject(&self, group: &Group) -> Option<Subject> {
        const SUBJECTS: [&str; 3] = ["nsubj", "nsubj:pass", "nsubj:outer"];
        let copula = self.nodes[group.verb.head].relation == "cop";
        let mut on = if copula { self.nodes[group.verb.head].head? } else { group.verb.head };
        let mut shared = false;
        loop {
            if let Some(head) = self.children(on, &SUBJECTS).next() {
                let mut heads = vec![head];
                for at in 0..self.nodes.len() {
                    let node = &self.nodes[at];
                    if node.relation == "flat" && node.head.is_some_and(|head| heads.contains(&head)) {
                        heads.push(at);
                    }
                }
                let pronoun = matches!(self.tags[head], Tag::Pronoun | Tag::Relative);
                return Some(Subject { heads, shared, pronoun });
            }
            let none = self.children(on, &["expl", "csubj", "csubj:pass", "csubj:outer"]).next().is_some();
            if none || self.nodes[on].relation != "conj" {
                return None;
            }
            (on, shared) = (self.nodes[on].head?, true);
        }
    }

    /// The words of a labelled time that hold no clause of its own: "the day" of "the day he left".
    fn plain(&self, (from, to): (usize, usize), head: usize) -> (usize, usize) {
        let clause = (from..to).any(|at| self.tags[at].is_verb());
        if clause { (from, head + 1) } else { (from, to) }
    }

    /// Its times that depend on verbs.
    pub fn governed(&self, document: &Document) -> Vec<Time> {
        let outside = |(from, to): (usize, usize), at: usize| self.nodes[at].head.is_none_or(|h| h < from || to <= h);
        let mut times = Vec::new();
        for range in &self.times {
            let Some(head) = (range.0..range.1).find(|at| outside(*range, *at)) else { continue };
            let relation = self.nodes[head].relation.as_str();
            let adverbial = relation.starts_with("obl") && relation != "obl:agent" || relation == "advmod";
            let Some(governor) = self.nodes[head].head.filter(|_| adverbial) else { continue };
            let copula = self.children(governor, &["cop"]).next().is_some();
            if !copula && !self.tags[governor].is_verb() {
                continue;
            }
            let (from, to) = self.plain(*range, head);
            let (start, mut end) = (self.tokens[from].0 as usize, self.tokens[to - 1].1 as usize);
            end -= usize::from(document.text[..end].ends_with(','));
            times.push(Time { start, end, verb: self.verb(governor), copula });
        }
        times
    }
}
