//! What depends on what: sentences with the trigger, status and source that a careful reader gives to
//! each of their times. Published on Wednesday 2019-03-06.

use dateline::Polarity;

/// Sentence; for each event with a mention "value trigger status", then "not" where it is denied and
/// "| source" where one is named, in text order of the triggers.
const TABLE: &[(&str, &[&str])] = &[
    // The verb of the clause, before the date or, where the date is fronted, behind it.
    ("The council met on Tuesday.", &["2019-03-05 met past"]),
    // A date that opens the sentence dates all that is joined: readers of whole stories dated both.
    ("On Tuesday, the council met and the mayor spoke.", &["2019-03-05 met past", "2019-03-05 spoke past"]),
    ("On Tuesday, the council met and voted.", &["2019-03-05 met past", "2019-03-05 voted past"]),
    // A date right behind joined verbs dates both; one behind an object the verb that has it.
    ("He was arrested and charged on Tuesday.", &["2019-03-05 arrested past", "2019-03-05 charged past"]),
    ("He bought the boat in May 2018 and repainted it.", &["2018-05 bought past"]),
    // Of a list all; of two, and of what was done and suffered, it is not known.
    (
        "Ada Lunn walked in, sat down and told the police on Monday.",
        &["2019-03-04 walked past", "2019-03-04 sat past", "2019-03-04 told past | Ada Lunn"],
    ),
    ("Ada Lunn left the town, sold the mill and was arrested on Monday.", &["2019-03-04 arrested past"]),
    // A clause of its own is joined by a conjunction.
    ("Last week a blast killed five, another attack ascribed to the rebels.", &["2019-W09 killed past"]),
    ("Back in 2018, the house passed the bill, but the senate threw it out.", &["2018 passed past", "2018 threw past"]),
    ("On Friday, the house confirmed him, but the senate had not met.", &["2019-03-01 confirmed past | the house"]),
    // What was to be and is called off.
    ("A rally due to take place on May 9 was cancelled.", &["2019-05-09 rally planned not"]),
    ("The match set for May 9 was called off.", &["2019-05-09 match planned not"]),
    ("The strike planned for Monday was called off.", &["2019-03-11 strike planned not"]),
    ("Some schools were suspended by September 13.", &["2018-09-13 suspended past"]),
    ("The firm launched a plan dubbed “Ada” in 2017.", &["2017 launched past"]),
    ("A bus carrying nine men from Lisk to Tarn on Sunday overturned.", &["2019-03-03 overturned past"]),
    ("He posted it at 12:54 am (0454 UTC) on Monday.", &["2019-03-04T00:54 posted past"]),
    // "when" dates its clause by the time before it, of an interval by the side that is named.
    ("The scheme failed in March 2009, when a nurse copied it.", &["2009-03 failed past", "2009-03 copied past"]),
    ("The case went on until 2017, when a court closed it.", &["../2017 went past", "2017 closed past"]),
    ("Hill has led it since May 2001, when he left Lisk.", &["2001-05/.. led ongoing", "2001-05 left past"]),
    // A second day of one verb is a noun's.
    ("It will pay it on March 14 to holders of record on March 8.", &["2019-03-14 pay planned"]),
    // What is set for a day is then, not the setting; a phase has the time of what it begins.
    ("A vote was set for Friday.", &["2019-03-08 vote planned"]),
    ("It is to begin mapping the moon on May 5.", &["2019-05-05 begin planned"]),
    ("Tomorrow he plans to meet them.", &["2019-03-07 meet planned"]),
    // Times that are no event's: what a comparison is made with, a period's end, a record, what a thing is for.
    ("Sales were $4 million in 2018, compared with $6 million a year earlier.", &["2018 were past"]),
    ("Profit for the quarter ended Feb. 15 rose.", &["2019-Q1 rose past"]),
    ("The firm sold its first loaf since April.", &[]),
    ("The museum announced its programme for 2020.", &[]),
    ("They debated next year's rules on Monday.", &["2019-03-04 debated past"]),
    // One day said twice.
    ("On Monday in Lisk shortly before 7 p.m. a bomb fell.", &["2019-03-04 fell past"]),
    ("The council will meet on Friday.", &["2019-03-08 meet planned"]),
    ("It is set to hold elections on March 31.", &["2019-03-31 hold planned"]),
    ("It has been shut since 2017.", &["2017/.. shut ongoing"]),
    ("He has been in office since 1994.", &["1994/.. been ongoing"]),
    ("The talks began in 2018 and ended on Monday.", &["2018 began past", "2019-03-04 ended past"]),
    ("In 2012, when he was mayor, the bridge fell.", &["2012 fell past"]),
    ("The man, who fled on Monday, was found on Tuesday.", &["2019-03-04 fled past", "2019-03-05 found past"]),
    // Quotes keep their dates; dates outside do not go in.
    ("“We will win on Friday,” he said Tuesday.", &["2019-03-08 win planned | he", "2019-03-05 said past | he"]),
    // Between the parts of a verb.
    ("It had recently been replaced.", &["PAST_REF replaced past"]),
    ("The team has now been named.", &["PRESENT_REF named past"]),
    // Lists are two events of one verb.
    ("He called for talks: once in May 2018, another in June 2018.", &["2018-05 called past", "2018-06 called past"]),
    // A time and its day are one.
    ("It opened at 8 p.m. on Friday.", &["2019-03-01T20:00 opened past"]),
    // Nouns with a date of their own.
    ("The 2015 quake killed many.", &["2015 quake past"]),
    ("He missed Friday's vote.", &["2019-03-01 vote past"]),
    ("He alluded to a 2015 meeting.", &["2015 meeting past"]),
    ("He backed the 2008 and 2012 campaigns.", &["2008 campaigns past", "2012 campaigns past"]),
    ("After his arrest on Friday, he stayed in the city.", &["2019-03-01 arrest past"]),
    ("The vote is on Friday.", &["2019-03-08 vote planned"]),
    ("The king announced three days of mourning.", &["P3D mourning past | The king"]),
    // What only describes a thing dates nothing.
    ("The 14-year-old boy said nothing.", &[]),
    // Status.
    ("Rain may fall on Friday.", &["2019-03-08 fall hypothetical"]),
    ("If it rains on Friday, we stay.", &["2019-03-08 rains hypothetical"]),
    ("He could not be reached on Tuesday.", &["2019-03-05 reached past not"]),
    ("He has to leave in April.", &["2019-04 leave hypothetical"]),
    ("It has to be finished in April.", &["2019-04 finished hypothetical"]),
    ("He had lived there for ten years.", &["P10Y lived past"]),
    ("There is no threat now.", &["PRESENT_REF is ongoing not"]),
    // Sources.
    ("The ministry on Monday announced a plan.", &["2019-03-04 announced past | The ministry"]),
    ("Acme, the paint maker, said Tuesday that it will close.", &["2019-03-05 said past | Acme"]),
    ("His family said on Tuesday he is well.", &["2019-03-05 said past | His family"]),
    ("It burned on Monday, according to the police.", &["2019-03-04 burned past | the police"]),
    ("“It fell on Monday,” said the mayor.", &["2019-03-04 fell past | the mayor"]),
    (
        "The Department of Health and Labour said so on Monday.",
        &["2019-03-04 said past | The Department of Health and Labour"],
    ),
    // Verbs that are also nouns, and the other way round.
    ("A storm that hit on Monday broke the dam.", &["2019-03-04 hit past"]),
    ("The licence lapses on June 3.", &["2019-06-03 lapses planned"]),
    ("Police questioned the accused on Monday.", &["2019-03-04 questioned past"]),
    ("She was born on March 1.", &["2019-03-01 born past"]),
    ("He tested positive on Monday.", &["2019-03-04 tested past"]),
];

#[test]
fn each_time_hangs_where_a_reader_hangs_it() {
    let wrong: Vec<String> = TABLE
        .iter()
        .filter_map(|(sentence, want)| {
            let document = crate::document(sentence, Some("2019-03-06"));
            let got: Vec<String> = crate::EXTRACTOR
                .events(&document)
                .filter_map(|event| {
                    let time = event.time().filter(|time| time.mention().is_some())?;
                    let denied = if event.polarity() == Polarity::Negative { " not" } else { "" };
                    let source = event.attribution().map(|a| format!(" | {}", a.text)).unwrap_or_default();
                    Some(format!("{time} {} {}{denied}{source}", event.trigger().text, event.status()))
                })
                .collect();
            (got != *want).then(|| format!("{sentence}\n  want {want:?}\n  got  {got:?}"))
        })
        .collect();
    crate::report(&wrong);
}
