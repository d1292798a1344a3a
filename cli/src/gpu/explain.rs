//! What EXPLAIN says of where kernels run.

use std::fmt::Write;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::KernelId;
use quernel_runtime::exec::Metrics;
use quernel_runtime::placement::plan::show;
use quernel_runtime::placement::{Rows, Share};

use super::place::Placed;

/// A line for each kernel: its devices, the estimate, and why it is there; then what travels. Analyzed, what was measured beside the estimate.
pub(crate) fn describe(placed: &Placed, metrics: Option<&Metrics>) -> String {
    let placement = &placed.planned.placement;
    let mut out = format!("\nplacement, est. {}", show(placed.planned.seconds));
    if let Some(metrics) = metrics {
        let _ = write!(out, ", took {}", show(metrics.elapsed.as_secs_f64()));
    }
    out.push('\n');
    let name = |device: usize| placed.names[device].split(" (").next().unwrap_or_default();
    for device in placement.devices() {
        if device != placed.cpu() {
            let _ = writeln!(out, "  {}", placed.names[device]);
        }
    }
    let width = (0..placement.kernels.len()).map(|kernel| placement.name(kernel).len() + 1).max().unwrap_or(0);
    for (kernel, (assignment, reason)) in placement.kernels.iter().zip(&placed.planned.reasons).enumerate() {
        let devices: Vec<&str> = assignment.devices.iter().map(|device| name(*device)).collect();
        let how = match (&assignment.rows, devices.len()) {
            (Rows::Shares(_), _) => {
                let shares = assignment.devices.iter().filter_map(|device| assignment.share(*device));
                let parts: Vec<String> = shares.map(|share: Share| format!("{:.0}%", 100.0 * share.part())).collect();
                format!(" shares {}", parts.join(" "))
            }
            (Rows::All, 2..) => " each all rows".into(),
            (Rows::Dealt, _) => " each its own rows".into(),
            _ => String::new(),
        };
        let rounds = match assignment.rounds {
            1 => String::new(),
            rounds => format!(" in {rounds} rounds"),
        };
        let own = KernelId::from_index(kernel);
        let ran = metrics.and_then(|m| m.kernels.iter().find(|k| k.kernel == placement.module.kernels[own].name));
        let took =
            ran.map_or(String::new(), |ran| format!("took {:>9}  ", show((ran.elapsed + ran.finishing).as_secs_f64())));
        let estimate = match reason.seconds > 0.0 {
            true => show(reason.seconds),
            false => "-".into(),
        };
        let _ = writeln!(
            out,
            "{:<width$} {:<24} est. {estimate:>9}  {took}{}",
            format!("@{}", placement.name(kernel)),
            format!("{}{how}{rounds}", devices.join(",")),
            reason.why
        );
    }
    for transfer in &placement.transfers {
        let list = |devices: &[usize]| devices.iter().map(|d| name(*d)).collect::<Vec<_>>().join(",");
        let _ = writeln!(
            out,
            "@{} goes from {} to {}{}",
            placement.module.states[transfer.state].name,
            list(&transfer.from),
            list(&transfer.to),
            if transfer.dealt.is_some() { ", dealt by its keys' hashes" } else { "" }
        );
    }
    if let Some(metrics) = metrics.filter(|metrics| metrics.exchanged > 0) {
        let _ = writeln!(out, "{} went between devices", crate::units::show_bytes(metrics.exchanged));
    }
    out
}
