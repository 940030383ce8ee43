//! The classes of events, and what a word is in its clause: its forms, what it does, what it says of when. Knows no word.

use crate::named::named;

use super::bearing::Bearings;
use super::tag::Tag;

named! {
    /// The class of an event (TimeML 1.2.1, `EVENT class`).
    ///
    /// ```
    /// use dateline::EventClass;
    ///
    /// assert_eq!(EventClass::IAction.to_string(), "I_ACTION");
    /// assert_eq!("STATE".parse::<EventClass>()?, EventClass::State);
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[non_exhaustive]
    EventClass "an event class" {
        /// Something happens: "crashed", "the quake".
        Occurrence "OCCURRENCE",
        /// Something holds: "has been in office".
        State "STATE",
        /// Somebody tells: "said".
        Reporting "REPORTING",
        /// A phase of another event: "began", "ended".
        Aspectual "ASPECTUAL",
        /// Somebody perceives: "saw".
        Perception "PERCEPTION",
        /// An act that brings another event into play: "tried", "promised".
        IAction "I_ACTION",
        /// A state of mind towards another event: "wants", "fears".
        IState "I_STATE",
    }
}

/// How often a form that could be a noun or adjective is a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lean {
    Noun,
    Hardly,
    Even,
    Rather,
    Verb,
}

/// What an open-class word can be, by its lemma.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lemma {
    pub(crate) text: &'static str,
    /// How much of a verb it is; none where it is none.
    pub(crate) verb: Option<Lean>,
    /// Whether it is a noun that names an event.
    pub(crate) noun: bool,
    pub(crate) verb_class: EventClass,
    pub(crate) noun_class: EventClass,
    /// What its present is used for, as a verb.
    pub(crate) habit: Option<Habit>,
    /// What it says of the events that depend on it.
    pub(crate) bearings: Bearings,
    /// As a verb it does something in words that are news of their day: "urged".
    pub(crate) speech: bool,
    /// As a verb it is of its class only where an event depends on it: "appeared to leave", but "appeared in court".
    pub(crate) outward: bool,
}

impl Lemma {
    pub(crate) const fn new(text: &'static str) -> Lemma {
        Lemma {
            text,
            verb: None,
            noun: false,
            verb_class: EventClass::Occurrence,
            noun_class: EventClass::Occurrence,
            habit: None,
            bearings: Bearings::NONE,
            speech: false,
            outward: false,
        }
    }

    /// What two rows of one word say together.
    pub(crate) fn merge(self, other: Lemma) -> Lemma {
        let class = |a, b| if a == EventClass::Occurrence { b } else { a };
        Lemma {
            text: self.text,
            verb: self.verb.or(other.verb),
            noun: self.noun || other.noun,
            verb_class: class(self.verb_class, other.verb_class),
            noun_class: class(self.noun_class, other.noun_class),
            habit: self.habit.or(other.habit),
            bearings: self.bearings.merge(other.bearings),
            speech: self.speech || other.speech,
            outward: self.outward || other.outward,
        }
    }
}

/// The forms of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Base,
    /// Third person present.
    Present,
    /// Past or past participle.
    Past,
    /// Present participle or gerund.
    Participle,
}

impl Form {
    /// That of a verb with a tag.
    pub(crate) const fn of(tag: Tag) -> Form {
        match tag {
            Tag::VerbPresent | Tag::AuxPresent | Tag::VerbFuture => Form::Present,
            Tag::VerbBase | Tag::AuxBase => Form::Base,
            Tag::VerbGerund | Tag::AuxGerund => Form::Participle,
            _ => Form::Past,
        }
    }

    pub(crate) const fn is_past(self) -> bool {
        matches!(self, Form::Past)
    }

    pub(crate) const fn is_present(self) -> bool {
        matches!(self, Form::Present)
    }
}

/// How a regular form is made: what it ends in, and what stands there in the lemma.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ending {
    pub(crate) form: Form,
    pub(crate) ending: &'static str,
    pub(crate) lemma: &'static str,
    /// The consonant before it is doubled: "planned".
    pub(crate) doubled: bool,
    /// It makes plurals of nouns too.
    pub(crate) plural: bool,
}

