//! Queries that have less memory than their states need: the answers are those of queries without a limit, and nothing stays on disk.

mod support;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use quernel::tpch::QUERIES;
use support::{fails, ok, tpch};

/// Runs SQL within a limit, with a folder for what goes beyond it.
fn within<'a>(limit: &'a str, folder: &'a Path, more: &[&'a str]) -> Vec<&'a str> {
    let folder = folder.to_str().unwrap();
    [&["query", "--threads", "2", "--format", "csv", "--memory-limit", limit, "--temp-directory", folder], more]
        .concat()
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn tpch_in_a_few_megabytes_has_the_answers_of_tpch_without_a_limit() {
    let folder = tempfile::tempdir().unwrap();
    for (i, sql) in QUERIES.iter().enumerate() {
        let expected = ok(&["query", "--threads", "2", "--format", "csv", "--data", tpch(), "-c", sql]);
        let found = ok(&within("6MB", folder.path(), &["--data", tpch(), "-c", sql]));
        assert_eq!(found, expected, "query {}", i + 1);
    }
    assert!(is_empty(folder.path()));
}

#[test]
fn every_kind_of_state_spills() {
    let folder = tempfile::tempdir().unwrap();
    let t = "(SELECT i, i * 7919 % 1000003 AS k, 'a text that is long: ' || i * 7919 % 1000003 AS s FROM range(300000) r(i))";
    let cases = [
        format!("SELECT count(*), sum(c), min(s), max(s) FROM (SELECT k, count(*) c, max(s) s FROM {t} GROUP BY k)"),
        format!("SELECT count(*), min(s) FROM (SELECT DISTINCT s FROM {t})"),
        format!(
            "SELECT sum(r * k), max(s) FROM (SELECT k, s, row_number() OVER () AS r FROM (SELECT * FROM {t} ORDER BY s, i))"
        ),
        format!("SELECT count(*), sum(a.k - b.i), max(b.s) FROM {t} a JOIN {t} b ON a.k = b.i"),
        format!("SELECT count(*), sum(a.k), count(b.s) FROM {t} a LEFT JOIN {t} b ON a.s = b.s AND b.i % 3 = 0"),
        format!("SELECT count(*), sum(k) FROM (SELECT k, s FROM {t} EXCEPT SELECT k, s FROM {t} WHERE i % 3 = 0)"),
        format!(
            "SELECT sum(x), sum(y) FROM (SELECT sum(k) OVER (PARTITION BY i % 5000 ORDER BY s) x, rank() OVER (ORDER BY s) y FROM {t})"
        ),
        format!(
            "SELECT sum(x) FROM (SELECT max(k) OVER (ORDER BY i ROWS BETWEEN 50 PRECEDING AND 50 FOLLOWING) x FROM {t})"
        ),
        format!("SELECT s, k FROM {t} ORDER BY s DESC, i LIMIT 5 OFFSET 299000"),
        format!(
            "SELECT k, s FROM {t} QUALIFY row_number() OVER (PARTITION BY k % 1000 ORDER BY s) = 2 ORDER BY k LIMIT 3"
        ),
    ];
    for sql in cases {
        let expected = ok(&["query", "--threads", "2", "--format", "csv", "-c", &sql]);
        let found = ok(&within("8MB", folder.path(), &["-c", &sql]));
        assert_eq!(found, expected, "{sql}");
        let analyzed = ok(&within("8MB", folder.path(), &["-c", &format!("EXPLAIN ANALYZE {sql}")]));
        assert!(analyzed.contains("on disk"), "{sql}\n{analyzed}");
    }
    assert!(is_empty(folder.path()));
}

