//! The executor: runs a module's kernels over worker threads and gives its output as Arrow batches.
//!
//! Kernels run one after another, in the module's order, each on as many threads as its source has pieces for (morsel-driven
//! parallelism, Leis et al. 2014). Threads fill copies of their own of the states that a kernel writes; after a state's last writer the
//! copies become one ([`crate::state::finish`]), and after its last reader its memory is given back.
//!
//! Every row knows the piece of the source that it came from, so that results come in the source's order on any number of threads.

pub mod params;
pub mod pool;
pub mod result;
mod uses;
mod work;
mod worker;

use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use quernel_codegen::CompiledKernel;
use quernel_codegen::abi::{ColumnBuffer, KernelFn};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Module, Source, StateId, StateKind, TableData, TableId};
use quernel_ir::layout::TupleLayout;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::Span;

use crate::error::ExecError;
use crate::interpret;
use crate::memory::MemoryBudget;
use crate::source::inline::InlineTable;
use crate::source::{Dictionary, MORSEL_ROWS, ScanOptions, TableSource, Tables};
use crate::state::chunk::{Account, StringArena};
use crate::state::lut::Lut;
use crate::state::rows::TupleSet;
use crate::state::{Finished, finish};
use params::Params;
use pool::{Interrupt, Workers};
use result::BatchMaker;
use uses::Lifetimes;
use work::{Gate, Piece, Pieces};
use worker::{Stopped, Worker};

/// How to run a module.
#[derive(Clone, Debug)]
pub struct ExecOptions {
    /// Threads that run kernels, the calling one among them.
    pub threads: usize,
    /// Bytes that the query's states and decoded columns may take.
    pub memory_limit: Option<u64>,
    /// How long the query may run.
    pub timeout: Option<Duration>,
    /// Cancels the query when it is set.
    pub cancelled: Arc<AtomicBool>,
    /// Rows of a table's morsel.
    pub morsel_rows: u64,
}

impl Default for ExecOptions {
    /// All cores, no limits.
    fn default() -> ExecOptions {
        ExecOptions {
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            memory_limit: None,
            timeout: None,
            cancelled: Arc::default(),
            morsel_rows: MORSEL_ROWS,
        }
    }
}

/// A kernel that can be called.
#[derive(Clone)]
pub struct KernelCode {
    pub entry: KernelFn,
    /// Where it can end early, by status less 1: the message, and the SQL that it came from.
    pub traps: Vec<(String, Span)>,
    /// Keeps the code and its constants alive.
    pub owner: Arc<dyn Any + Send + Sync>,
}

impl fmt::Debug for KernelCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KernelCode({} traps)", self.traps.len())
    }
}

impl From<Arc<CompiledKernel>> for KernelCode {
    fn from(kernel: Arc<CompiledKernel>) -> KernelCode {
        let traps = kernel.traps.iter().map(|site| (site.message.clone(), site.span)).collect();
        KernelCode { entry: kernel.entry, traps, owner: kernel }
    }
}

/// What runs a module.
#[derive(Clone, Debug)]
pub enum Backend {
    /// The interpreter: at once, slow.
    Interpreter,
    /// Machine code, one entry for each kernel, in order.
    Compiled(Vec<KernelCode>),
}

impl Backend {
    /// Machine code for all kernels.
    pub fn compiled(kernels: impl IntoIterator<Item = Arc<CompiledKernel>>) -> Backend {
        Backend::Compiled(kernels.into_iter().map(KernelCode::from).collect())
    }
}

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
    /// Time in the kernel's code, all threads together.
    pub busy: Duration,
    /// Time in making finished states of thread-local copies after it.
    pub finishing: Duration,
    /// Threads that ran it.
    pub threads: usize,
}

/// What became of one state.
#[derive(Clone, Debug, Default)]
pub struct StateMetrics {
    pub state: String,
    /// Rows that it had when finished.
    pub rows: u64,
    /// Bytes that it held when finished.
    pub bytes: u64,
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
}

/// What result rows point into.
struct Keep {
    _tables: Vec<Arc<dyn TableSource>>,
    _dictionaries: Vec<Dictionary>,
    _strings: Vec<StringArena>,
    _code: Vec<KernelCode>,
    _params: Params,
    _rows: Vec<Vec<Scalar>>,
}

