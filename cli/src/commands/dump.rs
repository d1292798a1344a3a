//! `quernel dump`.

use std::fs;
use std::io::Write;
use std::path::Path;

use quernel::{CompileOptions, CompiledQuery, Stage};

use crate::args::DumpArgs;
use crate::commands::{Failure, open, say};

pub(crate) fn run(args: &DumpArgs) -> Result<(), Failure> {
    let sql = open::sql(&args.sql)?;
    let session = open::session(&args.data, &args.run)?;
    let mut options = CompileOptions { trace: args.passes, ..CompileOptions::default() };
    if args.emit.iter().any(|stage| stage.is_shader()) {
        options = options.for_gpus();
    }
    let mut query = session.compile(&sql, &options)?;
    if let Some(profile) = &args.run.profile {
        query.profile = profile.clone();
    }
    if let Some(folder) = &args.out {
        write_files(&query, &args.emit, args.kernel, folder)?;
        say!("{}", folder.display());
        return Ok(());
    }
    let mut out = std::io::stdout().lock();
    let several = args.emit.len() > 1 || args.passes;
    for stage in &args.emit {
        let text = query.stage(*stage, args.kernel)?;
        if several {
            writeln!(out, "── {} ──", stage.name())?;
        }
        writeln!(out, "{}", text.trim_end())?;
        if several {
            writeln!(out)?;
        }
    }
    for (name, text) in query.trace() {
        writeln!(out, "── after {name} ──\n{}\n", text.trim_end())?;
    }
    Ok(())
}

/// One file a stage, and one for each rule and pass where they were kept.
pub(crate) fn write_files(
    query: &CompiledQuery,
    stages: &[Stage],
    kernel: Option<usize>,
    folder: &Path,
) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::message(format!("cannot write to {}: {e}", folder.display()));
    fs::create_dir_all(folder).map_err(failed)?;
    for (i, stage) in stages.iter().enumerate() {
        let path = folder.join(format!("{i}-{}.{}", stage.name(), stage.extension()));
        fs::write(path, query.stage(*stage, kernel)?).map_err(failed)?;
    }
    for (i, (name, text)) in query.trace().iter().enumerate() {
        let path = folder.join(format!("trace-{i:02}-{}.txt", name.replace(' ', "-")));
        fs::write(path, text).map_err(failed)?;
    }
    Ok(())
}
