//! Columns of results in a form in which engines can be compared.
//!
//! Engines have different types for the same values: the sum of a BIGINT is a HUGEINT, a decimal, an integer of 64 bits or a double. What
//! is made equal here, and nothing else:
//!
//! - integers of all widths, decimals of all scales and booleans (0 and 1) are exact numbers, compared by value;
//! - floats of all widths are doubles. An exact number meets a double as a double;
//! - dates and timestamps of all units are moments, a date being its midnight; zones are left out, the moment is that in UTC;
//! - a text meets a moment as the moment that it spells in ISO 8601 (SQLite has only such texts);
//! - strings and binaries of all layouts, dictionaries too, are bytes;
//! - a column of NULLs has no type.

use std::cmp::Ordering;

use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::{Array, ArrayRef};
use arrow_schema::{DataType, TimeUnit};

use crate::verify::moment;

/// Relative difference up to which two doubles count as equal: sums of floats depend on the order of their terms.
pub const TOLERANCE: f64 = 1e-9;

/// Absolute difference up to which two doubles count as equal, where a query says nothing else: what rounding leaves of a difference that is
/// zero, squared.
pub(crate) const FLOOR: f64 = 1e-30;

/// The values of a column; those of NULLs are arbitrary.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Values {
    /// Integers, in units of 10^-scale.
    Exact {
        values: Vec<i128>,
        scale: u8,
    },
    Float(Vec<f64>),
    /// Nanoseconds since 1970. `date`: all that is known are days.
    Moment {
        values: Vec<i128>,
        date: bool,
    },
    /// Bytes of all values, and where each begins; the last offset is the end.
    Bytes {
        data: Vec<u8>,
        offsets: Vec<usize>,
    },
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    pub(crate) values: Values,
    pub(crate) valid: Vec<bool>,
}

impl Column {
    /// The chunks of a column, as one.
    pub(crate) fn new(ty: &DataType, chunks: &[ArrayRef]) -> Result<Column, String> {
        if let DataType::Dictionary(_, value) = ty {
            return dictionary(value, chunks);
        }
        let mut valid = Vec::new();
        for chunk in chunks {
            // A column of the type NULL has no bitmap that would say so.
            valid.extend((0..chunk.len()).map(|row| *ty != DataType::Null && chunk.is_valid(row)));
        }
        Ok(Column { values: values(ty, chunks)?, valid })
    }

    pub(crate) fn len(&self) -> usize {
        self.valid.len()
    }

    fn all_null(&self) -> bool {
        !self.valid.contains(&true)
    }

    /// The value of a row, for people.
    pub(crate) fn show(&self, row: usize) -> String {
        if !self.valid[row] {
            return "NULL".into();
        }
        match &self.values {
            Values::Exact { values, scale } => show_exact(values[row], *scale),
            Values::Float(values) => format!("{:?}", values[row]),
            Values::Moment { values, date } => moment::show(values[row], *date),
            Values::Bytes { .. } => {
                let text = String::from_utf8_lossy(self.bytes(row)).into_owned();
                let short: String = text.chars().take(120).collect();
                if short.len() < text.len() { format!("'{short}…'") } else { format!("'{short}'") }
            }
        }
    }

    pub(crate) fn bytes(&self, row: usize) -> &[u8] {
        match &self.values {
            Values::Bytes { data, offsets } => &data[offsets[row]..offsets[row + 1]],
            _ => &[],
        }
    }

    pub(crate) fn is_float(&self) -> bool {
        matches!(self.values, Values::Float(_))
    }

