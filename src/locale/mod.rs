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

use crate::named::named;

named! {
    /// A language that an [`Extractor`](crate::Extractor) reads: see [`Builder::locales`](crate::Builder::locales). Its name is
    /// its tag of BCP 47.
    ///
    /// ```
    /// use dateline::{Extractor, Locale};
    ///
    /// let extractor = Extractor::builder().locales(["en".parse::<Locale>()?]).build()?;
    /// # Ok::<(), dateline::Error>(())
    /// ```
    #[derive(Default)]
    #[non_exhaustive]
    Locale "a language" {
        /// English, as news writes it.
        #[default]
        English "en",
        /// Some words of German, which prove that a language is one folder.
        MiniGerman "mini-de" if test,
        /// The same of Ukrainian.
        MiniUkrainian "mini-uk" if test,
        /// A few of Esperanto: the smallest locale that is one.
        MiniEsperanto "mini-eo" if test,
    }
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
