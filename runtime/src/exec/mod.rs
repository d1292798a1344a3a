//! The executor: runs a module's kernels over worker threads and gives its output as Arrow batches.
//!
//! Kernels run one after another, in the module's order, each on as many threads as its source has pieces for (morsel-driven
//! parallelism, Leis et al. 2014). Threads fill copies of their own of the states that a kernel writes; after a state's last writer the
//! copies become one ([`crate::state::finish`]), and after its last reader its memory is given back.
//!
//! Every row knows the piece of the source that it came from, so that results come in the source's order on any number of threads.

pub mod batches;
pub(crate) mod halves;
mod metrics;
pub mod params;
mod partner;
pub mod pool;
mod ranges;
pub mod result;
mod rounds;
mod run;
mod uses;
mod work;
mod worker;

use std::any::Any;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use quernel_codegen::CompiledKernel;
use quernel_codegen::abi::KernelFn;
use quernel_codegen::steps::Step;
pub use quernel_codegen::steps::StepKind;
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module, State, StateId, StateKind, TableData};
use quernel_ir::layout::TupleLayout;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Span;

use crate::error::ExecError;
use crate::interpret;
use crate::memory::{KEPT_WITHIN, MemoryBudget};
use crate::source::inline::InlineTable;
use crate::source::{Dictionary, MORSEL_ROWS, ScanOptions, TableSource, Tables};
use crate::spill::{Spill, SpillOptions};
use crate::state::Finished;
use crate::state::chunk::{Account, StringArena};
use crate::state::rows::TupleSet;
use crate::sync::{Arc, Mutex, PoisonError};
use batches::{BATCH_ROWS, Output, Part};
pub use metrics::{KernelMetrics, Metrics, PassMetrics, StateMetrics, StepMetrics};
use params::Params;
pub use partner::Partner;
use pool::{Interrupt, Workers};
use result::BatchMaker;
use run::{Run, dictionaries};
use uses::Lifetimes;
use worker::Worker;

/// How to run a module.
#[derive(Clone, Debug)]
pub struct ExecOptions {
    /// Threads that run kernels, the calling one among them.
    pub threads: usize,
    /// Bytes that the query's states and decoded columns may take.
    pub memory_limit: Option<u64>,
    /// Where states beyond the memory limit go; `None`: they are an error.
    pub spill: Option<SpillOptions>,
    /// How long the query may run.
    pub timeout: Option<Duration>,
    /// Cancels the query when it is set.
    pub cancelled: Arc<AtomicBool>,
    /// Rows of a table's morsel.
    pub morsel_rows: u64,
    /// Whether scans test conditions in the order that turns out to be the best. Results are the same without.
    pub adaptive: bool,
    /// Whether devices time each of their passes, which costs some time itself.
    pub time_passes: bool,
    /// Whether devices end each kernel before the next one, so that its time is its own.
    pub apart: bool,
}

impl Default for ExecOptions {
    /// All cores, no limits.
    fn default() -> ExecOptions {
        ExecOptions {
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            memory_limit: None,
            spill: None,
            timeout: None,
            cancelled: Arc::default(),
            morsel_rows: MORSEL_ROWS,
            adaptive: true,
            time_passes: false,
            apart: false,
        }
    }
}

