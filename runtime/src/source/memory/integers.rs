//! Narrowing of integer columns: frame of reference by table-wide bounds.

use arrow_buffer::{ArrowNativeType, Buffer};
use quernel_ir::table::Encoding;
use quernel_ir::types::{DataType, Repr};

use crate::source::stored::StoredColumn;

/// The narrowest encoding for values within `bounds` (`None`: there are no values).
///
/// A base of 0 is preferred where it takes no more bytes than the smallest value as base: the load then needs no addition, and
/// later rows fit more often.
pub(super) fn choose(ty: DataType, bounds: Option<(i128, i128)>) -> Encoding {
    let plain = ty.repr().size() as u8;
    let (min, max) = bounds.unwrap_or((0, 0));
    let Some(width) = unsigned_width(max.wrapping_sub(min) as u128) else {
        return Encoding::Plain;
    };
    if width >= plain {
        return Encoding::Plain;
    }
    if min >= 0 && unsigned_width(max as u128) == Some(width) {
        return Encoding::For { width, base: 0 };
    }
    if width == 8 && i64::try_from(min).is_ok() && i64::try_from(max).is_ok() {
        return Encoding::Int { width: 8 };
    }
    Encoding::For { width, base: min }
}

/// As [`choose`], for a column that has outgrown an encoding once: with room for as much again on the side where it grew, so that
/// a sequence of appends re-encodes a logarithmic number of times.
pub(super) fn choose_wider(ty: DataType, old: (i128, i128), new: (i128, i128)) -> Encoding {
    let (lowest, highest) = ty.int_range().unwrap_or((i128::MIN, i128::MAX));
    let span = new.1.saturating_sub(new.0);
    let min = if new.0 < old.0 { new.0.saturating_sub(span).max(lowest).min(new.0) } else { new.0 };
    let max = if new.1 > old.1 { new.1.saturating_add(span).min(highest).max(new.1) } else { new.1 };
    choose(ty, Some((min, max)))
}

/// Whether the values between the bounds can be encoded so.
pub(super) fn fits(encoding: Encoding, (min, max): (i128, i128)) -> bool {
    match encoding {
        Encoding::Plain => true,
        Encoding::For { width, base } => {
            min >= base && max.checked_sub(base).is_some_and(|span| span as u128 <= unsigned_max(width))
        }
        Encoding::Int { width } => {
            let limit = (unsigned_max(width) / 2) as i128;
            min >= -limit - 1 && max <= limit
        }
        Encoding::Dict { .. } | Encoding::Sequence => false,
    }
}

fn unsigned_max(width: u8) -> u128 {
    u128::MAX >> (128 - 8 * u32::from(width.min(16)))
}

fn unsigned_width(span: u128) -> Option<u8> {
    [1, 2, 4, 8].into_iter().find(|&width| span <= unsigned_max(width))
}

/// An integer as it is stored.
pub(crate) trait Stored: Copy {
    fn low64(self) -> i64;
    fn wide(self) -> i128;
}

macro_rules! stored {
    ($($t:ty)*) => {$(
        impl Stored for $t {
            #[inline(always)]
            fn low64(self) -> i64 {
                self as i64
            }
            #[inline(always)]
            fn wide(self) -> i128 {
                self as i128
            }
        }
    )*};
}
stored!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

/// What to do with a column's integers, of whatever stored type; the value is `base + stored`.
pub(crate) trait Visitor {
    type Out;
    fn visit<T: Stored>(self, stored: &[T], base: i128) -> Self::Out;
}

/// Shows the stored integers of a column whose representation is `repr`.
pub(crate) fn visit<V: Visitor>(column: &StoredColumn, repr: Repr, visitor: V) -> V::Out {
    let (width, signed, base) = match column.encoding {
        Encoding::For { width, base } => (width, false, base),
        Encoding::Int { width } => (width, true, 0),
        _ => (repr.size() as u8, true, 0),
    };
    macro_rules! go {
        ($t:ty) => {
            visitor.visit::<$t>(&column.values.typed_data::<$t>()[..column.rows], base)
        };
    }
    match (width, signed) {
        (1, true) => go!(i8),
        (2, true) => go!(i16),
        (4, true) => go!(i32),
        (8, true) => go!(i64),
        (1, false) => go!(u8),
        (2, false) => go!(u16),
        (4, false) => go!(u32),
        (8, false) => go!(u64),
        _ => go!(i128),
    }
}

