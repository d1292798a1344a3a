//! Arrow arrays as the column buffers that kernels read.
//!
//! Integers, dates, floats and decimals of 4 to 16 bytes lie in Arrow as kernels read them and are not copied. Booleans become
//! bytes, times and timestamps microseconds, intervals `{ months, days, microseconds }`, strings 16-byte views with addresses.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType, GenericByteArray, PrimitiveArray};
use arrow_buffer::{ArrowNativeType, Buffer, MutableBuffer, NullBuffer};
use arrow_schema::{DataType as ArrowType, IntervalUnit, TimeUnit};
use quernel_codegen::abi::{ColumnBuffer, StrView};
use quernel_ir::scalar::Interval;
use quernel_ir::table::Encoding;
use quernel_ir::types::{DataType, Repr};

use super::arrow_types::{arrow_type, plain_data_type};
use super::nested::from_arrow;
use super::spelled::{self, is_spelled};

/// Rows of one column, as kernels read them.
#[derive(Clone, Debug)]
pub(crate) struct StoredColumn {
    pub(crate) encoding: Encoding,
    pub(crate) rows: usize,
    /// Row 0 first.
    pub(crate) values: Buffer,
    pub(crate) validity: Option<NullBuffer>,
    /// Memory that string views point to.
    pub(crate) heap: Vec<Buffer>,
    /// The dictionary's plain values, where the encoding is one.
    pub(crate) dictionary: Option<Arc<StoredColumn>>,
}

impl StoredColumn {
    /// Of no rows.
    pub(crate) fn empty(encoding: Encoding) -> StoredColumn {
        StoredColumn { encoding, rows: 0, values: zeroed(64), validity: None, heap: Vec::new(), dictionary: None }
    }

    /// The buffer that a kernel reads; valid while `self` (or a clone) lives.
    pub(crate) fn buffer(&self) -> ColumnBuffer {
        let (validity, validity_offset) = match &self.validity {
            Some(nulls) => (nulls.inner().inner().as_ptr(), nulls.offset() as u64),
            None => (std::ptr::null(), 0),
        };
        ColumnBuffer {
            values: self.values.as_ptr(),
            validity,
            validity_offset,
            dictionary: self.dictionary.as_ref().map_or(std::ptr::null(), |d| d.values.as_ptr()),
        }
    }

    /// Bytes of memory held, roughly.
    pub(crate) fn bytes(&self) -> u64 {
        let heap: usize = self.heap.iter().map(|b| b.len()).sum();
        (self.values.len() + self.validity.as_ref().map_or(0, |v| v.inner().inner().len()) + heap) as u64
    }

    pub(crate) fn is_valid(&self, row: usize) -> bool {
        self.validity.as_ref().is_none_or(|v| v.is_valid(row))
    }

    /// Rows `offset..offset + rows`; shares memory.
    pub(crate) fn slice(&self, ty: DataType, offset: usize, rows: usize) -> StoredColumn {
        let width = self.encoding.bytes_per_row(ty.repr());
        StoredColumn {
            rows,
            values: self.values.slice_with_length(offset * width, rows * width),
            validity: self.validity.as_ref().map(|v| v.slice(offset, rows)).filter(|v| v.null_count() > 0),
            ..self.clone()
        }
    }

    /// The plain values of a column of strings.
    pub(crate) fn views(&self) -> &[StrView] {
        debug_assert_eq!(self.encoding, Encoding::Plain);
        // SAFETY: a plain string column's buffer holds `rows` views, written as such; the buffer is 8-byte aligned (asserted by
        // `view_buffer` and by `align_to` below, which would give a shorter slice, never a misaligned one).
        let (_, views, _) = unsafe { self.values.as_slice().align_to::<StrView>() };
        &views[..self.rows.min(views.len())]
    }
}