/// A query's result: its rows as Arrow batches, made as they are asked for.
pub struct QueryResult {
    maker: BatchMaker,
    rows: TupleSet,
    /// The next segment and row in it.
    at: (usize, usize),
    batch_rows: usize,
    pub metrics: Metrics,
    _keep: Keep,
}

impl fmt::Debug for QueryResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QueryResult({} rows, {})", self.rows.rows, self.maker.schema)
    }
}

/// Rows of a result batch.
const BATCH_ROWS: usize = 32_768;

impl QueryResult {
    pub fn schema(&self) -> SchemaRef {
        self.maker.schema.clone()
    }

    /// Number of rows, those already taken included.
    pub fn rows(&self) -> u64 {
        self.rows.rows
    }

    /// All batches; none for an empty result.
    ///
    /// # Errors
    /// A value that Arrow's type has no room for.
    pub fn collect(self) -> Result<Vec<RecordBatch>, ExecError> {
        <Self as Iterator>::collect(self)
    }
}

impl Iterator for QueryResult {
    type Item = Result<RecordBatch, ExecError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut segments = Vec::new();
        let mut room = self.batch_rows;
        while room > 0
            && let Some(&(start, count)) = self.rows.segments.get(self.at.0)
        {
            let taken = (count - self.at.1).min(room);
            segments.push((start.wrapping_add(self.at.1 * self.rows.size), taken));
            room -= taken;
            self.at.1 += taken;
            if self.at.1 == count {
                self.at = (self.at.0 + 1, 0);
            }
        }
        if segments.is_empty() {
            return None;
        }
        // SAFETY: the tuples are of the output state, and `_keep` holds what their strings are in.
        Some(unsafe { self.maker.batch(&segments) })
    }
}

/// A module made ready to run: sources found, parameters bound.
pub struct Execution {
    module: Arc<Module>,
    backend: Backend,
    tables: Vec<Arc<dyn TableSource>>,
    params: Params,
    prepared: Vec<Scalar>,
    options: ExecOptions,
}

impl fmt::Debug for Execution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Execution({:?}, {} kernels)", self.module.name, self.module.kernels.len())
    }
}

/// Finds the module's tables.
///
/// # Errors
/// A table is unknown, can't be opened, or isn't what the module was compiled for.
pub fn open_tables(module: &Module, tables: &dyn Tables) -> Result<Vec<Arc<dyn TableSource>>, ExecError> {
    let mut opened: Vec<Arc<dyn TableSource>> = Vec::new();
    for table in module.tables.values() {
        let source: Arc<dyn TableSource> = match &table.data {
            TableData::Stored { source, .. } => tables.table(source)?,
            TableData::Inline { rows } => Arc::new(InlineTable::new(&table.name, &table.columns, rows)?),
        };
        let schema = source.schema();
        let inline = matches!(table.data, TableData::Inline { .. });
        for (i, column) in table.columns.iter().enumerate() {
            let stored = schema.columns.get(if inline { i } else { column.index });
            let same = stored.is_some_and(|stored| {
                stored.ty == column.ty && stored.encoding == column.encoding && (column.nullable || !stored.nullable)
            });
            if !same {
                return Err(ExecError::InvalidModule(format!(
                    "column {} of table @{} is not the {} as {} that the query was compiled for; compile it again",
                    column.name, table.name, column.ty, column.encoding
                )));
            }
        }
        opened.push(source);
    }
    Ok(opened)
}

impl Execution {
    /// Makes a module ready. `prepared` are the values of `$1`, `$2`, …
    ///
    /// # Errors
    /// A table or parameter is missing or of the wrong type.
    pub fn new(
        module: Arc<Module>,
        backend: Backend,
        tables: &dyn Tables,
        prepared: &[Scalar],
        options: ExecOptions,
    ) -> Result<Execution, ExecError> {
        if let Backend::Compiled(code) = &backend
            && code.len() != module.kernels.len()
        {
            let (compiled, all) = (code.len(), module.kernels.len());
            return Err(ExecError::InvalidModule(format!("{compiled} kernels were compiled of {all}")));
        }
        let params = Params::bind(&module, prepared)?;
        let tables = open_tables(&module, tables)?;
        Ok(Execution { module, backend, tables, params, prepared: prepared.to_vec(), options })
    }

