//! Reading, comparing and merging the fields of tuples.
//!
//! All functions take pointers to whole tuples of one [`TupleLayout`].

use std::cmp::Ordering;

use quernel_codegen::abi::StrView;
use quernel_codegen::collect;
use quernel_ir::aggregates::{CoMoments, add_precise};
use quernel_ir::kernel::{Field, Overflow, State, UpdateOp};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::{Interval, Scalar, float_cmp};
use quernel_ir::types::Repr;

use super::chunk::StringArena;
use crate::memory::MemoryLimit;

/// Reads a plain value.
///
/// # Safety
/// `tuple + offset` holds an initialized `T`.
unsafe fn get<T: Copy>(tuple: *const u8, offset: u32) -> T {
    // SAFETY: by the caller's promise.
    unsafe { tuple.add(offset as usize).cast::<T>().read_unaligned() }
}

/// Writes a plain value.
///
/// # Safety
/// `tuple + offset` has room for a `T`, which no one else accesses.
unsafe fn set<T: Copy>(tuple: *mut u8, offset: u32, value: T) {
    // SAFETY: by the caller's promise.
    unsafe { tuple.add(offset as usize).cast::<T>().write_unaligned(value) }
}

/// Whether the field is not NULL.
///
/// # Safety
/// `tuple` is an initialized tuple of the layout.
#[inline]
pub unsafe fn is_valid(field: &FieldLayout, tuple: *const u8) -> bool {
    // SAFETY: by the caller's promise.
    field.valid.is_none_or(|offset| unsafe { get::<u8>(tuple, offset) } != 0)
}

/// The value of a valid integer field.
///
/// # Safety
/// As [`is_valid`].
#[inline]
pub unsafe fn int(field: &FieldLayout, tuple: *const u8) -> i128 {
    // SAFETY: by the caller's promise.
    unsafe {
        match field.repr {
            Repr::Bool => i128::from(get::<u8>(tuple, field.offset)),
            Repr::I8 => i128::from(get::<i8>(tuple, field.offset)),
            Repr::I16 => i128::from(get::<i16>(tuple, field.offset)),
            Repr::I32 => i128::from(get::<i32>(tuple, field.offset)),
            Repr::I64 => i128::from(get::<i64>(tuple, field.offset)),
            _ => get::<i128>(tuple, field.offset),
        }
    }
}

/// The value of a valid float field.
///
/// # Safety
/// As [`is_valid`].
#[inline]
pub unsafe fn float(field: &FieldLayout, tuple: *const u8) -> f64 {
    // SAFETY: by the caller's promise.
    unsafe {
        match field.repr {
            Repr::F32 => f64::from(get::<f32>(tuple, field.offset)),
            _ => get::<f64>(tuple, field.offset),
        }
    }
}

/// The bytes of a valid string field.
///
/// # Safety
/// As [`is_valid`]; the string, which may lie in the tuple itself, outlives `'a`.
#[inline]
pub unsafe fn bytes<'a>(field: &FieldLayout, tuple: *const u8) -> &'a [u8] {
    // SAFETY: string fields are 8-aligned views in 8-aligned tuples; the rest by the caller's promise.
    unsafe { (*tuple.add(field.offset as usize).cast::<StrView>()).as_bytes() }
}

/// Of some string fields, those that are valid and whose bytes are not in the tuple itself, with these (which are not looked at).
///
/// # Safety
/// As [`bytes()`], but for the fields' being valid.
pub unsafe fn long_strings(fields: &[FieldLayout], tuple: *const u8) -> impl Iterator<Item = (&FieldLayout, &[u8])> {
    fields.iter().filter_map(move |field| {
        // SAFETY: by the caller's promise.
        let bytes = unsafe { is_valid(field, tuple).then(|| bytes(field, tuple))? };
        (bytes.len() > StrView::INLINE).then_some((field, bytes))
    })
}

/// Of some string fields, those that are valid and whose bytes are not in the tuple itself, with their views: the bytes need not be where these say.
///
/// # Safety
/// As [`is_valid`].
pub unsafe fn long_views(fields: &[FieldLayout], tuple: *const u8) -> impl Iterator<Item = (&FieldLayout, StrView)> {
    fields.iter().filter_map(move |field| {
        // SAFETY: by the caller's promise; a valid string field holds a view.
        let view = unsafe { is_valid(field, tuple).then(|| get::<StrView>(tuple, field.offset))? };
        (view.len as usize > StrView::INLINE).then_some((field, view))
    })
}

