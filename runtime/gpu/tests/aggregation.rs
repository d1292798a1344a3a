//! Aggregates of many rows: few and many groups, tables that are too small at first, sums that overflow, sums of floats. A device gives what the
//! interpreter gives, with every profile that it has.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/engines.rs"]
mod common;
#[path = "../../tests/support/lines.rs"]
mod text;

use std::fmt::Write;
use std::sync::Arc;

use common::{engines, engines_with};
use quernel_gpu::{CacheOptions, Engine, EngineOptions, GpuExecError};
use quernel_ir::kernel::Module;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution};
use quernel_runtime::source::{SourceError, TableSource, Tables};
use text::lines;

/// All tables are in the modules.
struct NoTables;

impl Tables for NoTables {
    fn table(&self, source: &str) -> Result<Arc<dyn TableSource>, SourceError> {
        Err(SourceError::UnknownTable { name: source.into() })
    }
}

fn options() -> ExecOptions {
    ExecOptions { threads: 1, ..ExecOptions::default() }
}

fn interpreted(module: &Module) -> Result<Vec<String>, ExecError> {
    Execution::new(Arc::new(module.clone()), Backend::Interpreter, &NoTables, &[], options())?.run().and_then(lines)
}

fn on_device(engine: &Engine, module: &Module) -> Result<Vec<String>, ExecError> {
    match engine.run(module, &NoTables, &[], &options()) {
        Ok(result) => lines(result),
        Err(GpuExecError::Query(error)) => Err(error),
        Err(error) => panic!("{error}\n{}", engine.device().profile().name),
    }
}

fn same(text: &str) {
    same_on(engines(), text);
}

fn same_on(engines: Vec<Engine>, text: &str) {
    let module = quernel_ir::text::parse(text).unwrap();
    let want = interpreted(&module).unwrap();
    assert!(!want.is_empty());
    for engine in engines {
        let got = on_device(&engine, &module).unwrap();
        let profile = engine.device().profile().name;
        let first = want.iter().zip(&got).position(|(a, b)| a != b);
        let differ = first.map(|row| (row, &got[row], &want[row]));
        assert_eq!(differ, None, "{profile}");
        assert_eq!(got.len(), want.len(), "{profile}");
    }
}

/// A repeatable number that is not in order.
fn mixed(i: u64) -> u64 {
    let x = i.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (x ^ (x >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 16
}

/// Rows in `groups` groups, whose key may be NULL.
fn rows(count: u64, groups: u64) -> String {
    let words = ["b", "a", "a string that no view holds inline", "zebra"];
    let mut text = String::new();
    for i in 0..count {
        let x = mixed(i);
        let key = match x % groups {
            0 => "null".to_string(),
            key => key.to_string(),
        };
        let value = match x % 11 {
            0 => "null".to_string(),
            _ => (x as i64 % 1_000_000_007 - 500_000_000).to_string(),
        };
        let (flag, word) = (["true", "false", "null"][(x >> 7) as usize % 3], words[(x >> 9) as usize % 4]);
        writeln!(text, "  row ({key}, {value}, {flag}, \"{word}\", {})", x as i32 % 1000).unwrap();
    }
    text
}

/// Every update that has no order, and the first value; `estimate` is part of the declaration.
fn everything(rows: &str, estimate: &str) -> String {
    format!(
        "module \"aggregates\"
table @t inline {{
  k: i64? as plain index 0
  v: i64? as plain index 1
  b: bool? as plain index 2
  s: str as plain index 3
  w: i32 as plain index 4
{rows}}}
state @g: groups keys 1{estimate} {{
  k: i64?
  n: i64 merge add
  sum: i64? merge add
  proved: i64? merge add.proved
  small: i32? merge add
  least: i64? merge min
  most: i32? merge max
  low: str? merge min
  all: bool? merge and
  any: bool? merge or
  first_place: i64? merge first
  first: i64?
}}
state @out: output (\"k\": i64, \"n\": i64, \"sum\": i64, \"proved\": i64, \"small\": i32, \"least\": i64, \"most\": i32, \
\"low\": str, \"all\": bool, \"any\": bool, \"first\": i64) {{
  k: i64?
  n: i64
  sum: i64?
  proved: i64?
  small: i32?
  least: i64?
  most: i32?
  low: str?
  all: bool?
  any: bool?
  first: i64?
}}
kernel @agg over @t {{
  %k = load k : i64?
  %v = load v : i64?
  %b = load b : bool?
  %s = load s : str
  %w = load w : i32
  %one = const 1 : i64
  %g = upsert @g (%k)
  update %g.n, add %one
  update %g.sum, add %v
  update %g.proved, add.proved %v
  update %g.small, add %w
  update %g.least, min %v
  update %g.most, max %w
  update %g.low, min %s
  update %g.all, and %b
  update %g.any, or %b
  update %g.first_place, first %v
}}
kernel @read over @g as %r {{
  %k = field %r.k : i64?
  %n = field %r.n : i64
  %sum = field %r.sum : i64?
  %proved = field %r.proved : i64?
  %small = field %r.small : i32?
  %least = field %r.least : i64?
  %most = field %r.most : i32?
  %low = field %r.low : str?
  %all = field %r.all : bool?
  %any = field %r.any : bool?
  %first = field %r.first : i64?
  emit @out (%k, %n, %sum, %proved, %small, %least, %most, %low, %all, %any, %first)
}}
"
    )
}

#[test]
fn many_groups() {
    same(&everything(&rows(6000, 4001), ""));
}

#[test]
fn a_table_that_is_too_small_for_its_groups_grows() {
    same(&everything(&rows(9000, 1 << 40), " estimate 1"));
}

#[test]
fn few_groups_of_many_entries() {
    same(&everything(&rows(20_000, 3), ""));
}

/// A kernel that adds to groups after another, with groups of its own.
#[test]
fn groups_of_two_kernels() {
    let text = everything(&rows(3000, 1500), "");
    let kernel = "kernel @more over @t {
  %k1 = load k : i64?
  %two = const 2 : i64
  %v = load v : i64?
  %g = upsert @g (%v)
  update %g.n, add %two
  update %g.least, min %k1
  update %g.sum, add %k1
}
kernel @read";
    same(&text.replace("kernel @read", kernel));
}

