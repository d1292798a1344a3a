//! String functions that generated code calls with views in registers.
//!
//! A string argument is its view's two words; a string result goes to `out`, two words. All of them need the views' bytes to be
//! alive and `out` to be writable, which generated code sees to.

use std::borrow::Cow;

use quernel_ir::builtin::{Builtin, Part};
use quernel_ir::builtins::{dates, decimals, math, pattern, print, regexp, strings};

use crate::abi::{KernelContext, StrView};
use crate::builtin_call::{VALID, allocate, fail};

type Out = *mut [u64; 2];

/// # Safety
/// The view's bytes are alive, and stay so as long as the view.
unsafe fn bytes(view: &StrView) -> &[u8] {
    // SAFETY: by the caller's promise.
    unsafe { view.as_bytes() }
}

/// # Safety
/// `out` is writable.
unsafe fn put(out: Out, view: StrView) {
    let (first, second) = view.words();
    // SAFETY: by the caller's promise.
    unsafe { *out = [first, second] };
}

macro_rules! tests_of_two {
    ($($name:ident = $function:path;)*) => {$(
        /// # Safety
        /// See the module.
        pub(crate) unsafe extern "C" fn $name(a0: u64, a1: u64, b0: u64, b1: u64) -> u8 {
            let (a, b) = (StrView::from_words(a0, a1), StrView::from_words(b0, b1));
            // SAFETY: by the caller's promise.
            u8::from(unsafe { $function(bytes(&a), bytes(&b)) })
        }
    )*};
}

tests_of_two! {
    contains = strings::contains;
    starts_with = strings::starts_with;
    ends_with = strings::ends_with;
}

macro_rules! patterns {
    ($($name:ident = $function:path;)*) => {$(
        /// # Safety
        /// See the module.
        pub(crate) unsafe extern "C" fn $name(t0: u64, t1: u64, p0: u64, p1: u64, e0: u64, e1: u64) -> u8 {
            let views = (StrView::from_words(t0, t1), StrView::from_words(p0, p1), StrView::from_words(e0, e1));
            // SAFETY: by the caller's promise.
            u8::from(unsafe { $function(bytes(&views.0), bytes(&views.1), bytes(&views.2)) })
        }
    )*};
}

patterns! {
    like = pattern::like;
    ilike = pattern::ilike;
}

/// # Safety
/// See the module.
pub(crate) unsafe extern "C" fn length(t0: u64, t1: u64) -> i64 {
    let text = StrView::from_words(t0, t1);
    // SAFETY: by the caller's promise.
    strings::length(unsafe { bytes(&text) })
}

/// # Safety
/// See the module.
pub(crate) unsafe extern "C" fn position(a0: u64, a1: u64, b0: u64, b1: u64) -> i64 {
    let (a, b) = (StrView::from_words(a0, a1), StrView::from_words(b0, b1));
    // SAFETY: by the caller's promise.
    unsafe { strings::position(bytes(&a), bytes(&b)) }
}

// Parts of a text: a view of the same bytes, no copy.

/// # Safety
/// See the module.
pub(crate) unsafe extern "C" fn substring(t0: u64, t1: u64, start: i64, length: i64, out: Out) {
    let text = StrView::from_words(t0, t1);
    // SAFETY: by the caller's promise; a part of an inline text fits inline, so that no view points to `text`.
    unsafe { put(out, StrView::new(strings::substring(bytes(&text), start, length))) };
}

macro_rules! parts_by_number {
    ($($name:ident = $function:path;)*) => {$(
        /// # Safety
        /// See the module.
        pub(crate) unsafe extern "C" fn $name(t0: u64, t1: u64, n: i64, out: Out) {
            let text = StrView::from_words(t0, t1);
            // SAFETY: as in `substring`.
            unsafe { put(out, StrView::new($function(bytes(&text), n))) };
        }
    )*};
}

parts_by_number! {
    substring_from = strings::substring_from;
    left = strings::left;
    right = strings::right;
}

