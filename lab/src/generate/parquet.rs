//! A table's parts, generated and encoded by threads, written in order.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

use parquet::arrow::arrow_writer::{
    ArrowColumnChunk, ArrowRowGroupWriterFactory, ArrowWriter, ArrowWriterOptions, compute_leaves,
};
use parquet::basic::Compression;
use parquet::errors::{ParquetError, Result};
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{FileReader, SerializedFileReader};

use super::in_order::in_order;
use super::{Batches, Table};

/// Writes a table as Snappy Parquet, a row group a part, and returns its rows. `progress` hears the rows of every batch, from any thread.
///
/// The file holds no Arrow schema: every engine reads it by Parquet's own types.
pub fn write(table: &Table, path: &Path, threads: usize, progress: &(dyn Fn(u64) + Sync)) -> Result<u64> {
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
    let file = BufWriter::with_capacity(1 << 20, File::create(path)?);
    let (mut writer, factory) =
        ArrowWriter::try_new_with_options(file, Arc::clone(&table.schema), options)?.into_serialized_writer()?;
    let make = |part: usize| encode(&factory, part, (table.make)(part), progress);
    let mut rows = 0;
    in_order(table.parts, threads, make, |encoded| {
        let mut group = writer.next_row_group()?;
        for chunk in encoded? {
            chunk.append_to_row_group(&mut group)?;
        }
        rows += group.close()?.num_rows() as u64;
        Ok::<(), ParquetError>(())
    })?;
    writer.into_inner()?.flush()?;
    Ok(rows)
}

/// One row group.
fn encode(
    factory: &ArrowRowGroupWriterFactory,
    index: usize,
    batches: Batches,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Vec<ArrowColumnChunk>> {
    let mut writers = factory.create_column_writers(index)?;
    for batch in batches {
        let batch = batch?;
        let mut next = writers.iter_mut();
        for (field, column) in batch.schema().fields().iter().zip(batch.columns()) {
            for leaf in compute_leaves(field, column)? {
                let writer = next.next().ok_or_else(|| ParquetError::General("more leaves than columns".into()))?;
                writer.write(&leaf)?;
            }
        }
        progress(batch.num_rows() as u64);
    }
    writers.into_iter().map(|w| w.close()).collect()
}

/// The rows of a Parquet file, from its footer.
pub(crate) fn rows(path: &Path) -> Result<u64> {
    let reader = SerializedFileReader::new(File::open(path)?)?;
    Ok(reader.metadata().file_metadata().num_rows().max(0) as u64)
}
