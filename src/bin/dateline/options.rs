//! The options of reading, as flags of the commands and fields of a JSON line. What each
//! means is the library's business.

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;
use dateline::chrono::Weekday;
use dateline::{Builder, DayOrder, Extractor, Style, Toward};

/// How dates are read.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Options {
    /// What dates are anchored to: the day of publication, or the story's own time (histories).
    #[arg(long, value_parser = names!(Style), default_value = "news")]
    pub(crate) style: Style,
    /// Which comes first in 01/08/2025.
    #[arg(long, value_parser = names!(DayOrder), default_value = "month-first")]
    pub(crate) day_order: DayOrder,
    /// Which way a date lies that the text leaves open.
    #[arg(long, value_parser = names!(Toward), default_value = "tense")]
    toward: Toward,
    /// The day on which "this week" begins.
    #[arg(long, default_value_t = Weekday::Mon, value_name = "NAME", value_parser = weekday)]
    week_start: Weekday,
    /// The month with which fiscal years begin.
    #[arg(long, default_value_t = 1, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..=12))]
    fiscal_year_start: u8,
    /// Marks ages in years in news too.
    #[arg(long)]
    ages: bool,
    /// Turns a rule off, by its name; may be said more than once.
    #[arg(long, value_name = "NAME")]
    without_rule: Vec<String>,
}

/// A weekday by its name.
fn weekday(name: &str) -> Result<Weekday, String> {
    name.parse().map_err(|_| format!("unknown weekday {name:?}; expected \"monday\" to \"sunday\""))
}

impl Options {
    /// An extractor that reads so.
    pub(crate) fn extractor(&self) -> Result<Extractor, dateline::Error> {
        self.builder().build()
    }

    fn builder(&self) -> Builder {
        let all = Extractor::builder();
        let builder = self.without_rule.iter().fold(all, |builder, name| builder.without_rule(name));
        builder
            .style(self.style)
            .day_order(self.day_order)
            .toward(self.toward)
            .week_start(self.week_start)
            .fiscal_year_start(self.fiscal_year_start)
            .ages(self.ages)
    }
}

/// What a line says of how it is to be read; what is missing is as the flags say.
#[derive(Clone, Copy)]
pub(crate) struct LineOptions<'a> {
    pub(crate) style: Option<&'a str>,
    pub(crate) day_order: Option<&'a str>,
    pub(crate) toward: Option<&'a str>,
    pub(crate) week_start: Option<&'a str>,
    pub(crate) fiscal_year_start: Option<u8>,
    pub(crate) ages: Option<bool>,
}

impl LineOptions<'_> {
    /// The options of the flags with what the line says; none where the line says nothing.
    ///
    /// # Errors
    ///
    /// What is wrong with a field, and what it may be.
    pub(crate) fn over(&self, flags: &Options) -> Result<Option<Options>, String> {
        let told = |error: dateline::Error| error.to_string();
        let mut options = flags.clone();
        if let Some(style) = self.style {
            options.style = style.parse().map_err(told)?;
        }
        if let Some(order) = self.day_order {
            options.day_order = order.parse().map_err(told)?;
        }
        if let Some(toward) = self.toward {
            options.toward = toward.parse().map_err(told)?;
        }
        if let Some(day) = self.week_start {
            options.week_start = weekday(day)?;
        }
        options.fiscal_year_start = self.fiscal_year_start.unwrap_or(options.fiscal_year_start);
        options.ages = self.ages.unwrap_or(options.ages);
        let said = self.style.is_some()
            || self.day_order.is_some()
            || self.toward.is_some()
            || self.week_start.is_some()
            || self.fiscal_year_start.is_some()
            || self.ages.is_some();
        Ok(said.then_some(options))
    }
}
