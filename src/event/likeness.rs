//! Whether two events of one time and stem can be one: what they name is compared.
//!
//! Knows no word and no text: a stored event is compared as one that was just read. A capital tells a name where it does
//! not open the sentence; numbers were read with the event.

use crate::basis::Basis;
use crate::lexicon::EventClass;
use crate::token::span::Span;

use super::anchored::{Event, Polarity};
use super::outcome::Outcome;
use super::parts::Participant;

/// Letters of the longest word that may be a pronoun where it stands alone.
const SMALL: usize = 4;

/// Letters of the shortest word in small letters that says something.
const LONG: usize = 4;

/// Words in common that say enough where the same tells them: "began a military offensive".
const MANY: usize = 3;

/// Words of a clause that are compared at the most.
const WORDS: usize = 24;

/// How far two events of one time and stem speak for being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Agreement {
    /// Something forbids it.
    Conflict,
    /// Nothing forbids it, and nothing but time and stem speaks for it.
    Open,
    /// They name the same.
    Agree,
}

/// What an event names, ready to be compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Likeness<'a> {
    agent: Option<Phrase<'a>>,
    patient: Option<Phrase<'a>>,
    place: Option<Phrase<'a>>,
    numbers: &'a [String],
    /// The words of its clause without those of trigger and time.
    clause: Phrase<'a>,
    polarity: Polarity,
    outcome: Outcome,
    /// What it says stands in its other words: "said", "began", "was".
    said: bool,
}

/// The words of a phrase that say something.
#[derive(Clone, Debug, Default, PartialEq)]
struct Phrase<'a> {
    /// With a capital that no place in the sentence explains.
    names: Vec<&'a str>,
    /// All others; the one that opens the sentence too.
    words: Vec<&'a str>,
    /// It is one small word: "he", "they".
    pronoun: Option<&'a str>,
}

/// How two phrases lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lie {
    /// They share their names.
    Named,
    /// They share what it is: "the bridge".
    Same,
    /// Nothing speaks for it or against it.
    Open,
    Other,
}

/// The words of a text, of any script.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

impl<'a> Phrase<'a> {
    /// A phrase as written; `opens` where a sentence begins with it.
    fn new(text: &'a str, opens: bool) -> Phrase<'a> {
        let mut alone = words(text);
        let only = alone.next().filter(|_| alone.next().is_none());
        let small = |word: &&str| word.chars().nth(SMALL).is_none() && (opens || !capital(word));
        if let Some(pronoun) = only.filter(small) {
            return Phrase { pronoun: Some(pronoun), ..Phrase::default() };
        }
        let mut phrase = Phrase::default();
        words(text).take(WORDS).enumerate().for_each(|(at, word)| phrase.add(word, opens && at == 0));
        phrase
    }

    fn add(&mut self, word: &'a str, opens: bool) {
        let letters = word.chars().take(LONG).count();
        if letters < 2 || word.chars().all(char::is_numeric) {
            return;
        }
        if capital(word) && !opens {
            self.names.push(word);
        } else if letters == LONG {
            self.words.push(word);
        }
    }

    fn all(&self) -> impl Iterator<Item = &'a str> {
        self.names.iter().chain(&self.words).copied()
    }

    fn has(&self, word: &str) -> bool {
        self.all().any(|own| same(own, word))
    }

    /// Whether one of its names is a word of the other.
    fn names_of(&self, other: &Phrase<'_>) -> bool {
        self.names.iter().any(|name| other.has(name))
    }

    /// Whether all its names are words of the other.
    fn named_within(&self, other: &Phrase<'_>) -> bool {
        self.names.iter().all(|name| other.has(name))
    }

    /// Whether it is one word of capitals, the first letters of the other's names.
    fn abbreviates(&self, other: &Phrase<'_>) -> bool {
        let [short] = self.names[..] else { return false };
        other.names.len() > 1 && short.chars().eq(other.names.iter().filter_map(|name| name.chars().next()))
    }

