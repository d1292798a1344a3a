//! Tables in Parquet files, scanned in place.
//!
//! Opening reads the files' footers: columns, row groups, statistics. A scan hands row groups (or parts of them, where there are
//! few) to the worker threads, which read, decompress and decode in their own time; row groups that the statistics rule out are
//! not read, and rows that fail the scan's conditions are not decoded where few pass. Values are decoded to what kernels read at once:
//! decimals of up to 18 digits as 4- or 8-byte integers, strings as views into the decoded pages, or as codes where the files have small dictionaries of
//! all of a column's strings.

mod ahead;
mod bloom;
mod chunks;
mod decode;
mod dictionary;
mod distinct;
mod order;
mod scan;
mod statistics;

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_schema::{DataType as ArrowType, Field, Schema, SchemaRef as ArrowSchemaRef, TimeUnit};
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};
use parquet::arrow::parquet_to_arrow_schema;
use parquet::basic::{ConvertedType, LogicalType, Type as Physical};
use parquet::errors::ParquetError;
use parquet::schema::types::{SchemaDescriptor, Type as ParquetType};
use quernel_ir::kernel::Prune;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, ColumnStats, SchemaRef, TableSchema};
use quernel_ir::types::DataType;

use self::chunks::SharedFile;
use self::decode::Kind;
use self::dictionary::TableDictionary;
use self::statistics::{ChunkStats, chunk_stats};
use super::arrow_types::{HUGEINT, TYPE_KEY, data_type};
use super::guard::catch;
use super::parallel::{default_threads, parallel};
use super::stored::stored_encoding;
use super::{Among, Dictionary, Identity, Scan, ScanOptions, SourceError, TableSource};
use crate::source::memory::is_exact;

/// One table in one or more Parquet files of the same columns.
pub struct ParquetTable {
    schema: SchemaRef,
    /// How each column is read: by all files, or converted to from what a file holds.
    reads: Arc<[ArrowType]>,
    /// By column, where its strings are read as codes.
    dictionaries: Arc<[Option<Arc<TableDictionary>>]>,
    files: Arc<[ParquetFile]>,
    identity: Option<Identity>,
}

/// An open file.
struct ParquetFile {
    file: SharedFile,
    metadata: ArrowReaderMetadata,
    /// By column of the table: index of the file's column.
    columns: Vec<usize>,
    /// By column of the table: the column chunks that its values are in; several of a nested column.
    leaves: Vec<Range<usize>>,
    /// By column of the table: how its values are decoded, where that is not left to the `parquet` crate.
    kinds: Vec<Option<Kind>>,
    /// By row group, then column of the table.
    stats: Vec<Vec<ChunkStats>>,
}

impl fmt::Debug for ParquetTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ParquetTable({:?}: {} files)", self.schema.name, self.files.len())
    }
}

/// What a file's footer says, before it is known which table it is part of.
struct Footer {
    file: SharedFile,
    metadata: ArrowReaderMetadata,
    columns: Vec<FileColumn>,
}

/// A column of one file.
#[derive(Clone)]
struct FileColumn {
    name: String,
    ty: DataType,
    read: ArrowType,
    /// Its column chunks.
    leaves: Range<usize>,
}