#[test]
fn all_kinds_of_joins_with_an_index_that_is_larger_than_memory() {
    let folder = tempfile::tempdir().unwrap();
    let t = "(SELECT i, CASE WHEN i % 11 > 0 THEN i * 7919 % 100003 END AS k, i % 7 AS m, 'a text that is long: ' || i * 7919 % 1000003 AS s FROM range(280000) r(i))";
    let big = format!("(SELECT *, s || ' and longer' AS u FROM {t})");
    let all = "count(*), sum(a.i), sum(b.i), max(a.s), max(b.u), min(b.u), count(b.k)";
    let outer = "count(*), sum(a.i), sum(a.k), max(a.s), min(a.s)";
    let cases = [
        // An integer as the key, texts, several keys, and keys of which NULL is one.
        format!("SELECT {all} FROM {t} a JOIN {big} b ON a.k = b.i"),
        format!("SELECT {all} FROM {t} a JOIN {big} b ON a.s = b.s"),
        format!("SELECT {all} FROM {t} a JOIN {big} b ON a.k = b.k AND a.m = b.m AND a.i < b.i"),
        format!("SELECT {all} FROM {t} a JOIN {big} b ON a.k IS NOT DISTINCT FROM b.k AND a.i = b.i"),
        format!("SELECT {all} FROM {t} a LEFT JOIN {big} b ON a.k = b.k AND b.i % 3 = 0 AND a.m <> b.m"),
        format!("SELECT {all} FROM {t} a RIGHT JOIN {big} b ON a.i = b.k AND a.m > 2"),
        format!("SELECT {all} FROM {t} a FULL JOIN {big} b ON a.k = b.i + 100000 AND a.m > 2"),
        format!("SELECT {outer} FROM {t} a WHERE EXISTS (FROM {big} b WHERE a.k = b.i AND a.s > b.u)"),
        format!("SELECT {outer} FROM {t} a WHERE NOT EXISTS (FROM {big} b WHERE a.k = b.i AND a.s > b.u)"),
        format!("SELECT {outer} FROM {t} a WHERE a.k IN (SELECT k + 1 FROM {big} WHERE k % 2 = 0)"),
        format!("SELECT {outer} FROM {t} a WHERE a.k NOT IN (SELECT k FROM {big} WHERE k % 2 = 0)"),
        format!("SELECT {outer} FROM {t} a WHERE a.k NOT IN (SELECT i FROM {big} WHERE i % 2 = 0)"),
        format!(
            "SELECT {outer}, count(x), sum(x::BIGINT) FROM (SELECT *, k IN (SELECT k FROM {big} WHERE k % 2 = 0) x FROM {t}) a"
        ),
        format!(
            "SELECT {outer}, sum(x) FROM (SELECT *, (SELECT b.i FROM {big} b WHERE b.i = a.k AND b.u > '') x FROM {t} a) a"
        ),
        // Several such probes in one kernel.
        format!(
            "SELECT {all}, max(c.u) FROM {t} a JOIN {big} b ON a.k = b.i LEFT JOIN {big} c ON a.s = c.s AND c.k = b.m"
        ),
        // In the order that was asked for.
        format!("SELECT a.i, b.u FROM {t} a JOIN {big} b ON a.k = b.i ORDER BY b.u, a.i LIMIT 4 OFFSET 100000"),
        format!(
            "SELECT a.i, a.k, (SELECT max(b.u) FROM {big} b WHERE b.i = a.k) FROM {t} a ORDER BY a.s, a.i LIMIT 4 OFFSET 100000"
        ),
    ];
    let mut in_halves = 0;
    for sql in &cases {
        let expected = ok(&["query", "--threads", "2", "--format", "csv", "-c", sql]);
        let found = ok(&within("4MB", folder.path(), &["-c", sql]));
        assert_eq!(found, expected, "{sql}");
        let analyzed = ok(&within("4MB", folder.path(), &["-c", &format!("EXPLAIN ANALYZE {sql}")]));
        in_halves += usize::from(analyzed.contains("@probe_index"));
    }
    assert!(in_halves >= cases.len() - 3, "{in_halves} queries ran in halves");
    assert!(is_empty(folder.path()));
}

