//! Operations.

use quernel_ir::builtin::Builtin;
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{BinaryOp, CastMode, Op, Overflow, UnaryOp, Value};
use quernel_ir::types::{Repr, Span};

use super::{Lowering, Site, Slot};
use crate::build::{Ty, Val};
use crate::error::Result;
use crate::library::words::{from_words, words_of};
use crate::library::{self, int};
use crate::memory::Nullable;

/// Where a value is defined: for trap sites.
#[derive(Clone, Copy)]
struct At {
    value: Value,
    span: Span,
}

impl Lowering<'_, '_, '_, '_> {
    pub(super) fn operation(&mut self, value: Value) -> Result<Slot> {
        let kernel = self.shared.kernel;
        let data = &kernel.values[value];
        let at = At { value, span: data.span };
        let nullable = match &data.op {
            Op::Bound => return self.malformed(format!("{value} is bound, not defined")),
            Op::Const(scalar) => {
                let ty = self.value_type(value)?;
                let mut constant = self.constant(scalar, ty.repr)?;
                if ty.nullable && constant.valid.is_none() {
                    constant.valid = Some(self.f.bool(true));
                }
                constant
            }
            Op::Param(param) => self.parameter(*param)?,
            Op::Load { column } => self.load(*column)?,
            Op::Code { column } => self.code(*column)?,
            Op::Decode { table, column, code } => self.decode(*table, *column, *code)?,
            Op::Lookup { state, code } => self.lookup(*state, *code)?,
            Op::Field { row, field } => self.field(*row, *field)?,
            Op::Present { row } => {
                let row = self.state_row(*row)?;
                let always = self.f.bool(true);
                Nullable::required(row.present.unwrap_or(always))
            }
            Op::Unary { op, arg } => self.unary(at, *op, *arg)?,
            Op::Binary { op, left, right } => self.binary(at, *op, *left, *right)?,
            Op::Select { cond, then, otherwise } => {
                let cond = self.is_true(*cond)?;
                let (then, otherwise) = (self.value(*then)?, self.value(*otherwise)?);
                let bits = self.f.select(cond, then.bits, otherwise.bits);
                let valid = match (then.valid, otherwise.valid) {
                    (None, None) => None,
                    (a, b) => {
                        let always = self.f.bool(true);
                        Some(self.f.select(cond, a.unwrap_or(always), b.unwrap_or(always)))
                    }
                };
                Nullable { bits, valid }
            }
            Op::Cast { arg, to, mode } => {
                let (from, arg) = (self.repr(*arg)?, self.value(*arg)?);
                let (bits, misfit) = library::cast::cast(self.f, from, *to, arg.bits);
                self.fitted(at, arg, bits, misfit, *mode, Trapped::Cast { from, to: *to })
            }
            Op::Check { arg, min, max, mode } => {
                let (repr, arg) = (self.repr(*arg)?, self.value(*arg)?);
                let within = int::in_range(self.f, repr, arg.bits, *min, *max);
                let misfit = self.f.not(within);
                let what = Trapped::Check { repr, min: *min, max: *max };
                self.fitted(at, arg, arg.bits, misfit, *mode, what)
            }
            Op::Call { builtin, args } => self.call(at, *builtin, args)?,
        };
        Ok(Slot::Value(nullable))
    }

    /// Traps where an operation on valid operands went wrong.
    fn guard(&mut self, at: At, bad: Val, valid: Option<Val>, what: Trapped, operands: &[Val]) {
        self.guard_nth(at, 0, bad, valid, what, operands);
    }

    fn guard_nth(&mut self, at: At, nth: u8, bad: Val, valid: Option<Val>, what: Trapped, operands: &[Val]) {
        let site = self.site(Site::Value(at.value, nth), what, at.span);
        let bad = match valid {
            Some(valid) => self.f.both(bad, valid),
            None => bad,
        };
        self.trap_if(bad, site, operands);
    }

