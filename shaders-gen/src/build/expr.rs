//! Expressions with operators, for code that is mostly formulas.
//!
//! [`Fun`]'s methods take `&mut self`, so that calls can't nest. [`write()`] wraps a function being built: an [`Expr`] is a value that
//! knows where it is built, with Rust's operators; [`Code`] has the rest. Operations on two literal words are done here, since
//! shading languages check constant expressions more strictly than others.
//!
//! ```
//! use quernel_shaders_gen::build::{Access, Builder, Ty, write};
//! use quernel_shaders_gen::Profile;
//!
//! let mut builder = Builder::new(Profile::WEBGPU);
//! let data = builder.buffer("data", 0, Access::ReadWrite);
//! builder.entry("average", 64, |f| {
//!     let i = f.global_index();
//!     let (a, b) = (f.load(data, i), f.load_at(data, i, 1));
//!     let mean = write(f, &[a, b], |_, v| ((v[0] & v[1]) + ((v[0] ^ v[1]) >> 1)).val());
//!     f.store(data, i, mean);
//! });
//! ```

use std::cell::RefCell;
use std::ops;

use naga::MathFunction;

use super::memory::Words;
use super::{Fun, Kind, Ty, Val, Var};
use crate::profile::Profile;

/// Gives access to the function that is being built.
trait Host {
    fn with(&self, body: &mut dyn FnMut(&mut Fun<'_>));
}

impl Host for RefCell<&mut Fun<'_>> {
    fn with(&self, body: &mut dyn FnMut(&mut Fun<'_>)) {
        body(&mut self.borrow_mut());
    }
}

/// A function being built, shared by the expressions in it.
#[derive(Clone, Copy)]
pub struct Code<'c> {
    host: &'c (dyn Host + 'c),
}

/// A value in a function being built.
#[derive(Clone, Copy)]
pub struct Expr<'c> {
    code: Code<'c>,
    val: Val,
    /// The word of a literal.
    literal: Option<u32>,
}

/// A variable in a function being built.
#[derive(Clone, Copy)]
pub struct Cell<'c> {
    code: Code<'c>,
    var: Var,
}

impl std::fmt::Debug for Code<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code")
    }
}

impl std::fmt::Debug for Expr<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.val.fmt(f)
    }
}

impl std::fmt::Debug for Cell<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.var.fmt(f)
    }
}

/// Builds a part of a function with expressions.
pub fn write<R>(f: &mut Fun<'_>, args: &[Val], body: impl for<'c> FnOnce(Code<'c>, &[Expr<'c>]) -> R) -> R {
    let host = RefCell::new(f);
    let code = Code { host: &host };
    let args: Vec<Expr<'_>> = args.iter().map(|&val| code.of(val)).collect();
    body(code, &args)
}

impl<'c> Code<'c> {
    /// Does something with the function itself.
    pub fn with<R>(self, body: impl FnOnce(&mut Fun<'_>) -> R) -> R {
        let (mut body, mut result) = (Some(body), None);
        self.host.with(&mut |f| result = body.take().map(|body| body(f)));
        match result {
            Some(result) => result,
            None => unreachable!("the closure was called once"),
        }
    }

    pub fn profile(self) -> Profile {
        self.with(|f| f.builder.profile.clone())
    }

    pub fn int64(self) -> bool {
        self.with(|f| f.builder.profile.int64)
    }

    /// A value of this function.
    pub fn of(self, val: Val) -> Expr<'c> {
        Expr { code: self, val, literal: None }
    }

