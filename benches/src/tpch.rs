//! TPC-H against DuckDB: `cargo run --release -p quernel-benches --bin tpch -- DATA_DIR [--memory] [--threads N] [--rounds N]
//! [--queries 1,6] [--sql TEXT] [--device cpu|gpu|gpu:all|…] [--partition ROUNDS] [--alone] [--passes]`.
//!
//! Both engines run in processes of their own over the same Parquet files, or over tables that each has loaded into memory. Rounds are
//! interleaved, one query at a time, and the table shows medians of the time from SQL text to the last row in Arrow arrays. A session
//! remembers the kernels of a query that it has run; the column `compile` is the time from SQL text to machine code without that.
//! DuckDB runs in Python (`QUERNEL_PYTHON`, else `python3`, with the packages duckdb and pyarrow); `--alone` leaves it out. On a GPU, `--passes`
//! adds runs that show what each pass of the shaders took on the device's clock, and `--partition` has several GPUs partition every index that can be. `--sql`
//! runs a statement of its own instead.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use quernel::{CompileOptions, Device, Session, compile};
use quernel_runtime::exec::PassMetrics;

type Error = Box<dyn std::error::Error>;

struct Options {
    data: String,
    memory: bool,
    threads: usize,
    rounds: usize,
    queries: Vec<usize>,
    sql: Option<String>,
    partition: Option<u32>,
    device: Device,
    alone: bool,
    passes: bool,
}