    /// Runs the module.
    ///
    /// # Errors
    /// What [`ExecError`] lists.
    pub fn run(self) -> Result<QueryResult, ExecError> {
        let started = Instant::now();
        let Execution { module, backend, tables, params, prepared, options } = self;
        let budget = MemoryBudget::new(options.memory_limit);
        let interrupt = Interrupt {
            cancelled: options.cancelled.clone(),
            deadline: options.timeout.and_then(|limit| Some((started.checked_add(limit)?, limit))),
        };
        let workers = Workers::interruptible(options.threads, interrupt);
        let output = output_state(&module)?;
        let maker = BatchMaker::new(&module.states[output])
            .ok_or_else(|| ExecError::InvalidModule("the output state is none".into()))?;
        let mut scan_options = ScanOptions {
            threads: workers.threads(),
            morsel_rows: options.morsel_rows.max(1),
            memory: budget.clone(),
            cancelled: options.cancelled.clone(),
        };
        let code = match backend {
            Backend::Compiled(code) => code,
            Backend::Interpreter => {
                scan_options.threads = 1;
                let rows = interpret::run(&module, &tables, &prepared, scan_options, &workers.interrupt)?;
                let tuples = interpret::tuples(&TupleLayout::of(&module.states[output]), &rows, &budget)?;
                let metrics = Metrics { elapsed: started.elapsed(), peak_memory: budget.peak(), ..Metrics::default() };
                let keep = Keep {
                    _tables: tables,
                    _dictionaries: Vec::new(),
                    _strings: Vec::new(),
                    _code: Vec::new(),
                    _params: params,
                    _rows: rows,
                };
                return Ok(QueryResult {
                    maker,
                    rows: tuples,
                    at: (0, 0),
                    batch_rows: BATCH_ROWS,
                    metrics,
                    _keep: keep,
                });
            }
        };
        let lifetimes = Lifetimes::of(&module).map_err(ExecError::InvalidModule)?;
        let accounts: Vec<Account> =
            module.states.values().map(|state| Account::new(&budget, format!("state @{}", state.name))).collect();
        let (dictionaries, buffers) = dictionaries(&module, &tables)?;
        let mut run = Run {
            module: &module,
            code: &code,
            tables: &tables,
            params: &params,
            lifetimes: &lifetimes,
            accounts: &accounts,
            dictionaries: &dictionaries,
            workers: &workers,
            scan_options,
            threads: (0..workers.threads())
                .map(|_| Mutex::new(Worker::new(&module, &buffers, Account::new(&budget, "strings"))))
                .collect(),
            finished: module.states.values().map(|_| None).collect(),
            output_rows: 0,
            metrics: Metrics {
                states: module
                    .states
                    .values()
                    .map(|s| StateMetrics { state: s.name.clone(), ..Default::default() })
                    .collect(),
                ..Metrics::default()
            },
        };
        run.all(output)?;
        let Run { finished, threads, metrics, .. } = run;
        let rows = finished.into_iter().nth(output.index()).flatten();
        let Some(Finished::Tuples(rows)) = rows else {
            return Err(ExecError::Internal("the output was not finished".into()));
        };
        let strings = threads
            .into_iter()
            .map(|worker| worker.into_inner().unwrap_or_else(PoisonError::into_inner).into_strings())
            .collect();
        let metrics = Metrics { elapsed: started.elapsed(), peak_memory: budget.peak(), ..metrics };
        let keep = Keep {
            _tables: tables,
            _dictionaries: dictionaries.into_iter().flatten().flatten().collect(),
            _strings: strings,
            _code: code,
            _params: params,
            _rows: Vec::new(),
        };
        Ok(QueryResult { maker, rows, at: (0, 0), batch_rows: BATCH_ROWS, metrics, _keep: keep })
    }
}