/// Calls `f` with the value of each row; of a NULL row with any value.
pub(crate) fn for_each_row(column: &StoredColumn, repr: Repr, f: &mut dyn FnMut(i128)) {
    struct Each<'a> {
        f: &'a mut dyn FnMut(i128),
    }
    impl Visitor for Each<'_> {
        type Out = ();
        fn visit<T: Stored>(self, stored: &[T], base: i128) {
            stored.iter().for_each(|value| (self.f)(value.wide().wrapping_add(base)));
        }
    }
    visit(column, repr, Each { f });
}

/// Smallest and largest value that is not NULL, with each value's 64-bit digest (for sketches) given to `digest`.
pub(super) fn bounds(column: &StoredColumn, repr: Repr, digest: &mut impl FnMut(u64)) -> Option<(i128, i128)> {
    struct Bounds<'a, F> {
        column: &'a StoredColumn,
        wide: bool,
        digest: &'a mut F,
    }
    impl<F: FnMut(u64)> Visitor for Bounds<'_, F> {
        type Out = Option<(i128, i128)>;
        fn visit<T: Stored>(self, stored: &[T], base: i128) -> Self::Out {
            let Bounds { column, wide, digest } = self;
            if wide {
                let mut bounds: Option<(i128, i128)> = None;
                for (row, value) in stored.iter().enumerate() {
                    if column.is_valid(row) {
                        let value = value.wide().wrapping_add(base);
                        digest(value as u64 ^ ((value >> 64) as u64).rotate_left(32));
                        bounds = Some(bounds.map_or((value, value), |(lo, hi)| (lo.min(value), hi.max(value))));
                    }
                }
                return bounds;
            }
            // Representations of up to 64 bits: wrapping 64-bit arithmetic is exact, since the value fits.
            let base = base as i64;
            let (mut min, mut max) = (i64::MAX, i64::MIN);
            match &column.validity {
                None => {
                    for value in stored {
                        let value = value.low64().wrapping_add(base);
                        (min, max) = (min.min(value), max.max(value));
                        digest(value as u64);
                    }
                }
                Some(nulls) => {
                    for (value, valid) in stored.iter().zip(nulls) {
                        if valid {
                            let value = value.low64().wrapping_add(base);
                            (min, max) = (min.min(value), max.max(value));
                            digest(value as u64);
                        }
                    }
                }
            }
            (min <= max).then_some((min.into(), max.into()))
        }
    }
    visit(column, repr, Bounds { column, wide: repr == Repr::I128, digest })
}

/// The columns one after another in another encoding that [fits](fits) all valid values. NULL rows hold stored 0.
pub(super) fn encode(pieces: &[StoredColumn], repr: Repr, target: Encoding) -> Buffer {
    let (width, base) = match target {
        Encoding::For { width, base } => (width, base),
        Encoding::Int { width } => (width, 0),
        _ => (repr.size() as u8, 0),
    };
    match width {
        1 => encode_as::<u8>(pieces, repr, base),
        2 => encode_as::<u16>(pieces, repr, base),
        4 => encode_as::<u32>(pieces, repr, base),
        8 => encode_as::<u64>(pieces, repr, base),
        _ => encode_as::<i128>(pieces, repr, base),
    }
}

fn encode_as<U: Target>(pieces: &[StoredColumn], repr: Repr, base: i128) -> Buffer {
    let mut out: Vec<U> = Vec::with_capacity(pieces.iter().map(|p| p.rows).sum());
    for column in pieces {
        visit(column, repr, Encode { column, out: &mut out, base, wide: repr == Repr::I128 });
    }
    Buffer::from_vec(out)
}

/// An integer that values are cut to.
trait Target: ArrowNativeType {
    fn cut64(value: i64) -> Self;
    fn cut(value: i128) -> Self;
}

macro_rules! target {
    ($($t:ty)*) => {$(
        impl Target for $t {
            #[inline(always)]
            fn cut64(value: i64) -> Self {
                value as $t
            }
            #[inline(always)]
            fn cut(value: i128) -> Self {
                value as $t
            }
        }
    )*};
}
target!(u8 u16 u32 u64 i128);

struct Encode<'a, U> {
    column: &'a StoredColumn,
    out: &'a mut Vec<U>,
    base: i128,
    wide: bool,
}

