//! What the commands do.

mod compile;
mod demo;
#[cfg(feature = "gpu")]
mod devices;
mod dump;
mod gen_tpch;
mod lab;
mod open;
mod query;
mod shell;
mod slt;

use std::process::ExitCode;

/// `println!` that does not panic when whoever reads our output has gone.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}
pub(crate) use say;

use crate::args::{Args, Command, GenCommand};

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A message for standard error; exit code 1.
    Message(String),
    /// Whoever read our output stopped; nothing to say.
    BrokenPipe,
    /// What was printed is bad news; exit code 1.
    Silent,
    /// Ctrl-C; exit code 130, as shells expect.
    Interrupted,
    /// A message for standard error, and an exit code that says more than 1 does.
    WithCode(u8, String),
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
            Failure::Silent => {}
            Failure::Interrupted => {
                eprintln!("cancelled");
                return ExitCode::from(130);
            }
            Failure::WithCode(code, text) => {
                eprintln!("{text}");
                return ExitCode::from(code);
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

impl From<std::io::Error> for Failure {
    fn from(e: std::io::Error) -> Failure {
        quernel::format::FormatError::from(e).into()
    }
}

impl From<quernel::Error> for Failure {
    fn from(e: quernel::Error) -> Failure {
        if e.is_cancelled() { Failure::Interrupted } else { Failure::Message(e.render()) }
    }
}

/// Runs what the arguments ask for.
pub(crate) fn run(args: Args) -> Result<(), Failure> {
    match args.command {
        None => shell::run(&args.shell),
        Some(Command::Query(args)) => query::run(&args),
        Some(Command::Dump(args)) => dump::run(&args),
        Some(Command::Compile(args)) => compile::run(&args),
        Some(Command::Explain(args)) => query::explain(&args),
        Some(Command::Gen(GenCommand::Tpch(args))) => gen_tpch::run(&args),
        Some(Command::Demo(args)) => demo::run(&args),
        Some(Command::Slt(args)) => slt::run(&args),
        Some(Command::Lab(command)) => lab::run(&command),
        #[cfg(feature = "gpu")]
        Some(Command::Devices(args)) => devices::run(&args),
    }
}
