//! What a sentence says of when: its words with their parts of speech, its verb groups, which verb governs a time,
//! and what the clause says of it.
//!
//! Knows what words do, not what they are: a locale brings words, groups and the weights of the tagger.
//!
//! In "The mayor, who resigned on Monday, will speak on Friday" there are two verb groups: "resigned" (past) and "will speak"
//! (future); the relative clause ends at the second comma, so "resigned" governs Monday and "will speak" Friday; and the subject
//! of both is "The mayor". The guide follows another sentence step by step (`src/guide/architecture.md`).

pub(crate) mod behind;
pub(crate) mod bounds;
pub(crate) mod claim;
mod class;
pub(crate) mod clauses;
pub(crate) mod cut;
pub(crate) mod dependency;
pub(crate) mod governor;
pub(crate) mod group;
mod loose;
mod maker;
mod missing;
mod opening;
pub(crate) mod orientation;
pub(crate) mod phrase;
mod relation;
mod repair;
pub(crate) mod stretch;
pub(crate) mod subject;
pub(crate) mod tagger;
pub(crate) mod trigger;
mod untaught;
mod verbs;
mod whose;
pub(crate) mod word;

pub use relation::Relation;
