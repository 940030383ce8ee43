//! What a line that stands alone takes of the words behind a verb: without times, asides and clauses that tell something
//! else, cut where a phrase ends.
//!
//! Knows tags, functions and marks, no words.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::clause::clauses::{Clause, Kind as Clausal};
use crate::clause::phrase::Postmodifiers;
use crate::clause::word::Word;
use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::summary::{Part, Summary};

/// Bytes of a line beyond which it is cut, those of the words that it goes on with to the end of their phrase.
pub(super) const ROOM: usize = 100;
/// Bytes that there is room for behind a verb, however long its subject is.
const BEHIND: usize = 45;
/// Bytes more that are there for a line that is whole then.
pub(super) const LITTLE: usize = 40;
/// Words of a line among which what depends on a noun at its end begins.
const HUNG: usize = 6;
/// Words of an aside between dashes at the most.
const ASIDE: usize = 24;
/// Words within which the comma of a list stands.
const FAR: usize = 10;

/// What to do with a word behind a verb.
enum Step {
    /// Takes the words up to another.
    Take(usize),
    /// Goes on at another.
    Skip(usize),
    Stop,
}

/// What is known of the words behind a verb before they are read.
#[derive(Clone, Copy)]
struct Way {
    /// The clause of the verb.
    own: usize,
    trigger: usize,
    /// The verb says what it tells.
    tells: bool,
    /// The last comma and the last conjunction of the stretch: no list goes on behind them.
    comma: usize,
    joint: usize,
}