/// A buffer of views. The views' bytes must be kept alive beside it.
pub(crate) fn view_buffer(views: Vec<StrView>) -> Buffer {
    // SAFETY: `StrView` is 16 bytes without padding (u32, 4 and 8 bytes), so that all of them are initialized.
    let bytes = unsafe { std::slice::from_raw_parts(views.as_ptr().cast::<u8>(), std::mem::size_of_val(&views[..])) };
    let mut buffer = MutableBuffer::with_capacity(bytes.len());
    buffer.extend_from_slice(bytes);
    buffer.into()
}

/// The encoding that [`store`] gives a column of an Arrow type, read as `ty`.
pub(crate) fn stored_encoding(arrow: &ArrowType, ty: DataType) -> Encoding {
    let repr = ty.repr().size() as u8;
    let signed = |width: u8| if width == repr { Encoding::Plain } else { Encoding::Int { width } };
    match arrow {
        ArrowType::Int8 => signed(1),
        ArrowType::Int16 => signed(2),
        ArrowType::Int32 => signed(4),
        ArrowType::Int64 => signed(8),
        ArrowType::UInt8 => Encoding::For { width: 1, base: 0 },
        ArrowType::UInt16 => Encoding::For { width: 2, base: 0 },
        ArrowType::UInt32 => Encoding::For { width: 4, base: 0 },
        ArrowType::UInt64 => Encoding::For { width: 8, base: 0 },
        ArrowType::Decimal32(_, _) => signed(4),
        ArrowType::Decimal64(_, _) => signed(8),
        ArrowType::Dictionary(_, value) => stored_encoding(value, ty),
        ArrowType::RunEndEncoded(_, values) => stored_encoding(values.data_type(), ty),
        _ => Encoding::Plain,
    }
}

