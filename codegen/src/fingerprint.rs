//! What a kernel's machine code depends on, as a 128-bit hash: equal for kernels that differ only in spans, in names, in the values
//! of parameters, or in parts of the module that the kernel does not touch.

use std::fmt::{self, Write};

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, Module, Op, Source, State, StateId, StateKind, Stmt, Table, TableId, Target, Type};
use quernel_ir::types::Span;

use crate::abi::RowsHeader;
use crate::compile::Options;
use crate::lower::domains;

/// Two independent 64-bit multiplicative hashes over the same bytes.
struct Hasher {
    a: u64,
    b: u64,
}

impl Hasher {
    fn word(&mut self, word: u64) {
        let fold = |a: u64, b: u64| {
            let product = u128::from(a) * u128::from(b);
            product as u64 ^ (product >> 64) as u64
        };
        self.a = fold(self.a ^ word, 0x9e37_79b9_7f4a_7c15).wrapping_add(word);
        self.b = fold(self.b ^ word.rotate_left(32), 0xd6e8_feb8_6659_fd93).wrapping_add(word);
    }
}

impl Write for Hasher {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for chunk in text.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.word(u64::from_le_bytes(word));
        }
        self.word(text.len() as u64 | 1 << 63);
        Ok(())
    }
}

/// The fingerprint of one kernel of a module, compiled with some options.
pub(crate) fn fingerprint(module: &Module, kernel: &Kernel, options: Options) -> u128 {
    let mut hasher = Hasher { a: 0x243f_6a88_85a3_08d3, b: 0x1319_8a2e_0370_7344 };
    let flags = [options.look_ahead, options.vectorize, options.direct, options.adaptive];
    hasher.word(flags.iter().rev().fold(0, |word, flag| word << 1 | u64::from(*flag)));
    // Writing to the hasher cannot fail.
    let _ = write(&mut hasher, module, kernel);
    u128::from(hasher.a) << 64 | u128::from(hasher.b)
}

fn write(h: &mut Hasher, module: &Module, kernel: &Kernel) -> fmt::Result {
    write!(h, "{:?} {}", kernel.source, kernel.body)?;
    let mut states: Vec<StateId> = Vec::new();
    let mut columns: Vec<(TableId, usize)> = Vec::new();
    match kernel.source {
        Source::State { state, .. } => states.push(state),
        Source::Dictionary { table, column, .. } => columns.push((table, column)),
        Source::Table(_) | Source::Unit => {}
    }
    for value in kernel.values.values() {
        write!(h, "{:?} {:?}", value.ty, value.op)?;
        if let Type::Row { state, .. } = value.ty {
            states.push(state);
        }
        match (&value.op, kernel.source) {
            (Op::Load { column } | Op::Code { column }, Source::Table(table)) => columns.push((table, *column)),
            (Op::Decode { table, column, .. }, _) => columns.push((*table, *column)),
            (Op::Lookup { state, .. }, _) => states.push(*state),
            (Op::Param(param), _) => write!(h, "{:?}", module.params.get(*param).map(|p| p.ty))?,
            _ => {}
        }
    }
    for block in kernel.blocks.values() {
        h.word(block.len() as u64);
        for stmt in block {
            match stmt {
                Stmt::Append { state, values, .. } => {
                    states.push(*state);
                    write!(h, "append {state} {values:?}")?;
                }
                Stmt::Probe(probe) => {
                    states.push(probe.state);
                    let mut probe = probe.clone();
                    probe.span = Span::default();
                    write!(h, "{probe:?}")?;
                }
                stmt => {
                    if let Stmt::Update { target: Target::State(state), .. }
                    | Stmt::Upsert { state, .. }
                    | Stmt::Store { state, .. } = stmt
                    {
                        states.push(*state);
                    }
                    write!(h, "{stmt:?}")?;
                }
            }
        }
    }
    states.sort();
    states.dedup();
    for id in states {
        h.word(id.index() as u64);
        if let Some(state) = module.states.get(id) {
            write_state(h, state)?;
        }
    }
    write!(h, "{:?}", domains(module, kernel))?;
    columns.sort();
    columns.dedup();
    for (table, index) in columns {
        let table_data = module.tables.get(table);
        let column = table_data.and_then(|t| t.columns.get(index));
        let is_pinned = table_data.is_some_and(Table::is_pinned);
        write!(h, "{table} {index} {is_pinned} {:?}", column.map(|c| (c.ty, c.nullable, c.encoding)))?;
    }
    Ok(())
}

/// A state's layout, and what code for it depends on beside that.
fn write_state(h: &mut Hasher, state: &State) -> fmt::Result {
    match &state.kind {
        StateKind::Groups { keys } => write!(h, "groups {keys}")?,
        StateKind::Index { keys, null_safe, marked } => write!(h, "index {keys} {null_safe:?} {marked}")?,
        StateKind::Accumulators => h.write_str("accumulators")?,
        StateKind::Lut { .. } => h.write_str("lut")?,
        StateKind::Sorted { keys, .. } if RowsHeader::bounded_keys(state).is_some() => {
            let bounded = keys.iter().take(RowsHeader::bounded_keys(state).unwrap_or_default() + 1);
            write!(h, "best by {:?}", bounded.map(|key| (key.field, key.descending)).collect::<Vec<_>>())?;
        }
        StateKind::Window { .. } => write!(h, "window {:?}", RowsHeader::neighbours(state))?,
        StateKind::Rows | StateKind::Sorted { .. } | StateKind::Output { .. } => h.write_str("rows")?,
    }
    for field in &state.fields {
        write!(h, "{:?}", field.ty)?;
    }
    Ok(())
}
