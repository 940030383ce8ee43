//! Verb groups: a verb with the words that help it, and what they say together of tense, aspect, modality, voice.
//!
//! What may follow what is a table of the locale ([`Link`]); here is how a sentence is read by it, from left to
//! right, each word once. Knows no word.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of words are checked by the loops that count them")
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Cue, Function};
use crate::named::named;

use super::word::{Word, places};

named! {
    /// When a verb group puts its event.
    Tense "a tense" {
        Past "past",
        Present "present",
        Future "future",
        /// "to meet", "(let him) go"
        Infinitive "infinitive",
        /// "meeting", "met" without an auxiliary.
        Participle "participle",
    }
}

/// What a word is in a verb group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It puts its verb in the future.
    Will,
    Modal,
    /// The mark of an infinitive.
    To,
    Be,
    Have,
    Do,
    /// It makes a passive and nothing else.
    Become,
    /// A verb that helps no other.
    Verb,
    /// In the table: no helper.
    Alone,
}

/// What a word adds to the group that it goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Adds {
    Nothing,
    Perfect,
    Progressive,
    Passive,
    /// What is still to be done: "has to leave".
    Duty,
    /// "is to meet"
    Plan,
    /// It is a present, though it looks like an infinitive: "wir beginnen".
    #[cfg_attr(not(test), expect(dead_code, reason = "of the languages so far only one for tests says this"))]
    Present,
}

/// A row of the table: behind a word of this role the group goes on with a word of one of the tags.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) behind: Role,
    pub(crate) takes: &'static [Tag],
    pub(crate) adds: Adds,
    pub(crate) order: Order,
}

/// Where the word that a group goes on with stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Behind its helper, small words between.
    Near,
    /// At the end of the clause that its helper opens, whatever stands between ("wird am 8. Januar beginnen"); or, where
    /// the helper stands last itself, right before it ("dass es am 8. Januar begonnen hat").
    Bracket,
}

/// A verb with its auxiliaries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    /// Index of its first word.
    pub(crate) first: usize,
    /// Index of the verb itself; of a form of "be" that has none, that form.
    pub(crate) head: usize,
    pub(crate) tense: Tense,
    pub(crate) perfect: bool,
    pub(crate) progressive: bool,
    pub(crate) passive: bool,
    pub(crate) modal: bool,
    pub(crate) negative: bool,
    /// A form of "be" alone.
    pub(crate) copula: bool,
    /// The head is a mark of a plan: "is set", "was scheduled".
    pub(crate) cue: bool,
    /// It is a plan, or depends on one: "to hold" of "is set to hold".
    pub(crate) planned: bool,
    /// An infinitive with its mark.
    pub(crate) marked: bool,
}

impl Group {
    fn new(first: usize, tense: Tense) -> Group {
        Group {
            first,
            head: first,
            tense,
            perfect: false,
            progressive: false,
            passive: false,
            modal: false,
            negative: false,
            copula: false,
            cue: false,
            planned: false,
            marked: false,
        }
    }

    /// Whether it can be the verb of a clause by itself.
    pub(crate) fn finite(&self) -> bool {
        matches!(self.tense, Tense::Past | Tense::Present | Tense::Future)
    }

    fn add(&mut self, adds: Adds) {
        match adds {
            Adds::Nothing => {}
            Adds::Perfect => self.perfect = true,
            Adds::Progressive => self.progressive = true,
            Adds::Passive => self.passive = true,
            Adds::Duty => self.modal = true,
            Adds::Plan => self.planned = true,
            Adds::Present => self.tense = Tense::Present,
        }
    }
}

/// Reads the groups of a sentence into `groups`, which is cleared first.
pub(crate) fn read(links: &[Link], words: &[Word], groups: &mut Vec<Group>) {
    groups.clear();
    let mut next = 0;
    // A helper before an aside: "would, he said, be held".
    let mut open = None;
    for at in places(words, |word| word.tag.is_of_group()) {
        if at < next {
            continue;
        }
        let Some(role) = role(&words[at]).filter(|_| !describes(words, at)) else { continue };
        let (group, complete, behind) = chain(links, words, at, role);
        if complete {
            push(words, groups, resumed(words, group, &mut open));
        } else if words.get(behind).is_some_and(|w| w.is_mark(Mark::Comma)) {
            open = Some(group);
        }
        next = behind;
    }
}

