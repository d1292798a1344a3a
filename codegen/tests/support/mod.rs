//! A small runtime: just enough of the ABI to run a module's kernels on one thread over decoded data.

#![allow(dead_code, reason = "each test binary uses a part")]

pub(crate) mod blocks;
pub(crate) mod inputs;

use std::ffi::c_void;
use std::sync::Arc;

use quernel_codegen::abi::{
    AccumulatorsHeader, ColumnBuffer, GroupsHeader, IndexHeader, KernelContext, LutHeader, MEMBER_KEYS, Members,
    RowsHeader, SCATTER, Slot, StrView, bloom, scaled,
};
use quernel_codegen::steps::Steps;
use quernel_codegen::{CompiledKernel, Compiler, TrapSite};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Module, Source, StateKind, TableData};
use quernel_ir::layout::{FieldLayout, TupleLayout, is_scaled};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

/// Rows of each stored table, in the order of the module's tables.
pub(crate) type Data = Vec<Vec<Vec<Scalar>>>;

#[derive(Debug)]
pub(crate) struct Trap {
    pub(crate) site: TrapSite,
    pub(crate) message: Option<String>,
}

/// One state's memory.
#[derive(Default)]
struct Memory {
    size: usize,
    hashed: bool,
    chunks: Vec<Box<[u64]>>,
    /// Tuples in order, for groups.
    tuples: Vec<*mut u8>,
    directory: Vec<u64>,
    groups: Option<Box<GroupsHeader>>,
    /// Groups by their places in a domain.
    direct: Vec<u64>,
    rows: Option<Box<RowsHeader>>,
    index: Option<Box<IndexHeader>>,
    accumulators: Option<Box<AccumulatorsHeader>>,
    lut: Option<Box<LutHeader>>,
    /// All tuples in one array, once finished.
    finished: Vec<u64>,
}

/// Tuples of a chunk; small, so that growing is tested.
const CHUNK: usize = 3;

impl Memory {
    fn tuple_count(&self) -> usize {
        (self.finished.len() * 8).checked_div(self.size).unwrap_or(0)
    }
}

struct Runtime {
    memory: Vec<Memory>,
    arena: Vec<Box<[u8]>>,
    alloc_refused: bool,
}

/// Lets every loop go on, and has itself called often.
unsafe extern "C" fn poll(ctx: *mut KernelContext) -> u32 {
    unsafe { (*ctx).fuel = 100 };
    0
}

unsafe extern "C" fn alloc(ctx: *mut KernelContext, size: u64) -> *mut u8 {
    let runtime = unsafe { &mut *((*ctx).runtime as *mut Runtime) };
    if runtime.alloc_refused {
        return std::ptr::null_mut();
    }
    runtime.arena.push(vec![0xAB; size as usize + 1].into());
    let block = runtime.arena.last_mut().unwrap();
    // Odd on purpose: nobody may rely on alignment.
    unsafe { block.as_mut_ptr().add(1) }
}

unsafe extern "C" fn rows_grow(ctx: *mut KernelContext, rows: *mut RowsHeader) -> *mut u8 {
    let runtime = unsafe { &mut *((*ctx).runtime as *mut Runtime) };
    if runtime.alloc_refused {
        return std::ptr::null_mut();
    }
    let memory = runtime.memory.iter_mut().find(|m| m.rows.as_deref().is_some_and(|r| std::ptr::eq(r, rows))).unwrap();
    memory.chunks.push(vec![0xABAB_ABAB_ABAB_ABAB; CHUNK * memory.size / 8].into());
    let start = memory.chunks.last_mut().unwrap().as_mut_ptr().cast::<u8>();
    unsafe {
        (*rows).cursor = start;
        (*rows).end = start.add(CHUNK * memory.size);
    }
    start
}

