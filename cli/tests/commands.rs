//! The command, as a user runs it: what each prints, and what each kind of mistake gives.

mod support;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use support::{fails, ok, quernel, tpch, write};

#[test]
fn query_prints_each_format() {
    let sql = "SELECT n, s FROM (VALUES (1, 'a,b'), (2, NULL)) t(n, s)";
    let format = |name: &str| ok(&["query", "-c", sql, "--format", name]);
    assert_eq!(format("csv"), "n,s\n1,\"a,b\"\n2,\n");
    assert_eq!(format("ndjson"), "{\"n\":1,\"s\":\"a,b\"}\n{\"n\":2,\"s\":null}\n");
    assert_eq!(format("json"), "[\n  {\"n\":1,\"s\":\"a,b\"},\n  {\"n\":2,\"s\":null}\n]\n");
    assert!(format("table").contains(" 1 │ a,b "), "{}", format("table"));
    assert!(format("markdown").starts_with("|   n | s"), "{}", format("markdown"));
}

#[test]
fn query_reads_a_file_or_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = write(folder.path(), "q.sql", "SELECT 1 AS one;\n-- and\nSELECT 2 AS two;\n");
    let expected = "one\n1\ntwo\n2\n";
    assert_eq!(ok(&["query", file.to_str().unwrap(), "--format", "csv"]), expected);
    let mut child = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .args(["query", "-", "--format", "csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&fs::read(&file).unwrap()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn results_go_to_files_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let sql = "SELECT n, n * 1.5 AS x, DATE '2020-01-01' AS d FROM (VALUES (1), (2)) t(n)";
    let direct = ok(&["query", "-c", sql, "--format", "csv"]);
    for name in ["out.parquet", "out.arrow", "out.csv"] {
        let file = path(name);
        assert_eq!(ok(&["query", "-c", sql, "-o", &file]), "");
        assert_eq!(ok(&["query", "-c", &format!("FROM '{file}'"), "--format", "csv"]), direct, "{name}");
    }
}

#[test]
fn data_folders_are_tables_and_may_be_loaded() {
    let sql = "SELECT count(*) AS n FROM lineitem WHERE l_shipdate < DATE '1994-01-01'";
    let expected = ok(&["query", "--data", tpch(), "-c", sql, "--format", "csv", "--device", "interp"]);
    assert_eq!(ok(&["query", "--data", tpch(), "-c", sql, "--format", "csv"]), expected);
    assert_eq!(ok(&["query", "--data", tpch(), "-c", sql, "--format", "csv", "--in-memory"]), expected);
    let table = format!("lineitem={}/lineitem.parquet", tpch());
    assert_eq!(ok(&["query", "--table", &table, "-c", sql, "--format", "csv", "--threads", "1"]), expected);
}

#[test]
fn timing_names_the_phases() {
    let output = quernel(&["query", "-c", "SELECT 1", "--timing"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    for phase in ["parse", "bind", "optimize", "lower", "codegen", "execute", "total"] {
        assert!(stderr.contains(phase), "{stderr}");
    }
}

#[test]
fn dump_shows_every_stage() {
    let sql = "SELECT l_returnflag, sum(l_quantity * 2) FROM lineitem WHERE l_discount > 0.05 GROUP BY 1";
    let stages = "ast,plan,optimized,pipelines,ir,clif,asm";
    let text = ok(&["dump", "--data", tpch(), "-c", sql, "--emit", stages, "--passes"]);
    for part in
        ["── ast ──", "Scan lineitem", "kernel 0 @", "module \"", "filter %", "function u", "ret", "── after pass"]
    {
        assert!(text.contains(part), "{part} is missing");
    }
    assert!(text.contains("l_discount > 0.05"), "machine code is annotated with SQL");
    let one = ok(&["dump", "--data", tpch(), "-c", sql, "--emit", "ir", "--kernel", "0"]);
    assert!(one.contains("kernel @") && !one.contains("module"), "{one}");
    let error = fails(&["dump", "--data", tpch(), "-c", sql, "--emit", "ir", "--kernel", "9"]);
    assert!(error.contains("there is no kernel 9"), "{error}");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dumps");
    ok(&["dump", "--data", tpch(), "-c", sql, "--emit", stages, "--out", out.to_str().unwrap()]);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 7);
}

#[test]
fn compile_runs_the_ir_that_dump_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let sql = "SELECT l_linestatus, count(*) AS n FROM lineitem GROUP BY 1 ORDER BY 1";
    let file = write(folder.path(), "q.qir", &ok(&["dump", "--data", tpch(), "-c", sql, "--emit", "ir"]));
    let file = file.to_str().unwrap();
    let expected = ok(&["query", "--data", tpch(), "-c", sql, "--format", "csv"]);
    assert_eq!(ok(&["compile", file, "--run", "--data", tpch(), "--format", "csv"]), expected);
    assert_eq!(ok(&["compile", file, "--run", "--data", tpch(), "--format", "csv", "--passes"]), expected);
    assert!(ok(&["compile", file, "--emit", "asm"]).contains("; kernel 0 @"));
    let broken = write(folder.path(), "broken.qir", "module \"x\"\nkernel @k over nothing {");
    let error = fails(&["compile", broken.to_str().unwrap()]);
    assert!(error.contains("broken.qir: ") && error.contains('2'), "{error}");
    let error = fails(&["compile", file, "--passes=nonsense"]);
    assert!(error.contains("there is no pass 'nonsense'"), "{error}");
}

#[test]
fn explain_shows_estimates_and_analyze_what_happened() {
    let sql = "SELECT count(*) FROM lineitem JOIN orders ON l_orderkey = o_orderkey WHERE o_totalprice > 100000";
    let plan = ok(&["explain", "--data", tpch(), "-c", sql]);
    assert!(plan.contains("est. ") && plan.contains("kernel 0 @"), "{plan}");
    let analyzed = ok(&["explain", "--analyze", "--data", tpch(), "-c", sql]);
    assert!(analyzed.contains("60175") && analyzed.contains("peak memory"), "{analyzed}");
}

#[test]
fn gen_makes_the_tables_that_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    ok(&["gen", "tpch", "--sf", "0.001", "-o", out, "--format", "csv", "--tables", "nation,region"]);
    let mut names: Vec<_> = fs::read_dir(out).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["nation.csv", "region.csv"]);
    let sql = "SELECT count(*) AS n FROM nation JOIN region ON n_regionkey = r_regionkey";
    assert_eq!(ok(&["query", "--data", out, "-c", sql, "--format", "csv"]), "n\n25\n");
    assert!(fails(&["gen", "tpch", "-o", out, "--tables", "nations"]).contains("no table 'nations'"));
}

