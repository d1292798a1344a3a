//! Compiling kernels.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use cranelift_codegen::Context;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::FunctionBuilderContext;
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{Block, Kernel, KernelId, Module, Stmt, Value};
use quernel_ir::types::Span;

use crate::abi::KernelFn;
use crate::builtin_call::BuiltinCall;
use crate::collect::CollectCall;
use crate::error::{Error, Result};
use crate::lower;
use crate::matcher::Matcher;
use crate::memory::CodeMemory;
use crate::steps::Step;

/// How hard to optimize.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OptLevel {
    /// No mid-end: fastest to compile.
    None,
    /// Cranelift's mid-end (GVN, LICM, algebraic rules).
    #[default]
    Speed,
}

/// Options of a [`Compiler`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    pub opt_level: OptLevel,
    /// Run Cranelift's verifier.
    pub verify: bool,
    /// Keep Cranelift's own listing of the machine code, which [`disassemble`](crate::disasm::disassemble) needs on machines
    /// other than x86-64.
    pub keep_listing: bool,
    /// Use what this very processor offers beyond its architecture's baseline.
    pub host_features: bool,
    /// Evaluate filters of 64 rows at a time in vectors where that is possible. Results are the same without.
    pub vectorize: bool,
    /// Look up the probes of 64 rows ahead where that is possible (with `vectorize` only). Results are the same without.
    pub look_ahead: bool,
    /// Find groups by integers of a small domain in an array. Results are the same without.
    pub direct: bool,
    /// Find the order of a block's [steps](crate::steps) while kernels run, in place of that of the plan's estimates. Results are the same
    /// without.
    pub adaptive: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            opt_level: OptLevel::Speed,
            verify: cfg!(debug_assertions),
            keep_listing: false,
            host_features: true,
            vectorize: true,
            look_ahead: true,
            direct: true,
            adaptive: true,
        }
    }
}

/// What went wrong at a trap site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrapKind {
    /// An integer result did not fit.
    Overflow,
    DivisionByZero,
    /// A conversion or range check failed.
    Conversion,
    /// A scalar subquery gave more than one row.
    Cardinality,
    /// A library function failed; the context's message says why.
    Builtin,
    /// The memory budget refused.
    Memory,
}

/// Where a kernel can end early. Status `1 + index` of [`CompiledKernel::traps`] means this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrapSite {
    pub kind: TrapKind,
    /// The operation or statement.
    pub location: Location,
    /// The SQL that it came from.
    pub span: Span,
    pub message: String,
}

/// What an instruction was generated for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// The operation, if it is one.
    pub value: Option<Value>,
    /// Block and index of the statement.
    pub stmt: Option<(Block, usize)>,
}

impl Location {
    /// The SQL that it came from, in a kernel that has it.
    pub fn span(self, kernel: &Kernel) -> Span {
        let of = |value: &Value| kernel.values.get(*value).map(|data| data.span).unwrap_or_default();
        if let Some(value) = self.value {
            return of(&value);
        }
        let stmt = self.stmt.and_then(|(block, index)| kernel.blocks.get(block)?.get(index));
        match stmt {
            None => Span::default(),
            Some(Stmt::Append { span, .. }) => *span,
            Some(Stmt::Probe(probe)) => probe.span,
            Some(Stmt::Let(value) | Stmt::Store { value, .. }) => of(value),
            Some(Stmt::Filter { cond, .. } | Stmt::If { cond, .. }) => of(cond),
            Some(Stmt::Upsert { row, .. } | Stmt::Mark { row }) => of(row),
            Some(Stmt::Update { args, .. }) => args.first().map(of).unwrap_or_default(),
            Some(Stmt::Repeat { count, .. } | Stmt::Fold { count, .. }) => of(count),
        }
    }
}

/// Memory that generated code points to.
#[derive(Default)]
pub(crate) struct Constants {
    strings: Vec<Box<[u8]>>,
    // Boxed: their addresses are in the code.
    #[expect(clippy::vec_box, reason = "generated code holds the addresses")]
    calls: Vec<Box<BuiltinCall>>,
    #[expect(clippy::vec_box, reason = "generated code holds the addresses")]
    collects: Vec<Box<CollectCall>>,
    #[expect(clippy::vec_box, reason = "generated code holds the addresses")]
    matchers: Vec<Box<Matcher>>,
    #[expect(clippy::vec_box, reason = "generated code holds the addresses")]
    trapped: Vec<Box<Trapped>>,
}

