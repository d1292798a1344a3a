//! Operations on the bits of integers.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{BinaryOp, Value};
use quernel_ir::types::Repr;

use super::Lowering;
use super::values::{Bits, Val, word};
use crate::compile::TrapKind;
use crate::error::Result;

impl Lowering<'_> {
    pub(super) fn bitwise(&mut self, op: BinaryOp, left: Value, right: Value) -> Result<Val> {
        let repr = self.ty(left)?.repr;
        let (l, r) = (self.scalar(left)?, self.scalar(right)?);
        let (Bits::One(a), Bits::One(b), true) = (l.bits, r.bits, repr.is_int()) else {
            return Err(self.malformed(format!("{op:?} does not take a {repr}")));
        };
        let valid = self.both(l.valid, r.valid);
        let bits = match op {
            BinaryOp::BitAnd => self.b.ins().band(a, b),
            BinaryOp::BitOr => self.b.ins().bor(a, b),
            BinaryOp::BitXor => self.b.ins().bxor(a, b),
            BinaryOp::Shl => {
                // The zeros above, of which one stays: the sign. A negative number has none. As an unsigned number, a negative count is too
                // large for any but 0.
                let room = self.leading_zeros(a, repr);
                let none_left = self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, b, room);
                let some = self.icmp_imm(IntCC::NotEqual, a, 0);
                let over = self.b.ins().band(none_left, some);
                let negative = self.icmp_imm(IntCC::SignedLessThan, b, 0);
                let bad = self.b.ins().bor(over, negative);
                self.trap_explained(bad, valid, TrapKind::Overflow, Trapped::Binary(op, repr), &[a, b]);
                let count = self.shift_count(b, repr);
                self.b.ins().ishl(a, count)
            }
            BinaryOp::Shr => {
                let width = i64::from(word(repr).bits());
                let within = self.icmp_imm(IntCC::UnsignedLessThan, b, width);
                let count = self.shift_count(b, repr);
                let shifted = self.b.ins().sshr(a, count);
                let zero = self.int(word(repr), 0);
                self.b.ins().select(within, shifted, zero)
            }
            _ => return Err(self.malformed(format!("{op:?} is no operation on bits"))),
        };
        Ok(Val::new(Bits::One(bits), valid))
    }

    /// A count as instructions take it: modulo the width.
    fn shift_count(&mut self, count: Clif, repr: Repr) -> Clif {
        if repr == Repr::I128 { self.b.ins().ireduce(types::I64, count) } else { count }
    }

    fn leading_zeros(&mut self, value: Clif, repr: Repr) -> Clif {
        match repr {
            Repr::I8 | Repr::I16 => {
                let wide = self.b.ins().uextend(types::I32, value);
                let zeros = self.b.ins().clz(wide);
                let zeros = self.b.ins().iadd_imm_s(zeros, i64::from(word(repr).bits()) - 32);
                self.b.ins().ireduce(word(repr), zeros)
            }
            Repr::I128 => {
                let (low, high) = self.b.ins().isplit(value);
                let below = self.b.ins().clz(low);
                let below = self.b.ins().iadd_imm_s(below, 64);
                let above = self.b.ins().clz(high);
                let is_short = self.icmp_imm(IntCC::Equal, high, 0);
                let zeros = self.b.ins().select(is_short, below, above);
                self.b.ins().uextend(types::I128, zeros)
            }
            _ => self.b.ins().clz(value),
        }
    }

    pub(super) fn pop_count(&mut self, value: Clif, repr: Repr) -> Clif {
        match repr {
            Repr::I8 | Repr::I16 => {
                let wide = self.b.ins().uextend(types::I32, value);
                let ones = self.b.ins().popcnt(wide);
                self.b.ins().ireduce(word(repr), ones)
            }
            Repr::I128 => {
                let (low, high) = self.b.ins().isplit(value);
                let (low, high) = (self.b.ins().popcnt(low), self.b.ins().popcnt(high));
                let ones = self.b.ins().iadd(low, high);
                self.b.ins().uextend(types::I128, ones)
            }
            _ => self.b.ins().popcnt(value),
        }
    }
}
