//! Whether placement by cost is right: `cargo run --release -p quernel-benches --bin placement -- DATA_DIR… [--rounds N] [--threads N] [--software] [--kernels]`.
//!
//! Each TPC-H query over the tables of each folder, in memory, runs on the CPU, on the first GPU and as `auto` places it, in turn, hot (what the
//! GPU keeps stays in its memory) and cold (no columns do). `auto` is right where its median is within 20% of the better device's. Rates are those that `quernel devices
//! --measure` kept. `--software` has `auto` take GPUs that are the CPU, too.
//!
//! `--kernels` shows instead, for each kernel, what the planner counts of it, and what it took on the CPU, on the GPU, and on the GPU cold: what the planner's
//! weights are fitted to. With `--rounds 0` nothing is run.

use std::collections::HashMap;
use std::time::Instant;

use quernel::tpch::QUERIES;
use quernel::{CompileOptions, Device, Session};
use quernel_runtime::placement::work::work;

type Error = Box<dyn std::error::Error>;

/// As much slower than the better device `auto` may be.
const RIGHT: f64 = 1.2;

struct Options {
    folders: Vec<String>,
    rounds: usize,
    threads: usize,
    software: bool,
    kernels: bool,
}

fn options() -> Result<Options, Error> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut options = Options { folders: Vec::new(), rounds: 5, threads, software: false, kernels: false };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--rounds" => options.rounds = value()?.parse()?,
            "--threads" => options.threads = value()?.parse()?,
            "--software" => options.software = true,
            "--kernels" => options.kernels = true,
            path if !path.starts_with('-') => options.folders.push(path.into()),
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    if options.folders.is_empty() {
        return Err("no folder with the tables' Parquet files is given (quernel gen tpch makes one)".into());
    }
    Ok(options)
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

/// Milliseconds of a query, and where its kernels ran: on the CPU, on GPUs.
fn run(session: &Session, sql: &str, device: &Device, cold: bool) -> Result<f64, Error> {
    session.configure(|settings| settings.device = Device::Gpu);
    if cold {
        session.gpu_engine()?.forget_columns();
    }
    session.configure(|settings| settings.device = device.clone());
    let begun = Instant::now();
    let batches = session.sql(sql)?.collect()?;
    let milliseconds = begun.elapsed().as_secs_f64() * 1e3;
    drop(batches);
    Ok(milliseconds)
}

/// How many kernels EXPLAIN has on each device.
fn places(session: &Session, sql: &str) -> Result<String, Error> {
    session.configure(|settings| settings.device = Device::Auto);
    let batches = session.sql(&format!("EXPLAIN {sql}"))?.collect()?;
    let text = quernel::format::to_string(quernel::format::Format::Csv, batches[0].schema(), &batches)?;
    let lines = || text.lines().filter(|line| line.starts_with('@') && line.contains(" est. "));
    let on_cpu = lines().filter(|line| line.split_whitespace().nth(1) == Some("cpu")).count();
    Ok(match lines().count() {
        0 => "cpu".into(),
        all if all == on_cpu => "cpu".into(),
        all if on_cpu == 0 => format!("gpu {all}"),
        all => format!("cpu {on_cpu}, gpu {}", all - on_cpu),
    })
}

/// Prints what the planner counts of each kernel of a query, and what it took, tab-separated.
fn print_kernels(session: &Session, folder: &str, number: usize, sql: &str, rounds: usize) -> Result<(), Error> {
    session.configure(|settings| settings.device = Device::Cpu);
    let query = session.compile(sql, &CompileOptions::default())?;
    let mut took: Vec<HashMap<String, f64>> = Vec::new();
    for (device, cold) in [(Device::Cpu, false), (Device::Gpu, false), (Device::Gpu, true)] {
        // Passes are timed so that each kernel is waited for, and its time is its own.
        session.configure(|settings| (settings.device, settings.time_passes) = (device.clone(), true));
        let mut least: HashMap<String, f64> = HashMap::new();
        for _ in 0..rounds {
            if cold {
                session.gpu_engine()?.forget_columns();
            }
            let mut result = session.sql(sql)?;
            for kernel in result.metrics().map(|metrics| metrics.kernels.clone()).unwrap_or_default() {
                let seconds = (kernel.elapsed + kernel.finishing).as_secs_f64();
                let known = least.entry(kernel.kernel).or_insert(f64::INFINITY);
                *known = known.min(seconds);
            }
            for batch in &mut result {
                batch?;
            }
        }
        took.push(least);
    }
    for (kernel, work) in query.module.kernels.values().zip(work(&query.module)) {
        let written: Vec<String> = work
            .written
            .iter()
            .map(|(state, rows)| {
                let kind = format!("{:?}", query.module.states[*state].kind);
                format!("{}:{rows:.0}", kind.split([' ', '{', '(']).next().unwrap_or_default())
            })
            .collect();
        let times: Vec<String> = took
            .iter()
            .map(|took| took.get(&kernel.name).map_or("-".into(), |seconds| format!("{:.1}", seconds * 1e6)))
            .collect();
        println!(
            "{folder}\tQ{number}\t{}\t{:.1}\t{:.0}\t{:.0}\t{:.0}\t{:.0}\t{}\t{}",
            kernel.name,
            work.starts,
            work.rows,
            work.bytes,
            work.operations,
            work.lookups,
            written.join(","),
            times.join("\t"),
        );
    }
    Ok(())
}

fn main() -> Result<(), Error> {
    let options = options()?;
    let devices = [Device::Cpu, Device::Gpu, Device::Auto];
    let (mut right, mut all) = (0, 0);
    for folder in &options.folders {
        let session = Session::new().threads(options.threads);
        session.register_folder(folder)?;
        session.load_into_memory()?;
        session.configure(|settings| settings.software_gpus = options.software);
        if options.kernels {
            println!("data\tquery\tkernel\tstarts\trows\tbytes\toperations\tlookups\twritten\tcpu µs\tgpu µs\tcold µs");
            for (number, sql) in QUERIES.iter().enumerate() {
                print_kernels(&session, folder, number + 1, sql, options.rounds)?;
            }
            continue;
        }
        println!("{folder}, {} threads, medians of {} rounds in ms", options.threads, options.rounds);
        println!("{:<5} {:>4} {:>10} {:>10} {:>10}  placed", "", "", "cpu", "gpu", "auto");
        for (number, sql) in QUERIES.iter().enumerate() {
            for cold in [false, true] {
                let mut samples = [const { Vec::new() }; 3];
                // The first round compiles and brings.
                for round in 0..=options.rounds {
                    for (device, samples) in devices.iter().zip(&mut samples) {
                        let milliseconds = run(&session, sql, device, cold)?;
                        if round > 0 {
                            samples.push(milliseconds);
                        }
                    }
                }
                let [cpu, gpu, auto] = samples.map(median);
                let is_right = auto <= RIGHT * cpu.min(gpu);
                right += usize::from(is_right);
                all += 1;
                let name = format!("Q{}", number + 1);
                let how = if cold { "cold" } else { "hot" };
                let wrong = if is_right { "" } else { "  WRONG" };
                println!("{name:<5} {how:>4} {cpu:>10.2} {gpu:>10.2} {auto:>10.2}  {}{wrong}", places(&session, sql)?);
            }
        }
    }
    if options.kernels {
        return Ok(());
    }
    println!("right: {right} of {all} ({:.0}%)", 100.0 * right as f64 / all as f64);
    Ok(())
}
