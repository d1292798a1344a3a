//! `quernel-fuzz`: compares engines on random queries until told to stop.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use quernel_fuzz::bytes::{self, Target};
use quernel_fuzz::engine::{Engine, EngineError};
use quernel_fuzz::oracle::{self, Oracle};
use quernel_fuzz::run::{Options, run};
use quernel_fuzz::tpch;
use quernel_fuzz::worker::{device, serve};

/// Random SQL over random data, compared between DuckDB, Quernel's interpreter, Quernel's machine code and its shaders.
#[derive(Debug, Parser)]
struct Args {
    /// Instead of comparing engines: inputs that must do no harm (sql, ir, parquet, csv, arrow), or queries that must agree with each
    /// other (tlp, norec).
    target: Option<String>,
    /// Stop after so many seconds; over --minutes.
    #[arg(long)]
    seconds: Option<f64>,
    /// With a target of inputs: where those that found something are kept.
    #[arg(long, value_name = "FOLDER", default_value = "target/fuzz")]
    keep: PathBuf,
    /// Seed of the first case; by default the clock.
    #[arg(long)]
    seed: Option<u64>,
    /// Stop after so many queries.
    #[arg(long, default_value_t = usize::MAX)]
    queries: usize,
    /// Stop after so many minutes.
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// Queries over each set of tables.
    #[arg(long, default_value_t = 40)]
    per_case: usize,
    /// Stop after so many differences.
    #[arg(long, default_value_t = 10)]
    failures: usize,
    /// Print differences as they are, unreduced.
    #[arg(long)]
    no_shrink: bool,
    /// Engines to compare, the trusted one first: duckdb, interp, cpu, cpu-disk (128 KiB of memory), cpu-generic (plans that do not know literals), gpu, gpu-webgpu, gpu-int64, gpu-native, gpus (several), auto (with the CPU).
    #[arg(long, value_delimiter = ',', default_value = "duckdb,interp,cpu")]
    engines: Vec<String>,
    /// Instead of random queries: the 22 TPC-H queries over the Parquet files in this folder, against DuckDB.
    #[arg(long, value_name = "FOLDER")]
    tpch: Option<PathBuf>,
    /// With --tpch: on the interpreter too, which is for small scale factors.
    #[arg(long, requires = "tpch")]
    interpret: bool,
    /// Answer requests on standard input with Quernel on this device (the fuzzer starts itself so).
    #[arg(long, hide = true)]
    worker: Option<String>,
    /// Take inputs of this target on standard input (the fuzzer starts itself so).
    #[arg(long, hide = true, requires = "folder")]
    taker: Option<String>,
    /// Where a taker may write.
    #[arg(long, hide = true)]
    folder: Option<PathBuf>,
    /// Print every query.
    #[arg(long, short)]
    verbose: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    if let Some(name) = &args.worker {
        let Some(target) = device(name) else { return ExitCode::FAILURE };
        return if serve(&target).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    if let (Some(name), Some(folder)) = (&args.taker, &args.folder) {
        let Some(target) = Target::named(name) else { return ExitCode::FAILURE };
        return if bytes::child::serve(target, folder).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    if let Some(name) = &args.target {
        return match one_target(&args, name) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(e) => {
                eprintln!("quernel-fuzz: {e}");
                ExitCode::from(2)
            }
        };
    }
    match args.tpch.as_deref().map_or_else(|| fuzz(&args), |folder| check_tpch(folder, args.interpret)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("quernel-fuzz: {e}");
            ExitCode::from(2)
        }
    }
}

/// The seed, by default the clock's.
fn seed(args: &Args) -> u64 {
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs());
    args.seed.unwrap_or(clock * 1_000_000 % 1_000_000_007)
}

fn time(args: &Args) -> Duration {
    Duration::from_secs_f64(args.seconds.unwrap_or(args.minutes * 60.0))
}

