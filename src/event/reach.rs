//! Times whose end stands further behind: "from 1968 until his retirement in 2018".
//!
//! Knows functions of words, no words.
#![cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "a `Dated` holds indexes of mentions, and words come from the stretch")
)]

use crate::clause::stretch::Stretch;
use crate::grammar::preposition::Preposition;
use crate::grammar::rule::RANGE;
use crate::lexicon::Function;
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Bound, Interval, TimexType};

use super::anchors::Dated;

/// Words between the two times, at the most.
const LONGEST: usize = 8;

/// Finds where what was dated "from" a time ends.
pub(super) fn find(stretch: &Stretch, mentions: &[Mention<'_>], dated: &mut Vec<Dated>) {
    let end = |one: &Dated| {
        let from = one.mention.map(|mention| &mentions[mention])?;
        let opens = from.preposition == Some(Preposition::From) && from.timex_type() == TimexType::Date;
        let until = stretch.words.get(one.place.to).filter(|word| opens && word.is(Function::Until))?;
        let inside = |at: &usize| stretch.words[*at].mark.is_none() && stretch.group_of(*at).is_none();
        let last = (one.place.to + 1..stretch.words.len()).take(LONGEST).take_while(inside).last()?;
        let span = Span::new(until.end as usize, stretch.words[last].span().end);
        let end = mentions.iter().position(|to| to.timex_type() == TimexType::Date && span.overlaps(to.span()))?;
        interval(from, &mentions[end]).map(|_| end)
    };
    let ends: Vec<(usize, usize, usize)> =
        dated.iter().enumerate().filter_map(|(at, one)| Some((at, one.found.word, end(one)?))).collect();
    for (at, _, end) in &ends {
        dated[*at].until = Some(*end);
    }
    dated.retain(|one| !ends.iter().any(|(_, word, end)| *word == one.found.word && one.mention == Some(*end)));
}

/// The range from one time to another, as a mention of its own.
pub(super) fn range(text: &str, from: &Mention<'_>, to: &Mention<'_>) -> Mention<'static> {
    let span = Span::new(from.span().start, to.span().end);
    let from = from.clone().into_owned();
    Mention {
        span,
        text: text.get(span.range()).unwrap_or_default().to_owned().into(),
        kind: TimexType::Interval,
        value: interval(&from, to).map(Into::into),
        modifier: None,
        rule: RANGE.into(),
        endpoints: vec![from.endpoint(), to.endpoint()],
        ..from
    }
}

fn interval(from: &Mention<'_>, to: &Mention<'_>) -> Option<Interval> {
    Interval::new(Bound::from(from.value()?.as_point()?), Bound::from(to.value()?.as_point()?))
}

#[cfg(test)]
mod tests {
    use crate::read::testing::{Table, check, time_of};

    const TABLE: &Table = &[
        ("The show [aired] on many stations from 1968 until his retirement in 2018.", "1968/2018"),
        ("The show aired on many stations from 1968 until his [retirement] in 2018.", "2018"),
        ("The mill [made] nails from May 2, 2018 until the fire of June 3, 2018.", "2018-05-02/2018-06-03"),
        ("The mill [made] nails from 1968 until the king died, and in 2018 it closed.", "1968"),
        ("The mill [made] nails from 1968 until 2018.", "1968/2018"),
    ];

    #[test]
    fn what_lasts_ends_where_it_says() {
        check(time_of, TABLE, &[]);
    }
}