/// An array as a column of `ty` (its own type by [`plain_data_type`], or HUGEINT for `Decimal128(38, 0)`), in
/// [`stored_encoding`].
///
/// # Errors
/// A message, without the column's name, where a value doesn't fit the type.
pub(crate) fn store(array: &ArrayRef, ty: DataType) -> Result<StoredColumn, String> {
    let arrow = array.data_type();
    if is_spelled(ty) {
        return spelled::store(array, ty);
    }
    let encoding = stored_encoding(arrow, ty);
    let rows = array.len();
    let column = |values: Buffer| StoredColumn {
        encoding,
        rows,
        values,
        validity: array.nulls().filter(|n| n.null_count() > 0).cloned(),
        heap: Vec::new(),
        dictionary: None,
    };
    Ok(match arrow {
        ArrowType::Null => StoredColumn { validity: Some(NullBuffer::new_null(rows)), ..column(zeroed(rows)) },
        ArrowType::Boolean => {
            let bits = array.as_boolean().values();
            column(Buffer::from_vec(bits.iter().map(u8::from).collect::<Vec<u8>>()))
        }
        ArrowType::Int8 => column(in_place::<Int8Type>(array)),
        ArrowType::Int16 => column(in_place::<Int16Type>(array)),
        ArrowType::Int32 => column(in_place::<Int32Type>(array)),
        ArrowType::Int64 => column(in_place::<Int64Type>(array)),
        ArrowType::UInt8 => column(in_place::<UInt8Type>(array)),
        ArrowType::UInt16 => column(in_place::<UInt16Type>(array)),
        ArrowType::UInt32 => column(in_place::<UInt32Type>(array)),
        ArrowType::UInt64 => column(in_place::<UInt64Type>(array)),
        ArrowType::Float16 => column(converted::<Float16Type, f32>(array, |v| Some(v.to_f32()))?),
        ArrowType::Float32 => column(in_place::<Float32Type>(array)),
        ArrowType::Float64 => column(in_place::<Float64Type>(array)),
        ArrowType::Decimal32(_, _) => column(in_place::<Decimal32Type>(array)),
        ArrowType::Decimal64(_, _) if ty.repr() == Repr::I64 || ty.repr() == Repr::I128 => {
            column(in_place::<Decimal64Type>(array))
        }
        ArrowType::Decimal128(_, _) if ty.repr() == Repr::I128 => column(in_place::<Decimal128Type>(array)),
        ArrowType::Decimal128(_, _) => column(converted::<Decimal128Type, i64>(array, |v| i64::try_from(v).ok())?),
        ArrowType::Decimal256(p, s) => return store(&cast(array, &ArrowType::Decimal128(*p, *s))?, ty),
        ArrowType::Date32 => column(in_place::<Date32Type>(array)),
        ArrowType::Date64 => {
            column(converted::<Date64Type, i32>(array, |v| i32::try_from(v.div_euclid(86_400_000)).ok())?)
        }
        ArrowType::Time32(TimeUnit::Second) => {
            column(converted::<Time32SecondType, i64>(array, |v| Some(i64::from(v) * 1_000_000))?)
        }
        ArrowType::Time32(_) => column(converted::<Time32MillisecondType, i64>(array, |v| Some(i64::from(v) * 1_000))?),
        ArrowType::Time64(TimeUnit::Microsecond) => column(in_place::<Time64MicrosecondType>(array)),
        ArrowType::Time64(_) => column(converted::<Time64NanosecondType, i64>(array, |v| Some(v.div_euclid(1_000)))?),
        ArrowType::Timestamp(unit, _) => column(match unit {
            TimeUnit::Second => converted::<TimestampSecondType, i64>(array, |v| v.checked_mul(1_000_000))?,
            TimeUnit::Millisecond => converted::<TimestampMillisecondType, i64>(array, |v| v.checked_mul(1_000))?,
            TimeUnit::Microsecond => in_place::<TimestampMicrosecondType>(array),
            TimeUnit::Nanosecond => converted::<TimestampNanosecondType, i64>(array, |v| Some(v.div_euclid(1_000)))?,
        }),
        ArrowType::Interval(unit) => column(match unit {
            IntervalUnit::YearMonth => {
                intervals::<IntervalYearMonthType>(array, |v| Some(Interval { months: v, days: 0, micros: 0 }))?
            }
            IntervalUnit::DayTime => intervals::<IntervalDayTimeType>(array, |v| {
                Some(Interval { months: 0, days: v.days, micros: i64::from(v.milliseconds) * 1_000 })
            })?,
            IntervalUnit::MonthDayNano => intervals::<IntervalMonthDayNanoType>(array, |v| {
                Some(Interval { months: v.months, days: v.days, micros: v.nanoseconds / 1_000 })
            })?,
        }),
        ArrowType::Duration(unit) => {
            let micros = |v: Option<i64>| v.map(|micros| Interval { months: 0, days: 0, micros });
            column(match unit {
                TimeUnit::Second => intervals::<DurationSecondType>(array, |v| micros(v.checked_mul(1_000_000)))?,
                TimeUnit::Millisecond => intervals::<DurationMillisecondType>(array, |v| micros(v.checked_mul(1_000)))?,
                TimeUnit::Microsecond => intervals::<DurationMicrosecondType>(array, |v| micros(Some(v)))?,
                TimeUnit::Nanosecond => intervals::<DurationNanosecondType>(array, |v| micros(Some(v / 1_000)))?,
            })
        }
        ArrowType::Utf8 => byte_views(array.as_bytes::<Utf8Type>(), column)?,
        ArrowType::LargeUtf8 => byte_views(array.as_bytes::<LargeUtf8Type>(), column)?,
        ArrowType::Binary => byte_views(array.as_bytes::<BinaryType>(), column)?,
        ArrowType::LargeBinary => byte_views(array.as_bytes::<LargeBinaryType>(), column)?,
        ArrowType::FixedSizeBinary(_) => {
            let fixed = array.as_fixed_size_binary();
            let views = (0..rows).map(|i| if fixed.is_valid(i) { StrView::new(fixed.value(i)) } else { EMPTY });
            let values = view_buffer(views.collect());
            StoredColumn { heap: vec![fixed.values().clone()], ..column(values) }
        }
        ArrowType::Utf8View => arrow_views(array.as_string_view(), column),
        ArrowType::BinaryView => arrow_views(array.as_binary_view(), column),
        ArrowType::Dictionary(_, value) => return store(&cast(array, value)?, ty),
        ArrowType::RunEndEncoded(_, values) => return store(&cast(array, values.data_type())?, ty),
        _ if ty.is_nested() => byte_views(&from_arrow(array, ty)?, column)?,
        other => return Err(format!("Arrow type {other} is not supported as {ty}")),
    })
}