unsafe extern "C" fn groups_insert(ctx: *mut KernelContext, groups: *mut GroupsHeader, hash: u64) -> *mut u8 {
    let runtime = unsafe { &mut *((*ctx).runtime as *mut Runtime) };
    if runtime.alloc_refused {
        return std::ptr::null_mut();
    }
    let memory =
        runtime.memory.iter_mut().find(|m| m.groups.as_deref().is_some_and(|g| std::ptr::eq(g, groups))).unwrap();
    memory.chunks.push(vec![0; memory.size / 8].into());
    let tuple = memory.chunks.last_mut().unwrap().as_mut_ptr();
    unsafe { *tuple = hash };
    memory.tuples.push(tuple.cast());
    if memory.tuples.len() * 2 > memory.directory.len() {
        let slots = memory.directory.len() * 2;
        memory.directory = vec![0; slots];
    } else {
        memory.directory.fill(0);
    }
    let header = memory.groups.as_deref_mut().unwrap();
    let slots = memory.directory.len();
    *header = GroupsHeader {
        direct: header.direct,
        direct_places: header.direct_places,
        directory: memory.directory.as_mut_ptr(),
        shift: 64 - u64::from(slots.ilog2()),
        mask: slots as u64 - 1,
    };
    for &tuple in &memory.tuples {
        let hash = unsafe { *tuple.cast::<u64>() };
        let mut slot = (hash >> header.shift) as usize;
        while memory.directory[slot] != 0 {
            slot = (slot + 1) & (slots - 1);
        }
        memory.directory[slot] = (hash & 0xffff) << 48 | tuple as u64;
    }
    tuple.cast()
}

unsafe extern "C" fn groups_direct(ctx: *mut KernelContext, groups: *mut GroupsHeader, slots: u64) -> *mut u8 {
    let runtime = unsafe { &mut *((*ctx).runtime as *mut Runtime) };
    if runtime.alloc_refused {
        return std::ptr::null_mut();
    }
    let memory =
        runtime.memory.iter_mut().find(|m| m.groups.as_deref().is_some_and(|g| std::ptr::eq(g, groups))).unwrap();
    memory.direct = vec![0; slots as usize];
    let header = memory.groups.as_deref_mut().unwrap();
    (header.direct, header.direct_places) = (memory.direct.as_mut_ptr(), slots - 1);
    memory.direct.as_mut_ptr().cast()
}

fn put(out: &mut [u8], value: &Scalar, arena: &mut Vec<Box<[u8]>>) {
    match value {
        Scalar::Null => out.fill(0x5A),
        Scalar::Bool(v) => out[0] = u8::from(*v),
        Scalar::Int(v) => out.copy_from_slice(&v.to_le_bytes()[..out.len()]),
        Scalar::F32(v) => out.copy_from_slice(&v.to_le_bytes()),
        Scalar::F64(v) => out.copy_from_slice(&v.to_le_bytes()),
        Scalar::Interval(v) => {
            out[..4].copy_from_slice(&v.months.to_le_bytes());
            out[4..8].copy_from_slice(&v.days.to_le_bytes());
            out[8..].copy_from_slice(&v.micros.to_le_bytes());
        }
        Scalar::Str(_) | Scalar::Blob(_) => {
            arena.push(value.as_bytes().unwrap().into());
            let (a, b) = StrView::new(arena.last().unwrap()).words();
            out[..8].copy_from_slice(&a.to_le_bytes());
            out[8..].copy_from_slice(&b.to_le_bytes());
        }
    }
}

/// Reads a value of a representation.
fn get(bytes: &[u8], repr: Repr) -> Scalar {
    let word = |i: usize| u64::from_le_bytes(bytes[i * 8..i * 8 + 8].try_into().unwrap());
    match repr {
        Repr::Bool => Scalar::Bool(bytes[0] != 0),
        Repr::F32 => Scalar::F32(f32::from_le_bytes(bytes[..4].try_into().unwrap())),
        Repr::F64 => Scalar::F64(f64::from_le_bytes(bytes[..8].try_into().unwrap())),
        Repr::Interval => Scalar::Interval(Interval {
            months: word(0) as u32 as i32,
            days: (word(0) >> 32) as i32,
            micros: word(1) as i64,
        }),
        Repr::Str => {
            let view = StrView::from_words(word(0), word(1));
            Scalar::Str(String::from_utf8_lossy(unsafe { view.as_bytes() }).into())
        }
        repr => {
            let mut wide = [if bytes[repr.size() - 1] & 0x80 != 0 { 0xff } else { 0 }; 16];
            wide[..repr.size()].copy_from_slice(&bytes[..repr.size()]);
            Scalar::Int(i128::from_le_bytes(wide))
        }
    }
}

/// Runs all kernels of a module; gives the rows of its output.
pub(crate) fn run(compiler: &Compiler, module: &Module, data: &Data) -> Result<Vec<Vec<Scalar>>, Trap> {
    run_with(compiler, module, data, false)
}

pub(crate) fn compile(compiler: &Compiler, module: &Module) -> Vec<Arc<CompiledKernel>> {
    compiler.compile_module(module, 1).into_iter().map(|k| k.unwrap_or_else(|e| panic!("{e}"))).collect()
}

