//! `quernel lab run`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use quernel_lab::engine::Sources;
use quernel_lab::record::{Case, Mode, Outcome, Report};
use quernel_lab::run::{Options, Progress};
use quernel_lab::workload::{self, Workload};

use crate::commands::{Failure, lab, say};
use crate::lab_args::{LabMode, LabRunArgs};

pub(crate) fn run(args: &LabRunArgs) -> Result<(), Failure> {
    let sources = lab::sources(&args.home)?;
    let options = options(args, &sources)?;
    let stop = Arc::new(AtomicBool::new(false));
    let asked = stop.clone();
    // The first Ctrl-C ends the run with what is done, the second at once.
    let _ = ctrlc::set_handler(move || {
        if asked.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    });
    let progress = Progress::new();
    let result = quernel_lab::run::run(&options, &sources, &stop, &progress);
    progress.finish();
    let report = result?;
    summarize(&report);
    say!("{}", options.output.join("report.json").display());
    lab::draw(&report, &options.output)?;
    if report.interrupted {
        let message =
            format!("stopped before its end; what is done is kept. To go on:\n  {} --resume", options.command);
        return Err(Failure::WithCode(130, message));
    }
    Ok(())
}

fn options(args: &LabRunArgs, sources: &Sources) -> Result<Options, Failure> {
    let find = |name: &String| -> Result<Workload, Failure> {
        let mut workload = workload::find(name).map_err(|e| Failure::message(e.to_string()))?;
        for (table, path) in &args.table {
            workload.use_files(table, &std::path::absolute(path)?).map_err(|e| Failure::message(e.to_string()))?;
        }
        Ok(workload)
    };
    let mut modes: Vec<Mode> = Vec::new();
    for mode in &args.mode {
        let mode = match mode {
            LabMode::ColdParquet => Mode::ColdParquet,
            LabMode::HotParquet => Mode::HotParquet,
            LabMode::InMemory => Mode::InMemory,
        };
        if !modes.contains(&mode) {
            modes.push(mode);
        }
    }
    let half = quernel_lab::run::total_memory().map(|bytes| bytes / 2);
    Ok(Options {
        workloads: args.workload.iter().map(find).collect::<Result<_, _>>()?,
        scales: args.scale.clone(),
        modes,
        engines: args.engines.clone(),
        queries: args.queries.clone(),
        threads: args.threads.map_or_else(quernel::default_threads, |n| n as usize),
        memory_limit: args.memory_limit.or(half),
        timeout: args.timeout,
        load_timeout: args.load_timeout,
        warmups: args.warmups,
        min_rounds: args.rounds.0,
        max_rounds: args.rounds.1,
        target_width: args.target_width,
        seed: args.seed,
        output: args.output.clone(),
        data: std::path::absolute(args.data_dir.clone().unwrap_or_else(|| sources.home.data()))?,
        resume: args.resume,
        command: command_line(),
    })
}

/// The command line, as a shell reads it; `--resume` is no part of what repeats a run.
fn command_line() -> String {
    let plain =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_=./,:+%".contains(c));
    let quoted = |word: String| if plain(&word) { word } else { format!("'{}'", word.replace('\'', r"'\''")) };
    let words = std::env::args().skip(1).filter(|word| word != "--resume").map(quoted);
    std::iter::once("quernel".to_string()).chain(words).collect::<Vec<_>>().join(" ")
}

/// How the cases of each engine ended, and how Quernel stands.
fn summarize(report: &Report) {
    let kind = |case: &Case| match &case.outcome {
        Outcome::Ok { .. } if case.samples.is_empty() => "right, not timed",
        Outcome::Ok { .. } => "timed",
        other => other.label(),
    };
    for engine in &report.engines {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for case in report.cases.iter().filter(|case| case.engine == engine.name) {
            *counts.entry(kind(case)).or_default() += 1;
        }
        let counts: Vec<String> = counts.iter().map(|(kind, n)| format!("{n} {kind}")).collect();
        let counts = if counts.is_empty() { "no cases".to_string() } else { counts.join(", ") };
        say!("{:<12} {:<10} {counts}", engine.title, engine.version);
    }
    for engine in &report.absent {
        say!("{:<12} left out: {}", engine.name, engine.reason);
    }
    say!();
    for (title, sentences) in quernel_lab::report::standings(report) {
        say!("{title}\n  {sentences}");
    }
    say!();
}
