//! Whose event it is: the phrase that names the subject of its verb. Knows no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::bounds::Bounds;
use crate::clause::clauses::Kind;
use crate::clause::group::Tense;
use crate::clause::phrase::{NounPhrase, Postmodifiers};
use crate::clause::word::Word;
use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

/// Words within brackets, and between two verbs that a conjunction joins, at the most.
const NEAR: usize = 12;

/// The phrase of the subject of a verb group, its own or the one that it shares.
pub(super) fn phrase(bounds: Bounds<'_>, group: usize) -> Option<NounPhrase> {
    if let Some(gerund) = gerund(bounds, group) {
        return Some(gerund);
    }
    let Some(subject) = bounds.subject(group) else { return shared(bounds, group) };
    named(bounds, subject.verb, subject.word)
}

/// "From Monday, training will be held": a gerund alone between a mark or time and a verb.
fn gerund(bounds: Bounds<'_>, group: usize) -> Option<NounPhrase> {
    let (words, groups) = (&bounds.stretch.words, &bounds.stretch.groups);
    let before =
        groups[group].first.checked_sub(1).filter(|at| words[*at].tag.is_gerund() && groups[group].finite())?;
    let alone = before.checked_sub(1).is_none_or(|at| words[at].mark.is_some() || words[at].is(Function::That));
    alone.then_some(NounPhrase { from: before, to: before + 1, head: before, bare: before + 1, joined: false })
}

/// The subject of the verb that a bare one is joined to: "would meet in May and then not meet again".
fn shared(bounds: Bounds<'_>, group: usize) -> Option<NounPhrase> {
    let (words, groups) = (&bounds.stretch.words, &bounds.stretch.groups);
    let verb = &groups[group];
    let small = |w: &&Word| (w.is_adverb() || w.tag == Tag::Negation) && w.group == Word::NO_GROUP;
    let before = verb.first - words[..verb.first].iter().rev().take_while(small).count();
    let joint = before.checked_sub(1).filter(|at| words[*at].is(Function::Coordinator))?;
    let bare = verb.tense == Tense::Infinitive && !verb.marked;
    let other = group.checked_sub(1).filter(|other| bare && !groups[*other].finite() || groups[*other].modal)?;
    let near = joint - groups[other].head <= NEAR && bare;
    bounds.subject(other).filter(|_| near).and_then(|subject| named(bounds, subject.verb, subject.word))
}

/// The phrase around the head of the subject of a verb.
pub(super) fn named(bounds: Bounds<'_>, verb: usize, head: usize) -> Option<NounPhrase> {
    let stretch = bounds.stretch;
    let (words, group) = (&stretch.words, &stretch.groups[verb]);
    if head > group.first {
        // "said the mayor", "did the mayor say"
        let (from, end) = if head > group.head { (group.head + 1, words.len()) } else { (group.first + 1, group.head) };
        let small = |at: &usize| words[*at].is_filler() && !words[*at].is_nominal() || words[*at].tag.is_verb();
        let from = (from..=head).find(|at| !small(at)).unwrap_or(head);
        let found = stretch.noun_phrase_at(from, end, Postmodifiers::For).filter(|p| p.from <= head && head < p.to);
        return found.or_else(|| stretch.noun_phrase_at(head, end, Postmodifiers::For));
    }
    if words[head].tag == Tag::Relative {
        // "Smith, who said", "the head of the union, who left"; of "what he did" the word is all.
        let start = stretch.described_from(head).or_else(|| {
            // "those who stayed"
            head.checked_sub(1).filter(|at| words[*at].is_determiner() && words[*at].group == Word::NO_GROUP)
        });
        return start.and_then(|start| described(bounds, start, head));
    }
    let own = bounds.clauses.subject(stretch, verb).filter(|phrase| phrase.head == head);
    if let Some(nearest) = reduced(bounds, verb) {
        return Some(nearest);
    }
    match own {
        Some(own) => {
            let start = outer(bounds, own.start, head).unwrap_or(own.start);
            let mut found = stretch.noun_phrase_of(start, group.first, Postmodifiers::All)?;
            // "a storm yesterday": the time stands behind the noun.
            let timed = words[head].time && found.to <= head && words[found.head].tag.is_noun();
            if start == own.start && !timed && !(found.from <= head && head < found.to) {
                // "for several days the bank"
                let near =
                    (start..=head).rev().take_while(|at| !words[*at].time && words[*at].mark.is_none()).last()?;
                found = stretch.noun_phrase_of(near, group.first, Postmodifiers::All)?;
            }
            if let Some(from) = done(bounds, &found) {
                return Some(NounPhrase { from, head: found.from - 1, bare: found.from, ..found });
            }
            if let Some(from) = bracketed(bounds, &found) {
                return Some(NounPhrase { from, ..found });
            }
            found.to = with_region(bounds, &found, group.first);
            // "rose 5 percent in the quarter ended": what a verb measures is no subject.
            let before = found.from.checked_sub(1);
            let measured = matches!(words[found.from].tag, Tag::Number | Tag::Symbol);
            let object = measured && before.is_some_and(|i| stretch.group_of(i).is_some() && !stretch.tells(i));
            (!object).then_some(found)
        }
        // "the firm, founded in 1998"
        None => {
            let start = stretch.described_from(head + 1).or_else(|| stretch.phrase_before(head + 1))?;
            described(bounds, start, group.first)
        }
    }
}