/// What a word is in a verb group; none where it belongs to none.
fn role(word: &Word) -> Option<Role> {
    use Function::{BeBare, BePast, BePresent, DoPast, DoPresent, HaveBare, HavePast, HavePresent};
    match word.function {
        Some(Function::Will) if word.tag == Tag::Modal => Some(Role::Will),
        Some(Function::To) => (word.tag == Tag::InfinitiveTo).then_some(Role::To),
        Some(BePast | BePresent | BeBare) if word.tag.is_verb() => Some(Role::Be),
        Some(HavePast | HavePresent | HaveBare) if word.tag.is_verb() => Some(Role::Have),
        Some(DoPast | DoPresent) if word.tag.is_verb() => Some(Role::Do),
        Some(Function::Become) => Some(Role::Become),
        // "including", "following", "according", "further"
        Some(Function::Source) => None,
        Some(function) if function.is_adverb() || function.is_preposition() => None,
        _ => match word.tag {
            Tag::Modal => Some(Role::Modal),
            // "'d" of a perfect; "'s" is the verb of being until a participle shows otherwise.
            Tag::AuxPast if word.end - word.start < 3 => Some(Role::Have),
            tag if tag.is_aux() => Some(Role::Be),
            tag if tag.is_full_verb() => Some(Role::Verb),
            _ => None,
        },
    }
}

/// Whether a form of a verb only describes the noun behind it, or is half of a word: "the flooded valley", "a
/// write-off", "the town-based firm".
fn describes(words: &[Word], at: usize) -> bool {
    let hyphen = |i: Option<usize>| i.and_then(|i| words.get(i)).is_some_and(|w| w.is_mark(Mark::Hyphen));
    let tag = words[at].tag;
    if !tag.is_full_verb() {
        return false;
    }
    let half = hyphen(Some(at + 1)) || hyphen(at.checked_sub(1)) && !tag.is_past();
    let open = tag.is_participle() || tag.is_gerund();
    let noun = words.get(at + 1).is_some_and(|w| (w.is_nominal() || w.is_mark(Mark::Hyphen)) && !w.time);
    if tag.is_past() || tag.is_participle() {
        // "compared with $6 million"
        let compared = words[at].is(Function::Comparison) && words.get(at + 1).is_some_and(Word::is_preposition);
        if compared || ends_a_period(words, at) {
            return true;
        }
    }
    // "as planned", "than expected", "remains closed"
    let said = |w: &Word| matches!(w.function, Some(Function::Equative | Function::Comparative | Function::Stay));
    if tag.is_participle() && at.checked_sub(1).is_some_and(|i| said(&words[i])) {
        return true;
    }
    // "a previously announced plan"
    let before = words[..at].iter().rev().find(|w| !w.is_adverb() || w.mark.is_some());
    // "Born Ada Hill in Lisk": the name is what it says, not who.
    let named = || {
        let names = words[at + 1..].iter().take_while(|w| w.is_name()).count();
        names > 0 && words.get(at + 1 + names).is_some_and(Word::is_preposition)
    };
    let Some(before) = before else { return half || tag.is_participle() && noun && !named() };
    // "three reported cases", but "early 1949 secured the town"
    let year = before.time && before.tag == Tag::Number && before.end - before.start == 4;
    let inside =
        before.is_determiner() || matches!(before.tag, Tag::Adjective | Tag::Possessive | Tag::Number) && !year;
    // "by raising rates" is a verb, "on proposed rules" is none.
    let loose = tag.is_participle() && (before.is_preposition() || before.tag.is_full_verb());
    // "had operating profit"
    let has = tag.is_gerund() && matches!(before.function, Some(Function::HavePast | Function::HavePresent));
    half || open && noun && (inside || loose || has)
}

/// Whether a past only says where a length of time ends: "for the quarter ended Sept. 30".
pub(super) fn ends_a_period(words: &[Word], at: usize) -> bool {
    let time = |i: usize| words.get(i).is_some_and(|w| w.time);
    if at == 0 || !time(at - 1) || !time(at + 1) {
        return false;
    }
    let within = |w: &&Word| w.time || w.is_determiner() || matches!(w.tag, Tag::Number | Tag::Adjective);
    words[..at].iter().rev().find(|w| !within(w)).is_some_and(Word::is_preposition)
}

