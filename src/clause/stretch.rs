//! Stretches: what is read at once of a text to learn what its clauses say. A stretch is a sentence; a very long one
//! is cut where a clause ends. Its words are made and tagged once, however many mentions ask.
//!
//! Knows functions and tags of words, no word; sees the text only to make words of it.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "places are indexes of words, groups hold words, and tables are as long as the words that they tell of"
    )
)]

use std::cell::Cell;
use std::collections::VecDeque;

use crate::lexicon::mark::{self, Mark};
use crate::lexicon::tag::Tag;
use crate::lexicon::{Analysis, Function, Lexicon};
use crate::token::lexeme::{Lexeme, Lexer, Shape};
use crate::token::line::Break;
use crate::token::sentence;
use crate::token::span::Span;

use super::group::{self, Group, Link};
use super::maker::Maker;
use super::repair;
use super::tagger::{Scratch, Tagger};
use super::untaught;
use super::word::{self, Word};

/// Words of a stretch at the most.
const MOST: usize = 200;
/// Marks behind the stop of a sentence that still belong to it, at the most.
const CLOSING: usize = 8;
/// Words that there is room for at first.
const ROOM: usize = 64;
/// Stretches that are read together where all are wanted: what works on one, then works on the next, is at hand.
const TOGETHER: usize = 8;

/// A stretch that has been read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stretch {
    pub(crate) span: Span,
    pub(crate) words: Vec<Word>,
    /// In text order; no two share a word.
    pub(crate) groups: Vec<Group>,
    /// The head of the first finite group.
    finite: Option<usize>,
    /// The number of the quote that a word stands in; 0 outside. Empty where there is none.
    quotes: Vec<u16>,
    /// The words at which a clause may begin or end: marks and conjunctions.
    pub(crate) bounds: Vec<u16>,
    /// The marks among its words, a bit each: what asks for one that is not there need not look.
    pub(crate) marks: u32,
    /// It ends with a question mark.
    pub(crate) asks: bool,
    /// A word of it denies: "no", "nobody", "hardly".
    pub(crate) denies: bool,
    /// A word of it looks ahead or back: "due", "deadline".
    pub(super) cued: bool,
    /// Its words stand one space apart at the most.
    pub(crate) plain: bool,
    /// What its full verbs can be, in text order.
    pub(crate) verbs: Vec<(u16, Analysis)>,
    /// A paragraph begins with it.
    pub(crate) opens_paragraph: bool,
    /// A word of it names a source: "according to the ministry".
    pub(crate) sourced: bool,
    /// A stop ends it.
    stopped: bool,
    /// The line that stands over a story: the first of the text, without a stop, without articles.
    pub(crate) headline: bool,
    /// Its words have their tags.
    tagged: bool,
}

impl Stretch {
    /// An empty one with room for most sentences.
    fn roomy() -> Stretch {
        let words = Vec::with_capacity(ROOM);
        let (groups, verbs) = (Vec::with_capacity(ROOM / 4), Vec::with_capacity(ROOM / 4));
        Stretch { words, groups, verbs, bounds: Vec::with_capacity(ROOM / 4), ..Stretch::default() }
    }

    /// The group that a word stands in.
    pub(crate) fn group_of(&self, word: usize) -> Option<usize> {
        self.words.get(word).filter(|word| word.group != Word::NO_GROUP).map(|word| usize::from(word.group))
    }

    /// The group that begins with a word.
    pub(crate) fn group_from(&self, word: usize) -> Option<usize> {
        self.group_of(word).filter(|index| self.groups[*index].first == word)
    }

    /// What a full verb can be, where it was asked when the words had their tags.
    pub(crate) fn analysis(&self, word: usize) -> Option<&Analysis> {
        let known = self.verbs.binary_search_by_key(&(word as u16), |(at, _)| *at).ok()?;
        self.verbs.get(known).map(|(_, analysis)| analysis)
    }

    /// Which quote a word stands in: 0 outside; a quote without a verb counts as outside.
    pub(crate) fn quote_depth(&self, word: usize) -> u16 {
        self.quotes.get(word).copied().unwrap_or(0)
    }

    /// Whether the head of a group stands in a half-open range of words.
    pub(crate) fn has_verb(&self, from: usize, to: usize) -> bool {
        heads(&self.groups, from, to)
    }

