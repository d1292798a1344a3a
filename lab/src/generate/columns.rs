//! Tables whose cells are functions of the row's number.

use std::ops::Range;
use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::types::{ArrowPrimitiveType, Decimal128Type};
use arrow_array::{ArrayRef, PrimitiveArray, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema};

use super::Table;

/// Rows of a batch: few enough that wide tables stay in cache.
const BATCH: u64 = 8192;

type Make = Box<dyn Fn(Range<u64>) -> Result<ArrayRef, ArrowError> + Send + Sync>;

/// A column, without nulls.
pub(crate) struct Column {
    field: Field,
    make: Make,
}

/// A column of numbers, dates or times.
pub(crate) fn primitive<T: ArrowPrimitiveType>(
    name: &str,
    cell: impl Fn(u64) -> T::Native + Send + Sync + 'static,
) -> Column {
    let make: Make = Box::new(move |rows| Ok(Arc::new(PrimitiveArray::<T>::from_iter_values(rows.map(&cell)))));
    Column { field: Field::new(name, T::DATA_TYPE, false), make }
}

/// A column of decimals, given in units of the last digit.
pub(crate) fn decimal(
    name: &str,
    precision: u8,
    scale: i8,
    cell: impl Fn(u64) -> i64 + Send + Sync + 'static,
) -> Column {
    let make: Make = Box::new(move |rows| {
        let values = PrimitiveArray::<Decimal128Type>::from_iter_values(rows.map(|row| cell(row).into()));
        Ok(Arc::new(values.with_precision_and_scale(precision, scale)?))
    });
    Column { field: Field::new(name, DataType::Decimal128(precision, scale), false), make }
}

/// A column of strings: `cell` appends to an empty text.
pub(crate) fn text(name: &str, cell: impl Fn(u64, &mut String) + Send + Sync + 'static) -> Column {
    let make: Make = Box::new(move |rows| {
        let mut builder = StringBuilder::with_capacity((rows.end - rows.start) as usize, 0);
        let mut text = String::new();
        for row in rows {
            text.clear();
            cell(row, &mut text);
            builder.append_value(&text);
        }
        Ok(Arc::new(builder.finish()))
    });
    Column { field: Field::new(name, DataType::Utf8, false), make }
}

/// A table of columns, in parts of `part_rows` rows.
pub(crate) fn table(name: &'static str, rows: u64, part_rows: u64, columns: Vec<Column>) -> Table {
    let fields: Vec<Field> = columns.iter().map(|c| c.field.clone()).collect();
    let schema = Arc::new(Schema::new(fields));
    let columns: Arc<Vec<Make>> = Arc::new(columns.into_iter().map(|c| c.make).collect());
    let of_batches = Arc::clone(&schema);
    let make = move |part: usize| -> super::Batches {
        let start = part as u64 * part_rows;
        let end = (start + part_rows).min(rows);
        let (schema, columns) = (Arc::clone(&of_batches), Arc::clone(&columns));
        let batch = move |start: u64| {
            let rows = start..(start + BATCH).min(end);
            let arrays = columns.iter().map(|make| make(rows.clone())).collect::<Result<_, _>>()?;
            RecordBatch::try_new(Arc::clone(&schema), arrays)
        };
        Box::new((start..end).step_by(BATCH as usize).map(batch))
    };
    // An empty table has no part, and a file all the same.
    Table { name, schema, rows, parts: rows.div_ceil(part_rows) as usize, make: Box::new(make) }
}
