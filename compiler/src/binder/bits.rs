//! Functions and operators of BIT strings.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use super::coerce::is_string_literal;
use super::functions::Call;
use crate::error::{Error, Result};

use DataType::{Bit, I32, I64, Null, Str};

/// Names that only [`Call::of_bit_string`] takes.
pub(super) const NAMES: &[&str] = &["bit_position", "bitstring", "get_bit", "set_bit"];

impl Binder<'_> {
    /// `&`, `|`, `xor`, `<<` and `>>` of a BIT string.
    pub(super) fn of_bit_strings(
        &mut self,
        func: Func,
        symbol: &str,
        left: Expr,
        right: Expr,
        span: Span,
    ) -> Result<Expr> {
        let (function, second) = match func {
            Func::BitAnd => (Function::BitsAnd, Bit),
            Func::BitOr => (Function::BitsOr, Bit),
            Func::BitXor => (Function::BitsXor, Bit),
            Func::ShiftLeft => (Function::BitsLeft, I64),
            _ => (Function::BitsRight, I64),
        };
        let mut args = Vec::with_capacity(2);
        for (arg, to) in [(left, Bit), (right, second)] {
            let ty = self.ty(&arg);
            if ty != to && ty != Null && !is_string_literal(&arg) && !(to == I64 && ty.is_integer()) {
                return Err(Error::ty(format!("{symbol} of a BIT takes no {ty}; cast it"), span));
            }
            args.push(self.coerce(arg, to, span)?);
        }
        Ok(Expr::Call { func: Func::Builtin(Builtin::Library(function)), args, ty: Bit, span })
    }
}

impl Call<'_, '_, '_> {
    /// A function of a BIT string; `None` where the call is none.
    pub(super) fn of_bit_string(&mut self) -> Option<Result<Expr>> {
        let bits = self.args.first().is_some_and(|arg| self.binder.ty(arg) == Bit);
        Some(match self.name {
            "get_bit" => self.typed(&[Bit, I64]).and_then(|args| self.function(Function::BitsGet, args, I32)),
            "set_bit" => self.typed(&[Bit, I64, I64]).and_then(|args| self.function(Function::BitsSet, args, Bit)),
            "bit_position" => self.typed(&[Bit, Bit]).and_then(|mut args| {
                args.reverse();
                let position = self.make(Func::Builtin(Builtin::Position), args, I64)?;
                self.binder.coerce(position, I32, self.span)
            }),
            "bitstring" => self.take(2..=2).and_then(|mut args| {
                let length = self.argument(1, args.remove(1), I64)?;
                let digits = args.remove(0);
                let digits = match self.binder.ty(&digits) {
                    Str => self.binder.explicit_cast(digits, Bit, false, self.span)?,
                    _ => self.argument(0, digits, Bit)?,
                };
                self.function(Function::BitsPad, vec![digits, length], Bit)
            }),
            "length" | "len" | "bit_length" if bits => self.take(1..=1).and_then(|args| self.characters(args)),
            "octet_length" if bits => self.take(1..=1).and_then(|args| {
                let length = self.characters(args)?;
                let int = |value: i128| Expr::Literal(Scalar::Int(value), I64);
                let more = self.make(Func::Add, vec![length, int(7)], I64)?;
                self.make(Func::IntDiv, vec![more, int(8)], I64)
            }),
            "bit_count" if bits => self.take(1..=1).and_then(|args| self.function(Function::BitsCount, args, I64)),
            _ => return None,
        })
    }

    fn characters(&self, args: Vec<Expr>) -> Result<Expr> {
        self.make(Func::Builtin(Builtin::ByteLength), args, I64)
    }
}