impl<U: Target> Visitor for Encode<'_, U> {
    type Out = ();
    fn visit<T: Stored>(self, stored: &[T], from: i128) {
        let Encode { column, out, base, wide } = self;
        let shift = (from as i64).wrapping_sub(base as i64);
        let narrow = |v: T| U::cut64(v.low64().wrapping_add(shift));
        let broad = |v: T| U::cut(v.wide().wrapping_add(from).wrapping_sub(base));
        match (&column.validity, wide) {
            (None, false) => out.extend(stored.iter().map(|&v| narrow(v))),
            (None, true) => out.extend(stored.iter().map(|&v| broad(v))),
            (Some(nulls), false) => {
                out.extend(stored.iter().zip(nulls).map(|(&v, valid)| if valid { narrow(v) } else { U::cut64(0) }))
            }
            (Some(nulls), true) => {
                out.extend(stored.iter().zip(nulls).map(|(&v, valid)| if valid { broad(v) } else { U::cut64(0) }))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::{ArrayRef, Decimal128Array, Int64Array, UInt64Array};

    use super::*;
    use crate::source::stored::store_any;

    fn decoded(buffer: Buffer, rows: usize, encoding: Encoding, repr: Repr) -> Vec<i128> {
        let column = StoredColumn { encoding, rows, values: buffer, validity: None, heap: vec![], dictionary: None };
        let mut out = Vec::new();
        for_each_row(&column, repr, &mut |v| out.push(v));
        out
    }

    #[test]
    fn the_width_follows_from_the_bounds() {
        let ty = DataType::I64;
        for (bounds, encoding) in [
            (None, Encoding::For { width: 1, base: 0 }),
            (Some((0, 255)), Encoding::For { width: 1, base: 0 }),
            (Some((8036, 10591)), Encoding::For { width: 2, base: 0 }),
            (Some((1000, 1255)), Encoding::For { width: 1, base: 1000 }),
            (Some((-1, 254)), Encoding::For { width: 1, base: -1 }),
            (Some((0, 256)), Encoding::For { width: 2, base: 0 }),
            (Some((90_000, 90_000 + u32::MAX as i128)), Encoding::For { width: 4, base: 90_000 }),
            (Some((i64::MIN as i128, 0)), Encoding::Plain),
        ] {
            assert_eq!(choose(ty, bounds), encoding, "{bounds:?}");
            if let Some(bounds) = bounds {
                assert!(fits(encoding, bounds));
            }
        }
        assert_eq!(choose(DataType::I8, Some((0, 1))), Encoding::Plain);
        let wide = DataType::decimal(38, 0);
        assert_eq!(choose(wide, Some((-5_000_000_000, 1))), Encoding::Int { width: 8 });
        assert_eq!(choose(wide, Some((0, u64::MAX as i128))), Encoding::For { width: 8, base: 0 });
        assert_eq!(choose(wide, Some((i128::MIN, i128::MAX))), Encoding::Plain);
        assert!(!fits(Encoding::For { width: 1, base: 3 }, (3, 259)));
        assert!(!fits(Encoding::Int { width: 8 }, (0, i64::MAX as i128 + 1)));
    }

    #[test]
    fn encoding_keeps_extreme_values() {
        let ints = [i64::MIN, -1, 0, 1, i64::MAX];
        let piece = store_any(&(Arc::new(Int64Array::from(ints.to_vec())) as ArrayRef)).unwrap();
        let found = bounds(&piece, Repr::I64, &mut |_| ());
        assert_eq!(found, Some((i64::MIN.into(), i64::MAX.into())));
        let encoding = choose(DataType::I64, found);
        let buffer = encode(std::slice::from_ref(&piece), Repr::I64, encoding);
        assert_eq!(decoded(buffer, 5, encoding, Repr::I64), ints.map(i128::from));

        let unsigned = [0, 7, u64::MAX];
        let piece = store_any(&(Arc::new(UInt64Array::from(unsigned.to_vec())) as ArrayRef)).unwrap();
        let encoding = choose(DataType::U64, bounds(&piece, Repr::I128, &mut |_| ()));
        assert_eq!(encoding, Encoding::For { width: 8, base: 0 });
        let buffer = encode(&[piece.clone(), piece], Repr::I128, encoding);
        assert_eq!(decoded(buffer, 6, encoding, Repr::I128)[2..4], [u64::MAX.into(), 0]);

        let huge = [i128::MIN, i128::MAX];
        let array = Decimal128Array::from(huge.to_vec()).with_precision_and_scale(38, 0).unwrap();
        let piece = store_any(&(Arc::new(array) as ArrayRef)).unwrap();
        let encoding = choose(DataType::I128, bounds(&piece, Repr::I128, &mut |_| ()));
        assert_eq!(decoded(encode(&[piece], Repr::I128, encoding), 2, encoding, Repr::I128), huge);
    }

    #[test]
    fn an_outgrown_encoding_leaves_room_where_it_grew() {
        let encoding = choose_wider(DataType::I64, (0, 255), (0, 256));
        assert!(fits(encoding, (0, 512)));
        let encoding = choose_wider(DataType::U8, (0, 100), (0, 255));
        assert!(fits(encoding, (0, 255)));
    }
}
