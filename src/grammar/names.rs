//! Names of days, of several words perhaps, as one token. Knows no name: the lexicon has them.

use crate::lexicon::Literal;
use crate::lexicon::sense::word;

use crate::lexicon::Lexicon;
use crate::token::typed::Token;

/// The token of the longest name that begins with the word at `start..end`, behind the tokens of a window.
#[inline]
pub(crate) fn read(lexicon: &Lexicon, bytes: &[u8], tokens: &[Token], start: usize, end: usize) -> Option<Token> {
    if lexicon.names.may_begin(bytes, start) { find(lexicon, bytes, tokens, start, end) } else { None }
}

/// The same behind the filter; few words come here.
#[inline(never)]
fn find(lexicon: &Lexicon, bytes: &[u8], tokens: &[Token], start: usize, end: usize) -> Option<Token> {
    let found = lexicon.names.find(bytes, start, end, || behind_name(tokens))?;
    Some(Token {
        start: start as u32,
        end: found.end as u32,
        senses: found.senses | word::CAPITAL,
        value: i32::from(found.index),
        alt: i16::from(found.period),
        literal: Literal::NONE,
    })
}

/// Whether another name stands last, or owns what follows: a word with a capital that is in no table. The first word of a
/// sentence has one whatever it is.
fn behind_name(tokens: &[Token]) -> bool {
    let tokens = match tokens {
        [tokens @ .., owner] if owner.senses.meets(word::POSSESSIVE) => tokens,
        tokens => tokens,
    };
    matches!(tokens, [.., before, name]
        if name.senses == word::CAPITAL && !before.senses.meets(word::BREAK.or(word::QUOTE)))
}
