//! Cuts a stretch into clauses.
//!
//! Words are read from left to right over a stack of the clauses that are open. A word that opens a clause (a conjunction,
//! a relative pronoun, a mark) pushes one without a verb, or closes some; which clause a verb group gets is said in
//! `verbs.rs`. Knows tags, functions and marks, no word.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::clauses::{Clause, Clauses, Kind};
use super::group::Group;
use super::stretch::Stretch;
use super::verbs::{Cutter, LATER};
use super::word::Word;

/// Reads the clauses of a stretch into `clauses`, which is cleared first.
pub(crate) fn cut(stretch: &Stretch, clauses: &mut Clauses) {
    clauses.begin(stretch.groups.len());
    let mut cutter = Cutter { stretch, clauses, opened: 0, read: 0 };
    let mut at = 0;
    // Most words neither open a clause nor close one.
    let says = |w: &Word| w.group != Word::NO_GROUP || w.mark.is_some() || w.function.is_some() || w.tag.is_of_clause();
    while let Some(next) = stretch.words.iter().skip(at).position(says) {
        at = cutter.step(at + next);
    }
    cutter.clauses.end(stretch.words.len());
}

impl Cutter<'_, '_> {
    /// Reads the word at a place, or the verb group there; returns the next place.
    fn step(&mut self, at: usize) -> usize {
        let stretch = self.stretch;
        if let Some(group) = stretch.group_from(at) {
            self.verb(group);
            self.read = group + 1;
            self.opened = stretch.groups[group].head + 1;
            return self.opened;
        }
        let word = &stretch.words[at];
        match word.mark {
            None => self.conjunction(at),
            Some(Mark::Quote) => self.quote(at),
            Some(Mark::Comma) => self.comma(at),
            Some(Mark::Semicolon) => self.part(at),
            // "Jan. 8: talks begin"
            Some(Mark::Colon) if !at.checked_sub(1).is_some_and(|i| stretch.words[i].time) => self.part(at),
            Some(Mark::Dash) => self.dash(at),
            Some(Mark::Open) => self.clauses.push(Kind::Aside, at, at + 1),
            Some(Mark::Close) => self.clauses.leave(Kind::Aside, at),
            Some(_) => {}
        }
        at + 1
    }

    /// A mark that parts whole clauses.
    fn part(&mut self, at: usize) {
        let floor = self.clauses.floor();
        self.clauses.close_to(floor, at);
        let told = self.clauses.top().verb.is_some() || self.stretch.has_verb(0, at);
        if told && self.stretch.has_verb(at + 1, self.stretch.words.len()) {
            self.clauses.join(at, at + 1);
        }
    }

    fn quote(&mut self, at: usize) {
        let (before, behind) = (self.stretch.quote_depth(at.saturating_sub(1)), self.stretch.quote_depth(at + 1));
        if before == behind && at > 0 {
            return;
        }
        self.clauses.leave(Kind::Quoted, at);
        if behind > 0 {
            self.clauses.push(Kind::Quoted, at, at + 1);
        }
    }

    fn dash(&mut self, at: usize) {
        let words = &self.stretch.words;
        let time = |at: Option<usize>| at.and_then(|i| words.get(i)).is_some_and(|w| w.time);
        let open = self.clauses.is_open(Kind::Aside);
        if time(at.checked_sub(1)) && time(Some(at + 1)) {
            // "from 8 – 10 May"
        } else if open {
            self.clauses.leave(Kind::Aside, at);
        } else if self.stretch.has_verb(at + 1, self.stretch.words.len()) {
            self.clauses.push(Kind::Aside, at, at + 1);
        }
    }

    /// A comma ends what names a source; and what a comma opened to describe, where the clause before goes on behind it:
    /// "the wreck, which lies in deep water, next week", "Hill, who ran the bank until 2020, and Ann Lee".
    fn comma(&mut self, at: usize) {
        let &Clause { kind, at: opened, verb, .. } = self.clauses.top();
        let parted = || self.stretch.words[opened].is_mark(Mark::Comma) || self.stretch.comma_before(opened);
        let whole = || self.last(Mark::Comma, opened + 1..at).is_none();
        let described = kind == Kind::Relative && verb.is_some() && parted() && whole() && self.goes_on(at + 1);
        if kind == Kind::Telling || described {
            self.clauses.close(at);
        }
    }