impl ParquetTable {
    /// Opens files as one table of the name given. The first file's columns are the table's, in its order; the others must have
    /// columns of these names, of the same or a convertible type.
    ///
    /// # Errors
    /// A file that can't be read, is not Parquet, holds types that are not supported, or lacks a column.
    pub fn open(name: &str, paths: &[PathBuf]) -> Result<ParquetTable, SourceError> {
        // Taken before the files are read: if one changes meanwhile, the next to open it has another.
        let identity = Identity::of_files(paths.iter().map(PathBuf::as_path));
        let footers = parallel(default_threads(), paths.len(), |i| guarded(&paths[i], || footer(&paths[i])))?;
        let Some(first) = footers.first() else {
            return Err(SourceError::Invalid { path: name.into(), message: "there are no files".into() });
        };
        let mut columns = first.columns.clone();
        let mut places: Vec<Vec<usize>> = Vec::with_capacity(footers.len());
        for footer in &footers {
            let place = columns.iter_mut().map(|column| find(column, footer, first));
            places.push(place.collect::<Result<_, _>>()?);
        }
        let mut files = Vec::with_capacity(footers.len());
        for (footer, places) in footers.into_iter().zip(places) {
            let groups = footer.metadata.metadata().row_groups();
            let stats = groups.iter().map(|group| {
                let known = |(column, place): (&FileColumn, &usize)| {
                    let own = &footer.columns[*place];
                    if own.ty.is_nested() {
                        return ChunkStats::default();
                    }
                    let chunk = group.column(own.leaves.start);
                    let mut stats = chunk_stats(chunk, group.num_rows().max(0) as u64, &own.read, own.ty);
                    if own.ty != column.ty {
                        convert_bounds(&mut stats, own.ty, column.ty);
                    }
                    stats
                };
                columns.iter().zip(&places).map(known).collect()
            });
            let stats = stats.collect();
            let kind = |(column, place): (&FileColumn, &usize)| {
                let own = &footer.columns[*place];
                (own.read == column.read).then(|| decoded_kind(&own.read, own.ty)).flatten()
            };
            let kinds = columns.iter().zip(&places).map(kind).collect();
            let leaves = places.iter().map(|place| footer.columns[*place].leaves.clone()).collect();
            let (file, metadata) = (footer.file, footer.metadata);
            files.push(ParquetFile { file, metadata, columns: places, leaves, kinds, stats });
        }
        let counts = files.iter().map(|f| f.metadata.metadata().file_metadata().num_rows().max(0) as u64);
        let rows = counts.fold(0, u64::saturating_add);
        let dictionaries = dictionary::dictionaries(&files, columns.len(), rows);
        let described = columns.iter().zip(&dictionaries).enumerate();
        let described =
            described.map(|(i, (column, dictionary))| describe(column, i, &files, rows, dictionary.as_deref()));
        let schema = TableSchema {
            name: name.into(),
            columns: described.collect(),
            rows: Some(rows),
            pinned: false,
            numbered: true,
        };
        Ok(ParquetTable {
            schema: Arc::new(schema),
            reads: columns.iter().map(|c| c.read.clone()).collect(),
            dictionaries: dictionaries.into(),
            files: files.into(),
            identity,
        })
    }

    /// The files, in the table's order.
    pub fn paths(&self) -> Vec<PathBuf> {
        self.files.iter().map(|f| f.file.path.to_path_buf()).collect()
    }
}

/// Schema of column `index` of the table.
fn describe(
    column: &FileColumn,
    index: usize,
    files: &[ParquetFile],
    rows: u64,
    dictionary: Option<&TableDictionary>,
) -> ColumnSchema {
    let chunks: Vec<&ChunkStats> = files.iter().flat_map(|f| f.stats.iter().map(move |g| &g[index])).collect();
    let nulls = chunks.iter().map(|c| c.nulls).try_fold(0, |sum: u64, n| Some(sum.saturating_add(n?)));
    let valued = || chunks.iter().filter(|c| !c.zone.all_null);
    // A bound that one row group lacks is unknown for the table.
    let least = |a: Scalar, b: Scalar| a.min(b);
    let most = |a: Scalar, b: Scalar| a.max(b);
    let fold = |bounds: Option<Vec<Scalar>>, join: fn(Scalar, Scalar) -> Scalar| bounds?.into_iter().reduce(join);
    let min = fold(valued().map(|c| c.zone.min.clone()).collect(), least);
    let max = fold(valued().map(|c| c.zone.max.clone()).collect(), most);
    let text_bytes = chunks.iter().map(|c| c.text_bytes).try_fold(0, |sum: u64, n| Some(sum.saturating_add(n?)));
    let valid = rows.saturating_sub(nulls.unwrap_or(0));
    // The sample is a row group from the middle of the first file: first and last ones tend to be odd.
    let sampled = files.iter().find(|f| !f.stats.is_empty() && !column.ty.is_nested());
    let counted = dictionary.map(|dictionary| dictionary.entries.rows as u64);
    let distinct = counted.or_else(|| {
        let file = sampled?;
        let group = file.metadata.metadata().row_group(file.stats.len() / 2);
        let sample = distinct::Sample {
            file: &file.file,
            chunk: group.column(file.leaves[index].start),
            rows: group.num_rows().max(0) as u64,
        };
        distinct::estimate(&sample, &chunks, valid)
    });
    let mean_length = match (column.ty, text_bytes) {
        (DataType::Str | DataType::Blob, Some(bytes)) if valid > 0 => Some(bytes as f64 / valid as f64),
        _ => None,
    };
    ColumnSchema {
        name: column.name.clone(),
        ty: column.ty,
        nullable: nulls != Some(0) || column.ty == DataType::Null,
        encoding: match dictionary {
            Some(dictionary) => dictionary.encoding(),
            None => stored_encoding(&column.read, column.ty),
        },
        stats: ColumnStats {
            min,
            max,
            exact: is_exact(column.ty) && valued().all(|c| c.exact),
            null_count: nulls,
            distinct: distinct.or((rows == 0).then_some(0)),
            mean_length,
        },
    }
}

