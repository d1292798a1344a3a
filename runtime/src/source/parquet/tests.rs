use std::io::Write;
use std::sync::atomic::AtomicBool;

use ::parquet::arrow::ArrowWriter;
use ::parquet::basic::Compression;
use ::parquet::file::properties::{WriterProperties, WriterPropertiesBuilder, WriterVersion};
use arrow_array::cast::AsArray;
use arrow_array::*;
use quernel_codegen::abi::StrView;
use quernel_ir::kernel::PruneOp;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;
use tpchgen::generators::LineItemGenerator;
use tpchgen_arrow::LineItemArrow;

use super::*;
use crate::memory::MemoryBudget;
use crate::source::arrow_types::arrow_field;
use crate::source::{MORSEL_ROWS, Morsel};
use crate::state::chunk::Account;
use crate::state::members::KeySet;

fn options(threads: usize) -> ScanOptions {
    ScanOptions {
        threads,
        morsel_rows: MORSEL_ROWS,
        memory: MemoryBudget::new(None),
        cancelled: Arc::new(AtomicBool::new(false)),
        adaptive: true,
    }
}

fn write(dir: &Path, name: &str, batch: &RecordBatch, group_rows: usize) -> PathBuf {
    let path = dir.join(name);
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(group_rows)).build();
    let file = std::fs::File::create(&path).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties)).unwrap();
    writer.write(batch).unwrap();
    writer.close().unwrap();
    path
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(n, a)| (n, a, true))).unwrap()
}

/// All values of a column by a scan of it: integers as text, strings, NULL as `None`; in the table's order.
pub(super) fn values(
    table: &ParquetTable,
    column: &str,
    prune: &[Prune],
    threads: usize,
) -> Result<Vec<Option<String>>, SourceError> {
    let schema = table.schema();
    let index = schema.column(column).unwrap();
    let described = &schema.columns[index];
    let scan = table.scan(&[index], prune, &options(threads))?;
    let morsels = std::thread::scope(|scope| {
        let drain = |worker| {
            let mut found = Vec::new();
            while let Some(morsel) = scan.next(worker)? {
                found.push((morsel.sequence, read(&morsel, 0, described)));
            }
            Ok::<_, SourceError>(found)
        };
        let handles: Vec<_> = (0..threads).map(|w| scope.spawn(move || drain(w))).collect();
        handles.into_iter().map(|h| h.join().unwrap()).collect::<Result<Vec<_>, _>>()
    })?;
    let mut morsels: Vec<_> = morsels.into_iter().flatten().collect();
    morsels.sort_by_key(|(sequence, _)| *sequence);
    assert!(morsels.iter().enumerate().all(|(i, (sequence, _))| i as u64 == *sequence), "sequence numbers have gaps");
    Ok(morsels.into_iter().flat_map(|(_, values)| values).collect())
}

/// Values of the `position`-th of the columns asked for.
fn read(morsel: &Morsel, position: usize, column: &ColumnSchema) -> Vec<Option<String>> {
    let buffer = morsel.columns[position];
    let repr = column.ty.repr();
    let value = |row: usize| -> String {
        // SAFETY: the buffer holds the morsel's rows in the column's encoding.
        unsafe {
            macro_rules! at {
                ($t:ty) => {
                    *buffer.values.cast::<$t>().add(row)
                };
            }
            match (column.encoding, repr) {
                (Encoding::For { width: 1, .. }, _) => at!(u8).to_string(),
                (Encoding::For { width: 2, .. }, _) => at!(u16).to_string(),
                (Encoding::For { width: 4, .. }, _) => at!(u32).to_string(),
                (Encoding::For { .. }, _) => at!(u64).to_string(),
                (Encoding::Int { width: 4 }, _) => at!(i32).to_string(),
                (Encoding::Int { width: 8 }, _) => at!(i64).to_string(),
                (_, Repr::Bool | Repr::I8) => at!(i8).to_string(),
                (_, Repr::I16) => at!(i16).to_string(),
                (_, Repr::I32) => at!(i32).to_string(),
                (_, Repr::I64) => at!(i64).to_string(),
                (_, Repr::I128) => at!(i128).to_string(),
                (_, Repr::F32) => at!(f32).to_string(),
                (_, Repr::F64) => at!(f64).to_string(),
                (Encoding::Dict { width }, Repr::Str) => {
                    let code = if width == 1 { usize::from(at!(u8)) } else { usize::from(at!(u16)) };
                    let entry = *buffer.dictionary.cast::<StrView>().add(code);
                    String::from_utf8_lossy(entry.as_bytes()).into_owned()
                }
                (_, Repr::Str) => String::from_utf8_lossy(at!(StrView).as_bytes()).into_owned(),
                (_, Repr::Interval) => format!("{:?}", at!(quernel_ir::scalar::Interval)),
            }
        }
    };
    let valid = |row: usize| {
        let bit = row + buffer.validity_offset as usize;
        // SAFETY: a bitmap, where there is one, covers the rows.
        buffer.validity.is_null() || unsafe { *buffer.validity.add(bit / 8) >> (bit % 8) & 1 == 1 }
    };
    (morsel.begin as usize..morsel.end as usize).map(|row| valid(row).then(|| value(row))).collect()
}

fn lineitem() -> RecordBatch {
    let batches: Vec<RecordBatch> = LineItemArrow::new(LineItemGenerator::new(0.01, 1, 1)).collect();
    arrow_select::concat::concat_batches(&batches[0].schema(), &batches).unwrap()
}

