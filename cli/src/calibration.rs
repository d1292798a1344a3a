//! What devices do in a second, measured on this machine by queries, and kept for the planner of [placements](quernel_runtime::placement).
//!
//! `quernel devices --measure` writes it, beside the compiled shaders. Without it, the CPU's rates are assumed, and GPUs are taken by the 5x rule alone.

use std::io::Write;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arrow_array::{ArrayRef, Int32Array, Int64Array, RecordBatch};
use quernel_gpu::measure::Bandwidths;
use quernel_gpu::{Adapter, pipelines};
use quernel_runtime::placement::plan::Rates;
use quernel_runtime::placement::work::{Work, work};
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::format::Replacement;
use crate::session::{Device, Session};

/// Rows of the table that is measured with.
const ROWS: usize = 4 << 20;
/// Keys of the table that is looked up in: more than caches hold.
const KEYS: usize = 1 << 22;
/// Runs of each query; the fastest counts.
const RUNS: usize = 5;

/// Assumed of a GPU: only the link counts by the 5x rule.
pub(crate) const GPU: Rates =
    Rates { read: 400e9, operations: 1e12, lookups: 2e9, link: 12e9, exchange: 1e9, bring: 500e-6, start: 200e-6 };

/// Assumed of a CPU.
pub(crate) fn assumed_cpu(threads: usize) -> Rates {
    let threads = threads as f64;
    Rates {
        read: 8e9 * threads,
        operations: 2e9 * threads,
        lookups: 50e6 * threads,
        link: f64::INFINITY,
        exchange: f64::INFINITY,
        bring: 0.0,
        start: 10e-6,
    }
}

fn to_json(rates: &Rates) -> Value {
    json!({
        "read": rates.read,
        "operations": rates.operations,
        "lookups": rates.lookups,
        // Infinite is not a number that JSON has.
        "link": if rates.link.is_finite() { json!(rates.link) } else { Value::Null },
        "exchange": if rates.exchange.is_finite() { json!(rates.exchange) } else { Value::Null },
        "bring": rates.bring,
        "start": rates.start,
    })
}

fn of_json(value: &Value) -> Option<Rates> {
    let number = |name: &str| value.get(name)?.as_f64().filter(|n| n.is_finite() && *n > 0.0);
    Some(Rates {
        read: number("read")?,
        operations: number("operations")?,
        lookups: number("lookups")?,
        link: number("link").unwrap_or(f64::INFINITY),
        exchange: number("exchange").unwrap_or(f64::INFINITY),
        bring: value.get("bring")?.as_f64().filter(|seconds| seconds.is_finite() && *seconds >= 0.0)?,
        start: number("start")?,
    })
}

/// Rates by device, as they are kept.
#[derive(Clone, Debug, Default)]
pub struct Calibrations(Map<String, Value>);

fn file() -> Option<PathBuf> {
    Some(pipelines::default_folder()?.join("calibration.json"))
}

fn key(adapter: &Adapter) -> String {
    format!("{}, {}, {}", adapter.name(), adapter.driver(), adapter.backend())
}

impl Calibrations {
    /// What was kept when this process first asked.
    pub fn of_process() -> &'static Calibrations {
        static STORED: OnceLock<Calibrations> = OnceLock::new();
        STORED.get_or_init(Calibrations::stored)
    }

    /// What was kept; nothing, if that can't be read.
    pub fn stored() -> Calibrations {
        let text = file().and_then(|file| std::fs::read_to_string(file).ok());
        match text.and_then(|text| serde_json::from_str(&text).ok()) {
            Some(Value::Object(map)) => Calibrations(map),
            _ => Calibrations::default(),
        }
    }

    /// A GPU's rates.
    pub fn gpu(&self, adapter: &Adapter) -> Option<Rates> {
        of_json(self.0.get(&key(adapter))?)
    }

    /// The CPU's rates with so many threads, of what was measured with more or fewer.
    pub fn cpu(&self, threads: usize) -> Option<Rates> {
        let stored = self.0.get("cpu")?;
        let rates = of_json(stored)?;
        let times = threads as f64 / stored.get("threads")?.as_f64().filter(|n| *n >= 1.0)?;
        Some(Rates {
            read: rates.read * times,
            operations: rates.operations * times,
            lookups: rates.lookups * times,
            ..rates
        })
    }

    /// Keeps rates of a GPU.
    pub fn set_gpu(&mut self, adapter: &Adapter, rates: &Rates) {
        self.0.insert(key(adapter), to_json(rates));
    }

    /// Keeps rates of the CPU.
    pub fn set_cpu(&mut self, threads: usize, rates: &Rates) {
        let mut value = to_json(rates);
        value["threads"] = json!(threads);
        self.0.insert("cpu".into(), value);
    }

    /// Writes all to the user's cache folder; does nothing where there is to be none.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn store(&self) -> Result<()> {
        let Some(file) = file() else { return Ok(()) };
        let failed = |error: std::io::Error| Error::Statement(format!("{}: {error}", file.display()));
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let beside = Replacement::begin(&file).map_err(failed)?;
        beside.file().write_all(format!("{:#}", Value::Object(self.0.clone())).as_bytes()).map_err(failed)?;
        beside.finish().map_err(failed)
    }
}

/// Measures the CPU.
///
/// # Errors
/// What running a query gives.
pub fn measure_cpu(threads: usize) -> Result<Rates> {
    let assumed = assumed_cpu(threads);
    measure(Device::Cpu, threads, &assumed, None)
}