#[test]
fn demo_checks_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("dumps");
    let text = ok(&["demo", "--sf", "0.01", "--queries", "1,6,14", "--out", out.to_str().unwrap()]);
    assert_eq!(text.lines().filter(|l| l.ends_with("  ok")).count(), 3, "{text}");
    assert!(out.join("q06/6-asm.s").exists());
}

#[test]
fn the_shell_runs_a_script_from_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let script = ".mode csv\nCREATE TABLE t AS\n  SELECT 1 AS a;\nINSERT INTO t VALUES (2);\n.tables\n.schema t\n\
                  SELECT sum(a) AS s FROM t;\n.dump ir\n.quit\nSELECT 'never';\n";
    child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("t\n  a INTEGER\n"), "{text}");
    assert!(text.contains("s\n3\n") && text.contains("module \""), "{text}");
    assert!(!text.contains("never"), "{text}");
}

#[test]
fn statements_change_the_session() {
    let sql = "CREATE TABLE t (a INTEGER, b VARCHAR); INSERT INTO t VALUES (1, 'x'), (2, 'y'); \
               CREATE VIEW v AS SELECT a + 1 AS c FROM t; SELECT sum(c) AS s FROM v; \
               PREPARE p AS SELECT b FROM t WHERE a = $1; EXECUTE p(2); \
               SHOW TABLES; DESCRIBE t; DROP VIEW v; DROP TABLE t; SHOW TABLES";
    let text = ok(&["query", "-c", sql, "--format", "csv"]);
    assert!(text.starts_with("s\n5\nb\ny\nname\nt\nv\n"), "{text}");
    assert!(text.contains("a,INTEGER,"), "{text}");
    assert!(text.ends_with("name\n"), "{text}");
}

