//! The verb groups of a sentence: auxiliaries and head, tense, aspect, modality, polarity.
//!
//! A light tagger: closed classes, lemmas, endings and the nearest neighbours. Says what is not known.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "`at` and `i` are indexes of words, checked by the loops that count them"
    )
)]

use crate::lexicon::Analysis;
use crate::lexicon::{Form, Function, Lean, Lemma};

use super::words::{Kind, Mark, Word};

/// When a verb group puts its event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Present,
    Future,
    /// "to meet"
    Infinitive,
    /// "meeting", "met" without an auxiliary.
    Participle,
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
    /// It hangs on a group that is a plan: "to hold" of "is set to hold".
    pub(crate) planned: bool,
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
        }
    }

    /// Whether it can be the verb of a clause by itself.
    pub(crate) fn finite(&self) -> bool {
        matches!(self.tense, Tense::Past | Tense::Present | Tense::Future)
    }
}

/// Reads the groups of a sentence into `groups`, which is cleared first.
pub(crate) fn read(words: &[Word], groups: &mut Vec<Group>) {
    groups.clear();
    let mut at = 0;
    while at < words.len() {
        let next = match auxiliary(words, at) {
            Some((Some(group), next)) => {
                push(groups, group);
                next
            }
            Some((None, next)) => next,
            None => {
                if let Some(group) = bare(words, at) {
                    push(groups, group);
                }
                at + 1
            }
        };
        at = next.max(at + 1);
    }
}

/// Adds a group, which is planned where it hangs on a cue: "is set" and "to hold" within three words.
fn push(groups: &mut Vec<Group>, mut group: Group) {
    if let Some(before) = groups.last() {
        let near = group.first.saturating_sub(before.head) <= 3;
        group.planned = near && group.tense == Tense::Infinitive && (before.cue || before.planned);
    }
    groups.push(group);
}

/// The group that an auxiliary opens at `at`, and where to go on; none where no auxiliary stands there.
fn auxiliary(words: &[Word], at: usize) -> Option<(Option<Group>, usize)> {
    let Kind::Function(function) = words[at].kind else { return None };
    let mut group = Group::new(at, opened(function)?);
    group.modal = function == Function::Modal;
    let mut last = function;
    let mut last_at = at;
    group.negative = words[at].denies;
    let mut i = at + 1;
    while let Some(word) = words.get(i) {
        match word.kind {
            Kind::Function(Function::Negation) => group.negative = true,
            Kind::Function(Function::Adverb) | Kind::Mention(_) => {}
            // "Did he say", "will they come"
            Kind::Function(Function::SubjectSingular | Function::SubjectPlural)
                if i == last_at + 1 && function != Function::To => {}
            Kind::Function(f @ (Function::BeBare | Function::HaveBare | Function::HavePresent))
                if last != Function::To || i == last_at + 1 =>
            {
                group.perfect |= f != Function::BeBare || is_have(last);
                (last, last_at) = (f, i);
            }
            // "has to be done": what has not happened yet.
            Kind::Function(Function::To) if is_have(last) && i == last_at + 1 => {
                group.modal = true;
                (last, last_at) = (Function::To, i);
            }
            // "we've had": the verb itself.
            Kind::Function(Function::HavePast) if is_have(last) => {
                group.perfect = true;
                group.head = i;
                return Some((Some(group), i + 1));
            }
            Kind::Open(analysis) => {
                return Some(match head(&mut group, last, &analysis, word) {
                    true => {
                        group.head = i;
                        (Some(group), i + 1)
                    }
                    false => (alone(group, last, last_at), last_at + 1),
                });
            }
            _ => break,
        }
        i += 1;
    }
    Some((alone(group, last, last_at), last_at + 1))
}

/// The tense of a group that the function opens; none where it opens none.
fn opened(function: Function) -> Option<Tense> {
    Some(match function {
        Function::BePast | Function::HavePast | Function::DoPast => Tense::Past,
        Function::BePresent | Function::HavePresent | Function::DoPresent => Tense::Present,
        Function::Will => Tense::Future,
        Function::Modal => Tense::Present,
        Function::To => Tense::Infinitive,
        Function::BeBare | Function::HaveBare => Tense::Participle,
        _ => return None,
    })
}

fn is_have(function: Function) -> bool {
    matches!(function, Function::HavePast | Function::HavePresent | Function::HaveBare)
}

fn is_be(function: Function) -> bool {
    matches!(function, Function::BePast | Function::BePresent | Function::BeBare)
}

/// Whether the word is a head that the last auxiliary can have; sets what the two say together.
fn head(group: &mut Group, last: Function, analysis: &Analysis, word: &Word) -> bool {
    let form = analysis.verb.map(|(_, form)| form);
    let fits = match last {
        f if is_be(f) => {
            group.passive = form == Some(Form::Past);
            group.progressive = form == Some(Form::Participle);
            group.passive || group.progressive || word.cue
        }
        f if is_have(f) => {
            group.perfect |= form == Some(Form::Past);
            form == Some(Form::Past)
        }
        Function::To => analysis.base.is_some_and(|lemma| lemma.verb > Some(Lean::Noun)),
        _ => analysis.base.is_some(),
    };
    group.cue = fits && word.cue;
    fits
}

/// What an auxiliary is without a verb: "is", "has" and "did" are verbs themselves.
fn alone(mut group: Group, last: Function, last_at: usize) -> Option<Group> {
    group.head = last_at;
    group.copula = is_be(last);
    let verb = match last {
        Function::BeBare => group.first != last_at || group.tense != Tense::Participle,
        Function::BePast | Function::BePresent | Function::HavePast | Function::HavePresent | Function::DoPast => true,
        _ => false,
    };
    verb.then_some(group)
}