/// A kernel that can be called.
#[derive(Clone)]
pub struct KernelCode {
    pub entry: KernelFn,
    /// Where it can end early, by status less 1: the message, and the SQL that it came from.
    pub traps: Vec<(String, Span)>,
    /// What it runs in an order that is found meanwhile.
    pub steps: Vec<Step>,
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
        KernelCode { entry: kernel.entry, traps, steps: kernel.steps.clone(), owner: kernel }
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

/// What result rows point into.
struct Keep {
    _tables: Vec<Arc<dyn TableSource>>,
    _dictionaries: Vec<Dictionary>,
    _strings: Vec<StringArena>,
    _code: Vec<KernelCode>,
    _params: Params,
    _rows: Vec<Vec<Scalar>>,
    _other: Option<Arc<dyn Any + Send + Sync>>,
}

/// A query's result: its rows as Arrow batches, made as they are asked for, a few at once on all threads.
pub struct QueryResult {
    maker: BatchMaker,
    output: Output,
    /// The next part and row in it.
    at: (usize, usize),
    batch_rows: usize,
    /// Batches that are made at a time.
    at_once: usize,
    /// Batches made and not yet taken.
    made: VecDeque<Result<RecordBatch, ExecError>>,
    /// What of it is on disk.
    spill: Option<Arc<Spill>>,
    pub metrics: Metrics,
    _keep: Keep,
}

impl fmt::Debug for QueryResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QueryResult({} rows, {})", self.output.rows, self.maker.schema)
    }
}

impl QueryResult {
    /// A result that another executor made, as tuples of the output state; `None` if the state is no output. `keep` lives as long
    /// as the result.
    ///
    /// # Safety
    /// The tuples are the state's, initialized; what their strings view outlives `keep`.
    pub unsafe fn of_tuples(
        state: &State,
        rows: TupleSet,
        metrics: Metrics,
        keep: Arc<dyn Any + Send + Sync>,
    ) -> Option<QueryResult> {
        let keep = Keep {
            _tables: Vec::new(),
            _dictionaries: Vec::new(),
            _strings: Vec::new(),
            _code: Vec::new(),
            _params: Params { scalars: Vec::new(), slots: Vec::new() },
            _rows: Vec::new(),
            _other: Some(keep),
        };
        let maker = BatchMaker::new(state)?;
        let threads = ExecOptions::default().threads;
        Some(QueryResult::new(maker, rows.into(), threads, metrics, keep))
    }

    fn new(maker: BatchMaker, output: Output, threads: usize, metrics: Metrics, keep: Keep) -> QueryResult {
        let made = VecDeque::new();
        let (at, batch_rows, spill) = ((0, 0), BATCH_ROWS, None);
        let at_once = threads.max(1);
        QueryResult { maker, output, at, batch_rows, at_once, made, spill, metrics, _keep: keep }
    }

    pub fn schema(&self) -> SchemaRef {
        self.maker.schema.clone()
    }

    /// Number of rows, those already taken included.
    pub fn rows(&self) -> u64 {
        self.output.rows
    }

    /// All batches; none for an empty result.
    ///
    /// # Errors
    /// A value that Arrow's type has no room for.
    pub fn collect(self) -> Result<Vec<RecordBatch>, ExecError> {
        <Self as Iterator>::collect(self)
    }
}

impl QueryResult {
    /// The next batch's tuples; none at the end, and where a batch comes next that is made.
    fn next_segments(&mut self) -> Vec<(*mut u8, usize)> {
        let mut segments = Vec::new();
        let mut room = self.batch_rows;
        while room > 0
            && let Some(&Part::Tuples(start, count)) = self.output.parts.get(self.at.0)
        {
            let taken = (count - self.at.1).min(room);
            segments.push((start.wrapping_add(self.at.1 * self.maker.size()), taken));
            room -= taken;
            self.at.1 += taken;
            if self.at.1 == count {
                self.at = (self.at.0 + 1, 0);
            }
        }
        segments
    }

