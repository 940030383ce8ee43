//! Which verb governs a time, and which noun may take it from the verb.
//!
//! One answer for all who ask: the direction of an open date and the event that it dates depend on the same verb.
//! Knows functions, tags and marks, no words; the mention's own text is not looked into.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "indexes of words come from the stretch's words, those of groups from its tables"
    )
)]

use crate::lexicon::Function;
use crate::lexicon::mark::Mark;
use crate::lexicon::tag::Tag;

use super::group::{Group, Tense};
use super::stretch::Stretch;
use super::word::Word;

/// Words between a mention and its verb at the most; far more than a writer would put there.
const REACH: usize = 100;

/// A mention as it stands among the words of its stretch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Its words, half-open.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The text says it whole and it lies wholly before the publication day, so that no present verb governs it.
    pub(crate) past: bool,
    /// It says only past, present or future, and stands like an adverb: "recently".
    pub(crate) adverb: bool,
}

/// The verb that governs a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Governor {
    /// Index of its group.
    pub(crate) group: usize,
    /// It stands behind the mention.
    pub(crate) behind: bool,
}

impl Stretch {
    /// The verb that governs a mention; none where the stretch has none.
    pub(crate) fn verb_of(&self, mention: Place) -> Option<Governor> {
        if self.groups.is_empty() {
            return None;
        }
        if let Some(group) = self.enclosing(mention) {
            return Some(Governor { group, behind: false });
        }
        if let Some(group) = self.verb_behind_subject(mention.from, mention.to) {
            return Some(Governor { group, behind: true });
        }
        if let Some(group) = self.fronted(mention) {
            return Some(Governor { group, behind: false });
        }
        let ahead = || self.ahead(mention).map(|group| Governor { group, behind: true });
        let back = || self.back(mention).map(|group| Governor { group, behind: false });
        if self.opens_clause(mention.from) || self.opens_main(mention.from, mention.to) {
            ahead().or_else(back)
        } else {
            back().or_else(ahead)
        }
    }

    /// Whether the governor of a mention behind it is a verb of telling, and what it tells stands before a comma.
    pub(crate) fn ends_in_report(&self, mention: Place) -> bool {
        let Some(governor) = self.verb_of(mention).filter(|governor| !governor.behind) else { return false };
        let report = &self.groups[governor.group];
        let told = governor.group.checked_sub(1).map(|told| self.groups[told].head).filter(|_| report.finite());
        let parted = |told: usize| self.words[told..report.first].iter().any(|w| w.is_mark(Mark::Comma));
        self.tells(report.head) && told.is_some_and(parted)
    }

    /// The group that the mention stands in ("has recently been sold") or, of an adverb, right before.
    fn enclosing(&self, mention: Place) -> Option<usize> {
        let inside = self
            .group_of(mention.from)
            .filter(|i| self.groups[*i].first < mention.from && mention.to <= self.groups[*i].head);
        // "believed at the time to be": what stands before an infinitive is none of it.
        inside.or_else(|| self.group_from(mention.to).filter(|i| mention.adverb && !self.groups[*i].marked))
    }

    /// The participle that opens the sentence, where a time before a comma ends what it leads: "Born in Lisk, on May 3,
    /// 1941, he took office".
    fn fronted(&self, mention: Place) -> Option<usize> {
        let group =
            self.groups.first().filter(|g| g.first == 0 && g.head < mention.from && g.tense == Tense::Participle)?;
        let behind = self.groups.get(1).is_none_or(|next| next.first >= mention.to);
        let comma = |at: usize| self.words.get(at).is_some_and(|w| w.is_mark(Mark::Comma));
        let start = mention.from - usize::from(self.words[mention.from - 1].is_preposition());
        let place = |w: &Word| w.is_preposition() || w.is_nominal() || w.is_mark(Mark::Comma);
        let whole = start > group.head + 1 && self.words[group.head + 1..start].iter().all(place);
        (behind && whole && comma(mention.to)).then_some(0)
    }

