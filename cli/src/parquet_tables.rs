//! What stands in the footers of Parquet files, as tables: `parquet_metadata`, `parquet_schema`, `parquet_file_metadata` and
//! `parquet_kv_metadata`.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use arrow_array::{
    ArrayRef, BinaryArray, BooleanArray, Date32Array, Decimal128Array, Float32Array, Float64Array, Int64Array,
    RecordBatch, StringArray, Time32MillisecondArray, Time64MicrosecondArray, TimestampMicrosecondArray,
    TimestampMillisecondArray, TimestampNanosecondArray, UInt32Array, UInt64Array,
};
use arrow_schema::{DataType as ArrowType, Field};
use parquet::arrow::parquet_to_arrow_schema;
use parquet::basic::{ConvertedType, DecimalType, IntType, LogicalType, Repetition, TimeType, TimeUnit, TimestampType};
use parquet::file::metadata::{ColumnChunkMetaData, PageIndexPolicy, ParquetMetaData, ParquetMetaDataReader};
use parquet::file::statistics::Statistics;
use parquet::schema::types::{ColumnDescriptor, Type};
use quernel_ir::scalar::Scalar;
use quernel_runtime::source::arrow_types::data_type;
use quernel_runtime::source::files::{self, FileFormat};
use quernel_runtime::source::memory::MemoryTable;

use crate::format::cells;

/// Whether a table function is one of these.
pub(crate) fn has(function: &str) -> bool {
    ["parquet_metadata", "parquet_schema", "parquet_file_metadata", "parquet_kv_metadata"].contains(&function)
}

/// The table that a function gives of files.
///
/// # Errors
/// Arguments that are no paths, a file that is not there or is no Parquet file.
pub(crate) fn table(function: &str, args: &[(Option<String>, Scalar)]) -> Result<MemoryTable, String> {
    let mut columns = Columns::default();
    let mut label = Vec::new();
    for (key, value) in args {
        match (key, value) {
            (None, Scalar::Str(path)) => label.push(path.as_str()),
            (Some(key), _) => return Err(format!("{function} has no parameter {key}")),
            (None, other) => return Err(format!("{function} takes paths, not {other}")),
        }
    }
    for path in &label {
        for path in files::expand(path, Some(FileFormat::Parquet)).map_err(|e| e.to_string())? {
            let failed = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
            let file = File::open(&path).map_err(|e| failed(&e))?;
            let mut reader = ParquetMetaDataReader::new().with_page_index_policy(PageIndexPolicy::Skip);
            reader.try_parse(&file).map_err(|e| failed(&e))?;
            let footer = reader.metadata_size();
            let metadata = reader.finish().map_err(|e| failed(&e))?;
            let size = file.metadata().map_err(|e| failed(&e))?.len();
            match function {
                "parquet_metadata" => chunks(&path, &metadata, &mut columns),
                "parquet_schema" => elements(&path, &metadata, &mut columns).map_err(|e| failed(&e))?,
                "parquet_file_metadata" => whole(&path, &metadata, size, footer, &mut columns),
                _ => pairs(&path, &metadata, &mut columns),
            }
        }
    }
    if label.is_empty() {
        return Err(format!("{function} needs a path"));
    }
    let names = columns_of(function);
    let batch = RecordBatch::try_from_iter_with_nullable(
        names.iter().enumerate().map(|(at, (name, kind))| (*name, columns.array(at, *kind), true)),
    )
    .map_err(|e| e.to_string())?;
    let name = format!("{function}({})", label.join(", "));
    MemoryTable::from_batches(&name, &batch.schema(), &[batch]).map_err(|e| e.to_string())
}

/// What a column holds.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    Size,
    Flag,
    Bytes,
}