    fn lies(&self, other: &Phrase<'_>) -> Lie {
        let both = |holds: fn(&Phrase<'_>, &Phrase<'_>) -> bool| holds(self, other) || holds(other, self);
        if let (Some(a), Some(b)) = (self.pronoun, other.pronoun) {
            return if same(a, b) { Lie::Open } else { Lie::Other };
        }
        // A short name that opens a sentence looks like a pronoun.
        if both(|a, b| a.pronoun.is_some_and(|word| b.names.contains(&word))) {
            return Lie::Named;
        }
        if self.all().next().is_none() || other.all().next().is_none() {
            return Lie::Open;
        }
        match (self.names.is_empty(), other.names.is_empty()) {
            (false, false) if both(|a, b| a.named_within(b) || a.abbreviates(b)) => Lie::Named,
            (false, false) => Lie::Other,
            (true, true) if both(|a, b| a.all().all(|word| b.has(word))) => Lie::Same,
            // "the old bridge", "the stone bridge"
            (true, true) if self.all().any(|word| other.has(word)) => Lie::Open,
            (true, true) => Lie::Other,
            // A name that opens a sentence looks like any word.
            _ if both(|a, b| a.names_of(b)) => Lie::Named,
            // "Ann Lee", "the mayor"
            _ => Lie::Open,
        }
    }
}

/// What an event names, kept for longer than the event.
#[derive(Clone, Debug)]
pub(super) struct Named {
    agent: Option<(String, bool)>,
    patient: Option<(String, bool)>,
    place: Option<String>,
    numbers: Vec<String>,
    clause: String,
}

impl Named {
    /// The same of what the subject names, not of what it does.
    pub(super) fn without_agent(self) -> Named {
        Named { agent: None, ..self }
    }

    /// Whether one of some words is among those that it says.
    pub(super) fn says(&self, others: &[&str]) -> bool {
        let roles = [&self.agent, &self.patient].into_iter().flatten().flat_map(|(text, _)| words(text));
        roles.chain(words(&self.clause)).any(|word| others.iter().any(|other| same(word, other)))
    }

    /// Whether another event of the stem may be this one: nothing that both name forbids it. `shared`: and who takes part
    /// speaks for it.
    pub(super) fn may_be(&self, other: &Likeness<'_>, shared: bool) -> bool {
        fn phrase(role: &Option<(String, bool)>) -> Option<Phrase<'_>> {
            role.as_ref().map(|(text, opens)| Phrase::new(text, *opens))
        }
        let own = Likeness {
            agent: phrase(&self.agent),
            patient: phrase(&self.patient),
            place: self.place.as_ref().map(|text| Phrase::new(text, false)),
            numbers: &self.numbers,
            clause: Phrase::default(),
            polarity: Polarity::Positive,
            outcome: Outcome::Unknown,
            said: false,
        };
        let roles = own.roles(other);
        // "sold its ships" is told again by "has sold the ships", not by "has sold ships to Lisk".
        let whom = self.patient.is_none() || other.patient.is_none() || lie(&own.patient, &other.patient) != Lie::Open;
        roles != Lie::Other
            && (!shared || whom)
            && (!shared || matches!(roles, Lie::Named | Lie::Same))
            && lie(&own.place, &other.place) != Lie::Other
            && own.counts_like(other)
    }
}

/// A participant's words; those of the name that a pronoun stands for, where that is known.
fn participant(one: &Participant, sentence: Span) -> Phrase<'_> {
    Phrase::new(one.name(), one.antecedent.is_none() && one.span.start == sentence.start)
}

impl Event {
    /// What it names, to be kept.
    pub(super) fn named(&self) -> Named {
        let opens = |span: Span| span.start == self.sentence.start;
        let role = |one: &Option<Participant>| {
            one.as_ref().map(|one| (one.name().to_owned(), one.antecedent.is_none() && opens(one.span)))
        };
        let (agent, patient) = (role(&self.participants.agent), role(&self.participants.patient));
        let subject = self.subject.as_ref().filter(|_| agent.is_none() && patient.is_none());
        let place = self.place.as_ref().filter(|place| place.basis == Basis::Explicit);
        Named {
            agent: agent.or(subject.map(|one| (one.text.clone(), opens(one.span)))),
            patient,
            place: place.map(|place| place.text.clone()),
            numbers: self.numbers.clone(),
            clause: self.text.clone(),
        }
    }

