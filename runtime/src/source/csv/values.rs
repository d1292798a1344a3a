//! Fields of CSV text as values: what types they have, and arrays of them.

use std::sync::Arc;

use arrow_array::builder::*;
use arrow_array::types::*;
use arrow_array::{ArrayRef, ArrowPrimitiveType, NullArray};
use arrow_buffer::IntervalMonthDayNano;
use quernel_ir::builtins::nested::cast;
use quernel_ir::builtins::{parse, strftime};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::options::{CsvOptions, Style};
use crate::source::arrow_types::arrow_type;

/// Types that a column may be found to have, the narrowest first. As in DuckDB, numbers with a fraction are DOUBLE, and integers
/// BIGINT whatever their size, unless others are asked for.
pub(super) const CANDIDATES: [DataType; 12] = [
    DataType::Bool,
    DataType::I8,
    DataType::I16,
    DataType::I32,
    DataType::I64,
    DataType::I128,
    DataType::F32,
    DataType::F64,
    DataType::Time,
    DataType::Date,
    DataType::Timestamp,
    DataType::TimestampTz,
];

/// Those that are looked for where none are asked for.
const USUAL: [DataType; 7] = [
    DataType::Bool,
    DataType::I64,
    DataType::F64,
    DataType::Time,
    DataType::Date,
    DataType::Timestamp,
    DataType::TimestampTz,
];

/// Formats of dates that are looked for where a column's are none of SQL's, the first that all values have; `-` stands for what is
/// between the parts. DuckDB's, in its order.
const DATES: [&str; 6] = ["%y-%m-%d", "%Y-%m-%d", "%d-%m-%y", "%d-%m-%Y", "%m-%d-%y", "%m-%d-%Y"];

/// The same of timestamps.
const TIMESTAMPS: [&str; 7] = [
    "%y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
    "%d-%m-%y %H:%M:%S",
    "%d-%m-%Y %H:%M:%S",
    "%m-%d-%y %I:%M:%S %p",
    "%m-%d-%Y %I:%M:%S %p",
    "%Y-%m-%d %H:%M:%S.%f",
];

/// Which of [`DATES`] and [`TIMESTAMPS`] all values of a column have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Formats {
    /// What stands between the parts; 0 before the first value.
    separator: u8,
    /// A bit for each, dates first.
    possible: u16,
}

impl Formats {
    fn all() -> impl Iterator<Item = &'static str> {
        DATES.into_iter().chain(TIMESTAMPS)
    }

    fn of(at: usize, separator: u8) -> String {
        let format = Formats::all().nth(at).unwrap_or_default();
        format.replace('-', &char::from(separator).to_string())
    }

    fn see(&mut self, text: &[u8]) {
        let text = text.trim_ascii();
        if self.separator == 0 && text.first().is_some_and(u8::is_ascii_digit) {
            let found = text.iter().copied().find(|byte| !byte.is_ascii_digit());
            self.separator = found.filter(|byte| b"-/. ".contains(byte)).unwrap_or(0);
        }
        let text = std::str::from_utf8(text).unwrap_or_default();
        if self.separator == 0 || text.len() > 32 {
            self.possible = 0;
        }
        let before = self.possible;
        for at in (0..DATES.len() + TIMESTAMPS.len()).filter(|at| before & (1 << at) != 0) {
            let format = Formats::of(at, self.separator);
            if !has_whole_year(text, &format) || strftime::strptime(text, &format).is_err() {
                self.possible &= !(1 << at);
            }
        }
    }

    /// The first that is left.
    fn found(self) -> Option<(DataType, String)> {
        let at = (self.separator != 0 && self.possible != 0).then(|| self.possible.trailing_zeros() as usize)?;
        let ty = if at < DATES.len() { DataType::Date } else { DataType::Timestamp };
        Some((ty, Formats::of(at, self.separator)))
    }
}

