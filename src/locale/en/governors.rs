//! What words say of the events that depend on them: whether they lie ahead, may be, did not happen. By lemma, sorted
//! within each row; verbs, nouns, adjectives and prepositions together. Rows only.
//!
//! The table of cues (`cues.rs`) says on which side of the publication day a date without a year lies, and holds forms:
//! "planned" beside a date looks ahead, "plan" does not. This one says whether the event is so, and holds lemmas. A test
//! sees to it that what looks ahead there does not deny here.

use crate::lexicon::Bearing::{self, *};
use crate::lexicon::Dependence::{self, *};

const ANY: &[Dependence] = &[Infinitive, Clause, Gerund, Object, For, Led];

pub(super) static GOVERNORS: &[(Bearing, &[Dependence], &str)] = &[
    // As the word itself is.
    (
        Same,
        &[Infinitive, Gerund, Object],
        "accomplish achieve allow begin cause commence compel complete conduct convince drive enable \
         force help hold induce inspire launch lead let make manage permit prompt resume stage start \
         succeed undertake",
    ),
    (Same, &[Gerund, Led], "engage succeed"),
    // "went on to serve"
    (Same, &[Infinitive], "on"),
    (
        Same,
        &[Infinitive],
        "able appear believe consider declare estimate find fortunate happen know last \
         presume project prove report rule say see seem think",
    ),
    (
        Same,
        &[Object],
        "bring carry deliver do get give hear host impose issue mount open pay perform persuade \
         reach suffer take win",
    ),
    // "the first woman to serve"
    (Same, &[Itself], "first last latest next only second sole third"),
    (Same, &[Clause], "true"),
    // What nearly doubled has grown.
    (Same, &[Itself], "double halve quadruple treble triple"),
    (Held, &[Clause], "believe convince evidence imagine indication proof sign think"),
    // It goes on.
    (Lasting, &[Infinitive, Gerund, Object], "continue keep maintain remain"),
    (Lasting, &[Object], "continued continuing current extend lasting ongoing persistent still unabated under"),
    // It lies ahead.
    (
        Ahead,
        &[Infinitive, Clause, Gerund, Object],
        "anticipate await decide expect forecast order plan predict prepare promise schedule slate",
    ),
    (
        Ahead,
        &[Infinitive, For],
        "about agree aim arrange bind commit decision due going intend obligation pledge poise \
         prepared ready set swear tap undertake vote vow",
    ),
    // Who hopes to come means to come; who hopes for a thing only hopes.
    (Ahead, &[Infinitive], "hope"),
    (Ahead, &[Infinitive], "accord agreement arrangement deal instruct pact sentence timetable"),
    (Ahead, &[Infinitive, Clause], "bound certain inevitable sure"),
    (Ahead, &[Clause], "decree foresee pledge vow"),
    (
        Ahead,
        &[Object],
        "coming due forthcoming impending looming next oncoming pending promised prospective scheduled \
         upcoming",
    ),
    (Ahead, &[Led], "agree ahead aim announcement commit eve plan preparation promise"),
    (Ahead, &[For], "announce date deadline fix plan preparation prepare ready schedule slate"),
    (Ahead, &[Gerund], "intend"),
    (Ahead, &[Object, Gerund], "intended"),
    (Ahead, &[Infinitive, Clause, For, Led], "intention promise"),
    // It may be.
    (
        Open,
        &[Infinitive, Clause, Gerund, Object, For, Led],
        "chance consider demand desire hope idea likelihood likely possibility possible potential \
         proposal propose prospect recommend recommendation request risk threat threaten urge wish",
    ),
    (
        Open,
        &[Infinitive, Object, For],
        "advise appeal ask authorize beg bid challenge eager encourage free invite need opportunity \
         petition require tell tempt want willing",
    ),
    (Open, &[Infinitive, For], "press pressure push"),
    (Open, &[For], "apply argue call campaign lobby look option plead room search vote wait"),
    (Open, &[Led], "argue bet confer danger debate discuss fear insist possibility scenario talk warn warning worry"),
    (Open, &[Clause], "demand fear insist require worry"),
    (Open, &[Infinitive, For], "offer"),
    (Open, &[Infinitive], "call careful chance dare excuse hesitate pose reason right tend way"),
    (Open, &[Gerund, Object], "advocate contemplate debate discuss favor mull ponder study suggest support weigh"),
    (Open, &[Gerund], "oppose warn"),
    // Whoever is charged may not have done it.
    (Alleged, &[Gerund, For, Led], "accuse arrest blame charge investigate suspect"),
    (Alleged, &[Infinitive], "allege claim rumor"),
    (Alleged, &[Clause], "allege suspect"),
    (Alleged, &[Itself], "allegedly purportedly reputedly supposedly"),
    (Open, &[Itself], "conceivably maybe perhaps possibly"),
    // Somebody is at it.
    (
        Tried,
        &[Infinitive, Gerund],
        "attempt compete design effort fight help mean mission operation race rush scramble seek \
         struggle try use vie work",
    ),
    (Tried, &[Object, For], "attempted search seek"),
    (Open, &[For, Object], "bid effort"),
    // It was, or goes on.
    (Ended, &[Gerund, Object, Of], "cease conclude end finish halt quit resolve settle stop"),
    (
        Lasting,
        &[Itself],
        "blockade bloodshed boom boycott buildup campaign conflict cooperation crackdown crisis dispute \
         downturn drought embargo epidemic exploitation famine fighting hunt inquiry insurgency \
         investigation lawsuit manhunt negotiation occupation offensive operation pandemic probe \
         proceeding quarantine rebellion recession search shortage siege slump standoff struggle talk \
         tension threat trial turmoil unrest uprising violence war",
    ),
    // A participle of these says what goes on: "people trapped in the town".
    (
        Lasting,
        &[Itself],
        "base besiege detain displace house imprison isolate jail locate station strand surround suspect \
         trap",
    ),
    // It probably is not.
    (Doubted, ANY, "doubt improbable unlikely"),
    (Doubted, &[Clause, Gerund], "deny dismiss dispute reject"),
    (Doubted, &[Object], "deny"),
    (Doubted, &[Clause, Led, Object], "denial doubtful"),
    (Doubted, &[Gerund, Of], "absolve acquit clear exonerate"),
    (Doubted, &[Infinitive], "afraid hesitant hesitate reluctant"),
    // It is not.
    (Never, &[Clause], "false untrue"),
    (Never, &[Infinitive, Led], "decline failure impossible inability neglect refrain refusal refuse unable unwilling"),
    (Never, &[Infinitive], "fail forget"),
    (
        Never,
        &[Gerund, Object],
        "abandon abort avert avoid ban bar block cancel deter foil forbid forestall hinder preclude prevent \
         prohibit quash scrap scupper shelve thwart",
    ),
    (
        Never,
        &[From],
        "ban bar block deter discourage dissuade exclude forbid hinder keep preclude prevent prohibit refrain \
         restrain stop",
    ),
    (Never, &[Bare], "escape"),
    (Never, &[Itself], "almost nearly"),
    (Never, &[Outward], "rule"),
    (Never, &[Of], "abandonment absence avoidance cancellation lack prevention"),
    (Never, &[Object], "lack without"),
    (Never, &[Away], "beat call fend fight head stave ward"),
    // It was, but what it was for is not.
    (Lost, &[Itself], "abortive botched fail failed foiled founder unsuccessful vain"),
    (Lost, &[Object], "overrule rebuff reject spurn veto"),
    (Lost, &[Downward], "shoot shout turn vote"),
    (Lost, &[Outward], "throw"),
    // It is not, unless it is said until when.
    (PutOff, &[Away], "hold put"),
    (PutOff, &[Infinitive, Gerund, Object, Led], "adjourn defer delay postpone postponement suspend"),
    // It was.
    (
        Over,
        &[Gerund, For, Led],
        "admit condemn convict criticize fine guilty jail punish punishment recall regret remember \
         responsible sentence",
    ),
    (Over, &[Led], "aftermath anniversary cause result victim wake"),
    (Over, &[Object], "after amid despite during following mark since welcome"),
];

/// Modals that stay open where they are denied ("may not"), the one that in a report tells what is to come, and the one
/// that tells what was where it is denied ("could not be reached").
pub(super) static MODALS: &[(Bearing, &[Dependence], &str)] = &[
    (Ahead, &[Infinitive], "d would wouldnt"),
    (Over, &[Infinitive], "could couldnt"),
    (Open, &[Infinitive], "may might must ought should shouldnt"),
];
