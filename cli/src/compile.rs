//! The compile path alone: SQL text to machine code, every stage kept.

use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use quernel_codegen::{CompiledKernel, Compiler, KernelCache};
use quernel_compiler::optimizer::{self, Estimates, OptimizerOptions};
use quernel_compiler::{BindOptions, Catalog, ParsedStatement, bind_with, lower};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module};
use quernel_ir::passes::{self, Pass};
use quernel_ir::plan::{Plan, Rel, Statement};
use quernel_ir::plan_text;
use quernel_ir::text::{OpText, StmtText};
use quernel_ir::types::{DataType, Span};
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::KernelCode;
use quernel_shaders_gen::Profile;

use crate::error::{Error, Result};
use crate::pipelines;
use crate::stage::Stage;

/// How to compile.
#[derive(Clone, Debug)]
pub struct CompileOptions {
    /// Which rules of the optimizer run.
    pub optimizer: OptimizerOptions,
    /// The passes over kernel IR, in order; [`passes::default_pipeline`] unless told otherwise.
    pub passes: Vec<Pass>,
    /// Keep the plan after every rule and the module after every pass that changed it.
    pub trace: bool,
    /// Types of `$1`, `$2`, … where they are known.
    pub params: Vec<DataType>,
    /// Threads that compile kernels.
    pub threads: usize,
}

impl Default for CompileOptions {
    fn default() -> CompileOptions {
        CompileOptions {
            optimizer: OptimizerOptions::default(),
            passes: passes::default_pipeline(),
            trace: false,
            params: Vec::new(),
            threads: crate::default_threads(),
        }
    }
}

impl CompileOptions {
    /// The same, for kernels that are to run on GPUs: these know more aggregates than windows.
    #[must_use]
    pub fn for_gpus(mut self) -> CompileOptions {
        self.optimizer.disabled.push("own-partitions".into());
        self
    }
}

/// How long each phase took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timings {
    pub parse: Duration,
    pub bind: Duration,
    pub optimize: Duration,
    pub lower: Duration,
    /// Passes over kernel IR.
    pub passes: Duration,
    pub codegen: Duration,
    pub execute: Duration,
}

impl Timings {
    /// From SQL text to runnable code.
    pub fn compile(&self) -> Duration {
        self.parse + self.bind + self.optimize + self.lower + self.passes + self.codegen
    }