    pub fn u32(self, value: u32) -> Expr<'c> {
        Expr { code: self, val: self.with(|f| f.u32(value)), literal: Some(value) }
    }

    pub fn i32(self, value: i32) -> Expr<'c> {
        Expr { code: self, val: self.with(|f| f.i32(value)), literal: Some(value as u32) }
    }

    pub fn bool(self, value: bool) -> Expr<'c> {
        Expr { code: self, val: self.with(|f| f.bool(value)), literal: Some(value.into()) }
    }

    pub fn compose(self, ty: Ty, parts: &[Expr<'c>]) -> Expr<'c> {
        let parts: Vec<Val> = parts.iter().map(|part| part.val).collect();
        self.of(self.with(|f| f.compose(ty, &parts)))
    }

    /// See [`Builder::structure`](super::Builder::structure).
    pub fn structure(self, name: &str, fields: &[Ty]) -> Ty {
        self.with(|f| f.builder.structure(name, fields))
    }

    pub fn pair(self, low: Expr<'c>, high: Expr<'c>) -> Expr<'c> {
        self.compose(Ty::PAIR, &[low, high])
    }

    pub fn triple(self, a: Expr<'c>, b: Expr<'c>, c: Expr<'c>) -> Expr<'c> {
        self.compose(Ty::Vector(Kind::U32, 3), &[a, b, c])
    }

    pub fn quad(self, a: Expr<'c>, b: Expr<'c>, c: Expr<'c>, d: Expr<'c>) -> Expr<'c> {
        self.compose(Ty::QUAD, &[a, b, c, d])
    }

    /// Two words of a constant, lower first.
    pub fn pair_of(self, value: u64) -> Expr<'c> {
        self.pair(self.u32(value as u32), self.u32((value >> 32) as u32))
    }

    /// Four words of a constant, lowest first.
    pub fn quad_of(self, value: u128) -> Expr<'c> {
        let word = |i: u32| self.u32((value >> (32 * i)) as u32);
        self.quad(word(0), word(1), word(2), word(3))
    }

    /// `then` where the condition is true; both are evaluated.
    pub fn select(self, condition: Expr<'c>, then: impl Operand<'c>, otherwise: Expr<'c>) -> Expr<'c> {
        let then = then.expr(self, otherwise.ty());
        match condition.literal {
            Some(0) => otherwise,
            Some(_) => then,
            None => self.of(self.with(|f| f.select(condition.val, then.val, otherwise.val))),
        }
    }

    pub fn var(self, first: Expr<'c>) -> Cell<'c> {
        Cell { code: self, var: self.with(|f| f.var(first.val.ty, Some(first.val))) }
    }

    pub fn if_(self, condition: Expr<'c>, then: impl FnOnce()) {
        self.if_else(condition, then, || {});
    }

    pub fn if_else(self, condition: Expr<'c>, then: impl FnOnce(), otherwise: impl FnOnce()) {
        self.with(|f| f.open());
        then();
        let accept = self.with(|f| f.close());
        self.with(|f| f.open());
        otherwise();
        let reject = self.with(|f| f.close());
        self.with(|f| f.branch(condition.val, accept, reject));
    }

    /// `then` or `otherwise`, of which only one is evaluated.
    pub fn choose(
        self,
        condition: Expr<'c>,
        then: impl FnOnce() -> Expr<'c>,
        otherwise: impl FnOnce() -> Expr<'c>,
    ) -> Expr<'c> {
        self.with(|f| f.open());
        let value = then();
        // A variable belongs to the whole function, wherever it is declared.
        let (var, accept) = self.with(|f| (f.var(value.val.ty, Some(value.val)), f.close()));
        self.with(|f| f.open());
        let value = otherwise();
        let reject = self.with(|f| {
            f.set(var, value.val);
            f.close()
        });
        self.with(|f| f.branch(condition.val, accept, reject));
        Cell { code: self, var }.get()
    }

    /// Runs the body until it breaks.
    pub fn loop_(self, body: impl FnOnce()) {
        self.with(|f| f.open());
        body();
        let body = self.with(|f| f.close());
        self.with(|f| f.push_loop(body));
    }

    pub fn while_(self, condition: impl FnOnce() -> Expr<'c>, body: impl FnOnce()) {
        self.loop_(|| {
            self.break_if(!condition());
            body();
        });
    }

    /// Runs the body with 0 up to and without `end`. The body must not go on to the next round by itself.
    pub fn for_(self, end: impl Operand<'c>, body: impl FnOnce(Expr<'c>)) {
        let counter = self.var(self.u32(0));
        let end = end.expr(self, Ty::U32);
        self.loop_(|| {
            let i = counter.get();
            self.break_if(i.ge(end));
            body(i);
            counter.set(i + 1);
        });
    }

    pub fn break_(self) {
        self.with(|f| f.break_());
    }

    pub fn break_if(self, condition: Expr<'c>) {
        self.if_(condition, || self.break_());
    }

    pub fn continue_(self) {
        self.with(|f| f.continue_());
    }

    pub fn ret(self, value: Expr<'c>) {
        self.with(|f| f.ret(value.val));
    }

    pub fn ret_if(self, condition: Expr<'c>, value: Expr<'c>) {
        self.if_(condition, || self.ret(value));
    }

    /// See [`Fun::barrier`].
    pub fn barrier(self) {
        self.with(|f| f.barrier());
    }

    pub fn load(self, memory: impl Words, index: Expr<'c>) -> Expr<'c> {
        self.of(self.with(|f| f.load(memory, index.val)))
    }

    pub fn store(self, memory: impl Words, index: Expr<'c>, value: Expr<'c>) {
        self.with(|f| f.store(memory, index.val, value.val));
    }

    /// Calls the helper function of a name, made at its first use. `body` gives the result.
    pub fn helper(
        self,
        name: &str,
        args: &[Expr<'c>],
        result: Ty,
        body: impl for<'h> FnOnce(Code<'h>, &[Expr<'h>]) -> Expr<'h>,
    ) -> Expr<'c> {
        let args: Vec<Val> = args.iter().map(|arg| arg.val).collect();
        self.of(self.with(|f| {
            f.helper(name, &args, result, |f, args| {
                let value = write(f, args, |code, args| body(code, args).val);
                f.ret(value);
            })
        }))
    }

    /// Calls the helper procedure of a name, made at its first use.
    pub fn procedure(self, name: &str, args: &[Expr<'c>], body: impl for<'h> FnOnce(Code<'h>, &[Expr<'h>])) {
        let args: Vec<Val> = args.iter().map(|arg| arg.val).collect();
        self.with(|f| {
            let types: Vec<Ty> = args.iter().map(|arg| arg.ty).collect();
            let function = f.builder.function(name, &types, None, |f, args| write(f, args, body));
            f.run(&function, &args);
        });
    }
}

impl<'c> Cell<'c> {
    pub fn get(self) -> Expr<'c> {
        self.code.of(self.code.with(|f| f.get(self.var)))
    }

    pub fn set(self, value: impl Operand<'c>) {
        let value = value.expr(self.code, self.var.ty);
        self.code.with(|f| f.set(self.var, value.val));
    }
}

