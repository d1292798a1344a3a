//! Whether placement by cost is right: `cargo run --release -p quernel-benches --bin placement -- DATA_DIR… [--rounds N] [--threads N] [--software]`.
//!
//! Each TPC-H query over the tables of each folder, in memory, runs on the CPU, on the first GPU and as `auto` places it, in turn, hot (what the
//! GPU keeps stays in its memory) and cold (nothing does). `auto` is right where its median is within 20% of the better device's. Rates are those that `quernel devices
//! --measure` kept. `--software` has `auto` take GPUs that are the CPU, too.

use std::time::Instant;

use quernel::tpch::QUERIES;
use quernel::{Device, Session};

type Error = Box<dyn std::error::Error>;

/// As much slower than the better device `auto` may be.
const RIGHT: f64 = 1.2;

struct Options {
    folders: Vec<String>,
    rounds: usize,
    threads: usize,
    software: bool,
}

fn options() -> Result<Options, Error> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut options = Options { folders: Vec::new(), rounds: 5, threads, software: false };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--rounds" => options.rounds = value()?.parse()?,
            "--threads" => options.threads = value()?.parse()?,
            "--software" => options.software = true,
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
        session.gpu_engine()?.trim();
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

fn main() -> Result<(), Error> {
    let options = options()?;
    let devices = [Device::Cpu, Device::Gpu, Device::Auto];
    let (mut right, mut all) = (0, 0);
    for folder in &options.folders {
        let session = Session::new().threads(options.threads);
        session.register_folder(folder)?;
        session.load_into_memory()?;
        session.configure(|settings| settings.software_gpus = options.software);
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
    println!("right: {right} of {all} ({:.0}%)", 100.0 * right as f64 / all as f64);
    Ok(())
}
