//! The chart: every phrase that the rows find in a window, filled from its last token to its first.
//!
//! A row's first element is bound to a token or phrase at the start; what follows it begins
//! further right and is therefore complete. No strata and no second pass. Knows no text.
#![cfg_attr(
    not(test),
    expect(
        clippy::indexing_slicing,
        reason = "a window has at most `MAX_TOKENS` tokens, and phrases hold tokens of it and phrases before them; slots are counted by the rows' own tests"
    )
)]

use crate::grammar::window::MAX_TOKENS;
use crate::lexicon::Classes;
use crate::lexicon::sense::word;
use crate::token::typed::Token;

use super::feature::Features;
use super::pattern::{Asked, Capture, Captures, Pattern, Phrase, PhraseElement, Slots, TokenElement};
use super::rule::{Grammar, Rule, Starts};
use super::slot::Slot;

/// Phrases that may begin at one token; more are ways to say the same.
const PHRASES_A_START: usize = 24;
/// Elements tried in one window, so that no text costs more than its length. News and histories stay
/// below; where it runs out, what begins first in the window is lost.
const STEPS_A_WINDOW: u32 = 1_600;

/// The phrases of a window. Kept by the caller and filled again, so that it allocates once.
#[derive(Clone)]
pub(crate) struct Chart {
    pub(crate) phrases: Vec<Phrase>,
    /// For each token: the phrases that begin there, as a range of `phrases`.
    ranges: [(u16, u16); MAX_TOKENS + 1],
    /// For each token and the end of the window: its senses and the classes of the phrases that begin there.
    begins: [Asked; MAX_TOKENS + 1],
    /// For each of them: where an element stands that passes over a hyphen there.
    behind_hyphen: [u8; MAX_TOKENS + 1],
    /// What the names of a row have captured; nothing but while it is matched.
    slots: Slots,
    steps: u32,
}

impl Chart {
    pub(crate) fn new() -> Chart {
        Chart {
            phrases: Vec::new(),
            ranges: [(0, 0); MAX_TOKENS + 1],
            begins: [Asked::NONE; MAX_TOKENS + 1],
            behind_hyphen: [0; MAX_TOKENS + 1],
            slots: [Capture::NONE; Slot::COUNT],
            steps: 0,
        }
    }

    /// The phrases that begin at a token.
    pub(crate) fn at(&self, token: usize) -> &[Phrase] {
        let (lo, hi) = self.ranges.get(token).copied().unwrap_or_default();
        self.phrases.get(usize::from(lo)..usize::from(hi)).unwrap_or_default()
    }

    /// Fills the chart for a window's tokens (at most `MAX_TOKENS`).
    pub(crate) fn fill(&mut self, grammar: &Grammar, tokens: &[Token]) {
        let tokens = &tokens[..tokens.len().min(MAX_TOKENS)];
        self.phrases.clear();
        self.steps = 0;
        self.behind_hyphen[tokens.len()] = tokens.len() as u8;
        self.begins[tokens.len()] = Asked::NOTHING;
        self.ranges[tokens.len()] = (0, 0);
        for (from, token) in tokens.iter().enumerate().rev() {
            let lo = self.phrases.len();
            self.begins[from] = Asked { senses: token.senses, ..Asked::NOTHING };
            self.behind_hyphen[from] = from as u8;
            if token.senses.meets(word::HYPHEN) {
                self.behind_hyphen[from] += 1;
                self.begins[from] = self.begins[from].or(self.begins[from + 1]);
            }
            self.ranges[from] = (lo as u16, lo as u16);
            let here = Capture { from: from as u8, to: from as u8 + 1, phrase: None };
            for bit in token.senses.without(grammar.inner).bits() {
                self.try_starts(grammar, tokens, &grammar.by_sense[bit], here);
            }
            let mut next = lo;
            while let Some(&Phrase { to, class, .. }) = self.phrases.get(next) {
                let here = Capture { from: from as u8, to, phrase: Some(next as u16) };
                for bit in class.bits() {
                    self.try_starts(grammar, tokens, &grammar.by_class[bit], here);
                }
                next += 1;
                self.ranges[from].1 = self.phrases.len() as u16;
            }
            self.ranges[from].1 = self.phrases.len() as u16;
        }
    }

    /// Tries the rows that can begin with `first`; mostly none can, by what stands next.
    #[inline]
    fn try_starts(&mut self, grammar: &Grammar, tokens: &[Token], starts: &Starts, first: Capture) {
        let next = self.begins[usize::from(first.to)];
        if next.meets(starts.second) {
            self.try_ways(grammar, tokens, starts, (first, next));
        }
    }

    #[inline(never)]
    fn try_ways(&mut self, grammar: &Grammar, tokens: &[Token], starts: &Starts, (first, next): (Capture, Asked)) {
        for start in starts.ways.iter().filter(|start| next.meets(start.second)) {
            let rule = &grammar.rules[usize::from(start.rule)];
            let rest = Rest { patterns: &rule.pattern[usize::from(start.element)..], next: None };
            Matcher { chart: self, tokens, rule, index: start.rule, first }.run(&rest, first.from);
        }
    }