    /// The phases with their names, in order.
    pub fn phases(&self) -> [(&'static str, Duration); 7] {
        [
            ("parse", self.parse),
            ("bind", self.bind),
            ("optimize", self.optimize),
            ("lower", self.lower),
            ("passes", self.passes),
            ("codegen", self.codegen),
            ("execute", self.execute),
        ]
    }
}

/// A query and everything that it became.
#[derive(Clone, Debug)]
pub struct CompiledQuery {
    /// The text that spans refer to.
    pub sql: Arc<str>,
    /// The syntax tree; `None` where the query began as kernel IR or inside another statement.
    pub ast: Option<Arc<ParsedStatement>>,
    /// The bound plan.
    pub plan: Option<Arc<Plan>>,
    /// The plan after each rule that changed it ([`CompileOptions::trace`]).
    pub rules: Vec<(&'static str, Plan)>,
    /// The optimized plan.
    pub optimized: Option<Arc<Plan>>,
    /// The module as lowered, before the passes ([`CompileOptions::trace`]).
    pub lowered: Option<Arc<Module>>,
    /// The module after each pass that changed it ([`CompileOptions::trace`]).
    pub passes: Vec<(String, Module)>,
    /// The module that runs.
    pub module: Arc<Module>,
    /// Machine code of each kernel, in order; empty until [`CompiledQuery::generate`].
    pub kernels: Vec<Arc<CompiledKernel>>,
    /// What the shaders that stages show may use.
    pub profile: Profile,
    pub timings: Timings,
}

/// Compiles the one query of a text down to machine code.
///
/// ```
/// use quernel::{CompileOptions, Stage, compile};
/// let query = compile("SELECT 40 + 2 AS answer", &quernel::EmptyCatalog, &CompileOptions::default())?;
/// assert!(query.stage(Stage::Ir, None)?.contains("42"));
/// assert!(!query.kernels.is_empty());
/// # Ok::<(), quernel::Error>(())
/// ```
///
/// # Errors
/// SQL that can't be compiled; a text that is not exactly one query.
pub fn compile(sql: &str, catalog: &dyn Catalog, options: &CompileOptions) -> Result<CompiledQuery> {
    let text: Arc<str> = sql.into();
    let start = Instant::now();
    let mut statements = quernel_compiler::parse(sql).map_err(|e| Error::sql(e, &text))?;
    let parse = start.elapsed();
    let (Some(statement), true) = (statements.pop(), statements.is_empty()) else {
        return Err(Error::Statement("expected exactly one query".into()));
    };
    let mut query = compile_statement(Arc::new(statement), catalog, options)?;
    query.timings.parse = parse;
    query.generate(&CachingCompiler::new()?, options.threads)?;
    Ok(query)
}

/// Compiles a parsed query to kernel IR; [`CompiledQuery::generate`] makes the machine code.
///
/// # Errors
/// SQL that can't be compiled; a statement that is no query.
pub fn compile_statement(
    statement: Arc<ParsedStatement>,
    catalog: &dyn Catalog,
    options: &CompileOptions,
) -> Result<CompiledQuery> {
    let start = Instant::now();
    let bind_options = BindOptions { params: options.params.clone(), values: None };
    let bound = bind_with(&statement, catalog, &bind_options).map_err(|e| Error::sql(e, &statement.sql))?;
    let bind = start.elapsed();
    let plan = match bound {
        Statement::Query(plan) => plan,
        // EXPLAIN, COPY (query), CREATE TABLE AS: the stages of the query within.
        other => query_of(other).ok_or_else(|| Error::Statement("the statement holds no query to compile".into()))?,
    };
    let mut query = compile_plan(plan, &statement.sql, options)?;
    query.ast = Some(statement);
    query.timings.bind = bind;
    Ok(query)
}

fn query_of(statement: Statement) -> Option<Plan> {
    match statement {
        Statement::Query(plan)
        | Statement::CreateTableAs { plan, .. }
        | Statement::Insert { plan, .. }
        | Statement::CopyTo { plan, .. } => Some(plan),
        Statement::Explain { statement, .. } => query_of(*statement),
        _ => None,
    }
}

/// Compiles a bound plan to kernel IR. `sql` is the text that its spans refer to.
///
/// # Errors
/// A construct that is not supported.
pub fn compile_plan(plan: Plan, sql: &Arc<str>, options: &CompileOptions) -> Result<CompiledQuery> {
    let mut timings = Timings::default();
    let bound = Arc::new(plan);
    let failed = |message: String, span: Span| Error::Plan { message, span, sql: sql.clone() };

    let start = Instant::now();
    let (optimized, rules) = if options.trace {
        optimizer::optimize_traced(Plan::clone(&bound), &options.optimizer)
    } else {
        optimizer::optimize(Plan::clone(&bound), &options.optimizer).map(|plan| (plan, Vec::new()))
    }
    .map_err(|e| failed(e.to_string(), Span::default()))?;
    timings.optimize = start.elapsed();

    let start = Instant::now();
    let estimates = Estimates::new(&optimized);
    let rows = |rel: &Rel| Some(estimates.rows(rel).round() as u64);
    let lowered = lower::lower(&optimized, "query", &rows).map_err(|e| failed(e.to_string(), e.span()))?;
    timings.lower = start.elapsed();

    let mut query = run_passes(lowered, options, timings)?;
    query.sql = sql.clone();
    query.plan = Some(bound);
    query.rules = rules;
    query.optimized = Some(Arc::new(optimized));
    Ok(query)
}

/// Compiles a module written as text or built by hand: runs the passes.
///
/// # Errors
/// A module that is not valid.
pub fn compile_module(module: Module, options: &CompileOptions) -> Result<CompiledQuery> {
    quernel_ir::verify::verify(&module).map_err(|e| Error::Ir(e.to_string()))?;
    run_passes(module, options, Timings::default())
}

fn run_passes(lowered: Module, options: &CompileOptions, mut timings: Timings) -> Result<CompiledQuery> {
    let kept = options.trace.then(|| Arc::new(lowered.clone()));
    let start = Instant::now();
    let mut module = lowered;
    // Debug builds look at every pass; a broken module must not reach the code generator in any build.
    let mut trace = Vec::new();
    let mut broken = None;
    let checked = cfg!(debug_assertions);
    if checked && let Err(e) = quernel_ir::verify::verify(&module) {
        return Err(Error::Internal(format!("lowering gave a broken module: {e}")));
    }
    passes::run(&mut module, &options.passes, &mut |name, module| {
        if checked
            && broken.is_none()
            && let Err(e) = quernel_ir::verify::verify(module)
        {
            broken = Some(format!("the pass {name} broke the module: {e}"));
        }
        if options.trace {
            trace.push((name.to_string(), module.clone()));
        }
    });
    if let Some(message) = broken {
        return Err(Error::Internal(message));
    }
    timings.passes = start.elapsed();
    Ok(CompiledQuery {
        sql: "".into(),
        ast: None,
        plan: None,
        rules: Vec::new(),
        optimized: None,
        lowered: kept,
        passes: trace,
        module: Arc::new(module),
        kernels: Vec::new(),
        profile: Profile::NATIVE,
        timings,
    })
}

/// A code generator that remembers kernels by their structure, so that a query of a known shape compiles nothing.
#[derive(Debug)]
pub struct CachingCompiler {
    compiler: Compiler,
    cache: KernelCache,
}

impl CachingCompiler {
    /// Kernels that are remembered. Each takes a few KiB.
    const CAPACITY: usize = 1024;