/// What a word of a closed class does in a clause. Where the field has no short term for it, the variant has the English gloss,
/// as in interlinear glosses (OF, BE, HAVE): the German row of `Of` has "von".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Determiner,
    /// A determiner of what is known: "the", "this".
    Definite,
    /// A determiner that says whose: "its".
    Owner,
    /// "no": a determiner that denies.
    No,
    Preposition,
    /// "of": what follows depends on the noun before.
    Of,
    /// Says where: "in", "near".
    In,
    /// Says where before nouns of places only: "on the coast".
    On,
    // Prepositions that say how an event lies to a time.
    By,
    Before,
    After,
    Since,
    Until,
    For,
    /// "from": what a change begins with.
    From,
    /// Opens a comparison: "compared", of "compared with".
    Comparison,
    // Directional particles, which with some verbs say that a thing does not happen: "called off", "ruled out", "voted down"
    // (of German verbs the prefixes "ab", "aus", "nieder").
    /// "off"; a preposition too.
    Away,
    /// "out"; an adverb else.
    Outward,
    Downward,
    Within,
    /// A subject that takes a verb in -s.
    SubjectSingular,
    SubjectPlural,
    /// "who", "which": a subject that opens a clause.
    Relative,
    /// "that": a determiner, a relative or a conjunction.
    That,
    Coordinator,
    Subordinator,
    /// "where": a subordinator that describes a noun before it, a place.
    Where,
    /// "if": what it opens may not be.
    Conditional,
    Adverb,
    Negation,
    /// A pronoun that denies: "nobody", "nothing".
    NegativePronoun,
    BePast,
    BePresent,
    BeBare,
    HavePast,
    HavePresent,
    HaveBare,
    DoPast,
    DoPresent,
    /// A helper of passives that helps nothing else: "wurde".
    #[cfg_attr(not(test), expect(dead_code, reason = "of the languages so far only one for tests has it"))]
    Become,
    Will,
    Modal,
    To,
    /// "according", of "according to".
    Source,
    /// Opens an existence: "there".
    Expletive,
    /// A verb that says how something is and stays: "remained" of "remained closed".
    Stay,
    /// "as": what follows is compared, or is what something serves for.
    Equative,
    /// "than": what follows is compared.
    Comparative,
}

impl Function {
    /// The set that holds this one alone, a bit each.
    pub(crate) const fn bit(self) -> u64 {
        1 << self as u64
    }
}

/// What a word says of when the things happen that depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// They lie ahead: "scheduled".
    Ahead,
    /// The same, but not where it gives a reason: "due to heavy rain".
    AheadOrCause,
    /// The same, but only with an infinitive behind it: "plans to".
    BeforeInfinitive,
    /// The same, and what is so itself is a plan: "is set to open".
    Arranged,
    /// The same, but only right before the date: "effective Jan. 1".
    AtOnce,
    /// A past verb whose goal lies ahead: "postponed until Monday".
    Postponed,
    /// Nothing of that, but that no other was like it before: "first", "worst".
    Extreme,
    /// The same, but only with "of" or the like behind it: "ahead of".
    Leading,
    /// No side: it denies what stands behind it ("nor").
    Denied,
    /// No side: a subject of hardly anybody, "few (believe that)".
    Scarce,
}

impl Cue {
    /// Whether an infinitive that depends on it lies ahead.
    pub(crate) const fn looks_ahead(self) -> bool {
        matches!(self, Cue::Ahead | Cue::AheadOrCause | Cue::BeforeInfinitive | Cue::Arranged)
    }

    /// Whether what is so is planned: "is due", "is set".
    pub(crate) const fn is_plan(self) -> bool {
        matches!(self, Cue::Ahead | Cue::AheadOrCause | Cue::Arranged)
    }

    /// Whether it looks ahead only with an infinitive behind it.
    pub(crate) const fn needs_infinitive(self) -> bool {
        matches!(self, Cue::BeforeInfinitive | Cue::Arranged)
    }
}

/// How news uses the present of a verb with a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Of what is scheduled, in headlines too: "Schools reopen Monday".
    Scheduled,
    /// Of what has happened, in full sentences too: "he dies on Friday".
    Narrative,
}

impl Function {
    pub(crate) fn is_preposition(self) -> bool {
        use Function::*;
        matches!(
            self,
            Preposition
                | Of
                | In
                | On
                | Away
                | By
                | Before
                | After
                | Since
                | Until
                | For
                | Within
                | From
                | Equative
                | Comparative
        )
    }

    /// An adverb, or a particle that is one where no verb asks for it.
    pub(crate) fn is_adverb(self) -> bool {
        matches!(self, Function::Adverb | Function::Outward | Function::Downward)
    }

    /// A preposition that does not say how an event lies to a time.
    pub(crate) fn is_plain(self) -> bool {
        use Function::*;
        matches!(self, Preposition | Of | In | On | Away | From)
    }

    pub(crate) fn is_determiner(self) -> bool {
        matches!(self, Function::Determiner | Function::Definite | Function::Owner | Function::No)
    }
}

/// What a word says by itself: what it does where it is of a closed class, and whether it looks ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    pub(crate) function: Option<Function>,
    pub(crate) cue: Option<Cue>,
    /// What it stands before is known: "the", "that".
    pub(crate) definite: bool,
}

impl Closed {
    pub(crate) const NONE: Closed = Closed { function: None, cue: None, definite: false };

    /// What two rows of one word say together.
    pub(crate) fn merge(self, other: Closed) -> Closed {
        Closed {
            function: self.function.or(other.function),
            cue: self.cue.or(other.cue),
            definite: self.definite || other.definite,
        }
    }
}