    /// What kind of values these are, for people.
    pub(crate) fn kind(&self) -> &'static str {
        match self.values {
            Values::Exact { scale: 0, .. } => "integer",
            Values::Exact { .. } => "decimal",
            Values::Float(_) => "double",
            Values::Moment { date: true, .. } => "date",
            Values::Moment { .. } => "timestamp",
            Values::Bytes { .. } => "text",
        }
    }

    fn to_float(&self) -> Column {
        let values = match &self.values {
            Values::Exact { values, scale } => {
                // Through the decimal's text: the nearest double, where dividing by a power of ten would round twice.
                let near = |v: &i128| match *scale {
                    0 => *v as f64,
                    scale => show_exact(*v, scale).parse().unwrap_or(f64::NAN),
                };
                values.iter().map(near).collect()
            }
            Values::Float(values) => values.clone(),
            _ => vec![f64::NAN; self.len()],
        };
        Column { values: Values::Float(values), valid: self.valid.clone() }
    }

    /// The moments that the texts spell; `None` where one spells none.
    fn to_moments(&self) -> Option<Column> {
        let mut values = Vec::with_capacity(self.len());
        for row in 0..self.len() {
            let text = std::str::from_utf8(self.bytes(row)).ok()?;
            values.push(if self.valid[row] { moment::parse(text)? } else { 0 });
        }
        Some(Column { values: Values::Moment { values, date: false }, valid: self.valid.clone() })
    }

    /// Values in units of 10^-scale.
    fn rescaled(&self, to: u8) -> Option<Column> {
        let Values::Exact { values, scale } = &self.values else { return None };
        let factor = 10i128.checked_pow(u32::from(to.checked_sub(*scale)?))?;
        let scaled =
            values.iter().zip(&self.valid).map(|(v, valid)| if *valid { v.checked_mul(factor) } else { Some(0) });
        Some(Column {
            values: Values::Exact { values: scaled.collect::<Option<_>>()?, scale: to },
            valid: self.valid.clone(),
        })
    }

    /// Exact numbers as text, without zeros at the end of a fraction: for numbers that no common scale has room for.
    fn spelled(&self) -> Column {
        let (mut data, mut offsets) = (Vec::new(), vec![0]);
        if let Values::Exact { values, scale } = &self.values {
            for value in values {
                let text = show_exact(*value, *scale);
                let text = if *scale > 0 { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
                data.extend_from_slice(text.as_bytes());
                offsets.push(data.len());
            }
        }
        Column { values: Values::Bytes { data, offsets }, valid: self.valid.clone() }
    }
}

/// Two columns in one form in which their values can be compared.
///
/// # Errors
/// No value of the one kind is a value of the other.
pub(crate) fn unify(a: &Column, b: &Column) -> Result<(Column, Column), String> {
    use Values::*;
    let kept = || (a.clone(), b.clone());
    Ok(match (&a.values, &b.values) {
        _ if a.all_null() => (Column { values: b.values.clone(), valid: a.valid.clone() }.sized(b), b.clone()),
        _ if b.all_null() => (a.clone(), Column { values: a.values.clone(), valid: b.valid.clone() }.sized(a)),
        (Exact { scale: x, .. }, Exact { scale: y, .. }) => {
            let scale = *x.max(y);
            match (a.rescaled(scale), b.rescaled(scale)) {
                (Some(a), Some(b)) => (a, b),
                _ => (a.spelled(), b.spelled()),
            }
        }
        (Float(_), Float(_)) | (Moment { .. }, Moment { .. }) | (Bytes { .. }, Bytes { .. }) => kept(),
        (Exact { .. }, Float(_)) | (Float(_), Exact { .. }) => (a.to_float(), b.to_float()),
        (Moment { .. }, Bytes { .. }) => (a.clone(), b.to_moments().ok_or_else(|| mismatch(a, b))?),
        (Bytes { .. }, Moment { .. }) => (a.to_moments().ok_or_else(|| mismatch(a, b))?, b.clone()),
        _ => return Err(mismatch(a, b)),
    })
}

fn mismatch(a: &Column, b: &Column) -> String {
    format!("a {} where the reference has a {}", b.kind(), a.kind())
}

impl Column {
    /// A column of NULLs that took another's values takes as many as it has rows.
    fn sized(self, of: &Column) -> Column {
        if self.valid.len() == of.len() {
            return self;
        }
        let rows = self.valid.len();
        Column { values: Values::Exact { values: vec![0; rows], scale: 0 }, valid: self.valid }
    }
}

/// Whether two cells of unified columns are equal, doubles as [`close`] says.
pub(crate) fn same(a: &Column, i: usize, b: &Column, j: usize, floor: f64) -> bool {
    if !a.valid[i] || !b.valid[j] {
        return a.valid[i] == b.valid[j];
    }
    match (&a.values, &b.values) {
        (Values::Float(x), Values::Float(y)) => close(x[i], y[j], floor),
        (Values::Exact { values: x, .. }, Values::Exact { values: y, .. })
        | (Values::Moment { values: x, .. }, Values::Moment { values: y, .. }) => x[i] == y[j],
        (Values::Bytes { .. }, Values::Bytes { .. }) => a.bytes(i) == b.bytes(j),
        _ => false,
    }
}