#[test]
fn lineitem_reads_as_written_whatever_the_row_groups_and_threads() {
    let dir = tempfile::tempdir().unwrap();
    let lineitem = lineitem();
    for group_rows in [1_000_000, 10_000] {
        let path = write(dir.path(), "lineitem.parquet", &lineitem, group_rows);
        let table = ParquetTable::open("lineitem", &[path]).unwrap();
        let schema = table.schema();
        assert_eq!(schema.rows, Some(lineitem.num_rows() as u64));
        let price = &schema.columns[schema.column("l_extendedprice").unwrap()];
        assert_eq!((price.ty, price.encoding, price.nullable), (DataType::decimal(15, 2), Encoding::Plain, false));
        let keys = schema.columns[0].stats.distinct.unwrap();
        assert!((10_000..=60_175).contains(&keys), "{keys}");
        let flags = schema.columns[schema.column("l_returnflag").unwrap()].stats.distinct;
        assert_eq!(flags, Some(3));
        for threads in [1, 2] {
            let got = values(&table, "l_extendedprice", &[], threads).unwrap();
            let expected = lineitem["l_extendedprice"].as_primitive::<types::Decimal128Type>();
            assert!(got.iter().zip(expected.values()).all(|(a, b)| a.as_deref() == Some(b.to_string().as_str())));
            assert_eq!(got.len(), lineitem.num_rows());
            let got = values(&table, "l_comment", &[], threads).unwrap();
            let expected = arrow_cast::cast(&lineitem["l_comment"], &ArrowType::Utf8).unwrap();
            let expected: Vec<_> = expected.as_string::<i32>().iter().map(|v| v.map(str::to_string)).collect();
            assert_eq!(got, expected);
        }
    }
}

#[test]
fn every_storable_type_reads() {
    let dir = tempfile::tempdir().unwrap();
    let decimal = |p, s| {
        let array = Decimal128Array::from(vec![Some(-123), None, Some(10i128.pow(p as u32) - 1)]);
        Arc::new(array.with_precision_and_scale(p, s).unwrap()) as ArrayRef
    };
    let cases: Vec<(&str, ArrayRef, DataType, [Option<&str>; 3])> = vec![
        (
            "b",
            Arc::new(BooleanArray::from(vec![Some(true), None, Some(false)])),
            DataType::Bool,
            [Some("1"), None, Some("0")],
        ),
        (
            "i8",
            Arc::new(Int8Array::from(vec![Some(-128), None, Some(127)])),
            DataType::I8,
            [Some("-128"), None, Some("127")],
        ),
        (
            "u8",
            Arc::new(UInt8Array::from(vec![Some(0), None, Some(255)])),
            DataType::U8,
            [Some("0"), None, Some("255")],
        ),
        (
            "u16",
            Arc::new(UInt16Array::from(vec![Some(0), None, Some(65_535)])),
            DataType::U16,
            [Some("0"), None, Some("65535")],
        ),
        (
            "u32",
            Arc::new(UInt32Array::from(vec![Some(0), None, Some(u32::MAX)])),
            DataType::U32,
            [Some("0"), None, Some("4294967295")],
        ),
        (
            "u64",
            Arc::new(UInt64Array::from(vec![Some(0), None, Some(u64::MAX)])),
            DataType::U64,
            [Some("0"), None, Some("18446744073709551615")],
        ),
        (
            "i64",
            Arc::new(Int64Array::from(vec![Some(i64::MIN), None, Some(1)])),
            DataType::I64,
            [Some("-9223372036854775808"), None, Some("1")],
        ),
        (
            "f64",
            Arc::new(Float64Array::from(vec![Some(1.5), None, Some(f64::NAN)])),
            DataType::F64,
            [Some("1.5"), None, Some("NaN")],
        ),
        (
            "f32",
            Arc::new(Float32Array::from(vec![Some(1.5), None, Some(-0.0)])),
            DataType::F32,
            [Some("1.5"), None, Some("-0")],
        ),
        ("d9", decimal(9, 2), DataType::decimal(9, 2), [Some("-123"), None, Some("999999999")]),
        ("d18", decimal(18, 2), DataType::decimal(18, 2), [Some("-123"), None, Some("999999999999999999")]),
        (
            "d38",
            decimal(38, 2),
            DataType::decimal(38, 2),
            [Some("-123"), None, Some("99999999999999999999999999999999999999")],
        ),
        (
            "s",
            Arc::new(StringArray::from(vec![Some("short"), None, Some("rather more than twelve")])),
            DataType::Str,
            [Some("short"), None, Some("rather more than twelve")],
        ),
        (
            "x",
            Arc::new(BinaryArray::from(vec![Some(&b"ab"[..]), None, Some(&b""[..])])),
            DataType::Blob,
            [Some("ab"), None, Some("")],
        ),
        (
            "date",
            Arc::new(Date32Array::from(vec![Some(-1), None, Some(20_000)])),
            DataType::Date,
            [Some("-1"), None, Some("20000")],
        ),
        (
            "time",
            Arc::new(Time32MillisecondArray::from(vec![Some(1), None, Some(86_399_999)])),
            DataType::Time,
            [Some("1000"), None, Some("86399999000")],
        ),
        (
            "ts_ns",
            Arc::new(TimestampNanosecondArray::from(vec![Some(-1), None, Some(5_999)])),
            DataType::Timestamp,
            [Some("-1"), None, Some("5")],
        ),
        (
            "ts_ms",
            Arc::new(TimestampMillisecondArray::from(vec![Some(-1), None, Some(5)])),
            DataType::Timestamp,
            [Some("-1000"), None, Some("5000")],
        ),
        (
            "tz",
            Arc::new(TimestampMicrosecondArray::from(vec![Some(-1), None, Some(5)]).with_timezone("UTC")),
            DataType::TimestampTz,
            [Some("-1"), None, Some("5")],
        ),
    ];
    let columns: Vec<(&str, ArrayRef)> = cases.iter().map(|(n, a, ..)| (*n, a.clone())).collect();
    let path = write(dir.path(), "types.parquet", &batch(columns), 100);
    let table = ParquetTable::open("types", &[path]).unwrap();
    for (i, (name, _, ty, expected)) in cases.iter().enumerate() {
        let column = &table.schema().columns[i];
        assert_eq!((column.ty, column.nullable, column.stats.null_count), (*ty, true, Some(1)), "{name}");
        let expected: Vec<_> = expected.iter().map(|v| v.map(str::to_string)).collect();
        assert_eq!(values(&table, name, &[], 1).unwrap(), expected, "{name}");
        if let (Some(Scalar::Int(min)), Some(Scalar::Int(max))) = (&column.stats.min, &column.stats.max) {
            let ints: Vec<i128> = expected.iter().flatten().map(|v| v.parse().unwrap()).collect();
            assert_eq!((ints.iter().min(), ints.iter().max()), (Some(min), Some(max)), "{name}");
        } else {
            assert!(!ty.repr().is_int(), "{name} has no bounds");
        }
    }
}