    /// Makes the next batches: a few for each thread.
    fn make(&mut self) {
        // Addresses, which threads may share.
        let mut wanted: Vec<Vec<(usize, usize)>> = Vec::new();
        while wanted.len() < self.at_once {
            let segments = self.next_segments();
            if segments.is_empty() {
                break;
            }
            wanted.push(segments.into_iter().map(|(start, count)| (start as usize, count)).collect());
        }
        let (maker, made) = (&self.maker, Mutex::new(BTreeMap::new()));
        let interrupt = Interrupt { spill: self.spill.clone(), ..Interrupt::default() };
        let outcome = Workers::interruptible(wanted.len(), interrupt).for_each(wanted.len(), |i| {
            let segments: Vec<_> = wanted[i].iter().map(|&(start, count)| (start as *mut u8, count)).collect();
            // SAFETY: the tuples are of the output state, and `_keep` holds what their strings are in.
            let batch = unsafe { maker.batch(&segments) };
            made.lock().unwrap_or_else(PoisonError::into_inner).insert(i, batch);
            Ok(())
        });
        self.made.extend(made.into_inner().unwrap_or_else(PoisonError::into_inner).into_values());
        self.made.extend(outcome.err().map(Err));
    }
}

impl Iterator for QueryResult {
    type Item = Result<RecordBatch, ExecError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.made.is_empty() {
            if let Some(Part::Batch(made)) = self.output.parts.get_mut(self.at.0) {
                self.at.0 += 1;
                return made.take();
            }
            self.make();
        }
        self.made.pop_front()
    }
}

/// Compiles a kernel of a module.
type CompileFn<'c> = dyn Fn(&Module, KernelId) -> Result<KernelCode, ExecError> + Sync + 'c;

/// A module made ready to run: sources found, parameters bound.
pub struct Execution<'c> {
    module: Arc<Module>,
    backend: Backend,
    tables: Vec<Arc<dyn TableSource>>,
    params: Params,
    prepared: Vec<Scalar>,
    options: ExecOptions,
    compile: Option<Box<CompileFn<'c>>>,
}

impl fmt::Debug for Execution<'_> {
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
            let stored = schema.scanned(if inline { i } else { column.index });
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

