//! Sessions: a catalog, settings, and statements run against them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use quernel_compiler::optimizer::{Shape, Shares};
use quernel_compiler::{ParsedStatement, parse};
use quernel_ir::kernel::Module;
use quernel_ir::plan::{Plan, Statement};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{self, Backend, ExecOptions, Execution};
use quernel_runtime::interpret;
use quernel_runtime::placement::plan::Rates;
use quernel_runtime::source::TableSource;
use quernel_runtime::spill::{Compression, SpillOptions};
use quernel_shaders_gen::Profile;

use crate::catalog::SessionCatalog;
use crate::compile::{
    CachingCompiler, CompileOptions, CompiledQuery, Timings, compile_module, compile_plan, compile_statement,
};
use crate::error::{Error, Result};
use crate::known::{self, Form, KnownQueries, PlanCache, Setting};
use crate::result::QueryResult;

/// What runs kernels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Device {
    /// Machine code on all cores.
    #[default]
    Cpu,
    /// The interpreter that defines what kernel IR means: one thread, slow.
    Interpreter,
    /// Each kernel on the CPU or on GPUs whose shaders don't run on the CPU, by what they can do, then by cost. Without GPUs that fail, at
    /// last on the CPU, with a notice.
    Auto,
    /// All kernels on the first GPU, as WGSL; if it fails, on another GPU, with a notice.
    Gpu,
    /// All kernels on all GPUs together (those whose shaders run on the CPU only where there are no others); without those that fail, with a notice.
    AllGpus,
    /// All kernels on the GPUs with these numbers (`quernel devices`), and on no others. A number that is there twice is two logical devices on
    /// one adapter.
    Gpus(Vec<usize>),
}

impl std::str::FromStr for Device {
    type Err = String;

    fn from_str(name: &str) -> std::result::Result<Device, String> {
        match name {
            "cpu" => Ok(Device::Cpu),
            "interp" => Ok(Device::Interpreter),
            "auto" => Ok(Device::Auto),
            "gpu" => Ok(Device::Gpu),
            "gpu:all" => Ok(Device::AllGpus),
            _ => {
                let numbers = name.strip_prefix("gpu:").map(|numbers| numbers.split(',').map(str::parse).collect());
                numbers.and_then(Result::ok).map(Device::Gpus).ok_or_else(|| {
                    format!(
                        "there is no device {name:?}: auto, cpu, interp, gpu, gpu:all, or gpu:N or gpu:N,M with numbers of quernel devices"
                    )
                })
            }
        }
    }
}

/// How a session's queries run.
#[derive(Clone, Debug)]
pub struct Settings {
    pub device: Device,
    /// Threads that run kernels.
    pub threads: usize,
    /// Bytes that the process may have while a query runs, tables in memory left out; by default 80% of what there is. `None`: any number.
    pub memory_limit: Option<u64>,
    /// The folder for what of a query goes beyond the memory limit; `None`: that is an error.
    pub temp_directory: Option<PathBuf>,
    /// The most bytes that a query may put there.
    pub max_temp_directory_size: Option<u64>,
    /// How what of it is read in order is compressed.
    pub temp_file_compression: Compression,
    /// How long a query may run.
    pub timeout: Option<Duration>,
    /// Rows that a thread takes at a time; by default the runtime's choice.
    pub morsel_rows: Option<u64>,
    /// Whether kernels and scans find out, while they run, in which order they had best test rows. Results are the same without.
    pub adaptive: bool,
    /// What shaders may use; by default all that the GPU has.
    pub gpu_profile: Option<Profile>,
    /// Whether [`Device::Auto`] takes GPUs whose shaders run on the CPU, too.
    pub software_gpus: bool,
    /// Rows of a source from which several GPUs share it, whether that pays or not; by default where it pays.
    pub share_rows: Option<u64>,
    /// Has several GPUs partition every index that can be, whether that pays or not, and look into it in so many rounds; by default where it pays.
    pub partition_indexes: Option<u32>,
    /// What the CPU and each GPU do in a second, as placement takes it; by default what `quernel devices --measure` found.
    pub rates: Option<[Rates; 2]>,
    /// Whether tiny inputs are interpreted on every device, before their code would be compiled.
    pub interpret_tiny: bool,
    /// What queries share that differ in literals alone.
    pub plan_cache: PlanCache,
    /// Rules of the optimizer that do not run ([`quernel_compiler::optimizer::rule_names`]).
    pub disabled_rules: Vec<String>,
    /// Rows of an input below which the optimizer finds rewriting aggregates not worth while; by default its own choice.
    pub worthwhile_rows: Option<u64>,
    /// Whether GPUs time each pass of their shaders ([`Metrics::passes`](quernel_runtime::exec::Metrics::passes)), and end each kernel before the next.
    pub time_passes: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            device: Device::Cpu,
            threads: crate::default_threads(),
            memory_limit: crate::memory::usual_limit(),
            temp_directory: Some(std::env::temp_dir()),
            max_temp_directory_size: None,
            temp_file_compression: Compression::default(),
            timeout: None,
            morsel_rows: None,
            adaptive: true,
            gpu_profile: None,
            software_gpus: false,
            share_rows: None,
            partition_indexes: None,
            rates: None,
            interpret_tiny: true,
            plan_cache: PlanCache::default(),
            disabled_rules: Vec::new(),
            worthwhile_rows: None,
            time_passes: false,
        }
    }
}

