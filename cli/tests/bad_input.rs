//! What goes wrong from outside: broken files, places that can't be written, too little memory or time. Each gives an error that names
//! it, and none a panic.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use support::{fails, ok, quernel, tpch, write};

#[test]
fn bad_files_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let from = |path: &Path| format!("FROM '{}'", path.display());
    let error = fails(&["query", "-c", "FROM 'nowhere.parquet'"]);
    assert!(error.contains("nowhere.parquet") && error.contains("no such file"), "{error}");
    let broken = write(folder.path(), "broken.parquet", "PAR1 this is no Parquet file, whatever its name says PAR1");
    assert!(fails(&["query", "-c", &from(&broken)]).contains("broken.parquet"));
    let whole = fs::read(Path::new(tpch()).join("nation.parquet")).unwrap();
    let truncated = folder.path().join("truncated.parquet");
    fs::write(&truncated, &whole[..whole.len() / 2]).unwrap();
    assert!(fails(&["query", "-c", &from(&truncated)]).contains("truncated.parquet"));
    let ragged = write(folder.path(), "ragged.csv", "a,b\n1,2\n3,4,5\n");
    let error = fails(&["query", "-c", &from(&ragged)]);
    assert!(error.contains("ragged.csv") && error.contains('3'), "{error}");
    let missing = folder.path().join("missing");
    assert!(fails(&["query", "--data", missing.to_str().unwrap(), "-c", "SELECT 1"]).contains("missing"));
}

#[test]
fn overflow_is_an_error_at_its_place() {
    for device in ["cpu", "interp"] {
        let sql = "SELECT a + a FROM (VALUES (9223372036854775807), (1)) t(a)";
        let error = fails(&["query", "-c", sql, "--device", device]);
        assert!(error.to_lowercase().contains("overflow") && error.contains("^^^"), "{device}: {error}");
    }
}

#[test]
fn division_by_zero_is_duckdbs() {
    // DuckDB 2.0: `/` is a double's division, which gives infinity; integers and `%` are errors.
    let error = fails(&["query", "-c", "SELECT a // b FROM (VALUES (1, 0)) t(a, b)"]);
    assert!(error.to_lowercase().contains("division by zero"), "{error}");
}