/// What a participle describes that stands right behind a noun: the nearest, "36 men believed to be ill".
fn reduced(bounds: Bounds<'_>, verb: usize) -> Option<NounPhrase> {
    let (stretch, group) = (bounds.stretch, &bounds.stretch.groups[verb]);
    let clause = bounds.clauses.get(bounds.clauses.of(group.head)).filter(|c| c.verb == Some(verb))?;
    let participle = group.first == group.head && stretch.words[group.head].tag.is_participle();
    let right = clause.kind == Kind::Relative && clause.at == clause.from && clause.beside.is_none();
    let at = clause.at.min(group.first);
    let noun = at.checked_sub(1).is_some_and(|i| matches!(stretch.words[i].tag, Tag::Noun | Tag::NounPlural));
    let start = stretch.described_from(at).filter(|_| participle && right && noun)?;
    // "a survey of the ruins planned for May": either.
    if start.checked_sub(1).is_some_and(|i| stretch.words[i].is(Function::Of)) {
        return None;
    }
    described(bounds, start, at).filter(|phrase| phrase.to == at)
}

/// The end of a phrase with the region behind a comma, right before its verb: "police in Lisk, Norway said".
fn with_region(bounds: Bounds<'_>, found: &NounPhrase, end: usize) -> usize {
    let words = &bounds.stretch.words;
    let region = words.get(found.to).is_some_and(|w| w.is_mark(Mark::Comma)) && found.bare < found.to;
    let names = found.to + 1..end;
    let named = region && (1..=2).contains(&names.len()) && words[names].iter().all(Word::is_name);
    if named { end } else { found.to }
}

/// Where the phrase begins of which only the end was found: a region behind a comma ("police in Lisk, Norway, said"), or
/// a time ("a fire this week near Lisk killed").
fn outer(bounds: Bounds<'_>, start: usize, head: usize) -> Option<usize> {
    let words = &bounds.stretch.words;
    let before = start.checked_sub(1)?;
    if words[head].time {
        let small = |w: &&Word| w.is_adverb() || w.is_preposition() || w.time;
        let end = start - words[..start].iter().rev().take_while(small).count();
        let noun = end.checked_sub(1).is_some_and(|at| words[at].tag.is_noun() && words[at].mark.is_none());
        return noun.then(|| bounds.stretch.whole_phrase_before(end)).flatten();
    }
    // "the drive itself"
    if words[head].tag == Tag::Pronoun && !words[head].is_subject() && words[before].tag.is_noun() {
        return bounds.stretch.whole_phrase_before(start);
    }
    // "the paper “Lisk Gazette” said"
    let quotes = words[..before].iter().filter(|w| w.is_mark(Mark::Quote)).count();
    if words[before].is_mark(Mark::Quote) && quotes % 2 == 1 {
        // "the “old dog” hall"
        let open = (before.saturating_sub(NEAR)..before).rev().find(|at| words[*at].is_mark(Mark::Quote))?;
        return open.checked_sub(1).filter(|at| words[*at].is_determiner());
    }
    if words[before].is_mark(Mark::Quote) {
        let noun = before.checked_sub(1).is_some_and(|at| words[at].tag.is_noun() && !words[at].time);
        return noun.then(|| bounds.stretch.whole_phrase_before(before)).flatten();
    }
    let region = words[before].is_mark(Mark::Comma) && words[start].is_name() && head <= start + 1;
    // "the council of Lisk (CL), Norway"
    let close = before.checked_sub(1).filter(|at| words[*at].is_mark(Mark::Close));
    let open = |close: usize| (close.saturating_sub(NEAR)..close).rev().find(|at| words[*at].is_mark(Mark::Open));
    let end = close.map_or(Some(before), open)?;
    let name = end.checked_sub(1).filter(|at| region && words[*at].is_name())?;
    let whole = bounds.stretch.whole_phrase_before(end)?;
    // The name before the comma depends on a noun by a preposition.
    let depends = (whole + 1..name).any(|at| words[at].is_preposition());
    depends.then_some(whole)
}

/// Where a gerund begins whose object a phrase is, and which opens its clause: "shutting the mill cost jobs".
fn done(bounds: Bounds<'_>, phrase: &NounPhrase) -> Option<usize> {
    let words = &bounds.stretch.words;
    let gerund = phrase.from.checked_sub(1).filter(|at| words[*at].tag.is_gerund())?;
    let group = bounds.stretch.group_of(gerund).map(|index| &bounds.stretch.groups[index])?;
    let small = words[..group.first].iter().rev().take_while(|w| w.is_adverb()).count();
    let from = group.first - small;
    let opens = from.checked_sub(1).is_none_or(|at| words[at].mark.is_some() || words[at].is(Function::That));
    (opens && group.first == group.head).then_some(from)
}

