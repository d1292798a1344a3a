//! What is noted of a column's values while it is loaded: bounds, NULLs, distinct values, lengths.

use std::cmp::Ordering;

use quernel_ir::scalar::{Interval, Scalar, float_cmp};
use quernel_ir::table::ColumnStats;
use quernel_ir::types::{DataType, Repr};

use super::{integers, strings};
use crate::source::prune::Zone;
use crate::source::sketch::{Sketch, hash_bytes, hash_int};
use crate::source::stored::StoredColumn;

/// Statistics of some rows of a column that can be merged with those of others.
#[derive(Clone, Debug, Default)]
pub(super) struct Summary {
    pub(super) rows: u64,
    pub(super) nulls: u64,
    pub(super) min: Option<Scalar>,
    pub(super) max: Option<Scalar>,
    sketch: Sketch,
    /// Bytes of all strings together.
    text_bytes: u64,
}

impl Summary {
    /// Reads the columns once.
    pub(super) fn of(pieces: &[StoredColumn], ty: DataType) -> Summary {
        let mut summary = Summary::default();
        for piece in pieces {
            summary.rows += piece.rows as u64;
            summary.nulls += piece.validity.as_ref().map_or(0, |v| v.null_count()) as u64;
        }
        let repr = ty.repr();
        match repr {
            _ if ty == DataType::Null => {}
            _ if repr.is_int() => {
                for piece in pieces {
                    let sketch = &mut summary.sketch;
                    if let Some((min, max)) = integers::bounds(piece, repr, &mut |v| sketch.add(hash_int(v))) {
                        summary.widen(Scalar::Int(min), Scalar::Int(max));
                    }
                }
            }
            Repr::Str => summary.read_strings(pieces, ty),
            Repr::F64 => {
                summary.read(pieces, f64::from_ne_bytes, |v| v.to_bits(), |a, b| float_cmp(*a, *b), Scalar::F64)
            }
            Repr::F32 => summary.read(
                pieces,
                f32::from_ne_bytes,
                |v| v.to_bits().into(),
                |a, b| float_cmp((*a).into(), (*b).into()),
                Scalar::F32,
            ),
            Repr::Interval => {
                let hash = |v: Interval| v.ordinal() as u64;
                summary.read(pieces, interval_from_bytes, hash, Interval::cmp, Scalar::Interval);
            }
            _ => summary.read(pieces, |[b]: [u8; 1]| b != 0, u64::from, bool::cmp, Scalar::Bool),
        }
        summary
    }

    /// Values of `N` bytes each.
    fn read<const N: usize, V: Copy>(
        &mut self,
        pieces: &[StoredColumn],
        decode: impl Fn([u8; N]) -> V,
        digest: impl Fn(V) -> u64,
        order: impl Fn(&V, &V) -> Ordering,
        scalar: impl Fn(V) -> Scalar,
    ) {
        let mut bounds: Option<(V, V)> = None;
        for piece in pieces {
            let (values, _) = piece.values.as_slice().as_chunks::<N>();
            for (row, value) in values.iter().take(piece.rows).enumerate() {
                if !piece.is_valid(row) {
                    continue;
                }
                let value = decode(*value);
                self.sketch.add(hash_int(digest(value)));
                bounds = Some(match bounds {
                    None => (value, value),
                    Some((min, max)) if order(&value, &min) == Ordering::Less => (value, max),
                    Some((min, max)) if order(&value, &max) == Ordering::Greater => (min, value),
                    Some(same) => same,
                });
            }
        }
        if let Some((min, max)) = bounds {
            self.widen(scalar(min), scalar(max));
        }
    }

    fn read_strings<'p>(&mut self, pieces: &'p [StoredColumn], ty: DataType) {
        let mut bounds: Option<(&[u8], &[u8])> = None;
        let mut see = |bytes: &'p [u8], rows: u64| {
            self.text_bytes += bytes.len() as u64 * rows;
            self.sketch.add(hash_bytes(bytes));
            bounds = Some(bounds.map_or((bytes, bytes), |(min, max)| (min.min(bytes), max.max(bytes))));
        };
        match strings::counted_entries(pieces) {
            Some((entries, counts)) => strings::counted(entries, &counts).for_each(|(bytes, rows)| see(bytes, rows)),
            None => strings::strings(pieces).flatten().for_each(|bytes| see(bytes, 1)),
        }
        if let Some((min, max)) = bounds {
            self.widen(text_scalar(min, ty), text_scalar(max, ty));
        }
    }

    fn widen(&mut self, min: Scalar, max: Scalar) {
        if self.min.as_ref().is_none_or(|old| min < *old) {
            self.min = Some(min);
        }
        if self.max.as_ref().is_none_or(|old| max > *old) {
            self.max = Some(max);
        }
    }

    /// As if the other's rows had been read too.
    pub(super) fn merge(&mut self, other: &Summary) {
        self.rows += other.rows;
        self.nulls += other.nulls;
        self.text_bytes += other.text_bytes;
        self.sketch.merge(&other.sketch);
        if let (Some(min), Some(max)) = (&other.min, &other.max) {
            self.widen(min.clone(), max.clone());
        }
    }

    /// Bounds of an integer column.
    pub(super) fn int_bounds(&self) -> Option<(i128, i128)> {
        Some((self.min.as_ref()?.as_int()?, self.max.as_ref()?.as_int()?))
    }

    pub(super) fn zone(&self) -> Zone {
        Zone { min: self.min.clone(), max: self.max.clone(), all_null: self.rows > 0 && self.nulls == self.rows }
    }

    /// `entries`: those of the column's dictionary, if it has one.
    pub(super) fn stats(&self, ty: DataType, entries: Option<u64>) -> ColumnStats {
        let valid = self.rows - self.nulls;
        ColumnStats {
            min: self.min.clone(),
            max: self.max.clone(),
            exact: is_exact(ty),
            null_count: Some(self.nulls),
            distinct: Some(entries.unwrap_or_else(|| self.sketch.estimate()).min(valid)),
            mean_length: (ty.repr() == Repr::Str && valid > 0).then(|| self.text_bytes as f64 / valid as f64),
        }
    }
}

/// Whether bounds of a column are values of it: strings may be cut off, and floats have several zeros and no order of their own.
pub(crate) fn is_exact(ty: DataType) -> bool {
    ty.is_integer() || ty.is_decimal() || matches!(ty, DataType::Date | DataType::Timestamp)
}

/// A string or blob as a scalar.
pub(crate) fn text_scalar(bytes: &[u8], ty: DataType) -> Scalar {
    match (ty, std::str::from_utf8(bytes)) {
        (DataType::Str | DataType::Bit, Ok(text)) => Scalar::Str(text.to_string()),
        _ => Scalar::Blob(bytes.to_vec()),
    }
}

/// An interval as it lies in memory.
pub(crate) fn interval_from_bytes(bytes: [u8; 16]) -> Interval {
    // Little pieces of a fixed array: the conversions cannot fail, and `as_chunks` says so without `unwrap`.
    let (words, _) = bytes.as_chunks::<4>();
    let (longs, _) = bytes.as_chunks::<8>();
    Interval {
        months: i32::from_ne_bytes(words[0]),
        days: i32::from_ne_bytes(words[1]),
        micros: i64::from_ne_bytes(longs[1]),
    }
}
