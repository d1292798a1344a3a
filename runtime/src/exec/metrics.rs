//! What running a module took, for `EXPLAIN ANALYZE`.

use std::time::Duration;

use quernel_codegen::steps::{Step, Totals};
use quernel_ir::kernel::StateId;

use crate::state::chunk::Account;
use crate::sync::atomic::Ordering;

/// What one kernel did.
#[derive(Clone, Debug, Default)]
pub struct KernelMetrics {
    pub kernel: String,
    /// Rows of the source that it ran over, and the pieces that they came in.
    pub rows_in: u64,
    pub pieces: u64,
    /// Rows appended to each state that it writes.
    pub rows_out: Vec<(StateId, u64)>,
    /// From start to end.
    pub elapsed: Duration,
    /// Of the first half of a kernel that runs in two: the rows between these.
    pub part: Option<StateMetrics>,
    /// Time in the kernel's code, all threads together.
    pub busy: Duration,
    /// Time in making finished states of thread-local copies after it.
    pub finishing: Duration,
    /// Threads that ran it.
    pub threads: usize,
    /// What it did with blocks of rows before it walked them, in the order that one of the threads had in the end; empty where nothing was
    /// to be decided.
    pub steps: Vec<StepMetrics>,
    /// The devices that ran it, by their numbers in a [placement](crate::placement); none where there is none.
    pub devices: Vec<usize>,
}

impl KernelMetrics {
    /// Adds what a further run of the same kernel took.
    pub(super) fn add(&mut self, other: KernelMetrics) {
        self.rows_in += other.rows_in;
        self.pieces += other.pieces;
        self.elapsed += other.elapsed;
        self.busy += other.busy;
        self.finishing += other.finishing;
        self.threads = self.threads.max(other.threads);
        self.add_steps(other.steps);
        for (state, rows) in other.rows_out {
            match self.rows_out.iter_mut().find(|(known, _)| *known == state) {
                Some((_, all)) => *all += rows,
                None => self.rows_out.push((state, rows)),
            }
        }
    }

    /// Adds what became of the same steps elsewhere.
    pub(super) fn add_steps(&mut self, mut others: Vec<StepMetrics>) {
        // The order is told of the thread that ran most.
        let blocks = |steps: &[StepMetrics]| steps.first().map_or(0, |step| step.blocks);
        if blocks(&others) > blocks(&self.steps) {
            std::mem::swap(&mut self.steps, &mut others);
        }
        for other in others {
            if let Some(step) = self.steps.iter_mut().find(|step| step.number == other.number) {
                step.sampled += other.sampled;
                step.passed += other.passed;
                step.blocks += other.blocks;
                step.dropped += other.dropped;
            }
        }
    }
}

/// What became of a [step](quernel_codegen::steps) of a kernel.
#[derive(Clone, Debug)]
pub struct StepMetrics {
    /// Its place in the plan.
    pub number: usize,
    pub step: Step,
    /// Rows that it was given in samples, and those of them that passed.
    pub sampled: u64,
    pub passed: u64,
    /// Blocks of rows, and how many of them it was dropped from.
    pub blocks: u64,
    pub dropped: u64,
}

impl StepMetrics {
    /// The steps of a kernel, in the order that they had in the end.
    pub(super) fn of(steps: &[Step], totals: &Totals) -> Vec<StepMetrics> {
        let mut all: Vec<StepMetrics> = steps
            .iter()
            .zip(&totals.steps)
            .enumerate()
            .map(|(number, (step, of_step))| StepMetrics {
                number,
                step: *step,
                sampled: of_step.rows,
                passed: of_step.passed,
                blocks: totals.blocks,
                dropped: of_step.dropped,
            })
            .collect();
        all.sort_by_key(|step| totals.steps[step.number].place);
        all
    }
}

/// What became of one state.
#[derive(Clone, Debug, Default)]
pub struct StateMetrics {
    pub state: String,
    /// Rows that it had when finished.
    pub rows: u64,
    /// Bytes that it held when finished.
    pub bytes: u64,
    /// Of the rows that a loop takes: how many rounds there were.
    pub rounds: u64,
    /// Bytes of it that were put on disk, its threads' copies included.
    pub spilled: u64,
    /// Bytes more that these would have been without compression.
    pub saved: u64,
}

impl StateMetrics {
    /// Takes what an account knows of the disk.
    pub(super) fn spills(&mut self, account: &Account) {
        self.spilled = account.spilled.load(Ordering::Relaxed);
        self.saved = account.saved.load(Ordering::Relaxed);
    }
}

/// What one entry point of a device's shaders did.
#[derive(Clone, Debug, Default)]
pub struct PassMetrics {
    /// Shader and entry point.
    pub name: String,
    pub runs: u64,
    /// All runs together, by the device's own clock.
    pub elapsed: Duration,
}

/// What running a module took.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    /// By kernel, in order; only those that ran.
    pub kernels: Vec<KernelMetrics>,
    /// By state.
    pub states: Vec<StateMetrics>,
    pub elapsed: Duration,
    /// The most memory that was in use at one time, in bytes.
    pub peak_memory: u64,
    /// The most bytes that were on disk at one time.
    pub spilled: u64,
    /// Time that threads read and wrote what is on disk and waited for that, all together.
    pub disk_time: Duration,
    /// By entry point, in the order of their first runs, where [`ExecOptions::time_passes`](super::ExecOptions::time_passes) asks
    /// for it and the device has a clock.
    pub passes: Vec<PassMetrics>,
    /// Dispatches and submissions on a device, and times that the host waited for one.
    pub dispatches: u64,
    pub submissions: u64,
    pub waits: u64,
    /// Bytes of states' rows that went from one device to others.
    pub exchanged: u64,
}