/// Where a phrase begins that brackets part: "the 75 m (250 ft) ship".
fn bracketed(bounds: Bounds<'_>, phrase: &NounPhrase) -> Option<usize> {
    let words = &bounds.stretch.words;
    let close = phrase.from.checked_sub(1).filter(|at| words[*at].is_mark(Mark::Close))?;
    let open = (close.saturating_sub(NEAR)..close).rev().find(|at| words[*at].is_mark(Mark::Open))?;
    let start = bounds.stretch.phrase_before(open).filter(|_| !words[phrase.from].capital)?;
    words[start].is_determiner().then_some(start)
}

/// A phrase that begins at a word and that the clause behind it describes.
pub(super) fn described(bounds: Bounds<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let words = &bounds.stretch.words;
    let mark = |w: &Word| matches!(w.mark, Some(Mark::Comma | Mark::Dash | Mark::Open));
    let end = (start..end).find(|at| mark(&words[*at])).unwrap_or(end);
    bounds.stretch.noun_phrase_of(start, end, Postmodifiers::All)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::clauses::Clauses;
    use crate::read::testing::{Marked, Table, check};

    /// The subject of the event whose verb stands in brackets.
    fn subject(case: &str) -> String {
        let (marked, mut all, mut clauses) = (Marked::new(case), Vec::new(), Clauses::default());
        marked.triggers().all(&mut all);
        let found = all.into_iter().find(|found| found.word == marked.place.from);
        let phrase = found.and_then(|found| phrase(marked.bounds(&mut clauses), found.group?));
        phrase.map(|phrase| marked.text[marked.stretch.span_of(&phrase).range()].to_owned()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("The council of Lisk [met] on Monday.", "The council of Lisk"),
        ("She was born in Oslo in 1931 and [died] in Bergen on Sunday.", "She"),
        ("He opened a school in 1950, closed it in 1961 and [died] in 1970.", "He"),
        ("The mayor, who had [fled] in May, was caught.", "The mayor"),
        ("The mayor, who had fled in May, was [caught].", "The mayor"),
        ("Ada Quill, 61, who has [led] it since May, left.", "Ada Quill"),
        ("She has a place at the open finals, which [begin] in May.", "the open finals"),
        ("The head of the unions, which [begins] in May, was new.", "The head of the unions"),
        ("Rebels attacked the town, [killing] two on Friday.", "Rebels"),
        ("The firm, [founded] in 1998, was sold.", "The firm"),
        ("12 people were [hurt].", "12 people"),
        ("Some 300 soldiers [left] on May 3.", "Some 300 soldiers"),
        ("On May 3 police [left].", "police"),
        ("In 2020 voters [left].", "voters"),
        ("The council voted to [close] the mill.", "The council"),
        ("He asked the men to [leave].", ""),
        ("The [quake] killed many.", ""),
        ("The mayor said the bridge [fell].", "the bridge"),
        ("Citing a report, the bank [cut] its rate.", "the bank"),
        ("From May 3, training will be [held] in Lisk.", "training"),
        ("Police in Lisk, Norway, [said] so.", "Police in Lisk"),
        ("The local paper “Lisk Gazette” [said] so.", "The local paper “Lisk Gazette”"),
        ("The “Old Dog” hall [burned].", "The “Old Dog” hall"),
        ("Shutting the old mill will [cost] 40 jobs.", "Shutting the old mill"),
        ("The 75 m (250 ft) ship [sank].", "The 75 m (250 ft) ship"),
        ("Warrants on 36 men [believed] to be ill were read.", "36 men"),
        ("A man suspected to have sold the gun to Berg was [caught].", "A man"),
        ("A storm yesterday [caused] floods.", "A storm"),
        ("Groups such as Tarn, which [left] in May, were shut.", "Groups such as Tarn"),
        ("Groups such as Tarn, which left in May, were [shut].", "Groups such as Tarn"),
        ("Yesterday Ola [got] a prize.", "Ola"),
        ("This Monday Norwegian police [left].", "Norwegian police"),
        ("Last year King Ola [left].", "King Ola"),
        ("Lisk Fair 2019 [opened] in June.", "Lisk Fair 2019"),
        ("A plane in Nevada, Brenn [crashed].", "A plane in Nevada, Brenn"),
        ("At least 12 guards [left].", "At least 12 guards"),
        ("Adam Berg, a painter, singer, and now a poet, [died].", "Adam Berg"),
        ("Adam Berg, the head of the bank and a poet, [died].", "Adam Berg"),
        ("Olsen, “it will never be safe,” [told] the council.", "Olsen"),
        ("A water main [broke] on Monday.", "A water main"),
        ("They would meet and then not [speak] again.", "They"),
    ];

    const KNOWN: &Table = &[
        // Names that are joined are no list of subjects.
        ("A study published on Tuesday in the journal Ice and Moons [says] so.", "A study"),
    ];

    #[test]
    fn events_have_their_subjects() {
        check(subject, TABLE, KNOWN);
    }
}
