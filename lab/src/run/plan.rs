//! The record before anything was measured, and whether an earlier one is of the same run.

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::record::{Absent, Case, Engine, Environment, FORMAT, Mode, Outcome, Report, Settings};
use crate::run::contestant::Contestant;
use crate::run::{Options, TOLD_SHARE, environment};
use crate::workload::{TableFiles, Workload};

/// A record of these engines and settings, without workloads.
pub(super) fn empty(options: &Options, contestants: &[Contestant], absent: Vec<Absent>) -> Report {
    let mut environment = environment::capture(options.threads);
    if let Some(quernel) = contestants.iter().find(|c| c.name == "quernel") {
        let detail = |name: &str| quernel.hello.details.get(name).cloned().unwrap_or_default();
        environment.commit = detail("commit");
        environment.build = detail("build");
    }
    let mut notes = vec![];
    if let Some(limit) = options.memory_limit {
        notes.push(format!(
            "Memory: each engine's process is killed above {} MiB of its own resident memory (mapped files left out); engines with a limit \
             of their own are told {:.0}% of that.",
            limit >> 20,
            TOLD_SHARE * 100.0
        ));
    }
    notes.push(format!(
        "Threads: each engine is told {0}, and its process is held to {0} cores.",
        options.threads.min(environment.cores)
    ));
    let mode_notes: &[(Mode, &str)] = &[
        (
            Mode::ColdParquet,
            "cold-parquet: every sample is the first query of a new process, after its tables are opened.",
        ),
        (
            Mode::InMemory,
            "in-memory: all engines of a group hold their tables at the same time, so that rounds can interleave.",
        ),
    ];
    notes.extend(mode_notes.iter().filter(|(mode, _)| options.modes.contains(mode)).map(|(_, text)| text.to_string()));
    let engines = contestants.iter().map(|c| Engine {
        name: c.name.clone(),
        title: c.hello.title.clone(),
        version: c.hello.version.clone(),
        settings: c.opened.settings.clone(),
        compiles: c.hello.capabilities.iter().any(|capability| capability == "compile-time"),
    });
    Report {
        format: FORMAT,
        environment,
        settings: Settings {
            command: options.command.clone(),
            threads: options.threads,
            memory_limit: options.memory_limit,
            timeout: options.timeout.as_secs_f64(),
            seed: options.seed,
            warmups: options.warmups,
            min_rounds: options.min_rounds,
            max_rounds: options.max_rounds,
            target_width: options.target_width,
            notes,
        },
        engines: engines.collect(),
        absent,
        workloads: Vec::new(),
        cases: Vec::new(),
        loads: Vec::new(),
        interrupted: false,
    }
}

/// Adds a workload at a scale, with all its cases still to run; what is there already stays.
pub(super) fn add(
    report: &mut Report,
    workload: &Workload,
    scale: f64,
    tables: &BTreeMap<String, TableFiles>,
    options: &Options,
    contestants: &[Contestant],
) {
    let wanted = |name: &str| options.queries.is_empty() || options.queries.iter().any(|q| q == name);
    if !report.workloads.iter().any(|w| w.name == workload.name && w.scale == scale) {
        let mut record = workload.record(scale, tables);
        record.queries.retain(|query| wanted(&query.name));
        let names: Vec<&str> = contestants.iter().map(|c| c.name.as_str()).collect();
        for query in &mut record.queries {
            query.variants.retain(|engine, _| names.contains(&engine.as_str()));
        }
        report.workloads.push(record);
    }
    for mode in &options.modes {
        for query in workload.queries.iter().filter(|q| wanted(&q.name)) {
            for contestant in contestants {
                let same = |c: &Case| {
                    c.workload == workload.name
                        && c.scale == scale
                        && c.mode == *mode
                        && c.query == query.name
                        && c.engine == contestant.name
                };
                if !report.cases.iter().any(same) {
                    report.cases.push(Case {
                        workload: workload.name.clone(),
                        scale,
                        mode: *mode,
                        query: query.name.clone(),
                        engine: contestant.name.clone(),
                        outcome: Outcome::NotRun,
                        samples: Vec::new(),
                    });
                }
            }
        }
    }
}

/// Whether an earlier record is of the same machine, engines and settings.
///
/// # Errors
/// What differs.
pub(super) fn check_same(earlier: &Report, now: &Report) -> Result<()> {
    let machine = |e: &Environment| (e.cpu.clone(), e.cores, e.commit.clone(), e.build.clone());
    let settings = |s: &Settings| Settings { command: String::new(), notes: Vec::new(), ..s.clone() };
    let versions =
        |r: &Report| r.engines.iter().map(|e| format!("{} {}", e.name, e.version)).collect::<Vec<_>>().join(", ");
    let refuse = |what: &str, was: String, is: String| {
        Err(Error::Invalid(format!("the report to resume was made with other {what}: {was}; now {is}")))
    };
    let (was, is) = (machine(&earlier.environment), machine(&now.environment));
    if was != is {
        return refuse("machine or build", format!("{was:?}"), format!("{is:?}"));
    }
    if versions(earlier) != versions(now) {
        return refuse("engines", versions(earlier), versions(now));
    }
    let (was, is) = (settings(&earlier.settings), settings(&now.settings));
    if was != is {
        return refuse("settings", earlier.settings.command.clone(), now.settings.command.clone());
    }
    Ok(())
}
