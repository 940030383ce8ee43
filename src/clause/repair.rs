//! What the tagger is told by others: the lexicon, which knows what a word cannot be, and the order of words, where
//! a verb is missing (`missing.rs`) or one too many.
//!
//! Knows tags and places, no word.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "indexes of words are checked by the loops that count them")
)]

use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;
use crate::lexicon::{Analysis, Cue, EventClass, Function, Lean, Lexicon};

use super::missing::Mender;
use super::word::Word;

/// Mends the tags of a stretch's words; what its full verbs can be comes into `verbs`. `line`: it is a line without a
/// stop, a heading perhaps, in which a noun is sooner a verb.
pub(crate) fn read(lexicon: &Lexicon, text: &str, words: &mut [Word], verbs: &mut Vec<(u16, Analysis)>, line: bool) {
    verbs.clear();
    let heard = words.iter().filter_map(|word| word.function).fold(0, |all, function| all | function.bit());
    let mut mender = Mender { lexicon, text, words, heard, line };
    mender.spell_out();
    mender.opening_participle();
    let mut doubted = None;
    // A noun is a verb only behind a helper.
    let helped = heard & (HELPS | Function::To.bit()) != 0;
    let asked = ASKED | if helped { Tag::Noun.bit() } else { 0 };
    for at in 0..mender.words.len() {
        if mender.renamed(at).bit() & asked == 0 {
            continue;
        }
        match mender.words[at].tag {
            Tag::Noun => mender.unhide(at),
            Tag::Adjective | Tag::Adverb | Tag::AuxParticiple | Tag::AuxGerund => {
                mender.release(at);
                continue;
            }
            _ => {}
        }
        let word = mender.words[at];
        if !word.tag.is_full_verb() || word.function.is_some_and(|f| f != Function::Stay) {
            continue;
        }
        let found = mender.analysis(at);
        let tag = mender.checked(at, &found);
        verbs.push((at as u16, found));
        if word.tag == Tag::VerbPresent && !tag.is_verb() {
            doubted = doubted.or(Some(at));
        }
        mender.words[at].tag = tag;
    }
    mender.subordinate();
    mender.relative();
    mender.behind_aside();
    find_verb(&mut mender, doubted);
}

/// Finds the verb of a sentence that has none. In a line without a stop a present may be a noun: the best of all that could
/// be one is the verb. `doubted`: a present that was taken for a noun.
fn find_verb(mender: &mut Mender<'_>, doubted: Option<usize>) {
    let line = mender.line;
    let sure = |w: &Word| w.tag.is_finite() && !(line && w.tag == Tag::VerbPresent && w.function.is_none());
    if mender.words.iter().any(sure) {
        return;
    }
    let found = mender.verb_of_past(1..mender.words.len()).or_else(|| mender.verb_of_present());
    if line && let Some((at, _)) = found {
        mender.doubt_presents(at);
    }
    match (found, doubted) {
        (Some((at, tag)), _) => mender.words[at].tag = tag,
        (None, Some(at)) => mender.words[at].tag = Tag::VerbPresent,
        (None, None) => {}
    }
}

/// Helpers that ask for a verb.
const HELPS: u64 = Function::DoPast.bit() | Function::DoPresent.bit();

/// Small words that are short for names where they stand in capitals: "the WHO".
const SMALL: u64 = Function::Relative.bit() | Function::SubjectSingular.bit();

/// Words of what a participle leads at the most, and of what stands before it.
const ASIDE: usize = 20;

/// Tags that are not sure.
const ASKED: u32 =
    Tag::FULL_VERBS | Tag::Adjective.bit() | Tag::Adverb.bit() | Tag::AuxParticiple.bit() | Tag::AuxGerund.bit();

