//! Why groups and governors are wrong: each error under what can be told of it, the most frequent first.
//!
//! For documents that are not set apart, each read with a model that has not seen it; those set apart are only measured.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dateline::inspect::Stretch;

use crate::clauses::Read;
use crate::corpus::Sentence;
use crate::gold::{Group, Time};
use crate::lexicon::tag::Tag;

type Causes = BTreeMap<String, Vec<String>>;

/// How many tags mending has put right and wrong, and examples of the wrong ones, by the tags before and after.
fn mending(reads: &[Read<'_>], most: usize) {
    let (mut right, mut wrong, mut spoiled) = (BTreeMap::<_, u32>::new(), 0, Causes::new());
    for read in reads {
        for sentence in &read.document.sentences {
            for (at, (token, gold)) in sentence.tokens.iter().zip(&sentence.tags).enumerate() {
                let Some(word) = read.same(*token).filter(|word| word.raw != word.tag) else { continue };
                let (raw, told) = (Tag::from_index(word.raw), Tag::from_index(word.tag));
                if told == *gold {
                    *right.entry(format!("{raw:?} as {told:?}")).or_default() += 1;
                } else if raw == *gold {
                    wrong += 1;
                    spoiled.entry(format!("{raw:?} as {told:?}")).or_default().push(example(read, sentence, at));
                }
            }
        }
    }
    println!("Mending: {} put right, {wrong} wrong\n", right.values().sum::<u32>());
    right.iter().for_each(|(change, count)| println!("{count:4} right: {change}"));
    table("Wrong", spoiled, most);
}

/// Prints the causes, with so many examples of each.
pub fn print(reads: &[Read<'_>], most: usize) {
    let (mut groups, mut governors, mut subjects) = (Causes::new(), Causes::new(), Causes::new());
    for read in reads {
        for sentence in &read.document.sentences {
            for gold in sentence.groups() {
                if let Some(cause) = of_group(read, sentence, &gold) {
                    groups.entry(cause).or_default().push(example(read, sentence, gold.verb.head));
                }
                if let Some((cause, note)) = of_subject(read, sentence, &gold) {
                    let text = format!("{} {note}", example(read, sentence, gold.verb.head));
                    subjects.entry(cause).or_default().push(text);
                }
            }
            for time in sentence.governed(read.document) {
                if let Some((cause, note)) = of_governor(read, sentence, &time) {
                    let text = format!("{} {note}", example(read, sentence, time.verb.head));
                    governors.entry(cause).or_default().push(text);
                }
            }
        }
    }
    mending(reads, most);
    table("Groups", groups, most);
    table("Governors", governors, most);
    table("Subjects", subjects, most);
}

fn table(name: &str, causes: Causes, most: usize) {
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|cause| Reverse(cause.1.len()));
    println!("{name}: {} errors\n", causes.iter().map(|cause| cause.1.len()).sum::<usize>());
    for (cause, examples) in causes {
        println!("{:4} {cause}", examples.len());
        let step = examples.len().div_ceil(most);
        examples.iter().step_by(step).for_each(|example| println!("         {example}"));
    }
    println!();
}

/// The sentence with a word marked.
fn example(read: &Read<'_>, sentence: &Sentence, word: usize) -> String {
    let text = &read.document.text;
    let (start, end) = (sentence.tokens[word].0 as usize, sentence.tokens[word].1 as usize);
    let (from, to) = (sentence.tokens[0].0 as usize, sentence.tokens[sentence.tokens.len() - 1].1 as usize);
    format!("{}: {}[{}]{}", read.document.name, &text[from..start], &text[start..end], &text[end..to])
}

/// What is wrong with a group; none where nothing is.
fn of_group(read: &Read<'_>, sentence: &Sentence, gold: &Group) -> Option<String> {
    let token = sentence.tokens[gold.verb.head];
    if let Some(group) = read.group(sentence, &gold.verb) {
        if group.tense != gold.tense {
            return Some(format!("{} told as {}: {}", gold.tense, group.tense, why(read, sentence, gold)));
        }
        return (group.passive != gold.passive).then(|| format!("passive told as {}", group.passive));
    }
    let Some((stretch, word)) = read.holds(token) else { return Some("no such word".to_owned()) };
    let stretch = &read.stretches[stretch];
    let (right, told, raw) = (sentence.tags[gold.verb.head], stretch.words[word].tag, stretch.words[word].raw);
    let (told, raw) = (Tag::from_index(told), Tag::from_index(raw));
    if let Some(group) = stretch.groups.iter().find(|group| (group.first..=group.head).contains(&word)) {
        let head = &stretch.words[group.head];
        return Some(format!("{right:?} in a group that ends in another: {}", head.name));
    }
    if !told.is_verb() {
        let whose = if raw.is_verb() { "mended" } else { "tagged" };
        return Some(format!("{right:?} {whose} as {told:?}"));
    }
    Some(format!("{told:?} in no group"))
}

/// What is wrong with the head of a subject, and what was told; none where nothing is.
fn of_subject(read: &Read<'_>, sentence: &Sentence, gold: &Group) -> Option<(String, String)> {
    let subject = sentence.subject(gold).filter(|subject| !read.is_subject(sentence, gold, subject))?;
    let head = subject.heads[0];
    let words = |at: usize| &read.document.text[sentence.tokens[at].0 as usize..sentence.tokens[at].1 as usize];
    let kind = match (subject.shared, subject.pronoun) {
        (true, _) => "shared",
        (_, true) => "pronoun",
        _ => "noun",
    };
    if !read.group(sentence, &gold.verb).is_some_and(|group| group.finite) {
        return Some((format!("{kind}: its verb heads no finite group"), format!("<{}>", words(head))));
    }
    let Some(told) = read.subject(sentence, gold) else {
        let side = if head < gold.verb.head { "before" } else { "behind" };
        return Some((format!("{kind} {side} its verb: none told"), format!("<{}>", words(head))));
    };
    let note = format!("<{}> told {:?}", words(head), &read.document.text[told.span.clone()]);
    let Some(other) = sentence.tokens.iter().position(|token| token.0 as usize == told.span.start) else {
        return Some((format!("{kind}: told one in another sentence"), note));
    };
    let tree = path(sentence, other, head).map(|path| format!("told one is {path} of the right one"));
    let tree = tree.or_else(|| path(sentence, head, other).map(|path| format!("right one is {path} of the told one")));
    Some((format!("{kind}: {}", tree.unwrap_or_else(|| "side by side".to_owned())), note))
}

/// Why a tense is wrong: the tag of the word that has it, or what parts that word from its verb.
fn why(read: &Read<'_>, sentence: &Sentence, gold: &Group) -> String {
    let told = |at: usize| {
        let (stretch, word) = read.holds(sentence.tokens[at])?;
        Some(Tag::from_index(read.stretches[stretch].words[word].tag))
    };
    let (right, tag) = (sentence.tags[gold.finite], told(gold.finite));
    if tag != Some(right) {
        return format!("{right:?} tagged as {tag:?}");
    }
    let between = gold.finite + 1..gold.verb.head;
    if between.is_empty() {
        return "tagged right".to_owned();
    }
    if gold.finite > gold.verb.head {
        return "its helper behind it".to_owned();
    }
    let asked = sentence.children(gold.verb.head, &["nsubj", "nsubj:pass", "expl"]).any(|at| between.contains(&at));
    let marks = between.clone().any(|at| sentence.tags[at] == Tag::Punctuation);
    let parts = if asked {
        "its subject"
    } else if marks {
        "marks"
    } else {
        "words"
    };
    format!("{parts} between it and its helper")
}

/// How a word depends on another in the tree: its relations up to it.
fn path(sentence: &Sentence, from: usize, to: usize) -> Option<String> {
    let (mut at, mut relations) = (from, Vec::new());
    while at != to {
        relations.push(sentence.nodes[at].relation.as_str());
        at = sentence.nodes[at].head.filter(|_| relations.len() < 4)?;
    }
    Some(relations.join(" of "))
}

/// What is wrong with a governor, and what was told; none where nothing is.
fn of_governor(read: &Read<'_>, sentence: &Sentence, time: &Time) -> Option<(String, String)> {
    if read.is_governed(sentence, time) {
        return None;
    }
    let words = &read.document.text[time.start..time.end];
    let Some((stretch, Some(group))) = read.governor(time) else {
        return Some(("no verb told".to_owned(), format!("<{words}>")));
    };
    let told = stretch.words[stretch.groups[group].head].span.clone();
    let note = format!("<{words}> told {:?}", &read.document.text[told.clone()]);
    let cause = match read.group(sentence, &time.verb) {
        None => format!("its verb heads no group ({:?})", sentence.tags[time.verb.head]),
        Some(_) => relation(sentence, time, told.start, stretch),
    };
    Some((cause, note))
}

/// How the verb that was told and the right one stand to each other and to the time.
fn relation(sentence: &Sentence, time: &Time, told: usize, stretch: &Stretch) -> String {
    let side = |at: usize| if at < time.start { "before" } else { "behind" };
    let gold = sentence.tokens[time.verb.head].0 as usize;
    let place = format!("right one {}, told one {} the time", side(gold), side(told));
    if gold < stretch.span.start || stretch.span.end <= gold {
        return format!("another stretch; {place}");
    }
    let Some(other) = sentence.tokens.iter().position(|token| token.0 as usize == told) else {
        return format!("told one in another sentence; {place}");
    };
    let tree = path(sentence, other, time.verb.head)
        .map(|path| format!("told one is {path} of the right one"))
        .or_else(|| path(sentence, time.verb.head, other).map(|path| format!("right one is {path} of the told one")))
        .unwrap_or_else(|| "side by side".to_owned());
    format!("{place}; {tree}")
}