/// The value of a valid interval field.
///
/// # Safety
/// As [`is_valid`].
#[inline]
pub unsafe fn interval(field: &FieldLayout, tuple: *const u8) -> Interval {
    // SAFETY: by the caller's promise; the type is repr(C) as the layout says.
    unsafe { get::<Interval>(tuple, field.offset) }
}

/// The field as a scalar.
///
/// # Safety
/// As [`bytes()`].
pub unsafe fn scalar(field: &FieldLayout, tuple: *const u8) -> Scalar {
    // SAFETY: by the caller's promise.
    unsafe {
        if !is_valid(field, tuple) {
            return Scalar::Null;
        }
        match field.repr {
            Repr::Bool => Scalar::Bool(get::<u8>(tuple, field.offset) != 0),
            Repr::F32 => Scalar::F32(get::<f32>(tuple, field.offset)),
            Repr::F64 => Scalar::F64(get::<f64>(tuple, field.offset)),
            Repr::Str => match std::str::from_utf8(bytes(field, tuple)) {
                Ok(text) => Scalar::Str(text.to_owned()),
                Err(_) => Scalar::Blob(bytes(field, tuple).to_owned()),
            },
            Repr::Interval => Scalar::Interval(interval(field, tuple)),
            _ => Scalar::Int(int(field, tuple)),
        }
    }
}

/// Order of two valid values: NaN above every float, strings by bytes.
///
/// # Safety
/// As [`is_valid`], for both.
pub unsafe fn compare(field: &FieldLayout, a: *const u8, b: *const u8) -> Ordering {
    let at = field.offset;
    // SAFETY: by the caller's promise.
    unsafe {
        match field.repr {
            Repr::Bool => get::<u8>(a, at).cmp(&get::<u8>(b, at)),
            Repr::I8 => get::<i8>(a, at).cmp(&get::<i8>(b, at)),
            Repr::I16 => get::<i16>(a, at).cmp(&get::<i16>(b, at)),
            Repr::I32 => get::<i32>(a, at).cmp(&get::<i32>(b, at)),
            Repr::I64 => get::<i64>(a, at).cmp(&get::<i64>(b, at)),
            Repr::I128 => get::<i128>(a, at).cmp(&get::<i128>(b, at)),
            Repr::F32 | Repr::F64 => float_cmp(float(field, a), float(field, b)),
            Repr::Str => bytes(field, a).cmp(bytes(field, b)),
            Repr::Interval => interval(field, a).cmp(&interval(field, b)),
        }
    }
}

/// Whether two fields are the same key: NULL equals NULL, NaN equals NaN.
///
/// # Safety
/// As [`compare`].
pub unsafe fn same(field: &FieldLayout, a: *const u8, b: *const u8) -> bool {
    // SAFETY: by the caller's promise.
    unsafe {
        match (is_valid(field, a), is_valid(field, b)) {
            (true, true) if field.repr == Repr::Str => bytes(field, a) == bytes(field, b),
            (true, true) => compare(field, a, b) == Ordering::Equal,
            (false, false) => true,
            _ => false,
        }
    }
}

/// Copies a field's value and validity.
///
/// # Safety
/// As [`is_valid`], and `to` is no one else's.
unsafe fn copy(field: &FieldLayout, from: *const u8, to: *mut u8) {
    // SAFETY: both tuples have the field; they are different tuples.
    unsafe {
        let at = field.offset as usize;
        std::ptr::copy_nonoverlapping(from.add(at), to.add(at), field.repr.size());
        if let Some(valid) = field.valid {
            set(to, valid, 1u8);
        }
    }
}

/// Makes a string that is NULL an empty view: kernels may look at the bytes of one.
///
/// # Safety
/// `tuple` has room for the field, which is a string and no one else's.
unsafe fn empty(field: &FieldLayout, tuple: *mut u8) {
    // SAFETY: by the caller's promise.
    unsafe { tuple.add(field.offset as usize).cast::<StrView>().write(StrView::new(&[])) }
}

