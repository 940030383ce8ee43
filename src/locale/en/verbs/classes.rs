//! Event classes of verbs and nouns, by the definitions of the TimeML 1.2.1 guidelines, sorted within each row. Rows
//! only; what is in no row is an occurrence.

use crate::lexicon::EventClass;

pub(in crate::locale::en) static VERB_CLASSES: &[(EventClass, &str)] = &[
    (
        EventClass::Reporting,
        "accord acknowledge add admit announce assert caution cite claim comment concede confirm deny \
         describe disclose explain indicate inform insist mention note predict quote recall recount \
         relate remark reply report reveal say state tell testify warn write",
    ),
    (EventClass::Perception, "glimpse hear listen notice observe overhear see view watch witness"),
    (
        EventClass::Aspectual,
        "abandon begin cease commence complete conclude continue culminate discontinue end finish halt \
         initiate interrupt keep persevere persist proceed quit restart resume start stop terminate",
    ),
    (
        EventClass::IAction,
        "accept accuse advise agree aim allege appeal appoint approve argue arrange ask assist assure \
         attempt attribute authorize avoid bar beg blame block call cancel challenge charge command \
         commit convince criticize debate decide declare decline defend defer delay demand direct discuss \
         encourage endorse enforce ensure examine fail forbid guarantee help hint hire impose \
         investigate invite limit lobby manage name negotiate nominate oblige offer oppose order permit \
         persuade pledge postpone prepare pressure prevent proclaim promise propose pursue recommend \
         refuse reject request resist resolve restrict review seek serve sponsor strive struggle study \
         suggest support swear threaten try undermine undertake urge veto volunteer vow",
    ),
    (
        EventClass::IState,
        "anticipate appear aspire assume await believe care concern consider crave deem desire doubt \
         dread enjoy estimate expect favor fear feel forecast hate hope imagine intend know like love mean \
         need plan prefer project prove regard regret require seem suspect think understand want wish worry",
    ),
    (
        EventClass::State,
        "average base be belong comprise consist contain depend equal exist face have include involve lack last \
     lie live own possess remain represent reside sit stand stay total",
    ),
];

/// Verbs of what is done in words, by those who comment on the news of the day: a past one without a date is of that day,
/// as a report is. Those that report are acts all the same: "warned".
pub(in crate::locale::en) static SPEECH: &str = "accuse advise apologize appeal applaud assail assure berate blame boast call castigate chide commend complain \
     condemn congratulate criticize decline decry defend denounce deplore dispute echo exhort extol hail hint implore insist \
     joke lambast lambaste lament laud mock object pledge praise predict promise question quip rebuff rebuke refute reiterate \
     reprimand retort ridicule scold stress thank urge vow warn welcome";

/// Verbs that are of their class only where an event depends on them, and else do something: "appeared to leave", but
/// "appeared in court"; "wrote that it rained", but "wrote a book".
pub(in crate::locale::en) static OUTWARD: &str = "abandon add appear assume complete disclose end finish halt interrupt keep mean prove quote restart resume start \
     stay stop write";

pub(in crate::locale::en) static NOUN_CLASSES: &[(EventClass, &str)] = &[
    (EventClass::Reporting, "announcement comment remark report statement"),
    (EventClass::Aspectual, "beginning completion conclusion end start"),
    (
        EventClass::IAction,
        "agreement appeal attempt bid call challenge demand effort investigation negotiation offer order \
     pledge probe promise proposal refusal request talk threat",
    ),
    (
        EventClass::IState,
        "belief concern confidence desire doubt expectation fear hope intention interest need plan worry",
    ),
    (
        EventClass::State,
        "condition conflict control crisis ownership peace poverty power problem recession relationship \
     shortage situation state tension unrest",
    ),
];
