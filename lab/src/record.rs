//! What a run leaves behind: `report.json`.
//!
//! Everything a reader needs to draw a report, to doubt it or to repeat it. Raw samples only: no ratio, interval or verdict is stored,
//! because those follow from the samples and must follow from them again tomorrow. Times are in seconds, sizes in bytes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Version of this form; a reader refuses a newer one.
pub const FORMAT: u32 = 1;

/// One run of the lab.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub format: u32,
    pub environment: Environment,
    pub settings: Settings,
    /// The engines that ran, in the order in which they are shown.
    pub engines: Vec<Engine>,
    /// The engines that were asked for and could not run.
    pub absent: Vec<Absent>,
    /// What was run: each workload at each scale.
    pub workloads: Vec<Workload>,
    /// One for each engine, workload, scale, mode and query.
    pub cases: Vec<Case>,
    /// One for each engine, workload, scale and mode: opening or loading the tables.
    pub loads: Vec<Load>,
    /// Whether the run was stopped before its end.
    pub interrupted: bool,
}

/// The machine and the build.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Environment {
    pub cpu: String,
    /// Cores that the process may use.
    pub cores: usize,
    pub memory_bytes: u64,
    pub kernel: String,
    pub os: String,
    /// The commit of Quernel, with `-dirty` where the tree had changes; empty where unknown.
    pub commit: String,
    /// How Quernel was built: profile, compiler, flags.
    pub build: String,
    /// Start of the run, RFC 3339, UTC.
    pub started: String,
    /// Load averages over 1, 5 and 15 minutes at the start.
    pub load: [f64; 3],
    /// Bandwidth of reading memory with the run's threads, bytes per second, where measured.
    pub memory_bandwidth: Option<f64>,
}

/// What the run was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The command line that repeats the run.
    pub command: String,
    pub threads: usize,
    pub memory_limit: Option<u64>,
    /// Seconds after which a query is given up.
    pub timeout: f64,
    /// Seed of the data and of the order of engines.
    pub seed: u64,
    pub warmups: usize,
    pub min_rounds: usize,
    pub max_rounds: usize,
    /// A case is done once the half-width of its median's 95% interval is under this share of the median.
    pub target_width: f64,
    /// What a reader must know, such as that the page cache could not be dropped.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Engine {
    /// `quernel`, `duckdb`: names the engine everywhere else in the record.
    pub name: String,
    /// `DuckDB`: as people write it.
    pub title: String,
    pub version: String,
    /// What was set for it: threads, memory, anything that is not its default.
    pub settings: BTreeMap<String, String>,
    /// Whether it tells compile time apart from execution.
    pub compiles: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Absent {
    pub name: String,
    pub reason: String,
}

/// A workload at one scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Workload {
    pub name: String,
    pub title: String,
    pub scale: f64,
    pub description: String,
    /// Rows and Parquet bytes of each table.
    pub tables: BTreeMap<String, Table>,
    pub queries: Vec<Query>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub rows: u64,
    pub bytes: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// `q01`.
    pub name: String,
    pub title: String,
    pub sql: String,
    /// The value on the axis and the curve that it belongs to, where the query is one of a sweep.
    pub sweep: Option<Sweep>,
    /// Bytes that any engine must read at the least, for the roofline; where the workload tells it.
    pub bytes: Option<u64>,
    /// SQL of the engines that got a variant, and why they did.
    pub variants: BTreeMap<String, Variant>,
    /// Quernel's plan, where it gave one.
    pub plan: Option<String>,
    /// Folder with Quernel's dumps, relative to the report, where they were made.
    pub dumps: Option<String>,
}

impl Query {
    /// What an engine ran.
    pub fn sql_of(&self, engine: &str) -> &str {
        self.variants.get(engine).map_or(&self.sql, |variant| &variant.sql)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sweep {
    /// `filter-selectivity`.
    pub name: String,
    /// Label of the axis: `selectivity`, `groups`.
    pub axis: String,
    pub value: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    pub sql: String,
    pub reason: String,
}

/// How an engine meets the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Parquet, a new process and, where permitted, an empty page cache for every sample.
    ColdParquet,
    /// Parquet that lies in the page cache.
    HotParquet,
    /// Tables that the engine has loaded beforehand.
    InMemory,
}

impl Mode {
    /// As the record and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ColdParquet => "cold-parquet",
            Self::HotParquet => "hot-parquet",
            Self::InMemory => "in-memory",
        }
    }
}

impl std::fmt::Display for Mode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// What one engine did with one query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub workload: String,
    pub scale: f64,
    pub mode: Mode,
    pub query: String,
    pub engine: String,
    pub outcome: Outcome,
    /// In the order in which they were taken; empty unless the outcome is [`Outcome::Ok`].
    pub samples: Vec<Sample>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Outcome {
    /// The rows are those that the engines agree on.
    Ok { rows: u64 },
    /// The rows differ; `difference` shows where first.
    Wrong { difference: String },
    /// The engine refuses the query.
    Unsupported { message: String },
    /// The engine failed at run time.
    Failed { message: String },
    /// The process ended by itself: exit status or signal.
    Crashed { message: String },
    /// Out of memory: its own error, or killed for it.
    OutOfMemory { message: String },
    /// No answer in time.
    TimedOut { seconds: f64 },
    /// Never reached, because the run was stopped.
    NotRun,
}

impl Outcome {
    pub fn is_ok(&self) -> bool {
        matches!(self, Self::Ok { .. })
    }

    /// In a word or two, for tables.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Ok { .. } => "ok",
            Self::Wrong { .. } => "wrong answer",
            Self::Unsupported { .. } => "unsupported",
            Self::Failed { .. } => "failed",
            Self::Crashed { .. } => "crashed",
            Self::OutOfMemory { .. } => "out of memory",
            Self::TimedOut { .. } => "timed out",
            Self::NotRun => "not run",
        }
    }

    /// What the engine said, or the first difference of a wrong answer.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Wrong { difference } => Some(difference),
            Self::Unsupported { message }
            | Self::Failed { message }
            | Self::Crashed { message }
            | Self::OutOfMemory { message } => Some(message),
            Self::Ok { .. } | Self::TimedOut { .. } | Self::NotRun => None,
        }
    }
}

/// One execution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// From SQL text to the last row in Arrow arrays, compilation included.
    pub seconds: f64,
    /// Part of it spent from SQL text to runnable code, where the engine tells.
    pub compile: Option<f64>,
    /// Until the first rows were there, where the engine tells.
    pub first_row: Option<f64>,
    /// CPU time of the process, user and system.
    pub cpu: Option<f64>,
    /// Most resident memory of the process so far.
    pub peak_memory: Option<u64>,
    /// The round it was taken in, from 0.
    pub round: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    pub workload: String,
    pub scale: f64,
    pub mode: Mode,
    pub engine: String,
    pub seconds: f64,
    pub peak_memory: Option<u64>,
    /// Why the tables could not be loaded; the engine has no cases then.
    pub error: Option<String>,
}