pub(crate) fn run_with(
    compiler: &Compiler,
    module: &Module,
    data: &Data,
    alloc_refused: bool,
) -> Result<Vec<Vec<Scalar>>, Trap> {
    let kernels = compile(compiler, module);
    run_compiled(&kernels, module, data, alloc_refused)
}

pub(crate) fn run_compiled(
    kernels: &[Arc<CompiledKernel>],
    module: &Module,
    data: &Data,
    alloc_refused: bool,
) -> Result<Vec<Vec<Scalar>>, Trap> {
    let mut arena: Vec<Box<[u8]>> = Vec::new();
    // Tables.
    let mut columns: Vec<Vec<ColumnBuffer>> = Vec::new();
    let mut buffers: Vec<Vec<u8>> = Vec::new();
    let mut row_counts = Vec::new();
    let mut dictionary_sizes = Vec::new();
    let mut given = data.iter();
    for table in module.tables.values() {
        let rows = match &table.data {
            TableData::Inline { rows } => rows,
            TableData::Stored { .. } => given.next().expect("data of a table"),
        };
        row_counts.push(rows.len() as u64);
        let mut list = Vec::new();
        let mut sizes = Vec::new();
        for (c, column) in table.columns.iter().enumerate() {
            let repr = column.ty.repr();
            let width = column.encoding.bytes_per_row(repr);
            // A guard byte before, so that rows are not aligned by luck.
            let mut values = vec![0u8; 1];
            let mut validity = vec![0u8; rows.len() / 8 + 2];
            let mut entries: Vec<Scalar> = Vec::new();
            for (r, row) in rows.iter().enumerate() {
                let value = &row[c];
                let at = values.len();
                values.resize(at + width, 0);
                if !value.is_null() {
                    validity[(r + 3) / 8] |= 1 << ((r + 3) % 8);
                }
                match (column.encoding, value) {
                    (Encoding::Plain, v) => put(&mut values[at..], v, &mut arena),
                    (_, Scalar::Null) => values[at..].fill(0xEE),
                    (Encoding::For { base, .. }, Scalar::Int(v)) => {
                        values[at..].copy_from_slice(&(v - base).to_le_bytes()[..width]);
                    }
                    (Encoding::Int { .. }, v) => put(&mut values[at..], v, &mut arena),
                    (Encoding::Dict { .. }, v) => {
                        let code = entries.iter().position(|e| e == v).unwrap_or_else(|| {
                            entries.push(v.clone());
                            entries.len() - 1
                        });
                        values[at..].copy_from_slice(&code.to_le_bytes()[..width]);
                    }
                    (Encoding::Sequence, _) => {}
                    (encoding, v) => panic!("{v} as {encoding}"),
                }
            }
            let mut dictionary = vec![0u8; entries.len() * repr.size()];
            for (e, entry) in entries.iter().enumerate() {
                put(&mut dictionary[e * repr.size()..(e + 1) * repr.size()], entry, &mut arena);
            }
            sizes.push(entries.len() as u64);
            let any_null = rows.iter().any(|row| row[c].is_null());
            list.push(ColumnBuffer {
                values: match (column.encoding, rows.first().map(|row| &row[c])) {
                    (Encoding::Sequence, Some(Scalar::Int(first))) => ColumnBuffer::sequence(*first as i64).values,
                    _ => unsafe { values.as_ptr().add(1) },
                },
                validity: if any_null { validity.as_ptr() } else { std::ptr::null() },
                validity_offset: 3,
                dictionary: dictionary.as_ptr(),
            });
            buffers.extend([values, validity, dictionary]);
        }
        columns.push(list);
        dictionary_sizes.push(sizes);
    }
    let tables: Vec<*const ColumnBuffer> = columns.iter().map(|c| c.as_ptr()).collect();
    // Parameters.
    let mut params = Vec::new();
    for param in module.params.values() {
        let value = param.value.clone().unwrap_or(Scalar::Null);
        let mut slot = Slot { bytes: [0; 16], valid: u8::from(!value.is_null()) };
        put(&mut slot.bytes[..param.ty.repr.size()], &value, &mut arena);
        params.push(slot);
    }
    // States.
    let mut runtime = Runtime { memory: Vec::new(), arena, alloc_refused };
    for state in module.states.values() {
        let layout = TupleLayout::of(state);
        let mut memory = Memory { size: layout.size as usize, hashed: layout.hash.is_some(), ..Memory::default() };
        match &state.kind {
            StateKind::Accumulators => {
                memory.chunks.push(vec![0; memory.size / 8].into());
                let row = memory.chunks[0].as_mut_ptr().cast();
                memory.accumulators = Some(Box::new(AccumulatorsHeader { row }));
            }
            StateKind::Groups { .. } => {
                memory.directory = vec![0; 2];
                memory.groups = Some(Box::new(GroupsHeader {
                    directory: memory.directory.as_mut_ptr(),
                    shift: 63,
                    mask: 1,
                    direct: std::ptr::null_mut(),
                    direct_places: 0,
                }));
            }
            StateKind::Lut { table, column } => {
                let entries = dictionary_sizes[table.index()][*column] as usize;
                let size = layout.fields[0].repr.size();
                memory.chunks.push(vec![0; (entries * size).div_ceil(8) + 1].into());
                memory.chunks.push(vec![0; entries.div_ceil(8) + 1].into());
                let values = memory.chunks[0].as_mut_ptr().cast();
                let valid = memory.chunks[1].as_mut_ptr().cast();
                memory.lut = Some(Box::new(LutHeader { values, valid }));
            }
            _ => {
                memory.rows = Some(Box::new(RowsHeader {
                    cursor: std::ptr::null_mut(),
                    end: std::ptr::null_mut(),
                    bounds: RowsHeader::UNBOUNDED.as_ptr(),
                    mask: 0,
                }));
            }
        }
        runtime.memory.push(memory);
    }
    let mut headers: Vec<*mut c_void> = runtime
        .memory
        .iter_mut()
        .map(|m| {
            if let Some(h) = m.accumulators.as_deref_mut() {
                std::ptr::from_mut(h).cast()
            } else if let Some(h) = m.groups.as_deref_mut() {
                std::ptr::from_mut(h).cast()
            } else if let Some(h) = m.lut.as_deref_mut() {
                std::ptr::from_mut(h).cast()
            } else {
                std::ptr::from_mut(m.rows.as_deref_mut().unwrap()).cast()
            }
        })
        .collect();
    let mut context = KernelContext {
        tables: tables.as_ptr(),
        params: params.as_ptr(),
        states: std::ptr::null(),
        groups_insert,
        groups_direct,
        rows_grow,
        alloc,
        fuel: 0,
        poll,
        place: 0,
        message: std::ptr::null_mut(),
        steps: std::ptr::null_mut(),
        runtime: (&raw mut runtime).cast(),
    };
    for ((id, kernel), compiled) in module.kernels.iter().zip(kernels) {
        // Finish states that this kernel reads: those that no later-or-equal kernel writes.
        let mut read: Vec<usize> = Vec::new();
        if let Source::State { state, .. } = kernel.source {
            read.push(state.index());
        }
        for block in kernel.blocks.values() {
            for stmt in block {
                if let quernel_ir::kernel::Stmt::Probe(probe) = stmt {
                    read.push(probe.state.index());
                }
            }
        }
        for state in read {
            finish(&mut runtime.memory[state], &module.states.values().nth(state).unwrap().kind, module, state);
            if let Some(index) = runtime.memory[state].index.as_deref_mut() {
                headers[state] = std::ptr::from_mut(index).cast();
            }
        }
        context.states = headers.as_ptr();
        let mut steps = Steps::new(&compiled.steps, true);
        context.steps = &raw mut steps;
        let (rows, end) = match kernel.source {
            Source::Unit => (std::ptr::null(), 1),
            Source::Table(table) => (std::ptr::null(), row_counts[table.index()]),
            Source::Dictionary { table, column, .. } => (std::ptr::null(), dictionary_sizes[table.index()][column]),
            Source::State { state, .. } => {
                let memory = &runtime.memory[state.index()];
                (memory.finished.as_ptr().cast::<u8>(), memory.tuple_count() as u64)
            }
        };
        // Two morsels, to test that state is carried over.
        let middle = end / 2;
        for (begin, end) in [(0, middle), (middle, end)] {
            let status = unsafe { (compiled.entry)(&mut context, rows, begin, end) };
            if let Some(site) = compiled.trap(status) {
                let message =
                    if context.message.is_null() { None } else { Some(*unsafe { Box::from_raw(context.message) }) };
                return Err(Trap { site: site.clone(), message });
            }
        }
        let _ = id;
    }
    let mut out = Vec::new();
    for (id, state) in module.states.iter() {
        if !matches!(state.kind, StateKind::Output { .. }) {
            continue;
        }
        let layout = TupleLayout::of(state);
        finish(&mut runtime.memory[id.index()], &state.kind, module, id.index());
        let memory = &runtime.memory[id.index()];
        let bytes: Vec<u8> = memory.finished.iter().flat_map(|w| w.to_le_bytes()).collect();
        for tuple in bytes.chunks(memory.size) {
            out.push(
                layout
                    .fields
                    .iter()
                    .map(|field| {
                        if field.valid.is_some_and(|v| tuple[v as usize] == 0) {
                            return Scalar::Null;
                        }
                        get(&tuple[field.offset as usize..], field.repr)
                    })
                    .collect(),
            );
        }
    }
    Ok(out)
}