    /// Whether what stands behind a comma goes on with a clause before: a time, or what joins a noun to another.
    fn goes_on(&self, at: usize) -> bool {
        let words = &self.stretch.words;
        let Some(word) = words.get(at) else { return false };
        let next = words.get(at + 1);
        let timed = |w: &Word| w.time && w.group == Word::NO_GROUP;
        if self.is_joint(at) {
            return next.is_some_and(|w| w.is_name() || w.is_determiner()) && self.clauses.waiting().is_some();
        }
        let led = word.is_preposition() || word.tag == Tag::Adjective;
        let time = timed(word) && word.tag != Tag::Number || led && next.is_some_and(timed);
        time && self.clauses.waiting().is_none()
    }

    /// A word that may open a clause.
    fn conjunction(&mut self, at: usize) {
        let word = &self.stretch.words[at];
        let hyphen = |at: usize| self.stretch.words.get(at).is_some_and(|w| w.is_mark(Mark::Hyphen));
        let Some(kind) = self.opens(at).filter(|_| !hyphen(at + 1)) else { return };
        let verb = self.stretch.groups.get(self.read);
        // "When asked", "as a boy": what is opened needs a verb before the next word that opens one.
        if kind != Kind::Telling && !verb.is_some_and(|g| self.reaches(at, g)) {
            return;
        }
        // "who" is a word of its clause, "because" is none.
        let kept = matches!(kind, Kind::Telling | Kind::Relative) || word.is(Function::Conditional);
        let from = at + usize::from(!kept);
        let joined = at.checked_sub(1).is_some_and(|i| self.is_joint(i));
        if joined && self.beside(kind, at - 1, from) {
            self.opened = at + 1;
            return;
        }
        // "he said on Friday, when he left, that …"
        let parted = self.stretch.comma_before(at);
        while parted
            && kind == Kind::Content
            && self.clauses.top().verb.is_some()
            && self.clauses.top().kind == Kind::Adverbial
        {
            self.clauses.close(at - 1);
        }
        // "The bridge fell, according to the mayor, and …"
        if kind == Kind::Telling {
            let floor = self.clauses.floor();
            self.clauses.close_to(floor, at);
        }
        self.clauses.push(kind, at, from);
        self.opened = at + 1;
    }

    /// Whether the verb of a group may be that of a clause that opens at a word: no end of a clause stands between; a form
    /// without tense stands right behind ("while crossing").
    fn reaches(&self, at: usize, group: &Group) -> bool {
        if !group.finite() && !self.stretch.words[group.head].tag.is_participle() && group.first > at + 2 {
            return false;
        }
        let between = self.stretch.words.get(at + 1..group.first).unwrap_or_default();
        // "since 2017"
        if between.iter().all(|w| w.time) && !between.is_empty() {
            return false;
        }
        // "chose him as its head and left": what is joined is no verb of "as".
        let joined = between.last().is_some_and(|w| w.is(Function::Coordinator));
        !joined && !between.iter().any(|w| matches!(w.mark, Some(Mark::Semicolon | Mark::Close)))
    }

    /// Opens a clause beside one of a kind that is open ("that he came and that she left"); false where there is none.
    fn beside(&mut self, kind: Kind, end: usize, from: usize) -> bool {
        let floor = self.clauses.floor();
        let open = self.clauses.depth_of(|clause| clause.kind == kind);
        let Some(depth) = open.filter(|depth| *depth >= floor) else { return false };
        self.clauses.close_to(depth + 1, end);
        self.clauses.join(end, from);
        true
    }

    /// Whether "that" opens what is told rather than describes a noun: the next verb has another subject, and no later one
    /// has the noun for its own: "told reporters that the plant was shut", but "said the law that she wrote failed".
    fn tells_more(&self, at: usize) -> bool {
        let own = |verb: usize| self.subject(verb).map(|subject| subject.start);
        let later = (self.read + 1..self.stretch.groups.len()).take(LATER);
        own(self.read).is_some_and(|start| start > at) && !later.filter_map(own).any(|start| start < at)
    }