impl Mender<'_> {
    /// A small word in capitals is a name where those beside it are not in capitals: "the WHO said".
    fn spell_out(&mut self) {
        if self.heard & SMALL == 0 {
            return;
        }
        let capitals = |word: Option<&Word>| {
            word.is_some_and(|w| self.lexicon.is_in_capitals(self.text, w.start as usize, w.end as usize))
        };
        let small = |w: &Word| w.capital && w.function.is_some_and(|f| f.bit() & SMALL != 0);
        let beside =
            |at: usize| capitals(at.checked_sub(1).map(|i| &self.words[i])) || capitals(self.words.get(at + 1));
        let short = |at: &usize| small(&self.words[*at]) && capitals(self.words.get(*at)) && !beside(*at);
        let found: Vec<usize> = (0..self.words.len()).filter(short).collect();
        for at in found {
            (self.words[at].tag, self.words[at].function) = (Tag::ProperNoun, None);
        }
    }

    /// The tag of a word, mended where its neighbours show another: "the match set for May 9", "at 12:54 am".
    fn renamed(&mut self, at: usize) -> Tag {
        let word = self.words[at];
        if word.cue == Some(Cue::Arranged) && self.is_arranged(at) {
            self.words[at].tag = Tag::VerbParticiple;
        } else if word.time && word.is(Function::BePresent) && self.before(at).is_some_and(|w| w.time) {
            (self.words[at].tag, self.words[at].function) = (Tag::Noun, None);
        } else if word.tag == Tag::Punctuation && word.mark.is_none() && self.owns(at) {
            self.words[at].tag = Tag::Possessive;
        }
        self.words[at].tag
    }

    /// Whether an apostrophe makes what stands before it an owner, and closes no quote: "the sailors' deaths".
    fn owns(&self, at: usize) -> bool {
        let thing = self.words.get(at + 1).is_some_and(|w| w.is_nominal() || w.time);
        let many = self.before(at).is_some_and(|w| matches!(w.tag, Tag::NounPlural | Tag::ProperNoun));
        thing && many && !self.words[..at].iter().any(|w| w.is_mark(Mark::Apostrophe))
    }

    /// Whether a noun is a participle: "the match set for May 9".
    fn is_arranged(&self, at: usize) -> bool {
        let thing = self.before(at).is_some_and(|w| w.tag.is_noun() && !w.time);
        let led = self.words.get(at + 1).is_some_and(|w| w.is(Function::For));
        thing && self.words[at].tag.is_noun() && led && self.words.get(at + 2).is_some_and(|w| w.time)
    }

    /// A noun that is a verb.
    fn unhide(&mut self, at: usize) {
        match self.before(at).and_then(|w| w.function) {
            Some(Function::To) if self.is_infinitive(at) => {
                (self.words[at - 1].tag, self.words[at].tag) = (Tag::InfinitiveTo, Tag::VerbBase);
            }
            _ if self.is_helped(at) => self.words[at].tag = Tag::VerbBase,
            _ => {}
        }
    }

    /// An adjective or helper that is a noun or verb.
    fn release(&mut self, at: usize) {
        let word = self.words[at];
        let could = match word.tag {
            Tag::Adjective => self.asks_base(at),
            // "will last two weeks", but "will long remain"
            Tag::Adverb => {
                let verb = self.words.get(at + 1).is_some_and(|w| w.tag.is_verb());
                word.function.is_none() && !verb && self.behind_modal(at)
            }
            _ => false,
        };
        if could && self.analysis(at).base.is_some() {
            // "to open tomorrow", "does not own"
            self.words[at].tag = Tag::VerbBase;
            if self.words[at - 1].is(Function::To) {
                self.words[at - 1].tag = Tag::InfinitiveTo;
            }
        } else if self.ends_phrase(at) {
            self.words[at].tag = Tag::Noun;
        } else {
            self.words[at].tag = self.helper(at);
        }
    }

    /// Whether only a verb can stand here: behind a helper, or between "to" and the opening of a phrase.
    fn asks_base(&self, at: usize) -> bool {
        let opens = self.words.get(at + 1).is_some_and(|w| w.is_determiner() || w.is_preposition());
        let marked = opens && self.before(at).is_some_and(|w| w.is(Function::To));
        marked || self.behind_modal(at) || self.is_helped(at)
    }

    /// "to land a probe": an article behind it shows a verb.
    fn is_infinitive(&self, at: usize) -> bool {
        let object = self.words.get(at + 1).is_some_and(|w| w.is_determiner());
        let led = self.before(at).is_some_and(|w| object || w.tag == Tag::InfinitiveTo);
        led && self.analysis(at).base.is_some()
    }

    /// Whether a word that no table has ends like a form of a verb: "rerouting", "criticised".
    fn looks_verbal(&self, at: usize) -> bool {
        let word = &self.words[at];
        self.lexicon.looks_verbal(self.text.as_bytes(), word.start as usize, word.end as usize)
    }

    /// The tag of a word that was taken for a verb: a noun's where no verb has such a form, or none can stand there.
    fn checked(&self, at: usize, found: &Analysis) -> Tag {
        let tag = self.words[at].tag;
        let noun = if self.looks_plural(at) { Tag::NounPlural } else { Tag::Noun };
        match tag {
            // A capital inside a sentence is a name's.
            _ if self.words[at].capital && self.is_inside(at) => Tag::ProperNoun,
            Tag::VerbPast if found.base.is_none() && !found.is_past() && !self.looks_verbal(at) => noun,
            // "the accused", "the flooded valley"
            Tag::VerbPast | Tag::VerbParticiple if self.behind_determiner(at) => {
                if self.describes(at) {
                    Tag::Adjective
                } else {
                    noun
                }
            }
            // "a boy, named only as Ivan, was found", "in a note issued on Monday, the bank denied it"
            Tag::VerbPast
                if found.is_past()
                    && (self.stands_aside(at, found)
                        || self.depends_on_front(at)
                        || self.describes_object(at)
                        || self.describes_subject(at, found)) =>
            {
                Tag::VerbParticiple
            }
            // "will found a firm"
            Tag::VerbPast | Tag::VerbPresent if self.behind_modal(at) && found.base.is_some() => Tag::VerbBase,
            // "put", "cut": in news a past where both can be.
            Tag::VerbPresent if found.is_past() && found.base.is_some() && self.tells_past() => Tag::VerbPast,
            Tag::VerbPresent if self.is_no_present(at, found) => noun,
            Tag::VerbBase if self.is_present(at) => Tag::VerbPresent,
            Tag::VerbBase if self.is_no_base(at, found) => noun,
            // "stayed quiet"
            Tag::VerbBase if self.before(at).is_some_and(|w| w.is(Function::Stay)) => Tag::Adjective,
            // "due to snow"
            Tag::VerbBase if self.behind_cause(at) && found.present().is_some_and(|l| l.verb < Some(Lean::Rather)) => {
                noun
            }
            // "Court to weigh dam permit"
            Tag::VerbBase if self.line && self.before(at).is_some_and(|w| w.tag == Tag::Noun) => noun,
            Tag::VerbGerund if !found.is_gerund() && !self.looks_verbal(at) => noun,
            // "reported missing on Saturday"
            Tag::VerbGerund if self.is_told_of(at) => Tag::Adjective,
            // "the monitoring project"
            Tag::VerbGerund if self.behind_determiner(at) && self.describes(at) => Tag::Noun,
            // "three days of mourning"
            Tag::VerbGerund if (found.noun.is_some() || self.behind_determiner(at)) && self.stands_as_noun(at) => {
                Tag::Noun
            }
            _ => tag,
        }
    }

    /// Whether a word stands in a sentence, behind its first word and that of a quotation.
    fn is_inside(&self, at: usize) -> bool {
        !self.line && self.before(at).is_some_and(|w| w.mark.is_none() || w.is_mark(Mark::Comma))
    }

    /// Whether nothing but a phrase with a preposition stands between a word and the next finite verb.
    fn leads_to_finite(&self, at: usize) -> bool {
        let rest = self.words.get(at + 1..).unwrap_or_default();
        let between = rest.iter().take_while(|w| {
            w.mark.is_none() && (w.is_nominal() || w.is_preposition() || w.is_determiner()) && !w.tag.is_verb()
        });
        let count = between.count();
        let verb = rest
            .get(count)
            .is_some_and(|w| matches!(w.tag, Tag::AuxPast | Tag::AuxPresent | Tag::Modal | Tag::VerbPast));
        count > 0 && verb && rest.first().is_some_and(Word::is_preposition)
    }

    /// Whether a past only describes the noun before it, between two commas: the verb of that noun stands behind them.
    fn stands_aside(&self, at: usize, found: &Analysis) -> bool {
        let first = at - self.words[..at].iter().rev().take_while(|w| w.is_adverb()).count();
        let Some(comma) = first.checked_sub(1).filter(|i| self.words[*i].is_mark(Mark::Comma)) else { return false };
        let noun = self.before(comma).is_some_and(|w| w.tag.is_noun() && !w.time);
        let tells = found.verb.and_then(|(lemma, _)| lemma).is_some_and(|l| l.verb_class == EventClass::Reporting);
        let opens = |w: &&Word| w.mark.is_none() && !w.tag.is_of_clause();
        let clause = self.words[..comma].iter().rev().take(ASIDE).take_while(opens);
        noun && !tells
            && !clause.into_iter().any(|w| w.tag.is_finite())
            && self.closed_behind(at).is_some_and(|next| {
                let small = self.words[next..].iter().take_while(|w| w.is_adverb()).count();
                self.words.get(next + small).is_some_and(|w| w.tag.is_finite())
            })
    }

    /// Whether a past only describes a noun that depends on the preposition that opens the sentence, whose own subject and
    /// verb stand behind a comma.
    fn depends_on_front(&self, at: usize) -> bool {
        let nouns = self.words[..at].iter().rev().take(ASIDE).take_while(|w| w.is_nominal() && !w.time).count();
        let article = self.words[..at - nouns].last().is_some_and(|w| w.is_determiner() || w.is(Function::Owner));
        // "In Lisk rebels left"
        let phrase = nouns > 0 && self.words[at - 1].tag.is_noun() && (article || nouns == 1);
        let led = matches!(at - nouns - usize::from(article), 1)
            && matches!(self.words[0].function, Some(Function::In | Function::On | Function::Preposition));
        let goes_on = |next: usize| {
            let behind = self.words[next..].iter().take(ASIDE);
            !self.words[next].is(Function::Coordinator) && behind.into_iter().any(|w| w.tag.is_finite())
        };
        led && phrase && self.closed_behind(at).is_some_and(goes_on)
    }

    /// Whether a past only describes the object of the verb before: "reversed a plan made in May".
    fn describes_object(&self, at: usize) -> bool {
        let noun = self.before(at).is_some_and(|w| matches!(w.tag, Tag::Noun | Tag::NounPlural) && !w.time);
        let led = self.words.get(at + 1).is_some_and(Word::is_preposition);
        let inside = |w: &&Word| w.is_nominal() || w.is_determiner() || w.is(Function::Owner);
        let verb = || at.checked_sub(self.words[..at].iter().rev().take_while(inside).count() + 1);
        let opened = |verb: usize| {
            let clause = self.words[..verb].iter().rev().take(ASIDE).take_while(|w| w.mark.is_none());
            let hung = |w: &Word| w.tag == Tag::Relative || w.tag.is_of_clause() || w.is(Function::That);
            !clause.into_iter().any(|w| hung(w) || w.tag.is_verb())
        };
        noun && led
            && self.has_verb_before(at)
            && verb().is_some_and(|i| self.words[i].tag == Tag::VerbPast && opened(i))
    }

    /// The word behind the comma that closes what a verb form leads, with no other verb between.
    fn closed_behind(&self, at: usize) -> Option<usize> {
        let behind = self.words[at + 1..].iter().take(ASIDE);
        let rest = behind.take_while(|w| w.mark.is_none_or(|m| m != Mark::Comma) && !w.tag.is_finite()).count();
        let comma = self.words.get(at + 1 + rest).is_some_and(|w| w.is_mark(Mark::Comma));
        (comma && at + 2 + rest < self.words.len()).then_some(at + 2 + rest)
    }

    /// Whether a word says what a thing is reported as, with no object of its own.
    fn is_told_of(&self, at: usize) -> bool {
        let Some(told) = at.checked_sub(1).filter(|i| self.words[*i].tag == Tag::VerbParticiple) else { return false };
        let object = self.words.get(at + 1).is_some_and(|w| (w.is_nominal() || w.is_determiner()) && !w.time);
        let lemma = self.analysis(told).verb.and_then(|(lemma, _)| lemma);
        !object && lemma.is_some_and(|lemma| lemma.verb_class == EventClass::Reporting)
    }

    fn behind_determiner(&self, at: usize) -> bool {
        self.before(at).is_some_and(determines)
    }

    /// Whether a word stands before the noun of a phrase and behind none.
    fn describes(&self, at: usize) -> bool {
        let noun = self.words.get(at + 1).is_some_and(|w| w.is_nominal() && !w.time);
        noun && self.before(at).is_none_or(|w| !w.tag.is_noun() && w.tag != Tag::Pronoun)
    }

    /// Whether the sentence speaks of the past elsewhere, or of nothing else.
    fn tells_past(&self) -> bool {
        let finite = || self.words.iter().filter(|w| w.tag.is_finite());
        finite().any(|w| w.tag.is_past()) || finite().count() == 1
    }

    fn behind_modal(&self, at: usize) -> bool {
        let before = self.words[..at].iter().rev().find(|w| !w.is_filler());
        before.is_some_and(|w| matches!(w.tag, Tag::Modal | Tag::InfinitiveTo))
    }

    fn behind_helper(&self, at: usize) -> bool {
        let before = self.words[..at].iter().rev().find(|w| !w.is_filler());
        before.is_some_and(|w| matches!(w.tag, Tag::Modal | Tag::InfinitiveTo) || w.tag.is_aux())
    }

    /// Whether a word stands behind one that gives a reason with "to".
    fn behind_cause(&self, at: usize) -> bool {
        let cue = at.checked_sub(2).and_then(|i| self.words[i].cue);
        cue == Some(Cue::AheadOrCause) && self.before(at).is_some_and(|w| w.is(Function::To))
    }

    fn stands_as_noun(&self, at: usize) -> bool {
        let led = self.before(at).is_some_and(|w| w.is_preposition() || w.is_determiner() || w.tag == Tag::Adjective);
        let object =
            self.words.get(at + 1).is_some_and(|w| w.is_nominal() || w.is_determiner() || w.tag == Tag::Pronoun);
        led && !object
    }

    /// Whether a word that was taken for a present is none.
    fn is_no_present(&self, at: usize, found: &Analysis) -> bool {
        // "they upload", a verb that the lexicon lacks, too
        let subject = self.words[..at].iter().rev().find(|w| !w.is_adverb());
        if subject.is_some_and(|w| w.is_subject() || w.tag == Tag::Relative) {
            return false;
        }
        let Some(lean) = found.present().and_then(|lemma| lemma.verb) else { return true };
        let rest = self.words.get(at + 1..).unwrap_or_default();
        let next = at + 1 + rest.iter().take_while(|w| w.time && w.mark.is_none()).count();
        let follows = self.words.get(next).is_some_and(|w| {
            // "rebel forces stormed the hill"
            let hidden = next == at + 1 && w.tag == Tag::Adjective && self.is_hidden_past(next, false);
            w.function.is_none() && (hidden || matches!(w.tag, Tag::VerbPast | Tag::VerbParticiple))
        });
        // "Acme shares fell": one of two verbs side by side is a noun.
        if lean < Lean::Verb && follows {
            return true;
        }
        let Some(before) = self.before(at) else { return false };
        // "886 million shares", "its plans"
        if determines(before) || matches!(before.tag, Tag::Possessive | Tag::Number) || before.is_preposition() {
            return true;
        }
        // "prime minister", "the Swedish capture"
        if before.tag == Tag::Adjective && lean < Lean::Verb {
            return true;
        }
        // "rebel forces in the north had taken"
        if self.leads_to_finite(at) {
            return true;
        }
        // "rebel forces had taken"
        if self.words.get(at + 1).is_some_and(|w| matches!(w.tag, Tag::AuxPast | Tag::AuxPresent | Tag::Modal)) {
            return true;
        }
        // "turning busy streets", "does not issue permits"
        if before.tag.is_full_verb() && (lean < Lean::Verb || before.tag.is_base()) {
            return true;
        }
        // "the dam permit", "Norwegian prime minister": a singular takes no verb without an ending.
        let singular = matches!(before.tag, Tag::Noun | Tag::ProperNoun) && !before.time && !self.looks_plural(at - 1);
        let joined = self.words[..at].iter().rev().take(4).any(|w| w.is(Function::Coordinator));
        let others = || self.words.iter().filter(|w| w.tag.is_finite()).count() > 1;
        let noun = before.tag == Tag::Noun;
        let doubted = if noun { lean < Lean::Verb || self.has_verb_before(at) } else { !joined && others() };
        singular && doubted && !self.looks_plural(at)
    }

    /// Whether the clause has a finite verb before a noun and the word behind it, and one that takes no clause: "won a
    /// penalty kick", but "said a mob storms the hall".
    fn has_verb_before(&self, at: usize) -> bool {
        let between = self.words[..at].iter().rev().take_while(|w| {
            w.mark.is_none() && (w.is_nominal() || w.is_determiner() || w.tag == Tag::Possessive || w.is_adverb())
        });
        let Some(verb) = at.checked_sub(between.count() + 1) else { return false };
        let class = || self.analysis(verb).verb.and_then(|(lemma, _)| lemma).map(|lemma| lemma.verb_class);
        let plain = || matches!(class(), Some(EventClass::Occurrence | EventClass::Aspectual));
        matches!(self.words[verb].tag, Tag::VerbPast | Tag::VerbParticiple) && plain()
    }

    /// Whether a word that was taken for an infinitive without a mark is none.
    fn is_no_base(&self, at: usize, found: &Analysis) -> bool {
        if self.behind_helper(at) {
            return false;
        }
        let Some(lean) = found.present().and_then(|lemma| lemma.verb) else { return true };
        let finite = || self.words.iter().any(|w| w.tag.is_finite());
        match self.before(at) {
            // "by telephone", "the overturn of"
            Some(w) if w.is_preposition() || determines(w) => true,
            // "the Swedish capture"
            Some(w) if w.tag == Tag::Adjective && at > 1 && determines(&self.words[at - 2]) => true,
            Some(w) if matches!(w.tag, Tag::Adjective | Tag::Number | Tag::Possessive) => lean < Lean::Verb,
            // "Meanwhile, net at the bank fell"
            Some(w) if w.mark.is_some() => lean < Lean::Rather && finite(),
            None => lean < Lean::Rather && finite(),
            _ => false,
        }
    }

    /// The tag of a word that helps none or is helped: "done" is a verb like others, so is "left" behind "has".
    fn helper(&self, at: usize) -> Tag {
        let has =
            |w: &Word| matches!(w.function, Some(Function::HavePast | Function::HavePresent | Function::HaveBare));
        let behind_has = || self.words[..at].iter().rev().find(|w| !w.is_filler()).is_some_and(has);
        let word = &self.words[at];
        match (word.tag, word.function) {
            (Tag::AuxParticiple, None) => Tag::VerbParticiple,
            (Tag::AuxGerund, None) => Tag::VerbGerund,
            (Tag::Adverb | Tag::Adjective, None)
                if self.ends_clause(at) && behind_has() && self.analysis(at).is_past() =>
            {
                Tag::VerbParticiple
            }
            (tag, _) => tag,
        }
    }

    /// Whether nothing follows that a word could describe.
    fn ends_clause(&self, at: usize) -> bool {
        let ends = |w: &Word| w.mark.is_some() || w.is_preposition() || w.time || w.is_determiner() || w.is_adverb();
        self.words.get(at + 1).is_none_or(ends)
    }

    /// "people who sow", "they apply": a base right behind a subject in the plural, and no helper.
    fn is_present(&self, at: usize) -> bool {
        let subject = self.words[..at].iter().rev().find(|w| !w.is_adverb());
        let plural = |w: &Word| w.is(Function::SubjectPlural) || w.is(Function::Relative) && w.tag == Tag::Relative;
        subject.is_some_and(plural) && !self.behind_asked(at)
    }

    /// Whether a helper stands before the subject: "did they leave".
    fn behind_asked(&self, at: usize) -> bool {
        let before = self.words[..at].iter().rev().filter(|w| !w.is_adverb()).nth(1);
        before.is_some_and(|w| w.tag.is_aux() || w.tag == Tag::Modal)
    }

    /// "did increase": a noun right behind a helper that asks for a verb is one.
    fn is_helped(&self, at: usize) -> bool {
        if self.heard & HELPS == 0 {
            return false;
        }
        let alone =
            self.words.get(at + 1).is_none_or(|w| w.mark.is_some() || w.is_preposition() || w.time || w.is_adverb());
        alone && self.behind_do(at) && self.analysis(at).base.is_some()
    }

    /// Whether a helper that asks for a verb stands before, with small words between at the most: "did not publicly".
    fn behind_do(&self, at: usize) -> bool {
        let before = self.words[..at].iter().rev().find(|w| !w.is_filler());
        before.and_then(|w| w.function).is_some_and(|f| f.bit() & HELPS != 0)
    }

    /// "the offensive in the valley": an adjective that ends its phrase and names what happens is a noun.
    fn ends_phrase(&self, at: usize) -> bool {
        let opens =
            self.before(at).is_some_and(|w| determines(w) || w.tag == Tag::Adjective || w.tag == Tag::Possessive);
        let ends = self.words.get(at + 1).is_none_or(|w| w.mark.is_some() || w.is_preposition() || w.tag.is_verb());
        self.words[at].tag == Tag::Adjective && ends && opens && self.analysis(at).noun.is_some()
    }
}