#[test]
fn hugeint_comes_back_as_hugeint() {
    let dir = tempfile::tempdir().unwrap();
    let array = Decimal128Array::from(vec![i128::MAX, i128::MIN]).with_precision_and_scale(38, 0).unwrap();
    let schema = Schema::new(vec![arrow_field("h", DataType::I128, true)]);
    let batch = RecordBatch::try_new(Arc::new(schema), vec![Arc::new(array)]).unwrap();
    let table = ParquetTable::open("h", &[write(dir.path(), "h.parquet", &batch, 100)]).unwrap();
    assert_eq!(table.schema().columns[0].ty, DataType::I128);
    assert_eq!(values(&table, "h", &[], 1).unwrap()[0], Some(i128::MAX.to_string()));
}

#[test]
fn pruning_by_statistics_loses_no_matching_row() {
    let dir = tempfile::tempdir().unwrap();
    let ints: Int64Array = (0..1_000i64).map(|i| (i % 7 != 0).then_some(i * 31 % 257 + i / 100 * 50)).collect();
    let texts: StringArray = (0..1_000).map(|i| Some(format!("{:03}", i / 100 * 100 + i * 13 % 90))).collect();
    let floats: Float64Array = (0..1_000).map(|i| Some(if i == 550 { f64::NAN } else { f64::from(i) / 4.0 })).collect();
    let batch = batch(vec![("i", Arc::new(ints)), ("s", Arc::new(texts)), ("f", Arc::new(floats))]);
    let table = ParquetTable::open("t", &[write(dir.path(), "t.parquet", &batch, 100)]).unwrap();
    let all = |column| values(&table, column, &[], 1).unwrap();
    let ops = [PruneOp::Eq, PruneOp::Lt, PruneOp::Le, PruneOp::Gt, PruneOp::Ge];
    let holds = |op, order: std::cmp::Ordering| match op {
        PruneOp::Eq => order.is_eq(),
        PruneOp::Lt => order.is_lt(),
        PruneOp::Le => order.is_le(),
        PruneOp::Gt => order.is_gt(),
        _ => order.is_ge(),
    };
    type Parse = fn(&str) -> Scalar;
    let cases: [(&str, Parse, Vec<Scalar>); 3] = [
        ("i", |t| Scalar::Int(t.parse().unwrap()), [-1, 0, 100, 350, 700, 5_000].map(Scalar::Int).to_vec()),
        ("s", |t| Scalar::Str(t.into()), ["", "000", "150", "855", "999"].map(|s| Scalar::Str(s.into())).to_vec()),
        ("f", |t| Scalar::F64(t.parse().unwrap()), [-1.0, 0.0, 100.0, 249.75, f64::NAN].map(Scalar::F64).to_vec()),
    ];
    let mut skipped = 0;
    for (column, parse, constants) in cases {
        let all = all(column);
        for value in constants {
            for op in ops {
                let prune = Prune::new(0, op, value.clone());
                let kept = values(&table, column, std::slice::from_ref(&prune), 1).unwrap();
                let matching = |rows: &[Option<String>]| {
                    rows.iter().flatten().filter(|t| holds(op, parse(t).cmp(&value))).cloned().collect::<Vec<_>>()
                };
                assert_eq!(matching(&kept), matching(&all), "{column} {prune:?}");
                skipped += all.len() - kept.len();
            }
        }
    }
    assert!(skipped > 10_000, "{skipped}");
}

