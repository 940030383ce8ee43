//! Words of the closed classes, by what they do in a clause, sorted within each row. Rows only.

use crate::lexicon::Function::{self, *};

pub(super) static FUNCTIONS: &[(Function, &str)] = &[
    (Determiner, "a all an another any both each either every many more most other several some such what"),
    (Definite, "the these this those"),
    (Owner, "her his its my our their your"),
    (
        Preposition,
        "about across against along amid among around behind below beneath beside besides between \
         beyond despite during except following including into like onto \
         over pending per throughout toward towards under underneath unlike unto up upon via \
         with without",
    ),
    (Of, "of"),
    (In, "at in inside near outside"),
    (On, "on"),
    (Away, "off"),
    (Outward, "out"),
    (Downward, "down"),
    (No, "neither no"),
    (By, "by"),
    (Before, "before"),
    (After, "after"),
    (Since, "since"),
    (Until, "through till until"),
    (For, "for"),
    (From, "from"),
    (Comparison, "compared"),
    (Within, "within"),
    (SubjectSingular, "everyone he it she somebody someone"),
    (SubjectPlural, "i they we you"),
    (Relative, "which who whom whose"),
    (That, "that"),
    (Coordinator, "and but nor or yet"),
    (Subordinator, "although because how once so though when whereas whether while why"),
    (Where, "where whereby wherein"),
    (Conditional, "if unless"),
    (
        Adverb,
        "again ago ahead almost already also always apparently away back currently earlier else even ever \
         far finally forward further here how instead just largely later mostly nearly nevertheless now often once \
         only over perhaps rather recently reportedly soon still then there therefore thus together too very well",
    ),
    (Negation, "never not nt t"),
    (NegativePronoun, "nobody none nothing"),
    (BePast, "was wasnt were werent"),
    (BePresent, "am are arent is isnt m re"),
    (BeBare, "be been being"),
    (HavePast, "had hadnt"),
    (HavePresent, "has hasnt have havent ve"),
    (HaveBare, "having"),
    (DoPast, "did didnt"),
    (DoPresent, "do does doesnt dont"),
    (Will, "ll sha shall will wo wont"),
    (Modal, "ca can cant could couldnt d may might must should shouldnt would wouldnt"),
    (To, "to"),
    (Source, "according"),
    (Expletive, "there"),
    (Equative, "as"),
    (Comparative, "than"),
    (Stay, "remain remained remaining remains stay stayed staying stays"),
];

/// Words that are two, and the byte at which the second begins.
pub(super) static TWO_WORDS: &[(u8, &str)] = &[(3, "cannot gimme gonna gotta lemme wanna")];

/// What with a hyphen and the word behind it makes one word.
pub(super) static PREFIXES: &str =
    "anti co counter cross e ex inter mini multi non pan post pre pro re semi socio sub ultra";

/// What stands before something that is known.
pub(super) static DEFINITE: &str = "that the these this those";
