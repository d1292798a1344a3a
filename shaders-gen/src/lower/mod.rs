//! One kernel to one shader: an invocation runs the body for one row of the source.
//!
//! The module has two entry points with the same body. `count` tells how many rows each source row appends to each log; after
//! the executor has made prefix sums of the counts, `append` appends them, each at its place, so that logs are in the order of the
//! source. A log that gets exactly one row for each source row is not counted.
//!
//! All that changes a state is appended: rows of an index, sort or output as they are, and for aggregates what is to be done to
//! them, for [finish passes](crate::finish) to do.

mod fuse;
mod loads;
mod logs;
mod ops;
mod probe;
mod sinks;
mod statements;

use std::collections::HashMap;

use quernel_ir::entity::Entity;
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{Block, Kernel, KernelId, Module, Op, RowSet, Source, StateId, Stmt, Type, Value};
use quernel_ir::types::{Repr, ValueType};

use crate::build::{Builder, Fun, FunRef, Ty, Val, Var};
use crate::error::{Result, ShaderError};
use crate::layout::WordLayout;
use crate::library::strings::Strings;
use crate::memory::{Buffers, Nullable, ParamTable};
use crate::profile::Profile;
use crate::program::{KernelShader, Log, ParamWord, TrapSite, entry};
use crate::write::Shader;

/// Trap sites that a kernel may have, those of its finish passes included: sites are numbered through all kernels.
pub const KERNEL_SITES: u32 = 1 << 16;

/// Makes the shader of a kernel, whose integers are within `ranges`: [`value_ranges`](quernel_ir::passes::value_ranges).
///
/// # Errors
/// [`ShaderError::Unsupported`] names what a GPU can't do yet.
pub fn kernel(module: &Module, id: KernelId, profile: &Profile, ranges: &Ranges) -> Result<KernelShader> {
    let first_site = id.index() as u32 * KERNEL_SITES;
    let kernel = &module.kernels[id];
    if !module.loops.is_empty() {
        let what = "a loop (WITH RECURSIVE)".into();
        return Err(ShaderError::Unsupported { kernel: kernel.name.clone(), what });
    }
    let logs = logs::of(module, kernel)?;
    let mut builder = Builder::new(profile.clone());
    let buffers = Buffers::new(&mut builder);
    let mut shared = SharedParts {
        module,
        kernel,
        buffers,
        params: ParamTable::default(),
        first_site,
        traps: Vec::new(),
        sites: HashMap::new(),
        constants: Vec::new(),
        logs,
        allocates: false,
        marks: Vec::new(),
        luts: Vec::new(),
        pending: None,
        spill: None,
        hoisted: Vec::new(),
        flat: false,
        ranges,
        error: None,
    };
    let workgroup = profile.workgroup;
    for mode in [Mode::Count, Mode::Write] {
        if mode == Mode::Count && shared.logs.iter().all(|log| log.every_row) {
            continue;
        }
        let name = if mode == Mode::Count { entry::COUNT } else { entry::WRITE };
        builder.entry(name, workgroup, |f| {
            let result = Lowering::new(f, &mut shared, mode).run();
            if let Err(error) = result {
                shared.error.get_or_insert(error);
                f.abandon();
            }
        });
        if let Some(error) = shared.error.take() {
            return Err(error);
        }
    }
    // A fused kernel may be run again by its log.
    let way = fuse::way(module, kernel, &shared.logs, profile).filter(|_| !shared.allocates);
    let fused = way.map(|way| fuse::entry(&mut builder, &mut shared, way)).transpose()?;
    let shader = Shader::new(&kernel.name, builder)?;
    Ok(KernelShader {
        shader,
        params: shared.params.words,
        logs: shared.logs,
        first_site,
        traps: shared.traps,
        constants: shared.constants,
        allocates: shared.allocates,
        marks: shared.marks,
        luts: shared.luts,
        fused,
    })
}

/// Bounds of a kernel's integers that are not NULL.
pub type Ranges = HashMap<Value, (i128, i128)>;

/// Which entry point is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Count,
    Write,
    /// The function of one row of a [fused](fuse) kernel.
    Fuse,
}

