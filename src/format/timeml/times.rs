//! The TIMEX3 of a document: ids and attributes. Knows no XML.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::basis::Basis;
use crate::mention::Mention;
use crate::token::span::Span;
use crate::value::{Anchor, Date, Duration, Extent, Granularity, Modifier, Partial, Temporal, TimexType};

/// A name and its value, not escaped.
pub(super) type Attribute = (&'static str, String);

/// The id of the publication date.
pub(super) const PUBLISHED: &str = "t0";

/// A TIMEX3 in the text, and the empty ones right behind it.
pub(super) struct Timex {
    pub(super) span: Span,
    pub(super) attributes: Vec<Attribute>,
    pub(super) implied: Vec<Vec<Attribute>>,
}

/// The ids by which a mention can be linked to.
#[derive(Default)]
pub(super) struct Place {
    /// Of the mention, or of the endpoints of an interval.
    pub(super) ids: Vec<String>,
    /// The time from the first endpoint to the second, or the mention itself where it has a place in
    /// the calendar.
    pub(super) whole: Option<String>,
}

/// All TIMEX3 of a document.
pub(super) struct Times<'t> {
    text: &'t str,
    published: Option<Anchor>,
    /// How many ids are given away.
    count: usize,
    /// In text order, without overlaps.
    pub(super) timexes: Vec<Timex>,
    places: BTreeMap<Span, Place>,
    /// What is written where: the id and the days of it.
    written: BTreeMap<Span, (String, Extent)>,
}

/// What mentions and endpoints have in common.
struct Piece<'m> {
    span: Span,
    kind: TimexType,
    value: Option<&'m Temporal>,
    open: Option<Partial>,
    modifier: Option<Modifier>,
}