    /// The main verb behind a fronted mention: the first finite group that is in no clause inside, else a participle
    /// that may be one ("a boat launched from Lisk").
    fn ahead(&self, mention: Place) -> Option<usize> {
        let quote = self.quote_depth(mention.from);
        let quoted = self.opens_told_quote(mention.from, mention.to);
        // A clause inside that ends with a comma, or with its verb.
        let (mut open, mut related, mut loose) = (false, false, None);
        for i in mention.to..self.words.len().min(mention.to + REACH) {
            let word = &self.words[i];
            match (word.function, word.mark) {
                (Some(Function::Subordinator | Function::Where | Function::Conditional), _) => open = true,
                // "In 1999, after he left the army, he moved"
                (Some(Function::After | Function::Before | Function::Since | Function::Until), _)
                    if i > 0 && self.words[i - 1].is_mark(Mark::Comma) =>
                {
                    open = true;
                }
                // One behind a comma ends with a comma: "the duke, who feared that they had left, burned".
                (Some(Function::Relative), _) if i > 0 && self.words[i - 1].mark.is_some() => open = true,
                (Some(Function::Relative), _) => related = true,
                // "the week that followed": what stands right behind a time tells of it.
                (Some(Function::That), _) if i == mention.to => {}
                (Some(Function::That), _) => related |= matches!(word.tag, Tag::Relative | Tag::Subordinator),
                (_, Some(Mark::Comma)) => (open, related) = (false, false),
                // "Jan. 8: talks begin"
                (_, Some(Mark::Colon | Mark::Semicolon)) if i > mention.to => break,
                // What stands behind is an aside.
                (_, Some(Mark::Dash)) if loose.is_some() => break,
                _ => {}
            }
            let own = |index: &usize| quoted || self.quote_depth(i) == quote || self.goes_on_quoted(*index);
            let Some(index) = self.group_from(i).filter(own) else { continue };
            if !self.groups[index].finite() {
                loose = loose.or(Some(index).filter(|_| !open && !related && self.is_bare_past(index)));
            } else if !open && !std::mem::take(&mut related) {
                return Some(self.real_head(index));
            }
        }
        loose
    }

    /// Whether a quote goes on with a clause at its verb: "the mayor “left the town”".
    fn goes_on_quoted(&self, index: usize) -> bool {
        let first = self.groups[index].first;
        let opens = first > 1 && self.words[first - 1].is_mark(Mark::Quote);
        opens
            && self.groups[index].finite()
            && (self.words[first - 2].tag.is_noun() || self.words[first - 2].is_subject())
    }

    /// Whether a participle behind a noun only names it, by a quote that closes before a mention: "a plan dubbed “Ada” in
    /// 2017".
    fn names_a_thing(&self, index: usize, mention: Place) -> bool {
        let led = mention.from.checked_sub(1).is_some_and(|i| self.words[i].is_preposition());
        let quote = |i: usize| self.words.get(i).is_some_and(|w| w.is_mark(Mark::Quote));
        let closes = (mention.from - usize::from(led)).checked_sub(1).is_some_and(quote);
        let told = index.checked_sub(1).is_some_and(|before| !self.groups[before].copula);
        told && closes && quote(self.groups[index].head + 1) && self.is_bare_past(index)
    }

    /// A participle of the past without a helper, behind a noun or time.
    fn is_bare_past(&self, index: usize) -> bool {
        let group = &self.groups[index];
        let subject = self.words[..group.first].iter().rev().find(|w| !w.is_adverb() && !w.is_mark(Mark::Comma));
        subject.is_some_and(|w| w.tag.is_noun() || w.time)
            && group.first == group.head
            && self.words[group.head].tag.is_participle()
    }