/// The tense that a group has which a word opens.
fn opened(role: Role, tag: Tag) -> Tense {
    match role {
        Role::Will => Tense::Future,
        Role::Modal => Tense::Present,
        Role::To => Tense::Infinitive,
        _ if tag == Tag::VerbFuture => Tense::Future,
        _ if tag.is_past() => Tense::Past,
        _ if tag.is_present() => Tense::Present,
        _ if tag.is_base() => Tense::Infinitive,
        _ => Tense::Participle,
    }
}

/// The group that a word opens, whether it is whole, and the word to go on at. A helper without a verb is one where
/// it can be: "is", "has".
fn chain(links: &[Link], words: &[Word], first: usize, opening: Role) -> (Group, bool, usize) {
    let mut group = Group::new(first, opened(opening, words[first].tag));
    (group.modal, group.marked) = (opening == Role::Modal, opening == Role::To);
    group.negative = denied_before(words, first);
    if let Some((helper, adds)) = helped_behind(links, words, first, opening) {
        let word = &words[first + 1];
        group.tense = opened(helper, word.tag);
        group.modal = helper == Role::Modal;
        group.add(adds);
        return (group, true, first + 2);
    }
    let (mut last, mut behind) = (first, opening);
    while let Some((next, adds, denied)) =
        following(links, words, last, behind, first).or_else(|| bracketed(links, words, last, behind))
    {
        group.add(adds);
        group.negative |= denied;
        last = next;
        behind = role(&words[next]).unwrap_or(Role::Verb);
        if words[next].tag == Tag::Adjective || behind == Role::Verb {
            behind = Role::Verb;
            break;
        }
    }
    group.head = last;
    if group.tense == Tense::Infinitive && last == first && opening == Role::Verb {
        let alone = links.iter().find(|link| link.behind == Role::Alone && link.takes.contains(&words[first].tag));
        alone.into_iter().for_each(|link| group.add(link.adds));
    }
    group.copula = behind == Role::Be;
    let arranged =
        group.passive || words[last].tag == Tag::Adjective || first == last && words[last].tag.is_participle();
    group.cue = arranged && words[last].cue.is_some_and(Cue::is_plan);
    // "is not", but "pleaded not guilty"
    group.negative |= behind != Role::Verb && words.get(last + 1).is_some_and(|w| w.tag == Tag::Negation);
    // A modal or "to" without a verb is none; "been" needs its helper.
    let alone = matches!(behind, Role::Will | Role::Modal | Role::To);
    let bare = group.copula && last == first && group.tense == Tense::Participle && words[first].tag.is_participle();
    (group, !alone && !bare, last + 1)
}

/// The helper right behind a verb that it helps, where verbs stand last, and what it adds.
fn helped_behind(links: &[Link], words: &[Word], verb: usize, opening: Role) -> Option<(Role, Adds)> {
    let takes = |link: &&Link| link.order == Order::Bracket && link.takes.contains(&words[verb].tag);
    if opening != Role::Verb || !links.iter().any(|link| takes(&link)) {
        return None;
    }
    let helper = role(words.get(verb + 1)?)?;
    links.iter().filter(takes).find(|link| link.behind == helper).map(|link| (helper, link.adds))
}

/// The last word of the clause that a helper's group may go on with, what it adds, and whether a negation stands between.
fn bracketed(links: &[Link], words: &[Word], last: usize, behind: Role) -> Option<(usize, Adds, bool)> {
    let far = |link: &&Link| link.order == Order::Bracket && link.behind == behind;
    links.iter().find(far)?;
    let (mut found, mut denied) = (None, false);
    for (at, word) in words.iter().enumerate().skip(last + 1) {
        let bound = word.is_bound() && !word.is(Function::Coordinator);
        if bound || word.tag.is_finite() {
            break;
        }
        denied |= word.tag == Tag::Negation || word.is(Function::Negation) || word.is(Function::No);
        let link = links.iter().filter(far).find(|link| link.takes.contains(&word.tag));
        found = link.map(|link| (at, link.adds, denied)).or(found);
    }
    found
}

/// A verb without a helper of its own, behind a comma, has the one that an aside parted from it.
fn resumed(words: &[Word], mut group: Group, open: &mut Option<Group>) -> Group {
    let bare = group.tense == Tense::Infinitive && !group.marked;
    if bare
        && words[..group.first].last().is_some_and(|w| w.is_mark(Mark::Comma))
        && let Some(helper) = open.take()
    {
        (group.tense, group.modal, group.marked) = (helper.tense, helper.modal, helper.marked);
        group.negative |= helper.negative;
    }
    group
}

