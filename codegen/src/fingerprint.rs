//! What a kernel's machine code depends on, as a 128-bit hash: equal for kernels that differ only in spans, in names, in the values
//! of parameters, or in parts of the module that the kernel does not touch.

use std::fmt::{self, Write};
use std::hash::Hash;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{
    Bounds, Kernel, Module, Op, Probe, Source, State, StateId, StateKind, Stmt, Table, TableId, Target, Type,
};

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

impl std::hash::Hasher for Hasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.word(u64::from_le_bytes(word));
        }
        self.word(bytes.len() as u64 | 1 << 63);
    }

    fn write_u8(&mut self, value: u8) {
        self.word(value.into());
    }

    fn write_u16(&mut self, value: u16) {
        self.word(value.into());
    }

    fn write_u32(&mut self, value: u32) {
        self.word(value.into());
    }

    fn write_u64(&mut self, value: u64) {
        self.word(value);
    }

    fn write_usize(&mut self, value: usize) {
        self.word(value as u64);
    }

    fn finish(&self) -> u64 {
        self.a
    }
}

impl Write for Hasher {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        std::hash::Hasher::write(self, text.as_bytes());
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
    (kernel.source, kernel.body).hash(h);
    let mut states: Vec<StateId> = Vec::new();
    let mut columns: Vec<(TableId, usize)> = Vec::new();
    match kernel.source {
        Source::State { state, .. } => states.push(state),
        Source::Dictionary { table, column, .. } => columns.push((table, column)),
        Source::Table(_) | Source::Unit => {}
    }
    for value in kernel.values.values() {
        (value.ty, &value.op).hash(h);
        if let Op::Const(constant) = &value.op {
            // Values that compare as equal may be different ones: zeros with their signs, intervals of a month and of 30 days.
            write!(h, "{constant:?}")?;
        }
        if let Type::Row { state, .. } = value.ty {
            states.push(state);
        }
        match (&value.op, kernel.source) {
            (Op::Load { column } | Op::Code { column }, Source::Table(table)) => columns.push((table, *column)),
            (Op::Decode { table, column, .. }, _) => columns.push((*table, *column)),
            (Op::Lookup { state, .. }, _) => states.push(*state),
            // Of bounds only those of strings are gone by.
            (Op::Param(param), _) => {
                module.params.get(*param).map(|p| (p.ty, matches!(p.bounds, Bounds::Bytes(_)))).hash(h);
            }
            _ => {}
        }
    }
    for block in kernel.blocks.values() {
        h.word(block.len() as u64);
        for stmt in block {
            std::mem::discriminant(stmt).hash(h);
            match stmt {
                Stmt::Append { state, values, .. } => {
                    states.push(*state);
                    (state, values).hash(h);
                }
                Stmt::Probe(probe) => {
                    states.push(probe.state);
                    let Probe { kind, state, keys, row, matched, mark, condition, body, span: _ } = probe;
                    (kind, state, keys, row, matched, mark, condition, body).hash(h);
                }
                stmt => {
                    if let Stmt::Update { target: Target::State(state), .. }
                    | Stmt::Upsert { state, .. }
                    | Stmt::Store { state, .. } = stmt
                    {
                        states.push(*state);
                    }
                    stmt.hash(h);
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
        (table, index, is_pinned, column.map(|c| (c.ty, c.nullable, c.encoding))).hash(h);
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
    state.fields.iter().for_each(|field| field.ty.hash(h));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fingerprint of the only kernel of a module with one constant in it.
    fn of(parameter: &str, constant: &str, ty: &str) -> u128 {
        let text = format!(
            r#"module "m"

param $0: i64 = {parameter}

state @out: output ("n": i64, "c": {ty}) {{
  n: i64
  c: {ty}
}}

kernel @unit over unit {{
  %0 = param $0 : i64
  %1 = const {constant} : {ty}
  emit @out (%0, %1)
}}
"#
        );
        let module = quernel_ir::text::parse(&text).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let kernel = module.kernels.values().next().unwrap();
        fingerprint(&module, kernel, Options::default())
    }

    #[test]
    fn constants_that_compare_as_equal_are_told_apart_and_parameters_are_not() {
        assert_eq!(of("1", "0.0", "f64"), of("2", "0.0", "f64"));
        assert_ne!(of("1", "0.0", "f64"), of("1", "-0.0", "f64"));
        assert_ne!(of("1", "2", "i64"), of("1", "3", "i64"));
        assert_ne!(of("1", "2", "i64"), of("1", "2", "i32"));
        assert_ne!(of("1", "interval(1,0,0)", "interval"), of("1", "interval(0,30,0)", "interval"));
    }
}
