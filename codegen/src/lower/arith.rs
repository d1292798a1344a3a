//! Arithmetic: integers with overflow traps, 128 bits included, and floats.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Type as ClifType, Value as Clif, types};
use quernel_ir::interp::ops::repr_name;
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{BinaryOp, Op, Overflow, UnaryOp, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use super::Lowering;
use super::values::{Bits, Val, memory, word};
use crate::callouts;
use crate::compile::TrapKind;
use crate::error::Result;
use crate::trap_message::explain;

impl Lowering<'_> {
    pub(super) fn arithmetic(&mut self, op: BinaryOp, left: Value, right: Value) -> Result<Val> {
        let ty = self.ty(left)?;
        let (l, r) = (self.scalar(left)?, self.scalar(right)?);
        let (Bits::One(a), Bits::One(b)) = (l.bits, r.bits) else {
            return Err(self.malformed(format!("{op:?} does not take a {ty}")));
        };
        let valid = self.both(l.valid, r.valid);
        if ty.repr.is_float() {
            let bits = match op {
                BinaryOp::Add(_) => self.b.ins().fadd(a, b),
                BinaryOp::Sub(_) => self.b.ins().fsub(a, b),
                BinaryOp::Mul(_) => self.b.ins().fmul(a, b),
                BinaryOp::Div(mode) => {
                    let constant = self.kernel.constant(right);
                    let zero = |v: &Scalar| matches!(v, Scalar::F64(0.0) | Scalar::F32(0.0));
                    if mode == Overflow::Checked && constant.is_none_or(zero) {
                        self.trap_zero_divisor(op, ty.repr, a, b, valid);
                    }
                    self.b.ins().fdiv(a, b)
                }
                BinaryOp::Rem if ty.repr == Repr::F64 => self.call(callouts::fmod64 as *const u8, &[a, b], types::F64),
                BinaryOp::Rem => self.call(callouts::fmod32 as *const u8, &[a, b], types::F32),
                _ => return Err(self.malformed(format!("{op:?} does not take a {ty}"))),
            };
            return Ok(Val::new(Bits::One(bits), valid));
        }
        if !ty.repr.is_int() {
            return Err(self.malformed(format!("{op:?} does not take a {ty}")));
        }
        let bits = match op {
            BinaryOp::Add(mode) => self.add(a, b, ty.repr, mode, valid),
            BinaryOp::Sub(mode) => self.sub(a, b, ty.repr, mode, valid),
            BinaryOp::Mul(mode) => {
                if ty.repr == Repr::I128 && self.is_widened(left) && self.is_widened(right) {
                    // The product of two 64-bit factors always fits; one multiplication.
                    let (a, b) = (self.narrowed(a), self.narrowed(b));
                    let (a, b) = (self.b.ins().sextend(types::I128, a), self.b.ins().sextend(types::I128, b));
                    self.b.ins().imul(a, b)
                } else {
                    self.mul(a, b, ty.repr, mode, valid)
                }
            }
            BinaryOp::Div(_) | BinaryOp::Rem | BinaryOp::DivRound => {
                let divisor = match self.kernel.constant(right) {
                    Some(Scalar::Int(v)) => Some(*v),
                    _ => None,
                };
                return self.divide(op, a, b, divisor, ty.repr, valid);
            }
            _ => return Err(self.malformed(format!("{op:?} is no arithmetic"))),
        };
        Ok(Val::new(Bits::One(bits), valid))
    }

    /// Ends the kernel where a float divisor is 0, of either sign.
    fn trap_zero_divisor(&mut self, op: BinaryOp, repr: Repr, a: Clif, b: Clif, valid: Option<Clif>) {
        let zero = if repr == Repr::F64 { self.b.ins().f64const(0.0) } else { self.b.ins().f32const(0.0) };
        let is_zero = self.b.ins().fcmp(FloatCC::Equal, b, zero);
        self.trap_explained(is_zero, valid, TrapKind::DivisionByZero, Trapped::Binary(op, repr), &[a, b]);
    }

    /// Whether an i128 is a sign-extended narrower integer, so that its low half says all.
    fn is_widened(&self, value: Value) -> bool {
        match &self.kernel.values[value].op {
            Op::Cast { arg, to: Repr::I128, .. } => {
                self.kernel.value_type(*arg).is_some_and(|ty| ty.repr.is_int() && ty.repr != Repr::I128)
            }
            Op::Const(Scalar::Int(v)) => i64::try_from(*v).is_ok(),
            _ => false,
        }
    }

    fn narrowed(&mut self, value: Clif) -> Clif {
        self.b.ins().ireduce(types::I64, value)
    }

    /// Ends the kernel where `bad` is not 0 and the operands are not NULL, with the operation's message for these operands.
    pub(super) fn trap_explained(
        &mut self,
        bad: Clif,
        valid: Option<Clif>,
        kind: TrapKind,
        trapped: Trapped,
        operands: &[Clif],
    ) {
        let bad = self.and_valid(bad, valid);
        let what = match trapped {
            Trapped::Cast { to, .. } => format!("A value is out of range for the destination type {}", repr_name(to)),
            Trapped::Check { min, max, .. } => format!("A value is out of range ({min} to {max})"),
            _ if kind == TrapKind::DivisionByZero => "Division by zero!".to_owned(),
            _ => {
                let repr = trapped.operands().first().map_or("a value", |repr| repr_name(*repr));
                format!("Overflow in arithmetic of {repr}!")
            }
        };
        let status = self.trap_site(kind, what);
        let (cold, next) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(cold);
        self.branch(bad, cold, &[], next, &[]);
        self.enter(cold);
        let trapped = self.artifacts.constants.trapped(trapped);
        let mut args = vec![self.context, self.address(trapped)];
        for &operand in operands {
            args.extend(self.operand_words(operand));
        }
        while args.len() < 6 {
            args.push(self.context);
        }
        let callee = self.address(explain as *const u8);
        self.call_pointer(callee, &args, &[]);
        let code = self.iconst(types::I32, status);
        self.jump(self.trap_block, &[code]);
        self.enter(next);
    }

    /// An operand in two words, as [`explain`] reads it.
    fn operand_words(&mut self, operand: Clif) -> [Clif; 2] {
        let ty = self.b.func.dfg.value_type(operand);
        if ty == types::I128 {
            let (low, high) = self.b.ins().isplit(operand);
            return [low, high];
        }
        let word = if ty == types::F64 {
            self.b.ins().bitcast(types::I64, MemFlagsData::new(), operand)
        } else if ty == types::F32 {
            let bits = self.b.ins().bitcast(types::I32, MemFlagsData::new(), operand);
            self.b.ins().uextend(types::I64, bits)
        } else if ty == types::I64 {
            operand
        } else {
            self.b.ins().sextend(types::I64, operand)
        };
        [word, word]
    }

    fn trap_overflow(&mut self, overflow: Clif, valid: Option<Clif>, op: BinaryOp, repr: Repr, a: Clif, b: Clif) {
        self.trap_explained(overflow, valid, TrapKind::Overflow, Trapped::Binary(op, repr), &[a, b]);
    }

    /// An aggregate's addition.
    pub(super) fn sum(&mut self, total: Clif, addend: Clif, repr: Repr, mode: Overflow) -> Clif {
        if mode == Overflow::Proved {
            return self.b.ins().iadd(total, addend);
        }
        let (sum, overflow) = self.b.ins().sadd_overflow(total, addend);
        self.trap_explained(overflow, None, TrapKind::Overflow, Trapped::Sum(repr), &[total, addend]);
        sum
    }

    pub(super) fn add(&mut self, a: Clif, b: Clif, repr: Repr, mode: Overflow, valid: Option<Clif>) -> Clif {
        if mode == Overflow::Proved {
            return self.b.ins().iadd(a, b);
        }
        let (sum, overflow) = self.b.ins().sadd_overflow(a, b);
        self.trap_overflow(overflow, valid, BinaryOp::Add(mode), repr, a, b);
        sum
    }

    pub(super) fn sub(&mut self, a: Clif, b: Clif, repr: Repr, mode: Overflow, valid: Option<Clif>) -> Clif {
        if mode == Overflow::Proved {
            return self.b.ins().isub(a, b);
        }
        let (difference, overflow) = self.b.ins().ssub_overflow(a, b);
        self.trap_overflow(overflow, valid, BinaryOp::Sub(mode), repr, a, b);
        difference
    }

    fn mul(&mut self, a: Clif, b: Clif, repr: Repr, mode: Overflow, valid: Option<Clif>) -> Clif {
        if mode == Overflow::Proved {
            return self.b.ins().imul(a, b);
        }
        if repr != Repr::I128 {
            let (product, overflow) = self.b.ins().smul_overflow(a, b);
            self.trap_overflow(overflow, valid, BinaryOp::Mul(mode), repr, a, b);
            return product;
        }
        // Factors of 64 bits, the common case, cannot overflow; the rest calls out.
        let (small, fast, slow, done) = self.split_small(&[a, b], types::I128);
        self.enter(fast);
        let product = self.b.ins().imul(small[0], small[1]);
        self.jump(done, &[product]);
        self.enter(slow);
        let out = self.wide_slot();
        let (a0, a1) = self.b.ins().isplit(a);
        let (b0, b1) = self.b.ins().isplit(b);
        let overflow = self.call(callouts::mul_i128 as *const u8, &[a0, a1, b0, b1, out], types::I8);
        self.trap_overflow(overflow, valid, BinaryOp::Mul(mode), repr, a, b);
        let product = self.b.ins().load(types::I128, memory(), out, 0);
        self.jump(done, &[product]);
        self.enter(done);
        self.b.block_params(done)[0]
    }

    /// Branches on whether all (i128) values fit in 64 bits. Gives them sign-extended from there, for the first block; the
    /// second, cold one, is for the others. The third has a parameter for the result.
    fn split_small(
        &mut self,
        values: &[Clif],
        result: ClifType,
    ) -> (Vec<Clif>, cranelift_codegen::ir::Block, cranelift_codegen::ir::Block, cranelift_codegen::ir::Block) {
        let mut all = None;
        let mut small = Vec::new();
        for &value in values {
            let (low, high) = self.b.ins().isplit(value);
            let sign = self.b.ins().sshr_imm_u(low, 63);
            let fits = self.b.ins().icmp(IntCC::Equal, sign, high);
            all = self.both(all, Some(fits));
            small.push(self.b.ins().sextend(types::I128, low));
        }
        let (fast, slow, done) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(slow);
        self.b.append_block_param(done, result);
        match all {
            Some(all) => self.branch(all, fast, &[], slow, &[]),
            None => self.jump(fast, &[]),
        }
        (small, fast, slow, done)
    }

    /// Address of 16 bytes of stack for a result.
    pub(super) fn wide_slot(&mut self) -> Clif {
        let slot = self.b.create_sized_stack_slot(cranelift_codegen::ir::StackSlotData::new(
            cranelift_codegen::ir::StackSlotKind::ExplicitSlot,
            16,
            4,
        ));
        self.b.ins().stack_addr(types::I64, slot, 0)
    }

    fn divide(
        &mut self,
        op: BinaryOp,
        a: Clif,
        b: Clif,
        constant: Option<i128>,
        repr: Repr,
        valid: Option<Clif>,
    ) -> Result<Val> {
        let ty = word(repr);
        if op == BinaryOp::DivRound {
            let Some(divisor) = constant.filter(|d| *d > 0) else {
                return Err(self.malformed("div_round takes a positive constant divisor"));
            };
            let bits = self.divide_rounded(a, b, divisor, ty);
            return Ok(Val::new(Bits::One(bits), valid));
        }
        let remainder = op == BinaryOp::Rem;
        if constant.is_some_and(|v| v != 0 && v != -1) {
            let bits = self.quotient(remainder, a, b, ty);
            return Ok(Val::new(Bits::One(bits), valid));
        }
        // Divide by 1 where the divisor is 0 (it traps first, unless it is NULL) or -1 (negation alone can overflow).
        let zero = self.icmp_imm(IntCC::Equal, b, 0);
        self.trap_explained(zero, valid, TrapKind::DivisionByZero, Trapped::Binary(op, repr), &[a, b]);
        let minus = self.icmp_imm(IntCC::Equal, b, -1);
        let odd = self.b.ins().bor(zero, minus);
        let one = self.int(ty, 1);
        let safe = self.b.ins().select(odd, one, b);
        let quotient = self.quotient(remainder, a, safe, ty);
        let bits = if remainder {
            quotient
        } else {
            let negated = self.b.ins().ineg(a);
            if op == BinaryOp::Div(Overflow::Checked) {
                let min = repr.int_range().map_or(0, |(min, _)| min);
                let min = self.int(ty, min);
                let least = self.b.ins().icmp(IntCC::Equal, a, min);
                let overflow = self.b.ins().band(least, minus);
                self.trap_overflow(overflow, valid, op, repr, a, b);
            }
            self.b.ins().select(minus, negated, quotient)
        };
        Ok(Val::new(Bits::One(bits), valid))
    }

    /// Quotient or remainder, truncating; the divisor is neither 0 nor -1.
    fn quotient(&mut self, remainder: bool, a: Clif, b: Clif, ty: ClifType) -> Clif {
        if ty.bits() < 32 {
            // Constants of 32 bits and more are multiplied by their inverse, and processors divide narrow integers no faster.
            let (a, b) = (self.b.ins().sextend(types::I32, a), self.b.ins().sextend(types::I32, b));
            let result = self.quotient(remainder, a, b, types::I32);
            return self.b.ins().ireduce(ty, result);
        }
        if ty != types::I128 {
            return if remainder { self.b.ins().srem(a, b) } else { self.b.ins().sdiv(a, b) };
        }
        let (small, fast, slow, done) = self.split_small(&[a, b], ty);
        self.enter(fast);
        let (a64, b64) = (self.narrowed(small[0]), self.narrowed(small[1]));
        let result = self.quotient(remainder, a64, b64, types::I64);
        let result = self.b.ins().sextend(ty, result);
        self.jump(done, &[result]);
        self.enter(slow);
        let function = if remainder { callouts::rem_i128 as *const u8 } else { callouts::div_i128 as *const u8 };
        let result = self.call_wide(function, a, b);
        self.jump(done, &[result]);
        self.enter(done);
        self.b.block_params(done)[0]
    }

    fn call_wide(&mut self, function: *const u8, a: Clif, b: Clif) -> Clif {
        let out = self.wide_slot();
        let (a0, a1) = self.b.ins().isplit(a);
        let (b0, b1) = self.b.ins().isplit(b);
        let callee = self.address(function);
        self.call_pointer(callee, &[a0, a1, b0, b1, out], &[]);
        self.b.ins().load(types::I128, memory(), out, 0)
    }

    /// The quotient rounded half away from zero, by a positive constant.
    fn divide_rounded(&mut self, a: Clif, b: Clif, divisor: i128, ty: ClifType) -> Clif {
        if ty == types::I128 {
            let Ok(small_divisor) = i64::try_from(divisor) else {
                return self.call_wide(callouts::div_round_i128 as *const u8, a, b);
            };
            let (small, fast, slow, done) = self.split_small(&[a], ty);
            self.enter(fast);
            let a64 = self.narrowed(small[0]);
            let b64 = self.iconst(types::I64, small_divisor);
            let result = self.divide_rounded(a64, b64, divisor, types::I64);
            let result = self.b.ins().sextend(ty, result);
            self.jump(done, &[result]);
            self.enter(slow);
            let result = self.call_wide(callouts::div_round_i128 as *const u8, a, b);
            self.jump(done, &[result]);
            self.enter(done);
            return self.b.block_params(done)[0];
        }
        let quotient = self.b.ins().sdiv(a, b);
        let back = self.b.ins().imul(quotient, b);
        let remainder = self.b.ins().isub(a, back);
        // Round away where |remainder| >= divisor - |remainder|, both of which fit.
        let bits = i64::from(ty.bits()) - 1;
        let sign = self.b.ins().sshr_imm_u(remainder, bits);
        let flipped = self.b.ins().bxor(remainder, sign);
        let size = self.b.ins().isub(flipped, sign);
        let rest = self.b.ins().isub(b, size);
        let away = self.b.ins().icmp(IntCC::SignedGreaterThanOrEqual, size, rest);
        // +1 or -1, by the sign of the remainder.
        let one = self.int(ty, 1);
        let step = self.b.ins().bor(sign, one);
        let rounded = self.b.ins().iadd(quotient, step);
        self.b.ins().select(away, rounded, quotient)
    }

    pub(super) fn negate(&mut self, a: Clif, repr: Repr, mode: Overflow, valid: Option<Clif>) -> Result<Val> {
        let bits = if repr.is_float() {
            self.b.ins().fneg(a)
        } else {
            if mode == Overflow::Checked {
                self.trap_min(a, repr, valid, UnaryOp::Neg(mode));
            }
            self.b.ins().ineg(a)
        };
        Ok(Val::new(Bits::One(bits), valid))
    }

    pub(super) fn absolute(&mut self, a: Clif, repr: Repr, mode: Overflow, valid: Option<Clif>) -> Result<Val> {
        let bits = if repr.is_float() {
            self.b.ins().fabs(a)
        } else {
            if mode == Overflow::Checked {
                self.trap_min(a, repr, valid, UnaryOp::Abs(mode));
            }
            let negative = self.icmp_imm(IntCC::SignedLessThan, a, 0);
            let negated = self.b.ins().ineg(a);
            self.b.ins().select(negative, negated, a)
        };
        Ok(Val::new(Bits::One(bits), valid))
    }

    fn trap_min(&mut self, a: Clif, repr: Repr, valid: Option<Clif>, op: UnaryOp) {
        let min = repr.int_range().map_or(0, |(min, _)| min);
        let min = self.int(word(repr), min);
        let overflow = self.b.ins().icmp(IntCC::Equal, a, min);
        self.trap_explained(overflow, valid, TrapKind::Overflow, Trapped::Unary(op, repr), &[a]);
    }

    /// A comparison with a small constant, of any integer type.
    pub(super) fn icmp_imm(&mut self, cc: IntCC, a: Clif, value: i64) -> Clif {
        let ty = self.b.func.dfg.value_type(a);
        let constant = self.iconst(ty, value);
        self.b.ins().icmp(cc, a, constant)
    }

    /// -0 to 0 and every NaN to one.
    pub(super) fn canonical_float(&mut self, a: Clif, repr: Repr) -> Clif {
        let (zero, nan) = if repr == Repr::F64 {
            let zero = self.b.ins().f64const(0.0);
            (zero, self.b.ins().f64const(Ieee64::with_bits(f64::NAN.to_bits())))
        } else {
            let zero = self.b.ins().f32const(0.0);
            (zero, self.b.ins().f32const(Ieee32::with_bits(f32::NAN.to_bits())))
        };
        let sum = self.b.ins().fadd(a, zero);
        let is_nan = self.b.ins().fcmp(FloatCC::Unordered, a, a);
        self.b.ins().select(is_nan, nan, sum)
    }
}
