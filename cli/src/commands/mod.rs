//! What the commands do.

mod gen_tpch;

use std::process::ExitCode;

use crate::args::{Args, Command, GenCommand};

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A message for standard error; exit code 1.
    Message(String),
    /// Whoever read our output stopped; nothing to say.
    BrokenPipe,
    /// Ctrl-C; exit code 130, as shells expect.
    Interrupted,
}

impl Failure {
    pub(crate) fn message(text: impl Into<String>) -> Failure {
        Failure::Message(text.into())
    }

    /// Prints the message and gives the exit code.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Failure::Message(text) if text.starts_with("error:") => eprintln!("{text}"),
            Failure::Message(text) => eprintln!("error: {text}"),
            Failure::BrokenPipe => return ExitCode::SUCCESS,
            Failure::Interrupted => {
                eprintln!("cancelled");
                return ExitCode::from(130);
            }
        }
        ExitCode::FAILURE
    }
}

impl From<quernel::format::FormatError> for Failure {
    fn from(e: quernel::format::FormatError) -> Failure {
        if e.is_broken_pipe() { Failure::BrokenPipe } else { Failure::Message(e.to_string()) }
    }
}

/// Runs what the arguments ask for.
pub(crate) fn run(args: Args) -> Result<(), Failure> {
    match args.command {
        Some(Command::Gen(GenCommand::Tpch(args))) => gen_tpch::run(&args),
        _ => Err(Failure::message("wiring")),
    }
}
