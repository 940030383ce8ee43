//! Verb groups: what may follow what, and what it adds. Rows only.

use crate::clause::group::{Adds, Link, Order, Role};
use crate::lexicon::tag::Tag;

/// A verb without a tense of its own, also where a form of the past or present looks like it.
const BASE: &[Tag] = &[Tag::VerbBase, Tag::AuxBase, Tag::VerbPresent, Tag::AuxPresent];
/// A participle, also where a past looks like it.
const PARTICIPLE: &[Tag] = &[Tag::VerbParticiple, Tag::VerbPast];

const fn link(behind: Role, takes: &'static [Tag], adds: Adds) -> Link {
    Link { behind, takes, adds, order: Order::Near }
}

pub(super) static LINKS: &[Link] = &[
    link(Role::Will, BASE, Adds::Nothing),
    link(Role::Modal, BASE, Adds::Nothing),
    link(Role::Do, BASE, Adds::Nothing),
    link(Role::To, BASE, Adds::Nothing),
    link(Role::Have, PARTICIPLE, Adds::Perfect),
    link(Role::Have, &[Tag::AuxParticiple, Tag::AuxPast], Adds::Perfect),
    // "has to leave"
    link(Role::Have, &[Tag::InfinitiveTo], Adds::Duty),
    link(Role::Be, PARTICIPLE, Adds::Passive),
    link(Role::Be, &[Tag::VerbGerund, Tag::AuxGerund], Adds::Progressive),
    // "he's been"
    link(Role::Be, &[Tag::AuxParticiple], Adds::Perfect),
    // "is to meet"
    link(Role::Be, &[Tag::InfinitiveTo], Adds::Plan),
];