    /// The phrase of a class between two tokens: there is one at the most, of the earliest row.
    fn same(&self, class: Classes, from: u8, to: u8) -> Option<usize> {
        let lo = usize::from(self.ranges[usize::from(from)].0);
        self.phrases[lo..].iter().position(|old| old.class == class && old.to == to).map(|old| lo + old)
    }

    /// Adds a phrase, or puts it in the place of the same.
    fn add(&mut self, phrase: Phrase, same: Option<usize>) {
        let from = usize::from(phrase.from);
        match same {
            Some(same) => self.phrases[same] = phrase,
            None if self.phrases.len() - usize::from(self.ranges[from].0) < PHRASES_A_START => {
                self.begins[from].classes = self.begins[from].classes | phrase.class;
                self.phrases.push(phrase);
            }
            None => {}
        }
    }
}

/// What is left of a row: elements, and what comes behind the group that they belong to.
struct Rest<'r> {
    patterns: &'r [Pattern],
    next: Option<&'r Rest<'r>>,
}

struct Matcher<'c> {
    chart: &'c mut Chart,
    tokens: &'c [Token],
    rule: &'c Rule,
    index: u16,
    /// What the row's first element must take.
    first: Capture,
}

impl Matcher<'_> {
    /// Matches the rest of a row from token `at` on, every way there is.
    fn run(&mut self, rest: &Rest<'_>, at: u8) {
        self.chart.steps += 1;
        if self.chart.steps > STEPS_A_WINDOW {
            return;
        }
        let Some((pattern, patterns)) = rest.patterns.split_first() else {
            return match rest.next {
                Some(next) => self.run(next, at),
                None => self.complete(at),
            };
        };
        let after = Rest { patterns, next: rest.next };
        match pattern {
            Pattern::Token(element) => self.token(element, &after, at),
            Pattern::Phrase(element) => self.phrase(element, &after, at),
            Pattern::Opt(way) => {
                self.go_on(&Rest { patterns: way, next: Some(&after) }, at);
                self.go_on(&after, at);
            }
            Pattern::Either(ways) => {
                for way in *ways {
                    self.go_on(&Rest { patterns: way, next: Some(&after) }, at);
                }
            }
        }
    }

    /// Matches the rest of a row from token `at` on, where its first element can stand there: most often it cannot.
    #[inline]
    fn go_on(&mut self, rest: &Rest<'_>, at: u8) {
        let fails = match rest.patterns.first() {
            None | Some(Pattern::Opt(_) | Pattern::Either(_)) => false,
            Some(first) => at != self.first.from && !self.chart.begins[usize::from(at)].meets(first.asked()),
        };
        if fails {
            // It has been tried.
            self.chart.steps += 1;
        } else {
            self.run(rest, at);
        }
    }

    fn token(&mut self, element: &TokenElement, after: &Rest<'_>, at: u8) {
        let open = at != self.first.from || self.first.phrase.is_none();
        let at = if element.passes_hyphens { self.chart.behind_hyphen[usize::from(at)] } else { at };
        if open && self.tokens.get(usize::from(at)).is_some_and(|token| element.fits(token)) {
            self.take(element.slot, Capture { from: at, to: at + 1, phrase: None }, after);
        }
    }

    fn phrase(&mut self, element: &PhraseElement, after: &Rest<'_>, at: u8) {
        let at = self.chart.behind_hyphen[usize::from(at)];
        let (lo, hi) = match self.first.phrase {
            _ if at != self.first.from => self.chart.ranges[usize::from(at)],
            Some(first) => (first, first + 1),
            None => return,
        };
        for index in lo..hi {
            let phrase = &self.chart.phrases[usize::from(index)];
            if element.fits(phrase, self.tokens) {
                self.take(element.slot, Capture { from: at, to: phrase.to, phrase: Some(index) }, after);
            }
        }
    }

    fn take(&mut self, slot: Slot, capture: Capture, after: &Rest<'_>) {
        let before = std::mem::replace(&mut self.chart.slots[slot as usize], capture);
        self.go_on(after, capture.to);
        self.chart.slots[slot as usize] = before;
    }

    /// All of the row has matched up to token `to`.
    fn complete(&mut self, to: u8) {
        let (class, from) = (self.rule.makes, self.first.from);
        let same = self.chart.same(class, from, to);
        if same.is_some_and(|same| self.chart.phrases[same].rule <= self.index) {
            return;
        }
        let captures = Captures { tokens: self.tokens, phrases: &self.chart.phrases, slots: &self.chart.slots };
        let expr = self.rule.meaning.of(&captures);
        if expr.is_refused() {
            return;
        }
        let mut parts = [Capture::NONE; 2];
        for (part, slots) in parts.iter_mut().zip(self.rule.parts) {
            let taken = slots.iter().map(|slot| self.chart.slots[*slot as usize]).filter(|c| !c.is_empty());
            *part = taken.fold(Capture::NONE, |all, c| {
                if all.is_empty() {
                    c
                } else {
                    Capture { from: all.from.min(c.from), to: all.to.max(c.to), phrase: None }
                }
            });
        }
        let phrase = Phrase { from, to, rule: self.index, class, features: Features::of(&expr), expr, parts };
        self.chart.add(phrase, same);
    }
}