    /// Whether a comma stands right before a word.
    pub(crate) fn comma_before(&self, word: usize) -> bool {
        word.checked_sub(1).is_some_and(|i| self.words[i].is_mark(Mark::Comma))
    }

    /// Whether a finite verb stands before a word.
    pub(crate) fn finite_before(&self, word: usize) -> bool {
        self.finite.is_some_and(|head| head < word)
    }

    /// The words of a span, half-open; empty, at the place of the next word, where it holds none.
    pub(crate) fn range(&self, span: Span) -> (usize, usize) {
        let from = self.words.partition_point(|w| w.end as usize <= span.start);
        let to = self.words.partition_point(|w| (w.start as usize) < span.end);
        (from, to.max(from))
    }

    /// Whether a quotation mark stands close behind a word and not close before one.
    fn closes_quote(&self, at: usize) -> bool {
        let mark = &self.words[at];
        let behind = at.checked_sub(1).is_some_and(|i| self.words[i].end == mark.start);
        behind && self.words.get(at + 1).is_none_or(|next| next.start > mark.end)
    }

    /// Whether a word of time stands at its end, before what closes there.
    fn ends_with_a_time(&self) -> bool {
        self.words.iter().rev().take(4).any(|word| word.time)
    }

    /// Reads the verb groups of words that have their tags.
    fn group(&mut self, links: &[Link]) {
        for word in &mut self.words {
            // What is a verb here is no time: "may", "march", "fall".
            word.time &= !word.tag.is_verb();
        }
        group::read(links, &self.words, &mut self.groups);
        self.place();
        self.headline &= !self.words.iter().any(|w| w.tag == Tag::Determiner);
    }

    /// Works out which group and which quote each word stands in.
    fn place(&mut self) {
        self.finite = self.groups.iter().find(|g| g.finite()).map(|g| g.head);
        for (index, group) in self.groups.iter().enumerate() {
            self.words[group.first..=group.head].iter_mut().for_each(|word| word.group = index as u16);
        }
        self.quotes.clear();
        self.bounds.clear();
        self.sourced = false;
        let mut quoted = false;
        let (marks, denies, cued) = (Cell::new(0), Cell::new(false), Cell::new(false));
        let bound = |word: &Word| {
            marks.set(marks.get() | word.mark.map_or(0, Mark::bit));
            denies.set(denies.get() | word.denies());
            cued.set(cued.get() | word.cue.is_some());
            word.is_bound()
        };
        for index in word::places(&self.words, bound) {
            self.bounds.push(index as u16);
            self.sourced |= self.words[index].is(Function::Source);
            quoted |= self.words[index].is_mark(Mark::Quote);
        }
        (self.marks, self.denies, self.cued) = (marks.get(), denies.get(), cued.get());
        if !quoted {
            return;
        }
        self.quotes.resize(self.words.len() + 1, 0);
        // A quote that was opened in an earlier sentence: its end stands close behind a word.
        let first = self.words.iter().position(|w| w.is_mark(Mark::Quote)).filter(|i| self.closes_quote(*i));
        let (mut count, mut opened) = (0, first.map(|_| 0));
        // A quote that is never closed ends with the stretch.
        let marks = (0..self.words.len()).filter(|i| self.words[*i].is_mark(Mark::Quote)).chain([self.words.len() + 1]);
        for mark in marks {
            match opened.take() {
                None => opened = Some(mark + 1),
                Some(start) => {
                    count += 1;
                    if heads(&self.groups, start, mark) {
                        self.quotes[start..mark].fill(count);
                    }
                }
            }
        }
    }
}

/// Whether the head of a group stands in a range of words.
fn heads(groups: &[Group], from: usize, to: usize) -> bool {
    groups.get(groups.partition_point(|g| g.head < from)).is_some_and(|g| g.head < to)
}

/// What a language brings to the reading of a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Language<'e> {
    pub(crate) lexicon: &'e Lexicon,
    /// None where a language is read by its lexemes and endings alone.
    pub(crate) tagger: Option<&'e Tagger>,
    pub(crate) links: &'static [Link],
}

/// Which stretches of a text are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Those of mentions that ask, each until the next one asks.
    Asked,
    /// Those of mentions, until they are dropped.
    Dated,
    /// All, until they are dropped.
    All,
}

