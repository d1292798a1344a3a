//! EXPLAIN and EXPLAIN ANALYZE: the plan with estimates, then its pipelines; analyzed, with what they did.

use std::fmt::Write;
use std::time::Duration;

use quernel_compiler::optimizer::Estimates;
use quernel_ir::entity::Entity;
use quernel_ir::kernel::StateId;
use quernel_ir::plan_text;
use quernel_runtime::exec::{StateMetrics, StepKind, StepMetrics};

use crate::compile::CompiledQuery;
use crate::pipelines;
use crate::result::QueryResult;
use crate::units::{show_bytes, show_duration};

/// The optimized plan, each operator with its estimate, and the pipelines.
pub(crate) fn plan(query: &CompiledQuery) -> String {
    let mut out = String::new();
    if let Some(plan) = &query.optimized {
        let estimates = Estimates::new(plan);
        out.push_str(&plan_text::print_annotated(plan, &mut |rel| {
            Some(format!("est. {} rows", whole(estimates.rows(rel))))
        }));
        out.push('\n');
    }
    out.push_str(&pipelines::describe(&query.module));
    out
}

/// As [`plan`], and what each pipeline did.
pub(crate) fn analyzed(query: &CompiledQuery, result: &QueryResult, rows: u64) -> String {
    let mut out = plan(query);
    out.push('\n');
    if let Some(metrics) = result.metrics() {
        let _ = writeln!(
            out,
            "{:<24} {:>12} {:>12} {:>10} {:>10} {:>10} {:>8}  into (estimated)",
            "kernel", "rows in", "rows out", "time", "busy", "finish", "threads"
        );
        for kernel in &metrics.kernels {
            let written: u64 = kernel.rows_out.iter().map(|(_, rows)| rows).sum();
            let written_to = kernel.rows_out.iter().filter_map(|(id, _)| {
                Some(state(metrics.states.get(id.index())?, query.module.states.get(*id)?.estimate))
            });
            let part = kernel.part.iter().map(|part| state(part, None));
            let states: Vec<String> = written_to.chain(part).collect();
            let _ = writeln!(
                out,
                "{:<24} {:>12} {:>12} {:>10} {:>10} {:>10} {:>8}  {}",
                format!("@{}", kernel.kernel),
                kernel.rows_in,
                written,
                show_duration(kernel.elapsed),
                show_duration(kernel.busy),
                show_duration(kernel.finishing),
                kernel.threads,
                states.join("; ")
            );
            if !kernel.steps.is_empty() {
                let steps: Vec<String> = kernel.steps.iter().map(|of_step| step(query, of_step)).collect();
                let _ = writeln!(out, "  in this order: {}", steps.join(", "));
            }
        }
        let _ = writeln!(
            out,
            "\npeak memory {}; {}",
            show_bytes(metrics.peak_memory),
            spilled(metrics.spilled, metrics.disk_time)
        );
    }
    let timings = &result.timings;
    let phases: Vec<String> =
        timings.phases().iter().skip(2).map(|(name, time)| format!("{name} {}", show_duration(*time))).collect();
    let _ = writeln!(out, "{rows} rows; {}", phases.join(", "));
    out
}

/// What became of a step of a kernel.
fn step(query: &CompiledQuery, metrics: &StepMetrics) -> String {
    let state = |id: &StateId| query.module.states.get(*id).map_or("?", |state| state.name.as_str());
    let what = match &metrics.step.kind {
        StepKind::Condition => {
            let span = metrics.step.span;
            let sql = query.sql.get(span.start as usize..span.end as usize).unwrap_or("");
            match sql.split_whitespace().collect::<Vec<_>>().join(" ") {
                sql if sql.is_empty() => "a condition".into(),
                sql => sql,
            }
        }
        StepKind::Keys { state: id, .. } => format!("keys of @{}", state(id)),
        StepKind::LookUp { state: id } => format!("look-up in @{}", state(id)),
    };
    let passing = match metrics.sampled {
        0 => "not sampled".into(),
        rows => format!("{:.1}% pass", 100.0 * metrics.passed as f64 / rows as f64),
    };
    match metrics.dropped {
        0 => format!("{what} ({passing})"),
        dropped => {
            format!(
                "{what} ({passing}; dropped from {:.0}% of the blocks)",
                100.0 * dropped as f64 / metrics.blocks as f64
            )
        }
    }
}

/// What became of a state.
fn state(actual: &StateMetrics, estimate: Option<u64>) -> String {
    let estimate = estimate.map_or(String::new(), |rows| format!(" (est. {rows})"));
    let disk = match (actual.spilled, actual.saved) {
        (0, _) => String::new(),
        (bytes, 0) => format!(" ({} on disk)", show_bytes(bytes)),
        (bytes, saved) => format!(" ({} on disk, {} uncompressed)", show_bytes(bytes), show_bytes(bytes + saved)),
    };
    format!("@{} {} rows{estimate}, {}{disk}", actual.state, actual.rows, show_bytes(actual.bytes))
}

fn spilled(bytes: u64, time: Duration) -> String {
    match bytes {
        0 => "nothing spilled".into(),
        bytes => format!("{} spilled to disk, {} in reads and writes", show_bytes(bytes), show_duration(time)),
    }
}

fn whole(rows: f64) -> String {
    format!("{rows:.0}")
}
