//! `+ - * / // % ||` and negation, on numbers, dates and intervals.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::dates::DATE_INFINITY;
use quernel_ir::builtins::library::Function;
use quernel_ir::builtins::unsigned;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::{DataType, Span};

use super::coerce::is_string_literal;
use super::infinite::fails;
use super::{Binder, dates, literals, types};
use crate::error::{Error, Result};

fn symbol(func: Func) -> &'static str {
    match func {
        Func::Add => "+",
        Func::Sub => "-",
        Func::Mul => "*",
        Func::Div => "/",
        Func::IntDiv => "//",
        _ => "%",
    }
}

fn interval_literal(expr: &Expr) -> Option<Interval> {
    match expr {
        Expr::Literal(Scalar::Interval(value), _) => Some(*value),
        _ => None,
    }
}

impl Binder<'_> {
    pub(super) fn arithmetic(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let result = self.operator(func, left, right, span)?;
        if matches!(func, Func::Div | Func::IntDiv | Func::Mod) { self.by_zero(result) } else { Ok(result) }
    }

    fn operator(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let (left, right) = self.give_params_a_type(func, left, right, span)?;
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        if lt == DataType::TimeTz || rt == DataType::TimeTz {
            return self.timetz_arithmetic(func, left, right, span);
        }
        let temporal = |ty: DataType| ty.is_temporal() || ty == DataType::Interval;
        if temporal(lt) || temporal(rt) {
            return self.temporal_arithmetic(func, left, right, span);
        }
        if lt == DataType::U128 || rt == DataType::U128 {
            return self.unsigned_arithmetic(func, left, right, span);
        }
        let numeric = |ty: DataType| ty.is_numeric() || ty == DataType::Null;
        if !numeric(lt) || !numeric(rt) {
            return Err(self.no_operator(func, lt, rt, span));
        }
        let result = |func, args, ty| Ok(Expr::Call { func, args, ty, span });
        if func == Func::Div || (func == Func::IntDiv && !(lt.is_integer() && rt.is_integer())) {
            let single = (lt == DataType::F32 || rt == DataType::F32) && lt != DataType::F64 && rt != DataType::F64;
            let ty = if single { DataType::F32 } else { DataType::F64 };
            let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
            return result(func, args, ty);
        }
        if lt == DataType::Null || rt == DataType::Null {
            let ty = match if lt == DataType::Null { rt } else { lt } {
                DataType::Null => DataType::I64,
                other => other,
            };
            return Ok(Expr::null(ty));
        }
        if lt.is_integer() && rt.is_integer() {
            let ty = self.integer_type_for(&left, &right);
            let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
            return result(func, args, ty);
        }
        if lt.is_float() || rt.is_float() {
            let ty = if lt == DataType::F64 || rt == DataType::F64 { DataType::F64 } else { DataType::F32 };
            let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
            return result(func, args, ty);
        }
        self.decimal_arithmetic(func, left, right, span)
    }

    /// An operator on the bits of two integers.
    pub(super) fn bitwise(&mut self, func: Func, symbol: &str, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let (mut left, mut right) = self.give_params_a_type(func, left, right, span)?;
        // Text in quotes is of the other side's type.
        if is_string_literal(&left) && self.ty(&right).is_integer() {
            left = self.coerce(left, self.ty(&right), span)?;
        } else if is_string_literal(&right) && self.ty(&left).is_integer() {
            right = self.coerce(right, self.ty(&left), span)?;
        }
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        if lt == DataType::U128 || rt == DataType::U128 {
            return self.unsigned_arithmetic(func, left, right, span);
        }
        if lt == DataType::Bit || rt == DataType::Bit {
            return self.of_bit_strings(func, symbol, left, right, span);
        }
        let taken = |ty: DataType| ty.is_integer() || ty == DataType::Null;
        if !taken(lt) || !taken(rt) {
            let message = format!("{symbol} takes integers, not {lt} and {rt}; cast them");
            return Err(Error::ty(message, span));
        }
        let ty = match (lt, rt) {
            (DataType::Null, DataType::Null) => DataType::I64,
            (DataType::Null, other) | (other, DataType::Null) => other,
            _ => self.integer_type_for(&left, &right),
        };
        if lt == DataType::Null || rt == DataType::Null {
            return Ok(Expr::null(ty));
        }
        let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
        Ok(Expr::Call { func, args, ty, span })
    }

    /// A function of one integer's bits.
    pub(super) fn bitwise_unary(&mut self, func: Func, name: &str, operand: Expr, span: Span) -> Result<Expr> {
        let operand = match self.ty(&operand) {
            DataType::Null => self.coerce(operand, DataType::I64, span)?,
            DataType::Bit if func == Func::BitNot => {
                let func = Func::Builtin(Builtin::Library(Function::BitsNot));
                return Ok(Expr::Call { func, args: vec![operand], ty: DataType::Bit, span });
            }
            DataType::U128 if func == Func::BitNot => {
                let func = Func::Builtin(Builtin::Library(Function::UnsignedNot));
                return Ok(Expr::Call { func, args: vec![operand], ty: DataType::U128, span });
            }
            ty if ty.is_integer() => operand,
            ty => return Err(Error::ty(format!("{name} takes an integer, not {ty}; cast it"), span)),
        };
        let ty = if func == Func::BitCount { DataType::I8 } else { self.ty(&operand) };
        Ok(Expr::Call { func, args: vec![operand], ty, span })
    }

    /// An integer literal takes the other side's type where it fits.
    fn integer_type_for(&self, left: &Expr, right: &Expr) -> DataType {
        let (lt, rt) = (self.ty(left), self.ty(right));
        match (left, right) {
            (Expr::Literal(..), Expr::Literal(..)) => types::integer_arithmetic(lt, rt),
            (Expr::Literal(Scalar::Int(value), _), _) if literals::fits(*value, rt) => rt,
            (_, Expr::Literal(Scalar::Int(value), _)) if literals::fits(*value, lt) => lt,
            // A literal too large for the other side counts as its own type, signs joined as in COALESCE.
            (Expr::Literal(..), _) | (_, Expr::Literal(..)) => {
                types::unify(lt, rt).unwrap_or_else(|| types::integer_arithmetic(lt, rt))
            }
            _ => types::integer_arithmetic(lt, rt),
        }
    }

    /// Two numbers, at least one a decimal, none a float.
    fn decimal_arithmetic(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        let too_wide = || {
            let digits = DataType::MAX_PRECISION;
            Error::ty(
                format!("the result of {lt} {} {rt} needs more than {digits} digits; cast to DOUBLE", symbol(func)),
                span,
            )
        };
        match func {
            Func::Mul => {
                let ty = types::decimal_mul(lt, rt).ok_or_else(too_wide)?;
                let mut args = Vec::with_capacity(2);
                for (arg, own) in [(left, lt), (right, rt)] {
                    let (precision, scale) = types::decimal_parts(own).ok_or_else(too_wide)?;
                    args.push(self.coerce(arg, DataType::decimal(precision, scale), span)?);
                }
                Ok(Expr::Call { func, args, ty, span })
            }
            Func::Add | Func::Sub => {
                let ty = types::decimal_add(lt, rt).ok_or_else(too_wide)?;
                let (most, scale) = types::decimal_parts(ty).ok_or_else(too_wide)?;
                let mut args = Vec::with_capacity(2);
                for (arg, own) in [(left, lt), (right, rt)] {
                    let (p, s) = types::decimal_parts(own).ok_or_else(too_wide)?;
                    args.push(self.coerce(
                        arg,
                        DataType::decimal((p - s + scale).min(most).max(scale), scale),
                        span,
                    )?);
                }
                Ok(Expr::Call { func, args, ty, span })
            }
            _ => {
                let ty = if lt == DataType::I128 || rt == DataType::I128 {
                    DataType::F64
                } else {
                    types::unify(lt, rt).ok_or_else(too_wide)?
                };
                let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
                Ok(Expr::Call { func, args, ty, span })
            }
        }
    }

    fn temporal_arithmetic(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        use DataType::*;
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        let call = |func, args, ty| Ok(Expr::Call { func, args, ty, span });
        let moved = if func == Func::Add { Func::DateAdd } else { Func::DateSub };
        match (func, lt, rt) {
            (Func::Add | Func::Sub, ty, Null) if ty != Interval => Ok(Expr::null(ty)),
            (Func::Add, Null, ty) if ty != Interval => Ok(Expr::null(ty)),
            (Func::Add, Interval, ty) if ty.is_temporal() => self.temporal_arithmetic(func, right, left, span),
            (Func::Add, ty, Date) if ty.is_integer() => self.temporal_arithmetic(func, right, left, span),
            (Func::Add | Func::Sub, Date, days) if days.is_integer() => {
                let fits = match &right {
                    Expr::Literal(Scalar::Int(v), _) => literals::fits(*v, I32),
                    _ => types::implicit(days, I32),
                };
                if !fits {
                    return Err(self.no_operator(func, lt, rt, span));
                }
                let right = self.coerce(right, I32, span)?;
                if let (Expr::Literal(Scalar::Int(day), _), Expr::Literal(Scalar::Int(days), _)) = (&left, &right) {
                    let moved = if func == Func::Add { day + days } else { day - days };
                    let limit = i128::from(DATE_INFINITY) - 1;
                    if (-limit..=limit).contains(&moved) && day.unsigned_abs() != DATE_INFINITY.unsigned_abs().into() {
                        return Ok(Expr::Literal(Scalar::Int(moved), Date));
                    }
                }
                let result = Expr::Call { func: moved, args: vec![left.clone(), right], ty: Date, span };
                // An infinite date stays where it is.
                Ok(self.where_finite(std::slice::from_ref(&left), result, Some(left.clone()), span))
            }
            (Func::Add | Func::Sub, Date | Timestamp | TimestampTz, Interval) => {
                let ty = if lt == TimestampTz { TimestampTz } else { Timestamp };
                if let (Expr::Literal(Scalar::Int(at), _), Some(by)) = (&left, interval_literal(&right))
                    && let Some(micros) = dates::moved(*at, lt, by, func)
                {
                    return Ok(Expr::Literal(Scalar::Int(micros), ty));
                }
                call(moved, vec![left, right], ty)
            }
            (Func::Add | Func::Sub, Time, Interval) => call(moved, vec![left, right], Time),
            (Func::Add, Time, Date) => self.temporal_arithmetic(func, right, left, span),
            // The microseconds since midnight as an interval.
            (Func::Add, Date, Time) => {
                let unit = || Expr::Literal(Scalar::Str("microsecond".into()), Str);
                let midnight = Expr::Literal(Scalar::Int(0), Time);
                let args = vec![unit(), midnight, right];
                let micros = Expr::Call { func: Func::DateDiff, args, ty: I64, span };
                let since = Expr::Call { func: Func::ToInterval, args: vec![micros, unit()], ty: Interval, span };
                call(Func::DateAdd, vec![left, since], Timestamp)
            }
            (Func::Sub, Date, Date) => call(Func::DateSub, vec![left, right], I64),
            (Func::Sub, Date | Timestamp | TimestampTz, Date | Timestamp | TimestampTz) => {
                let ty = if lt == TimestampTz || rt == TimestampTz { TimestampTz } else { Timestamp };
                let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
                let ends = args.clone();
                let between = Expr::Call { func: Func::DateSub, args, ty: Interval, span };
                let failed = fails("cannot subtract infinite timestamps", Interval, span);
                Ok(self.unless_infinite(&ends, between, failed, span))
            }
            (Func::Add | Func::Sub, Interval, Interval | Null) | (Func::Add | Func::Sub, Null, Interval) => {
                let args = vec![self.coerce(left, Interval, span)?, self.coerce(right, Interval, span)?];
                if let (Some(a), Some(b)) = (interval_literal(&args[0]), interval_literal(&args[1]))
                    && let Some(sum) = dates::sum(a, b, func)
                {
                    return Ok(Expr::Literal(Scalar::Interval(sum), Interval));
                }
                let func = if func == Func::Add { Func::IntervalAdd } else { Func::IntervalSub };
                call(func, args, Interval)
            }
            (Func::Mul, Interval, n) if n.is_integer() || n == Null => {
                let args = vec![left, self.coerce(right, I64, span)?];
                call(Func::IntervalMul, args, Interval)
            }
            (Func::Mul, n, Interval) if n.is_integer() || n == Null => {
                let args = vec![right, self.coerce(left, I64, span)?];
                call(Func::IntervalMul, args, Interval)
            }
            (Func::Mul, Interval, n) if n.is_numeric() => {
                let args = vec![left, self.coerce(right, F64, span)?];
                call(Func::IntervalScale, args, Interval)
            }
            (Func::Mul, n, Interval) if n.is_numeric() => {
                let args = vec![right, self.coerce(left, F64, span)?];
                call(Func::IntervalScale, args, Interval)
            }
            (Func::Div, Interval, n) if n.is_numeric() || n == Null => {
                let args = vec![left, self.coerce(right, F64, span)?];
                call(Func::IntervalDiv, args, Interval)
            }
            _ => Err(self.no_operator(func, lt, rt, span)),
        }
    }

    /// `$1` beside a number is of the number's type; beside a date it is an interval's.
    fn give_params_a_type(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<(Expr, Expr)> {
        let beside = |ty: DataType| match ty {
            DataType::Date | DataType::Timestamp | DataType::TimestampTz | DataType::Time => DataType::Interval,
            DataType::Interval if func == Func::Mul => DataType::I64,
            DataType::Interval if func == Func::Div => DataType::F64,
            other => other,
        };
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        Ok(match (&left, &right) {
            (Expr::Param(_, DataType::Null), _) if rt != DataType::Null => {
                (self.coerce(left, beside(rt), span)?, right)
            }
            (_, Expr::Param(_, DataType::Null)) if lt != DataType::Null => {
                let right = self.coerce(right, beside(lt), span)?;
                (left, right)
            }
            (Expr::Param(..), _) | (_, Expr::Param(..)) if lt == DataType::Null && rt == DataType::Null => {
                (self.coerce(left, DataType::I64, span)?, self.coerce(right, DataType::I64, span)?)
            }
            _ => (left, right),
        })
    }

    pub(super) fn no_operator(&self, func: Func, left: DataType, right: DataType, span: Span) -> Error {
        Error::ty(format!("there is no operator {} for {left} and {right}; cast one of them", symbol(func)), span)
    }

    pub(super) fn negative(&mut self, operand: Expr, span: Span) -> Result<Expr> {
        let ty = self.ty(&operand);
        match &operand {
            Expr::Literal(Scalar::Int(value), _) if ty.is_integer() && *value != i128::MIN => {
                let value = -value;
                return Ok(Expr::Literal(Scalar::Int(value), literals::integer_type(value)));
            }
            // The least HUGEINT, whose digits are those of no other.
            Expr::Literal(Scalar::Int(value), DataType::U128) if unsigned::bits(*value) == 1 << 127 => {
                return Ok(Expr::Literal(Scalar::Int(i128::MIN), DataType::I128));
            }
            Expr::Literal(Scalar::Int(value), _) if ty.is_decimal() => {
                return Ok(Expr::Literal(Scalar::Int(-value), ty));
            }
            Expr::Literal(Scalar::F64(value), _) => return Ok(Expr::Literal(Scalar::F64(-value), ty)),
            Expr::Literal(Scalar::Interval(value), _) => {
                if let Some(negative) = dates::negate(*value) {
                    return Ok(Expr::Literal(Scalar::Interval(negative), ty));
                }
            }
            _ => {}
        }
        match ty {
            DataType::Interval => Ok(Expr::Call { func: Func::IntervalNeg, args: vec![operand], ty, span }),
            DataType::Null => {
                let operand = self.coerce(operand, DataType::I64, span)?;
                Ok(Expr::Call { func: Func::Neg, args: vec![operand], ty: DataType::I64, span })
            }
            _ if ty.is_numeric() => Ok(Expr::Call { func: Func::Neg, args: vec![operand], ty, span }),
            _ => Err(Error::ty(format!("{ty} cannot be negated"), span)),
        }
    }

    /// `||`: blobs stay blobs, everything else becomes text.
    pub(super) fn concat(&mut self, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let blob = self.ty(&left) == DataType::Blob && self.ty(&right) == DataType::Blob;
        let bits = self.ty(&left) == DataType::Bit && self.ty(&right) == DataType::Bit;
        let ty = match (blob, bits) {
            (true, _) => DataType::Blob,
            (_, true) => DataType::Bit,
            _ => DataType::Str,
        };
        let args = vec![self.coerce(left, ty, span)?, self.coerce(right, ty, span)?];
        Ok(Expr::Call { func: Func::Concat, args, ty, span })
    }
}
