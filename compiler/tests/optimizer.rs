//! File tests of the optimizer: SQL in, plan text out.
//!
//! `tests/optimizer/NAME.sql` holds queries, each after a comment that says what it shows; `NAME.plan` the plans that must come
//! out, with estimated rows. `tests/optimizer/tpch.plan` has those of the TPC-H queries. `UPDATE_EXPECT=1 cargo test -p
//! quernel-compiler --test optimizer` writes what comes out; review the diff. `--passes` as an environment variable
//! (`SHOW_PASSES=1`) prints the plan after every rule.

mod sf1;

use std::path::{Path, PathBuf};

use quernel_compiler::optimizer::{Estimates, OptimizerOptions, optimize_traced, validate};
use quernel_ir::plan::{Plan, Statement};
use quernel_ir::plan_text;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/optimizer")
}

fn bind(sql: &str) -> Plan {
    let statements = quernel_compiler::parse(sql).unwrap_or_else(|e| panic!("{}", e.render(sql)));
    match quernel_compiler::bind(&statements[0], &sf1::Sf1) {
        Ok(Statement::Query(plan)) => plan,
        Ok(other) => panic!("not a query: {other:?}"),
        Err(e) => panic!("{}", e.render(sql)),
    }
}

fn rows(rows: f64) -> String {
    match rows {
        r if r >= 1e6 => format!("{:.1}M rows", r / 1e6),
        r if r >= 1e4 => format!("{:.0}k rows", r / 1e3),
        r if r >= 1.5 => format!("{r:.0} rows"),
        r if r >= 0.5 => "1 row".into(),
        _ => "0 rows".into(),
    }
}

fn optimized(sql: &str) -> String {
    let options = OptimizerOptions { validate: true, ..OptimizerOptions::default() };
    match optimize_traced(bind(sql), &options) {
        Ok((plan, steps)) => {
            if std::env::var_os("SHOW_PASSES").is_some() {
                for (name, plan) in steps {
                    println!("== {name}\n{}", plan_text::print(&plan));
                }
            }
            validate(&plan, false).unwrap_or_else(|e| panic!("{e}"));
            let estimates = Estimates::new(&plan);
            plan_text::print_annotated(&plan, &mut |rel| Some(rows(estimates.rows(rel))))
        }
        Err(e) => format!("error: {e}\n"),
    }
}

fn compare(path: &Path, got: &str, failures: &mut Vec<String>) {
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == got {
        return;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, got).unwrap();
        return;
    }
    let line = expected.lines().zip(got.lines()).position(|(a, b)| a != b).unwrap_or(0);
    let shown: Vec<&str> = got.lines().skip(line.saturating_sub(3)).take(12).collect();
    failures.push(format!("{} differs at line {}:\n{}", path.display(), line + 1, shown.join("\n")));
}

#[test]
fn queries_have_the_expected_plans() {
    let mut failures = Vec::new();
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "sql"))
        .collect();
    files.sort();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut got = String::new();
        for query in text.split(";\n").map(str::trim).filter(|q| !q.is_empty()) {
            got += &format!("{query};\n\n{}\n", optimized(query));
        }
        compare(&path.with_extension("plan"), &got, &mut failures);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn tpch_queries_have_the_expected_plans() {
    let mut failures = Vec::new();
    let mut got = String::new();
    for number in 1..=22 {
        let path = format!("{}/../tpch/q{number:02}.sql", env!("CARGO_MANIFEST_DIR"));
        let sql = std::fs::read_to_string(path).unwrap();
        if std::env::var("SHOW_PASSES").is_ok_and(|n| n != number.to_string()) {
            continue;
        }
        let text = optimized(&sql);
        // No product of two relations that both have many rows.
        got += &format!("-- q{number}\n{text}\n");
    }
    if std::env::var_os("SHOW_PASSES").is_none() {
        compare(&folder().join("tpch.plan"), &got, &mut failures);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
