//! Locales made ready for reading: their words for look-up, those of their rules that are wanted, the tagger.
//!
//! Immutable once built; reads nothing.

use crate::clause::stretch::Language;
use crate::clause::tagger::Tagger;
use crate::grammar::rule::{Grammar, Rule};
use crate::lexicon::Lexicon;
use crate::locale::rows::Rows;
use crate::locale::{self, Tables};
use crate::options::Options;

/// What an extractor is made of.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(super) options: Options,
    pub(super) lexicon: Lexicon,
    pub(super) grammar: Grammar,
    /// The tables by which clauses are read: those of the first locale.
    first: &'static Tables,
    tagger: Option<Tagger>,
}

impl Engine {
    /// An engine for languages, with all of their rows that read texts of the style.
    pub(super) fn new(tables: &[&'static Tables], options: Options) -> Engine {
        Engine::with(tables, Rows::of(tables, options.style), options, |_| true)
    }

    /// An engine for languages that has these rows; of the rules those that are wanted and read texts of the style.
    pub(super) fn with(
        tables: &[&'static Tables],
        rows: Rows,
        options: Options,
        wanted: impl Fn(&Rule) -> bool,
    ) -> Engine {
        let Rows { mut rules, words, days } = rows;
        let reads = |rule: &Rule| rule.only.is_none_or(|style| style == options.style) || options.ages && rule.of_ages;
        rules.retain(|rule| reads(rule) && wanted(rule));
        let first = *tables.first().unwrap_or(&&Tables::NONE);
        let (mut lexicon, grammar) = (locale::lexicon(tables, &words, days), Grammar::new(rules));
        let manner = options.style.manner();
        lexicon.habits.headlines &= manner.headlines;
        lexicon.habits.terse |= manner.terse;
        Engine { options, lexicon, grammar, first, tagger: first.tagger.map(Tagger::new) }
    }

    /// What the reading of a sentence asks.
    pub(super) fn language(&self) -> Language<'_> {
        Language { lexicon: &self.lexicon, tagger: self.tagger.as_ref(), links: self.first.links }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::stretch::Wanted;
    use crate::document::Document;
    use crate::grammar::expression::Op;
    use crate::grammar::meaning::{Term, says};
    use crate::grammar::pattern::{is, num};
    use crate::lexicon::sense::{phrase, word};
    use crate::lexicon::{Literal, NamedDay, Senses, Word, Yearly};
    use crate::locale::Locale;
    use crate::options::Style;
    use crate::read::mentions::Mentions;

    /// "then nine days": no row of the locale reads it.
    const RULE: Rule = Rule {
        name: "then-days",
        makes: phrase::VAGUE_DATE,
        pattern: &[is(word::THEN), num(word::NUMBER, 1, 9), is(word::UNIT)],
        meaning: says(&[Term::Op(Op::Vague(1))]),
        ..Rule::ROW
    };

    /// An engine reads by rows that its locale has not: a rule, a word and a named day.
    #[test]
    fn rows_can_be_added() {
        let english = [Locale::English.tables()];
        let mut rows =
            Rows::of(&english, Style::News).and_day(NamedDay::new("Harbour Fair", Yearly::Fixed { month: 7, day: 9 }));
        rows.rules.push(RULE);
        rows.words.push(Word::new("yestereve", word::DEICTIC_DAY).value(-1));
        let (own, more) = (Engine::new(&english, Options::default()), |_: &Rule| true);
        let more = Engine::with(&english, rows, Options::default(), more);
        let cases = [
            ("They will meet on Harbour Fair.", "Harbour Fair 2019-07-09 named-day"),
            ("They left yestereve at last.", "yestereve 2019-03-05 deictic-day"),
            ("It ends, then nine days.", "then nine days FUTURE_REF then-days"),
        ];
        for (text, want) in cases {
            let document = Document::new(text).published("2019-03-06".parse().expect("a date"));
            let all = |engine| Mentions::new(engine, &document, Wanted::Asked).collect::<Vec<_>>();
            let said = all(&more).into_iter().map(|mention| {
                let value = mention.value().map(|value| value.to_string());
                let vague = mention.underspecified().map(|vague| vague.to_string());
                format!("{} {} {}", mention.text(), value.or(vague).unwrap_or_default(), mention.rule())
            });
            assert_eq!(said.collect::<Vec<_>>(), [want]);
            assert!(all(&own).iter().all(|mention| !want.starts_with(mention.text())), "{text}");
        }
    }

    /// A literal is one of its language: what English has as its first, "ahead", another language's first is not.
    #[test]
    fn two_languages_share_no_literal() {
        let english = [Locale::English.tables()];
        let reads = |language: u8| {
            let mut rows = Rows::of(&english, Style::News);
            rows.words.push(Word::new("zork", Senses::NONE).named(Literal::new(language, 1)));
            let engine = Engine::with(&english, rows, Options::default(), |_| true);
            let document = Document::new("It will rain in the months zork.");
            Mentions::new(&engine, &document, Wanted::Asked).any(|mention| mention.text().ends_with("zork"))
        };
        assert!(reads(1), "the first literal of English is another");
        assert!(!reads(2));
    }
}
