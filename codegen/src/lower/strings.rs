//! Owning strings, and views made in generated code.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};

use super::Lowering;
use super::values::{Bits, Val, memory};
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

    /// Whether a string starts with a prefix that a view holds inline.
    pub(super) fn has_prefix(&mut self, first: Clif, second: Clif, prefix: &[u8]) -> Clif {
        // The prefix as the words of a view: bytes 4..8 of the first, and the second.
        let mut head = [0; 8];
        let mut head_mask = [0; 8];
        let mut tail = [0; 8];
        let mut tail_mask = [0; 8];
        for (i, &byte) in prefix.iter().enumerate() {
            let (bytes, mask, at) =
                if i < 4 { (&mut head, &mut head_mask, i + 4) } else { (&mut tail, &mut tail_mask, i - 4) };
            bytes[at] = byte;
            mask[at] = 0xff;
        }
        let length = self.b.ins().ireduce(types::I32, first);
        let long_enough = self.icmp_imm(IntCC::UnsignedGreaterThanOrEqual, length, prefix.len() as i64);
        let mask = self.iconst(types::I64, i64::from_le_bytes(head_mask));
        let masked = self.b.ins().band(first, mask);
        let wanted = self.iconst(types::I64, i64::from_le_bytes(head));
        let same = self.b.ins().icmp(IntCC::Equal, masked, wanted);
        let same = self.b.ins().band(same, long_enough);
        if prefix.len() <= 4 {
            return same;
        }
        let (more, long, compare, done) =
            (self.b.create_block(), self.b.create_block(), self.b.create_block(), self.b.create_block());
        let rest = self.b.append_block_param(compare, types::I64);
        let result = self.b.append_block_param(done, types::I8);
        self.branch(same, more, &[], done, &[same]);
        self.enter(more);
        let inline = self.is_inline(first);
        self.branch(inline, compare, &[second], long, &[]);
        self.enter(long);
        // More than 12 bytes lie there.
        let loaded = self.b.ins().load(types::I64, memory(), second, 4);
        self.jump(compare, &[loaded]);
        self.enter(compare);
        let mask = self.iconst(types::I64, i64::from_le_bytes(tail_mask));
        let masked = self.b.ins().band(rest, mask);
        let wanted = self.iconst(types::I64, i64::from_le_bytes(tail));
        let same = self.b.ins().icmp(IntCC::Equal, masked, wanted);
        self.jump(done, &[same]);
        self.enter(done);
        result
    }
}