#[test]
fn rows_are_numbered_whatever_is_read_and_left_out() {
    let dir = tempfile::tempdir().unwrap();
    let (table, rows) = in_small_pages(dir.path(), WriterProperties::builder());
    let two = ParquetTable::open("t", &[table.paths(), table.paths()].concat()).unwrap();
    let number = two.schema().row_id().unwrap();
    // Numbers and keys, in the table's order.
    let of = |columns: &[usize], prune: &[Prune]| {
        let scan = two.scan(columns, prune, &ScanOptions { morsel_rows: 100, ..options(1) }).unwrap();
        let mut found = Vec::new();
        while let Some(morsel) = scan.next(0).unwrap() {
            let at = |column| columns.iter().position(|c| *c == column);
            let first = morsel.columns[at(number).unwrap()].values.addr() as u64;
            let keys = at(0).map(|position| read(&morsel, position, &two.schema().columns[0]));
            found.extend((morsel.begin..morsel.end).map(|row| {
                let key = keys.as_ref().map(|keys| keys[row as usize].clone().unwrap().parse::<usize>().unwrap());
                ((first + row) as usize, key)
            }));
        }
        found
    };
    let all: Vec<usize> = (0..2 * rows).collect();
    assert_eq!(of(&[number], &[]).into_iter().map(|(number, _)| number).collect::<Vec<_>>(), all);
    for columns in [&[number, 0][..], &[3, 0, number, 4], &[0, number]] {
        let at = |column| columns.iter().position(|c| *c == column).unwrap();
        let condition = |column, op, value| Prune::new(at(column), op, Scalar::Int(value));
        let whole = of(columns, &[]);
        assert_eq!(whole.len(), 2 * rows);
        // The second row group of either file has these keys.
        let part = of(columns, &[condition(0, PruneOp::Ge, 2_500)]);
        assert_eq!(part.len(), 2 * 900);
        assert!(whole.iter().chain(&part).all(|(number, key)| *key == Some(number % rows)));
        let (first, last) =
            (of(columns, &[condition(number, PruneOp::Lt, 5)]), of(columns, &[condition(number, PruneOp::Eq, 5_999)]));
        assert_eq!((first.len(), first[0].0, last.len(), last[899].0), (2_100, 0, 900, 5_999));
    }
}

/// Those that are decoded here, and one that is not.
fn compressions() -> [Compression; 6] {
    let (zstd, gzip) = (Compression::ZSTD(Default::default()), Compression::GZIP(Default::default()));
    let brotli = Compression::BROTLI(Default::default());
    [Compression::SNAPPY, Compression::UNCOMPRESSED, zstd, Compression::LZ4_RAW, gzip, brotli]
}

/// A table of every kind of column that is decoded here, in small pages.
fn in_small_pages(dir: &Path, properties: WriterPropertiesBuilder) -> (ParquetTable, usize) {
    const ROWS: i64 = 3_000;
    let hash = |row: i64| row.wrapping_mul(2_654_435_761).rem_euclid(1 << 32) >> 7;
    let some = |row: i64| !(500..900).contains(&row) && row % 5 != 0;
    let word = |row: i64| ["", "x", "twelve bytes", "more than twelve bytes", "ümläut"][hash(row) as usize % 5];
    let long = |row: i64| format!("{row}{}", "é".repeat(hash(row) as usize % 120));
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("key", Arc::new((0..ROWS).map(Some).collect::<Int64Array>())),
        ("few", Arc::new((0..ROWS).map(|row| Some((hash(row) % 50) as i32)).collect::<Int32Array>())),
        ("gaps", Arc::new((0..ROWS).map(|row| some(row).then(|| hash(row) % 2_000)).collect::<Int64Array>())),
        ("word", Arc::new((0..ROWS).map(|row| some(row + 1).then(|| word(row))).collect::<StringArray>())),
        ("long", Arc::new((0..ROWS).map(|row| Some(long(row))).collect::<StringArray>())),
        ("real", Arc::new((0..ROWS).map(|row| some(row + 2).then(|| row as f64 / 8.0)).collect::<Float64Array>())),
        (
            "small",
            Arc::new(
                (0..ROWS).map(|row| some(row).then(|| (hash(row) % 3_000 - 1_500) as i16)).collect::<Int16Array>(),
            ),
        ),
        ("tiny", Arc::new((0..ROWS).map(|row| Some((hash(row) % 256 - 128) as i8)).collect::<Int8Array>())),
        (
            "bytes",
            Arc::new((0..ROWS).map(|row| some(row + 3).then(|| (hash(row) % 256) as u8)).collect::<UInt8Array>()),
        ),
        ("words", Arc::new((0..ROWS).map(|row| Some((hash(row) % 65_536) as u16)).collect::<UInt16Array>())),
    ];
    let columns = columns.into_iter().map(|(name, array)| (name, array.clone(), array.null_count() > 0));
    let batch = RecordBatch::try_from_iter_with_nullable(columns).unwrap();
    let path = dir.join("pages.parquet");
    let properties = properties.set_data_page_row_count_limit(130).set_write_batch_size(10);
    let properties = properties.set_max_row_group_row_count(Some(2_100)).build();
    let file = std::fs::File::create(&path).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    (ParquetTable::open("t", &[path]).unwrap(), ROWS as usize)
}

/// Rows of a scan of all columns, in morsels of `morsel_rows`.
fn rows(table: &ParquetTable, prune: &[Prune], morsel_rows: u64) -> Result<Vec<Vec<Option<String>>>, SourceError> {
    rows_among(table, prune, &[], morsel_rows)
}

pub(super) fn rows_among(
    table: &ParquetTable,
    prune: &[Prune],
    among: &[Among],
    morsel_rows: u64,
) -> Result<Vec<Vec<Option<String>>>, SourceError> {
    rows_with(table, prune, among, &ScanOptions { morsel_rows, ..options(1) })
}

fn rows_with(
    table: &ParquetTable,
    prune: &[Prune],
    among: &[Among],
    options: &ScanOptions,
) -> Result<Vec<Vec<Option<String>>>, SourceError> {
    let schema = table.schema();
    let columns: Vec<usize> = (0..schema.columns.len()).collect();
    let scan = table.scan_among(&columns, prune, among, options)?;
    let mut rows = Vec::new();
    let mut sequence = 0;
    while let Some(morsel) = scan.next(0)? {
        assert_eq!(morsel.sequence, sequence);
        sequence += 1;
        let values: Vec<_> = columns.iter().map(|&c| read(&morsel, c, &schema.columns[c])).collect();
        rows.extend((0..values[0].len()).map(|row| values.iter().map(|column| column[row].clone()).collect()));
    }
    Ok(rows)
}

