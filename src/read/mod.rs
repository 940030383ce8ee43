//! From a document to its mentions, events and timeline: the one place that knows all floors, and picks the locale.

#[cfg(test)]
pub(crate) mod agreement;
mod engine;
mod events;
mod extractor;
mod mentions;
#[cfg(test)]
mod proof;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod twice;

pub use events::Events;
pub use extractor::{Builder, Extractor, Reading, timeline};
pub use mentions::Mentions;

#[cfg(test)]
mod show {
    use super::*;
    use crate::clause::stretch::Reader;
    #[test]
    fn show() {
        let Ok(text) = std::env::var("TEXT") else { return };
        let e = super::engine::Engine::new(&crate::locale::en::EN, Default::default(), |_| true);
        let mut r = Reader::new(e.language(), &text, 0, crate::clause::stretch::Wanted::All);
        while let Some(s) = r.first() {
            for (i, w) in s.words.iter().enumerate() {
                print!(
                    "{}/{:?}{} ",
                    &text[w.start as usize..w.end as usize],
                    w.tag,
                    s.group_of(i).map_or(String::new(), |g| format!("#{g}"))
                );
            }
            println!();
            for g in &s.groups {
                println!("  {:?}", g);
            }
            r.drop_first();
        }
        let _ = Extractor::new();
    }
}