/// Cancels what a session is running, from any thread.
#[derive(Clone, Debug, Default)]
pub struct CancelHandle(Arc<AtomicBool>);

impl CancelHandle {
    /// Cancels the running statement; without one, nothing happens.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether the running statement has been cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn flag(&self) -> Arc<AtomicBool> {
        self.0.clone()
    }
}

/// A prepared statement: its text is bound when it is executed, with the types of the arguments then given.
#[derive(Clone, Debug)]
struct Prepared {
    statement: Arc<ParsedStatement>,
}

/// A catalog of tables and views, and settings: what SQL runs against.
///
/// ```
/// let session = quernel::Session::new();
/// session.sql("CREATE TABLE t AS SELECT * FROM (VALUES (1, 'a'), (2, 'b')) v(n, s)")?;
/// let batches = session.sql("SELECT sum(n) AS total FROM t")?.collect()?;
/// assert_eq!(batches[0].num_rows(), 1);
/// # Ok::<(), quernel::Error>(())
/// ```
#[derive(Debug)]
pub struct Session {
    pub(crate) catalog: SessionCatalog,
    settings: Mutex<Settings>,
    prepared: Mutex<HashMap<String, Prepared>>,
    cancel: CancelHandle,
    /// Made when the first query is compiled.
    compiler: Mutex<Option<Arc<CachingCompiler>>>,
    known: Mutex<KnownQueries>,
}

impl Default for Session {
    fn default() -> Session {
        Session::new()
    }
}

impl Session {
    /// A session with an empty catalog, on all cores, without limits.
    pub fn new() -> Session {
        Session::with_settings(Settings::default())
    }

    /// A session with settings of its own.
    pub fn with_settings(settings: Settings) -> Session {
        let session = Session {
            catalog: SessionCatalog::default(),
            settings: Mutex::new(settings),
            prepared: Mutex::default(),
            cancel: CancelHandle::default(),
            compiler: Mutex::default(),
            known: Mutex::default(),
        };
        session.keep_settings();
        session
    }

    /// Tells the catalog the settings that `current_setting` knows.
    pub(crate) fn keep_settings(&self) {
        let settings = self.settings();
        let number = |number: i128| Some((Scalar::Int(number), DataType::I64));
        self.catalog.keep_setting("threads", number(settings.threads as i128));
        let limit = settings.memory_limit.map_or("none".into(), crate::units::show_bytes);
        self.catalog.keep_setting("memory_limit", Some((Scalar::Str(limit), DataType::Str)));
        let most = settings.timeout.map_or(0, |limit| limit.as_millis() as i128);
        self.catalog.keep_setting("max_execution_time", number(most));
    }

    /// The settings as they are now.
    pub fn settings(&self) -> Settings {
        lock(&self.settings).clone()
    }

    /// Uses `threads` threads.
    pub fn threads(self, threads: usize) -> Session {
        lock(&self.settings).threads = threads.max(1);
        self
    }

