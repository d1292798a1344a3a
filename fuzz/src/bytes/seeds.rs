//! Valid inputs, which mutations start from.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, DictionaryArray, Float64Array, Int32Array, Int64Array,
    ListArray, RecordBatch, StringArray, StructArray, TimestampMicrosecondArray, types::Int32Type,
};
use parquet::basic::{Compression, Encoding};
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterVersion};

use super::Target;
use crate::slt;

/// A valid input.
#[derive(Clone, Debug)]
pub struct Seed {
    /// Statements that make the tables which SQL text speaks of.
    pub setup: Vec<String>,
    pub bytes: Vec<u8>,
}

impl Seed {
    fn of(bytes: Vec<u8>) -> Seed {
        Seed { setup: vec![], bytes }
    }
}

/// The seeds of a target, always in the same order. Texts are the project's tests.
///
/// # Errors
/// The project's tests are not where they were when this was compiled, or a seed can't be made.
pub fn seeds(target: Target) -> Result<Vec<Seed>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let seeds = match target {
        Target::Sql => sql(&root.join("tests/sql"))?,
        Target::Ir => ir(&root.join("ir/tests"))?,
        Target::Parquet => parquet_files().map_err(|e| e.to_string())?,
        Target::Csv => csv_files(),
        Target::Arrow => arrow_files().map_err(|e| e.to_string())?,
    };
    if seeds.is_empty() { Err(format!("there are no seeds under {}", root.display())) } else { Ok(seeds) }
}

fn files(folder: &Path, extension: &str, out: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, extension, out)?;
        } else if path.extension().is_some_and(|e| e == extension) {
            out.push(path);
        }
    }
    Ok(())
}

fn sql(folder: &Path) -> Result<Vec<Seed>, String> {
    let mut paths = vec![];
    files(folder, "test", &mut paths)?;
    let mut seeds = vec![];
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|e| e.to_string())?;
        let records = slt::parse(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        // What reads or writes files is left to the targets of files.
        let plain = |sql: &str| !sql.contains("__TEST_DIR__") && !sql.to_lowercase().contains("copy ");
        let mut setup = vec![];
        for record in records.iter().filter(|record| plain(&record.sql)) {
            if matches!(record.kind, slt::Kind::Ok) {
                setup.push(record.sql.clone());
            }
        }
        // Large tables are not what this looks for.
        setup.retain(|sql| !sql.contains("range(1") && !sql.contains("00000"));
        setup.truncate(12);
        for record in records.iter().filter(|record| plain(&record.sql)) {
            seeds.push(Seed { setup: setup.clone(), bytes: record.sql.clone().into_bytes() });
        }
    }
    Ok(seeds)
}

fn ir(folder: &Path) -> Result<Vec<Seed>, String> {
    let mut paths = vec![];
    files(folder, "qir", &mut paths)?;
    let mut seeds = vec![];
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|e| e.to_string())?;
        for case in text.split("\n===\n") {
            let module = case.split("\n---\n").next().unwrap_or_default();
            seeds.push(Seed::of(module.trim_end_matches("---\n").to_string().into_bytes()));
        }
    }
    Ok(seeds)
}

/// Rows of every kind of column that files have.
fn batch(rows: usize) -> RecordBatch {
    let some = |i: usize| !i.is_multiple_of(7);
    let number = |i: usize| some(i).then_some(i as i32 * 37 % 1009);
    let text = |i: usize| some(i + 1).then(|| format!("text {}", i * 31 % 97));
    let lists =
        (0..rows).map(|i| some(i + 2).then(|| (0..i % 4).map(|j| some(i + j).then_some(j as i32)).collect::<Vec<_>>()));
    let pairs = StructArray::from(vec![
        (
            Arc::new(arrow_schema::Field::new("x", arrow_schema::DataType::Int32, true)),
            Arc::new(Int32Array::from_iter((0..rows).map(number))) as ArrayRef,
        ),
        (
            Arc::new(arrow_schema::Field::new("y", arrow_schema::DataType::Utf8, true)),
            Arc::new(StringArray::from_iter((0..rows).map(text))) as ArrayRef,
        ),
    ]);
    let decimals = Decimal128Array::from_iter((0..rows).map(|i| some(i + 3).then_some(i as i128 * 12_345 - 99)));
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("a", Arc::new(Int32Array::from_iter((0..rows).map(number)))),
        ("b", Arc::new(Int64Array::from_iter_values((0..rows).map(|i| i as i64 * -1_000_003)))),
        ("s", Arc::new(StringArray::from_iter((0..rows).map(text)))),
        (
            "k",
            Arc::new(
                (0..rows)
                    .map(|i| some(i).then(|| ["red", "green", "blue"][i % 3]))
                    .collect::<DictionaryArray<Int32Type>>(),
            ),
        ),
        ("d", Arc::new(Date32Array::from_iter_values((0..rows).map(|i| 11_000 + i as i32)))),
        ("t", Arc::new(TimestampMicrosecondArray::from_iter_values((0..rows).map(|i| i as i64 * 86_399_999_999)))),
        ("f", Arc::new(Float64Array::from_iter((0..rows).map(|i| some(i).then_some(i as f64 / 8.0))))),
        (
            "n",
            Arc::new(decimals.with_precision_and_scale(20, 3).unwrap_or_else(|_| Decimal128Array::from(vec![0; rows]))),
        ),
        ("o", Arc::new(BooleanArray::from_iter((0..rows).map(|i| some(i).then_some(i % 3 == 0))))),
        ("l", Arc::new(ListArray::from_iter_primitive::<Int32Type, _, _>(lists))),
        ("p", Arc::new(pairs)),
    ];
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))
        .unwrap_or_else(|_| RecordBatch::new_empty(Arc::new(arrow_schema::Schema::empty())))
}

