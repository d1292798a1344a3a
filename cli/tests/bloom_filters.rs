//! Row groups that Bloom filters of Parquet files rule out are not read: what EXPLAIN ANALYZE tells of rows, with filters and without.

use quernel::Session;
use quernel::format::{Format, to_string};

const ROWS: u64 = 1_000_000;

/// Rows that came out of the scan of the file.
fn scanned(session: &Session, sql: &str) -> u64 {
    let result = session.sql(&format!("EXPLAIN ANALYZE {sql}")).unwrap();
    let text = to_string(Format::Csv, result.schema(), &result.collect().unwrap()).unwrap();
    let line = text.lines().find(|line| line.starts_with("@scan_with"));
    let rows = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    rows.unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn only_row_groups_that_may_have_a_value_are_read() {
    let session = Session::new().threads(2);
    let folder = tempfile::tempdir().unwrap();
    let facts =
        format!("SELECT i * 7919 % 1000003 AS k, 'text ' || i * 7919 % 1000003 AS v, i FROM range({ROWS}) r(i)");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (with, without) = (path("with.parquet"), path("without.parquet"));
    session.sql(&format!("COPY ({facts}) TO '{with}' (ROW_GROUP_SIZE 100000, BLOOM_FILTER_FALSE_POSITIVE_RATIO 0.001, WRITE_BLOOM_FILTER true)")).unwrap();
    session.sql(&format!("COPY ({facts}) TO '{without}' (ROW_GROUP_SIZE 100000)")).unwrap();
    session
        .sql("CREATE TABLE few AS SELECT 95028 AS k, 'text 95028' AS v UNION ALL SELECT 31676, 'text 31676'")
        .unwrap();
    // Rows 12 and 4, both of the first row group, beside what no row has.
    for condition in
        ["k IN (95028, 31676, -1)", "v IN ('text 95028', 'text 31676', 'text -')", "v IN (SELECT v FROM few)"]
    {
        let sql = |path: &str| format!("SELECT count(*), sum(i) FROM '{path}' f WHERE {condition}");
        let rows = session.sql(&sql(&with)).unwrap();
        let rows = to_string(Format::Csv, rows.schema(), &rows.collect().unwrap()).unwrap();
        assert_eq!(rows.lines().nth(1), Some("2,16"), "{condition}");
        assert_eq!(scanned(&session, &sql(&without)), ROWS, "{condition}");
        let few = scanned(&session, &sql(&with));
        assert!(few <= 300_000, "{condition}: {few}");
    }
}