fn sums(rows: &str) -> String {
    format!(
        "module \"sums\"
table @t inline {{
  k: i64 as plain index 0
  v: i64 as plain index 1
{rows}}}
state @g: groups keys 1 {{
  k: i64
  sum: i64 merge add
}}
state @out: output (\"k\": i64, \"sum\": i64) {{
  k: i64
  sum: i64
}}
kernel @agg over @t {{
  %k = load k : i64
  %v = load v : i64
  %g = upsert @g (%k)
  update %g.sum, add %v
}}
kernel @read over @g as %r {{
  %k = field %r.k : i64
  %sum = field %r.sum : i64
  emit @out (%k, %sum)
}}
"
    )
}

#[test]
fn a_sum_that_overflows_among_many_groups_is_the_interpreters_error() {
    let mut rows = String::new();
    for i in 0..500 {
        writeln!(rows, "  row ({i}, {i})").unwrap();
    }
    writeln!(rows, "  row (77, 9223372036854775807)").unwrap();
    let module = quernel_ir::text::parse(&sums(&rows)).unwrap();
    let want = interpreted(&module).unwrap_err().to_string();
    for engine in engines() {
        assert_eq!(on_device(&engine, &module).unwrap_err().to_string(), want);
    }
}

/// Only updates that can be done atomically. Each row has an entry for each of `times` keys, the row's own and those after it modulo `groups`.
fn atomic(rows: &str, estimate: &str, times: u64, groups: u64) -> String {
    format!(
        "module \"atomic\"
table @t inline {{
  k: i64? as plain index 0
  v: i64? as plain index 1
  b: bool? as plain index 2
  s: str as plain index 3
  w: i32 as plain index 4
{rows}}}
state @g: groups keys 1{estimate} {{
  k: i64?
  n: i64 merge add.proved
  sum: i64? merge add.proved
  small: i32? merge add.proved
  least: i32? merge min
  most: i32? merge max
  all: bool? merge and
  any: bool? merge or
}}
state @out: output (\"k\": i64, \"n\": i64, \"sum\": i64, \"small\": i32, \"least\": i32, \"most\": i32, \
\"all\": bool, \"any\": bool) {{
  k: i64?
  n: i64
  sum: i64?
  small: i32?
  least: i32?
  most: i32?
  all: bool?
  any: bool?
}}
kernel @agg over @t {{
  %k0 = load k : i64?
  %v = load v : i64?
  %b = load b : bool?
  %w = load w : i32
  %one = const 1 : i64
  %groups = const {groups} : i64
  %times = const {times} : i64
  %zero = const 0 : i32
  %positive = gt %w, %zero : bool
  filter %positive {{
    repeat %times as %i {{
      %k1 = add %k0, %i : i64?
      %k = rem %k1, %groups : i64?
      %g = upsert @g (%k)
      update %g.n, add.proved %one
      update %g.sum, add.proved %v
      update %g.small, add.proved %w
      update %g.least, min %w
      update %g.most, max %w
      update %g.all, and %b
      update %g.any, or %b
    }}
  }}
}}
kernel @read over @g as %r {{
  %k = field %r.k : i64?
  %n = field %r.n : i64
  %sum = field %r.sum : i64?
  %small = field %r.small : i32?
  %least = field %r.least : i32?
  %most = field %r.most : i32?
  %all = field %r.all : bool?
  %any = field %r.any : bool?
  emit @out (%k, %n, %sum, %small, %least, %most, %all, %any)
}}
"
    )
}