    /// Where an aside opens that a comma closes right before the mention: "crews may raise the wreck, which lies in deep
    /// water, next week", "got the medal, an honor given by the king, in 2014".
    fn aside_before(&self, mention: usize) -> Option<usize> {
        let led = mention.checked_sub(1).is_some_and(|i| self.words[i].is_preposition());
        let closing = (mention - usize::from(led)).checked_sub(1).filter(|i| self.words[*i].is_mark(Mark::Comma))?;
        let opening = self.words[..closing].iter().rposition(|w| w.is_mark(Mark::Comma))?;
        let led = usize::from(self.words[opening + 1].is_preposition());
        let relates = self.words.get(opening + 1 + led)?;
        let named = || {
            let inside = &self.words[opening + 1..closing];
            let participle = |i: usize| self.group_from(i).is_some_and(|g| self.is_bare_past(g));
            relates.is_determiner()
                && !inside.iter().any(|w| w.time || w.tag.is_finite())
                && (opening + 1..closing).any(participle)
        };
        (relates.tag == Tag::Relative || relates.is(Function::Where) || named()).then_some(opening)
    }

    /// The verb that carries the meaning: "hold" of "is set to hold".
    fn real_head(&self, index: usize) -> usize {
        match self.groups.get(index + 1) {
            // "were ready to cross by May": what was so is dated, not what was to follow.
            Some(next) if next.planned && !next.finite() && self.groups[index].tense != Tense::Past => {
                self.real_head(index + 1)
            }
            _ => index,
        }
    }

    /// The nearest verb before the mention that can govern it, quotes with verbs of their own left out.
    fn back(&self, mention: Place) -> Option<usize> {
        let quote = self.quote_depth(mention.from);
        let mut fallback = None;
        let mut before = self.groups.partition_point(|g| g.head < mention.from);
        if let Some(aside) = self.aside_before(mention.from) {
            let outer = self.groups.partition_point(|g| g.head < aside);
            before = if self.groups[..outer].iter().any(Group::finite) { outer } else { before };
        }
        for index in (0..before).rev() {
            let group = &self.groups[index];
            if mention.from - group.head > REACH {
                break;
            }
            if self.quote_depth(group.first) != quote || self.names_a_thing(index, mention) {
                continue;
            }
            // A date of the past does not depend on "is" or "says now".
            if mention.past && group.tense == Tense::Present && !group.perfect {
                fallback = fallback.or(Some(index));
                continue;
            }
            return Some(index);
        }
        fallback
    }

