//! Running a module's kernels, one after another.

use std::time::{Duration, Instant};

use quernel_codegen::abi::ColumnBuffer;
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, Module, Source, StateId, StateKind, TableData, TableId};
use quernel_ir::loops::{self, Point, Step};
use quernel_ir::table::Encoding;

use super::CompileFn;
use super::KernelCode;
use super::halves::Role;
use super::metrics::{KernelMetrics, Metrics, StepMetrics};
use super::params::Params;
use super::partner::Partner;
use super::pool::Workers;
use super::ranges;
use super::uses::Lifetimes;
use super::work::{Gate, Piece, Pieces, Stride};
use super::worker::{Ended, Stopped, Until, Worker};
use crate::error::ExecError;
use crate::source::{Dictionary, ScanOptions, TableSource};
use crate::state::chunk::{Account, StringArena};
use crate::state::dealt::{Copies, Slice};
use crate::state::lut::Lut;
use crate::state::{Finished, finish};
use crate::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use crate::sync::{Arc, Mutex, PoisonError};

/// By table and column: the dictionaries, and column buffers that hold nothing else.
pub(super) type Dictionaries = (Vec<Vec<Option<Dictionary>>>, Vec<Vec<ColumnBuffer>>);

pub(super) fn dictionaries(module: &Module, tables: &[Arc<dyn TableSource>]) -> Result<Dictionaries, ExecError> {
    let (mut all, mut buffers) = (Vec::new(), Vec::new());
    for (table, source) in module.tables.values().zip(tables) {
        let (mut of_table, mut buffers_of_table) = (Vec::new(), Vec::new());
        for column in &table.columns {
            let dictionary = match column.encoding {
                Encoding::Dict { .. } => Some(source.dictionary(column.index)?.ok_or_else(|| {
                    ExecError::Internal(format!("column {} of @{} has no dictionary", column.name, table.name))
                })?),
                _ => None,
            };
            buffers_of_table.push(ColumnBuffer {
                values: std::ptr::null(),
                validity: std::ptr::null(),
                validity_offset: 0,
                dictionary: dictionary.as_ref().map_or(std::ptr::null(), |d| d.values),
            });
            of_table.push(dictionary);
        }
        all.push(of_table);
        buffers.push(buffers_of_table);
    }
    Ok((all, buffers))
}

/// A module being run: its kernels, threads and states.
pub(super) struct Run<'a> {
    pub(super) module: &'a Module,
    pub(super) code: &'a [KernelCode],
    pub(super) tables: &'a [Arc<dyn TableSource>],
    pub(super) params: &'a Params,
    pub(super) lifetimes: &'a Lifetimes,
    pub(super) accounts: &'a [Account],
    pub(super) dictionaries: &'a [Vec<Option<Dictionary>>],
    pub(super) workers: &'a Workers,
    /// Who runs other kernels elsewhere.
    pub(super) partner: Option<&'a dyn Partner>,
    /// Compiles kernels that the module does not have.
    pub(super) compile: Option<&'a CompileFn<'a>>,
    pub(super) scan_options: ScanOptions,
    /// By worker.
    pub(super) threads: Vec<Mutex<Worker>>,
    /// By state.
    pub(super) finished: Vec<Option<Finished>>,
    /// Strings that finished states made, which later ones may hold.
    pub(super) strings: Vec<StringArena>,
    /// Rows in the output.
    pub(super) output_rows: u64,
    /// Within a loop: the place of the next piece.
    pub(super) place: Option<u64>,
    /// By kernel: its place among the metrics.
    pub(super) measured: Vec<Option<usize>>,
    pub(super) metrics: Metrics,
}

/// What stays the same for all pieces of a kernel.
struct KernelRun<'a> {
    kernel: usize,
    /// The first piece's place among those of all kernels.
    place: u64,
    /// The table that it scans.
    table: Option<usize>,
    output: StateId,
    /// Watches the rows that it gives, where a limit lets it end early.
    gate: Option<&'a Gate>,
}

