//! Result formats: Arrow record batches to text or bytes.
//!
//! [`ResultWriter`] takes batches as they come. CSV, JSON, Arrow and Parquet are written through at once; a table and Markdown
//! must know their column widths first and hold the rows that they will show.

mod json;
mod options;
mod replace;
mod table;
mod value;

use std::io::{self, Write};
use std::str::FromStr;

use arrow_array::{Array, RecordBatch};
use arrow_schema::{ArrowError, SchemaRef};

pub use options::{CsvStyle, ParquetStyle, WriteOptions};
pub use replace::Replacement;
pub use table::TableOptions;
pub(crate) use value::Column;
pub use value::type_name;

/// A result format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A boxed table for people; long results are cut in the middle.
    Table,
    /// RFC 4180 with a header, values spelled as DuckDB spells them. NULL is empty, the empty string is `""`.
    Csv,
    /// One JSON array of objects.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// A GitHub table, all rows.
    Markdown,
    /// Arrow IPC file.
    Arrow,
    /// Parquet with Snappy.
    Parquet,
}

impl Format {
    /// All formats with their names.
    pub const ALL: [(&'static str, Format); 7] = [
        ("table", Format::Table),
        ("csv", Format::Csv),
        ("json", Format::Json),
        ("ndjson", Format::Ndjson),
        ("markdown", Format::Markdown),
        ("arrow", Format::Arrow),
        ("parquet", Format::Parquet),
    ];

    /// What files of the format are called.
    pub fn extension(self) -> &'static str {
        Format::ALL.iter().find(|(_, format)| *format == self).map_or("txt", |(name, _)| name)
    }

    /// The format that a file's extension asks for.
    pub fn from_path(path: &std::path::Path) -> Option<Format> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Format::Csv),
            "json" => Some(Format::Json),
            "ndjson" | "jsonl" => Some(Format::Ndjson),
            "md" | "markdown" => Some(Format::Markdown),
            "arrow" | "ipc" | "feather" => Some(Format::Arrow),
            "parquet" => Some(Format::Parquet),
            "txt" => Some(Format::Table),
            _ => None,
        }
    }

    /// Whether the output is not text, and so does not belong on a terminal.
    pub fn is_binary(self) -> bool {
        matches!(self, Format::Arrow | Format::Parquet)
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(s: &str) -> Result<Format, String> {
        let names = || Format::ALL.map(|(name, _)| name).join(", ");
        Format::ALL
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(s))
            .map(|(_, format)| *format)
            .ok_or_else(|| format!("unknown format '{s}': one of {}", names()))
    }
}

/// Why a result could not be written.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    #[error("cannot write the result: {0}")]
    Io(#[from] io::Error),
    #[error("cannot encode the result: {0}")]
    Arrow(ArrowError),
    #[error("cannot encode the result as Parquet: {0}")]
    Parquet(#[from] parquet::errors::ParquetError),
}

impl From<ArrowError> for FormatError {
    fn from(e: ArrowError) -> FormatError {
        match e {
            ArrowError::IoError(_, e) => FormatError::Io(e),
            e => FormatError::Arrow(e),
        }
    }
}

impl FormatError {
    /// Whether the reader of the output went away (`quernel … | head`).
    pub fn is_broken_pipe(&self) -> bool {
        use std::error::Error;
        if let FormatError::Io(e) = self {
            return e.kind() == io::ErrorKind::BrokenPipe;
        }
        let mut source = self.source();
        while let Some(e) = source {
            if e.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe) {
                return true;
            }
            source = e.source();
        }
        false
    }
}

/// Writes one result to `W` in a [`Format`].
#[allow(missing_debug_implementations)] // holds a caller's writer
pub struct ResultWriter<W: Write + Send> {
    kind: Kind<W>,
    rows: u64,
}

enum Kind<W: Write + Send> {
    Table { out: W, table: table::Table, options: TableOptions },
    Markdown { out: W, table: table::Table },
    Csv { out: W, text: String, style: CsvStyle },
    Json { out: W, text: String, lines: bool, names: Vec<String> },
    Arrow(Box<arrow_ipc::writer::FileWriter<W>>),
    Parquet(Box<parquet::arrow::ArrowWriter<W>>),
}

impl<W: Write + Send> ResultWriter<W> {
    /// Starts a result of the given columns. Table options matter to [`Format::Table`] alone.
    ///
    /// # Errors
    /// The output can't be written, or the format can't hold the columns.
    pub fn new(format: Format, schema: SchemaRef, out: W, options: TableOptions) -> Result<Self, FormatError> {
        ResultWriter::with_options(format, schema, out, options, &WriteOptions::default())
    }