    /// What it names, ready to be compared.
    pub(crate) fn likeness(&self) -> Likeness<'_> {
        let role = |one: &Option<Participant>| one.is_some();
        let unsaid = !role(&self.participants.agent) && !role(&self.participants.patient);
        // Where nobody has said who takes part, the subject does.
        let subject = self.subject.as_ref().filter(|_| unsaid);
        let subject = subject.map(|one| Phrase::new(&one.text, one.span.start == self.sentence.start));
        let place = self.place.as_ref().filter(|place| place.basis == Basis::Explicit);
        Likeness {
            agent: self.participants.agent.as_ref().map(|one| participant(one, self.sentence)).or(subject),
            patient: self.participants.patient.as_ref().map(|one| participant(one, self.sentence)),
            place: place.map(|place| Phrase::new(&place.text, false)),
            numbers: &self.numbers,
            clause: self.rest(),
            polarity: self.polarity,
            outcome: self.factuality.value,
            said: self.class != EventClass::Occurrence,
        }
    }

    /// The words of the clause that are none of its trigger and its time.
    fn rest(&self) -> Phrase<'_> {
        let mut phrase = Phrase { words: Vec::with_capacity(WORDS), ..Phrase::default() };
        let time = self.time.as_ref().and_then(|time| time.mention()).map_or("", |mention| mention.text());
        let time: Vec<&str> = words(time).collect();
        let opens = self.span.start == self.sentence.start;
        let own = |word: &str| word == self.trigger.text || time.contains(&word);
        let rest = words(&self.text).enumerate().filter(|(_, word)| !own(word)).take(WORDS);
        rest.for_each(|(at, word)| phrase.add(word, opens && at == 0));
        phrase
    }
}

impl<'a> Likeness<'a> {
    /// How far this and another event of the same time and stem speak for being one.
    pub(crate) fn agrees(&self, other: &Likeness<'_>) -> Agreement {
        if self.polarity != other.polarity || !outcomes(self.outcome, other.outcome) || !self.counts_like(other) {
            return Agreement::Conflict;
        }
        let (roles, place) = (self.roles(other), lie(&self.place, &other.place));
        if roles == Lie::Other || place == Lie::Other {
            return Agreement::Conflict;
        }
        let (a, b) = (&self.clause, &other.clause);
        let shared = a.names_of(b) || b.names_of(a);
        // Who and where may be named beside what was told apart: "a bomb … in Torvik", "a bomb … in Brenn".
        let others = !shared && !a.names.is_empty() && !b.names.is_empty();
        if others && roles != Lie::Named && place == Lie::Open {
            return Agreement::Conflict;
        }
        let words = a.shared_half(b);
        let told = words > 0 || a == b || roles == Lie::Named && a.shared(b) >= MANY;
        match () {
            () if self.said && other.said && !told => Agreement::Conflict,
            // One word in common is no more than the time and the stem: "the council".
            () if words > 1 || shared && (words > 0 || roles == Lie::Same) => Agreement::Agree,
            () if roles == Lie::Named => Agreement::Agree,
            () => Agreement::Open,
        }
    }

    /// How those who take part lie to those of the other.
    fn roles(&self, other: &Likeness<'_>) -> Lie {
        let (agents, patients) = (lie(&self.agent, &other.agent), lie(&self.patient, &other.patient));
        // "The city shut the bridge", "the bridge shut": what is done to one is what the other does.
        let crossed = match (&self.patient, &other.patient) {
            (None, Some(_)) => lie(&self.agent, &other.patient),
            (Some(_), None) => lie(&self.patient, &other.agent),
            _ => Lie::Open,
        };
        if matches!(crossed, Lie::Named | Lie::Same) {
            return crossed;
        }
        // "The bridge was shut", "the school shut": each says one, and it is another.
        let alone = [self, other].iter().all(|one| one.agent.is_some() != one.patient.is_some());
        if agents == Lie::Other || patients == Lie::Other || alone && crossed == Lie::Other {
            return Lie::Other;
        }
        [Lie::Named, Lie::Same].into_iter().find(|lie| [agents, patients].contains(lie)).unwrap_or(Lie::Open)
    }