#[test]
fn many_groups_added_atomically() {
    same(&atomic(&rows(5000, 1500), "", 1, 1500));
}

#[test]
fn few_groups_in_variables() {
    same(&atomic(&rows(9000, 4), " estimate 4", 1, 4));
}

#[test]
fn some_groups_in_workgroup_memory() {
    same(&atomic(&rows(9000, 90), " estimate 90", 1, 90));
}

/// As of a table with more rows than a word can number: in segments, and a few of these at a time.
#[test]
fn few_groups_of_more_rows_than_are_numbered() {
    let columns = CacheOptions { bytes: Some(1 << 20), block: 16 << 10 };
    let options = EngineOptions { columns, numbered_rows: 2000 };
    same_on(engines_with(options), &atomic(&rows(9000, 4), " estimate 4", 1, 4));
    same_on(engines_with(options), &atomic(&rows(9000, 90), " estimate 90", 1, 90));
    // A table of groups is too small after the first rows.
    same_on(engines_with(options), &atomic(&rows(9000, 3000), " estimate 4", 1, 3000));
}

#[test]
fn more_groups_than_variables_and_slots() {
    same(&atomic(&rows(9000, 60), " estimate 4", 1, 60));
    same(&atomic(&rows(9000, 3000), " estimate 4", 1, 3000));
}

#[test]
fn several_entries_of_a_row() {
    same(&atomic(&rows(2000, 5), " estimate 4", 3, 5));
    same(&atomic(&rows(2000, 700), "", 3, 700));
}

/// More than a fused kernel has room for: it is run again with its log.
#[test]
fn more_entries_without_a_slot_than_there_is_room_for() {
    same(&atomic(&rows(300, 1 << 40), " estimate 4", 150, 1 << 40));
}

