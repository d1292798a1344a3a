use std::sync::Arc;

use arrow_array::{ArrayRef, Date32Array, Decimal128Array, Float64Array, Int64Array, StringArray};

use super::*;

fn batch() -> RecordBatch {
    let decimals = Decimal128Array::from(vec![Some(1230), None, Some(-5)]).with_precision_and_scale(15, 2).unwrap();
    RecordBatch::try_from_iter_with_nullable(vec![
        ("id", Arc::new(Int64Array::from(vec![1, 2, 3])) as ArrayRef, true),
        ("a,b", Arc::new(StringArray::from(vec![Some("x,\"y\""), Some(""), None])) as ArrayRef, true),
        ("price", Arc::new(decimals) as ArrayRef, true),
        ("day", Arc::new(Date32Array::from(vec![Some(0), None, Some(11_016)])) as ArrayRef, true),
        ("x", Arc::new(Float64Array::from(vec![0.1, f64::NAN, 1e20])) as ArrayRef, true),
    ])
    .unwrap()
}

fn text(format: Format) -> String {
    to_string(format, batch().schema(), &[batch()]).unwrap()
}

#[test]
fn csv_is_duckdbs() {
    let expected =
        "id,\"a,b\",price,day,x\n1,\"x,\"\"y\"\"\",12.30,1970-01-01,0.1\n2,\"\",,,nan\n3,,-0.05,2000-02-29,1e+20\n";
    assert_eq!(text(Format::Csv), expected);
}

#[test]
fn json_numbers_are_bare_and_nan_is_null() {
    let first = r#"{"id":1,"a,b":"x,\"y\"","price":12.30,"day":"1970-01-01","x":0.1}"#;
    let second = r#"{"id":2,"a,b":"","price":null,"day":null,"x":null}"#;
    let third = r#"{"id":3,"a,b":null,"price":-0.05,"day":"2000-02-29","x":1e+20}"#;
    assert_eq!(text(Format::Ndjson), format!("{first}\n{second}\n{third}\n"));
    assert_eq!(text(Format::Json), format!("[\n  {first},\n  {second},\n  {third}\n]\n"));
    assert_eq!(to_string(Format::Json, batch().schema(), &[]).unwrap(), "[]\n");
}

#[test]
fn a_table_shows_types_and_counts_rows() {
    let expected = "\
┌────────┬─────────┬───────────────┬────────────┬────────┐
│   id   │   a,b   │     price     │    day     │   x    │
│ bigint │ varchar │ decimal(15,2) │    date    │ double │
├────────┼─────────┼───────────────┼────────────┼────────┤
│      1 │ x,\"y\"   │         12.30 │ 1970-01-01 │    0.1 │
│      2 │         │          NULL │ NULL       │    nan │
│      3 │ NULL    │         -0.05 │ 2000-02-29 │  1e+20 │
└────────┴─────────┴───────────────┴────────────┴────────┘
3 rows
";
    assert_eq!(text(Format::Table), expected);
}

#[test]
fn a_long_table_shows_both_ends() {
    let numbers = |n: i64| {
        RecordBatch::try_from_iter(vec![("n", Arc::new(Int64Array::from_iter_values(0..n)) as ArrayRef)]).unwrap()
    };
    let text = |n: i64, max_rows: usize| {
        let batch = numbers(n);
        let mut out = Vec::new();
        let options = TableOptions { max_rows, max_width: 0 };
        let mut writer = ResultWriter::new(Format::Table, batch.schema(), &mut out, options).unwrap();
        for start in (0..n as usize).step_by(3) {
            writer.write(&batch.slice(start, 3.min(n as usize - start))).unwrap();
        }
        writer.finish().unwrap();
        String::from_utf8(out).unwrap()
    };
    let rows = |text: &str| -> Vec<String> {
        let cells = text.lines().skip(4).filter(|l| l.starts_with('│'));
        cells.map(|l| l.trim_matches(['│', ' ']).to_string()).collect()
    };
    assert_eq!(rows(&text(1234, 5)), ["0", "1", "2", "·", "1232", "1233"]);
    assert!(text(1234, 5).ends_with("1,234 rows (5 shown)\n"));
    assert_eq!(rows(&text(5, 5)), ["0", "1", "2", "3", "4"]);
    assert!(text(5, 5).ends_with("5 rows\n"));
    assert_eq!(rows(&text(7, 0)).len(), 7);
}

#[test]
fn a_wide_table_is_cut_to_the_terminal() {
    let long = "a very long text that goes on and on and on and on".to_string();
    let columns: Vec<(String, ArrayRef)> =
        (0..6).map(|i| (format!("c{i}"), Arc::new(StringArray::from(vec![long.clone()])) as ArrayRef)).collect();
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut out = Vec::new();
    let options = TableOptions { max_rows: 40, max_width: 60 };
    let mut writer = ResultWriter::new(Format::Table, batch.schema(), &mut out, options).unwrap();
    writer.write(&batch).unwrap();
    writer.finish().unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.lines().all(|l| l.chars().count() <= 60), "{text}");
    assert!(text.contains("1 row, 6 columns (3 shown)"), "{text}");
    assert!(text.contains('…'), "{text}");
}

#[test]
fn markdown_escapes_bars() {
    let batch = RecordBatch::try_from_iter(vec![
        ("s", Arc::new(StringArray::from(vec!["a|b", "c"])) as ArrayRef),
        ("n", Arc::new(Int64Array::from(vec![1, 20])) as ArrayRef),
    ])
    .unwrap();
    let expected = "| s    |   n |\n| ---- | --: |\n| a\\|b |   1 |\n| c    |  20 |\n";
    assert_eq!(to_string(Format::Markdown, batch.schema(), &[batch]).unwrap(), expected);
}

#[test]
fn arrow_and_parquet_read_back() {
    let mut out = Vec::new();
    let mut writer = ResultWriter::new(Format::Arrow, batch().schema(), &mut out, TableOptions::default()).unwrap();
    writer.write(&batch()).unwrap();
    assert_eq!(writer.finish().unwrap(), 3);
    let mut reader = arrow_ipc::reader::FileReader::try_new(std::io::Cursor::new(out), None).unwrap();
    let read = reader.next().unwrap().unwrap();
    assert_eq!(read.schema(), batch().schema());
    assert_eq!(read.num_rows(), 3);

    let mut out = tempfile::tempfile().unwrap();
    let copy = out.try_clone().unwrap();
    let mut writer = ResultWriter::new(Format::Parquet, batch().schema(), copy, TableOptions::default()).unwrap();
    writer.write(&batch()).unwrap();
    assert_eq!(writer.finish().unwrap(), 3);
    std::io::Seek::rewind(&mut out).unwrap();
    let builder = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(out).unwrap();
    let read = builder.build().unwrap().next().unwrap().unwrap();
    assert_eq!(read.num_rows(), 3);
}

#[test]
fn an_unknown_format_names_the_known_ones() {
    let error = "xml".parse::<Format>().unwrap_err();
    assert_eq!(error, "unknown format 'xml': one of table, csv, json, ndjson, markdown, arrow, parquet");
}