macro_rules! parts_by_text {
    ($($name:ident = $function:path;)*) => {$(
        /// # Safety
        /// See the module.
        pub(crate) unsafe extern "C" fn $name(t0: u64, t1: u64, s0: u64, s1: u64, out: Out) {
            let (text, set) = (StrView::from_words(t0, t1), StrView::from_words(s0, s1));
            // SAFETY: as in `substring`.
            unsafe { put(out, StrView::new($function(bytes(&text), bytes(&set)))) };
        }
    )*};
}

parts_by_text! {
    trim = strings::trim;
    ltrim = strings::ltrim;
    rtrim = strings::rtrim;
}

// New texts: 0, or 1 where memory is refused.

/// # Safety
/// See the module; the context is the running kernel's.
unsafe fn finish(context: *mut KernelContext, text: &[u8], out: Out) -> u32 {
    // SAFETY: by the caller's promise.
    match unsafe { allocate(context, text) } {
        Some(view) => {
            // SAFETY: as above.
            unsafe { put(out, view) };
            0
        }
        None => 1,
    }
}

/// # Safety
/// See the module; the context is the running kernel's.
pub(crate) unsafe extern "C" fn concat(
    context: *mut KernelContext,
    a0: u64,
    a1: u64,
    b0: u64,
    b1: u64,
    out: Out,
) -> u32 {
    let (a, b) = (StrView::from_words(a0, a1), StrView::from_words(b0, b1));
    // SAFETY: by the caller's promise.
    let (a, b) = unsafe { (bytes(&a), bytes(&b)) };
    let mut short = [0; StrView::INLINE];
    if let Some(text) = short.get_mut(..a.len() + b.len()) {
        text[..a.len()].copy_from_slice(a);
        text[a.len()..].copy_from_slice(b);
        // SAFETY: as above.
        return unsafe { finish(context, text, out) };
    }
    // SAFETY: as above.
    unsafe { finish(context, &strings::concat(a, b), out) }
}

/// An integer of two words.
fn wide(low: u64, high: u64) -> i128 {
    (u128::from(high) << 64 | u128::from(low)) as i128
}

/// # Safety
/// See the module; the context is the running kernel's.
pub(crate) unsafe extern "C" fn print_int(context: *mut KernelContext, low: u64, high: u64, out: Out) -> u32 {
    let mut digits = itoa::Buffer::new();
    let text = digits.format(wide(low, high));
    // SAFETY: by the caller's promise.
    unsafe { finish(context, text.as_bytes(), out) }
}

/// # Safety
/// See the module; the context is the running kernel's.
pub(crate) unsafe extern "C" fn print_decimal(
    context: *mut KernelContext,
    low: u64,
    high: u64,
    scale: i32,
    out: Out,
) -> u32 {
    let text = print::print_decimal(wide(low, high), scale);
    // SAFETY: by the caller's promise.
    unsafe { finish(context, text.as_bytes(), out) }
}

/// # Safety
/// See the module; the context is the running kernel's.
pub(crate) unsafe extern "C" fn print_date(context: *mut KernelContext, days: i32, out: Out) -> u32 {
    // SAFETY: by the caller's promise.
    unsafe { finish(context, print::print_date(days).as_bytes(), out) }
}

macro_rules! mapped {
    ($($name:ident = $function:path;)*) => {$(
        /// # Safety
        /// See the module; the context is the running kernel's.
        pub(crate) unsafe extern "C" fn $name(context: *mut KernelContext, t0: u64, t1: u64, out: Out) -> u32 {
            let text = StrView::from_words(t0, t1);
            // SAFETY: by the caller's promise.
            unsafe { finish(context, &$function(bytes(&text)), out) }
        }
    )*};
}

mapped! {
    upper = strings::upper;
    lower = strings::lower;
    reverse = strings::reverse;
}

// What may fail: a status, and a message in the context. The result is a part of the first argument, or new.

/// # Safety
/// See the module; the context is the running kernel's, and what `find` borrows from lives as long as the first argument's bytes.
unsafe fn attempt<'a>(
    context: *mut KernelContext,
    out: Out,
    find: impl FnOnce() -> Result<Cow<'a, [u8]>, String> + std::panic::UnwindSafe,
) -> u32 {
    let view = match std::panic::catch_unwind(find) {
        Ok(Ok(Cow::Borrowed(part))) => Some(StrView::new(part)),
        // SAFETY: by the caller's promise.
        Ok(Ok(Cow::Owned(text))) => unsafe { allocate(context, &text) },
        // SAFETY: as above.
        Ok(Err(message)) => return unsafe { fail(context, message) },
        // SAFETY: as above.
        Err(_) => return unsafe { fail(context, "internal error in a regular expression".to_owned()) },
    };
    // SAFETY: as above.
    unsafe {
        let Some(view) = view else { return fail(context, "out of memory for a string result".to_owned()) };
        put(out, view);
    }
    VALID
}

