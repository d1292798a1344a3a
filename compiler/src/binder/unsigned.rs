//! `+ - * / // %` and the operators on bits, of a UHUGEINT.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use crate::error::{Error, Result};

use DataType::{F32, F64, Null, U128};

/// Aggregates of numbers that take a UHUGEINT as a DOUBLE.
const OF_DOUBLES: &[&str] = &[
    "avg",
    "corr",
    "covar_pop",
    "covar_samp",
    "favg",
    "fsum",
    "geomean",
    "geometric_mean",
    "kahan_sum",
    "kurtosis",
    "kurtosis_pop",
    "mad",
    "mean",
    "median",
    "product",
    "quantile_cont",
    "regr_avgx",
    "regr_avgy",
    "regr_count",
    "regr_intercept",
    "regr_r2",
    "regr_slope",
    "regr_sxx",
    "regr_sxy",
    "regr_syy",
    "sem",
    "skewness",
    "stddev",
    "stddev_pop",
    "stddev_samp",
    "sum",
    "sumkahan",
    "var_pop",
    "var_samp",
    "variance",
];

fn function(func: Func) -> Option<Function> {
    Some(match func {
        Func::Add => Function::UnsignedAdd,
        Func::Sub => Function::UnsignedSub,
        Func::Mul => Function::UnsignedMul,
        Func::IntDiv => Function::UnsignedDiv,
        Func::Mod => Function::UnsignedRem,
        Func::BitAnd => Function::UnsignedAnd,
        Func::BitOr => Function::UnsignedOr,
        Func::BitXor => Function::UnsignedXor,
        Func::ShiftLeft => Function::UnsignedShl,
        Func::ShiftRight => Function::UnsignedShr,
        _ => return None,
    })
}

impl Binder<'_> {
    /// Two operands of which one at least is a UHUGEINT. Beside an unsigned integer, or a constant that is not negative, the result is one;
    /// beside other numbers both become DOUBLE or DECIMAL, as in DuckDB.
    pub(super) fn unsigned_arithmetic(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        let other = if lt == U128 { rt } else { lt };
        if other == Null {
            return Ok(Expr::null(if func == Func::Div { F64 } else { U128 }));
        }
        let natural = |expr: &Expr, ty: DataType| {
            ty == U128
                || ty.is_unsigned()
                || matches!(expr, Expr::Literal(Scalar::Int(value), _) if ty.is_integer() && *value >= 0)
        };
        match function(func) {
            Some(function) if natural(&left, lt) && natural(&right, rt) => {
                let args = vec![self.coerce(left, U128, span)?, self.coerce(right, U128, span)?];
                let func = Func::Builtin(Builtin::Library(function));
                Ok(Expr::Call { func, args, ty: U128, span })
            }
            _ if !other.is_numeric() && other != U128 || is_of_bits(func) => {
                Err(Error::ty(format!("there is no such operator for {lt} and {rt}; cast one of them"), span))
            }
            _ => {
                let to = match other {
                    DataType::Decimal { .. } if func != Func::Div => DataType::decimal(DataType::MAX_PRECISION, 0),
                    F32 => F32,
                    _ => F64,
                };
                let mut args = Vec::with_capacity(2);
                for (arg, ty) in [(left, lt), (right, rt)] {
                    args.push(if ty.is_decimal() { arg } else { self.coerce(arg, to, span)? });
                }
                let right = args.remove(1);
                self.arithmetic(func, args.remove(0), right, span)
            }
        }
    }

    /// The arguments of an aggregate, those that are UHUGEINTs as DOUBLEs where it is one of numbers.
    pub(super) fn without_unsigned(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Result<Vec<Expr>> {
        if OF_DOUBLES.binary_search(&name).is_err() {
            return Ok(args);
        }
        let double = |arg: Expr| if self.ty(&arg) == U128 { self.coerce(arg, F64, span) } else { Ok(arg) };
        args.into_iter().map(double).collect()
    }
}

fn is_of_bits(func: Func) -> bool {
    matches!(func, Func::BitAnd | Func::BitOr | Func::BitXor | Func::ShiftLeft | Func::ShiftRight)
}
