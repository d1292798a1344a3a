//! The published `hits.parquet`, with its columns as what they are.
//!
//! ClickBench's file stores times as seconds and days in plain integers, and texts as bytes, so that every system there has load scripts that
//! convert them. Here it is converted once, before any engine sees it, and all engines read the same file.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::{Array, ArrayRef, PrimitiveArray, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef, TimeUnit};
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ParquetRecordBatchReaderBuilder};
use parquet::errors::{ParquetError, Result};

use crate::generate::{Batches, Table};

/// The table to be made of a file, or nothing where its columns are those of [`super::schema`] already. A file that lacks columns, or
/// has them of other types than ClickBench's, is an error.
pub(crate) fn table(path: &Path) -> Result<Option<Table>> {
    let metadata = ArrowReaderMetadata::load(&File::open(path)?, Default::default())?;
    let wanted = super::schema();
    let mut differs = false;
    for field in wanted.fields() {
        let Ok(found) = metadata.schema().field_with_name(field.name()) else {
            return Err(ParquetError::General(format!("has no column {}, which ClickBench's hits has", field.name())));
        };
        if !convertible(found.data_type(), field.data_type()) {
            let (name, found, wanted) = (field.name(), found.data_type(), field.data_type());
            return Err(ParquetError::General(format!(
                "column {name} is of type {found}, where ClickBench's has {wanted}"
            )));
        }
        differs |= found.data_type() != field.data_type();
    }
    if !differs {
        return Ok(None);
    }
    let fields: Vec<Field> = wanted.fields().iter().map(|f| f.as_ref().clone().with_nullable(true)).collect();
    let schema = Arc::new(Schema::new(fields));
    let groups = metadata.metadata().row_groups();
    let (path, of_batches): (PathBuf, SchemaRef) = (path.into(), Arc::clone(&schema));
    let rows = groups.iter().map(|g| g.num_rows().max(0) as u64).sum();
    let parts = groups.len();
    let make = move |part: usize| batches(&path, &metadata, part, &of_batches).unwrap_or_else(failed);
    Ok(Some(Table { name: "hits", schema, rows, parts, make: Box::new(make) }))
}

fn failed(error: ParquetError) -> Batches {
    Box::new(std::iter::once(Err(ArrowError::ParquetError(error.to_string()))))
}

/// The rows of a row group.
fn batches(path: &Path, metadata: &ArrowReaderMetadata, group: usize, schema: &SchemaRef) -> Result<Batches> {
    let builder = ParquetRecordBatchReaderBuilder::new_with_metadata(File::open(path)?, metadata.clone());
    let reader = builder.with_row_groups(vec![group]).build()?;
    let schema = Arc::clone(schema);
    Ok(Box::new(reader.map(move |batch| {
        let batch = batch?;
        let column = |field: &Arc<Field>| match batch.column_by_name(field.name()) {
            Some(array) => convert(array, field.data_type()),
            None => Err(ArrowError::SchemaError(format!("no column {}", field.name()))),
        };
        let columns = schema.fields().iter().map(column).collect::<std::result::Result<_, _>>()?;
        RecordBatch::try_new(Arc::clone(&schema), columns)
    })))
}

fn convertible(from: &DataType, to: &DataType) -> bool {
    match to {
        _ if from == to => true,
        DataType::Utf8 => matches!(from, DataType::Binary | DataType::BinaryView | DataType::Utf8View),
        _ => from.is_integer(),
    }
}

/// Integers become narrower ones, days or seconds; bytes become text, where what is no UTF-8 is replaced.
fn convert(array: &ArrayRef, to: &DataType) -> std::result::Result<ArrayRef, ArrowError> {
    if array.data_type() == to {
        return Ok(Arc::clone(array));
    }
    Ok(match to {
        DataType::Utf8 => text(array),
        DataType::Int16 => integers::<Int16Type>(array, |x| i16::try_from(x).ok())?,
        DataType::Int32 => integers::<Int32Type>(array, |x| i32::try_from(x).ok())?,
        DataType::Int64 => integers::<Int64Type>(array, Some)?,
        DataType::Date32 => integers::<Date32Type>(array, |x| i32::try_from(x).ok())?,
        DataType::Timestamp(TimeUnit::Microsecond, None) => {
            integers::<TimestampMicrosecondType>(array, |x| x.checked_mul(1_000_000))?
        }
        other => return Err(ArrowError::NotYetImplemented(format!("a column of type {other}"))),
    })
}

fn text(array: &ArrayRef) -> ArrayRef {
    let lossy = |bytes: Option<&[u8]>| bytes.map(|b| String::from_utf8_lossy(b).into_owned());
    let texts: StringArray = match array.data_type() {
        DataType::Binary => array.as_binary::<i32>().iter().map(lossy).collect(),
        DataType::BinaryView => array.as_binary_view().iter().map(lossy).collect(),
        _ => array.as_string_view().iter().collect(),
    };
    Arc::new(texts)
}

fn integers<T: ArrowPrimitiveType>(
    array: &ArrayRef,
    to: impl Fn(i64) -> Option<T::Native>,
) -> std::result::Result<ArrayRef, ArrowError> {
    fn wide<S: ArrowPrimitiveType>(array: &ArrayRef, to: impl Fn(S::Native) -> i64) -> Vec<Option<i64>> {
        array.as_primitive::<S>().iter().map(|x| x.map(&to)).collect()
    }
    let values = match array.data_type() {
        DataType::Int8 => wide::<Int8Type>(array, i64::from),
        DataType::Int16 => wide::<Int16Type>(array, i64::from),
        DataType::Int32 => wide::<Int32Type>(array, i64::from),
        DataType::Int64 => wide::<Int64Type>(array, |x| x),
        DataType::UInt8 => wide::<UInt8Type>(array, i64::from),
        DataType::UInt16 => wide::<UInt16Type>(array, i64::from),
        DataType::UInt32 => wide::<UInt32Type>(array, i64::from),
        // Hashes are read as signed.
        _ => wide::<UInt64Type>(array, |x| x as i64),
    };
    let convert = |value: Option<i64>| match value {
        None => Ok(None),
        Some(x) => match to(x) {
            Some(x) => Ok(Some(x)),
            None => Err(ArrowError::CastError(format!("{x} is out of the range of {}", T::DATA_TYPE))),
        },
    };
    let values =
        values.into_iter().map(convert).collect::<std::result::Result<Vec<Option<T::Native>>, ArrowError>>()?;
    Ok(Arc::new(PrimitiveArray::<T>::from_iter(values)))
}