/// The module's one output state.
fn output_state(module: &Module) -> Result<StateId, ExecError> {
    let mut outputs = module.states.iter().filter(|(_, state)| matches!(state.kind, StateKind::Output { .. }));
    match (outputs.next(), outputs.next()) {
        (Some((state, _)), None) => Ok(state),
        (None, _) => Err(ExecError::InvalidModule("it has no output state".into())),
        (Some((_, a)), Some((_, b))) => {
            Err(ExecError::InvalidModule(format!("it has two output states, @{} and @{}", a.name, b.name)))
        }
    }
}

/// By table and column: the dictionaries, and column buffers that hold nothing else.
type Dictionaries = (Vec<Vec<Option<Dictionary>>>, Vec<Vec<ColumnBuffer>>);

fn dictionaries(module: &Module, tables: &[Arc<dyn TableSource>]) -> Result<Dictionaries, ExecError> {
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

/// A module being run.
struct Run<'a> {
    module: &'a Module,
    code: &'a [KernelCode],
    tables: &'a [Arc<dyn TableSource>],
    params: &'a Params,
    lifetimes: &'a Lifetimes,
    accounts: &'a [Account],
    dictionaries: &'a [Vec<Option<Dictionary>>],
    workers: &'a Workers,
    scan_options: ScanOptions,
    /// By worker.
    threads: Vec<Mutex<Worker>>,
    /// By state.
    finished: Vec<Option<Finished>>,
    /// Rows in the output.
    output_rows: u64,
    metrics: Metrics,
}

/// Bits of a row's place in the source that number the piece; those above number the kernel.
const PIECE_BITS: u32 = 40;