/// Reads stretches, forward only; its buffers are allocated once.
#[derive(Clone, Debug)]
pub(crate) struct StretchReader<'e, 't> {
    pub(super) language: Language<'e>,
    pub(super) text: &'t str,
    pub(super) lexer: Lexer<'e, 't>,
    maker: Maker<'e, 't>,
    pub(super) wanted: Wanted,
    /// Stretches that are still asked about, in text order.
    pub(super) ready: VecDeque<Stretch>,
    pub(super) spare: Vec<Stretch>,
    /// Words behind a cut.
    pub(super) carried: Vec<Word>,
    /// The mention that is being read: nothing ends in it.
    pub(super) kept: Span,
    /// The next stretch begins a paragraph.
    pub(super) opens: bool,
    /// The end of the line that opens a story and belongs to none of its sentences.
    pub(super) head: usize,
    /// What ends before it has been cut before: a mention has shown that it was cut where none ends.
    again: usize,
    scratch: Scratch,
}

impl<'e, 't> StretchReader<'e, 't> {
    pub(crate) fn new(language: Language<'e>, text: &'t str, head: usize, wanted: Wanted) -> StretchReader<'e, 't> {
        StretchReader {
            language,
            text,
            lexer: Lexer::new(text, &language.lexicon.habits),
            maker: Maker { lexicon: language.lexicon, text },
            wanted,
            ready: VecDeque::new(),
            spare: Vec::new(),
            carried: Vec::new(),
            kept: Span::new(0, 0),
            opens: true,
            head,
            again: 0,
            scratch: Scratch::default(),
        }
    }

    /// The stretch that a mention stands in.
    pub(crate) fn around(&mut self, mention: Span) -> Option<&Stretch> {
        self.keep(mention);
        if self.wanted == Wanted::Asked {
            self.drop_until(mention.start);
        }
        if self.ready.back().is_none_or(|s| s.span.end <= mention.start) {
            self.skip_towards(mention.start);
            while self.ready.back().is_none_or(|s| s.span.end <= mention.start) && self.read() {
                if self.wanted == Wanted::Asked && self.ready.len() > 1 {
                    self.drop_first();
                }
            }
        }
        let index = self.ready.partition_point(|s| s.span.end <= mention.start);
        self.tag(index);
        self.ready.get(index)
    }

    /// The first stretch that has not been dropped; read now where none is.
    pub(crate) fn first(&mut self) -> Option<&Stretch> {
        if self.ready.is_empty() {
            self.read();
        }
        self.tag(0);
        self.ready.front()
    }

    /// The end of the last stretch that has been read.
    pub(crate) fn end(&self) -> usize {
        self.ready.back().map_or(0, |s| s.span.end)
    }

    /// What ends before a place is no longer asked about.
    pub(crate) fn drop_until(&mut self, place: usize) {
        while self.ready.front().is_some_and(|s| s.span.end <= place) {
            self.drop_first();
        }
    }

    /// The first stretch, which is no longer asked about; another takes its room.
    pub(crate) fn take_first(&mut self, spare: Option<Stretch>) -> Option<Stretch> {
        self.spare.extend(spare);
        self.ready.pop_front()
    }

    /// The first stretch is no longer asked about.
    pub(crate) fn drop_first(&mut self) {
        self.spare.extend(self.ready.pop_front());
    }

    /// Nothing ends within a mention: a stretch that did is read again.
    pub(crate) fn keep(&mut self, mention: Span) {
        self.kept = mention;
        let Some(cut) = self.ready.iter().position(|s| mention.start < s.span.end && s.span.end < mention.end) else {
            return;
        };
        while self.ready.len() > cut {
            let Some(again) = self.ready.pop_back() else { break };
            self.lexer.at = again.span.start;
            self.opens = again.opens_paragraph;
            self.carried.clear();
            self.spare.push(again);
        }
        self.read();
    }

    /// Goes on near a place, behind the last sure end of a sentence before it; never back.
    fn skip_towards(&mut self, place: usize) {
        let known = self.carried.first().map_or(self.lexer.at, |w| w.start as usize);
        if self.wanted == Wanted::All || place < known + MOST {
            return;
        }
        let (start, opens) = sentence::sure_end(self.language.lexicon, self.text, known, place);
        if start > known {
            self.carried.clear();
            (self.lexer.at, self.opens) = (start, opens);
        }
    }