/// Measures a GPU; its link and bandwidth were measured before.
///
/// # Errors
/// What running a query gives.
pub fn measure_gpu(adapter: &Adapter, bandwidths: &Bandwidths) -> Result<Rates> {
    let assumed = Rates { read: bandwidths.read, link: bandwidths.upload, exchange: bandwidths.download, ..GPU };
    measure(Device::Gpus(vec![adapter.index()]), crate::default_threads(), &assumed, Some(bandwidths.read))
}

/// Runs queries that read, compute, and look up, and divides what the planner thinks they do by the time that they take.
fn measure(device: Device, threads: usize, assumed: &Rates, read: Option<f64>) -> Result<Rates> {
    let session = Session::new().threads(threads);
    session.configure(|settings| settings.interpret_tiny = false);
    session.register_batches("numbers", &[numbers(ROWS)?])?;
    session.register_batches("few", &[numbers(1000)?])?;
    session.register_batches("keys", &[keys()?])?;
    session.configure(|settings| settings.device = device);
    let run = |sql: &str, cold: bool| -> Result<(f64, Work)> {
        let query = session.compile(sql, &session.compile_options())?;
        let mut best = Duration::MAX;
        for _ in 0..=RUNS {
            if cold {
                session.gpu_engine()?.forget_columns();
            }
            let result = session.execute(&query, &[])?;
            best = best.min(result.timings.execute);
            result.collect()?;
        }
        let all = work(&query.module);
        let sum = all.iter().fold(Work::default(), |mut sum, work| {
            sum.bytes += work.bytes;
            sum.operations += work.operations;
            sum.lookups += work.lookups;
            sum.starts += work.starts;
            sum
        });
        Ok((best.as_secs_f64(), sum))
    };
    let time = |sql: &str| run(sql, false);
    const NOTHING: &str = "SELECT sum(a) FROM few";
    const SUMS: &str = "SELECT sum(a), sum(b), sum(c) FROM numbers";
    let (nothing, work) = time(NOTHING)?;
    let start = nothing / work.starts;
    let rest = |seconds: f64, work: &Work| (seconds - start * work.starts).max(seconds / 20.0);
    let (sums, work) = time(SUMS)?;
    let is_gpu = read.is_some();
    let read = read.unwrap_or(work.bytes / rest(sums, &work));
    let (mut link, mut bring) = (assumed.link, assumed.bring);
    if is_gpu {
        // What a query waits for columns, beside what it takes when they are there.
        bring = (run(NOTHING, true)?.0 - nothing).max(0.0);
        let (seconds, work) = run(SUMS, true)?;
        link = link.min(work.bytes / (seconds - sums - bring).max(seconds / 20.0));
    }
    let (seconds, work) = time(
        "SELECT sum((a * 3 + b) % 1000 + (a * 5 + c) % 1001 + (b * 7 + c) % 1003), sum((a + 1) * (b + 2) % 1009 + (c + 3) * (a + 4) % 1013) FROM numbers",
    )?;
    let operations = work.operations / rest(seconds, &work);
    // What the lookup takes beside what scanning takes.
    let (seconds, work) = time("SELECT count(*), sum(v) FROM numbers JOIN keys ON d = k")?;
    let scan = (work.bytes / read).max(work.operations / operations);
    let lookups = work.lookups / (rest(seconds, &work) - scan).max(seconds / 20.0);
    Ok(Rates { read, operations, lookups, link, bring, start, ..*assumed })
}

/// Deterministic numbers.
fn mixed(row: usize, salt: usize) -> usize {
    row.wrapping_mul(0x9e37_79b9).wrapping_add(salt * 0x85eb_ca6b) >> 7
}

/// Those below 2^20.
fn spread(row: usize, salt: usize) -> i64 {
    (mixed(row, salt) & 0xf_ffff) as i64
}

fn numbers(rows: usize) -> Result<RecordBatch> {
    let column =
        |salt: usize| Arc::new(Int64Array::from_iter_values((0..rows).map(|row| spread(row, salt)))) as ArrayRef;
    let keys = Int32Array::from_iter_values((0..rows).map(|row| (mixed(row, 4) % KEYS) as i32));
    let columns = [("a", column(1)), ("b", column(2)), ("c", column(3)), ("d", Arc::new(keys) as ArrayRef)];
    RecordBatch::try_from_iter(columns).map_err(|error| Error::Internal(error.to_string()))
}

fn keys() -> Result<RecordBatch> {
    // Every other key.
    let keys = Int32Array::from_iter_values((0..KEYS / 2).map(|row| (row * 2 + 1) as i32));
    let values = Int64Array::from_iter_values((0..KEYS / 2).map(|row| spread(row, 5)));
    let columns = [("k", Arc::new(keys) as ArrayRef), ("v", Arc::new(values) as ArrayRef)];
    RecordBatch::try_from_iter(columns).map_err(|error| Error::Internal(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read_back() {
        let mut kept = Calibrations::default();
        kept.set_cpu(4, &assumed_cpu(4));
        let text = Value::Object(kept.0.clone()).to_string();
        let Value::Object(map) = serde_json::from_str(&text).unwrap() else { panic!("{text}") };
        assert_eq!(Calibrations(map).cpu(8), Some(assumed_cpu(8)));
        assert_eq!(of_json(&to_json(&GPU)), Some(GPU));
        assert_eq!(of_json(&json!({ "read": "fast" })), None);
    }
}