fn options() -> Result<Options, Error> {
    let mut options = Options {
        data: String::new(),
        memory: false,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
        rounds: 5,
        queries: (1..=22).collect(),
        sql: None,
        partition: None,
        device: Device::Cpu,
        alone: false,
        passes: false,
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--memory" => options.memory = true,
            "--alone" => options.alone = true,
            "--passes" => options.passes = true,
            "--device" => options.device = value()?.parse()?,
            "--threads" => options.threads = value()?.parse()?,
            "--rounds" => options.rounds = value()?.parse()?,
            "--partition" => options.partition = Some(value()?.parse()?),
            "--sql" => options.sql = Some(value()?),
            "--queries" => options.queries = value()?.split(',').map(str::parse).collect::<Result<_, _>>()?,
            path if !path.starts_with('-') && options.data.is_empty() => options.data = path.into(),
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    if options.data.is_empty() {
        return Err("the folder with the tables' Parquet files is missing (quernel gen tpch makes it)".into());
    }
    Ok(options)
}

/// DuckDB in a child process.
struct DuckDb {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl DuckDb {
    fn start() -> Result<DuckDb, Error> {
        let python = std::env::var("QUERNEL_PYTHON").unwrap_or("python3".into());
        let mut child = Command::new(python)
            .args(["-c", include_str!("../duckdb_worker.py")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().ok_or("no pipe to DuckDB")?;
        let output = BufReader::new(child.stdout.take().ok_or("no pipe from DuckDB")?);
        Ok(DuckDb { child, input, output })
    }

    fn ask(&mut self, command: &str) -> Result<String, Error> {
        writeln!(self.input, "{command}")?;
        self.input.flush()?;
        let mut answer = String::new();
        self.output.read_line(&mut answer)?;
        match answer.trim().split_once(' ') {
            Some(("error", message)) => Err(format!("DuckDB: {message}").into()),
            Some((_, rest)) => Ok(rest.into()),
            None if answer.trim() == "ok" => Ok(String::new()),
            None => Err("DuckDB's process ended".into()),
        }
    }

    /// Seconds and rows.
    fn run(&mut self, sql: &str) -> Result<(f64, usize), Error> {
        let hex: String = sql.bytes().map(|b| format!("{b:02x}")).collect();
        let answer = self.ask(&format!("run {hex}"))?;
        let (seconds, rows) = answer.split_once(' ').ok_or("a garbled answer from DuckDB")?;
        Ok((seconds.parse()?, rows.parse()?))
    }
}

impl Drop for DuckDb {
    fn drop(&mut self) {
        // Nothing depends on how the peer ends.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn run(session: &Session, sql: &str) -> Result<(f64, usize), Error> {
    let begun = Instant::now();
    let batches = session.sql(sql)?.collect()?;
    let seconds = begun.elapsed().as_secs_f64();
    Ok((seconds, batches.iter().map(|b| b.num_rows()).sum()))
}

/// Seconds from SQL text to machine code, with nothing cached.
fn compile_time(session: &Session, sql: &str, threads: usize) -> Result<f64, Error> {
    let options = CompileOptions { threads, ..CompileOptions::default() };
    Ok(compile(sql, session.catalog(), &options)?.timings.compile().as_secs_f64())
}

/// What a query's passes take on the device, medians of `rounds` runs, the longest first.
fn print_passes(session: &Session, sql: &str, rounds: usize) -> Result<(), Error> {
    session.configure(|settings| settings.time_passes = true);
    let mut runs = Vec::new();
    for _ in 0..rounds.max(1) {
        let mut result = session.sql(sql)?;
        let metrics = result.metrics().cloned();
        for batch in &mut result {
            batch?;
        }
        runs.push((result, metrics.unwrap_or_default()));
    }
    session.configure(|settings| settings.time_passes = false);
    // Of each pass the median over the runs, which have the same passes.
    let mut passes: Vec<PassMetrics> = runs[0].1.passes.clone();
    for (at, pass) in passes.iter_mut().enumerate() {
        let mut all: Vec<Duration> =
            runs.iter().filter_map(|(_, metrics)| metrics.passes.get(at)).map(|pass| pass.elapsed).collect();
        all.sort_unstable();
        pass.elapsed = all[all.len() / 2];
    }
    let (result, metrics) = runs.swap_remove(0);
    let phases: Vec<String> =
        result.timings.phases().iter().map(|(name, time)| format!("{name} {:.2}", time.as_secs_f64() * 1e3)).collect();
    println!("      ms: {}", phases.join(", "));
    let total: f64 = passes.iter().map(|pass| pass.elapsed.as_secs_f64()).sum();
    println!(
        "      {:.3} ms in passes; {} dispatches, {} submissions, {} waits",
        total * 1e3,
        metrics.dispatches,
        metrics.submissions,
        metrics.waits
    );
    passes.sort_by_key(|pass| std::cmp::Reverse(pass.elapsed));
    for pass in passes.iter().take(12) {
        println!("      {:>9.3} ms {:>5}x {}", pass.elapsed.as_secs_f64() * 1e3, pass.runs, pass.name);
    }
    for kernel in &metrics.kernels {
        let (kernel_ms, finish) = (kernel.elapsed.as_secs_f64() * 1e3, kernel.finishing.as_secs_f64() * 1e3);
        println!("      host: {kernel_ms:>9.3} ms + {finish:>9.3} ms @{} of {} rows", kernel.kernel, kernel.rows_in);
    }
    Ok(())
}

fn main() -> Result<(), Error> {
    let options = options()?;
    let session = Session::new().threads(options.threads).device(options.device.clone());
    session.configure(|settings| settings.partition_indexes = options.partition);
    session.register_folder(&options.data)?;
    if options.memory {
        let begun = Instant::now();
        session.load_into_memory()?;
        eprintln!("quernel loaded the tables in {:.2} s", begun.elapsed().as_secs_f64());
    }
    let mut duckdb = if options.alone { None } else { Some(DuckDb::start()?) };
    let kind = if options.memory { "memory" } else { "parquet" };
    let data = std::fs::canonicalize(&options.data)?;
    if let Some(duckdb) = &mut duckdb {
        duckdb.ask(&format!("open {} {kind} {}", options.threads, data.display()))?;
    }
    println!("TPC-H, {kind}, {} threads, {} rounds, medians in ms", options.threads, options.rounds);
    println!("query   quernel    duckdb   ratio  compile  rows");
    let (mut ours, mut theirs, mut logs) = (0.0, 0.0, 0.0);
    let mut compiles = Vec::new();
    let numbers = if options.sql.is_some() { &[0][..] } else { &options.queries };
    for &number in numbers {
        let queries = &quernel::tpch::QUERIES;
        let sql = match &options.sql {
            Some(sql) => sql,
            None => *queries.get(number.wrapping_sub(1)).ok_or("TPC-H has the queries 1 to 22")?,
        };
        let (mut a, mut b) = (Vec::new(), Vec::new());
        let mut rows = (0, 0);
        let ours_once = |session: &Session| run(session, sql).map_err(|e| format!("q{number:02}: {e}"));
        let mut theirs_once = || duckdb.as_mut().map_or(Ok((f64::NAN, 0)), |duckdb| duckdb.run(sql));
        // The first round warms both up and does not count.
        for round in 0..=options.rounds {
            let (x, x_rows) = ours_once(&session)?;
            rows.0 = x_rows;
            if round > 0 {
                a.push(x);
            }
            if options.device == Device::Cpu {
                let (y, y_rows) = theirs_once()?;
                rows.1 = y_rows;
                if round > 0 {
                    b.push(y);
                }
            }
        }
        // A GPU's clock falls while it waits for the CPU, so that its rounds come without others between.
        for round in 0..=options.rounds {
            if options.device != Device::Cpu {
                let (y, y_rows) = theirs_once()?;
                rows.1 = y_rows;
                if round > 0 {
                    b.push(y);
                }
            }
        }
        if options.alone {
            rows.1 = rows.0;
        }
        let (x, y) = (median(&mut a), median(&mut b));
        let z = if options.device == Device::Cpu {
            let samples: Result<Vec<f64>, Error> =
                (0..options.rounds).map(|_| compile_time(&session, sql, options.threads)).collect();
            median(&mut samples?)
        } else {
            f64::NAN
        };
        compiles.push(z);
        let verdict = if rows.0 == rows.1 { "" } else { "  DIFFERENT ROW COUNTS" };
        println!(
            "q{number:02} {:>11.2} {:>9.2} {:>7.2} {:>8.2}  {}{verdict}",
            x * 1e3,
            y * 1e3,
            x / y,
            z * 1e3,
            rows.0
        );
        if options.passes {
            print_passes(&session, sql, options.rounds)?;
        }
        ours += x;
        theirs += y;
        logs += (x / y).ln();
    }
    let mean = (logs / numbers.len() as f64).exp();
    println!(
        "total {:>9.2} {:>9.2} {:>7.2}  geometric mean of ratios {mean:.2}",
        ours * 1e3,
        theirs * 1e3,
        ours / theirs
    );
    if options.device == Device::Cpu {
        println!("SQL text to machine code, nothing cached: median {:.2} ms", median(&mut compiles) * 1e3);
    }
    Ok(())
}
