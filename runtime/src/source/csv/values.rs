//! Fields of CSV text as values: what types they have, and arrays of them.

use std::sync::Arc;

use arrow_array::builder::*;
use arrow_array::types::*;
use arrow_array::{ArrayRef, ArrowPrimitiveType, NullArray};
use arrow_buffer::IntervalMonthDayNano;
use quernel_ir::builtins::parse;
use quernel_ir::types::DataType;

use crate::source::arrow_types::arrow_type;

/// Types that a column may be found to have, the narrowest first. As in DuckDB, numbers with a fraction are DOUBLE, and integers
/// BIGINT whatever their size.
const CANDIDATES: [DataType; 7] = [
    DataType::Bool,
    DataType::I64,
    DataType::F64,
    DataType::Time,
    DataType::Date,
    DataType::Timestamp,
    DataType::TimestampTz,
];

/// Narrows down the type of a column by its values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guess {
    /// By position in [`CANDIDATES`]: whether all values so far are of the type.
    possible: u8,
    seen: bool,
}

impl Default for Guess {
    fn default() -> Guess {
        Guess { possible: (1 << CANDIDATES.len()) - 1, seen: false }
    }
}

impl Guess {
    /// Sees a value that is not NULL.
    pub(super) fn see(&mut self, text: &[u8]) {
        self.seen = true;
        for (bit, ty) in CANDIDATES.iter().enumerate() {
            if self.possible & (1 << bit) != 0 && !reads_as(text, *ty) {
                self.possible &= !(1 << bit);
            }
        }
    }

    /// Sees what the other saw.
    pub(super) fn join(&mut self, other: Guess) {
        self.possible &= other.possible;
        self.seen |= other.seen;
    }

    /// The narrowest type of all values; VARCHAR where there are none.
    pub(super) fn ty(self) -> DataType {
        if !self.seen {
            return DataType::Str;
        }
        (0..CANDIDATES.len()).find(|bit| self.possible & (1 << bit) != 0).map_or(DataType::Str, |bit| CANDIDATES[bit])
    }
}

/// Whether a text is of a type by itself; narrower than what a cast accepts (`+5`, `1` for true).
pub(super) fn reads_as(text: &[u8], ty: DataType) -> bool {
    let trimmed = text.trim_ascii();
    let Some(&first) = trimmed.first() else {
        return false;
    };
    let digit_first = first.is_ascii_digit();
    match ty {
        DataType::Bool => [&b"true"[..], b"false", b"t", b"f"].iter().any(|word| trimmed.eq_ignore_ascii_case(word)),
        DataType::I64 => {
            let digits = trimmed.strip_prefix(b"-").unwrap_or(trimmed);
            !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) && integer(trimmed).is_some()
        }
        DataType::F64 => {
            (digit_first || matches!(first, b'-' | b'.') || trimmed.eq_ignore_ascii_case(b"nan"))
                && !trimmed.contains(&b'_')
                && parse::parse_f64(trimmed).is_ok()
        }
        DataType::Time => digit_first && !trimmed.contains(&b'-') && parse::parse_time(trimmed).is_ok(),
        DataType::Date => digit_first && !trimmed.contains(&b':') && parse::parse_date(trimmed).is_ok(),
        DataType::Timestamp => {
            digit_first
                && !has_zone(trimmed)
                && (trimmed.len() > 10 && parse::parse_timestamp(trimmed).is_ok() || reads_as(text, DataType::Date))
        }
        DataType::TimestampTz => digit_first && trimmed.len() > 10 && parse::parse_timestamptz(trimmed).is_ok(),
        _ => true,
    }
}

/// Whether a timestamp's text ends in a zone or offset.
fn has_zone(text: &[u8]) -> bool {
    let clock = text.get(10..).unwrap_or_default();
    clock.iter().any(|b| matches!(b, b'+' | b'-')) || clock.last().is_some_and(u8::is_ascii_alphabetic)
}

/// An i64, quickly.
fn integer(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix(b"-") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    if digits.is_empty() || digits.len() > 19 {
        return None;
    }
    let mut value: i64 = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        let digit = i64::from(digit - b'0');
        value = value.checked_mul(10)?;
        value = if negative { value.checked_sub(digit)? } else { value.checked_add(digit)? };
    }
    Some(value)
}

