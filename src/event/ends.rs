//! Whether a line ends where a phrase ends; where it does not, it goes on to the next mark, or tells its whole clause.
//!
//! Knows tags, functions and marks, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::clauses::Kind as Clausal;
use crate::clause::group::Group;
use crate::clause::trigger::TriggerWord;
use crate::clause::word::Word;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{EventClass, Function};

use super::rest::{LITTLE, ROOM};
use super::summary::{Part, Summary};

/// Words that a line goes on with at the most.
const MORE: usize = 24;
/// Clauses that are gone up.
const ABOVE: usize = 3;
/// Bytes of a whole clause beyond which it is cut.
const CLAUSE: usize = 200;

impl Summary<'_> {
    /// Mends a line that leaves something open: goes on with it, or tells its clause, or the one around that.
    pub(super) fn mend(&self, found: &TriggerWord, told: bool, parts: &mut Vec<Part>) {
        // "after a shooting in Lisk": a form in "-ing" may be a noun.
        // "while addressing the press", "ran for mayor, winning": a verb.
        let led = |w: &Word| w.is_nominal() || w.is_determiner() || w.is_preposition() || w.tag == Tag::Possessive;
        let before = found.word.checked_sub(1).map(|at| &self.scene.words()[at]);
        let noun = !told && self.scene.words()[found.word].tag.is_gerund() && before.is_some_and(led);
        let sentence = noun || self.is_sentence(found, parts);
        // "at least two towns" does not tell Wednesday's quake.
        let told = found.group.is_some() || self.names(found.word, parts);
        let begins = !parts.is_empty() && told && self.begins_well(parts) && sentence && !self.is_silent(found, parts);
        if begins && self.ends_well(found, parts) {
            return;
        }
        let before = parts.len();
        if begins && self.goes_on(found, parts) {
            return;
        }
        parts.truncate(before);
        self.instead(found, parts);
        if parts.is_empty() {
            let (from, to) = self.stretch().range(self.scene.bounds.of(found, None));
            let begins = (from..found.word).find(|at| self.scene.words()[*at].mark.is_none()).unwrap_or(from);
            self.cut_to(&(begins..to).collect::<Vec<_>>(), parts);
        }
    }

    /// The clause of an event as its line, where it stands alone, or the one that it depends on.
    pub(super) fn instead(&self, found: &TriggerWord, parts: &mut Vec<Part>) {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let mut line = Vec::new();
        let own = clauses.of(found.word);
        let (mut from, to) = stretch.range(self.scene.bounds.of(found, None));
        // "(the firm grew) and hired": what stands beside it has the subject.
        let beside = clauses.get(own).and_then(|c| c.beside).and_then(|index| clauses.get(index));
        if stretch.group_of(from).is_some_and(|group| stretch.groups[group].finite())
            && let Some(before) = beside
        {
            from = before.from.min(from);
        }
        if self.clause(found, (from, to), CLAUSE, &mut line) {
            *parts = line;
            return;
        }
        let mut above = Some(own);
        for _ in 0..ABOVE {
            let Some(clause) = above.and_then(|index| clauses.get(index)) else { return };
            // The words of the event were tried already.
            let other = (clause.from, clause.to) != (from, to);
            if other && self.clause(found, (clause.from, clause.to), CLAUSE, &mut line) && self.names(found.word, &line)
            {
                *parts = line;
                return;
            }
            above = clause.parent;
        }
    }

    /// Whether a line has a word.
    fn names(&self, word: usize, parts: &[Part]) -> bool {
        parts.iter().any(|part| matches!(part, Part::Word(at) | Part::Small(at) if *at == word))
    }

    /// Whether a line of a verb has one with a tense, or the passive of one.
    fn is_sentence(&self, found: &TriggerWord, parts: &[Part]) -> bool {
        let stretch = self.stretch();
        let finite = |part: &Part| match part {
            Part::Word(at) => stretch.group_of(*at).is_some_and(|group| stretch.groups[group].finite()),
            Part::Said(_) => true,
            _ => false,
        };
        found.group.is_none() || parts.iter().any(finite)
    }

    /// The last word of a line.
    fn last(&self, parts: &[Part]) -> Option<usize> {
        match parts.last()? {
            Part::Word(at) | Part::Small(at) => Some(*at),
            _ => None,
        }
    }

    /// The first word behind another that is no time.
    fn behind(&self, at: usize) -> usize {
        (at + 1..).find(|at| !self.times.holds(*at)).unwrap_or(at + 1)
    }

    /// Whether a line begins with its subject, and no part of a word is cut off there: "(oil)-rich land".
    fn begins_well(&self, parts: &[Part]) -> bool {
        let words = self.scene.words();
        let Some(Part::Word(at) | Part::Small(at)) = parts.first().copied() else { return true };
        let verb = self.stretch().group_of(at).is_some_and(|group| self.stretch().groups[group].finite());
        let mark = |w: &Word| {
            matches!(w.mark, Some(Mark::Hyphen | Mark::Slash | Mark::Dash | Mark::Comma | Mark::Colon | Mark::Close))
        };
        let half = at.checked_sub(1).is_some_and(|i| words[i].is_mark(Mark::Hyphen) && words[i].end == words[at].start);
        !(verb || half || mark(&words[at]))
    }

    /// Whether nothing is cut off that belongs to the last word.
    fn ends_well(&self, found: &TriggerWord, parts: &[Part]) -> bool {
        let (stretch, words) = (self.stretch(), self.scene.words());
        // What a clause describes stands before its verb: "the bill that the council passed".
        let Some(at) = self.last(parts).filter(|at| *at >= found.word || found.group.is_none()) else { return true };
        let (word, behind) = (&words[at], self.behind(at));
        let Some(next) = words.get(behind) else { return true };
        let near = behind == at + 1;
        if let Some(group) = stretch.group_of(at).map(|group| &stretch.groups[group]) {
            let helps = group.copula || word.tag == Tag::Modal;
            // "mills owned and run by Berg"
            let same = words.get(behind + 1).is_some_and(|w| w.tag == word.tag) && next.is(Function::Coordinator);
            let joined = near && same && !group.finite();
            // "came the same day Lisk fell"
            let which = !near && !stretch.holds_content(at) && self.says_which_day(behind);
            return at == group.head && !helps && !joined && (which || !self.is_held(behind, near));
        }
        if self.leads_on(at, behind) {
            return false;
        }
        match next.mark {
            Some(Mark::Hyphen | Mark::Slash | Mark::Apostrophe) => return !near,
            Some(Mark::Dash) => return !(near && self.joins(behind)),
            Some(Mark::Money) => return !(word.is_preposition() || word.is_determiner()),
            Some(_) => return true,
            None => {}
        }
        let another = self.scene.bounds.clauses.of(at) != self.scene.bounds.clauses.of(behind);
        if word.tag == Tag::Adjective {
            return !near || !(self.is_held(behind, near) || !another && next.is_nominal());
        }
        if next.tag == Tag::Possessive {
            return false;
        }
        if word.is_nominal() || word.is_determiner() {
            let cut = next.is_nominal() && !next.time && stretch.group_of(behind).is_none() && !another;
            return !near || !(cut || self.is_complement(parts, behind));
        }
        // "figure out which way to go"
        let clause = self.scene.bounds.clauses.get(self.scene.bounds.clauses.of(behind));
        let opens = clause.is_some_and(|c| c.at == behind || c.from == behind);
        !(near && opens && self.is_held(behind, near))
    }

    /// Whether what a word leads to stands behind it: a word that joins, or the subject of the verb there.
    fn leads_on(&self, at: usize, behind: usize) -> bool {
        let (stretch, words) = (self.stretch(), self.scene.words());
        let (word, near) = (&words[at], behind == at + 1);
        if word.is(Function::Coordinator) || word.tag == Tag::InfinitiveTo {
            return true;
        }
        let before = at.checked_sub(1).map(|i| &words[i]);
        // "for old and new members"
        let opened = before.is_some_and(|w| w.is_preposition() || w.is_determiner());
        // "structural and financial needs"
        let described = words.get(behind + 1).is_some_and(|w| w.tag == Tag::Adjective)
            && words.get(behind + 2).is_some_and(|w| w.is_nominal() && !w.time);
        if (opened || described) && word.tag == Tag::Adjective && words[behind].is(Function::Coordinator) {
            return true;
        }
        // "said that he, too, left"
        let subject = word.is_subject() && word.tag == Tag::Pronoun;
        if subject && before.is_some_and(|w| w.tag.is_of_clause() || w.is(Function::That)) {
            return true;
        }
        if word.tag == Tag::Negation {
            return self.is_held(behind, near);
        }
        let Some(group) = stretch.group_of(behind).filter(|group| near && stretch.groups[*group].finite()) else {
            let particle = at > 0 && stretch.group_of(at - 1).is_some();
            return near && word.is_preposition() && !particle && words[behind].mark.is_none();
        };
        let own = self.scene.bounds.clauses.subject(stretch, group).is_some_and(|subject| subject.head == at);
        own || word.is_adverb()
    }

    /// Whether a word belongs to the verb or adjective before it.
    fn is_held(&self, at: usize, near: bool) -> bool {
        let (words, clauses) = (self.scene.words(), self.scene.bounds.clauses);
        let word = &words[at];
        if word.mark.is_some() {
            return word.is_mark(Mark::Money);
        }
        let clause = clauses.get(clauses.of(at)).filter(|clause| clause.at == at || clause.from == at);
        if let Some(clause) = clause {
            let asks = word.tag == Tag::Relative || word.is(Function::That);
            return matches!(clause.kind, Clausal::Content | Clausal::Quoted)
                || clause.kind == Clausal::Relative && asks
                || word.tag == Tag::InfinitiveTo;
        }
        let time = word.is(Function::After) || word.is(Function::Before) || word.is(Function::Since);
        word.is_nominal() && !word.time
            || word.is_determiner()
            || word.tag == Tag::Pronoun
            || near && (word.is_preposition() || word.is(Function::To)) && !time
            || word.tag == Tag::InfinitiveTo
    }

    /// Whether a clause says what the noun before it is: "on the condition that he left", "reports of people leaving",
    /// "at odds with the man leaving".
    fn is_complement(&self, parts: &[Part], at: usize) -> bool {
        let words = self.scene.words();
        let that = words[at].tag == Tag::Subordinator && words[at].is(Function::That);
        let inside =
            |part: &&Part| matches!(part, Part::Word(i) if words[*i].is_nominal() || words[*i].is_determiner());
        let led = parts.iter().rev().find(|part| !inside(part));
        let led = matches!(led, Some(Part::Word(before)) if words[*before].is_preposition());
        that || led && words[at].tag.is_gerund()
    }

    /// Whether a dash stands within a name: "the Lisk–Tarn line".
    pub(super) fn joins(&self, at: usize) -> bool {
        let words = self.scene.words();
        let (Some(before), Some(next)) = (at.checked_sub(1).map(|i| &words[i]), words.get(at + 1)) else {
            return false;
        };
        let side = |w: &Word| w.is_name() || w.tag == Tag::Number;
        before.end == words[at].start && words[at].end == next.start && side(before) && side(next)
    }

    /// Whether a report is told without what it says, though that stands behind it.
    fn is_silent(&self, found: &TriggerWord, parts: &[Part]) -> bool {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let Some(group) = found.group else { return false };
        let verb = &stretch.groups[group];
        // "I think", "the city estimated": what is thought stands behind it.
        let alone = parts.last() == Some(&Part::Word(verb.head)) && stretch.holds_content(verb.head);
        if found.class != EventClass::Reporting && !alone {
            return false;
        }
        if !verb.finite() || verb.passive || self.scene.object(group).is_some() {
            return false;
        }
        // "as he said"
        let bare = found.class == EventClass::Reporting
            && parts.last() == Some(&Part::Word(verb.head))
            && stretch.groups.len() > 1;
        if bare {
            return true;
        }
        let told = |part: &Part| match part {
            Part::Word(at) => {
                let verb = !self.times.holds(*at) && stretch.group_of(*at).is_some_and(|g| g != group);
                self.scene.words()[*at].is_mark(Mark::Quote) || verb
            }
            _ => false,
        };
        let own = clauses.of(verb.head);
        // What a verb says depends on it, or stands beside it behind a comma.
        let says = |next: usize| {
            let clause = clauses.get(clauses.of(stretch.groups[next].head));
            let words = self.scene.words();
            let comma = |at: usize| at > 0 && (words[at].is_mark(Mark::Comma) || words[at - 1].is_mark(Mark::Comma));
            stretch.groups[next].finite()
                && clause.is_some_and(|c| {
                    c.from > verb.head
                        && (c.kind == Clausal::Content && c.parent == Some(own)
                            || c.kind == Clausal::Main && comma(c.from) && !words[c.at].is(Function::Coordinator))
                })
        };
        !parts.iter().any(told) && (group + 1..stretch.groups.len()).any(says)
    }

    /// Goes on to the next mark or clause; false where that ends no better.
    fn goes_on(&self, found: &TriggerWord, parts: &mut Vec<Part>) -> bool {
        let (stretch, words, clauses) = (self.stretch(), self.scene.words(), self.scene.bounds.clauses);
        let Some(last) = self.last(parts) else { return false };
        let mut at = last + 1;
        while at < words.len() && at <= last + MORE {
            let word = &words[at];
            if self.times.holds(at) {
                at += 1;
                continue;
            }
            if word.is_mark(Mark::Open) {
                at = (at..words.len()).find(|i| words[*i].is_mark(Mark::Close)).map_or(at, |close| close) + 1;
                continue;
            }
            let stops =
                matches!(word.mark, Some(Mark::Comma | Mark::Semicolon | Mark::Colon | Mark::Stop | Mark::Close));
            if stops || word.is_mark(Mark::Dash) && !self.joins(at) {
                break;
            }
            let opens = clauses.of(at) != clauses.of(at - 1);
            let verbal = stretch.group_of(at - 1).is_some();
            if at > last + 1 && !verbal && (opens || word.is(Function::Coordinator)) && self.ends_well(found, parts) {
                break;
            }
            parts.push(Part::Word(at));
            at += 1;
        }
        let grown = self.last(parts).is_some_and(|end| end > last);
        self.trim(parts);
        grown && self.ends_well(found, parts)
    }

    /// The words of a clause without its times, or with them where nothing else stands alone.
    fn clause(&self, found: &TriggerWord, (from, to): (usize, usize), room: usize, parts: &mut Vec<Part>) -> bool {
        let stretch = self.stretch();
        let first = stretch.groups.partition_point(|g| g.head < from);
        if !stretch.groups[first..].iter().take_while(|g| g.head < to).any(Group::finite) {
            return false;
        }
        let (mut kept, mut left_out) = (self.scratch.kept.take(), true);
        let stands = [false, true].into_iter().any(|timed| {
            // With its times it is the same.
            if !left_out {
                return false;
            }
            parts.clear();
            let end = self.keep((from, to), room, timed, &mut kept);
            left_out = kept.len() < end - from;
            self.cut_within(&kept, room, parts);
            // A time at the end leads to nothing that was cut.
            if !timed || kept.last().is_some_and(|last| !self.times.holds(*last)) {
                self.trim(parts);
            }
            let whole = parts.len() > 1 && self.begins_well(parts) && self.is_sentence(found, parts);
            whole && self.ends_well(found, parts) && !self.is_silent(found, parts)
        });
        self.scratch.kept.replace(kept);
        stands
    }

    /// Fills `kept` with the words of a clause, with its times or without: no more than a line has room for. Returns the
    /// place behind the last that was read.
    fn keep(&self, (from, to): (usize, usize), room: usize, timed: bool, kept: &mut Vec<usize>) -> usize {
        let (stretch, words) = (self.stretch(), self.scene.words());
        kept.clear();
        let (mut at, mut len) = (from, 0);
        while at < to && len <= room + LITTLE {
            let word = &words[at];
            let comma = word.is_mark(Mark::Comma);
            // "said on Monday, the bridge fell": a time that was left out had the comma.
            let left = |last: usize| last + 1 < at && self.times.holds(at - 1) && stretch.tells(last);
            let twice =
                comma && kept.last().is_none_or(|last: &usize| words[*last].is_mark(Mark::Comma) || left(*last));
            if word.is_mark(Mark::Open) && !timed {
                at = (at..to).find(|i| words[*i].is_mark(Mark::Close)).unwrap_or(to);
            } else if (timed || !self.times.holds(at)) && !twice {
                len += self.len(at);
                kept.push(at);
            }
            at += 1;
        }
        at
    }

    /// Adds words as far as there is room, cut where a phrase ends.
    pub(super) fn cut_to(&self, kept: &[usize], parts: &mut Vec<Part>) {
        self.cut_within(kept, ROOM, parts);
    }

    fn cut_within(&self, kept: &[usize], room: usize, parts: &mut Vec<Part>) {
        let (used, room) = self.room(room, parts);
        let beyond = |room: usize| {
            let mut used = used;
            kept.iter().position(|at| {
                used += self.len(*at);
                used > room
            })
        };
        // What a little more room holds whole is not cut.
        let end = match beyond(room + LITTLE).zip(beyond(room)) {
            Some((last, first)) => self.cut(kept, used, room, (first, last)),
            None => kept.len(),
        };
        parts.extend(kept[..end].iter().copied().map(Part::Word));
    }

    /// Where words are cut that have no room from the `first` on, and not even a little more from the `last` on: before the
    /// last phrase that begins where there is room. What would end well before that may end a little later.
    fn cut(&self, kept: &[usize], used: usize, room: usize, (first, last): (usize, usize)) -> usize {
        let words = self.scene.words();
        let opens = |count: &usize| leads(&words[kept[*count]]);
        // "moved due | to rain": what says how leads on, a noun may end.
        let ends = |w: &Word| w.tag != Tag::Adjective && !w.is_preposition() && w.group == Word::NO_GROUP;
        let begins =
            |count: &usize| opens(count) && count.checked_sub(1).is_some_and(|before| ends(&words[kept[before]]));
        let open = (0..first).rfind(opens);
        let filled = open.map_or(0, |open| used + kept[..=open].iter().map(|at| self.len(*at)).sum::<usize>());
        let wait = filled < room / 3 * 2;
        let end = if wait { (first..last).find(begins).unwrap_or(last) } else { first };
        (0..open.map_or(0, |open| open + 1)).chain([end]).rfind(begins).unwrap_or(end)
    }
}

/// Whether a phrase begins with a word, before which a line may end.
fn leads(word: &Word) -> bool {
    word.is_preposition() && !word.is(Function::Of)
        || word.is(Function::To)
        || word.is(Function::Coordinator)
        || word.is_mark(Mark::Comma)
        || word.is(Function::That) && word.tag.is_of_clause()
}
