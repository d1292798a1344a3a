//! The value of an expression over known values, exactly as it would be at run time.
//!
//! Whatever would raise an error, and what isn't computed here, is `None`: it is left for run time. Library functions are those
//! of [`quernel_ir::builtins`], which every backend shares.

use std::cmp::Ordering;

use quernel_ir::builtin::{Builtin, Part, TextKind};
use quernel_ir::builtins::{self, decimals, math};
use quernel_ir::entity::Arena;
use quernel_ir::nested;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

/// Values of columns and their types, for [`evaluate`].
pub(crate) struct Row<'a> {
    pub(crate) columns: &'a Arena<ColumnId, ColumnInfo>,
    pub(crate) value: &'a dyn Fn(ColumnId) -> Option<Scalar>,
}

/// The value of `expr`, or `None` where it can't be told without an error.
#[recursive::recursive]
pub(crate) fn evaluate(expr: &Expr, row: &Row) -> Option<Scalar> {
    match expr {
        Expr::Column(c) => (row.value)(*c),
        Expr::Literal(value, _) => Some(value.clone()),
        Expr::Param(..) | Expr::Lifted(_) => None,
        Expr::Cast { input, ty, try_, .. } => {
            let from = input.ty(row.columns);
            let value = evaluate(input, row)?;
            if from.is_spelled_by_type() || ty.is_spelled_by_type() {
                return match builtins::nested::cast(&value, from, *ty, *try_) {
                    Ok(value) => Some(value),
                    Err(_) if *try_ => Some(Scalar::Null),
                    Err(_) => None,
                };
            }
            match cast(&value, from, *ty) {
                Cast::Value(value) => Some(value),
                Cast::Misfit if *try_ => Some(Scalar::Null),
                Cast::Misfit | Cast::Unknown => None,
            }
        }
        Expr::Case { branches, otherwise, .. } => {
            for (when, then) in branches {
                if evaluate(when, row)? == Scalar::Bool(true) {
                    return evaluate(then, row);
                }
            }
            otherwise.as_ref().map_or(Some(Scalar::Null), |e| evaluate(e, row))
        }
        Expr::Call { func, args, ty, .. } => match func {
            Func::And | Func::Or => {
                let decides = *func == Func::Or;
                let mut null = false;
                for arg in args {
                    match evaluate(arg, row)? {
                        Scalar::Bool(v) if v == decides => return Some(Scalar::Bool(decides)),
                        Scalar::Null => null = true,
                        _ => {}
                    }
                }
                Some(if null { Scalar::Null } else { Scalar::Bool(!decides) })
            }
            Func::Coalesce => {
                for arg in args {
                    let value = evaluate(arg, row)?;
                    if !value.is_null() {
                        return Some(value);
                    }
                }
                Some(Scalar::Null)
            }
            _ => {
                let values: Vec<Scalar> = args.iter().map(|a| evaluate(a, row)).collect::<Option<_>>()?;
                let types: Vec<DataType> = args.iter().map(|a| a.ty(row.columns)).collect();
                call(*func, &values, &types, *ty)
            }
        },
    }
}