    /// Makes the words of the next stretch, or of several; false at the end of the text.
    fn read(&mut self) -> bool {
        let from = self.ready.len();
        let together = if self.wanted == Wanted::All && self.again <= self.lexer.at { TOGETHER } else { 1 };
        // A mention may run over the end of a stretch that ends with a time: what lies behind would be read again.
        while self.ready.len() < from + together && self.next() {
            if self.ready.back().is_some_and(Stretch::ends_with_a_time) {
                break;
            }
        }
        self.again = self.again.max(self.lexer.at);
        self.ready.len() > from
    }

    /// Tags the words of a stretch that is asked about, where all are wanted with those behind it, and reads their groups.
    pub(super) fn tag(&mut self, first: usize) {
        let together = if self.wanted == Wanted::All { TOGETHER } else { 1 };
        let bare = self.ready.iter().skip(first).take(together).take_while(|stretch| !stretch.tagged);
        let end = first + bare.count();
        if first == end {
            return;
        }
        let Language { lexicon, tagger, .. } = self.language;
        for stretch in self.ready.range_mut(first..end) {
            match tagger {
                Some(tagger) => tag(tagger, self.text, &mut stretch.words, &mut self.scratch),
                None => untaught::tag(lexicon, self.text, &mut stretch.words),
            }
        }
        for Stretch { words, verbs, stopped, .. } in self.ready.range_mut(first..end) {
            match tagger {
                Some(_) => repair::read(lexicon, self.text, words, verbs, !*stopped),
                None => verbs.clear(),
            }
        }
        for stretch in self.ready.range_mut(first..end) {
            stretch.group(self.language.links);
            stretch.headline &= lexicon.habits.headlines;
            stretch.tagged = true;
        }
    }

    /// Makes the words of the next stretch; false at the end of the text.
    pub(super) fn next(&mut self) -> bool {
        let mut stretch = self.spare.pop().unwrap_or_else(Stretch::roomy);
        stretch.words.clear();
        stretch.tagged = false;
        // What a cut has left was read before.
        stretch.plain = self.carried.is_empty();
        stretch.words.append(&mut self.carried);
        let mut stopped = false;
        while stretch.words.len() < MOST {
            let behind = self.lexer.at;
            let ends = self.lexer.gap();
            let wide =
                self.lexer.at > behind + 1 || self.lexer.at > behind && self.text.as_bytes().get(behind) != Some(&b' ');
            if ends > Break::Space && !(self.kept.start < self.lexer.at && self.lexer.at < self.kept.end) {
                let done = !stretch.words.is_empty();
                if done {
                    stretch.opens_paragraph = std::mem::replace(&mut self.opens, ends == Break::Paragraph);
                    return self.finish(stretch, stopped);
                }
                self.opens |= ends == Break::Paragraph;
            }
            let beyond = self.head > 0 && self.lexer.at >= self.head;
            if beyond && stretch.words.first().is_some_and(|w| (w.start as usize) < self.head) {
                break;
            }
            let Some(lexeme) = self.lexer.next() else { break };
            stretch.plain &= !wide || stretch.words.is_empty();
            match lexeme.shape {
                Shape::Mark(Mark::Stop) => stopped = self.stop(lexeme, &mut stretch.words),
                // The mark of an item of a list.
                Shape::Mark(Mark::Dash | Mark::Hyphen) if stretch.words.is_empty() => {}
                Shape::Dotted => {
                    self.maker.add(lexeme, &mut stretch.words);
                    stopped = self.ends_behind(lexeme.end);
                }
                _ => self.maker.add(lexeme, &mut stretch.words),
            }
            if stopped {
                break;
            }
        }
        if stretch.words.is_empty() {
            self.spare.push(stretch);
            return false;
        }
        if !stopped && stretch.words.len() >= MOST {
            self.cut(&mut stretch.words);
        }
        stretch.opens_paragraph = std::mem::take(&mut self.opens);
        self.finish(stretch, stopped)
    }

    /// Whether the stop that ends a dotted abbreviation ends the sentence too.
    fn ends_behind(&self, end: usize) -> bool {
        let inside = self.kept.start < end && end < self.kept.end;
        let stop = self.text.as_bytes().get(end - 1) == Some(&b'.');
        stop && !inside && sentence::ends_at(self.language.lexicon, self.text, end - 1)
    }

