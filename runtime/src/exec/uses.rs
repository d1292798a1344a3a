//! Which states and dictionaries a kernel touches.

use std::collections::BTreeSet;

use quernel_ir::builtin::Builtin;
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Block, Kernel, KernelId, Module, Op, Source, StateId, Stmt, Target};
use quernel_ir::loops::{self, Point, Step};

/// What one kernel touches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// States whose rows it makes or changes.
    pub(super) writes: BTreeSet<StateId>,
    /// Finished states that it scans, probes, looks up or marks.
    pub(super) reads: BTreeSet<StateId>,
    /// Whether it sets marks, so that every row of its source counts.
    pub(super) marks: bool,
    /// Whether one row can mean many steps (a loop over all rows of an index, or counted; a function of all that a group has collected), so that pieces should be small.
    pub(super) loops: bool,
}

impl Uses {
    pub(super) fn of(kernel: &Kernel) -> Uses {
        let mut uses = Uses::default();
        if let Source::State { state, .. } = kernel.source {
            uses.reads.insert(state);
        }
        uses.block(kernel, kernel.body);
        uses
    }

    fn block(&mut self, kernel: &Kernel, block: Block) {
        for stmt in &kernel.blocks[block] {
            match stmt {
                Stmt::Let(value) => match &kernel.values[*value].op {
                    Op::Lookup { state, .. } => {
                        self.reads.insert(*state);
                    }
                    Op::Call { builtin: Builtin::Collected(_), .. } => self.loops = true,
                    _ => {}
                },
                Stmt::Filter { body, .. } => self.block(kernel, *body),
                Stmt::Repeat { body, .. } | Stmt::Fold { body, .. } => {
                    self.loops = true;
                    self.block(kernel, *body);
                }
                Stmt::If { then, otherwise, .. } => {
                    self.block(kernel, *then);
                    self.block(kernel, *otherwise);
                }
                Stmt::Probe(probe) => {
                    self.reads.insert(probe.state);
                    self.loops |= probe.keys.is_empty();
                    if let Some((condition, _)) = probe.condition {
                        self.block(kernel, condition);
                    }
                    self.block(kernel, probe.body);
                }
                Stmt::Upsert { state, .. }
                | Stmt::Update { target: Target::State(state), .. }
                | Stmt::Append { state, .. }
                | Stmt::Store { state, .. } => {
                    self.writes.insert(*state);
                }
                Stmt::Update { target: Target::Row(_), .. } => {}
                Stmt::Mark { .. } => self.marks = true,
            }
        }
    }
}

/// When states are finished and freed.
#[derive(Clone, Debug)]
pub(super) struct Lifetimes {
    /// By kernel.
    pub(super) uses: Vec<Uses>,
    /// By state: whether it is there from the start, for nothing makes it.
    pub(super) unwritten: Vec<bool>,
    /// By kernel: what happens after it.
    after_kernel: Vec<After>,
    /// By loop.
    after_loop: Vec<After>,
    /// By loop: the output, if a full one ends it.
    pub(super) ended_by: Vec<Option<StateId>>,
}

/// States that are finished and freed at a point of the run.
#[derive(Clone, Debug, Default)]
pub(super) struct After {
    pub(super) finished: Vec<usize>,
    pub(super) freed: Vec<usize>,
}

impl Lifetimes {
    /// # Errors
    /// What a kernel reads before it is finished.
    pub(super) fn of(module: &Module) -> Result<Lifetimes, String> {
        let uses: Vec<Uses> = module.kernels.values().map(Uses::of).collect();
        let mut last_writer = vec![None; module.states.len()];
        for (i, uses) in uses.iter().enumerate() {
            uses.writes.iter().for_each(|state| last_writer[state.index()] = Some(i));
        }
        for (i, uses) in uses.iter().enumerate() {
            if let Some(state) =
                uses.reads.iter().find(|state| last_writer[state.index()].is_some_and(|last| last >= i))
            {
                return Err(format!(
                    "kernel @{} reads @{} before its last writer has run",
                    module.kernels[KernelId::from_index(i)].name,
                    module.states[*state].name
                ));
            }
        }
        let mut after_kernel = vec![After::default(); module.kernels.len()];
        let mut after_loop = vec![After::default(); module.loops.len()];
        for (state, life) in loops::lives(module).into_iter().enumerate() {
            match life.finished {
                Some(Point::Kernel(id)) => after_kernel[id.index()].finished.push(state),
                Some(Point::Loop(id)) => after_loop[id.index()].finished.push(state),
                // Nobody makes it: it stays.
                None => continue,
            }
            match life.freed {
                Some(Point::Kernel(id)) => after_kernel[id.index()].freed.push(state),
                Some(Point::Loop(id)) => after_loop[id.index()].freed.push(state),
                None => {}
            }
        }
        let mut unwritten: Vec<bool> = last_writer.iter().map(Option::is_none).collect();
        module.loops.values().for_each(|l| unwritten[l.work.index()] = false);
        let mut ended_by = vec![None; module.loops.len()];
        note_outputs(module, &loops::steps(module), &mut ended_by);
        Ok(Lifetimes { uses, unwritten, after_kernel, after_loop, ended_by })
    }

    /// The same of a module with more kernels, which none of its states wait for.
    pub(super) fn with(&self, kernels: impl IntoIterator<Item = Uses>) -> Lifetimes {
        let mut more = self.clone();
        more.uses.extend(kernels);
        more
    }

    /// What happens at a point of the run.
    pub(super) fn after(&self, point: Point) -> &After {
        match point {
            Point::Kernel(id) => &self.after_kernel[id.index()],
            Point::Loop(id) => &self.after_loop[id.index()],
        }
    }
}

fn note_outputs(module: &Module, steps: &[Step], outputs: &mut [Option<StateId>]) {
    for step in steps {
        if let Step::Loop(id, inner) = step {
            outputs[id.index()] = loops::only_output(module, *id, inner);
            note_outputs(module, inner, outputs);
        }
    }
}
