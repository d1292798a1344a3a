//! `quernel devices`: what kernels can run on.

use quernel::units::{show_bytes, show_duration};
use quernel_gpu::measure::{Bandwidths, measure};
use quernel_gpu::{Adapter, Adapters, Device, DeviceOptions, GpuError};
use serde_json::{Value, json};

use super::{Failure, say};
use crate::args::{DevicesArgs, ListFormat};

/// A device and what was measured of it.
struct Row<'a> {
    adapter: &'a Adapter,
    measured: Option<Result<Bandwidths, GpuError>>,
}

pub(crate) fn run(args: &DevicesArgs) -> Result<(), Failure> {
    let adapters = Adapters::find();
    let rows: Vec<Row<'_>> = adapters
        .all()
        .iter()
        .map(|adapter| Row { adapter, measured: args.measure.then(|| measured(adapter)) })
        .collect();
    let failed = rows.iter().any(|row| matches!(row.measured, Some(Err(_))));
    match args.format {
        ListFormat::Json => {
            let devices: Vec<Value> = rows.iter().map(Row::json).collect();
            say!("{:#}", json!({ "cpu": { "threads": threads() }, "gpus": devices, "hint": adapters.hint() }));
        }
        ListFormat::Table => {
            say!("cpu     {} threads", threads());
            for row in &rows {
                row.print();
            }
            if rows.is_empty() {
                say!("no GPU adapter found: {}", adapters.hint());
            }
        }
    }
    if failed { Err(Failure::Silent) } else { Ok(()) }
}

fn measured(adapter: &Adapter) -> Result<Bandwidths, GpuError> {
    measure(&Device::open(adapter, &adapter.best_profile()?, &DeviceOptions::default())?)
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

impl Row<'_> {
    fn profiles(&self) -> Vec<&'static str> {
        self.adapter.profiles().iter().map(|p| p.name).collect()
    }

    fn print(&self) {
        let adapter = self.adapter;
        let line = |name: &str, value: String| say!("  {name:<12} {value}");
        say!("gpu:{:<3} {}", adapter.index(), adapter.name());
        line("driver", format!("{} ({}, {})", adapter.driver(), adapter.backend(), adapter.kind()));
        let profiles = self.profiles();
        line("profiles", if profiles.is_empty() { "none".into() } else { profiles.join(", ") });
        line("memory", adapter.memory().map_or_else(|| "unknown".into(), show_bytes));
        let limits = adapter.limits();
        line(
            "limits",
            format!(
                "binding {}, buffer {}, workgroup {} with {}",
                show_bytes(limits.max_storage_buffer_binding_size),
                show_bytes(limits.max_buffer_size),
                limits.max_compute_invocations_per_workgroup,
                show_bytes(limits.max_compute_workgroup_storage_size.into())
            ),
        );
        match &self.measured {
            None => {}
            Some(Err(error)) => line("measured", error.to_string()),
            Some(Ok(rates)) => {
                line("upload", show_rate(rates.upload));
                line("download", show_rate(rates.download));
                line("copy", format!("{} (read and written)", show_rate(rates.copy)));
                line("read", format!("{} (by a kernel)", show_rate(rates.read)));
                line("round trip", show_duration(rates.round_trip));
            }
        }
    }

    fn json(&self) -> Value {
        let adapter = self.adapter;
        let limits = adapter.limits();
        let mut value = json!({
            "device": format!("gpu:{}", adapter.index()),
            "name": adapter.name(),
            "driver": adapter.driver(),
            "backend": adapter.backend(),
            "kind": adapter.kind().to_string(),
            "profiles": self.profiles(),
            "memory": adapter.memory(),
            "max_binding_bytes": limits.max_storage_buffer_binding_size,
            "max_buffer_bytes": limits.max_buffer_size,
            "max_workgroup": limits.max_compute_invocations_per_workgroup,
            "workgroup_memory": limits.max_compute_workgroup_storage_size,
            "timestamps": adapter.has_timestamps(),
        });
        match &self.measured {
            None => {}
            Some(Err(error)) => value["error"] = json!(error.to_string()),
            Some(Ok(rates)) => {
                value["measured"] = json!({
                    "bytes": rates.bytes,
                    "upload_bytes_per_second": rates.upload,
                    "download_bytes_per_second": rates.download,
                    "copy_bytes_per_second": rates.copy,
                    "read_bytes_per_second": rates.read,
                    "round_trip_seconds": rates.round_trip.as_secs_f64(),
                });
            }
        }
        value
    }
}

/// `54.2 GB/s`.
fn show_rate(bytes_per_second: f64) -> String {
    let (value, unit) =
        if bytes_per_second >= 1e12 { (bytes_per_second / 1e12, "TB/s") } else { (bytes_per_second / 1e9, "GB/s") };
    format!("{value:.2} {unit}")
}