/// Copies the value and validity of a field to one of the same representation, maybe of another layout.
///
/// # Safety
/// `source` is an initialized tuple with the field `from`; `target` has room for `to`, which is no one else's and does not overlap it.
#[inline]
pub unsafe fn transfer(from: &FieldLayout, source: *const u8, to: &FieldLayout, target: *mut u8) {
    debug_assert_eq!(from.repr, to.repr, "fields of one representation");
    // SAFETY: by the caller's promise.
    unsafe {
        let valid = is_valid(from, source);
        if valid {
            let (at, to) = (source.add(from.offset as usize), target.add(to.offset as usize));
            match from.repr.size() {
                1 => to.write(at.read()),
                2 => std::ptr::copy_nonoverlapping(at, to, 2),
                4 => std::ptr::copy_nonoverlapping(at, to, 4),
                8 => std::ptr::copy_nonoverlapping(at, to, 8),
                _ => std::ptr::copy_nonoverlapping(at, to, 16),
            }
        } else if to.repr == Repr::Str {
            empty(to, target);
        }
        if let Some(offset) = to.valid {
            set(target, offset, u8::from(valid));
        }
    }
}

/// Writes NULL, or a value that is no string.
///
/// # Safety
/// `tuple` has room for the field, which is of the value's representation, nullable where the value is NULL, and no one else's.
pub unsafe fn put(field: &FieldLayout, tuple: *mut u8, value: &Scalar) {
    // SAFETY: by the caller's promise.
    unsafe {
        match (value, field.repr) {
            (Scalar::Bool(value), _) => set(tuple, field.offset, u8::from(*value)),
            (Scalar::Int(value), Repr::I8) => set(tuple, field.offset, *value as i8),
            (Scalar::Int(value), Repr::I16) => set(tuple, field.offset, *value as i16),
            (Scalar::Int(value), Repr::I32) => set(tuple, field.offset, *value as i32),
            (Scalar::Int(value), Repr::I64) => set(tuple, field.offset, *value as i64),
            (Scalar::Int(value), _) => set(tuple, field.offset, *value),
            (Scalar::F32(value), _) => set(tuple, field.offset, *value),
            (Scalar::F64(value), _) => set(tuple, field.offset, *value),
            (Scalar::Interval(value), _) => set(tuple, field.offset, *value),
            (Scalar::Null, Repr::Str) => empty(field, tuple),
            (Scalar::Null | Scalar::Str(_) | Scalar::Blob(_), _) => {}
        }
        if let Some(offset) = field.valid {
            set(tuple, offset, u8::from(!value.is_null()));
        }
    }
}

/// Writes an integer of 64 bits.
///
/// # Safety
/// As [`put`], of a field of that representation.
#[inline]
pub unsafe fn put_int(field: &FieldLayout, tuple: *mut u8, value: i64) {
    // SAFETY: by the caller's promise.
    unsafe { put_plain(field, tuple, value, true) }
}

/// The value of a valid field whose representation `T` is.
///
/// # Safety
/// As [`is_valid`].
#[inline]
pub unsafe fn plain<T: Copy>(field: &FieldLayout, tuple: *const u8) -> T {
    debug_assert_eq!(field.repr.size(), size_of::<T>(), "a field of another size");
    // SAFETY: by the caller's promise.
    unsafe { get(tuple, field.offset) }
}

/// Writes a value of the field's representation, and whether it is there, where the field may be NULL.
///
/// # Safety
/// As [`put`].
#[inline]
pub unsafe fn put_plain<T: Copy>(field: &FieldLayout, tuple: *mut u8, value: T, valid: bool) {
    debug_assert_eq!(field.repr.size(), size_of::<T>(), "a field of another size");
    // SAFETY: by the caller's promise.
    unsafe {
        set(tuple, field.offset, value);
        if let Some(offset) = field.valid {
            set(tuple, offset, u8::from(valid));
        }
    }
}