/// Whether the year has as many digits as the format says: `2.2.2` is no date.
fn has_whole_year(text: &str, format: &str) -> bool {
    let digits = if format.contains("%Y") { 4 } else { 2 };
    let mut parts = text.split(|c: char| !c.is_ascii_digit());
    let year = if format.starts_with("%y") || format.starts_with("%Y") { parts.next() } else { parts.nth(2) };
    year.is_some_and(|year| year.len() == digits)
}

/// As in DuckDB, the dates of a file have one format, and so do its timestamps: that of the first column, or the first that it may have and
/// others have, too. Columns of others are text.
pub(super) fn agree(mut guesses: Vec<&mut Guess>) {
    for of in [DataType::Date, DataType::Timestamp] {
        let mut columns: Vec<&mut &mut Guess> = guesses.iter_mut().filter(|guess| guess.ty() == of).collect();
        let Some(first) = columns.first().map(|guess| guess.formats.filter(|_| guess.possible == 0)) else { continue };
        let joint = columns.iter().fold(first, |joint, guess| match (joint, guess.formats) {
            (Some(joint), Some(own)) if own.separator == joint.separator && joint.possible & own.possible != 0 => {
                Some(Formats { possible: joint.possible & own.possible, ..joint })
            }
            (joint, _) => joint,
        });
        for guess in &mut columns {
            let own = guess.formats.filter(|_| guess.possible == 0);
            let fits = match (joint, own) {
                (Some(joint), Some(own)) => {
                    own.separator == joint.separator && own.possible & joint.possible == joint.possible
                }
                (None, None) => true,
                _ => false,
            };
            guess.formats = joint.filter(|_| fits);
            if !fits {
                guess.possible = 0;
            }
        }
    }
}

/// Narrows down the type of a column by its values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guess {
    /// By position in [`CANDIDATES`]: whether all values so far are of the type.
    possible: u16,
    /// Whether dates and timestamps of other formats are looked for.
    formats: Option<Formats>,
    seen: bool,
}

impl Default for Guess {
    fn default() -> Guess {
        Guess::new(&CsvOptions::default())
    }
}

impl Guess {
    pub(super) fn new(options: &CsvOptions) -> Guess {
        let wanted = options.candidates.as_deref().unwrap_or(&USUAL);
        let bit = |(at, ty): (usize, &DataType)| u16::from(wanted.contains(ty)) << at;
        let possible = CANDIDATES.iter().enumerate().map(bit).sum();
        let given = options.style.date.is_some() || options.style.timestamp.is_some();
        let dates = wanted.contains(&DataType::Date) || wanted.contains(&DataType::Timestamp);
        let possible_formats = (1 << (DATES.len() + TIMESTAMPS.len())) - 1;
        let formats =
            (dates && !given && !options.plain).then_some(Formats { separator: 0, possible: possible_formats });
        Guess { possible, formats, seen: false }
    }

    /// Sees a value that is not NULL.
    pub(super) fn see(&mut self, text: &[u8], style: &Style) {
        self.seen = true;
        for (bit, ty) in CANDIDATES.iter().enumerate() {
            if self.possible & (1 << bit) != 0 && !reads_as(text, *ty, style) {
                self.possible &= !(1 << bit);
            }
        }
        // A value that has a type has none of the formats.
        if self.possible != 0 {
            self.formats = None;
        } else if let Some(formats) = &mut self.formats {
            formats.see(text);
            self.formats = self.formats.filter(|formats| formats.possible != 0);
        }
    }

    /// Sees what the other saw.
    pub(super) fn join(&mut self, other: Guess) {
        self.formats = match (self.seen, other.seen, self.formats, other.formats) {
            (_, false, own, _) => own,
            (false, true, _, others) => others,
            (true, true, Some(a), Some(b)) if a.separator == b.separator => {
                Some(Formats { separator: a.separator, possible: a.possible & b.possible })
            }
            _ => None,
        };
        self.possible &= other.possible;
        self.seen |= other.seen;
    }

