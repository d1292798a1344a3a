//! Files in the layouts in which ClickBench publishes `hits`, for tests.

#![allow(dead_code)] // no test file uses all of it

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, TimestampMicrosecondType};
use arrow_array::{Array, ArrayRef, BinaryArray, Int64Array, RecordBatch, TimestampSecondArray, UInt16Array};
use arrow_schema::{DataType, Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use quernel_lab::generate::Generator;

/// Rows of the made-up `hits`, in the lab's own types.
pub(crate) fn hits(rows: u64) -> RecordBatch {
    let table = Generator::Clickbench.make(rows as f64 / 1e6, 7, rows).remove(0);
    let batches: Vec<RecordBatch> = (0..table.parts).flat_map(|part| (table.make)(part)).map(Result::unwrap).collect();
    arrow_select::concat::concat_batches(&table.schema, &batches).unwrap()
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Layout {
    /// `hits.parquet`: times as seconds in an int64, days as an unsigned 16-bit integer, texts annotated as such.
    Single,
    /// `hits_0.parquet` and 99 more: the same with texts that are plain byte arrays.
    Partitioned,
    /// `hits_compatible/athena`: times and days annotated too.
    Annotated,
}

/// The rows as a published file has them.
pub(crate) fn published(batch: &RecordBatch, layout: Layout) -> RecordBatch {
    let mut fields = Vec::new();
    let mut columns: Vec<ArrayRef> = Vec::new();
    for (field, array) in batch.schema().fields().iter().zip(batch.columns()) {
        let seconds = || {
            array.as_primitive::<TimestampMicrosecondType>().values().iter().map(|t| t / 1_000_000).collect::<Vec<_>>()
        };
        let column: ArrayRef = match (array.data_type(), layout) {
            (DataType::Utf8, Layout::Partitioned) => {
                Arc::new(array.as_string::<i32>().iter().map(|t| t.map(str::as_bytes)).collect::<BinaryArray>())
            }
            (DataType::Timestamp(..), Layout::Annotated) => Arc::new(TimestampSecondArray::from(seconds())),
            (DataType::Timestamp(..), _) => Arc::new(Int64Array::from(seconds())),
            (DataType::Date32, Layout::Single | Layout::Partitioned) => Arc::new(UInt16Array::from_iter_values(
                array.as_primitive::<Date32Type>().values().iter().map(|d| *d as u16),
            )),
            _ => Arc::clone(array),
        };
        fields.push(Field::new(field.name(), column.data_type().clone(), false));
        columns.push(column);
    }
    RecordBatch::try_new(Arc::new(Schema::new(fields)), columns).unwrap()
}

/// Writes a file as ClickHouse does: columns that are not nullable, and no schema but Parquet's own.
pub(crate) fn write(path: &Path, batch: &RecordBatch) {
    let options = ArrowWriterOptions::new().with_skip_arrow_metadata(true);
    let mut writer = ArrowWriter::try_new_with_options(File::create(path).unwrap(), batch.schema(), options).unwrap();
    writer.write(batch).unwrap();
    writer.close().unwrap();
}

/// The batch with other bytes in a column of byte arrays.
pub(crate) fn with_bytes(batch: &RecordBatch, column: &str, bytes: impl Fn(usize, &[u8]) -> Vec<u8>) -> RecordBatch {
    let at = batch.schema().index_of(column).unwrap();
    let mut columns = batch.columns().to_vec();
    let old = columns[at].as_binary::<i32>();
    columns[at] = Arc::new(BinaryArray::from_iter_values((0..old.len()).map(|i| bytes(i, old.value(i)))));
    RecordBatch::try_new(batch.schema(), columns).unwrap()
}
