//! How a language is written, and what its words look like that no table has: data, a field a habit.
//!
//! Knows no word; a locale says each habit that differs from those of [`Habits::PLAIN`].

use super::tag::Tag;

/// How a language is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habits {
    /// The mark before tenths: "1.5".
    pub(crate) decimal: u8,
    /// The mark between thousands: "1,500".
    pub(crate) thousands: u8,
    /// One or two digits and a stop are an ordinal, and the stop ends no sentence: "8. Januar".
    pub(crate) ordinal_stop: bool,
    /// Where all numbers of a date are digits with slashes the first is the day.
    pub(crate) day_first: bool,
    /// The line over a story has no articles, and its present tells: "Mayor quits Monday".
    pub(crate) headlines: bool,
    /// A word behind "#" says what it says without, and hours and minutes may have no mark between them: "#tonight", "730pm".
    pub(crate) terse: bool,
    /// Nouns have capitals, so that a capital makes no name.
    pub(crate) noun_capitals: bool,
    /// An apostrophe between two letters is one of them: "п'ять".
    pub(crate) inner_apostrophe: bool,
    /// The letter that with an apostrophe before or behind it makes a possessive: "Anna's", "the Joneses'".
    pub(crate) possessive: Option<u8>,
    /// The two letters of a contracted negation, an apostrophe between them: "isn't". It is a word of the functions.
    pub(crate) negation: Option<&'static str>,
    /// The letter that is a word where it stands alone with a capital, and no initial: "So did I."
    pub(crate) no_initial: Option<u8>,
    /// The quotation mark that closes here and opens elsewhere.
    pub(crate) closing_quote: Option<char>,
    /// The ending by which an unknown word looks like a past form; none where `None`, so below.
    pub(crate) past_ending: Option<&'static str>,
    /// The same of a plural.
    pub(crate) plural_ending: Option<&'static str>,
    /// Endings of singulars that look like plurals.
    pub(crate) singular_endings: &'static [&'static str],
    /// The same of a word of which the weights of a tagger would tell, where a locale has none: the first that fits.
    pub(crate) endings: &'static [Looks],
    /// What a word is in small letters that nothing tells of.
    pub(crate) unknown: Tag,
    /// Lemmas of the verbs that are auxiliaries too: to be, to have, to do.
    pub(crate) auxiliaries: [&'static str; 3],
    /// The past of "to be", of one and of several: what a participle lacks to be told as a sentence.
    pub(crate) passive: [&'static str; 2],
}

/// An ending and the tag that it shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Looks {
    pub(crate) tag: Tag,
    pub(crate) ending: &'static str,
    /// It shows this only at the end of a clause, where verbs stand.
    pub(crate) last: bool,
}

impl Habits {
    /// What a locale has that says nothing else.
    pub(crate) const PLAIN: Habits = Habits {
        decimal: b'.',
        thousands: b',',
        ordinal_stop: false,
        day_first: false,
        headlines: false,
        terse: false,
        noun_capitals: false,
        inner_apostrophe: false,
        possessive: None,
        negation: None,
        no_initial: None,
        closing_quote: None,
        past_ending: None,
        plural_ending: None,
        singular_endings: &[],
        endings: &[],
        unknown: Tag::Noun,
        auxiliaries: ["", "", ""],
        passive: ["", ""],
    };

    /// The letter before the apostrophe of a contracted negation and the one behind it, both small.
    pub(crate) fn denial(&self) -> Option<(u8, u8)> {
        self.negation.and_then(|letters| letters.as_bytes().first_chunk()).map(|[before, behind]| (*before, *behind))
    }

    /// Whether letters behind an apostrophe make a possessive.
    pub(crate) fn owns(&self, letters: &[u8]) -> bool {
        matches!(letters, [letter] if self.possessive == Some(letter.to_ascii_lowercase()))
    }
}
