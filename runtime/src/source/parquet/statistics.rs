//! What a Parquet file's metadata says of its values.

use arrow_schema::{DataType as ArrowType, TimeUnit};
use parquet::file::metadata::ColumnChunkMetaData;
use parquet::file::statistics::Statistics;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use crate::source::memory::text_scalar;
use crate::source::prune::Zone;

/// What is known of a column within a row group.
#[derive(Clone, Debug, Default)]
pub(super) struct ChunkStats {
    pub(super) zone: Zone,
    /// Whether the zone's bounds are values: writers may cut off bytes, not integers.
    pub(super) exact: bool,
    /// `None`: not known.
    pub(super) nulls: Option<u64>,
    /// As the writer counted it.
    pub(super) distinct: Option<u64>,
    /// Bytes of all strings together, as the writer counted them.
    pub(super) text_bytes: Option<u64>,
}

/// Statistics of a column chunk of `rows` rows, which is read as `read` and has the logical type `ty`.
pub(super) fn chunk_stats(chunk: &ColumnChunkMetaData, rows: u64, read: &ArrowType, ty: DataType) -> ChunkStats {
    let mut known =
        ChunkStats { text_bytes: chunk.unencoded_byte_array_data_bytes().map(|b| b as u64), ..Default::default() };
    // A column that cannot be NULL has no definition levels.
    if chunk.column_descr().max_def_level() == 0 {
        known.nulls = Some(0);
    }
    if let Some(stats) = chunk.statistics() {
        known.nulls = known.nulls.or(stats.null_count_opt());
        known.distinct = stats.distinct_count_opt();
        known.exact = matches!(stats, Statistics::Int32(_) | Statistics::Int64(_));
        let (min, max) = bounds(stats, read, ty);
        known.zone.min = min;
        known.zone.max = max;
        // Bounds in the wrong order say nothing.
        if matches!((&known.zone.min, &known.zone.max), (Some(min), Some(max)) if min > max) {
            (known.zone.min, known.zone.max) = (None, None);
        }
    }
    known.zone.all_null = rows > 0 && known.nulls == Some(rows);
    known
}

fn bounds(stats: &Statistics, read: &ArrowType, ty: DataType) -> (Option<Scalar>, Option<Scalar>) {
    // Deprecated bounds compare as signed, whatever the type: of use for signed numbers alone.
    let deprecated = stats.is_min_max_deprecated();
    if deprecated && (ty.is_unsigned() || matches!(stats, Statistics::ByteArray(_) | Statistics::FixedLenByteArray(_)))
    {
        return (None, None);
    }
    match stats {
        Statistics::Boolean(v) => (v.min_opt().map(|b| Scalar::Bool(*b)), v.max_opt().map(|b| Scalar::Bool(*b))),
        Statistics::Int32(v) => {
            let unsigned = ty.is_unsigned();
            let int = |x: &i32| if unsigned { i64::from(*x as u32) } else { i64::from(*x) };
            (integer(v.min_opt().map(int), read, ty), integer(v.max_opt().map(int), read, ty))
        }
        Statistics::Int64(v) if ty == DataType::U64 => {
            let int = |x: &i64| Scalar::Int(i128::from(*x as u64));
            (v.min_opt().map(int), v.max_opt().map(int))
        }
        Statistics::Int64(v) => (integer(v.min_opt().copied(), read, ty), integer(v.max_opt().copied(), read, ty)),
        // NaN is above every number and not counted in a chunk's bounds, so that there is no upper bound.
        Statistics::Float(v) if ty == DataType::F32 => {
            (v.min_opt().filter(|x| !x.is_nan()).map(|x| Scalar::F32(*x)), None)
        }
        Statistics::Double(v) if ty == DataType::F64 => {
            (v.min_opt().filter(|x| !x.is_nan()).map(|x| Scalar::F64(*x)), None)
        }
        Statistics::ByteArray(v) if matches!(ty, DataType::Str | DataType::Blob) => {
            (v.min_opt().map(|x| text_scalar(x.data(), ty)), v.max_opt().map(|x| text_scalar(x.data(), ty)))
        }
        Statistics::ByteArray(v) if ty.is_decimal() => {
            (v.min_opt().and_then(|x| big_endian(x.data())), v.max_opt().and_then(|x| big_endian(x.data())))
        }
        Statistics::FixedLenByteArray(v) if ty.is_decimal() || ty == DataType::I128 => {
            (v.min_opt().and_then(|x| big_endian(x.data())), v.max_opt().and_then(|x| big_endian(x.data())))
        }
        Statistics::FixedLenByteArray(v) if ty == DataType::Blob && matches!(read, ArrowType::FixedSizeBinary(_)) => {
            (v.min_opt().map(|x| text_scalar(x.data(), ty)), v.max_opt().map(|x| text_scalar(x.data(), ty)))
        }
        _ => (None, None),
    }
}

/// A stored integer in units of the logical type. Conversions are monotone, so that bounds stay bounds.
fn integer(value: Option<i64>, read: &ArrowType, ty: DataType) -> Option<Scalar> {
    let value = value?;
    let value = match (read, ty) {
        (ArrowType::Timestamp(unit, _), DataType::Timestamp | DataType::TimestampTz) => match unit {
            TimeUnit::Second => value.checked_mul(1_000_000)?,
            TimeUnit::Millisecond => value.checked_mul(1_000)?,
            TimeUnit::Microsecond => value,
            TimeUnit::Nanosecond => value.div_euclid(1_000),
        },
        (ArrowType::Time32(TimeUnit::Second), DataType::Time) => value.checked_mul(1_000_000)?,
        (ArrowType::Time32(_), DataType::Time) => value.checked_mul(1_000)?,
        (ArrowType::Time64(TimeUnit::Microsecond), DataType::Time) => value,
        (ArrowType::Time64(_), DataType::Time) => value.div_euclid(1_000),
        (_, ty) if ty.is_integer() || ty.is_decimal() || ty == DataType::Date => value,
        _ => return None,
    };
    let (min, max) = ty.int_range()?;
    let value = i128::from(value);
    (min..=max).contains(&value).then_some(Scalar::Int(value))
}

/// A big-endian two's complement integer of at most 16 bytes.
fn big_endian(bytes: &[u8]) -> Option<Scalar> {
    if bytes.is_empty() || bytes.len() > 16 {
        return None;
    }
    let fill = if bytes[0] & 0x80 != 0 { 0xff } else { 0 };
    let mut wide = [fill; 16];
    wide[16 - bytes.len()..].copy_from_slice(bytes);
    Some(Scalar::Int(i128::from_be_bytes(wide)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_endian_integers_keep_their_sign() {
        assert_eq!(big_endian(&[0xff]), Some(Scalar::Int(-1)));
        assert_eq!(big_endian(&[0, 0xff]), Some(Scalar::Int(255)));
        assert_eq!(big_endian(&[]), None);
        assert_eq!(big_endian(&i128::MIN.to_be_bytes()), Some(Scalar::Int(i128::MIN)));
    }

    #[test]
    fn nanoseconds_round_down_on_both_sides() {
        let read = ArrowType::Timestamp(TimeUnit::Nanosecond, None);
        assert_eq!(integer(Some(-1), &read, DataType::Timestamp), Some(Scalar::Int(-1)));
        assert_eq!(integer(Some(1_999), &read, DataType::Timestamp), Some(Scalar::Int(1)));
    }
}