    /// The narrowest type of all values, and their format if it is none of SQL's; VARCHAR where there are none.
    pub(super) fn found(self) -> (DataType, Option<String>) {
        if !self.seen {
            return (DataType::Str, None);
        }
        match (0..CANDIDATES.len()).find(|bit| self.possible & (1 << bit) != 0) {
            Some(bit) => (CANDIDATES[bit], None),
            None => match self.formats.and_then(Formats::found) {
                Some((ty, format)) => (ty, Some(format)),
                None => (DataType::Str, None),
            },
        }
    }

    /// The type that was found.
    pub(super) fn ty(self) -> DataType {
        self.found().0
    }

    /// Whether a value is of what was found.
    pub(super) fn fits(self, text: &[u8], style: &Style) -> bool {
        match self.found() {
            (_, Some(format)) => std::str::from_utf8(text).is_ok_and(|text| strftime::strptime(text, &format).is_ok()),
            (ty, None) => reads_as(text, ty, style),
        }
    }
}

/// Whether there are arrays of a type; values of the others are left as text.
pub(super) fn is_read(ty: DataType) -> bool {
    use DataType::{Bit, Enum, Nested, TimeTz, U128, Uuid};
    !matches!(ty, Nested(_) | Enum(_) | Uuid | U128 | Bit | TimeTz)
}

/// Whether a text is of a type by itself; narrower than what a cast accepts (`+5`, `007`, `1` for true).
pub(super) fn reads_as(text: &[u8], ty: DataType, style: &Style) -> bool {
    let trimmed = text.trim_ascii();
    let Some(&first) = trimmed.first() else {
        return false;
    };
    let digit_first = first.is_ascii_digit();
    let in_format =
        |format: &str| std::str::from_utf8(trimmed).is_ok_and(|text| strftime::strptime(text, format).is_ok());
    match ty {
        DataType::Bool => [&b"true"[..], b"false", b"t", b"f"].iter().any(|word| trimmed.eq_ignore_ascii_case(word)),
        DataType::Date if style.date.is_some() => style.date.as_deref().is_some_and(in_format),
        DataType::Timestamp if style.timestamp.is_some() => style.timestamp.as_deref().is_some_and(in_format),
        _ if !style.plain_numbers() && (ty.is_integer() || ty.is_float()) => {
            reads_as(&style.number(trimmed), ty, &Style::default())
        }
        _ if (ty.is_integer() || ty.is_float()) && leading_zero(trimmed) => false,
        DataType::I64 => {
            let digits = trimmed.strip_prefix(b"-").unwrap_or(trimmed);
            !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) && integer(trimmed).is_some()
        }
        DataType::I128 => {
            let digits = trimmed.strip_prefix(b"-").unwrap_or(trimmed);
            !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) && parse::parse_int(trimmed).is_ok()
        }
        ty if ty.is_integer() => {
            let value = reads_as(trimmed, DataType::I64, style).then(|| integer(trimmed)).flatten();
            value.is_some_and(|value| in_range(value.into(), ty).is_ok())
        }
        DataType::F64 | DataType::F32 => {
            (digit_first || matches!(first, b'-' | b'.') || trimmed.eq_ignore_ascii_case(b"nan"))
                && !trimmed.contains(&b'_')
                && parse::parse_f64(trimmed).is_ok()
        }
        DataType::Time => is_clock(trimmed) && parse::parse_time(trimmed).is_ok(),
        DataType::Date => looks_like_date(trimmed) && parse::parse_date(trimmed).is_ok(),
        DataType::Timestamp => {
            digit_first
                && !has_zone(trimmed)
                && (trimmed.len() > 10 && parse::parse_timestamp(trimmed).is_ok()
                    || style.date.is_none() && reads_as(text, DataType::Date, style))
        }
        DataType::TimestampTz => digit_first && trimmed.len() > 10 && parse::parse_timestamptz(trimmed).is_ok(),
        ty if !is_read(ty) => {
            let value = std::str::from_utf8(text).map(|text| Scalar::Str(text.into()));
            value.is_ok_and(|value| cast(&value, DataType::Str, ty, false).is_ok())
        }
        _ => true,
    }
}

