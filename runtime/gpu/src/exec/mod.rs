//! Running a module of kernel IR on a device.
//!
//! Kernels run one after another, as dispatches over the rows of their sources. They append to logs; `finish` makes states of
//! these. All of a query's memory but its tables' columns is in two arenas: rows, strings and scratch, and what is changed
//! atomically.
//!
//! Results are those of the interpreter, row by row in the same order; sums of floats, and moments, of groups of up to 1024 entries included.

mod aggregate;
mod batch;
mod deal;
mod exchange;
mod finish;
mod fused;
mod pipelines;
mod program;
mod result;
mod rows;
mod run;
mod several;
mod states;
mod tables;
mod traps;
mod workspace;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use quernel_ir::kernel::{Module, Table};
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::params::Params;
use quernel_runtime::exec::{ExecOptions, Metrics, QueryResult, open_tables, output_state};
use quernel_runtime::memory::MemoryBudget;
use quernel_runtime::source::{TableSource, Tables};
use quernel_shaders_gen::{ShaderError, Shaders, primitives};

use crate::columns::{CacheOptions, ColumnCache, PassOptions};
use crate::device::{Device, Waiting, lock};
use crate::error::{GpuError, Result};
use batch::Batch;
use exchange::Part;
use pipelines::{Loaded, Pipelines};
use program::Ready;
use run::Run;
pub use several::{Member, PlacedError, run_placed};
use workspace::Spare;