impl Constants {
    /// A copy of the bytes that lives as long as the kernel.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> &[u8] {
        self.strings.push(bytes.into());
        self.strings.last().map_or(&[], |bytes| bytes)
    }

    pub(crate) fn trapped(&mut self, trapped: Trapped) -> *const u8 {
        let trapped = Box::new(trapped);
        let address = (&raw const *trapped).cast();
        self.trapped.push(trapped);
        address
    }

    pub(crate) fn matcher(&mut self, matcher: Matcher) -> *const u8 {
        let matcher = Box::new(matcher);
        let address = (&raw const *matcher).cast();
        self.matchers.push(matcher);
        address
    }

    pub(crate) fn collect(&mut self, call: CollectCall) -> *const u8 {
        let call = Box::new(call);
        let address = (&raw const *call).cast();
        self.collects.push(call);
        address
    }

    pub(crate) fn builtin(&mut self, call: BuiltinCall) -> *const u8 {
        let call = Box::new(call);
        let address = (&raw const *call).cast();
        self.calls.push(call);
        address
    }
}

impl fmt::Debug for Constants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Constants({} strings, {} calls)", self.strings.len(), self.calls.len())
    }
}

/// One kernel's machine code.
pub struct CompiledKernel {
    /// Name of the kernel.
    pub name: String,
    /// Calls it. Only with a context that keeps [`crate::abi`]'s promises, and only while this object is alive.
    pub entry: KernelFn,
    /// By status less 1.
    pub traps: Vec<TrapSite>,
    /// What it does with the rows of a block in an order that [`crate::steps::Steps`] give; empty where it asks for none.
    pub steps: Vec<Step>,
    /// By source location.
    spans: Vec<Span>,
    code: Arc<Code>,
}

/// What kernels of one structure share.
struct Code {
    memory: CodeMemory,
    /// (start, end, location) byte ranges in order.
    ranges: Vec<(u32, u32, u32)>,
    locations: Vec<Location>,
    listing: Option<String>,
    // The code points into it.
    _constants: Constants,
}

// SAFETY: code and constants never change after construction; the entry's own contract says what calling it needs.
unsafe impl Send for Code {}
// SAFETY: as above.
unsafe impl Sync for Code {}

impl fmt::Debug for CompiledKernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompiledKernel(@{}, {} bytes)", self.name, self.code().len())
    }
}

impl CompiledKernel {
    /// The machine code.
    pub fn code(&self) -> &[u8] {
        self.code.memory.code()
    }

    fn location_index(&self, offset: u32) -> Option<usize> {
        let after = self.code.ranges.partition_point(|(start, ..)| *start <= offset);
        let (_, end, location) = *self.code.ranges.get(after.checked_sub(1)?)?;
        if offset < end { (location as usize).checked_sub(1) } else { None }
    }

    /// What the instruction at a byte offset was generated for.
    pub fn location(&self, offset: u32) -> Option<Location> {
        self.code.locations.get(self.location_index(offset)?).copied()
    }

    /// The SQL that the instruction at a byte offset came from.
    pub fn span(&self, offset: u32) -> Span {
        self.location_index(offset).and_then(|i| self.spans.get(i)).copied().unwrap_or_default()
    }

    /// The trap that a status means; `None` for 0, success.
    pub fn trap(&self, status: u32) -> Option<&TrapSite> {
        self.traps.get((status as usize).checked_sub(1)?)
    }

    pub(crate) fn listing(&self) -> Option<&str> {
        self.code.listing.as_deref()
    }

    /// The same code for another kernel of the same structure: with that one's name and spans.
    pub fn relabelled(this: Arc<CompiledKernel>, kernel: &Kernel) -> Arc<CompiledKernel> {
        let spans: Vec<Span> = this.code.locations.iter().map(|location| location.span(kernel)).collect();
        if this.name == kernel.name && this.spans == spans {
            return this;
        }
        let traps =
            this.traps.iter().map(|trap| TrapSite { span: trap.location.span(kernel), ..trap.clone() }).collect();
        let steps = this.steps.iter().map(|step| Step { span: step.location.span(kernel), ..*step }).collect();
        let (name, entry, code) = (kernel.name.clone(), this.entry, this.code.clone());
        Arc::new(CompiledKernel { name, entry, traps, steps, spans, code })
    }
}

