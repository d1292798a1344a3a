//! `quernel lab engine`: Quernel as the lab's protocol sees an engine. It reads requests and tables as any other engine does; the lab knows no
//! other way to it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use quernel::format::{Format, ResultWriter, TableOptions};
use quernel::{CompileOptions, Device, Error, Session, Settings, Stage};
use quernel_lab::engine::usage::{cpu_seconds, peak_memory, reset_peak};
use quernel_lab::protocol::*;
use quernel_runtime::error::ExecError;
use quernel_runtime::source::SourceError;

use crate::commands::{Failure as CommandFailure, dump};

/// Answers requests until `close` or the end of input.
pub(crate) fn serve(device: &Device) -> Result<(), CommandFailure> {
    let mut session = Session::new().device(device.clone());
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let answer = match serde_json::from_str(&line) {
            Ok(request) => answer(&mut session, &request),
            Err(e) => Err(failure(FailureKind::Unsupported, format!("not a request: {e}"))),
        };
        let answer = answer.map_or_else(Answer::Error, Answer::Ok);
        let text = serde_json::to_string(&answer).map_err(|e| CommandFailure::message(e.to_string()))?;
        writeln!(out, "{text}")?;
        out.flush()?;
        if matches!(serde_json::from_str(&line), Ok(Request::Close {})) {
            break;
        }
    }
    Ok(())
}

fn answer(session: &mut Session, request: &Request) -> Result<serde_json::Value, Failure> {
    let value = match request {
        Request::Hello { .. } => serde_json::to_value(hello(&session.settings().device)),
        Request::Open { threads, memory_limit, temp_dir } => {
            serde_json::to_value(open(session, *threads, *memory_limit, temp_dir))
        }
        Request::Load { mode, tables } => serde_json::to_value(load(session, *mode, tables)?),
        Request::Prepare { sql } => serde_json::to_value(prepare(session, sql)?),
        Request::Run { sql, result, timeout } => serde_json::to_value(run(session, sql, result.as_deref(), *timeout)?),
        Request::Explain { sql } => serde_json::to_value(Explained { text: explain(session, sql)? }),
        Request::Dump { sql, folder } => serde_json::to_value(dump(session, sql, folder)?),
        Request::Close {} => serde_json::to_value(Done {}),
    };
    value.map_err(|e| failure(FailureKind::Failed, e.to_string()))
}

/// The entry's name and title, by its device.
fn entry(device: &Device) -> (&'static str, &'static str) {
    match device {
        Device::Gpu | Device::Gpus(_) => ("quernel-gpu", "Quernel on a GPU"),
        Device::AllGpus => ("quernel-gpus", "Quernel on all GPUs"),
        Device::Auto => ("quernel-auto", "Quernel, placed by cost"),
        Device::Cpu | Device::Interpreter => ("quernel", "Quernel"),
    }
}

fn hello(device: &Device) -> Hello {
    let (name, title) = entry(device);
    let details = [("commit".to_string(), commit()), ("build".to_string(), build())];
    Hello {
        protocol: PROTOCOL,
        name: name.into(),
        title: title.into(),
        version: env!("CARGO_PKG_VERSION").into(),
        capabilities: ["prepare", "explain", "interrupt", "dump", "compile-time"].map(String::from).into(),
        details: details.into(),
    }
}

/// The commit that this program is of: what `QUERNEL_COMMIT` said when it was built, else that of the source tree if that is still there,
/// with `-dirty` where the tree has changes or was committed to after the program was built.
fn commit() -> String {
    if let Some(commit) = option_env!("QUERNEL_COMMIT") {
        return commit.into();
    }
    let git = |args: &[&str]| {
        let output = std::process::Command::new("git").arg("-C").arg(env!("CARGO_MANIFEST_DIR")).args(args).output();
        let output = output.ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_string())
    };
    let Some(commit) = git(&["rev-parse", "--short=12", "HEAD"]) else { return String::new() };
    let changed = git(&["status", "--porcelain", "--untracked-files=no"]).is_none_or(|changes| !changes.is_empty());
    let committed = git(&["log", "-1", "--format=%ct"]).and_then(|seconds| seconds.parse().ok()).unwrap_or(0);
    let built = std::env::current_exe().and_then(|path| path.metadata()?.modified());
    let older = built.is_ok_and(|time| time < std::time::UNIX_EPOCH + Duration::from_secs(committed));
    if changed || older { format!("{commit}-dirty") } else { commit }
}

fn build() -> String {
    let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
    let wide: &[(&str, bool)] =
        &[("avx2", cfg!(target_feature = "avx2")), ("avx512f", cfg!(target_feature = "avx512f"))];
    let features: Vec<&str> = wide.iter().filter(|(_, on)| *on).map(|(name, _)| *name).collect();
    let features = if features.is_empty() { "baseline".to_string() } else { features.join(" ") };
    format!("{profile}, {}-{}, target features: {features}", std::env::consts::ARCH, std::env::consts::OS)
}

fn open(session: &mut Session, threads: usize, memory_limit: Option<u64>, temp_dir: &Path) -> Opened {
    *session = Session::with_settings(Settings {
        threads,
        memory_limit,
        temp_directory: Some(temp_dir.to_owned()),
        device: session.settings().device,
        ..Settings::default()
    });
    let mut settings = BTreeMap::from([
        ("threads".to_string(), threads.to_string()),
        ("kernels".to_string(), "compiled anew for every run".to_string()),
    ]);
    if let Some(limit) = memory_limit {
        settings.insert("memory_limit".into(), format!("{limit} bytes for the process while a query runs"));
    }
    Opened { settings }
}