#[test]
fn a_memory_limit_that_is_too_small_is_named() {
    let sql = "SELECT l_orderkey, l_linenumber, count(*) FROM lineitem GROUP BY ALL";
    let error = fails(&["query", "--data", tpch(), "-c", sql, "--memory-limit", "200KB"]);
    assert!(error.contains("memory") && error.contains("200000"), "{error}");
    let output = quernel(&["query", "-c", "SELECT 1", "--memory-limit", "lots"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("512MB"));
}

/// A query that would run for hours.
const ENDLESS: &str =
    "SELECT count(*) FROM lineitem a, lineitem b, lineitem c WHERE a.l_tax + b.l_tax + c.l_tax > 1000";

/// Seconds that a command keeps processors busy, whatever else the machine does, and its standard error.
#[cfg(unix)]
fn busy(args: &[&str]) -> (f64, String) {
    let script = "\"$@\"; times >&2";
    let output =
        Command::new("sh").args(["-c", script, "sh", env!("CARGO_BIN_EXE_quernel")]).args(args).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    // The last two lines: user and system time of the shell, and of its children, as in 0m1.250s 0m0.010s.
    let mut lines: Vec<&str> = stderr.lines().collect();
    let times = lines.pop().unwrap();
    lines.pop();
    let seconds = |time: &str| {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').unwrap();
        minutes.parse::<f64>().unwrap() * 60.0 + seconds.parse::<f64>().unwrap()
    };
    (times.split_whitespace().map(seconds).sum(), lines.join("\n"))
}

/// Wherever the time goes: in loops over all rows of an index, in chains of equal keys, in conditions, in sinks.
#[cfg(unix)]
#[test]
fn a_timeout_ends_the_query() {
    let endless = [
        ENDLESS,
        "SELECT count(*) FROM lineitem a, lineitem b, lineitem c WHERE a.l_comment || b.l_comment || c.l_comment LIKE '%zz%'",
        "SELECT sum(a.l_tax * c.l_tax) FROM lineitem a JOIN lineitem b ON a.l_linestatus = b.l_linestatus \
         JOIN lineitem c ON b.l_linestatus = c.l_linestatus AND a.l_tax <> c.l_tax",
        "SELECT a.l_orderkey FROM lineitem a LEFT JOIN lineitem b ON a.l_tax + b.l_tax > 1000 \
         LEFT JOIN lineitem c ON a.l_tax + c.l_tax > 1000",
        "SELECT count(*) FROM lineitem a WHERE NOT EXISTS (SELECT 1 FROM lineitem b, lineitem c \
         WHERE a.l_tax + b.l_tax + c.l_tax > 1000)",
        "SELECT 1 FROM (SELECT l_linestatus FROM lineitem) a(x) JOIN orders ON o_orderkey = 1 \
         JOIN lineitem b ON b.l_linestatus >= x JOIN lineitem c ON c.l_linestatus = b.l_linestatus AND c.l_tax + b.l_tax > 1000",
    ];
    for sql in endless {
        for device in ["cpu", "interp"] {
            let (seconds, error) = busy(&[
                "query",
                "--data",
                tpch(),
                "-c",
                sql,
                "--timeout",
                "200ms",
                "--device",
                device,
                "--threads",
                "2",
            ]);
            assert!(error.contains("200ms"), "{device}: {sql}: {error}");
            assert!(seconds < 3.0, "{device}: {sql}: {seconds} seconds");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_limit_ends_a_join_of_all_rows() {
    let sql = "SELECT a.l_orderkey, c.l_tax FROM lineitem a LEFT JOIN lineitem b ON a.l_tax + b.l_tax < 9 \
               LEFT JOIN lineitem c ON b.l_tax + c.l_tax < 9 LIMIT 3";
    let (seconds, error) = busy(&["query", "--data", tpch(), "-c", sql, "--memory-limit", "200MB"]);
    assert_eq!(error, "");
    assert!(seconds < 3.0, "{seconds} seconds");
}

#[cfg(unix)]
#[test]
fn ctrl_c_cancels_with_exit_code_130() {
    let child = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .args(["query", "--data", tpch(), "-c", ENDLESS])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(1500));
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "cancelled\n");
}

/// Files with bytes changed or cut off: an error or rows, never a panic or a hang.
#[test]
fn damaged_files_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    let mut seed = 7u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    for format in ["parquet", "arrow"] {
        let whole = path(&format!("whole.{format}"));
        let sql = "SELECT l_orderkey, l_comment, l_tax, l_shipdate, l_linenumber FROM lineitem WHERE l_orderkey < 3000";
        ok(&["query", "--data", tpch(), "-c", sql, "-o", &whole]);
        let bytes = fs::read(&whole).unwrap();
        for round in 0..12 {
            let mut damaged = bytes.clone();
            if round % 3 == 0 {
                damaged.truncate(random(bytes.len()));
            } else {
                // The footer says where everything is.
                let from = if round % 3 == 1 { bytes.len() - bytes.len() / 8 } else { 0 };
                for _ in 0..8 {
                    let at = from + random(bytes.len() - from);
                    damaged[at] = random(256) as u8;
                }
            }
            let file = path(&format!("damaged{round}.{format}"));
            fs::write(&file, &damaged).unwrap();
            let sql = format!("SELECT count(*), max(l_comment), sum(l_tax), min(l_shipdate) FROM '{file}'");
            let output = quernel(&["query", "-c", &sql, "--timeout", "20s"]);
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert!(matches!(output.status.code(), Some(0 | 1)), "{format} {round}: {stderr}");
            assert!(!stderr.contains("panicked") && !stderr.contains("internal error"), "{format} {round}: {stderr}");
        }
    }
}

#[test]
fn odd_text_files_are_read_or_explained() {
    let folder = tempfile::tempdir().unwrap();
    let run = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let output = quernel(&["query", "-c", &format!("FROM '{}'", path.display()), "--format", "csv"]);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("panicked") && !stderr.contains("internal error"), "{name}: {stderr}");
        if output.status.success() { String::from_utf8(output.stdout).unwrap() } else { stderr }
    };
    let error = run("utf8.csv", b"a,b\n\xff\xfe,1\n");
    assert!(error.to_lowercase().contains("utf-8"), "{error}");
    assert!(run("few.csv", b"a,b\n1,2\n3\n").contains("line 3"));
    assert!(run("open.csv", b"a,b\n\"x,1\n2,3\n").contains("quoted field does not end"));
    assert_eq!(run("header.csv", b"a,b\n"), "a,b\n");
    assert_eq!(run("bom.csv", b"\xef\xbb\xbfa,b\n1,2\n"), "a,b\n1,2\n");
    assert_eq!(run("crlf.csv", b"a,b\r\n1,2\r\n3,4\r\n"), "a,b\n1,2\n3,4\n");
    for (name, bytes) in [("empty.parquet", &b""[..]), ("short.parquet", b"PAR1"), ("text.parquet", b"a,b\n1,2\n")] {
        assert!(run(name, bytes).contains(name), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn places_that_cannot_be_written_are_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let copy = |path: &str| format!("COPY (SELECT 1 AS a) TO '{path}'");
    let error = fails(&["query", "-c", &copy("/nowhere/at/all.csv")]);
    assert!(error.contains("/nowhere/at/all.csv") && error.contains("No such file"), "{error}");
    let error = fails(&["query", "-c", "SELECT 1", "-o", "/nowhere/at/all.csv"]);
    assert!(error.contains("/nowhere/at/all.csv"), "{error}");
    // No room is left there, ever; and what it is stays what it is.
    for format in ["csv", "parquet", "arrow", "json"] {
        let sql = format!("COPY lineitem TO '/dev/full' (FORMAT {format})");
        let error = fails(&["query", "--data", tpch(), "-c", &sql]);
        assert!(error.contains("/dev/full") && error.contains("No space left"), "{format}: {error}");
    }
    assert!(!fs::metadata("/dev/full").unwrap().is_file());
    // A folder is no file; what was there before a failure is there after it.
    let inside = folder.path().join("folder.csv");
    fs::create_dir(&inside).unwrap();
    assert!(fails(&["query", "-c", &copy(inside.to_str().unwrap())]).contains("folder.csv"));
    let kept = write(folder.path(), "kept.csv", "old\n");
    let sql = format!("COPY (SELECT a // 0 FROM (VALUES (1)) t(a)) TO '{}'", kept.display());
    assert!(fails(&["query", "-c", &sql]).to_lowercase().contains("division by zero"));
    assert_eq!(fs::read_to_string(&kept).unwrap(), "old\n");
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).unwrap();
    // Root may write everywhere.
    if fs::write(closed.join("probe"), "").is_err() {
        let error = fails(&["query", "-c", &copy(closed.join("x.csv").to_str().unwrap())]);
        assert!(error.contains("closed") && error.contains("Permission denied"), "{error}");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        let error = fails(&["query", "-c", &format!("FROM '{}'", closed.join("x.parquet").display())]);
        assert!(error.contains("x.parquet"), "{error}");
    }
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn copy_writes_as_its_options_say() {
    let folder = tempfile::tempdir().unwrap();
    let sql = "SELECT * FROM (VALUES (1, 'a,b', NULL), (2, '', 'x\"y'), (3, 'NA', 'l;m')) t(n, s, u)";
    let csv = |options: &str| {
        let path = folder.path().join("x.csv");
        ok(&["query", "-c", &format!("COPY ({sql}) TO '{}' {options}", path.display())]);
        fs::read_to_string(path).unwrap()
    };
    // As DuckDB 2.0 writes them.
    assert_eq!(csv(""), "n,s,u\n1,\"a,b\",\n2,\"\",\"x\"\"y\"\n3,NA,l;m\n");
    assert_eq!(csv("(HEADER false, DELIMITER ';')"), "1;a,b;\n2;\"\";\"x\"\"y\"\n3;NA;\"l;m\"\n");
    assert_eq!(csv("(NULL 'NA')"), "n,s,u\n1,\"a,b\",NA\n2,,\"x\"\"y\"\n3,\"NA\",l;m\n");
    assert_eq!(csv("(QUOTE '''')"), "n,s,u\n1,'a,b',\n2,'',x\"y\n3,NA,l;m\n");
    assert_eq!(csv("(ESCAPE '\\')"), "n,s,u\n1,\"a,b\",\n2,\"\",\"x\\\"y\"\n3,NA,l;m\n");
    assert_eq!(csv("(QUOTE '')"), "n,s,u\n1,a,b,\n2,,x\"y\n3,NA,l;m\n");
    assert_eq!(csv("(DELIM '||', HEADER 0)"), "1||a,b||\n2||\"\"||\"x\"\"y\"\n3||NA||l;m\n");
    let parquet = folder.path().join("x.parquet");
    for codec in ["uncompressed", "snappy", "zstd", "gzip", "lz4", "brotli"] {
        let options = format!("(COMPRESSION {codec}, ROW_GROUP_SIZE 1000)");
        ok(&["query", "--data", tpch(), "-c", &format!("COPY orders TO '{}' {options}", parquet.display())]);
        let count = format!("SELECT count(*) AS n FROM '{}'", parquet.display());
        assert_eq!(ok(&["query", "-c", &count, "--format", "csv"]), "n\n15000\n", "{codec}");
    }
    for (options, message) in [
        ("(nosuch 1)", "no option nosuch"),
        ("(HEADER maybe)", "true or false"),
        ("(DELIMITER 'abcde')", "1 to 4 bytes"),
        ("(QUOTE 'ab')", "one ASCII character"),
        ("(DELIMITER ';', NULL 'a;b')", "must not hold"),
        ("(HEADER, HEADER false)", "twice"),
        ("(FORMAT parquet, COMPRESSION foo)", "no compression 'foo'"),
        ("(FORMAT parquet, ROW_GROUP_SIZE 0)", "number of rows"),
        ("(FORMAT xml)", "xml"),
    ] {
        let path = folder.path().join("never.csv");
        let error = fails(&["query", "-c", &format!("COPY ({sql}) TO '{}' {options}", path.display())]);
        assert!(error.contains(message), "{options}: {error}");
        assert!(!path.exists());
    }
}

#[test]
fn sql_may_begin_with_a_comment() {
    assert_eq!(ok(&["query", "-c", "-- one\nSELECT 1 AS a", "--format", "csv"]), "a\n1\n");
}
