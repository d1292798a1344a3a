//! Engines as child processes that speak JSON lines: DuckDB through Python, Quernel through this crate's own binary.
//!
//! A child each, because compiled code that goes wrong takes its process with it: the fuzzer must outlive that and report it.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// What a query gave: DuckDB's names of the types, and every value as text.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Names of the columns.
    pub names: Vec<String>,
    pub types: Vec<String>,
    pub rows: Vec<Vec<Option<String>>>,
}

/// How Quernel runs queries; results don't depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    pub threads: usize,
    /// Rows of a morsel.
    pub morsel_rows: u64,
    /// Rows from which on the optimizer rewrites aggregates over joins.
    pub worthwhile_rows: u64,
}

impl Default for Setting {
    fn default() -> Setting {
        Setting { threads: 2, morsel_rows: 64, worthwhile_rows: 10_000 }
    }
}

/// How an engine failed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EngineError {
    /// The engine refused the statement, with its message.
    #[error("{0}")]
    Refused(String),
    /// The process ended, or panicked: always a bug.
    #[error("crashed: {0}")]
    Crashed(String),
    #[error("no answer within {0} s")]
    TimedOut(u64),
    /// The engine isn't on this machine.
    #[error("missing: {0}")]
    Missing(String),
}

/// Seconds that one statement may take, unless an engine is given more.
const TIMEOUT: u64 = 30;

/// One engine behind a pipe, started anew when it dies.
#[derive(Debug)]
pub struct Engine {
    pub name: String,
    program: PathBuf,
    args: Vec<OsString>,
    /// Seconds that one statement may take.
    patience: u64,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    child: Child,
    stdin: ChildStdin,
    lines: Receiver<String>,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may be gone already; either way it must not outlive this.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Engine {
    /// DuckDB, by `QUERNEL_PYTHON` or `python3`.
    ///
    /// # Errors
    /// [`EngineError::Missing`] without Python or its module duckdb.
    pub fn duckdb() -> Result<Engine, EngineError> {
        let python = std::env::var_os("QUERNEL_PYTHON").unwrap_or_else(|| "python3".into());
        let driver = concat!(env!("CARGO_MANIFEST_DIR"), "/duckdb_driver.py");
        Engine::start("duckdb", python.into(), vec![driver.into()])
    }

    /// Quernel on a device (as [`device`](crate::worker::device) names them), as a worker of `fuzzer`, this crate's binary.
    pub fn quernel(fuzzer: &Path, device: &str) -> Result<Engine, EngineError> {
        let args = ["--worker", device].map(OsString::from).to_vec();
        Engine::start(if device == "cpu" { "compiled" } else { device }, fuzzer.into(), args)
    }

    fn start(name: &str, program: PathBuf, args: Vec<OsString>) -> Result<Engine, EngineError> {
        let mut engine = Engine { name: name.into(), program, args, patience: TIMEOUT, running: None };
        engine.spawn()?;
        Ok(engine)
    }

    fn spawn(&mut self) -> Result<(), EngineError> {
        let missing = |e: std::io::Error| EngineError::Missing(format!("{}: {e}", self.program.display()));
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(missing)?;
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(EngineError::Missing("a pipe to the child process".into()));
        };
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let mut running = Running { child, stdin, lines };
        let hello = receive(&mut running, self.patience)?;
        if let Some(what) = hello.get("missing").and_then(Value::as_str) {
            return Err(EngineError::Missing(what.into()));
        }
        self.running = Some(running);
        Ok(())
    }

    fn ask(&mut self, request: &Value) -> Result<Value, EngineError> {
        if self.running.is_none() {
            self.spawn()?;
        }
        let Some(running) = &mut self.running else {
            return Err(EngineError::Missing(self.name.clone()));
        };
        let reply = match writeln!(running.stdin, "{request}").and_then(|()| running.stdin.flush()) {
            Ok(()) => receive(running, self.patience),
            Err(e) => Err(EngineError::Crashed(e.to_string())),
        };
        if matches!(reply, Err(EngineError::Crashed(_) | EngineError::TimedOut(_))) {
            self.running = None;
        }
        let reply = reply?;
        if let Some(panic) = reply.get("panic").and_then(Value::as_str) {
            return Err(EngineError::Crashed(panic.into()));
        }
        match reply.get("error").and_then(Value::as_str) {
            Some(message) if message.contains("INTERRUPT") || message.contains("time limit") => {
                Err(EngineError::TimedOut(self.patience))
            }
            Some(message) => Err(EngineError::Refused(message.into())),
            None => Ok(reply),
        }
    }

    /// An empty database.
    pub fn reset(&mut self, setting: Setting) -> Result<(), EngineError> {
        let Setting { threads, morsel_rows, worthwhile_rows } = setting;
        let request =
            json!({"op": "reset", "threads": threads, "morsel_rows": morsel_rows, "worthwhile_rows": worthwhile_rows});
        self.ask(&request).map(|_| ())
    }

    /// Lets statements take `seconds`, and in Quernel any memory: for large data, not for random queries.
    pub fn be_patient(&mut self, seconds: u64) {
        self.patience = seconds;
    }

    /// Makes tables of the Parquet files in `folder`, each named by its file: over the files, or in memory (Quernel's alone).
    pub fn open(&mut self, folder: &Path, memory: bool, threads: usize) -> Result<(), EngineError> {
        let seconds = self.patience;
        let folder = folder.to_string_lossy();
        self.ask(&json!({"op": "open", "folder": folder, "memory": memory, "threads": threads, "seconds": seconds}))
            .map(|_| ())
    }

    /// Whether the process has died since the last statement, and its tables with it.
    pub fn is_down(&self) -> bool {
        self.running.is_none()
    }

    pub fn exec(&mut self, sql: &str) -> Result<(), EngineError> {
        self.ask(&json!({"op": "exec", "sql": sql})).map(|_| ())
    }

    pub fn query(&mut self, sql: &str) -> Result<Answer, EngineError> {
        let reply = self.ask(&json!({"op": "query", "sql": sql}))?;
        let text = |v: &Value| v.as_str().map(str::to_string);
        let list = |v: &Value| v.as_array().cloned().unwrap_or_default();
        Ok(Answer {
            names: list(&reply["names"]).iter().filter_map(text).collect(),
            types: list(&reply["types"]).iter().filter_map(text).collect(),
            rows: list(&reply["rows"]).iter().map(|row| list(row).iter().map(text).collect()).collect(),
        })
    }
}

fn receive(running: &mut Running, patience: u64) -> Result<Value, EngineError> {
    match running.lines.recv_timeout(Duration::from_secs(patience)) {
        Ok(line) => serde_json::from_str(&line).map_err(|e| EngineError::Crashed(format!("answered {line:?}: {e}"))),
        Err(std::sync::mpsc::RecvTimeoutError::Timeout) => Err(EngineError::TimedOut(patience)),
        Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => {
            let status = running.child.wait().map_or_else(|e| e.to_string(), |s| s.to_string());
            Err(EngineError::Crashed(format!("the process ended with {status}")))
        }
    }
}
