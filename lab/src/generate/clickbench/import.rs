//! The published `hits.parquet`, with its columns as what they are.
//!
//! ClickBench's files store times as seconds and days in plain integers, so that every system there has load scripts that convert them; the
//! hundred partitioned files have no annotation of texts either (<https://github.com/ClickHouse/ClickBench/issues/7> and `/18`). Here they are
//! converted once, before any engine sees them, and all engines read the same file.

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

/// The one table to be made of files, or nothing where the columns of all are those of [`super::schema`] already. A file that lacks columns,
/// or has them of other types than ClickBench's, is an error, with its path.
pub(crate) fn table(paths: &[PathBuf]) -> std::result::Result<Option<Table>, (PathBuf, ParquetError)> {
    let wanted = super::schema();
    let mut differs = false;
    let mut rows = 0;
    // Every row group is a part.
    let mut groups = Vec::new();
    for path in paths {
        let failed = |error| (path.clone(), error);
        let file = File::open(path).map_err(|e| failed(e.into()))?;
        let metadata = ArrowReaderMetadata::load(&file, Default::default()).map_err(failed)?;
        differs |= differ(metadata.schema(), &wanted).map_err(|text| failed(ParquetError::General(text)))?;
        let source = Arc::new((path.clone(), metadata));
        for (group, of_group) in source.1.metadata().row_groups().iter().enumerate() {
            rows += of_group.num_rows().max(0) as u64;
            groups.push((Arc::clone(&source), group));
        }
    }
    if !differs {
        return Ok(None);
    }
    let fields: Vec<Field> = wanted.fields().iter().map(|f| f.as_ref().clone().with_nullable(true)).collect();
    let schema = Arc::new(Schema::new(fields));
    let (parts, of_batches) = (groups.len(), Arc::clone(&schema));
    let make = move |part: usize| {
        let (source, group) = &groups[part];
        batches(&source.0, &source.1, *group, &of_batches).unwrap_or_else(failed)
    };
    Ok(Some(Table { name: "hits", schema, rows, parts, make: Box::new(make) }))
}

/// Whether any column must be converted.
///
/// # Errors
/// One is not there, or can't be.
fn differ(found: &Schema, wanted: &Schema) -> std::result::Result<bool, String> {
    let mut differs = false;
    for field in wanted.fields() {
        let name = field.name();
        let column =
            found.field_with_name(name).map_err(|_| format!("has no column {name}, which ClickBench's hits has"))?;
        if !convertible(column.data_type(), field.data_type()) {
            let (found, wanted) = (column.data_type(), field.data_type());
            return Err(format!("column {name} is of type {found}, where ClickBench's has {wanted}"));
        }
        differs |= column.data_type() != field.data_type();
    }
    Ok(differs)
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
        DataType::Utf8 => matches!(
            from,
            DataType::Binary
                | DataType::LargeBinary
                | DataType::BinaryView
                | DataType::FixedSizeBinary(_)
                | DataType::LargeUtf8
                | DataType::Utf8View
        ),
        DataType::Timestamp(..) => from.is_integer() || matches!(from, DataType::Timestamp(..)),
        _ => from.is_integer(),
    }
}

/// Integers become narrower ones, days or seconds; bytes become text, where what is no UTF-8 is replaced; times come to be in microseconds.
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
        DataType::Timestamp(TimeUnit::Microsecond, None) => match array.data_type() {
            DataType::Timestamp(unit, _) => times(array, *unit)?,
            _ => integers::<TimestampMicrosecondType>(array, |x| x.checked_mul(1_000_000))?,
        },
        other => return Err(ArrowError::NotYetImplemented(format!("a column of type {other}"))),
    })
}

fn text(array: &ArrayRef) -> ArrayRef {
    let lossy = |bytes: Option<&[u8]>| bytes.map(|b| String::from_utf8_lossy(b).into_owned());
    let texts: StringArray = match array.data_type() {
        DataType::Binary => array.as_binary::<i32>().iter().map(lossy).collect(),
        DataType::LargeBinary => array.as_binary::<i64>().iter().map(lossy).collect(),
        DataType::BinaryView => array.as_binary_view().iter().map(lossy).collect(),
        DataType::FixedSizeBinary(_) => array.as_fixed_size_binary().iter().map(lossy).collect(),
        DataType::LargeUtf8 => array.as_string::<i64>().iter().collect(),
        _ => array.as_string_view().iter().collect(),
    };
    Arc::new(texts)
}

/// Moments of any unit, whatever zone they are shown in.
fn times(array: &ArrayRef, unit: TimeUnit) -> std::result::Result<ArrayRef, ArrowError> {
    fn of<S: ArrowPrimitiveType<Native = i64>>(
        array: &ArrayRef,
        to: impl Fn(i64) -> Option<i64>,
    ) -> std::result::Result<ArrayRef, ArrowError> {
        let micros = array.as_primitive::<S>().try_unary::<_, TimestampMicrosecondType, _>(|x| {
            to(x).ok_or_else(|| ArrowError::CastError(format!("{x} is out of the range of a time in microseconds")))
        })?;
        Ok(Arc::new(micros))
    }
    match unit {
        TimeUnit::Second => of::<TimestampSecondType>(array, |x| x.checked_mul(1_000_000)),
        TimeUnit::Millisecond => of::<TimestampMillisecondType>(array, |x| x.checked_mul(1_000)),
        TimeUnit::Microsecond => of::<TimestampMicrosecondType>(array, Some),
        TimeUnit::Nanosecond => of::<TimestampNanosecondType>(array, |x| Some(x.div_euclid(1_000))),
    }
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