impl Summary<'_> {
    /// What stands behind a verb: to the end of its clause, without times, asides and clauses that tell something else.
    pub(super) fn rest(&self, from: usize, own: usize, trigger: usize, to: usize, parts: &mut Vec<Part>) {
        let end = to.min(self.stretch().words.len());
        let (mut at, mut kept) = (from, self.scratch.kept.take());
        kept.clear();
        let way = self.way(own, trigger);
        let (mut used, room) = self.room(ROOM, parts);
        // What there is no room for is not read.
        while at < end && used <= room + LITTLE {
            if self.times.holds(at) {
                at += 1;
                continue;
            }
            match self.step(at, way) {
                Step::Take(next) => {
                    let taken = (at..next.min(end)).filter(|at| !self.times.holds(*at));
                    kept.extend(taken.inspect(|at| used += self.len(*at)));
                    at = next;
                }
                Step::Skip(next) => at = next.max(at + 1),
                Step::Stop => break,
            }
        }
        self.cut_to(&kept, parts);
        self.scratch.kept.replace(kept);
    }

    /// Bytes that a word takes in a line, with the space before it.
    pub(super) fn len(&self, at: usize) -> usize {
        let word = &self.scene.words()[at];
        (word.end - word.start) as usize + 1
    }

    /// Bytes of a line, and those that it has room for.
    pub(super) fn room(&self, room: usize, parts: &[Part]) -> (usize, usize) {
        let len = |part: &Part| match part {
            Part::Word(at) | Part::Small(at) | Part::Close(at) => self.len(*at),
            Part::Said(word) => word.len() + 1,
            Part::Name(span) => span.end - span.start + 1,
        };
        let used = parts.iter().map(len).sum();
        (used, room.max(used + BEHIND))
    }

    fn way(&self, own: usize, trigger: usize) -> Way {
        let stretch = self.stretch();
        let root = self.scene.bounds.clauses.get(own).and_then(|clause| clause.verb);
        let tells = root.is_some_and(|root| stretch.holds_content(stretch.groups[root].head));
        let last = |holds: fn(&Word) -> bool| {
            let at = stretch.bounds.iter().rev().find(|at| holds(&stretch.words[usize::from(**at)]));
            at.map_or(0, |at| usize::from(*at))
        };
        let (comma, joint) = (last(|w| w.is_mark(Mark::Comma)), last(|w| w.is(Function::Coordinator)));
        Way { own, trigger, tells, comma, joint }
    }

    /// What to do with a word behind a verb.
    fn step(&self, at: usize, way: Way) -> Step {
        let Way { own, trigger, tells, .. } = way;
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let words = &stretch.words;
        let word = &words[at];
        let clause = clauses.of(at);
        let begins =
            at == 0 || self.times.holds(at - 1) || !(words[at - 1].is_determiner() || words[at - 1].is_nominal());
        // Most words only go on with a phrase.
        if !begins && clause == own && word.mark.is_none() && word.function.is_none() {
            return Step::Take(at + 1);
        }
        if clause != own
            && !(tells && clauses.get(clause).is_some_and(|clause| self.is_reduced(clause, own)))
            && let Some(step) = self.other(clause, own, trigger, at)
        {
            return step;
        }
        if let Some(step) = self.mark(at, trigger) {
            return step;
        }
        // "came the same day Lisk fell": what says which day went with it.
        if !tells && at > trigger && self.times.holds(at - 1) && self.says_which_day(at) {
            return Step::Stop;
        }
        let object = at > 0 && stretch.group_of(at - 1).is_some();
        if at > trigger && clause == own && !tells && !object && begins && self.begins_another(at, own) {
            return Step::Stop;
        }
        if word.is(Function::Coordinator) && word.tag != Tag::Adverb && at > trigger && self.joins_another(at, own) {
            return Step::Stop;
        }
        self.listed(at, way, begins).unwrap_or(Step::Take(at + 1))
    }

    /// A clause that describes a noun without a word that says so, behind a verb that tells: "reported a block of flats
    /// collapsed".
    fn is_reduced(&self, clause: &Clause, own: usize) -> bool {
        let words = self.scene.words();
        let opener = &words[clause.from.min(words.len() - 1)];
        let relates = opener.tag == Tag::Relative || opener.is(Function::Where) || opener.is(Function::That);
        let comma = words.get(clause.at).is_some_and(|w| w.is_mark(Mark::Comma));
        clause.kind == Clausal::Relative && clause.parent == Some(own) && !comma && !relates
    }

    /// What to do with a mark; none where it stands within a phrase.
    fn mark(&self, at: usize, trigger: usize) -> Option<Step> {
        let words = self.scene.words();
        match words[at].mark? {
            Mark::Dash if self.joins(at) => None,
            Mark::Dash if let Some(behind) = self.behind_aside(at) => Some(Step::Skip(behind)),
            Mark::Semicolon | Mark::Colon | Mark::Dash | Mark::Stop | Mark::Close => Some(Step::Stop),
            Mark::Open => {
                // "the [town hall]"
                let inside = at.checked_sub(1).is_some_and(|i| words[i].is_determiner());
                let close = (at..words.len()).find(|i| words[*i].is_mark(Mark::Close));
                Some(
                    close
                        .map_or(Step::Stop, |close| if inside { Step::Take(close + 1) } else { Step::Skip(close + 1) }),
                )
            }
            Mark::Comma => Some(self.comma(at, trigger)),
            _ => None,
        }
    }

    /// The word behind an aside between dashes, where what the verb leads to goes on there: "declared the flood — the third
    /// — to be over".
    fn behind_aside(&self, at: usize) -> Option<usize> {
        let words = self.scene.words();
        let near = words.len().min(at + ASIDE);
        let close = (at + 1..near).find(|i| words[*i].is_mark(Mark::Dash))? + 1;
        let goes_on = |w: &Word| w.tag == Tag::InfinitiveTo || w.is_preposition();
        words.get(close).is_some_and(goes_on).then_some(close)
    }

    fn comma(&self, at: usize, trigger: usize) -> Step {
        let (words, clauses) = (self.scene.words(), self.scene.bounds.clauses);
        // "under the “one country, two systems” model"
        let inside = words[trigger.min(at)..at].iter().filter(|w| w.is_mark(Mark::Quote)).count();
        if inside % 2 == 1 && words[at..].iter().any(|w| w.is_mark(Mark::Quote)) {
            return Step::Take(at + 1);
        }
        // "a new, larger hall"
        let attribute = |i: Option<usize>| i.and_then(|i| words.get(i)).is_some_and(|w| w.tag == Tag::Adjective);
        let stretch = self.stretch();
        let stands = at > 1 && stretch.group_of(at - 2).is_none() && !words[at - 2].is_adverb();
        let same = clauses.of(at) == clauses.of(at + 1) && words.get(at + 1).is_some_and(Word::is_nominal);
        if attribute(at.checked_sub(1)) && (attribute(Some(at + 1)) || stands && same) {
            return Step::Take(at + 1);
        }
        let behind = (at + 1..words.len()).find(|i| !self.times.holds(*i));
        // "Berg, now 22, to nine years"
        let small = |w: &Word| w.tag == Tag::Number || w.is_adverb() || w.time;
        let aged = (at + 1..words.len().min(at + 4)).find(|i| !small(&words[*i]));
        if let Some(close) = aged.filter(|i| *i > at + 1 && words[*i].is_mark(Mark::Comma)) {
            return Step::Skip(close + 1);
        }
        if let Some(step) = self.apposed(at, trigger) {
            return step;
        }
        // Times between commas
        if behind.is_some_and(|i| i > at + 1 && words[i].is_mark(Mark::Comma)) {
            return Step::Skip(at + 1);
        }
        // "ruled the town, serving as its mayor"
        let behind_it = clauses.of(at + 1);
        let participle = clauses.get(behind_it).is_some_and(|c| c.kind == Clausal::Participle && c.from <= at + 1);
        if participle && self.leads_to(behind_it, trigger) {
            return Step::Take(at + 1);
        }
        // "the city of Lisk, Norway": a name goes on with the name of what it lies in.
        let name = |i: usize| words.get(i).is_some_and(Word::is_name);
        let end = (at + 1..words.len()).find(|i| !name(*i)).unwrap_or(words.len());
        let near = end > at + 1 && end <= at + 3 && at > 0 && name(at - 1) && clauses.of(at) == clauses.of(at + 1);
        if near && words.get(end).is_some_and(|w| w.tag == Tag::Adjective || w.is_preposition()) {
            return Step::Take(end);
        }
        // What stands aside before the trigger is passed over.
        match (at + 1..trigger).find(|i| words[*i].is_mark(Mark::Comma)) {
            Some(next) => Step::Skip(next + 1),
            // A time that was left out had it.
            None if at < trigger && (at == 0 || self.times.holds(at - 1)) => Step::Skip(at + 1),
            None if at < trigger => Step::Take(at + 1),
            None => Step::Stop,
        }
    }

    /// What to do with a comma before what stands beside a noun, or before the second half of what is denied.
    fn apposed(&self, at: usize, trigger: usize) -> Option<Step> {
        let (stretch, words) = (self.stretch(), self.scene.words());
        // "named Berg, a former general, as its head"
        let aside = words.get(at + 1).filter(|w| w.is_determiner()).and_then(|_| {
            let phrase = stretch.noun_phrase_at(at + 1, words.len(), Postmodifiers::Of)?;
            let leads = |w: &Word| w.is_preposition() && !w.is(Function::Of) || w.is(Function::To);
            let comma = words.get(phrase.to).is_some_and(|w| w.is_mark(Mark::Comma));
            (comma && words.get(phrase.to + 1).is_some_and(leads)).then_some(phrase.to + 1)
        });
        if let Some(close) = aside {
            return Some(Step::Skip(close));
        }
        // "not only in Lisk, but also in Tarn"
        let joint = words.get(at + 1).is_some_and(|w| w.is(Function::Coordinator));
        let denied = |w: &Word| w.tag == Tag::Negation && w.group == Word::NO_GROUP;
        (joint && words[trigger.min(at)..at].iter().any(denied)).then_some(Step::Take(at + 1))
    }

    /// Names that commas join: "Lisk, Tarn and Brenn", "in Lisk, Norway".
    fn listed(&self, at: usize, way: Way, begins: bool) -> Option<Step> {
        let (stretch, words) = (self.stretch(), self.scene.words());
        let word = &words[at];
        let opens = begins && (word.is_determiner() || word.is_nominal());
        let comma = || words[at..].iter().take(FAR).any(|w| w.is_mark(Mark::Comma));
        if at >= way.comma || opens && at >= way.joint || !(opens || word.is(Function::In)) || !comma() {
            return None;
        }
        if !opens {
            return self.scene.place_at(at).map(|place| Step::Take(place.to.max(at + 1)));
        }
        let phrase = stretch.noun_phrase_at(at, words.len(), Postmodifiers::Of)?;
        let whole = self.scene.bounds.clauses.of(phrase.to - 1) == way.own
            && (phrase.from..phrase.to).all(|i| stretch.group_of(i).is_none());
        (phrase.joined && whole).then_some(Step::Take(phrase.to))
    }

    /// Whether a conjunction joins another clause, not another noun.
    fn joins_another(&self, at: usize, own: usize) -> bool {
        let (stretch, clauses) = (self.stretch(), self.scene.bounds.clauses);
        let (words, clause) = (&stretch.words, clauses.of(at));
        let next = (at + 1..words.len()).find(|i| !words[*i].is_adverb() && !self.times.holds(*i));
        let verb = next.is_some_and(|i| stretch.group_of(i).is_some() || clauses.of(i) != clause);
        let group = next.and_then(|i| stretch.groups.get(stretch.groups.partition_point(|g| g.head < i)));
        let subject = group.filter(|g| g.finite()).and_then(|g| clauses.subject(stretch, stretch.group_of(g.head)?));
        let reaches = |i: usize, head: usize| {
            stretch.bare_phrase(i, words.len()).is_some_and(|phrase| phrase.to > head) || words[i].is_subject()
        };
        let another = subject.is_some_and(|s| next.is_some_and(|i| i <= s.head && s.start >= i && reaches(i, s.head)));
        // "tried to cut them and people who objected left"
        let phrase = next.filter(|_| clause != own).and_then(|i| stretch.bare_phrase(i, words.len()));
        let described = phrase.and_then(|p| words.get(p.to)).is_some_and(|w| w.tag == Tag::Relative);
        verb || another || described || next.is_none()
    }

    /// Whether the subject of another verb stands at a word, behind a time: "the same day Lisk fell".
    pub(super) fn says_which_day(&self, at: usize) -> bool {
        let stretch = self.stretch();
        let next = stretch.groups.get(stretch.groups.partition_point(|g| g.head < at));
        let Some(group) = next.filter(|g| g.finite() && g.first > at) else { return false };
        let subject = stretch.group_of(group.head).and_then(|g| self.scene.bounds.clauses.subject(stretch, g));
        subject.is_some_and(|s| s.start <= at && s.head >= at)
            && stretch.words[at..group.first].iter().all(|w| w.mark.is_none())
    }

    /// Whether the subject of another verb begins at a word, whose clause the splitter did not part: "as many slept".
    fn begins_another(&self, at: usize, own: usize) -> bool {
        let stretch = self.stretch();
        let Some(group) = stretch.groups.get(stretch.groups.partition_point(|g| g.head < at)) else { return false };
        let near = group.finite() && group.first > at && self.scene.bounds.clauses.of(group.head) != own;
        let subject = || self.scene.bounds.clauses.subject(stretch, stretch.group_of(group.head)?);
        let Some(subject) = near.then(subject).flatten().filter(|s| s.start <= at + 2 && at <= s.head) else {
            return false;
        };
        subject.start == at || stretch.bare_phrase(at, group.first).is_some_and(|phrase| phrase.to > subject.head)
    }

    /// What to do with a word of another clause: what is said or quoted goes on, what depends on it is passed over.
    fn other(&self, index: usize, own: usize, trigger: usize, at: usize) -> Option<Step> {
        let clauses = self.scene.bounds.clauses;
        let mut inner = index;
        for _ in 0..8 {
            let clause: &Clause = clauses.get(inner)?;
            let holds = self.leads_to(inner, trigger);
            // "allowed if he pays" is not "allowed".
            let condition = self.scene.words().get(clause.at).is_some_and(|w| w.is(Function::Conditional));
            // "the first since the war began" is not "the first".
            let open = self.scene.words().get(clause.at);
            let since = clause.kind == Clausal::Adverbial && open.is_some_and(|w| w.is(Function::Since));
            // "is the only town where it rains" is not "is the only town".
            let which = self.is_predicate(own, clause) || self.is_asked(own, clause);
            let takes = matches!(clause.kind, Clausal::Content | Clausal::Quoted) || condition || since || which;
            let beside = clause.beside.is_some() && !holds;
            if (!takes || beside) && !holds {
                let within = clause.parent == Some(own) || clause.parent.is_some_and(|p| self.depends(p, own));
                return Some(if within && clause.to > at && !beside { Step::Skip(clause.to) } else { Step::Stop });
            }
            match clause.parent {
                Some(parent) if parent == own => return None,
                Some(parent) => inner = parent,
                None => return Some(Step::Stop),
            }
        }
        Some(Step::Stop)
    }

    /// Whether a clause stands right behind a verb that may ask for it: "knows how it fell".
    fn is_asked(&self, own: usize, clause: &Clause) -> bool {
        let verb = self.scene.bounds.clauses.get(own).and_then(|c| c.verb).map(|verb| self.stretch().groups[verb].head);
        clause.kind == Clausal::Adverbial
            && verb.is_some_and(|head| clause.at == head + 1 && self.stretch().holds_content(head))
    }

    /// Whether a word stands within a clause or one beside it: "releasing albums and touring".
    fn leads_to(&self, index: usize, word: usize) -> bool {
        let clauses = self.scene.bounds.clauses;
        let holds = clauses.get(index).is_some_and(|c| c.from <= word && word < c.to);
        holds || clauses.first_of(clauses.of(word)) == index
    }

    /// Whether a clause describes what the verb of another says that something is, behind no comma.
    fn is_predicate(&self, own: usize, clause: &Clause) -> bool {
        let verb = self.scene.bounds.clauses.get(own).and_then(|c| c.verb).map(|verb| &self.stretch().groups[verb]);
        let opener = self.scene.words().get(clause.at);
        let describes = clause.kind == Clausal::Relative && !opener.is_some_and(|w| w.is_mark(Mark::Comma))
            || opener.is_some_and(|w| w.is(Function::Where));
        verb.is_some_and(|verb| verb.copula && clause.at > verb.head) && describes && clause.parent == Some(own)
    }

    /// Whether a clause stands within another.
    fn depends(&self, mut inner: usize, own: usize) -> bool {
        for _ in 0..8 {
            match self.scene.bounds.clauses.get(inner).and_then(|clause| clause.parent) {
                Some(parent) if parent == own => return true,
                Some(parent) => inner = parent,
                None => return false,
            }
        }
        false
    }

    /// Takes from the end of a line what leads to nothing there.
    pub(super) fn trim(&self, parts: &mut Vec<Part>) {
        self.trim_from(1, parts);
        if self.stretch().marks & Mark::Quote.bit() == 0 {
            return;
        }
        // A quotation that is not whole has its marks taken.
        let quote = |part: &Part| matches!(part, Part::Word(at) | Part::Close(at) if self.scene.words()[*at].is_mark(Mark::Quote));
        if parts.iter().filter(|part| quote(part)).count() % 2 == 1
            && let Some(last) = parts.iter().rposition(quote)
        {
            let words = self.scene.words();
            let Part::Word(open) = parts[last] else { return };
            let end = parts.iter().rev().find_map(|part| if let Part::Word(at) = part { Some(*at) } else { None });
            let close = end.and_then(|end| (end + 1..words.len()).find(|at| words[*at].is_mark(Mark::Quote)));
            // A straight mark closes what it opens.
            let close = close.or_else(|| (words[open].end - words[open].start == 1).then_some(open));
            match close.filter(|_| self.opens(open) && last + 2 < parts.len()) {
                Some(close) => parts.push(Part::Close(close)),
                None => {
                    parts.remove(last);
                    self.trim_from(1, parts);
                }
            }
        }
    }

    /// Whether the last word of a line only leads to a time that was left out, or says nothing without it.
    fn led_to_time(&self, at: usize, least: usize, parts: &[Part]) -> bool {
        let words = self.scene.words();
        let (word, next) = (&words[at], words.get(at + 1));
        // "just after noon", "spoke to us back in June", but "put the fire out in June"
        let led = next.is_some_and(|w| w.is(Function::After) || w.is(Function::Before));
        let hung = || {
            parts
                .iter()
                .rev()
                .take(HUNG)
                .any(|p| matches!(p, Part::Word(i) if words[*i].is_preposition() || words[*i].is(Function::To)))
        };
        let noun = at > 0 && words[at - 1].tag.is_noun();
        let loose = led || noun && next.is_some_and(Word::is_preposition) && hung();
        let degree = word.is_adverb() && self.times.holds(at + 1) && loose
            // "by the evening hours"
            || word.time && at > 0 && self.times.holds(at - 1) && !self.times.holds(at);
        // "a decision made on Monday": without its time it says nothing.
        let own = self.scene.bounds.clauses.get(self.scene.bounds.clauses.of(at));
        let bare = word.tag.is_full_verb()
            && own.is_some_and(|c| c.kind == Clausal::Relative && c.from == at)
            && self.times.holds(at + 1)
            && parts.len() > least + 2;
        let describes = bare && parts.get(parts.len() - 2) == Some(&Part::Word(at - 1)) && words[at - 1].tag.is_noun();
        degree || describes
    }

    /// Whether a conjunction stands before the last word of a line: "were shut on Monday and after".
    fn is_joined(&self, parts: &[Part]) -> bool {
        let before = parts.len().checked_sub(2).and_then(|at| parts.get(at));
        matches!(before, Some(Part::Word(at)) if self.scene.words()[*at].is(Function::Coordinator))
    }

    pub(super) fn trim_from(&self, least: usize, parts: &mut Vec<Part>) {
        let words = self.scene.words();
        let mut last_was_measure = false;
        while parts.len() > least
            && let Some(Part::Word(at)) = parts.last().copied()
        {
            let word = &words[at];
            let next = words.get(at + 1);
            // "The plane took off on Monday": nothing was cut behind it.
            let whole = next.is_none_or(|w| w.mark.is_some() && !w.is_mark(Mark::Quote)) || self.times.holds(at + 1);
            // "was shut down because": what a clause follows belongs to the verb.
            let particle =
                next.is_some_and(|w| w.tag.is_of_clause() || w.is(Function::Coordinator) || w.is(Function::After));
            let verbal = at.checked_sub(1).is_some_and(|i| words[i].group != Word::NO_GROUP);
            let whole = whole || particle && verbal && word.is_preposition();
            let leads = word.is_preposition() || word.is(Function::To);
            let mark = word.mark.is_some_and(|mark| !matches!(mark, Mark::Quote | Mark::Close));
            let article = word.is_determiner() && !word.tag.is_noun() && word.tag != Tag::Pronoun && !whole;
            let opens = word.tag.is_of_clause()
                || word.is(Function::Where)
                || word.is(Function::That) && !whole
                || word.tag == Tag::InfinitiveTo;
            if self.led_to_time(at, least, parts) || leads && self.is_joined(parts) {
                parts.pop();
                continue;
            }
            let opening = word.is_mark(Mark::Quote) && self.opens(at);
            // "less than 20 minutes before it rose"
            let measures = next.is_some_and(|w| w.is(Function::After) || w.is(Function::Before)) || last_was_measure;
            last_was_measure = measures
                && (word.time
                    || word.tag == Tag::Number
                    || word.is(Function::Equative)
                    || word.is(Function::Of)
                    || word.tag == Tag::Adjective);
            if last_was_measure && !mark {
                parts.pop();
                continue;
            }
            // "appeared in court, charged": what a participle went on with was cut.
            let timed = self.times.holds(at + 1);
            let participle =
                (word.tag.is_participle() || word.tag.is_gerund()) && (timed || !whole) && parts.len() > least + 1;
            let comma = |part: &Part| matches!(part, Part::Word(at) if words[*at].is_mark(Mark::Comma));
            let loose = participle && parts.get(parts.len().wrapping_sub(2)).is_some_and(comma);
            if !(loose || mark || leads && !whole || word.is(Function::Coordinator) || article || opens || opening) {
                break;
            }
            parts.pop();
        }
    }
}
