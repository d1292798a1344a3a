//! Scalar functions.

use quernel_ir::builtin::{Builtin, Part};
use quernel_ir::builtins::dates::DATE_INFINITY;
use quernel_ir::kernel::{BinaryOp, CastMode, Op, Overflow, UnaryOp, Value};
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr};

use super::cast::pow10;
use super::error::{LowerError, Result};
use super::{Env, Lowering};

impl Lowering<'_> {
    /// A call. Arguments have the types that the binder gave them.
    pub(super) fn call(&mut self, func: Func, args: &[Expr], ty: DataType, env: &Env) -> Result<Value> {
        match func {
            Func::And | Func::Or => self.connective(func, args, env),
            Func::InList => self.in_list(args, env),
            Func::Coalesce => self.coalesce(args, ty, env),
            Func::Fold(bound) => self.fold(bound, args, ty, env),
            Func::DatePart | Func::DateTrunc | Func::DateDiff => self.date_part(func, args, ty, env),
            Func::ToInterval => {
                let part = self.part(args.get(1))?;
                let count = self.expr(&args[0], env)?;
                Ok(self.b.call(Builtin::ToInterval(part), vec![count])?)
            }
            _ => {
                let values = args.iter().map(|a| self.expr(a, env)).collect::<Result<Vec<_>>>()?;
                let types: Vec<DataType> = args.iter().map(|a| self.expr_type(a)).collect();
                self.strict(func, args, &values, &types, ty)
            }
        }
    }

    /// Functions whose arguments are all evaluated first.
    fn strict(
        &mut self,
        func: Func,
        exprs: &[Expr],
        args: &[Value],
        types: &[DataType],
        ty: DataType,
    ) -> Result<Value> {
        let first = |i: usize| {
            args.get(i).copied().ok_or_else(|| LowerError::Malformed(format!("{func:?} lacks argument {}", i + 1)))
        };
        let comparison = |func: Func| {
            Some(match func {
                Func::Eq => BinaryOp::Eq,
                Func::Ne => BinaryOp::Ne,
                Func::Lt => BinaryOp::Lt,
                Func::Le => BinaryOp::Le,
                Func::Gt => BinaryOp::Gt,
                Func::Ge => BinaryOp::Ge,
                Func::NotDistinctFrom => BinaryOp::Same,
                _ => return None,
            })
        };
        if let Some(op) = comparison(func) {
            return Ok(self.b.binary(op, first(0)?, first(1)?)?);
        }
        if let Some(builtin) = plain_builtin(func, args.len()) {
            return Ok(self.b.call(builtin, args.to_vec())?);
        }
        match func {
            Func::Not => Ok(self.b.unary(UnaryOp::Not, first(0)?)?),
            Func::IsNull => Ok(self.b.unary(UnaryOp::IsNull, first(0)?)?),
            Func::IsNotNull => Ok(self.b.unary(UnaryOp::IsValid, first(0)?)?),
            Func::DistinctFrom => {
                let same = self.b.binary(BinaryOp::Same, first(0)?, first(1)?)?;
                Ok(self.b.unary(UnaryOp::Not, same)?)
            }
            Func::Add | Func::Sub | Func::Mul => self.arithmetic(func, first(0)?, first(1)?, types, ty),
            Func::Div => {
                let (left, right) = (first(0)?, first(1)?);
                Ok(self.b.binary(BinaryOp::Div(Overflow::Proved), left, right)?)
            }
            Func::IntDiv => {
                // Of floats it is a plain division but for a divisor of 0, as in DuckDB.
                Ok(self.b.binary(BinaryOp::Div(Overflow::Checked), first(0)?, first(1)?)?)
            }
            Func::Mod => Ok(self.b.binary(BinaryOp::Rem, first(0)?, first(1)?)?),
            Func::BitAnd => Ok(self.b.binary(BinaryOp::BitAnd, first(0)?, first(1)?)?),
            Func::BitOr => Ok(self.b.binary(BinaryOp::BitOr, first(0)?, first(1)?)?),
            Func::BitXor => Ok(self.b.binary(BinaryOp::BitXor, first(0)?, first(1)?)?),
            Func::ShiftRight => Ok(self.b.binary(BinaryOp::Shr, first(0)?, first(1)?)?),
            Func::ShiftLeft => {
                let shifted = self.b.binary(BinaryOp::Shl, first(0)?, first(1)?)?;
                self.check_type(shifted, ty, None, CastMode::Checked)
            }
            Func::BitNot => {
                // All ones less the value, which is -1 of signed integers: no bit is borrowed.
                let ones = if ty.is_unsigned() { ty.int_range().map_or(-1, |(_, max)| max) } else { -1 };
                let ones = self.b.int(ones, ty.repr())?;
                Ok(self.b.binary(BinaryOp::BitXor, first(0)?, ones)?)
            }
            Func::BitCount => {
                let mut ones = self.b.unary(UnaryOp::PopCount, first(0)?)?;
                if types[0] == DataType::I128 {
                    // All 128 don't fit a TINYINT; DuckDB gives -128.
                    let all = self.b.int(128, Repr::I128)?;
                    let wrapped = self.b.int(-128, Repr::I128)?;
                    let is_all = self.b.binary(BinaryOp::Eq, ones, all)?;
                    ones = self.b.select(is_all, wrapped, ones)?;
                }
                Ok(self.b.cast(ones, Repr::I8, CastMode::Proved)?)
            }
            Func::Neg => {
                let value = self.b.cast(first(0)?, ty.repr(), CastMode::Checked)?;
                Ok(self.b.unary(UnaryOp::Neg(int_mode(types[0])), value)?)
            }
            Func::Abs => Ok(self.b.unary(UnaryOp::Abs(int_mode(types[0])), first(0)?)?),
            Func::Sign => self.sign(first(0)?, types[0], ty),
            Func::Round => self.round(args, exprs, types, ty),
            Func::Floor | Func::Ceil | Func::Trunc => self.floor(func, first(0)?, types[0], ty),
            Func::Sqrt => Ok(self.b.unary(UnaryOp::Sqrt, first(0)?)?),
            Func::Pi => Ok(self.b.constant(Scalar::F64(std::f64::consts::PI), Repr::F64)?),
            Func::Greatest | Func::Least => {
                let op = if func == Func::Greatest { BinaryOp::Gt } else { BinaryOp::Lt };
                let mut best = first(0)?;
                for &value in &args[1..] {
                    let better = self.b.binary(op, value, best)?;
                    let chosen = self.b.select(better, value, best)?;
                    best = if self.b.ty(best).nullable {
                        let missing = self.b.unary(UnaryOp::IsNull, best)?;
                        self.b.select(missing, value, chosen)?
                    } else {
                        chosen
                    };
                }
                Ok(best)
            }
            Func::NullIf => {
                let equal = self.b.binary(BinaryOp::Eq, first(0)?, first(1)?)?;
                let null = self.b.null(ty.repr())?;
                Ok(self.b.select(equal, null, first(0)?)?)
            }
            Func::Concat => self.concat(args.to_vec()),
            Func::ConcatSkipNull => {
                let empty = self.b.str("")?;
                let mut parts = Vec::with_capacity(args.len());
                for &value in args {
                    parts.push(if self.b.ty(value).nullable {
                        let valid = self.b.unary(UnaryOp::IsValid, value)?;
                        let inner = self.assume_valid(value)?;
                        self.b.select(valid, inner, empty)?
                    } else {
                        value
                    });
                }
                if parts.is_empty() { Ok(empty) } else { self.concat(parts) }
            }
            Func::Trim | Func::LTrim | Func::RTrim => {
                let builtin = match func {
                    Func::Trim => Builtin::Trim,
                    Func::LTrim => Builtin::LTrim,
                    _ => Builtin::RTrim,
                };
                let characters = match args.get(1) {
                    Some(v) => *v,
                    None => self.b.str(" ")?,
                };
                Ok(self.b.call(builtin, vec![first(0)?, characters])?)
            }
            Func::Like | Func::ILike => {
                let builtin = if func == Func::Like { Builtin::Like } else { Builtin::ILike };
                let escape = match args.get(2) {
                    Some(v) => *v,
                    None => self.b.str("")?,
                };
                Ok(self.b.call(builtin, vec![first(0)?, first(1)?, escape])?)
            }
            Func::DateAdd | Func::DateSub => self.date_arithmetic(func, args, types, ty),
            Func::ListPack | Func::StructPack => self.pack(func, args, types),
            Func::Element => self.element(first(0)?, types[0]),
            Func::Nested(function) => {
                let of = if function.is_of_result() { ty } else { types[0] };
                Ok(self.b.call(Builtin::Nested(function, of), args.to_vec())?)
            }
            _ => Err(LowerError::NotSupported { what: format!("function {func:?}"), span: self.b.span }),
        }
    }

    fn connective(&mut self, func: Func, args: &[Expr], env: &Env) -> Result<Value> {
        let op = if func == Func::And { BinaryOp::And } else { BinaryOp::Or };
        let mut all = None;
        for arg in args {
            let value = self.expr(arg, env)?;
            all = Some(match all {
                None => value,
                Some(sofar) => self.b.binary(op, sofar, value)?,
            });
        }
        all.ok_or_else(|| LowerError::Malformed(format!("{func:?} without arguments")))
    }

    /// `x IN (a, b, …)`: a balanced tree of ORs, so that a long list nests only logarithmically.
    fn in_list(&mut self, args: &[Expr], env: &Env) -> Result<Value> {
        let Some((needle, list)) = args.split_first() else {
            return Err(LowerError::Malformed("IN without arguments".into()));
        };
        let needle = self.expr(needle, env)?;
        let mut terms = Vec::with_capacity(list.len());
        for item in list {
            let item = self.expr(item, env)?;
            terms.push(self.b.binary(BinaryOp::Eq, needle, item)?);
        }
        if terms.is_empty() {
            return Ok(self.b.bool(false)?);
        }
        while terms.len() > 1 {
            let mut next = Vec::with_capacity(terms.len().div_ceil(2));
            for pair in terms.chunks(2) {
                next.push(match pair {
                    [a, b] => self.b.binary(BinaryOp::Or, *a, *b)?,
                    rest => rest[0],
                });
            }
            terms = next;
        }
        Ok(terms[0])
    }

    fn coalesce(&mut self, args: &[Expr], ty: DataType, env: &Env) -> Result<Value> {
        let Some((first, rest)) = args.split_first() else { return Ok(self.b.null(ty.repr())?) };
        let value = self.expr(first, env)?;
        if rest.is_empty() || !self.b.ty(value).nullable {
            return Ok(value);
        }
        let valid = self.b.unary(UnaryOp::IsValid, value)?;
        let (then_block, outer) = self.b.enter();
        let then = self.assume_valid(value);
        self.b.leave(outer);
        let then = then?;
        let (else_block, outer) = self.b.enter();
        let other = self.coalesce(rest, ty, env);
        self.b.leave(outer);
        Ok(self.b.if_blocks(valid, (then_block, then), (else_block, other?))?)
    }

    fn concat(&mut self, parts: Vec<Value>) -> Result<Value> {
        let mut parts = parts.into_iter();
        let mut all = parts.next().ok_or_else(|| LowerError::Malformed("concat without arguments".into()))?;
        for part in parts {
            all = self.b.call(Builtin::Concat, vec![all, part])?;
        }
        Ok(all)
    }

    /// `+ - *` of integers, decimals and floats.
    fn arithmetic(&mut self, func: Func, left: Value, right: Value, types: &[DataType], ty: DataType) -> Result<Value> {
        let repr = ty.repr();
        let (left, right) = match ty {
            DataType::Decimal { .. } | DataType::Date => {
                (self.b.cast(left, repr, CastMode::Checked)?, self.b.cast(right, repr, CastMode::Checked)?)
            }
            _ => (left, right),
        };
        // A decimal result has room for every sum and product of its arguments, unless its precision is capped: at 18 digits for
        // a product of two that have no more, at 38 for all.
        let capped = ty.is_decimal() && !has_room(func, types, ty);
        let proved = ty.is_float() || (ty.is_decimal() && !capped);
        let mode = if proved { Overflow::Proved } else { Overflow::Checked };
        let op = match func {
            Func::Add => BinaryOp::Add(mode),
            Func::Sub => BinaryOp::Sub(mode),
            _ => BinaryOp::Mul(mode),
        };
        let result = self.b.binary(op, left, right)?;
        if ty.is_unsigned() || capped {
            return self.check_type(result, ty, None, CastMode::Checked);
        }
        Ok(result)
    }

    fn sign(&mut self, value: Value, from: DataType, ty: DataType) -> Result<Value> {
        let zero = self.literal(&Scalar::Int(0), from)?;
        let (plus, minus, none) = (
            self.literal(&Scalar::Int(1), ty)?,
            self.literal(&Scalar::Int(-1), ty)?,
            self.literal(&Scalar::Int(0), ty)?,
        );
        let above = self.b.binary(BinaryOp::Gt, value, zero)?;
        let below = self.b.binary(BinaryOp::Lt, value, zero)?;
        let sign = self.b.select(below, minus, none)?;
        let mut sign = self.b.select(above, plus, sign)?;
        if from.is_float() {
            // NaN compares above everything, but has no sign.
            let nan = self.literal(&Scalar::F64(f64::NAN), from)?;
            let is_nan = self.b.binary(BinaryOp::Same, value, nan)?;
            sign = self.b.select(is_nan, none, sign)?;
        }
        if !self.b.ty(value).nullable {
            return Ok(sign);
        }
        let valid = self.b.unary(UnaryOp::IsValid, value)?;
        let null = self.b.null(ty.repr())?;
        Ok(self.b.select(valid, sign, null)?)
    }

    fn round(&mut self, args: &[Value], exprs: &[Expr], types: &[DataType], ty: DataType) -> Result<Value> {
        let from = types[0];
        if from.is_float() {
            let value = self.b.cast(args[0], Repr::F64, CastMode::Proved)?;
            let digits = match args.get(1) {
                Some(v) => self.b.cast(*v, Repr::I32, CastMode::Checked)?,
                None => self.b.int(0, Repr::I32)?,
            };
            let rounded = self.b.call(Builtin::RoundF64, vec![value, digits])?;
            return Ok(self.b.cast(rounded, ty.repr(), CastMode::Proved)?);
        }
        let digits = match exprs.get(1) {
            None => 0,
            Some(Expr::Literal(Scalar::Int(digits), _)) => *digits,
            Some(_) => {
                return Err(LowerError::NotSupported {
                    what: "round of an exact number to a number of digits that is not constant".into(),
                    span: self.b.span,
                });
            }
        };
        // Integers have scale 0; what is rounded away is the scale less the digits kept.
        let scale = i128::from(from.scale());
        let drop = scale - digits.min(scale);
        let value = if drop > 0 {
            let divisor = if drop > 38 { i128::MAX } else { pow10(drop as u8) };
            let value = self.b.cast(args[0], Repr::I128, CastMode::Proved)?;
            let constant = self.b.int(divisor, Repr::I128)?;
            let quotient = self.b.binary(BinaryOp::DivRound, value, constant)?;
            // Back to the result's scale: digits before the point are zeros again.
            let zeros = i128::from(ty.scale()) - digits;
            if zeros > 0 && drop <= 38 {
                let factor = self.b.int(pow10(zeros as u8), Repr::I128)?;
                self.b.binary(BinaryOp::Mul(Overflow::Checked), quotient, factor)?
            } else {
                quotient
            }
        } else {
            args[0]
        };
        let value = self.b.cast(value, ty.repr(), CastMode::Checked)?;
        self.check_type(value, ty, None, CastMode::Checked)
    }

    fn floor(&mut self, func: Func, value: Value, from: DataType, ty: DataType) -> Result<Value> {
        if from.is_float() {
            let op = match func {
                Func::Floor => UnaryOp::Floor,
                Func::Ceil => UnaryOp::Ceil,
                _ => UnaryOp::Trunc,
            };
            return Ok(self.b.unary(op, value)?);
        }
        if from.scale() == 0 {
            return Ok(self.b.cast(value, ty.repr(), CastMode::Checked)?);
        }
        let repr = from.repr();
        let one = self.b.int(pow10(from.scale()), repr)?;
        let quotient = self.b.binary(BinaryOp::Div(Overflow::Proved), value, one)?;
        let rest = self.b.binary(BinaryOp::Rem, value, one)?;
        let zero = self.b.int(0, repr)?;
        let step = match func {
            Func::Floor => {
                let below = self.b.binary(BinaryOp::Lt, rest, zero)?;
                let bit = self.b.cast(below, repr, CastMode::Proved)?;
                self.b.binary(BinaryOp::Sub(Overflow::Proved), quotient, bit)?
            }
            Func::Ceil => {
                let above = self.b.binary(BinaryOp::Gt, rest, zero)?;
                let bit = self.b.cast(above, repr, CastMode::Proved)?;
                self.b.binary(BinaryOp::Add(Overflow::Proved), quotient, bit)?
            }
            _ => quotient,
        };
        // A scale that differs from 0 in the result (as DuckDB's trunc keeps none) is put back.
        let from = DataType::decimal(DataType::MAX_PRECISION, 0);
        let wide = self.b.cast(step, from.repr(), CastMode::Proved)?;
        self.cast(wide, from, ty, false)
    }

    /// The constant name of a date part.
    fn part(&self, expr: Option<&Expr>) -> Result<Part> {
        match expr {
            Some(Expr::Literal(Scalar::Str(name), _)) => Part::from_name(name)
                .ok_or_else(|| LowerError::NotSupported { what: format!("date part '{name}'"), span: self.b.span }),
            _ => Err(LowerError::NotSupported { what: "a date part that is not a constant".into(), span: self.b.span }),
        }
    }

    fn date_part(&mut self, func: Func, args: &[Expr], ty: DataType, env: &Env) -> Result<Value> {
        let part = self.part(args.first())?;
        let Some(arg) = args.get(1) else { return Err(LowerError::Malformed(format!("{func:?} lacks arguments"))) };
        let from = self.expr_type(arg);
        let value = self.expr(arg, env)?;
        match func {
            Func::DateDiff => {
                let to = args.get(2).ok_or_else(|| LowerError::Malformed("date_diff lacks arguments".into()))?;
                let to_type = self.expr_type(to);
                let to = self.expr(to, env)?;
                let (a, b) = match (from, to_type) {
                    (DataType::Time, DataType::Time) => (value, to),
                    _ => (
                        self.cast(value, from, DataType::Timestamp, false)?,
                        self.cast(to, to_type, DataType::Timestamp, false)?,
                    ),
                };
                Ok(self.b.call(Builtin::TimestampDiff(part), vec![a, b])?)
            }
            Func::DateTrunc => match (from, ty) {
                (DataType::Date, DataType::Date) => Ok(self.b.call(Builtin::DateTrunc(part), vec![value])?),
                (DataType::Interval, _) => {
                    Err(LowerError::NotSupported { what: "date_trunc of an INTERVAL".into(), span: self.b.span })
                }
                _ => {
                    let value = self.cast(value, from, DataType::Timestamp, false)?;
                    let cut = self.b.call(Builtin::TimestampTrunc(part), vec![value])?;
                    self.cast(cut, DataType::Timestamp, ty, false)
                }
            },
            _ => self.extract(part, value, from, ty),
        }
    }

    /// `date_part`. Sub-second parts include the seconds; epoch is a DOUBLE with its fraction.
    fn extract(&mut self, part: Part, value: Value, from: DataType, ty: DataType) -> Result<Value> {
        let of_time = matches!(part, Part::Hour | Part::Minute | Part::Second | Part::Millisecond | Part::Microsecond);
        let result = match (from, part) {
            (DataType::Timestamp | DataType::TimestampTz | DataType::Time, Part::Epoch) => {
                let float = self.b.cast(value, Repr::F64, CastMode::Proved)?;
                let million = self.b.constant(Scalar::F64(1e6), Repr::F64)?;
                return Ok(self.b.binary(BinaryOp::Div(Overflow::Proved), float, million)?);
            }
            (DataType::Date, _) if of_time => {
                // A date's midnight, whatever the date; NULL of NULL.
                let days = self.b.cast(value, Repr::I64, CastMode::Proved)?;
                self.b.binary(BinaryOp::Sub(Overflow::Proved), days, days)?
            }
            (DataType::Date, _) => self.b.call(Builtin::DatePart(part), vec![value])?,
            (DataType::Time, _) => self.b.call(Builtin::TimePart(part), vec![value])?,
            (DataType::Timestamp | DataType::TimestampTz, _) if of_time => {
                let time = self.b.call(Builtin::TimestampTime, vec![value])?;
                self.b.call(Builtin::TimePart(part), vec![time])?
            }
            (DataType::Timestamp | DataType::TimestampTz, _) => {
                let date = self.b.call(Builtin::TimestampDate, vec![value])?;
                self.b.call(Builtin::DatePart(part), vec![date])?
            }
            (DataType::Interval, _) => self.b.call(Builtin::IntervalPart(part), vec![value])?,
            _ => {
                return Err(LowerError::NotSupported { what: format!("date_part of {from}"), span: self.b.span });
            }
        };
        if ty.is_float() { Ok(self.b.cast(result, ty.repr(), CastMode::Proved)?) } else { Ok(result) }
    }

    fn date_arithmetic(&mut self, func: Func, args: &[Value], types: &[DataType], ty: DataType) -> Result<Value> {
        use DataType as T;
        let [left, right] = args else { return Err(LowerError::Malformed(format!("{func:?} takes two arguments"))) };
        let (left, right) = (*left, *right);
        let subtract = func == Func::DateSub;
        match (types[0], types[1]) {
            (T::Date, r) if r.is_integer() => {
                let days = self.b.cast(right, Repr::I32, CastMode::Checked)?;
                let op = if subtract { BinaryOp::Sub(Overflow::Checked) } else { BinaryOp::Add(Overflow::Checked) };
                let moved = self.b.binary(op, left, days)?;
                // An infinite date is none that days lead to.
                let limit = i128::from(DATE_INFINITY) - 1;
                Ok(self.b.op(Op::Check { arg: moved, min: -limit, max: limit, mode: CastMode::Checked })?)
            }
            (T::Date, T::Date) if subtract => {
                let left = self.b.cast(left, Repr::I64, CastMode::Proved)?;
                let right = self.b.cast(right, Repr::I64, CastMode::Proved)?;
                Ok(self.b.binary(BinaryOp::Sub(Overflow::Proved), left, right)?)
            }
            (T::Timestamp | T::TimestampTz, T::Timestamp | T::TimestampTz) if subtract => {
                Ok(self.b.call(Builtin::TimestampSub, vec![left, right])?)
            }
            (from, T::Interval) => {
                let right = if subtract { self.b.call(Builtin::IntervalNeg, vec![right])? } else { right };
                match from {
                    T::Date => {
                        let stamp = self.b.call(Builtin::DateAddInterval, vec![left, right])?;
                        self.cast(stamp, T::Timestamp, ty, false)
                    }
                    T::Timestamp | T::TimestampTz => {
                        Ok(self.b.call(Builtin::TimestampAddInterval, vec![left, right])?)
                    }
                    T::Time => Ok(self.b.call(Builtin::TimeAddInterval, vec![left, right])?),
                    other => Err(self.no_date_arithmetic(other, T::Interval)),
                }
            }
            (a, b) => Err(self.no_date_arithmetic(a, b)),
        }
    }

    fn no_date_arithmetic(&self, a: DataType, b: DataType) -> LowerError {
        LowerError::NotSupported { what: format!("date arithmetic between {a} and {b}"), span: self.b.span }
    }
}

