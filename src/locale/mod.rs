//! The languages: a folder each, and this list of them. All else names none.

mod common;
mod en;
#[cfg(test)]
mod mini_common;
#[cfg(test)]
mod mini_de;
#[cfg(test)]
mod mini_eo;
#[cfg(test)]
mod mini_uk;
pub(crate) mod rows;
mod tables;
mod word;

pub(crate) use tables::{Dialect, Tables, lexicon};

/// A language that an [`Extractor`](crate::Extractor) reads: see [`Builder::locales`](crate::Builder::locales).
///
/// ```
/// use dateline::{Extractor, Locale};
///
/// let extractor = Extractor::builder().locales([Locale::English]).build()?;
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// English, as news writes it.
    #[default]
    English,
    /// Some words of German, which prove that a language is one folder.
    #[cfg(test)]
    MiniGerman,
    /// The same of Ukrainian.
    #[cfg(test)]
    MiniUkrainian,
    /// A few of Esperanto: the smallest locale that is one.
    #[cfg(test)]
    MiniEsperanto,
}

impl Locale {
    /// What it brings.
    pub(crate) fn tables(self) -> &'static Tables {
        match self {
            Locale::English => &en::TABLES,
            #[cfg(test)]
            Locale::MiniGerman => &mini_de::TABLES,
            #[cfg(test)]
            Locale::MiniEsperanto => &mini_eo::TABLES,
            #[cfg(test)]
            Locale::MiniUkrainian => &mini_uk::TABLES,
        }
    }
}
