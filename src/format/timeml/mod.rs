//! A document as TimeML 1.2.1: its text with the times and events marked in it, and how they lie to
//! each other.
//!
//! - TIMEX3 for each mention. TIMEX3 has no ranges: an interval is a TIMEX3 for each endpoint, without
//!   the prepositions, and behind the second an empty DURATION with `beginPoint` and `endPoint`. A
//!   duration that depends on a date has them too; an end that no words say is an empty DATE behind it, no
//!   finer than the unit of the duration. The publication date is `t0`, in DCT.
//! - `anchorTimeID` names the time that a date depends on: `t0`, or an earlier mention. A mention whose
//!   value an undated document leaves open has the value with holes (`XXXX-01-08`), or an empty one.
//! - EVENT for each trigger, and MAKEINSTANCE for each event: a trigger may name two. Tense, aspect
//!   and part of speech are not known here and stand as NONE and OTHER.
//! - TLINK from each event to its time (IS_INCLUDED, SIMULTANEOUS, BEGUN_BY, ENDED_BY, BEFORE, AFTER;
//!   TimeML has no "not after", so "by Friday" is BEFORE), and to `t0` by its status: BEFORE, INCLUDES,
//!   AFTER, or IS_INCLUDED on the day itself; none for a hypothetical event.
//!
//! The text is kept to the letter, but for characters that XML 1.0 cannot say (U+0000 and most other
//! control characters, U+FFFE, U+FFFF): each becomes U+FFFD, so that all offsets in characters stay.

mod events;
mod times;
mod write;

pub use write::to_string;
