//! The order of conditions and joins, found while queries run: what EXPLAIN ANALYZE tells of it, and results with it and without.

use quernel::Session;
use quernel::format::{Format, to_string};

/// A table of texts, facts that refer to two other tables, and these.
fn session() -> Session {
    let session = Session::new().threads(2);
    for sql in [
        "CREATE TABLE words AS
         SELECT range AS id, 'parcel ' || range * 7919 % 65536 || ' to shelf ' || range * 31 % 1000 AS s FROM range(300000)",
        "CREATE TABLE facts AS
         SELECT range AS id, range * 7919 % 100000 AS large, range * 31 % 1000 * 2 AS small FROM range(300000)",
        "CREATE TABLE large AS SELECT range AS large, 'of ' || range % 100 AS s FROM range(100000)",
        "CREATE TABLE small AS SELECT range * 2 AS small, 'of ' || range % 100 AS s FROM range(1000)",
    ] {
        session.sql(sql).unwrap();
    }
    session
}

fn text(session: &Session, sql: &str) -> String {
    let result = session.sql(sql).unwrap();
    to_string(Format::Csv, result.schema(), &result.collect().unwrap()).unwrap()
}

/// The line that tells the steps of a query's kernel.
fn steps(session: &Session, sql: &str) -> String {
    let analyzed = text(session, &format!("EXPLAIN ANALYZE {sql}"));
    let line = analyzed.lines().find(|line| line.contains("in this order: "));
    line.unwrap_or_else(|| panic!("{analyzed}")).to_string()
}

fn is_before(line: &str, first: &str, second: &str) -> bool {
    let [first, second] = [first, second].map(|part| line.find(part).unwrap_or_else(|| panic!("{part} in {line}")));
    first < second
}

#[test]
fn dear_conditions_that_leave_all_rows_in_come_last() {
    let session = session();
    let sql = "SELECT count(*) FROM words WHERE regexp_matches(s, 'par[a-z]+ [0-9]+ to') AND s LIKE '%77 to%7'";
    let line = steps(&session, sql);
    assert!(is_before(&line, "LIKE", "regexp_matches"), "{line}");
    assert!(line.contains("100.0% pass"), "{line}");
    session.configure(|settings| settings.adaptive = false);
    let analyzed = text(&session, &format!("EXPLAIN ANALYZE {sql}"));
    assert!(!analyzed.contains("in this order"), "{analyzed}");
}

#[test]
fn tests_of_keys_that_leave_all_rows_in_are_dropped() {
    let session = session();
    let line =
        steps(&session, "SELECT count(*) FROM facts WHERE small IN (SELECT small FROM small WHERE s LIKE '%o%')");
    assert!(line.contains("keys of @") && line.contains("dropped from"), "{line}");
    let line =
        steps(&session, "SELECT count(*) FROM facts WHERE small IN (SELECT small FROM small WHERE s LIKE '%17')");
    assert!(is_before(&line, "keys of @", "look-up in @") && !line.contains("dropped"), "{line}");
}

#[test]
fn results_do_not_depend_on_the_order() {
    let session = session();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("words.parquet").display().to_string();
    session.sql(&format!("COPY (SELECT s, id % 100 AS n, id FROM words) TO '{path}'")).unwrap();
    let mut all = vec![
        format!("SELECT count(*), sum(id) FROM '{path}' WHERE s > 'parcel 3' AND n = 7"),
        format!("SELECT count(*), sum(id) FROM '{path}' WHERE n >= 0 AND s < 'parcel 3'"),
        format!(
            "SELECT count(*), sum(f.id) FROM '{path}' f JOIN small ON n = small WHERE f.s > 'parcel 2' AND small.s <> 'of 8'"
        ),
    ];
    let conditions =
        ["s LIKE '%7 to%'", "regexp_matches(s, '[1-4]+5')", "contains(s, '3')", "length(s) > 20", "id % 3 = 1"];
    for (i, first) in conditions.iter().enumerate() {
        let (second, third) = (conditions[(i + 1) % 5], conditions[(i + 3) % 5]);
        all.push(format!("SELECT count(*), sum(id) FROM words WHERE {first} AND {second} AND {third}"));
    }
    for (of_large, of_small) in [("%o%f%", "%7"), ("%7", "%o%f%"), ("%o%f%", "%f%"), ("%3", "%4")] {
        all.push(format!(
            "SELECT count(*), sum(id) FROM facts JOIN large USING (large) JOIN small USING (small)
             WHERE large.s LIKE '{of_large}' AND small.s LIKE '{of_small}'"
        ));
    }
    for sql in &all {
        let found = text(&session, sql);
        session.configure(|settings| settings.adaptive = false);
        let planned = text(&session, sql);
        session.configure(|settings| settings.adaptive = true);
        assert_eq!(found, planned, "{sql}");
    }
}
