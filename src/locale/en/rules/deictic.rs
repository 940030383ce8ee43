//! Dates by their neighbours: yesterday, last week, next January, this past spring, the quarter.

use super::*;
use crate::grammar::rule::Standing;

/// "same-day" says how, not when.
const DAY: Pattern = UNIT.unit(Granularity::Day).apart();
const WEEK: Pattern = UNIT.units(Granularity::Weekend, Granularity::Week);
const MONTH_UNIT: Pattern = UNIT.unit(Granularity::Month);
const PART: Pattern = UNIT.unit(Granularity::Quarter);
const YEAR_UNIT: Pattern = UNIT.unit(Granularity::Year);
const DECADE: Pattern = UNIT.unit(Granularity::Decade);
const ERA: Pattern = UNIT.units(Granularity::Decade, Granularity::Millennium);

/// The plural stands for an amount of them ("the last weeks"), never for one.
const ONE: Evidence = LastLacks(word::PLURAL);

/// Beside that, a capital where no capital stands before is a title: "This Week" the show.
const NO_TITLE: Evidence = All(&[ONE, AnyOf(&[LastLacks(word::CAPITAL), Before(word::CAPITAL)])]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "deictic-day",
        makes: phrase::DAY,
        pattern: &[is(word::DEICTIC_DAY).at(Slot::Count)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Speech)), Term::Amount, FORWARD]),
        // "USA Today" is a name.
        evidence: AnyOf(&[Lacks(word::CAPITAL), NotBefore(word::CAPITAL)]),
        examples: &[
            ("[today]", "2019-03-06"),
            ("He came [yesterday].", "2019-03-05"),
            ("They meet [tomorrow].", "2019-03-07"),
            ("He wrote on March 4. \"We met [yesterday],\" it said.", "2019-03-05"),
        ],
        counterexamples: &["She writes for USA Today on sport."],
        ..Rule::ROW
    },
    Rule {
        name: "for-the-last-unit",
        makes: phrase::DURATION,
        pattern: &[
            is(word::THE),
            num(word::STEP, -1, -1),
            either(&[&[UNIT.units(Granularity::Week, Granularity::Month)], &[UNIT.unit(Granularity::Year)]]),
        ],
        meaning: says(&[Term::AmountOf(1), PUBLICATION, Term::Op(Op::Ending)]),
        evidence: All(&[ONE, Before(word::FOR.or(word::DURING)), NotAfter(word::OF)]),
        examples: &[
            ("She has been there for [the last week].", "P1W"),
            ("Over [the last year] it has grown.", "P1Y"),
            ("During [the last month] it has rained.", "P1M"),
        ],
        counterexamples: &["It rained in the last week."],
        ..Rule::ROW
    },
    Rule {
        name: "step-day",
        makes: phrase::DAY,
        pattern: &[
            THE,
            either(&[
                &[is(STEP_WORD), num(word::STORY_STEP, 0, 0).at(Slot::Step)],
                &[is(word::STORY_STEP).at(Slot::Step)],
                &[num(word::STEP, 0, 1).at(Slot::Step)],
            ]),
            DAY,
        ],
        meaning: says(&[Term::DayStart, Term::Step]),
        evidence: ONE,
        examples: &[
            ("It opened on Jan. 8. [The next day] it shut.", "2019-01-09"),
            ("It opened on Jan. 8. It shut [the same day].", "2019-01-08"),
            ("It opened on Jan. 8. Seen on [the previous day], it was dark.", "2019-01-07"),
            ("It opened on Jan. 8. [That same day] it rained.", "2019-01-08"),
        ],
        counterexamples: &["It was the last day.", "In the following days it rained.", "No same-day flights are left."],
        ..Rule::ROW
    },
    Rule {
        name: "one-day",
        makes: phrase::VAGUE_DATE,
        pattern: &[num(word::NUMBER, 1, 1), DAY],
        meaning: says(&[Term::Op(Op::Vague(1))]),
        evidence: AnyOf(&[
            Before(word::MODAL),
            After(word::MODAL),
            All(&[After(word::SUBJECT), SecondAfter(word::MODAL)]),
        ]),
        examples: &[
            ("She will [one day] rule.", "FUTURE_REF"),
            ("[One day] he will be mayor.", "FUTURE_REF"),
            ("It might [one day] be sold.", "FUTURE_REF"),
        ],
        counterexamples: &["It took one day."],
        ..Rule::ROW
    },
    // The rows of weeks, months, quarters and eras mean the same, but make phrases that other rows tell apart; "This Week" may
    // be a title, and "the last decade" is ten years. One row would need a flag for its unit.
    Rule {
        name: "step-week",
        makes: phrase::WEEK_DATE,
        pattern: &[THE, STEP, WEEK],
        meaning: says(&[Term::Start, Term::Step]),
        evidence: NO_TITLE,
        examples: &[
            ("[last week]", "2019-W09"),
            ("They meet [next week].", "2019-W11"),
            ("It rained [this weekend].", "2019-W09-WE"),
            ("It will rain [this weekend].", "2019-W10-WE"),
            ("It shut on Jan. 8. [The following week] it opened.", "2019-W03"),
        ],
        counterexamples: &["In the last weeks it rained.", "He spoke on \"This Week\" here."],
        ..Rule::ROW
    },
    Rule {
        name: "step-month",
        makes: phrase::MONTH_DATE,
        pattern: &[THE, STEP, MONTH_UNIT],
        meaning: says(&[Term::Start, Term::Step]),
        evidence: ONE,
        examples: &[
            ("[last month]", "2019-02"),
            ("It ends [next month].", "2019-04"),
            ("It was sold [this month].", "2019-03"),
            ("It shut on Jan. 8. [The previous month] it had opened.", "2018-12"),
        ],
        counterexamples: &["In the next months it will end."],
        ..Rule::ROW
    },
    Rule {
        name: "step-quarter",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, STEP, PART],
        meaning: says(&[Term::Start, Term::Step]),
        evidence: ONE,
        examples: &[
            ("[last quarter]", "2018-Q4"),
            ("It lost money in [the latest quarter].", "2018-Q4"),
            ("It will earn more [next quarter].", "2019-Q2"),
        ],
        counterexamples: &["In the last quarters it fell."],
        ..Rule::ROW
    },
    Rule {
        name: "step-season",
        makes: phrase::PART_OF_YEAR,
        pattern: &[THE, STEP, is(word::SEASON).singular().at(Slot::Season)],
        meaning: says(&[Term::Date, Term::StepFields]),
        examples: &[
            ("[last fall]", "2018-FA"),
            ("It opens [this summer].", "2019-SU"),
            ("They marry [next spring].", "2020-SP"),
            ("He left in July 2015. [That summer] was dry.", "2015-SU"),
        ],
        counterexamples: &["This falls apart."],
        ..Rule::ROW
    },
    Rule {
        name: "step-year",
        makes: phrase::YEAR_DATE,
        pattern: &[THE, STEP, opt(&[is(word::FISCAL).at(Slot::Fiscal)]), YEAR_UNIT],
        meaning: says(&[Term::Start, Term::Step, IN_ACCOUNTS]),
        evidence: ONE,
        examples: &[
            ("[last year]", "2018"),
            ("It ends [next year].", "2020"),
            ("It was sold [this year].", "2019"),
            ("It shut in May 2012. [The following year] it opened.", "2013"),
        ],
        counterexamples: &["In the last years it fell."],
        ..Rule::ROW
    },
    Rule {
        name: "step-era",
        makes: phrase::ERA_DATE,
        pattern: &[either(&[
            &[THE, STEP, UNIT.units(Granularity::Century, Granularity::Millennium)],
            // "the last decade" is ten years.
            &[STEP, DECADE],
            &[is(word::THE).at(Slot::The), num(STEP_WORD, 0, 1).at(Slot::Step), DECADE],
            &[is(word::THE).at(Slot::The), STEP.lacking(word::STEP), DECADE],
        ])],
        meaning: says(&[Term::Start, Term::Step]),
        evidence: ONE,
        examples: &[
            ("[last century]", "19"),
            ("No one of [this century] knew.", "20"),
            ("It was so in [the previous decade].", "200"),
        ],
        counterexamples: &["In the last centuries it fell."],
        ..Rule::ROW
    },
    Rule {
        name: "step-month-name",
        makes: phrase::MONTH_DATE,
        pattern: &[opt(&[is(word::THE)]), STEP, MONTH],
        meaning: says(&[Term::Date, Term::StepFields]),
        examples: &[
            ("[last September]", "2018-09"),
            ("It opens [next January].", "2020-01"),
            ("It was sold [this January].", "2019-01"),
            ("It shut in 2015. It opened [the following May].", "2016-05"),
        ],
        counterexamples: &["Next, May Smith left."],
        ..Rule::ROW
    },
    Rule {
        name: "step-month-day",
        makes: phrase::DAY,
        pattern: &[
            num(word::STEP, -1, 1).at(Slot::Step),
            a(phrase::DAY).with(feature::HAS_PART.or(feature::HAS_DAY)).without(feature::HAS_YEAR).at(Slot::Date),
        ],
        meaning: says(&[Term::Phrase(Slot::Date), Term::StepFields]),
        examples: &[
            ("[last Oct. 23]", "2018-10-23"),
            ("It is due [next May 1].", "2019-05-01"),
            ("He was shot [last March 8].", "2018-03-08"),
        ],
        counterexamples: &["The last 2018-05-01 backup is lost."],
        ..Rule::ROW
    },
    Rule {
        name: "this-past",
        makes: phrase::WEEKDAY_DATE,
        pattern: &[
            num(word::STEP, 0, 0),
            num(word::STRETCH, -1, 1).at(Slot::Step),
            either(&[
                &[is(word::WEEKDAY).singular().at(Slot::Weekday)],
                &[MONTH],
                &[is(word::SEASON).singular().at(Slot::Season)],
                &[UNIT.unit(Granularity::Weekend)],
            ]),
        ],
        meaning: says(&[Term::If(
            Slot::Unit,
            &[PUBLICATION, Term::Step],
            &[Term::Date, Term::StepFieldsFrom(Reference::Publication)],
        )]),
        examples: &[
            ("It opens [this following Monday].", "2019-03-11"),
            ("[this past Tuesday]", "2019-03-05"),
            ("It was sold [this past spring].", "2018-SP"),
            ("They meet [this coming Friday].", "2019-03-08"),
        ],
        counterexamples: &["This past is over."],
        ..Rule::ROW
    },
    Rule {
        name: "step-named-day",
        makes: phrase::DAY,
        pattern: &[STEP, is(word::NAMED_DAY).second(0).at(Slot::NamedDay)],
        meaning: says(&[Term::NamedDay, Term::StepFields]),
        examples: &[
            ("In 1990 he came. The [following Christmas] he left.", "1990-12-25"),
            ("[last Christmas]", "2018-12-25"),
            ("We meet [next Easter].", "2019-04-21"),
            ("They met [last Thanksgiving].", "2018-11-22"),
            ("He will speak [next Veterans Day].", "2019-11-11"),
        ],
        counterexamples: &["They met last Ramadan."],
        ..Rule::ROW
    },
    // "the week" names one only inside other phrases ("the end of the week"), or where usage has
    // settled which it is: the weekend, the quarter.
    Rule {
        name: "the-weekend",
        makes: phrase::WEEK_DATE,
        pattern: &[is(word::THE), UNIT.unit(Granularity::Weekend)],
        meaning: says(&[PUBLICATION, Term::Op(Op::Step { step: Step::Open, unit: Granularity::Weekend })]),
        evidence: ONE,
        examples: &[
            ("It rained over [the weekend].", "2019-W09-WE"),
            ("They will meet over [the weekend].", "2019-W10-WE"),
            ("Shops were shut at [the weekend].", "2019-W09-WE"),
        ],
        counterexamples: &["They work the weekends."],
        ..Rule::ROW
    },
    Rule {
        name: "the-quarter",
        makes: phrase::PART_OF_YEAR,
        pattern: &[is(word::THE), PART],
        meaning: says(&[PUBLICATION, Term::Op(Op::Step { step: Step::Open, unit: Granularity::Quarter })]),
        evidence: All(&[ONE, NotAfter(word::OF.or(word::CAPITAL)), Before(word::IN.or(word::FOR).or(word::DURING))]),
        examples: &[
            ("It lost $2 million in [the quarter].", "2018-Q4"),
            ("Sales fell for [the quarter].", "2018-Q4"),
            ("During [the quarter], it sold a unit.", "2018-Q4"),
        ],
        counterexamples: &["In the quarter of the poor it burned.", "The quarter was bad."],
        ..Rule::ROW
    },
    Rule {
        name: "the-week",
        makes: phrase::WEEK_DATE,
        pattern: &[is(word::THE), UNIT.unit(Granularity::Week)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Focus)), Term::Step]),
        standing: Standing::Latent,
        evidence: ONE,
        examples: &[
            ("By [the end of the week] it was over.", "2019-W10 END"),
            ("It is due [late in the week].", "2019-W10 END"),
            ("He was paid at [the end of the week].", "2019-W10 END"),
        ],
        counterexamples: &["The week was long."],
        ..Rule::ROW
    },
    Rule {
        name: "the-units-own",
        makes: phrase::LONE_DATE,
        pattern: &[is(word::THE), UNIT.units(Granularity::Week, Granularity::Month)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Focus)), Term::Step]),
        evidence: All(&[
            ONE,
            LastLacks(word::CAPITAL),
            AnyOf(&[After(word::POSSESSIVE), All(&[Before(word::FOR), After(word::COMMA)])]),
        ]),
        examples: &[
            ("Shares fell on [the week]'s last day.", "2019-W10"),
            ("In May 2018 it rained. [The month]'s crop was lost.", "2018-05"),
            ("For [the week], the index fell.", "2019-W10"),
        ],
        counterexamples: &["The week was long."],
        ..Rule::ROW
    },
    Rule {
        name: "the-day-own",
        makes: phrase::LONE_DATE,
        pattern: &[is(word::THE), UNIT.unit(Granularity::Day)],
        meaning: says(&[Term::Op(Op::Ref(Reference::Day)), Term::Step]),
        evidence: All(&[
            ONE,
            LastLacks(word::CAPITAL),
            // "the rest of the day", but no day of its own: "for the day"
            AnyOf(&[All(&[Before(word::OF), SecondBefore(word::LITERAL)]), Before(word::THROUGHOUT)]),
        ]),
        examples: &[
            ("He died on Feb. 20. For the rest of [the day] bells rang.", "2019-02-20"),
            ("It rained throughout [the day].", "2019-03-06"),
            ("He came on Jan. 8. For the rest of [the day] he slept.", "2019-01-08"),
        ],
        counterexamples: &["It was the day of the vote.", "They came for the day."],
        ..Rule::ROW
    },
    Rule {
        name: "the-month",
        makes: phrase::MONTH_DATE,
        pattern: &[is(word::THE), MONTH_UNIT],
        meaning: says(&[Term::Op(Op::Ref(Reference::Focus)), Term::Step]),
        standing: Standing::Latent,
        examples: &[
            ("By [the end of the month] it was over.", "2019-03 END"),
            ("They met on [the last Friday of the month].", "2019-03-29"),
            ("It opened in [the middle of the month].", "2019-03 MID"),
        ],
        counterexamples: &["The month was dry."],
        ..Rule::ROW
    },
    Rule {
        name: "the-era",
        makes: phrase::ERA_DATE,
        pattern: &[is(word::THE), ERA],
        meaning: says(&[PUBLICATION, Term::Step]),
        standing: Standing::Latent,
        examples: &[
            ("By [the end of the decade] it will be gone.", "201 END"),
            ("It was built at [the beginning of the century].", "20 START"),
            ("It grew in [the first decade of the century].", "200"),
        ],
        counterexamples: &["The decade was dry."],
        ..Rule::ROW
    },
];