#[test]
fn within_little_memory_pages_are_read_one_by_one() {
    let dir = tempfile::tempdir().unwrap();
    let texts = (0..40_000).map(|i| format!("text {} of some length", i * 7919 % 40_009)).collect::<Vec<_>>();
    let numbers = Int64Array::from_iter((0..40_000).map(|i| (i % 7 != 3).then_some(i * 31)));
    let few = StringArray::from_iter((0..40_000).map(|i| (i % 11 != 3).then(|| format!("one of few: {}", i % 5))));
    let batch = batch(vec![
        ("n", Arc::new(numbers) as ArrayRef),
        ("t", Arc::new(StringArray::from_iter_values(&texts))),
        ("f", Arc::new(few)),
    ]);
    for version in [WriterVersion::PARQUET_1_0, WriterVersion::PARQUET_2_0] {
        for compression in compressions().into_iter().filter(|c| !matches!(c, Compression::BROTLI(_))) {
            let path = dir.path().join("t.parquet");
            let properties = WriterProperties::builder()
                .set_writer_version(version)
                .set_compression(compression)
                .set_data_page_row_count_limit(1_000)
                .set_write_batch_size(100)
                .set_dictionary_enabled(false)
                .set_column_dictionary_enabled("f".into(), true)
                .set_encoding(::parquet::basic::Encoding::PLAIN);
            let file = std::fs::File::create(&path).unwrap();
            let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties.build())).unwrap();
            writer.write(&batch).unwrap();
            writer.close().unwrap();
            let table = ParquetTable::open("t", &[path]).unwrap();
            let chunks = table.files[0].metadata.metadata().row_group(0).total_byte_size() as u64;
            let prune = [Prune::new(0, PruneOp::Lt, Scalar::Int(100_000))];
            for prune in [&[][..], &prune] {
                let expected = rows(&table, prune, 500).unwrap();
                let memory = MemoryBudget::new(Some(chunks));
                let within = ScanOptions { memory: memory.clone(), morsel_rows: 500, ..options(1) };
                assert_eq!(rows_with(&table, prune, &[], &within).unwrap(), expected);
                assert!(memory.peak() < chunks / 2, "{} of {chunks}", memory.peak());
            }
        }
    }
}

#[test]
fn rows_are_given_by_their_numbers() {
    let dir = tempfile::tempdir().unwrap();
    for compression in compressions() {
        let (table, count) = in_small_pages(dir.path(), WriterProperties::builder().set_compression(compression));
        let number = table.schema().row_id().unwrap();
        let all = rows(&table, &[], 250).unwrap();
        let wanted = [0, 1, 2, 129, 130, 131, 500, 2_098, 2_099, 2_100, 2_101, 2_999, 3_000, 9_000];
        for (wanted, morsel_rows) in
            [&wanted[..], &wanted[4..5], &[], &[2_500]].into_iter().flat_map(|w| [(w, 2), (w, 250)])
        {
            let among = [Among { column: 2, keys: KeySet::UNKNOWN, rows: Some(wanted.into()), values: None }];
            let scan = table.scan_among(&[0, 3, number, 4, 6], &[], &among, &ScanOptions { morsel_rows, ..options(1) });
            let scan = scan.unwrap();
            let mut found = Vec::new();
            while let Some(morsel) = scan.next(0).unwrap() {
                let first = morsel.columns[2].values.addr();
                let schema = table.schema();
                let values = [(0, 0), (1, 3), (3, 4), (4, 6)].map(|(at, c)| read(&morsel, at, &schema.columns[c]));
                found.extend((0..values[0].len()).map(|row| (first + row, values.each_ref().map(|v| v[row].clone()))));
            }
            let expected = wanted.iter().map(|number| *number as usize).filter(|number| *number < count);
            let expected: Vec<_> = expected.map(|n| (n, [0, 3, 4, 6].map(|column| all[n][column].clone()))).collect();
            assert_eq!(found, expected, "{compression} {morsel_rows}");
        }
    }
}

