//! How an event lies to the time that its clause names. Finds nothing itself.

/// How an event lies to its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Relation {
    /// At the time, or somewhere within it.
    On,
    /// From the time on.
    Since,
    /// Up to the time.
    Until,
    /// All of the time.
    Throughout,
    /// Not after the time.
    By,
    /// Before the time.
    Before,
    /// After the time.
    After,
}