    /// A stop: part of the word before it, or the end of the sentence, with what closes there.
    fn stop(&mut self, stop: Lexeme, words: &mut Vec<Word>) -> bool {
        let inside = self.kept.start < stop.end && stop.end < self.kept.end;
        if inside || !sentence::ends_at(self.language.lexicon, self.text, stop.start) {
            let dot = stop.end - stop.start == 1;
            match words.last_mut().filter(|w| dot && w.end as usize == stop.start && w.mark.is_none()) {
                Some(word) => word.end = stop.end as u32,
                None => self.maker.add(stop, words),
            }
            return false;
        }
        self.maker.add(stop, words);
        let end = mark::closing(self.text, self.lexer.at);
        while self.lexer.at < end && words.len() < MOST + CLOSING {
            let Some(closes) = self.lexer.next() else { break };
            self.maker.add(closes, words);
        }
        true
    }

    /// Leaves the words behind the last end of a clause to the next stretch.
    fn cut(&mut self, words: &mut Vec<Word>) {
        let kept = self.kept;
        let bounds = |w: &Word| {
            let conjunction =
                matches!(w.function, Some(Function::Coordinator | Function::Subordinator | Function::Where));
            conjunction || matches!(w.mark, Some(Mark::Comma | Mark::Colon | Mark::Semicolon | Mark::Dash))
        };
        let free = |w: &Word| (w.end as usize) <= kept.start || kept.end <= w.end as usize;
        let from = MOST / 2;
        let tail = words.get(from..).unwrap_or_default();
        let at = tail.iter().rposition(|w| bounds(w) && free(w)).or_else(|| tail.iter().rposition(free));
        if let Some(at) = at.map(|i| i + from + 1).filter(|at| *at < words.len()) {
            self.carried.extend(words.drain(at..));
        }
    }

    /// The words of a stretch are made.
    fn finish(&mut self, mut stretch: Stretch, stopped: bool) -> bool {
        let (first, last) = (stretch.words.first(), stretch.words.last());
        stretch.span = Span::new(first.map_or(0, |w| w.start as usize), last.map_or(0, |w| w.end as usize));
        stretch.stopped = stopped;
        stretch.asks = stopped && mark::asks(self.text, stretch.span.range());
        let leads = self.text.get(..stretch.span.start).is_some_and(|before| before.trim_start().is_empty());
        stretch.headline = leads && !stopped;
        self.ready.push_back(stretch);
        true
    }
}

/// Gives the words of a stretch their tags.
fn tag(tagger: &Tagger, text: &str, words: &mut [Word], scratch: &mut Scratch) {
    tagger.see(text, words.iter().map(|w| (w.start, w.end)), scratch);
    let mut untagged = words.iter_mut();
    tagger.tag(scratch, |tag| {
        let Some(word) = untagged.next() else { return };
        word.tag = match word.mark {
            Some(Mark::Money) => Tag::Symbol,
            Some(_) => Tag::Punctuation,
            None => tag,
        };
    });
}

