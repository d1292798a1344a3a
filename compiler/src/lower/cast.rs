//! Casts between logical types.

use quernel_ir::builtin::{Builtin, TextKind};
use quernel_ir::kernel::{BinaryOp, CastMode, Op, Overflow, Value};
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::types::{DataType, Repr};

use super::Lowering;
use super::error::{LowerError, Result};

const MICROS_PER_DAY: i128 = 86_400_000_000;

/// 10 to the `n`.
pub(super) fn pow10(n: u8) -> i128 {
    10i128.pow(u32::from(n))
}

impl Lowering<'_> {
    /// Converts a value of type `from` to type `to`; where it doesn't fit, an error, or NULL with `try_`.
    pub(super) fn cast(&mut self, value: Value, from: DataType, to: DataType, try_: bool) -> Result<Value> {
        use DataType as T;
        if from == to {
            return Ok(value);
        }
        let mode = if try_ { CastMode::Try } else { CastMode::Checked };
        match (from, to) {
            (T::Null, _) => Ok(self.b.null(to.repr())?),
            _ if from.is_spelled_by_type() || to.is_spelled_by_type() => {
                let function = match to {
                    T::Str => NestedFn::Print,
                    _ if try_ => NestedFn::TryCast(to),
                    _ => NestedFn::Cast(to),
                };
                Ok(self.b.call(Builtin::Nested(function, from), vec![value])?)
            }
            (T::Str, T::Blob) => self.parse(value, TextKind::Blob, vec![], try_),
            (T::Blob, T::Str) => Ok(self.b.call(Builtin::Print(TextKind::Blob), vec![value])?),
            (T::Str, _) => self.parse_text(value, to, try_),
            (_, T::Str) => self.print_text(value, from),
            (T::Bool, _) if to.is_numeric() => {
                let int = self.b.cast(value, Repr::I32, CastMode::Proved)?;
                self.cast(int, T::I32, to, try_)
            }
            (_, T::Bool) if from.is_integer() || from.is_float() => {
                Ok(self.b.cast(value, Repr::Bool, CastMode::Proved)?)
            }
            (T::Decimal { .. }, T::Bool) => Ok(self.b.cast(value, Repr::Bool, CastMode::Proved)?),
            _ if is_exact(from) && is_exact(to) => self.cast_exact(value, from, to, mode),
            _ if is_exact(from) && to.is_float() => self.exact_to_float(value, from, to),
            (T::F32, T::F64) => Ok(self.b.cast(value, to.repr(), CastMode::Proved)?),
            (T::F64, T::F32) => Ok(self.b.cast(value, to.repr(), mode)?),
            _ if from.is_float() && to.is_integer() => {
                let wide = self.b.cast(value, to.repr(), mode)?;
                self.check_type(wide, to, None, mode)
            }
            _ if from.is_float() && to.is_decimal() => {
                let value = self.b.cast(value, Repr::F64, CastMode::Proved)?;
                let factor = self.b.constant(quernel_ir::scalar::Scalar::F64(pow10(to.scale()) as f64), Repr::F64)?;
                let scaled = self.b.binary(BinaryOp::Mul(Overflow::Proved), value, factor)?;
                // Half away from zero, as in DuckDB, where a cast to an integer rounds half to even.
                let digits = self.b.int(0, Repr::I32)?;
                let rounded = self.b.call(Builtin::RoundF64, vec![scaled, digits])?;
                let int = self.b.cast(rounded, to.repr(), mode)?;
                self.check_type(int, to, None, mode)
            }
            (T::Date, T::Timestamp | T::TimestampTz) => {
                let days = self.b.cast(value, Repr::I64, CastMode::Proved)?;
                // The days whose microseconds fit 64 bits.
                let limit = i128::from(i64::MAX) / MICROS_PER_DAY;
                let days = self.b.op(Op::Check { arg: days, min: -limit, max: limit, mode })?;
                let factor = self.b.int(MICROS_PER_DAY, Repr::I64)?;
                Ok(self.b.binary(BinaryOp::Mul(Overflow::Proved), days, factor)?)
            }
            (T::Timestamp | T::TimestampTz, T::Date) => Ok(self.b.call(Builtin::TimestampDate, vec![value])?),
            (T::Timestamp | T::TimestampTz, T::Time) => {
                // Infinity has no time of day.
                let limit = i128::from(i64::MAX) - 1;
                let value = self.b.op(Op::Check { arg: value, min: -limit, max: limit, mode })?;
                Ok(self.b.call(Builtin::TimestampTime, vec![value])?)
            }
            (T::Timestamp, T::TimestampTz) | (T::TimestampTz, T::Timestamp) => Ok(value),
            _ => Err(LowerError::NotSupported { what: format!("cast from {from} to {to}"), span: self.b.span }),
        }
    }

    /// Among integers and decimals.
    fn cast_exact(&mut self, value: Value, from: DataType, to: DataType, mode: CastMode) -> Result<Value> {
        let (from_scale, to_scale) = (from.scale(), to.scale());
        let range = from.int_range();
        if to_scale > from_scale {
            // Bound first, then multiply: what passes the check can't overflow.
            let factor = pow10(to_scale - from_scale);
            let wide = wider(from.repr(), to.repr());
            let value = self.b.cast(value, wide, CastMode::Proved)?;
            let (min, max) = to.int_range().unwrap_or((i128::MIN, i128::MAX));
            let (min, max) = (min / factor, max / factor);
            let value = match range {
                Some((lo, hi)) if lo >= min && hi <= max => value,
                _ => self.b.op(Op::Check { arg: value, min, max, mode })?,
            };
            let factor = self.b.int(factor, wide)?;
            let scaled = self.b.binary(BinaryOp::Mul(Overflow::Proved), value, factor)?;
            return Ok(self.b.cast(scaled, to.repr(), CastMode::Proved)?);
        }
        let (value, range) = if to_scale < from_scale {
            let divisor = pow10(from_scale - to_scale);
            let constant = self.b.int(divisor, from.repr())?;
            let rounded = self.b.binary(BinaryOp::DivRound, value, constant)?;
            (rounded, range.map(|(lo, hi)| (div_round(lo, divisor), div_round(hi, divisor))))
        } else {
            (value, range)
        };
        let (repr_min, repr_max) = to.repr().int_range().unwrap_or((i128::MIN, i128::MAX));
        let fits = range.is_some_and(|(lo, hi)| lo >= repr_min && hi <= repr_max);
        let cast = self.b.cast(value, to.repr(), if fits { CastMode::Proved } else { mode })?;
        self.check_type(cast, to, range, mode)
    }

    /// Checks an integer against the range of its logical type, unless `range` (what is known of it) or the representation says
    /// that it fits.
    pub(super) fn check_type(
        &mut self,
        value: Value,
        ty: DataType,
        range: Option<(i128, i128)>,
        mode: CastMode,
    ) -> Result<Value> {
        let Some((min, max)) = ty.int_range() else { return Ok(value) };
        let (lo, hi) = range.or(ty.repr().int_range()).unwrap_or((i128::MIN, i128::MAX));
        if lo >= min && hi <= max {
            return Ok(value);
        }
        Ok(self.b.op(Op::Check { arg: value, min, max, mode })?)
    }

    /// The nearest float. One division where integer and power of ten are exact as floats, which rounds once.
    fn exact_to_float(&mut self, value: Value, from: DataType, to: DataType) -> Result<Value> {
        use quernel_ir::scalar::Scalar;
        let DataType::Decimal { precision, scale: scale @ 1.. } = from else {
            return Ok(self.b.cast(value, to.repr(), CastMode::Proved)?);
        };
        let divisor = match to.repr() {
            // 10^7 < 2^24, 10^15 < 2^53.
            Repr::F32 if precision <= 7 => Some(Scalar::F32(pow10(scale) as f32)),
            Repr::F64 if precision <= 15 => Some(Scalar::F64(pow10(scale) as f64)),
            _ => None,
        };
        if let Some(divisor) = divisor {
            let float = self.b.cast(value, to.repr(), CastMode::Proved)?;
            let divisor = self.b.constant(divisor, to.repr())?;
            return Ok(self.b.binary(BinaryOp::Div(Overflow::Proved), float, divisor)?);
        }
        if to.repr() == Repr::F64 {
            return self.units_to_f64(value, scale);
        }
        let units = self.b.cast(value, Repr::I128, CastMode::Proved)?;
        let scale = self.b.int(scale.into(), Repr::I32)?;
        Ok(self.b.call(Builtin::DecimalF32, vec![units, scale])?)
    }

    /// The double nearest to a decimal of any precision; of a double (a sum of doubles) itself.
    pub(super) fn units_to_f64(&mut self, units: Value, scale: u8) -> Result<Value> {
        if scale == 0 {
            return Ok(self.b.cast(units, Repr::F64, CastMode::Proved)?);
        }
        let units = self.b.cast(units, Repr::I128, CastMode::Proved)?;
        let scale = self.b.int(scale.into(), Repr::I32)?;
        Ok(self.b.call(Builtin::DecimalF64, vec![units, scale])?)
    }

    fn print_text(&mut self, value: Value, from: DataType) -> Result<Value> {
        let kind = TextKind::of(from).ok_or_else(|| LowerError::NotSupported {
            what: format!("cast from {from} to VARCHAR"),
            span: self.b.span,
        })?;
        let mut args = vec![match kind {
            TextKind::Int | TextKind::Decimal => self.b.cast(value, Repr::I128, CastMode::Proved)?,
            _ => value,
        }];
        if kind == TextKind::Decimal {
            // Without a zero before the point where no digit can stand there, as DuckDB prints it.
            let scale = match from {
                DataType::Decimal { precision, scale } if precision == scale => -i128::from(scale),
                _ => from.scale().into(),
            };
            args.push(self.b.int(scale, Repr::I32)?);
        }
        Ok(self.b.call(Builtin::Print(kind), args)?)
    }

    fn parse_text(&mut self, value: Value, to: DataType, try_: bool) -> Result<Value> {
        let kind = TextKind::of(to).ok_or_else(|| LowerError::NotSupported {
            what: format!("cast from VARCHAR to {to}"),
            span: self.b.span,
        })?;
        let mode = if try_ { CastMode::Try } else { CastMode::Checked };
        let mut more = vec![];
        if let DataType::Decimal { precision, scale } = to {
            more.push(self.b.int(precision.into(), Repr::I32)?);
            more.push(self.b.int(scale.into(), Repr::I32)?);
        }
        let parsed = self.parse(value, kind, more, try_)?;
        match kind {
            TextKind::Int => {
                let narrow = self.b.cast(parsed, to.repr(), mode)?;
                self.check_type(narrow, to, None, mode)
            }
            TextKind::Decimal => Ok(self.b.cast(parsed, to.repr(), CastMode::Proved)?),
            _ => Ok(parsed),
        }
    }

    fn parse(&mut self, value: Value, kind: TextKind, more: Vec<Value>, try_: bool) -> Result<Value> {
        let builtin = if try_ { Builtin::TryParse(kind) } else { Builtin::Parse(kind) };
        let mut args = vec![value];
        args.extend(more);
        Ok(self.b.call(builtin, args)?)
    }
}

/// Integers and decimals.
fn is_exact(ty: DataType) -> bool {
    ty.is_integer() || ty.is_decimal()
}

/// The wider of two integer representations.
pub(super) fn wider(a: Repr, b: Repr) -> Repr {
    if a.size() >= b.size() { a } else { b }
}

/// Quotient rounded half away from zero.
fn div_round(value: i128, divisor: i128) -> i128 {
    let (quotient, rest) = (value / divisor, value % divisor);
    if rest.unsigned_abs() * 2 >= divisor.unsigned_abs() { quotient + value.signum() } else { quotient }
}