/// The columns of a function's table.
fn columns_of(function: &str) -> &'static [(&'static str, Kind)] {
    use Kind::{Bytes, Flag, Number, Size, Text};
    match function {
        "parquet_metadata" => &[
            ("file_name", Text),
            ("row_group_id", Number),
            ("row_group_num_rows", Number),
            ("row_group_num_columns", Number),
            ("row_group_bytes", Number),
            ("column_id", Number),
            ("file_offset", Number),
            ("num_values", Number),
            ("path_in_schema", Text),
            ("type", Text),
            ("stats_min", Text),
            ("stats_max", Text),
            ("stats_null_count", Number),
            ("stats_distinct_count", Number),
            ("stats_min_value", Text),
            ("stats_max_value", Text),
            ("compression", Text),
            ("encodings", Text),
            ("index_page_offset", Number),
            ("dictionary_page_offset", Number),
            ("data_page_offset", Number),
            ("total_compressed_size", Number),
            ("total_uncompressed_size", Number),
            ("bloom_filter_offset", Number),
            ("bloom_filter_length", Number),
            ("min_is_exact", Flag),
            ("max_is_exact", Flag),
            ("row_group_compressed_bytes", Number),
            ("column_index_offset", Number),
            ("column_index_length", Number),
            ("offset_index_offset", Number),
            ("offset_index_length", Number),
        ],
        "parquet_schema" => &[
            ("file_name", Text),
            ("name", Text),
            ("type", Text),
            ("type_length", Text),
            ("repetition_type", Text),
            ("num_children", Number),
            ("converted_type", Text),
            ("scale", Number),
            ("precision", Number),
            ("field_id", Number),
            ("logical_type", Text),
            ("duckdb_type", Text),
            ("column_id", Number),
        ],
        "parquet_file_metadata" => &[
            ("file_name", Text),
            ("created_by", Text),
            ("num_rows", Number),
            ("num_row_groups", Number),
            ("format_version", Number),
            ("encryption_algorithm", Text),
            ("footer_signing_key_metadata", Text),
            ("file_size_bytes", Size),
            ("footer_size", Size),
        ],
        _ => &[("file_name", Text), ("key", Bytes), ("value", Bytes)],
    }
}

/// Rows, cell by cell.
#[derive(Default)]
struct Columns(Vec<Vec<Cell>>);

#[derive(Clone)]
enum Cell {
    Null,
    Text(String),
    Number(i64),
    Flag(bool),
    Bytes(Vec<u8>),
}

impl Columns {
    fn push(&mut self, row: impl IntoIterator<Item = Cell>) {
        for (at, cell) in row.into_iter().enumerate() {
            if self.0.len() == at {
                self.0.push(Vec::new());
            }
            self.0[at].push(cell);
        }
    }

    fn array(&self, at: usize, kind: Kind) -> ArrayRef {
        let cells = self.0.get(at).map_or(&[][..], Vec::as_slice);
        let number = |cell: &Cell| if let Cell::Number(number) = cell { Some(*number) } else { None };
        match kind {
            Kind::Number => Arc::new(cells.iter().map(number).collect::<Int64Array>()),
            Kind::Size => Arc::new(cells.iter().map(|cell| number(cell).map(|n| n as u64)).collect::<UInt64Array>()),
            Kind::Flag => {
                let flag = |cell: &Cell| if let Cell::Flag(flag) = cell { Some(*flag) } else { None };
                Arc::new(cells.iter().map(flag).collect::<BooleanArray>())
            }
            Kind::Text => {
                let text = |cell: &Cell| if let Cell::Text(text) = cell { Some(text.clone()) } else { None };
                Arc::new(cells.iter().map(text).collect::<StringArray>())
            }
            Kind::Bytes => {
                let bytes = |cell: &Cell| if let Cell::Bytes(bytes) = cell { Some(bytes.clone()) } else { None };
                Arc::new(cells.iter().map(bytes).collect::<BinaryArray>())
            }
        }
    }
}

fn text(text: impl std::fmt::Display) -> Cell {
    Cell::Text(text.to_string())
}

fn number<N: TryInto<i64>>(number: Option<N>) -> Cell {
    number.and_then(|number| number.try_into().ok()).map_or(Cell::Null, Cell::Number)
}

/// A row for each column of each row group.
fn chunks(path: &Path, metadata: &ParquetMetaData, columns: &mut Columns) {
    for (id, group) in metadata.row_groups().iter().enumerate() {
        for (column_id, chunk) in group.columns().iter().enumerate() {
            let statistics = chunk.statistics();
            let (min, max) = extremes(chunk);
            // Deprecated fields, and those of newer files.
            let older = statistics.is_some_and(Statistics::is_min_max_backwards_compatible);
            let old = |cell: &Cell| if older { cell.clone() } else { Cell::Null };
            let exact = |cell: &Cell, exact: fn(&Statistics) -> bool| match (cell, statistics) {
                (Cell::Null, _) | (_, None) => Cell::Null,
                (_, Some(statistics)) => Cell::Flag(exact(statistics)),
            };
            let encodings: Vec<String> = chunk.encodings().map(|encoding| encoding.to_string()).collect();
            columns.push([
                text(path.display()),
                number(Some(id)),
                number(Some(group.num_rows())),
                number(Some(group.num_columns())),
                number(Some(group.total_byte_size())),
                number(Some(column_id)),
                number(Some(chunk.file_offset())),
                number(Some(chunk.num_values())),
                text(chunk.column_path().parts().join(", ")),
                text(chunk.column_type()),
                old(&min),
                old(&max),
                number(statistics.and_then(Statistics::null_count_opt)),
                number(statistics.and_then(Statistics::distinct_count_opt)),
                min.clone(),
                max.clone(),
                text(codec(chunk)),
                text(encodings.join(", ")),
                number(chunk.index_page_offset()),
                number(chunk.dictionary_page_offset()),
                number(Some(chunk.data_page_offset())),
                number(Some(chunk.compressed_size())),
                number(Some(chunk.uncompressed_size())),
                number(chunk.bloom_filter_offset()),
                number(chunk.bloom_filter_length()),
                exact(&min, Statistics::min_is_exact),
                exact(&max, Statistics::max_is_exact),
                number(Some(group.compressed_size())),
                number(chunk.column_index_offset()),
                number(chunk.column_index_length()),
                number(chunk.offset_index_offset()),
                number(chunk.offset_index_length()),
            ]);
        }
    }
}