/// Whether negation of a type can overflow: decimals and floats are symmetric.
fn int_mode(ty: DataType) -> Overflow {
    if ty.is_integer() { Overflow::Checked } else { Overflow::Proved }
}

/// Functions that are one builtin with the arguments as they are.
fn plain_builtin(func: Func, args: usize) -> Option<Builtin> {
    Some(match func {
        Func::Builtin(builtin) => builtin,
        Func::Substring if args == 2 => Builtin::SubstringFrom,
        Func::Substring => Builtin::Substring,
        Func::Length => Builtin::Length,
        Func::StartsWith => Builtin::StartsWith,
        Func::EndsWith => Builtin::EndsWith,
        Func::Contains => Builtin::Contains,
        Func::IntervalAdd => Builtin::IntervalAdd,
        Func::IntervalSub => Builtin::IntervalSub,
        Func::IntervalNeg => Builtin::IntervalNeg,
        Func::IntervalMul => Builtin::IntervalMul,
        Func::IntervalScale => Builtin::IntervalScale,
        Func::IntervalDiv => Builtin::IntervalDiv,
        _ => return None,
    })
}

/// Whether a decimal type holds every sum, difference or product of its argument types.
fn has_room(func: Func, types: &[DataType], ty: DataType) -> bool {
    let digits = |ty: DataType| match ty {
        DataType::Decimal { precision, scale } => Some((precision - scale, scale)),
        _ => None,
    };
    let (Some((whole, scale)), [left, right]) = (digits(ty), types) else { return false };
    let (Some((lw, ls)), Some((rw, rs))) = (digits(*left), digits(*right)) else { return false };
    match func {
        Func::Mul => whole >= lw + rw && scale >= ls + rs,
        _ => whole > lw.max(rw) && scale >= ls.max(rs),
    }
}
