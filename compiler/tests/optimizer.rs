//! File tests of the optimizer: SQL in, plan text out.
//!
//! `tests/optimizer/NAME.sql` holds queries, each after a comment that says what it shows; `NAME.plan` the plans that must come
//! out, with estimated rows. `tests/optimizer/tpch.plan` has those of the TPC-H queries. `UPDATE_EXPECT=1 cargo test -p
//! quernel-compiler --test optimizer` writes what comes out; review the diff. `--passes` as an environment variable
//! (`SHOW_PASSES=1`) prints the plan after every rule.

mod sf1;

use std::path::{Path, PathBuf};

use quernel_compiler::optimizer::{Estimates, OptimizerOptions, optimize_traced, rule_names, validate};
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

/// The optimized plan; of a query with a comment `-- only: RULE, RULE` also the plan before, and with those rules alone.
fn optimized(sql: &str) -> String {
    let mut options = OptimizerOptions { validate: true, ..OptimizerOptions::default() };
    if let Some(only) = sql.lines().find_map(|line| line.strip_prefix("-- only: ")) {
        let only: Vec<&str> = only.split(", ").collect();
        assert!(only.iter().all(|rule| rule_names().contains(rule)), "{only:?}");
        options.disabled = rule_names().into_iter().filter(|rule| !only.contains(rule)).map(String::from).collect();
        let before = bind(sql);
        return match optimize_traced(before.clone(), &options) {
            Ok((after, _)) => format!("{}-- becomes\n{}", plan_text::print(&before), plan_text::print(&after)),
            Err(e) => format!("error: {e}\n"),
        };
    }
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

#[test]
fn deep_plans_and_many_relations_are_optimized_in_time() {
    let options = OptimizerOptions { validate: true, ..OptimizerOptions::default() };
    let union = vec!["select k from a where x = 1 + 1"; 1000].join(" union all ");
    let sum = vec!["x"; 900].join(" + ");
    let joined: Vec<String> = (0..60).map(|i| format!("c t{i}")).collect();
    let equal: Vec<String> = (1..60).map(|i| format!("t0.x = t{i}.x")).collect();
    let star = format!("select count(*) from {} where {}", joined.join(", "), equal.join(" and "));
    let joined: Vec<String> = (0..60).map(|i| format!("c t{i}")).collect();
    let product = format!("select count(*) from {}", joined.join(", "));
    let nested = (0..40).fold("select k from a".to_string(), |inner, i| {
        format!("select k from a t{i} where exists (select * from ({inner}) s where s.k = t{i}.k)")
    });
    for sql in [union, format!("select {sum} from a where {sum} > 3"), star, product, nested] {
        let start = std::time::Instant::now();
        let (plan, _) = optimize_traced(bind(&sql), &options).unwrap();
        validate(&plan, false).unwrap();
        assert!(start.elapsed().as_secs() < 20, "{} s for {:.60}…", start.elapsed().as_secs(), sql);
    }
}
