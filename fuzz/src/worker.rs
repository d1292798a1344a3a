//! Quernel as a child process: the other end of [`crate::engine`], with the same protocol as `duckdb_driver.py`.

use std::io::{BufRead, Write, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use quernel::format::{Format, to_string};
use quernel::{Device, PlanCache, Profile, Session};
use quernel_runtime::placement::plan::Rates;
use quernel_runtime::source::arrow_types::data_type;
use serde_json::{Value, json};

use crate::engine::Setting;

/// Seconds that a statement may take; below the time that the parent waits.
const TIMEOUT: u64 = 20;

/// What a worker runs queries on: a device, and for GPUs the profile of shaders.
#[derive(Clone, Debug)]
pub struct Target {
    device: Device,
    profile: Option<Profile>,
    /// Bytes that a query may use; states beyond go to disk.
    memory: u64,
    /// Whether indexes are partitioned over several devices.
    partitions: bool,
    /// What queries share that differ in literals alone.
    plan_cache: PlanCache,
}

/// Bytes that have room for no state of more than some hundred rows.
const LITTLE: u64 = 128 << 10;
const MUCH: u64 = 2 << 30;

/// Rates by which most queries run partly on the CPU and partly on GPUs.
const MIXED: Rates =
    Rates { read: 1e9, operations: 1e9, lookups: 1e8, link: 1e11, exchange: 1e11, bring: 0.0, start: 1e-7 };

/// The device of a name: `interp`, `cpu`, `cpu-disk` with little memory, `cpu-generic` with plans that don't know the query's literals, `gpu` with all that it has, or `gpu-PROFILE`; `gpus`: three logical devices on
/// one adapter, and `auto`: the CPU and one.
pub fn device(name: &str) -> Option<Target> {
    let plain = |device| Target { device, profile: None, memory: MUCH, partitions: false, plan_cache: PlanCache::Auto };
    match name {
        "interp" => Some(plain(Device::Interpreter)),
        "cpu" => Some(plain(Device::Cpu)),
        "cpu-disk" => Some(Target { memory: LITTLE, ..plain(Device::Cpu) }),
        "cpu-generic" => Some(Target { plan_cache: PlanCache::Generic, ..plain(Device::Cpu) }),
        "gpu" => Some(plain(Device::Gpu)),
        "gpus" => Some(plain(Device::Gpus(vec![0, 0, 0]))),
        "gpus-dealt" => Some(Target { partitions: true, ..plain(Device::Gpus(vec![0, 0, 0])) }),
        "auto" => Some(plain(Device::Auto)),
        _ => Some(Target { profile: Some(Profile::named(name.strip_prefix("gpu-")?)?), ..plain(Device::Gpu) }),
    }
}

fn session(target: &Target, setting: Setting) -> Session {
    let Target { device, profile, memory, partitions, plan_cache } = target;
    let session = Session::new().device(device.clone()).threads(setting.threads);
    session.configure(|settings| {
        settings.gpu_profile = profile.clone();
        settings.plan_cache = *plan_cache;
        settings.software_gpus = true;
        settings.share_rows = matches!(device, Device::Gpus(_)).then_some(1);
        settings.partition_indexes = partitions.then_some(2);
        settings.rates = Some([MIXED, Rates { operations: 2e9, ..MIXED }]);
        settings.worthwhile_rows = Some(setting.worthwhile_rows);
        settings.morsel_rows = Some(setting.morsel_rows);
        // Or most of what is meant to try machine code would try the interpreter twice.
        settings.interpret_tiny = false;
    });
    session.timeout(Duration::from_secs(TIMEOUT)).memory_limit(*memory)
}

/// Answers requests until the parent closes the pipe.
///
/// # Errors
/// The pipe broke.
pub fn serve(target: &Target) -> std::io::Result<()> {
    let mut out = stdout();
    writeln!(out, "{}", json!({"engine": "quernel"}))?;
    out.flush()?;
    let mut current = session(target, Setting::default());
    for line in stdin().lock().lines() {
        let line = line?;
        let request: Value = serde_json::from_str(&line).unwrap_or_default();
        let sql = request["sql"].as_str().unwrap_or_default();
        let reply = match request["op"].as_str() {
            Some("reset") => {
                let number = |key: &str| request[key].as_u64();
                let plain = Setting::default();
                let threads = number("threads").map_or(plain.threads, |n| n as usize);
                let morsel_rows = number("morsel_rows").unwrap_or(plain.morsel_rows);
                let worthwhile_rows = number("worthwhile_rows").unwrap_or(plain.worthwhile_rows);
                current = session(target, Setting { threads, morsel_rows, worthwhile_rows });
                json!({})
            }
            Some("open") => match open(target, &request) {
                Ok(opened) => {
                    current = opened;
                    json!({})
                }
                Err(e) => json!({"error": e.to_string()}),
            },
            // Dropped rows and poisoned locks don't matter: a panic is reported, and the case is over.
            op => {
                catch_unwind(AssertUnwindSafe(|| answer(&current, sql, op == Some("query")))).unwrap_or_else(|panic| {
                    let text = panic.downcast_ref::<String>().cloned();
                    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_string()));
                    json!({"panic": format!("panicked: {}", text.unwrap_or_default())})
                })
            }
        };
        writeln!(out, "{reply}")?;
        out.flush()?;
    }
    Ok(())
}