/// Bits of a row's place in the source that number the piece; those above number the kernel.
pub(super) const PIECE_BITS: u32 = 40;

/// Bytes of tuples on disk that are read ahead of those that a kernel runs over.
const AHEAD: usize = 1 << 20;

/// Rows of a morsel where each row can mean many steps.
const LOOPING_MORSEL: u64 = 2048;

impl Run<'_> {
    pub(super) fn all(&mut self, output: StateId) -> Result<(), ExecError> {
        let comes = |run: &Self, state: usize| run.partner.is_some_and(|p| p.comes(StateId::from_index(state)));
        for state in 0..self.finished.len() {
            if self.lifetimes.unwritten[state] && !comes(self, state) {
                self.finish(state)?;
            }
        }
        self.steps(&loops::steps(self.module), true, output)
    }

    /// Runs kernels and loops in order. `first`: those that run once run too.
    pub(super) fn steps(&mut self, steps: &[Step], first: bool, output: StateId) -> Result<(), ExecError> {
        for step in steps {
            let point = match step {
                Step::Kernel(id) => {
                    let kernel = id.index();
                    if self.partner.is_some_and(|partner| !partner.runs(kernel)) {
                        continue;
                    }
                    self.receive(kernel)?;
                    if first || !self.module.kernels[*id].once {
                        self.kernel(Role::of(kernel), output)?;
                    }
                    Point::Kernel(*id)
                }
                Step::Loop(id, steps) => {
                    self.rounds(*id, steps, output)?;
                    Point::Loop(*id)
                }
            };
            let begun = Instant::now();
            let lifetimes = self.lifetimes;
            let after = lifetimes.after(point);
            for &state in &after.finished {
                self.finish(state)?;
                self.post(state)?;
            }
            for &state in after.freed.iter().filter(|state| **state != output.index()) {
                self.finished[state] = None;
            }
            if let Step::Kernel(id) = step
                && let Some(metrics) = self.measured[id.index()].and_then(|at| self.metrics.kernels.get_mut(at))
            {
                metrics.finishing += begun.elapsed();
            }
        }
        Ok(())
    }

    /// Waits for the states that a kernel reads and that come from elsewhere.
    fn receive(&mut self, kernel: usize) -> Result<(), ExecError> {
        let Some(partner) = self.partner else { return Ok(()) };
        for state in &self.lifetimes.uses[kernel].reads {
            if partner.comes(*state) && self.finished[state.index()].is_none() {
                let rows = partner.receive(*state)?;
                self.metrics.states[state.index()].rows = rows.rows;
                self.finished[state.index()] = Some(Finished::Tuples(rows));
            }
        }
        Ok(())
    }

    /// Gives a finished state to who else reads it.
    fn post(&self, state: usize) -> Result<(), ExecError> {
        let Some(partner) = self.partner else { return Ok(()) };
        match self.finished[state].as_ref().and_then(Finished::tuples) {
            // SAFETY: a finished state's tuples are initialized, and its strings live as long as the query.
            Some(rows) => unsafe { partner.post(StateId::from_index(state), rows) },
            None => Ok(()),
        }
    }

    /// Makes one state of the threads' copies.
    fn finish(&mut self, state: usize) -> Result<(), ExecError> {
        if self.finished[state].is_none() {
            let finished = self.gathered(state)?;
            self.finished[state] = Some(finished);
        }
        if let Some(finished) = &self.finished[state] {
            let metrics = &mut self.metrics.states[state];
            metrics.rows = finished.rows().unwrap_or(0);
            metrics.bytes = finished.bytes();
            metrics.spills(&self.accounts[state]);
        }
        Ok(())
    }

    /// The threads' copies of a state as one, which they have no more.
    pub(super) fn gathered(&mut self, state: usize) -> Result<Finished, ExecError> {
        let locals = self
            .threads
            .iter_mut()
            .filter_map(|worker| worker.get_mut().unwrap_or_else(PoisonError::into_inner).take(state));
        let declared = &self.module.states[StateId::from_index(state)];
        finish(declared, &self.accounts[state], locals.collect(), self.workers, &mut self.strings)
    }

    fn dictionary_entries(&self, table: TableId, column: usize) -> u64 {
        self.dictionaries
            .get(table.index())
            .and_then(|columns| columns.get(column)?.as_ref())
            .map_or(0, |dictionary| dictionary.len)
    }

    /// Whether a finished state has no rows.
    pub(super) fn is_empty(&self, state: StateId) -> bool {
        self.finished[state.index()].as_ref().and_then(Finished::rows) == Some(0)
    }

    pub(super) fn kernel(&mut self, role: Role<'_>, output: StateId) -> Result<(), ExecError> {
        if let Some(split) = self.halves(role) {
            return self.run_halves(role, split, output);
        }
        let (index, begun) = (role.kernel, Instant::now());
        let kernel = &self.module.kernels.values().as_slice()[index];
        let uses = &self.lifetimes.uses[index];
        // Lookup tables have no copies: they are there before the kernel that fills them.
        for state in &uses.writes {
            if let StateKind::Lut { table, column } = self.module.states[*state].kind
                && self.finished[state.index()].is_none()
            {
                let repr = self.module.states[*state].fields[0].ty.repr;
                let lut = Lut::new(&self.accounts[state.index()], repr, self.dictionary_entries(table, column))?;
                self.finished[state.index()] = Some(Finished::Lut(lut));
            }
        }
        let gate = match self.module.states[output].kind {
            StateKind::Output { limit: Some(limit), offset, .. }
                if !uses.marks && uses.writes.iter().eq(std::iter::once(&output)) =>
            {
                Some(Gate::new(limit.saturating_add(offset), self.output_rows))
            }
            _ => None,
        };
        let mut metrics = KernelMetrics::default();
        let last = AtomicU64::new(0);
        if !gate.as_ref().is_some_and(Gate::is_open) && !kernel.is_idle(&|state| self.is_empty(state)) {
            let shared = Mutex::new(&mut metrics);
            let (pieces, table) = self.pieces(kernel, uses.loops)?;
            let most = if uses.loops { LOOPING_MORSEL } else { u64::MAX };
            let morsel_rows = self.scan_options.morsel_rows.min(most);
            let width = pieces.width(morsel_rows).min(self.workers.threads());
            let (finished, steps) = (&self.finished, self.code[index].steps.as_slice());
            let place = self.place.unwrap_or((role.place as u64) << PIECE_BITS);
            let run = KernelRun { kernel: index, place, table, output, gate: gate.as_ref() };
            self.workers.run(width, |number, stop| {
                let Some(worker) = self.threads.get(number) else { return Ok(()) };
                let mut worker = worker.lock().unwrap_or_else(PoisonError::into_inner);
                worker.enter(self.module, uses, (steps, self.scan_options.adaptive), finished, self.accounts)?;
                let mut own = KernelMetrics::default();
                let mut stride = Stride::new(uses.loops);
                let mut copies = Copies::default();
                while !stop.load(Ordering::Relaxed) && !gate.as_ref().is_some_and(Gate::is_open) {
                    self.workers.interrupt.check()?;
                    let Some(piece) = pieces.next(number)? else { break };
                    last.fetch_max(piece.sequence(), Ordering::Relaxed);
                    own.rows_in += piece.rows();
                    own.pieces += 1;
                    own.busy += self.piece(&run, &mut worker, &piece, (&mut stride, &mut copies), stop)?;
                }
                let mut all = shared.lock().unwrap_or_else(PoisonError::into_inner);
                all.rows_in += own.rows_in;
                all.pieces += own.pieces;
                all.busy += own.busy;
                all.threads += usize::from(own.pieces > 0);
                all.add_steps(StepMetrics::of(steps, &worker.step_totals()));
                for state in &uses.writes {
                    let rows = worker.appended()[state.index()];
                    match all.rows_out.iter_mut().find(|(s, _)| s == state) {
                        Some((_, all)) => *all += rows,
                        None => all.rows_out.push((*state, rows)),
                    }
                }
                Ok(())
            })?;
        }
        self.output_rows += metrics.rows_out.iter().filter(|(s, _)| *s == output).map(|(_, rows)| rows).sum::<u64>();
        metrics.elapsed = begun.elapsed();
        if let Some(place) = &mut self.place {
            *place += last.into_inner() + 1;
        }
        match self.measured[index] {
            // A round more.
            Some(at) => self.metrics.kernels[at].add(metrics),
            None => {
                self.measured[index] = Some(self.metrics.kernels.len());
                self.metrics.kernels.push(KernelMetrics { kernel: kernel.name.clone(), ..metrics });
            }
        }
        Ok(())
    }

    /// The pieces of a kernel's source, and the table that they are of.
    fn pieces(&self, kernel: &Kernel, loops: bool) -> Result<(Pieces, Option<usize>), ExecError> {
        Ok(match kernel.source {
            Source::Unit => (Pieces::unit(), None),
            Source::Dictionary { table, column, .. } => {
                (Pieces::dictionary(self.dictionary_entries(table, column)), None)
            }
            Source::State { state, .. } => {
                if let Some(Finished::Dealt(rows)) = &self.finished[state.index()] {
                    return Ok((Pieces::dealt(rows, loops, self.scan_options.morsel_rows), None));
                }
                let tuples = self.finished[state.index()].as_ref().and_then(Finished::tuples);
                let tuples = tuples.ok_or_else(|| {
                    ExecError::InvalidModule(format!(
                        "@{} is read before it is written",
                        self.module.states[state].name
                    ))
                })?;
                (Pieces::tuples(tuples, loops, self.scan_options.morsel_rows), None)
            }
            Source::Table(table) => {
                let declared = &self.module.tables[table];
                let source = &self.tables[table.index()];
                let (columns, prune, among) = match &declared.data {
                    TableData::Stored { prune, .. } => {
                        let columns: Vec<usize> = declared.columns.iter().map(|column| column.index).collect();
                        let mut all = prune.clone();
                        let (ranges, among) =
                            ranges::of_probes(self.module, kernel, &source.schema(), &columns, &self.finished);
                        all.extend(ranges);
                        (columns, all, among)
                    }
                    TableData::Inline { .. } => ((0..declared.columns.len()).collect(), Vec::new(), Vec::new()),
                };
                let mut options = self.scan_options.clone();
                if loops {
                    options.morsel_rows = options.morsel_rows.min(LOOPING_MORSEL);
                }
                let scan = source.scan_among(&columns, &prune, &among, &options)?;
                (Pieces::Table { scan }, Some(table.index()))
            }
        })
    }

    /// Copies of rows on disk that a kernel's source has.
    fn copy(&self, kernel: usize, slices: &[Slice], copies: &mut Copies) -> Result<(*mut u8, usize), ExecError> {
        let Source::State { state, .. } = self.module.kernels.values().as_slice()[kernel].source else {
            return Err(ExecError::Internal("a source that is no state has dealt rows".into()));
        };
        match &self.finished[state.index()] {
            Some(Finished::Dealt(rows)) => Ok(rows.copy(&self.accounts[state.index()], slices, copies)?),
            _ => Err(ExecError::Internal("a state that was not dealt has dealt rows".into())),
        }
    }

    /// Bytes of a tuple, where a piece is tuples that lie in memory or are mapped there.
    fn bytes_of(&self, kernel: usize, piece: &Piece<'_>) -> Option<usize> {
        match (piece, self.module.kernels.values().as_slice()[kernel].source) {
            (Piece::Tuples { .. }, Source::State { state, .. }) => {
                Some(self.finished[state.index()].as_ref()?.tuples()?.size)
            }
            _ => None,
        }
    }

    /// Runs a kernel over one piece, in strides. Gives the time that it took.
    fn piece(
        &self,
        run: &KernelRun<'_>,
        worker: &mut Worker,
        piece: &Piece<'_>,
        (stride, copies): (&mut Stride, &mut Copies),
        stop: &AtomicBool,
    ) -> Result<Duration, ExecError> {
        let &KernelRun { kernel, place, table, output, gate } = run;
        let code = &self.code[kernel];
        let before = worker.appended()[output.index()];
        worker.begin(place + piece.sequence());
        let mut whole = [(std::ptr::null_mut(), 0)];
        let (segments, buffers, range) = match piece {
            Piece::Range { begin, end, .. } => (whole.as_slice(), None, Some(*begin..*end)),
            Piece::Tuples { segments, .. } => (*segments, None, None),
            Piece::Dealt { slices, .. } => {
                whole = [self.copy(kernel, slices, copies)?];
                (whole.as_slice(), None, None)
            }
            Piece::Morsel(morsel) => {
                let buffers = table.map(|table| (table, morsel.columns.as_slice()));
                (whole.as_slice(), buffers, Some(morsel.begin..morsel.end))
            }
        };
        let interrupt = &self.workers.interrupt;
        let on_disk =
            interrupt.spill.as_ref().filter(|spill| spill.is_beyond_cache()).zip(self.bytes_of(kernel, piece));
        let until = Until { interrupt, stop, wanted: gate.map(|gate| (output.index(), gate.wanted())) };
        let begun = Instant::now();
        let mut last = begun;
        'segments: for &(rows, count) in segments {
            let range = range.clone().unwrap_or(0..count as u64);
            let mut begin = range.start;
            let mut announced = range.start;
            while begin < range.end {
                let mut step = stride.rows().min(interrupt.spill.as_ref().map_or(u64::MAX, |spill| spill.stride()));
                if let Some(gate) = gate {
                    step = step.min(gate.wanted().max(1024));
                }
                let end = range.end.min(begin.saturating_add(step));
                if let Some((spill, size)) = on_disk {
                    let ahead = range.end.min(end + (AHEAD / size) as u64);
                    let bytes = (ahead - announced) as usize * size;
                    if bytes >= AHEAD / 2 {
                        spill.read_ahead_at(rows.wrapping_add(announced as usize * size), bytes);
                        announced = ahead;
                    }
                }
                // SAFETY: `enter` was called for this kernel; the piece, which lives on, has the rows; states that it reads are
                // finished and stay so while it runs.
                let ended = unsafe {
                    worker.run(code.entry, &self.params.slots, buffers, rows.cast_const(), (begin, end), &until)
                };
                if ended.map_err(|stopped| self.trap(kernel, stopped))? == Ended::Enough {
                    break 'segments;
                }
                worker.settle(self.module)?;
                let now = Instant::now();
                stride.took(end - begin, now - last);
                (begin, last) = (end, now);
                if begin == range.end {
                    break;
                }
                interrupt.check()?;
                // This piece alone has enough: those after it add nothing, nor does the rest of it. Or another thread failed.
                let enough = gate.is_some_and(|gate| worker.appended_since(output.index()) >= gate.wanted());
                if enough || stop.load(Ordering::Relaxed) {
                    break 'segments;
                }
            }
        }
        worker.end();
        if let Some(gate) = gate {
            gate.done(piece.sequence(), worker.appended()[output.index()] - before);
        }
        Ok(begun.elapsed())
    }

    fn trap(&self, kernel: usize, stopped: Stopped) -> ExecError {
        match stopped {
            Stopped::Memory(refused) => refused.into(),
            Stopped::Interrupted(error) => error,
            Stopped::Trap(status, message) => {
                let name = self.module.kernels.values().as_slice()[kernel].name.clone();
                let site = self.code[kernel].traps.get((status as usize).wrapping_sub(1));
                match (site, message) {
                    (Some((_, span)), Some(message)) => ExecError::Trap { message, span: *span, kernel: name },
                    (Some((message, span)), None) => {
                        ExecError::Trap { message: message.clone(), span: *span, kernel: name }
                    }
                    (None, message) => ExecError::Internal(format!(
                        "kernel @{name} ended with the unknown status {status}: {}",
                        message.unwrap_or_default()
                    )),
                }
            }
        }
    }
}
