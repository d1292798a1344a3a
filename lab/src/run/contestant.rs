//! An engine in a run: started when it is needed, and again after it died.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use tempfile::TempDir;

use crate::engine::Engine;
use crate::engine::process::{Launch, Limits, Process, Trouble};
use crate::protocol::*;
use crate::record::Mode;
use crate::run::{Options, TOLD_SHARE};

/// How long an engine may take to say hello and to open: importing a large package from a cold disk takes seconds.
const START_TIMEOUT: Duration = Duration::from_secs(120);

/// How much longer than its timeout a query may run before the process is killed, where the engine said that it can interrupt itself.
const GRACE: Duration = Duration::from_secs(2);

#[derive(Debug)]
pub(super) struct Contestant {
    pub(super) name: String,
    pub(super) hello: Hello,
    pub(super) opened: Opened,
    launch: Launch,
    limits: Limits,
    open: Request,
    /// The engine's folder for spilled data, and for its results.
    folder: TempDir,
    running: Option<Process>,
}

impl Contestant {
    /// Starts the engine once to learn who it is.
    ///
    /// # Errors
    /// Its name, and why it can't run.
    pub(super) fn introduce(
        engine: Engine,
        options: &Options,
        stop: &AtomicBool,
    ) -> Result<Contestant, (String, String)> {
        let name = engine.name.clone();
        let failed = |reason: String| (name.clone(), reason);
        let folder = tempfile::Builder::new().prefix("quernel-lab-").tempdir().map_err(|e| failed(e.to_string()))?;
        let temp_dir = folder.path().join("temp");
        std::fs::create_dir(&temp_dir).map_err(|e| failed(e.to_string()))?;
        let open = Request::Open {
            threads: options.threads,
            memory_limit: options.memory_limit.map(|limit| (limit as f64 * TOLD_SHARE) as u64),
            temp_dir,
        };
        let hello = Hello {
            protocol: PROTOCOL,
            name: name.clone(),
            title: name.clone(),
            version: String::new(),
            capabilities: Vec::new(),
            details: BTreeMap::new(),
        };
        let mut contestant = Contestant {
            name: name.clone(),
            hello,
            opened: Opened::default(),
            launch: engine.launch,
            limits: Limits { memory: options.memory_limit, cores: Some(options.threads) },
            open,
            folder,
            running: None,
        };
        contestant.start(stop).map_err(|trouble| failed(trouble.to_string()))?;
        contestant.stop();
        Ok(contestant)
    }

    pub(super) fn can(&self, capability: &str) -> bool {
        self.hello.capabilities.iter().any(|c| c == capability)
    }

    pub(super) fn is_running(&self) -> bool {
        self.running.as_ref().is_some_and(Process::is_alive)
    }

    /// Where the engine writes a result.
    pub(super) fn result_path(&self) -> PathBuf {
        self.folder.path().join("result.arrow")
    }

    /// Puts the result where the next one does not take its place, and gives the path.
    pub(super) fn keep_result(&self) -> std::io::Result<PathBuf> {
        let kept = self.folder.path().join("answer.arrow");
        std::fs::rename(self.result_path(), &kept)?;
        Ok(kept)
    }

    /// Starts the process, without tables.
    fn start(&mut self, stop: &AtomicBool) -> Result<(), Trouble> {
        self.stop();
        if let Request::Open { temp_dir, .. } = &self.open {
            empty(temp_dir);
        }
        let mut process = Process::start(&self.launch, self.limits).map_err(Trouble::Crashed)?;
        self.hello = process.ask(&Request::Hello { protocol: PROTOCOL }, START_TIMEOUT, stop)?;
        if self.hello.protocol != PROTOCOL {
            let theirs = self.hello.protocol;
            return Err(Trouble::Crashed(format!("speaks version {theirs} of the protocol, the lab {PROTOCOL}")));
        }
        self.opened = process.ask(&self.open, START_TIMEOUT, stop)?;
        self.running = Some(process);
        Ok(())
    }

    /// Starts the process and gives it the tables.
    pub(super) fn load(
        &mut self,
        mode: Mode,
        tables: &BTreeMap<String, Vec<PathBuf>>,
        timeout: Duration,
        stop: &AtomicBool,
    ) -> Result<Loaded, Trouble> {
        self.start(stop)?;
        let mode = if mode == Mode::InMemory { LoadMode::InMemory } else { LoadMode::Parquet };
        self.ask(&Request::Load { mode, tables: tables.clone() }, timeout, stop)
    }

    /// Runs a query. With `keep` its rows are at [`Contestant::result_path`].
    pub(super) fn run(&mut self, sql: &str, keep: bool, timeout: Duration, stop: &AtomicBool) -> Result<Ran, Trouble> {
        let result = keep.then(|| self.result_path());
        if let Some(path) = &result {
            // What a killed process left must not be taken for an answer.
            let _ = std::fs::remove_file(path);
        }
        let hard = if self.can("interrupt") { timeout + GRACE } else { timeout };
        let request = Request::Run { sql: sql.into(), result, timeout: timeout.as_secs_f64() };
        match self.ask(&request, hard, stop) {
            Err(Trouble::Refused(Failure { kind: FailureKind::TimedOut, .. }) | Trouble::TimedOut(_)) => {
                Err(Trouble::TimedOut(timeout.as_secs_f64()))
            }
            answer => answer,
        }
    }

    /// Checks a query without running it, where the engine can.
    pub(super) fn prepare(&mut self, sql: &str, timeout: Duration, stop: &AtomicBool) -> Result<(), Trouble> {
        if self.can("prepare") {
            self.ask::<Prepared>(&Request::Prepare { sql: sql.into() }, timeout, stop)?;
        }
        Ok(())
    }

    /// The engine's plan, where it tells.
    pub(super) fn explain(&mut self, sql: &str, timeout: Duration, stop: &AtomicBool) -> Option<String> {
        let request = Request::Explain { sql: sql.into() };
        self.can("explain").then(|| self.ask::<Explained>(&request, timeout, stop).ok()).flatten().map(|e| e.text)
    }

    /// Has the engine write how it compiles a query, where it can.
    pub(super) fn dump(&mut self, sql: &str, folder: &Path, timeout: Duration, stop: &AtomicBool) -> bool {
        let Ok(folder) = std::path::absolute(folder) else { return false };
        let request = Request::Dump { sql: sql.into(), folder };
        self.can("dump") && self.ask::<Done>(&request, timeout, stop).is_ok()
    }

    fn ask<T: serde::de::DeserializeOwned>(
        &mut self,
        request: &Request,
        timeout: Duration,
        stop: &AtomicBool,
    ) -> Result<T, Trouble> {
        match &mut self.running {
            Some(process) => process.ask(request, timeout, stop),
            None => Err(Trouble::Crashed("the process is not running".into())),
        }
    }

    /// Ends the process.
    pub(super) fn stop(&mut self) {
        if let Some(process) = self.running.take() {
            process.close();
        }
    }
}

/// Removes what a killed process left.
fn empty(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let _ = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    }
}