/// What one compilation needs to work; reused from kernel to kernel.
struct Scratch {
    context: Context,
    builder: FunctionBuilderContext,
}

/// Compiles kernels for this machine.
pub struct Compiler {
    isa: OwnedTargetIsa,
    options: Options,
    /// Whether its code runs here.
    native: bool,
    scratch: Mutex<Vec<Scratch>>,
}

impl fmt::Debug for Compiler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Compiler({}, {:?})", self.isa.triple(), self.options)
    }
}

impl Compiler {
    /// A compiler for this machine.
    ///
    /// # Errors
    /// [`Error::Target`] where Cranelift does not know the machine.
    pub fn new(options: Options) -> Result<Compiler> {
        let builder =
            cranelift_native::builder_with_options(options.host_features).map_err(|e| Error::Target(e.to_string()))?;
        Self::with(builder, options, true)
    }

    /// A compiler for another architecture (`x86_64` or `aarch64`), to look at its code: [`Compiler::listing`] only.
    ///
    /// # Errors
    /// [`Error::Target`] where Cranelift does not know the architecture.
    pub fn for_architecture(name: &str, options: Options) -> Result<Compiler> {
        let builder = cranelift_codegen::isa::lookup_by_name(&format!("{name}-unknown-linux-gnu"))
            .map_err(|e| Error::Target(format!("{name}: {e}")))?;
        Self::with(builder, options, false)
    }

    fn with(mut builder: cranelift_codegen::isa::Builder, options: Options, native: bool) -> Result<Compiler> {
        let target = |e: &dyn fmt::Display| Error::Target(e.to_string());
        if builder.triple().architecture == target_lexicon::Architecture::X86_64 {
            // Rounding needs SSE4.1; without it Cranelift would call a library that we do not link.
            for feature in ["has_sse3", "has_ssse3", "has_sse41"] {
                builder.enable(feature).map_err(|e| target(&e))?;
            }
        }
        let mut flags = settings::builder();
        let level = match options.opt_level {
            OptLevel::None => "none",
            OptLevel::Speed => "speed",
        };
        for (name, value) in [
            ("opt_level", level),
            ("enable_verifier", if options.verify { "true" } else { "false" }),
            ("is_pic", "false"),
            ("unwind_info", "false"),
            ("enable_alias_analysis", "true"),
        ] {
            flags.set(name, value).map_err(|e| target(&e))?;
        }
        let isa = builder.finish(settings::Flags::new(flags)).map_err(|e| target(&e))?;
        Ok(Compiler { isa, options, native, scratch: Mutex::new(Vec::new()) })
    }

    /// What this compiler was made with.
    pub fn options(&self) -> Options {
        self.options
    }

    /// Compiles one kernel.
    ///
    /// # Errors
    /// Malformed IR, constructs that the generator lacks, and failures of Cranelift or the system.
    pub fn compile_kernel(&self, module: &Module, kernel: KernelId) -> Result<Arc<CompiledKernel>> {
        let kernel = find(module, kernel)?;
        if !self.native {
            return Err(Error::Target(format!("its code is for {}", self.isa.triple())));
        }
        self.with_scratch(|scratch| {
            let artifacts = self.build(module, kernel, scratch)?;
            scratch.context.set_disasm(self.options.keep_listing);
            let failed = |message: String| Error::Cranelift { kernel: kernel.name.clone(), message };
            let code = scratch
                .context
                .compile(&*self.isa, &mut ControlPlane::default())
                .map_err(|e| failed(format!("{:?}", e.inner)))?;
            if let Some(reloc) = code.buffer.relocs().first() {
                return Err(failed(format!("the code needs a relocation ({:?})", reloc.target)));
            }
            let ranges = code
                .buffer
                .get_srclocs_sorted()
                .iter()
                .map(|range| (range.start, range.end, range.loc.bits()))
                .filter(|(_, _, location)| *location != u32::MAX && *location != 0)
                .collect();
            let memory = CodeMemory::new(code.code_buffer())?;
            let lower::Artifacts { traps, steps, constants, locations } = artifacts;
            // SAFETY: the memory holds a function of this signature and calling convention.
            let entry = unsafe { std::mem::transmute::<*const u8, KernelFn>(memory.start()) };
            let spans = locations.iter().map(|location| location.span(kernel)).collect();
            let listing = code.vcode.clone();
            let code = Arc::new(Code { memory, ranges, locations, listing, _constants: constants });
            Ok(Arc::new(CompiledKernel { name: kernel.name.clone(), entry, traps, steps, spans, code }))
        })
    }