fn call(func: Func, v: &[Scalar], types: &[DataType], ty: DataType) -> Option<Scalar> {
    let boolean = |b: bool| Some(Scalar::Bool(b));
    match func {
        Func::ListPack => {
            let element = ty.element().unwrap_or(DataType::Null);
            return Some(Scalar::Blob(nested::list_of(v, element)));
        }
        Func::StructPack => {
            let mut bytes = Vec::new();
            v.iter().zip(types).for_each(|(value, ty)| nested::write_element(value, *ty, &mut bytes));
            return Some(Scalar::Blob(bytes));
        }
        Func::Element => {
            let mut bytes = Vec::new();
            nested::write_element(&v[0], types[0], &mut bytes);
            return Some(Scalar::Blob(bytes));
        }
        Func::IsNull => return boolean(v[0].is_null()),
        Func::IsNotNull => return boolean(!v[0].is_null()),
        Func::NotDistinctFrom => return boolean(v[0] == v[1]),
        Func::DistinctFrom => return boolean(v[0] != v[1]),
        Func::InList => {
            if v[0].is_null() {
                return Some(Scalar::Null);
            }
            let null = v[1..].iter().any(Scalar::is_null);
            return Some(if v[1..].contains(&v[0]) {
                Scalar::Bool(true)
            } else if null {
                Scalar::Null
            } else {
                Scalar::Bool(false)
            });
        }
        Func::NullIf => return Some(if v[0] == v[1] { Scalar::Null } else { v[0].clone() }),
        Func::Greatest => return Some(v.iter().filter(|s| !s.is_null()).max().cloned().unwrap_or(Scalar::Null)),
        Func::Least => return Some(v.iter().filter(|s| !s.is_null()).min().cloned().unwrap_or(Scalar::Null)),
        Func::ConcatSkipNull => {
            let mut text = String::new();
            for value in v.iter().filter(|s| !s.is_null()) {
                let Scalar::Str(s) = value else { return None };
                text.push_str(s);
            }
            return Some(Scalar::Str(text));
        }
        _ => {}
    }
    if v.iter().any(Scalar::is_null) {
        return Some(Scalar::Null);
    }
    let order = || v[0].cmp(&v[1]);
    match func {
        Func::Not => match v[0] {
            Scalar::Bool(b) => boolean(!b),
            _ => None,
        },
        Func::Eq => boolean(order() == Ordering::Equal),
        Func::Ne => boolean(order() != Ordering::Equal),
        Func::Lt => boolean(order() == Ordering::Less),
        Func::Le => boolean(order() != Ordering::Greater),
        Func::Gt => boolean(order() == Ordering::Greater),
        Func::Ge => boolean(order() != Ordering::Less),
        Func::Add | Func::Sub | Func::Mul | Func::IntDiv | Func::Mod | Func::Neg | Func::Abs | Func::Sign => {
            arithmetic(func, v, types, ty)
        }
        Func::Div => match (&v[0], &v[1]) {
            (Scalar::F64(a), Scalar::F64(b)) if *b != 0.0 => Some(Scalar::F64(a / b)),
            (Scalar::F32(a), Scalar::F32(b)) if *b != 0.0 => Some(Scalar::F32(a / b)),
            _ => None,
        },
        Func::Nested(function) => {
            let of = if function.is_of_result() { ty } else { types[0] };
            library(Builtin::Nested(function, of), v)
        }
        Func::Concat => {
            v[1..].iter().try_fold(v[0].clone(), |sum, next| library(Builtin::Concat, &[sum, next.clone()]))
        }
        Func::Substring if v.len() == 2 => library(Builtin::SubstringFrom, v),
        Func::Substring => library(Builtin::Substring, v),
        Func::Length => library(Builtin::Length, v),
        Func::StartsWith => library(Builtin::StartsWith, v),
        Func::EndsWith => library(Builtin::EndsWith, v),
        Func::Contains => library(Builtin::Contains, v),
        Func::Like | Func::ILike => {
            let builtin = if func == Func::Like { Builtin::Like } else { Builtin::ILike };
            let escape = v.get(2).cloned().unwrap_or(Scalar::Str(String::new()));
            library(builtin, &[v[0].clone(), v[1].clone(), escape])
        }
        Func::DatePart | Func::DateTrunc => {
            let part = part(&v[0])?;
            let builtin = match (func, types[1]) {
                (Func::DatePart, DataType::Date) if part != Part::Epoch => Builtin::DatePart(part),
                (Func::DateTrunc, DataType::Date) if ty == DataType::Date => Builtin::DateTrunc(part),
                (Func::DateTrunc, DataType::Timestamp) if ty == DataType::Timestamp => Builtin::TimestampTrunc(part),
                _ => return None,
            };
            library(builtin, &v[1..])
        }
        Func::DateAdd | Func::DateSub => date_arithmetic(func, v, types, ty),
        Func::IntervalAdd => library(Builtin::IntervalAdd, v),
        Func::IntervalSub => library(Builtin::IntervalSub, v),
        Func::IntervalNeg => library(Builtin::IntervalNeg, v),
        Func::IntervalMul => library(Builtin::IntervalMul, v),
        Func::IntervalScale => library(Builtin::IntervalScale, v),
        Func::IntervalDiv => library(Builtin::IntervalDiv, v),
        Func::Builtin(builtin) if !builtin.is_volatile() => library(builtin, v),
        Func::ToInterval => library(Builtin::ToInterval(part(&v[1])?), &v[..1]),
        _ => None,
    }
}

fn library(builtin: Builtin, values: &[Scalar]) -> Option<Scalar> {
    builtins::eval(builtin, values).ok()
}

fn part(value: &Scalar) -> Option<Part> {
    match value {
        Scalar::Str(name) => Part::from_name(name),
        _ => None,
    }
}

fn within(value: i128, ty: DataType) -> Option<Scalar> {
    let (low, high) = ty.int_range()?;
    (low..=high).contains(&value).then_some(Scalar::Int(value))
}