    /// As [`ResultWriter::new`], with the format's options.
    ///
    /// # Errors
    /// As [`ResultWriter::new`].
    pub fn with_options(
        format: Format,
        schema: SchemaRef,
        mut out: W,
        options: TableOptions,
        write: &WriteOptions,
    ) -> Result<Self, FormatError> {
        let names: Vec<String> = schema.fields().iter().map(|f| f.name().clone()).collect();
        let kind = match format {
            Format::Table => Kind::Table { out, table: table::Table::new(&schema, Some(options.max_rows)), options },
            Format::Markdown => Kind::Markdown { out, table: table::Table::new(&schema, None) },
            Format::Csv => {
                let style = write.csv.clone();
                if style.header {
                    let mut text = String::new();
                    for (i, name) in names.iter().enumerate() {
                        if i > 0 {
                            text.push_str(&style.delimiter);
                        }
                        style.push(name, &mut text);
                    }
                    text.push('\n');
                    out.write_all(text.as_bytes())?;
                }
                Kind::Csv { out, text: String::new(), style }
            }
            Format::Json | Format::Ndjson => {
                let names = names.iter().map(|n| json::quoted(n)).collect();
                Kind::Json { out, text: String::new(), lines: format == Format::Ndjson, names }
            }
            Format::Arrow => Kind::Arrow(Box::new(arrow_ipc::writer::FileWriter::try_new(out, &schema)?)),
            Format::Parquet => {
                let style = &write.parquet;
                let mut properties = parquet::file::properties::WriterProperties::builder()
                    .set_compression(style.compression)
                    .set_writer_version(style.version)
                    .set_bloom_filter_enabled(style.bloom_filters);
                if let (true, Some(ratio)) = (style.bloom_filters, style.false_positives) {
                    properties = properties.set_bloom_filter_fpp(ratio);
                }
                if let Some(rows) = style.row_group_size {
                    properties = properties.set_max_row_group_row_count(Some(rows));
                }
                let properties = properties.build();
                Kind::Parquet(Box::new(parquet::arrow::ArrowWriter::try_new(out, schema, Some(properties))?))
            }
        };
        Ok(ResultWriter { kind, rows: 0 })
    }

    /// Adds rows.
    pub fn write(&mut self, batch: &RecordBatch) -> Result<(), FormatError> {
        match &mut self.kind {
            Kind::Table { table, .. } | Kind::Markdown { table, .. } => table.push(batch),
            Kind::Csv { out, text, style } => {
                let columns: Vec<Column> = batch.columns().iter().map(Column::new).collect();
                let mut cell = String::new();
                for row in 0..batch.num_rows() {
                    for (i, (column, array)) in columns.iter().zip(batch.columns()).enumerate() {
                        if i > 0 {
                            text.push_str(&style.delimiter);
                        }
                        if array.is_null(row) || matches!(column, Column::Null) {
                            text.push_str(&style.null);
                            continue;
                        }
                        cell.clear();
                        column.write(row, &mut cell);
                        style.push(&cell, text);
                    }
                    text.push('\n');
                    if text.len() > 1 << 16 {
                        out.write_all(text.as_bytes())?;
                        text.clear();
                    }
                }
                out.write_all(text.as_bytes())?;
                text.clear();
            }
            Kind::Json { out, text, lines, names } => {
                let columns: Vec<Column> = batch.columns().iter().map(Column::new).collect();
                for row in 0..batch.num_rows() {
                    if !*lines {
                        text.push_str(if self.rows == 0 && row == 0 { "[\n  " } else { ",\n  " });
                    }
                    json::push_object(names, &columns, batch, row, text);
                    if *lines {
                        text.push('\n');
                    }
                    if text.len() > 1 << 16 {
                        out.write_all(text.as_bytes())?;
                        text.clear();
                    }
                }
                out.write_all(text.as_bytes())?;
                text.clear();
            }
            Kind::Arrow(writer) => writer.write(batch)?,
            Kind::Parquet(writer) => writer.write(batch)?,
        }
        self.rows += batch.num_rows() as u64;
        Ok(())
    }

    /// Writes what is left and gives the number of rows.
    pub fn finish(self) -> Result<u64, FormatError> {
        match self.kind {
            Kind::Table { mut out, table, options } => {
                out.write_all(table.boxed(&options).as_bytes())?;
                out.flush()?;
            }
            Kind::Markdown { mut out, table } => {
                out.write_all(table.markdown().as_bytes())?;
                out.flush()?;
            }
            Kind::Csv { mut out, .. } => out.flush()?,
            Kind::Json { mut out, lines, .. } => {
                if !lines {
                    out.write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })?;
                }
                out.flush()?;
            }
            Kind::Arrow(mut writer) => {
                writer.finish()?;
                writer.get_mut().flush()?;
            }
            Kind::Parquet(writer) => writer.into_inner()?.flush()?,
        }
        Ok(self.rows)
    }
}

/// The values of a batch as text, row by row, in DuckDB's spelling; `None` is NULL.
pub fn cells(batch: &RecordBatch) -> Vec<Vec<Option<String>>> {
    let columns: Vec<value::Column<'_>> = batch.columns().iter().map(value::Column::new).collect();
    let cell = |column: &value::Column<'_>, array: &dyn arrow_array::Array, row: usize| {
        let valid = array.is_valid(row) && !matches!(column, value::Column::Null);
        valid.then(|| {
            let mut text = String::new();
            column.write(row, &mut text);
            text
        })
    };
    let row = |row: usize| columns.iter().zip(batch.columns()).map(|(c, array)| cell(c, array, row)).collect();
    (0..batch.num_rows()).map(row).collect()
}

/// The batches as text, in one call.
pub fn to_string(format: Format, schema: SchemaRef, batches: &[RecordBatch]) -> Result<String, FormatError> {
    let mut out = Vec::new();
    let mut writer = ResultWriter::new(format, schema, &mut out, TableOptions::default())?;
    for batch in batches {
        writer.write(batch)?;
    }
    writer.finish()?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

#[cfg(test)]
mod tests;
