//! What a pronoun or "the company" stands for, where only one thing fits: what the nearest sentence before it names, its
//! own first, two sentences back at the most and never beyond the paragraph.
//!
//! Knows kinds of words and tags, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use std::collections::VecDeque;

use crate::clause::behind::{self, Behind};
use crate::clause::phrase::{NounPhrase, Postmodifiers};
use crate::clause::stretch::Stretch;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::sense::word as sense;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Function, Kind, Lexicon};
use crate::token::span::Span;

use super::attribution;

/// Phrases of a sentence that are remembered; where there are more nothing is sure.
const MOST: usize = 24;
/// Words behind a verb that lead to what "it" stands for.
const NEAR: usize = 9;

/// What may be meant by a pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Man,
    Woman,
    /// A person by what they do, or by a name of two words.
    Person,
    /// A name of one word: of a person, a body or a place.
    Name,
    /// A name of a body, by a word in it.
    Body,
    /// Anything else in the singular.
    Thing,
    Several,
}

/// A phrase that may be meant.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    span: Span,
    /// The last word of its name or noun.
    head: Span,
    sort: Sort,
    /// It is the subject of a verb.
    subject: bool,
    /// It brings in somebody new: "a clerk".
    fresh: bool,
    /// Which verb group follows it.
    before: usize,
    /// Which quote it stands in.
    quote: u16,
}

impl Candidate {
    /// Whether it is what some words name, and the subject of a verb.
    fn acts_as(&self, span: Span) -> bool {
        self.subject && self.span == span
    }
}

/// What the last sentences name that were asked about: most are asked more than once, as their own and from behind.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    /// The oldest first.
    kept: VecDeque<(Span, Vec<Candidate>)>,
}

/// Sentences of which it is kept what they name: one and those before it.
const KEPT: usize = behind::MOST + 1;

impl Named {
    /// What a sentence names.
    fn of(&mut self, kinds: Kinds<'_>, stretch: &Stretch) -> &[Candidate] {
        let known = self.kept.iter().position(|(span, _)| *span == stretch.span);
        let at = known.unwrap_or_else(|| {
            let old = if self.kept.len() < KEPT { None } else { self.kept.pop_front() };
            let mut named = old.map_or(Vec::new(), |(_, named)| named);
            named.clear();
            kinds.named(stretch, &mut named);
            self.kept.push_back((stretch.span, named));
            self.kept.len() - 1
        });
        &self.kept[at].1
    }

    /// Whether some words are the subject of a verb in a sentence, or in the one before it.
    pub(super) fn acts(&self, sentence: Span, words: Span) -> bool {
        let before = self.kept.iter().map(|(span, _)| span.start).filter(|start| *start < sentence.start).max();
        let near = self.kept.iter().filter(|(span, _)| Some(span.start) >= before);
        near.flat_map(|(_, named)| named).any(|candidate| candidate.acts_as(words))
    }

    /// What a phrase that asks for something stands for: what its sentence names, or one before it.
    pub(super) fn stands_for(
        &mut self,
        kinds: Kinds<'_>,
        stretch: &Stretch,
        phrase: &NounPhrase,
        asks: Asks,
        behind: &mut Behind<'_, '_>,
    ) -> Option<Span> {
        let phrase = &kinds.first_of(stretch, phrase, asks);
        for back in 0..=behind::MOST {
            if kinds.is_unsure(stretch, phrase, asks, back) {
                return None;
            }
            let named = match back.checked_sub(1) {
                None if kinds.opens(stretch, phrase) => continue,
                None => self.of(kinds, stretch),
                Some(before) => {
                    let sentence = behind.before(stretch).nth(before)?;
                    // A quotation that opens or closes there: "he" is another's word.
                    if attribution::quotes(sentence) % 2 == 1 {
                        return None;
                    }
                    // Who is "she" there as well was named before: "In 1981 she married Tom Berg. She …"
                    if kinds.goes_on(sentence, asks) {
                        continue;
                    }
                    self.of(kinds, sentence)
                }
            };
            if let Some(found) = kinds.choose(stretch, phrase, asks, (back, named)) {
                return found;
            }
        }
        None
    }
}

