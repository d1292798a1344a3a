//! Running a module on several devices at once, as a [`Placement`] says.

use std::any::Any;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use quernel_ir::kernel::{Module, StateId};
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, KernelMetrics, Metrics, Partner, QueryResult};
use quernel_runtime::memory::MemoryBudget;
use quernel_runtime::placement::{Placement, Rows};
use quernel_runtime::source::Tables;
use quernel_runtime::state::rows::TupleSet;
use quernel_shaders_gen::layout::WordLayout;

use super::exchange::{Exchange, Part};
use super::rows::StateRows;
use super::{Engine, GpuExecError};
use crate::device::{Waiting, lock};
use crate::error::GpuError;

/// Why running on several devices fails, and on which.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct PlacedError {
    /// The device's number in the placement.
    pub device: usize,
    #[source]
    pub error: GpuExecError,
}

/// What runs a device's part.
#[derive(Clone, Debug)]
pub enum Member {
    Gpu(Arc<Engine>),
    /// Machine code, one entry for each kernel of [`Placement::module_of`] the device.
    Cpu(Backend),
}

/// What one device's part came to.
type Outcome = Result<(Option<QueryResult>, Metrics), GpuExecError>;

/// Runs a module as placed, each device on a thread of its own.
///
/// # Errors
/// What any device fails with: of several failures the first device's own.
///
/// # Panics
/// If the placement names a device that there is not.
pub fn run_placed(
    members: &[Member],
    placement: &Placement,
    tables: &dyn Tables,
    prepared: &[Scalar],
    options: &ExecOptions,
) -> Result<QueryResult, PlacedError> {
    let started = Instant::now();
    let deadline = options.timeout.and_then(|limit| Some((started.checked_add(limit)?, limit)));
    let exchange = Exchange::default();
    let devices = placement.devices();
    let run = |device: usize| -> Outcome {
        let part = Part { placement, device, exchange: &exchange };
        let outcome = match &members[device] {
            Member::Gpu(engine) => engine.run_part(part, tables, prepared, options, deadline),
            Member::Cpu(backend) => run_on_cpu(part, backend, tables, prepared, options, deadline),
        };
        if outcome.is_err() {
            exchange.fail();
        }
        outcome
    };
    let run = &run;
    let mut outcomes: Vec<(usize, Outcome)> = Vec::new();
    std::thread::scope(|scope| {
        let others = devices.iter().copied().filter(|device| *device != placement.home);
        let spawned: Vec<_> = others.map(|device| (device, scope.spawn(move || run(device)))).collect();
        outcomes.push((placement.home, run(placement.home)));
        for (device, thread) in spawned {
            let panicked = |_| Err(ExecError::Internal("a device's thread panicked".into()).into());
            outcomes.push((device, thread.join().unwrap_or_else(panicked)));
        }
    });
    outcomes.sort_by_key(|(device, _)| *device);
    let mut result = None;
    let mut all: Vec<(usize, Metrics)> = Vec::new();
    let mut failed: Option<PlacedError> = None;
    for (device, outcome) in outcomes {
        match outcome {
            Ok((rows, metrics)) => {
                result = rows.or(result);
                all.push((device, metrics));
            }
            // Who only heard of a failure says nothing about it.
            Err(error) => {
                if failed.as_ref().is_none_or(|other| is_abandoned(&other.error) && !is_abandoned(&error)) {
                    failed = Some(PlacedError { device, error });
                }
            }
        }
    }
    if let Some(failed) = failed {
        return Err(failed);
    }
    let missing = || ExecError::Internal("no device has the result".into()).into();
    let mut result = result.ok_or_else(|| PlacedError { device: placement.home, error: missing() })?;
    result.metrics = combined(placement, &all);
    result.metrics.exchanged = exchange.bytes();
    result.metrics.elapsed = started.elapsed();
    Ok(result)
}

fn is_abandoned(error: &GpuExecError) -> bool {
    matches!(error, GpuExecError::Device(GpuError::Abandoned) | GpuExecError::Query(ExecError::Abandoned))
}

/// Runs the CPU's part.
fn run_on_cpu(
    part: Part<'_>,
    backend: &Backend,
    tables: &dyn Tables,
    prepared: &[Scalar],
    options: &ExecOptions,
    deadline: Option<(Instant, Duration)>,
) -> Outcome {
    let mut options = options.clone();
    options.timeout = deadline.map(|(deadline, _)| deadline.saturating_duration_since(Instant::now()));
    let limit = |error: ExecError| match (error, deadline) {
        (ExecError::Timeout { .. }, Some((_, limit))) => ExecError::Timeout { limit },
        (error, _) => error,
    };
    let module = Arc::new(part.placement.module_of(part.device));
    let budget = MemoryBudget::new(options.memory_limit);
    let cancelled = options.cancelled.clone();
    let rest = Rest { part, module: module.clone(), budget, cancelled, deadline, kept: Arc::default() };
    let execution = Execution::new(module, backend.clone(), tables, prepared, options)?;
    let mut result = execution.run_with(Some(&rest)).map_err(limit)?;
    let metrics = std::mem::take(&mut result.metrics);
    Ok(((part.placement.home == part.device).then_some(result), metrics))
}