/// Writes any value; strings that a view has no room for go to the arena.
///
/// # Errors
/// The budget refuses.
///
/// # Safety
/// `tuple` has room for the field, which is of the value's representation and nullable, and is no one else's; the arena outlives it.
pub unsafe fn store(
    field: &FieldLayout,
    tuple: *mut u8,
    value: &Scalar,
    arena: &mut StringArena,
) -> Result<(), MemoryLimit> {
    // SAFETY: by the caller's promise.
    unsafe {
        if let Scalar::Str(_) | Scalar::Blob(_) = value {
            let bytes = value.as_bytes().unwrap_or_default();
            let view = if bytes.len() <= StrView::INLINE {
                StrView::new(bytes)
            } else {
                let copy = arena.alloc(bytes.len())?;
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), copy, bytes.len());
                StrView::new(std::slice::from_raw_parts(copy, bytes.len()))
            };
            set(tuple, field.offset, view);
        }
        put(field, tuple, value);
    }
    Ok(())
}

/// A sum of thread-local sums doesn't fit its field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("overflow in the sum @{state}.{field}")]
pub struct MergeOverflow {
    pub state: String,
    pub field: String,
}

/// How the rows of a groups or accumulators state combine.
#[derive(Clone, Debug)]
pub struct Merger {
    state: String,
    pub layout: TupleLayout,
    keys: usize,
    fields: Vec<(Field, FieldLayout)>,
    /// By index: fields with a merge operation.
    merged: Vec<(usize, UpdateOp)>,
    /// Strings that may be moved: not those that are made of pieces until groups are whole.
    pub strings: Vec<FieldLayout>,
}

impl Merger {
    pub fn new(state: &State) -> Merger {
        let layout = TupleLayout::of(state);
        Merger {
            state: state.name.clone(),
            keys: state.keys(),
            fields: state.fields.iter().cloned().zip(layout.fields.iter().copied()).collect(),
            merged: state.fields.iter().enumerate().filter_map(|(i, f)| Some((i, f.merge?))).collect(),
            strings: (state.fields.iter().zip(&layout.fields))
                .filter(|(field, layout)| {
                    layout.repr == Repr::Str
                        && !matches!(field.merge, Some(UpdateOp::Collect { .. } | UpdateOp::Sketch))
                })
                .map(|(_, layout)| *layout)
                .collect(),
            layout,
        }
    }

    /// Whether two tuples are of one group.
    ///
    /// # Safety
    /// Both are initialized tuples of the state.
    pub unsafe fn same_key(&self, a: *const u8, b: *const u8) -> bool {
        // SAFETY: by the caller's promise.
        self.fields[..self.keys].iter().all(|(_, field)| unsafe { same(field, a, b) })
    }

    /// Adds the aggregates of `from` to those of `to`.
    ///
    /// # Errors
    /// A checked sum overflows.
    ///
    /// # Safety
    /// Both are initialized tuples of the state, not the same, and `to` is no one else's.
    pub unsafe fn merge(&self, from: *const u8, to: *mut u8) -> Result<(), MergeOverflow> {
        for &(i, op) in &self.merged {
            let (declared, field) = &self.fields[i];
            // SAFETY: by the caller's promise.
            let fits = unsafe {
                if op == UpdateOp::Moments || op == UpdateOp::MergeMoments {
                    self.merge_moments(i, from, to);
                    true
                } else if op == UpdateOp::First || op == UpdateOp::Last {
                    self.merge_first(i, op, from, to);
                    true
                } else if op == UpdateOp::ArgMin || op == UpdateOp::ArgMax {
                    self.merge_extreme(i, op, from, to);
                    true
                } else if op == UpdateOp::AddPrecise {
                    self.merge_precise(i, from, to);
                    true
                } else if op == UpdateOp::CoMoments {
                    self.merge_co_moments(i, from, to);
                    true
                } else if !is_valid(field, from) {
                    true
                } else if let UpdateOp::Collect { .. } | UpdateOp::Sketch = op
                    && is_valid(field, to)
                {
                    let at = field.offset as usize;
                    collect::append(from.add(at).cast(), to.add(at).cast());
                    true
                } else if !is_valid(field, to) {
                    copy(field, from, to);
                    true
                } else {
                    merge_valid(field, op, from, to)
                }
            };
            if !fits {
                return Err(MergeOverflow { state: self.state.clone(), field: declared.name.clone() });
            }
        }
        Ok(())
    }