/// The compression's name without its level.
fn codec(chunk: &ColumnChunkMetaData) -> String {
    let name = chunk.compression_codec().to_string();
    name.split('(').next().unwrap_or_default().to_string()
}

/// The least and the greatest value of a column, as texts of what they are.
fn extremes(chunk: &ColumnChunkMetaData) -> (Cell, Cell) {
    let Some(statistics) = chunk.statistics() else { return (Cell::Null, Cell::Null) };
    let descriptor = chunk.column_descr();
    let shown = |bytes: Option<&[u8]>| match bytes.and_then(|bytes| value(bytes, statistics, descriptor)) {
        Some(array) => {
            let batch = RecordBatch::try_from_iter_with_nullable([("value", array, true)]).ok();
            let cell = batch.and_then(|batch| cells(&batch).pop()?.pop()?);
            cell.map_or(Cell::Null, Cell::Text)
        }
        None => Cell::Null,
    };
    (shown(statistics.min_bytes_opt()), shown(statistics.max_bytes_opt()))
}

/// A value of a column's statistics, in an array of its type.
fn value(bytes: &[u8], statistics: &Statistics, descriptor: &ColumnDescriptor) -> Option<ArrayRef> {
    let logical = descriptor.logical_type_ref();
    let converted = descriptor.converted_type();
    let decimal = matches!(logical, Some(LogicalType::Decimal(_))) || converted == ConvertedType::DECIMAL;
    let (precision, scale) = (descriptor.type_precision().clamp(1, 38) as u8, descriptor.type_scale() as i8);
    let decimal_of = |value: i128| -> Option<ArrayRef> {
        Some(Arc::new(Decimal128Array::from(vec![value]).with_precision_and_scale(precision, scale).ok()?))
    };
    let whole = |value: i64| -> Option<ArrayRef> {
        let unsigned = matches!(logical, Some(LogicalType::Integer(IntType { is_signed: false, .. })))
            || matches!(
                converted,
                ConvertedType::UINT_8 | ConvertedType::UINT_16 | ConvertedType::UINT_32 | ConvertedType::UINT_64
            );
        Some(match (logical, converted) {
            _ if decimal => return decimal_of(value.into()),
            _ if unsigned && matches!(statistics, Statistics::Int32(_)) => {
                Arc::new(UInt32Array::from(vec![value as u32]))
            }
            _ if unsigned => Arc::new(UInt64Array::from(vec![value as u64])),
            (Some(LogicalType::Date), _) | (_, ConvertedType::DATE) => Arc::new(Date32Array::from(vec![value as i32])),
            (Some(LogicalType::Timestamp(TimestampType { unit: TimeUnit::MILLIS, .. })), _)
            | (None, ConvertedType::TIMESTAMP_MILLIS) => Arc::new(TimestampMillisecondArray::from(vec![value])),
            (Some(LogicalType::Timestamp(TimestampType { unit: TimeUnit::MICROS, .. })), _)
            | (None, ConvertedType::TIMESTAMP_MICROS) => Arc::new(TimestampMicrosecondArray::from(vec![value])),
            (Some(LogicalType::Timestamp(TimestampType { unit: TimeUnit::NANOS, .. })), _) => {
                Arc::new(TimestampNanosecondArray::from(vec![value]))
            }
            (Some(LogicalType::Time(TimeType { unit: TimeUnit::MILLIS, .. })), _)
            | (None, ConvertedType::TIME_MILLIS) => Arc::new(Time32MillisecondArray::from(vec![value as i32])),
            (Some(LogicalType::Time(TimeType { unit: TimeUnit::MICROS, .. })), _)
            | (None, ConvertedType::TIME_MICROS) => Arc::new(Time64MicrosecondArray::from(vec![value])),
            _ => Arc::new(Int64Array::from(vec![value])),
        })
    };
    match statistics {
        Statistics::Boolean(_) => Some(Arc::new(BooleanArray::from(vec![*bytes.first()? != 0]))),
        Statistics::Int32(_) => whole(i32::from_le_bytes(bytes.try_into().ok()?).into()),
        Statistics::Int64(_) => whole(i64::from_le_bytes(bytes.try_into().ok()?)),
        // Orders of these are not those of their bytes.
        Statistics::Int96(_) => None,
        Statistics::Float(_) => Some(Arc::new(Float32Array::from(vec![f32::from_le_bytes(bytes.try_into().ok()?)]))),
        Statistics::Double(_) => Some(Arc::new(Float64Array::from(vec![f64::from_le_bytes(bytes.try_into().ok()?)]))),
        Statistics::ByteArray(_) | Statistics::FixedLenByteArray(_) if decimal => {
            let sign = if bytes.first().is_some_and(|byte| *byte >= 0x80) { -1i128 } else { 0 };
            decimal_of(bytes.iter().fold(sign, |value, byte| value << 8 | i128::from(*byte)))
        }
        Statistics::FixedLenByteArray(_) if matches!(logical, Some(LogicalType::Uuid)) => {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)];
            let parts = parts.iter().map(|(from, to)| digits.get(*from..*to)).collect::<Option<Vec<_>>>()?;
            Some(Arc::new(StringArray::from(vec![parts.join("-")])))
        }
        Statistics::FixedLenByteArray(_) if matches!(logical, Some(LogicalType::Float16)) => None,
        Statistics::ByteArray(_) | Statistics::FixedLenByteArray(_) => match std::str::from_utf8(bytes) {
            Ok(text) if matches!(logical, Some(LogicalType::String)) || converted == ConvertedType::UTF8 => {
                Some(Arc::new(StringArray::from(vec![text])))
            }
            _ => Some(Arc::new(BinaryArray::from_vec(vec![bytes]))),
        },
    }
}

