//! Comparisons.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::kernel::{BinaryOp, Bounds, Op, Value};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::Repr;

use super::Lowering;
use super::values::{Bits, Val};
use crate::callouts;
use crate::error::Result;

/// A total order's comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cmp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Cmp {
    pub(super) fn signed(self) -> IntCC {
        match self {
            Cmp::Eq => IntCC::Equal,
            Cmp::Ne => IntCC::NotEqual,
            Cmp::Lt => IntCC::SignedLessThan,
            Cmp::Le => IntCC::SignedLessThanOrEqual,
            Cmp::Gt => IntCC::SignedGreaterThan,
            Cmp::Ge => IntCC::SignedGreaterThanOrEqual,
        }
    }

    pub(super) fn unsigned(self) -> IntCC {
        self.signed().unsigned()
    }
}

impl Lowering<'_> {
    pub(super) fn comparison(&mut self, op: BinaryOp, left: Value, right: Value) -> Result<Val> {
        let repr = self.ty(left)?.repr;
        let (l, r) = (self.scalar(left)?, self.scalar(right)?);
        let cmp = match op {
            BinaryOp::Eq => Cmp::Eq,
            BinaryOp::Ne => Cmp::Ne,
            BinaryOp::Lt => Cmp::Lt,
            BinaryOp::Le => Cmp::Le,
            BinaryOp::Gt => Cmp::Gt,
            _ => Cmp::Ge,
        };
        let (left_number, right_number) = (self.is_number(left), self.is_number(right));
        let bits = match (l.bits, r.bits) {
            (Bits::One(a), Bits::One(b)) if repr.is_float() => self.float_compare(cmp, a, b, left_number, right_number),
            _ if repr == Repr::Str && matches!(cmp, Cmp::Eq | Cmp::Ne) => {
                let short = self.is_short(left) || self.is_short(right);
                let equal = self.str_equal(l.bits, r.bits, short)?;
                if cmp == Cmp::Ne { self.not(equal) } else { equal }
            }
            _ => self.compare(cmp, repr, l.bits, r.bits)?,
        };
        let valid = self.both(l.valid, r.valid);
        Ok(Val::new(Bits::One(bits), valid))
    }

    /// IS NOT DISTINCT FROM.
    pub(super) fn same(&mut self, left: Value, right: Value) -> Result<Val> {
        let repr = self.ty(left)?.repr;
        let (l, r) = (self.scalar(left)?, self.scalar(right)?);
        Ok(Val::one(self.same_values(repr, l, r)?))
    }

    /// Whether two values are equal, or both NULL.
    pub(super) fn same_values(&mut self, repr: Repr, l: Val, r: Val) -> Result<Clif> {
        let equal = self.compare(Cmp::Eq, repr, l.bits, r.bits)?;
        if l.valid.is_none() && r.valid.is_none() {
            return Ok(equal);
        }
        let (a, b) = (self.valid(l), self.valid(r));
        let both = self.b.ins().band(a, b);
        let equal = self.b.ins().band(equal, both);
        let either = self.b.ins().bor(a, b);
        let neither = self.not(either);
        Ok(self.b.ins().bor(equal, neither))
    }

    /// Whether a value is a constant float other than NaN.
    fn is_number(&self, value: Value) -> bool {
        match &self.kernel.values[value].op {
            Op::Const(Scalar::F64(v)) => !v.is_nan(),
            Op::Const(Scalar::F32(v)) => !v.is_nan(),
            _ => false,
        }
    }

    /// Whether a value is a constant string that its view holds whole, or a parameter that stands for such ones.
    fn is_short(&self, value: Value) -> bool {
        if let Op::Param(param) = self.kernel.values[value].op {
            let bounds = self.module.params.get(param).map(|param| param.bounds);
            return matches!(bounds, Some(Bounds::Bytes(most)) if most as usize <= crate::abi::StrView::INLINE);
        }
        self.kernel
            .constant(value)
            .and_then(|c| c.as_bytes())
            .is_some_and(|bytes| bytes.len() <= crate::abi::StrView::INLINE)
    }

    /// Compares two valid values; an i8 of 0 or 1.
    pub(super) fn compare(&mut self, cmp: Cmp, repr: Repr, a: Bits, b: Bits) -> Result<Clif> {
        match (repr, a, b) {
            (Repr::Bool, Bits::One(a), Bits::One(b)) => Ok(self.b.ins().icmp(cmp.unsigned(), a, b)),
            (repr, Bits::One(a), Bits::One(b)) if repr.is_int() => Ok(self.b.ins().icmp(cmp.signed(), a, b)),
            (repr, Bits::One(a), Bits::One(b)) if repr.is_float() => Ok(self.float_compare(cmp, a, b, false, false)),
            (Repr::Interval, a, b) => {
                let (a, b) = (self.ordinal(a)?, self.ordinal(b)?);
                Ok(self.b.ins().icmp(cmp.signed(), a, b))
            }
            (Repr::Str, a, b) => match cmp {
                Cmp::Eq => self.str_equal(a, b, false),
                Cmp::Ne => {
                    let equal = self.str_equal(a, b, false)?;
                    Ok(self.not(equal))
                }
                _ => self.str_order(cmp, a, b),
            },
            _ => Err(self.malformed(format!("a {repr} cannot be compared"))),
        }
    }

    /// NaN is equal to itself and above everything. `a_number`: `a` is known not to be NaN.
    fn float_compare(&mut self, cmp: Cmp, a: Clif, b: Clif, a_number: bool, b_number: bool) -> Clif {
        match cmp {
            Cmp::Ne => {
                let equal = self.float_compare(Cmp::Eq, a, b, a_number, b_number);
                self.not(equal)
            }
            Cmp::Lt => {
                let ge = self.float_compare(Cmp::Ge, a, b, a_number, b_number);
                self.not(ge)
            }
            Cmp::Gt => {
                let le = self.float_compare(Cmp::Le, a, b, a_number, b_number);
                self.not(le)
            }
            Cmp::Eq => {
                let equal = self.b.ins().fcmp(FloatCC::Equal, a, b);
                if a_number || b_number {
                    return equal;
                }
                let a_nan = self.b.ins().fcmp(FloatCC::Unordered, a, a);
                let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);
                let nans = self.b.ins().band(a_nan, b_nan);
                self.b.ins().bor(equal, nans)
            }
            // a <= b: where b is NaN, always; where only a is, never.
            Cmp::Le => {
                let le = self.b.ins().fcmp(FloatCC::LessThanOrEqual, a, b);
                if b_number {
                    return le;
                }
                let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);
                self.b.ins().bor(le, b_nan)
            }
            Cmp::Ge => self.float_compare(Cmp::Le, b, a, b_number, a_number),
        }
    }

    /// The microseconds that order an interval, an i128.
    pub(super) fn ordinal(&mut self, bits: Bits) -> Result<Clif> {
        let Bits::Two(low, micros) = bits else { return Err(self.malformed("an interval of one word")) };
        let days = self.b.ins().sshr_imm_u(low, 32);
        let months = self.b.ins().ishl_imm_u(low, 32);
        let months = self.b.ins().sshr_imm_u(months, 32);
        let months = self.b.ins().imul_imm_s(months, 30);
        let days = self.b.ins().iadd(months, days);
        let days = self.b.ins().sextend(types::I128, days);
        let day = self.iconst(types::I64, Interval::DAY as i64);
        let day = self.b.ins().sextend(types::I128, day);
        let micros_of_days = self.b.ins().imul(days, day);
        let micros = self.b.ins().sextend(types::I128, micros);
        Ok(self.b.ins().iadd(micros_of_days, micros))
    }

    /// Equality of two strings: the first word (length and prefix), then the second, and a call only where both are long and
    /// agree so far. `short`: one side is known to be held inline.
    pub(super) fn str_equal(&mut self, a: Bits, b: Bits, short: bool) -> Result<Clif> {
        let (Bits::Two(a0, a1), Bits::Two(b0, b1)) = (a, b) else {
            return Err(self.malformed("a string of one word"));
        };
        if short {
            let low = self.b.ins().bxor(a0, b0);
            let high = self.b.ins().bxor(a1, b1);
            let differs = self.b.ins().bor(low, high);
            return Ok(self.icmp_imm(IntCC::Equal, differs, 0));
        }
        let (rest, long, done) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(long);
        let result = self.b.append_block_param(done, types::I8);
        let head = self.b.ins().icmp(IntCC::Equal, a0, b0);
        self.branch(head, rest, &[], done, &[head]);
        self.enter(rest);
        let tail = self.b.ins().icmp(IntCC::Equal, a1, b1);
        let length = self.b.ins().ireduce(types::I32, a0);
        let inline = self.icmp_imm(IntCC::UnsignedLessThanOrEqual, length, crate::abi::StrView::INLINE as i64);
        let settled = self.b.ins().bor(tail, inline);
        self.branch(settled, done, &[tail], long, &[]);
        self.enter(long);
        let length = self.b.ins().uextend(types::I64, length);
        let equal = self.call(callouts::bytes_equal as *const u8, &[a1, b1, length], types::I8);
        self.jump(done, &[equal]);
        self.enter(done);
        Ok(result)
    }

    /// Order of two strings: by prefix, and a call where the prefixes are equal.
    fn str_order(&mut self, cmp: Cmp, a: Bits, b: Bits) -> Result<Clif> {
        let (Bits::Two(a0, a1), Bits::Two(b0, b1)) = (a, b) else {
            return Err(self.malformed("a string of one word"));
        };
        let mut prefixes = [a0, b0];
        for prefix in &mut prefixes {
            let high = self.b.ins().ushr_imm_u(*prefix, 32);
            let high = self.b.ins().ireduce(types::I32, high);
            *prefix = self.b.ins().bswap(high);
        }
        let [pa, pb] = prefixes;
        let (rest, done) = (self.b.create_block(), self.b.create_block());
        let result = self.b.append_block_param(done, types::I8);
        let differ = self.b.ins().icmp(IntCC::NotEqual, pa, pb);
        let order = self.b.ins().icmp(cmp.unsigned(), pa, pb);
        self.branch(differ, done, &[order], rest, &[]);
        self.enter(rest);
        let order = self.call(callouts::str_compare as *const u8, &[a0, a1, b0, b1], types::I32);
        let order = self.icmp_imm(cmp.signed(), order, 0);
        self.jump(done, &[order]);
        self.enter(done);
        Ok(result)
    }
}
