//! Modules of kernel IR, run whole: the interpreter, and machine code on 1, 2 and 4 threads, must agree.

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use arrow_array::{ArrayRef, Float64Array, Int32Array, Int64Array, RecordBatch, StringArray};
use arrow_cast::display::array_value_to_string;
use quernel_codegen::{Compiler, Options};
use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, QueryResult};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};

/// One table, `t`.
struct One(MemoryTable);

impl Tables for One {
    fn table(&self, source: &str) -> Result<Arc<dyn TableSource>, SourceError> {
        match source {
            "t" => Ok(Arc::new(self.0.clone())),
            _ => Err(SourceError::UnknownTable { name: source.into() }),
        }
    }
}

/// Columns: `row` 0, 1, …; `k` about `keys` different and NULL; `s` few texts; `x` different texts and NULL; `f` floats.
fn table(rows: usize, keys: u64) -> One {
    let mut random = 0x2545_f491_4f6c_dd1du64;
    let mut next = |below: u64| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random >> 11) % below
    };
    let k: Int32Array = (0..rows).map(|_| Some(next(keys) as i32 - 3).filter(|k| *k != 1)).collect();
    let words = ["", "apple", "banana", "a long text that no view holds inline", "cherry"];
    let s = StringArray::from_iter_values((0..rows).map(|_| words[next(5) as usize]));
    let x: StringArray = (0..rows).map(|i| (next(9) > 0).then(|| format!("{} of many texts", i * 7 % 1000))).collect();
    let floats = [f64::NAN, -0.0, 0.0, 1.5, -2.25, f64::INFINITY];
    let f: Float64Array = (0..rows).map(|_| Some(floats[next(6) as usize])).collect();
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("row", Arc::new(Int64Array::from_iter_values(0..rows as i64))),
        ("k", Arc::new(k)),
        ("s", Arc::new(s)),
        ("x", Arc::new(x)),
        ("f", Arc::new(f)),
    ];
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    One(MemoryTable::from_batches("t", &batch.schema(), &[batch]).unwrap())
}

/// A module over the table, declared as it is stored. The table's columns have the types `i64`, `i32?`, `str`, `str?` and `f64?`,
/// each of them nullable or not as the table found it: `body` says `{x}` for the type of column x, and `{x?}` for its `?` alone.
fn module(one: &One, body: &str) -> Arc<Module> {
    let schema = one.0.schema();
    let mut text = format!("module \"test\"\ntable @t from \"t\" rows {} {{\n", one.0.rows());
    let mut body = body.to_owned();
    for (i, column) in schema.columns.iter().enumerate() {
        let null = if column.nullable { "?" } else { "" };
        let _ = write!(text, "  {}: {}{null} as {} index {i}", column.name, column.ty.ir_name(), column.encoding);
        if let Some(dictionary) = one.0.dictionary(i).unwrap() {
            let _ = write!(text, " entries {}", dictionary.len);
        }
        text.push('\n');
        body = body.replace(&format!("{{{}?}}", column.name), null);
        body = body.replace(&format!("{{{}}}", column.name), &format!("{}{null}", column.ty.repr()));
    }
    text.push_str("}\n");
    text.push_str(&body);
    Arc::new(quernel_ir::text::parse(&text).unwrap_or_else(|e| panic!("{e}\n{text}")))
}

fn options(threads: usize) -> ExecOptions {
    ExecOptions { threads, morsel_rows: 1000, ..ExecOptions::default() }
}

fn compiled(module: &Module) -> Backend {
    let compiler = Compiler::new(Options::default()).unwrap();
    Backend::compiled(compiler.compile_module(module, 1).into_iter().map(|kernel| kernel.unwrap()))
}

fn run(one: &One, module: &Arc<Module>, backend: Backend, options: ExecOptions) -> Result<QueryResult, ExecError> {
    Execution::new(module.clone(), backend, one, &[], options)?.run()
}

