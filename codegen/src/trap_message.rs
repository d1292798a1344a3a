//! What a trap says: compiled code hands over the values that an operation failed on.

use quernel_ir::interp::trapped::Trapped;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use crate::abi::KernelContext;
use crate::builtin_call::leave_message;

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
    let scalar = |repr: Repr, low: u64, high: u64| match repr {
        Repr::F64 => Scalar::F64(f64::from_bits(low)),
        Repr::F32 => Scalar::F32(f32::from_bits(low as u32)),
        Repr::I128 => Scalar::Int((i128::from(high as i64) << 64) | i128::from(low)),
        _ => Scalar::Int((low as i64).into()),
    };
    let words = [(a0, a1), (b0, b1)];
    let values: Vec<Scalar> =
        trapped.operands().into_iter().zip(words).map(|(repr, (low, high))| scalar(repr, low, high)).collect();
    if let Some(message) = trapped.message(&values) {
        // SAFETY: by the caller's promise.
        unsafe { leave_message(context, message) };
    }
}
