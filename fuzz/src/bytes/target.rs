//! What is done with an input.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use quernel::ir::interp::{InterpError, Limits, NoInputs};
use quernel::ir::passes;
use quernel::ir::text::parse_mapped;
use quernel::ir::verify::{verify, verify_mapped};
use quernel::{CompileOptions, Error, QueryResult, Session};

use super::seeds::Seed;

/// How long a query over an input may run; it is no finding if it would run longer, only if it runs on.
const QUERY: Duration = Duration::from_secs(1);
/// Bytes that its states may take.
const MEMORY: u64 = 256 << 20;
/// Columns of a file from which on queries over a few rows of it are interpreted.
const WIDE: usize = 200;
/// Rows of a result that are looked at.
const ROWS: usize = 100_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// SQL text: parsed, bound, compiled, and run where it only reads.
    Sql,
    /// Kernel IR as text: parsed, verified, printed, rewritten by every pass, interpreted.
    Ir,
    /// Files, read whole and through a filter.
    Parquet,
    Csv,
    Arrow,
}

impl Target {
    pub const ALL: [Target; 5] = [Target::Sql, Target::Ir, Target::Parquet, Target::Csv, Target::Arrow];

    pub fn name(self) -> &'static str {
        match self {
            Target::Sql => "sql",
            Target::Ir => "ir",
            Target::Parquet => "parquet",
            Target::Csv => "csv",
            Target::Arrow => "arrow",
        }
    }

    pub fn named(name: &str) -> Option<Target> {
        Target::ALL.into_iter().find(|target| target.name() == name)
    }

    /// The extension of an input's file.
    pub fn extension(self) -> &'static str {
        if self == Target::Ir { "qir" } else { self.name() }
    }

    /// Whether its inputs are text.
    pub fn is_text(self) -> bool {
        matches!(self, Target::Sql | Target::Ir | Target::Csv)
    }

    /// Takes an input. `seed` is what it was made of; `folder` may be written to.
    ///
    /// # Errors
    /// What is wrong with Quernel: it broke one of its own promises without a panic. That the input is refused is none.
    pub fn check(self, input: &[u8], seed: &Seed, folder: &Path) -> Result<(), String> {
        match self {
            Target::Sql => sql(&String::from_utf8_lossy(input), &seed.setup),
            Target::Ir => ir(&String::from_utf8_lossy(input)),
            Target::Parquet | Target::Csv | Target::Arrow => self.file(input, folder),
        }
    }

    fn file(self, input: &[u8], folder: &Path) -> Result<(), String> {
        let path = folder.join(format!("input.{}", self.extension()));
        fs::write(&path, input).map_err(|e| format!("the fuzzer's own file: {e}"))?;
        let path = path.display();
        let session = session();
        let columns = outcome(session.sql(&format!("DESCRIBE SELECT * FROM '{path}'")))?;
        outcome(session.sql(&format!("SELECT * FROM '{path}'")))?;
        // Compiling takes seconds for thousands of aggregates, in a development build.
        session.configure(|settings| settings.interpret_tiny = columns > WIDE);
        if columns > 0 {
            outcome(session.sql(&format!("SELECT count(*), min(COLUMNS(*)), max(COLUMNS(*)) FROM '{path}'")))?;
            outcome(session.sql(&format!("SELECT * FROM '{path}' WHERE #1 > (SELECT min(#1) FROM '{path}')")))?;
        }
        // As of one number, one date and one text: filters that are pushed into the file.
        for condition in [
            "a > 3",
            "d >= DATE '2001-01-01'",
            "s = 'text 1'",
            "a IN (3, 5, 7) AND d IN (DATE '2000-02-13', DATE '2001-01-01')",
            "a IS NULL OR s LIKE '%9%'",
        ] {
            outcome(session.sql(&format!("SELECT count(*), count(a), max(s) FROM '{path}' WHERE {condition}")))?;
        }
        Ok(())
    }
}

fn session() -> Session {
    let session = Session::new().threads(2).timeout(QUERY).memory_limit(MEMORY);
    session.configure(|settings| {
        settings.temp_directory = None;
        settings.interpret_tiny = false;
    });
    session
}

/// The number of a result's rows, which are made and dropped; 0 of an error that is the input's.
fn outcome(result: Result<QueryResult, Error>) -> Result<usize, String> {
    let broken = |error: Error| match error {
        Error::Internal(_) => Err(error.to_string()),
        other if other.to_string().contains("internal error") => Err(other.to_string()),
        _ => Ok(0),
    };
    let result = match result {
        Ok(result) => result,
        Err(error) => return broken(error),
    };
    let mut rows = 0;
    for batch in result {
        match batch {
            Ok(batch) => rows += batch.num_rows(),
            Err(error) => return broken(error),
        }
        if rows > ROWS {
            break;
        }
    }
    Ok(rows)
}

/// Whether a statement only reads, so that it may be run.
fn reads(statement: &str) -> bool {
    let start = statement.trim_start_matches(|c: char| c.is_whitespace() || c == '(').to_ascii_lowercase();
    let word = start.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    matches!(word, "select" | "from" | "with" | "values")
}

fn sql(text: &str, setup: &[String]) -> Result<(), String> {
    let session = session();
    for statement in setup {
        // Some need what was left out; the tables that can be made are enough.
        let _ = session.sql(statement);
    }
    let Ok(statements) = session.parse(text) else { return Ok(()) };
    for statement in statements {
        if reads(statement.text()) {
            outcome(session.run(statement))?;
        } else if let Err(Error::Internal(message)) = session.compile(statement.text(), &CompileOptions::default()) {
            return Err(message);
        }
    }
    Ok(())
}

fn ir(text: &str) -> Result<(), String> {
    let Ok((module, map)) = parse_mapped(text) else { return Ok(()) };
    if verify_mapped(&module, &map).is_err() {
        return Ok(());
    }
    let printed = module.to_string();
    let (again, _) = parse_mapped(&printed).map_err(|e| format!("a valid module's text does not parse: {e}"))?;
    if again.to_string() != printed {
        return Err("a valid module's text reads back as another module".into());
    }
    interpret(&module)?;
    for pass in passes::PASSES {
        let mut after = module.clone();
        (pass.run)(&mut after);
        verify(&after).map_err(|e| format!("the pass {} breaks a valid module: {e}", pass.name))?;
    }
    let mut after = module.clone();
    passes::run(&mut after, &passes::default_pipeline(), &mut |_, _| {});
    verify(&after).map_err(|e| format!("the passes break a valid module: {e}"))?;
    interpret(&after)
}

/// Interprets a module for a while. That something in its text is said to be proved which isn't is the text's fault.
fn interpret(module: &quernel::ir::kernel::Module) -> Result<(), String> {
    let cancelled = AtomicBool::new(false);
    let done = AtomicBool::new(false);
    let limits = Limits { cancelled: Some(&cancelled), state_rows: Some(ROWS as u64) };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let start = Instant::now();
            while !done.load(Ordering::Relaxed) && start.elapsed() < QUERY {
                std::thread::park_timeout(Duration::from_millis(20));
            }
            cancelled.store(true, Ordering::Relaxed);
        });
        let found = quernel::ir::interp::run(module, &mut NoInputs, &[], limits);
        done.store(true, Ordering::Relaxed);
        match found {
            Err(InterpError::Invalid(error)) => Err(format!("the interpreter refuses a verified module: {error}")),
            _ => Ok(()),
        }
    })
}
