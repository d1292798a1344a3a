//! `quernel slt`: runs sqllogictest files.

mod compare;
mod expand;
mod file;
mod letters;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Failure, say};
use crate::args::SltArgs;

/// How the records of files ended.
#[derive(Debug, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    /// By reason.
    skipped: BTreeMap<String, usize>,
}

pub(crate) fn run(args: &SltArgs) -> Result<(), Failure> {
    let mut files = Vec::new();
    for path in &args.paths {
        if path.is_dir() {
            files_in(path, &mut files)?;
        } else if path.exists() {
            files.push(path.clone());
        } else {
            return Err(Failure::message(format!("there is no file {}", path.display())));
        }
    }
    if files.is_empty() {
        return Err(Failure::message("there are no sqllogictest files (.test, .slt, .test_slow) there"));
    }
    let mut counts = Counts::default();
    for path in &files {
        file::run(path, args, &mut counts)?;
        if args.fail_fast && counts.failed > 0 {
            break;
        }
    }
    for (why, number) in &counts.skipped {
        say!("skipped {number}: {why}");
    }
    let skipped: usize = counts.skipped.values().sum();
    say!("{} passed, {} failed, {skipped} skipped", counts.passed, counts.failed);
    if counts.failed > 0 { Err(Failure::Silent) } else { Ok(()) }
}

/// The sqllogictest files in a folder and those in it, in order.
fn files_in(folder: &Path, out: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::message(format!("{}: {error}", folder.display()));
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let mut entries = entries.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files_in(&path, out)?;
        } else if path.extension().is_some_and(|e| e == "test" || e == "slt" || e == "test_slow") {
            out.push(path);
        }
    }
    Ok(())
}