fn lines(result: QueryResult) -> Vec<String> {
    let (schema, count) = (result.schema(), result.rows());
    let mut lines = Vec::new();
    for batch in result.collect().unwrap() {
        assert_eq!(batch.schema(), schema);
        for row in 0..batch.num_rows() {
            let values = batch
                .columns()
                .iter()
                .map(|c| if c.is_null(row) { "NULL".into() } else { array_value_to_string(c, row).unwrap() });
            lines.push(values.collect::<Vec<_>>().join("|"));
        }
    }
    assert_eq!(lines.len() as u64, count);
    lines
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

const AGGREGATES: &str = r#"
state @sum: accumulators {
  total: i64? merge add
  n: i64 merge add
  low: str? merge min
  moments: i64 merge moments
  mean: f64
  m2: f64
}
state @out: output ("total": i64, "n": i64, "low": str, "moments": i64) {
  total: i64?
  n: i64
  low: str?
  moments: i64
}
kernel @scan over @t {
  %0 = load k : {k}
  %1 = const 5 : i32
  %2 = lt %0, %1 : bool{k?}
  filter %2 {
    %3 = load row : {row}
    update @sum.total, add %3
    %4 = const 1 : i64
    update @sum.n, add %4
    %5 = load x : {x}
    update @sum.low, min %5
    %6 = const 2.5 : f64
    update @sum.moments, moments %6
  }
}
kernel @emit over @sum as %0 {
  %1 = field %0.total : i64?
  %2 = field %0.n : i64
  %3 = field %0.low : str?
  %4 = field %0.moments : i64
  emit @out (%1, %2, %3, %4)
}
"#;

#[test]
fn aggregates_of_a_filtered_scan() {
    let rows = agree(&table(20_000, 50), AGGREGATES, true);
    assert_eq!(rows.len(), 1);
    assert_eq!(agree(&table(0, 50), AGGREGATES, true), ["NULL|0|NULL|0"]);
}

const GROUPS: &str = r#"
state @g: groups keys 2 {
  k: i32?
  s: str
  n: i64 merge add
  last: i64? merge max
  low: str? merge min
}
state @out: output ("k": i32, "s": str, "n": i64, "last": i64, "low": str) {
  k: i32?
  s: str
  n: i64
  last: i64?
  low: str?
}
kernel @scan over @t {
  %0 = load k : {k}
  %1 = load s : {s}
  %2 = upsert @g (%0, %1)
  %3 = const 1 : i64
  update %2.n, add %3
  %4 = load row : {row}
  update %2.last, max %4
  %5 = load x : {x}
  update %2.low, min %5
}
kernel @emit over @g as %0 {
  %1 = field %0.k : i32?
  %2 = field %0.s : str
  %3 = field %0.n : i64
  %4 = field %0.last : i64?
  %5 = field %0.low : str?
  emit @out (%1, %2, %3, %4, %5)
}
"#;

#[test]
fn groups_by_a_nullable_number_and_a_text() {
    assert_eq!(agree(&table(20_000, 10), GROUPS, false).len(), 50);
    assert!(agree(&table(20_000, 100_000), GROUPS, false).len() > 15_000);
    assert_eq!(agree(&table(0, 10), GROUPS, false).len(), 0);
}

/// Rows 0..1000 by k, probed by all rows; unmatched index rows after it.
const JOIN: &str = r#"
state @i: index keys 1 marked {
  k: i32?
  row: i64
  x: str?
}
state @out: output ("a": i64, "b": i64, "x": str) {
  a: i64?
  b: i64?
  x: str?
}
kernel @build over @t {
  %0 = load row : {row}
  %1 = const 1000 : i64
  %2 = lt %0, %1 : bool
  filter %2 {
    %3 = load k : {k}
    %4 = load x : {x}
    %5 = own %4 : {x}
    insert @i (%3, %0, %5)
  }
}
kernel @probe over @t {
  %0 = load k : {k}
  %1 = load row : {row}
  %2 = const 4 : i32
  %3 = rem %0, %2 : i32{k?}
  %4 = const 0 : i32
  %5 = eq %3, %4 : bool{k?}
  filter %5 {
    probe outer @i (%0) as %6 matched %7 {
      mark %7
      %8 = field %7.row : i64?
      %9 = field %7.x : str?
      emit @out (%1, %8, %9)
    }
  }
}
kernel @unmatched over unmarked @i as %0 {
  %1 = field %0.row : i64
  %2 = field %0.x : str?
  %3 = const null : i64?
  emit @out (%3, %1, %2)
}
"#;

#[test]
fn an_outer_join_with_unmatched_rows_on_both_sides() {
    let rows = agree(&table(5_000, 3_000), JOIN, false);
    assert!(rows.iter().any(|row| row.contains("|NULL|NULL")) && rows.iter().any(|row| row.starts_with("NULL|")));
    assert_eq!(agree(&table(0, 10), JOIN, false).len(), 0);
}

fn sort(limit: &str) -> String {
    format!(
        r#"
state @s: sorted by (f desc nulls last, x asc nulls first) {limit} {{
  f: {{f}}
  x: {{x}}
  row: i64
}}
state @out: output ("f": f64, "x": str, "row": i64) {{
  f: {{f}}
  x: {{x}}
  row: i64
}}
kernel @scan over @t {{
  %0 = load f : {{f}}
  %1 = load x : {{x}}
  %2 = own %1 : {{x}}
  %3 = load row : {{row}}
  append @s (%0, %2, %3)
}}
kernel @emit over @s as %0 {{
  %1 = field %0.f : {{f}}
  %2 = field %0.x : {{x}}
  %3 = field %0.row : i64
  emit @out (%1, %2, %3)
}}
"#
    )
}

#[test]
fn sorted_rows_come_in_order_and_ties_in_the_order_of_the_table() {
    let one = table(30_000, 10);
    assert_eq!(agree(&one, &sort(""), true).len(), 30_000);
    assert_eq!(agree(&one, &sort("limit 700 offset 13"), true).len(), 700);
    assert_eq!(agree(&one, &sort("limit 0"), true).len(), 0);
    assert_eq!(agree(&one, &sort("limit 10 offset 29995"), true).len(), 5);
}

fn scan(limit: &str) -> String {
    format!(
        r#"
state @out: output ("row": i64, "s": str, "x": str) {limit} {{
  row: i64
  s: str
  x: {{x}}
}}
kernel @scan over @t {{
  %0 = load k : {{k}}
  %1 = const 2 : i32
  %2 = gt %0, %1 : bool{{k?}}
  filter %2 {{
    %3 = load row : {{row}}
    %4 = load s : {{s}}
    %5 = load x : {{x}}
    %6 = own %5 : {{x}}
    emit @out (%3, %4, %6)
  }}
}}
"#
    )
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
