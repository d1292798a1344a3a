//! Modules of kernel IR over a made table, for tests that run them whole.

use std::fmt::Write;
use std::sync::Arc;

use arrow_array::{ArrayRef, Float64Array, Int32Array, Int64Array, RecordBatch, StringArray};
use arrow_cast::display::array_value_to_string;
use quernel_codegen::{Compiler, Options};
use quernel_ir::kernel::Module;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, QueryResult};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};

/// One table, `t`.
pub(crate) struct One(pub(crate) MemoryTable);

impl Tables for One {
    fn table(&self, source: &str) -> Result<Arc<dyn TableSource>, SourceError> {
        match source {
            "t" => Ok(Arc::new(self.0.clone())),
            _ => Err(SourceError::UnknownTable { name: source.into() }),
        }
    }
}

/// Columns: `row` 0, 1, …; `k` about `keys` different and NULL; `s` few texts; `x` different texts and NULL; `f` floats.
pub(crate) fn table(rows: usize, keys: u64) -> One {
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
pub(crate) fn module(one: &One, body: &str) -> Arc<Module> {
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

pub(crate) fn compiled(module: &Module) -> Backend {
    let compiler = Compiler::new(Options::default()).unwrap();
    Backend::compiled(compiler.compile_module(module, 1).into_iter().map(|kernel| kernel.unwrap()))
}

pub(crate) fn run(
    one: &One,
    module: &Arc<Module>,
    backend: Backend,
    options: ExecOptions,
) -> Result<QueryResult, ExecError> {
    Execution::new(module.clone(), backend, one, &[], options)?.run()
}

pub(crate) fn lines(result: QueryResult) -> Vec<String> {
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

pub(crate) const AGGREGATES: &str = r#"
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

pub(crate) const GROUPS: &str = r#"
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

/// Rows 0..1000 by k, probed by all rows; unmatched index rows after it.
pub(crate) const JOIN: &str = r#"
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

pub(crate) fn sort(limit: &str) -> String {
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

pub(crate) fn scan(limit: &str) -> String {
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
