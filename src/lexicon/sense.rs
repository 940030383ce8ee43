//! The senses a word can have, the phrase classes a rule can make, and the words that rules name.
//!
//! Senses and classes are sets of bits, a type each; a word that a single construction names is a
//! [`Literal`], of which there is no end. Knows no word and no language: a sense is a function in the
//! grammar of time, not a translation.

use std::fmt;
use std::ops::BitOr;

/// A set of senses.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Senses(u128);

/// A set of phrase classes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Classes(u32);

/// A word that rules ask for by itself, by the number of its language and the number that its locale gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Literal(u16);

impl Literal {
    /// No word that a rule names.
    pub(crate) const NONE: Literal = Literal(0);

    /// A word of a language: both are numbers from 1 on, so that no two languages share a literal.
    pub(crate) const fn new(language: u8, number: u8) -> Literal {
        Literal(u16::from_be_bytes([language, number]))
    }
}

/// What a set of bits can do.
macro_rules! set {
    ($set:ident, $bits:ty) => {
        impl $set {
            pub(crate) const NONE: $set = $set(0);
            pub(crate) const ALL: $set = $set(<$bits>::MAX);
            /// How many bits there are.
            pub(crate) const BITS: usize = <$bits>::BITS as usize;

            pub(crate) const fn bit(index: u32) -> $set {
                $set(1 << index)
            }

            /// The union; a `const fn` because rule tables are built at compile time.
            pub(crate) const fn or(self, other: $set) -> $set {
                $set(self.0 | other.0)
            }

            pub(crate) const fn without(self, other: $set) -> $set {
                $set(self.0 & !other.0)
            }

            pub(crate) const fn meets(self, other: $set) -> bool {
                self.0 & other.0 != 0
            }

            /// The numbers of the bits in the set, lowest first.
            pub(crate) fn bits(self) -> impl Iterator<Item = usize> {
                let mut rest = self.0;
                std::iter::from_fn(move || {
                    (rest != 0).then(|| {
                        let bit = rest.trailing_zeros() as usize;
                        rest &= rest - 1;
                        bit
                    })
                })
            }
        }

        impl BitOr for $set {
            type Output = $set;
            fn bitor(self, other: $set) -> $set {
                self.or(other)
            }
        }

        impl fmt::Debug for $set {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.bits()).finish()
            }
        }
    };
}

set!(Senses, u128);
set!(Classes, u32);

