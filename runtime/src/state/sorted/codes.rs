//! Normalized keys: unsigned integers in the order of the keys' values, and in how many bits those that occur can be told apart.

use quernel_ir::kernel::SortField;
use quernel_ir::layout::FieldLayout;
use quernel_ir::types::Repr;

use super::words::{Ranks, Words};
use crate::state::field;
use crate::sync::Arc;

/// Bytes of a string that are its normalized key.
pub(super) const HEAD: usize = 16;

/// How a key is put into a prefix: a flag for NULL, and the bits of its normalized value above a base, or of its place among few strings.
#[derive(Clone, Debug)]
pub(super) struct Code {
    pub(super) base: u128,
    pub(super) ranks: Option<Arc<Ranks>>,
    /// Bits of the flag.
    pub(super) flag: usize,
    /// Bits of the value.
    pub(super) bits: usize,
}

impl Code {
    /// One for any value of a field.
    pub(super) fn any(field: &FieldLayout) -> Code {
        let flag = if field.valid.is_some() { 8 } else { 0 };
        Code { base: 0, ranks: None, flag, bits: 8 * width(field.repr) }
    }

    /// Bits of the flag and the value.
    pub(super) fn width(&self) -> usize {
        self.flag + self.bits
    }
}

/// What values of a key there are.
#[derive(Clone, Debug)]
pub(super) struct Values {
    least: u128,
    greatest: u128,
    valid: usize,
    nulls: bool,
    /// The strings, where these are few; the bounds are not known then.
    words: Option<Words>,
}

impl Values {
    pub(super) fn none(field: &FieldLayout) -> Values {
        let words = (field.repr == Repr::Str).then(Words::new);
        Values { least: u128::MAX, greatest: 0, valid: 0, nulls: false, words }
    }

    /// Adds a key's values in some tuples.
    ///
    /// # Safety
    /// They are initialized tuples with the field.
    pub(super) unsafe fn add(
        &mut self,
        order: SortField,
        field: &FieldLayout,
        tuples: impl ExactSizeIterator<Item = *const u8>,
    ) {
        let rows = tuples.len();
        if self.words.is_some() {
            let valid = self.valid;
            tuples.for_each(|tuple| {
                // SAFETY: by the caller's promise.
                let string = unsafe { field::is_valid(field, tuple).then(|| field::bytes(field, tuple)) };
                if let Some(string) = string {
                    self.valid += 1;
                    self.add_word(order, string);
                }
            });
            self.nulls |= self.valid - valid < rows;
            return;
        }
        let (mut least, mut greatest, mut valid) = (self.least, self.greatest, 0);
        // SAFETY: by the caller's promise.
        unsafe {
            for_each(order, field, tuples, |_, value| {
                least = least.min(value);
                greatest = greatest.max(value);
                valid += 1;
            });
        }
        *self = Values { least, greatest, valid: self.valid + valid, nulls: self.nulls || valid < rows, words: None };
    }

    #[inline]
    fn add_word(&mut self, order: SortField, string: &[u8]) {
        if !self.words.as_mut().is_some_and(|words| words.add(string)) {
            self.widen(order);
            self.bound(order, string);
        }
    }

    fn bound(&mut self, order: SortField, string: &[u8]) {
        let value = head(string) ^ flip(order, 8 * HEAD);
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
    }

    /// From here on bounds are what is known.
    fn widen(&mut self, order: SortField) {
        for word in self.words.take().iter().flat_map(Words::iter) {
            self.bound(order, word);
        }
    }

    pub(super) fn with(mut self, mut other: Values, order: SortField) -> Values {
        let both = match (&mut self.words, &other.words) {
            (Some(words), Some(more)) => words.extend(more),
            _ => false,
        };
        if !both {
            self.widen(order);
            other.widen(order);
        }
        Values {
            least: self.least.min(other.least),
            greatest: self.greatest.max(other.greatest),
            valid: self.valid + other.valid,
            nulls: self.nulls || other.nulls,
            words: self.words,
        }
    }

    /// The shortest code for them.
    pub(super) fn code(&self, order: SortField, repr: Repr) -> Code {
        if self.valid == 0 {
            return Code { base: 0, ranks: None, flag: 0, bits: 0 };
        }
        let flag = usize::from(self.nulls);
        let differ = |differ: u128| 128 - differ.leading_zeros() as usize;
        if let Some(words) = &self.words {
            let ranks = Ranks::new(words, order.descending);
            return Code { base: 0, flag, bits: ranks.bits(), ranks: Some(Arc::new(ranks)) };
        }
        if repr == Repr::Str {
            // Of those bits that differ all must stand at their places: strings are cut behind whole bytes.
            let bits = differ(self.least ^ self.greatest);
            let base = if bits == 128 { 0 } else { self.least >> bits << bits };
            return Code { base, ranks: None, flag, bits };
        }
        Code { base: self.least, ranks: None, flag, bits: differ(self.greatest - self.least) }
    }
}