#[test]
fn rules_of_the_optimizer_can_be_disabled() {
    let sql = |rules: &str| {
        format!(
            "SET disabled_rules = '{rules}'; CREATE TABLE t AS SELECT * FROM (VALUES (1, 0), (2, 3)) v(k, d); \
             CREATE TABLE u AS SELECT 2 AS k; SELECT 6 // d AS q FROM t JOIN u ON t.k = u.k WHERE 6 // d > 0"
        )
    };
    assert_eq!(ok(&["query", "-c", &sql("pushdown, join-order"), "--format", "csv"]), "q\n2\n");
    assert!(fails(&["query", "-c", &sql("")]).contains("Division by zero"));
    assert!(fails(&["query", "-c", &sql("magic")]).contains("no rule 'magic'"));
}

/// DuckDB takes constants only there.
#[test]
fn limits_in_correlated_subqueries_may_be_parameters() {
    let sql = "CREATE TABLE t AS SELECT * FROM (VALUES (1), (2)) v(k); \
               CREATE TABLE u AS SELECT * FROM (VALUES (1, 10), (1, 30), (1, 20), (2, 5), (2, 4)) v(k, v); \
               PREPARE p AS SELECT t.k, x.v FROM t, LATERAL (SELECT v FROM u WHERE u.k = t.k ORDER BY v LIMIT $1 OFFSET $2) x \
               ORDER BY ALL; EXECUTE p(2, 1); EXECUTE p(1, 0)";
    assert_eq!(ok(&["query", "-c", sql, "--format", "csv"]), "k,v\n1,20\n1,30\n2,5\nk,v\n1,10\n2,4\n");
}

#[test]
fn copy_goes_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    for (name, options) in [("t.parquet", ""), ("t.csv", " (FORMAT csv, HEADER true)")] {
        let file = folder.path().join(name);
        let file = file.to_str().unwrap();
        let sql = format!(
            "CREATE TABLE t AS SELECT * FROM (VALUES (1, 'x'), (2, NULL)) v(a, b); COPY t TO '{file}'{options}; \
             CREATE TABLE u (a INTEGER, b VARCHAR); COPY u FROM '{file}'; SELECT count(*) AS n, sum(a) AS s, count(b) AS m FROM u"
        );
        assert_eq!(ok(&["query", "-c", &sql, "--format", "csv"]), "n,s,m\n2,3,1\n", "{name}");
    }
}

#[test]
fn errors_of_names_point_at_them() {
    let error = fails(&["query", "--data", tpch(), "-c", "SELECT *\nFROM lineitm"]);
    assert!(error.contains("\"lineitm\" does not exist; did you mean \"lineitem\"?"), "{error}");
    assert!(error.contains("line 2, column 6") && error.contains("^^^^^^^"), "{error}");
    let error = fails(&["query", "--data", tpch(), "-c", "SELECT l_quantit FROM lineitem"]);
    assert!(error.contains("did you mean \"l_quantity\"?"), "{error}");
    let error = fails(&["query", "-c", "SELECT a FROM (SELECT 1 AS a) x, (SELECT 2 AS a) y"]);
    assert!(error.contains("ambiguous") && error.contains('^'), "{error}");
}

#[test]
fn errors_of_syntax_and_types_point_at_them() {
    let error = fails(&["query", "-c", "SELECT 1 +\n, 2"]);
    assert!(error.contains("syntax error") && error.contains("line 2") && error.contains('^'), "{error}");
    let error = fails(&["query", "-c", "SELECT DATE '2020-01-01' * 2"]);
    assert!(error.contains('^'), "{error}");
    let error = fails(&["query", "-c", "DELETE FROM t"]);
    assert!(error.contains("not supported: DELETE"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .args(["query", "--data", tpch(), "-c", "FROM lineitem", "--format", "csv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Takes nothing, and goes away.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}

#[test]
fn wrong_arguments_are_explained() {
    let output = quernel(&["query", "-c", "SELECT 1", "--format", "xml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("ndjson"));
    let output = quernel(&["query"]);
    assert_eq!(output.status.code(), Some(2));
}