/// The word that a group goes on with behind its last one, what it adds, and whether a negation stands between.
fn following(links: &[Link], words: &[Word], last: usize, behind: Role, first: usize) -> Option<(usize, Adds, bool)> {
    if behind == Role::Verb {
        return None;
    }
    let mut denied = false;
    let mut at = last + 1;
    // "Did he say", "will the talks fail": the subject behind the verb that opens a question.
    let asks = last == first && (first == 0 || words[first - 1].mark.is_some() || asks_before(&words[..first]));
    let mut subject = if asks && behind != Role::To { 4 } else { 0 };
    while let Some(word) = words.get(at) {
        if let Some(link) = links.iter().find(|link| link.behind == behind && link.takes.contains(&word.tag)) {
            // "is to the north"
            let leads = link.adds != Adds::Plan && link.adds != Adds::Duty || at == last + 1;
            return leads.then_some((at, link.adds, denied));
        }
        // "is due", "was set": an adjective that is a plan is the head.
        if behind == Role::Be && word.tag == Tag::Adjective && word.cue.is_some_and(Cue::is_plan) {
            return Some((at, Adds::Nothing, denied));
        }
        // "is no longer"
        let no_more = word.is(Function::No) && words.get(at + 1).is_some_and(Word::is_adverb);
        denied |= word.tag == Tag::Negation || word.is(Function::Negation) || no_more;
        let timed = leads_time(words, at);
        let inverted = subject > 0 && (word.is_nominal() || word.is_determiner() || word.tag == Tag::Pronoun);
        // "was either shot or stabbed"
        let either = (word.is(Function::Determiner) || word.is(Function::No)) && word.tag == Tag::Conjunction;
        denied |= either && word.is(Function::No);
        // "will “go on with the talks”"
        let quoted = word.is_mark(Mark::Quote);
        if !(word.is_filler() || quoted || timed > 0 || inverted || no_more || either) {
            return None;
        }
        subject -= usize::from(inverted && !word.is_filler());
        at += timed.max(1);
    }
    None
}

/// How many words stand before the time of a phrase that a preposition opens: "has on Monday left", "can at that time
/// leave"; none where no such phrase opens.
fn leads_time(words: &[Word], at: usize) -> usize {
    let is_time = |i: usize| words.get(i).is_some_and(|w| w.time);
    match (&words[at], words.get(at + 1)) {
        (word, _) if !word.is_preposition() => 0,
        _ if is_time(at + 1) => 1,
        (_, Some(next)) if (next.is_determiner() || next.is(Function::That)) && is_time(at + 2) => 2,
        _ => 0,
    }
}

/// Whether a question word stands before a helper: "what do you think", "how long do you stay".
fn asks_before(words: &[Word]) -> bool {
    let asks = |w: &Word| matches!(w.tag, Tag::WhAdverb | Tag::Relative);
    let mut between = words.iter().rev().take(4).skip_while(|w| w.is_nominal() || w.is_adverb() && !asks(w));
    // "Not until 1994 did he"
    let mut time = words.iter().rev().skip_while(|w| w.time || w.is_preposition());
    if words.last().is_some_and(|w| w.time) && time.next().is_some_and(|w| w.tag == Tag::Negation) {
        return true;
    }
    // "nor did he"
    words.last().is_some_and(|w| w.is(Function::Coordinator)) || between.next().is_some_and(asks)
}

/// Whether a negation stands right before a verb, small words between: "he never left".
fn denied_before(words: &[Word], first: usize) -> bool {
    // "neither came nor left"
    let denies = |w: &Word| w.is(Function::No) || w.cue == Some(Cue::Denied);
    let mut fillers = words[..first].iter().rev().take_while(|w| (w.is_filler() || denies(w)) && !w.time);
    fillers.any(|w| w.tag == Tag::Negation || w.is(Function::Negation) || denies(w))
}

/// Words between a plan and the infinitive that depends on it.
const NEAR: usize = 3;

