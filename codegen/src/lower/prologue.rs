//! The entry block, and the loop over the source's rows.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{ParamId, RowSet, Source, StateId, StateKind, TableId};
use quernel_ir::layout::is_scaled;

use super::uses::Uses;
use super::values::{Operand, Val, constant};
use super::{Column, Current, IndexRefs, Lowering, StateRefs, vector};
use crate::abi::{AccumulatorsHeader, ColumnBuffer, IndexHeader, KernelContext, LutHeader, Slot};
use crate::error::Result;

/// Stands in for an absent validity bitmap: one bit for one row, a word for a block.
static ALL_VALID: u64 = u64::MAX;

impl Lowering<'_> {
    /// The whole kernel but its trap block.
    pub(super) fn run(&mut self, rows: Clif, begin: Clif, end: Clif) -> Result<()> {
        let uses = Uses::of(self.kernel);
        for &(table, column) in &uses.columns {
            let column_refs = self.column(table, column)?;
            self.columns.insert((table, column), column_refs);
        }
        for &param in &uses.params {
            let value = self.parameter(param)?;
            self.params.insert(param, value);
        }
        for &state in &uses.headers {
            self.header(state)?;
        }
        for &state in &uses.indexes {
            self.index(state)?;
        }
        for &state in &uses.luts {
            self.lut(state)?;
        }
        self.open_direct()?;
        self.open_accumulators(&uses.accumulators)?;
        self.prepare_matchers(&uses)?;
        match vector::Plan::of(self.module, self.kernel, self.options) {
            Some(plan) => self.block_rows(&plan, begin, end)?,
            None => self.rows(rows, begin, end)?,
        }
        // The loop leaves us in the exit block.
        self.close_accumulators()?;
        let status = self.iconst(types::I32, 0);
        self.b.ins().return_(&[status]);
        Ok(())
    }

    fn pointer(&mut self, base: Clif, offset: usize) -> Clif {
        self.b.ins().load(types::I64, constant(), base, offset as i32)
    }

    fn column(&mut self, table: TableId, column: usize) -> Result<Column> {
        let Some(schema) = self.module.tables.get(table).and_then(|t| t.columns.get(column)) else {
            return Err(self.malformed(format!("there is no column {column} of {table}")));
        };
        let nullable = schema.nullable;
        let tables = self.pointer(self.context, offset_of!(KernelContext, tables));
        let columns = self.pointer(tables, table.index() * 8);
        let buffer = column * size_of::<ColumnBuffer>();
        let values = self.pointer(columns, buffer + offset_of!(ColumnBuffer, values));
        let dictionary = self.pointer(columns, buffer + offset_of!(ColumnBuffer, dictionary));
        let scanned = matches!(self.kernel.source, Source::Table(source) if source == table);
        let validity = (nullable && scanned).then(|| {
            let bitmap = self.pointer(columns, buffer + offset_of!(ColumnBuffer, validity));
            let offset = self.pointer(columns, buffer + offset_of!(ColumnBuffer, validity_offset));
            let stand_in = self.address((&raw const ALL_VALID).cast());
            let (none, all) = (self.iconst(types::I64, 0), self.iconst(types::I64, -1));
            let mask = self.b.ins().select(bitmap, all, none);
            (self.b.ins().select(bitmap, bitmap, stand_in), offset, mask)
        });
        Ok(Column { values, dictionary, validity })
    }

    fn parameter(&mut self, param: ParamId) -> Result<Val> {
        let Some(data) = self.module.params.get(param) else {
            return Err(self.malformed(format!("there is no {param}")));
        };
        let ty = data.ty;
        let params = self.pointer(self.context, offset_of!(KernelContext, params));
        let offset = param.index() * size_of::<Slot>();
        let bits = self.load_bits(ty.repr, params, offset as i32, constant());
        let valid = ty
            .nullable
            .then(|| self.b.ins().load(types::I8, constant(), params, (offset + offset_of!(Slot, valid)) as i32));
        Ok(self.defuse(ty.repr, Val::new(bits, valid)))
    }

    /// The address of a state's header.
    pub(super) fn header(&mut self, state: StateId) -> Result<Clif> {
        let Some(refs) = self.states.get(state.index()) else {
            return Err(self.malformed(format!("there is no {state}")));
        };
        if let Some(header) = refs.header {
            return Ok(header);
        }
        let states = self.pointer(self.context, offset_of!(KernelContext, states));
        let header = self.pointer(states, state.index() * 8);
        self.states[state.index()].header = Some(header);
        Ok(header)
    }

    fn index(&mut self, state: StateId) -> Result<()> {
        let header = self.header(state)?;
        if !matches!(self.module.states[state].kind, StateKind::Index { .. }) {
            return Err(self.malformed(format!("@{} is probed but is no index", self.module.states[state].name)));
        }
        let scaled = is_scaled(&self.module.states[state]);
        let index = IndexRefs {
            directory: self.pointer(header, offset_of!(IndexHeader, directory)),
            shift: self.pointer(header, offset_of!(IndexHeader, shift)),
            rows: self.pointer(header, offset_of!(IndexHeader, rows)),
            count: self.pointer(header, offset_of!(IndexHeader, count)),
            null_keys: self.pointer(header, offset_of!(IndexHeader, null_keys)),
            scale: scaled.then(|| {
                let base = self.pointer(header, offset_of!(IndexHeader, base));
                (base, self.pointer(header, offset_of!(IndexHeader, factor)))
            }),
        };
        self.states[state.index()].index = Some(index);
        Ok(())
    }

    fn lut(&mut self, state: StateId) -> Result<()> {
        let header = self.header(state)?;
        let values = self.pointer(header, offset_of!(LutHeader, values));
        let valid = self.pointer(header, offset_of!(LutHeader, valid));
        self.states[state.index()] = StateRefs { lut: Some((values, valid)), ..self.states[state.index()] };
        Ok(())
    }

    /// The address of an accumulators state's row.
    pub(super) fn accumulators_row(&mut self, state: StateId) -> Result<Clif> {
        let header = self.header(state)?;
        Ok(self.pointer(header, offset_of!(AccumulatorsHeader, row)))
    }

    /// The loop: tested at its bottom, so that a row costs one branch. Ends in the block after it.
    fn rows(&mut self, rows: Clif, begin: Clif, end: Clif) -> Result<()> {
        let (first, last, step) = match self.kernel.source {
            Source::State { state, .. } => {
                // Walk the tuples by address.
                let size = i64::from(self.layout(state)?.size);
                let first = self.b.ins().imul_imm_s(begin, size);
                let first = self.b.ins().iadd(rows, first);
                let last = self.b.ins().imul_imm_s(end, size);
                (first, self.b.ins().iadd(rows, last), size)
            }
            _ => (begin, end, 1),
        };
        let (body, latch, exit) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        let row = self.b.append_block_param(body, types::I64);
        let some = self.b.ins().icmp(IntCC::UnsignedLessThan, first, last);
        self.branch(some, body, &[first], exit, &[]);
        self.b.switch_to_block(body);
        match self.kernel.source {
            Source::Unit => {}
            Source::Table(_) => self.current = Current::Number(row),
            Source::Dictionary { table, column, entry } => {
                self.current = Current::Number(row);
                let repr = self.ty(entry)?.repr;
                let dictionary = self.columns[&(table, column)].dictionary;
                let address = self.element(dictionary, row, repr.size());
                let bits = self.load_bits(repr, address, 0, constant());
                self.bind(entry, Operand::Scalar(Val::new(bits, None)))?;
            }
            Source::State { state, row: bound, rows } => {
                self.bind(bound, Operand::Row { row, base: row, nullable: false, written: false })?;
                if rows != RowSet::All {
                    let Some(mark) = self.layout(state)?.mark else {
                        return Err(self.malformed("a source of marked rows is no marked index"));
                    };
                    let mark = self.b.ins().load(types::I8, constant(), row, mark as i32);
                    let wanted = self.b.create_block();
                    match rows {
                        RowSet::Marked => self.branch(mark, wanted, &[], latch, &[]),
                        _ => self.branch(mark, latch, &[], wanted, &[]),
                    }
                    self.enter(wanted);
                }
            }
        }
        self.block(self.kernel.body)?;
        self.jump(latch, &[]);
        self.enter(latch);
        let next = self.b.ins().iadd_imm_s(row, step);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, next, last);
        self.branch(more, body, &[next], exit, &[]);
        self.b.seal_block(body);
        self.enter(exit);
        Ok(())
    }

    /// The address of element `index` (an i64) of an array.
    pub(super) fn element(&mut self, array: Clif, index: Clif, size: usize) -> Clif {
        let offset = self.b.ins().imul_imm_s(index, size as i64);
        self.b.ins().iadd(array, offset)
    }
}