impl<'t> Times<'t> {
    pub(super) fn new(text: &'t str, published: Option<Anchor>, mentions: &[Mention<'_>]) -> Times<'t> {
        let mut times =
            Times { text, published, count: 0, timexes: Vec::new(), places: BTreeMap::new(), written: BTreeMap::new() };
        for mention in mentions {
            times.mention(mention);
        }
        times
    }

    /// The ids of a mention; none where it is not in the text.
    pub(super) fn place(&self, mention: Span) -> Option<&Place> {
        self.places.get(&mention)
    }

    /// The id of a time of the text and the days of it.
    pub(super) fn written(&self, words: Span) -> Option<(&str, Extent)> {
        self.written.get(&words).map(|(id, extent)| (id.as_str(), *extent))
    }

    /// The attributes of the publication date.
    pub(super) fn published(&self) -> Option<Vec<Attribute>> {
        let anchor = self.published?;
        let kind = if anchor.time().is_some() { TimexType::Time } else { TimexType::Date };
        let mut attributes = start(PUBLISHED, kind, anchor.to_string());
        attributes.push(("temporalFunction", "false".into()));
        attributes.push(("functionInDocument", "CREATION_TIME".into()));
        Some(attributes)
    }

    fn id(&mut self) -> String {
        self.count = self.count.saturating_add(1);
        format!("t{}", self.count)
    }

    fn mention(&mut self, mention: &Mention<'_>) {
        let mut place = Place::default();
        if mention.timex_type() == TimexType::Interval && !mention.endpoints().is_empty() {
            for side in mention.endpoints() {
                let piece = Piece {
                    span: side.span(),
                    kind: side.timex_type(),
                    value: side.value(),
                    open: side.underspecified(),
                    modifier: side.modifier(),
                };
                // Of an interval only the basis of both sides together is known.
                let explicit = mention.basis() == Basis::Explicit;
                let id = self.write(&piece, explicit.then_some(Basis::Explicit));
                // "since May 2001, when he left": he left on that side.
                if let Some(id) = &id {
                    let alone = Place { ids: vec![id.clone()], whole: Some(id.clone()) };
                    self.places.entry(side.span()).or_insert(alone);
                }
                place.ids.extend(id);
            }
            place.whole = self.between(mention, &place.ids);
        } else {
            let piece = Piece {
                span: mention.span(),
                // "Ramadan 2024" has no endpoints in the text.
                kind: if mention.timex_type() == TimexType::Interval { TimexType::Date } else { mention.timex_type() },
                value: mention.value(),
                open: mention.underspecified(),
                modifier: mention.modifier(),
            };
            let id = self.write(&piece, Some(mention.basis()));
            if id.is_some() && mention.timex_type() == TimexType::Duration {
                self.ends(mention);
            }
            let placed = mention.timex_type() != TimexType::Duration || !mention.extent().is_none();
            place.whole = id.clone().filter(|_| placed);
            place.ids.extend(id);
        }
        self.places.insert(mention.span(), place);
    }

    /// Adds a TIMEX3, and returns its id; none where it stands on nothing, or on what is taken.
    fn write(&mut self, piece: &Piece<'_>, basis: Option<Basis>) -> Option<String> {
        self.text.get(piece.span.range()).filter(|words| !words.is_empty())?;
        let taken = self.timexes.last().map_or(0, |timex| timex.span.end);
        if piece.span.start < taken {
            return None;
        }
        let id = self.id();
        let said = piece.value.map(ToString::to_string).or_else(|| piece.open.map(|open| open.to_string()));
        let mut attributes = start(&id, piece.kind, said.unwrap_or_default());
        let mut add = |name, value: Option<String>| attributes.extend(value.map(|value| (name, value)));
        let set = piece.value.and_then(|value| value.as_recurrence());
        add("mod", piece.modifier.map(|modifier| modifier.to_string()));
        add("quant", set.and_then(|set| set.quant).map(|quant| quant.to_string()));
        add("freq", set.and_then(|set| set.freq).map(|freq| freq.to_string()));
        if let Some(basis) = basis.filter(|_| matches!(piece.kind, TimexType::Date | TimexType::Time)) {
            add("temporalFunction", Some((basis != Basis::Explicit).to_string()));
            add("anchorTimeID", self.anchor_id(basis));
        }
        let extent = piece.value.map_or(Extent::NONE, Temporal::extent);
        self.written.insert(piece.span, (id.clone(), extent));
        self.timexes.push(Timex { span: piece.span, attributes, implied: Vec::new() });
        Some(id)
    }

    fn anchor_id(&self, basis: Basis) -> Option<String> {
        match basis {
            Basis::Publication => self.published.map(|_| PUBLISHED.to_owned()),
            Basis::Mention(span) => self.written.get(&span).map(|(id, _)| id.clone()),
            Basis::Explicit | Basis::Inferred => None,
        }
    }

    /// Adds an empty TIMEX3 behind the last.
    fn imply(&mut self, kind: TimexType, value: String, more: Vec<Attribute>) -> String {
        let id = self.id();
        let mut attributes = start(&id, kind, value);
        attributes.extend(more);
        attributes.push(("temporalFunction", "true".into()));
        if let Some(last) = self.timexes.last_mut() {
            last.implied.push(attributes);
        }
        id
    }

    /// The time between two endpoints.
    fn between(&mut self, mention: &Mention<'_>, ids: &[String]) -> Option<String> {
        let [from, to] = ids else { return None };
        let ends = vec![("beginPoint", from.clone()), ("endPoint", to.clone())];
        Some(self.imply(TimexType::Duration, length(mention).to_string(), ends))
    }

    /// Gives the last TIMEX3, a duration, the ends that the calendar gives it.
    fn ends(&mut self, mention: &Mention<'_>) {
        let extent = mention.extent();
        let unit = mention.value().map_or(Granularity::Day, |value| value.granularity());
        let near: Vec<(String, Extent)> = [
            self.published.map(|anchor| (PUBLISHED.to_owned(), Extent::day(anchor.date()))),
            match mention.basis() {
                Basis::Mention(span) => self.written.get(&span).cloned(),
                _ => None,
            },
        ]
        .into_iter()
        .flatten()
        .collect();
        let last = extent.end().and_then(|end| end.pred_opt());
        let is_start = |other: &Extent| other.start() == extent.start();
        let is_end = |other: &Extent| other.end() == extent.end();
        let begin = extent.start().and_then(|day| self.end_id(&near, is_start, day, unit));
        let end = last.and_then(|day| self.end_id(&near, is_end, day, unit));
        let Some(timex) = self.timexes.last_mut() else { return };
        timex.attributes.extend(begin.map(|id| ("beginPoint", id)));
        timex.attributes.extend(end.map(|id| ("endPoint", id)));
    }

    /// A time that is said and fits, else an empty one for the day.
    fn end_id(
        &mut self,
        near: &[(String, Extent)],
        fits: impl Fn(&Extent) -> bool,
        day: NaiveDate,
        unit: Granularity,
    ) -> Option<String> {
        if let Some((id, _)) = near.iter().find(|(_, extent)| fits(extent)) {
            return Some(id.clone());
        }
        let unit = match unit {
            unit if unit >= Granularity::Year => Granularity::Year,
            unit if unit >= Granularity::Month => Granularity::Month,
            _ => Granularity::Day,
        };
        let date = Date::containing(day, unit)?;
        Some(self.imply(TimexType::Date, date.to_string(), Vec::new()))
    }
}

/// What every TIMEX3 begins with.
fn start(id: &str, kind: TimexType, value: String) -> Vec<Attribute> {
    vec![("tid", id.to_owned()), ("type", kind.to_string()), ("value", value)]
}

/// How long an interval is: in days or years where both of its sides are, else an unknown number of
/// its finer unit.
fn length(mention: &Mention<'_>) -> Duration {
    let Some(interval) = mention.value().and_then(|value| value.as_interval()) else { return Duration::unknown(None) };
    let sides = interval.start().at().zip(interval.end().at());
    let unit = interval.granularity();
    let count = sides.filter(|(from, to)| from.granularity() == to.granularity()).and_then(|(from, to)| match unit {
        Granularity::Day => u32::try_from(interval.extent().days()?).ok(),
        Granularity::Year => {
            let (from, to) = (from.extent().start()?, to.extent().start()?);
            to.years_since(from)?.checked_add(1)
        }
        _ => None,
    });
    count.map_or_else(|| Duration::unknown(Some(unit)), |count| Duration::of(count, unit))
}