/// Whether a word opens a noun phrase that a verb form behind it belongs to: "the accused", "its forecast".
fn determines(word: &Word) -> bool {
    word.is(Function::Owner) || word.tag == Tag::Determiner && !word.is(Function::That)
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Marked, Table, check};

    /// The tag of the word in brackets.
    fn tag(case: &str) -> String {
        let marked = Marked::new(case);
        format!("{:?}", marked.stretch.words[marked.place.from].tag)
    }

    const TABLE: &Table = &[
        // The lexicon knows what a word cannot be.
        ("The team won a penalty [kick] in the last minute.", "Noun"),
        ("They bought the mill, which they still [own] today.", "VerbPresent"),
        ("It is a plan which the office today [rejects].", "VerbPresent"),
        ("The appeals [court] Thursday refused to order it.", "Noun"),
        ("Police questioned the [accused] on Monday.", "Noun"),
        ("The [flooded] valley lay still.", "Adjective"),
        ("They [put] the plan to a vote on Monday.", "VerbPast"),
        ("Acme [shares] fell on Monday.", "NounPlural"),
        ("The firm sold 886 million [shares] in May.", "NounPlural"),
        ("The city said its [plans] were dead.", "NounPlural"),
        ("It was late due to [snow] on Monday.", "Noun"),
        ("The king announced three days of [mourning].", "Noun"),
        ("He was fined for [robbing] a bank.", "VerbGerund"),
        // A capital inside a sentence is a name's.
        ("He met the singer [Cutting] on Monday.", "ProperNoun"),
        // A sentence needs a verb.
        ("Output [surged] 5 percent in May.", "VerbPast"),
        ("Mayor [quits] Monday", "VerbPresent"),
        ("Peace talks [resume] Tuesday in Lisk", "VerbPresent"),
        ("Dallas [hosts] Denver on Sunday", "VerbPresent"),
        ("Quellmar Foods shares [plunge] Monday", "VerbPresent"),
        ("Court to [weigh] dam permit Friday", "VerbBase"),
        ("Court to weigh dam [permit] Friday", "Noun"),
        ("The probe is to [land] a rover on the moon.", "VerbBase"),
        ("He stayed because the talks [failed].", "VerbPast"),
        ("She never [left].", "VerbPast"),
        ("The mayor, who came from Lisk in 2001, [plans] to leave in April.", "VerbPresent"),
        ("The airport, closed since Monday evening, [hopes] to reopen this weekend.", "VerbPresent"),
        ("The mill, which opened in May, [plans] for years ahead were lost.", "NounPlural"),
        ("The plant, which opened in 1990, [closes] in May.", "VerbPresent"),
        // A past that can be nothing else, in a sentence that has no other verb.
        ("The mayor [left].", "VerbPast"),
        // What stands aside between a noun and its verb describes the noun.
        ("A young boy, [named] only as Ivan, was found in Lisk.", "VerbParticiple"),
        ("The firm entered Lisk, [opened] a mill, and left.", "VerbPast"),
        ("In a note [issued] on Monday, the bank denied it.", "VerbParticiple"),
        ("The firm changed its plan [made] by the union.", "VerbParticiple"),
        ("In a note the bank [issued] a warning, and the king wept.", "VerbPast"),
        // A gerund between an article and a noun is none.
        ("Recently, the [monitoring] project reported it.", "Noun"),
        // What stands behind a helper is a verb, whatever it is elsewhere.
        ("The strike will [last] two weeks.", "VerbBase"),
        ("The truce will not [last] long.", "VerbBase"),
        ("A strike is likely to [last] over a week.", "VerbBase"),
        ("The shop could well [open] in June.", "VerbBase"),
        ("Sales rose compared to [last] year.", "Adjective"),
        // What an apostrophe joins to a word owns.
        ("The sailors['] June 2015 deaths shocked many.", "Possessive"),
        // A participle that opens a sentence is no name.
        ("[Born] Robert Hill in Lisk, on June 23, 1941, he took a new name.", "VerbParticiple"),
        ("[Elected] in Lisk in 2014, she left the party.", "VerbParticiple"),
        // A past behind a noun that a later verb tells of only describes it.
        ("A user [registered] from Ireland shared publicly a note.", "VerbParticiple"),
        ("A user registered from Ireland [shared] publicly a note.", "VerbPast"),
        ("A man [sentenced] to two years in prison in 2017 was released.", "VerbParticiple"),
        ("The bill that the council [passed] on Monday is short.", "VerbPast"),
        ("The bill the council [passed] on Monday is short.", "VerbPast"),
        ("The team [played] in Lisk on the day Hill was born.", "VerbPast"),
        ("Rain [fell] in Lisk after shares were sold.", "VerbPast"),
        ("The firm [invested] in mines closed by the state.", "VerbPast"),
        ("Two climbers reported [missing] on Saturday were found.", "Adjective"),
        // A clause needs a verb of its own.
        ("A clerk, who [acts] for the town, left.", "VerbPresent"),
        ("The man who [returns] from the field was late.", "VerbPresent"),
        ("He left, and it fell as the class [erupts] in protest.", "VerbPresent"),
        ("They asked which [plans] were late.", "NounPlural"),
        ("A woman [lights] a lamp in Lisk.", "VerbPresent"),
        // What "stay" is followed by is none.
        ("The street stayed [quiet] for two weeks.", "Adjective"),
    ];

    const KNOWN: &Table = &[
        // What stands behind the "to" of an infinitive is a verb.
        ("The ship is due to [dock] on Friday.", "VerbBase"),
        ("The court is due to [rule] on Friday.", "VerbBase"),
        ("The bank [cut] rates on Monday.", "VerbPast"),
        ("The bank raised rates and [cut] jobs.", "VerbPast"),
        // So does each clause, not only the sentence.
        ("The man who did not stay [resigned].", "VerbPast"),
        ("The council met, and the mayor [left].", "VerbPast"),
    ];

    #[test]
    fn tags_are_mended() {
        check(tag, TABLE, KNOWN);
    }
}
