//! Rust functions that generated code calls: long strings, 128-bit division, and library functions.
//!
//! All are `extern "C"` with arguments and results of at most 8 bytes; a wide result goes through a pointer.

use crate::abi::{KernelContext, StrView};

/// Bytes at [`zeros`], and so the widest row that a kernel handles.
pub(crate) const ZEROS_SIZE: usize = 64 << 10;

#[repr(align(16))]
struct Zeros([u8; ZEROS_SIZE]);

static ZEROS: Zeros = Zeros([0; ZEROS_SIZE]);

/// Where fields of an absent row are read.
pub(crate) fn zeros() -> *const u8 {
    ZEROS.0.as_ptr()
}

fn wide(low: u64, high: u64) -> i128 {
    (i128::from(high as i64) << 64) | i128::from(low)
}

/// # Safety
/// `a` and `b` point to `len` readable bytes each.
pub(crate) unsafe extern "C" fn bytes_equal(a: *const u8, b: *const u8, len: u64) -> u8 {
    // SAFETY: by the caller's promise.
    let (a, b) = unsafe { (std::slice::from_raw_parts(a, len as usize), std::slice::from_raw_parts(b, len as usize)) };
    u8::from(a == b)
}

/// Order of two strings by bytes: below, at or above 0.
///
/// # Safety
/// The words are those of two views whose bytes are alive.
pub(crate) unsafe extern "C" fn str_compare(a0: u64, a1: u64, b0: u64, b1: u64) -> i32 {
    let (a, b) = (StrView::from_words(a0, a1), StrView::from_words(b0, b1));
    // SAFETY: by the caller's promise.
    let (a, b) = unsafe { (a.as_bytes(), b.as_bytes()) };
    a.cmp(b) as i32
}

/// Hash of the bytes of a string longer than a view holds.
///
/// # Safety
/// `start` points to `len` readable bytes.
pub(crate) unsafe extern "C" fn hash_bytes(start: *const u8, len: u64) -> u64 {
    // SAFETY: by the caller's promise.
    let bytes = unsafe { std::slice::from_raw_parts(start, len as usize) };
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        product as u64 ^ (product >> 64) as u64
    };
    let word = |chunk: &[u8]| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        u64::from_le_bytes(word)
    };
    let mut hash = 0x2d35_8dcc_aa6c_78a5u64 ^ len;
    for chunk in bytes.chunks(16) {
        let (a, b) = chunk.split_at(chunk.len().min(8));
        hash = fold(hash ^ word(a), 0x8bb8_4b93_962e_acc9 ^ word(b));
    }
    hash
}

/// A copy of `len` bytes that lives as long as the query; null: out of memory.
///
/// # Safety
/// `context` is the running kernel's; `start` points to `len` readable bytes.
pub(crate) unsafe extern "C" fn own_bytes(context: *mut KernelContext, start: *const u8, len: u64) -> *const u8 {
    // SAFETY: the context and its functions are the runtime's promise; `alloc` gives `len` bytes or null.
    unsafe {
        let copy = ((*context).alloc)(context, len);
        if !copy.is_null() {
            std::ptr::copy_nonoverlapping(start, copy, len as usize);
        }
        copy
    }
}

/// # Safety
/// `out` points to 16 writable bytes.
pub(crate) unsafe extern "C" fn mul_i128(a0: u64, a1: u64, b0: u64, b1: u64, out: *mut i128) -> u8 {
    let (product, overflow) = wide(a0, a1).overflowing_mul(wide(b0, b1));
    // SAFETY: by the caller's promise.
    unsafe { out.write_unaligned(product) };
    u8::from(overflow)
}

/// # Safety
/// `out` points to 16 writable bytes.
pub(crate) unsafe extern "C" fn div_i128(a0: u64, a1: u64, b0: u64, b1: u64, out: *mut i128) {
    let (a, b) = (wide(a0, a1), wide(b0, b1));
    let quotient = if b == 0 { 0 } else { a.wrapping_div(b) };
    // SAFETY: by the caller's promise.
    unsafe { out.write_unaligned(quotient) };
}

/// # Safety
/// `out` points to 16 writable bytes.
pub(crate) unsafe extern "C" fn rem_i128(a0: u64, a1: u64, b0: u64, b1: u64, out: *mut i128) {
    let (a, b) = (wide(a0, a1), wide(b0, b1));
    let remainder = if b == 0 { 0 } else { a.wrapping_rem(b) };
    // SAFETY: by the caller's promise.
    unsafe { out.write_unaligned(remainder) };
}

/// The quotient by a positive divisor, rounded half away from zero.
///
/// # Safety
/// `out` points to 16 writable bytes.
pub(crate) unsafe extern "C" fn div_round_i128(a0: u64, a1: u64, b0: u64, b1: u64, out: *mut i128) {
    let (a, b) = (wide(a0, a1), wide(b0, b1).max(1));
    let (quotient, remainder) = (a / b, a % b);
    let size = remainder.unsigned_abs();
    let away = size >= b as u128 - size;
    let rounded = if away { quotient + remainder.signum() } else { quotient };
    // SAFETY: by the caller's promise.
    unsafe { out.write_unaligned(rounded) };
}

pub(crate) extern "C" fn i128_to_f64(low: u64, high: u64) -> f64 {
    wide(low, high) as f64
}

pub(crate) extern "C" fn i128_to_f32(low: u64, high: u64) -> f32 {
    wide(low, high) as f32
}

/// Rounds half to even; whether it fits.
///
/// # Safety
/// `out` points to 16 writable bytes.
pub(crate) unsafe extern "C" fn f64_to_i128(value: f64, out: *mut i128) -> u8 {
    let rounded = value.round_ties_even();
    let limit = 2f64.powi(127);
    // SAFETY: by the caller's promise.
    unsafe { out.write_unaligned(rounded as i128) };
    u8::from(rounded >= -limit && rounded < limit)
}

pub(crate) extern "C" fn fmod64(a: f64, b: f64) -> f64 {
    a % b
}

pub(crate) extern "C" fn fmod32(a: f32, b: f32) -> f32 {
    a % b
}