#[test]
fn rows_that_fail_a_condition_are_left_out_and_no_other_changes() {
    let dir = tempfile::tempdir().unwrap();
    let of = |column, op, value| Prune::new(column, op, value);
    let text = |s: &str| Scalar::Str(s.into());
    let int = Scalar::Int;
    let conditions = [
        vec![of(0, PruneOp::Ge, int(1_990)), of(0, PruneOp::Lt, int(2_010))],
        vec![of(1, PruneOp::Eq, int(7))],
        vec![of(1, PruneOp::Lt, int(10)), of(2, PruneOp::Gt, int(1_500))],
        vec![of(3, PruneOp::Eq, text("twelve bytes")), of(4, PruneOp::Ge, text("2"))],
        vec![of(2, PruneOp::Le, int(100)), of(3, PruneOp::Gt, text("twelve bytes"))],
        vec![
            of(1, PruneOp::Gt, int(40)),
            of(5, PruneOp::Lt, Scalar::F64(200.0)),
            of(3, PruneOp::NotNull, Scalar::Null),
        ],
        vec![of(1, PruneOp::Eq, int(1 << 32)), of(1, PruneOp::Gt, int(-(1 << 40)))],
        vec![of(6, PruneOp::Ge, int(-100)), of(6, PruneOp::Lt, int(50))],
        vec![of(7, PruneOp::Eq, int(-128)), of(8, PruneOp::Ge, int(0)), of(9, PruneOp::Gt, int(0))],
        vec![of(7, PruneOp::Gt, int(-300)), of(7, PruneOp::Le, int(-100))],
        vec![of(7, PruneOp::Eq, int(128))],
        vec![of(6, PruneOp::Gt, int(40_000))],
    ];
    let holds = |prune: &Prune, row: &[Option<String>]| {
        let Some(value) = &row[prune.column] else { return false };
        let order = match &prune.value {
            Scalar::Int(bound) => value.parse::<i128>().unwrap().cmp(bound),
            Scalar::Str(bound) => value.as_bytes().cmp(bound.as_bytes()),
            Scalar::F64(bound) => value.parse::<f64>().unwrap().total_cmp(bound),
            _ => return true,
        };
        match prune.op {
            PruneOp::Eq => order.is_eq(),
            PruneOp::Lt => order.is_lt(),
            PruneOp::Le => order.is_le(),
            PruneOp::Gt => order.is_gt(),
            PruneOp::Ge => order.is_ge(),
            PruneOp::NotNull => true,
        }
    };
    let mut plain: Option<Vec<Vec<Option<String>>>> = None;
    for version in [WriterVersion::PARQUET_1_0, WriterVersion::PARQUET_2_0] {
        for compression in compressions() {
            for dictionary in [Some(1 << 20), Some(700), None] {
                let properties = WriterProperties::builder().set_writer_version(version).set_compression(compression);
                // The writer's second version would choose delta encodings.
                let properties = properties.set_encoding(::parquet::basic::Encoding::PLAIN);
                let properties = match dictionary {
                    Some(limit) => properties.set_dictionary_page_size_limit(limit),
                    None => properties.set_dictionary_enabled(false),
                };
                let (table, count) = in_small_pages(dir.path(), properties);
                let all = rows(&table, &[], 250).unwrap();
                assert_eq!(all.len(), count);
                assert_eq!(&all, plain.get_or_insert_with(|| all.clone()));
                let mut read = 0;
                for (prune, morsel_rows) in conditions.iter().flat_map(|c| [(c, 250), (c, 1_000), (c, MORSEL_ROWS)]) {
                    let wanted = |rows: Vec<Vec<Option<String>>>| -> Vec<Vec<Option<String>>> {
                        rows.into_iter().filter(|row| prune.iter().all(|p| holds(p, row))).collect()
                    };
                    let kept = rows(&table, prune, morsel_rows).unwrap();
                    read += kept.len();
                    assert_eq!(wanted(kept), wanted(all.clone()), "{version:?} {compression} {dictionary:?} {prune:?}");
                }
                let decoded_here = !matches!(compression, Compression::BROTLI(_));
                assert_eq!(read < 20_000, decoded_here, "{read} of {version:?} {compression} {dictionary:?}");
            }
        }
    }
}

#[test]
fn rows_with_no_key_of_an_index_are_left_out_where_they_are_most() {
    let dir = tempfile::tempdir().unwrap();
    let account = Account::new(&MemoryBudget::new(None), "state @i");
    let among = |column, keys: &[i64]| Among { column, keys: KeySet::of(keys, &account), rows: None, values: None };
    let tens: Vec<i64> = (-3..400).map(|i| i * 10).collect();
    let sevens: Vec<i64> = (0..300).map(|i| i * 7).collect();
    let all_keys: Vec<i64> = (0..5_000).collect();
    let few = [3, 49, -5, 1_000, i64::from(i32::MAX) + 4];
    // Whether what is left out is all that is not among the keys.
    let cases = [
        (vec![among(0, &tens)], true),
        (vec![among(1, &few)], true),
        (vec![among(2, &sevens)], true),
        (vec![among(2, &sevens), among(1, &few)], true),
        (vec![among(0, &[1 << 40, 1 << 41][..1])], true),
        (vec![among(0, &all_keys)], true),
        (vec![among(6, &few)], true),
        (vec![among(7, &[-128, 5, 200])], true),
        // A third of the rows has such a key, and most batches are given whole.
        (vec![among(1, &(0..17).collect::<Vec<_>>())], false),
    ];
    for dictionary in [true, false] {
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
        let (table, _) = in_small_pages(dir.path(), properties.set_dictionary_enabled(dictionary));
        let all = rows(&table, &[], 250).unwrap();
        for ((among, is_exact), morsel_rows) in cases.iter().flat_map(|c| [(c, 250), (c, 1_000), (c, MORSEL_ROWS)]) {
            let holds = |row: &Vec<Option<String>>| {
                among.iter().all(|among| {
                    let mut passes = [1];
                    let value = row[among.column].as_ref().map(|value| value.parse::<i64>().unwrap());
                    value.is_some_and(|value| {
                        among.keys.clear_others(&[value], &mut passes);
                        passes == [1]
                    })
                })
            };
            let wanted: Vec<_> = all.iter().filter(|row| holds(row)).cloned().collect();
            let mut kept = rows_among(&table, &[], among, morsel_rows).unwrap();
            if *is_exact {
                assert_eq!(kept, wanted, "{among:?} {morsel_rows}");
            } else {
                assert!(kept.len() > all.len() / 2, "{} of {}", kept.len(), all.len());
                kept.retain(holds);
                assert_eq!(kept, wanted);
            }
            // With a condition beside it, on the same column and on another.
            for column in [0, 1] {
                let prune = [Prune::new(column, PruneOp::Lt, Scalar::Int(40))];
                let low = |row: &Vec<Option<String>>| row[column].as_ref().unwrap().parse::<i64>().unwrap() < 40;
                let kept = rows_among(&table, &prune, among, morsel_rows).unwrap();
                let kept: Vec<_> = kept.into_iter().filter(|row| holds(row) && low(row)).collect();
                let wanted: Vec<_> = wanted.iter().filter(|row| low(row)).cloned().collect();
                assert_eq!(kept, wanted, "{among:?} {morsel_rows} {column}");
            }
        }
    }
}