/// What a phrase asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    He,
    She,
    It,
    They,
    /// "The company".
    Firm,
}

/// A text and the kinds of its words.
#[derive(Clone, Copy)]
pub(super) struct Kinds<'a> {
    pub(super) text: &'a str,
    pub(super) lexicon: &'a Lexicon,
}

impl Kinds<'_> {
    fn kind(&self, word: &Word) -> Option<Kind> {
        self.lexicon.kind(self.text.as_bytes(), word.start as usize, (word.end - word.start) as usize)
    }

    /// What a phrase asks for: none where it names something itself.
    pub(super) fn asks(&self, stretch: &Stretch, phrase: &NounPhrase) -> Option<Asks> {
        let words = stretch.words.get(phrase.from..phrase.to)?;
        match words {
            [word] if word.is_determiner() || word.tag == Tag::Pronoun || word.is_subject() => match self.kind(word)? {
                Kind::He => Some(Asks::He),
                Kind::She => Some(Asks::She),
                Kind::It => Some(Asks::It),
                Kind::They => Some(Asks::They),
                _ => None,
            },
            // "the group that won" says itself which is meant.
            [_, _] if stretch.words.get(phrase.to).is_some_and(|w| w.tag == Tag::Relative || w.is(Function::That)) => {
                None
            }
            [article, noun] if noun.tag == Tag::Noun && self.kind(noun) == Some(Kind::Firm) => {
                let (start, len) = (article.start as usize, (article.end - article.start) as usize);
                let definite = self.lexicon.words.word(self.text.as_bytes(), start, len);
                let definite = definite.is_some_and(|row| row.senses.meets(sense::THE)) && !article.is(Function::Owner);
                definite.then_some(Asks::Firm)
            }
            _ => None,
        }
    }

    /// Whether a pronoun of a person acts in a sentence too.
    fn goes_on(&self, stretch: &Stretch, asks: Asks) -> bool {
        let acts = |at: usize| stretch.words[at].is_subject() && stretch.quote_depth(at) == 0;
        asks.is_of_person()
            && (0..stretch.words.len()).any(|at| acts(at) && Some(asks) == self.person(&stretch.words[at]))
    }

    /// What a pronoun of one person asks for.
    fn person(&self, word: &Word) -> Option<Asks> {
        match self.kind(word)? {
            Kind::He => Some(Asks::He),
            Kind::She => Some(Asks::She),
            _ => None,
        }
    }

    /// The first of the pronouns of a person that a sentence has alike: "he said he left" tells of one man.
    fn first_of(&self, stretch: &Stretch, phrase: &NounPhrase, asks: Asks) -> NounPhrase {
        if !asks.is_of_person() {
            return *phrase;
        }
        let depth = stretch.quote_depth(phrase.from);
        let alike = |at: &usize| {
            let word = &stretch.words[*at];
            word.is_subject() && stretch.quote_depth(*at) == depth && self.person(word) == Some(asks)
        };
        let first = (0..phrase.from).find(alike);
        first.map_or(*phrase, |at| NounPhrase { from: at, to: at + 1, head: at, bare: at + 1, joined: false })
    }

    /// The phrases of a sentence that may be meant, added to `all`.
    fn named(&self, stretch: &Stretch, all: &mut Vec<Candidate>) {
        let words = &stretch.words;
        let finite = (0..stretch.groups.len()).filter(|group| stretch.groups[*group].finite());
        let subject = |group: usize| Some((stretch.own_subject(group)?, stretch.groups[group].first));
        let subjects: Vec<_> = finite.filter_map(subject).collect();
        let (mut at, mut last) = (0, None);
        while at < words.len() && all.len() <= MOST {
            let opens = words[at].is_determiner() || words[at].is_nominal() && !words[at].time;
            let phrase = if opens && words[at].group == Word::NO_GROUP {
                // "Ada Quill and Tom Berg met", but "closed the mill and the union left"
                let verb = subjects.iter().find(|(phrase, first)| phrase.start == at && at < *first);
                stretch.noun_phrase_at(at, verb.map_or(words.len(), |(_, first)| *first), Postmodifiers::Of)
            } else {
                None
            };
            let Some(phrase) = phrase else {
                at += 1;
                continue;
            };
            let subject = subjects.iter().any(|(s, _)| phrase.from <= s.head && s.head < phrase.to);
            let candidate = self.candidate(stretch, phrase, subject);
            let other = subject || !is_beside(stretch, phrase.from, last);
            last = candidate.map(|_| phrase.to);
            all.extend(candidate.filter(|_| other));
            // Of "the mayor's house" both are named.
            let owner =
                (phrase.from..phrase.to).find(|i| words[*i].tag == Tag::Possessive).filter(|i| *i > phrase.from);
            if let Some(owned) = owner {
                let part = stretch.noun_phrase_at(phrase.from, owned, Postmodifiers::Of);
                all.extend(part.and_then(|part| self.candidate(stretch, part, false)));
            }
            at = if phrase.joined { phrase.to } else { phrase.bare.max(at + 1) };
        }
    }

    fn candidate(&self, stretch: &Stretch, phrase: NounPhrase, subject: bool) -> Option<Candidate> {
        let words = &stretch.words;
        let sort = self.sort(stretch, &phrase)?;
        let before = stretch.groups.partition_point(|group| group.head < phrase.from);
        let quote = stretch.quote_depth(phrase.head);
        let first = &words[phrase.from];
        let fresh = first.is_determiner() && !first.is(Function::Definite) && !first.is(Function::Owner);
        let candidate = Candidate {
            span: stretch.span_of(&phrase),
            head: words[phrase.bare - 1].span(),
            sort,
            subject,
            fresh,
            before,
            quote,
        };
        Some(candidate)
    }

    fn sort(&self, stretch: &Stretch, phrase: &NounPhrase) -> Option<Sort> {
        let words = &stretch.words;
        let head = &words[phrase.head];
        if head.time || !head.tag.is_noun() {
            return None;
        }
        let owned =
            (phrase.from..phrase.bare).rev().find(|i| words[*i].tag == Tag::Possessive).map_or(phrase.from, |i| i + 1);
        let own = &words[owned..phrase.bare.max(owned + 1)];
        if phrase.joined || head.tag == Tag::NounPlural {
            return Some(Sort::Several);
        }
        let (mut body, mut spot, mut person, mut last) = (false, false, None, None);
        for word in own {
            last = self.kind(word);
            match last {
                Some(Kind::People) => return Some(Sort::Several),
                Some(Kind::Body | Kind::Firm) => body = true,
                Some(Kind::Spot) => spot = true,
                Some(kind) if kind.is_person() => person = last,
                _ => {}
            }
        }
        let name = own.iter().all(|w| w.tag == Tag::ProperNoun || w.is_mark(Mark::Hyphen) || w.is_mark(Mark::Quote));
        let titled =
            own.last().is_some_and(|w| w.tag == Tag::ProperNoun) || own.last().map(Word::span) == Some(head.span());
        // "The police chief", "the bank's governor", but "the president's bank".
        let who = person.filter(|_| titled && last.is_none_or(|kind| kind.is_person()));
        match who {
            Some(Kind::Man) => return Some(Sort::Man),
            Some(Kind::Woman) => return Some(Sort::Woman),
            Some(_) => return Some(Sort::Person),
            None => {}
        }
        let count = own.iter().filter(|w| w.mark.is_none()).count();
        Some(match count {
            _ if body && head.tag == Tag::ProperNoun => Sort::Body,
            _ if body || spot || !name || phrase.to > phrase.bare => Sort::Thing,
            1 => Sort::Name,
            2..=4 => Sort::Person,
            _ => Sort::Thing,
        })
    }

    /// Whether nothing is sure of what a phrase stands for, whatever a sentence names that stands so many back.
    fn is_unsure(&self, stretch: &Stretch, phrase: &NounPhrase, asks: Asks, back: usize) -> bool {
        // What is said within quotes and without are two speakers'.
        back > 0 && stretch.quote_depth(phrase.from) > 0
            || asks == Asks::It && acts(stretch, phrase) && says_nothing(stretch, phrase.to)
    }

    /// Whether a sentence names nothing before a phrase of its own, and not too much behind it.
    fn opens(&self, stretch: &Stretch, phrase: &NounPhrase) -> bool {
        let few = || stretch.words.iter().filter(|w| w.tag.is_noun()).count() * 2 <= MOST;
        let names = |w: &Word| w.is_determiner() || w.is_nominal();
        !stretch.words[..phrase.from].iter().any(names) && (stretch.words.len() <= MOST || few())
    }

    /// The one thing that a phrase stands for, of those that a sentence names, its own or one so many back: none inside where
    /// nothing is sure, none at all where the sentence before may say it.
    fn choose(
        &self,
        stretch: &Stretch,
        phrase: &NounPhrase,
        asks: Asks,
        (back, sentence): (usize, &[Candidate]),
    ) -> Option<Option<Span>> {
        let word = &stretch.words[phrase.from];
        // The verb whose subject it is stands behind it, that whose object it is before.
        let acts = acts(stretch, phrase);
        let behind = stretch.groups.partition_point(|group| group.head < phrase.from);
        let group = behind.saturating_sub(usize::from(!acts));
        let (owner, quote) = (word.is(Function::Owner), stretch.quote_depth(phrase.from));
        if sentence.len() > MOST {
            return Some(None);
        }
        let before = |c: &&Candidate| {
            // "Smith saw him": what has the same verb is another.
            let earlier = c.span.end <= word.span().start && (owner || c.before < group);
            asks.takes(c) && c.quote == quote && (back > 0 || earlier)
        };
        let mut fits = sentence.iter().filter(before);
        let mut best = *fits.next()?;
        let first = best;
        for other in fits.filter(|other| !self.same(first, **other)) {
            // One that acts goes before one that is only named: of things each sentence names many.
            let sure = |c: &Candidate| matches!(c.sort, Sort::Man | Sort::Woman | Sort::Person);
            match (best.subject, other.subject) {
                // "Berg was born in Lisk, the daughter of a clerk. She …"
                (true, false) if other.fresh && asks.is_of_person() => {}
                (false, true) if best.fresh && asks.is_of_person() => best = *other,
                // A name of one word may be that of a person.
                _ if sure(&best) && other.sort == Sort::Name => {}
                _ if best.sort == Sort::Name && best.subject && !other.subject && sure(other) => return Some(None),
                _ if best.sort == Sort::Name && sure(other) => best = *other,
                (true, false) if asks == Asks::It && acts => {}
                (false, true) if asks == Asks::It && acts => best = *other,
                _ => return Some(None),
            }
        }
        let named = !matches!(asks, Asks::It | Asks::They) || best.subject;
        Some(named.then_some(best.span))
    }

    /// Whether two phrases name one thing: "Ada Quill" and "Quill".
    fn same(&self, a: Candidate, b: Candidate) -> bool {
        let word = |span: Span| self.text.get(span.range()).unwrap_or_default();
        word(a.head) == word(b.head)
    }
}

