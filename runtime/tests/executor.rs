//! Modules of kernel IR, run whole: the interpreter, and machine code on 1, 2 and 4 threads, must agree.

#[path = "support/modules.rs"]
mod modules;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use modules::{AGGREGATES, GROUPS, JOIN, One, compiled, lines, module, run, scan, sort, table};
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution};

fn options(threads: usize) -> ExecOptions {
    ExecOptions { threads, morsel_rows: 1000, ..ExecOptions::default() }
}

/// Runs on all backends; returns the rows, sorted unless the order counts.
fn agree(one: &One, body: &str, ordered: bool) -> Vec<String> {
    let module = module(one, body);
    let sort = |mut lines: Vec<String>| {
        if !ordered {
            lines.sort();
        }
        lines
    };
    let expected = sort(lines(run(one, &module, Backend::Interpreter, options(1)).unwrap()));
    for threads in [1, 2, 4] {
        for _ in 0..3 {
            let found = sort(lines(run(one, &module, compiled(&module), options(threads)).unwrap()));
            assert!(found == expected, "{threads} threads gave {found:?}\nnot {expected:?}");
        }
    }
    expected
}

#[test]
fn aggregates_of_a_filtered_scan() {
    let rows = agree(&table(20_000, 50), AGGREGATES, true);
    assert_eq!(rows.len(), 1);
    assert_eq!(agree(&table(0, 50), AGGREGATES, true), ["NULL|0|NULL|0"]);
}

#[test]
fn groups_by_a_nullable_number_and_a_text() {
    assert_eq!(agree(&table(20_000, 10), GROUPS, false).len(), 50);
    assert!(agree(&table(20_000, 100_000), GROUPS, false).len() > 15_000);
    assert_eq!(agree(&table(0, 10), GROUPS, false).len(), 0);
}

#[test]
fn an_outer_join_with_unmatched_rows_on_both_sides() {
    let rows = agree(&table(5_000, 3_000), JOIN, false);
    assert!(rows.iter().any(|row| row.contains("|NULL|NULL")) && rows.iter().any(|row| row.starts_with("NULL|")));
    assert_eq!(agree(&table(0, 10), JOIN, false).len(), 0);
}

#[test]
fn sorted_rows_come_in_order_and_ties_in_the_order_of_the_table() {
    let one = table(30_000, 10);
    assert_eq!(agree(&one, &sort(""), true).len(), 30_000);
    assert_eq!(agree(&one, &sort("limit 700 offset 13"), true).len(), 700);
    assert_eq!(agree(&one, &sort("limit 0"), true).len(), 0);
    assert_eq!(agree(&one, &sort("limit 10 offset 29995"), true).len(), 5);
}

#[test]
fn a_scan_gives_rows_in_the_order_of_the_table_and_a_limit_the_first_ones() {
    let one = table(50_000, 10);
    assert!(agree(&one, &scan(""), true).len() > 10_000);
    assert_eq!(agree(&one, &scan("limit 5"), true).len(), 5);
    assert_eq!(agree(&one, &scan("limit 5000 offset 4321"), true).len(), 5000);
}

#[test]
fn a_limit_stops_the_scan() {
    let one = table(50_000, 10);
    let module = module(&one, &scan("limit 5"));
    let result = run(&one, &module, compiled(&module), options(2)).unwrap();
    assert!(result.metrics.kernels[0].pieces <= 4, "{:?}", result.metrics);
}

#[test]
fn text_tests_on_a_dictionary_run_once_for_each_entry() {
    let one = table(20_000, 10);
    let rows = agree(
        &one,
        r#"
state @mask: lut @t.s {
  v: bool
}
state @out: output ("row": i64, "s": str) {
  row: i64
  s: str
}
kernel @fill over dictionary @t.s as %0 {
  %1 = const "%an%" : str
  %2 = const "" : str
  %3 = call like(%0, %1, %2) : bool
  store @mask, %3
}
kernel @scan over @t {
  %0 = code s : i32
  %1 = lookup @mask %0 : bool
  filter %1 {
    %2 = load row : {row}
    %3 = decode @t.s %0 : str
    emit @out (%2, %3)
  }
}
"#,
        true,
    );
    assert!(rows.len() > 3000 && rows.iter().all(|row| row.contains("an")));
}

#[test]
fn a_trap_names_its_sql_on_every_backend() {
    let one = table(20_000, 10);
    let module = module(
        &one,
        r#"
state @out: output ("v": i64) {
  v: i64
}
kernel @scan over @t {
  %0 = load row : {row}
  %1 = const 9223372036854775000 : i64
  %2 = add %0, %1 : i64 @7..12
  emit @out (%2)
}
"#,
    );
    for backend in [Backend::Interpreter, compiled(&module)] {
        let error = run(&one, &module, backend, options(2)).unwrap_err();
        let ExecError::Trap { message, span, kernel } = error else { panic!("{error}") };
        assert_eq!((span.start, span.end, kernel.as_str()), (7, 12, "scan"));
        assert!(message.contains("verflow") || message.contains("range"), "{message}");
    }
}