    /// Runs kernels on a device.
    pub fn device(self, device: Device) -> Session {
        lock(&self.settings).device = device;
        self
    }

    /// Lets a query use at most `bytes` bytes.
    pub fn memory_limit(self, bytes: u64) -> Session {
        lock(&self.settings).memory_limit = Some(bytes);
        self
    }

    /// Cancels queries that run longer.
    pub fn timeout(self, limit: Duration) -> Session {
        lock(&self.settings).timeout = Some(limit);
        self
    }

    /// Changes the settings for the statements after this.
    pub fn configure(&self, change: impl FnOnce(&mut Settings)) {
        change(&mut lock(&self.settings));
        self.keep_settings();
    }

    /// Cancels what this session runs, from another thread.
    pub fn cancel_handle(&self) -> CancelHandle {
        self.cancel.clone()
    }

    /// Tables and views that SQL can name.
    pub fn catalog(&self) -> &SessionCatalog {
        &self.catalog
    }

    /// Makes a file, a folder of files or a glob a table. Rows are read when they are asked for.
    ///
    /// # Errors
    /// There is no such file, or it is of no known format.
    pub fn register(&self, name: &str, path: impl AsRef<Path>) -> Result<&Session> {
        self.catalog.register_path(name, path.as_ref())?;
        Ok(self)
    }

    /// Makes batches a table in memory, encoded.
    ///
    /// # Errors
    /// A column of a type that SQL has no match for.
    pub fn register_batches(&self, name: &str, batches: &[RecordBatch]) -> Result<&Session> {
        self.catalog.register_batches(name, batches)?;
        Ok(self)
    }

    /// Makes any source a table; its schema must have the table's name.
    ///
    /// # Errors
    /// The names differ.
    pub fn register_source(&self, name: &str, source: Arc<dyn TableSource>) -> Result<&Session> {
        self.catalog.register_source(name, source)?;
        Ok(self)
    }

    /// Makes every Parquet, CSV and Arrow file in a folder, and every folder of such files in it, a table by its stem.
    /// Gives their names.
    ///
    /// # Errors
    /// The folder or one of the files can't be read.
    pub fn register_folder(&self, folder: impl AsRef<Path>) -> Result<Vec<String>> {
        self.catalog.register_folder(folder.as_ref())
    }

    /// Reads every table that lies in files into memory, encoded, on as many threads as queries run on.
    ///
    /// # Errors
    /// A file can't be read; cancelled.
    pub fn load_into_memory(&self) -> Result<()> {
        self.cancel.0.store(false, Ordering::Relaxed);
        let threads = lock(&self.settings).threads;
        for name in self.catalog.file_tables() {
            self.catalog.load(&name, threads, &self.cancel.flag())?;
        }
        Ok(())
    }

    /// The statements of a text.
    ///
    /// # Errors
    /// A syntax error.
    pub fn parse(&self, sql: &str) -> Result<Vec<ParsedStatement>> {
        parse(sql).map_err(|e| Error::sql(e, &sql.into()))
    }

    /// Runs the statements of a text, and gives the last one's result.
    ///
    /// # Errors
    /// The first statement that fails; those before it have been carried out.
    pub fn sql(&self, sql: &str) -> Result<QueryResult> {
        let start = Instant::now();
        let statements = self.parse(sql)?;
        let parse = start.elapsed();
        let mut last = QueryResult::nothing();
        for statement in statements {
            last = self.run(statement)?;
        }
        last.timings.parse = parse;
        Ok(last)
    }

    /// Runs one statement.
    ///
    /// # Errors
    /// What [`Error`] lists.
    pub fn run(&self, statement: ParsedStatement) -> Result<QueryResult> {
        self.cancel.0.store(false, Ordering::Relaxed);
        crate::statement::run(self, statement)
    }

    /// Compiles a query, and runs nothing. With machine code, unless the session would interpret it: by its device, or because the
    /// inputs are tiny.
    ///
    /// # Errors
    /// SQL that can't be compiled.
    pub fn compile(&self, sql: &str, options: &CompileOptions) -> Result<CompiledQuery> {
        let start = Instant::now();
        let mut statements = self.parse(sql)?;
        let parse = start.elapsed();
        let (Some(statement), true) = (statements.pop(), statements.is_empty()) else {
            return Err(Error::Statement("expected exactly one query".into()));
        };
        let mut query = compile_statement(Arc::new(statement), &self.catalog, options)?;
        query.timings.parse = parse;
        self.generate(&mut query)?;
        Ok(query)
    }