    /// Compiles every kernel of a module, on up to `threads` threads where that pays. In the order of the module's kernels.
    pub fn compile_module(&self, module: &Module, threads: usize) -> Vec<Result<Arc<CompiledKernel>>> {
        let ids: Vec<KernelId> = module.kernels.keys().collect();
        in_parallel(module, &ids, threads, |id| self.compile_kernel(module, id))
    }

    /// The CLIF of a kernel as it is lowered, before Cranelift optimizes it.
    ///
    /// # Errors
    /// Malformed IR and constructs that the generator lacks.
    pub fn clif(&self, module: &Module, kernel: KernelId) -> Result<String> {
        let kernel = find(module, kernel)?;
        self.with_scratch(|scratch| {
            self.build(module, kernel, scratch)?;
            Ok(scratch.context.func.display().to_string())
        })
    }

    /// Cranelift's own listing of a kernel's machine code, for this compiler's architecture.
    ///
    /// # Errors
    /// As [`Compiler::compile_kernel`].
    pub fn listing(&self, module: &Module, kernel: KernelId) -> Result<String> {
        let kernel = find(module, kernel)?;
        self.with_scratch(|scratch| {
            self.build(module, kernel, scratch)?;
            scratch.context.set_disasm(true);
            let failed = |message: String| Error::Cranelift { kernel: kernel.name.clone(), message };
            let code = scratch
                .context
                .compile(&*self.isa, &mut ControlPlane::default())
                .map_err(|e| failed(format!("{:?}", e.inner)))?;
            match code.buffer.relocs().first() {
                Some(reloc) => Err(failed(format!("the code needs a relocation ({:?})", reloc.target))),
                None => Ok(code.vcode.clone().unwrap_or_default()),
            }
        })
    }

    /// Lowers a kernel into the scratch function.
    fn build(&self, module: &Module, kernel: &Kernel, scratch: &mut Scratch) -> Result<lower::Artifacts> {
        let call_conv = CallConv::triple_default(self.isa.triple());
        lower::lower(module, kernel, &mut scratch.context.func, &mut scratch.builder, call_conv, self.options)
    }

    fn with_scratch<T>(&self, f: impl FnOnce(&mut Scratch) -> Result<T>) -> Result<T> {
        let pooled = self.scratch.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut scratch =
            pooled.unwrap_or_else(|| Scratch { context: Context::new(), builder: FunctionBuilderContext::new() });
        let result = f(&mut scratch);
        scratch.context.clear();
        if result.is_ok() {
            self.scratch.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
        }
        result
    }
}

/// Compiles some of a module's kernels by `compile`, on up to `threads` threads where that pays.
pub(crate) fn in_parallel(
    module: &Module,
    ids: &[KernelId],
    threads: usize,
    compile: impl Fn(KernelId) -> Result<Arc<CompiledKernel>> + Sync,
) -> Vec<Result<Arc<CompiledKernel>>> {
    // Starting a thread costs about 50 µs, compiling a kernel of 20 values about 500.
    let work: usize = ids.iter().filter_map(|id| module.kernels.get(*id)).map(|kernel| kernel.values.len()).sum();
    let threads = threads.min(ids.len()).min(1 + work / 20);
    if threads <= 1 {
        return ids.iter().copied().map(compile).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(&id) = ids.get(index) else { return done };
            done.push((index, compile(id)));
        }
    };
    let mut all = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut all = work();
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, kernel)| kernel).collect()
}

fn find(module: &Module, kernel: KernelId) -> Result<&Kernel> {
    module.kernels.get(kernel).ok_or_else(|| Error::NoKernel(kernel.to_string()))
}
