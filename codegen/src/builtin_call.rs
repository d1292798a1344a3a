//! The generic call of a library function: slots in, scalars through `quernel_ir::builtins`, a slot out.

use quernel_ir::builtin::Builtin;
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::Repr;

use crate::abi::{KernelContext, Slot, StrView};

/// Status of a call: there is a value.
pub(crate) const VALID: u32 = 0;
/// The result is NULL.
pub(crate) const NULL: u32 = 1;
/// The function failed and left a message.
const FAILED: u32 = 2;

/// Which function, and how its arguments and result lie in slots.
#[derive(Clone, Debug)]
pub(crate) struct BuiltinCall {
    pub(crate) builtin: Builtin,
    pub(crate) args: Vec<Repr>,
    pub(crate) result: Repr,
}

/// Calls a library function.
///
/// # Safety
/// `context` is the running kernel's, `call` is alive, `args` are as many slots as it has arguments, and views in them are alive.
pub(crate) unsafe extern "C" fn call_builtin(
    context: *mut KernelContext,
    call: *const BuiltinCall,
    args: *const Slot,
    out: *mut Slot,
) -> u32 {
    // SAFETY: by the caller's promise; generated code passes a slot for each argument.
    let (call, slots) = unsafe {
        let call = &*call;
        (call, std::slice::from_raw_parts(args, call.args.len()))
    };
    let outcome = std::panic::catch_unwind(|| {
        // SAFETY: by the caller's promise.
        let args: Vec<Scalar> = slots.iter().zip(&call.args).map(|(slot, repr)| unsafe { read(slot, *repr) }).collect();
        quernel_ir::builtins::eval(call.builtin, &args)
    });
    let result = match outcome {
        Ok(Ok(result)) => result,
        // SAFETY: by the caller's promise.
        Ok(Err(message)) => return unsafe { fail(context, message) },
        Err(_) => {
            // SAFETY: as above.
            return unsafe { fail(context, format!("internal error in {}", call.builtin)) };
        }
    };
    // SAFETY: `out` is a slot of the caller's frame.
    unsafe { write(context, &result, call.result, out) }
}

/// Leaves a message for the runtime; the status that says so.
///
/// # Safety
/// `context` is the running kernel's.
pub(crate) unsafe fn fail(context: *mut KernelContext, message: String) -> u32 {
    // SAFETY: by the caller's promise.
    unsafe { leave_message(context, message) };
    FAILED
}

/// Leaves a message for the runtime.
///
/// # Safety
/// `context` is the running kernel's.
pub(crate) unsafe fn leave_message(context: *mut KernelContext, message: String) {
    // SAFETY: by the caller's promise; a message already there is ours to drop.
    unsafe {
        let old = std::mem::replace(&mut (*context).message, Box::into_raw(Box::new(message)));
        if !old.is_null() {
            drop(Box::from_raw(old));
        }
    }
}

/// # Safety
/// The slot holds a value of the representation.
unsafe fn read(slot: &Slot, repr: Repr) -> Scalar {
    let bytes = slot.bytes;
    let int = |width: usize| {
        let negative = bytes[width - 1] & 0x80 != 0;
        let mut wide = [if negative { 0xff } else { 0 }; 16];
        wide[..width].copy_from_slice(&bytes[..width]);
        Scalar::Int(i128::from_le_bytes(wide))
    };
    let (mut low, mut high) = ([0; 8], [0; 8]);
    low.copy_from_slice(&bytes[..8]);
    high.copy_from_slice(&bytes[8..]);
    let (low, high) = (u64::from_le_bytes(low), u64::from_le_bytes(high));
    match repr {
        Repr::Bool => Scalar::Bool(bytes[0] != 0),
        Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64 | Repr::I128 => int(repr.size()),
        Repr::F32 => Scalar::F32(f32::from_bits(low as u32)),
        Repr::F64 => Scalar::F64(f64::from_bits(low)),
        Repr::Interval => Scalar::Interval(Interval {
            months: low as u32 as i32,
            days: (low >> 32) as u32 as i32,
            micros: high as i64,
        }),
        Repr::Str => {
            let view = StrView::from_words(low, high);
            // SAFETY: by the caller's promise.
            let bytes = unsafe { view.as_bytes() };
            match simdutf8::basic::from_utf8(bytes) {
                Ok(text) => Scalar::Str(text.to_owned()),
                Err(_) => Scalar::Blob(bytes.to_vec()),
            }
        }
    }
}

/// # Safety
/// `context` is the running kernel's; `out` is a writable slot.
unsafe fn write(context: *mut KernelContext, value: &Scalar, repr: Repr, out: *mut Slot) -> u32 {
    let mut bytes = [0; 16];
    let mut status = VALID;
    match (value, repr) {
        (Scalar::Null, _) => status = NULL,
        (Scalar::Bool(v), _) => bytes[0] = u8::from(*v),
        (Scalar::Int(v), _) => bytes = v.to_le_bytes(),
        (Scalar::F32(v), _) => bytes[..4].copy_from_slice(&v.to_le_bytes()),
        (Scalar::F64(v), _) => bytes[..8].copy_from_slice(&v.to_le_bytes()),
        (Scalar::Interval(v), _) => {
            bytes[..4].copy_from_slice(&v.months.to_le_bytes());
            bytes[4..8].copy_from_slice(&v.days.to_le_bytes());
            bytes[8..].copy_from_slice(&v.micros.to_le_bytes());
        }
        (Scalar::Str(_) | Scalar::Blob(_), _) => {
            // SAFETY: by the caller's promise.
            match unsafe { allocate(context, value.as_bytes().unwrap_or_default()) } {
                Some(view) => {
                    let (first, second) = view.words();
                    bytes[..8].copy_from_slice(&first.to_le_bytes());
                    bytes[8..].copy_from_slice(&second.to_le_bytes());
                }
                // SAFETY: as above.
                None => return unsafe { fail(context, "out of memory for a string result".to_owned()) },
            }
        }
    }
    // SAFETY: by the caller's promise.
    unsafe { (*out).bytes = bytes };
    status
}

/// A view of a copy of the bytes that lives as long as the query; `None`: out of memory.
///
/// # Safety
/// `context` is the running kernel's.
pub(crate) unsafe fn allocate(context: *mut KernelContext, bytes: &[u8]) -> Option<StrView> {
    if bytes.len() <= StrView::INLINE {
        return Some(StrView::new(bytes));
    }
    // SAFETY: `own_bytes` copies the bytes to memory from the runtime.
    let copy = unsafe { crate::callouts::own_bytes(context, bytes.as_ptr(), bytes.len() as u64) };
    if copy.is_null() {
        return None;
    }
    // SAFETY: the copy has as many bytes and lives as long as the query.
    Some(StrView::new(unsafe { std::slice::from_raw_parts(copy, bytes.len()) }))
}