/// What both entry points share.
struct SharedParts<'m> {
    module: &'m Module,
    kernel: &'m Kernel,
    buffers: Buffers,
    params: ParamTable,
    first_site: u32,
    traps: Vec<TrapSite>,
    /// Trap sites by what they are of: the same in both entry points.
    sites: HashMap<Site, u32>,
    constants: Vec<Vec<u8>>,
    logs: Vec<Log>,
    allocates: bool,
    marks: Vec<StateId>,
    luts: Vec<StateId>,
    /// What a row leaves behind, and the function that appends it, while a fused entry point is made.
    pending: Option<fuse::Pending>,
    spill: Option<FunRef>,
    /// Columns of which a fused kernel fetches several rows at once.
    hoisted: Vec<fuse::Hoisted>,
    /// Whether a fused kernel's function runs all of its body for every row.
    flat: bool,
    ranges: &'m Ranges,
    error: Option<ShaderError>,
}

impl SharedParts<'_> {
    fn hoisted(&self, column: usize) -> Option<fuse::Hoisted> {
        self.hoisted.iter().find(|hoisted| hoisted.column == column).cloned()
    }

    /// The number of a trap site.
    fn number_of(&mut self, site: Site, what: Trapped, span: quernel_ir::types::Span) -> u32 {
        if let Some(found) = self.sites.get(&site) {
            return *found;
        }
        let kernel = self.kernel.name.clone();
        self.traps.push(TrapSite { what, kernel, span });
        let number = self.traps.len() as u32 - 1;
        self.sites.insert(site, number);
        number
    }
}

/// What can trap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Site {
    Value(Value, u8),
    Probe(Block),
    /// An update of a fused kernel, by its number.
    Update(usize),
}

/// A row of a finished state.
#[derive(Clone, Copy, Debug)]
struct Row {
    state: StateId,
    /// Its number.
    id: Val,
    /// Its place in `work`.
    address: Val,
    /// Whether there is one; `None` where there always is.
    present: Option<Val>,
}

/// A row of groups being written: where its entry in the log is.
#[derive(Clone, Debug)]
struct Upserted {
    log: usize,
    /// Place of the entry; only where it is written.
    address: Option<Val>,
    /// Loops around the upsert: an update within more of them appends an entry of its own.
    loops: usize,
    keys: Vec<Nullable>,
    /// Updates whose flags the entry was made with.
    flagged: Vec<usize>,
}

/// What an IR value is in the shader.
#[derive(Clone, Debug)]
enum Slot {
    Value(Nullable),
    Row(Row),
    Upserted(Upserted),
}

struct Lowering<'f, 'b, 's, 'm> {
    f: &'f mut Fun<'b>,
    shared: &'s mut SharedParts<'m>,
    mode: Mode,
    slots: Vec<Option<Slot>>,
    /// Number of the source row, and its number within the dispatch.
    row: Option<Val>,
    local_row: Option<Val>,
    /// By log: rows appended so far by this source row.
    counters: Vec<Option<Var>>,
    /// By log: place of the source row's first.
    firsts: Vec<Option<Val>>,
    /// By block and log: the accumulators' entry that its updates go to.
    entries: HashMap<(Block, usize), Upserted>,
    loops: usize,
    /// What is true where a flat body's statements count.
    counts: Option<Val>,
    strings: Strings,
}

impl<'f, 'b, 's, 'm> Lowering<'f, 'b, 's, 'm> {
    fn new(f: &'f mut Fun<'b>, shared: &'s mut SharedParts<'m>, mode: Mode) -> Self {
        let logs = shared.logs.len();
        let strings = Strings { buffers: shared.buffers, limit: f.u32(0) };
        Lowering {
            slots: vec![None; shared.kernel.values.len()],
            f,
            shared,
            mode,
            row: None,
            local_row: None,
            counters: vec![None; logs],
            firsts: vec![None; logs],
            entries: HashMap::new(),
            loops: 0,
            counts: None,
            strings,
        }
    }

    fn unsupported<T>(&self, what: impl Into<String>) -> Result<T> {
        Err(ShaderError::Unsupported { kernel: self.shared.kernel.name.clone(), what: what.into() })
    }