    /// The kind of clause that a word opens, if it does.
    fn opens(&self, at: usize) -> Option<Kind> {
        let word = &self.stretch.words[at];
        let before = at.checked_sub(1).map(|i| &self.stretch.words[i]);
        // "in that cycle"
        if word.is(Function::That) && before.is_some_and(Word::is_preposition) {
            return None;
        }
        // "How did he"
        if word.tag == Tag::WhAdverb && self.stretch.group_from(at + 1).is_some_and(|g| self.stretch.groups[g].finite())
        {
            return None;
        }
        let noun = before.is_some_and(|w| w.tag.is_noun() && !w.time);
        use Function::{After, Before, Conditional, Relative, Since, Source, Subordinator, That, Until, Where};
        match (word.function, word.tag) {
            (Some(Source), _) => Some(Kind::Telling),
            (Some(Conditional), _) => Some(Kind::Adverbial),
            // "a drug that regulators had turned away", but "told the court that he left"
            (Some(That), Tag::Subordinator) => Some(if noun && !self.told() { Kind::Relative } else { Kind::Content }),
            (Some(That), Tag::Relative) if self.told() && self.tells_more(at) => Some(Kind::Content),
            (Some(Where), _) if noun => Some(Kind::Relative),
            (_, Tag::Relative) | (Some(Relative), _) => Some(Kind::Relative),
            // "after the bridge fell", but "after the fall"
            (Some(After | Before | Since | Until), tag) => {
                let next = self.stretch.groups.get(self.read).filter(|g| g.finite())?;
                let subject = self.subject(self.read).filter(|s| !self.stretch.words[s.head].time)?.start;
                let far = || tag == Tag::Subordinator && self.last(Mark::Comma, at..subject).is_none();
                (at < subject && (subject <= at + 2 || far()) && next.first > at + 1).then_some(Kind::Adverbial)
            }
            // "because of the rain", "so far", "once a spy"
            (Some(Subordinator | Where), tag) if !tag.is_of_clause() => None,
            (Some(Subordinator | Where), _) | (_, Tag::Subordinator | Tag::WhAdverb) => Some(Kind::Adverbial),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check, stretches};

    /// The clauses of a sentence with their kinds.
    fn shown(text: &str) -> String {
        let stretch = stretches(text).swap_remove(0);
        let mut clauses = Clauses::default();
        cut(&stretch, &mut clauses);
        let words = |c: &Clause| {
            let words = stretch.words[c.from..c.to].iter().map(|w| &text[w.span()]).filter(|word| *word != ".");
            format!("{:?}: {}", c.kind, words.collect::<Vec<_>>().join(" "))
        };
        clauses.all().iter().map(words).collect::<Vec<_>>().join(" / ")
    }

    const TABLE: &Table = &[
        ("The council met on Monday and voted.", "Main: The council met on Monday / Main: voted"),
        ("The council met, and the mayor resigned.", "Main: The council met / Main: the mayor resigned"),
        (
            "He opened a school in 1950, closed it in 1961 and died in 1970.",
            "Main: He opened a school in 1950 / Main: closed it in 1961 / Main: died in 1970",
        ),
        (
            "The bridge was built in 1950; it fell in 1977.",
            "Main: The bridge was built in 1950 / Main: it fell in 1977",
        ),
        (
            "The man who fled in May was caught on Monday.",
            "Main: The man who fled in May was caught on Monday / Relative: who fled in May",
        ),
        (
            "The mayor, who had fled in May, was caught on Monday.",
            "Main: The mayor , who had fled in May , was caught on Monday / Relative: who had fled in May",
        ),
        (
            "The mayor said the bridge fell on Monday.",
            "Main: The mayor said the bridge fell on Monday / Content: the bridge fell on Monday",
        ),
        (
            "The mayor said that the bridge fell and that two men died.",
            "Main: The mayor said that the bridge fell and that two men died / Content: the bridge fell / Content: two men died",
        ),
        (
            "The bridge fell on Monday, the mayor said.",
            "Main: The bridge fell on Monday , the mayor said / Telling: the mayor said",
        ),
        (
            "The mayor resigned on Sunday, the palace said, ending a row that began in May.",
            "Main: The mayor resigned on Sunday , the palace said , ending a row that began in May / Telling: the palace said / Participle: ending a row that began in May / Relative: that began in May",
        ),
        (
            "When the war ended in 1945, he was nine.",
            "Main: When the war ended in 1945 , he was nine / Adverbial: the war ended in 1945",
        ),
        (
            "He said that when the war ended, he was nine.",
            "Main: He said that when the war ended , he was nine / Content: when the war ended , he was nine / Adverbial: the war ended",
        ),
        (
            "He left because the talks failed and the men were tired.",
            "Main: He left because the talks failed and the men were tired / Adverbial: the talks failed / Adverbial: the men were tired",
        ),
        ("“We will win,” he said on Friday.", "Main: “ We will win , ” he said on Friday / Quoted: We will win ,"),
        ("The town he left in May was burned.", "Main: The town he left in May was burned / Relative: he left in May"),
        (
            "The truce, signed in May, broke in June.",
            "Main: The truce , signed in May , broke in June / Relative: signed in May",
        ),
        (
            "Killed in May, he was buried in June.",
            "Main: Killed in May , he was buried in June / Participle: Killed in May",
        ),
        (
            "The mill – nobody was ever charged – burned in 1903.",
            "Main: The mill – nobody was ever charged – burned in 1903 / Aside: nobody was ever charged",
        ),
        (
            "According to the mayor, the bridge fell.",
            "Main: According to the mayor , the bridge fell / Telling: According to the mayor",
        ),
        ("If it rains on Friday, we stay.", "Main: If it rains on Friday , we stay / Adverbial: If it rains on Friday"),
        ("Short of food and fuel, the army fled in May.", "Main: Short of food and fuel , the army fled in May"),
        (
            "The bridge, he said on Friday, would be closed.",
            "Main: The bridge , he said on Friday , would be closed / Telling: he said on Friday",
        ),
        (
            "The currency, which had lost a fifth since the spring, fell and the bank cut its rate.",
            "Main: The currency , which had lost a fifth since the spring , fell / Relative: which had lost a fifth since the spring / Main: the bank cut its rate",
        ),
        (
            "The actor, whose first marriage ended in 1979, is survived by two sons.",
            "Main: The actor , whose first marriage ended in 1979 , is survived by two sons / Relative: whose first marriage ended in 1979",
        ),
        (
            "By early December, freshly mobilized reserves allowed the men to advance.",
            "Main: By early December , freshly mobilized reserves allowed the men to advance",
        ),
        (
            "He left after the bridge fell in May.",
            "Main: He left after the bridge fell in May / Adverbial: the bridge fell in May",
        ),
        (
            "He stayed in the house where she died in 1990.",
            "Main: He stayed in the house where she died in 1990 / Relative: where she died in 1990",
        ),
        (
            "In 481 BC, after roughly four years of preparation, Xerxes began to muster the troops.",
            "Main: In 481 BC , after roughly four years of preparation , Xerxes began to muster the troops",
        ),
        (
            "Officials reported there were 126,000 cases, resulting in 4,600 deaths.",
            "Main: Officials reported there were 126,000 cases , resulting in 4,600 deaths / Content: there were 126,000 cases , resulting in 4,600 deaths / Participle: resulting in 4,600 deaths",
        ),
        (
            "Crews may raise the wreck, which lies in deep water, next week.",
            "Main: Crews may raise the wreck , which lies in deep water , next week / Relative: which lies in deep water",
        ),
        (
            "Smith, who ran Acme until 2020, and Ann Lee left.",
            "Main: Smith , who ran Acme until 2020 , and Ann Lee left / Relative: who ran Acme until 2020",
        ),
        ("How did you choose the town?", "Main: How did you choose the town ?"),
        (
            "Engineers warned in May that the slope was unstable, but the council did not close the road.",
            "Main: Engineers warned in May that the slope was unstable / Content: the slope was unstable / Main: the council did not close the road",
        ),
        (
            "A probe that has orbited the moon since 2017 sent back its sharpest images yet on Monday, the institute said.",
            "Main: A probe that has orbited the moon since 2017 sent back its sharpest images yet on Monday , the institute said / Relative: that has orbited the moon since 2017 / Telling: the institute said",
        ),
    ];

    const KNOWN: &Table = &[
        // The tagger takes the past for a participle.
        (
            "It was halted after the company warned of irregularities.",
            "Main: It was halted after the company warned of irregularities / Adverbial: the company warned of irregularities",
        ),
    ];

    #[test]
    fn sentences_fall_into_clauses() {
        check(shown, TABLE, KNOWN);
    }
}