fn arithmetic(func: Func, v: &[Scalar], types: &[DataType], ty: DataType) -> Option<Scalar> {
    match (&v[0], v.get(1)) {
        (Scalar::Int(a), None) => {
            let value = match func {
                Func::Neg => a.checked_neg()?,
                Func::Abs => a.checked_abs()?,
                Func::Sign if !ty.is_decimal() => a.signum(),
                _ => return None,
            };
            within(value, ty)
        }
        (Scalar::Int(a), Some(Scalar::Int(b))) => {
            let value = match func {
                Func::Add => a.checked_add(*b)?,
                Func::Sub => a.checked_sub(*b)?,
                Func::Mul if types[0].scale() + types[1].scale() == ty.scale() => a.checked_mul(*b)?,
                Func::IntDiv | Func::Mod if *b == 0 => return None,
                Func::IntDiv if !ty.is_decimal() => a.checked_div(*b)?,
                Func::Mod if types[0] == types[1] => a.checked_rem(*b)?,
                _ => return None,
            };
            within(value, ty)
        }
        (Scalar::F64(a), Some(Scalar::F64(b))) => {
            let value = match func {
                Func::Add => a + b,
                Func::Sub => a - b,
                Func::Mul => a * b,
                _ => return None,
            };
            value.is_finite().then_some(Scalar::F64(value))
        }
        (Scalar::F64(a), None) => match func {
            Func::Neg => Some(Scalar::F64(-a)),
            Func::Abs => Some(Scalar::F64(a.abs())),
            _ => None,
        },
        _ => None,
    }
}

fn date_arithmetic(func: Func, v: &[Scalar], types: &[DataType], ty: DataType) -> Option<Scalar> {
    let minus = func == Func::DateSub;
    match (&v[1], types[0]) {
        (Scalar::Interval(_), DataType::Date | DataType::Timestamp) => {
            let by = if minus { library(Builtin::IntervalNeg, &v[1..])? } else { v[1].clone() };
            let (builtin, from) = match types[0] {
                DataType::Date => (Builtin::DateAddInterval, DataType::Date),
                _ => (Builtin::TimestampAddInterval, DataType::Timestamp),
            };
            // A date and an interval make a timestamp; where the plan's type is DATE, something else is meant.
            (ty == DataType::Timestamp && from == types[0]).then(|| library(builtin, &[v[0].clone(), by]))?
        }
        (Scalar::Int(days), DataType::Date) if types[1].is_integer() && ty == DataType::Date => {
            let days = if minus { days.checked_neg()? } else { *days };
            let moved = v[0].as_int()?.checked_add(days)?;
            let infinity = i128::from(builtins::dates::DATE_INFINITY);
            (-infinity < moved && moved < infinity).then_some(Scalar::Int(moved))
        }
        (Scalar::Int(other), DataType::Date) if minus && types[1] == DataType::Date && ty.is_integer() => {
            within(v[0].as_int()?.checked_sub(*other)?, ty)
        }
        _ => None,
    }
}

/// What a cast gives.
pub(crate) enum Cast {
    Value(Scalar),
    /// The value doesn't fit the type.
    Misfit,
    /// Not computed here.
    Unknown,
}

