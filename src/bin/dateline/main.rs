//! The command line: reads documents, writes what the library finds. Decides nothing about dates.

mod tag;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Reads news text and its publication date, and returns every time it speaks of.
#[derive(Debug, Parser)]
#[command(name = "dateline", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reads JSON Lines, writes JSON Lines with the mentions of each document, in input order.
    ///
    /// A line is {"id": any, "text": string, "published": string or null}; "published" may be
    /// missing, and takes ISO 8601, RFC 2822 and the usual English spellings. The answer is
    /// {"id", "mentions", "events"}. A bad line is reported on standard error with its number; the
    /// others are still answered, and the exit code is 1.
    ///
    /// Example: echo '{"id":1,"published":"2025-01-09","text":"On Jan. 8 it began."}' | dateline tag
    Tag {
        /// Files to read, one after another; "-" or none for standard input.
        files: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Tag { files } => tag::run(&files),
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