fn parquet_files() -> Result<Vec<Seed>, parquet::errors::ParquetError> {
    let plain = || WriterProperties::builder().set_compression(Compression::UNCOMPRESSED);
    let no_dictionary = || plain().set_dictionary_enabled(false);
    let every = [
        plain().build(),
        plain().set_writer_version(WriterVersion::PARQUET_2_0).build(),
        no_dictionary().build(),
        no_dictionary().set_writer_version(WriterVersion::PARQUET_2_0).build(),
        no_dictionary()
            .set_column_encoding("a".into(), Encoding::DELTA_BINARY_PACKED)
            .set_column_encoding("s".into(), Encoding::DELTA_BYTE_ARRAY)
            .build(),
        no_dictionary()
            .set_column_encoding("f".into(), Encoding::BYTE_STREAM_SPLIT)
            .set_column_encoding("s".into(), Encoding::DELTA_LENGTH_BYTE_ARRAY)
            .build(),
        plain()
            .set_statistics_enabled(EnabledStatistics::Page)
            .set_data_page_row_count_limit(20)
            .set_write_batch_size(10)
            .build(),
        plain().set_max_row_group_row_count(Some(30)).set_bloom_filter_enabled(true).build(),
        WriterProperties::builder().set_compression(Compression::SNAPPY).build(),
        WriterProperties::builder()
            .set_compression(Compression::LZ4_RAW)
            .set_statistics_enabled(EnabledStatistics::None)
            .build(),
    ];
    let mut seeds = vec![];
    for properties in every {
        for rows in [1, 100] {
            let batch = batch(rows);
            let mut bytes = vec![];
            let mut writer =
                parquet::arrow::ArrowWriter::try_new(&mut bytes, batch.schema(), Some(properties.clone()))?;
            writer.write(&batch)?;
            writer.close()?;
            seeds.push(Seed::of(bytes));
        }
    }
    Ok(seeds)
}

fn arrow_files() -> Result<Vec<Seed>, arrow_schema::ArrowError> {
    let mut seeds = vec![];
    let compressions = [None, Some(arrow_ipc::CompressionType::LZ4_FRAME), Some(arrow_ipc::CompressionType::ZSTD)];
    for compression in compressions {
        for rows in [0, 1, 40] {
            let batch = batch(rows);
            let options = arrow_ipc::writer::IpcWriteOptions::default().try_with_compression(compression)?;
            let mut bytes = vec![];
            let mut writer = arrow_ipc::writer::FileWriter::try_new_with_options(&mut bytes, &batch.schema(), options)?;
            writer.write(&batch)?;
            writer.write(&batch)?;
            writer.finish()?;
            drop(writer);
            seeds.push(Seed::of(bytes));
        }
    }
    Ok(seeds)
}

fn csv_files() -> Vec<Seed> {
    let texts = [
        "a,s,d,f\n1,text 1,2001-02-03,1.5\n2,,2001-02-04,-1e10\n3,\"quoted, \"\"text\"\"\",,nan\n",
        "a;s;d\r\n1;'x';2001-02-03 04:05:06\r\n2;'y';2001-02-04 00:00:00\r\n",
        "a|s|b\n1|x|true\n2|y|false\n|\\N|\n",
        "a\ts\n1\tone\n2\ttwo\n3\n4\tfour\tmore\n",
        "\u{feff}a,s\n1,\u{e4}\u{f6}\u{fc}\n2,\u{65e5}\u{672c}\n",
        "1,2,3\n4,5,6\n7,8,9\n",
        "a,a,A\n9223372036854775807,170141183460469231731687303715884105727,0.1\n-9223372036854775808,-1,12345678901234567890.5\n",
        "# a comment\na,s\n1,\"over\ntwo lines\"\n2,\"and\r\nmore\"\n",
        "a,d,t\n1,12/31/1999,12:34:56\n2,01/02/2000,23:59:59.999999\n",
        "a,s\n1,'[1, 2, 3]'\n2,\"{'x': 1}\"\n",
        "",
        "a\n",
        "\n\n\na,s\n\n1,2\n\n",
    ];
    let mut seeds: Vec<Seed> = texts.iter().map(|text| Seed::of(text.as_bytes().to_vec())).collect();
    let long: String = (0..500).map(|i| format!("{i},text {},{}\n", i % 9, i as f64 / 7.0)).collect();
    seeds.push(Seed::of(format!("a,s,f\n{long}").into_bytes()));
    seeds.push(Seed::of(format!("a,s,f\n{long}x,y,z\n").into_bytes()));
    seeds
}