/// Calls `each` with the place and the normalized value of each tuple whose field is not NULL.
///
/// # Safety
/// They are initialized tuples with the field.
#[inline]
pub(super) unsafe fn for_each(
    order: SortField,
    field: &FieldLayout,
    tuples: impl Iterator<Item = *const u8>,
    each: impl FnMut(usize, u128),
) {
    // SAFETY: by the caller's promise; the field has values of its representation.
    unsafe {
        match field.repr {
            Repr::Str => visit(order, field, tuples, each, |tuple| head(field::bytes(field, tuple))),
            Repr::Bool => visit(order, field, tuples, each, |tuple| field::int(field, tuple) as u128),
            Repr::I8 => {
                visit(order, field, tuples, each, |tuple| u128::from(field::plain::<i8>(field, tuple) as u8 ^ 1 << 7))
            }
            Repr::I16 => visit(order, field, tuples, each, |tuple| {
                u128::from(field::plain::<i16>(field, tuple) as u16 ^ 1 << 15)
            }),
            Repr::I32 => visit(order, field, tuples, each, |tuple| {
                u128::from(field::plain::<i32>(field, tuple) as u32 ^ 1 << 31)
            }),
            Repr::I64 => visit(order, field, tuples, each, |tuple| {
                u128::from(field::plain::<i64>(field, tuple) as u64 ^ 1 << 63)
            }),
            Repr::I128 => {
                visit(order, field, tuples, each, |tuple| field::plain::<i128>(field, tuple) as u128 ^ 1 << 127)
            }
            Repr::F32 => visit(order, field, tuples, each, |tuple| {
                let bits = (canonical(field::float(field, tuple)) as f32).to_bits();
                u128::from(if bits >> 31 == 1 { !bits } else { bits | 1 << 31 })
            }),
            Repr::F64 => visit(order, field, tuples, each, |tuple| {
                let bits = canonical(field::float(field, tuple)).to_bits();
                u128::from(if bits >> 63 == 1 { !bits } else { bits | 1 << 63 })
            }),
            Repr::Interval => {
                visit(order, field, tuples, each, |tuple| field::interval(field, tuple).ordinal() as u128 ^ 1 << 127)
            }
        }
    }
}

/// A key's word, as [`RowsHeader::bounds`](quernel_codegen::abi::RowsHeader::bounds) tells; `None` of a NULL.
///
/// # Safety
/// The tuple is an initialized tuple with the field, a bool, a float or an integer of at most 64 bits.
pub(super) unsafe fn word(order: SortField, field: &FieldLayout, tuple: *const u8) -> Option<u64> {
    let mut word = None;
    // SAFETY: by the caller's promise.
    unsafe {
        for_each(order, field, std::iter::once(tuple), |_, value| {
            word = Some((value as u64) << (64 - 8 * field.repr.size()));
        });
    }
    word
}

/// As [`for_each`]; `bits` are those of a value in ascending order.
///
/// # Safety
/// As [`for_each`].
#[inline(always)]
unsafe fn visit(
    order: SortField,
    field: &FieldLayout,
    tuples: impl Iterator<Item = *const u8>,
    mut each: impl FnMut(usize, u128),
    bits: impl Fn(*const u8) -> u128,
) {
    let flip = flip(order, 8 * width(field.repr));
    match field.valid {
        None => tuples.enumerate().for_each(|(row, tuple)| each(row, bits(tuple) ^ flip)),
        Some(_) => {
            for (row, tuple) in tuples.enumerate() {
                // SAFETY: the tuples are initialized.
                if unsafe { field::is_valid(field, tuple) } {
                    each(row, bits(tuple) ^ flip);
                }
            }
        }
    }
}

/// The beginning of a string.
fn head(string: &[u8]) -> u128 {
    let mut head = [0; HEAD];
    let length = string.len().min(HEAD);
    head[..length].copy_from_slice(&string[..length]);
    u128::from_be_bytes(head)
}

/// What turns the order of `bits` bits around, where that is asked for.
pub(super) fn flip(order: SortField, bits: usize) -> u128 {
    if order.descending { u128::MAX >> (128 - bits) } else { 0 }
}

/// Bytes of a normalized value.
fn width(repr: Repr) -> usize {
    if repr == Repr::Str { HEAD } else { repr.size() }
}

fn canonical(value: f64) -> f64 {
    if value.is_nan() { f64::NAN.abs() } else { value + 0.0 }
}
