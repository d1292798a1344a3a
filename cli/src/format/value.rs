//! The text of one value of an Arrow array: DuckDB's spelling (what `CAST(x AS VARCHAR)` and `COPY … TO` give there).

use std::fmt::Write;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::{DataType, IntervalUnit, TimeUnit};
use quernel_ir::builtins::print;
use quernel_ir::scalar::{Interval, Scalar};
use quernel_runtime::source::arrow_types::plain_data_type;
use quernel_runtime::source::nested::from_arrow;

/// A column, downcast once so that its values print without a type test each.
pub(crate) enum Column<'a> {
    Null,
    Bool(&'a arrow_array::BooleanArray),
    I8(&'a arrow_array::Int8Array),
    I16(&'a arrow_array::Int16Array),
    I32(&'a arrow_array::Int32Array),
    I64(&'a arrow_array::Int64Array),
    U8(&'a arrow_array::UInt8Array),
    U16(&'a arrow_array::UInt16Array),
    U32(&'a arrow_array::UInt32Array),
    U64(&'a arrow_array::UInt64Array),
    F32(&'a arrow_array::Float32Array),
    F64(&'a arrow_array::Float64Array),
    Decimal32(&'a arrow_array::Decimal32Array, i32),
    Decimal64(&'a arrow_array::Decimal64Array, i32),
    Decimal128(&'a arrow_array::Decimal128Array, i32),
    Str(&'a arrow_array::StringArray),
    LargeStr(&'a arrow_array::LargeStringArray),
    StrView(&'a arrow_array::StringViewArray),
    Binary(&'a arrow_array::BinaryArray),
    LargeBinary(&'a arrow_array::LargeBinaryArray),
    BinaryView(&'a arrow_array::BinaryViewArray),
    Date(&'a arrow_array::Date32Array),
    Time(&'a arrow_array::Time64MicrosecondArray),
    Timestamp(&'a arrow_array::TimestampMicrosecondArray, bool),
    Interval(&'a arrow_array::IntervalMonthDayNanoArray),
    Dictionary(Box<Column<'a>>, Vec<usize>),
    /// Nested values, as Quernel's bytes.
    Nested(arrow_array::BinaryArray, quernel_ir::types::DataType),
    /// Types that no Quernel result has, but a file may: Arrow's own spelling.
    Other(Option<ArrayFormatter<'a>>),
}

impl<'a> Column<'a> {
    pub(crate) fn new(array: &'a ArrayRef) -> Column<'a> {
        match array.data_type() {
            DataType::Null => Column::Null,
            DataType::Boolean => Column::Bool(array.as_boolean()),
            DataType::Int8 => Column::I8(array.as_primitive()),
            DataType::Int16 => Column::I16(array.as_primitive()),
            DataType::Int32 => Column::I32(array.as_primitive()),
            DataType::Int64 => Column::I64(array.as_primitive()),
            DataType::UInt8 => Column::U8(array.as_primitive()),
            DataType::UInt16 => Column::U16(array.as_primitive()),
            DataType::UInt32 => Column::U32(array.as_primitive()),
            DataType::UInt64 => Column::U64(array.as_primitive()),
            DataType::Float32 => Column::F32(array.as_primitive()),
            DataType::Float64 => Column::F64(array.as_primitive()),
            DataType::Decimal32(p, s) => Column::Decimal32(array.as_primitive(), print_scale(*p, *s)),
            DataType::Decimal64(p, s) => Column::Decimal64(array.as_primitive(), print_scale(*p, *s)),
            DataType::Decimal128(p, s) => Column::Decimal128(array.as_primitive(), print_scale(*p, *s)),
            DataType::Utf8 => Column::Str(array.as_string()),
            DataType::LargeUtf8 => Column::LargeStr(array.as_string()),
            DataType::Utf8View => Column::StrView(array.as_string_view()),
            DataType::Binary => Column::Binary(array.as_binary()),
            DataType::LargeBinary => Column::LargeBinary(array.as_binary()),
            DataType::BinaryView => Column::BinaryView(array.as_binary_view()),
            DataType::Date32 => Column::Date(array.as_primitive()),
            DataType::Time64(TimeUnit::Microsecond) => Column::Time(array.as_primitive()),
            DataType::Timestamp(TimeUnit::Microsecond, zone) => Column::Timestamp(array.as_primitive(), zone.is_some()),
            DataType::Interval(IntervalUnit::MonthDayNano) => Column::Interval(array.as_primitive()),
            DataType::Dictionary(..) => {
                let dictionary = array.as_any_dictionary();
                Column::Dictionary(Box::new(Column::new(dictionary.values())), dictionary.normalized_keys())
            }
            other if let Some(column) = nested(array, other) => column,
            _ => Column::Other(ArrayFormatter::try_new(array.as_ref(), &FORMAT_OPTIONS).ok()),
        }
    }

    /// Appends the value's text. The row must not be NULL.
    pub(crate) fn write(&self, row: usize, out: &mut String) {
        // Writing to a String cannot fail.
        let _ = match self {
            Column::Null => Ok(()),
            Column::Bool(a) => out.write_str(print::print_bool(a.value(row))),
            Column::I8(a) => write!(out, "{}", a.value(row)),
            Column::I16(a) => write!(out, "{}", a.value(row)),
            Column::I32(a) => write!(out, "{}", a.value(row)),
            Column::I64(a) => write!(out, "{}", a.value(row)),
            Column::U8(a) => write!(out, "{}", a.value(row)),
            Column::U16(a) => write!(out, "{}", a.value(row)),
            Column::U32(a) => write!(out, "{}", a.value(row)),
            Column::U64(a) => write!(out, "{}", a.value(row)),
            Column::F32(a) => out.write_str(&print::print_f32(a.value(row))),
            Column::F64(a) => out.write_str(&print::print_f64(a.value(row))),
            Column::Decimal32(a, scale) => out.write_str(&print::print_decimal(a.value(row).into(), *scale)),
            Column::Decimal64(a, scale) => out.write_str(&print::print_decimal(a.value(row).into(), *scale)),
            Column::Decimal128(a, scale) => out.write_str(&print::print_decimal(a.value(row), *scale)),
            Column::Str(a) => out.write_str(a.value(row)),
            Column::LargeStr(a) => out.write_str(a.value(row)),
            Column::StrView(a) => out.write_str(a.value(row)),
            Column::Binary(a) => out.write_str(&print::print_blob(a.value(row))),
            Column::LargeBinary(a) => out.write_str(&print::print_blob(a.value(row))),
            Column::BinaryView(a) => out.write_str(&print::print_blob(a.value(row))),
            Column::Date(a) => out.write_str(&print::print_date(a.value(row))),
            Column::Time(a) => out.write_str(&print::print_time(a.value(row))),
            Column::Timestamp(a, false) => out.write_str(&print::print_timestamp(a.value(row))),
            Column::Timestamp(a, true) => out.write_str(&print::print_timestamptz(a.value(row))),
            Column::Interval(a) => {
                let v = a.value(row);
                let interval = Interval { months: v.months, days: v.days, micros: v.nanoseconds / 1000 };
                out.write_str(&print::print_interval(interval))
            }
            Column::Dictionary(values, keys) => {
                values.write(keys[row], out);
                Ok(())
            }
            Column::Nested(a, ty) => {
                quernel_ir::builtins::nested::print(&Scalar::Blob(a.value(row).to_vec()), *ty, out);
                Ok(())
            }
            Column::Other(Some(formatter)) => write!(out, "{}", formatter.value(row)),
            Column::Other(None) => out.write_str("?"),
        };
    }

    /// Whether JSON writes the value without quotes.
    pub(crate) fn is_json_number(&self) -> bool {
        match self {
            Column::Dictionary(values, _) => values.is_json_number(),
            Column::I8(_) | Column::I16(_) | Column::I32(_) | Column::I64(_) => true,
            Column::U8(_) | Column::U16(_) | Column::U32(_) | Column::U64(_) => true,
            Column::Decimal32(..) | Column::Decimal64(..) | Column::Decimal128(..) => true,
            Column::Bool(_) | Column::F32(_) | Column::F64(_) => true,
            _ => false,
        }
    }
}

/// How [`print::print_decimal`] wants the scale: negative where every digit is after the point (DuckDB prints `.05` then).
/// Arrow's negative scales count zeros before the point; no Quernel result has one.
fn print_scale(precision: u8, scale: i8) -> i32 {
    let scale = i32::from(scale.max(0));
    if scale == i32::from(precision) { -scale } else { scale }
}

const FORMAT_OPTIONS: FormatOptions<'static> = FormatOptions::new();

/// The SQL name of an Arrow type, as `DESCRIBE` prints it.
pub fn type_name(ty: &DataType) -> String {
    match ty {
        DataType::Null => "\"NULL\"".into(),
        DataType::Boolean => "BOOLEAN".into(),
        DataType::Int8 => "TINYINT".into(),
        DataType::Int16 => "SMALLINT".into(),
        DataType::Int32 => "INTEGER".into(),
        DataType::Int64 => "BIGINT".into(),
        DataType::UInt8 => "UTINYINT".into(),
        DataType::UInt16 => "USMALLINT".into(),
        DataType::UInt32 => "UINTEGER".into(),
        DataType::UInt64 => "UBIGINT".into(),
        DataType::Float32 => "FLOAT".into(),
        DataType::Float64 => "DOUBLE".into(),
        DataType::Decimal32(p, s) | DataType::Decimal64(p, s) | DataType::Decimal128(p, s) => {
            format!("DECIMAL({p},{s})")
        }
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => "VARCHAR".into(),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView => "BLOB".into(),
        DataType::Date32 => "DATE".into(),
        DataType::Time64(_) | DataType::Time32(_) => "TIME".into(),
        DataType::Timestamp(_, None) => "TIMESTAMP".into(),
        DataType::Timestamp(_, Some(_)) => "TIMESTAMP WITH TIME ZONE".into(),
        DataType::Interval(_) => "INTERVAL".into(),
        DataType::Dictionary(_, value) => type_name(value),
        other => match plain_data_type(other) {
            Some(ty) => ty.to_string(),
            None => other.to_string(),
        },
    }
}

/// A column of a nested type that Quernel has.
fn nested(array: &ArrayRef, ty: &DataType) -> Option<Column<'static>> {
    let ty = plain_data_type(ty).filter(|ty| ty.is_nested())?;
    Some(Column::Nested(from_arrow(array, ty).ok()?, ty))
}