/// Why running on a device fails.
#[derive(Debug, thiserror::Error)]
pub enum GpuExecError {
    /// The device, or the way to it.
    #[error(transparent)]
    Device(#[from] GpuError),
    /// The query, as it would fail anywhere.
    #[error(transparent)]
    Query(#[from] ExecError),
    /// A kernel that the GPU back end can't do.
    #[error(transparent)]
    Shader(#[from] ShaderError),
}

/// A device that runs modules, with the shaders that it has compiled and the columns that lie in its memory.
#[derive(Debug)]
pub struct Engine {
    pipelines: Pipelines,
    scan: Arc<Loaded>,
    sort: Arc<Loaded>,
    rows: Arc<Loaded>,
    select: Arc<Loaded>,
    columns: Arc<ColumnCache>,
    numbered_rows: u64,
    spare: Spare,
    /// The most recently used last.
    programs: Mutex<Vec<Arc<Program>>>,
}

/// A module and what was made of it.
#[derive(Debug)]
struct Program {
    module: Module,
    shaders: Shaders,
    ready: Ready,
}

/// How an engine goes about its work. Other values than the defaults are for tests.
#[derive(Clone, Copy, Debug)]
pub struct EngineOptions {
    pub columns: CacheOptions,
    /// Rows whose numbers are told apart in one dispatch after another of a kernel that aggregates as it goes: as many as a word can number.
    pub numbered_rows: u64,
}

impl Default for EngineOptions {
    fn default() -> EngineOptions {
        EngineOptions { columns: CacheOptions::default(), numbered_rows: u32::MAX.into() }
    }
}

/// Modules whose shaders are kept.
const KEPT_PROGRAMS: usize = 256;

impl Engine {
    /// An engine on a device.
    ///
    /// # Errors
    /// The device refuses the passes that all queries need.
    pub fn new(device: &Device) -> Result<Engine, GpuExecError> {
        Engine::with(device, EngineOptions::default())
    }

    /// An engine with other options.
    ///
    /// # Errors
    /// As [`Engine::new`].
    pub fn with(device: &Device, options: EngineOptions) -> Result<Engine, GpuExecError> {
        let pipelines = Pipelines::new(device);
        let profile = device.profile();
        let scan = pipelines.load(&primitives::scan::primitive(profile)?.shader)?;
        let sort = pipelines.load(&primitives::sort::primitive(profile)?.shader)?;
        let rows = pipelines.load(&primitives::rows::primitive(profile)?.shader)?;
        let select = pipelines.load(&primitives::select::primitive(profile)?.shader)?;
        let columns = ColumnCache::new(device, options.columns);
        let numbered_rows = options.numbered_rows;
        let (spare, programs) = (Spare::default(), Mutex::default());
        Ok(Engine { pipelines, scan, sort, rows, select, columns, numbered_rows, spare, programs })
    }

    pub fn device(&self) -> &Device {
        &self.pipelines.device
    }

    /// Share of a module's table's columns that lies in the device's memory.
    pub fn cached(&self, table: &Table, source: &Arc<dyn TableSource>) -> f64 {
        self.columns.share(source, &tables::indices(table))
    }

    /// Drops the columns that no query uses; the memory is kept for others.
    pub fn forget_columns(&self) {
        self.columns.clear();
    }

    /// Gives back the device memory that is kept for queries to come: working space and cached columns that no query uses.
    pub fn trim(&self) {
        self.spare.trim();
        self.columns.release(u64::MAX);
    }

    /// Whether a module ran lately, so that its shaders are there.
    pub fn knows(&self, module: &Module) -> bool {
        lock(&self.programs).iter().any(|program| program.module == *module)
    }

    /// A module's shaders, made and compiled if they are not those of a module that ran lately.
    fn program(&self, module: &Module) -> Result<Arc<Program>, GpuExecError> {
        let mut programs = lock(&self.programs);
        if let Some(at) = programs.iter().position(|program| program.module == *module) {
            let found = programs.remove(at);
            programs.push(found.clone());
            return Ok(found);
        }
        drop(programs);
        let shaders = Shaders::new(module, self.device().profile())?;
        let ready = Ready::new(module, &shaders, &self.pipelines)?;
        let program = Arc::new(Program { module: module.clone(), shaders, ready });
        let mut programs = lock(&self.programs);
        if programs.len() >= KEPT_PROGRAMS {
            programs.remove(0);
        }
        programs.push(program.clone());
        Ok(program)
    }

    /// Runs a module. `prepared` are the values of `$1`, `$2`, …
    ///
    /// # Errors
    /// What [`GpuExecError`] lists.
    pub fn run(
        &self,
        module: &Module,
        tables: &dyn Tables,
        prepared: &[Scalar],
        options: &ExecOptions,
    ) -> Result<QueryResult, GpuExecError> {
        let program = self.program(module)?;
        // One limit for both attempts. It ends the query as it would on the CPU.
        let deadline = options.timeout.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
        let result = match self.run_program(&program, tables, prepared, options, deadline, None) {
            // What earlier queries left behind may be what was missing.
            Err(GpuExecError::Device(GpuError::OutOfMemory { .. })) if self.spare.trim() => {
                self.run_program(&program, tables, prepared, options, deadline, None)
            }
            other => other,
        };
        let (rows, _) = result.map_err(GpuExecError::ended)?;
        rows.ok_or_else(|| ExecError::Internal("there is no result".into()).into())
    }

    /// Runs a device's part of a module. The rows are those of the result, where this device has it.
    fn run_part(
        &self,
        part: Part<'_>,
        tables: &dyn Tables,
        prepared: &[Scalar],
        options: &ExecOptions,
        deadline: Option<(Instant, Duration)>,
    ) -> Result<(Option<QueryResult>, Metrics), GpuExecError> {
        let program = self.program(&part.placement.module_of(part.device))?;
        self.run_program(&program, tables, prepared, options, deadline, Some(part)).map_err(GpuExecError::ended)
    }

    fn run_program(
        &self,
        program: &Program,
        tables: &dyn Tables,
        prepared: &[Scalar],
        options: &ExecOptions,
        deadline: Option<(Instant, Duration)>,
        part: Option<Part<'_>>,
    ) -> Result<(Option<QueryResult>, Metrics), GpuExecError> {
        let started = Instant::now();
        let Program { module, shaders, ready } = program;
        let params = Params::bind(module, prepared)?;
        let sources = open_tables(module, tables)?;
        let budget = MemoryBudget::new(options.memory_limit);
        let pass_options = PassOptions {
            threads: options.threads,
            memory: budget.clone(),
            cancelled: options.cancelled.clone(),
            deadline,
            // Dictionaries are brought beside the states, as other kernels than those that scan the table read them, too.
            dictionaries: false,
        };
        let output = output_state(module)?;
        let mut workspace = self.spare.take(self.device())?;
        let waiting = Waiting { cancelled: Some(&options.cancelled), deadline };
        let batch = Batch::new(&self.pipelines, &workspace, waiting, options.time_passes);
        let mut run =
            Run::new(self, module, shaders, ready, &sources, &params, pass_options, batch, &mut workspace, part)?;
        run.apart = options.apart;
        run.all()?;
        let home = part.is_none_or(|part| part.placement.home == part.device);
        let mut result = match home {
            true => Some(result::collect(&mut run, output, &budget)?),
            false => {
                let status = run.status()?;
                run.check(&status)?;
                None
            }
        };
        let mut metrics = std::mem::take(&mut run.metrics);
        (metrics.dispatches, metrics.submissions, metrics.waits) =
            (run.batch.dispatches, run.batch.submissions, run.batch.waits);
        if options.time_passes {
            metrics.passes = run.batch.passes()?;
        }
        metrics.elapsed = started.elapsed();
        drop(run);
        self.spare.put(workspace);
        if let Some(result) = &mut result {
            result.metrics = metrics.clone();
        }
        Ok((result, metrics))
    }
}

impl GpuExecError {
    /// What ends a query on the CPU ends it with the same error here.
    fn ended(self) -> GpuExecError {
        match self {
            GpuExecError::Device(GpuError::TimeUp { limit }) => ExecError::Timeout { limit }.into(),
            GpuExecError::Device(GpuError::Cancelled) => ExecError::Cancelled.into(),
            other => other,
        }
    }
}