    /// A conversion's result by its mode.
    fn fitted(&mut self, at: At, arg: Nullable, bits: Val, misfit: Val, mode: CastMode, what: Trapped) -> Nullable {
        match mode {
            CastMode::Proved => Nullable { bits, valid: arg.valid },
            CastMode::Checked => {
                self.guard(at, misfit, arg.valid, what, &[arg.bits]);
                Nullable { bits, valid: arg.valid }
            }
            CastMode::Try => {
                let fits = self.f.not(misfit);
                Nullable { bits, valid: self.both_valid(Some(fits), arg.valid) }
            }
        }
    }

    fn unary(&mut self, at: At, op: UnaryOp, arg: Value) -> Result<Nullable> {
        let (repr, arg) = (self.repr(arg)?, self.value(arg)?);
        let bits = match op {
            UnaryOp::IsNull => {
                let none = self.f.bool(false);
                let is_null = arg.valid.map(|valid| self.f.not(valid));
                return Ok(Nullable::required(is_null.unwrap_or(none)));
            }
            UnaryOp::IsValid => {
                let all = self.f.bool(true);
                return Ok(Nullable::required(arg.valid.unwrap_or(all)));
            }
            UnaryOp::AssumeValid => return Ok(Nullable::required(arg.bits)),
            UnaryOp::Own => arg.bits,
            UnaryOp::Not => self.f.not(arg.bits),
            UnaryOp::Canonical if !repr.is_float() => arg.bits,
            _ if repr.is_float() => library::float::float_unary(self.f, repr, op, arg.bits),
            UnaryOp::Neg(mode) | UnaryOp::Abs(mode) => {
                let (bits, over) = match op {
                    UnaryOp::Neg(_) => int::int_neg(self.f, repr, arg.bits),
                    _ => int::int_abs(self.f, repr, arg.bits),
                };
                if mode == Overflow::Checked {
                    self.guard(at, over, arg.valid, Trapped::Unary(op, repr), &[arg.bits]);
                }
                bits
            }
            UnaryOp::PopCount => library::bits::pop_count(self.f, repr, arg.bits),
            UnaryOp::Sqrt | UnaryOp::Floor | UnaryOp::Ceil | UnaryOp::Trunc | UnaryOp::Canonical => {
                return self.malformed(format!("{op:?} of a {repr}"));
            }
        };
        Ok(Nullable { bits, valid: arg.valid })
    }

