//! `quernel lab`: comparisons with other engines.

mod engine;
mod run;

use std::path::{Path, PathBuf};

use quernel_lab::engine::Sources;
use quernel_lab::engine::home::Home;
use quernel_lab::engine::setup::{self, Found};
use quernel_lab::record::Report;

use crate::commands::{Failure, say};
use crate::lab_args::{LabCommand, LabCompareArgs, LabHomeArgs, LabListArgs, LabReportArgs, LabSetupArgs};

impl From<quernel_lab::Error> for Failure {
    fn from(e: quernel_lab::Error) -> Failure {
        Failure::message(e.to_string())
    }
}

pub(crate) fn run(command: &LabCommand) -> Result<(), Failure> {
    match command {
        LabCommand::Setup(args) => setup(args),
        LabCommand::Run(args) => run::run(args),
        LabCommand::Report(args) => report(args),
        LabCommand::Compare(args) => compare(args),
        LabCommand::List(args) => list(args),
        LabCommand::Engine(args) => engine::serve(&args.device),
    }
}

fn sources(args: &LabHomeArgs) -> Result<Sources, Failure> {
    let home = match &args.home {
        Some(root) => Home { root: std::path::absolute(root)? },
        None => Home::standard()?,
    };
    Ok(Sources { home, drivers: args.drivers.clone(), quernel: std::env::current_exe()? })
}

fn setup(args: &LabSetupArgs) -> Result<(), Failure> {
    let sources = sources(&args.home)?;
    let found = setup::setup(&sources, &args.python, args.clear, &mut |line| eprintln!("{line}"))?;
    show(&found);
    Ok(())
}

fn show(found: &[Found]) {
    for engine in found {
        match &engine.version {
            Ok(version) => say!("{:<12} {version}", engine.title),
            Err(reason) => say!("{:<12} missing: {reason}", engine.title),
        }
    }
}

fn list(args: &LabListArgs) -> Result<(), Failure> {
    say!("workloads:");
    for workload in quernel_lab::workload::all() {
        let (queries, scale) = (workload.queries.len(), workload.default_scale);
        say!(
            "  {:<12} {}, {queries} queries, scale {scale} by default ({})",
            workload.name,
            workload.title,
            workload.scale_unit
        );
    }
    say!("\nengines:");
    show(&setup::try_all(&sources(&args.home)?)?);
    Ok(())
}

/// The report's file: what is named, or `report.json` in a folder that is named.
fn file(path: &Path) -> PathBuf {
    if path.is_dir() { path.join("report.json") } else { path.into() }
}

fn report(args: &LabReportArgs) -> Result<(), Failure> {
    let file = file(&args.file);
    let report = Report::read(&file).map_err(|e| Failure::message(e.to_string()))?;
    draw(&report, args.output.as_deref().or(file.parent()).unwrap_or(Path::new(".")))
}

/// Writes report.md and report.html.
fn draw(report: &Report, folder: &Path) -> Result<(), Failure> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    quernel_lab::report::write(report, folder).map_err(|e| Failure::message(e.to_string()))?;
    for name in ["report.md", "report.html"] {
        say!("{}", folder.join(name).display());
    }
    Ok(())
}

fn compare(args: &LabCompareArgs) -> Result<(), Failure> {
    // As with diff, 1 is the answer that there is a difference, and 2 that there is no answer.
    let read = |path| Report::read(&file(path)).map_err(|e| Failure::WithCode(2, format!("error: {e}")));
    let comparison = quernel_lab::compare::compare(&read(&args.before)?, &read(&args.after)?);
    say!("{comparison}");
    if comparison.regressed() { Err(Failure::Silent) } else { Ok(()) }
}