/// Adds a group. An infinitive is planned that depends on a plan: "is set" and "to hold"; the second verb of "will
/// close and cut" has the helpers of the first.
fn push(words: &[Word], groups: &mut Vec<Group>, mut group: Group) {
    if let Some(before) = groups.last() {
        // "planned to meet" is two acts, "was likely to meet" one.
        let between = &words[before.head + 1..group.first];
        let cue = || between.iter().any(|w| w.cue.is_some_and(Cue::looks_ahead) && !w.tag.is_noun());
        if group.marked && group.tense == Tense::Infinitive && between.len() <= NEAR {
            group.planned |= before.cue || before.planned && before.head + 1 == group.first || cue();
        }
        let joined = words.get(group.first.wrapping_sub(1)).is_some_and(|w| w.is(Function::Coordinator));
        let bare = group.first == group.head && !group.marked && group.tense == Tense::Infinitive;
        let shares = before.tense == Tense::Future || before.modal || before.tense == Tense::Infinitive;
        let stops = between.iter().any(|w| matches!(w.mark, Some(Mark::Colon | Mark::Semicolon | Mark::Quote)));
        if joined && bare && shares && !stops {
            (group.tense, group.modal, group.planned) = (before.tense, before.modal, before.planned);
        }
    }
    groups.push(group);
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, said, stretches, words_of};

    /// The groups of a text, each with what it says.
    fn groups(text: &str) -> String {
        let stretches = stretches(text);
        let groups = stretches.iter().flat_map(|stretch| stretch.groups.iter().map(move |group| (stretch, group)));
        let shown = groups.map(|(stretch, group)| format!("{}: {}", words_of(text, stretch, group), said(group)));
        shown.collect::<Vec<_>>().join("; ")
    }

    const TABLE: &Table = &[
        ("The council met on Monday.", "met: past"),
        ("He said the talks failed.", "said: past; failed: past"),
        ("The talks will be held in May.", "will be held: future passive"),
        ("The bridge has been shut since 2017.", "has been shut: present perfect passive"),
        ("They had been waiting for an hour.", "had been waiting: past perfect progressive"),
        ("He may have left on Tuesday.", "may have left: present perfect modal"),
        ("He cannot stay.", "cannot stay: present modal not"),
        ("He could not be reached.", "could not be reached: present passive modal not"),
        ("The plant won't close.", "won't close: future not"),
        ("She never resigned.", "resigned: past not"),
        ("The firm will now “look into” it.", "will now “look: future"),
        ("It was “a start” and fell.", "was: past copula; fell: past"),
        ("The firm had operating profit of $3 million.", "had: past"),
        ("The mayor is in Rome.", "is: present copula"),
        // Small words and times stand inside.
        ("It has recently been sold.", "has recently been sold: present perfect passive"),
        ("It will on Monday open a new plant.", "will on Monday open: future"),
        // A duty and a plan.
        ("He has to leave in April.", "has to leave: present modal"),
        ("The two are to meet on Friday.", "are to meet: present planned"),
        ("It is set to hold a vote.", "is set: present passive; to hold: infinitive planned"),
        ("The man is due to appear on Friday.", "is due: present; to appear: infinitive planned"),
        ("They planned to meet.", "planned: past; to meet: infinitive"),
        // The second of two shares the helpers of the first.
        ("It will close the plant and sell its trucks.", "will close: future; sell: future"),
        ("It closed the plant and sold its trucks.", "closed: past; sold: past"),
        ("The vote would, he said, be held in May.", "said: past; be held: present passive modal"),
        // Questions turn subject and verb.
        ("Did the mayor resign?", "Did the mayor resign: past"),
        ("Will the talks fail?", "Will the talks fail: future"),
        // What only describes is none.
        ("The flooded valley lay still.", "lay: past"),
        ("The shop opened as planned.", "opened: past"),
        ("The firm announced a write-off.", "announced: past"),
        ("Police questioned the accused.", "questioned: past"),
        ("No verb here, only a long list of names.", ""),
        ("She never left.", "left: past not"),
        ("She has never left.", "has never left: present perfect not"),
        ("He will found a firm.", "will found: future"),
        ("The work was done on Friday.", "was done: past passive"),
        ("A list of things to be done.", "to be done: infinitive passive"),
    ];

    const KNOWN: &Table = &[
        // The tagger takes the verb for an adverb or a noun, a past for a participle.
        ("The ship is due to dock on Friday.", "is due: present; to dock: infinitive planned"),
        ("It will close the plant and cut jobs.", "will close: future; cut: future"),
        ("It closed the plant and cut jobs.", "closed: past; cut: past"),
    ];

    #[test]
    fn groups_say_what_a_reader_says() {
        check(groups, TABLE, KNOWN);
    }
}
