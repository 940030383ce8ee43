//! What a line tells of a second verb: what a report says, before it or behind it, and what comes of a condition.
//!
//! Knows tags, functions and marks, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::clauses::{Clause, Kind as Clausal};
use crate::clause::group::Group;
use crate::clause::trigger::TriggerWord;
use crate::lexicon::EventClass;
use crate::lexicon::mark::Mark;

use super::summary::{Part, Summary};

impl Summary<'_> {
    /// What a report tells that stands before it: a quotation, or the clause that it stands aside of.
    pub(super) fn told(&self, root: usize, begins: usize, found: &TriggerWord, parts: &mut Vec<Part>) {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let words = &stretch.words;
        let verb = &stretch.groups[root];
        let Some(clause) = clauses.get(clauses.of(verb.head)) else { return };
        if let Some(open) = self.said_behind(parts) {
            parts.push(Part::Word(open));
            let close = (open + 1..words.len()).find(|at| words[*at].is_mark(Mark::Quote)).unwrap_or(words.len());
            let before = parts.len();
            self.cut_to(&(open + 1..close).collect::<Vec<_>>(), parts);
            return self.trim_from(before, parts);
        }
        // "Berg, “it fell,” told them", "“it fell,” Berg told them"
        let closes = |at: &usize| words[*at].is_mark(Mark::Quote) && !self.opens(*at);
        let quote = [verb.first, begins].into_iter().find_map(|end| (0..end).rev().take(3).find(closes));
        if let Some(close) = quote {
            let open = (0..close).rev().find(|at| words[*at].is_mark(Mark::Quote));
            if let Some(open) = open {
                parts.push(Part::Word(open));
                let before = parts.len();
                self.cut_to(&(open + 1..close).collect::<Vec<_>>(), parts);
                self.trim_from(before, parts);
                parts.push(Part::Close(close));
            }
            return;
        }
        let parent = clause.parent.filter(|_| clause.kind == Clausal::Telling).and_then(|index| clauses.get(index));
        // "said on Monday, the bridge fell"
        let own = clauses.of(verb.head);
        let behind = (root + 1 < stretch.groups.len()).then_some(root + 1).filter(|next| {
            let next = &stretch.groups[*next];
            let clause = clauses.get(clauses.of(next.head));
            let comma = (verb.head + 1..next.first).find(|at| !self.times.holds(*at));
            let told = |c: &Clause| c.beside == Some(own) || c.from > verb.head && c.kind != Clausal::Relative;
            clause.is_some_and(told) && next.finite() && comma.is_some_and(|at| words[at].is_mark(Mark::Comma))
        });
        if let Some(main) = parent.and_then(|clause| clause.verb).or(behind) {
            self.another(main, found, parts);
        }
    }

    /// The mark that opens a quotation behind what a line has: "the mayor told the Gazette on Monday: “It fell”".
    fn said_behind(&self, parts: &[Part]) -> Option<usize> {
        let words = self.scene.words();
        let last = parts.iter().rev().find_map(|part| if let Part::Word(at) = part { Some(*at) } else { None })?;
        let mark = (last + 1..words.len()).find(|at| !self.times.holds(*at) && !words[*at].is_preposition())?;
        let leads = words[mark].is_mark(Mark::Comma) || words[mark].is_mark(Mark::Colon);
        let open = mark + usize::from(leads);
        words.get(open).filter(|w| w.is_mark(Mark::Quote) && self.opens(open)).map(|_| open)
    }

    /// What comes of a condition before it: "if the mill closes, the union will weep".
    pub(super) fn then(&self, verb: &Group, found: &TriggerWord, parts: &mut Vec<Part>) -> bool {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let Some(clause) = clauses.get(clauses.of(verb.head)) else { return true };
        let above = clause.parent.and_then(|index| clauses.get(index)).and_then(|c| c.verb);
        let comma = stretch.words.get(clause.to).is_some_and(|w| w.is_mark(Mark::Comma));
        if let Some(above) = above.filter(|above| comma && stretch.groups[*above].first > clause.to) {
            parts.push(Part::Word(clause.to));
            if !self.another(above, found, parts) {
                parts.pop();
            }
        }
        true
    }

    /// Adds the sentence of another verb, in small letters; false where there is none.
    fn another(&self, group: usize, found: &TriggerWord, parts: &mut Vec<Part>) -> bool {
        let verb = &self.stretch().groups[group];
        let told = TriggerWord { word: verb.head, class: EventClass::Occurrence, group: Some(group), ..*found };
        let at = parts.len();
        if !verb.finite() || !self.sentence(group, &told, &|_| None, parts) {
            parts.truncate(at);
        } else if let Some(Part::Word(first)) = parts.get(at).copied()
            && self.is_small(first)
        {
            parts[at] = Part::Small(first);
        }
        parts.len() > at
    }
}