    fn malformed<T>(&self, what: impl Into<String>) -> Result<T> {
        Err(ShaderError::Malformed { kernel: self.shared.kernel.name.clone(), what: what.into() })
    }

    fn param(&mut self, word: ParamWord) -> Val {
        self.shared.params.load(self.f, &self.shared.buffers, word)
    }

    fn profile(&self) -> &Profile {
        &self.f.builder.profile
    }

    fn value_type(&self, value: Value) -> Result<ValueType> {
        match self.shared.kernel.value_type(value) {
            Some(ty) => Ok(ty),
            None => self.malformed(format!("{value} is a row, a scalar is needed")),
        }
    }

    fn repr(&self, value: Value) -> Result<Repr> {
        Ok(self.value_type(value)?.repr)
    }

    fn value(&self, value: Value) -> Result<Nullable> {
        match &self.slots[value.index()] {
            Some(Slot::Value(nullable)) => Ok(*nullable),
            _ => self.malformed(format!("{value} is not a scalar that is defined here")),
        }
    }

    fn state_row(&self, value: Value) -> Result<Row> {
        match &self.slots[value.index()] {
            Some(Slot::Row(row)) => Ok(*row),
            _ => self.malformed(format!("{value} is not a row of a finished state")),
        }
    }

    fn define(&mut self, value: Value, nullable: Nullable) {
        self.slots[value.index()] = Some(Slot::Value(nullable));
    }

    /// Whether a condition is true: not false, not NULL.
    fn is_true(&mut self, value: Value) -> Result<Val> {
        let condition = self.value(value)?;
        Ok(match condition.valid {
            Some(valid) => self.f.both(condition.bits, valid),
            None => condition.bits,
        })
    }

    /// The number of a trap site.
    fn site(&mut self, site: Site, what: Trapped, span: quernel_ir::types::Span) -> u32 {
        self.shared.number_of(site, what, span)
    }

    /// Ends the query where `bad`; the rest of the row is not run.
    fn trap_if(&mut self, bad: Val, site: u32, operands: &[Val]) {
        let words = crate::memory::all_words(self.f, operands);
        let site = self.shared.first_site + site;
        let buffers = self.shared.buffers;
        self.f.if_(bad, |f| {
            buffers.trap(f, site, &words);
            f.return_();
        });
    }

    /// The entry point's body.
    fn run(mut self) -> Result<()> {
        let at = self.f.global_index();
        let (begin, end) = (self.param(ParamWord::Begin), self.param(ParamWord::End));
        let row = self.f.add(begin, at);
        self.f.name(row, "row");
        let (past, wrapped) = (self.f.ge(row, end), self.f.lt(row, begin));
        let outside = self.f.either(past, wrapped);
        self.f.if_(outside, |f| f.return_());
        self.row = Some(row);
        self.local_row = Some(at);
        self.strings.limit = self.param(ParamWord::TextLimit);
        let mut appends: Option<Val> = None;
        for log in 0..self.shared.logs.len() {
            let zero = self.f.u32(0);
            let name = self.log_name(log);
            self.counters[log] = Some(self.f.named_var(&format!("{name}_rows"), Ty::U32, Some(zero)));
            if self.mode == Mode::Write && !self.shared.logs[log].every_row {
                let offsets = self.param(ParamWord::Offsets(log));
                let place = self.f.add(offsets, at);
                let first = self.f.load(self.shared.buffers.work, place);
                let next = self.f.load_at(self.shared.buffers.work, place, 1);
                self.firsts[log] = Some(first);
                let some = self.f.ne(first, next);
                appends = Some(match appends {
                    Some(others) => self.f.either(others, some),
                    None => some,
                });
            }
        }
        // What a row without appends does was done by `count`.
        if let Some(appends) = appends
            && self.shared.logs.iter().all(|log| !log.every_row)
        {
            let done = self.f.not(appends);
            self.f.if_(done, |f| f.return_());
        }
        self.source_row(row)?;
        if self.mode == Mode::Count {
            for log in 0..self.shared.logs.len() {
                if self.shared.logs[log].every_row {
                    continue;
                }
                let offsets = self.param(ParamWord::Offsets(log));
                let place = self.f.add(offsets, at);
                let Some(counter) = self.counters[log] else { continue };
                let count = self.f.get(counter);
                self.f.store(self.shared.buffers.work, place, count);
            }
        }
        Ok(())
    }

