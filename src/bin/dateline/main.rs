//! The command line: reads documents, writes what the library finds. Decides nothing about dates.

#[macro_use]
mod names;

mod evaluate;
mod gold;
mod options;
mod rules;
mod tag;
mod timeline;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use dateline::text::Layout;
use dateline::{Anchor, DecadeForm};
use options::Options;
use timeline::Format;

/// Reads news text and its publication date, and returns the times it speaks of and what happens then.
#[derive(Debug, Parser)]
#[command(name = "dateline", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reads one article, writes its timeline: for each event when, status, class, trigger and
    /// source, and below it the clause, behind its subject in brackets where that stands before it.
    ///
    /// Example: dateline timeline article.txt --published 2025-01-09
    Timeline {
        /// The file to read; "-" for standard input.
        #[arg(default_value = "-")]
        file: PathBuf,
        /// The day of publication; without it, what is anchored to it stays open.
        #[arg(long, value_name = "DATE")]
        published: Option<Anchor>,
        #[command(flatten)]
        options: Options,
        /// How the timeline is written.
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
        /// Also shows what has no place in the calendar ("recently").
        #[arg(long)]
        vague: bool,
        /// Add a line that says who does it, what it is done to, and where.
        #[arg(long)]
        who: bool,
        /// Columns of a line.
        #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u16).range(72..))]
        width: u16,
    },
    /// Reads JSON Lines, writes JSON Lines with the mentions and events of each document, in input order.
    ///
    /// A line is {"id": any, "text": string, "published": string or null}; "published" may be missing, and
    /// takes ISO 8601, RFC 2822 and the usual English spellings. A line may also have "style",
    /// "day_order", "toward", "week_start", "fiscal_year_start", "ages" and "decades", which overrule the options
    /// below. The answer is {"id", "mentions", "events"}. A bad line is reported on standard error with
    /// its number; the others are still answered, and the exit code is 1.
    ///
    /// Example: echo '{"id":1,"published":"2025-01-09","text":"On Jan. 8 it began."}' | dateline tag
    Tag {
        /// Files to read, one after another; "-" or none for standard input.
        files: Vec<PathBuf>,
        #[command(flatten)]
        options: Options,
        /// How decades and centuries are written: 198 or 198X.
        #[arg(long, value_parser = names!(DecadeForm), default_value = "digits")]
        decades: DecadeForm,
    },
    /// Scores the mentions against documents that people have labelled: precision, recall and F1 of
    /// TempEval-3, and for each type how many labels were found, with what right, and F1.
    ///
    /// strict: the same span; relaxed: a character in common; type and value: relaxed, and the same
    /// type or value; an interval counts as its endpoints.
    ///
    /// A document is TimeML in a .tml file, with its publication date in the TIMEX3 whose
    /// functionInDocument is CREATION_TIME, or a .json file with {"id"?, "published"?, "text",
    /// "timexes": [{"start", "end", "type", "value"?}]}, offsets in code points. A file that cannot be read is
    /// reported on standard error with the line; the others are scored, and the exit code is 1.
    ///
    /// Example: dateline evaluate my-corpus --errors 20
    Evaluate {
        /// Files, or folders, which are read with all folders in them.
        #[arg(required = true)]
        gold: Vec<PathBuf>,
        #[command(flatten)]
        options: Options,
        /// Also shows the commonest errors, at most so many.
        #[arg(long, value_name = "N", default_value_t = 0)]
        errors: usize,
        /// How the figures are written.
        #[arg(long, value_enum, default_value = "text")]
        format: evaluate::Format,
    },
    /// Lists the rules, each with examples: the mention in brackets, and its value in a text
    /// published on Wednesday 2019-03-06.
    ///
    /// Example: dateline rules weekday
    Rules {
        /// Shows this rule only.
        name: Option<String>,
        /// How the list is written.
        #[arg(long, value_enum, default_value = "text")]
        format: rules::Format,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Timeline { file, published, options, format, vague, who, width } => {
            timeline::run(&file, published, options, format, Layout { width: width.into(), vague, who })
        }
        Command::Tag { files, options, decades } => tag::run(&files, &options, decades),
        Command::Evaluate { gold, options, errors, format } => evaluate::run(&gold, &options, errors, format),
        Command::Rules { name, format } => rules::run(name.as_deref(), format),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // A reader that has seen enough is no failure ("dateline tag | head").
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dateline: {error}");
            ExitCode::FAILURE
        }
    }
}
