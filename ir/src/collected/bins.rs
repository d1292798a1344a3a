//! Values counted: by bins, and the most frequent ones.

use super::{Row, counts};
use crate::builtins::dates::{DATE_INFINITY, DAY, TIMESTAMP_INFINITY};
use crate::nested::{self, END, Elements, NestedType, VALUE};
use crate::scalar::Scalar;
use crate::types::{DataType, Repr};

/// A map from bins to how many values they hold.
///
/// # Errors
/// The bins are NULL, or one of them is.
pub(super) fn count(rows: &[Row<'_>], list: Option<DataType>, ty: DataType, exact: bool) -> Result<Scalar, String> {
    let Some(first) = rows.first() else { return Ok(Scalar::Null) };
    let element = list.and_then(DataType::element).unwrap_or(ty);
    let Some(bytes) = nested::payload(first.keys) else { return Err("Histogram bin list cannot be NULL".into()) };
    let mut elements = Elements::new(bytes, element);
    let mut bounds: Vec<&[u8]> = Vec::new();
    while let Some(bound) = elements.next_whole() {
        if nested::payload(bound).is_none() {
            return Err("Histogram bin entry cannot be NULL".into());
        }
        bounds.push(bound);
    }
    bounds.sort_unstable();
    bounds.dedup();
    let mut filled = vec![0u64; bounds.len()];
    let mut others = 0u64;
    for row in rows {
        let at = bounds.partition_point(|bound| *bound < row.value);
        match bounds.get(at) {
            Some(bound) if !exact || *bound == row.value => filled[at] += 1,
            _ => others += 1,
        }
    }
    let mut map = Vec::new();
    let mut entry = |key: &[u8], count: u64| {
        map.push(VALUE);
        map.extend_from_slice(key);
        nested::write_element(&Scalar::Int(count.into()), DataType::U64, &mut map);
    };
    for (bound, count) in bounds.iter().zip(&filled) {
        entry(bound, *count);
    }
    if others > 0
        && let Some(other) = other_bin(ty)
    {
        let mut key = Vec::new();
        nested::write_element(&other, ty, &mut key);
        entry(&key, others);
    }
    map.push(END);
    Ok(Scalar::Blob(map))
}

/// What stands for values in no bin; other types have nothing that does.
fn other_bin(ty: DataType) -> Option<Scalar> {
    Some(match ty {
        DataType::Str => Scalar::Str(String::new()),
        DataType::Blob => Scalar::Blob(vec![]),
        DataType::F32 => Scalar::F32(f32::INFINITY),
        DataType::F64 => Scalar::F64(f64::INFINITY),
        DataType::Date => Scalar::Int(DATE_INFINITY.into()),
        DataType::Timestamp | DataType::TimestampTz => Scalar::Int(TIMESTAMP_INFINITY.into()),
        DataType::Time => Scalar::Int(DAY.into()),
        ty if matches!(ty.nested(), Some(NestedType::List(_))) => Scalar::Blob(vec![END]),
        ty if ty.repr() != Repr::Bool => Scalar::Int(ty.int_range()?.1),
        _ => return None,
    })
}

/// A list of the most frequent values.
pub(super) fn most_frequent(rows: &[Row<'_>], most: usize) -> Scalar {
    let mut all: Vec<(usize, usize, &[u8])> =
        counts(rows).into_iter().map(|(value, (count, first))| (count, first, value)).collect();
    all.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut list = Vec::new();
    all.iter().take(most).for_each(|(_, _, value)| list.extend_from_slice(value));
    list.push(END);
    Scalar::Blob(list)
}
