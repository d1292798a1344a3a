//! `quernel devices`: what kernels can run on.

use std::time::Duration;

use quernel::calibration::{Calibrations, measure_cpu, measure_gpu};
use quernel::units::{show_bytes, show_duration};
use quernel_gpu::measure::{Bandwidths, measure};
use quernel_gpu::{Adapter, Adapters, Device, DeviceOptions};
use quernel_runtime::placement::plan::Rates;
use serde_json::{Value, json};

use super::{Failure, say};
use crate::args::{DevicesArgs, ListFormat};

/// A device and what was measured of it.
struct Row<'a> {
    adapter: &'a Adapter,
    measured: Option<quernel::Result<Measured>>,
}

pub(crate) fn run(args: &DevicesArgs) -> Result<(), Failure> {
    let adapters = Adapters::shared();
    let mut kept = Calibrations::stored();
    let cpu = args.measure.then(|| measure_cpu(threads()));
    if let Some(Ok(rates)) = &cpu {
        kept.set_cpu(threads(), rates);
    }
    let rows: Vec<Row<'_>> = adapters
        .all()
        .iter()
        .map(|adapter| Row { adapter, measured: args.measure.then(|| measured(adapter)) })
        .collect();
    for row in &rows {
        if let Some(Ok((_, rates))) = &row.measured {
            kept.set_gpu(row.adapter, rates);
        }
    }
    if args.measure {
        kept.store()?;
    }
    let failed = matches!(cpu, Some(Err(_))) || rows.iter().any(|row| matches!(row.measured, Some(Err(_))));
    match args.format {
        ListFormat::Json => {
            let devices: Vec<Value> = rows.iter().map(Row::json).collect();
            let mut on_cpu = json!({ "threads": threads() });
            match &cpu {
                None => {}
                Some(Err(error)) => on_cpu["error"] = json!(error.to_string()),
                Some(Ok(rates)) => on_cpu["kernels"] = rates_json(rates),
            }
            say!("{:#}", json!({ "cpu": on_cpu, "gpus": devices, "hint": adapters.hint() }));
        }
        ListFormat::Table => {
            say!("cpu     {} threads", threads());
            match &cpu {
                None => {}
                Some(Err(error)) => line("measured", &error.to_string()),
                Some(Ok(rates)) => {
                    line("read", &format!("{} (by a kernel)", show_rate(rates.read)));
                    print_rates(rates);
                }
            }
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

/// Bandwidths, and what kernels do in a second.
type Measured = (Bandwidths, Rates);

fn measured(adapter: &Adapter) -> quernel::Result<Measured> {
    let bandwidths = || measure(&Device::open(adapter, &adapter.best_profile()?, &DeviceOptions::default())?);
    let bandwidths = bandwidths().map_err(|error| quernel::Error::Gpu(error.to_string()))?;
    Ok((bandwidths, measure_gpu(adapter, &bandwidths)?))
}

fn line(name: &str, value: &str) {
    say!("  {name:<12} {value}");
}

fn print_rates(rates: &Rates) {
    line("operations", &format!("{:.2} G/s (by a kernel)", rates.operations / 1e9));
    line("lookups", &format!("{:.1} M/s (by a kernel, at random)", rates.lookups / 1e6));
    line("start", &format!("{} (of a kernel)", show_duration(Duration::from_secs_f64(rates.start))));
}

fn rates_json(rates: &Rates) -> Value {
    json!({
        "read_bytes_per_second": rates.read,
        "operations_per_second": rates.operations,
        "lookups_per_second": rates.lookups,
        "start_seconds": rates.start,
    })
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
        let line = |name: &str, value: String| line(name, &value);
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
            Some(Ok((rates, kernels))) => {
                line("upload", show_rate(rates.upload));
                line("download", show_rate(rates.download));
                line("copy", format!("{} (read and written)", show_rate(rates.copy)));
                line("read", format!("{} (by a kernel)", show_rate(rates.read)));
                line("round trip", show_duration(rates.round_trip));
                print_rates(kernels);
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
            Some(Ok((rates, kernels))) => {
                value["kernels"] = rates_json(kernels);
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