/// Whether a phrase says what another is that ended at a word: "her father, a clerk,", "she was a clerk".
fn is_beside(stretch: &Stretch, from: usize, last: Option<usize>) -> bool {
    let Some(before) = from.checked_sub(1) else { return false };
    let said = stretch.group_of(before).map(|group| &stretch.groups[group]);
    said.is_some_and(|verb| verb.copula && verb.head == before)
        || stretch.words[before].is_mark(Mark::Comma) && last == Some(before)
}

/// Whether the verb stands behind a phrase.
fn acts(stretch: &Stretch, phrase: &NounPhrase) -> bool {
    stretch.words.get(phrase.to).is_some_and(|w| w.group != Word::NO_GROUP || w.is_adverb())
}

/// Whether a verb whose subject is "it" leads to what is meant: "it took hours to", "it is clear that".
fn says_nothing(stretch: &Stretch, from: usize) -> bool {
    let near = stretch.words.get(from..).unwrap_or_default().iter().take(NEAR).take_while(|w| w.mark.is_none());
    near.into_iter().any(|w| w.tag == Tag::InfinitiveTo || w.tag == Tag::Subordinator)
}

impl Asks {
    /// Whether it is one person.
    fn is_of_person(self) -> bool {
        matches!(self, Asks::He | Asks::She)
    }

