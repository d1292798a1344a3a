//! Owning strings, and views made in generated code.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};

use super::Lowering;
use super::values::{Bits, Val};
use crate::abi::StrView;
use crate::callouts;

impl Lowering<'_> {
    /// The value with its debt paid: a long string copied to memory that lives as long as the query.
    pub(super) fn owned(&mut self, val: Val) -> Val {
        let (true, Bits::Two(first, second)) = (val.own, val.bits) else { return Val { own: false, ..val } };
        let (copy, done) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(copy);
        let address = self.b.append_block_param(done, types::I64);
        let inline = self.is_inline(first);
        self.branch(inline, done, &[second], copy, &[]);
        self.enter(copy);
        let length = self.b.ins().ireduce(types::I32, first);
        let length = self.b.ins().uextend(types::I64, length);
        let copied = self.call(callouts::own_bytes as *const u8, &[self.context, second, length], types::I64);
        let site = self.memory_trap();
        self.trap_null(copied, site);
        self.jump(done, &[copied]);
        self.enter(done);
        Val { bits: Bits::Two(first, address), valid: val.valid, own: false }
    }

    /// Whether a string is held in its view.
    pub(super) fn is_inline(&mut self, first: Clif) -> Clif {
        let length = self.b.ins().ireduce(types::I32, first);
        self.icmp_imm(IntCC::UnsignedLessThanOrEqual, length, StrView::INLINE as i64)
    }
}