/// Whether two doubles are equal to [`TOLERANCE`], relative to the larger, or to `floor`.
pub(crate) fn close(x: f64, y: f64, floor: f64) -> bool {
    let apart = (x - y).abs();
    x == y || (x.is_nan() && y.is_nan()) || (apart.is_finite() && apart <= floor.max(TOLERANCE * x.abs().max(y.abs())))
}

/// A total order of the cells of unified columns, NULL first; which one does not matter.
pub(crate) fn order(a: &Column, i: usize, b: &Column, j: usize) -> Ordering {
    if !a.valid[i] || !b.valid[j] {
        return a.valid[i].cmp(&b.valid[j]);
    }
    match (&a.values, &b.values) {
        (Values::Float(x), Values::Float(y)) => x[i].total_cmp(&y[j]),
        (Values::Exact { values: x, .. }, Values::Exact { values: y, .. })
        | (Values::Moment { values: x, .. }, Values::Moment { values: y, .. }) => x[i].cmp(&y[j]),
        _ => a.bytes(i).cmp(b.bytes(j)),
    }
}

fn show_exact(value: i128, scale: u8) -> String {
    if scale == 0 {
        return value.to_string();
    }
    let scale = usize::from(scale);
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    format!("{}{whole}.{fraction}", if value < 0 { "-" } else { "" })
}

fn values(ty: &DataType, chunks: &[ArrayRef]) -> Result<Values, String> {
    macro_rules! numbers {
        ($ty:ty, $make:expr) => {
            chunks.iter().flat_map(|c| c.as_primitive::<$ty>().values().iter().copied().map($make)).collect()
        };
    }
    macro_rules! integers {
        ($ty:ty) => {
            Values::Exact { values: numbers!($ty, i128::from), scale: 0 }
        };
    }
    macro_rules! decimals {
        ($ty:ty, $scale:expr) => {
            decimal(numbers!($ty, i128::from), *$scale)?
        };
    }
    macro_rules! moments {
        ($ty:ty, $unit:expr, $date:expr) => {
            Values::Moment { values: numbers!($ty, |v| i128::from(v) * $unit), date: $date }
        };
    }
    const DAY: i128 = 86_400_000_000_000;
    Ok(match ty {
        DataType::Null => Values::Exact { values: vec![0; chunks.iter().map(|c| c.len()).sum()], scale: 0 },
        DataType::Boolean => {
            let bits = chunks.iter().flat_map(|c| c.as_boolean().iter().map(|v| i128::from(v == Some(true))));
            Values::Exact { values: bits.collect(), scale: 0 }
        }
        DataType::Int8 => integers!(Int8Type),
        DataType::Int16 => integers!(Int16Type),
        DataType::Int32 => integers!(Int32Type),
        DataType::Int64 => integers!(Int64Type),
        DataType::UInt8 => integers!(UInt8Type),
        DataType::UInt16 => integers!(UInt16Type),
        DataType::UInt32 => integers!(UInt32Type),
        DataType::UInt64 => integers!(UInt64Type),
        DataType::Float16 => Values::Float(numbers!(Float16Type, f64::from)),
        DataType::Float32 => Values::Float(numbers!(Float32Type, f64::from)),
        DataType::Float64 => Values::Float(numbers!(Float64Type, f64::from)),
        DataType::Decimal32(_, scale) => decimals!(Decimal32Type, scale),
        DataType::Decimal64(_, scale) => decimals!(Decimal64Type, scale),
        DataType::Decimal128(_, scale) => decimals!(Decimal128Type, scale),
        DataType::Decimal256(_, scale) => {
            let narrow = |c: &ArrayRef| {
                let array = c.as_primitive::<Decimal256Type>();
                let cell = |row| if array.is_valid(row) { array.value(row).to_i128() } else { Some(0) };
                (0..array.len()).map(cell).collect::<Option<Vec<i128>>>()
            };
            let values: Option<Vec<Vec<i128>>> = chunks.iter().map(narrow).collect();
            decimal(values.ok_or("a decimal of more than 38 digits")?.concat(), *scale)?
        }
        DataType::Date32 => moments!(Date32Type, DAY, true),
        DataType::Date64 => moments!(Date64Type, 1_000_000, true),
        DataType::Timestamp(TimeUnit::Second, _) => moments!(TimestampSecondType, 1_000_000_000, false),
        DataType::Timestamp(TimeUnit::Millisecond, _) => moments!(TimestampMillisecondType, 1_000_000, false),
        DataType::Timestamp(TimeUnit::Microsecond, _) => moments!(TimestampMicrosecondType, 1_000, false),
        DataType::Timestamp(TimeUnit::Nanosecond, _) => moments!(TimestampNanosecondType, 1, false),
        DataType::Utf8 => bytes(chunks, |c, row| c.as_string::<i32>().value(row).as_bytes()),
        DataType::LargeUtf8 => bytes(chunks, |c, row| c.as_string::<i64>().value(row).as_bytes()),
        DataType::Utf8View => bytes(chunks, |c, row| c.as_string_view().value(row).as_bytes()),
        DataType::Binary => bytes(chunks, |c, row| c.as_binary::<i32>().value(row)),
        DataType::LargeBinary => bytes(chunks, |c, row| c.as_binary::<i64>().value(row)),
        DataType::BinaryView => bytes(chunks, |c, row| c.as_binary_view().value(row)),
        DataType::FixedSizeBinary(_) => bytes(chunks, |c, row| c.as_fixed_size_binary().value(row)),
        other => return Err(format!("a column of type {other}, which the lab does not compare")),
    })
}

