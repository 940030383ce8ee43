//! Whose verb it is: the subject that is its own, or that of the verb whose clause it shares or depends on.
//!
//! Knows tags and marks, no word.
#![cfg_attr(not(test), expect(clippy::indexing_slicing, reason = "indexes of words and groups come from the stretch"))]

use crate::lexicon::mark::Mark;

use super::bounds::Bounds;
use super::clauses::Kind;
use super::group::Tense;

/// Clauses that are asked one after the other for a subject to share.
const SHARED: usize = 6;

/// The head of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Its word: a noun or pronoun; of names and nouns that are joined the first's.
    pub(crate) word: usize,
    /// The verb group whose own it is: of "he came and left" the same for both.
    pub(crate) verb: usize,
}

impl Bounds<'_> {
    /// The head of the subject of a verb group; none where no word is one.
    pub(crate) fn subject(&self, group: usize) -> Option<Subject> {
        let stretch = self.stretch;
        let own = |verb: usize| self.clauses.subject(stretch, verb).map(|found| Subject { word: found.head, verb });
        if let Some(own) = own(group).filter(|_| self.may_own(group)) {
            return Some(own);
        }
        let verb = stretch.groups.get(group)?;
        let mut index = self.clauses.of(verb.head);
        let first = self.clauses.get(index)?.verb;
        // "voted to close the mill", but "asked him to leave"
        let right = || group.checked_sub(1).is_some_and(|before| stretch.groups[before].head + 1 == verb.first);
        let goes_on = verb.finite() || verb.tense == Tense::Infinitive && right();
        if first != Some(group) && !goes_on {
            return None;
        }
        for _ in 0..SHARED {
            let clause = self.clauses.get(index)?;
            if let Some(own) = clause.verb.filter(|v| *v != group && stretch.groups[*v].finite()).and_then(own) {
                return Some(own);
            }
            index = match (clause.beside, clause.kind) {
                (Some(before), _) => before,
                (None, Kind::Participle | Kind::Adverbial | Kind::Quoted | Kind::Aside) => clause.parent?,
                // "opposed ending the war but said"
                (None, Kind::Content) if clause.verb.is_some_and(|v| !stretch.groups[v].finite()) => clause.parent?,
                // "the firm, founded in 1998": what it describes
                (None, Kind::Relative) => {
                    let comma = usize::from(stretch.words[clause.at].is_mark(Mark::Comma));
                    let word = (clause.at + comma).checked_sub(1 + comma)?;
                    return stretch.words[word].tag.is_noun().then_some(Subject { word, verb: group });
                }
                _ => return None,
            };
        }
        None
    }

    /// Whether a verb group can have a subject of its own. Of forms without tense those can that the tagger confuses with a
    /// past or present: a participle, and a bare form right behind a mark or noun.
    fn may_own(&self, group: usize) -> bool {
        let (words, verb) = (&self.stretch.words, &self.stretch.groups[group]);
        let before = verb.first.checked_sub(1).map(|i| &words[i]);
        let marked = || before.is_some_and(|w| w.mark.is_some() || w.tag.is_noun());
        let bare = || verb.tense == Tense::Infinitive && verb.first == verb.head && marked();
        verb.finite() || words[verb.head].tag.is_participle() || bare()
    }
}

#[cfg(test)]
mod tests {
    use crate::clause::clauses::Clauses;
    use crate::read::testing::{Marked, Table, check};

    /// The head of the subject of the verb in brackets; a star before one that is another verb's too.
    fn subject(case: &str) -> String {
        let (marked, mut clauses) = (Marked::new(case), Clauses::default());
        let group = marked.stretch.group_of(marked.place.from);
        let subject = group.and_then(|group| marked.bounds(&mut clauses).subject(group));
        let star = |verb: usize| if Some(verb) == group { "" } else { "*" };
        subject.map(|s| [star(s.verb), marked.word(s.word)].concat()).unwrap_or_default()
    }

    const TABLE: &Table = &[
        ("The council [met] on Monday.", "council"),
        ("He never [left].", "He"),
        ("The talks in May [ended].", "talks"),
        ("The head of the bank in Lisk [said] so.", "head"),
        ("The bank's new head [said] so.", "head"),
        ("In May, the bank [fell].", "bank"),
        ("At the moment Smith [is] in Lisk.", "Smith"),
        ("After they left, the bridge [fell].", "bridge"),
        ("After they [left], the bridge fell.", "they"),
        ("He said the bridge [fell].", "bridge"),
        // Times and small words stand between.
        ("The ministry on Monday [announced] a plan.", "ministry"),
        ("Officials Monday [announced] a plan.", "Officials"),
        // Asides are passed over.
        ("Smith, the mayor of Lisk, [resigned].", "Smith"),
        ("Smith, who fled in May, [resigned].", "Smith"),
        ("The firm (and the bank) [fell].", "firm"),
        ("The vote would, he said, be [held] in May.", "vote"),
        // A clause within the phrase.
        ("The man who robbed the bank [was] found.", "man"),
        ("The man who [robbed] the bank was found.", "who"),
        ("The man he saw [resigned].", "man"),
        ("The day we celebrate today [is] new.", "day"),
        ("The case on which the court ruled [was] old.", "case"),
        ("What he did [was] wrong.", "What"),
        ("The plan to close the mill [failed].", "plan"),
        ("The mayor said the man who [fled] was ill.", "who"),
        // Of those that are joined the first.
        ("Smith and Hill [left].", "Smith"),
        ("Tin, lead and zinc [rose].", "Tin"),
        ("The mills in Lisk and Tarn [shut].", "mills"),
        ("It rained, and the bridge [fell].", "bridge"),
        ("He sold tin and she [resigned].", "she"),
        ("He sold tin and lead [rose].", "lead"),
        ("The coach Tom Hill [left].", "coach"),
        // What is joined to another verb.
        ("It closed the plant and [sold] its trucks.", "*It"),
        ("It closed the plant, [sold] its trucks, and left.", "*It"),
        ("The plant will close and [sell] its trucks.", "*plant"),
        ("He said the party backed it, and [said] no more.", "*He"),
        ("He opposed ending the war but [said] no more.", "*He"),
        // Turned.
        ("“It fell,” [said] the mayor of Lisk.", "mayor"),
        ("It fell, [said] the mayor.", "mayor"),
        ("There [was] a vote in May.", "vote"),
        ("Did the mayor [resign]?", "mayor"),
        ("Where [is] the mayor?", "mayor"),
        // None.
        ("[Leave] the town now.", ""),
        ("He wants to [leave].", "*He"),
    ];

    const KNOWN: &Table = &[
        // The tagger takes the verb for an adverb or adjective.
        ("They all [left].", "They"),
        ("They all [voted] on Monday.", "They"),
        // A participle takes the phrase of its verb with it.
        ("The boy wearing a shirt and sought by the police [was] found.", "boy"),
        // "So" turns the order of words.
        ("Peace is one, so [is] freedom.", "freedom"),
    ];

    #[test]
    fn verbs_have_their_subjects() {
        check(subject, TABLE, KNOWN);
    }
}