/// Whether no word stands between the end of one stretch and the start of another.
pub(crate) fn are_neighbours(text: &str, end: usize, start: usize) -> bool {
    text.get(end..start).is_some_and(|gap| !gap.contains(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{check, reader, report, stretches};

    /// The stretches of a text, a bar between two.
    fn cut(text: &str) -> String {
        stretches(text).iter().map(|stretch| &text[stretch.span]).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn a_stretch_is_a_sentence() {
        let table = [
            ("It rained. He left.", "It rained. | He left."),
            ("It rained on Jan. 8. He left.", "It rained on Jan. 8. | He left."),
            ("“It rained.” He left.", "“It rained.” | He left."),
            ("He left at 5 p.m. She stayed.", "He left at 5 p.m. | She stayed."),
            ("Mayor quits\n\nThe mayor left.", "Mayor quits | The mayor left."),
            ("- It rained.\n- It blew.", "It rained. | It blew."),
            ("one | two | three", "one | two | three"),
            ("...", "..."),
            ("   ", ""),
            ("", ""),
        ];
        check(cut, &table, &[]);
    }

    /// A sentence of so many words, in pieces of ten that end with a comma.
    fn long(words: usize) -> String {
        let piece = "the old hall by the wide river near the mill, ";
        piece.repeat(words / 11) + "ended."
    }

    #[test]
    fn a_long_sentence_is_cut_where_a_clause_ends() {
        let mut wrong = Vec::new();
        for words in [100, 199, 200, 201, 400, 1_000] {
            let text = long(words);
            let stretches = stretches(&text);
            // Eighteen pieces of ten words and a comma fill a stretch; the last one is two words longer.
            let few = 1 + (words / 11 * 11 + 2).saturating_sub(MOST).div_ceil(18 * 11);
            let (last, before) = stretches.split_last().expect("a stretch");
            let faults = [
                (stretches.iter().any(|s| s.words.len() > MOST), "one is too long"),
                (stretches.len() != few, "they are not as few as can be"),
                (before.iter().any(|s| !text[s.span.range()].ends_with("mill,")), "one is cut within a clause"),
                (!text[last.span.range()].ends_with("ended."), "the end is lost"),
                (stretches.windows(2).any(|s| s[0].span.end + 1 != s[1].span.start), "a word is lost"),
            ];
            wrong.extend(faults.iter().filter(|f| f.0).map(|f| format!("{words} words: {}: {}", f.1, cut(&text))));
        }
        report(&wrong);
    }

    #[test]
    fn nothing_ends_in_a_mention() {
        // Stops and line breaks that end a sentence where no mention says otherwise.
        let table = [
            ("He came on [Jan. 8. The] mayor left.", "He came on Jan. 8. The mayor left."),
            ("He came on [May\n\n3] with her. She left.", "He came on May\n\n3 with her."),
            ("He came at [5 p.m. The next day] he left. She stayed.", "He came at 5 p.m. The next day he left."),
        ];
        let around = |case: &str| {
            let (open, close) = (case.find('[').expect("a bracket"), case.find(']').expect("a bracket"));
            let text = case.replace(['[', ']'], "");
            let mention = Span::new(open, close - 1);
            let mut wanted = [Wanted::Asked, Wanted::Dated, Wanted::All].map(|wanted| {
                let mut reader = reader(&text, wanted);
                // It has been read before the mention is known.
                reader.first();
                let stretch = reader.around(mention).expect("a stretch");
                text[stretch.span.range()].to_owned()
            });
            wanted.sort();
            assert_eq!(wanted[0], wanted[2], "all who ask see one stretch");
            wanted[0].clone()
        };
        check(around, &table, &[]);
        // A cut neither.
        let text = long(400);
        let at = text.match_indices("mill, the").map(|(at, _)| at).nth(17).expect("a place near the cut");
        for mention in [Span::new(at - 60, at + 60), Span::new(at, at + 6)] {
            let mut reader = reader(&text, Wanted::All);
            let stretch = reader.around(mention).expect("a stretch");
            assert!(stretch.span.start <= mention.start && mention.end <= stretch.span.end, "{mention:?}");
        }
    }

    #[test]
    fn a_cut_leaves_a_mention_whole() {
        // So many words before a mention, and no clause ends in them.
        let whole = |words: &str| {
            let text = "rain ".repeat(words.parse().expect("a number")) + "May 3, 2019, or later it fell on and on.";
            let start = text.find("May").expect("a mention");
            let mention = Span::new(start, start + "May 3, 2019".len());
            let mut reader = reader(&text, Wanted::All);
            let stretch = reader.around(mention).expect("a stretch");
            (stretch.span.start <= mention.start && mention.end <= stretch.span.end).to_string()
        };
        let table =
            ["0", "100", "190", "195", "196", "197", "198", "199", "200", "201", "380"].map(|words| (words, "true"));
        check(whole, &table, &[]);
    }

    #[test]
    fn lines_and_words_leave_their_marks() {
        let flags = |text: &str| {
            let flag = |is: bool, name| if is { name } else { "" };
            let one = |s: &Stretch| {
                [flag(s.headline, "headline "), flag(s.plain, "plain "), flag(s.opens_paragraph, "opens")].concat()
            };
            stretches(text).iter().map(|s| one(s).trim().to_owned()).collect::<Vec<_>>().join(" | ")
        };
        let table = [
            ("Mayor  quits Monday\n\nThe mayor left. He wept.", "headline opens | plain opens | plain"),
            ("Mayor quits Monday\n\nThe mayor left.", "headline plain opens | plain opens"),
            ("The  mayor quits Monday\n\nHe left.", "opens | plain opens"),
            ("Mayor quits Monday.", "plain opens"),
            ("  Mayor quits Monday", "headline plain opens"),
            ("He  left.", "opens"),
            ("He left early,\nshe said.", "opens"),
            ("He left.  She stayed.", "plain opens | plain"),
            ("He left the\u{b}town.", "opens"),
            ("He left the\u{2028}town.", "opens"),
        ];
        check(flags, &table, &[]);
    }
}