fn load(session: &Session, mode: LoadMode, tables: &BTreeMap<String, Vec<PathBuf>>) -> Result<Loaded, Failure> {
    reset_peak();
    let begun = Instant::now();
    for (name, files) in tables {
        session.register(name, path_of(name, files)?).map_err(of_error)?;
    }
    if mode == LoadMode::InMemory {
        // The limit is that of queries.
        let limit = session.settings().memory_limit;
        session.configure(|settings| settings.memory_limit = None);
        let loaded = session.load_into_memory();
        session.configure(|settings| settings.memory_limit = limit);
        loaded.map_err(of_error)?;
    }
    // What loading freed is given back.
    quernel_runtime::memory::keep_freed(session.settings().memory_limit);
    Ok(Loaded { seconds: begun.elapsed().as_secs_f64(), peak_memory: peak_memory() })
}

/// The one path that names a table's files: a file, or a folder that has these and no others.
fn path_of(table: &str, files: &[PathBuf]) -> Result<PathBuf, Failure> {
    if let [file] = files {
        return Ok(file.clone());
    }
    let folder = files.first().and_then(|file| file.parent());
    let others = |folder: &Path| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        entries.filter(|path| path.extension().is_some_and(|e| e == "parquet")).any(|path| !files.contains(&path))
    };
    match folder {
        Some(folder) if files.iter().all(|file| file.parent() == Some(folder)) && !others(folder) => Ok(folder.into()),
        _ => {
            let message = format!("table {table}: several files must be all the Parquet files of one folder");
            Err(failure(FailureKind::Unsupported, message))
        }
    }
}

fn prepare(session: &Session, sql: &str) -> Result<Prepared, Failure> {
    let begun = Instant::now();
    session.compile(sql, &CompileOptions::default()).map_err(of_error)?;
    Ok(Prepared { seconds: begun.elapsed().as_secs_f64() })
}

fn run(session: &Session, sql: &str, keep: Option<&Path>, timeout: f64) -> Result<Ran, Failure> {
    session.configure(|settings| settings.timeout = Duration::try_from_secs_f64(timeout).ok());
    // Other engines plan anew each time. So does Quernel here: a query's kernels are those of a query never seen.
    session.forget_kernels();
    reset_peak();
    let (begun, cpu) = (Instant::now(), cpu_seconds());
    let mut statements = session.parse(sql).map_err(of_error)?;
    let parse = begun.elapsed();
    let (Some(statement), true) = (statements.pop(), statements.is_empty()) else {
        return Err(failure(FailureKind::Unsupported, "expected exactly one query".into()));
    };
    let mut result = session.run(statement).map_err(of_error)?;
    result.timings.parse = parse;
    let (timings, schema) = (result.timings, result.schema());
    let mut first_row = None;
    let mut batches = Vec::new();
    for batch in result {
        batches.push(batch.map_err(of_error)?);
        first_row.get_or_insert_with(|| begun.elapsed().as_secs_f64());
    }
    let seconds = begun.elapsed().as_secs_f64();
    let cpu = cpu.and_then(|before| Some(cpu_seconds()? - before));
    let peak_memory = peak_memory();
    if let Some(path) = keep {
        write(schema, &batches, path).map_err(|e| failure(FailureKind::Failed, e))?;
    }
    Ok(Ran {
        seconds,
        rows: batches.iter().map(|b| b.num_rows() as u64).sum(),
        compile: Some(timings.compile().as_secs_f64()),
        first_row,
        cpu,
        peak_memory,
    })
}

fn write(schema: SchemaRef, batches: &[RecordBatch], path: &Path) -> Result<(), String> {
    let told = |e: &dyn std::fmt::Display| format!("cannot write {}: {e}", path.display());
    let out = BufWriter::new(File::create(path).map_err(|e| told(&e))?);
    let options = TableOptions { max_rows: 0, max_width: 0 };
    let mut writer = ResultWriter::new(Format::Arrow, schema, out, options).map_err(|e| told(&e))?;
    for batch in batches {
        writer.write(batch).map_err(|e| told(&e))?;
    }
    writer.finish().map(|_| ()).map_err(|e| told(&e))
}

fn explain(session: &Session, sql: &str) -> Result<String, Failure> {
    use arrow_array::cast::AsArray;
    let batches = session.sql(&format!("EXPLAIN {sql}")).and_then(|result| result.collect()).map_err(of_error)?;
    Ok(batches.iter().flat_map(|b| b.columns()).flat_map(|c| c.as_string::<i32>().iter().flatten()).collect())
}

fn dump(session: &Session, sql: &str, folder: &Path) -> Result<Done, Failure> {
    let options = CompileOptions { trace: true, ..CompileOptions::default() };
    let query = session.compile(sql, &options).map_err(of_error)?;
    match dump::write_files(&query, &Stage::CPU, None, folder) {
        Ok(()) => Ok(Done {}),
        Err(CommandFailure::Message(message)) => Err(failure(FailureKind::Failed, message)),
        Err(_) => Err(failure(FailureKind::Failed, "the dumps could not be written".into())),
    }
}

fn failure(kind: FailureKind, message: String) -> Failure {
    Failure { kind, message }
}

fn of_error(error: Error) -> Failure {
    let kind = match &error {
        Error::Sql { .. } | Error::Plan { .. } => FailureKind::Unsupported,
        Error::Run { source: ExecError::MemoryLimit(_), .. } | Error::Source(SourceError::MemoryLimit(_)) => {
            FailureKind::OutOfMemory
        }
        Error::Run { source: ExecError::Timeout { .. }, .. } => FailureKind::TimedOut,
        _ => FailureKind::Failed,
    };
    failure(kind, error.render())
}
