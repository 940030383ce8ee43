//! The stretches right before one, in its paragraph: those that were read last, or read again where a question asks for
//! what was passed over.
//!
//! So that reading all of a text and reading only what holds a time give one answer. Knows no word.

use std::collections::VecDeque;

use super::stretch::{self, Language, Reader, Stretch, Wanted};

/// Stretches that are looked back at.
pub(crate) const MOST: usize = 2;

/// What stands before the stretch that is being read.
#[derive(Clone, Debug)]
pub(crate) struct Behind<'e, 't> {
    text: &'t str,
    /// In text order, each right before the next one.
    kept: VecDeque<Stretch>,
    reader: Reader<'e, 't>,
}

impl<'e, 't> Behind<'e, 't> {
    /// `head`: the end of the line that opens a story.
    pub(crate) fn new(language: Language<'e>, text: &'t str, head: usize) -> Behind<'e, 't> {
        let reader = Reader::new(language, text, head, Wanted::Asked);
        Behind { text, kept: VecDeque::new(), reader }
    }

    /// A stretch has been read; gives back one that is asked about no more.
    pub(crate) fn push(&mut self, stretch: Stretch) -> Option<Stretch> {
        self.kept.push_back(stretch);
        if self.kept.len() > MOST { self.kept.pop_front() } else { None }
    }

    /// The stretches of its paragraph right before one, the nearest first.
    pub(crate) fn before(&mut self, stretch: &Stretch) -> impl Iterator<Item = &Stretch> {
        let most = if stretch.opens_paragraph { 0 } else { MOST };
        if most > 0 && !self.is_whole(stretch) {
            self.reader.read_before(stretch.span.start, MOST, &mut self.kept);
        }
        let mut opened = false;
        let near = self.kept.iter().rev().take(most);
        near.take_while(move |stretch| !std::mem::replace(&mut opened, stretch.opens_paragraph))
    }

    /// Whether all that can be asked about stands in what is kept, without a gap.
    fn is_whole(&self, stretch: &Stretch) -> bool {
        let mut start = stretch.span.start;
        for (count, before) in self.kept.iter().rev().enumerate() {
            if !stretch::are_neighbours(self.text, before.span.end, start) {
                return false;
            }
            if before.opens_paragraph || count + 1 == MOST {
                return true;
            }
            start = before.span.start;
        }
        false
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
        let (mut reader, mut all) = (Reader::new(language(), &text, 0, Wanted::All), Behind::new(language(), &text, 0));
        while reader.first().is_some_and(|s| s.span.end <= open) {
            let stretch = reader.take_first(None).expect("a stretch");
            all.push(stretch);
        }
        let read = shown(&mut all, reader.first().expect("a stretch"));
        let mut reader = Reader::new(language(), &text, 0, Wanted::Dated);
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
