//! Conversions between numbers, and range checks.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::builtins::decimals::EXACT_SCALE;
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{CastMode, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use super::Lowering;
use super::values::{Bits, Val, memory, word};
use crate::compile::TrapKind;
use crate::error::Result;
use crate::{callouts, string_callouts};

impl Lowering<'_> {
    pub(super) fn cast(&mut self, arg: Value, to: Repr, mode: CastMode) -> Result<Val> {
        let from = self.ty(arg)?.repr;
        let val = self.scalar(arg)?;
        let Bits::One(bits) = val.bits else {
            return Err(self.malformed(format!("there is no cast from {from} to {to}")));
        };
        let number = |r: Repr| r.is_int() || r.is_float() || r == Repr::Bool;
        if !number(from) || !number(to) {
            return Err(self.malformed(format!("there is no cast from {from} to {to}")));
        }
        let operand = bits;
        // The result, and whether it is right (`None`: always).
        let (bits, fits) = match (from, to) {
            (Repr::Bool, Repr::Bool) => (bits, None),
            (Repr::Bool, Repr::I8) => (bits, None),
            (Repr::Bool, to) if to.is_int() => (self.b.ins().uextend(word(to), bits), None),
            (Repr::Bool, to) => {
                let wide = self.b.ins().uextend(types::I32, bits);
                (self.b.ins().fcvt_from_sint(word(to), wide), None)
            }
            (from, Repr::Bool) if from.is_int() => (self.icmp_imm(IntCC::NotEqual, bits, 0), None),
            (from, Repr::Bool) => {
                let zero = self.zero(from);
                let Bits::One(zero) = zero else { return Err(self.malformed("a float of two words")) };
                (self.b.ins().fcmp(FloatCC::NotEqual, bits, zero), None)
            }
            (from, to) if from.is_int() && to.is_int() => self.int_to_int(bits, from, to, mode),
            (from, to) if from.is_int() => (self.int_to_float(bits, from, to), None),
            (from, to) if to.is_int() => self.float_to_int(bits, from, to),
            (Repr::F32, Repr::F64) => (self.b.ins().fpromote(types::F64, bits), None),
            (Repr::F64, Repr::F32) => {
                let narrow = self.b.ins().fdemote(types::F32, bits);
                // A finite double must not become infinite: infinity less infinity is NaN, a finite number less itself is 0.
                let back = self.b.ins().fsub(narrow, narrow);
                let narrow_finite = self.b.ins().fcmp(FloatCC::Ordered, back, back);
                let back = self.b.ins().fsub(bits, bits);
                let was_not_finite = self.b.ins().fcmp(FloatCC::Unordered, back, back);
                (narrow, Some(self.b.ins().bor(narrow_finite, was_not_finite)))
            }
            _ => (bits, None),
        };
        self.converted(Val::new(Bits::One(bits), val.valid), fits, mode, Trapped::Cast { from, to }, operand)
    }

    /// Applies a mode to a value and whether it is right.
    fn converted(
        &mut self,
        val: Val,
        fits: Option<Clif>,
        mode: CastMode,
        trapped: Trapped,
        operand: Clif,
    ) -> Result<Val> {
        let Some(fits) = fits else { return Ok(val) };
        match mode {
            CastMode::Proved => Ok(val),
            CastMode::Try => {
                let valid = self.both(val.valid, Some(fits));
                Ok(Val { valid, ..val })
            }
            CastMode::Checked => {
                let bad = self.not(fits);
                self.trap_explained(bad, val.valid, TrapKind::Conversion, trapped, &[operand]);
                Ok(val)
            }
        }
    }

    fn int_to_int(&mut self, bits: Clif, from: Repr, to: Repr, mode: CastMode) -> (Clif, Option<Clif>) {
        let (source, target) = (word(from), word(to));
        if target.bits() > source.bits() {
            return (self.b.ins().sextend(target, bits), None);
        }
        if target.bits() == source.bits() {
            return (bits, None);
        }
        let narrow = self.b.ins().ireduce(target, bits);
        if mode == CastMode::Proved {
            return (narrow, None);
        }
        let back = self.b.ins().sextend(source, narrow);
        (narrow, Some(self.b.ins().icmp(IntCC::Equal, back, bits)))
    }

    fn int_to_float(&mut self, bits: Clif, from: Repr, to: Repr) -> Clif {
        let target = word(to);
        match from {
            Repr::I8 | Repr::I16 => {
                let wide = self.b.ins().sextend(types::I32, bits);
                self.b.ins().fcvt_from_sint(target, wide)
            }
            Repr::I32 | Repr::I64 => self.b.ins().fcvt_from_sint(target, bits),
            _ => {
                let (low, high) = self.b.ins().isplit(bits);
                let sign = self.b.ins().sshr_imm_u(low, 63);
                let fits = self.b.ins().icmp(IntCC::Equal, sign, high);
                let (fast, slow, done) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
                self.b.set_cold_block(slow);
                let result = self.b.append_block_param(done, target);
                self.branch(fits, fast, &[], slow, &[]);
                self.enter(fast);
                let float = self.b.ins().fcvt_from_sint(target, low);
                self.jump(done, &[float]);
                self.enter(slow);
                let function = if to == Repr::F64 {
                    callouts::i128_to_f64 as *const u8
                } else {
                    callouts::i128_to_f32 as *const u8
                };
                let float = self.call(function, &[low, high], target);
                self.jump(done, &[float]);
                self.enter(done);
                result
            }
        }
    }

    /// The double nearest to a decimal: one division where both its units and the power of ten are exact as doubles.
    pub(super) fn decimal_to_f64(&mut self, units: Clif, scale: Clif, scale_value: Value) -> Clif {
        let (low, high) = self.b.ins().isplit(units);
        let slow =
            |this: &mut Self| this.call(string_callouts::decimal_to_f64 as *const u8, &[low, high, scale], types::F64);
        let constant = self.kernel.constant(scale_value).and_then(Scalar::as_int);
        let Some(power) = constant.filter(|scale| (0..=i128::from(EXACT_SCALE)).contains(scale)) else {
            return slow(self);
        };
        // Units from -2^53 to 2^53 - 1.
        let moved = self.b.ins().iadd_imm_s(low, 1 << 53);
        let near = self.icmp_imm(IntCC::UnsignedLessThan, moved, 1 << 54);
        let sign = self.b.ins().sshr_imm_u(low, 63);
        let narrow = self.b.ins().icmp(IntCC::Equal, sign, high);
        let exact = self.b.ins().band(near, narrow);
        let (fast, rounding, done) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(rounding);
        let result = self.b.append_block_param(done, types::F64);
        self.branch(exact, fast, &[], rounding, &[]);
        self.enter(fast);
        let float = self.b.ins().fcvt_from_sint(types::F64, low);
        let divisor = self.b.ins().f64const(10u128.pow(power as u32) as f64);
        let quotient = self.b.ins().fdiv(float, divisor);
        self.jump(done, &[quotient]);
        self.enter(rounding);
        let float = slow(self);
        self.jump(done, &[float]);
        self.enter(done);
        result
    }

    /// Rounds half to even. Where it does not fit the result is some integer.
    fn float_to_int(&mut self, bits: Clif, from: Repr, to: Repr) -> (Clif, Option<Clif>) {
        let wide = if from == Repr::F32 { self.b.ins().fpromote(types::F64, bits) } else { bits };
        if to == Repr::I128 {
            let out = self.wide_slot();
            let fits = self.call(callouts::f64_to_i128 as *const u8, &[wide, out], types::I8);
            return (self.b.ins().load(types::I128, memory(), out, 0), Some(fits));
        }
        let rounded = self.b.ins().nearest(wide);
        let target = word(to);
        // Both bounds are powers of two, exact in a double; the upper one is excluded.
        let limit = 2f64.powi(target.bits() as i32 - 1);
        let (low, high) = (self.b.ins().f64const(-limit), self.b.ins().f64const(limit));
        let above = self.b.ins().fcmp(FloatCC::GreaterThanOrEqual, rounded, low);
        let below = self.b.ins().fcmp(FloatCC::LessThan, rounded, high);
        let fits = self.b.ins().band(above, below);
        let int = self.b.ins().fcvt_to_sint_sat(types::I64, rounded);
        let int = if target == types::I64 { int } else { self.b.ins().ireduce(target, int) };
        (int, Some(fits))
    }

    pub(super) fn check(&mut self, arg: Value, min: i128, max: i128, mode: CastMode) -> Result<Val> {
        let repr = self.ty(arg)?.repr;
        let val = self.scalar(arg)?;
        let (Bits::One(bits), Some((least, most))) = (val.bits, repr.int_range()) else {
            return Err(self.malformed(format!("check takes an integer, not a {repr}")));
        };
        let ty = word(repr);
        let fits = if min > max || min > most || max < least {
            Some(self.iconst(types::I8, 0))
        } else {
            match (min > least, max < most) {
                (false, false) => None,
                (true, false) => {
                    let min = self.int(ty, min);
                    Some(self.b.ins().icmp(IntCC::SignedGreaterThanOrEqual, bits, min))
                }
                (false, true) => {
                    let max = self.int(ty, max);
                    Some(self.b.ins().icmp(IntCC::SignedLessThanOrEqual, bits, max))
                }
                (true, true) => {
                    // One comparison: v - min, unsigned, is at most max - min.
                    let bound = self.int(ty, min);
                    let shifted = self.b.ins().isub(bits, bound);
                    let width = self.int(ty, max.wrapping_sub(min));
                    Some(self.b.ins().icmp(IntCC::UnsignedLessThanOrEqual, shifted, width))
                }
            }
        };
        self.converted(val, fits, mode, Trapped::Check { repr, min, max }, bits)
    }
}
