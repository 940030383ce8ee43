//! Amounts and what qualifies them: three days, a year and a half, 2 1/2 years; about, more than, at least.

use super::*;
use crate::grammar::expression::UNKNOWN;
use crate::grammar::rule::Standing;

const NUMBER: Pattern = num(word::NUMBER, 1, 1_000_000_000).at(Slot::Count);
/// What may stand between a number and its unit: "two more weeks", "five straight days".
const DESCRIBED: Pattern = opt(&[is(word::MORE.or(word::WHOLE).or(word::OTHER)).lacking(word::STRETCH)]);
const DESCRIBED_OF: Pattern = opt(&[is(word::OF.or(word::MORE).or(word::WHOLE))]);
const SO: Pattern = literal(literals::SO).at(Slot::Mark);
const TWO_OR_SO: Pattern = either(&[&[SO], &[num(word::NUMBER, 2, 2)]]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "amount",
        makes: phrase::AMOUNT,
        pattern: &[
            NUMBER.lacking(word::YEAR),
            // "three-quarters of them" is a share, "300,000 last year" two phrases, and "1994 days" no amount either.
            either(&[
                &[DESCRIBED, UNIT.lacking(word::SHARE)],
                &[DESCRIBED, UNIT.apart()],
                &[is(word::STRETCH), UNIT.plural()],
            ]),
        ],
        meaning: says(&[Term::Amount]),
        standing: Standing::Latent,
        examples: &[
            ("It took [three days].", "P3D"),
            ("A [16-hour] flight is long.", "PT16H"),
            ("He waited [two more weeks].", "P2W"),
            ("It rose on [five straight days].", "P5D"),
        ],
        counterexamples: &["Three-quarters of them came.", "Of 300,000 last Sunday none came."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-range",
        makes: phrase::AMOUNT,
        pattern: &[
            NUMBER.lacking(word::YEAR).at(Slot::First),
            is(word::TO.or(word::OR).or(word::HYPHEN).or(word::DASH)),
            NUMBER.at(Slot::Last),
            UNIT,
        ],
        meaning: says(&[Term::Sides(Sides::AtLeast)]),
        standing: Standing::Latent,
        examples: &[
            ("It took [three to five days].", "P3D EQUAL_OR_MORE"),
            ("He waited [2-3 weeks].", "P2W EQUAL_OR_MORE"),
            ("They stayed for [one or two months].", "P1M EQUAL_OR_MORE"),
        ],
        counterexamples: &["Of three to five men, days later none was left."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-decimal",
        makes: phrase::AMOUNT,
        pattern: &[is(word::DECIMAL).at(Slot::Count), UNIT],
        meaning: says(&[Term::Amount]),
        standing: Standing::Latent,
        examples: &[
            ("It took [1.5 hours].", "PT1.5H"),
            ("She ruled for [2.5 years].", "P2.5Y"),
            ("A [3.5-year] term ended.", "P3.5Y"),
        ],
        counterexamples: &["It rose 1.5 points."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-one",
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[&[is(word::ARTICLE), opt(&[is(word::WHOLE)])], &[literal(literals::SINGLE), is(word::HYPHEN)]]),
            either(&[
                &[UNIT.singular().units(Granularity::Minute, Granularity::Season)],
                &[UNIT.singular().units(Granularity::Half, Granularity::Millennium)],
            ]),
        ],
        meaning: says(&[Term::Amount]),
        standing: Standing::Latent,
        examples: &[
            ("It took [a week].", "P1W"),
            ("He slept [an hour].", "PT1H"),
            ("It lasted [a century].", "P100Y"),
            ("It runs for [an additional year].", "P1Y"),
            ("It was the biggest [single-day] fall.", "P1D"),
        ],
        counterexamples: &["A second man came.", "About a quarter of the homes burned."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-some",
        makes: phrase::AMOUNT,
        pattern: &[either(&[
            &[opt(&[is(word::ARTICLE)]), num(word::SOME, 2, 2).at(Slot::Count), DESCRIBED_OF, UNIT.plural().apart()],
            &[opt(&[is(word::ARTICLE)]), is(word::SOME), DESCRIBED_OF, UNIT.plural().apart()],
            // "a several-year stay"
            &[is(word::SOME), is(word::HYPHEN), UNIT],
        ])],
        meaning: says(&[Term::If(Slot::Count, &[Term::Amount, APPROX], &[Term::AmountOf(UNKNOWN)])]),
        standing: Standing::Latent,
        examples: &[
            ("It took [several weeks].", "PXW"),
            ("They stayed [a few days].", "PXD"),
            ("He waited [a couple of months].", "P2M APPROX"),
            ("After a [several-month] search he was found.", "PXM"),
        ],
        counterexamples: &["He had a few second thoughts."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-units",
        makes: phrase::AMOUNT,
        pattern: &[either(&[&[UNIT.plural()], &[is(word::ARTICLE), literal(literals::FORTNIGHT).at(Slot::Unit)]])],
        meaning: says(&[Term::Amount]),
        standing: Standing::Latent,
        examples: &[
            ("He waited for [months].", "PXM"),
            ("It was dry for [decades].", "PXDE"),
            ("She left [years ago].", "PAST_REF"),
            ("It burned [a fortnight ago].", "2019-W08"),
            ("The strike of [the past fortnight] is over.", "P2W"),
        ],
        counterexamples: &["The months were dry."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-or",
        makes: phrase::AMOUNT,
        pattern: &[either(&[
            &[
                is(word::ARTICLE),
                UNIT.singular().units(Granularity::Minute, Granularity::Millennium),
                is(word::OR),
                TWO_OR_SO,
            ],
            &[NUMBER, UNIT.plural(), is(word::OR), SO],
        ])],
        meaning: says(&[Term::Amount, Term::If(Slot::Mark, &[APPROX], &[OR_MORE])]),
        standing: Standing::Latent,
        examples: &[
            ("It will take [a year or two].", "P1Y EQUAL_OR_MORE"),
            ("They waited [two weeks or so].", "P2W APPROX"),
            ("He was there for [an hour or so].", "PT1H APPROX"),
        ],
        counterexamples: &["In a year or months it ends."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-and-half",
        formerly: &["amount-and-half-joined"],
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[&[is(word::ARTICLE)], &[NUMBER]]),
            either(&[
                &[UNIT, is(word::AND), is(word::ARTICLE), is(word::HALF)],
                &[is(word::AND), is(word::ARTICLE), is(word::HALF), UNIT],
            ]),
        ],
        meaning: says(&[Term::Amount, Term::Op(Op::HalfMore)]),
        standing: Standing::Latent,
        examples: &[
            ("It took [a year and a half].", "P1Y6M"),
            ("They spoke for [two and a half hours].", "PT2H30M"),
            ("He ran [a minute and a half].", "PT1M30S"),
            ("A [three-and-a-half-hour] talk followed.", "PT3H30M"),
            ("He has a [two-and-a-half-year] term.", "P2Y6M"),
            ("The [one-and-a-half-day] hunt ended.", "P1DT12H"),
        ],
        counterexamples: &["Two and a half men came on Monday.", "A two-and-a-half-acre day camp opened."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-fraction",
        makes: phrase::AMOUNT,
        pattern: &[num(word::NUMBER, 1, 999).at(Slot::Count), is(word::FRACTION).at(Slot::Fraction), UNIT],
        meaning: says(&[Term::Amount, Term::Change(Change::Fraction)]),
        standing: Standing::Latent,
        examples: &[
            ("He lived there for [2 1/2 years].", "P2Y6M"),
            ("It took [3 1/2 hours].", "PT3H30M"),
            ("A [1 1/4 hour] talk followed.", "PT1.25H"),
        ],
        counterexamples: &["It is 2 1/2 miles away."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-half",
        makes: phrase::AMOUNT,
        pattern: &[is(word::HALF), is(word::ARTICLE.or(word::HYPHEN)), UNIT],
        meaning: says(&[Term::AmountOf(0), Term::Op(Op::HalfMore)]),
        standing: Standing::Latent,
        examples: &[
            ("It took [half an hour].", "PT30M"),
            ("A [half-hour] talk followed.", "PT30M"),
            ("It lasted [half a century].", "P50Y"),
        ],
        counterexamples: &["On Monday half a loaf was left."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-quarter",
        makes: phrase::AMOUNT,
        pattern: &[
            either(&[
                &[is(word::ARTICLE), is(word::UNIT).singular().unit(Granularity::Quarter)],
                &[num(word::NUMBER, 3, 3).at(Slot::Count), is(word::UNIT).plural().unit(Granularity::Quarter)],
            ]),
            either(&[&[is(word::OF), is(word::ARTICLE)], &[is(word::HYPHEN)]]),
            UNIT.singular(),
        ],
        meaning: says(&[Term::AmountOf(1), Term::Change(Change::Quarters)]),
        standing: Standing::Latent,
        examples: &[
            ("It took [a quarter of an hour].", "PT15M"),
            ("It was shut for [a quarter of a century].", "P25Y"),
            ("It ended after [a quarter-century].", "P25Y"),
            ("He spoke for [three quarters of an hour].", "PT45M"),
        ],
        counterexamples: &["A quarter of an army fled."],
        ..Rule::ROW
    },
    Rule {
        name: "amount-sum",
        makes: phrase::AMOUNT,
        pattern: &[
            AMOUNT.with(feature::AMOUNT).at(Slot::First),
            opt(&[is(word::AND.or(word::COMMA))]),
            AMOUNT.with(feature::COUNTED).at(Slot::Last),
        ],
        meaning: says(&[Term::Sides(Sides::Sum)]),
        standing: Standing::Latent,
        examples: &[
            ("It took [two hours and 20 minutes].", "PT2H20M"),
            ("He served [one year, six months].", "P1Y6M"),
            ("It lasted [3 days 4 hours].", "P3DT4H"),
        ],
        counterexamples: &["Two days and three men later it ended."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier",
        makes: phrase::QUALIFIER,
        pattern: &[is(word::APPROX).at(Slot::Modifier)],
        meaning: says(&[Term::Modifier]),
        standing: Standing::Latent,
        examples: &[
            ("It took [about three days].", "P3D APPROX"),
            ("He waited [nearly two hours].", "PT2H LESS_THAN"),
            ("It lasted [over ten years].", "P10Y MORE_THAN"),
        ],
        counterexamples: &["About three men came on Monday."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier-than",
        makes: phrase::QUALIFIER,
        pattern: &[
            opt(&[literal(literals::NO).at(Slot::Mark)]),
            either(&[&[num(word::MORE, 1, 1).at(Slot::Step)], &[num(word::MORE, -1, -1)]]),
            is(word::THAN),
        ],
        meaning: says(&[Term::If(
            Slot::Mark,
            &[Term::If(Slot::Step, &[OR_LESS], &[OR_MORE])],
            &[Term::If(Slot::Step, &[modified(Modifier::MoreThan)], &[modified(Modifier::LessThan)])],
        )]),
        standing: Standing::Latent,
        examples: &[
            ("It took [more than three days].", "P3D MORE_THAN"),
            ("It took [less than two hours].", "PT2H LESS_THAN"),
            ("It may take [no more than a week].", "P1W EQUAL_OR_LESS"),
        ],
        counterexamples: &["More than three men came on Monday."],
        ..Rule::ROW
    },
    Rule {
        name: "qualifier-limit",
        formerly: &["qualifier-at", "qualifier-as", "qualifier-up-to"],
        makes: phrase::QUALIFIER,
        pattern: &[either(&[
            &[is(word::AT), either(&[&[num(word::LEAST, 1, 1).at(Slot::Mark)], &[is(word::LEAST)]])],
            &[
                is(word::AS),
                either(&[
                    &[literal(literals::LITTLE).at(Slot::Mark)],
                    &[num(word::SOME, -1, -1).at(Slot::Mark)],
                    &[literal(literals::LONG)],
                    &[literal(literals::MUCH)],
                    &[num(word::SOME, 0, 1)],
                ]),
                is(word::AS),
            ],
            &[literal(literals::UP), is(word::TO)],
        ])],
        meaning: says(&[Term::If(Slot::Mark, &[OR_MORE], &[OR_LESS])]),
        standing: Standing::Latent,
        examples: &[
            ("It took [at least three days].", "P3D EQUAL_OR_MORE"),
            ("It may take [at most two hours].", "PT2H EQUAL_OR_LESS"),
            ("He waited [at least a week].", "P1W EQUAL_OR_MORE"),
            ("It can take [as long as two years].", "P2Y EQUAL_OR_LESS"),
            ("They lie there for [as many as ten days].", "P10D EQUAL_OR_LESS"),
            ("It is built in [as little as three weeks].", "P3W EQUAL_OR_MORE"),
            ("It may take [up to three days].", "P3D EQUAL_OR_LESS"),
            ("He faces [up to 20 years].", "P20Y EQUAL_OR_LESS"),
            ("They slept [up to ten hours].", "PT10H EQUAL_OR_LESS"),
        ],
        counterexamples: &[
            "At least three men came on Monday.",
            "As many as three men came on Monday.",
            "It is the third in as many months.",
            "Up to three men came on Monday.",
        ],
        ..Rule::ROW
    },
];
