//! Result types of operations; the builder and the verifier share them.

use crate::kernel::{BinaryOp, CastMode, Kernel, Module, Op, Source, Type, UnaryOp, Value};
use crate::scalar::Scalar;
use crate::types::{Repr, ValueType};

/// Why an operation has no type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct TypeError(pub String);

fn fail<T>(message: impl Into<String>) -> Result<T, TypeError> {
    Err(TypeError(message.into()))
}

fn scalar(kernel: &Kernel, value: Value) -> Result<ValueType, TypeError> {
    match kernel.values.get(value) {
        None => fail(format!("{value} is not defined")),
        Some(data) => data.ty.value().ok_or_else(|| TypeError(format!("{value} is a row, a scalar is needed"))),
    }
}

/// Whether a constant has the representation.
pub fn scalar_fits(scalar: &Scalar, repr: Repr) -> bool {
    match scalar {
        Scalar::Null => true,
        Scalar::Bool(_) => repr == Repr::Bool,
        Scalar::Int(v) => repr.int_range().is_some_and(|(min, max)| (min..=max).contains(v)),
        Scalar::F32(_) => repr == Repr::F32,
        Scalar::F64(_) => repr == Repr::F64,
        Scalar::Str(_) | Scalar::Blob(_) => repr == Repr::Str,
        Scalar::Interval(_) => repr == Repr::Interval,
    }
}