    /// Runs a compiled query with the values of `$1`, `$2`, ….
    ///
    /// # Errors
    /// What [`Error`] lists.
    pub fn execute(&self, query: &CompiledQuery, params: &[Scalar]) -> Result<QueryResult> {
        self.execute_for(query, params, false)
    }

    /// As [`Session::execute`]. `apart`: so that the times of its kernels can be told.
    pub(crate) fn execute_for(&self, query: &CompiledQuery, params: &[Scalar], apart: bool) -> Result<QueryResult> {
        let settings = self.settings();
        let mut options = ExecOptions {
            threads: settings.threads,
            memory_limit: settings.memory_limit.map(crate::memory::budget),
            spill: settings.temp_directory.clone().map(|folder| SpillOptions {
                folder,
                limit: settings.max_temp_directory_size,
                compression: settings.temp_file_compression,
            }),
            timeout: settings.timeout,
            cancelled: self.cancel.flag(),
            morsel_rows: settings.morsel_rows.unwrap_or(ExecOptions::default().morsel_rows),
            adaptive: settings.adaptive,
            time_passes: settings.time_passes,
            apart: apart || settings.time_passes,
        };
        let start = Instant::now();
        crate::memory::make_room(settings.memory_limit);
        let mut notices = Vec::new();
        let mut placed = None;
        let rows = match settings.device {
            Device::Cpu | Device::Interpreter => self.execute_on_cpu(query, params, options, &settings)?,
            Device::Auto | Device::Gpu | Device::AllGpus | Device::Gpus(_) => {
                let generate = |module: &Module| self.compiler()?.kernels(module, settings.threads);
                let ran = crate::gpu::run(query, &self.catalog, params, &options, &settings, &generate, &mut notices);
                match ran.map_err(|error| error.of_limit(settings.timeout))? {
                    crate::gpu::Outcome::Rows(rows, at) => {
                        placed = at;
                        *rows
                    }
                    crate::gpu::Outcome::Cpu => {
                        // The limit is the query's, wherever it was tried before.
                        options.timeout = options.timeout.map(|limit| limit.saturating_sub(start.elapsed()));
                        let mut query = query.clone();
                        self.generate_code(&mut query, &settings)?;
                        self.execute_on_cpu(&query, params, options, &settings)?
                    }
                }
            }
        };
        let mut result = QueryResult::running(rows, query.sql.clone());
        result.timings = query.timings;
        result.timings.execute = start.elapsed();
        result.kernels = query.module.kernels.len();
        result.notices = notices;
        result.placed = placed;
        Ok(result)
    }

    /// Runs a query as machine code, or on the interpreter where it has none.
    fn execute_on_cpu(
        &self,
        query: &CompiledQuery,
        params: &[Scalar],
        options: ExecOptions,
        settings: &Settings,
    ) -> Result<exec::QueryResult> {
        let failed = |e| Error::run(e, &query.sql).of_limit(settings.timeout);
        let backend = if settings.device == Device::Interpreter || query.kernels.is_empty() {
            Backend::Interpreter
        } else {
            Backend::compiled(query.kernels.iter().cloned())
        };
        // Few queries need it: those whose kernels turn out to be too large for memory.
        let compile = |module: &Module, kernel| match self.compiler() {
            Ok(compiler) => compiler.kernel(module, kernel),
            Err(error) => Err(ExecError::Internal(error.to_string())),
        };
        let execution =
            Execution::new(query.module.clone(), backend, &self.catalog, params, options).map_err(failed)?;
        execution.compiling(compile).run().map_err(failed)
    }

    /// The engine of the GPU that this session's queries run on, or are tried on first.
    ///
    /// # Errors
    /// There is no such GPU, or it can't be opened.
    #[cfg(feature = "gpu")]
    pub fn gpu_engine(&self) -> Result<Arc<quernel_gpu::Engine>> {
        crate::gpu::engine(&self.settings())
    }