/// A right operand: a value, or a literal in the type of the left one.
pub trait Operand<'c> {
    fn expr(self, code: Code<'c>, ty: Ty) -> Expr<'c>;
}

impl<'c> Operand<'c> for Expr<'c> {
    fn expr(self, _: Code<'c>, _: Ty) -> Expr<'c> {
        self
    }
}

impl<'c> Operand<'c> for u32 {
    fn expr(self, code: Code<'c>, ty: Ty) -> Expr<'c> {
        match ty {
            Ty::I32 => code.i32(self as i32),
            Ty::U64 => code.of(code.with(|f| f.u64(self.into()))),
            Ty::I64 => code.of(code.with(|f| f.i64(self.into()))),
            _ => code.u32(self),
        }
    }
}

impl<'c> Operand<'c> for i32 {
    fn expr(self, code: Code<'c>, ty: Ty) -> Expr<'c> {
        match ty {
            Ty::I32 => code.i32(self),
            Ty::U64 => code.of(code.with(|f| f.u64(self as i64 as u64))),
            Ty::I64 => code.of(code.with(|f| f.i64(self.into()))),
            _ => code.u32(self as u32),
        }
    }
}

/// What an operation on two literal words gives; `None` where it is left to the shader.
fn fold(op: Op, a: u32, b: u32) -> Option<u32> {
    Some(match op {
        Op::Add => a.wrapping_add(b),
        Op::Sub => a.wrapping_sub(b),
        Op::Mul => a.wrapping_mul(b),
        Op::Div => a.checked_div(b)?,
        Op::Rem => a.checked_rem(b)?,
        Op::And => a & b,
        Op::Or => a | b,
        Op::Xor => a ^ b,
        Op::Shl => a.checked_shl(b)?,
        Op::Shr => a.checked_shr(b)?,
        Op::Eq => (a == b).into(),
        Op::Ne => (a != b).into(),
        Op::Lt => (a < b).into(),
        Op::Le => (a <= b).into(),
        Op::Gt => (a > b).into(),
        Op::Ge => (a >= b).into(),
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Op {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl<'c> Expr<'c> {
    pub fn val(self) -> Val {
        self.val
    }

    pub fn ty(self) -> Ty {
        self.val.ty
    }

    pub fn code(self) -> Code<'c> {
        self.code
    }

    fn binary(self, op: Op, right: Expr<'c>) -> Expr<'c> {
        let code = self.code;
        if self.ty() == Ty::U32 && right.ty() == Ty::U32 {
            let compares = matches!(op, Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge);
            if let (Some(a), Some(b)) = (self.literal, right.literal)
                && let Some(value) = fold(op, a, b)
            {
                return if compares { code.bool(value != 0) } else { code.u32(value) };
            }
            match (op, self.literal, right.literal) {
                (Op::Add | Op::Sub | Op::Or | Op::Xor | Op::Shl | Op::Shr, _, Some(0)) => return self,
                (Op::Add | Op::Or | Op::Xor, Some(0), _) => return right,
                (Op::And | Op::Mul, _, Some(0)) => return right,
                (Op::And | Op::Mul, Some(0), _) => return self,
                (Op::Mul | Op::Div, _, Some(1)) => return self,
                _ => {}
            }
        }
        let (a, b) = (self.val, right.val);
        code.of(code.with(|f| match op {
            Op::Add => f.add(a, b),
            Op::Sub => f.sub(a, b),
            Op::Mul => f.mul(a, b),
            Op::Div => f.div(a, b),
            Op::Rem => f.rem(a, b),
            Op::And => f.and(a, b),
            Op::Or => f.or(a, b),
            Op::Xor => f.xor(a, b),
            Op::Shl => f.shl(a, b),
            Op::Shr => f.shr(a, b),
            Op::Eq => f.eq(a, b),
            Op::Ne => f.ne(a, b),
            Op::Lt => f.lt(a, b),
            Op::Le => f.le(a, b),
            Op::Gt => f.gt(a, b),
            Op::Ge => f.ge(a, b),
        }))
    }

    pub fn eq(self, right: impl Operand<'c>) -> Expr<'c> {
        self.binary(Op::Eq, right.expr(self.code, self.ty()))
    }

    pub fn ne(self, right: impl Operand<'c>) -> Expr<'c> {
        self.binary(Op::Ne, right.expr(self.code, self.ty()))
    }

    pub fn lt(self, right: impl Operand<'c>) -> Expr<'c> {
        self.binary(Op::Lt, right.expr(self.code, self.ty()))
    }

    pub fn le(self, right: impl Operand<'c>) -> Expr<'c> {
        self.binary(Op::Le, right.expr(self.code, self.ty()))
    }

    pub fn gt(self, right: impl Operand<'c>) -> Expr<'c> {
        self.binary(Op::Gt, right.expr(self.code, self.ty()))
    }

    pub fn ge(self, right: impl Operand<'c>) -> Expr<'c> {
        self.binary(Op::Ge, right.expr(self.code, self.ty()))
    }

    /// A component of a vector, or a field of a structure.
    pub fn at(self, index: u32) -> Expr<'c> {
        self.code.of(self.code.with(|f| f.part(self.val, index)))
    }

    pub fn x(self) -> Expr<'c> {
        self.at(0)
    }

    pub fn y(self) -> Expr<'c> {
        self.at(1)
    }

    pub fn z(self) -> Expr<'c> {
        self.at(2)
    }

    pub fn w(self) -> Expr<'c> {
        self.at(3)
    }

    /// The number in another type; a bool gives 0 or 1.
    pub fn to(self, ty: Ty) -> Expr<'c> {
        match (self.literal, self.ty(), ty) {
            (Some(v), Ty::U32 | Ty::I32 | Ty::BOOL, Ty::U32) => self.code.u32(v),
            (Some(v), Ty::U32 | Ty::I32, Ty::I32) => self.code.i32(v as i32),
            _ => self.code.of(self.code.with(|f| f.convert(self.val, ty))),
        }
    }

    /// The bits as another type.
    pub fn bits(self, ty: Ty) -> Expr<'c> {
        match (self.literal, self.ty(), ty) {
            (Some(v), Ty::I32, Ty::U32) => self.code.u32(v),
            (Some(v), Ty::U32, Ty::I32) => self.code.i32(v as i32),
            _ => self.code.of(self.code.with(|f| f.bitcast(self.val, ty))),
        }
    }

    /// As a word: the number modulo 2^32.
    pub fn u(self) -> Expr<'c> {
        self.to(Ty::U32)
    }

    /// A word's bits as a signed integer.
    pub fn i(self) -> Expr<'c> {
        self.bits(Ty::I32)
    }

    fn math(self, fun: MathFunction, more: &[Expr<'c>]) -> Expr<'c> {
        let args: Vec<Val> = std::iter::once(self.val).chain(more.iter().map(|e| e.val)).collect();
        self.code.of(self.code.with(|f| f.math(fun, &args)))
    }

    /// Leading zeros of a word; 32 of 0.
    pub fn clz(self) -> Expr<'c> {
        self.math(MathFunction::CountLeadingZeros, &[])
    }

    /// Trailing zeros of a word; 32 of 0.
    pub fn ctz(self) -> Expr<'c> {
        self.math(MathFunction::CountTrailingZeros, &[])
    }

    pub fn popcount(self) -> Expr<'c> {
        self.math(MathFunction::CountOneBits, &[])
    }

    pub fn min(self, right: impl Operand<'c>) -> Expr<'c> {
        self.math(MathFunction::Min, &[right.expr(self.code, self.ty())])
    }

    pub fn max(self, right: impl Operand<'c>) -> Expr<'c> {
        self.math(MathFunction::Max, &[right.expr(self.code, self.ty())])
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $right:ident) => {
        impl<'c, T: $right<'c>> ops::$trait<T> for Expr<'c> {
            type Output = Expr<'c>;
            fn $method(self, right: T) -> Expr<'c> {
                self.binary(Op::$trait, right.expr(self.code, self.ty()))
            }
        }
    };
    ($trait:ident, $method:ident, $op:ident, $right:ident) => {
        impl<'c, T: $right<'c>> ops::$trait<T> for Expr<'c> {
            type Output = Expr<'c>;
            fn $method(self, right: T) -> Expr<'c> {
                self.binary(Op::$op, right.expr(self.code, self.ty()))
            }
        }
    };
}
operator!(Add, add, Operand);
operator!(Sub, sub, Operand);
operator!(Mul, mul, Operand);
operator!(Div, div, Operand);
operator!(Rem, rem, Operand);
operator!(BitAnd, bitand, And, Operand);
operator!(BitOr, bitor, Or, Operand);
operator!(BitXor, bitxor, Xor, Operand);

