//! A run: every engine on every query, its answers compared first and timed then.
//!
//! One *group* is a workload at a scale in a mode. Its engines are started and loaded, all answers are compared ([`crate::verify`]), and
//! then rounds follow: in each, every query is run once on each engine, the engines in random order. A case takes part until its
//! interval is narrow. The record is written after every step, so that a run that is stopped, or cut off, can go on.

mod contestant;
mod environment;
mod group;
mod page_cache;
mod plan;
mod progress;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use crate::engine::Sources;
use crate::error::{Error, Result};
use crate::record::{Mode, Report};
use crate::workload::Workload;
use contestant::Contestant;
pub use environment::{bandwidth, total_memory};
pub use progress::Progress;

/// What to run.
#[derive(Clone, Debug)]
pub struct Options {
    pub workloads: Vec<Workload>,
    /// Scales of every workload; none: each one's own.
    pub scales: Vec<f64>,
    pub modes: Vec<Mode>,
    /// None: all that there are.
    pub engines: Vec<String>,
    /// Names of queries; none: all.
    pub queries: Vec<String>,
    pub threads: usize,
    /// Resident bytes that an engine's process may have.
    pub memory_limit: Option<u64>,
    pub timeout: Duration,
    /// How long loading the tables may take.
    pub load_timeout: Duration,
    pub warmups: usize,
    pub min_rounds: usize,
    pub max_rounds: usize,
    /// See [`crate::record::Settings::target_width`].
    pub target_width: f64,
    pub seed: u64,
    /// Folder for the report.
    pub output: PathBuf,
    /// Folder for generated tables.
    pub data: PathBuf,
    /// Go on from the record in the folder.
    pub resume: bool,
    /// The command line that repeats the run.
    pub command: String,
}

/// The share of the memory limit that engines are told; the rest is for what their own accounts leave out.
const TOLD_SHARE: f64 = 0.9;

/// Runs, and gives the record, which lies in the folder too. `stop` ends the run early, with what is done.
///
/// # Errors
/// What was asked for can't be run, or the folder can't be written. What engines do wrong is no error.
pub fn run(options: &Options, sources: &Sources, stop: &AtomicBool, progress: &Progress) -> Result<Report> {
    check(options)?;
    let path = options.output.join("report.json");
    let earlier = earlier(options, &path)?;
    std::fs::create_dir_all(&options.output).map_err(Error::file("make the folder", &options.output))?;
    let (engines, mut absent) = sources.find(&options.engines)?;
    let mut contestants = Vec::new();
    for engine in engines {
        progress.say(&format!("starting {}", engine.name));
        match Contestant::introduce(engine, options, stop) {
            Ok(contestant) => contestants.push(contestant),
            Err((name, reason)) => absent.push(crate::record::Absent { name, reason }),
        }
    }
    if contestants.is_empty() {
        let reasons: Vec<String> = absent.iter().map(|a| format!("{}: {}", a.name, a.reason)).collect();
        return Err(Error::NoEngines(reasons.join("; ")));
    }
    for engine in &absent {
        progress.say(&format!("left out: {} ({})", engine.name, engine.reason));
    }
    let mut run = Run {
        options,
        stop,
        progress,
        report: plan::empty(options, &contestants, absent),
        contestants,
        path,
        written: Instant::now(),
    };
    if let Some(earlier) = earlier {
        plan::check_same(&earlier, &run.report)?;
        run.report = Report { interrupted: false, ..earlier };
        run.note(format!("resumed at {}", crate::verify::moment::now()));
    }
    run.all()?;
    run.save()?;
    Ok(run.report)
}

fn check(options: &Options) -> Result<()> {
    let wrong = |text: &str| Err(Error::Invalid(text.into()));
    if options.workloads.is_empty() || options.modes.is_empty() {
        return wrong("name at least one workload and one mode");
    }
    if options.min_rounds == 0 || options.max_rounds < options.min_rounds {
        return wrong("rounds: the least must be at least 1, the most no less than the least");
    }
    let known = |name: &String| options.workloads.iter().any(|w| w.queries.iter().any(|q| q.name == *name));
    if let Some(stranger) = options.queries.iter().find(|name| !known(name)) {
        return Err(Error::Invalid(format!("no workload of this run has a query '{stranger}'")));
    }
    Ok(())
}

/// The record that is to be gone on from.
fn earlier(options: &Options, path: &Path) -> Result<Option<Report>> {
    match (options.resume, path.exists()) {
        (true, false) => Err(Error::Invalid(format!("there is nothing to resume: {} is not there", path.display()))),
        (false, true) => Err(Error::Invalid(format!(
            "{} is there already: go on with --resume, or write to another folder",
            path.display()
        ))),
        (false, false) => Ok(None),
        (true, true) => Report::read(path).map(Some).map_err(|e| Error::Invalid(e.to_string())),
    }
}

/// A run in progress.
struct Run<'a> {
    options: &'a Options,
    stop: &'a AtomicBool,
    progress: &'a Progress,
    report: Report,
    contestants: Vec<Contestant>,
    path: PathBuf,
    written: Instant,
}

/// The run was told to stop.
#[derive(Debug)]
struct Stopped;

impl Run<'_> {
    fn all(&mut self) -> Result<()> {
        for workload in &self.options.workloads {
            let scales = match &self.options.scales[..] {
                [] => vec![workload.default_scale],
                scales => scales.to_vec(),
            };
            for scale in scales {
                if self.stopped() {
                    self.report.interrupted = true;
                    return Ok(());
                }
                let tables = self.progress.generating(workload, scale, self.options)?;
                plan::add(&mut self.report, workload, scale, &tables, self.options, &self.contestants);
                self.save()?;
                let tables: BTreeMap<String, Vec<PathBuf>> =
                    tables.into_iter().map(|(name, files)| (name, files.paths)).collect();
                for mode in &self.options.modes {
                    let group = group::Group { workload, scale, mode: *mode, tables: &tables };
                    if let Err(Stopped) = self.group(&group)? {
                        self.report.interrupted = true;
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }

    fn stopped(&self) -> bool {
        self.stop.load(std::sync::atomic::Ordering::Relaxed)
    }

    fn note(&mut self, note: String) {
        if !self.report.settings.notes.contains(&note) {
            self.report.settings.notes.push(note);
        }
    }

    fn save(&mut self) -> Result<()> {
        self.written = Instant::now();
        self.report.write(&self.path).map_err(|e| Error::Invalid(e.to_string()))
    }

    /// Writes the record, but not so often that writing takes part in what is measured.
    fn checkpoint(&mut self) -> Result<()> {
        if self.written.elapsed() > Duration::from_secs(2) { self.save() } else { Ok(()) }
    }
}