/// A row for each element of a schema, the root first and groups before what they hold.
fn elements(path: &Path, metadata: &ParquetMetaData, columns: &mut Columns) -> parquet::errors::Result<()> {
    let file = metadata.file_metadata();
    let schema = parquet_to_arrow_schema(file.schema_descr(), file.key_value_metadata())?;
    let fields = schema.fields();
    let mut next = 0;
    let root = file.schema();
    element(path, root, None, &mut next, columns);
    for (at, child) in root.get_fields().iter().enumerate() {
        nested(path, child, fields.get(at).map(|field| field.as_ref()), &mut next, columns);
    }
    Ok(())
}

/// An element and what it holds; `field` is what it is read as.
fn nested(path: &Path, of: &Type, field: Option<&Field>, next: &mut i64, columns: &mut Columns) {
    element(path, of, field, next, columns);
    if !of.is_group() {
        return;
    }
    let children = of.get_fields();
    for (at, child) in children.iter().enumerate() {
        let inner = match field.map(Field::data_type) {
            Some(ArrowType::Struct(fields)) => fields.get(at).map(|field| field.as_ref()),
            // The repeated group in a list or map stands for the whole; what is in it for the element.
            Some(ArrowType::List(_) | ArrowType::LargeList(_) | ArrowType::Map(..))
                if child.is_group()
                    && child.get_basic_info().has_repetition()
                    && child.get_basic_info().repetition() == Repetition::REPEATED =>
            {
                element(path, child, field, next, columns);
                let entries: Vec<Option<&Field>> = match field.map(Field::data_type) {
                    Some(ArrowType::Map(entries, _)) => match entries.data_type() {
                        ArrowType::Struct(fields) => fields.iter().map(|field| Some(field.as_ref())).collect(),
                        _ => Vec::new(),
                    },
                    Some(ArrowType::List(element) | ArrowType::LargeList(element)) => vec![Some(element.as_ref())],
                    _ => Vec::new(),
                };
                for (at, grandchild) in child.get_fields().iter().enumerate() {
                    nested(path, grandchild, entries.get(at).copied().flatten(), next, columns);
                }
                continue;
            }
            Some(ArrowType::List(element) | ArrowType::LargeList(element)) => Some(element.as_ref()),
            _ => None,
        };
        nested(path, child, inner, next, columns);
    }
}