/// Runs a target of inputs or an oracle; whether it found nothing.
fn one_target(args: &Args, name: &str) -> Result<bool, Box<dyn std::error::Error>> {
    let (seed, time, findings) = (seed(args), time(args), args.failures);
    let mut print = |text: &str| println!("{text}\n");
    println!("{name}, seed {seed}");
    if let Some(target) = Target::named(name) {
        std::fs::create_dir_all(&args.keep)?;
        let keep = args.keep.canonicalize()?;
        let options = bytes::run::Options { seed, time, findings, reduce: !args.no_shrink, keep };
        let report = bytes::run::run(&this_program()?, target, &options, &mut print)?;
        println!("{} inputs; {} findings", report.inputs, report.found.len());
        return Ok(report.found.is_empty());
    }
    let oracle = Oracle::named(name).ok_or_else(|| {
        let inputs: Vec<&str> = Target::ALL.iter().map(|target| target.name()).collect();
        format!("there is no target {name:?}: {}, tlp, norec", inputs.join(", "))
    })?;
    let options = oracle::Options {
        seed,
        time,
        per_case: args.per_case,
        findings,
        shrink: !args.no_shrink,
        verbose: args.verbose,
    };
    // The last engine named is Quernel's machine code, unless told otherwise.
    let device = args.engines.last().map_or("cpu", String::as_str);
    let mut engine = match device {
        "duckdb" => Engine::duckdb()?,
        other => Engine::quernel(&this_program()?, other)?,
    };
    let report = oracle::run(oracle, &mut engine, &options, &mut print)?;
    println!(
        "{} queries, {} of them refused or late; {} differences",
        report.queries,
        report.refused,
        report.found.len()
    );
    Ok(report.found.is_empty())
}

fn this_program() -> Result<PathBuf, EngineError> {
    std::env::current_exe().map_err(|e| EngineError::Missing(format!("the path of this program: {e}")))
}

fn check_tpch(folder: &Path, interpret: bool) -> Result<bool, EngineError> {
    let wrong = tpch::check(&this_program()?, folder, interpret, &mut |text| println!("{text}"))?;
    println!("{} differences", wrong.len());
    Ok(wrong.is_empty())
}

fn fuzz(args: &Args) -> Result<bool, EngineError> {
    let seed = seed(args);
    let this = this_program()?;
    let mut engines = vec![];
    for name in &args.engines {
        let engine = match name.as_str() {
            "duckdb" => Engine::duckdb(),
            other if device(other).is_some() => Engine::quernel(&this, other),
            other => return Err(EngineError::Missing(format!("an engine called {other}"))),
        };
        match engine {
            Ok(engine) => engines.push(engine),
            Err(EngineError::Missing(what)) if name == "duckdb" => println!("skipped: DuckDB ({what})"),
            Err(e) => return Err(e),
        }
    }
    if engines.is_empty() {
        return Err(EngineError::Missing("an engine".into()));
    }
    println!("seed {seed}, engines {}", engines.iter().map(|e| e.name.as_str()).collect::<Vec<_>>().join(", "));
    let options = Options {
        seed,
        queries: args.queries,
        time: time(args),
        per_case: args.per_case,
        max_failures: args.failures,
        shrink: !args.no_shrink,
        verbose: args.verbose,
    };
    let report = run(&mut engines, &options, &mut |text| println!("{text}\n"))?;
    println!(
        "{} queries: {} answered, {} refused, {} not in time, {} taken beyond DuckDB, {} errors not needed, {} late, \
         {} not for GPUs; {} differences",
        report.queries,
        report.answered,
        report.refused,
        report.timed_out,
        report.extra,
        report.unneeded,
        report.late,
        report.unsupported,
        report.failures.len()
    );
    let mut refusals: Vec<_> = report.refusals.iter().collect();
    refusals.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    for (message, n) in refusals.iter().take(if args.verbose { 40 } else { 5 }) {
        println!("{n:6}  {message}");
    }
    Ok(report.failures.is_empty())
}
