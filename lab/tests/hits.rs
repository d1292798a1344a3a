//! The files that ClickBench publishes: what they hold becomes `hits` in the types of ClickBench's table definitions.

mod published;

use std::fs::File;
use std::path::Path;

use arrow_array::cast::AsArray;
use arrow_array::{Array, RecordBatch};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::Type;
use parquet::file::reader::{FileReader, SerializedFileReader};
use published::{Layout, hits, published, with_bytes, write};
use quernel_lab::workload::{self, TableFiles, Workload};

fn read(files: &TableFiles) -> RecordBatch {
    let batches = files.paths.iter().flat_map(|path| {
        ParquetRecordBatchReaderBuilder::try_new(File::open(path).unwrap())
            .unwrap()
            .build()
            .unwrap()
            .map(Result::unwrap)
    });
    let batches: Vec<RecordBatch> = batches.collect();
    arrow_select::concat::concat_batches(&batches[0].schema(), &batches).unwrap()
}

fn clickbench(path: &Path) -> Workload {
    let mut workload = workload::find("clickbench").unwrap();
    workload.use_files("hits", path).unwrap();
    workload
}

#[test]
fn the_published_layouts_are_read_by_their_meaning() {
    let folder = tempfile::tempdir().unwrap();
    let original = hits(3000);
    for layout in [Layout::Single, Layout::Partitioned, Layout::Annotated] {
        let path = folder.path().join(format!("{layout:?}.parquet"));
        write(&path, &published(&original, layout));
        let data = folder.path().join(format!("{layout:?}"));
        let made = clickbench(&path).generate(1.0, 1, &data, &|_, _| {}).unwrap();
        assert_eq!(made["hits"].rows as usize, original.num_rows());
        assert!(made["hits"].paths[0].starts_with(&data));
        assert_eq!(read(&made["hits"]).columns(), original.columns(), "{layout:?}");
        // Made once; and a file that has the types already is taken as it is.
        let again = |path: &Path| clickbench(path).generate(1.0, 1, &data, &|_, _| panic!("made again")).unwrap();
        assert_eq!(again(&path), made);
        assert_eq!(again(&made["hits"].paths[0]), made);
    }
}

/// The test's files are what the published ones are, by <https://github.com/ClickHouse/ClickBench/issues/18>.
#[test]
fn the_layouts_are_those_of_the_published_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hits.parquet");
    for (layout, title) in
        [(Layout::Single, "REQUIRED BYTE_ARRAY Title (STRING)"), (Layout::Partitioned, "REQUIRED BYTE_ARRAY Title")]
    {
        write(&path, &published(&hits(100), layout));
        let reader = SerializedFileReader::new(File::open(&path).unwrap()).unwrap();
        let metadata = reader.metadata().file_metadata();
        assert!(metadata.key_value_metadata().is_none_or(|pairs| pairs.iter().all(|p| p.key != "ARROW:schema")));
        let mut text = Vec::new();
        parquet::schema::printer::print_schema(&mut text, metadata.schema());
        let text = String::from_utf8(text).unwrap();
        let lines: Vec<&str> = text.lines().map(|line| line.trim().trim_end_matches(';')).collect();
        for column in [
            title,
            "REQUIRED INT64 WatchID",
            "REQUIRED INT32 JavaEnable (INTEGER(16,true))",
            "REQUIRED INT64 EventTime",
            "REQUIRED INT32 EventDate (INTEGER(16,false))",
            "REQUIRED INT32 CounterID",
        ] {
            assert!(lines.contains(&column), "{column} is not in {text}");
        }
        assert_eq!(metadata.schema_descr().column(0).physical_type(), Type::INT64);
    }
}

#[test]
fn a_folder_of_files_is_one_table() {
    let folder = tempfile::tempdir().unwrap();
    let parts = folder.path().join("hits");
    std::fs::create_dir(&parts).unwrap();
    let original = hits(900);
    let raw = published(&original, Layout::Partitioned);
    for part in 0..3 {
        write(&parts.join(format!("hits_{part}.parquet")), &raw.slice(part * 300, 300));
    }
    let made = clickbench(&parts).generate(1.0, 1, &folder.path().join("data"), &|_, _| {}).unwrap();
    // Of one file, so that every engine can take it.
    assert_eq!((made["hits"].rows, made["hits"].paths.len()), (900, 1));
    assert_eq!(read(&made["hits"]).columns(), original.columns());
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hits.parquet");
    // Windows-1251, as much of the web of 2013 was; and a sequence that ends early.
    let raw = with_bytes(&published(&hits(100), Layout::Partitioned), "Title", |row, bytes| match row {
        3 => b"\xcf\xee\xe3\xee\xe4\xe0".to_vec(),
        4 => b"ab\xd0".to_vec(),
        _ => bytes.to_vec(),
    });
    write(&path, &raw);
    let made = clickbench(&path).generate(1.0, 1, &folder.path().join("data"), &|_, _| {}).unwrap();
    let hits = read(&made["hits"]);
    let titles = hits.column_by_name("Title").unwrap().as_string::<i32>();
    assert_eq!((titles.value(3), titles.value(4)), ("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}", "ab\u{fffd}"));
    assert_eq!(titles.null_count(), 0);
}

#[test]
fn a_file_of_another_schema_is_an_error_that_names_the_column() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hits.parquet");
    let error = |batch: &RecordBatch| {
        write(&path, batch);
        clickbench(&path).generate(1.0, 1, &folder.path().join("data"), &|_, _| {}).unwrap_err().to_string()
    };
    let raw = published(&hits(100), Layout::Single);
    let lacking = error(&raw.project(&[0, 1, 2]).unwrap());
    assert!(lacking.contains("has no column GoodEvent, which ClickBench's hits has"), "{lacking}");
    assert!(lacking.contains("hits.parquet"), "{lacking}");
    // A text where a number belongs.
    let mut columns = raw.columns().to_vec();
    columns[0] = columns[2].clone();
    let mut fields = raw.schema().fields().to_vec();
    fields[0] = std::sync::Arc::new(fields[2].as_ref().clone().with_name("WatchID"));
    let schema = std::sync::Arc::new(arrow_schema::Schema::new(fields));
    let other = error(&RecordBatch::try_new(schema, columns).unwrap());
    assert!(other.contains("column WatchID is of type Utf8, where ClickBench's has Int64"), "{other}");
}