impl Senses {
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Declares the bits of a set, a row each, so that none is numbered twice.
macro_rules! bits {
    ($set:ident; $($(#[$doc:meta])* $name:ident,)+) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $($name),+ }
        /// The names of the bits, lowest first; the guide shows them.
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$(stringify!($name)),+];
        $($(#[$doc])* pub(crate) const $name: $set = $set::bit(Bit::$name as u32);)+
    };
}

/// What a single token can be. `value` and `alt` are the two numbers that a token carries.
pub(crate) mod word {
    use super::Senses;

    bits! { Senses;
        /// A cardinal number in digits or words; value: the number.
        NUMBER,
        /// A plain run of digits, whatever its length (with `NUMBER`).
        DIGITS,
        /// "3rd", "third"; value: the number.
        ORDINAL,
        /// Four digits that can be a year; value: the year.
        YEAR,
        /// "'99"; value: the last two digits.
        SHORT_YEAR,
        /// "1980s"; value: the decade's index (198).
        DECADE,
        /// "'80s", "eighties"; value: the decade's digit (8).
        SHORT_DECADE,
        /// Only the ending of digits ("3rd", "1980s"): as a word by itself it has no sense.
        ENDING,
        /// "1.5"; value: thousandths.
        DECIMAL,
        /// "2019-03-06"; value: yyyymmdd.
        ISO_DATE,
        /// "3/6/2019"; value: yyyymmdd; alt: 1 where habit says which of the two is the month (see `token::number`).
        SLASH_DATE,
        /// "1/2"; value: thousandths.
        FRACTION,
        /// "2019-03"; value: yyyymm00.
        ISO_MONTH,
        /// "04/2016"; value: yyyymm00.
        SLASH_MONTH,
        /// "10:30"; value: seconds since midnight; alt: 1 where seconds were written.
        CLOCK,
        /// "several"; a number that is not said.
        SOME,
        /// "half"; alt: the half of a year, as a unit.
        HALF,
        /// An indefinite article.
        ARTICLE,
        /// The definite article and possessives that stand in its place.
        THE,
        /// A month name; value: 1–12.
        MONTH,
        /// A weekday name; value: 1–7, Monday first.
        WEEKDAY,
        /// A unit of time; alt: its granularity.
        UNIT,
        /// The word is a plural (with `UNIT`, `WEEKDAY`, `SEASON`, `DAY_PART`).
        PLURAL,
        /// value: 1–4, spring first.
        SEASON,
        /// "morning"; value: see `PartOfDay`.
        DAY_PART,
        /// A named day; value: its number in the locale's table.
        NAMED_DAY,
        /// "noon", "midnight"; value: the hour.
        CLOCK_NAME,
        /// "p.m."; value: 0 or 1.
        MERIDIEM,
        /// "o'clock".
        OCLOCK,
        /// The first letters of a word that only the window joins ("o" of "o'clock"): opens one, says nothing.
        PIECE,
        /// A zone name; value: minutes east of UTC.
        ZONE,
        /// A zone name that is kept as text: "ET" is one of two offsets.
        ZONE_NAME,
        /// "BC" −1, "AD" +1.
        ERA,
        /// "yesterday"; value: days from the anchor.
        DEICTIC_DAY,
        /// "tonight": a part of a day that depends on the anchor; value: part of day; alt: days.
        DEICTIC_PART,
        /// "now" 0, "recently" −1.
        VAGUE,
        /// "last" −1, "this" 0, "next" +1, counted from the anchor.
        STEP,
        /// "previous" −1, "same" 0, "following" +1, counted from the story's focus.
        STORY_STEP,
        /// Words that make a stretch of amounts: "the past three months" −1, "the next two days" +1.
        STRETCH,
        /// "ago".
        AGO,
        /// "later" +1, "earlier" −1.
        LATER,
        /// "after" +1, "before" −1.
        ORDER,
        /// "early" START, "mid" MID, "late" END; value: see `Modifier`.
        EDGE,
        /// The nouns of the same: "beginning", "middle", "end".
        EDGE_NOUN,
        /// "nearly", "about"; value: see `Modifier`.
        APPROX,
        /// "more" +1, "less" −1 (before `THAN`).
        MORE,
        THAN,
        /// "least" +1, "most" −1 (after `AT`).
        LEAST,
        IN,
        ON,
        AT,
        BY,
        FROM,
        TO,
        UNTIL,
        SINCE,
        BETWEEN,
        AND,
        OR,
        THROUGH,
        OF,
        FOR,
        /// "during", "over", "within": prepositions that take a stretch.
        DURING,
        /// "throughout": what happens fills its time (with `DURING`).
        THROUGHOUT,
        EVERY,
        /// "daily" 1, "fortnightly" 2, "weeklong" −1: value; alt: the unit.
        EVERY_UNIT,
        /// "twice"; value: how often.
        TIMES,
        /// "other" in "every other week"; value: 2.
        OTHER,
        FISCAL,
        /// "ended" −1, "ending" +1.
        ENDED,
        /// "old" in "a two-year-old".
        OLD,
        /// "Q3"; value: the quarter.
        QUARTER_NAME,
        /// The word has another meaning at least as common: "May", "fall", "second".
        AMBIGUOUS,
        /// "the past" −1, "the present" 0, "the future" +1 as nouns.
        VAGUE_NOUN,
        /// "per".
        PER,
        COMMA,
        /// Glued on both sides.
        HYPHEN,
        /// Longer, or with spaces around it.
        DASH,
        SLASH,
        OPEN,
        CLOSE,
        QUOTE,
        POSSESSIVE,
        /// An amount of money or a share: evidence for "$10 a year".
        MONEY,
        /// A sentence or paragraph ends here.
        BREAK,
        /// A word that begins with a capital.
        CAPITAL,
        /// A lower-case word that is in no table.
        PLAIN,
        /// An unknown lower-case word that looks like a plural.
        PLAIN_PLURAL,
        /// A title or label that makes the following number an identifier ("No.", "Flight").
        LABEL,
        /// A title or label whose stop ends no sentence ("Gen.").
        TITLE,
        /// "period": what a report speaks of.
        PERIOD,
        /// "full", "straight", "trading": what may stand between a number and its unit.
        WHOLE,
        /// "recent" −1, "former" −2 before a noun; "term" +2, "date" +3: times only beside certain words.
        VAGUE_ADJECTIVE,
        /// "as" in "as soon as".
        AS,
        /// "then" in "since then".
        THEN,
        /// "local" in "local time".
        LOCAL,
        /// "weekdays": the working days of a week.
        WORKDAYS,
        /// "time" in "some time".
        TIME,
        /// "nineteen", "twenty": the first half of a year that is spoken.
        SPOKEN,
        /// "quarterly" before a noun says what it is rather than how often.
        KIND,
        /// Measures that follow a number which is no year ("miles", "people", "percent").
        MEASURE,
        /// A word that a few constructions name; which one, its [`Literal`](super::Literal) says.
        LITERAL,
        /// An auxiliary behind which "last" is a verb.
        MODAL,
        /// A pronoun as a subject: "the time she left" says which time it was.
        SUBJECT,
        /// "quarters" can be shares of a thing.
        SHARE,
        /// A possessive determiner: "in her late fifties" is no decade.
        OWNER,
        /// What no noun phrase goes on with: conjunctions, "is", "has".
        CLAUSE,
        /// What is delivered in a month still to come: "December futures".
        DELIVERY,
        /// Verbs and prepositions that take a stretch of time: "spent years", "despite months of".
        TAKING,
        /// "back" in "back in May": what follows is past.
        BACKWARD,
        /// Parts of a day that need no article: "at dawn", "midday Thursday" (with `DAY_PART`).
        BARE_PART,
    }

    /// Tokens that keep a window open neither way.
    pub(crate) const PUNCTUATION: Senses =
        COMMA.or(HYPHEN).or(DASH).or(SLASH).or(OPEN).or(CLOSE).or(QUOTE).or(POSSESSIVE);
    /// What says nothing of time by itself.
    pub(crate) const SHAPES: Senses = PUNCTUATION.or(CAPITAL).or(PLAIN).or(PLAIN_PLURAL).or(BREAK);
    /// Words of grammar: they neither keep a window open nor close it.
    pub(crate) const FUNCTION: Senses = IN
        .or(ON)
        .or(AT)
        .or(BY)
        .or(FROM)
        .or(TO)
        .or(OF)
        .or(FOR)
        .or(AND)
        .or(OR)
        .or(THE)
        .or(ARTICLE)
        .or(DURING)
        .or(THROUGH)
        .or(BETWEEN)
        .or(UNTIL)
        .or(SINCE)
        .or(ORDER)
        .or(LABEL)
        .or(MEASURE)
        .or(LITERAL)
        .or(MODAL)
        .or(SUBJECT)
        .or(OWNER)
        .or(CLAUSE)
        .or(TAKING)
        .or(MORE)
        .or(THAN)
        .or(PLURAL);
    /// Senses that may open a window: every mention holds at least one of them.
    pub(crate) const TRIGGERS: Senses = YEAR
        .or(SHORT_YEAR)
        .or(DECADE)
        .or(SHORT_DECADE)
        .or(ISO_DATE)
        .or(ISO_MONTH)
        .or(SLASH_MONTH)
        .or(SLASH_DATE)
        .or(CLOCK)
        .or(MONTH)
        .or(WEEKDAY)
        .or(UNIT)
        .or(SEASON)
        .or(DAY_PART)
        .or(NAMED_DAY)
        .or(CLOCK_NAME)
        .or(MERIDIEM)
        .or(OCLOCK)
        .or(ERA)
        .or(PIECE)
        .or(DEICTIC_DAY)
        .or(DEICTIC_PART)
        .or(VAGUE)
        .or(VAGUE_NOUN)
        .or(EVERY_UNIT)
        .or(QUARTER_NAME)
        .or(PERIOD)
        .or(WORKDAYS)
        .or(VAGUE_ADJECTIVE)
        .or(THEN)
        .or(TIME)
        .or(SPOKEN)
        .or(AGO);
}

/// What a rule can make. A phrase class names the shape of the meaning, so that rows can nest.
pub(crate) mod phrase {
    use super::Classes;

    bits! { Classes;
        /// A calendar day, or what is known of one.
        DAY,
        /// A bare weekday, with or without a step.
        WEEKDAY_DATE,
        /// A week or a weekend.
        WEEK_DATE,
        MONTH_DATE,
        /// A quarter, half or season.
        PART_OF_YEAR,
        YEAR_DATE,
        /// A decade, century or millennium.
        ERA_DATE,
        /// A date that an amount away from another gives, or one inside another.
        SHIFTED_DATE,
        /// A date with START, MID or END.
        EDGED_DATE,
        /// A time of a day that depends on no date in the phrase.
        CLOCK_TIME,
        /// A part of a day that depends on no date in the phrase.
        PART_TIME,
        /// A time or part of day on a date.
        DATE_TIME,
        /// "more than": its expression is a modifier alone.
        QUALIFIER,
        /// A count with a unit.
        AMOUNT,
        /// An amount that stands as a mention.
        DURATION,
        SET,
        INTERVAL,
        /// Mentions that share fields.
        LIST,
        /// PAST_REF and its like.
        VAGUE_DATE,
        /// A date that is read so only by what stands beside it, and thus in no longer phrase.
        LONE_DATE,
    }

    /// Dates of any granularity.
    pub(crate) const DATE: Classes = DAY
        .or(WEEKDAY_DATE)
        .or(WEEK_DATE)
        .or(MONTH_DATE)
        .or(PART_OF_YEAR)
        .or(YEAR_DATE)
        .or(ERA_DATE)
        .or(SHIFTED_DATE)
        .or(EDGED_DATE);
    /// Dates and times.
    pub(crate) const POINT: Classes = DATE.or(CLOCK_TIME).or(PART_TIME).or(DATE_TIME);
}
