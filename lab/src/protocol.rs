//! What the lab and an engine say to each other: JSON objects, one a line, requests on the engine's standard input and answers on
//! its standard output, one answer a request. The book's page on the lab has the same with examples.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Version of the protocol.
pub const PROTOCOL: u32 = 1;

/// What the lab asks of an engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "kebab-case")]
pub enum Request {
    /// Who are you? Comes first.
    Hello { protocol: u32 },
    /// Starts the engine.
    Open {
        threads: usize,
        /// Bytes for the engine's own setting, where it has one.
        memory_limit: Option<u64>,
        /// An empty folder for spilled data.
        temp_dir: PathBuf,
    },
    /// Makes tables known, each a list of Parquet files.
    Load { mode: LoadMode, tables: BTreeMap<String, Vec<PathBuf>> },
    /// Checks a query without running it. Asked only of engines with the capability `prepare`.
    Prepare { sql: String },
    /// Runs a query to its last row.
    Run {
        sql: String,
        /// Where the rows go as an Arrow IPC file, after the clock has stopped.
        result: Option<PathBuf>,
        /// Seconds after which the engine should give up with the error `timed-out`, if it can interrupt itself: its process, with the
        /// tables that it has loaded, then lives on. Whatever still runs a little later is killed.
        timeout: f64,
    },
    /// The plan, as text. Asked only of engines with the capability `explain`.
    Explain { sql: String },
    /// Writes whatever shows how the query is compiled into a folder. Asked only of engines with the capability `dump`.
    Dump { sql: String, folder: PathBuf },
    /// Comes last; the process ends.
    Close {},
}

/// Where an engine is to have its tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoadMode {
    /// Copied into the engine's own form.
    InMemory,
    /// In the files; only what opening takes may be read.
    Parquet,
}

/// An answer: `{"ok": {…}}` or `{"error": {…}}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer<T> {
    Ok(T),
    Error(Failure),
}

/// Why an engine could not do what it was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    pub kind: FailureKind,
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The engine has no such feature, or its dialect no such construct.
    Unsupported,
    /// It tried and failed.
    Failed,
    /// It gave up for want of memory.
    OutOfMemory,
    /// It gave up at the query's timeout.
    TimedOut,
}

/// Answer to [`Request::Hello`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hello {
    pub protocol: u32,
    pub name: String,
    pub title: String,
    pub version: String,
    /// `prepare`, `explain`, `dump`, `compile-time`.
    #[serde(default)]
    pub capabilities: Vec<String>,
    /// Anything else that tells builds apart: versions of packages, commit, flags.
    #[serde(default)]
    pub details: BTreeMap<String, String>,
}

/// Answer to [`Request::Open`]: what was set, by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
}

/// Answer to [`Request::Load`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Loaded {
    pub seconds: f64,
    #[serde(default)]
    pub peak_memory: Option<u64>,
}

/// Answer to [`Request::Prepare`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Prepared {
    pub seconds: f64,
}

/// Answer to [`Request::Run`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ran {
    /// From SQL text to the last row in the engine's native result.
    pub seconds: f64,
    pub rows: u64,
    /// Part of it from SQL text to runnable code, where the engine tells.
    #[serde(default)]
    pub compile: Option<f64>,
    /// Until the first rows were there, where the engine tells.
    #[serde(default)]
    pub first_row: Option<f64>,
    /// CPU time of the process, user and system, for this query.
    #[serde(default)]
    pub cpu: Option<f64>,
    /// Most resident memory of the process while the query ran.
    #[serde(default)]
    pub peak_memory: Option<u64>,
}

/// Answer to [`Request::Explain`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Explained {
    pub text: String,
}

/// Answer to requests that give nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Done {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_are_those_of_the_book() {
        let run = Request::Run { sql: "SELECT 1".into(), result: None, timeout: 1.5 };
        assert_eq!(
            serde_json::to_string(&run).unwrap(),
            r#"{"request":"run","sql":"SELECT 1","result":null,"timeout":1.5}"#
        );
        let load = Request::Load { mode: LoadMode::InMemory, tables: [("t".into(), vec!["t.parquet".into()])].into() };
        assert_eq!(
            serde_json::to_string(&load).unwrap(),
            r#"{"request":"load","mode":"in-memory","tables":{"t":["t.parquet"]}}"#
        );
        let answer: Answer<Ran> = serde_json::from_str(r#"{"ok":{"seconds":0.5,"rows":3}}"#).unwrap();
        assert_eq!(answer, Answer::Ok(Ran { seconds: 0.5, rows: 3, ..Ran::default() }));
        let answer: Answer<Ran> = serde_json::from_str(r#"{"error":{"kind":"out-of-memory","message":"no"}}"#).unwrap();
        let failure = Failure { kind: FailureKind::OutOfMemory, message: "no".into() };
        assert_eq!(answer, Answer::Error(failure));
        assert!(serde_json::from_str::<Answer<Done>>(r#"{"ok":{}}"#).is_ok());
        assert_eq!(serde_json::to_string(&Request::Close {}).unwrap(), r#"{"request":"close"}"#);
    }
}