/// Builds an array of one type out of fields.
pub(super) enum Column {
    Null(usize),
    Bool(BooleanBuilder),
    Int(DataType, Vec<Option<i128>>),
    Date(Date32Builder),
    I64(Int64Builder),
    F32(Float32Builder),
    F64(Float64Builder),
    Time(Time64MicrosecondBuilder),
    Timestamp(TimestampMicrosecondBuilder, bool),
    Str(StringBuilder),
    Blob(BinaryBuilder),
    Interval(IntervalMonthDayNanoBuilder),
}

impl Column {
    pub(super) fn new(ty: DataType) -> Column {
        match ty {
            DataType::Null => Column::Null(0),
            DataType::Bool => Column::Bool(BooleanBuilder::new()),
            DataType::I64 => Column::I64(Int64Builder::new()),
            DataType::F32 => Column::F32(Float32Builder::new()),
            DataType::F64 => Column::F64(Float64Builder::new()),
            DataType::Date => Column::Date(Date32Builder::new()),
            DataType::Time => Column::Time(Time64MicrosecondBuilder::new()),
            DataType::Timestamp => Column::Timestamp(TimestampMicrosecondBuilder::new(), false),
            DataType::TimestampTz => Column::Timestamp(TimestampMicrosecondBuilder::new(), true),
            DataType::Str => Column::Str(StringBuilder::new()),
            DataType::Blob => Column::Blob(BinaryBuilder::new()),
            DataType::Interval => Column::Interval(IntervalMonthDayNanoBuilder::new()),
            other => Column::Int(other, Vec::new()),
        }
    }

    pub(super) fn push_null(&mut self) {
        match self {
            Column::Null(rows) => *rows += 1,
            Column::Bool(b) => b.append_null(),
            Column::Int(_, values) => values.push(None),
            Column::Date(b) => b.append_null(),
            Column::I64(b) => b.append_null(),
            Column::F32(b) => b.append_null(),
            Column::F64(b) => b.append_null(),
            Column::Time(b) => b.append_null(),
            Column::Timestamp(b, _) => b.append_null(),
            Column::Str(b) => b.append_null(),
            Column::Blob(b) => b.append_null(),
            Column::Interval(b) => b.append_null(),
        }
    }

    /// Adds a field's value. `guessed`: the type was found, not given, and a text that merely converts to it (1.5 to an integer)
    /// shows that it is another.
    ///
    /// # Errors
    /// It is not of the type.
    pub(super) fn push(&mut self, text: &[u8], guessed: bool) -> Result<(), String> {
        let found = match self {
            _ if !guessed => None,
            Column::Bool(_) => Some(DataType::Bool),
            Column::Date(_) => Some(DataType::Date),
            Column::Time(_) => Some(DataType::Time),
            Column::Timestamp(_, zoned) => Some(if *zoned { DataType::TimestampTz } else { DataType::Timestamp }),
            _ => None,
        };
        if let Some(ty) = found.filter(|ty| !reads_as(text, *ty)) {
            return Err(format!("Could not convert string '{}' to {ty}", String::from_utf8_lossy(text)));
        }
        match self {
            Column::Null(_) => {
                return Err(format!("Could not convert string '{}' to NULL", String::from_utf8_lossy(text)));
            }
            Column::Bool(b) => b.append_value(parse::parse_bool(text.trim_ascii())?),
            Column::I64(b) => b.append_value(match integer(text.trim_ascii()) {
                Some(value) => value,
                None if guessed => {
                    return Err(format!("Could not convert string '{}' to BIGINT", String::from_utf8_lossy(text)));
                }
                None => in_range(parse::parse_int(text)?, DataType::I64)? as i64,
            }),
            Column::Int(DataType::Decimal { precision, scale }, values) => {
                values.push(Some(parse::parse_decimal(text, i32::from(*precision), i32::from(*scale))?));
            }
            Column::Int(ty, values) => values.push(Some(in_range(parse::parse_int(text)?, *ty)?)),
            Column::F32(b) => b.append_value(parse::parse_f32(text)?),
            Column::F64(b) => b.append_value(parse::parse_f64(text)?),
            Column::Date(b) => b.append_value(parse::parse_date(text)?),
            Column::Time(b) => b.append_value(parse::parse_time(text)?),
            Column::Timestamp(b, false) => b.append_value(parse::parse_timestamp(text)?),
            Column::Timestamp(b, true) => b.append_value(parse::parse_timestamptz(text)?),
            Column::Str(b) => match std::str::from_utf8(text) {
                Ok(text) => b.append_value(text),
                Err(_) => return Err(format!("'{}' is not valid UTF-8", String::from_utf8_lossy(text))),
            },
            Column::Blob(b) => b.append_value(parse::parse_blob(text)?),
            Column::Interval(b) => {
                let v = parse::parse_interval(text)?;
                let nanoseconds = v.micros.checked_mul(1_000).ok_or("the interval is out of range")?;
                b.append_value(IntervalMonthDayNano { months: v.months, days: v.days, nanoseconds });
            }
        }
        Ok(())
    }