    /// Where stands the noun that the mention describes, the last of its phrase first: "the 2015 quake", "Friday's
    /// vote". A determiner stands before the mention, or a possessive behind it.
    pub(crate) fn described(&self, mention: Place) -> impl Iterator<Item = usize> + '_ {
        // "the 2008 and 2012 campaigns": dates that share a determiner and a noun.
        let listed = |w: &Word| w.time || w.is(Function::Coordinator) || w.is_mark(Mark::Comma);
        let possessive = self.words.get(mention.to).is_some_and(|w| w.tag == Tag::Possessive);
        let before = self.words[..mention.from].iter().rev().find(|w| !listed(w));
        let determined =
            before.is_some_and(|w| w.is_determiner() || w.tag == Tag::Possessive || w.is_mark(Mark::Apostrophe));
        let more = self.words[mention.to..].iter().take_while(|w| listed(w)).count();
        let times = self.words[mention.to..mention.to + more].iter().any(|w| w.time);
        let start = mention.to + if times { more } else { 0 } + usize::from(possessive);
        let start = start + usize::from(self.words.get(start).is_some_and(|w| w.is_mark(Mark::Hyphen)));
        let phrase = self.words[start.min(self.words.len())..].iter().take(4).take_while(|w| w.is_nominal()).count();
        let end = if possessive || determined { start + phrase } else { start };
        (start..end).rev()
    }

    /// Whether a length of time only describes the thing behind it: "a four-minute film", a
    /// "14-year-old son".
    pub(crate) fn describes_a_thing(&self, mention: Place) -> bool {
        let before = mention.from.checked_sub(1).map(|i| &self.words[i]);
        let determined = before.is_some_and(|w| w.is_determiner() || w.tag == Tag::Possessive);
        let behind = self.words.get(mention.to);
        determined && behind.is_some_and(Word::is_nominal) && self.group_from(mention.to).is_none()
    }
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Marked, Table, check};

    /// The verb that governs the mention, with its helpers; an arrow before one that stands behind it.
    fn governor(case: &str) -> String {
        let marked = Marked::new(case);
        match marked.stretch.verb_of(marked.place) {
            Some(governor) if governor.behind => format!("> {}", marked.group(governor.group)),
            Some(governor) => marked.group(governor.group).to_owned(),
            None => String::new(),
        }
    }

    const GOVERNORS: &Table = &[
        ("The council met [Tuesday].", "met"),
        ("The talks began in 2018 and ended on [Monday].", "ended"),
        ("The talks began in [2018] and ended on Monday.", "began"),
        // A fronted time depends on the main verb behind it.
        ("On [Tuesday], the council met.", "> met"),
        ("In [2012], when he was mayor, the bridge fell.", "> fell"),
        ("He left early, and on [Friday] the deal fell through.", "> fell"),
        ("On [March 31], the country is set to hold a vote.", "> to hold"),
        // A comma that closes the verb's own clause opens an aside.
        ("The man, who fled on [Monday], was found.", "fled"),
        ("The man, who fled on Monday, was found on [Tuesday].", "was found"),
        // A participle that opens the sentence keeps its own.
        ("Born in Lisk, on [May 3], he took office in Tarn.", "Born"),
        ("Founded in Lisk, Morvale, in [1994], the firm makes nails.", "Founded"),
        ("Beaten at the polls, in [1994] he left.", "> left"),
        // Between the parts of a verb, and right before it.
        ("The firm has [recently] been sold.", "has recently been sold"),
        ("The firm {recently} sold its mill.", "sold"),
        ("The ministry on [Monday] announced a plan.", "> announced"),
        // Quotes keep their verbs.
        ("“We will win on [Friday],” he said Tuesday.", "will win"),
        ("“We will win on Friday,” he said [Tuesday].", "said"),
        ("The firm will “look into it” on [Friday].", "will “look"),
        ("He called it “a start” on [Tuesday].", "called"),
        // A date of the past depends on no present.
        ("He says the war that began in <1994> goes on.", "began"),
        ("The pact was signed and is in force since <1994>.", "was signed"),
        // Between a subject and its finite verb, whatever stands before the subject.
        ("The ships were not named, and port officials on [Saturday] held a vote.", "> held"),
        ("He said the ministry on [Monday] announced a plan.", "> announced"),
        ("A bus carrying nine men from Lisk to Tarn on [Sunday] overturned.", "> overturned"),
        ("The bus carrying nine men on [Sunday] was late.", "> was"),
        ("He saw a bus carrying nine men from Lisk on [Sunday].", "carrying"),
        ("The men arrested in Lisk on [Monday] were freed.", "arrested"),
        ("The bank, which opened in 1990, on [Monday] closed a branch.", "> closed"),
        ("The man who robbed the bank on [Monday] was found.", "robbed"),
        ("The plan, which the office [today] rejects, would cost more.", "> rejects"),
        ("It said that profit for [the quarter] ended Sept. 30 rose.", "said"),
        ("Leaving on May 4 and [5] were the crews.", "Leaving"),
        ("Profit fell 5 percent in the [three months] ended May 3.", "fell"),
        // Before a subject, at the end of a phrase that opens the clause.
        ("He stayed, but in a letter on [Friday] the bank denied it.", "> denied"),
        ("It shut, and by the end of the day [Saturday] the site was cold.", "> was"),
        ("A bomb fell in a market on [Friday], the police said in a note.", "fell"),
        ("The bill passed, on [Friday], officials said.", "passed"),
        ("As the mayor said an hour ago, [today], trade has won.", "> has won"),
        ("That is why, [today], the house will pass it again.", "> will pass"),
        ("It changed, so [one year] we got to sing.", "> got"),
        // Behind a word that relates.
        ("They sold the fort that for [a century] stood there.", "> stood"),
        ("They will honor those who on [this day] abided by it.", "> abided"),
        ("It was owned by the judge, who, [decades ago], wrote a book.", "> wrote"),
        ("On [Monday] the man who fled was found.", "> was found"),
        ("On [Monday] news that he had died shook the town.", "> shook"),
        ("The new lamp, in [2012], shone over the square that he built, which he loved.", "> shone"),
        ("He says that the part, after [two years], is cold.", "> is"),
        ("In [1562], the duke, who feared that they had sold it, burned the hall.", "> burned"),
        ("The band can at [that time] prove it.", "can at that time prove"),
        ("In [1999], after he left the army, he moved to Perth.", "> moved"),
        // An aside has its own verb.
        ("At the end of [1990], two crews, successfully produced in pairs.", "> produced"),
        ("[Six months ago], a boat launched from Lisk carrying food — that made news — and flags.", "> launched"),
        // A quote without a verb opens nothing.
        ("She has backed the plan “for [months],” and said it works.", "has backed"),
        // What is said of a time of the past stands before an infinitive, and is none of it.
        ("He left in what he believed {at the time} to be peace.", "believed"),
        ("It said that as of [Friday] the site was either not loading or slow.", "> was either not loading"),
        // Behind an aside the verb goes on that it parted.
        ("Crews may raise the wreck, which lies in deep water, [next week].", "may raise"),
        ("She met Hill, who leads the bank, on [Monday].", "met"),
        ("He praised the man who fled on [Monday].", "fled"),
        ("She got the medal, a high honor given by the king, in [2014].", "got"),
        ("Born Robert Hill in Lisk, Norland on [June 23, 1941], he took a new name.", "Born"),
        ("A user registered from Ireland shared publicly a note in [2016].", "shared"),
        ("In [2016], a user registered from Ireland shared publicly a note.", "> shared"),
        ("A man sentenced to two years in prison in [2017] was released.", "sentenced"),
        // What is told has its time in front.
        ("He told the court that, over [three years], her mother had lost hope.", "> had lost"),
        ("He told the court that, over [three years], “her illness played a part”.", "> played"),
        ("Jan. 8: talks begin. May [2017]: none.", ""),
        ("The old mill by the river in [May].", ""),
    ];

    const KNOWN: &Table = &[];

    #[test]
    fn times_depend_on_what_a_reader_says() {
        check(governor, GOVERNORS, KNOWN);
    }

    /// The noun that the mention describes, the last word of its phrase.
    fn described(case: &str) -> String {
        let marked = Marked::new(case);
        let noun = marked.stretch.described(marked.place).find(|i| marked.stretch.words[*i].tag.is_noun());
        noun.map(|i| marked.word(i).to_owned()).unwrap_or_default()
    }

    const DESCRIBED: &Table = &[
        ("The [2015] quake killed many.", "quake"),
        ("He missed [Friday]'s vote.", "vote"),
        ("He backed the [2008] and 2012 campaigns.", "campaigns"),
        ("He alluded to a [2015] peace meeting.", "meeting"),
        ("He met [Friday] the head of the bank.", ""),
        ("In [May] voters stayed home.", ""),
        ("It made a [three-year] deal.", "deal"),
        ("A day after [Monday]'s long talks, he left.", "talks"),
        ("The sailors' [June 2015] deaths shocked many.", "deaths"),
    ];

    #[test]
    fn nouns_take_the_times_that_describe_them() {
        check(described, DESCRIBED, &[]);
    }

    #[test]
    fn lengths_describe_things() {
        let describes = |case: &str| {
            let marked = Marked::new(case);
            marked.stretch.describes_a_thing(marked.place).to_string()
        };
        let table = [
            ("He made a [four-minute] film.", "true"),
            ("Her [14-year-old] son left.", "true"),
            ("It lasted [four hours].", "false"),
            ("In the [two weeks] before the vote, he left.", "false"),
            ("They worked for [ten years] there.", "false"),
        ];
        check(describes, &table, &[]);
    }
}
