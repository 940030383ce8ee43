//! A locale made ready for reading: its words for look-up, those of its rules that are wanted, the tagger.
//!
//! Immutable once built; reads nothing.

use crate::clause::stretch::Language;
use crate::clause::tagger::Tagger;
use crate::grammar::rule::{Grammar, Rule};
use crate::lexicon::Lexicon;
use crate::locale::Locale;
use crate::locale::rows::Rows;
use crate::options::Options;

/// What an extractor is made of.
#[derive(Debug)]
pub(crate) struct Engine {
    locale: &'static Locale,
    pub(super) options: Options,
    pub(super) lexicon: Lexicon,
    pub(super) grammar: Grammar,
    tagger: Tagger,
}

impl Engine {
    /// An engine for a locale, with all of its rows that read texts of the style.
    pub(super) fn new(locale: &'static Locale, options: Options) -> Engine {
        Engine::with(locale, Rows::of(locale), options, |_| true)
    }

    /// An engine for a locale that has these rows; of the rules those that are wanted and read texts of the style.
    pub(super) fn with(
        locale: &'static Locale,
        rows: Rows,
        options: Options,
        wanted: impl Fn(&Rule) -> bool,
    ) -> Engine {
        let Rows { mut rules, words, days } = rows;
        rules.retain(|rule| rule.only.is_none_or(|style| style == options.style) && wanted(rule));
        let (lexicon, grammar) = (locale.lexicon(&words, days), Grammar::new(rules));
        Engine { locale, options, lexicon, grammar, tagger: Tagger::new(locale.tagger) }
    }

    /// What the reading of a sentence asks.
    pub(super) fn language(&self) -> Language<'_> {
        Language { lexicon: &self.lexicon, tagger: &self.tagger, links: self.locale.links }
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
    use crate::lexicon::{NamedDay, Word, Yearly};
    use crate::locale::en::EN;
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
        let mut rows = Rows::of(&EN).and_day(NamedDay::new("Harbour Fair", Yearly::Fixed { month: 7, day: 9 }));
        rows.rules.push(RULE);
        rows.words.push(Word::new("yestereve", word::DEICTIC_DAY).value(-1));
        let (own, more) = (Engine::new(&EN, Options::default()), |_: &Rule| true);
        let more = Engine::with(&EN, rows, Options::default(), more);
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
}