    /// A generator for this machine.
    ///
    /// # Errors
    /// The machine is one that the code generator doesn't know.
    pub fn new() -> Result<CachingCompiler> {
        CachingCompiler::with_options(quernel_codegen::Options::default())
    }

    /// A generator for this machine, with options of its own.
    ///
    /// # Errors
    /// The machine is one that the code generator doesn't know.
    pub fn with_options(options: quernel_codegen::Options) -> Result<CachingCompiler> {
        let compiler = Compiler::new(options)?;
        Ok(CachingCompiler { compiler, cache: KernelCache::new(Self::CAPACITY) })
    }

    /// Machine code of a module's kernels, made on up to `threads` threads.
    pub(crate) fn kernels(&self, module: &Module, threads: usize) -> Result<Vec<Arc<CompiledKernel>>> {
        let kernels = self.cache.get_module(&self.compiler, module, threads);
        Ok(kernels.into_iter().collect::<Result<_, _>>()?)
    }

    /// Machine code of one kernel, made while a query runs.
    pub(crate) fn kernel(&self, module: &Module, kernel: KernelId) -> std::result::Result<KernelCode, ExecError> {
        let made = self.cache.get(&self.compiler, module, kernel);
        made.map(KernelCode::from).map_err(|error| ExecError::Internal(error.to_string()))
    }
}

impl CompiledQuery {
    /// Makes machine code of every kernel, on up to `threads` threads.
    ///
    /// # Errors
    /// A kernel that the code generator can't do.
    pub fn generate(&mut self, compiler: &CachingCompiler, threads: usize) -> Result<()> {
        let start = Instant::now();
        self.kernels = compiler.kernels(&self.module, threads)?;
        self.timings.codegen = start.elapsed();
        Ok(())
    }

    /// The kernels' handles.
    pub fn kernel_ids(&self) -> impl Iterator<Item = KernelId> + use<> {
        (0..self.module.kernels.len()).map(KernelId::from_index)
    }

