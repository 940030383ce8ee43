//! The stretches right before one, in its paragraph: those that were read last, or read again where a question asks for
//! what was passed over.
//!
//! So that reading all of a text and reading only what holds a time give one answer. Knows no word.

use std::collections::VecDeque;

use crate::token::sentence::{BACK, last_word, sure_end};
use crate::token::span::Span;

use super::stretch::{self, Language, Stretch, StretchReader, Wanted};

/// Stretches that are looked back at.
pub(crate) const MOST: usize = 2;

/// What stands before the stretch that is being read.
#[derive(Clone, Debug)]
pub(crate) struct Behind<'e, 't> {
    text: &'t str,
    /// In text order, each right before the next one.
    kept: VecDeque<Stretch>,
    reader: StretchReader<'e, 't>,
}

impl<'e, 't> Behind<'e, 't> {
    /// `head`: the end of the line that opens a story.
    pub(crate) fn new(language: Language<'e>, text: &'t str, head: usize) -> Behind<'e, 't> {
        let reader = StretchReader::new(language, text, head, Wanted::Asked);
        Behind { text, kept: VecDeque::new(), reader }
    }

    /// A stretch has been read; gives back one that is asked about no more.
    pub(crate) fn push(&mut self, stretch: Stretch) -> Option<Stretch> {
        self.kept.push_back(stretch);
        if self.kept.len() > MOST { self.kept.pop_front() } else { None }
    }

    /// The stretches of its paragraph right before one, the nearest first.
    pub(crate) fn before(&mut self, stretch: &Stretch) -> impl Iterator<Item = &Stretch> {
        let chain = if stretch.opens_paragraph { 0 } else { self.fill(stretch.span.start) };
        let mut opened = false;
        let near = self.kept.iter().rev().take(chain);
        near.take_while(move |stretch| !std::mem::replace(&mut opened, stretch.opens_paragraph))
    }

    /// Reads what is missing before a place; how many stretches stand there without a gap.
    fn fill(&mut self, place: usize) -> usize {
        let chain = self.chain(place);
        let at = self.kept.len() - chain;
        let first = self.kept.get(at).filter(|_| chain > 0);
        if chain >= MOST || first.is_some_and(|first| first.opens_paragraph) {
            return chain;
        }
        let start = first.map_or(place, |first| first.span.start);
        let floor = at.checked_sub(1).and_then(|before| self.kept.get(before)).map_or(0, |before| before.span.end);
        let mut missing = self.reader.read_before(start, MOST - chain, floor);
        while let Some(stretch) = missing.pop_back() {
            self.kept.insert(at, stretch);
        }
        while self.kept.len() > MOST {
            self.kept.pop_front();
        }
        self.chain(place)
    }

    /// How many of those that are kept stand right before a place, without a gap.
    fn chain(&self, place: usize) -> usize {
        let mut start = place;
        let near = self.kept.iter().rev().take_while(|before| {
            let near = stretch::are_neighbours(self.text, before.span.end, start);
            start = before.span.start;
            near
        });
        near.count()
    }
}

impl StretchReader<'_, '_> {
    /// The stretches of a paragraph right before a place, so many at the most, none that begins before `floor`.
    fn read_before(&mut self, place: usize, most: usize, floor: usize) -> VecDeque<Stretch> {
        let (mut start, mut opens) = (place, false);
        let floor = floor.max(self.head);
        for _ in 0..most {
            let end = last_word(self.text, start);
            if opens || end <= floor {
                break;
            }
            let (before, first) = sure_end(self.language.lexicon, self.text, floor, end);
            if end - before >= BACK {
                break;
            }
            (start, opens) = (before, first || before == 0);
        }
        self.spare.extend(self.ready.drain(..));
        self.carried.clear();
        (self.lexer.at, self.opens, self.kept) = (start, opens, Span::new(0, 0));
        while self.lexer.at < place && self.next() {
            let Some(stretch) = self.ready.pop_back().filter(|s| s.span.start < place) else { break };
            if stretch.opens_paragraph {
                self.spare.extend(self.ready.drain(..));
            }
            self.ready.push_back(stretch);
            if self.ready.len() > most {
                self.drop_first();
            }
        }
        (0..self.ready.len()).for_each(|index| self.tag(index));
        std::mem::take(&mut self.ready)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, language};
    use crate::token::span::Span;

    /// What stands before the sentence of the word in brackets, the nearest first; the same whether all was read or not.
    fn before(case: &str) -> String {
        let open = case.find('[').expect("a bracket");
        let text = case.replace(['[', ']'], "");
        let mention = Span::new(open, open + 1);
        let shown = |behind: &mut Behind<'_, '_>, stretch: &Stretch| {
            behind.before(stretch).map(|s| text[s.span.range()].to_owned()).collect::<Vec<_>>().join(" | ")
        };
        let (mut reader, mut all) =
            (StretchReader::new(language(), &text, 0, Wanted::All), Behind::new(language(), &text, 0));
        while reader.first().is_some_and(|s| s.span.end <= open) {
            let stretch = reader.take_first(None).expect("a stretch");
            all.push(stretch);
        }
        let read = shown(&mut all, reader.first().expect("a stretch"));
        let mut reader = StretchReader::new(language(), &text, 0, Wanted::Dated);
        let stretch = reader.around(mention).expect("a stretch");
        let passed = shown(&mut Behind::new(language(), &text, 0), stretch);
        assert_eq!(read, passed, "{case}");
        read
    }

    const TABLE: &Table = &[
        ("It rained. He left on [Monday].", "It rained."),
        ("It snowed. It rained. It blew. He left on [Monday].", "It blew. | It rained."),
        ("It snowed.\n\nIt rained. He left on [Monday].", "It rained."),
        ("It snowed.\n\nHe left on [Monday].", ""),
        ("“It rained,” she said. “It blew on [Monday].”", "“It rained,” she said."),
        ("Gen. Smith fled. He left on [Monday].", "Gen. Smith fled."),
        ("He left on [Monday].", ""),
    ];

    #[test]
    fn sentences_before_are_found() {
        check(before, TABLE, &[]);
    }
}