/// The type of `op` in `kernel`. For [`Op::Bound`] and [`Op::Const`] it is the `declared` one (checked, for a constant).
pub fn result_type(module: &Module, kernel: &Kernel, op: &Op, declared: Type) -> Result<Type, TypeError> {
    let ok = |repr: Repr, nullable: bool| Ok(Type::Value(ValueType { repr, nullable }));
    match op {
        Op::Bound => Ok(declared),
        Op::Const(constant) => match declared {
            Type::Value(ty) if scalar_fits(constant, ty.repr) && (ty.nullable || !constant.is_null()) => Ok(declared),
            Type::Value(ty) => fail(format!("the constant {constant} is not a {ty}")),
            Type::Row { .. } => fail("a constant is not a row"),
        },
        Op::Param(param) => match module.params.get(*param) {
            Some(param) => Ok(Type::Value(param.ty)),
            None => fail(format!("there is no parameter {param}")),
        },
        Op::Load { column } | Op::Code { column } => {
            let Source::Table(table) = kernel.source else { return fail("only a kernel over a table can load") };
            let Some(table) = module.tables.get(table) else { return fail(format!("there is no {table}")) };
            let Some(column) = table.columns.get(*column) else {
                return fail(format!("table @{} has no column {column}", table.name));
            };
            match op {
                Op::Load { .. } => Ok(Type::Value(column.value_type())),
                _ if column.dictionary.is_some() => ok(Repr::I32, column.nullable),
                _ => fail(format!("column {} has no dictionary", column.name)),
            }
        }
        Op::Decode { table, column, code } => {
            let code = scalar(kernel, *code)?;
            let Some(column) = module.tables.get(*table).and_then(|t| t.columns.get(*column)) else {
                return fail(format!("there is no column {column} of {table}"));
            };
            if column.dictionary.is_none() {
                return fail(format!("column {} has no dictionary", column.name));
            }
            if code.repr != Repr::I32 {
                return fail(format!("a dictionary code is an i32, not a {code}"));
            }
            ok(column.ty.repr(), code.nullable)
        }
        Op::Lookup { state, code } => {
            let code = scalar(kernel, *code)?;
            let Some(state) = module.states.get(*state) else { return fail(format!("there is no {state}")) };
            let crate::kernel::StateKind::Lut { .. } = state.kind else {
                return fail(format!("@{} is not a lookup table", state.name));
            };
            if code.repr != Repr::I32 {
                return fail(format!("a dictionary code is an i32, not a {code}"));
            }
            let Some(field) = state.fields.first() else { return fail(format!("@{} has no field", state.name)) };
            ok(field.ty.repr, field.ty.nullable || code.nullable)
        }
        Op::Field { row, field } => match kernel.values.get(*row).map(|v| v.ty) {
            Some(Type::Row { state, nullable }) => {
                let Some(state) = module.states.get(state) else { return fail(format!("there is no {state}")) };
                let Some(field) = state.fields.get(*field) else {
                    return fail(format!("@{} has no field {field}", state.name));
                };
                ok(field.ty.repr, field.ty.nullable || nullable)
            }
            Some(Type::Value(ty)) => fail(format!("{row} is a {ty}, a row is needed")),
            None => fail(format!("{row} is not defined")),
        },
        Op::Present { row } => match kernel.values.get(*row).map(|v| v.ty) {
            Some(Type::Row { .. }) => ok(Repr::Bool, false),
            _ => fail(format!("{row} is not a row")),
        },
        Op::Unary { op, arg } => {
            let ty = scalar(kernel, *arg)?;
            let good = match op {
                UnaryOp::Neg(_) | UnaryOp::Abs(_) => ty.repr.is_int() || ty.repr.is_float(),
                UnaryOp::Not => ty.repr == Repr::Bool,
                UnaryOp::PopCount => ty.repr.is_int(),
                UnaryOp::IsNull | UnaryOp::IsValid => return ok(Repr::Bool, false),
                UnaryOp::AssumeValid => return ok(ty.repr, false),
                UnaryOp::Sqrt | UnaryOp::Floor | UnaryOp::Ceil | UnaryOp::Trunc => ty.repr.is_float(),
                UnaryOp::Canonical | UnaryOp::Own => true,
            };
            if good { ok(ty.repr, ty.nullable) } else { fail(format!("{op:?} does not take a {ty}")) }
        }
        Op::Binary { op, left, right } => {
            let (l, r) = (scalar(kernel, *left)?, scalar(kernel, *right)?);
            if l.repr != r.repr {
                return fail(format!("{op:?} takes two values of one representation, not {l} and {r}"));
            }
            let nullable = l.nullable || r.nullable;
            let number = l.repr.is_int() || l.repr.is_float();
            match op {
                BinaryOp::Add(_) | BinaryOp::Sub(_) | BinaryOp::Mul(_) | BinaryOp::Div(_) | BinaryOp::Rem if number => {
                    ok(l.repr, nullable)
                }
                BinaryOp::DivRound if l.repr.is_int() => match kernel.constant(*right) {
                    Some(Scalar::Int(v)) if *v > 0 => ok(l.repr, nullable),
                    _ => fail("div_round takes a positive constant divisor"),
                },
                BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor | BinaryOp::Shl | BinaryOp::Shr
                    if l.repr.is_int() =>
                {
                    ok(l.repr, nullable)
                }
                BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                    ok(Repr::Bool, nullable)
                }
                BinaryOp::Same => ok(Repr::Bool, false),
                BinaryOp::And | BinaryOp::Or if l.repr == Repr::Bool => ok(Repr::Bool, nullable),
                _ => fail(format!("{op:?} does not take {l} and {r}")),
            }
        }
        Op::Select { cond, then, otherwise } => {
            let (c, t, o) = (scalar(kernel, *cond)?, scalar(kernel, *then)?, scalar(kernel, *otherwise)?);
            if c.repr != Repr::Bool {
                return fail(format!("the condition of a select is a bool, not a {c}"));
            }
            if t.repr != o.repr {
                return fail(format!("select takes two values of one representation, not {t} and {o}"));
            }
            ok(t.repr, t.nullable || o.nullable)
        }
        Op::Cast { arg, to, mode } => {
            let from = scalar(kernel, *arg)?;
            let number = |r: Repr| r.is_int() || r.is_float() || r == Repr::Bool;
            if !number(from.repr) || !number(*to) {
                return fail(format!("there is no cast from {from} to {to}"));
            }
            ok(*to, from.nullable || *mode == CastMode::Try)
        }
        Op::Check { arg, mode, .. } => {
            let ty = scalar(kernel, *arg)?;
            if !ty.repr.is_int() {
                return fail(format!("check takes an integer, not a {ty}"));
            }
            ok(ty.repr, ty.nullable || *mode == CastMode::Try)
        }
        Op::Call { builtin, args } => {
            let signature = builtin.signature();
            if args.len() != signature.args.len() {
                return fail(format!("{builtin} takes {} arguments, not {}", signature.args.len(), args.len()));
            }
            let mut nullable = signature.nullable;
            for (arg, want) in args.iter().zip(&signature.args) {
                let ty = scalar(kernel, *arg)?;
                if ty.repr != *want {
                    return fail(format!("{builtin} takes a {want} there, not a {ty}"));
                }
                nullable |= ty.nullable;
            }
            ok(signature.result, nullable)
        }
    }
}