    /// A stage as text. Of `ir`, `clif` and `asm` only one kernel, where `kernel` gives its number.
    ///
    /// # Errors
    /// A stage that this query did not pass (a module from text has no plan); a kernel number out of range.
    pub fn stage(&self, stage: Stage, kernel: Option<usize>) -> Result<String> {
        let missing = || Error::Statement(format!("there is no stage {}: the query began as kernel IR", stage.name()));
        if let Some(n) = kernel
            && n >= self.module.kernels.len()
        {
            let last = self.module.kernels.len().saturating_sub(1);
            return Err(Error::Statement(format!("there is no kernel {n}: the query has kernels 0 to {last}")));
        }
        let ids: Vec<KernelId> = self.kernel_ids().filter(|id| kernel.is_none_or(|n| n == id.index())).collect();
        match stage {
            Stage::Ast => self.ast.as_ref().map(|ast| format!("{ast}\n")).ok_or_else(missing),
            Stage::Plan => self.plan.as_ref().map(|plan| plan_text::print(plan)).ok_or_else(missing),
            Stage::Optimized => {
                let plan = self.optimized.as_ref().ok_or_else(missing)?;
                let estimates = Estimates::new(plan);
                Ok(plan_text::print_annotated(plan, &mut |rel| Some(format!("est. {:.0} rows", estimates.rows(rel)))))
            }
            Stage::Pipelines => Ok(pipelines::describe(&self.module)),
            Stage::Ir if kernel.is_none() => Ok(self.module.to_string()),
            Stage::Ir => Ok(ids.iter().map(|id| self.module.kernel_text(*id).to_string()).collect()),
            Stage::Clif => {
                let compiler = Compiler::new(quernel_codegen::Options::default())?;
                let mut out = String::new();
                for id in ids {
                    let _ = writeln!(out, "; kernel {} @{}", id.index(), self.module.kernels[id].name);
                    out.push_str(&compiler.clif(&self.module, id)?);
                    out.push('\n');
                }
                Ok(out)
            }
            Stage::Asm => {
                let options = quernel_codegen::Options { keep_listing: true, ..quernel_codegen::Options::default() };
                let compiler = Compiler::new(options)?;
                let mut out = String::new();
                for id in ids {
                    let code = compiler.compile_kernel(&self.module, id)?;
                    let _ = writeln!(out, "; kernel {} @{}: {} bytes", id.index(), code.name, code.code().len());
                    self.annotated(&code, id, &mut out);
                    out.push('\n');
                }
                Ok(out)
            }
            Stage::Wgsl | Stage::Spirv | Stage::Msl | Stage::Hlsl | Stage::Glsl => self.shaders(stage, kernel),
        }
    }

    /// Machine code, with the operation and the piece of SQL that it came from above each run of instructions.
    fn annotated(&self, code: &CompiledKernel, id: KernelId, out: &mut String) {
        let (module, kernel) = (&*self.module, &self.module.kernels[id]);
        let mut last = None;
        for line in quernel_codegen::disassemble(code) {
            let from = (line.value, line.stmt, line.span);
            if (line.value.is_some() || line.stmt.is_some()) && last != Some(from) {
                last = Some(from);
                let operation = match (line.value, line.stmt) {
                    (Some(value), _) => format!("{value} = {}", OpText { module, kernel, value }),
                    (None, Some((block, index))) => match kernel.blocks[block].get(index) {
                        Some(stmt) => StmtText { module, kernel, stmt }.to_string(),
                        None => String::new(),
                    },
                    (None, None) => String::new(),
                };
                let sql = self.sql.get(line.span.start as usize..line.span.end as usize).unwrap_or("");
                let sql = sql.split_whitespace().collect::<Vec<_>>().join(" ");
                let _ = match sql.is_empty() {
                    true => writeln!(out, "  ; {}", operation.trim()),
                    false => writeln!(out, "  ; {}    -- {sql}", operation.trim()),
                };
            }
            let _ = writeln!(out, "{:6x}  {}", line.offset, line.text);
        }
    }

    /// What every rule and pass made of the query, as text ([`CompileOptions::trace`]): the name and the plan or module after it.
    pub fn trace(&self) -> Vec<(String, String)> {
        let rules = self.rules.iter().map(|(name, plan)| (format!("rule {name}"), plan_text::print(plan)));
        let lowered = self.lowered.iter().map(|module| ("lowered".to_string(), module.to_string()));
        let passes = self.passes.iter().map(|(name, module)| (format!("pass {name}"), module.to_string()));
        rules.chain(lowered).chain(passes).collect()
    }
}