#[test]
fn files_of_one_table_may_differ_in_order_and_width_but_not_in_names() {
    let dir = tempfile::tempdir().unwrap();
    let a =
        batch(vec![("x", Arc::new(Int32Array::from(vec![1, 2]))), ("y", Arc::new(StringArray::from(vec!["a", "b"])))]);
    let b =
        batch(vec![("y", Arc::new(StringArray::from(vec!["c"]))), ("x", Arc::new(Int64Array::from(vec![1i64 << 40])))]);
    let c = batch(vec![("x", Arc::new(Int32Array::from(vec![3])))]);
    let d = batch(vec![("x", Arc::new(StringArray::from(vec!["q"]))), ("y", Arc::new(StringArray::from(vec!["q"])))]);
    let [a, b, c, d] = [("a", a), ("b", b), ("c", c), ("d", d)].map(|(n, batch)| write(dir.path(), n, &batch, 10));
    let both = ParquetTable::open("t", &[a.clone(), b]).unwrap();
    assert_eq!(both.schema().columns[0].ty, DataType::I64);
    let texts = |v: &[&str]| v.iter().map(|t| Some(t.to_string())).collect::<Vec<_>>();
    assert_eq!(values(&both, "x", &[], 2).unwrap(), texts(&["1", "2", "1099511627776"]));
    assert_eq!(values(&both, "y", &[], 2).unwrap(), texts(&["a", "b", "c"]));
    let message = ParquetTable::open("t", &[a.clone(), c]).unwrap_err().to_string();
    assert!(message.contains("\"y\"") && message.contains("/c"), "{message}");
    let message = ParquetTable::open("t", &[a, d]).unwrap_err().to_string();
    assert!(message.contains("\"x\" is VARCHAR here and INTEGER"), "{message}");
}

#[test]
fn an_empty_table_and_counting_without_columns_work() {
    let dir = tempfile::tempdir().unwrap();
    let empty = batch(vec![("x", Arc::new(Int32Array::from(Vec::<i32>::new())))]);
    let table = ParquetTable::open("t", &[write(dir.path(), "e.parquet", &empty, 10)]).unwrap();
    assert_eq!(table.schema().rows, Some(0));
    assert_eq!(values(&table, "x", &[], 2).unwrap(), Vec::<Option<String>>::new());
    let some = batch(vec![("x", Arc::new(Int32Array::from(vec![1; 25])))]);
    let table = ParquetTable::open("t", &[write(dir.path(), "s.parquet", &some, 10)]).unwrap();
    let scan = table.scan(&[], &[], &options(1)).unwrap();
    let mut rows = 0;
    while let Some(morsel) = scan.next(0).unwrap() {
        rows += morsel.end - morsel.begin;
    }
    assert_eq!(rows, 25);
}

#[test]
fn what_is_not_parquet_is_named_with_its_path() {
    let dir = tempfile::tempdir().unwrap();
    let message = |path: &Path| ParquetTable::open("t", &[path.to_path_buf()]).unwrap_err().to_string();
    let missing = message(&dir.path().join("missing.parquet"));
    assert!(missing.contains("missing.parquet") && missing.contains("No such file"), "{missing}");
    assert!(message(dir.path()).contains("directory"));
    let text = dir.path().join("text.parquet");
    std::fs::File::create(&text).unwrap().write_all(b"a,b,c\n1,2,3\n4,5,6\n").unwrap();
    assert!(message(&text).contains("not a Parquet file"));
    let nested = {
        let field = Field::new("item", ArrowType::Decimal256(60, 2), true);
        let list = ListArray::new_null(field.into(), 2);
        write(dir.path(), "nested.parquet", &batch(vec![("xs", Arc::new(list))]), 10)
    };
    let unsupported = message(&nested);
    assert!(unsupported.contains("\"xs\"") && unsupported.contains("not supported"), "{unsupported}");
}

#[test]
fn broken_files_give_errors_and_never_panic() {
    let dir = tempfile::tempdir().unwrap();
    let lineitem = lineitem().slice(0, 3_000);
    let path = write(dir.path(), "good.parquet", &lineitem, 1_000);
    let good = std::fs::read(&path).unwrap();
    let broken = dir.path().join("broken.parquet");
    let try_all = |bytes: &[u8]| -> Result<(), SourceError> {
        std::fs::write(&broken, bytes).unwrap();
        let table = ParquetTable::open("t", std::slice::from_ref(&broken))?;
        for column in &table.schema().columns {
            values(&table, &column.name, &[], 1)?;
        }
        Ok(())
    };
    try_all(&good).unwrap();
    for end in (0..good.len()).step_by(good.len() / 60) {
        let error = try_all(&good[..end]).unwrap_err().to_string();
        assert!(error.contains("broken.parquet"), "{error}");
    }
    // Bit flips all over, thickly in the footer.
    let footer = good.len() - 8 - u32::from_le_bytes(good[good.len() - 8..good.len() - 4].try_into().unwrap()) as usize;
    let mut failures = 0;
    let positions = (0..footer).step_by(footer / 150).chain((footer..good.len()).step_by((good.len() - footer) / 250));
    for (i, position) in positions.enumerate() {
        let mut bytes = good.clone();
        bytes[position] ^= 1 << (i % 8);
        if let Err(error) = try_all(&bytes) {
            assert!(error.to_string().contains("broken.parquet"), "{error}");
            failures += 1;
        }
    }
    assert!(failures > 50, "{failures}");
}