/// What other devices do, for the CPU's run.
struct Rest<'a> {
    part: Part<'a>,
    module: Arc<Module>,
    budget: Arc<MemoryBudget>,
    cancelled: Arc<AtomicBool>,
    deadline: Option<(Instant, Duration)>,
    /// Text of the rows that came.
    kept: Arc<Mutex<Vec<Arc<Vec<u8>>>>>,
}

impl Partner for Rest<'_> {
    fn runs(&self, kernel: usize) -> bool {
        self.part.share(kernel).is_some()
    }

    fn comes(&self, state: StateId) -> bool {
        self.part.comes(state)
    }

    fn receive(&self, state: StateId) -> Result<TupleSet, ExecError> {
        let missing = || ExecError::Internal("a state comes from nowhere".into());
        let transfer = self.part.placement.to(state, self.part.device).ok_or_else(missing)?;
        let waiting = Waiting { cancelled: Some(&self.cancelled), deadline: self.deadline };
        let posted = self.part.exchange.receive(transfer, self.part.device, waiting).map_err(of_device)?;
        let parts: Vec<Arc<StateRows>> = posted.into_iter().map(|posted| posted.rows).collect();
        let declared = &self.module.states[state];
        let mut rows = StateRows::concat(&WordLayout::of(declared), &parts).map_err(of_device)?;
        let text = Arc::new(std::mem::take(&mut rows.text));
        lock(&self.kept).push(text.clone());
        Ok(rows.tuples(declared, &text, &self.budget, &format!("state @{}", declared.name))?)
    }

    unsafe fn post(&self, state: StateId, rows: &TupleSet) -> Result<(), ExecError> {
        if self.part.placement.posts(state, self.part.device) {
            // SAFETY: by the caller's promise.
            let rows = unsafe { StateRows::of_tuples(&self.module.states[state], rows) }.map_err(of_device)?;
            // Who gets rows that are dealt takes its own from them.
            self.part.exchange.post(state, self.part.device, None, rows);
        }
        Ok(())
    }

    fn keep(&self) -> Arc<dyn Any + Send + Sync> {
        self.kept.clone()
    }
}

/// As the CPU says it.
fn of_device(error: GpuError) -> ExecError {
    match error {
        GpuError::Abandoned => ExecError::Abandoned,
        GpuError::Cancelled => ExecError::Cancelled,
        GpuError::TimeUp { limit } => ExecError::Timeout { limit },
        other => ExecError::Internal(other.to_string()),
    }
}

/// What all devices did together: rows are added up; of times the longest counts, as devices run at the same time.
fn combined(placement: &Placement, all: &[(usize, Metrics)]) -> Metrics {
    let mut out = Metrics::default();
    for (_, metrics) in all {
        out.dispatches += metrics.dispatches;
        out.submissions += metrics.submissions;
        out.waits += metrics.waits;
        out.peak_memory = out.peak_memory.max(metrics.peak_memory);
        out.states.resize_with(metrics.states.len(), Default::default);
        for (to, from) in out.states.iter_mut().zip(&metrics.states) {
            if from.rows >= to.rows {
                *to = from.clone();
            }
        }
        out.passes.extend(metrics.passes.iter().cloned());
    }
    for (kernel, assignment) in placement.kernels.iter().enumerate() {
        let name = placement.name(kernel);
        let mut sum = KernelMetrics { kernel: name.into(), ..KernelMetrics::default() };
        let mut ran = false;
        for (device, metrics) in all {
            let Some(own) = metrics.kernels.iter().find(|own| own.kernel == name) else { continue };
            ran = true;
            sum.devices.push(*device);
            sum.elapsed = sum.elapsed.max(own.elapsed);
            sum.finishing = sum.finishing.max(own.finishing);
            if assignment.rows != Rows::All || sum.devices.len() == 1 {
                sum.rows_in += own.rows_in;
                for (state, rows) in &own.rows_out {
                    match sum.rows_out.iter_mut().find(|(s, _)| s == state) {
                        Some((_, all)) => *all += rows,
                        None => sum.rows_out.push((*state, *rows)),
                    }
                }
            }
            sum.pieces += own.pieces;
            sum.busy += own.busy;
            sum.threads += own.threads;
        }
        if ran {
            out.kernels.push(sum);
        }
    }
    out
}
