//! Sinks that add rows, set marks and fill lookup tables.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Clif, types};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{StateId, StateKind, Type, Value};
use quernel_ir::types::Repr;

use super::values::{Bits, Operand, memory};
use super::{Current, Lowering};
use crate::abi::{KernelContext, Neighbour, RowsHeader};
use crate::error::Result;

impl Lowering<'_> {
    pub(super) fn append(&mut self, state: StateId, values: &[Value]) -> Result<()> {
        let layout = self.layout(state)?;
        // A window's results are not appended: the runtime fills them.
        if values.len() != self.module.states[state].appended() {
            return Err(self.malformed(format!("@{} takes a value for each field", self.module.states[state].name)));
        }
        let header = self.header(state)?;
        let after = match self.beyond_bound(state, values, header)? {
            Some(beyond) => {
                let (good, after) = (self.b.create_block(), self.b.create_block());
                self.branch(beyond, after, &[], good, &[]);
                self.enter(good);
                Some(after)
            }
            None => None,
        };
        // Evaluated before room is made: copying a string calls out.
        let mut vals = Vec::with_capacity(values.len());
        for &value in values {
            let val = self.scalar(value)?;
            vals.push(self.owned(val));
        }
        let keys = self.module.states[state].keys();
        let hash = match layout.hash {
            Some(offset) => {
                let mut key = Vec::with_capacity(keys);
                for (&value, &val) in values.iter().zip(&vals).take(keys) {
                    key.push((self.ty(value)?.repr, val));
                }
                Some((offset, self.hash(&key)?))
            }
            None => None,
        };
        let cursor = self.b.ins().load(types::I64, memory(), header, offset_of!(RowsHeader, cursor) as i32);
        let end = self.b.ins().load(types::I64, memory(), header, offset_of!(RowsHeader, end) as i32);
        let (grow, write) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(grow);
        let tuple = self.b.append_block_param(write, types::I64);
        let next = self.b.ins().iadd_imm_s(cursor, i64::from(layout.size));
        let room = self.b.ins().icmp(IntCC::UnsignedLessThanOrEqual, next, end);
        self.branch(room, write, &[cursor], grow, &[]);
        self.enter(grow);
        let callee = self.b.ins().load(types::I64, memory(), self.context, offset_of!(KernelContext, rows_grow) as i32);
        let made = self.call_pointer(callee, &[self.context, header], &[types::I64])[0];
        let site = self.memory_trap();
        self.trap_null(made, site);
        self.jump(write, &[made]);
        self.enter(write);
        if let Some((offset, hash)) = hash {
            self.b.ins().store(memory(), hash, tuple, offset as i32);
        }
        for (val, field) in vals.iter().zip(&layout.fields) {
            self.store_field(tuple, *field, *val);
        }
        for Neighbour { from, result, is_lead } in RowsHeader::neighbours(&self.module.states[state]) {
            let distance = i64::from(layout.size) * if is_lead { -1 } else { 1 };
            let neighbour = self.b.ins().iadd_imm_s(tuple, distance);
            let (Some(val), Some(field)) = (vals.get(from), layout.fields.get(result)) else {
                return Err(self.malformed(format!("@{} has no such field", self.module.states[state].name)));
            };
            self.store_field(neighbour, *field, *val);
        }
        if let Some(offset) = layout.mark {
            let unmarked = self.iconst(types::I8, 0);
            self.b.ins().store(memory(), unmarked, tuple, offset as i32);
        }
        let next = self.b.ins().iadd_imm_s(tuple, i64::from(layout.size));
        self.b.ins().store(memory(), next, header, offset_of!(RowsHeader, cursor) as i32);
        if let Some(after) = after {
            self.jump(after, &[]);
            self.enter(after);
        }
        Ok(())
    }

    /// Whether a row of a state that keeps the best rows is not among them, as [`RowsHeader::bounds`] tells.
    fn beyond_bound(&mut self, state: StateId, values: &[Value], header: Clif) -> Result<Option<Clif>> {
        let of = &self.module.states[state];
        let (StateKind::Sorted { keys, .. }, Some(bounded)) = (&of.kind, RowsHeader::bounded_keys(of)) else {
            return Ok(None);
        };
        let (mut words, mut valid) = (Vec::with_capacity(bounded + 1), None);
        for key in &keys[..=bounded] {
            let Some(&value) = values.get(key.field) else { return Ok(None) };
            let repr = self.ty(value)?.repr;
            let val = self.scalar(value)?;
            let Bits::One(bits) = val.bits else { return Ok(None) };
            words.push(self.key_word(bits, repr, key.descending));
            valid = self.both(valid, val.valid);
        }
        let mut slot = self.b.ins().load(types::I64, memory(), header, offset_of!(RowsHeader, bounds) as i32);
        if bounded > 0 {
            let mut hash = self.iconst(types::I64, 0);
            for &word in &words[..bounded] {
                let mixed = self.b.ins().bxor(hash, word);
                let high = self.b.ins().ushr_imm_u(mixed, i64::from(RowsHeader::SLOT_SHIFT));
                let mixed = self.b.ins().bxor(mixed, high);
                let factor = self.iconst(types::I64, RowsHeader::SLOT_FACTOR as i64);
                hash = self.b.ins().imul(mixed, factor);
            }
            let mask = self.b.ins().load(types::I64, memory(), header, offset_of!(RowsHeader, mask) as i32);
            let place = self.b.ins().ushr_imm_u(hash, i64::from(RowsHeader::SLOT_SHIFT));
            let place = self.b.ins().band(place, mask);
            let bytes = self.b.ins().imul_imm_u(place, 8 * (bounded as i64 + 1));
            slot = self.b.ins().iadd(slot, bytes);
        }
        let mut word = |at: usize| self.b.ins().load(types::I64, memory(), slot, 8 * at as i32);
        let slot: Vec<Clif> = (0..=bounded).map(&mut word).collect();
        let mut beyond = self.b.ins().icmp(IntCC::UnsignedGreaterThan, words[bounded], slot[bounded]);
        for (&word, &in_slot) in words.iter().zip(&slot).take(bounded) {
            let same = self.b.ins().icmp(IntCC::Equal, word, in_slot);
            beyond = self.b.ins().band(beyond, same);
        }
        Ok(Some(self.and_valid(beyond, valid)))
    }

    /// A key as a word of its order, as [`RowsHeader::bounds`] tells.
    fn key_word(&mut self, bits: Clif, repr: Repr, descending: bool) -> Clif {
        let unused = 64 - 8 * repr.size() as i64;
        let sign = self.iconst(types::I64, i64::MIN);
        let word = match repr {
            Repr::Bool => {
                let wide = self.b.ins().uextend(types::I64, bits);
                self.b.ins().ishl_imm_u(wide, unused)
            }
            Repr::F32 | Repr::F64 => {
                let number = self.canonical_float(bits, repr);
                let high = if repr == Repr::F64 {
                    self.b.ins().bitcast(types::I64, MemFlagsData::new(), number)
                } else {
                    let narrow = self.b.ins().bitcast(types::I32, MemFlagsData::new(), number);
                    let wide = self.b.ins().uextend(types::I64, narrow);
                    self.b.ins().ishl_imm_u(wide, unused)
                };
                let negative = self.b.ins().sshr_imm_u(high, 63);
                let used = self.iconst(types::I64, -1 << unused);
                let flips = self.b.ins().band(negative, used);
                let flips = self.b.ins().bor(flips, sign);
                self.b.ins().bxor(high, flips)
            }
            _ => {
                let wide = if repr == Repr::I64 { bits } else { self.b.ins().sextend(types::I64, bits) };
                let high = self.b.ins().ishl_imm_u(wide, unused);
                self.b.ins().bxor(high, sign)
            }
        };
        if !descending {
            return word;
        }
        let used = self.iconst(types::I64, -1 << unused);
        self.b.ins().bxor(word, used)
    }

    pub(super) fn mark(&mut self, row: Value) -> Result<()> {
        let (Operand::Row { row: pointer, nullable, .. }, Type::Row { state, .. }) =
            (self.operand(row)?, self.kernel.ty(row))
        else {
            return Err(self.malformed(format!("{row} is not a row")));
        };
        let Some(offset) = self.layout(state)?.mark else {
            return Err(self.malformed(format!("@{} is not marked", self.module.states[state].name)));
        };
        let yes = self.iconst(types::I8, 1);
        if nullable {
            let (set, after) = (self.b.create_block(), self.b.create_block());
            self.branch(pointer, set, &[], after, &[]);
            self.enter(set);
            self.b.ins().store(memory(), yes, pointer, offset as i32);
            self.jump(after, &[]);
            self.enter(after);
        } else {
            self.b.ins().store(memory(), yes, pointer, offset as i32);
        }
        Ok(())
    }

    pub(super) fn store(&mut self, state: StateId, value: Value) -> Result<()> {
        let repr = self.ty(value)?.repr;
        let (Some((values, valid)), Current::Number(entry)) = (self.states[state.index()].lut, self.current) else {
            return Err(self.malformed("only a kernel over a dictionary can store into a lookup table"));
        };
        let val = self.scalar(value)?;
        let val = self.owned(val);
        let address = self.element(values, entry, repr.size());
        self.store_bits(val.bits, address, 0);
        let flag = self.valid(val);
        let address = self.b.ins().iadd(valid, entry);
        self.b.ins().store(memory(), flag, address, 0);
        Ok(())
    }
}