/// Index of the table's column in a file; the column's type is widened where the file's is wider.
fn find(column: &mut FileColumn, footer: &Footer, first: &Footer) -> Result<usize, SourceError> {
    let by_name = |exact: bool| {
        footer
            .columns
            .iter()
            .position(|c| if exact { c.name == column.name } else { c.name.eq_ignore_ascii_case(&column.name) })
    };
    let path = || footer.file.path.display().to_string();
    let Some(place) = by_name(true).or_else(|| by_name(false)) else {
        return Err(SourceError::Invalid {
            path: path(),
            message: format!(
                "there is no column {:?}, which {} has; files read as one table must have the same columns",
                column.name,
                first.file.path.display()
            ),
        });
    };
    let other = &footer.columns[place];
    if other.read == column.read && other.ty == column.ty {
        return Ok(place);
    }
    let Some(ty) = wider(column.ty, other.ty) else {
        return Err(SourceError::Invalid {
            path: path(),
            message: format!(
                "column {:?} is {} here and {} in {}",
                column.name,
                other.ty,
                column.ty,
                first.file.path.display()
            ),
        });
    };
    column.read = if other.ty == ty && column.ty != ty { other.read.clone() } else { common_read(ty, column, other) };
    column.ty = ty;
    Ok(place)
}

/// A type that holds the values of both.
fn wider(a: DataType, b: DataType) -> Option<DataType> {
    use DataType::*;
    let digits = |ty: DataType| match ty {
        U8 | I8 => 3,
        U16 | I16 => 5,
        U32 | I32 => 10,
        I64 => 19,
        U64 => 20,
        _ => 39,
    };
    Some(match (a, b) {
        _ if a == b => a,
        (Null, other) | (other, Null) => other,
        _ if a.is_integer() && b.is_integer() => {
            let covers = |ty: DataType| {
                let (lo, hi) = ty.int_range().unwrap_or((0, 0));
                [a, b].into_iter().all(|x| x.int_range().is_some_and(|(l, h)| l >= lo && h <= hi))
            };
            [a, b, I16, I32, I64, I128].into_iter().find(|ty| covers(*ty))?
        }
        (Decimal { precision: p, scale: s }, Decimal { precision: q, scale: t }) => {
            let scale = s.max(t);
            let whole = (p - s).max(q - t);
            (whole + scale <= DataType::MAX_PRECISION).then(|| DataType::decimal(whole + scale, scale))?
        }
        (Decimal { precision, scale }, int) | (int, Decimal { precision, scale }) if int.is_integer() => {
            let whole = digits(int).max(precision - scale);
            (whole + scale <= DataType::MAX_PRECISION).then(|| DataType::decimal(whole + scale, scale))?
        }
        _ if a.is_numeric() && b.is_numeric() => F64,
        (Date, Timestamp) | (Timestamp, Date) => Timestamp,
        _ => return None,
    })
}