/// # Safety
/// See the module; the context is the running kernel's.
pub(crate) unsafe extern "C" fn regexp_extract(
    context: *mut KernelContext,
    t0: u64,
    t1: u64,
    p0: u64,
    p1: u64,
    group: i32,
    o0: u64,
    o1: u64,
    out: Out,
) -> u32 {
    let (text, pattern, options) =
        (StrView::from_words(t0, t1), StrView::from_words(p0, p1), StrView::from_words(o0, o1));
    // SAFETY: by the caller's promise; a part of an inline text fits inline, so that no view points to `text`.
    unsafe {
        let (text, pattern, options) = (bytes(&text), bytes(&pattern), bytes(&options));
        attempt(context, out, || regexp::extract(text, pattern, group, options).map(Cow::Borrowed))
    }
}

/// # Safety
/// See the module; the context is the running kernel's.
pub(crate) unsafe extern "C" fn regexp_replace(
    context: *mut KernelContext,
    t0: u64,
    t1: u64,
    p0: u64,
    p1: u64,
    r0: u64,
    r1: u64,
    o0: u64,
    o1: u64,
    out: Out,
) -> u32 {
    let (text, pattern) = (StrView::from_words(t0, t1), StrView::from_words(p0, p1));
    let (replacement, options) = (StrView::from_words(r0, r1), StrView::from_words(o0, o1));
    // SAFETY: as in `regexp_extract`.
    unsafe {
        let (text, pattern, replacement, options) =
            (bytes(&text), bytes(&pattern), bytes(&replacement), bytes(&options));
        attempt(context, out, || regexp::replace(text, pattern, replacement, options))
    }
}

// Numbers and dates.

macro_rules! float_functions {
    ($($name:ident = $builtin:ident;)*) => {$(
        pub(crate) extern "C" fn $name(x: f64) -> f64 {
            quernel_ir::builtins::float_function(Builtin::$builtin, x)
        }
    )*};
}

float_functions! {
    exp = Exp;
    ln = Ln;
    log10 = Log10;
    log2 = Log2;
    cbrt = Cbrt;
    sin = Sin;
    cos = Cos;
    tan = Tan;
    asin = Asin;
    acos = Acos;
    atan = Atan;
}

pub(crate) extern "C" fn power(base: f64, exponent: f64) -> f64 {
    math::power(base, exponent)
}

pub(crate) extern "C" fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

pub(crate) extern "C" fn round(value: f64, digits: i32) -> f64 {
    math::round(value, digits)
}

pub(crate) extern "C" fn decimal_to_f64(low: u64, high: u64, scale: i32) -> f64 {
    decimals::decimal_to_f64((u128::from(high) << 64 | u128::from(low)) as i128, scale)
}

pub(crate) extern "C" fn decimal_to_f32(low: u64, high: u64, scale: i32) -> f32 {
    decimals::decimal_to_f32((u128::from(high) << 64 | u128::from(low)) as i128, scale)
}

/// The number of a part, for the calls below.
pub(crate) fn part_number(part: Part) -> i64 {
    Part::ALL.iter().position(|p| *p == part).unwrap_or(0) as i64
}

fn part(number: u64) -> Part {
    Part::ALL.get(number as usize).copied().unwrap_or(Part::Year)
}

pub(crate) extern "C" fn date_part(number: u64, days: i32) -> i64 {
    dates::date_part(part(number), days)
}

pub(crate) extern "C" fn date_trunc(number: u64, days: i32) -> i32 {
    dates::date_trunc(part(number), days)
}

pub(crate) extern "C" fn timestamp_trunc(number: u64, timestamp: i64) -> i64 {
    dates::timestamp_trunc(part(number), timestamp)
}