/// Sums whose terms are bounded: they are kept in words for 64 rounds, for four, for one; for none; with and without NULLs and negative terms.
fn bounded(count: u64, groups: u64, grouped: bool) -> String {
    let mut rows = String::new();
    for i in 0..count {
        let x = mixed(i);
        let (large, half) = (x % 1_000_000_000, x as i64 % 500_000_000);
        let part = if x.is_multiple_of(5) { "null".into() } else { (x as i64 % 100_000_000).to_string() };
        writeln!(rows, "  row ({}, {}, {large}, {half}, {part})", x % groups, x % 100).unwrap();
    }
    let (state, row, upsert) = match grouped {
        true => ("groups keys 1 estimate 3", "%g", "%g = upsert @g (%k)"),
        false => ("accumulators", "@g", ""),
    };
    let (key, of_key, key_field, key_column) = match grouped {
        true => ("k: i64", "%k, ", "%k = field %r.k : i64", "\"k\": i64, "),
        false => ("", "", "", ""),
    };
    format!(
        "module \"bounded\"
table @t inline {{
  k: i64 as plain index 0
  small: i64 as plain index 1 range [0, 99]
  large: i64 as plain index 2 range [0, 999999999]
  half: i64 as plain index 3 range [-499999999, 499999999]
  part: i64? as plain index 4 range [-99999999, 99999999]
{rows}}}
state @g: {state} {{
  {key}
  n: i64 merge add.proved terms [1, 1]
  small: i64 merge add.proved terms [0, 99]
  large: i128 merge add.proved terms [0, 999999999]
  half: i64 merge add terms [-499999999, 499999999]
  part: i64? merge add.proved terms [-99999999, 99999999]
  square: i64 merge add.proved
}}
state @out: output ({key_column}\"n\": i64, \"small\": i64, \"large\": i128, \"half\": i64, \"part\": i64, \"square\": i64) {{
  {key}
  n: i64
  small: i64
  large: i128
  half: i64
  part: i64?
  square: i64
}}
kernel @agg over @t {{
  %k = load k : i64
  %small = load small : i64
  %large0 = load large : i64
  %half = load half : i64
  %part = load part : i64?
  %large = cast.proved %large0 : i128
  %square = mul.proved %half, %small : i64
  %one = const 1 : i64
  {upsert}
  update {row}.n, add.proved %one
  update {row}.small, add.proved %small
  update {row}.large, add.proved %large
  update {row}.half, add %half
  update {row}.part, add.proved %part
  update {row}.square, add.proved %square
}}
kernel @read over @g as %r {{
  {key_field}
  %n = field %r.n : i64
  %small = field %r.small : i64
  %large = field %r.large : i128
  %half = field %r.half : i64
  %part = field %r.part : i64?
  %square = field %r.square : i64
  emit @out ({of_key}%n, %small, %large, %half, %part, %square)
}}
"
    )
}

#[test]
fn sums_of_bounded_terms() {
    // Several rounds of each invocation, and a last one that not all have.
    same(&bounded(40_001, 3, true));
    same(&bounded(9_000, 9, true));
    same(&bounded(9_000, 1, false));
}

/// Sums and moments of floats: of groups, each row `times` times, or of all.
fn floats(count: u64, groups: u64, times: u64, grouped: bool, fraction: f64) -> String {
    let mut rows = String::new();
    for i in 0..count {
        let x = mixed(i);
        let value = (x % 2001) as f64 * fraction - 1000.0;
        writeln!(rows, "  row ({}, {value:?})", x % groups).unwrap();
    }
    let (state, row, upsert) = match grouped {
        true => ("groups keys 1", "%g", "%g = upsert @g (%k)"),
        false => ("accumulators", "@g", ""),
    };
    let (key, of_key, key_field, key_column) = match grouped {
        true => ("k: i64", "%k, ", "%k = field %r.k : i64", "\"k\": i64, "),
        false => ("", "", "", ""),
    };
    format!(
        "module \"floats\"
table @t inline {{
  k: i64 as plain index 0
  x: f64 as plain index 1
{rows}}}
state @g: {state} {{
  {key}
  sum: f64? merge add
  n: i64 merge moments
  mean: f64
  m2: f64
}}
state @out: output ({key_column}\"sum\": f64, \"n\": i64, \"mean\": f64, \"m2\": f64) {{
  {key}
  sum: f64?
  n: i64
  mean: f64
  m2: f64
}}
kernel @agg over @t {{
  %k = load k : i64
  %x = load x : f64
  %times = const {times} : i64
  repeat %times as %i {{
    {upsert}
    update {row}.sum, add %x
    update {row}.n, moments %x
  }}
}}
kernel @read over @g as %r {{
  {key_field}
  %sum = field %r.sum : f64?
  %n = field %r.n : i64
  %mean = field %r.mean : f64
  %m2 = field %r.m2 : f64
  emit @out ({of_key}%sum, %n, %mean, %m2)
}}
"
    )
}

/// As [`same`], of numbers that may differ in their last bits; every device gives the same bits each time.
fn close(text: &str) {
    let module = quernel_ir::text::parse(text).unwrap();
    let want = interpreted(&module).unwrap();
    for engine in engines() {
        let got = on_device(&engine, &module).unwrap();
        assert_eq!(got, on_device(&engine, &module).unwrap(), "results repeat");
        assert_eq!(got.len(), want.len());
        for (got, want) in got.iter().zip(&want).flat_map(|(got, want)| got.split(" | ").zip(want.split(" | "))) {
            let (got, want): (f64, f64) = (got.parse().unwrap(), want.parse().unwrap());
            let most = 1e-12 * want.abs().max(1.0);
            assert!((got - want).abs() <= most, "{got} is not {want}: {}", engine.device().profile().name);
        }
    }
}