/// How a column of type `ty` is read where files differ in how they store it.
fn common_read(ty: DataType, a: &FileColumn, b: &FileColumn) -> ArrowType {
    match ty {
        DataType::Decimal { precision, scale } if precision <= 18 => ArrowType::Decimal64(precision, scale as i8),
        _ if a.ty == ty && b.ty == ty && a.read == super::arrow_types::arrow_type(ty) => a.read.clone(),
        DataType::Str => ArrowType::Utf8View,
        DataType::Blob => ArrowType::BinaryView,
        _ => super::arrow_types::arrow_type(ty),
    }
}

/// Bounds of a file's own type as those of the table's.
fn convert_bounds(stats: &mut ChunkStats, from: DataType, to: DataType) {
    let scale = match (from, to) {
        _ if from.is_integer() && to.is_integer() => 0,
        (from, DataType::Decimal { scale, .. }) if from.is_integer() || from.is_decimal() => scale - from.scale(),
        _ => {
            stats.zone.min = None;
            stats.zone.max = None;
            return;
        }
    };
    let factor = 10i128.pow(scale.into());
    for bound in [&mut stats.zone.min, &mut stats.zone.max] {
        *bound = bound.take().and_then(|b| b.as_int()?.checked_mul(factor)).map(Scalar::Int);
    }
}

/// Runs what reads a file; a panic of the Parquet reader (there are inputs that make it panic) becomes an error.
fn guarded<T>(path: &Path, read: impl FnOnce() -> Result<T, SourceError>) -> Result<T, SourceError> {
    catch(read).unwrap_or_else(|text| {
        Err(SourceError::Invalid { path: path.display().to_string(), message: format!("the file is corrupt ({text})") })
    })
}

/// An error of the Parquet reader.
fn corrupt(path: &Path, error: &ParquetError) -> SourceError {
    SourceError::Invalid {
        path: path.display().to_string(),
        message: format!("the file is corrupt or not Parquet ({error})"),
    }
}

