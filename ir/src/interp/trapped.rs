//! What a trap says: where compiled code ends a query, the operation is done again on the values that it failed on, by the
//! interpreter's own code, whose message names them.

use super::ops::{self, Fault};
use crate::builtin::Builtin;
use crate::kernel::{BinaryOp, CastMode, Overflow, UnaryOp};
use crate::scalar::Scalar;
use crate::types::Repr;

/// An operation that can trap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trapped {
    Unary(UnaryOp, Repr),
    Binary(BinaryOp, Repr),
    Cast {
        from: Repr,
        to: Repr,
    },
    Check {
        repr: Repr,
        min: i128,
        max: i128,
    },
    /// An aggregate's addition.
    Sum(Repr),
    /// A probe that must match one row and matched more.
    Many,
    Builtin(Builtin),
}

impl Trapped {
    /// Representations of the operands.
    pub fn operands(&self) -> Vec<Repr> {
        match self {
            Trapped::Unary(_, repr) | Trapped::Check { repr, .. } => vec![*repr],
            Trapped::Binary(_, repr) | Trapped::Sum(repr) => vec![*repr; 2],
            Trapped::Cast { from, .. } => vec![*from],
            Trapped::Many => vec![],
            Trapped::Builtin(builtin) => builtin.signature().args,
        }
    }

    /// What the interpreter says of these operands; `None` where the operation does not fail on them.
    pub fn message(&self, values: &[Scalar]) -> Option<String> {
        let fault = match (*self, values) {
            (Trapped::Unary(op, repr), [a]) => ops::unary(op, a, repr).err()?,
            (Trapped::Binary(op, repr), [a, b]) => ops::binary(op, a, b, repr).err()?,
            (Trapped::Cast { from, to }, [a]) => ops::cast(a, from, to, CastMode::Checked).err()?,
            (Trapped::Check { min, max, .. }, [a]) => ops::check(a, min, max, CastMode::Checked).err()?,
            (Trapped::Sum(repr), [a, b]) => {
                ops::binary(BinaryOp::Add(Overflow::Checked), a, b, repr).err()?;
                return Some(format!("Overflow in {} addition: {a} + {b}", ops::repr_name(repr)));
            }
            (Trapped::Many, _) => return Some(ops::MANY_ROWS.into()),
            (Trapped::Builtin(builtin), values) => return crate::builtins::eval(builtin, values).err(),
            _ => return None,
        };
        match fault {
            Fault::Trap(message) | Fault::Broken(message) => Some(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_names_the_operands_and_there_is_none_where_nothing_fails() {
        let sum = Trapped::Sum(Repr::I64);
        let values = [Scalar::Int(i64::MAX.into()), Scalar::Int(1)];
        assert!(sum.message(&values).is_some_and(|m| m.contains("9223372036854775807 + 1")));
        assert_eq!(sum.message(&[Scalar::Int(1), Scalar::Int(1)]), None);
        assert_eq!(Trapped::Many.message(&[]).as_deref(), Some(ops::MANY_ROWS));
        assert_eq!(sum.message(&values[..1]), None, "operands of another operation");
    }
}