#[test]
fn floats_of_groups_that_are_a_chunk_are_the_interpreters_bits() {
    same(&floats(3000, 7, 1, true, 0.37));
}

#[test]
fn floats_of_groups_that_are_several_chunks() {
    close(&floats(4000, 3, 2, true, 0.37));
}

#[test]
fn floats_of_a_group_beside_small_ones() {
    // Most rows are of one group.
    let mut text = floats(3000, 1, 1, true, 0.37);
    let small: String = (0..400).map(|i| format!("  row ({}, {}.5)\n", 1 + i % 150, i)).collect();
    let at = text.find("  row").unwrap();
    text.insert_str(at, &small);
    close(&text);
}

#[test]
fn floats_of_everything() {
    close(&floats(5000, 1, 1, false, 0.37));
}

/// More chunks than a chunk has entries: parts of parts. The numbers are such that sums are exact.
#[test]
fn floats_of_so_many_rows_that_parts_have_parts() {
    close(&floats(1100, 1, 1000, true, 0.5));
}

/// Rows behind filters that most of them pass, of which columns are fetched ahead (`wide`: not, as they take too many words).
fn filtered(count: u64, groups: u64, wide: bool) -> String {
    let mut rows = String::new();
    for i in 0..count {
        let x = mixed(i);
        // Most are of the first four groups.
        let key = if x.is_multiple_of(50) { x / 50 % groups } else { x / 50 % groups.min(4) };
        writeln!(rows, "  row ({key}, {}, {})", x / 7 % 1000, x / 11 % 4_000_000_000).unwrap();
    }
    let (third, load, update) = match wide {
        true => ("c", "%c = load c : i64", "%c"),
        false => ("b", "", "%b"),
    };
    format!(
        "module \"filtered\"
table @t inline {{
  k: i64 as plain index 0 range [0, {most}]
  b: i64 as plain index 1 range [0, 999]
  c: i64 as plain index 2 range [0, 3999999999]
{rows}}}
state @g: groups keys 1 estimate 4 {{
  k: i64
  n: i64 merge add.proved terms [1, 1]
  b: i64 merge add.proved terms [0, 999]
  {third}_by_b: i64 merge add.proved terms [0, 3996000000001]
  least: i64? merge min
  most: i64? merge max
}}
state @out: output (\"k\": i64, \"n\": i64, \"b\": i64, \"product\": i64, \"least\": i64, \"most\": i64) {{
  k: i64
  n: i64
  b: i64
  product: i64
  least: i64?
  most: i64?
}}
kernel @agg over @t {{
  %b = load b : i64
  %far = const 900 : i64
  %near = lt %b, %far : bool
  filter %near {{
    %k = load k : i64
    {load}
    %some = const 3 : i64
    %known = ge %b, %some : bool
    filter %known {{
      %sum = add.proved %b, %some : i64
      %less = sub.proved %b, %some : i64
      %product = mul.proved {update}, %sum : i64
      %one = const 1 : i64
      %g = upsert @g (%k)
      update %g.n, add.proved %one
      update %g.b, add.proved %less
      update %g.{third}_by_b, add.proved %product
      update %g.least, min %product
      update %g.most, max {update}
    }}
  }}
}}
kernel @read over @g as %r {{
  %k = field %r.k : i64
  %n = field %r.n : i64
  %b = field %r.b : i64
  %product = field %r.{third}_by_b : i64
  %least = field %r.least : i64?
  %most = field %r.most : i64?
  emit @out (%k, %n, %b, %product, %least, %most)
}}
",
        most = groups - 1
    )
}

/// Groups in variables, in workgroup memory, and such as no workgroup learns; ends within a run, and groups that come first in any place of one.
#[test]
fn flat_kernels() {
    for count in [1, 2, 3, 5, 8, 1023, 9001] {
        for wide in [false, true] {
            same(&filtered(count, 3, wide));
        }
    }
    for groups in [4, 9, 40, 3000] {
        same(&filtered(9002, groups, groups == 9));
    }
}