/// Whether a text may be a date by itself, without a time behind it.
fn looks_like_date(text: &[u8]) -> bool {
    text.first().is_some_and(u8::is_ascii_digit) && !text.contains(&b':')
}

/// Whether a text is hours, minutes and seconds.
fn is_clock(text: &[u8]) -> bool {
    let mut parts = text.split(|b| *b == b':');
    let mut digits = |least: usize| parts.next().is_some_and(|part| part.len() >= least && part[0].is_ascii_digit());
    digits(1) && digits(2) && digits(2) && text.iter().all(|b| b.is_ascii_digit() || b":.".contains(b))
}

/// Whether a zero stands before other digits, as in codes that are no numbers.
fn leading_zero(text: &[u8]) -> bool {
    matches!(text.trim_ascii_start(), [b'0', second, ..] if second.is_ascii_digit())
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
    pub(super) fn push(&mut self, text: &[u8], guessed: bool, style: &Style) -> Result<(), String> {
        let format = match self {
            Column::Date(_) => style.date.as_deref(),
            Column::Timestamp(_, false) => style.timestamp.as_deref(),
            _ => None,
        };
        if let Some(format) = format {
            let text = std::str::from_utf8(text).map_err(|_| "it is not valid UTF-8".to_string())?;
            let micros = strftime::strptime(text, format)?;
            match self {
                Column::Date(b) => b.append_value(micros.div_euclid(86_400_000_000) as i32),
                Column::Timestamp(b, _) => b.append_value(micros),
                _ => {}
            }
            return Ok(());
        }
        let number;
        let text = match self {
            Column::I64(_) | Column::Int(..) | Column::F32(_) | Column::F64(_) if !style.plain_numbers() => {
                number = style.number(text);
                &number
            }
            _ => text,
        };
        let found = match self {
            _ if !guessed => None,
            Column::Bool(_) => Some(DataType::Bool),
            // Whether it is a date at all, the parser says.
            Column::Date(_) if looks_like_date(text.trim_ascii()) => None,
            Column::Date(_) => Some(DataType::Date),
            Column::Time(_) => Some(DataType::Time),
            Column::Timestamp(_, zoned) => Some(if *zoned { DataType::TimestampTz } else { DataType::Timestamp }),
            Column::Int(ty, _) => Some(*ty),
            Column::I64(_) | Column::F64(_) | Column::F32(_) if leading_zero(text) => Some(DataType::I64),
            _ => None,
        };
        if let Some(ty) = found.filter(|ty| !reads_as(text, *ty, &Style::default())) {
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
        values.iter().for_each(|v| guess.see(v.as_bytes(), &Style::default()));
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
        assert_eq!(guess(&["10:00:00", "1:00:00.5"]), DataType::Time);
        assert_eq!(guess(&["10:0", "12:"]), DataType::Str);
        assert_eq!(guess(&["1", "007"]), DataType::Str);
        assert_eq!(guess(&["-007", "0", "0.5"]), DataType::F64);
        assert_eq!(guess(&["01.02.2003", "31.12.1999"]), DataType::Date);
        assert_eq!(guess(&["01/31/2003 01:00:00 PM"]), DataType::Timestamp);
        assert_eq!(guess(&["2003-01-02", "31.12.1999"]), DataType::Str);
        assert_eq!(guess(&["+5"]), DataType::Str);
        assert_eq!(guess(&["1", "true"]), DataType::Str);
        assert_eq!(guess(&["inf"]), DataType::Str);
        assert_eq!(guess(&[]), DataType::Str);
    }
}
