//! Words that look ahead, and what the present of a verb is used for in news. Rows only, sorted within each row.

use crate::lexicon::{Cue, Habit};

/// What depends on these lies ahead, or is put off.
pub(super) static CUES: &[(Cue, &str)] = &[
    (
        Cue::Ahead,
        "deadline expect expected expects expire expires planned poised scheduled slated tentatively upcoming",
    ),
    (Cue::AheadOrCause, "due"),
    (
        Cue::BeforeInfinitive,
        "about agreed aim aims asked decided going hope hoped hopes hoping instructed intend intended intends \
         invited likely ordered plan planning plans pledged preparing promised ready required summoned \
         threatened threatens told urged vowed wants",
    ),
    (Cue::Arranged, "set"),
    (Cue::Denied, "nor"),
    (Cue::Scarce, "barely few hardly little scarcely"),
    (Cue::Leading, "ahead eve"),
    (Cue::AtOnce, "beginning effective starting"),
    (
        Cue::Extreme,
        "best biggest bloodiest broadest busiest cheapest closest coldest darkest deadliest deepest driest earliest \
         fastest fewest first greatest hardest heaviest highest hottest largest latest least longest lowest most narrowest \
         oldest only poorest quietest sharpest shortest slowest smallest softest steepest strongest tallest tightest \
         warmest weakest wettest widest worst youngest",
    ),
    (Cue::Postponed, "adjourned deferred delayed extended moved postponed pushed remanded rescheduled suspended"),
];

/// Verbs whose present news keeps for one thing, by lemma.
pub(super) static HABITS: &[(Habit, &str)] = &[
    (
        Habit::Scheduled,
        "air begin commence convene debut expire face forecast hear host launch meet open play predict \
         premiere reconvene reopen restart resume return start",
    ),
    (Habit::Narrative, "apologize boast brag confess die drown perish quit resign"),
];

/// Verbs that say when their subject was, where that is an event: "the vote was held", "the attack took place". Each row
/// with the word that must stand behind them.
pub(super) static HAPPENING: &[(&str, &str)] =
    &[("", "conduct damage destroy devastate happen hit hold injure kill occur stage strike wound"), ("place", "take")];
