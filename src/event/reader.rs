//! One stretch after another to events: attaches each mention to its trigger, and gives the rest an inferred time where
//! that is asked for.
//!
//! Keeps what the story has said so far; knows no words.

use std::cell::{OnceCell, RefCell};
use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::clause::behind::Behind;
use crate::clause::bounds::Bounds;
use crate::clause::clauses::Clauses;
use crate::clause::cut::cut;
use crate::clause::stretch::Stretch;
use crate::clause::trigger::{TriggerWord, Triggers};
use crate::lexicon::{EventClass, Lexicon};
use crate::mention::Mention;
use crate::token::line;
use crate::token::span::Span;

use super::anchored::Event;
use super::anchors::Anchors;
use super::antecedent::Named;
use super::attach::Attacher;
use super::attribution::Sources;
use super::distance::Distances;
use super::infer::{Said, Undated};
use super::lasting::Lasting;
use super::maker::{Draft, Maker, Stood};
use super::memory::Memory;
use super::participants::{OfVerb, Scene};
use super::summary::Scratch;
use super::when::Times;

/// Which events of a sentence are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Those with a mention, and what tells them again in the sentences that are read for those.
    Dated,
    All,
}

/// Reads stretches; its buffers are allocated once.
#[derive(Clone, Debug)]
pub(crate) struct EventReader<'a> {
    lexicon: &'a Lexicon,
    published: Option<NaiveDate>,
    /// The place of the line that opens the story.
    home: Option<Span>,
    scope: Scope,
    found: Vec<TriggerWord>,
    reports: Vec<TriggerWord>,
    /// The sources of reporting verbs.
    sources: Vec<(usize, Option<Span>)>,
    clauses: Clauses,
    times: Times,
    /// What is found of verbs.
    verbs: Vec<OfVerb>,
    scratch: Scratch,
    /// What pronouns may stand for, where one asks.
    named: Named,
    /// What the pronouns of the stretch stand for.
    stood: Vec<Stood>,
    /// The dated verbs of the stretch.
    said: Vec<Said>,
    drafts: Vec<Draft>,
    /// What the story has dated so far.
    known: Anchors,
    /// The dated events so far.
    memory: Memory,
}

impl<'a> EventReader<'a> {
    pub(crate) fn new(
        lexicon: &'a Lexicon,
        published: Option<NaiveDate>,
        home: Option<Span>,
        scope: Scope,
    ) -> EventReader<'a> {
        EventReader {
            lexicon,
            published,
            home,
            scope,
            found: Vec::new(),
            reports: Vec::new(),
            sources: Vec::new(),
            clauses: Clauses::default(),
            times: Times::default(),
            verbs: Vec::new(),
            scratch: Scratch::default(),
            named: Named::default(),
            stood: Vec::new(),
            said: Vec::new(),
            drafts: Vec::new(),
            known: Anchors::default(),
            memory: Memory::default(),
        }
    }

    /// Reads what is asked of a stretch whatever dates its events, and forgets the one before.
    fn begin(&mut self, triggers: Triggers<'_>, mentions: &[Mention<'_>]) {
        let stretch = triggers.stretch;
        cut(stretch, &mut self.clauses);
        triggers.all(&mut self.found);
        self.reports.clear();
        let reports = |f: &&TriggerWord| f.group.is_some() && f.class == EventClass::Reporting;
        self.reports.extend(self.found.iter().filter(reports));
        self.times.read(stretch, mentions);
        self.sources.clear();
        self.stood.clear();
        self.verbs.clear();
        self.verbs.resize(stretch.groups.len(), OfVerb::default());
    }

    /// Adds the events of a stretch to `out`, in the order of their triggers. `behind` has what stands before it.
    pub(crate) fn read(
        &mut self,
        text: &str,
        stretch: &Stretch,
        mentions: &[Mention<'_>],
        behind: &mut Behind<'_, '_>,
        out: &mut VecDeque<Event>,
    ) {
        let triggers = Triggers { stretch, lexicon: self.lexicon, text };
        self.begin(triggers, mentions);
        let bounds = Bounds { stretch, clauses: &self.clauses };
        let sources = Sources { bounds, reports: &self.reports, known: RefCell::new(&mut self.sources) };
        let scene = Scene { bounds, triggers, known: &self.verbs };
        self.known.adrift.read(mentions);
        let (published, events) = (self.published, &*self.found);
        let mut dated = Attacher { triggers, bounds, published, adrift: &self.known.adrift, events }.all(mentions);
        Distances { bounds, triggers, mentions, published, known: &self.known, events }.land(&mut dated);
        Lasting { stretch, mentions, published: self.published }.place(&mut dated);
        self.known.keep(bounds, &triggers, mentions, &dated);
        dated.sort_by_key(|d| (d.found.word, d.place.from));
        self.said.clear();
        self.said.extend(dated.iter().filter_map(|d| Said::of(d, mentions)));
        let maker = Maker {
            text,
            triggers,
            bounds,
            scene,
            times: &self.times,
            scratch: &self.scratch,
            spaced: !self.found.is_empty() && line::is_single_spaced(text.get(stretch.span.range()).unwrap_or("\n")),
            sources,
            mentions,
            published: self.published,
            home: self.home,
            behind: RefCell::new(behind),
            named: RefCell::new(&mut self.named),
            stood: RefCell::new(&mut self.stood),
            dated: &dated,
            undated: Undated { bounds, published: self.published, said: &self.said, reports: &self.reports },
            continued: OnceCell::new(),
        };
        let all = self.scope == Scope::All;
        maker.drafts(&self.found, |found| all || self.memory.knows(&triggers, found), &mut self.drafts);
        let first = out.len();
        maker.make(&mut self.drafts, out);
        maker.remember(&self.drafts, &mut self.memory, out, (first, all));
    }
}