/// Casts a constant.
pub(crate) fn cast(value: &Scalar, from: DataType, to: DataType) -> Cast {
    if value.is_null() {
        return Cast::Value(Scalar::Null);
    }
    if from == to {
        return Cast::Value(value.clone());
    }
    let fits = |v: Option<i128>| match v.and_then(|v| within(v, to)) {
        Some(value) => Cast::Value(value),
        None => Cast::Misfit,
    };
    let ten = |exponent: u8| math::pow10(exponent.into());
    match (value, from, to) {
        (Scalar::Int(v), _, _) if (from.is_integer() || from.is_decimal()) && (to.is_integer() || to.is_decimal()) => {
            let (s, t) = (from.scale(), to.scale());
            if t >= s {
                fits(ten(t - s).and_then(|f| v.checked_mul(f)))
            } else {
                fits(ten(s - t).map(|f| math::div_round(*v, f)))
            }
        }
        (Scalar::Int(v), _, DataType::F64) if from.is_integer() || from.is_decimal() => {
            Cast::Value(Scalar::F64(decimals::decimal_to_f64(*v, from.scale().into())))
        }
        (Scalar::Int(v), _, DataType::F32) if from.is_integer() || from.is_decimal() => {
            Cast::Value(Scalar::F32(decimals::decimal_to_f32(*v, from.scale().into())))
        }
        (Scalar::F32(v), _, DataType::F64) => Cast::Value(Scalar::F64(f64::from(*v))),
        (Scalar::Bool(v), _, _) if to.is_integer() => Cast::Value(Scalar::Int(i128::from(*v))),
        (Scalar::Int(_), DataType::Date, DataType::Timestamp) => {
            match value.as_int().and_then(|v| i32::try_from(v).ok()).map(builtins::dates::date_timestamp) {
                Some(Ok(v)) => Cast::Value(Scalar::Int(v.into())),
                _ => Cast::Misfit,
            }
        }
        (Scalar::Int(_), DataType::Timestamp, DataType::Date) => {
            library(Builtin::TimestampDate, std::slice::from_ref(value)).map_or(Cast::Unknown, Cast::Value)
        }
        (Scalar::Str(_), _, _) => {
            let kind = match to {
                DataType::Bool => TextKind::Bool,
                DataType::Date => TextKind::Date,
                DataType::Time => TextKind::Time,
                DataType::Timestamp => TextKind::Timestamp,
                DataType::Interval => TextKind::Interval,
                DataType::F64 => TextKind::F64,
                DataType::Decimal { precision, scale } => {
                    let args = [value.clone(), Scalar::Int(i128::from(precision)), Scalar::Int(i128::from(scale))];
                    return library(Builtin::Parse(TextKind::Decimal), &args).map_or(Cast::Misfit, Cast::Value);
                }
                _ if to.is_integer() => {
                    return match library(Builtin::Parse(TextKind::Int), std::slice::from_ref(value)) {
                        Some(Scalar::Int(v)) => fits(Some(v)),
                        _ => Cast::Misfit,
                    };
                }
                _ => return Cast::Unknown,
            };
            library(Builtin::Parse(kind), std::slice::from_ref(value)).map_or(Cast::Misfit, Cast::Value)
        }
        (_, _, DataType::Str) => {
            let kind = match from {
                DataType::Bool => TextKind::Bool,
                DataType::Date => TextKind::Date,
                DataType::Time => TextKind::Time,
                DataType::Timestamp => TextKind::Timestamp,
                DataType::Interval => TextKind::Interval,
                DataType::F64 => TextKind::F64,
                DataType::Decimal { precision, scale } => {
                    // No zero before the point of a DECIMAL(s, s), as `lower::cast` has it.
                    let scale = if scale == precision { -i128::from(scale) } else { i128::from(scale) };
                    let args = [value.clone(), Scalar::Int(scale)];
                    return library(Builtin::Print(TextKind::Decimal), &args).map_or(Cast::Unknown, Cast::Value);
                }
                _ if from.is_integer() => TextKind::Int,
                _ => return Cast::Unknown,
            };
            library(Builtin::Print(kind), std::slice::from_ref(value)).map_or(Cast::Unknown, Cast::Value)
        }
        _ => Cast::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(expr: &Expr) -> Option<Scalar> {
        evaluate(expr, &Row { columns: &Arena::new(), value: &|_| None })
    }

    fn text(s: &str) -> Expr {
        Expr::Literal(Scalar::Str(s.into()), DataType::Str)
    }

    fn to(input: Expr, ty: DataType) -> Expr {
        Expr::Cast { input: Box::new(input), ty, try_: false, span: Default::default() }
    }

    #[test]
    fn dates_and_intervals_fold_as_in_q1() {
        let date = to(text("1998-12-01"), DataType::Date);
        let days = Expr::call(
            Func::ToInterval,
            vec![Expr::Literal(Scalar::Int(90), DataType::I64), text("day")],
            DataType::Interval,
        );
        let difference = Expr::call(Func::DateSub, vec![date, days], DataType::Timestamp);
        assert_eq!(value(&to(difference, DataType::Date)), Some(Scalar::Int(10471)));
    }

    #[test]
    fn what_would_be_an_error_is_not_folded() {
        let big = Expr::Literal(Scalar::Int(i64::MAX.into()), DataType::I64);
        assert_eq!(value(&Expr::call(Func::Add, vec![big.clone(), big.clone()], DataType::I64)), None);
        assert_eq!(value(&to(big, DataType::I32)), None);
        assert_eq!(value(&to(text("12x"), DataType::I32)), None);
        let tried =
            Expr::Cast { input: Box::new(text("12x")), ty: DataType::I32, try_: true, span: Default::default() };
        assert_eq!(value(&tried), Some(Scalar::Null));
    }

    #[test]
    fn decimals_round_half_away_from_zero() {
        let half = Expr::Literal(Scalar::Int(-25), DataType::decimal(5, 1));
        assert_eq!(value(&to(half, DataType::I32)), Some(Scalar::Int(-3)));
    }

    #[test]
    fn logic_is_three_valued() {
        let null = Expr::null(DataType::Bool);
        let or = |b| Expr::call(Func::Or, vec![Expr::null(DataType::Bool), Expr::bool(b)], DataType::Bool);
        assert_eq!(value(&or(true)), Some(Scalar::Bool(true)));
        assert_eq!(value(&or(false)), Some(Scalar::Null));
        assert_eq!(value(&Expr::call(Func::Not, vec![null], DataType::Bool)), Some(Scalar::Null));
    }
}