#[test]
fn a_disk_that_is_full_or_is_not_there_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let sql = "SELECT count(*) FROM (SELECT i, count(*) FROM range(1000000) r(i) GROUP BY i)";
    let error = fails(&within("4MB", folder.path(), &["--max-temp-directory-size", "2MB", "-c", sql]));
    assert!(error.contains("out of memory") && error.contains("max_temp_directory_size"), "{error}");
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let error = fails(&within("4MB", &file.join("x"), &["-c", sql]));
    assert!(error.contains("out of memory") && error.contains(file.to_str().unwrap()), "{error}");
    let error = fails(&["query", "--memory-limit", "4MB", "--temp-directory", "", "-c", sql]);
    assert!(error.contains("out of memory") && error.contains("raise the memory limit"), "{error}");
    assert_eq!(ok(&within("4MB", folder.path(), &["-c", sql])).lines().last(), Some("1000000"));
    assert_eq!(ok(&within("none", folder.path(), &["-c", sql])).lines().last(), Some("1000000"));
}

#[test]
fn what_is_compressed_takes_less_disk_and_gives_the_same_answers() {
    let folder = tempfile::tempdir().unwrap();
    let t = "(SELECT i, i * 7919 % 1000003 AS k, 'a text that is long: ' || i * 7919 % 1000003 AS s FROM range(300000) r(i))";
    let cases = [
        format!("SELECT count(*), sum(c), sum(x) FROM (SELECT k, count(*) c, sum(i) x FROM {t} GROUP BY k)"),
        format!("SELECT count(*), sum(a.k - b.i), sum(b.k) FROM {t} a JOIN {t} b ON a.k = b.i"),
        format!(
            "SELECT sum(r * k), max(s) FROM (SELECT k, s, row_number() OVER () AS r FROM (SELECT * FROM {t} ORDER BY s, i))"
        ),
    ];
    for sql in cases {
        let analyze = format!("EXPLAIN ANALYZE {sql}");
        let [(none, plain), (auto, compressed), (lz4, _)] = ["none", "auto", "lz4"].map(|name| {
            let with = ["--temp-file-compression", name, "-c"];
            let answer = ok(&within("4MB", folder.path(), &[&with[..], &[&sql]].concat()));
            (answer, ok(&within("4MB", folder.path(), &[&with[..], &[&analyze]].concat())))
        });
        assert!(none == auto && none == lz4, "{sql}\n{none}{auto}{lz4}");
        assert!(!plain.contains("uncompressed"), "{plain}");
        let [on_disk, uncompressed] = sizes(&compressed);
        assert!(on_disk < uncompressed * 0.9, "{compressed}");
    }
    let set = format!("SET temp_file_compression = 'none'; EXPLAIN ANALYZE SELECT DISTINCT s FROM {t}");
    let plain = ok(&within("4MB", folder.path(), &["-c", &set]));
    assert!(plain.contains("on disk") && !plain.contains("uncompressed"), "{plain}");
}

/// Bytes that the first compressed state put on disk, and what they would have been, as `EXPLAIN ANALYZE` says.
fn sizes(analyzed: &str) -> [f64; 2] {
    let (before, behind) = analyzed.split_once(" on disk, ").unwrap();
    let (_, on_disk) = before.rsplit_once('(').unwrap();
    let (uncompressed, _) = behind.split_once(" uncompressed)").unwrap();
    [on_disk, uncompressed].map(|size| {
        let (number, unit) = size.split_once(' ').unwrap();
        let unit = ["B", "KiB", "MiB", "GiB"].iter().position(|known| *known == unit).unwrap();
        number.parse::<f64>().unwrap() * f64::from(1 << (10 * unit))
    })
}

#[cfg(unix)]
#[test]
fn nothing_is_left_of_a_process_that_was_killed() {
    let folder = tempfile::tempdir().unwrap();
    let sql = "SELECT i, count(*) FROM range(10000000000) r(i) GROUP BY i ORDER BY i";
    let mut child = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .args(within("4MB", folder.path(), &["--max-temp-directory-size", "1GB", "-c", sql]))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(300));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(is_empty(folder.path()));
}
