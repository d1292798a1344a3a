//! The call of a function: its arguments, converted to what the function takes.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::super::coerce::{Mode, is_string_literal};
use super::super::{Binder, literals, types};
use crate::error::{Error, Result};

use DataType::{Blob, F64, I32, I64, Null, Str};

pub(in crate::binder) struct Call<'a, 'b, 'c> {
    pub(in crate::binder) binder: &'a mut Binder<'c>,
    pub(in crate::binder) name: &'b str,
    pub(in crate::binder) args: Vec<Expr>,
    pub(in crate::binder) span: Span,
}

impl Call<'_, '_, '_> {
    pub(in crate::binder) fn make(&self, func: Func, args: Vec<Expr>, ty: DataType) -> Result<Expr> {
        Ok(Expr::Call { func, args, ty, span: self.span })
    }

    pub(in crate::binder) fn arity(&self, allowed: std::ops::RangeInclusive<usize>) -> Result<()> {
        let n = self.args.len();
        if allowed.contains(&n) {
            return Ok(());
        }
        let (low, high) = (*allowed.start(), *allowed.end());
        let plural = |n: usize| if n == 1 { "argument" } else { "arguments" };
        let wanted = if low == high {
            format!("{low} {}", plural(low))
        } else if high == usize::MAX {
            format!("at least {low} {}", plural(low))
        } else {
            format!("{low} to {high} arguments")
        };
        Err(Error::ty(format!("{} takes {wanted}, not {n}", self.name), self.span))
    }

    pub(in crate::binder) fn take(&mut self, allowed: std::ops::RangeInclusive<usize>) -> Result<Vec<Expr>> {
        self.arity(allowed)?;
        Ok(std::mem::take(&mut self.args))
    }

    pub(in crate::binder) fn argument(&mut self, index: usize, arg: Expr, to: DataType) -> Result<Expr> {
        let from = self.binder.ty(&arg);
        // Text and blobs are near: a blob's bytes are those of its text.
        let near = types::implicit(from, to) || is_string_literal(&arg) || (to == Blob && from == Str);
        let fits = matches!((&arg, to), (Expr::Literal(Scalar::Int(v), ty), to)
            if ty.is_integer() && literals::fits(*v, to));
        if !near && !fits {
            let (name, n) = (self.name, index + 1);
            return Err(Error::ty(format!("argument {n} of {name} must be {to}, not {from}; cast it"), self.span));
        }
        self.binder.coerce(arg, to, self.span)
    }

    /// Offsets into texts and lengths have 32 bits.
    pub(super) fn check_offsets(&self) -> Result<()> {
        const NAMES: [&str; 7] =
            ["left", "left_grapheme", "right", "right_grapheme", "substr", "substring", "substring_grapheme"];
        let far = |arg: &Expr| {
            let limit = i128::from(u32::MAX);
            matches!(arg, Expr::Literal(Scalar::Int(v), _) if !(-limit - 1..=limit).contains(v))
        };
        let text = self.args.first().is_some_and(|arg| self.binder.ty(arg) == Str);
        if text && NAMES.contains(&self.name) && self.args.iter().skip(1).any(far) {
            let message =
                format!("an offset or a length of {} is outside of the supported range of 32 bits", self.name);
            return Err(Error::ty(message, self.span));
        }
        Ok(())
    }

    pub(in crate::binder) fn typed(&mut self, params: &[DataType]) -> Result<Vec<Expr>> {
        let args = self.take(params.len()..=params.len())?;
        args.into_iter().zip(params).enumerate().map(|(i, (arg, to))| self.argument(i, arg, *to)).collect()
    }

    pub(in crate::binder) fn fixed(&mut self, func: Func, params: &[DataType], ty: DataType) -> Result<Expr> {
        let args = self.typed(params)?;
        self.make(func, args, ty)
    }

    pub(super) fn optional(
        &mut self,
        func: Func,
        params: &[DataType],
        more: &[DataType],
        ty: DataType,
    ) -> Result<Expr> {
        self.arity(params.len()..=params.len() + more.len())?;
        let all: Vec<DataType> = params.iter().chain(more).copied().take(self.args.len()).collect();
        self.fixed(func, &all, ty)
    }

    pub(in crate::binder) fn check_numeric(&mut self) -> Result<()> {
        self.arity(1..=2)?;
        let arg = self.args.remove(0);
        let arg = match self.binder.ty(&arg) {
            Null => self.binder.coerce(arg, F64, self.span)?,
            DataType::U128 => self.binder.coerce(arg, F64, self.span)?,
            ty if ty.is_numeric() => arg,
            _ if is_string_literal(&arg) => self.binder.coerce(arg, F64, self.span)?,
            ty => return Err(Error::ty(format!("{} takes a number, not {ty}; cast it", self.name), self.span)),
        };
        self.args.insert(0, arg);
        Ok(())
    }

    /// A number to a number of the same type.
    pub(super) fn numeric(&mut self, func: Func) -> Result<Expr> {
        // Of an untyped NULL DuckDB takes the BIGINT overload here, the DOUBLE one elsewhere.
        if let [arg] = self.args.as_slice()
            && self.binder.ty(arg) == Null
        {
            self.args = vec![Expr::null(I64)];
        }
        self.check_numeric()?;
        let args = self.take(1..=1)?;
        let ty = self.binder.ty(&args[0]);
        self.make(func, args, ty)
    }

    /// floor, ceil, trunc: decimals lose their scale, integers become DOUBLE, as in DuckDB.
    pub(super) fn whole(&mut self, func: Func) -> Result<Expr> {
        self.check_numeric()?;
        if self.args.len() == 2 {
            return Err(Error::unsupported(format!("{} to a number of digits; round has one", self.name), self.span));
        }
        let mut args = self.take(1..=1)?;
        match self.binder.ty(&args[0]) {
            DataType::Decimal { precision, .. } => self.make(func, args, DataType::decimal(precision, 0)),
            ty if ty.is_float() => self.make(func, args, ty),
            ty if func == Func::Trunc && ty.is_integer() => Ok(args.remove(0)),
            _ => self.binder.coerce(args.remove(0), F64, self.span),
        }
    }

    pub(super) fn round(&mut self) -> Result<Expr> {
        self.check_numeric()?;
        let mut args = self.take(1..=2)?;
        // DuckDB has no round of unsigned integers.
        let signed = match self.binder.ty(&args[0]) {
            DataType::U8 | DataType::U16 | DataType::U32 => Some(DataType::I64),
            DataType::U64 => Some(DataType::I128),
            _ => None,
        };
        if let Some(signed) = signed {
            let value = args.remove(0);
            let value = self.argument(0, value, signed)?;
            args.insert(0, value);
        }
        let ty = self.binder.ty(&args[0]);
        let digits = match args.get(1) {
            None => Some(0),
            Some(Expr::Literal(Scalar::Int(v), ty)) if ty.is_integer() => i64::try_from(*v).ok(),
            Some(Expr::Literal(Scalar::Null, _)) => return Ok(Expr::null(ty)),
            Some(_) => None,
        };
        if digits.is_none() && ty.is_integer() {
            let digits = self.argument(1, args.remove(1), I32)?;
            let wide = self.binder.explicit_cast(args.remove(0), DataType::I128, false, self.span)?;
            let func = Func::Builtin(Builtin::Library(Function::RoundInt));
            let rounded = self.make(func, vec![wide, digits], DataType::I128)?;
            return self.binder.explicit_cast(rounded, ty, false, self.span);
        }
        match (ty, digits) {
            (DataType::Decimal { .. }, None) => {
                let message = "the digits that round keeps of a DECIMAL must be a constant";
                Err(Error::ty(message, self.span))
            }
            (DataType::Decimal { scale, .. }, Some(n)) if n >= i64::from(scale) => Ok(args.remove(0)),
            (ty, Some(n)) if ty.is_integer() && n >= 0 => Ok(args.remove(0)),
            // No value reaches half of such a power of ten.
            (DataType::Decimal { precision, scale }, Some(n)) if n < i64::from(scale) - i64::from(precision) => {
                let (ty, span) = (DataType::decimal(precision, 0), self.span);
                let known = Expr::Call { func: Func::IsNotNull, args: vec![args.remove(0)], ty: DataType::Bool, span };
                let zero = Expr::Literal(Scalar::Int(0), ty);
                Ok(Expr::Case { branches: vec![(known, zero)], otherwise: None, ty })
            }
            (ty, digits) => {
                if args.len() == 2 {
                    let second = self.argument(1, args.remove(1), I32)?;
                    args.push(second);
                }
                let ty = match (ty, digits) {
                    (DataType::Decimal { precision, .. }, Some(n)) => DataType::decimal(precision, n.max(0) as u8),
                    (ty, _) => ty,
                };
                self.make(Func::Round, args, ty)
            }
        }
    }

    pub(super) fn scaled(&mut self, factor: f64) -> Result<Expr> {
        let mut args = self.typed(&[F64])?;
        args.push(Expr::Literal(Scalar::F64(factor), F64));
        self.make(Func::Mul, args, F64)
    }

    pub(super) fn operator(&mut self, func: Func) -> Result<Expr> {
        let mut args = self.take(2..=2)?;
        let right = args.remove(1);
        self.binder.arithmetic(func, args.remove(0), right, self.span)
    }

    pub(super) fn variadic(&mut self, func: Func, what: &'static str) -> Result<Expr> {
        let args = self.take(1..=usize::MAX)?;
        let (ty, mut args) = self.binder.unify_all(args, Mode::Mix(what), self.span)?;
        if args.len() == 1 {
            return Ok(args.remove(0));
        }
        self.make(func, args, ty)
    }

    /// The result is of the first argument's type, whatever type the comparison is made in.
    pub(super) fn nullif(&mut self) -> Result<Expr> {
        let args = self.take(2..=2)?;
        let first = args[0].clone();
        let common = self.binder.common_type(&args, Mode::Equal, self.span)?;
        let collates = args.iter().any(|arg| self.binder.has_collation(arg));
        if self.binder.ty(&first) == common && !collates {
            let args = args.into_iter().map(|a| self.binder.coerce(a, common, self.span)).collect::<Result<_>>()?;
            return self.make(Func::NullIf, args, common);
        }
        let ty = match self.binder.ty(&first) {
            Null => common,
            ty => ty,
        };
        let first = self.binder.coerce(first, ty, self.span)?;
        let mut args = args;
        let right = args.remove(1);
        let equal = self.binder.compare(Func::Eq, args.remove(0), right, self.span)?;
        Ok(Expr::Case { branches: vec![(equal, Expr::null(ty))], otherwise: Some(Box::new(first)), ty })
    }

    pub(super) fn conditional(&mut self) -> Result<Expr> {
        let mut args = self.take(3..=3)?;
        let otherwise = args.remove(2);
        let then = args.remove(1);
        let when = self.binder.boolean(args.remove(0), self.span)?;
        let (ty, mut values) = self.binder.unify_all(vec![then, otherwise], Mode::Mix("IF"), self.span)?;
        let otherwise = values.pop().map(Box::new);
        let then = values.remove(0);
        Ok(Expr::Case { branches: vec![(when, then)], otherwise, ty })
    }
}