/// An array of any type that converts to `ty`, as a column of `ty`.
///
/// # Errors
/// A message, without the column's name: a value doesn't fit, or there is no conversion.
pub(crate) fn store_as(array: &ArrayRef, ty: DataType) -> Result<StoredColumn, String> {
    let arrow = array.data_type();
    let same = plain_data_type(arrow) == Some(ty) || (ty == DataType::I128 && *arrow == ArrowType::Decimal128(38, 0));
    if same { store(array, ty) } else { store(&cast(array, &arrow_type(ty))?, ty) }
}

/// The array with another type of the same kind.
///
/// # Errors
/// A value that doesn't fit.
pub(crate) fn cast(array: &ArrayRef, to: &ArrowType) -> Result<ArrayRef, String> {
    if array.data_type() == to {
        return Ok(array.clone());
    }
    let options = arrow_cast::CastOptions { safe: false, ..Default::default() };
    arrow_cast::cast_with_options(array, to, &options).map_err(|e| e.to_string())
}

const EMPTY: StrView = StrView { len: 0, prefix: [0; 4], tail: [0; 8] };

fn zeroed(bytes: usize) -> Buffer {
    MutableBuffer::from_len_zeroed(bytes).into()
}

/// The values where they lie.
fn in_place<T: ArrowPrimitiveType>(array: &ArrayRef) -> Buffer {
    array.as_primitive::<T>().values().inner().clone()
}

/// The values of a primitive array, converted; `convert` gives `None` for what doesn't fit. Rows that are NULL become 0 then.
fn converted<T: ArrowPrimitiveType, U: ArrowNativeType>(
    array: &ArrayRef,
    convert: impl Fn(T::Native) -> Option<U>,
) -> Result<Buffer, String> {
    Ok(Buffer::from_vec(convert_values(array.as_primitive::<T>(), convert)?))
}

fn convert_values<T: ArrowPrimitiveType, U: Default>(
    array: &PrimitiveArray<T>,
    convert: impl Fn(T::Native) -> Option<U>,
) -> Result<Vec<U>, String> {
    let mut out = Vec::with_capacity(array.len());
    for (row, &value) in array.values().iter().enumerate() {
        out.push(match convert(value) {
            Some(value) => value,
            None if array.is_null(row) => U::default(),
            None => return Err(format!("the value {value:?} of type {} is out of range", array.data_type())),
        });
    }
    Ok(out)
}

fn intervals<T: ArrowPrimitiveType>(
    array: &ArrayRef,
    convert: impl Fn(T::Native) -> Option<Interval>,
) -> Result<Buffer, String> {
    Ok(interval_buffer(convert_values(array.as_primitive::<T>(), convert)?.into_iter()))
}

fn interval_buffer(values: impl Iterator<Item = Interval>) -> Buffer {
    let mut buffer = MutableBuffer::with_capacity(values.size_hint().0 * 16);
    values.for_each(|value| buffer.extend_from_slice(&interval_bytes(value)));
    buffer.into()
}

/// A plain column of intervals.
pub(crate) fn interval_column(
    values: impl ExactSizeIterator<Item = Interval>,
    nulls: Option<NullBuffer>,
) -> StoredColumn {
    StoredColumn {
        encoding: Encoding::Plain,
        rows: values.len(),
        values: interval_buffer(values),
        validity: nulls.filter(|n| n.null_count() > 0),
        heap: Vec::new(),
        dictionary: None,
    }
}