    pub(super) fn finish(self) -> ArrayRef {
        fn ints<T: ArrowPrimitiveType>(values: Vec<Option<i128>>, cut: impl Fn(i128) -> T::Native) -> ArrayRef {
            Arc::new(values.into_iter().map(|v| v.map(&cut)).collect::<arrow_array::PrimitiveArray<T>>())
        }
        match self {
            Column::Null(rows) => Arc::new(NullArray::new(rows)),
            Column::Bool(mut b) => Arc::new(b.finish()),
            Column::I64(mut b) => Arc::new(b.finish()),
            Column::F32(mut b) => Arc::new(b.finish()),
            Column::F64(mut b) => Arc::new(b.finish()),
            Column::Date(mut b) => Arc::new(b.finish()),
            Column::Time(mut b) => Arc::new(b.finish()),
            Column::Timestamp(mut b, zoned) => {
                let array = b.finish();
                if zoned { Arc::new(array.with_timezone("UTC")) } else { Arc::new(array) }
            }
            Column::Str(mut b) => Arc::new(b.finish()),
            Column::Blob(mut b) => Arc::new(b.finish()),
            Column::Interval(mut b) => Arc::new(b.finish()),
            Column::Int(ty, values) => match ty {
                DataType::I8 => ints::<Int8Type>(values, |v| v as i8),
                DataType::I16 => ints::<Int16Type>(values, |v| v as i16),
                DataType::I32 => ints::<Int32Type>(values, |v| v as i32),
                DataType::U8 => ints::<UInt8Type>(values, |v| v as u8),
                DataType::U16 => ints::<UInt16Type>(values, |v| v as u16),
                DataType::U32 => ints::<UInt32Type>(values, |v| v as u32),
                DataType::U64 => ints::<UInt64Type>(values, |v| v as u64),
                // HUGEINT and decimals.
                other => {
                    let array: arrow_array::Decimal128Array = values.into_iter().collect();
                    Arc::new(array.with_data_type(arrow_type(other)))
                }
            },
        }
    }
}

fn in_range(value: i128, ty: DataType) -> Result<i128, String> {
    match ty.int_range() {
        Some((min, max)) if value < min || value > max => Err(format!("{value} is out of the range of {ty}")),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(values: &[&str]) -> DataType {
        let mut guess = Guess::default();
        values.iter().for_each(|v| guess.see(v.as_bytes()));
        guess.ty()
    }

    #[test]
    fn types_are_those_that_duckdb_finds() {
        assert_eq!(guess(&["true", "F"]), DataType::Bool);
        assert_eq!(guess(&["1", " -2"]), DataType::I64);
        assert_eq!(guess(&["1", "99999999999999999999"]), DataType::F64);
        assert_eq!(guess(&["1e5", "1.50", "nan"]), DataType::F64);
        assert_eq!(guess(&["2020-01-01"]), DataType::Date);
        assert_eq!(guess(&["2020-01-01", "2020-01-01 10:00:00.5"]), DataType::Timestamp);
        assert_eq!(guess(&["2020-01-01T10:00:00Z"]), DataType::TimestampTz);
        assert_eq!(guess(&["10:00:00"]), DataType::Time);
        assert_eq!(guess(&["+5"]), DataType::Str);
        assert_eq!(guess(&["1", "true"]), DataType::Str);
        assert_eq!(guess(&["inf"]), DataType::Str);
        assert_eq!(guess(&[]), DataType::Str);
    }
}