impl<'c> Execution<'c> {
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
    ) -> Result<Execution<'c>, ExecError> {
        if let Backend::Compiled(code) = &backend
            && code.len() != module.kernels.len()
        {
            let (compiled, all) = (code.len(), module.kernels.len());
            return Err(ExecError::InvalidModule(format!("{compiled} kernels were compiled of {all}")));
        }
        let params = Params::bind(&module, prepared)?;
        let tables = open_tables(&module, tables)?;
        Ok(Execution { module, backend, tables, params, prepared: prepared.to_vec(), options, compile: None })
    }

    /// Has kernels compiled that turn out to be better than the module's, when these run as machine code.
    pub fn compiling(
        self,
        compile: impl Fn(&Module, KernelId) -> Result<KernelCode, ExecError> + Sync + 'c,
    ) -> Execution<'c> {
        Execution { compile: Some(Box::new(compile)), ..self }
    }

    /// Runs the module.
    ///
    /// # Errors
    /// What [`ExecError`] lists.
    pub fn run(self) -> Result<QueryResult, ExecError> {
        self.run_with(None)
    }

    /// Runs the CPU's part of a module, where there is a partner for the rest. The result has the rows that the CPU gave to the output.
    ///
    /// # Errors
    /// What [`ExecError`] lists; the interpreter runs whole modules only.
    pub fn run_with(self, partner: Option<&dyn Partner>) -> Result<QueryResult, ExecError> {
        let started = Instant::now();
        let Execution { module, backend, tables, params, prepared, options, compile } = self;
        let budget = match (options.memory_limit, options.spill) {
            (Some(limit), Some(spill)) if matches!(backend, Backend::Compiled(_)) => {
                MemoryBudget::spilling(limit, options.threads, spill)
            }
            (limit, _) => MemoryBudget::new(limit),
        };
        let interrupt = Interrupt {
            cancelled: options.cancelled.clone(),
            deadline: options.timeout.and_then(|limit| Some((started.checked_add(limit)?, limit))),
            spill: budget.spill().cloned(),
        };
        let workers = Workers::interruptible(options.threads, interrupt);
        let output = output_state(&module)?;
        let maker = BatchMaker::new(&module.states[output])
            .ok_or_else(|| ExecError::InvalidModule("the output state is none".into()))?;
        let mut scan_options = ScanOptions {
            threads: workers.threads(),
            morsel_rows: options.morsel_rows.max(1),
            memory: budget.clone(),
            adaptive: options.adaptive,
            cancelled: options.cancelled.clone(),
        };
        let code = match backend {
            Backend::Compiled(code) => code,
            Backend::Interpreter if partner.is_some() => {
                return Err(ExecError::Internal("the interpreter has no partners".into()));
            }
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
                    _other: None,
                };
                return Ok(QueryResult::new(maker, tuples.into(), 1, metrics, keep));
            }
        };
        let lifetimes = Lifetimes::of(&module).map_err(ExecError::InvalidModule)?;
        let accounts: Vec<Account> =
            module.states.values().map(|state| Account::new(&budget, format!("state @{}", state.name))).collect();
        let (dictionaries, buffers) = dictionaries(&module, &tables)?;
        // What is made of rows before they are asked for cannot go to disk.
        let whole = matches!(module.states[output].kind, StateKind::Output { limit: None, offset: 0, .. });
        let roomy = budget.limit().is_none_or(|limit| limit >= KEPT_WITHIN);
        let batches = (whole && roomy && partner.is_none()).then(|| (output.index(), maker.clone()));
        let mut run = Run {
            module: &module,
            code: &code,
            tables: &tables,
            params: &params,
            lifetimes: &lifetimes,
            accounts: &accounts,
            dictionaries: &dictionaries,
            workers: &workers,
            partner,
            compile: compile.as_deref(),
            scan_options,
            threads: (0..workers.threads())
                .map(|_| Worker::new(&module, &buffers, Account::new(&budget, "strings"), batches.clone()))
                .map(Mutex::new)
                .collect(),
            finished: module.states.values().map(|_| None).collect(),
            strings: Vec::new(),
            output_rows: 0,
            place: None,
            measured: vec![None; module.kernels.len()],
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
        if let Some(spill) = budget.spill() {
            spill.check()?;
        }
        let Run { finished, threads, metrics, strings: of_states, .. } = run;
        let rows = finished.into_iter().nth(output.index()).flatten();
        let Some(Finished::Output(rows)) = rows else {
            return Err(ExecError::Internal("the output was not finished".into()));
        };
        let strings = threads
            .into_iter()
            .map(|worker| worker.into_inner().unwrap_or_else(PoisonError::into_inner).into_strings())
            .chain(of_states)
            .collect();
        let metrics = Metrics {
            elapsed: started.elapsed(),
            peak_memory: budget.peak(),
            spilled: budget.spill().map_or(0, |spill| spill.peak()),
            disk_time: budget.spill().map_or(Duration::ZERO, |spill| spill.busy()),
            ..metrics
        };
        let keep = Keep {
            _tables: tables,
            _dictionaries: dictionaries.into_iter().flatten().flatten().collect(),
            _strings: strings,
            _code: code,
            _params: params,
            _rows: Vec::new(),
            _other: partner.map(Partner::keep),
        };
        let result = QueryResult::new(maker, *rows, workers.threads(), metrics, keep);
        let at_once = result.at_once * if roomy { 2 } else { 1 };
        Ok(QueryResult { at_once, spill: budget.spill().cloned(), ..result })
    }
}

/// The module's one output state.
///
/// # Errors
/// There is none, or more than one.
pub fn output_state(module: &Module) -> Result<StateId, ExecError> {
    let mut outputs = module.states.iter().filter(|(_, state)| matches!(state.kind, StateKind::Output { .. }));
    match (outputs.next(), outputs.next()) {
        (Some((state, _)), None) => Ok(state),
        (None, _) => Err(ExecError::InvalidModule("it has no output state".into())),
        (Some((_, a)), Some((_, b))) => {
            Err(ExecError::InvalidModule(format!("it has two output states, @{} and @{}", a.name, b.name)))
        }
    }
}
