//! What a word says of an event that depends on it: that it lies ahead, may be, did not happen. Knows no word.

/// What a word says of an event that depends on it.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bearing {
    /// It is as the word itself is: "managed to", "began to".
    Same = 1,
    /// It goes on: "continue", "ongoing".
    Lasting,
    /// It lies ahead: "plan", "agree to".
    Ahead,
    /// It may be: "hope", "call for".
    Open,
    /// Somebody holds that it is so; whoever does not, doubts it: "believe".
    Held,
    /// It probably is not: "doubt".
    Doubted,
    /// Somebody is at it, and nothing says whether it came to it: "try", "designed to".
    Tried,
    /// It was, or goes on until the word itself is: "end", "stop".
    Ended,
    /// It is not: "fail", "cancel".
    Never,
    /// The same, unless it is said until when: "postpone".
    PutOff,
    /// It was, whatever becomes of the word itself: "punished for", "despite".
    Over,
    /// Somebody says that it was, or is held to say so: "accused of", "allegedly".
    Alleged,
    /// It was, but for nothing: what depends on it in turn is not. "reject (a plan to build)", "a failed (bid to buy)".
    Lost,
}

impl Bearing {
    /// Whether what depends on it is not yet, as far as the word says.
    pub(crate) const fn looks_ahead(self) -> bool {
        matches!(self, Bearing::Ahead | Bearing::Open | Bearing::Tried)
    }

    const ALL: [Bearing; 13] = [
        Bearing::Same,
        Bearing::Lasting,
        Bearing::Ahead,
        Bearing::Open,
        Bearing::Held,
        Bearing::Doubted,
        Bearing::Tried,
        Bearing::Ended,
        Bearing::Never,
        Bearing::PutOff,
        Bearing::Over,
        Bearing::Alleged,
        Bearing::Lost,
    ];
}

/// How an event depends on a word.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dependence {
    /// "to leave"
    Infinitive,
    /// "that he left"
    Clause,
    /// "leaving"
    Gerund,
    /// "a strike", as an object, the subject of a passive, or what an adjective describes.
    Object,
    /// "for a strike", "for leaving"
    For,
    /// Behind another preposition, "of" and "from" too where nothing is said of these: "to a strike".
    Led,
    /// "of a strike", "of leaving"
    Of,
    /// "from a strike", "from leaving"
    From,
    /// "off": "called off a strike".
    Away,
    /// "out": "ruled out a strike".
    Outward,
    /// "down": "voted down a strike".
    Downward,
    /// An object that nothing determines: "escaped injury", but not "escaped the fire".
    Bare,
    /// What a noun names by itself, or an adjective or adverb of it.
    Itself,
}

/// What a word says of an event, by how it depends on the word: four bits for each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bearings(u64);

impl Bearings {
    pub(crate) const NONE: Bearings = Bearings(0);

    /// One bearing for all that depends in these ways.
    pub(crate) fn of(bearing: Bearing, ways: &[Dependence]) -> Bearings {
        Bearings(ways.iter().fold(0, |all, way| all | (bearing as u64) << (4 * *way as u64)))
    }

    pub(crate) fn get(self, way: Dependence) -> Option<Bearing> {
        let index = self.0 >> (4 * way as u64) & 15;
        index.checked_sub(1).and_then(|i| Bearing::ALL.get(i as usize)).copied()
    }

    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// What two rows of one word say together; the first one's word holds.
    pub(crate) fn merge(self, other: Bearings) -> Bearings {
        let mask = (0..16).map(|way| 15 << (4 * way)).filter(|way| self.0 & way == 0);
        Bearings(self.0 | other.0 & mask.fold(0, |all, way| all | way))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_has_its_own() {
        let ahead = Bearings::of(Bearing::Ahead, &[Dependence::Infinitive, Dependence::Led]);
        let never = Bearings::of(Bearing::Never, &[Dependence::Led, Dependence::Object]);
        let both = ahead.merge(never);
        assert_eq!(both.get(Dependence::Infinitive), Some(Bearing::Ahead));
        assert_eq!(both.get(Dependence::Led), Some(Bearing::Ahead));
        assert_eq!(both.get(Dependence::Object), Some(Bearing::Never));
        assert_eq!(both.get(Dependence::Gerund), None);
        assert_eq!(Bearings::of(Bearing::Over, &[Dependence::For]).get(Dependence::For), Some(Bearing::Over));
    }
}