macro_rules! shift {
    ($trait:ident, $method:ident) => {
        impl<'c> ops::$trait<u32> for Expr<'c> {
            type Output = Expr<'c>;
            fn $method(self, by: u32) -> Expr<'c> {
                self.binary(Op::$trait, self.code.u32(by))
            }
        }
        impl<'c> ops::$trait<Expr<'c>> for Expr<'c> {
            type Output = Expr<'c>;
            fn $method(self, by: Expr<'c>) -> Expr<'c> {
                self.binary(Op::$trait, by)
            }
        }
    };
}
shift!(Shl, shl);
shift!(Shr, shr);

impl<'c> ops::Not for Expr<'c> {
    type Output = Expr<'c>;
    fn not(self) -> Expr<'c> {
        let code = self.code;
        match (self.ty(), self.literal) {
            (Ty::U32, Some(v)) => code.u32(!v),
            (Ty::BOOL, Some(v)) => code.bool(v == 0),
            (Ty::BOOL, None) => code.of(code.with(|f| f.not(self.val))),
            _ => code.of(code.with(|f| f.invert(self.val))),
        }
    }
}

impl<'c> ops::Neg for Expr<'c> {
    type Output = Expr<'c>;
    fn neg(self) -> Expr<'c> {
        if self.ty() == Ty::U32 {
            return self.code.u32(0) - self;
        }
        self.code.of(self.code.with(|f| f.neg(self.val)))
    }
}