    /// Keeps the value of the row that comes first in the source, or last.
    ///
    /// # Safety
    /// As [`Merger::merge`].
    unsafe fn merge_first(&self, place: usize, op: UpdateOp, from: *const u8, to: *mut u8) {
        let [place, value] = [place, place + 1].map(|i| &self.layout.fields[i]);
        // SAFETY: by the caller's promise; places are i64.
        unsafe {
            if !is_valid(place, from) {
                return;
            }
            let order = get::<i64>(from, place.offset).cmp(&get::<i64>(to, place.offset));
            let better = if op == UpdateOp::First { order.is_lt() } else { order.is_gt() };
            if !is_valid(place, to) || better {
                copy(place, from, to);
                transfer(value, from, value, to);
            }
        }
    }

    /// Keeps the value of the row with the least or greatest key; of equal keys the one that comes first in the source.
    ///
    /// # Safety
    /// As [`Merger::merge`].
    unsafe fn merge_extreme(&self, key: usize, op: UpdateOp, from: *const u8, to: *mut u8) {
        let [key, place, value] = [key, key + 1, key + 2].map(|i| &self.layout.fields[i]);
        // SAFETY: by the caller's promise; places are i64.
        unsafe {
            if !is_valid(key, from) {
                return;
            }
            let better = !is_valid(key, to) || {
                let order = compare(key, from, to);
                let order = if op == UpdateOp::ArgMin { order } else { order.reverse() };
                order.is_lt() || order.is_eq() && get::<i64>(from, place.offset) < get::<i64>(to, place.offset)
            };
            if better {
                copy(key, from, to);
                copy(place, from, to);
                transfer(value, from, value, to);
            }
        }
    }

    /// Adds a sum and its rest.
    ///
    /// # Safety
    /// As [`Merger::merge`].
    unsafe fn merge_precise(&self, first: usize, from: *const u8, to: *mut u8) {
        let [sum, rest] = [first, first + 1].map(|i| self.layout.fields[i].offset);
        // SAFETY: both fields are f64, required.
        unsafe {
            let mut total = (get::<f64>(to, sum), get::<f64>(to, rest));
            for more in [sum, rest] {
                total = add_precise(total, get::<f64>(from, more));
            }
            set(to, sum, total.0);
            set(to, rest, total.1);
        }
    }

    /// # Safety
    /// As [`Merger::merge`].
    unsafe fn merge_co_moments(&self, first: usize, from: *const u8, to: *mut u8) {
        let fields = &self.layout.fields[first..first + 6];
        // SAFETY: the fields are an i64 and five f64, required.
        let read = |tuple: *const u8| unsafe {
            let mut floats = [0.0; 5];
            floats.iter_mut().zip(&fields[1..]).for_each(|(float, field)| *float = get(tuple, field.offset));
            CoMoments { count: get(tuple, fields[0].offset), floats }
        };
        let mut moments = read(to);
        moments.merge(&read(from));
        // SAFETY: as above.
        unsafe {
            set(to, fields[0].offset, moments.count);
            moments.floats.iter().zip(&fields[1..]).for_each(|(float, field)| set(to, field.offset, *float));
        }
    }

    /// Chan, Golub and LeVeque (1979): combines counts, means and sums of squared deviations of two samples.
    ///
    /// # Safety
    /// As [`Merger::merge`].
    unsafe fn merge_moments(&self, first: usize, from: *const u8, to: *mut u8) {
        let [n, mean, m2] = [first, first + 1, first + 2].map(|i| self.layout.fields[i].offset);
        // SAFETY: the three fields are i64, f64 and f64, required.
        unsafe {
            let (n1, n2) = (get::<i64>(to, n), get::<i64>(from, n));
            if n2 == 0 {
                return;
            }
            if n1 == 0 {
                set(to, n, n2);
                set(to, mean, get::<f64>(from, mean));
                set(to, m2, get::<f64>(from, m2));
                return;
            }
            let total = (n1 + n2) as f64;
            let delta = get::<f64>(from, mean) - get::<f64>(to, mean);
            set(to, n, n1 + n2);
            set(to, mean, get::<f64>(to, mean) + delta * n2 as f64 / total);
            let squares = get::<f64>(to, m2) + get::<f64>(from, m2);
            set(to, m2, squares + delta * delta * n1 as f64 * n2 as f64 / total);
        }
    }
}

