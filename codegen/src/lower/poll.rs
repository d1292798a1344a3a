//! Loops inside one row: they ask the runtime now and then whether to go on.
//!
//! The executor looks between calls of a kernel at whether a query is cancelled or its time is up. A row that is joined with all rows of
//! several indexes, or with a long chain of equal keys, would keep it waiting. Such a loop runs over its tuples in stretches; each
//! stretch is charged, by its bytes, to the context's `fuel`, and where that is spent the context's `poll` is called. A loop over a few
//! tuples is charged nothing: that is one comparison for each probe.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{BlockArg, InstBuilder, Value as Clif, types};

use super::Lowering;
use super::values::memory;
use crate::abi::KernelContext;

/// Tuples that a loop may pass unnoticed.
const FREE_TUPLES: i64 = 16;

/// Bytes of tuples between two charges.
const STRETCH: i64 = 1 << 16;

impl Lowering<'_> {
    /// For a loop from the tuple at `row` up to `end`, of tuples of `size` bytes: how far it may run before the next charge.
    pub(super) fn stretch(&mut self, row: Clif, end: Clif, size: i64) -> Clif {
        let left = self.b.ins().isub(end, row);
        let long = self.icmp_imm(IntCC::UnsignedGreaterThan, left, FREE_TUPLES * size);
        let (metered, on) = (self.b.create_block(), self.b.create_block());
        let stop = self.b.append_block_param(on, types::I64);
        self.branch(long, metered, &[], on, &[end]);
        self.enter(metered);
        let whole = self.iconst(types::I64, (STRETCH / size).max(FREE_TUPLES) * size);
        let step = self.b.ins().umin(left, whole);
        self.charge(step);
        let at = self.b.ins().iadd(row, step);
        self.jump(on, &[at]);
        self.enter(on);
        stop
    }

    /// Charges `fuel`, and asks whether to go on where none is left; what `poll` then says, if not 0, ends the kernel.
    pub(super) fn charge(&mut self, fuel: Clif) {
        let at = offset_of!(KernelContext, fuel) as i32;
        let tank = self.b.ins().load(types::I64, memory(), self.context, at);
        let tank = self.b.ins().isub(tank, fuel);
        self.b.ins().store(memory(), tank, self.context, at);
        let spent = self.icmp_imm(IntCC::SignedLessThan, tank, 0);
        let (ask, on) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(ask);
        self.branch(spent, ask, &[], on, &[]);
        self.enter(ask);
        let poll = self.b.ins().load(types::I64, memory(), self.context, offset_of!(KernelContext, poll) as i32);
        let status = self.call_pointer(poll, &[self.context], &[types::I32])[0];
        self.b.ins().brif(status, self.trap_block, &[BlockArg::Value(status)], on, &[]);
        self.enter(on);
    }
}