fn element(path: &Path, of: &Type, field: Option<&Field>, next: &mut i64, columns: &mut Columns) {
    let info = of.get_basic_info();
    let (physical, length, scale, precision) = match of {
        Type::PrimitiveType { physical_type, type_length, scale, precision, .. } => {
            let decimal = info.converted_type() == ConvertedType::DECIMAL
                || matches!(info.logical_type_ref(), Some(LogicalType::Decimal(_)));
            let only = |value: i32| if decimal { number(Some(value)) } else { Cell::Null };
            let length = if *type_length > 0 { text(type_length) } else { Cell::Null };
            (text(physical_type), length, only(*scale), only(*precision))
        }
        Type::GroupType { .. } => (Cell::Null, Cell::Null, Cell::Null, Cell::Null),
    };
    let converted = match info.converted_type() {
        ConvertedType::NONE => Cell::Null,
        converted => text(converted),
    };
    let ty = field.and_then(|field| data_type(field).ok());
    columns.push([
        text(path.display()),
        text(of.name()),
        physical,
        length,
        if info.has_repetition() { text(info.repetition()) } else { Cell::Null },
        if of.is_group() { number(Some(of.get_fields().len())) } else { Cell::Null },
        converted,
        scale,
        precision,
        if info.has_id() { number(Some(info.id())) } else { Cell::Null },
        info.logical_type_ref().map_or(Cell::Null, |logical| Cell::Text(described(logical))),
        ty.map_or(Cell::Null, text),
        Cell::Number(*next),
    ]);
    *next += 1;
}

/// A logical type as Thrift's C++ code prints it.
fn described(logical: &LogicalType) -> String {
    let unit = |unit: &TimeUnit| {
        let (millis, micros, nanos) = match unit {
            TimeUnit::MILLIS => ("MilliSeconds()", "<null>", "<null>"),
            TimeUnit::MICROS => ("<null>", "MicroSeconds()", "<null>"),
            TimeUnit::NANOS => ("<null>", "<null>", "NanoSeconds()"),
        };
        format!("TimeUnit(MILLIS={millis}, MICROS={micros}, NANOS={nanos})")
    };
    match logical {
        LogicalType::Decimal(DecimalType { scale, precision }) => {
            format!("DecimalType(scale={scale}, precision={precision})")
        }
        LogicalType::Timestamp(TimestampType { is_adjusted_to_u_t_c, unit: of }) => {
            let adjusted = u8::from(*is_adjusted_to_u_t_c);
            format!("TimestampType(isAdjustedToUTC={adjusted}, unit={})", unit(of))
        }
        LogicalType::Time(TimeType { is_adjusted_to_u_t_c, unit: of }) => {
            let adjusted = u8::from(*is_adjusted_to_u_t_c);
            format!("TimeType(isAdjustedToUTC={adjusted}, unit={})", unit(of))
        }
        LogicalType::Integer(IntType { bit_width, is_signed }) => {
            format!("IntType(bitWidth={bit_width}, isSigned={})", u8::from(*is_signed))
        }
        LogicalType::String => "StringType()".into(),
        LogicalType::Map => "MapType()".into(),
        LogicalType::List => "ListType()".into(),
        LogicalType::Enum => "EnumType()".into(),
        LogicalType::Date => "DateType()".into(),
        LogicalType::Unknown => "NullType()".into(),
        LogicalType::Json => "JsonType()".into(),
        LogicalType::Bson => "BsonType()".into(),
        LogicalType::Uuid => "UUIDType()".into(),
        LogicalType::Float16 => "Float16Type()".into(),
        other => format!("{other:?}"),
    }
}

/// A row for a file.
fn whole(path: &Path, metadata: &ParquetMetaData, size: u64, footer: Option<usize>, columns: &mut Columns) {
    let file = metadata.file_metadata();
    columns.push([
        text(path.display()),
        file.created_by().map_or(Cell::Null, text),
        number(Some(file.num_rows())),
        number(Some(metadata.num_row_groups())),
        number(Some(file.version())),
        Cell::Null,
        Cell::Null,
        number(Some(size)),
        number(footer),
    ]);
}

/// A row for each pair of key and value that stands with a file.
fn pairs(path: &Path, metadata: &ParquetMetaData, columns: &mut Columns) {
    for pair in metadata.file_metadata().key_value_metadata().into_iter().flatten() {
        let value = pair.value.as_ref().map_or(Cell::Null, |value| Cell::Bytes(value.clone().into_bytes()));
        columns.push([text(path.display()), Cell::Bytes(pair.key.clone().into_bytes()), value]);
    }
}
