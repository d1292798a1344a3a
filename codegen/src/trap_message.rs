//! What a trap says: the operation is done again, on the values that it failed on, by the interpreter's own code, whose message
//! names them.

use quernel_ir::interp::ops::{self, Fault};
use quernel_ir::kernel::{BinaryOp, CastMode, Overflow, UnaryOp};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use crate::abi::KernelContext;
use crate::builtin_call::leave_message;

/// An operation that can trap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Trapped {
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
}

impl Trapped {
    /// Representation of the operands.
    pub(crate) fn repr(self) -> Repr {
        match self {
            Trapped::Unary(_, repr) | Trapped::Binary(_, repr) | Trapped::Check { repr, .. } | Trapped::Sum(repr) => {
                repr
            }
            Trapped::Cast { from, .. } => from,
        }
    }

    fn message(self, a: &Scalar, b: &Scalar) -> Option<String> {
        let fault = match self {
            Trapped::Unary(op, repr) => ops::unary(op, a, repr).err()?,
            Trapped::Binary(op, repr) => ops::binary(op, a, b, repr).err()?,
            Trapped::Cast { from, to } => ops::cast(a, from, to, CastMode::Checked).err()?,
            Trapped::Check { min, max, .. } => ops::check(a, min, max, CastMode::Checked).err()?,
            Trapped::Sum(repr) => {
                ops::binary(BinaryOp::Add(Overflow::Checked), a, b, repr).err()?;
                return Some(format!("Overflow in {} addition: {a} + {b}", ops::repr_name(repr)));
            }
        };
        match fault {
            Fault::Trap(message) | Fault::Broken(message) => Some(message),
        }
    }
}

/// Leaves the message of an operation on these operands (sign-extended integers, or a float's bits).
///
/// # Safety
/// `context` is the running kernel's and `trapped` is alive.
pub(crate) unsafe extern "C" fn explain(
    context: *mut KernelContext,
    trapped: *const Trapped,
    a0: u64,
    a1: u64,
    b0: u64,
    b1: u64,
) {
    // SAFETY: by the caller's promise.
    let trapped = unsafe { *trapped };
    let scalar = |low: u64, high: u64| match trapped.repr() {
        Repr::F64 => Scalar::F64(f64::from_bits(low)),
        Repr::F32 => Scalar::F32(f32::from_bits(low as u32)),
        Repr::I128 => Scalar::Int((i128::from(high as i64) << 64) | i128::from(low)),
        _ => Scalar::Int((low as i64).into()),
    };
    if let Some(message) = trapped.message(&scalar(a0, a1), &scalar(b0, b1)) {
        // SAFETY: by the caller's promise.
        unsafe { leave_message(context, message) };
    }
}
