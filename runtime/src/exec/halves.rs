//! Kernels that probe an index on disk, run in two halves: the first deals its rows to partitions by the index's hashes, the second probes with
//! them partition by partition, each of which reaches a part of the index that memory has room for.
//!
//! Whether the index is so large is known when it is made. So kernels are split ([`split_probe`]) and their halves compiled while the query
//! runs, by the compiler that it was given ([`Execution::compiling`](super::Execution::compiling)).

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, KernelId, Module, Source, StateId, StateKind};
use quernel_ir::layout::TupleLayout;
use quernel_ir::passes::{SplitProbe, split_probe};

use super::metrics::StateMetrics;
use super::run::Run;
use super::uses::Uses;
use crate::error::ExecError;
use crate::state::chunk::Account;
use crate::state::dealt::{Deal, Dealt, Gather};
use crate::state::rows::RowsLocal;
use crate::state::{Finished, Local};
use crate::sync::PoisonError;

/// A kernel that is run: itself, or for another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Role<'r> {
    pub(super) kernel: usize,
    /// In whose place among the module's kernels.
    pub(super) place: usize,
    /// Indexes in whose order its rows come.
    dealt: &'r [StateId],
}

impl Role<'_> {
    pub(super) fn of(kernel: usize) -> Role<'static> {
        Role { kernel, place: kernel, dealt: &[] }
    }
}

impl Run<'_> {
    /// A kernel's halves, if it is to run in two.
    pub(super) fn halves(&self, role: Role<'_>) -> Option<SplitProbe> {
        if self.compile.is_none() || self.partner.is_some() {
            return None;
        }
        let id = KernelId::from_index(role.kernel);
        let kernel = &self.module.kernels[id];
        let whole =
            kernel.in_loop.is_some() || comes_in_order(self.module, kernel) || may_end_early(self.module, kernel);
        if whole || kernel.is_idle(&|state| self.is_empty(state)) {
            return None;
        }
        let large = |state: StateId| match &self.finished[state.index()] {
            Some(Finished::Index(index)) => {
                !role.dealt.contains(&state) && index.is_mostly_on_disk(&self.accounts[state.index()])
            }
            _ => false,
        };
        split_probe(self.module, id, StateId::from_index(self.module.states.len()), &large)
    }

    /// Runs a kernel in its halves.
    pub(super) fn run_halves(&mut self, role: Role<'_>, split: SplitProbe, output: StateId) -> Result<(), ExecError> {
        let SplitProbe { probed, part, before, after } = split;
        let (Some(compile), Some(Finished::Index(index))) = (self.compile, &self.finished[probed.index()]) else {
            return Err(ExecError::Internal("a kernel is run in halves that can't be".into()));
        };
        let layout = TupleLayout::of(&part);
        let deal = index.deal(&self.accounts[probed.index()], &layout);
        let account = Account::new(&self.scan_options.memory, format!("state @{}", part.name));
        let metrics = StateMetrics { state: part.name.clone(), ..StateMetrics::default() };
        // What the module has keeps its numbers; what is new comes last.
        let mut module: Module = self.module.clone();
        let state = module.states.push(part).index();
        let mut code = self.code.to_vec();
        let first = module.kernels.len();
        let lifetimes = self.lifetimes.with([&before, &after].map(Uses::of));
        for kernel in [before, after] {
            let id = module.kernels.push(kernel);
            code.push(compile(&module, id)?);
        }
        let accounts = [self.accounts, &[account]].concat();
        let mut inner = Run {
            module: &module,
            code: &code,
            tables: self.tables,
            params: self.params,
            lifetimes: &lifetimes,
            accounts: &accounts,
            dictionaries: self.dictionaries,
            workers: self.workers,
            partner: None,
            compile: self.compile,
            scan_options: self.scan_options.clone(),
            threads: std::mem::take(&mut self.threads),
            finished: std::mem::take(&mut self.finished),
            strings: std::mem::take(&mut self.strings),
            output_rows: self.output_rows,
            place: self.place,
            measured: std::mem::take(&mut self.measured),
            metrics: std::mem::take(&mut self.metrics),
        };
        inner.finished.push(None);
        inner.measured.extend([None; 2]);
        inner.metrics.states.push(metrics);
        for worker in &mut inner.threads {
            let dealt = Dealt::new(&accounts[state], &layout, deal.clone());
            let local = RowsLocal::dealing(accounts[state].clone(), layout.size as usize, dealt);
            worker.get_mut().unwrap_or_else(PoisonError::into_inner).push_state(Local::Rows(Box::new(local)));
        }
        let dealt: Vec<StateId> = role.dealt.iter().copied().chain([probed]).collect();
        let result = inner
            .kernel(Role { kernel: first, ..role }, output)
            .and_then(|()| inner.gather(state, &layout, &deal))
            .and_then(|()| inner.kernel(Role { kernel: first + 1, place: role.place, dealt: &dealt }, output));
        inner.finished.truncate(state);
        // The first half is told with what it dealt.
        let part = inner.metrics.states.pop();
        if let Some(metrics) = inner.measured[first].and_then(|at| inner.metrics.kernels.get_mut(at)) {
            metrics.part = part;
        }
        inner.measured.truncate(first);
        for worker in &mut inner.threads {
            worker.get_mut().unwrap_or_else(PoisonError::into_inner).pop_state();
        }
        let Run { threads, finished, strings, output_rows, measured, metrics, .. } = inner;
        self.threads = threads;
        self.finished = finished;
        self.strings = strings;
        self.output_rows = output_rows;
        self.measured = measured;
        self.metrics = metrics;
        result
    }

    /// Makes one state of what the threads dealt.
    fn gather(&mut self, state: usize, layout: &TupleLayout, deal: &Deal) -> Result<(), ExecError> {
        let locals = self.threads.iter_mut().filter_map(|worker| {
            match worker.get_mut().unwrap_or_else(PoisonError::into_inner).take(state)? {
                Local::Rows(rows) => Some(*rows),
                _ => None,
            }
        });
        let gather = Gather { account: &self.accounts[state], layout, deal, workers: self.workers };
        let (rows, strings) = gather.gather(locals)?;
        self.strings.extend(strings);
        let metrics = &mut self.metrics.states[state];
        metrics.rows = rows.rows;
        metrics.bytes = rows.bytes();
        metrics.spills(&self.accounts[state]);
        self.finished[state] = Some(Finished::Dealt(rows));
        Ok(())
    }
}

/// Whether a kernel's rows come in an order that the query asked for.
pub(crate) fn comes_in_order(module: &Module, kernel: &Kernel) -> bool {
    let Source::State { state, .. } = kernel.source else { return false };
    match module.states[state].kind {
        StateKind::Sorted { .. } => true,
        StateKind::Rows => module.kernels.values().any(|writer| {
            writer.source != kernel.source
                && writer.state_use().writes.contains(&state)
                && comes_in_order(module, writer)
        }),
        _ => false,
    }
}

/// Whether only the first rows are wanted of those that a kernel gives.
pub(crate) fn may_end_early(module: &Module, kernel: &Kernel) -> bool {
    kernel.state_use().writes.iter().any(|state| match &module.states[*state].kind {
        StateKind::Output { limit, .. } => limit.is_some(),
        kind => kind.first_rows().is_some(),
    })
}