impl Run<'_> {
    fn all(&mut self, output: StateId) -> Result<(), ExecError> {
        for state in 0..self.finished.len() {
            if self.lifetimes.last_writer[state].is_none() {
                self.finish(state)?;
            }
        }
        for kernel in 0..self.code.len() {
            self.kernel(kernel, output)?;
            let begun = Instant::now();
            for state in 0..self.finished.len() {
                if self.lifetimes.last_writer[state] == Some(kernel) {
                    self.finish(state)?;
                }
            }
            for state in 0..self.finished.len() {
                if self.lifetimes.last_reader[state] == Some(kernel) && state != output.index() {
                    self.finished[state] = None;
                }
            }
            if let Some(metrics) = self.metrics.kernels.last_mut() {
                metrics.finishing = begun.elapsed();
            }
        }
        Ok(())
    }

    /// Makes one state of the threads' copies.
    fn finish(&mut self, state: usize) -> Result<(), ExecError> {
        if self.finished[state].is_none() {
            let locals = self
                .threads
                .iter_mut()
                .filter_map(|worker| worker.get_mut().unwrap_or_else(PoisonError::into_inner).take(state));
            let declared = &self.module.states[StateId::from_index(state)];
            let finished = finish(declared, &self.accounts[state], locals.collect(), self.workers)?;
            self.finished[state] = Some(finished);
        }
        if let Some(finished) = &self.finished[state] {
            let metrics = &mut self.metrics.states[state];
            metrics.rows = finished.tuples().map_or(0, |tuples| tuples.rows);
            metrics.bytes = finished.bytes();
        }
        Ok(())
    }

    fn dictionary_entries(&self, table: TableId, column: usize) -> u64 {
        self.dictionaries
            .get(table.index())
            .and_then(|columns| columns.get(column)?.as_ref())
            .map_or(0, |dictionary| dictionary.len)
    }

    fn kernel(&mut self, index: usize, output: StateId) -> Result<(), ExecError> {
        let begun = Instant::now();
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
        let mut metrics = KernelMetrics { kernel: kernel.name.clone(), ..KernelMetrics::default() };
        if !gate.as_ref().is_some_and(Gate::is_open) {
            let shared = Mutex::new(&mut metrics);
            let (pieces, table) = self.pieces(kernel.source)?;
            let width = pieces.width(self.scan_options.morsel_rows).min(self.workers.threads());
            let finished = &self.finished;
            self.workers.run(width, |number, stop| {
                let Some(worker) = self.threads.get(number) else { return Ok(()) };
                let mut worker = worker.lock().unwrap_or_else(PoisonError::into_inner);
                worker.enter(self.module, uses, finished, self.accounts)?;
                let mut own = KernelMetrics::default();
                while !stop.load(Ordering::Relaxed) && !gate.as_ref().is_some_and(Gate::is_open) {
                    self.workers.interrupt.check()?;
                    let Some(piece) = pieces.next(number)? else { break };
                    own.rows_in += piece.rows();
                    own.pieces += 1;
                    let begun = Instant::now();
                    self.piece(index, &mut worker, &piece, table, output, gate.as_ref())?;
                    own.busy += begun.elapsed();
                }
                let mut all = shared.lock().unwrap_or_else(PoisonError::into_inner);
                all.rows_in += own.rows_in;
                all.pieces += own.pieces;
                all.busy += own.busy;
                all.threads += usize::from(own.pieces > 0);
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
        self.metrics.kernels.push(metrics);
        Ok(())
    }

    /// The pieces of a source, and the table that they are of.
    fn pieces(&self, source: Source) -> Result<(Pieces, Option<usize>), ExecError> {
        Ok(match source {
            Source::Unit => (Pieces::unit(), None),
            Source::Dictionary { table, column, .. } => {
                (Pieces::dictionary(self.dictionary_entries(table, column)), None)
            }
            Source::State { state, .. } => {
                let tuples = self.finished[state.index()].as_ref().and_then(Finished::tuples);
                let tuples = tuples.ok_or_else(|| {
                    ExecError::InvalidModule(format!(
                        "@{} is read before it is written",
                        self.module.states[state].name
                    ))
                })?;
                (Pieces::tuples(tuples), None)
            }
            Source::Table(table) => {
                let declared = &self.module.tables[table];
                let (columns, prune) = match &declared.data {
                    TableData::Stored { prune, .. } => {
                        (declared.columns.iter().map(|column| column.index).collect(), prune.as_slice())
                    }
                    TableData::Inline { .. } => ((0..declared.columns.len()).collect::<Vec<_>>(), [].as_slice()),
                };
                let scan = self.tables[table.index()].scan(&columns, prune, &self.scan_options)?;
                (Pieces::Table { scan }, Some(table.index()))
            }
        })
    }

    /// Runs a kernel over one piece.
    fn piece(
        &self,
        kernel: usize,
        worker: &mut Worker,
        piece: &Piece<'_>,
        table: Option<usize>,
        output: StateId,
        gate: Option<&Gate>,
    ) -> Result<(), ExecError> {
        let code = &self.code[kernel];
        let before = worker.appended()[output.index()];
        worker.begin((kernel as u64) << PIECE_BITS | piece.sequence());
        let call = |worker: &mut Worker, buffers, rows, begin, end| {
            // SAFETY: `enter` was called for this kernel; the piece, which lives on, has the rows; states that it reads are
            // finished and stay so while it runs.
            unsafe { worker.run(code.entry, &self.params.slots, buffers, rows, begin, end) }
                .map_err(|stopped| self.trap(kernel, stopped))
        };
        match piece {
            Piece::Range { begin, end, .. } => call(worker, None, std::ptr::null(), *begin, *end)?,
            Piece::Tuples { segments, .. } => {
                for &(start, count) in *segments {
                    call(worker, None, start.cast_const(), 0, count as u64)?;
                }
            }
            Piece::Morsel(morsel) => {
                let buffers = table.map(|table| (table, morsel.columns.as_slice()));
                let step = gate.map_or(u64::MAX, |gate| gate.wanted().max(1024));
                let mut begin = morsel.begin;
                while begin < morsel.end {
                    let end = morsel.end.min(begin.saturating_add(step));
                    call(worker, buffers, std::ptr::null(), begin, end)?;
                    begin = end;
                    // This piece alone has enough: those after it add nothing, nor does the rest of it.
                    if let Some(gate) = gate
                        && begin < morsel.end
                        && worker.appended_since(output.index()) >= gate.wanted()
                    {
                        break;
                    }
                }
            }
        }
        worker.end();
        if let Some(gate) = gate {
            gate.done(piece.sequence(), worker.appended()[output.index()] - before);
        }
        Ok(())
    }

    fn trap(&self, kernel: usize, stopped: Stopped) -> ExecError {
        match stopped {
            Stopped::Memory(refused) => refused.into(),
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