#[test]
fn broken_pages_give_errors_and_never_panic() {
    let dir = tempfile::tempdir().unwrap();
    for (compression, version) in [
        (Compression::SNAPPY, WriterVersion::PARQUET_1_0),
        (Compression::UNCOMPRESSED, WriterVersion::PARQUET_1_0),
        (Compression::SNAPPY, WriterVersion::PARQUET_2_0),
        (Compression::ZSTD(Default::default()), WriterVersion::PARQUET_1_0),
        (Compression::LZ4_RAW, WriterVersion::PARQUET_2_0),
        (Compression::GZIP(Default::default()), WriterVersion::PARQUET_1_0),
    ] {
        let properties = WriterProperties::builder().set_writer_version(version).set_compression(compression);
        let properties =
            properties.set_dictionary_page_size_limit(3_000).set_encoding(::parquet::basic::Encoding::PLAIN);
        let (table, _) = in_small_pages(dir.path(), properties);
        let path = table.paths().remove(0);
        let good = std::fs::read(&path).unwrap();
        let prune = [Prune::new(1, PruneOp::Eq, Scalar::Int(7))];
        let (mut failures, mut state) = (0, 7u64);
        for _ in 0..400 {
            let mut bytes = good.clone();
            // Pages, not the footer; numbers by Knuth's MMIX generator.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let position = (state >> 33) as usize % (good.len() * 9 / 10);
            bytes[position] ^= 1 << (state >> 30 & 7);
            std::fs::write(&path, &bytes).unwrap();
            let Ok(table) = ParquetTable::open("t", std::slice::from_ref(&path)) else { continue };
            for prune in [&[][..], &prune] {
                if let Err(error) = rows(&table, prune, 250) {
                    let error = error.to_string();
                    assert!(error.contains("pages.parquet") && error.contains("corrupt"), "{error}");
                    assert!(
                        !["out of range", "out of bounds", "overflow"].iter().any(|panic| error.contains(panic)),
                        "{error}"
                    );
                    failures += 1;
                }
            }
        }
        assert!(failures > 50, "{failures}");
    }
}

/// Columns of a file in `tests/data`, written by others, as `name TYPE: value, value…`.
fn fixture(name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    let table = ParquetTable::open(name, &[path]).unwrap();
    let schema = table.schema();
    let show = |column: &ColumnSchema| {
        let found = values(&table, &column.name, &[], 2).unwrap();
        let found: Vec<String> = found.into_iter().map(|v| v.unwrap_or("-".into())).collect();
        format!("{} {}: {}", column.name, column.ty, found.join(", "))
    };
    schema.columns.iter().map(show).collect()
}

#[test]
fn a_file_by_duckdb_reads() {
    // Written by DuckDB 2.0.0; a row of values, a row of NULLs. HUGEINT is DOUBLE in its files.
    let expected = [
        "bool BOOLEAN: 1, -",
        "i8 TINYINT: 1, -",
        "u16 USMALLINT: 40000, -",
        "u64 UBIGINT: 12345678901234567890, -",
        "d4 DECIMAL(4,2): -1234, -",
        "d15 DECIMAL(15,2): 12345678912, -",
        "d30 DECIMAL(30,2): 1234567890123456789012, -",
        "f64 DOUBLE: 1.5, -",
        "s VARCHAR: short, -",
        "long VARCHAR: a string of more than twelve bytes, -",
        "blob BLOB: \0\u{fffd}, -",
        "date DATE: 8094, -",
        "time TIME: 36672500000, -",
        "ts TIMESTAMP: 981173106789000, -",
        "tz TIMESTAMP WITH TIME ZONE: 981173106789000, -",
        "iv INTERVAL: Interval { months: 14, days: 3, micros: 5000000 }, -",
        "enum VARCHAR: b, -",
        "uuid VARCHAR: 00112233-4455-6677-8899-aabbccddeeff, -",
        "huge DOUBLE: 170141183460469230000000000000000000000, -",
        "ts_ns TIMESTAMP: 981173106123456, -",
        "ts_s TIMESTAMP: 981173106000000, -",
    ];
    assert_eq!(fixture("duckdb.parquet"), expected);
}

#[test]
fn files_by_pyarrow_read_whatever_version_pages_and_compression() {
    // pyarrow: format 1 with INT96 timestamps and gzip; format 2 with zstd, decimals as integers, no dictionaries, two row groups;
    // brotli with delta encodings.
    let expected = |u32_type: &str| {
        [
            "i32 INTEGER: 1, -, 3".to_string(),
            "d15 DECIMAL(15,2): 150, -, -999999999999999".into(),
            "d5 DECIMAL(5,2): 150, -, -99999".into(),
            "d38 DECIMAL(38,2): 150, -, -999999999999999999999999".into(),
            "ts TIMESTAMP: 981173106789000, -, -1".into(),
            "s VARCHAR: x, -, a string of more than twelve bytes".into(),
            "t32 TIME: 3723000000, -, 86399999000".into(),
            "b BOOLEAN: 1, -, 0".into(),
            format!("u32 {u32_type}: 4294967295, -, 0"),
            "f16 FLOAT: 1.5, -, -2".into(),
            "ls VARCHAR: x, -, yy".into(),
            "fb BLOB: abc, -, xyz".into(),
            "z \"NULL\": -, -, -".into(),
        ]
    };
    assert_eq!(fixture("pyarrow_int96.parquet"), expected("BIGINT"));
    assert_eq!(fixture("pyarrow_v2.parquet"), expected("UINTEGER"));
    assert_eq!(fixture("pyarrow_brotli.parquet"), expected("UINTEGER"));
}
