//! What words say of the events that hang on them: whether they lie ahead, may be, did not happen. By lemma, sorted
//! within each row; verbs, nouns, adjectives and prepositions together. Rows only.
//!
//! The table of cues (`cues.rs`) says on which side of the publication day a date without a year lies, and holds forms:
//! "planned" beside a date looks ahead, "plan" does not. This one says whether the event is so, and holds lemmas. A test
//! sees to it that what looks ahead there does not deny here.

use crate::lexicon::Bearing::{self, *};
use crate::lexicon::Hangs::{self, *};

/// What stands behind a noun, but no clause.
const NOUN: &[Hangs] = &[Object, For, Led];
const ANY: &[Hangs] = &[Infinitive, Clause, Gerund, Object, For, Led];

pub(super) static GOVERNORS: &[(Bearing, &[Hangs], &str)] = &[
    // As the word itself is.
    (
        Same,
        &[Infinitive, Gerund, Object],
        "accomplish achieve begin cause commence compel complete conduct drive enable force help hold induce launch lead let \
         make manage prompt resume stage start succeed undertake",
    ),
    (Same, &[Gerund, Led], "engage succeed"),
    (Same, &[Infinitive], "appear believe consider fortunate happen know last prove say see seem think"),
    (
        Same,
        &[Object],
        "attend bring carry deliver do get give hear host impose issue mount open pay perform reach suffer take win",
    ),
    // It goes on.
    (Lasting, &[Infinitive, Gerund, Object], "continue keep maintain remain"),
    (Lasting, &[Object], "continued continuing current lasting ongoing persistent still unabated under"),
    // It lies ahead.
    (
        Ahead,
        &[Infinitive, Clause, Gerund, Object, For],
        "anticipate await decide expect forecast order plan predict prepare promise schedule slate",
    ),
    (
        Ahead,
        &[Infinitive, For],
        "about agree aim arrange bind bound commit decision due go intend obligation pledge poise prepared ready set swear \
         tap undertake vow",
    ),
    (Ahead, &[Clause], "decree foresee pledge vow"),
    (
        Ahead,
        &[Object],
        "coming due forthcoming impending looming next oncoming pending promised prospective scheduled upcoming",
    ),
    (Ahead, &[Led], "agree ahead announcement commit eve plan preparation promise"),
    (Ahead, &[For], "announce date deadline fix preparation ready"),
    (Ahead, &[Gerund], "intend"),
    (Ahead, &[Object, Gerund], "intended"),
    (Ahead, &[Infinitive, Clause, For, Led], "intention promise"),
    // It may be.
    (
        Open,
        &[Infinitive, Clause, Gerund, Object, For, Led],
        "chance consider demand desire hope idea likelihood likely possibility possible potential proposal propose prospect \
         recommend recommendation request risk seek suggest threat threaten urge wish",
    ),
    (
        Open,
        &[Infinitive, Object, For],
        "able advise allow appeal ask attempt beg bid challenge eager effort encourage fight free invite need offer \
         opportunity permit persuade petition press pressure push require struggle tell tempt try want willing work",
    ),
    (Open, &[For], "apply argue call campaign look lobby option plead room search vote wait"),
    (Open, &[Led], "argue bet danger debate discuss fear insist possibility scenario talk warn warning worry"),
    (Open, &[Clause], "ask demand fear insist require worry"),
    (Open, &[Infinitive], "call careful chance dare design excuse hesitate mean pose reason right tend use way"),
    (Open, &[Gerund, Object], "advocate contemplate debate discuss favor mull oppose ponder study support weigh"),
    (Open, &[Object, Gerund], "oppose warn"),
    // It probably is not.
    (Doubted, ANY, "doubt improbable unlikely"),
    (Doubted, &[Clause, Gerund, Object], "deny dismiss dispute reject"),
    (Doubted, &[Clause, Led, Object], "denial doubtful"),
    (Doubted, &[Infinitive], "afraid hesitant hesitate reluctant"),
    // It is not.
    (Never, &[Infinitive, Led], "decline failure impossible inability neglect refrain refusal refuse unable unwilling"),
    (Never, &[Infinitive], "fail forget"),
    (
        Never,
        &[Gerund, Object, Led],
        "abandon abort avert avoid ban bar block cancel deter forbid foil forestall hinder keep preclude \
         prevent prohibit quash scrap scupper shelve thwart",
    ),
    (Never, &[Led], "absence call cancellation lack prevention rule stop"),
    (Never, &[Object], "lack miss skip without"),
    // It is not, unless it is said until when.
    (PutOff, &[Infinitive, Gerund, Object, Led], "adjourn defer delay postpone postponement put suspend"),
    // It was.
    (
        Over,
        &[Gerund, For, Led],
        "accuse acquit admit arrest blame charge condemn convict criticize fine guilty investigate jail punish recall regret \
         remember responsible sentence suspect",
    ),
    (Over, &[Object], "after amid despite during following mark since welcome"),
];

/// Modals that stay open where they are denied ("may not"), and the one that in a report tells what is to come.
pub(super) static MODALS: &[(Bearing, &[Hangs], &str)] =
    &[(Ahead, &[Infinitive], "d would wouldnt"), (Open, &[Infinitive], "may might must ought should shouldnt")];