    /// Whether a phrase can be what is asked for.
    fn takes(self, candidate: &Candidate) -> bool {
        use Sort::{Body, Man, Name, Person, Several, Thing, Woman};
        match self {
            Asks::He => matches!(candidate.sort, Man | Person) || candidate.sort == Name && candidate.subject,
            Asks::She => matches!(candidate.sort, Woman | Person) || candidate.sort == Name && candidate.subject,
            Asks::It => matches!(candidate.sort, Body | Thing | Name),
            Asks::They => candidate.sort == Several,
            Asks::Firm => candidate.sort == Body || candidate.sort == Name && candidate.subject,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Marked, Table, check, language, lexicon};

    /// What the words in brackets stand for.
    fn antecedent(case: &str) -> String {
        let marked = Marked::new(case);
        let text = &*marked.text;
        let kinds = Kinds { text, lexicon: lexicon() };
        let (from, to) = (marked.place.from, marked.place.to);
        let phrase = NounPhrase { from, to, head: to - 1, bare: to, joined: false };
        let mut behind = Behind::new(language(), text, 0);
        let Some(asks) = kinds.asks(&marked.stretch, &phrase) else { return "names itself".into() };
        let found = Named::default().stands_for(kinds, &marked.stretch, &phrase, asks, &mut behind);
        found.map(|span| text[span.range()].to_owned()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("Ada Quill led the party. [She] resigned on Monday.", "Ada Quill"),
        ("Ada Quill said [she] would resign.", "Ada Quill"),
        ("The mayor of Lisk fled. [He] was caught on Monday.", "The mayor of Lisk"),
        ("Ada Quill met Tom Berg. [She] resigned on Monday.", ""),
        ("Mrs. Quill met Mr. Berg. [She] resigned on Monday.", "Mrs. Quill"),
        ("Mrs. Quill met Mr. Berg. [He] resigned on Monday.", "Mr. Berg"),
        ("Acme Corp. shut its mill. [The] company will sell it.", "names itself"),
        ("Acme Corp. shut its mill. [The company] will sell it.", "Acme Corp."),
        ("Ada Quill shut the mill. [The company] will sell it.", ""),
        ("A man bought Acme. [A company] will sell it.", "names itself"),
        ("The bridge fell in 1977. [It] was built in 1950.", "The bridge"),
        ("The bridge hit the ship. [It] was built in 1950.", "The bridge"),
        ("The rebels took Lisk. [They] left on Monday.", "The rebels"),
        ("Ada Quill and Tom Berg met. [They] left on Monday.", "Ada Quill and Tom Berg"),
        ("Ada Quill fled.\n\n[She] resigned on Monday.", ""),
        ("Ada Quill fled. It rained. [She] resigned on Monday.", "Ada Quill"),
        ("Ada Quill fled. It rained. It blew. [She] resigned on Monday.", ""),
        ("Smith saw [him] on Monday.", ""),
        ("Ada Quill sold [her] house.", "Ada Quill"),
        ("The mayor praised the judge. [He] resigned on Monday.", ""),
        ("President Tom Hill said Lisk is ready. [He] resigned on Monday.", "President Tom Hill"),
        // What says what another is stands for nothing.
        ("Her father, a railway clerk, died in May. [She] won in June.", ""),
        ("Ada Quill was a clerk. [She] won in June.", "Ada Quill"),
        ("Ada Quill wrote, “It was a good year. [She] fell ill in May.", ""),
        ("He told the mayor that [he] would leave.", ""),
        ("Quill was born in Lisk, the daughter of a clerk. [She] left in May.", "Quill"),
        ("Quill met the mayor. [She] left in May.", ""),
        ("Ada Quill won. In 1981 she married the painter Tom Berg. [She] left in May.", "Ada Quill"),
        ("In 1981 she married the painter Tom Berg; he died in 2004. [She] left in May.", ""),
        ("Ada Quill spoke. Quill is ill. [She] resigned on Monday.", "Quill"),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn pronouns_stand_for_what_fits_alone() {
        check(antecedent, TABLE, KNOWN);
    }
}
