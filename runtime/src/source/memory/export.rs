//! Encoded segments back to Arrow.

use std::sync::Arc;

use arrow_array::builder::{BinaryBuilder, StringBuilder};
use arrow_array::*;
use arrow_buffer::{BooleanBuffer, IntervalMonthDayNano};
use arrow_schema::SchemaRef;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::integers::for_each_row;
use super::summary::interval_from_bytes;
use super::{ColumnState, Segment, strings};
use crate::source::arrow_types::arrow_type;
use crate::source::nested::to_arrow;
use crate::source::spelled;
use crate::source::stored::StoredColumn;

/// A segment's rows.
pub(super) fn batch(segment: &Segment, states: &[ColumnState], schema: &SchemaRef) -> Result<RecordBatch, String> {
    let arrays = segment.columns.iter().zip(states).map(|(column, state)| array(column, state.ty));
    let arrays = arrays.collect::<Result<Vec<_>, _>>()?;
    let options = RecordBatchOptions::new().with_row_count(Some(segment.rows));
    RecordBatch::try_new_with_options(schema.clone(), arrays, &options).map_err(|e| e.to_string())
}

fn array(column: &StoredColumn, ty: DataType) -> Result<ArrayRef, String> {
    let nulls = column.validity.clone();
    let ints = |ty: DataType| {
        let mut values = Vec::with_capacity(column.rows);
        for_each_row(column, ty.repr(), &mut |v| values.push(v));
        values
    };
    macro_rules! int_array {
        ($array:ty, $native:ty) => {{
            let values: Vec<$native> = ints(ty).into_iter().map(|v| v as $native).collect();
            <$array>::new(values.into(), nulls)
        }};
    }
    macro_rules! floats {
        ($array:ty, $native:ty) => {{
            let (values, _) = column.values.as_slice().as_chunks::<{ size_of::<$native>() }>();
            let values: Vec<$native> = values.iter().take(column.rows).map(|b| <$native>::from_ne_bytes(*b)).collect();
            Arc::new(<$array>::new(values.into(), nulls))
        }};
    }
    let strings = || strings::strings(std::slice::from_ref(column));
    Ok(match ty {
        DataType::Null => Arc::new(NullArray::new(column.rows)),
        DataType::Bool => {
            let bits = BooleanBuffer::collect_bool(column.rows, |i| column.values[i] != 0);
            Arc::new(BooleanArray::new(bits, nulls))
        }
        DataType::I8 => Arc::new(int_array!(Int8Array, i8)),
        DataType::I16 => Arc::new(int_array!(Int16Array, i16)),
        DataType::I32 => Arc::new(int_array!(Int32Array, i32)),
        DataType::I64 => Arc::new(int_array!(Int64Array, i64)),
        DataType::U8 => Arc::new(int_array!(UInt8Array, u8)),
        DataType::U16 => Arc::new(int_array!(UInt16Array, u16)),
        DataType::U32 => Arc::new(int_array!(UInt32Array, u32)),
        DataType::U64 => Arc::new(int_array!(UInt64Array, u64)),
        DataType::I128 | DataType::Decimal { .. } => {
            Arc::new(int_array!(Decimal128Array, i128).with_data_type(arrow_type(ty)))
        }
        DataType::F32 => floats!(Float32Array, f32),
        DataType::F64 => floats!(Float64Array, f64),
        DataType::Str | DataType::Bit => {
            let mut out = StringBuilder::with_capacity(column.rows, 0);
            for string in strings() {
                match string {
                    Some(bytes) => out.append_value(std::str::from_utf8(bytes).map_err(|e| e.to_string())?),
                    None => out.append_null(),
                }
            }
            Arc::new(out.finish())
        }
        DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz => {
            let codes = ints(ty).into_iter().enumerate();
            let value = |(row, code)| if column.is_valid(row) { Scalar::Int(code) } else { Scalar::Null };
            spelled::texts(codes.map(value), ty)
        }
        DataType::Blob => {
            let mut out = BinaryBuilder::with_capacity(column.rows, 0);
            strings().for_each(|bytes| out.append_option(bytes));
            Arc::new(out.finish())
        }
        DataType::Nested(_) => to_arrow(&strings().collect::<Vec<_>>(), ty)?,
        DataType::Date => Arc::new(int_array!(Date32Array, i32)),
        DataType::Time => Arc::new(int_array!(Time64MicrosecondArray, i64)),
        DataType::Timestamp => Arc::new(int_array!(TimestampMicrosecondArray, i64)),
        DataType::TimestampTz => Arc::new(int_array!(TimestampMicrosecondArray, i64).with_timezone("UTC")),
        DataType::Interval => {
            let (values, _) = column.values.as_slice().as_chunks::<16>();
            let mut out = Vec::with_capacity(column.rows);
            for (row, bytes) in values.iter().take(column.rows).enumerate() {
                let value = interval_from_bytes(*bytes);
                let nanoseconds = match value.micros.checked_mul(1_000) {
                    Some(nanoseconds) => nanoseconds,
                    None if !column.is_valid(row) => 0,
                    None => {
                        return Err(format!("an interval of {} microseconds is out of Arrow's range", value.micros));
                    }
                };
                out.push(IntervalMonthDayNano { months: value.months, days: value.days, nanoseconds });
            }
            Arc::new(IntervalMonthDayNanoArray::new(out.into(), nulls))
        }
    })
}