fn footer(path: &Path) -> Result<Footer, SourceError> {
    let shown = || path.display().to_string();
    let file = SharedFile::open(path).map_err(|source| SourceError::Io { path: shown(), source })?;
    let not_parquet = |why: &str| SourceError::Invalid { path: shown(), message: format!("not a Parquet file: {why}") };
    if file.size() < 12 {
        return Err(not_parquet(&format!("it has {} bytes only", file.size())));
    }
    let magic = |start| file.read(start, 4).map_err(|e| corrupt(path, &e));
    if &*magic(0)? != b"PAR1" {
        return Err(not_parquet("it does not begin with PAR1"));
    }
    match &*magic(file.size() - 4)? {
        b"PAR1" => {}
        b"PARE" => return Err(SourceError::Unsupported { path: shown(), what: "an encrypted footer".into() }),
        _ => return Err(not_parquet("it does not end with PAR1; it is truncated, or still being written")),
    }
    let fail = |e: ParquetError| corrupt(path, &e);
    let options = || ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let mut loaded = ArrowReaderMetadata::load(&file, options()).map_err(fail)?;
    // The reader gives intervals without their months; as plain bytes it gives all of them.
    let mut intervals = Vec::new();
    if let Some(plain) = without_intervals(loaded.parquet_schema(), &mut intervals) {
        let plain = plain.map_err(fail)?;
        loaded = ArrowReaderMetadata::load(&file, options().with_parquet_schema(Arc::new(plain))).map_err(fail)?;
    }
    let descriptor = loaded.parquet_schema();
    let key_values = loaded.metadata().file_metadata().key_value_metadata();
    let found = parquet_to_arrow_schema(descriptor, None).map_err(fail)?;
    // The schema that Arrow's writers embed tells HUGEINT; nothing else is taken from it. It may be broken without harm.
    let embedded = catch(|| parquet_to_arrow_schema(descriptor, key_values)).ok().and_then(Result::ok);
    let mut columns = Vec::with_capacity(found.fields().len());
    let mut fields = Vec::with_capacity(found.fields().len());
    let mut first_leaf = 0;
    for (index, field) in found.fields().iter().enumerate() {
        let begin = first_leaf;
        while first_leaf < descriptor.num_columns() && descriptor.get_column_root_idx(first_leaf) == index {
            first_leaf += 1;
        }
        let leaves = begin..first_leaf;
        if field.data_type().is_nested() || descriptor.root_schema().get_fields()[index].is_group() {
            let ty = data_type(field).map_err(|what| SourceError::Unsupported { path: shown(), what })?;
            fields.push(field.as_ref().clone());
            columns.push(FileColumn { name: field.name().clone(), ty, read: field.data_type().clone(), leaves });
            continue;
        }
        let leaf = descriptor.column(begin);
        let hugeint = || {
            let field = embedded.as_ref().and_then(|s| s.fields().get(index));
            field.is_some_and(|f| f.metadata().get(TYPE_KEY).is_some_and(|t| t == HUGEINT))
        };
        let mut ty = data_type(field).map_err(|what| SourceError::Unsupported { path: shown(), what })?;
        if ty == DataType::decimal(38, 0) && hugeint() {
            ty = DataType::I128;
        }
        if intervals.contains(&index) {
            ty = DataType::Interval;
        }
        // There is no type for UUIDs; their text is what they are shown as anywhere.
        if matches!(leaf.logical_type_ref(), Some(LogicalType::Uuid)) {
            ty = DataType::Str;
        }
        // Written before there were logical types, a timestamp has no zone.
        let converted = leaf.converted_type();
        if leaf.logical_type_ref().is_none()
            && matches!(converted, ConvertedType::TIMESTAMP_MICROS | ConvertedType::TIMESTAMP_MILLIS)
        {
            ty = DataType::Timestamp;
        }
        let read = read_type(field.data_type(), leaf.physical_type());
        fields
            .push(Field::new(field.name(), read.clone(), field.is_nullable()).with_metadata(field.metadata().clone()));
        columns.push(FileColumn { name: field.name().clone(), ty, read, leaves });
    }
    let schema: ArrowSchemaRef = Arc::new(Schema::new(fields));
    let metadata =
        ArrowReaderMetadata::try_new(loaded.metadata().clone(), ArrowReaderOptions::new().with_schema(schema));
    let metadata = metadata.map_err(fail)?;
    check_row_groups(&file, &metadata, first_leaf)?;
    Ok(Footer { file, metadata, columns })
}

/// Checks what later code relies on, so that a wild footer ends here.
fn check_row_groups(file: &SharedFile, metadata: &ArrowReaderMetadata, columns: usize) -> Result<(), SourceError> {
    let bad = |message: String| SourceError::Invalid { path: file.path.display().to_string(), message };
    let mut rows = 0i64;
    for (index, group) in metadata.metadata().row_groups().iter().enumerate() {
        if group.num_columns() != columns || group.num_rows() < 0 {
            return Err(bad(format!("the file is corrupt (row group {index} has {} columns)", group.num_columns())));
        }
        rows = rows.saturating_add(group.num_rows());
        for chunk in group.columns() {
            if chunk.file_path().is_some() {
                return Err(bad("columns in other files are not supported".into()));
            }
            let (start, length) =
                (chunk.dictionary_page_offset().unwrap_or(chunk.data_page_offset()), chunk.compressed_size());
            let end = start.checked_add(length).filter(|_| start >= 0 && length >= 0);
            if end.is_none_or(|end| end as u64 > file.size()) {
                let name = chunk.column_path().string();
                return Err(bad(format!(
                    "the file is corrupt (column {name:?} of row group {index} is not within it)"
                )));
            }
        }
    }
    let total = metadata.metadata().file_metadata().num_rows();
    if total != rows {
        return Err(bad(format!("the file is corrupt ({total} rows by its footer, {rows} by its row groups)")));
    }
    Ok(())
}