#[test]
fn a_state_beyond_the_memory_limit_is_named() {
    let one = table(200_000, 100_000);
    for (body, state) in [(GROUPS.to_owned(), "@g"), (sort(""), "@s"), (scan(""), "")] {
        let module = module(&one, &body);
        // On one thread what is refused first is the same each time: on several, a state's texts may be, which are named apart.
        let options = ExecOptions { memory_limit: Some(1 << 20), ..options(1) };
        let error = run(&one, &module, compiled(&module), options).unwrap_err();
        let ExecError::MemoryLimit(refused) = &error else { panic!("{error}") };
        assert_eq!(refused.limit, 1 << 20);
        assert!(error.to_string().contains(state), "{error}");
    }
}

#[test]
fn cancelling_and_timeouts_end_the_query_on_every_backend() {
    let one = table(20_000, 10);
    let module = module(&one, GROUPS);
    for backend in [Backend::Interpreter, compiled(&module)] {
        let cancelled = ExecOptions { cancelled: Arc::new(AtomicBool::new(true)), ..options(2) };
        assert!(matches!(run(&one, &module, backend.clone(), cancelled), Err(ExecError::Cancelled)));
        let late = ExecOptions { timeout: Some(Duration::ZERO), ..options(2) };
        assert!(matches!(run(&one, &module, backend, late), Err(ExecError::Timeout { .. })));
    }
}

#[test]
fn a_join_of_all_pairs_runs_on_all_threads_and_ends_when_its_time_is_up() {
    let body = r#"
state @i: index keys 0 {
  row: i64
}
state @sum: accumulators {
  n: i64 merge add
}
state @out: output ("n": i64) {
  n: i64
}
kernel @build over @t {
  %0 = load row : {row}
  insert @i (%0)
}
kernel @pairs over @t {
  %0 = load row : {row}
  probe inner @i () as %1 {
    %2 = field %1.row : i64
    %3 = rem %2, %0 : i64
    %4 = const 1 : i64
    %5 = eq %3, %4 : bool
    filter %5 {
      update @sum.n, add %4
    }
  }
}
kernel @emit over @sum as %0 {
  %1 = field %0.n : i64
  emit @out (%1)
}
"#;
    let body = body.replace("%3 = rem %2, %0", "%6 = const 1000 : i64\n    %7 = add %0, %6 : i64\n    %3 = rem %2, %7");
    assert_eq!(agree(&table(300, 10), &body, true).len(), 1);
    let one = table(200_000, 10);
    let module = module(&one, &body);
    let started = std::time::Instant::now();
    let late = ExecOptions { timeout: Some(Duration::from_millis(100)), ..options(2) };
    assert!(matches!(run(&one, &module, compiled(&module), late), Err(ExecError::Timeout { .. })));
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    let one = table(4_000, 10);
    let result = run(&one, &self::module(&one, &body), compiled(&module), options(4)).unwrap();
    assert!(result.metrics.kernels[1].pieces >= 2, "{:?}", result.metrics);
}

#[test]
fn a_query_compiled_for_another_table_is_refused() {
    let one = table(100, 10);
    let module = module(&one, &scan(""));
    let other = table(100_000, 1_000_000);
    let error = run(&other, &module, Backend::Interpreter, options(1)).unwrap_err();
    assert!(error.to_string().contains("compile it again"), "{error}");
}

#[test]
fn values_lists_and_parameters() {
    let text = r#"
module "values"
param $0: i64 prepared 0
table @v inline {
  a: i64? as plain index 0
  b: str? as plain index 1
  row (1, "one")
  row (null, "a text of more than twelve bytes")
  row (3, null)
}
state @out: output ("a": i64, "b": str) {
  a: i64?
  b: str?
}
kernel @scan over @v {
  %0 = load a : i64?
  %1 = param $0 : i64
  %2 = add %0, %1 : i64?
  %3 = load b : str?
  emit @out (%2, %3)
}
kernel @unit over unit {
  %0 = const 9 : i64
  %1 = const null : str?
  emit @out (%0, %1)
}
"#;
    let module = Arc::new(quernel_ir::text::parse(text).unwrap());
    let one = table(0, 1);
    for backend in [Backend::Interpreter, compiled(&module)] {
        let execution = Execution::new(module.clone(), backend.clone(), &one, &[Scalar::Int(10)], options(2)).unwrap();
        let found = lines(execution.run().unwrap());
        assert_eq!(found, ["11|one", "NULL|a text of more than twelve bytes", "13|NULL", "9|NULL"]);
        let error = Execution::new(module.clone(), backend, &one, &[], options(2)).unwrap_err();
        assert_eq!(error.to_string(), "parameter $1 has no value");
    }
}
