//! English as people write it to each other: chats, posts, search queries, notes to an assistant. Words and named days,
//! each in place of what news has of the same form; the rules are in `rules::colloquial`. Rows only.

use super::holidays::{easter, fixed, weekday};
use super::words::literals;
use crate::lexicon::sense::word::*;
use crate::lexicon::{NamedDay, Word};
use crate::locale::Dialect;
use crate::locale::word::{n, unit, w};
use crate::options::Style;
use crate::value::{Granularity, PartOfDay};

pub(super) const DIALECT: Dialect =
    Dialect { style: Style::Colloquial, words: &[NAMES, SHORT, CLOCKS, NEIGHBOURS, KEYS], named_days: NAMED_DAYS };

const fn end_of(text: &'static str, unit: Granularity) -> Word {
    w(text, PIECE).named(literals::END_OF).unit(unit as u8)
}

/// Names of months and days, in small letters too; those of people need a word that leads to a time.
const NAMES: &[Word] = &[
    n("apr", MONTH, 4).abbreviation(),
    n("april", MONTH.or(AMBIGUOUS), 4),
    n("aug", MONTH, 8).abbreviation(),
    n("august", MONTH, 8),
    n("dec", MONTH, 12).abbreviation(),
    n("feb", MONTH, 2).abbreviation(),
    n("fri", WEEKDAY, 5).abbreviation(),
    n("jan", MONTH.or(AMBIGUOUS), 1).abbreviation(),
    n("june", MONTH.or(AMBIGUOUS), 6),
    n("jul", MONTH, 7).abbreviation(),
    n("jun", MONTH.or(AMBIGUOUS), 6).abbreviation(),
    n("mar", MONTH.or(AMBIGUOUS), 3).abbreviation(),
    n("march", MONTH.or(AMBIGUOUS), 3),
    n("may", MONTH.or(AMBIGUOUS), 5),
    n("mon", WEEKDAY.or(AMBIGUOUS), 1).abbreviation(),
    n("nov", MONTH, 11).abbreviation(),
    n("oct", MONTH, 10).abbreviation(),
    n("sat", WEEKDAY.or(AMBIGUOUS), 6).abbreviation(),
    n("sep sept", MONTH, 9).abbreviation(),
    n("sun", WEEKDAY.or(AMBIGUOUS), 7).abbreviation(),
    n("thu thur thurs", WEEKDAY, 4).abbreviation(),
    n("tue tues", WEEKDAY, 2).abbreviation(),
    n("wed", WEEKDAY.or(AMBIGUOUS), 3).abbreviation(),
    n("weds", WEEKDAY, 3),
];

/// Words that are written short.
const SHORT: &[Word] = &[
    n("2day tday", DEICTIC_DAY, 0),
    n("2moro 2morrow 2mrw tmr tmrw tmw tomo tomoz tomorow tommorow tommorrow", DEICTIC_DAY, 1),
    n("2nite 2night tonite", DEICTIC_PART, PartOfDay::Night as i32),
    n("arvo", DAY_PART, PartOfDay::Afternoon as i32),
    n("eve", DAY_PART, PartOfDay::Evening as i32),
    n("morn", DAY_PART, PartOfDay::Morning as i32),
    n("nite", DAY_PART, PartOfDay::Night as i32),
    n("yday yest", DEICTIC_DAY, -1),
    end_of("cob eod", Granularity::Day),
    end_of("eom", Granularity::Month),
    end_of("eow", Granularity::Week),
    end_of("eoy", Granularity::Year),
    unit("wk", Granularity::Week),
    unit("wkend wknd", Granularity::Weekend),
    Word::new("wks", UNIT.or(PLURAL)).unit(Granularity::Week as u8),
];

/// "half 8" begins with a word at which news never stops.
const CLOCKS: &[Word] = &[w("half", HALF.or(PIECE)).unit(Granularity::Half as u8)];

/// What stands beside a bare part of a day: "can we do morning", "afternoon works".
const NEIGHBOURS: &[Word] = &[w("do", MODAL), w("suits works", CLAUSE)];

/// Words of the names of days.
const KEYS: &[Word] = &[w("christmas easter halloween nye patricks thanksgiving valentines xmas", PIECE)];

const NAMED_DAYS: &[NamedDay] = &[
    fixed("boxing day", 12, 26),
    fixed("christmas", 12, 25),
    fixed("christmas day", 12, 25),
    fixed("christmas eve", 12, 24),
    easter("easter", 0),
    easter("easter monday", 1),
    easter("easter sunday", 0),
    easter("good friday", -2),
    fixed("halloween", 10, 31),
    fixed("new years", 1, 1),
    fixed("new years day", 1, 1),
    fixed("new years eve", 12, 31),
    fixed("nye", 12, 31),
    fixed("st patricks day", 3, 17),
    weekday("thanksgiving", 11, 4, 4),
    fixed("valentines day", 2, 14),
    fixed("xmas", 12, 25),
    fixed("xmas day", 12, 25),
    fixed("xmas eve", 12, 24),
];

#[cfg(test)]
mod tests {
    use super::super::holidays;
    use super::NAMED_DAYS;

    /// Names in small letters are those of the same days.
    #[test]
    fn days_are_when_news_has_them() {
        let of_news = |name: &str| holidays::NAMED_DAYS.iter().find(|day| day.name.eq_ignore_ascii_case(name));
        let pairs: Vec<_> = NAMED_DAYS.iter().filter_map(|day| Some((day, of_news(day.name)?))).collect();
        for (day, news) in &pairs {
            assert_eq!((day.when, day.until), (news.when, news.until), "{}", day.name);
        }
        assert!(pairs.len() > 9, "{} names of news are in small letters", pairs.len());
    }
}