    /// Whether the numbers of one are all among those of the other.
    fn counts_like(&self, other: &Likeness<'_>) -> bool {
        let within = |a: &[String], b: &[String]| a.iter().all(|number| b.contains(number));
        within(self.numbers, other.numbers) || within(other.numbers, self.numbers)
    }

    /// The words by which it is found among many: names and words of all that it says, and its numbers.
    pub(crate) fn said(&self) -> impl Iterator<Item = &'a str> {
        let roles = [&self.agent, &self.patient, &self.place].into_iter().flatten().flat_map(Phrase::all);
        self.numbers.iter().map(String::as_str).chain(roles).chain(self.clause.all())
    }
}

impl Phrase<'_> {
    /// How many words of the shorter of two are words of the other.
    fn shared(&self, other: &Phrase<'_>) -> usize {
        let (short, long) = if self.all().count() <= other.all().count() { (self, other) } else { (other, self) };
        short.all().filter(|word| long.has(word)).count()
    }

    /// The same, where it is half of them; else none.
    fn shared_half(&self, other: &Phrase<'_>) -> usize {
        let shared = self.shared(other);
        if shared * 2 >= self.all().count().min(other.all().count()) { shared } else { 0 }
    }
}

fn lie(a: &Option<Phrase<'_>>, b: &Option<Phrase<'_>>) -> Lie {
    a.as_ref().zip(b.as_ref()).map_or(Lie::Open, |(a, b)| a.lies(b))
}