/// What a word's neighbours are, adverbs and mentions left out before it.
struct Beside<'a> {
    before: Option<&'a Word>,
    after: Option<&'a Word>,
    /// A mention stands behind, or one with a preposition: "lapses on June 3".
    dated: bool,
}

impl Beside<'_> {
    fn before_is(&self, functions: &[Function]) -> bool {
        self.before.is_some_and(|w| functions.iter().any(|f| w.is(*f)))
    }

    /// Something that only a noun phrase has stands before.
    fn in_noun_phrase(&self) -> bool {
        self.before.is_some_and(|w| w.is_determiner() || w.is_mark(Mark::Possessive) || matches!(w.kind, Kind::Number))
    }

    /// A subject stands before: a pronoun or name.
    fn after_subject(&self) -> bool {
        const PRONOUNS: [Function; 4] =
            [Function::SubjectSingular, Function::SubjectPlural, Function::Relative, Function::That];
        self.before_is(&PRONOUNS) || self.before.is_some_and(|w| matches!(w.kind, Kind::Name | Kind::Open(_)))
    }

    fn after_preposition(&self) -> bool {
        self.before.is_some_and(Word::is_preposition)
    }

    /// The word behind can be a noun that this one describes.
    fn describes(&self) -> bool {
        self.after.is_some_and(|w| match w.kind {
            Kind::Open(_) => w.end - w.start > 2,
            Kind::Name => true,
            _ => false,
        })
    }
}

/// The group of a verb without an auxiliary, where the word at `at` is one.
fn bare(words: &[Word], at: usize) -> Option<Group> {
    let analysis = *words[at].analysis()?;
    let (lemma, form) = analysis.verb?;
    let (before, negative) = before(words, at);
    let behind = words.get(at + 1..).unwrap_or_default();
    let dated = match behind {
        [first, ..] if matches!(first.kind, Kind::Mention(_)) => true,
        [first, second, ..] => first.is_preposition() && matches!(second.kind, Kind::Mention(_)),
        _ => false,
    };
    let beside = Beside { before, after: behind.first(), dated };
    let tense = match form {
        Form::Past => past(&analysis, lemma, &beside),
        Form::Participle => participle(&analysis, &beside),
        Form::Base => base(lemma?, &analysis, &beside),
        Form::Present => present(lemma?, &beside),
    };
    tense.map(|tense| Group { cue: words[at].cue, negative, ..Group::new(at, tense) })
}

/// The word before `at`, without adverbs, negations, mentions and the prepositions of mentions; and
/// whether a negation was among them: "he never left".
fn before(words: &[Word], at: usize) -> (Option<&Word>, bool) {
    let (mut mention, mut negative) = (false, false);
    let found = words[..at].iter().rev().find(|word| {
        let passed = match word.kind {
            Kind::Mention(_) => true,
            Kind::Function(Function::Adverb) => true,
            Kind::Function(Function::Negation) => {
                negative = true;
                true
            }
            _ => mention && word.is_preposition(),
        };
        mention = matches!(word.kind, Kind::Mention(_));
        !passed
    });
    (found, negative)
}

fn past(analysis: &Analysis, lemma: Option<Lemma>, beside: &Beside<'_>) -> Option<Tense> {
    let preposition = beside.after_preposition();
    let described = beside.describes();
    // "the accused", "the proposed law", "limited means": a noun or an adjective.
    if beside.in_noun_phrase() && (described || beside.before.is_some_and(Word::is_determiner)) {
        return None;
    }
    if analysis.adjective && (beside.in_noun_phrase() || described && !beside.after_subject()) {
        return None;
    }
    // "put", "cut", "bid": also a noun or a base form.
    if analysis.base.is_some() && (beside.in_noun_phrase() || preposition) {
        return None;
    }
    if preposition && lemma.is_none() {
        return None;
    }
    Some(if preposition { Tense::Participle } else { Tense::Past })
}

fn participle(analysis: &Analysis, beside: &Beside<'_>) -> Option<Tense> {
    if beside.in_noun_phrase() {
        return None;
    }
    let adjective = analysis.adjective && beside.describes();
    (!adjective).then_some(Tense::Participle)
}

fn base(lemma: Lemma, analysis: &Analysis, beside: &Beside<'_>) -> Option<Tense> {
    let lean = lemma.verb?;
    if beside.before_is(&[Function::SubjectPlural, Function::Relative]) && lean > Lean::Noun {
        return Some(Tense::Present);
    }
    let blocked = beside.in_noun_phrase() || beside.after_preposition() || beside.before_is(&[Function::That]);
    (lean == Lean::Verb && !blocked && analysis.noun.is_none()).then_some(Tense::Present)
}

fn present(lemma: Lemma, beside: &Beside<'_>) -> Option<Tense> {
    let lean = lemma.verb?;
    if beside.before_is(&[Function::SubjectSingular, Function::Relative]) {
        return Some(Tense::Present);
    }
    if beside.in_noun_phrase()
        || beside.after_preposition()
        || beside.before_is(&[Function::To])
        || beside.before_is(&[Function::Coordinator]) && lean < Lean::Rather
    {
        return None;
    }
    if lean >= Lean::Rather {
        return Some(Tense::Present);
    }
    // "The ministry plans to": a name or noun before, an object or "to" behind.
    let subject = beside.before.is_some_and(|w| matches!(w.kind, Kind::Name | Kind::Open(_)) || w.is(Function::That));
    let object = beside
        .after
        .is_some_and(|w| matches!(w.kind, Kind::Function(Function::Determiner | Function::To | Function::That)));
    (lean >= Lean::Even && subject && object || lean >= Lean::Hardly && subject && beside.dated)
        .then_some(Tense::Present)
}