/// Gathers a state's tuples into one array, and builds an index's directory.
fn finish(memory: &mut Memory, kind: &StateKind, module: &Module, state: usize) {
    if memory.index.is_some() || !memory.finished.is_empty() {
        return;
    }
    let words = memory.size / 8;
    let mut tuples: Vec<Vec<u64>> = Vec::new();
    if memory.groups.is_some() {
        for &tuple in &memory.tuples {
            tuples.push(unsafe { std::slice::from_raw_parts(tuple.cast::<u64>(), words) }.to_vec());
        }
    } else if memory.accumulators.is_some() {
        tuples.push(memory.chunks[0].to_vec());
    } else if let Some(header) = memory.rows.as_deref() {
        let last = memory.chunks.len().saturating_sub(1);
        for (i, chunk) in memory.chunks.iter().enumerate() {
            let used = if i == last { (header.cursor as usize - chunk.as_ptr() as usize) / 8 } else { chunk.len() };
            tuples.extend(chunk[..used].chunks(words).map(<[u64]>::to_vec));
        }
    }
    let StateKind::Index { keys, null_safe, .. } = kind else {
        memory.finished = tuples.concat();
        return;
    };
    let state = module.states.values().nth(state).unwrap();
    let layout = TupleLayout::of(state);
    let slots = (tuples.len().max(1) * 2).next_power_of_two().max(2);
    let shift = 64 - u64::from(slots.ilog2());
    let is_scaled = is_scaled(state);
    // A base that is no key, so that what is out of order shows.
    let (base, factor) = if is_scaled { (17, SCATTER) } else { (0, 0) };
    let hash = |tuple: &[u64]| match is_scaled {
        true => {
            let key = unsafe { field_int(tuple, layout.fields[0]) };
            scaled(key, base, factor)
        }
        false => tuple[0],
    };
    let filtered = |hash: u64| if is_scaled { hash >> 32 } else { hash };
    if *keys > 0 {
        tuples.sort_by_key(|t| hash(t) >> shift);
    }
    let null_keys = tuples
        .iter()
        .filter(|t| {
            let bytes: Vec<u8> = t.iter().flat_map(|w| w.to_le_bytes()).collect();
            (0..*keys).any(|k| {
                !null_safe.get(k).copied().unwrap_or(false)
                    && layout.fields[k].valid.is_some_and(|v| bytes[v as usize] == 0)
            })
        })
        .count() as u64;
    memory.finished = tuples.concat();
    if memory.finished.is_empty() {
        memory.finished.reserve(1);
    }
    let start = memory.finished.as_mut_ptr().cast::<u8>();
    let mut directory = vec![0u64; slots + 1];
    directory[0] = (start as u64) << 16;
    let mut at = 0;
    for slot in 0..slots {
        let mut filter = 0u16;
        while at < tuples.len() && (hash(&tuples[at]) >> shift) as usize == slot && *keys > 0 {
            filter |= bloom(filtered(hash(&tuples[at])));
            at += 1;
        }
        directory[slot + 1] = (start as u64 + (at * memory.size) as u64) << 16 | u64::from(filter);
    }
    memory.directory = directory;
    memory.index = Some(Box::new(IndexHeader {
        directory: unsafe { memory.directory.as_ptr().add(1) },
        shift,
        rows: start,
        count: tuples.len() as u64,
        null_keys,
        base,
        factor,
        members: [Members::UNKNOWN; MEMBER_KEYS],
    }));
}

/// An integer of at most 64 bits in a tuple.
unsafe fn field_int(tuple: &[u64], field: FieldLayout) -> i64 {
    let at = unsafe { tuple.as_ptr().cast::<u8>().add(field.offset as usize) };
    unsafe {
        match field.repr {
            Repr::I8 => at.cast::<i8>().read().into(),
            Repr::I16 => at.cast::<i16>().read().into(),
            Repr::I32 => at.cast::<i32>().read().into(),
            _ => at.cast::<i64>().read(),
        }
    }
}