    /// Compiles and runs a bound plan, with the values of its parameters.
    pub(crate) fn run_plan(
        &self,
        plan: Plan,
        sql: &Arc<str>,
        bind: Duration,
        values: &[Scalar],
    ) -> Result<QueryResult> {
        // One that only LIMIT reads is in no kernel.
        if plan.params.len() > values.len() {
            return Err(Error::Statement(
                "parameter $1 has no value; PREPARE the statement, and EXECUTE it with values".into(),
            ));
        }
        let options = self.compile_options();
        let start = Instant::now();
        let setting = Setting::of(&options.optimizer, &self.settings());
        let known = lock(&self.known).find(&plan, sql, &setting);
        let mut query = match known {
            Some(mut query) => {
                query.timings.optimize = start.elapsed();
                query
            }
            None => {
                let query = self.compile_anew(plan, sql, &options, &setting)?;
                lock(&self.known).keep(&query, &setting);
                query
            }
        };
        query.timings.bind = bind;
        if query.kernels.is_empty() {
            self.generate(&mut query)?;
        }
        self.execute(&query, values)
    }

    /// Compiles a query that is not known; if its shape is known for all values, that is filled with its own.
    fn compile_anew(
        &self,
        plan: Plan,
        sql: &Arc<str>,
        options: &CompileOptions,
        setting: &Setting,
    ) -> Result<CompiledQuery> {
        let start = Instant::now();
        let Some(shape) = self.shape(&plan, sql, setting) else { return self.compile_for_itself(plan, sql, options) };
        let found = lock(&self.known).find_shape(&shape, setting);
        let (of, form) = match found {
            Some((of, Form::One(first, attempts))) => match self.compile_for_all(&of, &first, options)? {
                Some(form) => (of.clone(), self.keep_shape(of, form, setting)),
                None => {
                    let query = self.compile_for_itself(plan, sql, options)?;
                    let attempts = attempts + 1;
                    let form = match attempts < known::ATTEMPTS {
                        true => Form::One(Arc::new(query.clone()), attempts),
                        false => Form::Each,
                    };
                    self.keep_shape(Arc::new(shape), form, setting);
                    return Ok(query);
                }
            },
            Some(known) => known,
            None if setting.plan_cache == PlanCache::Generic => {
                let all = self.compile_for_itself(shape.generic_plan(), sql, options)?;
                let of = Arc::new(shape.clone());
                (of.clone(), self.keep_shape(of, Form::All(Arc::new(all), None), setting))
            }
            None => {
                let query = self.compile_for_itself(plan, sql, options)?;
                self.keep_shape(Arc::new(shape), Form::One(Arc::new(query.clone()), 0), setting);
                return Ok(query);
            }
        };
        match form {
            Form::All(all, shares) if shares.as_ref().is_none_or(|shares| shares.are_alike(shape.values())) => {
                let mut query = known::fill(&shape, &of, &all, plan, sql);
                query.timings.optimize = start.elapsed();
                Ok(query)
            }
            _ => self.compile_for_itself(plan, sql, options),
        }
    }

    /// The shape of a query that may share its plan.
    fn shape(&self, plan: &Plan, sql: &str, setting: &Setting) -> Option<Shape> {
        let settings = self.settings();
        let on_cpu = settings.device == Device::Interpreter || crate::gpu::cpu_alone(&settings);
        // A shape is that of a simplified plan.
        let shares = on_cpu && setting.plan_cache != PlanCache::Custom && !setting.disables("simplify");
        if shares { known::shape(plan, sql) } else { None }
    }

    fn keep_shape(&self, shape: Arc<Shape>, form: Form, setting: &Setting) -> Form {
        lock(&self.known).keep_shape(shape, form.clone(), setting);
        form
    }

    fn compile_for_itself(&self, plan: Plan, sql: &Arc<str>, options: &CompileOptions) -> Result<CompiledQuery> {
        let mut query = compile_plan(plan, sql, options)?;
        self.generate(&mut query)?;
        Ok(query)
    }