/// An interval as it lies in memory.
fn interval_bytes(value: Interval) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&value.months.to_ne_bytes());
    bytes[4..8].copy_from_slice(&value.days.to_ne_bytes());
    bytes[8..].copy_from_slice(&value.micros.to_ne_bytes());
    bytes
}

fn byte_views<T: ByteArrayType>(
    array: &GenericByteArray<T>,
    column: impl Fn(Buffer) -> StoredColumn,
) -> Result<StoredColumn, String> {
    let offsets = array.value_offsets();
    let data = array.value_data();
    let mut views = Vec::with_capacity(array.len());
    for (row, ends) in offsets.windows(2).enumerate() {
        if array.is_null(row) {
            views.push(EMPTY);
            continue;
        }
        let bytes = &data[ends[0].as_usize()..ends[1].as_usize()];
        if u32::try_from(bytes.len()).is_err() {
            return Err(format!("a string of {} bytes is longer than 4 GiB", bytes.len()));
        }
        views.push(StrView::new(bytes));
    }
    Ok(StoredColumn { heap: vec![array.values().clone()], ..column(view_buffer(views)) })
}

/// Arrow's views differ from ours in that a long one holds buffer and offset instead of an address.
fn arrow_views<T: ByteViewType + ?Sized>(
    array: &arrow_array::array::GenericByteViewArray<T>,
    column: impl Fn(Buffer) -> StoredColumn,
) -> StoredColumn {
    let buffers = array.data_buffers();
    if buffers.is_empty() && array.null_count() == 0 {
        return column(array.views().inner().clone());
    }
    let bases: Vec<u64> = buffers.iter().map(|b| b.as_ptr() as usize as u64).collect();
    let mut out: Vec<u128> = Vec::with_capacity(array.len());
    // Little-endian layout of a view, lowest bits first: length 32, prefix 32, buffer 32, offset 32. On a big-endian machine the
    // integer would be laid out the other way round, as arrow's own code assumes little-endian too.
    let fix = |view: u128| {
        if view as u32 as usize <= StrView::INLINE {
            return view;
        }
        let buffer = (view >> 64) as u32 as usize;
        let offset = (view >> 96) as u64;
        (view & u128::from(u64::MAX)) | (u128::from(bases[buffer] + offset) << 64)
    };
    match array.nulls() {
        None => out.extend(array.views().iter().map(|&v| fix(v))),
        Some(nulls) => out.extend(array.views().iter().zip(nulls).map(|(&v, valid)| if valid { fix(v) } else { 0 })),
    }
    StoredColumn { heap: buffers.to_vec(), ..column(Buffer::from_vec(out)) }
}

/// The type that an array has by itself, and its column.
#[cfg(test)]
pub(crate) fn store_any(array: &ArrayRef) -> Result<StoredColumn, String> {
    let ty = plain_data_type(array.data_type()).ok_or_else(|| format!("Arrow type {}", array.data_type()))?;
    store(array, ty)
}

#[cfg(test)]
mod tests {
    use arrow_array::*;

    use super::*;

    fn ints<T: ArrowNativeType>(column: &StoredColumn) -> Vec<T> {
        column.values.typed_data::<T>()[..column.rows].to_vec()
    }

    fn text(column: &StoredColumn) -> Vec<Option<String>> {
        let read = |(row, view): (usize, &StrView)| {
            // SAFETY: the column keeps the bytes alive.
            let bytes = unsafe { view.as_bytes() };
            column.is_valid(row).then(|| String::from_utf8(bytes.to_vec()).unwrap())
        };
        column.views().iter().enumerate().map(read).collect()
    }