    fn binary(&mut self, at: At, op: BinaryOp, left: Value, right: Value) -> Result<Nullable> {
        let repr = self.repr(left)?;
        let (a, b) = (self.value(left)?, self.value(right)?);
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            return Ok(self.logic(op, a, b));
        }
        if op == BinaryOp::Same {
            let equal = self.equal(repr, a.bits, b.bits);
            return Ok(Nullable::required(self.same(equal, a.valid, b.valid)));
        }
        let valid = self.both_valid(a.valid, b.valid);
        let bits = match op {
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                self.compare(repr, op, a.bits, b.bits)
            }
            _ if repr.is_float() => {
                if op == BinaryOp::Div(Overflow::Checked) && self.shared.kernel.can_trap(at.value) {
                    let zero = crate::memory::zero(self.f, repr);
                    let by_zero = library::compare::compare(self.f, repr, BinaryOp::Eq, b.bits, zero);
                    self.guard(at, by_zero, valid, Trapped::Binary(op, repr), &[a.bits, b.bits]);
                }
                library::float::float_binary(self.f, repr, op, a.bits, b.bits)
            }
            BinaryOp::Add(Overflow::Proved) | BinaryOp::Sub(Overflow::Proved) | BinaryOp::Mul(Overflow::Proved)
                if repr == Repr::I64 && self.is_word(at.value) =>
            {
                self.one_word(op, a.bits, b.bits)
            }
            BinaryOp::Mul(Overflow::Proved) if a.bits.ty == Ty::PAIR && self.is_word(left) && self.is_word(right) => {
                library::products::mul_low_words(self.f, a.bits, b.bits)
            }
            BinaryOp::Add(Overflow::Proved) if matches!(a.bits.ty, Ty::Scalar(_)) => self.f.add(a.bits, b.bits),
            BinaryOp::Sub(Overflow::Proved) if matches!(a.bits.ty, Ty::Scalar(_)) => self.f.sub(a.bits, b.bits),
            BinaryOp::Mul(Overflow::Proved) if matches!(a.bits.ty, Ty::Scalar(_)) => self.f.mul(a.bits, b.bits),
            BinaryOp::Add(mode) | BinaryOp::Sub(mode) | BinaryOp::Mul(mode) => {
                let (bits, over) = match op {
                    BinaryOp::Add(_) => int::int_add(self.f, repr, a.bits, b.bits),
                    BinaryOp::Sub(_) => int::int_sub(self.f, repr, a.bits, b.bits),
                    _ => library::products::int_mul(self.f, repr, a.bits, b.bits),
                };
                if mode == Overflow::Checked {
                    self.guard(at, over, valid, Trapped::Binary(op, repr), &[a.bits, b.bits]);
                }
                bits
            }
            BinaryOp::Div(_) | BinaryOp::Rem => {
                if self.shared.kernel.can_trap(at.value) {
                    let by_zero = int::is_zero(self.f, b.bits);
                    self.guard(at, by_zero, valid, Trapped::Binary(op, repr), &[a.bits, b.bits]);
                }
                if op == BinaryOp::Rem {
                    library::products::int_rem(self.f, a.bits, b.bits)
                } else {
                    let (bits, over) = library::products::int_div(self.f, repr, a.bits, b.bits);
                    if op == BinaryOp::Div(Overflow::Checked) {
                        self.guard_nth(at, 1, over, valid, Trapped::Binary(op, repr), &[a.bits, b.bits]);
                    }
                    bits
                }
            }
            BinaryOp::DivRound => library::products::int_div_round(self.f, repr, a.bits, b.bits),
            BinaryOp::BitAnd => self.f.and(a.bits, b.bits),
            BinaryOp::BitOr => self.f.or(a.bits, b.bits),
            BinaryOp::BitXor => self.f.xor(a.bits, b.bits),
            BinaryOp::Shl => {
                let (bits, over) = library::bits::shift_left(self.f, repr, a.bits, b.bits);
                self.guard(at, over, valid, Trapped::Binary(op, repr), &[a.bits, b.bits]);
                bits
            }
            BinaryOp::Shr => library::bits::shift_right(self.f, repr, a.bits, b.bits),
            BinaryOp::Same | BinaryOp::And | BinaryOp::Or => return self.malformed("logic is not arithmetic"),
        };
        Ok(Nullable { bits, valid })
    }

    /// Whether a value, if it is not NULL, is from 0 to 2^32 - 1.
    fn is_word(&self, value: Value) -> bool {
        self.shared.ranges.get(&value).is_some_and(|&(least, most)| least >= 0 && most <= i128::from(u32::MAX))
    }

    /// A 64-bit operation whose result has one word, which that of the operands' low words is.
    fn one_word(&mut self, op: BinaryOp, a: Val, b: Val) -> Val {
        let (a, b) = (words_of(self.f, a)[0], words_of(self.f, b)[0]);
        let low = match op {
            BinaryOp::Add(_) => self.f.add(a, b),
            BinaryOp::Sub(_) => self.f.sub(a, b),
            _ => self.f.mul(a, b),
        };
        let high = self.f.u32(0);
        from_words(self.f, Repr::I64, &[low, high])
    }

    /// Three-valued AND and OR.
    fn logic(&mut self, op: BinaryOp, a: Nullable, b: Nullable) -> Nullable {
        let f = &mut *self.f;
        let bits = if op == BinaryOp::And { f.both(a.bits, b.bits) } else { f.either(a.bits, b.bits) };
        if a.valid.is_none() && b.valid.is_none() {
            return Nullable::required(bits);
        }
        let always = f.bool(true);
        let (av, bv) = (a.valid.unwrap_or(always), b.valid.unwrap_or(always));
        // One side that decides alone.
        let (x, y) = if op == BinaryOp::And { (f.not(a.bits), f.not(b.bits)) } else { (a.bits, b.bits) };
        let (x, y) = (f.both(av, x), f.both(bv, y));
        let decided = f.either(x, y);
        let both = f.both(av, bv);
        let valid = f.either(both, decided);
        let bits = if op == BinaryOp::And {
            let undecided = f.not(decided);
            f.both(bits, undecided)
        } else {
            f.either(bits, decided)
        };
        // A NULL side's bit may be anything: only what is decided, or both valid, counts.
        let bits = if op == BinaryOp::Or {
            let sound = f.both(both, bits);
            f.either(sound, decided)
        } else {
            bits
        };
        Nullable { bits, valid: Some(valid) }
    }

    /// Whether two values with these validities are the same: both NULL, or both valid and equal.
    pub(super) fn same(&mut self, equal: Val, a: Option<Val>, b: Option<Val>) -> Val {
        let f = &mut *self.f;
        match (a, b) {
            (None, None) => equal,
            (Some(valid), None) | (None, Some(valid)) => f.both(valid, equal),
            (Some(a), Some(b)) => {
                let alike = f.eq(a, b);
                let null = f.not(a);
                let either = f.either(null, equal);
                f.both(alike, either)
            }
        }
    }

    /// Whether two values that are not NULL are equal.
    pub(super) fn equal(&mut self, repr: Repr, a: Val, b: Val) -> Val {
        self.compare(repr, BinaryOp::Eq, a, b)
    }

    pub(super) fn compare(&mut self, repr: Repr, op: BinaryOp, a: Val, b: Val) -> Val {
        match repr {
            Repr::Str => self.strings.compare(self.f, op, a, b),
            _ => library::compare::compare(self.f, repr, op, a, b),
        }
    }

    fn call(&mut self, at: At, builtin: Builtin, args: &[Value]) -> Result<Nullable> {
        let args = args.iter().map(|arg| self.value(*arg)).collect::<Result<Vec<_>>>()?;
        let mut valid = None;
        for arg in &args {
            valid = self.both_valid(valid, arg.valid);
        }
        let bits: Vec<Val> = args.iter().map(|arg| arg.bits).collect();
        if let Some(why) = library::unsupported(builtin) {
            return self.unsupported(format!("the function {builtin} ({why})"));
        }
        let strings = self.strings;
        // A call on a NULL is not made: its arguments may be anything, and it may take long or allocate.
        let guarded = valid.is_some() && (builtin.can_fail() || builtin.signature().args.contains(&Repr::Str));
        let Some(valid_bit) = valid.filter(|_| guarded) else {
            let Some(result) = library::call(self.f, &strings, builtin, &bits) else {
                return self.unsupported(format!("the function {builtin}"));
            };
            self.shared.allocates |= result.allocates;
            if let Some(bad) = result.failed {
                self.guard(at, bad, valid, Trapped::Builtin(builtin), &bits);
            }
            let valid = self.both_valid(valid, result.valid);
            return Ok(Nullable { bits: result.bits, valid });
        };
        let ty = self.type_of(builtin.signature().result);
        let (out, out_valid) = (self.f.var(ty, None), self.f.var(Ty::BOOL, None));
        self.f.open();
        let Some(result) = library::call(self.f, &strings, builtin, &bits) else {
            return self.unsupported(format!("the function {builtin}"));
        };
        self.shared.allocates |= result.allocates;
        if let Some(bad) = result.failed {
            self.guard(at, bad, None, Trapped::Builtin(builtin), &bits);
        }
        let always = self.f.bool(true);
        self.f.set(out, result.bits);
        self.f.set(out_valid, result.valid.unwrap_or(always));
        let then = self.f.close();
        self.f.open();
        let otherwise = self.f.close();
        self.f.branch(valid_bit, then, otherwise);
        let bits = self.f.get(out);
        let valid = Some(self.f.get(out_valid));
        Ok(Nullable { bits, valid })
    }
}