    /// A shape compiled for all values, if that is as good for its query `first` as what that became for itself.
    fn compile_for_all(&self, of: &Shape, first: &CompiledQuery, options: &CompileOptions) -> Result<Option<Form>> {
        let all = compile_plan(of.plan(), &first.sql, options).ok();
        let Some(mut all) = all.filter(|all| known::is_as_good(of, all, first)) else { return Ok(None) };
        self.generate(&mut all)?;
        let shares = all.optimized.as_deref().map(|plan| Arc::new(Shares::of(plan)));
        Ok(Some(Form::All(Arc::new(all), shares)))
    }

    /// Compiles and runs a module of kernel IR.
    ///
    /// # Errors
    /// A module that is not valid, and what running it gives.
    pub fn run_module(&self, module: Module, options: &CompileOptions) -> Result<QueryResult> {
        let mut query = compile_module(module, options)?;
        self.generate(&mut query)?;
        self.cancel.0.store(false, Ordering::Relaxed);
        self.execute(&query, &[])
    }

    /// Forgets all compiled queries and kernels, so that the next query compiles its own whatever ran before.
    pub fn forget_kernels(&self) {
        lock(&self.known).clear();
        *lock(&self.compiler) = None;
    }

    pub(crate) fn compile_options(&self) -> CompileOptions {
        let settings = self.settings();
        let mut options = CompileOptions { threads: settings.threads, ..CompileOptions::default() };
        options.optimizer.disabled = settings.disabled_rules;
        if let Some(rows) = settings.worthwhile_rows {
            options.optimizer.worthwhile_rows = rows;
        }
        match settings.device {
            Device::Cpu | Device::Interpreter => options,
            Device::Auto | Device::Gpu | Device::AllGpus | Device::Gpus(_) => options.for_gpus(),
        }
    }

    /// Makes machine code, if the session's device wants it.
    pub(crate) fn generate(&self, query: &mut CompiledQuery) -> Result<()> {
        let settings = self.settings();
        if crate::gpu::cpu_alone(&settings) { self.generate_code(query, &settings) } else { Ok(()) }
    }

    /// Makes machine code, unless there is some or the inputs are tiny.
    fn generate_code(&self, query: &mut CompiledQuery, settings: &Settings) -> Result<()> {
        let tiny = settings.interpret_tiny && interpret::pays(&query.module);
        if query.kernels.is_empty() && !tiny {
            let compiler = self.compiler()?;
            query.generate(&compiler, settings.threads)?;
        }
        Ok(())
    }

    #[cfg(test)]
    pub(crate) fn known(&self) -> MutexGuard<'_, KnownQueries> {
        lock(&self.known)
    }

    fn compiler(&self) -> Result<Arc<CachingCompiler>> {
        let mut slot = lock(&self.compiler);
        if let Some(compiler) = &*slot {
            return Ok(compiler.clone());
        }
        let compiler = Arc::new(CachingCompiler::new()?);
        *slot = Some(compiler.clone());
        Ok(compiler)
    }

    pub(crate) fn prepare(&self, name: &str, statement: ParsedStatement) {
        lock(&self.prepared).insert(name.to_ascii_lowercase(), Prepared { statement: Arc::new(statement) });
    }

    pub(crate) fn prepared(&self, name: &str) -> Result<Arc<ParsedStatement>> {
        let prepared = lock(&self.prepared);
        match prepared.get(&name.to_ascii_lowercase()) {
            Some(found) => Ok(found.statement.clone()),
            None => Err(Error::Statement(format!("there is no prepared statement \"{name}\"; PREPARE it first"))),
        }
    }

    pub(crate) fn deallocate(&self, name: &str) -> Result<()> {
        if name.eq_ignore_ascii_case("all") {
            lock(&self.prepared).clear();
            return Ok(());
        }
        match lock(&self.prepared).remove(&name.to_ascii_lowercase()) {
            Some(_) => Ok(()),
            None => Err(Error::Statement(format!("there is no prepared statement \"{name}\""))),
        }
    }

    /// Runs a statement that is bound already; see [`crate::statement`].
    pub(crate) fn bound(&self, statement: Statement, sql: &Arc<str>, timings: Timings) -> Result<QueryResult> {
        crate::statement::run_bound(self, statement, sql, timings, &[])
    }
}

/// A name as an SQL identifier that always means itself.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