    #[test]
    fn integers_are_not_copied() {
        let array = Int32Array::from(vec![1, -2, 3]);
        let address = array.values().as_ptr().cast::<u8>();
        let column = store_any(&(Arc::new(array) as ArrayRef)).unwrap();
        assert_eq!((column.encoding, column.buffer().values), (Encoding::Plain, address));
        let sliced: ArrayRef = Arc::new(Int32Array::from(vec![Some(1), None, Some(3), None]).slice(1, 3));
        let column = store_any(&sliced).unwrap();
        assert_eq!(ints::<i32>(&column)[1], 3);
        assert_eq!((0..3).map(|i| column.is_valid(i)).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(column.buffer().validity_offset, 1);
    }

    #[test]
    fn unsigned_and_narrow_values_have_their_encoding() {
        for (array, encoding) in [
            (Arc::new(UInt8Array::from(vec![255])) as ArrayRef, Encoding::For { width: 1, base: 0 }),
            (Arc::new(UInt64Array::from(vec![u64::MAX])) as ArrayRef, Encoding::For { width: 8, base: 0 }),
            (
                Arc::new(Decimal32Array::from(vec![1]).with_precision_and_scale(9, 2).unwrap()) as ArrayRef,
                Encoding::Int { width: 4 },
            ),
            (
                Arc::new(Decimal128Array::from(vec![1]).with_precision_and_scale(15, 2).unwrap()) as ArrayRef,
                Encoding::Plain,
            ),
        ] {
            assert_eq!(store_any(&array).unwrap().encoding, encoding);
        }
    }

    #[test]
    fn times_become_microseconds_and_overflow_is_an_error() {
        let seconds: ArrayRef = Arc::new(TimestampSecondArray::from(vec![Some(-1), None, Some(2)]));
        assert_eq!(ints::<i64>(&store_any(&seconds).unwrap())[0], -1_000_000);
        let nanos: ArrayRef = Arc::new(TimestampNanosecondArray::from(vec![-1, 1_999]));
        assert_eq!(ints::<i64>(&store_any(&nanos).unwrap()), [-1, 1]);
        let far: ArrayRef = Arc::new(TimestampSecondArray::from(vec![i64::MAX]));
        assert!(store_any(&far).unwrap_err().contains("out of range"));
        let days: ArrayRef = Arc::new(Date64Array::from(vec![-1, 86_400_000]));
        assert_eq!(ints::<i32>(&store_any(&days).unwrap()), [-1, 1]);
    }

    #[test]
    fn strings_of_every_layout_read_alike() {
        let values =
            vec![Some("short"), None, Some(""), Some("exactly12byt"), Some("more than twelve bytes"), Some("ä")];
        let expected: Vec<Option<String>> = values.iter().map(|v| v.map(str::to_string)).collect();
        let utf8 = StringArray::from(values.clone());
        let dictionary: DictionaryArray<Int32Type> = values.clone().into_iter().collect();
        for array in [
            Arc::new(utf8.clone()) as ArrayRef,
            Arc::new(LargeStringArray::from(values.clone())),
            Arc::new(StringViewArray::from(values.clone())),
            Arc::new(dictionary),
        ] {
            assert_eq!(text(&store_any(&array).unwrap()), expected);
            let sliced = array.slice(1, 4);
            assert_eq!(text(&store_any(&sliced).unwrap()), expected[1..5]);
        }
        let inline: ArrayRef = Arc::new(StringViewArray::from(vec!["a", "bc"]));
        let address = inline.as_string_view().views().as_ptr().cast::<u8>();
        assert_eq!(store_any(&inline).unwrap().buffer().values, address);
    }

    #[test]
    fn booleans_are_bytes_and_null_has_no_valid_row() {
        let array: ArrayRef = Arc::new(BooleanArray::from(vec![Some(true), None, Some(false)]));
        assert_eq!(ints::<u8>(&store_any(&array).unwrap())[0], 1);
        let column = store_any(&(Arc::new(NullArray::new(3)) as ArrayRef)).unwrap();
        assert!((0..3).all(|i| !column.is_valid(i)));
    }
}