/// How to read a column: the nearest to what kernels read.
fn read_type(found: &ArrowType, physical: Physical) -> ArrowType {
    match (found, physical) {
        (ArrowType::Utf8 | ArrowType::LargeUtf8, _) => ArrowType::Utf8View,
        (ArrowType::Binary | ArrowType::LargeBinary, _) => ArrowType::BinaryView,
        (ArrowType::Decimal128(p, s), Physical::INT32 | Physical::FIXED_LEN_BYTE_ARRAY) if *p <= 9 => {
            ArrowType::Decimal32(*p, *s)
        }
        (ArrowType::Decimal128(p, s), Physical::INT32 | Physical::INT64 | Physical::FIXED_LEN_BYTE_ARRAY)
            if *p <= 18 =>
        {
            ArrowType::Decimal64(*p, *s)
        }
        (_, Physical::INT96) => ArrowType::Timestamp(TimeUnit::Microsecond, None),
        (other, _) => other.clone(),
    }
}

/// How a column's values are decoded, if they lie in the file as kernels read them.
fn decoded_kind(read: &ArrowType, ty: DataType) -> Option<Kind> {
    match read {
        ArrowType::Int8 | ArrowType::UInt8 => Some(Kind::Word1),
        ArrowType::Int16 | ArrowType::UInt16 => Some(Kind::Word2),
        ArrowType::Int32 | ArrowType::UInt32 | ArrowType::Date32 | ArrowType::Decimal32(..) | ArrowType::Float32 => {
            Some(Kind::Word4)
        }
        ArrowType::Int64
        | ArrowType::UInt64
        | ArrowType::Decimal64(..)
        | ArrowType::Timestamp(TimeUnit::Microsecond, _)
        | ArrowType::Time64(TimeUnit::Microsecond)
        | ArrowType::Float64 => Some(Kind::Word8),
        ArrowType::Utf8View if ty == DataType::Str => Some(Kind::Text { utf8: true }),
        ArrowType::BinaryView if ty == DataType::Blob => Some(Kind::Text { utf8: false }),
        _ => None,
    }
}

/// The schema with interval columns as their 12 bytes, if there are any; their indices are added to `found`.
fn without_intervals(
    schema: &SchemaDescriptor,
    found: &mut Vec<usize>,
) -> Option<Result<SchemaDescriptor, ParquetError>> {
    let fields = schema.root_schema().get_fields();
    let is_interval =
        |f: &ParquetType| f.is_primitive() && f.get_basic_info().converted_type() == ConvertedType::INTERVAL;
    found.extend(fields.iter().enumerate().filter(|(_, f)| is_interval(f)).map(|(i, _)| i));
    if found.is_empty() {
        return None;
    }
    let plain = fields.iter().map(|field| {
        if !is_interval(field) {
            return Ok(field.clone());
        }
        let ty = ParquetType::primitive_type_builder(field.name(), Physical::FIXED_LEN_BYTE_ARRAY).with_length(12);
        Ok(Arc::new(ty.with_repetition(field.get_basic_info().repetition()).build()?))
    });
    let build = || {
        let plain = plain.collect::<Result<Vec<_>, ParquetError>>()?;
        let root = ParquetType::group_type_builder(schema.root_schema().name()).with_fields(plain).build()?;
        Ok(SchemaDescriptor::new(Arc::new(root)))
    };
    Some(build())
}

impl TableSource for ParquetTable {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    fn scan(&self, columns: &[usize], prune: &[Prune], options: &ScanOptions) -> Result<Arc<dyn Scan>, SourceError> {
        Ok(Arc::new(scan::ParquetScan::new(self, columns, (prune, &[]), options)))
    }

    fn scan_among(
        &self,
        columns: &[usize],
        prune: &[Prune],
        among: &[Among],
        options: &ScanOptions,
    ) -> Result<Arc<dyn Scan>, SourceError> {
        Ok(Arc::new(scan::ParquetScan::new(self, columns, (prune, among), options)))
    }

    fn dictionary(&self, column: usize) -> Result<Option<Dictionary>, SourceError> {
        Ok(self.dictionaries.get(column).and_then(Option::as_ref).map(|dictionary| dictionary.shared()))
    }

    fn identity(&self) -> Option<Identity> {
        self.identity.clone()
    }
}

#[cfg(test)]
mod tests;
