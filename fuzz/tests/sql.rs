//! Runs `tests/sql/*/*.test` on the interpreter and on compiled code.
//!
//! `QUERNEL_BLESS=1` runs DuckDB instead and writes its answers into the files, to be reviewed as a diff.
//! `QUERNEL_TEST_DUCKDB=1` runs DuckDB too, which shows that the files are still what it answers.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use quernel_fuzz::engine::Engine;
use quernel_fuzz::slt::{bless, check, parse, print};

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "test") {
            out.push(path);
        }
    }
}

fn run(path: &Path, engine: Result<Engine, quernel_fuzz::engine::EngineError>, write: bool) -> Result<(), Failed> {
    let mut engine = engine?;
    let folder = tempfile::tempdir()?;
    let mut records = parse(&std::fs::read_to_string(path)?)?;
    let wrong = if write {
        let wrong = bless(&mut engine, &mut records, folder.path());
        std::fs::write(path, print(&records))?;
        wrong
    } else {
        check(&mut engine, &records, folder.path())
    };
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("{} of {} records:\n{}", wrong.len(), records.len(), wrong.join("\n")).into())
    }
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sql");
    let mut paths = vec![];
    files(&root, &mut paths);
    let set = |name: &str| std::env::var_os(name).is_some();
    let mut trials = vec![];
    for path in paths {
        let name = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        if set("QUERNEL_BLESS") || set("QUERNEL_TEST_DUCKDB") {
            let path = path.clone();
            trials.push(Trial::test(format!("duckdb::{name}"), move || {
                run(&path, Engine::duckdb(), set("QUERNEL_BLESS"))
            }));
        }
        if !set("QUERNEL_BLESS") {
            for device in ["interp", "cpu"] {
                let path = path.clone();
                let fuzzer = Path::new(env!("CARGO_BIN_EXE_quernel-fuzz"));
                trials.push(Trial::test(format!("{device}::{name}"), move || {
                    run(&path, Engine::quernel(fuzzer, device), false)
                }));
            }
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