/// Merges two valid values into `to`; false: the sum doesn't fit.
///
/// # Safety
/// As [`Merger::merge`].
unsafe fn merge_valid(field: &FieldLayout, op: UpdateOp, from: *const u8, to: *mut u8) -> bool {
    let at = field.offset;
    macro_rules! add {
        ($ty:ty, $mode:expr) => {{
            let (sum, over) = get::<$ty>(to, at).overflowing_add(get::<$ty>(from, at));
            set(to, at, sum);
            !over || $mode == Overflow::Proved
        }};
    }
    macro_rules! bits {
        ($ty:ty, $op:expr) => {{
            let (a, b) = (get::<$ty>(to, at), get::<$ty>(from, at));
            let combined = match $op {
                UpdateOp::And => a & b,
                UpdateOp::Or => a | b,
                _ => a ^ b,
            };
            set(to, at, combined);
        }};
    }
    // SAFETY: by the caller's promise.
    unsafe {
        match op {
            UpdateOp::Add(mode) => match field.repr {
                Repr::I8 => return add!(i8, mode),
                Repr::I16 => return add!(i16, mode),
                Repr::I32 => return add!(i32, mode),
                Repr::I64 => return add!(i64, mode),
                Repr::I128 => return add!(i128, mode),
                Repr::F32 => set(to, at, get::<f32>(to, at) + get::<f32>(from, at)),
                Repr::F64 => set(to, at, get::<f64>(to, at) + get::<f64>(from, at)),
                Repr::Interval => {
                    let (a, b) = (interval(field, to), interval(field, from));
                    let months = a.months.checked_add(b.months);
                    let days = a.days.checked_add(b.days);
                    let micros = a.micros.checked_add(b.micros);
                    let (Some(months), Some(days), Some(micros)) = (months, days, micros) else { return false };
                    set(to, at, Interval { months, days, micros });
                }
                Repr::Bool | Repr::Str => {}
            },
            UpdateOp::Mul => set(to, at, get::<f64>(to, at) * get::<f64>(from, at)),
            UpdateOp::Min if compare(field, from, to) == Ordering::Less => copy(field, from, to),
            UpdateOp::Max if compare(field, from, to) == Ordering::Greater => copy(field, from, to),
            UpdateOp::And | UpdateOp::Or | UpdateOp::Xor => match field.repr {
                Repr::Bool | Repr::I8 => bits!(u8, op),
                Repr::I16 => bits!(u16, op),
                Repr::I32 => bits!(u32, op),
                Repr::I64 => bits!(u64, op),
                Repr::I128 => bits!(u128, op),
                Repr::F32 | Repr::F64 | Repr::Str | Repr::Interval => {}
            },
            _ => {}
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use quernel_ir::kernel::StateKind;
    use quernel_ir::types::ValueType;

    use super::*;

    #[test]
    fn a_string_that_is_null_is_an_empty_view_whatever_was_there() {
        let field =
            |name: &str, repr| Field { name: name.into(), ty: ValueType::nullable(repr), merge: None, terms: None };
        let fields = vec![field("a", Repr::Str), field("b", Repr::Str), field("n", Repr::I64)];
        let state = State { name: "s".into(), kind: StateKind::Rows, fields, estimate: None };
        let layout = TupleLayout::of(&state);
        let (a, b) = (layout.fields[0], layout.fields[1]);
        let mut dirty = vec![u64::MAX; layout.size as usize / 8];
        let tuple = dirty.as_mut_ptr().cast::<u8>();
        // SAFETY: a tuple of the layout.
        unsafe {
            put(&a, tuple, &Scalar::Null);
            assert!(!is_valid(&a, tuple) && bytes(&a, tuple).is_empty());
            let mut other = vec![u64::MAX; layout.size as usize / 8];
            let other = other.as_mut_ptr().cast::<u8>();
            transfer(&a, tuple, &b, other);
            assert!(!is_valid(&b, other) && bytes(&b, other).is_empty());
        }
    }
}