/// Whether two answers to "did it happen" can be about one event. One that is not known is either.
fn outcomes(a: Outcome, b: Outcome) -> bool {
    a == b || a == Outcome::Unknown || b == Outcome::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Table, check};

    /// Who or what, ">" whom, "@" where, "#" numbers, ":" other words of the clause; "^" before what opens a sentence,
    /// "!" where what it says stands in its words, "~" where it is denied. Two of them with "|" between.
    fn agreement(case: &str) -> String {
        let (a, b) = case.split_once(" | ").expect("two tellings");
        let numbers = |side: &str| {
            let (_, numbers) = side.split_once('#').unwrap_or_default();
            words(numbers.split(':').next().unwrap_or_default()).map(str::to_owned).collect::<Vec<_>>()
        };
        let (one, two) = (numbers(a), numbers(b));
        format!("{:?}", likeness(a, &one).agrees(&likeness(b, &two)))
    }

    fn likeness<'a>(side: &'a str, numbers: &'a [String]) -> Likeness<'a> {
        let marks = ['>', '@', '#', ':'];
        let part = |mark: char| {
            let (_, rest) = side.split_once(mark)?;
            rest.split(marks).next().map(str::trim)
        };
        let role = |text: &'a str| Phrase::new(text.trim_start_matches('^'), text.starts_with('^'));
        let agent = side.split(marks).next().unwrap_or_default().trim().trim_start_matches(['!', '~']);
        let mut clause = Phrase::default();
        for (at, word) in words(side.split('#').next().unwrap_or_default()).enumerate() {
            clause.add(word, at == 0 && side.contains('^'));
        }
        words(part(':').unwrap_or_default()).for_each(|word| clause.add(word, false));
        Likeness {
            agent: Some(agent).filter(|text| !text.is_empty()).map(role),
            patient: part('>').map(role),
            place: part('@').map(|text| Phrase::new(text, false)),
            numbers,
            clause,
            polarity: if side.starts_with('~') { Polarity::Negative } else { Polarity::Positive },
            outcome: Outcome::Unknown,
            said: side.starts_with('!'),
        }
    }

    const TABLE: &Table = &[
        // Numbers.
        ("^A bomb > nine people @ Torvik # 9 | ^A bomb > two people @ Brenn # 2", "Conflict"),
        ("^A bomb > nine people # 9 | ^A bomb > two people # 2", "Conflict"),
        ("^A bomb > nine people # 9 | ^The bomb > people", "Agree"),
        ("^The blast > nine people # 9 | ^The blast > at least nine people # 9", "Agree"),
        ("^The blast > nine men and two boys # 9 2 | ^The blast > nine men # 9", "Agree"),
        ("Acme > 300 jobs # 300 | Acme > 400 jobs # 400", "Conflict"),
        ("the index # 8400 : points | the index # 8400 : points", "Agree"),
        // Names of those who take part.
        ("^Acme shares | ^Industry output", "Conflict"),
        ("Ann Lee | Lee", "Agree"),
        ("Mayor Ann Lee | Ann Lee", "Agree"),
        ("Ann Lee | Ola Berg", "Conflict"),
        ("Ann Lee | ^Lee", "Agree"),
        ("Ann Lee | John Lee", "Conflict"),
        ("North Torvik | South Torvik", "Conflict"),
        ("the Torvik Bank | the bank", "Agree"),
        ("the Northern Trade Union | the NTU", "Agree"),
        ("the Northern Trade Union | the NTV", "Conflict"),
        ("Ann Lee | the mayor", "Open"),
        ("Ann Lee | he", "Open"),
        ("^Lee : Ann resigned | Ann Lee", "Agree"),
        ("police > Ola Berg | officers > Ada Quill", "Conflict"),
        ("police > Ola Berg | police > Berg", "Agree"),
        ("Rebels > the town of Lisk | Rebels > the town of Brenn", "Conflict"),
        // What they are.
        ("^The mayor | ^The mayor : quarrel over parks", "Open"),
        ("^The bank | ^The bank > its doors", "Open"),
        ("the old bridge over the Tarn | ^The bridge", "Open"),
        ("the bridge over the Tarn | ^The stadium roof in Albi", "Conflict"),
        ("the old bridge | the stone bridge", "Open"),
        ("the council | the court", "Conflict"),
        ("a school | a shop", "Conflict"),
        ("he > a school | he > a shop", "Conflict"),
        ("he > a school | he > the school", "Open"),
        ("he | she", "Conflict"),
        ("he | he", "Open"),
        ("it | the bridge", "Open"),
        // Who does it to whom.
        ("> the bridge | the bridge", "Open"),
        ("the city > the bridge | the bridge", "Open"),
        ("the city > the bridge | > the bridge", "Open"),
        ("> the bridge | the school", "Conflict"),
        ("the city > the bridge | the city > the school", "Conflict"),
        ("the king | > the king", "Open"),
        // Where.
        ("a bomb @ Torvik | a bomb @ Brenn", "Conflict"),
        ("a bomb @ Torvik | a bomb @ northern Torvik", "Agree"),
        ("a bomb @ Torvik | a bomb", "Open"),
        ("a bomb : in Torvik | a bomb : in Brenn", "Conflict"),
        ("@ Torvik | @ Torvik", "Agree"),
        // Nothing but time and stem.
        (": | :", "Open"),
        ("the attack : | :", "Open"),
        // What is said is not who says it.
        ("!Ola Berg : taxes would rise | !Ola Berg : schools were closed", "Conflict"),
        ("!Ola Berg : taxes would rise | !Berg : taxes would rise again", "Agree"),
        ("!the trial | !the strike", "Conflict"),
        ("!Torvik : an armed offensive in the western hills | !Torvik : armed offensive with ships that left", "Agree"),
        ("!: | !:", "Open"),
        ("a ship : for Congress in Lisk | he : for Congress, again and more often and later", "Open"),
        ("!the strike | !a strike", "Open"),
        ("!the miners' strike | !the long strike of miners", "Agree"),
        // One is denied.
        ("~the bridge | the bridge", "Conflict"),
        ("~the bridge | ~the bridge", "Open"),
        ("the old bridge | the old bridge", "Open"),
        ("the stone bridge | the stone bridge", "Agree"),
    ];

    /// The same from either side.
    fn both_ways(case: &str) -> String {
        let (a, b) = case.split_once(" | ").expect("two tellings");
        let (one, two) = (agreement(case), agreement(&format!("{b} | {a}")));
        if one == two { one } else { format!("{one}, but {two}") }
    }

    #[test]
    fn what_is_named_tells_two_events_apart() {
        check(both_ways, TABLE, &[]);
    }

    #[test]
    fn what_did_not_happen_is_not_what_did() {
        assert!(outcomes(Outcome::Happened, Outcome::Unknown) && outcomes(Outcome::Possible, Outcome::Possible));
        assert!(!outcomes(Outcome::Happened, Outcome::NotHappened) && !outcomes(Outcome::Scheduled, Outcome::Happened));
    }
}