/// A session over a folder of Parquet files, with time and memory for large ones.
fn open(Target { device, profile, .. }: &Target, request: &Value) -> quernel::Result<Session> {
    let seconds = request["seconds"].as_u64().unwrap_or(TIMEOUT);
    let threads = request["threads"].as_u64().map_or(1, |n| n as usize);
    let session = Session::new().device(device.clone()).threads(threads).timeout(Duration::from_secs(seconds));
    session.configure(|settings| settings.gpu_profile = profile.clone());
    session.register_folder(request["folder"].as_str().unwrap_or_default())?;
    if request["memory"].as_bool() == Some(true) {
        session.configure(|settings| settings.device = Device::Cpu);
        session.load_into_memory()?;
        session.configure(|settings| settings.device = device.clone());
    }
    Ok(session)
}

fn answer(session: &Session, sql: &str, rows: bool) -> Value {
    match run(session, sql, rows) {
        Ok(reply) => reply,
        Err(message) => json!({"error": message}),
    }
}

fn run(session: &Session, sql: &str, rows: bool) -> Result<Value, String> {
    let result = session.sql(sql).map_err(|e| e.to_string())?;
    let schema = result.schema();
    let batches = result.collect().map_err(|e| e.to_string())?;
    if !rows {
        return Ok(json!({}));
    }
    let names: Vec<String> = schema.fields().iter().map(|f| f.name().clone()).collect();
    let types: Result<Vec<String>, String> =
        schema.fields().iter().map(|f| data_type(f).map(|t| t.to_string())).collect();
    // The CSV text is what users get, so that its spelling is under test too.
    let text = to_string(Format::Csv, schema, &batches).map_err(|e| e.to_string())?;
    let mut rows = read_csv(&text);
    rows.remove(0);
    Ok(json!({"names": names, "types": types?, "rows": rows}))
}

/// The fields of a CSV text: an unquoted empty one is NULL.
fn read_csv(text: &str) -> Vec<Vec<Option<String>>> {
    let mut rows = vec![];
    let mut row = vec![];
    let (mut field, mut quoted) = (String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                quoted = true;
                // Up to the closing quote; a doubled one is a quote.
                while let Some(c) = chars.next() {
                    if c != '"' {
                        field.push(c);
                    } else if chars.next_if_eq(&'"').is_some() {
                        field.push('"');
                    } else {
                        break;
                    }
                }
            }
            ',' | '\n' => {
                let text = std::mem::take(&mut field);
                row.push(if text.is_empty() && !quoted { None } else { Some(text) });
                quoted = false;
                if c == '\n' {
                    rows.push(std::mem::take(&mut row));
                }
            }
            c => field.push(c),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_reads_back_with_nulls_and_quotes() {
        let some = |s: &str| Some(s.to_string());
        assert_eq!(
            read_csv("a,b\n,\"\"\n\"x,\"\"y\"\"\nz\",1\n"),
            [vec![some("a"), some("b")], vec![None, some("")], vec![some("x,\"y\"\nz"), some("1")]]
        );
    }
}