    /// The function of one row of a fused kernel.
    fn fused_row(mut self, row: Val) -> Result<()> {
        self.row = Some(row);
        self.strings.limit = self.param(ParamWord::TextLimit);
        self.source_row(row)
    }

    /// Runs the body for a row of the source.
    fn source_row(&mut self, row: Val) -> Result<()> {
        let kernel = self.shared.kernel;
        let wanted = match kernel.source {
            Source::Unit | Source::Table(_) => None,
            Source::Dictionary { table, column, entry } => {
                let ty = self.value_type(entry)?;
                let bits = self.dictionary_entry(table, column, row, ty.repr);
                self.define(entry, Nullable::required(bits));
                None
            }
            Source::State { state, row: value, rows } => {
                let address = self.row_address(state, row);
                self.slots[value.index()] = Some(Slot::Row(Row { state, id: row, address, present: None }));
                match rows {
                    RowSet::All => None,
                    RowSet::Marked => Some(self.mark_of(state, row)),
                    RowSet::Unmarked => {
                        let marked = self.mark_of(state, row);
                        Some(self.f.not(marked))
                    }
                }
            }
        };
        match wanted {
            None => self.block(kernel.body)?,
            Some(wanted) => {
                self.f.open();
                self.block(kernel.body)?;
                let then = self.f.close();
                self.f.open();
                let otherwise = self.f.close();
                self.f.branch(wanted, then, otherwise);
            }
        }
        Ok(())
    }

    fn log_name(&self, log: usize) -> String {
        self.shared.module.states[self.shared.logs[log].state].name.clone()
    }

    /// Place in `work` of a state's row.
    fn row_address(&mut self, state: StateId, id: Val) -> Val {
        let words = WordLayout::of(&self.shared.module.states[state]).words;
        let rows = self.param(ParamWord::Rows(state));
        let words = self.f.u32(words);
        let offset = self.f.mul(id, words);
        self.f.add(rows, offset)
    }

    fn mark_of(&mut self, state: StateId, id: Val) -> Val {
        let marks = self.param(ParamWord::Marks(state));
        let at = self.f.add(marks, id);
        let mark = self.f.load(self.shared.buffers.sync, at);
        self.f.truth(mark)
    }

    fn block(&mut self, block: Block) -> Result<()> {
        self.entries.retain(|(of, _), _| *of != block);
        let kernel = self.shared.kernel;
        for (index, stmt) in kernel.blocks[block].iter().enumerate() {
            self.statement(block, index, stmt)?;
        }
        Ok(())
    }

    /// A readable name of a value: its number, and where it comes from.
    fn hint(&self, value: Value) -> String {
        let kernel = self.shared.kernel;
        let of = match (&kernel.values[value].op, kernel.source) {
            (Op::Load { column } | Op::Code { column }, Source::Table(table)) => {
                self.shared.module.tables[table].columns.get(*column).map(|c| c.name.clone())
            }
            (Op::Field { row, field }, _) => match kernel.ty(*row) {
                Type::Row { state, .. } => self.shared.module.states[state].fields.get(*field).map(|f| f.name.clone()),
                Type::Value(_) => None,
            },
            (Op::Binary { op, .. }, _) => Some(op.word().0.into()),
            (Op::Call { builtin, .. }, _) => Some(builtin.to_string()),
            _ => None,
        };
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        match of {
            Some(of) => format!("v{}_{}", value.index(), of.chars().map(plain).collect::<String>()),
            None => format!("v{}", value.index()),
        }
    }
}

/// Statements of a block and all that nest in it.
fn visit<'k>(kernel: &'k Kernel, block: Block, f: &mut dyn FnMut(Block, &'k Stmt)) {
    for stmt in &kernel.blocks[block] {
        f(block, stmt);
        for nested in stmt.blocks() {
            visit(kernel, nested, f);
        }
    }
}