/// Decimals of a negative scale are integers.
fn decimal(values: Vec<i128>, scale: i8) -> Result<Values, String> {
    let Ok(positive) = u8::try_from(scale) else {
        let factor = 10i128.checked_pow(u32::from(scale.unsigned_abs())).ok_or("a decimal of more than 38 digits")?;
        let scaled: Option<Vec<i128>> = values.into_iter().map(|v| v.checked_mul(factor)).collect();
        return Ok(Values::Exact { values: scaled.ok_or("a decimal of more than 38 digits")?, scale: 0 });
    };
    Ok(Values::Exact { values, scale: positive })
}

fn bytes(chunks: &[ArrayRef], value: impl for<'a> Fn(&'a ArrayRef, usize) -> &'a [u8]) -> Values {
    let (mut data, mut offsets) = (Vec::new(), vec![0]);
    for chunk in chunks {
        for row in 0..chunk.len() {
            if chunk.is_valid(row) {
                data.extend_from_slice(value(chunk, row));
            }
            offsets.push(data.len());
        }
    }
    Values::Bytes { data, offsets }
}

/// Rows of a dictionary's values.
fn dictionary(value: &DataType, chunks: &[ArrayRef]) -> Result<Column, String> {
    let mut parts = Vec::new();
    for chunk in chunks {
        let dictionary = chunk.as_any_dictionary();
        let entries = Column::new(value, std::slice::from_ref(dictionary.values()))?;
        let keys = dictionary.normalized_keys();
        parts.push((entries, (0..chunk.len()).map(|row| chunk.is_valid(row).then(|| keys[row])).collect::<Vec<_>>()));
    }
    let mut valid = Vec::new();
    for (entries, rows) in &parts {
        valid.extend(rows.iter().map(|key| key.is_some_and(|k| entries.valid[k])));
    }
    let rows = || parts.iter().flat_map(|(entries, rows)| rows.iter().map(move |key| (entries, *key)));
    macro_rules! taken {
        ($pattern:pat => $values:expr, $missing:expr) => {
            rows()
                .map(|(entries, key)| match (&entries.values, key) {
                    ($pattern, Some(k)) => $values[k],
                    _ => $missing,
                })
                .collect()
        };
    }
    let empty = Column::new(value, &[])?;
    let values = match parts.first().map_or(&empty.values, |(entries, _)| &entries.values) {
        Values::Exact { scale, .. } => {
            Values::Exact { values: taken!(Values::Exact { values, .. } => values, 0), scale: *scale }
        }
        Values::Float(_) => Values::Float(taken!(Values::Float(values) => values, 0.0)),
        Values::Moment { date, .. } => {
            Values::Moment { values: taken!(Values::Moment { values, .. } => values, 0), date: *date }
        }
        Values::Bytes { .. } => {
            let (mut data, mut offsets) = (Vec::new(), vec![0]);
            for (entries, key) in rows() {
                data.extend_from_slice(key.map_or(&[], |k| entries.bytes(k)));
                offsets.push(data.len());
            }
            Values::Bytes { data, offsets }
        }
    };
    Ok(Column { values, valid })
}
